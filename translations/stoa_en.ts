<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>stoa::DecisionWords</name>
    <message numerus="yes">
        <source>The goods arrive %n day(s) earlier.</source>
        <translation>
            <numerusform>The goods arrive %n day earlier.</numerusform>
            <numerusform>The goods arrive %n days earlier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) later.</source>
        <translation>
            <numerusform>The goods arrive %n day later.</numerusform>
            <numerusform>The goods arrive %n days later.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::GoldenDesk</name>
    <message numerus="yes">
        <source>%n parcel(s) from %1.</source>
        <extracomment>%1 is a list of places</extracomment>
        <translation>
            <numerusform>%n parcel from %1.</numerusform>
            <numerusform>%n parcels from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), from anywhere.</source>
        <translation>
            <numerusform>%n parcel, from anywhere.</numerusform>
            <numerusform>%n parcels, from anywhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::InventoryDesk</name>
    <message numerus="yes">
        <source>adjustment of %n position(s)</source>
        <translation>
            <numerusform>adjustment of %n position</numerusform>
            <numerusform>adjustment of %n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NetworkDesk</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>State of a location: so many fulfilments are past the time when they were due</extracomment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NodeForm</name>
    <message numerus="yes">
        <source>%1: %n hour(s) have more orders already; they stay, and new ones go elsewhere.</source>
        <extracomment>%1 is a way of fulfilling</extracomment>
        <translation>
            <numerusform>%1: %n hour has more orders already; they stay, and new ones go elsewhere.</numerusform>
            <numerusform>%1: %n hours have more orders already; they stay, and new ones go elsewhere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::OrderActionForm</name>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <extracomment>What is decided and about how many orders, as in &quot;Put on hold: 12 orders&quot;</extracomment>
        <translation>
            <numerusform>%1: %n order</numerusform>
            <numerusform>%1: %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::OrderPage</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::OrdersDesk</name>
    <message numerus="yes">
        <source>hold of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>hold of %n order</numerusform>
            <numerusform>hold of %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>release of %n order</numerusform>
            <numerusform>release of %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>priority of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>priority of %n order</numerusform>
            <numerusform>priority of %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PackJob</name>
    <message numerus="yes">
        <source>%n line(s) are not checked yet. Scan each unit or tick the line.</source>
        <translation>
            <numerusform>%n line is not checked yet. Scan each unit or tick the line.</numerusform>
            <numerusform>%n lines are not checked yet. Scan each unit or tick the line.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PositionTableModel</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <extracomment>Beside the name of a group in the grid</extracomment>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PrintWords</name>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n parcel</numerusform>
            <numerusform>%n parcels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RoutingWords</name>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::SimulationDesk</name>
    <message numerus="yes">
        <source>%n recorded order(s)</source>
        <translation>
            <numerusform>%n recorded order</numerusform>
            <numerusform>%n recorded orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected %n parcel(s) from %1.</source>
        <extracomment>%1 is a list of places</extracomment>
        <translation>
            <numerusform>Expected %n parcel from %1.</numerusform>
            <numerusform>Expected %n parcels from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places</extracomment>
        <translation>
            <numerusform>%1 sends %n, from %2.</numerusform>
            <numerusform>%1 sends %n, from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2, because %3.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places, %3 a clause</extracomment>
        <translation>
            <numerusform>%1 sends %n, from %2, because %3.</numerusform>
            <numerusform>%1 sends %n, from %2, because %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected %n part(s).</source>
        <translation>
            <numerusform>Expected %n part.</numerusform>
            <numerusform>Expected %n parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 makes %n.</source>
        <translation>
            <numerusform>%1 makes %n.</numerusform>
            <numerusform>%1 makes %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n golden order(s) differ</source>
        <translation>
            <numerusform>%n golden order differs</numerusform>
            <numerusform>%n golden orders differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::SyncDesk</name>
    <message numerus="yes">
        <source>%1 copied: %2 row(s)</source>
        <translation>
            <numerusform>%1 copied: %2 row</numerusform>
            <numerusform>%1 copied: %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub has a new history: %n command(s) are told again</source>
        <translation>
            <numerusform>The hub has a new history: %n command is told again</numerusform>
            <numerusform>The hub has a new history: %n commands are told again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub refused %n change(s). Choose what happens with each.</source>
        <translation>
            <numerusform>The hub refused %n change. Choose what happens with it.</numerusform>
            <numerusform>The hub refused %n changes. Choose what happens with each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n movement(s)</source>
        <translation>
            <numerusform>Record %n movement</numerusform>
            <numerusform>Record %n movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put right: %2 row(s)</source>
        <translation>
            <numerusform>%1 put right: %2 row</numerusform>
            <numerusform>%1 put right: %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The damaged journal was compared with the hub: %n change(s) lost</source>
        <translation>
            <numerusform>The damaged journal was compared with the hub: %n change lost</numerusform>
            <numerusform>The damaged journal was compared with the hub: %n changes lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this PC delivered to the hub</source>
        <translation>
            <numerusform>%n change of this PC delivered to the hub</numerusform>
            <numerusform>%n changes of this PC delivered to the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal of this PC was gone: %n change(s) found in its copy of the stock</source>
        <translation>
            <numerusform>The journal of this PC was gone: %n change found in its copy of the stock</numerusform>
            <numerusform>The journal of this PC was gone: %n changes found in its copy of the stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n needs attention</numerusform>
            <numerusform>%n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::WorkWords</name>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdjustPane</name>
    <message numerus="yes">
        <source>%1 of %2 would be refused: %3</source>
        <translation>
            <numerusform>%1 of %2 would be refused: %3</numerusform>
            <numerusform>%1 of %2 would be refused: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdminPanel</name>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 of %n user</numerusform>
            <numerusform>%1 of %n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 of %n role</numerusform>
            <numerusform>%1 of %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n role</numerusform>
            <numerusform>%n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PC(s)</source>
        <translation>
            <numerusform>%1 of %n PC</numerusform>
            <numerusform>%1 of %n PCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n PC</numerusform>
            <numerusform>%n PCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <translation>
            <numerusform>%1 of %n API key</numerusform>
            <numerusform>%1 of %n API keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <translation>
            <numerusform>%n API key</numerusform>
            <numerusform>%n API keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, older ones are at the hub</source>
        <translation>
            <numerusform>%n entry read, older ones are at the hub</numerusform>
            <numerusform>%n entries read, older ones are at the hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, these are all</source>
        <translation>
            <numerusform>%n entry, this is all</numerusform>
            <numerusform>%n entries, these are all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::CapacityPage</name>
    <message numerus="yes">
        <source>%n location(s) had an hour over 80 %; consider more capacity there or a shift to a neighbour.</source>
        <translation>
            <numerusform>%n location had an hour over 80 %; consider more capacity there or a shift to a neighbour.</numerusform>
            <numerusform>%n locations had an hour over 80 %; consider more capacity there or a shift to a neighbour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierPane</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionCard</name>
    <message numerus="yes">
        <source>%n change(s) to come, as of %1</source>
        <translation>
            <numerusform>%n change to come, as of %1</numerusform>
            <numerusform>%n changes to come, as of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found and put right</source>
        <translation>
            <numerusform>%n difference found and put right</numerusform>
            <numerusform>%n differences found and put right</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::DataTable</name>
    <message numerus="yes">
        <source>Sum of %n selected rows</source>
        <extracomment>Foot of a table, before the sums of the columns</extracomment>
        <translation>
            <numerusform>Sum of %n selected row</numerusform>
            <numerusform>Sum of %n selected rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenCard</name>
    <message numerus="yes">
        <source>%n more that pass</source>
        <translation>
            <numerusform>%n more that passes</numerusform>
            <numerusform>%n more that pass</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::InventoryPanel</name>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>%1 of %2 could not be taken back.</numerusform>
            <numerusform>%1 of %2 could not be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>%1 row written to %2</numerusform>
            <numerusform>%1 rows written to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageStack</name>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n more message</numerusform>
            <numerusform>%n more messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkPanel</name>
    <message numerus="yes">
        <source>%n location(s) without coordinates stand in the table only.</source>
        <translation>
            <numerusform>%n location without coordinates stands in the table only.</numerusform>
            <numerusform>%n locations without coordinates stand in the table only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) get no orders now</source>
        <translation>
            <numerusform>%n location gets no orders now</numerusform>
            <numerusform>%n locations get no orders now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkPlan</name>
    <message numerus="yes">
        <source>%n need a look</source>
        <extracomment>Beside several places that are drawn as one: so many of them are in trouble</extracomment>
        <translation>
            <numerusform>%n needs a look</numerusform>
            <numerusform>%n need a look</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderActionPane</name>
    <message numerus="yes">
        <source>%n order(s) could not be changed; they stay selected.</source>
        <translation>
            <numerusform>%n order could not be changed; it stays selected.</numerusform>
            <numerusform>%n orders could not be changed; they stay selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be refused; the others are done.</source>
        <translation>
            <numerusform>%n order will be refused; the others are done.</numerusform>
            <numerusform>%n orders will be refused; the others are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderQuickPane</name>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <extracomment>Link to the page of an order, below the first of its lines</extracomment>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrdersPanel</name>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <extracomment>Toast: what was decided and about how many orders, as in &quot;Put on hold: 12 orders&quot;</extracomment>
        <translation>
            <numerusform>%1: %n order</numerusform>
            <numerusform>%1: %n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>%1 of %2 could not be taken back.</numerusform>
            <numerusform>%1 of %2 could not be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::PassphraseDialog</name>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>At least %n character</numerusform>
            <numerusform>At least %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPage</name>
    <message numerus="yes">
        <source>%n order(s) wait for their customers</source>
        <translation>
            <numerusform>%n order waits for its customer</numerusform>
            <numerusform>%n orders wait for their customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::QuarantinePage</name>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Try %n again</numerusform>
            <numerusform>Try %n again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoleForm</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>%n user has this role. Give this user another one first.</numerusform>
            <numerusform>%n users have this role. Give them another one first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoutingEditor</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::SimulationView</name>
    <message numerus="yes">
        <source>%n policies on the same orders</source>
        <translation>
            <numerusform>One policy on these orders</numerusform>
            <numerusform>%n policies on the same orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuWaterfall</name>
    <message numerus="yes">
        <source>On hand, %n location(s)</source>
        <extracomment>First line of the waterfall</extracomment>
        <translation>
            <numerusform>On hand, %n location</numerusform>
            <numerusform>On hand, %n locations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n location</numerusform>
            <numerusform>%n locations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::SlaPage</name>
    <message numerus="yes">
        <source>goal %1, reached %2 of %n order(s): %3</source>
        <translation>
            <numerusform>goal %1, reached %2 of %n order: %3</numerusform>
            <numerusform>goal %1, reached %2 of %n orders: %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) missed. A line opens the orders behind it.</source>
        <translation>
            <numerusform>%n goal missed. A line opens the orders behind it.</numerusform>
            <numerusform>%n goals missed. A line opens the orders behind it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>last %n day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%1 pending</source>
        <extracomment>Changes made here that the hub has not taken yet; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 pending</numerusform>
            <numerusform>%1 pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 conflict</numerusform>
            <numerusform>%1 conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parked</source>
        <extracomment>Changes the hub refused, waiting for a person; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 parked</numerusform>
            <numerusform>%1 parked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feeds late</source>
        <extracomment>Feeds of tills and channels whose data is late; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 feed late</numerusform>
            <numerusform>%1 feeds late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::Stepper</name>
    <message numerus="yes">
        <source>all %n step(s) done</source>
        <extracomment>Read aloud of something that goes through steps</extracomment>
        <translation>
            <numerusform>all %n step done</numerusform>
            <numerusform>all %n steps done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncPanel</name>
    <message numerus="yes">
        <source>Work goes on. %n change(s) wait safely on this PC.</source>
        <translation>
            <numerusform>Work goes on. %n change waits safely on this PC.</numerusform>
            <numerusform>Work goes on. %n changes wait safely on this PC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait safely on this PC until this is settled.</source>
        <translation>
            <numerusform>%n change waits safely on this PC until this is settled.</numerusform>
            <numerusform>%n changes wait safely on this PC until this is settled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are kept on this PC; their effect on the stock was taken back.</source>
        <translation>
            <numerusform>It is kept on this PC; its effect on the stock was taken back.</numerusform>
            <numerusform>They are kept on this PC; their effect on the stock was taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::ViewBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens a menu of the saved views that have no room</extracomment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::WhyCard</name>
    <message numerus="yes">
        <source>All %n candidate(s)</source>
        <translation>
            <numerusform>All %n candidate</numerusform>
            <numerusform>All %n candidates</numerusform>
        </translation>
    </message>
</context>
</TS>
