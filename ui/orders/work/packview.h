// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/packjob.h"
#include "ui/orders/work/storepage.h"
#include "ui/orders/work/worktable.h"

#include <QPointer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FieldEditor;
class NoteLine;
class TextLabel;

/// The packing table: one order, every unit checked by scan or tick, then box, weight, papers, done. An order
/// that is packed stays for its papers until the next is scanned.
class PackView : public QWidget {
    Q_OBJECT
public:
    PackView(WorkDesk &desk, const StoreTools &tools, QWidget *parent = nullptr);

    void open(const QString &fulfilment);
    void close();
    PackJob *job() const { return m_job; }
    void scan(const QString &code);
    void say();
    QString told() const;
    void pack();

Q_SIGNALS:
    void left();
    void packed(const QString &code);
    void slipAsked(const QString &fulfilment);
    void labelAsked(const QString &fulfilment);
    void refused(const stoa::Error &error);

private:
    QWidget *makeForm();
    void refresh();
    void answer(const ScanVerdict &verdict);

    WorkDesk &m_desk;
    const StoreTools m_tools;
    QPointer<PackJob> m_job;
    std::unique_ptr<RecordTableModel<PackLine>> m_lines;
    TextLabel *m_title;
    TextLabel *m_note;
    WorkTable *m_table;
    NoteLine *m_verdict;
    NoteLine *m_labelNote; ///< why there is no label
    QComboBox *m_box;
    QLineEdit *m_weight;
    QLineEdit *m_tracking;
    FieldEditor *m_boxEditor;
    FieldEditor *m_weightEditor;
    FieldEditor *m_trackingEditor;
    QPushButton *m_leave;
    QPushButton *m_all;
    QPushButton *m_slip;
    QPushButton *m_label;
    QPushButton *m_pack;
};

} // namespace stoa::ui
