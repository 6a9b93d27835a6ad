// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"
#include "tests/journeys/ctlcall.h"
#include "tests/journeys/hubprocess.h"
#include "tests/journeys/journeydesk.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace stoa::journeys;
using namespace Qt::StringLiterals;

namespace {

const QString kExamples = QStringLiteral(STOA_SOURCE_DIR "/docs/examples/");

QJsonObject example()
{
    QFile file(kExamples + u"scenario-patras.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace

/// stoactl for orders: what is at the hub, promises, simulations, and routing without any hub.
class CtlOrderJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void listsByFilter();
    void showsOne();
    void promises();
    void promisesSayWhatIsLeftOut_data();
    void promisesSayWhatIsLeftOut();
    void promisesSayHowMuchLacks();
    void simulates();
    void simulatesForPeople();
    void aSimulationIsCancelledByCtrlC();
    void nothingToReplayIsSaid();
    void wrongWordsNameTheField_data();
    void wrongWordsNameTheField();
    void routesTheExamples();
    void aWrongScenarioNamesTheField_data();
    void aWrongScenarioNamesTheField();
    void aHubThatIsAwayIsNamed(); // the last one: nobody starts it again

private:
    HubProcess m_hub;
    JourneyDesk m_planner;
    QString m_sku;
};

void CtlOrderJourneyTest::initTestCase()
{
    QVERIFY2(m_hub.init(1, {u"--orders"_s, u"60"_s}), qPrintable(m_hub.error()));
    QVERIFY2(m_hub.serve(), qPrintable(m_hub.error()));
    QVERIFY2(m_planner.join(m_hub.url(), m_hub.takeCode(), u"planner"_s, m_hub.password()),
             qPrintable(m_planner.error()));
    m_sku = m_planner.someSku(u"ATH-01"_s);
    QVERIFY(!m_sku.isEmpty());
    m_planner.close();
}

void CtlOrderJourneyTest::listsByFilter()
{
    const Said all = ctl(m_planner.folder(), {u"orders"_s});
    QVERIFY2(all.exit == 0, all.trouble);
    const qint64 count = m_hub.count("SELECT count(*) FROM orders");
    QCOMPARE(all.objects().size(), count);
    QVERIFY(!all.trouble.contains("\"more\""));
    const Said few = ctl(m_planner.folder(), {u"orders"_s, u"--limit"_s, u"5"_s});
    QCOMPARE(few.objects(), all.objects().first(5));
    QVERIFY2(few.trouble.contains("{\"more\":true}"), few.trouble);
    for (const auto &[option, member] :
         {std::pair(u"--state"_s, u"state"_s), std::pair(u"--channel"_s, u"channel"_s)}) {
        const QString value = all.object().value(member).toString();
        const auto some = ctl(m_planner.folder(), {u"orders"_s, option, value}).objects();
        QVERIFY(!some.isEmpty());
        for (const QJsonObject &each : some)
            QCOMPARE(each.value(member).toString(), value);
    }
    const auto there = ctl(m_planner.folder(), {u"orders"_s, u"--location"_s, u"ATH-01"_s}).objects();
    for (const QJsonObject &each : there)
        QVERIFY(each["places"_L1].toArray().contains(u"ATH-01"_s));
    const Said none = ctl(m_planner.folder(), {u"orders"_s, u"--queue"_s, u"nowhere"_s});
    QCOMPARE(none.exit, 0);
    QCOMPARE(none.out, QByteArray());
    QVERIFY2(none.trouble.contains("there are no such orders"), none.trouble);
}

void CtlOrderJourneyTest::showsOne()
{
    const QJsonObject first = ctl(m_planner.folder(), {u"orders"_s, u"--limit"_s, u"1"_s}).object();
    const QString number = first["number"_L1].toString();
    const Said one = ctl(m_planner.folder(), {u"order"_s, number});
    QVERIFY2(one.exit == 0, one.trouble);
    QCOMPARE(one.object()["id"_L1], first["id"_L1]);
    for (const auto member : {"lines"_L1, "timeline"_L1, "fulfilments"_L1, "decisions"_L1})
        QVERIFY2(one.object()[member].isArray(), one.out);
    // The hub may work on it meanwhile.
    const QJsonObject byId = ctl(m_planner.folder(), {u"order"_s, first["id"_L1].toString()}).object();
    QCOMPARE(byId["number"_L1], first["number"_L1]);
    const QString total = u"%1.%2 EUR"_s.arg(first["total"_L1].toInteger() / 100)
                              .arg(first["total"_L1].toInteger() % 100, 2, 10, QChar(u'0'));
    const QByteArray text = ctlText(m_planner.folder(), {u"order"_s, number}).out;
    QVERIFY2(text.startsWith(number.toUtf8()) && text.split('\n').first().contains(total.toUtf8()), text);
    const Said none = ctl(m_planner.folder(), {u"order"_s, u"E-0"_s});
    QCOMPARE(none.exit, 1);
    QCOMPARE(none.errorCode(), u"not-found"_s);
}

void CtlOrderJourneyTest::promises()
{
    const Said said = ctl(m_planner.folder(),
                          {u"promise"_s, u"--sku"_s, m_sku + u"=2"_s, u"--country"_s, u"GR"_s, u"--zone"_s,
                           u"urban"_s, u"--near"_s, u"37.98,23.72"_s});
    QVERIFY2(said.exit == 0, said.trouble);
    QVERIFY(!said.objects().isEmpty());
    for (const QJsonObject &option : said.objects()) {
        QVERIFY2(option.contains("method"_L1) && option.contains("match"_L1), said.out);
        QVERIFY2(option["match"_L1].toString() != "exact"_L1 || option.contains("to"_L1), said.out);
    }
}

void CtlOrderJourneyTest::promisesSayWhatIsLeftOut_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("no country") << QString() << QByteArray("without --country");
    QTest::newRow("no way there") << u"--country US"_s << QByteArray("shipping is left out");
    QTest::newRow("not even asked for") << u"--country US --method ship"_s << QByteArray("takes it to US");
    QTest::newRow("no distance") << u"--country GR --zone urban"_s << QByteArray("go by --near are");
    QTest::newRow("neither") << u"--country GR"_s << QByteArray("go by --near or --zone are");
}

void CtlOrderJourneyTest::promisesSayWhatIsLeftOut()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, note);
    const Said said =
        ctl(m_planner.folder(),
            QStringList{u"promise"_s, u"--sku"_s, m_sku} + words.split(u' ', Qt::SkipEmptyParts));
    QVERIFY2(said.exit == 0, said.trouble);
    QVERIFY2(said.trouble.contains(note), said.trouble);
}

