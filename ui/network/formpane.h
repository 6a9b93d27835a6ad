// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/network/networkdesk.h"
#include "ui/shared/detailspane.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace stoa::ui {

class FieldEditor;
class NoteLine;

/// A form of the network in the details pane: fields that follow a TypedForm, what others saved meanwhile
/// with a choice, and the buttons that save and leave.
///
/// Ctrl+Enter saves, Esc leaves; what was typed is kept while something is wrong.
class FormPane : public DetailsPane {
    Q_OBJECT
public:
    explicit FormPane(NetworkDesk &desk, QWidget *parent = nullptr);

    /// Whether leaving would lose what was typed.
    bool isDirty() const { return m_form && m_form->isDirty(); }
    void leave();

Q_SIGNALS:
    /// With a sentence for the toast.
    void saved(const QString &sentence);
    void failed(const QString &sentence);
    void left();

protected:
    using Choices = std::function<QList<QPair<QString, QString>>()>;
    using Words = std::function<QString()>;

    /// Takes it over; an empty reason lets it be saved.
    void setForm(TypedForm *form, const QString &refusal);
    TypedForm *form() const { return m_form; }
    /// Before the fields; below the notes.
    void place(QWidget *part);
    void place(QLayout *part);

    /// Says now, and anew in every language.
    void say(std::function<void()> words);
    /// A field with its label, its error below.
    FieldEditor *addLine(const QString &field, const Words &label, const Words &hint = {},
                         Qt::Alignment alignment = Qt::AlignLeading);
    FieldEditor *editorOf(QWidget *widget, const QString &field, const Words &label, const Words &hint = {});
    QLineEdit *line(const QString &field, Qt::Alignment alignment = Qt::AlignLeading);
    /// A narrow one for codes and times, always left to right.
    QLineEdit *shortLine(const QString &field, const QString &widest, const Words &name);
    QComboBox *combo(const QString &field, const Choices &choices, const Words &name = {});
    QCheckBox *check(const QString &field, const Words &words);
    /// The first error of these fields, in a line that is there only then.
    NoteLine *errorOf(const QStringList &fields);
    QPushButton *quietButton(const QString &icon, const Words &words);
    /// Two or more beside each other, of one width.
    static QLayout *beside(const QList<QWidget *> &parts);

    /// A list whose rows are made anew when their number changes.
    QWidget *addList(const QString &list, const std::function<QWidget *(int item)> &make);
    /// Runs it while the owner is there, now and when the form says something else.
    void watch(QObject *owner, std::function<void()> refresh);
    /// From a button of the row itself, which goes with it.
    void removeLater(const QString &list, int item);
    /// Called when the form says something else.
    virtual void refresh();
    /// Called once it is saved: the phrase of what was changed, and a sentence for the toast.
    virtual QString phrase() const = 0;
    virtual QString savedSentence() const = 0;

    NetworkDesk &desk() const { return m_desk; }
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();
    void refreshFoot();
    void refreshClashes();

    struct Bound {
        QPointer<QObject> owner;
        std::function<void()> run;
    };

    NetworkDesk &m_desk;
    TypedForm *m_form = nullptr;
    QString m_refusal;
    bool m_busy = false;
    int m_round = 0; ///< another form each
    QList<Bound> m_bound;
    QList<std::function<void()>> m_words;
    NoteLine *m_note;
    QWidget *m_clashes;
    QVBoxLayout *m_clashLines;
    QPushButton *m_mine;
    QPushButton *m_theirs;
    QPushButton *m_cancel;
    QPushButton *m_save;
};

} // namespace stoa::ui
