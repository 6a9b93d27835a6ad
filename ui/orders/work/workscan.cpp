// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/parcellabels.h"
#include "models/orders/work/workpapers.h"
#include "ui/orders/printing/papers.h"
#include "ui/orders/work/packview.h"
#include "ui/orders/work/pickview.h"
#include "ui/orders/work/scanline.h"
#include "ui/orders/work/workpage.h"

#include <QStackedWidget>

/// Scans and papers of the work page.
namespace stoa::ui {

using namespace Qt::StringLiterals;

void WorkPage::scanned(const QString &code)
{
    if (m_stack->currentWidget() == m_pick) {
        m_pick->scan(code);
        return;
    }
    if (m_stack->currentWidget() == m_pack && m_pack->job()) {
        // An order's code goes on to the next box, an item's counts.
        const WorkPart *part = m_desk.partOfCode(code);
        if (!part || part->key() == m_pack->job()->id()) {
            m_pack->scan(code);
            return;
        }
    }
    look(code);
}

void WorkPage::look(const QString &code)
{
    const QString text = m_desk.takeApart(code).code;
    if (m_desk.waves().rowOf(text.toUpper()) >= 0) {
        m_tools.sound.tellFound();
        openWalk(text.toUpper());
        return;
    }
    if (const WorkPart *part = m_desk.partOfCode(text)) {
        m_tools.sound.tellFound();
        const auto list = listOf(part->fulfilment, m_desk.now());
        m_scan->tell(StatusKind::Ok,
                     //: %1 is an order and its part, %2 the list in which it stands
                     tr("%1: %2.").arg(part->code(), WorkWords::list(list.value_or(WorkList::Here))));
        if (list == WorkList::ToPack || list == WorkList::Picking) {
            next({part->key()});
        } else {
            showLists();
            show({part->key()});
            m_scan->tell(StatusKind::Ok,
                         tr("%1: %2.").arg(part->code(), WorkWords::list(list.value_or(WorkList::Here))));
        }
        return;
    }
    m_desk.look(code).then(this, [this](const Result<ScannedItem> &item) {
        if (!item && item.error().kind == ErrorKind::Cancelled)
            return;
        const bool known = item && !item->sku.isEmpty();
        // The first order that waits for it.
        for (const WorkList list :
             {WorkList::Picking, WorkList::ToPick, WorkList::ToAccept, WorkList::ToPack}) {
            for (const WorkPart &part : m_desk.rows(list)) {
                for (const FulfilmentLine &line : part.fulfilment.parts().lines) {
                    if (!known || line.sku != item->sku || line.quantity <= 0)
                        continue;
                    m_tools.sound.tellFound();
                    show({part.key()});
                    m_scan->tell(StatusKind::Ok,
                                 tr("%1 is in %2: %3.").arg(item->name, part.code(), WorkWords::list(list)));
                    return;
                }
            }
        }
        m_tools.sound.tellUnknown();
        m_scan->tell(StatusKind::Problem,
                     known ? tr("No order here has %1 to do.").arg(item->name)
                           : tr("%1 is neither an order that is here nor an item.")
                                 .arg(item ? item->code.code : QString()));
    });
}

void WorkPage::printList(const QString &name, const QStringList &fulfilments)
{
    QList<WorkPart> parts;
    for (const QString &id : fulfilments) {
        if (const WorkPart *part = m_desk.part(id))
            parts.append(*part);
    }
    if (!parts.isEmpty())
        print(layOut(WorkPapers::pickList(m_desk, name, parts), m_desk.timesThere()));
}

void WorkPage::printPapers(const QStringList &fulfilments)
{
    const WorkPart *part = fulfilments.isEmpty() ? nullptr : m_desk.part(fulfilments.first());
    if (!part)
        return;
    const auto list = listOf(part->fulfilment, m_desk.now());
    if (list == WorkList::ToAccept || list == WorkList::ToPick || list == WorkList::Picking) {
        const QString wave = part->fulfilment.parts().wave;
        printList(wave.isEmpty() ? part->code() : wave, fulfilments);
        return;
    }
    WorkPapers::slips(m_desk, fulfilments)
        .then(this, [this](const Result<QList<PackingSlipDocument>> &slips) {
            if (!slips) {
                tellRefusal(slips.error(), tr("Nothing was printed."));
                return;
            }
            // One paper after the other, in one print.
            std::optional<Printout> all;
            for (const PackingSlipDocument &slip : *slips) {
                const auto one = layOut(slip, m_desk.timesThere());
                if (!one) {
                    tellRefusal(one.error(), tr("Nothing was printed."));
                    return;
                }
                if (all)
                    all->sheets += one->sheets;
                else
                    all = *one;
            }
            if (all)
                print(*all);
        });
}

void WorkPage::printLabel(const QString &fulfilment)
{
    const QPointer<PackJob> job = m_pack->job();
    if (job)
        job->beginLabel();
    Q_EMIT messageCleared(u"orders."_s + id());
    WorkPapers::label(m_desk, fulfilment).then(this, [this, job](const Result<ShippingLabelDocument> &label) {
        if (job)
            job->labelTold(label);
        if (label)
            print(layOut(QList<ShippingLabelDocument>{*label}, m_desk.formats()));
        else
            Q_EMIT messageRaised({u"orders."_s + id(),
                                  StatusKind::Problem,
                                  tr("There is no label. All that was checked and typed is kept."),
                                  ParcelLabels::sentence(label.error()),
                                  {}});
    });
}

void WorkPage::printManifest(const QString &carrier, const QStringList &fulfilments)
{
    WorkPapers::manifest(m_desk, carrier, fulfilments)
        .then(this, [this](const Result<ManifestDocument> &manifest) {
            if (manifest)
                print(layOut(*manifest, m_desk.timesThere()));
            else
                tellRefusal(manifest.error(), tr("Nothing was printed."));
        });
}

} // namespace stoa::ui
