// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/panel.h"

#include <QHash>
#include <QToolButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace stoa::ui {

/// One panel's name in the rail, painted whole: icon, word, badge, marker. Folded it shows the icon alone and
/// keeps its name in the tooltip and for the screen reader.
class RailItem : public QToolButton {
    Q_OBJECT
public:
    RailItem(const QString &iconName, QWidget *parent);

    void setWord(const QString &word, const QString &keys);
    void setBadge(const Badge &badge);
    void setFolded(bool folded);
    QSize sizeHint() const override;
    /// Where the figure stands while the rail is folded, laid out from the start.
    QRect foldedBadge() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void name();
    void paintFoldedBadge(QPainter &painter) const;

    QString m_iconName;
    QString m_word;
    QString m_keys;
    Badge m_badge;
    bool m_folded = false;
};

/// The button at the top (store) or the foot (person) of the rail: two lines and a mark before them.
class RailEnd : public QToolButton {
    Q_OBJECT
public:
    enum class Kind { Store, Person };

    RailEnd(Kind kind, QWidget *parent);
    void setLines(const QString &first, const QString &second);
    void setFolded(bool folded);
    QSize sizeHint() const override;
    /// The second line as it is painted in so many pixels: people's roles go on in more of them.
    QStringList secondLines(int room) const;
    int textRoom(int width) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int textStart() const;

    Kind m_kind;
    QString m_first;
    QString m_second;
    bool m_folded = false;
};

/// The navigation rail: store on top, panels in groups, the person at the foot.
class Rail : public QWidget {
    Q_OBJECT
public:
    explicit Rail(QWidget *parent = nullptr);

    void setPanels(const QList<Panel *> &panels);
    void setCurrent(const Panel *panel);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    RailEnd &store() const { return *m_store; }
    RailEnd &person() const { return *m_person; }
    RailItem *item(const Panel *panel) const { return m_items.value(panel); }
    /// Asks the panels for their words and badges again.
    void refresh();
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(stoa::ui::Panel *panel);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RailEnd *m_store;
    RailEnd *m_person;
    QVBoxLayout *m_list;
    QButtonGroup *m_group;
    QList<Panel *> m_panels;
    QHash<const Panel *, RailItem *> m_items;
    bool m_folded = false;
};

} // namespace stoa::ui
