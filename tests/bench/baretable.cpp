// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt program with a table can be: what the start of the desk is measured against.
//   stoa_bench_table          an empty table
//   stoa_bench_table FILE     the first rows of the positions in this SQLite file
#include <QApplication>
#include <QPaintEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <cstdio>
#include <sqlite3.h>

namespace {

constexpr int kRows = 200;
constexpr int kColumns = 10;

void readRows(const char *file, QStandardItemModel &model)
{
    sqlite3 *db = nullptr;
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_open_v2(file, &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(db,
                              "SELECT p.sku, l.name, p.location, p.on_hand, p.damaged, p.reserved, p.safety, "
                              "p.sellable, p.in_transit, p.updated_at FROM position p LEFT JOIN item_label l "
                              "ON l.sku = p.sku ORDER BY p.sku, p.location LIMIT ?1",
                              -1, &rows, nullptr)
            != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(db));
    sqlite3_bind_int(rows, 1, kRows);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        QList<QStandardItem *> items;
        for (int column = 0; column < kColumns; ++column)
            items.append(new QStandardItem(
                QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(rows, column)))));
        model.appendRow(items);
    }
    sqlite3_finalize(rows);
    sqlite3_close(db);
}

/// Says once that its rows are painted, as the desk does.
class Table : public QTableView {
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        // After the painting went to the screen, as with the desk.
        if (!m_told)
            QMetaObject::invokeMethod(
                this, [] { std::fputs("first_rows\n", stderr); }, Qt::QueuedConnection);
        m_told = true;
    }

private:
    bool m_told = false;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QStandardItemModel model(0, kColumns);
    if (argc > 1)
        readRows(argv[1], model);
    Table table;
    table.setModel(&model);
    table.resize(1440, 900);
    table.show();
    return QApplication::exec();
}
