// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/hub/cli/hubprogram.h"
#include "tests/kit/testmain.h"

#include <QFile>
#include <QTest>

using namespace stoa;
using namespace Qt::StringLiterals;

/// `stoa-hub verify` of a hub that is stopped.
class VerifyCommandTest : public QObject, private kit::HubProgram {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void writesNothing();

private:
    QByteArray contentOf(const QString &name) const
    {
        QFile read(m_folder->filePath(u"hub/"_s + name));
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
};

/// It may be looked at on a full disk, and is the same to the byte afterwards.
void VerifyCommandTest::writesNothing()
{
    QCOMPARE(run({u"init"_s, u"--sample"_s, u"small"_s}).code, 0);
    const QByteArray database = contentOf(u"hub.db"_s);
    const QByteArray witness = contentOf(u"hub.witness"_s);
    QVERIFY(!database.isEmpty() && !witness.isEmpty());
    const auto verified = run({u"verify"_s, u"--json"_s});
    QCOMPARE(verified.code, 0);
    QVERIFY(verified.json().value("sound"_L1).toBool());
    QVERIFY(!verified.json().value("generation"_L1).toString().isEmpty());
    QVERIFY(contentOf(u"hub.db"_s) == database);
    QCOMPARE(contentOf(u"hub.witness"_s), witness);
    QVERIFY(contentOf(u"hub.db-wal"_s).isEmpty());
}

STOA_TEST(VerifyCommandTest)
#include "verifycommandtest.moc"
