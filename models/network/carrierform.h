// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/network/networkquery.h"
#include "models/network/typedform.h"

namespace stoa {

/// A carrier with its services, to be changed or to be added. Fields: "code", "name" (in the language of the
/// desk), "active", "days/mon", "holidays/0/date", "services/0/<member>" as Carrier::toJson() names them,
/// with "services/0/zone/<zone>" and "services/0/carries/<flag>" on or off, countries as one writes them
/// ("GR, IT"), weights in kilograms, sizes in centimetres.
class CarrierForm : public TypedForm {
    Q_OBJECT
public:
    CarrierForm(StoreThread &store, const Wording &wording, const NetworkCarrier *carrier,
                QObject *parent = nullptr);

    /// Empty for a new one.
    const QString &code() const { return m_code; }
    void update(const NetworkCarrier &carrier);
    std::optional<Carrier> carrier() const { return m_carrier; }

    void addService();
    void addRate(int service);
    void addTransit(int service);
    void addHoliday(QDate date);

    static CommandDraft saving(const Carrier &carrier, qint64 version);

protected:
    Body body() const override;
    CommandType type() const override { return CommandType::CarrierSave; }
    QString lane() const override;
    QString label(const QString &member) const override;
    QString memberOf(const QString &field) const override;

private:
    Texts textsOf(const CarrierDraft &draft) const;
    Texts textsOf(const CarrierServiceDraft &draft) const;
    CarrierServiceDraft readService(const QString &at, QMap<QString, QString> &errors) const;
    void readRates(const QString &at, CarrierServiceDraft &draft, QMap<QString, QString> &errors) const;
    void readTransit(const QString &at, CarrierServiceDraft &draft, QMap<QString, QString> &errors) const;

    QString m_code;
    QMap<QString, QString> m_names;
    mutable std::optional<Carrier> m_carrier;
};

/// The service goals of the chain by zone. Fields: "zones/urban/0/hours", "…/low_bp", "…/high_bp" in per
/// cent.
class SlaForm : public TypedForm {
    Q_OBJECT
public:
    SlaForm(StoreThread &store, const Wording &wording, const NetworkSla &sla, QObject *parent = nullptr);

    void update(const NetworkSla &sla);
    static QString listOf(Zone zone);
    void addBand(Zone zone);
    /// The bands that are usual in the trade; none of the regional zone.
    void useStandard(Zone zone);

    static CommandDraft saving(const ZoneSla &sla, qint64 version);

protected:
    Body body() const override;
    CommandType type() const override { return CommandType::SlaSave; }
    QString lane() const override { return QStringLiteral("sla"); }
    QString label(const QString &member) const override;

private:
    Texts textsOf(const ZoneSla &sla) const;
};

} // namespace stoa
