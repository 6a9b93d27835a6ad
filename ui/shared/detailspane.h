// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractButton;
class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace stoa::ui {

class IconButton;
class TextLabel;
class ViewTabs;

/// The pane beside a table: a fixed head with name and codes, tabs, a part that scrolls, and a foot whose
/// buttons always stand in the same order: destructive at the start, primary at the very end.
class DetailsPane : public QFrame {
    Q_OBJECT
public:
    enum class Place { Start, End };
    enum class Pin { Shown, Hidden };

    explicit DetailsPane(QWidget *parent = nullptr);

    void setName(const QString &name);
    void setCodes(const QStringList &codes);
    ViewTabs &tabs() const { return *m_tabs; }
    /// The part that scrolls; add widgets and sections to it.
    QVBoxLayout &body() const { return *m_body; }
    /// A heading with room for a widget at its end; returns the row it is in.
    QHBoxLayout *addHeading(const QString &text);
    void addRule();
    void addFootButton(QAbstractButton *button, Place place);
    /// Hidden where the pane always follows the table.
    void setPin(Pin pin);
    QSize sizeHint() const override;

Q_SIGNALS:
    void closeAsked();
    void pinned(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    /// Long words in the foot stand below each other rather than cut.
    void layFoot();

    TextLabel *m_name;
    TextLabel *m_codes;
    IconButton *m_pin;
    IconButton *m_close;
    ViewTabs *m_tabs;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QBoxLayout *m_footLayout;
};

} // namespace stoa::ui
