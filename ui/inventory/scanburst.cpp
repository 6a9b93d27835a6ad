// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/scanburst.h"

#include "core/domain/catalog/gs1.h"
#include "ui/shell/commandpalette.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

struct KeyRow {
    quint32 first;
    QLatin1StringView plain;
    QLatin1StringView shifted;
};

/// Scan codes of the main block, set 1; Linux counts from 8.
constexpr KeyRow kRows[] = {
    {2, "1234567890-="_L1, "!@#$%^&*()_+"_L1},    {16, "qwertyuiop[]"_L1, "QWERTYUIOP{}"_L1},
    {30, "asdfghjkl;'"_L1, "ASDFGHJKL:\""_L1},    {44, "zxcvbnm,./"_L1, "ZXCVBNM<>?"_L1},
    {71, "789-456+1230."_L1, "789-456+1230."_L1},
};

} // namespace

QChar usCharacter(quint32 nativeScanCode, Qt::KeyboardModifiers modifiers, const QString &platform)
{
    quint32 code = nativeScanCode;
    if (platform == "xcb"_L1 || platform.startsWith("wayland"_L1)) {
        if (code < 8)
            return {};
        code -= 8;
    } else if (platform != "windows"_L1) {
        return {};
    }
    for (const KeyRow &row : kRows) {
        if (code >= row.first && code < row.first + quint32(row.plain.size()))
            return (modifiers & Qt::ShiftModifier ? row.shifted : row.plain).at(code - row.first);
    }
    return {};
}

ScanBurst::ScanBurst(QWidget &area, const Clock &clock, const QString &platform)
    : QObject(&area)
    , m_area(area)
    , m_clock(clock)
    , m_platform(platform)
{
    qApp->installEventFilter(this);
}

void ScanBurst::remember()
{
    QWidget *focus = QApplication::focusWidget();
    m_field = qobject_cast<QLineEdit *>(focus);
    if (m_field) {
        m_fieldText = m_field->text();
        m_fieldCursor = m_field->cursorPosition();
    }
    m_list = qobject_cast<QComboBox *>(focus);
    if (m_list)
        m_listIndex = m_list->currentIndex();
    m_view = qobject_cast<QAbstractItemView *>(focus);
    if (m_view && m_view->selectionModel()) {
        m_viewCurrent = m_view->currentIndex();
        m_viewSelection = m_view->selectionModel()->selection();
    }
}

void ScanBurst::putBack()
{
    if (m_field && m_field->text() != m_fieldText) {
        m_field->setText(m_fieldText);
        m_field->setCursorPosition(m_fieldCursor);
    }
    if (m_list)
        m_list->setCurrentIndex(m_listIndex);
    if (m_view && m_view->selectionModel() && m_viewCurrent.isValid()) {
        m_view->selectionModel()->setCurrentIndex(m_viewCurrent, QItemSelectionModel::NoUpdate);
        m_view->selectionModel()->select(m_viewSelection, QItemSelectionModel::ClearAndSelect);
    }
    forget();
}

void ScanBurst::forget()
{
    m_field.clear();
    m_list.clear();
    m_view.clear();
    m_viewCurrent = QPersistentModelIndex();
    m_viewSelection.clear();
}

qint64 ScanBurst::timeOf(const QKeyEvent &key) const
{
    return key.timestamp() > 0 ? qint64(key.timestamp()) : m_clock.monotonicMs();
}

bool ScanBurst::isAt(const QKeyEvent &key, QChar place, Qt::Key named) const
{
    const QChar byPlace = usCharacter(key.nativeScanCode(), {}, m_platform);
    return key.modifiers() == Qt::ControlModifier
        && (byPlace.isNull() ? key.key() == named : byPlace == place);
}

QChar ScanBurst::characterOf(const QKeyEvent &key) const
{
    if (isAt(key, u']', Qt::Key_BracketRight))
        return kGroupSeparator;
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return {};
    const QChar byPlace = usCharacter(key.nativeScanCode(), key.modifiers(), m_platform);
    const QString text = byPlace.isNull() ? key.text() : QString(byPlace);
    return text.size() == 1 && text.at(0).isPrint() ? text.at(0) : QChar();
}

/// Whether the key belongs to a scan and may therefore be no shortcut.
bool ScanBurst::isOurs(const QKeyEvent &key) const
{
    const qint64 gap = timeOf(key) - m_last;
    if (m_framed)
        return gap <= kFramedGapMs;
    return isAt(key, u'b', Qt::Key_B)
        || (!m_code.isEmpty() && gap <= kGapMs && characterOf(key) == kGroupSeparator);
}

bool ScanBurst::finish(bool quick)
{
    const QString code = std::exchange(m_code, {});
    const bool framed = std::exchange(m_framed, false);
    if (!quick || code.isEmpty() || (!framed && code.size() < kLeast)) {
        forget();
        return framed && quick;
    }
    putBack();
    Q_EMIT scanned(code);
    return true;
}

bool ScanBurst::take(const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Shift || key.key() == Qt::Key_Control || key.key() == Qt::Key_CapsLock)
        return m_framed;
    const qint64 now = timeOf(key);
    const qint64 gap = now - m_last;
    m_last = now;
    if (m_framed && gap > kFramedGapMs) {
        m_framed = false;
        m_code.clear();
    }
    if (isAt(key, u'b', Qt::Key_B)) {
        m_framed = true;
        m_code.clear();
        forget();
        return true;
    }
    const bool quick = m_framed || (!m_code.isEmpty() && gap <= kGapMs);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enter || (quick && key.key() == Qt::Key_Tab) || (m_framed && isAt(key, u'c', Qt::Key_C)))
        return finish(quick);
    const QChar character = characterOf(key);
    if (character.isNull()) {
        m_code.clear();
        m_framed = false;
        forget();
        return false;
    }
    if (!quick) {
        m_code.clear();
        remember();
    }
    m_code.append(character);
    // A field shows what is typed, person or not; a table would run after every letter.
    const QWidget *focus = QApplication::focusWidget();
    const bool types = focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    return m_framed || (quick && !types) || character == kGroupSeparator;
}

bool ScanBurst::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if ((!pressed && event->type() != QEvent::ShortcutOverride) || !m_area.isVisible())
        return false;
    // A key goes to the window first and to the widget then; it is counted once, at the widget.
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : m_area.window();
    if (watched != target || target->window() != m_area.window())
        return false;
    // The palette looks for barcodes by itself.
    for (const QWidget *widget = target; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const CommandPalette *>(widget))
            return false;
    }
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.isAutoRepeat())
        return false;
    if (pressed)
        return take(key);
    if (!isOurs(key))
        return false;
    event->accept();
    return true;
}

} // namespace stoa::ui
