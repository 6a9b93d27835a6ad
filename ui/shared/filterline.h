// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace stoa::ui {

class LinkButton;

/// The line over a table that names every filter that is on, each with a way to take it off, so that no
/// filter works unseen. The panel's own buttons stand at its end.
class FilterLine : public QWidget {
    Q_OBJECT
public:
    struct On {
        QString id;
        QString words; ///< "Category: Table & kitchen"
    };

    explicit FilterLine(QWidget *parent = nullptr);

    void setFilters(const QList<On> &filters);
    void addButton(QWidget *button);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removed(const QString &id);
    void cleared();
    void addAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    void fitChips();

    QList<On> m_filters;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_buttons;
    LinkButton *m_add;
    LinkButton *m_clear;
};

} // namespace stoa::ui
