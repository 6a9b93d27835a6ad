<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en_GB">
<context>
    <name>AdminPanel</name>
    <message>
        <source>New user…</source>
        <translation>Nowy użytkownik…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nowa rola…</translation>
    </message>
    <message>
        <source>Connect a PC…</source>
        <translation>Podłącz komputer…</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Look: as the system</source>
        <translation>Wygląd: jak w systemie</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Wygląd: jasny</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Wygląd: ciemny</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Wygląd: wysoki kontrast</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Wyloguj się</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Język: angielski</translation>
    </message>
    <message>
        <source>Language: Greek</source>
        <translation>Język: grecki</translation>
    </message>
    <message>
        <source>Language: Polish</source>
        <translation>Język: polski</translation>
    </message>
    <message>
        <source>Language: Italian</source>
        <translation>Język: włoski</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>Język: chiński</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Folder</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Folder plików</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Skrót</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznany</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Sync now</source>
        <translation>Synchronizuj teraz</translation>
    </message>
    <message>
        <source>Save the outbox to a file…</source>
        <translation>Zapisz kolejkę wychodzącą w pliku…</translation>
    </message>
</context>
<context>
    <name>stoa::AccessDesk</name>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user</comment>
        <extracomment>State of a user</extracomment>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>user</comment>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Wbudowana</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Własna</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Uprawnienia</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Heading of a count of users, for somebody who sees those of some stores only</extracomment>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>Komputer</translation>
    </message>
    <message>
        <source>%1 (this PC)</source>
        <translation>%1 (ten komputer)</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Biuro główne</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Podłączono</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>device</comment>
        <extracomment>State of a PC</extracomment>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>device</comment>
        <translation>Zawieszony</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>This is done at the hub, which does not answer now.</source>
        <translation>Robi się to w centrali, która teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Wszystkie sklepy</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasjer</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>Kompletujący</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>Magazynier</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>Kierownik sklepu</translation>
    </message>
    <message>
        <source>Merchandiser</source>
        <translation>Merchandiser</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Inspektor ochrony danych</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Obsługa klienta</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integracja</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Saved a user</source>
        <translation>Zapisano użytkownika</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ustawiono hasło</translation>
    </message>
    <message>
        <source>Saved a role</source>
        <translation>Zapisano rolę</translation>
    </message>
    <message>
        <source>Removed a role</source>
        <translation>Usunięto rolę</translation>
    </message>
    <message>
        <source>Changed a PC</source>
        <translation>Zmieniono komputer</translation>
    </message>
    <message>
        <source>Made a code for a PC</source>
        <translation>Utworzono kod dla komputera</translation>
    </message>
    <message>
        <source>Connected a PC</source>
        <translation>Podłączono komputer</translation>
    </message>
    <message>
        <source>Made an API key</source>
        <translation>Utworzono klucz API</translation>
    </message>
    <message>
        <source>Revoked an API key</source>
        <translation>Unieważniono klucz API</translation>
    </message>
    <message>
        <source>Changed a reason</source>
        <translation>Zmieniono powód</translation>
    </message>
    <message>
        <source>Set a safety stock</source>
        <translation>Ustawiono zapas bezpieczeństwa</translation>
    </message>
    <message>
        <source>Adjusted stock</source>
        <translation>Skorygowano zapas</translation>
    </message>
    <message>
        <source>Recorded movements</source>
        <translation>Zarejestrowano ruchy</translation>
    </message>
    <message>
        <source>Discarded a refused change</source>
        <translation>Porzucono odrzuconą zmianę</translation>
    </message>
    <message>
        <source>Catalogue and prices</source>
        <translation>Katalog i ceny</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>People and PCs</source>
        <translation>Ludzie i komputery</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dane</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Utworzył(a)</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Działa do</translation>
    </message>
    <message>
        <source>The hub</source>
        <extracomment>Who did it: nobody, the hub by itself</extracomment>
        <translation>Centrala</translation>
    </message>
    <message>
        <source>At the hub’s console</source>
        <translation>W konsoli centrali</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano się</translation>
    </message>
    <message>
        <source>Set up the hub</source>
        <translation>Uruchomiono centralę</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Zmieniono ustawienie</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>Zaimportowano katalog</translation>
    </message>
    <message>
        <source>Imported positions</source>
        <translation>Zaimportowano pozycje</translation>
    </message>
    <message>
        <source>Imported movements</source>
        <translation>Zaimportowano ruchy</translation>
    </message>
    <message>
        <source>Imported sales</source>
        <translation>Zaimportowano sprzedaż</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of an API key</extracomment>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <extracomment>State of an API key; how long it still works</extracomment>
        <translation>Jeszcze %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>State of an API key</extracomment>
        <translation>Wygasł</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>State of an API key</extracomment>
        <translation>Unieważniony</translation>
    </message>
    <message>
        <source>Maker disabled</source>
        <extracomment>State of an API key: whoever made it may not sign in any more</extracomment>
        <translation>Autor wyłączony</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>Who did it: a PC that is being connected, before anybody has signed in</extracomment>
        <translation>Jeszcze nikt</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>API key</comment>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Went on after a restored backup</source>
        <translation>Przywrócono kopię zapasową, praca trwa dalej</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What was adjusted: SKU, location, by how much</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Gave a PC its journal&apos;s key back</source>
        <translation>Zwrócono komputerowi klucz jego dziennika</translation>
    </message>
    <message>
        <source>Updated what is built in: roles, reasons, settings</source>
        <translation>Zaktualizowano elementy wbudowane: role, powody, ustawienia</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation>Nazwa sieci</translation>
    </message>
    <message>
        <source>%1 (API key)</source>
        <extracomment>Who did it: the name of an API key</extracomment>
        <translation>%1 (klucz API)</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow, as &quot;Connect and suspend PCs&quot;</extracomment>
        <translation>Twoja rola nie ma uprawnienia „%1”.</translation>
    </message>
    <message>
        <source>The hub has not seen your sign-in yet. Sign in once more when it is there.</source>
        <translation>Centrala nie widziała jeszcze tego zalogowania. Zaloguj się ponownie, gdy będzie dostępna.</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>Wyłączono użytkownika</translation>
    </message>
    <message>
        <source>Enabled a user</source>
        <translation>Włączono użytkownika</translation>
    </message>
    <message>
        <source>Imported locations</source>
        <translation>Zaimportowano lokalizacje</translation>
    </message>
    <message>
        <source>Saved an item</source>
        <translation>Zapisano artykuł</translation>
    </message>
    <message>
        <source>Saved a category</source>
        <translation>Zapisano kategorię</translation>
    </message>
    <message>
        <source>Saved a location</source>
        <translation>Zapisano lokalizację</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: rozpoczęto</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: zakończono</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: anulowano</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: nie powiodło się</translation>
    </message>
    <message>
        <source>Users you see</source>
        <translation>Widoczni użytkownicy</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <extracomment>A refused change of a PC that was given up: its number there, why it was</extracomment>
        <translation>Nr %1: %2</translation>
    </message>
    <message>
        <source>Sent a command that the hub does not know</source>
        <translation>Wysłano polecenie, którego centrala nie zna</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody wanted done, as &quot;Adjusted stock&quot;, and the hub refused; short, in a narrow column</extracomment>
        <translation>%1 (odrzucone)</translation>
    </message>
</context>
<context>
    <name>stoa::AdjustForm</name>
    <message>
        <source>Say by how much, for example −2 or +5.</source>
        <translation>Podaj różnicę, na przykład −2 albo +5.</translation>
    </message>
    <message>
        <source>A difference of zero changes nothing.</source>
        <translation>Różnica równa zeru niczego nie zmienia.</translation>
    </message>
    <message>
        <source>This is not a number with at most three decimals.</source>
        <translation>To nie jest liczba z najwyżej trzema miejscami po przecinku.</translation>
    </message>
    <message>
        <source>Choose why the stock differs.</source>
        <translation>Wybierz powód różnicy.</translation>
    </message>
    <message>
        <source>“%1” only adds stock. Choose another reason or change the sign.</source>
        <translation>„%1” tylko zwiększa zapas. Wybierz inny powód albo zmień znak.</translation>
    </message>
    <message>
        <source>“%1” only takes stock away. Choose another reason or change the sign.</source>
        <translation>„%1” tylko zmniejsza zapas. Wybierz inny powód albo zmień znak.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>Notatka może mieć najwyżej %1 znaków; ta ma %2.</translation>
    </message>
    <message>
        <source>Pieces are counted whole. Leave out what is behind the decimal point.</source>
        <translation>Sztuki liczy się w całości. Pomiń część po przecinku.</translation>
    </message>
    <message>
        <source>The note has characters that are no text.</source>
        <translation>Notatka zawiera znaki, które nie są tekstem.</translation>
    </message>
</context>
<context>
    <name>stoa::Desktop</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>Making the sample chain</source>
        <translation>Tworzenie przykładowej sieci</translation>
    </message>
    <message>
        <source>The sample chain could not be opened: %1</source>
        <translation>Nie udało się otworzyć przykładowej sieci: %1</translation>
    </message>
    <message>
        <source>Sample PC</source>
        <translation>Przykładowy komputer</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>dzień %1 z %2</translation>
    </message>
    <message>
        <source>The journal of this PC is gone, and with it the key by which the hub knows it. Ask for a code and connect it anew; what could be saved is listed under Sync.</source>
        <translation>Dziennik tego komputera zniknął, a z nim klucz, po którym rozpoznaje go centrala. Poproś o kod i podłącz komputer na nowo; to, co udało się ocalić, znajdziesz w panelu Synchronizacja.</translation>
    </message>
</context>
<context>
    <name>stoa::EntryDesk</name>
    <message>
        <source>This is no address of a hub, such as stoa.example.com.</source>
        <translation>To nie jest adres centrali, taki jak stoa.example.com.</translation>
    </message>
    <message>
        <source>Without encryption a hub can only be on this PC. Write the address with https, or without anything in front.</source>
        <translation>Bez szyfrowania centrala może działać tylko na tym komputerze. Wpisz adres z https albo bez niczego na początku.</translation>
    </message>
    <message>
        <source>Asking who answers there…</source>
        <translation>Sprawdzanie, kto tam odpowiada…</translation>
    </message>
    <message>
        <source>Answers in %1, version %2, speaks our language (schema %3)</source>
        <translation>Odpowiada w %1, wersja %2, mówi naszym językiem (schemat %3)</translation>
    </message>
    <message>
        <source>This hub (version %1) speaks schema %2, this program needs %3. The hub needs an update.</source>
        <translation>Ta centrala (wersja %1) używa schematu %2, a program wymaga %3. Centrala wymaga aktualizacji.</translation>
    </message>
    <message>
        <source>This hub (version %1) needs schema %2 or newer, this program speaks %3. Update this program.</source>
        <translation>Ta centrala (wersja %1) wymaga schematu %2 lub nowszego, a program używa %3. Zaktualizuj program.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address and the network of this PC.</source>
        <translation>%1 nie odpowiada na czas. Sprawdź adres i sieć tego komputera.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this PC, so nothing was sent. Ask the person who looks after the hub.</source>
        <translation>Certyfikat %1 nie jest zaufany na tym komputerze, więc nic nie wysłano. Zapytaj osobę, która opiekuje się centralą.</translation>
    </message>
    <message>
        <source>%1 gives no encrypted answer. Check the address and the port.</source>
        <translation>%1 nie daje szyfrowanej odpowiedzi. Sprawdź adres i port.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Stoa hub. Check the address and the port.</source>
        <translation>Coś tam odpowiada, ale nie jest to centrala Stoa. Sprawdź adres i port.</translation>
    </message>
    <message>
        <source>No answer from %1. Check the address and the network of this PC.</source>
        <translation>Brak odpowiedzi od %1. Sprawdź adres i sieć tego komputera.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>Zbyt wiele błędnych prób. Następna będzie możliwa za %1.</translation>
    </message>
    <message>
        <source>The hub does not answer, and %1 has not signed in on this PC before. The first time needs the hub; try again once it answers.</source>
        <translation>Centrala nie odpowiada, a użytkownik %1 jeszcze się na tym komputerze nie logował. Za pierwszym razem potrzebna jest centrala; spróbuj ponownie, gdy odpowie.</translation>
    </message>
    <message>
        <source>The hub does not answer, and the leave to work without it ended on %1. What waits on this PC is kept; sign in once the hub answers again.</source>
        <translation>Centrala nie odpowiada, a zgoda na pracę bez niej wygasła %1. To, co czeka na tym komputerze, jest zachowane; zaloguj się, gdy centrala znów odpowie.</translation>
    </message>
    <message>
        <source>The hub does not answer. You sign in on this PC alone, until %1 (%2 left). What you do is sent later.</source>
        <translation>Centrala nie odpowiada. Logowanie działa tylko na tym komputerze, do %1 (jeszcze %2). To, co zrobisz, zostanie wysłane później.</translation>
    </message>
    <message>
        <source>The hub does not answer. Who has signed in on this PC before can go on without it.</source>
        <translation>Centrala nie odpowiada. Kto logował się już na tym komputerze, może pracować bez niej.</translation>
    </message>
    <message>
        <source>The hub has shown another key than the one that you compared. Nothing was kept on this PC. Tell the person who looks after the hub.</source>
        <translation>Centrala pokazała inny klucz niż ten, który porównano. Na tym komputerze niczego nie zapisano. Powiadom osobę, która opiekuje się centralą.</translation>
    </message>
    <message>
        <source>Changes for another hub wait on this PC. They are kept; send them before you connect to this one.</source>
        <translation>Na tym komputerze czekają zmiany dla innej centrali. Są zachowane; wyślij je, zanim połączysz się z tą.</translation>
    </message>
