// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAction;
class QPushButton;
class QScrollArea;

namespace stoa::ui {

/// All keys of the desk on one sheet, grouped as the panels are. Not modal: it may stay open beside the work.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    struct Key {
        QString name;
        QString keys;
    };
    struct Group {
        QString heading;
        QList<Key> keys;
    };

    explicit ShortcutSheet(QWidget *parent);

    void setGroups(const QList<Group> &groups);
    static Group groupOf(const QString &heading, const QList<QAction *> &actions);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QWidget *m_body = nullptr;
    QScrollArea *m_area;
    QPushButton *m_close;
};

} // namespace stoa::ui
