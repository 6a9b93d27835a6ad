// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace stoa::ui {

/// Lets FreeType draw the strokes of all fonts as they are. Qt has it thicken those of fonts with cubic
/// outlines (CFF), as the Chinese ones of Linux are, and blends them otherwise as well: beside the Latin
/// letters of another font they look bold on a dark ground, and can hardly be told from bold ones. To be
/// called before such a font is first used; does nothing where Qt draws without FreeType.
void keepStrokesEven();

} // namespace stoa::ui
