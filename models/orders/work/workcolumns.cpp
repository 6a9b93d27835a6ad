// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/workcolumns.h"

#include "models/orders/orderwords.h"
#include "models/shared/fieldwords.h"

#include <limits>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

template <typename Record> using Say = std::function<QString(const Record &)>;

template <typename Record> RecordColumn<Record> text(QString (*title)(), Say<Record> say)
{
    return {title, [say = std::move(say)](const Record &record, int asked) -> QVariant {
                return asked == Qt::DisplayRole ? QVariant(say(record)) : QVariant();
            }};
}

template <typename Record>
RecordColumn<Record> keyed(QString (*title)(), Say<Record> say, std::function<qint64(const Record &)> key)
{
    return {title, [say = std::move(say), key = std::move(key)](const Record &record, int asked) -> QVariant {
                if (asked == Qt::DisplayRole)
                    return say(record);
                return asked == role(TableRole::SortKey) ? QVariant(key(record)) : QVariant();
            }};
}

template <typename Record>
RecordColumn<Record> judged(QString (*title)(), std::function<JudgedWord(const Record &)> say,
                            std::function<qint64(const Record &)> key)
{
    return {title, [say = std::move(say), key = std::move(key)](const Record &record, int asked) -> QVariant {
                if (asked == Qt::DisplayRole)
                    return say(record).word;
                if (asked == role(TableRole::Status))
                    return int(say(record).kind);
                return asked == role(TableRole::SortKey) ? QVariant(key(record)) : QVariant();
            }};
}

/// The first column bears the mark of what waits for the hub, and a quieter text after the first.
template <typename Record>
RecordColumn<Record> named(QString (*title)(), Say<Record> say, Say<Record> detail = {})
{
    return {title,
            [say = std::move(say), detail = std::move(detail)](const Record &record, int asked) -> QVariant {
                if (asked == Qt::DisplayRole)
                    return say(record);
                if (asked == role(TableRole::Detail) && detail)
                    return detail(record);
                if (asked == role(TableRole::Mark))
                    return int(record.local == LocalMark::Waiting ? RowMark::Waiting : RowMark::None);
                return {};
            }};
}

qint64 keyOf(const std::optional<Instant> &at)
{
    return at ? at->msSinceEpoch() : std::numeric_limits<qint64>::max();
}

// Titles of columns of store work, each a whole title.
QString orderTitle() { return WorkDesk::tr("Order"); }
QString unitsTitle() { return WorkDesk::tr("Units"); }
QString dueTitle() { return WorkDesk::tr("Due"); }
QString methodTitle() { return WorkDesk::tr("How"); }
QString carrierTitle() { return WorkDesk::tr("Carrier"); }
QString customerTitle() { return WorkDesk::tr("Customer"); }
QString keptTitle() { return WorkDesk::tr("Kept"); }
QString placeTitle() { return WorkDesk::tr("Bay and car"); }
QString waveTitle() { return WorkDesk::tr("Walk"); }
QString pickedTitle() { return WorkDesk::tr("Picked"); }
QString returnTitle() { return WorkDesk::tr("Return"); }
QString stateTitle() { return WorkDesk::tr("State"); }
QString wishTitle() { return WorkDesk::tr("Wish"); }
QString refundTitle() { return WorkDesk::tr("Refund"); }
QString sinceTitle() { return WorkDesk::tr("Since"); }
QString taskTitle() { return WorkDesk::tr("What to do"); }
QString kindTitle() { return WorkDesk::tr("Kind"); }
QString referenceTitle() { return WorkDesk::tr("About"); }
QString sourceTitle() { return WorkDesk::tr("From"); }
QString whyTitle() { return WorkDesk::tr("Why it was not taken"); }
QString fieldTitle() { return WorkDesk::tr("Field"); }
QString triesTitle() { return WorkDesk::tr("Tries"); }

QString ageOf(const WorkDesk &desk, Instant at) { return desk.formats().age(at, desk.now()); }

} // namespace

QList<RecordColumn<WorkPart>> partColumns(const WorkDesk &desk)
{
    const auto parts = [](const WorkPart &row) -> const Fulfilment::Parts & {
        return row.fulfilment.parts();
    };
    return {
        named<WorkPart>(&orderTitle, [](const WorkPart &row) { return row.code(); }),
        keyed<WorkPart>(
            &unitsTitle,
            [&desk](const WorkPart &row) {
                return desk.formats().quantity(Quantity::fromThousandths(row.fulfilment.quantity()));
            },
            [](const WorkPart &row) { return row.fulfilment.quantity(); }),
        judged<WorkPart>(
            &dueTitle,
            [&desk](const WorkPart &row) { return WorkWords::due(row, desk.timesThere(), desk.now()); },
            [](const WorkPart &row) { return keyOf(dueOf(row.fulfilment)); }),
        text<WorkPart>(&methodTitle,
                       [parts](const WorkPart &row) { return OrderWords::method(parts(row).method); }),
        text<WorkPart>(&carrierTitle,
                       [&desk](const WorkPart &row) { return desk.carrierServiceName(row.fulfilment); }),
        text<WorkPart>(&customerTitle,
                       [](const WorkPart &row) { return row.name.isEmpty() ? row.customer : row.name; }),
        judged<WorkPart>(
            &keptTitle,
            [&desk](const WorkPart &row) { return WorkWords::expiry(row, desk.formats(), desk.now()); },
            [parts](const WorkPart &row) { return keyOf(parts(row).expiresAt); }),
        text<WorkPart>(&placeTitle,
                       [parts](const WorkPart &row) {
                           const QString &car = parts(row).car;
                           return car.isEmpty() ? parts(row).bay : parts(row).bay + u" · "_s + car;
                       }),
    };
}