</context>
<context>
    <name>stoa::Formats</name>
    <message>
        <source>pcs</source>
        <extracomment>Unit of quantity: pieces, as short as possible</extracomment>
        <translation>szt.</translation>
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
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>Age or duration in minutes, short</extracomment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>Age or duration in hours, short</extracomment>
        <translation>%1 godz</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Age or duration in days, short</extracomment>
        <translation>%1 d</translation>
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
        <translation>Zaloguj się, aby wyeksportować.</translation>
    </message>
    <message>
        <source>Your role does not allow exporting.</source>
        <translation>Twoja rola nie pozwala na eksport.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>last hour</source>
        <extracomment>Choices of the filter for when a position last changed</extracomment>
        <translation>ostatnia godzina</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>ostatnie 24 godziny</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ostatnie 7 dni</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>ostatnie 30 dni</translation>
    </message>
    <message>
        <source>over 30 days ago</source>
        <translation>ponad 30 dni temu</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Szukane: %1</translation>
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
        <translation>Zaloguj się, aby skorygować zapas.</translation>
    </message>
    <message>
        <source>Your role does not allow adjusting stock.</source>
        <translation>Twoja rola nie pozwala na korektę zapasu.</translation>
    </message>
    <message>
        <source>You may adjust stock of your own stores only, not of %1.</source>
        <translation>Korygować można tylko zapasy własnych sklepów, nie: %1.</translation>
    </message>
    <message numerus="yes">
        <source>adjustment of %n position(s)</source>
        <translation>
            <numerusform>korekta %n pozycji</numerusform>
            <numerusform>korekta %n pozycji</numerusform>
            <numerusform>korekta %n pozycji</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::Office</name>
    <message>
        <source>Head office</source>
        <translation>Biuro główne</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
    <message>
        <source>The hub has ended this sign-in.</source>
        <translation>Centrala zakończyła to logowanie.</translation>
    </message>
    <message>
        <source>What was entered is kept on this PC and is sent after you sign in again.</source>
        <translation>To, co wprowadzono, jest zachowane na tym komputerze i zostanie wysłane po ponownym zalogowaniu.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>You are signed in on this PC alone.</source>
        <translation>Zalogowano tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>What you enter is kept on this PC. Sign in once more when the hub is there, and it is sent.</source>
        <translation>To, co wprowadzasz, jest zachowane na tym komputerze. Zaloguj się ponownie, gdy centrala będzie dostępna, a zostanie wysłane.</translation>
    </message>
    <message>
        <source>The hub is back.</source>
        <translation>Centrala znów odpowiada.</translation>
    </message>
    <message>
        <source>Sign in once more to work with it.</source>
        <translation>Zaloguj się ponownie, aby z nią pracować.</translation>
    </message>
</context>
<context>
    <name>stoa::PermissionText</name>
    <message>
        <source>See the catalogue</source>
        <translation>Przeglądanie katalogu</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Zmiana katalogu</translation>
    </message>
    <message>
        <source>See what items cost</source>
        <translation>Wgląd w koszty artykułów</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Zmiana cen</translation>
    </message>
    <message>
        <source>See locations</source>
        <translation>Przeglądanie lokalizacji</translation>
    </message>
    <message>
        <source>Change locations and reasons</source>
        <translation>Zmiana lokalizacji i powodów</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>Przeglądanie zapasów</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Korekta zapasów</translation>
    </message>
    <message>
        <source>Record sales, returns and receipts</source>
        <translation>Rejestrowanie sprzedaży, zwrotów i przyjęć</translation>
    </message>
    <message>
        <source>See movements</source>
        <translation>Przeglądanie ruchów</translation>
    </message>
    <message>
        <source>Change safety stock</source>
        <translation>Zmiana zapasu bezpieczeństwa</translation>
    </message>
    <message>
        <source>See users and roles</source>
        <translation>Przeglądanie użytkowników i ról</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>Zmiana użytkowników</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Zmiana ról</translation>
    </message>
    <message>
        <source>See PCs</source>
        <translation>Przeglądanie komputerów</translation>
    </message>
    <message>
        <source>Connect and suspend PCs</source>
        <translation>Podłączanie i zawieszanie komputerów</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>Wgląd w dziennik audytu</translation>
    </message>
    <message>
        <source>Run imports</source>
        <translation>Uruchamianie importu</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Eksport danych</translation>
    </message>
    <message>
        <source>Discard refused changes</source>
        <translation>Porzucanie odrzuconych zmian</translation>
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
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Unavail.</source>
        <extracomment>Column title, short for &quot;unavailable&quot;</extracomment>
        <translation>Niedost.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarez.</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Column title, short for &quot;safety stock&quot;</extracomment>
        <translation>Bezp.</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Do sprz.</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column title: how long ago the position last changed</extracomment>
        <translation>Zmieniono</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>This location is behind: its numbers are as of %1.</source>
        <translation>Ta lokalizacja jest opóźniona: jej dane są z %1.</translation>
    </message>
    <message>
        <source>Holds a change of this PC that the hub has not confirmed yet.</source>
        <translation>Zawiera zmianę z tego komputera, której centrala jeszcze nie potwierdziła.</translation>
    </message>
    <message>
        <source>Below zero: more was taken than was known to be there.</source>
        <translation>Poniżej zera: wydano więcej, niż było na stanie według danych.</translation>
    </message>
    <message>
        <source>%1, below zero</source>
        <extracomment>Read aloud: stock on hand that is negative</extracomment>
        <translation>%1, poniżej zera</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>Read aloud: the age of a location that is behind</extracomment>
        <translation>%1, opóźnienie</translation>
    </message>
    <message>
        <source>%1, waiting for the hub</source>
        <extracomment>Read aloud: the SKU of a position with a change that the hub has not confirmed</extracomment>
        <translation>%1, czeka na centralę</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>Group of the positions whose item has no category</extracomment>
        <translation>Bez kategorii</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <extracomment>Beside the name of a group in the grid</extracomment>
        <translation>
            <numerusform>%n pozycja</numerusform>
            <numerusform>%n pozycje</numerusform>
            <numerusform>%n pozycji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, expanded</source>
        <extracomment>Read aloud: name of a group and how many positions it has</extracomment>
        <translation>%1, %2, rozwinięta</translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <translation>%1, %2, zwinięta</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In place of an age: a change that the hub has not confirmed</extracomment>
        <translation>czeka</translation>
    </message>
</context>
<context>
    <name>stoa::ProblemText</name>
    <message>
        <source>Something that was entered is not right. Nothing was changed.</source>
        <translation>Wprowadzone dane są nieprawidłowe. Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Tego już nie ma.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Look at it again and repeat what you meant.</source>
        <translation>W międzyczasie zmienił to ktoś inny. Sprawdź ponownie i powtórz zamierzoną zmianę.</translation>
    </message>
    <message>
        <source>You may not do this. Ask somebody who may.</source>
        <translation>Brak uprawnień. Poproś kogoś, kto je ma.</translation>
    </message>
    <message>
        <source>You need to sign in again. What you entered is kept.</source>
        <translation>Trzeba zalogować się ponownie. Wprowadzone dane zostały zachowane.</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on here; it is tried again by itself.</source>
        <translation>Centrala nie odpowiada. Praca trwa tutaj; próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>It took too long. Whether the hub has it is not known yet; it is asked again.</source>
        <translation>Trwało to zbyt długo. Nie wiadomo jeszcze, czy dotarło do centrali; zapytanie zostanie ponowione.</translation>
    </message>
    <message>
        <source>This PC could not store it. Check the free space of the disk and try again.</source>
        <translation>Ten komputer nie mógł tego zapisać. Sprawdź wolne miejsce na dysku i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The answer of the hub could not be understood. Perhaps this program needs an update.</source>
        <translation>Nie udało się zrozumieć odpowiedzi centrali. Być może program wymaga aktualizacji.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was left half done.</source>
        <translation>Anulowano. Nic nie zostało zrobione połowicznie.</translation>
    </message>
    <message>
        <source>Something went wrong at the hub. It is tried again by itself.</source>
        <translation>W centrali wystąpił błąd. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>The hub could not accept what was sent. Perhaps this program needs an update.</source>
        <translation>Centrala nie mogła przyjąć wysłanych danych. Być może program wymaga aktualizacji.</translation>
    </message>
    <message>
        <source>It is too large to be sent in one piece.</source>
        <translation>To jest zbyt duże, aby wysłać w całości.</translation>
    </message>
    <message>
        <source>The same number was used for something else. It was not applied; send it again as a new one.</source>
        <translation>Ten sam numer użyto do czegoś innego. Zmiany nie zastosowano; wyślij ją ponownie jako nową.</translation>
    </message>
    <message>
        <source>The hub is working on it already.</source>
        <translation>Centrala już nad tym pracuje.</translation>
    </message>
    <message>
        <source>Sending took too long. It is tried again by itself.</source>
        <translation>Wysyłanie trwało zbyt długo. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Nieprawidłowa nazwa użytkownika lub hasło.</translation>
    </message>
    <message>
        <source>The hub does not recognise this PC. Check its clock, or connect it anew with a code.</source>
        <translation>Centrala nie rozpoznaje tego komputera. Sprawdź jego zegar albo podłącz go ponownie, podając kod.</translation>
    </message>
    <message>
        <source>This data is no longer open to you.</source>
        <translation>Te dane nie są już dostępne.</translation>
    </message>
    <message>
        <source>This PC was suspended by an administrator. What is waiting here is kept.</source>
        <translation>Administrator zawiesił ten komputer. To, co tu czeka, jest zachowane.</translation>
    </message>
    <message>
        <source>The code is not right, was used already, or is older than 15 minutes. Ask for a new one.</source>
        <translation>Kod jest nieprawidłowy, został już użyty albo ma ponad 15 minut. Poproś o nowy.</translation>
    </message>
    <message>
        <source>The password is too short or too common. Take at least 12 characters, for example a few words.</source>
        <translation>Hasło jest za krótkie lub zbyt popularne. Użyj co najmniej 12 znaków, na przykład kilku słów.</translation>
    </message>
    <message>
        <source>It is not there, or not open to you.</source>
        <translation>Nie istnieje albo nie jest dostępne.</translation>
    </message>
    <message>
        <source>Both sides changed the same thing. Choose which one holds.</source>
        <translation>Obie strony zmieniły to samo. Wybierz, która zmiana obowiązuje.</translation>
    </message>
    <message>
        <source>This step is not possible any more, because it went on meanwhile.</source>
        <translation>Ten krok nie jest już możliwy, bo sprawa poszła dalej.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>To już istnieje.</translation>
    </message>
    <message>
        <source>There is not enough stock.</source>
        <translation>Za mało zapasu.</translation>
    </message>
    <message>
        <source>This SKU is not in the catalogue.</source>
        <translation>Tego SKU nie ma w katalogu.</translation>
    </message>
    <message>
        <source>This location does not exist.</source>
        <translation>Ta lokalizacja nie istnieje.</translation>
    </message>
    <message>
        <source>This reason does not exist any more. Choose another one.</source>
        <translation>Ten powód już nie istnieje. Wybierz inny.</translation>
    </message>
    <message>
        <source>This reason does not go with the sign of the difference. Choose another reason.</source>
        <translation>Ten powód nie pasuje do znaku różnicy. Wybierz inny powód.</translation>
    </message>
    <message>
        <source>This reason does not go with this kind of movement. Choose another reason.</source>
        <translation>Ten powód nie pasuje do tego rodzaju ruchu. Wybierz inny powód.</translation>
    </message>
    <message>
        <source>This movement was taken back already.</source>
        <translation>Ten ruch już wystornowano.</translation>
    </message>
    <message>
        <source>It is in use and cannot be removed.</source>
        <translation>Jest w użyciu i nie można tego usunąć.</translation>
    </message>
    <message>
        <source>At least one administrator must remain.</source>
        <translation>Musi pozostać co najmniej jeden administrator.</translation>
    </message>
    <message>
        <source>The hub&apos;s history is another one than before. The data is being copied again.</source>
        <translation>Historia centrali jest inna niż wcześniej. Dane są kopiowane ponownie.</translation>
    </message>
    <message>
        <source>This program is too old for the hub. Update it; your work is still accepted.</source>
        <translation>Ten program jest za stary dla centrali. Zaktualizuj go; wykonana praca nadal jest przyjmowana.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of change. It needs an update.</source>
        <translation>Centrala nie zna tego rodzaju zmiany. Wymaga aktualizacji.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little and try again.</source>
        <translation>Zbyt wiele prób. Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The hub is busy. It is tried again by itself.</source>
        <translation>Centrala jest zajęta. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>The hub takes no changes now. They wait safely on this PC.</source>
        <translation>Centrala nie przyjmuje teraz zmian. Czekają bezpiecznie na tym komputerze.</translation>
    </message>
    <message>
        <source>This user was disabled by an administrator. What waits on this PC is kept.</source>
        <translation>Administrator wyłączył tego użytkownika. To, co czeka na tym komputerze, jest zachowane.</translation>
    </message>
    <message>
        <source>This change could not be read after the journal was damaged, and the hub never got it.</source>
        <translation>Tej zmiany nie dało się odczytać po uszkodzeniu dziennika, a centrala jej nie otrzymała.</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Make room; what was saved before is safe.</source>
        <translation>Dysk tego komputera jest pełny. Zwolnij miejsce; to, co zapisano wcześniej, jest bezpieczne.</translation>
    </message>
    <message>
        <source>It was done at a time at which this person was not allowed to do it without the hub. It was not applied; somebody who may do it can send it again.</source>
        <translation>Zrobiono to w czasie, w którym tej osobie nie wolno było tego robić bez centrali. Nie zastosowano tego; ktoś uprawniony może to wysłać ponownie.</translation>
    </message>
    <message>
        <source>Another PC uses the identity of this one, perhaps after copying its disk. What waits here is kept: export it to be safe, connect this PC anew with a code, then send again what is missing.</source>
        <translation>Inny komputer używa tożsamości tego, być może po skopiowaniu dysku. To, co tu czeka, pozostaje zachowane: dla pewności wyeksportuj to, podłącz ten komputer na nowo za pomocą kodu, a potem wyślij ponownie to, czego brakuje.</translation>
    </message>
    <message>
        <source>This SKU is counted in whole pieces; a part of one cannot be entered.</source>
        <translation>Ten SKU liczy się w całych sztukach; części sztuki nie można wprowadzić.</translation>
    </message>
    <message>
        <source>It was not accepted as it stands: %1.</source>
        <extracomment>%1 is a technical reason in English, such as &quot;delta: the difference is out of range&quot;</extracomment>
        <translation>Nie przyjęto w tej postaci: %1.</translation>
    </message>
    <message>
        <source>This SKU is counted in another unit by now. Look at the position and enter the difference anew.</source>
        <translation>Ten SKU jest teraz liczony w innej jednostce. Sprawdź pozycję i wprowadź różnicę ponownie.</translation>
    </message>
    <message>
        <source>The way to the hub is unsteady. It is tried again by itself.</source>
        <translation>Połączenie z centralą jest niestabilne. Próba powtórzy się sama.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing. Ask somebody who has it.</source>
        <extracomment>%1 is what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>Brak uprawnienia „%1”. Poproś kogoś, kto je ma.</translation>
    </message>
    <message>
        <source>%1 had no permission for this: “%2”. Somebody who has it can send it again.</source>
        <extracomment>%1 is a person, %2 what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>Użytkownik %1 nie miał do tego uprawnienia: „%2”. Ktoś, kto je ma, może to wysłać ponownie.</translation>
    </message>
    <message>
        <source>%1 was not allowed to do this. Somebody who may do it can send it again.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Użytkownik %1 nie miał do tego uprawnień. Ktoś uprawniony może to wysłać ponownie.</translation>
    </message>
