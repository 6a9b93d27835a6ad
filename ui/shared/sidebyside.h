// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSplitter;

namespace stoa::ui {

/// A table and the pane beside it. In a window too narrow for both the pane lies over the table's end, and
/// Esc (through Panel::escape) closes it.
class SideBySide : public QWidget {
    Q_OBJECT
public:
    enum class PaneState { Closed, Open };

    /// Takes both over.
    SideBySide(QWidget *main, QWidget *pane, QWidget *parent = nullptr);

    void setPane(PaneState state);
    PaneState pane() const { return m_state; }
    /// A pane without anything in it does not cover the table.
    void setPaneEmpty(bool empty);
    bool isOverlaid() const { return m_overlaid; }
    /// Closes a pane that covers the table; false when there was none to close.
    bool escape();
    /// Width of the pane when it stands beside; for the panel's state.
    int paneWidth() const;
    void setPaneWidth(int width);

    static constexpr int kOverlayBelow = 1120;

Q_SIGNALS:
    void paneChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    bool isPaneInSight() const { return m_state == PaneState::Open && !(m_overlaid && m_empty); }

    QSplitter *m_splitter;
    QWidget *m_main;
    QWidget *m_pane;
    PaneState m_state = PaneState::Open;
    bool m_overlaid = false;
    bool m_empty = false;
};

} // namespace stoa::ui
