// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandpalette.h"
#include "tests/kit/testmain.h"
#include "tests/ui/themed.h"
#include "ui/shell/palettelistmodel.h"

#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

/// Finds what contains the text, at once or when it is told to.
class ListSource : public PaletteSource {
public:
    ListSource(const QString &heading, const QStringList &titles)
        : m_heading(heading)
        , m_titles(titles)
    { }
    QString heading() const override { return m_heading; }
    void search(const QString &text, int ticket) override
    {
        m_text = text;
        m_ticket = ticket;
        if (atOnce)
            answer();
    }
    void open(const QString &id, OpenIn) override { opened.append(id); }
    void answer()
    {
        QList<PaletteItem> items;
        for (const QString &title : m_titles) {
            if (title.contains(m_text, Qt::CaseInsensitive))
                items.append({.id = title, .title = title});
        }
        Q_EMIT answered(m_ticket, items, {});
    }

    bool atOnce = true;
    QStringList opened;

private:
    QString m_heading;
    QStringList m_titles;
    QString m_text;
    int m_ticket = 0;
};

QStringList manyCommands()
{
    QStringList titles;
    for (int i = 1; i <= 40; ++i)
        titles.append(u"Command %1"_s.arg(i));
    return titles;
}

struct Stage {
    Stage()
        : commands(u"Commands"_s, manyCommands())
        , items(u"Items"_s, {u"Bowl of command"_s, u"Bowl"_s})
        , palette(&window)
    {
        items.atOnce = false;
        palette.addSource(commands);
        palette.addSource(items);
        window.resize(1000, 600);
    }
    void show()
    {
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    void key(Qt::Key key) { QTest::keyClick(&palette.field(), key); }
    QString current() const
    {
        const QModelIndex at = palette.list().currentIndex();
        return at.isValid() ? palette.model().line(at.row()).item.title : QString();
    }
    int scrolled() const { return palette.list().verticalScrollBar()->value(); }

    kit::Themed themed;
    QWidget window;
    ListSource commands;
    ListSource items;
    CommandPalette palette;
};

} // namespace

/// What Enter runs in the palette: the first line of what is found now, until another is chosen.
class CommandPaletteTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void opensOnTheFirstLineWhateverRanBefore()
    {
        Stage stage;
        stage.show();
        stage.palette.open();
        stage.key(Qt::Key_Up); // From the first to the last.
        QCOMPARE(stage.current(), u"Command 40"_s);
        QVERIFY(stage.scrolled() > 0);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.commands.opened, QStringList{u"Command 40"_s});
        stage.palette.open();
        QCOMPARE(stage.current(), u"Command 1"_s);
        QTRY_COMPARE(stage.scrolled(), 0);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.commands.opened.last(), u"Command 1"_s);
    }

    void eachChangeOfTheTextBeginsAtTheTop()
    {
        Stage stage;
        stage.show();
        stage.palette.open(u"c"_s);
        for (int i = 0; i < 30; ++i)
            stage.key(Qt::Key_Down);
        QCOMPARE(stage.current(), u"Command 31"_s);
        QVERIFY(stage.scrolled() > 0);
        QTest::keyClicks(&stage.palette.field(), u"o"_s);
        QCOMPARE(stage.current(), u"Command 1"_s);
        QTRY_COMPARE(stage.scrolled(), 0);
        stage.key(Qt::Key_Down);
        stage.palette.field().clear();
        QCOMPARE(stage.current(), u"Command 1"_s);
        QTRY_COMPARE(stage.scrolled(), 0);
        // Also behind a text that found nothing.
        stage.palette.field().setText(u"nothing is called that"_s);
        stage.items.answer();
        QVERIFY(!stage.palette.list().isVisible());
        stage.palette.field().clear();
        QCOMPARE(stage.current(), u"Command 1"_s);
        QCoreApplication::processEvents();
        QCOMPARE(stage.scrolled(), 0);
    }

    void aLateAnswerLeavesWhatWasChosenByHand()
    {
        Stage stage;
        stage.show();
        stage.palette.open(u"command"_s);
        stage.key(Qt::Key_Down);
        QCOMPARE(stage.current(), u"Command 2"_s);
        stage.items.answer();
        QCOMPARE(stage.palette.model().rowCount(), 43);
        QCOMPARE(stage.current(), u"Command 2"_s);
        // Where nothing was chosen, what comes first is chosen when it comes.
        stage.palette.open(u"bowl"_s);
        QCOMPARE(stage.current(), QString());
        stage.items.answer();
        QCOMPARE(stage.current(), u"Bowl of command"_s);
    }

    void nothingOfTheLastTimeCanBeRun()
    {
        Stage stage;
        stage.show();
        stage.palette.open(u"bowl"_s);
        stage.items.answer();
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.items.opened, QStringList{u"Bowl of command"_s});
        stage.palette.open(u"something else"_s);
        stage.key(Qt::Key_Return);
        QCOMPARE(stage.items.opened.size(), 1);
    }
};

STOA_TEST(CommandPaletteTest)
#include "commandpalettetest.moc"
