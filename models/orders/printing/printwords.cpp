// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/printing/printwords.h"

#include <QLocale>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

void add(QList<PrintFact> &facts, const QString &label, const QString &value,
         PrintFact::Kind kind = PrintFact::Kind::Words)
{
    if (!value.isEmpty())
        facts.append({label, value, kind});
}

} // namespace

QString PrintWords::page(int number, int count) const
{
    return tr("Page %1 of %2").arg(m_formats.integer(number), m_formats.integer(count));
}

QString PrintWords::fileName(const QString &title, const QString &number)
{
    QString name = number.isEmpty() ? title : title + u' ' + number;
    for (QChar &c : name) {
        if (c < u' ' || u"\\/:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    return name;
}

Qt::LayoutDirection PrintWords::direction() const { return QLocale(m_formats.language()).textDirection(); }

QString PrintWords::printed(Instant instant) const
{
    //: At the foot of a paper: when it was printed
    return tr("Printed %1").arg(m_formats.dateTime(instant));
}

QString PrintWords::amount(Quantity quantity, Unit unit) const
{
    // The count alone, where pieces are what one expects.
    if (unit == Unit::Piece)
        return m_formats.quantity(quantity);
    //: A quantity and its unit: "1.5 kg"
    return tr("%1 %2").arg(m_formats.quantity(quantity), m_formats.unit(unit));
}

QString PrintWords::weight(Quantity kilograms) const { return amount(kilograms, Unit::Kilogram); }

QString PrintWords::box(int number, int count) const
{
    //: Of the boxes that an order is sent in: "2 of 3"
    return tr("%1 of %2").arg(m_formats.integer(number), m_formats.integer(count));
}

QString PrintWords::moment(const std::optional<Instant> &instant) const
{
    return instant ? m_formats.dateTime(*instant) : QString();
}

QString PrintWords::money(const std::optional<Money> &value) const
{
    return value ? m_formats.money(*value) : QString();
}

PackingSlipTexts PrintWords::of(const PackingSlipDocument &slip) const
{
    PackingSlipTexts texts;
    texts.title = tr("Packing slip");
    texts.order = slip.order;
    //: Over the address of who sent a parcel
    texts.senderLabel = tr("From");
    texts.senderName = slip.sender.name;
    texts.senderLines = slip.sender.lines;
    //: Over the address of whom a parcel is for
    texts.recipientLabel = tr("To");
    texts.recipientName = slip.recipient.name;
    texts.recipientLines = slip.recipient.lines;
    //: The number of a fulfilment
    add(texts.facts, tr("Fulfilment"), slip.fulfilment, PrintFact::Kind::Code);
    //: When the customer ordered
    add(texts.facts, tr("Ordered"), moment(slip.ordered));
    //: Of a carrier: how fast and how a parcel travels
    add(texts.facts, tr("Service"), slip.service);
    if (slip.boxes > 1)
        //: A parcel among those of its order
        add(texts.facts, tr("Box"), box(slip.box, slip.boxes));
    const bool priced = slip.prices == PackingSlipDocument::Prices::Shown;
    texts.columns = {tr("Item"), tr("Qty"), priced ? tr("Price") : QString(),
                     //: Price times quantity
                     priced ? tr("Amount") : QString()};
    for (const PackingSlipDocument::Line &line : slip.lines)
        texts.lines.append({line.name, line.sku, amount(line.quantity, line.unit),
                            priced ? money(line.price) : QString(), priced ? money(line.amount) : QString()});
    if (priced) {
        //: The sum of all lines
        add(texts.sums, tr("Goods"), money(slip.goods));
        add(texts.sums, tr("Discount"), money(slip.discount));
        //: What sending it costs
        add(texts.sums, tr("Delivery"), money(slip.delivery));
        add(texts.sums, tr("Total"), money(slip.total));
    }
    if (!slip.message.isEmpty()) {
        //: What the giver of a present wrote
        texts.messageLabel = tr("Message");
        texts.message = slip.message;
    }
    if (!slip.returns.isEmpty()) {
        //: Over how to send something back
        texts.returnsLabel = tr("Returns");
        texts.returns = slip.returns;
    }
    texts.printed = printed(slip.printed);
    return texts;
}

ShippingLabelTexts PrintWords::of(const ShippingLabelDocument &label) const
{
    ShippingLabelTexts texts;
    texts.title = tr("Shipping label");
    texts.carrier = label.carrier;
    texts.service = label.service;
    texts.senderLabel = tr("From");
    texts.senderName = label.sender.name;
    texts.senderLines = label.sender.lines;
    texts.recipientLabel = tr("To");
    texts.recipientName = label.recipient.name;
    texts.recipientLines = label.recipient.lines;
    //: The number of an order
    add(texts.facts, tr("Order"), label.order, PrintFact::Kind::Code);
    add(texts.facts, tr("Fulfilment"), label.fulfilment, PrintFact::Kind::Code);
    if (label.weight)
        add(texts.facts, tr("Weight"), weight(*label.weight));
    add(texts.facts, tr("Box"), box(label.box, label.boxes));
    texts.trackingLabel = label.tracking.isEmpty() ? QString() : tr("Tracking number");
    texts.tracking = label.tracking;
    texts.ssccLabel = label.sscc.isEmpty() ? QString() : u"SSCC"_s;
    texts.sscc = label.sscc;
    texts.link = label.link;
    return texts;
}

ManifestTexts PrintWords::of(const ManifestDocument &manifest) const
{
    ManifestTexts texts;
    //: What a carrier takes with it at one pickup, as a list to be signed
    texts.title = tr("Manifest");
    texts.number = manifest.number;
    add(texts.facts, tr("Carrier"), manifest.carrier);
    add(texts.facts, tr("Service"), manifest.service);
    add(texts.facts, tr("Location"), manifest.location);
    //: When the carrier comes for the parcels
    add(texts.facts, tr("Pickup"), moment(manifest.pickup));
    texts.columns = {tr("Tracking number"), tr("Order"), tr("To"), tr("Weight")};
    Quantity sum;
    int unknown = 0;
    for (const ManifestDocument::Parcel &parcel : manifest.parcels) {
        texts.parcels.append({m_formats.integer(texts.parcels.size() + 1), parcel.tracking, parcel.sscc,
                              parcel.order, parcel.recipient,
                              parcel.weight ? weight(*parcel.weight) : QString()});
        if (parcel.weight)
            sum += *parcel.weight;
        else
            ++unknown;
    }
    const int count = int(manifest.parcels.size());
    texts.sum = m_formats.grouped(tr("%n parcel(s)", nullptr, count), count);
    // A sum that leaves some out would be taken for the whole.
    if (unknown == 0 && count > 0)
        texts.sumWeight = weight(sum);
    //: To be filled in by hand: who took the parcels
    texts.signatures = {tr("Driver"),
                        //: To be filled in by hand
                        tr("Signature"),
                        //: To be filled in by hand: when the parcels were taken
                        tr("Date and time")};
    texts.printed = printed(manifest.printed);
    return texts;
}

ShelfLabelTexts PrintWords::of(const ShelfLabelDocument &labels) const
{
    ShelfLabelTexts texts;
    texts.title = tr("Shelf labels");
    for (const ShelfLabelDocument::Label &label : labels.labels) {
        ShelfLabelTexts::Label said;
        said.name = label.name;
        said.price = money(label.price);
        if (label.before)
            //: On a shelf label: the price before it was lowered
            said.before = tr("was %1").arg(m_formats.money(*label.before));
        if (label.unitPrice)
            //: On a shelf label: a price and the unit that it is for, "4.80 € / kg"
            said.unitPrice = tr("%1 / %2").arg(m_formats.money(*label.unitPrice), m_formats.unit(label.unit));
        said.sku = label.sku;
        said.bin = label.bin;
        said.gtin = label.gtin;
        texts.labels.append(said);
    }
    return texts;
}

} // namespace stoa
