// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/hubline.h"
#include "models/shared/recordtablemodel.h"
#include "models/shared/tableroles.h"
#include "models/shared/wording.h"
#include "models/sync/notice.h"

#include <QObject>
#include <QTimer>

namespace stoa {

/// What the status strip and the Sync panel say about the sync in few words, always true.
struct SyncSummary {
    StatusKind kind = StatusKind::Unknown;
    QString word; ///< "In sync", "Offline since 14:02"
    QString since; ///< one sentence: since when, what goes on
    friend bool operator==(const SyncSummary &, const SyncSummary &) = default;
};

/// A line of what sync did.
struct ActivityRow {
    qint64 id = 0;
    Instant at;
    ActivityKind kind = ActivityKind::Copied;
    QString stream;
    qint64 n = 0;
    qint64 amount = 0;
    QString detail;
    friend bool operator==(const ActivityRow &, const ActivityRow &) = default;
};

/// One field of a refused change from its three sides, in words; empty where a side says nothing of it.
struct SideRow {
    QString field;
    QString hub; ///< as the hub has it now
    QString mine; ///< as it was asked for
    QString result; ///< when it is sent again
    QString trouble = {}; ///< why it would be refused once more
    bool figures = false; ///< what is compared are numbers
    bool otherUnit = false; ///< of the unit: what was asked for is counted in another one by now
    friend bool operator==(const SideRow &, const SideRow &) = default;
};

/// The one door of the Sync panel and of everything that tells how the desk stands with its hub.
class SyncDesk : public QObject {
    Q_OBJECT
public:
    SyncDesk(DeskCore &core, Wording &wording, const Clock &clock, QObject *parent = nullptr);
    SyncDesk(HubLine &line, Wording &wording, const Clock &clock, QObject *parent = nullptr);

    const SyncStatus &status() const { return m_line.status(); }
    const SessionStatus &session() const { return m_line.session(); }
    /// Never "In sync" while something is refused, parked or unproven.
    SyncSummary summary() const;
    /// What needs somebody, the gravest first; empty when nothing does.
    QList<Notice> notices() const;
    const Wording &wording() const { return m_wording; }
    const Clock &clock() const { return m_clock; }

    /// What is not at the hub yet, the newest first.
    RecordTableModel<OutboxEntry> &outbox() { return m_outbox; }
    /// What the hub refused.
    RecordTableModel<OutboxEntry> &attention() { return m_attention; }
    RecordTableModel<ActivityRow> &activity() { return m_activity; }

    /// "Adjust CER-PLT-27 at Athens Ermou, −1, broken"
    QString what(const OutboxEntry &entry) const;
    /// What sort of change it is, in a word or two.
    QString kindWord(const OutboxEntry &entry) const;
    /// What an adjustment is about, of which it keeps the order: "Movement of CER-PLT-27 at Athens Ermou".
    /// Empty for other changes, and at a store that is not open to the person.
    QString subject(const OutboxEntry &entry) const;
    QString stateWord(const OutboxEntry &entry) const;
    StatusKind stateKind(const OutboxEntry &entry) const;
    /// The id of somebody who is not known here.
    QString actorName(const QString &userId) const;
    /// Why it was refused, as a sentence; empty when it was not.
    QString why(const OutboxEntry &entry) const;
    /// What its refusal means for the stock on this PC.
    QString effect(const OutboxEntry &entry) const;
    /// The fields in which the command and the hub differ; `body` is what would be sent again.
    Future<Result<QList<SideRow>>> sides(const OutboxEntry &entry, const QJsonObject &body);
    /// How many changes the hub refused.
    QString refusedWords() const;
    /// Nothing of it but a number, and perhaps who did it when, could be read after the journal was damaged.
    static bool isLost(const OutboxEntry &entry);
    /// It was refused because the SKU is counted in another unit than when it was made.
    static bool isOfOtherUnit(const OutboxEntry &entry);
    /// The hub has something else than what it was made on, as opposed to refusing it.
    static bool isInConflict(const OutboxEntry &entry);
    QString streamName(const QByteArray &stream) const;
    /// How this PC learns of changes at the hub.
    QString pushWord() const;
    /// What is still to come of a first copy; empty when none runs.
    QString copyFigures() const;
    /// Codes and names of the reasons that people may choose, by rank.
    QList<QPair<QString, QString>> reasonChoices() const { return m_reasonChoices; }

    void tryNow();
    /// Why the person may not discard; empty when he may.
    QString whyNoDiscarding() const;
    /// Why the person may not send this change again; empty when he may.
    QString whyNoResending(const OutboxEntry &entry) const;
    Future<Result<void>> discard(qint64 n, const QString &reason);
    Future<Result<Receipt>> resend(qint64 n, const QJsonObject &body);
    /// Writes every retained command as JSON to the file.
    Future<Result<void>> exportTo(const QString &path);

Q_SIGNALS:
    /// Summary or status are others; also each second while a time in them runs on.
    void changed();
    void listsChanged();

private:
    void readOutbox();
    void readActivity();
    void readNames();
    void retranslate();

    HubLine &m_line;
    Wording &m_wording;
    const Clock &m_clock;
    RecordTableModel<OutboxEntry> m_outbox;
    RecordTableModel<OutboxEntry> m_attention;
    RecordTableModel<ActivityRow> m_activity;
    QHash<QString, QString> m_users;
    QHash<QString, QString> m_locations;
    QHash<QString, QString> m_reasons;
    QList<QPair<QString, QString>> m_reasonChoices;
    QTimer m_tick;
    QTimer m_activitySoon;
};

} // namespace stoa
