// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shared/recordview.h"

#include <QLocale>
#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// As people search: without case, accents and the two signs that Unicode does not take apart.
QString folded(const QString &text)
{
    QString out;
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    out.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        out += c == u'ł' ? QChar(u'l') : c == u'ς' ? QChar(u'σ') : c;
    }
    return out;
}

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::UInt:
    case QMetaType::ULongLong:
        return true;
    default:
        return false;
    }
}

/// What cannot be read as a condition filters nothing: it is still being typed.
bool meets(qint64 value, QString text)
{
    text.remove(u' ');
    bool good = false;
    if (const qsizetype dots = text.indexOf(u".."_s); dots > 0) {
        const qint64 from = text.left(dots).toLongLong(&good);
        bool ends = false;
        const qint64 to = text.mid(dots + 2).toLongLong(&ends);
        return !good || value < from ? !good : !ends || value <= to;
    }
    const auto number = [&](qsizetype skip) {
        return text.mid(skip).toLongLong(&good);
    };
    if (text.startsWith(u">="_s)) {
        const qint64 bound = number(2);
        return !good || value >= bound;
    }
    if (text.startsWith(u"<="_s)) {
        const qint64 bound = number(2);
        return !good || value <= bound;
    }
    if (text.startsWith(u'>')) {
        const qint64 bound = number(1);
        return !good || value > bound;
    }
    if (text.startsWith(u'<')) {
        const qint64 bound = number(1);
        return !good || value < bound;
    }
    const qint64 bound = number(text.startsWith(u'=') ? 1 : 0);
    return !good || value == bound;
}

} // namespace

RecordView::RecordView(QAbstractItemModel &source, const Wording &wording, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(wording.language()))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&source);
    connect(&wording, &Wording::changed, this, [this, &wording] {
        m_collator.setLocale(QLocale(wording.language()));
        invalidate();
    });
}

void RecordView::setSort(const QList<Key> &keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    // The column is of no meaning: all keys are compared at once.
    if (keys.isEmpty())
        sort(-1);
    else if (sortColumn() < 0)
        sort(0);
    else
        invalidate();
}

void RecordView::setFilter(int column, Match match, const QString &text)
{
    const Filter filter{match, match == Match::Contains ? folded(text.trimmed()) : text.trimmed()};
    if (filter.text.isEmpty() ? !m_filters.contains(column)
                              : m_filters.contains(column) && m_filters.value(column) == filter)
        return;
    if (filter.text.isEmpty())
        m_filters.remove(column);
    else
        m_filters.insert(column, filter);
    invalidateFilter();
}

void RecordView::clearFilters()
{
    if (m_filters.isEmpty())
        return;
    m_filters.clear();
    invalidateFilter();
}

int RecordView::sourceRow(int row) const
{
    return row < 0 || row >= rowCount() ? -1 : mapToSource(index(row, 0)).row();
}

int RecordView::rowOfSource(int sourceRow) const
{
    return mapFromSource(sourceModel()->index(sourceRow, 0)).row();
}

int RecordView::compare(const QModelIndex &a, const QModelIndex &b) const
{
    const QVariant left = a.data(role(TableRole::SortKey));
    const QVariant right = b.data(role(TableRole::SortKey));
    if (isNumber(left) && isNumber(right)) {
        const qint64 x = left.toLongLong();
        const qint64 y = right.toLongLong();
        return x < y ? -1 : x > y ? 1 : 0;
    }
    const QVariant x = left.isValid() ? left : a.data();
    const QVariant y = right.isValid() ? right : b.data();
    return m_collator.compare(x.toString(), y.toString());
}

bool RecordView::lessThan(const QModelIndex &a, const QModelIndex &b) const
{
    for (const Key &key : m_keys) {
        const int order = compare(a.siblingAtColumn(key.column), b.siblingAtColumn(key.column));
        if (order != 0)
            return key.order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return a.row() < b.row();
}

bool RecordView::fits(const QModelIndex &cell, const Filter &filter) const
{
    const QVariant key = cell.data(role(TableRole::SortKey));
    switch (filter.match) {
    case Match::Equals:
        return key.toString() == filter.text;
    case Match::Number:
        return meets(key.toLongLong(), filter.text);
    case Match::Contains:
        break;
    }
    const QString shown = folded(cell.data().toString());
    const auto words = filter.text.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&shown](const QString &word) { return shown.contains(word); });
}

bool RecordView::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it) {
        if (!fits(sourceModel()->index(row, it.key(), parent), *it))
            return false;
    }
    return true;
}

} // namespace stoa
