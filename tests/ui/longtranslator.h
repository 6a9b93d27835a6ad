// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

namespace stoa::kit {

/// A language that is longer than any real one: every text accented, bracketed and grown by IBM's table.
class LongTranslator : public QTranslator {
    Q_OBJECT
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        const QString text = QString::fromUtf8(source).replace(QStringLiteral("%n"), QString::number(n));
        const qsizetype length = text.size();
        const qsizetype percent = length <= 10 ? 200
            : length <= 20                     ? 100
            : length <= 30                     ? 80
            : length <= 50                     ? 60
                                               : 40;
        QString grown = text;
        const QString filler = QStringLiteral(" öñè");
        while (grown.size() < length + length * percent / 100)
            grown += filler;
        return u'[' + grown + u']';
    }
};

} // namespace stoa::kit
