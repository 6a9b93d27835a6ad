// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/formpane.h"

class QDateTimeEdit;

namespace stoa::ui {

/// How a location takes part in orders: whether they are routed here, methods with their capacity, cut-offs,
/// costs.
class NodeFormPane : public FormPane {
    Q_OBJECT
public:
    explicit NodeFormPane(NetworkDesk &desk, QWidget *parent = nullptr);

    bool begin(const QString &code);

protected:
    void refresh() override;
    QString phrase() const override;
    QString savedSentence() const override;

private:
    void makeBrokering();
    void makeMethods();
    void makeCutOffs();
    void makeRest();
    QWidget *makeCutOff(int item);
    void sayUntil();
    /// From when orders are routed there again; the day after today where nobody said.
    Instant offUntil() const;

    QString m_code;
    QWidget *m_off;
    QCheckBox *m_hasUntil;
    QDateTimeEdit *m_until;
    QList<QPair<FulfilmentMethod, QWidget *>> m_terms;
    NoteLine *m_warning;
};

/// When a location is open, by weekday and by date.
class HoursFormPane : public FormPane {
    Q_OBJECT
public:
    explicit HoursFormPane(NetworkDesk &desk, QWidget *parent = nullptr);

    bool begin(const QString &code);

protected:
    QString phrase() const override;
    QString savedSentence() const override;

private:
    QWidget *makeDay(int day);
    QWidget *makeSpan(int day, int item);
    QWidget *makeException(int item);
    HoursForm *hours() const { return static_cast<HoursForm *>(form()); }

    QString m_code;
};

} // namespace stoa::ui
