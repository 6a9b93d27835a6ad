// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filterline.h"

#include "ui/shared/linkbutton.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <algorithm>
#include <numeric>
#include <utility>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastChip = 60;
constexpr int kAround = 34; ///< words in a chip

/// One filter that is on; pressing it takes it off.
class FilterChip : public QAbstractButton {
public:
    FilterChip(const FilterLine::On &filter, QWidget *parent)
        : QAbstractButton(parent)
        , m_filter(filter)
    {
        setText(filter.words);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextSize::Secondary, font()));
        return {metrics.horizontalAdvance(text()) + kAround, metrics.height() + 6};
    }
    QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), kLeastChip), sizeHint().height()};
    }
    /// Under this width the value is cut.
    int valueWidth() const
    {
        const QFontMetrics metrics(fontOf(TextSize::Secondary, font()));
        const QString least = text().left(1) + u"… "_s + m_filter.value;
        return std::min(sizeHint().width(), metrics.horizontalAdvance(least) + kAround + 1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = StoaStyle::tokensOf(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const bool outlined = tokens.look() == Look::HighContrast;
        const QColor words = tokens.colour(ColourRole::AccentText);
        paint::box(painter, rect(), tokens.colour(ColourRole::AccentSoft),
                   outlined || underMouse() ? words : QColor(), 4);
        painter.setFont(fontOf(TextSize::Secondary, font()));
        painter.setPen(words);
        const QRect room = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(8, 0, -24, 0));
        painter.drawText(room,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter,
                         FilterLine::cut(m_filter, painter.fontMetrics(), room.width() + 1));
        StoaStyle::iconsOf(this).paint(
            painter, u"x"_s,
            QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 22, 0, 16, height())), 12, words);
    }

private:
    FilterLine::On m_filter;
};

} // namespace

FilterLine::FilterLine(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QHBoxLayout)
    , m_buttons(new QHBoxLayout)
    , m_add(new LinkButton(QString(), this, TextSize::Secondary))
    , m_clear(new LinkButton(QString(), this, TextSize::Secondary))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    layout->addSpacing(30);
    m_chips->setSpacing(8);
    m_buttons->setSpacing(4);
    layout->addLayout(m_chips);
    layout->addWidget(m_add);
    layout->addWidget(m_clear);
    layout->addStretch(1);
    layout->addLayout(m_buttons);
    m_add->setIconName(u"plus"_s);
    connect(m_add, &QAbstractButton::clicked, this, &FilterLine::addAsked);
    connect(m_clear, &QAbstractButton::clicked, this, &FilterLine::cleared);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rebuild();
}

void FilterLine::setFilters(const QList<On> &filters)
{
    m_filters = filters;
    rebuild();
}

QString FilterLine::cut(const On &filter, const QFontMetrics &metrics, int room)
{
    const qsizetype at = filter.value.isEmpty() ? -1 : filter.words.lastIndexOf(filter.value);
    if (at <= 0 || metrics.horizontalAdvance(filter.words) <= room)
        return metrics.elidedText(filter.words, Qt::ElideRight, room);
    const QString value = filter.words.mid(at);
    const int forName = room - metrics.horizontalAdvance(u' ' + value);
    if (forName >= metrics.horizontalAdvance(filter.words.left(1) + u'…'))
        return metrics.elidedText(filter.words.left(at).trimmed(), Qt::ElideRight, forName) + u' ' + value;
    return metrics.elidedText(value, Qt::ElideRight, room);
}

void FilterLine::addButton(QWidget *button) { m_buttons->addWidget(button); }

QSize FilterLine::sizeHint() const
{
    return {QWidget::sizeHint().width(), std::max(36, QWidget::sizeHint().height())};
}

void FilterLine::rebuild()
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const On &filter : std::as_const(m_filters)) {
        auto *chip = new FilterChip(filter, this);
        chip->setObjectName(u"filterChip."_s + filter.id);
        //: A filter that is on; pressing it takes it off
        chip->setAccessibleName(tr("Take off the filter %1").arg(filter.words));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QAbstractButton::clicked, this, [this, id = filter.id] { Q_EMIT removed(id); });
        m_chips->addWidget(chip);
        chip->show(); // one that is yet to be shown takes no room in the layout
    }
    m_clear->setVisible(!m_filters.isEmpty());
    fitChips();
}

void FilterLine::sayButtons(Buttons as)
{
    const QString add = tr("Add filter");
    //: Takes all filters off
    const QString clear = tr("Clear all");
    for (const auto &[button, words] : {std::pair{m_add, add}, std::pair{m_clear, clear}}) {
        const bool icon = as == Buttons::Icons;
        button->setText(icon ? QString() : words);
        button->setToolTip(icon ? words : QString());
        button->setAccessibleName(words);
    }
    m_clear->setIconName(as == Buttons::Icons ? u"x"_s : QString());
    m_add->updateGeometry();
}

int FilterLine::roomForChips(int wanted) const
{
    layout()->invalidate();
    return width() - layout()->sizeHint().width() + wanted;
}

void FilterLine::fitChips()
{
    QList<QWidget *> chips;
    int wanted = 0;
    QList<int> widths;
    for (int i = 0; i < m_chips->count(); ++i) {
        chips.append(m_chips->itemAt(i)->widget());
        chips.last()->setMaximumWidth(QWIDGETSIZE_MAX);
        widths.append(chips.last()->sizeHint().width());
        wanted += widths.last();
    }
    sayButtons(Buttons::Words);
    int room = roomForChips(wanted);
    if (!chips.isEmpty() && room < wanted) {
        sayButtons(Buttons::Icons);
        room = roomForChips(wanted);
    }
    // The longest names give way first, each down to its value: a short one says nothing any more when it is
    // cut. Where even the values have no room, the longest of them are cut.
    const bool valuesFit =
        std::accumulate(chips.cbegin(), chips.cend(), 0,
                        [](int sum, const QWidget *chip) {
                            return sum + static_cast<const FilterChip *>(chip)->valueWidth();
                        })
        <= room;
    QList<int> least;
    for (const QWidget *chip : std::as_const(chips))
        least.append(valuesFit ? static_cast<const FilterChip *>(chip)->valueWidth() : kLeastChip);
    const auto at = [&](int most) {
        int sum = 0;
        for (qsizetype i = 0; i < widths.size(); ++i)
            sum += std::clamp(most, std::min(least[i], widths[i]), widths[i]);
        return sum;
    };
    int most = widths.isEmpty() ? 0 : std::ranges::max(widths);
    while (most > kLeastChip && at(most) > room)
        --most;
    for (qsizetype i = 0; i < chips.size(); ++i)
        chips[i]->setMaximumWidth(std::clamp(most, std::min(least[i], widths[i]), widths[i]));
    m_besides = m_buttons->sizeHint().width();
}

bool FilterLine::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // The buttons say more or less by now, and leave other room for the filters. What the fitting itself asks
    // for changes nothing in them.
    if (event->type() == QEvent::LayoutRequest && m_buttons->sizeHint().width() != m_besides)
        fitChips();
    return done;
}

/// Before it is seen for the first time nothing in it takes room.
void FilterLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitChips();
}

void FilterLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

void FilterLine::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Base));
    StoaStyle::iconsOf(this).paint(
        painter, u"filter"_s, QStyle::visualRect(layoutDirection(), rect(), QRect(14, 0, 18, height())), 16,
        tokens.colour(m_filters.isEmpty() ? ColourRole::Text2 : ColourRole::AccentText));
}

void FilterLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitChips();
}

} // namespace stoa::ui
