// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractButton;
class QWidget;

namespace stoa::ui {

enum class ButtonKind { Secondary, Primary, Quiet, Destructive };
enum class ButtonSize { Normal, Small };

void setKind(QAbstractButton &button, ButtonKind kind);
void setButtonSize(QAbstractButton &button, ButtonSize size);
ButtonKind kindOf(const QWidget *widget);
bool isSmall(const QWidget *widget);

/// Shows the button as switched off but keeps it reachable: a press tells the reason instead of acting,
/// as do the tooltip and the screen reader. An empty reason switches it on again.
void setRefused(QAbstractButton &button, const QString &reason);
QString refusalOf(const QWidget *widget);

/// Marks a field as wrong; the sentence is shown by FieldEditor or the tooltip. Empty means right.
void setFieldError(QWidget &field, const QString &sentence);
bool hasFieldError(const QWidget *field);

} // namespace stoa::ui
