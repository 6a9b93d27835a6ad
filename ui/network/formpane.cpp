// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/formpane.h"

#include "models/shared/problemtext.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/evenrow.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"
#include "ui/shared/wrappedcheck.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastCombo = 88; // px

} // namespace

FormPane::FormPane(NetworkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_note(new NoteLine)
    , m_clashes(new QWidget)
    , m_mine(new QPushButton)
    , m_theirs(new QPushButton)
    , m_cancel(new QPushButton)
    , m_save(new QPushButton)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_save->setObjectName(u"form.save"_s);
    m_cancel->setObjectName(u"form.cancel"_s);
    m_mine->setObjectName(u"form.mine"_s);
    m_theirs->setObjectName(u"form.theirs"_s);
    setKind(*m_save, ButtonKind::Primary);
    place(m_note);
    auto *rows = new QVBoxLayout(m_clashes);
    rows->setContentsMargins(0, 0, 0, 0);
    m_clashLines = new QVBoxLayout;
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_mine);
    choice->addWidget(m_theirs);
    choice->addStretch(1);
    rows->addLayout(m_clashLines);
    rows->addLayout(choice);
    place(m_clashes);
    m_clashes->hide();
    addFootButton(m_cancel, Place::End);
    addFootButton(m_save, Place::End);
    connect(m_save, &QPushButton::clicked, this, &FormPane::save);
    connect(m_cancel, &QPushButton::clicked, this, &FormPane::leave);
    connect(this, &DetailsPane::closeAsked, this, &FormPane::leave);
    connect(m_mine, &QPushButton::clicked, this, [this] { m_form->settle(TypedForm::Side::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { m_form->settle(TypedForm::Side::Theirs); });
    say([this] {
        m_save->setText(tr("Save"));
        m_cancel->setText(tr("Cancel"));
        m_mine->setText(tr("Keep mine"));
        m_theirs->setText(tr("Take theirs"));
    });
}

void FormPane::leave()
{
    delete std::exchange(m_form, nullptr);
    Q_EMIT left();
}

void FormPane::setForm(TypedForm *form, const QString &refusal)
{
    delete m_form;
    m_form = form;
    m_form->setParent(this);
    ++m_round;
    m_refusal = refusal;
    m_busy = false;
    connect(form, &TypedForm::changed, this, &FormPane::refresh);
    refresh();
}

void FormPane::place(QWidget *part) { body().insertWidget(body().count() - 1, part); }

void FormPane::place(QLayout *part) { body().insertLayout(body().count() - 1, part); }

void FormPane::say(std::function<void()> words)
{
    words();
    m_words.append(std::move(words));
}

void FormPane::watch(QObject *owner, std::function<void()> refresh)
{
    if (m_form)
        refresh();
    m_bound.append({owner, std::move(refresh)});
}

QLineEdit *FormPane::line(const QString &field, Qt::Alignment alignment)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(field);
    edit->setAlignment(alignment | Qt::AlignVCenter);
    connect(edit, &QLineEdit::textEdited, this, [this, field](const QString &text) {
        if (m_form)
            m_form->setText(field, text);
    });
    watch(edit, [this, edit, field] {
        if (edit->text() != m_form->text(field))
            edit->setText(m_form->text(field));
        setFieldError(*edit, m_form->error(field));
        edit->setReadOnly(!m_refusal.isEmpty());
    });
    return edit;
}

QLineEdit *FormPane::shortLine(const QString &field, const QString &widest, const Words &name)
{
    QLineEdit *edit = line(field);
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setFixedWidth(edit->fontMetrics().horizontalAdvance(widest) + 22);
    edit->setAccessibleName(name());
    return edit;
}

QComboBox *FormPane::combo(const QString &field, const Choices &choices, const Words &name)
{
    auto *box = new QComboBox;
    box->setObjectName(field);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    // As wide as its words where there is room, and no reason to reach out of the pane.
    box->setMinimumWidth(kLeastCombo);
    connect(box, &QComboBox::activated, this, [this, box, field] {
        if (m_form)
            m_form->setText(field, box->currentData().toString());
    });
    watch(box, [this, box, field, choices, name] {
        const QSignalBlocker quiet(box);
        const auto offered = choices();
        bool same = box->count() == offered.size();
        for (int i = 0; same && i < offered.size(); ++i)
            same = box->itemData(i).toString() == offered[i].first && box->itemText(i) == offered[i].second;
        if (!same) {
            box->clear();
            for (const auto &[value, word] : offered)
                box->addItem(word, value);
        }
        box->setCurrentIndex(box->findData(m_form->text(field)));
        box->setEnabled(m_refusal.isEmpty());
        setFieldError(*box, m_form->error(field));
        if (name)
            box->setAccessibleName(name());
    });
    return box;
}

QCheckBox *FormPane::check(const QString &field, const Words &words)
{
    auto *box = new WrappedCheck;
    box->setObjectName(field);
    connect(box, &QCheckBox::clicked, this, [this, field](bool on) {
        if (m_form)
            m_form->setOn(field, on ? TypedForm::Turned::On : TypedForm::Turned::Off);
    });
    watch(box, [this, box, field, words] {
        box->setText(words());
        box->setChecked(m_form->isOn(field));
        box->setEnabled(m_refusal.isEmpty());
    });
    return box;
}

NoteLine *FormPane::errorOf(const QStringList &fields)
{
    auto *note = new NoteLine;
    watch(note, [this, note, fields] {
        QString sentence;
        for (const QString &field : fields) {
            if (sentence.isEmpty())
                sentence = m_form->error(field);
        }
        note->setNote(sentence.isEmpty() ? StatusKind::None : StatusKind::Problem, sentence);
        note->setVisible(!sentence.isEmpty());
    });
    return note;
}

