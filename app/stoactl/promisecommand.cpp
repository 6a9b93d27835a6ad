// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stoactl/checks.h"
#include "app/stoactl/controller.h"
#include "core/base/quantity.h"

#include <CLI/CLI.hpp>
#include <QJsonArray>
#include <algorithm>

namespace stoa::ctl {

using namespace Qt::StringLiterals;

namespace {

struct PromiseOptionsTold {
    std::vector<std::string> lines; ///< SKU or SKU=units
    std::vector<std::string> methods;
    std::string channel = "store";
    std::string country;
    std::string zone;
    std::string near; ///< degrees
    std::string pickupAt;

    bool isShippedAsWell() const
    {
        return !country.empty() && (methods.empty() || std::ranges::count(methods, "ship") > 0);
    }
};

Result<QJsonObject> pointOf(const std::string &text)
{
    const QStringList parts = QString::fromStdString(text).split(u',');
    bool isLatitude = false;
    bool isLongitude = false;
    const double latitude = parts.value(0).trimmed().toDouble(&isLatitude);
    const double longitude = parts.value(1).trimmed().toDouble(&isLongitude);
    if (parts.size() != 2 || !isLatitude || !isLongitude || !(qAbs(latitude) <= 90)
        || !(qAbs(longitude) <= 180))
        return Error::invalid(u"near"_s, u"expected latitude,longitude in degrees"_s);
    return QJsonObject{{u"latitude"_s, qRound64(latitude * 1'000'000)},
                       {u"longitude"_s, qRound64(longitude * 1'000'000)}};
}

Result<QJsonObject> lineOf(const std::string &text)
{
    const QString line = QString::fromStdString(text);
    const qsizetype at = line.lastIndexOf(u'=');
    const auto units = at < 0 ? Quantity::units(1) : Quantity::parse(line.sliced(at + 1));
    if (!units || *units <= Quantity())
        return Error::invalid(u"sku"_s, u"expected SKU or SKU=units: %1"_s.arg(line));
    return QJsonObject{{u"sku"_s, at < 0 ? line : line.first(at)}, {u"quantity"_s, units->thousandths()}};
}

Result<QJsonObject> questionOf(const PromiseOptionsTold &told)
{
    QJsonArray lines;
    for (const std::string &text : told.lines) {
        STOA_TRY_ASSIGN(const auto line, lineOf(text));
        lines.append(line);
    }
    QJsonObject body{{u"channel"_s, QString::fromStdString(told.channel)}, {u"lines"_s, lines}};
    QJsonArray methods;
    for (const std::string &method : told.methods)
        methods.append(QString::fromStdString(method));
    if (!methods.isEmpty())
        body.insert(u"methods"_s, methods);
    if (!told.pickupAt.empty())
        body.insert(u"pickup_at"_s, QString::fromStdString(told.pickupAt));
    QJsonObject destination;
    if (!told.near.empty()) {
        STOA_TRY_ASSIGN(const auto point, pointOf(told.near));
        body.insert(u"near"_s, point);
        destination = point;
    }
    if (!told.country.empty()) {
        destination.insert(u"country"_s, QString::fromStdString(told.country));
        if (!told.zone.empty())
            destination.insert(u"zone"_s, QString::fromStdString(told.zone));
        body.insert(u"destination"_s, destination);
    }
    return body;
}

QString unitsText(const QJsonValue &units)
{
    return Quantity::fromThousandths(units["quantity"_L1].toInteger()).toString();
}

/// "3 of 5 BOWL, 1 of 1 TOWEL": what of the order is not in the option.
QString missingText(const QJsonArray &asked, const QJsonValue &option)
{
    QStringList missing;
    const QJsonArray list = option["missing"_L1].toArray();
    for (const QJsonValue &each : list)
        missing.append(u"%1 of %2 %3"_s.arg(unitsText(each), unitsText(asked[each["line"_L1].toInt() - 1]),
                                            each["sku"_L1].toString()));
    return missing.join(u", "_s);
}

/// What is not offered, and what would have to be told for it.
QStringList leftOut(const PromiseOptionsTold &told, const QJsonArray &options)
{
    if (told.methods.empty() && told.country.empty())
        return {u"without --country only what is collected is promised"_s};
    if (!told.isShippedAsWell())
        return {};
    QStringList notes;
    const auto isShipped = [](const QJsonValue &option) {
        return option["method"_L1].toString() == "ship"_L1 && option["match"_L1].toString() != "onRequest"_L1;
    };
    const auto isWhole = [](const QJsonValue &option) {
        return option["missing"_L1].toArray().isEmpty();
    };
    // Less than all is only offered where nobody has all of it, by any method.
    if (!std::any_of(options.begin(), options.end(), isShipped))
        notes.append(
            u"shipping is left out: no location has %1 of it and a carrier that takes it to %2"_s.arg(
                std::any_of(options.begin(), options.end(), isWhole) ? u"all"_s : u"any"_s,
                QString::fromStdString(told.country)));
    QStringList unknown;
    if (told.near.empty())
        unknown.append(u"--near"_s);
    if (told.zone.empty())
        unknown.append(u"--zone"_s);
    if (!unknown.isEmpty())
        notes.append(
            u"rates of carriers that go by %1 are left out without it"_s.arg(unknown.join(u" or "_s)));
    return notes;
}

Exit promise(Controller &controller, const PromiseOptionsTold &told)
{
    const Console &console = controller.console();
    const auto body = questionOf(told);
    if (!body)
        return console.trouble(body.error());
    const auto answer = controller.ask("POST", u"/v1/promises"_s, *body);
    if (!answer)
        return console.trouble(answer.error());
    QList<QJsonObject> rows;
    const QJsonArray asked = body->value("lines"_L1).toArray();
    const QJsonArray options = answer->value("options"_L1).toArray();
    for (const QJsonValue &option : options) {
        QJsonObject row = option.toObject();
        if (!console.isJson())
            row.insert("missing"_L1, missingText(asked, option));
        rows.append(row);
    }
    console.table({u"method"_s, u"match"_s, u"node"_s, u"distance_m"_s, u"from"_s, u"to"_s, u"carrier"_s,
                   u"service"_s, u"cost"_s, u"currency"_s, u"missing"_s},
                  console.isJson() ? rows : withAmounts(rows, u"cost"_s));
    const QStringList notes = leftOut(told, options);
    for (const QString &note : notes)
        console.note(note);
    return Exit::Done;
}

} // namespace

void addPromiseCommand(CLI::App &cli, Controller &controller)
{
    auto *asking = cli.add_subcommand("promise", "What a customer can be promised now");
    const auto told = std::make_shared<PromiseOptionsTold>();
    asking->add_option("--sku", told->lines, "SKU or SKU=units; several")->required()->check(notEmpty());
    asking->add_option("--method", told->methods, "ship, pickup, curbside, locker, shipToStore; several");
    asking->add_option("--channel", told->channel, "Who asks")->capture_default_str();
    auto *country = asking->add_option("--country", told->country,
                                       "Where it is sent (ISO 3166-1, as GR); without it nothing is shipped");
    asking->add_option("--zone", told->zone, "urban, suburban, regional, rural")->needs(country);
    asking->add_option("--near", told->near, "Where the customer is: latitude,longitude");
    asking->add_option("--pickup-at", told->pickupAt, "The location that the customer has in mind");
    for (const char *each : {"--method", "--country", "--zone", "--near", "--pickup-at"})
        asking->get_option(each)->check(notEmpty());
    asking->callback([&controller, told] {
        controller.chooseSignedIn([told](Controller &each, const auto &) { return promise(each, *told); });
    });
}

} // namespace stoa::ctl
