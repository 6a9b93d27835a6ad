// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/ledgersection.h"

#include "models/shared/problemtext.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

LedgerSection::LedgerSection(InventoryDesk &desk, SkuDesk &sku, InventoryColumns::Place place,
                             QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sku(sku)
    , m_place(place)
    , m_title(new TextLabel(QString(), TextSize::BodyStrong, ColourRole::Text, this))
    , m_all(new LinkButton(QString(), this, TextSize::Secondary))
    , m_table(new DataTable(this))
    , m_note(new NoteLine(this))
    , m_more(new LinkButton(QString(), this, TextSize::Secondary))
    , m_back(new QPushButton(this))
{
    m_title->setOverflow(TextLabel::Overflow::Elide);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_all);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch(1);
    foot->addWidget(m_back);
    setButtonSize(*m_back, ButtonSize::Small);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(foot);
    // Without a table the rest stands at the top.
    column->addStretch();
    m_table->setModel(&sku.ledgerModel());
    m_table->setDensity(Density::Compact);
    m_table->setMinimumHeight(140);
    m_table->setMarks(true);

    connect(m_all, &QAbstractButton::clicked, this, [this] { m_sku.setLocation({}); });
    connect(m_more, &QAbstractButton::clicked, &m_sku, &SkuDesk::readMoreLedger);
    connect(m_back, &QAbstractButton::clicked, this, &LedgerSection::takeBack);
    connect(m_table, &DataTable::currentSettled, this, &LedgerSection::refreshCurrent);
    connect(&sku, &SkuDesk::ledgerChanged, this, &LedgerSection::refresh);
    connect(&sku, &SkuDesk::changed, this, &LedgerSection::refresh);
    say();
}

void LedgerSection::say()
{
    m_table->setName(tr("Movements"));
    m_table->setColumns(InventoryColumns::ledger(m_place));
    //: Movements of all locations instead of one
    m_all->setText(tr("All locations"));
    m_more->setText(tr("Load more"));
    m_back->setText(tr("Take back"));
    refresh();
}

void LedgerSection::sayNote(NoteLine &line, SkuDesk &sku)
{
    const QString note = sku.ledgerNote();
    if (!note.isEmpty())
        line.setNote(sku.ledgerNoteKind(), note);
    else if (sku.ledgerModel().rowCount() == 0 && sku.isLedgerRead())
        line.setNote(StatusKind::None, sku.noMovements());
    else
        line.setNote(StatusKind::None, {});
    line.setVisible(!line.text().isEmpty());
}

void LedgerSection::refresh()
{
    const QString place = m_sku.location();
    m_title->setPlain(place.isEmpty() ? tr("Ledger") : tr("Ledger, %1").arg(m_desk.locationName(place)));
    m_all->setVisible(!place.isEmpty());
    m_more->setVisible(m_sku.hasMoreLedger());
    // Where there is nothing to show, the sentence that says why takes the table's place.
    const bool nothing = m_sku.ledgerModel().rowCount() == 0 && m_sku.isLedgerRead();
    if (nothing && m_table->isAncestorOf(QApplication::focusWidget()) && !place.isEmpty())
        m_all->setFocus(Qt::OtherFocusReason);
    m_table->setVisible(!nothing);
    sayNote(*m_note, m_sku);
    m_table->view().setColumnHidden(int(SkuDesk::LedgerColumn::OnHand), place.isEmpty());
    refreshCurrent();
}

void LedgerSection::refreshCurrent()
{
    const int row = m_table->currentRow();
    const bool any = row >= 0 && row < m_sku.ledgerModel().rowCount();
    m_back->setVisible(any);
    setRefused(*m_back, any ? m_sku.whyNotReversible(m_sku.ledgerModel().at(row)) : QString());
}

void LedgerSection::takeBack()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_sku.ledgerModel().rowCount())
        return;
    const LedgerRow movement = m_sku.ledgerModel().at(row);
    if (const QString why = m_sku.whyNotReversible(movement); !why.isEmpty()) {
        Q_EMIT refused(why);
        return;
    }
    m_sku.reverse(movement).then(this, [this](const QList<Result<Receipt>> &receipts) {
        if (!receipts.isEmpty() && !receipts.first())
            Q_EMIT refused(ProblemText::sentence(receipts.first().error()));
        else
            Q_EMIT takenBack();
    });
}

} // namespace stoa::ui
