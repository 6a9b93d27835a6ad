// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/sample/samplevalues.h"

#include <QCryptographicHash>
#include <QHash>
#include <QList>

namespace stoa::kit {

/// Keeps what the sample is made of and a digest of the whole stream, field by field.
class RecordingSink : public SampleSink {
public:
    Result<void> location(const SampleLocation &location) override;
    Result<void> category(const SampleCategory &category) override;
    Result<void> item(const SampleItem &item) override;
    Result<void> position(const SamplePosition &position) override;
    Result<void> movement(const SampleMovement &movement) override;
    Result<void> oddity(const SampleOddity &oddity) override;
    Result<void> dayDone(int done, int total) override;

    QByteArray digest() const { return m_hash.result().toHex(); }

    QList<SampleLocation> locations;
    QList<SampleCategory> categories;
    QList<SampleItem> items;
    QList<SamplePosition> positions;
    QList<SampleMovement> movements;
    QList<SampleOddity> oddities;
    int daysDone = 0;
    int daysInAll = 0;
    int stopAfterDays = -1;

private:
    void mix(const QString &text);
    void mix(qint64 number) { mix(QString::number(number)); }
    void mix(const SampleNames &names);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace stoa::kit
