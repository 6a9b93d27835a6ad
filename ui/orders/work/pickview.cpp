// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/work/pickview.h"

#include "ui/orders/work/shortform.h"
#include "ui/shared/card.h"
#include "ui/shared/controlkind.h"
#include "ui/shared/noteline.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNextShown = 3;
/// Longer than the gap between two characters of a scanner.
constexpr int kLetterMs = 70;
/// One line is read from where one stands at the shelf.
constexpr qreal kLarge = 1.5;

void enlarge(QWidget &widget)
{
    QFont font = widget.font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * kLarge);
    else
        font.setPixelSize(qRound(font.pixelSize() * kLarge));
    widget.setFont(font);
}

TextLabel *large(TextSize size, ColourRole role = ColourRole::Text)
{
    auto *label = new TextLabel({}, size, role);
    enlarge(*label);
    label->setOverflow(TextLabel::Overflow::Wrap);
    return label;
}

QString isolated(const QString &code) { return QChar(0x2066) + code + QChar(0x2069); }

} // namespace

PickView::PickView(WorkDesk &desk, const StoreTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_tools(tools)
    , m_title(new TextLabel({}, TextSize::Title))
    , m_progressWords(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_progress(new QProgressBar)
    , m_leave(new QPushButton)
    , m_print(new QPushButton)
    , m_stop(nullptr)
    , m_place(large(TextSize::Body, ColourRole::Text2))
    , m_name(large(TextSize::Title))
    , m_code(new TextLabel({}, TextSize::Body, ColourRole::Text2))
    , m_count(large(TextSize::Title))
    , m_for(new TextLabel({}, TextSize::Body))
    , m_lot(new NoteLine)
    , m_verdict(new NoteLine)
    , m_nextTitle(new TextLabel({}, TextSize::BodyStrong))
    , m_forms(new QStackedWidget)
    , m_found(new QPushButton)
    , m_many(new QPushButton)
    , m_lacking(new QPushButton)
    , m_later(new QPushButton)
    , m_back(new QPushButton)
    , m_finish(new QPushButton)
    , m_quantity(new QLineEdit)
    , m_quantityLabel(new TextLabel({}))
    , m_quantityDone(new QPushButton)
    , m_short(new ShortForm(desk))
{
    setFocusPolicy(Qt::StrongFocus);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_print->setIcon(StoaStyle::iconsOf(this).icon(u"printer"_s));
    m_title->setOverflow(TextLabel::Overflow::Elide);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_progressWords);
    head->addWidget(m_print);
    head->addWidget(m_leave);
    m_stop = qobject_cast<Card *>(makeStop());
    auto *next = new QVBoxLayout;
    next->setSpacing(4);
    next->addWidget(m_nextTitle);
    for (int i = 0; i < kNextShown; ++i) {
        m_next.append(new TextLabel({}, TextSize::Body, ColourRole::Text2));
        m_next.last()->setOverflow(TextLabel::Overflow::Elide);
        next->addWidget(m_next.last());
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 4, 16, 16);
    layout->setSpacing(10);
    layout->addLayout(head);
    layout->addWidget(m_progress);
    layout->addWidget(m_stop, 1);
    layout->addLayout(next);
    layout->addWidget(makeForms());

    connect(m_leave, &QAbstractButton::clicked, this, &PickView::left);
    connect(m_print, &QAbstractButton::clicked, this, [this] {
        if (m_walk)
            Q_EMIT printAsked(m_walk->wave());
    });
    m_keyTimer.setSingleShot(true);
    m_keyTimer.setInterval(kLetterMs);
    connect(&m_keyTimer, &QTimer::timeout, this, [this] { act(m_key); });
    connect(m_short, &ShortForm::done, this, [this] { show(Form::None); });
    connect(m_short, &ShortForm::left, this, [this] { show(Form::None); });
    qApp->installEventFilter(this);
    say();
}

QWidget *PickView::makeStop()
{
    auto *card = new Card;
    card->setObjectName(u"pick.stop"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_place);
    words->addWidget(m_name);
    words->addWidget(m_code);
    words->addWidget(m_lot);
    words->addSpacing(8);
    words->addWidget(m_verdict);
    words->addStretch(1);
    m_count->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    m_for->setAlignment(Qt::AlignTrailing);
    auto *figures = new QVBoxLayout;
    figures->setSpacing(4);
    figures->addWidget(m_count);
    figures->addWidget(m_for);
    figures->addStretch(1);
    auto *across = new QHBoxLayout;
    across->setSpacing(16);
    across->addLayout(words, 3);
    across->addLayout(figures, 1);
    card->body().addLayout(across, 1);
    m_verdict->setObjectName(u"pick.verdict"_s);
    enlarge(*m_verdict);
    enlarge(*m_lot);
    return card;
}

QWidget *PickView::makeForms()
{
    const auto button = [](QPushButton *of, const QString &name, ButtonKind kind) {
        of->setObjectName(name);
        setKind(*of, kind);
        return of;
    };
    auto *verbs = new QWidget;
    auto *across = new QHBoxLayout(verbs);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(8);
    across->addWidget(button(m_back, u"pick.back"_s, ButtonKind::Secondary));
    across->addStretch(1);
    across->addWidget(button(m_lacking, u"pick.short"_s, ButtonKind::Secondary));
    across->addWidget(button(m_later, u"pick.later"_s, ButtonKind::Secondary));
    across->addWidget(button(m_many, u"pick.many"_s, ButtonKind::Secondary));
    across->addWidget(button(m_found, u"pick.found"_s, ButtonKind::Primary));
    across->addWidget(button(m_finish, u"pick.finish"_s, ButtonKind::Primary));
    auto *many = new QWidget;
    auto *line = new QHBoxLayout(many);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_quantity->setObjectName(u"pick.quantity"_s);
    m_quantity->setMaximumWidth(160);
    m_quantity->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    line->addWidget(m_quantityLabel);
    line->addWidget(m_quantity);
    line->addWidget(button(m_quantityDone, u"pick.quantityDone"_s, ButtonKind::Primary));
    line->addStretch(1);
    m_forms->addWidget(verbs);
    m_forms->addWidget(many);
    m_forms->addWidget(m_short);
    m_forms->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_found, &QAbstractButton::clicked, this, &PickView::foundOne);
    connect(m_many, &QAbstractButton::clicked, this, [this] { show(Form::Quantity); });
    connect(m_lacking, &QAbstractButton::clicked, this, [this] { show(Form::Short); });
    connect(m_later, &QAbstractButton::clicked, this, [this] {
        if (m_walk)
            m_walk->skip();
    });
    connect(m_back, &QAbstractButton::clicked, this, [this] {
        if (m_walk)
            m_walk->unpick();
    });
    connect(m_finish, &QAbstractButton::clicked, this, &PickView::finish);
    connect(m_quantity, &QLineEdit::returnPressed, this, &PickView::takeQuantity);
    connect(m_quantityDone, &QAbstractButton::clicked, this, &PickView::takeQuantity);
    return m_forms;
}

