// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/storepage.h"

#include "models/shared/problemtext.h"
#include "ui/inventory/scanburst.h"
#include "ui/shared/sidebyside.h"

#include <QApplication>
#include <QEvent>

namespace stoa::ui {

using namespace Qt::StringLiterals;

StorePage::StorePage(WorkDesk &desk, const StoreTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tools(tools)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *burst = new ScanBurst(*this, tools.hands);
    burst->setParent(this);
    connect(burst, &ScanBurst::scanned, this, [this](const QString &code) { scanned(code); });
    connect(&desk, &WorkDesk::contextChanged, this, [this] { say(); });
}

void StorePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
}

void StorePage::tellRefusal(const Error &error, const QString &what)
{
    Q_EMIT messageRaised({u"orders."_s + id(), StatusKind::Problem, what, ProblemText::sentence(error), {}});
}

bool StorePage::mayShow(const SideBySide &side, const QWidget &list)
{
    return !side.isOverlaid() || list.isAncestorOf(QApplication::focusWidget());
}

void StorePage::print(const Result<Printout> &printout)
{
    if (!printout) {
        tellRefusal(printout.error(), tr("Nothing was printed."));
        return;
    }
    m_tools.printing.preview(window(), *printout);
}

} // namespace stoa::ui
