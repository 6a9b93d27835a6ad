// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <memory>
#include <vector>

namespace stoa::ui {

/// Sets its items beside each other in columns of the same width, standing on one line; where the widest of
/// them has no room as many go into a line as fit.
class EvenRow : public QLayout {
    Q_OBJECT
public:
    EvenRow(int across, int down, QWidget *parent = nullptr);
    ~EvenRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Doing { Measuring, Placing };
    int lay(const QRect &rect, Doing doing) const;
    std::vector<QLayoutItem *> shown() const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_across;
    int m_down;
};

} // namespace stoa::ui