</context>
<context>
    <name>stoa::SavedViews</name>
    <message>
        <source>All positions</source>
        <translation>Wszystkie pozycje</translation>
    </message>
    <message>
        <source>Negative stock</source>
        <translation>Stan ujemny</translation>
    </message>
    <message>
        <source>Nothing to sell</source>
        <translation>Nic do sprzedaży</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Oczekiwane dostawy</translation>
    </message>
</context>
<context>
    <name>stoa::SkuDesk</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column title: at which location</extracomment>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Column title: quantity</extracomment>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column title: who did it</extracomment>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>The movements of this location are not open to you.</source>
        <translation>Brak dostępu do ruchów tej lokalizacji.</translation>
    </message>
    <message>
        <source>This movement was taken back already.</source>
        <translation>Ten ruch już wystornowano.</translation>
    </message>
    <message>
        <source>Only adjustments can be taken back here; a sale or a transfer is corrected where it was made.</source>
        <translation>Stornować można tu tylko korekty; sprzedaż lub przesunięcie poprawia się tam, gdzie powstało.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Niedostępne</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Zarezerwowane</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Zapas bezpieczeństwa</translation>
    </message>
    <message>
        <source>At locations not in use</source>
        <translation>W nieużywanych lokalizacjach</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Do sprzedaży</translation>
    </message>
    <message>
        <source>Protected for other channels</source>
        <translation>Chronione dla innych kanałów</translation>
    </message>
    <message>
        <source>Channel buffer</source>
        <translation>Bufor kanału</translation>
    </message>
    <message>
        <source>Queued demand</source>
        <translation>Popyt w kolejce</translation>
    </message>
    <message>
        <source>Confidence reserve</source>
        <translation>Rezerwa na niepewność danych</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>Oczekiwane dostawy</translation>
    </message>
    <message>
        <source>Available to promise</source>
        <translation>Dostępne do obiecania</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Przyjęcie</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Sprzedaż</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>Zwrot od klienta</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Wydanie na przesunięcie</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Przesunięcie do: %1</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Przyjęcie z przesunięcia</translation>
    </message>
    <message>
        <source>Transfer from %1</source>
        <translation>Przesunięcie z: %1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation>Korekta po inwentaryzacji</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Uszkodzenie</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Kradzież</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Próbka</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Odnalezienie</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Zwrot do dostawcy</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>Do kwarantanny</translation>
    </message>
    <message>
        <source>Out of quarantine</source>
        <translation>Z kwarantanny</translation>
    </message>
    <message>
        <source>Taken back by another movement.</source>
        <translation>Wystornowany innym ruchem.</translation>
    </message>
    <message>
        <source>Takes an earlier movement back.</source>
        <translation>Stornuje wcześniejszy ruch.</translation>
    </message>
    <message>
        <source>Not yet confirmed by the hub.</source>
        <translation>Jeszcze niepotwierdzony przez centralę.</translation>
    </message>
    <message>
        <source>Older movements are at the hub, which does not answer now.</source>
        <translation>Starsze ruchy są w centrali, która teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>Older movements are at the hub and not open to you.</source>
        <translation>Starsze ruchy są w centrali i nie masz do nich dostępu.</translation>
    </message>
    <message>
        <source>Negative counts as zero</source>
        <extracomment>in the way from what is on hand to what may be promised: the negative stock of a location is not taken from the others</extracomment>
        <translation>Ujemne liczone jako zero</translation>
    </message>
    <message>
        <source>%1 to damaged</source>
        <translation>%1 do: uszkodzone</translation>
    </message>
    <message>
        <source>%1 to quality hold</source>
        <translation>%1 do: blokada jakościowa</translation>
    </message>
    <message>
        <source>%1 to display</source>
        <translation>%1 do: ekspozycja</translation>
    </message>
    <message>
        <source>%1 to quarantine</source>
        <translation>%1 do: kwarantanna</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 w drodze</translation>
    </message>
    <message>
        <source>%1 from damaged</source>
        <translation>%1 z: uszkodzone</translation>
    </message>
    <message>
        <source>%1 from quality hold</source>
        <translation>%1 z: blokada jakościowa</translation>
    </message>
    <message>
        <source>%1 from display</source>
        <translation>%1 z: ekspozycja</translation>
    </message>
    <message>
        <source>%1 from quarantine</source>
        <translation>%1 z: kwarantanna</translation>
    </message>
    <message>
        <source>An API key</source>
        <extracomment>Who did it: a program with a key; its name is not known here</extracomment>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>%1 (API key)</source>
        <extracomment>Who did it: a program with a key; %1 is the name of the key</extracomment>
        <translation>%1 (klucz API)</translation>
    </message>
    <message>
        <source>Sign in to see the movements that are kept at the hub.</source>
        <translation>Zaloguj się, aby zobaczyć ruchy przechowywane w centrali.</translation>
    </message>
    <message>
        <source>Sign in once more: the hub keeps these movements.</source>
        <translation>Zaloguj się ponownie: te ruchy są w centrali.</translation>
    </message>
    <message>
        <source>No movements at the stores that are open to you.</source>
        <translation>Brak ruchów w dostępnych dla Ciebie sklepach.</translation>
    </message>
    <message>
        <source>No movements yet.</source>
        <translation>Nie ma jeszcze ruchów.</translation>
    </message>
