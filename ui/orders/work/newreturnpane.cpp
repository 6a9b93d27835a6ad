// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/newreturnpane.h"

#include "models/orders/orderwords.h"
#include "ui/shared/codefield.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

namespace stoa::ui {

using namespace Qt::StringLiterals;

NewReturnPane::NewReturnPane(WorkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_order(new CodeField(nullptr, CodeField::Scanning::Yes))
    , m_orderEditor(new FieldEditor({}, m_order))
    , m_wish(new QComboBox)
    , m_wishEditor(new FieldEditor({}, m_wish))
    , m_lines(new QWidget)
    , m_lineLayout(new QVBoxLayout(m_lines))
    , m_note(new QLineEdit)
    , m_noteEditor(new FieldEditor({}, m_note))
    , m_verdict(new NoteLine)
    , m_cancel(new QPushButton)
    , m_open(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_order->setObjectName(u"newReturn.order"_s);
    m_wish->setObjectName(u"newReturn.wish"_s);
    m_note->setObjectName(u"newReturn.note"_s);
    m_note->setMaxLength(1'000);
    m_open->setObjectName(u"newReturn.open"_s);
    m_lineLayout->setContentsMargins(0, 0, 0, 0);
    m_lineLayout->setSpacing(10);
    for (QWidget *each : QList<QWidget *>{m_orderEditor, m_wishEditor, m_lines, m_noteEditor, m_verdict})
        body().insertWidget(body().count() - 1, each);
    setKind(*m_open, ButtonKind::Primary);
    addFootButton(m_cancel, Place::Start);
    addFootButton(m_open, Place::End);
    connect(m_order, &QLineEdit::returnPressed, this, [this] { find(m_order->text()); });
    connect(m_wish, &QComboBox::activated, this, [this] {
        if (!m_form)
            return;
        m_form->setWish(ReturnWish(m_wish->currentData().toInt()));
        makeLines();
    });
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_form)
            m_form->setNote(text);
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &NewReturnPane::left);
    connect(this, &DetailsPane::closeAsked, this, &NewReturnPane::left);
    connect(m_open, &QAbstractButton::clicked, this, &NewReturnPane::submit);
    auto *primary = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &NewReturnPane::submit);
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    say();
}

void NewReturnPane::begin(const QString &order)
{
    delete m_form;
    m_order->setText(order);
    m_note->clear();
    m_verdict->setNote(StatusKind::None, {});
    m_orderEditor->setError({});
    makeLines();
    if (order.isEmpty())
        m_order->setFocus(Qt::OtherFocusReason);
    else
        find(order);
}

void NewReturnPane::find(const QString &order)
{
    const QString text = m_desk.takeApart(order.trimmed()).code;
    if (text.isEmpty())
        return;
    m_order->setText(text);
    returnBaseOf(m_desk, text).then(this, [this, text](const Result<std::optional<ReturnBase>> &base) {
        if (base)
            take(*base, text);
        else if (base.error().kind != ErrorKind::Cancelled)
            Q_EMIT refused(base.error());
    });
}

void NewReturnPane::take(std::optional<ReturnBase> base, const QString &asked)
{
    delete m_form;
    if (!base) {
        m_orderEditor->setError(tr("No order %1 is known here. Only orders of your stores are.").arg(asked));
        makeLines();
        return;
    }
    m_orderEditor->setError({});
    m_form = new ReturnForm(m_desk, *base, this);
    m_form->setNote(m_note->text());
    m_form->setWish(ReturnWish(m_wish->currentData().toInt()));
    m_order->setText(m_form->orderNumber());
    connect(m_form, &ReturnForm::changed, this, &NewReturnPane::refresh);
    makeLines();
    if (auto *first = m_lines->findChild<QLineEdit *>())
        first->setFocus(Qt::OtherFocusReason);
}

