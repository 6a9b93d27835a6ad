// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/codefield.h"

#include "ui/shared/stoastyle.h"

#include <QAction>
#include <QEvent>

namespace stoa::ui {

CodeField::CodeField(QWidget *parent, Scanning scanning)
    : QLineEdit(parent)
{
    setLayoutDirection(Qt::LeftToRight);
    setAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    if (scanning == Scanning::Yes) {
        auto *mark =
            addAction(StoaStyle::iconsOf(this).icon(QStringLiteral("scan-barcode"), ColourRole::Text2),
                      QLineEdit::LeadingPosition);
        mark->setEnabled(true);
    }
}

void CodeField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && layoutDirection() != Qt::LeftToRight)
        setLayoutDirection(Qt::LeftToRight);
}

} // namespace stoa::ui
