// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace stoa::ui {

/// The steps of the entry as numbered circles: done with a tick, now filled, later as a ring.
class EntrySteps : public QWidget {
    Q_OBJECT
public:
    explicit EntrySteps(QWidget *parent = nullptr);

    void setSteps(const QStringList &words, int now);
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int wordHeight(int step, int width) const;

    QStringList m_words;
    int m_now = 0;
};

} // namespace stoa::ui
