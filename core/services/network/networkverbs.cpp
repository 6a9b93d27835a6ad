// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/network/networkverbs.h"

#include "core/store/network/locationrepository.h"
#include "core/store/network/noderepository.h"

#include <QSet>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// The error of a value that stands inside of another one.
Error inside(Error error, const QString &at)
{
    error.field = error.field.isEmpty() ? at : at + u'/' + error.field;
    return error;
}

Result<void> checkCarriers(sql::Connection &connection, const NodeSettings &settings)
{
    QSet<QString> known;
    STOA_TRY_ASSIGN(const auto before, NodeRepository::find(connection, settings.location().text()));
    if (before) {
        for (const CutOff &cutOff : before->details().cutOffs)
            known.insert(cutOff.carrier);
    }
    const QList<CutOff> &cutOffs = settings.details().cutOffs;
    for (qsizetype i = 0; i < cutOffs.size(); ++i) {
        if (known.contains(cutOffs[i].carrier))
            continue;
        STOA_TRY_ASSIGN(const auto carrier, NodeRepository::findCarrier(connection, cutOffs[i].carrier));
        if (!carrier)
            return Error::invalid(u"settings/cut_offs/%1/carrier"_s.arg(i), u"no such carrier"_s);
        known.insert(cutOffs[i].carrier);
    }
    return {};
}

} // namespace

Result<void> saveNode(UnitOfWork &work, const NodeSettings &settings)
{
    const QString &location = settings.location().text();
    const Rights &rights = work.context().rights;
    if (!rights.maySeeStore(location))
        return Error::of(Problem::NotFound, u"no such location among the stores that one works for"_s,
                         u"location"_s);
    STOA_TRY(rights.authorize(Permission::NetworkEdit, location));
    STOA_TRY_ASSIGN(const bool known, LocationRepository::exists(work, location));
    if (!known)
        return Error::of(Problem::NotFound, u"no such location"_s, u"location"_s);
    STOA_TRY(checkCarriers(work.connection(), settings));
    return NodeRepository::save(work, settings);
}

Result<void> saveNode(UnitOfWork &work, const QJsonObject &body)
{
    const auto settings = NodeSettings::fromJson(body.value("settings"_L1).toObject());
    if (!settings)
        return inside(settings.error(), u"settings"_s);
    if (settings->location().text() != body.value("location"_L1).toString())
        return Error::invalid(u"settings/location"_s, u"the settings are of another location"_s);
    return saveNode(work, *settings);
}

Result<void> saveCarrier(UnitOfWork &work, const Carrier &carrier)
{
    STOA_TRY(work.context().rights.authorizeChain(Permission::NetworkEdit));
    return NodeRepository::saveCarrier(work, carrier);
}

Result<void> saveCarrier(UnitOfWork &work, const QJsonObject &body)
{
    const auto carrier = Carrier::fromJson(body.value("details"_L1).toObject());
    if (!carrier)
        return inside(carrier.error(), u"details"_s);
    if (carrier->code().text() != body.value("code"_L1).toString())
        return Error::invalid(u"details/code"_s, u"the details are of another carrier"_s);
    return saveCarrier(work, *carrier);
}

Result<void> saveZoneSla(UnitOfWork &work, const QJsonObject &body)
{
    STOA_TRY(work.context().rights.authorizeChain(Permission::NetworkEdit));
    STOA_TRY_ASSIGN(const auto sla, ZoneSla::fromJson({{u"zones"_s, body.value("zones"_L1).toObject()}}));
    return NodeRepository::saveZoneSla(work, sla);
}

} // namespace stoa
