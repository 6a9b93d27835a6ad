// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/orders/splitflow.h"

#include <algorithm>

namespace stoa::split {

namespace {

constexpr char kNew = 0;
constexpr char kReached = 1;
constexpr char kQueued = 2;

} // namespace

void Flow::reset(int vertices)
{
    m_arcs.clear();
    m_first.assign(vertices, -1);
    m_excess.assign(vertices, 0);
    m_distance.resize(vertices);
    m_via.resize(vertices);
    m_weight = {};
    m_looked = 0;
}

int Flow::arc(int from, int to, qint64 room, qint64 flow, const Weight &weight)
{
    const int at = int(m_arcs.size());
    m_arcs.push_back({to, m_first[from], room - flow, weight});
    m_first[from] = at;
    m_arcs.push_back({from, m_first[to], flow, -weight});
    m_first[to] = at + 1;
    m_weight.add(weight, flow);
    return at;
}

/// Ways to everywhere; answers the nearest vertex where something is missing, or -1.
int Flow::findWay(int source)
{
    m_state.assign(m_first.size(), kNew);
    m_queue.assign(1, source);
    m_distance[source] = {};
    m_state[source] = kQueued;
    for (size_t head = 0; head < m_queue.size(); ++head) {
        const int from = m_queue[head];
        m_state[from] = kReached;
        for (int at = m_first[from]; at >= 0; at = m_arcs[at].next) {
            const Arc &arc = m_arcs[at];
            ++m_looked;
            if (arc.room == 0)
                continue;
            const Weight distance = m_distance[from] + arc.weight;
            if (m_state[arc.to] != kNew && !(distance < m_distance[arc.to]))
                continue;
            m_distance[arc.to] = distance;
            m_via[arc.to] = at;
            if (m_state[arc.to] != kQueued)
                m_queue.push_back(arc.to);
            m_state[arc.to] = kQueued;
        }
    }
    int nearest = -1;
    for (int vertex = 0; vertex < int(m_first.size()); ++vertex) {
        if (m_excess[vertex] < 0 && m_state[vertex] != kNew
            && (nearest < 0 || m_distance[vertex] < m_distance[nearest]))
            nearest = vertex;
    }
    return nearest;
}

bool Flow::repair(qint64 limit)
{
    for (int source = 0; source < int(m_first.size()); ++source) {
        while (m_excess[source] > 0) {
            const int sink = m_weight.cost > limit ? -1 : findWay(source);
            if (sink < 0)
                return false;
            qint64 part = std::min(m_excess[source], -m_excess[sink]);
            for (int at = sink; at != source; at = m_arcs[m_via[at] ^ 1].to)
                part = std::min(part, m_arcs[m_via[at]].room);
            for (int at = sink; at != source; at = m_arcs[m_via[at] ^ 1].to) {
                m_arcs[m_via[at]].room -= part;
                m_arcs[m_via[at] ^ 1].room += part;
            }
            m_weight.add(m_distance[sink], part);
            m_excess[source] -= part;
            m_excess[sink] += part;
        }
    }
    return m_weight.cost <= limit;
}

} // namespace stoa::split
