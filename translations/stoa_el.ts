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
        <source>Name</source>
        <translation>Όνομα</translation>
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
        <source>Locations</source>
        <translation>Τοποθεσίες</translation>
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
        <translation>%1, %2, ανοιχτή</translation>
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
        <translation>Αμέσως, με ανοιχτό ερώτημα</translation>
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
        <translation>Διατήρηση της εγγραφής ανοιχτής</translation>
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
        <translation>Το %1 σαρώθηκε ενώ είναι ανοιχτή μια προσαρμογή.</translation>
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
        <source>Save view</source>
        <extracomment>Saves filters, order and columns under a name</extracomment>
        <translation>Αποθήκευση προβολής</translation>
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
        <source>Views</source>
        <translation>Προβολές</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Θέσεις</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>A saved view whose filters or columns were changed since</extracomment>
        <translation>%1 *</translation>
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
</TS>
