// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/scanburst.h"
#include "core/domain/catalog/gs1.h"
#include "tests/kit/testmain.h"
#include "tests/ui/inventory/inventorystage.h"
#include "ui/inventory/scansound.h"

#include <QAction>
#include <QKeyEvent>
#include <QSignalSpy>
#include <QStringListModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

/// A key as X11 tells it: where it is (evdev scan code + 8), and what the layout makes of it.
struct Key {
    int code; ///< 0 for a key without a place
    QString text;
    Qt::KeyboardModifiers with = {};
    int key = 0;
};

/// Where a US keyboard has the character.
Key placeOf(QChar character)
{
    static constexpr std::pair<int, QLatin1StringView> kRows[] = {
        {2, "1234567890-="_L1}, {16, "qwertyuiop[]"_L1}, {30, "asdfghjkl;'"_L1}, {44, "zxcvbnm,./"_L1}};
    static constexpr std::pair<int, QLatin1StringView> kShifted[] = {
        {2, "!@#$%^&*()_+"_L1}, {16, "QWERTYUIOP{}"_L1}, {30, "ASDFGHJKL:\""_L1}, {44, "ZXCVBNM<>?"_L1}};
    for (const auto &[first, row] : kRows) {
        if (const auto at = QString(row).indexOf(character); at >= 0)
            return {first + int(at) + 8, character};
    }
    for (const auto &[first, row] : kShifted) {
        if (const auto at = QString(row).indexOf(character); at >= 0)
            return {first + int(at) + 8, character, Qt::ShiftModifier};
    }
    return {};
}

} // namespace

/// A scanner is told from a person, whatever layout is active and wherever the keyboard is.
class ScanBurstTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void placesAreReadAsOnAUsKeyboard_data();
    void placesAreReadAsOnAUsKeyboard();
    void anyLayoutReadsTheSame_data();
    void anyLayoutReadsTheSame();
    void separatorsAndFrames();
    void aFrameMayBeSlow();
    void aFrameThatNeverEndsIsForgotten();
    void whatPeopleTypeStays();
    void listsAndTablesAreAsBefore();
    void aShortcutInAScanIsNone();
    void soundsOnceOrTwiceOrNotAtAll();

private:
    void send(const Key &key);
    void scan(const QString &code, const QString &layout = {});
    void enter() { send({28 + 8, u"\r"_s, {}, Qt::Key_Return}); }
    void person() { m_clock.advance(400); }

    kit::HandClock m_clock;
    std::unique_ptr<QWidget> m_window;
    QLineEdit *m_field = nullptr;
    QComboBox *m_list = nullptr;
    QTableView *m_table = nullptr;
    QStringListModel m_model{{u"Anna"_s, u"Olga"_s, u"Zoe"_s}};
    QStringList m_scanned;
    int m_gap = 4;
};

void ScanBurstTest::init()
{
    m_scanned.clear();
    m_gap = 4;
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_field = new QLineEdit;
    m_list = new QComboBox;
    m_table = new QTableView;
    for (QWidget *widget : QList<QWidget *>{m_field, m_list, m_table})
        column->addWidget(widget);
    m_list->addItems({u"any place"_s, u"Olympia"_s, u"Larisa"_s});
    m_table->setModel(&m_model);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *burst = new ScanBurst(*m_table, m_clock, u"xcb"_s);
    connect(burst, &ScanBurst::scanned, this, [this](const QString &code) { m_scanned.append(code); });
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->setFocus();
}

void ScanBurstTest::cleanup() { m_window.reset(); }

