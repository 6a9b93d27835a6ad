// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/paintedparts.h"

#include <QWidget>

namespace stoa::ui {

/// How far something has come: steps that are done, the one that is now, and those to come.
///
/// The steps stand beside each other where their words have room and below each other where they have none:
/// no word is cut.
class Stepper : public QWidget, public PaintedParts {
    Q_OBJECT
public:
    struct Step {
        QString label;
        QString detail; ///< "14:21", "by 17:30"
        friend bool operator==(const Step &, const Step &) = default;
    };

    explicit Stepper(QWidget *parent = nullptr);

    /// `now` is the place of the step that is under way; those before it are done, with the number of steps
    /// all are.
    void setSteps(const QList<Step> &steps, int now);
    /// "step 3 of 6, Picked"
    QString value() const;
    bool isBeside(int width) const { return width >= besideWidth(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

    int partCount() const override { return int(m_steps.size()); }
    QString partName(int part) const override;
    QString partValue(int part) const override;
    QRect partRect(int part) const override;
    QString wholeValue() const override { return value(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class State { Done, Now, Later };

    State stateOf(int step) const;
    QFont labelFont(int step) const;
    int labelWidth(int step) const;
    int detailWidth(int step) const;
    int wordWidth(int step) const;
    int besideWidth() const;
    /// Of each step, in the layout direction of left to right.
    QList<QRect> places(int width) const;
    void paintMark(QPainter &painter, const QRect &circle, State state) const;
    void paintWords(QPainter &painter, int step, const QRect &place) const;

    QList<Step> m_steps;
    int m_now = 0;
};

} // namespace stoa::ui
