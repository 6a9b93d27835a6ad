// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nametext.h"

#include "core/base/printable.h"

namespace stoa {

using namespace Qt::StringLiterals;

Result<QString> nameText(const QString &text, qsizetype most, const QString &field)
{
    const QString name = text.trimmed().normalized(QString::NormalizationForm_C);
    if (name.isEmpty() || name.size() > most)
        return Error::invalid(field, u"a name has 1 to %1 characters"_s.arg(most));
    if (!isPrintable(name))
        return Error::invalid(
            field, u"a name has no control characters, line breaks or marks of the direction of writing"_s);
    return name;
}

Result<QString> noteText(const QString &text, qsizetype most, const QString &field)
{
    static const QString kText = u"\n\r\t\u061c\u200e\u200f"_s;
    QString note = text.normalized(QString::NormalizationForm_C);
    if (note.size() > most)
        return Error::invalid(field, u"a note has at most %1 characters"_s.arg(most));
    const QString bare = QString(note).removeIf([](QChar c) { return kText.contains(c); });
    if (!isPrintable(bare))
        return Error::invalid(field, u"a note has no control characters"_s);
    return note;
}

} // namespace stoa
