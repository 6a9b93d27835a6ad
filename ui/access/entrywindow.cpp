// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/entrywindow.h"

#include "ui/access/connectcard.h"
#include "ui/access/entrysteps.h"
#include "ui/access/samplecard.h"
#include "ui/access/signincard.h"
#include "ui/shared/icons.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCardHeight = 490;
constexpr int kConnectWidth = 556;
constexpr int kSampleWidth = 372;
constexpr int kSignInWidth = 440;

} // namespace

EntryWindow::EntryWindow(EntryDesk &desk, const QList<QPair<QString, QString>> &languages, QWidget *parent)
    : QWidget(parent)
    , m_version(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_languageLabel(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_language(new QComboBox)
    , m_lookLabel(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_look(new QComboBox)
    , m_mark(new QLabel)
    , m_name(new TextLabel({}, TextSize::Title))
    , m_claim(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_steps(new EntrySteps)
    , m_back(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
    , m_side(new QWidget)
    , m_cards(new QWidget)
    , m_inner(new QWidget)
    , m_area(new QScrollArea)
    , m_connect(new ConnectCard(desk))
    , m_sample(new SampleCard)
    , m_signIn(new SignInCard(desk))
    , m_licence(new TextLabel({}, TextSize::Secondary, ColourRole::Text2))
{
    setObjectName(u"entry"_s);
    connect(new QShortcut(Qt::CTRL | Qt::Key_Q, this), &QShortcut::activated, this, &QWidget::close);
    for (const auto &[code, name] : languages)
        m_language->addItem(name, code);
    for (int i = 0; i < 4; ++i)
        m_look->addItem({});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(24, 12, 24, 16);

    auto *top = new QHBoxLayout;
    top->addWidget(m_version);
    top->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_languageLabel), static_cast<QWidget *>(m_language),
                            static_cast<QWidget *>(m_lookLabel), static_cast<QWidget *>(m_look)})
        top->addWidget(widget);
    page->addLayout(top);

    auto *both = new QWidget;
    auto *cards = new QHBoxLayout(both);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(16);
    m_connect->setMaximumWidth(kConnectWidth);
    m_sample->setMaximumWidth(kSampleWidth);
    cards->addWidget(m_connect, 3);
    cards->addWidget(m_sample, 2);
    auto *alone = new QWidget;
    auto *one = new QHBoxLayout(alone);
    one->setContentsMargins(0, 0, 0, 0);
    one->addWidget(m_signIn);
    // Not a stack, which is as tall as the tallest of its pages.
    auto *column = new QVBoxLayout(m_cards);
    column->setContentsMargins(0, 0, 0, 0);
    m_pages = {both, alone};
    for (QWidget *each : std::as_const(m_pages))
        column->addWidget(each);

    // A small window scrolls rather than cuts.
    auto *middle = new QHBoxLayout(m_inner);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(24);
    middle->addStretch();
    makeSteps();
    middle->addWidget(m_side, 0, Qt::AlignVCenter);
    middle->addWidget(m_cards, 10, Qt::AlignVCenter);
    middle->addStretch();
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    m_area->setWidget(m_inner);
    m_inner->setAutoFillBackground(false);
    page->addWidget(m_area, 1);

    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(m_licence);
    page->addLayout(foot);

    connect(m_language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(m_language->currentData().toString()); });
    connect(m_look, &QComboBox::activated, this, &EntryWindow::lookChosen);
    m_cards->installEventFilter(this);
    retranslate();
    show(Page::Connect);
    m_firstPage.reset();
}

void EntryWindow::makeSteps()
{
    m_side->setFixedWidth(190);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 24, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_mark);
    column->addWidget(m_name);
    m_claim->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(m_claim);
    column->addSpacing(16);
    column->addWidget(m_steps);
    column->addSpacing(16);
    m_back->setOverflow(TextLabel::Overflow::Wrap);
    column->addWidget(m_back);
    column->addStretch();
}

void EntryWindow::show(Page page)
{
    if (!m_firstPage)
        m_firstPage = page;
    m_page = page;
    for (int i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == int(page));
    m_cards->setMaximumWidth(page == Page::SignIn ? kSignInWidth : kConnectWidth + kSampleWidth + 16);
    refreshSteps();
    giveHeight();
    QWidget::setVisible(true);
}

void EntryWindow::refreshSteps()
{
    // The store comes with the code and the copy by itself: the last two need nobody, but people see what is
    // still to come.
    m_steps->setSteps(
        {tr("Where to work"), tr("Who you are"), tr("This PC’s store"), tr("First copy of the data")},
        int(m_page));
    // Who comes back to a PC that works already has nothing of this before him, and what waits there is kept.
    const bool firstTime = m_page == Page::Connect || m_firstPage != Page::SignIn;
    m_steps->setVisible(firstTime);
    m_back->setVisible(firstTime);
    m_back->setPlain(m_page == Page::Connect
                         ? tr("Nothing is kept on this PC before you connect.")
                         : tr("You can still go back. So far only the connection to the hub is kept."));
}

void EntryWindow::setLanguage(const QString &code)
{
    const QSignalBlocker quiet(m_language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(code)));
}

void EntryWindow::setLook(int look)
{
    const QSignalBlocker quiet(m_look);
    m_look->setCurrentIndex(look);
}

void EntryWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_mark->setPixmap(StoaStyle::iconsOf(this).pixmap(
            u"stoa"_s, 36, devicePixelRatioF(), StoaStyle::tokensOf(this).colour(ColourRole::Accent)));
    QWidget::changeEvent(event);
}

void EntryWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), StoaStyle::tokensOf(this).colour(ColourRole::Window));
}

void EntryWindow::giveHeight()
{
    // As tall as the cards need to be at the width they have; the one for signing in stays small.
    int height = m_page == Page::SignIn ? m_side->sizeHint().height() : kCardHeight;
    QWidget *page = m_pages[int(m_page)];
    const bool byWidth = page->layout()->hasHeightForWidth() && m_cards->width() > 0;
    height = std::max(
        height, byWidth ? page->layout()->totalHeightForWidth(m_cards->width()) : page->sizeHint().height());
    // Side and cards begin at one height.
    for (QWidget *each : {m_cards, m_side}) {
        if (each->minimumHeight() != height)
            each->setMinimumHeight(height);
    }
}

bool EntryWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_cards && event->type() == QEvent::Resize)
        giveHeight();
    return QWidget::eventFilter(watched, event);
}

bool EntryWindow::event(QEvent *event)
{
    const bool taken = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        giveHeight();
    return taken;
}

void EntryWindow::retranslate()
{
    setWindowTitle(tr("Stoa"));
    m_version->setPlain(tr("Stoa %1").arg(QStringLiteral(STOA_VERSION)));
    m_languageLabel->setPlain(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_lookLabel->setPlain(tr("Look"));
    m_look->setAccessibleName(tr("Look"));
    const QStringList looks{tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")};
    for (int i = 0; i < looks.size(); ++i)
        m_look->setItemText(i, looks[i]);
    m_mark->setPixmap(StoaStyle::iconsOf(this).pixmap(u"stoa"_s, 36, devicePixelRatioF(),
                                                      StoaStyle::tokensOf(this).colour(ColourRole::Accent)));
    m_mark->setAccessibleName(tr("Stoa"));
    m_name->setPlain(tr("Stoa"));
    m_claim->setPlain(tr("The back office of your stores."));
    m_licence->setPlain(tr("Free software, GPL 3 or later"));
    refreshSteps();
}

} // namespace stoa::ui
