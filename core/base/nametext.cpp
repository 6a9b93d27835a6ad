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

} // namespace stoa
