// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textlabel.h"

#include <QFrame>
#include <QPainter>
#include <QVBoxLayout>

namespace stoa::gallery {

/// A titled card.
class Card : public QFrame {
public:
    Card(const QString &title, const QString &note = {})
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(16, 12, 16, 14);
        layout->setSpacing(10);
        auto *head = new QHBoxLayout;
        head->addWidget(new ui::TextLabel(title, ui::TextSize::BodyStrong));
        head->addWidget(new ui::TextLabel(note, ui::TextSize::Secondary, ui::ColourRole::Text2), 1);
        layout->addLayout(head);
    }
    QVBoxLayout *body() { return static_cast<QVBoxLayout *>(layout()); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const ui::Tokens &tokens = ui::StoaStyle::tokensOf(this);
        ui::paint::box(painter, rect(), tokens.colour(ui::ColourRole::Base),
                       tokens.colour(ui::ColourRole::Hairline), tokens.size(ui::Size::RadiusCard));
    }
};

} // namespace stoa::gallery
