// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/tables/tableexport.h"

#include <QObject>
#include <QTimer>
#include <atomic>
#include <memory>

namespace stoa {

/// An export that runs: rows so far; ended by cancel(), which leaves no file.
class ExportJob : public QObject {
    Q_OBJECT
public:
    /// What the job shares with the thread that writes; outlives either.
    struct Tally {
        std::atomic<qint64> rows = 0;
        std::atomic<bool> cancelled = false;
    };

    explicit ExportJob(qint64 of, QObject *parent = nullptr);
    ~ExportJob() override;

    void cancel() { m_tally->cancelled = true; }
    bool isCancelled() const { return m_tally->cancelled; }
    const std::shared_ptr<Tally> &tally() const { return m_tally; }

Q_SIGNALS:
    void progress(qint64 rows, qint64 of);
    void finished(const stoa::Result<qint64> &rows);

private:
    std::shared_ptr<Tally> m_tally = std::make_shared<Tally>();
    QTimer m_timer;
};

} // namespace stoa
