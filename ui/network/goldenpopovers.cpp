// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/goldenpopovers.h"

#include "models/shared/problemtext.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/textlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKeepWidth = 300;
constexpr int kDecisionWidth = 400;
constexpr int kMostHeight = 420;
constexpr int kPadding = 12;

TextLabel *wrapped(const QString &text, TextSize size, ColourRole role)
{
    auto *label = new TextLabel(text, size, role);
    label->setOverflow(TextLabel::Overflow::Wrap);
    return label;
}

} // namespace

GoldenKeepPopover::GoldenKeepPopover(GoldenDesk &desk, QWidget *parent)
    : Popover(parent)
    , m_desk(desk)
    , m_title(new TextLabel({}, TextSize::BodyStrong))
    , m_order(new QLineEdit)
    , m_name(new QLineEdit)
    , m_orderEditor(new FieldEditor({}, m_order))
    , m_nameEditor(new FieldEditor({}, m_name))
    , m_keep(new QPushButton)
{
    setObjectName(u"keepGolden"_s);
    m_order->setObjectName(u"goldenOrder"_s);
    m_name->setObjectName(u"goldenName"_s);
    m_keep->setObjectName(u"keepGoldenNow"_s);
    m_order->setMaxLength(80);
    m_name->setMaxLength(200);
    m_order->setMinimumWidth(kKeepWidth);
    setKind(*m_keep, ButtonKind::Primary);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_orderEditor);
    column->addWidget(m_nameEditor);
    column->addWidget(m_keep, 0, Qt::AlignTrailing);
    for (QLineEdit *field : {m_order, m_name})
        connect(field, &QLineEdit::returnPressed, this, &GoldenKeepPopover::keep);
    connect(m_keep, &QAbstractButton::clicked, this, &GoldenKeepPopover::keep);
}

void GoldenKeepPopover::say()
{
    m_title->setPlain(tr("Keep an order as golden"));
    setAccessibleName(m_title->text());
    m_orderEditor->setLabel(tr("&Order number"));
    m_orderEditor->setHint(tr("What was decided about it last is expected from now on."));
    m_nameEditor->setLabel(tr("&Name"));
    m_nameEditor->setHint(tr("What is special about it, as “Gift set to Milano”."));
    m_keep->setText(tr("Keep"));
}

void GoldenKeepPopover::ask(QWidget &below, const QString &order)
{
    say();
    if (!order.isEmpty() && order != m_order->text()) {
        m_order->setText(order);
        m_name->clear();
    }
    m_orderEditor->setError({});
    m_nameEditor->setError({});
    open(below, below.rect(), m_order->text().isEmpty() ? m_order : m_name);
}

void GoldenKeepPopover::keep()
{
    const QString order = m_order->text().trimmed();
    const QString name = m_name->text().trimmed();
    m_orderEditor->setError(order.isEmpty() ? tr("Enter the number of an order.") : QString());
    m_nameEditor->setError(name.isEmpty() ? tr("Give it a name.") : QString());
    if (m_busy || order.isEmpty() || name.isEmpty()) {
        (order.isEmpty() ? m_order : m_name)->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_busy = true;
    setRefused(*m_keep, tr("The hub is being asked…"));
    m_desk.keep(order, name).then(this, [this, name](const Result<QString> &code) {
        m_busy = false;
        setRefused(*m_keep, {});
        if (!code) {
            const QString fault = GoldenDesk::orderFault(code.error());
            m_orderEditor->setError(fault.isEmpty() ? ProblemText::sentence(code.error()) : fault);
            m_order->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_order->clear();
        m_name->clear();
        hide();
        Q_EMIT kept(*code, name);
    });
}

GoldenDecisionPopover::GoldenDecisionPopover(const GoldenDecision &decision, QWidget *parent)
    : Popover(parent)
{
    setObjectName(u"goldenDecision"_s);
    auto *list = new QWidget;
    auto *lines = new QVBoxLayout(list);
    lines->setContentsMargins(0, 0, 8, 0);
    lines->setSpacing(4);
    const auto head = [lines](const QString &text) {
        lines->addSpacing(4);
        lines->addWidget(wrapped(text, TextSize::BodyStrong, ColourRole::Text));
    };
    const auto say = [lines](const QString &text) {
        lines->addWidget(wrapped(text, TextSize::Body, ColourRole::Text2));
    };
    head(tr("Expected"));
    for (const QString &sentence : decision.expected)
        say(sentence);
    if (!decision.expectedBy.isEmpty())
        //: Who expects it; %1 is a person with a day and a time
        lines->addWidget(
            wrapped(tr("Said by %1").arg(decision.expectedBy), TextSize::Secondary, ColourRole::Text2));
    //: Title above what becomes of an order; %1 is a version of a policy ("v14")
    head(decision.differs ? tr("With %1").arg(decision.version)
                          : tr("With %1: as expected").arg(decision.version));
    for (const QString &sentence : decision.got)
        say(sentence);
    for (const QString &part : decision.parts)
        say(part);
    if (!decision.why.isEmpty())
        //: %1 is a clause, as "Patras Agora is 0.03 ahead by “Markdown pressure”"
        lines->addWidget(wrapped(tr("Because %1.").arg(decision.why), TextSize::Body, ColourRole::Text));
    if (!decision.candidates.isEmpty())
        head(tr("Places that were looked at"));
    for (const auto &[place, words] : decision.candidates) {
        auto *line = wrapped({}, TextSize::Body, ColourRole::Text2);
        //: %1 is a place, %2 why it is left out or how well it does
        line->setSentence(tr("%1: %2").replace(u"%2"_s, words), {place});
        lines->addWidget(line);
    }
    lines->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int wanted = lines->heightForWidth(kDecisionWidth - 8);
    area->setFixedSize(kDecisionWidth, std::clamp(wanted + 4, 60, kMostHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    column->setSpacing(4);
    //: A golden order: its code and its name
    auto *title =
        wrapped(tr("%1 “%2”").arg(decision.code, decision.name), TextSize::BodyStrong, ColourRole::Text);
    column->addWidget(title);
    column->addWidget(area);
    setAccessibleName(title->text());
    QStringList told = decision.expected;
    told.append(decision.got);
    setAccessibleDescription(told.join(u' '));
    area->setAccessibleName(title->text());
    area->setFocusPolicy(Qt::StrongFocus); // the arrows scroll it
    m_first = area;
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void GoldenDecisionPopover::show(QWidget &below) { open(below, below.rect(), m_first); }

} // namespace stoa::ui
