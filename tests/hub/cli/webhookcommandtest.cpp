// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/cli/commands.h"
#include "hub/links/outgoing.h"
#include "hub/links/webhooks/webhookrepository.h"
#include "tests/hub/log/loghub.h"
#include "tests/kit/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

class Paper final : public cli::Terminal {
public:
    void out(const QString &text) override { said += text; }
    void error(const QString &text) override { complaint += text; }
    void progress(const QString &) override { }
    Result<QString> password(const QString &) override { return QString(); }
    Result<QByteArray> content(const QString &, qint64) override { return QByteArray(); }
    QString path(const QString &file) const override { return file; }
    void minds() override { }
    bool isInterrupted() const override { return false; }
    QString said;
    QString complaint;
};

} // namespace

/// "stoa-hub webhook", as a running hub does it.
class WebhookCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_house.reset(); }
    void lists();
    void showsWhatWasGivenUp();
    void sendsAgain();
    void refuses_data();
    void refuses();

private:
    int run(const QStringList &words);
    QJsonObject answer() const { return QJsonDocument::fromJson(m_paper->said.toUtf8()).object(); }
    bool write(const hub::Verb &verb);

    std::unique_ptr<QTemporaryDir> m_folder;
    hubtest::HandClock m_clock;
    std::unique_ptr<cli::House> m_house;
    std::shared_ptr<Paper> m_paper;
    QString m_id;
};

void WebhookCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    cli::HouseOptions options;
    options.folder = m_folder->path();
    options.passwordCost = {8, 1};
    options.durability = sql::Durability::Normal;
    auto opened = cli::House::open(options, m_clock);
    QVERIFY(opened);
    m_house = std::move(*opened);
    const auto id = links::WebhookId::make(m_clock.now());
    m_id = id.toString();
    links::WebhookRepository webhooks(m_clock, QByteArray(32, 'k'), links::Reach::Public);
    const Instant now = m_clock.now();
    QVERIFY(write([&](UnitOfWork &unit) -> Result<void> {
        STOA_TRY(webhooks.make(unit.connection(), id,
                               {u"Shop"_s, u"https://receiver.invalid/"_s, {u"stoa.order.state.v1"_s}},
                               u"usr_1"_s));
        for (const QString &order : {u"ord_1"_s, u"ord_2"_s})
            STOA_TRY(links::tell(unit.connection(), {links::EventType::OrderState, order, {}, now, now}));
        return unit.connection().run("UPDATE webhook_delivery SET state = 'dead', attempts = 24, last_status "
                                     "= 500, last_error = 'status', done_at = ?1 WHERE subject = 'ord_1'",
                                     now);
    }));
}

bool WebhookCommandTest::write(const hub::Verb &verb)
{
    return bool(m_house->store().write(m_house->write(u"test"_s), verb));
}

int WebhookCommandTest::run(const QStringList &words)
{
    m_paper = std::make_shared<Paper>();
    return cli::runInside(*m_house, QStringList{u"webhook"_s} + words + QStringList{u"--json"_s}, m_paper);
}

void WebhookCommandTest::lists()
{
    QCOMPARE(run({u"list"_s}), 0);
    const QJsonValue row = answer()["items"_L1][0];
    QCOMPARE(row["id"_L1].toString(), m_id);
    QCOMPARE(row["state"_L1].toString(), u"active"_s);
    QVERIFY(!m_paper->said.contains(u"whsec"_s));
}

void WebhookCommandTest::showsWhatWasGivenUp()
{
    for (const QStringList &words : {QStringList{u"dead"_s}, {u"dead"_s, m_id}}) {
        QCOMPARE(run(words), 0);
        QCOMPARE(answer()["items"_L1].toArray().size(), 1);
        QCOMPARE(answer()["items"_L1][0]["subject"_L1].toString(), u"ord_1"_s);
        QCOMPARE(answer()["items"_L1][0]["last_status"_L1].toInt(), 500);
    }
    QCOMPARE(run({u"dead"_s, u"whk_other"_s}), 0);
    QVERIFY(answer()["items"_L1].toArray().isEmpty());
}

void WebhookCommandTest::sendsAgain()
{
    QCOMPARE(run({u"replay"_s, m_id, u"--dead"_s}), 0);
    QCOMPARE(answer()["queued"_L1].toInt(), 1);
    QCOMPARE(run({u"dead"_s}), 0);
    QVERIFY(answer()["items"_L1].toArray().isEmpty());
    QCOMPARE(run({u"replay"_s, m_id, u"--since"_s, m_clock.now().toString()}), 0);
    QCOMPARE(answer()["queued"_L1].toInt(), 2);
    QCOMPARE(*m_house->reader().scalar(
                 "SELECT COUNT(*) FROM audit WHERE action = 'webhook.replay' AND actor = 'hub'"),
             2);
}

void WebhookCommandTest::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    QTest::newRow("no wish") << QStringList{u"replay"_s, u"whk_0"_s} << 2 << u"validation-failed"_s;
    QTest::newRow("no webhook") << QStringList{u"replay"_s, u"whk_0"_s, u"--dead"_s} << 1 << u"not-found"_s;
    QTest::newRow("no event") << QStringList{u"replay"_s, u"whk_0"_s, u"--from"_s, u"x"_s} << 2
                              << u"validation-failed"_s;
    QTest::newRow("no instant") << QStringList{u"replay"_s, u"whk_0"_s, u"--since"_s, u"today"_s} << 2
                                << u"validation-failed"_s;
}

void WebhookCommandTest::refuses()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, exit);
    QFETCH(const QString, code);
    QCOMPARE(run(words), exit);
    QVERIFY(m_paper->said.isEmpty());
    const auto error = QJsonDocument::fromJson(m_paper->complaint.toUtf8()).object();
    QCOMPARE(error["error"_L1]["code"_L1].toString(), code);
}

STOA_TEST(WebhookCommandTest)
#include "webhookcommandtest.moc"
