// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace stoa::ui {

/// What is known of a thing, line by line: quiet names, and values that wrap.
class FactList : public QWidget {
    Q_OBJECT
public:
    struct Fact {
        QString name;
        QString value; ///< empty: the line is left out
        bool code = false; ///< a long number: whole in a line of its own, where it can be compared and copied
        friend bool operator==(const Fact &, const Fact &) = default;
    };

    explicit FactList(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);
    const QList<Fact> &facts() const { return m_facts; }

private:
    QWidget *copyButton(const Fact &fact);

    QList<Fact> m_facts;
    QGridLayout *m_grid;
};

} // namespace stoa::ui
