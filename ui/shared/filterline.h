// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QWidget>

class QHBoxLayout;

namespace stoa::ui {

class LinkButton;

/// The line over a table that names every filter that is on, each with a way to take it off, so that no
/// filter works unseen. The panel's own buttons stand at its end. Where the filters have no room, first the
/// line's own two buttons become icons, then the names of the columns are cut, and what is asked of them
/// last; tooltips have the whole words.
class FilterLine : public QWidget {
    Q_OBJECT
public:
    struct On {
        QString id;
        QString words; ///< "Category: Table & kitchen"
        QString value; ///< "Table & kitchen", as it stands in the words: cut last of all
    };

    explicit FilterLine(QWidget *parent = nullptr);

    void setFilters(const QList<On> &filters);
    /// The words of a filter in so much room: the name before the value is cut first.
    static QString cut(const On &filter, const QFontMetrics &metrics, int room);
    void addButton(QWidget *button);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removed(const QString &id);
    void cleared();
    void addAsked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void rebuild();
    void fitChips();
    enum class Buttons { Words, Icons };
    void sayButtons(Buttons as);
    /// What is left for the chips together.
    int roomForChips(int wanted) const;

    QList<On> m_filters;
    QHBoxLayout *m_chips;
    QHBoxLayout *m_buttons;
    LinkButton *m_add;
    LinkButton *m_clear;
    int m_besides = 0; ///< what the panel's buttons asked for when the chips were fitted
};

} // namespace stoa::ui
