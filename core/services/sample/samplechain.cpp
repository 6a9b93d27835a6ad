// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/sample/samplechain.h"

#include "core/services/sample/samplerun.h"

namespace stoa {

Result<void> makeSampleChain(const SampleOptions &options, SampleSink &sink)
{
    STOA_TRY_ASSIGN(const auto world, SampleWorld::make(options));
    for (const SamplePlace &place : world->places)
        STOA_TRY(sink.location(place.location));
    for (const SampleCategory &category : world->categories)
        STOA_TRY(sink.category(category));
    for (const SampleArticle &article : world->articles)
        STOA_TRY(sink.item(article.item));
    return SampleRun(world, sink).play();
}

} // namespace stoa
