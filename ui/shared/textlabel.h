// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/textsize.h"
#include "ui/shared/tokens.h"

#include <QLabel>
#include <QTextLayout>
#include <optional>

namespace stoa::ui {

/// Plain text in one of the sizes and colours of the look, with parts that stand out.
///
/// It follows the look and the system's font by itself, never reads markup, and either wraps or elides; what
/// it had to elide is in its tooltip.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    enum class Overflow { Grow, Wrap, Elide };

    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(const QString &text, TextSize size = TextSize::Body,
                       ColourRole role = ColourRole::Text, QWidget *parent = nullptr);

    void setSize(TextSize size);
    void setRole(ColourRole role);
    /// Text in the status's colour instead of a role's; None goes back to the role.
    void setStatus(StatusKind kind);
    void setOverflow(Overflow overflow);

    void setPlain(const QString &text);
    /// A whole translated sentence whose %1, %2… are set in strong text.
    void setSentence(const QString &pattern, const QStringList &strong);
    /// The role of the strong parts; Text unless told.
    void setStrongRole(ColourRole role);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_overflow == Overflow::Wrap; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Part {
        int start;
        int length;
    };

    QFont shownFont() const;
    /// Lays the text out and returns its size; the width is a limit when wrapping.
    QSizeF layOut(QTextLayout &layout, qreal width) const;
    QColor textColour() const;

    TextSize m_size = TextSize::Body;
    ColourRole m_role = ColourRole::Text;
    ColourRole m_strongRole = ColourRole::Text;
    StatusKind m_status = StatusKind::None;
    Overflow m_overflow = Overflow::Grow;
    QList<Part> m_strong;
    bool m_elided = false;
};

} // namespace stoa::ui
