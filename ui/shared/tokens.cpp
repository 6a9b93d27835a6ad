// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tokens.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// The resources stand in a static library, where nothing pulls them in by itself.
static void pullInResources()
{
#ifdef STOA_SVG
    Q_INIT_RESOURCE(stoa);
#else
    Q_INIT_RESOURCE(raster);
#endif
}

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, kColourRoles> kColourNames{"window",
                                                              "rail",
                                                              "base",
                                                              "header",
                                                              "raised",
                                                              "hairline",
                                                              "line",
                                                              "fieldBorder",
                                                              "text",
                                                              "text2",
                                                              "placeholder",
                                                              "disabled",
                                                              "accent",
                                                              "accentHover",
                                                              "accentSoft",
                                                              "accentText",
                                                              "onAccent",
                                                              "selection",
                                                              "selectionInactive",
                                                              "onSelection",
                                                              "hover",
                                                              "focus",
                                                              "ok",
                                                              "okSoft",
                                                              "attention",
                                                              "attentionSoft",
                                                              "problem",
                                                              "problemSoft",
                                                              "offline",
                                                              "offlineSoft",
                                                              "unknown",
                                                              "unknownSoft",
                                                              "edited",
                                                              "tooltip",
                                                              "onTooltip"};

struct SizePath {
    const char *group;
    const char *name;
};
constexpr std::array<SizePath, kSizes> kSizePaths{{{"height", "tableRow"},    {"height", "tableRowCompact"},
                                                   {"height", "tableHeader"}, {"height", "filterRow"},
                                                   {"height", "control"},     {"height", "controlSmall"},
                                                   {"height", "railItem"},    {"height", "panelHeader"},
                                                   {"height", "viewTabs"},    {"height", "statusStrip"},
                                                   {"height", "messageBar"},  {"height", "chip"},
                                                   {"width", "rail"},         {"width", "railCollapsed"},
                                                   {"width", "detailsPane"},  {"width", "detailsPaneMin"},
                                                   {"width", "palette"},      {"radius", "control"},
                                                   {"radius", "card"},        {"radius", "popup"},
                                                   {"radius", "chip"},        {"line", "hairline"},
                                                   {"line", "focus"},         {"line", "activeMarker"},
                                                   {"icon", "small"},         {"icon", "normal"},
                                                   {"icon", "rail"},          {"icon", "emptyState"},
                                                   {"motion", "flashMs"},     {"motion", "undoToastMs"}}};

constexpr std::array<const char *, 3> kLookNames{"light", "dark", "highContrast"};

} // namespace

Tokens::Tokens(QObject *parent)
    : QObject(parent)
{
    pullInResources();
    QFile file(u":/stoa/styles/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        m_missing.append(file.fileName());
        return;
    }
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (size_t look = 0; look < kLookNames.size(); ++look) {
        const QString lookName = QString::fromLatin1(kLookNames[look]);
        const QJsonObject theme = root[u"themes"][lookName].toObject();
        const QJsonObject colours = theme[u"colours"].toObject();
        for (size_t i = 0; i < kColourNames.size(); ++i) {
            const QString name = QString::fromLatin1(kColourNames[i]);
            m_colours[look][i] = QColor(colours[name].toString());
            if (!m_colours[look][i].isValid())
                m_missing.append(lookName + u'.' + name);
        }
        const auto seriesEntries = theme[u"series"].toArray();
        for (const QJsonValueConstRef entry : seriesEntries)
            m_series[look].emplace_back(entry.toObject()[u"colour"].toString());
        if (m_series[look].size() < 6)
            m_missing.append(lookName + u".series"_s);
        const auto contrastEntries = theme[u"contrast"].toArray();
        for (const QJsonValueConstRef entry : contrastEntries) {
            const QJsonObject pair = entry.toObject();
            m_pairs[look].push_back(
                {pair[u"fg"].toString(), pair[u"bg"].toString(), pair[u"min"].toDouble()});
        }
    }
    for (size_t i = 0; i < kSizePaths.size(); ++i) {
        const QJsonValue value =
            root[QLatin1StringView(kSizePaths[i].group)][QLatin1StringView(kSizePaths[i].name)];
        m_sizes[i] = value.toInt(-1);
        if (m_sizes[i] < 0)
            m_missing.append(QString::fromLatin1(kSizePaths[i].name));
    }
}

void Tokens::setLook(Look look)
{
    if (look == m_look)
        return;
    m_look = look;
    Q_EMIT changed();
}

