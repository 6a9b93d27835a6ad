// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/viewbar.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/linkbutton.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/viewtabs.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QMenu>
#include <QPushButton>
#include <algorithm>
#include <utility>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGap = 12;
constexpr int kStart = 8;
constexpr int kEnd = 12;

QString escaped(QString name) { return name.replace(u'&', u"&&"_s); }

} // namespace

ViewBar::ViewBar(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new ViewTabs(this))
    , m_more(new QPushButton(this))
    , m_save(new LinkButton({}, this))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(kStart, 0, kEnd, 0);
    across->setSpacing(kGap);
    across->addWidget(m_tabs);
    across->addWidget(m_more);
    across->addWidget(m_save);
    across->addStretch(1);
    m_tabs->setDrawBase(false);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_more->setObjectName(u"moreViews"_s);
    m_more->setIcon(StoaStyle::iconsOf(this).icon(u"chevron-down"_s));
    setKind(*m_more, ButtonKind::Quiet);
    setButtonSize(*m_more, ButtonSize::Small);
    m_more->hide();
    m_save->setIconName(u"plus"_s);
    connect(m_tabs, &QTabBar::tabBarClicked, this, &ViewBar::open);
    connect(m_tabs, &QTabBar::currentChanged, this, &ViewBar::open);
    connect(m_tabs, &QWidget::customContextMenuRequested, this, &ViewBar::tabMenu);
    connect(m_more, &QAbstractButton::clicked, this, &ViewBar::moreMenu);
    connect(m_save, &QAbstractButton::clicked, this, &ViewBar::saveAsked);
    say();
}

void ViewBar::open(int index)
{
    if (!m_isFilling && index >= 0 && index < m_views.size())
        Q_EMIT opened(m_views[index].id);
}

QWidget &ViewBar::saveLink() const { return *m_save; }

QRect ViewBar::tabOf(const QString &view) const
{
    const auto found = std::ranges::find(m_views, view, &ViewTab::id);
    return m_tabs->tabRect(int(std::distance(m_views.begin(), found)));
}

QStringList ViewBar::shapeOf(const QJsonObject &table)
{
    QStringList shape{table.value("compact"_L1).toBool() ? u"compact"_s : QString()};
    const auto columns = table.value("columns"_L1).toArray();
    for (const QJsonValue &column : columns) {
        if (!column["hidden"_L1].toBool())
            shape.append(column["id"_L1].toString());
    }
    return shape;
}

void ViewBar::setViews(const QList<ViewTab> &views, const QString &open)
{
    if (views == m_views && open == m_open)
        return;
    const bool before = std::exchange(m_isFilling, true);
    m_views = views;
    m_open = open;
    while (m_tabs->QTabBar::count() > views.size())
        m_tabs->removeTab(m_tabs->QTabBar::count() - 1);
    int current = 0;
    for (int i = 0; i < views.size(); ++i) {
        if (i >= m_tabs->QTabBar::count())
            m_tabs->addTab({});
        const ViewTab &view = views[i];
        //: A saved view whose filters or columns were changed since
        const QString word = escaped(
            view.isChanged && view.owner == ViewTab::Owner::Person ? tr("%1 *").arg(view.name) : view.name);
        if (m_tabs->tabText(i) != word)
            m_tabs->setTabText(i, word);
        if (m_tabs->count(i) != view.figure)
            m_tabs->setCount(i, view.figure);
        if (view.id == open)
            current = i;
    }
    if (!m_tabs->isTabVisible(current))
        m_tabs->setTabVisible(current, true);
    m_tabs->setCurrentIndex(current);
    m_isFilling = before;
    fit();
}

int ViewBar::widthOfSave(const QString &words) const
{
    const QString before = m_save->text();
    m_save->setText(words);
    const int width = m_save->sizeHint().width();
    m_save->setText(before);
    return width;
}

void ViewBar::fit()
{
    const bool before = std::exchange(m_isFilling, true);
    const int count = m_tabs->QTabBar::count();
    const int room = width() - kStart - kEnd;
    int all = 0;
    for (int i = 0; i < count; ++i)
        all += m_tabs->widthOf(i);
    //: Saves filters, order and columns under a name
    const QString save = tr("Save view");
    const bool hasWords = all + kGap + widthOfSave(save) <= room;
    const int link = kGap + widthOfSave(hasWords ? save : QString());
    QList<bool> shown(count, true);
    if (all + link > room && count > 1) {
        //: Button: opens a menu of the saved views that have no room
        m_more->setText(tr("%n more", nullptr, count - 1));
        int left = room - link - kGap - m_more->sizeHint().width();
        shown.fill(false);
        const int current = std::max(0, m_tabs->currentIndex());
        shown[current] = true;
        left -= m_tabs->widthOf(current);
        for (int i = 0; i < count && left > 0; ++i) {
            if (shown[i])
                continue;
            left -= m_tabs->widthOf(i);
            shown[i] = left >= 0;
        }
    }
    bool isOther = false;
    for (int i = 0; i < count; ++i) {
        // Told what is so already, the bar would forget that it has to lay its tabs out anew.
        if (m_tabs->isTabVisible(i) == shown[i])
            continue;
        m_tabs->setTabVisible(i, shown[i]);
        isOther = true;
    }
    if (isOther)
        m_tabs->setTabText(0, m_tabs->tabText(0));
    const auto hidden = shown.count(false);
    m_more->setText(tr("%n more", nullptr, int(hidden)));
    m_more->setVisible(hidden > 0);
    m_save->setText(hasWords ? save : QString());
    m_save->setAccessibleName(save);
    m_save->setToolTip(hasWords ? QString() : save);
    m_isFilling = before;
}

void ViewBar::moreMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_tabs->isTabVisible(i))
            continue;
        const ViewTab &view = m_views[i];
        const QString word = escaped(view.name);
        connect(menu->addAction(view.figure.isEmpty() ? word : word + u'\t' + view.figure),
                &QAction::triggered, this, [this, id = view.id] { Q_EMIT opened(id); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void ViewBar::tabMenu(const QPoint &at)
{
    const ViewTab view = m_views.value(m_tabs->tabAt(at));
    if (view.id.isEmpty() || view.owner != ViewTab::Owner::Person)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Save changes to this view"), this, &ViewBar::updateAsked)
        ->setEnabled(view.id == m_open && view.isChanged);
    menu->addAction(tr("Rename…"), this, [this, id = view.id] { Q_EMIT renameAsked(id); });
    menu->addAction(tr("Remove view"), this, [this, id = view.id] { Q_EMIT removeAsked(id); });
    menu->popup(m_tabs->mapToGlobal(at));
}

void ViewBar::say()
{
    m_tabs->setAccessibleName(tr("Views"));
    fit();
}

void ViewBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ViewBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace stoa::ui
