// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/sentence.h"

#include <QTextLayout>
#include <QWidget>

class QAbstractButton;

namespace stoa::ui {

/// A sentence that wraps like any text, in which the words that can be changed are buttons.
///
/// The accessible name is the whole sentence. The arrows go from one word to the next, Enter, Space and
/// Alt+Down change it.
class ClauseRow : public QWidget {
    Q_OBJECT
public:
    enum class Editing { Allowed, No };

    explicit ClauseRow(QWidget *parent = nullptr);
    ~ClauseRow() override;

    void setClause(const SentenceClause &clause, Editing editing);
    const SentenceClause &clause() const { return m_clause; }
    QString sentence() const { return m_text; }
    QAbstractButton *buttonOf(const QString &token) const;
    /// The first piece of the word, in the row's coordinates: where its editor opens.
    QRect placeOf(const QString &token) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void editAsked(const QString &token);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Piece {
        int token;
        int start;
        int length;
    };

    void write();
    int lay(QTextLayout &layout, int width) const;
    void place();

    SentenceClause m_clause;
    Editing m_editing = Editing::Allowed;
    QString m_text;
    QList<Piece> m_pieces; ///< in the order of the text
    QList<QAbstractButton *> m_buttons; ///< in the order of the text
    QTextLayout m_layout;
    QList<QList<QRect>> m_places; ///< of each button, line by line
};

} // namespace stoa::ui
