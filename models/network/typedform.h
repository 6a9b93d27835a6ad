// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/desk/storethread.h"
#include "models/shared/wording.h"

#include <QJsonObject>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QStringList>

namespace stoa {

/// What somebody types about a row that is saved whole: texts by the member of its JSON that they are of
/// ("methods/ship/per_hour"), items of lists by their number. Keeps what was typed, says field by field what
/// is wrong, and meets what others save meanwhile: what only they changed is taken over, where both did one
/// chooses.
class TypedForm : public QObject {
    Q_OBJECT
public:
    using Texts = QMap<QString, QString>;

    TypedForm(StoreThread &store, const Wording &wording, QObject *parent);

    QString text(const QString &field) const { return m_texts.value(field); }
    enum class Turned { Off, On };
    bool isOn(const QString &field) const { return text(field) == QLatin1StringView("on"); }
    void setText(const QString &field, const QString &text);
    void setOn(const QString &field, Turned turned) { setText(field, textOf(turned)); }
    static QString textOf(Turned turned) { return QString::fromLatin1(turned == Turned::On ? "on" : "off"); }
    /// How many items a list has, by its member: "cut_offs".
    int count(const QString &list) const;
    void add(const QString &list, const Texts &item);
    void remove(const QString &list, int item);
    /// Another item is before the others now.
    void move(const QString &list, int from, int to);

    /// What is wrong with the field, as a sentence; empty while it is right or untouched.
    QString error(const QString &field) const;
    /// Untouched ones as well.
    QStringList wrongFields() const { return m_errors.keys(); }
    /// What is missing is said as if it had been typed.
    void touchAll();
    bool isComplete() const { return m_errors.isEmpty(); }
    bool isDirty() const { return m_texts != m_base; }
    bool isNew() const { return m_version == 0 && m_isNew; }
    void revert();

    /// What somebody else saved meanwhile and this form has otherwise.
    struct Clash {
        QString field; ///< the member, "cut_offs" for the whole list
        QString label;
        QString mine;
        QString theirs;
        friend bool operator==(const Clash &, const Clash &) = default;
    };
    const QList<Clash> &clashes() const { return m_clashes; }
    enum class Side { Mine, Theirs };
    void settle(Side side);

    /// What is to be saved; nothing while something is wrong.
    std::optional<CommandDraft> command() const;
    /// What brings back what was there before, without a version; nothing where there was none.
    std::optional<CommandDraft> wayBack() const;

Q_SIGNALS:
    void changed();

protected:
    /// What the fields come to: the body of the command without its version, or errors by field.
    struct Body {
        QJsonObject json;
        QMap<QString, QString> errors;
    };
    virtual Body body() const = 0;
    virtual CommandType type() const = 0;
    /// Of the commands about the same row.
    virtual QString lane() const = 0;
    virtual QString label(const QString &member) const = 0;
    /// The member that is merged as one: its list for an item.
    virtual QString memberOf(const QString &field) const;

    /// What is there, or is there by now. `before` is the body that brings it back.
    void take(const Texts &texts, qint64 version, const QJsonObject &before);
    void beginNew(const Texts &texts);
    void check();

    const Wording &wording() const { return m_wording; }
    const Formats &formats() const { return m_wording.formats(); }
    StoreThread &store() const { return m_store; }

    // Readers of typed texts: an error of the field is kept and 0 given.
    qint64 integer(const QString &field, qint64 least, qint64 most, QMap<QString, QString> &errors) const;
    std::optional<qint64> optionalInteger(const QString &field, qint64 least, qint64 most,
                                          QMap<QString, QString> &errors) const;
    /// Per cent as basis points.
    BasisPoints share(const QString &field, qint32 most, QMap<QString, QString> &errors) const;
    /// Amounts in minor units of the currency.
    qint64 amount(const QString &field, const QString &currency, QMap<QString, QString> &errors) const;
    QString typedAmount(qint64 minor, const QString &currency) const;
    /// Kilometres with decimals as metres; nothing where nothing was typed.
    std::optional<qint64> metres(const QString &field, QMap<QString, QString> &errors) const;
    QString typedMetres(std::optional<qint64> metres) const;
    int clock(const QString &field, QMap<QString, QString> &errors) const;

private:
    QStringList members(const Texts &texts) const;
    Texts partOf(const Texts &texts, const QString &member) const;
    QString shown(const Texts &texts, const QString &member) const;
    void replace(Texts &texts, const QString &member, const Texts &by) const;

    StoreThread &m_store;
    const Wording &m_wording;
    Texts m_base;
    Texts m_texts;
    Texts m_theirs; ///< where there are clashes
    QSet<QString> m_touched;
    bool m_allTouched = false;
    bool m_isNew = false;
    bool m_loaded = false;
    qint64 m_version = 0;
    QJsonObject m_before;
    QJsonObject m_body;
    QMap<QString, QString> m_errors;
    QList<Clash> m_clashes;
};

} // namespace stoa
