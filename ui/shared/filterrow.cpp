// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/filterrow.h"

#include "ui/shared/controlkind.h"
#include "ui/shared/stoastyle.h"
#include "ui/shared/textsize.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolTip>

namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

/// A choice in a column that may be narrower than its words: the list is as wide as they are.
class ChoiceField : public QComboBox {
public:
    using QComboBox::QComboBox;

    void showPopup() override
    {
        QAbstractItemView &list = *view();
        list.setTextElideMode(Qt::ElideRight);
        int wide = list.sizeHintForColumn(0) + 2 * list.frameWidth();
        if (count() > maxVisibleItems())
            wide += list.verticalScrollBar()->sizeHint().width();
        list.setMinimumWidth(std::min(wide, screen()->availableGeometry().width()));
        QComboBox::showPopup();
    }
};

} // namespace

FilterRow::FilterRow(QHeaderView &header, QWidget *parent)
    : QWidget(parent)
    , m_header(header)
{
    connect(&header, &QHeaderView::sectionResized, this, &FilterRow::place);
    connect(&header, &QHeaderView::sectionMoved, this, &FilterRow::place);
    connect(&header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
    connect(&header, &QHeaderView::sectionCountChanged, this, &FilterRow::place);
}

int FilterRow::rowHeight() const
{
    return std::max(StoaStyle::tokensOf(this).size(Size::FilterRow), fontMetrics().height() + 12);
}

QWidget *FilterRow::makeField(int column, const ColumnSpec &spec)
{
    QWidget *field = nullptr;
    if (spec.filter == FilterKind::Choice) {
        auto *combo = new ChoiceField(this);
        combo->addItem(spec.filterHint, QString());
        for (const auto &[value, word] : spec.choices)
            combo->addItem(word, value);
        combo->setMinimumContentsLength(1);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(combo, &QComboBox::currentIndexChanged, this, [this, column, combo] {
            mark(column);
            Q_EMIT edited(column, combo->currentData().toString());
        });
        field = combo;
    } else {
        auto *line = new QLineEdit(this);
        line->setPlaceholderText(spec.filterHint);
        if (spec.kind == ColumnKind::Number)
            line->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        connect(line, &QLineEdit::textChanged, this, [this, column](const QString &text) {
            mark(column);
            Q_EMIT edited(column, text);
        });
        field = line;
    }
    field->setFont(fontOf(TextSize::Secondary, font()));
    field->setProperty("filter", true);
    field->setProperty("focusInside", true);
    field->setObjectName(u"filter."_s + spec.id);
    field->installEventFilter(this);
    return field;
}

void FilterRow::setColumns(const QList<ColumnSpec> &columns)
{
    QHash<QString, QString> typed;
    for (int i = 0; i < m_columns.size(); ++i)
        typed.insert(m_columns[i].id, text(i));
    qDeleteAll(m_fields);
    m_fields.clear();
    m_columns = columns;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].filter == FilterKind::None)
            continue;
        m_fields.insert(i, makeField(i, columns[i]));
        setText(i, typed.value(columns[i].id));
    }
    place();
}

void FilterRow::setOnly(int column)
{
    m_only = column;
    place();
}

void FilterRow::setWithout(int column)
{
    m_without = column;
    place();
}

QString FilterRow::text(int column) const
{
    const QWidget *field = m_fields.value(column);
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return combo->currentData().toString();
    return {};
}

void FilterRow::setText(int column, const QString &text)
{
    QWidget *field = m_fields.value(column);
    if (!field || this->text(column) == text)
        return;
    const QSignalBlocker quiet(field);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        line->setText(text);
    else if (auto *combo = qobject_cast<QComboBox *>(field))
        combo->setCurrentIndex(std::max(0, combo->findData(text)));
    mark(column);
}

void FilterRow::setError(int column, const QString &sentence)
{
    QWidget *field = m_fields.value(column);
    if (!field)
        return;
    setFieldError(*field, sentence);
    mark(column);
}

void FilterRow::takeOver(int column, const FilterRow &from)
{
    const QWidget *typedIn = from.m_fields.value(column);
    QWidget *field = m_fields.value(column);
    if (!field || !typedIn || !typedIn->hasFocus())
        return;
    setText(column, from.text(column));
    field->setFocus(Qt::OtherFocusReason);
    const auto *before = qobject_cast<const QLineEdit *>(typedIn);
    if (auto *line = qobject_cast<QLineEdit *>(field); line && before)
        line->setCursorPosition(before->cursorPosition());
}

void FilterRow::mark(int column)
{
    QWidget *field = m_fields.value(column);
    if (!field)
        return;
    field->setProperty("filterActive", !text(column).isEmpty() && !hasFieldError(field));
    field->update();
}

void FilterRow::place()
{
    const int gap = 3;
    const int tall = std::min(height() - 6, std::max(24, fontMetrics().height() + 6));
    QWidget *before = nullptr;
    for (int visual = 0; visual < m_header.count(); ++visual) {
        const int column = m_header.logicalIndex(visual);
        QWidget *field = m_fields.value(column);
        if (!field)
            continue;
        const bool shown =
            !m_header.isSectionHidden(column) && (m_only < 0 || m_only == column) && m_without != column;
        field->setVisible(shown);
        if (!shown)
            continue;
        const QString title =
            m_header.model() ? m_header.model()->headerData(column, Qt::Horizontal).toString() : QString();
        //: Name of the filter field of a table column, for the screen reader
        field->setAccessibleName(tr("Filter by %1").arg(title));
        field->setGeometry(m_header.sectionViewportPosition(column) + gap, (height() - 1 - tall) / 2,
                           std::max(8, m_header.sectionSize(column) - 2 * gap), tall);
        if (before)
            setTabOrder(before, field);
        before = field;
    }
}

void FilterRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange)
        return;
    for (QWidget *field : std::as_const(m_fields))
        field->setFont(fontOf(TextSize::Secondary, font()));
    place();
}

bool FilterRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLine = qobject_cast<QLineEdit *>(watched) != nullptr;
        if (auto *field = static_cast<QWidget *>(watched);
            hasFieldError(field) && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            QToolTip::showText(field->mapToGlobal(QPoint(0, field->height())), field->toolTip(), field);
            return true;
        }
        if (isLine
            && (key->key() == Qt::Key_Down || key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT left();
            return true;
        }
        if (isLine && key->key() == Qt::Key_Escape) {
            auto *line = static_cast<QLineEdit *>(watched);
            if (line->text().isEmpty())
                Q_EMIT left();
            else
                line->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FilterRow::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = StoaStyle::tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), tokens.colour(ColourRole::Header));
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens.colour(ColourRole::Hairline));
}

} // namespace stoa::ui
