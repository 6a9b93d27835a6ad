// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

namespace stoa::ui {

class TableView;

/// The line at a table's foot: words that say what is summed, and the figures under their columns.
class SumRow : public QWidget {
    Q_OBJECT
public:
    explicit SumRow(TableView &view, QWidget *parent);

    void show(const QString &words, const QHash<int, QString> &figures);
    QString words() const { return m_words; }
    QString figure(int column) const { return m_figures.value(column); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TableView &m_view;
    QString m_words;
    QHash<int, QString> m_figures;
};

} // namespace stoa::ui
