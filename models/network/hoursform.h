// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/network/networkquery.h"
#include "models/network/typedform.h"

#include <QDate>

namespace stoa {

/// The opening hours of a location by weekday and by date. Fields: "hours/mon/0/from" and "…/to" for each
/// span of a weekday; "exceptions/0/date" (ISO), "…/kind" ("closed" or "open") and "…/spans" as one writes
/// them ("09:00-14:00, 17:00-20:00").
class HoursForm : public TypedForm {
    Q_OBJECT
public:
    HoursForm(StoreThread &store, const Wording &wording, const NetworkNode &node, QObject *parent = nullptr);

    const QString &location() const { return m_draft.code; }
    void update(const NetworkNode &node);

    /// The list of a weekday's spans, 1 to 7.
    static QString listOf(int day);
    void addSpan(int day);
    /// The spans of a day for these others too.
    void copy(int day, const QList<int> &to);
    void addException(QDate date);

    /// The body of a location.save command without its version.
    static QJsonObject bodyOf(const LocationDraft &draft);

protected:
    Body body() const override;
    CommandType type() const override { return CommandType::LocationSave; }
    QString lane() const override { return QStringLiteral("location|") + m_draft.code; }
    QString label(const QString &member) const override;
    QString memberOf(const QString &field) const override;

private:
    static Texts textsOf(const QJsonObject &hours);
    QJsonArray readDay(int day, QMap<QString, QString> &errors) const;
    QJsonArray readException(int item, QMap<QString, QString> &errors) const;

    LocationDraft m_draft;
};

} // namespace stoa
