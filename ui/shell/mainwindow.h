// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/noticepopover.h"
#include "ui/shell/panel.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace stoa::ui {

class CommandAction;
class CommandPalette;
class CommandSource;
class MessageStack;
class PaletteSource;
class PaneCycle;
class PanelHeader;
class Rail;
class ShortcutSheet;
class StatusStrip;
class Theme;
class Toast;

/// The frame around the panels: rail, header, messages, strip, palette, and the keys that belong to all.
///
/// It knows panels only through the Panel interface and names no feature. Everything it says is said anew
/// when the language changes, and everything is mirrored when the direction does.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// The panels stand in the rail in this order and must outlive the window, as must the settings.
    MainWindow(const QList<Panel *> &panels, QSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    Panel *currentPanel() const { return m_current; }
    /// False when there is no such panel.
    bool openPanel(const QString &panelId, const QString &recordId = {});

    Rail &rail() const { return *m_rail; }
    PanelHeader &header() const { return *m_header; }
    StatusStrip &strip() const { return *m_strip; }
    MessageStack &messages() const { return *m_messages; }
    CommandPalette &palette();
    Toast &toast() const { return *m_toast; }

    /// A command of the whole desk, such as a change of language; found in the palette and the sheet.
    void addCommand(QAction *action);
    void addPaletteSource(PaletteSource &source);
    /// What the bell opens, and the number that stands at it, already formatted; empty for none.
    void setNotices(const QString &figure, const QList<NoticeLine> &lines);

    /// Whose panels are restored and kept from now on; what is asked of the window is the PC's.
    void setPerson(const QString &id);
    /// Geometry, open panel and each made panel's state. Done by itself at the close, and within seconds of a
    /// change, so that a crash or a power cut loses little of it.
    void saveSession();
    void restoreSession();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void connectPanel(Panel &panel);
    void open(Panel &panel);
    /// A panel's panes are others when another of its tabs is open.
    void takePanes();
    void refreshPanel(const Panel &panel);
    void retranslate();
    void undo();
    void redo();
    void showSheet();
    void showNotices();
    QString keyOf(const Panel &panel) const;

    QList<Panel *> m_panels;
    QSettings &m_settings;
    QString m_person;
    QVariantMap m_saved; ///< as it was kept last
    QTimer m_saving;
    Rail *m_rail;
    PanelHeader *m_header;
    MessageStack *m_messages;
    QStackedWidget *m_stack;
    StatusStrip *m_strip;
    Toast *m_toast;
    CommandPalette *m_palette = nullptr; ///< made when it is first asked for
    QList<NoticeLine> m_notices;
    NoticePopover *m_popover = nullptr; ///< of the notices, made when they are first asked for
    QList<PaletteSource *> m_sources; ///< of the palette
    CommandSource *m_commands;
    PaneCycle *m_panes;
    ShortcutSheet *m_sheet = nullptr;
    QList<CommandAction *> m_actions;
    CommandAction *m_quit = nullptr;
    QList<QAction *> m_added;
    Panel *m_current = nullptr;
};

} // namespace stoa::ui
