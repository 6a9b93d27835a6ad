// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printing.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QScrollArea;
class QSpinBox;

namespace stoa::ui {

class IconButton;
class MessageStack;
class ProgressLine;
class SheetList;
class TextLabel;

/// What will be printed, sheet under sheet, and the two ways to have it: on paper and as a file.
///
/// Outcomes are told in a bar above the sheets. Without a printer the file is the way, and printing says why
/// it cannot be.
class PrintPreview : public QDialog {
    Q_OBJECT
public:
    PrintPreview(PrintJob &job, Printout printout, QWidget *parent = nullptr);
    ~PrintPreview() override;

    static constexpr int kLeastZoom = 25; ///< per cent
    static constexpr int kMostZoom = 400;

protected:
    void changeEvent(QEvent *event) override;
    void done(int result) override;

private:
    enum class Outcome { Printed, Saved };

    void retranslate();
    void fillPrinters();
    static QString noPrinter();
    void print();
    void save();
    void follow(PrintRun *run);
    void tell(Outcome outcome, const QString &where, const Result<void> &result);
    void zoom(qreal factor);
    void refresh();
    int dotsPerInch() const;

    PrintJob &m_job;
    Printout m_printout;
    TextLabel *m_title;
    TextLabel *m_count;
    MessageStack *m_messages;
    ProgressLine *m_progress;
    QScrollArea *m_scroll;
    SheetList *m_sheets;
    IconButton *m_smaller;
    IconButton *m_larger;
    TextLabel *m_printerLabel;
    QComboBox *m_printer;
    TextLabel *m_copiesLabel;
    QSpinBox *m_copies;
    TextLabel *m_dotsLabel;
    QComboBox *m_dots;
    QPushButton *m_close;
    QPushButton *m_save;
    QPushButton *m_print;
    QPointer<PrintRun> m_run;
};

} // namespace stoa::ui
