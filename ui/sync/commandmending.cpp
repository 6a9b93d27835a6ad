// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/fieldeditor.h"
#include "ui/sync/commandcard.h"
#include "ui/sync/threesides.h"

#include <QComboBox>
#include <QLineEdit>

/// What is mended of a refused change before it is sent again, and what that would make.
namespace stoa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSafety = "safety"_L1;

/// The member of the body that is typed anew; none where the command is sent as it is.
std::optional<QLatin1StringView> amountOf(const OutboxEntry &entry)
{
    if (entry.type == nameOf(CommandType::SafetySet))
        return kSafety;
    if (entry.type == nameOf(CommandType::StockAdjust))
        return "delta"_L1;
    return std::nullopt;
}

} // namespace

void CommandCard::fillMending()
{
    const Formats &formats = m_desk.wording().formats();
    const QJsonObject &body = m_entry->body;
    if (amountOf(*m_entry) == kSafety)
        m_delta->setText(formats.quantity(Quantity::fromThousandths(body.value(kSafety).toInteger())));
    else
        m_delta->setText(
            formats.signedQuantity(Quantity::fromThousandths(body.value("delta"_L1).toInteger())));
    m_delta->setPlaceholderText({});
    m_deltaEditor->setError({});
    if (SyncDesk::isOfOtherUnit(*m_entry))
        askAnew();
    m_reasonChosen = body.value("reason"_L1).toString();
    fillReasons();
    readSides();
}

/// What was counted in another unit is not one press from being sent in this one.
void CommandCard::askAnew()
{
    if (const auto unit = unitOf(m_entry->body.value("unit"_L1).toString()))
        //: In an empty field: the difference as it was entered, in the unit of then, e.g. "it was +5 pcs"
        m_delta->setPlaceholderText(
            tr("it was %1 %2").arg(m_delta->text(), m_desk.wording().formats().unit(*unit)));
    m_delta->setText({});
}

void CommandCard::fillReasons()
{
    m_because->clear();
    for (const auto &[code, name] : m_desk.reasonChoices())
        m_because->addItem(name, code);
    m_because->setCurrentIndex(m_because->findData(m_reasonChosen));
}

QJsonObject CommandCard::asTyped()
{
    QJsonObject body = m_entry->body;
    const auto amount = amountOf(*m_entry);
    if (!amount)
        return body;
    const bool guards = *amount == kSafety;
    const auto typed = m_desk.wording().formats().parseQuantity(m_delta->text());
    const bool right = typed && (guards ? typed->thousandths() >= 0 : !typed->isZero());
    if (right)
        m_deltaEditor->setError({});
    else
        m_deltaEditor->setError(guards ? tr("Say how many are to be kept back, 0 or more.")
                                       : tr("Say by how much, for example −2 or +5."));
    // Before the names are read there is no list to choose from; what was chosen once stands until then.
    const QString code = m_because->count() > 0 ? m_because->currentData().toString() : m_reasonChosen;
    m_becauseEditor->setError(guards || !code.isEmpty() ? QString() : tr("Choose a reason."));
    body.remove(*amount);
    if (right)
        body.insert(*amount, typed->thousandths());
    // Whoever types it anew sees the unit of today.
    body.remove("unit"_L1);
    if (!guards)
        body.insert("reason"_L1, code);
    return body;
}

std::optional<QJsonObject> CommandCard::mended()
{
    const QJsonObject body = asTyped();
    const auto amount = amountOf(*m_entry);
    return amount && !body.contains(*amount) ? std::nullopt : std::optional(body);
}

void CommandCard::readSides()
{
    if (!m_entry || m_entry->state != CommandState::Rejected) {
        m_sides->setRows({});
        return;
    }
    const QString said = m_deltaEditor->error();
    const QJsonObject body = asTyped();
    // What is yet to be typed is no mistake before it is asked for.
    if (m_delta->text().isEmpty())
        m_deltaEditor->setError(said);
    m_desk.sides(*m_entry, body)
        .then(this, [this, question = ++m_sidesQuestion](const Result<QList<SideRow>> &rows) {
            if (question != m_sidesQuestion)
                return;
            m_sides->setRows(rows ? *rows : QList<SideRow>());
            for (const SideRow &row : rows ? *rows : QList<SideRow>()) {
                if (!row.trouble.isEmpty())
                    m_deltaEditor->setError(row.trouble);
                if (row.otherUnit && !m_delta->isModified() && !m_delta->text().isEmpty()) {
                    askAnew();
                    readSides();
                    return;
                }
            }
        });
}

} // namespace stoa::ui
