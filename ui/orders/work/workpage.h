// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/orders/work/storepage.h"

#include "models/orders/work/bulkwork.h"

class QStackedWidget;

namespace stoa::ui {

class BulkPane;
class PackView;
class PartPane;
class PickView;
class PlaceBox;
class ScanLine;
class SideBySide;
class WavePane;
class WorkLists;

/// What a store has to do, from accepting to the carrier: the lists with a pane, and in their place the walk
/// that one is on or the order at the packing table. One scan line for all of it.
class WorkPage : public StorePage {
    Q_OBJECT
public:
    WorkPage(WorkDesk &desk, const StoreTools &tools, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("work"); }
    static QString tab(); ///< the word of its tab
    QString title() const override { return tab(); }
    int count() const override;
    QList<QWidget *> panes() override;
    bool escape() override;
    QString statusText() const override;
    QList<PanelPage> pages() override;
    QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    /// A fulfilment's id is chosen, with "next " before it its next step begins; a walk's number goes on with
    /// it. What is not in the lists yet is waited for until they are read once more.
    bool openRecord(const QString &record) override;

    ScanLine &scanLine() const { return *m_scan; }
    WorkLists &lists() const { return *m_lists; }
    PickView &pickView() const { return *m_pick; }
    PackView &packView() const { return *m_pack; }
    WavePane &wavePane() const { return *m_wave; }
    BulkPane &bulkPane() const { return *m_bulk; }
    PartPane &partPane() const { return *m_part; }

    void openWalk(const QString &wave);
    void openPacking(const QString &fulfilment);
    void showLists();

protected:
    void scanned(const QString &code) override;
    void say() override;

private:
    void listen();
    void showPane(QWidget *pane);
    void show(const QStringList &fulfilments);
    /// The next step of these parts, by the list in which the first stands.
    void next(const QStringList &fulfilments);
    void ask(WorkList list);
    void look(const QString &code);
    void begin(BulkWork::Verb verb, const QStringList &fulfilments);
    void printList(const QString &name, const QStringList &fulfilments);
    void printPapers(const QStringList &fulfilments);
    void printLabel(const QString &fulfilment);
    void printManifest(const QString &carrier, const QStringList &fulfilments);
    void refresh();
    bool reach(const QString &record);

    ScanLine *m_scan;
    PlaceBox *m_places;
    QStackedWidget *m_stack;
    SideBySide *m_side;
    WorkLists *m_lists;
    QStackedWidget *m_panes;
    PartPane *m_part;
    WavePane *m_wave;
    BulkPane *m_bulk;
    PickView *m_pick;
    PackView *m_pack;
    QString m_awaited; ///< a record to open
    int m_awaitedSince = 0; ///< reads of the lists that were begun then
};

} // namespace stoa::ui
