// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/samplemodel.h"

#include "models/shared/tableroles.h"

namespace stoa::gallery {

using namespace Qt::StringLiterals;

namespace {

struct Position {
    const char *sku;
    const char *item;
    const char *place;
    int figures[6];
    const char *age;
    bool late;
};

constexpr Position kPositions[] = {
    {"BRS-LAN-M", "Brass lantern, medium", "Athens Ermou", {9, 0, 1, 2, 6, 0}, "4 s", false},
    {"BRS-LAN-M", "Brass lantern, medium", "Athens Kifissia", {1, 1, 0, 2, 0, 4}, "11 s", false},
    {"BRS-LAN-M", "Brass lantern, medium", "Milano Brera", {11, 0, 3, 2, 6, 0}, "12 min", true},
    {"BRS-LAN-M", "Brass lantern, medium", "Patras Agora", {6, 0, 2, 1, 3, 0}, "9 s", false},
    {"CER-BWL-AEG", "Ceramic bowl, Aegean blue", "Athens Ermou", {24, 2, 5, 3, 14, 0}, "4 s", false},
    {"CER-BWL-AEG", "Ceramic bowl, Aegean blue", "Athens Kifissia", {18, 1, 2, 2, 13, 6}, "11 s", false},
    {"CER-BWL-AEG", "Ceramic bowl, Aegean blue", "Attica DC", {14, 0, 2, 3, 9, 48}, "3 min", false},
    {"CER-BWL-AEG", "Ceramic bowl, Aegean blue", "Milano Brera", {16, 1, 6, 3, 6, 12}, "12 min", true},
    {"CER-PLT-27", "Ceramic plate 27 cm, white", "Athens Ermou", {48, 3, 6, 6, 33, 0}, "4 s", false},
    {"CER-PLT-27", "Ceramic plate 27 cm, white", "Milano Brera", {-2, 0, 1, 3, 0, 12}, "12 min", true},
    {"ENM-MUG-350", "Enamel mug 350 ml", "Athens Ermou", {64, 0, 8, 8, 48, 0}, "4 s", false},
    {"LIN-TEA-SND", "Linen tea towel, sand", "Patras Agora", {35, 0, 9, 6, 20, 0}, "9 s", false},
};
constexpr int kRepeats = 4;

struct State {
    const char *sku;
    const char *item;
    const char *safety;
    const char *updated;
    const char *words;
};
constexpr State kStates[] = {
    {"TER-POT-18", "Terracotta pot 18 cm", "6", "4 s", "normal"},
    {"WIC-BSK-L", "Wicker basket, large", "4", "9 s", "hover"},
    {"CAN-FIG-220", "Fig-leaf candle 220 g", "8", "11 s", "selected, current: marker at the start"},
    {"SOA-LAU-200", "Laurel soap 200 g", "12", "4 s", "edited, not saved: tint, dot, old value"},
    {"STN-MRT-14", "Marble mortar 14 cm", "2", "waiting", "saved here, waiting for the hub"},
    {"RUG-KLM-120", "Kilim rug 120 × 180", "5", "conflict", "conflict: opens base, mine, theirs"},
    {"CUS-LIN-50", "Linen cushion cover", "6", "12 min", "late data"},
    {"", "", "", "", "loading: skeleton, same height"},
};

QString text(const char *utf8) { return QString::fromUtf8(utf8); }

QString signedText(int value)
{
    return value < 0 ? QChar(0x2212) + QString::number(-value) : QString::number(value);
}

} // namespace

SampleModel::SampleModel(Rows rows, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
{ }

int SampleModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return m_rows == Rows::Positions ? int(std::size(kPositions)) * kRepeats : int(std::size(kStates));
}

int SampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows == Rows::Positions ? 10 : 5;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList kTitles{u"SKU"_s,        u"Item"_s,     u"Location"_s, u"On hand"_s,
                                     u"Unavail."_s,   u"Reserved"_s, u"Safety"_s,   u"Sellable"_s,
                                     u"In transit"_s, u"Updated"_s};
    static const QStringList kStateTitles{u"SKU"_s, u"Item"_s, u"Safety"_s, u"Updated"_s,
                                          u"State of the row"_s};
    return m_rows == Rows::Positions ? kTitles.value(section) : kStateTitles.value(section);
}

QVariant SampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    return m_rows == Rows::Positions ? position(index, role) : state(index, role);
}

QVariant SampleModel::position(const QModelIndex &index, int asked) const
{
    const Position &row = kPositions[size_t(index.row()) % std::size(kPositions)];
    const int column = index.column();
    const bool figure = column >= 3 && column <= 8;
    const int value = figure ? row.figures[column - 3] : 0;
    if (asked == Qt::DisplayRole) {
        if (figure)
            return signedText(value);
        return text(column == 0 ? row.sku : column == 1 ? row.item : column == 2 ? row.place : row.age);
    }
    if (asked == role(TableRole::Amount) && figure)
        return qlonglong(value);
    if (asked == role(TableRole::Status)) {
        if (column == 9 && row.late)
            return int(StatusKind::Attention);
        if (figure && value < 0)
            return int(StatusKind::Problem);
    }
    if (asked == role(TableRole::Tone)) {
        if (column == 7)
            return int(CellTone::Strong);
        if ((figure && value == 0) || (column == 9 && !row.late))
            return int(CellTone::Quiet);
        if (figure && value < 0)
            return int(CellTone::Problem);
    }
    return {};
}

QVariant SampleModel::state(const QModelIndex &index, int asked) const
{
    const State &row = kStates[index.row()];
    const int column = index.column();
    const int at = index.row();
    if (asked == Qt::DisplayRole) {
        const char *cells[] = {row.sku, row.item, row.safety, row.updated, row.words};
        return text(cells[column]);
    }
    if (asked == role(TableRole::Loading))
        return at == 7 && column < 4;
    if (asked == role(TableRole::Mark))
        return int(at == 3       ? RowMark::Edited
                       : at == 4 ? RowMark::Waiting
                       : at == 5 ? RowMark::Conflict
                                 : RowMark::None);
    if (asked == role(TableRole::OldValue) && at == 3 && column == 2)
        return u"10"_s;
    if (asked == role(TableRole::Detail) && at == 5 && column == 2)
        return u"/ 4"_s;
    if (asked == role(TableRole::Status) && column == 3)
        return int(at == 5 ? StatusKind::Problem : at == 6 ? StatusKind::Attention : StatusKind::None);
    if (asked == role(TableRole::StatusIcon) && column == 3)
        return at == 4 ? u"clock"_s : at == 5 ? u"git-compare"_s : QString();
    if (asked == role(TableRole::Tone) && column >= 3)
        return int(CellTone::Quiet);
    return {};
}

} // namespace stoa::gallery
