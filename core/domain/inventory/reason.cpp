// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/inventory/reason.h"

namespace stoa {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ReasonSign sign)
{
    switch (sign) {
    case ReasonSign::Plus:
        return "plus"_L1;
    case ReasonSign::Minus:
        return "minus"_L1;
    case ReasonSign::Either:
        return "either"_L1;
    }
    return {};
}

std::optional<ReasonSign> reasonSignOf(QStringView name)
{
    for (const auto sign : {ReasonSign::Plus, ReasonSign::Minus, ReasonSign::Either}) {
        if (nameOf(sign) == name)
            return sign;
    }
    return std::nullopt;
}

namespace {

bool goesWith(ReasonSign sign, Quantity delta)
{
    switch (sign) {
    case ReasonSign::Plus:
        return delta > Quantity();
    case ReasonSign::Minus:
        return delta < Quantity();
    case ReasonSign::Either:
        return !delta.isZero();
    }
    return false;
}

} // namespace

bool Reason::allows(Quantity delta) const { return goesWith(sign, delta); }

bool ReasonRule::allows(Quantity delta) const { return goesWith(sign, delta); }

namespace {

enum class Use { People, System };

Reason reason(const char16_t *code, MovementKind kind, ReasonSign sign, AccountKind counter, int rank,
              Use use, const QMap<QString, QString> &names)
{
    auto accepted = Names::accept(names);
    Q_ASSERT(accepted);
    return {QString::fromUtf16(code), kind, sign, counter,
            std::move(*accepted),     rank, true, use == Use::System};
}

} // namespace

