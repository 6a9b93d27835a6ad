// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/fingerprintbox.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPainter>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFingerprintBoxIcon = 18;
constexpr int kStart = 42;
constexpr int kRadius = 4;

/// In two lines of the same length, which where room is short break between pairs of groups only.
QString inTwoLines(const QString &fingerprint)
{
    constexpr QChar kTied(QChar::Nbsp);
    const QStringList groups = fingerprint.split(u' ');
    QStringList pairs;
    for (qsizetype i = 0; i < groups.size(); i += 2)
        pairs.append(groups.sliced(i, std::min<qsizetype>(2, groups.size() - i)).join(kTied));
    const qsizetype half = (pairs.size() + 1) / 2;
    return pairs.first(half).join(u' ') + u'\n' + pairs.sliced(half).join(u' ');
}

} // namespace

FingerprintBox::FingerprintBox(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel)
    , m_hint(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_box(new QWidget)
    , m_digits(new QLabel)
    , m_same(new QCheckBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    m_label->setWordWrap(true);
    m_hint->setOverflow(TextLabel::Overflow::Wrap);
    m_hint->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    head->addWidget(m_label, 1);
    head->addWidget(m_hint, 1);
    column->addLayout(head);
    auto *row = new QHBoxLayout(m_box);
    row->setContentsMargins(0, 8, 12, 8);
    row->setSpacing(12);
    row->addSpacing(kStart);
    m_digits->setObjectName(u"hubFingerprint"_s);
    m_digits->setLayoutDirection(Qt::LeftToRight);
    m_digits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_digits->setWordWrap(true);
    m_same->setObjectName(u"sameFingerprint"_s);
    row->addWidget(m_digits, 1);
    row->addWidget(m_same, 0, Qt::AlignVCenter);
    column->addWidget(m_box);
    connect(m_same, &QCheckBox::toggled, this, [this] {
        m_trouble.clear();
        retranslate();
        Q_EMIT changed();
    });
    retranslate();
}

void FingerprintBox::setFingerprint(const QString &fingerprint)
{
    if (fingerprint == m_fingerprint)
        return;
    m_fingerprint = fingerprint;
    m_trouble.clear();
    m_same->setChecked(false);
    retranslate();
    Q_EMIT changed();
}

bool FingerprintBox::isSame() const { return !m_fingerprint.isEmpty() && m_same->isChecked(); }

void FingerprintBox::setTrouble(const QString &sentence)
{
    m_same->setChecked(false);
    m_trouble = sentence;
    retranslate();
}

void FingerprintBox::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const QRect box = m_box->geometry();
    painter.setRenderHint(QPainter::Antialiasing);
    // High contrast has one ground for all planes, so that the box needs its line.
    const QColor ground = tokens.colour(ColourRole::Window);
    painter.setPen(tokens.colour(m_trouble.isEmpty() ? ColourRole::Hairline : ColourRole::Problem));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    StoaStyle::iconsOf(this).paint(
        painter, u"fingerprint"_s,
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, box.top(), kStart, box.height())),
        kFingerprintBoxIcon, tokens.colour(m_fingerprint.isEmpty() ? ColourRole::Text2 : ColourRole::Text));
}

void FingerprintBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

void FingerprintBox::retranslate()
{
    m_label->setText(tr("Fingerprint of the hub"));
    m_hint->setPlain(m_trouble.isEmpty() ? tr("compare with the one on the paper") : m_trouble);
    m_hint->setStatus(m_trouble.isEmpty() ? StatusKind::None : StatusKind::Problem);
    const bool known = !m_fingerprint.isEmpty();
    QFont digits = font();
    if (known) {
        digits = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        if (font().pixelSize() > 0)
            digits.setPixelSize(font().pixelSize());
        else
            digits.setPointSizeF(font().pointSizeF());
    }
    m_digits->setFont(digits);
    m_digits->setText(known ? inTwoLines(m_fingerprint) : tr("It shows here once the hub answers."));
    m_digits->setEnabled(known);
    //: Spoken: the fingerprint's digits
    m_digits->setAccessibleName(known ? tr("Fingerprint of the hub: %1").arg(m_fingerprint)
                                      : m_digits->text());
    m_same->setText(tr("It is the &same"));
    m_same->setAccessibleDescription(m_digits->accessibleName());
    m_same->setEnabled(known);
    update();
}

} // namespace stoa::ui
