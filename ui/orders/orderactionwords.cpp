// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane of decisions says.
#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "ui/orders/orderactionpane.h"
#include "ui/orders/ordercards.h"
#include "ui/orders/ordercolumns.h"
#include "ui/shared/clearlayout.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

QString OrderActionPane::hintOf(OrderVerb verb) const
{
    switch (verb) {
    case OrderVerb::Approve:
        return tr("An approved order goes to the router at once.");
    case OrderVerb::Hold:
        return tr("Nothing of it is routed until the hold is taken off; what is being picked goes on.");
    case OrderVerb::Release:
        return tr("Without any hold it goes on where it stood.");
    case OrderVerb::Reject:
        return tr("Nobody will supply it.");
    case OrderVerb::Cancel:
        return {};
    case OrderVerb::Route:
        return tr("What nobody has begun to pick comes back, and the hub chooses anew.");
    case OrderVerb::Move:
        return tr("The hub refuses it where the other location has too little.");
    case OrderVerb::Prioritise:
        return tr("Lists of work show those of high priority first.");
    case OrderVerb::Pay:
    case OrderVerb::Note:
        break;
    }
    return tr("Everybody who may see the order can read it.");
}

void OrderActionPane::say()
{
    m_table->setName(tr("Orders and what happens to them"));
    m_table->setColumns(OrderColumns::actions());
    //: Field: free text that goes with a decision about an order
    m_noteEditor->setLabel(tr("Note"));
    m_partEditor->setLabel(tr("From"));
    m_placeEditor->setLabel(tr("To"));
    m_whole->setText(tr("The whole order"));
    if (!m_form)
        return;
    const OrderVerb verb = m_form->verb();
    switch (verb) {
    case OrderVerb::Hold:
        m_kindEditor->setLabel(tr("Held for"));
        break;
    case OrderVerb::Release:
        m_kindEditor->setLabel(tr("Hold to take off"));
        break;
    case OrderVerb::Prioritise:
        m_kindEditor->setLabel(tr("Priority"));
        break;
    case OrderVerb::Route:
        m_kindEditor->setLabel(tr("Supplied"));
        break;
    default:
        break;
    }
    m_model.retranslate();
    refresh();
}

void OrderActionPane::refreshRows()
{
    QList<OrderActionLine> rows = m_form->lines();
    m_model.setRows(rows);
    // One order that nothing stands against needs no list of one.
    const bool one = rows.size() == 1 && rows.first().state != OrderActionLine::State::Refused;
    m_table->setVisible(!one);
}

void OrderActionPane::refreshLook()
{
    clear(*m_look->layout());
    const bool shown = m_form && m_form->verb() == OrderVerb::Cancel && m_page && m_page->isRead()
        && m_step == Step::Filling;
    m_look->setVisible(shown);
    if (!shown)
        return;
    for (const QString &sentence :
         m_page->cancelLook(m_whole->isChecked() ? QList<Order::Units>() : m_form->units())) {
        auto *line = new NoteLine;
        line->setNote(StatusKind::Attention, sentence);
        m_look->layout()->addWidget(line);
    }
}

void OrderActionPane::refresh()
{
    if (!m_form)
        return;
    const OrderVerb verb = m_form->verb();
    const Formats &formats = m_desk.wording().formats();
    const bool filling = m_step == Step::Filling;
    const bool one = m_form->lines().size() == 1;
    setName(m_form->title());
    setCodes({});
    m_kindEditor->setVisible(filling
                             && (verb == OrderVerb::Hold || verb == OrderVerb::Release
                                 || verb == OrderVerb::Prioritise || verb == OrderVerb::Route));
    m_partEditor->setVisible(filling && verb == OrderVerb::Move);
    m_placeEditor->setVisible(filling && verb == OrderVerb::Move);
    m_whole->setVisible(filling && verb == OrderVerb::Cancel && one && m_page);
    m_unitPlace->setVisible(filling && !m_units.isEmpty());
    m_noteEditor->setVisible(filling);
    m_noteEditor->setError(m_form->noteError());
    m_noteEditor->setHint(hintOf(verb));
    m_placeEditor->setError(m_form->locationError());
    m_unitError->setNote(StatusKind::Problem, m_form->unitsError());
    m_unitError->setVisible(filling && !m_form->unitsError().isEmpty());
    refreshRows();
    refreshLook();
    const int refused = m_form->refusedCount();
    const int todo = m_form->todoCount();
    m_verdict->show();
    if (m_step == Step::Done && refused > 0)
        m_verdict->setNote(
            StatusKind::Problem,
            formats.grouped(tr("%n order(s) could not be changed; they stay selected.", nullptr, refused),
                            refused));
    else if (filling && m_form->isRehearsed() && refused > 0 && !one)
        m_verdict->setNote(
            StatusKind::Attention,
            formats.grouped(tr("%n order(s) will be refused; the others are done.", nullptr, refused),
                            refused));
    else if (filling && m_form->isComplete() && m_form->isRehearsed() && todo == 0 && refused == 0)
        m_verdict->setNote(StatusKind::Ok, tr("It is so already; there is nothing to do."));
    else
        m_verdict->hide();
    m_cancel->setVisible(m_step != Step::Done);
    //: Button: leaves a form without doing anything
    m_cancel->setText(verb == OrderVerb::Cancel ? tr("Keep") : tr("Cancel"));
    if (m_step == Step::Done) {
        setKind(*m_run, ButtonKind::Primary);
        m_run->setText(tr("Close"));
    } else {
        setKind(*m_run,
                verb == OrderVerb::Cancel || verb == OrderVerb::Reject ? ButtonKind::Destructive
                                                                       : ButtonKind::Primary);
        m_run->setText(m_form->verbText());
    }
    m_run->setEnabled(m_step != Step::Running);
    const bool hopeless = filling && m_form->isRehearsed() && todo == 0;
    setRefused(*m_run,
               !hopeless         ? QString()
                   : refused > 0 ? tr("None of them can be changed this way.")
                                 : tr("It is so already; there is nothing to do."));
}

} // namespace stoa::ui
