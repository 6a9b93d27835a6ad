// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/tokenpopover.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/weightslider.h"

#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 9;
constexpr int kLeastWidth = 160;
constexpr int kMostWidth = 420;

} // namespace

TokenPopover::TokenPopover(QWidget *parent)
    : Popover(parent)
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 10, 12, 12);
}

void TokenPopover::edit(const SentenceToken &token, QWidget &widget, const QRect &part, Take take)
{
    m_take = std::move(take);
    if (m_body) {
        layout()->removeWidget(m_body);
        m_body->setParent(nullptr);
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    if (!token.name.isEmpty())
        m_column->addWidget(new TextLabel(token.name, TextSize::SecondaryStrong, ColourRole::Text2));
    setAccessibleName(token.name);
    QWidget *editor = nullptr;
    switch (token.kind) {
    case SentenceToken::Kind::One:
        editor = makeChoice(token);
        break;
    case SentenceToken::Kind::Several:
        editor = makeSeveral(token);
        break;
    case SentenceToken::Kind::Number:
        editor = makeNumber(token);
        break;
    case SentenceToken::Kind::Text:
        editor = makeText(token);
        break;
    }
    editor->setObjectName(u"tokenEditor"_s);
    editor->setAccessibleName(token.name);
    layout()->addWidget(m_body);
    m_body->show();
    open(widget, part, editor);
}

QListWidget *TokenPopover::makeList(const SentenceToken &token)
{
    auto *list = new QListWidget;
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    list->setProperty("focusInside", true);
    for (const auto &[id, word] : token.choices) {
        auto *item = new QListWidgetItem(word, list);
        item->setData(Qt::UserRole, id);
        if (token.chosen.contains(id) && list->currentRow() < 0)
            list->setCurrentItem(item);
    }
    if (list->currentRow() < 0)
        list->setCurrentRow(0);
    m_column->addWidget(list);
    const int rows = std::clamp(list->count(), 1, kMostRows);
    list->setFixedHeight(rows * std::max(1, list->sizeHintForRow(0)) + 2);
    list->setFixedWidth(
        std::clamp(list->sizeHintForColumn(0) + 24 + list->verticalScrollBar()->sizeHint().width(),
                   kLeastWidth, kMostWidth));
    return list;
}

QWidget *TokenPopover::makeChoice(const SentenceToken &token)
{
    QListWidget *list = makeList(token);
    const auto take = [this](QListWidgetItem *item) {
        finish(item->data(Qt::UserRole));
    };
    connect(list, &QListWidget::itemClicked, this, take);
    connect(list, &QListWidget::itemActivated, this, take);
    return list;
}

QWidget *TokenPopover::makeSeveral(const SentenceToken &token)
{
    QListWidget *list = makeList(token);
    const QSignalBlocker quiet(list);
    for (int row = 0; row < list->count(); ++row) {
        QListWidgetItem *item = list->item(row);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool on = token.chosen.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    list->setFixedWidth(list->width() + 20);
    connect(list, &QListWidget::itemChanged, this, [this, list](QListWidgetItem *item) {
        QStringList chosen;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->checkState() == Qt::Checked)
                chosen.append(list->item(row)->data(Qt::UserRole).toString());
        }
        if (chosen.isEmpty()) {
            // A sentence with nothing in this place says nothing.
            const QSignalBlocker blocker(list);
            item->setCheckState(Qt::Checked);
        } else if (m_take) {
            m_take(chosen);
        }
    });
    connect(list, &QListWidget::itemActivated, this, [this] { hide(); });
    return list;
}

QWidget *TokenPopover::makeNumber(const SentenceToken &token)
{
    const double factor = std::pow(10.0, token.decimals);
    auto *field = new QDoubleSpinBox;
    field->setDecimals(token.decimals);
    field->setRange(double(token.least) / factor, double(token.most) / factor);
    field->setValue(double(token.value) / factor);
    field->setAlignment(Qt::AlignTrailing);
    // Per cent stands as the language writes it, as on the sliders of weights.
    if (token.unit == u"%"_s)
        field->setSuffix(WeightSlider::tr("%1 %").section(u"%1"_s, 1));
    else if (!token.unit.isEmpty())
        field->setSuffix(u' ' + token.unit);
    field->setMinimumWidth(kLeastWidth);
    m_column->addWidget(field);
    addApply([field, factor] { return QVariant(qlonglong(std::llround(field->value() * factor))); });
    field->selectAll();
    return field;
}

QWidget *TokenPopover::makeText(const SentenceToken &token)
{
    auto *field = new QLineEdit(token.text);
    field->setMinimumWidth(240);
    m_column->addWidget(field);
    addApply([field] { return QVariant(field->text().trimmed()); });
    field->selectAll();
    return field;
}

void TokenPopover::addApply(std::function<QVariant()> value)
{
    auto *apply = new QPushButton(tr("Apply"));
    apply->setObjectName(u"applyToken"_s);
    setKind(*apply, ButtonKind::Primary);
    m_column->addWidget(apply, 0, Qt::AlignTrailing);
    connect(apply, &QAbstractButton::clicked, this, [this, value] { finish(value()); });
    // Both kinds of field have the same signal, in classes that share none.
    for (QLineEdit *field : m_body->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::returnPressed, apply, &QAbstractButton::click);
}

void TokenPopover::finish(const QVariant &value)
{
    const Take take = m_take;
    hide();
    if (take)
        take(value);
}

} // namespace stoa::ui
