// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/shared/formats.h"

#include <QObject>
#include <memory>

namespace stoa {

/// The language that everything is said and written in now; models format through it and say everything
/// anew on changed().
class Wording : public QObject {
    Q_OBJECT
public:
    /// Instants are shown in the zone: that of the PC, unless another one is given.
    explicit Wording(const QString &language, QObject *parent = nullptr);
    Wording(const QString &language, const QTimeZone &zone, QObject *parent = nullptr);

    const Formats &formats() const { return *m_formats; }
    const QString &language() const { return m_formats->language(); }
    /// Translators are installed by the caller beforehand.
    void setLanguage(const QString &language);
    /// Puts (id, name) pairs into the order of their names in the language; of equal ones the id decides.
    void sortByName(QList<QPair<QString, QString>> &choices) const;

Q_SIGNALS:
    void changed();

private:
    std::unique_ptr<Formats> m_formats;
};

} // namespace stoa
