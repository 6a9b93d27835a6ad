#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fit the sample chain's distributions on real transactions and print them as JSON.

    packaging/fit-sample.py online-retail.csv.gz > resources/sample/distributions.json

Source: D. Chen, "Online Retail", UCI Machine Learning Repository, CC BY 4.0.
Only figures leave this script, never a row. Every figure is an integer, so that the
generator draws the same numbers on every platform.

What is read as what:
  sale       an invoice without the C prefix; lines of real articles (codes that begin
             with five digits), quantity and price above zero
  household  a sale worth at most 100 pounds with no line above 12 pieces: what a
             person carries out of a shop
  trade      every other sale, of which at most 40 lines and 48 pieces a line are counted
  return     a line of a C invoice, matched with the last earlier sale of the same
             article to the same customer
"""
import collections
import csv
import datetime
import gzip
import json
import re
import statistics
import sys

ARTICLE = re.compile(r"^\d{5}")
HOUSEHOLD_PENCE, HOUSEHOLD_PIECES = 10_000, 12
TRADE_LINES, TRADE_PIECES = 40, 48


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", errors="replace", newline="") as file:
        for row in csv.DictReader(file):
            if not ARTICLE.match(row["StockCode"]):
                continue
            yield (row["InvoiceNo"], row["StockCode"].upper(), row["Description"].strip(),
                   int(row["Quantity"]), round(float(row["UnitPrice"]) * 100),
                   datetime.datetime.fromisoformat(row["InvoiceDate"]), row["CustomerID"])


def knots(values, count):
    """The values at `count` evenly spaced quantiles of a sorted list, ends included."""
    last = len(values) - 1
    return [values[round(i * last / (count - 1))] for i in range(count)]


def rank_knots(counts, count):
    """Weights by rank, the first rank = 1,000,000, at ranks that lie denser at the top."""
    ranked = sorted(counts, reverse=True)
    last = len(ranked) - 1
    at = [round(1_000_000 * (i / (count - 1)) ** 3) for i in range(count)]
    return {"rankMillionths": at,
            "weights": [max(1, ranked[rank * last // 1_000_000] * 1_000_000 // ranked[0]) for rank in at]}


def histogram(values, top):
    found = collections.Counter(values)
    return [found.get(value, 0) for value in range(1, top + 1)]


def singular(word):
    return word[:-1] if word.endswith("S") and not word.endswith("SS") else word


def main(path):
    sales, returns = collections.OrderedDict(), []
    words = collections.defaultdict(collections.Counter)
    for invoice, code, text, quantity, pence, when, customer in lines(path):
        if invoice.startswith("C"):
            if quantity < 0 and customer:
                returns.append((code, when, customer))
        elif quantity > 0 and pence > 0:
            sales.setdefault(invoice, []).append((code, quantity, pence, when, customer))
            if text:
                words[code][singular(text.split()[-1].upper())] += 1

    household, trade = [], []
    for sale in sales.values():
        small = (sum(q * p for _, q, p, _, _ in sale) <= HOUSEHOLD_PENCE
                 and max(q for _, q, _, _, _ in sale) <= HOUSEHOLD_PIECES)
        (household if small else trade).append(sale)

    # Pieces a line, by the quarter of the price range in which the line's price lies.
    prices = sorted(p for sale in household for _, _, p, _, _ in sale)
    edges = [prices[len(prices) * quarter // 4] for quarter in (1, 2, 3)]
    pieces = [[], [], [], []]
    for sale in household:
        for _, quantity, pence, _, _ in sale:
            pieces[sum(pence >= edge for edge in edges)].append(quantity)

    hours, by_day = collections.Counter(), collections.Counter()
    for sale in sales.values():
        when = sale[0][3]
        hours[when.hour] += 1
        by_day[when.date()] += 1
    weekday_counts = collections.defaultdict(list)
    month_counts = collections.defaultdict(list)
    for day, count in by_day.items():
        weekday_counts[day.weekday()].append(count)
        month_counts[day.month].append(count)
    weekday = [statistics.mean(weekday_counts[d]) if weekday_counts[d] else 0 for d in range(7)]
    # The merchant did not trade on Saturdays; a shop does: it gets the strongest day's weight.
    weekday[5] = max(weekday)
    month = [statistics.mean(month_counts[m]) for m in range(1, 13)]

    popularity, orders = collections.Counter(), collections.Counter()
    price_of = collections.defaultdict(list)
    last_sale = collections.defaultdict(list)
    sold_lines = 0
    for sale in sales.values():
        customer = sale[0][4]
        if customer:
            orders[customer] += 1
        for code in {line[0] for line in sale}:
            popularity[code] += 1
        for code, _, pence, when, customer in sale:
            price_of[code].append(pence)
            if customer:
                sold_lines += 1
                last_sale[customer, code].append(when)

    delays = []
    for code, when, customer in returns:
        earlier = [sold for sold in last_sale.get((customer, code), ()) if sold < when]
        if earlier:
            delays.append(round((when - max(earlier)).total_seconds() / 3600))
    delays.sort()

    # Spread of prices within one kind of thing: the last word of the usual description.
    usual = {code: statistics.median(found) for code, found in price_of.items()}
    kinds = collections.defaultdict(list)
    for code, price in usual.items():
        if words[code]:
            kinds[words[code].most_common(1)[0][0]].append(price)
    spread = sorted(round(1000 * price / statistics.median(group))
                    for group in kinds.values() if len(group) >= 8 for price in group)
    cut = len(spread) // 10

    figures = {
        "source": "D. Chen, \"Online Retail\", UCI Machine Learning Repository, CC BY 4.0",
        "fittedBy": "packaging/fit-sample.py",
        "sales": len(sales), "articles": len(popularity), "customers": len(orders),
        "householdBaskets": len(household), "tradeBaskets": len(trade),
        "householdLines": histogram((len({line[0] for line in sale}) for sale in household), 24),
        "tradeLines": histogram((len({line[0] for line in sale}) for sale in trade), TRADE_LINES),
        "householdPiecesByPriceQuarter": [histogram(quarter, HOUSEHOLD_PIECES) for quarter in pieces],
        "tradePieces": histogram((q for sale in trade for _, q, _, _, _ in sale), TRADE_PIECES),
        "popularity": rank_knots(popularity.values(), 65),
        "customerOrders": rank_knots(orders.values(), 33),
        "knownCustomerPerThousand": round(1000 * sum(1 for s in sales.values() if s[0][4]) / len(sales)),
        "hourWeights": [hours.get(hour, 0) for hour in range(24)],
        "weekdayPerThousand": [round(7000 * value / sum(weekday)) for value in weekday],
        "saturday": "not in the source, given the strongest weekday's weight",
        "monthPerThousand": [round(12000 * value / sum(month)) for value in month],
        "returnedLinesPerTenThousand": round(10000 * len(delays) / sold_lines),
        "returnDelayHours": knots(delays, 41),
        "priceSpreadPerThousand": knots(spread[cut:-cut], 41),
    }
    rows = [f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in figures.items()]
    print("{\n" + ",\n".join(rows) + "\n}")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
