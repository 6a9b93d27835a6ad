// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace stoa::ui {

class LinkButton;
class ViewTabs;

/// A saved view as its tab shows it.
struct ViewTab {
    enum class Owner { Program, Person };

    QString id;
    QString name;
    QString figure; ///< how many rows it has, formatted; empty while nobody knows
    Owner owner = Owner::Program; ///< people rename and remove their own
    bool isChanged = false; ///< what is shown is not what was saved
    friend bool operator==(const ViewTab &, const ViewTab &) = default;
};

/// The saved views of a table over it: a tab for each, and a link that saves what is shown now as one more.
/// Tabs are never cut: those that have no room are in a menu at the end, the open one has it always.
class ViewBar : public QWidget {
    Q_OBJECT
public:
    explicit ViewBar(QWidget *parent = nullptr);

    void setViews(const QList<ViewTab> &views, const QString &open);
    ViewTabs &tabs() const { return *m_tabs; }
    /// In the tabs; empty where it has no tab now.
    QRect tabOf(const QString &view) const;
    QWidget &saveLink() const;
    /// Opens the menu of the views that have no room.
    QPushButton &moreButton() const { return *m_more; }

    /// What makes a view another one, of what a table keeps: which columns in which order, and the density.
    /// Widths follow the window.
    static QStringList shapeOf(const QJsonObject &table);

Q_SIGNALS:
    void opened(const QString &view);
    void saveAsked();
    /// What is shown now is to be the open view.
    void updateAsked();
    void renameAsked(const QString &view);
    void removeAsked(const QString &view);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    int widthOfSave(const QString &words) const;
    void say();
    void moreMenu();
    void tabMenu(const QPoint &at);
    void open(int index);

    QList<ViewTab> m_views;
    QString m_open;
    ViewTabs *m_tabs;
    QPushButton *m_more;
    LinkButton *m_save;
    bool m_isFilling = false;
};

} // namespace stoa::ui
