// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/prompts.h"

#include "ui/shared/controlkind.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace stoa::ui {

void DialogPrompts::ask(QWidget *parent, const Question &question, std::function<void(Answer)> then)
{
    auto *box =
        new QMessageBox(QMessageBox::Warning, question.title, question.text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *keep = box->addButton(question.keepVerb.isEmpty()
                                           //: The safe button of a question
                                           ? QCoreApplication::translate("stoa::ui::DialogPrompts", "Cancel")
                                           : question.keepVerb,
                                       QMessageBox::RejectRole);
    QPushButton *doIt = box->addButton(question.verb, QMessageBox::DestructiveRole);
    setKind(*doIt, ButtonKind::Destructive);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::finished, box, [box, doIt, then = std::move(then)] {
        then(box->clickedButton() == doIt ? Answer::DoIt : Answer::Keep);
    });
    box->open();
}

namespace {

void choose(QFileDialog *dialog, const QStringList &filters, std::function<void(const QString &)> then)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, then = std::move(then)](int result) {
        then(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

void DialogPrompts::openFile(QWidget *parent, const QString &title, const QStringList &filters,
                             std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    choose(dialog, filters, std::move(then));
}

void DialogPrompts::saveFile(QWidget *parent, const QString &title, const QString &proposal,
                             const QStringList &filters, std::function<void(const QString &)> then)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposal);
    choose(dialog, filters, std::move(then));
}

} // namespace stoa::ui
