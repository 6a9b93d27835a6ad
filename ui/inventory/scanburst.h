// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QComboBox>
#include <QGuiApplication>
#include <QItemSelection>
#include <QLineEdit>
#include <QPointer>

class QAbstractItemView;
class QKeyEvent;

namespace stoa::ui {

/// Tells a barcode scanner from a person, wherever the keyboard is in the window of the area while that is in
/// sight. Either of:
/// - a burst: at least four characters, each within 30 ms of the one before, and Enter or Tab;
/// - a frame: STX in front (Ctrl+B) and Enter, Tab or ETX (Ctrl+C) behind, for scanners that are set to send
///   them; the characters may then come more slowly.
///
/// Scanners send the positions of a US keyboard, so where the system tells scan codes they are read by
/// position and the code is right under a Greek or French layout too; Ctrl+] is the separator of GS1. What
/// the characters did to a field, a list or a table on their way is undone.
class ScanBurst : public QObject {
    Q_OBJECT
public:
    /// Platform: whose scan codes the keys carry.
    ScanBurst(QWidget &area, const Clock &clock, const QString &platform = QGuiApplication::platformName());

    static constexpr int kGapMs = 30;
    static constexpr int kFramedGapMs = 250;
    static constexpr int kLeast = 4;

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(const QKeyEvent &key);
    bool finish(bool quick);
    bool isOurs(const QKeyEvent &key) const;
    bool isAt(const QKeyEvent &key, QChar place, Qt::Key named) const;
    QChar characterOf(const QKeyEvent &key) const;
    qint64 timeOf(const QKeyEvent &key) const;
    void remember();
    void putBack();
    void forget();

    QWidget &m_area;
    const Clock &m_clock;
    const QString m_platform;
    QString m_code;
    bool m_framed = false;
    qint64 m_last = 0;
    /// How the widget was before the first character.
    QPointer<QLineEdit> m_field;
    QString m_fieldText;
    int m_fieldCursor = 0;
    QPointer<QComboBox> m_list;
    int m_listIndex = -1;
    QPointer<QAbstractItemView> m_view;
    QPersistentModelIndex m_viewCurrent;
    QItemSelection m_viewSelection;
};

/// What the key types on a US keyboard, by its scan code; null when the platform does not tell.
QChar usCharacter(quint32 nativeScanCode, Qt::KeyboardModifiers modifiers, const QString &platform);

} // namespace stoa::ui
