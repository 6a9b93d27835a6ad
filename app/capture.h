// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>

#include <functional>

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

    void drawEntry(ui::EntryWindow &entry);
    /// Waits until the first copy of the data is here, at most two minutes.
    void drawOffice(Office &office, DeskCore &core);

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Scene {
        QString name;
        std::function<void()> show;
    };

    void add(const QString &name, std::function<void()> show);
    void next();

    QString m_folder;
    QList<Scene> m_scenes;
    QWidget *m_window = nullptr;
    bool m_fine = true;
};

} // namespace stoa
