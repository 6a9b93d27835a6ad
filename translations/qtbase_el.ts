<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el_GR" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Κλείσιμο καρτέλας</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>Πληροφορίες για %1</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Απόκρυψη %1</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>Απόκρυψη των άλλων</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>Προτιμήσεις...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>Έξοδος από %1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Υπηρεσίες</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>Αυτόματα</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>Αυτόματα</translation>
    </message>
</context>
<context>
    <name>QAbstractSocket</name>
    <message>
        <source>Connection refused</source>
        <translation>Η σύνδεση απορρίφθηκε</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Έληξε το χρονικό όριο της σύνδεσης</translation>
    </message>
    <message>
        <source>Host not found</source>
        <translation>Δεν βρέθηκε ο κεντρικός υπολογιστής</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Το δίκτυο δεν είναι προσπελάσιμο</translation>
    </message>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Η λειτουργία δεν υποστηρίζεται σε αυτή την υποδοχή</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>Η υποδοχή δεν είναι συνδεδεμένη</translation>
    </message>
    <message>
        <source>Socket operation timed out</source>
        <translation>Έληξε το χρονικό όριο της λειτουργίας της υποδοχής</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Απόπειρα σύνδεσης ενώ είναι ήδη σε εξέλιξη άλλη σύνδεση</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Επιλογή ό&amp;λων</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Α&amp;ύξηση κατά ένα βήμα</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Μείωση κατά ένα βήμα</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Μείωση</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Μείωση της τιμής</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Πηγαίνει μία σελίδα πίσω</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Πηγαίνει στην επόμενη σελίδα</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Αύξηση</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Αύξηση της τιμής</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Επόμενη σελίδα</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Πάτημα</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Προηγούμενη σελίδα</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Κύλιση προς τα κάτω</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Κύλιση προς τα αριστερά</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Κύλιση προς τα δεξιά</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Κύλιση προς τα επάνω</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Κυλά προς τα κάτω</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Κυλά προς τα αριστερά</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Κυλά προς τα δεξιά</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Κυλά προς τα επάνω</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Εστίαση</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Μεταφέρει εδώ την εστίαση</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Εμφάνιση μενού</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Εμφανίζει το μενού</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Εναλλαγή</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Εναλλάσσει την κατάσταση</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Εκτελεί την ενέργεια</translation>
    </message>
</context>
<context>
    <name>QAndroidPlatformTheme</name>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>No to All</source>
        <translation>Όχι σε όλα</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>Yes to All</source>
        <translation>Ναι σε όλα</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Executable &apos;%1&apos; requires Qt %2, found Qt %3.</source>
        <translation>Το εκτελέσιμο «%1» απαιτεί Qt %2, βρέθηκε όμως Qt %3.</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>Ασύμβατη βιβλιοθήκη Qt</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>Πληροφορίες</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Πληροφορίες για το Qt</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>Διαμόρφωση</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Αποκοπή</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Προτίμηση</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Τερματισμός</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ρύθμιση</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Εγκατάσταση</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>Χωρίς αποθήκευση</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>Προσ&amp;θήκη στα προσαρμοσμένα χρώματα</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>&amp;Βασικά χρώματα</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>Προσαρμοσμένα &amp;χρώματα</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>Π&amp;ράσινο:</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>&amp;HTML:</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>Επιλογή χρώματος από την &amp;οθόνη</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>&amp;Κόκκινο:</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>Κορε&amp;σμός:</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>&amp;Φωτεινότητα:</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>Κανάλι &amp;άλφα:</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>&amp;Μπλε:</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>Δρομέας στο %1, %2
Πατήστε ESC για ακύρωση</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>Α&amp;πόχρωση:</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>Επιλογή χρώματος</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Ψευδές</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Άνοιγμα της λίστας επιλογών</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Αληθές</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Arguments:</source>
        <translation>Ορίσματα:</translation>
    </message>
    <message>
        <source>Displays help including Qt specific options.</source>
        <translation>Εμφανίζει βοήθεια μαζί με τις επιλογές του Qt.</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Εμφανίζει βοήθεια για τις επιλογές της γραμμής εντολών.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Εμφανίζει την έκδοση.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Λείπει τιμή μετά το «%1».</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Επιλογές:</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Μη αναμενόμενη τιμή μετά το «%1».</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Άγνωστη επιλογή «%1».</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Άγνωστες επιλογές: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Χρήση: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[επιλογές]</translation>
    </message>
