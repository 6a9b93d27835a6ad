// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/bulkpane.h"

#include "models/orders/orderwords.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

BulkPane::BulkPane(WorkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_choice(new QComboBox)
    , m_choiceEditor(new FieldEditor({}, m_choice))
    , m_cutOff(new NoteLine)
    , m_verdict(new NoteLine)
    , m_cancel(new QPushButton)
    , m_print(new QPushButton)
    , m_apply(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_choice->setObjectName(u"bulk.choice"_s);
    m_apply->setObjectName(u"bulk.apply"_s);
    m_print->setIcon(StoaStyle::iconsOf(this).icon(u"printer"_s));
    setKind(*m_apply, ButtonKind::Primary);
    body().insertWidget(body().count() - 1, m_choiceEditor);
    body().insertWidget(body().count() - 1, m_cutOff);
    body().insertWidget(body().count() - 1, m_verdict);
    addFootButton(m_cancel, Place::Start);
    addFootButton(m_print, Place::End);
    addFootButton(m_apply, Place::End);
    connect(m_choice, &QComboBox::activated, this, [this] {
        if (m_carriers)
            beginCarrier(m_choice->currentData().toString());
        else if (m_work)
            m_work->setReason(m_choice->currentData().toString());
    });
    connect(m_cancel, &QAbstractButton::clicked, this, &BulkPane::left);
    connect(this, &DetailsPane::closeAsked, this, &BulkPane::left);
    connect(m_print, &QAbstractButton::clicked, this,
            [this] { Q_EMIT manifestAsked(m_choice->currentData().toString(), ids()); });
    connect(m_apply, &QAbstractButton::clicked, this, &BulkPane::submit);
    auto *primary = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &BulkPane::submit);
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    say();
}

QStringList BulkPane::ids() const
{
    QStringList ids;
    if (m_work) {
        for (const BulkRow &row : m_work->rows().rows())
            ids.append(row.id);
    }
    return ids;
}

QStringList BulkPane::ofCarrier(const QString &carrier) const
{
    QStringList ids;
    for (const WorkPart &part : m_desk.rows(WorkList::ToShip)) {
        if (part.fulfilment.parts().carrier == carrier)
            ids.append(part.key());
    }
    return ids;
}

void BulkPane::makeWork(BulkWork::Verb verb, const QStringList &fulfilments)
{
    delete m_table;
    if (m_work)
        m_work->deleteLater();
    m_work = new BulkWork(m_desk, verb, fulfilments, this);
    m_table =
        new WorkTable(u"bulk.rows"_s, m_work->rows(),
                      shownColumns(3,
                                   {{.column = 0, .kind = ColumnKind::Code, .width = 104},
                                    {.column = 1, .width = 84, .givesWay = 1},
                                    {.column = 2, .kind = ColumnKind::Text, .width = 110, .fills = true}}));
    body().insertWidget(body().count() - 2, m_table, 100);
    connect(m_work, &BulkWork::changed, this, &BulkPane::refresh);
    say();
    m_apply->setFocus(Qt::OtherFocusReason);
}

void BulkPane::begin(BulkWork::Verb verb, const QStringList &fulfilments)
{
    m_carriers = false;
    if (verb == BulkWork::Verb::Reject) {
        m_choice->clear();
        for (const QString &code : OrderWords::rejections())
            m_choice->addItem(OrderWords::rejection(code), code);
    }
    makeWork(verb, fulfilments);
    if (verb == BulkWork::Verb::Reject)
        m_work->setReason(m_choice->currentData().toString());
}

void BulkPane::beginCarrier(const QString &carrier)
{
    m_carriers = true;
    QMap<QString, QString> carriers;
    for (const WorkPart &part : m_desk.rows(WorkList::ToShip)) {
        const QString &code = part.fulfilment.parts().carrier;
        carriers.insert(code, code.isEmpty() ? tr("No carrier named") : m_desk.carrierName(code));
    }
    const QString chosen = carriers.contains(carrier) || carriers.isEmpty() ? carrier : carriers.firstKey();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (auto it = carriers.begin(); it != carriers.end(); ++it)
            m_choice->addItem(it.value(), it.key());
        m_choice->setCurrentIndex(m_choice->findData(chosen));
    }
    makeWork(BulkWork::Verb::Ship, ofCarrier(chosen));
}

