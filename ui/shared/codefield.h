// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace stoa::ui {

/// A field for a code (SKU, GTIN, document number): always left to right and at the left, in every language,
/// because codes are read aloud and compared character by character.
class CodeField : public QLineEdit {
    Q_OBJECT
public:
    enum class Scanning { No, Yes };

    explicit CodeField(QWidget *parent = nullptr, Scanning scanning = Scanning::No);

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace stoa::ui
