// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/work/packbox.h"

#include <QSettings>

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

namespace {

const QString kGroup = u"orders/boxes"_s;

QList<PackBox> usual()
{
    return {{u"S"_s, 90, 1'000}, {u"M"_s, 180, 3'000}, {u"L"_s, 320, 8'000}, {u"XL"_s, 560, 20'000}};
}

} // namespace

QList<PackBox> readBoxes(QSettings &settings)
{
    QList<PackBox> boxes;
    const int count = settings.beginReadArray(kGroup);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const PackBox box{settings.value(u"code"_s).toString().trimmed().left(40),
                          settings.value(u"grams"_s).toLongLong(), settings.value(u"most"_s).toLongLong()};
        if (!box.code.isEmpty() && box.grams >= 0 && box.most > 0)
            boxes.append(box);
    }
    settings.endArray();
    if (boxes.isEmpty())
        return usual();
    std::ranges::stable_sort(boxes, {}, &PackBox::most);
    return boxes;
}

void saveBoxes(QSettings &settings, const QList<PackBox> &boxes)
{
    settings.beginWriteArray(kGroup, int(boxes.size()));
    for (int i = 0; i < boxes.size(); ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"code"_s, boxes[i].code);
        settings.setValue(u"grams"_s, boxes[i].grams);
        settings.setValue(u"most"_s, boxes[i].most);
    }
    settings.endArray();
}

const PackBox *boxFor(const QList<PackBox> &boxes, qint64 grams)
{
    if (boxes.isEmpty())
        return nullptr;
    const auto fits = std::ranges::find_if(boxes, [grams](const PackBox &box) { return box.most >= grams; });
    return fits == boxes.end() ? &boxes.last() : &*fits;
}

} // namespace stoa
