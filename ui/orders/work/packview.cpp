// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/packview.h"

#include "models/orders/orderwords.h"
#include "ui/shared/codefield.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/fieldeditor.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

QList<RecordColumn<PackLine>> lineColumns(const WorkDesk &desk)
{
    return {
        {[] { return PackView::tr("Item"); },
         [](const PackLine &line, int asked) -> QVariant {
             return asked == Qt::DisplayRole ? QVariant(line.name) : QVariant();
         }},
        {[] { return PackView::tr("SKU"); },
         [](const PackLine &line, int asked) -> QVariant {
             return asked == Qt::DisplayRole ? QVariant(line.sku) : QVariant();
         }},
        {[] { return PackView::tr("Checked"); },
         [&desk](const PackLine &line, int asked) -> QVariant {
             const Formats &formats = desk.formats();
             if (asked == Qt::DisplayRole)
                 //: Of a line: how many of its units are checked, as in "1 of 3"
                 return PackView::tr("%1 of %2")
                     .arg(formats.quantity(Quantity::fromThousandths(line.checked)),
                          formats.quantity(Quantity::fromThousandths(line.quantity)));
             if (asked == role(TableRole::Status))
                 return int(line.isChecked() ? StatusKind::Ok : StatusKind::None);
             return {};
         }},
    };
}

} // namespace

PackView::PackView(WorkDesk &desk, const StoreTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tools(tools)
    , m_lines(std::make_unique<RecordTableModel<PackLine>>(
          lineColumns(desk), [](const PackLine &line) { return QString::number(line.line); }))
    , m_title(new TextLabel({}, TextSize::Title))
    , m_note(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_table(
          new WorkTable(u"pack.lines"_s, *m_lines,
                        shownColumns(3,
                                     {{.column = 0, .width = 200, .fills = true},
                                      {.column = 1, .kind = ColumnKind::Code, .width = 100, .givesWay = 1},
                                      {.column = 2, .kind = ColumnKind::Status, .width = 90}})))
    , m_verdict(new NoteLine)
    , m_labelNote(new NoteLine)
    , m_box(new QComboBox)
    , m_weight(new QLineEdit)
    , m_tracking(new CodeField(nullptr, CodeField::Scanning::Yes))
    , m_boxEditor(new FieldEditor({}, m_box))
    , m_weightEditor(new FieldEditor({}, m_weight))
    , m_trackingEditor(new FieldEditor({}, m_tracking))
    , m_leave(new QPushButton)
    , m_all(new QPushButton)
    , m_slip(new QPushButton)
    , m_label(new QPushButton)
    , m_pack(new QPushButton)
{
    m_title->setOverflow(TextLabel::Overflow::Elide);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addStretch(1);
    head->addWidget(m_leave);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(8);
    lines->addWidget(m_table, 1);
    lines->addWidget(m_verdict);
    auto *across = new QHBoxLayout;
    across->setSpacing(16);
    across->addLayout(lines, 3);
    across->addWidget(makeForm(), 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addLayout(across, 1);
    connect(m_table, &WorkTable::activated, this, [this](int row) {
        const PackLine line = m_lines->at(row);
        if (m_job)
            m_job->toggle(line.line);
    });
    connect(m_leave, &QAbstractButton::clicked, this, &PackView::left);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        if (m_job)
            m_job->checkAll();
    });
    connect(m_slip, &QAbstractButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT slipAsked(m_job->id());
    });
    connect(m_label, &QAbstractButton::clicked, this, [this] {
        if (m_job)
            Q_EMIT labelAsked(m_job->id());
    });
    connect(m_pack, &QAbstractButton::clicked, this, &PackView::pack);
    auto *primary = new QShortcut(QKeySequence(u"Ctrl+Return"_s), this, this, &PackView::pack);
    primary->setContext(Qt::WidgetWithChildrenShortcut);
    say();
}

QWidget *PackView::makeForm()
{
    m_box->setObjectName(u"pack.box"_s);
    m_weight->setObjectName(u"pack.weight"_s);
    m_weight->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_tracking->setObjectName(u"pack.tracking"_s);
    m_pack->setObjectName(u"pack.pack"_s);
    m_label->setObjectName(u"pack.label"_s);
    m_all->setObjectName(u"pack.all"_s);
    setKind(*m_pack, ButtonKind::Primary);
    for (QPushButton *button : {m_slip, m_label})
        button->setIcon(StoaStyle::iconsOf(this).icon(u"printer"_s));
    connect(m_box, &QComboBox::activated, this, [this] {
        if (m_job)
            m_job->setBox(m_box->currentData().toString());
    });
    connect(m_weight, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_job)
            m_job->setWeight(text);
    });
    connect(m_tracking, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_job)
            m_job->setTracking(text);
    });
    auto *form = new QWidget;
    auto *down = new QVBoxLayout(form);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(6);
    down->addWidget(m_boxEditor);
    down->addWidget(m_weightEditor);
    down->addWidget(m_trackingEditor);
    auto *papers = new QHBoxLayout;
    papers->setSpacing(8);
    papers->addWidget(m_slip);
    papers->addWidget(m_label);
    papers->addStretch(1);
    down->addLayout(papers);
    down->addWidget(m_labelNote);
    down->addStretch(1);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addStretch(1);
    verbs->addWidget(m_all);
    verbs->addWidget(m_pack);
    down->addLayout(verbs);
    return form;
}

