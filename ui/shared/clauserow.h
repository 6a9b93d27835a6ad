// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QStringList>
#include <QTextLayout>
#include <QWidget>

class QAbstractButton;

namespace stoa::ui {

/// A word of a sentence that can be changed, and how.
struct SentenceToken {
    enum class Kind {
        One, ///< of the choices
        Several, ///< at least one of the choices
        Number,
        Text
    };

    QString id;
    QString name; ///< what it is, as "Zone"; over the editor, and read aloud before the word
    QStringList words; ///< as they stand in the sentence; several are joined by "or"
    Kind kind = Kind::One;
    QList<QPair<QString, QString>> choices; ///< id and word
    QStringList chosen; ///< ids
    qint64 value = 0; ///< of a number, in units of its last decimal
    qint64 least = 0;
    qint64 most = 9'999;
    int decimals = 0;
    QString unit; ///< behind the number in its editor
    QString text;
    friend bool operator==(const SentenceToken &, const SentenceToken &) = default;
};

/// One sentence. Translators get the pattern as a whole; its %1 … %n may stand in any order.
struct SentenceClause {
    QString id;
    QString pattern;
    QList<SentenceToken> tokens;
    friend bool operator==(const SentenceClause &, const SentenceClause &) = default;
};

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
