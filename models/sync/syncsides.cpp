// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/commandbody.h"
#include "core/store/catalog/catalogrepository.h"
#include "core/store/entitytable.h"
#include "core/store/inventory/ledgerrepository.h"
#include "models/shared/problemtext.h"
#include "models/sync/syncdesk.h"

#include <QJsonArray>
#include <QJsonDocument>

/// A refused change beside what the hub has now, and what would be there if it were sent again.
namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// Of a command that carries what it saves in a member of its own: that member's name.
QLatin1StringView memberOf(CommandType type)
{
    switch (type) {
    case CommandType::NodeSave:
        return "settings"_L1;
    case CommandType::CarrierSave:
        return "details"_L1;
    case CommandType::SlaSave:
        return "zones"_L1;
    default:
        return {};
    }
}

/// What a command saves, field by field.
QJsonObject savedBy(CommandType type, const QJsonObject &body)
{
    const auto member = memberOf(type);
    return member.isEmpty() ? body : body.value(member).toObject();
}

/// What the tables hold of the command's subject; they stand as the hub says, since a refused command's own
/// effect was taken back.
struct HubSide {
    Stock stock;
    bool aside = false; ///< what is sent again takes nothing away; it sets stock aside, or back
    std::optional<Unit> unit; ///< of a SKU that is in the catalogue
    QJsonObject row;
};

/// Whether the adjustment moves stock between the shelf and what cannot be sold, so that it stays on hand.
Result<bool> setsAside(sql::Connection &connection, const QJsonObject &body)
{
    if (const auto reverses = MovementId::parse(body.value("reverses"_L1).toString())) {
        STOA_TRY_ASSIGN(const auto earlier, LedgerRepository::find(connection, *reverses));
        if (earlier)
            return isPhysical(earlier->what().from.kind()) && isPhysical(earlier->what().to.kind());
    }
    STOA_TRY_ASSIGN(const auto reason,
                    LedgerRepository::findReason(connection, body.value("reason"_L1).toString()));
    return reason && isPhysical(reason->counterAccount);
}

/// `body` is what was asked for, `again` what would be sent.
Result<HubSide> readHubSide(sql::Connection &connection, CommandType type, const QJsonObject &body,
                            const QJsonObject &again)
{
    HubSide side;
    const QString sku = body.value("sku"_L1).toString();
    if (type == CommandType::StockAdjust) {
        STOA_TRY_ASSIGN(side.aside, setsAside(connection, again));
    }
    if (type == CommandType::StockAdjust || type == CommandType::SafetySet) {
        STOA_TRY_ASSIGN(side.stock,
                        LedgerRepository::stockOf(connection, sku, body.value("location"_L1).toString()));
        STOA_TRY_ASSIGN(const auto item, CatalogRepository::find(connection, sku));
        if (item)
            side.unit = item->unit();
        return side;
    }
    if (const auto row = savedRow(type, body)) {
        STOA_TRY_ASSIGN(const auto bytes, readRow(connection, *row));
        side.row = QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
        side.row =
            savedBy(type, type == CommandType::SlaSave ? side.row.value("value"_L1).toObject() : side.row);
    }
    return side;
}

QString wordOf(const QJsonValue &value, const QString &language)
{
    if (value.isString())
        return value.toString();
    if (value.isBool())
        return value.toBool() ? SyncDesk::tr("yes") : SyncDesk::tr("no");
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isArray()) {
        QStringList words;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            words.append(wordOf(each, language));
        return words.join(u", "_s);
    }
    // Names by language; anything else that is nested is shown as it is.
    const QJsonObject object = value.toObject();
    if (object.value(language).isString())
        return object.value(language).toString();
    if (object.value("en"_L1).isString())
        return object.value("en"_L1).toString();
    return object.isEmpty() ? QString()
                            : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString fieldWord(const QString &key)
{
    if (key == "names"_L1)
        return SyncDesk::tr("Name");
    if (key == "brand"_L1)
        return SyncDesk::tr("Brand");
    if (key == "category"_L1)
        return SyncDesk::tr("Category");
    if (key == "unit"_L1)
        return SyncDesk::tr("Unit");
    if (key == "price"_L1)
        return SyncDesk::tr("Price");
    if (key == "cost"_L1)
        return SyncDesk::tr("Cost");
    if (key == "gtins"_L1)
        return SyncDesk::tr("Barcodes");
    if (key == "city"_L1)
        return SyncDesk::tr("City");
    if (key == "street"_L1)
        return SyncDesk::tr("Street");
    if (key == "active"_L1)
        return SyncDesk::tr("In use");
    if (key == "brokering"_L1)
        return SyncDesk::tr("Orders are routed here");
    if (key == "methods"_L1)
        return SyncDesk::tr("Methods");
    if (key == "cut_offs"_L1)
        return SyncDesk::tr("Cut-off times");
    if (key == "priority"_L1)
        return SyncDesk::tr("Priority");
    if (key == "hours"_L1)
        return SyncDesk::tr("Opening hours");
    if (key == "zone"_L1)
        return SyncDesk::tr("Zone");
    if (key == "services"_L1)
        return SyncDesk::tr("Services");
    if (key == "rank"_L1)
        return SyncDesk::tr("Place in lists");
    return key;
}

} // namespace

