// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace stoa::ui {

class ChartTwin;
class DataTable;
class NoteLine;
class SlaBands;
class TextLabel;

/// The service goals by zone: what was reached against the band, as a drawing and as a table; each line leads
/// to the orders behind it.
class SlaPage : public QWidget {
    Q_OBJECT
public:
    explicit SlaPage(NetworkDesk &desk, QWidget *parent = nullptr);

    DataTable &table() const { return *m_table; }

Q_SIGNALS:
    /// The orders that were not in time, by their ids.
    void ordersAsked(const QStringList &ids, const QString &title);
    void editAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void open(int row);
    void refresh();
    void retranslate();

    NetworkDesk &m_desk;
    TextLabel *m_title;
    QComboBox *m_days;
    QPushButton *m_edit;
    SlaBands *m_bands;
    ChartTwin *m_chart;
    NoteLine *m_note;
    DataTable *m_table;
};

} // namespace stoa::ui
