// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/scansound.h"

#include <QApplication>

namespace stoa::ui {

ScanSound::ScanSound(QObject *parent)
    : QObject(parent)
    , m_beep(&QApplication::beep)
{
    m_second.setSingleShot(true);
    m_second.setInterval(kApartMs);
    connect(&m_second, &QTimer::timeout, this, &ScanSound::beep);
}

void ScanSound::beep()
{
    if (m_on)
        m_beep();
}

void ScanSound::tellFound()
{
    m_second.stop();
    beep();
}

void ScanSound::tellUnknown()
{
    beep();
    m_second.start();
}

} // namespace stoa::ui
