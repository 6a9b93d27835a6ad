// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/network/networkverbs.h"
#include "core/services/verbs.h"
#include "core/store/network/noderepository.h"
#include "tests/kit/orderstage.h"
#include "tests/kit/testmain.h"

#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

NodeSettings settings(const QString &location, int priority = 50)
{
    NodeSettingsDraft draft{.location = location};
    draft.priority = priority;
    return *NodeSettings::accept(draft);
}

QJsonObject nodeBody(const NodeSettings &settings)
{
    return {{u"location"_s, settings.location().text()}, {u"settings"_s, settings.toJson()}};
}

Command command(CommandType type, const QJsonObject &body)
{
    return {CommandId::make(Instant::fromMs(1)), type, 1, {}, body, Instant::fromMs(1), {}, {}, {}, {}};
}

} // namespace

class NetworkVerbsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<kit::OrderStage>();
        m_stage->addLocation(u"NET-01"_s);
        m_stage->addLocation(u"NET-02"_s);
    }

    void settingsOfAPlaceAreSavedAtTheirVersion()
    {
        QJsonObject body = nodeBody(settings(u"NET-01"_s));
        QVERIFY(bool(run(CommandType::NodeSave, body)));
        // Without the version that was changed, nobody overwrites what is there.
        QVERIFY(!run(CommandType::NodeSave, body));
        body = nodeBody(settings(u"NET-01"_s, 60));
        body.insert(u"version"_s, 1);
        QVERIFY(bool(run(CommandType::NodeSave, body)));
        const auto late = run(CommandType::NodeSave, body);
        QCOMPARE(late.error().code(), Problem::VersionConflict);
        const auto kept = NodeRepository::find(m_stage->connection(), u"NET-01"_s);
        QCOMPARE((*kept)->details().priority, 60);
    }

    void onlyPlacesThatAreThereHaveSettings()
    {
        const auto result = run(CommandType::NodeSave, nodeBody(settings(u"NOWHERE"_s)));
        QCOMPARE(result.error().field, u"location"_s);
        QJsonObject other = nodeBody(settings(u"NET-01"_s));
        other.insert(u"location"_s, u"NET-02"_s);
        QCOMPARE(run(CommandType::NodeSave, other).error().field, u"settings/location"_s);
    }

    void aCutOffNamesACarrierThatIsThere()
    {
        NodeSettingsDraft draft{.location = u"NET-01"_s};
        draft.cutOffs = {{u"AEO"_s, {}, 14 * 60}};
        const QJsonObject body = nodeBody(*NodeSettings::accept(draft));
        QCOMPARE(run(CommandType::NodeSave, body).error().field, u"settings/cut_offs/0/carrier"_s);
        const Carrier carrier = *Carrier::accept({.code = u"AEO"_s, .names = {{u"en"_s, u"Aeolus"_s}}});
        QVERIFY(
            bool(run(CommandType::CarrierSave, {{u"code"_s, u"AEO"_s}, {u"details"_s, carrier.toJson()}})));
        QVERIFY(bool(run(CommandType::NodeSave, body)));
    }

    void whatTheChainSharesNeedsTheChain()
    {
        m_stage->actAs(Rights({Permission::NetworkEdit}, {u"NET-01"_s}));
        QVERIFY(bool(run(CommandType::NodeSave, nodeBody(settings(u"NET-01"_s)))));
        QCOMPARE(run(CommandType::NodeSave, nodeBody(settings(u"NET-02"_s))).error().kind,
                 ErrorKind::NotFound);
        const Carrier carrier = *Carrier::accept({.code = u"AEO"_s, .names = {{u"en"_s, u"Aeolus"_s}}});
        QCOMPARE(run(CommandType::CarrierSave, {{u"code"_s, u"AEO"_s}, {u"details"_s, carrier.toJson()}})
                     .error()
                     .code(),
                 Problem::Forbidden);
        QCOMPARE(run(CommandType::SlaSave, ZoneSla::standard().toJson()).error().code(), Problem::Forbidden);
    }

    void goalsAreThoseOfTheTradeUntilSomebodySetsThem()
    {
        QCOMPARE(*NodeRepository::zoneSla(m_stage->connection()), ZoneSla::standard());
        auto bands =
            QMap<Zone, QList<SlaBand>>{{Zone::Regional, {{48, BasisPoints(6'000), BasisPoints(7'500)}}}};
        const ZoneSla own = *ZoneSla::accept(bands);
        QVERIFY(bool(run(CommandType::SlaSave, own.toJson())));
        QCOMPARE(*NodeRepository::zoneSla(m_stage->connection()), own);
        QJsonObject body = ZoneSla::standard().toJson();
        QVERIFY(!run(CommandType::SlaSave, body));
        body.insert(u"version"_s, 1);
        QVERIFY(bool(run(CommandType::SlaSave, body)));
        QCOMPARE(*NodeRepository::zoneSla(m_stage->connection()), ZoneSla::standard());
    }

private:
    Result<void> run(CommandType type, const QJsonObject &body)
    {
        return m_stage->work([&](UnitOfWork &work) { return perform(work, command(type, body)); });
    }

    std::unique_ptr<kit::OrderStage> m_stage;
};

STOA_TEST(NetworkVerbsTest)
#include "networkverbstest.moc"
