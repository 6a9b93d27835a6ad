// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/samplechain.h"
#include "hub/cli/console.h"
#include "hub/cli/house.h"

namespace stoa::cli {

/// Puts the sample chain into an empty hub, a day of movements per transaction, through the verbs that
/// everybody uses.
class SampleLoader final : private SampleSink {
public:
    struct Loaded {
        QStringList stores;
        qint64 locations = 0;
        qint64 items = 0;
        qint64 movements = 0;
    };

    SampleLoader(House &house, const Console &console);
    Result<Loaded> load(SampleScale scale, quint64 seed);

private:
    using Row = std::function<Result<void>(UnitOfWork &)>;

    Result<void> location(const SampleLocation &location) override;
    Result<void> category(const SampleCategory &category) override;
    Result<void> item(const SampleItem &item) override;
    Result<void> position(const SamplePosition &position) override;
    Result<void> movement(const SampleMovement &movement) override;
    Result<void> oddity(const SampleOddity &oddity) override;
    Result<void> dayDone(int done, int total) override;

    Result<void> add(Row row);
    Result<void> flush();

    House &m_house;
    const Console &m_console;
    Loaded m_loaded;
    QList<Row> m_rows;
};

} // namespace stoa::cli
