// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/quarantinepane.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/viewtabs.h"

#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

QuarantinePane::QuarantinePane(WorkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_why(new NoteLine)
    , m_offline(new NoteLine)
    , m_fields(new QWidget)
    , m_fieldLayout(new QVBoxLayout(m_fields))
    , m_reason(new QLineEdit)
    , m_reasonEditor(new FieldEditor({}, m_reason))
    , m_discard(new QPushButton)
    , m_replay(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_fieldLayout->setContentsMargins(0, 0, 0, 0);
    m_fieldLayout->setSpacing(2);
    m_reason->setObjectName(u"quarantine.reason"_s);
    m_reason->setMaxLength(200);
    m_discard->setObjectName(u"quarantine.discard"_s);
    m_replay->setObjectName(u"quarantine.replay"_s);
    setKind(*m_discard, ButtonKind::Destructive);
    setKind(*m_replay, ButtonKind::Primary);
    for (QWidget *each : QList<QWidget *>{m_why, m_offline, m_fields, m_reasonEditor})
        body().insertWidget(body().count() - 1, each);
    addFootButton(m_discard, Place::Start);
    addFootButton(m_replay, Place::End);
    connect(m_replay, &QAbstractButton::clicked, this, &QuarantinePane::replay);
    connect(m_discard, &QAbstractButton::clicked, this, &QuarantinePane::discard);
    auto *primary = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &QuarantinePane::replay);
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    say();
}

void QuarantinePane::show(const QuarantineRow &row)
{
    if (m_work && m_work->row().id == row.id)
        return;
    delete m_work;
    m_work = new QuarantineWork(m_desk, row, this);
    m_shown.clear();
    m_reason->clear();
    m_reasonEditor->setError({});
    connect(m_work, &QuarantineWork::changed, this, &QuarantinePane::refresh);
    refresh();
}

void QuarantinePane::clear()
{
    delete m_work;
    m_shown.clear();
    refresh();
}

QLineEdit *QuarantinePane::field(const QString &pointer) const
{
    return m_fields->findChild<QLineEdit *>(pointer);
}

void QuarantinePane::say()
{
    m_reasonEditor->setLabel(tr("Wh&y it is given up"));
    m_reasonEditor->setHint(tr("only to give it up; the source is not told"));
    m_discard->setText(tr("Give up"));
    m_shown.clear();
    refresh();
}

void QuarantinePane::makeFields()
{
    QStringList pointers;
    const QList<QuarantineField> fields = m_work ? m_work->fields() : QList<QuarantineField>();
    for (const QuarantineField &each : fields)
        pointers.append(each.pointer);
    if (pointers != m_shown || pointers.isEmpty()) {
        while (QLayoutItem *item = m_fieldLayout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const QuarantineField &each : fields) {
            auto *edit = new QLineEdit(each.value);
            edit->setObjectName(each.pointer);
            m_fieldLayout->addWidget(new FieldEditor(each.label, edit));
            connect(edit, &QLineEdit::textEdited, this, [this, pointer = each.pointer](const QString &text) {
                if (m_work)
                    m_work->setField(pointer, text);
            });
        }
        m_shown = pointers;
    }
    for (int i = 0; i < fields.size(); ++i) {
        auto *editor = qobject_cast<FieldEditor *>(m_fieldLayout->itemAt(i)->widget());
        auto *edit = qobject_cast<QLineEdit *>(&editor->field());
        if (edit->text() != fields[i].value) {
            const QSignalBlocker quiet(edit);
            edit->setText(fields[i].value);
        }
        editor->setError(fields[i].error);
        edit->setReadOnly(!m_work->whyNot().isEmpty());
    }
}

void QuarantinePane::refresh()
{
    for (QWidget *each : QList<QWidget *>{m_why, m_fields, m_reasonEditor, m_discard, m_replay})
        each->setVisible(m_work);
    makeFields();
    if (!m_work) {
        setName(tr("Nothing is chosen"));
        setCodes({});
        m_offline->setNote(StatusKind::None, {});
        return;
    }
    const QuarantineRow &row = m_work->row();
    setName(row.reference.isEmpty() ? row.kind : QChar(0x2066) + row.reference + QChar(0x2069));
    setCodes({row.kind, row.source});
    m_why->setNote(m_work->isTaken() ? StatusKind::Ok : StatusKind::Problem,
                   m_work->answer().isEmpty() ? WorkWords::quarantine(row, m_desk.formats())
                                              : m_work->answer());
    const QString why = m_work->whyNot();
    m_offline->setNote(why.isEmpty() ? StatusKind::None : StatusKind::Offline, why);
    m_replay->setText(m_work->isEdited() ? tr("Mend and try again") : tr("Try again"));
    const QString busy = m_work->isBusy() ? tr("The hub is asked.")
        : m_work->isTaken()               ? tr("It was taken.")
                                          : why;
    setRefused(*m_replay, busy);
    setRefused(*m_discard, busy);
}

void QuarantinePane::replay()
{
    if (!m_work || !refusalOf(m_replay).isEmpty())
        return;
    const QString reference = m_work->row().reference;
    m_work->replay().then(this, [this, reference](const Result<void> &result) {
        if (result && m_work && m_work->isTaken())
            Q_EMIT done(tr("%1 was taken").arg(reference));
    });
}

void QuarantinePane::discard()
{
    if (!m_work || !refusalOf(m_discard).isEmpty())
        return;
    if (m_reason->text().trimmed().isEmpty()) {
        m_reasonEditor->setError(tr("Say why it is given up."));
        m_reason->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_reasonEditor->setError({});
    const QString reference = m_work->row().reference;
    m_work->discard(m_reason->text()).then(this, [this, reference](const Result<void> &result) {
        if (result)
            Q_EMIT done(tr("%1 is given up").arg(reference));
    });
}

} // namespace stoa::ui
