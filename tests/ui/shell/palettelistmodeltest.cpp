// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palettelistmodel.h"
#include "tests/kit/testmain.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace stoa;
using namespace stoa::ui;
using namespace Qt::StringLiterals;

namespace {

class NamedSource : public PaletteSource {
public:
    explicit NamedSource(const QString &heading)
        : m_heading(heading)
    { }
    QString heading() const override { return m_heading; }
    void search(const QString &, int) override { }
    void open(const QString &, OpenIn) override { }

private:
    QString m_heading;
};

QList<PaletteItem> items(const QStringList &titles)
{
    QList<PaletteItem> made;
    for (const QString &title : titles)
        made.append({.id = title, .title = title});
    return made;
}

} // namespace

/// The lines of the palette as an item model, through all that its owner does with it.
class PaletteListModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheContractOfModels()
    {
        NamedSource commands(u"Commands"_s);
        NamedSource records(u"Records"_s);
        const QList<PaletteSource *> order{&commands, &records};
        PaletteListModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.firstItem(), -1);
        model.setTyped(u"bowl"_s);
        model.setFound(order, records, items({u"Bowl"_s, u"Salad bowl"_s}));
        QCOMPARE(titles(model), (QStringList{u"Records"_s, u"Bowl"_s, u"Salad bowl"_s}));
        // A source that answers later stands where the order says.
        model.setFound(order, commands, items({u"Buy"_s}));
        QCOMPARE(titles(model),
                 (QStringList{u"Commands"_s, u"Buy"_s, u"Records"_s, u"Bowl"_s, u"Salad bowl"_s}));
        QCOMPARE(model.firstItem(), 1);
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QVERIFY(model.flags(model.index(1)) & Qt::ItemIsSelectable);
        model.setFound(order, records, {});
        QCOMPARE(titles(model), (QStringList{u"Commands"_s, u"Buy"_s}));
        QCOMPARE(model.rowCount(model.index(0)), 0);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

private:
    static QStringList titles(const PaletteListModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all.append(model.line(row).item.title);
        return all;
    }
};

STOA_TEST(PaletteListModelTest)
#include "palettelistmodeltest.moc"
