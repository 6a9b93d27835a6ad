// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/namepopover.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"

#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

namespace {
constexpr int kGap = 2;
}

NamePopover::NamePopover(QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_field(new QLineEdit(this))
    , m_editor(new FieldEditor({}, m_field, this))
    , m_save(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(8);
    setAttribute(Qt::WA_TranslucentBackground); // beyond its round corners
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
    m_before = QApplication::focusWidget();
    m_keep = std::move(keep);
    m_editor->setLabel(label);
    m_editor->setError({});
    m_save->setText(tr("Save"));
    m_field->setText(name);
    m_field->selectAll();
    adjustSize();
    const QRect place(widget.mapToGlobal(part.topLeft()), part.size());
    const QRect screen = widget.screen()->availableGeometry();
    const int x = widget.isRightToLeft() ? place.right() + 1 - width() : place.left();
    const int below = place.bottom() + 1 + kGap;
    const int y = below + height() <= screen.bottom() + 1 ? below : place.top() - kGap - height();
    move(std::clamp(x, screen.left(), std::max(screen.left(), screen.right() + 1 - width())), y);
    show();
    m_field->setFocus(Qt::PopupFocusReason);
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

void NamePopover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void NamePopover::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    paint::box(painter, rect(), tokens.colour(ColourRole::Raised), tokens.colour(ColourRole::FieldBorder),
               tokens.size(Size::RadiusPopup));
}

} // namespace stoa::ui
