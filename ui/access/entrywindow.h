// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace stoa {
class EntryDesk;
}

namespace stoa::ui {

class ConnectCard;
class EntrySteps;
class SampleCard;
class SignInCard;
class TextLabel;

/// What stands before the desk: where to work, then who one is. Language and look can be chosen here too.
class EntryWindow : public QWidget {
    Q_OBJECT
public:
    enum class Page { Connect, SignIn };

    /// Languages as code and own name, in the order shown.
    EntryWindow(EntryDesk &desk, const QList<QPair<QString, QString>> &languages, QWidget *parent = nullptr);

    void show(Page page);
    Page page() const { return m_page; }
    ConnectCard &connectCard() const { return *m_connect; }
    SampleCard &sampleCard() const { return *m_sample; }
    SignInCard &signInCard() const { return *m_signIn; }
    void setLanguage(const QString &code);
    /// The index of LookChoice.
    void setLook(int look);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void lookChosen(int look);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeSteps();
    /// A scroll area knows nothing of texts that grow taller as they get narrower.
    void giveHeight();
    void refreshSteps();
    void retranslate();

    Page m_page = Page::Connect;
    TextLabel *m_version;
    TextLabel *m_languageLabel;
    QComboBox *m_language;
    TextLabel *m_lookLabel;
    QComboBox *m_look;
    QLabel *m_mark;
    TextLabel *m_name;
    TextLabel *m_claim;
    EntrySteps *m_steps;
    std::optional<Page> m_firstPage; ///< that was shown: who signs in first has been here before
    TextLabel *m_back;
    QWidget *m_side;
    QWidget *m_cards;
    QList<QWidget *> m_pages; ///< by Page
    QWidget *m_inner;
    QScrollArea *m_area;
    ConnectCard *m_connect;
    SampleCard *m_sample;
    SignInCard *m_signIn;
    TextLabel *m_licence;
};

} // namespace stoa::ui
