// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/commands.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

/// Somebody who presses Ctrl+C as soon as a step is told.
class Impatient final : public cli::Terminal {
public:
    explicit Impatient(const QString &at)
        : m_at(at)
    { }
    void out(const QString &text) override { said += text; }
    void error(const QString &text) override { said += text; }
    void progress(const QString &text) override
    {
        m_interrupted = m_interrupted || (!m_at.isEmpty() && text.startsWith(m_at));
    }
    Result<QString> password(const QString &) override { return QString(); }
    Result<QByteArray> content(const QString &, qint64) override { return QByteArray(); }
    QString path(const QString &file) const override { return file; }
    void minds() override { }
    bool isInterrupted() const override { return m_interrupted; }
    QString said;

private:
    QString m_at;
    bool m_interrupted = false;
};

} // namespace

/// What `stoa-hub import` says of an import that did not go through, or not as a whole.
class ImportCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_house.reset(); }
    void saysWhatAnInterruptLeaves_data();
    void saysWhatAnInterruptLeaves();
    void aFileOfNothingUsableIsTold_data();
    void aFileOfNothingUsableIsTold();
    void theHelpNamesTheCodes();

private:
    int run(const QStringList &words, Impatient &terminal);
    QString file(const QByteArray &content);

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<cli::House> m_house;
};

void ImportCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    auto house = cli::House::open({.folder = m_folder->path(), .passwordCost = {8, 1}}, m_clock);
    QVERIFY(house);
    m_house = std::move(*house);
}

int ImportCommandTest::run(const QStringList &words, Impatient &terminal)
{
    // The terminal is the test's, and outlives the command.
    return cli::runInside(*m_house, words, std::shared_ptr<cli::Terminal>(&terminal, [](cli::Terminal *) {}));
}

QString ImportCommandTest::file(const QByteArray &content)
{
    QFile file(m_folder->filePath(u"catalog.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

void ImportCommandTest::saysWhatAnInterruptLeaves_data()
{
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("told");
    QTest::newRow("reading") << u"reading"_s << u"before anything was written"_s;
    QTest::newRow("writing") << u"writing"_s
                             << u"what was written stays, and the same import again completes it"_s;
}

void ImportCommandTest::saysWhatAnInterruptLeaves()
{
    QFETCH(QString, at);
    QFETCH(QString, told);
    QByteArray rows = "sku,name\n";
    constexpr int kRows = 30'000;
    for (int i = 0; i < kRows; ++i)
        rows += "NEW-" + QByteArray::number(i) + ",Thing\n";
    const QStringList words{u"import"_s, u"catalog"_s, file(rows)};
    Impatient interrupting(at);
    QCOMPARE(run(words, interrupting), 1);
    QVERIFY2(interrupting.said.contains(told), qPrintable(interrupting.said));
    // And it is true.
    const auto there = m_house->reader().scalar("SELECT count(*) FROM item");
    QVERIFY(there && *there < kRows);
    Impatient patient({});
    QCOMPARE(run(words + QStringList{u"--json"_s}, patient), 0);
    QCOMPARE(QJsonDocument::fromJson(patient.said.toUtf8()).object().value("written"_L1).toInteger(),
             kRows - *there);
}

void ImportCommandTest::aFileOfNothingUsableIsTold_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<int>("code");
    QTest::newRow("all good") << "OIL-1,Olive oil,9.00\n"_ba << 0;
    QTest::newRow("some") << "OIL-1,Olive oil,9.00\nSOAP,Soap,much\n"_ba << 6;
    QTest::newRow("none") << "OIL-1,Olive oil,dear\nSOAP,Soap,much\n"_ba << 3;
    QTest::newRow("no rows") << ""_ba << 0;
}

void ImportCommandTest::aFileOfNothingUsableIsTold()
{
    QFETCH(QByteArray, rows);
    QFETCH(int, code);
    const QStringList words{u"import"_s, u"catalog"_s, file("sku,name,price\n" + rows)};
    for (const QStringList &more : {QStringList{u"--dry-run"_s}, QStringList{u"--json"_s}, QStringList()}) {
        Impatient terminal({});
        QCOMPARE(run(words + more, terminal), code);
        if (!more.contains("--json"_L1))
            QCOMPARE(terminal.said.contains("no line of the file could be used"_L1), code == 3);
    }
}

void ImportCommandTest::theHelpNamesTheCodes()
{
    Impatient terminal({});
    QCOMPARE(run({u"import"_s, u"--help"_s}, terminal), 0);
    for (const QString &code : {u"with 0"_s, u"with 6"_s, u"with 3"_s})
        QVERIFY2(terminal.said.contains(code), qPrintable(terminal.said));
}

STOA_TEST(ImportCommandTest)
#include "importcommandtest.moc"
