// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/orderwords.h"
#include "ui/orders/work/returnpane.h"
#include "ui/shared/noteline.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

/// The lines of a return: what came, and what becomes of it.
namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr Disposition kDispositions[] = {Disposition::Resell, Disposition::Refurbish, Disposition::Quarantine,
                                         Disposition::Scrap, Disposition::ReturnToSupplier};

/// The rows differ in more than what their own fields show.
bool needsWidgets(const QList<ReturnWorkLine> &a, const QList<ReturnWorkLine> &b)
{
    if (a.size() != b.size())
        return true;
    for (qsizetype i = 0; i < a.size(); ++i) {
        if (a[i].line != b[i].line || a[i].announced != b[i].announced || a[i].name != b[i].name)
            return true;
    }
    return false;
}

} // namespace

void ReturnPane::refreshLines()
{
    const QList<ReturnWorkLine> lines = m_work ? m_work->lines() : QList<ReturnWorkLine>();
    const ReturnState state = m_work ? m_work->state() : ReturnState::Closed;
    if (m_closed || m_shown.isEmpty() || state != m_shownState || needsWidgets(m_shown, lines)) {
        // The keyboard may be in one of the fields that go: it comes back into the first of the new ones.
        const bool within = m_lines->isAncestorOf(focusWidget());
        while (QLayoutItem *item = m_lineLayout->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const ReturnWorkLine &line : lines)
            m_lineLayout->addWidget(lineWidget(line));
        if (m_closed) {
            for (const ReturnLine &line : m_closed->returnCase.parts().lines) {
                QStringList fates;
                for (const ReturnLine::Inspected &each : line.inspected)
                    fates.append(OrderWords::disposition(each.disposition));
                m_lineLayout->addWidget(
                    new TextLabel(m_desk.formats().quantity(Quantity::fromThousandths(line.received))
                                  + u" × "_s + m_desk.itemName(line.sku)
                                  + (fates.isEmpty() ? QString() : u": "_s + fates.join(u", "_s))));
            }
        }
        if (within && m_lineLayout->count() > 0)
            m_lineLayout->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
    }
    m_shown = lines;
    m_shownState = state;
    for (const ReturnWorkLine &line : lines) {
        for (auto *field : m_lines->findChildren<QSpinBox *>(u"came.%1"_s.arg(line.line))) {
            const QSignalBlocker quiet(field);
            field->setValue(int(line.came / 1'000));
        }
    }
}

QWidget *ReturnPane::lineWidget(const ReturnWorkLine &line)
{
    auto *widget = new QWidget;
    auto *down = new QVBoxLayout(widget);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    const Formats &formats = m_desk.formats();
    auto *name = new TextLabel(WorkWords::amount(formats, line.announced, line.unit) + u" · "_s + line.name,
                               TextSize::BodyStrong);
    name->setOverflow(TextLabel::Overflow::Wrap);
    down->addWidget(name);
    QStringList notes{OrderWords::returnReason(line.reason)};
    if (!line.exchangeSku.isEmpty())
        notes.append(tr("in exchange for %1").arg(QChar(0x2066) + line.exchangeSku + QChar(0x2069)));
    auto *note = new TextLabel(notes.join(u" · "_s), TextSize::Secondary, ColourRole::Text2);
    note->setOverflow(TextLabel::Overflow::Wrap);
    down->addWidget(note);
    const ReturnState state = m_work->state();
    if (state == ReturnState::Accepted || state == ReturnState::InTransit) {
        QWidget *fields = receiving(line);
        widget->setFocusProxy(fields->focusProxy());
        down->addWidget(fields);
    } else if (state == ReturnState::Received && line.came > 0) {
        QWidget *fields = inspecting(line);
        widget->setFocusProxy(fields->focusProxy());
        down->addWidget(fields);
    } else {
        for (const ReturnLine::Inspected &each : line.inspected)
            down->addWidget(new TextLabel(WorkWords::amount(formats, each.quantity, line.unit) + u": "_s
                                          + OrderWords::disposition(each.disposition)));
    }
    return widget;
}

QWidget *ReturnPane::receiving(const ReturnWorkLine &line)
{
    auto *widget = new QWidget;
    auto *across = new QHBoxLayout(widget);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    auto *came = new QSpinBox;
    came->setObjectName(u"came.%1"_s.arg(line.line));
    came->setRange(0, int(line.announced / 1'000));
    came->setValue(int(line.came / 1'000));
    came->setAccessibleName(tr("How many of %1 came").arg(line.name));
    auto *all = new QPushButton(tr("All came"));
    across->addWidget(new TextLabel(tr("came")));
    across->addWidget(came);
    across->addWidget(all);
    across->addStretch(1);
    widget->setFocusProxy(came);
    connect(came, &QSpinBox::valueChanged, this, [this, number = line.line](int units) {
        if (m_work)
            m_work->setCame(number, qint64(units) * 1'000);
    });
    // Measured goods come as they were announced, or are scanned.
    connect(all, &QAbstractButton::clicked, this, [this, number = line.line, most = line.announced] {
        if (m_work)
            m_work->setCame(number, most);
    });
    return widget;
}

QWidget *ReturnPane::inspecting(const ReturnWorkLine &line)
{
    auto *widget = new QWidget;
    auto *down = new QVBoxLayout(widget);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(4);
    // Each unit that came has its own line; what is measured is decided about as a whole.
    const bool whole = line.came % 1'000 == 0 && line.came <= 20'000;
    const int rows = whole ? int(line.came / 1'000) : 1;
    const qint64 each = line.came / rows;
    auto *effect = new NoteLine;
    QList<QComboBox *> choices;
    for (int row = 0; row < rows; ++row) {
        auto *choice = new QComboBox;
        choice->setObjectName(u"fate.%1.%2"_s.arg(line.line).arg(row));
        for (const Disposition disposition : kDispositions)
            choice->addItem(OrderWords::disposition(disposition), int(disposition));
        choice->setAccessibleName(
            tr("What becomes of unit %1 of %2").arg(m_desk.formats().integer(row + 1), line.name));
        choices.append(choice);
        down->addWidget(choice);
    }
    // As it was decided before, in the order of the fates.
    int row = 0;
    for (const ReturnLine::Inspected &decided : line.inspected) {
        for (qint64 left = decided.quantity; left > 0 && row < rows; left -= each)
            choices[row++]->setCurrentIndex(choices.first()->findData(int(decided.disposition)));
    }
    const auto tell = [this, choices, each, effect, number = line.line] {
        QHash<int, qint64> sums;
        for (const QComboBox *choice : choices)
            sums[choice->currentData().toInt()] += each;
        for (const Disposition disposition : kDispositions) {
            if (m_work)
                m_work->setInspected(number, disposition, sums.value(int(disposition)));
        }
        QStringList sentences;
        for (const Disposition disposition : kDispositions) {
            if (sums.value(int(disposition)) > 0)
                sentences.append(OrderWords::disposition(disposition) + u": "_s
                                 + WorkWords::effect(disposition));
        }
        effect->setNote(StatusKind::Info, sentences.join(u'\n'));
    };
    for (QComboBox *choice : std::as_const(choices))
        connect(choice, &QComboBox::activated, this, tell);
    QStringList sentences;
    for (const ReturnLine::Inspected &decided : line.inspected)
        sentences.append(OrderWords::disposition(decided.disposition) + u": "_s
                         + WorkWords::effect(decided.disposition));
    effect->setNote(StatusKind::Info, sentences.join(u'\n'));
    down->addWidget(effect);
    widget->setFocusProxy(choices.first());
    return widget;
}

} // namespace stoa::ui
