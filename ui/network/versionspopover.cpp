// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/versionspopover.h"

#include "models/shared/problemtext.h"
#include "ui/shared/chip.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/prompts.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kWidth = 420;
constexpr int kMostHeight = 300;
} // namespace

VersionsPopover::VersionsPopover(PolicyDesk &desk, Prompts &prompts, QWidget *parent)
    : Popover(parent)
    , m_desk(desk)
    , m_prompts(prompts)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 12, 12, 12);
}

void VersionsPopover::ask(QWidget &below)
{
    fill();
    open(below, below.rect(), m_rollBack);
}

void VersionsPopover::addVersion(QVBoxLayout &column, const RoutingPolicyRow &row)
{
    const Formats &formats = m_desk.wording().formats();
    auto *line = new QHBoxLayout;
    line->addWidget(new TextLabel(PolicyDesk::label(row.number), TextSize::BodyStrong));
    line->addWidget(new Chip(PolicyDesk::stateKind(row.state), PolicyDesk::stateWord(row.state)));
    line->addStretch(1);
    column.addLayout(line);
    QStringList facts;
    //: %1 is a person, %2 a day and a time
    facts.append(
        tr("written by %1, %2").arg(m_desk.personName(row.createdBy), formats.dateTime(row.createdAt)));
    if (row.activatedAt)
        //: %1 is a person, %2 a day and a time
        facts.append(tr("approved and activated by %1, %2")
                         .arg(m_desk.personName(row.approvedBy), formats.dateTime(*row.activatedAt)));
    if (!row.note.isEmpty())
        facts.append(row.note);
    for (const QString &fact : std::as_const(facts)) {
        auto *label = new TextLabel(fact, TextSize::Secondary, ColourRole::Text2);
        label->setOverflow(TextLabel::Overflow::Wrap);
        column.addWidget(label);
    }
    column.addSpacing(6);
}

void VersionsPopover::fill()
{
    delete m_body;
    m_body = new QWidget;
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    //: %1 is the name of a policy
    auto *title = new TextLabel(tr("Versions of “%1”").arg(m_desk.draft().policy.name), TextSize::BodyStrong);
    setAccessibleName(title->text());
    column->addWidget(title);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(2);
    const QList<RoutingPolicyRow> versions = m_desk.versions();
    for (const RoutingPolicyRow &row : versions)
        addVersion(*rows, row);
    if (versions.isEmpty())
        rows->addWidget(new TextLabel(tr("It was not saved yet."), TextSize::Body, ColourRole::Text2));
    auto *area = new QScrollArea;
    area->setWidget(list);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedSize(kWidth,
                       std::min(kMostHeight,
                                list->heightForWidth(kWidth) > 0 ? list->heightForWidth(kWidth)
                                                                 : list->sizeHint().height()));
    column->addWidget(area);
    m_owner = new QComboBox;
    m_owner->setObjectName(u"policyOwner"_s);
    const QString owner = m_desk.draft().policy.owner;
    for (const auto &[login, name] : m_desk.people())
        m_owner->addItem(name, login);
    if (m_owner->findData(owner) < 0)
        m_owner->addItem(m_desk.personName(owner), owner);
    m_owner->setCurrentIndex(m_owner->findData(owner));
    m_owner->setEnabled(m_desk.whyNot(Permission::RoutingEdit).isEmpty() && m_desk.shown());
    auto *editor = new FieldEditor(tr("&Owner"), m_owner);
    editor->setHint(tr("who answers for the policy"));
    column->addWidget(editor);
    connect(m_owner, &QComboBox::activated, this, &VersionsPopover::setOwner);
    m_rollBack = new QPushButton(tr("Roll back…"));
    m_rollBack->setObjectName(u"rollBack"_s);
    setKind(*m_rollBack, ButtonKind::Destructive);
    setRefused(*m_rollBack, m_desk.whyNoRollback());
    column->addWidget(m_rollBack, 0, Qt::AlignLeading);
    connect(m_rollBack, &QAbstractButton::clicked, this, &VersionsPopover::rollBack);
    layout()->addWidget(m_body);
    adjustSize();
}

void VersionsPopover::setOwner()
{
    const RoutingPolicyRow *row = m_desk.shown();
    const QString login = m_owner->currentData().toString();
    if (!row || login == row->owner)
        return;
    hide();
    m_desk.setOwner(row->number, login).then(this, [this](const Result<RoutingPolicyRow> &changed) {
        if (changed)
            Q_EMIT done(tr("%1 answers for the policy now.").arg(m_desk.personName(changed->owner)));
        else
            Q_EMIT failed(ProblemText::sentence(changed.error()));
    });
}

/// "v13", or with the policy's name where another one is open.
QString VersionsPopover::nameOf(const RoutingPolicyRow &row) const
{
    const QString version = PolicyDesk::label(row.number);
    //: A version ("v13") and the name of its policy
    return row.code == m_desk.code() ? version : tr("%1 of “%2”").arg(version, row.name);
}

void VersionsPopover::rollBack()
{
    if (!refusalOf(m_rollBack).isEmpty())
        return;
    const RoutingPolicyRow *active = m_desk.active();
    const RoutingPolicyRow *earlier = m_desk.earlier();
    hide();
    const Prompts::Question question{
        tr("Roll back %1?").arg(PolicyDesk::label(active->number)),
        //: %1 is a version of a policy ("v13")
        tr("%1, which was active before it, routes orders again at once. What is routed already stays.")
            .arg(nameOf(*earlier)),
        tr("Roll back"),
        {}};
    m_prompts.ask(parentWidget(), question, [this](Prompts::Answer answer) {
        if (answer != Prompts::Answer::DoIt)
            return;
        m_desk.rollBack().then(this, [this](const Result<RoutingPolicyRow> &row) {
            if (row)
                Q_EMIT done(tr("%1 is active again.").arg(nameOf(*row)));
            else
                Q_EMIT failed(ProblemText::sentence(row.error()));
        });
    });
}

} // namespace stoa::ui
