// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/tableroles.h"

#include <QBrush>
#include <QColor>
#include <QObject>
#include <QPalette>
#include <array>
#include <vector>

namespace stoa::ui {

/// Which set of colours is on.
enum class Look { Light, Dark, HighContrast };

/// What a colour is for. The order is that of kColourNames in the source.
enum class ColourRole {
    Window,
    Rail,
    Base,
    Header,
    Raised,
    Hairline,
    Line,
    FieldBorder,
    Text,
    Text2,
    Placeholder,
    Disabled,
    Accent,
    AccentHover,
    AccentSoft,
    AccentText,
    OnAccent,
    Selection,
    SelectionInactive,
    OnSelection,
    Hover,
    Focus,
    Ok,
    OkSoft,
    Attention,
    AttentionSoft,
    Problem,
    ProblemSoft,
    Offline,
    OfflineSoft,
    Unknown,
    UnknownSoft,
    Edited,
    Tooltip,
    OnTooltip
};
constexpr int kColourRoles = int(ColourRole::OnTooltip) + 1;

/// A length in device-independent pixels, or a duration in milliseconds (…Ms).
enum class Size {
    TableRow,
    TableRowCompact,
    TableHeader,
    FilterRow,
    Control,
    ControlSmall,
    RailItem,
    PanelHeader,
    ViewTabs,
    StatusStrip,
    MessageBar,
    Chip,
    Rail,
    RailFolded,
    DetailsPane,
    DetailsPaneMin,
    Palette,
    RadiusControl,
    RadiusCard,
    RadiusPopup,
    RadiusChip,
    Hairline,
    FocusRing,
    Marker,
    IconSmall,
    IconNormal,
    IconRail,
    IconEmpty,
    FlashMs,
    ToastMs
};
constexpr int kSizes = int(Size::ToastMs) + 1;

/// The numbers of the look: colours by role in three looks, sizes and series, read from tokens.json.
///
/// No other file names a colour. The file is compiled in; one that lacks a role is a bug of the build and
/// caught by a test. Owned by the Theme and reached from a widget through StoaStyle::tokensOf().
class Tokens : public QObject {
    Q_OBJECT
public:
    /// One pair of the table that proves the contrast.
    struct ContrastPair {
        QString foreground;
        QString background;
        double minimum;
    };

    explicit Tokens(QObject *parent = nullptr);

    Look look() const { return m_look; }
    void setLook(Look look);

    QColor colour(ColourRole role) const { return colour(m_look, role); }
    QColor colour(Look look, ColourRole role) const { return m_colours[size_t(look)][size_t(role)]; }
    int size(Size size) const { return m_sizes[size_t(size)]; }

    /// The text colour of a status, and the soft ground that belongs to it.
    QColor statusText(StatusKind kind) const;
    QColor statusGround(StatusKind kind) const;
    /// The icon that always goes with a status.
    static QString statusIcon(StatusKind kind);

    /// Series colours are told apart by colour-blind people in their order; index wraps.
    QColor series(int index) const;
    /// Colour, with a pattern where the look asks for one.
    QBrush seriesBrush(int index) const;

    QPalette palette() const;

    std::vector<ContrastPair> contrastPairs(Look look) const;
    /// Roles, sizes or series that the file does not hold; empty in a right build.
    QStringList missing() const { return m_missing; }
    static QStringList colourNames();

Q_SIGNALS:
    void changed();

private:
    using Colours = std::array<QColor, kColourRoles>;

    Look m_look = Look::Light;
    std::array<Colours, 3> m_colours;
    std::array<std::vector<QColor>, 3> m_series;
    std::array<std::vector<ContrastPair>, 3> m_pairs;
    std::array<int, kSizes> m_sizes{};
    QStringList m_missing;
};

} // namespace stoa::ui
