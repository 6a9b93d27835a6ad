// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/evenstrokes.h"

#ifdef STOA_FREETYPE
#include <QFont>
#include <QRawFont>
#include <freetype/freetype.h>
#include <freetype/ftmodapi.h>
#include <private/qfontengine_ft_p.h>
#include <private/qrawfont_p.h>
#endif

namespace stoa::ui {

#ifdef STOA_FREETYPE

void keepStrokesEven()
{
    // The library is Qt's own; a face of any font leads to it.
    const QRawFont any = QRawFont::fromFont(QFont());
    QFontEngine *engine = any.isValid() ? QRawFontPrivate::get(any)->fontEngine : nullptr;
    if (!engine || engine->type() != QFontEngine::Freetype)
        return;
    auto *withFace = static_cast<QFontEngineFT *>(engine);
    FT_FaceRec *const face = withFace->lockFace();
    if (face && face->glyph) {
        const FT_Bool noDarkening = true;
        FT_Property_Set(face->glyph->library, "cff", "no-stem-darkening", &noDarkening);
    }
    withFace->unlockFace();
}

#else

void keepStrokesEven() { }

#endif

} // namespace stoa::ui
