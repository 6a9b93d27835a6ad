// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/printing.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>

namespace stoa::kit {

/// Printers that print into memory and remember how they were asked.
class FakePrinters : public ui::Printers {
public:
    QStringList names() const override { return present; }
    QString usual() const override { return present.value(0); }
    std::unique_ptr<QPagedPaintDevice> open(const ui::Printout &printout, const ui::PrintWay &way) override
    {
        ways.append(way);
        printouts.append(printout);
        if (!present.contains(way.printer))
            return nullptr;
        paper.close();
        paper.setData({});
        paper.open(QIODevice::WriteOnly);
        auto writer = std::make_unique<QPdfWriter>(&paper);
        writer->setResolution(way.dotsPerInch);
        writer->setPageSize(QPageSize(printout.sheet, QPageSize::Millimeter));
        writer->setPageMargins({});
        return writer;
    }

    QStringList present{QStringLiteral("Office"), QStringLiteral("Labels")};
    QList<ui::PrintWay> ways;
    QList<ui::Printout> printouts;
    QBuffer paper;
};

} // namespace stoa::kit
