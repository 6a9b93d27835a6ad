// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>
#include <functional>

namespace stoa::ui {

/// What the ear is told of a scan: one beep for a code that is known, two for one that is not. Never the only
/// thing that says so, and off when people want it off.
class ScanSound : public QObject {
    Q_OBJECT
public:
    explicit ScanSound(QObject *parent = nullptr);

    void tellFound();
    void tellUnknown();
    void setOn(bool on) { m_on = on; }
    bool isOn() const { return m_on; }
    /// The system's beep, unless another is given.
    void setBeep(std::function<void()> beep) { m_beep = std::move(beep); }

    static constexpr int kApartMs = 180;

private:
    void beep();

    std::function<void()> m_beep;
    QTimer m_second;
    bool m_on = true;
};

} // namespace stoa::ui
