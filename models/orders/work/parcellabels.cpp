// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/parcellabels.h"

#include "models/shared/problemtext.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

using Numbers = Result<ParcelNumbers>;

ParcelNumbers numbersOf(const QJsonValue &json)
{
    return {json["tracking"_L1].toString(), json["sscc"_L1].toString()};
}

QString inPath(const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); }

QList<ParcelNumbers> parcelsOf(const QJsonValue &list)
{
    QList<ParcelNumbers> parcels;
    const QJsonArray items = list.toArray();
    for (const QJsonValue &item : items)
        parcels.append(numbersOf(item));
    return parcels;
}

/// All of these are on the paper, and there are some.
bool areOn(const ManifestDocument &paper, const QList<ParcelNumbers> &parcels)
{
    const auto isOn = [&paper](const ParcelNumbers &parcel) {
        return std::ranges::find(paper.parcels, parcel.tracking, &ManifestDocument::Parcel::tracking)
            != paper.parcels.end();
    };
    return !parcels.isEmpty() && std::ranges::all_of(parcels, isOn);
}

ManifestDocument numbered(ManifestDocument paper, const QJsonObject &manifest)
{
    paper.number = manifest.value("number"_L1).toString(paper.number);
    const QList<ParcelNumbers> known = parcelsOf(manifest.value("parcels"_L1));
    for (ManifestDocument::Parcel &parcel : paper.parcels) {
        const auto at = std::ranges::find(known, parcel.tracking, &ParcelNumbers::tracking);
        if (at != known.end())
            parcel.sscc = at->sscc;
    }
    return paper;
}

} // namespace

Future<Result<ParcelNumbers>> ParcelLabels::numbers(WorkDesk &desk, const QString &fulfilment,
                                                    const QString &tracking)
{
    const bool isKnown = !tracking.isEmpty();
    if (!desk.isOnline())
        return readyFuture(isKnown ? Numbers(ParcelNumbers{tracking, {}})
                                   : Numbers(Error{ErrorKind::Offline, {}, u"the hub is away"_s}));
    return desk.line()
        .call(isKnown ? "GET" : "POST", u"/v1/fulfilments/%1/label"_s.arg(inPath(fulfilment)), {}, {})
        .then(&desk, [&desk, tracking, isKnown](const Result<HubAnswer> &answer) -> Numbers {
            if (isKnown) {
                const ParcelNumbers told = answer ? numbersOf(answer->body) : ParcelNumbers();
                return told.tracking == tracking ? told : ParcelNumbers{tracking, {}};
            }
            if (!answer)
                return answer.error();
            const ParcelNumbers told = numbersOf(answer->body);
            if (told.tracking.isEmpty())
                return Error{ErrorKind::Protocol, u"tracking"_s, u"the label has no number"_s};
            // The fulfilment has its number at the hub; it comes as rows do.
            desk.line().syncNow();
            return told;
        });
}

Future<Result<void>> ParcelLabels::cancel(WorkDesk &desk, const QString &fulfilment)
{
    if (!desk.isOnline())
        return readyFuture(Result<void>(Error{ErrorKind::Offline, {}, u"the hub is away"_s}));
    return desk.line()
        .call("POST", u"/v1/fulfilments/%1/label/cancel"_s.arg(inPath(fulfilment)), {}, {})
        .then(&desk, [&desk](const Result<HubAnswer> &answer) -> Result<void> {
            if (!answer)
                return answer.error();
            // The fulfilment loses its number at the hub; it comes as rows do.
            desk.line().syncNow();
            return {};
        });
}

Future<ManifestDocument> ParcelLabels::close(WorkDesk &desk, const QString &carrier, const QString &day,
                                             const ManifestDocument &paper)
{
    if (!desk.isOnline() || carrier.isEmpty() || day.isEmpty())
        return readyFuture(paper);
    const QString path =
        u"/v1/locations/%1/carriers/%2/manifests/%3"_s.arg(inPath(desk.location()), inPath(carrier), day);
    const auto done = std::make_shared<QPromise<ManifestDocument>>();
    done->start();
    const auto give = [done](const ManifestDocument &manifest) {
        done->addResult(manifest);
        done->finish();
    };
    desk.line()
        .call("GET", path, {}, {})
        .then(&desk, [&desk, give, path, paper](const Result<HubAnswer> &known) {
            if (!known) {
                give(paper);
                return;
            }
            const QList<ParcelNumbers> open = parcelsOf(known->body.value("open"_L1));
            if (!areOn(paper, open)) {
                // All was told before: the same number is printed once more.
                const QJsonObject last = known->body.value("manifests"_L1).toArray().last().toObject();
                const bool isSame = open.isEmpty() && areOn(paper, parcelsOf(last.value("parcels"_L1)));
                give(isSame ? numbered(paper, last) : paper);
                return;
            }
            desk.line()
                .call("POST", path, {}, {})
                .then(&desk, [give, paper](const Result<HubAnswer> &closed) {
                    give(closed ? numbered(paper, closed->body) : paper);
                });
        });
    return done->future();
}

QString ParcelLabels::cancelSentence(const Error &error)
{
    if (error.problem == Problem::IllegalTransition && error.field == "manifest"_L1)
        return tr("A manifest of the carrier names the parcel already, so the carrier expects it. Keep the "
                  "parcel back and call the carrier.");
    if (error.problem == Problem::IllegalTransition)
        return tr("The parcel has left already. Call the carrier to stop it.");
    if (error.problem == Problem::NotFound)
        return tr("The hub bought no label for it: the number was typed in here or told by another program. "
                  "Cancel it where it was bought.");
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout)
        return tr("The hub did not answer. Try it again later: nothing is cancelled twice.");
    return ProblemText::sentence(error);
}

QString ParcelLabels::sentence(const Error &error)
{
    if (error.field == "carrier"_L1)
        return tr("No carrier that the hub knows was chosen for it. Scan the number of the carrier's own "
                  "label.");
    if (error.field == "service"_L1)
        return tr("The carrier does not take this parcel with the service that was chosen. Look at the "
                  "address and the weight, or scan the number of another label.");
    if (error.problem == Problem::IllegalTransition && error.field == "tracking"_L1)
        return tr("The hub has a number for it already. It comes to this PC in a moment; print then.");
    if (error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout)
        return tr("The hub did not answer. Scan the number of the carrier's own label, or pack now and "
                  "print the label later: it is bought only once.");
    return ProblemText::sentence(error);
}

} // namespace stoa
