// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace stoa::ui {

class TextLabel;

/// The head of a card of the entry: icon and title.
class EntryHead : public QWidget {
    Q_OBJECT
public:
    explicit EntryHead(const QString &iconName, QWidget *parent = nullptr);

    void setTitle(const QString &title);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    TextLabel *m_title;
};

/// One line of what a card offers: icon, words, and a hairline below.
class EntryFact : public QWidget {
    Q_OBJECT
public:
    explicit EntryFact(const QString &iconName, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &more);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    TextLabel *m_words;
    TextLabel *m_more;
};

} // namespace stoa::ui