</context>
<context>
    <name>stoa::SyncDesk</name>
    <message>
        <source>No.</source>
        <extracomment>Column title: number of a command</extracomment>
        <translation>Nr</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column title: fact or request</extracomment>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Wykonano</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied: %2 row(s)</source>
        <translation>
            <numerusform>%1: skopiowano %2 wiersz</numerusform>
            <numerusform>%1: skopiowano %2 wiersze</numerusform>
            <numerusform>%1: skopiowano %2 wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub has a new history: %n command(s) are told again</source>
        <translation>
            <numerusform>Centrala ma nową historię: ponownie przekazywane jest %n polecenie</numerusform>
            <numerusform>Centrala ma nową historię: ponownie przekazywane są %n polecenia</numerusform>
            <numerusform>Centrala ma nową historię: ponownie przekazywanych jest %n poleceń</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 was refused by the hub</source>
        <translation>Centrala odrzuciła nr %1</translation>
    </message>
    <message>
        <source>No. %1 was discarded</source>
        <translation>Porzucono nr %1</translation>
    </message>
    <message>
        <source>No. %1 was sent again as a new one</source>
        <translation>Nr %1 wysłano ponownie jako nowe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Sign in to discard a change.</source>
        <translation>Zaloguj się, aby porzucić zmianę.</translation>
    </message>
    <message>
        <source>Your role does not allow discarding changes.</source>
        <translation>Twoja rola nie pozwala na porzucanie zmian.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niepodłączony</translation>
    </message>
    <message>
        <source>This PC belongs to no hub yet.</source>
        <translation>Ten komputer nie należy jeszcze do żadnej centrali.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Wylogowano</translation>
    </message>
    <message>
        <source>Nobody is signed in; what waits is sent after signing in.</source>
        <translation>Nikt nie jest zalogowany; oczekujące zmiany zostaną wysłane po zalogowaniu.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline od %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Łączenie</translation>
    </message>
    <message>
        <source>The hub is being asked how it stands.</source>
        <translation>Sprawdzanie stanu centrali.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Porównywanie</translation>
    </message>
    <message>
        <source>The hub was set back. This PC tells it again what it had done.</source>
        <translation>Centralę cofnięto do wcześniejszego stanu. Ten komputer przekazuje jej ponownie, co zrobił.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopiowanie</translation>
    </message>
    <message>
        <source>The data is being copied to this PC.</source>
        <translation>Trwa kopiowanie danych na ten komputer.</translation>
    </message>
    <message numerus="yes">
        <source>The hub refused %n change(s). Choose what happens with each.</source>
        <translation>
            <numerusform>Centrala odrzuciła %n zmianę. Zdecyduj, co z nią zrobić.</numerusform>
            <numerusform>Centrala odrzuciła %n zmiany. Zdecyduj, co zrobić z każdą z nich.</numerusform>
            <numerusform>Centrala odrzuciła %n zmian. Zdecyduj, co zrobić z każdą z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Zsynchronizowano</translation>
    </message>
    <message>
        <source>Everything is at the hub, and all of the hub is here.</source>
        <translation>Wszystko jest w centrali, a wszystko z centrali jest tutaj.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Nadrabianie zaległości</translation>
    </message>
    <message>
        <source>Changes are on their way.</source>
        <translation>Zmiany są w drodze.</translation>
    </message>
    <message>
        <source>Take back the movement of %1 at %2, %3</source>
        <translation>Storno ruchu: %1, %2, %3</translation>
    </message>
    <message>
        <source>Adjust %1 at %2, %3, %4</source>
        <translation>Korekta: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Record %n movement(s)</source>
        <translation>
            <numerusform>Rejestracja %n ruchu</numerusform>
            <numerusform>Rejestracja %n ruchów</numerusform>
            <numerusform>Rejestracja %n ruchów</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the safety stock of %1 at %2</source>
        <translation>Zapas bezpieczeństwa: %1, %2</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>Zmiana lokalizacji: %1</translation>
    </message>
    <message>
        <source>Change the item %1</source>
        <translation>Zmiana artykułu: %1</translation>
    </message>
    <message>
        <source>Change the reason %1</source>
        <translation>Zmiana powodu: %1</translation>
    </message>
    <message>
        <source>Tell the hub that a change was discarded</source>
        <translation>Powiadomienie centrali o porzuconej zmianie</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Korekta</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Ruchy</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Zapas bezpieczeństwa</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Porzucenie</translation>
    </message>
    <message>
        <source>Waits for an earlier one</source>
        <translation>Czeka na wcześniejsze</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Wysłane, niepotwierdzone</translation>
    </message>
    <message>
        <source>At the hub</source>
        <translation>W centrali</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Rozliczone</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Wysłane ponownie</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Porzucone</translation>
    </message>
    <message>
        <source>Its effect was taken back on this PC: the stock is as the hub says.</source>
        <translation>Skutek wycofano na tym komputerze: zapas jest taki jak w centrali.</translation>
    </message>
    <message>
        <source>It is on its way to the hub, but cannot be shown on this PC.</source>
        <translation>Jest w drodze do centrali, ale nie można tego pokazać na tym komputerze.</translation>
    </message>
    <message>
        <source>Settings and people</source>
        <translation>Ustawienia i ludzie</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Ceny</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>Stock of %1</source>
        <translation>Zapas – %1</translation>
    </message>
    <message>
        <source>Movements of %1</source>
        <translation>Ruchy – %1</translation>
    </message>
    <message>
        <source>Answers to this PC</source>
        <translation>Odpowiedzi dla tego komputera</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teraz nie</translation>
    </message>
    <message>
        <source>At once, the hub tells it</source>
        <translation>Od razu, centrala sama powiadamia</translation>
    </message>
    <message>
        <source>At once, by an open question</source>
        <translation>Od razu, przez otwarte zapytanie</translation>
    </message>
    <message>
        <source>Every few seconds, by asking</source>
        <translation>Co kilka sekund, przez odpytywanie</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>Wiersze: %1</translation>
    </message>
    <message>
        <source>No answer from the hub since %1.</source>
        <translation>Brak odpowiedzi centrali od %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marka</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Kody kreskowe</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Miejsce na listach</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Na stanie</translation>
    </message>
    <message>
        <source>%1 differed from the hub and is put right</source>
        <translation>%1: różnica względem centrali, trwa naprawa</translation>
    </message>
    <message numerus="yes">
        <source>%1 put right: %2 row(s)</source>
        <translation>
            <numerusform>%1: naprawiono %2 wiersz</numerusform>
            <numerusform>%1: naprawiono %2 wiersze</numerusform>
            <numerusform>%1: naprawiono %2 wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The damaged journal was compared with the hub: %n change(s) lost</source>
        <translation>
            <numerusform>Uszkodzony dziennik porównano z centralą: utracono %n zmianę</numerusform>
            <numerusform>Uszkodzony dziennik porównano z centralą: utracono %n zmiany</numerusform>
            <numerusform>Uszkodzony dziennik porównano z centralą: utracono %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Dysk pełny</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Nothing is fetched; make room so that work can go on.</source>
        <translation>Dysk tego komputera jest pełny. Nic nie jest pobierane; zwolnij miejsce, aby można było dalej pracować.</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Dysk prawie pełny</translation>
    </message>
    <message>
        <source>Little room is left on this PC. Nothing is fetched; what is entered here is still sent.</source>
        <translation>Na tym komputerze zostało mało miejsca. Nic nie jest pobierane; to, co tu wprowadzisz, jest nadal wysyłane.</translation>
    </message>
    <message>
        <source>A change that could not be read any more</source>
        <translation>Zmiana, której nie da się już odczytać</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Utracone</translation>
    </message>
    <message>
        <source>Its effect is not in the stock. Enter it anew if it is missing, then discard it here.</source>
        <translation>Jej skutku nie ma w stanie. Jeśli jej brakuje, wprowadź ją ponownie, a potem porzuć ją tutaj.</translation>
    </message>
    <message>
        <source>%1 is no longer for this PC and was taken off it</source>
        <translation>%1: te dane nie są już przeznaczone dla tego komputera i zostały z niego usunięte</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this PC delivered to the hub</source>
        <translation>
            <numerusform>Dostarczono do centrali %n zmianę z tego komputera</numerusform>
            <numerusform>Dostarczono do centrali %n zmiany z tego komputera</numerusform>
            <numerusform>Dostarczono do centrali %n zmian z tego komputera</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 cannot be shown here at the moment: %2</source>
        <translation>Nr %1 nie może być tu na razie pokazany: %2</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>In place of a reason that nobody has chosen yet</extracomment>
        <translation>wybierz</translation>
    </message>
    <message numerus="yes">
        <source>The journal of this PC was gone: %n change(s) found in its copy of the stock</source>
        <translation>
            <numerusform>Dziennik tego komputera zniknął: w kopii stanów znaleziono %n zmianę</numerusform>
            <numerusform>Dziennik tego komputera zniknął: w kopii stanów znaleziono %n zmiany</numerusform>
            <numerusform>Dziennik tego komputera zniknął: w kopii stanów znaleziono %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>It was entered under an earlier identity of this PC. Send it again if the hub does not have it, or discard it.</source>
        <translation>Wprowadzono ją pod wcześniejszą tożsamością tego komputera. Wyślij ją ponownie, jeśli centrala jej nie ma, albo ją porzuć.</translation>
    </message>
    <message>
        <source>On this PC alone</source>
        <translation>Tylko na tym komputerze</translation>
    </message>
    <message>
        <source>The hub has not seen this sign-in yet; what waits is sent after the next one.</source>
        <translation>Centrala nie widziała jeszcze tego logowania; to, co czeka, zostanie wysłane po następnym.</translation>
    </message>
    <message>
        <source>A change at a store that is not open to you</source>
        <translation>Zmiana w sklepie, do którego nie masz dostępu</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n wymaga uwagi</numerusform>
            <numerusform>%n wymagają uwagi</numerusform>
            <numerusform>%n wymaga uwagi</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from the hub since %1, and it has not seen this sign-in yet.</source>
        <translation>Centrala nie odpowiada od %1 i nie widziała jeszcze tego zalogowania.</translation>
    </message>
    <message>
        <source>Sign in to send a change again.</source>
        <translation>Zaloguj się, aby wysłać zmianę ponownie.</translation>
    </message>
    <message>
        <source>Your role does not allow this change.</source>
        <translation>Twoja rola nie pozwala na tę zmianę.</translation>
    </message>
    <message>
        <source>Movement of %1 at %2</source>
        <extracomment>%1 is a SKU, %2 a location</extracomment>
        <translation>Ruch: %1, %2</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Do sprzedaży</translation>
    </message>
    <message>
        <source>The hub is back</source>
        <translation>Centrala znów odpowiada</translation>
    </message>
    <message>
        <source>The hub is back. Sign in once more to work with it.</source>
        <translation>Centrala znów odpowiada. Zaloguj się ponownie, aby z nią pracować.</translation>
    </message>
    <message>
        <source>The key by which the hub knows this PC is lost. Connect it anew with a code.</source>
        <translation>Klucz, po którym centrala rozpoznaje ten komputer, przepadł. Podłącz go na nowo za pomocą kodu.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdjustPane</name>
    <message>
        <source>Result</source>
        <extracomment>Column title: what became of an adjustment</extracomment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Results of an adjustment, each in a table cell</extracomment>
        <translation>odrzucono</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>wprowadzono</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Różnica</translation>
    </message>
    <message>
        <source>added with +, taken away with −</source>
        <extracomment>Under the field for a difference of stock</extracomment>
        <translation>+ dodaje, − odejmuje</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>optional, kept with the movement</source>
        <translation>opcjonalnie, zapisywana przy ruchu</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <extracomment>First entry of a list of reasons</extracomment>
        <translation>Wybierz powód</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>Korekta: %1</translation>
    </message>
    <message>
        <source>Adjust %1 positions</source>
        <translation>Skoryguj pozycje (%1)</translation>
    </message>
    <message>
        <source>each by the same difference</source>
        <translation>każda o tę samą różnicę</translation>
    </message>
    <message>
        <source>%1 entered, %2 refused. What was entered is kept.</source>
        <translation>Wprowadzono: %1, odrzucono: %2. To, co wprowadzono, zostaje.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 would be refused: %3</source>
        <translation>
            <numerusform>%1 z %2 zostałaby odrzucona: %3</numerusform>
            <numerusform>%1 z %2 zostałyby odrzucone: %3</numerusform>
            <numerusform>%1 z %2 zostałoby odrzuconych: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Skoryguj</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdminPanel</name>
    <message>
        <source>Only to look at</source>
        <translation>Tylko do odczytu</translation>
    </message>
    <message>
        <source>Changes here are made at the hub, which does not answer now.</source>
        <translation>Zmian dokonuje się tu w centrali, która teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Administracja</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Brak dostępu</translation>
    </message>
    <message>
        <source>Your role shows neither users nor PCs nor the audit trail. Ask an administrator.</source>
        <translation>Twoja rola nie daje wglądu w użytkowników, komputery ani dziennik audytu. Poproś administratora.</translation>
    </message>
    <message>
        <source>Who can sign in, with which roles and where.</source>
        <translation>Kto może się zalogować, z jakimi rolami i gdzie.</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Nowy użytkownik…</translation>
    </message>
    <message>
        <source>A role is a set of permissions; a user may have several.</source>
        <translation>Rola to zestaw uprawnień; użytkownik może mieć ich kilka.</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nowa rola…</translation>
    </message>
    <message>
        <source>PCs that may speak to the hub, each with a key of its own.</source>
        <translation>Komputery, które mogą łączyć się z centralą, każdy z własnym kluczem.</translation>
    </message>
    <message>
        <source>Connect a PC…</source>
        <translation>Podłącz komputer…</translation>
    </message>
    <message>
        <source>Who did what, as the hub wrote it down.</source>
        <translation>Kto co zrobił, według zapisów centrali.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Odczytaj ponownie</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Odczytywanie dziennika audytu</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>The audit trail is kept at the hub</source>
        <translation>Dziennik audytu jest w centrali</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Brak wpisów</translation>
    </message>
    <message>
        <source>Nothing was done yet that the trail takes down.</source>
        <translation>Nie zrobiono jeszcze niczego, co trafia do dziennika.</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Starsze wpisy</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>To już wszystkie.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Użytkownicy</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>Komputery</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Dziennik audytu</translation>
    </message>
    <message>
        <source>Parts of Administration</source>
        <translation>Części administracji</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Nie ma jeszcze użytkowników</translation>
    </message>
    <message>
        <source>They come with the first copy of the hub&apos;s data.</source>
        <translation>Pojawią się z pierwszą kopią danych centrali.</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Nie ma jeszcze ról</translation>
    </message>
    <message>
        <source>No PCs yet</source>
        <translation>Nie ma jeszcze komputerów</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Nothing was changed; what you entered is kept.</source>
        <translation>Niczego nie zmieniono; wpisane dane są zachowane.</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>zawiera…</translation>
    </message>
    <message>
        <source>any state</source>
        <extracomment>Choice in a filter field: no matter in which state</extracomment>
        <translation>dowolny stan</translation>
    </message>
    <message>
        <source>any kind</source>
        <extracomment>Choice in a filter field: built-in roles and own ones</extracomment>
        <translation>dowolny rodzaj</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Choice in a filter field: API keys that end within two weeks</extracomment>
        <translation>Wkrótce wygaśnie</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>Choice in a filter field: no matter when</extracomment>
        <translation>dowolny czas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>ostatnie 7 dni</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>ostatnie 30 dni</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>ostatnie 365 dni</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>wszyscy</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>Choice in a filter field: no matter what was done</extracomment>
        <translation>cokolwiek</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: the column&apos;s title and what is looked for in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What feeds, web shops and scripts use to speak to the hub.</source>
        <translation>Używają ich źródła danych, sklepy internetowe i skrypty do komunikacji z centralą.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 z %n użytkownika</numerusform>
            <numerusform>%1 z %n użytkowników</numerusform>
            <numerusform>%1 z %n użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 z %n roli</numerusform>
            <numerusform>%1 z %n ról</numerusform>
            <numerusform>%1 z %n ról</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n rola</numerusform>
            <numerusform>%n role</numerusform>
            <numerusform>%n ról</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PC(s)</source>
        <translation>
            <numerusform>%1 z %n komputera</numerusform>
            <numerusform>%1 z %n komputerów</numerusform>
            <numerusform>%1 z %n komputerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n komputer</numerusform>
            <numerusform>%n komputery</numerusform>
            <numerusform>%n komputerów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <translation>
            <numerusform>%1 z %n klucza API</numerusform>
            <numerusform>%1 z %n kluczy API</numerusform>
            <numerusform>%1 z %n kluczy API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <translation>
            <numerusform>%n klucz API</numerusform>
            <numerusform>%n klucze API</numerusform>
            <numerusform>%n kluczy API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, older ones are at the hub</source>
        <translation>
            <numerusform>Odczytano %n wpis, starsze są w centrali</numerusform>
            <numerusform>Odczytano %n wpisy, starsze są w centrali</numerusform>
            <numerusform>Odczytano %n wpisów, starsze są w centrali</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, these are all</source>
        <translation>
            <numerusform>%n wpis, to wszystko</numerusform>
            <numerusform>%n wpisy, to wszystko</numerusform>
            <numerusform>%n wpisów, to wszystko</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the API keys</source>
        <translation>Odczytywanie kluczy API</translation>
    </message>
    <message>
        <source>API keys are kept at the hub</source>
        <translation>Klucze API są przechowywane w centrali</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>Brak kluczy API</translation>
    </message>
    <message>
        <source>Nothing but desks speaks to this hub. A key is made at the hub with “stoa-hub apikey add”.</source>
        <translation>Z tą centralą rozmawiają tylko komputery. Klucz tworzy się w centrali poleceniem „stoa-hub apikey add”.</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Klucze API</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>Users, roles, PCs and the audit trail are shown after you sign in.</source>
        <translation>Użytkownicy, role, komputery i dziennik audytu pojawią się po zalogowaniu.</translation>
    </message>
    <message>
        <source>No API keys of your stores</source>
        <translation>Brak kluczy API Twoich sklepów</translation>
    </message>
    <message>
        <source>Keys that hold for other stores too are seen by whoever looks after those.</source>
        <translation>Klucze obejmujące także inne sklepy widzi osoba, która się nimi zajmuje.</translation>
    </message>
    <message>
        <source>No PCs of your stores</source>
        <translation>Brak komputerów Twoich sklepów</translation>
    </message>
    <message>
        <source>Those of other stores and of the head office are seen by whoever looks after them.</source>
        <translation>Komputery innych sklepów i biura głównego widzi ten, kto się nimi zajmuje.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AuditCard</name>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Wpis</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Ślad</translation>
    </message>
    <message>
        <source>Entries are chained: none can be changed or taken out without being found out.</source>
        <translation>Wpisy są połączone w łańcuch: żadnego nie da się zmienić ani usunąć bez wykrycia.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niczego nie wybrano</translation>
    </message>
    <message>
        <source>From PC</source>
        <translation>Na komputerze</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>The id of the refused change that was given up</extracomment>
        <translation>Zmiana</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CascadeModel</name>
    <message>
        <source>Term</source>
        <extracomment>Column of a waterfall: what is added or taken away</extracomment>
        <translation>Składnik</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ChartTwin</name>
    <message>
        <source>Show as a chart</source>
        <translation>Pokaż jako wykres</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Pokaż jako tabelę</translation>
    </message>
    <message>
        <source>A chart; the same numbers can be shown as a table.</source>
        <translation>Wykres; te same liczby można pokazać jako tabelę.</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>Column of a waterfall: what is added or taken away</extracomment>
        <translation>Składnik</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CodeCard</name>
    <message>
        <source>The code was copied.</source>
        <translation>Kod skopiowano.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>Utwórz kolejny kod</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Utwórz kod</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>Spoken: a code letter by letter</extracomment>
        <translation>Kod %1</translation>
    </message>
    <message>
        <source>Works once, until %1 (%2 left).</source>
        <translation>Działa raz, do %1 (pozostało %2).</translation>
    </message>
    <message>
        <source>This code is older than 15 minutes and works no more.</source>
        <translation>Ten kod ma ponad 15 minut i już nie działa.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Adres centrali</translation>
    </message>
    <message>
        <source>On the new PC</source>
        <translation>Na nowym komputerze</translation>
    </message>
    <message>
        <source>Connect a PC</source>
        <translation>Podłącz komputer</translation>
    </message>
    <message>
        <source>A new PC needs a code once. It makes its own key, which never leaves it.</source>
        <translation>Nowy komputer jednorazowo potrzebuje kodu. Tworzy własny klucz, który nigdy go nie opuszcza.</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>&amp;Gdzie stoi</translation>
    </message>
    <message>
        <source>it gets the stock of this place; the head office gets all</source>
        <translation>otrzyma zapasy tego miejsca; biuro główne otrzymuje wszystkie</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Biuro główne</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Odcisk klucza centrali</translation>
    </message>
    <message>
        <source>Start Stoa, enter the address and the code, and compare the fingerprint.</source>
        <translation>Uruchom Stoa, wpisz adres i kod, a następnie porównaj odcisk.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandCard</name>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Różnica</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Powód</translation>
    </message>
    <message>
        <source>&amp;Why it is discarded</source>
        <translation>Po&amp;wód porzucenia</translation>
    </message>
    <message>
        <source>only needed to discard it</source>
        <translation>potrzebne tylko do porzucenia</translation>
    </message>
    <message>
        <source>Choose what happens</source>
        <translation>Wybierz, co zrobić</translation>
    </message>
    <message>
        <source>It is sent as a new one and linked to this one.</source>
        <translation>Zostanie wysłane jako nowe i powiązane z tym.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Saves every change that this PC keeps to a file</source>
        <translation>Zapisuje w pliku wszystkie zmiany przechowywane na tym komputerze</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Porzuć…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Wyślij ponownie</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niczego nie wybrano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a command&apos;s page: its state and what kind it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a command</extracomment>
        <translation>Nr %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Kto, kiedy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Waits behind</source>
        <translation>Czeka za</translation>
    </message>
    <message>
        <source>An earlier change of the same thing that was refused.</source>
        <translation>Wcześniejsza zmiana tego samego, którą odrzucono.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Następna próba</translation>
    </message>
    <message>
        <source>Say by how much, for example −2 or +5.</source>
        <translation>Podaj różnicę, na przykład −2 albo +5.</translation>
    </message>
    <message>
        <source>Sent again as No. %1.</source>
        <translation>Wysłano ponownie jako nr %1.</translation>
    </message>
    <message>
        <source>Say why; it is kept and the hub is told.</source>
        <translation>Podaj przyczynę; zostanie zachowana i przekazana centrali.</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>Porzucić tę zmianę?</translation>
    </message>
    <message>
        <source>%1. It is not sent any more; the hub is told that you discarded it.</source>
        <translation>%1. Zmiana nie będzie już wysyłana; centrala otrzyma informację o porzuceniu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>The change was discarded.</source>
        <translation>Zmianę porzucono.</translation>
    </message>
    <message>
        <source>&amp;Safety stock</source>
        <translation>Zapas &amp;bezpieczeństwa</translation>
    </message>
    <message>
        <source>Say how many are to be kept back, 0 or more.</source>
        <translation>Podaj, ile ma zostać zachowane, 0 lub więcej.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Wybierz powód.</translation>
    </message>
    <message>
        <source>Fix and resend</source>
        <translation>Popraw i wyślij ponownie</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Zastępuje</translation>
    </message>
    <message>
        <source>Number of the movement</source>
        <translation>Numer ruchu</translation>
    </message>
    <message>
        <source>it was %1 %2</source>
        <extracomment>In an empty field: the difference as it was entered, in the unit of then, e.g. &quot;it was +5 pcs&quot;</extracomment>
        <translation>było %1 %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>Placeholder of the command palette</extracomment>
        <translation>Szukaj lub uruchom polecenie</translation>
    </message>
    <message>
        <source>Found commands and records</source>
        <translation>Znalezione polecenia i rekordy</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Brak wyników o takiej nazwie. Spróbuj wpisać mniej liter.</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>Keys of the command palette, each beside its key</extracomment>
        <translation>przejdź</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwórz</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>obok</translation>
    </message>
    <message>
        <source>close</source>
        <translation>zamknij</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandSource</name>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>W tej chwili nie jest to możliwe.</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Heading in the command palette</extracomment>
        <translation>Polecenia</translation>
    </message>
    <message>
        <source>open this panel</source>
        <extracomment>Beside a panel&apos;s name in the command palette</extracomment>
        <translation>otwórz ten panel</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectCard</name>
    <message>
        <source>The address is still missing.</source>
        <translation>Brakuje jeszcze adresu.</translation>
    </message>
    <message>
        <source>The code for this PC is still missing.</source>
        <translation>Brakuje jeszcze kodu dla tego komputera.</translation>
    </message>
    <message>
        <source>The name of this PC is still missing.</source>
        <translation>Brakuje jeszcze nazwy tego komputera.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Połącz z centralą</translation>
    </message>
    <message>
        <source>Your company runs a Stoa hub. The person who looks after it gives you an address and a code for this PC.</source>
        <translation>Firma ma centralę Stoa. Jej opiekun podaje adres i kod dla tego komputera.</translation>
    </message>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>&amp;Adres centrali</translation>
    </message>
    <message>
        <source>&amp;Code for this PC</source>
        <translation>&amp;Kod dla tego komputera</translation>
    </message>
    <message>
        <source>valid for 15 minutes, works once</source>
        <translation>ważny 15 minut, działa raz</translation>
    </message>
    <message>
        <source>&amp;Name of this PC</source>
        <translation>&amp;Nazwa tego komputera</translation>
    </message>
    <message>
        <source>The keys stay on this PC. No password is kept here.</source>
        <translation>Klucze zostają na tym komputerze. Hasło nie jest tu przechowywane.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>The address is not right yet.</source>
        <translation>Adres nie jest jeszcze poprawny.</translation>
    </message>
    <message>
        <source>The code for this PC is not whole yet.</source>
        <translation>Kod dla tego komputera nie jest jeszcze pełny.</translation>
    </message>
    <message>
        <source>A code has the letters A to Z and digits only.</source>
        <translation>Kod zawiera tylko litery od A do Z i cyfry.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Kod jest pełny.</translation>
    </message>
    <message>
        <source>Compare the fingerprint and say that it is the same.</source>
        <translation>Porównaj odcisk i potwierdź, że jest taki sam.</translation>
    </message>
    <message>
        <source>for example “Back office”</source>
        <translation>na przykład „Zaplecze”</translation>
    </message>
    <message>
        <source>%1 characters are needed, here are %2.</source>
        <translation>Potrzeba %1 znaków, jest %2.</translation>
    </message>
    <message>
        <source>Connect becomes available once everything is right.</source>
        <translation>Przycisk stanie się aktywny, gdy wszystko będzie poprawne.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionCard</name>
    <message>
        <source>This PC and its hub</source>
        <translation>Ten komputer i jego centrala</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Learns of changes</source>
        <translation>Dowiaduje się o zmianach</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ostatnia odpowiedź</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ostatnia zmiana</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Ostatni problem</translation>
    </message>
    <message>
        <source>The clock of this PC and that of the hub are %1 apart. Work goes on; set the clock right.</source>
        <translation>Zegary tego komputera i centrali różnią się o %1. Praca trwa; ustaw zegar poprawnie.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to come, as of %1</source>
        <translation>
            <numerusform>jeszcze %n zmiana, stan z %1</numerusform>
            <numerusform>jeszcze %n zmiany, stan z %1</numerusform>
            <numerusform>jeszcze %n zmian, stan z %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>Opóźnione</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Odcisk klucza centrali</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found and put right</source>
        <translation>
            <numerusform>znaleziono i naprawiono %n różnicę</numerusform>
            <numerusform>znaleziono i naprawiono %n różnice</numerusform>
            <numerusform>znaleziono i naprawiono %n różnic</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Naprawiono</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionLine</name>
    <message>
        <source>online from %1 to %2</source>
        <translation>online od %1 do %2</translation>
    </message>
    <message>
        <source>offline from %1 to %2</source>
        <translation>offline od %1 do %2</translation>
    </message>
    <message>
        <source>Connection to the hub, last 4 hours</source>
        <translation>Połączenie z centralą, ostatnie 4 godziny</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline %1</source>
        <translation>offline %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DataTable</name>
    <message numerus="yes">
        <source>Sum of %n selected rows</source>
        <extracomment>Foot of a table, before the sums of the columns</extracomment>
        <translation>
            <numerusform>Suma %n zaznaczonego wiersza</numerusform>
            <numerusform>Suma %n zaznaczonych wierszy</numerusform>
            <numerusform>Suma %n zaznaczonych wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Menu of a table: rows of less height</extracomment>
        <translation>Zwarte wiersze</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (brak miejsca)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DetailsPane</name>
    <message>
        <source>Keep this record open</source>
        <extracomment>Keeps the pane on this record</extracomment>
        <translation>Pozostaw ten rekord otwarty</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Zamknij okienko</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DeviceCard</name>
    <message>
        <source>Active</source>
        <extracomment>State of a PC</extracomment>
        <translation>Aktywny</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Zawieszony</translation>
    </message>
    <message>
        <source>This is the PC that you work on.</source>
        <translation>To jest komputer, na którym teraz pracujesz.</translation>
    </message>
    <message>
        <source>It may not speak to the hub. What waits there is kept until it may again.</source>
        <translation>Nie może łączyć się z centralą. To, co tam czeka, zostaje do czasu przywrócenia.</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>%1 temu, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Biuro główne</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ostatni kontakt</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Podłączono</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Zawieś…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktywuj</translation>
    </message>
    <message>
        <source>This is the PC that you work on. Suspend it from another one.</source>
        <translation>To jest komputer, na którym teraz pracujesz. Zawieś go z innego.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>Zawiesić %1?</translation>
    </message>
    <message>
        <source>Everybody there is signed out at the next contact, and nothing of it is accepted until it is activated again. What waits there is kept.</source>
        <translation>Przy najbliższym kontakcie wszyscy zostaną tam wylogowani i nic stamtąd nie będzie przyjmowane do ponownej aktywacji. To, co tam czeka, zostaje zachowane.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Zawieś</translation>
    </message>
    <message>
        <source>%1 may speak to the hub again.</source>
        <translation>%1 może znów łączyć się z centralą.</translation>
    </message>
    <message>
        <source>%1 was suspended.</source>
        <translation>Zawieszono %1.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>stoa::ui::EntrySteps</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>Spoken: where one is on the way in</extracomment>
        <translation>Krok %1 z %2, %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::EntryWindow</name>
    <message>
        <source>Where to work</source>
        <translation>Gdzie pracować</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Kim jesteś</translation>
    </message>
    <message>
        <source>First copy of the data</source>
        <translation>Pierwsza kopia danych</translation>
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
        <translation>Język</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>The back office of your stores.</source>
        <translation>Zaplecze Twoich sklepów.</translation>
    </message>
    <message>
        <source>Free software, GPL 3 or later</source>
        <translation>Wolne oprogramowanie, GPL 3 lub nowsza</translation>
    </message>
    <message>
        <source>This PC’s store</source>
        <translation>Sklep tego komputera</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC before you connect.</source>
        <translation>Przed połączeniem na tym komputerze nic nie jest zapisywane.</translation>
    </message>
    <message>
        <source>You can still go back. So far only the connection to the hub is kept.</source>
        <translation>Możesz jeszcze wrócić. Na razie zapisano tylko połączenie z centralą.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a button; %1 is the name of a number, as &quot;Number of the movement&quot;</extracomment>
        <translation>Kopiuj: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Said beside a button that was pressed</extracomment>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FilterLine</name>
    <message>
        <source>Take off the filter %1</source>
        <extracomment>A filter that is on; pressing it takes it off</extracomment>
        <translation>Usuń filtr: %1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Dodaj filtr</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Takes all filters off</extracomment>
        <translation>Wyczyść wszystkie</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FilterRow</name>
    <message>
        <source>Filter by %1</source>
        <extracomment>Name of the filter field of a table column, for the screen reader</extracomment>
        <translation>Filtruj według: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Odcisk klucza centrali</translation>
    </message>
    <message>
        <source>compare with the one on the paper</source>
        <translation>porównaj z tym na kartce</translation>
    </message>
    <message>
        <source>It shows here once the hub answers.</source>
        <translation>Pojawi się tu, gdy centrala odpowie.</translation>
    </message>
    <message>
        <source>Fingerprint of the hub: %1</source>
        <extracomment>Spoken: the fingerprint&apos;s digits</extracomment>
        <translation>Odcisk klucza centrali: %1</translation>
    </message>
    <message>
        <source>It is the &amp;same</source>
        <translation>Jest &amp;taki sam</translation>
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
        <translation>zaczyna się od…</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>zawiera…</translation>
    </message>
    <message>
        <source>any location</source>
        <translation>dowolna lokalizacja</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>dowolny czas</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>dowolna kategoria</translation>
    </message>
