// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop.h"

#include "app/capture.h"
#include "app/office.h"
#include "app/samplehub.h"
#include "core/base/stopsignals.h"
#include "core/services/desk/labelling.h"
#include "models/access/entrydesk.h"
#include "ui/access/connectcard.h"
#include "ui/access/entrywindow.h"
#include "ui/access/samplecard.h"
#include "ui/access/signincard.h"
#include "ui/shared/prompts.h"

#include <QApplication>
#include <QSysInfo>
#include <QTimer>
#include <cstdio>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

/// By then people have rows before them.
constexpr int kFirstPictureMs = 250;

} // namespace

Desktop::Desktop(QApplication &application, const Arguments &arguments)
    : m_application(application)
    , m_arguments(arguments)
    , m_folder(arguments.folder())
    , m_settings(m_folder, arguments.capture.isEmpty() ? SettingsUse::Kept : SettingsUse::Borrowed)
    , m_wording(u"en"_s)
    , m_languages(m_wording)
    , m_sample(std::make_unique<SampleHub>(m_folder + u"/sample-hub"_s))
{ }

void Desktop::dress()
{
    if (std::exchange(m_dressed, true))
        return;
    const auto look = ui::LookChoice(m_settings->value(u"look"_s, int(ui::LookChoice::AsSystem)).toInt());
    m_theme.setChoice(m_arguments.look.value_or(look));
    m_theme.applyTo(m_application);
    QString language = m_arguments.language;
    if (language.isEmpty())
        language = m_settings->value(u"language"_s, Languages::ofSystem()).toString();
    m_languages.use(language);
}

Desktop::~Desktop()
{
    m_office.reset();
    m_entry.reset();
    m_entryDesk.reset();
    m_core.reset();
    m_sample.reset();
}

int Desktop::run()
{
    // The windows are closed first, so that they keep their session.
    onStopSignals(this, [this] { stop(); });
    if (!openCore())
        return 3;
    if (m_stopAsked)
        return 0;
    QTimer::singleShot(0, this, &Desktop::begin);
    return QApplication::exec();
}

void Desktop::begin()
{
    Q_EMIT opened();
    if (!isConnected()) {
        showEntry();
        if (!m_arguments.code.isEmpty() && m_arguments.hub.isValid())
            connectToHub(m_arguments.hub, m_arguments.code,
                         m_arguments.deviceName.isEmpty() ? QSysInfo::machineHostName()
                                                          : m_arguments.deviceName,
                         m_arguments.fingerprint);
        return;
    }
    resumeSample();
    m_core->start(kFirstPictureMs);
    m_core->resume().then(this, [this](const Result<SignedInUser> &user) {
        // Who is named at the start comes in, and not whoever was here last.
        // Who gave a password as well is let in by the hub, where it has not seen the one who is here.
        const bool mayAsk = m_core->session().signInDue && !m_arguments.password.isEmpty();
        if (user && !mayAsk && (m_arguments.login.isEmpty() || user->login == m_arguments.login)) {
            enter(*user);
            return;
        }
        afterEnrolment();
    });
}

