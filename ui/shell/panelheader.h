// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

#include <QFrame>

class QHBoxLayout;

namespace stoa::ui {

class SearchBox;

class Chip;
class IconButton;
class TextLabel;

/// The line over a panel: what is open, and at the end undo, redo, the palette's box and the bell.
class PanelHeader : public QFrame {
    Q_OBJECT
public:
    explicit PanelHeader(QWidget *parent = nullptr);

    void show(const HeaderNote &note, const QString &title);
    void setExtra(QWidget *extra);
    /// Empty phrases switch the buttons off.
    void setUndo(const QString &undo, const QString &redo);
    /// How many notices there are, already formatted; empty for none.
    void setNotices(const QString &figure);
    /// What the notices open under.
    QWidget &bell() const;
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

Q_SIGNALS:
    void undoAsked();
    void redoAsked();
    void searchAsked();
    void noticesAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QHBoxLayout *m_layout;
    TextLabel *m_title;
    Chip *m_chip;
    TextLabel *m_line;
    QWidget *m_extra = nullptr;
    IconButton *m_undo;
    IconButton *m_redo;
    SearchBox *m_search;
    IconButton *m_bell;
    QString m_undoText;
    QString m_redoText;
    QString m_notices;
};

} // namespace stoa::ui
