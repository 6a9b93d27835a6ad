// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QLineEdit>
#include <QPointer>

class QKeyEvent;

namespace stoa::ui {

/// Tells a barcode scanner from a person: at least four characters, each within 30 ms of the one before, and
/// Enter. Wherever the keyboard is inside the area; a field that took the characters gets its text back.
///
/// Scanners send the positions of a US keyboard, so where the system tells scan codes they are read by
/// position and the code is right under a Greek or French layout too.
class ScanBurst : public QObject {
    Q_OBJECT
public:
    ScanBurst(QWidget &area, const Clock &clock);

    static constexpr int kGapMs = 30;
    static constexpr int kLeast = 4;

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QKeyEvent &key);
    void begin();

    QWidget &m_area;
    const Clock &m_clock;
    QString m_code;
    qint64 m_last = 0;
    QPointer<QLineEdit> m_field;
    QString m_before;
    int m_cursor = 0;
};

/// What the key types on a US keyboard, by its scan code; null when the platform does not tell.
QChar usCharacter(quint32 nativeScanCode, Qt::KeyboardModifiers modifiers, const QString &platform);

} // namespace stoa::ui
