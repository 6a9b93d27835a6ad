// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/console.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using cli::Console;
using cli::Format;

namespace {

class Paper final : public cli::Terminal {
public:
    void out(const QString &text) override { said += text; }
    void error(const QString &text) override { said += text; }
    void progress(const QString &) override { }
    Result<QString> password(const QString &) override { return QString(); }
    Result<QByteArray> content(const QString &, qint64) override { return QByteArray(); }
    QString path(const QString &file) const override { return file; }
    void minds() override { }
    bool isInterrupted() const override { return false; }
    QString said;
};

} // namespace

/// Names come from others: what is printed cannot steer the terminal.
class ConsoleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_paper = std::make_shared<Paper>();
        m_console = Console(m_paper);
    }
    void tablesAreHarmless();
    void jsonIsHarmlessAndTrue();
    void linesAndErrorsAreHarmless();

private:
    const QString m_evil = u"\x1b[2Jroot\u202e\u009b\nx"_s;
    const QJsonObject m_row{{u"name"_s, m_evil}, {u"roles"_s, QJsonArray{m_evil, u"b"_s}}};
    std::shared_ptr<Paper> m_paper;
    Console m_console;
};

void ConsoleTest::tablesAreHarmless()
{
    m_console.table(Format::Text, {u"name"_s, u"roles"_s}, {m_row});
    const QString shown = u"\\x1b[2Jroot\\u202e\\x9b\\x0ax"_s;
    const QString wide = QString(shown.size() + 2 - 4, u' ');
    QCOMPARE(m_paper->said, u"name"_s + wide + u"roles\n"_s + shown + u"  "_s + shown + u" b\n"_s);
}

void ConsoleTest::jsonIsHarmlessAndTrue()
{
    m_console.table(Format::Json, {u"name"_s}, {m_row});
    for (const QChar c : {QChar(u'\x1b'), QChar(u'\u202e'), QChar(0x9b)})
        QVERIFY(!m_paper->said.contains(c));
    const auto items = QJsonDocument::fromJson(m_paper->said.toUtf8()).object().value("items"_L1).toArray();
    QCOMPARE(items.at(0).toObject(), m_row);
}

void ConsoleTest::linesAndErrorsAreHarmless()
{
    m_console.line(u"user "_s + m_evil);
    QCOMPARE(m_paper->said, u"user \\x1b[2Jroot\\u202e\\x9b\nx\n"_s);
    m_paper->said.clear();
    m_console.failed(Error::invalid(u"sku"_s, m_evil));
    QVERIFY(!m_paper->said.contains(u'\x1b'));
}

STOA_TEST(ConsoleTest)
#include "consoletest.moc"
