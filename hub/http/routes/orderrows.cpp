// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/http/routes/orderrows.h"

namespace stoa::http {

const char *const kOrderSelect =
    "SELECT o.id, o.number, o.channel, o.customer, o.placed_at, o.state, o.priority, o.method, o.pickup_at, "
    "o.city, o.postal_code, o.country, o.zone, o.latitude, o.longitude, o.currency, o.shipping, o.total, "
    "o.units, o.open_units, o.payment, o.holds, o.promised_from, o.promised_to, o.expected_at, o.queue, "
    "o.places, o.closed_at, o.route_wanted, o.version, o.updated_at FROM orders o";
const char *const kFulfilmentSelect =
    "SELECT f.id, f.order_id, f.order_number, f.channel, f.number, f.location, f.method, f.state, "
    "f.priority, f.lines, f.units, f.carrier, f.service, f.tracking, f.box, f.weight, f.wave, f.bay, f.car, "
    "f.due_at, f.cut_off_at, f.slot_at, f.expires_at, f.handover, f.reached, f.version, f.created_at, "
    "f.updated_at FROM fulfilment f JOIN orders o ON o.id = f.order_id";
const char *const kReturnSelect =
    "SELECT r.id, r.number, r.order_id, r.order_number, r.channel, r.state, r.wish, r.location, r.lines, "
    "r.currency, r.refund, r.replacement, r.note, r.reached, r.created_at, r.version, r.updated_at "
    "FROM return_case r JOIN orders o ON o.id = r.order_id";
const char *const kTaskSelect =
    "SELECT t.id, t.location, t.kind, t.subject, t.order_id, t.state, t.due_at, t.assignee, t.note, "
    "t.detail, t.created_at, t.closed_at, t.version, t.updated_at FROM task t";
const char *const kReservationSelect =
    "SELECT r.id, r.holder, r.line, r.sku, r.location, r.quantity, r.state, r.expires_at, r.fulfilment, "
    "r.created_at, r.version, r.updated_at FROM reservation r";

namespace {

void text(JsonText &json, QByteArrayView name, const sql::Statement &row, int column)
{
    if (const QByteArrayView value = row.utf8(column); !value.isEmpty())
        json.field(name, value);
}

void number(JsonText &json, QByteArrayView name, const sql::Statement &row, int column)
{
    if (!row.isNull(column))
        json.field(name, row.int64(column));
}

void instant(JsonText &json, QByteArrayView name, const sql::Statement &row, int column)
{
    if (!row.isNull(column))
        json.field(name, row.instant(column));
}

void writeDestination(JsonText &json, const sql::Statement &row, Whereabouts whereabouts)
{
    json.name("destination").open();
    text(json, "city", row, 9);
    text(json, "postal_code", row, 10);
    text(json, "country", row, 11);
    text(json, "zone", row, 12);
    if (whereabouts == Whereabouts::Exact) {
        number(json, "latitude", row, 13);
        number(json, "longitude", row, 14);
    }
    json.close();
}

} // namespace

void openOrder(JsonText &json, const sql::Statement &row, Whereabouts whereabouts)
{
    json.open().field("id", row.utf8(0)).field("number", row.utf8(1)).field("channel", row.utf8(2));
    text(json, "customer", row, 3);
    json.field("placed_at", row.instant(kOrderPlacedAt)).field("state", row.utf8(5));
    json.field("priority", row.utf8(6)).field("method", row.utf8(7));
    text(json, "pickup_at", row, 8);
    writeDestination(json, row, whereabouts);
    json.field("currency", row.utf8(15)).field("shipping", row.int64(16)).field("total", row.int64(17));
    json.field("units", row.int64(18)).field("open_units", row.int64(19)).field("payment", row.utf8(20));
    json.name("holds").raw(row.utf8(21));
    instant(json, "promised_from", row, 22);
    instant(json, "promised_to", row, 23);
    instant(json, "expected_at", row, 24);
    text(json, "queue", row, 25);
    json.name("places").raw(row.utf8(26));
    instant(json, "closed_at", row, 27);
    instant(json, "route_wanted_at", row, 28);
    json.field("version", row.int64(29)).field("updated_at", row.instant(30));
}

void writeFulfilment(JsonText &json, const sql::Statement &row)
{
    json.open().field("id", row.utf8(0)).field("order", row.utf8(1)).field("order_number", row.utf8(2));
    json.field("channel", row.utf8(3)).field("number", row.utf8(4)).field("location", row.utf8(5));
    json.field("method", row.utf8(6)).field("state", row.utf8(7)).field("priority", row.utf8(8));
    json.name("lines").raw(row.utf8(9)).field("units", row.int64(10));
    text(json, "carrier", row, 11);
    text(json, "service", row, 12);
    text(json, "tracking", row, 13);
    text(json, "box", row, 14);
    if (row.int64(15) > 0)
        json.field("weight", row.int64(15));
    text(json, "wave", row, 16);
    text(json, "bay", row, 17);
    text(json, "car", row, 18);
    instant(json, "due_at", row, 19);
    instant(json, "cut_off_at", row, 20);
    instant(json, "slot_at", row, 21);
    instant(json, "expires_at", row, 22);
    if (!row.isNull(23))
        json.name("handover").raw(row.utf8(23));
    json.name("reached").raw(row.utf8(24)).field("version", row.int64(kFulfilmentVersion));
    json.field("created_at", row.instant(26)).field("updated_at", row.instant(27)).close();
}

void writeReturn(JsonText &json, const sql::Statement &row)
{
    json.open().field("id", row.utf8(0)).field("number", row.utf8(1)).field("order", row.utf8(2));
    json.field("order_number", row.utf8(3)).field("channel", row.utf8(4)).field("state", row.utf8(5));
    json.field("wish", row.utf8(6));
    text(json, "location", row, 7);
    json.name("lines").raw(row.utf8(8)).field("currency", row.utf8(9)).field("refund", row.int64(10));
    text(json, "replacement", row, 11);
    text(json, "note", row, 12);
    json.name("reached").raw(row.utf8(13)).field("created_at", row.instant(14));
    json.field("version", row.int64(kReturnVersion)).field("updated_at", row.instant(16)).close();
}

void writeTask(JsonText &json, const sql::Statement &row)
{
    json.open().field("id", row.utf8(0));
    text(json, "location", row, 1);
    json.field("kind", row.utf8(2));
    text(json, "subject", row, 3);
    text(json, "order", row, 4);
    json.field("state", row.utf8(5));
    instant(json, "due_at", row, 6);
    text(json, "assignee", row, 7);
    text(json, "note", row, 8);
    json.name("detail").raw(row.utf8(9)).field("created_at", row.instant(10));
    instant(json, "closed_at", row, 11);
    json.field("version", row.int64(kTaskVersion)).field("updated_at", row.instant(13)).close();
}

void writeReservation(JsonText &json, const sql::Statement &row)
{
    json.open().field("id", row.utf8(0)).field("holder", row.utf8(1)).field("line", row.int64(2));
    json.field("sku", row.utf8(3)).field("location", row.utf8(4)).field("quantity", row.int64(5));
    json.field("state", row.utf8(6));
    instant(json, "expires_at", row, 7);
    text(json, "fulfilment", row, 8);
    json.field("created_at", row.instant(9)).field("version", row.int64(kReservationVersion));
    json.field("updated_at", row.instant(11)).close();
}

} // namespace stoa::http
