// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/office.h"

#include "app/panels.h"
#include "core/base/log.h"
#include "ui/access/personline.h"
#include "ui/inventory/inventorypanel.h"
#include "ui/inventory/skusource.h"
#include "ui/network/networkpanel.h"
#include "ui/orders/ordersource.h"
#include "ui/orders/orderspanel.h"
#include "ui/orders/work/storepage.h"
#include "ui/shared/messagebar.h"
#include "ui/shared/prompts.h"
#include "ui/shared/theme.h"
#include "ui/shell/commandaction.h"
#include "ui/shell/rail.h"
#include "ui/shell/statusstrip.h"
#include "ui/sync/syncbell.h"

#include <QActionGroup>
#include <QMenu>
#include <QTimer>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {
/// A cache that cannot be read says so in the panels; they do not wait for it.
constexpr int kPatienceMs = 500;
} // namespace

Office::Office(DeskCore &core, Wording &wording, Languages &languages, ui::Theme &theme, ui::Prompts &prompts,
               const Clock &clock, QSettings &settings, const QString &person)
    : m_core(core)
    , m_wording(wording)
    , m_languages(languages)
    , m_theme(theme)
    , m_clock(clock)
    , m_settings(settings)
    , m_person(person)
    , m_inventory(core, wording, clock)
    , m_orders(core, wording, clock)
    , m_work(core, wording, clock)
    , m_network(core, wording, clock)
    , m_policies(core, wording, clock, settings)
    , m_sync(core, wording, clock)
    , m_access(core, wording, clock)
    , m_printing(m_printers, prompts, settings)
    , m_panels(makePanels({m_inventory, m_orders, m_work, m_network, m_policies, m_sync, m_access}, prompts,
                          {prompts, m_printing, m_sound, clock}, this))
    , m_window(std::make_unique<ui::MainWindow>(m_panels, settings))
{
    m_work.setBoxes(readBoxes(settings));
    new ui::PersonLine(m_access, m_window->rail().person(), m_window.get());
    auto *bell = new ui::SyncBell(m_sync, *m_window, m_window.get());
    connect(bell, &ui::SyncBell::signInAsked, this, &Office::signInAsked);
    addCommands();
    for (ui::Panel *panel : m_panels) {
        if (auto *inventory = qobject_cast<ui::InventoryPanel *>(panel)) {
            m_window->addPaletteSource(inventory->skuSource());
            // How long people waited for something to work with.
            connect(inventory, &ui::InventoryPanel::rowsPainted, this,
                    [] { logEvent(lcUi(), "first_rows", {}); });
        }
        if (auto *network = qobject_cast<ui::NetworkPanel *>(panel)) {
            m_window->addPaletteSource(*network->locationSource());
            addNetwork(*network);
        }
        if (auto *orders = qobject_cast<ui::OrdersPanel *>(panel))
            m_window->addPaletteSource(orders->orderSource());
    }
    connect(&m_sync, &SyncDesk::changed, this, &Office::refreshStrip);
    connect(&core, &DeskCore::sessionChanged, this, &Office::refreshPlace);
    connect(&m_inventory, &InventoryDesk::contextChanged, this, &Office::refreshPlace);
    connect(&core, &DeskCore::sessionChanged, this, &Office::tellSession);
    connect(&core, &DeskCore::statusChanged, this, [this](const SyncStatus &status) {
        if (status.hubIsBack != m_hubIsBack)
            tellSession();
    });
    connect(&wording, &Wording::changed, this, &Office::tellSession);
    connect(&m_window->strip(), &ui::StatusStrip::syncAsked, this,
            [this] { m_window->openPanel(u"sync"_s); });
    connect(&m_window->strip(), &ui::StatusStrip::conflictsAsked, this,
            [this] { m_window->openPanel(u"sync"_s, u"attention"_s); });
    refreshPlace();
    refreshStrip();
    tellSession();
    m_window->setPerson(person);
    // The panels are made with the names of places and reasons, not made and named again a moment later.
    connect(&m_inventory, &InventoryDesk::contextChanged, this, &Office::begin, Qt::SingleShotConnection);
    QTimer::singleShot(kPatienceMs, this, &Office::begin);
}

/// From the network one comes to the orders behind its figures.
void Office::addNetwork(const ui::NetworkPanel &network)
{
    // More than so many are not looked at one by one.
    constexpr qsizetype kMostOrders = 5'000;
    const auto open = [this](const OrderFilter &filter) {
        m_window->openPanel(u"orders"_s, u"queue"_s);
        m_orders.setFilter(filter);
    };
    connect(&network, &ui::NetworkPanel::workAsked, this, [open](const QString &location) {
        OrderFilter filter;
        filter.work = OrderWork::ToDo;
        filter.workAt = location;
        open(filter);
    });
    connect(&network, &ui::NetworkPanel::ordersAsked, this,
            [open, kMostOrders](const QStringList &ids, const QString &title) {
                OrderFilter filter;
                filter.ids = ids.first(std::min(kMostOrders, ids.size()));
                filter.idsName = title;
                open(filter);
            });
}

void Office::begin()
{
    if (std::exchange(m_begun, true))
        return;
    m_window->restoreSession();
    Q_EMIT ready();
}

Office::~Office()
{
    // The window lets go of the panels before they and their desks go.
    m_window.reset();
    qDeleteAll(m_panels);
}

