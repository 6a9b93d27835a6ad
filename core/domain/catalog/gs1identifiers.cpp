// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalog/gs1identifiers.h"

#include <QLatin1StringView>

namespace stoa {

namespace {

constexpr Gs1Identifier kIdentifiers[] = {
    {"00", 2, 18, 18, 18, 18, true}, // SSCC
    {"01", 2, 14, 14, 14, 14, true}, // GTIN
    {"02", 2, 14, 14, 14, 14, true}, // GTIN of what is inside
    {"10", 2, 1, 20, 0}, // batch or lot
    {"11", 2, 6, 6, 6, 0, true}, // produced on
    {"12", 2, 6, 6, 6, 0, true}, // due on
    {"13", 2, 6, 6, 6, 0, true}, // packed on
    {"15", 2, 6, 6, 6, 0, true}, // best before
    {"16", 2, 6, 6, 6, 0, true}, // sell by
    {"17", 2, 6, 6, 6, 0, true}, // expires on
    {"20", 2, 2, 2, 2, 0, true}, // variant
    {"21", 2, 1, 20, 0}, // serial
    {"22", 2, 1, 20, 0}, // consumer product variant
    {"235", 3, 1, 28, 0}, // third party's serial extension
    {"240", 3, 1, 30, 0}, // additional product identification
    {"241", 3, 1, 30, 0}, // customer part number
    {"242", 3, 1, 6, 6}, // made to order
    {"243", 3, 1, 20, 0}, // packaging component
    {"250", 3, 1, 30, 0}, // secondary serial
    {"251", 3, 1, 30, 0}, // source
    {"253", 3, 13, 30, 13, 13}, // document type
    {"254", 3, 1, 20, 0}, // GLN extension
    {"255", 3, 13, 25, 25, 13}, // coupon
    {"30", 2, 1, 8, 8}, // count of items
    {"31", 4, 6, 6, 6, 0, true}, // trade measures, metric
    {"32", 4, 6, 6, 6, 0, true}, // trade measures, other
    {"33", 4, 6, 6, 6, 0, true}, // logistic measures, metric
    {"34", 4, 6, 6, 6, 0, true}, // logistic measures, other
    {"35", 4, 6, 6, 6, 0, true}, // areas and volumes
    {"36", 4, 6, 6, 6, 0, true}, // volumes
    {"37", 2, 1, 8, 8}, // count of items inside
    {"390", 4, 1, 15, 15}, // amount payable
    {"391", 4, 4, 18, 18}, // amount payable with currency
    {"392", 4, 1, 15, 15}, // price of one item
    {"393", 4, 4, 18, 18}, // price with currency
    {"394", 4, 4, 4, 4}, // per cent off
    {"395", 4, 6, 6, 6}, // price per unit of measure
    {"400", 3, 1, 30, 0}, // customer's order
    {"401", 3, 1, 30, 0}, // consignment
    {"402", 3, 17, 17, 17, 17}, // shipment
    {"403", 3, 1, 30, 0}, // routing code
    {"41", 3, 13, 13, 13, 13, true}, // locations
    {"420", 3, 1, 20, 0}, // postal code
    {"421", 3, 4, 12, 3}, // postal code with country
    {"422", 3, 3, 3, 3}, // country of origin
    {"423", 3, 3, 15, 15}, // countries of processing
    {"424", 3, 3, 3, 3},
    {"425", 3, 3, 15, 15},
    {"426", 3, 3, 3, 3},
    {"427", 3, 1, 3, 0}, // part of a country
    {"7001", 4, 13, 13, 13}, // NATO stock number
    {"7002", 4, 1, 30, 0}, // meat cut
    {"7003", 4, 10, 10, 10}, // expires at
    {"7004", 4, 1, 4, 4}, // potency
    {"7005", 4, 1, 12, 0}, // catch area
    {"7006", 4, 6, 6, 6}, // first frozen on
    {"7007", 4, 6, 12, 12}, // harvested on
    {"7008", 4, 1, 3, 0}, // species
    {"7009", 4, 1, 10, 0}, // fishing gear
    {"7010", 4, 1, 2, 0}, // production method
    {"7020", 4, 1, 20, 0}, // refurbishment lot
    {"7021", 4, 1, 20, 0}, // functional status
    {"7022", 4, 1, 20, 0}, // revision
    {"71", 3, 1, 20, 0}, // national health numbers
    {"8001", 4, 14, 14, 14}, // roll products
    {"8002", 4, 1, 20, 0}, // mobile telephone
    {"8003", 4, 14, 30, 14, 14}, // returnable asset
    {"8004", 4, 1, 30, 0}, // individual asset
    {"8005", 4, 6, 6, 6}, // price per unit of measure
    {"8006", 4, 18, 18, 18, 14}, // piece of an item
    {"8007", 4, 1, 34, 0}, // bank account
    {"8008", 4, 8, 12, 12}, // produced at
    {"8010", 4, 1, 30, 0}, // component or part
    {"8011", 4, 1, 12, 12}, // its serial
    {"8012", 4, 1, 20, 0}, // software version
    {"8013", 4, 1, 25, 0}, // model
    {"8017", 4, 18, 18, 18, 18}, // service relation, provider
    {"8018", 4, 18, 18, 18, 18}, // service relation, recipient
    {"8019", 4, 1, 10, 10}, // its instance
    {"8020", 4, 1, 25, 0}, // payment slip
    {"8110", 4, 1, 70, 0}, // coupon in North America
    {"8200", 4, 1, 70, 0}, // extended packaging address
    {"9", 2, 1, 90, 0}, // agreed between partners, inside a company
};

} // namespace

const Gs1Identifier *gs1Identifier(QStringView text)
{
    for (const Gs1Identifier &identifier : kIdentifiers) {
        if (!text.startsWith(QLatin1StringView(identifier.begin)) || text.size() < identifier.aiDigits)
            continue;
        bool digits = true;
        for (int i = 0; i < identifier.aiDigits; ++i)
            digits = digits && text[i] >= u'0' && text[i] <= u'9';
        if (digits)
            return &identifier;
    }
    return nullptr;
}

} // namespace stoa
