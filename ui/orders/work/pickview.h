// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/pickwalk.h"
#include "ui/orders/work/storepage.h"

#include <QPointer>

class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace stoa::ui {

class Card;
class NoteLine;
class ShortForm;
class TextLabel;

/// A walk through the store, one stop at a time in large letters: what to take, where it lies, how many, for
/// whom, and what comes after it. Scanners and keys alone do: Enter found one, Q a quantity, N short, S
/// later, Backspace takes back, Esc leaves; nothing is lost by leaving.
class PickView : public QWidget {
    Q_OBJECT
public:
    PickView(WorkDesk &desk, const StoreTools &tools, QWidget *parent = nullptr);

    void open(const QString &wave);
    void close();
    PickWalk *walk() const { return m_walk; }
    void scan(const QString &code);
    void say();
    ShortForm &shortForm() const { return *m_short; }
    QLineEdit &quantityField() const { return *m_quantity; }
    QString told() const;
    /// Closes a form that is open; false when none was.
    bool escape();

Q_SIGNALS:
    void left();
    /// So many orders went on to the packing table.
    void finished(int orders);
    void printAsked(const QString &wave);
    void refused(const stoa::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Form { None, Quantity, Short };

    QWidget *makeStop();
    QWidget *makeForms();
    void refresh();
    void refreshNext();
    void show(Form form);
    void answer(const ScanVerdict &verdict);
    void foundOne();
    void takeQuantity();
    void finish();
    void act(int key);

    WorkDesk &m_desk;
    const StoreTools m_tools;
    QPointer<PickWalk> m_walk;
    TextLabel *m_title;
    TextLabel *m_progressWords;
    QProgressBar *m_progress;
    QPushButton *m_leave;
    QPushButton *m_print;
    Card *m_stop;
    TextLabel *m_place;
    TextLabel *m_name;
    TextLabel *m_code;
    TextLabel *m_count;
    TextLabel *m_for;
    NoteLine *m_lot;
    NoteLine *m_verdict;
    TextLabel *m_nextTitle;
    QList<TextLabel *> m_next;
    QStackedWidget *m_forms;
    QPushButton *m_found;
    QPushButton *m_many;
    QPushButton *m_lacking;
    QPushButton *m_later;
    QPushButton *m_back;
    QPushButton *m_finish;
    QLineEdit *m_quantity;
    TextLabel *m_quantityLabel;
    QPushButton *m_quantityDone;
    ShortForm *m_short;
    int m_key = 0; ///< a letter that may be the first of a scan
    QTimer m_keyTimer;
};

} // namespace stoa::ui
