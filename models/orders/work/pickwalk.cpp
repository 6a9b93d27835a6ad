// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/pickwalk.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kOne = 1'000;

/// Lot and serial number as they were scanned, for the record.
QString noteOf(const ScannedCode &code)
{
    QStringList parts;
    if (!code.lot.isEmpty())
        parts.append(u"lot "_s + code.lot);
    if (!code.serial.isEmpty())
        parts.append(u"serial "_s + code.serial);
    return parts.join(u", "_s);
}

std::optional<QDate> dateOf(const ScannedCode &code) { return code.expiry ? code.expiry : code.bestBefore; }

} // namespace

PickWalk::PickWalk(WorkDesk &desk, const QString &wave, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_wave(wave)
{
    connect(&desk, &WorkDesk::changed, this, &PickWalk::readParts);
    if (desk.isRead())
        readParts();
}

QString PickWalk::name() const
{
    const WorkPart *alone = m_desk.part(m_wave);
    return alone ? alone->code() : m_wave;
}

void PickWalk::readParts()
{
    m_read = true;
    m_parts.clear();
    for (const WorkPart &part : m_desk.rows(WorkList::Picking)) {
        const QString wave = part.fulfilment.parts().wave;
        if (wave == m_wave || (wave.isEmpty() && part.key() == m_wave))
            m_parts.append(part);
    }
    m_stops = WavePlan::stops(m_desk, m_parts);
    for (PickStop &stop : m_stops) {
        const auto told = m_told.find(stop.key());
        if (told == m_told.end())
            continue;
        if (told->waiting == 0 && m_desk.sheet().round >= told->shownBy)
            m_told.erase(told);
        else
            stop.picked = std::min(told->picked, stop.wanted);
    }
    const auto at =
        std::ranges::find_if(m_stops, [this](const PickStop &stop) { return stop.key() == m_at; });
    m_current = at != m_stops.end() && !at->isDone() ? int(at - m_stops.begin()) : firstOpen(0);
    m_at = m_current < 0 ? QString() : m_stops[m_current].key();
    Q_EMIT changed();
}

int PickWalk::firstOpen(int from) const
{
    for (int i = from; i < m_stops.size(); ++i) {
        if (!m_stops[i].isDone())
            return i;
    }
    return -1;
}

void PickWalk::goTo(int stop)
{
    if (stop < 0 || stop >= m_stops.size())
        return;
    m_current = stop;
    m_at = m_stops[stop].key();
    m_doubted.clear();
    Q_EMIT changed();
}

void PickWalk::skip()
{
    int next = firstOpen(m_current + 1);
    if (next < 0)
        next = firstOpen(0);
    if (next >= 0)
        goTo(next);
}

void PickWalk::moveOn()
{
    if (m_current >= 0 && !m_stops[m_current].isDone()) {
        Q_EMIT changed();
        return;
    }
    int next = firstOpen(std::max(m_current, 0));
    if (next < 0)
        next = firstOpen(0);
    m_current = next;
    m_at = next < 0 ? QString() : m_stops[next].key();
    Q_EMIT changed();
}

QList<PickStop> PickWalk::next(int most) const
{
    QList<PickStop> list;
    for (int i = m_current + 1; m_current >= 0 && i < m_stops.size() && list.size() < most; ++i) {
        if (!m_stops[i].isDone())
            list.append(m_stops[i]);
    }
    return list;
}

int PickWalk::doneStops() const { return int(std::ranges::count_if(m_stops, &PickStop::isDone)); }

qint64 PickWalk::pickedUnits() const
{
    qint64 sum = 0;
    for (const PickStop &stop : m_stops)
        sum += stop.picked;
    return sum;
}

qint64 PickWalk::wantedUnits() const
{
    qint64 sum = 0;
    for (const PickStop &stop : m_stops)
        sum += stop.wanted;
    return sum;
}

void PickWalk::answer(ScanVerdict::Kind kind, const QString &sentence) { Q_EMIT answered({kind, sentence}); }

void PickWalk::scan(const QString &text)
{
    const ScannedCode code = m_desk.takeApart(text);
    const auto fits = [&](int at) {
        return isOfStop(code, at);
    };
    if (m_current >= 0 && fits(m_current) && !m_stops[m_current].isDone()) {
        scanKnown(code, m_current);
        return;
    }
    bool isIn = false;
    for (int i = 0; i < m_stops.size(); ++i) {
        if (!fits(i))
            continue;
        isIn = true;
        if (!m_stops[i].isDone()) {
            scanKnown(code, i);
            return;
        }
    }
    if (isIn) {
        answer(ScanVerdict::Kind::TooMany, tr("All of these are picked already. Put this one back."));
        return;
    }
    m_desk.look(text).then(this, [this](const Result<ScannedItem> &item) {
        const QString next = stop() ? m_desk.itemName(stop()->sku) : QString();
        const QString what = !item || item->sku.isEmpty() ? (item ? item->code.code : QString())
                                                          : (item->name.isEmpty() ? item->sku : item->name);
        answer(ScanVerdict::Kind::Wrong,
               next.isEmpty() ? tr("%1 is in none of these orders.").arg(what)
                              : tr("%1 is in none of these orders. Look for %2.").arg(what, next));
    });
}

bool PickWalk::isOfStop(const ScannedCode &code, int at) const
{
    return WorkDesk::isOf(code, m_desk.item(m_stops[at].sku));
}

bool PickWalk::comesEarlier(const ScannedCode &code, const PickStop &stop) const
{
    const auto scanned = dateOf(code);
    return scanned && stop.expiry && *stop.expiry < *scanned;
}

void PickWalk::scanKnown(const ScannedCode &code, int at)
{
    const PickStop stop = m_stops[at];
    if (comesEarlier(code, stop) && m_doubted != code.text) {
        m_doubted = code.text;
        const QString date = m_desk.formats().date(*stop.expiry);
        answer(
            ScanVerdict::Kind::LaterDate,
            stop.lot.isEmpty()
                ? tr("There are some that expire on %1: take those first. Scan it again to take it all the "
                     "same.")
                      .arg(date)
                : tr("Lot %1 expires on %2: take that first. Scan it again to take it all the same.")
                      .arg(stop.lot, date));
        return;
    }
    m_doubted.clear();
    const bool ahead = at != m_current;
    const WorkItem item = m_desk.item(stop.sku);
    // A code that says how much is in it counts as that.
    const bool measured = code.measure && code.unit == item.unit;
    const qint64 units = std::min(measured ? code.measure->thousandths() : kOne, stop.left());
    m_current = at;
    m_at = stop.key();
    const QString name = m_desk.itemName(stop.sku);
    const QString count = tr("%1 of %2")
                              .arg(m_desk.formats().quantity(Quantity::fromThousandths(stop.picked + units)),
                                   m_desk.formats().quantity(Quantity::fromThousandths(stop.wanted)));
    found(units, noteOf(code));
    answer(ScanVerdict::Kind::Found,
           ahead ? tr("%1: %2, further on in the walk, for %3.").arg(name, count, stop.code)
                 : tr("%1: %2.").arg(name, count));
}

Future<Result<Receipt>> PickWalk::found(qint64 quantity, const QString &note)
{
    if (m_current < 0 || quantity <= 0 || quantity > m_stops[m_current].left())
        return readyFuture(Result<Receipt>(Error::invalid(u"quantity"_s, u"more than is left to pick"_s)));
    return tell(m_current, m_stops[m_current].picked + quantity, note);
}

Future<Result<Receipt>> PickWalk::unpick()
{
    if (m_current < 0 || m_stops[m_current].picked == 0)
        return readyFuture(Result<Receipt>(Error::invalid(u"quantity"_s, u"nothing was picked"_s)));
    return tell(m_current, 0, {});
}

Future<Result<Receipt>> PickWalk::tell(int at, qint64 picked, const QString &note)
{
    PickStop &stop = m_stops[at];
    const WorkPart *part = m_desk.part(stop.fulfilment);
    if (!part)
        return readyFuture(Result<Receipt>(Error::of(Problem::NotFound)));
    FulfilmentStep step = m_desk.stepOf(*part);
    step.picked = {{stop.line, picked}};
    step.note = note;
    const QString key = stop.key();
    stop.picked = picked;
    Told &told = m_told[key];
    told = {picked, told.waiting + 1, 0};
    const auto written = m_desk.advance(*part, step);
    moveOn();
    return written.then(this, [this, key](const Result<Receipt> &receipt) {
        const auto waiting = m_told.find(key);
        if (waiting != m_told.end()) {
            --waiting->waiting;
            waiting->shownBy = m_desk.rounds() + 1;
        }
        if (!receipt) {
            m_told.remove(key);
            // Nothing was committed, so nothing else brings the counts back.
            readParts();
            Q_EMIT refused(receipt.error());
        }
        return receipt;
    });
}

} // namespace stoa
