// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/policydesk.h"
#include "core/store/entitytable.h"
#include "tests/kit/routinghub.h"
#include "tests/kit/testmain.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

struct Lab {
    Lab()
        : line(stage)
        , hub(stage, line)
        , wording(u"en"_s)
        , settings(folder.filePath(u"desk.ini"_s), QSettings::IniFormat)
    { }
    std::unique_ptr<PolicyDesk> open()
    {
        auto desk = std::make_unique<PolicyDesk>(line, wording, stage.clock(), settings);
        [&] {
            QTRY_VERIFY(desk->isRead());
        }();
        return desk;
    }
    static RoutingDraft changed(const PolicyDesk &desk)
    {
        RoutingDraft draft = desk.draft();
        draft.policy.strategies[0].limits.maxParts = 4;
        draft.policy.strategies.move(0, 1);
        draft.ids.move(0, 1);
        return draft;
    }
    const kit::FakeLine::Call *callOf(const QByteArray &method) const
    {
        for (const auto &call : line.calls) {
            if (call.method == method)
                return &call;
        }
        return nullptr;
    }

    kit::DeskStage stage;
    kit::FakeLine line;
    kit::RoutingHub hub;
    Wording wording;
    QTemporaryDir folder;
    QSettings settings;
};

} // namespace

class PolicyDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDraftIsShownBesideTheActiveVersion()
    {
        Lab lab;
        const auto desk = lab.open();
        QCOMPARE(desk->code(), u"GR-IT"_s);
        QCOMPARE(desk->versions().size(), 3);
        QCOMPARE(desk->number(), 14);
        QCOMPARE(desk->active()->number, 13);
        QCOMPARE(desk->compared()->number, 13);
        QVERIFY(!desk->isChanged());
        QVERIFY(!desk->fault());
        QCOMPARE(desk->label(*desk->active()), u"v13 active"_s);
        QCOMPARE(desk->differencesFrom(13).size(), 3);
        QCOMPARE(desk->differencesFrom(14).size(), 0);
        QCOMPARE(desk->personName(u"nikos.dimas"_s), u"Nikos Dimas"_s);
    }

    void aDraftOutlivesTheDesk()
    {
        Lab lab;
        RoutingDraft draft;
        {
            const auto desk = lab.open();
            draft = Lab::changed(*desk);
            draft.policy.strategies[1].scores[0].weight = 100; // and is no policy yet
            desk->setDraft(draft);
            QVERIFY(desk->isChanged());
            QVERIFY(desk->fault());
        }
        lab.line.signIn({Permission::RoutingEdit}, SessionState::Offline);
        const auto desk = lab.open();
        QVERIFY(desk->isChanged());
        QCOMPARE(desk->draft().policy.strategies, draft.policy.strategies);
        QVERIFY(desk->fault());
        QVERIFY(!desk->whyNoSaving().isEmpty());
        desk->discard();
        QVERIFY(!desk->isChanged());
        QCOMPARE(desk->draft().policy.strategies, kit::RoutingHub::draft(14).strategies);
    }

    void aDraftIsOfOnePerson()
    {
        Lab lab;
        {
            const auto desk = lab.open();
            desk->setDraft(Lab::changed(*desk));
        }
        lab.line.signOut();
        const auto desk = lab.open();
        QVERIFY(!desk->isChanged());
    }

    void theFirstCopyOpensThePolicyThatIsActive()
    {
        Lab lab;
        // A new PC: what the hub has is not there yet.
        const auto rows = kit::awaited(lab.stage.store().onStore([](DeskWriter &writer) -> Result<CopyPage> {
            CopyPage page{{{"cfg", "first", int(EntityType::RoutingPolicy), "GR-IT|14"}}, {}};
            for (const QByteArray &key : {"GR-IT|12"_ba, "GR-IT|13"_ba, "GR-IT|14"_ba}) {
                STOA_TRY_ASSIGN(const auto body, readRow(writer.cache(), {EntityType::RoutingPolicy, key}));
                page.rows.upsert("cfg", 7, int(EntityType::RoutingPolicy), key, *body);
            }
            STOA_TRY(writer.cache().execute("DELETE FROM routing_policy"));
            return page;
        }));
        QVERIFY(rows);
        const auto desk = lab.open();
        QVERIFY(desk->code().isEmpty());
        QVERIFY(!desk->isChanged());
        const auto copied =
            kit::awaited(lab.stage.store().onStore([page = *rows](DeskWriter &writer) -> Result<void> {
                STOA_TRY(writer.beginCopy({"cfg", "first", {7, "t"}, 3}));
                STOA_TRY(writer.copyPage(page));
                return writer.endCopy("cfg");
            }));
        QVERIFY(copied);
        QTRY_COMPARE(desk->draft().policy.code, u"GR-IT"_s);
        QCOMPARE(desk->code(), u"GR-IT"_s);
        QCOMPARE(desk->number(), 14);
        QVERIFY(!desk->isChanged());
        QVERIFY(lab.settings.allKeys().filter(u"drafts"_s).isEmpty());
    }

    void whatSomebodyElseSavesIsShownWhereNothingWasChanged()
    {
        Lab lab;
        const auto desk = lab.open();
        const QByteArray body =
            QJsonDocument(kit::RoutingHub::draft(13).toJson()).toJson(QJsonDocument::Compact);
        const auto saved = [&lab](const QByteArray &rules) {
            lab.stage.run("UPDATE routing_policy SET version = version + 1, body = '"
                          + QByteArray(rules).replace('\'', "''") + "' WHERE number = '14'");
            Q_EMIT lab.wording.changed();
        };
        saved(body);
        QTRY_COMPARE(desk->draft().policy.strategies, kit::RoutingHub::draft(13).strategies);
        QCOMPARE(desk->number(), 14);
        QVERIFY(!desk->isChanged());
        // What is written here stays as it is.
        const RoutingDraft mine = Lab::changed(*desk);
        desk->setDraft(mine);
        const QSignalSpy changed(desk.get(), &PolicyDesk::changed);
        saved(QJsonDocument(kit::RoutingHub::draft(14).toJson()).toJson(QJsonDocument::Compact));
        QTRY_VERIFY(changed.size() >= 2);
        QCOMPARE(desk->draft(), mine);
        QVERIFY(desk->isChanged());
    }

    void backToWhatIsStoredIsNoChange()
    {
        Lab lab;
        const auto desk = lab.open();
        const RoutingDraft stored = desk->draft();
        desk->setDraft(Lab::changed(*desk));
        QVERIFY(!lab.settings.allKeys().filter(u"drafts"_s).isEmpty());
        desk->setDraft(stored);
        QVERIFY(!desk->isChanged());
        QVERIFY(lab.settings.allKeys().filter(u"drafts"_s).isEmpty());
    }

    void savingAStoredDraftCarriesItsTag()
    {
        Lab lab;
        const auto desk = lab.open();
        desk->setDraft(Lab::changed(*desk));
        QVERIFY(kit::awaited(desk->save()));
        const auto *patch = lab.callOf("PATCH");
        QVERIFY(patch);
        QCOMPARE(patch->path, u"/v1/policies/GR-IT/14"_s);
        QCOMPARE(patch->headers.value("if-match"), "\"1\""_ba);
        QVERIFY(!patch->body["policy"_L1].toObject().contains("version"_L1));
        QVERIFY(!desk->isChanged());
        QCOMPARE(desk->number(), 14);
    }

    void whatSomebodyElseSavedIsNotOverwrittenUnseen()
    {
        Lab lab;
        const auto desk = lab.open();
        desk->setDraft(Lab::changed(*desk));
        // Another desk has saved meanwhile.
        QVERIFY(lab.hub.answer(
            {"PATCH", u"/v1/policies/GR-IT/14"_s, {{u"policy"_s, kit::RoutingHub::draft(13).toJson()}}, {}}));
        const auto saved = kit::awaited(desk->save());
        QVERIFY(!saved);
        QCOMPARE(saved.error().code(), Problem::VersionConflict);
        QVERIFY(!lab.callOf("PATCH"));
        QVERIFY(desk->isChanged());
        QVERIFY(kit::awaited(desk->save()));
    }

    void withoutADraftANewVersionIsMade()
    {
        Lab lab;
        const auto desk = lab.open();
        QVERIFY(kit::awaited(desk->activate(14)));
        QCOMPARE(desk->active()->number, 14);
        QCOMPARE(desk->number(), 14);
        desk->setDraft(Lab::changed(*desk));
        QCOMPARE(desk->number(), 15);
        QVERIFY(kit::awaited(desk->save()));
        QCOMPARE(desk->versions().first().number, 15);
        QCOMPARE(desk->storedDraft()->number, 15);
    }

    void rollingBackMakesTheOneBeforeActive()
    {
        Lab lab;
        const auto desk = lab.open();
        QVERIFY(desk->whyNoRollback().isEmpty());
        QVERIFY(kit::awaited(desk->rollBack()));
        QCOMPARE(desk->active()->number, 12);
        QCOMPARE(desk->version(13)->state, u"superseded"_s);
    }

    void rollingBackTwiceLeadsTwoVersionsBack()
    {
        Lab lab;
        const auto desk = lab.open();
        QCOMPARE(desk->earlier()->number, 12);
        QVERIFY(kit::awaited(desk->activate(14)));
        QCOMPARE(desk->earlier()->number, 13);
        for (const int number : {13, 12}) {
            QVERIFY(desk->whyNoRollback().isEmpty());
            QVERIFY(kit::awaited(desk->rollBack()));
            QCOMPARE(desk->active()->number, number);
            // What is shown is what is active now, and nobody has written on it.
            QCOMPARE(desk->number(), number);
            QVERIFY(!desk->isChanged());
        }
        QVERIFY(!desk->whyNoRollback().isEmpty());
        // Also when the rows are read again before the stream brings all that.
        const QSignalSpy changed(desk.get(), &PolicyDesk::changed);
        Q_EMIT lab.wording.changed();
        QTRY_VERIFY(changed.size() >= 2);
        QCOMPARE(desk->active()->number, 12);
    }

    void aStoredDraftIsDiscardedAtTheHub()
    {
        Lab lab;
        const auto desk = lab.open();
        QVERIFY(desk->whyNoDiscarding().isEmpty());
        const QSignalSpy removed(desk.get(), &PolicyDesk::removed);
        QVERIFY(kit::awaited(desk->discardStored()));
        const auto *call = lab.callOf("DELETE");
        QVERIFY(call);
        QCOMPARE(call->path, u"/v1/policies/GR-IT/14"_s);
        QCOMPARE(call->headers.value("if-match"), "\"1\""_ba);
        QCOMPARE(removed.size(), 1);
        QVERIFY(!desk->storedDraft());
        QCOMPARE(desk->number(), 13);
        QCOMPARE(desk->draft().policy.strategies, kit::RoutingHub::draft(13).strategies);
        QVERIFY(!desk->whyNoDiscarding().isEmpty());
        // Also when the rows are read again before the stream takes it away.
        const QSignalSpy changed(desk.get(), &PolicyDesk::changed);
        Q_EMIT lab.wording.changed();
        QTRY_VERIFY(changed.size() >= 2);
        QVERIFY(!desk->version(14));
        // Its number is free again.
        desk->setDraft(Lab::changed(*desk));
        QCOMPARE(desk->number(), 14);
    }

    void aStoredDraftStaysWhenTheHubRefuses()
    {
        Lab lab;
        const auto desk = lab.open();
        lab.hub.refuses = Error::of(Problem::VersionConflict);
        QVERIFY(!kit::awaited(desk->discardStored()));
        QCOMPARE(desk->storedDraft()->number, 14);
        lab.line.signIn({Permission::RoutingEdit}, SessionState::Offline);
        QVERIFY(desk->whyNoDiscarding().contains(u"hub"_s));
    }

    void theOwnerIsChangedWithTheTag()
    {
        Lab lab;
        const auto desk = lab.open();
        QVERIFY(kit::awaited(desk->setOwner(14, u"giulia"_s)));
        QCOMPARE(desk->version(14)->owner, u"giulia"_s);
        QVERIFY(lab.callOf("PUT")->headers.contains("if-match"));
    }

    void aRefusalKeepsTheDraft()
    {
        Lab lab;
        const auto desk = lab.open();
        desk->setDraft(Lab::changed(*desk));
        lab.hub.refuses = Error::of(Problem::IllegalTransition);
        QVERIFY(!kit::awaited(desk->save()));
        QVERIFY(desk->isChanged());
    }

    void whatCannotBeDoneSaysWhy()
    {
        Lab lab;
        const auto desk = lab.open();
        lab.line.signIn({Permission::NetworkRead});
        QVERIFY(desk->whyNot(Permission::RoutingEdit).contains(u"permission"_s));
        lab.line.signIn({Permission::RoutingEdit}, SessionState::Offline);
        QVERIFY(desk->whyNot(Permission::RoutingEdit).contains(u"hub"_s));
        lab.line.signOut();
        QVERIFY(!desk->whyNot(Permission::RoutingEdit).isEmpty());
    }
};

STOA_TEST(PolicyDeskTest)
#include "policydesktest.moc"
