// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/officedesk.h"

#include <QLabel>
#include <QLineEdit>

namespace stoa::kit {

/// Three adjustments, of which the hub has refused the second; the Sync panel is open.
struct RefusedSync : OfficeDesk {
    RefusedSync()
    {
        open();
        show({1280, 800});
        window->openPanel(u"sync"_s);
        numbers = line.adjust(3);
        line.refuse(numbers[1], Problem::ReasonSign);
        SyncStatus status = line.live();
        status.outbox.pending = 2;
        status.outbox.rejected = 1;
        line.setStatus(status);
    }
    void openRefused()
    {
        QTRY_COMPARE(syncDesk->attention().rowCount(), 1);
        QVERIFY(window->openPanel(u"sync"_s, QString::number(numbers[1])));
    }
    QLineEdit &field(const QString &name) const { return *window->findChild<QLineEdit *>(name); }
    QList<QLabel *> labelsOfSides() const
    {
        return window->findChild<QWidget *>(u"threeSides"_s)->findChildren<QLabel *>();
    }
    /// What hub and person say, as it is read aloud.
    QString sides() const
    {
        QStringList all;
        for (const QLabel *label : labelsOfSides())
            all.append(label->accessibleName());
        return all.join(u" | "_s);
    }

    QList<qint64> numbers;
};

} // namespace stoa::kit
