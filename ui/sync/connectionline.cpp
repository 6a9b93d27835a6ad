// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/connectionline.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace stoa::ui {

namespace {

constexpr int kBand = 14;

bool isConnected(SyncState state)
{
    switch (state) {
    case SyncState::Live:
    case SyncState::CatchingUp:
    case SyncState::Copying:
    case SyncState::Reconciling:
        return true;
    case SyncState::Stopped:
    case SyncState::SignedOut:
    case SyncState::Offline:
    case SyncState::Probing:
    case SyncState::Halted:
        return false;
    }
    return false;
}

/// Neighbouring spans of the same kind become one; what is older than shown is cut. Of a time in which the
/// program did not run nothing is known, and nothing is shown.
struct Band {
    qint64 from;
    qint64 to;
    bool connected;
};

QList<Band> bandsOf(const QList<ConnectionSpan> &history, Instant now)
{
    QList<Band> bands;
    const qint64 start = now.msSinceEpoch() - ConnectionLine::kShownMs;
    for (qsizetype i = 0; i < history.size(); ++i) {
        const qint64 from = std::max(start, history[i].from.msSinceEpoch());
        const qint64 to = i + 1 < history.size() ? history[i + 1].from.msSinceEpoch() : now.msSinceEpoch();
        if (to <= from || history[i].state == SyncState::Stopped)
            continue;
        const bool goesOn = !bands.isEmpty() && bands.last().to == from;
        const bool probes = history[i].state == SyncState::Probing;
        // Probing is a moment between two answers; it belongs to what was before, as far as that is known.
        if (probes && !goesOn)
            continue;
        const bool connected = probes ? bands.last().connected : isConnected(history[i].state);
        if (goesOn && bands.last().connected == connected)
            bands.last().to = to;
        else
            bands.append({from, to, connected});
    }
    return bands;
}

} // namespace

ConnectionLine::ConnectionLine(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ConnectionLine::setHistory(const QList<ConnectionSpan> &history, Instant now,
                                std::function<QString(Instant)> time, std::function<QString(qint64)> length)
{
    m_history = history;
    m_now = now;
    m_time = std::move(time);
    m_length = std::move(length);
    describe();
    update();
}

QSize ConnectionLine::sizeHint() const { return {240, kBand + 2 * fontMetrics().height() + 8}; }

void ConnectionLine::describe()
{
    QStringList parts;
    if (m_time) {
        for (const Band &band : bandsOf(m_history, m_now)) {
            const QString from = m_time(Instant::fromMs(band.from));
            const QString to = m_time(Instant::fromMs(band.to));
            parts.append(band.connected ? tr("online from %1 to %2").arg(from, to)
                                        : tr("offline from %1 to %2").arg(from, to));
        }
    }
    setAccessibleName(tr("Connection to the hub, last 4 hours"));
    setAccessibleDescription(parts.join(u", "));
    setToolTip(parts.join(u'\n'));
}

void ConnectionLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

void ConnectionLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = StoaStyle::tokensOf(this);
    painter.setFont(fontOf(TextSize::Secondary, font()));
    const QFontMetrics metrics(painter.font());
    const qint64 start = m_now.msSinceEpoch() - kShownMs;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto x = [&](qint64 ms) {
        const int at = int((ms - start) * (width() - 1) / kShownMs);
        return mirrored ? width() - 1 - at : at;
    };
    painter.setPen(tokens.colour(ColourRole::Hairline));
    painter.drawRect(QRect(0, 0, width() - 1, kBand));
    for (const Band &band : bandsOf(m_history, m_now)) {
        const int a = std::min(x(band.from), x(band.to));
        const int b = std::max(x(band.from), x(band.to));
        const QRect rect(a, 0, std::max(2, b - a), kBand);
        painter.setPen(tokens.colour(band.connected ? ColourRole::Ok : ColourRole::Offline));
        painter.setBrush(tokens.colour(band.connected ? ColourRole::OkSoft : ColourRole::Offline));
        painter.drawRect(rect);
        const QString word = band.connected
            ? tr("online")
            : tr("offline %1").arg(m_length ? m_length(band.to - band.from) : QString());
        if (metrics.horizontalAdvance(word) <= rect.width()) {
            painter.setPen(tokens.colour(band.connected ? ColourRole::Text2 : ColourRole::Text));
            painter.drawText(QRect(a, kBand + 4, rect.width(), metrics.height()), Qt::AlignCenter, word);
        }
    }
    if (!m_time)
        return;
    painter.setPen(tokens.colour(ColourRole::Text2));
    for (int i = 0; i <= 4; ++i) {
        const QString word = m_time(Instant::fromMs(start + kShownMs * i / 4));
        const int wide = metrics.horizontalAdvance(word);
        const int at = std::clamp(x(start + kShownMs * i / 4) - wide / 2, 0, std::max(0, width() - wide));
        painter.drawText(at, kBand + 6 + metrics.height() + metrics.ascent(), word);
    }
}

} // namespace stoa::ui
