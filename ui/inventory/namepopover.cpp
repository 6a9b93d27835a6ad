// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/namepopover.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

NamePopover::NamePopover(QWidget *parent)
    : Popover(parent, Arrow::None)
    , m_field(new QLineEdit(this))
    , m_editor(new FieldEditor({}, m_field, this))
    , m_save(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    column->addWidget(m_editor);
    column->addWidget(m_save, 0, Qt::AlignTrailing);
    m_field->setMinimumWidth(240);
    m_field->setMaxLength(60);
    setKind(*m_save, ButtonKind::Primary);
    connect(m_field, &QLineEdit::returnPressed, this, &NamePopover::accept);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_editor->setError({}); });
    connect(m_save, &QAbstractButton::clicked, this, &NamePopover::accept);
}

void NamePopover::ask(QWidget &widget, const QRect &part, const QString &label, const QString &name,
                      Keep keep)
{
    m_keep = std::move(keep);
    m_editor->setLabel(label);
    m_editor->setError({});
    m_save->setText(tr("Save"));
    m_field->setText(name);
    m_field->selectAll();
    open(widget, part, m_field);
}

void NamePopover::accept()
{
    if (!m_keep)
        return;
    if (m_keep(m_field->text()))
        hide();
    else
        m_editor->setError(tr("Give it a name of 1 to 60 characters."));
}

} // namespace stoa::ui
