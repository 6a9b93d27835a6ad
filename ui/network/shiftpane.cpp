// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/shiftpane.h"

#include "models/orders/orderwords.h"
#include "models/shared/problemtext.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QComboBox>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostUnits = 100'000;
}

ShiftPane::ShiftPane(NetworkDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_intro(new TextLabel({}, TextSize::Body, ColourRole::Text2, this))
    , m_method(new QComboBox(this))
    , m_methodEditor(new FieldEditor({}, m_method, this))
    , m_from(new QComboBox(this))
    , m_fromEditor(new FieldEditor({}, m_from, this))
    , m_to(new QComboBox(this))
    , m_toEditor(new FieldEditor({}, m_to, this))
    , m_units(new QSpinBox(this))
    , m_unitsEditor(new FieldEditor({}, m_units, this))
    , m_fromTitle(new TextLabel({}, TextSize::BodyStrong, ColourRole::Text, this))
    , m_fromFacts(new FactList(this))
    , m_toTitle(new TextLabel({}, TextSize::BodyStrong, ColourRole::Text, this))
    , m_toFacts(new FactList(this))
    , m_note(new NoteLine(this))
    , m_back(new QPushButton(this))
    , m_go(new QPushButton(this))
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_intro->setOverflow(TextLabel::Overflow::Wrap);
    m_method->setObjectName(u"shift.method"_s);
    m_from->setObjectName(u"shift.from"_s);
    m_to->setObjectName(u"shift.to"_s);
    m_units->setObjectName(u"shift.units"_s);
    m_go->setObjectName(u"shift.go"_s);
    m_back->setObjectName(u"shift.back"_s);
    setKind(*m_go, ButtonKind::Primary);
    m_units->setRange(1, kMostUnits);
    for (QComboBox *box : {m_from, m_to}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    const auto add = [this](QWidget *part) {
        body().insertWidget(body().count() - 1, part);
    };
    for (QWidget *part : QList<QWidget *>{m_intro, m_methodEditor, m_fromEditor, m_toEditor, m_unitsEditor})
        add(part);
    addRule();
    for (QWidget *part : QList<QWidget *>{m_fromTitle, m_fromFacts, m_toTitle, m_toFacts, m_note})
        add(part);
    addFootButton(m_back, Place::End);
    addFootButton(m_go, Place::End);
    connect(m_method, &QComboBox::activated, this, [this] {
        refreshChoices();
        refresh();
    });
    connect(m_from, &QComboBox::activated, this, &ShiftPane::refresh);
    connect(m_to, &QComboBox::activated, this, &ShiftPane::refresh);
    connect(m_units, &QSpinBox::valueChanged, this, &ShiftPane::refresh);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_step == Step::Confirming)
            setStep(Step::Trying);
        else
            leave();
    });
    connect(m_go, &QPushButton::clicked, this, &ShiftPane::goOn);
    connect(this, &DetailsPane::closeAsked, this, &ShiftPane::leave);
    connect(&desk, &NetworkDesk::changed, this, [this] {
        if (!isVisible())
            return;
        refreshChoices();
        refresh();
    });
    retranslate();
}

void ShiftPane::begin(const QString &from)
{
    refreshChoices();
    if (const int at = m_from->findData(from); at >= 0) {
        m_from->setCurrentIndex(at);
    } else if (const NodeRow *row = m_desk.node(from)) {
        // The location offers something else: that is what it is about.
        for (const auto method : kFulfilmentMethods) {
            if (!row->node.settings.terms(method))
                continue;
            m_method->setCurrentIndex(m_method->findData(QString(nameOf(method))));
            refreshChoices();
            m_from->setCurrentIndex(m_from->findData(from));
            break;
        }
    }
    if (m_to->currentIndex() == m_from->currentIndex() && m_to->count() > 1)
        m_to->setCurrentIndex(m_from->currentIndex() == 0 ? 1 : 0);
    m_units->setValue(1);
    m_busy = false;
    setStep(Step::Trying);
    m_to->setFocus(Qt::OtherFocusReason);
}

void ShiftPane::leave()
{
    m_step = Step::Trying;
    Q_EMIT left();
}

void ShiftPane::refreshChoices()
{
    const auto method = methodOf(m_method->currentData().toString()).value_or(FulfilmentMethod::Ship);
    QList<QPair<QString, QString>> places;
    for (const NodeRow &row : m_desk.nodes().rows()) {
        if (row.node.settings.terms(method) && row.isActive())
            places.append({row.code(), row.name});
    }
    for (QComboBox *box : {m_from, m_to}) {
        const QVariant chosen = box->currentData();
        const QSignalBlocker quiet(box);
        box->clear();
        for (const auto &[code, name] : std::as_const(places))
            box->addItem(name, code);
        box->setCurrentIndex(std::max(box->count() > 0 ? 0 : -1, box->findData(chosen)));
    }
}

QList<FactList::Fact> ShiftPane::factsOf(const ShiftPreview::Side &side) const
{
    const auto method = methodOf(m_method->currentData().toString()).value_or(FulfilmentMethod::Ship);
    const Formats &formats = m_desk.formats();
    const SlotCapacity before = side.before.terms(method)->capacity();
    const SlotCapacity after = side.after.terms(method)->capacity();
    //: What was and what will be: "20 → 17"
    const auto change = [&](qint64 was, qint64 is) {
        return QChar(0x2066) + tr("%1 → %2").arg(formats.integer(was), formats.integer(is)) + QChar(0x2069);
    };
    //: So many taken in the busiest hour, and what that means afterwards
    const QString peak =
        tr("%1, then: %2").arg(formats.integer(side.peakTaken), NetworkWords::load(side.peakAfter));
    return {{tr("Per hour"), change(before.limit, after.limit)},
            {tr("Without the buffer"), change(before.usable(Peak::Keep), after.usable(Peak::Keep))},
            {tr("Busiest coming hour"), peak}};
}

