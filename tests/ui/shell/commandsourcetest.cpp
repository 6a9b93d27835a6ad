// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandsource.h"
#include "tests/kit/testmain.h"
#include "ui/shell/commandaction.h"

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

/// Knows the words of two commands.
class Italian : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        const QByteArrayView text(source);
        return text == "Language: Greek"  ? u"Lingua: greco"_s
            : text == "Language: Chinese" ? u"Lingua: cinese"_s
                                          : QString();
    }
};

/// The commands of choosing a language, as the desk has them.
struct Commands {
    Commands()
    {
        greek.setOtherNames({u"Ελληνικά"_s});
        chinese.setOtherNames({u"简体中文"_s});
        for (QAction *action : {static_cast<QAction *>(&greek), static_cast<QAction *>(&chinese),
                                static_cast<QAction *>(&quit)})
            source.addAction(action);
    }
    QList<PaletteItem> found(const QString &typed)
    {
        QSignalSpy answered(&source, &PaletteSource::answered);
        source.search(typed, 1);
        return answered.isEmpty() ? QList<PaletteItem>() : answered.first()[1].value<QList<PaletteItem>>();
    }
    QStringList titles(const QString &typed)
    {
        QStringList all;
        for (const PaletteItem &item : found(typed))
            all.append(item.title);
        return all;
    }

    QObject parent;
    CommandSource source{{}, [](Panel *) {}, &parent};
    CommandAction greek{"Office", "Language: Greek", &parent};
    CommandAction chinese{"Office", "Language: Chinese", &parent};
    CommandAction quit{"Office", "Quit", &parent};
};

} // namespace

/// By which names a command is found.
class CommandSourceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLanguageIsFoundByAllItsNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("chinese");
        QTest::newRow("its own") << u"Ελληνικά"_s << false;
        QTest::newRow("its own, as one types it") << u"ελλην"_s << false;
        QTest::newRow("in the present language") << u"greco"_s << false;
        QTest::newRow("in English") << u"greek"_s << false;
        QTest::newRow("Chinese, a part of its own") << u"中文"_s << true;
        QTest::newRow("Chinese in the present language") << u"cinese"_s << true;
        QTest::newRow("Chinese in English") << u"chinese"_s << true;
    }
    void aLanguageIsFoundByAllItsNames()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, chinese);
        Italian italian;
        QVERIFY(QCoreApplication::installTranslator(&italian));
        {
            Commands commands;
            QCOMPARE(commands.titles(typed), QStringList{chinese ? u"Lingua: cinese"_s : u"Lingua: greco"_s});
            // Whoever reads neither it nor the present language reads this.
            QCOMPARE(commands.found(typed).first().detail,
                     chinese ? u"Language: Chinese"_s : u"Language: Greek"_s);
        }
        QVERIFY(QCoreApplication::removeTranslator(&italian));
    }

    void inEnglishItsOwnNameStandsBesideIt()
    {
        Commands commands;
        const auto found = commands.found(u"greek"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().title, u"Language: Greek"_s);
        QCOMPARE(found.first().detail, u"Ελληνικά"_s);
        QCOMPARE(commands.found(u"quit"_s).first().detail, QString());
    }
};

STOA_TEST(CommandSourceTest)
#include "commandsourcetest.moc"