void PickView::open(const QString &wave)
{
    close();
    m_walk = new PickWalk(m_desk, wave, this);
    connect(m_walk, &PickWalk::changed, this, &PickView::refresh);
    connect(m_walk, &PickWalk::answered, this, &PickView::answer);
    connect(m_walk, &PickWalk::refused, this, &PickView::refused);
    m_verdict->setNote(StatusKind::None, {});
    show(Form::None);
    refresh();
}

void PickView::close()
{
    if (m_walk)
        m_walk->deleteLater();
    m_walk.clear();
}

void PickView::scan(const QString &code)
{
    m_keyTimer.stop();
    if (m_walk)
        m_walk->scan(code);
}

QString PickView::told() const { return m_verdict->text(); }

void PickView::answer(const ScanVerdict &verdict)
{
    if (verdict.isRight())
        m_tools.sound.tellFound();
    else
        m_tools.sound.tellUnknown();
    m_verdict->setNote(verdict.isRight()                                  ? StatusKind::Ok
                           : verdict.kind == ScanVerdict::Kind::LaterDate ? StatusKind::Attention
                                                                          : StatusKind::Problem,
                       verdict.sentence);
}

void PickView::say()
{
    m_leave->setText(tr("Leave the walk"));
    m_print->setText(tr("Pick list"));
    // The keys stand with the words: nobody looks them up on the way.
    //: Buttons of a walk, each with its key
    m_found->setText(tr("Found one (Enter)"));
    m_many->setText(tr("Several (Q)…"));
    m_lacking->setText(tr("Short (N)…"));
    m_later->setText(tr("Later (S)"));
    m_back->setText(tr("Put back"));
    m_finish->setText(tr("Finish the walk (Enter)"));
    m_quantityLabel->setPlain(tr("How many did you find?"));
    m_quantity->setAccessibleName(tr("How many did you find?"));
    m_quantityDone->setText(tr("Found"));
    m_short->say();
    refresh();
}

