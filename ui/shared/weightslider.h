// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QSlider;
class QSpinBox;

namespace stoa::ui {

class TextLabel;

/// The weight of one score in per cent, as a slider and as a figure that can be typed.
///
/// Keys change it by one, in both parts; a turn of the wheel changes only what has the keyboard, so that a
/// page can be scrolled over it. What all weights add up to is said by whoever owns them.
class WeightSlider : public QWidget {
    Q_OBJECT
public:
    explicit WeightSlider(QWidget *parent = nullptr);

    void setName(const QString &name, const QString &explanation = {});
    int value() const;
    /// Without a signal.
    void setValue(int value);
    /// Gives the names of rows that stand below each other one width.
    static void align(const QList<WeightSlider *> &rows);

Q_SIGNALS:
    void edited(int value);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(int value);
    void retranslate();

    TextLabel *m_name;
    QSlider *m_slider;
    QSpinBox *m_spin;
};

} // namespace stoa::ui
