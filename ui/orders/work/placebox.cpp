// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/placebox.h"

#include <QEvent>
#include <QSignalBlocker>

namespace stoa::ui {

using namespace Qt::StringLiterals;

PlaceBox::PlaceBox(WorkDesk &desk, QWidget *parent)
    : QComboBox(parent)
    , m_desk(desk)
{
    setObjectName(u"work.place"_s);
    connect(this, &QComboBox::activated, this, [this] { m_desk.setLocation(currentData().toString()); });
    connect(&desk, &WorkDesk::contextChanged, this, &PlaceBox::refresh);
    connect(&desk, &WorkDesk::changed, this, [this] {
        showCounts();
        setCurrentIndex(findData(m_desk.location()));
    });
    refresh();
}

void PlaceBox::refresh()
{
    const QSignalBlocker quiet(this);
    clear();
    const auto places = m_desk.locations();
    for (const auto &[code, name] : places)
        addItem(name, code);
    showCounts();
    setCurrentIndex(findData(m_desk.location()));
    setVisible(places.size() > 1);
    setAccessibleName(tr("Whose work is shown"));
}

void PlaceBox::showCounts()
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < count(); ++i) {
        const QString code = itemData(i).toString();
        const qint64 parts = m_desk.sheet().counts.value(code);
        const QString name = m_desk.locationName(code);
        setItemText(i, parts == 0 ? name : name + u" ("_s + m_desk.formats().integer(parts) + u')');
    }
}

void PlaceBox::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace stoa::ui
