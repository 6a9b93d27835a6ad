// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "models/inventory/positiontablemodel.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/journeydesk.h"
#include "tests/kit/testmain.h"
#include "ui/access/entrywindow.h"
#include "ui/inventory/adjustpane.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/inventory/positionspage.h"
#include "ui/shared/datatable.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/tableview.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <functional>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

namespace {

const QString kStore = u"ATH-01"_s;
const QString kManager = u"manager.ath-01"_s;

template <typename Window> Window *windowInSight()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<Window *>(widget); window && window->isVisible())
            return window;
    }
    return nullptr;
}

/// The button in sight with that name, or with those words on it.
QAbstractButton *buttonOf(const QWidget &window, const QString &name)
{
    for (auto *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && (button->objectName() == name || button->text() == name))
            return button;
    }
    return nullptr;
}

} // namespace

/// The whole desktop, from its command line to its windows, against a hub that comes and goes.
class DesktopJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void startsSearchesAndAdjustsWithoutItsHub();
    void anEndedSignInKeepsWhatWasTyped_data();
    void anEndedSignInKeepsWhatWasTyped();

private:
    enum class Start { First, Again };
    using Story = void (DesktopJourneyTest::*)();
    /// Opens the profile, lets the story be played in it, and ends it.
    void run(Start start, Story story);
    void comeIn();
    void adjustOffline();
    void sendByItself();
    void loseTheSignIn();

    ui::MainWindow *office() { return windowInSight<ui::MainWindow>(); }
    ui::EntryWindow *entry() { return windowInSight<ui::EntryWindow>(); }
    static ui::InventoryPanel *inventory(const ui::MainWindow &office)
    {
        return qobject_cast<ui::InventoryPanel *>(office.currentPanel());
    }
    /// Types the SKU into the search and makes its row in the store the current one.
    void find(ui::InventoryPanel &panel);
    void openForm(ui::InventoryPanel &panel);
    void adjust(ui::InventoryPanel &panel, int units, const QString &note);
    /// What the grid shows of the row that find() found.
    QString onHand(const ui::InventoryPanel &panel) const;
    void signIn(const QString &login);

    std::unique_ptr<HubProcess> m_hub;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_sku;
    qint64 m_before = 0;
    int m_row = -1;
    QString m_next; ///< who signs in after the sign-in was ended
};

void DesktopJourneyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_hub = std::make_unique<HubProcess>();
    QVERIFY2(m_hub->init(1), qPrintable(m_hub->error()));
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    m_sku.clear();
}

void DesktopJourneyTest::cleanup()
{
    m_hub.reset();
    m_folder.reset();
}

void DesktopJourneyTest::run(Start start, Story story)
{
    Arguments arguments;
    arguments.profile = m_folder->filePath(u"desk"_s);
    arguments.secrets = SecretPlace::File;
    arguments.language = u"en"_s;
    arguments.size = QSize(1440, 900);
    if (start == Start::First) {
        arguments.hub = m_hub->url();
        arguments.code = m_hub->takeCode();
        arguments.deviceName = u"journey"_s;
        arguments.login = kManager;
        arguments.password = m_hub->password();
    }
    Desktop desktop(*qApp, arguments);
    QTimer::singleShot(0, this, [this, story] {
        (this->*story)();
        QApplication::exit(0);
    });
    QCOMPARE(desktop.run(), 0);
}

