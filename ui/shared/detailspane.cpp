// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/detailspane.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(QWidget *parent)
    : QFrame(parent)
    , m_name(new TextLabel(QString(), TextSize::Title, ColourRole::Text, this))
    , m_codes(new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, this))
    , m_pin(new IconButton(u"pin"_s, this))
    , m_close(new IconButton(u"x"_s, this))
    , m_tabs(new ViewTabs(this))
    , m_foot(new QWidget(this))
    , m_footLayout(new QBoxLayout(QBoxLayout::LeftToRight, m_foot))
{
    m_name->setOverflow(TextLabel::Overflow::Wrap);
    m_codes->setOverflow(TextLabel::Overflow::Elide);
    m_pin->setCheckable(true);
    connect(m_pin, &QAbstractButton::toggled, this, &DetailsPane::pinned);
    connect(m_close, &QAbstractButton::clicked, this, &DetailsPane::closeAsked);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 12, 0);
    head->setSpacing(8);
    head->addWidget(m_name, 1);
    head->addWidget(m_pin, 0, Qt::AlignTop);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_codes->setContentsMargins(16, 0, 16, 0);
    m_tabs->setContentsMargins(4, 0, 4, 0);

    auto *inner = new QWidget;
    inner->setAutoFillBackground(false);
    m_body = new QVBoxLayout(inner);
    m_body->setContentsMargins(16, 10, 16, 10);
    m_body->setSpacing(8);
    m_body->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(inner);
    inner->setAutoFillBackground(false);

    m_footLayout->setContentsMargins(16, 10, 16, 10);
    m_footLayout->setSpacing(8);
    m_footLayout->addStretch(1);
    m_foot->hide();
    m_foot->installEventFilter(this);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_codes);
    layout->addSpacing(6);
    layout->addWidget(m_tabs);
    layout->addWidget(area, 1);
    layout->addWidget(m_foot);
    setMinimumWidth(StoaStyle::tokensOf(this).size(Size::DetailsPaneMin));
    retranslate();
}

void DetailsPane::setName(const QString &name)
{
    m_name->setPlain(name);
    setAccessibleName(name);
}

void DetailsPane::setCodes(const QStringList &codes)
{
    QStringList isolated;
    for (const QString &code : codes)
        isolated.append(QChar(0x2066) + code + QChar(0x2069));
    m_codes->setPlain(isolated.join(u"   ·   "_s));
}

QHBoxLayout *DetailsPane::addHeading(const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *title = new TextLabel(text, TextSize::BodyStrong, ColourRole::Text, this);
    title->setOverflow(TextLabel::Overflow::Wrap);
    row->addWidget(title, 1);
    m_body->insertLayout(m_body->count() - 1, row);
    return row;
}

void DetailsPane::addRule()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(9);
    m_body->insertWidget(m_body->count() - 1, line);
}

void DetailsPane::addFootButton(QAbstractButton *button, Place place)
{
    m_foot->show();
    if (place == Place::Start) {
        int at = 0;
        while (!m_footLayout->itemAt(at)->spacerItem())
            ++at;
        m_footLayout->insertWidget(at, button);
    } else {
        m_footLayout->addWidget(button);
    }
}

void DetailsPane::setPin(Pin pin) { m_pin->setVisible(pin == Pin::Shown); }

QSize DetailsPane::sizeHint() const { return {StoaStyle::tokensOf(this).size(Size::DetailsPane), 400}; }

void DetailsPane::layFoot()
{
    bool used = false;
    for (int i = 0; i < m_footLayout->count(); ++i) {
        const QWidget *button = m_footLayout->itemAt(i)->widget();
        used = used || (button && !button->isHidden());
    }
    m_foot->setVisible(used);
    int wanted = m_footLayout->contentsMargins().left() + m_footLayout->contentsMargins().right();
    for (int i = 0; i < m_footLayout->count(); ++i) {
        const QWidget *button = m_footLayout->itemAt(i)->widget();
        if (button && button->isVisibleTo(m_foot))
            wanted += button->sizeHint().width() + m_footLayout->spacing();
    }
    const auto direction = wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_footLayout->direction())
        return;
    m_footLayout->setDirection(direction);
    m_foot->updateGeometry();
}

void DetailsPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layFoot();
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    // A foot that is hidden asks its own layout only, when one of its buttons appears.
    if (watched == m_foot && event->type() == QEvent::LayoutRequest)
        layFoot();
    return QFrame::eventFilter(watched, event);
}

bool DetailsPane::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        layFoot();
    return QFrame::event(event);
}

void DetailsPane::retranslate()
{
    //: Keeps the pane on this record
    m_pin->setName(tr("Keep this record open"));
    m_close->setName(tr("Close the pane"));
}

void DetailsPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Window));
    if (m_foot->isVisible())
        painter.fillRect(QRect(0, m_foot->y(), width(), 1), tokens.colour(ColourRole::Hairline));
}

} // namespace stoa::ui
