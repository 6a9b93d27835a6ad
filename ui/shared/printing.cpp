// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/printing.h"

#include "ui/shared/printpreview.h"
#include "ui/shared/prompts.h"

#include <QFileInfo>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// The whole sheet: what has to stay white at the edges is left white by the layout.
void setSheet(QPagedPaintDevice &device, const Printout &printout)
{
    const QPageSize size(printout.sheet, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch);
    QPageLayout layout(size, QPageLayout::Portrait, {}, QPageLayout::Millimeter);
    layout.setMode(QPageLayout::FullPageMode);
    device.setPageLayout(layout);
}

QString settingOf(const Printout &printout, QLatin1StringView what)
{
    return u"printing/"_s + printout.kind + u'/' + what;
}

constexpr int kMostCopies = 99;

} // namespace

QStringList SystemPrinters::names() const { return QPrinterInfo::availablePrinterNames(); }

QString SystemPrinters::usual() const { return QPrinterInfo::defaultPrinterName(); }

std::unique_ptr<QPagedPaintDevice> SystemPrinters::open(const Printout &printout, const PrintWay &way)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(way.printer);
    if (info.isNull())
        return nullptr;
    auto printer = std::make_unique<QPrinter>(info, QPrinter::HighResolution);
    printer->setResolution(way.dotsPerInch);
    printer->setFullPage(true);
    printer->setCopyCount(way.copies);
    printer->setDocName(printout.fileName);
    setSheet(*printer, printout);
    return printer;
}

PrintRun::PrintRun(Printout printout, std::unique_ptr<QPagedPaintDevice> device, int dotsPerInch,
                   std::function<Result<void>()> close, Done done, QObject *parent)
    : QObject(parent)
    , m_printout(std::move(printout))
    , m_device(std::move(device))
    , m_dotsPerInch(dotsPerInch)
    , m_close(std::move(close))
    , m_done(std::move(done))
{
    QMetaObject::invokeMethod(this, &PrintRun::step, Qt::QueuedConnection);
}

PrintRun::~PrintRun() { discard(); }

void PrintRun::discard()
{
    if (m_painter) {
        // A printer throws away what was painted, if it is told so before the end.
        if (auto *printer = dynamic_cast<QPrinter *>(m_device.get()))
            printer->abort();
        m_painter->end();
        m_painter.reset();
    }
    m_device.reset();
}

void PrintRun::cancel()
{
    if (!m_over)
        finish(Error{ErrorKind::Cancelled, {}, u"printing was stopped"_s});
}

void PrintRun::step()
{
    if (m_over)
        return;
    if (!m_painter) {
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(m_device.get())) {
            m_painter.reset();
            return finish(Error{ErrorKind::Refused, u"printer"_s, u"the device takes no sheets"_s});
        }
    }
    if (m_next < m_printout.sheets.size()) {
        if (m_next > 0 && !m_device->newPage())
            return finish(Error{ErrorKind::Refused, u"printer"_s, u"the device takes no more sheets"_s});
        paintSheet(*m_painter, m_printout.sheets[m_next], m_dotsPerInch / 25.4);
        ++m_next;
        Q_EMIT progressed(m_next, int(m_printout.sheets.size()));
        QMetaObject::invokeMethod(this, &PrintRun::step, Qt::QueuedConnection);
        return;
    }
    if (!m_painter->end())
        return finish(Error{ErrorKind::Refused, u"printer"_s, u"the device did not take the sheets"_s});
    m_painter.reset();
    m_device.reset();
    finish(m_close ? m_close() : Result<void>());
}

void PrintRun::finish(const Result<void> &result)
{
    m_over = true;
    discard();
    deleteLater();
    if (m_done)
        m_done(result);
}

PrintJob::PrintJob(Printers &printers, Prompts &prompts, QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_printers(printers)
    , m_prompts(prompts)
    , m_settings(settings)
{ }

void PrintJob::preview(QWidget *parent, const Printout &printout)
{
    auto *window = new PrintPreview(*this, printout, parent);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->open();
}

PrintWay PrintJob::wayFor(const Printout &printout) const
{
    const QString kept = m_settings.value(settingOf(printout, "printer"_L1)).toString();
    const int dots = m_settings.value(settingOf(printout, "dotsPerInch"_L1)).toInt();
    const int copies = m_settings.value(settingOf(printout, "copies"_L1), 1).toInt();
    return {m_printers.names().contains(kept) ? kept : m_printers.usual(), std::clamp(copies, 1, kMostCopies),
            dots >= 72 && dots <= 2400 ? dots : printout.dotsPerInch};
}

PrintRun *PrintJob::print(const Printout &printout, const PrintWay &way, PrintRun::Done done)
{
    m_settings.setValue(settingOf(printout, "printer"_L1), way.printer);
    m_settings.setValue(settingOf(printout, "dotsPerInch"_L1), way.dotsPerInch);
    m_settings.setValue(settingOf(printout, "copies"_L1), way.copies);
    std::unique_ptr<QPagedPaintDevice> device = m_printers.open(printout, way);
    if (!device) {
        done(Error{ErrorKind::NotFound, u"printer"_s, u"there is no such printer"_s});
        return nullptr;
    }
    return new PrintRun(printout, std::move(device), way.dotsPerInch, {}, std::move(done), this);
}

void PrintJob::savePdf(QWidget *parent, const Printout &printout, int dotsPerInch,
                       std::function<void(Result<QString>)> done)
{
    const QString folder = m_settings.value("printing/folder"_L1).toString();
    const QString proposal =
        (QFileInfo(folder).isDir() ? folder
                                   : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
        + u'/' + printout.fileName + u".pdf"_s;
    const auto write = [this, printout, dotsPerInch, done](const QString &chosen) {
        if (chosen.isEmpty())
            return done(Error{ErrorKind::Cancelled, {}, u"no file was chosen"_s});
        const QString path = chosen.endsWith(".pdf"_L1, Qt::CaseInsensitive) ? chosen : chosen + u".pdf"_s;
        m_settings.setValue("printing/folder"_L1, QFileInfo(path).absolutePath());
        writePdf(path, printout, dotsPerInch, [done, path](const Result<void> &result) {
            if (result)
                done(path);
            else
                done(result.error());
        });
    };
    m_prompts.saveFile(parent, tr("Save as PDF"), proposal, {tr("PDF files (*.pdf)")}, write);
}

PrintRun *PrintJob::writePdf(const QString &path, const Printout &printout, int dotsPerInch,
                             PrintRun::Done done)
{
    const auto file = std::make_shared<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        done(Error{ErrorKind::Storage, u"path"_s, file->errorString()});
        return nullptr;
    }
    auto writer = std::make_unique<QPdfWriter>(file.get());
    writer->setTitle(printout.fileName);
    writer->setCreator(u"Stoa"_s);
    writer->setResolution(dotsPerInch);
    setSheet(*writer, printout);
    const auto close = [file]() -> Result<void> {
        if (!file->commit())
            return Error{ErrorKind::Storage, u"path"_s, file->errorString()};
        return {};
    };
    return new PrintRun(printout, std::move(writer), dotsPerInch, close, std::move(done), this);
}

} // namespace stoa::ui