</context>
<context>
    <name>stoa::ui::InventoryPanel</name>
    <message>
        <source>The positions could not be read.</source>
        <translation>Nie udało się odczytać pozycji.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, restart the program.</source>
        <translation>Niczego nie zmieniono. Spróbuj ponownie; jeśli to nie pomoże, uruchom program od nowa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Zapasy</translation>
    </message>
    <message>
        <source>%1 positions</source>
        <extracomment>Status strip; how many positions the filters leave of how many there are</extracomment>
        <translation>Pozycje: %1</translation>
    </message>
    <message>
        <source>%1 of %2 positions</source>
        <translation>%1 z %2 pozycji</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy.</source>
        <translation>Za dużo wierszy do skopiowania: %1.</translation>
    </message>
    <message>
        <source>At most %1 go to the clipboard. Export writes all that is filtered to a file.</source>
        <translation>Do schowka trafia najwyżej %1. Eksport zapisuje w pliku wszystko, co spełnia filtry.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Skorygowano zapas</translation>
    </message>
    <message>
        <source>%1 positions adjusted</source>
        <translation>Skorygowane pozycje: %1</translation>
    </message>
    <message>
        <source>The movement was taken back</source>
        <translation>Ruch wystornowano</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Nie wystornowano.</translation>
    </message>
    <message>
        <source>Choose a position first.</source>
        <translation>Najpierw wybierz pozycję.</translation>
    </message>
    <message>
        <source>Search positions</source>
        <extracomment>Commands of the Inventory panel; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Szukaj pozycji</translation>
    </message>
    <message>
        <source>Adjust stock…</source>
        <translation>Skoryguj zapas…</translation>
    </message>
    <message>
        <source>Open the page of the SKU</source>
        <translation>Otwórz stronę SKU</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Pokaż lub ukryj szczegóły</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtruj wiersze</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Wyczyść wszystkie filtry</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Zapisz ten widok…</translation>
    </message>
    <message>
        <source>Export as an Excel workbook…</source>
        <translation>Wyeksportuj jako skoroszyt Excel…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Wyeksportuj jako CSV…</translation>
    </message>
    <message>
        <source>Adjusting is not possible.</source>
        <translation>Korekta nie jest możliwa.</translation>
    </message>
    <message>
        <source>There is no position to adjust.</source>
        <translation>Nie ma pozycji do skorygowania.</translation>
    </message>
    <message>
        <source>At most %1 positions are adjusted at a time.</source>
        <translation>Naraz można skorygować najwyżej tyle pozycji: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>Nie udało się wystornować %1 z %2.</numerusform>
            <numerusform>Nie udało się wystornować %1 z %2.</numerusform>
            <numerusform>Nie udało się wystornować %1 z %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back by a counter-movement</source>
        <translation>Wystornowano ruchem przeciwnym</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wykonano ponownie</translation>
    </message>
    <message>
        <source>Exporting is not possible.</source>
        <translation>Eksport nie jest możliwy.</translation>
    </message>
    <message>
        <source>Export what is filtered</source>
        <translation>Eksport pozycji spełniających filtry</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Skoroszyt Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>Zapisano %1 wiersz, plik: %2</numerusform>
            <numerusform>Zapisano %1 wiersze, plik: %2</numerusform>
            <numerusform>Zapisano %1 wierszy, plik: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled; no file was left behind</source>
        <translation>Eksport anulowano; żaden plik nie pozostał</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>Nie zapisano %1.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1: nieznane tutaj.</translation>
    </message>
    <message>
        <source>Neither a barcode nor a SKU of the catalogue. Scan again or search for it.</source>
        <translation>To ani kod kreskowy, ani SKU z katalogu. Zeskanuj ponownie lub wyszukaj.</translation>
    </message>
    <message>
        <source>%1 is %2 late.</source>
        <translation>%1: opóźnienie %2.</translation>
    </message>
    <message>
        <source>%1 locations are up to %2 late.</source>
        <translation>Opóźnione lokalizacje: %1, najwyżej o %2.</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Nowa nazwa widoku</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nazwa widoku</translation>
    </message>
    <message>
        <source>Its numbers are as of %1 and marked.</source>
        <translation>Jej dane są z %1 i są oznaczone.</translation>
    </message>
    <message>
        <source>Their numbers are as of %1 or later and marked.</source>
        <translation>Ich dane są z %1 lub późniejsze i są oznaczone.</translation>
    </message>
    <message>
        <source>Running low</source>
        <extracomment>Name of a saved view: positions of which little is left</extracomment>
        <translation>Na wyczerpaniu</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>Chip in the head of the panel: the SKU was opened by the barcode scanner</extracomment>
        <translation>Zeskanowano</translation>
    </message>
    <message>
        <source>lot %1</source>
        <extracomment>Of a scanned code: the batch that is printed in it</extracomment>
        <translation>partia %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <extracomment>Of a scanned code: the serial number that is printed in it</extracomment>
        <translation>numer seryjny %1</translation>
    </message>
    <message>
        <source>best before %1</source>
        <extracomment>Of a scanned code: the day that is printed in it</extracomment>
        <translation>najlepiej spożyć przed %1</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <extracomment>Of a scanned code: the day that is printed in it</extracomment>
        <translation>ważne do %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a scanned code: net weight, length or volume with its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was scanned while an adjustment is open.</source>
        <translation>Zeskanowano %1, a otwarta jest korekta.</translation>
    </message>
    <message>
        <source>What you typed is kept. Finish or leave it first.</source>
        <translation>To, co wpisano, zostaje. Najpierw dokończ korektę lub ją zamknij.</translation>
    </message>
    <message>
        <source>Leave it and open the SKU</source>
        <translation>Zamknij ją i otwórz SKU</translation>
    </message>
    <message>
        <source>Its check digit does not fit, so it was probably misread. Scan again or search for it.</source>
        <translation>Cyfra kontrolna się nie zgadza, więc kod odczytano pewnie błędnie. Zeskanuj ponownie lub wyszukaj.</translation>
    </message>
    <message>
        <source>It is marked as a GS1 code but cannot be read as one. Scan again or search for it.</source>
        <translation>Jest oznaczony jako kod GS1, ale nie da się go tak odczytać. Zeskanuj ponownie lub wyszukaj.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Wyszukaj</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Skopiuj kod</translation>
    </message>
    <message>
        <source>The scanner sound is on</source>
        <translation>Dźwięk skanera jest włączony</translation>
    </message>
    <message>
        <source>The scanner sound is off</source>
        <translation>Dźwięk skanera jest wyłączony</translation>
    </message>
    <message>
        <source>Scanner sound on or off</source>
        <translation>Włącz lub wyłącz dźwięk skanera</translation>
    </message>
