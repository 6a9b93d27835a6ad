// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/scenario.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

QJsonObject document(const QString &name)
{
    QFile file(QStringLiteral(STOA_SOURCE_DIR "/docs/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// A value of the example beside what the schema says of it.
struct Place {
    QStringList path;
    QString
        name; ///< "node/code": the definition that it stands in, and its way there without places of lists
    QJsonObject schema;
    QJsonValue value;

    QString pointer() const { return path.join(u'/'); }
};

class Schema {
public:
    Schema()
        : m_root(document(u"scenario.schema.json"_s))
    { }

    /// All values of the document, those that hold others before these.
    QList<Place> placesOf(const QJsonObject &scenario) const
    {
        QList<Place> places;
        visit(places, {{}, {}, m_root, scenario});
        return places;
    }
    /// Every member that may stand anywhere.
    QSet<QString> members() const
    {
        QSet<QString> names;
        collect(names, {}, m_root);
        const QJsonObject definitions = m_root["$defs"_L1].toObject();
        for (auto it = definitions.begin(); it != definitions.end(); ++it)
            collect(names, it.key(), it->toObject());
        return names;
    }

private:
    /// What it refers to, with the name of that; itself where it refers to nothing.
    std::pair<QString, QJsonObject> resolved(const QString &name, const QJsonObject &schema) const
    {
        const QString target = schema["$ref"_L1].toString();
        if (target.isEmpty())
            return {name, schema};
        const QString definition = target.section(u'/', -1);
        return {definition, m_root["$defs"_L1][definition].toObject()};
    }
    void visit(QList<Place> &places, Place place) const
    {
        std::tie(place.name, place.schema) = resolved(place.name, place.schema);
        places.append(place);
        const QJsonObject members = place.schema["properties"_L1].toObject();
        const QJsonObject object = place.value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QJsonValue schema =
                members.contains(it.key()) ? members[it.key()] : place.schema["additionalProperties"_L1];
            visit(places,
                  {place.path + QStringList{it.key()}, place.name + u'/' + it.key(), schema.toObject(), *it});
        }
        const QJsonArray array = place.value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            visit(places,
                  {place.path + QStringList{QString::number(i)}, place.name,
                   place.schema["items"_L1].toObject(), array[i]});
    }
    void collect(QSet<QString> &names, const QString &name, const QJsonObject &schema) const
    {
        if (schema.contains("$ref"_L1))
            return; // The definition is looked at by itself.
        const QJsonObject members = schema["properties"_L1].toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QString member = name + u'/' + it.key();
            names.insert(resolved(member, it->toObject()).first);
            names.insert(member);
            collect(names, member, it->toObject());
        }
        if (schema["items"_L1].isObject())
            collect(names, name, schema["items"_L1].toObject());
    }

    QJsonObject m_root;
};

/// The document with another value there; undefined takes it away.
QJsonValue changed(const QJsonValue &whole, const QStringList &path, const QJsonValue &value)
{
    if (path.isEmpty())
        return value;
    if (whole.isArray()) {
        QJsonArray array = whole.toArray();
        const qsizetype i = path.first().toLongLong();
        array[i] = changed(array[i], path.sliced(1), value);
        return array;
    }
    QJsonObject object = whole.toObject();
    const QJsonValue inner = changed(object[path.first()], path.sliced(1), value);
    if (inner.isUndefined())
        object.remove(path.first());
    else
        object[path.first()] = inner;
    return object;
}

} // namespace

/// docs/scenario.schema.json against what reads a scenario, by the example that has every member.
class ScenarioSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theExampleHasEveryMember();
    void anUnknownMemberIsNamed();
    void aMissingMemberIsNamed();
    void aWrongTypeIsNamed();
    void aNumberOutOfRangeIsNamed();
    void aRuleBetweenMembersIsNamed_data();
    void aRuleBetweenMembersIsNamed();

private:
    /// Where the reader finds the fault; "-" where it finds none.
    QString faultOf(const QStringList &path, const QJsonValue &value) const
    {
        const auto read = Scenario::fromJson(changed(m_example, path, value).toObject());
        return read ? u"-"_s : read.error().field;
    }

    Schema m_schema;
    QJsonObject m_example;
    QList<Place> m_places;
};

