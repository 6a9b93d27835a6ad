// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printsheet.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;
class QSettings;
class QWidget;

namespace stoa::ui {

class Prompts;

/// Which printer, and how.
struct PrintWay {
    QString printer;
    int copies = 1;
    int dotsPerInch = 600;
};

/// The printers of the system: a seam, so that a test prints into its memory.
class Printers {
public:
    virtual ~Printers() = default;
    virtual QStringList names() const = 0;
    /// The one that the system would take; empty without printers.
    virtual QString usual() const = 0;
    /// What the sheets are painted on; null when the printer does not take them.
    virtual std::unique_ptr<QPagedPaintDevice> open(const Printout &printout, const PrintWay &way) = 0;
};

class SystemPrinters : public Printers {
public:
    QStringList names() const override;
    QString usual() const override;
    std::unique_ptr<QPagedPaintDevice> open(const Printout &printout, const PrintWay &way) override;
};

/// Paints a printout sheet by sheet, one for each turn of the event loop, so that a window stays alive.
class PrintRun : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<void>)>;

    /// Begins at the next turn. `close` is called after the last sheet, before `done`; it may fail.
    PrintRun(Printout printout, std::unique_ptr<QPagedPaintDevice> device, int dotsPerInch,
             std::function<Result<void>()> close, Done done, QObject *parent);
    ~PrintRun() override;

    /// What was painted is thrown away; done with Cancelled.
    void cancel();

Q_SIGNALS:
    void progressed(int sheets, int count);

private:
    void step();
    void finish(const Result<void> &result);
    void discard();

    Printout m_printout;
    std::unique_ptr<QPagedPaintDevice> m_device;
    std::unique_ptr<QPainter> m_painter;
    int m_dotsPerInch;
    std::function<Result<void>()> m_close;
    Done m_done;
    int m_next = 0;
    bool m_over = false;
};

/// The one door for whatever is printed: to a printer or into a PDF file, which needs none.
///
/// Each kind of document keeps the printer, the copies and the dots that were chosen for it last, so that
/// labels go to the printer of labels. A PDF appears whole or not at all.
class PrintJob : public QObject {
    Q_OBJECT
public:
    /// All of them outlive the job.
    PrintJob(Printers &printers, Prompts &prompts, QSettings &settings, QObject *parent = nullptr);

    /// Shows the sheets and offers both ways; the preview deletes itself when it is closed.
    void preview(QWidget *parent, const Printout &printout);

    QStringList printers() const { return m_printers.names(); }
    /// How this kind was printed last; the usual printer if that one is gone.
    PrintWay wayFor(const Printout &printout) const;
    /// The run, for its progress, or null if it failed at once; done is called in any case.
    PrintRun *print(const Printout &printout, const PrintWay &way, PrintRun::Done done);

    /// Asks where to; done with the path, or with Cancelled.
    void savePdf(QWidget *parent, const Printout &printout, int dotsPerInch,
                 std::function<void(Result<QString>)> done);
    PrintRun *writePdf(const QString &path, const Printout &printout, int dotsPerInch, PrintRun::Done done);

private:
    Printers &m_printers;
    Prompts &m_prompts;
    QSettings &m_settings;
};

} // namespace stoa::ui
