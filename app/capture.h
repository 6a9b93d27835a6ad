// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/prompts.h"
#include "ui/shell/panel.h"

#include <QDialog>
#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace stoa {

class DeskCore;
class Office;

namespace ui {
class EntryWindow;
}

/// Draws every panel and page with the data at hand to PNG files, one after the other, each once it has
/// settled; then says whether all were written.
class Capture : public QObject {
    Q_OBJECT
public:
    explicit Capture(const QString &folder, QObject *parent = nullptr);

    /// The pages of the office; begin(core) waits for its data.
    void addOffice(Office &office);
    /// The pages before it, in the window that is given when their turn comes.
    void addEntry(std::function<ui::EntryWindow &()> window);
    /// What a shut profile asks for before anything else; nothing opens by these.
    void addKeyDialogs();
    void begin();
    /// Waits until the first copy of the data is here, at most two minutes.
    void begin(DeskCore &core);

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Scene {
        QString name;
        std::function<QWidget *()> show; ///< gives the window to draw
        std::function<ui::PanelPage::Sight()> sight = [] {
            return ui::PanelPage::Sight::Shown;
        };
    };

    void next();
    /// Once it is in sight, or was waited for so often.
    void draw(const Scene &scene, QWidget *window, int waits);

    QWidget *showDialog(std::unique_ptr<QDialog> dialog);

    QString m_folder;
    ui::DialogPrompts m_prompts;
    std::unique_ptr<QDialog> m_dialog; ///< in sight
    QList<Scene> m_scenes;
    bool m_fine = true;
};

} // namespace stoa
