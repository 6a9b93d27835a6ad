// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QFrame>
#include <QHash>
#include <QPointer>

class QLineEdit;
class QListView;

namespace stoa::ui {

class PaletteListModel;
class TextLabel;

/// Ctrl+K: one field that finds commands, records and settings, and runs or opens them.
///
/// Sources answer when they can; an answer to an older question is dropped. Each question begins with the
/// first line chosen and in sight; what was chosen by hand since then stays so while answers arrive. Esc
/// gives the keyboard back to where it was.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);

    void addSource(PaletteSource &source);
    void open(const QString &text = {});
    void close();
    bool isOpen() const { return isVisible(); }

    QLineEdit &field() const { return *m_field; }
    QListView &list() const { return *m_list; }
    PaletteListModel &model() const { return *m_model; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void take(PaletteSource &source, int ticket, const QList<PaletteItem> &items, const QString &note);
    void run(OpenIn where);
    void chooseFirst();
    void step(int by);
    void place();
    void retranslate();

    QLineEdit *m_field;
    QListView *m_list;
    PaletteListModel *m_model;
    TextLabel *m_note;
    TextLabel *m_empty;
    QList<PaletteSource *> m_sources;
    QPointer<QWidget> m_before;
    int m_ticket = 0;
    int m_open = 0; ///< Sources that have not answered yet.
    bool m_byHand = false; ///< The choice was moved since the question was asked.
};

} // namespace stoa::ui
