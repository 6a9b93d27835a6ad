// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/network/networkquery.h"
#include "models/network/typedform.h"

namespace stoa {

/// How a location takes part in fulfilling orders, to be changed. Fields as NodeSettings::toJson() names
/// them, with shares in per cent, amounts and kilometres as people write them; "methods/<name>" is whether
/// it is offered.
class NodeForm : public TypedForm {
    Q_OBJECT
public:
    NodeForm(StoreThread &store, const Wording &wording, const NetworkNode &node, QObject *parent = nullptr);

    const QString &location() const { return m_location; }
    /// The location as it is by now.
    void update(const NetworkNode &node);
    /// What would be saved; nothing while something is wrong.
    std::optional<NodeSettings> settings() const { return m_settings; }
    /// What saving would mean for what is taken already, as sentences.
    QStringList warnings() const;

    /// The command that saves settings over those of that version.
    static CommandDraft saving(const NodeSettings &settings, qint64 version);

protected:
    Body body() const override;
    CommandType type() const override { return CommandType::NodeSave; }
    QString lane() const override { return QStringLiteral("node|") + m_location; }
    QString label(const QString &member) const override;
    QString memberOf(const QString &field) const override;

private:
    Texts textsOf(const NodeSettings &settings) const;
    void readMethods(NodeSettingsDraft &draft, QMap<QString, QString> &errors) const;
    void readCutOffs(NodeSettingsDraft &draft, QMap<QString, QString> &errors) const;

    QString m_location;
    NodePerformance m_performance;
    QList<SlotRow> m_taken;
    mutable std::optional<NodeSettings> m_settings;
};

} // namespace stoa