void CtlOrderJourneyTest::promisesSayHowMuchLacks()
{
    const QStringList words{u"promise"_s, u"--sku"_s, m_sku + u"=1000000"_s, u"--country"_s, u"GR"_s};
    const QJsonObject option = ctl(m_planner.folder(), words).object();
    const auto missing = Quantity::fromThousandths(option["missing"_L1][0]["quantity"_L1].toInteger());
    QVERIFY(missing > Quantity());
    const Said said = ctlText(m_planner.folder(), words);
    const QString text = u"%1 of 1000000 %2"_s.arg(missing.toString(), m_sku);
    QVERIFY2(said.out.contains(text.toUtf8()), said.out);
}

void CtlOrderJourneyTest::simulatesForPeople()
{
    const Said said = ctlText(m_planner.folder(),
                              {u"simulate"_s, u"--policy"_s, u"GR-IT:13"_s, u"--from"_s,
                               u"2020-01-01T00:00:00Z"_s, u"--to"_s, u"2100-01-01T00:00:00Z"_s});
    QVERIFY2(said.exit == 0, said.trouble);
    static const QRegularExpression kFigures(u" \\d+\\.\\d %.* \\d+\\.\\d\\d EUR "_s);
    QVERIFY2(kFigures.match(QString::fromUtf8(said.out)).hasMatch(), said.out);
    QVERIFY2(!said.out.contains("_bp"), said.out);
    const Said piped =
        ctlText(m_planner.folder(), {u"simulate"_s, u"--policy"_s, u"GR-IT:13"_s, u"--scenario"_s, u"-"_s},
                QJsonDocument(example()).toJson());
    QVERIFY2(piped.exit == 0, piped.trouble);
    QVERIFY2(piped.out.contains("GR-IT"), piped.out);
}

