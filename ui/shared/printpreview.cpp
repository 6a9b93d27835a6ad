// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/printpreview.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/progressline.h"
#include "ui/shared/sheetlist.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostCopies = 99;
/// Printers of labels are told apart by their dots; others take what they get.
constexpr int kRollDots = 300;
constexpr qreal kZoomStep = 1.25;

QHBoxLayout *row()
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(8);
    return layout;
}

} // namespace

PrintPreview::PrintPreview(PrintJob &job, Printout printout, QWidget *parent)
    : QDialog(parent)
    , m_job(job)
    , m_printout(std::move(printout))
    , m_title(new TextLabel({}, TextSize::Title))
    , m_count(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_messages(new MessageStack)
    , m_progress(new ProgressLine)
    , m_scroll(new QScrollArea)
    , m_sheets(new SheetList(m_printout))
    , m_smaller(new IconButton(u"minus"_s))
    , m_larger(new IconButton(u"plus"_s))
    , m_printerLabel(new TextLabel)
    , m_printer(new QComboBox)
    , m_copiesLabel(new TextLabel)
    , m_copies(new QSpinBox)
    , m_dotsLabel(new TextLabel)
    , m_dots(new QComboBox)
    , m_close(new QPushButton)
    , m_save(new QPushButton)
    , m_print(new QPushButton)
{
    m_printer->setObjectName(u"printer"_s);
    m_copies->setObjectName(u"copies"_s);
    m_dots->setObjectName(u"dotsPerInch"_s);
    m_save->setObjectName(u"savePdf"_s);
    m_print->setObjectName(u"print"_s);
    m_scroll->setObjectName(u"sheets"_s);
    m_scroll->setWidget(m_sheets);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_copies->setRange(1, kMostCopies);
    for (const int dots : {203, 300, 600})
        m_dots->addItem(QString(), dots);
    setKind(*m_print, ButtonKind::Primary);
    setKind(*m_close, ButtonKind::Quiet);
    m_print->setDefault(true);
    m_progress->hide();

    auto *head = row();
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_smaller);
    head->addWidget(m_larger);
    auto *way = row();
    way->addWidget(m_printerLabel);
    way->addWidget(m_printer, 1);
    way->addWidget(m_copiesLabel);
    way->addWidget(m_copies);
    way->addWidget(m_dotsLabel);
    way->addWidget(m_dots);
    auto *foot = row();
    foot->addWidget(m_close);
    foot->addStretch();
    foot->addWidget(m_save);
    foot->addWidget(m_print);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_messages);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_progress);
    layout->addLayout(way);
    layout->addLayout(foot);

    connect(m_close, &QPushButton::clicked, this, &PrintPreview::reject);
    connect(m_save, &QPushButton::clicked, this, &PrintPreview::save);
    connect(m_print, &QPushButton::clicked, this, &PrintPreview::print);
    connect(m_smaller, &QAbstractButton::clicked, this, [this] { zoom(1 / kZoomStep); });
    connect(m_larger, &QAbstractButton::clicked, this, [this] { zoom(kZoomStep); });
    connect(m_progress, &ProgressLine::cancelAsked, this, [this] {
        if (m_run)
            m_run->cancel();
    });
    m_smaller->setShortcut(QKeySequence::ZoomOut);
    m_larger->setShortcut(QKeySequence::ZoomIn);
    resize(760, 840);
    retranslate();
    fillPrinters();
    const qreal fit = m_sheets->scaleForWidth(width() - 2 * 16 - 24);
    m_sheets->setScale(std::clamp(fit, kLeastZoom / 100.0, 1.25));
}

PrintPreview::~PrintPreview() = default;

void PrintPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void PrintPreview::done(int result)
{
    // What is under way goes on without its window.
    if (m_run)
        m_run->disconnect(this);
    QDialog::done(result);
}

void PrintPreview::retranslate()
{
    setWindowTitle(tr("Print preview"));
    m_title->setPlain(m_printout.title);
    m_count->setPlain(tr("%n page(s)", nullptr, int(m_printout.sheets.size())));
    m_printerLabel->setPlain(tr("Printer"));
    m_printer->setAccessibleName(tr("Printer"));
    //: How often a document is printed
    m_copiesLabel->setPlain(tr("Copies"));
    m_copies->setAccessibleName(tr("Copies"));
    //: The fineness of a printer of labels
    m_dotsLabel->setPlain(tr("Resolution"));
    m_dots->setAccessibleName(tr("Resolution"));
    for (int i = 0; i < m_dots->count(); ++i)
        //: Dots per inch
        m_dots->setItemText(i, tr("%1 dpi").arg(m_dots->itemData(i).toInt()));
    m_smaller->setName(tr("Smaller"), QKeySequence(QKeySequence::ZoomOut).toString(QKeySequence::NativeText));
    m_larger->setName(tr("Larger"), QKeySequence(QKeySequence::ZoomIn).toString(QKeySequence::NativeText));
    m_close->setText(tr("Close"));
    m_save->setText(tr("&Save as PDF…"));
    m_print->setText(tr("&Print"));
    m_scroll->setAccessibleName(tr("Print preview"));
    refresh();
}

