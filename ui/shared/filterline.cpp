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

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastChip = 60;

/// One filter that is on; pressing it takes it off.
class FilterChip : public QAbstractButton {
public:
    FilterChip(const QString &words, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(words);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextSize::Secondary, font()));
        return {metrics.horizontalAdvance(text()) + 34, metrics.height() + 6};
    }
    QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), kLeastChip), sizeHint().height()};
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
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
        StoaStyle::iconsOf(this).paint(
            painter, u"x"_s,
            QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 22, 0, 16, height())), 12, words);
    }
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
        auto *chip = new FilterChip(filter.words, this);
        chip->setObjectName(u"filterChip."_s + filter.id);
        //: A filter that is on; pressing it takes it off
        chip->setAccessibleName(tr("Take off the filter %1").arg(filter.words));
        chip->setToolTip(chip->accessibleName());
        connect(chip, &QAbstractButton::clicked, this, [this, id = filter.id] { Q_EMIT removed(id); });
        m_chips->addWidget(chip);
        chip->show(); // one that is yet to be shown takes no room in the layout
    }
    m_add->setText(tr("Add filter"));
    m_add->updateGeometry();
    //: Takes all filters off
    m_clear->setText(tr("Clear all"));
    m_clear->setVisible(!m_filters.isEmpty());
    m_clear->updateGeometry();
    fitChips();
}

void FilterLine::fitChips()
{
    QList<QWidget *> chips;
    QList<int> widths;
    for (int i = 0; i < m_chips->count(); ++i) {
        chips.append(m_chips->itemAt(i)->widget());
        chips.last()->setMaximumWidth(QWIDGETSIZE_MAX);
        widths.append(chips.last()->sizeHint().width());
    }
    // The longest chips give way first: a short one says nothing any more when it is cut.
    int room = width() - layout()->sizeHint().width() + std::accumulate(widths.cbegin(), widths.cend(), 0);
    std::ranges::sort(widths);
    int most = QWIDGETSIZE_MAX;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const int share = room / int(widths.size() - i);
        if (widths[i] > share) {
            most = std::max(share, kLeastChip);
            break;
        }
        room -= widths[i];
    }
    for (QWidget *chip : std::as_const(chips))
        chip->setMaximumWidth(most);
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
}

} // namespace stoa::ui
