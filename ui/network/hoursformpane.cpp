// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/network/networkwords.h"
#include "ui/network/nodeformpane.h"
#include "ui/shared/flowlayout.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;
constexpr int kWorkDays = 5;

} // namespace

HoursFormPane::HoursFormPane(NetworkDesk &desk, QWidget *parent)
    : FormPane(desk, parent)
{
    for (int day = 1; day <= kDays; ++day)
        place(makeDay(day));
    addRule();
    auto *head = addHeading({});
    auto *title = static_cast<TextLabel *>(head->itemAt(0)->widget());
    say([title] { title->setPlain(tr("Dates with other hours")); });
    auto *more = quietButton(u"plus"_s, [] { return tr("Add a date"); });
    more->setObjectName(u"exceptions.add"_s);
    head->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this] {
        const Formats there = this->desk().timesOf(m_code);
        const qint64 ms = there.startOfDay(this->desk().clock().now(), -1).msSinceEpoch();
        hours()->addException(QDateTime::fromMSecsSinceEpoch(ms, there.zone()).date());
    });
    place(addList(u"exceptions"_s, [this](int item) { return makeException(item); }));
    auto *hint = new TextLabel({}, TextSize::Secondary, ColourRole::Text2);
    hint->setOverflow(TextLabel::Overflow::Wrap);
    say([hint] {
        hint->setPlain(tr("In the local time of the location. A span that ends before it begins ends on the "
                          "next day."));
    });
    place(hint);
}

bool HoursFormPane::begin(const QString &code)
{
    HoursForm *form = desk().editHours(code, this);
    if (!form)
        return false;
    m_code = code;
    setName(tr("Hours of %1").arg(desk().locationName(code)));
    setCodes({code});
    setForm(form, desk().whyNoEdit(code));
    return true;
}

QString HoursFormPane::phrase() const { return tr("hours of %1").arg(desk().locationName(m_code)); }

QString HoursFormPane::savedSentence() const
{
    return tr("Hours of %1 saved").arg(desk().locationName(m_code));
}

QWidget *HoursFormPane::makeDay(int day)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    auto *name = new TextLabel({}, TextSize::BodyStrong);
    auto *closed = new TextLabel({}, TextSize::Body, ColourRole::Text2);
    auto *more = new IconButton(u"plus"_s);
    more->setObjectName(HoursForm::listOf(day) + u".add"_s);
    auto *copy = new IconButton(u"copy"_s);
    copy->setObjectName(HoursForm::listOf(day) + u".copy"_s);
    auto *menu = new QMenu(copy);
    copy->setMenu(menu);
    copy->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(name, 1);
    row->addWidget(closed);
    row->addWidget(copy);
    row->addWidget(more);
    column->addLayout(row);
    QWidget *spans = addList(HoursForm::listOf(day), [this, day](int item) { return makeSpan(day, item); });
    column->addWidget(spans);
    connect(more, &QAbstractButton::clicked, this, [this, day] { hours()->addSpan(day); });
    const auto copyTo = [this, day](int from, int to) {
        QList<int> days;
        for (int each = from; each <= to; ++each)
            days.append(each);
        hours()->copy(day, days);
    };
    QAction *work = menu->addAction(QString(), this, [copyTo] { copyTo(1, kWorkDays); });
    QAction *all = menu->addAction(QString(), this, [copyTo] { copyTo(1, kDays); });
    say([=, this] {
        const QString word = NetworkWords::day(day, desk().formats());
        name->setPlain(word);
        closed->setPlain(tr("closed"));
        more->setName(tr("Add hours on %1").arg(word));
        copy->setName(tr("Copy the hours of %1").arg(word));
        work->setText(tr("To Monday to Friday"));
        all->setText(tr("To every day"));
    });
    // The word stands where there is no span.
    watch(closed, [this, closed, day] { closed->setVisible(form()->count(HoursForm::listOf(day)) == 0); });
    return part;
}

QWidget *HoursFormPane::makeSpan(int day, int item)
{
    const QString list = HoursForm::listOf(day);
    const QString at = u"%1/%2/"_s.arg(list).arg(item);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    QLineEdit *from = shortLine(at + u"from"_s, u"00:00"_s, [] { return tr("Opens at"); });
    row->addWidget(from);
    row->addWidget(new TextLabel(u"–"_s, TextSize::Body, ColourRole::Text2));
    row->addWidget(shortLine(at + u"to"_s, u"00:00"_s, [] { return tr("Closes at"); }));
    auto *remove = new IconButton(u"x"_s);
    remove->setName(tr("Remove these hours"));
    row->addWidget(remove);
    row->addStretch(1);
    connect(remove, &QAbstractButton::clicked, this, [this, list, item] { removeLater(list, item); });
    column->addLayout(row);
    column->addWidget(errorOf({at + u"from"_s, at + u"to"_s}));
    part->setFocusProxy(from);
    return part;
}

QWidget *HoursFormPane::makeException(int item)
{
    const QString at = u"exceptions/%1/"_s.arg(item);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *date = new QDateEdit;
    date->setObjectName(at + u"date"_s);
    date->setCalendarPopup(true);
    date->setLocale(QLocale(desk().wording().language()));
    date->setDisplayFormat(u"ddd d MMM yyyy"_s);
    date->setAccessibleName(tr("Date"));
    connect(date, &QDateEdit::dateChanged, this, [this, at](QDate day) {
        if (form())
            form()->setText(at + u"date"_s, day.toString(Qt::ISODate));
    });
    watch(date, [this, date, at] {
        const QSignalBlocker quiet(date);
        date->setDate(QDate::fromString(form()->text(at + u"date"_s), Qt::ISODate));
    });
    QComboBox *kind = combo(
        at + u"kind"_s,
        [] {
            return QList<QPair<QString, QString>>{{u"closed"_s, tr("closed")}, {u"open"_s, tr("open")}};
        },
        [] { return tr("Open or closed"); });
    auto *remove = new IconButton(u"x"_s);
    remove->setName(tr("Remove this date"));
    connect(remove, &QAbstractButton::clicked, this, [this, item] { removeLater(u"exceptions"_s, item); });
    row->addWidget(date, 1);
    row->addWidget(remove);
    column->addLayout(row);
    QLineEdit *spans = line(at + u"spans"_s);
    spans->setLayoutDirection(Qt::LeftToRight);
    spans->setPlaceholderText(u"09:00-14:00, 17:00-20:00"_s);
    spans->setAccessibleName(tr("Hours on this date"));
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    below->addWidget(kind);
    below->addWidget(spans, 1);
    below->addStretch(0);
    column->addLayout(below);
    column->addWidget(errorOf({at + u"date"_s, at + u"spans"_s}));
    watch(spans, [this, spans, at] { spans->setVisible(form()->text(at + u"kind"_s) == u"open"); });
    part->setFocusProxy(date);
    return part;
}

} // namespace stoa::ui
