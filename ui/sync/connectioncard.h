// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/syncdesk.h"
#include "ui/shared/detailspane.h"

namespace stoa::ui {

class Chip;
class FactList;
class NoteLine;
class ProgressLine;
class TextLabel;

/// How this PC stands with its hub, in full: shown while no command is chosen.
class ConnectionCard : public DetailsPane {
    Q_OBJECT
public:
    explicit ConnectionCard(SyncDesk &desk, QWidget *parent = nullptr);

    void refresh();

protected:
    void changeEvent(QEvent *event) override;

private:
    SyncDesk &m_desk;
    Chip *m_chip;
    TextLabel *m_sentence;
    ProgressLine *m_progress;
    FactList *m_facts;
    TextLabel *m_behindTitle;
    FactList *m_behind;
    NoteLine *m_skew;
};

} // namespace stoa::ui