void ScenarioSchemaTest::initTestCase()
{
    m_example = document(u"examples/scenario-full.json"_s);
    const auto read = Scenario::fromJson(m_example);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    m_places = m_schema.placesOf(m_example);
    QVERIFY(m_places.size() > 250);
}

void ScenarioSchemaTest::theExampleHasEveryMember()
{
    QSet<QString> missing = m_schema.members();
    QVERIFY(missing.size() > 120);
    for (const Place &place : std::as_const(m_places)) {
        missing.remove(place.name);
        const QJsonObject object = place.value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            missing.remove(place.name + u'/' + it.key());
    }
    QCOMPARE(missing.values(), QStringList());
}

void ScenarioSchemaTest::anUnknownMemberIsNamed()
{
    for (const Place &place : std::as_const(m_places)) {
        if (!place.value.isObject())
            continue;
        const QStringList path = place.path + QStringList{u"mood"_s};
        QCOMPARE(faultOf(path, 1), path.join(u'/'));
    }
}

void ScenarioSchemaTest::aMissingMemberIsNamed()
{
    for (const Place &place : std::as_const(m_places)) {
        const QJsonArray required = place.schema["required"_L1].toArray();
        for (const QJsonValue &name : required) {
            const QStringList path = place.path + QStringList{name.toString()};
            QCOMPARE(faultOf(path, QJsonValue::Undefined), path.join(u'/'));
        }
    }
}

void ScenarioSchemaTest::aWrongTypeIsNamed()
{
    for (const Place &place : std::as_const(m_places)) {
        if (place.path.isEmpty())
            continue;
        const QString fault = faultOf(place.path, place.value.isDouble() ? QJsonValue(u"1"_s) : 1);
        // Of what is no object its first member is missing; hours are told by the day.
        const bool isNamed = fault == place.pointer() || fault.startsWith(place.pointer() + u'/')
            || (place.name.startsWith("hours/"_L1) || place.name.startsWith("exceptions/"_L1)
                    ? place.pointer().startsWith(fault + u'/')
                    : false);
        QVERIFY2(isNamed, qPrintable(place.pointer() + u": "_s + fault));
    }
}

void ScenarioSchemaTest::aNumberOutOfRangeIsNamed()
{
    int bounds = 0;
    for (const Place &place : std::as_const(m_places)) {
        for (const auto &[bound, step] : {std::pair("minimum"_L1, -1), {"maximum"_L1, 1}}) {
            if (!place.value.isDouble() || !place.schema.contains(bound))
                continue;
            ++bounds;
            QCOMPARE(faultOf(place.path, place.schema[bound].toInteger() + step), place.pointer());
        }
    }
    QVERIFY(bounds > 150);
}

void ScenarioSchemaTest::aRuleBetweenMembersIsNamed_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *name, const char *pointer, const QJsonValue &value) {
        QTest::newRow(name) << QString::fromLatin1(pointer) << value;
    };
    row("SKU twice", "skus/1/sku", u"OIL-750"_s);
    row("SKU that is none", "skus/1/sku", u"olive oil!"_s);
    row("stock twice", "nodes/0/stock/1/sku", u"SOAP-OLV"_s);
    row("code in small letters", "nodes/1/code", u"ath-01"_s);
    row("settings of another", "nodes/0/settings/location", u"ATH-01"_s);
    row("country of a node", "nodes/0/country", u"gr"_s);
    row("country of an order", "orders/0/destination/country", u"Gr"_s);
    row("line twice", "orders/0/lines/1/line", 1);
    row("SKU of no goods", "orders/1/lines/0/sku", u"GHOST"_s);
    row("flag", "orders/0/lines/0/flags/1", u"loud"_s);
    row("category", "orders/0/lines/0/categories/0", QString());
    row("no bay", "nodes/0/settings/curbside_bays", 0);
    row("rule", "policies/0/strategies/2/rules/1", u"dice"_s);
    row("weights", "policies/0/strategies/0/scores", QJsonArray());
}

void ScenarioSchemaTest::aRuleBetweenMembersIsNamed()
{
    QFETCH(QString, pointer);
    QFETCH(QJsonValue, value);
    QCOMPARE(faultOf(pointer.split(u'/'), value), pointer);
}

STOA_TEST(ScenarioSchemaTest)
#include "scenarioschematest.moc"
