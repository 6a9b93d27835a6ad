// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/taskspage.h"

#include "models/orders/orderwords.h"
#include "models/orders/work/workcolumns.h"
#include "ui/orders/work/placebox.h"
#include "ui/orders/work/worktable.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/detailspane.h"
#include "ui/shared/factlist.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/sidebyside.h"
#include "ui/shared/viewtabs.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

TasksPage::TasksPage(WorkDesk &desk, const StoreTools &tools, QWidget *parent)
    : StorePage(desk, tools, parent)
    , m_table(new WorkTable(
          u"tasks"_s, desk.tasks(),
          shownColumns(int(TaskColumn::Since) + 1,
                       {{.column = int(TaskColumn::What), .width = 340, .fills = true, .minimum = 340},
                        {.column = int(TaskColumn::Kind), .width = 120, .givesWay = 1},
                        {.column = int(TaskColumn::Due), .kind = ColumnKind::Status, .width = 90},
                        {.column = int(TaskColumn::Since), .kind = ColumnKind::Number, .width = 60}})))
    , m_pane(new DetailsPane)
    , m_facts(new FactList)
    , m_note(new QLineEdit)
    , m_noteEditor(new FieldEditor({}, m_note))
    , m_drop(new QPushButton)
    , m_open(new QPushButton)
    , m_done(new QPushButton)
    , m_side(nullptr)
{
    m_pane->tabs().hide();
    m_pane->setPin(DetailsPane::Pin::Hidden);
    m_note->setObjectName(u"task.note"_s);
    m_note->setMaxLength(1'000);
    m_drop->setObjectName(u"task.drop"_s);
    m_done->setObjectName(u"task.done"_s);
    setKind(*m_drop, ButtonKind::Destructive);
    setKind(*m_done, ButtonKind::Primary);
    m_pane->body().insertWidget(m_pane->body().count() - 1, m_facts);
    m_pane->body().insertWidget(m_pane->body().count() - 1, m_noteEditor);
    m_pane->addFootButton(m_drop, DetailsPane::Place::Start);
    m_pane->addFootButton(m_open, DetailsPane::Place::End);
    m_pane->addFootButton(m_done, DetailsPane::Place::End);
    m_side = new SideBySide(m_table, m_pane);
    m_side->setPaneEmpty(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 4, 16, 8);
    top->addStretch(1);
    top->addWidget(new PlaceBox(desk, this));
    layout->addLayout(top);
    layout->addWidget(m_side, 1);
    connect(m_table, &WorkTable::settled, this, [this](int row) {
        if (mayShow(*m_side, *m_table))
            choose(row);
    });
    connect(m_table, &WorkTable::activated, this, [this](int row) {
        choose(row);
        m_side->setPane(SideBySide::PaneState::Open);
    });
    connect(m_pane, &DetailsPane::closeAsked, this,
            [this] { m_side->setPane(SideBySide::PaneState::Closed); });
    connect(m_done, &QAbstractButton::clicked, this, [this] { close(TaskState::Done); });
    connect(m_drop, &QAbstractButton::clicked, this, [this] { close(TaskState::Dropped); });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        const WorkTask *row = task();
        if (row && row->task.kind == TaskKind::Count)
            Q_EMIT openSkuAsked(row->task.subject);
        else if (row)
            Q_EMIT openOrderAsked(row->task.order);
    });
    auto *primary =
        new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, [this] { close(TaskState::Done); });
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    connect(&desk, &WorkDesk::changed, this, &TasksPage::refresh);
    say();
}

QString TasksPage::tab()
{
    //: Tab of the Orders panel
    return tr("Tasks");
}

int TasksPage::count() const { return m_desk.tasks().rowCount(); }

const WorkTask *TasksPage::task() const
{
    const int row = m_desk.tasks().rowOf(m_id);
    return row < 0 ? nullptr : &m_desk.tasks().at(row);
}

void TasksPage::choose(int row)
{
    if (row < 0 || row >= m_desk.tasks().rowCount())
        return;
    const QString id = m_desk.tasks().at(row).key();
    if (id != m_id)
        m_note->clear();
    m_id = id;
    refresh();
}

void TasksPage::say()
{
    m_table->setWords(tr("Tasks"),
                      tr("Nothing to do. What orders leave behind, such as counts and goods to put "
                         "back, comes here."));
    m_noteEditor->setLabel(tr("&Note"));
    m_noteEditor->setHint(tr("kept with the task; needed to drop it"));
    m_drop->setText(tr("Drop"));
    m_done->setText(tr("Done"));
    refresh();
}

