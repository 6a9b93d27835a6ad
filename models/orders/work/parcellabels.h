// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/orders/printing/documents.h"
#include "models/orders/work/workdesk.h"

namespace stoa {

/// By what a parcel is known outside.
struct ParcelNumbers {
    QString tracking;
    QString sscc; ///< empty where it has none
    friend bool operator==(const ParcelNumbers &, const ParcelNumbers &) = default;
};

/// Labels and manifests, as the hub gets them of carriers. The hub tells a fulfilment its number; this desk
/// writes none.
class ParcelLabels {
    Q_DECLARE_TR_FUNCTIONS(stoa::ParcelLabels)
public:
    /// The numbers of a parcel. Where the desk knows one (`tracking`) nothing is bought: the hub only adds
    /// what else it knows, and without it the number stands alone. Where it knows none the label is bought:
    /// Offline without the hub, or what the hub says against it.
    static Future<Result<ParcelNumbers>> numbers(WorkDesk &desk, const QString &fulfilment,
                                                 const QString &tracking);
    /// Cancels the label that the hub bought. Offline without the hub, or what the hub says against it.
    static Future<Result<void>> cancel(WorkDesk &desk, const QString &fulfilment);
    /// Closes the carrier's manifest of the day for what is on the paper, which gets its number and the
    /// numbers of the parcels. The paper stays as it is without the hub, and where the hub knows of other
    /// parcels than these. `day`: YYYY-MM-DD by the calendar of the desk's location.
    static Future<ManifestDocument> close(WorkDesk &desk, const QString &carrier, const QString &day,
                                          const ManifestDocument &paper);
    /// Why there is no label, and what helps.
    static QString sentence(const Error &error);
    /// Why a label was not cancelled, and what helps.
    static QString cancelSentence(const Error &error);
};

} // namespace stoa
