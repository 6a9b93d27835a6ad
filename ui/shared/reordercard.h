// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace stoa::ui {

/// The head of a card in a ReorderList: grip, number, title, share and the chevron that opens it.
class ReorderHead : public QAbstractButton {
    Q_OBJECT
public:
    enum class Step { Up, Down };

    explicit ReorderHead(QWidget *parent);

    void setFace(int number, int of, const QString &title, const QString &share);
    void setMovable(bool movable);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Alt and an arrow, or the menu.
    void stepAsked(stoa::ui::ReorderHead::Step step);
    /// An arrow alone: to the card above or below.
    void walked(stoa::ui::ReorderHead::Step step);
    void dragged(const QPoint &globalPos);
    void dropped();
    void dragCancelled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect titleRoom() const;

    int m_number = 0;
    int m_of = 0;
    QString m_title;
    QString m_share;
    bool m_movable = true;
    bool m_dragging = false;
    QPoint m_pressed;
};

/// One card: its head, and below it what is opened.
class ReorderCard : public QFrame {
    Q_OBJECT
public:
    ReorderCard(const QString &id, QWidget *parent);

    const QString &id() const { return m_id; }
    ReorderHead &head() const { return *m_head; }
    void setBody(QWidget *body);
    QWidget *body() const { return m_body; }
    bool isOpen() const { return m_head->isChecked(); }
    void setOpen(bool open);
    /// While it is dragged it stands back.
    void setLifted(bool lifted);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_id;
    ReorderHead *m_head;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    bool m_lifted = false;
};

} // namespace stoa::ui
