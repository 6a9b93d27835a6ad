// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/orders/routing/routingwords.h"

#include <algorithm>

namespace stoa {

using namespace Qt::StringLiterals;

QString RoutingChoices::nameIn(const Choices &choices, const QString &id)
{
    const auto it = std::ranges::find(choices, id, &QPair<QString, QString>::first);
    return it == choices.end() ? id : it->second;
}

QString RoutingWords::zone(Zone zone)
{
    switch (zone) {
    case Zone::Urban:
        //: Zone of a delivery address, inside a sentence
        return tr("urban");
    case Zone::Suburban:
        //: Zone of a delivery address, inside a sentence
        return tr("suburban");
    case Zone::Regional:
        //: Zone of a delivery address, inside a sentence
        return tr("regional");
    case Zone::Rural:
        //: Zone of a delivery address, inside a sentence
        return tr("rural");
    }
    return {};
}

QString RoutingWords::kind(LocationKind kind)
{
    switch (kind) {
    case LocationKind::Store:
        //: Kind of place, inside a sentence
        return tr("store");
    case LocationKind::DarkStore:
        return tr("dark store");
    case LocationKind::MicroFulfilment:
        //: Kind of place: a small automated store room in a town
        return tr("micro-fulfilment");
    case LocationKind::Locker:
        //: Kind of place: a wall of parcel boxes
        return tr("locker");
    case LocationKind::Warehouse:
        return tr("warehouse");
    case LocationKind::Supplier:
        return tr("supplier");
    case LocationKind::WebShop:
        return tr("web shop");
    }
    return {};
}

QString RoutingWords::method(FulfilmentMethod method)
{
    switch (method) {
    case FulfilmentMethod::Ship:
        //: How goods get to a customer, inside a sentence: the method is "ship"
        return tr("ship");
    case FulfilmentMethod::Pickup:
        //: How goods get to a customer, inside a sentence
        return tr("click and collect");
    case FulfilmentMethod::Curbside:
        //: How goods get to a customer, inside a sentence: to the car
        return tr("curbside");
    case FulfilmentMethod::Locker:
        //: How goods get to a customer, inside a sentence: to a parcel box
        return tr("locker", "method");
    case FulfilmentMethod::ShipToStore:
        //: How goods get to a customer, inside a sentence
        return tr("ship to store");
    }
    return {};
}

QString RoutingWords::flag(LineFlag flag)
{
    switch (flag) {
    case LineFlag::Kit:
        //: What is special about goods, inside a sentence
        return tr("sets");
    case LineFlag::Hazmat:
        return tr("dangerous goods");
    case LineFlag::Cold:
        return tr("chilled goods");
    case LineFlag::Oversize:
        return tr("oversized goods");
    }
    return {};
}

QString RoutingWords::priority(OrderPriority priority)
{
    //: Priority of an order, inside a sentence
    return priority == OrderPriority::High ? tr("high") : tr("normal");
}

QString RoutingWords::score(ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::Distance:
        return tr("Distance");
    case ScoreKind::DistanceBand:
        return tr("Distance in bands");
    case ScoreKind::Cost:
        return tr("Cost");
    case ScoreKind::Transit:
        return tr("Transit against promise");
    case ScoreKind::CapacityLeft:
        return tr("Capacity left");
    case ScoreKind::OnTime:
        return tr("Node performance");
    case ScoreKind::Rejections:
        return tr("Rejections");
    case ScoreKind::StockDepth:
        return tr("Stock depth");
    case ScoreKind::WeeksOfSupply:
        return tr("Weeks of supply");
    case ScoreKind::Velocity:
        return tr("Sales velocity");
    case ScoreKind::BrokenSizes:
        return tr("Broken size run");
    case ScoreKind::Markdown:
        return tr("Markdown pressure");
    case ScoreKind::Expiry:
        return tr("Expiry");
    case ScoreKind::NodePriority:
        return tr("Rank of the node");
    case ScoreKind::KindPriority:
        return tr("Kind of node");
    case ScoreKind::Accuracy:
        return tr("Stock accuracy");
    }
    return {};
}

QString RoutingWords::scoreExplained(ScoreKind kind)
{
    switch (kind) {
    case ScoreKind::Distance:
    case ScoreKind::DistanceBand:
        return tr("How far the node is from the customer.");
    case ScoreKind::Cost:
        return tr("What it costs to supply all that the node can.");
    case ScoreKind::Transit:
        return tr("How long before the end of the promise the goods arrive.");
    case ScoreKind::CapacityLeft:
        return tr("How much of the hour's limit is free.");
    case ScoreKind::OnTime:
        return tr("The share of its parts that were ready by their promise.");
    case ScoreKind::Rejections:
        return tr("The share of its parts that the node gave back.");
    case ScoreKind::StockDepth:
        return tr("How many pieces stay after the order.");
    case ScoreKind::WeeksOfSupply:
        return tr("For how many weeks its stock lasts.");
    case ScoreKind::Velocity:
        return tr("How much of it the node sells in a week.");
    case ScoreKind::BrokenSizes:
        return tr("A run of sizes that is broken is used up first.");
    case ScoreKind::Markdown:
        return tr("How far the price is marked down there.");
    case ScoreKind::Expiry:
        return tr("How soon what goes first expires.");
    case ScoreKind::NodePriority:
        return tr("The rank that the node has in the network.");
    case ScoreKind::KindPriority:
        return tr("Stores, warehouses and other kinds in an order of their own.");
    case ScoreKind::Accuracy:
        return tr("How often its counts agreed with the record.");
    }
    return {};
}

