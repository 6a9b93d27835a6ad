// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testmain.h"
#include "tests/ui/admindesk.h"
#include "ui/shared/celldelegate.h"
#include "ui/shared/datatable.h"

#include <QScrollBar>
#include <QTranslator>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

using Admin = kit::AdminDesk;

/// What the tables of Administration show, in which order, and how one gets around in them.
class AdminTablesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tablesAreSortedAndFiltered_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("left");
        QTest::newRow("users by role") << 0 << u"users"_s << 2 << u"cashier"_s << 1;
        QTest::newRow("users by state") << 0 << u"users"_s << 4 << u"off"_s << 1;
        QTest::newRow("roles by kind") << 1 << u"roles"_s << 1 << u"own"_s << 1;
        QTest::newRow("roles by users") << 1 << u"roles"_s << 3 << u">1"_s << 1;
        QTest::newRow("PCs by place") << 2 << u"devices"_s << 1 << u"kifissia"_s << 1;
        QTest::newRow("keys by state") << 4 << u"keys"_s << 5 << u"3"_s << 1;
    }
    void tablesAreSortedAndFiltered()
    {
        QFETCH(int, page);
        QFETCH(QString, table);
        QFETCH(int, column);
        QFETCH(QString, filter);
        QFETCH(int, left);
        Admin desk;
        desk.admin->pages()[page].show();
        QTRY_VERIFY(!desk.accessDesk->isReadingKeys());
        auto &shown = *desk.window->findChild<DataTable *>(table);
        QAbstractItemModel &model = *shown.model();
        const int all = model.rowCount();
        QVERIFY(all > left);
        for (int each = 0; each < model.columnCount(); ++each) {
            QStringList up;
            QStringList down;
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
                Q_EMIT shown.sortAsked({{each, order}});
                QCOMPARE(shown.sort(), (QList<SortKey>{{each, order}}));
                for (int row = 0; row < all; ++row)
                    (order == Qt::AscendingOrder ? up : down)
                        .append(model.index(row, each).data().toString());
            }
            std::reverse(down.begin(), down.end());
            QCOMPARE(up, down);
        }
        shown.setFilter(column, filter);
        Q_EMIT shown.filterEdited(column, filter);
        QCOMPARE(model.rowCount(), left);
        // Seen twice: in its field and as a chip, and in the words at the foot.
        auto *chip =
            desk.window->findChild<QAbstractButton *>(u"filterChip."_s + shown.view().columns()[column].id);
        QVERIFY(chip);
        QVERIFY(desk.admin->statusText().startsWith(u"%1 of %2 "_s.arg(left).arg(all)));
        chip->click();
        QCOMPARE(model.rowCount(), all);
        QVERIFY(shown.filter(column).isEmpty());
    }

    /// The pane shows the row that is seen, not the one that stands there unsorted.
    void theCardFollowsTheRowThatIsShown()
    {
        Admin desk;
        auto &users = *desk.window->findChild<DataTable *>(u"users"_s);
        Q_EMIT users.sortAsked({{0, Qt::DescendingOrder}});
        for (int row = 0; row < users.model()->rowCount(); ++row) {
            users.setCurrentRow(row);
            QTRY_COMPARE(desk.field(u"userName"_s).text(), users.model()->index(row, 0).data().toString());
        }
    }

    void nothingFoundLeadsBack()
    {
        Admin desk;
        auto &users = *desk.window->findChild<DataTable *>(u"users"_s);
        users.setFilter(2, u"stock"_s);
        Q_EMIT users.filterEdited(2, u"stock"_s);
        QTRY_COMPARE(desk.field(u"userName"_s).text(), u"Nikos Dimas"_s);
        users.setFilter(2, {});
        Q_EMIT users.filterEdited(2, {});
        users.setFilter(0, u"zzz"_s);
        Q_EMIT users.filterEdited(0, u"zzz"_s);
        auto &clear = desk.button(u"clearFilters.users"_s);
        QTRY_VERIFY(clear.isVisible());
        clear.click();
        QTRY_VERIFY(!clear.isVisible());
        QCOMPARE(users.model()->rowCount(), 5);
        // A record that is asked for is shown, whatever was filtered.
        users.setFilter(0, u"zzz"_s);
        Q_EMIT users.filterEdited(0, u"zzz"_s);
        desk.openUser(kit::FakeLine::other());
        QCOMPARE(desk.field(u"userLogin"_s).text(), u"nikos.dimas"_s);
        QCOMPARE(users.model()->rowCount(), 5);
    }

    void theTrailIsFilteredAtTheHub()
    {
        Admin desk;
        desk.admin->pages()[5].show();
        QTRY_COMPARE(desk.accessDesk->audit().rowCount(), 40);
        auto &audit = *desk.window->findChild<DataTable *>(u"audit"_s);
        const QStringList texts{u"7"_s, kit::FakeLine::other(), u"auth.sign-in"_s};
        for (int column = 0; column < 3; ++column) {
            audit.setFilter(column, texts[column]);
            Q_EMIT audit.filterEdited(column, texts[column]);
        }
        const QString asked = desk.line.calls.last().path;
        QVERIFY(asked.contains(u"actor="_s + kit::FakeLine::other()));
        QVERIFY(asked.contains(u"action=auth.sign-in"));
        QVERIFY(asked.contains(u"from="));
        QVERIFY(
            desk.window->findChild<QAbstractButton *>(u"filterChip.what"_s)->text().contains(u"Signed in"));
    }

    /// Other columns have room to spare while there is any.
    void theTrailCutsNoWordsWhileThereIsRoom()
    {
        Admin desk;
        desk.line.answer = [given = desk.line.answer](const kit::FakeLine::Call &call) {
            auto answer = given(call);
            if (!answer || !call.path.startsWith(u"/v1/audit"_s))
                return answer;
            QJsonArray items = answer->body.value("items"_L1).toArray();
            for (qsizetype i = 0; i < items.size(); i += 2) {
                QJsonObject item = items[i].toObject();
                item.insert(u"action"_s, u"hub.furnish"_s);
                items[i] = item;
            }
            answer->body.insert(u"items"_s, items);
            return answer;
        };
        desk.window->resize(1920, 1000);
        desk.admin->pages()[5].show();
        QTRY_COMPARE(desk.accessDesk->audit().rowCount(), 40);
        const auto &view = desk.window->findChild<DataTable *>(u"audit"_s)->view();
        const auto &delegate = *static_cast<CellDelegate *>(view.itemDelegate());
        const auto cut = [&] {
            QStringList words;
            for (int row = 0; row < 10; ++row) {
                for (int column = 0; column < view.columns().size(); ++column) {
                    const QModelIndex cell = view.model()->index(row, column);
                    if (delegate.contentWidth(cell) > view.columnWidth(column))
                        words.append(cell.data().toString());
                }
            }
            return words.join(u", "_s);
        };
        QTRY_VERIFY2(cut().isEmpty(), qPrintable(cut()));
    }

    /// What the hub did not do must not look like what it did.
    void aRefusalIsNotCutInASmallWindow_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"el"_s, u"pl"_s, u"it"_s, u"zh_CN"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void aRefusalIsNotCutInASmallWindow()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/stoa_%1.qm"_s.arg(language)));
        QVERIFY(QCoreApplication::installTranslator(&translator));
        Admin desk;
        desk.line.answer = [given = desk.line.answer](const kit::FakeLine::Call &call) {
            auto answer = given(call);
            if (!answer || !call.path.startsWith(u"/v1/audit"_s))
                return answer;
            QJsonArray items = answer->body.value("items"_L1).toArray();
            for (qsizetype i = 0; i < items.size(); ++i) {
                QJsonObject item = items[i].toObject();
                item.insert(u"action"_s, u"stock.adjust"_s);
                item.insert(u"detail"_s, QJsonObject{{u"verdict"_s, u"rejected"_s}});
                items[i] = item;
            }
            answer->body.insert(u"items"_s, items);
            return answer;
        };
        desk.admin->pages()[5].show();
        QTRY_COMPARE(desk.accessDesk->audit().rowCount(), 40);
        constexpr int kWhat = 2;
        const auto &view = desk.window->findChild<DataTable *>(u"audit"_s)->view();
        const QModelIndex cell = view.model()->index(0, kWhat);
        const QString words = cell.data().toString();
        QVERIFY2(words.contains(u'(') || words.contains(u'（'), qPrintable(words));
        const auto &delegate = *static_cast<CellDelegate *>(view.itemDelegate());
        QTRY_VERIFY2(delegate.contentWidth(cell) <= view.columnWidth(kWhat), qPrintable(words));
    }

    void olderEntriesComeWhereOneHasReadToTheEnd()
    {
        Admin desk;
        desk.admin->pages()[5].show();
        QTRY_COMPARE(desk.accessDesk->audit().rowCount(), 40);
        const auto before = desk.line.calls.size();
        auto *bar = desk.window->findChild<DataTable *>(u"audit"_s)->view().verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        QCOMPARE(desk.line.calls.size(), before + 1);
        QVERIFY(desk.line.calls.last().path.contains(u"cursor=older"));
    }

    void countsHaveTheirPlural_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("says");
        QTest::newRow("users") << 0 << u"5 user"_s;
        QTest::newRow("PCs") << 2 << u"4 PC"_s;
        QTest::newRow("keys") << 4 << u"4 API key"_s;
        QTest::newRow("trail") << 5 << u"40 entries read, older ones are at the hub"_s;
    }
    void countsHaveTheirPlural()
    {
        QFETCH(int, page);
        QFETCH(QString, says);
        Admin desk;
        desk.admin->pages()[page].show();
        QTRY_VERIFY2(desk.admin->statusText().startsWith(says), qPrintable(desk.admin->statusText()));
    }

    /// F6 finds the table of the tab that is open, not that of the tab one came by.
    void everyTabIsWalkedByKeyboard_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("table");
        QTest::newRow("users") << 0 << u"users"_s;
        QTest::newRow("roles") << 1 << u"roles"_s;
        QTest::newRow("PCs") << 2 << u"devices"_s;
        QTest::newRow("keys") << 4 << u"keys"_s;
        QTest::newRow("trail") << 5 << u"audit"_s;
    }
    void everyTabIsWalkedByKeyboard()
    {
        QFETCH(int, page);
        QFETCH(QString, table);
        Admin desk;
        desk.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        desk.admin->pages()[page].show();
        QTRY_VERIFY(!desk.accessDesk->isReadingKeys() && !desk.accessDesk->isReadingAudit());
        const auto *shown = desk.window->findChild<DataTable *>(table);
        desk.window->rail().item(desk.admin.get())->setFocus();
        bool reached = false;
        for (int i = 0; i < 4 && !reached; ++i) {
            QTest::keyClick(desk.window.get(), Qt::Key_F6);
            reached = shown->isAncestorOf(QApplication::focusWidget());
        }
        QVERIFY(reached);
    }
};

STOA_TEST(AdminTablesTest)
#include "admintablestest.moc"
