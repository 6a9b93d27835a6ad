// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/codecard.h"

#include "models/shared/problemtext.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/factlist.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

CodeCard::CodeCard(AccessDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_intro(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_place(new QComboBox)
    , m_placeEditor(new FieldEditor({}, m_place))
    , m_large(new QLabel)
    , m_left(new NoteLine)
    , m_steps(new FactList)
    , m_copy(new QPushButton)
    , m_make(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_intro->setOverflow(TextLabel::Overflow::Wrap);
    m_place->setObjectName(u"codePlace"_s);
    m_large->setObjectName(u"largeCode"_s);
    m_large->setLayoutDirection(Qt::LeftToRight);
    m_large->setAlignment(Qt::AlignCenter);
    m_large->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_large->setAutoFillBackground(true);
    m_large->setBackgroundRole(QPalette::Base);
    m_copy->setObjectName(u"copyCode"_s);
    m_copy->setIcon(StoaStyle::iconsOf(this).icon(u"copy"_s));
    m_make->setObjectName(u"makeCode"_s);
    setKind(*m_make, ButtonKind::Primary);
    int at = 0;
    for (QWidget *part :
         {static_cast<QWidget *>(m_intro), static_cast<QWidget *>(m_placeEditor),
          static_cast<QWidget *>(m_large), static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_steps)})
        body().insertWidget(at++, part);
    addFootButton(m_copy, Place::End);
    addFootButton(m_make, Place::End);
    m_tick.setInterval(1'000);
    connect(&m_tick, &QTimer::timeout, this, &CodeCard::refresh);
    connect(m_make, &QPushButton::clicked, this, &CodeCard::make);
    connect(m_copy, &QPushButton::clicked, this, &CodeCard::copy);
    connect(&desk, &AccessDesk::changed, this, &CodeCard::retranslate);
    retranslate();
}

void CodeCard::begin()
{
    if (m_code && m_desk.clock().now() >= m_code->expiresAt)
        m_code.reset();
    refresh();
    m_place->setFocus();
}

void CodeCard::make()
{
    if (!refusalOf(m_make).isEmpty())
        return;
    m_busy = true;
    m_placeEditor->setError({});
    refresh();
    m_desk.makeCode(m_place->currentData().toString())
        .then(this, [this, place = m_place->currentText()](const Result<EnrolmentCode> &code) {
            m_busy = false;
            if (code) {
                m_code = *code;
                m_store = place;
                m_tick.start();
            } else if (code.error().field == "location"_L1) {
                m_placeEditor->setError(ProblemText::sentence(code.error()));
            } else {
                Q_EMIT failed(ProblemText::sentence(code.error()));
            }
            refresh();
        });
}

void CodeCard::copy()
{
    QGuiApplication::clipboard()->setText(m_code->code);
    Q_EMIT done(tr("The code was copied."));
}

void CodeCard::refresh()
{
    const Instant now = m_desk.clock().now();
    const bool shown = m_code.has_value();
    const bool holds = shown && now < m_code->expiresAt;
    if (!holds)
        m_tick.stop();
    const QString missing = m_desk.whyNot(Permission::DeviceEdit);
    setRefused(*m_make, !missing.isEmpty() ? missing : m_busy ? tr("The hub is being asked…") : QString());
    setKind(*m_make, holds ? ButtonKind::Secondary : ButtonKind::Primary);
    m_make->setText(shown ? tr("Make another code") : tr("Make a code"));
    setKind(*m_copy, holds ? ButtonKind::Primary : ButtonKind::Secondary);
    m_copy->setVisible(holds);
    m_large->setVisible(shown);
    m_left->setVisible(shown || !missing.isEmpty());
    m_steps->setVisible(holds);
    if (!shown) {
        m_left->setNote(m_desk.may(Permission::DeviceEdit) ? StatusKind::Offline : StatusKind::Info, missing);
        return;
    }
    QFont large = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    large.setPointSizeF(font().pointSizeF() > 0 ? font().pointSizeF() * 2 : 20);
    if (font().pixelSize() > 0)
        large.setPixelSize(font().pixelSize() * 2);
    large.setStrikeOut(!holds);
    m_large->setFont(large);
    m_large->setText(m_code->code);
    m_large->setMinimumHeight(QFontMetrics(large).height() + 24);
    //: Spoken: a code letter by letter
    m_large->setAccessibleName(tr("Code %1").arg(m_code->code));
    const Formats &formats = m_desk.wording().formats();
    if (holds)
        m_left->setNote(
            StatusKind::Ok,
            tr("Works once, until %1 (%2 left).")
                .arg(formats.time(m_code->expiresAt), formats.duration(m_code->expiresAt.msSince(now))),
            u"clock"_s);
    else
        m_left->setNote(StatusKind::Attention, tr("This code is older than 15 minutes and works no more."));
    m_steps->setFacts({{tr("For"), m_store},
                       {tr("Address of the hub"),
                        m_desk.session().hub.toString(QUrl::RemovePath | QUrl::StripTrailingSlash)},
                       {tr("Fingerprint of the hub"), m_desk.session().hubFingerprint},
                       {tr("On the new PC"),
                        tr("Start Stoa, enter the address and the code, and compare the fingerprint.")}});
}

void CodeCard::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CodeCard::retranslate()
{
    setName(tr("Connect a PC"));
    m_intro->setPlain(tr("A new PC needs a code once. It makes its own key, which never leaves it."));
    m_placeEditor->setLabel(tr("&Where it stands"));
    m_placeEditor->setHint(tr("it gets the stock of this place; the head office gets all"));
    const QString chosen = m_place->currentData().toString();
    m_place->clear();
    m_place->addItem(tr("Head office"), QString());
    for (const auto &[code, name] : m_desk.locationChoices())
        m_place->addItem(name, code);
    m_place->setCurrentIndex(std::max(0, m_place->findData(chosen)));
    m_copy->setText(tr("Copy"));
    refresh();
}

} // namespace stoa::ui