Future<Result<QList<SideRow>>> SyncDesk::sides(const OutboxEntry &entry, const QJsonObject &body)
{
    const auto type = commandTypeOf(entry.type);
    if (!type)
        return readyFuture(Result<QList<SideRow>>(QList<SideRow>()));
    const auto query = [type = *type, mine = entry.body, body](sql::Connection &connection) {
        return readHubSide(connection, type, mine, body);
    };
    return m_line.store()
        .read(u"sync.sides"_s, query)
        .then(this,
              [this, type = *type, mine = entry.body,
               body](const Result<HubSide> &hub) -> Result<QList<SideRow>> {
                  if (!hub)
                      return hub.error();
                  const Formats &formats = m_wording.formats();
                  const auto quantity = [](const QJsonObject &json, QLatin1StringView name) {
                      return Quantity::fromThousandths(json.value(name).toInteger());
                  };
                  QList<SideRow> rows;
                  if (type == CommandType::StockAdjust) {
                      // As in the preview of an adjustment: what is set aside stays on hand.
                      const Quantity now = hub->aside ? hub->stock.sellable() : hub->stock.onHand;
                      const Quantity after = now + quantity(body, "delta"_L1);
                      // Neither what has no amount nor what would be refused again has a result.
                      const bool known = body.contains("delta"_L1);
                      const bool fits = !known || after.isWhole() || hub->unit != Unit::Piece;
                      const auto unit = unitOf(mine.value("unit"_L1).toString());
                      if (unit && hub->unit && *unit != *hub->unit)
                          rows.append({tr("Unit"),
                                       formats.unit(*hub->unit),
                                       formats.unit(*unit),
                                       formats.unit(*hub->unit),
                                       {},
                                       false,
                                       true});
                      rows.append({hub->aside ? tr("Sellable") : tr("On hand"), formats.quantity(now),
                                   formats.signedQuantity(quantity(mine, "delta"_L1)),
                                   known && fits ? formats.quantity(after) : QString(),
                                   fits ? QString() : ProblemText::wholePieces(), true});
                      const auto reason = [this](const QJsonObject &json) {
                          const QString code = json.value("reason"_L1).toString();
                          return m_reasons.value(code, code);
                      };
                      const QString again = reason(body);
                      //: In place of a reason that nobody has chosen yet
                      const QString open = tr("choose");
                      rows.append({tr("Reason"), {}, reason(mine), again.isEmpty() ? open : again});
                  } else if (type == CommandType::SafetySet) {
                      rows.append({tr("Safety stock"),
                                   formats.quantity(hub->stock.safety),
                                   formats.quantity(quantity(mine, "safety"_L1)),
                                   body.contains("safety"_L1) ? formats.quantity(quantity(body, "safety"_L1))
                                                              : QString(),
                                   {},
                                   true});
                  }
                  const QString &language = m_wording.language();
                  const QJsonObject saved = savedRow(type, mine) ? savedBy(type, mine) : QJsonObject();
                  const QJsonObject again = savedBy(type, body);
                  for (auto it = saved.constBegin(); it != saved.constEnd(); ++it) {
                      const QJsonValue theirs = hub->row.value(it.key());
                      if (theirs != it.value() && it.key() != "version"_L1)
                          rows.append({fieldWord(it.key()),
                                       wordOf(theirs, language),
                                       wordOf(it.value(), language),
                                       wordOf(again.value(it.key()), language),
                                       {},
                                       it.value().isDouble()});
                  }
                  return rows;
              });
}

} // namespace stoa
