// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/openingwindow.h"

#include "ui/shared/textlabel.h"

#include <QProgressBar>
#include <QTimer>
#include <QVBoxLayout>

namespace stoa::ui {

namespace {

constexpr int kWidth = 420;
constexpr int kFrameMs = 40;

} // namespace

OpeningWindow::OpeningWindow(QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::CustomizeWindowHint | Qt::WindowTitleHint)
{
    // What comes after it is opened by the same start.
    setAttribute(Qt::WA_QuitOnClose, false);
    setWindowTitle(tr("Opening"));
    auto *title = new TextLabel({}, TextSize::Title);
    title->setPlain(tr("Opening the data of this PC"));
    auto *words = new TextLabel({}, TextSize::Body, ColourRole::Text2);
    words->setPlain(
        tr("It is checked first, because the program was cut off the last time. What was saved is "
           "kept."));
    words->setOverflow(TextLabel::Overflow::Wrap);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setRange(0, 0);
    bar->setAccessibleName(title->text());
    auto *move = new QTimer(this);
    connect(move, &QTimer::timeout, bar, [bar] { bar->setValue(bar->value() + 1); });
    move->start(kFrameMs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 24);
    layout->setSpacing(12);
    layout->addWidget(title);
    layout->addWidget(words);
    layout->addWidget(bar);
    ensurePolished();
    resize(kWidth, layout->totalHeightForWidth(kWidth));
}

} // namespace stoa::ui
