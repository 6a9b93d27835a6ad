// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace stoa::ui {

class ReorderCard;

/// Cards below each other whose order counts; at most one is open.
///
/// A card is moved by its head with the mouse, or with Alt and the arrows; what came of it is read aloud. The
/// list shows the new order at once and tells it.
class ReorderList : public QWidget {
    Q_OBJECT
public:
    enum class Moving { Allowed, No };
    struct Item {
        QString id;
        QString title;
        QString share; ///< "41 % of orders"
        friend bool operator==(const Item &, const Item &) = default;
    };

    explicit ReorderList(QWidget *parent = nullptr);

    /// Cards whose id stays keep their body, the keyboard, and whether they are open.
    void setItems(const QList<Item> &items);
    QStringList order() const;
    /// What a card shows when it is open; the card owns it.
    void setBody(const QString &id, QWidget *body);
    /// Empty closes all.
    void setOpened(const QString &id);
    QString opened() const;
    void setMoving(Moving moving);
    ReorderCard *card(const QString &id) const;

Q_SIGNALS:
    /// By hand, to its place counted from 0.
    void moved(const QString &id, int to);
    /// By hand; empty when the one that was open was closed.
    void openedChanged(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    ReorderCard *make(const QString &id);
    void renumber();
    void move(int from, int to);
    void place();
    int gapAt(int y) const;
    void drag(ReorderCard &card, const QPoint &globalPos);
    void drop(ReorderCard &card);
    void endDrag(ReorderCard &card);

    QList<Item> m_items;
    QList<ReorderCard *> m_cards;
    QVBoxLayout *m_column;
    QWidget *m_line; ///< where the dragged card would go
    int m_gap = -1;
    Moving m_moving = Moving::Allowed;
};

} // namespace stoa::ui
