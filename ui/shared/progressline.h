// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace stoa::ui {

class TextLabel;

/// Long work in sight: what, how far, and the way to pause or stop it with what stopping leaves behind.
class ProgressLine : public QWidget {
    Q_OBJECT
public:
    enum class Pausing { No, Yes };
    enum class Cancelling { No, Yes };

    explicit ProgressLine(QWidget *parent = nullptr, Pausing pausing = Pausing::No,
                          Cancelling cancelling = Cancelling::Yes);

    /// The figures are formatted, e.g. "62,400 of 100,000 rows, about 3 s".
    void setWork(const QString &what, const QString &figures, const QString &onCancel);
    /// A total of 0 means it is not known yet.
    void setDone(qint64 done, qint64 total);
    bool isPaused() const { return m_paused; }

Q_SIGNALS:
    void pauseAsked();
    void resumeAsked();
    void cancelAsked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    TextLabel *m_what;
    TextLabel *m_figures;
    QProgressBar *m_bar;
    TextLabel *m_onCancel;
    QPushButton *m_pause;
    QPushButton *m_cancel;
    bool m_paused = false;
};

} // namespace stoa::ui