void TasksPage::refresh()
{
    const WorkTask *row = task();
    m_side->setPaneEmpty(!row);
    for (QWidget *each : QList<QWidget *>{m_facts, m_noteEditor, m_drop, m_open, m_done})
        each->setVisible(row);
    if (!row) {
        m_pane->setName(tr("Nothing is chosen"));
        m_pane->setCodes({});
        Q_EMIT changed();
        return;
    }
    const Formats &formats = m_desk.formats();
    const Formats there = m_desk.timesThere();
    const auto said = [&there](const std::optional<Instant> &at) {
        return at ? there.marked(there.dateTime(*at), *at) : QString();
    };
    m_pane->setName(WorkWords::task(*row));
    m_pane->setCodes({OrderWords::task(row->task.kind)});
    const bool count = row->task.kind == TaskKind::Count;
    const WorkItem item = m_desk.item(row->task.subject);
    const QJsonObject &detail = row->task.detail;
    const auto currency = Currency::parse(detail.value("currency"_L1).toString());
    m_facts->setFacts(
        {{tr("SKU"), count ? row->task.subject : QString(), true},
         {tr("Order"), row->orderNumber},
         {tr("Missing when it was picked"),
          count && detail.contains("lacking"_L1)
              ? WorkWords::amount(formats, detail.value("lacking"_L1).toInteger(), item.unit)
              : QString()},
         {tr("Amount"),
          currency ? formats.money(Money(detail.value("amount"_L1).toInteger(), *currency)) : QString()},
         {tr("Due"), said(row->task.dueAt)},
         {tr("Since"), said(row->task.createdAt)}});
    m_open->setText(count ? tr("Open the stock") : tr("Open order"));
    m_open->setVisible(count || !row->task.order.isEmpty());
    const QString why = m_desk.whyNotClosed(*row);
    setRefused(*m_done, why);
    setRefused(*m_drop, why);
    Q_EMIT changed();
}

void TasksPage::close(TaskState state)
{
    const WorkTask *row = task();
    if (!row || !m_desk.whyNotClosed(*row).isEmpty())
        return;
    if (state == TaskState::Dropped && m_note->text().trimmed().isEmpty()) {
        m_noteEditor->setError(tr("Say why it is dropped."));
        m_note->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_noteEditor->setError({});
    const QString what = WorkWords::task(*row);
    m_desk.closeTask(*row, state, m_note->text())
        .then(this, [this, what, state](const Result<Receipt> &receipt) {
            if (!receipt) {
                tellRefusal(receipt.error(), tr("The task is still open. Your note is kept."));
                return;
            }
            m_note->clear();
            Q_EMIT toastRaised(
                {state == TaskState::Done ? tr("Done: %1").arg(what) : tr("Dropped: %1").arg(what), {}});
        });
}

void TasksPage::scanned(const QString &code)
{
    const ScannedCode scan = m_desk.takeApart(code);
    const auto &rows = m_desk.tasks().rows();
    for (int row = 0; row < rows.size(); ++row) {
        const WorkTask &each = rows[row];
        if (each.orderNumber.compare(scan.code, Qt::CaseInsensitive) == 0
            || WorkDesk::isOf(scan, m_desk.item(each.task.subject))) {
            m_tools.sound.tellFound();
            m_table->table().setCurrentRow(row);
            choose(row);
            return;
        }
    }
    m_tools.sound.tellUnknown();
    Q_EMIT messageRaised({u"orders.tasks"_s,
                          StatusKind::Attention,
                          tr("%1 is in no task.").arg(QChar(0x2066) + scan.code + QChar(0x2069)),
                          {},
                          {}});
}

QList<QWidget *> TasksPage::panes()
{
    QList<QWidget *> list{m_table};
    if (m_side->pane() == SideBySide::PaneState::Open)
        list.append(m_pane);
    return list;
}

bool TasksPage::escape() { return m_side->escape(); }

bool TasksPage::openRecord(const QString &record)
{
    const int row = m_desk.tasks().rowOf(record);
    if (row < 0)
        return false;
    m_table->table().setCurrentRow(row);
    choose(row);
    m_side->setPane(SideBySide::PaneState::Open);
    return true;
}

QList<PanelPage> TasksPage::pages()
{
    return {{u"tasks"_s, [this] {
                 choose(0);
             }}};
}

} // namespace stoa::ui