void Desktop::showEntry()
{
    using ui::EntryWindow;
    // The window lets go of its desk first.
    m_entry.reset();
    m_entryDesk =
        std::make_unique<EntryDesk>(EntryDoor{[this](const QUrl &hub) { return m_core->greet(hub); },
                                              [this](const QString &login) {
                                                  return m_core->lease(login);
                                              }},
                                    m_wording, m_clock);
    m_entry = std::make_unique<EntryWindow>(*m_entryDesk, Languages::all());
    m_entry->setLanguage(m_languages.current());
    m_entry->setLook(int(m_theme.choice()));
    connect(m_entry.get(), &EntryWindow::languageChosen, this, [this](const QString &code) {
        m_languages.use(code);
        m_settings->setValue(u"language"_s, code);
    });
    connect(m_entry.get(), &EntryWindow::lookChosen, this, [this](int look) {
        m_theme.setChoice(ui::LookChoice(look));
        m_settings->setValue(u"look"_s, look);
    });
    connect(&m_entry->connectCard(), &ui::ConnectCard::connectAsked, this, &Desktop::connectToHub);
    connect(&m_entry->sampleCard(), &ui::SampleCard::openAsked, this, &Desktop::openSample);
    connect(&m_entry->sampleCard(), &ui::SampleCard::cancelAsked, this, [this] {
        m_sample->cancel();
        m_entry->sampleCard().setFree();
    });
    connect(&m_entry->signInCard(), &ui::SignInCard::signInAsked, this, &Desktop::signIn);
    connect(&m_entry->signInCard(), &ui::SignInCard::otherHubAsked, this, [this] {
        m_entryDesk->watchHub({});
        m_entry->show(EntryWindow::Page::Connect);
    });
    if (m_arguments.hub.isValid())
        m_entry->connectCard().setAddress(m_arguments.hub.toString());
    m_entry->resize(m_arguments.size.value_or(QSize(1440, 900)));
    m_entry->show(isConnected() ? EntryWindow::Page::SignIn : EntryWindow::Page::Connect);
    if (m_core->session().keyLost) {
        m_entry->connectCard().setAddress(m_core->profile().hub.toString());
        m_entry->connectCard().setError(u"hub"_s,
                                        tr("The journal of this PC is gone, and with it the key by which the "
                                           "hub knows it. Ask for a code and "
                                           "connect it anew; what could be saved is listed under Sync."));
    }
    // Otherwise the pictures come once somebody is signed in.
    const bool connects = !m_arguments.code.isEmpty() && m_arguments.hub.isValid();
    if (m_arguments.password.isEmpty() || (!isConnected() && !connects))
        capture();
}

void Desktop::connectToHub(const QUrl &hub, const QString &code, const QString &name,
                           const QString &fingerprint)
{
    m_entry->connectCard().setBusy(tr("Asking the hub…"));
    m_core->enrol(hub, code, name, fingerprint).then(this, [this](const Result<void> &enrolled) {
        if (!enrolled) {
            const EntryDesk::Trouble trouble = EntryDesk::enrolTrouble(enrolled.error());
            m_entry->connectCard().setError(trouble.field, trouble.sentence);
            std::fprintf(stderr, "stoa: %s\n", qPrintable(enrolled.error().toString()));
            giveUpCapture();
            return;
        }
        m_entry->connectCard().setFree();
        // Nothing of another hub's is waited for.
        m_office.reset();
        m_core->start();
        afterEnrolment();
    });
}

bool Desktop::isConnected() const { return m_core->profile().isEnrolled() && !m_core->session().keyLost; }

QString Desktop::hubTitle() const
{
    const SessionStatus &session = m_core->session();
    return session.hubName.isEmpty() ? session.hub.host() : session.hubName;
}

void Desktop::afterEnrolment()
{
    if (!m_entry)
        showEntry();
    m_entry->signInCard().setPlace(hubTitle(), m_core->session().deviceName);
    m_entry->signInCard().setLogin(m_arguments.login.isEmpty() ? m_settings->value(u"login"_s).toString()
                                                               : m_arguments.login);
    m_entryDesk->watchHub(m_core->profile().hub);
    m_entry->show(ui::EntryWindow::Page::SignIn);
    if (!m_arguments.password.isEmpty())
        signIn(m_arguments.login, std::exchange(m_arguments.password, {}));
}

void Desktop::openSample()
{
    disconnect(m_sample.get(), nullptr, this, nullptr);
    connect(m_sample.get(), &SampleHub::progress, this, [this](qint64 done, qint64 total) {
        const Formats &formats = m_wording.formats();
        m_entry->sampleCard().setWork(tr("Making the sample chain"),
                                      tr("day %1 of %2").arg(formats.integer(done), formats.integer(total)),
                                      done, total);
    });
    connect(m_sample.get(), &SampleHub::failed, this, [this](const QString &detail) {
        m_entry->sampleCard().setFree(tr("The sample chain could not be opened: %1").arg(detail));
    });
    connect(m_sample.get(), &SampleHub::ready, this, [this] {
        m_settings->setValue(u"sample"_s, true);
        m_arguments.login = m_sample->login();
        m_arguments.password = m_sample->password();
        connectToHub(m_sample->url(), m_sample->code(), tr("Sample PC"), m_sample->fingerprint());
    });
    m_entry->sampleCard().setWork(tr("Making the sample chain"), {}, 0, 0);
    m_sample->start(0);
}