FieldEditor *FormPane::editorOf(QWidget *widget, const QString &field, const Words &label, const Words &hint)
{
    auto *editor = new FieldEditor(label(), widget);
    watch(editor, [this, editor, field, label, hint] {
        editor->setLabel(label());
        if (hint)
            editor->setHint(hint());
        editor->setError(m_form->error(field));
    });
    return editor;
}

FieldEditor *FormPane::addLine(const QString &field, const Words &label, const Words &hint,
                               Qt::Alignment alignment)
{
    return editorOf(line(field, alignment), field, label, hint);
}

QPushButton *FormPane::quietButton(const QString &icon, const Words &words)
{
    auto *button = new QPushButton;
    setKind(*button, ButtonKind::Quiet);
    setButtonSize(*button, ButtonSize::Small);
    button->setIcon(StoaStyle::iconsOf(this).icon(icon));
    watch(button, [this, button, words] {
        button->setText(words());
        setRefused(*button, m_refusal);
    });
    return button;
}

QLayout *FormPane::beside(const QList<QWidget *> &parts)
{
    auto *row = new EvenRow(12, 8);
    for (QWidget *part : parts)
        row->addWidget(part);
    return row;
}

void FormPane::removeLater(const QString &list, int item)
{
    QMetaObject::invokeMethod(
        this,
        [this, list, item] {
            if (m_form)
                m_form->remove(list, item);
        },
        Qt::QueuedConnection);
}

QWidget *FormPane::addList(const QString &list, const std::function<QWidget *(int item)> &make)
{
    auto *part = new QWidget;
    auto *rows = new QVBoxLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    watch(part, [this, part, rows, list, make, shown = std::make_shared<QPair<int, int>>(-1, -1)] {
        const int wanted = m_form->count(list);
        if (*shown == QPair<int, int>(m_round, wanted))
            return;
        const bool isMore = shown->first == m_round && wanted > shown->second;
        *shown = {m_round, wanted};
        while (QLayoutItem *item = rows->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (int i = 0; i < wanted; ++i) {
            rows->addWidget(make(i));
            rows->itemAt(i)->widget()->show();
        }
        part->setVisible(wanted > 0);
        // Whoever asked for another line writes in it.
        if (isMore && part->isVisible() && rows->count() > 0)
            rows->itemAt(rows->count() - 1)->widget()->setFocus(Qt::OtherFocusReason);
    });
    return part;
}

void FormPane::refresh()
{
    if (!m_form)
        return;
    // Rows that are made meanwhile put themselves right, at the end of the list.
    for (qsizetype i = 0; i < m_bound.size(); ++i) {
        if (m_bound[i].owner) {
            const auto run = m_bound[i].run;
            run();
        }
    }
    m_bound.removeIf([](const Bound &bound) { return bound.owner.isNull(); });
    refreshClashes();
    refreshFoot();
}

void FormPane::refreshClashes()
{
    const auto &clashes = m_form->clashes();
    while (QLayoutItem *item = m_clashLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_clashes->setVisible(!clashes.isEmpty());
    for (const TypedForm::Clash &clash : clashes) {
        auto *line = new TextLabel;
        line->setOverflow(TextLabel::Overflow::Wrap);
        //: What differs between two who changed the same: its name, what is typed here, what is saved
        line->setSentence(tr("%1: here %2, saved %3"), {clash.label, clash.mine, clash.theirs});
        m_clashLines->addWidget(line);
    }
}

void FormPane::refreshFoot()
{
    if (!m_refusal.isEmpty())
        m_note->setNote(StatusKind::Info, m_refusal, u"lock"_s);
    else if (!m_form->clashes().isEmpty())
        m_note->setNote(StatusKind::Attention,
                        tr("Somebody else saved this meanwhile. Choose what is to stay."), u"git-compare"_s);
    else
        m_note->setNote(StatusKind::None, {});
    m_note->setVisible(!m_note->text().isEmpty());
    QString why = m_refusal;
    if (why.isEmpty() && m_busy)
        why = tr("It is being saved…");
    else if (why.isEmpty() && !m_form->clashes().isEmpty())
        why = tr("Choose first what is to stay.");
    else if (why.isEmpty() && !m_form->isDirty())
        why = tr("Nothing was changed.");
    setRefused(*m_save, why);
}

void FormPane::save()
{
    if (!m_form || !refusalOf(m_save).isEmpty())
        return;
    if (!m_form->isComplete()) {
        m_form->touchAll();
        // The first field that is wrong takes the keyboard.
        const QStringList wrong = m_form->wrongFields();
        const auto fields = findChildren<QWidget *>();
        for (QWidget *field : fields) {
            if (wrong.contains(field->objectName()) && field->isVisible()) {
                field->setFocus(Qt::OtherFocusReason);
                break;
            }
        }
        return;
    }
    m_busy = true;
    refreshFoot();
    m_desk.save(*m_form, phrase()).then(this, [this](const Result<void> &result) {
        m_busy = false;
        if (!result) {
            if (m_form)
                refreshFoot();
            Q_EMIT failed(ProblemText::sentence(result.error()));
            return;
        }
        const QString sentence = savedSentence();
        leave();
        Q_EMIT saved(sentence);
    });
}

void FormPane::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    for (const auto &words : std::as_const(m_words))
        words();
    refresh();
}

void FormPane::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_save->click();
        return;
    }
    DetailsPane::keyPressEvent(event);
}

} // namespace stoa::ui
