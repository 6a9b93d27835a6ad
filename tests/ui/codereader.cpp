// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/codereader.h"

#include <ZXing/ReadBarcode.h>

namespace stoa::kit {

ReadCode readCode(const QImage &picture, const QString &formats)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(), ZXing::ImageFormat::Lum,
                                int(grey.bytesPerLine()));
    ZXing::DecodeHints hints;
    if (!formats.isEmpty())
        hints.setFormats(ZXing::BarcodeFormatsFromString(formats.toStdString()));
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    if (!result.isValid())
        return {};
    // The bytes of bars are what was encoded; the text may be written for people.
    const ZXing::ByteArray &bytes = result.bytes();
    const bool linear = ZXing::BarcodeFormats(ZXing::BarcodeFormat::LinearCodes).testFlag(result.format());
    const auto *raw = reinterpret_cast<const char *>(bytes.data());
    return {linear ? QString::fromLatin1(raw, qsizetype(bytes.size()))
                   : QString::fromStdString(result.text()),
            QString::fromStdString(ZXing::ToString(result.format())),
            QString::fromStdString(result.symbologyIdentifier()), true};
}

} // namespace stoa::kit