void PrintPreview::fillPrinters()
{
    const PrintWay way = m_job.wayFor(m_printout);
    m_printer->addItems(m_job.printers());
    m_printer->setCurrentText(way.printer);
    m_copies->setValue(way.copies);
    m_dots->setCurrentIndex(std::max(0, m_dots->findData(way.dotsPerInch)));
    const bool roll = m_printout.dotsPerInch <= kRollDots;
    m_dotsLabel->setVisible(roll);
    m_dots->setVisible(roll);
    const bool any = m_printer->count() > 0;
    for (QWidget *part : {static_cast<QWidget *>(m_printer), static_cast<QWidget *>(m_printerLabel),
                          static_cast<QWidget *>(m_copies), static_cast<QWidget *>(m_copiesLabel)})
        part->setVisible(any);
    if (!any) {
        setKind(*m_save, ButtonKind::Primary);
        setKind(*m_print, ButtonKind::Secondary);
        m_save->setDefault(true);
        m_messages->raise(
            {u"printer"_s, StatusKind::Info, tr("No printer"), noPrinter(), {}, Message::Closing::ByUser});
    }
    (any ? m_print : m_save)->setFocus();
    refresh();
}

QString PrintPreview::noPrinter()
{
    return tr("No printer is set up on this PC. Save the pages as a PDF and print them elsewhere.");
}

void PrintPreview::refresh()
{
    QString why;
    if (m_run)
        why = tr("The pages are on their way; wait until they are done.");
    setRefused(*m_save, why);
    if (m_printer->count() == 0)
        why = noPrinter();
    setRefused(*m_print, why);
}

int PrintPreview::dotsPerInch() const
{
    return m_dots->isHidden() ? m_printout.dotsPerInch : m_dots->currentData().toInt();
}

void PrintPreview::print()
{
    if (!refusalOf(m_print).isEmpty())
        return;
    const PrintWay way{m_printer->currentText(), m_copies->value(), dotsPerInch()};
    const QPointer<PrintPreview> self(this);
    follow(m_job.print(m_printout, way, [self, way](const Result<void> &result) {
        if (self)
            self->tell(Outcome::Printed, way.printer, result);
    }));
}

void PrintPreview::save()
{
    if (!refusalOf(m_save).isEmpty())
        return;
    const QPointer<PrintPreview> self(this);
    m_job.savePdf(this, m_printout, dotsPerInch(), [self](const Result<QString> &path) {
        if (!self)
            return;
        if (path)
            self->tell(Outcome::Saved, QDir::toNativeSeparators(*path), {});
        else
            self->tell(Outcome::Saved, {}, path.error());
    });
}

void PrintPreview::follow(PrintRun *run)
{
    m_run = run;
    if (!run)
        return;
    const auto show = [this](int sheets, int count) {
        m_progress->setWork(tr("Printing"), tr("%1 of %2").arg(sheets).arg(count),
                            tr("What the printer has not taken yet is not printed."));
        m_progress->setDone(sheets, count);
    };
    show(0, int(m_printout.sheets.size()));
    m_progress->setVisible(m_printout.sheets.size() > 1);
    connect(run, &PrintRun::progressed, this, show);
    refresh();
}

void PrintPreview::tell(Outcome outcome, const QString &where, const Result<void> &result)
{
    m_run = nullptr;
    m_progress->hide();
    refresh();
    if (!result && result.error().kind == ErrorKind::Cancelled)
        return;
    Message message{u"outcome"_s, StatusKind::Ok, {}, {}, {}, Message::Closing::ByUser};
    const bool printed = outcome == Outcome::Printed;
    if (result) {
        message.lead = printed ? tr("Sent to the printer") : tr("Saved");
        message.text = where;
    } else {
        message.kind = StatusKind::Problem;
        message.lead = printed ? tr("Not printed") : tr("Not saved");
        message.text = printed
            ? tr("The printer %1 does not take the pages. See that it is on, or choose another one.")
                  .arg(where)
            : tr("The file could not be written. Choose another folder, or make room.");
    }
    m_messages->raise(message);
}

void PrintPreview::zoom(qreal factor)
{
    m_sheets->setScale(std::clamp(m_sheets->scale() * factor, kLeastZoom / 100.0, kMostZoom / 100.0));
}

} // namespace stoa::ui
