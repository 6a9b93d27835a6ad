// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"
#include "ui/shared/tokens.h"

#include <QObject>
#include <memory>

class QApplication;

namespace stoa::ui {

class FocusRing;
class SystemLook;

/// What the user asked for.
enum class LookChoice { AsSystem, Light, Dark, HighContrast };
enum class MotionChoice { AsSystem, Full, Reduced };

/// Owns the tokens and the icons, gives the application its style and palette, and changes them while it
/// runs.
///
/// Made once in the composition root after the QApplication; everything visible reaches it through its
/// style (StoaStyle::tokensOf, iconsOf), so there is no global to set up in a test but the style itself.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Sets style, palette and the system's fonts; later changes of the look reach this application too.
    void applyTo(QApplication &application);

    LookChoice choice() const { return m_choice; }
    void setChoice(LookChoice choice);
    MotionChoice motion() const { return m_motion; }
    void setMotion(MotionChoice motion);
    bool reducedMotion() const;

    Look look() const { return m_tokens->look(); }
    const Tokens &tokens() const { return *m_tokens; }
    const Icons &icons() const { return *m_icons; }

Q_SIGNALS:
    void changed();

private:
    void update();

    std::shared_ptr<Tokens> m_tokens;
    std::shared_ptr<Icons> m_icons;
    std::unique_ptr<SystemLook> m_system;
    std::unique_ptr<FocusRing> m_ring;
    QApplication *m_application = nullptr;
    LookChoice m_choice = LookChoice::AsSystem;
    MotionChoice m_motion = MotionChoice::AsSystem;
};

} // namespace stoa::ui