void CtlOrderJourneyTest::simulates()
{
    const Said said = ctl(m_planner.folder(),
                          {u"simulate"_s, u"--policy"_s, u"GR-IT:13"_s, u"--policy"_s, u"GR-IT:12"_s,
                           u"--from"_s, u"2020-01-01T00:00:00Z"_s, u"--to"_s, u"2100-01-01T00:00:00Z"_s});
    QVERIFY2(said.exit == 0, said.trouble);
    const QJsonValue result = said.object()["result"_L1];
    QCOMPARE(result["policies"_L1].toArray().size(), 2);
    QVERIFY(result["policies"_L1][0]["orders"_L1].toInteger() > 0);
    const Said earlier =
        ctl(m_planner.folder(),
            {u"simulate"_s, u"--policy"_s, u"GR-IT:13"_s, u"--from"_s, u"2020-01-01T00:00:00Z"_s, u"--to"_s,
             u"2100-01-01T00:00:00Z"_s, u"--stock-at"_s, u"2020-06-01T00:00:00Z"_s});
    QVERIFY2(earlier.exit == 0, earlier.trouble);
    QCOMPARE(earlier.object()["result"_L1]["stock_at"_L1].toString(), u"2020-06-01T00:00:00.000Z"_s);
    const Said unknown = ctl(m_planner.folder(),
                             {u"simulate"_s, u"--policy"_s, u"NOPE:1"_s, u"--from"_s,
                              u"2020-01-01T00:00:00Z"_s, u"--to"_s, u"2100-01-01T00:00:00Z"_s});
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.trouble.contains("no such policy"), unknown.trouble);
    // The help says what is asked for.
    const Said help = ctlPlain({u"simulate"_s, u"--help"_s});
    QCOMPARE(help.exit, 0);
    QCOMPARE(help.out.count("needed without --scenario"), 2);
}

void CtlOrderJourneyTest::aSimulationIsCancelledByCtrlC()
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"many.json"_s);
    Said said;
    // Until it takes longer than it takes to interrupt it.
    for (int orders = 8'000; orders <= 32'000 && said.errorCode() != u"cancelled"_s; orders *= 2) {
        QJsonObject scenario = example();
        const QJsonObject one = scenario["orders"_L1][0].toObject();
        QJsonArray many;
        for (int i = 0; i < orders; ++i) {
            QJsonObject each = one;
            each.insert(u"number"_s, u"E-%1"_s.arg(i));
            many.append(each);
        }
        scenario.insert(u"orders"_s, many);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(scenario).toJson(QJsonDocument::Compact));
        file.close();
        said = ctlInterrupted(m_planner.folder(),
                              {u"simulate"_s, u"--policy"_s, u"GR-IT:13"_s, u"--policy"_s, u"GR-IT:12"_s,
                               u"--scenario"_s, name},
                              "\"total\"");
    }
    QCOMPARE(said.errorCode(), u"cancelled"_s);
    QCOMPARE(said.exit, 130);
    QCOMPARE(said.out, QByteArray());
    QCOMPARE(m_hub.count("SELECT count(*) FROM simulation WHERE state = 'cancelled'"), 1);
}

void CtlOrderJourneyTest::nothingToReplayIsSaid()
{
    const Said said =
        ctl(m_planner.folder(),
            {u"simulate"_s, u"--policy"_s, u"GR-IT:13"_s, u"--from"_s, u"2001-01-01T00:00:00Z"_s, u"--to"_s,
             u"2001-01-02T00:00:00Z"_s, u"--stock-at"_s, u"2026-11-30T00:00:00Z"_s});
    QCOMPARE(said.exit, 1);
    QCOMPARE(said.errorCode(), u"not-found"_s);
}

