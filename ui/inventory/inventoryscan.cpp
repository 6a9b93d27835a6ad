// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/adjustpane.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/inventory/positionspage.h"
#include "ui/inventory/scansound.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLineEdit>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Left to right in any language; separators of a code are shown as what they are.
QString isolated(const QString &code)
{
    QString shown = code;
    shown.replace(kGroupSeparator, QChar(0x241d));
    return QChar(0x2066) + shown + QChar(0x2069);
}

} // namespace

QString InventoryPanel::tellScan(const ScannedCode &scan) const
{
    const Formats &formats = m_desk.wording().formats();
    QStringList parts{isolated(scan.code)};
    if (!scan.lot.isEmpty())
        //: Of a scanned code: the batch that is printed in it
        parts.append(tr("lot %1").arg(isolated(scan.lot)));
    if (!scan.serial.isEmpty())
        //: Of a scanned code: the serial number that is printed in it
        parts.append(tr("serial %1").arg(isolated(scan.serial)));
    if (scan.bestBefore)
        //: Of a scanned code: the day that is printed in it
        parts.append(tr("best before %1").arg(formats.date(*scan.bestBefore)));
    if (scan.expiry)
        //: Of a scanned code: the day that is printed in it
        parts.append(tr("expires on %1").arg(formats.date(*scan.expiry)));
    if (scan.measure)
        //: Of a scanned code: net weight, length or volume with its unit
        parts.append(tr("%1 %2").arg(formats.quantity(*scan.measure), formats.unit(scan.unit)));
    return parts.join(u"  ·  "_s);
}

void InventoryPanel::scanned(const QString &text)
{
    const Instant now = m_desk.clock().now();
    const QTimeZone &zone = m_desk.wording().formats().zone();
    const int year = QDateTime::fromMSecsSinceEpoch(now.msSinceEpoch(), zone).date().year();
    const ScannedCode scan = readScan(text, year);
    if (isAdjusting()) {
        // What is typed there is not thrown away for a code that came by.
        m_sound->tellUnknown();
        Q_EMIT messageRaised({u"inventory.scan"_s,
                              StatusKind::Attention,
                              tr("%1 was scanned while an adjustment is open.").arg(isolated(scan.code)),
                              tr("What you typed is kept. Finish or leave it first."),
                              {{tr("Leave it and open the SKU"), [this, scan] {
                                    m_adjust->leave();
                                    look(scan);
                                }}}});
        return;
    }
    look(scan);
}

void InventoryPanel::look(const ScannedCode &scan)
{
    m_desk.skuOfScan(scan.code).then(this, [this, scan](const Result<std::optional<QString>> &sku) {
        // Another scan came before this one was looked up.
        if (!sku && sku.error().kind == ErrorKind::Cancelled)
            return;
        if (sku && *sku) {
            Q_EMIT messageCleared(u"inventory.scan"_s);
            openSku(**sku, m_desk.door().session().location);
            m_scan = scan;
            m_sound->tellFound();
            Q_EMIT changed();
            return;
        }
        m_sound->tellUnknown();
        tellUnknown(scan);
    });
}

void InventoryPanel::tellUnknown(const ScannedCode &scan)
{
    QString why = tr("Neither a barcode nor a SKU of the catalogue. Scan again or search for it.");
    if (scan.doubt == ScannedCode::Doubt::CheckDigit)
        why = tr("Its check digit does not fit, so it was probably misread. Scan again or search for it.");
    else if (scan.doubt == ScannedCode::Doubt::Elements)
        why = tr("It is marked as a GS1 code but cannot be read as one. Scan again or search for it.");
    Q_EMIT messageRaised({u"inventory.scan"_s,
                          StatusKind::Attention,
                          tr("%1 is not known here.").arg(isolated(scan.code)),
                          why,
                          {{tr("Search for it"),
                            [this, scan] {
                                closeSku();
                                m_page->searchField().setText(scan.code);
                                m_page->searchField().setFocus(Qt::OtherFocusReason);
                            }},
                           {tr("Copy the code"), [scan] {
                                QGuiApplication::clipboard()->setText(scan.text);
                            }}}});
}

void InventoryPanel::switchSound()
{
    m_sound->setOn(!m_sound->isOn());
    if (m_sound->isOn())
        m_sound->tellFound();
    Q_EMIT toastRaised(
        {m_sound->isOn() ? tr("The scanner sound is on") : tr("The scanner sound is off"), {}});
}

} // namespace stoa::ui