</context>
<context>
    <name>stoa::ui::KeyCard</name>
    <message>
        <source>Revoke…</source>
        <translation>Unieważnij…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Niczego nie wybrano</translation>
    </message>
    <message>
        <source>Whoever holds its secret may do this. The secret itself is not kept anywhere.</source>
        <translation>Kto ma jego sekret, może to robić. Sam sekret nie jest nigdzie przechowywany.</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Niczego już nie otwiera.</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Utworzył(a)</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Działa do</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Unieważniono</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>Unieważnić klucz %1?</translation>
    </message>
    <message>
        <source>Whatever uses it is shut out at once and for good. What it has sent is kept; a new key has to be made for it to go on.</source>
        <translation>Wszystko, co go używa, traci dostęp od razu i na stałe. To, co już wysłano, jest zachowane; do dalszej pracy potrzebny jest nowy klucz.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Unieważnij</translation>
    </message>
    <message>
        <source>The key %1 was revoked.</source>
        <translation>Klucz %1 został unieważniony.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Uprawnienia</translation>
    </message>
</context>
<context>
    <name>stoa::ui::LedgerSection</name>
    <message>
        <source>Movements</source>
        <translation>Ruchy</translation>
    </message>
    <message>
        <source>All locations</source>
        <extracomment>Movements of all locations instead of one</extracomment>
        <translation>Wszystkie lokalizacje</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Wczytaj więcej</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Stornuj</translation>
    </message>
    <message>
        <source>Ledger, %1</source>
        <translation>Księga, %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Księga</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>Commands of the window; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Szukaj lub uruchom polecenie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Przejdź do następnego okienka</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Przejdź do poprzedniego okienka</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>%1 – Stoa</source>
        <extracomment>Title of the window; %1 is what is open</extracomment>
        <translation>%1 – Stoa</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panele</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Leaves the program</extracomment>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Zamknij ten komunikat</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageStack</name>
    <message>
        <source>Show fewer messages</source>
        <extracomment>Line under two messages, opens the rest</extracomment>
        <translation>Pokaż mniej komunikatów</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>Jeszcze %n komunikat</numerusform>
            <numerusform>Jeszcze %n komunikaty</numerusform>
            <numerusform>Jeszcze %n komunikatów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::NamePopover</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Give it a name of 1 to 60 characters.</source>
        <translation>Podaj nazwę mającą od 1 do 60 znaków.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NoneFound</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nic nie pasuje do tych filtrów</translation>
    </message>
    <message>
        <source>Change them above, or take them off.</source>
        <translation>Zmień je powyżej albo je wyłącz.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Wyczyść filtry</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NoticePopover</name>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nic nie wymaga Twojej uwagi.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OpeningWindow</name>
    <message>
        <source>Opening</source>
        <translation>Otwieranie</translation>
    </message>
    <message>
        <source>Opening the data of this PC</source>
        <translation>Otwieranie danych tego komputera</translation>
    </message>
    <message>
        <source>It is checked first, because the program was cut off the last time. What was saved is kept.</source>
        <translation>Najpierw są sprawdzane, ponieważ ostatnim razem program został nagle przerwany. To, co zapisano, zostaje.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PanelHeader</name>
    <message>
        <source>Nothing to undo</source>
        <extracomment>%1 is a phrase such as &quot;price of 12 items&quot;</extracomment>
        <translation>Nie ma czego cofnąć</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>%1 is a phrase such as &quot;price of 12 items&quot;</extracomment>
        <translation>Nie ma czego ponowić</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Szukaj lub uruchom polecenie</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>%1 is how many there are</extracomment>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Notices, %1</source>
        <translation>Powiadomienia, %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Fraza zabezpieczająca</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Fraza &amp;ponownie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Passphrase of this PC</source>
        <translation>Fraza zabezpieczająca tego komputera</translation>
    </message>
    <message>
        <source>Choose a passphrase for this PC</source>
        <translation>Wybierz frazę zabezpieczającą dla tego komputera</translation>
    </message>
    <message>
        <source>Open the data of this PC</source>
        <translation>Otwórz dane tego komputera</translation>
    </message>
    <message>
        <source>This system has no keychain. What is entered here is kept in a journal on this PC until the hub has it, and the passphrase locks it. It is asked for at each start; without it, what the hub does not have yet cannot be read.</source>
        <translation>Ten system nie ma pęku kluczy. To, co tu wprowadzisz, pozostaje w dzienniku na tym komputerze, aż otrzyma to centrala, a fraza zabezpieczająca go blokuje. Program pyta o nią przy każdym uruchomieniu; bez niej nie da się odczytać tego, czego centrala jeszcze nie ma.</translation>
    </message>
    <message>
        <source>This system has no keychain, so the passphrase that was chosen for this PC opens its journal.</source>
        <translation>Ten system nie ma pęku kluczy, dlatego dziennik otwiera fraza zabezpieczająca wybrana dla tego komputera.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Co najmniej %n znak</numerusform>
            <numerusform>Co najmniej %n znaki</numerusform>
            <numerusform>Co najmniej %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wybierz dłuższą.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this PC.</source>
        <translation>To nie jest fraza zabezpieczająca tego komputera.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Wprowadź frazę zabezpieczającą.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Fraza zabezpieczająca jest za krótka.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Obie frazy nie są takie same.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PasswordPart</name>
    <message>
        <source>This is done at the hub, which does not answer now.</source>
        <translation>Robi się to w centrali, która teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>The new password is still missing.</source>
        <translation>Brakuje jeszcze nowego hasła.</translation>
    </message>
    <message>
        <source>The password was set.</source>
        <translation>Hasło ustawiono.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Obecne hasło jest nieprawidłowe.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Obecne hasło</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>Now&amp;e hasło</translation>
    </message>
    <message>
        <source>at least 12 characters, for example a few words</source>
        <translation>co najmniej 12 znaków, na przykład kilka słów</translation>
    </message>
    <message>
        <source>Setting it signs the user out everywhere.</source>
        <translation>Ustawienie hasła wylogowuje użytkownika wszędzie.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Ustaw hasło</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PositionsPage</name>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Jako skoroszyt Excel…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Jako CSV…</translation>
    </message>
    <message>
        <source>Save view</source>
        <extracomment>Saves filters, order and columns under a name</extracomment>
        <translation>Zapisz widok</translation>
    </message>
    <message>
        <source>Search positions</source>
        <translation>Szukaj pozycji</translation>
    </message>
    <message>
        <source>Words in any order: SKU, name, brand or barcode</source>
        <translation>Słowa w dowolnej kolejności: SKU, nazwa, marka lub kod kreskowy</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Button: puts the rows together by location or category</extracomment>
        <translation>Grupuj</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns are shown</extracomment>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>A saved view whose filters or columns were changed since</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Save changes to this view</source>
        <translation>Zapisz zmiany tego widoku</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Usuń widok</translation>
    </message>
    <message>
        <source>Type a number, a bound such as ≤ 70, or a range such as 5..9.</source>
        <translation>Wpisz liczbę, granicę, na przykład ≤ 70, albo zakres, na przykład 5..9.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Bez grupowania</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>Według lokalizacji</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Według kategorii</translation>
    </message>
    <message>
        <source>Sum of %1 selected rows</source>
        <extracomment>Foot of the grid; %1 is 2 or more</extracomment>
        <translation>Suma zaznaczonych wierszy (%1)</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Brak pasujących</translation>
    </message>
    <message>
        <source>None of the %1 positions has all that is asked for above.</source>
        <translation>Żadna z %1 pozycji nie spełnia wszystkich powyższych warunków.</translation>
    </message>
    <message>
        <source>No position has all that is asked for above.</source>
        <translation>Żadna pozycja nie spełnia wszystkich powyższych warunków.</translation>
    </message>
    <message>
        <source>The first copy is on its way</source>
        <translation>Pierwsza kopia jest w drodze</translation>
    </message>
    <message>
        <source>%1 of %2 rows are on this PC. You can work as soon as they are here.</source>
        <translation>Na tym komputerze jest %1 z %2 wierszy. Pracować można, gdy tylko będą wszystkie.</translation>
    </message>
    <message>
        <source>Nothing is on this PC yet</source>
        <translation>Na tym komputerze nic jeszcze nie ma</translation>
    </message>
    <message>
        <source>The hub does not answer. The first copy begins by itself as soon as it does.</source>
        <translation>Centrala nie odpowiada. Pierwsze kopiowanie zacznie się samo, gdy tylko odpowie.</translation>
    </message>
    <message>
        <source>Sign in at a hub; the first copy begins by itself then.</source>
        <translation>Zaloguj się do centrali; wtedy pierwsze kopiowanie zacznie się samo.</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Nie ma jeszcze pozycji</translation>
    </message>
    <message>
        <source>Positions appear with the first receipt, import or movement at the hub.</source>
        <translation>Pozycje pojawią się z pierwszym przyjęciem, importem lub ruchem w centrali.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Eksport: %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>Wiersze: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 z %2 wierszy</translation>
    </message>
    <message>
        <source>Cancel leaves no file behind.</source>
        <translation>Po anulowaniu nie zostaje żaden plik.</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Rozwiń wszystkie grupy</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Zwiń wszystkie grupy</translation>
    </message>
    <message>
        <source>Your roles do not show stock</source>
        <translation>Twoje role nie obejmują podglądu zapasów</translation>
    </message>
    <message>
        <source>Whoever looks after the roles of your company can give you one that does.</source>
        <translation>Osoba zarządzająca rolami w firmie może nadać Ci rolę z takim podglądem.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>The stock on this PC is shown again once you have signed in.</source>
        <translation>Stany na tym komputerze pojawią się znowu po zalogowaniu.</translation>
    </message>
    <message>
        <source>In Administration you can add a user for yourself with a role that does, or have another administrator give it to you.</source>
        <translation>W Administracji możesz dodać dla siebie użytkownika z rolą obejmującą podgląd zapasów albo poprosić o nią innego administratora.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ProgressLine</name>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Name of the navigation rail, for the screen reader</extracomment>
        <translation>Nawigacja</translation>
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
        <translation>%1, kopia</translation>
    </message>
    <message>
        <source>Built-in roles stay as they are.</source>
        <translation>Wbudowanych ról nie można zmieniać.</translation>
    </message>
    <message>
        <source>You have this role. Nobody changes his own rights; ask another administrator.</source>
        <translation>To jedna z Twoich ról. Nikt nie zmienia własnych praw; poproś innego administratora.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nowa rola</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n użytkownik</numerusform>
            <numerusform>%n użytkowników</numerusform>
            <numerusform>%n użytkowników</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in roles stay as they are. Make a copy to have another one.</source>
        <translation>Wbudowanych ról nie można zmieniać. Aby mieć inną, utwórz kopię.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Jeszcze niezapisane.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>Tę rolę ma %n użytkownik. Najpierw nadaj mu inną.</numerusform>
            <numerusform>Tę rolę ma %n użytkowników. Najpierw nadaj im inną.</numerusform>
            <numerusform>Tę rolę ma %n użytkowników. Najpierw nadaj im inną.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add the role</source>
        <translation>Dodaj rolę</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Nazwa ma od 1 do 80 znaków.</translation>
    </message>
    <message>
        <source>Another role has this code.</source>
        <translation>Inna rola ma ten kod.</translation>
    </message>
    <message>
        <source>Take 2 to 40 letters, digits or hyphens, a small letter first.</source>
        <translation>Użyj od 2 do 40 liter, cyfr lub łączników, najpierw mała litera.</translation>
    </message>
    <message>
        <source>The role “%1” can be given to users now.</source>
        <translation>Rolę „%1” można już nadawać użytkownikom.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>Usunąć rolę „%1”?</translation>
    </message>
    <message>
        <source>No user has it. A removed role cannot be brought back; it can only be made again.</source>
        <translation>Nie ma jej żaden użytkownik. Usuniętej roli nie można przywrócić; można ją tylko utworzyć od nowa.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>The role “%1” was removed.</source>
        <translation>Rolę „%1” usunięto.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>for imports and the command line; it stays the same</source>
        <translation>do importu i wiersza poleceń; pozostaje bez zmian</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Uprawnienia</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Utwórz kopię</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Przywróć</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SampleCard</name>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Po anulowaniu nic nie zostaje.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Rozejrzyj się</translation>
    </message>
    <message>
        <source>An invented chain that you can do anything with. It stays on this PC.</source>
        <translation>Fikcyjna sieć, z którą można zrobić wszystko. Pozostaje na tym komputerze.</translation>
    </message>
    <message>
        <source>12 stores and 2 distribution centres</source>
        <translation>12 sklepów i 2 centra dystrybucyjne</translation>
    </message>
    <message>
        <source>and a web shop</source>
        <translation>oraz sklep internetowy</translation>
    </message>
    <message>
        <source>4,000 items</source>
        <translation>4000 artykułów</translation>
    </message>
    <message>
        <source>with names in every language of this program</source>
        <translation>z nazwami we wszystkich językach programu</translation>
    </message>
    <message>
        <source>60 days of business</source>
        <translation>60 dni działalności</translation>
    </message>
    <message>
        <source>sales, deliveries and transfers</source>
        <translation>sprzedaż, dostawy i przesunięcia</translation>
    </message>
    <message>
        <source>Some trouble on purpose</source>
        <translation>Kilka celowych problemów</translation>
    </message>
    <message>
        <source>negative stock, empty shelves</source>
        <translation>stany ujemne, puste półki</translation>
    </message>
    <message>
        <source>Everything works, also without a network. Nothing is sent anywhere.</source>
        <translation>Wszystko działa, także bez sieci. Nic nie jest nigdzie wysyłane.</translation>
    </message>
    <message>
        <source>Open the sample chain</source>
        <translation>Otwórz przykładową sieć</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SignInCard</name>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>Your name is still missing.</source>
        <translation>Brakuje jeszcze nazwy użytkownika.</translation>
    </message>
    <message>
        <source>Your password is still missing.</source>
        <translation>Brakuje jeszcze hasła.</translation>
    </message>
    <message>
        <source>%1, on this PC “%2”</source>
        <translation>%1, na tym komputerze „%2”</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>&amp;Nazwa użytkownika</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Connect to another hub…</source>
        <translation>Połącz z inną centralą…</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuPage</name>
    <message>
        <source>Back to the positions</source>
        <translation>Powrót do pozycji</translation>
    </message>
    <message>
        <source>Positions by location</source>
        <translation>Pozycje według lokalizacji</translation>
    </message>
    <message>
        <source>Available to promise</source>
        <translation>Dostępne do obiecania</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Skoryguj…</translation>
    </message>
    <message>
        <source>There is no position to adjust.</source>
        <translation>Nie ma pozycji do skorygowania.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuPane</name>
    <message>
        <source>Adjust %1 positions…</source>
        <translation>Skoryguj pozycje (%1)…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Skoryguj…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Availability</source>
        <extracomment>Tab: how available-to-promise comes about</extracomment>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Księga</translation>
    </message>
    <message>
        <source>Available to promise, line by line</source>
        <translation>Dostępne do obiecania, wiersz po wierszu</translation>
    </message>
    <message>
        <source>Each line opens where its figure comes from.</source>
        <translation>Każdy wiersz otwiera źródło swojej liczby.</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Wszystkie ruchy</translation>
    </message>
    <message>
        <source>Open page</source>
        <extracomment>Button: the large page of a SKU</extracomment>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Last movements</source>
        <translation>Ostatnie ruchy</translation>
    </message>
    <message>
        <source>Positions by location</source>
        <translation>Pozycje według lokalizacji</translation>
    </message>
    <message>
        <source>Ledger, %1</source>
        <translation>Księga, %1</translation>
    </message>
    <message>
        <source>Movements of %1</source>
        <extracomment>Accessible name of a link: opens the movements of a location</extracomment>
        <translation>Ruchy: %1</translation>
    </message>
    <message>
        <source>Nothing at any location.</source>
        <translation>W żadnej lokalizacji nic nie ma.</translation>
    </message>
    <message>
        <source>No position is chosen</source>
        <translation>Nie wybrano pozycji</translation>
    </message>
    <message>
        <source>Choose one in the table to see its stock and its movements here.</source>
        <translation>Wybierz jedną w tabeli, aby zobaczyć tu jej stan i ruchy.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuSource</name>
    <message>
        <source>Items</source>
        <extracomment>Heading in the command palette, over SKUs</extracomment>
        <translation>Artykuły</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <extracomment>A SKU and how much of it is on hand, in the palette</extracomment>
        <translation>%1, na stanie: %2</translation>
    </message>
    <message>
        <source>%1 in %2 positions</source>
        <translation>%1, przeszukane pozycje: %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuWaterfall</name>
    <message numerus="yes">
        <source>On hand, %n location(s)</source>
        <extracomment>First line of the waterfall</extracomment>
        <translation>
            <numerusform>Na stanie, %n lokalizacja</numerusform>
            <numerusform>Na stanie, %n lokalizacje</numerusform>
            <numerusform>Na stanie, %n lokalizacji</numerusform>
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
            <numerusform>%n lokalizacja</numerusform>
            <numerusform>%n lokalizacje</numerusform>
            <numerusform>%n lokalizacji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>Over how many locations a waterfall counts, and in which unit</extracomment>
        <translation>%1, jednostka: %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>No change received yet</source>
        <translation>Nie odebrano jeszcze żadnej zmiany</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Ostatnia zmiana %1</translation>
    </message>
    <message>
        <source>Last change %1 (%2)</source>
        <extracomment>%1 is a time of day, %2 an age such as &quot;2 s ago&quot;</extracomment>
        <translation>Ostatnia zmiana %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 pending</source>
        <extracomment>Changes made here that the hub has not taken yet; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 oczekująca</numerusform>
            <numerusform>%1 oczekujące</numerusform>
            <numerusform>%1 oczekujących</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 konflikt</numerusform>
            <numerusform>%1 konflikty</numerusform>
            <numerusform>%1 konfliktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parked</source>
        <extracomment>Changes the hub refused, waiting for a person; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 wstrzymana</numerusform>
            <numerusform>%1 wstrzymane</numerusform>
            <numerusform>%1 wstrzymanych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feeds late</source>
        <extracomment>Feeds of tills and channels whose data is late; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 spóźnione źródło danych</numerusform>
            <numerusform>%1 spóźnione źródła danych</numerusform>
            <numerusform>%1 spóźnionych źródeł danych</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Anuluj tę operację</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Said instead of &quot;In sync&quot; while a conflict or a parked change waits for a person</extracomment>
        <translation>Wymaga uwagi</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncBell</name>
    <message>
        <source>Open Sync</source>
        <extracomment>Leads from a notice to the Sync panel</extracomment>
        <translation>Otwórz synchronizację</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Zaloguj się</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncPanel</name>
    <message>
        <source>This PC: %1</source>
        <translation>Ten komputer: %1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Wychodzące</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Wymaga uwagi</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktywność</translation>
    </message>
    <message>
        <source>Parts of Sync</source>
        <translation>Części synchronizacji</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nic nie czeka</translation>
    </message>
    <message>
        <source>Everything that was done on this PC is at the hub.</source>
        <translation>Wszystko, co zrobiono na tym komputerze, jest w centrali.</translation>
    </message>
    <message>
        <source>What the hub refuses comes here, with its reason and a way on.</source>
        <translation>Trafia tu to, co centrala odrzuci, z powodem i dalszą drogą.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Jeszcze nic</translation>
    </message>
    <message>
        <source>What this PC and its hub tell each other is noted here.</source>
        <translation>Tu zapisuje się, co ten komputer i centrala sobie przekazują.</translation>
    </message>
    <message>
        <source>Connection to the hub, last 4 hours</source>
        <translation>Połączenie z centralą, ostatnie 4 godziny</translation>
    </message>
    <message>
        <source>Stock on screen is as of</source>
        <translation>Zapas z godziny</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>jeszcze nieznane</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekuje</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nic nie czeka</translation>
    </message>
    <message>
        <source>Last answer of the hub</source>
        <translation>Odpowiedź centrali</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Spróbuj teraz</translation>
    </message>
    <message>
        <source>Save the outbox</source>
        <translation>Zapis kolejki wychodzącej</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Pliki JSON (*.json)</translation>
    </message>
    <message>
        <source>The outbox was saved.</source>
        <translation>Kolejkę wychodzącą zapisano.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronizacja</translation>
    </message>
    <message>
        <source>Work goes on; what is done waits safely on this PC.</source>
        <translation>Praca trwa; zmiany czekają bezpiecznie na tym komputerze.</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <extracomment>Leads to what the hub refused</extracomment>
        <translation>Pokaż odrzucone</translation>
    </message>
    <message>
        <source>Nothing was done; the refused change is kept as it was.</source>
        <translation>Niczego nie zrobiono; odrzucona zmiana pozostaje bez zmian.</translation>
    </message>
    <message numerus="yes">
        <source>Work goes on. %n change(s) wait safely on this PC.</source>
        <translation>
            <numerusform>Praca trwa. %n zmiana czeka bezpiecznie na tym komputerze.</numerusform>
            <numerusform>Praca trwa. %n zmiany czekają bezpiecznie na tym komputerze.</numerusform>
            <numerusform>Praca trwa. %n zmian czeka bezpiecznie na tym komputerze.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait safely on this PC until this is settled.</source>
        <translation>
            <numerusform>%n zmiana czeka bezpiecznie na tym komputerze, aż to zostanie rozwiązane.</numerusform>
            <numerusform>%n zmiany czekają bezpiecznie na tym komputerze, aż to zostanie rozwiązane.</numerusform>
            <numerusform>%n zmian czeka bezpiecznie na tym komputerze, aż to zostanie rozwiązane.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are kept on this PC; their effect on the stock was taken back.</source>
        <translation>
            <numerusform>Jest zachowana na tym komputerze; jej wpływ na zapas został cofnięty.</numerusform>
            <numerusform>Są zachowane na tym komputerze; ich wpływ na zapas został cofnięty.</numerusform>
            <numerusform>Są zachowane na tym komputerze; ich wpływ na zapas został cofnięty.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox was not saved.</source>
        <translation>Nie zapisano kolejki wychodzącej.</translation>
    </message>
    <message>
        <source>%1 could not be written. Everything is kept on this PC; choose another place.</source>
        <translation>Nie udało się zapisać pliku %1. Wszystko jest zachowane na tym komputerze; wybierz inne miejsce.</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>najstarsze sprzed %1</translation>
    </message>
    <message>
        <source>%1 behind them</source>
        <extracomment>Changes that wait behind those that were refused</extracomment>
        <translation>za nimi: %1</translation>
    </message>
    <message>
        <source>nothing refused</source>
        <translation>nic nie odrzucono</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>ponownie za %1</translation>
    </message>
    <message>
        <source>Nothing else waits</source>
        <translation>Nic więcej nie czeka</translation>
    </message>
    <message>
        <source>What the hub refused stands under “Needs attention”.</source>
        <translation>To, co centrala odrzuciła, znajduje się na karcie „Wymaga uwagi”.</translation>
    </message>
    <message>
        <source>green only with a proof younger than %1</source>
        <extracomment>%1: a duration in seconds, such as &quot;90 s&quot;</extracomment>
        <translation>zielone tylko z potwierdzeniem młodszym niż %1</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nic nie wymaga uwagi</translation>
    </message>
    <message>
        <source>%1 old, yours added</source>
        <translation>%1 temu + własne zmiany</translation>
    </message>
    <message>
        <source>%1 of them in conflict</source>
        <translation>%1 z nich w konflikcie</translation>
    </message>
    <message>
        <source>kept on this PC</source>
        <translation>na tym komputerze</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 temu</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ThreeSides</name>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>The hub now</source>
        <translation>Centrala teraz</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Twoje</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>Column title: what there will be when the change is sent again</extracomment>
        <translation>Po ponownym wysłaniu</translation>
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
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds until the note goes away</extracomment>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>stoa::ui::UnlockDialog</name>
    <message>
        <source>The journal of this PC is locked</source>
        <translation>Dziennik tego komputera jest zablokowany</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Begin without it…</source>
        <translation>Zacznij bez niego…</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Otwórz dziennik</translation>
    </message>
    <message>
        <source>What was entered here and is not at the hub yet is kept in a journal, and its key is not where it was. The hub can open it: ask an administrator for a code for this PC&apos;s place, as for a new PC. Nothing is lost then.</source>
        <translation>To, co tu wprowadzono, a czego centrala jeszcze nie ma, jest przechowywane w dzienniku, a jego klucza nie ma tam, gdzie był. Centrala może go otworzyć: poproś administratora o kod dla miejsca tego komputera, jak dla nowego komputera. Wtedy nic nie ginie.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>Trwa odpytywanie centrali.</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Wpisz kod.</translation>
    </message>
    <message>
        <source>Begin without the locked journal?</source>
        <translation>Zacząć bez zablokowanego dziennika?</translation>
    </message>
    <message>
        <source>The journal is moved into a folder of its own; nothing is removed. Adjustments that the hub does not have yet are read from the copy of the stock and wait for your decision under Sync; whatever else waited is listed there as lost. This PC has to be connected anew, with a code.</source>
        <translation>Dziennik zostanie przeniesiony do własnego folderu; nic nie jest usuwane. Korekty, których centrala jeszcze nie ma, zostaną odczytane z kopii zapasów i będą czekać na Twoją decyzję w panelu Synchronizacja; reszta zostanie tam wymieniona jako utracona. Komputer trzeba podłączyć na nowo za pomocą kodu.</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Zacznij bez niego</translation>
    </message>
    <message>
        <source>The journal has no box that the hub could open: this PC was never connected.</source>
        <translation>Dziennik nie ma niczego, co centrala mogłaby otworzyć: tego komputera nigdy nie podłączono.</translation>
    </message>
    <message>
        <source>Another hub answers at the address of this PC&apos;s. Nothing was sent to it.</source>
        <translation>Pod adresem centrali tego komputera odpowiada inna centrala. Niczego do niej nie wysłano.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::UserForm</name>
    <message>
        <source>New user</source>
        <translation>Nowy użytkownik</translation>
    </message>
    <message>
        <source>This is you. Nobody changes his own rights; ask another administrator.</source>
        <translation>To Ty. Nikt nie zmienia własnych praw; poproś innego administratora.</translation>
    </message>
    <message>
        <source>Disabled: cannot sign in, and what is kept stays.</source>
        <translation>Wyłączony: nie może się zalogować, a zapisane dane zostają.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Jeszcze niezapisane.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Wyłącz…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Włącz</translation>
    </message>
    <message>
        <source>Nobody disables himself.</source>
        <translation>Nikt nie wyłącza samego siebie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Dodaj użytkownika</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Odpytywanie centrali…</translation>
    </message>
    <message>
        <source>Name, sign-in name, roles and stores are still missing.</source>
        <translation>Brakuje jeszcze imienia i nazwiska, nazwy użytkownika, ról i sklepów.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Imię i nazwisko</translation>
    </message>
    <message>
        <source>Si&amp;gns in as</source>
        <translation>Nazwa &amp;użytkownika</translation>
    </message>
    <message>
        <source>small letters, digits, dots or hyphens</source>
        <translation>małe litery, cyfry, kropki lub łączniki</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>&amp;Pierwsze hasło</translation>
    </message>
    <message>
        <source>at least 12 characters, for example a few words</source>
        <translation>co najmniej 12 znaków, na przykład kilka słów</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Role</translation>
    </message>
    <message>
        <source>&amp;Stores</source>
        <translation>&amp;Sklepy</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>All stores, also later ones</source>
        <translation>Wszystkie sklepy, także przyszłe</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Tylko te</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Język</translation>
    </message>
    <message>
        <source>As the PC is set</source>
        <extracomment>The language of a user: none of his own</extracomment>
        <translation>Jak ustawiono na komputerze</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Imię i nazwisko ma od 1 do 80 znaków.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this name.</source>
        <translation>Ktoś inny loguje się pod tą nazwą.</translation>
    </message>
    <message>
        <source>Take 2 to 40 small letters, digits, dots or hyphens.</source>
        <translation>Użyj od 2 do 40 małych liter, cyfr, kropek lub łączników.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wybierz co najmniej jedną rolę.</translation>
    </message>
    <message>
        <source>Choose at least one store, or all.</source>
        <translation>Wybierz co najmniej jeden sklep albo wszystkie.</translation>
    </message>
    <message>
        <source>The first password is still missing.</source>
        <translation>Brakuje jeszcze pierwszego hasła.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 może się już zalogować.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Wyłączyć %1?</translation>
    </message>
    <message>
        <source>All sign-ins of %1 end at once. What was done stays, and the user can be enabled again.</source>
        <translation>Wszystkie sesje %1 kończą się natychmiast. To, co zrobiono, zostaje, a użytkownika można znów włączyć.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Wyłącz</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 może znów się logować.</translation>
    </message>
    <message>
        <source>%1 was disabled.</source>
        <translation>Wyłączono %1.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Przywróć</translation>
    </message>
</context>
</TS>
