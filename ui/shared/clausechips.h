// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/clauserow.h"

#include <QWidget>

namespace stoa::ui {

class FlowLayout;
class LinkButton;
class TextLabel;

/// Conditions under one heading, each a chip with a way to take it off, and a way to add others.
class ClauseChips : public QWidget {
    Q_OBJECT
public:
    enum class Removal { Allowed, No };
    enum class Opening { Allowed, No };
    struct Chip {
        QString id;
        QString words; ///< "is over 40 km by road"
        Removal removal = Removal::Allowed;
        Opening opening = Opening::No; ///< its words are a button, for those that hold a number
        friend bool operator==(const Chip &, const Chip &) = default;
    };

    explicit ClauseChips(QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    void setChips(const QList<Chip> &chips);
    /// What can be added: id and words; without any there is no way to add.
    void setAddable(const QList<QPair<QString, QString>> &addable);
    void setEditing(ClauseRow::Editing editing);

Q_SIGNALS:
    void removed(const QString &id);
    void opened(const QString &id);
    void added(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void openMenu();

    TextLabel *m_heading;
    QWidget *m_flowing;
    FlowLayout *m_flow;
    LinkButton *m_add;
    QList<Chip> m_chips;
    QList<QPair<QString, QString>> m_addable;
    ClauseRow::Editing m_editing = ClauseRow::Editing::Allowed;
};

} // namespace stoa::ui