void ScanBurstTest::send(const Key &key)
{
    m_clock.advance(m_gap);
    QWidget *focus = QApplication::focusWidget();
    const int code = key.key != 0 ? key.key : key.text.isEmpty() ? 0 : key.text.at(0).toUpper().unicode();
    // As the window system does it: shortcuts are asked about first.
    QKeyEvent asked(QEvent::ShortcutOverride, code, key.with, quint32(key.code), 0, 0, key.text);
    asked.ignore();
    QApplication::sendEvent(focus, &asked);
    if (!asked.isAccepted() && key.with == Qt::ControlModifier) {
        const auto actions = m_window->actions();
        for (QAction *action : actions) {
            if (action->shortcut() == QKeySequence(QKeyCombination(key.with, Qt::Key(code)))) {
                action->trigger();
                return;
            }
        }
    }
    QKeyEvent pressed(QEvent::KeyPress, code, key.with, quint32(key.code), 0, 0, key.text);
    QApplication::sendEvent(focus, &pressed);
}

void ScanBurstTest::scan(const QString &code, const QString &layout)
{
    for (qsizetype i = 0; i < code.size(); ++i) {
        Key key = placeOf(code[i]);
        if (!layout.isEmpty())
            key.text = layout[i];
        send(key);
    }
}

void ScanBurstTest::placesAreReadAsOnAUsKeyboard_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QChar>("character");
    const auto row = [](const char *name, quint32 code, bool shift, const QString &platform,
                        QChar character) {
        QTest::newRow(name) << code << shift << platform << character;
    };
    row("1 on X11", 10, false, u"xcb"_s, u'1');
    row("1 on Wayland", 10, false, u"wayland"_s, u'1');
    row("1 on Windows", 2, false, u"windows"_s, u'1');
    row("A", 38, true, u"xcb"_s, u'A');
    row("a", 38, false, u"xcb"_s, u'a');
    row("bracket", 35, false, u"xcb"_s, u']');
    row("last of its row", 61, true, u"xcb"_s, u'?');
    row("number block", 79, false, u"xcb"_s, u'7');
    row("Enter is none", 36, false, u"xcb"_s, QChar());
    row("too low", 3, false, u"xcb"_s, QChar());
    row("elsewhere nothing is told", 10, false, u"offscreen"_s, QChar());
}

void ScanBurstTest::placesAreReadAsOnAUsKeyboard()
{
    QFETCH(quint32, code);
    QFETCH(bool, shift);
    QFETCH(QString, platform);
    QTEST(usCharacter(code, shift ? Qt::ShiftModifier : Qt::NoModifier, platform), "character");
}

void ScanBurstTest::anyLayoutReadsTheSame_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("layout"); // what the same keys type there
    QTest::newRow("US") << u"OLV-TRY-40"_s << QString();
    QTest::newRow("Greek") << u"OLV-TRY-40"_s << u"ΟΛΩ-ΤΡΥ-40"_s;
    QTest::newRow("Greek, dead key") << u"a;b-q"_s << u"α\u0301β-;"_s;
    QTest::newRow("French digits") << u"5207183040037"_s << u"(éàè&_\"à'àà\"è"_s;
    QTest::newRow("French letters") << u"QAZ-MW,1"_s << u"AQW)?Z;&"_s;
    QTest::newRow("Polish") << u"SKU/ab_1"_s << u"SKU/ab_1"_s;
    QTest::newRow("Arabic") << u"abc-123"_s << u"شلاؤ-123"_s;
}

void ScanBurstTest::anyLayoutReadsTheSame()
{
    QFETCH(QString, code);
    QFETCH(QString, layout);
    QVERIFY(layout.isEmpty() || layout.size() >= code.size());
    scan(code, layout);
    enter();
    QCOMPARE(m_scanned, QStringList{code});
    QCOMPARE(m_field->text(), QString());
}

void ScanBurstTest::separatorsAndFrames()
{
    const Key separator{27 + 8, u"\x1d"_s, Qt::ControlModifier, Qt::Key_Dollar};
    scan(u"10A7"_s);
    send(separator);
    scan(u"2112"_s);
    enter();
    QCOMPARE(m_scanned, QStringList{u"10A7"_s + kGroupSeparator + u"2112"_s});
    // STX and ETX by place: under any layout they are where B and C are.
    send({48 + 8, u"\x02"_s, Qt::ControlModifier, Qt::Key_B});
    scan(u"AB1"_s);
    send({46 + 8, u"\x03"_s, Qt::ControlModifier, Qt::Key_C});
    QCOMPARE(m_scanned.size(), 2);
    QCOMPARE(m_scanned.last(), u"AB1"_s);
    QCOMPARE(m_field->text(), QString());
    scan(u"5207183040037"_s);
    send({15 + 8, u"\t"_s, {}, Qt::Key_Tab});
    QCOMPARE(m_scanned.last(), u"5207183040037"_s);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(m_field));
}

