// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace stoa::ui {

/// A list of which any number may be chosen, under headings where there are any. A press anywhere on a line,
/// or Space, turns it.
class CheckList : public QListWidget {
    Q_OBJECT
public:
    struct Entry {
        QString id; ///< empty: a heading
        QString words;
        QString explanation; ///< tooltip
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    enum class Turning { Allowed, Fixed };

    explicit CheckList(QWidget *parent = nullptr);

    /// Keeps what is chosen.
    void setEntries(const QList<Entry> &entries);
    QStringList chosen() const;
    void setChosen(const QStringList &ids);
    void setTurning(Turning turning);
    /// Beyond so many lines it scrolls.
    void setMostLines(int lines);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    void turned();

protected:
    void changeEvent(QEvent *event) override;

private:
    int lineHeight() const;
    void layLines();

    QList<Entry> m_entries;
    Turning m_turning = Turning::Allowed;
    int m_mostLines = 8;
};

} // namespace stoa::ui
