// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/access/permission.h"
#include "models/orders/routing/policydifference.h"
#include "models/orders/routing/routingfault.h"
#include "models/orders/routing/routingsentences.h"
#include "models/orders/routing/routingwire.h"
#include "models/shared/hubline.h"
#include "models/shared/tableroles.h"
#include "models/shared/wording.h"

#include <QSettings>
#include <QTimeZone>

namespace stoa {

/// The rules as somebody is writing them. `ids` tell the strategies apart while their names and places
/// change.
struct RoutingDraft {
    RoutingPolicyDraft policy;
    QStringList ids;
    friend bool operator==(const RoutingDraft &, const RoutingDraft &) = default;
};

/// The one door of the routing lab to policies: versions as this PC knows them, and the draft that is
/// written.
///
/// Writing needs no hub: each edit is kept in the settings, by person and policy, until it is saved at the
/// hub or discarded. Saving, activating and the like are done at the hub.
class PolicyDesk : public QObject {
    Q_OBJECT
public:
    PolicyDesk(DeskCore &core, Wording &wording, const Clock &clock, QSettings &settings,
               QObject *parent = nullptr);
    PolicyDesk(HubLine &line, Wording &wording, const Clock &clock, QSettings &settings,
               QObject *parent = nullptr);

    HubLine &line() const { return m_line; }
    Wording &wording() const { return m_wording; }
    const Clock &clock() const { return m_clock; }
    const RoutingWords &words() const { return m_words; }
    const RoutingSentences &sentences() const { return m_sentences; }
    const RoutingChoices &choices() const { return m_choices; }
    /// By the wall clock of the location; of one that is not known, by this PC's.
    Formats timesOf(const QString &location) const;

    /// Whether the rows were read once.
    bool isRead() const { return m_read; }
    /// Codes and names, by name.
    QList<QPair<QString, QString>> policies() const;
    const QString &code() const { return m_code; }
    void choose(const QString &code);
    /// Of the chosen policy, the newest first.
    QList<RoutingPolicyRow> versions() const;
    const RoutingPolicyRow *version(int number) const;
    const RoutingPolicyRow *active() const;
    /// What a roll back leads to, of whatever policy; null: nothing was active before.
    const RoutingPolicyRow *earlier() const;
    /// The version that drafts of the chosen policy are compared with: the active one, else the one before.
    const RoutingPolicyRow *compared() const;
    /// The stored draft that edits are saved to; null: they make a new version.
    const RoutingPolicyRow *storedDraft() const;
    /// The stored version that is shown where nothing was changed.
    const RoutingPolicyRow *shown() const;

    const RoutingDraft &draft() const { return m_draft; }
    /// The number of the version that is written.
    int number() const;
    bool isChanged() const; ///< against what is stored
    /// Keeps it, looks at it, and tells.
    void setDraft(const RoutingDraft &draft);
    /// A policy that does not exist yet.
    void startPolicy(const QString &code, const QString &name);
    /// Back to what is stored.
    void discard();
    /// Takes the stored draft away, here and at the hub. To be called where nothing was changed.
    Future<Result<void>> discardStored();
    const std::optional<RoutingFault> &fault() const { return m_fault; }
    QList<PolicyDifference> differencesFrom(int version) const;

    bool may(Permission permission) const;
    bool isOnline() const;
    /// Why not; empty when it can be done.
    QString whyNot(Permission permission) const;
    QString whyNoSaving() const;
    QString whyNoRollback() const;
    /// Nothing was changed and no draft is stored, or the hub has the draft and is away.
    QString whyNoDiscarding() const;
    bool isSelf(const QString &actor) const;
    QString personName(const QString &idOrLogin) const;
    /// Logins and names of active users.
    QList<QPair<QString, QString>> people() const { return m_people; }

    /// The stored version afterwards.
    using Saved = Future<Result<RoutingPolicyRow>>;
    Saved save();
    Saved attach(int version, const QString &simulation);
    Saved activate(int version);
    Saved rollBack();
    Saved setOwner(int version, const QString &owner);

    static QString stateWord(const QString &state);
    static StatusKind stateKind(const QString &state);
    /// "v13 active"
    QString label(const RoutingPolicyRow &row) const;
    /// "v14"
    static QString label(int number);

Q_SIGNALS:
    /// Versions, names, the session or the language.
    void changed();
    void draftChanged();
    /// A stored draft is gone. Its number may be that of another one later.
    void removed(const QString &code, int version);

private:
    void read();
    void open();
    void keep();
    void look();
    Saved taken(const Future<Result<HubAnswer>> &answer);
    Saved changeRow(const QByteArray &method, int version, const QString &step, const QJsonObject &body);
    void take(const RoutingPolicyRow &row);
    void tell(const RoutingPolicyRow &row);
    void drop(const RoutingPolicyRow &row);
    void openAnother();
    QString settingsKey() const;
    static QStringList idsFor(qsizetype count);

    HubLine &m_line;
    Wording &m_wording;
    const Clock &m_clock;
    QSettings &m_settings;
    RoutingChoices m_choices;
    QHash<QString, QTimeZone> m_zones; ///< by code of a location
    RoutingWords m_words;
    RoutingSentences m_sentences;
    QList<RoutingPolicyRow> m_rows;
    QHash<QString, RoutingPolicyRow> m_told; ///< by the hub, until the rows themselves come
    QHash<QString, Instant> m_gone; ///< removed at the hub, by when they were made, until the rows go
    QHash<QString, QString> m_names;
    QList<QPair<QString, QString>> m_people;
    bool m_read = false;
    QString m_code;
    QString m_person; ///< whose drafts are shown
    RoutingDraft m_draft;
    std::optional<RoutingFault> m_fault;
};

} // namespace stoa
