// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/adjustpane.h"

#include "models/shared/problemtext.h"
#include "models/shared/tableroles.h"
#include "ui/inventory/inventorycolumns.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/tableheader.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Place of "Result" among the columns.
constexpr int kResult = 3;
/// Height of the preview below which the pane scrolls instead.
constexpr int kLeastPreview = 110;

QList<RecordColumn<AdjustPreview>> previewColumns(InventoryDesk &desk, const bool &oneSku)
{
    const auto figure = [&desk](const AdjustPreview &row, Quantity before, Quantity after,
                                int role) -> QVariant {
        const Formats &formats = desk.wording().formats();
        if (!row.open)
            return role == Qt::DisplayRole ? QVariant(u"–"_s) : QVariant();
        if (role == Qt::DisplayRole)
            return formats.quantity(after);
        if (role == int(TableRole::OldValue) && before != after)
            return formats.quantity(before);
        if (role == int(TableRole::Status) && after < Quantity())
            return int(StatusKind::Problem);
        return {};
    };
    return {
        {[&oneSku] {
             return PositionTableModel::titleOf(oneSku ? PositionColumn::Location : PositionColumn::Sku);
         },
         [&desk, &oneSku](const AdjustPreview &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 return oneSku ? desk.locationName(row.location) : row.sku;
             if (role == int(TableRole::Detail) && !oneSku)
                 return desk.locationName(row.location);
             return {};
         }},
        {[] { return PositionTableModel::titleOf(PositionColumn::OnHand); },
         [figure](const AdjustPreview &row, int role) {
             return figure(row, row.onHandBefore, row.onHandAfter, role);
         }},
        {[] { return PositionTableModel::titleOf(PositionColumn::Sellable); },
         [figure](const AdjustPreview &row, int role) {
             return figure(row, row.sellableBefore, row.sellableAfter, role);
         }},
        //: Column title: what became of an adjustment
        {[] { return AdjustPane::tr("Result"); },
         [](const AdjustPreview &row, int role) -> QVariant {
             if (role == Qt::DisplayRole)
                 //: Results of an adjustment, each in a table cell
                 return row.refused ? AdjustPane::tr("refused")
                     : row.entered  ? AdjustPane::tr("entered")
                                    : QString();
             if (role == int(TableRole::Status))
                 return int(row.refused       ? StatusKind::Problem
                                : row.entered ? StatusKind::Ok
                                              : StatusKind::None);
             if (role == Qt::ToolTipRole && row.refused)
                 return ProblemText::sentence(*row.refused);
             return {};
         }},
    };
}

} // namespace

AdjustPane::AdjustPane(InventoryDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_delta(new QLineEdit(this))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
    , m_deltaEditor(new FieldEditor({}, m_delta, this))
    , m_reasonEditor(new FieldEditor({}, m_reason, this))
    , m_noteEditor(new FieldEditor({}, m_note, this))
    , m_model(previewColumns(desk, m_oneSku),
              [](const AdjustPreview &row) { return QString(row.sku + u'|' + row.location); })
    , m_table(new DataTable(this))
    , m_verdict(new NoteLine(this))
    , m_cancel(new QPushButton(this))
    , m_apply(new QPushButton(this))
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_delta->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_delta->setObjectName(u"adjust.delta"_s);
    m_reason->setObjectName(u"adjust.reason"_s);
    m_note->setObjectName(u"adjust.note"_s);
    m_table->setModel(&m_model);
    m_table->setDensity(Density::Compact);
    for (QWidget *field : QList<QWidget *>{m_deltaEditor, m_reasonEditor, m_noteEditor})
        body().insertWidget(body().count() - 1, field);
    body().insertWidget(body().count() - 1, m_table, 100);
    body().insertWidget(body().count() - 1, m_verdict);
    setKind(*m_apply, ButtonKind::Primary);
    addFootButton(m_cancel, Place::Start);
    addFootButton(m_apply, Place::End);

    connect(m_delta, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_form)
            m_form->setDelta(text);
    });
    connect(m_reason, &QComboBox::activated, this, [this] {
        if (m_form)
            m_form->setReason(m_reason->currentData().toString());
    });
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (m_form)
            m_form->setNote(text);
    });
    connect(m_apply, &QAbstractButton::clicked, this, &AdjustPane::submit);
    connect(m_cancel, &QAbstractButton::clicked, this, &AdjustPane::leave);
    connect(this, &DetailsPane::closeAsked, this, &AdjustPane::leave);
    say();
}

void AdjustPane::begin(const QList<PositionRow> &rows)
{
    delete m_form;
    m_step = Step::Filling;
    m_entered = 0;
    for (QLineEdit *field : {m_delta, m_note}) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
    m_oneSku =
        std::ranges::all_of(rows, [&rows](const PositionRow &row) { return row.sku == rows.first().sku; });
    m_model.setRows({});
    m_form = m_desk.beginAdjust(rows, this);
    connect(m_form, &AdjustForm::changed, this, &AdjustPane::refresh);
    say();
    m_delta->setFocus(Qt::OtherFocusReason);
}

void AdjustPane::leave()
{
    // What is being entered is awaited: its result belongs to the list of what can be undone.
    if (m_step == Step::Entering)
        return;
    if (m_form)
        m_form->deleteLater();
    m_form = nullptr;
    Q_EMIT left();
}

