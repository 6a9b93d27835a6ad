// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/routingpolicydiff.h"

#include "core/base/jsonfields.h"

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// What tells the items of a list apart: names, kinds with their side, fields with their test.
QString keyOf(const QJsonObject &item)
{
    for (const QLatin1StringView name : {"name"_L1, "kind"_L1, "field"_L1}) {
        const QJsonValue value = item[name];
        if (!value.isString())
            continue;
        QString key = value.toString();
        for (const QLatin1StringView more : {"side"_L1, "test"_L1}) {
            if (item[more].isString())
                key += u' ' + item[more].toString();
        }
        return key;
    }
    return {};
}

struct Keyed {
    QStringList keys;
    QHash<QString, QJsonObject> items;
};

Keyed keyed(const QJsonArray &array)
{
    Keyed keyed;
    for (const QJsonValue &value : array) {
        const QJsonObject item = value.toObject();
        const QString first = keyOf(item);
        QString key = first;
        for (int repeat = 2; keyed.items.contains(key); ++repeat)
            key = u"%1 %2"_s.arg(first).arg(repeat);
        keyed.keys.append(key);
        keyed.items.insert(key, item);
    }
    return keyed;
}

bool isListOfObjects(const QJsonValue &value)
{
    return value.isArray() && !value.toArray().isEmpty() && value.toArray().first().isObject();
}

class Differences {
public:
    QList<RoutingPolicyChange> changes;

    void objects(const QString &path, const QJsonObject &before, const QJsonObject &after)
    {
        QStringList names = before.keys() + after.keys();
        names.sort();
        names.removeDuplicates();
        for (const QString &name : std::as_const(names))
            values(pointerTo(path, name), before[name], after[name]);
    }

private:
    void values(const QString &path, const QJsonValue &before, const QJsonValue &after)
    {
        if (before == after)
            return;
        if (before.isObject() && after.isObject())
            return objects(path, before.toObject(), after.toObject());
        if (isListOfObjects(before) || isListOfObjects(after))
            return lists(path, keyed(before.toArray()), keyed(after.toArray()));
        changes.append({path, before, after});
    }

    void lists(const QString &path, const Keyed &before, const Keyed &after)
    {
        for (const QString &key : before.keys) {
            if (!after.items.contains(key))
                changes.append({pointerTo(path, key), before.items[key], QJsonValue::Undefined});
        }
        QStringList kept = before.keys;
        kept.removeIf([&after](const QString &key) { return !after.items.contains(key); });
        qsizetype common = 0;
        for (qsizetype i = 0; i < after.keys.size(); ++i) {
            const QString &key = after.keys[i];
            const QString at = pointerTo(path, key);
            if (!before.items.contains(key)) {
                changes.append({at, QJsonValue::Undefined, after.items[key]});
                continue;
            }
            objects(at, before.items[key], after.items[key]);
            // The order of strategies decides; that of exclusions, scores and conditions does not.
            if (path == "strategies"_L1 && kept[common] != key)
                changes.append({at + u"/place"_s, qint64(before.keys.indexOf(key) + 1), qint64(i + 1)});
            ++common;
        }
    }
};

} // namespace

QList<RoutingPolicyChange> diff(const RoutingPolicy &before, const RoutingPolicy &after)
{
    return diff(before.draft(), after.draft());
}

QList<RoutingPolicyChange> diff(const RoutingPolicyDraft &before, const RoutingPolicyDraft &after)
{
    QJsonObject from = before.toJson();
    QJsonObject to = after.toJson();
    from.remove(u"version"_s);
    to.remove(u"version"_s);
    Differences differences;
    differences.objects({}, from, to);
    return differences.changes;
}

} // namespace stoa
