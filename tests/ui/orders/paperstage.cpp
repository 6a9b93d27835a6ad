// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/orders/paperstage.h"

#include <QPainter>

namespace stoa::kit {

using namespace Qt::StringLiterals;

namespace {

const Instant kNow = Instant::fromMs(1'796'108'400'000); // 2026-12-01T07:00:00Z

Money euro(qint64 cents) { return {cents, *Currency::parse(u"EUR")}; }

const QStringList &namesIn(const QString &language)
{
    static const QStringList english{
        u"Extra virgin olive oil, cold pressed, in a dark bottle of one litre"_s, u"Kalamata olives"_s,
        u"Feta from Epirus, matured for fourteen months in barrels of beech wood, vacuum packed, cut to order"_s};
    static const QStringList greek{u"Εξαιρετικό παρθένο ελαιόλαδο ψυχρής έκθλιψης, φιάλη ενός λίτρου"_s,
                                   u"Ελιές Καλαμών"_s, u"Φέτα Ηπείρου, ωρίμανση δεκατεσσάρων μηνών"_s};
    static const QStringList chinese{u"特级初榨橄榄油，冷压，一升深色玻璃瓶装，产自克里特岛"_s,
                                     u"卡拉马塔橄榄"_s, u"菲达羊奶酪（原产地保护），真空包装，按需切割"_s};
    static const QStringList arabic{u"زيت زيتون بكر ممتاز، معصور على البارد، زجاجة لتر واحد"_s,
                                    u"زيتون كالاماتا"_s, u"جبنة فيتا معتقة 14 شهرا، معبأة بتفريغ الهواء"_s};
    if (language == "el"_L1)
        return greek;
    if (language == "zh_CN"_L1)
        return chinese;
    return language == "ar"_L1 ? arabic : english;
}

} // namespace

QString PaperStage::sku(int number) { return u"OIL-EV-%1"_s.arg(number, 4, 10, QChar(u'0')); }

QString PaperStage::name(int number) const
{
    const QStringList &names = namesIn(m_language);
    return names[number % names.size()];
}

PrintAddress PaperStage::address() const
{
    if (m_language == "zh_CN"_L1)
        return {u"王小明"_s, {u"建国路 88 号 3 单元 1201"_s, u"北京市朝阳区"_s}};
    if (m_language == "ar"_L1)
        return {u"ليلى حداد"_s, {u"شارع الحمرا 12، الطابق الثالث"_s, u"بيروت"_s}};
    return {u"Ελένη Παπαδοπούλου"_s, {u"Λεωφόρος Βασιλίσσης Σοφίας 112, 3ος όροφος"_s, u"115 27 Αθήνα"_s}};
}

PickListDocument PaperStage::pickList(int lines, int orders) const
{
    PickListDocument list;
    list.number = u"W-ATH-01-1042"_s;
    list.location = address().lines.last();
    list.picker = address().name;
    list.promised = kNow.plusSeconds(3600);
    list.printed = kNow;
    for (int i = 0; i < orders; ++i)
        list.orders.append({u"ATH-%1"_s.arg(1042 + i), kNow.plusSeconds(3600 * (i + 1))});
    for (int i = 0; i < lines; ++i) {
        PickListDocument::Line line;
        line.sku = sku(i);
        line.name = name(i);
        line.unit = i % 3 == 2 ? Unit::Kilogram : Unit::Piece;
        line.quantity = i % 3 == 2 ? Quantity::fromThousandths(1250 + i) : Quantity::units(1 + i % 17);
        line.zone = QString(QChar(u'A' + i % 4));
        line.bin = u"%1-%2"_s.arg(line.zone).arg(i / 4);
        line.order = list.orders[i % list.orders.size()].number;
        if (i % 5 == 0) {
            line.expiry = QDate(2027, 1 + i % 12, 1 + i % 28);
            line.lot = u"L%1"_s.arg(700 + i);
        }
        list.lines.append(line);
    }
    return list;
}

PackingSlipDocument PaperStage::packingSlip(int lines) const
{
    PackingSlipDocument slip;
    slip.order = u"ATH-1042"_s;
    slip.fulfilment = u"F-7731"_s;
    slip.sender = {u"Stoa Ermou"_s, {u"Ermou 24"_s, u"105 63 Athens"_s}};
    slip.recipient = address();
    slip.ordered = kNow;
    slip.service = u"Next day"_s;
    slip.boxes = 2;
    slip.printed = kNow;
    for (int i = 0; i < lines; ++i)
        slip.lines.append(
            {sku(i), name(i), Quantity::units(1 + i % 3), Unit::Piece, euro(1290), euro(1290 * (1 + i % 3))});
    slip.goods = euro(21'345);
    slip.discount = euro(-2000);
    slip.delivery = euro(390);
    slip.total = euro(19'735);
    slip.message = u"Χρόνια πολλά! 生日快乐"_s;
    slip.returns =
        u"You may send goods back within 30 days. Put this slip into the box and hand the parcel in "
        "at any point of the carrier, or bring it to one of our stores."_s;
    return slip;
}

QList<ShippingLabelDocument> PaperStage::shippingLabels() const
{
    ShippingLabelDocument label;
    label.carrier = u"ACS Courier"_s;
    label.service = u"Next day 12:00"_s;
    label.tracking = u"JD014600003421987650"_s;
    label.sscc = u"352071830000000018"_s;
    label.link = u"https://stoa.example/p/JD014600003421987650"_s;
    label.sender = {u"Stoa Ermou"_s, {u"Ermou 24"_s, u"105 63 Athens"_s, u"Greece"_s}};
    label.recipient = address();
    label.order = u"ATH-1042"_s;
    label.fulfilment = u"F-7731"_s;
    label.weight = Quantity::fromThousandths(3450);
    label.boxes = 2;
    ShippingLabelDocument wordy = label;
    wordy.box = 2;
    wordy.sscc = u"352071830000000025"_s;
    wordy.carrier = u"The Long Named Carrier of Parcels and Letters"_s;
    wordy.service = u"Before noon of the next working day, with signature"_s;
    wordy.order = u"ATH-01-2026-0000001042"_s;
    wordy.recipient = {u"Konstantinos-Alexandros Papadimitriou-Oikonomopoulos and Company General Trading"_s,
                       {u"Industrial area of Sindos, building 14, second entrance, ramp C, goods receipt"_s,
                        u"Attention of the department for spare parts and accessories"_s, u"574 00 Sindos"_s,
                        u"Thessaloniki"_s, u"Greece"_s}};
    return {label, wordy};
}

ManifestDocument PaperStage::manifest(int parcels) const
{
    ManifestDocument manifest;
    manifest.number = u"M-ATH-01-20261201-2"_s;
    manifest.carrier = u"ACS Courier"_s;
    manifest.service = u"Next day"_s;
    manifest.location = address().lines.last();
    manifest.pickup = kNow;
    manifest.printed = kNow;
    for (int i = 0; i < parcels; ++i)
        manifest.parcels.append({u"JD01460000342%1"_s.arg(100'000 + i),
                                 i % 2 ? u"352071830000000018"_s : QString(), u"ATH-%1"_s.arg(1042 + i),
                                 address().name, Quantity::fromThousandths(800 + i * 130)});
    return manifest;
}

ShelfLabelDocument PaperStage::shelfLabels(int count) const
{
    ShelfLabelDocument labels;
    const QStringList gtins{u"5207183040037"_s, u"036000291452"_s, u"96385074"_s, {}, {}};
    for (int i = 0; i < count; ++i) {
        ShelfLabelDocument::Label label;
        label.sku =
            i % 5 == 4 ? u"A-VERY-LONG-SKU.WITH/40-CHARACTERS+%1"_s.arg(i, 5, 10, QChar(u'0')) : sku(i);
        label.name = name(i);
        label.gtin = gtins[i % gtins.size()];
        label.bin = u"A-12-%1"_s.arg(i);
        label.price = euro(i % 7 == 6 ? 12'490'000 : 1290 + i);
        label.unitPrice = euro(1290 + i);
        if (i % 2)
            label.before = euro(1890 + i);
        labels.labels.append(label);
    }
    return labels;
}

QImage pictureOf(const ui::Printout &printout, int sheet, int dotsPerInch)
{
    const qreal dots = dotsPerInch / 25.4;
    QImage image((printout.sheet * dots).toSize(), QImage::Format_Grayscale8);
    image.fill(255);
    QPainter painter(&image);
    ui::paintSheet(painter, printout.sheets[sheet], dots);
    return image;
}

QString disorderOf(const ui::Printout &printout, qreal margin)
{
    const QRectF area = QRectF(QPointF(), printout.sheet).adjusted(margin, margin, -margin, -margin);
    // Lines stand upon each other, and letters seldom fill theirs.
    constexpr qreal kSlack = 0.6;
    for (qsizetype s = 0; s < printout.sheets.size(); ++s) {
        const ui::PrintSheet &sheet = printout.sheets[s];
        QList<std::pair<QRectF, QString>> things;
        for (const ui::PrintedText &text : sheet.texts)
            things.append({text.place, text.text});
        for (const ui::PrintedCode &code : sheet.codes) {
            const QRectF place = ui::placeOf(code, 8);
            const QMarginsF quiet = code.code.isMatrix() ? QMarginsF() : QMarginsF(2.4, 0, 2.4, 0);
            const QRectF inked = QRectF(place.topLeft() / 8, place.size() / 8).marginsRemoved(quiet);
            things.append({inked, u"code "_s + code.code.text()});
        }
        for (qsizetype i = 0; i < things.size(); ++i) {
            const auto &[place, what] = things[i];
            if (!area.contains(place))
                return u"sheet %1: \"%2\" is beyond the margin"_s.arg(s + 1).arg(what);
            for (qsizetype j = i + 1; j < things.size(); ++j) {
                const QRectF both = place.intersected(things[j].first);
                if (both.width() > 0.1 && both.height() > kSlack)
                    return u"sheet %1: \"%2\" is upon \"%3\""_s.arg(s + 1).arg(what, things[j].second);
            }
        }
    }
    return {};
}

QStringList textsOf(const ui::Printout &printout)
{
    QStringList texts;
    for (const ui::PrintSheet &sheet : printout.sheets) {
        for (const ui::PrintedText &text : sheet.texts)
            texts.append(text.text);
    }
    return texts;
}

} // namespace stoa::kit
