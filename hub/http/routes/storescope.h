// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/rights.h"
#include "core/sql/connection.h"
#include "hub/http/routes/listquery.h"

namespace stoa::http {

/// Keeps a list to what lies in the caller's stores; adds nothing for who has all of them.
class StoreScope {
public:
    StoreScope(const Rights &rights, sql::Engine engine);

    /// Users all of whose stores are the caller's.
    void ofUsers(SelectText &select) const;
    /// Devices that stand in one of them; those that stand nowhere are the chain's.
    void ofDevices(SelectText &select) const;
    /// Rows of orders of which one of the places is the caller's; `places` is the column that lists them.
    void ofPlaces(SelectText &select, const QByteArray &places) const;
    /// Rows that lie in one of them.
    void ofLocation(SelectText &select, const QByteArray &column) const;
    /// Adds the condition that the JSON list of the column holds the text.
    void holding(SelectText &select, const QByteArray &column, const QString &text) const;
    /// What people and keys of these stores did, and what was done to them, to the devices and to the stores.
    /// Not what somebody else did at one of the devices: that may be about any other store.
    void ofAudit(SelectText &select) const;

private:
    /// "column is one of the caller's", and "all in the JSON list of the column are"; each with one ?.
    QByteArray oneOf(const QByteArray &column) const;
    QByteArray allOf(const QByteArray &column) const;
    /// What gives the texts in the JSON list of the column, as s.value.
    QByteArray eachOf(const QByteArray &column) const;

    bool m_isAll;
    bool m_isPostgres;
    QString m_stores; ///< as a JSON list
};

/// The `location` that a list is narrowed to, if any, is there: else the answer would be an empty page, as if
/// there were nothing to do. Fails with InvalidInput and the field.
Result<void> checkLocation(const ListQuery &query, sql::Connection &reader);
/// Of a list that is kept to the caller's stores: first whether the caller reaches it with the permission, so
/// that one that is not there looks like another one's. Fails with what authorize() says as well.
Result<void> checkLocation(const ListQuery &query, const Rights &rights, Permission permission,
                           sql::Connection &reader);

} // namespace stoa::http
