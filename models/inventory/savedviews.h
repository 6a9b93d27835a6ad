// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/ownviews.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QObject>

namespace stoa {

/// A named way of looking at the grid: filter, order, and what the table keeps about its columns.
struct SavedView {
    enum class Kind { BuiltIn, Own };

    QString id;
    QString name;
    Kind kind = Kind::Own;
    PositionFilter filter;
    QList<PositionSort> sort;
    QJsonObject table; ///< opaque, the view's own
    std::optional<PositionColumn> grouping;
    friend bool operator==(const SavedView &, const SavedView &) = default;
};

/// The views of the Inventory panel: the built-in ones, said in the language of the desk, and people's own.
class SavedViews : public QObject {
    Q_OBJECT
public:
    explicit SavedViews(QObject *parent = nullptr);

    QList<SavedView> all() const;
    std::optional<SavedView> find(const QString &id) const;
    /// Adds, or replaces the own view of that id; an empty name fails with InvalidInput (name).
    Result<void> save(const SavedView &view);
    void remove(const QString &id);

    /// For the session: own views only.
    QJsonArray toJson() const;
    /// Views that cannot be read are left out.
    void fromJson(const QJsonArray &json);

    static QJsonObject filterToJson(const PositionFilter &filter);
    static PositionFilter filterFromJson(const QJsonObject &json);
    static QJsonArray sortToJson(const QList<PositionSort> &sort);
    static QList<PositionSort> sortFromJson(const QJsonArray &json);
    /// "location", "category", or empty.
    static QString groupingToJson(std::optional<PositionColumn> by);
    static std::optional<PositionColumn> groupingFromJson(const QString &name);

Q_SIGNALS:
    void changed();

private:
    OwnViews<SavedView> m_own;
};

} // namespace stoa
