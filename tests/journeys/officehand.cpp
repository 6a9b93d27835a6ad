// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/officehand.h"

#include "models/inventory/positiontablemodel.h"
#include "tests/journeys/journeydesk.h"
#include "ui/inventory/positionspage.h"
#include "ui/shared/datatable.h"
#include "ui/shared/tableview.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

namespace stoa::journeys {

using namespace Qt::StringLiterals;

namespace {

template <typename Window> Window *shown()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

PositionTableModel *grid()
{
    return qobject_cast<PositionTableModel *>(OfficeHand::panel()->page()->table().model());
}

} // namespace

ui::MainWindow *OfficeHand::office() { return shown<ui::MainWindow>(); }

ui::EntryWindow *OfficeHand::entry() { return shown<ui::EntryWindow>(); }

ui::InventoryPanel *OfficeHand::panel()
{
    return office() ? qobject_cast<ui::InventoryPanel *>(office()->currentPanel()) : nullptr;
}

bool OfficeHand::comeIn()
{
    return until([] { return panel() && grid()->total() > 0 && grid()->rowAt(0); });
}

QString OfficeHand::someSku(const QString &store)
{
    for (int row = 0; row < grid()->known(); ++row) {
        const auto position = grid()->rowAt(row);
        if (position && position->location == store && position->stock.onHand > Quantity::units(20))
            return position->sku;
    }
    return {};
}

bool OfficeHand::find(const QString &sku, const QString &store)
{
    ui::PositionsPage &page = *panel()->page();
    page.searchField().setFocus();
    page.searchField().clear();
    QTest::keyClicks(&page.searchField(), sku);
    m_row = -1;
    const bool found = until([&] {
        // All of one SKU are in sight, and only they.
        for (int row = 0; grid()->total() > 0 && grid()->total() < 100 && row < grid()->known(); ++row) {
            const auto position = grid()->rowAt(row);
            if (position && position->sku == sku && position->location == store)
                m_row = row;
        }
        return m_row >= 0;
    });
    page.table().view().setCurrentIndex(grid()->index(m_row, 0));
    return found;
}

qint64 OfficeHand::onHand() const
{
    return grid()->index(m_row, int(PositionColumn::OnHand)).data().toString().toLongLong();
}

bool OfficeHand::openForm()
{
    QWidget &table = panel()->page()->table().view();
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    return until([] { return panel()->adjustPane() && panel()->adjustPane()->isOpen(); });
}

void OfficeHand::chooseReason(const QString &code)
{
    QComboBox &field = panel()->adjustPane()->reasonField();
    field.setCurrentIndex(field.findData(code));
    Q_EMIT field.activated(field.currentIndex());
}

bool OfficeHand::adjust(int units, const QString &note)
{
    if (!openForm())
        return false;
    ui::AdjustPane &form = *panel()->adjustPane();
    QTest::keyClicks(&form.deltaField(), QString::number(units));
    chooseReason(u"miscount"_s);
    QTest::keyClicks(&form.noteField(), note);
    if (!until([&form] { return form.form()->isRehearsed(); }))
        return false;
    form.submit();
    return until([&form] { return !form.isOpen(); });
}

QString OfficeHand::inSight()
{
    QStringList told;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible())
            continue;
        QStringList texts{QString::fromLatin1(window->metaObject()->className())};
        for (const QLabel *label : window->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                texts.append(label->text());
        }
        told.append(texts.join(u" | "_s));
    }
    if (panel()) {
        told.append(u"%1 rows, %2 known, search \"%3\""_s.arg(grid()->total())
                        .arg(grid()->known())
                        .arg(panel()->page()->searchField().text()));
    }
    return told.join(u'\n');
}

} // namespace stoa::journeys
