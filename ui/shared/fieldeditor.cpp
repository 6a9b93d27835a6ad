// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fieldeditor.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"

#include <QAccessible>
#include <QVBoxLayout>

namespace stoa::ui {

FieldEditor::FieldEditor(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_field(field)
    , m_note(new NoteLine(this))
{
    m_label->setBuddy(field);
    m_label->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_label);
    layout->addWidget(field);
    layout->addWidget(m_note);
    layout->addStretch(1);
    setFocusProxy(field);
    setLabel(label);
}

void FieldEditor::setLabel(const QString &label)
{
    m_label->setText(label);
    QString name = label;
    m_field->setAccessibleName(name.remove(u'&'));
}

void FieldEditor::setHint(const QString &hint)
{
    m_hint = hint;
    refresh();
}

void FieldEditor::setError(const QString &sentence)
{
    const bool fresh = !sentence.isEmpty() && sentence != m_error;
    m_error = sentence;
    setFieldError(*m_field, sentence);
    refresh();
    if (fresh) {
        QAccessibleEvent alert(m_note, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldEditor::setGood(const QString &sentence)
{
    m_good = sentence;
    refresh();
}

void FieldEditor::refresh()
{
    if (!m_error.isEmpty())
        m_note->setNote(StatusKind::Problem, m_error);
    else if (!m_good.isEmpty())
        m_note->setNote(StatusKind::Ok, m_good);
    else
        m_note->setNote(StatusKind::None, m_hint);
    m_note->setAccessibleName(m_note->text());
    if (m_error.isEmpty())
        m_field->setAccessibleDescription(m_good.isEmpty() ? m_hint : m_good);
}

} // namespace stoa::ui
