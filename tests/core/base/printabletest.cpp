// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/printable.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// Names come from others; a terminal shows them and does nothing else.
class PrintableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_data();
    void texts();
    void json_data() { texts_data(); }
    void json();
};

void PrintableTest::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char *name, const QString &text, const QString &shown,
                        const QString &lines = {}) {
        QTest::newRow(name) << text << shown << (lines.isNull() ? shown : lines);
    };
    row("plain", u"Ελαιόλαδο 橄榄油 \\ “5 l”"_s, u"Ελαιόλαδο 橄榄油 \\ “5 l”"_s);
    row("empty", u""_s, u""_s);
    row("beyond the basic plane", u"\U0001F9C0"_s, u"\U0001F9C0"_s);
    row("colour", u"\x1b[31mred"_s, u"\\x1b[31mred"_s);
    row("title of the window", u"\x1b]0;mine\x07"_s, u"\\x1b]0;mine\\x07"_s);
    row("lines", u"a\nb\tc\rd"_s, u"a\\x0ab\\x09c\\x0dd"_s, u"a\nb\tc\\x0dd"_s);
    row("delete", u"a\x7f"_s, u"a\\x7f"_s);
    row("C1", u"a\u009b31m"_s, u"a\\x9b31m"_s);
    row("right to left", u"abc\u202etxt.exe"_s, u"abc\\u202etxt.exe"_s);
    row("embedding", u"\u202a\u202d"_s, u"\\u202a\\u202d"_s);
    row("isolates", u"\u2066a\u2069"_s, u"\\u2066a\\u2069"_s);
    row("line separator", u"a\u2028b"_s, u"a\\u2028b"_s);
}

void PrintableTest::texts()
{
    QFETCH(QString, text);
    QTEST(printable(text), "shown");
    QTEST(printableLines(text), "lines");
}

void PrintableTest::json()
{
    QFETCH(QString, text);
    const QByteArray whole = QJsonDocument(QJsonObject{{u"name"_s, text}}).toJson(QJsonDocument::Compact);
    const QByteArray safe = printableJson(whole);
    QCOMPARE(QJsonDocument::fromJson(safe).object().value("name"_L1).toString(), text);
    QCOMPARE(printable(QString::fromUtf8(safe)), QString::fromUtf8(safe));
}

STOA_TEST(PrintableTest)
#include "printabletest.moc"
