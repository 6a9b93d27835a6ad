// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/theme.h"

#include "ui/shared/evenstrokes.h"
#include "ui/shared/focusring.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/systemlook.h"
#include "ui/shared/textsize.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QToolTip>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

bool digitsAreEqual(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal wide = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(digit) - wide) > 0.01)
            return false;
    }
    return true;
}

/// The font itself when its figures are tabular, else one that is and is installed.
QFont withEqualDigits(const QFont &font)
{
    if (digitsAreEqual(font))
        return font;
    const QStringList families = QFontDatabase::families();
    for (const QString &family : {u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s}) {
        QFont other = font;
        other.setFamily(family);
        if (families.contains(family) && digitsAreEqual(other))
            return other;
    }
    return font;
}

/// What the font lacks comes from chosen others, in this order, instead of any that has it: a minus, and Han
/// characters in the forms of mainland China, whatever the language of the system.
QFont withFallbacks(QFont font)
{
    // The family itself: an alias such as "Sans Serif" would let the next one win.
    QStringList wanted{QFontInfo(font).family()};
    const QStringList families = QFontDatabase::families();
    // Noto Sans has no minus (U+2212); the one of its brother stands on the same line.
    for (const QString &family : {u"Noto Sans Mono"_s, u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s,
                                  u"Microsoft YaHei UI"_s, u"Microsoft YaHei"_s}) {
        if (families.contains(family))
            wanted.append(family);
    }
    font.setFamilies(wanted);
    return font;
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(std::make_shared<Tokens>())
    , m_icons(std::make_shared<Icons>(m_tokens))
    , m_system(std::make_unique<SystemLook>())
{
    connect(m_system.get(), &SystemLook::changed, this, &Theme::update);
}

Theme::~Theme() = default;

void Theme::applyTo(QApplication &application)
{
    m_application = &application;
    auto *style = new StoaStyle(m_tokens, m_icons);
    application.setStyle(style);
    keepStrokesEven();
    application.setFont(withFallbacks(withEqualDigits(application.font())));
    QToolTip::setFont(fontOf(TextSize::Secondary, application.font()));
    m_ring = std::make_unique<FocusRing>(application);
    update();
    application.setPalette(m_tokens->palette());
    QToolTip::setPalette(m_tokens->palette());
}

void Theme::setChoice(LookChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    update();
}

void Theme::setMotion(MotionChoice motion)
{
    m_motion = motion;
    update();
}

bool Theme::reducedMotion() const
{
    switch (m_motion) {
    case MotionChoice::AsSystem:
        return m_system->reducedMotion();
    case MotionChoice::Full:
        return false;
    case MotionChoice::Reduced:
        return true;
    }
    return false;
}

void Theme::update()
{
    Look look = m_system->look();
    switch (m_choice) {
    case LookChoice::AsSystem:
        break;
    case LookChoice::Light:
        look = Look::Light;
        break;
    case LookChoice::Dark:
        look = Look::Dark;
        break;
    case LookChoice::HighContrast:
        look = Look::HighContrast;
        break;
    }
    if (m_application) {
        if (auto *style = qobject_cast<StoaStyle *>(m_application->style()))
            style->setReducedMotion(reducedMotion());
    }
    if (look == m_tokens->look())
        return;
    m_icons->clear();
    m_tokens->setLook(look);
    if (m_application) {
        m_application->setPalette(m_tokens->palette());
        QToolTip::setPalette(m_tokens->palette());
    }
    Q_EMIT changed();
}

} // namespace stoa::ui
