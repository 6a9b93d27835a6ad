// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/routing/networkview.h"

#include "core/domain/sync/entity.h"

namespace stoa::hub {

NetworkView::NetworkView(const HeadBoard &board)
    : m_board(board)
{ }

Result<NetworkView::View> NetworkView::read(sql::Connection &reader)
{
    STOA_TRY_ASSIGN(auto view, RoutingView::read(reader));
    view.tellsPace = true;
    return View(std::make_shared<const RoutingView>(std::move(view)));
}

Result<NetworkView::View> NetworkView::now(sql::Connection &reader)
{
    const std::lock_guard lock(m_mutex);
    // Heads first: what comes after them is read again next time.
    const qint64 configuration = m_board.head(streams::kConfiguration.toByteArray());
    const qint64 catalogue = m_board.head(streams::kCatalogue.toByteArray());
    if (m_view && configuration == m_configuration && catalogue == m_catalogue)
        return m_view;
    if (m_view && configuration == m_configuration) {
        // Of the catalogue only the tree counts, and most changes of it are none of the tree.
        STOA_TRY_ASSIGN(auto parents, RoutingView::readCategories(reader));
        if (parents != m_view->categoryParents) {
            RoutingView next = *m_view;
            next.categoryParents = std::move(parents);
            m_view = std::make_shared<const RoutingView>(std::move(next));
        }
        m_catalogue = catalogue;
        return m_view;
    }
    STOA_TRY_ASSIGN(m_view, read(reader));
    m_configuration = configuration;
    m_catalogue = catalogue;
    ++m_readings;
    return m_view;
}

qint64 NetworkView::head() const { return m_board.head(streams::kConfiguration.toByteArray()); }

int NetworkView::readings() const
{
    const std::lock_guard lock(m_mutex);
    return m_readings;
}

} // namespace stoa::hub
