// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/catalog/item.h"
#include "hub/imports/retailline.h"

#include <QHash>
#include <QMap>
#include <vector>

namespace stoa::hub {

/// What a line of a sales file turned out to be. Each line is exactly one.
enum class SalesClass { Sale, SaleWithoutPrice, Return, WriteOff, WriteOn, Fee, Quarantined };
QLatin1StringView nameOf(SalesClass what);

struct QuarantinedLine {
    qint64 line = 0;
    QLatin1StringView reason;
    QString content;
};

/// A line as it is kept while the file is judged; 541,909 of them must fit.
struct SalesEntry {
    qint64 at = 0; ///< ms
    qint64 price = 0; ///< ten-thousandths
    qint32 line = 0;
    qint32 invoice = 0;
    qint32 code = 0; ///< index of codes()
    qint32 text = 0; ///< index of texts()
    qint32 customer = -1; ///< index of customers()
    qint32 quantity = 0;
    qint32 partner = -1; ///< of a return: the entry of the sale; of a cancelled sale: its credit
    RetailLine::Series series = RetailLine::Series::Invoice;
    SalesClass what = SalesClass::Sale;
    /// An order that was taken back whole by the same customer within a day: nothing left the house.
    bool cancelled = false;
};

/// All lines of a sales file, judged once the last is in.
///
/// - Codes of postage, discounts, commissions, vouchers and the like are fees.
/// - A credit (C…) is a customer's return. It is matched to earlier sales of the same article to the same
///   customer: to the latest of the same quantity, else to the latest ones with something left.
/// - Without a price, without a customer: a decrease is a write-off; an increase under the name of an article
///   is a sale whose price is missing, any other (no text, a remark) writes stock on.
/// - Lines with the remark "test", bookkeeping (A…) on an article and signs against their series are not
///   explained: quarantine.
/// - Repeated lines of an invoice are lines of their own: the file's tills wrote one per scan (of the pairs
/// of
///   invoice and article with several lines, half differ in quantity).
class SalesBook {
public:
    void add(const RetailLine &line);
    void quarantine(const RetailLine &line, QLatin1StringView reason, const QString &content);

    /// Nothing may be added afterwards.
    void judge();

    const std::vector<SalesEntry> &entries() const { return m_entries; }
    const std::vector<QByteArray> &codes() const { return m_codes.texts; }
    const std::vector<QByteArray> &texts() const { return m_texts.texts; }
    const std::vector<QByteArray> &customers() const { return m_customers.texts; }
    /// The first of them, at most kMostQuarantined.
    const std::vector<QuarantinedLine> &quarantined() const { return m_quarantined; }
    /// The reasons of all others.
    const QMap<QString, qint64> &notKept() const { return m_notKept; }
    /// Entries of a code in the order of time, fees left out; empty for a code of fees.
    const std::vector<qint32> &entriesOf(size_t code) const { return m_byCode[code]; }

    struct Matching {
        qint64 whole = 0; ///< returns for which sales of that quantity were found
        qint64 partly = 0;
        qint64 none = 0;
    };
    const Matching &matching() const { return m_matching; }
    qint64 repeatedLines() const { return m_repeated; }

    /// The catalogue entry of each article: the name that most priced sales carry (at a tie the longer), the
    /// price that the latest 50 priced sales carry most (at a tie the later), and its class by the number of
    /// sales (A: the first 80 % of all lines, B: up to 95 %, C).
    Result<QList<Item>> items() const;

private:
    struct Texts {
        std::vector<QByteArray> texts;
        QHash<QByteArray, qint32> index;
        qint32 of(const QByteArray &text);
    };

    void judgeWithoutPrice(SalesEntry &entry);
    void matchReturns();
    void match(qint32 credit, std::vector<qint32> &sales, std::vector<qint32> &left);
    void countRepeated();
    QString nameOfCode(size_t code) const;
    std::optional<qint64> priceOfCode(size_t code) const;

    std::vector<SalesEntry> m_entries;
    Texts m_codes;
    Texts m_texts;
    Texts m_customers;
    std::vector<std::vector<qint32>> m_byCode;
    std::vector<QuarantinedLine> m_quarantined;
    QMap<QString, qint64> m_notKept;
    Matching m_matching;
    qint64 m_repeated = 0;
};

} // namespace stoa::hub