QWidget *NewReturnPane::lineWidget(const ReturnChoice &line)
{
    auto *widget = new QWidget;
    auto *down = new QVBoxLayout(widget);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    auto *name = new TextLabel(line.name, TextSize::BodyStrong);
    name->setOverflow(TextLabel::Overflow::Wrap);
    down->addWidget(name);
    auto *across = new QHBoxLayout;
    across->setSpacing(8);
    auto *quantity = new QLineEdit;
    quantity->setObjectName(u"newReturn.quantity.%1"_s.arg(line.line));
    quantity->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    quantity->setMaximumWidth(72);
    quantity->setAccessibleName(tr("How many of %1 come back").arg(line.name));
    if (line.chosen > 0)
        quantity->setText(m_desk.formats().quantity(Quantity::fromThousandths(line.chosen)));
    auto *reason = new QComboBox;
    reason->setObjectName(u"newReturn.reason.%1"_s.arg(line.line));
    reason->setAccessibleName(tr("Why %1 comes back").arg(line.name));
    for (int each = 0; each <= int(ReturnReason::Other); ++each)
        reason->addItem(OrderWords::returnReason(ReturnReason(each)), each);
    reason->setCurrentIndex(int(line.reason));
    across->addWidget(quantity);
    //: After a field for a number: of so many at most
    across->addWidget(
        new TextLabel(tr("of %1").arg(m_desk.formats().quantity(Quantity::fromThousandths(line.most))),
                      TextSize::Body, ColourRole::Text2));
    across->addWidget(reason, 1);
    down->addLayout(across);
    connect(quantity, &QLineEdit::textChanged, this, [this, number = line.line](const QString &text) {
        if (m_form)
            m_form->setQuantity(number, text);
    });
    connect(reason, &QComboBox::activated, this, [this, number = line.line](int index) {
        if (m_form)
            m_form->setReason(number, ReturnReason(index));
    });
    if (m_form->wish() == ReturnWish::Exchange) {
        auto *sku = new CodeField(nullptr, CodeField::Scanning::Yes);
        sku->setObjectName(u"newReturn.sku.%1"_s.arg(line.line));
        sku->setPlaceholderText(tr("other SKU; empty for the same"));
        sku->setText(line.exchangeSku);
        sku->setAccessibleName(tr("What is wanted instead of %1").arg(line.name));
        down->addWidget(sku);
        connect(sku, &QLineEdit::textChanged, this, [this, number = line.line](const QString &text) {
            if (m_form)
                m_form->setExchangeSku(number, text);
        });
    }
    return widget;
}

void NewReturnPane::makeLines()
{
    while (QLayoutItem *item = m_lineLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_form) {
        for (const ReturnChoice &line : m_form->lines())
            m_lineLayout->addWidget(lineWidget(line));
    }
    refresh();
}

void NewReturnPane::say()
{
    setName(tr("Open a return"));
    setCodes({tr("at %1").arg(m_desk.locationName(m_desk.location()))});
    m_orderEditor->setLabel(tr("&Order"));
    m_orderEditor->setHint(tr("scan its code or type its number, then Enter"));
    m_wishEditor->setLabel(tr("What the customer &wishes for"));
    m_noteEditor->setLabel(tr("No&te"));
    const int wish = std::max(0, m_wish->currentIndex());
    const QSignalBlocker quiet(m_wish);
    m_wish->clear();
    for (const ReturnWish each : {ReturnWish::Refund, ReturnWish::Exchange})
        m_wish->addItem(OrderWords::wish(each), int(each));
    m_wish->setCurrentIndex(wish);
    m_cancel->setText(tr("Cancel"));
    m_open->setText(tr("Open the return"));
    makeLines();
}

void NewReturnPane::refresh()
{
    for (QWidget *each : QList<QWidget *>{m_wishEditor, m_lines, m_noteEditor})
        each->setVisible(m_form);
    if (!m_form) {
        m_verdict->setNote(StatusKind::None, {});
        setRefused(*m_open, tr("Say which order it is of."));
        return;
    }
    const QString why = m_form->whyNot();
    setRefused(*m_open, why);
    const auto money = m_form->refund();
    if (!why.isEmpty())
        m_verdict->setNote(StatusKind::None, why);
    else if (money)
        m_verdict->setNote(StatusKind::Info,
                           tr("%1 go back, as they were paid.").arg(m_desk.formats().money(*money)),
                           u"credit-card"_s);
    else
        m_verdict->setNote(StatusKind::Info, tr("Replaced once the goods were looked at; nothing is paid."));
}

void NewReturnPane::submit()
{
    if (!m_form || !m_form->whyNot().isEmpty())
        return;
    const QString number = m_form->orderNumber();
    m_form->submit().then(this, [this, number](const Result<Receipt> &receipt) {
        if (receipt)
            Q_EMIT opened(number);
        else
            Q_EMIT refused(receipt.error());
    });
}

} // namespace stoa::ui