void AdjustPane::say()
{
    m_deltaEditor->setLabel(tr("&Difference"));
    //: Under the field for a difference of stock
    m_deltaEditor->setHint(tr("added with +, taken away with −"));
    m_reasonEditor->setLabel(tr("&Reason"));
    m_noteEditor->setLabel(tr("&Note"));
    m_note->setPlaceholderText(tr("optional, kept with the movement"));
    m_table->setName(tr("Before and after"));
    m_table->setColumns(InventoryColumns::preview());
    m_model.retranslate();
    refresh();
}

void AdjustPane::refreshReasons()
{
    const QString chosen = m_form->reason();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    //: First entry of a list of reasons
    m_reason->addItem(tr("Choose a reason"), QString());
    auto reasons = m_form->reasons();
    bool listed = chosen.isEmpty();
    for (const Reason &reason : std::as_const(reasons)) {
        m_reason->addItem(reason.names.in(m_desk.wording().language()), reason.code);
        listed = listed || reason.code == chosen;
    }
    // A reason that the sign now forbids stays in sight beside the sentence that says so.
    for (const Reason &reason : m_desk.reasons()) {
        if (!listed && reason.code == chosen)
            m_reason->addItem(reason.names.in(m_desk.wording().language()), reason.code);
    }
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(chosen)));
}

void AdjustPane::refresh()
{
    const Formats &formats = m_desk.wording().formats();
    if (!m_form)
        return;
    const auto &rows = m_form->rows();
    if (rows.size() == 1) {
        setName(tr("Adjust %1").arg(rows.first().name.isEmpty() ? rows.first().sku : rows.first().name));
        setCodes({rows.first().sku, m_desk.locationName(rows.first().location)});
    } else {
        setName(tr("Adjust %1 positions").arg(formats.integer(rows.size())));
        setCodes({tr("each by the same difference")});
    }
    refreshReasons();
    m_deltaEditor->setError(m_form->deltaError());
    m_reasonEditor->setError(m_form->reasonError());
    m_noteEditor->setError(m_form->noteError());
    m_model.setRows(m_form->preview());
    // Before there is a result its column would take room from the figures.
    const bool anyResult = std::ranges::any_of(
        m_form->preview(), [](const AdjustPreview &row) { return row.entered || row.refused.has_value(); });
    m_table->view().setColumnHidden(kResult, !anyResult);
    // It ends where its rows end; more than have room scroll.
    const int tall =
        m_table->view().header().titleHeight() + m_model.rowCount() * m_table->view().rowHeightNow() + 1;
    m_table->setMaximumHeight(tall);
    m_table->setMinimumHeight(std::min(tall, kLeastPreview));
    const int refused = m_form->refusedCount();
    const bool filling = m_step == Step::Filling;
    for (QWidget *field : QList<QWidget *>{m_deltaEditor, m_reasonEditor, m_noteEditor})
        field->setEnabled(filling);
    if (m_step == Step::Done) {
        m_verdict->setNote(StatusKind::Problem,
                           tr("%1 entered, %2 refused. What was entered is kept.")
                               .arg(formats.integer(m_entered), formats.integer(refused)));
    } else if (refused > 0) {
        const auto &preview = m_form->preview();
        const auto first =
            std::ranges::find_if(preview, [](const AdjustPreview &row) { return row.refused.has_value(); });
        m_verdict->setNote(StatusKind::Attention,
                           rows.size() == 1 ? ProblemText::sentence(*first->refused)
                                            : tr("%1 of %2 would be refused: %3", nullptr, refused)
                                                  .arg(formats.integer(refused), formats.integer(rows.size()),
                                                       ProblemText::sentence(*first->refused)));
    } else {
        m_verdict->setNote(StatusKind::None, {});
    }
    m_verdict->setVisible(!m_verdict->text().isEmpty());
    m_cancel->setVisible(m_step != Step::Done);
    m_cancel->setText(tr("Cancel"));
    m_apply->setText(m_step == Step::Done   ? tr("Close")
                         : rows.size() == 1 ? tr("Adjust")
                                            : tr("Adjust %1 positions").arg(formats.integer(rows.size())));
}

void AdjustPane::submit()
{
    if (!m_form || m_step == Step::Entering)
        return;
    if (m_step == Step::Done) {
        leave();
        return;
    }
    m_form->touchAll();
    if (!m_form->isComplete()) {
        QWidget *wrong = !m_form->deltaError().isEmpty() ? static_cast<QWidget *>(m_delta)
            : !m_form->reasonError().isEmpty()           ? static_cast<QWidget *>(m_reason)
                                                         : static_cast<QWidget *>(m_note);
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_step = Step::Entering;
    refresh();
    m_form->submit().then(this, [this](const AdjustBatch &batch) { take(batch); });
}

void AdjustPane::take(const AdjustBatch &batch)
{
    m_desk.entered(batch);
    m_entered = batch.count();
    m_step = Step::Done;
    if (m_entered > 0)
        Q_EMIT entered(m_entered);
    if (m_form && m_form->refusedCount() == 0 && m_entered > 0) {
        leave();
        return;
    }
    refresh();
    m_apply->setFocus(Qt::OtherFocusReason);
}

} // namespace stoa::ui
