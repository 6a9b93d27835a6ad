// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncbell.h"

#include "ui/shell/mainwindow.h"

namespace stoa::ui {

using namespace Qt::StringLiterals;

SyncBell::SyncBell(SyncDesk &desk, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_window(window)
{
    connect(&desk, &SyncDesk::changed, this, &SyncBell::refresh);
    refresh();
}

void SyncBell::refresh()
{
    const QList<Notice> notices = m_desk.notices();
    // It is asked each second.
    if (notices == m_told)
        return;
    m_told = notices;
    int count = 0;
    QList<NoticeLine> lines;
    for (const Notice &notice : notices) {
        count += notice.count;
        lines.append({notice.kind, notice.sentence, wordOf(notice.way), [this, way = notice.way] {
                          go(way);
                      }});
    }
    m_window.setNotices(count > 0 ? m_desk.wording().formats().integer(count) : QString(), lines);
}

QString SyncBell::wordOf(Notice::Way way) const
{
    switch (way) {
    case Notice::Way::Sync:
    case Notice::Way::Attention:
        //: Leads from a notice to the Sync panel
        return tr("Open Sync");
    case Notice::Way::SignIn:
        return tr("Sign in");
    }
    return {};
}

void SyncBell::go(Notice::Way way)
{
    switch (way) {
    case Notice::Way::Sync:
        m_window.openPanel(u"sync"_s);
        return;
    case Notice::Way::Attention:
        m_window.openPanel(u"sync"_s, u"attention"_s);
        return;
    case Notice::Way::SignIn:
        Q_EMIT signInAsked();
        return;
    }
}

} // namespace stoa::ui