void PackView::open(const QString &fulfilment)
{
    close();
    m_job = new PackJob(m_desk, fulfilment, this);
    connect(m_job, &PackJob::changed, this, &PackView::refresh);
    connect(m_job, &PackJob::answered, this, &PackView::answer);
    m_weight->clear();
    m_tracking->setText(m_job->tracking());
    m_verdict->setNote(StatusKind::None, {});
    m_box->clear();
    for (const PackBox &box : m_desk.boxes())
        m_box->addItem(tr("%1, up to %2").arg(box.code, WorkWords::weight(m_desk.formats(), box.most)),
                       box.code);
    refresh();
    m_table->setFocus(Qt::OtherFocusReason);
}

void PackView::close()
{
    if (m_job)
        m_job->deleteLater();
    m_job.clear();
    m_lines->setRows({});
}

void PackView::scan(const QString &code)
{
    if (m_job)
        m_job->scan(code);
}

QString PackView::told() const { return m_verdict->text(); }

void PackView::answer(const ScanVerdict &verdict)
{
    if (verdict.isRight())
        m_tools.sound.tellFound();
    else
        m_tools.sound.tellUnknown();
    m_verdict->setNote(verdict.isRight() ? StatusKind::Ok : StatusKind::Problem, verdict.sentence);
}

void PackView::say()
{
    m_leave->setText(tr("Back to the lists"));
    m_all->setText(tr("Check all"));
    m_slip->setText(tr("Packing slip"));
    m_pack->setText(tr("Packed"));
    m_boxEditor->setLabel(tr("&Box"));
    m_weightEditor->setLabel(tr("Weight in &kilograms"));
    m_trackingEditor->setLabel(tr("Carrier's &number"));
    m_table->setWords(tr("Lines of the order"), tr("This order is not here any more."));
    m_lines->retranslate();
    refresh();
}

void PackView::refresh()
{
    if (!m_job)
        return;
    const Formats &formats = m_desk.formats();
    const WorkPart *part = m_job->part();
    m_lines->setRows(m_job->lines());
    if (part) {
        const Fulfilment::Parts &parts = part->fulfilment.parts();
        m_title->setPlain(tr("Pack %1").arg(QChar(0x2066) + part->code() + QChar(0x2069)));
        QStringList notes{OrderWords::method(parts.method), m_desk.carrierServiceName(part->fulfilment),
                          WorkWords::due(*part, m_desk.timesThere(), m_desk.now()).word};
        notes.removeAll(QString());
        m_note->setPlain(notes.join(u" · "_s));
        m_trackingEditor->setVisible(leavesByCarrier(parts.method));
        m_label->setVisible(leavesByCarrier(parts.method));
    }
    // The hub's number comes by itself.
    if (m_tracking->text().trimmed() != m_job->tracking())
        m_tracking->setText(m_job->tracking());
    {
        const QSignalBlocker quiet(m_box);
        m_box->setCurrentIndex(m_box->findData(m_job->box()));
    }
    m_weight->setPlaceholderText(formats.quantity(Quantity::fromThousandths(m_job->expectedGrams())));
    m_weightEditor->setError(m_job->weightError());
    m_weightEditor->setHint(m_job->isWeightKnown()
                                ? tr("goods and box weigh that much; type what the scale says")
                                : tr("not all weights are known; type what the scale says"));
    m_trackingEditor->setError(m_job->trackingError());
    m_trackingEditor->setHint(tr("of its own label; without one the hub gets the label of the carrier"));
    const QString noLabel = m_job->whyNoLabel();
    const QString &failed = m_job->labelError();
    setRefused(*m_label, noLabel);
    m_label->setText(m_job->tracking().isEmpty() && noLabel.isEmpty() ? tr("Get label") : tr("Label"));
    if (m_label->isHidden())
        m_labelNote->setNote(StatusKind::None, {});
    else if (failed.isEmpty())
        m_labelNote->setNote(StatusKind::None, noLabel);
    else
        m_labelNote->setNote(StatusKind::Problem, failed);
    setRefused(*m_pack, m_job->whyNot());
    m_all->setVisible(m_job->checkedUnits() < m_job->units());
}

void PackView::pack()
{
    if (!m_job)
        return;
    if (const QString why = m_job->whyNot(); !why.isEmpty()) {
        m_verdict->setNote(StatusKind::Attention, why);
        return;
    }
    const QString code = m_job->part()->code();
    m_job->pack().then(this, [this, code](const Result<Receipt> &receipt) {
        if (!receipt) {
            Q_EMIT refused(receipt.error());
            return;
        }
        m_verdict->setNote(StatusKind::Ok, tr("%1 is packed.").arg(code));
        Q_EMIT packed(code);
    });
}

} // namespace stoa::ui
