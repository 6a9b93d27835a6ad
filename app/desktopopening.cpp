// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"
#include "app/office.h"
#include "core/sync/journalunlock.h"
#include "ui/access/entrywindow.h"
#include "ui/access/openingwindow.h"
#include "ui/access/passphrasedialog.h"
#include "ui/access/unlockdialog.h"
#include "ui/shared/prompts.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFutureWatcher>
#include <cstdio>

// From the profile's files to a core that is open.

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// The person before the screen, or the file that the command line names. Nobody is there when pictures are
/// drawn.
class PersonAtDesk final : public PassphrasePrompt {
public:
    PersonAtDesk(const Arguments &arguments, std::function<void()> beforeWindow)
        : m_arguments(arguments)
        , m_beforeWindow(std::move(beforeWindow))
    { }

    Result<QByteArray> ask(Ask what, int failed) override
    {
        if (!m_arguments.passphrase.isEmpty() && failed == 0)
            return m_arguments.passphrase.toUtf8();
        if (!m_arguments.passphrase.isEmpty() || !m_arguments.capture.isEmpty())
            return Error::of(Problem::BadCredentials, u"the passphrase of this profile is needed"_s,
                             u"passphrase"_s);
        m_beforeWindow();
        using ui::PassphraseDialog;
        PassphraseDialog dialog(
            what == Ask::Choose ? PassphraseDialog::Task::Choose : PassphraseDialog::Task::Unlock, kShortest);
        if (failed > 0)
            dialog.setWrong();
        if (dialog.exec() != QDialog::Accepted)
            return Error{ErrorKind::Cancelled, u"passphrase"_s, u"no passphrase was given"_s};
        return dialog.passphrase().toUtf8();
    }

private:
    const Arguments &m_arguments;
    const std::function<void()> m_beforeWindow;
};

} // namespace

void Desktop::awaitOpening(const QFuture<void> &opened)
{
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(opened);
    ui::OpeningWindow window;
    window.show();
    while (!opened.isFinished())
        loop.exec();
}

/// What is being opened is opened first: a file is never left in the middle of it.
void Desktop::stop()
{
    m_stopAsked = true;
    if (m_core)
        QApplication::quit();
    else if (auto *question = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
        question->reject();
}

bool Desktop::openCore()
{
    QDir().mkpath(m_folder);
    PersonAtDesk person(m_arguments, [this] { dress(); });
    const CoreOptions options{.folder = m_folder,
                              .secrets = m_arguments.secrets,
                              .prompt = &person,
                              .wait = [this](const QFuture<void> &opened) { awaitOpening(opened); },
                              .meanwhile =
                                  [this] {
                                      dress();
                                  }};
    auto core = DeskCore::open(options, m_clock);
    dress();
    if (!core && InstanceLink::wake(m_folder)) {
        std::fprintf(stderr, "stoa: this profile is open already; its window is shown\n");
        return false;
    }
    if (!core && isJournalLocked(core.error()) && m_arguments.capture.isEmpty()) {
        ui::DialogPrompts prompts;
        ui::UnlockDialog dialog({[&](const QString &code) { return unlockJournal(options, code, m_clock); },
                                 [&] {
                                     CoreOptions quiet = options;
                                     quiet.prompt = nullptr;
                                     return setJournalAside(quiet, m_clock);
                                 }},
                                prompts);
        if (dialog.exec() != QDialog::Accepted)
            return false;
        core = DeskCore::open(options, m_clock);
    }
    if (!core) {
        std::fprintf(stderr, "stoa: %s\n", qPrintable(core.error().toString()));
        return false;
    }
    m_core = std::move(*core);
    m_link.listen(m_folder);
    connect(&m_link, &InstanceLink::woken, this, [this] {
        // An office that waits behind the entry is not in sight.
        QWidget *window = m_entry.get();
        if (!window && m_office)
            window = &m_office->window();
        if (!window)
            return;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    });
    return true;
}

} // namespace stoa
