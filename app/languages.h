// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/wording.h"

#include <QList>
#include <QPair>
#include <QTranslator>
#include <memory>
#include <vector>

namespace stoa {

/// Switches the language of the whole desk while it runs: our sentences, Qt's own, formats and direction.
class Languages {
public:
    /// Codes and own names, in the order shown.
    static const QList<QPair<QString, QString>> &all();
    /// What those who speak it call it; empty for an unknown code.
    static QString ownName(const QString &code);
    /// The language for somebody who has chosen none: the system's where we speak it, else English.
    static QString ofSystem();

    explicit Languages(Wording &wording);
    /// An unknown code is taken as English.
    void use(const QString &code);
    const QString &current() const { return m_current; }

private:
    Wording &m_wording;
    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace stoa
