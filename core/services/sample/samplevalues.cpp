// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplevalues.h"

#include <QJsonArray>

namespace stoa {

using namespace Qt::StringLiterals;

QString sampleLanguage(int index)
{
    static constexpr std::array<QLatin1StringView, kSampleLanguages> kCodes{"en"_L1, "el"_L1,    "pl"_L1,
                                                                            "it"_L1, "zh_CN"_L1, "ar"_L1};
    return kCodes.at(size_t(index));
}

QMap<QString, QString> byLanguage(const SampleNames &names)
{
    QMap<QString, QString> map;
    for (int i = 0; i < kSampleLanguages; ++i)
        map.insert(sampleLanguage(i), names[size_t(i)]);
    return map;
}

namespace {

QString clockTime(int minutes)
{
    return u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

} // namespace

QJsonObject SampleLocation::hoursJson() const
{
    static constexpr std::array<QLatin1StringView, 7> kDays{"mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1,
                                                            "fri"_L1, "sat"_L1, "sun"_L1};
    QJsonObject json;
    for (size_t day = 0; day < kDays.size(); ++day) {
        QJsonArray spans;
        if (hours[day].isOpen())
            spans.append(clockTime(hours[day].opens) + u'-' + clockTime(hours[day].closes));
        json.insert(kDays[day], spans);
    }
    return json;
}

} // namespace stoa
