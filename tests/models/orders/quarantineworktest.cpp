// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/quarantinework.h"
#include "tests/kit/testmain.h"
#include "tests/kit/workstage.h"

#include <QJsonArray>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;
using kit::kWait;

namespace {

/// An order for a customer far away of which the hub named this field.
QuarantineRow shipped(const QString &field)
{
    QuarantineRow row;
    row.id = u"qrn_01890000-0000-7000-8000-000000000009"_s;
    row.problem = u"unknown-sku"_s;
    row.field = field;
    row.body = {{u"id"_s, u"e9"_s},
                {u"data"_s,
                 QJsonObject{{u"number"_s, u"M-1"_s},
                             {u"currency"_s, u"EUR"_s},
                             {u"lines"_s,
                              QJsonArray{QJsonObject{{u"sku"_s, u"CER-BWL-OLD"_s},
                                                     {u"quantity"_s, 1'500},
                                                     {u"unit_price"_s, 2'490}}}}}}};
    return row;
}

QuarantineField fieldOf(const QuarantineWork &work, const QString &pointer)
{
    for (const QuarantineField &each : work.fields()) {
        if (each.pointer == pointer)
            return each;
    }
    return {};
}
} // namespace

/// The form of what could not be taken, and what is said of it.
class QuarantineWorkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void asksForWhatIsMissing();
    void marksWhatTheHubNamed();
    void takesOutWhatLiesApart();
    void saysWhatIsWrong();
    void theRowSaysWhyBeforeTheHubIsAsked();
    void readsUnitsAndPrices();
    void anEmptyListSaysWhatThatMeans();

private:
    std::unique_ptr<kit::WorkStage> m_stage;
    std::unique_ptr<Wording> m_wording;
    std::unique_ptr<WorkDesk> m_desk;
};

void QuarantineWorkTest::init()
{
    m_stage = std::make_unique<kit::WorkStage>();
    m_wording = std::make_unique<Wording>(u"en"_s);
    m_desk = std::make_unique<WorkDesk>(m_stage->line, *m_wording, m_stage->stage.clock());
}

void QuarantineWorkTest::cleanup()
{
    m_desk.reset();
    m_wording.reset();
    m_stage.reset();
}

void QuarantineWorkTest::asksForWhatIsMissing()
{
    m_stage->line.signIn(allPermissions());
    const QuarantineRow row = shipped(u"/data/destination/country"_s);
    m_stage->line.answer = [&row](const kit::FakeLine::Call &call) -> Result<HubAnswer> {
        if (call.method == "GET")
            return HubAnswer{200,
                             {{u"body"_s, row.body}, {u"pointer"_s, row.field}, {u"problem"_s, row.problem}},
                             {{"etag", "\"1\""}}};
        return HubAnswer{200, {{u"status"_s, u"applied"_s}}, {}};
    };
    QuarantineWork work(*m_desk, row);
    QTRY_VERIFY_WITH_TIMEOUT(!work.isBusy(), kWait);
    for (const QString &name :
         {u"country"_s, u"postal_code"_s, u"zone"_s, u"city"_s, u"latitude"_s, u"longitude"_s}) {
        const QuarantineField field = fieldOf(work, u"data/destination/"_s + name);
        QVERIFY2(!field.pointer.isEmpty() && field.value.isEmpty(), qPrintable(name));
    }
    QVERIFY(fieldOf(work, u"data/destination/country"_s).wrong);
    QVERIFY(!fieldOf(work, u"data/destination/city"_s).wrong);
    QVERIFY(!work.isEdited());
    work.setField(u"data/destination/country"_s, u"GR"_s);
    work.setField(u"data/destination/latitude"_s, u"37.9755"_s);
    QVERIFY(kit::awaited(work.replay()));
    const auto patched =
        std::ranges::find(m_stage->line.calls, QByteArray("PATCH"), &kit::FakeLine::Call::method);
    QVERIFY(patched != m_stage->line.calls.end());
    // What stayed empty is left out.
    QCOMPARE(patched->body["body"_L1]["data"_L1]["destination"_L1].toObject(),
             (QJsonObject{{u"country"_s, u"GR"_s}, {u"latitude"_s, 37'975'500}}));
    // What is no member of the destination gets a field of its own, and no others.
    const auto fields = QuarantineForm::fields(row.body, shipped(u"data/placed_at"_s), m_desk->formats());
    QCOMPARE(fields.last().pointer, u"data/placed_at"_s);
    QVERIFY(fields.last().wrong && fields.last().optional);
}

void QuarantineWorkTest::marksWhatTheHubNamed()
{
    const auto wrong = [this](const QString &named) {
        QStringList pointers;
        const auto fields = QuarantineForm::fields(shipped(named).body, shipped(named), m_desk->formats());
        for (const QuarantineField &each : fields) {
            if (each.wrong && !each.error.isEmpty())
                pointers.append(each.pointer);
        }
        return pointers;
    };
    QCOMPARE(wrong(u"/data/lines/0/sku"_s), QStringList{u"data/lines/0/sku"_s});
    QCOMPARE(wrong(u"data/lines/0/sku"_s), QStringList{u"data/lines/0/sku"_s});
    QCOMPARE(wrong(u"/data/currency"_s), QStringList{u"data/currency"_s});
    // The event as a whole marks none.
    QCOMPARE(wrong(u"/data"_s), QStringList());
    QCOMPARE(wrong({}), QStringList());
}

void QuarantineWorkTest::takesOutWhatLiesApart()
{
    QuarantineRow row = shipped(u"/data/Contact"_s);
    row.problem = u"unknown-field"_s;
    QJsonObject data = row.body["data"_L1].toObject();
    data.insert(u"Contact"_s, QJsonValue::Null);
    row.body.insert(u"data"_s, data);
    const auto mended = [&](const std::optional<QString> &typed) {
        auto fields = QuarantineForm::fields(row.body, row, m_desk->formats());
        const auto field = std::ranges::find(fields, u"data/Contact"_s, &QuarantineField::pointer);
        if (field == fields.end() || !field->wrong || field->value.isEmpty())
            return QJsonValue(QJsonValue::Undefined);
        if (typed)
            QuarantineForm::type(*field, *typed, m_desk->formats());
        return QJsonValue(QuarantineForm::mended(row.body, fields, m_desk->formats())["data"_L1]);
    };
    // Untouched it stays named, emptied it goes.
    QCOMPARE(mended(std::nullopt), QJsonValue(data));
    data.remove(u"Contact"_s);
    QCOMPARE(mended(QString()), QJsonValue(data));
}

void QuarantineWorkTest::saysWhatIsWrong()
{
    QuarantineRow row = shipped(u"/data/destination/country"_s);
    row.problem = u"validation-failed"_s;
    row.detail = u"what is shipped needs a country"_s;
    QCOMPARE(WorkWords::quarantine(row, m_desk->formats()),
             u"It is not accepted as it stands. It is about “Destination: Country”. What is shipped needs a "
             "country."_s);
    // Beside the field it is that alone.
    const auto fields = QuarantineForm::fields(row.body, row, m_desk->formats());
    const auto country = std::ranges::find(fields, u"data/destination/country"_s, &QuarantineField::pointer);
    QVERIFY(country != fields.end());
    QCOMPARE(country->error, u"What is shipped needs a country."_s);
    row.detail.clear();
    row.field = u"/data"_s;
    row.problem = u"already-exists"_s;
    QCOMPARE(WorkWords::quarantine(row, m_desk->formats()),
             u"Its number was used already for something else."_s);
    row.problem = u"unknown-sku"_s;
    // The name of the problem is no detail.
    row.detail = descriptionOf(Problem::UnknownSku).title;
    QCOMPARE(WorkWords::quarantine(row, m_desk->formats()),
             u"It names a SKU that is not in the catalogue."_s);
}

void QuarantineWorkTest::theRowSaysWhyBeforeTheHubIsAsked()
{
    const QString id = u"qrn_01890000-0000-7000-8000-000000000010"_s;
    m_stage->quarantine(id, u"M-2"_s, u"/data/lines/0/sku"_s, "{}", u"no such SKU"_s);
    m_desk = std::make_unique<WorkDesk>(m_stage->line, *m_wording, m_stage->stage.clock());
    QTRY_VERIFY_WITH_TIMEOUT(m_desk->quarantine().rowOf(id) >= 0, kWait);
    const QuarantineRow row = m_desk->quarantine().at(m_desk->quarantine().rowOf(id));
    QCOMPARE(WorkWords::quarantine(row, m_desk->formats()),
             u"It names a SKU that is not in the catalogue. It is about “Line 1: SKU”."_s);
    // A hub that does not tell it takes nothing away.
    m_stage->line.signIn(allPermissions());
    m_stage->line.answer = [&row](const kit::FakeLine::Call &) -> Result<HubAnswer> {
        return HubAnswer{200, {{u"body"_s, row.body}, {u"problem"_s, row.problem}}, {{"etag", "\"1\""}}};
    };
    const QuarantineWork work(*m_desk, row);
    QTRY_VERIFY_WITH_TIMEOUT(!work.isBusy(), kWait);
    QCOMPARE(work.row().detail, u"no such SKU"_s);
}

void QuarantineWorkTest::readsUnitsAndPrices()
{
    QuarantineWork work(*m_desk, shipped(u"/data/lines/0/sku"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!work.isBusy(), kWait);
    QCOMPARE(fieldOf(work, u"data/lines/0/quantity"_s).value, u"1.5"_s);
    QCOMPARE(fieldOf(work, u"data/lines/0/unit_price"_s).value, u"24.90"_s);
    QCOMPARE(fieldOf(work, u"data/lines/0/unit_price"_s).label, u"Line 1: Price, EUR"_s);
    work.setField(u"data/lines/0/quantity"_s, u"3"_s);
    work.setField(u"data/lines/0/unit_price"_s, u"19.5"_s);
    const QJsonValue line = work.body()["data"_L1]["lines"_L1][0];
    QCOMPARE(line["quantity"_L1].toInteger(), 3'000);
    QCOMPARE(line["unit_price"_L1].toInteger(), 1'950);
    for (const QString &text : {u"1,000"_s, u"19.555"_s, u"ten"_s, QString()}) {
        m_stage->line.calls.clear();
        work.setField(u"data/lines/0/unit_price"_s, text);
        QVERIFY(work.isEdited());
        const auto replayed = kit::awaited(work.replay());
        QVERIFY(!replayed);
        QCOMPARE(replayed.error().field, u"data/lines/0/unit_price"_s);
        QVERIFY(work.answer().startsWith(u"Line 1: Price, EUR: "_s));
        QCOMPARE(fieldOf(work, u"data/lines/0/unit_price"_s).value, text);
        QVERIFY(m_stage->line.calls.isEmpty());
    }
}

void QuarantineWorkTest::anEmptyListSaysWhatThatMeans()
{
    QCOMPARE(QuarantineWork::emptiness(*m_desk),
             u"Every order could be taken. One that cannot is kept here with the reason."_s);
    m_stage->line.signIn(allPermissions(), SessionState::Offline);
    QCOMPARE(QuarantineWork::emptiness(*m_desk),
             u"The list is kept at the hub, which does not answer now. It comes when the hub answers."_s);
    m_stage->line.signIn({Permission::StockRead});
    QCOMPARE(QuarantineWork::emptiness(*m_desk), u"Your role does not allow this: See orders."_s);
}

STOA_TEST(QuarantineWorkTest)
#include "quarantineworktest.moc"
