// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/charttwin.h"
#include "ui/shared/paintedparts.h"

namespace stoa::ui {

/// Who is compared; it has one colour over all measures and all charts of a page.
struct CompareSubject {
    enum class Weight { Normal, Strong };

    QString name;
    Weight weight = Weight::Normal; ///< Strong: the one that the page is about
};

/// What is compared.
struct CompareMeasure {
    QString title;
    QString note; ///< "higher is better"
    QString unit; ///< at the axis
    QList<qreal> values; ///< one for each subject
    AxisFormat format;
};

/// Small charts beside each other, one for each measure, with a bar for each subject from a common zero; they
/// stand below each other where they have no room.
class BarsDrawing : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit BarsDrawing(QWidget *parent = nullptr);

    void setBars(const QList<CompareSubject> &subjects, const QList<CompareMeasure> &measures);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    int partCount() const override { return int(m_subjects.size() * m_measures.size()); }
    QString partName(int part) const override;
    QString partValue(int part) const override;
    QRect partRect(int part) const override;
    QAccessible::Role partRole() const override { return QAccessible::StaticText; }
    QAccessible::Role wholeRole() const override { return QAccessible::Chart; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int labelWidth() const;
    int figureWidth(const CompareMeasure &measure) const;
    int leastWidth() const;
    int across(int width) const;
    int measureHeight() const;
    QRect placeOf(int measure, int width) const;
    QRect barRow(const QRect &place, int subject) const;
    void paintMeasure(QPainter &painter, int measure) const;

    QList<CompareSubject> m_subjects;
    QList<CompareMeasure> m_measures;
};

/// Subjects compared by several measures, as bars and as a table of the same numbers.
class BarsCompare : public ChartTwin {
    Q_OBJECT
public:
    explicit BarsCompare(QWidget *parent = nullptr);

    /// `subjectTitle` is the title of the table's first column, as "Policy".
    void setCompared(const QString &title, const QString &note, const QString &subjectTitle,
                     const QList<CompareSubject> &subjects, const QList<CompareMeasure> &measures);

private:
    BarsDrawing *m_bars;
};

} // namespace stoa::ui