QColor Tokens::statusText(StatusKind kind) const
{
    switch (kind) {
    case StatusKind::None:
        return colour(ColourRole::Text);
    case StatusKind::Ok:
        return colour(ColourRole::Ok);
    case StatusKind::Attention:
        return colour(ColourRole::Attention);
    case StatusKind::Problem:
        return colour(ColourRole::Problem);
    case StatusKind::Offline:
        return colour(ColourRole::Offline);
    case StatusKind::Unknown:
        return colour(ColourRole::Unknown);
    case StatusKind::Info:
        return colour(ColourRole::AccentText);
    }
    return {};
}

QColor Tokens::statusGround(StatusKind kind) const
{
    switch (kind) {
    case StatusKind::None:
        return colour(ColourRole::Base);
    case StatusKind::Ok:
        return colour(ColourRole::OkSoft);
    case StatusKind::Attention:
        return colour(ColourRole::AttentionSoft);
    case StatusKind::Problem:
        return colour(ColourRole::ProblemSoft);
    case StatusKind::Offline:
        return colour(ColourRole::OfflineSoft);
    case StatusKind::Unknown:
        return colour(ColourRole::UnknownSoft);
    case StatusKind::Info:
        return colour(ColourRole::AccentSoft);
    }
    return {};
}

QString Tokens::statusIcon(StatusKind kind)
{
    switch (kind) {
    case StatusKind::None:
        return {};
    case StatusKind::Ok:
        return u"circle-check"_s;
    case StatusKind::Attention:
        return u"triangle-alert"_s;
    case StatusKind::Problem:
        return u"octagon-alert"_s;
    case StatusKind::Offline:
        return u"cloud-off"_s;
    case StatusKind::Unknown:
        return u"circle-help"_s;
    case StatusKind::Info:
        return u"info"_s;
    }
    return {};
}

QColor Tokens::series(int index) const
{
    const auto &colours = m_series[size_t(m_look)];
    return colours.empty() ? QColor() : colours[size_t(index) % colours.size()];
}

QBrush Tokens::seriesBrush(int index) const
{
    static constexpr std::array kPatterns{Qt::SolidPattern, Qt::BDiagPattern,     Qt::Dense5Pattern,
                                          Qt::FDiagPattern, Qt::DiagCrossPattern, Qt::HorPattern};
    const bool patterned = m_look == Look::HighContrast;
    return {series(index), patterned ? kPatterns[size_t(index) % kPatterns.size()] : Qt::SolidPattern};
}

QPalette Tokens::palette() const
{
    static constexpr std::array<std::pair<QPalette::ColorRole, ColourRole>, 19> kRoles{
        {{QPalette::Window, ColourRole::Window},
         {QPalette::WindowText, ColourRole::Text},
         {QPalette::Base, ColourRole::Base},
         {QPalette::AlternateBase, ColourRole::Header},
         {QPalette::Text, ColourRole::Text},
         {QPalette::PlaceholderText, ColourRole::Placeholder},
         {QPalette::Button, ColourRole::Base},
         {QPalette::ButtonText, ColourRole::Text},
         {QPalette::BrightText, ColourRole::Problem},
         {QPalette::Highlight, ColourRole::Selection},
         {QPalette::HighlightedText, ColourRole::OnSelection},
         {QPalette::Link, ColourRole::AccentText},
         {QPalette::LinkVisited, ColourRole::AccentText},
         {QPalette::ToolTipBase, ColourRole::Tooltip},
         {QPalette::ToolTipText, ColourRole::OnTooltip},
         {QPalette::Light, ColourRole::Raised},
         {QPalette::Midlight, ColourRole::Hover},
         {QPalette::Mid, ColourRole::Line},
         {QPalette::Dark, ColourRole::FieldBorder}}};
    QPalette result;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        for (const auto &[slot, role] : kRoles)
            result.setColor(group, slot, colour(role));
        result.setColor(group, QPalette::Shadow, colour(ColourRole::Hairline));
    }
    const QColor inactiveText = colour(ColourRole::Text);
    result.setColor(QPalette::Inactive, QPalette::Highlight, colour(ColourRole::SelectionInactive));
    result.setColor(QPalette::Inactive, QPalette::HighlightedText, inactiveText);
    const QColor disabled = colour(ColourRole::Disabled);
    for (const auto slot : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::Link,
                            QPalette::PlaceholderText})
        result.setColor(QPalette::Disabled, slot, disabled);
    result.setColor(QPalette::Disabled, QPalette::Base, colour(ColourRole::Header));
    result.setColor(QPalette::Disabled, QPalette::Highlight, colour(ColourRole::SelectionInactive));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, disabled);
    return result;
}

std::vector<Tokens::ContrastPair> Tokens::contrastPairs(Look look) const { return m_pairs[size_t(look)]; }

QStringList Tokens::colourNames()
{
    QStringList names;
    for (const char *name : kColourNames)
        names.append(QString::fromLatin1(name));
    return names;
}

} // namespace stoa::ui
