// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/barscompare.h"

namespace stoa::ui {

/// One of the parts that a whole is made of.
struct SharePart {
    QString name;
    QList<qreal> shares; ///< one for each subject, in any unit: each bar is as long as the others
};

/// Bars of one length, each divided into the same parts; below them what each part is, and its figures.
class ShareDrawing : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    explicit ShareDrawing(QWidget *parent = nullptr);

    void setShares(const QList<CompareSubject> &subjects, const QList<SharePart> &parts,
                   const AxisFormat &format);

    QSize sizeHint() const override { return minimumSizeHint() + QSize(80, 0); }
    QSize minimumSizeHint() const override;

    int partCount() const override { return int(m_subjects.size() * m_parts.size()); }
    QString partName(int part) const override;
    QString partValue(int part) const override;
    QRect partRect(int part) const override;
    QAccessible::Role partRole() const override { return QAccessible::StaticText; }
    QAccessible::Role wholeRole() const override { return QAccessible::Chart; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    int lineHeight() const;
    int labelWidth() const;
    int figureWidth() const;
    QString figure(int subject, int part) const;
    /// In the layout direction of left to right.
    QRect segment(int subject, int part) const;
    void paintBars(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    QList<CompareSubject> m_subjects;
    QList<SharePart> m_parts;
    AxisFormat m_format;
};

/// How a whole is shared, for each subject, as bars and as a table of the same numbers.
class ShareBars : public ChartTwin {
    Q_OBJECT
public:
    explicit ShareBars(QWidget *parent = nullptr);

    /// `partTitle` is the title of the table's first column, as "Ships from".
    void setShared(const QString &title, const QString &note, const QString &partTitle,
                   const QList<CompareSubject> &subjects, const QList<SharePart> &parts,
                   const AxisFormat &format);

private:
    ShareDrawing *m_shares;
};

} // namespace stoa::ui