void PickView::refresh()
{
    if (!m_walk)
        return;
    const Formats &formats = m_desk.formats();
    const auto figure = [&formats](qint64 thousandths) {
        return formats.quantity(Quantity::fromThousandths(thousandths));
    };
    m_title->setPlain(
        tr("Walk %1 · %2").arg(isolated(m_walk->name()), WorkWords::orders(formats, m_walk->orders())));
    const int stops = int(m_walk->stops().size());
    m_progress->setRange(0, std::max(1, int(m_walk->wantedUnits() / 1'000)));
    m_progress->setValue(int(m_walk->pickedUnits() / 1'000));
    const QString progress =
        //: Progress of a walk: how many of its lines are done; %2 is as in "3 lines"
        tr("%1 of %2", "lines").arg(formats.integer(m_walk->doneStops()), WorkWords::lines(formats, stops));
    m_progressWords->setPlain(progress);
    m_progress->setAccessibleName(progress);
    const PickStop *stop = m_walk->stop();
    for (QWidget *of : QList<QWidget *>{m_found, m_many, m_lacking, m_later, m_back})
        of->setVisible(stop);
    m_finish->setVisible(!stop);
    m_later->setVisible(stop && stops - m_walk->doneStops() > 1);
    m_back->setVisible(stop && stop->picked > 0);
    if (!stop) {
        m_place->setPlain({});
        m_name->setPlain(m_walk->isComplete() ? tr("All is found.") : tr("Nothing is left to pick here."));
        m_code->setPlain(m_walk->isComplete()
                             ? tr("Finish the walk, and the orders go on to the packing table.")
                             : tr("The orders of this walk are picked, given back or called off."));
        m_lot->setNote(StatusKind::None, {});
        m_count->setPlain({});
        m_for->setPlain({});
        refreshNext();
        return;
    }
    const WorkItem item = m_desk.item(stop->sku);
    QStringList place{stop->zone, stop->bin};
    place.removeAll(QString());
    m_place->setPlain(place.join(u" · "_s));
    m_place->setVisible(!place.isEmpty());
    m_name->setPlain(m_desk.itemName(stop->sku));
    m_code->setPlain(
        isolated(stop->sku) + u"  ·  "_s
        + tr("%1 on hand").arg(WorkWords::amount(formats, item.stock.onHand.thousandths(), item.unit)));
    m_count->setPlain(tr("%1 of %2").arg(figure(stop->picked), figure(stop->wanted)));
    m_for->setPlain(tr("for %1").arg(isolated(stop->code)));
    if (stop->expiry)
        m_lot->setNote(
            StatusKind::Attention,
            stop->lot.isEmpty()
                ? tr("Take what expires on %1").arg(formats.date(*stop->expiry))
                : tr("Take lot %1, expires on %2").arg(isolated(stop->lot), formats.date(*stop->expiry)),
            u"calendar"_s);
    else
        m_lot->setNote(StatusKind::None, {});
    refreshNext();
}

void PickView::refreshNext()
{
    const QList<PickStop> next = m_walk->next(kNextShown);
    m_nextTitle->setPlain(next.isEmpty() ? QString() : tr("After that"));
    for (int i = 0; i < m_next.size(); ++i) {
        if (i >= next.size()) {
            m_next[i]->setPlain({});
            continue;
        }
        const PickStop &stop = next[i];
        QStringList parts{stop.zone, stop.bin, m_desk.itemName(stop.sku),
                          WorkWords::amount(m_desk.formats(), stop.left(), m_desk.item(stop.sku).unit),
                          isolated(stop.code)};
        parts.removeAll(QString());
        m_next[i]->setPlain(parts.join(u" · "_s));
    }
}

} // namespace stoa::ui
