// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/inventory/positionquery.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace stoa {

/// The views that people named themselves, in the order in which they made them; View has an id and a name.
template <typename View> class OwnViews {
public:
    const QList<View> &all() const { return m_views; }

    /// Adds, or replaces the one of that id; InvalidInput of `name`.
    Result<void> save(const View &view)
    {
        constexpr int kLongest = 60;
        if (view.name.trimmed().isEmpty() || view.name.size() > kLongest)
            return Error::invalid(QStringLiteral("name"),
                                  QStringLiteral("a view's name has 1 to 60 characters"));
        const auto own = std::ranges::find(m_views, view.id, &View::id);
        if (own != m_views.end())
            *own = view;
        else
            m_views.append(view);
        return {};
    }

    /// Whether it was there.
    bool remove(const QString &id)
    {
        return m_views.removeIf([&id](const View &view) { return view.id == id; }) > 0;
    }

    /// Each as `write` says it.
    template <typename Write> QJsonArray toJson(Write write) const
    {
        QJsonArray array;
        for (const View &view : m_views)
            array.append(QJsonObject(write(view)));
        return array;
    }

    /// Those that have an id and a name take the place of all.
    template <typename Read> void fromJson(const QJsonArray &json, Read read)
    {
        m_views.clear();
        for (const QJsonValue &value : json) {
            const View view = read(value.toObject());
            if (!view.id.isEmpty() && !view.name.isEmpty())
                m_views.append(view);
        }
    }

private:
    QList<View> m_views;
};

// What views keep of filters.
QJsonObject boundsToJson(const Range &range);
Range boundsOf(const QJsonObject &json);

} // namespace stoa
