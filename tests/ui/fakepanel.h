// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commandaction.h"
#include "ui/shell/panel.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace stoa::kit {

/// A panel with two panes of one field each that keeps one text as its state.
class FakePanel : public ui::Panel {
    Q_OBJECT
public:
    FakePanel(const char *name, QObject *parent = nullptr)
        : Panel(parent)
        , m_name(name)
    {
        m_actions = {
            new ui::CommandAction("FakePanel", QT_TRANSLATE_NOOP("FakePanel", "Count a shelf…"), this)};
        connect(m_actions.first(), &QAction::triggered, this, [this] { ++triggered; });
    }
    ~FakePanel() override { delete m_widget; }

    QString id() const override { return QString::fromLatin1(m_name).toLower(); }
    QString title() const override { return QCoreApplication::translate("FakePanel", m_name); }
    QString iconName() const override { return QStringLiteral("package"); }
    ui::Badge badge() const override { return {QStringLiteral("7"), StatusKind::None}; }
    QString statusText() const override { return tr("%1 rows in this panel").arg(12); }
    QWidget *widget() override
    {
        if (!m_widget) {
            ++made;
            m_widget = new QWidget;
            auto *layout = new QVBoxLayout(m_widget);
            first = new QLineEdit(m_widget);
            second = new QLineEdit(m_widget);
            layout->addWidget(first);
            layout->addWidget(second);
        }
        return m_widget;
    }
    QList<QWidget *> panes() override
    {
        widget();
        return {first, second};
    }
    QList<QAction *> actions() const override { return m_actions; }
    QString undoText() const override { return undoable; }
    void undo() override { ++undone; }
    bool openRecord(const QString &record) override
    {
        opened = record;
        return true;
    }
    bool escape() override { return std::exchange(paneOpen, false); }
    QJsonObject saveState() const override
    {
        return first ? QJsonObject{{QStringLiteral("text"), first->text()}} : QJsonObject();
    }
    void restoreState(const QJsonObject &state) override { first->setText(state[u"text"].toString()); }
    void retranslate() override { ++retranslated; }

    QPointer<QLineEdit> first;
    QPointer<QLineEdit> second;
    QString opened;
    QString undoable;
    int made = 0;
    int triggered = 0;
    int undone = 0;
    int retranslated = 0;
    bool paneOpen = false;

private:
    const char *m_name;
    QPointer<QWidget> m_widget;
    QList<QAction *> m_actions;
};

} // namespace stoa::kit