</context>
<context>
    <name>QCoreApplication</name>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: η ftok απέτυχε</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: το κλειδί είναι κενό</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: δεν είναι δυνατή η δημιουργία κλειδιού</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Σελίδες εξωφύλλου</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Στοιχεία χρέωσης:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Διαβαθμισμένο</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Εμπιστευτικό</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Ημέρα (06:00 έως 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Τέλος:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Αναστολή επ&apos; αόριστον</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Εργασία</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Έλεγχος εργασίας</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Προτεραιότητα εργασίας:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Νύχτα (18:00 έως 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Καμία</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Άμεση εκτύπωση</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Προγραμματισμένη εκτύπωση:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Δεύτερη βάρδια (16:00 έως 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Απόρρητο</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Συγκεκριμένη ώρα</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Τυπικό</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Αρχή:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Τρίτη βάρδια (00:00 έως 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Άκρως απόρρητο</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Αδιαβάθμητο</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Σαββατοκύριακο (Σάββατο έως Κυριακή)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Απαιτείται ταυτοποίηση</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Απαιτείται ταυτοποίηση για τη χρήση του %1 στο %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Απαιτείται ταυτοποίηση για τη χρήση του %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Κωδικός πρόσβασης:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Όνομα χρήστη:</translation>
    </message>
</context>
<context>
    <name>QDB2Driver</name>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Δεν είναι δυνατή η οριστικοποίηση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Δεν είναι δυνατή η σύνδεση</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Δεν είναι δυνατή η αναίρεση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to set autocommit</source>
        <translation>Δεν είναι δυνατή η ρύθμιση της αυτόματης οριστικοποίησης</translation>
    </message>
</context>
<context>
    <name>QDB2Result</name>
    <message>
        <source>Unable to bind variable</source>
        <translation>Δεν είναι δυνατή η δέσμευση της μεταβλητής</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Δεν είναι δυνατή η εκτέλεση της εντολής</translation>
    </message>
    <message>
        <source>Unable to fetch first</source>
        <translation>Δεν είναι δυνατή η ανάκτηση της πρώτης εγγραφής</translation>
    </message>
    <message>
        <source>Unable to fetch next</source>
        <translation>Δεν είναι δυνατή η ανάκτηση της επόμενης εγγραφής</translation>
    </message>
    <message>
        <source>Unable to fetch record %1</source>
        <translation>Δεν είναι δυνατή η ανάκτηση της εγγραφής %1</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Δεν είναι δυνατή η προετοιμασία της εντολής</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDateTimeParser</name>
    <message>
        <source>AM</source>
        <translation>ΠΜ</translation>
    </message>
    <message>
        <source>PM</source>
        <translation>ΜΜ</translation>
    </message>
    <message>
        <source>am</source>
        <translation>πμ</translation>
    </message>
    <message>
        <source>pm</source>
        <translation>μμ</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Τι είναι αυτό;</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDnsLookup</name>
    <message>
        <source>Operation cancelled</source>
        <translation>Η λειτουργία ακυρώθηκε</translation>
    </message>
</context>
<context>
    <name>QDnsLookupRunnable</name>
    <message>
        <source>Could not expand domain name</source>
        <translation>Δεν είναι δυνατή η ανάπτυξη του ονόματος τομέα</translation>
    </message>
    <message>
        <source>Host %1 could not be found.</source>
        <translation>Δεν βρέθηκε ο κεντρικός υπολογιστής %1.</translation>
    </message>
    <message>
        <source>IPv6 addresses for nameservers are currently not supported</source>
        <translation>Οι διευθύνσεις IPv6 δεν υποστηρίζονται ακόμη για διακομιστές ονομάτων</translation>
    </message>
    <message>
        <source>Invalid IPv4 address record</source>
        <translation>Μη έγκυρη εγγραφή διεύθυνσης IPv4</translation>
    </message>
    <message>
        <source>Invalid IPv6 address record</source>
        <translation>Μη έγκυρη εγγραφή διεύθυνσης IPv6</translation>
    </message>
    <message>
        <source>Invalid canonical name record</source>
        <translation>Μη έγκυρη εγγραφή κανονικού ονόματος</translation>
    </message>
    <message>
        <source>Invalid domain name</source>
        <translation>Μη έγκυρο όνομα τομέα</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Μη έγκυρο όνομα υπολογιστή</translation>
    </message>
    <message>
        <source>Invalid mail exchange record</source>
        <translation>Μη έγκυρη εγγραφή ανταλλαγής αλληλογραφίας</translation>
    </message>
    <message>
        <source>Invalid name server record</source>
        <translation>Μη έγκυρη εγγραφή διακομιστή ονομάτων</translation>
    </message>
    <message>
        <source>Invalid pointer record</source>
        <translation>Μη έγκυρη εγγραφή δείκτη</translation>
    </message>
    <message>
        <source>Invalid reply received</source>
        <translation>Ελήφθη μη έγκυρη απάντηση</translation>
    </message>
    <message>
        <source>Invalid service record</source>
        <translation>Μη έγκυρη εγγραφή υπηρεσίας</translation>
    </message>
    <message>
        <source>Invalid text record</source>
        <translation>Μη έγκυρη εγγραφή κειμένου</translation>
    </message>
    <message>
        <source>No hostname given</source>
        <translation>Δεν δόθηκε όνομα υπολογιστή</translation>
    </message>
    <message>
        <source>Non existent domain</source>
        <translation>Ανύπαρκτος τομέας</translation>
    </message>
    <message>
        <source>Not yet supported on Android</source>
        <translation>Δεν υποστηρίζεται ακόμη στο Android</translation>
    </message>
    <message>
        <source>Resolver functions not found</source>
        <translation>Δεν βρέθηκαν οι συναρτήσεις επίλυσης ονομάτων</translation>
    </message>
    <message>
        <source>Resolver initialization failed</source>
        <translation>Η προετοιμασία της επίλυσης ονομάτων απέτυχε</translation>
    </message>
    <message>
        <source>Resolver library can&apos;t be loaded: No runtime library loading support</source>
        <translation>Δεν είναι δυνατή η φόρτωση της βιβλιοθήκης επίλυσης ονομάτων: δεν υποστηρίζεται φόρτωση βιβλιοθηκών κατά την εκτέλεση</translation>
    </message>
    <message>
        <source>Server could not process query</source>
        <translation>Ο διακομιστής δεν μπόρεσε να επεξεργαστεί το ερώτημα</translation>
    </message>
    <message>
        <source>Server failure</source>
        <translation>Αποτυχία του διακομιστή</translation>
    </message>
    <message>
        <source>Server refused to answer</source>
        <translation>Ο διακομιστής αρνήθηκε να απαντήσει</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Κλείνει το παράθυρο προσάρτησης</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Απόσπαση</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Αποσπά και επαναπροσαρτά το παράθυρο προσάρτησης</translation>
    </message>
</context>
<context>
    <name>QDomParser</name>
    <message>
        <source>Error occurred while processing XML declaration</source>
        <translation>Σφάλμα κατά την επεξεργασία της δήλωσης XML</translation>
    </message>
    <message>
        <source>Error occurred while processing a processing instruction</source>
        <translation>Σφάλμα κατά την επεξεργασία οδηγίας επεξεργασίας</translation>
    </message>
    <message>
        <source>Error occurred while processing a start element</source>
        <translation>Σφάλμα κατά την επεξεργασία στοιχείου έναρξης</translation>
    </message>
    <message>
        <source>Error occurred while processing an end element</source>
        <translation>Σφάλμα κατά την επεξεργασία στοιχείου λήξης</translation>
    </message>
    <message>
        <source>Error occurred while processing an entity reference</source>
        <translation>Σφάλμα κατά την επεξεργασία αναφοράς οντότητας</translation>
    </message>
    <message>
        <source>Error occurred while processing comment</source>
        <translation>Σφάλμα κατά την επεξεργασία σχολίου</translation>
    </message>
    <message>
        <source>Error occurred while processing comments</source>
        <translation>Σφάλμα κατά την επεξεργασία σχολίων</translation>
    </message>
    <message>
        <source>Error occurred while processing document type declaration</source>
        <translation>Σφάλμα κατά την επεξεργασία της δήλωσης τύπου εγγράφου</translation>
    </message>
    <message>
        <source>Error occurred while processing entity declaration</source>
        <translation>Σφάλμα κατά την επεξεργασία δήλωσης οντότητας</translation>
    </message>
    <message>
        <source>Error occurred while processing notation declaration</source>
        <translation>Σφάλμα κατά την επεξεργασία δήλωσης σημειογραφίας</translation>
    </message>
    <message>
        <source>Error occurred while processing the element content</source>
        <translation>Σφάλμα κατά την επεξεργασία του περιεχομένου στοιχείου</translation>
    </message>
    <message>
        <source>Multiple DTD sections are not allowed</source>
        <translation>Δεν επιτρέπονται πολλές ενότητες DTD</translation>
    </message>
    <message>
        <source>Tag mismatch</source>
        <translation>Ασυμφωνία ετικετών</translation>
    </message>
    <message>
        <source>Unexpected end element &apos;%1&apos;</source>
        <translation>Μη αναμενόμενο στοιχείο λήξης «%1»</translation>
    </message>
    <message>
        <source>Unexpected token</source>
        <translation>Μη αναμενόμενο σύμβολο</translation>
    </message>
</context>
<context>
    <name>QDtls</name>
    <message>
        <source>%1 failed</source>
        <translation>Η %1 απέτυχε</translation>
    </message>
    <message>
        <source>A valid QUdpSocket and non-empty datagram are needed to continue the handshake</source>
        <translation>Για να συνεχιστεί η χειραψία απαιτούνται έγκυρο QUdpSocket και μη κενό αυτοδύναμο πακέτο</translation>
    </message>
    <message>
        <source>BIO_ADD_new failed, cannot start handshake</source>
        <translation>Η BIO_ADD_new απέτυχε, δεν είναι δυνατή η έναρξη της χειραψίας</translation>
    </message>
    <message>
        <source>Cannot continue handshake, not in InProgress state</source>
        <translation>Δεν είναι δυνατή η συνέχιση της χειραψίας, η κατάσταση δεν είναι InProgress</translation>
    </message>
    <message>
        <source>Cannot read a datagram, not in encrypted state</source>
        <translation>Δεν είναι δυνατή η ανάγνωση αυτοδύναμου πακέτου, η σύνδεση δεν είναι κρυπτογραφημένη</translation>
    </message>
    <message>
        <source>Cannot resume, not in VerificationError state</source>
        <translation>Δεν είναι δυνατή η συνέχιση, η κατάσταση δεν είναι VerificationError</translation>
    </message>
    <message>
        <source>Cannot send shutdown alert, not encrypted</source>
        <translation>Δεν είναι δυνατή η αποστολή ειδοποίησης τερματισμού, η σύνδεση δεν είναι κρυπτογραφημένη</translation>
    </message>
    <message>
        <source>Cannot set configuration after handshake started</source>
        <translation>Δεν είναι δυνατός ο ορισμός διαμόρφωσης μετά την έναρξη της χειραψίας</translation>
    </message>
    <message>
        <source>Cannot set peer after handshake started</source>
        <translation>Δεν είναι δυνατός ο ορισμός ομότιμου μετά την έναρξη της χειραψίας</translation>
    </message>
    <message>
        <source>Cannot set verification name after handshake started</source>
        <translation>Δεν είναι δυνατός ο ορισμός ονόματος επαλήθευσης μετά την έναρξη της χειραψίας</translation>
    </message>
    <message>
        <source>Cannot start handshake, already done/in progress</source>
        <translation>Δεν είναι δυνατή η έναρξη της χειραψίας, έχει ήδη γίνει ή βρίσκεται σε εξέλιξη</translation>
    </message>
    <message>
        <source>Cannot start the handshake, verified client hello expected</source>
        <translation>Δεν είναι δυνατή η έναρξη της χειραψίας, αναμενόταν επαληθευμένο client hello</translation>
    </message>
    <message>
        <source>Cannot start/continue handshake, invalid handshake state</source>
        <translation>Δεν είναι δυνατή η έναρξη ή συνέχιση της χειραψίας, μη έγκυρη κατάσταση χειραψίας</translation>
    </message>
    <message>
        <source>Cannot write a datagram, not in encrypted state</source>
        <translation>Δεν είναι δυνατή η εγγραφή αυτοδύναμου πακέτου, η σύνδεση δεν είναι κρυπτογραφημένη</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Σφάλμα κατά την ανάγνωση: %1</translation>
    </message>
    <message>
        <source>Error while writing: %1</source>
        <translation>Σφάλμα κατά την εγγραφή: %1</translation>
    </message>
    <message>
        <source>Invalid (empty) secret</source>
        <translation>Μη έγκυρο (κενό) μυστικό</translation>
    </message>
    <message>
        <source>Invalid (nullptr) socket</source>
        <translation>Μη έγκυρη υποδοχή (nullptr)</translation>
    </message>
    <message>
        <source>Invalid SslMode, SslServerMode or SslClientMode expected</source>
        <translation>Μη έγκυρο SslMode, αναμενόταν SslServerMode ή SslClientMode</translation>
    </message>
    <message>
        <source>Invalid address</source>
        <translation>Μη έγκυρη διεύθυνση</translation>
    </message>
    <message>
        <source>Invalid protocol version, DTLS protocol expected</source>
        <translation>Μη έγκυρη έκδοση πρωτοκόλλου, αναμενόταν πρωτόκολλο DTLS</translation>
    </message>
    <message>
        <source>Multicast and broadcast addresses are not supported</source>
        <translation>Δεν υποστηρίζονται διευθύνσεις πολυεκπομπής και εκπομπής</translation>
    </message>
    <message>
        <source>No handshake in progress, nothing to abort</source>
        <translation>Δεν υπάρχει χειραψία σε εξέλιξη για να διακοπεί</translation>
    </message>
    <message>
        <source>Peer verification failed</source>
        <translation>Η επαλήθευση του ομότιμου απέτυχε</translation>
    </message>
    <message>
        <source>The DTLS connection has been closed</source>
        <translation>Η σύνδεση DTLS έκλεισε</translation>
    </message>
    <message>
        <source>The DTLS connection has been shutdown</source>
        <translation>Η σύνδεση DTLS τερματίστηκε</translation>
    </message>
    <message>
        <source>To start a handshake you must set peer&apos;s address and port first</source>
        <translation>Για να αρχίσει η χειραψία πρέπει πρώτα να οριστούν η διεύθυνση και η θύρα του ομότιμου</translation>
    </message>
    <message>
        <source>To start a handshake, DTLS server requires non-empty datagram (client hello)</source>
        <translation>Για να αρχίσει η χειραψία, ο διακομιστής DTLS απαιτεί μη κενό αυτοδύναμο πακέτο (client hello)</translation>
    </message>
</context>
<context>
    <name>QDtlsClientVerifier</name>
    <message>
        <source>A valid UDP socket, non-empty datagram, valid address/port were expected</source>
        <translation>Αναμένονταν έγκυρη υποδοχή UDP, μη κενό αυτοδύναμο πακέτο και έγκυρη διεύθυνση και θύρα</translation>
    </message>
    <message>
        <source>BIO_ADDR_new failed, ignoring client hello</source>
        <translation>Η BIO_ADDR_new απέτυχε, το client hello αγνοείται</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Να εμφανιστεί ξανά αυτό το μήνυμα</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Κρίσιμο σφάλμα:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Μήνυμα αποσφαλμάτωσης:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Μοιραίο σφάλμα:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Πληροφορία:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Προειδοποίηση:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output</source>
        <translation>Δεν είναι δυνατή η δημιουργία του %1 για έξοδο</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Δεν είναι δυνατό το άνοιγμα του %1 για είσοδο</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Δεν είναι δυνατό το άνοιγμα του αρχείου προορισμού: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Δεν είναι δυνατό το άνοιγμα για έξοδο: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Δεν είναι δυνατή η διαγραφή του αρχείου προέλευσης</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Το αρχείο προορισμού υπάρχει</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Το αρχείο προορισμού είναι το ίδιο αρχείο.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Σφάλμα κατά τη μετονομασία: %1</translation>
    </message>
    <message>
        <source>Failure to write block</source>
        <translation>Η εγγραφή του μπλοκ απέτυχε</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Το αρχείο προέλευσης δεν υπάρχει.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Δεν είναι δυνατή η επαναφορά από το %1: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>Ένα ακολουθιακό αρχείο δεν μετονομάζεται με αντιγραφή κατά μπλοκ</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>Δεν υπάρχει διαθέσιμος μηχανισμός αρχείων</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>Δεν υπάρχει διαθέσιμος μηχανισμός αρχείων ή ο μηχανισμός δεν υποστηρίζει το UnMapExtension</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Ο φάκελος δεν βρέθηκε.
Βεβαιωθείτε ότι δώσατε το σωστό όνομα φακέλου.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Το αρχείο δεν βρέθηκε.
Βεβαιωθείτε ότι δώσατε το σωστό όνομα αρχείου.</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Αρχείο %1</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>Το %1 υπάρχει ήδη.
Θέλετε να το αντικαταστήσετε;</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>Επι&amp;λογή</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Διαγραφή</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Νέος φάκελος</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Άνοι&amp;γμα</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Μετονομασία</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>Το «%1» προστατεύεται από εγγραφή.
Θέλετε να το διαγράψετε παρ&apos; όλα αυτά;</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Ψευδώνυμο</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Θέλετε σίγουρα να διαγράψετε το «%1»;</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Αλλαγή σε προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Αλλαγή σε προβολή λίστας</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Δεν ήταν δυνατή η διαγραφή του φακέλου.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Δημιουργία νέου φακέλου</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Προβολή λεπτομερειών</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Φάκελοι</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Φάκελος:</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Μονάδα δίσκου</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Όν&amp;ομα αρχείου:</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Φάκελος αρχείων</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Αρχεία</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Αρχεία τύπου:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Εύρεση φακέλου</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Μετάβαση πίσω</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Μετάβαση εμπρός</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Μετάβαση στον γονικό φάκελο</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Προβολή λίστας</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Λίστα θέσεων και σελιδοδεικτών</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Αναζήτηση σε:</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Ο υπολογιστής μου</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Νέος φάκελος</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Γονικός φάκελος</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Πρόσφατες θέσεις</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Κατάργηση</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Αποθήκευση ως</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Συντόμευση</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Εμφάνιση </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Εμφάνιση &amp;κρυφών αρχείων</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Πλευρική στήλη</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Άγνωστο</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>&lt;b&gt;The name &quot;%1&quot; cannot be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;Το όνομα «%1» δεν μπορεί να χρησιμοποιηθεί.&lt;/b&gt;&lt;p&gt;Δοκιμάστε άλλο όνομα, με λιγότερους χαρακτήρες ή χωρίς σημεία στίξης.</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Υπολογιστής</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ημερομηνία τροποποίησης</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Μη έγκυρο όνομα αρχείου</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Είδος</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Ο υπολογιστής μου</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Τύπος</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>Οποιοδήποτε</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Αραβικά</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Αρμενικά</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>Βεγγαλικά</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Πολύ έντονα</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Έντονα</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Κυριλλικά</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>Ημι</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>Ημιέντονα</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>Ντεβαναγκάρι</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>Έξτρα</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>Έξτρα έντονα</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>Έξτρα λεπτά</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Γεωργιανά</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Ελληνικά</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>Γκουτζαράτι</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>Γκουρμούκι</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Εβραϊκά</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Πλάγια</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Ιαπωνικά</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>Κανάντα</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>Χμερ</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Κορεατικά</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>Λάο</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Λατινικά</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Λεπτά</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>Μαλαγιάλαμ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Μεσαία</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Μιανμάρ</translation>
    </message>
    <message>
        <source>N&apos;Ko</source>
        <translation>Ν&apos;Κο</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Κανονικά</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>Κεκλιμένα</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>Όγκαμ</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>Οντία</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>Ρουνικά</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>Απλοποιημένα κινεζικά</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>Σινχάλα</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Σύμβολα</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>Συριακά</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Ταμίλ</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Τελούγκου</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>Θάανα</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Ταϊλανδικά</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>Πολύ λεπτά</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Θιβετιανά</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>Παραδοσιακά κινεζικά</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Βιετναμικά</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Γραμματοσειρά</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Μέγεθος</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>&amp;Υπογράμμιση</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>Εφέ</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>&amp;Στυλ γραμματοσειράς</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Δείγμα</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>Επιλογή γραμματοσειράς</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>&amp;Διακριτή διαγραφή</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>Σύστημα γρα&amp;φής</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Άκ&amp;υρο</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Αποθήκευση</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>Κλείσιμο χωρίς αποθήκευση</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>Additional plugins to load, can be specified multiple times.</source>
        <translation>Πρόσθετα για φόρτωση, μπορεί να δοθεί πολλές φορές.</translation>
    </message>
    <message>
        <source>Alias for --windowgeometry.</source>
        <translation>Άλλη ονομασία του --windowgeometry.</translation>
    </message>
    <message>
        <source>Alias for --windowicon.</source>
        <translation>Άλλη ονομασία του --windowicon.</translation>
    </message>
    <message>
        <source>Alias for --windowtitle.</source>
        <translation>Άλλη ονομασία του --windowtitle.</translation>
    </message>
    <message>
        <source>Default window icon.</source>
        <translation>Προεπιλεγμένο εικονίδιο παραθύρου.</translation>
    </message>
    <message>
        <source>Disable mouse grabbing (useful in debuggers).</source>
        <translation>Απενεργοποίηση της δέσμευσης του ποντικιού (χρήσιμο σε αποσφαλματωτές).</translation>
    </message>
    <message>
        <source>Display name, overrides $DISPLAY.</source>
        <translation>Όνομα οθόνης, αντικαθιστά το $DISPLAY.</translation>
    </message>
    <message>
        <source>Force mouse grabbing (even when running in a debugger).</source>
        <translation>Επιβολή της δέσμευσης του ποντικιού (ακόμη και μέσα σε αποσφαλματωτή).</translation>
    </message>
    <message>
        <source>ID of the X11 Visual to use.</source>
        <translation>Αναγνωριστικό του X11 Visual που θα χρησιμοποιηθεί.</translation>
    </message>
    <message>
        <source>Instance name according to ICCCM 4.1.2.5.</source>
        <translation>Όνομα υπόστασης κατά το ICCCM 4.1.2.5.</translation>
    </message>
    <message>
        <source>Path to the platform plugins.</source>
        <translation>Διαδρομή προς τα πρόσθετα πλατφόρμας.</translation>
    </message>
    <message>
        <source>Platform theme.</source>
        <translation>Θέμα πλατφόρμας.</translation>
    </message>
    <message>
        <source>QPA plugin. See QGuiApplication documentation for available options for each plugin.</source>
        <translation>Πρόσθετο QPA. Δείτε στην τεκμηρίωση του QGuiApplication τις διαθέσιμες επιλογές κάθε προσθέτου.</translation>
    </message>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
    <message>
        <source>Restores the application from an earlier session.</source>
        <translation>Επαναφέρει την εφαρμογή από προηγούμενη συνεδρία.</translation>
    </message>
    <message>
        <source>Sets the application&apos;s layout direction to Qt::RightToLeft (debugging helper).</source>
        <translation>Ορίζει τη διάταξη της εφαρμογής σε Qt::RightToLeft (βοήθημα αποσφαλμάτωσης).</translation>
    </message>
    <message>
        <source>Title of the first window.</source>
        <translation>Τίτλος του πρώτου παραθύρου.</translation>
    </message>
    <message>
        <source>Window geometry for the main window, using the X11-syntax, like 100x100+50+50.</source>
        <translation>Γεωμετρία του κύριου παραθύρου με τη σύνταξη του X11, π.χ. 100x100+50+50.</translation>
    </message>
</context>
<context>
    <name>QHostInfo</name>
    <message>
        <source>No host name given</source>
        <translation>Δεν δόθηκε όνομα υπολογιστή</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
</context>
<context>
    <name>QHostInfoAgent</name>
    <message>
        <source>Host not found</source>
        <translation>Δεν βρέθηκε ο κεντρικός υπολογιστής</translation>
    </message>
    <message>
        <source>Invalid hostname</source>
        <translation>Μη έγκυρο όνομα υπολογιστή</translation>
    </message>
    <message>
        <source>No host name given</source>
        <translation>Δεν δόθηκε όνομα υπολογιστή</translation>
    </message>
    <message>
        <source>Unknown address type</source>
        <translation>Άγνωστος τύπος διεύθυνσης</translation>
    </message>
</context>
<context>
    <name>QHttpSocketEngine</name>
    <message>
        <source>Authentication required</source>
        <translation>Απαιτείται ταυτοποίηση</translation>
    </message>
    <message>
        <source>Did not receive HTTP response from proxy</source>
        <translation>Δεν ελήφθη απάντηση HTTP από τον διακομιστή μεσολάβησης</translation>
    </message>
    <message>
        <source>Error communicating with HTTP proxy</source>
        <translation>Σφάλμα επικοινωνίας με τον διακομιστή μεσολάβησης HTTP</translation>
    </message>
    <message>
        <source>Error parsing authentication request from proxy</source>
        <translation>Σφάλμα στην ανάλυση του αιτήματος ταυτοποίησης από τον διακομιστή μεσολάβησης</translation>
    </message>
    <message>
        <source>Proxy connection closed prematurely</source>
        <translation>Η σύνδεση με τον διακομιστή μεσολάβησης έκλεισε πρόωρα</translation>
    </message>
    <message>
        <source>Proxy connection refused</source>
        <translation>Ο διακομιστής μεσολάβησης απέρριψε τη σύνδεση</translation>
    </message>
    <message>
        <source>Proxy denied connection</source>
        <translation>Ο διακομιστής μεσολάβησης αρνήθηκε τη σύνδεση</translation>
    </message>
    <message>
        <source>Proxy server connection timed out</source>
        <translation>Έληξε το χρονικό όριο της σύνδεσης με τον διακομιστή μεσολάβησης</translation>
    </message>
    <message>
        <source>Proxy server not found</source>
        <translation>Δεν βρέθηκε ο διακομιστής μεσολάβησης</translation>
    </message>
</context>
<context>
    <name>QIBaseDriver</name>
    <message>
        <source>Could not start transaction</source>
        <translation>Δεν ήταν δυνατή η έναρξη της συναλλαγής</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Σφάλμα στο άνοιγμα της βάσης δεδομένων</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Δεν είναι δυνατή η οριστικοποίηση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Δεν είναι δυνατή η αναίρεση της συναλλαγής</translation>
    </message>
</context>
<context>
    <name>QIBaseResult</name>
    <message>
        <source>Could not allocate statement</source>
        <translation>Δεν ήταν δυνατή η δέσμευση μνήμης για την εντολή</translation>
    </message>
    <message>
        <source>Could not describe input statement</source>
        <translation>Δεν ήταν δυνατή η περιγραφή της εντολής εισόδου</translation>
    </message>
    <message>
        <source>Could not describe statement</source>
        <translation>Δεν ήταν δυνατή η περιγραφή της εντολής</translation>
    </message>
    <message>
        <source>Could not fetch next item</source>
        <translation>Δεν ήταν δυνατή η ανάκτηση του επόμενου στοιχείου</translation>
    </message>
    <message>
        <source>Could not find array</source>
        <translation>Δεν βρέθηκε ο πίνακας τιμών</translation>
    </message>
    <message>
        <source>Could not get array data</source>
        <translation>Δεν ήταν δυνατή η λήψη των δεδομένων του πίνακα τιμών</translation>
    </message>
    <message>
        <source>Could not get query info</source>
        <translation>Δεν ήταν δυνατή η λήψη πληροφοριών για το ερώτημα</translation>
    </message>
    <message>
        <source>Could not get statement info</source>
        <translation>Δεν ήταν δυνατή η λήψη πληροφοριών για την εντολή</translation>
    </message>
    <message>
        <source>Could not prepare statement</source>
        <translation>Δεν ήταν δυνατή η προετοιμασία της εντολής</translation>
    </message>
    <message>
        <source>Could not start transaction</source>
        <translation>Δεν ήταν δυνατή η έναρξη της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to close statement</source>
        <translation>Δεν είναι δυνατό το κλείσιμο της εντολής</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Δεν είναι δυνατή η οριστικοποίηση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to create BLOB</source>
        <translation>Δεν είναι δυνατή η δημιουργία του BLOB</translation>
    </message>
    <message>
        <source>Unable to execute query</source>
        <translation>Δεν είναι δυνατή η εκτέλεση του ερωτήματος</translation>
    </message>
    <message>
        <source>Unable to open BLOB</source>
        <translation>Δεν είναι δυνατό το άνοιγμα του BLOB</translation>
    </message>
    <message>
        <source>Unable to read BLOB</source>
        <translation>Δεν είναι δυνατή η ανάγνωση του BLOB</translation>
    </message>
    <message>
        <source>Unable to write BLOB</source>
        <translation>Δεν είναι δυνατή η εγγραφή του BLOB</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>Δεν υπάρχει ελεύθερος χώρος στη συσκευή</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Δεν υπάρχει τέτοιο αρχείο ή φάκελος</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>Πάρα πολλά ανοιχτά αρχεία</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>το αρχείο προς άνοιγμα είναι φάκελος</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>Το αρχείο δεν βρέθηκε</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>Μη έγκυρη συσκευή</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>Δεν είναι δυνατή η ανάγνωση των δεδομένων της εικόνας</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Μη υποστηριζόμενη μορφή εικόνας</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>Δεν είναι δυνατό το άνοιγμα της συσκευής για εγγραφή: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>Δεν έχει οριστεί συσκευή</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>Δεν είναι δυνατή η εγγραφή στη συσκευή</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>Η εικόνα είναι κενή</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>Μη υποστηριζόμενη μορφή εικόνας</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Δώστε μια τιμή:</translation>
    </message>
</context>
<context>
    <name>QJsonParseError</name>
    <message>
        <source>garbage at the end of the document</source>
        <translation>περιττά δεδομένα στο τέλος του εγγράφου</translation>
    </message>
    <message>
        <source>illegal number</source>
        <translation>μη έγκυρος αριθμός</translation>
    </message>
    <message>
        <source>illegal value</source>
        <translation>μη έγκυρη τιμή</translation>
    </message>
    <message>
        <source>invalid UTF8 string</source>
        <translation>μη έγκυρη συμβολοσειρά UTF8</translation>
    </message>
    <message>
        <source>invalid escape sequence</source>
        <translation>μη έγκυρη ακολουθία διαφυγής</translation>
    </message>
    <message>
        <source>invalid termination by number</source>
        <translation>μη έγκυρος τερματισμός με αριθμό</translation>
    </message>
    <message>
        <source>missing name separator</source>
        <translation>λείπει το διαχωριστικό ονόματος</translation>
    </message>
    <message>
        <source>missing value separator</source>
        <translation>λείπει το διαχωριστικό τιμών</translation>
    </message>
    <message>
        <source>no error occurred</source>
        <translation>δεν παρουσιάστηκε σφάλμα</translation>
    </message>
    <message>
        <source>object is missing after a comma</source>
        <translation>λείπει αντικείμενο μετά από κόμμα</translation>
    </message>
    <message>
        <source>too deeply nested document</source>
        <translation>υπερβολικά βαθιά ένθεση στο έγγραφο</translation>
    </message>
    <message>
        <source>too large document</source>
        <translation>υπερβολικά μεγάλο έγγραφο</translation>
    </message>
    <message>
        <source>unterminated array</source>
        <translation>πίνακας χωρίς τερματισμό</translation>
    </message>
    <message>
        <source>unterminated object</source>
        <translation>αντικείμενο χωρίς τερματισμό</translation>
    </message>
    <message>
        <source>unterminated string</source>
        <translation>συμβολοσειρά χωρίς τερματισμό</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>Πατήστε τη συντόμευση</translation>
    </message>
</context>
<context>
    <name>QLibrary</name>
    <message>
        <source>&apos;%1&apos; is an invalid ELF object (%2)</source>
        <translation>Το «%1» δεν είναι έγκυρο αντικείμενο ELF (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a Qt plugin</source>
        <translation>Το «%1» δεν είναι πρόσθετο του Qt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid Mach-O binary (%2)</source>
        <translation>Το «%1» δεν είναι έγκυρο εκτελέσιμο Mach-O (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ELF object</source>
        <translation>Το «%1» δεν είναι αντικείμενο ELF</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an ELF object (%2)</source>
        <translation>Το «%1» δεν είναι αντικείμενο ELF (%2)</translation>
    </message>
    <message>
        <source>Cannot load library %1: %2</source>
        <translation>Δεν είναι δυνατή η φόρτωση της βιβλιοθήκης %1: %2</translation>
    </message>
    <message>
        <source>Cannot unload library %1: %2</source>
        <translation>Δεν είναι δυνατή η αποφόρτωση της βιβλιοθήκης %1: %2</translation>
    </message>
    <message>
        <source>Failed to extract plugin meta data from &apos;%1&apos;</source>
        <translation>Η εξαγωγή των μεταδεδομένων προσθέτου από το «%1» απέτυχε</translation>
    </message>
    <message>
        <source>The file &apos;%1&apos; is not a valid Qt plugin.</source>
        <translation>Το αρχείο «%1» δεν είναι έγκυρο πρόσθετο του Qt.</translation>
    </message>
    <message>
        <source>The plugin &apos;%1&apos; uses incompatible Qt library. (%2.%3.%4) [%5]</source>
        <translation>Το πρόσθετο «%1» χρησιμοποιεί ασύμβατη βιβλιοθήκη Qt. (%2.%3.%4) [%5]</translation>
    </message>
    <message>
        <source>The plugin &apos;%1&apos; uses incompatible Qt library. (Cannot mix debug and release libraries.)</source>
        <translation>Το πρόσθετο «%1» χρησιμοποιεί ασύμβατη βιβλιοθήκη Qt. (Οι βιβλιοθήκες αποσφαλμάτωσης και διανομής δεν συνδυάζονται.)</translation>
    </message>
    <message>
        <source>The shared library was not found.</source>
        <translation>Η κοινόχρηστη βιβλιοθήκη δεν βρέθηκε.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
    <message numerus="yes">
        <source>announced %n section(s), each %1 byte(s), exceed file size</source>
        <translation>
            <numerusform>δηλώνεται %n ενότητα των %1 byte, που υπερβαίνει το μέγεθος του αρχείου</numerusform>
            <numerusform>δηλώνονται %n ενότητες των %1 byte, που υπερβαίνουν το μέγεθος του αρχείου</numerusform>
        </translation>
    </message>
    <message>
        <source>empty .rodata. not a library.</source>
        <translation>κενό .rodata, δεν είναι βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>file is corrupt</source>
        <translation>το αρχείο είναι κατεστραμμένο</translation>
    </message>
    <message>
        <source>file too small</source>
        <translation>το αρχείο είναι πολύ μικρό</translation>
    </message>
    <message>
        <source>invalid magic %1</source>
        <translation>μη έγκυρος αριθμός αναγνώρισης %1</translation>
    </message>
    <message>
        <source>missing section data. This is not a library.</source>
        <translation>λείπουν δεδομένα ενότητας. Αυτό δεν είναι βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>no suitable architecture in fat binary</source>
        <translation>δεν υπάρχει κατάλληλη αρχιτεκτονική στο πολλαπλό εκτελέσιμο</translation>
    </message>
    <message>
        <source>not a dynamic library</source>
        <translation>δεν είναι δυναμική βιβλιοθήκη</translation>
    </message>
    <message>
        <source>odd cpu architecture</source>
        <translation>ασυνήθιστη αρχιτεκτονική επεξεργαστή</translation>
    </message>
    <message>
        <source>odd endianness</source>
        <translation>ασυνήθιστη σειρά των byte</translation>
    </message>
    <message>
        <source>section name %1 of %2 behind end of file</source>
        <translation>το όνομα ενότητας %1 από %2 βρίσκεται πέρα από το τέλος του αρχείου</translation>
    </message>
    <message>
        <source>shstrtab section header seems to be at %1</source>
        <translation>η ενότητα shstrtab φαίνεται να βρίσκεται στο %1</translation>
    </message>
    <message>
        <source>string table seems to be at %1</source>
        <translation>ο πίνακας συμβολοσειρών φαίνεται να βρίσκεται στο %1</translation>
    </message>
    <message>
        <source>unexpected e_shentsize</source>
        <translation>μη αναμενόμενο e_shentsize</translation>
    </message>
    <message>
        <source>unexpected e_shsize</source>
        <translation>μη αναμενόμενο e_shsize</translation>
    </message>
    <message>
        <source>wrong architecture</source>
        <translation>λανθασμένη αρχιτεκτονική</translation>
    </message>
    <message>
        <source>wrong cpu architecture</source>
        <translation>λανθασμένη αρχιτεκτονική επεξεργαστή</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ακύρωση αναί&amp;ρεσης</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QLocalServer</name>
    <message>
        <source>%1: Address in use</source>
        <translation>%1: η διεύθυνση χρησιμοποιείται ήδη</translation>
    </message>
    <message>
        <source>%1: Name error</source>
        <translation>%1: σφάλμα ονόματος</translation>
    </message>
    <message>
        <source>%1: Permission denied</source>
        <translation>%1: δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: άγνωστο σφάλμα %2</translation>
    </message>
</context>
<context>
    <name>QLocalSocket</name>
    <message>
        <source>%1: Access denied</source>
        <translation>%1: δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>%1: Connection error</source>
        <translation>%1: σφάλμα σύνδεσης</translation>
    </message>
    <message>
        <source>%1: Connection refused</source>
        <translation>%1: η σύνδεση απορρίφθηκε</translation>
    </message>
    <message>
        <source>%1: Datagram too large</source>
        <translation>%1: το αυτοδύναμο πακέτο είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>%1: Invalid name</source>
        <translation>%1: μη έγκυρο όνομα</translation>
    </message>
    <message>
        <source>%1: Operation not permitted when socket is in this state</source>
        <translation>%1: η λειτουργία δεν επιτρέπεται σε αυτή την κατάσταση της υποδοχής</translation>
    </message>
    <message>
        <source>%1: Remote closed</source>
        <translation>%1: η άλλη πλευρά έκλεισε τη σύνδεση</translation>
    </message>
    <message>
        <source>%1: Socket access error</source>
        <translation>%1: σφάλμα πρόσβασης στην υποδοχή</translation>
    </message>
    <message>
        <source>%1: Socket operation timed out</source>
        <translation>%1: έληξε το χρονικό όριο της λειτουργίας της υποδοχής</translation>
    </message>
    <message>
        <source>%1: Socket resource error</source>
        <translation>%1: σφάλμα πόρων της υποδοχής</translation>
    </message>
    <message>
        <source>%1: The socket operation is not supported</source>
        <translation>%1: η λειτουργία της υποδοχής δεν υποστηρίζεται</translation>
    </message>
    <message>
        <source>%1: Unknown error</source>
        <translation>%1: άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: άγνωστο σφάλμα %2</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>Απόπειρα σύνδεσης ενώ είναι ήδη σε εξέλιξη άλλη σύνδεση</translation>
    </message>
</context>
<context>
    <name>QMYSQLDriver</name>
    <message>
        <source>Unable to allocate a MYSQL object</source>
        <translation>Δεν είναι δυνατή η δέσμευση μνήμης για αντικείμενο MYSQL</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Δεν είναι δυνατή η έναρξη της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Δεν είναι δυνατή η οριστικοποίηση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Δεν είναι δυνατή η σύνδεση</translation>
    </message>
    <message>
        <source>Unable to open database &apos;%1&apos;</source>
        <translation>Δεν είναι δυνατό το άνοιγμα της βάσης δεδομένων «%1»</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Δεν είναι δυνατή η αναίρεση της συναλλαγής</translation>
    </message>
</context>
<context>
    <name>QMYSQLResult</name>
    <message>
        <source>Unable to bind outvalues</source>
        <translation>Δεν είναι δυνατή η δέσμευση των τιμών εξόδου</translation>
    </message>
    <message>
        <source>Unable to bind value</source>
        <translation>Δεν είναι δυνατή η δέσμευση της τιμής</translation>
    </message>
    <message>
        <source>Unable to execute next query</source>
        <translation>Δεν είναι δυνατή η εκτέλεση του επόμενου ερωτήματος</translation>
    </message>
    <message>
        <source>Unable to execute query</source>
        <translation>Δεν είναι δυνατή η εκτέλεση του ερωτήματος</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Δεν είναι δυνατή η εκτέλεση της εντολής</translation>
    </message>
    <message>
        <source>Unable to fetch data</source>
        <translation>Δεν είναι δυνατή η ανάκτηση των δεδομένων</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Δεν είναι δυνατή η προετοιμασία της εντολής</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Δεν είναι δυνατή η επαναφορά της εντολής</translation>
    </message>
    <message>
        <source>Unable to store next result</source>
        <translation>Δεν είναι δυνατή η αποθήκευση του επόμενου αποτελέσματος</translation>
    </message>
    <message>
        <source>Unable to store result</source>
        <translation>Δεν είναι δυνατή η αποθήκευση του αποτελέσματος</translation>
    </message>
    <message>
        <source>Unable to store statement results</source>
        <translation>Δεν είναι δυνατή η αποθήκευση των αποτελεσμάτων της εντολής</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(Χωρίς τίτλο)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Κλείσιμο</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>Με&amp;τακίνηση</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Επαναφορά</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Μέγεθος</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>Μεγιστο&amp;ποίηση</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>Μεγιστοποίηση</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Μενού</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>Ελα&amp;χιστοποίηση</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>Ελαχιστοποίηση</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>Επαναφορά μεγέθους</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Τύλιγμα</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>Πάντα σε πρώτο πλά&amp;νο</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>Ξετύλιγμα</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Πληροφορίες για το Qt&lt;/h3&gt;&lt;p&gt;Αυτό το πρόγραμμα χρησιμοποιεί την έκδοση %1 του Qt.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) %1 The Qt Company Ltd and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd product developed as an open source project. See &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Το Qt είναι μια εργαλειοθήκη C++ για την ανάπτυξη εφαρμογών σε πολλές πλατφόρμες.&lt;/p&gt;&lt;p&gt;Με το Qt ο ίδιος πηγαίος κώδικας μεταφέρεται σε όλα τα κύρια λειτουργικά συστήματα γραφείου. Διατίθεται επίσης για ενσωματωμένο Linux και για άλλα ενσωματωμένα και φορητά λειτουργικά συστήματα.&lt;/p&gt;&lt;p&gt;Το Qt διατίθεται με διάφορες άδειες χρήσης, ώστε να καλύπτει τις ανάγκες των χρηστών του.&lt;/p&gt;&lt;p&gt;Με την εμπορική άδεια χρήσης, το Qt είναι κατάλληλο για την ανάπτυξη ιδιόκτητου ή εμπορικού λογισμικού, όταν δεν θέλετε να μοιραστείτε τον πηγαίο κώδικα με τρίτους ή δεν μπορείτε για άλλο λόγο να τηρήσετε τους όρους της GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Με την άδεια GNU (L)GPL, το Qt είναι κατάλληλο για την ανάπτυξη εφαρμογών&amp;nbsp;Qt, εφόσον μπορείτε να τηρήσετε τους όρους και τις προϋποθέσεις των αντίστοιχων αδειών.&lt;/p&gt;&lt;p&gt;Στη διεύθυνση &lt;a href=&quot;http://%2/&quot;&gt;%2&lt;/a&gt; θα βρείτε μια επισκόπηση των αδειών χρήσης του Qt.&lt;/p&gt;&lt;p&gt;Πνευματικά δικαιώματα (C) %1 The Qt Company Ltd και άλλοι συνεισφέροντες.&lt;/p&gt;&lt;p&gt;Το Qt και το λογότυπο του Qt είναι εμπορικά σήματα της The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Το Qt είναι προϊόν της The Qt Company Ltd που αναπτύσσεται ως έργο ανοιχτού κώδικα. Περισσότερες πληροφορίες στη διεύθυνση &lt;a href=&quot;http://%3/&quot;&gt;%3&lt;/a&gt;.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Πληροφορίες για το Qt</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Απόκρυψη λεπτομερειών...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Εμφάνιση λεπτομερειών...</translation>
    </message>
</context>
<context>
    <name>QNativeSocketEngine</name>
    <message>
        <source>Another socket is already listening on the same port</source>
        <translation>Μια άλλη υποδοχή ακούει ήδη στην ίδια θύρα</translation>
    </message>
    <message>
        <source>Attempt to use IPv6 socket on a platform with no IPv6 support</source>
        <translation>Απόπειρα χρήσης υποδοχής IPv6 σε πλατφόρμα χωρίς υποστήριξη IPv6</translation>
    </message>
    <message>
        <source>Connection refused</source>
        <translation>Η σύνδεση απορρίφθηκε</translation>
    </message>
    <message>
        <source>Connection reset by peer</source>
        <translation>Η σύνδεση διακόπηκε από την άλλη πλευρά</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Έληξε το χρονικό όριο της σύνδεσης</translation>
    </message>
    <message>
        <source>Datagram was too large to send</source>
        <translation>Το αυτοδύναμο πακέτο ήταν πολύ μεγάλο για αποστολή</translation>
    </message>
    <message>
        <source>Host unreachable</source>
        <translation>Ο κεντρικός υπολογιστής δεν είναι προσπελάσιμος</translation>
    </message>
    <message>
        <source>Invalid socket descriptor</source>
        <translation>Μη έγκυρος περιγραφέας υποδοχής</translation>
    </message>
    <message>
        <source>Network dropped connection on reset</source>
        <translation>Το δίκτυο διέκοψε τη σύνδεση κατά την επαναφορά του</translation>
    </message>
    <message>
        <source>Network error</source>
        <translation>Σφάλμα δικτύου</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Έληξε το χρονικό όριο της λειτουργίας δικτύου</translation>
    </message>
    <message>
        <source>Network unreachable</source>
        <translation>Το δίκτυο δεν είναι προσπελάσιμο</translation>
    </message>
    <message>
        <source>Operation on non-socket</source>
        <translation>Λειτουργία σε κάτι που δεν είναι υποδοχή</translation>
    </message>
    <message>
        <source>Out of resources</source>
        <translation>Δεν επαρκούν οι πόροι</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>Protocol type not supported</source>
        <translation>Δεν υποστηρίζεται ο τύπος πρωτοκόλλου</translation>
    </message>
    <message>
        <source>Temporary error</source>
        <translation>Προσωρινό σφάλμα</translation>
    </message>
    <message>
        <source>The address is not available</source>
        <translation>Η διεύθυνση δεν είναι διαθέσιμη</translation>
    </message>
    <message>
        <source>The address is protected</source>
        <translation>Η διεύθυνση είναι προστατευμένη</translation>
    </message>
    <message>
        <source>The bound address is already in use</source>
        <translation>Η διεύθυνση χρησιμοποιείται ήδη</translation>
    </message>
    <message>
        <source>The proxy type is invalid for this operation</source>
        <translation>Ο τύπος διακομιστή μεσολάβησης δεν είναι έγκυρος για αυτή τη λειτουργία</translation>
    </message>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Ο απομακρυσμένος υπολογιστής έκλεισε τη σύνδεση</translation>
    </message>
    <message>
        <source>Unable to initialize broadcast socket</source>
        <translation>Δεν είναι δυνατή η προετοιμασία υποδοχής εκπομπής</translation>
    </message>
    <message>
        <source>Unable to initialize non-blocking socket</source>
        <translation>Δεν είναι δυνατή η προετοιμασία υποδοχής χωρίς αναμονή</translation>
    </message>
    <message>
        <source>Unable to receive a message</source>
        <translation>Δεν είναι δυνατή η λήψη μηνύματος</translation>
    </message>
    <message>
        <source>Unable to send a message</source>
        <translation>Δεν είναι δυνατή η αποστολή μηνύματος</translation>
    </message>
    <message>
        <source>Unable to write</source>
        <translation>Δεν είναι δυνατή η εγγραφή</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>Unsupported socket operation</source>
        <translation>Μη υποστηριζόμενη λειτουργία υποδοχής</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessCacheBackend</name>
    <message>
        <source>Error opening %1</source>
        <translation>Σφάλμα στο άνοιγμα του %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessDataBackend</name>
    <message>
        <source>Invalid URI: %1</source>
        <translation>Μη έγκυρο URI: %1</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessFileBackend</name>
    <message>
        <source>Cannot open %1: Path is a directory</source>
        <translation>Δεν είναι δυνατό το άνοιγμα του %1: η διαδρομή είναι φάκελος</translation>
    </message>
    <message>
        <source>Error opening %1: %2</source>
        <translation>Σφάλμα στο άνοιγμα του %1: %2</translation>
    </message>
    <message>
        <source>Read error reading from %1: %2</source>
        <translation>Σφάλμα ανάγνωσης από το %1: %2</translation>
    </message>
    <message>
        <source>Request for opening non-local file %1</source>
        <translation>Αίτημα για άνοιγμα μη τοπικού αρχείου %1</translation>
    </message>
    <message>
        <source>Write error writing to %1: %2</source>
        <translation>Σφάλμα εγγραφής στο %1: %2</translation>
    </message>
</context>
<context>
    <name>QNetworkAccessManager</name>
    <message>
        <source>Network access is disabled.</source>
        <translation>Η πρόσβαση στο δίκτυο είναι απενεργοποιημένη.</translation>
    </message>
</context>
<context>
    <name>QNetworkReply</name>
    <message>
        <source>Background request not allowed.</source>
        <translation>Δεν επιτρέπεται αίτημα στο παρασκήνιο.</translation>
    </message>
    <message>
        <source>Error transferring %1 - server replied: %2</source>
        <translation>Σφάλμα κατά τη μεταφορά του %1 - απάντηση του διακομιστή: %2</translation>
    </message>
    <message>
        <source>Network session error.</source>
        <translation>Σφάλμα συνεδρίας δικτύου.</translation>
    </message>
    <message>
        <source>Protocol &quot;%1&quot; is unknown</source>
        <translation>Το πρωτόκολλο «%1» είναι άγνωστο</translation>
    </message>
    <message>
        <source>Temporary network failure.</source>
        <translation>Προσωρινή αποτυχία του δικτύου.</translation>
    </message>
    <message>
        <source>backend start error.</source>
        <translation>σφάλμα κατά την εκκίνηση του μηχανισμού.</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyHttpImpl</name>
    <message>
        <source>No suitable proxy found</source>
        <translation>Δεν βρέθηκε κατάλληλος διακομιστής μεσολάβησης</translation>
    </message>
    <message>
        <source>Operation canceled</source>
        <translation>Η λειτουργία ακυρώθηκε</translation>
    </message>
</context>
<context>
    <name>QNetworkReplyImpl</name>
    <message>
        <source>Operation canceled</source>
        <translation>Η λειτουργία ακυρώθηκε</translation>
    </message>
</context>
<context>
    <name>QOCIDriver</name>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Δεν είναι δυνατή η έναρξη της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Δεν είναι δυνατή η οριστικοποίηση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to initialize</source>
        <translation>Δεν είναι δυνατή η προετοιμασία</translation>
    </message>
    <message>
        <source>Unable to logon</source>
        <translation>Δεν είναι δυνατή η είσοδος</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Δεν είναι δυνατή η αναίρεση της συναλλαγής</translation>
    </message>
</context>
<context>
    <name>QOCIResult</name>
    <message>
        <source>Unable to alloc statement</source>
        <translation>Δεν είναι δυνατή η δέσμευση μνήμης για την εντολή</translation>
    </message>
    <message>
        <source>Unable to bind column for batch execute</source>
        <translation>Δεν είναι δυνατή η δέσμευση στήλης για μαζική εκτέλεση</translation>
    </message>
    <message>
        <source>Unable to bind value</source>
        <translation>Δεν είναι δυνατή η δέσμευση της τιμής</translation>
    </message>
    <message>
        <source>Unable to execute batch statement</source>
        <translation>Δεν είναι δυνατή η εκτέλεση της μαζικής εντολής</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Δεν είναι δυνατή η εκτέλεση της εντολής</translation>
    </message>
    <message>
        <source>Unable to get statement type</source>
        <translation>Δεν είναι δυνατή η λήψη του τύπου της εντολής</translation>
    </message>
    <message>
        <source>Unable to goto next</source>
        <translation>Δεν είναι δυνατή η μετάβαση στην επόμενη εγγραφή</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Δεν είναι δυνατή η προετοιμασία της εντολής</translation>
    </message>
</context>
<context>
    <name>QODBCDriver</name>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Δεν είναι δυνατή η οριστικοποίηση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Δεν είναι δυνατή η σύνδεση</translation>
    </message>
    <message>
        <source>Unable to connect - Driver doesn&apos;t support all functionality required</source>
        <translation>Δεν είναι δυνατή η σύνδεση - το πρόγραμμα οδήγησης δεν υποστηρίζει όλες τις απαιτούμενες λειτουργίες</translation>
    </message>
    <message>
        <source>Unable to disable autocommit</source>
        <translation>Δεν είναι δυνατή η απενεργοποίηση της αυτόματης οριστικοποίησης</translation>
    </message>
    <message>
        <source>Unable to enable autocommit</source>
        <translation>Δεν είναι δυνατή η ενεργοποίηση της αυτόματης οριστικοποίησης</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Δεν είναι δυνατή η αναίρεση της συναλλαγής</translation>
    </message>
</context>
<context>
    <name>QODBCResult</name>
    <message>
        <source>QODBCResult::reset: Unable to set &apos;SQL_CURSOR_STATIC&apos; as statement attribute. Please check your ODBC driver configuration</source>
        <translation>QODBCResult::reset: δεν είναι δυνατός ο ορισμός του «SQL_CURSOR_STATIC» ως ιδιότητας της εντολής. Ελέγξτε τη διαμόρφωση του προγράμματος οδήγησης ODBC</translation>
    </message>
    <message>
        <source>Unable to bind variable</source>
        <translation>Δεν είναι δυνατή η δέσμευση της μεταβλητής</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Δεν είναι δυνατή η εκτέλεση της εντολής</translation>
    </message>
    <message>
        <source>Unable to fetch</source>
        <translation>Δεν είναι δυνατή η ανάκτηση</translation>
    </message>
    <message>
        <source>Unable to fetch first</source>
        <translation>Δεν είναι δυνατή η ανάκτηση της πρώτης εγγραφής</translation>
    </message>
    <message>
        <source>Unable to fetch last</source>
        <translation>Δεν είναι δυνατή η ανάκτηση της τελευταίας εγγραφής</translation>
    </message>
    <message>
        <source>Unable to fetch next</source>
        <translation>Δεν είναι δυνατή η ανάκτηση της επόμενης εγγραφής</translation>
    </message>
    <message>
        <source>Unable to fetch previous</source>
        <translation>Δεν είναι δυνατή η ανάκτηση της προηγούμενης εγγραφής</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Δεν είναι δυνατή η προετοιμασία της εντολής</translation>
    </message>
</context>
<context>
    <name>QPSQLDriver</name>
    <message>
        <source>Could not begin transaction</source>
        <translation>Δεν ήταν δυνατή η έναρξη της συναλλαγής</translation>
    </message>
    <message>
        <source>Could not commit transaction</source>
        <translation>Δεν ήταν δυνατή η οριστικοποίηση της συναλλαγής</translation>
    </message>
    <message>
        <source>Could not rollback transaction</source>
        <translation>Δεν ήταν δυνατή η αναίρεση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to connect</source>
        <translation>Δεν είναι δυνατή η σύνδεση</translation>
    </message>
    <message>
        <source>Unable to subscribe</source>
        <translation>Δεν είναι δυνατή η εγγραφή σε ειδοποιήσεις</translation>
    </message>
    <message>
        <source>Unable to unsubscribe</source>
        <translation>Δεν είναι δυνατή η κατάργηση της εγγραφής σε ειδοποιήσεις</translation>
    </message>
</context>
<context>
    <name>QPSQLResult</name>
    <message>
        <source>Query results lost - probably discarded on executing another SQL query.</source>
        <translation>Τα αποτελέσματα του ερωτήματος χάθηκαν - πιθανόν απορρίφθηκαν κατά την εκτέλεση άλλου ερωτήματος SQL.</translation>
    </message>
    <message>
        <source>Unable to create query</source>
        <translation>Δεν είναι δυνατή η δημιουργία του ερωτήματος</translation>
    </message>
    <message>
        <source>Unable to get result</source>
        <translation>Δεν είναι δυνατή η λήψη του αποτελέσματος</translation>
    </message>
    <message>
        <source>Unable to prepare statement</source>
        <translation>Δεν είναι δυνατή η προετοιμασία της εντολής</translation>
    </message>
    <message>
        <source>Unable to send query</source>
        <translation>Δεν είναι δυνατή η αποστολή του ερωτήματος</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>Τσίτσερο (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Προσαρμοσμένο</translation>
    </message>
    <message>
        <source>DD</source>
        <translation>DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>Ντιντό (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Φόρμα</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Ύψος:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Ίντσες (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Οριζόντιος</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Περιθώρια</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Χιλιοστά (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Προσανατολισμός</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Διάταξη σελίδας</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Σειρά σελίδων:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Μέγεθος σελίδας:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Σελίδες ανά φύλλο:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Χαρτί</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Προέλευση χαρτιού:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>Πίκα (P̸)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Στιγμές (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Κατακόρυφος</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation>P̸</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Αντίστροφος οριζόντιος</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Αντίστροφος κατακόρυφος</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Πλάτος:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>κάτω περιθώριο</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>αριστερό περιθώριο</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>δεξιό περιθώριο</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>επάνω περιθώριο</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%1 x %2 in</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 έξτρα</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 έξτρα</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 συν</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 μικρό</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 έξτρα</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>Architect A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>Architect B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>Architect C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>Architect D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>Architect E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 έξτρα</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Προσαρμοσμένο</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>Προσαρμοσμένο (%1CC x %2CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>Προσαρμοσμένο (%1DD x %2DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>Προσαρμοσμένο (%1in x %2in)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>Προσαρμοσμένο (%1mm x %2mm)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>Προσαρμοσμένο (%1pc x %2pc)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>Προσαρμοσμένο (%1pt x %2pt)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>Διπλή ταχυδρομική κάρτα</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>Φάκελος B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>Φάκελος B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>Φάκελος B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>Φάκελος C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>Φάκελος C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>Φάκελος C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>Φάκελος C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>Φάκελος C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>Φάκελος C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>Φάκελος C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>Φάκελος C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>Φάκελος C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>Φάκελος Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>Φάκελος Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>Φάκελος DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>Φάκελος πρόσκλησης</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>Φάκελος ιταλικός</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>Φάκελος Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>Φάκελος Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>Φάκελος Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>Φάκελος PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>Φάκελος PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>Φάκελος PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>Φάκελος PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>Φάκελος PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>Φάκελος PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>Φάκελος PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>Φάκελος PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>Φάκελος PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>Φάκελος PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>Φάκελος προσωπικός</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>Φάκελος US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>Φάκελος US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>Φάκελος US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>Φάκελος US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>Φάκελος US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>Φάκελος You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (7.25 x 10.5 in)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (7.5 x 10 in)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>Συνεχές γερμανικό (8.5 x 12 in)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>Συνεχές γερμανικό Legal (8.5 x 13 in)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>Συνεχές ΗΠΑ (14.875 x 11 in)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (8.27 x 13 in)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal έξτρα</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter έξτρα</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter συν</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter μικρό</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωμα</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K μεγάλο</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>Ταχυδρομική κάρτα</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid έξτρα</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>Ό&amp;χι</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ναι</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Ματαίωση</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Εφαρμογή</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Αγνόηση</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Όχι σε ό&amp;λα</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Επαναφορά</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Επαναφορά προεπιλογών</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Αποθήκευση όλων</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Ναι σε &amp;όλα</translation>
    </message>
</context>
<context>
    <name>QPluginLoader</name>
    <message>
        <source>The plugin was not loaded.</source>
        <translation>Το πρόσθετο δεν φορτώθηκε.</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>Το %1 υπάρχει ήδη.
Θέλετε να αντικατασταθεί;</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>Το %1 δεν έχει σωστή σύνταξη. Χωρίστε σελίδες και περιοχές με «,», ορίστε περιοχές με «-» και προσέξτε οι περιοχές να μην επικαλύπτονται.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>Το %1 είναι φάκελος.
Επιλέξτε άλλο όνομα αρχείου.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Επιλογές &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Επιλογές &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Ε&amp;κτύπωση</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>1 (1x1)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>16 (4x4)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>2 (2x1)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>4 (2x2)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>6 (2x3)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>9 (3x3)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Όλες οι σελίδες</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Από κάτω προς τα επάνω, από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Από κάτω προς τα επάνω, από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Ασύμβατες ρυθμίσεις εκτύπωσης δύο όψεων</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Ζυγές σελίδες</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Δεν επιτρέπεται η εγγραφή στο αρχείο %1.
Επιλέξτε άλλο όνομα αρχείου.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Μη έγκυρος ορισμός σελίδων</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Από αριστερά προς τα δεξιά, από κάτω προς τα επάνω</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Από αριστερά προς τα δεξιά, από επάνω προς τα κάτω</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Τοπικό αρχείο</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Μονές σελίδες</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Οι επιλογές «Σελίδες ανά φύλλο» και «Σύνολο σελίδων» δεν χρησιμοποιούνται μαζί.
Απενεργοποιήστε μία από τις δύο.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>Εκτύπωση σε αρχείο ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Εκτύπωση σε αρχείο (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Από δεξιά προς τα αριστερά, από κάτω προς τα επάνω</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Από δεξιά προς τα αριστερά, από επάνω προς τα κάτω</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Η τιμή «Από» δεν μπορεί να είναι μεγαλύτερη από την τιμή «Έως».</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Υπάρχουν ασύμβατες ρυθμίσεις εκτύπωσης δύο όψεων. Θέλετε να διορθωθούν;</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Από επάνω προς τα κάτω, από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Από επάνω προς τα κάτω, από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Εγγραφή αρχείου PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Εξαγωγή σε PDF</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Πρώτη σελίδα</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Προσαρμογή στη σελίδα</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Προσαρμογή στο πλάτος</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Οριζόντιος</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>Τελευταία σελίδα</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Επόμενη σελίδα</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>Διαμόρφωση σελίδας</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>Διαμόρφωση σελίδας</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Κατακόρυφος</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Προηγούμενη σελίδα</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Εκτύπωση</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>Προεπισκόπηση εκτύπωσης</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>Εμφάνιση αντικριστών σελίδων</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>Επισκόπηση όλων των σελίδων</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>Εμφάνιση μίας σελίδας</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Μεγέθυνση</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Σμίκρυνση</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Ασύμβατες σύνθετες επιλογές</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Επιλογές εργασίας</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Ασύμβατη διαμόρφωση σελίδας</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Ιδιότητες εκτυπωτή</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Υπάρχουν ασύμβατες επιλογές στη διαμόρφωση σελίδας. Θέλετε να διορθωθούν;</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Υπάρχουν ασύμβατες σύνθετες επιλογές. Θέλετε να διορθωθούν;</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Για προχωρημένους</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Φόρμα</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Σελίδα</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Υπάρχουν ασύμβατες επιλογές. Διορθώστε τις.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Συρραφή αντιγράφων</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Έγχρωμη</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Λειτουργία χρώματος</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Αντίγραφα</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Αντίγραφα:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Τρέχουσα σελίδα</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>Εκτύπωση δύο όψεων</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Φόρμα</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Κλίμακα του γκρι</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Βιβλιοδεσία στη μεγάλη πλευρά</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ανενεργή</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Επιλογές</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Ρυθμίσεις εξόδου</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Σύνολο σελίδων:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Σελίδες</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Σελίδες από</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Εκτύπωση όλων</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Περιοχή εκτύπωσης</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Αντίστροφα</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Επιλεγμένο τμήμα</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Βιβλιοδεσία στη μικρή πλευρά</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Δώστε σελίδες ή περιοχές χωρισμένες με κόμμα. Μια περιοχή δίνεται με δύο αριθμούς χωρισμένους με παύλα. Π.χ. το 3,5-7,9 τυπώνει τις σελίδες 3, 5, 6, 7 και 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>Ό&amp;νομα:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Φόρμα</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Θέση:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Αρχείο εξόδου:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Ιδιότητες</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Προεπισκόπηση</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Τύπος:</translation>
    </message>
</context>
<context>
    <name>QProcess</name>
    <message>
        <source>Could not open input redirection for reading</source>
        <translation>Δεν ήταν δυνατό το άνοιγμα της ανακατεύθυνσης εισόδου για ανάγνωση</translation>
    </message>
    <message>
        <source>Could not open output redirection for writing</source>
        <translation>Δεν ήταν δυνατό το άνοιγμα της ανακατεύθυνσης εξόδου για εγγραφή</translation>
    </message>
    <message>
        <source>Error reading from process</source>
        <translation>Σφάλμα ανάγνωσης από τη διεργασία</translation>
    </message>
    <message>
        <source>Error writing to process</source>
        <translation>Σφάλμα εγγραφής στη διεργασία</translation>
    </message>
    <message>
        <source>No program defined</source>
        <translation>Δεν ορίστηκε πρόγραμμα</translation>
    </message>
    <message>
        <source>Process crashed</source>
        <translation>Η διεργασία κατέρρευσε</translation>
    </message>
    <message>
        <source>Process failed to start</source>
        <translation>Η εκκίνηση της διεργασίας απέτυχε</translation>
    </message>
    <message>
        <source>Process failed to start: %1</source>
        <translation>Η εκκίνηση της διεργασίας απέτυχε: %1</translation>
    </message>
    <message>
        <source>Process operation timed out</source>
        <translation>Έληξε το χρονικό όριο της λειτουργίας της διεργασίας</translation>
    </message>
    <message>
        <source>Resource error (fork failure): %1</source>
        <translation>Σφάλμα πόρων (αποτυχία της fork): %1</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
</context>
<context>
    <name>QRegularExpression</name>
    <message>
        <source>(*MARK) must have an argument</source>
        <translation>το (*MARK) πρέπει να έχει όρισμα</translation>
    </message>
    <message>
        <source>(*VERB) not recognized or malformed</source>
        <translation>το (*VERB) δεν αναγνωρίζεται ή έχει λάθος μορφή</translation>
    </message>
    <message>
        <source>(*alpha_assertion) not recognized</source>
        <translation>το (*alpha_assertion) δεν αναγνωρίζεται</translation>
    </message>
    <message>
        <source>(?R (recursive pattern call) must be followed by a closing parenthesis</source>
        <translation>το (?R (αναδρομική κλήση μοτίβου) πρέπει να ακολουθείται από παρένθεση που κλείνει</translation>
    </message>
    <message>
        <source>(?| and/or (?J: or (?x: parentheses are too deeply nested</source>
        <translation>υπερβολικά βαθιά ένθεση παρενθέσεων (?| και/ή (?J: ή (?x:</translation>
    </message>
    <message>
        <source>DEFINE subpattern contains more than one branch</source>
        <translation>το υπομοτίβο DEFINE περιέχει περισσότερους από έναν κλάδους</translation>
    </message>
    <message>
        <source>JIT stack limit reached</source>
        <translation>εξαντλήθηκε το όριο της στοίβας του JIT</translation>
    </message>
    <message>
        <source>NULL argument passed</source>
        <translation>δόθηκε όρισμα NULL</translation>
    </message>
    <message>
        <source>PCRE2 does not support \F, \L, \l, \N{name}, \U, or \u</source>
        <translation>η PCRE2 δεν υποστηρίζει τα \F, \L, \l, \N{name}, \U ή \u</translation>
    </message>
    <message>
        <source>PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES is not allowed in UTF-16 mode</source>
        <translation>το PCRE2_EXTRA_ALLOW_SURROGATE_ESCAPES δεν επιτρέπεται σε λειτουργία UTF-16</translation>
    </message>
    <message>
        <source>PCRE2_MATCH_INVALID_UTF is not supported for DFA matching</source>
        <translation>το PCRE2_MATCH_INVALID_UTF δεν υποστηρίζεται στο ταίριασμα DFA</translation>
    </message>
    <message>
        <source>POSIX collating elements are not supported</source>
        <translation>τα στοιχεία ταξινόμησης POSIX δεν υποστηρίζονται</translation>
    </message>
    <message>
        <source>POSIX named classes are supported only within a class</source>
        <translation>οι επώνυμες κλάσεις POSIX υποστηρίζονται μόνο μέσα σε κλάση</translation>
    </message>
    <message>
        <source>UTF-16 error: invalid low surrogate</source>
        <translation>σφάλμα UTF-16: μη έγκυρο χαμηλό υποκατάστατο</translation>
    </message>
    <message>
        <source>UTF-16 error: isolated low surrogate</source>
        <translation>σφάλμα UTF-16: μεμονωμένο χαμηλό υποκατάστατο</translation>
    </message>
    <message>
        <source>UTF-16 error: missing low surrogate at end</source>
        <translation>σφάλμα UTF-16: λείπει χαμηλό υποκατάστατο στο τέλος</translation>
    </message>
    <message>
        <source>UTF-32 error: code points 0xd800-0xdfff are not defined</source>
        <translation>σφάλμα UTF-32: τα σημεία κώδικα 0xd800-0xdfff δεν ορίζονται</translation>
    </message>
    <message>
        <source>UTF-32 error: code points greater than 0x10ffff are not defined</source>
        <translation>σφάλμα UTF-32: σημεία κώδικα μεγαλύτερα από 0x10ffff δεν ορίζονται</translation>
    </message>
    <message>
        <source>UTF-8 error: 1 byte missing at end</source>
        <translation>σφάλμα UTF-8: λείπει 1 byte στο τέλος</translation>
    </message>
    <message>
        <source>UTF-8 error: 2 bytes missing at end</source>
        <translation>σφάλμα UTF-8: λείπουν 2 byte στο τέλος</translation>
    </message>
    <message>
        <source>UTF-8 error: 3 bytes missing at end</source>
        <translation>σφάλμα UTF-8: λείπουν 3 byte στο τέλος</translation>
    </message>
    <message>
        <source>UTF-8 error: 4 bytes missing at end</source>
        <translation>σφάλμα UTF-8: λείπουν 4 byte στο τέλος</translation>
    </message>
    <message>
        <source>UTF-8 error: 5 bytes missing at end</source>
        <translation>σφάλμα UTF-8: λείπουν 5 byte στο τέλος</translation>
    </message>
    <message>
        <source>UTF-8 error: 5-byte character is not allowed (RFC 3629)</source>
        <translation>σφάλμα UTF-8: δεν επιτρέπεται χαρακτήρας 5 byte (RFC 3629)</translation>
    </message>
    <message>
        <source>UTF-8 error: 6-byte character is not allowed (RFC 3629)</source>
        <translation>σφάλμα UTF-8: δεν επιτρέπεται χαρακτήρας 6 byte (RFC 3629)</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 2 top bits not 0x80</source>
        <translation>σφάλμα UTF-8: τα πρώτα bit του byte 2 δεν είναι 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 3 top bits not 0x80</source>
        <translation>σφάλμα UTF-8: τα πρώτα bit του byte 3 δεν είναι 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 4 top bits not 0x80</source>
        <translation>σφάλμα UTF-8: τα πρώτα bit του byte 4 δεν είναι 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 5 top bits not 0x80</source>
        <translation>σφάλμα UTF-8: τα πρώτα bit του byte 5 δεν είναι 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: byte 6 top bits not 0x80</source>
        <translation>σφάλμα UTF-8: τα πρώτα bit του byte 6 δεν είναι 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: code points 0xd800-0xdfff are not defined</source>
        <translation>σφάλμα UTF-8: τα σημεία κώδικα 0xd800-0xdfff δεν ορίζονται</translation>
    </message>
    <message>
        <source>UTF-8 error: code points greater than 0x10ffff are not defined</source>
        <translation>σφάλμα UTF-8: σημεία κώδικα μεγαλύτερα από 0x10ffff δεν ορίζονται</translation>
    </message>
    <message>
        <source>UTF-8 error: illegal byte (0xfe or 0xff)</source>
        <translation>σφάλμα UTF-8: μη επιτρεπτό byte (0xfe ή 0xff)</translation>
    </message>
    <message>
        <source>UTF-8 error: isolated byte with 0x80 bit set</source>
        <translation>σφάλμα UTF-8: μεμονωμένο byte με ενεργό το bit 0x80</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 2-byte sequence</source>
        <translation>σφάλμα UTF-8: ακολουθία 2 byte μεγαλύτερη από όσο χρειάζεται</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 3-byte sequence</source>
        <translation>σφάλμα UTF-8: ακολουθία 3 byte μεγαλύτερη από όσο χρειάζεται</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 4-byte sequence</source>
        <translation>σφάλμα UTF-8: ακολουθία 4 byte μεγαλύτερη από όσο χρειάζεται</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 5-byte sequence</source>
        <translation>σφάλμα UTF-8: ακολουθία 5 byte μεγαλύτερη από όσο χρειάζεται</translation>
    </message>
    <message>
        <source>UTF-8 error: overlong 6-byte sequence</source>
        <translation>σφάλμα UTF-8: ακολουθία 6 byte μεγαλύτερη από όσο χρειάζεται</translation>
    </message>
    <message>
        <source>\ at end of pattern</source>
        <translation>\ στο τέλος του μοτίβου</translation>
    </message>
    <message>
        <source>\C is not allowed in a lookbehind assertion in UTF-16 mode</source>
        <translation>το \C δεν επιτρέπεται σε έλεγχο προς τα πίσω σε λειτουργία UTF-16</translation>
    </message>
    <message>
        <source>\N is not supported in a class</source>
        <translation>το \N δεν υποστηρίζεται μέσα σε κλάση</translation>
    </message>
    <message>
        <source>\N{U+dddd} is supported only in Unicode (UTF) mode</source>
        <translation>το \N{U+dddd} υποστηρίζεται μόνο σε λειτουργία Unicode (UTF)</translation>
    </message>
    <message>
        <source>\c at end of pattern</source>
        <translation>\c στο τέλος του μοτίβου</translation>
    </message>
    <message>
        <source>\c must be followed by a letter or one of [\]^_?</source>
        <translation>το \c πρέπει να ακολουθείται από γράμμα ή από ένα από τα [\]^_?</translation>
    </message>
    <message>
        <source>\c must be followed by a printable ASCII character</source>
        <translation>το \c πρέπει να ακολουθείται από εκτυπώσιμο χαρακτήρα ASCII</translation>
    </message>
    <message>
        <source>\g is not followed by a braced, angle-bracketed, or quoted name/number or by a plain number</source>
        <translation>το \g δεν ακολουθείται από όνομα ή αριθμό σε άγκιστρα, γωνιακές αγκύλες ή εισαγωγικά, ούτε από απλό αριθμό</translation>
    </message>
    <message>
        <source>\k is not followed by a braced, angle-bracketed, or quoted name</source>
        <translation>το \k δεν ακολουθείται από όνομα σε άγκιστρα, γωνιακές αγκύλες ή εισαγωγικά</translation>
    </message>
    <message>
        <source>a relative value of zero is not allowed</source>
        <translation>δεν επιτρέπεται σχετική τιμή μηδέν</translation>
    </message>
    <message>
        <source>assertion expected after (?( or (?(?C)</source>
        <translation>αναμένεται έλεγχος μετά το (?( ή το (?(?C)</translation>
    </message>
    <message>
        <source>atomic assertion expected after (?( or (?(?C)</source>
        <translation>αναμένεται ατομικός έλεγχος μετά το (?( ή το (?(?C)</translation>
    </message>
    <message>
        <source>backreference condition or recursion test is not supported for DFA matching</source>
        <translation>η συνθήκη οπισθαναφοράς ή ο έλεγχος αναδρομής δεν υποστηρίζεται στο ταίριασμα DFA</translation>
    </message>
    <message>
        <source>bad JIT option</source>
        <translation>λανθασμένη επιλογή του JIT</translation>
    </message>
    <message>
        <source>bad data value</source>
        <translation>λανθασμένη τιμή δεδομένων</translation>
    </message>
    <message>
        <source>bad escape sequence in replacement string</source>
        <translation>λανθασμένη ακολουθία διαφυγής στη συμβολοσειρά αντικατάστασης</translation>
    </message>
    <message>
        <source>bad offset into UTF string</source>
        <translation>λανθασμένη μετατόπιση μέσα στη συμβολοσειρά UTF</translation>
    </message>
    <message>
        <source>bad offset value</source>
        <translation>λανθασμένη τιμή μετατόπισης</translation>
    </message>
    <message>
        <source>bad option value</source>
        <translation>λανθασμένη τιμή επιλογής</translation>
    </message>
    <message>
        <source>bad serialized data</source>
        <translation>λανθασμένα σειριοποιημένα δεδομένα</translation>
    </message>
    <message>
        <source>bad substitution in replacement string</source>
        <translation>λανθασμένη υποκατάσταση στη συμβολοσειρά αντικατάστασης</translation>
    </message>
    <message>
        <source>callout error code</source>
        <translation>κωδικός σφάλματος εξωτερικής κλήσης</translation>
    </message>
    <message>
        <source>callout string is too long</source>
        <translation>η συμβολοσειρά της εξωτερικής κλήσης είναι πολύ μεγάλη</translation>
    </message>
    <message>
        <source>character code point value in \u.... sequence is too large</source>
        <translation>η τιμή του σημείου κώδικα στην ακολουθία \u.... είναι πολύ μεγάλη</translation>
    </message>
    <message>
        <source>character code point value in \x{} or \o{} is too large</source>
        <translation>η τιμή του σημείου κώδικα στο \x{} ή στο \o{} είναι πολύ μεγάλη</translation>
    </message>
    <message>
        <source>closing parenthesis for (?C expected</source>
        <translation>αναμένεται παρένθεση που κλείνει για το (?C</translation>
    </message>
    <message>
        <source>conditional subpattern contains more than two branches</source>
        <translation>το υπομοτίβο υπό συνθήκη περιέχει περισσότερους από δύο κλάδους</translation>
    </message>
    <message>
        <source>different names for subpatterns of the same number are not allowed</source>
        <translation>δεν επιτρέπονται διαφορετικά ονόματα για υπομοτίβα με τον ίδιο αριθμό</translation>
    </message>
    <message>
        <source>digit expected after (?+ or (?-</source>
        <translation>αναμένεται ψηφίο μετά το (?+ ή το (?-</translation>
    </message>
    <message>
        <source>digits missing in \x{} or \o{} or \N{U+}</source>
        <translation>λείπουν ψηφία στο \x{}, στο \o{} ή στο \N{U+}</translation>
    </message>
    <message>
        <source>disallowed Unicode code point (&gt;= 0xd800 &amp;&amp; &lt;= 0xdfff)</source>
        <translation>μη επιτρεπτό σημείο κώδικα Unicode (&gt;= 0xd800 &amp;&amp; &lt;= 0xdfff)</translation>
    </message>
    <message>
        <source>escape sequence is invalid in character class</source>
        <translation>η ακολουθία διαφυγής δεν είναι έγκυρη σε κλάση χαρακτήρων</translation>
    </message>
    <message>
        <source>expected closing curly bracket in replacement string</source>
        <translation>αναμένεται άγκιστρο που κλείνει στη συμβολοσειρά αντικατάστασης</translation>
    </message>
    <message>
        <source>failed to allocate heap memory</source>
        <translation>η δέσμευση μνήμης σωρού απέτυχε</translation>
    </message>
    <message>
        <source>function is not supported for DFA matching</source>
        <translation>η συνάρτηση δεν υποστηρίζεται στο ταίριασμα DFA</translation>
    </message>
    <message>
        <source>heap limit exceeded</source>
        <translation>ξεπεράστηκε το όριο του σωρού</translation>
    </message>
    <message>
        <source>internal error - duplicate substitution match</source>
        <translation>εσωτερικό σφάλμα - διπλό ταίριασμα αντικατάστασης</translation>
    </message>
    <message>
        <source>internal error - pattern overwritten?</source>
        <translation>εσωτερικό σφάλμα - αντικαταστάθηκε το μοτίβο;</translation>
    </message>
    <message>
        <source>internal error in pcre2_study(): should not occur</source>
        <translation>εσωτερικό σφάλμα στην pcre2_study(): δεν θα έπρεπε να συμβεί</translation>
    </message>
    <message>
        <source>internal error: bad code value in parsed_skip()</source>
        <translation>εσωτερικό σφάλμα: λανθασμένη τιμή κώδικα στην parsed_skip()</translation>
    </message>
    <message>
        <source>internal error: code overflow</source>
        <translation>εσωτερικό σφάλμα: υπερχείλιση κώδικα</translation>
    </message>
    <message>
        <source>internal error: overran compiling workspace</source>
        <translation>εσωτερικό σφάλμα: υπέρβαση του χώρου μεταγλώττισης</translation>
    </message>
    <message>
        <source>internal error: parsed pattern overflow</source>
        <translation>εσωτερικό σφάλμα: υπερχείλιση του αναλυμένου μοτίβου</translation>
    </message>
    <message>
        <source>internal error: previously-checked referenced subpattern not found</source>
        <translation>εσωτερικό σφάλμα: δεν βρέθηκε υπομοτίβο που είχε ήδη ελεγχθεί</translation>
    </message>
    <message>
        <source>internal error: unexpected repeat</source>
        <translation>εσωτερικό σφάλμα: μη αναμενόμενη επανάληψη</translation>
    </message>
    <message>
        <source>internal error: unknown code in parsed pattern</source>
        <translation>εσωτερικό σφάλμα: άγνωστος κώδικας στο αναλυμένο μοτίβο</translation>
    </message>
    <message>
        <source>internal error: unknown meta code in check_lookbehinds()</source>
        <translation>εσωτερικό σφάλμα: άγνωστος μετακώδικας στην check_lookbehinds()</translation>
    </message>
    <message>
        <source>internal error: unknown newline setting</source>
        <translation>εσωτερικό σφάλμα: άγνωστη ρύθμιση αλλαγής γραμμής</translation>
    </message>
    <message>
        <source>internal error: unknown opcode in auto_possessify()</source>
        <translation>εσωτερικό σφάλμα: άγνωστος κωδικός λειτουργίας στην auto_possessify()</translation>
    </message>
    <message>
        <source>invalid data in workspace for DFA restart</source>
        <translation>μη έγκυρα δεδομένα στον χώρο εργασίας για επανεκκίνηση του DFA</translation>
    </message>
    <message>
        <source>invalid escape sequence in (*VERB) name</source>
        <translation>μη έγκυρη ακολουθία διαφυγής στο όνομα του (*VERB)</translation>
    </message>
    <message>
        <source>invalid hyphen in option setting</source>
        <translation>μη έγκυρο ενωτικό στον ορισμό επιλογής</translation>
    </message>
    <message>
        <source>invalid option bits with PCRE2_LITERAL</source>
        <translation>μη έγκυρα bit επιλογών με το PCRE2_LITERAL</translation>
    </message>
    <message>
        <source>invalid range in character class</source>
        <translation>μη έγκυρη περιοχή σε κλάση χαρακτήρων</translation>
    </message>
    <message>
        <source>invalid replacement string</source>
        <translation>μη έγκυρη συμβολοσειρά αντικατάστασης</translation>
    </message>
    <message>
        <source>invalid syntax</source>
        <translation>μη έγκυρη σύνταξη</translation>
    </message>
    <message>
        <source>lookbehind assertion is not fixed length</source>
        <translation>ο έλεγχος προς τα πίσω δεν έχει σταθερό μήκος</translation>
    </message>
    <message>
        <source>lookbehind assertion is too long</source>
        <translation>ο έλεγχος προς τα πίσω είναι πολύ μεγάλος</translation>
    </message>
    <message>
        <source>lookbehind is too complicated</source>
        <translation>ο έλεγχος προς τα πίσω είναι πολύ περίπλοκος</translation>
    </message>
    <message>
        <source>magic number missing</source>
        <translation>λείπει ο αριθμός αναγνώρισης</translation>
    </message>
    <message>
        <source>malformed \P or \p sequence</source>
        <translation>ακολουθία \P ή \p με λάθος μορφή</translation>
    </message>
    <message>
        <source>match limit exceeded</source>
        <translation>ξεπεράστηκε το όριο ταιριασμάτων</translation>
    </message>
    <message>
        <source>match with end before start or start moved backwards is not supported</source>
        <translation>δεν υποστηρίζεται ταίριασμα με τέλος πριν από την αρχή ή με αρχή που μετακινήθηκε προς τα πίσω</translation>
    </message>
    <message>
        <source>matching depth limit exceeded</source>
        <translation>ξεπεράστηκε το όριο βάθους ταιριάσματος</translation>
    </message>
    <message>
        <source>missing ) after (?# comment</source>
        <translation>λείπει η ) μετά το σχόλιο (?#</translation>
    </message>
    <message>
        <source>missing closing parenthesis</source>
        <translation>λείπει παρένθεση που κλείνει</translation>
    </message>
    <message>
        <source>missing closing parenthesis for condition</source>
        <translation>λείπει παρένθεση που κλείνει τη συνθήκη</translation>
    </message>
    <message>
        <source>missing opening brace after \o</source>
        <translation>λείπει άγκιστρο που ανοίγει μετά το \o</translation>
    </message>
    <message>
        <source>missing terminating ] for character class</source>
        <translation>λείπει η ] που κλείνει την κλάση χαρακτήρων</translation>
    </message>
    <message>
        <source>missing terminating delimiter for callout with string argument</source>
        <translation>λείπει το τελικό διαχωριστικό εξωτερικής κλήσης με όρισμα συμβολοσειράς</translation>
    </message>
    <message>
        <source>name is too long in (*MARK), (*PRUNE), (*SKIP), or (*THEN)</source>
        <translation>το όνομα στο (*MARK), (*PRUNE), (*SKIP) ή (*THEN) είναι πολύ μεγάλο</translation>
    </message>
    <message>
        <source>nested recursion at the same subject position</source>
        <translation>ένθετη αναδρομή στην ίδια θέση του κειμένου</translation>
    </message>
    <message>
        <source>no error</source>
        <translation>κανένα σφάλμα</translation>
    </message>
    <message>
        <source>no match</source>
        <translation>κανένα ταίριασμα</translation>
    </message>
    <message>
        <source>no more memory</source>
        <translation>δεν υπάρχει άλλη μνήμη</translation>
    </message>
    <message>
        <source>non-hex character in \x{} (closing brace missing?)</source>
        <translation>μη δεκαεξαδικός χαρακτήρας στο \x{} (λείπει το άγκιστρο που κλείνει;)</translation>
    </message>
    <message>
        <source>non-octal character in \o{} (closing brace missing?)</source>
        <translation>μη οκταδικός χαρακτήρας στο \o{} (λείπει το άγκιστρο που κλείνει;)</translation>
    </message>
    <message>
        <source>non-unique substring name</source>
        <translation>μη μοναδικό όνομα υποσυμβολοσειράς</translation>
    </message>
    <message>
        <source>number after (?C is greater than 255</source>
        <translation>ο αριθμός μετά το (?C είναι μεγαλύτερος από 255</translation>
    </message>
    <message>
        <source>number too big in {} quantifier</source>
        <translation>πολύ μεγάλος αριθμός στον ποσοδείκτη {}</translation>
    </message>
    <message>
        <source>numbers out of order in {} quantifier</source>
        <translation>οι αριθμοί στον ποσοδείκτη {} δεν είναι στη σωστή σειρά</translation>
    </message>
    <message>
        <source>obsolete error (should not occur)</source>
        <translation>παρωχημένο σφάλμα (δεν θα έπρεπε να συμβεί)</translation>
    </message>
    <message>
        <source>octal value is greater than \377 in 8-bit non-UTF-8 mode</source>
        <translation>η οκταδική τιμή είναι μεγαλύτερη από \377 σε λειτουργία 8 bit χωρίς UTF</translation>
    </message>
    <message>
        <source>offset limit set without PCRE2_USE_OFFSET_LIMIT</source>
        <translation>ορίστηκε όριο μετατόπισης χωρίς PCRE2_USE_OFFSET_LIMIT</translation>
    </message>
    <message>
        <source>parentheses are too deeply nested</source>
        <translation>υπερβολικά βαθιά ένθεση παρενθέσεων</translation>
    </message>
    <message>
        <source>parentheses are too deeply nested (stack check)</source>
        <translation>υπερβολικά βαθιά ένθεση παρενθέσεων (έλεγχος στοίβας)</translation>
    </message>
    <message>
        <source>partial match</source>
        <translation>μερικό ταίριασμα</translation>
    </message>
    <message>
        <source>pattern compiled in wrong mode: 8/16/32-bit error</source>
        <translation>το μοτίβο μεταγλωττίστηκε σε λάθος λειτουργία: σφάλμα 8/16/32 bit</translation>
    </message>
    <message>
        <source>pattern contains an item that is not supported for DFA matching</source>
        <translation>το μοτίβο περιέχει στοιχείο που δεν υποστηρίζεται στο ταίριασμα DFA</translation>
    </message>
    <message>
        <source>pattern passed as NULL</source>
        <translation>το μοτίβο δόθηκε ως NULL</translation>
    </message>
    <message>
        <source>pattern string is longer than the limit set by the application</source>
        <translation>η συμβολοσειρά του μοτίβου ξεπερνά το όριο που όρισε η εφαρμογή</translation>
    </message>
    <message>
        <source>patterns do not all use the same character tables</source>
        <translation>τα μοτίβα δεν χρησιμοποιούν όλα τους ίδιους πίνακες χαρακτήρων</translation>
    </message>
    <message>
        <source>quantifier does not follow a repeatable item</source>
        <translation>ο ποσοδείκτης δεν ακολουθεί στοιχείο που επαναλαμβάνεται</translation>
    </message>
    <message>
        <source>range out of order in character class</source>
        <translation>η περιοχή στην κλάση χαρακτήρων δεν είναι στη σωστή σειρά</translation>
    </message>
    <message>
        <source>reference to non-existent subpattern</source>
        <translation>αναφορά σε ανύπαρκτο υπομοτίβο</translation>
    </message>
    <message>
        <source>regular expression is too complicated</source>
        <translation>η κανονική έκφραση είναι πολύ περίπλοκη</translation>
    </message>
    <message>
        <source>regular expression is too large</source>
        <translation>η κανονική έκφραση είναι πολύ μεγάλη</translation>
    </message>
    <message>
        <source>requested value is not available</source>
        <translation>η ζητούμενη τιμή δεν είναι διαθέσιμη</translation>
    </message>
    <message>
        <source>requested value is not set</source>
        <translation>η ζητούμενη τιμή δεν έχει οριστεί</translation>
    </message>
    <message>
        <source>script runs require Unicode support, which this version of PCRE2 does not have</source>
        <translation>οι ακολουθίες μίας γραφής χρειάζονται υποστήριξη Unicode, την οποία δεν έχει αυτή η έκδοση της PCRE2</translation>
    </message>
    <message>
        <source>subpattern name expected</source>
        <translation>αναμένεται όνομα υπομοτίβου</translation>
    </message>
    <message>
        <source>subpattern name is too long (maximum 32 code units)</source>
        <translation>το όνομα του υπομοτίβου είναι πολύ μεγάλο (το πολύ 32 μονάδες κώδικα)</translation>
    </message>
    <message>
        <source>subpattern name must start with a non-digit</source>
        <translation>το όνομα του υπομοτίβου δεν πρέπει να αρχίζει με ψηφίο</translation>
    </message>
    <message>
        <source>subpattern number is too big</source>
        <translation>ο αριθμός του υπομοτίβου είναι πολύ μεγάλος</translation>
    </message>
    <message>
        <source>syntax error in subpattern name (missing terminator?)</source>
        <translation>συντακτικό σφάλμα στο όνομα του υπομοτίβου (λείπει ο τερματισμός;)</translation>
    </message>
    <message>
        <source>syntax error or number too big in (?(VERSION condition</source>
        <translation>συντακτικό σφάλμα ή πολύ μεγάλος αριθμός στη συνθήκη (?(VERSION</translation>
    </message>
    <message>
        <source>this version of PCRE2 does not have Unicode support</source>
        <translation>αυτή η έκδοση της PCRE2 δεν έχει υποστήριξη Unicode</translation>
    </message>
    <message>
        <source>this version of PCRE2 does not have support for \P, \p, or \X</source>
        <translation>αυτή η έκδοση της PCRE2 δεν υποστηρίζει τα \P, \p ή \X</translation>
    </message>
    <message>
        <source>too many capturing groups (maximum 65535)</source>
        <translation>πάρα πολλές ομάδες σύλληψης (το πολύ 65535)</translation>
    </message>
    <message>
        <source>too many named subpatterns (maximum 10000)</source>
        <translation>πάρα πολλά επώνυμα υπομοτίβα (το πολύ 10000)</translation>
    </message>
    <message>
        <source>too many replacements (more than INT_MAX)</source>
        <translation>πάρα πολλές αντικαταστάσεις (περισσότερες από INT_MAX)</translation>
    </message>
    <message>
        <source>too much recursion for DFA matching</source>
        <translation>υπερβολική αναδρομή για ταίριασμα DFA</translation>
    </message>
    <message>
        <source>two named subpatterns have the same name (PCRE2_DUPNAMES not set)</source>
        <translation>δύο επώνυμα υπομοτίβα έχουν το ίδιο όνομα (δεν έχει οριστεί το PCRE2_DUPNAMES)</translation>
    </message>
    <message>
        <source>unknown POSIX class name</source>
        <translation>άγνωστο όνομα κλάσης POSIX</translation>
    </message>
    <message>
        <source>unknown property name after \P or \p</source>
        <translation>άγνωστο όνομα ιδιότητας μετά το \P ή το \p</translation>
    </message>
    <message>
        <source>unknown substring</source>
        <translation>άγνωστη υποσυμβολοσειρά</translation>
    </message>
    <message>
        <source>unmatched closing parenthesis</source>
        <translation>παρένθεση που κλείνει χωρίς να έχει ανοίξει</translation>
    </message>
    <message>
        <source>unrecognised compile-time option bit(s)</source>
        <translation>μη αναγνωρίσιμα bit επιλογών μεταγλώττισης</translation>
    </message>
    <message>
        <source>unrecognized character after (? or (?-</source>
        <translation>μη αναγνωρίσιμος χαρακτήρας μετά το (? ή το (?-</translation>
    </message>
    <message>
        <source>unrecognized character after (?P</source>
        <translation>μη αναγνωρίσιμος χαρακτήρας μετά το (?P</translation>
    </message>
    <message>
        <source>unrecognized character follows \</source>
        <translation>μη αναγνωρίσιμος χαρακτήρας ακολουθεί το \</translation>
    </message>
    <message>
        <source>unrecognized string delimiter follows (?C</source>
        <translation>μη αναγνωρίσιμο διαχωριστικό συμβολοσειράς ακολουθεί το (?C</translation>
    </message>
    <message>
        <source>using UCP is disabled by the application</source>
        <translation>η χρήση του UCP είναι απενεργοποιημένη από την εφαρμογή</translation>
    </message>
    <message>
        <source>using UTF is disabled by the application</source>
        <translation>η χρήση του UTF είναι απενεργοποιημένη από την εφαρμογή</translation>
    </message>
    <message>
        <source>using \C is disabled by the application</source>
        <translation>η χρήση του \C είναι απενεργοποιημένη από την εφαρμογή</translation>
    </message>
    <message>
        <source>using \C is disabled in this PCRE2 library</source>
        <translation>η χρήση του \C είναι απενεργοποιημένη σε αυτή τη βιβλιοθήκη PCRE2</translation>
    </message>
    <message>
        <source>workspace size exceeded in DFA matching</source>
        <translation>ξεπεράστηκε ο χώρος εργασίας στο ταίριασμα DFA</translation>
    </message>
</context>
<context>
    <name>QSQLiteDriver</name>
    <message>
        <source>Error closing database</source>
        <translation>Σφάλμα στο κλείσιμο της βάσης δεδομένων</translation>
    </message>
    <message>
        <source>Error opening database</source>
        <translation>Σφάλμα στο άνοιγμα της βάσης δεδομένων</translation>
    </message>
    <message>
        <source>Unable to begin transaction</source>
        <translation>Δεν είναι δυνατή η έναρξη της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to commit transaction</source>
        <translation>Δεν είναι δυνατή η οριστικοποίηση της συναλλαγής</translation>
    </message>
    <message>
        <source>Unable to rollback transaction</source>
        <translation>Δεν είναι δυνατή η αναίρεση της συναλλαγής</translation>
    </message>
</context>
<context>
    <name>QSQLiteResult</name>
    <message>
        <source>No query</source>
        <translation>Δεν υπάρχει ερώτημα</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Ασυμφωνία στο πλήθος των παραμέτρων</translation>
    </message>
    <message>
        <source>Unable to bind parameters</source>
        <translation>Δεν είναι δυνατή η δέσμευση των παραμέτρων</translation>
    </message>
    <message>
        <source>Unable to execute multiple statements at a time</source>
        <translation>Δεν είναι δυνατή η ταυτόχρονη εκτέλεση πολλών εντολών</translation>
    </message>
    <message>
        <source>Unable to execute statement</source>
        <translation>Δεν είναι δυνατή η εκτέλεση της εντολής</translation>
    </message>
    <message>
        <source>Unable to fetch row</source>
        <translation>Δεν είναι δυνατή η ανάκτηση της γραμμής</translation>
    </message>
    <message>
        <source>Unable to reset statement</source>
        <translation>Δεν είναι δυνατή η επαναφορά της εντολής</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Δεν επιτρέπεται η εγγραφή στο υπάρχον αρχείο %1</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Το όνομα αρχείου αντιστοιχεί σε φάκελο</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Το QSaveFile δεν μπορεί να ανοίξει το «%1» χωρίς ενεργή την απευθείας εγγραφή.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Η εγγραφή ακυρώθηκε από την εφαρμογή</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Κάτω άκρο</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Αριστερό άκρο</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Σελίδα κάτω</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Σελίδα αριστερά</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Σελίδα δεξιά</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Σελίδα επάνω</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Δεξιό άκρο</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Κύλιση προς τα κάτω</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Κύλιση έως εδώ</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Κύλιση προς τα αριστερά</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Κύλιση προς τα δεξιά</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Κύλιση προς τα επάνω</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Επάνω άκρο</translation>
    </message>
</context>
<context>
    <name>QSctpSocket</name>
    <message>
        <source>The remote host closed the connection</source>
        <translation>Ο απομακρυσμένος υπολογιστής έκλεισε τη σύνδεση</translation>
    </message>
</context>
<context>
    <name>QSharedMemory</name>
    <message>
        <source>%1: UNIX key file doesn&apos;t exist</source>
        <translation>%1: δεν υπάρχει το αρχείο κλειδιού του UNIX</translation>
    </message>
    <message>
        <source>%1: already exists</source>
        <translation>%1: υπάρχει ήδη</translation>
    </message>
    <message>
        <source>%1: bad name</source>
        <translation>%1: λανθασμένο όνομα</translation>
    </message>
    <message>
        <source>%1: create size is less then 0</source>
        <translation>%1: το μέγεθος δημιουργίας είναι μικρότερο από 0</translation>
    </message>
    <message>
        <source>%1: doesn&apos;t exist</source>
        <translation>%1: δεν υπάρχει</translation>
    </message>
    <message>
        <source>%1: ftok failed</source>
        <translation>%1: η ftok απέτυχε</translation>
    </message>
    <message>
        <source>%1: invalid size</source>
        <translation>%1: μη έγκυρο μέγεθος</translation>
    </message>
    <message>
        <source>%1: key error</source>
        <translation>%1: σφάλμα κλειδιού</translation>
    </message>
    <message>
        <source>%1: key is empty</source>
        <translation>%1: το κλειδί είναι κενό</translation>
    </message>
    <message>
        <source>%1: not attached</source>
        <translation>%1: δεν έχει προσαρτηθεί</translation>
    </message>
    <message>
        <source>%1: out of resources</source>
        <translation>%1: δεν επαρκούν οι πόροι</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>%1: size query failed</source>
        <translation>%1: η ανάκτηση του μεγέθους απέτυχε</translation>
    </message>
    <message>
        <source>%1: system-imposed size restrictions</source>
        <translation>%1: περιορισμοί μεγέθους του συστήματος</translation>
    </message>
    <message>
        <source>%1: unable to lock</source>
        <translation>%1: δεν είναι δυνατό το κλείδωμα</translation>
    </message>
    <message>
        <source>%1: unable to make key</source>
        <translation>%1: δεν είναι δυνατή η δημιουργία κλειδιού</translation>
    </message>
    <message>
        <source>%1: unable to set key on lock</source>
        <translation>%1: δεν είναι δυνατός ο ορισμός κλειδιού κατά το κλείδωμα</translation>
    </message>
    <message>
        <source>%1: unable to unlock</source>
        <translation>%1: δεν είναι δυνατό το ξεκλείδωμα</translation>
    </message>
    <message>
        <source>%1: unknown error %2</source>
        <translation>%1: άγνωστο σφάλμα %2</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>Προσθήκη αγαπημένου</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>Ρύθμιση φωτεινότητας</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>Ρύθμιση αντίθεσης</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>Εφαρμογή αριστερά</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>Εφαρμογή δεξιά</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>Επόμενο κανάλι ήχου</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>Τυχαία αναπαραγωγή ήχου</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>Επανάληψη ήχου</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Εκτός</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>Πίσω εμπρός</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>Ενίσχυση μπάσων</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>Μείωση μπάσων</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>Αύξηση μπάσων</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Μπαταρία</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Μπλε</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>Bluetooth</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Βιβλίο</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Περιηγητής</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Αριθμομηχανή</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Κλήση</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>Εστίαση κάμερας</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>Κλείστρο κάμερας</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>Προηγούμενο κανάλι</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>Επόμενο κανάλι</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Καθαρισμός</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>Απελευθέρωση δέσμευσης</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>Εισαγωγή κωδικού</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Κοινότητα</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>Περιεχόμενο1</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>Περιεχόμενο2</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>Περιεχόμενο3</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>Περιεχόμενο4</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Αποκοπή</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Οθόνη</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Έγγραφα</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>Eisu Shift</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>Eisu toggle</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>Εξαγωγή δίσκου</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>Αγαπημένα</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>Οικονομικά</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Εύρεση</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Αναστροφή</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Εμπρός</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Παιχνίδι</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Μετάβαση</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Πράσινο</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Οδηγός</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>Hangul</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>Hangul Banja</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>Hangul End</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>Hangul Hanja</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>Hangul Jamo</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>Hangul Jeonja</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>Hangul PostHanja</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>Hangul PreHanja</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>Hangul Romaja</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>Hangul Special</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>Hangul Start</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>Τερματισμός κλήσης</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>Hankaku</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>Henkan</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>Αδρανοποίηση</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>Hiragana</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>Hiragana Katakana</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>Γραφείο στο σπίτι</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>Αρχική σελίδα</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>Σύνδεσμοι</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Πληροφορίες</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>Kana Lock</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>Kana Shift</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>Kanji</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>Katakana</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>Μείωση φωτισμού πληκτρολογίου</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>Αύξηση φωτισμού πληκτρολογίου</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>Φωτισμός πληκτρολογίου</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>Μενού πληκτρολογίου</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>Επανάκληση τελευταίου αριθμού</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>Εκκίνηση (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>Εκκίνηση (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>Εκκίνηση (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>Εκκίνηση (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>Εκκίνηση (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>Εκκίνηση (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>Εκκίνηση (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>Εκκίνηση (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>Εκκίνηση (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>Εκκίνηση (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>Εκκίνηση (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>Εκκίνηση (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>Εκκίνηση (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>Εκκίνηση (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>Εκκίνηση (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>Εκκίνηση (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>Εκκίνηση (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>Εκκίνηση (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>Άνοιγμα αλληλογραφίας</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>Άνοιγμα πολυμέσων</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Αριστερά</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>Λάμπα</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>Αποσύνδεση</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>Προώθηση αλληλογραφίας</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Αγορά</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>Massyo</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>Γρήγορα εμπρός</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>Επόμενο κομμάτι</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>Παύση πολυμέσων</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>Αναπαραγωγή πολυμέσων</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>Προηγούμενο κομμάτι</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>Εγγραφή πολυμέσων</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>Γρήγορα πίσω</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>Διακοπή πολυμέσων</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Σύσκεψη</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Υπόμνημα</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Μενού</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>Μενού PB</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Άμεσα μηνύματα</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>Σίγαση μικροφώνου</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>Μείωση έντασης μικροφώνου</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>Αύξηση έντασης μικροφώνου</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>Μείωση φωτεινότητας οθόνης</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>Αύξηση φωτεινότητας οθόνης</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>Muhenkan</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>Πολλοί υποψήφιοι</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Μουσική</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>Οι ιστότοποί μου</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέο</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Ειδήσεις</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Όχι</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>Άνοιγμα διεύθυνσης URL</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Επικόλληση</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Τηλέφωνο</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Αναπαραγωγή</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>Μείωση ισχύος</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>Απενεργοποίηση</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>Προηγούμενος υποψήφιος</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Εκτυπωτής</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Κόκκινο</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ακύρωση αναίρεσης</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Επαναφόρτωση</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Απάντηση</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Δεξιά</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>Romaji</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>Περιστροφή παραθύρων</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>Περιστροφή KB</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>Περιστροφή PB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>Προστασία οθόνης</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Αποστολή</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Κατάστημα</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>Αναστολή λειτουργίας</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Διάστημα</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>Ορθογραφικός έλεγχος</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>Διαίρεση οθόνης</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Υπολογιστικό φύλλο</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Αναμονή</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>Υπότιτλοι</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Υποστήριξη</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Αναστολή</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>Πίνακας εργασιών</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>Τερματικό</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ώρα</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>Λίστα εκκρεμοτήτων</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>Έναρξη/τερματισμός κλήσης</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>Αναπαραγωγή/παύση πολυμέσων</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Εργαλεία</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>Κύριο μενού</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>Απενεργοποίηση επιφάνειας αφής</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>Ενεργοποίηση επιφάνειας αφής</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>Εναλλαγή επιφάνειας αφής</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>Touroku</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Ταξίδια</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>Μείωση πρίμων</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>Αύξηση πρίμων</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>Ultra Wide Band</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Επάνω</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Βίντεο</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Προβολή</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>Φωνητική κλήση</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>Μείωση έντασης</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>Σίγαση</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>Αύξηση έντασης</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>Αφύπνιση</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>Κάμερα web</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Ασύρματο δίκτυο</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>Επεξεργαστής κειμένου</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Κίτρινο</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ναι</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>Zenkaku</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>Zenkaku Hankaku</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ζουμ</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Μεγέθυνση</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Σμίκρυνση</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
</context>
<context>
    <name>QSocks5SocketEngine</name>
    <message>
        <source>Address type not supported</source>
        <translation>Δεν υποστηρίζεται ο τύπος διεύθυνσης</translation>
    </message>
    <message>
        <source>Connection not allowed by SOCKSv5 server</source>
        <translation>Ο διακομιστής SOCKSv5 δεν επιτρέπει τη σύνδεση</translation>
    </message>
    <message>
        <source>Connection to proxy closed prematurely</source>
        <translation>Η σύνδεση με τον διακομιστή μεσολάβησης έκλεισε πρόωρα</translation>
    </message>
    <message>
        <source>Connection to proxy refused</source>
        <translation>Ο διακομιστής μεσολάβησης απέρριψε τη σύνδεση</translation>
    </message>
    <message>
        <source>Connection to proxy timed out</source>
        <translation>Έληξε το χρονικό όριο της σύνδεσης με τον διακομιστή μεσολάβησης</translation>
    </message>
    <message>
        <source>General SOCKSv5 server failure</source>
        <translation>Γενικό σφάλμα του διακομιστή SOCKSv5</translation>
    </message>
    <message>
        <source>Network operation timed out</source>
        <translation>Έληξε το χρονικό όριο της λειτουργίας δικτύου</translation>
    </message>
    <message>
        <source>Proxy authentication failed</source>
        <translation>Η ταυτοποίηση στον διακομιστή μεσολάβησης απέτυχε</translation>
    </message>
    <message>
        <source>Proxy authentication failed: %1</source>
        <translation>Η ταυτοποίηση στον διακομιστή μεσολάβησης απέτυχε: %1</translation>
    </message>
    <message>
        <source>Proxy host not found</source>
        <translation>Δεν βρέθηκε ο διακομιστής μεσολάβησης</translation>
    </message>
    <message>
        <source>SOCKS version 5 protocol error</source>
        <translation>Σφάλμα του πρωτοκόλλου SOCKS έκδοσης 5</translation>
    </message>
    <message>
        <source>SOCKSv5 command not supported</source>
        <translation>Δεν υποστηρίζεται η εντολή SOCKSv5</translation>
    </message>
    <message>
        <source>TTL expired</source>
        <translation>Έληξε το TTL</translation>
    </message>
    <message>
        <source>Unknown SOCKSv5 proxy error code 0x%1</source>
        <translation>Άγνωστος κωδικός σφάλματος 0x%1 του διακομιστή μεσολάβησης SOCKSv5</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>μήνυμα ειδοποίησης</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>κίνηση</translation>
    </message>
    <message>
        <source>application</source>
        <translation>εφαρμογή</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>βοηθός</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>μενού κουμπιού</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>κουμπί με αναπτυσσόμενη λίστα</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>κουμπί με αναπτυσσόμενο πλέγμα</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>καμβάς</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>κελί</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>γράφημα</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>πλαίσιο επιλογής</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>ρολόι</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>επιλογέας χρώματος</translation>
    </message>
    <message>
        <source>column</source>
        <translation>στήλη</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>κεφαλίδα στήλης</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>σύνθετο πλαίσιο</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>συμπληρωματικό περιεχόμενο</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>δρομέας</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>περιστροφικός επιλογέας</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>παράθυρο διαλόγου</translation>
    </message>
    <message>
        <source>document</source>
        <translation>έγγραφο</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>εξίσωση</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>γέμισμα</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>υποσέλιδο</translation>
    </message>
    <message>
        <source>form</source>
        <translation>φόρμα</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>πλαίσιο</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>γραφικό</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>λαβή</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>επικεφαλίδα</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>συννεφάκι βοήθειας</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>πεδίο πλήκτρου συντόμευσης</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>ένδειξη</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>μη έγκυρος ρόλος</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ετικέτα</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>πλαίσιο σε επίπεδα</translation>
    </message>
    <message>
        <source>link</source>
        <translation>σύνδεσμος</translation>
    </message>
    <message>
        <source>list</source>
        <translation>λίστα</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>στοιχείο λίστας</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>γραμμή μενού</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>στοιχείο μενού</translation>
    </message>
    <message>
        <source>note</source>
        <translation>σημείωση</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>ειδοποίηση</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>καρτέλα</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>λίστα καρτελών</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>πίνακας στοιχείων</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>παράγραφος</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>αναδυόμενο μενού</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>γραμμή προόδου</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>σελίδα ιδιοτήτων</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>κουμπί</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>κουμπί επιλογής</translation>
    </message>
    <message>
        <source>row</source>
        <translation>γραμμή</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>κεφαλίδα γραμμής</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>γραμμή κύλισης</translation>
    </message>
    <message>
        <source>section</source>
        <translation>ενότητα</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>διαχωριστικό</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>ρυθμιστικό</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>ήχος</translation>
    </message>
    <message>
        <source>space</source>
        <translation>κενό</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>πεδίο αυξομείωσης</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>διαιρέτης</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>γραμμή κατάστασης</translation>
    </message>
    <message>
        <source>table</source>
        <translation>πίνακας</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>τερματικό</translation>
    </message>
    <message>
        <source>text</source>
        <translation>κείμενο</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>δρομέας κειμένου</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>γραμμή τίτλου</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>γραμμή εργαλείων</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>συμβουλή εργαλείου</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>δέντρο</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>στοιχείο δέντρου</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>άγνωστο</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>έγγραφο ιστού</translation>
    </message>
</context>
<context>
    <name>QSslDiffieHellmanParameter</name>
    <message>
        <source>Invalid input data</source>
        <translation>Μη έγκυρα δεδομένα εισόδου</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Κανένα σφάλμα</translation>
    </message>
    <message>
        <source>The given Diffie-Hellman parameters are deemed unsafe</source>
        <translation>Οι παράμετροι Diffie-Hellman που δόθηκαν θεωρούνται μη ασφαλείς</translation>
    </message>
</context>
<context>
    <name>QSslSocket</name>
    <message>
        <source>A message was received out of sequence.</source>
        <translation>Ελήφθη μήνυμα εκτός σειράς.</translation>
    </message>
    <message>
        <source>Access denied</source>
        <translation>Δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>Algorithm mismatch</source>
        <translation>Ασυμφωνία αλγορίθμων</translation>
    </message>
    <message>
        <source>An error occurred attempting to set %1 to %2</source>
        <translation>Παρουσιάστηκε σφάλμα κατά τον ορισμό του %1 σε %2</translation>
    </message>
    <message>
        <source>An internal handle was invalid</source>
        <translation>Ένας εσωτερικός δείκτης χειρισμού δεν ήταν έγκυρος</translation>
    </message>
    <message>
        <source>An internal token was invalid</source>
        <translation>Ένα εσωτερικό διακριτικό δεν ήταν έγκυρο</translation>
    </message>
    <message>
        <source>An unsupported function was requested</source>
        <translation>Ζητήθηκε λειτουργία που δεν υποστηρίζεται</translation>
    </message>
    <message>
        <source>Attempted to use an unsupported protocol.</source>
        <translation>Έγινε απόπειρα χρήσης πρωτοκόλλου που δεν υποστηρίζεται.</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key</source>
        <translation>Δεν είναι δυνατή η παροχή πιστοποιητικού χωρίς κλειδί</translation>
    </message>
    <message>
        <source>Cannot provide a certificate with no key, %1</source>
        <translation>Δεν είναι δυνατή η παροχή πιστοποιητικού χωρίς κλειδί, %1</translation>
    </message>
    <message>
        <source>Client-side sockets do not send OCSP responses</source>
        <translation>Οι υποδοχές πελάτη δεν στέλνουν απαντήσεις OCSP</translation>
    </message>
    <message>
        <source>Did not get the required attributes for the connection.</source>
        <translation>Δεν ελήφθησαν τα απαιτούμενα χαρακτηριστικά για τη σύνδεση.</translation>
    </message>
    <message>
        <source>Diffie-Hellman parameters are not valid</source>
        <translation>Οι παράμετροι Diffie-Hellman δεν είναι έγκυρες</translation>
    </message>
    <message>
        <source>Error creating SSL context (%1)</source>
        <translation>Σφάλμα στη δημιουργία του περιβάλλοντος SSL (%1)</translation>
    </message>
    <message>
        <source>Error creating SSL session, %1</source>
        <translation>Σφάλμα στη δημιουργία της συνεδρίας SSL, %1</translation>
    </message>
    <message>
        <source>Error creating SSL session: %1</source>
        <translation>Σφάλμα στη δημιουργία της συνεδρίας SSL: %1</translation>
    </message>
    <message>
        <source>Error during SSL handshake: %1</source>
        <translation>Σφάλμα κατά τη χειραψία SSL: %1</translation>
    </message>
    <message>
        <source>Error loading local certificate, %1</source>
        <translation>Σφάλμα στη φόρτωση του τοπικού πιστοποιητικού, %1</translation>
    </message>
    <message>
        <source>Error loading private key, %1</source>
        <translation>Σφάλμα στη φόρτωση του ιδιωτικού κλειδιού, %1</translation>
    </message>
    <message>
        <source>Error when setting the OpenSSL configuration (%1)</source>
        <translation>Σφάλμα κατά τον ορισμό της διαμόρφωσης του OpenSSL (%1)</translation>
    </message>
    <message>
        <source>Error when setting the elliptic curves (%1)</source>
        <translation>Σφάλμα κατά τον ορισμό των ελλειπτικών καμπυλών (%1)</translation>
    </message>
    <message>
        <source>Error while reading: %1</source>
        <translation>Σφάλμα κατά την ανάγνωση: %1</translation>
    </message>
    <message>
        <source>Error while setting the maximum protocol version</source>
        <translation>Σφάλμα κατά τον ορισμό της μέγιστης έκδοσης πρωτοκόλλου</translation>
    </message>
    <message>
        <source>Error while setting the minimal protocol version</source>
        <translation>Σφάλμα κατά τον ορισμό της ελάχιστης έκδοσης πρωτοκόλλου</translation>
    </message>
    <message>
        <source>Expecting QByteArray for %1</source>
        <translation>Για το %1 αναμένεται QByteArray</translation>
    </message>
    <message>
        <source>Failed to decode OCSP response</source>
        <translation>Η αποκωδικοποίηση της απάντησης OCSP απέτυχε</translation>
    </message>
    <message>
        <source>Failed to decode a SingleResponse from OCSP status response</source>
        <translation>Η αποκωδικοποίηση ενός SingleResponse από την απάντηση κατάστασης OCSP απέτυχε</translation>
    </message>
    <message>
        <source>Failed to enable OCSP stapling</source>
        <translation>Η ενεργοποίηση του OCSP stapling απέτυχε</translation>
    </message>
    <message>
        <source>Failed to extract &apos;this update time&apos; from the SingleResponse</source>
        <translation>Η εξαγωγή του χρόνου ενημέρωσης («this update time») από το SingleResponse απέτυχε</translation>
    </message>
    <message>
        <source>Failed to extract basic OCSP response</source>
        <translation>Η εξαγωγή της βασικής απάντησης OCSP απέτυχε</translation>
    </message>
    <message>
        <source>Failed to query the TLS context: %1</source>
        <translation>Η ανάκτηση του περιβάλλοντος TLS απέτυχε: %1</translation>
    </message>
    <message>
        <source>Handshake failed: %1</source>
        <translation>Η χειραψία απέτυχε: %1</translation>
    </message>
    <message>
        <source>Insufficient memory</source>
        <translation>Ανεπαρκής μνήμη</translation>
    </message>
    <message>
        <source>Internal error</source>
        <translation>Εσωτερικό σφάλμα</translation>
    </message>
    <message>
        <source>Invalid or empty cipher list (%1)</source>
        <translation>Μη έγκυρη ή κενή λίστα κρυπτογραφικών αλγορίθμων (%1)</translation>
    </message>
    <message>
        <source>Invalid protocol chosen</source>
        <translation>Επιλέχθηκε μη έγκυρο πρωτόκολλο</translation>
    </message>
    <message>
        <source>No OCSP status response found</source>
        <translation>Δεν βρέθηκε απάντηση κατάστασης OCSP</translation>
    </message>
    <message>
        <source>No authority could be contacted for authorization</source>
        <translation>Δεν ήταν δυνατή η επικοινωνία με αρχή εξουσιοδότησης</translation>
    </message>
    <message>
        <source>No certificate verification store, cannot verify OCSP response</source>
        <translation>Δεν υπάρχει χώρος αποθήκευσης πιστοποιητικών για επαλήθευση, δεν είναι δυνατή η επαλήθευση της απάντησης OCSP</translation>
    </message>
    <message>
        <source>No certificates could be verified</source>
        <translation>Δεν ήταν δυνατή η επαλήθευση κανενός πιστοποιητικού</translation>
    </message>
    <message>
        <source>No cipher suites in common</source>
        <translation>Δεν υπάρχουν κοινές ομάδες κρυπτογραφικών αλγορίθμων</translation>
    </message>
    <message>
        <source>No common protocol exists between the client and the server</source>
        <translation>Δεν υπάρχει κοινό πρωτόκολλο μεταξύ πελάτη και διακομιστή</translation>
    </message>
    <message>
        <source>No credentials</source>
        <translation>Δεν υπάρχουν διαπιστευτήρια</translation>
    </message>
    <message>
        <source>No error</source>
        <translation>Κανένα σφάλμα</translation>
    </message>
    <message>
        <source>OCSP responder reached an inconsistent internal state</source>
        <translation>Η υπηρεσία OCSP βρέθηκε σε ασυνεπή εσωτερική κατάσταση</translation>
    </message>
    <message>
        <source>OCSP responder was unable to return a status for the requested certificate</source>
        <translation>Η υπηρεσία OCSP δεν μπόρεσε να δώσει την κατάσταση του ζητούμενου πιστοποιητικού</translation>
    </message>
    <message>
        <source>OCSP responder&apos;s identity cannot be verified</source>
        <translation>Δεν είναι δυνατή η επαλήθευση της ταυτότητας της υπηρεσίας OCSP</translation>
    </message>
    <message>
        <source>OCSP response contains an unexpected number of SingleResponse structures</source>
        <translation>Η απάντηση OCSP περιέχει μη αναμενόμενο πλήθος δομών SingleResponse</translation>
    </message>
    <message>
        <source>One of the CA certificates is invalid</source>
        <translation>Ένα από τα πιστοποιητικά CA δεν είναι έγκυρο</translation>
    </message>
    <message>
        <source>OpenSSL version with disabled elliptic curves</source>
        <translation>Έκδοση του OpenSSL με απενεργοποιημένες ελλειπτικές καμπύλες</translation>
    </message>
    <message>
        <source>Private key does not certify public key, %1</source>
        <translation>Το ιδιωτικό κλειδί δεν πιστοποιεί το δημόσιο κλειδί, %1</translation>
    </message>
    <message>
        <source>Renegotiation was unsuccessful: %1</source>
        <translation>Η επαναδιαπραγμάτευση απέτυχε: %1</translation>
    </message>
    <message>
        <source>SSL_CONF_CTX_new() failed</source>
        <translation>Η SSL_CONF_CTX_new() απέτυχε</translation>
    </message>
    <message>
        <source>SSL_CONF_finish() failed</source>
        <translation>Η SSL_CONF_finish() απέτυχε</translation>
    </message>
    <message>
        <source>Schannel failed to encrypt data: %1</source>
        <translation>Το Schannel δεν μπόρεσε να κρυπτογραφήσει δεδομένα: %1</translation>
    </message>
    <message>
        <source>Server did not accept any certificate we could present.</source>
        <translation>Ο διακομιστής δεν δέχτηκε κανένα πιστοποιητικό που μπορούσαμε να παρουσιάσουμε.</translation>
    </message>
    <message>
        <source>Server-side QSslSocket does not support OCSP stapling</source>
        <translation>Το QSslSocket στην πλευρά του διακομιστή δεν υποστηρίζει OCSP stapling</translation>
    </message>
    <message>
        <source>TLS initialization failed</source>
        <translation>Η προετοιμασία του TLS απέτυχε</translation>
    </message>
    <message>
        <source>The OCSP status request had invalid syntax</source>
        <translation>Το αίτημα κατάστασης OCSP είχε μη έγκυρη σύνταξη</translation>
    </message>
    <message>
        <source>The TLS/SSL connection has been closed</source>
        <translation>Η σύνδεση TLS/SSL έκλεισε</translation>
    </message>
    <message>
        <source>The basicConstraints path length parameter has been exceeded</source>
        <translation>Ξεπεράστηκε η παράμετρος μήκους διαδρομής του basicConstraints</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Το πιστοποιητικό έχει λήξει</translation>
    </message>
    <message>
        <source>The certificate is not yet valid</source>
        <translation>Το πιστοποιητικό δεν ισχύει ακόμη</translation>
    </message>
    <message>
        <source>The certificate is self-signed, and untrusted</source>
        <translation>Το πιστοποιητικό είναι αυτοϋπογεγραμμένο και δεν είναι αξιόπιστο</translation>
    </message>
    <message>
        <source>The certificate provided cannot be used for a client.</source>
        <translation>Το πιστοποιητικό που δόθηκε δεν μπορεί να χρησιμοποιηθεί για πελάτη.</translation>
    </message>
    <message>
        <source>The certificate provided cannot be used for a server.</source>
        <translation>Το πιστοποιητικό που δόθηκε δεν μπορεί να χρησιμοποιηθεί για διακομιστή.</translation>
    </message>
    <message>
        <source>The certificate signature could not be decrypted</source>
        <translation>Δεν ήταν δυνατή η αποκρυπτογράφηση της υπογραφής του πιστοποιητικού</translation>
    </message>
    <message>
        <source>The certificate status response has expired</source>
        <translation>Η απάντηση κατάστασης του πιστοποιητικού έχει λήξει</translation>
    </message>
    <message>
        <source>The certificate&apos;s notAfter field contains an invalid time</source>
        <translation>Το πεδίο notAfter του πιστοποιητικού περιέχει μη έγκυρο χρόνο</translation>
    </message>
    <message>
        <source>The certificate&apos;s notBefore field contains an invalid time</source>
        <translation>Το πεδίο notBefore του πιστοποιητικού περιέχει μη έγκυρο χρόνο</translation>
    </message>
    <message>
        <source>The certificate&apos;s status is unknown</source>
        <translation>Η κατάσταση του πιστοποιητικού είναι άγνωστη</translation>
    </message>
    <message>
        <source>The client is not authorized to request OCSP status from this server</source>
        <translation>Ο πελάτης δεν έχει δικαίωμα να ζητήσει κατάσταση OCSP από αυτόν τον διακομιστή</translation>
    </message>
    <message>
        <source>The credentials were not recognized / Invalid argument</source>
        <translation>Τα διαπιστευτήρια δεν αναγνωρίστηκαν / Μη έγκυρο όρισμα</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its issuer name and serial number was present and did not match the authority key identifier of the current certificate</source>
        <translation>Το υποψήφιο πιστοποιητικό εκδότη απορρίφθηκε, επειδή το όνομα εκδότη και ο σειριακός αριθμός του υπήρχαν και δεν συμφωνούσαν με το αναγνωριστικό κλειδιού αρχής του τρέχοντος πιστοποιητικού</translation>
    </message>
    <message>
        <source>The current candidate issuer certificate was rejected because its subject name did not match the issuer name of the current certificate</source>
        <translation>Το υποψήφιο πιστοποιητικό εκδότη απορρίφθηκε, επειδή το όνομα υποκειμένου του δεν συμφωνούσε με το όνομα εκδότη του τρέχοντος πιστοποιητικού</translation>
    </message>
    <message>
        <source>The data could not be encrypted</source>
        <translation>Δεν ήταν δυνατή η κρυπτογράφηση των δεδομένων</translation>
    </message>
    <message>
        <source>The host name did not match any of the valid hosts for this certificate</source>
        <translation>Το όνομα υπολογιστή δεν ταιριάζει με κανέναν από τους υπολογιστές για τους οποίους ισχύει αυτό το πιστοποιητικό</translation>
    </message>
    <message>
        <source>The hostname provided does not match the one received from the peer</source>
        <translation>Το όνομα υπολογιστή που δόθηκε δεν ταιριάζει με εκείνο που ελήφθη από τον ομότιμο</translation>
    </message>
    <message>
        <source>The identity of a certificate in an OCSP response cannot be established</source>
        <translation>Δεν είναι δυνατή η εξακρίβωση της ταυτότητας ενός πιστοποιητικού σε απάντηση OCSP</translation>
    </message>
    <message>
        <source>The issuer certificate could not be found</source>
        <translation>Δεν βρέθηκε το πιστοποιητικό του εκδότη</translation>
    </message>
    <message>
        <source>The issuer certificate of a locally looked up certificate could not be found</source>
        <translation>Δεν βρέθηκε το πιστοποιητικό του εκδότη για πιστοποιητικό που αναζητήθηκε τοπικά</translation>
    </message>
    <message>
        <source>The message was tampered with, damaged or out of sequence.</source>
        <translation>Το μήνυμα έχει παραποιηθεί, καταστραφεί ή βρίσκεται εκτός σειράς.</translation>
    </message>
    <message>
        <source>The peer certificate is blacklisted</source>
        <translation>Το πιστοποιητικό του ομότιμου βρίσκεται στη λίστα αποκλεισμού</translation>
    </message>
    <message>
        <source>The peer did not present any certificate</source>
        <translation>Ο ομότιμος δεν παρουσίασε πιστοποιητικό</translation>
    </message>
    <message>
        <source>The public key in the certificate could not be read</source>
        <translation>Δεν ήταν δυνατή η ανάγνωση του δημόσιου κλειδιού του πιστοποιητικού</translation>
    </message>
    <message>
        <source>The root CA certificate is marked to reject the specified purpose</source>
        <translation>Το ριζικό πιστοποιητικό CA έχει οριστεί να απορρίπτει τον συγκεκριμένο σκοπό</translation>
    </message>
    <message>
        <source>The root CA certificate is not trusted for this purpose</source>
        <translation>Το ριζικό πιστοποιητικό CA δεν είναι αξιόπιστο για αυτόν τον σκοπό</translation>
    </message>
    <message>
        <source>The root certificate of the certificate chain is self-signed, and untrusted</source>
        <translation>Το ριζικό πιστοποιητικό της αλυσίδας πιστοποιητικών είναι αυτοϋπογεγραμμένο και δεν είναι αξιόπιστο</translation>
    </message>
    <message>
        <source>The server requires the client to sign the OCSP request in order to construct a response</source>
        <translation>Ο διακομιστής απαιτεί από τον πελάτη να υπογράψει το αίτημα OCSP για να συνθέσει απάντηση</translation>
    </message>
    <message>
        <source>The signature of the certificate is invalid</source>
        <translation>Η υπογραφή του πιστοποιητικού δεν είναι έγκυρη</translation>
    </message>
    <message>
        <source>The supplied certificate is unsuitable for this purpose</source>
        <translation>Το πιστοποιητικό που δόθηκε δεν είναι κατάλληλο για αυτόν τον σκοπό</translation>
    </message>
    <message>
        <source>The target is unknown or unreachable</source>
        <translation>Ο προορισμός είναι άγνωστος ή μη προσπελάσιμος</translation>
    </message>
    <message>
        <source>Unable to decrypt data: %1</source>
        <translation>Δεν είναι δυνατή η αποκρυπτογράφηση των δεδομένων: %1</translation>
    </message>
    <message>
        <source>Unable to init SSL Context: %1</source>
        <translation>Δεν είναι δυνατή η προετοιμασία του περιβάλλοντος SSL: %1</translation>
    </message>
    <message>
        <source>Unable to write data: %1</source>
        <translation>Δεν είναι δυνατή η εγγραφή των δεδομένων: %1</translation>
    </message>
    <message>
        <source>Unexpected or badly-formatted message received</source>
        <translation>Ελήφθη μη αναμενόμενο μήνυμα ή μήνυμα με λάθος μορφή</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>Άγνωστο σφάλμα</translation>
    </message>
    <message>
        <source>Unknown error occurred: %1</source>
        <translation>Παρουσιάστηκε άγνωστο σφάλμα: %1</translation>
    </message>
    <message>
        <source>Unrecognized command %1 = %2</source>
        <translation>Μη αναγνωρίσιμη εντολή %1 = %2</translation>
    </message>
    <message>
        <source>Unwanted protocol was negotiated</source>
        <translation>Συμφωνήθηκε ανεπιθύμητο πρωτόκολλο</translation>
    </message>
    <message>
        <source>Wrong value for %1 (%2)</source>
        <translation>Λανθασμένη τιμή για το %1 (%2)</translation>
    </message>
    <message>
        <source>unsupported protocol</source>
        <translation>πρωτόκολλο που δεν υποστηρίζεται</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>Διαμόρφωση εφαρμογής</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>Δεδομένα εφαρμογής</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Εφαρμογές</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Προσωρινή μνήμη</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Διαμόρφωση</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Έγγραφα</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Λήψεις</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Γραμματοσειρές</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Προσωπικός φάκελος</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>Ταινίες</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Μουσική</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Χρόνος εκτέλεσης</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>Κοινόχρηστη προσωρινή μνήμη</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>Κοινόχρηστη διαμόρφωση</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>Κοινόχρηστα δεδομένα</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>Προσωρινός φάκελος</translation>
    </message>
</context>
<context>
    <name>QSystemSemaphore</name>
    <message>
        <source>%1: already exists</source>
        <translation>%1: υπάρχει ήδη</translation>
    </message>
    <message>
        <source>%1: does not exist</source>
        <translation>%1: δεν υπάρχει</translation>
    </message>
    <message>
        <source>%1: out of resources</source>
        <translation>%1: δεν επαρκούν οι πόροι</translation>
    </message>
    <message>
        <source>%1: permission denied</source>
        <translation>%1: δεν επιτρέπεται η πρόσβαση</translation>
    </message>
    <message>
        <source>%1: unknown error %2</source>
        <translation>%1: άγνωστο σφάλμα %2</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Κύλιση προς τα αριστερά</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Κύλιση προς τα δεξιά</translation>
    </message>
</context>
<context>
    <name>QTcpServer</name>
    <message>
        <source>Operation on socket is not supported</source>
        <translation>Η λειτουργία δεν υποστηρίζεται σε αυτή την υποδοχή</translation>
    </message>
</context>
<context>
    <name>QUdpSocket</name>
    <message>
        <source>No datagram available for reading</source>
        <translation>Δεν υπάρχει διαθέσιμο αυτοδύναμο πακέτο για ανάγνωση</translation>
    </message>
    <message>
        <source>Unable to send a datagram</source>
        <translation>Δεν είναι δυνατή η αποστολή αυτοδύναμου πακέτου</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Ακύρωση αναίρεσης</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ακύρωση αναίρεσης: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Αναίρεση: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;κενό&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Ακύρωση αναίρεσης</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ακύρωση αναίρεσης: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Αναίρεση: %1</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI Απομόνωση κατά τον πρώτο ισχυρό χαρακτήρα</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>Εισαγωγή χαρακτήρα ελέγχου Unicode</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE Αρχή ενσωμάτωσης από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI Απομόνωση από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM Ένδειξη από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO Αρχή επιβολής από αριστερά προς τα δεξιά</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF Τέλος μορφοποίησης κατεύθυνσης</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI Τέλος απομόνωσης κατεύθυνσης</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE Αρχή ενσωμάτωσης από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI Απομόνωση από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM Ένδειξη από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO Αρχή επιβολής από δεξιά προς τα αριστερά</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ Ενωτικό μηδενικού πλάτους</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ Μη ενωτικό μηδενικού πλάτους</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP Διάστημα μηδενικού πλάτους</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Τι είναι αυτό;</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Αντι&amp;γραφή</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Επικόλληση</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ακύρωση αναί&amp;ρεσης</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Αναίρεση</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Αντιγραφή &amp;διεύθυνσης συνδέσμου</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Απο&amp;κοπή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Επιλογή όλων</translation>
    </message>
</context>
<context>
    <name>QWindowsDirect2DIntegration</name>
    <message>
        <source>Cannot load direct2d platform plugin</source>
        <translation>Δεν είναι δυνατή η φόρτωση του προσθέτου πλατφόρμας direct2d</translation>
    </message>
    <message>
        <source>Qt cannot load the direct2d platform plugin because the Direct2D version on this system is too old. The minimum system requirement for this platform plugin is Windows 7 SP1 with Platform Update.

The minimum Direct2D version required is %1. The Direct2D version on this system is %2.</source>
        <translation>Το Qt δεν μπορεί να φορτώσει το πρόσθετο πλατφόρμας direct2d, επειδή η έκδοση του Direct2D σε αυτό το σύστημα είναι πολύ παλιά. Η ελάχιστη απαίτηση για αυτό το πρόσθετο είναι τα Windows 7 SP1 με την ενημέρωση πλατφόρμας (Platform Update).

Η ελάχιστη απαιτούμενη έκδοση του Direct2D είναι η %1. Η έκδοση του Direct2D σε αυτό το σύστημα είναι η %2.</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Τέλος</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Επόμενο</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Επόμενο &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Πίσω</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Άκυρο</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Οριστικοποίηση</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Μετάβαση πίσω</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
</context>
<context>
    <name>QXmlStream</name>
    <message>
        <source>%1 is an invalid PUBLIC identifier.</source>
        <translation>Το %1 δεν είναι έγκυρο αναγνωριστικό PUBLIC.</translation>
    </message>
    <message>
        <source>%1 is an invalid encoding name.</source>
        <translation>Το %1 δεν είναι έγκυρο όνομα κωδικοποίησης.</translation>
    </message>
    <message>
        <source>%1 is an invalid processing instruction name.</source>
        <translation>Το %1 δεν είναι έγκυρο όνομα οδηγίας επεξεργασίας.</translation>
    </message>
    <message>
        <source>%1 or &apos;%2&apos;</source>
        <translation>%1 ή «%2»</translation>
    </message>
    <message>
        <source>%1, &apos;%2&apos;</source>
        <translation>%1, «%2»</translation>
    </message>
    <message>
        <source>%1, or &apos;%2&apos;</source>
        <translation>%1 ή «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Attribute &apos;%1&apos; redefined.</source>
        <translation>Το χαρακτηριστικό «%1» ορίστηκε ξανά.</translation>
    </message>
    <message>
        <source>Encoding %1 is unsupported</source>
        <translation>Δεν υποστηρίζεται η κωδικοποίηση %1</translation>
    </message>
    <message>
        <source>Encountered incorrectly encoded content.</source>
        <translation>Βρέθηκε περιεχόμενο με λανθασμένη κωδικοποίηση.</translation>
    </message>
    <message>
        <source>Entity &apos;%1&apos; not declared.</source>
        <translation>Η οντότητα «%1» δεν έχει δηλωθεί.</translation>
    </message>
    <message>
        <source>Entity expands to more characters than the entity expansion limit.</source>
        <translation>Η οντότητα αναπτύσσεται σε περισσότερους χαρακτήρες από το όριο ανάπτυξης οντοτήτων.</translation>
    </message>
    <message>
        <source>Expected %1, but got &apos;%2&apos;.</source>
        <translation>Αναμενόταν %1, αλλά βρέθηκε «%2».</translation>
    </message>
    <message>
        <source>Expected character data.</source>
        <translation>Αναμένονταν δεδομένα χαρακτήρων.</translation>
    </message>
    <message>
        <source>Extra content at end of document.</source>
        <translation>Πρόσθετο περιεχόμενο στο τέλος του εγγράφου.</translation>
    </message>
    <message>
        <source>Illegal namespace declaration.</source>
        <translation>Μη επιτρεπτή δήλωση χώρου ονομάτων.</translation>
    </message>
    <message>
        <source>Invalid XML character.</source>
        <translation>Μη έγκυρος χαρακτήρας XML.</translation>
    </message>
    <message>
        <source>Invalid XML name.</source>
        <translation>Μη έγκυρο όνομα XML.</translation>
    </message>
    <message>
        <source>Invalid XML version string.</source>
        <translation>Μη έγκυρη συμβολοσειρά έκδοσης XML.</translation>
    </message>
    <message>
        <source>Invalid attribute in XML declaration.</source>
        <translation>Μη έγκυρο χαρακτηριστικό στη δήλωση XML.</translation>
    </message>
    <message>
        <source>Invalid character reference.</source>
        <translation>Μη έγκυρη αναφορά χαρακτήρα.</translation>
    </message>
    <message>
        <source>Invalid document.</source>
        <translation>Μη έγκυρο έγγραφο.</translation>
    </message>
    <message>
        <source>Invalid entity value.</source>
        <translation>Μη έγκυρη τιμή οντότητας.</translation>
    </message>
    <message>
        <source>Invalid processing instruction name.</source>
        <translation>Μη έγκυρο όνομα οδηγίας επεξεργασίας.</translation>
    </message>
    <message>
        <source>NDATA in parameter entity declaration.</source>
        <translation>NDATA σε δήλωση οντότητας παραμέτρου.</translation>
    </message>
    <message>
        <source>Namespace prefix &apos;%1&apos; not declared</source>
        <translation>Το πρόθεμα χώρου ονομάτων «%1» δεν έχει δηλωθεί</translation>
    </message>
    <message>
        <source>Opening and ending tag mismatch.</source>
        <translation>Ασυμφωνία ετικέτας έναρξης και λήξης.</translation>
    </message>
    <message>
        <source>Premature end of document.</source>
        <translation>Πρόωρο τέλος του εγγράφου.</translation>
    </message>
    <message>
        <source>Reference to external entity &apos;%1&apos; in attribute value.</source>
        <translation>Αναφορά στην εξωτερική οντότητα «%1» μέσα σε τιμή χαρακτηριστικού.</translation>
    </message>
    <message>
        <source>Reference to unparsed entity &apos;%1&apos;.</source>
        <translation>Αναφορά στη μη αναλυμένη οντότητα «%1».</translation>
    </message>
    <message>
        <source>Self-referencing entity detected.</source>
        <translation>Βρέθηκε οντότητα που αναφέρεται στον εαυτό της.</translation>
    </message>
    <message>
        <source>Sequence &apos;]]&gt;&apos; not allowed in content.</source>
        <translation>Η ακολουθία «]]&gt;» δεν επιτρέπεται μέσα στο περιεχόμενο.</translation>
    </message>
    <message>
        <source>Standalone accepts only yes or no.</source>
        <translation>Το standalone δέχεται μόνο yes ή no.</translation>
    </message>
    <message>
        <source>Start tag expected.</source>
        <translation>Αναμενόταν ετικέτα έναρξης.</translation>
    </message>
    <message>
        <source>The standalone pseudo attribute must appear after the encoding.</source>
        <translation>Το ψευδοχαρακτηριστικό standalone πρέπει να βρίσκεται μετά την κωδικοποίηση.</translation>
    </message>
    <message>
        <source>Unexpected &apos;%1&apos;.</source>
        <translation>Μη αναμενόμενο «%1».</translation>
    </message>
    <message>
        <source>Unexpected character &apos;%1&apos; in public id literal.</source>
        <translation>Μη αναμενόμενος χαρακτήρας «%1» σε σταθερά δημόσιου αναγνωριστικού.</translation>
    </message>
    <message>
        <source>Unsupported XML version.</source>
        <translation>Μη υποστηριζόμενη έκδοση XML.</translation>
    </message>
    <message>
        <source>XML declaration not at start of document.</source>
        <translation>Η δήλωση XML δεν βρίσκεται στην αρχή του εγγράφου.</translation>
    </message>
</context>
</TS>
