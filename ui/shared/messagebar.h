// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tokens.h"

#include <QFrame>
#include <functional>

class QVBoxLayout;

namespace stoa::ui {

class IconButton;

class TextLabel;

/// Something people should know now and can act on, without being stopped.
struct Message {
    enum class Closing { ByUser, ByCauseOnly };
    struct Action {
        QString label;
        std::function<void()> run;
    };

    QString id; ///< A message with the same id takes the old one's place.
    StatusKind kind = StatusKind::Info;
    QString lead; ///< Strong, what happened.
    QString text; ///< What is kept, what to do.
    QList<Action> actions;
    Closing closing = Closing::ByUser;
};

/// One message as a bar: icon, sentence, links, close. Read aloud as an alert when it appears.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(Message message, QWidget *parent = nullptr);

    const Message &message() const { return m_message; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Message m_message;
    TextLabel *m_text;
    IconButton *m_close = nullptr;
};

/// The bars above a panel: at most two are open, the rest stand behind a line that says how many.
class MessageStack : public QWidget {
    Q_OBJECT
public:
    explicit MessageStack(QWidget *parent = nullptr);

    void raise(const Message &message);
    void clear(const QString &id);
    int count() const { return int(m_messages.size()); }
    int shownCount() const;

    static constexpr int kMostShown = 2;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    QList<Message> m_messages;
    QVBoxLayout *m_layout;
    bool m_unfolded = false;
};

} // namespace stoa::ui
