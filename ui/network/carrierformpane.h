// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/formpane.h"

namespace stoa::ui {

/// A carrier: its days and services, each with what it takes, what it costs and how long it takes.
class CarrierFormPane : public FormPane {
    Q_OBJECT
public:
    explicit CarrierFormPane(NetworkDesk &desk, QWidget *parent = nullptr);

    /// An empty code for a new one.
    bool begin(const QString &code);

protected:
    void refresh() override;
    QString phrase() const override;
    QString savedSentence() const override;

private:
    QWidget *makeHoliday(int item);
    QWidget *makeService(int item);
    QWidget *makeRate(const QString &list, int item);
    QWidget *makeTransit(const QString &list, int item);
    QWidget *listHead(const Words &title, const Words &add, const std::function<void()> &run);
    CarrierForm *carrier() const { return static_cast<CarrierForm *>(form()); }

    QString m_code;
    FieldEditor *m_codeEditor;
};

/// The service goals by zone.
class SlaFormPane : public FormPane {
    Q_OBJECT
public:
    explicit SlaFormPane(NetworkDesk &desk, QWidget *parent = nullptr);

    void begin();

protected:
    QString phrase() const override;
    QString savedSentence() const override;

private:
    void makeZone(Zone zone);
    QWidget *makeBand(const QString &list, int item);
    SlaForm *sla() const { return static_cast<SlaForm *>(form()); }
};

} // namespace stoa::ui