void Office::addCommands()
{
    auto *person = new QMenu(m_window.get());
    const auto add = [this](const char *text, auto run) {
        auto *action = new ui::CommandAction("Office", text, this);
        connect(action, &QAction::triggered, this, run);
        m_window->addCommand(action);
        return action;
    };
    const auto speak = [this](const QString &language) {
        m_languages.use(language);
        m_settings.setValue(u"language"_s, language);
        m_settings.setValue(u"people/%1/language"_s.arg(m_person), language);
    };
    // In the menu under their own names, for who cannot read the present one; in the palette as one asks, and
    // by their own names too.
    auto *spoken = new QActionGroup(this);
    for (const auto &[code, name] : Languages::all()) {
        QAction *action = person->addAction(name, this, [speak, language = code] { speak(language); });
        action->setCheckable(true);
        action->setData(code);
        spoken->addAction(action);
    }
    const auto language = [&](const char *text, const QString &code) {
        add(text, [speak, code] { speak(code); })->setOtherNames({Languages::ownName(code)});
    };
    language(QT_TRANSLATE_NOOP("Office", "Language: English"), u"en"_s);
    language(QT_TRANSLATE_NOOP("Office", "Language: Greek"), u"el"_s);
    language(QT_TRANSLATE_NOOP("Office", "Language: Polish"), u"pl"_s);
    language(QT_TRANSLATE_NOOP("Office", "Language: Italian"), u"it"_s);
    language(QT_TRANSLATE_NOOP("Office", "Language: Chinese"), u"zh_CN"_s);
    person->addSeparator();
    using ui::LookChoice;
    auto *looks = new QActionGroup(this);
    const auto look = [&](const char *text, LookChoice choice) {
        QAction *action = add(text, [this, choice] {
            m_theme.setChoice(choice);
            m_settings.setValue(u"look"_s, int(choice));
        });
        action->setCheckable(true);
        action->setData(int(choice));
        looks->addAction(action);
        person->addAction(action);
    };
    look(QT_TRANSLATE_NOOP("Office", "Look: as the system"), LookChoice::AsSystem);
    look(QT_TRANSLATE_NOOP("Office", "Look: light"), LookChoice::Light);
    look(QT_TRANSLATE_NOOP("Office", "Look: dark"), LookChoice::Dark);
    look(QT_TRANSLATE_NOOP("Office", "Look: high contrast"), LookChoice::HighContrast);
    connect(person, &QMenu::aboutToShow, this, [this, spoken, looks] {
        for (QAction *action : spoken->actions())
            action->setChecked(action->data().toString() == m_languages.current());
        for (QAction *action : looks->actions())
            action->setChecked(action->data().toInt() == int(m_theme.choice()));
    });
    person->addSeparator();
    person->addAction(add(QT_TRANSLATE_NOOP("Office", "Sign out"), [this] { Q_EMIT signOutAsked(); }));
    m_window->rail().person().setMenu(person);
    m_window->rail().person().setPopupMode(QToolButton::InstantPopup);
}

/// A hub that has not seen who works here, or that ends a sign-in, because the person may no longer or
/// elsewhere all were signed out, ends work here too: what to do stands above the panel, which keeps what was
/// typed.
void Office::tellSession()
{
    const QString id = u"session"_s;
    const bool due = m_core.session().signInDue;
    m_hubIsBack = m_core.status().hubIsBack;
    if (m_core.session().state != SessionState::SignedOut && !due) {
        m_window->messages().clear(id);
        return;
    }
    ui::Message message{id, StatusKind::Attention, tr("The hub has ended this sign-in."),
                        tr("What was entered is kept on this PC and is sent after you sign in again.")};
    if (due && m_hubIsBack) {
        message.lead = tr("The hub is back.");
        message.text = tr("Sign in once more to work with it.");
    } else if (due) {
        message.kind = StatusKind::Offline;
        message.lead = tr("You are signed in on this PC alone.");
        message.text =
            tr("What you enter is kept on this PC. Sign in once more when the hub is there, and it is sent.");
    }
    message.actions = {{tr("Sign in"), [this] {
                            Q_EMIT signInAsked();
                        }}};
    message.closing = ui::Message::Closing::ByCauseOnly;
    m_window->messages().raise(message);
}

void Office::refreshPlace()
{
    const SessionStatus &session = m_core.session();
    const QString place =
        session.location.isEmpty() ? tr("Head office") : m_inventory.locationName(session.location);
    m_window->rail().store().setLines(place, session.hubName);
    m_window->strip().setPlace(place);
}

void Office::refreshStrip()
{
    const SyncStatus &status = m_sync.status();
    const SyncSummary summary = m_sync.summary();
    const Formats &formats = m_wording.formats();
    ui::StripState strip;
    strip.sync = summary.kind;
    strip.word = summary.word;
    if (status.lastChange) {
        strip.lastChange = formats.shortMoment(*status.lastChange, m_clock.now());
        strip.age = tr("%1 ago").arg(formats.age(*status.lastChange, m_clock.now()));
    }
    strip.pending = status.outbox.pending;
    strip.pendingFigure = formats.integer(status.outbox.pending);
    strip.conflicts = status.outbox.conflicts;
    strip.conflictsFigure = formats.integer(status.outbox.conflicts);
    strip.parked = status.outbox.rejected - status.outbox.conflicts;
    strip.parkedFigure = formats.integer(strip.parked);
    m_window->strip().setState(strip);
}

} // namespace stoa