void Desktop::resumeSample()
{
    if (!m_settings->value(u"sample"_s).toBool() || !m_sample->exists())
        return;
    connect(m_sample.get(), &SampleHub::ready, this, [this] { m_core->syncNow(); });
    m_sample->start(quint16(m_core->profile().hub.port()));
}

void Desktop::signIn(const QString &login, const QString &password)
{
    m_entry->signInCard().setBusy();
    m_core->signIn(login, password).then(this, [this, login](const Result<SignedInUser> &user) {
        if (!user) {
            m_entry->signInCard().setTrouble(user.error());
            m_entryDesk->readLease();
            std::fprintf(stderr, "stoa: %s\n", qPrintable(user.error().toString()));
            giveUpCapture();
            return;
        }
        m_settings->setValue(u"login"_s, login);
        enter(*user);
    });
}

void Desktop::enter(const SignedInUser &user)
{
    const QString &person = user.id;
    const QString own = m_settings->value(u"people/%1/language"_s.arg(person), user.language).toString();
    if (m_arguments.language.isEmpty() && !own.isEmpty())
        m_languages.use(own);
    // What was given for the start signs nobody in after a sign-out.
    m_arguments.password.clear();
    // Whoever comes back finds everything as it was left; another person finds nothing of it.
    if (m_office && m_person == person) {
        m_office->window().show();
        m_entry.reset();
        m_entryDesk.reset();
        return;
    }
    m_person = person;
    m_office.reset();
    m_office = std::make_unique<Office>(*m_core, m_wording, m_languages, m_theme, m_prompts, m_clock,
                                        *m_settings, person);
    // Not within the signal of what goes away.
    connect(m_office.get(), &Office::signOutAsked, this, &Desktop::signOut, Qt::QueuedConnection);
    connect(m_office.get(), &Office::signInAsked, this, &Desktop::stepOut, Qt::QueuedConnection);
    // What was read while the panel was being made is in the queue already: it is painted once, with rows.
    connect(
        m_office.get(), &Office::ready, m_office.get(), [this] { showOffice(); }, Qt::QueuedConnection);
}

void Desktop::showOffice()
{
    // After the session, which brings its own.
    if (m_arguments.size)
        m_office->window().resize(*m_arguments.size);
    m_office->window().show();
    // Work begins in the panel, not in the rail.
    if (const auto panes = m_office->window().currentPanel()->panes(); !panes.isEmpty())
        panes.first()->setFocus();
    m_entry.reset();
    m_entryDesk.reset();
    capture();
}

void Desktop::stepOut()
{
    if (m_entry || !m_office)
        return;
    showEntry();
    afterEnrolment();
    // Who is to sign in once more is still here.
    if (const auto &user = m_core->session().user)
        m_entry->signInCard().setLogin(user->login);
    m_office->window().saveSession();
    m_office->window().hide();
}

void Desktop::signOut()
{
    m_core->signOut().then(this, [this](const Result<void> &) { stepOut(); });
}

void Desktop::giveUpCapture()
{
    if (!m_arguments.capture.isEmpty())
        QApplication::exit(1);
}

/// The names in the cache go back to the language of the one who works here.
void Desktop::endCapture(int code)
{
    const QString general = m_settings->value(u"language"_s, Languages::ofSystem()).toString();
    const QString own = m_settings->value(u"people/%1/language"_s.arg(m_person), general).toString();
    m_core->store()
        .onStore([own](DeskWriter &writer) { return relabel(writer, own); })
        .then(this, [code](const Result<bool> &) { QApplication::exit(code); });
}

void Desktop::capture()
{
    if (m_arguments.capture.isEmpty() || m_pictures)
        return;
    m_pictures = new Capture(m_arguments.capture, this);
    connect(m_pictures, &Capture::finished, this, &Desktop::endCapture);
    if (!m_office) {
        m_pictures->addEntry([this]() -> ui::EntryWindow & { return *m_entry; });
        m_pictures->addKeyDialogs();
        return m_pictures->begin();
    }
    m_pictures->addOffice(*m_office);
    m_pictures->addEntry([this]() -> ui::EntryWindow & {
        stepOut();
        return *m_entry;
    });
    m_pictures->addKeyDialogs();
    m_pictures->begin(*m_core);
}

} // namespace stoa