void ScanBurstTest::aFrameMayBeSlow()
{
    m_gap = 120;
    send({48 + 8, u"\x02"_s, Qt::ControlModifier, Qt::Key_B});
    scan(u"OLV-TRY-40"_s);
    QCOMPARE(m_field->text(), QString());
    enter();
    QCOMPARE(m_scanned, QStringList{u"OLV-TRY-40"_s});
    scan(u"OLV-TRY-40"_s);
    enter();
    QCOMPARE(m_scanned.size(), 1);
    QCOMPARE(m_field->text(), u"OLV-TRY-40"_s);
}

void ScanBurstTest::aFrameThatNeverEndsIsForgotten()
{
    send({48 + 8, u"\x02"_s, Qt::ControlModifier, Qt::Key_B});
    person();
    scan(u"no"_s);
    person();
    enter();
    QVERIFY(m_scanned.isEmpty());
    QCOMPARE(m_field->text(), u"no"_s);
}

void ScanBurstTest::whatPeopleTypeStays()
{
    m_field->setText(u"olive"_s);
    m_field->setCursorPosition(2);
    scan(u"5207183040037"_s);
    enter();
    QCOMPARE(m_scanned.size(), 1);
    QCOMPARE(m_field->text(), u"olive"_s);
    QCOMPARE(m_field->cursorPosition(), 2);
    // Three characters in a hurry are no scan.
    m_field->clear();
    person();
    scan(u"abc"_s);
    enter();
    QCOMPARE(m_scanned.size(), 1);
    QCOMPARE(m_field->text(), u"abc"_s);
}

void ScanBurstTest::listsAndTablesAreAsBefore()
{
    m_list->setFocus();
    scan(u"OLV-TRY-40"_s);
    enter();
    QCOMPARE(m_list->currentIndex(), 0);
    m_table->setFocus();
    m_table->setCurrentIndex(m_model.index(0, 0));
    person();
    scan(u"ZOE-1234"_s);
    enter();
    QCOMPARE(m_table->currentIndex().row(), 0);
    QVERIFY(m_table->selectionModel()->isSelected(m_model.index(0, 0)));
    QCOMPARE(m_scanned, (QStringList{u"OLV-TRY-40"_s, u"ZOE-1234"_s}));
}

void ScanBurstTest::aShortcutInAScanIsNone()
{
    QAction copy;
    copy.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    m_window->addAction(&copy);
    m_table->setFocus(); // a field copies by itself
    QSignalSpy copied(&copy, &QAction::triggered);
    send({48 + 8, u"\x02"_s, Qt::ControlModifier, Qt::Key_B});
    scan(u"5207183040037"_s);
    send({46 + 8, u"\x03"_s, Qt::ControlModifier, Qt::Key_C});
    QCOMPARE(m_scanned.size(), 1);
    QCOMPARE(copied.size(), 0);
    person();
    send({46 + 8, u"\x03"_s, Qt::ControlModifier, Qt::Key_C});
    QCOMPARE(copied.size(), 1);
}

void ScanBurstTest::soundsOnceOrTwiceOrNotAtAll()
{
    ScanSound sound;
    int beeps = 0;
    sound.setBeep([&beeps] { ++beeps; });
    sound.tellFound();
    QCOMPARE(beeps, 1);
    sound.tellUnknown();
    QTRY_COMPARE(beeps, 3);
    sound.setOn(false);
    sound.tellFound();
    sound.tellUnknown();
    sound.setOn(true);
    sound.tellFound();
    QCOMPARE(beeps, 4);
}

STOA_TEST(ScanBurstTest)
#include "scanbursttest.moc"
