// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/messagebar.h"

#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kStart = 38;
}

MessageBar::MessageBar(Message message, QWidget *parent)
    : QFrame(parent)
    , m_message(std::move(message))
    , m_text(new TextLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    // Room for the icon as an item of the layout: margins are not mirrored.
    layout->setContentsMargins(8, 5, 8, 5);
    layout->setSpacing(12);
    layout->addSpacing(kStart - 8);
    m_text->setOverflow(TextLabel::Overflow::Wrap);
    m_text->setSentence(m_message.lead.isEmpty() ? m_message.text : u"%1 "_s + m_message.text,
                        {m_message.lead});
    layout->addWidget(m_text, 1);
    for (const Message::Action &action : std::as_const(m_message.actions)) {
        auto *link = new LinkButton(action.label, this);
        connect(link, &QAbstractButton::clicked, this, [run = action.run] { run(); });
        layout->addWidget(link);
    }
    if (m_message.closing == Message::Closing::ByUser) {
        m_close = new IconButton(u"x"_s, this);
        m_close->setProperty("small", true);
        connect(m_close, &QAbstractButton::clicked, this, &MessageBar::closed);
        layout->addWidget(m_close);
    }
    setAccessibleName(m_message.lead.isEmpty() ? m_message.text : m_message.lead + u' ' + m_message.text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    retranslate();
}

void MessageBar::retranslate()
{
    if (m_close)
        m_close->setName(tr("Close this message"));
}

QSize MessageBar::sizeHint() const
{
    QSize size = QFrame::sizeHint();
    size.setHeight(std::max(size.height(), StoaStyle::tokensOf(this).size(Size::MessageBar)));
    return size;
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.fillRect(rect(), tokens.statusGround(m_message.kind));
    const QColor edge = m_message.kind == StatusKind::Info ? tokens.colour(ColourRole::Accent)
                                                           : tokens.statusText(m_message.kind);
    if (tokens.look() == Look::HighContrast) {
        painter.setPen(tokens.colour(ColourRole::Line));
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    painter.fillRect(visual({0, 0, tokens.size(Size::Marker), height()}), edge);
    StoaStyle::iconsOf(this).paint(painter, Tokens::statusIcon(m_message.kind),
                                   visual({3, 0, kStart - 5, height()}), tokens.size(Size::IconNormal),
                                   tokens.statusText(m_message.kind));
}

void MessageBar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

MessageStack::MessageStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(1);
    hide();
}

void MessageStack::raise(const Message &message)
{
    m_messages.removeIf([&](const Message &old) { return old.id == message.id; });
    m_messages.prepend(message);
    rebuild();
}

void MessageStack::clear(const QString &id)
{
    if (m_messages.removeIf([&](const Message &old) { return old.id == id; }) > 0)
        rebuild();
}

int MessageStack::shownCount() const
{
    return int(findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly).size());
}

void MessageStack::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    const int shown = m_unfolded ? count() : std::min(count(), kMostShown);
    for (int i = 0; i < shown; ++i) {
        auto *bar = new MessageBar(m_messages[i], this);
        connect(bar, &MessageBar::closed, this, [this, id = m_messages[i].id] { clear(id); });
        m_layout->addWidget(bar);
    }
    if (count() > kMostShown) {
        //: Line under two messages, opens the rest
        auto *more = new LinkButton(m_unfolded ? tr("Show fewer messages")
                                               : tr("%n more messages", nullptr, count() - shown),
                                    this, TextSize::Secondary);
        connect(more, &QAbstractButton::clicked, this, [this] {
            m_unfolded = !m_unfolded;
            rebuild();
        });
        auto *row = new QHBoxLayout;
        row->setContentsMargins(8, 2, 8, 2);
        row->addSpacing(kStart - 8);
        row->addWidget(more);
        row->addStretch();
        auto *holder = new QWidget(this);
        holder->setLayout(row);
        m_layout->addWidget(holder);
    } else {
        m_unfolded = false;
    }
    setVisible(count() > 0);
    Q_EMIT changed();
}

void MessageStack::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace stoa::ui
