// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/quarantinepage.h"

#include "models/orders/work/workcolumns.h"
#include "ui/orders/work/quarantinepane.h"
#include "ui/orders/work/worktable.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/progressline.h"
#include "ui/shared/sidebyside.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

QuarantinePage::QuarantinePage(WorkDesk &desk, const StoreTools &tools, QWidget *parent)
    : StorePage(desk, tools, parent)
    , m_table(new WorkTable(
          u"quarantine"_s, desk.quarantine(),
          shownColumns(int(QuarantineColumn::Since) + 1,
                       {{.column = int(QuarantineColumn::Reference), .kind = ColumnKind::Code, .width = 110},
                        {.column = int(QuarantineColumn::Source), .width = 110, .givesWay = 2},
                        {.column = int(QuarantineColumn::Why), .width = 260, .fills = true},
                        {.column = int(QuarantineColumn::Field), .width = 110, .givesWay = 1},
                        {.column = int(QuarantineColumn::Tries), .kind = ColumnKind::Number, .width = 52},
                        {.column = int(QuarantineColumn::Since), .kind = ColumnKind::Number, .width = 60}})))
    , m_pane(new QuarantinePane(desk))
    , m_many(new QPushButton)
    , m_back(new QPushButton)
    , m_progress(new ProgressLine(nullptr, ProgressLine::Pausing::No, ProgressLine::Cancelling::No))
    , m_stack(new QStackedWidget)
    , m_side(nullptr)
{
    m_many->setObjectName(u"quarantine.many"_s);
    m_back->setObjectName(u"quarantine.back"_s);
    m_stack->addWidget(m_table);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 6, 16, 6);
    bar->setSpacing(12);
    bar->addWidget(m_progress, 1);
    bar->addStretch(1);
    bar->addWidget(m_back);
    bar->addWidget(m_many);
    m_side = new SideBySide(m_stack, m_pane);
    m_side->setPaneEmpty(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_side, 1);
    connect(m_table, &WorkTable::settled, this, [this](int row) {
        if (mayShow(*m_side, *m_table))
            choose(row);
    });
    connect(m_table, &WorkTable::activated, this, [this](int row) {
        choose(row);
        m_side->setPane(SideBySide::PaneState::Open);
    });
    connect(m_table, &WorkTable::selectionChanged, this, &QuarantinePage::refresh);
    connect(m_many, &QAbstractButton::clicked, this, &QuarantinePage::replayMany);
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        m_stack->setCurrentWidget(m_table);
        refresh();
    });
    connect(m_pane, &QuarantinePane::done, this, [this](const QString &sentence) {
        Q_EMIT toastRaised({sentence, {}});
    });
    connect(m_pane, &DetailsPane::closeAsked, this,
            [this] { m_side->setPane(SideBySide::PaneState::Closed); });
    connect(&desk, &WorkDesk::changed, this, &QuarantinePage::refresh);
    connect(&desk.line(), &HubLine::sessionChanged, this, &QuarantinePage::refresh);
    say();
}

QString QuarantinePage::tab()
{
    //: Tab of the Orders panel: what could not be taken
    return tr("Quarantine");
}

int QuarantinePage::count() const { return m_desk.quarantine().rowCount(); }

void QuarantinePage::choose(int row)
{
    if (row < 0 || row >= m_desk.quarantine().rowCount())
        return;
    m_pane->show(m_desk.quarantine().at(row));
    m_side->setPaneEmpty(false);
}

void QuarantinePage::say()
{
    m_back->setText(tr("Back to the list"));
    if (m_results)
        m_results->setWords(tr("What became of each"), {});
    m_pane->say();
    refresh();
}

void QuarantinePage::refresh()
{
    const Formats &formats = m_desk.formats();
    m_table->setWords(tr("What could not be taken"), QuarantineWork::emptiness(m_desk));
    const qsizetype selected = m_table->selectedRows().size();
    m_many->setText(selected > 1 ? formats.grouped(tr("Try %n again", nullptr, int(selected)), selected)
                                 : tr("Try all again"));
    const bool results = m_results && m_stack->currentWidget() == m_results;
    m_many->setVisible(!results && count() > 0);
    m_back->setVisible(results);
    m_progress->setVisible(m_replay && results);
    const QString why = !m_desk.isOnline()
        ? tr("What could not be taken lies at the hub, which does not answer now.")
        : m_desk.whyNot(Permission::OrderEdit);
    setRefused(*m_many, why);
    if (m_replay) {
        const int all = m_replay->count();
        m_progress->setDone(m_replay->done(), all);
        m_progress->setWork(m_replay->isRunning() ? tr("Trying again") : tr("Tried again"),
                            tr("%1 of %2, %3 taken")
                                .arg(formats.integer(m_replay->done()), formats.integer(all),
                                     formats.integer(m_replay->taken())),
                            {});
    }
    if (m_pane->work() && m_desk.quarantine().rowOf(m_pane->work()->row().id) < 0
        && !m_pane->work()->isTaken()) {
        m_pane->clear();
        m_side->setPaneEmpty(true);
    }
    Q_EMIT changed();
}

void QuarantinePage::replayMany()
{
    if (!refusalOf(m_many).isEmpty())
        return;
    QList<QuarantineRow> rows;
    const QList<int> selected = m_table->selectedRows();
    for (int row = 0; row < m_desk.quarantine().rowCount(); ++row) {
        if (selected.size() < 2 || selected.contains(row))
            rows.append(m_desk.quarantine().at(row));
    }
    delete m_results;
    delete m_replay;
    m_replay = new QuarantineReplay(m_desk, rows, this);
    m_results = new WorkTable(u"quarantine.results"_s, m_replay->rows(),
                              shownColumns(2,
                                           {{.column = 0, .kind = ColumnKind::Code, .width = 130},
                                            {.column = 1, .width = 300, .fills = true}}));
    m_results->setWords(tr("What became of each"), {});
    m_stack->addWidget(m_results);
    m_stack->setCurrentWidget(m_results);
    connect(m_replay, &QuarantineReplay::changed, this, &QuarantinePage::refresh);
    m_replay->start();
    refresh();
}

void QuarantinePage::scanned(const QString &code)
{
    const auto &rows = m_desk.quarantine().rows();
    for (int row = 0; row < rows.size(); ++row) {
        if (rows[row].reference.compare(code.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        m_tools.sound.tellFound();
        m_table->table().setCurrentRow(row);
        choose(row);
        return;
    }
    m_tools.sound.tellUnknown();
}

QList<QWidget *> QuarantinePage::panes()
{
    QList<QWidget *> list{m_stack->currentWidget()};
    if (m_side->pane() == SideBySide::PaneState::Open)
        list.append(m_pane);
    return list;
}

bool QuarantinePage::escape()
{
    if (m_results && m_stack->currentWidget() == m_results) {
        m_stack->setCurrentWidget(m_table);
        refresh();
        return true;
    }
    return m_side->escape();
}

bool QuarantinePage::openRecord(const QString &record)
{
    const int row = m_desk.quarantine().rowOf(record);
    if (row < 0)
        return false;
    m_table->table().setCurrentRow(row);
    choose(row);
    m_side->setPane(SideBySide::PaneState::Open);
    return true;
}

QList<PanelPage> QuarantinePage::pages()
{
    return {{u"quarantine"_s, [this] {
                 choose(0);
             }}};
}

} // namespace stoa::ui
