// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/clausechips.h"

#include "ui/shared/flowlayout.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/stylepaint.h"
#include "ui/shared/textlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

class ChipFrame : public QWidget {
public:
    explicit ChipFrame(QWidget *parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = StoaStyle::tokensOf(this);
        QPainter painter(this);
        const bool outlined = tokens.look() == Look::HighContrast;
        paint::box(painter, rect(), tokens.colour(ColourRole::AccentSoft),
                   outlined ? tokens.colour(ColourRole::AccentText) : QColor(),
                   tokens.size(Size::RadiusControl));
    }
};

} // namespace

ClauseChips::ClauseChips(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel({}, TextSize::SecondaryStrong, ColourRole::Text2, this))
    , m_flowing(new QWidget(this))
    , m_flow(new FlowLayout(6, 6, m_flowing))
    , m_add(new LinkButton({}, this, TextSize::Secondary))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_heading->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(m_heading);
    column->addWidget(m_flowing);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_flowing->setSizePolicy(policy);
    m_add->setIconName(u"plus"_s);
    m_add->setObjectName(u"addClause"_s);
    connect(m_add, &QAbstractButton::clicked, this, &ClauseChips::openMenu);
    rebuild();
}

void ClauseChips::setHeading(const QString &heading)
{
    m_heading->setPlain(heading);
    m_flowing->setAccessibleName(heading);
    rebuild();
}

void ClauseChips::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    rebuild();
}

void ClauseChips::setAddable(const QList<QPair<QString, QString>> &addable)
{
    m_addable = addable;
    rebuild();
}

void ClauseChips::setEditing(ClauseRow::Editing editing)
{
    m_editing = editing;
    rebuild();
}

void ClauseChips::rebuild()
{
    const bool had = m_flowing->isAncestorOf(window()->focusWidget());
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget() != m_add) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a press on it may have led here
        }
        delete item;
    }
    const bool editable = m_editing == ClauseRow::Editing::Allowed;
    for (const Chip &chip : std::as_const(m_chips)) {
        auto *frame = new ChipFrame(m_flowing);
        frame->setObjectName(u"chip."_s + chip.id);
        auto *line = new QHBoxLayout(frame);
        const bool removable = editable && chip.removal == Removal::Allowed;
        line->setContentsMargins(8, 3, removable ? 4 : 8, 3);
        line->setSpacing(2);
        if (editable && chip.opening == Opening::Allowed) {
            auto *words = new LinkButton(chip.words, frame, TextSize::Secondary);
            connect(words, &QAbstractButton::clicked, this, [this, id = chip.id] { Q_EMIT opened(id); });
            line->addWidget(words);
        } else {
            auto *words = new TextLabel(chip.words, TextSize::Secondary, ColourRole::AccentText, frame);
            words->setOverflow(TextLabel::Overflow::Elide);
            line->addWidget(words, 1);
        }
        if (removable) {
            auto *remove = new IconButton(u"x"_s, frame);
            remove->setObjectName(u"removeClause."_s + chip.id);
            remove->setIconSize({12, 12});
            remove->setFixedSize(18, 18);
            //: Tooltip of a button; %1 is a condition, as in "Remove: is over 40 km by road"
            remove->setName(tr("Remove: %1").arg(chip.words));
            connect(remove, &QAbstractButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
            line->addWidget(remove);
        }
        m_flow->addWidget(frame);
        frame->show();
    }
    //: Adds a condition to a rule
    m_add->setText(tr("Add"));
    //: Read aloud: adds a condition; %1 is the heading over the conditions
    const QString addTo = tr("Add to: %1").arg(m_heading->text());
    m_add->setAccessibleName(m_heading->text().isEmpty() ? m_add->text() : addTo);
    m_add->setVisible(editable && !m_addable.isEmpty());
    m_flow->addWidget(m_add);
    m_flow->invalidate();
    if (had && m_add->isVisible())
        m_add->setFocus(Qt::OtherFocusReason);
    m_heading->setVisible(!m_heading->text().isEmpty());
    m_flowing->updateGeometry();
    updateGeometry();
}

void ClauseChips::openMenu()
{
    QMenu menu(this);
    for (const auto &[id, words] : std::as_const(m_addable))
        connect(menu.addAction(words), &QAction::triggered, this, [this, id = id] { Q_EMIT added(id); });
    const QPoint at(isRightToLeft() ? m_add->width() - menu.sizeHint().width() : 0, m_add->height());
    menu.exec(m_add->mapToGlobal(at));
}

void ClauseChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}

} // namespace stoa::ui