void DesktopJourneyTest::find(ui::InventoryPanel &panel)
{
    ui::PositionsPage &page = *panel.page();
    auto *grid = qobject_cast<PositionTableModel *>(page.table().model());
    QVERIFY(grid);
    if (m_sku.isEmpty()) {
        QTRY_VERIFY_WITH_TIMEOUT(grid->total() > 0 && grid->rowAt(0), 60'000);
        for (int row = 0; row < grid->known() && m_sku.isEmpty(); ++row) {
            const auto position = grid->rowAt(row);
            if (position && position->location == kStore && position->stock.onHand > Quantity::units(20))
                m_sku = position->sku;
        }
        QVERIFY(!m_sku.isEmpty());
    }
    page.searchField().setFocus();
    page.searchField().clear();
    QTest::keyClicks(&page.searchField(), m_sku);
    m_row = -1;
    const auto found = [&] {
        for (int row = 0; grid->total() > 0 && grid->total() < 100 && row < grid->known(); ++row) {
            const auto position = grid->rowAt(row);
            if (position && position->sku == m_sku && position->location == kStore)
                m_row = row;
        }
        return m_row >= 0;
    };
    QTRY_VERIFY_WITH_TIMEOUT(found(), 60'000);
    page.table().view().setCurrentIndex(grid->index(m_row, 0));
}

QString DesktopJourneyTest::onHand(const ui::InventoryPanel &panel) const
{
    const QAbstractItemModel *grid = panel.page()->table().model();
    return grid->index(m_row, int(PositionColumn::OnHand)).data().toString();
}

void DesktopJourneyTest::openForm(ui::InventoryPanel &panel)
{
    panel.page()->table().view().setFocus();
    QTest::keyClick(&panel.page()->table().view(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(panel.adjustPane() && panel.adjustPane()->isOpen(), 60'000);
}

void DesktopJourneyTest::adjust(ui::InventoryPanel &panel, int units, const QString &note)
{
    openForm(panel);
    ui::AdjustPane &form = *panel.adjustPane();
    QTest::keyClicks(&form.deltaField(), QString::number(units));
    form.reasonField().setCurrentIndex(form.reasonField().findData(u"miscount"_s));
    Q_EMIT form.reasonField().activated(form.reasonField().currentIndex());
    QTest::keyClicks(&form.noteField(), note);
    QTRY_VERIFY_WITH_TIMEOUT(form.form()->isRehearsed(), 60'000);
    form.submit();
    QTRY_VERIFY_WITH_TIMEOUT(!form.isOpen(), 60'000);
}

void DesktopJourneyTest::comeIn()
{
    QTRY_VERIFY_WITH_TIMEOUT(office(), 60'000);
    find(*inventory(*office()));
    m_before = onHand(*inventory(*office())).toLongLong();
}

void DesktopJourneyTest::adjustOffline()
{
    // Nobody signs in: the office opens on what this PC holds.
    QTRY_VERIFY_WITH_TIMEOUT(office(), 60'000);
    QVERIFY(!entry());
    auto &panel = *inventory(*office());
    find(panel);
    QCOMPARE(onHand(panel).toLongLong(), m_before);
    for (int i = 0; i < 3; ++i) {
        adjust(panel, -2, u"desk %1"_s.arg(i));
        QTRY_COMPARE_WITH_TIMEOUT(onHand(panel).toLongLong(), m_before - 2 * (i + 1), 60'000);
    }
}

void DesktopJourneyTest::sendByItself()
{
    QTRY_VERIFY_WITH_TIMEOUT(office(), 60'000);
    auto &panel = *inventory(*office());
    find(panel);
    QCOMPARE(onHand(panel).toLongLong(), m_before - 6);
    adjust(panel, -2, u"desk 3"_s);
    QVERIFY2(m_hub->serve(), qPrintable(m_hub->error()));
    // Nobody asks for it: the desk finds its hub again.
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count("SELECT COUNT(*) FROM movement WHERE note LIKE 'desk %'"), 4,
                              60'000);
    QCOMPARE(onHand(panel).toLongLong(), m_before - 8);
}

void DesktopJourneyTest::startsSearchesAndAdjustsWithoutItsHub()
{
    run(Start::First, &DesktopJourneyTest::comeIn);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_hub->stop());
    run(Start::Again, &DesktopJourneyTest::adjustOffline);
    if (QTest::currentTestFailed())
        return;
    run(Start::Again, &DesktopJourneyTest::sendByItself);
    if (QTest::currentTestFailed())
        return;
    QVERIFY(m_hub->stop());
    QCOMPARE(m_hub->count("SELECT COUNT(DISTINCT note) FROM movement WHERE note LIKE 'desk %'"), 4);
    QCOMPARE(
        m_hub->count("SELECT COUNT(*) FROM movement a JOIN movement b ON a.note < b.note AND a.note LIKE "
                     "'desk %' AND b.note LIKE 'desk %' WHERE a.occurred_at > b.occurred_at OR "
                     "a.recorded_at > b.recorded_at"),
        0);
    QCOMPARE(m_hub->count("SELECT on_hand / 1000 FROM position WHERE sku = '" + m_sku.toUtf8()
                          + "' AND location = 'ATH-01'"),
             m_before - 8);
    QVERIFY2(m_hub->run({u"verify"_s}) == 0, qPrintable(m_hub->error()));
}

void DesktopJourneyTest::signIn(const QString &login)
{
    QTRY_VERIFY_WITH_TIMEOUT(entry(), 60'000);
    auto *name = entry()->findChild<QLineEdit *>(u"login"_s);
    auto *password = entry()->findChild<QLineEdit *>(u"password"_s);
    QVERIFY(name && password);
    QCOMPARE(name->text(), kManager);
    name->selectAll();
    QTest::keyClicks(name, login);
    QTest::keyClicks(password, m_hub->password());
    auto *go = buttonOf(*entry(), u"signIn"_s);
    QVERIFY(go);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(office() && !entry(), 60'000);
}

void DesktopJourneyTest::loseTheSignIn()
{
    QTRY_VERIFY_WITH_TIMEOUT(office(), 60'000);
    const ui::MainWindow *mine = office();
    find(*inventory(*office()));
    openForm(*inventory(*office()));
    QTest::keyClicks(&inventory(*office())->adjustPane()->deltaField(), u"-7"_s);
    QTest::keyClicks(&inventory(*office())->adjustPane()->noteField(), u"half a sentence"_s);
    QCOMPARE(office()->messages().count(), 0);

    QVERIFY2(m_hub->run({u"user"_s, u"disable"_s, kManager}) == 0, qPrintable(m_hub->error()));
    QTRY_COMPARE_WITH_TIMEOUT(office()->messages().count(), 1, 60'000);
    const auto *bar = office()->messages().findChild<ui::MessageBar *>();
    QVERIFY(bar);
    QCOMPARE(bar->message().lead, u"The hub has ended this sign-in."_s);
    QCOMPARE(bar->message().closing, ui::Message::Closing::ByCauseOnly);
    QCOMPARE(inventory(*office())->adjustPane()->deltaField().text(), u"-7"_s);
    QVERIFY2(m_hub->run({u"user"_s, u"enable"_s, kManager}) == 0, qPrintable(m_hub->error()));

    auto *link = buttonOf(office()->messages(), u"Sign in"_s);
    QVERIFY(link);
    link->click();
    QTRY_VERIFY_WITH_TIMEOUT(entry() && !office(), 60'000);
    signIn(m_next);
    if (QTest::currentTestFailed())
        return;
    QTRY_COMPARE_WITH_TIMEOUT(office()->messages().count(), 0, 60'000);
    const ui::AdjustPane *form = inventory(*office())->adjustPane();
    if (m_next != kManager) {
        // Nothing of one person's is another's to see.
        QVERIFY(office() != mine);
        QVERIFY(!form || !form->isOpen());
        return;
    }
    QCOMPARE(office(), mine);
    QVERIFY(form->isOpen());
    QCOMPARE(form->deltaField().text(), u"-7"_s);
    QCOMPARE(form->noteField().text(), u"half a sentence"_s);
    // And it can be brought to its end.
    form->reasonField().setCurrentIndex(form->reasonField().findData(u"miscount"_s));
    Q_EMIT form->reasonField().activated(form->reasonField().currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(form->form()->isRehearsed() && form->form()->refusedCount() == 0, 60'000);
    inventory(*office())->adjustPane()->submit();
    QTRY_COMPARE_WITH_TIMEOUT(m_hub->count("SELECT COUNT(*) FROM movement WHERE note = 'half a sentence'"), 1,
                              60'000);
}

void DesktopJourneyTest::anEndedSignInKeepsWhatWasTyped_data()
{
    QTest::addColumn<QString>("next");
    QTest::newRow("the same person comes back") << kManager;
    QTest::newRow("another person comes") << u"clerk.ath-01"_s;
}

void DesktopJourneyTest::anEndedSignInKeepsWhatWasTyped()
{
    QFETCH(QString, next);
    m_next = next;
    run(Start::First, &DesktopJourneyTest::loseTheSignIn);
}

STOA_TEST(DesktopJourneyTest)
#include "desktopjourneytest.moc"
