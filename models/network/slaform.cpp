// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/carrierform.h"
#include "models/network/networkwords.h"
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kZones{Zone::Urban, Zone::Suburban, Zone::Regional, Zone::Rural};
constexpr int kMostHours = 90 * 24;
constexpr qint32 kWhole = 10'000;

} // namespace

SlaForm::SlaForm(StoreThread &store, const Wording &wording, const NetworkSla &sla, QObject *parent)
    : TypedForm(store, wording, parent)
{
    update(sla);
}

void SlaForm::update(const NetworkSla &sla) { take(textsOf(sla.sla), sla.version, saving(sla.sla, 0).body); }

QString SlaForm::listOf(Zone zone) { return u"zones/"_s + nameOf(zone); }

CommandDraft SlaForm::saving(const ZoneSla &sla, qint64 version)
{
    QJsonObject body = sla.toJson();
    if (version > 0)
        body.insert(u"version"_s, version);
    return {CommandType::SlaSave, body, u"sla"_s};
}

TypedForm::Texts SlaForm::textsOf(const ZoneSla &sla) const
{
    Texts texts;
    for (const Zone zone : kZones) {
        const QList<SlaBand> bands = sla.bands(zone);
        for (qsizetype i = 0; i < bands.size(); ++i) {
            const QString at = u"%1/%2/"_s.arg(listOf(zone)).arg(i);
            texts.insert(at + u"hours"_s, QString::number(bands[i].hours));
            texts.insert(at + u"low_bp"_s, NetworkWords::typedPercent(bands[i].low, formats()));
            texts.insert(at + u"high_bp"_s, NetworkWords::typedPercent(bands[i].high, formats()));
        }
    }
    return texts;
}

void SlaForm::addBand(Zone zone)
{
    const QString list = listOf(zone);
    const int items = count(list);
    const int hours = items > 0 ? text(u"%1/%2/hours"_s.arg(list).arg(items - 1)).toInt() + 24 : 24;
    add(list, {{u"hours"_s, QString::number(hours)}, {u"low_bp"_s, {}}, {u"high_bp"_s, {}}});
}

void SlaForm::useStandard(Zone zone)
{
    const QString list = listOf(zone);
    for (int i = count(list); i > 0; --i)
        remove(list, i - 1);
    const QList<SlaBand> bands = ZoneSla::standard().bands(zone);
    for (const SlaBand &band : bands) {
        add(list,
            {{u"hours"_s, QString::number(band.hours)},
             {u"low_bp"_s, NetworkWords::typedPercent(band.low, formats())},
             {u"high_bp"_s, NetworkWords::typedPercent(band.high, formats())}});
    }
}

QString SlaForm::label(const QString &member) const
{
    const auto zone = zoneOf(member.section(u'/', 1));
    return zone ? OrderWords::zone(*zone) : member;
}

TypedForm::Body SlaForm::body() const
{
    Body read;
    QMap<Zone, QList<SlaBand>> zones;
    for (const Zone zone : kZones) {
        const QString list = listOf(zone);
        const int items = count(list);
        SlaBand before{0, BasisPoints(0), BasisPoints(0)};
        for (int i = 0; i < items; ++i) {
            const QString at = u"%1/%2/"_s.arg(list).arg(i);
            const SlaBand band{int(integer(at + u"hours"_s, 1, kMostHours, read.errors)),
                               share(at + u"low_bp"_s, kWhole, read.errors),
                               share(at + u"high_bp"_s, kWhole, read.errors)};
            if (!read.errors.contains(at + u"hours"_s) && band.hours <= before.hours)
                read.errors.insert(at + u"hours"_s, tr("More hours than the line above."));
            if (!read.errors.contains(at + u"high_bp"_s) && band.high < band.low)
                read.errors.insert(at + u"high_bp"_s, tr("At least as much as it begins with."));
            if (!read.errors.contains(at + u"low_bp"_s) && (band.low < before.low || band.high < before.high))
                read.errors.insert(at + u"low_bp"_s, tr("At least the share of the line above."));
            zones[zone].append(band);
            before = band;
        }
    }
    if (!read.errors.isEmpty())
        return read;
    const auto sla = ZoneSla::accept(zones);
    if (!sla) {
        read.errors.insert(sla.error().field, ProblemText::sentence(sla.error()));
        return read;
    }
    read.json = saving(*sla, 0).body;
    return read;
}

} // namespace stoa
