// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QProxyStyle>
#include <memory>

namespace stoa::ui {

/// Paints every standard control flat, from the tokens alone, alike on Windows and Linux.
///
/// It is also the way from a widget to the tokens, so that nothing has to be passed down by hand and two
/// applications' styles in one test never mix.
class StoaStyle : public QProxyStyle {
    Q_OBJECT
public:
    StoaStyle(std::shared_ptr<const Tokens> tokens, std::shared_ptr<const Icons> icons);

    /// The tokens of the style the widget is painted with. A Theme must have been applied.
    static const Tokens &tokensOf(const QWidget *widget);
    static const Icons &iconsOf(const QWidget *widget);
    static bool reducedMotionOf(const QWidget *widget);

    void setReducedMotion(bool reduced) { m_reducedMotion = reduced; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    QPalette standardPalette() const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;

private:
    static const StoaStyle *of(const QWidget *widget);

    std::shared_ptr<const Tokens> m_tokens;
    std::shared_ptr<const Icons> m_icons;
    bool m_reducedMotion = false;
};

} // namespace stoa::ui
