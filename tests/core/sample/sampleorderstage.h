// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/sampleorderplay.h"
#include "tests/kit/tempdatabase.h"

namespace stoa::kit {

/// A hub's tables with the places and goods of the sample, and a good stock of everything: where the sample's
/// orders are played without a hub.
class SampleOrderStage final : public SampleOrderDoor {
public:
    SampleOrderStage();

    Result<void> furnish(const SampleWorld &world);
    Result<void> playAll(SampleOrderPlay &play);

    sql::Connection &connection() override { return *m_connection; }
    Result<void> part(const WorkContext &context,
                      const std::function<Result<void>(UnitOfWork &)> &verb) override;
    Result<void> inTransaction(const std::function<Result<void>()> &what);
    /// The first figure of the first row; -1 where it cannot be read.
    qint64 number(const QByteArray &sql);

private:
    TempDatabase m_database;
    std::unique_ptr<sql::Connection> m_connection;
    NoSink m_sink;
};

} // namespace stoa::kit