void ShiftPane::refresh()
{
    const auto method = methodOf(m_method->currentData().toString()).value_or(FulfilmentMethod::Ship);
    const auto preview = m_desk.tryShift(m_from->currentData().toString(), m_to->currentData().toString(),
                                         method, m_units->value());
    const bool few = m_from->count() < 2;
    const QString field = preview ? QString() : preview.error().field;
    m_fromEditor->setError(field == "from"_L1 && !few ? tr("Choose where it is taken from.") : QString());
    m_toEditor->setError(field == "to"_L1 && !few ? tr("Choose another location.") : QString());
    m_unitsEditor->setError(field == "units"_L1 ? tr("The location does less than that in an hour.")
                                                : QString());
    m_preview = preview ? std::optional(*preview) : std::nullopt;
    for (QWidget *part : QList<QWidget *>{m_fromTitle, m_fromFacts, m_toTitle, m_toFacts})
        part->setVisible(m_preview.has_value());
    if (m_preview) {
        m_fromTitle->setPlain(m_from->currentText());
        m_toTitle->setPlain(m_to->currentText());
        m_fromFacts->setFacts(factsOf(m_preview->from));
        m_toFacts->setFacts(factsOf(m_preview->to));
    }
    const bool confirming = m_step == Step::Confirming;
    if (few) {
        m_note->setNote(StatusKind::Info, tr("Fewer than two locations offer this."));
    } else if (!m_preview) {
        m_note->setNote(StatusKind::None, {});
    } else if (m_preview->from.peakAfter > LoadState::Room
               && m_preview->from.peakAfter != m_preview->from.peakBefore) {
        m_note->setNote(StatusKind::Attention,
                        tr("%1 would be at its edge in its busiest hour: what it has stays, and more goes "
                           "elsewhere.")
                            .arg(m_from->currentText()));
    } else if (confirming) {
        m_note->setNote(StatusKind::Info,
                        tr("This changes the settings of both locations. It can be undone."));
    } else {
        m_note->setNote(StatusKind::Ok, tr("Both keep room in their busiest coming hour."));
        if (m_preview->to.peakAfter > LoadState::Room)
            m_note->setNote(StatusKind::Attention,
                            tr("%1 stays at its edge even so.").arg(m_to->currentText()));
    }
    QString why;
    if (m_preview) {
        for (const ShiftPreview::Side *side : {&m_preview->from, &m_preview->to}) {
            if (why.isEmpty())
                why = m_desk.whyNoEdit(side->before.location().text());
        }
    } else {
        why = tr("Choose two locations and how many.");
    }
    if (m_busy)
        why = tr("It is being saved…");
    setRefused(*m_go, why);
    const QString figure = m_desk.formats().integer(m_units->value());
    m_go->setText(confirming ? tr("Move %1 an hour").arg(figure) : tr("Go on…"));
    m_back->setText(confirming ? tr("Back") : tr("Cancel"));
    for (QWidget *choice : QList<QWidget *>{m_method, m_from, m_to, m_units})
        choice->setEnabled(!confirming);
}

void ShiftPane::setStep(Step step)
{
    m_step = step;
    m_intro->setPlain(step == Step::Trying
                          ? tr("What if some orders an hour went to another location? Nothing is changed "
                               "while you try.")
                          : tr("Look at it once more: these settings will be saved."));
    refresh();
}

void ShiftPane::goOn()
{
    if (!refusalOf(m_go).isEmpty() || !m_preview)
        return;
    if (m_step == Step::Trying) {
        setStep(Step::Confirming);
        m_go->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_busy = true;
    refresh();
    const QString sentence =
        tr("%1 an hour moved from %2 to %3")
            .arg(m_desk.formats().integer(m_units->value()), m_from->currentText(), m_to->currentText());
    m_desk.save(*m_preview).then(this, [this, sentence](const Result<void> &result) {
        m_busy = false;
        if (!result) {
            setStep(Step::Trying);
            Q_EMIT failed(ProblemText::sentence(result.error()));
            return;
        }
        leave();
        Q_EMIT saved(sentence);
    });
}

void ShiftPane::retranslate()
{
    setName(tr("Shift between locations"));
    const QVariant chosen = m_method->currentData();
    m_method->clear();
    for (const auto method : kFulfilmentMethods)
        m_method->addItem(OrderWords::method(method), QString(nameOf(method)));
    m_method->setCurrentIndex(std::max(0, m_method->findData(chosen)));
    m_methodEditor->setLabel(tr("&Way of fulfilling"));
    m_fromEditor->setLabel(tr("&From"));
    m_toEditor->setLabel(tr("&To"));
    m_unitsEditor->setLabel(tr("Orders an &hour"));
    refreshChoices();
    setStep(m_step);
}

void ShiftPane::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier
        && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        m_go->click();
        return;
    }
    DetailsPane::keyPressEvent(event);
}

void ShiftPane::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace stoa::ui