void BulkPane::say()
{
    m_cancel->setText(tr("Cancel"));
    m_print->setText(tr("Manifest"));
    if (m_table)
        m_table->setWords(tr("Orders and what becomes of them"), tr("There is nothing to do."));
    refresh();
}

void BulkPane::refresh()
{
    if (!m_work)
        return;
    const Formats &formats = m_desk.formats();
    const QString orders = WorkWords::orders(formats, m_work->count());
    const bool done = m_work->isDone();
    const int open = m_work->count() - m_work->refusedCount();
    QString name;
    QString verb;
    switch (m_work->verb()) {
    case BulkWork::Verb::Accept:
        name = tr("Accept %1").arg(orders);
        verb = tr("Accept");
        break;
    case BulkWork::Verb::Reject:
        name = tr("Give %1 back").arg(orders);
        verb = tr("Give back");
        m_choiceEditor->setLabel(tr("&Why"));
        break;
    case BulkWork::Verb::Announce:
        name = tr("Tell the customers of %1").arg(orders);
        verb = tr("It is ready");
        break;
    case BulkWork::Verb::Ship:
        name = tr("Hand over to a carrier");
        verb = tr("Handed over");
        m_choiceEditor->setLabel(tr("&Carrier"));
        break;
    case BulkWork::Verb::Expire:
        name = tr("Put %1 back on the shelf").arg(orders);
        verb = tr("Put back");
        break;
    }
    setName(name);
    setCodes({tr("what becomes of each stands in its line")});
    m_choiceEditor->setVisible(m_carriers || m_work->verb() == BulkWork::Verb::Reject);
    m_choiceEditor->setEnabled(!done);
    std::optional<Instant> cutOff;
    for (const QString &id : ids()) {
        const WorkPart *part = m_desk.part(id);
        const auto at = part ? part->fulfilment.parts().cutOffAt : std::nullopt;
        if (at && (!cutOff || *at < *cutOff))
            cutOff = at;
    }
    m_cutOff->setVisible(m_carriers && cutOff);
    if (cutOff) {
        const JudgedWord word = WorkWords::cutOff(*cutOff, formats, m_desk.now());
        m_cutOff->setNote(word.kind, word.word, u"clock"_s);
    }
    if (done)
        m_verdict->setNote(
            m_work->refusedCount() > 0 ? StatusKind::Attention : StatusKind::Ok,
            tr("%1 done, %2 refused.")
                .arg(formats.integer(m_work->doneCount()), formats.integer(m_work->refusedCount())));
    else
        m_verdict->setNote(m_work->refusedCount() > 0 ? StatusKind::Attention : StatusKind::None,
                           m_work->refusedCount() > 0 ? tr("%1 of %2 would be refused; the others are done.")
                                                            .arg(formats.integer(m_work->refusedCount()),
                                                                 formats.integer(m_work->count()))
                                                      : QString());
    m_print->setVisible(m_carriers);
    m_cancel->setVisible(!done);
    m_apply->setText(done ? tr("Close") : verb);
    const QString why = m_desk.whyNot(Permission::OrderWork);
    setRefused(*m_apply, done ? QString() : open == 0 ? tr("There is nothing to do.") : why);
}

void BulkPane::submit()
{
    if (!m_work)
        return;
    if (m_work->isDone()) {
        Q_EMIT left();
        return;
    }
    if (!refusalOf(m_apply).isEmpty())
        return;
    m_work->submit().then(this, [this](int count) {
        const Formats &formats = m_desk.formats();
        if (count > 0)
            Q_EMIT done(tr("%1 done").arg(WorkWords::orders(formats, count)));
    });
}

} // namespace stoa::ui
