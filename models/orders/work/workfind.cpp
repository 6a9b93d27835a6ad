// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalog/catalogrepository.h"
#include "models/orders/work/workdesk.h"

#include <QDateTime>

#include <algorithm>

/// What codes and searches name among the work.
namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// So few digits would find half of all orders.
constexpr qsizetype kLeastDigits = 3;

QString plain(const QString &text) { return text.simplified().toCaseFolded(); }

} // namespace

const WorkPart *WorkDesk::part(const QString &fulfilment) const
{
    const auto found = std::ranges::find_if(
        m_sheet.parts, [&fulfilment](const WorkPart &part) { return part.key() == fulfilment; });
    return found == m_sheet.parts.end() ? nullptr : &*found;
}

WorkItem WorkDesk::item(const QString &sku) const
{
    const auto found = m_sheet.items.find(sku);
    if (found != m_sheet.items.end())
        return *found;
    WorkItem unknown;
    unknown.sku = sku;
    return unknown;
}

QString WorkDesk::itemName(const QString &sku) const
{
    const QString name = item(sku).name;
    return name.isEmpty() ? sku : name;
}

QString WorkDesk::zoneName(const WorkItem &item) const
{
    return item.zone.isEmpty() ? m_sheet.zones.value(item.category) : item.zone;
}

qint64 WorkDesk::pickedInHouse(const QString &sku) const
{
    qint64 picked = 0;
    for (const WorkPart &part : m_sheet.parts) {
        for (const FulfilmentLine &line : part.fulfilment.parts().lines)
            picked += line.sku == sku ? line.picked : 0;
    }
    return picked;
}

const WorkPart *WorkDesk::partOfCode(const QString &code) const
{
    const QString wanted = plain(code);
    if (wanted.isEmpty())
        return nullptr;
    for (int list = 0; list < kWorkLists; ++list) {
        for (const WorkPart &part : rows(WorkList(list))) {
            const Fulfilment::Parts &parts = part.fulfilment.parts();
            if (wanted == plain(parts.orderNumber) || wanted == plain(part.code())
                || (!parts.tracking.isEmpty() && wanted == plain(parts.tracking)) || wanted == part.key()
                || wanted == parts.order.toString())
                return WorkDesk::part(part.key());
        }
    }
    return nullptr;
}

QList<WorkPart> WorkDesk::find(const QString &text, const QList<WorkList> &among) const
{
    const QString wanted = plain(text);
    QList<WorkPart> found;
    for (const WorkList list : among) {
        for (const WorkPart &part : rows(list)) {
            const Fulfilment::Parts &parts = part.fulfilment.parts();
            const QString number = plain(parts.orderNumber);
            const bool fits = wanted.isEmpty() || plain(part.code()).startsWith(wanted)
                || wanted == part.key() || wanted == parts.order.toString()
                || (wanted.size() >= kLeastDigits && number.endsWith(wanted))
                || plain(part.customer).startsWith(wanted) || plain(part.name).contains(wanted)
                || plain(parts.car).contains(wanted);
            if (fits)
                found.append(part);
        }
    }
    return found;
}

ScannedCode WorkDesk::takeApart(const QString &scanned) const
{
    const QTimeZone &zone = formats().zone();
    return readScan(scanned, QDateTime::fromMSecsSinceEpoch(now().msSinceEpoch(), zone).date().year());
}

bool WorkDesk::isOf(const ScannedCode &code, const WorkItem &item)
{
    if (code.code.compare(item.sku, Qt::CaseInsensitive) == 0)
        return true;
    const QStringList forms = gtinForms(code.code);
    return std::ranges::any_of(item.gtins, [&forms](const QString &gtin) { return forms.contains(gtin); });
}

Future<Result<ScannedItem>> WorkDesk::look(const QString &scanned)
{
    const ScannedCode code = takeApart(scanned);
    return m_line.store().read(
        u"work.scan"_s,
        [code, language = m_wording.language()](sql::Connection &connection) -> Result<ScannedItem> {
            ScannedItem answer{code, {}, {}};
            const QStringList forms = gtinForms(code.code);
            for (const QString &form : forms) {
                STOA_TRY_ASSIGN(const auto sku, CatalogRepository::skuOfBarcode(connection, form));
                if (sku && answer.sku.isEmpty())
                    answer.sku = *sku;
            }
            if (answer.sku.isEmpty()) {
                const auto parsed = Sku::parse(code.code);
                if (!parsed)
                    return answer;
                answer.sku = parsed->text();
            }
            STOA_TRY_ASSIGN(const auto item, CatalogRepository::find(connection, answer.sku));
            if (item)
                answer.name = item->names().in(language);
            else
                answer.sku.clear();
            return answer;
        });
}

} // namespace stoa