QList<Reason> builtInReasons()
{
    using enum MovementKind;
    using enum AccountKind;
    constexpr auto Plus = ReasonSign::Plus;
    constexpr auto Minus = ReasonSign::Minus;
    constexpr auto Either = ReasonSign::Either;
    return {
        reason(u"miscount", Adjustment, Either, Shrink, 10, Use::People,
               {{u"en"_s, u"Miscount"_s},
                {u"el"_s, u"Λάθος καταμέτρηση"_s},
                {u"pl"_s, u"Błąd liczenia"_s},
                {u"it"_s, u"Errore di conteggio"_s},
                {u"zh_CN"_s, u"盘点差错"_s},
                {u"ar"_s, u"خطأ في العد"_s}}),
        reason(u"found", Found, Plus, Shrink, 20, Use::People,
               {{u"en"_s, u"Found"_s},
                {u"el"_s, u"Βρέθηκε"_s},
                {u"pl"_s, u"Odnalezione"_s},
                {u"it"_s, u"Ritrovato"_s},
                {u"zh_CN"_s, u"找到"_s},
                {u"ar"_s, u"تم العثور عليه"_s}}),
        reason(u"broken", Damage, Minus, Shrink, 30, Use::People,
               {{u"en"_s, u"Broken, thrown away"_s},
                {u"el"_s, u"Έσπασε, πετάχτηκε"_s},
                {u"pl"_s, u"Stłuczone, wyrzucone"_s},
                {u"it"_s, u"Rotto, eliminato"_s},
                {u"zh_CN"_s, u"破损，已丢弃"_s},
                {u"ar"_s, u"مكسور، تم التخلص منه"_s}}),
        reason(u"damaged", Damage, Minus, Damaged, 40, Use::People,
               {{u"en"_s, u"Damaged, kept aside"_s},
                {u"el"_s, u"Φθαρμένο, στην άκρη"_s},
                {u"pl"_s, u"Uszkodzone, odłożone"_s},
                {u"it"_s, u"Danneggiato, messo da parte"_s},
                {u"zh_CN"_s, u"损坏，另存"_s},
                {u"ar"_s, u"تالف، محفوظ جانبًا"_s}}),
        reason(u"theft", Theft, Minus, Shrink, 50, Use::People,
               {{u"en"_s, u"Theft"_s},
                {u"el"_s, u"Κλοπή"_s},
                {u"pl"_s, u"Kradzież"_s},
                {u"it"_s, u"Furto"_s},
                {u"zh_CN"_s, u"失窃"_s},
                {u"ar"_s, u"سرقة"_s}}),
        reason(u"sample", Sample, Minus, Shrink, 60, Use::People,
               {{u"en"_s, u"Given as a sample"_s},
                {u"el"_s, u"Δόθηκε ως δείγμα"_s},
                {u"pl"_s, u"Wydane jako próbka"_s},
                {u"it"_s, u"Dato come campione"_s},
                {u"zh_CN"_s, u"作为样品发出"_s},
                {u"ar"_s, u"مُنح كعينة"_s}}),
        reason(u"display", Adjustment, Minus, Display, 70, Use::People,
               {{u"en"_s, u"Put on display"_s},
                {u"el"_s, u"Στη βιτρίνα"_s},
                {u"pl"_s, u"Na ekspozycję"_s},
                {u"it"_s, u"Messo in esposizione"_s},
                {u"zh_CN"_s, u"用于陈列"_s},
                {u"ar"_s, u"وُضع للعرض"_s}}),
        reason(u"quality-hold", Adjustment, Minus, Hold, 80, Use::People,
               {{u"en"_s, u"Quality hold"_s},
                {u"el"_s, u"Δέσμευση ποιότητας"_s},
                {u"pl"_s, u"Wstrzymanie jakościowe"_s},
                {u"it"_s, u"Blocco qualità"_s},
                {u"zh_CN"_s, u"质量冻结"_s},
                {u"ar"_s, u"حجز الجودة"_s}}),
        reason(u"quarantine-in", QuarantineIn, Minus, Quarantine, 90, Use::People,
               {{u"en"_s, u"Into quarantine"_s},
                {u"el"_s, u"Σε καραντίνα"_s},
                {u"pl"_s, u"Do kwarantanny"_s},
                {u"it"_s, u"In quarantena"_s},
                {u"zh_CN"_s, u"转入隔离"_s},
                {u"ar"_s, u"إلى الحجر"_s}}),
        reason(u"quarantine-out", QuarantineOut, Plus, Quarantine, 100, Use::People,
               {{u"en"_s, u"Out of quarantine"_s},
                {u"el"_s, u"Από καραντίνα"_s},
                {u"pl"_s, u"Z kwarantanny"_s},
                {u"it"_s, u"Fuori quarantena"_s},
                {u"zh_CN"_s, u"解除隔离"_s},
                {u"ar"_s, u"من الحجر"_s}}),
        reason(u"supplier-return", SupplierReturn, Minus, Supplier, 110, Use::People,
               {{u"en"_s, u"Returned to the supplier"_s},
                {u"el"_s, u"Επιστροφή στον προμηθευτή"_s},
                {u"pl"_s, u"Zwrot do dostawcy"_s},
                {u"it"_s, u"Reso al fornitore"_s},
                {u"zh_CN"_s, u"退回供应商"_s},
                {u"ar"_s, u"أُعيد إلى المورّد"_s}}),
        reason(u"delivery-error", Adjustment, Either, Supplier, 120, Use::People,
               {{u"en"_s, u"Delivery differed from the note"_s},
                {u"el"_s, u"Η παραλαβή διέφερε από το δελτίο"_s},
                {u"pl"_s, u"Dostawa niezgodna z dokumentem"_s},
                {u"it"_s, u"Consegna diversa dal documento"_s},
                {u"zh_CN"_s, u"到货与单据不符"_s},
                {u"ar"_s, u"التسليم مختلف عن المستند"_s}}),
        reason(u"pick-missing", CountCorrection, Minus, Shrink, 130, Use::System,
               {{u"en"_s, u"Not found when picking"_s},
                {u"el"_s, u"Δεν βρέθηκε στη συλλογή"_s},
                {u"pl"_s, u"Nie znaleziono przy kompletacji"_s},
                {u"it"_s, u"Non trovato nel prelievo"_s},
                {u"zh_CN"_s, u"拣货时未找到"_s},
                {u"ar"_s, u"لم يُعثر عليه عند الالتقاط"_s}}),
        reason(u"undo", Adjustment, Either, Suspense, 900, Use::System,
               {{u"en"_s, u"Taken back"_s},
                {u"el"_s, u"Αναιρέθηκε"_s},
                {u"pl"_s, u"Cofnięte"_s},
                {u"it"_s, u"Annullato"_s},
                {u"zh_CN"_s, u"已撤销"_s},
                {u"ar"_s, u"تم التراجع"_s}}),
        reason(u"opening", Adjustment, Either, Suspense, 910, Use::System,
               {{u"en"_s, u"Opening balance"_s},
                {u"el"_s, u"Αρχικό υπόλοιπο"_s},
                {u"pl"_s, u"Bilans otwarcia"_s},
                {u"it"_s, u"Saldo iniziale"_s},
                {u"zh_CN"_s, u"期初结存"_s},
                {u"ar"_s, u"الرصيد الافتتاحي"_s}}),
    };
}

} // namespace stoa
