// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/connectioncard.h"

#include "models/shared/problemtext.h"
#include "ui/shared/chip.h"
#include "ui/shared/factlist.h"
#include "ui/shared/noteline.h"
#include "ui/shared/progressline.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/viewtabs.h"

#include <QEvent>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// Beyond it people are told that the clocks differ.
constexpr qint64 kSkewMs = 120'000;

} // namespace

ConnectionCard::ConnectionCard(SyncDesk &desk, QWidget *parent)
    : DetailsPane(parent)
    , m_desk(desk)
    , m_chip(new Chip)
    , m_sentence(new TextLabel)
    , m_progress(new ProgressLine(nullptr, ProgressLine::Pausing::No, ProgressLine::Cancelling::No))
    , m_facts(new FactList)
    , m_behindTitle(new TextLabel({}, TextSize::BodyStrong))
    , m_behind(new FactList)
    , m_skew(new NoteLine)
{
    tabs().hide();
    setPin(Pin::Hidden);
    m_sentence->setOverflow(TextLabel::Overflow::Wrap);
    body().insertWidget(0, m_chip, 0, Qt::AlignLeading);
    int at = 1;
    for (QWidget *part : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_progress),
                          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_skew),
                          static_cast<QWidget *>(m_behindTitle), static_cast<QWidget *>(m_behind)})
        body().insertWidget(at++, part);
    connect(&desk, &SyncDesk::changed, this, &ConnectionCard::refresh);
    connect(&desk, &SyncDesk::listsChanged, this, &ConnectionCard::refresh);
    refresh();
}

void ConnectionCard::refresh()
{
    const SyncStatus &s = m_desk.status();
    const SyncSummary summary = m_desk.summary();
    const SessionStatus &session = m_desk.session();
    const Formats &formats = m_desk.wording().formats();
    setName(tr("This PC and its hub"));
    setCodes(session.hubName.isEmpty() ? QStringList() : QStringList{session.hubName});
    m_chip->setStatus(summary.kind, summary.word);
    m_sentence->setPlain(summary.since);
    m_progress->setVisible(s.state == SyncState::Copying && s.copy);
    if (s.copy) {
        m_progress->setWork(m_desk.streamName(s.copy->stream), m_desk.copyFigures(), {});
        m_progress->setDone(s.copy->rows, s.copy->of);
    }
    const auto at = [&](const std::optional<Instant> &instant) {
        return instant ? formats.moment(*instant, m_desk.clock().now()) : tr("none yet");
    };
    m_facts->setFacts({{tr("Address"), session.hub.toString(QUrl::RemovePath | QUrl::StripTrailingSlash)},
                       {tr("Fingerprint of the hub"), session.hubFingerprint, true},
                       {tr("This PC"), session.deviceName},
                       {tr("Learns of changes"), m_desk.pushWord()},
                       {tr("Last answer"), at(s.lastContact)},
                       {tr("Last change"), at(s.lastChange)},
                       {tr("Last trouble"), s.trouble ? ProblemText::sentence(*s.trouble) : QString()},
                       {tr("Fixed"),
                        s.incidents > 0 ? formats.grouped(
                            tr("%n difference(s) found and put right", nullptr, s.incidents), s.incidents)
                                        : QString()}});
    const qint64 skew = qAbs(s.clockSkewMs);
    m_skew->setVisible(skew > kSkewMs);
    m_skew->setNote(
        StatusKind::Attention,
        tr("The clock of this PC and that of the hub are %1 apart. Work goes on; set the clock right.")
            .arg(formats.duration(skew)));
    QList<FactList::Fact> behind;
    for (const StreamLag &lag : s.behind)
        behind.append(
            {m_desk.streamName(lag.stream),
             formats.grouped(tr("%n change(s) to come, as of %1", nullptr, int(lag.behind)), lag.behind)
                 .arg(formats.moment(lag.asOf, m_desk.clock().now()))});
    m_behindTitle->setPlain(tr("Behind"));
    m_behindTitle->setVisible(!behind.isEmpty());
    m_behind->setFacts(behind);
}

void ConnectionCard::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