QList<RecordColumn<WaveRow>> waveColumns(const WorkDesk &desk)
{
    return {
        named<WaveRow>(
            &waveTitle, [](const WaveRow &row) { return row.name; },
            [&desk](const WaveRow &row) {
                // A single one is named by itself.
                return row.orders > 1 ? WorkWords::orders(desk.formats(), row.orders) : QString();
            }),
        keyed<WaveRow>(
            &pickedTitle,
            [&desk](const WaveRow &row) {
                const Formats &formats = desk.formats();
                //: Of a walk: how many of its units are picked, as in "3 of 12"
                return WorkDesk::tr("%1 of %2")
                    .arg(formats.quantity(Quantity::fromThousandths(row.picked)),
                         formats.quantity(Quantity::fromThousandths(row.units)));
            },
            [](const WaveRow &row) { return row.units - row.picked; }),
        judged<WaveRow>(
            &dueTitle,
            [&desk](const WaveRow &row) { return WorkWords::due(row.due, desk.timesThere(), desk.now()); },
            [](const WaveRow &row) { return keyOf(row.due); }),
    };
}

QList<RecordColumn<WorkReturn>> returnColumns(const WorkDesk &desk)
{
    const auto parts = [](const WorkReturn &row) -> const ReturnCase::Parts & {
        return row.returnCase.parts();
    };
    const auto units = [parts](const WorkReturn &row) {
        qint64 sum = 0;
        for (const ReturnLine &line : parts(row).lines)
            sum += row.returnCase.hasReached(ReturnState::Received) ? line.received : line.quantity;
        return sum;
    };
    const auto money = [parts](const WorkReturn &row) {
        qint64 sum = parts(row).refund;
        for (const ReturnLine &line : parts(row).lines)
            sum += parts(row).refund > 0 ? 0 : line.refund;
        return sum;
    };
    return {
        named<WorkReturn>(&returnTitle, [parts](const WorkReturn &row) { return parts(row).number; }),
        text<WorkReturn>(&orderTitle, [parts](const WorkReturn &row) { return parts(row).orderNumber; }),
        judged<WorkReturn>(
            &stateTitle,
            [parts](const WorkReturn &row) {
                return JudgedWord{OrderWords::kind(parts(row).state), OrderWords::state(parts(row).state)};
            },
            [parts](const WorkReturn &row) { return qint64(parts(row).state); }),
        text<WorkReturn>(&wishTitle,
                         [parts](const WorkReturn &row) { return OrderWords::wish(parts(row).wish); }),
        keyed<WorkReturn>(
            &unitsTitle,
            [&desk, units](const WorkReturn &row) {
                return desk.formats().quantity(Quantity::fromThousandths(units(row)));
            },
            units),
        keyed<WorkReturn>(
            &refundTitle,
            [&desk, parts, money](const WorkReturn &row) {
                const auto currency = Currency::parse(parts(row).currency);
                return currency ? desk.formats().money(Money(money(row), *currency)) : QString();
            },
            money),
        keyed<WorkReturn>(
            &sinceTitle, [&desk, parts](const WorkReturn &row) { return ageOf(desk, parts(row).createdAt); },
            [parts](const WorkReturn &row) { return parts(row).createdAt.msSinceEpoch(); }),
    };
}

QList<RecordColumn<WorkTask>> taskColumns(const WorkDesk &desk)
{
    return {
        named<WorkTask>(&taskTitle, [](const WorkTask &row) { return WorkWords::task(row); }),
        text<WorkTask>(&kindTitle, [](const WorkTask &row) { return OrderWords::task(row.task.kind); }),
        judged<WorkTask>(
            &dueTitle,
            [&desk](const WorkTask &row) -> JudgedWord {
                if (!row.task.dueAt)
                    return {};
                const qint64 left = row.task.dueAt->msSince(desk.now());
                const QString span = desk.formats().duration(qAbs(left));
                return left < 0 ? JudgedWord{StatusKind::Attention, WorkDesk::tr("%1 overdue").arg(span)}
                                : JudgedWord{StatusKind::None, WorkDesk::tr("in %1").arg(span)};
            },
            [](const WorkTask &row) { return keyOf(row.task.dueAt); }),
        keyed<WorkTask>(
            &sinceTitle, [&desk](const WorkTask &row) { return ageOf(desk, row.task.createdAt); },
            [](const WorkTask &row) { return row.task.createdAt.msSinceEpoch(); }),
    };
}

QList<RecordColumn<QuarantineRow>> quarantineColumns(const WorkDesk &desk)
{
    return {
        text<QuarantineRow>(
            &referenceTitle,
            [](const QuarantineRow &row) { return row.reference.isEmpty() ? row.kind : row.reference; }),
        text<QuarantineRow>(&sourceTitle, [](const QuarantineRow &row) { return row.source; }),
        text<QuarantineRow>(
            &whyTitle,
            [&desk](const QuarantineRow &row) { return WorkWords::quarantine(row, desk.formats()); }),
        text<QuarantineRow>(&fieldTitle,
                            [](const QuarantineRow &row) { return FieldWords::path(row.field); }),
        keyed<QuarantineRow>(
            &triesTitle, [&desk](const QuarantineRow &row) { return desk.formats().integer(row.tries); },
            [](const QuarantineRow &row) { return row.tries; }),
        keyed<QuarantineRow>(
            &sinceTitle, [&desk](const QuarantineRow &row) { return ageOf(desk, row.createdAt); },
            [](const QuarantineRow &row) { return row.createdAt.msSinceEpoch(); }),
    };
}

} // namespace stoa
