// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inventory/skupage.h"

#include "ui/inventory/ledgersection.h"
#include "ui/inventory/skuwaterfall.h"
#include "ui/shared/charttwin.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/datatable.h"
#include "ui/shared/iconbutton.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// From so many pixels on the chart and the positions stand side by side with the form open.
constexpr int kBothFrom = 960;

} // namespace

SkuPage::SkuPage(InventoryDesk &desk, SkuDesk &sku, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sku(sku)
    , m_back(new IconButton(u"chevron-left"_s, this))
    , m_name(new TextLabel(QString(), TextSize::Title, ColourRole::Text, this))
    , m_codes(new TextLabel(QString(), TextSize::Secondary, ColourRole::Text2, this))
    , m_adjust(new QPushButton(this))
    , m_chart(new ChartTwin(this))
    , m_placesTitle(new TextLabel(QString(), TextSize::BodyStrong, ColourRole::Text, this))
    , m_places(new DataTable(this))
    , m_ledger(new LedgerSection(desk, sku, InventoryColumns::Place::Page, this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_name->setOverflow(TextLabel::Overflow::Elide);
    m_codes->setOverflow(TextLabel::Overflow::Elide);
    setKind(*m_adjust, ButtonKind::Primary);
    m_places->setModel(&sku.positionModel());
    m_places->setMarks(true);
    m_places->setSumFormat([this](int, qlonglong total) {
        return m_desk.wording().formats().quantity(Quantity::fromThousandths(total));
    });

    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_codes);
    head->addWidget(m_back);
    head->addLayout(names, 1);
    head->addWidget(m_adjust);
    auto *side = new QVBoxLayout;
    // Both tables of the row begin at one height: this title is as tall as the chart's with its button.
    side->setSpacing(4);
    m_placesTitle->setMinimumHeight(StoaStyle::tokensOf(this).size(Size::Control));
    side->addWidget(m_placesTitle);
    side->addWidget(m_places, 1);
    auto *upper = new QHBoxLayout;
    upper->setSpacing(24);
    upper->addWidget(m_chart, 1);
    upper->addLayout(side, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    column->addLayout(head);
    column->addLayout(upper, 1);
    column->addWidget(m_ledger, 1);

    connect(m_back, &QAbstractButton::clicked, this, &SkuPage::closeAsked);
    connect(m_adjust, &QAbstractButton::clicked, this, [this] {
        if (refusalOf(m_adjust).isEmpty())
            Q_EMIT adjustAsked();
    });
    connect(m_places, &DataTable::currentSettled, this, &SkuPage::refreshAdjust);
    connect(m_places, &DataTable::rowActivated, this, [this](int row) {
        m_sku.setLocation(m_sku.positionModel().at(row).location);
        m_ledger->table().setFocus();
    });
    connect(m_chart, &ChartTwin::rowOpened, this, [this] { m_places->setFocus(); });
    connect(&sku, &SkuDesk::changed, this, &SkuPage::refresh);
    connect(&desk, &InventoryDesk::rightsChanged, this, &SkuPage::refreshAdjust);
    setFocusProxy(m_places);
    say();
}

std::optional<PositionRow> SkuPage::current() const
{
    const int row = m_places->currentRow();
    if (row < 0 || row >= m_sku.positionModel().rowCount())
        return std::nullopt;
    return m_sku.positionModel().at(row);
}

void SkuPage::say()
{
    m_back->setName(tr("Back to the positions"),
                    QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    m_places->setName(tr("Positions by location"));
    m_placesTitle->setPlain(tr("Positions by location"));
    m_places->setColumns(InventoryColumns::places(InventoryColumns::Place::Page));
    m_ledger->say();
    refresh();
}

/// The position that it was opened for is the current one, until another is chosen.
void SkuPage::markPlace()
{
    const QString place = m_sku.sku() + u'|' + m_sku.location();
    if (m_marked == place || m_sku.location().isEmpty())
        return;
    const auto &positions = m_sku.positionModel();
    for (int row = 0; row < positions.rowCount(); ++row) {
        if (positions.at(row).location != m_sku.location() || positions.at(row).sku != m_sku.sku())
            continue;
        m_marked = place;
        m_places->setCurrentRow(row);
        return;
    }
}

void SkuPage::refresh()
{
    markPlace();
    m_name->setPlain(m_sku.name());
    QStringList isolated;
    const auto codes = m_sku.codes();
    for (const QString &code : codes)
        isolated.append(QChar(0x2066) + code + QChar(0x2069));
    m_codes->setPlain(isolated.join(u"   ·   "_s));
    const Formats &formats = m_desk.wording().formats();
    m_chart->setCascade(tr("Available to promise"), SkuWaterfall::scope(m_sku, formats),
                        SkuWaterfall::rows(m_sku, formats), SkuWaterfall::axis(m_desk.wording()));
    refreshAdjust();
}

void SkuPage::setAdjusting(bool adjusting)
{
    m_adjusting = adjusting;
    m_adjust->setVisible(!adjusting);
    giveRoom();
}

void SkuPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    giveRoom();
}

/// Beside the form in a narrow window the positions are what is looked at.
void SkuPage::giveRoom() { m_chart->setVisible(!m_adjusting || width() >= kBothFrom); }

void SkuPage::refreshAdjust()
{
    const auto row = current();
    m_adjust->setText(tr("Adjust…"));
    setRefused(*m_adjust, row ? m_desk.whyNoAdjusting(row->location) : tr("There is no position to adjust."));
}

} // namespace stoa::ui
