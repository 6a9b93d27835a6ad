// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/scanburst.h"

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

ScanBurst::ScanBurst(QWidget &area, const Clock &clock)
    : QObject(&area)
    , m_area(area)
    , m_clock(clock)
{
    qApp->installEventFilter(this);
}

void ScanBurst::begin()
{
    m_code.clear();
    m_field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    if (m_field) {
        m_before = m_field->text();
        m_cursor = m_field->cursorPosition();
    }
}

bool ScanBurst::take(const QKeyEvent &key)
{
    const qint64 now = key.timestamp() > 0 ? qint64(key.timestamp()) : m_clock.monotonicMs();
    const bool quick = !m_code.isEmpty() && now - m_last <= kGapMs;
    m_last = now;
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        const QString code = std::exchange(m_code, {});
        if (!quick || code.size() < kLeast)
            return false;
        if (m_field) {
            m_field->setText(m_before);
            m_field->setCursorPosition(m_cursor);
        }
        Q_EMIT scanned(code);
        return true;
    }
    if (key.key() == Qt::Key_Shift)
        return false;
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        m_code.clear();
        return false;
    }
    const QChar byPlace = usCharacter(key.nativeScanCode(), key.modifiers(), QGuiApplication::platformName());
    const QString text = byPlace.isNull() ? key.text() : QString(byPlace);
    if (text.size() != 1 || !text.at(0).isPrint()) {
        m_code.clear();
        return false;
    }
    if (!quick)
        begin();
    m_code.append(text);
    return false;
}

bool ScanBurst::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_area.isVisible())
        return false;
    // A key goes to the window first and to the widget then; it is counted once, at the widget.
    auto *focus = QApplication::focusWidget();
    if (!focus || watched != focus || (focus != &m_area && !m_area.isAncestorOf(focus)))
        return false;
    const auto &key = *static_cast<QKeyEvent *>(event);
    return !key.isAutoRepeat() && take(key);
}

} // namespace stoa::ui
