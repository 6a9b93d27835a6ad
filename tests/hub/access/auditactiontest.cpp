// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/access/auditaction.h"
#include "core/domain/sync/command.h"
#include "tests/kit/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

namespace {

QSet<QString> listed()
{
    QSet<QString> names;
    for (const QLatin1StringView action : auditActions())
        names.insert(action);
    return names;
}

/// Names of files look like actions.
const QSet<QString> kFiles{u"hub.db"_s,          u"hub.witness"_s, u"stoa.control"_s, u"stoa.lock"_s,
                           u"init.unfinished"_s, u"hub.address"_s, u"traffic.key"_s};

} // namespace

/// What the hub may write into its trail, against the list that people's words are made for.
class AuditActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theListIsInOrderAndSingle()
    {
        const auto actions = auditActions();
        QVERIFY(std::is_sorted(actions.cbegin(), actions.cend()));
        QCOMPARE(listed().size(), actions.size());
    }

    void everyCommandIsListed_data()
    {
        QTest::addColumn<QString>("name");
        for (const CommandType type :
             {CommandType::StockAdjust, CommandType::StockRecord, CommandType::SafetySet,
              CommandType::LocationSave, CommandType::ItemSave, CommandType::ReasonSave,
              CommandType::OutboxDiscard, CommandType::NodeSave, CommandType::CarrierSave,
              CommandType::SlaSave})
            QTest::newRow(nameOf(type).data()) << QString(nameOf(type));
    }
    void everyCommandIsListed()
    {
        QFETCH(QString, name);
        QVERIFY(listed().contains(name));
    }

    /// Read from the hub's own source, so that an action which is written there cannot be left out here.
    void everyActionInTheSourceIsListed()
    {
        static const QRegularExpression kAction(u"u\"([a-z]+\\.[a-z][a-z-]+)\"_s"_s);
        QSet<QString> written;
        QDirIterator files(QStringLiteral(STOA_HUB_SOURCES), {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = kAction.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString name = found.next().captured(1);
                if (!kFiles.contains(name))
                    written.insert(name);
            }
        }
        QVERIFY(written.contains(u"user.save"_s));
        QCOMPARE(written - listed(), QSet<QString>());
    }
};

STOA_TEST(AuditActionTest)
#include "auditactiontest.moc"
