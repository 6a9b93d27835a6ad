// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/shortform.h"

#include "models/orders/orderwords.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace stoa::ui {

using namespace Qt::StringLiterals;

ShortForm::ShortForm(WorkDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_quantity(new QLineEdit)
    , m_reason(new QComboBox)
    , m_quantityEditor(new FieldEditor({}, m_quantity, this))
    , m_reasonEditor(new FieldEditor({}, m_reason, this))
    , m_effect(new NoteLine(this))
    , m_cancel(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    m_quantity->setObjectName(u"short.quantity"_s);
    m_quantity->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_reason->setObjectName(u"short.reason"_s);
    m_apply->setObjectName(u"short.apply"_s);
    setKind(*m_apply, ButtonKind::Primary);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(12);
    fields->addWidget(m_quantityEditor, 1);
    fields->addWidget(m_reasonEditor, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(fields);
    layout->addWidget(m_effect);
    layout->addLayout(buttons);
    connect(m_quantity, &QLineEdit::textChanged, this, &ShortForm::refresh);
    connect(m_quantity, &QLineEdit::returnPressed, this, &ShortForm::submit);
    connect(m_reason, &QComboBox::currentIndexChanged, this, &ShortForm::refresh);
    connect(m_cancel, &QAbstractButton::clicked, this, &ShortForm::left);
    connect(m_apply, &QAbstractButton::clicked, this, &ShortForm::submit);
    say();
}

void ShortForm::begin(PickWalk &walk)
{
    m_walk = &walk;
    m_reason->setCurrentIndex(0);
    if (walk.stop())
        m_quantity->setText(m_desk.formats().quantity(Quantity::fromThousandths(walk.stop()->left())));
    refresh();
    m_quantity->setFocus(Qt::OtherFocusReason);
    m_quantity->selectAll();
}

void ShortForm::say()
{
    m_quantityEditor->setLabel(tr("How many are &missing"));
    m_reasonEditor->setLabel(tr("&Why"));
    const int index = std::max(0, m_reason->currentIndex());
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    for (int reason = 0; reason <= int(ShortReason::AvoidSplit); ++reason)
        m_reason->addItem(OrderWords::shortReason(ShortReason(reason)), reason);
    m_reason->setCurrentIndex(index);
    m_cancel->setText(tr("Back to the walk"));
    m_apply->setText(tr("Report as short"));
    refresh();
}

std::optional<qint64> ShortForm::quantity() const
{
    const auto typed = m_desk.formats().parseQuantity(m_quantity->text());
    if (!m_walk || !m_walk->stop() || !typed || typed->thousandths() <= 0
        || typed->thousandths() > m_walk->stop()->left())
        return std::nullopt;
    return typed->thousandths();
}

QString ShortForm::effect() const { return m_effect->text(); }

void ShortForm::refresh()
{
    if (!m_walk || !m_walk->stop())
        return;
    const auto lacking = quantity();
    const QString most = m_desk.formats().quantity(Quantity::fromThousandths(m_walk->stop()->left()));
    m_quantityEditor->setError(lacking ? QString() : tr("A number from 1 to %1.").arg(most));
    m_effect->setNote(StatusKind::Info,
                      lacking ? m_walk->effect(*lacking, ShortReason(m_reason->currentData().toInt()))
                              : QString());
}

void ShortForm::submit()
{
    const auto lacking = quantity();
    if (!lacking) {
        m_quantity->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_walk->shorten(*lacking, ShortReason(m_reason->currentData().toInt()))
        .then(this, [this](const Result<Receipt> &receipt) {
            if (receipt)
                Q_EMIT done();
        });
}

} // namespace stoa::ui
