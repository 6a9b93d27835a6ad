// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/scanline.h"

#include "ui/shared/codefield.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"

#include <QHBoxLayout>
#include <QLabel>

namespace stoa::ui {

using namespace Qt::StringLiterals;

ScanLine::ScanLine(QWidget *parent)
    : QWidget(parent)
    , m_field(new CodeField(this, CodeField::Scanning::Yes))
    , m_note(new NoteLine(this))
    , m_label(new QLabel(this))
{
    m_field->setObjectName(u"scan"_s);
    m_label->setBuddy(m_field);
    m_field->setMinimumWidth(240);
    m_field->setMaximumWidth(420);
    m_field->setMinimumHeight(StoaStyle::tokensOf(this).size(Size::Control) + 4);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(16, 10, 16, 10);
    across->setSpacing(12);
    across->addWidget(m_label);
    across->addWidget(m_field, 2);
    across->addWidget(m_note, 3);
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        const QString text = m_field->text().trimmed();
        if (!text.isEmpty())
            Q_EMIT entered(text);
        m_field->selectAll();
    });
}

void ScanLine::setLabel(const QString &label, const QString &placeholder)
{
    m_label->setText(label);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
}

void ScanLine::tell(StatusKind kind, const QString &sentence) { m_note->setNote(kind, sentence); }

QString ScanLine::told() const { return m_note->text(); }

} // namespace stoa::ui
