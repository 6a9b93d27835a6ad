// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panelheader.h"

#include "ui/shared/chip.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/searchbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace stoa::ui {

using namespace Qt::StringLiterals;

PanelHeader::PanelHeader(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QHBoxLayout(this))
    , m_title(new TextLabel(QString(), TextSize::Title, ColourRole::Text, this))
    , m_chip(new Chip(this))
    , m_line(new TextLabel(QString(), TextSize::Body, ColourRole::Text2, this))
    , m_undo(new IconButton(u"undo-2"_s, this))
    , m_redo(new IconButton(u"redo-2"_s, this))
    , m_search(new SearchBox(this))
    , m_bell(new IconButton(u"bell"_s, this))
{
    setObjectName(u"panelHeader"_s);
    m_layout->setContentsMargins(16, 0, 16, 1);
    m_layout->setSpacing(10);
    m_title->setOverflow(TextLabel::Overflow::Elide);
    m_line->setOverflow(TextLabel::Overflow::Elide);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_chip);
    // The sentence gets what is left, so that it is cut before the title is.
    constexpr int kAllThatIsLeft = 1000;
    m_line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    // A panel that would like to be higher than there is room takes none of it.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_layout->addWidget(m_line, kAllThatIsLeft);
    m_layout->addStretch(1);
    m_layout->addWidget(m_undo);
    m_layout->addWidget(m_redo);
    m_layout->addWidget(m_search);
    m_layout->addWidget(m_bell);
    m_search->setObjectName(u"header.search"_s);
    m_bell->setObjectName(u"header.bell"_s);
    m_undo->setObjectName(u"header.undo"_s);
    m_redo->setObjectName(u"header.redo"_s);
    m_chip->hide();
    connect(m_undo, &QAbstractButton::clicked, this, &PanelHeader::undoAsked);
    connect(m_redo, &QAbstractButton::clicked, this, &PanelHeader::redoAsked);
    connect(m_search, &QAbstractButton::clicked, this, &PanelHeader::searchAsked);
    connect(m_bell, &QAbstractButton::clicked, this, &PanelHeader::noticesAsked);
    retranslate();
}

void PanelHeader::show(const HeaderNote &note, const QString &title)
{
    m_title->setPlain(note.title.isEmpty() ? title : note.title);
    m_chip->setStatus(note.status, note.word);
    m_line->setPlain(note.line);
    m_line->setVisible(!note.line.isEmpty());
}

void PanelHeader::setExtra(QWidget *extra)
{
    if (m_extra == extra)
        return;
    if (m_extra) {
        m_layout->removeWidget(m_extra);
        m_extra->hide();
    }
    m_extra = extra;
    if (extra) {
        m_layout->insertWidget(m_layout->indexOf(m_undo), extra);
        extra->show();
    }
}

void PanelHeader::setUndo(const QString &undo, const QString &redo)
{
    m_undoText = undo;
    m_redoText = redo;
    retranslate();
}

void PanelHeader::setNotices(const QString &figure)
{
    m_notices = figure;
    m_bell->setText(figure);
    m_bell->setToolButtonStyle(figure.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    retranslate();
}

QWidget &PanelHeader::bell() const { return *m_bell; }

void PanelHeader::setNarrow(bool narrow) { m_search->setNarrow(narrow); }

void PanelHeader::retranslate()
{
    const auto keys = [](QKeySequence::StandardKey key) {
        return QKeySequence(key).toString(QKeySequence::NativeText);
    };
    m_undo->setEnabled(!m_undoText.isEmpty());
    m_redo->setEnabled(!m_redoText.isEmpty());
    //: %1 is a phrase such as "price of 12 items"
    m_undo->setName(m_undoText.isEmpty() ? tr("Nothing to undo") : tr("Undo %1").arg(m_undoText),
                    keys(QKeySequence::Undo));
    //: %1 is a phrase such as "price of 12 items"
    m_redo->setName(m_redoText.isEmpty() ? tr("Nothing to redo") : tr("Redo %1").arg(m_redoText),
                    keys(QKeySequence::Redo));
    m_search->setText(tr("Search or run a command"));
    m_search->setAccessibleName(m_search->text());
    m_search->setToolTip(m_search->text());
    m_search->setKeys(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    //: %1 is how many there are
    m_bell->setName(m_notices.isEmpty() ? tr("Notices") : tr("Notices, %1").arg(m_notices));
}

QSize PanelHeader::sizeHint() const
{
    QSize size = QFrame::sizeHint();
    size.setHeight(
        std::max(StoaStyle::tokensOf(this).size(Size::PanelHeader), m_title->sizeHint().height() + 16));
    return size;
}

void PanelHeader::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.colour(ColourRole::Hairline));
}

void PanelHeader::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa::ui
