// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textlabel.h"
#include "ui/shell/palettelistmodel.h"
#include "ui/shell/searchbox.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTop = 56;
constexpr int kMostHeight = 420;
constexpr int kStart = 40;
} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new PaletteListModel(this))
    , m_note(new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, this))
    , m_empty(new TextLabel(QString(), TextSize::Body, ColourRole::Text2, this))
{
    setObjectName(u"commandPalette"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 6, 8, 6);
    top->addSpacing(kStart - 11);
    m_field->setFrame(false);
    m_field->setMinimumHeight(30);
    top->addWidget(m_field, 1);
    top->addWidget(m_note);
    layout->addLayout(top);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_list, 1);
    m_empty->setContentsMargins(kStart, 8, kStart, 12);
    layout->addWidget(m_empty);
    layout->addSpacing(30);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QAbstractItemView::clicked, this, [this] { run(OpenIn::Place); });
    retranslate();
    hide();
}

void CommandPalette::addSource(PaletteSource &source)
{
    m_sources.append(&source);
    connect(&source, &PaletteSource::answered, this,
            [this, &source](int ticket, const QList<PaletteItem> &items, const QString &note) {
                take(source, ticket, items, note);
            });
}

void CommandPalette::open(const QString &text)
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    m_model->clear(); // What was found before answers another question.
    m_field->setText(text);
    setVisible(true);
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    ask();
    place();
}

void CommandPalette::close()
{
    if (!isOpen())
        return;
    hide();
    ++m_ticket;
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void CommandPalette::ask()
{
    if (!isVisible())
        return;
    const int ticket = ++m_ticket;
    m_open = int(m_sources.size());
    m_model->setTyped(m_field->text());
    chooseFirst();
    m_note->setPlain({});
    for (PaletteSource *source : std::as_const(m_sources)) {
        source->search(m_field->text(), ticket);
        if (m_ticket != ticket)
            return;
    }
    place();
}

void CommandPalette::take(PaletteSource &source, int ticket, const QList<PaletteItem> &items,
                          const QString &note)
{
    if (ticket != m_ticket || !isVisible())
        return;
    --m_open;
    QString chosenId;
    PaletteSource *chosenSource = nullptr;
    if (const QModelIndex current = m_list->currentIndex(); m_byHand && current.isValid()) {
        chosenId = m_model->line(current.row()).item.id;
        chosenSource = m_model->line(current.row()).source;
    }
    m_model->setFound(m_sources, source, items);
    int row = -1;
    for (int i = 0; chosenSource && i < m_model->rowCount(); ++i) {
        const PaletteListModel::Line &line = m_model->line(i);
        if (!line.heading && line.source == chosenSource && line.item.id == chosenId)
            row = i;
    }
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        chooseFirst();
    if (!note.isEmpty())
        m_note->setPlain(note);
    place();
}

void CommandPalette::chooseFirst()
{
    m_byHand = false;
    const int row = m_model->firstItem();
    m_list->setCurrentIndex(row >= 0 ? m_model->index(row) : QModelIndex());
    m_list->scrollToTop(); // The heading over it is in sight as well.
}

void CommandPalette::step(int by)
{
    const int rows = m_model->rowCount();
    int row = m_list->currentIndex().row();
    for (int tries = 0; tries < rows; ++tries) {
        row = (row + by + rows) % rows;
        if (!m_model->line(row).heading) {
            m_byHand = true;
            m_list->setCurrentIndex(m_model->index(row));
            m_list->scrollTo(m_model->index(row));
            return;
        }
    }
}

void CommandPalette::run(OpenIn where)
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model->line(current.row()).heading)
        return;
    const PaletteListModel::Line line = m_model->line(current.row());
    if (!line.item.refusal.isEmpty()) {
        m_note->setPlain(line.item.refusal);
        return;
    }
    close();
    line.source->open(line.item.id, where);
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(StoaStyle::tokensOf(this).size(Size::Palette), window->width() - 32);
    const int rows = m_model->rowCount();
    int list = 0;
    for (int row = 0; row < rows && list < kMostHeight; ++row)
        list += m_list->sizeHintForIndex(m_model->index(row)).height();
    list = std::min(list, std::min(kMostHeight, window->height() - kTop - 120));
    m_list->setFixedHeight(std::max(0, list));
    m_list->setVisible(rows > 0);
    m_empty->setVisible(rows == 0 && m_open <= 0);
    layout()->activate();
    setGeometry((window->width() - width) / 2, kTop, width, layout()->sizeHint().height());
    // A list that was hidden scrolls to its line when it is shown, and its heading out of sight.
    if (!m_byHand)
        m_list->scrollToTop();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // What is pressed here is meant for what is found, and not for what lies behind.
    if (watched == m_field && event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape)
            event->accept();
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(key->modifiers() & Qt::ControlModifier ? OpenIn::Beside : OpenIn::Place);
            return true;
        case Qt::Key_Escape:
            close();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        m_before = nullptr;
        QMetaObject::invokeMethod(this, &CommandPalette::close, Qt::QueuedConnection);
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::retranslate()
{
    //: Placeholder of the command palette
    m_field->setPlaceholderText(tr("Search or run a command"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_list->setAccessibleName(tr("Found commands and records"));
    m_empty->setPlain(tr("Nothing is called that. Try fewer letters."));
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        ask();
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto visual = [&](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    paint::box(painter, rect(), tokens.colour(ColourRole::Raised), tokens.colour(ColourRole::FieldBorder),
               tokens.size(Size::RadiusPopup));
    const int top = m_field->geometry().bottom() + 6;
    StoaStyle::iconsOf(this).paint(painter, u"search"_s, visual({12, m_field->y(), 16, m_field->height()}),
                                   16, tokens.colour(ColourRole::Text2));
    painter.fillRect(QRect(1, top, width() - 2, 1), tokens.colour(ColourRole::Hairline));
    painter.fillRect(QRect(1, height() - 31, width() - 2, 1), tokens.colour(ColourRole::Hairline));
    const auto native = [](Qt::Key key, Qt::KeyboardModifiers with = {}) {
        return QKeySequence(QKeyCombination(with, key)).toString(QKeySequence::NativeText);
    };
    //: Keys of the command palette, each beside its key
    const QList<std::pair<QString, QString>> keys{{u"↑ ↓"_s, tr("move")},
                                                  {native(Qt::Key_Enter), tr("open")},
                                                  {native(Qt::Key_Enter, Qt::ControlModifier), tr("beside")},
                                                  {native(Qt::Key_Escape), tr("close")}};
    int x = 12;
    for (const auto &[key, word] : keys) {
        const int cap = keyCap(nullptr, *this, key, 0, 0);
        const QRect place = visual({x, height() - 30, cap, 29});
        keyCap(&painter, *this, key, place.right() + 1, height() - 16);
        x += cap + 6;
        painter.setFont(fontOf(TextSize::Secondary, font()));
        painter.setPen(tokens.colour(ColourRole::Text2));
        const int wide = painter.fontMetrics().horizontalAdvance(word) + 2;
        painter.drawText(visual({x, height() - 30, wide, 29}), Qt::AlignCenter, word);
        x += wide + 12;
    }
}

} // namespace stoa::ui
