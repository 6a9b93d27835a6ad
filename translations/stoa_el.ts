<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en_GB">
<context>
    <name>AdminPanel</name>
    <message>
        <source>New user…</source>
        <translation>Νέος χρήστης…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Νέος ρόλος…</translation>
    </message>
    <message>
        <source>Connect a PC…</source>
        <translation>Σύνδεση υπολογιστή…</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>New carrier…</source>
        <translation>Νέος μεταφορέας…</translation>
    </message>
    <message>
        <source>Service goals…</source>
        <translation>Στόχοι εξυπηρέτησης…</translation>
    </message>
    <message>
        <source>Try a shift between locations…</source>
        <translation>Δοκιμή μετατόπισης μεταξύ τοποθεσιών…</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Look: as the system</source>
        <translation>Εμφάνιση: όπως το σύστημα</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Εμφάνιση: ανοιχτόχρωμη</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Εμφάνιση: σκουρόχρωμη</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Εμφάνιση: υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Γλώσσα: Αγγλικά</translation>
    </message>
    <message>
        <source>Language: Greek</source>
        <translation>Γλώσσα: Ελληνικά</translation>
    </message>
    <message>
        <source>Language: Polish</source>
        <translation>Γλώσσα: Πολωνικά</translation>
    </message>
    <message>
        <source>Language: Italian</source>
        <translation>Γλώσσα: Ιταλικά</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>Γλώσσα: Κινεζικά</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Φάκελος αρχείων</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Συντόμευση</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Μονάδα δίσκου</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Simulate the routing policy</source>
        <translation>Προσομοίωση της πολιτικής δρομολόγησης</translation>
    </message>
    <message>
        <source>Save the draft of the routing policy</source>
        <translation>Αποθήκευση του πρόχειρου της πολιτικής δρομολόγησης</translation>
    </message>
    <message>
        <source>Activate the routing policy…</source>
        <translation>Ενεργοποίηση της πολιτικής δρομολόγησης…</translation>
    </message>
    <message>
        <source>Versions of the routing policy…</source>
        <translation>Εκδόσεις της πολιτικής δρομολόγησης…</translation>
    </message>
    <message>
        <source>Add a golden order…</source>
        <translation>Προσθήκη υποδειγματικής παραγγελίας…</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Sync now</source>
        <translation>Συγχρονισμός τώρα</translation>
    </message>
    <message>
        <source>Save the outbox to a file…</source>
        <translation>Αποθήκευση των εξερχομένων σε αρχείο…</translation>
    </message>
</context>
<context>
    <name>stoa::AccessDesk</name>
    <message>
        <source>Closed a task</source>
        <translation>Έκλεισε εκκρεμότητα</translation>
    </message>
    <message>
        <source>Decided about an order</source>
        <translation>Αποφάσισε για παραγγελία</translation>
    </message>
    <message>
        <source>Discarded an event that was set aside</source>
        <translation>Απέσυρε συμβάν που είχε μπει στην άκρη</translation>
    </message>
    <message>
        <source>Extended reservations</source>
        <translation>Παρέτεινε δεσμεύσεις</translation>
    </message>
    <message>
        <source>Handed over a fulfilment</source>
        <translation>Παρέδωσε εκπλήρωση</translation>
    </message>
    <message>
        <source>Mended an event that was set aside</source>
        <translation>Διόρθωσε συμβάν που είχε μπει στην άκρη</translation>
    </message>
    <message>
        <source>Moved a reservation</source>
        <translation>Μετέφερε δέσμευση</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Opened a return</source>
        <translation>Άνοιξε επιστροφή</translation>
    </message>
    <message>
        <source>Read who gets an order</source>
        <translation>Διάβασε ποιος παραλαμβάνει παραγγελία</translation>
    </message>
    <message>
        <source>Released a reservation</source>
        <translation>Ακύρωσε δέσμευση</translation>
    </message>
    <message>
        <source>Made a reservation</source>
        <translation>Έκανε δέσμευση</translation>
    </message>
    <message>
        <source>Sent an event that was set aside again</source>
        <translation>Έστειλε ξανά συμβάν που είχε μπει στην άκρη</translation>
    </message>
    <message>
        <source>Set an event aside</source>
        <translation>Έβαλε στην άκρη συμβάν</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Όνομα εισόδου</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ρόλοι</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Καταστήματα</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user</comment>
        <extracomment>State of a user</extracomment>
        <translation>Ενεργός</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>user</comment>
        <translation>Ανενεργός</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ρόλος</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Ενσωματωμένος</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Προσαρμοσμένος</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Δικαιώματα</translation>
    </message>
    <message>
        <source>Took an order</source>
        <translation>Δέχτηκε παραγγελία</translation>
    </message>
    <message>
        <source>Used up a reservation</source>
        <translation>Κατανάλωσε δέσμευση</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Heading of a count of users, for somebody who sees those of some stores only</extracomment>
        <translation>Χρήστες</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>%1 (this PC)</source>
        <translation>%1 (αυτός ο υπολογιστής)</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Βρίσκεται</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Κεντρικά γραφεία</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Τελ. επαφή</translation>
    </message>
    <message>
        <source>Worked on a fulfilment</source>
        <translation>Εργάστηκε σε εκπλήρωση</translation>
    </message>
    <message>
        <source>Worked on a return</source>
        <translation>Εργάστηκε σε επιστροφή</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Συνδέθηκε στις</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>device</comment>
        <extracomment>State of a PC</extracomment>
        <translation>Ενεργός</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>device</comment>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Κάντε πρώτα είσοδο.</translation>
    </message>
    <message>
        <source>This is done at the hub, which does not answer now.</source>
        <translation>Αυτό γίνεται στον κόμβο, που δεν απαντά αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Όλα τα καταστήματα</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Ταμίας</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>Υπάλληλος συλλογής</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>Υπάλληλος αποθήκης</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>Διευθυντής καταστήματος</translation>
    </message>
    <message>
        <source>Merchandiser</source>
        <translation>Υπεύθυνος εμπορευμάτων</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Υπεύθυνος προστασίας δεδομένων</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Εξυπηρέτηση πελατών</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Ελεγκτής</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Διασύνδεση</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Διαχειριστής</translation>
    </message>
    <message>
        <source>Saved a user</source>
        <translation>Αποθήκευσε χρήστη</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Όρισε κωδικό πρόσβασης</translation>
    </message>
    <message>
        <source>Saved a role</source>
        <translation>Αποθήκευσε ρόλο</translation>
    </message>
    <message>
        <source>Removed a role</source>
        <translation>Αφαίρεσε ρόλο</translation>
    </message>
    <message>
        <source>Changed a PC</source>
        <translation>Άλλαξε υπολογιστή</translation>
    </message>
    <message>
        <source>Made a code for a PC</source>
        <translation>Εξέδωσε κωδικό υπολογιστή</translation>
    </message>
    <message>
        <source>Connected a PC</source>
        <translation>Συνέδεσε υπολογιστή</translation>
    </message>
    <message>
        <source>Made an API key</source>
        <translation>Δημιούργησε κλειδί API</translation>
    </message>
    <message>
        <source>Revoked an API key</source>
        <translation>Ανακάλεσε κλειδί API</translation>
    </message>
    <message>
        <source>Changed a reason</source>
        <translation>Άλλαξε αιτιολογία</translation>
    </message>
    <message>
        <source>Set a safety stock</source>
        <translation>Όρισε απόθεμα ασφαλείας</translation>
    </message>
    <message>
        <source>Adjusted stock</source>
        <translation>Προσάρμοσε απόθεμα</translation>
    </message>
    <message>
        <source>Recorded movements</source>
        <translation>Καταχώρισε κινήσεις</translation>
    </message>
    <message>
        <source>Discarded a refused change</source>
        <translation>Απέσυρε αλλαγή που δεν έγινε δεκτή</translation>
    </message>
    <message>
        <source>Catalogue and prices</source>
        <translation>Κατάλογος και τιμές</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>People and PCs</source>
        <translation>Πρόσωπα και υπολογιστές</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Δεδομένα</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Δημιουργία από</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>The hub</source>
        <extracomment>Who did it: nobody, the hub by itself</extracomment>
        <translation>Ο κόμβος</translation>
    </message>
    <message>
        <source>At the hub’s console</source>
        <translation>Στην κονσόλα του κόμβου</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Έκανε είσοδο</translation>
    </message>
    <message>
        <source>Set up the hub</source>
        <translation>Έστησε τον κόμβο</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Άλλαξε μια ρύθμιση</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>Έκανε εισαγωγή καταλόγου</translation>
    </message>
    <message>
        <source>Imported positions</source>
        <translation>Έκανε εισαγωγή θέσεων</translation>
    </message>
    <message>
        <source>Imported movements</source>
        <translation>Έκανε εισαγωγή κινήσεων</translation>
    </message>
    <message>
        <source>Imported sales</source>
        <translation>Έκανε εισαγωγή πωλήσεων</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of an API key</extracomment>
        <translation>Ισχύει</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <extracomment>State of an API key; how long it still works</extracomment>
        <translation>Λήγει σε %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>State of an API key</extracomment>
        <translation>Έληξε</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>State of an API key</extracomment>
        <translation>Ανακλήθηκε</translation>
    </message>
    <message>
        <source>Maker disabled</source>
        <extracomment>State of an API key: whoever made it may not sign in any more</extracomment>
        <translation>Ανενεργός δημιουργός</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>Who did it: a PC that is being connected, before anybody has signed in</extracomment>
        <translation>Κανείς ακόμη</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>API key</comment>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Went on after a restored backup</source>
        <translation>Συνέχισε μετά την επαναφορά αντιγράφου ασφαλείας</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What was adjusted: SKU, location, by how much</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Gave a PC its journal&apos;s key back</source>
        <translation>Έδωσε πίσω σε υπολογιστή το κλειδί του ημερολογίου του</translation>
    </message>
    <message>
        <source>Updated what is built in: roles, reasons, settings</source>
        <translation>Ενημέρωσε τα ενσωματωμένα: ρόλους, αιτιολογίες, ρυθμίσεις</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation>Όνομα της αλυσίδας</translation>
    </message>
    <message>
        <source>%1 (API key)</source>
        <extracomment>Who did it: the name of an API key</extracomment>
        <translation>%1 (κλειδί API)</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow, as &quot;Connect and suspend PCs&quot;</extracomment>
        <translation>Ο ρόλος σας δεν έχει το δικαίωμα «%1».</translation>
    </message>
    <message>
        <source>The hub has not seen your sign-in yet. Sign in once more when it is there.</source>
        <translation>Ο κόμβος δεν έχει δει ακόμη την είσοδό σας. Κάντε ξανά είσοδο όταν απαντά.</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>Απενεργοποίησε χρήστη</translation>
    </message>
    <message>
        <source>Enabled a user</source>
        <translation>Ενεργοποίησε χρήστη</translation>
    </message>
    <message>
        <source>Imported locations</source>
        <translation>Έκανε εισαγωγή τοποθεσιών</translation>
    </message>
    <message>
        <source>Saved an item</source>
        <translation>Αποθήκευσε είδος</translation>
    </message>
    <message>
        <source>Saved a category</source>
        <translation>Αποθήκευσε κατηγορία</translation>
    </message>
    <message>
        <source>Saved a location</source>
        <translation>Αποθήκευσε τοποθεσία</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: ξεκίνησε</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: ακυρώθηκε</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: απέτυχε</translation>
    </message>
    <message>
        <source>Users you see</source>
        <translation>Χρήστες που βλέπετε</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <extracomment>A refused change of a PC that was given up: its number there, why it was</extracomment>
        <translation>Αρ. %1: %2</translation>
    </message>
    <message>
        <source>Sent a command that the hub does not know</source>
        <translation>Έστειλε εντολή που ο κόμβος δεν γνωρίζει</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody wanted done, as &quot;Adjusted stock&quot;, and the hub refused; short, in a narrow column</extracomment>
        <translation>%1 (μη δεκτό)</translation>
    </message>
    <message>
        <source>Made a webhook</source>
        <translation>Δημιούργησε webhook</translation>
    </message>
    <message>
        <source>Changed a webhook</source>
        <translation>Άλλαξε webhook</translation>
    </message>
    <message>
        <source>Removed a webhook</source>
        <translation>Αφαίρεσε webhook</translation>
    </message>
    <message>
        <source>Gave a webhook a new secret</source>
        <translation>Έδωσε νέο μυστικό σε webhook</translation>
    </message>
    <message>
        <source>Sent events of a webhook again</source>
        <translation>Έστειλε ξανά συμβάντα σε webhook</translation>
    </message>
    <message>
        <source>Tried a webhook</source>
        <translation>Δοκίμασε webhook</translation>
    </message>
    <message>
        <source>Stopped a webhook whose receiver is gone</source>
        <translation>Σταμάτησε webhook του οποίου ο παραλήπτης δεν υπάρχει πια</translation>
    </message>
    <message>
        <source>Network planner</source>
        <translation>Υπεύθυνος σχεδιασμού δικτύου</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Locations and routing</source>
        <translation>Τοποθεσίες και δρομολόγηση</translation>
    </message>
    <message>
        <source>Set how a location takes part</source>
        <translation>Όρισε πώς συμμετέχει μια τοποθεσία</translation>
    </message>
    <message>
        <source>Saved a carrier</source>
        <translation>Αποθήκευσε μεταφορέα</translation>
    </message>
    <message>
        <source>Set the service goals</source>
        <translation>Όρισε τους στόχους εξυπηρέτησης</translation>
    </message>
    <message>
        <source>Routed an order</source>
        <translation>Δρομολόγησε παραγγελία</translation>
    </message>
    <message>
        <source>Bought a shipping label</source>
        <translation>Αγόρασε ετικέτα αποστολής</translation>
    </message>
    <message>
        <source>Saved a routing policy</source>
        <translation>Αποθήκευσε πολιτική δρομολόγησης</translation>
    </message>
    <message>
        <source>Activated a routing policy</source>
        <translation>Ενεργοποίησε πολιτική δρομολόγησης</translation>
    </message>
    <message>
        <source>Went back to an earlier routing policy</source>
        <translation>Επανέφερε προηγούμενη πολιτική δρομολόγησης</translation>
    </message>
    <message>
        <source>Saved a golden order</source>
        <translation>Αποθήκευσε υποδειγματική παραγγελία</translation>
    </message>
    <message>
        <source>Removed a golden order</source>
        <translation>Αφαίρεσε υποδειγματική παραγγελία</translation>
    </message>
    <message>
        <source>Started a simulation</source>
        <translation>Ξεκίνησε προσομοίωση</translation>
    </message>
    <message>
        <source>Cancelled a simulation</source>
        <translation>Ακύρωσε προσομοίωση</translation>
    </message>
    <message>
        <source>Cancelled a shipping label</source>
        <translation>Ακύρωσε ετικέτα αποστολής</translation>
    </message>
    <message>
        <source>Closed a carrier&apos;s manifest</source>
        <translation>Έκλεισε τη λίστα παράδοσης ενός μεταφορέα</translation>
    </message>
    <message>
        <source>Discarded a draft of a routing policy</source>
        <translation>Απέρριψε σχέδιο πολιτικής δρομολόγησης</translation>
    </message>
</context>
<context>
    <name>stoa::AdjustForm</name>
    <message>
        <source>Say by how much, for example −2 or +5.</source>
        <translation>Γράψτε κατά πόσο, για παράδειγμα −2 ή +5.</translation>
    </message>
    <message>
        <source>A difference of zero changes nothing.</source>
        <translation>Μηδενική διαφορά δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>This is not a number with at most three decimals.</source>
        <translation>Δεν είναι αριθμός με το πολύ τρία δεκαδικά ψηφία.</translation>
    </message>
    <message>
        <source>Choose why the stock differs.</source>
        <translation>Επιλέξτε γιατί διαφέρει το απόθεμα.</translation>
    </message>
    <message>
        <source>“%1” only adds stock. Choose another reason or change the sign.</source>
        <translation>Η αιτιολογία «%1» μόνο προσθέτει απόθεμα. Επιλέξτε άλλη αιτιολογία ή αλλάξτε το πρόσημο.</translation>
    </message>
    <message>
        <source>“%1” only takes stock away. Choose another reason or change the sign.</source>
        <translation>Η αιτιολογία «%1» μόνο αφαιρεί απόθεμα. Επιλέξτε άλλη αιτιολογία ή αλλάξτε το πρόσημο.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>Η σημείωση έχει το πολύ %1 χαρακτήρες· αυτή έχει %2.</translation>
    </message>
    <message>
        <source>Pieces are counted whole. Leave out what is behind the decimal point.</source>
        <translation>Τα τεμάχια μετριούνται ακέραια. Παραλείψτε το δεκαδικό μέρος.</translation>
    </message>
    <message>
        <source>The note has characters that are no text.</source>
        <translation>Η σημείωση περιέχει χαρακτήρες που δεν είναι κείμενο.</translation>
    </message>
</context>
<context>
    <name>stoa::BulkWork</name>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Τώρα</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column title: what became of one of many</extracomment>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>δεν έγινε δεκτό: %1</translation>
    </message>
</context>
<context>
    <name>stoa::CapacityModel</name>
    <message>
        <source>%1/%2</source>
        <extracomment>What is taken of an hour&apos;s capacity: &quot;17/20&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: closed</source>
        <extracomment>%1 is an hour of the day</extracomment>
        <translation>%1: κλειστά</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, %4 kept back for peaks</source>
        <translation>%1: %2 από %3 δεσμευμένα, %4 φυλάσσονται για αιχμές</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken; %4</source>
        <extracomment>An hour of the day, what is taken of what it does, a method and how full that is</extracomment>
        <translation>%1: %2 από %3 δεσμευμένα· %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, only the buffer of %4 is left</source>
        <translation>%1: %2 από %3 δεσμευμένα, μένει μόνο το περιθώριο %4</translation>
    </message>
    <message>
        <source>%1: full, %2 of %3 taken</source>
        <translation>%1: πλήρες, %2 από %3 δεσμευμένα</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
</context>
<context>
    <name>stoa::CarrierForm</name>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Σε χρήση</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Εργάσιμες ημέρες</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Αργίες</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Υπηρεσίες</translation>
    </message>
    <message>
        <source>At least one line says what a parcel costs.</source>
        <translation>Τουλάχιστον μία γραμμή λέει πόσο κοστίζει ένα δέμα.</translation>
    </message>
    <message>
        <source>At least one line says how many days it takes.</source>
        <translation>Τουλάχιστον μία γραμμή λέει πόσες ημέρες χρειάζεται.</translation>
    </message>
    <message>
        <source>1 to 16 letters, digits, - or _.</source>
        <translation>1 έως 16 γράμματα, ψηφία, - ή _.</translation>
    </message>
    <message>
        <source>Countries by two letters, such as GR, IT.</source>
        <translation>Χώρες με δύο γράμματα, όπως GR, IT.</translation>
    </message>
    <message>
        <source>It goes to one zone at least.</source>
        <translation>Εξυπηρετεί τουλάχιστον μία ζώνη.</translation>
    </message>
    <message>
        <source>A currency&apos;s code such as EUR.</source>
        <translation>Κωδικός νομίσματος, όπως EUR.</translation>
    </message>
    <message>
        <source>Kilograms such as 31.5.</source>
        <translation>Κιλά, όπως 31,5.</translation>
    </message>
    <message>
        <source>Centimetres, or nothing for no limit.</source>
        <translation>Εκατοστά, ή κενό για κανένα όριο.</translation>
    </message>
    <message>
        <source>Later than it begins.</source>
        <translation>Αργότερα από την έναρξη.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Γράψτε πώς ονομάζεται.</translation>
    </message>
    <message>
        <source>It works on one day of the week at least.</source>
        <translation>Εργάζεται τουλάχιστον μία ημέρα την εβδομάδα.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Επιλέξτε ημερομηνία.</translation>
    </message>
</context>
<context>
    <name>stoa::DecisionWords</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two locations that supply an order together</extracomment>
        <translation>%1 και %2</translation>
    </message>
    <message>
        <source>Only %1 together can supply it.</source>
        <translation>Μόνο μαζί μπορούν να την καλύψουν: %1.</translation>
    </message>
    <message>
        <source>Only %1 can supply it.</source>
        <translation>Μόνο η τοποθεσία %1 μπορεί να την καλύψει.</translation>
    </message>
    <message>
        <source>%1 together are %2 cheaper than one parcel from %3.</source>
        <translation>%1 μαζί κοστίζουν %2 λιγότερο από ένα δέμα από %3.</translation>
    </message>
    <message>
        <source>%1 together are %2 cheaper than %3.</source>
        <translation>%1 μαζί κοστίζουν %2 λιγότερο από %3.</translation>
    </message>
    <message>
        <source>%1 is %2 cheaper than %3.</source>
        <translation>%1 κοστίζει %2 λιγότερο από %3.</translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) earlier.</source>
        <translation>
            <numerusform>Τα είδη φτάνουν %n ημέρα νωρίτερα.</numerusform>
            <numerusform>Τα είδη φτάνουν %n ημέρες νωρίτερα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) later.</source>
        <translation>
            <numerusform>Τα είδη φτάνουν %n ημέρα αργότερα.</numerusform>
            <numerusform>Τα είδη φτάνουν %n ημέρες αργότερα.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 later the choice would be another.</source>
        <translation>Με την ώρα λήξης του μεταφορέα στην τοποθεσία %1 κατά %2 αργότερα, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 earlier the choice would be another.</source>
        <translation>Με την ώρα λήξης του μεταφορέα στην τοποθεσία %1 κατά %2 νωρίτερα, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 later (%3 → %4) the choice would be another.</source>
        <extracomment>%3 and %4 are times of the day, as in 14:00 → 14:22</extracomment>
        <translation>Με την ώρα λήξης του μεταφορέα στην τοποθεσία %1 κατά %2 αργότερα (%3 → %4), η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 earlier (%3 → %4) the choice would be another.</source>
        <translation>Με την ώρα λήξης του μεταφορέα στην τοποθεσία %1 κατά %2 νωρίτερα (%3 → %4), η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With %1 more of %2 at %3 the choice would be another.</source>
        <translation>Με απόθεμα αυξημένο κατά %1 στο %2 στην τοποθεσία %3, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With %1 fewer of %2 at %3 the choice would be another.</source>
        <translation>Με απόθεμα μειωμένο κατά %1 στο %2 στην τοποθεσία %3, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km longer the choice would be another.</source>
        <translation>Με όριο απόστασης μεγαλύτερο κατά %1 km, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km shorter the choice would be another.</source>
        <translation>Με όριο απόστασης μικρότερο κατά %1 km, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km longer (%2 → %3 km) the choice would be another.</source>
        <translation>Με όριο απόστασης μεγαλύτερο κατά %1 km (%2 → %3 km), η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km shorter (%2 → %3 km) the choice would be another.</source>
        <translation>Με όριο απόστασης μικρότερο κατά %1 km (%2 → %3 km), η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With %1 more taken slots at %2 the choice would be another.</source>
        <translation>Με %1 περισσότερες κατειλημμένες θέσεις στην τοποθεσία %2, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With %1 more free slots at %2 the choice would be another.</source>
        <translation>Με %1 περισσότερες ελεύθερες θέσεις στην τοποθεσία %2, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With %1 more taken slots at %2, %3, the choice would be another.</source>
        <translation>Με %1 περισσότερες κατειλημμένες θέσεις στην τοποθεσία %2, %3, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>With %1 more free slots at %2, %3, the choice would be another.</source>
        <translation>Με %1 περισσότερες ελεύθερες θέσεις στην τοποθεσία %2, %3, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>If parts from %1 cost %2 more, the choice would be another.</source>
        <translation>Αν τα τμήματα από %1 κόστιζαν %2 περισσότερο, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>If parts from %1 cost %2 less, the choice would be another.</source>
        <translation>Αν τα τμήματα από %1 κόστιζαν %2 λιγότερο, η επιλογή θα ήταν άλλη.</translation>
    </message>
    <message>
        <source>No location could supply it then.</source>
        <translation>Τότε καμία τοποθεσία δεν θα μπορούσε να την καλύψει.</translation>
    </message>
    <message>
        <source>%1 together would win by %2.</source>
        <translation>%1 μαζί θα κέρδιζαν με διαφορά %2.</translation>
    </message>
    <message>
        <source>%1 alone would win by %2.</source>
        <translation>Μόνη της η τοποθεσία %1 θα κέρδιζε με διαφορά %2.</translation>
    </message>
    <message>
        <source>%1 together would supply it then.</source>
        <translation>Τότε θα την κάλυπταν μαζί: %1.</translation>
    </message>
    <message>
        <source>%1 alone would supply it then.</source>
        <translation>Τότε θα την κάλυπτε μόνη της η τοποθεσία %1.</translation>
    </message>
    <message>
        <source>%1 to sell, %2 needed</source>
        <translation>%1 προς πώληση, χρειάζονται %2</translation>
    </message>
    <message>
        <source>nothing to sell</source>
        <translation>τίποτα προς πώληση</translation>
    </message>
    <message>
        <source>takes no orders now</source>
        <translation>δεν δέχεται παραγγελίες τώρα</translation>
    </message>
    <message>
        <source>takes no orders until %1</source>
        <translation>δεν δέχεται παραγγελίες έως %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>κλειστό</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>κλειστό έως %1</translation>
    </message>
    <message>
        <source>%1 km away, limit %2 km</source>
        <translation>σε %1 km, όριο %2 km</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>πολύ μακριά</translation>
    </message>
    <message>
        <source>does not offer: %1</source>
        <translation>δεν προσφέρει: %1</translation>
    </message>
    <message>
        <source>does not offer this</source>
        <translation>δεν το προσφέρει</translation>
    </message>
    <message>
        <source>no carrier takes it from there</source>
        <translation>κανένας μεταφορέας δεν το παραλαμβάνει από εκεί</translation>
    </message>
    <message>
        <source>cannot handle: %1</source>
        <translation>δεν μπορεί να χειριστεί: %1</translation>
    </message>
    <message>
        <source>cannot handle these goods</source>
        <translation>δεν μπορεί να χειριστεί αυτά τα είδη</translation>
    </message>
    <message>
        <source>capacity: %1 of %2 slots left</source>
        <translation>δυναμικότητα: απομένουν %1 από %2 θέσεις</translation>
    </message>
    <message>
        <source>capacity: %1 of %2 slots left at %3</source>
        <translation>δυναμικότητα: απομένουν %1 από %2 θέσεις, %3</translation>
    </message>
    <message>
        <source>no capacity left</source>
        <translation>δεν απομένει δυναμικότητα</translation>
    </message>
    <message>
        <source>%1 after the carrier&apos;s cut-off</source>
        <translation>%1 μετά την ώρα λήξης του μεταφορέα</translation>
    </message>
    <message>
        <source>after the carrier&apos;s cut-off</source>
        <translation>μετά την ώρα λήξης του μεταφορέα</translation>
    </message>
    <message>
        <source>gave it back before</source>
        <translation>την έχει ήδη επιστρέψει</translation>
    </message>
    <message>
        <source>may not supply this order</source>
        <translation>δεν επιτρέπεται να καλύψει αυτή την παραγγελία</translation>
    </message>
    <message>
        <source>may not send to %1</source>
        <translation>δεν επιτρέπεται αποστολή σε %1</translation>
    </message>
    <message>
        <source>left out by the policy</source>
        <translation>εξαιρείται από την πολιτική</translation>
    </message>
    <message>
        <source>collected elsewhere</source>
        <translation>παραλαμβάνεται αλλού</translation>
    </message>
    <message>
        <source>collected at %1</source>
        <translation>παραλαμβάνεται από %1</translation>
    </message>
    <message>
        <source>%1 points, at least %2 asked for</source>
        <translation>%1 βαθμοί, ζητούνται τουλάχιστον %2</translation>
    </message>
    <message>
        <source>%1 km away</source>
        <translation>σε %1 km</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 βαθμοί</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>φτάνει %1</translation>
    </message>
    <message>
        <source>could supply it</source>
        <translation>θα μπορούσε να την καλύψει</translation>
    </message>
    <message>
        <source>Every unit has its place.</source>
        <translation>Κάθε μονάδα έχει τη θέση της.</translation>
    </message>
    <message>
        <source>A part has its place; the rest waits.</source>
        <translation>Ένα μέρος έχει τη θέση του· το υπόλοιπο περιμένει.</translation>
    </message>
    <message>
        <source>No location could supply it: it waits in a queue for somebody to look at it.</source>
        <translation>Καμία τοποθεσία δεν μπορούσε να την καλύψει: περιμένει σε ουρά να τη δει κάποιος.</translation>
    </message>
    <message>
        <source>No location has it: it waits for stock.</source>
        <translation>Καμία τοποθεσία δεν το έχει: περιμένει απόθεμα.</translation>
    </message>
    <message>
        <source>No location could supply it: customer care is asked.</source>
        <translation>Καμία τοποθεσία δεν μπορούσε να την καλύψει: ρωτήθηκε η εξυπηρέτηση πελατών.</translation>
    </message>
    <message>
        <source>No location could supply it yet: it stays open and is tried again.</source>
        <translation>Καμία τοποθεσία δεν μπορεί ακόμη να την καλύψει: μένει ανοικτή και δοκιμάζεται ξανά.</translation>
    </message>
    <message>
        <source>No location could supply it in time: it was cancelled.</source>
        <translation>Καμία τοποθεσία δεν μπορούσε να την καλύψει εγκαίρως: ακυρώθηκε.</translation>
    </message>
    <message>
        <source>It was not routed to a location.</source>
        <translation>Δεν δρομολογήθηκε σε τοποθεσία.</translation>
    </message>
    <message>
        <source>Optimal, proven</source>
        <extracomment>Chip: no other choice is better, and that is proven</extracomment>
        <translation>Βέλτιστη, αποδεδειγμένα</translation>
    </message>
    <message>
        <source>At most %1 from the best</source>
        <extracomment>Chip: no other choice is better by more than this amount</extracomment>
        <translation>Το πολύ %1 από τη βέλτιστη</translation>
    </message>
    <message>
        <source>Best found in time</source>
        <extracomment>Chip: the time ended before the best choice was proven</extracomment>
        <translation>Η καλύτερη που βρέθηκε εγκαίρως</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Μεταφορικά</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Διεκπεραίωση</translation>
    </message>
    <message>
        <source>Split penalty</source>
        <translation>Επιβάρυνση διαχωρισμού</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Καθυστέρηση</translation>
    </message>
    <message>
        <source>Stock-out risk</source>
        <translation>Κίνδυνος έλλειψης</translation>
    </message>
    <message>
        <source>Markdown relief</source>
        <translation>Έκπτωση που γλιτώνει</translation>
    </message>
    <message>
        <source>%1: %2 of 100 points; %3: %4.</source>
        <translation>%1: %2 από 100 βαθμούς· %3: %4.</translation>
    </message>
    <message>
        <source>All of it is at %1; at %2 there is a part.</source>
        <translation>%1: υπάρχουν όλα· %2: υπάρχει ένα μέρος.</translation>
    </message>
    <message>
        <source>With %1 it costs no more than with %2.</source>
        <translation>Με %1 δεν κοστίζει περισσότερο από ό,τι με %2.</translation>
    </message>
    <message>
        <source>By itself the order would be %1 cheaper from %2; %3 leaves more to the others.</source>
        <translation>Μόνη της η παραγγελία θα κόστιζε %1 λιγότερο από την τοποθεσία %2· η επιλογή %3 αφήνει περισσότερα στις άλλες.</translation>
    </message>
    <message>
        <source>It was decided together with other orders that need the same goods or hours: no change for this order alone tells what would have changed the choice.</source>
        <translation>Αποφασίστηκε μαζί με άλλες παραγγελίες που χρειάζονται τα ίδια είδη ή τις ίδιες ώρες: καμία αλλαγή μόνο για αυτήν δεν δείχνει τι θα άλλαζε την επιλογή.</translation>
    </message>
    <message>
        <source>Not every change was tried that might have led to another choice.</source>
        <translation>Δεν δοκιμάστηκε κάθε αλλαγή που θα μπορούσε να οδηγήσει σε άλλη επιλογή.</translation>
    </message>
    <message>
        <source>Only the likeliest changes were tried: a smaller one may do the same.</source>
        <translation>Δοκιμάστηκαν μόνο οι πιθανότερες αλλαγές: ίσως αρκεί και μια μικρότερη.</translation>
    </message>
    <message>
        <source>Decided together</source>
        <extracomment>Chip: the best choice for several orders at once, though not for this one alone</extracomment>
        <translation>Αποφασίστηκε μαζί με άλλες</translation>
    </message>
    <message>
        <source>Only %1 together can supply a part of it.</source>
        <translation>Μόνο μαζί μπορούν να καλύψουν ένα μέρος της: %1.</translation>
    </message>
    <message>
        <source>Only %1 can supply a part of it.</source>
        <translation>Μόνο η τοποθεσία %1 μπορεί να καλύψει ένα μέρος της.</translation>
    </message>
    <message>
        <source>%1 would divide it otherwise then.</source>
        <extracomment>%1 are the locations that supply an order now</extracomment>
        <translation>Τότε θα μοιραζόταν αλλιώς μεταξύ τους: %1.</translation>
    </message>
    <message>
        <source>%1 together would supply a part of it then.</source>
        <translation>Τότε θα κάλυπταν μαζί ένα μέρος της: %1.</translation>
    </message>
    <message>
        <source>%1 would supply a part of it then.</source>
        <translation>Τότε θα κάλυπτε ένα μέρος της η τοποθεσία %1.</translation>
    </message>
    <message>
        <source>%1 would supply all of it then.</source>
        <extracomment>%1 are the locations that supply a part of an order now</extracomment>
        <translation>Τότε θα την κάλυπτε ολόκληρη η τοποθεσία %1.</translation>
    </message>
</context>
<context>
    <name>stoa::Desktop</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>Making the sample chain</source>
        <translation>Δημιουργία της δοκιμαστικής αλυσίδας</translation>
    </message>
    <message>
        <source>The sample chain could not be opened: %1</source>
        <translation>Η δοκιμαστική αλυσίδα δεν άνοιξε: %1</translation>
    </message>
    <message>
        <source>Sample PC</source>
        <translation>Δοκιμαστικός υπολογιστής</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>ημέρα %1 από %2</translation>
    </message>
    <message>
        <source>The journal of this PC is gone, and with it the key by which the hub knows it. Ask for a code and connect it anew; what could be saved is listed under Sync.</source>
        <translation>Το ημερολόγιο αυτού του υπολογιστή χάθηκε και μαζί του το κλειδί με το οποίο τον γνωρίζει ο κόμβος. Ζητήστε κωδικό και συνδέστε τον εκ νέου· ό,τι μπόρεσε να σωθεί βρίσκεται στον Συγχρονισμό.</translation>
    </message>
</context>
<context>
    <name>stoa::EntryDesk</name>
    <message>
        <source>This is no address of a hub, such as stoa.example.com.</source>
        <translation>Δεν είναι διεύθυνση κόμβου, όπως stoa.example.com.</translation>
    </message>
    <message>
        <source>Without encryption a hub can only be on this PC. Write the address with https, or without anything in front.</source>
        <translation>Χωρίς κρυπτογράφηση ο κόμβος μπορεί να βρίσκεται μόνο σε αυτόν τον υπολογιστή. Γράψτε τη διεύθυνση με https ή χωρίς τίποτα μπροστά.</translation>
    </message>
    <message>
        <source>Asking who answers there…</source>
        <translation>Έλεγχος ποιος απαντά εκεί…</translation>
    </message>
    <message>
        <source>Answers in %1, version %2, speaks our language (schema %3)</source>
        <translation>Απαντά σε %1, έκδοση %2, μιλά τη γλώσσα μας (σχήμα %3)</translation>
    </message>
    <message>
        <source>This hub (version %1) speaks schema %2, this program needs %3. The hub needs an update.</source>
        <translation>Αυτός ο κόμβος (έκδοση %1) μιλά το σχήμα %2, το πρόγραμμα χρειάζεται το %3. Ο κόμβος χρειάζεται ενημέρωση.</translation>
    </message>
    <message>
        <source>This hub (version %1) needs schema %2 or newer, this program speaks %3. Update this program.</source>
        <translation>Αυτός ο κόμβος (έκδοση %1) χρειάζεται το σχήμα %2 ή νεότερο, το πρόγραμμα μιλά το %3. Ενημερώστε το πρόγραμμα.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address and the network of this PC.</source>
        <translation>Ο διακομιστής %1 δεν απάντησε εγκαίρως. Ελέγξτε τη διεύθυνση και το δίκτυο αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this PC, so nothing was sent. Ask the person who looks after the hub.</source>
        <translation>Το πιστοποιητικό του %1 δεν είναι έμπιστο σε αυτόν τον υπολογιστή, οπότε δεν στάλθηκε τίποτα. Ρωτήστε τον υπεύθυνο του κόμβου.</translation>
    </message>
    <message>
        <source>%1 gives no encrypted answer. Check the address and the port.</source>
        <translation>Ο διακομιστής %1 δεν δίνει κρυπτογραφημένη απάντηση. Ελέγξτε τη διεύθυνση και τη θύρα.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Stoa hub. Check the address and the port.</source>
        <translation>Κάτι απαντά εκεί, αλλά δεν είναι κόμβος Stoa. Ελέγξτε τη διεύθυνση και τη θύρα.</translation>
    </message>
    <message>
        <source>No answer from %1. Check the address and the network of this PC.</source>
        <translation>Καμία απάντηση από %1. Ελέγξτε τη διεύθυνση και το δίκτυο αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>Πάρα πολλές λανθασμένες προσπάθειες. Η επόμενη είναι δυνατή σε %1.</translation>
    </message>
    <message>
        <source>The hub does not answer, and %1 has not signed in on this PC before. The first time needs the hub; try again once it answers.</source>
        <translation>Ο κόμβος δεν απαντά και ο χρήστης %1 δεν έχει κάνει ποτέ είσοδο σε αυτόν τον υπολογιστή. Η πρώτη φορά χρειάζεται τον κόμβο· δοκιμάστε ξανά όταν απαντήσει.</translation>
    </message>
    <message>
        <source>The hub does not answer, and the leave to work without it ended on %1. What waits on this PC is kept; sign in once the hub answers again.</source>
        <translation>Ο κόμβος δεν απαντά και η άδεια εργασίας χωρίς αυτόν έληξε στις %1. Ό,τι εκκρεμεί σε αυτόν τον υπολογιστή διατηρείται· κάντε είσοδο όταν ο κόμβος απαντήσει ξανά.</translation>
    </message>
    <message>
        <source>The hub does not answer. You sign in on this PC alone, until %1 (%2 left). What you do is sent later.</source>
        <translation>Ο κόμβος δεν απαντά. Η είσοδος γίνεται μόνο σε αυτόν τον υπολογιστή, έως %1 (απομένουν %2). Ό,τι κάνετε στέλνεται αργότερα.</translation>
    </message>
    <message>
        <source>The hub does not answer. Who has signed in on this PC before can go on without it.</source>
        <translation>Ο κόμβος δεν απαντά. Όποιος έχει κάνει ήδη είσοδο σε αυτόν τον υπολογιστή μπορεί να συνεχίσει χωρίς αυτόν.</translation>
    </message>
    <message>
        <source>The hub has shown another key than the one that you compared. Nothing was kept on this PC. Tell the person who looks after the hub.</source>
        <translation>Ο κόμβος έδειξε άλλο κλειδί από αυτό που συγκρίνατε. Δεν κρατήθηκε τίποτα σε αυτόν τον υπολογιστή. Ενημερώστε τον υπεύθυνο του κόμβου.</translation>
    </message>
    <message>
        <source>Changes for another hub wait on this PC. They are kept; send them before you connect to this one.</source>
        <translation>Σε αυτόν τον υπολογιστή εκκρεμούν αλλαγές για άλλον κόμβο. Διατηρούνται· στείλτε τις πριν συνδεθείτε με αυτόν τον κόμβο.</translation>
    </message>
</context>
<context>
    <name>stoa::FieldWords</name>
    <message>
        <source>Stock account</source>
        <translation>Λογαριασμός αποθέματος</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Χρόνος συμβάντος</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Καλάθι</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Στοιχεία επικοινωνίας</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Περιεχόμενο</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Μορφή</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Προορισμός</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Εκπτώσεις</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Παραστατικό</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SKU in exchange</source>
        <translation>SKU αντικατάστασης</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Ιδιότητες</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Part of an order</source>
        <translation>Τμήμα παραγγελίας</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Αναμονές</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>Μαζί σε ένα δέμα</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Περιγραφή</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Γεωγραφικό πλάτος</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Γεωγραφικό μήκος</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Κίνηση</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Κινήσεις</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Αριθμός</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Channel of the order</source>
        <translation>Κανάλι της παραγγελίας</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Αριθμός της παραγγελίας</translation>
    </message>
    <message>
        <source>Supplier or customer</source>
        <translation>Προμηθευτής ή πελάτης</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Τόπος παραλαβής</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ώρα παραγγελίας</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Ταχυδρομικός κώδικας</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>Υπόσχεση από</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Υπόσχεση έως</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Αιτιολογία</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Μεταφορικά</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Οδός</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Φόρος</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Αριθμός αποστολής</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Είδος συμβάντος</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Κόστος μονάδας</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Μονάδες</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>Τι θέλει ο πελάτης</translation>
    </message>
    <message>
        <source>Service zone</source>
        <translation>Ζώνη εξυπηρέτησης</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>The line of an order with this number</extracomment>
        <translation>Γραμμή %1</translation>
    </message>
    <message>
        <source>Movement %1</source>
        <extracomment>The stock movement with this number, of those that came at once</extracomment>
        <translation>Κίνηση %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Έκπτωση %1</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <extracomment>What keeps an order from going on, by its number</extracomment>
        <translation>Αναμονή %1</translation>
    </message>
    <message>
        <source>Property %1</source>
        <extracomment>A property of an article in an order, such as &quot;must stay cold&quot;, by its number</extracomment>
        <translation>Ιδιότητα %1</translation>
    </message>
    <message>
        <source>Units %1</source>
        <extracomment>What is called off of a line of an order, by its number in the list</extracomment>
        <translation>Μονάδες %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field</comment>
        <extracomment>A field within another: &quot;Movement 1: SKU&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stoa::Formats</name>
    <message>
        <source>pcs</source>
        <extracomment>Unit of quantity: pieces, as short as possible</extracomment>
        <translation>τμχ</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>Unit of quantity: kilogram</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>l</source>
        <extracomment>Unit of quantity: litre</extracomment>
        <translation>l</translation>
    </message>
    <message>
        <source>m</source>
        <extracomment>Unit of quantity: metre</extracomment>
        <translation>m</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Age or duration in seconds, short</extracomment>
        <translation>%1 δ</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Age or duration in minutes, short</extracomment>
        <translation>%1 λεπ</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Age or duration in hours, short</extracomment>
        <translation>%1 ώρ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Age or duration in days, short</extracomment>
        <translation>%1 ημ</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>Duration in milliseconds, short</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 B</source>
        <extracomment>Size in bytes</extracomment>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 KiB</source>
        <extracomment>Size in kibibytes</extracomment>
        <translation>%1 KiB</translation>
    </message>
    <message>
        <source>%1 MiB</source>
        <extracomment>Size in mebibytes</extracomment>
        <translation>%1 MiB</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Age or duration in hours and minutes, short</extracomment>
        <translation>%1 ώρ %2 λεπ</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Age or duration in days and hours, short</extracomment>
        <translation>%1 ημ %2 ώρ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A number in per cent, with a space where the language writes one</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>zone</comment>
        <extracomment>A time of the day, or what times follow, and the time zone: &quot;14:00 (UTC+2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stoa::GoldenDesk</name>
    <message>
        <source>Save the draft first: golden orders belong to a policy.</source>
        <translation>Αποθηκεύστε πρώτα το πρόχειρο: οι υποδειγματικές παραγγελίες ανήκουν σε μια πολιτική.</translation>
    </message>
    <message>
        <source>There is no order of this number, or it is not one of your stores.</source>
        <translation>Δεν υπάρχει παραγγελία με αυτόν τον αριθμό ή δεν είναι των καταστημάτων σας.</translation>
    </message>
    <message>
        <source>It was not routed yet, or the record of that is not kept any more. Route the order first.</source>
        <translation>Δεν δρομολογήθηκε ακόμη ή η σχετική καταγραφή δεν κρατιέται πια. Δρομολογήστε πρώτα την παραγγελία.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who expects it and since when; %1 is a person, %2 a day and a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) from %1.</source>
        <extracomment>%1 is a list of places</extracomment>
        <translation>
            <numerusform>%n δέμα από %1.</numerusform>
            <numerusform>%n δέματα από %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Δεν στέλνεται τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), from anywhere.</source>
        <translation>
            <numerusform>%n δέμα, από οπουδήποτε.</numerusform>
            <numerusform>%n δέματα, από οπουδήποτε.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs %1 at most.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Κοστίζει το πολύ %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A quantity of a SKU: &quot;2 × MUG-1&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>φτάνει %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a place sends; %1 is the place, %2 a list</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stoa::GoldenReason</name>
    <message>
        <source>%1 is %2 ahead by “%3”</source>
        <extracomment>After &quot;because&quot;: %1 is a place, %2 a number of points (&quot;0.03&quot;), %3 what is scored (&quot;Markdown pressure&quot;)</extracomment>
        <translation>το %1 προηγείται κατά %2 στο «%3»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>After &quot;because&quot;: %1 is a place, %2 as &quot;has no sellable stock&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stoa::HoursForm</name>
    <message>
        <source>Dates with other hours</source>
        <translation>Ημερομηνίες με άλλο ωράριο</translation>
    </message>
    <message>
        <source>A time such as 09:00.</source>
        <translation>Ώρα, όπως 09:00.</translation>
    </message>
    <message>
        <source>A time such as 21:00.</source>
        <translation>Ώρα, όπως 21:00.</translation>
    </message>
    <message>
        <source>It opens and closes at the same time.</source>
        <translation>Ανοίγει και κλείνει την ίδια ώρα.</translation>
    </message>
    <message>
        <source>Hours such as 09:00-14:00, 17:00-20:00.</source>
        <translation>Ώρες, όπως 09:00-14:00, 17:00-20:00.</translation>
    </message>
    <message>
        <source>Say when it is open, such as 09:00-14:00.</source>
        <translation>Γράψτε πότε είναι ανοικτά, όπως 09:00-14:00.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Επιλέξτε ημερομηνία.</translation>
    </message>
    <message>
        <source>This date stands above already.</source>
        <translation>Η ημερομηνία υπάρχει ήδη πιο πάνω.</translation>
    </message>
</context>
<context>
    <name>stoa::HubDetail</name>
    <message>
        <source>There is no such order.</source>
        <translation>Δεν υπάρχει τέτοια παραγγελία.</translation>
    </message>
    <message>
        <source>There is no such parcel or part of an order.</source>
        <translation>Δεν υπάρχει τέτοιο δέμα ούτε τμήμα παραγγελίας.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Δεν υπάρχει τέτοια πηγή.</translation>
    </message>
    <message>
        <source>There is no such stock account.</source>
        <translation>Δεν υπάρχει τέτοιος λογαριασμός αποθέματος.</translation>
    </message>
    <message>
        <source>There is no such kind of movement.</source>
        <translation>Δεν υπάρχει τέτοιο είδος κίνησης.</translation>
    </message>
    <message>
        <source>There is no such movement.</source>
        <translation>Δεν υπάρχει τέτοια κίνηση.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Λείπει.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Δεν πρέπει να είναι κενό.</translation>
    </message>
    <message>
        <source>A text is expected there.</source>
        <translation>Εκεί αναμένεται κείμενο.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Ξεπερνά τους %1 χαρακτήρες.</translation>
    </message>
    <message>
        <source>A whole number is expected there.</source>
        <translation>Εκεί αναμένεται ακέραιος αριθμός.</translation>
    </message>
    <message>
        <source>A whole number of thousandths is expected there.</source>
        <translation>Εκεί αναμένεται ακέραιος αριθμός χιλιοστών.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Πρέπει να είναι μεταξύ %1 και %2.</translation>
    </message>
    <message>
        <source>Yes or no is expected there.</source>
        <translation>Εκεί αναμένεται ναι ή όχι.</translation>
    </message>
    <message>
        <source>A list is expected there.</source>
        <translation>Εκεί αναμένεται λίστα.</translation>
    </message>
    <message>
        <source>A group of fields is expected there.</source>
        <translation>Εκεί αναμένεται ομάδα πεδίων.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>Η λίστα έχει πάνω από %1 εγγραφές.</translation>
    </message>
    <message>
        <source>It has characters that cannot be shown.</source>
        <translation>Έχει χαρακτήρες που δεν μπορούν να εμφανιστούν.</translation>
    </message>
    <message>
        <source>It is none of the values that are known.</source>
        <translation>Δεν είναι καμία από τις γνωστές τιμές.</translation>
    </message>
    <message>
        <source>It is told twice.</source>
        <translation>Αναφέρεται δύο φορές.</translation>
    </message>
    <message>
        <source>It has 1 to %1 characters.</source>
        <translation>Πρέπει να έχει από 1 έως %1 χαρακτήρες.</translation>
    </message>
    <message>
        <source>A date and time with a time zone is expected there.</source>
        <translation>Εκεί αναμένεται ημερομηνία και ώρα με ζώνη ώρας.</translation>
    </message>
    <message>
        <source>A time from the year 2000 until now is expected there.</source>
        <translation>Εκεί αναμένεται χρόνος από το έτος 2000 έως τώρα.</translation>
    </message>
    <message>
        <source>A time from the year 2000 on is expected there.</source>
        <translation>Εκεί αναμένεται χρόνος από το έτος 2000 και μετά.</translation>
    </message>
    <message>
        <source>A time from the year 1970 on is expected there.</source>
        <translation>Εκεί αναμένεται χρόνος από το έτος 1970 και μετά.</translation>
    </message>
    <message>
        <source>The promised window ends before it begins.</source>
        <translation>Το διάστημα της υπόσχεσης λήγει πριν αρχίσει.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>Βρίσκεται στο μέλλον.</translation>
    </message>
    <message>
        <source>It lies before the order was placed.</source>
        <translation>Είναι πριν από την καταχώριση της παραγγελίας.</translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation>Δεν υπάρχει τέτοιο κανάλι.</translation>
    </message>
    <message>
        <source>A customer&apos;s token (cus_…) is expected there.</source>
        <translation>Εκεί αναμένεται το αναγνωριστικό ενός πελάτη (cus_…).</translation>
    </message>
    <message>
        <source>A currency of three letters is expected there, such as EUR.</source>
        <translation>Εκεί αναμένεται νόμισμα με τρία γράμματα, όπως EUR.</translation>
    </message>
    <message>
        <source>The goods are sold in %1.</source>
        <translation>Τα είδη πωλούνται σε %1.</translation>
    </message>
    <message>
        <source>What is shipped needs a country.</source>
        <translation>Ό,τι αποστέλλεται χρειάζεται χώρα.</translation>
    </message>
    <message>
        <source>A country of two capital letters is expected there, such as GR.</source>
        <translation>Εκεί αναμένεται χώρα με δύο κεφαλαία γράμματα, όπως GR.</translation>
    </message>
    <message>
        <source>What is shipped needs coordinates, a zone or a postal code.</source>
        <translation>Ό,τι αποστέλλεται χρειάζεται συντεταγμένες, ζώνη ή ταχυδρομικό κώδικα.</translation>
    </message>
    <message>
        <source>These coordinates are not on the globe.</source>
        <translation>Αυτές οι συντεταγμένες δεν βρίσκονται στην υδρόγειο.</translation>
    </message>
    <message>
        <source>What is shipped is not collected anywhere.</source>
        <translation>Ό,τι αποστέλλεται δεν παραλαμβάνεται από κατάστημα.</translation>
    </message>
    <message>
        <source>What is collected needs a location.</source>
        <translation>Ό,τι παραλαμβάνεται χρειάζεται τοποθεσία.</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>Η ποσότητα πρέπει να είναι μεγαλύτερη από το μηδέν.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>Η ποσότητα είναι υπερβολικά μεγάλη.</translation>
    </message>
    <message>
        <source>The article is counted in whole pieces.</source>
        <translation>Το είδος μετριέται σε ολόκληρα τεμάχια.</translation>
    </message>
    <message>
        <source>The article is counted in another unit by now.</source>
        <translation>Το είδος μετριέται πλέον με άλλη μονάδα.</translation>
    </message>
    <message>
        <source>The price is too high.</source>
        <translation>Η τιμή είναι υπερβολικά υψηλή.</translation>
    </message>
    <message>
        <source>The amount is too high.</source>
        <translation>Το ποσό είναι υπερβολικά υψηλό.</translation>
    </message>
    <message>
        <source>The total is too high.</source>
        <translation>Το σύνολο είναι υπερβολικά υψηλό.</translation>
    </message>
    <message>
        <source>The amount is too high, or less than nothing.</source>
        <translation>Το ποσό είναι υπερβολικά υψηλό ή αρνητικό.</translation>
    </message>
    <message>
        <source>The tax is a part of the price and cannot be more than that.</source>
        <translation>Ο φόρος είναι μέρος της τιμής και δεν μπορεί να την ξεπερνά.</translation>
    </message>
    <message>
        <source>The discounts are more than the price, or one of them is nothing.</source>
        <translation>Οι εκπτώσεις ξεπερνούν την τιμή ή κάποια είναι μηδενική.</translation>
    </message>
    <message>
        <source>An order has at least one line.</source>
        <translation>Μια παραγγελία έχει τουλάχιστον μία γραμμή.</translation>
    </message>
    <message>
        <source>There is no movement in it.</source>
        <translation>Δεν περιέχει καμία κίνηση.</translation>
    </message>
    <message>
        <source>The code has characters that codes do not have, or too many.</source>
        <translation>Ο κωδικός έχει χαρακτήρες που δεν επιτρέπονται ή είναι πολύ μακρύς.</translation>
    </message>
    <message>
        <source>An id that begins with %1 is expected there.</source>
        <translation>Εκεί αναμένεται αναγνωριστικό που αρχίζει με %1.</translation>
    </message>
    <message>
        <source>The order is named by its id, or by its channel and number.</source>
        <translation>Η παραγγελία δηλώνεται με το αναγνωριστικό της ή με το κανάλι και τον αριθμό της.</translation>
    </message>
    <message>
        <source>The parcel is named by its tracking number, or by its fulfilment.</source>
        <translation>Το δέμα δηλώνεται με τον αριθμό αποστολής ή με την εκπλήρωσή του.</translation>
    </message>
    <message>
        <source>Units are expected there; for the whole order the field is left out.</source>
        <translation>Εκεί αναμένονται μονάδες· για όλη την παραγγελία το πεδίο παραλείπεται.</translation>
    </message>
    <message>
        <source>More is called off than has stayed in the house.</source>
        <translation>Ακυρώνονται περισσότερα από όσα έμειναν στο κατάστημα.</translation>
    </message>
    <message>
        <source>No carrier takes what customers collect.</source>
        <translation>Κανένας μεταφορέας δεν παίρνει ό,τι παραλαμβάνουν οι πελάτες.</translation>
    </message>
    <message>
        <source>The order is: %1.</source>
        <translation>Κατάσταση της παραγγελίας: %1.</translation>
    </message>
    <message>
        <source>After “%1” comes no “%2”.</source>
        <translation>Μετά το «%1» δεν ακολουθεί «%2».</translation>
    </message>
    <message>
        <source>It moves from an account to the same one.</source>
        <translation>Κινείται από έναν λογαριασμό στον ίδιο.</translation>
    </message>
    <message>
        <source>This kind of movement does not go between these accounts.</source>
        <translation>Αυτό το είδος κίνησης δεν γίνεται μεταξύ αυτών των λογαριασμών.</translation>
    </message>
    <message>
        <source>The reason does not go with this kind of movement.</source>
        <translation>Ο λόγος δεν ταιριάζει με αυτό το είδος κίνησης.</translation>
    </message>
    <message>
        <source>Whoever told it has no right to movements outside of the stores.</source>
        <translation>Όποιος το ανέφερε δεν έχει δικαίωμα σε κινήσεις εκτός καταστημάτων.</translation>
    </message>
    <message>
        <source>Its id belongs to another movement.</source>
        <translation>Το αναγνωριστικό του ανήκει σε άλλη κίνηση.</translation>
    </message>
    <message>
        <source>It has characters that cannot be shown, or too many.</source>
        <translation>Έχει χαρακτήρες που δεν μπορούν να εμφανιστούν ή είναι πολύ μακρύ.</translation>
    </message>
    <message>
        <source>The reference of a cart is expected there, not the id of an order.</source>
        <translation>Εκεί αναμένεται η αναφορά ενός καλαθιού, όχι το αναγνωριστικό μιας παραγγελίας.</translation>
    </message>
    <message>
        <source>Whoever told it has no right to stock that is kept for customers.</source>
        <translation>Όποιος το ανέφερε δεν έχει δικαίωμα στο απόθεμα που κρατείται για πελάτες.</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing, and at most %1.</source>
        <translation>Η ποσότητα πρέπει να είναι πάνω από μηδέν και το πολύ %1.</translation>
    </message>
    <message>
        <source>The id is not complete, or has a mistake in it.</source>
        <translation>Ο κωδικός δεν είναι πλήρης ή έχει λάθος.</translation>
    </message>
    <message>
        <source>This stock account needs a location.</source>
        <translation>Αυτός ο λογαριασμός αποθέματος χρειάζεται τοποθεσία.</translation>
    </message>
    <message>
        <source>This stock account has no location.</source>
        <translation>Αυτός ο λογαριασμός αποθέματος δεν έχει τοποθεσία.</translation>
    </message>
    <message>
        <source>The stock would become larger than can be counted.</source>
        <translation>Το απόθεμα θα γινόταν μεγαλύτερο από όσο μπορεί να μετρηθεί.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>Η παραγγελία δεν έχει τέτοια γραμμή.</translation>
    </message>
    <message>
        <source>The line is named twice.</source>
        <translation>Η γραμμή αναφέρεται δύο φορές.</translation>
    </message>
    <message>
        <source>No units are named.</source>
        <translation>Δεν αναφέρονται μονάδες.</translation>
    </message>
    <message>
        <source>Nothing of the order is left to be supplied.</source>
        <translation>Δεν απομένει τίποτα από την παραγγελία προς κάλυψη.</translation>
    </message>
    <message>
        <source>Only %2 can be taken of it, not %4.</source>
        <translation>Μπορούν να αφαιρεθούν μόνο %2 από αυτήν, όχι %4.</translation>
    </message>
    <message>
        <source>A return has at least one line.</source>
        <translation>Μια επιστροφή έχει τουλάχιστον μία γραμμή.</translation>
    </message>
    <message>
        <source>An article to exchange for is named, but nothing is exchanged.</source>
        <translation>Αναφέρεται είδος αντικατάστασης, αλλά δεν γίνεται αλλαγή.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing.</source>
        <translation>Λείπει το δικαίωμα «%1».</translation>
    </message>
    <message>
        <source>The permission “%1” is needed for all stores.</source>
        <translation>Το δικαίωμα «%1» απαιτείται για όλα τα καταστήματα.</translation>
    </message>
    <message>
        <source>The location is not among the stores that one works for.</source>
        <translation>Η τοποθεσία δεν είναι ανάμεσα στα καταστήματα για τα οποία εργάζεται κανείς.</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>Έχει πάνω από %1 πεδία.</translation>
    </message>
    <message>
        <source>It is written in a format that is not known.</source>
        <translation>Είναι γραμμένο σε άγνωστη μορφή.</translation>
    </message>
    <message>
        <source>It is not in quarantine any more.</source>
        <translation>Δεν βρίσκεται πλέον στην καραντίνα.</translation>
    </message>
</context>
<context>
    <name>stoa::InventoryDesk</name>
    <message>
        <source>Sign in to export.</source>
        <translation>Κάντε είσοδο για εξαγωγή.</translation>
    </message>
    <message>
        <source>Your role does not allow exporting.</source>
        <translation>Ο ρόλος σας δεν επιτρέπει εξαγωγή.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Θέσεις</translation>
    </message>
    <message>
        <source>last hour</source>
        <extracomment>Choices of the filter for when a position last changed</extracomment>
        <translation>τελευταία ώρα</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>τελευταίες 24 ώρες</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>over 30 days ago</source>
        <translation>πριν από 30 ημέρες και πλέον</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Αναζήτηση: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter that is on: column and what is asked of it, e.g. &quot;Sellable ≤ 70&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sign in to adjust stock.</source>
        <translation>Κάντε είσοδο για προσαρμογή αποθέματος.</translation>
    </message>
    <message>
        <source>Your role does not allow adjusting stock.</source>
        <translation>Ο ρόλος σας δεν επιτρέπει προσαρμογή αποθέματος.</translation>
    </message>
    <message>
        <source>You may adjust stock of your own stores only, not of %1.</source>
        <translation>Μπορείτε να κάνετε προσαρμογή αποθέματος μόνο στα δικά σας καταστήματα, όχι εδώ: %1.</translation>
    </message>
    <message numerus="yes">
        <source>adjustment of %n position(s)</source>
        <translation>
            <numerusform>προσαρμογή %n θέσης</numerusform>
            <numerusform>προσαρμογή %n θέσεων</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NetworkDesk</name>
    <message>
        <source>Sign in to change the network.</source>
        <translation>Κάντε είσοδο για να αλλάξετε το δίκτυο.</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow</extracomment>
        <translation>Ο ρόλος σας δεν έχει το δικαίωμα «%1».</translation>
    </message>
    <message>
        <source>You may change your own stores only, not %1.</source>
        <translation>Μπορείτε να αλλάξετε μόνο τα δικά σας καταστήματα, όχι: %1.</translation>
    </message>
    <message>
        <source>All stores share this: it is changed by somebody who works for all of them.</source>
        <translation>Είναι κοινό για όλα τα καταστήματα: το αλλάζει όποιος εργάζεται για όλα.</translation>
    </message>
    <message>
        <source>shift from %1 to %2</source>
        <translation>μετατόπιση από %1 σε %2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Ζώνη</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ωράριο</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Προσφέρει</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>Αυτή την ώρα</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fulfilments</comment>
        <translation>Ανοικτές</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Εγκαίρως</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Υπηρεσίες</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Χώρες</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Ώρα λήξης</translation>
    </message>
    <message>
        <source>Parcels, 28 days</source>
        <translation>Δέματα, 28 ημέρες</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>carrier</comment>
        <extracomment>State of a carrier</extracomment>
        <translation>Σε χρήση</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>carrier</comment>
        <translation>Ανενεργός</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Στόχος</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>χωρίς στόχο</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Επιτεύχθηκε</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Όχι εγκαίρως</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Χωρίς στόχο</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Ώρα αιχμής</translation>
    </message>
    <message>
        <source>Of usable</source>
        <translation>Του διαθέσιμου</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Απομένουν</translation>
    </message>
    <message>
        <source>Hours over</source>
        <translation>Ώρες πάνω</translation>
    </message>
    <message>
        <source>Hours cannot be read</source>
        <translation>Μη αναγνώσιμο ωράριο</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Εκτός χρήσης</translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation>Δεν δέχεται παραγγελίες</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>Ανενεργή έως %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>No orders are routed to a location</extracomment>
        <translation>Ανενεργή</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>location</comment>
        <extracomment>State of a location: takes orders</extracomment>
        <translation>Ανοικτά</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Κλειστά τώρα</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>hours</comment>
        <extracomment>Column of service goals: the hours in which an order is at the door</extracomment>
        <translation>Μέσα σε</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one figure to another, before the sign of per cent: &quot;85–95&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>fulfilments</comment>
        <translation>Εκπρόθεσμες</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>State of a location: so many fulfilments are past the time when they were due</extracomment>
        <translation>
            <numerusform>%n εκπρόθεσμη</numerusform>
            <numerusform>%n εκπρόθεσμες</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NetworkWords</name>
    <message>
        <source>Store</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Dark store</source>
        <extracomment>A store without customers, that picks orders only</extracomment>
        <translation>Κατάστημα χωρίς κοινό</translation>
    </message>
    <message>
        <source>Micro-fulfilment</source>
        <translation>Μικρο-εκπλήρωση</translation>
    </message>
    <message>
        <source>Locker point</source>
        <extracomment>A kind of location: boxes that customers open</extracomment>
        <translation>Σημείο με θυρίδες παραλαβής</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Αποθήκη</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Προμηθευτής</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Ηλεκτρονικό κατάστημα</translation>
    </message>
    <message>
        <source>Ship from store</source>
        <translation>Αποστολή από κατάστημα</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Επιστροφές</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>An hour in which a location takes no orders</extracomment>
        <translation>Κλειστά</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>An hour with capacity left</extracomment>
        <translation>Διαθέσιμα</translation>
    </message>
    <message>
        <source>In the buffer</source>
        <extracomment>Only the capacity that is kept back for peaks is left</extracomment>
        <translation>Στο περιθώριο</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Πλήρες</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A way of fulfilling, and how full it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Άγνωστο ακόμη</translation>
    </message>
    <message>
        <source>Below</source>
        <extracomment>Under the band of a service goal</extracomment>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Εντός ορίων</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Πάνω</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Επικίνδυνα είδη</translation>
    </message>
    <message>
        <source>Cold goods</source>
        <translation>Είδη ψύξης</translation>
    </message>
    <message>
        <source>Oversize goods</source>
        <translation>Υπερμεγέθη είδη</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>So many hours, short: &quot;24 h&quot;</extracomment>
        <translation>%1 ώρ</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Πάντα ανοικτά</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>Χωρίς ωράριο</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Ανοικτά έως %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Ανοίγει στις %1</translation>
    </message>
    <message>
        <source>Opens %1 %2</source>
        <extracomment>%1 is a weekday, %2 a time</extracomment>
        <translation>Ανοίγει %1 %2</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ανοίγει στις %1</translation>
    </message>
    <message>
        <source>Till sales</source>
        <extracomment>What a location offers: it sells over the counter</extracomment>
        <translation>Πωλήσεις στο ταμείο</translation>
    </message>
</context>
<context>
    <name>stoa::NodeForm</name>
    <message>
        <source>Orders are routed here</source>
        <translation>Εδώ δρομολογούνται παραγγελίες</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Ώρες λήξης</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Cost per parcel</source>
        <translation>Κόστος ανά δέμα</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Κόστος ανά τεμάχιο</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Farthest destination</source>
        <translation>Μακρύτερος προορισμός</translation>
    </message>
    <message>
        <source>Kept for collecting</source>
        <translation>Φύλαξη για παραλαβή</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Θέσεις για παραλαβή στο αυτοκίνητο</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Θυρίδες παραλαβής</translation>
    </message>
    <message>
        <source>Choose a carrier.</source>
        <translation>Επιλέξτε μεταφορέα.</translation>
    </message>
    <message>
        <source>This carrier and zone have a cut-off above already.</source>
        <translation>Ο μεταφορέας και η ζώνη έχουν ήδη ώρα λήξης πιο πάνω.</translation>
    </message>
    <message>
        <source>Say why, for whoever wonders.</source>
        <translation>Γράψτε γιατί, για όποιον απορεί.</translation>
    </message>
    <message>
        <source>At most 200 characters.</source>
        <translation>Το πολύ 200 χαρακτήρες.</translation>
    </message>
    <message>
        <source>A currency&apos;s code such as EUR.</source>
        <translation>Κωδικός νομίσματος, όπως EUR.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hour(s) have more orders already; they stay, and new ones go elsewhere.</source>
        <extracomment>%1 is a way of fulfilling</extracomment>
        <translation>
            <numerusform>%1: %n ώρα έχει ήδη περισσότερες παραγγελίες· μένουν, και οι νέες πάνε αλλού.</numerusform>
            <numerusform>%1: %n ώρες έχουν ήδη περισσότερες παραγγελίες· μένουν, και οι νέες πάνε αλλού.</numerusform>
        </translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>Πρόθεμα εταιρείας GS1</translation>
    </message>
    <message>
        <source>4 to 12 digits, as GS1 gave them to the company.</source>
        <translation>4 έως 12 ψηφία, όπως τα έδωσε ο GS1 στην εταιρεία.</translation>
    </message>
</context>
<context>
    <name>stoa::Office</name>
    <message>
        <source>Head office</source>
        <translation>Κεντρικά γραφεία</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>πριν από %1</translation>
    </message>
    <message>
        <source>The hub has ended this sign-in.</source>
        <translation>Ο κόμβος τερμάτισε αυτή την είσοδο.</translation>
    </message>
    <message>
        <source>What was entered is kept on this PC and is sent after you sign in again.</source>
        <translation>Ό,τι καταχωρίστηκε διατηρείται σε αυτόν τον υπολογιστή και αποστέλλεται αφού κάνετε ξανά είσοδο.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>You are signed in on this PC alone.</source>
        <translation>Έχετε κάνει είσοδο μόνο σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>What you enter is kept on this PC. Sign in once more when the hub is there, and it is sent.</source>
        <translation>Ό,τι καταχωρίζετε διατηρείται σε αυτόν τον υπολογιστή. Κάντε ξανά είσοδο όταν ο κόμβος είναι διαθέσιμος, και θα αποσταλεί.</translation>
    </message>
    <message>
        <source>The hub is back.</source>
        <translation>Ο κόμβος είναι και πάλι διαθέσιμος.</translation>
    </message>
    <message>
        <source>Sign in once more to work with it.</source>
        <translation>Κάντε ξανά είσοδο για να εργαστείτε με αυτόν.</translation>
    </message>
</context>
<context>
    <name>stoa::OrderActionForm</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What is decided and about which order, as in &quot;Put on hold: E-104382&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <extracomment>What is decided and about how many orders, as in &quot;Put on hold: 12 orders&quot;</extracomment>
        <translation>
            <numerusform>%1: %n παραγγελία</numerusform>
            <numerusform>%1: %n παραγγελίες</numerusform>
        </translation>
    </message>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>Η σημείωση έχει το πολύ %1 χαρακτήρες· αυτή έχει %2.</translation>
    </message>
    <message>
        <source>The note has characters that are no text.</source>
        <translation>Η σημείωση περιέχει χαρακτήρες που δεν είναι κείμενο.</translation>
    </message>
    <message>
        <source>Write what others should know.</source>
        <translation>Γράψτε τι πρέπει να ξέρουν οι άλλοι.</translation>
    </message>
    <message>
        <source>Choose where the units shall be supplied from.</source>
        <translation>Επιλέξτε από πού θα καλυφθούν οι μονάδες.</translation>
    </message>
    <message>
        <source>Say how many units are moved.</source>
        <translation>Πείτε πόσες μονάδες μετακινούνται.</translation>
    </message>
    <message>
        <source>goes to the router</source>
        <translation>πηγαίνει για δρομολόγηση</translation>
    </message>
    <message>
        <source>held for this already; the note changes</source>
        <translation>σε αναμονή ήδη γι’ αυτό· αλλάζει η σημείωση</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>σε αναμονή: %1</translation>
    </message>
    <message>
        <source>not held for this</source>
        <translation>δεν είναι σε αναμονή γι’ αυτό</translation>
    </message>
    <message>
        <source>hold taken off: %1</source>
        <translation>άρση αναμονής: %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>δεν έγινε δεκτή</translation>
    </message>
    <message>
        <source>what has not left is cancelled</source>
        <translation>ό,τι δεν έχει φύγει ακυρώνεται</translation>
    </message>
    <message>
        <source>units cancelled: %1</source>
        <translation>μονάδες που ακυρώνονται: %1</translation>
    </message>
    <message>
        <source>routed again</source>
        <translation>δρομολογείται ξανά</translation>
    </message>
    <message>
        <source>routed again, not from %1</source>
        <translation>δρομολογείται ξανά, όχι από %1</translation>
    </message>
    <message>
        <source>units moved: %1</source>
        <translation>μονάδες που μετακινούνται: %1</translation>
    </message>
    <message>
        <source>units moved to %1: %2</source>
        <translation>μονάδες που μετακινούνται σε %1: %2</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>μένει ως έχει</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>προτεραιότητα: %1</translation>
    </message>
    <message>
        <source>gets the note</source>
        <translation>παίρνει τη σημείωση</translation>
    </message>
    <message>
        <source>held; goes on when the hold is taken off</source>
        <translation>σε αναμονή· συνεχίζει όταν αρθεί η αναμονή</translation>
    </message>
    <message>
        <source>approved already</source>
        <translation>έχει ήδη εγκριθεί</translation>
    </message>
</context>
<context>
    <name>stoa::OrderPage</name>
    <message>
        <source>%1 · placed %2</source>
        <extracomment>Head of an order: where it came from and goes to, and when it was placed</extracomment>
        <translation>%1 · καταχωρίστηκε %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 καθυστέρηση</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Αναμένεται</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 νωρίτερα</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Αναμονές</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Ουρά</translation>
    </message>
    <message>
        <source>%1 not at any location yet: cancelled.</source>
        <translation>%1 χωρίς τοποθεσία ακόμη: προς ακύρωση.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 taken back, picked goods go back to the shelf.</source>
        <translation>%1, %2: πίσω %3, ό,τι συλλέχθηκε ξαναμπαίνει στο ράφι.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 taken back.</source>
        <translation>%1, %2: πίσω %3.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 left already and stay sold.</source>
        <translation>%1, %2: έφυγε ήδη και μένει πωλημένη ποσότητα: %3.</translation>
    </message>
    <message>
        <source>It is paid: somebody gets the task to pay the money back.</source>
        <translation>Είναι πληρωμένη: κάποιος αναλαμβάνει την εκκρεμότητα να επιστρέψει τα χρήματα.</translation>
    </message>
    <message>
        <source>Nothing was captured; the authorisation is not used for what is cancelled.</source>
        <translation>Δεν έγινε χρέωση· η εξουσιοδότηση δεν χρησιμοποιείται για ό,τι ακυρώνεται.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n μονάδα</numerusform>
            <numerusform>%n μονάδες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 units</source>
        <extracomment>A quantity that is not whole, as in &quot;1.5 units&quot;</extracomment>
        <translation>%1 μονάδες</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Title of a narrow column: quantity</extracomment>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <extracomment>Title of a column; %1 is a currency: price of one unit</extracomment>
        <translation>Τιμή %1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <extracomment>Title of a column; %1 is a currency: what discounts take off</extracomment>
        <translation>Έκπτωση %1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Title of a column: where a discount came from</extracomment>
        <translation>Επειδή</translation>
    </message>
    <message>
        <source>Net %1</source>
        <extracomment>Title of a column; %1 is a currency: what the line costs</extracomment>
        <translation>Καθαρά %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Foot of the lines of an order: &quot;3 lines&quot; and &quot;7 units&quot;
----------
A part of an order: &quot;6 units&quot; and what they cost
----------
A return: &quot;2 units&quot;, then &quot;Refund&quot; or &quot;Exchange&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n γραμμή</numerusform>
            <numerusform>%n γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>The latest moment of a step: a time or a day</extracomment>
        <translation>έως %1</translation>
    </message>
    <message>
        <source>box %1</source>
        <extracomment>The code of the box in which something is packed</extracomment>
        <translation>κουτί %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>bay %1</source>
        <extracomment>The place at the kerb where the customer waits</extracomment>
        <translation>θέση %1</translation>
    </message>
    <message>
        <source>List, %1</source>
        <extracomment>Money of an order: what all units cost without discounts; %1 is &quot;7 units&quot;</extracomment>
        <translation>Κατάλογος, %1</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Μεταφορικά</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Πληρωτέο</translation>
    </message>
    <message>
        <source>of which tax</source>
        <extracomment>Money of an order: the tax that is contained in the sum</extracomment>
        <translation>εκ των οποίων φόρος</translation>
    </message>
    <message>
        <source>of which cancelled</source>
        <translation>εκ των οποίων ακυρωμένα</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρωμένο</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Εξουσιοδοτημένο</translation>
    </message>
    <message>
        <source>Captured when shipped</source>
        <translation>Χρέωση με την αποστολή</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Επιστράφηκαν</translation>
    </message>
    <message>
        <source>%1, %2 paid back</source>
        <extracomment>A return: its units and wish, then what was paid back</extracomment>
        <translation>%1, επιστράφηκαν %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A task and where it is to be done</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an API key</source>
        <extracomment>Who did it: a program with a key</extracomment>
        <translation>ένα κλειδί API</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Units moved from one location to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Kept until</source>
        <extracomment>Timeline: until when somebody may collect</extracomment>
        <translation>Κρατείται έως</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>Timeline: until when a carrier takes goods</extracomment>
        <translation>Ώρα λήξης</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Timeline: until when the work on a part is to be done</extracomment>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>as told to the customer</source>
        <translation>όπως ειπώθηκε στον πελάτη</translation>
    </message>
    <message>
        <source>later than promised</source>
        <translation>αργότερα από την υπόσχεση</translation>
    </message>
    <message>
        <source>as planned now</source>
        <translation>όπως προγραμματίζεται τώρα</translation>
    </message>
    <message>
        <source>No carrier was chosen for it, so there is no label.</source>
        <translation>Δεν επιλέχθηκε μεταφορέας, άρα δεν υπάρχει ετικέτα.</translation>
    </message>
    <message>
        <source>Without the hub the carrier gives no number, so there is no label yet.</source>
        <translation>Χωρίς τον κόμβο ο μεταφορέας δεν δίνει αριθμό, άρα δεν υπάρχει ακόμη ετικέτα.</translation>
    </message>
    <message>
        <source>in a walk</source>
        <extracomment>A fulfilment that is picked in a walk for several orders</extracomment>
        <translation>σε διαδρομή</translation>
    </message>
    <message>
        <source>no location could supply it in time</source>
        <translation>καμία τοποθεσία δεν μπορούσε να την καλύψει εγκαίρως</translation>
    </message>
    <message>
        <source>the customer was reminded to collect it</source>
        <translation>ο πελάτης έλαβε υπενθύμιση για παραλαβή</translation>
    </message>
    <message>
        <source>Without the hub the carrier cannot be told, so the label stays.</source>
        <translation>Χωρίς τον κόμβο ο μεταφορέας δεν ειδοποιείται, άρα η ετικέτα μένει.</translation>
    </message>
    <message>
        <source>its label %1 was cancelled</source>
        <extracomment>Timeline: %1 is the number of a parcel</extracomment>
        <translation>η ετικέτα της %1 ακυρώθηκε</translation>
    </message>
    <message>
        <source>its label is on the carrier&apos;s manifest %1: the parcel is to be fetched back</source>
        <extracomment>Timeline: %1 is the number of what a carrier was told that it takes along</extracomment>
        <translation>η ετικέτα της είναι στη λίστα παράδοσης %1 του μεταφορέα: το δέμα πρέπει να ανακτηθεί</translation>
    </message>
    <message>
        <source>ready %1 late</source>
        <extracomment>Of a promise: how much later than promised the goods stood ready for the customer</extracomment>
        <translation>έτοιμη με καθυστέρηση %1</translation>
    </message>
    <message>
        <source>ready in time</source>
        <extracomment>Of a promise: the goods stood ready for the customer before the promised time was over</extracomment>
        <translation>έτοιμη εγκαίρως</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Of a promise: the customer was told no time</extracomment>
        <translation>Καμία ώρα</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Άγνωστο ακόμη</translation>
    </message>
    <message>
        <source>%1 of %2 not supplied yet</source>
        <extracomment>Of an order: %1 is a number of units that no location supplies yet, %2 as in &quot;13 units&quot;</extracomment>
        <translation>%1 από %2 χωρίς τοποθεσία ακόμη</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Of the time when the goods were expected: so long ago, and they are not there</extracomment>
        <translation>πριν από %1</translation>
    </message>
</context>
<context>
    <name>stoa::OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Ηλικία</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: the locations from which an order is supplied</extracomment>
        <translation>Από</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Μονάδες</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Title of a column: city and zone to which an order goes</extracomment>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Αναμονές</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Ουρά</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Καταχώριση</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Waits for stock</source>
        <translation>Περιμένει απόθεμα</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A state and how many parts of an order have it, as in &quot;Packed: 1 of 2&quot;</extracomment>
        <translation>%1: %2 από %3</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>Καταχωρίστηκε %1</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>Καθυστέρηση %1</translation>
    </message>
    <message>
        <source>Expected %1, late by %2</source>
        <translation>Αναμένεται %1, καθυστέρηση %2</translation>
    </message>
    <message>
        <source>The hub refused a change of this order; its page says what happened.</source>
        <translation>Ο κόμβος αρνήθηκε μια αλλαγή της παραγγελίας· η σελίδα της λέει τι συνέβη.</translation>
    </message>
    <message>
        <source>Changed here; the hub has not confirmed it yet.</source>
        <translation>Άλλαξε εδώ· ο κόμβος δεν το έχει επιβεβαιώσει ακόμη.</translation>
    </message>
</context>
<context>
    <name>stoa::OrderViews</name>
    <message>
        <source>To do here</source>
        <translation>Προς εργασία εδώ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ανοικτές</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Καθυστερημένες</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Waiting for stock</source>
        <translation>Περιμένουν απόθεμα</translation>
    </message>
    <message>
        <source>Ready for pickup</source>
        <translation>Έτοιμες για παραλαβή</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A view: all orders</extracomment>
        <translation>Όλες</translation>
    </message>
</context>
<context>
    <name>stoa::OrderWords</name>
    <message>
        <source>Created</source>
        <translation>Δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Εγκρίθηκε</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Τέθηκε σε αναμονή</translation>
    </message>
    <message>
        <source>Hold taken off</source>
        <translation>Άρση αναμονής</translation>
    </message>
    <message>
        <source>To be routed</source>
        <translation>Προς δρομολόγηση</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Δρομολογήθηκε</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Σε ουρά</translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation>Αναμονή αποθέματος</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Έγινε δεκτή</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Σε συλλογή</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Έλλειψη</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Συλλέχθηκε</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Συσκευάστηκε</translation>
    </message>
    <message>
        <source>Ready for pickup</source>
        <translation>Έτοιμη για παραλαβή</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Ο πελάτης είναι εδώ</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Παραλήφθηκε</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Δεν παραλήφθηκε</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Απεστάλη</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Καθ’ οδόν</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <translation>Πρόβλημα παράδοσης</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Δόθηκε πίσω</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Ματαιώθηκε</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Επαναφορά στο ράφι</translation>
    </message>
    <message>
        <source>Promise changed</source>
        <translation>Άλλαξε η υπόσχεση</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Μεταφέρθηκε</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Άλλαξε η προτεραιότητα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Δεν έγινε δεκτή</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Return opened</source>
        <translation>Άνοιξε επιστροφή</translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation>Έκλεισε επιστροφή</translation>
    </message>
    <message>
        <source>Handed over though cancelled</source>
        <translation>Παραδόθηκε αν και ακυρωμένη</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέα</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Εν μέρει εκπληρωμένη</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Ανατέθηκε</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Εκπληρώθηκε</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Επιστράφηκε</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Ζητήθηκε</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ελήφθη</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Ελέγχθηκε</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Επιστράφηκαν χρήματα</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Αντικαταστάθηκε</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Έκλεισε</translation>
    </message>
    <message>
        <source>Ship to home</source>
        <translation>Αποστολή στο σπίτι</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Παραλαβή από κατάστημα</translation>
    </message>
    <message>
        <source>Curbside</source>
        <translation>Παραλαβή στο αυτοκίνητο</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Θυρίδα παραλαβής</translation>
    </message>
    <message>
        <source>Ship to store</source>
        <translation>Αποστολή σε κατάστημα</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>Έλεγχος απάτης</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Αίτημα πελάτη</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Δεν έχει πληρωθεί</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Εξουσιοδοτημένη</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Πληρώθηκε</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Μερική επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Αποτυχία πληρωμής</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Κανονική</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Υψηλή</translation>
    </message>
    <message>
        <source>Not there at all</source>
        <translation>Δεν υπάρχει καθόλου</translation>
    </message>
    <message>
        <source>Fewer than the record says</source>
        <translation>Λιγότερα από τα καταγεγραμμένα</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Φθαρμένο</translation>
    </message>
    <message>
        <source>Worn display piece</source>
        <translation>Φθαρμένο από την έκθεση</translation>
    </message>
    <message>
        <source>Too busy now</source>
        <translation>Πολλή δουλειά τώρα</translation>
    </message>
    <message>
        <source>Better from one place</source>
        <translation>Καλύτερα από ένα σημείο</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Εκ νέου πώληση</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Ανακατασκευή</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Καραντίνα</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Καταστροφή</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Επιστροφή σε προμηθευτή</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Αντικατάσταση</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Δεν το θέλει πια</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Λάθος μέγεθος</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Έφτασε φθαρμένο</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Δεν λειτουργεί</translation>
    </message>
    <message>
        <source>Another item came</source>
        <translation>Ήρθε άλλο είδος</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Ήρθε πολύ αργά</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Απογραφή</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Look at a handover</source>
        <translation>Έλεγχος παράδοσης</translation>
    </message>
    <message>
        <source>Fetch a parcel back</source>
        <translation>Ανάκληση δέματος</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Κλήση στον πελάτη</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Ηλεκτρονικό κατάστημα</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Χονδρική</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an order and its part (&quot;E-104382 F1&quot;), %2 a state (&quot;Picked&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>Εργασία: %1</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <translation>Απόφαση για %1</translation>
    </message>
    <message>
        <source>Open a return of %1</source>
        <translation>Άνοιγμα επιστροφής για %1</translation>
    </message>
    <message>
        <source>Close the task %1</source>
        <translation>Κλείσιμο της εκκρεμότητας %1</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Σετ</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Επικίνδυνα είδη</translation>
    </message>
    <message>
        <source>Kept cold</source>
        <translation>Σε ψύξη</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>Υπερμέγεθες</translation>
    </message>
    <message>
        <source>Urban</source>
        <extracomment>A service zone</extracomment>
        <translation>Αστική</translation>
    </message>
    <message>
        <source>Suburban</source>
        <translation>Προαστιακή</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Περιφερειακή</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Αγροτική</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>Χωρίς απόθεμα</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Εξυπηρέτηση πελατών</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>verb</comment>
        <translation>Έγκριση</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>verb</comment>
        <translation>Θέση σε αναμονή</translation>
    </message>
    <message>
        <source>Take the hold off</source>
        <comment>verb</comment>
        <translation>Άρση αναμονής</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>verb</comment>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <comment>verb</comment>
        <translation>Ακύρωση παραγγελίας</translation>
    </message>
    <message>
        <source>Route again</source>
        <comment>verb</comment>
        <translation>Νέα δρομολόγηση</translation>
    </message>
    <message>
        <source>Move units</source>
        <comment>verb</comment>
        <translation>Μετακίνηση μονάδων</translation>
    </message>
    <message>
        <source>Change priority</source>
        <comment>verb</comment>
        <translation>Αλλαγή προτεραιότητας</translation>
    </message>
    <message>
        <source>Change payment</source>
        <comment>verb</comment>
        <translation>Αλλαγή πληρωμής</translation>
    </message>
    <message>
        <source>Add a note</source>
        <comment>verb</comment>
        <translation>Προσθήκη σημείωσης</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Εκτός αποθέματος</translation>
    </message>
    <message>
        <source>The store is closed</source>
        <translation>Το κατάστημα είναι κλειστό</translation>
    </message>
    <message>
        <source>Not accepted in time</source>
        <extracomment>Why a location lost a part of an order: it never said that it does it</extracomment>
        <translation>Δεν έγινε αποδεκτή εγκαίρως</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Άλλος λόγος</translation>
    </message>
    <message>
        <source>routed again</source>
        <translation>δρομολογείται ξανά</translation>
    </message>
    <message>
        <source>the order was cancelled</source>
        <translation>η παραγγελία ακυρώθηκε</translation>
    </message>
    <message>
        <source>another place handed the goods over</source>
        <extracomment>Why a part was called off: the customer has the goods already</extracomment>
        <translation>τα εμπορεύματα τα παρέδωσε άλλο σημείο</translation>
    </message>
    <message>
        <source>the address is wrong or incomplete</source>
        <extracomment>Why a parcel could not be delivered</extracomment>
        <translation>η διεύθυνση είναι λανθασμένη ή ελλιπής</translation>
    </message>
    <message>
        <source>the parcel is damaged</source>
        <translation>το δέμα είναι φθαρμένο</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>δεν βρέθηκε κανείς</translation>
    </message>
</context>
<context>
    <name>stoa::OrdersDesk</name>
    <message>
        <source>Open</source>
        <extracomment>Choice of a filter: all orders that are not closed</extracomment>
        <translation>Ανοικτές</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Choice of a filter; %1 is a duration</extracomment>
        <translation>πάνω από %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>Choice of a filter; %1 is a duration</extracomment>
        <translation>κάτω από %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>καθυστερεί</translation>
    </message>
    <message>
        <source>within %1</source>
        <extracomment>Choice of a filter: promised within the next hours or days</extracomment>
        <translation>εντός %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: name of the column and what is asked</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter that is on; %1 is what was typed</extracomment>
        <translation>Αναζήτηση: %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>οπουδήποτε</translation>
    </message>
    <message>
        <source>To do at</source>
        <translation>Προς εργασία σε</translation>
    </message>
    <message>
        <source>To be accepted at</source>
        <translation>Προς αποδοχή σε</translation>
    </message>
    <message>
        <source>Ready for pickup at</source>
        <translation>Έτοιμες για παραλαβή σε</translation>
    </message>
    <message>
        <source>Waits for stock</source>
        <translation>Περιμένει απόθεμα</translation>
    </message>
    <message>
        <source>Sign in to work with orders.</source>
        <translation>Χρειάζεται είσοδος για να δουλέψετε με παραγγελίες.</translation>
    </message>
    <message>
        <source>Your role does not allow deciding about orders.</source>
        <translation>Ο ρόλος σας δεν επιτρέπει αποφάσεις για παραγγελίες.</translation>
    </message>
    <message>
        <source>Your role does not allow picking and packing.</source>
        <translation>Ο ρόλος σας δεν επιτρέπει συλλογή και συσκευασία.</translation>
    </message>
    <message>
        <source>You may work at your own stores only, not at %1.</source>
        <translation>Μπορείτε να εργάζεστε μόνο στα δικά σας καταστήματα, όχι σε %1.</translation>
    </message>
    <message>
        <source>Sign in to see who gets the goods.</source>
        <translation>Χρειάζεται είσοδος για να δείτε ποιος παραλαμβάνει.</translation>
    </message>
    <message>
        <source>Your role does not show who gets the goods.</source>
        <translation>Ο ρόλος σας δεν δείχνει ποιος παραλαμβάνει.</translation>
    </message>
    <message numerus="yes">
        <source>hold of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>αναμονή %n παραγγελίας</numerusform>
            <numerusform>αναμονή %n παραγγελιών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>άρση αναμονής %n παραγγελίας</numerusform>
            <numerusform>άρση αναμονής %n παραγγελιών</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>priority of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>προτεραιότητα %n παραγγελίας</numerusform>
            <numerusform>προτεραιότητα %n παραγγελιών</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PackJob</name>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 από %3.</translation>
    </message>
    <message>
        <source>All of %1 are in the box already. This one is too many.</source>
        <translation>Όλα τα τεμάχια του είδους %1 είναι ήδη στο κουτί. Αυτό περισσεύει.</translation>
    </message>
    <message>
        <source>%1 does not belong into this box.</source>
        <translation>%1: δεν ανήκει σε αυτό το κουτί.</translation>
    </message>
    <message>
        <source>A weight in kilograms above zero, for example 1.24.</source>
        <translation>Βάρος σε κιλά, μεγαλύτερο από μηδέν, για παράδειγμα 1,24.</translation>
    </message>
    <message>
        <source>The carrier&apos;s number has at most %1 characters.</source>
        <translation>Ο αριθμός του μεταφορέα έχει το πολύ %1 χαρακτήρες.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Αυτή η παραγγελία δεν είναι πια εδώ.</translation>
    </message>
    <message>
        <source>It is packed already.</source>
        <translation>Έχει ήδη συσκευαστεί.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not checked yet. Scan each unit or tick the line.</source>
        <translation>
            <numerusform>%n γραμμή δεν ελέγχθηκε ακόμη. Σαρώστε κάθε τεμάχιο ή σημειώστε τη γραμμή.</numerusform>
            <numerusform>%n γραμμές δεν ελέγχθηκαν ακόμη. Σαρώστε κάθε τεμάχιο ή σημειώστε τη γραμμή.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer collects it, so there is no label.</source>
        <translation>Την παραλαμβάνει ο πελάτης, οπότε δεν υπάρχει ετικέτα.</translation>
    </message>
    <message>
        <source>Without the hub the carrier gives no number. Scan the number of its own label, or pack now and print the label later.</source>
        <translation>Χωρίς τον κόμβο ο μεταφορέας δεν δίνει αριθμό. Σαρώστε τον αριθμό της δικής του ετικέτας ή συσκευάστε τώρα και εκτυπώστε την ετικέτα αργότερα.</translation>
    </message>
    <message>
        <source>The hub is asked for the label.</source>
        <translation>Ζητείται η ετικέτα από τον κόμβο.</translation>
    </message>
    <message>
        <source>The number is on the carrier&apos;s own label. Pack it, then a label with it can be printed.</source>
        <translation>Ο αριθμός είναι στην ετικέτα του ίδιου του μεταφορέα. Συσκευάστε, και μετά τυπώνεται ετικέτα με αυτόν.</translation>
    </message>
    <message>
        <source>No carrier was chosen for it. Scan the number of the carrier&apos;s own label.</source>
        <translation>Δεν επιλέχθηκε μεταφορέας. Σαρώστε τον αριθμό της ετικέτας του ίδιου του μεταφορέα.</translation>
    </message>
</context>
<context>
    <name>stoa::ParcelLabels</name>
    <message>
        <source>No carrier that the hub knows was chosen for it. Scan the number of the carrier&apos;s own label.</source>
        <translation>Δεν επιλέχθηκε μεταφορέας που γνωρίζει ο κόμβος. Σαρώστε τον αριθμό της ετικέτας του ίδιου του μεταφορέα.</translation>
    </message>
    <message>
        <source>The carrier does not take this parcel with the service that was chosen. Look at the address and the weight, or scan the number of another label.</source>
        <translation>Ο μεταφορέας δεν παίρνει αυτό το δέμα με την υπηρεσία που επιλέχθηκε. Ελέγξτε τη διεύθυνση και το βάρος ή σαρώστε τον αριθμό άλλης ετικέτας.</translation>
    </message>
    <message>
        <source>The hub has a number for it already. It comes to this PC in a moment; print then.</source>
        <translation>Ο κόμβος έχει ήδη αριθμό. Έρχεται σε λίγο σε αυτόν τον υπολογιστή· τυπώστε τότε.</translation>
    </message>
    <message>
        <source>The hub did not answer. Scan the number of the carrier&apos;s own label, or pack now and print the label later: it is bought only once.</source>
        <translation>Ο κόμβος δεν απάντησε. Σαρώστε τον αριθμό της ετικέτας του ίδιου του μεταφορέα ή συσκευάστε τώρα και τυπώστε την ετικέτα αργότερα: αγοράζεται μόνο μία φορά.</translation>
    </message>
    <message>
        <source>A manifest of the carrier names the parcel already, so the carrier expects it. Keep the parcel back and call the carrier.</source>
        <translation>Μια λίστα παράδοσης του μεταφορέα περιέχει ήδη το δέμα, άρα ο μεταφορέας το περιμένει. Κρατήστε το δέμα και καλέστε τον μεταφορέα.</translation>
    </message>
    <message>
        <source>The parcel has left already. Call the carrier to stop it.</source>
        <translation>Το δέμα έχει ήδη φύγει. Καλέστε τον μεταφορέα για να το σταματήσει.</translation>
    </message>
    <message>
        <source>The hub bought no label for it: the number was typed in here or told by another program. Cancel it where it was bought.</source>
        <translation>Ο κόμβος δεν αγόρασε ετικέτα: ο αριθμός γράφτηκε εδώ ή τον έδωσε άλλο πρόγραμμα. Ακυρώστε την εκεί όπου αγοράστηκε.</translation>
    </message>
    <message>
        <source>The hub did not answer. Try it again later: nothing is cancelled twice.</source>
        <translation>Ο κόμβος δεν απάντησε. Δοκιμάστε ξανά αργότερα: τίποτα δεν ακυρώνεται δύο φορές.</translation>
    </message>
</context>
<context>
    <name>stoa::PermissionText</name>
    <message>
        <source>See the catalogue</source>
        <translation>Προβολή του καταλόγου</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Αλλαγή του καταλόγου</translation>
    </message>
    <message>
        <source>See what items cost</source>
        <translation>Προβολή του κόστους των ειδών</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Αλλαγή τιμών</translation>
    </message>
    <message>
        <source>See locations</source>
        <translation>Προβολή τοποθεσιών</translation>
    </message>
    <message>
        <source>Change locations and reasons</source>
        <translation>Αλλαγή τοποθεσιών και αιτιολογιών</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>Προβολή αποθέματος</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Προσαρμογή αποθέματος</translation>
    </message>
    <message>
        <source>Record sales, returns and receipts</source>
        <translation>Καταχώριση πωλήσεων, επιστροφών και παραλαβών</translation>
    </message>
    <message>
        <source>See movements</source>
        <translation>Προβολή κινήσεων</translation>
    </message>
    <message>
        <source>Change safety stock</source>
        <translation>Αλλαγή αποθέματος ασφαλείας</translation>
    </message>
    <message>
        <source>See users and roles</source>
        <translation>Προβολή χρηστών και ρόλων</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>Αλλαγή χρηστών</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Αλλαγή ρόλων</translation>
    </message>
    <message>
        <source>See PCs</source>
        <translation>Προβολή υπολογιστών</translation>
    </message>
    <message>
        <source>Connect and suspend PCs</source>
        <translation>Σύνδεση και παύση υπολογιστών</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>Προβολή του αρχείου ελέγχου</translation>
    </message>
    <message>
        <source>Run imports</source>
        <translation>Εκτέλεση εισαγωγών</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Εξαγωγή δεδομένων</translation>
    </message>
    <message>
        <source>Discard refused changes</source>
        <translation>Απόσυρση αλλαγών που δεν έγιναν δεκτές</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Διαχείριση webhook</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Προβολή παραγγελιών</translation>
    </message>
    <message>
        <source>Approve, hold, route and cancel orders</source>
        <translation>Έγκριση, αναμονή, δρομολόγηση και ακύρωση παραγγελιών</translation>
    </message>
    <message>
        <source>Pick, pack and hand over</source>
        <translation>Συλλογή, συσκευασία και παράδοση</translation>
    </message>
    <message>
        <source>Take returns</source>
        <translation>Παραλαβή επιστροφών</translation>
    </message>
    <message>
        <source>Report orders and deliveries</source>
        <translation>Δήλωση παραγγελιών και παραδόσεων</translation>
    </message>
    <message>
        <source>See who gets the goods</source>
        <translation>Προβολή των παραληπτών</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>Δέσμευση αποθέματος</translation>
    </message>
    <message>
        <source>Write routing policies</source>
        <translation>Σύνταξη πολιτικών δρομολόγησης</translation>
    </message>
    <message>
        <source>Approve routing policies</source>
        <translation>Έγκριση πολιτικών δρομολόγησης</translation>
    </message>
</context>
<context>
    <name>stoa::PickWalk</name>
    <message>
        <source>All of these are picked already. Put this one back.</source>
        <translation>Όλα αυτά έχουν ήδη συλλεχθεί. Βάλτε αυτό πίσω στη θέση του.</translation>
    </message>
    <message>
        <source>%1 is in none of these orders.</source>
        <translation>%1: δεν ανήκει σε καμία από αυτές τις παραγγελίες.</translation>
    </message>
    <message>
        <source>%1 is in none of these orders. Look for %2.</source>
        <translation>%1: δεν ανήκει σε καμία από αυτές τις παραγγελίες. Αναζητήστε: %2.</translation>
    </message>
    <message>
        <source>There are some that expire on %1: take those first. Scan it again to take it all the same.</source>
        <translation>Υπάρχουν τεμάχια που λήγουν στις %1: πάρτε πρώτα εκείνα. Σαρώστε το ξανά για να το πάρετε παρ’ όλα αυτά.</translation>
    </message>
    <message>
        <source>Lot %1 expires on %2: take that first. Scan it again to take it all the same.</source>
        <translation>Η παρτίδα %1 λήγει στις %2: πάρτε πρώτα εκείνη. Σαρώστε το ξανά για να το πάρετε παρ’ όλα αυτά.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>%1: %2, further on in the walk, for %3.</source>
        <translation>%1: %2, πιο κάτω στη διαδρομή, για %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>stoa::PolicyDesk</name>
    <message>
        <source>Sign in first.</source>
        <translation>Κάντε πρώτα είσοδο.</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow, as &quot;Write routing policies&quot;</extracomment>
        <translation>Ο ρόλος σας δεν έχει το δικαίωμα «%1».</translation>
    </message>
    <message>
        <source>This is done at the hub, which does not answer now. Your draft is kept on this PC.</source>
        <translation>Αυτό γίνεται στον κόμβο, που δεν απαντά τώρα. Το πρόχειρό σας κρατιέται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>No version of this policy is active.</source>
        <translation>Καμία έκδοση αυτής της πολιτικής δεν είναι ενεργή.</translation>
    </message>
    <message>
        <source>No version was active before.</source>
        <translation>Καμία έκδοση δεν ήταν ενεργή πριν.</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>πρόχειρο</translation>
    </message>
    <message>
        <source>simulated</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>προσομοιωμένη</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>ενεργή</translation>
    </message>
    <message>
        <source>earlier</source>
        <extracomment>State of a version of a routing policy that was active once</extracomment>
        <translation>παλαιότερη</translation>
    </message>
    <message>
        <source>v%1</source>
        <extracomment>A version of a routing policy, as short as possible</extracomment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A version and its state: &quot;v13 active&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Nothing was changed since it was saved.</source>
        <translation>Δεν άλλαξε τίποτα από την αποθήκευση.</translation>
    </message>
</context>
<context>
    <name>stoa::PolicyDifferences</name>
    <message>
        <source>Strategy</source>
        <translation>Στρατηγική</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Συνθήκη</translation>
    </message>
    <message>
        <source>Never from a node that</source>
        <translation>Ποτέ από σημείο που</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <extracomment>%1 is what is scored: &quot;Cost&quot;</extracomment>
        <translation>Βάρος: %1</translation>
    </message>
    <message>
        <source>No mark: %1</source>
        <translation>Μηδέν: %1</translation>
    </message>
    <message>
        <source>Full mark: %1</source>
        <translation>Άριστα: %1</translation>
    </message>
    <message>
        <source>Least mark: %1</source>
        <translation>Ελάχιστος βαθμός: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Βαθμός: %1</translation>
    </message>
    <message>
        <source>If everything fits</source>
        <translation>Αν χωρούν όλα</translation>
    </message>
    <message>
        <source>If only a part fits</source>
        <translation>Αν χωρά μόνο ένα μέρος</translation>
    </message>
    <message>
        <source>If nothing fits</source>
        <translation>Αν δεν χωρά τίποτα</translation>
    </message>
    <message>
        <source>What no strategy deals with</source>
        <translation>Ό,τι δεν καλύπτει καμία στρατηγική</translation>
    </message>
    <message>
        <source>Split into at most</source>
        <translation>Διαίρεση σε το πολύ</translation>
    </message>
    <message>
        <source>Worth of a part</source>
        <translation>Αξία ενός μέρους</translation>
    </message>
    <message>
        <source>Units of a part</source>
        <translation>Τεμάχια ενός μέρους</translation>
    </message>
    <message>
        <source>Lines that belong together</source>
        <translation>Γραμμές που πάνε μαζί</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Μία γραμμή</translation>
    </message>
    <message>
        <source>Weight of a package</source>
        <translation>Βάρος δέματος</translation>
    </message>
    <message>
        <source>Goods in a package</source>
        <translation>Είδη σε ένα δέμα</translation>
    </message>
    <message>
        <source>Each further part</source>
        <translation>Κάθε επιπλέον μέρος</translation>
    </message>
    <message>
        <source>Each late day</source>
        <translation>Κάθε ημέρα καθυστέρησης</translation>
    </message>
    <message>
        <source>Risk of running out</source>
        <translation>Κίνδυνος εξάντλησης</translation>
    </message>
    <message>
        <source>No risk from</source>
        <translation>Χωρίς κίνδυνο από</translation>
    </message>
    <message>
        <source>Markdown saved</source>
        <translation>Έκπτωση που γλιτώνει</translation>
    </message>
    <message>
        <source>Score lost by a further part</source>
        <translation>Βαθμοί που χάνει ένα επιπλέον μέρος</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Κρίνεται με</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Συνθήκες</translation>
    </message>
    <message>
        <source>Places in their order</source>
        <translation>Σημεία με τη σειρά τους</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Κανόνες με τη σειρά τους</translation>
    </message>
    <message>
        <source>Place among the strategies</source>
        <translation>Θέση ανάμεσα στις στρατηγικές</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Υπεύθυνος</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>όλες</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>οποιαδήποτε</translation>
    </message>
    <message>
        <source>stay together</source>
        <translation>μένουν μαζί</translation>
    </message>
    <message>
        <source>may part</source>
        <translation>μπορούν να χωριστούν</translation>
    </message>
    <message>
        <source>stays whole</source>
        <translation>μένει ολόκληρη</translation>
    </message>
    <message>
        <source>may be divided</source>
        <translation>μπορεί να διαιρεθεί</translation>
    </message>
    <message>
        <source>all kinds of goods</source>
        <translation>κάθε είδους προϊόντα</translation>
    </message>
    <message>
        <source>one class of goods</source>
        <translation>μία κατηγορία προϊόντων</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>οποιοδήποτε βάρος</translation>
    </message>
</context>
<context>
    <name>stoa::PositionTableModel</name>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>Unavail.</source>
        <extracomment>Column title, short for &quot;unavailable&quot;</extracomment>
        <translation>Μη διαθ.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Δεσμευμένο</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Column title, short for &quot;safety stock&quot;</extracomment>
        <translation>Ασφάλεια</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Πωλήσιμο</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>Σε μεταφορά</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column title: how long ago the position last changed</extracomment>
        <translation>Ενημέρωση</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>This location is behind: its numbers are as of %1.</source>
        <translation>Αυτή η τοποθεσία καθυστερεί: τα νούμερά της είναι ενημερωμένα έως %1.</translation>
    </message>
    <message>
        <source>Holds a change of this PC that the hub has not confirmed yet.</source>
        <translation>Περιέχει αλλαγή αυτού του υπολογιστή που ο κόμβος δεν έχει επιβεβαιώσει ακόμη.</translation>
    </message>
    <message>
        <source>Below zero: more was taken than was known to be there.</source>
        <translation>Κάτω από το μηδέν: αφαιρέθηκαν περισσότερα από όσα ήταν γνωστό ότι υπήρχαν.</translation>
    </message>
    <message>
        <source>%1, below zero</source>
        <extracomment>Read aloud: stock on hand that is negative</extracomment>
        <translation>%1, κάτω από το μηδέν</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>Read aloud: the age of a location that is behind</extracomment>
        <translation>%1, καθυστερεί</translation>
    </message>
    <message>
        <source>%1, waiting for the hub</source>
        <extracomment>Read aloud: the SKU of a position with a change that the hub has not confirmed</extracomment>
        <translation>%1, περιμένει τον κόμβο</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>Group of the positions whose item has no category</extracomment>
        <translation>Χωρίς κατηγορία</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <extracomment>Beside the name of a group in the grid</extracomment>
        <translation>
            <numerusform>%n θέση</numerusform>
            <numerusform>%n θέσεις</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, expanded</source>
        <extracomment>Read aloud: name of a group and how many positions it has</extracomment>
        <translation>%1, %2, ανοικτή</translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <translation>%1, %2, κλειστή</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In place of an age: a change that the hub has not confirmed</extracomment>
        <translation>αναμονή</translation>
    </message>
</context>
<context>
    <name>stoa::PrintWords</name>
    <message>
        <source>Pick list</source>
        <translation>Λίστα συλλογής</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of an order</extracomment>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <extracomment>The number of a fulfilment</extracomment>
        <translation>Εκπλήρωση</translation>
    </message>
    <message>
        <source>Promised by</source>
        <extracomment>Until when the customer was promised it</extracomment>
        <translation>Υπόσχεση έως</translation>
    </message>
    <message>
        <source>Picker</source>
        <extracomment>Who takes the goods from the shelves</extracomment>
        <translation>Υπάλληλος συλλογής</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>A column title and the label of a count</extracomment>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>How many lines a pick list has</extracomment>
        <translation>Γραμμές</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>The place on a shelf that a thing lies at</extracomment>
        <translation>Θέση</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>The day after which something is not sold any more</extracomment>
        <translation>Λήξη</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Picked</source>
        <extracomment>Over the boxes that are ticked when a line was taken from its shelf</extracomment>
        <translation>Συλλογή</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>Χωρίς ζώνη</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Ζώνη %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <extracomment>A batch of goods</extracomment>
        <translation>Παρτίδα %1</translation>
    </message>
    <message>
        <source>Orders of this walk</source>
        <extracomment>Over the list of orders that are picked in one walk</extracomment>
        <translation>Παραγγελίες αυτής της διαδρομής</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Σελίδα %1 από %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of a paper: when it was printed</extracomment>
        <translation>Εκτυπώθηκε στις %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A quantity and its unit: &quot;1.5 kg&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the boxes that an order is sent in: &quot;2 of 3&quot;</extracomment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Δελτίο συσκευασίας</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Over the address of who sent a parcel</extracomment>
        <translation>Αποστολέας</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Over the address of whom a parcel is for</extracomment>
        <translation>Παραλήπτης</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>When the customer ordered</extracomment>
        <translation>Ημερομηνία παραγγελίας</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Of a carrier: how fast and how a parcel travels</extracomment>
        <translation>Υπηρεσία</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>A parcel among those of its order</extracomment>
        <translation>Δέμα</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Price times quantity</extracomment>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>The sum of all lines</extracomment>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Έκπτωση</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What sending it costs</extracomment>
        <translation>Μεταφορικά</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>What the giver of a present wrote</extracomment>
        <translation>Μήνυμα</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>Over how to send something back</extracomment>
        <translation>Επιστροφές</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Ετικέτα αποστολής</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Βάρος</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Αριθμός αποστολής</translation>
    </message>
    <message>
        <source>Manifest</source>
        <extracomment>What a carrier takes with it at one pickup, as a list to be signed</extracomment>
        <translation>Λίστα παράδοσης</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>When the carrier comes for the parcels</extracomment>
        <translation>Παραλαβή</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n δέμα</numerusform>
            <numerusform>%n δέματα</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>To be filled in by hand: who took the parcels</extracomment>
        <translation>Οδηγός</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>To be filled in by hand</extracomment>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>To be filled in by hand: when the parcels were taken</extracomment>
        <translation>Ημερομηνία και ώρα</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>Ετικέτες ραφιού</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>On a shelf label: the price before it was lowered</extracomment>
        <translation>ήταν %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>On a shelf label: a price and the unit that it is for, &quot;4.80 € / kg&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stoa::ProblemText</name>
    <message>
        <source>Something that was entered is not right. Nothing was changed.</source>
        <translation>Κάτι από όσα γράψατε δεν είναι σωστό. Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Look at it again and repeat what you meant.</source>
        <translation>Στο μεταξύ το άλλαξε κάποιος άλλος. Δείτε το ξανά και επαναλάβετε ό,τι θέλατε να κάνετε.</translation>
    </message>
    <message>
        <source>You may not do this. Ask somebody who may.</source>
        <translation>Δεν έχετε αυτό το δικαίωμα. Απευθυνθείτε σε κάποιον που το έχει.</translation>
    </message>
    <message>
        <source>You need to sign in again. What you entered is kept.</source>
        <translation>Χρειάζεται να κάνετε ξανά είσοδο. Όσα γράψατε διατηρούνται.</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on here; it is tried again by itself.</source>
        <translation>Ο κόμβος δεν απαντά. Η εργασία συνεχίζεται εδώ· θα γίνει αυτόματα νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>It took too long. Whether the hub has it is not known yet; it is asked again.</source>
        <translation>Άργησε πολύ. Δεν είναι ακόμη γνωστό αν το έχει λάβει ο κόμβος· θα ερωτηθεί ξανά.</translation>
    </message>
    <message>
        <source>This PC could not store it. Check the free space of the disk and try again.</source>
        <translation>Αυτός ο υπολογιστής δεν μπόρεσε να το αποθηκεύσει. Ελέγξτε τον ελεύθερο χώρο του δίσκου και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The answer of the hub could not be understood. Perhaps this program needs an update.</source>
        <translation>Η απάντηση του κόμβου δεν έγινε κατανοητή. Ίσως το πρόγραμμα χρειάζεται ενημέρωση.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was left half done.</source>
        <translation>Ακυρώθηκε. Τίποτα δεν έμεινε μισό.</translation>
    </message>
    <message>
        <source>Something went wrong at the hub. It is tried again by itself.</source>
        <translation>Κάτι πήγε στραβά στον κόμβο. Θα γίνει αυτόματα νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>The hub could not accept what was sent. Perhaps this program needs an update.</source>
        <translation>Ο κόμβος δεν μπόρεσε να δεχτεί ό,τι στάλθηκε. Ίσως το πρόγραμμα χρειάζεται ενημέρωση.</translation>
    </message>
    <message>
        <source>It is too large to be sent in one piece.</source>
        <translation>Είναι πολύ μεγάλο για να σταλεί μονομιάς.</translation>
    </message>
    <message>
        <source>The same number was used for something else. It was not applied; send it again as a new one.</source>
        <translation>Ο ίδιος αριθμός χρησιμοποιήθηκε για κάτι άλλο. Δεν εφαρμόστηκε· στείλτε το ξανά ως νέο.</translation>
    </message>
    <message>
        <source>The hub is working on it already.</source>
        <translation>Ο κόμβος το επεξεργάζεται ήδη.</translation>
    </message>
    <message>
        <source>Sending took too long. It is tried again by itself.</source>
        <translation>Η αποστολή άργησε πολύ. Θα γίνει αυτόματα νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Λάθος όνομα ή κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>The hub does not recognise this PC. Check its clock, or connect it anew with a code.</source>
        <translation>Ο κόμβος δεν αναγνωρίζει αυτόν τον υπολογιστή. Ελέγξτε το ρολόι του ή συνδέστε τον εκ νέου με κωδικό.</translation>
    </message>
    <message>
        <source>This data is no longer open to you.</source>
        <translation>Δεν έχετε πλέον πρόσβαση σε αυτά τα δεδομένα.</translation>
    </message>
    <message>
        <source>This PC was suspended by an administrator. What is waiting here is kept.</source>
        <translation>Διαχειριστής έθεσε αυτόν τον υπολογιστή σε παύση. Ό,τι περιμένει εδώ διατηρείται.</translation>
    </message>
    <message>
        <source>The code is not right, was used already, or is older than 15 minutes. Ask for a new one.</source>
        <translation>Ο κωδικός δεν είναι σωστός, έχει ήδη χρησιμοποιηθεί ή είναι παλαιότερος από 15 λεπτά. Ζητήστε νέο.</translation>
    </message>
    <message>
        <source>The password is too short or too common. Take at least 12 characters, for example a few words.</source>
        <translation>Ο κωδικός πρόσβασης είναι πολύ σύντομος ή πολύ συνηθισμένος. Χρησιμοποιήστε τουλάχιστον 12 χαρακτήρες, για παράδειγμα μερικές λέξεις.</translation>
    </message>
    <message>
        <source>It is not there, or not open to you.</source>
        <translation>Δεν υπάρχει ή δεν έχετε πρόσβαση.</translation>
    </message>
    <message>
        <source>Both sides changed the same thing. Choose which one holds.</source>
        <translation>Και οι δύο πλευρές άλλαξαν το ίδιο πράγμα. Επιλέξτε ποια αλλαγή ισχύει.</translation>
    </message>
    <message>
        <source>This step is not possible any more, because it went on meanwhile.</source>
        <translation>Αυτό το βήμα δεν είναι πλέον δυνατό, γιατί στο μεταξύ η διαδικασία προχώρησε.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Υπάρχει ήδη.</translation>
    </message>
    <message>
        <source>There is not enough stock.</source>
        <translation>Δεν υπάρχει αρκετό απόθεμα.</translation>
    </message>
    <message>
        <source>This SKU is not in the catalogue.</source>
        <translation>Αυτό το SKU δεν υπάρχει στον κατάλογο.</translation>
    </message>
    <message>
        <source>This location does not exist.</source>
        <translation>Αυτή η τοποθεσία δεν υπάρχει.</translation>
    </message>
    <message>
        <source>This reason does not exist any more. Choose another one.</source>
        <translation>Αυτή η αιτιολογία δεν υπάρχει πια. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>This reason does not go with the sign of the difference. Choose another reason.</source>
        <translation>Αυτή η αιτιολογία δεν ταιριάζει με το πρόσημο της διαφοράς. Επιλέξτε άλλη αιτιολογία.</translation>
    </message>
    <message>
        <source>This reason does not go with this kind of movement. Choose another reason.</source>
        <translation>Αυτή η αιτιολογία δεν ταιριάζει με αυτό το είδος κίνησης. Επιλέξτε άλλη αιτιολογία.</translation>
    </message>
    <message>
        <source>This movement was taken back already.</source>
        <translation>Αυτή η κίνηση έχει ήδη αντιλογιστεί.</translation>
    </message>
    <message>
        <source>It is in use and cannot be removed.</source>
        <translation>Χρησιμοποιείται και δεν μπορεί να αφαιρεθεί.</translation>
    </message>
    <message>
        <source>At least one administrator must remain.</source>
        <translation>Πρέπει να παραμείνει τουλάχιστον ένας διαχειριστής.</translation>
    </message>
    <message>
        <source>The hub&apos;s history is another one than before. The data is being copied again.</source>
        <translation>Το ιστορικό του κόμβου δεν είναι το ίδιο με πριν. Τα δεδομένα αντιγράφονται ξανά.</translation>
    </message>
    <message>
        <source>This program is too old for the hub. Update it; your work is still accepted.</source>
        <translation>Το πρόγραμμα είναι πολύ παλιό για τον κόμβο. Ενημερώστε το· η εργασία σας γίνεται ακόμη δεκτή.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of change. It needs an update.</source>
        <translation>Ο κόμβος δεν γνωρίζει αυτό το είδος αλλαγής. Χρειάζεται ενημέρωση.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little and try again.</source>
        <translation>Πάρα πολλές προσπάθειες. Περιμένετε λίγο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The hub is busy. It is tried again by itself.</source>
        <translation>Ο κόμβος είναι απασχολημένος. Θα γίνει αυτόματα νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>The hub takes no changes now. They wait safely on this PC.</source>
        <translation>Ο κόμβος δεν δέχεται αλλαγές αυτή τη στιγμή. Περιμένουν με ασφάλεια σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>This user was disabled by an administrator. What waits on this PC is kept.</source>
        <translation>Ο χρήστης απενεργοποιήθηκε από διαχειριστή. Ό,τι εκκρεμεί σε αυτόν τον υπολογιστή διατηρείται.</translation>
    </message>
    <message>
        <source>This change could not be read after the journal was damaged, and the hub never got it.</source>
        <translation>Αυτή η αλλαγή δεν διαβάζεται, επειδή το ημερολόγιο βρέθηκε φθαρμένο, και δεν έφτασε ποτέ στον κόμβο.</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Make room; what was saved before is safe.</source>
        <translation>Ο δίσκος αυτού του υπολογιστή είναι γεμάτος. Ελευθερώστε χώρο· ό,τι αποθηκεύτηκε πριν είναι ασφαλές.</translation>
    </message>
    <message>
        <source>It was done at a time at which this person was not allowed to do it without the hub. It was not applied; somebody who may do it can send it again.</source>
        <translation>Έγινε σε χρόνο κατά τον οποίο αυτό το άτομο δεν είχε δικαίωμα να το κάνει χωρίς τον κόμβο. Δεν εφαρμόστηκε· κάποιος που έχει το δικαίωμα μπορεί να το στείλει ξανά.</translation>
    </message>
    <message>
        <source>Another PC uses the identity of this one, perhaps after copying its disk. What waits here is kept: export it to be safe, connect this PC anew with a code, then send again what is missing.</source>
        <translation>Άλλος υπολογιστής χρησιμοποιεί την ταυτότητα αυτού, ίσως μετά από αντιγραφή του δίσκου του. Ό,τι περιμένει εδώ διατηρείται: εξαγάγετέ το για ασφάλεια, συνδέστε αυτόν τον υπολογιστή εκ νέου με κωδικό και στείλτε ξανά ό,τι λείπει.</translation>
    </message>
    <message>
        <source>This SKU is counted in whole pieces; a part of one cannot be entered.</source>
        <translation>Το SKU μετριέται σε ολόκληρα τεμάχια· δεν καταχωρίζεται μέρος τεμαχίου.</translation>
    </message>
    <message>
        <source>It was not accepted as it stands: %1.</source>
        <extracomment>%1 is a technical reason in English, such as &quot;delta: the difference is out of range&quot;</extracomment>
        <translation>Δεν έγινε δεκτό όπως είναι: %1.</translation>
    </message>
    <message>
        <source>This SKU is counted in another unit by now. Look at the position and enter the difference anew.</source>
        <translation>Αυτό το SKU μετριέται πλέον σε άλλη μονάδα. Δείτε τη θέση αποθέματος και καταχωρίστε ξανά τη διαφορά.</translation>
    </message>
    <message>
        <source>The way to the hub is unsteady. It is tried again by itself.</source>
        <translation>Η σύνδεση με τον κόμβο είναι ασταθής. Θα γίνει αυτόματα νέα προσπάθεια.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing. Ask somebody who has it.</source>
        <extracomment>%1 is what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>Λείπει το δικαίωμα «%1». Απευθυνθείτε σε κάποιον που το έχει.</translation>
    </message>
    <message>
        <source>%1 had no permission for this: “%2”. Somebody who has it can send it again.</source>
        <extracomment>%1 is a person, %2 what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>Ο χρήστης %1 δεν είχε το δικαίωμα για αυτό: «%2». Κάποιος που το έχει μπορεί να το στείλει ξανά.</translation>
    </message>
    <message>
        <source>%1 was not allowed to do this. Somebody who may do it can send it again.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Ο χρήστης %1 δεν είχε δικαίωμα να το κάνει. Κάποιος που το έχει μπορεί να το στείλει ξανά.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was cancelled meanwhile.</source>
        <translation>Αυτό το βήμα δεν είναι πλέον δυνατό: στο μεταξύ ακυρώθηκε.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was given back or refused meanwhile.</source>
        <translation>Αυτό το βήμα δεν είναι πλέον δυνατό: στο μεταξύ δόθηκε πίσω ή απορρίφθηκε.</translation>
    </message>
    <message>
        <source>This step is not possible any more: the customer has collected it meanwhile.</source>
        <translation>Αυτό το βήμα δεν είναι πλέον δυνατό: στο μεταξύ το παρέλαβε ο πελάτης.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was kept for the customer as long as it is kept.</source>
        <translation>Αυτό το βήμα δεν είναι πλέον δυνατό: έληξε η φύλαξή του για τον πελάτη.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it left with the carrier meanwhile.</source>
        <translation>Αυτό το βήμα δεν είναι πλέον δυνατό: στο μεταξύ έφυγε με τον μεταφορέα.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it has arrived at the customer&apos;s meanwhile.</source>
        <translation>Αυτό το βήμα δεν είναι πλέον δυνατό: στο μεταξύ έφτασε στον πελάτη.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it is finished.</source>
        <translation>Αυτό το βήμα δεν είναι πλέον δυνατό: έχει ολοκληρωθεί.</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineForm</name>
    <message>
        <source>minor units</source>
        <translation>υποδιαιρέσεις νομίσματος</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Δεν είναι ακέραιος αριθμός.</translation>
    </message>
    <message>
        <source>Not a number with at most %1 decimals.</source>
        <translation>Δεν είναι αριθμός με το πολύ %1 δεκαδικά.</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineReplay</name>
    <message>
        <source>About</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>έγινε δεκτό</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineWork</name>
    <message>
        <source>What could not be taken lies at the hub, which does not answer now.</source>
        <translation>Ό,τι δεν έγινε δεκτό βρίσκεται στον κόμβο, που δεν απαντά αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>Έγινε δεκτό.</translation>
    </message>
    <message>
        <source>What could not be taken belongs to no store yet. It is shown to those who may see all stores.</source>
        <translation>Ό,τι δεν έγινε δεκτό δεν ανήκει ακόμη σε κατάστημα. Το βλέπουν όσοι έχουν πρόσβαση σε όλα τα καταστήματα.</translation>
    </message>
    <message>
        <source>The list is kept at the hub, which does not answer now. It comes when the hub answers.</source>
        <translation>Η λίστα βρίσκεται στον κόμβο, που δεν απαντά αυτή τη στιγμή. Θα εμφανιστεί όταν απαντήσει.</translation>
    </message>
    <message>
        <source>Every order could be taken. One that cannot is kept here with the reason.</source>
        <translation>Όλες οι παραγγελίες έγιναν δεκτές. Όποια δεν μπορεί να γίνει δεκτή κρατιέται εδώ με τον λόγο.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a field such as &quot;Line 2: Quantity&quot;, %2 why it cannot be read</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stoa::ReturnForm</name>
    <message>
        <source>Nothing of this order can come back: nothing was handed over yet, or all of it is in a return.</source>
        <translation>Τίποτα από αυτή την παραγγελία δεν μπορεί να επιστραφεί: δεν παραδόθηκε τίποτα ακόμη ή βρίσκονται όλα ήδη σε επιστροφή.</translation>
    </message>
    <message>
        <source>%1: at most %2 can come back.</source>
        <translation>%1: μπορούν να επιστραφούν το πολύ %2.</translation>
    </message>
    <message>
        <source>Say how many of a line come back.</source>
        <translation>Ορίστε πόσα από μια γραμμή επιστρέφονται.</translation>
    </message>
</context>
<context>
    <name>stoa::ReturnWork</name>
    <message>
        <source>Accept the return</source>
        <translation>Αποδοχή επιστροφής</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Παραλαβή</translation>
    </message>
    <message>
        <source>Finish the inspection</source>
        <translation>Ολοκλήρωση ελέγχου</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Επιστροφή χρημάτων: %1</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Order the replacement</source>
        <translation>Παραγγελία αντικατάστασης</translation>
    </message>
    <message>
        <source>Refuse the return</source>
        <translation>Απόρριψη επιστροφής</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Κλείσιμο υπόθεσης</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>Αυτή η υπόθεση έχει κλείσει.</translation>
    </message>
    <message>
        <source>Scan what came, or say that all of it did.</source>
        <translation>Σαρώστε ό,τι ήρθε ή δηλώστε ότι ήρθαν όλα.</translation>
    </message>
    <message>
        <source>%1: decide about all %2 that came; %3 are decided.</source>
        <translation>%1: αποφασίστε για όλα όσα ήρθαν (%2)· έχουν αποφασιστεί %3.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 από %3.</translation>
    </message>
    <message>
        <source>More of these came than were announced. Open another return for the rest.</source>
        <translation>Ήρθαν περισσότερα από όσα είχαν δηλωθεί. Ανοίξτε άλλη επιστροφή για τα υπόλοιπα.</translation>
    </message>
    <message>
        <source>%1 is not in this return.</source>
        <translation>%1: δεν ανήκει σε αυτή την επιστροφή.</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingCheck</name>
    <message>
        <source>There is no score. Add one, or choose another way to decide.</source>
        <translation>Δεν υπάρχει βαθμός. Προσθέστε έναν ή επιλέξτε άλλον τρόπο απόφασης.</translation>
    </message>
    <message>
        <source>The weights add up to %1. They must add up to %2.</source>
        <translation>Τα βάρη αθροίζουν σε %1. Πρέπει να αθροίζουν σε %2.</translation>
    </message>
    <message>
        <source>Two strategies have this name. Change one of them.</source>
        <translation>Δύο στρατηγικές έχουν αυτό το όνομα. Αλλάξτε το ένα.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Ένα όνομα έχει 1 έως 80 χαρακτήρες.</translation>
    </message>
    <message>
        <source>A code has 1 to 16 capital letters, digits, hyphens or underlines.</source>
        <translation>Ένας κωδικός έχει 1 έως 16 κεφαλαία γράμματα, ψηφία, παύλες ή κάτω παύλες.</translation>
    </message>
    <message>
        <source>Somebody must answer for it. Choose an owner.</source>
        <translation>Κάποιος πρέπει να είναι υπεύθυνος. Επιλέξτε υπεύθυνο.</translation>
    </message>
    <message>
        <source>A policy has 1 to 40 strategies.</source>
        <translation>Μια πολιτική έχει 1 έως 40 στρατηγικές.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Αυτός ο αριθμός είναι πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>Choose at least one value that the order can have.</source>
        <translation>Επιλέξτε τουλάχιστον μία τιμή που μπορεί να έχει η παραγγελία.</translation>
    </message>
    <message>
        <source>It stands there twice. Take one of them off.</source>
        <translation>Υπάρχει δύο φορές. Αφαιρέστε τη μία.</translation>
    </message>
    <message>
        <source>A distance is 1 to 20,040 km.</source>
        <translation>Μια απόσταση είναι 1 έως 20.040 km.</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>Επιλέξτε τουλάχιστον μία τιμή.</translation>
    </message>
    <message>
        <source>No mark and the full mark must be given for different figures.</source>
        <translation>Το μηδέν και το άριστα πρέπει να δίνονται για διαφορετικές τιμές.</translation>
    </message>
    <message>
        <source>Bands end at kilometres that rise, as “5, 20, 50”.</source>
        <translation>Οι ζώνες απόστασης τελειώνουν σε αύξοντα χιλιόμετρα, π.χ. «5, 20, 50».</translation>
    </message>
    <message>
        <source>This is not possible for a score.</source>
        <translation>Αυτό δεν γίνεται για έναν βαθμό.</translation>
    </message>
    <message>
        <source>Choose at least one rule.</source>
        <translation>Επιλέξτε τουλάχιστον έναν κανόνα.</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Μια ουρά χρειάζεται όνομα.</translation>
    </message>
    <message>
        <source>It waits 1 to 365 days.</source>
        <translation>Περιμένει 1 έως 365 ημέρες.</translation>
    </message>
    <message>
        <source>This cannot follow here. Choose something else.</source>
        <translation>Αυτό δεν μπορεί να ακολουθήσει εδώ. Επιλέξτε κάτι άλλο.</translation>
    </message>
    <message>
        <source>This is not possible: %1</source>
        <translation>Αυτό δεν γίνεται: %1</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingSentences</name>
    <message>
        <source>no place in particular</source>
        <translation>κανένα συγκεκριμένο σημείο</translation>
    </message>
    <message>
        <source>Least mark</source>
        <translation>Ελάχιστος βαθμός</translation>
    </message>
    <message>
        <source>Ends of the bands in km, rising</source>
        <translation>Τέλη των ζωνών απόστασης σε km, αύξοντα</translation>
    </message>
    <message>
        <source>“%3” goes by bands that end at %1; a mark of %2 or more is needed.</source>
        <extracomment>%3 is what is scored (&quot;Distance in bands&quot;)</extracomment>
        <translation>Το «%3» πηγαίνει με ζώνες απόστασης που τελειώνουν σε %1· χρειάζεται βαθμός %2 ή μεγαλύτερος.</translation>
    </message>
    <message>
        <source>Kinds, the best first</source>
        <translation>Είδη, το καλύτερο πρώτο</translation>
    </message>
    <message>
        <source>“%3” goes by this order: %1; a mark of %2 or more is needed.</source>
        <extracomment>%3 is what is scored (&quot;Kind of node&quot;)</extracomment>
        <translation>Το «%3» πηγαίνει με αυτή τη σειρά: %1· χρειάζεται βαθμός %2 ή μεγαλύτερος.</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Μηδέν</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>Άριστα</translation>
    </message>
    <message>
        <source>“%4” gives no mark at %1 and the full mark at %2; a mark of %3 or more is needed.</source>
        <extracomment>%4 is what is scored (&quot;Cost&quot;); %1 and %2 are figures of it</extracomment>
        <translation>Το «%4» δίνει μηδέν στο %1 και άριστα στο %2· χρειάζεται βαθμός %3 ή μεγαλύτερος.</translation>
    </message>
    <message>
        <source>Each part after the first costs %1 more, each late day %2.</source>
        <translation>Κάθε μέρος μετά το πρώτο κοστίζει %1 παραπάνω, κάθε ημέρα καθυστέρησης %2.</translation>
    </message>
    <message>
        <source>Each further part</source>
        <translation>Κάθε επιπλέον μέρος</translation>
    </message>
    <message>
        <source>Each late day</source>
        <translation>Κάθε ημέρα καθυστέρησης</translation>
    </message>
    <message>
        <source>Weeks of supply</source>
        <translation>Εβδομάδες αποθέματος</translation>
    </message>
    <message>
        <source>The last unit of a place risks %1 of its value, nothing from %2 of supply on.</source>
        <translation>Το τελευταίο τεμάχιο ενός σημείου ρισκάρει το %1 της αξίας του, τίποτα από %2 αποθέματος και πάνω.</translation>
    </message>
    <message>
        <source>Risk of running out</source>
        <translation>Κίνδυνος εξάντλησης</translation>
    </message>
    <message>
        <source>Selling now saves %1 of the markdown.</source>
        <translation>Η πώληση τώρα γλιτώνει το %1 της έκπτωσης.</translation>
    </message>
    <message>
        <source>Markdown saved</source>
        <translation>Έκπτωση που γλιτώνει</translation>
    </message>
    <message>
        <source>Each part after the first takes %1 off the score.</source>
        <translation>Κάθε μέρος μετά το πρώτο αφαιρεί %1 από τον βαθμό.</translation>
    </message>
    <message>
        <source>Score lost</source>
        <translation>Βαθμοί που χάνονται</translation>
    </message>
    <message>
        <source>First %1, then the others by their rank.</source>
        <translation>Πρώτα %1, μετά τα άλλα κατά τη σειρά τους.</translation>
    </message>
    <message>
        <source>Places, the first one first</source>
        <translation>Σημεία, το πρώτο πρώτο</translation>
    </message>
    <message>
        <source>Rules, the first one first</source>
        <translation>Κανόνες, ο πρώτος πρώτος</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>Με αυτή τη σειρά: %1.</translation>
    </message>
    <message>
        <source>Farther than</source>
        <translation>Πιο μακριά από</translation>
    </message>
    <message>
        <source>km</source>
        <extracomment>Unit behind a number: kilometres</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>Kept free for peaks</source>
        <translation>Κρατιέται για τις αιχμές</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Είδη σημείων</translation>
    </message>
    <message>
        <source>Groups of places</source>
        <translation>Ομάδες σημείων</translation>
    </message>
    <message>
        <source>Countries to which nothing goes</source>
        <translation>Χώρες όπου δεν στέλνεται τίποτα</translation>
    </message>
    <message>
        <source>is too far by road…</source>
        <translation>απέχει πολύ οδικώς…</translation>
    </message>
    <message>
        <source>is too far away…</source>
        <translation>απέχει πολύ…</translation>
    </message>
    <message>
        <source>is of a kind…</source>
        <translation>είναι ενός είδους…</translation>
    </message>
    <message>
        <source>is not of a kind…</source>
        <translation>δεν είναι ενός είδους…</translation>
    </message>
    <message>
        <source>is in a group…</source>
        <translation>είναι σε μια ομάδα…</translation>
    </message>
    <message>
        <source>is not in a group…</source>
        <translation>δεν είναι σε μια ομάδα…</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Unit behind a number: minutes</extracomment>
        <translation>λεπτά</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>Unit behind a number: kilograms</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>Unit behind a number: hours</extracomment>
        <translation>ώρες</translation>
    </message>
    <message>
        <source>For every order.</source>
        <translation>Για κάθε παραγγελία.</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <extracomment>Joins two clauses of &quot;When any of these is true: …&quot;</extracomment>
        <translation>%1· ή %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the first two clauses of &quot;When …&quot;</extracomment>
        <translation>%1 και %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>Joins one more clause to those of &quot;When …&quot;</extracomment>
        <translation>%1, και %2</translation>
    </message>
    <message>
        <source>And when %1.</source>
        <extracomment>%1 is a clause, or several with &quot;and&quot; between them</extracomment>
        <translation>Και όταν %1.</translation>
    </message>
    <message>
        <source>When %1.</source>
        <translation>Όταν %1.</translation>
    </message>
    <message>
        <source>Or when any of these is true: %1.</source>
        <extracomment>%1 is a clause, or several with &quot;or&quot; between them</extracomment>
        <translation>Ή όταν ισχύει κάποιο από αυτά: %1.</translation>
    </message>
    <message>
        <source>When any of these is true: %1.</source>
        <translation>Όταν ισχύει κάποιο από αυτά: %1.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Τι ακολουθεί</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Ουρά</translation>
    </message>
    <message>
        <source>If everything fits, %1 “%2”.</source>
        <translation>Αν χωρούν όλα, %1 «%2».</translation>
    </message>
    <message>
        <source>If only a part fits, %1 “%2”.</source>
        <translation>Αν χωρά μόνο ένα μέρος, %1 «%2».</translation>
    </message>
    <message>
        <source>If nothing fits, %1 “%2”.</source>
        <translation>Αν δεν χωρά τίποτα, %1 «%2».</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1 “%2”.</source>
        <translation>Ό,τι δεν καλύπτει καμία στρατηγική: %1 «%2».</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Ημέρες</translation>
    </message>
    <message>
        <source>If everything fits, %1 %2.</source>
        <translation>Αν χωρούν όλα, %1 %2.</translation>
    </message>
    <message>
        <source>If only a part fits, %1 %2.</source>
        <translation>Αν χωρά μόνο ένα μέρος, %1 %2.</translation>
    </message>
    <message>
        <source>If nothing fits, %1 %2.</source>
        <translation>Αν δεν χωρά τίποτα, %1 %2.</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1 %2.</source>
        <translation>Ό,τι δεν καλύπτει καμία στρατηγική: %1 %2.</translation>
    </message>
    <message>
        <source>If everything fits, %1.</source>
        <translation>Αν χωρούν όλα, %1.</translation>
    </message>
    <message>
        <source>If only a part fits, %1.</source>
        <translation>Αν χωρά μόνο ένα μέρος, %1.</translation>
    </message>
    <message>
        <source>If nothing fits, %1.</source>
        <translation>Αν δεν χωρά τίποτα, %1.</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1.</source>
        <translation>Ό,τι δεν καλύπτει καμία στρατηγική: %1.</translation>
    </message>
    <message>
        <source>Parts (0: any number)</source>
        <translation>Μέρη (0: οποιοσδήποτε αριθμός)</translation>
    </message>
    <message>
        <source>Worth of a part</source>
        <translation>Αξία ενός μέρους</translation>
    </message>
    <message>
        <source>any worth</source>
        <extracomment>Inside &quot;Split into at most 2 parts of any worth&quot;</extracomment>
        <translation>οποιαδήποτε αξία</translation>
    </message>
    <message>
        <source>Split into %1 of %2.</source>
        <translation>Διαίρεση σε %1 με %2.</translation>
    </message>
    <message>
        <source>Split into at most %1 of %2.</source>
        <translation>Διαίρεση σε το πολύ %1 με %2.</translation>
    </message>
    <message>
        <source>Split into %1, each worth %2 or more.</source>
        <translation>Διαίρεση σε %1, αξίας %2 ή μεγαλύτερης το καθένα.</translation>
    </message>
    <message>
        <source>Split into at most %1, each worth %2 or more.</source>
        <translation>Διαίρεση σε το πολύ %1, αξίας %2 ή μεγαλύτερης το καθένα.</translation>
    </message>
    <message>
        <source>How many must be so</source>
        <translation>Πόσα πρέπει να ισχύουν</translation>
    </message>
    <message>
        <source>all of these are</source>
        <translation>όλα αυτά είναι</translation>
    </message>
    <message>
        <source>any of these is</source>
        <translation>κάποιο από αυτά είναι</translation>
    </message>
    <message>
        <source>It applies when %1 true.</source>
        <translation>Ισχύει όταν %1 αληθή.</translation>
    </message>
    <message>
        <source>Lines that belong together</source>
        <translation>Γραμμές που πάνε μαζί</translation>
    </message>
    <message>
        <source>stay together</source>
        <translation>μένουν μαζί</translation>
    </message>
    <message>
        <source>may part</source>
        <translation>μπορούν να χωριστούν</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Μία γραμμή</translation>
    </message>
    <message>
        <source>may be divided</source>
        <translation>μπορεί να διαιρεθεί</translation>
    </message>
    <message>
        <source>stays whole</source>
        <translation>μένει ολόκληρη</translation>
    </message>
    <message>
        <source>Lines that belong together %1; one line %2.</source>
        <translation>Γραμμές που πάνε μαζί %1· μία γραμμή %2.</translation>
    </message>
    <message>
        <source>Units of a part</source>
        <translation>Τεμάχια ενός μέρους</translation>
    </message>
    <message>
        <source>Each part has %1 or more.</source>
        <translation>Κάθε μέρος έχει %1 ή περισσότερα.</translation>
    </message>
    <message>
        <source>Weight of a package (0: any)</source>
        <translation>Βάρος δέματος (0: οποιοδήποτε)</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>οποιοδήποτε βάρος</translation>
    </message>
    <message>
        <source>Goods in a package</source>
        <translation>Είδη σε ένα δέμα</translation>
    </message>
    <message>
        <source>all kinds of goods</source>
        <translation>κάθε είδους προϊόντα</translation>
    </message>
    <message>
        <source>one class of goods</source>
        <translation>μία κατηγορία προϊόντων</translation>
    </message>
    <message>
        <source>Packages of %1, with %2 in each.</source>
        <translation>Δέματα με %1, με %2 στο καθένα.</translation>
    </message>
    <message>
        <source>Packages of at most %1, with %2 in each.</source>
        <translation>Δέματα έως %1, με %2 στο καθένα.</translation>
    </message>
    <message>
        <source>Road factor</source>
        <translation>Συντελεστής δρόμου</translation>
    </message>
    <message>
        <source>A way by road is %1 times as long as the straight line.</source>
        <translation>Ο δρόμος είναι %1 φορές μακρύτερος από την ευθεία.</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingWords</name>
    <message>
        <source>has no sellable stock</source>
        <translation>δεν έχει απόθεμα για πώληση</translation>
    </message>
    <message>
        <source>takes no orders now</source>
        <translation>δεν δέχεται παραγγελίες τώρα</translation>
    </message>
    <message>
        <source>is closed in the window</source>
        <translation>είναι κλειστό στο χρονικό περιθώριο</translation>
    </message>
    <message>
        <source>is over %1 km by road</source>
        <translation>απέχει πάνω από %1 km οδικώς</translation>
    </message>
    <message>
        <source>is over %1 km away</source>
        <translation>απέχει πάνω από %1 km</translation>
    </message>
    <message>
        <source>does not offer the method</source>
        <translation>δεν προσφέρει τον τρόπο</translation>
    </message>
    <message>
        <source>has no carrier for it</source>
        <translation>δεν έχει μεταφορέα γι’ αυτό</translation>
    </message>
    <message>
        <source>may not handle the goods</source>
        <translation>δεν επιτρέπεται να χειριστεί τα είδη</translation>
    </message>
    <message>
        <source>has no capacity left, peaks kept free</source>
        <translation>δεν έχει άλλη δυναμικότητα, πέρα από τις αιχμές</translation>
    </message>
    <message>
        <source>has no capacity left at all</source>
        <translation>δεν έχει καθόλου δυναμικότητα</translation>
    </message>
    <message>
        <source>missed the cut-off</source>
        <translation>έχασε την ώρα λήξης</translation>
    </message>
    <message>
        <source>rejected this line</source>
        <translation>δεν έγινε δεκτή αυτή η γραμμή</translation>
    </message>
    <message>
        <source>the customer or the law rules out</source>
        <translation>αποκλείει ο πελάτης ή ο νόμος</translation>
    </message>
    <message>
        <source>is ruled out, or would send to %1</source>
        <translation>αποκλείεται ή θα έστελνε σε %1</translation>
    </message>
    <message>
        <source>is of the kind %1</source>
        <translation>είναι του είδους %1</translation>
    </message>
    <message>
        <source>is not of the kind %1</source>
        <translation>δεν είναι του είδους %1</translation>
    </message>
    <message>
        <source>is in the group %1</source>
        <translation>είναι στην ομάδα %1</translation>
    </message>
    <message>
        <source>is not in the group %1</source>
        <translation>δεν είναι στην ομάδα %1</translation>
    </message>
    <message>
        <source>is not where it is collected</source>
        <translation>δεν είναι εκεί όπου παραλαμβάνεται</translation>
    </message>
    <message>
        <source>has too low a score</source>
        <translation>έχει πολύ χαμηλό βαθμό</translation>
    </message>
    <message>
        <source>any number of parts</source>
        <extracomment>How far an order may be divided, inside &quot;Split into at most %1&quot;</extracomment>
        <translation>όσα μέρη χρειαστούν</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n μέρος</numerusform>
            <numerusform>%n μέρη</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ώρα</numerusform>
            <numerusform>%n ώρες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ημέρα</numerusform>
            <numerusform>%n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 kg</source>
        <extracomment>A weight</extracomment>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>%1 pcs</source>
        <extracomment>A number of pieces, as short as possible</extracomment>
        <translation>%1 τεμ</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>A distance</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>on the minute</source>
        <extracomment>When goods arrive, beside the end of the promise</extracomment>
        <translation>στο λεπτό</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>When goods arrive, before or after the end of the promise: &quot;10 h late&quot;</extracomment>
        <translation>%1 αργότερα</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 νωρίτερα</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>How long stock lasts; %1 may have decimals</extracomment>
        <translation>%1 εβδομάδες</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <extracomment>What is sold in a week; %1 is &quot;10 pcs&quot;</extracomment>
        <translation>%1 την εβδομάδα</translation>
    </message>
    <message>
        <source>a whole size run</source>
        <translation>πλήρη σειρά μεγεθών</translation>
    </message>
    <message>
        <source>a broken size run</source>
        <translation>ελλιπή σειρά μεγεθών</translation>
    </message>
    <message>
        <source>rank %1</source>
        <extracomment>A place in an order</extracomment>
        <translation>σειρά %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is &quot;put it into the queue&quot;, %2 its name</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;cancel it after&quot;, %2 &quot;7 days&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>urban</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>αστική</translation>
    </message>
    <message>
        <source>suburban</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>προαστιακή</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>περιφερειακή</translation>
    </message>
    <message>
        <source>rural</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>αγροτική</translation>
    </message>
    <message>
        <source>store</source>
        <extracomment>Kind of place, inside a sentence</extracomment>
        <translation>κατάστημα</translation>
    </message>
    <message>
        <source>dark store</source>
        <translation>κατάστημα χωρίς κοινό</translation>
    </message>
    <message>
        <source>micro-fulfilment</source>
        <extracomment>Kind of place: a small automated store room in a town</extracomment>
        <translation>μικρο-εκπλήρωση</translation>
    </message>
    <message>
        <source>locker</source>
        <extracomment>Kind of place: a wall of parcel boxes</extracomment>
        <translation>θυρίδα παραλαβής</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>αποθήκη</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>προμηθευτής</translation>
    </message>
    <message>
        <source>web shop</source>
        <translation>ηλεκτρονικό κατάστημα</translation>
    </message>
    <message>
        <source>ship</source>
        <extracomment>How goods get to a customer, inside a sentence: the method is &quot;ship&quot;</extracomment>
        <translation>αποστολή</translation>
    </message>
    <message>
        <source>click and collect</source>
        <extracomment>How goods get to a customer, inside a sentence</extracomment>
        <translation>παραλαβή από κατάστημα</translation>
    </message>
    <message>
        <source>curbside</source>
        <extracomment>How goods get to a customer, inside a sentence: to the car</extracomment>
        <translation>παραλαβή στο αυτοκίνητο</translation>
    </message>
    <message>
        <source>locker</source>
        <comment>method</comment>
        <extracomment>How goods get to a customer, inside a sentence: to a parcel box</extracomment>
        <translation>θυρίδα παραλαβής</translation>
    </message>
    <message>
        <source>ship to store</source>
        <extracomment>How goods get to a customer, inside a sentence</extracomment>
        <translation>αποστολή σε κατάστημα</translation>
    </message>
    <message>
        <source>sets</source>
        <extracomment>What is special about goods, inside a sentence</extracomment>
        <translation>σετ</translation>
    </message>
    <message>
        <source>dangerous goods</source>
        <translation>επικίνδυνα είδη</translation>
    </message>
    <message>
        <source>chilled goods</source>
        <translation>είδη ψυγείου</translation>
    </message>
    <message>
        <source>oversized goods</source>
        <translation>υπερμεγέθη είδη</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Priority of an order, inside a sentence</extracomment>
        <translation>υψηλή</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>κανονική</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Απόσταση</translation>
    </message>
    <message>
        <source>Distance in bands</source>
        <translation>Απόσταση σε ζώνες</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Transit against promise</source>
        <translation>Διαδρομή προς υπόσχεση</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Ελεύθερη δυναμικότητα</translation>
    </message>
    <message>
        <source>Node performance</source>
        <translation>Επίδοση σημείου</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Απορρίψεις</translation>
    </message>
    <message>
        <source>Stock depth</source>
        <translation>Βάθος αποθέματος</translation>
    </message>
    <message>
        <source>Weeks of supply</source>
        <translation>Εβδομάδες αποθέματος</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Ταχύτητα πωλήσεων</translation>
    </message>
    <message>
        <source>Broken size run</source>
        <translation>Ελλιπής σειρά μεγεθών</translation>
    </message>
    <message>
        <source>Markdown pressure</source>
        <translation>Πίεση έκπτωσης</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Λήξη</translation>
    </message>
    <message>
        <source>Rank of the node</source>
        <translation>Σειρά του σημείου</translation>
    </message>
    <message>
        <source>Kind of node</source>
        <translation>Είδος σημείου</translation>
    </message>
    <message>
        <source>Stock accuracy</source>
        <translation>Ακρίβεια αποθέματος</translation>
    </message>
    <message>
        <source>How far the node is from the customer.</source>
        <translation>Πόσο απέχει το σημείο από τον πελάτη.</translation>
    </message>
    <message>
        <source>What it costs to supply all that the node can.</source>
        <translation>Πόσο κοστίζει να δοθεί ό,τι μπορεί το σημείο.</translation>
    </message>
    <message>
        <source>How long before the end of the promise the goods arrive.</source>
        <translation>Πόσο πριν από το τέλος της υπόσχεσης φτάνουν τα είδη.</translation>
    </message>
    <message>
        <source>How much of the hour&apos;s limit is free.</source>
        <translation>Πόσο από το όριο της ώρας είναι ελεύθερο.</translation>
    </message>
    <message>
        <source>The share of its parts that were ready by their promise.</source>
        <translation>Το μερίδιο των μερών του που ήταν έτοιμα στην υπόσχεσή τους.</translation>
    </message>
    <message>
        <source>The share of its parts that the node gave back.</source>
        <translation>Το μερίδιο των μερών που επέστρεψε το σημείο.</translation>
    </message>
    <message>
        <source>How many pieces stay after the order.</source>
        <translation>Πόσα τεμάχια μένουν μετά την παραγγελία.</translation>
    </message>
    <message>
        <source>For how many weeks its stock lasts.</source>
        <translation>Για πόσες εβδομάδες φτάνει το απόθεμά του.</translation>
    </message>
    <message>
        <source>How much of it the node sells in a week.</source>
        <translation>Πόσο πουλά το σημείο την εβδομάδα.</translation>
    </message>
    <message>
        <source>A run of sizes that is broken is used up first.</source>
        <translation>Μια ελλιπής σειρά μεγεθών εξαντλείται πρώτη.</translation>
    </message>
    <message>
        <source>How far the price is marked down there.</source>
        <translation>Πόσο είναι μειωμένη εκεί η τιμή.</translation>
    </message>
    <message>
        <source>How soon what goes first expires.</source>
        <translation>Πόσο σύντομα λήγει αυτό που φεύγει πρώτο.</translation>
    </message>
    <message>
        <source>The rank that the node has in the network.</source>
        <translation>Η σειρά που έχει το σημείο στο δίκτυο.</translation>
    </message>
    <message>
        <source>Stores, warehouses and other kinds in an order of their own.</source>
        <translation>Καταστήματα, αποθήκες και άλλα είδη με δική τους σειρά.</translation>
    </message>
    <message>
        <source>How often its counts agreed with the record.</source>
        <translation>Πόσο συχνά οι απογραφές του συμφώνησαν με την εγγραφή.</translation>
    </message>
    <message>
        <source>Weighted scores</source>
        <translation>Σταθμισμένοι βαθμοί</translation>
    </message>
    <message>
        <source>Least total cost</source>
        <translation>Ελάχιστο συνολικό κόστος</translation>
    </message>
    <message>
        <source>Fewest shipments</source>
        <translation>Λιγότερες αποστολές</translation>
    </message>
    <message>
        <source>Earliest arrival</source>
        <translation>Νωρίτερη άφιξη</translation>
    </message>
    <message>
        <source>Places in an order</source>
        <translation>Σημεία με σειρά</translation>
    </message>
    <message>
        <source>Most stock first</source>
        <translation>Περισσότερο απόθεμα πρώτα</translation>
    </message>
    <message>
        <source>On hand before on its way</source>
        <translation>Φυσικό απόθεμα πριν από το καθ’ οδόν</translation>
    </message>
    <message>
        <source>Rules one after the other</source>
        <translation>Κανόνες ο ένας μετά τον άλλον</translation>
    </message>
    <message>
        <source>the customer&apos;s own store</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>το κατάστημα του πελάτη</translation>
    </message>
    <message>
        <source>the fewest parts</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>τα λιγότερα μέρη</translation>
    </message>
    <message>
        <source>the place of last resort</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>το σημείο έσχατης λύσης</translation>
    </message>
    <message>
        <source>assign it</source>
        <extracomment>What follows, inside a sentence: &quot;If everything fits, assign it.&quot;</extracomment>
        <translation>ανάθεση</translation>
    </message>
    <message>
        <source>assign it and go on with the rest</source>
        <extracomment>What follows, inside a sentence: &quot;If only a part fits, …&quot;</extracomment>
        <translation>ανάθεση και συνέχεια με τα υπόλοιπα</translation>
    </message>
    <message>
        <source>try the next strategy</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>δοκιμή της επόμενης στρατηγικής</translation>
    </message>
    <message>
        <source>put it into the queue</source>
        <extracomment>What follows, inside a sentence; the name of a queue comes after it</extracomment>
        <translation>τοποθέτηση στην ουρά</translation>
    </message>
    <message>
        <source>wait for stock</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>αναμονή αποθέματος</translation>
    </message>
    <message>
        <source>hand it to customer service</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>παράδοση στην εξυπηρέτηση πελατών</translation>
    </message>
    <message>
        <source>cancel it after</source>
        <extracomment>What follows, inside a sentence; a number of days comes after it</extracomment>
        <translation>ακύρωση μετά από</translation>
    </message>
    <message>
        <source>the channel is not %1</source>
        <translation>το κανάλι δεν είναι %1</translation>
    </message>
    <message>
        <source>the channel is %1</source>
        <translation>το κανάλι είναι %1</translation>
    </message>
    <message>
        <source>the zone is not %1</source>
        <translation>η ζώνη δεν είναι %1</translation>
    </message>
    <message>
        <source>the zone is %1</source>
        <translation>η ζώνη είναι %1</translation>
    </message>
    <message>
        <source>it does not go to %1</source>
        <translation>δεν πηγαίνει σε %1</translation>
    </message>
    <message>
        <source>it goes to %1</source>
        <translation>πηγαίνει σε %1</translation>
    </message>
    <message>
        <source>it holds nothing of %1</source>
        <translation>δεν περιέχει τίποτα από %1</translation>
    </message>
    <message>
        <source>it holds something of %1</source>
        <translation>περιέχει κάτι από %1</translation>
    </message>
    <message>
        <source>the priority is not %1</source>
        <translation>η προτεραιότητα δεν είναι %1</translation>
    </message>
    <message>
        <source>the priority is %1</source>
        <translation>η προτεραιότητα είναι %1</translation>
    </message>
    <message>
        <source>the method is not %1</source>
        <translation>ο τρόπος δεν είναι %1</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>ο τρόπος είναι %1</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>δεν περιέχει %1</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>περιέχει %1</translation>
    </message>
    <message>
        <source>the customer is not in the group %1</source>
        <translation>ο πελάτης δεν είναι στην ομάδα %1</translation>
    </message>
    <message>
        <source>the customer is in the group %1</source>
        <translation>ο πελάτης είναι στην ομάδα %1</translation>
    </message>
    <message>
        <source>it is worth %1 or more</source>
        <translation>αξίζει %1 ή περισσότερο</translation>
    </message>
    <message>
        <source>it is worth %1 or less</source>
        <translation>αξίζει %1 ή λιγότερο</translation>
    </message>
    <message>
        <source>the promise is %1 away or more</source>
        <translation>η υπόσχεση απέχει %1 ή περισσότερο</translation>
    </message>
    <message>
        <source>the promise is within %1</source>
        <translation>η υπόσχεση είναι σε έως %1</translation>
    </message>
    <message>
        <source>it weighs %1 or more</source>
        <translation>ζυγίζει %1 ή περισσότερο</translation>
    </message>
    <message>
        <source>it weighs %1 or less</source>
        <translation>ζυγίζει %1 ή λιγότερο</translation>
    </message>
    <message>
        <source>it has %1 or more</source>
        <translation>έχει %1 ή περισσότερα</translation>
    </message>
    <message>
        <source>it has %1 or less</source>
        <translation>έχει %1 ή λιγότερα</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Κανάλι</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Ζώνη</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Ομάδα πελατών</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Αξία</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Υπόσχεση</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Βάρος</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Τεμάχια</translation>
    </message>
</context>
<context>
    <name>stoa::SavedViews</name>
    <message>
        <source>All positions</source>
        <translation>Όλες οι θέσεις</translation>
    </message>
    <message>
        <source>Negative stock</source>
        <translation>Αρνητικό απόθεμα</translation>
    </message>
    <message>
        <source>Nothing to sell</source>
        <translation>Χωρίς πωλήσιμα</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Αναμενόμενα</translation>
    </message>
</context>
<context>
    <name>stoa::SimulationDesk</name>
    <message>
        <source>There is no policy yet.</source>
        <translation>Δεν υπάρχει ακόμη πολιτική.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Η τελευταία ημέρα είναι πριν από την πρώτη.</translation>
    </message>
    <message>
        <source>A simulation runs already.</source>
        <translation>Τρέχει ήδη μια προσομοίωση.</translation>
    </message>
    <message>
        <source>The hub could not finish it: %1</source>
        <translation>Ο κόμβος δεν μπόρεσε να την ολοκληρώσει: %1</translation>
    </message>
    <message>
        <source>The hub ended while it ran. Start it again.</source>
        <translation>Ο κόμβος τερμάτισε ενώ έτρεχε. Ξεκινήστε την ξανά.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing came of it.</source>
        <translation>Ακυρώθηκε. Δεν έμεινε τίποτα από αυτήν.</translation>
    </message>
    <message>
        <source>S-%1</source>
        <extracomment>The name of a simulation; %1 is four letters and digits</extracomment>
        <translation>S-%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded order(s)</source>
        <translation>
            <numerusform>%n καταγεγραμμένη παραγγελία</numerusform>
            <numerusform>%n καταγεγραμμένες παραγγελίες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days</extracomment>
        <translation>%1 έως %2</translation>
    </message>
    <message>
        <source>stock as of %1</source>
        <translation>απόθεμα της %1</translation>
    </message>
    <message>
        <source>stock as it is now</source>
        <translation>απόθεμα όπως είναι τώρα</translation>
    </message>
    <message>
        <source>stock as it was at the start</source>
        <translation>απόθεμα όπως ήταν στην αρχή</translation>
    </message>
    <message>
        <source>There is no finished simulation.</source>
        <translation>Δεν υπάρχει ολοκληρωμένη προσομοίωση.</translation>
    </message>
    <message>
        <source>The draft was changed since. Simulate it again.</source>
        <translation>Το πρόχειρο άλλαξε από τότε. Προσομοιώστε το ξανά.</translation>
    </message>
    <message>
        <source>Only a draft has a simulation attached.</source>
        <translation>Μόνο σε πρόχειρο επισυνάπτεται προσομοίωση.</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>Έχει ήδη επισυναφθεί.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Κρίση</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Προσομοίωση</translation>
    </message>
    <message>
        <source>it is assigned</source>
        <extracomment>What becomes of an order, inside a sentence</extracomment>
        <translation>ανατίθεται</translation>
    </message>
    <message>
        <source>a part of it is assigned</source>
        <translation>ανατίθεται ένα μέρος της</translation>
    </message>
    <message>
        <source>it waits in a queue</source>
        <translation>περιμένει σε ουρά</translation>
    </message>
    <message>
        <source>it waits for stock</source>
        <translation>περιμένει απόθεμα</translation>
    </message>
    <message>
        <source>customer service gets it</source>
        <translation>την παίρνει η εξυπηρέτηση πελατών</translation>
    </message>
    <message>
        <source>it waits until it is cancelled</source>
        <translation>περιμένει μέχρι να ακυρωθεί</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>ακυρώνεται</translation>
    </message>
    <message numerus="yes">
        <source>Expected %n parcel(s) from %1.</source>
        <extracomment>%1 is a list of places</extracomment>
        <translation>
            <numerusform>Αναμενόταν %n δέμα από %1.</numerusform>
            <numerusform>Αναμένονταν %n δέματα από %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends nothing.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;)</extracomment>
        <translation>Η %1 δεν στέλνει τίποτα.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places</extracomment>
        <translation>
            <numerusform>Η %1 στέλνει %n, από %2.</numerusform>
            <numerusform>Η %1 στέλνει %n, από %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2, because %3.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places, %3 a clause</extracomment>
        <translation>
            <numerusform>Η %1 στέλνει %n, από %2, επειδή %3.</numerusform>
            <numerusform>Η %1 στέλνει %n, από %2, επειδή %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected %n part(s).</source>
        <translation>
            <numerusform>Αναμενόταν %n μέρος.</numerusform>
            <numerusform>Αναμένονταν %n μέρη.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 makes %n.</source>
        <translation>
            <numerusform>Η %1 κάνει %n.</numerusform>
            <numerusform>Η %1 κάνει %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected that %1; with %2 %3.</source>
        <extracomment>%1 and %3 say what becomes of an order, %2 is a version of a policy</extracomment>
        <translation>Αναμενόταν ότι %1· με την %2 %3.</translation>
    </message>
    <message>
        <source>It may cost %1 at most; with %2 it costs %3.</source>
        <translation>Μπορεί να κοστίσει το πολύ %1· με την %2 κοστίζει %3.</translation>
    </message>
    <message>
        <source>the draft is not saved</source>
        <translation>το πρόχειρο δεν έχει αποθηκευτεί</translation>
    </message>
    <message>
        <source>Save the draft.</source>
        <translation>Αποθηκεύστε το πρόχειρο.</translation>
    </message>
    <message>
        <source>Save the draft, then simulate it.</source>
        <translation>Αποθηκεύστε το πρόχειρο και μετά προσομοιώστε το.</translation>
    </message>
    <message>
        <source>its simulation is not attached</source>
        <translation>η προσομοίωσή του δεν έχει επισυναφθεί</translation>
    </message>
    <message>
        <source>Look at the results and attach them to the draft.</source>
        <translation>Δείτε τα αποτελέσματα και επισυνάψτε τα στο πρόχειρο.</translation>
    </message>
    <message>
        <source>it was not simulated</source>
        <translation>δεν προσομοιώθηκε</translation>
    </message>
    <message>
        <source>Simulate it and attach the results.</source>
        <translation>Προσομοιώστε το και επισυνάψτε τα αποτελέσματα.</translation>
    </message>
    <message>
        <source>golden order %1 differs</source>
        <translation>η υποδειγματική παραγγελία %1 διαφέρει</translation>
    </message>
    <message>
        <source>Change the rules until the golden order passes, or change what is expected of it where the new outcome is the better one.</source>
        <translation>Αλλάξτε τους κανόνες μέχρι να περάσει η υποδειγματική παραγγελία ή αλλάξτε ό,τι αναμένεται από αυτήν, όπου το νέο αποτέλεσμα είναι καλύτερο.</translation>
    </message>
    <message numerus="yes">
        <source>%n golden order(s) differ</source>
        <translation>
            <numerusform>%n υποδειγματική παραγγελία διαφέρει</numerusform>
            <numerusform>%n υποδειγματικές παραγγελίες διαφέρουν</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rules until the golden orders pass, or change what is expected of them where the new outcome is the better one.</source>
        <translation>Αλλάξτε τους κανόνες μέχρι να περάσουν οι υποδειγματικές παραγγελίες ή αλλάξτε ό,τι αναμένεται από αυτές, όπου το νέο αποτέλεσμα είναι καλύτερο.</translation>
    </message>
    <message>
        <source>a second person must approve</source>
        <translation>πρέπει να εγκρίνει δεύτερο πρόσωπο</translation>
    </message>
    <message>
        <source>You wrote its last change. Ask somebody else who may approve policies to activate it.</source>
        <translation>Εσείς γράψατε την τελευταία αλλαγή. Ζητήστε από κάποιον άλλον που μπορεί να εγκρίνει πολιτικές να την ενεργοποιήσει.</translation>
    </message>
    <message>
        <source>your role may not approve policies</source>
        <translation>ο ρόλος σας δεν μπορεί να εγκρίνει πολιτικές</translation>
    </message>
    <message>
        <source>Ask somebody who may approve policies to activate it.</source>
        <translation>Ζητήστε από κάποιον που μπορεί να εγκρίνει πολιτικές να την ενεργοποιήσει.</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>ο κόμβος δεν απαντά</translation>
    </message>
    <message>
        <source>Wait until the hub is back.</source>
        <translation>Περιμένετε να επανέλθει ο κόμβος.</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>Joins two clauses: &quot;golden order G-17 differs, and a second person must approve&quot;</extracomment>
        <translation>%1, και %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a clause, or several</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A measure did not change</extracomment>
        <translation>ίδιο</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>A measure changed for the better</extracomment>
        <translation>καλύτερα</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>A measure changed for the worse</extracomment>
        <translation>χειρότερα</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>A difference of two percentages, in points</extracomment>
        <translation>%1 ποσ. μονάδες</translation>
    </message>
    <message>
        <source>Urban within %1 h</source>
        <extracomment>Share of orders at the door in time</extracomment>
        <translation>Αστική σε %1 ώρες</translation>
    </message>
    <message>
        <source>Suburban within %1 h</source>
        <translation>Προαστιακή σε %1 ώρες</translation>
    </message>
    <message>
        <source>Regional within %1 h</source>
        <translation>Περιφερειακή σε %1 ώρες</translation>
    </message>
    <message>
        <source>Rural within %1 h</source>
        <translation>Αγροτική σε %1 ώρες</translation>
    </message>
    <message>
        <source>Orders routed</source>
        <translation>Δρομολογημένες παραγγελίες</translation>
    </message>
    <message>
        <source>Filled completely</source>
        <translation>Πλήρης κάλυψη</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Στην ώρα</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>Διαίρεση σε μέρη</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Κόστος ανά παραγγελία</translation>
    </message>
    <message>
        <source>Cost, all orders</source>
        <translation>Κόστος, όλες</translation>
    </message>
    <message>
        <source>SKUs at zero in a place</source>
        <translation>SKU στο μηδέν σε σημείο</translation>
    </message>
    <message>
        <source>Peak-hour capacity</source>
        <translation>Δυναμικότητα αιχμής</translation>
    </message>
    <message>
        <source>Days to the customer</source>
        <translation>Ημέρες μέχρι τον πελάτη</translation>
    </message>
    <message>
        <source>Rejected by stores</source>
        <translation>Δεν έγιναν δεκτές από καταστήματα</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Μέτρο</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Διαφορά</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>ψηλότερα καλύτερα</translation>
    </message>
    <message>
        <source>% of promised orders</source>
        <translation>% των υποσχεμένων</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>χαμηλότερα καλύτερα</translation>
    </message>
    <message>
        <source>Split rate</source>
        <translation>Ποσοστό διαίρεσης</translation>
    </message>
    <message>
        <source>% of orders</source>
        <translation>% των παραγγελιών</translation>
    </message>
    <message>
        <source>Stores</source>
        <extracomment>Who ships: places of this kind</extracomment>
        <translation>Καταστήματα</translation>
    </message>
    <message>
        <source>Dark stores</source>
        <translation>Καταστήματα χωρίς κοινό</translation>
    </message>
    <message>
        <source>Micro-fulfilment</source>
        <translation>Μικρο-εκπλήρωση</translation>
    </message>
    <message>
        <source>Lockers</source>
        <translation>Θυρίδες παραλαβής</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Αποθήκες</translation>
    </message>
    <message>
        <source>Drop-ship</source>
        <translation>Απευθείας αποστολή</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Ηλεκτρονικό κατάστημα</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of percentages: from %1 to %2, the second one with its sign</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no orders</source>
        <extracomment>There were no orders of that zone</extracomment>
        <translation>χωρίς παραγγελίες</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>κάτω από τον στόχο</translation>
    </message>
    <message>
        <source>above the goal</source>
        <translation>πάνω από τον στόχο</translation>
    </message>
    <message>
        <source>within the goal</source>
        <translation>εντός στόχου</translation>
    </message>
    <message>
        <source>the hub knows it in another state</source>
        <translation>ο κόμβος το γνωρίζει σε άλλη κατάσταση</translation>
    </message>
    <message>
        <source>Wait until this PC has heard of it, then look again.</source>
        <translation>Περιμένετε να ενημερωθεί αυτός ο υπολογιστής και δείτε ξανά.</translation>
    </message>
    <message>
        <source>There were no orders in these days. Choose others and simulate again.</source>
        <translation>Δεν υπήρχαν παραγγελίες αυτές τις ημέρες. Επιλέξτε άλλες και προσομοιώστε ξανά.</translation>
    </message>
    <message>
        <source>there were no orders in its simulation</source>
        <translation>στην προσομοίωσή του δεν υπήρχαν παραγγελίες</translation>
    </message>
    <message>
        <source>Choose days in which there were orders, simulate it again and attach the results.</source>
        <translation>Επιλέξτε ημέρες με παραγγελίες, προσομοιώστε το ξανά και επισυνάψτε τα αποτελέσματα.</translation>
    </message>
</context>
<context>
    <name>stoa::SkuDesk</name>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Κίνηση</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column title: at which location</extracomment>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Column title: quantity</extracomment>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column title: who did it</extracomment>
        <translation>Χρήστης</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>The movements of this location are not open to you.</source>
        <translation>Δεν έχετε πρόσβαση στις κινήσεις αυτής της τοποθεσίας.</translation>
    </message>
    <message>
        <source>This movement was taken back already.</source>
        <translation>Αυτή η κίνηση έχει ήδη αντιλογιστεί.</translation>
    </message>
    <message>
        <source>Only adjustments can be taken back here; a sale or a transfer is corrected where it was made.</source>
        <translation>Εδώ αντιλογίζονται μόνο προσαρμογές· μια πώληση ή ενδοδιακίνηση διορθώνεται εκεί όπου έγινε.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Μη διαθέσιμο</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Δεσμευμένο</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Απόθεμα ασφαλείας</translation>
    </message>
    <message>
        <source>At locations not in use</source>
        <translation>Σε τοποθεσίες εκτός χρήσης</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Πωλήσιμο</translation>
    </message>
    <message>
        <source>Protected for other channels</source>
        <translation>Προστατευμένο για άλλα κανάλια</translation>
    </message>
    <message>
        <source>Channel buffer</source>
        <translation>Περιθώριο καναλιού</translation>
    </message>
    <message>
        <source>Queued demand</source>
        <translation>Ζήτηση σε αναμονή</translation>
    </message>
    <message>
        <source>Confidence reserve</source>
        <translation>Περιθώριο αξιοπιστίας</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Αναμενόμενα</translation>
    </message>
    <message>
        <source>Available to promise</source>
        <translation>Διαθέσιμο προς δέσμευση</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Παραλαβή</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Πώληση</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>Επιστροφή πελάτη</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Ενδοδιακίνηση, έξοδος</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Ενδοδιακίνηση προς %1</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Ενδοδιακίνηση, είσοδος</translation>
    </message>
    <message>
        <source>Transfer from %1</source>
        <translation>Ενδοδιακίνηση από %1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Προσαρμογή</translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation>Διόρθωση απογραφής</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Φθορά</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Κλοπή</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Δείγμα</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Εύρεση</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Επιστροφή σε προμηθευτή</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>Σε καραντίνα</translation>
    </message>
    <message>
        <source>Out of quarantine</source>
        <translation>Εκτός καραντίνας</translation>
    </message>
    <message>
        <source>Taken back by another movement.</source>
        <translation>Αντιλογίστηκε από άλλη κίνηση.</translation>
    </message>
    <message>
        <source>Takes an earlier movement back.</source>
        <translation>Αντιλογίζει προηγούμενη κίνηση.</translation>
    </message>
    <message>
        <source>Not yet confirmed by the hub.</source>
        <translation>Δεν έχει επιβεβαιωθεί ακόμη από τον κόμβο.</translation>
    </message>
    <message>
        <source>Older movements are at the hub, which does not answer now.</source>
        <translation>Οι παλαιότερες κινήσεις βρίσκονται στον κόμβο, που τώρα δεν απαντά.</translation>
    </message>
    <message>
        <source>Older movements are at the hub and not open to you.</source>
        <translation>Οι παλαιότερες κινήσεις βρίσκονται στον κόμβο και δεν έχετε πρόσβαση σε αυτές.</translation>
    </message>
    <message>
        <source>Negative counts as zero</source>
        <extracomment>in the way from what is on hand to what may be promised: the negative stock of a location is not taken from the others</extracomment>
        <translation>Τα αρνητικά μετρούν μηδέν</translation>
    </message>
    <message>
        <source>%1 to damaged</source>
        <translation>%1 σε φθαρμένο</translation>
    </message>
    <message>
        <source>%1 to quality hold</source>
        <translation>%1 σε κράτηση ποιοτικού ελέγχου</translation>
    </message>
    <message>
        <source>%1 to display</source>
        <translation>%1 σε έκθεση</translation>
    </message>
    <message>
        <source>%1 to quarantine</source>
        <translation>%1 σε καραντίνα</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 καθ’ οδόν</translation>
    </message>
    <message>
        <source>%1 from damaged</source>
        <translation>%1 από φθαρμένο</translation>
    </message>
    <message>
        <source>%1 from quality hold</source>
        <translation>%1 από κράτηση ποιοτικού ελέγχου</translation>
    </message>
    <message>
        <source>%1 from display</source>
        <translation>%1 από έκθεση</translation>
    </message>
    <message>
        <source>%1 from quarantine</source>
        <translation>%1 από καραντίνα</translation>
    </message>
    <message>
        <source>An API key</source>
        <extracomment>Who did it: a program with a key; its name is not known here</extracomment>
        <translation>Ένα κλειδί API</translation>
    </message>
    <message>
        <source>%1 (API key)</source>
        <extracomment>Who did it: a program with a key; %1 is the name of the key</extracomment>
        <translation>%1 (κλειδί API)</translation>
    </message>
    <message>
        <source>Sign in to see the movements that are kept at the hub.</source>
        <translation>Κάντε είσοδο για να δείτε τις κινήσεις που τηρούνται στον κόμβο.</translation>
    </message>
    <message>
        <source>Sign in once more: the hub keeps these movements.</source>
        <translation>Κάντε ξανά είσοδο: αυτές οι κινήσεις βρίσκονται στον κόμβο.</translation>
    </message>
    <message>
        <source>No movements at the stores that are open to you.</source>
        <translation>Καμία κίνηση στα καταστήματα στα οποία έχετε πρόσβαση.</translation>
    </message>
    <message>
        <source>No movements yet.</source>
        <translation>Δεν υπάρχουν ακόμη κινήσεις.</translation>
    </message>
</context>
<context>
    <name>stoa::SlaForm</name>
    <message>
        <source>More hours than the line above.</source>
        <translation>Περισσότερες ώρες από την προηγούμενη γραμμή.</translation>
    </message>
    <message>
        <source>At least as much as it begins with.</source>
        <translation>Τουλάχιστον όσο η αρχή.</translation>
    </message>
    <message>
        <source>At least the share of the line above.</source>
        <translation>Τουλάχιστον το ποσοστό της προηγούμενης γραμμής.</translation>
    </message>
</context>
<context>
    <name>stoa::SyncDesk</name>
    <message>
        <source>No.</source>
        <extracomment>Column title: number of a command</extracomment>
        <translation>Αρ.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column title: fact or request</extracomment>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Γεγονός</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Έγινε στις</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Χρήστης</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Προσπάθειες</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied: %2 row(s)</source>
        <translation>
            <numerusform>%1, αντιγραφή: %2 γραμμή</numerusform>
            <numerusform>%1, αντιγραφή: %2 γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub has a new history: %n command(s) are told again</source>
        <translation>
            <numerusform>Ο κόμβος έχει νέο ιστορικό: δηλώνεται ξανά %n εντολή</numerusform>
            <numerusform>Ο κόμβος έχει νέο ιστορικό: δηλώνονται ξανά %n εντολές</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 was refused by the hub</source>
        <translation>Ο κόμβος δεν δέχτηκε την υπ’ αρ. %1</translation>
    </message>
    <message>
        <source>No. %1 was discarded</source>
        <translation>Η υπ’ αρ. %1 αποσύρθηκε</translation>
    </message>
    <message>
        <source>No. %1 was sent again as a new one</source>
        <translation>Η υπ’ αρ. %1 στάλθηκε ξανά ως νέα</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Sign in to discard a change.</source>
        <translation>Κάντε είσοδο για να αποσύρετε μια αλλαγή.</translation>
    </message>
    <message>
        <source>Your role does not allow discarding changes.</source>
        <translation>Ο ρόλος σας δεν επιτρέπει απόσυρση αλλαγών.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Χωρίς σύνδεση</translation>
    </message>
    <message>
        <source>This PC belongs to no hub yet.</source>
        <translation>Αυτός ο υπολογιστής δεν ανήκει ακόμη σε κόμβο.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Χωρίς είσοδο</translation>
    </message>
    <message>
        <source>Nobody is signed in; what waits is sent after signing in.</source>
        <translation>Δεν έχει κάνει είσοδο κανείς· ό,τι περιμένει στέλνεται μετά την είσοδο.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Σε διακοπή</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Εκτός σύνδεσης από τις %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Γίνεται σύνδεση</translation>
    </message>
    <message>
        <source>The hub is being asked how it stands.</source>
        <translation>Ερωτάται ο κόμβος για την κατάστασή του.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Γίνεται σύγκριση</translation>
    </message>
    <message>
        <source>The hub was set back. This PC tells it again what it had done.</source>
        <translation>Ο κόμβος επανήλθε σε παλαιότερη κατάσταση. Αυτός ο υπολογιστής του δηλώνει ξανά όσα είχε κάνει.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Γίνεται αντιγραφή</translation>
    </message>
    <message>
        <source>The data is being copied to this PC.</source>
        <translation>Τα δεδομένα αντιγράφονται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message numerus="yes">
        <source>The hub refused %n change(s). Choose what happens with each.</source>
        <translation>
            <numerusform>Ο κόμβος δεν δέχτηκε %n αλλαγή. Επιλέξτε τι θα γίνει με αυτήν.</numerusform>
            <numerusform>Ο κόμβος δεν δέχτηκε %n αλλαγές. Επιλέξτε τι θα γίνει με την καθεμία.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Συγχρονισμένος</translation>
    </message>
    <message>
        <source>Everything is at the hub, and all of the hub is here.</source>
        <translation>Όλα έχουν φτάσει στον κόμβο και όλα του κόμβου βρίσκονται εδώ.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Γίνεται ενημέρωση</translation>
    </message>
    <message>
        <source>Changes are on their way.</source>
        <translation>Οι αλλαγές είναι καθ’ οδόν.</translation>
    </message>
    <message>
        <source>Take back the movement of %1 at %2, %3</source>
        <translation>Αντιλογισμός κίνησης: %1, %2, %3</translation>
    </message>
    <message>
        <source>Adjust %1 at %2, %3, %4</source>
        <translation>Προσαρμογή: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Record %n movement(s)</source>
        <translation>
            <numerusform>Καταχώριση %n κίνησης</numerusform>
            <numerusform>Καταχώριση %n κινήσεων</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the safety stock of %1 at %2</source>
        <translation>Ορισμός αποθέματος ασφαλείας: %1, %2</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>Αλλαγή της τοποθεσίας %1</translation>
    </message>
    <message>
        <source>Change the item %1</source>
        <translation>Αλλαγή του είδους %1</translation>
    </message>
    <message>
        <source>Change the reason %1</source>
        <translation>Αλλαγή της αιτιολογίας %1</translation>
    </message>
    <message>
        <source>Tell the hub that a change was discarded</source>
        <translation>Δήλωση στον κόμβο ότι μια αλλαγή αποσύρθηκε</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Προσαρμογή</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Κινήσεις</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Απόθεμα ασφαλείας</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Τοποθεσία</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Αιτιολογία</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Απόσυρση</translation>
    </message>
    <message>
        <source>Waits for an earlier one</source>
        <translation>Περιμένει προηγούμενη</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Στάλθηκε, δεν επιβεβαιώθηκε</translation>
    </message>
    <message>
        <source>At the hub</source>
        <translation>Στον κόμβο</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Σύγκρουση</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Σε αναστολή</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Στάλθηκε ξανά</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Αποσύρθηκε</translation>
    </message>
    <message>
        <source>Its effect was taken back on this PC: the stock is as the hub says.</source>
        <translation>Η επίδρασή της αναιρέθηκε σε αυτόν τον υπολογιστή: το απόθεμα είναι όπως λέει ο κόμβος.</translation>
    </message>
    <message>
        <source>It is on its way to the hub, but cannot be shown on this PC.</source>
        <translation>Είναι καθ’ οδόν προς τον κόμβο, αλλά δεν μπορεί να εμφανιστεί σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Settings and people</source>
        <translation>Ρυθμίσεις και πρόσωπα</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Κατάλογος</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Τιμές</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Κόστη</translation>
    </message>
    <message>
        <source>Stock of %1</source>
        <translation>Απόθεμα (%1)</translation>
    </message>
    <message>
        <source>Movements of %1</source>
        <translation>Κινήσεις (%1)</translation>
    </message>
    <message>
        <source>Answers to this PC</source>
        <translation>Απαντήσεις σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Όχι τώρα</translation>
    </message>
    <message>
        <source>At once, the hub tells it</source>
        <translation>Αμέσως, με ειδοποίηση του κόμβου</translation>
    </message>
    <message>
        <source>At once, by an open question</source>
        <translation>Αμέσως, με ανοικτό ερώτημα</translation>
    </message>
    <message>
        <source>Every few seconds, by asking</source>
        <translation>Κάθε λίγα δευτερόλεπτα, με ερώτημα</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 από %2 γραμμές</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 γραμμές</translation>
    </message>
    <message>
        <source>No answer from the hub since %1.</source>
        <translation>Καμία απάντηση από τον κόμβο από τις %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Μάρκα</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Κατηγορία</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Μονάδα</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Κόστος</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Γραμμωτοί κώδικες</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Πόλη</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Οδός</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Σε χρήση</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Θέση στις λίστες</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>%1 differed from the hub and is put right</source>
        <translation>%1: διέφερε από τον κόμβο και διορθώνεται</translation>
    </message>
    <message numerus="yes">
        <source>%1 put right: %2 row(s)</source>
        <translation>
            <numerusform>%1: διορθώθηκε %2 γραμμή</numerusform>
            <numerusform>%1: διορθώθηκαν %2 γραμμές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The damaged journal was compared with the hub: %n change(s) lost</source>
        <translation>
            <numerusform>Το φθαρμένο ημερολόγιο συγκρίθηκε με τον κόμβο: χάθηκε %n αλλαγή</numerusform>
            <numerusform>Το φθαρμένο ημερολόγιο συγκρίθηκε με τον κόμβο: χάθηκαν %n αλλαγές</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Δίσκος γεμάτος</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Nothing is fetched; make room so that work can go on.</source>
        <translation>Ο δίσκος αυτού του υπολογιστή είναι γεμάτος. Δεν λαμβάνεται τίποτα· ελευθερώστε χώρο για να συνεχιστεί η εργασία.</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Δίσκος σχεδόν γεμάτος</translation>
    </message>
    <message>
        <source>Little room is left on this PC. Nothing is fetched; what is entered here is still sent.</source>
        <translation>Απομένει λίγος χώρος σε αυτόν τον υπολογιστή. Δεν λαμβάνεται τίποτα· ό,τι καταχωρίζεται εδώ εξακολουθεί να στέλνεται.</translation>
    </message>
    <message>
        <source>A change that could not be read any more</source>
        <translation>Αλλαγή που δεν διαβάζεται πια</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Αλλαγή</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Χάθηκε</translation>
    </message>
    <message>
        <source>Its effect is not in the stock. Enter it anew if it is missing, then discard it here.</source>
        <translation>Η επίδρασή της δεν υπάρχει στο απόθεμα. Αν λείπει, καταχωρίστε την ξανά και μετά αποσύρετέ την εδώ.</translation>
    </message>
    <message>
        <source>%1 is no longer for this PC and was taken off it</source>
        <translation>%1: δεν αφορά πια αυτόν τον υπολογιστή και αφαιρέθηκε από αυτόν</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this PC delivered to the hub</source>
        <translation>
            <numerusform>Παραδόθηκε στον κόμβο %n αλλαγή αυτού του υπολογιστή</numerusform>
            <numerusform>Παραδόθηκαν στον κόμβο %n αλλαγές αυτού του υπολογιστή</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 cannot be shown here at the moment: %2</source>
        <translation>Η υπ’ αρ. %1 δεν μπορεί να εμφανιστεί εδώ προς το παρόν: %2</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>In place of a reason that nobody has chosen yet</extracomment>
        <translation>επιλέξτε</translation>
    </message>
    <message numerus="yes">
        <source>The journal of this PC was gone: %n change(s) found in its copy of the stock</source>
        <translation>
            <numerusform>Το ημερολόγιο αυτού του υπολογιστή είχε χαθεί: βρέθηκε %n αλλαγή στο αντίγραφο του αποθέματος</numerusform>
            <numerusform>Το ημερολόγιο αυτού του υπολογιστή είχε χαθεί: βρέθηκαν %n αλλαγές στο αντίγραφο του αποθέματος</numerusform>
        </translation>
    </message>
    <message>
        <source>It was entered under an earlier identity of this PC. Send it again if the hub does not have it, or discard it.</source>
        <translation>Καταχωρίστηκε με προηγούμενη ταυτότητα αυτού του υπολογιστή. Στείλτε την ξανά αν δεν υπάρχει στον κόμβο ή αποσύρετέ την.</translation>
    </message>
    <message>
        <source>On this PC alone</source>
        <translation>Μόνο τοπικά</translation>
    </message>
    <message>
        <source>The hub has not seen this sign-in yet; what waits is sent after the next one.</source>
        <translation>Ο κόμβος δεν έχει δει ακόμη αυτή την είσοδο· ό,τι περιμένει αποστέλλεται μετά την επόμενη.</translation>
    </message>
    <message>
        <source>A change at a store that is not open to you</source>
        <translation>Αλλαγή σε κατάστημα στο οποίο δεν έχετε πρόσβαση</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n χρειάζεται προσοχή</numerusform>
            <numerusform>%n χρειάζονται προσοχή</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from the hub since %1, and it has not seen this sign-in yet.</source>
        <translation>Ο κόμβος δεν απαντά από %1 και δεν έχει δει ακόμη αυτή την είσοδο.</translation>
    </message>
    <message>
        <source>Sign in to send a change again.</source>
        <translation>Κάντε είσοδο για να στείλετε ξανά μια αλλαγή.</translation>
    </message>
    <message>
        <source>Your role does not allow this change.</source>
        <translation>Ο ρόλος σας δεν επιτρέπει αυτή την αλλαγή.</translation>
    </message>
    <message>
        <source>Movement of %1 at %2</source>
        <extracomment>%1 is a SKU, %2 a location</extracomment>
        <translation>Κίνηση: %1, %2</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Πωλήσιμο</translation>
    </message>
    <message>
        <source>The hub is back</source>
        <translation>Ο κόμβος επανήλθε</translation>
    </message>
    <message>
        <source>The hub is back. Sign in once more to work with it.</source>
        <translation>Ο κόμβος είναι και πάλι διαθέσιμος. Κάντε ξανά είσοδο για να εργαστείτε με αυτόν.</translation>
    </message>
    <message>
        <source>The key by which the hub knows this PC is lost. Connect it anew with a code.</source>
        <translation>Το κλειδί με το οποίο ο κόμβος γνωρίζει αυτόν τον υπολογιστή χάθηκε. Συνδέστε τον εκ νέου με κωδικό.</translation>
    </message>
    <message>
        <source>Orders of all stores</source>
        <translation>Παραγγελίες όλων των καταστημάτων</translation>
    </message>
    <message>
        <source>Contacts for all orders</source>
        <translation>Στοιχεία επικοινωνίας όλων των παραγγελιών</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Παραγγελίες (%1)</translation>
    </message>
    <message>
        <source>Contacts for the orders of %1</source>
        <translation>Στοιχεία επικοινωνίας παραγγελιών (%1)</translation>
    </message>
    <message>
        <source>Order work</source>
        <translation>Εργασία παραγγελίας</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Εκκρεμότητα</translation>
    </message>
    <message>
        <source>Orders are routed here</source>
        <translation>Εδώ δρομολογούνται παραγγελίες</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Τρόποι</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Ώρες λήξης</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Ώρες λειτουργίας</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Ζώνη</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Υπηρεσίες</translation>
    </message>
    <message>
        <source>Change how %1 takes part in orders</source>
        <translation>Αλλαγή της συμμετοχής στις παραγγελίες: %1</translation>
    </message>
    <message>
        <source>Change the carrier %1</source>
        <translation>Αλλαγή του μεταφορέα %1</translation>
    </message>
    <message>
        <source>Change the service goals</source>
        <translation>Αλλαγή των στόχων εξυπηρέτησης</translation>
    </message>
    <message>
        <source>Location settings</source>
        <extracomment>Kind of a change: what a location does for orders</extracomment>
        <translation>Ρυθμίσεις τοποθεσίας</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Στόχοι εξυπηρέτησης</translation>
    </message>
</context>
<context>
    <name>stoa::TypedForm</name>
    <message>
        <source>nothing</source>
        <translation>τίποτα</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Δεν είναι ακέραιος αριθμός.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Από %1 έως %2.</translation>
    </message>
    <message>
        <source>Say how many: from %1 to %2.</source>
        <translation>Γράψτε πόσα: από %1 έως %2.</translation>
    </message>
    <message>
        <source>A share from 0 to %1 per cent.</source>
        <translation>Ποσοστό από 0 έως %1 τοις εκατό.</translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation>Ποσό, όπως %1.</translation>
    </message>
    <message>
        <source>Kilometres, or nothing for no limit.</source>
        <translation>Χιλιόμετρα, ή κενό για κανένα όριο.</translation>
    </message>
    <message>
        <source>A time such as 14:30.</source>
        <translation>Ώρα, όπως 14:30.</translation>
    </message>
</context>
<context>
    <name>stoa::WorkDesk</name>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Μονάδες</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Τρόπος</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Φύλαξη</translation>
    </message>
    <message>
        <source>Bay and car</source>
        <translation>Θέση και αυτοκίνητο</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Συλλογή</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Επιστροφή χρημάτων</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Τι πρέπει να γίνει</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Προέλευση</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Γιατί δεν έγινε δεκτό</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Προσπάθειες</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a walk: how many of its units are picked, as in &quot;3 of 12&quot;</extracomment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>σε %1</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Δεν έχει κάνει είσοδο κανείς.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <extracomment>%1 is what a role may allow, as &quot;Work on orders&quot;</extracomment>
        <translation>Ο ρόλος σας δεν το επιτρέπει: %1.</translation>
    </message>
    <message>
        <source>%1 is none of your stores.</source>
        <translation>%1: δεν είναι ένα από τα καταστήματά σας.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>εκπρόθεσμη κατά %1</translation>
    </message>
</context>
<context>
    <name>stoa::WorkWords</name>
    <message>
        <source>To accept</source>
        <extracomment>Titles of lists of orders: what is to be done with them</extracomment>
        <translation>Προς αποδοχή</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Προς συλλογή</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>Σε συλλογή</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Προς συσκευασία</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Προς αποστολή</translation>
    </message>
    <message>
        <source>To announce</source>
        <translation>Προς ειδοποίηση</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Έτοιμες</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Ο πελάτης είναι εδώ</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Δεν παραλήφθηκε</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A quantity and its unit: &quot;3 pcs&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 μονάδες</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n μονάδα</numerusform>
            <numerusform>%n μονάδες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n παραγγελία</numerusform>
            <numerusform>%n παραγγελίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n γραμμή</numerusform>
            <numerusform>%n γραμμές</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>σε %1</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>δεν παραλήφθηκε</translation>
    </message>
    <message>
        <source>over for %1</source>
        <translation>έληξε πριν από %1</translation>
    </message>
    <message>
        <source>cut-off was %1 ago</source>
        <translation>ώρα λήξης πριν από %1</translation>
    </message>
    <message>
        <source>cut-off in %1</source>
        <translation>ώρα λήξης σε %1</translation>
    </message>
    <message>
        <source>On hand goes from %1 to %2, which is what is picked already, and a count is asked for.</source>
        <translation>Το φυσικό απόθεμα πάει από %1 σε %2, όσα έχουν ήδη συλλεχθεί, και ζητείται απογραφή.</translation>
    </message>
    <message>
        <source>The position goes from %1 to %2 and a count is asked for.</source>
        <translation>Η θέση πάει από %1 σε %2 και ζητείται απογραφή.</translation>
    </message>
    <message>
        <source>On hand goes from %1 to %2. The rest of the record is taken for right.</source>
        <translation>Το φυσικό απόθεμα πάει από %1 σε %2. Τα υπόλοιπα καταγεγραμμένα θεωρούνται σωστά.</translation>
    </message>
    <message>
        <source>%1 are set aside as damaged. They stay on hand, and nobody can order them.</source>
        <translation>%1 μπαίνουν στην άκρη ως φθαρμένα. Μένουν σε απόθεμα και κανείς δεν μπορεί να τα παραγγείλει.</translation>
    </message>
    <message>
        <source>%1 are set aside as display pieces. They stay on hand, and nobody can order them.</source>
        <translation>%1 μπαίνουν στην άκρη ως κομμάτια έκθεσης. Μένουν σε απόθεμα και κανείς δεν μπορεί να τα παραγγείλει.</translation>
    </message>
    <message>
        <source>The stock stays as it is. What is missing is looked for elsewhere.</source>
        <translation>Το απόθεμα μένει όπως είναι. Ό,τι λείπει αναζητείται αλλού.</translation>
    </message>
    <message>
        <source>Goes back on the shelf and can be sold at once.</source>
        <translation>Επιστρέφει στο ράφι και μπορεί να πωληθεί αμέσως.</translation>
    </message>
    <message>
        <source>Is on hand, kept back until it is made good.</source>
        <translation>Μένει σε απόθεμα, εκτός πώλησης μέχρι να αποκατασταθεί.</translation>
    </message>
    <message>
        <source>Is on hand, kept back in quarantine until somebody decides.</source>
        <translation>Μένει σε απόθεμα, σε καραντίνα μέχρι να αποφασίσει κάποιος.</translation>
    </message>
    <message>
        <source>Comes in and is written off as broken.</source>
        <translation>Εισάγεται και διαγράφεται ως κατεστραμμένο.</translation>
    </message>
    <message>
        <source>Comes in and leaves again to the supplier.</source>
        <translation>Εισάγεται και φεύγει ξανά προς τον προμηθευτή.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Ο πελάτης</translation>
    </message>
    <message>
        <source>Somebody sent by the customer</source>
        <translation>Κάποιος σταλμένος από τον πελάτη</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Ο μεταφορέας</translation>
    </message>
    <message>
        <source>Code of the order</source>
        <translation>Κωδικός της παραγγελίας</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Ταυτότητα</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Διαβατήριο</translation>
    </message>
    <message>
        <source>Order e-mail</source>
        <translation>E-mail της παραγγελίας</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Υπογραφή</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Κανένα</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Απογραφή: %1</translation>
    </message>
    <message>
        <source>Pay back money of order %1</source>
        <translation>Επιστροφή των χρημάτων της παραγγελίας %1</translation>
    </message>
    <message>
        <source>%1 was handed over although it was cancelled: decide what to do</source>
        <translation>%1: παραδόθηκε αν και ακυρωμένη, αποφασίστε τι θα γίνει</translation>
    </message>
    <message>
        <source>Put what was picked for %1 back on the shelf</source>
        <translation>Επαναφορά στο ράφι όσων συλλέχθηκαν για %1</translation>
    </message>
    <message>
        <source>Fetch the parcel of %1 back from the carrier</source>
        <translation>Ανάκληση του δέματος %1 από τον μεταφορέα</translation>
    </message>
    <message>
        <source>Call the customer of order %1</source>
        <translation>Κλήση στον πελάτη της παραγγελίας %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ακόμη %1</translation>
    </message>
    <message>
        <source>%1 was handed over although it was cancelled: its money was to go back, and waits</source>
        <translation>Το %1 παραδόθηκε ενώ είχε ακυρωθεί: τα χρήματα επρόκειτο να επιστραφούν και περιμένουν</translation>
    </message>
    <message>
        <source>It names a SKU that is not in the catalogue.</source>
        <translation>Αναφέρει SKU που δεν υπάρχει στον κατάλογο.</translation>
    </message>
    <message>
        <source>It names a location that does not exist.</source>
        <translation>Αναφέρει τοποθεσία που δεν υπάρχει.</translation>
    </message>
    <message>
        <source>It names a reason that does not exist.</source>
        <translation>Αναφέρει αιτία που δεν υπάρχει.</translation>
    </message>
    <message>
        <source>Its number was used already for something else.</source>
        <translation>Αυτός ο αριθμός έχει ήδη χρησιμοποιηθεί για κάτι άλλο.</translation>
    </message>
    <message>
        <source>It is about something that is not there, or not there yet.</source>
        <translation>Αφορά κάτι που δεν υπάρχει, ή δεν υπάρχει ακόμη.</translation>
    </message>
    <message>
        <source>What it tells of is not possible in the state that was reached.</source>
        <translation>Αυτό που αναφέρει δεν είναι δυνατό στην κατάσταση που έχει επέλθει.</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>Έχει πεδίο που δεν είναι γνωστό.</translation>
    </message>
    <message>
        <source>It is not accepted as it stands.</source>
        <translation>Δεν γίνεται δεκτό όπως είναι.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>εκπρόθεσμη κατά %1</translation>
    </message>
    <message>
        <source>Fetch the parcel of %1 back from the carrier, whose manifest %2 names it</source>
        <extracomment>%1 is a part of an order, %2 the number of what a carrier was told that it takes along</extracomment>
        <translation>Πάρτε πίσω το δέμα της %1 από τον μεταφορέα: είναι στη λίστα παράδοσής του %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two or three whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Whoever sent it, or tried it again, has no right to what it tells of.</source>
        <translation>Όποιος το έστειλε ή το ξαναδοκίμασε δεν έχει δικαίωμα σε αυτό που αναφέρει.</translation>
    </message>
    <message>
        <source>%1 It is about “%2”.</source>
        <extracomment>%1 is a whole sentence, %2 a field such as &quot;Line 2: Quantity&quot;</extracomment>
        <translation>%1 Αφορά το πεδίο «%2».</translation>
    </message>
    <message>
        <source>%1 The hub says in English: “%2”.</source>
        <extracomment>%1 is one or two sentences, %2 what a newer hub says in its own words, always in English</extracomment>
        <translation>%1 Ο κόμβος λέει στα αγγλικά: «%2».</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdjustPane</name>
    <message>
        <source>Result</source>
        <extracomment>Column title: what became of an adjustment</extracomment>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Results of an adjustment, each in a table cell</extracomment>
        <translation>δεν έγινε δεκτή</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>καταχωρίστηκε</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Διαφορά</translation>
    </message>
    <message>
        <source>added with +, taken away with −</source>
        <extracomment>Under the field for a difference of stock</extracomment>
        <translation>προσθήκη με +, αφαίρεση με −</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Αιτιολογία</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Σημείωση</translation>
    </message>
    <message>
        <source>optional, kept with the movement</source>
        <translation>προαιρετική, τηρείται με την κίνηση</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Πριν και μετά</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <extracomment>First entry of a list of reasons</extracomment>
        <translation>Επιλέξτε αιτιολογία</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>Προσαρμογή: %1</translation>
    </message>
    <message>
        <source>Adjust %1 positions</source>
        <translation>Προσαρμογή %1 θέσεων</translation>
    </message>
    <message>
        <source>each by the same difference</source>
        <translation>καθεμία κατά την ίδια διαφορά</translation>
    </message>
    <message>
        <source>%1 entered, %2 refused. What was entered is kept.</source>
        <translation>Καταχωρίστηκαν: %1, δεν έγιναν δεκτές: %2. Όσα γράψατε διατηρούνται.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 would be refused: %3</source>
        <translation>
            <numerusform>Δεν θα γίνει δεκτή %1 από %2: %3</numerusform>
            <numerusform>Δεν θα γίνουν δεκτές %1 από %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Προσαρμογή</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdminPanel</name>
    <message>
        <source>Only to look at</source>
        <translation>Μόνο για προβολή</translation>
    </message>
    <message>
        <source>Changes here are made at the hub, which does not answer now.</source>
        <translation>Οι αλλαγές εδώ γίνονται στον κόμβο, που δεν απαντά αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Διαχείριση</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Δεν έχετε πρόσβαση</translation>
    </message>
    <message>
        <source>Your role shows neither users nor PCs nor the audit trail. Ask an administrator.</source>
        <translation>Ο ρόλος σας δεν βλέπει ούτε χρήστες ούτε υπολογιστές ούτε το αρχείο ελέγχου. Απευθυνθείτε σε διαχειριστή.</translation>
    </message>
    <message>
        <source>Who can sign in, with which roles and where.</source>
        <translation>Ποιος μπορεί να κάνει είσοδο, με ποιους ρόλους και πού.</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Νέος χρήστης…</translation>
    </message>
    <message>
        <source>A role is a set of permissions; a user may have several.</source>
        <translation>Ένας ρόλος είναι ένα σύνολο δικαιωμάτων· ένας χρήστης μπορεί να έχει πολλούς ρόλους.</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Νέος ρόλος…</translation>
    </message>
    <message>
        <source>PCs that may speak to the hub, each with a key of its own.</source>
        <translation>Υπολογιστές που επιτρέπεται να επικοινωνούν με τον κόμβο, ο καθένας με δικό του κλειδί.</translation>
    </message>
    <message>
        <source>Connect a PC…</source>
        <translation>Σύνδεση υπολογιστή…</translation>
    </message>
    <message>
        <source>Who did what, as the hub wrote it down.</source>
        <translation>Ποιος έκανε τι, όπως το κατέγραψε ο κόμβος.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Νέα ανάγνωση</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Ανάγνωση του αρχείου ελέγχου</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>The audit trail is kept at the hub</source>
        <translation>Το αρχείο ελέγχου τηρείται στον κόμβο</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Καμία εγγραφή</translation>
    </message>
    <message>
        <source>Nothing was done yet that the trail takes down.</source>
        <translation>Δεν έγινε ακόμη τίποτα από όσα καταγράφει το αρχείο.</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Παλαιότερες εγγραφές</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>Αυτές είναι όλες.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Χρήστες</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ρόλοι</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>Υπολογιστές</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Αρχείο ελέγχου</translation>
    </message>
    <message>
        <source>Parts of Administration</source>
        <translation>Μέρη της Διαχείρισης</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Κανένας χρήστης ακόμη</translation>
    </message>
    <message>
        <source>They come with the first copy of the hub&apos;s data.</source>
        <translation>Έρχονται με το πρώτο αντίγραφο των δεδομένων του κόμβου.</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Κανένας ρόλος ακόμη</translation>
    </message>
    <message>
        <source>No PCs yet</source>
        <translation>Κανένας υπολογιστής ακόμη</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Δοκιμάστε ξανά</translation>
    </message>
    <message>
        <source>Nothing was changed; what you entered is kept.</source>
        <translation>Δεν άλλαξε τίποτα· ό,τι καταχωρίσατε διατηρείται.</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>περιέχει…</translation>
    </message>
    <message>
        <source>any state</source>
        <extracomment>Choice in a filter field: no matter in which state</extracomment>
        <translation>κάθε κατάσταση</translation>
    </message>
    <message>
        <source>any kind</source>
        <extracomment>Choice in a filter field: built-in roles and own ones</extracomment>
        <translation>κάθε είδος</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Choice in a filter field: API keys that end within two weeks</extracomment>
        <translation>Λήγει σύντομα</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>Choice in a filter field: no matter when</extracomment>
        <translation>οποτεδήποτε</translation>
    </message>
    <message>
        <source>today</source>
        <translation>σήμερα</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>τελευταίες 7 ημέρες</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>τελευταίες 30 ημέρες</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>τελευταίες 365 ημέρες</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>όλοι</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>Choice in a filter field: no matter what was done</extracomment>
        <translation>οτιδήποτε</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: the column&apos;s title and what is looked for in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What feeds, web shops and scripts use to speak to the hub.</source>
        <translation>Με αυτά μιλούν στον κόμβο ροές, ηλεκτρονικά καταστήματα και σενάρια.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 από %n χρήστη</numerusform>
            <numerusform>%1 από %n χρήστες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n χρήστης</numerusform>
            <numerusform>%n χρήστες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 από %n ρόλο</numerusform>
            <numerusform>%1 από %n ρόλους</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n ρόλος</numerusform>
            <numerusform>%n ρόλοι</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PC(s)</source>
        <translation>
            <numerusform>%1 από %n υπολογιστή</numerusform>
            <numerusform>%1 από %n υπολογιστές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n υπολογιστής</numerusform>
            <numerusform>%n υπολογιστές</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <translation>
            <numerusform>%1 από %n κλειδί API</numerusform>
            <numerusform>%1 από %n κλειδιά API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <translation>
            <numerusform>%n κλειδί API</numerusform>
            <numerusform>%n κλειδιά API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, older ones are at the hub</source>
        <translation>
            <numerusform>Διαβάστηκε %n εγγραφή, οι παλαιότερες είναι στον κόμβο</numerusform>
            <numerusform>Διαβάστηκαν %n εγγραφές, οι παλαιότερες είναι στον κόμβο</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, these are all</source>
        <translation>
            <numerusform>%n εγγραφή, αυτή είναι η μόνη</numerusform>
            <numerusform>%n εγγραφές, αυτές είναι όλες</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the API keys</source>
        <translation>Ανάγνωση των κλειδιών API</translation>
    </message>
    <message>
        <source>API keys are kept at the hub</source>
        <translation>Τα κλειδιά API φυλάσσονται στον κόμβο</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>Κανένα κλειδί API</translation>
    </message>
    <message>
        <source>Nothing but desks speaks to this hub. A key is made at the hub with “stoa-hub apikey add”.</source>
        <translation>Με αυτόν τον κόμβο μιλούν μόνο υπολογιστές. Ένα κλειδί δημιουργείται στον κόμβο με «stoa-hub apikey add».</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Κλειδιά API</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Δεν έχει κάνει είσοδο κανείς</translation>
    </message>
    <message>
        <source>Users, roles, PCs and the audit trail are shown after you sign in.</source>
        <translation>Οι χρήστες, οι ρόλοι, οι υπολογιστές και το αρχείο ελέγχου εμφανίζονται αφού κάνετε είσοδο.</translation>
    </message>
    <message>
        <source>No API keys of your stores</source>
        <translation>Κανένα κλειδί API των καταστημάτων σας</translation>
    </message>
    <message>
        <source>Keys that hold for other stores too are seen by whoever looks after those.</source>
        <translation>Τα κλειδιά που ισχύουν και για άλλα καταστήματα τα βλέπει όποιος έχει την ευθύνη τους.</translation>
    </message>
    <message>
        <source>No PCs of your stores</source>
        <translation>Κανένας υπολογιστής των καταστημάτων σας</translation>
    </message>
    <message>
        <source>Those of other stores and of the head office are seen by whoever looks after them.</source>
        <translation>Εκείνους των άλλων καταστημάτων και της κεντρικής διοίκησης τους βλέπει όποιος τους διαχειρίζεται.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AuditCard</name>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Αναγνωριστικό</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Εγγραφή</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ίχνος</translation>
    </message>
    <message>
        <source>Entries are chained: none can be changed or taken out without being found out.</source>
        <translation>Οι εγγραφές είναι αλυσιδωτές: καμία δεν μπορεί να αλλάξει ή να αφαιρεθεί χωρίς να γίνει αντιληπτό.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Καμία επιλογή</translation>
    </message>
    <message>
        <source>From PC</source>
        <translation>Από υπολογιστή</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Αφορά</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>The id of the refused change that was given up</extracomment>
        <translation>Αλλαγή</translation>
    </message>
</context>
<context>
    <name>stoa::ui::BarsCompare</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Column of a table: what is measured, and its unit</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::BarsDrawing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud of a bar: what is measured, and of whom, as in &quot;In time: v14 draft&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud of a bar: its figure and the unit</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::BulkPane</name>
    <message>
        <source>No carrier named</source>
        <translation>Χωρίς μεταφορέα</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Λίστα παράδοσης</translation>
    </message>
    <message>
        <source>Orders and what becomes of them</source>
        <translation>Παραγγελίες και τι απογίνονται</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Δεν υπάρχει τίποτα προς εκτέλεση.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Αποδοχή: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>Επιστροφή στη δρομολόγηση: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Γιατί</translation>
    </message>
    <message>
        <source>Tell the customers of %1</source>
        <translation>Ειδοποίηση πελατών: %1</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Είναι έτοιμο</translation>
    </message>
    <message>
        <source>Hand over to a carrier</source>
        <translation>Παράδοση σε μεταφορέα</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Παραδόθηκε</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>&amp;Μεταφορέας</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf</source>
        <translation>Επιστροφή στο ράφι: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Επανατοποθέτηση</translation>
    </message>
    <message>
        <source>what becomes of each stands in its line</source>
        <translation>τι απογίνεται η καθεμία φαίνεται στη γραμμή της</translation>
    </message>
    <message>
        <source>%1 done, %2 refused.</source>
        <translation>Έγιναν: %1, δεν έγιναν δεκτές: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 would be refused; the others are done.</source>
        <translation>Δεν γίνονται δεκτές: %1 από %2· οι υπόλοιπες γίνονται.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>Έγιναν: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CapacityPage</name>
    <message>
        <source>Weekly check</source>
        <translation>Εβδομαδιαίος έλεγχος</translation>
    </message>
    <message>
        <source>the last 7 days, busiest hours over 80 % of usable</source>
        <translation>οι τελευταίες 7 ημέρες, ώρες αιχμής πάνω από το 80% του διαθέσιμου</translation>
    </message>
    <message>
        <source>No location was over 80 % of what it can take without its buffer.</source>
        <translation>Καμία τοποθεσία δεν ξεπέρασε το 80% όσων μπορεί χωρίς το περιθώριο.</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) had an hour over 80 %; consider more capacity there or a shift to a neighbour.</source>
        <translation>
            <numerusform>%n τοποθεσία είχε ώρα πάνω από 80%· σκεφτείτε περισσότερη δυναμικότητα ή μετατόπιση σε γειτονική.</numerusform>
            <numerusform>%n τοποθεσίες είχαν ώρα πάνω από 80%· σκεφτείτε περισσότερη δυναμικότητα ή μετατόπιση σε γειτονική.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Αύριο</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ημέρα</translation>
    </message>
    <message>
        <source>All ways of fulfilling</source>
        <translation>Όλοι οι τρόποι εκπλήρωσης</translation>
    </message>
    <message>
        <source>Way of fulfilling</source>
        <translation>Τρόπος εκπλήρωσης</translation>
    </message>
    <message>
        <source>Try a shift…</source>
        <translation>Δοκιμή μετατόπισης…</translation>
    </message>
    <message>
        <source>Taken of what the hour does. The line in a cell marks where the buffer for peaks begins; an hour at the line or beyond is marked, a full one as well.</source>
        <translation>Δεσμευμένα από όσα χωρά η ώρα. Η γραμμή στο κελί δείχνει πού αρχίζει το περιθώριο αιχμής· η ώρα στη γραμμή ή πέρα από αυτήν επισημαίνεται, όπως και η πλήρης.</translation>
    </message>
    <message>
        <source>Capacity by hour</source>
        <translation>Δυναμικότητα ανά ώρα</translation>
    </message>
    <message>
        <source>Locations at the edge</source>
        <translation>Τοποθεσίες στο όριο</translation>
    </message>
    <message>
        <source>Nobody takes orders on this day</source>
        <translation>Κανείς δεν δέχεται παραγγελίες αυτή την ημέρα</translation>
    </message>
    <message>
        <source>Give a location opening hours and a capacity, and its hours stand here.</source>
        <translation>Δώστε σε μια τοποθεσία ωράριο και δυναμικότητα, και οι ώρες της θα φανούν εδώ.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierFormPane</name>
    <message>
        <source>all zones</source>
        <extracomment>Choice of a zone of destinations, or of places to send from</extracomment>
        <translation>όλες οι ζώνες</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>&amp;Κωδικός</translation>
    </message>
    <message>
        <source>it never changes</source>
        <translation>δεν αλλάζει ποτέ</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Σε χρήση</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Εργάζεται</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Αργίες</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Προσθήκη ημερομηνίας</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Υπηρεσίες</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Προσθήκη υπηρεσίας</translation>
    </message>
    <message>
        <source>New carrier</source>
        <translation>Νέος μεταφορέας</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>μεταφορέας %1</translation>
    </message>
    <message>
        <source>Carrier added</source>
        <translation>Ο μεταφορέας προστέθηκε</translation>
    </message>
    <message>
        <source>Carrier %1 saved</source>
        <translation>Ο μεταφορέας %1 αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Αργία</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Αφαίρεση ημερομηνίας</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Νέα υπηρεσία</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Brings goods</source>
        <translation>Φέρνει τα είδη</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Χώρες</translation>
    </message>
    <message>
        <source>Up to kg</source>
        <translation>Έως kg</translation>
    </message>
    <message>
        <source>Longest cm</source>
        <translation>Μήκος cm</translation>
    </message>
    <message>
        <source>Girth cm</source>
        <translation>Περίμετρος cm</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Ώρα λήξης</translation>
    </message>
    <message>
        <source>Delivers from</source>
        <translation>Παραδίδει από</translation>
    </message>
    <message>
        <source>until</source>
        <translation>έως</translation>
    </message>
    <message>
        <source>Prices, the first line that fits</source>
        <translation>Τιμές, η πρώτη γραμμή που ταιριάζει</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Προσθήκη τιμής</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>Ημέρες μεταφοράς</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Προσθήκη γραμμής</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>Αφαίρεση υπηρεσίας</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Ζώνη</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Χώρα</translation>
    </message>
    <message>
        <source>Up to km</source>
        <translation>Έως km</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Price of a parcel</source>
        <translation>Τιμή δέματος</translation>
    </message>
    <message>
        <source>Price of a kilogram</source>
        <translation>Τιμή κιλού</translation>
    </message>
    <message>
        <source>Remove this price</source>
        <translation>Αφαίρεση τιμής</translation>
    </message>
    <message>
        <source>a kg</source>
        <extracomment>After a price: of each kilogram</extracomment>
        <translation>ανά kg</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>Από ζώνη</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>Σε ζώνη</translation>
    </message>
    <message>
        <source>From country</source>
        <translation>Από χώρα</translation>
    </message>
    <message>
        <source>To country</source>
        <translation>Σε χώρα</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Εργάσιμες ημέρες</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Αφαίρεση γραμμής</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before the zone to which parcels go</extracomment>
        <translation>προς</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number of working days</extracomment>
        <translation>ημέρες</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierPane</name>
    <message>
        <source>Everywhere</source>
        <translation>Παντού</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From where to where</extracomment>
        <translation>%1 προς %2</translation>
    </message>
    <message>
        <source>Brings goods</source>
        <translation>Φέρνει τα είδη</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Χώρες</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Ώρα λήξης</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Παραδίδει</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Ζώνες</translation>
    </message>
    <message>
        <source>Takes as well</source>
        <translation>Δέχεται και</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <extracomment>A destination, at most so far away</extracomment>
        <translation>%1, έως %2</translation>
    </message>
    <message>
        <source>%1 + %2 a kg</source>
        <extracomment>The price of a parcel, and of each kilogram</extracomment>
        <translation>%1 + %2 το κιλό</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>αυθημερόν</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n εργάσιμη ημέρα</numerusform>
            <numerusform>%n εργάσιμες ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Αλλαγή…</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Εργάζεται</translation>
    </message>
    <message>
        <source>Next holidays</source>
        <translation>Επόμενες αργίες</translation>
    </message>
    <message>
        <source>Parcels, 28 days</source>
        <translation>Δέματα, 28 ημέρες</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CascadeModel</name>
    <message>
        <source>Term</source>
        <extracomment>Column of a waterfall: what is added or taken away</extracomment>
        <translation>Στοιχείο</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Ράβδος</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ChartTwin</name>
    <message>
        <source>Show as a chart</source>
        <translation>Εμφάνιση ως γράφημα</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Εμφάνιση ως πίνακας</translation>
    </message>
    <message>
        <source>A chart; the same numbers can be shown as a table.</source>
        <translation>Γράφημα· τα ίδια νούμερα μπορούν να εμφανιστούν και ως πίνακας.</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>Column of a waterfall: what is added or taken away</extracomment>
        <translation>Στοιχείο</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ClauseChips</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Tooltip of a button; %1 is a condition, as in &quot;Remove: is over 40 km by road&quot;</extracomment>
        <translation>Αφαίρεση: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a condition to a rule</extracomment>
        <translation>Προσθήκη</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <extracomment>Read aloud: adds a condition; %1 is the heading over the conditions</extracomment>
        <translation>Προσθήκη σε: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ClauseRow</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Joins words of a sentence any of which will do, as in &quot;ship or click and collect&quot;</extracomment>
        <translation>%1 ή %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: what a word of a sentence is, and the word, as in &quot;Zone: urban&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CodeCard</name>
    <message>
        <source>The code was copied.</source>
        <translation>Ο κωδικός αντιγράφηκε.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>Δημιουργία άλλου κωδικού</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Δημιουργία κωδικού</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>Spoken: a code letter by letter</extracomment>
        <translation>Κωδικός %1</translation>
    </message>
    <message>
        <source>Works once, until %1 (%2 left).</source>
        <translation>Ισχύει μία φορά, έως τις %1 (απομένουν %2).</translation>
    </message>
    <message>
        <source>This code is older than 15 minutes and works no more.</source>
        <translation>Αυτός ο κωδικός είναι παλαιότερος από 15 λεπτά και δεν ισχύει πια.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Για</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Διεύθυνση του κόμβου</translation>
    </message>
    <message>
        <source>On the new PC</source>
        <translation>Στον νέο υπολογιστή</translation>
    </message>
    <message>
        <source>Connect a PC</source>
        <translation>Σύνδεση υπολογιστή</translation>
    </message>
    <message>
        <source>A new PC needs a code once. It makes its own key, which never leaves it.</source>
        <translation>Ένας νέος υπολογιστής χρειάζεται κωδικό μία φορά. Φτιάχνει το δικό του κλειδί, που δεν φεύγει ποτέ από αυτόν.</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>Πού &amp;βρίσκεται</translation>
    </message>
    <message>
        <source>it gets the stock of this place; the head office gets all</source>
        <translation>παίρνει το απόθεμα αυτού του σημείου· τα κεντρικά παίρνουν τα πάντα</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Κεντρικά γραφεία</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Αποτύπωμα του κόμβου</translation>
    </message>
    <message>
        <source>Start Stoa, enter the address and the code, and compare the fingerprint.</source>
        <translation>Ξεκινήστε το Stoa, δώστε τη διεύθυνση και τον κωδικό και συγκρίνετε το αποτύπωμα.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandCard</name>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Διαφορά</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Αιτιολογία</translation>
    </message>
    <message>
        <source>&amp;Why it is discarded</source>
        <translation>&amp;Γιατί αποσύρεται</translation>
    </message>
    <message>
        <source>only needed to discard it</source>
        <translation>χρειάζεται μόνο για την απόσυρση</translation>
    </message>
    <message>
        <source>Choose what happens</source>
        <translation>Επιλέξτε τι θα γίνει</translation>
    </message>
    <message>
        <source>It is sent as a new one and linked to this one.</source>
        <translation>Στέλνεται ως νέα και συνδέεται με αυτήν.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Saves every change that this PC keeps to a file</source>
        <translation>Αποθηκεύει σε αρχείο κάθε αλλαγή που κρατά αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Απόσυρση…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Νέα αποστολή</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Καμία επιλογή</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a command&apos;s page: its state and what kind it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a command</extracomment>
        <translation>Αρ. %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Τι</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Ποιος, πότε</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Waits behind</source>
        <translation>Περιμένει πίσω από</translation>
    </message>
    <message>
        <source>An earlier change of the same thing that was refused.</source>
        <translation>Μια προηγούμενη αλλαγή του ίδιου πράγματος που δεν έγινε δεκτή.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Προσπάθειες</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Επόμενη προσπάθεια</translation>
    </message>
    <message>
        <source>Say by how much, for example −2 or +5.</source>
        <translation>Γράψτε κατά πόσο, για παράδειγμα −2 ή +5.</translation>
    </message>
    <message>
        <source>Sent again as No. %1.</source>
        <translation>Στάλθηκε ξανά ως αρ. %1.</translation>
    </message>
    <message>
        <source>Say why; it is kept and the hub is told.</source>
        <translation>Γράψτε γιατί· διατηρείται και δηλώνεται στον κόμβο.</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>Απόσυρση αυτής της αλλαγής;</translation>
    </message>
    <message>
        <source>%1. It is not sent any more; the hub is told that you discarded it.</source>
        <translation>%1. Δεν θα σταλεί πια· ο κόμβος ενημερώνεται ότι την αποσύρατε.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόσυρση</translation>
    </message>
    <message>
        <source>The change was discarded.</source>
        <translation>Η αλλαγή αποσύρθηκε.</translation>
    </message>
    <message>
        <source>&amp;Safety stock</source>
        <translation>Α&amp;πόθεμα ασφαλείας</translation>
    </message>
    <message>
        <source>Say how many are to be kept back, 0 or more.</source>
        <translation>Γράψτε πόσα θα κρατηθούν, 0 ή περισσότερα.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Επιλέξτε αιτιολογία.</translation>
    </message>
    <message>
        <source>Fix and resend</source>
        <translation>Διόρθωση και αποστολή</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Αντικαθιστά</translation>
    </message>
    <message>
        <source>Number of the movement</source>
        <translation>Αναγνωριστικό κίνησης</translation>
    </message>
    <message>
        <source>it was %1 %2</source>
        <extracomment>In an empty field: the difference as it was entered, in the unit of then, e.g. &quot;it was +5 pcs&quot;</extracomment>
        <translation>ήταν %1 %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>Placeholder of the command palette</extracomment>
        <translation>Αναζήτηση ή εκτέλεση εντολής</translation>
    </message>
    <message>
        <source>Found commands and records</source>
        <translation>Εντολές και εγγραφές που βρέθηκαν</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Δεν βρέθηκε τίποτα με αυτό το όνομα. Δοκιμάστε λιγότερα γράμματα.</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>Keys of the command palette, each beside its key</extracomment>
        <translation>μετακίνηση</translation>
    </message>
    <message>
        <source>open</source>
        <translation>άνοιγμα</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>δίπλα</translation>
    </message>
    <message>
        <source>close</source>
        <translation>κλείσιμο</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandSource</name>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Δεν είναι δυνατό αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Heading in the command palette</extracomment>
        <translation>Εντολές</translation>
    </message>
    <message>
        <source>open this panel</source>
        <extracomment>Beside a panel&apos;s name in the command palette</extracomment>
        <translation>άνοιγμα αυτής της ενότητας</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectCard</name>
    <message>
        <source>The address is still missing.</source>
        <translation>Λείπει ακόμη η διεύθυνση.</translation>
    </message>
    <message>
        <source>The code for this PC is still missing.</source>
        <translation>Λείπει ακόμη ο κωδικός για αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The name of this PC is still missing.</source>
        <translation>Λείπει ακόμη το όνομα αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Σύνδεση με κόμβο</translation>
    </message>
    <message>
        <source>Your company runs a Stoa hub. The person who looks after it gives you an address and a code for this PC.</source>
        <translation>Η εταιρεία σας λειτουργεί έναν κόμβο Stoa. Ο υπεύθυνός του θα σας δώσει μια διεύθυνση και έναν κωδικό για αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>&amp;Διεύθυνση του κόμβου</translation>
    </message>
    <message>
        <source>&amp;Code for this PC</source>
        <translation>&amp;Κωδικός για αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>valid for 15 minutes, works once</source>
        <translation>ισχύει για 15 λεπτά, μία φορά</translation>
    </message>
    <message>
        <source>&amp;Name of this PC</source>
        <translation>Ό&amp;νομα αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>The keys stay on this PC. No password is kept here.</source>
        <translation>Τα κλειδιά μένουν σε αυτόν τον υπολογιστή. Κανένας κωδικός πρόσβασης δεν φυλάσσεται εδώ.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Σύνδεση με τον κόμβο</translation>
    </message>
    <message>
        <source>The address is not right yet.</source>
        <translation>Η διεύθυνση δεν είναι ακόμη σωστή.</translation>
    </message>
    <message>
        <source>The code for this PC is not whole yet.</source>
        <translation>Ο κωδικός για αυτόν τον υπολογιστή δεν είναι ακόμη πλήρης.</translation>
    </message>
    <message>
        <source>A code has the letters A to Z and digits only.</source>
        <translation>Ο κωδικός έχει μόνο τα γράμματα A έως Z και ψηφία.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Ο κωδικός είναι πλήρης.</translation>
    </message>
    <message>
        <source>Compare the fingerprint and say that it is the same.</source>
        <translation>Συγκρίνετε το αποτύπωμα και δηλώστε ότι είναι ίδιο.</translation>
    </message>
    <message>
        <source>for example “Back office”</source>
        <translation>για παράδειγμα «Γραφείο»</translation>
    </message>
    <message>
        <source>%1 characters are needed, here are %2.</source>
        <translation>Χρειάζονται %1 χαρακτήρες, εδώ είναι %2.</translation>
    </message>
    <message>
        <source>Connect becomes available once everything is right.</source>
        <translation>Το κουμπί ενεργοποιείται όταν όλα είναι σωστά.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionCard</name>
    <message>
        <source>This PC and its hub</source>
        <translation>Υπολογιστής και κόμβος</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ακόμη καμία</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Διεύθυνση</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Αυτός ο υπολογιστής</translation>
    </message>
    <message>
        <source>Learns of changes</source>
        <translation>Μαθαίνει τις αλλαγές</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Τελευταία απάντηση</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Τελευταία αλλαγή</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Τελευταίο πρόβλημα</translation>
    </message>
    <message>
        <source>The clock of this PC and that of the hub are %1 apart. Work goes on; set the clock right.</source>
        <translation>Το ρολόι αυτού του υπολογιστή και του κόμβου απέχουν %1. Η εργασία συνεχίζεται· ρυθμίστε σωστά το ρολόι.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to come, as of %1</source>
        <translation>
            <numerusform>%n αλλαγή αναμένεται, ενημέρωση %1</numerusform>
            <numerusform>%n αλλαγές αναμένονται, ενημέρωση %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Σε καθυστέρηση</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Αποτύπωμα του κόμβου</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found and put right</source>
        <translation>
            <numerusform>Βρέθηκε και διορθώθηκε %n διαφορά</numerusform>
            <numerusform>Βρέθηκαν και διορθώθηκαν %n διαφορές</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Διορθώθηκαν</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionLine</name>
    <message>
        <source>online from %1 to %2</source>
        <translation>σε σύνδεση από τις %1 έως τις %2</translation>
    </message>
    <message>
        <source>offline from %1 to %2</source>
        <translation>εκτός σύνδεσης από τις %1 έως τις %2</translation>
    </message>
    <message>
        <source>Connection to the hub, last 4 hours</source>
        <translation>Σύνδεση με τον κόμβο, τελευταίες 4 ώρες</translation>
    </message>
    <message>
        <source>online</source>
        <translation>σε σύνδεση</translation>
    </message>
    <message>
        <source>offline %1</source>
        <translation>εκτός σύνδεσης %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CustomerCard</name>
    <message>
        <source>Customer</source>
        <extracomment>Card and link on an order&apos;s page: who gets the goods</extracomment>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Show name…</source>
        <translation>Εμφάνιση ονόματος…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Οδός</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Name and address are deleted some days after an order is closed.</source>
        <translation>Όνομα και διεύθυνση διαγράφονται λίγες ημέρες αφού κλείσει η παραγγελία.</translation>
    </message>
    <message>
        <source>Name and address are shown when you ask for them.</source>
        <translation>Όνομα και διεύθυνση εμφανίζονται όταν τα ζητήσετε.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DataTable</name>
    <message numerus="yes">
        <source>Sum of %n selected rows</source>
        <extracomment>Foot of a table, before the sums of the columns</extracomment>
        <translation>
            <numerusform>Άθροισμα %n επιλεγμένης γραμμής</numerusform>
            <numerusform>Άθροισμα %n επιλεγμένων γραμμών</numerusform>
        </translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Menu of a table: rows of less height</extracomment>
        <translation>Συμπαγείς γραμμές</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (δεν χωρά)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DetailsPane</name>
    <message>
        <source>Keep this record open</source>
        <extracomment>Keeps the pane on this record</extracomment>
        <translation>Διατήρηση της εγγραφής ανοικτής</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Κλείσιμο του πλαισίου</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DeviceCard</name>
    <message>
        <source>Active</source>
        <extracomment>State of a PC</extracomment>
        <translation>Ενεργός</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Σε παύση</translation>
    </message>
    <message>
        <source>This is the PC that you work on.</source>
        <translation>Είναι ο υπολογιστής στον οποίο εργάζεστε.</translation>
    </message>
    <message>
        <source>It may not speak to the hub. What waits there is kept until it may again.</source>
        <translation>Δεν του επιτρέπεται να επικοινωνεί με τον κόμβο. Ό,τι περιμένει εκεί διατηρείται ώσπου να του επιτραπεί ξανά.</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>πριν από %1, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Βρίσκεται</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Κεντρικά γραφεία</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Τελευταία επαφή</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Συνδέθηκε στις</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Παύση…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ενεργοποίηση</translation>
    </message>
    <message>
        <source>This is the PC that you work on. Suspend it from another one.</source>
        <translation>Είναι ο υπολογιστής στον οποίο εργάζεστε. Θέστε τον σε παύση από άλλον.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>Παύση του υπολογιστή %1;</translation>
    </message>
    <message>
        <source>Everybody there is signed out at the next contact, and nothing of it is accepted until it is activated again. What waits there is kept.</source>
        <translation>Στην επόμενη επαφή γίνεται έξοδος όλων εκεί, και τίποτα από αυτόν δεν γίνεται δεκτό μέχρι να ενεργοποιηθεί ξανά. Ό,τι περιμένει εκεί διατηρείται.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>%1 may speak to the hub again.</source>
        <translation>Ο υπολογιστής %1 μπορεί πάλι να επικοινωνεί με τον κόμβο.</translation>
    </message>
    <message>
        <source>%1 was suspended.</source>
        <translation>Ο υπολογιστής %1 τέθηκε σε παύση.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
</context>
<context>
    <name>stoa::ui::EntrySteps</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>Spoken: where one is on the way in</extracomment>
        <translation>Βήμα %1 από %2, %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::EntryWindow</name>
    <message>
        <source>Where to work</source>
        <translation>Πού θα εργαστείτε</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Ποιος είστε</translation>
    </message>
    <message>
        <source>First copy of the data</source>
        <translation>Πρώτο αντίγραφο των δεδομένων</translation>
    </message>
    <message>
        <source>Stoa</source>
        <translation>Stoa</translation>
    </message>
    <message>
        <source>Stoa %1</source>
        <translation>Stoa %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτόχρωμη</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκουρόχρωμη</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Υψηλή αντίθεση</translation>
    </message>
    <message>
        <source>The back office of your stores.</source>
        <translation>Η διαχείριση των καταστημάτων σας.</translation>
    </message>
    <message>
        <source>Free software, GPL 3 or later</source>
        <translation>Ελεύθερο λογισμικό, GPL 3 ή νεότερη</translation>
    </message>
    <message>
        <source>This PC’s store</source>
        <translation>Κατάστημα του υπολογιστή</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC before you connect.</source>
        <translation>Πριν από τη σύνδεση δεν αποθηκεύεται τίποτα σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>You can still go back. So far only the connection to the hub is kept.</source>
        <translation>Μπορείτε ακόμη να επιστρέψετε. Προς το παρόν κρατήθηκε μόνο η σύνδεση με τον κόμβο.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a button; %1 is the name of a number, as &quot;Number of the movement&quot;</extracomment>
        <translation>Αντιγραφή: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Said beside a button that was pressed</extracomment>
        <translation>Αντιγράφηκε</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FilterLine</name>
    <message>
        <source>Take off the filter %1</source>
        <extracomment>A filter that is on; pressing it takes it off</extracomment>
        <translation>Αφαίρεση του φίλτρου %1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Προσθήκη φίλτρου</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Takes all filters off</extracomment>
        <translation>Καθαρισμός όλων</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FilterRow</name>
    <message>
        <source>Filter by %1</source>
        <extracomment>Name of the filter field of a table column, for the screen reader</extracomment>
        <translation>Φίλτρο κατά %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Αποτύπωμα του κόμβου</translation>
    </message>
    <message>
        <source>compare with the one on the paper</source>
        <translation>συγκρίνετε με αυτό στο χαρτί</translation>
    </message>
    <message>
        <source>It shows here once the hub answers.</source>
        <translation>Εμφανίζεται εδώ όταν απαντήσει ο κόμβος.</translation>
    </message>
    <message>
        <source>Fingerprint of the hub: %1</source>
        <extracomment>Spoken: the fingerprint&apos;s digits</extracomment>
        <translation>Αποτύπωμα του κόμβου: %1</translation>
    </message>
    <message>
        <source>It is the &amp;same</source>
        <translation>Είναι το ί&amp;διο</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FormPane</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Να μείνει το δικό μου</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Να ισχύσει το άλλο</translation>
    </message>
    <message>
        <source>%1: here %2, saved %3</source>
        <extracomment>What differs between two who changed the same: its name, what is typed here, what is saved</extracomment>
        <translation>%1: εδώ %2, αποθηκευμένο %3</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Choose what is to stay.</source>
        <translation>Κάποιος άλλος το αποθήκευσε στο μεταξύ. Επιλέξτε τι θα μείνει.</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Αποθηκεύεται…</translation>
    </message>
    <message>
        <source>Choose first what is to stay.</source>
        <translation>Επιλέξτε πρώτα τι θα μείνει.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Δεν άλλαξε τίποτα.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FulfilmentCard</name>
    <message>
        <source>Print label</source>
        <translation>Εκτύπωση ετικέτας</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Εκτύπωση δελτίου</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <extracomment>Button of a part of an order: %1 is the walk through the store in which it is picked, as &quot;W-7&quot;</extracomment>
        <translation>Συνέχεια συλλογής</translation>
    </message>
    <message>
        <source>Open walk %1</source>
        <translation>Άνοιγμα διαδρομής %1</translation>
    </message>
    <message>
        <source>Cancel label</source>
        <translation>Ακύρωση ετικέτας</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenCard</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Άνοιγμα της απόφασης</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A golden order in one line: its code and its name</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>OK</source>
        <extracomment>A golden order passes</extracomment>
        <translation>OK</translation>
    </message>
    <message>
        <source>Golden orders</source>
        <translation>Υποδειγματικές παραγγελίες</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <extracomment>How many golden orders pass: &quot;24 of 25 pass&quot;</extracomment>
        <translation>Περνούν %1 από %2</translation>
    </message>
    <message>
        <source>Golden orders are run at the hub.</source>
        <translation>Οι υποδειγματικές παραγγελίες εκτελούνται στον κόμβο.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Λιγότερες</translation>
    </message>
    <message numerus="yes">
        <source>%n more that pass</source>
        <translation>
            <numerusform>%n ακόμη που περνά</numerusform>
            <numerusform>%n ακόμη που περνούν</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” is kept as golden order %1.</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>Η «%2» κρατιέται ως υποδειγματική παραγγελία %1.</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <extracomment>Of a golden order; %1 is its code</extracomment>
        <translation>Τι να γίνει με την %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Accept the new outcome…</source>
        <translation>Αποδοχή του νέου αποτελέσματος…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Αφαίρεση…</translation>
    </message>
    <message>
        <source>Add from an order…</source>
        <translation>Προσθήκη από παραγγελία…</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>Όνομα της %1</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>Η %1 ονομάζεται τώρα «%2».</translation>
    </message>
    <message>
        <source>Accept the new outcome of %1?</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>Αποδοχή του νέου αποτελέσματος της %1;</translation>
    </message>
    <message>
        <source>%1 From now on every version has to route it like this. You are noted as the one who accepted it.</source>
        <extracomment>%1 says what differs, in whole sentences</extracomment>
        <translation>%1 Από εδώ και πέρα κάθε έκδοση πρέπει να τη δρομολογεί έτσι. Σημειώνεστε ως εκείνος που το αποδέχτηκε.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>The new outcome of %1 is expected from now on.</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>Το νέο αποτέλεσμα της %1 αναμένεται από εδώ και πέρα.</translation>
    </message>
    <message>
        <source>What was expected of %1 before is expected again.</source>
        <translation>Από την %1 αναμένεται πάλι ό,τι και πριν.</translation>
    </message>
    <message>
        <source>Remove %1 “%2”?</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>Αφαίρεση της %1 «%2»;</translation>
    </message>
    <message>
        <source>Versions that route it otherwise can be activated then. The order itself stays as it is.</source>
        <translation>Εκδόσεις που τη δρομολογούν αλλιώς μπορούν τότε να ενεργοποιηθούν. Η ίδια η παραγγελία μένει όπως είναι.</translation>
    </message>
    <message>
        <source>It differs now, and keeps this version from being activated; without it nobody is told. The order itself stays as it is.</source>
        <translation>Τώρα διαφέρει και εμποδίζει την ενεργοποίηση αυτής της έκδοσης· χωρίς αυτήν δεν ειδοποιείται κανείς. Η ίδια η παραγγελία μένει όπως είναι.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>%1 “%2” is no golden order any more.</source>
        <translation>Η %1 «%2» δεν είναι πια υποδειγματική παραγγελία.</translation>
    </message>
    <message>
        <source>No golden orders yet</source>
        <translation>Δεν υπάρχουν ακόμη υποδειγματικές παραγγελίες</translation>
    </message>
    <message>
        <source>Keep orders whose outcome must never change: each new version is tried on them.</source>
        <translation>Κρατήστε παραγγελίες των οποίων το αποτέλεσμα δεν πρέπει να αλλάξει ποτέ: κάθε νέα έκδοση δοκιμάζεται σε αυτές.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenDecisionPopover</name>
    <message>
        <source>Expected</source>
        <translation>Αναμένεται</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <extracomment>Who expects it; %1 is a person with a day and a time</extracomment>
        <translation>Ορίστηκε από: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>Title above what becomes of an order; %1 is a version of a policy (&quot;v14&quot;)</extracomment>
        <translation>Με την %1</translation>
    </message>
    <message>
        <source>With %1: as expected</source>
        <translation>Με την %1: όπως αναμένεται</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <extracomment>%1 is a clause, as &quot;Patras Agora is 0.03 ahead by “Markdown pressure”&quot;</extracomment>
        <translation>Επειδή %1.</translation>
    </message>
    <message>
        <source>Places that were looked at</source>
        <translation>Σημεία που εξετάστηκαν</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place, %2 why it is left out or how well it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenKeepPopover</name>
    <message>
        <source>Keep an order as golden</source>
        <translation>Διατήρηση παραγγελίας ως υποδειγματικής</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>Αριθμός &amp;παραγγελίας</translation>
    </message>
    <message>
        <source>What was decided about it last is expected from now on.</source>
        <translation>Ό,τι αποφασίστηκε τελευταία γι’ αυτήν αναμένεται από εδώ και πέρα.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>What is special about it, as “Gift set to Milano”.</source>
        <translation>Τι το ιδιαίτερο έχει, όπως «Σετ δώρου στο Μιλάνο».</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Enter the number of an order.</source>
        <translation>Πληκτρολογήστε τον αριθμό μιας παραγγελίας.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Δώστε ένα όνομα.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερωτάται ο κόμβος…</translation>
    </message>
</context>
<context>
    <name>stoa::ui::HoursFormPane</name>
    <message>
        <source>Dates with other hours</source>
        <translation>Ημερομηνίες με άλλο ωράριο</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Προσθήκη ημερομηνίας</translation>
    </message>
    <message>
        <source>In the local time of the location. A span that ends before it begins ends on the next day.</source>
        <translation>Σε τοπική ώρα της τοποθεσίας. Διάστημα που τελειώνει πριν αρχίσει λήγει την επόμενη ημέρα.</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Ωράριο: %1</translation>
    </message>
    <message>
        <source>hours of %1</source>
        <translation>ωράριο: %1</translation>
    </message>
    <message>
        <source>Hours of %1 saved</source>
        <translation>Το ωράριο αποθηκεύτηκε: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>κλειστά</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Προσθήκη ωρών: %1</translation>
    </message>
    <message>
        <source>Copy the hours of %1</source>
        <translation>Αντιγραφή ωραρίου: %1</translation>
    </message>
    <message>
        <source>To Monday to Friday</source>
        <translation>Σε Δευτέρα έως Παρασκευή</translation>
    </message>
    <message>
        <source>To every day</source>
        <translation>Σε κάθε ημέρα</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Ανοίγει στις</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Κλείνει στις</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Αφαίρεση ωρών</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ημερομηνία</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ανοικτά</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ανοικτά ή κλειστά</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Αφαίρεση ημερομηνίας</translation>
    </message>
    <message>
        <source>Hours on this date</source>
        <translation>Ώρες αυτή την ημερομηνία</translation>
    </message>
</context>
<context>
    <name>stoa::ui::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip of a button: its name and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::InventoryColumns</name>
    <message>
        <source>starts with…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>αρχίζει με…</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>περιέχει…</translation>
    </message>
    <message>
        <source>any location</source>
        <translation>κάθε τοποθεσία</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>οποτεδήποτε</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>κάθε κατηγορία</translation>
    </message>
</context>
<context>
    <name>stoa::ui::InventoryPanel</name>
    <message>
        <source>The positions could not be read.</source>
        <translation>Οι θέσεις δεν ήταν δυνατό να διαβαστούν.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, restart the program.</source>
        <translation>Δεν άλλαξε τίποτα. Δοκιμάστε ξανά· αν συνεχιστεί, κάντε επανεκκίνηση του προγράμματος.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Δοκιμάστε ξανά</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Απόθεμα</translation>
    </message>
    <message>
        <source>%1 positions</source>
        <extracomment>Status strip; how many positions the filters leave of how many there are</extracomment>
        <translation>%1 θέσεις</translation>
    </message>
    <message>
        <source>%1 of %2 positions</source>
        <translation>%1 από %2 θέσεις</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy.</source>
        <translation>%1 γραμμές είναι πάρα πολλές για αντιγραφή.</translation>
    </message>
    <message>
        <source>At most %1 go to the clipboard. Export writes all that is filtered to a file.</source>
        <translation>Στο πρόχειρο χωρούν το πολύ %1. Η εξαγωγή γράφει σε αρχείο ό,τι περνά τα φίλτρα.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Έγινε προσαρμογή αποθέματος</translation>
    </message>
    <message>
        <source>%1 positions adjusted</source>
        <translation>Έγινε προσαρμογή σε %1 θέσεις</translation>
    </message>
    <message>
        <source>The movement was taken back</source>
        <translation>Η κίνηση αντιλογίστηκε</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Δεν αντιλογίστηκε.</translation>
    </message>
    <message>
        <source>Choose a position first.</source>
        <translation>Επιλέξτε πρώτα μια θέση.</translation>
    </message>
    <message>
        <source>Search positions</source>
        <extracomment>Commands of the Inventory panel; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Αναζήτηση θέσεων</translation>
    </message>
    <message>
        <source>Adjust stock…</source>
        <translation>Προσαρμογή αποθέματος…</translation>
    </message>
    <message>
        <source>Open the page of the SKU</source>
        <translation>Άνοιγμα της σελίδας του SKU</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Αντιγραφή γραμμών</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Εμφάνιση ή απόκρυψη των λεπτομερειών</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Φίλτρο στις γραμμές</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Καθαρισμός όλων των φίλτρων</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Αποθήκευση αυτής της προβολής…</translation>
    </message>
    <message>
        <source>Export as an Excel workbook…</source>
        <translation>Εξαγωγή ως βιβλίο εργασίας Excel…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Εξαγωγή ως CSV…</translation>
    </message>
    <message>
        <source>Adjusting is not possible.</source>
        <translation>Η προσαρμογή δεν είναι δυνατή.</translation>
    </message>
    <message>
        <source>There is no position to adjust.</source>
        <translation>Δεν υπάρχει θέση για προσαρμογή.</translation>
    </message>
    <message>
        <source>At most %1 positions are adjusted at a time.</source>
        <translation>Η προσαρμογή γίνεται το πολύ σε %1 θέσεις κάθε φορά.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>%1 από %2 δεν ήταν δυνατό να αντιλογιστεί.</numerusform>
            <numerusform>%1 από %2 δεν ήταν δυνατό να αντιλογιστούν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back by a counter-movement</source>
        <translation>Αντιλογίστηκε με αντισταθμιστική κίνηση</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Έγινε ξανά</translation>
    </message>
    <message>
        <source>Exporting is not possible.</source>
        <translation>Η εξαγωγή δεν είναι δυνατή.</translation>
    </message>
    <message>
        <source>Export what is filtered</source>
        <translation>Εξαγωγή όσων περνούν τα φίλτρα</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Βιβλίο εργασίας Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>Γράφτηκε %1 γραμμή στο %2</numerusform>
            <numerusform>Γράφτηκαν %1 γραμμές στο %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled; no file was left behind</source>
        <translation>Η εξαγωγή ακυρώθηκε· δεν έμεινε κανένα αρχείο</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Το %1 δεν γράφτηκε.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>Το %1 δεν είναι γνωστό εδώ.</translation>
    </message>
    <message>
        <source>Neither a barcode nor a SKU of the catalogue. Scan again or search for it.</source>
        <translation>Ούτε γραμμωτός κώδικας ούτε SKU του καταλόγου. Σαρώστε ξανά ή αναζητήστε το.</translation>
    </message>
    <message>
        <source>%1 is %2 late.</source>
        <translation>%1: καθυστέρηση %2.</translation>
    </message>
    <message>
        <source>%1 locations are up to %2 late.</source>
        <translation>%1 τοποθεσίες καθυστερούν έως και %2.</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Νέο όνομα της προβολής</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Όνομα της προβολής</translation>
    </message>
    <message>
        <source>Its numbers are as of %1 and marked.</source>
        <translation>Τα νούμερά της είναι ενημερωμένα έως τις %1 και επισημαίνονται.</translation>
    </message>
    <message>
        <source>Their numbers are as of %1 or later and marked.</source>
        <translation>Τα νούμερά τους είναι ενημερωμένα τουλάχιστον έως τις %1 και επισημαίνονται.</translation>
    </message>
    <message>
        <source>Running low</source>
        <extracomment>Name of a saved view: positions of which little is left</extracomment>
        <translation>Τελειώνουν</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>Chip in the head of the panel: the SKU was opened by the barcode scanner</extracomment>
        <translation>Σαρώθηκε</translation>
    </message>
    <message>
        <source>lot %1</source>
        <extracomment>Of a scanned code: the batch that is printed in it</extracomment>
        <translation>παρτίδα %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <extracomment>Of a scanned code: the serial number that is printed in it</extracomment>
        <translation>σειριακός αριθμός %1</translation>
    </message>
    <message>
        <source>best before %1</source>
        <extracomment>Of a scanned code: the day that is printed in it</extracomment>
        <translation>ανάλωση κατά προτίμηση πριν από %1</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <extracomment>Of a scanned code: the day that is printed in it</extracomment>
        <translation>λήγει στις %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a scanned code: net weight, length or volume with its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was scanned while an adjustment is open.</source>
        <translation>Το %1 σαρώθηκε ενώ είναι ανοικτή μια προσαρμογή.</translation>
    </message>
    <message>
        <source>What you typed is kept. Finish or leave it first.</source>
        <translation>Ό,τι γράψατε διατηρείται. Ολοκληρώστε την ή κλείστε την πρώτα.</translation>
    </message>
    <message>
        <source>Leave it and open the SKU</source>
        <translation>Κλείσιμο και άνοιγμα του SKU</translation>
    </message>
    <message>
        <source>Its check digit does not fit, so it was probably misread. Scan again or search for it.</source>
        <translation>Το ψηφίο ελέγχου δεν ταιριάζει, άρα μάλλον διαβάστηκε λάθος. Σαρώστε ξανά ή αναζητήστε το.</translation>
    </message>
    <message>
        <source>It is marked as a GS1 code but cannot be read as one. Scan again or search for it.</source>
        <translation>Έχει σήμανση κωδικού GS1 αλλά δεν διαβάζεται ως τέτοιος. Σαρώστε ξανά ή αναζητήστε το.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Αντιγραφή του κωδικού</translation>
    </message>
    <message>
        <source>The scanner sound is on</source>
        <translation>Ο ήχος του σαρωτή είναι ενεργός</translation>
    </message>
    <message>
        <source>The scanner sound is off</source>
        <translation>Ο ήχος του σαρωτή είναι ανενεργός</translation>
    </message>
    <message>
        <source>Scanner sound on or off</source>
        <translation>Ήχος σαρωτή: ενεργός ή όχι</translation>
    </message>
</context>
<context>
    <name>stoa::ui::KeyCard</name>
    <message>
        <source>Revoke…</source>
        <translation>Ανάκληση…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Καμία επιλογή</translation>
    </message>
    <message>
        <source>Whoever holds its secret may do this. The secret itself is not kept anywhere.</source>
        <translation>Όποιος έχει το μυστικό του μπορεί να κάνει αυτά. Το ίδιο το μυστικό δεν φυλάσσεται πουθενά.</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Δεν ανοίγει πια τίποτα.</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Καταστήματα</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Δημιουργία από</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Δημιουργήθηκε</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Ισχύει έως</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Ανακλήθηκε</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>Ανάκληση του κλειδιού %1;</translation>
    </message>
    <message>
        <source>Whatever uses it is shut out at once and for good. What it has sent is kept; a new key has to be made for it to go on.</source>
        <translation>Ό,τι το χρησιμοποιεί αποκλείεται αμέσως και οριστικά. Όσα έχει στείλει διατηρούνται· για να συνεχίσει χρειάζεται νέο κλειδί.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>The key %1 was revoked.</source>
        <translation>Το κλειδί %1 ανακλήθηκε.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Επιτρέπονται</translation>
    </message>
</context>
<context>
    <name>stoa::ui::LedgerSection</name>
    <message>
        <source>Movements</source>
        <translation>Κινήσεις</translation>
    </message>
    <message>
        <source>All locations</source>
        <extracomment>Movements of all locations instead of one</extracomment>
        <translation>Όλες οι τοποθεσίες</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Φόρτωση περισσότερων</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Αντιλογισμός</translation>
    </message>
    <message>
        <source>Ledger, %1</source>
        <translation>Βιβλίο, %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Βιβλίο</translation>
    </message>
</context>
<context>
    <name>stoa::ui::LinesCard</name>
    <message>
        <source>Lines of the order</source>
        <translation>Γραμμές της παραγγελίας</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Γραμμές</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>Commands of the window; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Αναζήτηση ή εκτέλεση εντολής</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Μετάβαση στο επόμενο πλαίσιο</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Μετάβαση στο προηγούμενο πλαίσιο</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>%1 – Stoa</source>
        <extracomment>Title of the window; %1 is what is open</extracomment>
        <translation>%1 – Stoa</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Ενότητες</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Παντού</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Leaves the program</extracomment>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Ειδοποιήσεις</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Κλείσιμο αυτού του μηνύματος</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageStack</name>
    <message>
        <source>Show fewer messages</source>
        <extracomment>Line under two messages, opens the rest</extracomment>
        <translation>Εμφάνιση λιγότερων μηνυμάτων</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>%n ακόμη μήνυμα</numerusform>
            <numerusform>%n ακόμη μηνύματα</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Χρήματα</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NamePopover</name>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Give it a name of 1 to 60 characters.</source>
        <translation>Δώστε ένα όνομα με 1 έως 60 χαρακτήρες.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkPanel</name>
    <message>
        <source>Nothing was changed; what you entered is kept.</source>
        <translation>Δεν άλλαξε τίποτα· ό,τι καταχωρίσατε διατηρείται.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Δεν αναιρέθηκε.</translation>
    </message>
    <message>
        <source>Somebody changed it since, and that stays.</source>
        <translation>Κάποιος το άλλαξε από τότε, και αυτό μένει.</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) without coordinates stand in the table only.</source>
        <translation>
            <numerusform>%n τοποθεσία χωρίς συντεταγμένες φαίνεται μόνο στον πίνακα.</numerusform>
            <numerusform>%n τοποθεσίες χωρίς συντεταγμένες φαίνονται μόνο στον πίνακα.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Δίκτυο</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Χάρτης</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Τοποθεσίες</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Δυναμικότητα</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Μεταφορείς</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Επίπεδα εξυπηρέτησης</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Δρομολόγηση</translation>
    </message>
    <message>
        <source>Plan of the locations</source>
        <translation>Χάρτης τοποθεσιών</translation>
    </message>
    <message>
        <source>No location has coordinates</source>
        <translation>Καμία τοποθεσία δεν έχει συντεταγμένες</translation>
    </message>
    <message>
        <source>Import locations with their latitude and longitude, and they stand here.</source>
        <translation>Εισαγάγετε τοποθεσίες με γεωγραφικό πλάτος και μήκος, και θα φανούν εδώ.</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Κανένας μεταφορέας ακόμη</translation>
    </message>
    <message>
        <source>Add who takes parcels from your locations: services, prices and times.</source>
        <translation>Προσθέστε ποιος παραλαμβάνει δέματα από τις τοποθεσίες σας: υπηρεσίες, τιμές και χρόνους.</translation>
    </message>
    <message>
        <source>New carrier…</source>
        <translation>Νέος μεταφορέας…</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) get no orders now</source>
        <translation>
            <numerusform>%n τοποθεσία δεν λαμβάνει παραγγελίες τώρα</numerusform>
            <numerusform>%n τοποθεσίες δεν λαμβάνουν παραγγελίες τώρα</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 locations</source>
        <translation>%1 από %2 τοποθεσίες</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n τοποθεσία</numerusform>
            <numerusform>%n τοποθεσίες</numerusform>
        </translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>περιέχει…</translation>
    </message>
    <message>
        <source>any kind</source>
        <extracomment>Choice in a filter field: no matter which kind</extracomment>
        <translation>κάθε είδος</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>κάθε ζώνη</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: the column&apos;s title and what is looked for in it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkPlan</name>
    <message>
        <source>Zoom in</source>
        <translation>Μεγέθυνση</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Σμίκρυνση</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button of a plan: zooms until all places are seen</extracomment>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Plan of the places</source>
        <translation>Χάρτης των τοποθεσιών</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <extracomment>Beside several places that are drawn as one: so many of them are in trouble</extracomment>
        <translation>
            <numerusform>%n χρειάζεται έλεγχο</numerusform>
            <numerusform>%n χρειάζονται έλεγχο</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud of a place: name and kind, as in &quot;Athens Ermou, Store&quot;
----------
Read aloud of a place: its state and how much of its capacity is used</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Tooltip of a place: its name and its state
----------
Beside a line on a plan: where it leads and how much</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>και %n ακόμη</numerusform>
            <numerusform>και %n ακόμη</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° N</source>
        <extracomment>A line of latitude on a plan, north or south of the equator</extracomment>
        <translation>%1° Β</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° Ν</translation>
    </message>
    <message>
        <source>%1° E</source>
        <extracomment>A line of longitude on a plan, east or west of Greenwich</extracomment>
        <translation>%1° Α</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° Δ</translation>
    </message>
    <message>
        <source>%1 m</source>
        <extracomment>Length of the scale bar of a plan, in metres or kilometres</extracomment>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkSource</name>
    <message>
        <source>Locations</source>
        <extracomment>Heading in the command palette, over places of the chain</extracomment>
        <translation>Τοποθεσίες</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A location&apos;s code and its state, in the palette</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NewReturnPane</name>
    <message>
        <source>No order %1 is known here. Only orders of your stores are.</source>
        <translation>Καμία παραγγελία %1 δεν είναι γνωστή εδώ. Μόνο παραγγελίες των καταστημάτων σας.</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>Πόσα επιστρέφονται: %1</translation>
    </message>
    <message>
        <source>Why %1 comes back</source>
        <translation>Γιατί επιστρέφεται: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After a field for a number: of so many at most</extracomment>
        <translation>από %1</translation>
    </message>
    <message>
        <source>other SKU; empty for the same</source>
        <translation>άλλο SKU· κενό για το ίδιο</translation>
    </message>
    <message>
        <source>What is wanted instead of %1</source>
        <translation>Τι ζητείται αντί για: %1</translation>
    </message>
    <message>
        <source>Open a return</source>
        <translation>Άνοιγμα επιστροφής</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>σε: %1</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Παραγγελία</translation>
    </message>
    <message>
        <source>scan its code or type its number, then Enter</source>
        <translation>σαρώστε τον κωδικό ή γράψτε τον αριθμό και Enter</translation>
    </message>
    <message>
        <source>What the customer &amp;wishes for</source>
        <translation>Το αί&amp;τημα του πελάτη</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>Σ&amp;ημείωση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Open the return</source>
        <translation>Άνοιγμα επιστροφής</translation>
    </message>
    <message>
        <source>Say which order it is of.</source>
        <translation>Πείτε ποιας παραγγελίας είναι.</translation>
    </message>
    <message>
        <source>%1 go back, as they were paid.</source>
        <translation>Επιστρέφονται %1, όπως πληρώθηκαν.</translation>
    </message>
    <message>
        <source>Replaced once the goods were looked at; nothing is paid.</source>
        <translation>Αντικαθίστανται μόλις ελεγχθούν· δεν πληρώνεται τίποτα.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NodeFormPane</name>
    <message>
        <source>settings of %1</source>
        <translation>ρυθμίσεις: %1</translation>
    </message>
    <message>
        <source>Settings of %1 saved</source>
        <translation>Οι ρυθμίσεις αποθηκεύτηκαν: %1</translation>
    </message>
    <message>
        <source>Orders are routed here</source>
        <translation>Εδώ δρομολογούνται παραγγελίες</translation>
    </message>
    <message>
        <source>Why &amp;not</source>
        <translation>Γιατί ό&amp;χι</translation>
    </message>
    <message>
        <source>seen by everybody</source>
        <translation>το βλέπουν όλοι</translation>
    </message>
    <message>
        <source>On again by itself at</source>
        <translation>Ξανά ενεργή από μόνη της στις</translation>
    </message>
    <message>
        <source>Ways of fulfilling</source>
        <translation>Τρόποι εκπλήρωσης</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Ανά ώρα</translation>
    </message>
    <message>
        <source>Buffer, %</source>
        <translation>Περιθώριο, %</translation>
    </message>
    <message>
        <source>Ready in, min</source>
        <translation>Έτοιμο σε, λεπτά</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Θέσεις για παραλαβή στο αυτοκίνητο</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Θυρίδες παραλαβής</translation>
    </message>
    <message>
        <source>carrier</source>
        <extracomment>Choice of a carrier: none is chosen yet</extracomment>
        <translation>μεταφορέας</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>all zones</source>
        <extracomment>Choice of a zone of destinations</extracomment>
        <translation>όλες οι ζώνες</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Ζώνη</translation>
    </message>
    <message>
        <source>Remove this cut-off</source>
        <translation>Αφαίρεση ώρας λήξης</translation>
    </message>
    <message>
        <source>Cut-off time</source>
        <translation>Ώρα λήξης</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Ώρες λήξης</translation>
    </message>
    <message>
        <source>Add a cut-off</source>
        <translation>Προσθήκη ώρας λήξης</translation>
    </message>
    <message>
        <source>Without one the carrier&apos;s own cut-off counts.</source>
        <translation>Χωρίς αυτήν ισχύει η ώρα λήξης του μεταφορέα.</translation>
    </message>
    <message>
        <source>Costs and limits</source>
        <translation>Κόστη και όρια</translation>
    </message>
    <message>
        <source>Per parcel</source>
        <translation>Ανά δέμα</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Ανά τεμάχιο</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Νόμισμα</translation>
    </message>
    <message>
        <source>Priority, 0 to 100</source>
        <translation>Προτεραιότητα, 0 έως 100</translation>
    </message>
    <message>
        <source>Kept for collecting, hours</source>
        <translation>Φύλαξη για παραλαβή, ώρες</translation>
    </message>
    <message>
        <source>Farthest destination, km</source>
        <translation>Μακρύτερος προορισμός, km</translation>
    </message>
    <message>
        <source>empty for no limit</source>
        <translation>κενό για κανένα όριο</translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>Πρόθεμα εταιρείας GS1</translation>
    </message>
    <message>
        <source>parcels are numbered with it (SSCC); empty for none</source>
        <translation>με αυτό αριθμούνται τα δέματα (SSCC)· κενό για κανένα</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NodePane</name>
    <message>
        <source>closed</source>
        <translation>κλειστά</translation>
    </message>
    <message>
        <source>other hours</source>
        <extracomment>Beside a date whose hours are not those of its weekday</extracomment>
        <translation>άλλο ωράριο</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Αύριο</translation>
    </message>
    <message>
        <source>It takes no orders in the coming hours.</source>
        <translation>Δεν δέχεται παραγγελίες τις επόμενες ώρες.</translation>
    </message>
    <message>
        <source>The line marks what is taken without the buffer: %1 of %2 an hour; the hatched part is kept back for peaks.</source>
        <translation>Η γραμμή δείχνει όσα δεσμεύονται χωρίς το περιθώριο: %1 από %2 την ώρα· το γραμμοσκιασμένο μέρος φυλάσσεται για αιχμές.</translation>
    </message>
    <message>
        <source>Nothing is kept back for peaks.</source>
        <translation>Τίποτα δεν φυλάσσεται για αιχμές.</translation>
    </message>
    <message>
        <source>Offers nothing for orders</source>
        <translation>Δεν προσφέρει τίποτα για παραγγελίες</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Προσφέρει</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>άγνωστο ακόμη</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Προς εργασία</translation>
    </message>
    <message>
        <source>On time, 28 days</source>
        <translation>Εγκαίρως, 28 ημέρες</translation>
    </message>
    <message>
        <source>Turned down, 28 days</source>
        <translation>Απορρίφθηκαν, 28 ημέρες</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <translation>Ακρίβεια αποθέματος</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>νεωτέρας</translation>
    </message>
    <message>
        <source>No orders until</source>
        <translation>Χωρίς παραγγελίες έως</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Επειδή</translation>
    </message>
    <message>
        <source>%1 an hour, buffer %2, ready in %3</source>
        <extracomment>Of a way of fulfilling: so many an hour, share kept back, time to get ready</extracomment>
        <translation>%1 την ώρα, περιθώριο %2, έτοιμα σε %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A carrier and a zone of destinations</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>ώρα λήξης %1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Διεκπεραίωση</translation>
    </message>
    <message>
        <source>%1 a parcel, %2 a unit</source>
        <translation>%1 το δέμα, %2 το τεμάχιο</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Farthest destination</source>
        <translation>Μακρύτερος προορισμός</translation>
    </message>
    <message>
        <source>Kept for collecting</source>
        <translation>Φύλαξη για παραλαβή</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Θέσεις για παραλαβή στο αυτοκίνητο</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Θυρίδες παραλαβής</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Ώρες λειτουργίας</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Μόνο σήμερα</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Όλη η εβδομάδα</translation>
    </message>
    <message>
        <source>Capacity, coming hours</source>
        <translation>Δυναμικότητα, επόμενες ώρες</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Προβολή παραγγελιών</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Όροι</translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation>Ωράριο…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ρυθμίσεις…</translation>
    </message>
    <message>
        <source>Its orders are not open to you, and so not what they take of its hours.</source>
        <translation>Δεν έχετε πρόσβαση στις παραγγελίες της, ούτε σε όσα δεσμεύουν από τις ώρες της.</translation>
    </message>
    <message>
        <source>not open to you</source>
        <translation>δεν έχετε πρόσβαση</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Εκπρόθεσμες</translation>
    </message>
    <message>
        <source>In no way of fulfilling does the buffer come to a whole order an hour, so nothing is kept back for peaks.</source>
        <translation>Σε κανέναν τρόπο εκπλήρωσης το περιθώριο δεν φτάνει μία ολόκληρη παραγγελία την ώρα, οπότε τίποτα δεν φυλάσσεται για αιχμές.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NoneFound</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Τίποτα δεν ταιριάζει σε αυτά τα φίλτρα</translation>
    </message>
    <message>
        <source>Change them above, or take them off.</source>
        <translation>Αλλάξτε τα παραπάνω ή αφαιρέστε τα.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Καθαρισμός φίλτρων</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NoticePopover</name>
    <message>
        <source>Notices</source>
        <translation>Ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Τίποτα δεν χρειάζεται εσάς.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OpeningWindow</name>
    <message>
        <source>Opening</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Opening the data of this PC</source>
        <translation>Άνοιγμα των δεδομένων αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>It is checked first, because the program was cut off the last time. What was saved is kept.</source>
        <translation>Ελέγχονται πρώτα, επειδή το πρόγραμμα διακόπηκε απότομα την τελευταία φορά. Ό,τι αποθηκεύτηκε διατηρείται.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderActionPane</name>
    <message>
        <source>What happens</source>
        <extracomment>Title of a column: what a decision does to an order</extracomment>
        <translation>Τι συμβαίνει</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Όλες οι αναμονές</translation>
    </message>
    <message>
        <source>From wherever is best</source>
        <translation>Από όπου είναι καλύτερα</translation>
    </message>
    <message>
        <source>Not from %1</source>
        <extracomment>Choice: an order is routed again, and not to this location</extracomment>
        <translation>Όχι από %1</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Επιλέξτε τοποθεσία</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>How many units at most, beside a field</extracomment>
        <translation>από %1</translation>
    </message>
    <message>
        <source>An approved order goes to the router at once.</source>
        <translation>Μια εγκεκριμένη παραγγελία δρομολογείται αμέσως.</translation>
    </message>
    <message>
        <source>Nothing of it is routed until the hold is taken off; what is being picked goes on.</source>
        <translation>Τίποτα δεν δρομολογείται μέχρι την άρση της αναμονής· ό,τι συλλέγεται συνεχίζεται.</translation>
    </message>
    <message>
        <source>Without any hold it goes on where it stood.</source>
        <translation>Χωρίς αναμονή συνεχίζει από εκεί που ήταν.</translation>
    </message>
    <message>
        <source>Nobody will supply it.</source>
        <translation>Κανείς δεν θα την εκτελέσει.</translation>
    </message>
    <message>
        <source>What nobody has begun to pick comes back, and the hub chooses anew.</source>
        <translation>Ό,τι δεν έχει αρχίσει να συλλέγεται επιστρέφει και ο κόμβος επιλέγει ξανά.</translation>
    </message>
    <message>
        <source>The hub refuses it where the other location has too little.</source>
        <translation>Ο κόμβος το αρνείται αν η άλλη τοποθεσία δεν έχει αρκετά.</translation>
    </message>
    <message>
        <source>Lists of work show those of high priority first.</source>
        <translation>Οι λίστες εργασίας δείχνουν πρώτα όσες έχουν υψηλή προτεραιότητα.</translation>
    </message>
    <message>
        <source>Everybody who may see the order can read it.</source>
        <translation>Τη διαβάζει όποιος μπορεί να δει την παραγγελία.</translation>
    </message>
    <message>
        <source>Orders and what happens to them</source>
        <translation>Παραγγελίες και τι συμβαίνει με αυτές</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: free text that goes with a decision about an order</extracomment>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>Ολόκληρη η παραγγελία</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Σε αναμονή λόγω</translation>
    </message>
    <message>
        <source>Hold to take off</source>
        <translation>Αναμονή προς άρση</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Προτεραιότητα</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>Κάλυψη</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be changed; they stay selected.</source>
        <translation>
            <numerusform>%n παραγγελία δεν άλλαξε· μένει επιλεγμένη.</numerusform>
            <numerusform>%n παραγγελίες δεν άλλαξαν· μένουν επιλεγμένες.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be refused; the others are done.</source>
        <translation>
            <numerusform>%n παραγγελία θα απορριφθεί· οι υπόλοιπες γίνονται.</numerusform>
            <numerusform>%n παραγγελίες θα απορριφθούν· οι υπόλοιπες γίνονται.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already; there is nothing to do.</source>
        <translation>Είναι ήδη έτσι· δεν υπάρχει κάτι να γίνει.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: leaves a form without doing anything</extracomment>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>None of them can be changed this way.</source>
        <translation>Καμία δεν μπορεί να αλλάξει έτσι.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderColumns</name>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>περιέχει…</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Hint in a filter field: no value is chosen</extracomment>
        <translation>οποιοδήποτε</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderPageView</name>
    <message>
        <source>The decision was copied</source>
        <translation>Η απόφαση αντιγράφηκε</translation>
    </message>
    <message>
        <source>Save the decision as JSON</source>
        <translation>Αποθήκευση της απόφασης ως JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The decision was saved</source>
        <translation>Η απόφαση αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <extracomment>Button: the next step of the work on a part of an order; %1 is as in &quot;F2&quot;</extracomment>
        <translation>Αποδοχή %1</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Συλλογή %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Συσκευασία %1</translation>
    </message>
    <message>
        <source>Hand %1 to the carrier</source>
        <translation>Παράδοση %1 στον μεταφορέα</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1: έτοιμο</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Πίσω στην ουρά</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Προηγούμενη παραγγελία</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Επόμενη παραγγελία</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Ακύρωση παραγγελίας…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Περισσότερες ενέργειες</translation>
    </message>
    <message>
        <source>Route again…</source>
        <translation>Νέα δρομολόγηση…</translation>
    </message>
    <message>
        <source>This order is not here</source>
        <translation>Αυτή η παραγγελία δεν είναι εδώ</translation>
    </message>
    <message>
        <source>It may belong to stores that are not open to you, or was taken out of the books.</source>
        <translation>Μπορεί να ανήκει σε καταστήματα που δεν βλέπετε ή να αφαιρέθηκε από τα βιβλία.</translation>
    </message>
    <message>
        <source>Waits for the router</source>
        <translation>Περιμένει δρομολόγηση</translation>
    </message>
    <message>
        <source>Waiting for the hub</source>
        <extracomment>Chip: what was done here has not been confirmed by the hub</extracomment>
        <translation>Περιμένει τον κόμβο</translation>
    </message>
    <message>
        <source>The hub refused a change</source>
        <translation>Ο κόμβος αρνήθηκε μια αλλαγή</translation>
    </message>
    <message>
        <source>The order is shown as the hub has it. What was entered is kept until somebody decides.</source>
        <translation>Η παραγγελία φαίνεται όπως την έχει ο κόμβος. Ό,τι καταχωρίστηκε κρατιέται μέχρι να αποφασίσει κάποιος.</translation>
    </message>
    <message>
        <source>Decide in Sync</source>
        <translation>Απόφαση στον Συγχρονισμό</translation>
    </message>
    <message>
        <source>The order is closed: nothing of it is left to cancel.</source>
        <translation>Η παραγγελία έκλεισε: δεν μένει κάτι να ακυρωθεί.</translation>
    </message>
    <message>
        <source>The order is closed: nothing of it is left to route.</source>
        <translation>Η παραγγελία έκλεισε: δεν μένει κάτι να δρομολογηθεί.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Παράδοση %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderQuickPane</name>
    <message>
        <source>Decide about %1…</source>
        <translation>Απόφαση για %1…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Απόφαση…</translation>
    </message>
    <message>
        <source>Open order</source>
        <extracomment>Button: the page of an order</extracomment>
        <translation>Άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Γραμμές της παραγγελίας</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Δεν έχει επιλεγεί παραγγελία</translation>
    </message>
    <message>
        <source>Choose one in the table to see it here.</source>
        <translation>Επιλέξτε μία στον πίνακα για να τη δείτε εδώ.</translation>
    </message>
    <message>
        <source>Changed here; the hub has not confirmed it yet.</source>
        <translation>Άλλαξε εδώ· ο κόμβος δεν το έχει επιβεβαιώσει ακόμη.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure and what it means, as in &quot;Wed 18 Nov, 13:00, 29 h early&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A part of an order: how far it is, and &quot;6 units, €70.32&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <extracomment>Link to the page of an order, below the first of its lines</extracomment>
        <translation>
            <numerusform>%n ακόμη γραμμή</numerusform>
            <numerusform>%n ακόμη γραμμές</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderSource</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading in the command palette, over orders</extracomment>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>%1, %2, placed %3</source>
        <extracomment>An order in the palette: how far it is, where it came from, and when</extracomment>
        <translation>%1, %2, καταχωρίστηκε %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrdersPanel</name>
    <message>
        <source>The orders could not be read.</source>
        <translation>Οι παραγγελίες δεν μπόρεσαν να διαβαστούν.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, restart the program.</source>
        <translation>Δεν άλλαξε τίποτα. Δοκιμάστε ξανά· αν συνεχιστεί, κάντε επανεκκίνηση του προγράμματος.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Δοκιμάστε ξανά</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>Title of an order&apos;s page</extracomment>
        <translation>Παραγγελία %1</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <extracomment>Status strip; how many orders the filters leave of how many there are</extracomment>
        <translation>%1 παραγγελίες</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 από %2 παραγγελίες</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>Δεν έγινε.</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Tab of the Orders panel: all orders, with filters</extracomment>
        <translation>Ουρά</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>%1 of %2 in “%3”</source>
        <extracomment>Where an order stands in what the queue shows; %3 is the name of a view</extracomment>
        <translation>%1 από %2 στην προβολή «%3»</translation>
    </message>
    <message>
        <source>Search orders</source>
        <extracomment>Commands of the Orders panel; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Αναζήτηση παραγγελιών</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Άνοιγμα της παραγγελίας</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Επόμενο βήμα</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Έγκριση…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Θέση σε αναμονή…</translation>
    </message>
    <message>
        <source>Take the hold off…</source>
        <translation>Άρση αναμονής…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>Αλλαγή προτεραιότητας…</translation>
    </message>
    <message>
        <source>Route again…</source>
        <translation>Νέα δρομολόγηση…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Προσθήκη σημείωσης…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>Ακύρωση παραγγελιών…</translation>
    </message>
    <message>
        <source>Move units to another location…</source>
        <translation>Μετακίνηση μονάδων σε άλλη τοποθεσία…</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Προηγούμενη παραγγελία</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Επόμενη παραγγελία</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Εμφάνιση ή απόκρυψη των λεπτομερειών</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Φίλτρο στις γραμμές</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Καθαρισμός όλων των φίλτρων</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Αποθήκευση αυτής της προβολής…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Αντιγραφή γραμμών</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Αυτό δεν είναι δυνατό.</translation>
    </message>
    <message>
        <source>At most %1 orders are decided about at a time.</source>
        <translation>Το πολύ %1 παραγγελίες κάθε φορά.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Επιλέξτε πρώτα μια παραγγελία.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <extracomment>Toast: what was decided and about how many orders, as in &quot;Put on hold: 12 orders&quot;</extracomment>
        <translation>
            <numerusform>%1: %n παραγγελία</numerusform>
            <numerusform>%1: %n παραγγελίες</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>%1 από %2 δεν ανακλήθηκε.</numerusform>
            <numerusform>%1 από %2 δεν ανακλήθηκαν.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Ανακλήθηκε</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Έγινε ξανά</translation>
    </message>
    <message>
        <source>It is handed over at the pickup desk.</source>
        <translation>Παραδίδεται στο γκισέ παραλαβής.</translation>
    </message>
    <message>
        <source>There the customer is asked for a proof.</source>
        <translation>Εκεί ζητείται αποδεικτικό από τον πελάτη.</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Νέο όνομα της προβολής</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Όνομα της προβολής</translation>
    </message>
    <message>
        <source>There the goods are scanned, and the parcel gets its label.</source>
        <translation>Εκεί σαρώνονται τα είδη και το δέμα παίρνει την ετικέτα του.</translation>
    </message>
    <message>
        <source>This is done under Work.</source>
        <translation>Αυτό γίνεται στην «Εργασία».</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PackView</name>
    <message>
        <source>Item</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Ελέγχθηκαν</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a line: how many of its units are checked, as in &quot;1 of 3&quot;</extracomment>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, έως %2</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Πίσω στις λίστες</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Έλεγχος όλων</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Δελτίο συσκευασίας</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Ετικέτα</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Συσκευάστηκε</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>Κο&amp;υτί</translation>
    </message>
    <message>
        <source>Weight in &amp;kilograms</source>
        <translation>Βάρος σε &amp;κιλά</translation>
    </message>
    <message>
        <source>Carrier&apos;s &amp;number</source>
        <translation>&amp;Αριθμός μεταφορέα</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Γραμμές της παραγγελίας</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Αυτή η παραγγελία δεν είναι πια εδώ.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Συσκευασία %1</translation>
    </message>
    <message>
        <source>goods and box weigh that much; type what the scale says</source>
        <translation>τόσο ζυγίζουν είδη και κουτί· γράψτε τη ζυγαριά</translation>
    </message>
    <message>
        <source>not all weights are known; type what the scale says</source>
        <translation>δεν είναι γνωστά όλα τα βάρη· γράψτε τη ζυγαριά</translation>
    </message>
    <message>
        <source>%1 is packed.</source>
        <translation>Το %1 συσκευάστηκε.</translation>
    </message>
    <message>
        <source>of its own label; without one the hub gets the label of the carrier</source>
        <translation>της δικής του ετικέτας· αλλιώς ο κόμβος παίρνει την ετικέτα από τον μεταφορέα</translation>
    </message>
    <message>
        <source>Get label</source>
        <translation>Λήψη ετικέτας</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PanelHeader</name>
    <message>
        <source>Nothing to undo</source>
        <extracomment>%1 is a phrase such as &quot;price of 12 items&quot;</extracomment>
        <translation>Τίποτα προς αναίρεση</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Αναίρεση: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>%1 is a phrase such as &quot;price of 12 items&quot;</extracomment>
        <translation>Τίποτα προς επανάληψη</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Επανάληψη: %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Αναζήτηση ή εκτέλεση εντολής</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>%1 is how many there are</extracomment>
        <translation>Ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Notices, %1</source>
        <translation>Ειδοποιήσεις, %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PartPane</name>
    <message>
        <source>Item</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Ποσότητα</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Επιστροφή…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Γραμμές της παραγγελίας</translation>
    </message>
    <message>
        <source>Choose one order to see its lines.</source>
        <translation>Επιλέξτε μία παραγγελία για να δείτε τις γραμμές της.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Δεν επιλέχθηκε τίποτα</translation>
    </message>
    <message>
        <source>scan an order, or choose one in a list</source>
        <translation>σαρώστε παραγγελία ή επιλέξτε από μια λίστα</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Μεταφορέας</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Προς</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Κουτί</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Βάρος</translation>
    </message>
    <message>
        <source>Carrier&apos;s number</source>
        <translation>Αριθμός μεταφορέα</translation>
    </message>
    <message>
        <source>What you did here is kept and goes to the hub as soon as it is there.</source>
        <translation>Ό,τι κάνατε εδώ διατηρείται και πάει στον κόμβο μόλις είναι διαθέσιμος.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Συλλογή…</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <translation>Συνέχεια συλλογής</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Συσκευασία</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Παράδοση…</translation>
    </message>
    <message>
        <source>To the pickup desk</source>
        <translation>Στην παραλαβή</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Λίστα συλλογής</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Δελτίο συσκευασίας</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Συνθηματική φράση</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Συνθηματική φράση &amp;ξανά</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Τερματισμός</translation>
    </message>
    <message>
        <source>Passphrase of this PC</source>
        <translation>Συνθηματική φράση αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>Choose a passphrase for this PC</source>
        <translation>Επιλέξτε συνθηματική φράση για αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Open the data of this PC</source>
        <translation>Άνοιγμα των δεδομένων αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>This system has no keychain. What is entered here is kept in a journal on this PC until the hub has it, and the passphrase locks it. It is asked for at each start; without it, what the hub does not have yet cannot be read.</source>
        <translation>Αυτό το σύστημα δεν έχει κλειδοθήκη. Ό,τι καταχωρίζεται εδώ φυλάσσεται σε ημερολόγιο σε αυτόν τον υπολογιστή ώσπου να το λάβει ο κόμβος, και η συνθηματική φράση το κλειδώνει. Ζητείται σε κάθε εκκίνηση· χωρίς αυτήν δεν διαβάζεται ό,τι δεν έχει λάβει ακόμη ο κόμβος.</translation>
    </message>
    <message>
        <source>This system has no keychain, so the passphrase that was chosen for this PC opens its journal.</source>
        <translation>Αυτό το σύστημα δεν έχει κλειδοθήκη, γι’ αυτό το ημερολόγιο ανοίγει με τη συνθηματική φράση που επιλέχθηκε για αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Χρήση</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Τουλάχιστον %n χαρακτήρας</numerusform>
            <numerusform>Τουλάχιστον %n χαρακτήρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Επιλέξτε μεγαλύτερη.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this PC.</source>
        <translation>Δεν είναι η συνθηματική φράση αυτού του υπολογιστή.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Πληκτρολογήστε τη συνθηματική φράση.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Η συνθηματική φράση είναι πολύ μικρή.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Οι δύο δεν είναι ίδιες.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PasswordPart</name>
    <message>
        <source>This is done at the hub, which does not answer now.</source>
        <translation>Αυτό γίνεται στον κόμβο, που δεν απαντά αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>The new password is still missing.</source>
        <translation>Λείπει ακόμη ο νέος κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>The password was set.</source>
        <translation>Ο κωδικός πρόσβασης ορίστηκε.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Ο ισχύων κωδικός πρόσβασης είναι λάθος.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Ισ&amp;χύων κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Νέος κωδικός &amp;πρόσβασης</translation>
    </message>
    <message>
        <source>at least 12 characters, for example a few words</source>
        <translation>τουλάχιστον 12 χαρακτήρες, για παράδειγμα μερικές λέξεις</translation>
    </message>
    <message>
        <source>Setting it signs the user out everywhere.</source>
        <translation>Με τον ορισμό του γίνεται έξοδος του χρήστη από παντού.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Ορισμός του κωδικού πρόσβασης</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickView</name>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 από %3.</translation>
    </message>
    <message>
        <source>A number from 1 to %1. What lacks is reported as short.</source>
        <translation>Ένας αριθμός από 1 έως %1. Ό,τι λείπει δηλώνεται ως έλλειψη.</translation>
    </message>
    <message>
        <source>Leave the walk</source>
        <translation>Έξοδος από τη διαδρομή</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Λίστα συλλογής</translation>
    </message>
    <message>
        <source>Found one (Enter)</source>
        <extracomment>Buttons of a walk, each with its key</extracomment>
        <translation>Βρέθηκε ένα (Enter)</translation>
    </message>
    <message>
        <source>Several (Q)…</source>
        <translation>Πολλά (Q)…</translation>
    </message>
    <message>
        <source>Short (N)…</source>
        <translation>Έλλειψη (N)…</translation>
    </message>
    <message>
        <source>Later (S)</source>
        <translation>Αργότερα (S)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Επανατοποθέτηση</translation>
    </message>
    <message>
        <source>Finish the walk (Enter)</source>
        <translation>Τέλος διαδρομής (Enter)</translation>
    </message>
    <message>
        <source>How many did you find?</source>
        <translation>Πόσα βρήκατε;</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Εύρεση</translation>
    </message>
    <message>
        <source>Walk %1 · %2</source>
        <translation>Διαδρομή %1 · %2</translation>
    </message>
    <message>
        <source>All is found.</source>
        <translation>Βρέθηκαν όλα.</translation>
    </message>
    <message>
        <source>Nothing is left to pick here.</source>
        <translation>Δεν απομένει τίποτα για συλλογή εδώ.</translation>
    </message>
    <message>
        <source>Finish the walk, and the orders go on to the packing table.</source>
        <translation>Ολοκληρώστε τη διαδρομή και οι παραγγελίες πάνε στη συσκευασία.</translation>
    </message>
    <message>
        <source>The orders of this walk are picked, given back or called off.</source>
        <translation>Κάθε παραγγελία της διαδρομής συλλέχθηκε, δόθηκε πίσω ή ακυρώθηκε.</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>%1 σε απόθεμα</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>για %1</translation>
    </message>
    <message>
        <source>Take what expires on %1</source>
        <translation>Πάρτε ό,τι λήγει στις %1</translation>
    </message>
    <message>
        <source>Take lot %1, expires on %2</source>
        <translation>Πάρτε την παρτίδα %1, λήγει στις %2</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Στη συνέχεια</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines</comment>
        <extracomment>Progress of a walk: how many of its lines are done; %2 is as in &quot;3 lines&quot;</extracomment>
        <translation>%1 από %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPage</name>
    <message>
        <source>That was not taken.</source>
        <translation>Αυτό δεν έγινε δεκτό.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Δεν τυπώθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>Tab of the Orders panel: the desk at which customers collect</extracomment>
        <translation>Παραλαβή</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Εύ&amp;ρεση</translation>
    </message>
    <message>
        <source>customer&apos;s code, number or its last digits, name</source>
        <translation>κωδικός ή όνομα πελάτη, αριθμός ή ψηφία του</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Όλες</translation>
    </message>
    <message>
        <source>Orders that are collected</source>
        <translation>Παραγγελίες για παραλαβή</translation>
    </message>
    <message>
        <source>All are ready</source>
        <translation>Όλα έτοιμα</translation>
    </message>
    <message>
        <source>No order waits here. What is packed for customers who collect it comes here by itself.</source>
        <translation>Καμία παραγγελία δεν περιμένει εδώ. Ό,τι συσκευάστηκε για πελάτες που παραλαμβάνουν έρχεται εδώ μόνο του.</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>Το %1 δεν έγινε δεκτό.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>Το %1 είναι εδώ.</translation>
    </message>
    <message>
        <source>%1 is not ready yet: %2.</source>
        <translation>Το %1 δεν είναι ακόμη έτοιμο: %2.</translation>
    </message>
    <message>
        <source>No order here has this code or number.</source>
        <translation>Καμία παραγγελία εδώ δεν έχει αυτόν τον κωδικό ή αριθμό.</translation>
    </message>
    <message>
        <source>%1 fit. Choose one.</source>
        <translation>Ταιριάζουν: %1. Επιλέξτε μία.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their customers</source>
        <translation>
            <numerusform>%n παραγγελία περιμένει τον πελάτη της</numerusform>
            <numerusform>%n παραγγελίες περιμένουν τους πελάτες τους</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: %1; the customers are told</source>
        <translation>Έτοιμα: %1· οι πελάτες ειδοποιούνται</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPane</name>
    <message>
        <source>Choose what was shown</source>
        <translation>Επιλέξτε τι επιδείχθηκε</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>Ποιος &amp;το παραλαμβάνει</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Απόδειξη</translation>
    </message>
    <message>
        <source>the kind alone is kept, never a number</source>
        <translation>φυλάσσεται μόνο το είδος, ποτέ αριθμός</translation>
    </message>
    <message>
        <source>&amp;Bay</source>
        <translation>&amp;Θέση στάθμευσης</translation>
    </message>
    <message>
        <source>&amp;Car</source>
        <translation>&amp;Αυτοκίνητο</translation>
    </message>
    <message>
        <source>The customer is here</source>
        <translation>Ο πελάτης είναι εδώ</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Επανατοποθέτηση…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Δελτίο συσκευασίας</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Δεν επιλέχθηκε τίποτα</translation>
    </message>
    <message>
        <source>scan the customer&apos;s code, or look for the order</source>
        <translation>σαρώστε τον κωδικό του πελάτη ή βρείτε την παραγγελία</translation>
    </message>
    <message>
        <source>Kept for the customer: %1</source>
        <translation>Φυλάσσεται για τον πελάτη: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Πελάτης</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Πληρωμή</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Κουτί</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Έτοιμο από</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Φυλάσσεται έως</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Περιμένει από</translation>
    </message>
    <message>
        <source>What you did here is kept and goes to the hub as soon as it is there.</source>
        <translation>Ό,τι κάνατε εδώ διατηρείται και πάει στον κόμβο μόλις είναι διαθέσιμος.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Παράδοση</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Είναι έτοιμο</translation>
    </message>
    <message>
        <source>%1: the customer is here</source>
        <translation>%1: ο πελάτης είναι εδώ</translation>
    </message>
    <message>
        <source>%1 is ready; the customer is told</source>
        <translation>Το %1 είναι έτοιμο· ο πελάτης ειδοποιείται</translation>
    </message>
    <message>
        <source>Choose what was shown, or “None”.</source>
        <translation>Επιλέξτε τι επιδείχθηκε ή «Κανένα».</translation>
    </message>
    <message>
        <source>%1 is handed over</source>
        <translation>Το %1 παραδόθηκε</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf?</source>
        <translation>Να επιστρέψει το %1 στο ράφι;</translation>
    </message>
    <message>
        <source>Nobody came for it. Its units are cancelled, what was paid is to be paid back, and a task says what to put where.</source>
        <translation>Κανείς δεν ήρθε. Οι μονάδες ακυρώνονται, ό,τι πληρώθηκε επιστρέφεται και μια εκκρεμότητα λέει τι πάει πού.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Επανατοποθέτηση</translation>
    </message>
    <message>
        <source>%1 goes back on the shelf</source>
        <translation>Το %1 επιστρέφει στο ράφι</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PlaceBox</name>
    <message>
        <source>Whose work is shown</source>
        <translation>Ποιανού η εργασία φαίνεται</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PositionsPage</name>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Ως βιβλίο εργασίας Excel…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Ως CSV…</translation>
    </message>
    <message>
        <source>Search positions</source>
        <translation>Αναζήτηση θέσεων</translation>
    </message>
    <message>
        <source>Words in any order: SKU, name, brand or barcode</source>
        <translation>Λέξεις με οποιαδήποτε σειρά: SKU, όνομα, μάρκα ή γραμμωτός κώδικας</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Button: puts the rows together by location or category</extracomment>
        <translation>Ομαδοποίηση</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns are shown</extracomment>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Καθαρισμός φίλτρων</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Θέσεις</translation>
    </message>
    <message>
        <source>Type a number, a bound such as ≤ 70, or a range such as 5..9.</source>
        <translation>Γράψτε έναν αριθμό, ένα όριο όπως ≤ 70 ή ένα εύρος όπως 5..9.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Χωρίς ομαδοποίηση</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>Κατά τοποθεσία</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Κατά κατηγορία</translation>
    </message>
    <message>
        <source>Sum of %1 selected rows</source>
        <extracomment>Foot of the grid; %1 is 2 or more</extracomment>
        <translation>Άθροισμα %1 επιλεγμένων γραμμών</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Τίποτα δεν ταιριάζει</translation>
    </message>
    <message>
        <source>None of the %1 positions has all that is asked for above.</source>
        <translation>Καμία από τις %1 θέσεις δεν έχει όλα όσα ζητούνται παραπάνω.</translation>
    </message>
    <message>
        <source>No position has all that is asked for above.</source>
        <translation>Καμία θέση δεν έχει όλα όσα ζητούνται παραπάνω.</translation>
    </message>
    <message>
        <source>The first copy is on its way</source>
        <translation>Το πρώτο αντίγραφο είναι καθ’ οδόν</translation>
    </message>
    <message>
        <source>%1 of %2 rows are on this PC. You can work as soon as they are here.</source>
        <translation>%1 από %2 γραμμές βρίσκονται σε αυτόν τον υπολογιστή. Μπορείτε να εργαστείτε μόλις φτάσουν όλες.</translation>
    </message>
    <message>
        <source>Nothing is on this PC yet</source>
        <translation>Δεν υπάρχει ακόμη τίποτα σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>The hub does not answer. The first copy begins by itself as soon as it does.</source>
        <translation>Ο κόμβος δεν απαντά. Το πρώτο αντίγραφο θα ξεκινήσει μόνο του μόλις απαντήσει.</translation>
    </message>
    <message>
        <source>Sign in at a hub; the first copy begins by itself then.</source>
        <translation>Κάντε είσοδο σε έναν κόμβο· τότε το πρώτο αντίγραφο θα ξεκινήσει μόνο του.</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Καμία θέση ακόμη</translation>
    </message>
    <message>
        <source>Positions appear with the first receipt, import or movement at the hub.</source>
        <translation>Οι θέσεις εμφανίζονται με την πρώτη παραλαβή, εισαγωγή ή κίνηση στον κόμβο.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Εξαγωγή: %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 γραμμές</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 από %2 γραμμές</translation>
    </message>
    <message>
        <source>Cancel leaves no file behind.</source>
        <translation>Η ακύρωση δεν αφήνει κανένα αρχείο.</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Ανάπτυξη όλων των ομάδων</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Σύμπτυξη όλων των ομάδων</translation>
    </message>
    <message>
        <source>Your roles do not show stock</source>
        <translation>Οι ρόλοι σας δεν εμφανίζουν απόθεμα</translation>
    </message>
    <message>
        <source>Whoever looks after the roles of your company can give you one that does.</source>
        <translation>Όποιος διαχειρίζεται τους ρόλους της εταιρείας σας μπορεί να σας δώσει έναν που το εμφανίζει.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Δεν έχει κάνει είσοδο κανείς</translation>
    </message>
    <message>
        <source>The stock on this PC is shown again once you have signed in.</source>
        <translation>Το απόθεμα αυτού του υπολογιστή εμφανίζεται ξανά μόλις κάνετε είσοδο.</translation>
    </message>
    <message>
        <source>In Administration you can add a user for yourself with a role that does, or have another administrator give it to you.</source>
        <translation>Στη Διαχείριση μπορείτε να προσθέσετε έναν χρήστη για εσάς με ρόλο που το εμφανίζει, ή να ζητήσετε να σας τον δώσει άλλος διαχειριστής.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PrintJob</name>
    <message>
        <source>Save as PDF</source>
        <translation>Αποθήκευση ως PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Αρχεία PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Προεπισκόπηση εκτύπωσης</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n σελίδα</numerusform>
            <numerusform>%n σελίδες</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>How often a document is printed</extracomment>
        <translation>Αντίγραφα</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>The fineness of a printer of labels</extracomment>
        <translation>Ανάλυση</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Μικρότερο</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Μεγαλύτερο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Εκτύπωση</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Κανένας εκτυπωτής</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save the pages as a PDF and print them elsewhere.</source>
        <translation>Σε αυτόν τον υπολογιστή δεν έχει ρυθμιστεί εκτυπωτής. Αποθηκεύστε τις σελίδες ως PDF και εκτυπώστε τες αλλού.</translation>
    </message>
    <message>
        <source>The pages are on their way; wait until they are done.</source>
        <translation>Οι σελίδες στέλνονται· περιμένετε να ολοκληρωθεί η αποστολή.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>What the printer has not taken yet is not printed.</source>
        <translation>Ό,τι δεν έχει παραλάβει ακόμη ο εκτυπωτής δεν εκτυπώνεται.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Στάλθηκε στον εκτυπωτή</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Δεν εκτυπώθηκε</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Δεν αποθηκεύτηκε</translation>
    </message>
    <message>
        <source>The printer %1 does not take the pages. See that it is on, or choose another one.</source>
        <translation>Ο εκτυπωτής %1 δεν δέχεται τις σελίδες. Ελέγξτε ότι είναι ανοικτός ή επιλέξτε άλλον.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or make room.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του αρχείου. Επιλέξτε άλλον φάκελο ή ελευθερώστε χώρο.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ProgressLine</name>
    <message>
        <source>Go on</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab of the Orders panel: what could not be taken</extracomment>
        <translation>Καραντίνα</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>Ό,τι δεν έγινε δεκτό</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Πίσω στη λίστα</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Τι απέγινε το καθένα</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Νέα δοκιμή για %n</numerusform>
            <numerusform>Νέα δοκιμή για %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Νέα δοκιμή όλων</translation>
    </message>
    <message>
        <source>What could not be taken lies at the hub, which does not answer now.</source>
        <translation>Ό,τι δεν έγινε δεκτό βρίσκεται στον κόμβο, που δεν απαντά αυτή τη στιγμή.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Νέα δοκιμή</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Δοκιμάστηκαν ξανά</translation>
    </message>
    <message>
        <source>%1 of %2, %3 taken</source>
        <translation>%1 από %2, έγιναν δεκτά: %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QuarantinePane</name>
    <message>
        <source>Wh&amp;y it is given up</source>
        <translation>Γιατί ε&amp;γκαταλείπεται</translation>
    </message>
    <message>
        <source>only to give it up; the source is not told</source>
        <translation>μόνο για εγκατάλειψη· η πηγή δεν ενημερώνεται</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Εγκατάλειψη</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Δεν επιλέχθηκε τίποτα</translation>
    </message>
    <message>
        <source>Mend and try again</source>
        <translation>Διόρθωση και νέα δοκιμή</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Δοκιμάστε ξανά</translation>
    </message>
    <message>
        <source>The hub is asked.</source>
        <translation>Ερωτάται ο κόμβος.</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>Έγινε δεκτό.</translation>
    </message>
    <message>
        <source>%1 was taken</source>
        <translation>Το %1 έγινε δεκτό</translation>
    </message>
    <message>
        <source>Say why it is given up.</source>
        <translation>Πείτε γιατί εγκαταλείπεται.</translation>
    </message>
    <message>
        <source>%1 is given up</source>
        <translation>Το %1 εγκαταλείφθηκε</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QueuePage</name>
    <message>
        <source>Type a number, a bound such as ≤ 70, or a range such as 5..9.</source>
        <translation>Γράψτε έναν αριθμό, ένα όριο όπως ≤ 70 ή ένα εύρος όπως 5..9.</translation>
    </message>
    <message>
        <source>Sum of %1 selected orders</source>
        <extracomment>Foot of the queue; %1 is 2 or more</extracomment>
        <translation>Άθροισμα %1 επιλεγμένων παραγγελιών</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Αναζήτηση παραγγελιών</translation>
    </message>
    <message>
        <source>Part of a number, a SKU, or the beginning of a customer&apos;s token</source>
        <translation>Μέρος αριθμού, SKU ή αρχή του διακριτικού πελάτη</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Καθαρισμός φίλτρων</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Παραγγελίες</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns are shown</extracomment>
        <translation>Στήλες</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Δεν έχει κάνει είσοδο κανείς</translation>
    </message>
    <message>
        <source>The orders on this PC are shown again once you have signed in.</source>
        <translation>Οι παραγγελίες σε αυτόν τον υπολογιστή εμφανίζονται ξανά όταν συνδεθείτε.</translation>
    </message>
    <message>
        <source>Your roles do not show orders</source>
        <translation>Οι ρόλοι σας δεν δείχνουν παραγγελίες</translation>
    </message>
    <message>
        <source>Whoever looks after the roles of your company can give you one that does.</source>
        <translation>Όποιος διαχειρίζεται τους ρόλους της εταιρείας σας μπορεί να σας δώσει έναν που τις εμφανίζει.</translation>
    </message>
    <message>
        <source>The first copy is on its way</source>
        <translation>Το πρώτο αντίγραφο είναι καθ’ οδόν</translation>
    </message>
    <message>
        <source>%1 of %2 rows are on this PC. You can work as soon as they are here.</source>
        <translation>%1 από %2 γραμμές βρίσκονται σε αυτόν τον υπολογιστή. Μπορείτε να εργαστείτε μόλις φτάσουν όλες.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Καμία παραγγελία ακόμη</translation>
    </message>
    <message>
        <source>Orders come from the web shop, marketplaces and tills through the hub.</source>
        <translation>Οι παραγγελίες έρχονται από το ηλεκτρονικό κατάστημα, τις ηλεκτρονικές αγορές και τα ταμεία μέσω του κόμβου.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Καμία καθυστέρηση</translation>
    </message>
    <message>
        <source>Every open order is expected as it was promised.</source>
        <translation>Κάθε ανοικτή παραγγελία αναμένεται όπως υποσχέθηκε.</translation>
    </message>
    <message>
        <source>Nothing is to do here</source>
        <translation>Δεν υπάρχει εργασία εδώ</translation>
    </message>
    <message>
        <source>New orders for this store show up here by themselves.</source>
        <translation>Οι νέες παραγγελίες του καταστήματος εμφανίζονται εδώ μόνες τους.</translation>
    </message>
    <message>
        <source>No order is in this view</source>
        <translation>Καμία παραγγελία σε αυτή την προβολή</translation>
    </message>
    <message>
        <source>None of the %1 orders is.</source>
        <translation>Καμία από τις %1 παραγγελίες.</translation>
    </message>
    <message>
        <source>The other views have the rest.</source>
        <translation>Τις υπόλοιπες τις έχουν οι άλλες προβολές.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Τίποτα δεν ταιριάζει</translation>
    </message>
    <message>
        <source>No order has all that is asked for above.</source>
        <translation>Καμία παραγγελία δεν έχει όλα όσα ζητούνται παραπάνω.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Name of the navigation rail, for the screen reader</extracomment>
        <translation>Πλοήγηση</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RailItem</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A panel and its number, as read aloud: &quot;Orders, 37&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Tooltip: a panel and its keys</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RangePopover</name>
    <message>
        <source>Orders to simulate</source>
        <translation>Παραγγελίες για προσομοίωση</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Από</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Έως</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Κανάλι</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>Α&amp;πόθεμα</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Όλα τα κανάλια</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>Όπως ήταν στην αρχή</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Όπως είναι τώρα</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Η τελευταία ημέρα είναι πριν από την πρώτη.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReorderHead</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Read aloud: a card in a list whose order counts, as in &quot;1 of 4: Urban next day&quot;</extracomment>
        <translation>%1 από %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a card and its share, as in &quot;1 of 4: Urban next day, 41 % of orders&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it.</source>
        <extracomment>Read aloud with a card of a list whose order counts</extracomment>
        <translation>Με Alt+Πάνω και Alt+Κάτω μετακινείται.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Μετακίνηση &amp;πάνω</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Μετακίνηση &amp;κάτω</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReorderList</name>
    <message>
        <source>%1 is now %2 of %3.</source>
        <extracomment>Read aloud after a card was moved, as in &quot;Urban next day is now 2 of 4.&quot;</extracomment>
        <translation>Το «%1» είναι τώρα %2 από %3.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnPane</name>
    <message>
        <source>in exchange for %1</source>
        <translation>σε αντικατάσταση με %1</translation>
    </message>
    <message>
        <source>How many of %1 came</source>
        <translation>Πόσα ήρθαν: %1</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Ήρθαν όλα</translation>
    </message>
    <message>
        <source>came</source>
        <translation>ήρθαν</translation>
    </message>
    <message>
        <source>What becomes of unit %1 of %2</source>
        <translation>Τι απογίνεται η μονάδα %1: %2</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Άρνηση</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>Open replacement</source>
        <translation>Άνοιγμα αντικατάστασης</translation>
    </message>
    <message>
        <source>Pay back instead</source>
        <translation>Επιστροφή χρημάτων αντ’ αυτού</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Άνοιξε</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Μέσω</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Αίτημα</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Όπως πληρώθηκε</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Δεν επιλέχθηκε τίποτα</translation>
    </message>
    <message>
        <source>scan an order or a return, or choose one in the list</source>
        <translation>σαρώστε παραγγελία ή επιστροφή, ή επιλέξτε από τη λίστα</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refuse the return %1?</source>
        <translation>Άρνηση της επιστροφής %1;</translation>
    </message>
    <message>
        <source>The customer keeps the goods and gets no money. This cannot be taken back.</source>
        <translation>Ο πελάτης κρατά τα είδη και δεν παίρνει χρήματα. Αυτό δεν αναιρείται.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnsCard</name>
    <message>
        <source>Returns and exchanges</source>
        <translation>Επιστροφές και αντικαταστάσεις</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A return: its number, how far it is, and what it is about</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <extracomment>A task that belongs to an order</extracomment>
        <translation>Εκκρεμότητα: %1</translation>
    </message>
    <message>
        <source>Nothing came back. A return can start in a store, on the web or by phone, once a part was delivered or collected.</source>
        <translation>Δεν επέστρεψε τίποτα. Μια επιστροφή μπορεί να αρχίσει σε κατάστημα, στον ιστό ή τηλεφωνικά, μόλις παραδοθεί ή παραληφθεί ένα τμήμα.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnsPage</name>
    <message>
        <source>That was not taken.</source>
        <translation>Αυτό δεν έγινε δεκτό.</translation>
    </message>
    <message>
        <source>The return was not opened. What you typed is kept.</source>
        <translation>Η επιστροφή δεν άνοιξε. Ό,τι γράψατε διατηρείται.</translation>
    </message>
    <message>
        <source>A return of %1 is open</source>
        <translation>Άνοιξε επιστροφή για %1</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>Tab of the Orders panel</extracomment>
        <translation>Επιστροφές</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>Σάρω&amp;ση</translation>
    </message>
    <message>
        <source>an order, a return or an item</source>
        <translation>παραγγελία, επιστροφή ή είδος</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Tabs over the list of returns</extracomment>
        <translation>Ανοικτές</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Κλειστές</translation>
    </message>
    <message>
        <source>Open a return…</source>
        <translation>Άνοιγμα επιστροφής…</translation>
    </message>
    <message>
        <source>Open returns</source>
        <translation>Ανοικτές επιστροφές</translation>
    </message>
    <message>
        <source>No return is open. Scan the order of whoever brings something back.</source>
        <translation>Καμία ανοικτή επιστροφή. Σαρώστε την παραγγελία όποιου φέρνει κάτι πίσω.</translation>
    </message>
    <message>
        <source>Closed returns</source>
        <translation>Κλειστές επιστροφές</translation>
    </message>
    <message>
        <source>No return was closed here yet.</source>
        <translation>Καμία επιστροφή δεν έκλεισε ακόμη εδώ.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>Η %1 είναι ανοικτή.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoleForm</name>
    <message>
        <source>%1, copy</source>
        <extracomment>Proposed name of a role made from another</extracomment>
        <translation>%1, αντίγραφο</translation>
    </message>
    <message>
        <source>Built-in roles stay as they are.</source>
        <translation>Οι ενσωματωμένοι ρόλοι μένουν ως έχουν.</translation>
    </message>
    <message>
        <source>You have this role. Nobody changes his own rights; ask another administrator.</source>
        <translation>Έχετε αυτόν τον ρόλο. Κανείς δεν αλλάζει τα δικά του δικαιώματα· απευθυνθείτε σε άλλον διαχειριστή.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Νέος ρόλος</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n χρήστης</numerusform>
            <numerusform>%n χρήστες</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in roles stay as they are. Make a copy to have another one.</source>
        <translation>Οι ενσωματωμένοι ρόλοι μένουν ως έχουν. Φτιάξτε αντίγραφο για να έχετε άλλον ρόλο.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>%n χρήστης έχει αυτόν τον ρόλο. Δώστε του πρώτα άλλον ρόλο.</numerusform>
            <numerusform>%n χρήστες έχουν αυτόν τον ρόλο. Δώστε τους πρώτα άλλον ρόλο.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Add the role</source>
        <translation>Προσθήκη του ρόλου</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Το όνομα έχει 1 έως 80 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Another role has this code.</source>
        <translation>Άλλος ρόλος έχει αυτόν τον κωδικό.</translation>
    </message>
    <message>
        <source>Take 2 to 40 letters, digits or hyphens, a small letter first.</source>
        <translation>Χρησιμοποιήστε 2 έως 40 γράμματα, ψηφία ή παύλες, με πεζό γράμμα στην αρχή.</translation>
    </message>
    <message>
        <source>The role “%1” can be given to users now.</source>
        <translation>Ο ρόλος «%1» μπορεί πλέον να δοθεί σε χρήστες.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Ο ρόλος «%1» αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>Αφαίρεση του ρόλου «%1»;</translation>
    </message>
    <message>
        <source>No user has it. A removed role cannot be brought back; it can only be made again.</source>
        <translation>Δεν τον έχει κανένας χρήστης. Ένας ρόλος που αφαιρέθηκε δεν επανέρχεται· μπορεί μόνο να δημιουργηθεί ξανά.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>The role “%1” was removed.</source>
        <translation>Ο ρόλος «%1» αφαιρέθηκε.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Κωδικός</translation>
    </message>
    <message>
        <source>for imports and the command line; it stays the same</source>
        <translation>για εισαγωγές και τη γραμμή εντολών· δεν αλλάζει</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Δικαιώματα</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Αφαίρεση…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Δημιουργία αντιγράφου</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Επαναφορά</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoutingEditor</name>
    <message>
        <source>what no strategy deals with</source>
        <translation>ό,τι δεν καλύπτει καμία στρατηγική</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <extracomment>A version of a policy that is being written</extracomment>
        <translation>Πρόχειρο %1</translation>
    </message>
    <message>
        <source>Policies and versions</source>
        <translation>Πολιτικές και εκδόσεις</translation>
    </message>
    <message>
        <source>Add strategy</source>
        <translation>Προσθήκη στρατηγικής</translation>
    </message>
    <message>
        <source>%1 of orders</source>
        <extracomment>How much of all orders a strategy deals with: &quot;41 % of orders&quot;</extracomment>
        <translation>%1 των παραγγελιών</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>Proposed name of a strategy made from another</extracomment>
        <translation>%1, αντίγραφο</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Σύγκριση με %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>&quot;3 changes, Nikos Dimas&quot;: the owner of a policy Two versions of a policy: &quot;v14 against v13&quot;</extracomment>
        <translation>%1 έναντι %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n αλλαγή</numerusform>
            <numerusform>%n αλλαγές</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Δεν διαφέρει τίποτα.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <extracomment>Something new: %1 is its value</extracomment>
        <translation>νέο: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <extracomment>Something that is not there any more: %1 was its value</extracomment>
        <translation>αφαιρέθηκε: %1</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <extracomment>A change: %2 is the old value, %1 the new one</extracomment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Απόρριψη πρόχειρου…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Νέα προσομοίωση</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Προσομοίωση</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερωτάται ο κόμβος…</translation>
    </message>
    <message>
        <source>place of “%1”</source>
        <translation>θέση της «%1»</translation>
    </message>
    <message>
        <source>new strategy “%1”</source>
        <translation>νέα στρατηγική «%1»</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Νέα στρατηγική</translation>
    </message>
    <message>
        <source>strategy “%1” removed</source>
        <translation>αφαίρεση της στρατηγικής «%1»</translation>
    </message>
    <message>
        <source>%1 of “%2” is saved.</source>
        <translation>Η %1 της «%2» αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Discard what was changed?</source>
        <translation>Απόρριψη των αλλαγών;</translation>
    </message>
    <message>
        <source>The rules are again those of %1. What was changed since is gone.</source>
        <translation>Οι κανόνες είναι πάλι αυτοί της %1. Ό,τι άλλαξε από τότε χάνεται.</translation>
    </message>
    <message>
        <source>The policy “%1” was never saved. It is gone then.</source>
        <translation>Η πολιτική «%1» δεν αποθηκεύτηκε ποτέ. Θα χαθεί.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Διατήρηση</translation>
    </message>
    <message>
        <source>Versions and who approved them…</source>
        <translation>Εκδόσεις και ποιος τις ενέκρινε…</translation>
    </message>
    <message>
        <source>Rename the policy…</source>
        <translation>Μετονομασία της πολιτικής…</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>Νέα πολιτική…</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Όνομα της πολιτικής</translation>
    </message>
    <message>
        <source>name of the policy</source>
        <translation>όνομα της πολιτικής</translation>
    </message>
    <message>
        <source>Code of the new policy, as “GR-IT”</source>
        <translation>Κωδικός της νέας πολιτικής, π.χ. «GR-IT»</translation>
    </message>
    <message>
        <source>Discard %1 of “%2”?</source>
        <translation>Απόρριψη του %1 της «%2»;</translation>
    </message>
    <message>
        <source>The draft is stored at the hub. It is gone there and on every PC; other versions stay.</source>
        <translation>Το πρόχειρο είναι αποθηκευμένο στον κόμβο. Χάνεται εκεί και σε κάθε υπολογιστή· οι άλλες εκδόσεις μένουν.</translation>
    </message>
    <message>
        <source>%1 is discarded.</source>
        <translation>Το %1 απορρίφθηκε.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoutingPage</name>
    <message>
        <source>No routing policy yet</source>
        <translation>Δεν υπάρχει ακόμη πολιτική δρομολόγησης</translation>
    </message>
    <message>
        <source>Orders are routed by the smallest set of rules: the least cost, at most two parts. Start a policy from it, try it on recorded orders, and activate it.</source>
        <translation>Οι παραγγελίες δρομολογούνται με το μικρότερο σύνολο κανόνων: ελάχιστο κόστος, το πολύ δύο μέρη. Ξεκινήστε από αυτό μια πολιτική, δοκιμάστε την σε καταγεγραμμένες παραγγελίες και ενεργοποιήστε την.</translation>
    </message>
    <message>
        <source>Orders are routed by the smallest set of rules: the least cost, at most two parts. Network planners write policies.</source>
        <translation>Οι παραγγελίες δρομολογούνται με το μικρότερο σύνολο κανόνων: ελάχιστο κόστος, το πολύ δύο μέρη. Τις πολιτικές τις γράφει ο υπεύθυνος σχεδιασμού δικτύου.</translation>
    </message>
    <message>
        <source>Start a policy</source>
        <translation>Νέα πολιτική</translation>
    </message>
    <message>
        <source>Main policy</source>
        <translation>Κύρια πολιτική</translation>
    </message>
    <message>
        <source>Routing lab</source>
        <translation>Εργαστήριο δρομολόγησης</translation>
    </message>
    <message>
        <source>Network / Policies / %1</source>
        <extracomment>Where one is: %1 is the code of a policy</extracomment>
        <translation>Δίκτυο / Πολιτικές / %1</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Μόνο πρόχειρα</translation>
    </message>
    <message>
        <source>%1 orders × %2 policies</source>
        <extracomment>What was simulated: a number of orders, and of policies</extracomment>
        <translation>%1 παραγγελίες × %2 πολιτικές</translation>
    </message>
    <message>
        <source>Nothing was changed at the hub; your draft is kept.</source>
        <translation>Δεν άλλαξε τίποτα στον κόμβο· το πρόχειρό σας κρατιέται.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SampleCard</name>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Η ακύρωση δεν αφήνει τίποτα πίσω της.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Ρίξτε μια ματιά</translation>
    </message>
    <message>
        <source>An invented chain that you can do anything with. It stays on this PC.</source>
        <translation>Μια φανταστική αλυσίδα με την οποία μπορείτε να κάνετε τα πάντα. Μένει σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>12 stores and 2 distribution centres</source>
        <translation>12 καταστήματα και 2 κέντρα διανομής</translation>
    </message>
    <message>
        <source>and a web shop</source>
        <translation>και ένα ηλεκτρονικό κατάστημα</translation>
    </message>
    <message>
        <source>4,000 items</source>
        <translation>4.000 είδη</translation>
    </message>
    <message>
        <source>with names in every language of this program</source>
        <translation>με ονόματα σε κάθε γλώσσα του προγράμματος</translation>
    </message>
    <message>
        <source>60 days of business</source>
        <translation>60 ημέρες λειτουργίας</translation>
    </message>
    <message>
        <source>sales, deliveries and transfers</source>
        <translation>πωλήσεις, παραδόσεις και ενδοδιακινήσεις</translation>
    </message>
    <message>
        <source>Some trouble on purpose</source>
        <translation>Μερικά σκόπιμα προβλήματα</translation>
    </message>
    <message>
        <source>negative stock, empty shelves</source>
        <translation>αρνητικό απόθεμα, άδεια ράφια</translation>
    </message>
    <message>
        <source>Everything works, also without a network. Nothing is sent anywhere.</source>
        <translation>Όλα λειτουργούν, και χωρίς δίκτυο. Τίποτα δεν στέλνεται πουθενά.</translation>
    </message>
    <message>
        <source>Open the sample chain</source>
        <translation>Άνοιγμα της δοκιμαστικής αλυσίδας</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShareDrawing</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud of a piece of a bar: of whom, and which part, as in &quot;v14 draft: Stores&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShiftPane</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>What was and what will be: &quot;20 → 17&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, then: %2</source>
        <extracomment>So many taken in the busiest hour, and what that means afterwards</extracomment>
        <translation>%1, έπειτα: %2</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Ανά ώρα</translation>
    </message>
    <message>
        <source>Without the buffer</source>
        <translation>Χωρίς το περιθώριο</translation>
    </message>
    <message>
        <source>Busiest coming hour</source>
        <translation>Επόμενη ώρα αιχμής</translation>
    </message>
    <message>
        <source>Choose where it is taken from.</source>
        <translation>Επιλέξτε από πού αφαιρείται.</translation>
    </message>
    <message>
        <source>Choose another location.</source>
        <translation>Επιλέξτε άλλη τοποθεσία.</translation>
    </message>
    <message>
        <source>The location does less than that in an hour.</source>
        <translation>Η τοποθεσία κάνει λιγότερα την ώρα.</translation>
    </message>
    <message>
        <source>Fewer than two locations offer this.</source>
        <translation>Το προσφέρουν λιγότερες από δύο τοποθεσίες.</translation>
    </message>
    <message>
        <source>%1 would be at its edge in its busiest hour: what it has stays, and more goes elsewhere.</source>
        <translation>%1: στην ώρα αιχμής θα έφτανε στο όριο· όσα έχει μένουν, και τα επόμενα πάνε αλλού.</translation>
    </message>
    <message>
        <source>This changes the settings of both locations. It can be undone.</source>
        <translation>Αλλάζει τις ρυθμίσεις και των δύο τοποθεσιών. Μπορεί να αναιρεθεί.</translation>
    </message>
    <message>
        <source>Both keep room in their busiest coming hour.</source>
        <translation>Και οι δύο έχουν περιθώριο στην επόμενη ώρα αιχμής.</translation>
    </message>
    <message>
        <source>%1 stays at its edge even so.</source>
        <translation>%1: μένει στο όριο παρ’ όλα αυτά.</translation>
    </message>
    <message>
        <source>Choose two locations and how many.</source>
        <translation>Επιλέξτε δύο τοποθεσίες και πόσα.</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Αποθηκεύεται…</translation>
    </message>
    <message>
        <source>Move %1 an hour</source>
        <translation>Μετατόπιση %1 την ώρα</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Συνέχεια…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>What if some orders an hour went to another location? Nothing is changed while you try.</source>
        <translation>Κι αν κάποιες παραγγελίες την ώρα πήγαιναν σε άλλη τοποθεσία; Όσο δοκιμάζετε δεν αλλάζει τίποτα.</translation>
    </message>
    <message>
        <source>Look at it once more: these settings will be saved.</source>
        <translation>Δείτε το ακόμη μία φορά: θα αποθηκευτούν αυτές οι ρυθμίσεις.</translation>
    </message>
    <message>
        <source>%1 an hour moved from %2 to %3</source>
        <translation>%1 την ώρα μετατοπίστηκαν από %2 σε %3</translation>
    </message>
    <message>
        <source>Shift between locations</source>
        <translation>Μετατόπιση μεταξύ τοποθεσιών</translation>
    </message>
    <message>
        <source>&amp;Way of fulfilling</source>
        <translation>&amp;Τρόπος εκπλήρωσης</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Από</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Προς</translation>
    </message>
    <message>
        <source>Orders an &amp;hour</source>
        <translation>Παραγγελίες την &amp;ώρα</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShortForm</name>
    <message>
        <source>How many are &amp;missing</source>
        <translation>Πόσα &amp;λείπουν</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Γιατί</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Πίσω στη διαδρομή</translation>
    </message>
    <message>
        <source>Report as short</source>
        <translation>Δήλωση έλλειψης</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>Ένας αριθμός από 1 έως %1.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Συντομεύσεις πληκτρολογίου</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SignInCard</name>
    <message>
        <source>Signing in…</source>
        <translation>Γίνεται είσοδος…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Είσοδος</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>Your name is still missing.</source>
        <translation>Λείπει ακόμη το όνομά σας.</translation>
    </message>
    <message>
        <source>Your password is still missing.</source>
        <translation>Λείπει ακόμη ο κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>%1, on this PC “%2”</source>
        <translation>%1, σε αυτόν τον υπολογιστή «%2»</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>Ό&amp;νομα εισόδου</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>Connect to another hub…</source>
        <translation>Σύνδεση με άλλον κόμβο…</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SimulationView</name>
    <message>
        <source>Cannot be activated yet:</source>
        <translation>Δεν μπορεί να ενεργοποιηθεί ακόμη:</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Τι να κάνετε</translation>
    </message>
    <message>
        <source>Zone goals</source>
        <translation>Στόχοι ανά ζώνη</translation>
    </message>
    <message>
        <source>orders at the door in time</source>
        <translation>παραγγελίες στην πόρτα εγκαίρως</translation>
    </message>
    <message>
        <source>goal %1</source>
        <extracomment>%1 is a range of percentages</extracomment>
        <translation>στόχος %1</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Δεν υπάρχει ακόμη πολιτική.</translation>
    </message>
    <message>
        <source>Cannot be activated yet: %1</source>
        <translation>Δεν μπορεί να ενεργοποιηθεί ακόμη: %1</translation>
    </message>
    <message>
        <source>This version is active.</source>
        <translation>Αυτή η έκδοση είναι ενεργή.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερωτάται ο κόμβος…</translation>
    </message>
    <message>
        <source>Same orders, same policy, same answer: run again to check.</source>
        <translation>Ίδιες παραγγελίες, ίδια πολιτική, ίδια απάντηση: τρέξτε ξανά για έλεγχο.</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Επισύναψη στην %1</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Ενεργοποίηση…</translation>
    </message>
    <message>
        <source>The simulation is attached to %1.</source>
        <translation>Η προσομοίωση επισυνάφθηκε στην %1.</translation>
    </message>
    <message>
        <source>Activate %1 of “%2”?</source>
        <translation>Ενεργοποίηση της %1 της «%2»;</translation>
    </message>
    <message>
        <source>Orders that come in are routed by it at once, instead of by %1. You are noted as the one who approved it. It can be rolled back.</source>
        <translation>Οι παραγγελίες που έρχονται δρομολογούνται αμέσως με αυτήν αντί για την %1. Σημειώνεστε ως εκείνος που την ενέκρινε. Μπορεί να αναιρεθεί.</translation>
    </message>
    <message>
        <source>Orders that come in are routed by it at once. You are noted as the one who approved it. It can be rolled back.</source>
        <translation>Οι παραγγελίες που έρχονται δρομολογούνται αμέσως με αυτήν. Σημειώνεστε ως εκείνος που την ενέκρινε. Μπορεί να αναιρεθεί.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Ενεργοποίηση</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>Η %1 είναι ενεργή.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Βιβλίο Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Αρχείο CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Εξαγωγή της σύγκρισης</translation>
    </message>
    <message>
        <source>The comparison was exported.</source>
        <translation>Η σύγκριση εξήχθη.</translation>
    </message>
    <message>
        <source>Nothing was simulated yet</source>
        <translation>Δεν προσομοιώθηκε τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Replay recorded orders under the draft and the versions before it, side by side. Live stock is not touched.</source>
        <translation>Επαναλάβετε καταγεγραμμένες παραγγελίες με το πρόχειρο και τις προηγούμενες εκδόσεις, δίπλα δίπλα. Το πραγματικό απόθεμα δεν αλλάζει.</translation>
    </message>
    <message>
        <source>Simulate now</source>
        <translation>Προσομοίωση τώρα</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds with one decimal</extracomment>
        <translation>%1 δ</translation>
    </message>
    <message>
        <source>Simulation</source>
        <extracomment>%1 is the name of a simulation</extracomment>
        <translation>Προσομοίωση</translation>
    </message>
    <message>
        <source>Simulation %1</source>
        <translation>Προσομοίωση %1</translation>
    </message>
    <message>
        <source>Choose the orders and the stock…</source>
        <translation>Επιλογή παραγγελιών και αποθέματος…</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Ολοκληρώθηκε σε %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Εκτελείται</translation>
    </message>
    <message>
        <source>Orders are replayed at the hub</source>
        <translation>Οι παραγγελίες επαναλαμβάνονται στον κόμβο</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 από %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>περιμένει τη σειρά της</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Η ακύρωση δεν αφήνει τίποτα πίσω.</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <extracomment>A version of a policy among others: &quot;v14 this draft&quot;</extracomment>
        <translation>%1, αυτό το πρόχειρο</translation>
    </message>
    <message numerus="yes">
        <source>%n policies on the same orders</source>
        <translation>
            <numerusform>%n πολιτική στις ίδιες παραγγελίες</numerusform>
            <numerusform>%n πολιτικές στις ίδιες παραγγελίες</numerusform>
        </translation>
    </message>
    <message>
        <source>zero line kept, live stock untouched</source>
        <translation>με γραμμή μηδενός, χωρίς αλλαγή αποθέματος</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Πολιτική</translation>
    </message>
    <message>
        <source>Who ships</source>
        <translation>Ποιος στέλνει</translation>
    </message>
    <message>
        <source>% of parts</source>
        <translation>% των μερών</translation>
    </message>
    <message>
        <source>Ships from</source>
        <translation>Αποστολή από</translation>
    </message>
    <message>
        <source>Measures of the simulation</source>
        <translation>Μέτρα της προσομοίωσης</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 έναντι %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Add a golden order…</source>
        <translation>Προσθήκη υποδειγματικής παραγγελίας…</translation>
    </message>
    <message>
        <source>reading orders and stock</source>
        <translation>ανάγνωση παραγγελιών και αποθέματος</translation>
    </message>
    <message>
        <source>A simulation runs</source>
        <translation>Εκτελείται προσομοίωση</translation>
    </message>
    <message>
        <source>Orders are replayed at the hub: %1. What comes of it is shown here as soon as it is done.</source>
        <extracomment>%1 is how far a simulation is: &quot;9,000 of 37,440&quot;, &quot;reading orders and stock&quot;</extracomment>
        <translation>Οι παραγγελίες επαναλαμβάνονται στον κόμβο: %1. Τα αποτελέσματα εμφανίζονται εδώ μόλις τελειώσει.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuPage</name>
    <message>
        <source>Back to the positions</source>
        <translation>Πίσω στις θέσεις</translation>
    </message>
    <message>
        <source>Positions by location</source>
        <translation>Θέσεις κατά τοποθεσία</translation>
    </message>
    <message>
        <source>Available to promise</source>
        <translation>Διαθέσιμο προς δέσμευση</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Προσαρμογή…</translation>
    </message>
    <message>
        <source>There is no position to adjust.</source>
        <translation>Δεν υπάρχει θέση για προσαρμογή.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuPane</name>
    <message>
        <source>Adjust %1 positions…</source>
        <translation>Προσαρμογή %1 θέσεων…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Προσαρμογή…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Τμήματα</translation>
    </message>
    <message>
        <source>Availability</source>
        <extracomment>Tab: how available-to-promise comes about</extracomment>
        <translation>Διαθεσιμότητα</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Τοποθεσίες</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Βιβλίο</translation>
    </message>
    <message>
        <source>Available to promise, line by line</source>
        <translation>Διαθέσιμο προς δέσμευση, γραμμή προς γραμμή</translation>
    </message>
    <message>
        <source>Each line opens where its figure comes from.</source>
        <translation>Κάθε γραμμή δείχνει από πού προκύπτει το νούμερό της.</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Όλες οι κινήσεις</translation>
    </message>
    <message>
        <source>Open page</source>
        <extracomment>Button: the large page of a SKU</extracomment>
        <translation>Άνοιγμα σελίδας</translation>
    </message>
    <message>
        <source>Last movements</source>
        <translation>Τελευταίες κινήσεις</translation>
    </message>
    <message>
        <source>Positions by location</source>
        <translation>Θέσεις κατά τοποθεσία</translation>
    </message>
    <message>
        <source>Ledger, %1</source>
        <translation>Βιβλίο, %1</translation>
    </message>
    <message>
        <source>Movements of %1</source>
        <extracomment>Accessible name of a link: opens the movements of a location</extracomment>
        <translation>Κινήσεις (%1)</translation>
    </message>
    <message>
        <source>Nothing at any location.</source>
        <translation>Τίποτα σε καμία τοποθεσία.</translation>
    </message>
    <message>
        <source>No position is chosen</source>
        <translation>Δεν έχει επιλεγεί θέση</translation>
    </message>
    <message>
        <source>Choose one in the table to see its stock and its movements here.</source>
        <translation>Επιλέξτε μία στον πίνακα για να δείτε εδώ το απόθεμα και τις κινήσεις της.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuSource</name>
    <message>
        <source>Items</source>
        <extracomment>Heading in the command palette, over SKUs</extracomment>
        <translation>Είδη</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <extracomment>A SKU and how much of it is on hand, in the palette</extracomment>
        <translation>%1, %2 σε απόθεμα</translation>
    </message>
    <message>
        <source>%1 in %2 positions</source>
        <translation>%1 σε %2 θέσεις</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuWaterfall</name>
    <message numerus="yes">
        <source>On hand, %n location(s)</source>
        <extracomment>First line of the waterfall</extracomment>
        <translation>
            <numerusform>Απόθεμα, %n τοποθεσία</numerusform>
            <numerusform>Απόθεμα, %n τοποθεσίες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A location and how much of a figure comes from it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n τοποθεσία</numerusform>
            <numerusform>%n τοποθεσίες</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>Over how many locations a waterfall counts, and in which unit</extracomment>
        <translation>%1, σε %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SlaFormPane</name>
    <message>
        <source>The share of orders that is to be at the door within the hours: less is below the goal, more is above it.</source>
        <translation>Το ποσοστό παραγγελιών που πρέπει να φτάσει στην πόρτα μέσα στις ώρες: λιγότερο είναι κάτω από τον στόχο, περισσότερο πάνω.</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Στόχοι εξυπηρέτησης</translation>
    </message>
    <message>
        <source>service goals</source>
        <translation>στόχοι εξυπηρέτησης</translation>
    </message>
    <message>
        <source>Service goals saved</source>
        <translation>Οι στόχοι εξυπηρέτησης αποθηκεύτηκαν</translation>
    </message>
    <message>
        <source>As in the trade</source>
        <translation>Όπως στον κλάδο</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Προσθήκη στόχου</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>Κανένας στόχος ακόμη.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ώρες</translation>
    </message>
    <message>
        <source>h: from</source>
        <extracomment>After a number of hours, before two shares: &quot;24 h: from 85 to 95 %&quot;</extracomment>
        <translation>ώρ: από</translation>
    </message>
    <message>
        <source>From per cent</source>
        <translation>Από τοις εκατό</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two shares: &quot;from 85 to 95 %&quot;</extracomment>
        <translation>έως</translation>
    </message>
    <message>
        <source>To per cent</source>
        <translation>Έως τοις εκατό</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>Αφαίρεση στόχου</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SlaPage</name>
    <message>
        <source>%1, not within %2</source>
        <extracomment>Of orders: the zone, and the hours within which they should have been at the door</extracomment>
        <translation>%1, όχι μέσα σε %2</translation>
    </message>
    <message>
        <source>At the door within the hours of the goal</source>
        <translation>Στην πόρτα μέσα στις ώρες του στόχου</translation>
    </message>
    <message>
        <source>share of orders; the bar is the goal, the dot what was reached</source>
        <translation>ποσοστό παραγγελιών· η μπάρα είναι ο στόχος, η τελεία ό,τι επιτεύχθηκε</translation>
    </message>
    <message>
        <source>Zone and hours</source>
        <translation>Ζώνη και ώρες</translation>
    </message>
    <message>
        <source>Goal from</source>
        <translation>Στόχος από</translation>
    </message>
    <message>
        <source>Goal to</source>
        <translation>Στόχος έως</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Επιτεύχθηκε</translation>
    </message>
    <message numerus="yes">
        <source>goal %1, reached %2 of %n order(s): %3</source>
        <translation>
            <numerusform>στόχος %1, επιτεύχθηκε %2 από %n παραγγελία: %3</numerusform>
            <numerusform>στόχος %1, επιτεύχθηκε %2 από %n παραγγελίες: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No order to a door was placed in these days, so nothing is known.</source>
        <translation>Αυτές τις ημέρες δεν έγινε παραγγελία με παράδοση στην πόρτα, οπότε τίποτα δεν είναι γνωστό.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) missed. A line opens the orders behind it.</source>
        <translation>
            <numerusform>%n στόχος δεν επιτεύχθηκε. Μια γραμμή ανοίγει τις παραγγελίες πίσω της.</numerusform>
            <numerusform>%n στόχοι δεν επιτεύχθηκαν. Μια γραμμή ανοίγει τις παραγγελίες πίσω της.</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal is missed. Orders under way count once their hours are used up.</source>
        <translation>Κανένας στόχος δεν χάθηκε. Οι παραγγελίες καθ’ οδόν μετρούν όταν εξαντληθούν οι ώρες τους.</translation>
    </message>
    <message>
        <source>Goals…</source>
        <translation>Στόχοι…</translation>
    </message>
    <message>
        <source>Orders placed in the last %1 days, shipped to a door</source>
        <translation>Παραγγελίες των τελευταίων %1 ημερών, με παράδοση στην πόρτα</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>τελευταία %n ημέρα</numerusform>
            <numerusform>τελευταίες %n ημέρες</numerusform>
        </translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Διάστημα</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Στόχοι εξυπηρέτησης</translation>
    </message>
    <message>
        <source>Orders of your stores alone, placed in the last %1 days, shipped to a door</source>
        <translation>Μόνο παραγγελίες των δικών σας καταστημάτων των τελευταίων %1 ημερών, με παράδοση στην πόρτα</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>No change received yet</source>
        <translation>Δεν έχει ληφθεί ακόμη αλλαγή</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Τελευταία αλλαγή %1</translation>
    </message>
    <message>
        <source>Last change %1 (%2)</source>
        <extracomment>%1 is a time of day, %2 an age such as &quot;2 s ago&quot;</extracomment>
        <translation>Τελευταία αλλαγή %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 pending</source>
        <extracomment>Changes made here that the hub has not taken yet; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 εκκρεμής</numerusform>
            <numerusform>%1 εκκρεμείς</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 σύγκρουση</numerusform>
            <numerusform>%1 συγκρούσεις</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parked</source>
        <extracomment>Changes the hub refused, waiting for a person; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 σε αναστολή</numerusform>
            <numerusform>%1 σε αναστολή</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feeds late</source>
        <extracomment>Feeds of tills and channels whose data is late; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 ροή σε καθυστέρηση</numerusform>
            <numerusform>%1 ροές σε καθυστέρηση</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Ακύρωση αυτής της εργασίας</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Said instead of &quot;In sync&quot; while a conflict or a parked change waits for a person</extracomment>
        <translation>Χρειάζονται προσοχή</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Stepper</name>
    <message numerus="yes">
        <source>all %n step(s) done</source>
        <extracomment>Read aloud of something that goes through steps</extracomment>
        <translation>
            <numerusform>ολοκληρώθηκε %n βήμα</numerusform>
            <numerusform>ολοκληρώθηκαν και τα %n βήματα</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <extracomment>Read aloud of something that goes through steps, as in &quot;step 3 of 6, Picked&quot;</extracomment>
        <translation>βήμα %1 από %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a step and its time, as in &quot;Picked, 14:28&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Read aloud: a step that is behind</extracomment>
        <translation>ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Read aloud: the step that is under way</extracomment>
        <translation>τώρα</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Read aloud: a step that is to come</extracomment>
        <translation>αργότερα</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StorePage</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Δεν τυπώθηκε τίποτα.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StorePages</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Δεν τυπώθηκε τίποτα.</translation>
    </message>
    <message>
        <source>Cancel the label?</source>
        <translation>Ακύρωση της ετικέτας;</translation>
    </message>
    <message>
        <source>The carrier is told that the parcel %1 does not come, and the number counts no more. Another label can be bought afterwards.</source>
        <translation>Ο μεταφορέας ειδοποιείται ότι το δέμα %1 δεν θα έρθει, και ο αριθμός δεν ισχύει πια. Μετά μπορεί να αγοραστεί άλλη ετικέτα.</translation>
    </message>
    <message>
        <source>Cancel the label</source>
        <translation>Ακύρωση της ετικέτας</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Διατήρηση της ετικέτας</translation>
    </message>
    <message>
        <source>The label is cancelled.</source>
        <translation>Η ετικέτα ακυρώθηκε.</translation>
    </message>
    <message>
        <source>The label was not cancelled.</source>
        <translation>Η ετικέτα δεν ακυρώθηκε.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StrategyBody</name>
    <message>
        <source>weights of “%1”</source>
        <translation>βάρη της «%1»</translation>
    </message>
    <message>
        <source>what “%1” decides by</source>
        <translation>με τι κρίνει η «%1»</translation>
    </message>
    <message>
        <source>exclusion taken off “%1”</source>
        <translation>αφαίρεση εξαίρεσης από την «%1»</translation>
    </message>
    <message>
        <source>exclusion of “%1”</source>
        <translation>εξαίρεση της «%1»</translation>
    </message>
    <message>
        <source>Change the conditions</source>
        <translation>Αλλαγή των συνθηκών</translation>
    </message>
    <message>
        <source>Never from a node that</source>
        <translation>Ποτέ από σημείο που</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Μετά με</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Περισσότερες ρυθμίσεις</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Λιγότερες ρυθμίσεις</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Αντίγραφο</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>βάρος: %1</translation>
    </message>
    <message>
        <source>weights add up to %1</source>
        <translation>τα βάρη αθροίζουν σε %1</translation>
    </message>
    <message>
        <source>Change the scores</source>
        <translation>Αλλαγή των βαθμών</translation>
    </message>
    <message>
        <source>Even out to %1</source>
        <translation>Εξίσωση στο %1</translation>
    </message>
    <message>
        <source>rule of “%1”</source>
        <translation>κανόνας της «%1»</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Προσθήκη συνθήκης</translation>
    </message>
    <message>
        <source>condition of “%1”</source>
        <translation>συνθήκη της «%1»</translation>
    </message>
    <message>
        <source>Take a condition off</source>
        <translation>Αφαίρεση συνθήκης</translation>
    </message>
    <message>
        <source>condition taken off “%1”</source>
        <translation>αφαίρεση συνθήκης από την «%1»</translation>
    </message>
    <message>
        <source>conditions of “%1”</source>
        <translation>συνθήκες της «%1»</translation>
    </message>
    <message>
        <source>All conditions must be true</source>
        <translation>Πρέπει να ισχύουν όλες οι συνθήκες</translation>
    </message>
    <message>
        <source>Any condition is enough</source>
        <translation>Αρκεί οποιαδήποτε συνθήκη</translation>
    </message>
    <message>
        <source>Add a score</source>
        <translation>Προσθήκη βαθμού</translation>
    </message>
    <message>
        <source>score of “%1”</source>
        <translation>βαθμός της «%1»</translation>
    </message>
    <message>
        <source>Take a score off</source>
        <translation>Αφαίρεση βαθμού</translation>
    </message>
    <message>
        <source>score taken off “%1”</source>
        <translation>αφαίρεση βαθμού από την «%1»</translation>
    </message>
    <message>
        <source>Name of the strategy</source>
        <translation>Όνομα της στρατηγικής</translation>
    </message>
    <message>
        <source>name of “%1”</source>
        <translation>όνομα της «%1»</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncBell</name>
    <message>
        <source>Open Sync</source>
        <extracomment>Leads from a notice to the Sync panel</extracomment>
        <translation>Άνοιγμα συγχρονισμού</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Είσοδος</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncPanel</name>
    <message>
        <source>This PC: %1</source>
        <translation>Αυτός ο υπολογιστής: %1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Εξερχόμενα</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Χρειάζονται προσοχή</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Δραστηριότητα</translation>
    </message>
    <message>
        <source>Parts of Sync</source>
        <translation>Μέρη του Συγχρονισμού</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Τίποτα σε αναμονή</translation>
    </message>
    <message>
        <source>Everything that was done on this PC is at the hub.</source>
        <translation>Όλα όσα έγιναν σε αυτόν τον υπολογιστή έχουν φτάσει στον κόμβο.</translation>
    </message>
    <message>
        <source>What the hub refuses comes here, with its reason and a way on.</source>
        <translation>Ό,τι δεν δέχεται ο κόμβος έρχεται εδώ, με την αιτία και τον τρόπο να προχωρήσετε.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Τίποτα ακόμη</translation>
    </message>
    <message>
        <source>What this PC and its hub tell each other is noted here.</source>
        <translation>Εδώ σημειώνεται ό,τι ανταλλάσσουν αυτός ο υπολογιστής και ο κόμβος του.</translation>
    </message>
    <message>
        <source>Connection to the hub, last 4 hours</source>
        <translation>Σύνδεση με τον κόμβο, τελευταίες 4 ώρες</translation>
    </message>
    <message>
        <source>Stock on screen is as of</source>
        <translation>Απόθεμα κατά τις</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>ακόμη άγνωστο</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Σε αναμονή</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>τίποτα σε αναμονή</translation>
    </message>
    <message>
        <source>Last answer of the hub</source>
        <translation>Απάντηση του κόμβου</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ακόμη καμία</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Δοκιμή τώρα</translation>
    </message>
    <message>
        <source>Save the outbox</source>
        <translation>Αποθήκευση των εξερχομένων</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Αρχεία JSON (*.json)</translation>
    </message>
    <message>
        <source>The outbox was saved.</source>
        <translation>Τα εξερχόμενα αποθηκεύτηκαν.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Συγχρονισμός</translation>
    </message>
    <message>
        <source>Work goes on; what is done waits safely on this PC.</source>
        <translation>Η εργασία συνεχίζεται· όσα γίνονται περιμένουν με ασφάλεια σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <extracomment>Leads to what the hub refused</extracomment>
        <translation>Εμφάνιση όσων δεν έγιναν δεκτά</translation>
    </message>
    <message>
        <source>Nothing was done; the refused change is kept as it was.</source>
        <translation>Δεν έγινε τίποτα· η αλλαγή που δεν έγινε δεκτή διατηρείται ως είχε.</translation>
    </message>
    <message numerus="yes">
        <source>Work goes on. %n change(s) wait safely on this PC.</source>
        <translation>
            <numerusform>Η εργασία συνεχίζεται. %n αλλαγή περιμένει με ασφάλεια σε αυτόν τον υπολογιστή.</numerusform>
            <numerusform>Η εργασία συνεχίζεται. %n αλλαγές περιμένουν με ασφάλεια σε αυτόν τον υπολογιστή.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait safely on this PC until this is settled.</source>
        <translation>
            <numerusform>%n αλλαγή περιμένει με ασφάλεια σε αυτόν τον υπολογιστή έως ότου λυθεί το θέμα.</numerusform>
            <numerusform>%n αλλαγές περιμένουν με ασφάλεια σε αυτόν τον υπολογιστή έως ότου λυθεί το θέμα.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are kept on this PC; their effect on the stock was taken back.</source>
        <translation>
            <numerusform>Διατηρείται σε αυτόν τον υπολογιστή· η επίδρασή της στο απόθεμα αναιρέθηκε.</numerusform>
            <numerusform>Διατηρούνται σε αυτόν τον υπολογιστή· η επίδρασή τους στο απόθεμα αναιρέθηκε.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox was not saved.</source>
        <translation>Τα εξερχόμενα δεν αποθηκεύτηκαν.</translation>
    </message>
    <message>
        <source>%1 could not be written. Everything is kept on this PC; choose another place.</source>
        <translation>Δεν ήταν δυνατή η εγγραφή του %1. Όλα διατηρούνται σε αυτόν τον υπολογιστή· επιλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>παλαιότερη: %1</translation>
    </message>
    <message>
        <source>%1 behind them</source>
        <extracomment>Changes that wait behind those that were refused</extracomment>
        <translation>%1 πίσω τους</translation>
    </message>
    <message>
        <source>nothing refused</source>
        <translation>όλες δεκτές</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>ξανά σε %1</translation>
    </message>
    <message>
        <source>Nothing else waits</source>
        <translation>Δεν περιμένει τίποτα άλλο</translation>
    </message>
    <message>
        <source>What the hub refused stands under “Needs attention”.</source>
        <translation>Ό,τι δεν δέχτηκε ο κόμβος βρίσκεται στην καρτέλα «Χρειάζονται προσοχή».</translation>
    </message>
    <message>
        <source>green only with a proof younger than %1</source>
        <extracomment>%1: a duration in seconds, such as &quot;90 s&quot;</extracomment>
        <translation>πράσινο μόνο με απόδειξη νεότερη από %1</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Τίποτα δεν χρειάζεται προσοχή</translation>
    </message>
    <message>
        <source>%1 old, yours added</source>
        <translation>προ %1, με αλλαγές σας</translation>
    </message>
    <message>
        <source>%1 of them in conflict</source>
        <translation>%1 σε σύγκρουση</translation>
    </message>
    <message>
        <source>kept on this PC</source>
        <translation>σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>πριν από %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TasksPage</name>
    <message>
        <source>Tasks</source>
        <extracomment>Tab of the Orders panel</extracomment>
        <translation>Εκκρεμότητες</translation>
    </message>
    <message>
        <source>Nothing to do. What orders leave behind, such as counts and goods to put back, comes here.</source>
        <translation>Τίποτα προς εκτέλεση. Εδώ έρχεται ό,τι αφήνουν οι παραγγελίες, όπως απογραφές και είδη για το ράφι.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Σημείωση</translation>
    </message>
    <message>
        <source>kept with the task; needed to drop it</source>
        <translation>μένει στην εκκρεμότητα· χρειάζεται για απόρριψη</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Έγινε</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Δεν επιλέχθηκε τίποτα</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Missing when it was picked</source>
        <translation>Έλειπαν κατά τη συλλογή</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Ποσό</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Open the stock</source>
        <translation>Άνοιγμα αποθέματος</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Άνοιγμα παραγγελίας</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Πείτε γιατί απορρίπτεται.</translation>
    </message>
    <message>
        <source>The task is still open. Your note is kept.</source>
        <translation>Η εκκρεμότητα είναι ακόμη ανοικτή. Η σημείωσή σας διατηρείται.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Έγινε: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Απορρίφθηκε: %1</translation>
    </message>
    <message>
        <source>%1 is in no task.</source>
        <translation>Το %1 δεν υπάρχει σε καμία εκκρεμότητα.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ThreeSides</name>
    <message>
        <source>Field</source>
        <translation>Πεδίο</translation>
    </message>
    <message>
        <source>The hub now</source>
        <translation>Ο κόμβος τώρα</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Δικό σας</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>Column title: what there will be when the change is sent again</extracomment>
        <translation>Με νέα αποστολή</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Spoken: field, side of a comparison, value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Timeline</name>
    <message>
        <source>%1, to come</source>
        <extracomment>Read aloud: the time of something that is still to come</extracomment>
        <translation>%1, αναμένεται</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Συμβάν</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Λεπτομέρειες</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Αντιγραφή</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Χρονολόγιο</translation>
    </message>
    <message>
        <source>what is above the line is still to come</source>
        <translation>ό,τι είναι πάνω από τη γραμμή έπεται</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>Button in the note about what was just done</extracomment>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds until the note goes away</extracomment>
        <translation>%1 δ</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TokenPopover</name>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
</context>
<context>
    <name>stoa::ui::UnlockDialog</name>
    <message>
        <source>The journal of this PC is locked</source>
        <translation>Το ημερολόγιο αυτού του υπολογιστή είναι κλειδωμένο</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Κωδικός</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Τερματισμός</translation>
    </message>
    <message>
        <source>Begin without it…</source>
        <translation>Έναρξη χωρίς αυτό…</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Άνοιγμα του ημερολογίου</translation>
    </message>
    <message>
        <source>What was entered here and is not at the hub yet is kept in a journal, and its key is not where it was. The hub can open it: ask an administrator for a code for this PC&apos;s place, as for a new PC. Nothing is lost then.</source>
        <translation>Ό,τι καταχωρίστηκε εδώ και δεν έχει φτάσει ακόμη στον κόμβο φυλάσσεται σε ημερολόγιο, και το κλειδί του δεν βρίσκεται εκεί που ήταν. Ο κόμβος μπορεί να το ανοίξει: ζητήστε από έναν διαχειριστή κωδικό για τη θέση αυτού του υπολογιστή, όπως για νέο υπολογιστή. Τότε δεν χάνεται τίποτα.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>Γίνεται ερώτηση προς τον κόμβο.</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Πληκτρολογήστε τον κωδικό.</translation>
    </message>
    <message>
        <source>Begin without the locked journal?</source>
        <translation>Έναρξη χωρίς το κλειδωμένο ημερολόγιο;</translation>
    </message>
    <message>
        <source>The journal is moved into a folder of its own; nothing is removed. Adjustments that the hub does not have yet are read from the copy of the stock and wait for your decision under Sync; whatever else waited is listed there as lost. This PC has to be connected anew, with a code.</source>
        <translation>Το ημερολόγιο μεταφέρεται σε δικό του φάκελο· τίποτα δεν διαγράφεται. Οι προσαρμογές που δεν έχει ακόμη ο κόμβος διαβάζονται από το αντίγραφο του αποθέματος και περιμένουν την απόφασή σας στον Συγχρονισμό· ό,τι άλλο περίμενε αναφέρεται εκεί ως χαμένο. Ο υπολογιστής πρέπει να συνδεθεί εκ νέου, με κωδικό.</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Έναρξη χωρίς αυτό</translation>
    </message>
    <message>
        <source>The journal has no box that the hub could open: this PC was never connected.</source>
        <translation>Το ημερολόγιο δεν έχει κάτι που να μπορεί να ανοίξει ο κόμβος: ο υπολογιστής αυτός δεν συνδέθηκε ποτέ.</translation>
    </message>
    <message>
        <source>Another hub answers at the address of this PC&apos;s. Nothing was sent to it.</source>
        <translation>Στη διεύθυνση του κόμβου αυτού του υπολογιστή απαντά άλλος κόμβος. Δεν στάλθηκε τίποτα σε αυτόν.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::UserForm</name>
    <message>
        <source>New user</source>
        <translation>Νέος χρήστης</translation>
    </message>
    <message>
        <source>This is you. Nobody changes his own rights; ask another administrator.</source>
        <translation>Αυτός ο λογαριασμός είναι ο δικός σας. Κανείς δεν αλλάζει τα δικά του δικαιώματα· απευθυνθείτε σε άλλον διαχειριστή.</translation>
    </message>
    <message>
        <source>Disabled: cannot sign in, and what is kept stays.</source>
        <translation>Ανενεργός: δεν μπορεί να κάνει είσοδο και ό,τι τηρείται παραμένει.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Απενεργοποίηση…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Ενεργοποίηση</translation>
    </message>
    <message>
        <source>Nobody disables himself.</source>
        <translation>Κανείς δεν απενεργοποιεί τον εαυτό του.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Προσθήκη του χρήστη</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Ερώτηση προς τον κόμβο…</translation>
    </message>
    <message>
        <source>Name, sign-in name, roles and stores are still missing.</source>
        <translation>Λείπουν ακόμη όνομα, όνομα εισόδου, ρόλοι και καταστήματα.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Δεν άλλαξε τίποτα.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Ό&amp;νομα</translation>
    </message>
    <message>
        <source>Si&amp;gns in as</source>
        <translation>Όνομα &amp;εισόδου</translation>
    </message>
    <message>
        <source>small letters, digits, dots or hyphens</source>
        <translation>πεζά γράμματα, ψηφία, τελείες ή παύλες</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>Πρώτος &amp;κωδικός πρόσβασης</translation>
    </message>
    <message>
        <source>at least 12 characters, for example a few words</source>
        <translation>τουλάχιστον 12 χαρακτήρες, για παράδειγμα μερικές λέξεις</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Ρόλοι</translation>
    </message>
    <message>
        <source>&amp;Stores</source>
        <translation>Κα&amp;ταστήματα</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Καταστήματα</translation>
    </message>
    <message>
        <source>All stores, also later ones</source>
        <translation>Όλα τα καταστήματα, και τα μελλοντικά</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Μόνο αυτά</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Γλώσσα</translation>
    </message>
    <message>
        <source>As the PC is set</source>
        <extracomment>The language of a user: none of his own</extracomment>
        <translation>Όπως στον υπολογιστή</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Το όνομα έχει 1 έως 80 χαρακτήρες.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this name.</source>
        <translation>Κάποιος άλλος κάνει είσοδο με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>Take 2 to 40 small letters, digits, dots or hyphens.</source>
        <translation>Χρησιμοποιήστε 2 έως 40 πεζά γράμματα, ψηφία, τελείες ή παύλες.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Επιλέξτε τουλάχιστον έναν ρόλο.</translation>
    </message>
    <message>
        <source>Choose at least one store, or all.</source>
        <translation>Επιλέξτε τουλάχιστον ένα κατάστημα ή όλα.</translation>
    </message>
    <message>
        <source>The first password is still missing.</source>
        <translation>Λείπει ακόμη ο πρώτος κωδικός πρόσβασης.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>Ο χρήστης %1 μπορεί πλέον να κάνει είσοδο.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Ο χρήστης %1 αποθηκεύτηκε.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Απενεργοποίηση του χρήστη %1;</translation>
    </message>
    <message>
        <source>All sign-ins of %1 end at once. What was done stays, and the user can be enabled again.</source>
        <translation>Όλες οι είσοδοι του χρήστη %1 τερματίζονται αμέσως. Όσα έγιναν μένουν και ο χρήστης μπορεί να ενεργοποιηθεί ξανά.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Απενεργοποίηση</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>Ο χρήστης %1 μπορεί να κάνει ξανά είσοδο.</translation>
    </message>
    <message>
        <source>%1 was disabled.</source>
        <translation>Ο χρήστης %1 απενεργοποιήθηκε.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Επαναφορά</translation>
    </message>
</context>
<context>
    <name>stoa::ui::VersionsPopover</name>
    <message>
        <source>written by %1, %2</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>γράφτηκε από %1, %2</translation>
    </message>
    <message>
        <source>approved and activated by %1, %2</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>εγκρίθηκε και ενεργοποιήθηκε από %1, %2</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <extracomment>%1 is the name of a policy</extracomment>
        <translation>Εκδόσεις της «%1»</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Υπεύθυνος</translation>
    </message>
    <message>
        <source>who answers for the policy</source>
        <translation>ποιος ευθύνεται για την πολιτική</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Επαναφορά…</translation>
    </message>
    <message>
        <source>%1 answers for the policy now.</source>
        <translation>Υπεύθυνος για την πολιτική είναι τώρα: %1.</translation>
    </message>
    <message>
        <source>Roll back %1?</source>
        <translation>Επαναφορά της %1;</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>Η %1 είναι πάλι ενεργή.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>A version (&quot;v13&quot;) and the name of its policy</extracomment>
        <translation>%1 της «%2»</translation>
    </message>
    <message>
        <source>%1, which was active before it, routes orders again at once. What is routed already stays.</source>
        <extracomment>%1 is a version of a policy (&quot;v13&quot;)</extracomment>
        <translation>Η %1, που ήταν ενεργή πριν από αυτήν, δρομολογεί πάλι αμέσως παραγγελίες. Ό,τι δρομολογήθηκε ήδη μένει.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ViewBar</name>
    <message>
        <source>%1 *</source>
        <extracomment>A saved view whose filters or columns were changed since</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>Saves filters, order and columns under a name</extracomment>
        <translation>Αποθήκευση προβολής</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens a menu of the saved views that have no room</extracomment>
        <translation>
            <numerusform>ακόμη %n</numerusform>
            <numerusform>ακόμη %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes to this view</source>
        <translation>Αποθήκευση αλλαγών σε αυτή την προβολή</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Αφαίρεση προβολής</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Προβολές</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WavePane</name>
    <message>
        <source>Order</source>
        <translation>Παραγγελία</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Προθεσμία</translation>
    </message>
    <message>
        <source>In the walk</source>
        <translation>Στη διαδρομή</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether an order is part of a walk</extracomment>
        <translation>ναι</translation>
    </message>
    <message>
        <source>no</source>
        <translation>όχι</translation>
    </message>
    <message>
        <source>Any way</source>
        <extracomment>First entry of a list of carriers</extracomment>
        <translation>Με κάθε τρόπο</translation>
    </message>
    <message>
        <source>Collected by customers</source>
        <translation>Παραλαβή από πελάτες</translation>
    </message>
    <message>
        <source>Plan a walk</source>
        <translation>Σχεδιασμός διαδρομής</translation>
    </message>
    <message>
        <source>several orders, one way through the store</source>
        <translation>πολλές παραγγελίες, μία διαδρομή στο κατάστημα</translation>
    </message>
    <message>
        <source>Orders that &amp;go with</source>
        <translation>Παραγγελίες που &amp;πάνε με</translation>
    </message>
    <message>
        <source>At most so many &amp;orders</source>
        <translation>Έως τόσες &amp;παραγγελίες</translation>
    </message>
    <message>
        <source>At most so many &amp;lines</source>
        <translation>Έως τόσες &amp;γραμμές</translation>
    </message>
    <message>
        <source>Orders to pick</source>
        <translation>Παραγγελίες για συλλογή</translation>
    </message>
    <message>
        <source>Nothing to pick.</source>
        <translation>Τίποτα για συλλογή.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Λίστα συλλογής</translation>
    </message>
    <message>
        <source>Choose at least one order: Enter takes it in or leaves it out.</source>
        <translation>Επιλέξτε τουλάχιστον μία παραγγελία: το Enter τη βάζει ή τη βγάζει.</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>Έναρξη διαδρομής</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Δεν επιλέχθηκε παραγγελία.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WeightSlider</name>
    <message>
        <source>%1 %</source>
        <extracomment>A number in per cent, with a space where the language writes one</extracomment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WhyCard</name>
    <message>
        <source>Copy the decision as JSON</source>
        <translation>Αντιγραφή της απόφασης ως JSON</translation>
    </message>
    <message>
        <source>Save the decision as JSON…</source>
        <translation>Αποθήκευση της απόφασης ως JSON…</translation>
    </message>
    <message>
        <source>Why here</source>
        <extracomment>Title of a card on an order&apos;s page: why it is supplied from there</extracomment>
        <translation>Γιατί εδώ</translation>
    </message>
    <message>
        <source>It waits for the hub to route it; the choice and its reasons come then.</source>
        <translation>Περιμένει τον κόμβο να τη δρομολογήσει· η επιλογή και οι λόγοι της έρχονται τότε.</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>A policy and its version, as in &quot;GR-IT v13&quot;</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>The flip</source>
        <extracomment>Title of a box: the smallest change that would have led to another choice</extracomment>
        <translation>Το σημείο καμπής</translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s)</source>
        <translation>
            <numerusform>Η %n υποψήφια</numerusform>
            <numerusform>Και οι %n υποψήφιες</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock as seen %1</source>
        <extracomment>When the stock was looked at for a decision</extracomment>
        <translation>Απόθεμα όπως φαινόταν %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 per order</source>
        <extracomment>Title of a table; %1 is a currency</extracomment>
        <translation>%1 ανά παραγγελία</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Δεύτερη</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Τρίτη</translation>
    </message>
    <message>
        <source>Supplied from</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Άφιξη</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Σύνολο</translation>
    </message>
    <message>
        <source>Left out, and the number that failed</source>
        <extracomment>Title of a list: locations that could not supply, each with the figure that kept it from it</extracomment>
        <translation>Εκτός, και ο αριθμός που δεν έφτασε</translation>
    </message>
    <message>
        <source>The hub is asked…</source>
        <translation>Ερωτάται ο κόμβος…</translation>
    </message>
    <message>
        <source>The hub does not keep the full record any more.</source>
        <translation>Ο κόμβος δεν κρατά πια την πλήρη καταγραφή.</translation>
    </message>
    <message>
        <source>The full record is at the hub, which does not answer now.</source>
        <translation>Η πλήρης καταγραφή είναι στον κόμβο, που δεν απαντά τώρα.</translation>
    </message>
    <message>
        <source>Keep as golden order…</source>
        <translation>Διατήρηση ως υποδειγματικής…</translation>
    </message>
    <message>
        <source>Every version of the routing policy is tried on it before it is activated.</source>
        <translation>Κάθε έκδοση της πολιτικής δρομολόγησης δοκιμάζεται σε αυτήν πριν ενεργοποιηθεί.</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Βαθμοί στους 100</translation>
    </message>
    <message>
        <source>No reasons are here: people chose, or they are not kept any more.</source>
        <translation>Δεν υπάρχουν λόγοι εδώ: επέλεξαν άνθρωποι, ή δεν φυλάσσονται πια.</translation>
    </message>
    <message>
        <source>It was not routed yet.</source>
        <translation>Δεν έχει δρομολογηθεί ακόμη.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WorkLists</name>
    <message>
        <source>Accept all…</source>
        <extracomment>Buttons over lists of orders</extracomment>
        <translation>Αποδοχή όλων…</translation>
    </message>
    <message>
        <source>Plan a walk…</source>
        <translation>Διαδρομή…</translation>
    </message>
    <message>
        <source>Pack next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Παράδοση…</translation>
    </message>
    <message>
        <source>Nothing new. Orders that are routed to this place come here.</source>
        <translation>Τίποτα νέο. Εδώ έρχονται οι παραγγελίες που δρομολογούνται σε αυτό το σημείο.</translation>
    </message>
    <message>
        <source>Nothing to pick. What you accept comes here; several orders are picked in one walk.</source>
        <translation>Τίποτα για συλλογή. Εδώ έρχεται ό,τι αποδέχεστε· πολλές παραγγελίες συλλέγονται σε μία διαδρομή.</translation>
    </message>
    <message>
        <source>Nothing to pack. What is picked comes here.</source>
        <translation>Τίποτα για συσκευασία. Εδώ έρχεται ό,τι συλλέχθηκε.</translation>
    </message>
    <message>
        <source>No parcel waits for a carrier. What is packed for customers who collect stands under Pickup.</source>
        <translation>Κανένα δέμα δεν περιμένει μεταφορέα. Ό,τι συσκευάστηκε για πελάτες που παραλαμβάνουν είναι στην Παραλαβή.</translation>
    </message>
    <message>
        <source>Nobody is picking now.</source>
        <translation>Κανείς δεν συλλέγει τώρα.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WorkPage</name>
    <message>
        <source>The walk was not begun.</source>
        <translation>Η διαδρομή δεν άρχισε.</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>Συλλέχθηκαν: %1</translation>
    </message>
    <message>
        <source>That was not taken. What was counted before is kept.</source>
        <translation>Αυτό δεν έγινε δεκτό. Ό,τι μετρήθηκε πριν διατηρείται.</translation>
    </message>
    <message>
        <source>%1 is packed</source>
        <translation>Το %1 συσκευάστηκε</translation>
    </message>
    <message>
        <source>It was not packed. What you typed is kept.</source>
        <translation>Δεν συσκευάστηκε. Ό,τι γράψατε διατηρείται.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Tab of the Orders panel: what a store has to do</extracomment>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>Σάρω&amp;ση</translation>
    </message>
    <message>
        <source>an order, a walk or an item</source>
        <translation>παραγγελία, διαδρομή ή είδος</translation>
    </message>
    <message>
        <source>%1 to do at %2</source>
        <translation>%1 προς εκτέλεση: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is an order and its part, %2 the list in which it stands</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is in %2: %3.</source>
        <translation>Το %1 είναι στο %2: %3.</translation>
    </message>
    <message>
        <source>No order here has %1 to do.</source>
        <translation>Καμία παραγγελία εδώ δεν χρειάζεται: %1.</translation>
    </message>
    <message>
        <source>%1 is neither an order that is here nor an item.</source>
        <translation>Το %1 δεν είναι ούτε παραγγελία που υπάρχει εδώ ούτε είδος.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Δεν τυπώθηκε τίποτα.</translation>
    </message>
    <message>
        <source>There is no label. All that was checked and typed is kept.</source>
        <translation>Δεν υπάρχει ετικέτα. Ό,τι ελέγχθηκε και γράφτηκε διατηρείται.</translation>
    </message>
</context>
</TS>
