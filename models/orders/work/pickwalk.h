// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/work/waveplan.h"

namespace stoa {

/// What a scan came to.
struct ScanVerdict {
    enum class Kind {
        Found, ///< counted
        Wrong, ///< something else than what is looked for
        TooMany, ///< of this one all is there
        LaterDate, ///< goods that expire earlier are to be taken; the same scan once more counts
    };
    Kind kind = Kind::Found;
    QString sentence;
    bool isRight() const { return kind == Kind::Found; }
};

/// One walk through the store for several orders. What was found is told at once, unit by unit, so that a
/// walk that is interrupted, by a kill too, goes on where it stood, on this desk and on any other.
class PickWalk : public QObject {
    Q_OBJECT
public:
    /// Of the fulfilments that are picked in this wave, or of the one with this id.
    PickWalk(WorkDesk &desk, const QString &wave, QObject *parent = nullptr);

    const QString &wave() const { return m_wave; }
    QString name() const; ///< "W-12", or "E-104382 F1"
    const QList<PickStop> &stops() const { return m_stops; }
    /// The stop at which one stands; -1 when there is none left to go to.
    int current() const { return m_current; }
    const PickStop *stop() const { return m_current < 0 ? nullptr : &m_stops[m_current]; }
    /// Those to come after it, at most so many.
    QList<PickStop> next(int most) const;
    int doneStops() const;
    qint64 pickedUnits() const;
    qint64 wantedUnits() const;
    int orders() const { return int(m_parts.size()); }
    /// Everything that is still asked for was found.
    bool isComplete() const { return !m_stops.isEmpty() && m_current < 0; }
    /// Nothing of it is being picked any more.
    bool isOver() const { return m_read && m_stops.isEmpty(); }

    void goTo(int stop);
    /// To the next one that is not done, past this one.
    void skip();

    /// Counts a unit of what was scanned, wherever in the walk it belongs; answered() says what it came to.
    void scan(const QString &text);
    /// So many of the current stop were found, thousandths; at most what is left of it.
    Future<Result<Receipt>> found(qint64 quantity, const QString &note = {});
    /// Takes back what was told of the current stop.
    Future<Result<Receipt>> unpick();

    /// What a short pick at the current stop would do to the stock.
    WorkWords::Shelf shelfAfter(qint64 lacking, ShortReason reason) const;
    QString effect(qint64 lacking, ShortReason reason) const;
    /// So much lacks; the customer gets it from elsewhere, if there is any.
    Future<Result<Receipt>> shorten(qint64 lacking, ShortReason reason);

    /// Every order of which all was found is picked; how many that are, or the first refusal.
    Future<Result<int>> finish();
    /// The orders that finish() takes, and those that stay behind.
    QStringList complete() const;
    QStringList incomplete() const;

Q_SIGNALS:
    void changed();
    void answered(const stoa::ScanVerdict &verdict);
    /// A command was not taken here; what was counted is as it was.
    void refused(const stoa::Error &error);

private:
    void readParts();
    Future<Result<Receipt>> tell(int stop, qint64 picked, const QString &note);
    void answer(ScanVerdict::Kind kind, const QString &sentence);
    void scanKnown(const ScannedCode &code, int at);
    void moveOn();
    int firstOpen(int from) const;
    bool isOfStop(const ScannedCode &code, int at) const;
    bool comesEarlier(const ScannedCode &code, const PickStop &stop) const;

    WorkDesk &m_desk;
    QString m_wave;
    QList<WorkPart> m_parts;
    QList<PickStop> m_stops;
    int m_current = -1;
    QString m_at; ///< key of the current stop
    bool m_read = false;
    struct Told {
        qint64 picked;
        int waiting; ///< commands on their way into the journal
        int shownBy; ///< round of the sheet that shows it
    };
    QHash<QString, Told> m_told; ///< by stop, until the rows show it
    QString m_doubted; ///< the scan that was refused for its date
};

} // namespace stoa