void CtlOrderJourneyTest::wrongWordsNameTheField_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("field");
    QTest::newRow("state") << u"orders --state delivered"_s << u"state"_s;
    QTest::newRow("location") << u"orders --location NOPE"_s << u"location"_s;
    QTest::newRow("channel") << u"orders --channel fax"_s << u"channel"_s;
    QTest::newRow("whose number") << u"order E-0 --channel fax"_s << u"channel"_s;
    QTest::newRow("limit") << u"orders --limit 0"_s << QString();
    QTest::newRow("no number") << u"order"_s << QString();
    QTest::newRow("SKU") << u"promise --sku NOPE"_s << u"lines/0/sku"_s;
    QTest::newRow("units") << u"promise --sku NOPE=0"_s << u"sku"_s;
    QTest::newRow("method") << u"promise --sku NOPE --method teleport"_s << u"methods/0"_s;
    QTest::newRow("near") << u"promise --sku NOPE --near here"_s << u"near"_s;
    QTest::newRow("beyond the pole") << u"promise --sku NOPE --near 99,0"_s << u"near"_s;
    QTest::newRow("parts of units") << u"promise --sku NOPE=0.0001"_s << u"sku"_s;
    QTest::newRow("country") << u"promise --sku NOPE --country gr"_s << u"destination/country"_s;
    QTest::newRow("empty location") << u"orders --location "_s << QString();
    QTest::newRow("empty number") << u"order "_s << QString();
    QTest::newRow("replayed channel")
        << u"simulate --policy x:1 --from 2026-01-01T00:00:00Z --to 2026-01-02T00:00:00Z --channel fax"_s
        << u"orders/recorded/channel"_s;
    QTest::newRow("policy") << u"simulate --policy x"_s << u"policy"_s;
    QTest::newRow("from") << u"simulate --policy x:1"_s << u"from"_s;
    QTest::newRow("to") << u"simulate --policy x:1 --from 2026-01-01T00:00:00Z"_s << QString();
    QTest::newRow("both") << u"simulate --policy x:1 --scenario x.json --channel web"_s << QString();
    QTest::newRow("scenario") << u"simulate --policy x:1 --scenario nope.json"_s << u"scenario"_s;
    QTest::newRow("route") << u"route --scenario nope.json"_s << u"scenario"_s;
}

void CtlOrderJourneyTest::wrongWordsNameTheField()
{
    QFETCH(QString, words);
    QFETCH(QString, field);
    const Said said = ctl(m_planner.folder(), words.split(u' '));
    QCOMPARE(said.exit, 2);
    QVERIFY2(!said.errorCode().isEmpty(), said.trouble);
    QCOMPARE(said.errorField(), field);
    QVERIFY(said.out.isEmpty());
}

void CtlOrderJourneyTest::routesTheExamples()
{
    for (const QString &name :
         {u"scenario-patras.json"_s, u"scenario-scarce.json"_s, u"scenario-full.json"_s}) {
        const QStringList words{u"--json"_s, u"route"_s, u"--scenario"_s, kExamples + name};
        const Said said = ctlPlain(words);
        QVERIFY2(said.exit == 0, said.trouble);
        QCOMPARE(said.object()["format"_L1].toString(), u"stoa-scenario-result/1"_s);
        QCOMPARE(said.object()["totals"_L1]["orders"_L1].toInteger(),
                 said.object()["orders"_L1].toArray().size());
        // Again it is the same, and figures of time are no part of it.
        QCOMPARE(ctlPlain(words).out, said.out);
        QJsonObject timed = ctlPlain(words + QStringList{u"--stats"_s}).object();
        const QJsonObject stats = timed.take("stats"_L1).toObject();
        QCOMPARE(timed, said.object());
        QVERIFY(stats["decisions_per_second"_L1].toInteger() > 0);
        QVERIFY(stats["p99_us"_L1].toInteger() >= stats["p50_us"_L1].toInteger());
    }
    const QByteArray text =
        ctlPlain({u"route"_s, u"--scenario"_s, kExamples + u"scenario-patras.json"_s, u"--stats"_s}).out;
    QVERIFY2(text.contains(": 1 order, 1 complete") && text.contains(" a second; ") && !text.contains('{'),
             text);
    const Said none = ctlPlain({u"--json"_s, u"route"_s, u"--scenario"_s,
                                kExamples + u"scenario-patras.json"_s, u"--policy"_s, u"NOPE"_s});
    QCOMPARE(none.exit, 2);
    QCOMPARE(none.errorField(), u"policy"_s);
}