QString RoutingWords::objective(ObjectiveKind kind)
{
    switch (kind) {
    case ObjectiveKind::WeightedScores:
        return tr("Weighted scores");
    case ObjectiveKind::LeastCost:
        return tr("Least total cost");
    case ObjectiveKind::FewestShipments:
        return tr("Fewest shipments");
    case ObjectiveKind::EarliestPromise:
        return tr("Earliest arrival");
    case ObjectiveKind::PriorityOrder:
        return tr("Places in an order");
    case ObjectiveKind::HighestStock:
        return tr("Most stock first");
    case ObjectiveKind::OnHandFirst:
        return tr("On hand before on its way");
    case ObjectiveKind::Rules:
        return tr("Rules one after the other");
    }
    return {};
}

QString RoutingWords::rule(RoutingRule rule)
{
    switch (rule) {
    case RoutingRule::PreferredLocation:
        //: A rule of routing, inside a sentence
        return tr("the customer's own store");
    case RoutingRule::MinSplits:
        //: A rule of routing, inside a sentence
        return tr("the fewest parts");
    case RoutingRule::DefaultLocation:
        //: A rule of routing, inside a sentence
        return tr("the place of last resort");
    }
    return {};
}

QString RoutingWords::after(AfterAction action)
{
    switch (action) {
    case AfterAction::Assign:
        //: What follows, inside a sentence: "If everything fits, assign it."
        return tr("assign it");
    case AfterAction::Split:
        //: What follows, inside a sentence: "If only a part fits, …"
        return tr("assign it and go on with the rest");
    case AfterAction::NextStrategy:
        //: What follows, inside a sentence
        return tr("try the next strategy");
    case AfterAction::Queue:
        //: What follows, inside a sentence; the name of a queue comes after it
        return tr("put it into the queue");
    case AfterAction::Backorder:
        //: What follows, inside a sentence
        return tr("wait for stock");
    case AfterAction::CustomerCare:
        //: What follows, inside a sentence
        return tr("hand it to customer service");
    case AfterAction::CancelAfterDays:
        //: What follows, inside a sentence; a number of days comes after it
        return tr("cancel it after");
    }
    return {};
}

QString RoutingWords::condition(RoutingField field, RoutingTest test)
{
    const bool none = test == RoutingTest::NoneOf;
    const bool least = test == RoutingTest::AtLeast;
    // Each is a clause of "When …, and …."
    switch (field) {
    case RoutingField::Channel:
        return none ? tr("the channel is not %1") : tr("the channel is %1");
    case RoutingField::Zone:
        return none ? tr("the zone is not %1") : tr("the zone is %1");
    case RoutingField::Country:
        return none ? tr("it does not go to %1") : tr("it goes to %1");
    case RoutingField::Category:
        return none ? tr("it holds nothing of %1") : tr("it holds something of %1");
    case RoutingField::Priority:
        return none ? tr("the priority is not %1") : tr("the priority is %1");
    case RoutingField::Method:
        return none ? tr("the method is not %1") : tr("the method is %1");
    case RoutingField::Flag:
        return none ? tr("it holds no %1") : tr("it holds %1");
    case RoutingField::CustomerGroup:
        return none ? tr("the customer is not in the group %1") : tr("the customer is in the group %1");
    case RoutingField::Value:
        return least ? tr("it is worth %1 or more") : tr("it is worth %1 or less");
    case RoutingField::PromiseWithin:
        return least ? tr("the promise is %1 away or more") : tr("the promise is within %1");
    case RoutingField::Weight:
        return least ? tr("it weighs %1 or more") : tr("it weighs %1 or less");
    case RoutingField::Units:
        return least ? tr("it has %1 or more") : tr("it has %1 or less");
    }
    return {};
}

QString RoutingWords::field(RoutingField field)
{
    switch (field) {
    case RoutingField::Channel:
        return tr("Channel");
    case RoutingField::Zone:
        return tr("Zone");
    case RoutingField::Country:
        return tr("Country");
    case RoutingField::Category:
        return tr("Category");
    case RoutingField::Priority:
        return tr("Priority");
    case RoutingField::Method:
        return tr("Method");
    case RoutingField::Flag:
        return tr("Goods");
    case RoutingField::CustomerGroup:
        return tr("Customer group");
    case RoutingField::Value:
        return tr("Value");
    case RoutingField::PromiseWithin:
        return tr("Promise");
    case RoutingField::Weight:
        return tr("Weight");
    case RoutingField::Units:
        return tr("Units");
    }
    return {};
}

} // namespace stoa
