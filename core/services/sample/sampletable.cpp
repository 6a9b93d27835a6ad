// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/sampletable.h"

#include <QFile>

// The data sits in a static library, whose resources register only when asked; the macro needs global scope.
static void registerSampleFiles() { Q_INIT_RESOURCE(sample); }

namespace stoa {

using namespace Qt::StringLiterals;

Result<QByteArray> readSampleFile(const QString &name)
{
    registerSampleFiles();
    QFile file(u":/stoa/sample/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::NotFound, name, file.errorString()};
    return file.readAll();
}

Result<QList<QStringList>> readSampleTable(const QString &name, int columns)
{
    STOA_TRY_ASSIGN(const QByteArray bytes, readSampleFile(name));
    QList<QStringList> rows;
    bool headerSeen = false;
    for (const QString &line : QString::fromUtf8(bytes).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList cells = line.split(u'\t');
        if (cells.size() != columns)
            return Error::invalid(name,
                                  u"%1 columns instead of %2: %3"_s.arg(cells.size()).arg(columns).arg(line));
        if (std::exchange(headerSeen, true))
            rows.append(std::move(cells));
    }
    return rows;
}

Result<qint64> sampleNumber(const QString &text, const QString &file)
{
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber)
        return Error::invalid(file, u"not a whole number: "_s + text);
    return number;
}

} // namespace stoa