void CtlOrderJourneyTest::aWrongScenarioNamesTheField_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const QJsonObject &scenario, const QString &field) {
        QTest::newRow(name) << QJsonDocument(scenario).toJson() << field;
    };
    const auto with = [](const QString &member, const QJsonValue &value) {
        QJsonObject scenario = example();
        scenario.insert(member, value);
        return scenario;
    };
    /// The first of a list with another member.
    const auto first = [&with](const QString &list, const QString &member, const QJsonValue &value) {
        QJsonArray array = example()[list].toArray();
        QJsonObject object = array[0].toObject();
        object.insert(member, value);
        array[0] = object;
        return with(list, array);
    };
    QJsonObject without = example();
    without.remove(u"nodes"_s);
    row("missing", without, u"nodes"_s);
    row("format", with(u"format"_s, u"stoa-scenario/9"_s), u"format"_s);
    row("unknown member", first(u"nodes"_s, u"colour"_s, u"red"_s), u"nodes/0/colour"_s);
    row("range", first(u"nodes"_s, u"latitude"_s, 99'000'000), u"nodes/0/latitude"_s);
    row("unknown SKU",
        first(u"orders"_s, u"lines"_s,
              QJsonArray{QJsonObject{{u"line"_s, 1}, {u"sku"_s, u"GHOST"_s}, {u"quantity"_s, 1'000}}}),
        u"orders/0/lines/0/sku"_s);
    row("type",
        first(
            u"orders"_s, u"lines"_s,
            QJsonArray{QJsonObject{{u"line"_s, 1}, {u"sku"_s, u"CER-BWL-AEG"_s}, {u"quantity"_s, u"two"_s}}}),
        u"orders/0/lines/0/quantity"_s);
    QTest::newRow("half of it") << QByteArray("{\"format\":\"stoa-scenario/1\",") << u"scenario"_s;
    QTest::newRow("empty") << QByteArray() << u"scenario"_s;
    QTest::newRow("a list") << QByteArray("[1]") << u"scenario"_s;
}

void CtlOrderJourneyTest::aWrongScenarioNamesTheField()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, field);
    const Said said = ctlPlain({u"--json"_s, u"route"_s, u"--scenario"_s, u"-"_s}, content);
    QCOMPARE(said.exit, 2);
    QCOMPARE(said.errorField(), field);
    QVERIFY(said.out.isEmpty());
    QVERIFY2(!said.trouble.contains("no error occurred"), said.trouble);
}

void CtlOrderJourneyTest::aHubThatIsAwayIsNamed()
{
    QVERIFY(m_hub.stop());
    for (const QString &words :
         {u"orders"_s, u"order E-1"_s, u"promise --sku X"_s,
          u"simulate --policy x:1 --from 2026-01-01T00:00:00Z --to 2027-01-01T00:00:00Z"_s}) {
        const Said said = ctl(m_planner.folder(), words.split(u' '));
        QCOMPARE(said.exit, 4);
        QCOMPARE(said.errorCode(), u"offline"_s);
        QVERIFY2(said.trouble.contains(m_hub.url().toString().toUtf8()), said.trouble);
    }
}

STOA_TEST(CtlOrderJourneyTest)
#include "ctlorderjourneytest.moc"
