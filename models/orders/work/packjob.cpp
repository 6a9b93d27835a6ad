// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/packjob.h"

#include "core/base/nametext.h"
#include "models/orders/work/parcellabels.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostTracking = 60;
constexpr qint64 kMostGrams = 10'000'000;

} // namespace

PackJob::PackJob(WorkDesk &desk, const QString &fulfilment, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_id(fulfilment)
{
    connect(&desk, &WorkDesk::changed, this, &PackJob::readPart);
    readPart();
}

void PackJob::readPart()
{
    QList<PackLine> lines;
    if (const WorkPart *of = part()) {
        for (const FulfilmentLine &line : of->fulfilment.parts().lines) {
            if (line.quantity <= 0)
                continue;
            const auto before = std::ranges::find(m_lines, line.line, &PackLine::line);
            lines.append({line.line, line.sku, m_desk.itemName(line.sku), m_desk.item(line.sku).unit,
                          line.quantity,
                          before == m_lines.end() ? 0 : std::min(before->checked, line.quantity)});
        }
        // What the hub gave stands before its row comes.
        const QString &known = of->fulfilment.parts().tracking;
        if (!m_typed && !(known.isEmpty() && !m_given.isEmpty()))
            m_tracking = known;
    }
    m_lines = lines;
    propose();
    Q_EMIT changed();
}

void PackJob::propose()
{
    if (m_boxChosen)
        return;
    const WorkPart *of = part();
    if (of && !of->fulfilment.parts().box.isEmpty()) {
        m_box = of->fulfilment.parts().box;
        return;
    }
    qint64 goods = 0;
    for (const PackLine &line : std::as_const(m_lines))
        goods += m_desk.item(line.sku).weight * line.quantity / 1'000;
    const PackBox *fits = boxFor(m_desk.boxes(), goods);
    m_box = fits ? fits->code : QString();
}

bool PackJob::isPacked() const
{
    const WorkPart *of = part();
    return of
        && !wayTo(of->fulfilment.state(), FulfilmentState::Packed, of->fulfilment.parts().method).size();
}

qint64 PackJob::checkedUnits() const
{
    qint64 sum = 0;
    for (const PackLine &line : m_lines)
        sum += line.checked;
    return sum;
}

qint64 PackJob::units() const
{
    qint64 sum = 0;
    for (const PackLine &line : m_lines)
        sum += line.quantity;
    return sum;
}

void PackJob::scan(const QString &text)
{
    const ScannedCode code = m_desk.takeApart(text);
    PackLine *full = nullptr;
    for (PackLine &line : m_lines) {
        const WorkItem item = m_desk.item(line.sku);
        if (!WorkDesk::isOf(code, item))
            continue;
        if (line.isChecked()) {
            full = &line;
            continue;
        }
        const bool measured = code.measure && code.unit == item.unit;
        line.checked =
            std::min(line.quantity, line.checked + (measured ? code.measure->thousandths() : 1'000));
        const Formats &formats = m_desk.formats();
        const QString sentence =
            tr("%1: %2 of %3.")
                .arg(line.name, formats.quantity(Quantity::fromThousandths(line.checked)),
                     formats.quantity(Quantity::fromThousandths(line.quantity)));
        Q_EMIT changed();
        Q_EMIT answered({ScanVerdict::Kind::Found, sentence});
        return;
    }
    if (full) {
        Q_EMIT answered({ScanVerdict::Kind::TooMany,
                         tr("All of %1 are in the box already. This one is too many.").arg(full->name)});
        return;
    }
    m_desk.look(text).then(this, [this](const Result<ScannedItem> &item) {
        const QString what = !item ? QString() : item->name.isEmpty() ? item->code.code : item->name;
        Q_EMIT answered({ScanVerdict::Kind::Wrong, tr("%1 does not belong into this box.").arg(what)});
    });
}

void PackJob::toggle(int number)
{
    for (PackLine &line : m_lines) {
        if (line.line == number)
            line.checked = line.isChecked() ? 0 : line.quantity;
    }
    Q_EMIT changed();
}

void PackJob::checkAll()
{
    for (PackLine &line : m_lines)
        line.checked = line.quantity;
    Q_EMIT changed();
}

void PackJob::setBox(const QString &code)
{
    m_box = code;
    m_boxChosen = true;
    Q_EMIT changed();
}

qint64 PackJob::expectedGrams() const
{
    qint64 grams = 0;
    for (const PackLine &line : m_lines)
        grams += m_desk.item(line.sku).weight * line.quantity / 1'000;
    const auto box = std::ranges::find(m_desk.boxes(), m_box, &PackBox::code);
    return box == m_desk.boxes().end() ? grams : grams + box->grams;
}

bool PackJob::isWeightKnown() const
{
    return std::ranges::all_of(m_lines,
                               [this](const PackLine &line) { return m_desk.item(line.sku).weight > 0; });
}

void PackJob::setWeight(const QString &typed)
{
    m_grams.reset();
    m_weightWrong = false;
    if (!typed.trimmed().isEmpty()) {
        const auto kilograms = m_desk.formats().parseQuantity(typed);
        m_weightWrong = !kilograms || kilograms->thousandths() <= 0 || kilograms->thousandths() > kMostGrams;
        if (!m_weightWrong)
            m_grams = kilograms->thousandths();
    }
    Q_EMIT changed();
}

void PackJob::setTracking(const QString &number)
{
    m_tracking = number.trimmed();
    m_typed = true;
    m_labelError.clear();
    Q_EMIT changed();
}

bool PackJob::isTrackingTyped() const
{
    const WorkPart *of = part();
    return m_typed && !m_tracking.isEmpty() && m_tracking != m_given
        && !(of && of->fulfilment.parts().tracking == m_tracking);
}

void PackJob::beginLabel()
{
    m_getting = true;
    m_labelError.clear();
    Q_EMIT changed();
}

void PackJob::labelTold(const Result<ShippingLabelDocument> &label)
{
    m_getting = false;
    if (!label) {
        m_labelError = ParcelLabels::sentence(label.error());
    } else if (!isTrackingTyped()) {
        m_given = label->tracking;
        m_tracking = m_given;
        m_typed = false;
    }
    Q_EMIT changed();
}

QString PackJob::weightError() const
{
    return m_weightWrong ? tr("A weight in kilograms above zero, for example 1.24.") : QString();
}

QString PackJob::trackingError() const
{
    if (m_tracking.isEmpty()
        || (m_tracking.size() <= kMostTracking && nameText(m_tracking, kMostTracking, {})))
        return {};
    return tr("The carrier's number has at most %1 characters.").arg(m_desk.formats().integer(kMostTracking));
}

QString PackJob::whyNot() const
{
    if (!part())
        return tr("This order is not here any more.");
    if (const QString why = m_desk.whyNot(Permission::OrderWork); !why.isEmpty())
        return why;
    if (isPacked())
        return tr("It is packed already.");
    const auto left = std::ranges::count_if(m_lines, [](const PackLine &line) { return !line.isChecked(); });
    if (left > 0)
        return m_desk.formats().grouped(
            tr("%n line(s) are not checked yet. Scan each unit or tick the line.", nullptr, int(left)), left);
    if (!weightError().isEmpty())
        return weightError();
    return trackingError();
}

QString PackJob::whyNoLabel() const
{
    const WorkPart *of = part();
    if (!of)
        return tr("This order is not here any more.");
    if (!leavesByCarrier(of->fulfilment.parts().method))
        return tr("The customer collects it, so there is no label.");
    if (const QString why = m_desk.whyNot(Permission::OrderWork); !why.isEmpty())
        return why;
    if (m_getting)
        return tr("The hub is asked for the label.");
    if (isTrackingTyped())
        return tr("The number is on the carrier's own label. Pack it, then a label with it can be printed.");
    if (!m_tracking.isEmpty())
        return {};
    if (!m_desk.isOnline())
        return tr("Without the hub the carrier gives no number. Scan the number of its own label, or pack "
                  "now and print the label later.");
    return of->fulfilment.parts().carrier.isEmpty()
        ? tr("No carrier was chosen for it. Scan the number of the carrier's own label.")
        : QString();
}

Future<Result<Receipt>> PackJob::pack()
{
    const WorkPart *of = part();
    if (!of || !whyNot().isEmpty())
        return readyFuture(Result<Receipt>(Error::of(Problem::IllegalTransition, whyNot())));
    FulfilmentStep step = m_desk.stepOf(*of, FulfilmentState::Packed);
    if (!m_box.isEmpty())
        step.box = m_box;
    if (grams() > 0)
        step.weight = grams();
    if (isTrackingTyped())
        step.tracking = m_tracking;
    return m_desk.advance(*of, step);
}

} // namespace stoa
