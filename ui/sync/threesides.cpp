// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/threesides.h"

#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <algorithm>

namespace stoa::ui {

using namespace Qt::StringLiterals;

ThreeSides::ThreeSides(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"threeSides"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(8);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ThreeSides::setRows(const QList<SideRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    rebuild();
}

void ThreeSides::rebuild()
{
    m_titles.clear();
    qDeleteAll(findChildren<TextLabel *>(Qt::FindDirectChildrenOnly));
    if (m_rows.isEmpty())
        return;
    const QStringList titles{tr("Field"), tr("The hub now"), tr("Yours"),
                             //: Column title: what there will be when the change is sent again
                             tr("Sent again")};
    const auto add = [this](int row, int column, const QString &text, TextSize size, ColourRole colour) {
        auto *label = new TextLabel(text, size, colour);
        label->setOverflow(TextLabel::Overflow::Wrap);
        m_grid->addWidget(label, row, column, Qt::AlignTop);
        return label;
    };
    // Figures stand at the end, where they compare; and with them their titles and what stands below.
    const auto toEnd = [](TextLabel &label) {
        label.setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    };
    const bool hasFigures = std::ranges::any_of(m_rows, &SideRow::figures);
    for (int column = 0; column < titles.size(); ++column) {
        m_titles.append(add(0, column, titles[column], TextSize::SecondaryStrong, ColourRole::Text2));
        if (column > 0 && hasFigures)
            toEnd(*m_titles.last());
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const SideRow &side = m_rows[i];
        const QStringList cells{side.field, side.hub, side.mine, side.result};
        for (int column = 0; column < cells.size(); ++column) {
            // An en dash says that there is nothing on that side.
            auto *label = add(i + 1, column, cells[column].isEmpty() ? u"–"_s : cells[column],
                              column == 3 ? TextSize::BodyStrong : TextSize::Body,
                              column == 0 ? ColourRole::Text2 : ColourRole::Text);
            if (column > 0 && hasFigures)
                toEnd(*label);
            //: Spoken: field, side of a comparison, value
            label->setAccessibleName(
                column == 0 ? cells[0] : tr("%1, %2: %3").arg(cells[0], titles[column], label->text()));
        }
    }
    updateGeometry();
}

void ThreeSides::paintEvent(QPaintEvent *)
{
    if (m_rows.isEmpty())
        return;
    QPainter painter(this);
    int y = 0;
    for (const TextLabel *title : std::as_const(m_titles))
        y = std::max(y, title->geometry().bottom() + m_grid->verticalSpacing() / 2);
    painter.fillRect(QRect(0, y, width(), 1), StoaStyle::tokensOf(this).colour(ColourRole::Hairline));
}

void ThreeSides::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace stoa::ui
