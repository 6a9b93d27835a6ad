// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync/command.h"
#include "hub/log/commandintake.h"

#include <atomic>
#include <future>

namespace stoa::hub {

/// A command whose form and signatures were looked at, for which no database is needed.
struct PreparedCommand {
    const wire::CommandEnvelope *envelope = nullptr;
    QByteArray hash;
    std::optional<Command> command;
    std::optional<Error> refusal;
    bool authentic = false; ///< what is not what was signed is refused but not remembered
    bool decidedBefore = false; ///< a replay that shows the hub's own signature over it
};

/// The commands of a batch. A signature costs as much as a decision: a thread goes ahead and looks at them in
/// their order while the first ones are decided, and whoever needs one that is not ready helps.
class PreparedCommands {
public:
    /// What is referred to must outlive this.
    PreparedCommands(const wire::CommandBatch &batch, const Mandate &mandate, QByteArray deviceKey,
                     QByteArray hubKey);
    ~PreparedCommands();
    Q_DISABLE_COPY_MOVE(PreparedCommands)

    qsizetype size() const { return m_batch.commands.size(); }
    /// Waits until it is ready. Of one thread at a time.
    const PreparedCommand &at(qsizetype index);

private:
    bool prepareNext();
    PreparedCommand prepare(qsizetype index) const;

    const wire::CommandBatch &m_batch;
    const Mandate &m_mandate;
    const QByteArray m_deviceKey;
    const QByteArray m_hubKey;
    std::vector<PreparedCommand> m_commands;
    std::unique_ptr<std::atomic<bool>[]> m_ready;
    std::atomic<qsizetype> m_next = 0;
    std::future<void> m_ahead;
};

} // namespace stoa::hub
