// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;

namespace stoa::ui {

class TextLabel;

/// The fingerprint of a hub, large enough to compare, and the tick of who has compared it. Another
/// fingerprint takes the tick away.
class FingerprintBox : public QWidget {
    Q_OBJECT
public:
    explicit FingerprintBox(QWidget *parent = nullptr);

    /// Empty: no hub has shown its key yet.
    void setFingerprint(const QString &fingerprint);
    bool isSame() const;
    void setTrouble(const QString &sentence);

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QString m_fingerprint;
    QString m_trouble;
    QLabel *m_label;
    TextLabel *m_hint;
    QWidget *m_box;
    QLabel *m_digits;
    QCheckBox *m_same;
};

} // namespace stoa::ui
