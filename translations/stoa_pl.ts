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
    <name>NetworkPanel</name>
    <message>
        <source>New carrier…</source>
        <translation>Nowy przewoźnik…</translation>
    </message>
    <message>
        <source>Service goals…</source>
        <translation>Cele obsługi…</translation>
    </message>
    <message>
        <source>Try a shift between locations…</source>
        <translation>Wypróbuj przesunięcie między lokalizacjami…</translation>
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
    <name>RoutingPage</name>
    <message>
        <source>Simulate the routing policy</source>
        <translation>Symuluj zasady kierowania zamówień</translation>
    </message>
    <message>
        <source>Save the draft of the routing policy</source>
        <translation>Zapisz szkic: zasady kierowania zamówień</translation>
    </message>
    <message>
        <source>Activate the routing policy…</source>
        <translation>Aktywuj zasady kierowania zamówień…</translation>
    </message>
    <message>
        <source>Versions of the routing policy…</source>
        <translation>Wersje: zasady kierowania zamówień…</translation>
    </message>
    <message>
        <source>Add a golden order…</source>
        <translation>Dodaj zamówienie wzorcowe…</translation>
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
        <source>Closed a task</source>
        <translation>Zamknięto zadanie</translation>
    </message>
    <message>
        <source>Decided about an order</source>
        <translation>Podjęto decyzję o zamówieniu</translation>
    </message>
    <message>
        <source>Discarded an event that was set aside</source>
        <translation>Porzucono odłożone zdarzenie</translation>
    </message>
    <message>
        <source>Extended reservations</source>
        <translation>Przedłużono rezerwacje</translation>
    </message>
    <message>
        <source>Handed over a fulfilment</source>
        <translation>Wydano realizację</translation>
    </message>
    <message>
        <source>Mended an event that was set aside</source>
        <translation>Poprawiono odłożone zdarzenie</translation>
    </message>
    <message>
        <source>Moved a reservation</source>
        <translation>Przeniesiono rezerwację</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Opened a return</source>
        <translation>Otwarto zwrot</translation>
    </message>
    <message>
        <source>Read who gets an order</source>
        <translation>Odczytano, kto odbiera zamówienie</translation>
    </message>
    <message>
        <source>Released a reservation</source>
        <translation>Zwolniono rezerwację</translation>
    </message>
    <message>
        <source>Made a reservation</source>
        <translation>Utworzono rezerwację</translation>
    </message>
    <message>
        <source>Sent an event that was set aside again</source>
        <translation>Wysłano ponownie odłożone zdarzenie</translation>
    </message>
    <message>
        <source>Set an event aside</source>
        <translation>Odłożono zdarzenie</translation>
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
        <source>Took an order</source>
        <translation>Przyjęto zamówienie</translation>
    </message>
    <message>
        <source>Used up a reservation</source>
        <translation>Wykorzystano rezerwację</translation>
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
        <source>Worked on a fulfilment</source>
        <translation>Pracowano nad realizacją</translation>
    </message>
    <message>
        <source>Worked on a return</source>
        <translation>Pracowano nad zwrotem</translation>
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
    <message>
        <source>Made a webhook</source>
        <translation>Utworzono webhook</translation>
    </message>
    <message>
        <source>Changed a webhook</source>
        <translation>Zmieniono webhook</translation>
    </message>
    <message>
        <source>Removed a webhook</source>
        <translation>Usunięto webhook</translation>
    </message>
    <message>
        <source>Gave a webhook a new secret</source>
        <translation>Nadano webhookowi nowy klucz tajny</translation>
    </message>
    <message>
        <source>Sent events of a webhook again</source>
        <translation>Wysłano ponownie zdarzenia do webhooka</translation>
    </message>
    <message>
        <source>Tried a webhook</source>
        <translation>Wypróbowano webhook</translation>
    </message>
    <message>
        <source>Stopped a webhook whose receiver is gone</source>
        <translation>Zatrzymano webhook, którego odbiorcy już nie ma</translation>
    </message>
    <message>
        <source>Network planner</source>
        <translation>Planista sieci</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Locations and routing</source>
        <translation>Lokalizacje i kierowanie zamówień</translation>
    </message>
    <message>
        <source>Set how a location takes part</source>
        <translation>Ustawiono udział lokalizacji</translation>
    </message>
    <message>
        <source>Saved a carrier</source>
        <translation>Zapisano przewoźnika</translation>
    </message>
    <message>
        <source>Set the service goals</source>
        <translation>Ustawiono cele obsługi</translation>
    </message>
    <message>
        <source>Routed an order</source>
        <translation>Skierowano zamówienie</translation>
    </message>
    <message>
        <source>Bought a shipping label</source>
        <translation>Kupiono etykietę wysyłkową</translation>
    </message>
    <message>
        <source>Saved a routing policy</source>
        <translation>Zapisano zasady kierowania zamówień</translation>
    </message>
    <message>
        <source>Activated a routing policy</source>
        <translation>Włączono zasady kierowania zamówień</translation>
    </message>
    <message>
        <source>Went back to an earlier routing policy</source>
        <translation>Przywrócono wcześniejsze zasady kierowania zamówień</translation>
    </message>
    <message>
        <source>Saved a golden order</source>
        <translation>Zapisano zamówienie wzorcowe</translation>
    </message>
    <message>
        <source>Removed a golden order</source>
        <translation>Usunięto zamówienie wzorcowe</translation>
    </message>
    <message>
        <source>Started a simulation</source>
        <translation>Rozpoczęto symulację</translation>
    </message>
    <message>
        <source>Cancelled a simulation</source>
        <translation>Anulowano symulację</translation>
    </message>
    <message>
        <source>Cancelled a shipping label</source>
        <translation>Anulowano etykietę wysyłkową</translation>
    </message>
    <message>
        <source>Closed a carrier&apos;s manifest</source>
        <translation>Zamknięto manifest przewozowy przewoźnika</translation>
    </message>
    <message>
        <source>Discarded a draft of a routing policy</source>
        <translation>Odrzucono szkic: zasady kierowania zamówień</translation>
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
    <name>stoa::BulkWork</name>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Teraz</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column title: what became of one of many</extracomment>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>odrzucone: %1</translation>
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
        <translation>%1: zamknięte</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, %4 kept back for peaks</source>
        <translation>%1: zajęte %2 z %3, %4 w rezerwie na szczyty</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken; %4</source>
        <extracomment>An hour of the day, what is taken of what it does, a method and how full that is</extracomment>
        <translation>%1: zajęte %2 z %3; %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, only the buffer of %4 is left</source>
        <translation>%1: zajęte %2 z %3, został tylko bufor %4</translation>
    </message>
    <message>
        <source>%1: full, %2 of %3 taken</source>
        <translation>%1: pełne, zajęte %2 z %3</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
</context>
<context>
    <name>stoa::CarrierForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Dni robocze</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Święta</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>At least one line says what a parcel costs.</source>
        <translation>Co najmniej jeden wiersz podaje koszt paczki.</translation>
    </message>
    <message>
        <source>At least one line says how many days it takes.</source>
        <translation>Co najmniej jeden wiersz podaje liczbę dni.</translation>
    </message>
    <message>
        <source>1 to 16 letters, digits, - or _.</source>
        <translation>Od 1 do 16 liter, cyfr, - lub _.</translation>
    </message>
    <message>
        <source>Countries by two letters, such as GR, IT.</source>
        <translation>Kraje dwiema literami, np. GR, IT.</translation>
    </message>
    <message>
        <source>It goes to one zone at least.</source>
        <translation>Obsługuje co najmniej jedną strefę.</translation>
    </message>
    <message>
        <source>A currency&apos;s code such as EUR.</source>
        <translation>Kod waluty, np. EUR.</translation>
    </message>
    <message>
        <source>Kilograms such as 31.5.</source>
        <translation>Kilogramy, np. 31,5.</translation>
    </message>
    <message>
        <source>Centimetres, or nothing for no limit.</source>
        <translation>Centymetry albo nic, gdy bez limitu.</translation>
    </message>
    <message>
        <source>Later than it begins.</source>
        <translation>Później niż początek.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Podaj nazwę.</translation>
    </message>
    <message>
        <source>It works on one day of the week at least.</source>
        <translation>Pracuje co najmniej jeden dzień w tygodniu.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Wybierz datę.</translation>
    </message>
</context>
<context>
    <name>stoa::DecisionWords</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two locations that supply an order together</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Only %1 together can supply it.</source>
        <translation>Mogą to dostarczyć tylko razem: %1.</translation>
    </message>
    <message>
        <source>Only %1 can supply it.</source>
        <translation>Może to dostarczyć tylko %1.</translation>
    </message>
    <message>
        <source>%1 together are %2 cheaper than one parcel from %3.</source>
        <translation>%1 razem kosztują o %2 mniej niż jedna paczka z: %3.</translation>
    </message>
    <message>
        <source>%1 together are %2 cheaper than %3.</source>
        <translation>%1 razem kosztują o %2 mniej niż %3.</translation>
    </message>
    <message>
        <source>%1 is %2 cheaper than %3.</source>
        <translation>%1 kosztuje o %2 mniej niż %3.</translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) earlier.</source>
        <translation>
            <numerusform>Towary dotrą %n dzień wcześniej.</numerusform>
            <numerusform>Towary dotrą %n dni wcześniej.</numerusform>
            <numerusform>Towary dotrą %n dni wcześniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) later.</source>
        <translation>
            <numerusform>Towary dotrą %n dzień później.</numerusform>
            <numerusform>Towary dotrą %n dni później.</numerusform>
            <numerusform>Towary dotrą %n dni później.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 later the choice would be another.</source>
        <translation>Gdyby godzina graniczna przewoźnika w lokalizacji %1 była o %2 późniejsza, wybór byłby inny.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 earlier the choice would be another.</source>
        <translation>Gdyby godzina graniczna przewoźnika w lokalizacji %1 była o %2 wcześniejsza, wybór byłby inny.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 later (%3 → %4) the choice would be another.</source>
        <extracomment>%3 and %4 are times of the day, as in 14:00 → 14:22</extracomment>
        <translation>Gdyby godzina graniczna przewoźnika w lokalizacji %1 była o %2 późniejsza (%3 → %4), wybór byłby inny.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 earlier (%3 → %4) the choice would be another.</source>
        <translation>Gdyby godzina graniczna przewoźnika w lokalizacji %1 była o %2 wcześniejsza (%3 → %4), wybór byłby inny.</translation>
    </message>
    <message>
        <source>With %1 more of %2 at %3 the choice would be another.</source>
        <translation>Gdyby w lokalizacji %3 było o %1 więcej %2, wybór byłby inny.</translation>
    </message>
    <message>
        <source>With %1 fewer of %2 at %3 the choice would be another.</source>
        <translation>Gdyby w lokalizacji %3 było o %1 mniej %2, wybór byłby inny.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km longer the choice would be another.</source>
        <translation>Przy limicie odległości o %1 km większym wybór byłby inny.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km shorter the choice would be another.</source>
        <translation>Przy limicie odległości o %1 km mniejszym wybór byłby inny.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km longer (%2 → %3 km) the choice would be another.</source>
        <translation>Przy limicie odległości o %1 km większym (%2 → %3 km) wybór byłby inny.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km shorter (%2 → %3 km) the choice would be another.</source>
        <translation>Przy limicie odległości o %1 km mniejszym (%2 → %3 km) wybór byłby inny.</translation>
    </message>
    <message>
        <source>With %1 more taken slots at %2 the choice would be another.</source>
        <translation>Gdyby w lokalizacji %2 zajętych miejsc było o %1 więcej, wybór byłby inny.</translation>
    </message>
    <message>
        <source>With %1 more free slots at %2 the choice would be another.</source>
        <translation>Gdyby w lokalizacji %2 wolnych miejsc było o %1 więcej, wybór byłby inny.</translation>
    </message>
    <message>
        <source>With %1 more taken slots at %2, %3, the choice would be another.</source>
        <translation>Gdyby w lokalizacji %2 (%3) zajętych miejsc było o %1 więcej, wybór byłby inny.</translation>
    </message>
    <message>
        <source>With %1 more free slots at %2, %3, the choice would be another.</source>
        <translation>Gdyby w lokalizacji %2 (%3) wolnych miejsc było o %1 więcej, wybór byłby inny.</translation>
    </message>
    <message>
        <source>If parts from %1 cost %2 more, the choice would be another.</source>
        <translation>Gdyby części z: %1 kosztowały o %2 więcej, wybór byłby inny.</translation>
    </message>
    <message>
        <source>If parts from %1 cost %2 less, the choice would be another.</source>
        <translation>Gdyby części z: %1 kosztowały o %2 mniej, wybór byłby inny.</translation>
    </message>
    <message>
        <source>No location could supply it then.</source>
        <translation>Wtedy żadna lokalizacja nie mogłaby tego dostarczyć.</translation>
    </message>
    <message>
        <source>%1 together would win by %2.</source>
        <translation>%1 razem wygrałyby o %2.</translation>
    </message>
    <message>
        <source>%1 alone would win by %2.</source>
        <translation>Sama lokalizacja %1 wygrałaby o %2.</translation>
    </message>
    <message>
        <source>%1 together would supply it then.</source>
        <translation>Wtedy dostarczyłyby to razem: %1.</translation>
    </message>
    <message>
        <source>%1 alone would supply it then.</source>
        <translation>Wtedy dostarczyłaby to sama lokalizacja %1.</translation>
    </message>
    <message>
        <source>%1 to sell, %2 needed</source>
        <translation>do sprzedaży %1, potrzeba %2</translation>
    </message>
    <message>
        <source>nothing to sell</source>
        <translation>nic do sprzedaży</translation>
    </message>
    <message>
        <source>takes no orders now</source>
        <translation>nie przyjmuje teraz zamówień</translation>
    </message>
    <message>
        <source>takes no orders until %1</source>
        <translation>nie przyjmuje zamówień do: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>zamknięte do: %1</translation>
    </message>
    <message>
        <source>%1 km away, limit %2 km</source>
        <translation>odległość %1 km, limit %2 km</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>za daleko</translation>
    </message>
    <message>
        <source>does not offer: %1</source>
        <translation>nie oferuje: %1</translation>
    </message>
    <message>
        <source>does not offer this</source>
        <translation>nie oferuje tego</translation>
    </message>
    <message>
        <source>no carrier takes it from there</source>
        <translation>żaden przewoźnik tego stamtąd nie zabierze</translation>
    </message>
    <message>
        <source>cannot handle: %1</source>
        <translation>nie może obsłużyć: %1</translation>
    </message>
    <message>
        <source>cannot handle these goods</source>
        <translation>nie może obsłużyć tych towarów</translation>
    </message>
    <message>
        <source>capacity: %1 of %2 slots left</source>
        <translation>wydajność: zostało %1 z %2 miejsc</translation>
    </message>
    <message>
        <source>capacity: %1 of %2 slots left at %3</source>
        <translation>wydajność: zostało %1 z %2 miejsc, %3</translation>
    </message>
    <message>
        <source>no capacity left</source>
        <translation>wydajność wyczerpana</translation>
    </message>
    <message>
        <source>%1 after the carrier&apos;s cut-off</source>
        <translation>%1 po godzinie granicznej przewoźnika</translation>
    </message>
    <message>
        <source>after the carrier&apos;s cut-off</source>
        <translation>po godzinie granicznej przewoźnika</translation>
    </message>
    <message>
        <source>gave it back before</source>
        <translation>wcześniej to zwróciła</translation>
    </message>
    <message>
        <source>may not supply this order</source>
        <translation>nie może dostarczyć tego zamówienia</translation>
    </message>
    <message>
        <source>may not send to %1</source>
        <translation>nie może wysyłać do: %1</translation>
    </message>
    <message>
        <source>left out by the policy</source>
        <translation>pominięte przez politykę</translation>
    </message>
    <message>
        <source>collected elsewhere</source>
        <translation>odbiór gdzie indziej</translation>
    </message>
    <message>
        <source>collected at %1</source>
        <translation>odbiór: %1</translation>
    </message>
    <message>
        <source>%1 points, at least %2 asked for</source>
        <translation>punktów: %1, wymagane co najmniej %2</translation>
    </message>
    <message>
        <source>%1 km away</source>
        <translation>odległość %1 km</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>punkty: %1</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>dotrze: %1</translation>
    </message>
    <message>
        <source>could supply it</source>
        <translation>może to dostarczyć</translation>
    </message>
    <message>
        <source>Every unit has its place.</source>
        <translation>Każda sztuka ma swoje miejsce.</translation>
    </message>
    <message>
        <source>A part has its place; the rest waits.</source>
        <translation>Część ma swoje miejsce; reszta czeka.</translation>
    </message>
    <message>
        <source>No location could supply it: it waits in a queue for somebody to look at it.</source>
        <translation>Żadna lokalizacja nie mogła tego dostarczyć: czeka w kolejce, aż ktoś się tym zajmie.</translation>
    </message>
    <message>
        <source>No location has it: it waits for stock.</source>
        <translation>Żadna lokalizacja tego nie ma: czeka na zapas.</translation>
    </message>
    <message>
        <source>No location could supply it: customer care is asked.</source>
        <translation>Żadna lokalizacja nie mogła tego dostarczyć: zapytano obsługę klienta.</translation>
    </message>
    <message>
        <source>No location could supply it yet: it stays open and is tried again.</source>
        <translation>Żadna lokalizacja nie może tego jeszcze dostarczyć: pozostaje otwarte i będzie próbowane ponownie.</translation>
    </message>
    <message>
        <source>No location could supply it in time: it was cancelled.</source>
        <translation>Żadna lokalizacja nie mogła tego dostarczyć na czas: anulowano.</translation>
    </message>
    <message>
        <source>It was not routed to a location.</source>
        <translation>Nie skierowano do żadnej lokalizacji.</translation>
    </message>
    <message>
        <source>Optimal, proven</source>
        <extracomment>Chip: no other choice is better, and that is proven</extracomment>
        <translation>Optymalne, dowiedzione</translation>
    </message>
    <message>
        <source>At most %1 from the best</source>
        <extracomment>Chip: no other choice is better by more than this amount</extracomment>
        <translation>Najwyżej %1 od najlepszego</translation>
    </message>
    <message>
        <source>Best found in time</source>
        <extracomment>Chip: the time ended before the best choice was proven</extracomment>
        <translation>Najlepsze znalezione w czasie</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>Split penalty</source>
        <translation>Kara za podział</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Opóźnienie</translation>
    </message>
    <message>
        <source>Stock-out risk</source>
        <translation>Ryzyko braku zapasu</translation>
    </message>
    <message>
        <source>Markdown relief</source>
        <translation>Ulga z przeceny</translation>
    </message>
    <message>
        <source>%1: %2 of 100 points; %3: %4.</source>
        <translation>%1: %2 na 100 punktów; %3: %4.</translation>
    </message>
    <message>
        <source>All of it is at %1; at %2 there is a part.</source>
        <translation>%1: jest wszystko; %2: jest część.</translation>
    </message>
    <message>
        <source>With %1 it costs no more than with %2.</source>
        <translation>%1: koszt nie większy niż przy: %2.</translation>
    </message>
    <message>
        <source>By itself the order would be %1 cheaper from %2; %3 leaves more to the others.</source>
        <translation>Samo zamówienie byłoby o %1 tańsze z: %2; wybór %3 zostawia więcej innym.</translation>
    </message>
    <message>
        <source>It was decided together with other orders that need the same goods or hours: no change for this order alone tells what would have changed the choice.</source>
        <translation>Zdecydowano razem z innymi zamówieniami, które potrzebują tych samych towarów lub godzin: żadna zmiana dotycząca tylko tego zamówienia nie mówi, co zmieniłoby wybór.</translation>
    </message>
    <message>
        <source>Not every change was tried that might have led to another choice.</source>
        <translation>Nie wypróbowano każdej zmiany, która mogłaby prowadzić do innego wyboru.</translation>
    </message>
    <message>
        <source>Only the likeliest changes were tried: a smaller one may do the same.</source>
        <translation>Wypróbowano tylko najbardziej prawdopodobne zmiany: może wystarczyć i mniejsza.</translation>
    </message>
    <message>
        <source>Decided together</source>
        <extracomment>Chip: the best choice for several orders at once, though not for this one alone</extracomment>
        <translation>Zdecydowano razem</translation>
    </message>
    <message>
        <source>Only %1 together can supply a part of it.</source>
        <translation>Część tego mogą dostarczyć tylko razem: %1.</translation>
    </message>
    <message>
        <source>Only %1 can supply a part of it.</source>
        <translation>Część tego może dostarczyć tylko %1.</translation>
    </message>
    <message>
        <source>%1 would divide it otherwise then.</source>
        <extracomment>%1 are the locations that supply an order now</extracomment>
        <translation>Wtedy podzieliłyby to inaczej: %1.</translation>
    </message>
    <message>
        <source>%1 together would supply a part of it then.</source>
        <translation>Wtedy część tego dostarczyłyby razem: %1.</translation>
    </message>
    <message>
        <source>%1 would supply a part of it then.</source>
        <translation>Wtedy część tego dostarczyłaby lokalizacja %1.</translation>
    </message>
    <message>
        <source>%1 would supply all of it then.</source>
        <extracomment>%1 are the locations that supply a part of an order now</extracomment>
        <translation>Wtedy całość dostarczyłaby lokalizacja %1.</translation>
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
    <name>stoa::FieldWords</name>
    <message>
        <source>Stock account</source>
        <translation>Konto zapasu</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Data zdarzenia</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Koszyk</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Miejscowość</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Dane kontaktowe</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Miejsce dostawy</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabaty</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SKU in exchange</source>
        <translation>SKU na wymianę</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Właściwości</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>Part of an order</source>
        <translation>Część zamówienia</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Wstrzymania</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identyfikator</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>Razem w jednej paczce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Szerokość geograficzna</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Długość geograficzna</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Ruch</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Ruchy</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Channel of the order</source>
        <translation>Kanał zamówienia</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Supplier or customer</source>
        <translation>Dostawca lub klient</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Miejsce odbioru</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Czas złożenia</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Kod pocztowy</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>Obiecane od</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Obiecane do</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Koszt wysyłki</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Podatek</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Rodzaj zdarzenia</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Koszt jednostkowy</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>Czego chce klient</translation>
    </message>
    <message>
        <source>Service zone</source>
        <translation>Strefa obsługi</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>The line of an order with this number</extracomment>
        <translation>Wiersz %1</translation>
    </message>
    <message>
        <source>Movement %1</source>
        <extracomment>The stock movement with this number, of those that came at once</extracomment>
        <translation>Ruch %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Rabat %1</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <extracomment>What keeps an order from going on, by its number</extracomment>
        <translation>Wstrzymanie %1</translation>
    </message>
    <message>
        <source>Property %1</source>
        <extracomment>A property of an article in an order, such as &quot;must stay cold&quot;, by its number</extracomment>
        <translation>Właściwość %1</translation>
    </message>
    <message>
        <source>Units %1</source>
        <extracomment>What is called off of a line of an order, by its number in the list</extracomment>
        <translation>Sztuki %1</translation>
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
        <translation>%1 h</translation>
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
    <message>
        <source>%1 h %2 min</source>
        <extracomment>Age or duration in hours and minutes, short</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <extracomment>Age or duration in days and hours, short</extracomment>
        <translation>%1 d %2 h</translation>
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
        <translation>Najpierw zapisz szkic: zamówienia wzorcowe należą do polityki.</translation>
    </message>
    <message>
        <source>There is no order of this number, or it is not one of your stores.</source>
        <translation>Nie ma zamówienia o tym numerze albo nie należy ono do Twoich sklepów.</translation>
    </message>
    <message>
        <source>It was not routed yet, or the record of that is not kept any more. Route the order first.</source>
        <translation>Nie zostało jeszcze skierowane albo zapisu o tym już nie ma. Najpierw skieruj zamówienie.</translation>
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
            <numerusform>%n paczka z: %1.</numerusform>
            <numerusform>%n paczki z: %1.</numerusform>
            <numerusform>%n paczek z: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Nic nie jest wysyłane.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), from anywhere.</source>
        <translation>
            <numerusform>%n paczka, skądkolwiek.</numerusform>
            <numerusform>%n paczki, skądkolwiek.</numerusform>
            <numerusform>%n paczek, skądkolwiek.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs %1 at most.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Kosztuje najwyżej %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A quantity of a SKU: &quot;2 × MUG-1&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>dotrze: %1</translation>
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
        <translation>%1 prowadzi o %2 w „%3”</translation>
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
        <translation>Dni z innymi godzinami</translation>
    </message>
    <message>
        <source>A time such as 09:00.</source>
        <translation>Godzina, np. 09:00.</translation>
    </message>
    <message>
        <source>A time such as 21:00.</source>
        <translation>Godzina, np. 21:00.</translation>
    </message>
    <message>
        <source>It opens and closes at the same time.</source>
        <translation>Otwiera się i zamyka o tej samej godzinie.</translation>
    </message>
    <message>
        <source>Hours such as 09:00-14:00, 17:00-20:00.</source>
        <translation>Godziny, np. 09:00-14:00, 17:00-20:00.</translation>
    </message>
    <message>
        <source>Say when it is open, such as 09:00-14:00.</source>
        <translation>Podaj, kiedy jest otwarte, np. 09:00-14:00.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Wybierz datę.</translation>
    </message>
    <message>
        <source>This date stands above already.</source>
        <translation>Ta data jest już wyżej.</translation>
    </message>
</context>
<context>
    <name>stoa::HubDetail</name>
    <message>
        <source>There is no such order.</source>
        <translation>Nie ma takiego zamówienia.</translation>
    </message>
    <message>
        <source>There is no such parcel or part of an order.</source>
        <translation>Nie ma takiej paczki ani części zamówienia.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Nie ma takiego źródła.</translation>
    </message>
    <message>
        <source>There is no such stock account.</source>
        <translation>Nie ma takiego konta zapasów.</translation>
    </message>
    <message>
        <source>There is no such kind of movement.</source>
        <translation>Nie ma takiego rodzaju ruchu.</translation>
    </message>
    <message>
        <source>There is no such movement.</source>
        <translation>Nie ma takiego ruchu.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Brakuje tego.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Nie może być puste.</translation>
    </message>
    <message>
        <source>A text is expected there.</source>
        <translation>Oczekiwany jest tu tekst.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Liczba znaków przekracza %1.</translation>
    </message>
    <message>
        <source>A whole number is expected there.</source>
        <translation>Oczekiwana jest tu liczba całkowita.</translation>
    </message>
    <message>
        <source>A whole number of thousandths is expected there.</source>
        <translation>Oczekiwana jest tu całkowita liczba tysięcznych.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Musi być między %1 a %2.</translation>
    </message>
    <message>
        <source>Yes or no is expected there.</source>
        <translation>Oczekiwane jest tu tak lub nie.</translation>
    </message>
    <message>
        <source>A list is expected there.</source>
        <translation>Oczekiwana jest tu lista.</translation>
    </message>
    <message>
        <source>A group of fields is expected there.</source>
        <translation>Oczekiwana jest tu grupa pól.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>Liczba pozycji listy przekracza %1.</translation>
    </message>
    <message>
        <source>It has characters that cannot be shown.</source>
        <translation>Zawiera znaki, których nie można pokazać.</translation>
    </message>
    <message>
        <source>It is none of the values that are known.</source>
        <translation>Nie jest to żadna ze znanych wartości.</translation>
    </message>
    <message>
        <source>It is told twice.</source>
        <translation>Podano to dwukrotnie.</translation>
    </message>
    <message>
        <source>It has 1 to %1 characters.</source>
        <translation>Musi mieć od 1 do %1 znaków.</translation>
    </message>
    <message>
        <source>A date and time with a time zone is expected there.</source>
        <translation>Oczekiwana jest tu data i godzina ze strefą czasową.</translation>
    </message>
    <message>
        <source>A time from the year 2000 until now is expected there.</source>
        <translation>Oczekiwany jest tu czas od roku 2000 do teraz.</translation>
    </message>
    <message>
        <source>A time from the year 2000 on is expected there.</source>
        <translation>Oczekiwany jest tu czas od roku 2000.</translation>
    </message>
    <message>
        <source>A time from the year 1970 on is expected there.</source>
        <translation>Oczekiwany jest tu czas od roku 1970.</translation>
    </message>
    <message>
        <source>The promised window ends before it begins.</source>
        <translation>Obiecany przedział kończy się, zanim się zacznie.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>Leży w przyszłości.</translation>
    </message>
    <message>
        <source>It lies before the order was placed.</source>
        <translation>Leży przed złożeniem zamówienia.</translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation>Nie ma takiego kanału.</translation>
    </message>
    <message>
        <source>A customer&apos;s token (cus_…) is expected there.</source>
        <translation>Oczekiwany jest tu identyfikator klienta (cus_…).</translation>
    </message>
    <message>
        <source>A currency of three letters is expected there, such as EUR.</source>
        <translation>Oczekiwana jest tu waluta z trzech liter, np. EUR.</translation>
    </message>
    <message>
        <source>The goods are sold in %1.</source>
        <translation>Towar jest sprzedawany w walucie %1.</translation>
    </message>
    <message>
        <source>What is shipped needs a country.</source>
        <translation>To, co jest wysyłane, wymaga kraju.</translation>
    </message>
    <message>
        <source>A country of two capital letters is expected there, such as GR.</source>
        <translation>Oczekiwany jest tu kraj z dwóch wielkich liter, np. GR.</translation>
    </message>
    <message>
        <source>What is shipped needs coordinates, a zone or a postal code.</source>
        <translation>To, co jest wysyłane, wymaga współrzędnych, strefy lub kodu pocztowego.</translation>
    </message>
    <message>
        <source>These coordinates are not on the globe.</source>
        <translation>Tych współrzędnych nie ma na kuli ziemskiej.</translation>
    </message>
    <message>
        <source>What is shipped is not collected anywhere.</source>
        <translation>To, co jest wysyłane, nie jest nigdzie odbierane.</translation>
    </message>
    <message>
        <source>What is collected needs a location.</source>
        <translation>To, co jest odbierane, wymaga lokalizacji.</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>Ilość musi być większa od zera.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>Ilość jest zbyt duża.</translation>
    </message>
    <message>
        <source>The article is counted in whole pieces.</source>
        <translation>Artykuł liczy się w całych sztukach.</translation>
    </message>
    <message>
        <source>The article is counted in another unit by now.</source>
        <translation>Artykuł liczy się już w innej jednostce.</translation>
    </message>
    <message>
        <source>The price is too high.</source>
        <translation>Cena jest zbyt wysoka.</translation>
    </message>
    <message>
        <source>The amount is too high.</source>
        <translation>Kwota jest zbyt wysoka.</translation>
    </message>
    <message>
        <source>The total is too high.</source>
        <translation>Suma jest zbyt wysoka.</translation>
    </message>
    <message>
        <source>The amount is too high, or less than nothing.</source>
        <translation>Kwota jest zbyt wysoka lub ujemna.</translation>
    </message>
    <message>
        <source>The tax is a part of the price and cannot be more than that.</source>
        <translation>Podatek jest częścią ceny i nie może jej przekraczać.</translation>
    </message>
    <message>
        <source>The discounts are more than the price, or one of them is nothing.</source>
        <translation>Rabaty przekraczają cenę albo jeden z nich jest zerowy.</translation>
    </message>
    <message>
        <source>An order has at least one line.</source>
        <translation>Zamówienie ma co najmniej jeden wiersz.</translation>
    </message>
    <message>
        <source>There is no movement in it.</source>
        <translation>Nie ma w tym żadnego ruchu.</translation>
    </message>
    <message>
        <source>The code has characters that codes do not have, or too many.</source>
        <translation>Kod ma niedozwolone znaki albo jest za długi.</translation>
    </message>
    <message>
        <source>An id that begins with %1 is expected there.</source>
        <translation>Oczekiwany jest tu identyfikator zaczynający się od %1.</translation>
    </message>
    <message>
        <source>The order is named by its id, or by its channel and number.</source>
        <translation>Zamówienie podaje się przez identyfikator albo przez kanał i numer.</translation>
    </message>
    <message>
        <source>The parcel is named by its tracking number, or by its fulfilment.</source>
        <translation>Paczkę podaje się przez numer przesyłki albo przez realizację.</translation>
    </message>
    <message>
        <source>Units are expected there; for the whole order the field is left out.</source>
        <translation>Oczekiwane są tu sztuki; dla całego zamówienia pole się pomija.</translation>
    </message>
    <message>
        <source>More is called off than has stayed in the house.</source>
        <translation>Odwołuje się więcej, niż zostało na miejscu.</translation>
    </message>
    <message>
        <source>No carrier takes what customers collect.</source>
        <translation>Żaden przewoźnik nie zabiera tego, co odbierają klienci.</translation>
    </message>
    <message>
        <source>The order is: %1.</source>
        <translation>Stan zamówienia: %1.</translation>
    </message>
    <message>
        <source>After “%1” comes no “%2”.</source>
        <translation>Po „%1” nie następuje „%2”.</translation>
    </message>
    <message>
        <source>It moves from an account to the same one.</source>
        <translation>Ruch prowadzi z konta na to samo konto.</translation>
    </message>
    <message>
        <source>This kind of movement does not go between these accounts.</source>
        <translation>Ten rodzaj ruchu nie zachodzi między tymi kontami.</translation>
    </message>
    <message>
        <source>The reason does not go with this kind of movement.</source>
        <translation>Powód nie pasuje do tego rodzaju ruchu.</translation>
    </message>
    <message>
        <source>Whoever told it has no right to movements outside of the stores.</source>
        <translation>Zgłaszający nie ma prawa do ruchów poza sklepami.</translation>
    </message>
    <message>
        <source>Its id belongs to another movement.</source>
        <translation>Jego identyfikator należy do innego ruchu.</translation>
    </message>
    <message>
        <source>It has characters that cannot be shown, or too many.</source>
        <translation>Zawiera znaki, których nie można pokazać, albo jest za długie.</translation>
    </message>
    <message>
        <source>The reference of a cart is expected there, not the id of an order.</source>
        <translation>Oczekiwane jest tu oznaczenie koszyka, a nie identyfikator zamówienia.</translation>
    </message>
    <message>
        <source>Whoever told it has no right to stock that is kept for customers.</source>
        <translation>Zgłaszający nie ma prawa do zapasu zarezerwowanego dla klientów.</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing, and at most %1.</source>
        <translation>Ilość musi być większa od zera i nie większa niż %1.</translation>
    </message>
    <message>
        <source>The id is not complete, or has a mistake in it.</source>
        <translation>Identyfikator jest niepełny lub zawiera błąd.</translation>
    </message>
    <message>
        <source>This stock account needs a location.</source>
        <translation>To konto zapasu wymaga lokalizacji.</translation>
    </message>
    <message>
        <source>This stock account has no location.</source>
        <translation>To konto zapasu nie ma lokalizacji.</translation>
    </message>
    <message>
        <source>The stock would become larger than can be counted.</source>
        <translation>Zapas stałby się większy, niż można policzyć.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>Zamówienie nie ma takiego wiersza.</translation>
    </message>
    <message>
        <source>The line is named twice.</source>
        <translation>Wiersz podano dwa razy.</translation>
    </message>
    <message>
        <source>No units are named.</source>
        <translation>Nie podano sztuk.</translation>
    </message>
    <message>
        <source>Nothing of the order is left to be supplied.</source>
        <translation>W zamówieniu nie zostało już nic do dostarczenia.</translation>
    </message>
    <message>
        <source>Only %2 can be taken of it, not %4.</source>
        <translation>Można z niego zdjąć tylko %2, a nie %4.</translation>
    </message>
    <message>
        <source>A return has at least one line.</source>
        <translation>Zwrot ma co najmniej jeden wiersz.</translation>
    </message>
    <message>
        <source>An article to exchange for is named, but nothing is exchanged.</source>
        <translation>Podano artykuł na wymianę, ale nic nie jest wymieniane.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing.</source>
        <translation>Brakuje uprawnienia „%1”.</translation>
    </message>
    <message>
        <source>The permission “%1” is needed for all stores.</source>
        <translation>Uprawnienie „%1” jest potrzebne dla wszystkich sklepów.</translation>
    </message>
    <message>
        <source>The location is not among the stores that one works for.</source>
        <translation>Lokalizacja nie należy do przypisanych sklepów.</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>Ma więcej pól niż %1.</translation>
    </message>
    <message>
        <source>It is written in a format that is not known.</source>
        <translation>Zapisano to w nieznanym formacie.</translation>
    </message>
    <message>
        <source>It is not in quarantine any more.</source>
        <translation>Nie ma tego już w kwarantannie.</translation>
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
    <name>stoa::NetworkDesk</name>
    <message>
        <source>Sign in to change the network.</source>
        <translation>Zaloguj się, aby zmieniać sieć.</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow</extracomment>
        <translation>Twoja rola nie ma uprawnienia „%1”.</translation>
    </message>
    <message>
        <source>You may change your own stores only, not %1.</source>
        <translation>Możesz zmieniać tylko własne sklepy, nie: %1.</translation>
    </message>
    <message>
        <source>All stores share this: it is changed by somebody who works for all of them.</source>
        <translation>To wspólne dla wszystkich sklepów: zmienia to osoba, która pracuje dla wszystkich.</translation>
    </message>
    <message>
        <source>shift from %1 to %2</source>
        <translation>przesunięcie z %1 do %2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferuje</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>Ta godzina</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fulfilments</comment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Na czas</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Godz. graniczna</translation>
    </message>
    <message>
        <source>Parcels, 28 days</source>
        <translation>Paczki, 28 dni</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>carrier</comment>
        <extracomment>State of a carrier</extracomment>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>carrier</comment>
        <translation>Wyłączony</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>nie ustawiono</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Osiągnięto</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Nie na czas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Brak celu</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Szczyt</translation>
    </message>
    <message>
        <source>Of usable</source>
        <translation>Z dostępnych</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Zostało</translation>
    </message>
    <message>
        <source>Hours over</source>
        <translation>Godzin ponad</translation>
    </message>
    <message>
        <source>Hours cannot be read</source>
        <translation>Nieczytelne godziny</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Nieużywana</translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation>Bez zamówień</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>Wyłączona do %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>No orders are routed to a location</extracomment>
        <translation>Wyłączona</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>location</comment>
        <extracomment>State of a location: takes orders</extracomment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Teraz zamknięte</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>hours</comment>
        <extracomment>Column of service goals: the hours in which an order is at the door</extracomment>
        <translation>W ciągu</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one figure to another, before the sign of per cent: &quot;85–95&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>fulfilments</comment>
        <translation>Po terminie</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>State of a location: so many fulfilments are past the time when they were due</extracomment>
        <translation>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
            <numerusform>%n po terminie</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NetworkWords</name>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Dark store</source>
        <extracomment>A store without customers, that picks orders only</extracomment>
        <translation>Sklep bez klientów</translation>
    </message>
    <message>
        <source>Micro-fulfilment</source>
        <translation>Mikrorealizacja</translation>
    </message>
    <message>
        <source>Locker point</source>
        <extracomment>A kind of location: boxes that customers open</extracomment>
        <translation>Automat paczkowy</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Sklep internetowy</translation>
    </message>
    <message>
        <source>Ship from store</source>
        <translation>Wysyłka ze sklepu</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>An hour in which a location takes no orders</extracomment>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>An hour with capacity left</extracomment>
        <translation>Jest miejsce</translation>
    </message>
    <message>
        <source>In the buffer</source>
        <extracomment>Only the capacity that is kept back for peaks is left</extracomment>
        <translation>W buforze</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pełne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A way of fulfilling, and how full it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nieznane</translation>
    </message>
    <message>
        <source>Below</source>
        <extracomment>Under the band of a service goal</extracomment>
        <translation>Poniżej</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>W normie</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Powyżej</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Towary niebezpieczne</translation>
    </message>
    <message>
        <source>Cold goods</source>
        <translation>Towary chłodzone</translation>
    </message>
    <message>
        <source>Oversize goods</source>
        <translation>Towary ponadgabarytowe</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>So many hours, short: &quot;24 h&quot;</extracomment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Zawsze otwarte</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>Brak godzin otwarcia</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Otwarte do %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Otwarcie o %1</translation>
    </message>
    <message>
        <source>Opens %1 %2</source>
        <extracomment>%1 is a weekday, %2 a time</extracomment>
        <translation>Otwarcie %1 %2</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Otwarcie %1</translation>
    </message>
    <message>
        <source>Till sales</source>
        <extracomment>What a location offers: it sells over the counter</extracomment>
        <translation>Sprzedaż przy kasie</translation>
    </message>
</context>
<context>
    <name>stoa::NodeForm</name>
    <message>
        <source>Orders are routed here</source>
        <translation>Zamówienia są tu kierowane</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Godziny graniczne</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Cost per parcel</source>
        <translation>Koszt paczki</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Koszt sztuki</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Farthest destination</source>
        <translation>Najdalszy cel</translation>
    </message>
    <message>
        <source>Kept for collecting</source>
        <translation>Czeka na odbiór</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Miejsca: odbiór na parkingu</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Skrytki: automat paczkowy</translation>
    </message>
    <message>
        <source>Choose a carrier.</source>
        <translation>Wybierz przewoźnika.</translation>
    </message>
    <message>
        <source>This carrier and zone have a cut-off above already.</source>
        <translation>Ten przewoźnik i strefa mają już godzinę wyżej.</translation>
    </message>
    <message>
        <source>Say why, for whoever wonders.</source>
        <translation>Podaj powód, dla tych, którzy zapytają.</translation>
    </message>
    <message>
        <source>At most 200 characters.</source>
        <translation>Najwyżej 200 znaków.</translation>
    </message>
    <message>
        <source>A currency&apos;s code such as EUR.</source>
        <translation>Kod waluty, np. EUR.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hour(s) have more orders already; they stay, and new ones go elsewhere.</source>
        <extracomment>%1 is a way of fulfilling</extracomment>
        <translation>
            <numerusform>%1: %n godzina ma już więcej zamówień; zostają, a nowe trafią gdzie indziej.</numerusform>
            <numerusform>%1: %n godziny mają już więcej zamówień; zostają, a nowe trafią gdzie indziej.</numerusform>
            <numerusform>%1: %n godzin ma już więcej zamówień; zostają, a nowe trafią gdzie indziej.</numerusform>
        </translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>Prefiks firmy GS1</translation>
    </message>
    <message>
        <source>4 to 12 digits, as GS1 gave them to the company.</source>
        <translation>Od 4 do 12 cyfr, tak jak GS1 nadał je firmie.</translation>
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
            <numerusform>%1: %n zamówienie</numerusform>
            <numerusform>%1: %n zamówienia</numerusform>
            <numerusform>%1: %n zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>Notatka może mieć najwyżej %1 znaków; ta ma %2.</translation>
    </message>
    <message>
        <source>The note has characters that are no text.</source>
        <translation>Notatka zawiera znaki, które nie są tekstem.</translation>
    </message>
    <message>
        <source>Write what others should know.</source>
        <translation>Napisz, co inni powinni wiedzieć.</translation>
    </message>
    <message>
        <source>Choose where the units shall be supplied from.</source>
        <translation>Wybierz, skąd mają być dostarczone sztuki.</translation>
    </message>
    <message>
        <source>Say how many units are moved.</source>
        <translation>Podaj, ile sztuk ma być przeniesionych.</translation>
    </message>
    <message>
        <source>goes to the router</source>
        <translation>zostanie skierowane</translation>
    </message>
    <message>
        <source>held for this already; the note changes</source>
        <translation>już wstrzymane z tego powodu; zmieni się notatka</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>wstrzymane: %1</translation>
    </message>
    <message>
        <source>not held for this</source>
        <translation>nie wstrzymane z tego powodu</translation>
    </message>
    <message>
        <source>hold taken off: %1</source>
        <translation>zdjęto wstrzymanie: %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>odrzucone</translation>
    </message>
    <message>
        <source>what has not left is cancelled</source>
        <translation>to, co nie wyszło, zostanie anulowane</translation>
    </message>
    <message>
        <source>units cancelled: %1</source>
        <translation>anulowane sztuki: %1</translation>
    </message>
    <message>
        <source>routed again</source>
        <translation>skierowane ponownie</translation>
    </message>
    <message>
        <source>routed again, not from %1</source>
        <translation>skierowane ponownie, nie z: %1</translation>
    </message>
    <message>
        <source>units moved: %1</source>
        <translation>przeniesione sztuki: %1</translation>
    </message>
    <message>
        <source>units moved to %1: %2</source>
        <translation>sztuki przeniesione do %1: %2</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>pozostaje bez zmian</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>priorytet: %1</translation>
    </message>
    <message>
        <source>gets the note</source>
        <translation>otrzyma notatkę</translation>
    </message>
    <message>
        <source>held; goes on when the hold is taken off</source>
        <translation>wstrzymane; pójdzie dalej po zdjęciu wstrzymania</translation>
    </message>
    <message>
        <source>approved already</source>
        <translation>już zatwierdzone</translation>
    </message>
</context>
<context>
    <name>stoa::OrderPage</name>
    <message>
        <source>%1 · placed %2</source>
        <extracomment>Head of an order: where it came from and goes to, and when it was placed</extracomment>
        <translation>%1 · złożone %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>spóźnienie %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 wcześniej</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Wstrzymania</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>%1 not at any location yet: cancelled.</source>
        <translation>%1 jeszcze bez lokalizacji: do anulowania.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 taken back, picked goods go back to the shelf.</source>
        <translation>%1, %2: cofnięte: %3; skompletowane towary wracają na półkę.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 taken back.</source>
        <translation>%1, %2: cofnięte: %3.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 left already and stay sold.</source>
        <translation>%1, %2: już wyszło i pozostaje sprzedane: %3.</translation>
    </message>
    <message>
        <source>It is paid: somebody gets the task to pay the money back.</source>
        <translation>Zapłacone: ktoś dostanie zadanie zwrotu pieniędzy.</translation>
    </message>
    <message>
        <source>Nothing was captured; the authorisation is not used for what is cancelled.</source>
        <translation>Nic nie pobrano; autoryzacja nie obejmie tego, co anulowano.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 units</source>
        <extracomment>A quantity that is not whole, as in &quot;1.5 units&quot;</extracomment>
        <translation>%1 sztuki</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Title of a narrow column: quantity</extracomment>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <extracomment>Title of a column; %1 is a currency: price of one unit</extracomment>
        <translation>Cena %1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <extracomment>Title of a column; %1 is a currency: what discounts take off</extracomment>
        <translation>Rabat %1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Title of a column: where a discount came from</extracomment>
        <translation>Ponieważ</translation>
    </message>
    <message>
        <source>Net %1</source>
        <extracomment>Title of a column; %1 is a currency: what the line costs</extracomment>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
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
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>The latest moment of a step: a time or a day</extracomment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>box %1</source>
        <extracomment>The code of the box in which something is packed</extracomment>
        <translation>karton %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>bay %1</source>
        <extracomment>The place at the kerb where the customer waits</extracomment>
        <translation>stanowisko %1</translation>
    </message>
    <message>
        <source>List, %1</source>
        <extracomment>Money of an order: what all units cost without discounts; %1 is &quot;7 units&quot;</extracomment>
        <translation>Cennik, %1</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Wysyłka</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Do zapłaty</translation>
    </message>
    <message>
        <source>of which tax</source>
        <extracomment>Money of an order: the tax that is contained in the sum</extracomment>
        <translation>w tym podatek</translation>
    </message>
    <message>
        <source>of which cancelled</source>
        <translation>w tym anulowane</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacone</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autoryzowane</translation>
    </message>
    <message>
        <source>Captured when shipped</source>
        <translation>Pobrane przy wysyłce</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zwrócone</translation>
    </message>
    <message>
        <source>%1, %2 paid back</source>
        <extracomment>A return: its units and wish, then what was paid back</extracomment>
        <translation>%1, zwrócono %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A task and where it is to be done</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an API key</source>
        <extracomment>Who did it: a program with a key</extracomment>
        <translation>klucz API</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Units moved from one location to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Kept until</source>
        <extracomment>Timeline: until when somebody may collect</extracomment>
        <translation>Trzymane do</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>Timeline: until when a carrier takes goods</extracomment>
        <translation>Godz. graniczna</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Timeline: until when the work on a part is to be done</extracomment>
        <translation>Termin</translation>
    </message>
    <message>
        <source>as told to the customer</source>
        <translation>jak podano klientowi</translation>
    </message>
    <message>
        <source>later than promised</source>
        <translation>później niż obiecano</translation>
    </message>
    <message>
        <source>as planned now</source>
        <translation>według obecnego planu</translation>
    </message>
    <message>
        <source>No carrier was chosen for it, so there is no label.</source>
        <translation>Nie wybrano przewoźnika, więc nie ma etykiety.</translation>
    </message>
    <message>
        <source>Without the hub the carrier gives no number, so there is no label yet.</source>
        <translation>Bez centrali przewoźnik nie nada numeru, więc etykiety jeszcze nie ma.</translation>
    </message>
    <message>
        <source>in a walk</source>
        <extracomment>A fulfilment that is picked in a walk for several orders</extracomment>
        <translation>w obchodzie</translation>
    </message>
    <message>
        <source>no location could supply it in time</source>
        <translation>żadna lokalizacja nie mogła dostarczyć na czas</translation>
    </message>
    <message>
        <source>the customer was reminded to collect it</source>
        <translation>klientowi przypomniano o odbiorze</translation>
    </message>
    <message>
        <source>Without the hub the carrier cannot be told, so the label stays.</source>
        <translation>Bez centrali nie da się powiadomić przewoźnika, więc etykieta zostaje.</translation>
    </message>
    <message>
        <source>its label %1 was cancelled</source>
        <extracomment>Timeline: %1 is the number of a parcel</extracomment>
        <translation>jego etykietę %1 anulowano</translation>
    </message>
    <message>
        <source>its label is on the carrier&apos;s manifest %1: the parcel is to be fetched back</source>
        <extracomment>Timeline: %1 is the number of what a carrier was told that it takes along</extracomment>
        <translation>jego etykieta jest na manifeście %1 przewoźnika: paczkę trzeba odebrać z powrotem</translation>
    </message>
    <message>
        <source>ready %1 late</source>
        <extracomment>Of a promise: how much later than promised the goods stood ready for the customer</extracomment>
        <translation>gotowe z opóźnieniem %1</translation>
    </message>
    <message>
        <source>ready in time</source>
        <extracomment>Of a promise: the goods stood ready for the customer before the promised time was over</extracomment>
        <translation>gotowe na czas</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Of a promise: the customer was told no time</extracomment>
        <translation>Bez terminu</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Jeszcze nie wiadomo</translation>
    </message>
    <message>
        <source>%1 of %2 not supplied yet</source>
        <extracomment>Of an order: %1 is a number of units that no location supplies yet, %2 as in &quot;13 units&quot;</extracomment>
        <translation>%1 z %2 jeszcze bez lokalizacji</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Of the time when the goods were expected: so long ago, and they are not there</extracomment>
        <translation>%1 temu</translation>
    </message>
</context>
<context>
    <name>stoa::OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Obiecane</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: the locations from which an order is supplied</extracomment>
        <translation>Z</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Title of a column: city and zone to which an order goes</extracomment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Wstrzymania</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Złożone</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Waits for stock</source>
        <translation>Czeka na zapas</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A state and how many parts of an order have it, as in &quot;Packed: 1 of 2&quot;</extracomment>
        <translation>%1: %2 z %3</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>Złożone %1</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>Spóźnione o %1</translation>
    </message>
    <message>
        <source>Expected %1, late by %2</source>
        <translation>Oczekiwane %1, spóźnienie %2</translation>
    </message>
    <message>
        <source>The hub refused a change of this order; its page says what happened.</source>
        <translation>Centrala odrzuciła zmianę tego zamówienia; jego strona mówi, co się stało.</translation>
    </message>
    <message>
        <source>Changed here; the hub has not confirmed it yet.</source>
        <translation>Zmienione tutaj; centrala jeszcze tego nie potwierdziła.</translation>
    </message>
</context>
<context>
    <name>stoa::OrderViews</name>
    <message>
        <source>To do here</source>
        <translation>Do zrobienia tutaj</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spóźnione</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Waiting for stock</source>
        <translation>Czekające na zapas</translation>
    </message>
    <message>
        <source>Ready for pickup</source>
        <translation>Gotowe do odbioru</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A view: all orders</extracomment>
        <translation>Wszystkie</translation>
    </message>
</context>
<context>
    <name>stoa::OrderWords</name>
    <message>
        <source>Created</source>
        <translation>Utworzono</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Wstrzymano</translation>
    </message>
    <message>
        <source>Hold taken off</source>
        <translation>Zdjęto wstrzymanie</translation>
    </message>
    <message>
        <source>To be routed</source>
        <translation>Do skierowania</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Skierowano</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>W kolejce</translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation>Czeka na towar</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Zaakceptowano</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>W kompletacji</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Niedobór</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Skompletowano</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Spakowano</translation>
    </message>
    <message>
        <source>Ready for pickup</source>
        <translation>Czeka na odbiór</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Klient na miejscu</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Odebrano</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nie odebrano</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Wysłano</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>W drodze</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Dostarczono</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <translation>Problem z dostawą</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Oddano</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Odwołano</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Odłożenie na półkę</translation>
    </message>
    <message>
        <source>Promise changed</source>
        <translation>Zmieniono obiecany termin</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Przeniesiono</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Zmieniono priorytet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Anulowano</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Zakończono</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Return opened</source>
        <translation>Otwarto zwrot</translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation>Zamknięto zwrot</translation>
    </message>
    <message>
        <source>Handed over though cancelled</source>
        <translation>Wydano mimo anulowania</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Wstrzymane</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Częściowo zrealizowane</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Przydzielono</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Zrealizowano</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zwrócono</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Zgłoszono</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Otrzymano</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Zwrócono pieniądze</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Wymieniono</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięto</translation>
    </message>
    <message>
        <source>Ship to home</source>
        <translation>Wysyłka do domu</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Odbiór w sklepie</translation>
    </message>
    <message>
        <source>Curbside</source>
        <translation>Odbiór na parkingu</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Automat paczkowy</translation>
    </message>
    <message>
        <source>Ship to store</source>
        <translation>Wysyłka do sklepu</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>Kontrola oszustw</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Prośba klienta</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Jeszcze nie zapłacono</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autoryzowano</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Zapłacono</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Zwrócono część pieniędzy</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Płatność nieudana</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Zwykły</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Wysoki</translation>
    </message>
    <message>
        <source>Not there at all</source>
        <translation>Nie ma wcale</translation>
    </message>
    <message>
        <source>Fewer than the record says</source>
        <translation>Mniej niż według danych</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Uszkodzone</translation>
    </message>
    <message>
        <source>Worn display piece</source>
        <translation>Zużyte na ekspozycji</translation>
    </message>
    <message>
        <source>Too busy now</source>
        <translation>Teraz za dużo pracy</translation>
    </message>
    <message>
        <source>Better from one place</source>
        <translation>Lepiej z jednego miejsca</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Ponowna sprzedaż</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Odnowienie</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Kwarantanna</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Utylizacja</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Zwrot do dostawcy</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Rezygnacja z zakupu</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Zły rozmiar</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Dotarło uszkodzone</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Nie działa</translation>
    </message>
    <message>
        <source>Another item came</source>
        <translation>Przyszedł inny artykuł</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Dotarło za późno</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Spis</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Look at a handover</source>
        <translation>Sprawdzenie wydania</translation>
    </message>
    <message>
        <source>Fetch a parcel back</source>
        <translation>Zawrócenie paczki</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Telefon do klienta</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Sklep internetowy</translation>
    </message>
    <message>
        <source>App</source>
        <translation>Aplikacja</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Wiadomości</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Hurt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an order and its part (&quot;E-104382 F1&quot;), %2 a state (&quot;Picked&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>Praca: %1</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <translation>Decyzja: %1</translation>
    </message>
    <message>
        <source>Open a return of %1</source>
        <translation>Otwarcie zwrotu: %1</translation>
    </message>
    <message>
        <source>Close the task %1</source>
        <translation>Zamknięcie zadania: %1</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Towary niebezpieczne</translation>
    </message>
    <message>
        <source>Kept cold</source>
        <translation>Chłodzone</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>Ponadgabarytowe</translation>
    </message>
    <message>
        <source>Urban</source>
        <extracomment>A service zone</extracomment>
        <translation>Miejska</translation>
    </message>
    <message>
        <source>Suburban</source>
        <translation>Podmiejska</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionalna</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Wiejska</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>Brak zapasu</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Obsługa klienta</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>verb</comment>
        <translation>Zatwierdź</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>verb</comment>
        <translation>Wstrzymaj</translation>
    </message>
    <message>
        <source>Take the hold off</source>
        <comment>verb</comment>
        <translation>Zdejmij wstrzymanie</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>verb</comment>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <comment>verb</comment>
        <translation>Anuluj zamówienie</translation>
    </message>
    <message>
        <source>Route again</source>
        <comment>verb</comment>
        <translation>Skieruj ponownie</translation>
    </message>
    <message>
        <source>Move units</source>
        <comment>verb</comment>
        <translation>Przenieś sztuki</translation>
    </message>
    <message>
        <source>Change priority</source>
        <comment>verb</comment>
        <translation>Zmień priorytet</translation>
    </message>
    <message>
        <source>Change payment</source>
        <comment>verb</comment>
        <translation>Zmień płatność</translation>
    </message>
    <message>
        <source>Add a note</source>
        <comment>verb</comment>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Brak na stanie</translation>
    </message>
    <message>
        <source>The store is closed</source>
        <translation>Sklep jest zamknięty</translation>
    </message>
    <message>
        <source>Not accepted in time</source>
        <extracomment>Why a location lost a part of an order: it never said that it does it</extracomment>
        <translation>Nie przyjęto na czas</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Inny powód</translation>
    </message>
    <message>
        <source>routed again</source>
        <translation>skierowane ponownie</translation>
    </message>
    <message>
        <source>the order was cancelled</source>
        <translation>zamówienie anulowano</translation>
    </message>
    <message>
        <source>another place handed the goods over</source>
        <extracomment>Why a part was called off: the customer has the goods already</extracomment>
        <translation>towar wydało inne miejsce</translation>
    </message>
    <message>
        <source>the address is wrong or incomplete</source>
        <extracomment>Why a parcel could not be delivered</extracomment>
        <translation>adres jest błędny lub niepełny</translation>
    </message>
    <message>
        <source>the parcel is damaged</source>
        <translation>paczka jest uszkodzona</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>nikogo nie było</translation>
    </message>
</context>
<context>
    <name>stoa::OrdersDesk</name>
    <message>
        <source>Open</source>
        <extracomment>Choice of a filter: all orders that are not closed</extracomment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Choice of a filter; %1 is a duration</extracomment>
        <translation>ponad %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>Choice of a filter; %1 is a duration</extracomment>
        <translation>poniżej %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spóźnione</translation>
    </message>
    <message>
        <source>within %1</source>
        <extracomment>Choice of a filter: promised within the next hours or days</extracomment>
        <translation>w ciągu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: name of the column and what is asked</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter that is on; %1 is what was typed</extracomment>
        <translation>Szukane: %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>gdziekolwiek</translation>
    </message>
    <message>
        <source>To do at</source>
        <translation>Do zrobienia w</translation>
    </message>
    <message>
        <source>To be accepted at</source>
        <translation>Do przyjęcia w</translation>
    </message>
    <message>
        <source>Ready for pickup at</source>
        <translation>Gotowe do odbioru w</translation>
    </message>
    <message>
        <source>Waits for stock</source>
        <translation>Czeka na zapas</translation>
    </message>
    <message>
        <source>Sign in to work with orders.</source>
        <translation>Zaloguj się, aby pracować z zamówieniami.</translation>
    </message>
    <message>
        <source>Your role does not allow deciding about orders.</source>
        <translation>Twoja rola nie pozwala decydować o zamówieniach.</translation>
    </message>
    <message>
        <source>Your role does not allow picking and packing.</source>
        <translation>Twoja rola nie pozwala kompletować i pakować.</translation>
    </message>
    <message>
        <source>You may work at your own stores only, not at %1.</source>
        <translation>Możesz pracować tylko w swoich sklepach, nie w: %1.</translation>
    </message>
    <message>
        <source>Sign in to see who gets the goods.</source>
        <translation>Zaloguj się, aby zobaczyć odbiorcę.</translation>
    </message>
    <message>
        <source>Your role does not show who gets the goods.</source>
        <translation>Twoja rola nie pokazuje odbiorcy.</translation>
    </message>
    <message numerus="yes">
        <source>hold of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>wstrzymanie %n zamówienia</numerusform>
            <numerusform>wstrzymanie %n zamówień</numerusform>
            <numerusform>wstrzymanie %n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>zwolnienie %n zamówienia</numerusform>
            <numerusform>zwolnienie %n zamówień</numerusform>
            <numerusform>zwolnienie %n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>priority of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>priorytet %n zamówienia</numerusform>
            <numerusform>priorytet %n zamówień</numerusform>
            <numerusform>priorytet %n zamówień</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PackJob</name>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 z %3.</translation>
    </message>
    <message>
        <source>All of %1 are in the box already. This one is too many.</source>
        <translation>W kartonie są już wszystkie sztuki: %1. Ta jest nadmiarowa.</translation>
    </message>
    <message>
        <source>%1 does not belong into this box.</source>
        <translation>%1: to nie należy do tego kartonu.</translation>
    </message>
    <message>
        <source>A weight in kilograms above zero, for example 1.24.</source>
        <translation>Waga w kilogramach większa od zera, na przykład 1,24.</translation>
    </message>
    <message>
        <source>The carrier&apos;s number has at most %1 characters.</source>
        <translation>Numer przewoźnika może mieć najwyżej %1 znaków.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Tego zamówienia już tu nie ma.</translation>
    </message>
    <message>
        <source>It is packed already.</source>
        <translation>Już je spakowano.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not checked yet. Scan each unit or tick the line.</source>
        <translation>
            <numerusform>%n wiersz nie jest jeszcze sprawdzony. Zeskanuj każdą sztukę albo zaznacz wiersz.</numerusform>
            <numerusform>%n wiersze nie są jeszcze sprawdzone. Zeskanuj każdą sztukę albo zaznacz wiersz.</numerusform>
            <numerusform>%n wierszy nie jest jeszcze sprawdzonych. Zeskanuj każdą sztukę albo zaznacz wiersz.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer collects it, so there is no label.</source>
        <translation>Odbiera je klient, więc etykiety nie ma.</translation>
    </message>
    <message>
        <source>Without the hub the carrier gives no number. Scan the number of its own label, or pack now and print the label later.</source>
        <translation>Bez centrali przewoźnik nie nada numeru. Zeskanuj numer z jego własnej etykiety albo spakuj teraz i wydrukuj etykietę później.</translation>
    </message>
    <message>
        <source>The hub is asked for the label.</source>
        <translation>Centrala jest pytana o etykietę.</translation>
    </message>
    <message>
        <source>The number is on the carrier&apos;s own label. Pack it, then a label with it can be printed.</source>
        <translation>Numer jest na własnej etykiecie przewoźnika. Spakuj, a potem można wydrukować etykietę z tym numerem.</translation>
    </message>
    <message>
        <source>No carrier was chosen for it. Scan the number of the carrier&apos;s own label.</source>
        <translation>Nie wybrano przewoźnika. Zeskanuj numer z własnej etykiety przewoźnika.</translation>
    </message>
</context>
<context>
    <name>stoa::ParcelLabels</name>
    <message>
        <source>No carrier that the hub knows was chosen for it. Scan the number of the carrier&apos;s own label.</source>
        <translation>Nie wybrano przewoźnika, którego zna centrala. Zeskanuj numer z własnej etykiety przewoźnika.</translation>
    </message>
    <message>
        <source>The carrier does not take this parcel with the service that was chosen. Look at the address and the weight, or scan the number of another label.</source>
        <translation>Przewoźnik nie przyjmie tej paczki w wybranej usłudze. Sprawdź adres i wagę albo zeskanuj numer innej etykiety.</translation>
    </message>
    <message>
        <source>The hub has a number for it already. It comes to this PC in a moment; print then.</source>
        <translation>Centrala ma już numer. Za chwilę dotrze na ten komputer; wtedy wydrukuj.</translation>
    </message>
    <message>
        <source>The hub did not answer. Scan the number of the carrier&apos;s own label, or pack now and print the label later: it is bought only once.</source>
        <translation>Centrala nie odpowiedziała. Zeskanuj numer z własnej etykiety przewoźnika albo spakuj teraz i wydrukuj etykietę później: kupuje się ją tylko raz.</translation>
    </message>
    <message>
        <source>A manifest of the carrier names the parcel already, so the carrier expects it. Keep the parcel back and call the carrier.</source>
        <translation>Paczka jest już na manifeście przewoźnika, więc przewoźnik jej oczekuje. Zatrzymaj paczkę i zadzwoń do przewoźnika.</translation>
    </message>
    <message>
        <source>The parcel has left already. Call the carrier to stop it.</source>
        <translation>Paczka już wyszła. Zadzwoń do przewoźnika, aby ją zatrzymał.</translation>
    </message>
    <message>
        <source>The hub bought no label for it: the number was typed in here or told by another program. Cancel it where it was bought.</source>
        <translation>Centrala nie kupiła tej etykiety: numer wpisano tutaj albo podał go inny program. Anuluj ją tam, gdzie ją kupiono.</translation>
    </message>
    <message>
        <source>The hub did not answer. Try it again later: nothing is cancelled twice.</source>
        <translation>Centrala nie odpowiedziała. Spróbuj ponownie później: nic nie zostanie anulowane dwa razy.</translation>
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
    <message>
        <source>Manage webhooks</source>
        <translation>Zarządzanie webhookami</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Przeglądanie zamówień</translation>
    </message>
    <message>
        <source>Approve, hold, route and cancel orders</source>
        <translation>Zatwierdzanie, wstrzymywanie, kierowanie i anulowanie zamówień</translation>
    </message>
    <message>
        <source>Pick, pack and hand over</source>
        <translation>Kompletacja, pakowanie i wydawanie</translation>
    </message>
    <message>
        <source>Take returns</source>
        <translation>Przyjmowanie zwrotów</translation>
    </message>
    <message>
        <source>Report orders and deliveries</source>
        <translation>Zgłaszanie zamówień i dostaw</translation>
    </message>
    <message>
        <source>See who gets the goods</source>
        <translation>Wgląd w dane odbiorców</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>Rezerwowanie zapasów</translation>
    </message>
    <message>
        <source>Write routing policies</source>
        <translation>Tworzenie zasad kierowania zamówień</translation>
    </message>
    <message>
        <source>Approve routing policies</source>
        <translation>Zatwierdzanie zasad kierowania zamówień</translation>
    </message>
</context>
<context>
    <name>stoa::PickWalk</name>
    <message>
        <source>All of these are picked already. Put this one back.</source>
        <translation>Wszystkie już zebrano. Odłóż tę sztukę na miejsce.</translation>
    </message>
    <message>
        <source>%1 is in none of these orders.</source>
        <translation>%1: nie ma tego w żadnym z tych zamówień.</translation>
    </message>
    <message>
        <source>%1 is in none of these orders. Look for %2.</source>
        <translation>%1: nie ma tego w żadnym z tych zamówień. Szukaj: %2.</translation>
    </message>
    <message>
        <source>There are some that expire on %1: take those first. Scan it again to take it all the same.</source>
        <translation>Są sztuki ważne do %1: weź najpierw tamte. Zeskanuj ponownie, aby mimo to wziąć tę.</translation>
    </message>
    <message>
        <source>Lot %1 expires on %2: take that first. Scan it again to take it all the same.</source>
        <translation>Partia %1 jest ważna do %2: weź najpierw tamtą. Zeskanuj ponownie, aby mimo to wziąć tę.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1: %2, further on in the walk, for %3.</source>
        <translation>%1: %2, dalej w obchodzie, dla %3.</translation>
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
        <translation>Najpierw się zaloguj.</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow, as &quot;Write routing policies&quot;</extracomment>
        <translation>Twoja rola nie ma uprawnienia „%1”.</translation>
    </message>
    <message>
        <source>This is done at the hub, which does not answer now. Your draft is kept on this PC.</source>
        <translation>To dzieje się w centrali, która teraz nie odpowiada. Twój szkic jest zachowany na tym komputerze.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
    <message>
        <source>No version of this policy is active.</source>
        <translation>Żadna wersja tej polityki nie jest aktywna.</translation>
    </message>
    <message>
        <source>No version was active before.</source>
        <translation>Żadna wersja nie była wcześniej aktywna.</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>szkic</translation>
    </message>
    <message>
        <source>simulated</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>po symulacji</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>aktywna</translation>
    </message>
    <message>
        <source>earlier</source>
        <extracomment>State of a version of a routing policy that was active once</extracomment>
        <translation>wcześniejsza</translation>
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
        <translation>Od zapisania nic nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>stoa::PolicyDifferences</name>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Warunek</translation>
    </message>
    <message>
        <source>Never from a node that</source>
        <translation>Nigdy z miejsca, które</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <extracomment>%1 is what is scored: &quot;Cost&quot;</extracomment>
        <translation>Waga: %1</translation>
    </message>
    <message>
        <source>No mark: %1</source>
        <translation>Zero punktów: %1</translation>
    </message>
    <message>
        <source>Full mark: %1</source>
        <translation>Pełna ocena: %1</translation>
    </message>
    <message>
        <source>Least mark: %1</source>
        <translation>Najmniejsza ocena: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Ocena: %1</translation>
    </message>
    <message>
        <source>If everything fits</source>
        <translation>Jeśli wszystko pasuje</translation>
    </message>
    <message>
        <source>If only a part fits</source>
        <translation>Jeśli pasuje tylko część</translation>
    </message>
    <message>
        <source>If nothing fits</source>
        <translation>Jeśli nic nie pasuje</translation>
    </message>
    <message>
        <source>What no strategy deals with</source>
        <translation>To, czego nie obejmuje żadna strategia</translation>
    </message>
    <message>
        <source>Split into at most</source>
        <translation>Podział na najwyżej</translation>
    </message>
    <message>
        <source>Worth of a part</source>
        <translation>Wartość części</translation>
    </message>
    <message>
        <source>Units of a part</source>
        <translation>Sztuki w części</translation>
    </message>
    <message>
        <source>Lines that belong together</source>
        <translation>Wiersze, które należą do siebie</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Jeden wiersz</translation>
    </message>
    <message>
        <source>Weight of a package</source>
        <translation>Waga paczki</translation>
    </message>
    <message>
        <source>Goods in a package</source>
        <translation>Towary w paczce</translation>
    </message>
    <message>
        <source>Each further part</source>
        <translation>Każda kolejna część</translation>
    </message>
    <message>
        <source>Each late day</source>
        <translation>Każdy dzień spóźnienia</translation>
    </message>
    <message>
        <source>Risk of running out</source>
        <translation>Ryzyko wyczerpania</translation>
    </message>
    <message>
        <source>No risk from</source>
        <translation>Bez ryzyka od</translation>
    </message>
    <message>
        <source>Markdown saved</source>
        <translation>Zaoszczędzona przecena</translation>
    </message>
    <message>
        <source>Score lost by a further part</source>
        <translation>Punkty tracone przez kolejną część</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decyduje</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Places in their order</source>
        <translation>Miejsca w kolejności</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Reguły w kolejności</translation>
    </message>
    <message>
        <source>Place among the strategies</source>
        <translation>Miejsce wśród strategii</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>wszystkie</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>dowolny</translation>
    </message>
    <message>
        <source>stay together</source>
        <translation>zostają razem</translation>
    </message>
    <message>
        <source>may part</source>
        <translation>mogą się rozdzielić</translation>
    </message>
    <message>
        <source>stays whole</source>
        <translation>pozostaje w całości</translation>
    </message>
    <message>
        <source>may be divided</source>
        <translation>może być podzielony</translation>
    </message>
    <message>
        <source>all kinds of goods</source>
        <translation>wszelkie towary</translation>
    </message>
    <message>
        <source>one class of goods</source>
        <translation>jedna klasa towarów</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>dowolna waga</translation>
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
    <name>stoa::PrintWords</name>
    <message>
        <source>Pick list</source>
        <translation>Lista kompletacji</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of an order</extracomment>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <extracomment>The number of a fulfilment</extracomment>
        <translation>Realizacja</translation>
    </message>
    <message>
        <source>Promised by</source>
        <extracomment>Until when the customer was promised it</extracomment>
        <translation>Obiecane do</translation>
    </message>
    <message>
        <source>Picker</source>
        <extracomment>Who takes the goods from the shelves</extracomment>
        <translation>Kompletujący</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>A column title and the label of a count</extracomment>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>How many lines a pick list has</extracomment>
        <translation>Wiersze</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>The place on a shelf that a thing lies at</extracomment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>The day after which something is not sold any more</extracomment>
        <translation>Ważne do</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>Picked</source>
        <extracomment>Over the boxes that are ticked when a line was taken from its shelf</extracomment>
        <translation>Zebrano</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>Bez strefy</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Strefa %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <extracomment>A batch of goods</extracomment>
        <translation>Partia %1</translation>
    </message>
    <message>
        <source>Orders of this walk</source>
        <extracomment>Over the list of orders that are picked in one walk</extracomment>
        <translation>Zamówienia tego obchodu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Strona %1 z %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of a paper: when it was printed</extracomment>
        <translation>Wydrukowano %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A quantity and its unit: &quot;1.5 kg&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the boxes that an order is sent in: &quot;2 of 3&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Lista pakowa</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Over the address of who sent a parcel</extracomment>
        <translation>Nadawca</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Over the address of whom a parcel is for</extracomment>
        <translation>Odbiorca</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>When the customer ordered</extracomment>
        <translation>Zamówiono</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Of a carrier: how fast and how a parcel travels</extracomment>
        <translation>Usługa</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>A parcel among those of its order</extracomment>
        <translation>Paczka</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Price times quantity</extracomment>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>The sum of all lines</extracomment>
        <translation>Towary</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabat</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What sending it costs</extracomment>
        <translation>Dostawa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>What the giver of a present wrote</extracomment>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>Over how to send something back</extracomment>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Etykieta wysyłkowa</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numer przesyłki</translation>
    </message>
    <message>
        <source>Manifest</source>
        <extracomment>What a carrier takes with it at one pickup, as a list to be signed</extracomment>
        <translation>Manifest przewozowy</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>When the carrier comes for the parcels</extracomment>
        <translation>Odbiór</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n paczka</numerusform>
            <numerusform>%n paczki</numerusform>
            <numerusform>%n paczek</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>To be filled in by hand: who took the parcels</extracomment>
        <translation>Kierowca</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>To be filled in by hand</extracomment>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>To be filled in by hand: when the parcels were taken</extracomment>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>Etykiety półkowe</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>On a shelf label: the price before it was lowered</extracomment>
        <translation>było %1</translation>
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
    <message>
        <source>This step is not possible any more: it was cancelled meanwhile.</source>
        <translation>Ten krok nie jest już możliwy: tymczasem nastąpiło anulowanie.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was given back or refused meanwhile.</source>
        <translation>Ten krok nie jest już możliwy: tymczasem oddano to lub odrzucono.</translation>
    </message>
    <message>
        <source>This step is not possible any more: the customer has collected it meanwhile.</source>
        <translation>Ten krok nie jest już możliwy: klient tymczasem odebrał towar.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was kept for the customer as long as it is kept.</source>
        <translation>Ten krok nie jest już możliwy: minął czas przechowywania dla klienta.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it left with the carrier meanwhile.</source>
        <translation>Ten krok nie jest już możliwy: przewoźnik tymczasem zabrał przesyłkę.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it has arrived at the customer&apos;s meanwhile.</source>
        <translation>Ten krok nie jest już możliwy: przesyłka tymczasem dotarła do klienta.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it is finished.</source>
        <translation>Ten krok nie jest już możliwy: sprawa jest zakończona.</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineForm</name>
    <message>
        <source>minor units</source>
        <translation>jednostki zdawkowe</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>To nie jest liczba całkowita.</translation>
    </message>
    <message>
        <source>Not a number with at most %1 decimals.</source>
        <translation>To nie jest liczba z najwyżej %1 miejscami po przecinku.</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineReplay</name>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>przyjęte</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineWork</name>
    <message>
        <source>What could not be taken lies at the hub, which does not answer now.</source>
        <translation>To, czego nie przyjęto, jest w centrali, która teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>Przyjęto.</translation>
    </message>
    <message>
        <source>What could not be taken belongs to no store yet. It is shown to those who may see all stores.</source>
        <translation>To, czego nie przyjęto, nie należy jeszcze do żadnego sklepu. Widzą to osoby z dostępem do wszystkich sklepów.</translation>
    </message>
    <message>
        <source>The list is kept at the hub, which does not answer now. It comes when the hub answers.</source>
        <translation>Lista jest w centrali, która teraz nie odpowiada. Pojawi się, gdy centrala odpowie.</translation>
    </message>
    <message>
        <source>Every order could be taken. One that cannot is kept here with the reason.</source>
        <translation>Przyjęto wszystkie zamówienia. To, którego się nie da, czeka tu z powodem.</translation>
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
        <translation>Z tego zamówienia nic nie może wrócić: niczego jeszcze nie wydano albo wszystko jest już w zwrocie.</translation>
    </message>
    <message>
        <source>%1: at most %2 can come back.</source>
        <translation>%1: może wrócić najwyżej %2.</translation>
    </message>
    <message>
        <source>Say how many of a line come back.</source>
        <translation>Podaj, ile sztuk z wiersza wraca.</translation>
    </message>
</context>
<context>
    <name>stoa::ReturnWork</name>
    <message>
        <source>Accept the return</source>
        <translation>Zaakceptuj zwrot</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Przyjmij towar</translation>
    </message>
    <message>
        <source>Finish the inspection</source>
        <translation>Zakończ kontrolę</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Zwróć %1</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Zwróć pieniądze</translation>
    </message>
    <message>
        <source>Order the replacement</source>
        <translation>Zamów towar na wymianę</translation>
    </message>
    <message>
        <source>Refuse the return</source>
        <translation>Odrzuć zwrot</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Zamknij sprawę</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>Ta sprawa jest zamknięta.</translation>
    </message>
    <message>
        <source>Scan what came, or say that all of it did.</source>
        <translation>Zeskanuj to, co przyszło, albo zaznacz, że przyszło wszystko.</translation>
    </message>
    <message>
        <source>%1: decide about all %2 that came; %3 are decided.</source>
        <translation>%1: zdecyduj o wszystkich, które przyszły (%2); rozstrzygnięto: %3.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 z %3.</translation>
    </message>
    <message>
        <source>More of these came than were announced. Open another return for the rest.</source>
        <translation>Przyszło więcej, niż zapowiedziano. Otwórz drugi zwrot na resztę.</translation>
    </message>
    <message>
        <source>%1 is not in this return.</source>
        <translation>%1: nie ma tego w tym zwrocie.</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingCheck</name>
    <message>
        <source>There is no score. Add one, or choose another way to decide.</source>
        <translation>Nie ma żadnej oceny. Dodaj ją albo wybierz inny sposób decyzji.</translation>
    </message>
    <message>
        <source>The weights add up to %1. They must add up to %2.</source>
        <translation>Wagi sumują się do %1. Muszą sumować się do %2.</translation>
    </message>
    <message>
        <source>Two strategies have this name. Change one of them.</source>
        <translation>Dwie strategie mają tę nazwę. Zmień jedną z nich.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Nazwa ma od 1 do 80 znaków.</translation>
    </message>
    <message>
        <source>A code has 1 to 16 capital letters, digits, hyphens or underlines.</source>
        <translation>Kod ma od 1 do 16 wielkich liter, cyfr, łączników lub podkreśleń.</translation>
    </message>
    <message>
        <source>Somebody must answer for it. Choose an owner.</source>
        <translation>Ktoś musi za nią odpowiadać. Wybierz właściciela.</translation>
    </message>
    <message>
        <source>A policy has 1 to 40 strategies.</source>
        <translation>Polityka ma od 1 do 40 strategii.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ta liczba jest za duża.</translation>
    </message>
    <message>
        <source>Choose at least one value that the order can have.</source>
        <translation>Wybierz co najmniej jedną wartość, którą zamówienie może mieć.</translation>
    </message>
    <message>
        <source>It stands there twice. Take one of them off.</source>
        <translation>Występuje dwa razy. Usuń jedno z nich.</translation>
    </message>
    <message>
        <source>A distance is 1 to 20,040 km.</source>
        <translation>Odległość wynosi od 1 do 20 040 km.</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>Wybierz co najmniej jedną wartość.</translation>
    </message>
    <message>
        <source>No mark and the full mark must be given for different figures.</source>
        <translation>Zero punktów i pełna ocena muszą dotyczyć różnych wartości.</translation>
    </message>
    <message>
        <source>Bands end at kilometres that rise, as “5, 20, 50”.</source>
        <translation>Przedziały kończą się na rosnących kilometrach, np. „5, 20, 50”.</translation>
    </message>
    <message>
        <source>This is not possible for a score.</source>
        <translation>To nie jest możliwe dla oceny.</translation>
    </message>
    <message>
        <source>Choose at least one rule.</source>
        <translation>Wybierz co najmniej jedną regułę.</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Kolejka musi mieć nazwę.</translation>
    </message>
    <message>
        <source>It waits 1 to 365 days.</source>
        <translation>Czeka od 1 do 365 dni.</translation>
    </message>
    <message>
        <source>This cannot follow here. Choose something else.</source>
        <translation>To nie może tu nastąpić. Wybierz coś innego.</translation>
    </message>
    <message>
        <source>This is not possible: %1</source>
        <translation>To nie jest możliwe: %1</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingSentences</name>
    <message>
        <source>no place in particular</source>
        <translation>żadne konkretne miejsce</translation>
    </message>
    <message>
        <source>Least mark</source>
        <translation>Najmniejsza ocena</translation>
    </message>
    <message>
        <source>Ends of the bands in km, rising</source>
        <translation>Końce przedziałów w km, rosnąco</translation>
    </message>
    <message>
        <source>“%3” goes by bands that end at %1; a mark of %2 or more is needed.</source>
        <extracomment>%3 is what is scored (&quot;Distance in bands&quot;)</extracomment>
        <translation>„%3” działa przedziałami do %1; potrzebna jest ocena co najmniej %2.</translation>
    </message>
    <message>
        <source>Kinds, the best first</source>
        <translation>Rodzaje, najlepszy pierwszy</translation>
    </message>
    <message>
        <source>“%3” goes by this order: %1; a mark of %2 or more is needed.</source>
        <extracomment>%3 is what is scored (&quot;Kind of node&quot;)</extracomment>
        <translation>„%3” działa w tej kolejności: %1; potrzebna jest ocena co najmniej %2.</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Zero punktów</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>Pełna ocena</translation>
    </message>
    <message>
        <source>“%4” gives no mark at %1 and the full mark at %2; a mark of %3 or more is needed.</source>
        <extracomment>%4 is what is scored (&quot;Cost&quot;); %1 and %2 are figures of it</extracomment>
        <translation>„%4” daje zero punktów przy %1, a pełną ocenę przy %2; potrzebna jest ocena co najmniej %3.</translation>
    </message>
    <message>
        <source>Each part after the first costs %1 more, each late day %2.</source>
        <translation>Każda część po pierwszej kosztuje o %1 więcej, każdy dzień spóźnienia %2.</translation>
    </message>
    <message>
        <source>Each further part</source>
        <translation>Każda kolejna część</translation>
    </message>
    <message>
        <source>Each late day</source>
        <translation>Każdy dzień spóźnienia</translation>
    </message>
    <message>
        <source>Weeks of supply</source>
        <translation>Tygodnie zapasu</translation>
    </message>
    <message>
        <source>The last unit of a place risks %1 of its value, nothing from %2 of supply on.</source>
        <translation>Ostatnia sztuka w miejscu ryzykuje %1 swojej wartości, a od %2 zapasu nic.</translation>
    </message>
    <message>
        <source>Risk of running out</source>
        <translation>Ryzyko wyczerpania</translation>
    </message>
    <message>
        <source>Selling now saves %1 of the markdown.</source>
        <translation>Sprzedaż teraz oszczędza %1 przeceny.</translation>
    </message>
    <message>
        <source>Markdown saved</source>
        <translation>Zaoszczędzona przecena</translation>
    </message>
    <message>
        <source>Each part after the first takes %1 off the score.</source>
        <translation>Każda część po pierwszej odejmuje %1 od oceny.</translation>
    </message>
    <message>
        <source>Score lost</source>
        <translation>Utracone punkty</translation>
    </message>
    <message>
        <source>First %1, then the others by their rank.</source>
        <translation>Najpierw %1, potem pozostałe według rangi.</translation>
    </message>
    <message>
        <source>Places, the first one first</source>
        <translation>Miejsca, pierwsze na początku</translation>
    </message>
    <message>
        <source>Rules, the first one first</source>
        <translation>Reguły, pierwsza na początku</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>W tej kolejności: %1.</translation>
    </message>
    <message>
        <source>Farther than</source>
        <translation>Dalej niż</translation>
    </message>
    <message>
        <source>km</source>
        <extracomment>Unit behind a number: kilometres</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>Kept free for peaks</source>
        <translation>Wolne na szczyty</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Rodzaje miejsc</translation>
    </message>
    <message>
        <source>Groups of places</source>
        <translation>Grupy miejsc</translation>
    </message>
    <message>
        <source>Countries to which nothing goes</source>
        <translation>Kraje, do których nic nie wychodzi</translation>
    </message>
    <message>
        <source>is too far by road…</source>
        <translation>jest za daleko drogą…</translation>
    </message>
    <message>
        <source>is too far away…</source>
        <translation>jest za daleko…</translation>
    </message>
    <message>
        <source>is of a kind…</source>
        <translation>jest określonego rodzaju…</translation>
    </message>
    <message>
        <source>is not of a kind…</source>
        <translation>nie jest określonego rodzaju…</translation>
    </message>
    <message>
        <source>is in a group…</source>
        <translation>należy do grupy…</translation>
    </message>
    <message>
        <source>is not in a group…</source>
        <translation>nie należy do grupy…</translation>
    </message>
    <message>
        <source>min</source>
        <extracomment>Unit behind a number: minutes</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>kg</source>
        <extracomment>Unit behind a number: kilograms</extracomment>
        <translation>kg</translation>
    </message>
    <message>
        <source>h</source>
        <extracomment>Unit behind a number: hours</extracomment>
        <translation>h</translation>
    </message>
    <message>
        <source>For every order.</source>
        <translation>Dla każdego zamówienia.</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <extracomment>Joins two clauses of &quot;When any of these is true: …&quot;</extracomment>
        <translation>%1; lub %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the first two clauses of &quot;When …&quot;</extracomment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>Joins one more clause to those of &quot;When …&quot;</extracomment>
        <translation>%1, oraz %2</translation>
    </message>
    <message>
        <source>And when %1.</source>
        <extracomment>%1 is a clause, or several with &quot;and&quot; between them</extracomment>
        <translation>Oraz gdy %1.</translation>
    </message>
    <message>
        <source>When %1.</source>
        <translation>Gdy %1.</translation>
    </message>
    <message>
        <source>Or when any of these is true: %1.</source>
        <extracomment>%1 is a clause, or several with &quot;or&quot; between them</extracomment>
        <translation>Albo gdy zachodzi jedno z tych: %1.</translation>
    </message>
    <message>
        <source>When any of these is true: %1.</source>
        <translation>Gdy zachodzi jedno z tych: %1.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Co dalej</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>If everything fits, %1 “%2”.</source>
        <translation>Jeśli wszystko pasuje, %1 „%2”.</translation>
    </message>
    <message>
        <source>If only a part fits, %1 “%2”.</source>
        <translation>Jeśli pasuje tylko część, %1 „%2”.</translation>
    </message>
    <message>
        <source>If nothing fits, %1 “%2”.</source>
        <translation>Jeśli nic nie pasuje, %1 „%2”.</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1 “%2”.</source>
        <translation>To, czego nie obejmuje żadna strategia: %1 „%2”.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>If everything fits, %1 %2.</source>
        <translation>Jeśli wszystko pasuje, %1 %2.</translation>
    </message>
    <message>
        <source>If only a part fits, %1 %2.</source>
        <translation>Jeśli pasuje tylko część, %1 %2.</translation>
    </message>
    <message>
        <source>If nothing fits, %1 %2.</source>
        <translation>Jeśli nic nie pasuje, %1 %2.</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1 %2.</source>
        <translation>To, czego nie obejmuje żadna strategia: %1 %2.</translation>
    </message>
    <message>
        <source>If everything fits, %1.</source>
        <translation>Jeśli wszystko pasuje, %1.</translation>
    </message>
    <message>
        <source>If only a part fits, %1.</source>
        <translation>Jeśli pasuje tylko część, %1.</translation>
    </message>
    <message>
        <source>If nothing fits, %1.</source>
        <translation>Jeśli nic nie pasuje, %1.</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1.</source>
        <translation>To, czego nie obejmuje żadna strategia: %1.</translation>
    </message>
    <message>
        <source>Parts (0: any number)</source>
        <translation>Części (0: dowolna liczba)</translation>
    </message>
    <message>
        <source>Worth of a part</source>
        <translation>Wartość części</translation>
    </message>
    <message>
        <source>any worth</source>
        <extracomment>Inside &quot;Split into at most 2 parts of any worth&quot;</extracomment>
        <translation>dowolnej wartości</translation>
    </message>
    <message>
        <source>Split into %1 of %2.</source>
        <translation>Podział na %1 %2.</translation>
    </message>
    <message>
        <source>Split into at most %1 of %2.</source>
        <translation>Podział na najwyżej %1 %2.</translation>
    </message>
    <message>
        <source>Split into %1, each worth %2 or more.</source>
        <translation>Podział na %1, każda warta co najmniej %2.</translation>
    </message>
    <message>
        <source>Split into at most %1, each worth %2 or more.</source>
        <translation>Podział na najwyżej %1, każda warta co najmniej %2.</translation>
    </message>
    <message>
        <source>How many must be so</source>
        <translation>Ile musi być prawdą</translation>
    </message>
    <message>
        <source>all of these are</source>
        <translation>wszystkie te warunki są</translation>
    </message>
    <message>
        <source>any of these is</source>
        <translation>jeden z tych warunków jest</translation>
    </message>
    <message>
        <source>It applies when %1 true.</source>
        <translation>Obowiązuje, gdy %1 prawdą.</translation>
    </message>
    <message>
        <source>Lines that belong together</source>
        <translation>Wiersze, które należą do siebie</translation>
    </message>
    <message>
        <source>stay together</source>
        <translation>zostają razem</translation>
    </message>
    <message>
        <source>may part</source>
        <translation>mogą się rozdzielić</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Jeden wiersz</translation>
    </message>
    <message>
        <source>may be divided</source>
        <translation>może być podzielony</translation>
    </message>
    <message>
        <source>stays whole</source>
        <translation>pozostaje w całości</translation>
    </message>
    <message>
        <source>Lines that belong together %1; one line %2.</source>
        <translation>Wiersze, które należą do siebie, %1; jeden wiersz %2.</translation>
    </message>
    <message>
        <source>Units of a part</source>
        <translation>Sztuki w części</translation>
    </message>
    <message>
        <source>Each part has %1 or more.</source>
        <translation>Każda część ma co najmniej %1.</translation>
    </message>
    <message>
        <source>Weight of a package (0: any)</source>
        <translation>Waga paczki (0: dowolna)</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>dowolna waga</translation>
    </message>
    <message>
        <source>Goods in a package</source>
        <translation>Towary w paczce</translation>
    </message>
    <message>
        <source>all kinds of goods</source>
        <translation>wszelkie towary</translation>
    </message>
    <message>
        <source>one class of goods</source>
        <translation>jedna klasa towarów</translation>
    </message>
    <message>
        <source>Packages of %1, with %2 in each.</source>
        <translation>Paczki: %1, a w każdej %2.</translation>
    </message>
    <message>
        <source>Packages of at most %1, with %2 in each.</source>
        <translation>Paczki najwyżej %1, a w każdej %2.</translation>
    </message>
    <message>
        <source>Road factor</source>
        <translation>Współczynnik drogi</translation>
    </message>
    <message>
        <source>A way by road is %1 times as long as the straight line.</source>
        <translation>Droga jest %1 raza dłuższa niż linia prosta.</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingWords</name>
    <message>
        <source>has no sellable stock</source>
        <translation>nie ma zapasu do sprzedaży</translation>
    </message>
    <message>
        <source>takes no orders now</source>
        <translation>teraz nie przyjmuje zamówień</translation>
    </message>
    <message>
        <source>is closed in the window</source>
        <translation>jest w tym czasie zamknięte</translation>
    </message>
    <message>
        <source>is over %1 km by road</source>
        <translation>jest dalej niż %1 km drogą</translation>
    </message>
    <message>
        <source>is over %1 km away</source>
        <translation>jest dalej niż %1 km</translation>
    </message>
    <message>
        <source>does not offer the method</source>
        <translation>nie oferuje tego sposobu</translation>
    </message>
    <message>
        <source>has no carrier for it</source>
        <translation>nie ma do tego przewoźnika</translation>
    </message>
    <message>
        <source>may not handle the goods</source>
        <translation>nie może obsłużyć tych towarów</translation>
    </message>
    <message>
        <source>has no capacity left, peaks kept free</source>
        <translation>ma wyczerpaną wydajność poza rezerwą na szczyty</translation>
    </message>
    <message>
        <source>has no capacity left at all</source>
        <translation>ma całkowicie wyczerpaną wydajność</translation>
    </message>
    <message>
        <source>missed the cut-off</source>
        <translation>spóźniło się na godzinę graniczną</translation>
    </message>
    <message>
        <source>rejected this line</source>
        <translation>odrzuciło ten wiersz</translation>
    </message>
    <message>
        <source>the customer or the law rules out</source>
        <translation>wyklucza klient lub prawo</translation>
    </message>
    <message>
        <source>is ruled out, or would send to %1</source>
        <translation>jest wykluczone lub wysyłałoby do: %1</translation>
    </message>
    <message>
        <source>is of the kind %1</source>
        <translation>jest rodzaju %1</translation>
    </message>
    <message>
        <source>is not of the kind %1</source>
        <translation>nie jest rodzaju %1</translation>
    </message>
    <message>
        <source>is in the group %1</source>
        <translation>należy do grupy %1</translation>
    </message>
    <message>
        <source>is not in the group %1</source>
        <translation>nie należy do grupy %1</translation>
    </message>
    <message>
        <source>is not where it is collected</source>
        <translation>nie jest miejscem odbioru</translation>
    </message>
    <message>
        <source>has too low a score</source>
        <translation>ma za niską ocenę</translation>
    </message>
    <message>
        <source>any number of parts</source>
        <extracomment>How far an order may be divided, inside &quot;Split into at most %1&quot;</extracomment>
        <translation>dowolnie wiele części</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n część</numerusform>
            <numerusform>%n części</numerusform>
            <numerusform>%n części</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dnia</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
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
        <translation>%1 szt</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>A distance</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>on the minute</source>
        <extracomment>When goods arrive, beside the end of the promise</extracomment>
        <translation>co do minuty</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>When goods arrive, before or after the end of the promise: &quot;10 h late&quot;</extracomment>
        <translation>%1 po czasie</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 przed czasem</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>How long stock lasts; %1 may have decimals</extracomment>
        <translation>%1 tygodni</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <extracomment>What is sold in a week; %1 is &quot;10 pcs&quot;</extracomment>
        <translation>%1 na tydzień</translation>
    </message>
    <message>
        <source>a whole size run</source>
        <translation>pełnej rozmiarówce</translation>
    </message>
    <message>
        <source>a broken size run</source>
        <translation>niepełnej rozmiarówce</translation>
    </message>
    <message>
        <source>rank %1</source>
        <extracomment>A place in an order</extracomment>
        <translation>ranga %1</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is &quot;put it into the queue&quot;, %2 its name</extracomment>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is &quot;cancel it after&quot;, %2 &quot;7 days&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>urban</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>miejska</translation>
    </message>
    <message>
        <source>suburban</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>podmiejska</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>regionalna</translation>
    </message>
    <message>
        <source>rural</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>wiejska</translation>
    </message>
    <message>
        <source>store</source>
        <extracomment>Kind of place, inside a sentence</extracomment>
        <translation>sklep</translation>
    </message>
    <message>
        <source>dark store</source>
        <translation>sklep bez klientów</translation>
    </message>
    <message>
        <source>micro-fulfilment</source>
        <extracomment>Kind of place: a small automated store room in a town</extracomment>
        <translation>mikrorealizacja</translation>
    </message>
    <message>
        <source>locker</source>
        <extracomment>Kind of place: a wall of parcel boxes</extracomment>
        <translation>automat paczkowy</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>magazyn</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>dostawca</translation>
    </message>
    <message>
        <source>web shop</source>
        <translation>sklep internetowy</translation>
    </message>
    <message>
        <source>ship</source>
        <extracomment>How goods get to a customer, inside a sentence: the method is &quot;ship&quot;</extracomment>
        <translation>wysyłka</translation>
    </message>
    <message>
        <source>click and collect</source>
        <extracomment>How goods get to a customer, inside a sentence</extracomment>
        <translation>odbiór w sklepie</translation>
    </message>
    <message>
        <source>curbside</source>
        <extracomment>How goods get to a customer, inside a sentence: to the car</extracomment>
        <translation>odbiór na parkingu</translation>
    </message>
    <message>
        <source>locker</source>
        <comment>method</comment>
        <extracomment>How goods get to a customer, inside a sentence: to a parcel box</extracomment>
        <translation>automat paczkowy</translation>
    </message>
    <message>
        <source>ship to store</source>
        <extracomment>How goods get to a customer, inside a sentence</extracomment>
        <translation>wysyłka do sklepu</translation>
    </message>
    <message>
        <source>sets</source>
        <extracomment>What is special about goods, inside a sentence</extracomment>
        <translation>zestawy</translation>
    </message>
    <message>
        <source>dangerous goods</source>
        <translation>towary niebezpieczne</translation>
    </message>
    <message>
        <source>chilled goods</source>
        <translation>towary chłodzone</translation>
    </message>
    <message>
        <source>oversized goods</source>
        <translation>towary ponadgabarytowe</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Priority of an order, inside a sentence</extracomment>
        <translation>wysoki</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>zwykły</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Odległość</translation>
    </message>
    <message>
        <source>Distance in bands</source>
        <translation>Odległość w przedziałach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Transit against promise</source>
        <translation>Dostawa a obiecany termin</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Wolna wydajność</translation>
    </message>
    <message>
        <source>Node performance</source>
        <translation>Wyniki miejsca</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Odrzucenia</translation>
    </message>
    <message>
        <source>Stock depth</source>
        <translation>Głębokość zapasu</translation>
    </message>
    <message>
        <source>Weeks of supply</source>
        <translation>Tygodnie zapasu</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Tempo sprzedaży</translation>
    </message>
    <message>
        <source>Broken size run</source>
        <translation>Niepełna rozmiarówka</translation>
    </message>
    <message>
        <source>Markdown pressure</source>
        <translation>Nacisk przeceny</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Termin ważności</translation>
    </message>
    <message>
        <source>Rank of the node</source>
        <translation>Ranga miejsca</translation>
    </message>
    <message>
        <source>Kind of node</source>
        <translation>Rodzaj miejsca</translation>
    </message>
    <message>
        <source>Stock accuracy</source>
        <translation>Dokładność stanów</translation>
    </message>
    <message>
        <source>How far the node is from the customer.</source>
        <translation>Jak daleko od klienta jest miejsce.</translation>
    </message>
    <message>
        <source>What it costs to supply all that the node can.</source>
        <translation>Ile kosztuje dostarczenie wszystkiego, co miejsce może.</translation>
    </message>
    <message>
        <source>How long before the end of the promise the goods arrive.</source>
        <translation>Ile przed końcem terminu docierają towary (obiecany termin).</translation>
    </message>
    <message>
        <source>How much of the hour&apos;s limit is free.</source>
        <translation>Ile z limitu godziny jest wolne.</translation>
    </message>
    <message>
        <source>The share of its parts that were ready by their promise.</source>
        <translation>Udział jego części gotowych na obiecany termin.</translation>
    </message>
    <message>
        <source>The share of its parts that the node gave back.</source>
        <translation>Udział części, które miejsce oddało.</translation>
    </message>
    <message>
        <source>How many pieces stay after the order.</source>
        <translation>Ile sztuk zostaje po zamówieniu.</translation>
    </message>
    <message>
        <source>For how many weeks its stock lasts.</source>
        <translation>Na ile tygodni wystarczy jego zapas.</translation>
    </message>
    <message>
        <source>How much of it the node sells in a week.</source>
        <translation>Ile miejsce sprzedaje w tygodniu.</translation>
    </message>
    <message>
        <source>A run of sizes that is broken is used up first.</source>
        <translation>Niepełna rozmiarówka jest zużywana najpierw.</translation>
    </message>
    <message>
        <source>How far the price is marked down there.</source>
        <translation>O ile cena jest tam przeceniona.</translation>
    </message>
    <message>
        <source>How soon what goes first expires.</source>
        <translation>Jak szybko traci ważność to, co wychodzi pierwsze.</translation>
    </message>
    <message>
        <source>The rank that the node has in the network.</source>
        <translation>Ranga miejsca w sieci.</translation>
    </message>
    <message>
        <source>Stores, warehouses and other kinds in an order of their own.</source>
        <translation>Sklepy, magazyny i inne rodzaje we własnej kolejności.</translation>
    </message>
    <message>
        <source>How often its counts agreed with the record.</source>
        <translation>Jak często jego liczenia zgadzały się z zapisem.</translation>
    </message>
    <message>
        <source>Weighted scores</source>
        <translation>Oceny ważone</translation>
    </message>
    <message>
        <source>Least total cost</source>
        <translation>Najmniejszy koszt łączny</translation>
    </message>
    <message>
        <source>Fewest shipments</source>
        <translation>Najmniej wysyłek</translation>
    </message>
    <message>
        <source>Earliest arrival</source>
        <translation>Najwcześniejsze dotarcie</translation>
    </message>
    <message>
        <source>Places in an order</source>
        <translation>Miejsca w kolejności</translation>
    </message>
    <message>
        <source>Most stock first</source>
        <translation>Najpierw najwięcej zapasu</translation>
    </message>
    <message>
        <source>On hand before on its way</source>
        <translation>Na stanie przed będącym w drodze</translation>
    </message>
    <message>
        <source>Rules one after the other</source>
        <translation>Reguły jedna po drugiej</translation>
    </message>
    <message>
        <source>the customer&apos;s own store</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>sklep klienta</translation>
    </message>
    <message>
        <source>the fewest parts</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>najmniej części</translation>
    </message>
    <message>
        <source>the place of last resort</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>miejsce ostatniej szansy</translation>
    </message>
    <message>
        <source>assign it</source>
        <extracomment>What follows, inside a sentence: &quot;If everything fits, assign it.&quot;</extracomment>
        <translation>przydziel je</translation>
    </message>
    <message>
        <source>assign it and go on with the rest</source>
        <extracomment>What follows, inside a sentence: &quot;If only a part fits, …&quot;</extracomment>
        <translation>przydziel je i idź dalej z resztą</translation>
    </message>
    <message>
        <source>try the next strategy</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>spróbuj następnej strategii</translation>
    </message>
    <message>
        <source>put it into the queue</source>
        <extracomment>What follows, inside a sentence; the name of a queue comes after it</extracomment>
        <translation>wstaw je do kolejki</translation>
    </message>
    <message>
        <source>wait for stock</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>czekaj na zapas</translation>
    </message>
    <message>
        <source>hand it to customer service</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>przekaż obsłudze klienta</translation>
    </message>
    <message>
        <source>cancel it after</source>
        <extracomment>What follows, inside a sentence; a number of days comes after it</extracomment>
        <translation>anuluj po upływie</translation>
    </message>
    <message>
        <source>the channel is not %1</source>
        <translation>kanał to nie %1</translation>
    </message>
    <message>
        <source>the channel is %1</source>
        <translation>kanał to %1</translation>
    </message>
    <message>
        <source>the zone is not %1</source>
        <translation>strefa nie jest %1</translation>
    </message>
    <message>
        <source>the zone is %1</source>
        <translation>strefa jest %1</translation>
    </message>
    <message>
        <source>it does not go to %1</source>
        <translation>nie trafia do: %1</translation>
    </message>
    <message>
        <source>it goes to %1</source>
        <translation>trafia do: %1</translation>
    </message>
    <message>
        <source>it holds nothing of %1</source>
        <translation>nie zawiera niczego z %1</translation>
    </message>
    <message>
        <source>it holds something of %1</source>
        <translation>zawiera coś z %1</translation>
    </message>
    <message>
        <source>the priority is not %1</source>
        <translation>priorytet nie jest %1</translation>
    </message>
    <message>
        <source>the priority is %1</source>
        <translation>priorytet jest %1</translation>
    </message>
    <message>
        <source>the method is not %1</source>
        <translation>sposób to nie %1</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>sposób to %1</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>nie zawiera: %1</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>zawiera: %1</translation>
    </message>
    <message>
        <source>the customer is not in the group %1</source>
        <translation>klient nie należy do grupy %1</translation>
    </message>
    <message>
        <source>the customer is in the group %1</source>
        <translation>klient należy do grupy %1</translation>
    </message>
    <message>
        <source>it is worth %1 or more</source>
        <translation>jest warte co najmniej %1</translation>
    </message>
    <message>
        <source>it is worth %1 or less</source>
        <translation>jest warte najwyżej %1</translation>
    </message>
    <message>
        <source>the promise is %1 away or more</source>
        <translation>obiecany termin jest za co najmniej %1</translation>
    </message>
    <message>
        <source>the promise is within %1</source>
        <translation>obiecany termin jest w ciągu %1</translation>
    </message>
    <message>
        <source>it weighs %1 or more</source>
        <translation>waży co najmniej %1</translation>
    </message>
    <message>
        <source>it weighs %1 or less</source>
        <translation>waży najwyżej %1</translation>
    </message>
    <message>
        <source>it has %1 or more</source>
        <translation>ma co najmniej %1</translation>
    </message>
    <message>
        <source>it has %1 or less</source>
        <translation>ma najwyżej %1</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategoria</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towary</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Grupa klientów</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Obiecany termin</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sztuki</translation>
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
    <name>stoa::SimulationDesk</name>
    <message>
        <source>There is no policy yet.</source>
        <translation>Nie ma jeszcze polityki.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
    <message>
        <source>A simulation runs already.</source>
        <translation>Symulacja już trwa.</translation>
    </message>
    <message>
        <source>The hub could not finish it: %1</source>
        <translation>Centrala nie mogła jej dokończyć: %1</translation>
    </message>
    <message>
        <source>The hub ended while it ran. Start it again.</source>
        <translation>Centrala zakończyła pracę w trakcie. Uruchom ją ponownie.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing came of it.</source>
        <translation>Anulowano. Nic z niej nie zostało.</translation>
    </message>
    <message>
        <source>S-%1</source>
        <extracomment>The name of a simulation; %1 is four letters and digits</extracomment>
        <translation>S-%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded order(s)</source>
        <translation>
            <numerusform>%n zapisane zamówienie</numerusform>
            <numerusform>%n zapisane zamówienia</numerusform>
            <numerusform>%n zapisanych zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>stock as of %1</source>
        <translation>zapas z %1</translation>
    </message>
    <message>
        <source>stock as it is now</source>
        <translation>zapas taki jak teraz</translation>
    </message>
    <message>
        <source>stock as it was at the start</source>
        <translation>zapas taki jak na początku</translation>
    </message>
    <message>
        <source>There is no finished simulation.</source>
        <translation>Nie ma ukończonej symulacji.</translation>
    </message>
    <message>
        <source>The draft was changed since. Simulate it again.</source>
        <translation>Szkic zmieniono od tego czasu. Zasymuluj go ponownie.</translation>
    </message>
    <message>
        <source>Only a draft has a simulation attached.</source>
        <translation>Symulację dołącza się tylko do szkicu.</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>Jest już dołączona.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Symulacja</translation>
    </message>
    <message>
        <source>it is assigned</source>
        <extracomment>What becomes of an order, inside a sentence</extracomment>
        <translation>jest przydzielone</translation>
    </message>
    <message>
        <source>a part of it is assigned</source>
        <translation>jego część jest przydzielona</translation>
    </message>
    <message>
        <source>it waits in a queue</source>
        <translation>czeka w kolejce</translation>
    </message>
    <message>
        <source>it waits for stock</source>
        <translation>czeka na zapas</translation>
    </message>
    <message>
        <source>customer service gets it</source>
        <translation>dostaje je obsługa klienta</translation>
    </message>
    <message>
        <source>it waits until it is cancelled</source>
        <translation>czeka na anulowanie</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>jest anulowane</translation>
    </message>
    <message numerus="yes">
        <source>Expected %n parcel(s) from %1.</source>
        <extracomment>%1 is a list of places</extracomment>
        <translation>
            <numerusform>Oczekiwano %n paczki z: %1.</numerusform>
            <numerusform>Oczekiwano %n paczek z: %1.</numerusform>
            <numerusform>Oczekiwano %n paczek z: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends nothing.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;)</extracomment>
        <translation>%1 nie wysyła niczego.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places</extracomment>
        <translation>
            <numerusform>%1 wysyła %n, z: %2.</numerusform>
            <numerusform>%1 wysyła %n, z: %2.</numerusform>
            <numerusform>%1 wysyła %n, z: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2, because %3.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places, %3 a clause</extracomment>
        <translation>
            <numerusform>%1 wysyła %n, z: %2, ponieważ %3.</numerusform>
            <numerusform>%1 wysyła %n, z: %2, ponieważ %3.</numerusform>
            <numerusform>%1 wysyła %n, z: %2, ponieważ %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected %n part(s).</source>
        <translation>
            <numerusform>Oczekiwano %n części.</numerusform>
            <numerusform>Oczekiwano %n części.</numerusform>
            <numerusform>Oczekiwano %n części.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 makes %n.</source>
        <translation>
            <numerusform>%1 robi %n.</numerusform>
            <numerusform>%1 robi %n.</numerusform>
            <numerusform>%1 robi %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected that %1; with %2 %3.</source>
        <extracomment>%1 and %3 say what becomes of an order, %2 is a version of a policy</extracomment>
        <translation>Oczekiwano, że %1; według %2 %3.</translation>
    </message>
    <message>
        <source>It may cost %1 at most; with %2 it costs %3.</source>
        <translation>Może kosztować najwyżej %1; według %2 kosztuje %3.</translation>
    </message>
    <message>
        <source>the draft is not saved</source>
        <translation>szkic nie jest zapisany</translation>
    </message>
    <message>
        <source>Save the draft.</source>
        <translation>Zapisz szkic.</translation>
    </message>
    <message>
        <source>Save the draft, then simulate it.</source>
        <translation>Zapisz szkic, a potem go zasymuluj.</translation>
    </message>
    <message>
        <source>its simulation is not attached</source>
        <translation>jego symulacja nie jest dołączona</translation>
    </message>
    <message>
        <source>Look at the results and attach them to the draft.</source>
        <translation>Obejrzyj wyniki i dołącz je do szkicu.</translation>
    </message>
    <message>
        <source>it was not simulated</source>
        <translation>nie przeszło symulacji</translation>
    </message>
    <message>
        <source>Simulate it and attach the results.</source>
        <translation>Zasymuluj i dołącz wyniki.</translation>
    </message>
    <message>
        <source>golden order %1 differs</source>
        <translation>zamówienie wzorcowe %1 się różni</translation>
    </message>
    <message>
        <source>Change the rules until the golden order passes, or change what is expected of it where the new outcome is the better one.</source>
        <translation>Zmień reguły, aż zamówienie wzorcowe przejdzie, albo zmień oczekiwanie tam, gdzie nowy wynik jest lepszy.</translation>
    </message>
    <message numerus="yes">
        <source>%n golden order(s) differ</source>
        <translation>
            <numerusform>%n zamówienie wzorcowe się różni</numerusform>
            <numerusform>%n zamówienia wzorcowe się różnią</numerusform>
            <numerusform>%n zamówień wzorcowych się różni</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rules until the golden orders pass, or change what is expected of them where the new outcome is the better one.</source>
        <translation>Zmień reguły, aż zamówienia wzorcowe przejdą, albo zmień oczekiwania tam, gdzie nowy wynik jest lepszy.</translation>
    </message>
    <message>
        <source>a second person must approve</source>
        <translation>musi zatwierdzić druga osoba</translation>
    </message>
    <message>
        <source>You wrote its last change. Ask somebody else who may approve policies to activate it.</source>
        <translation>Ostatnią zmianę wprowadziłeś Ty. Poproś kogoś innego, kto może zatwierdzać polityki, o aktywację.</translation>
    </message>
    <message>
        <source>your role may not approve policies</source>
        <translation>Twoja rola nie może zatwierdzać polityk</translation>
    </message>
    <message>
        <source>Ask somebody who may approve policies to activate it.</source>
        <translation>Poproś kogoś, kto może zatwierdzać polityki, o aktywację.</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>centrala nie odpowiada</translation>
    </message>
    <message>
        <source>Wait until the hub is back.</source>
        <translation>Poczekaj, aż centrala wróci.</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>Joins two clauses: &quot;golden order G-17 differs, and a second person must approve&quot;</extracomment>
        <translation>%1, oraz %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a clause, or several</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A measure did not change</extracomment>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>A measure changed for the better</extracomment>
        <translation>lepiej</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>A measure changed for the worse</extracomment>
        <translation>gorzej</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>A difference of two percentages, in points</extracomment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Urban within %1 h</source>
        <extracomment>Share of orders at the door in time</extracomment>
        <translation>Miejska w %1 h</translation>
    </message>
    <message>
        <source>Suburban within %1 h</source>
        <translation>Podmiejska w %1 h</translation>
    </message>
    <message>
        <source>Regional within %1 h</source>
        <translation>Regionalna w %1 h</translation>
    </message>
    <message>
        <source>Rural within %1 h</source>
        <translation>Wiejska w %1 h</translation>
    </message>
    <message>
        <source>Orders routed</source>
        <translation>Skierowane zamówienia</translation>
    </message>
    <message>
        <source>Filled completely</source>
        <translation>Zrealizowane w całości</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Na czas</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>Podzielone na części</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Koszt zamówienia</translation>
    </message>
    <message>
        <source>Cost, all orders</source>
        <translation>Koszt, wszystkie</translation>
    </message>
    <message>
        <source>SKUs at zero in a place</source>
        <translation>SKU na zerze w miejscu</translation>
    </message>
    <message>
        <source>Peak-hour capacity</source>
        <translation>Wydajność w szczycie</translation>
    </message>
    <message>
        <source>Days to the customer</source>
        <translation>Dni do klienta</translation>
    </message>
    <message>
        <source>Rejected by stores</source>
        <translation>Odrzucone przez sklepy</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>więcej = lepiej</translation>
    </message>
    <message>
        <source>% of promised orders</source>
        <translation>% obiecanych zamówień</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>mniej = lepiej</translation>
    </message>
    <message>
        <source>Split rate</source>
        <translation>Odsetek podziałów</translation>
    </message>
    <message>
        <source>% of orders</source>
        <translation>% zamówień</translation>
    </message>
    <message>
        <source>Stores</source>
        <extracomment>Who ships: places of this kind</extracomment>
        <translation>Sklepy</translation>
    </message>
    <message>
        <source>Dark stores</source>
        <translation>Sklepy bez klientów</translation>
    </message>
    <message>
        <source>Micro-fulfilment</source>
        <translation>Mikrorealizacja</translation>
    </message>
    <message>
        <source>Lockers</source>
        <translation>Automaty paczkowe</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazyny</translation>
    </message>
    <message>
        <source>Drop-ship</source>
        <translation>Dropshipping</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Sklep internetowy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of percentages: from %1 to %2, the second one with its sign</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no orders</source>
        <extracomment>There were no orders of that zone</extracomment>
        <translation>brak zamówień</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>poniżej celu</translation>
    </message>
    <message>
        <source>above the goal</source>
        <translation>powyżej celu</translation>
    </message>
    <message>
        <source>within the goal</source>
        <translation>w granicach celu</translation>
    </message>
    <message>
        <source>the hub knows it in another state</source>
        <translation>centrala zna ją w innym stanie</translation>
    </message>
    <message>
        <source>Wait until this PC has heard of it, then look again.</source>
        <translation>Poczekaj, aż ten komputer się o tym dowie, i sprawdź ponownie.</translation>
    </message>
    <message>
        <source>There were no orders in these days. Choose others and simulate again.</source>
        <translation>W tych dniach nie było zamówień. Wybierz inne i zasymuluj ponownie.</translation>
    </message>
    <message>
        <source>there were no orders in its simulation</source>
        <translation>w jego symulacji nie było zamówień</translation>
    </message>
    <message>
        <source>Choose days in which there were orders, simulate it again and attach the results.</source>
        <translation>Wybierz dni, w których były zamówienia, zasymuluj go ponownie i dołącz wyniki.</translation>
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
    <name>stoa::SlaForm</name>
    <message>
        <source>More hours than the line above.</source>
        <translation>Więcej godzin niż w wierszu wyżej.</translation>
    </message>
    <message>
        <source>At least as much as it begins with.</source>
        <translation>Co najmniej tyle, ile na początku.</translation>
    </message>
    <message>
        <source>At least the share of the line above.</source>
        <translation>Co najmniej udział z wiersza wyżej.</translation>
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
    <message>
        <source>Orders of all stores</source>
        <translation>Zamówienia wszystkich sklepów</translation>
    </message>
    <message>
        <source>Contacts for all orders</source>
        <translation>Dane kontaktowe wszystkich zamówień</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Zamówienia – %1</translation>
    </message>
    <message>
        <source>Contacts for the orders of %1</source>
        <translation>Dane kontaktowe zamówień – %1</translation>
    </message>
    <message>
        <source>Order work</source>
        <translation>Praca nad zamówieniem</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Zadanie</translation>
    </message>
    <message>
        <source>Orders are routed here</source>
        <translation>Zamówienia są tu kierowane</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Sposoby</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Godziny graniczne</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Change how %1 takes part in orders</source>
        <translation>Zmiana udziału w zamówieniach: %1</translation>
    </message>
    <message>
        <source>Change the carrier %1</source>
        <translation>Zmiana przewoźnika: %1</translation>
    </message>
    <message>
        <source>Change the service goals</source>
        <translation>Zmiana celów obsługi</translation>
    </message>
    <message>
        <source>Location settings</source>
        <extracomment>Kind of a change: what a location does for orders</extracomment>
        <translation>Ustawienia lokalizacji</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Cele obsługi</translation>
    </message>
</context>
<context>
    <name>stoa::TypedForm</name>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
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
        <source>This is not a whole number.</source>
        <translation>To nie jest liczba całkowita.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Od %1 do %2.</translation>
    </message>
    <message>
        <source>Say how many: from %1 to %2.</source>
        <translation>Podaj ile: od %1 do %2.</translation>
    </message>
    <message>
        <source>A share from 0 to %1 per cent.</source>
        <translation>Udział od 0 do %1 procent.</translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation>Kwota, np. %1.</translation>
    </message>
    <message>
        <source>Kilometres, or nothing for no limit.</source>
        <translation>Kilometry albo nic, gdy bez limitu.</translation>
    </message>
    <message>
        <source>A time such as 14:30.</source>
        <translation>Godzina, np. 14:30.</translation>
    </message>
</context>
<context>
    <name>stoa::WorkDesk</name>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Sztuki</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sposób</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Trzymane</translation>
    </message>
    <message>
        <source>Bay and car</source>
        <translation>Stanowisko i auto</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Obchód</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Zebrano</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Zwrot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Życzenie</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Zwrot pieniędzy</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Dlaczego nie przyjęto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Próby</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a walk: how many of its units are picked, as in &quot;3 of 12&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nikt nie jest zalogowany.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <extracomment>%1 is what a role may allow, as &quot;Work on orders&quot;</extracomment>
        <translation>Twoja rola na to nie pozwala: %1.</translation>
    </message>
    <message>
        <source>%1 is none of your stores.</source>
        <translation>%1: to nie jest jeden z Twoich sklepów.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 po terminie</translation>
    </message>
</context>
<context>
    <name>stoa::WorkWords</name>
    <message>
        <source>To accept</source>
        <extracomment>Titles of lists of orders: what is to be done with them</extracomment>
        <translation>Do przyjęcia</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Do kompletacji</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>W kompletacji</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Do spakowania</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Do wysłania</translation>
    </message>
    <message>
        <source>To announce</source>
        <translation>Do powiadomienia</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Klient na miejscu</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Nie odebrano</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A quantity and its unit: &quot;3 pcs&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 sztuki</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n sztuka</numerusform>
            <numerusform>%n sztuki</numerusform>
            <numerusform>%n sztuk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n zamówienie</numerusform>
            <numerusform>%n zamówienia</numerusform>
            <numerusform>%n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n wiersz</numerusform>
            <numerusform>%n wiersze</numerusform>
            <numerusform>%n wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>za %1</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>nie odebrano</translation>
    </message>
    <message>
        <source>over for %1</source>
        <translation>minęło %1 temu</translation>
    </message>
    <message>
        <source>cut-off was %1 ago</source>
        <translation>godz. graniczna %1 temu</translation>
    </message>
    <message>
        <source>cut-off in %1</source>
        <translation>godz. graniczna za %1</translation>
    </message>
    <message>
        <source>On hand goes from %1 to %2, which is what is picked already, and a count is asked for.</source>
        <translation>Stan magazynowy zmieni się z %1 na %2, czyli tyle, ile już zebrano, i zlecony zostanie spis.</translation>
    </message>
    <message>
        <source>The position goes from %1 to %2 and a count is asked for.</source>
        <translation>Pozycja zmieni się z %1 na %2 i zlecony zostanie spis.</translation>
    </message>
    <message>
        <source>On hand goes from %1 to %2. The rest of the record is taken for right.</source>
        <translation>Stan magazynowy zmieni się z %1 na %2. Reszta zapisu zostanie uznana za prawidłową.</translation>
    </message>
    <message>
        <source>%1 are set aside as damaged. They stay on hand, and nobody can order them.</source>
        <translation>%1: odłożone jako uszkodzone. Pozostają na stanie i nikt nie może ich zamówić.</translation>
    </message>
    <message>
        <source>%1 are set aside as display pieces. They stay on hand, and nobody can order them.</source>
        <translation>%1: odłożone jako egzemplarze z ekspozycji. Pozostają na stanie i nikt nie może ich zamówić.</translation>
    </message>
    <message>
        <source>The stock stays as it is. What is missing is looked for elsewhere.</source>
        <translation>Zapas pozostaje bez zmian. Braków szuka się gdzie indziej.</translation>
    </message>
    <message>
        <source>Goes back on the shelf and can be sold at once.</source>
        <translation>Wraca na półkę i można to od razu sprzedać.</translation>
    </message>
    <message>
        <source>Is on hand, kept back until it is made good.</source>
        <translation>Jest na stanie, wyłączone ze sprzedaży do czasu naprawy.</translation>
    </message>
    <message>
        <source>Is on hand, kept back in quarantine until somebody decides.</source>
        <translation>Jest na stanie, w kwarantannie, aż ktoś zdecyduje.</translation>
    </message>
    <message>
        <source>Comes in and is written off as broken.</source>
        <translation>Zostaje przyjęte i spisane ze stanu jako zniszczone.</translation>
    </message>
    <message>
        <source>Comes in and leaves again to the supplier.</source>
        <translation>Zostaje przyjęte i wraca do dostawcy.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Somebody sent by the customer</source>
        <translation>Osoba przysłana przez klienta</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Code of the order</source>
        <translation>Kod zamówienia</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Dowód osobisty</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paszport</translation>
    </message>
    <message>
        <source>Order e-mail</source>
        <translation>E-mail z zamówieniem</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Podpis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Spis: %1</translation>
    </message>
    <message>
        <source>Pay back money of order %1</source>
        <translation>Zwrot pieniędzy za zamówienie %1</translation>
    </message>
    <message>
        <source>%1 was handed over although it was cancelled: decide what to do</source>
        <translation>%1: wydano mimo anulowania, zdecyduj, co zrobić</translation>
    </message>
    <message>
        <source>Put what was picked for %1 back on the shelf</source>
        <translation>Odłożenie na półkę tego, co zebrano dla %1</translation>
    </message>
    <message>
        <source>Fetch the parcel of %1 back from the carrier</source>
        <translation>Zawrócenie paczki %1 od przewoźnika</translation>
    </message>
    <message>
        <source>Call the customer of order %1</source>
        <translation>Telefon do klienta zamówienia %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>jeszcze %1</translation>
    </message>
    <message>
        <source>%1 was handed over although it was cancelled: its money was to go back, and waits</source>
        <translation>%1 wydano mimo anulowania: pieniądze miały wrócić do klienta i czekają</translation>
    </message>
    <message>
        <source>It names a SKU that is not in the catalogue.</source>
        <translation>Podaje SKU, którego nie ma w katalogu.</translation>
    </message>
    <message>
        <source>It names a location that does not exist.</source>
        <translation>Podaje lokalizację, która nie istnieje.</translation>
    </message>
    <message>
        <source>It names a reason that does not exist.</source>
        <translation>Podaje powód, który nie istnieje.</translation>
    </message>
    <message>
        <source>Its number was used already for something else.</source>
        <translation>Tego numeru użyto już do czegoś innego.</translation>
    </message>
    <message>
        <source>It is about something that is not there, or not there yet.</source>
        <translation>Dotyczy czegoś, czego nie ma albo jeszcze nie ma.</translation>
    </message>
    <message>
        <source>What it tells of is not possible in the state that was reached.</source>
        <translation>To, co zgłasza, nie jest możliwe w osiągniętym stanie.</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>Ma pole, które nie jest znane.</translation>
    </message>
    <message>
        <source>It is not accepted as it stands.</source>
        <translation>W tej postaci nie zostało przyjęte.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 po terminie</translation>
    </message>
    <message>
        <source>Fetch the parcel of %1 back from the carrier, whose manifest %2 names it</source>
        <extracomment>%1 is a part of an order, %2 the number of what a carrier was told that it takes along</extracomment>
        <translation>Odbierz paczkę %1 od przewoźnika: jest na jego manifeście %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two or three whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Whoever sent it, or tried it again, has no right to what it tells of.</source>
        <translation>Ten, kto to wysłał lub spróbował ponownie, nie ma prawa do tego, co zgłasza.</translation>
    </message>
    <message>
        <source>%1 It is about “%2”.</source>
        <extracomment>%1 is a whole sentence, %2 a field such as &quot;Line 2: Quantity&quot;</extracomment>
        <translation>%1 Dotyczy pola „%2”.</translation>
    </message>
    <message>
        <source>%1 The hub says in English: “%2”.</source>
        <extracomment>%1 is one or two sentences, %2 what a newer hub says in its own words, always in English</extracomment>
        <translation>%1 Centrala mówi po angielsku: „%2”.</translation>
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
        <translation>Bez przewoźnika</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest przewozowy</translation>
    </message>
    <message>
        <source>Orders and what becomes of them</source>
        <translation>Zamówienia i co się z nimi stanie</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Przyjmij: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>Oddaj: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Oddaj</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Dlaczego</translation>
    </message>
    <message>
        <source>Tell the customers of %1</source>
        <translation>Powiadom klientów: %1</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Hand over to a carrier</source>
        <translation>Przekaż przewoźnikowi</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Przekazano</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>&amp;Przewoźnik</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf</source>
        <translation>Odłóż na półkę: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Odłożenie</translation>
    </message>
    <message>
        <source>what becomes of each stands in its line</source>
        <translation>wynik każdego jest w jego wierszu</translation>
    </message>
    <message>
        <source>%1 done, %2 refused.</source>
        <translation>Zrobiono %1, odrzucono %2.</translation>
    </message>
    <message>
        <source>%1 of %2 would be refused; the others are done.</source>
        <translation>%1 z %2 zostałoby odrzuconych; pozostałe zostaną wykonane.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>Zrobiono: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CapacityPage</name>
    <message>
        <source>Weekly check</source>
        <translation>Przegląd tygodniowy</translation>
    </message>
    <message>
        <source>the last 7 days, busiest hours over 80 % of usable</source>
        <translation>ostatnie 7 dni, szczyty ponad 80% dostępnych</translation>
    </message>
    <message>
        <source>No location was over 80 % of what it can take without its buffer.</source>
        <translation>Żadna lokalizacja nie przekroczyła 80% tego, co może bez bufora.</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) had an hour over 80 %; consider more capacity there or a shift to a neighbour.</source>
        <translation>
            <numerusform>%n lokalizacja miała godzinę ponad 80%; rozważ większą wydajność albo przesunięcie do sąsiedniej.</numerusform>
            <numerusform>%n lokalizacje miały godzinę ponad 80%; rozważ większą wydajność albo przesunięcie do sąsiedniej.</numerusform>
            <numerusform>%n lokalizacji miało godzinę ponad 80%; rozważ większą wydajność albo przesunięcie do sąsiedniej.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>All ways of fulfilling</source>
        <translation>Wszystkie sposoby realizacji</translation>
    </message>
    <message>
        <source>Way of fulfilling</source>
        <translation>Sposób realizacji</translation>
    </message>
    <message>
        <source>Try a shift…</source>
        <translation>Wypróbuj przesunięcie…</translation>
    </message>
    <message>
        <source>Taken of what the hour does. The line in a cell marks where the buffer for peaks begins; an hour at the line or beyond is marked, a full one as well.</source>
        <translation>Zajęte z tego, ile mieści godzina. Linia w komórce pokazuje, gdzie zaczyna się bufor na szczyty; godzina na linii lub za nią jest oznaczona, pełna także.</translation>
    </message>
    <message>
        <source>Capacity by hour</source>
        <translation>Wydajność godzinowa</translation>
    </message>
    <message>
        <source>Locations at the edge</source>
        <translation>Lokalizacje na granicy</translation>
    </message>
    <message>
        <source>Nobody takes orders on this day</source>
        <translation>Tego dnia nikt nie przyjmuje zamówień</translation>
    </message>
    <message>
        <source>Give a location opening hours and a capacity, and its hours stand here.</source>
        <translation>Podaj lokalizacji godziny otwarcia i wydajność, a jej godziny pojawią się tutaj.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierFormPane</name>
    <message>
        <source>all zones</source>
        <extracomment>Choice of a zone of destinations, or of places to send from</extracomment>
        <translation>wszystkie strefy</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>it never changes</source>
        <translation>nigdy się nie zmienia</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>W użyciu</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Pracuje</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Święta</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Dodaj datę</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usługi</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Dodaj usługę</translation>
    </message>
    <message>
        <source>New carrier</source>
        <translation>Nowy przewoźnik</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>przewoźnik %1</translation>
    </message>
    <message>
        <source>Carrier added</source>
        <translation>Dodano przewoźnika</translation>
    </message>
    <message>
        <source>Carrier %1 saved</source>
        <translation>Zapisano przewoźnika %1</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Święto</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Usuń tę datę</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nowa usługa</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>Brings goods</source>
        <translation>Dostarcza towar</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>Up to kg</source>
        <translation>Do kg</translation>
    </message>
    <message>
        <source>Longest cm</source>
        <translation>Długość cm</translation>
    </message>
    <message>
        <source>Girth cm</source>
        <translation>Obwód cm</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Godz. graniczna</translation>
    </message>
    <message>
        <source>Delivers from</source>
        <translation>Doręcza od</translation>
    </message>
    <message>
        <source>until</source>
        <translation>do</translation>
    </message>
    <message>
        <source>Prices, the first line that fits</source>
        <translation>Ceny, pierwszy pasujący wiersz</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Dodaj cenę</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>Dni w drodze</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Dodaj wiersz</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>Usuń tę usługę</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Up to km</source>
        <translation>Do km</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Price of a parcel</source>
        <translation>Cena paczki</translation>
    </message>
    <message>
        <source>Price of a kilogram</source>
        <translation>Cena kilograma</translation>
    </message>
    <message>
        <source>Remove this price</source>
        <translation>Usuń tę cenę</translation>
    </message>
    <message>
        <source>a kg</source>
        <extracomment>After a price: of each kilogram</extracomment>
        <translation>za kg</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>Ze strefy</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>Do strefy</translation>
    </message>
    <message>
        <source>From country</source>
        <translation>Z kraju</translation>
    </message>
    <message>
        <source>To country</source>
        <translation>Do kraju</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Dni robocze</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Usuń ten wiersz</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before the zone to which parcels go</extracomment>
        <translation>do</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number of working days</extracomment>
        <translation>dni</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierPane</name>
    <message>
        <source>Everywhere</source>
        <translation>Wszędzie</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From where to where</extracomment>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Brings goods</source>
        <translation>Dostarcza towar</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Kraje</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Godz. graniczna</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Doręcza</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Takes as well</source>
        <translation>Przyjmuje też</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <extracomment>A destination, at most so far away</extracomment>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>%1 + %2 a kg</source>
        <extracomment>The price of a parcel, and of each kilogram</extracomment>
        <translation>%1 + %2 za kg</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>tego samego dnia</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n dzień roboczy</numerusform>
            <numerusform>%n dni robocze</numerusform>
            <numerusform>%n dni roboczych</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Pracuje</translation>
    </message>
    <message>
        <source>Next holidays</source>
        <translation>Najbliższe święta</translation>
    </message>
    <message>
        <source>Parcels, 28 days</source>
        <translation>Paczki, 28 dni</translation>
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
    <name>stoa::ui::ClauseChips</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Tooltip of a button; %1 is a condition, as in &quot;Remove: is over 40 km by road&quot;</extracomment>
        <translation>Usuń: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a condition to a rule</extracomment>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <extracomment>Read aloud: adds a condition; %1 is the heading over the conditions</extracomment>
        <translation>Dodaj do: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ClauseRow</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Joins words of a sentence any of which will do, as in &quot;ship or click and collect&quot;</extracomment>
        <translation>%1 lub %2</translation>
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
    <name>stoa::ui::CustomerCard</name>
    <message>
        <source>Customer</source>
        <extracomment>Card and link on an order&apos;s page: who gets the goods</extracomment>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Show name…</source>
        <translation>Pokaż nazwisko…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Imię i nazwisko</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Name and address are deleted some days after an order is closed.</source>
        <translation>Nazwisko i adres są usuwane kilka dni po zamknięciu zamówienia.</translation>
    </message>
    <message>
        <source>Name and address are shown when you ask for them.</source>
        <translation>Nazwisko i adres są pokazywane na żądanie.</translation>
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
    <name>stoa::ui::FormPane</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Zostaw moje</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Weź ich</translation>
    </message>
    <message>
        <source>%1: here %2, saved %3</source>
        <extracomment>What differs between two who changed the same: its name, what is typed here, what is saved</extracomment>
        <translation>%1: tu %2, zapisane %3</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Choose what is to stay.</source>
        <translation>Ktoś w międzyczasie to zapisał. Wybierz, co ma zostać.</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Trwa zapisywanie…</translation>
    </message>
    <message>
        <source>Choose first what is to stay.</source>
        <translation>Najpierw wybierz, co ma zostać.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niczego nie zmieniono.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FulfilmentCard</name>
    <message>
        <source>Print label</source>
        <translation>Drukuj etykietę</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Drukuj listę</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <extracomment>Button of a part of an order: %1 is the walk through the store in which it is picked, as &quot;W-7&quot;</extracomment>
        <translation>Kompletuj dalej</translation>
    </message>
    <message>
        <source>Open walk %1</source>
        <translation>Otwórz obchód %1</translation>
    </message>
    <message>
        <source>Cancel label</source>
        <translation>Anuluj etykietę</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenCard</name>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>%1 „%2”</translation>
    </message>
    <message>
        <source>Open the decision</source>
        <translation>Otwórz decyzję</translation>
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
        <translation>Zamówienia wzorcowe</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <extracomment>How many golden orders pass: &quot;24 of 25 pass&quot;</extracomment>
        <translation>%1 z %2 przechodzi</translation>
    </message>
    <message>
        <source>Golden orders are run at the hub.</source>
        <translation>Zamówienia wzorcowe są sprawdzane w centrali.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Pokaż mniej</translation>
    </message>
    <message numerus="yes">
        <source>%n more that pass</source>
        <translation>
            <numerusform>jeszcze %n przechodzi</numerusform>
            <numerusform>jeszcze %n przechodzą</numerusform>
            <numerusform>jeszcze %n przechodzi</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” is kept as golden order %1.</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>„%2” zachowano jako zamówienie wzorcowe %1.</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <extracomment>Of a golden order; %1 is its code</extracomment>
        <translation>Co zrobić z %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Accept the new outcome…</source>
        <translation>Przyjmij nowy wynik…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Add from an order…</source>
        <translation>Dodaj z zamówienia…</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>Nazwa %1</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 nazywa się teraz „%2”.</translation>
    </message>
    <message>
        <source>Accept the new outcome of %1?</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>Przyjąć nowy wynik %1?</translation>
    </message>
    <message>
        <source>%1 From now on every version has to route it like this. You are noted as the one who accepted it.</source>
        <extracomment>%1 says what differs, in whole sentences</extracomment>
        <translation>%1 Odtąd każda wersja musi kierować je w ten sposób. Zostaniesz zapisany jako przyjmujący ten wynik.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>The new outcome of %1 is expected from now on.</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>Odtąd oczekiwany jest nowy wynik %1.</translation>
    </message>
    <message>
        <source>What was expected of %1 before is expected again.</source>
        <translation>Znów oczekiwany jest poprzedni wynik %1.</translation>
    </message>
    <message>
        <source>Remove %1 “%2”?</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>Usunąć %1 „%2”?</translation>
    </message>
    <message>
        <source>Versions that route it otherwise can be activated then. The order itself stays as it is.</source>
        <translation>Można będzie wtedy aktywować wersje, które kierują je inaczej. Samo zamówienie pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>It differs now, and keeps this version from being activated; without it nobody is told. The order itself stays as it is.</source>
        <translation>Teraz się różni i wstrzymuje aktywację tej wersji; bez niego nikt się o tym nie dowie. Samo zamówienie pozostanie bez zmian.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>%1 “%2” is no golden order any more.</source>
        <translation>%1 „%2” nie jest już zamówieniem wzorcowym.</translation>
    </message>
    <message>
        <source>No golden orders yet</source>
        <translation>Nie ma jeszcze zamówień wzorcowych</translation>
    </message>
    <message>
        <source>Keep orders whose outcome must never change: each new version is tried on them.</source>
        <translation>Zachowaj zamówienia, których wynik nie może się zmienić: każda nowa wersja jest na nich sprawdzana.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenDecisionPopover</name>
    <message>
        <source>Expected</source>
        <translation>Oczekiwane</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <extracomment>Who expects it; %1 is a person with a day and a time</extracomment>
        <translation>Ustalił(a): %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>Title above what becomes of an order; %1 is a version of a policy (&quot;v14&quot;)</extracomment>
        <translation>Według %1</translation>
    </message>
    <message>
        <source>With %1: as expected</source>
        <translation>Według %1: zgodnie z oczekiwaniem</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <extracomment>%1 is a clause, as &quot;Patras Agora is 0.03 ahead by “Markdown pressure”&quot;</extracomment>
        <translation>Ponieważ %1.</translation>
    </message>
    <message>
        <source>Places that were looked at</source>
        <translation>Sprawdzone miejsca</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place, %2 why it is left out or how well it does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>%1 „%2”</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenKeepPopover</name>
    <message>
        <source>Keep an order as golden</source>
        <translation>Zachowaj zamówienie jako wzorcowe</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>Numer &amp;zamówienia</translation>
    </message>
    <message>
        <source>What was decided about it last is expected from now on.</source>
        <translation>Odtąd oczekiwana jest ostatnia decyzja o nim.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>What is special about it, as “Gift set to Milano”.</source>
        <translation>Co jest w nim szczególnego, np. „Zestaw prezentowy do Mediolanu”.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Enter the number of an order.</source>
        <translation>Podaj numer zamówienia.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Nadaj nazwę.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Trwa pytanie centrali…</translation>
    </message>
</context>
<context>
    <name>stoa::ui::HoursFormPane</name>
    <message>
        <source>Dates with other hours</source>
        <translation>Dni z innymi godzinami</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Dodaj datę</translation>
    </message>
    <message>
        <source>In the local time of the location. A span that ends before it begins ends on the next day.</source>
        <translation>W czasie lokalnym lokalizacji. Przedział, który kończy się przed początkiem, kończy się następnego dnia.</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Godziny: %1</translation>
    </message>
    <message>
        <source>hours of %1</source>
        <translation>godziny: %1</translation>
    </message>
    <message>
        <source>Hours of %1 saved</source>
        <translation>Zapisano godziny: %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Dodaj godziny: %1</translation>
    </message>
    <message>
        <source>Copy the hours of %1</source>
        <translation>Kopiuj godziny: %1</translation>
    </message>
    <message>
        <source>To Monday to Friday</source>
        <translation>Na poniedziałek do piątku</translation>
    </message>
    <message>
        <source>To every day</source>
        <translation>Na każdy dzień</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Otwarcie o</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Zamknięcie o</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Usuń te godziny</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Otwarte czy zamknięte</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Usuń tę datę</translation>
    </message>
    <message>
        <source>Hours on this date</source>
        <translation>Godziny w tym dniu</translation>
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
    <name>stoa::ui::LinesCard</name>
    <message>
        <source>Lines of the order</source>
        <translation>Wiersze zamówienia</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Wiersze</translation>
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
    <name>stoa::ui::MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Pieniądze</translation>
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
    <name>stoa::ui::NetworkPanel</name>
    <message>
        <source>Nothing was changed; what you entered is kept.</source>
        <translation>Niczego nie zmieniono; wpisane dane są zachowane.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Nie cofnięto.</translation>
    </message>
    <message>
        <source>Somebody changed it since, and that stays.</source>
        <translation>Ktoś to od tego czasu zmienił i tak zostaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) without coordinates stand in the table only.</source>
        <translation>
            <numerusform>%n lokalizacja bez współrzędnych jest tylko w tabeli.</numerusform>
            <numerusform>%n lokalizacje bez współrzędnych są tylko w tabeli.</numerusform>
            <numerusform>%n lokalizacji bez współrzędnych jest tylko w tabeli.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Lokalizacje</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Wydajność</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Przewoźnicy</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Poziomy obsługi</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Kierowanie</translation>
    </message>
    <message>
        <source>Plan of the locations</source>
        <translation>Plan lokalizacji</translation>
    </message>
    <message>
        <source>No location has coordinates</source>
        <translation>Żadna lokalizacja nie ma współrzędnych</translation>
    </message>
    <message>
        <source>Import locations with their latitude and longitude, and they stand here.</source>
        <translation>Zaimportuj lokalizacje z szerokością i długością geograficzną, a pojawią się tutaj.</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Nie ma jeszcze przewoźnika</translation>
    </message>
    <message>
        <source>Add who takes parcels from your locations: services, prices and times.</source>
        <translation>Dodaj, kto odbiera paczki z Twoich lokalizacji: usługi, ceny i czasy.</translation>
    </message>
    <message>
        <source>New carrier…</source>
        <translation>Nowy przewoźnik…</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) get no orders now</source>
        <translation>
            <numerusform>%n lokalizacja nie dostaje teraz zamówień</numerusform>
            <numerusform>%n lokalizacje nie dostają teraz zamówień</numerusform>
            <numerusform>%n lokalizacji nie dostaje teraz zamówień</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 locations</source>
        <translation>%1 z %2 lokalizacji</translation>
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
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>zawiera…</translation>
    </message>
    <message>
        <source>any kind</source>
        <extracomment>Choice in a filter field: no matter which kind</extracomment>
        <translation>dowolny rodzaj</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>dowolna strefa</translation>
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
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button of a plan: zooms until all places are seen</extracomment>
        <translation>Pokaż wszystko</translation>
    </message>
    <message>
        <source>Plan of the places</source>
        <translation>Plan lokalizacji</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <extracomment>Beside several places that are drawn as one: so many of them are in trouble</extracomment>
        <translation>
            <numerusform>%n wymaga uwagi</numerusform>
            <numerusform>%n wymagają uwagi</numerusform>
            <numerusform>%n wymaga uwagi</numerusform>
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
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1° N</source>
        <extracomment>A line of latitude on a plan, north or south of the equator</extracomment>
        <translation>%1° N</translation>
    </message>
    <message>
        <source>%1° S</source>
        <translation>%1° S</translation>
    </message>
    <message>
        <source>%1° E</source>
        <extracomment>A line of longitude on a plan, east or west of Greenwich</extracomment>
        <translation>%1° E</translation>
    </message>
    <message>
        <source>%1° W</source>
        <translation>%1° W</translation>
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
        <translation>Lokalizacje</translation>
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
        <translation>Zamówienie %1 nie jest tu znane. Widać tylko zamówienia Twoich sklepów.</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>Ile wraca: %1</translation>
    </message>
    <message>
        <source>Why %1 comes back</source>
        <translation>Dlaczego wraca: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After a field for a number: of so many at most</extracomment>
        <translation>z %1</translation>
    </message>
    <message>
        <source>other SKU; empty for the same</source>
        <translation>inny SKU; puste, jeśli ten sam</translation>
    </message>
    <message>
        <source>What is wanted instead of %1</source>
        <translation>Co zamiast: %1</translation>
    </message>
    <message>
        <source>Open a return</source>
        <translation>Otwórz zwrot</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>w %1</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Zamówienie</translation>
    </message>
    <message>
        <source>scan its code or type its number, then Enter</source>
        <translation>zeskanuj kod lub wpisz numer i Enter</translation>
    </message>
    <message>
        <source>What the customer &amp;wishes for</source>
        <translation>Czego &amp;chce klient</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;tatka</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Open the return</source>
        <translation>Otwórz zwrot</translation>
    </message>
    <message>
        <source>Say which order it is of.</source>
        <translation>Podaj, którego zamówienia dotyczy.</translation>
    </message>
    <message>
        <source>%1 go back, as they were paid.</source>
        <translation>Wraca %1, tak jak zapłacono.</translation>
    </message>
    <message>
        <source>Replaced once the goods were looked at; nothing is paid.</source>
        <translation>Wymiana po obejrzeniu towaru; nic się nie płaci.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NodeFormPane</name>
    <message>
        <source>settings of %1</source>
        <translation>ustawienia: %1</translation>
    </message>
    <message>
        <source>Settings of %1 saved</source>
        <translation>Zapisano ustawienia: %1</translation>
    </message>
    <message>
        <source>Orders are routed here</source>
        <translation>Zamówienia są tu kierowane</translation>
    </message>
    <message>
        <source>Why &amp;not</source>
        <translation>Dlaczego &amp;nie</translation>
    </message>
    <message>
        <source>seen by everybody</source>
        <translation>widoczne dla wszystkich</translation>
    </message>
    <message>
        <source>On again by itself at</source>
        <translation>Włączy się sama o</translation>
    </message>
    <message>
        <source>Ways of fulfilling</source>
        <translation>Sposoby realizacji</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>Buffer, %</source>
        <translation>Bufor, %</translation>
    </message>
    <message>
        <source>Ready in, min</source>
        <translation>Gotowe za, min</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Miejsca: odbiór na parkingu</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Skrytki: automat paczkowy</translation>
    </message>
    <message>
        <source>carrier</source>
        <extracomment>Choice of a carrier: none is chosen yet</extracomment>
        <translation>przewoźnik</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>all zones</source>
        <extracomment>Choice of a zone of destinations</extracomment>
        <translation>wszystkie strefy</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Remove this cut-off</source>
        <translation>Usuń tę godzinę</translation>
    </message>
    <message>
        <source>Cut-off time</source>
        <translation>Godzina graniczna</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Godziny graniczne</translation>
    </message>
    <message>
        <source>Add a cut-off</source>
        <translation>Dodaj godzinę</translation>
    </message>
    <message>
        <source>Without one the carrier&apos;s own cut-off counts.</source>
        <translation>Bez niej liczy się godzina przewoźnika.</translation>
    </message>
    <message>
        <source>Costs and limits</source>
        <translation>Koszty i limity</translation>
    </message>
    <message>
        <source>Per parcel</source>
        <translation>Za paczkę</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Za sztukę</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>Priority, 0 to 100</source>
        <translation>Priorytet, 0 do 100</translation>
    </message>
    <message>
        <source>Kept for collecting, hours</source>
        <translation>Czeka na odbiór, godziny</translation>
    </message>
    <message>
        <source>Farthest destination, km</source>
        <translation>Najdalszy cel, km</translation>
    </message>
    <message>
        <source>empty for no limit</source>
        <translation>puste, gdy bez limitu</translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>Prefiks firmy GS1</translation>
    </message>
    <message>
        <source>parcels are numbered with it (SSCC); empty for none</source>
        <translation>tak numeruje się paczki (SSCC); puste, gdy bez numeru</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NodePane</name>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>other hours</source>
        <extracomment>Beside a date whose hours are not those of its weekday</extracomment>
        <translation>inne godziny</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Jutro</translation>
    </message>
    <message>
        <source>It takes no orders in the coming hours.</source>
        <translation>W najbliższych godzinach nie przyjmuje zamówień.</translation>
    </message>
    <message>
        <source>The line marks what is taken without the buffer: %1 of %2 an hour; the hatched part is kept back for peaks.</source>
        <translation>Linia pokazuje, ile przyjmuje się bez bufora: %1 z %2 na godzinę; część zakreskowana to rezerwa na szczyty.</translation>
    </message>
    <message>
        <source>Nothing is kept back for peaks.</source>
        <translation>Nic nie jest w rezerwie na szczyty.</translation>
    </message>
    <message>
        <source>Offers nothing for orders</source>
        <translation>Nic nie oferuje dla zamówień</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Oferuje</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>jeszcze nieznane</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Do zrobienia</translation>
    </message>
    <message>
        <source>On time, 28 days</source>
        <translation>Na czas, 28 dni</translation>
    </message>
    <message>
        <source>Turned down, 28 days</source>
        <translation>Odrzucone, 28 dni</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <translation>Dokładność stanów</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>odwołania</translation>
    </message>
    <message>
        <source>No orders until</source>
        <translation>Bez zamówień do</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Ponieważ</translation>
    </message>
    <message>
        <source>%1 an hour, buffer %2, ready in %3</source>
        <extracomment>Of a way of fulfilling: so many an hour, share kept back, time to get ready</extracomment>
        <translation>%1 na godzinę, bufor %2, gotowe w %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A carrier and a zone of destinations</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>godz. graniczna %1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Obsługa</translation>
    </message>
    <message>
        <source>%1 a parcel, %2 a unit</source>
        <translation>%1 za paczkę, %2 za sztukę</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Farthest destination</source>
        <translation>Najdalszy cel</translation>
    </message>
    <message>
        <source>Kept for collecting</source>
        <translation>Czeka na odbiór</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Miejsca: odbiór na parkingu</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Skrytki: automat paczkowy</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Godziny otwarcia</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Tylko dzisiaj</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Cały tydzień</translation>
    </message>
    <message>
        <source>Capacity, coming hours</source>
        <translation>Wydajność, najbliższe godziny</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Pokaż zamówienia</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation>Godziny…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ustawienia…</translation>
    </message>
    <message>
        <source>Its orders are not open to you, and so not what they take of its hours.</source>
        <translation>Jej zamówienia nie są dla Ciebie dostępne, a więc i to, ile zajmują godzin.</translation>
    </message>
    <message>
        <source>not open to you</source>
        <translation>niedostępne dla Ciebie</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>In no way of fulfilling does the buffer come to a whole order an hour, so nothing is kept back for peaks.</source>
        <translation>W żadnym ze sposobów realizacji bufor nie sięga całego zamówienia na godzinę, więc nic nie jest w rezerwie na szczyty.</translation>
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
    <name>stoa::ui::OrderActionPane</name>
    <message>
        <source>What happens</source>
        <extracomment>Title of a column: what a decision does to an order</extracomment>
        <translation>Co się stanie</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Wszystkie wstrzymania</translation>
    </message>
    <message>
        <source>From wherever is best</source>
        <translation>Skąd najlepiej</translation>
    </message>
    <message>
        <source>Not from %1</source>
        <extracomment>Choice: an order is routed again, and not to this location</extracomment>
        <translation>Nie z: %1</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Wybierz lokalizację</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>How many units at most, beside a field</extracomment>
        <translation>z %1</translation>
    </message>
    <message>
        <source>An approved order goes to the router at once.</source>
        <translation>Zatwierdzone zamówienie jest od razu kierowane.</translation>
    </message>
    <message>
        <source>Nothing of it is routed until the hold is taken off; what is being picked goes on.</source>
        <translation>Nic nie zostanie skierowane, dopóki wstrzymanie nie zostanie zdjęte; trwająca kompletacja idzie dalej.</translation>
    </message>
    <message>
        <source>Without any hold it goes on where it stood.</source>
        <translation>Bez wstrzymań idzie dalej tam, gdzie stanęło.</translation>
    </message>
    <message>
        <source>Nobody will supply it.</source>
        <translation>Nikt tego nie dostarczy.</translation>
    </message>
    <message>
        <source>What nobody has begun to pick comes back, and the hub chooses anew.</source>
        <translation>To, czego nikt nie zaczął kompletować, wraca, a centrala wybiera od nowa.</translation>
    </message>
    <message>
        <source>The hub refuses it where the other location has too little.</source>
        <translation>Centrala odmówi, jeśli druga lokalizacja ma za mało.</translation>
    </message>
    <message>
        <source>Lists of work show those of high priority first.</source>
        <translation>Listy pracy pokazują najpierw te o wysokim priorytecie.</translation>
    </message>
    <message>
        <source>Everybody who may see the order can read it.</source>
        <translation>Przeczyta ją każdy, kto widzi zamówienie.</translation>
    </message>
    <message>
        <source>Orders and what happens to them</source>
        <translation>Zamówienia i co się z nimi stanie</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: free text that goes with a decision about an order</extracomment>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Z</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>Całe zamówienie</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Wstrzymane z powodu</translation>
    </message>
    <message>
        <source>Hold to take off</source>
        <translation>Wstrzymanie do zdjęcia</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>Dostawa</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be changed; they stay selected.</source>
        <translation>
            <numerusform>Nie można było zmienić %n zamówienia; pozostaje zaznaczone.</numerusform>
            <numerusform>Nie można było zmienić %n zamówień; pozostają zaznaczone.</numerusform>
            <numerusform>Nie można było zmienić %n zamówień; pozostają zaznaczone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be refused; the others are done.</source>
        <translation>
            <numerusform>%n zamówienie zostanie odrzucone; pozostałe zostaną wykonane.</numerusform>
            <numerusform>%n zamówienia zostaną odrzucone; pozostałe zostaną wykonane.</numerusform>
            <numerusform>%n zamówień zostanie odrzuconych; pozostałe zostaną wykonane.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already; there is nothing to do.</source>
        <translation>Tak już jest; nie ma nic do zrobienia.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: leaves a form without doing anything</extracomment>
        <translation>Zachowaj</translation>
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
        <source>None of them can be changed this way.</source>
        <translation>Żadnego nie można tak zmienić.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderColumns</name>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>zawiera…</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Hint in a filter field: no value is chosen</extracomment>
        <translation>dowolne</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderPageView</name>
    <message>
        <source>The decision was copied</source>
        <translation>Decyzję skopiowano</translation>
    </message>
    <message>
        <source>Save the decision as JSON</source>
        <translation>Zapisz decyzję jako JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The decision was saved</source>
        <translation>Decyzję zapisano</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <extracomment>Button: the next step of the work on a part of an order; %1 is as in &quot;F2&quot;</extracomment>
        <translation>Przyjmij %1</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Skompletuj %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Spakuj %1</translation>
    </message>
    <message>
        <source>Hand %1 to the carrier</source>
        <translation>Przekaż %1 przewoźnikowi</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 gotowe</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Powrót do kolejki</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Poprzednie zamówienie</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Następne zamówienie</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Anuluj zamówienie…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Więcej działań</translation>
    </message>
    <message>
        <source>Route again…</source>
        <translation>Skieruj ponownie…</translation>
    </message>
    <message>
        <source>This order is not here</source>
        <translation>Tego zamówienia tu nie ma</translation>
    </message>
    <message>
        <source>It may belong to stores that are not open to you, or was taken out of the books.</source>
        <translation>Może należeć do sklepów, których nie widzisz, albo usunięto je z ksiąg.</translation>
    </message>
    <message>
        <source>Waits for the router</source>
        <translation>Czeka na skierowanie</translation>
    </message>
    <message>
        <source>Waiting for the hub</source>
        <extracomment>Chip: what was done here has not been confirmed by the hub</extracomment>
        <translation>Czeka na centralę</translation>
    </message>
    <message>
        <source>The hub refused a change</source>
        <translation>Centrala odrzuciła zmianę</translation>
    </message>
    <message>
        <source>The order is shown as the hub has it. What was entered is kept until somebody decides.</source>
        <translation>Zamówienie jest pokazane tak, jak ma je centrala. To, co wprowadzono, jest zachowane, aż ktoś zdecyduje.</translation>
    </message>
    <message>
        <source>Decide in Sync</source>
        <translation>Zdecyduj w Synchronizacji</translation>
    </message>
    <message>
        <source>The order is closed: nothing of it is left to cancel.</source>
        <translation>Zamówienie jest zamknięte: nie ma czego anulować.</translation>
    </message>
    <message>
        <source>The order is closed: nothing of it is left to route.</source>
        <translation>Zamówienie jest zamknięte: nie ma czego kierować.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Wydaj %1</translation>
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
        <translation>Zdecyduj o %1…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Zdecyduj…</translation>
    </message>
    <message>
        <source>Open order</source>
        <extracomment>Button: the page of an order</extracomment>
        <translation>Otwórz zamówienie</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Wiersze zamówienia</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Nie wybrano zamówienia</translation>
    </message>
    <message>
        <source>Choose one in the table to see it here.</source>
        <translation>Wybierz jedno w tabeli, aby je tu zobaczyć.</translation>
    </message>
    <message>
        <source>Changed here; the hub has not confirmed it yet.</source>
        <translation>Zmienione tutaj; centrala jeszcze tego nie potwierdziła.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure and what it means, as in &quot;Wed 18 Nov, 13:00, 29 h early&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
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
            <numerusform>jeszcze %n wiersz</numerusform>
            <numerusform>jeszcze %n wiersze</numerusform>
            <numerusform>jeszcze %n wierszy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderSource</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading in the command palette, over orders</extracomment>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>%1, %2, placed %3</source>
        <extracomment>An order in the palette: how far it is, where it came from, and when</extracomment>
        <translation>%1, %2, złożone %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrdersPanel</name>
    <message>
        <source>The orders could not be read.</source>
        <translation>Nie można odczytać zamówień.</translation>
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
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>Title of an order&apos;s page</extracomment>
        <translation>Zamówienie %1</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <extracomment>Status strip; how many orders the filters leave of how many there are</extracomment>
        <translation>zamówienia: %1</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>zamówienia: %1 z %2</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>Nie zrobiono tego.</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Tab of the Orders panel: all orders, with filters</extracomment>
        <translation>Kolejka</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>%1 of %2 in “%3”</source>
        <extracomment>Where an order stands in what the queue shows; %3 is the name of a view</extracomment>
        <translation>%1 z %2 w „%3”</translation>
    </message>
    <message>
        <source>Search orders</source>
        <extracomment>Commands of the Orders panel; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Szukaj zamówień</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Otwórz zamówienie</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Wykonaj następny krok</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Zatwierdź…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Wstrzymaj…</translation>
    </message>
    <message>
        <source>Take the hold off…</source>
        <translation>Zdejmij wstrzymanie…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>Zmień priorytet…</translation>
    </message>
    <message>
        <source>Route again…</source>
        <translation>Skieruj ponownie…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Dodaj notatkę…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>Anuluj zamówienia…</translation>
    </message>
    <message>
        <source>Move units to another location…</source>
        <translation>Przenieś sztuki do innej lokalizacji…</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Poprzednie zamówienie</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Następne zamówienie</translation>
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
        <source>Copy rows</source>
        <translation>Kopiuj wiersze</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>To niemożliwe.</translation>
    </message>
    <message>
        <source>At most %1 orders are decided about at a time.</source>
        <translation>Naraz można zdecydować najwyżej o tylu zamówieniach: %1.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Najpierw wybierz zamówienie.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <extracomment>Toast: what was decided and about how many orders, as in &quot;Put on hold: 12 orders&quot;</extracomment>
        <translation>
            <numerusform>%1: %n zamówienie</numerusform>
            <numerusform>%1: %n zamówienia</numerusform>
            <numerusform>%1: %n zamówień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>Nie można było cofnąć %1 z %2.</numerusform>
            <numerusform>Nie można było cofnąć %1 z %2.</numerusform>
            <numerusform>Nie można było cofnąć %1 z %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Cofnięto</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Wykonano ponownie</translation>
    </message>
    <message>
        <source>It is handed over at the pickup desk.</source>
        <translation>Wydaje się przy punkcie odbioru.</translation>
    </message>
    <message>
        <source>There the customer is asked for a proof.</source>
        <translation>Tam klient jest proszony o potwierdzenie.</translation>
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
        <source>There the goods are scanned, and the parcel gets its label.</source>
        <translation>Tam skanuje się towar, a paczka dostaje etykietę.</translation>
    </message>
    <message>
        <source>This is done under Work.</source>
        <translation>Robi się to na stronie „Praca”.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PackView</name>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Sprawdzono</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a line: how many of its units are checked, as in &quot;1 of 3&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, do %2</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Wróć do list</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Lista pakowa</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Spakowane</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Karton</translation>
    </message>
    <message>
        <source>Weight in &amp;kilograms</source>
        <translation>Waga w &amp;kilogramach</translation>
    </message>
    <message>
        <source>Carrier&apos;s &amp;number</source>
        <translation>&amp;Numer przewoźnika</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Wiersze zamówienia</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Tego zamówienia już tu nie ma.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Pakowanie %1</translation>
    </message>
    <message>
        <source>goods and box weigh that much; type what the scale says</source>
        <translation>tyle ważą towar i karton; wpisz wskazanie wagi</translation>
    </message>
    <message>
        <source>not all weights are known; type what the scale says</source>
        <translation>nie wszystkie wagi są znane; wpisz wskazanie wagi</translation>
    </message>
    <message>
        <source>%1 is packed.</source>
        <translation>Spakowano %1.</translation>
    </message>
    <message>
        <source>of its own label; without one the hub gets the label of the carrier</source>
        <translation>z jego własnej etykiety; bez niej centrala pobierze etykietę od przewoźnika</translation>
    </message>
    <message>
        <source>Get label</source>
        <translation>Pobierz etykietę</translation>
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
    <name>stoa::ui::PartPane</name>
    <message>
        <source>Item</source>
        <translation>Artykuł</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Ilość</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Oddaj…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Otwórz zamówienie</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Wiersze zamówienia</translation>
    </message>
    <message>
        <source>Choose one order to see its lines.</source>
        <translation>Wybierz jedno zamówienie, aby zobaczyć jego wiersze.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>scan an order, or choose one in a list</source>
        <translation>zeskanuj zamówienie albo wybierz z listy</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Przewoźnik</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Obchód</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Carrier&apos;s number</source>
        <translation>Numer przewoźnika</translation>
    </message>
    <message>
        <source>What you did here is kept and goes to the hub as soon as it is there.</source>
        <translation>To, co tu zrobiono, zostaje i trafi do centrali, gdy tylko będzie dostępna.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Przyjmij</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Kompletuj…</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <translation>Kompletuj dalej</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Spakuj</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>To the pickup desk</source>
        <translation>Do odbioru</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista kompletacji</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Lista pakowa</translation>
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
    <name>stoa::ui::PickView</name>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 z %3.</translation>
    </message>
    <message>
        <source>A number from 1 to %1. What lacks is reported as short.</source>
        <translation>Liczba od 1 do %1. To, czego brakuje, zgłasza się jako brak.</translation>
    </message>
    <message>
        <source>Leave the walk</source>
        <translation>Opuść obchód</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista kompletacji</translation>
    </message>
    <message>
        <source>Found one (Enter)</source>
        <extracomment>Buttons of a walk, each with its key</extracomment>
        <translation>Jest jedna (Enter)</translation>
    </message>
    <message>
        <source>Several (Q)…</source>
        <translation>Kilka (Q)…</translation>
    </message>
    <message>
        <source>Short (N)…</source>
        <translation>Brak (N)…</translation>
    </message>
    <message>
        <source>Later (S)</source>
        <translation>Później (S)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Odłożenie</translation>
    </message>
    <message>
        <source>Finish the walk (Enter)</source>
        <translation>Zakończ obchód (Enter)</translation>
    </message>
    <message>
        <source>How many did you find?</source>
        <translation>Ile znaleziono?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Odnalezienie</translation>
    </message>
    <message>
        <source>Walk %1 · %2</source>
        <translation>Obchód %1 · %2</translation>
    </message>
    <message>
        <source>All is found.</source>
        <translation>Znaleziono wszystko.</translation>
    </message>
    <message>
        <source>Nothing is left to pick here.</source>
        <translation>Nie ma tu już nic do skompletowania.</translation>
    </message>
    <message>
        <source>Finish the walk, and the orders go on to the packing table.</source>
        <translation>Zakończ obchód, a zamówienia trafią do pakowania.</translation>
    </message>
    <message>
        <source>The orders of this walk are picked, given back or called off.</source>
        <translation>Zamówienia tego obchodu są skompletowane, oddane lub odwołane.</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>%1 na stanie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>dla %1</translation>
    </message>
    <message>
        <source>Take what expires on %1</source>
        <translation>Weź to, co jest ważne do %1</translation>
    </message>
    <message>
        <source>Take lot %1, expires on %2</source>
        <translation>Weź partię %1, ważna do %2</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Potem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines</comment>
        <extracomment>Progress of a walk: how many of its lines are done; %2 is as in &quot;3 lines&quot;</extracomment>
        <translation>%1 z %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPage</name>
    <message>
        <source>That was not taken.</source>
        <translation>Tego nie przyjęto.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nic nie wydrukowano.</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>Tab of the Orders panel: the desk at which customers collect</extracomment>
        <translation>Odbiór</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Z&amp;najdź</translation>
    </message>
    <message>
        <source>customer&apos;s code, number or its last digits, name</source>
        <translation>kod klienta, numer lub jego końcówka, nazwisko</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Orders that are collected</source>
        <translation>Zamówienia do odbioru</translation>
    </message>
    <message>
        <source>All are ready</source>
        <translation>Wszystkie gotowe</translation>
    </message>
    <message>
        <source>No order waits here. What is packed for customers who collect it comes here by itself.</source>
        <translation>Nie czeka tu żadne zamówienie. To, co spakowano dla klienta, który odbiera sam, pojawi się tu samo.</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 nie przyjęto.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 jest tutaj.</translation>
    </message>
    <message>
        <source>%1 is not ready yet: %2.</source>
        <translation>%1 nie jest jeszcze gotowe: %2.</translation>
    </message>
    <message>
        <source>No order here has this code or number.</source>
        <translation>Żadne zamówienie tutaj nie ma tego kodu ani numeru.</translation>
    </message>
    <message>
        <source>%1 fit. Choose one.</source>
        <translation>Pasuje: %1. Wybierz jedno.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their customers</source>
        <translation>
            <numerusform>%n zamówienie czeka na klienta</numerusform>
            <numerusform>%n zamówienia czekają na klientów</numerusform>
            <numerusform>%n zamówień czeka na klientów</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: %1; the customers are told</source>
        <translation>Gotowe: %1; klienci dostają wiadomość</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPane</name>
    <message>
        <source>Choose what was shown</source>
        <translation>Wybierz, co okazano</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>&amp;Kto odbiera</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Dowód</translation>
    </message>
    <message>
        <source>the kind alone is kept, never a number</source>
        <translation>zapisuje się tylko rodzaj, nigdy numer</translation>
    </message>
    <message>
        <source>&amp;Bay</source>
        <translation>&amp;Stanowisko</translation>
    </message>
    <message>
        <source>&amp;Car</source>
        <translation>&amp;Samochód</translation>
    </message>
    <message>
        <source>The customer is here</source>
        <translation>Klient jest na miejscu</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Odłóż…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Otwórz zamówienie</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Lista pakowa</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>scan the customer&apos;s code, or look for the order</source>
        <translation>zeskanuj kod klienta albo znajdź zamówienie</translation>
    </message>
    <message>
        <source>Kept for the customer: %1</source>
        <translation>Trzymane dla klienta: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Towar</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Płatność</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Karton</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Gotowe od</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Trzymane do</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Czeka od</translation>
    </message>
    <message>
        <source>What you did here is kept and goes to the hub as soon as it is there.</source>
        <translation>To, co tu zrobiono, zostaje i trafi do centrali, gdy tylko będzie dostępna.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>%1: the customer is here</source>
        <translation>%1: klient jest na miejscu</translation>
    </message>
    <message>
        <source>%1 is ready; the customer is told</source>
        <translation>%1 jest gotowe; klient dostaje wiadomość</translation>
    </message>
    <message>
        <source>Choose what was shown, or “None”.</source>
        <translation>Wybierz, co okazano, albo „Brak”.</translation>
    </message>
    <message>
        <source>%1 is handed over</source>
        <translation>Wydano %1</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf?</source>
        <translation>Odłożyć %1 na półkę?</translation>
    </message>
    <message>
        <source>Nobody came for it. Its units are cancelled, what was paid is to be paid back, and a task says what to put where.</source>
        <translation>Nikt nie przyszedł. Sztuki zostaną anulowane, zapłatę trzeba zwrócić, a zadanie powie, co gdzie odłożyć.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Odłożenie</translation>
    </message>
    <message>
        <source>%1 goes back on the shelf</source>
        <translation>%1 wraca na półkę</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PlaceBox</name>
    <message>
        <source>Whose work is shown</source>
        <translation>Czyja praca jest pokazana</translation>
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
        <source>Positions</source>
        <translation>Pozycje</translation>
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
    <name>stoa::ui::PrintJob</name>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Pliki PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Podgląd wydruku</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n strona</numerusform>
            <numerusform>%n strony</numerusform>
            <numerusform>%n stron</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drukarka</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>How often a document is printed</extracomment>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>The fineness of a printer of labels</extracomment>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Mniejszy</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Większy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drukuj</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Brak drukarki</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save the pages as a PDF and print them elsewhere.</source>
        <translation>Na tym komputerze nie ma skonfigurowanej drukarki. Zapisz strony jako PDF i wydrukuj je gdzie indziej.</translation>
    </message>
    <message>
        <source>The pages are on their way; wait until they are done.</source>
        <translation>Trwa wysyłanie stron; poczekaj, aż się zakończy.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drukowanie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>What the printer has not taken yet is not printed.</source>
        <translation>Czego drukarka jeszcze nie przyjęła, nie zostanie wydrukowane.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Wysłano do drukarki</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Zapisano</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Nie wydrukowano</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nie zapisano</translation>
    </message>
    <message>
        <source>The printer %1 does not take the pages. See that it is on, or choose another one.</source>
        <translation>Drukarka %1 nie przyjmuje stron. Sprawdź, czy jest włączona, albo wybierz inną.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or make room.</source>
        <translation>Nie udało się zapisać pliku. Wybierz inny folder albo zwolnij miejsce.</translation>
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
    <name>stoa::ui::QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab of the Orders panel: what could not be taken</extracomment>
        <translation>Kwarantanna</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>Czego nie przyjęto</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Wróć do listy</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Co się stało z każdym</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Ponów %n</numerusform>
            <numerusform>Ponów %n</numerusform>
            <numerusform>Ponów %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Ponów wszystkie</translation>
    </message>
    <message>
        <source>What could not be taken lies at the hub, which does not answer now.</source>
        <translation>To, czego nie przyjęto, leży w centrali, która teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Ponawianie</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Ponowiono</translation>
    </message>
    <message>
        <source>%1 of %2, %3 taken</source>
        <translation>%1 z %2, przyjęto %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QuarantinePane</name>
    <message>
        <source>Wh&amp;y it is given up</source>
        <translation>D&amp;laczego porzucane</translation>
    </message>
    <message>
        <source>only to give it up; the source is not told</source>
        <translation>tylko do porzucenia; źródło się nie dowie</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Mend and try again</source>
        <translation>Popraw i ponów</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>The hub is asked.</source>
        <translation>Trwa pytanie centrali.</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>Przyjęto.</translation>
    </message>
    <message>
        <source>%1 was taken</source>
        <translation>%1 przyjęto</translation>
    </message>
    <message>
        <source>Say why it is given up.</source>
        <translation>Podaj, dlaczego to porzucasz.</translation>
    </message>
    <message>
        <source>%1 is given up</source>
        <translation>Porzucono %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QueuePage</name>
    <message>
        <source>Type a number, a bound such as ≤ 70, or a range such as 5..9.</source>
        <translation>Wpisz liczbę, granicę, na przykład ≤ 70, albo zakres, na przykład 5..9.</translation>
    </message>
    <message>
        <source>Sum of %1 selected orders</source>
        <extracomment>Foot of the queue; %1 is 2 or more</extracomment>
        <translation>Suma wybranych zamówień: %1</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Szukaj zamówień</translation>
    </message>
    <message>
        <source>Part of a number, a SKU, or the beginning of a customer&apos;s token</source>
        <translation>Część numeru, SKU albo początek tokenu klienta</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Wyczyść filtry</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns are shown</extracomment>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nikt nie jest zalogowany</translation>
    </message>
    <message>
        <source>The orders on this PC are shown again once you have signed in.</source>
        <translation>Zamówienia na tym komputerze pojawią się po zalogowaniu.</translation>
    </message>
    <message>
        <source>Your roles do not show orders</source>
        <translation>Twoje role nie pokazują zamówień</translation>
    </message>
    <message>
        <source>Whoever looks after the roles of your company can give you one that does.</source>
        <translation>Osoba zarządzająca rolami w firmie może nadać Ci rolę z takim podglądem.</translation>
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
        <source>No orders yet</source>
        <translation>Nie ma jeszcze zamówień</translation>
    </message>
    <message>
        <source>Orders come from the web shop, marketplaces and tills through the hub.</source>
        <translation>Zamówienia przychodzą ze sklepu internetowego, platform i kas przez centralę.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Nic nie jest spóźnione</translation>
    </message>
    <message>
        <source>Every open order is expected as it was promised.</source>
        <translation>Każde otwarte zamówienie dotrze zgodnie z obietnicą.</translation>
    </message>
    <message>
        <source>Nothing is to do here</source>
        <translation>Nie ma tu nic do zrobienia</translation>
    </message>
    <message>
        <source>New orders for this store show up here by themselves.</source>
        <translation>Nowe zamówienia dla tego sklepu pojawią się tu same.</translation>
    </message>
    <message>
        <source>No order is in this view</source>
        <translation>W tym widoku nie ma zamówień</translation>
    </message>
    <message>
        <source>None of the %1 orders is.</source>
        <translation>Żadne z zamówień (%1).</translation>
    </message>
    <message>
        <source>The other views have the rest.</source>
        <translation>Resztę mają inne widoki.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Brak pasujących</translation>
    </message>
    <message>
        <source>No order has all that is asked for above.</source>
        <translation>Żadne zamówienie nie spełnia wszystkich powyższych warunków.</translation>
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
    <name>stoa::ui::RangePopover</name>
    <message>
        <source>Orders to simulate</source>
        <translation>Zamówienia do symulacji</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Od</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Kanał</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>&amp;Zapas</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Wszystkie kanały</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>Taki jak na początku</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Taki jak teraz</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>Ostatni dzień jest przed pierwszym.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReorderHead</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Read aloud: a card in a list whose order counts, as in &quot;1 of 4: Urban next day&quot;</extracomment>
        <translation>%1 z %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a card and its share, as in &quot;1 of 4: Urban next day, 41 % of orders&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it.</source>
        <extracomment>Read aloud with a card of a list whose order counts</extracomment>
        <translation>Alt+góra i Alt+dół przesuwają tę kartę.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Przesuń w &amp;górę</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Przesuń w &amp;dół</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReorderList</name>
    <message>
        <source>%1 is now %2 of %3.</source>
        <extracomment>Read aloud after a card was moved, as in &quot;Urban next day is now 2 of 4.&quot;</extracomment>
        <translation>„%1” jest teraz na miejscu %2 z %3.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnPane</name>
    <message>
        <source>in exchange for %1</source>
        <translation>wymiana na %1</translation>
    </message>
    <message>
        <source>How many of %1 came</source>
        <translation>Ile wróciło: %1</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Wróciło wszystko</translation>
    </message>
    <message>
        <source>came</source>
        <translation>wróciło</translation>
    </message>
    <message>
        <source>What becomes of unit %1 of %2</source>
        <translation>Co dalej ze sztuką %1: %2</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Odmów</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Otwórz zamówienie</translation>
    </message>
    <message>
        <source>Open replacement</source>
        <translation>Otwórz wymianę</translation>
    </message>
    <message>
        <source>Pay back instead</source>
        <translation>Zwróć pieniądze</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Otwarto</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Kanał</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Życzenie</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Tak jak zapłacono</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>scan an order or a return, or choose one in the list</source>
        <translation>zeskanuj zamówienie lub zwrot albo wybierz z listy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refuse the return %1?</source>
        <translation>Odmówić zwrotu %1?</translation>
    </message>
    <message>
        <source>The customer keeps the goods and gets no money. This cannot be taken back.</source>
        <translation>Klient zatrzymuje towar i nie dostaje pieniędzy. Tego nie da się cofnąć.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnsCard</name>
    <message>
        <source>Returns and exchanges</source>
        <translation>Zwroty i wymiany</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A return: its number, how far it is, and what it is about</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <extracomment>A task that belongs to an order</extracomment>
        <translation>Zadanie: %1</translation>
    </message>
    <message>
        <source>Nothing came back. A return can start in a store, on the web or by phone, once a part was delivered or collected.</source>
        <translation>Nic nie wróciło. Zwrot można zacząć w sklepie, w internecie lub telefonicznie, gdy część dostarczono lub odebrano.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnsPage</name>
    <message>
        <source>That was not taken.</source>
        <translation>Tego nie przyjęto.</translation>
    </message>
    <message>
        <source>The return was not opened. What you typed is kept.</source>
        <translation>Zwrotu nie otwarto. To, co wpisano, zostaje.</translation>
    </message>
    <message>
        <source>A return of %1 is open</source>
        <translation>Otwarto zwrot do %1</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>Tab of the Orders panel</extracomment>
        <translation>Zwroty</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>Ska&amp;nuj</translation>
    </message>
    <message>
        <source>an order, a return or an item</source>
        <translation>zamówienie, zwrot lub towar</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Tabs over the list of returns</extracomment>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Open a return…</source>
        <translation>Otwórz zwrot…</translation>
    </message>
    <message>
        <source>Open returns</source>
        <translation>Otwarte zwroty</translation>
    </message>
    <message>
        <source>No return is open. Scan the order of whoever brings something back.</source>
        <translation>Brak otwartych zwrotów. Zeskanuj zamówienie osoby, która coś zwraca.</translation>
    </message>
    <message>
        <source>Closed returns</source>
        <translation>Zamknięte zwroty</translation>
    </message>
    <message>
        <source>No return was closed here yet.</source>
        <translation>Nie zamknięto tu jeszcze żadnego zwrotu.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 jest otwarty.</translation>
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
    <name>stoa::ui::RoutingEditor</name>
    <message>
        <source>what no strategy deals with</source>
        <translation>to, czego nie obejmuje żadna strategia</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <extracomment>A version of a policy that is being written</extracomment>
        <translation>Szkic %1</translation>
    </message>
    <message>
        <source>Policies and versions</source>
        <translation>Polityki i wersje</translation>
    </message>
    <message>
        <source>Add strategy</source>
        <translation>Dodaj strategię</translation>
    </message>
    <message>
        <source>%1 of orders</source>
        <extracomment>How much of all orders a strategy deals with: &quot;41 % of orders&quot;</extracomment>
        <translation>%1 zamówień</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>Proposed name of a strategy made from another</extracomment>
        <translation>%1, kopia</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Porównaj z %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>&quot;3 changes, Nikos Dimas&quot;: the owner of a policy Two versions of a policy: &quot;v14 against v13&quot;</extracomment>
        <translation>%1 wobec %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n zmiana</numerusform>
            <numerusform>%n zmiany</numerusform>
            <numerusform>%n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nic się nie różni.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <extracomment>Something new: %1 is its value</extracomment>
        <translation>nowe: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <extracomment>Something that is not there any more: %1 was its value</extracomment>
        <translation>usunięto: %1</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <extracomment>A change: %2 is the old value, %1 the new one</extracomment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Odrzuć szkic…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Zapisz szkic</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Symuluj ponownie</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Symuluj</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Trwa pytanie centrali…</translation>
    </message>
    <message>
        <source>place of “%1”</source>
        <translation>miejsce „%1”</translation>
    </message>
    <message>
        <source>new strategy “%1”</source>
        <translation>nowa strategia „%1”</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Nowa strategia</translation>
    </message>
    <message>
        <source>strategy “%1” removed</source>
        <translation>usunięcie strategii „%1”</translation>
    </message>
    <message>
        <source>%1 of “%2” is saved.</source>
        <translation>Zapisano %1 polityki „%2”.</translation>
    </message>
    <message>
        <source>Discard what was changed?</source>
        <translation>Odrzucić zmiany?</translation>
    </message>
    <message>
        <source>The rules are again those of %1. What was changed since is gone.</source>
        <translation>Reguły są znów takie jak w %1. Późniejsze zmiany przepadają.</translation>
    </message>
    <message>
        <source>The policy “%1” was never saved. It is gone then.</source>
        <translation>Polityki „%1” nigdy nie zapisano. Przepadnie.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odrzuć</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Versions and who approved them…</source>
        <translation>Wersje i kto je zatwierdził…</translation>
    </message>
    <message>
        <source>Rename the policy…</source>
        <translation>Zmień nazwę polityki…</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>Nowa polityka…</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nazwa polityki</translation>
    </message>
    <message>
        <source>name of the policy</source>
        <translation>nazwa polityki</translation>
    </message>
    <message>
        <source>Code of the new policy, as “GR-IT”</source>
        <translation>Kod nowej polityki, np. „GR-IT”</translation>
    </message>
    <message>
        <source>Discard %1 of “%2”?</source>
        <translation>Odrzucić %1 polityki „%2”?</translation>
    </message>
    <message>
        <source>The draft is stored at the hub. It is gone there and on every PC; other versions stay.</source>
        <translation>Szkic jest zapisany w centrali. Zniknie tam i na każdym komputerze; inne wersje zostaną.</translation>
    </message>
    <message>
        <source>%1 is discarded.</source>
        <translation>Odrzucono %1.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoutingPage</name>
    <message>
        <source>No routing policy yet</source>
        <translation>Zasady kierowania zamówień: jeszcze nie ma</translation>
    </message>
    <message>
        <source>Orders are routed by the smallest set of rules: the least cost, at most two parts. Start a policy from it, try it on recorded orders, and activate it.</source>
        <translation>Zamówienia są kierowane najmniejszym zestawem reguł: najmniejszy koszt, najwyżej dwie części. Zacznij od niego politykę, sprawdź ją na zapisanych zamówieniach i aktywuj.</translation>
    </message>
    <message>
        <source>Orders are routed by the smallest set of rules: the least cost, at most two parts. Network planners write policies.</source>
        <translation>Zamówienia są kierowane najmniejszym zestawem reguł: najmniejszy koszt, najwyżej dwie części. Polityki piszą planiści sieci.</translation>
    </message>
    <message>
        <source>Start a policy</source>
        <translation>Zacznij politykę</translation>
    </message>
    <message>
        <source>Main policy</source>
        <translation>Polityka główna</translation>
    </message>
    <message>
        <source>Routing lab</source>
        <translation>Laboratorium kierowania</translation>
    </message>
    <message>
        <source>Network / Policies / %1</source>
        <extracomment>Where one is: %1 is the code of a policy</extracomment>
        <translation>Sieć / Polityki / %1</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Tylko szkice</translation>
    </message>
    <message>
        <source>%1 orders × %2 policies</source>
        <extracomment>What was simulated: a number of orders, and of policies</extracomment>
        <translation>zamówienia: %1 × polityki: %2</translation>
    </message>
    <message>
        <source>Nothing was changed at the hub; your draft is kept.</source>
        <translation>W centrali niczego nie zmieniono; Twój szkic jest zachowany.</translation>
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
        <translation>%1, potem: %2</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Na godzinę</translation>
    </message>
    <message>
        <source>Without the buffer</source>
        <translation>Bez bufora</translation>
    </message>
    <message>
        <source>Busiest coming hour</source>
        <translation>Najbliższy szczyt</translation>
    </message>
    <message>
        <source>Choose where it is taken from.</source>
        <translation>Wybierz, skąd się zabiera.</translation>
    </message>
    <message>
        <source>Choose another location.</source>
        <translation>Wybierz inną lokalizację.</translation>
    </message>
    <message>
        <source>The location does less than that in an hour.</source>
        <translation>Lokalizacja robi mniej na godzinę.</translation>
    </message>
    <message>
        <source>Fewer than two locations offer this.</source>
        <translation>Oferują to mniej niż dwie lokalizacje.</translation>
    </message>
    <message>
        <source>%1 would be at its edge in its busiest hour: what it has stays, and more goes elsewhere.</source>
        <translation>%1: w szczycie na granicy; to, co ma, zostaje, a reszta trafi gdzie indziej.</translation>
    </message>
    <message>
        <source>This changes the settings of both locations. It can be undone.</source>
        <translation>Zmienia ustawienia obu lokalizacji. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Both keep room in their busiest coming hour.</source>
        <translation>Obie mają miejsce w najbliższym szczycie.</translation>
    </message>
    <message>
        <source>%1 stays at its edge even so.</source>
        <translation>%1: mimo to pozostaje na granicy.</translation>
    </message>
    <message>
        <source>Choose two locations and how many.</source>
        <translation>Wybierz dwie lokalizacje i ile.</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Trwa zapisywanie…</translation>
    </message>
    <message>
        <source>Move %1 an hour</source>
        <translation>Przesuń %1 na godzinę</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Dalej…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What if some orders an hour went to another location? Nothing is changed while you try.</source>
        <translation>A gdyby część zamówień na godzinę trafiła do innej lokalizacji? Podczas prób nic się nie zmienia.</translation>
    </message>
    <message>
        <source>Look at it once more: these settings will be saved.</source>
        <translation>Spójrz jeszcze raz: te ustawienia zostaną zapisane.</translation>
    </message>
    <message>
        <source>%1 an hour moved from %2 to %3</source>
        <translation>Przesunięto %1 na godzinę z %2 do %3</translation>
    </message>
    <message>
        <source>Shift between locations</source>
        <translation>Przesunięcie między lokalizacjami</translation>
    </message>
    <message>
        <source>&amp;Way of fulfilling</source>
        <translation>&amp;Sposób realizacji</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Z</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Do</translation>
    </message>
    <message>
        <source>Orders an &amp;hour</source>
        <translation>Zamówień na &amp;godzinę</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShortForm</name>
    <message>
        <source>How many are &amp;missing</source>
        <translation>Ilu &amp;brakuje</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Dlaczego</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Wróć do obchodu</translation>
    </message>
    <message>
        <source>Report as short</source>
        <translation>Zgłoś brak</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>Liczba od 1 do %1.</translation>
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
    <name>stoa::ui::SimulationView</name>
    <message>
        <source>Cannot be activated yet:</source>
        <translation>Jeszcze nie można aktywować:</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Co zrobić</translation>
    </message>
    <message>
        <source>Zone goals</source>
        <translation>Cele stref</translation>
    </message>
    <message>
        <source>orders at the door in time</source>
        <translation>zamówienia u drzwi na czas</translation>
    </message>
    <message>
        <source>goal %1</source>
        <extracomment>%1 is a range of percentages</extracomment>
        <translation>cel %1</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Nie ma jeszcze polityki.</translation>
    </message>
    <message>
        <source>Cannot be activated yet: %1</source>
        <translation>Jeszcze nie można aktywować: %1</translation>
    </message>
    <message>
        <source>This version is active.</source>
        <translation>Ta wersja jest aktywna.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Trwa pytanie centrali…</translation>
    </message>
    <message>
        <source>Same orders, same policy, same answer: run again to check.</source>
        <translation>Te same zamówienia, ta sama polityka, ta sama odpowiedź: uruchom ponownie, by sprawdzić.</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Dołącz do %1</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Aktywuj…</translation>
    </message>
    <message>
        <source>The simulation is attached to %1.</source>
        <translation>Symulację dołączono do %1.</translation>
    </message>
    <message>
        <source>Activate %1 of “%2”?</source>
        <translation>Aktywować %1 polityki „%2”?</translation>
    </message>
    <message>
        <source>Orders that come in are routed by it at once, instead of by %1. You are noted as the one who approved it. It can be rolled back.</source>
        <translation>Nadchodzące zamówienia są od razu kierowane według niej zamiast według %1. Zostaniesz zapisany jako zatwierdzający. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Orders that come in are routed by it at once. You are noted as the one who approved it. It can be rolled back.</source>
        <translation>Nadchodzące zamówienia są od razu kierowane według niej. Zostaniesz zapisany jako zatwierdzający. Można to cofnąć.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktywuj</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 jest aktywna.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Skoroszyt Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Plik CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Eksportuj porównanie</translation>
    </message>
    <message>
        <source>The comparison was exported.</source>
        <translation>Porównanie wyeksportowano.</translation>
    </message>
    <message>
        <source>Nothing was simulated yet</source>
        <translation>Niczego jeszcze nie symulowano</translation>
    </message>
    <message>
        <source>Replay recorded orders under the draft and the versions before it, side by side. Live stock is not touched.</source>
        <translation>Odtwórz zapisane zamówienia według szkicu i wcześniejszych wersji, obok siebie. Prawdziwy zapas pozostaje nietknięty.</translation>
    </message>
    <message>
        <source>Simulate now</source>
        <translation>Symuluj teraz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds with one decimal</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Simulation</source>
        <extracomment>%1 is the name of a simulation</extracomment>
        <translation>Symulacja</translation>
    </message>
    <message>
        <source>Simulation %1</source>
        <translation>Symulacja %1</translation>
    </message>
    <message>
        <source>Choose the orders and the stock…</source>
        <translation>Wybierz zamówienia i zapas…</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Ukończono w %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Trwa</translation>
    </message>
    <message>
        <source>Orders are replayed at the hub</source>
        <translation>Zamówienia są odtwarzane w centrali</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>czeka na swoją kolej</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Anulowanie niczego nie zostawia.</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <extracomment>A version of a policy among others: &quot;v14 this draft&quot;</extracomment>
        <translation>%1, ten szkic</translation>
    </message>
    <message numerus="yes">
        <source>%n policies on the same orders</source>
        <translation>
            <numerusform>%n polityka na tych samych zamówieniach</numerusform>
            <numerusform>%n polityki na tych samych zamówieniach</numerusform>
            <numerusform>%n polityk na tych samych zamówieniach</numerusform>
        </translation>
    </message>
    <message>
        <source>zero line kept, live stock untouched</source>
        <translation>linia zera zachowana, zapas nietknięty</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Polityka</translation>
    </message>
    <message>
        <source>Who ships</source>
        <translation>Kto wysyła</translation>
    </message>
    <message>
        <source>% of parts</source>
        <translation>% części</translation>
    </message>
    <message>
        <source>Ships from</source>
        <translation>Wysyłka z</translation>
    </message>
    <message>
        <source>Measures of the simulation</source>
        <translation>Miary symulacji</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 wobec %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Add a golden order…</source>
        <translation>Dodaj zamówienie wzorcowe…</translation>
    </message>
    <message>
        <source>reading orders and stock</source>
        <translation>wczytywanie zamówień i zapasu</translation>
    </message>
    <message>
        <source>A simulation runs</source>
        <translation>Trwa symulacja</translation>
    </message>
    <message>
        <source>Orders are replayed at the hub: %1. What comes of it is shown here as soon as it is done.</source>
        <extracomment>%1 is how far a simulation is: &quot;9,000 of 37,440&quot;, &quot;reading orders and stock&quot;</extracomment>
        <translation>Zamówienia są odtwarzane w centrali: %1. Wyniki pojawią się tutaj, gdy tylko się skończy.</translation>
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
    <name>stoa::ui::SlaFormPane</name>
    <message>
        <source>The share of orders that is to be at the door within the hours: less is below the goal, more is above it.</source>
        <translation>Udział zamówień, które mają być pod drzwiami w tym czasie: mniej to poniżej celu, więcej to powyżej.</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Cele obsługi</translation>
    </message>
    <message>
        <source>service goals</source>
        <translation>cele obsługi</translation>
    </message>
    <message>
        <source>Service goals saved</source>
        <translation>Zapisano cele obsługi</translation>
    </message>
    <message>
        <source>As in the trade</source>
        <translation>Jak w branży</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Dodaj cel</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>Nie ma jeszcze celu.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>h: from</source>
        <extracomment>After a number of hours, before two shares: &quot;24 h: from 85 to 95 %&quot;</extracomment>
        <translation>h: od</translation>
    </message>
    <message>
        <source>From per cent</source>
        <translation>Od procent</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two shares: &quot;from 85 to 95 %&quot;</extracomment>
        <translation>do</translation>
    </message>
    <message>
        <source>To per cent</source>
        <translation>Do procent</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>Usuń ten cel</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SlaPage</name>
    <message>
        <source>%1, not within %2</source>
        <extracomment>Of orders: the zone, and the hours within which they should have been at the door</extracomment>
        <translation>%1, nie w ciągu %2</translation>
    </message>
    <message>
        <source>At the door within the hours of the goal</source>
        <translation>Pod drzwiami w czasie celu</translation>
    </message>
    <message>
        <source>share of orders; the bar is the goal, the dot what was reached</source>
        <translation>udział zamówień; pasek to cel, kropka to wynik</translation>
    </message>
    <message>
        <source>Zone and hours</source>
        <translation>Strefa i godziny</translation>
    </message>
    <message>
        <source>Goal from</source>
        <translation>Cel od</translation>
    </message>
    <message>
        <source>Goal to</source>
        <translation>Cel do</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Osiągnięto</translation>
    </message>
    <message numerus="yes">
        <source>goal %1, reached %2 of %n order(s): %3</source>
        <translation>
            <numerusform>cel %1, osiągnięto %2 z %n zamówienia: %3</numerusform>
            <numerusform>cel %1, osiągnięto %2 z %n zamówień: %3</numerusform>
            <numerusform>cel %1, osiągnięto %2 z %n zamówień: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No order to a door was placed in these days, so nothing is known.</source>
        <translation>W tych dniach nie złożono zamówień z dostawą do drzwi, więc nic nie wiadomo.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) missed. A line opens the orders behind it.</source>
        <translation>
            <numerusform>Nie osiągnięto %n celu. Wiersz otwiera zamówienia, które za nim stoją.</numerusform>
            <numerusform>Nie osiągnięto %n celów. Wiersz otwiera zamówienia, które za nim stoją.</numerusform>
            <numerusform>Nie osiągnięto %n celów. Wiersz otwiera zamówienia, które za nim stoją.</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal is missed. Orders under way count once their hours are used up.</source>
        <translation>Żaden cel nie jest stracony. Zamówienia w drodze liczą się, gdy ich czas minie.</translation>
    </message>
    <message>
        <source>Goals…</source>
        <translation>Cele…</translation>
    </message>
    <message>
        <source>Orders placed in the last %1 days, shipped to a door</source>
        <translation>Zamówienia z ostatnich %1 dni, z dostawą do drzwi</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>ostatni %n dzień</numerusform>
            <numerusform>ostatnie %n dni</numerusform>
            <numerusform>ostatnie %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Okres</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Cele obsługi</translation>
    </message>
    <message>
        <source>Orders of your stores alone, placed in the last %1 days, shipped to a door</source>
        <translation>Tylko zamówienia Twoich sklepów z ostatnich %1 dni, wysłane pod drzwi</translation>
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
    <name>stoa::ui::Stepper</name>
    <message numerus="yes">
        <source>all %n step(s) done</source>
        <extracomment>Read aloud of something that goes through steps</extracomment>
        <translation>
            <numerusform>ukończono %n krok</numerusform>
            <numerusform>ukończono wszystkie %n kroki</numerusform>
            <numerusform>ukończono wszystkie %n kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <extracomment>Read aloud of something that goes through steps, as in &quot;step 3 of 6, Picked&quot;</extracomment>
        <translation>krok %1 z %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a step and its time, as in &quot;Picked, 14:28&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Read aloud: a step that is behind</extracomment>
        <translation>ukończony</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Read aloud: the step that is under way</extracomment>
        <translation>teraz</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Read aloud: a step that is to come</extracomment>
        <translation>później</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StorePage</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nic nie wydrukowano.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StorePages</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nic nie wydrukowano.</translation>
    </message>
    <message>
        <source>Cancel the label?</source>
        <translation>Anulować etykietę?</translation>
    </message>
    <message>
        <source>The carrier is told that the parcel %1 does not come, and the number counts no more. Another label can be bought afterwards.</source>
        <translation>Przewoźnik dowie się, że paczki %1 nie będzie, a numer przestanie obowiązywać. Potem można kupić inną etykietę.</translation>
    </message>
    <message>
        <source>Cancel the label</source>
        <translation>Anuluj etykietę</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Zachowaj etykietę</translation>
    </message>
    <message>
        <source>The label is cancelled.</source>
        <translation>Etykieta została anulowana.</translation>
    </message>
    <message>
        <source>The label was not cancelled.</source>
        <translation>Etykieta nie została anulowana.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StrategyBody</name>
    <message>
        <source>weights of “%1”</source>
        <translation>wagi „%1”</translation>
    </message>
    <message>
        <source>what “%1” decides by</source>
        <translation>o czym decyduje „%1”</translation>
    </message>
    <message>
        <source>exclusion taken off “%1”</source>
        <translation>usunięcie wykluczenia z „%1”</translation>
    </message>
    <message>
        <source>exclusion of “%1”</source>
        <translation>wykluczenie w „%1”</translation>
    </message>
    <message>
        <source>Change the conditions</source>
        <translation>Zmień warunki</translation>
    </message>
    <message>
        <source>Never from a node that</source>
        <translation>Nigdy z miejsca, które</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Potem według</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Więcej ustawień</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Mniej ustawień</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Zrób kopię</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>waga: %1</translation>
    </message>
    <message>
        <source>weights add up to %1</source>
        <translation>wagi sumują się do %1</translation>
    </message>
    <message>
        <source>Change the scores</source>
        <translation>Zmień oceny</translation>
    </message>
    <message>
        <source>Even out to %1</source>
        <translation>Wyrównaj do %1</translation>
    </message>
    <message>
        <source>rule of “%1”</source>
        <translation>reguła „%1”</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Dodaj warunek</translation>
    </message>
    <message>
        <source>condition of “%1”</source>
        <translation>warunek „%1”</translation>
    </message>
    <message>
        <source>Take a condition off</source>
        <translation>Usuń warunek</translation>
    </message>
    <message>
        <source>condition taken off “%1”</source>
        <translation>usunięcie warunku z „%1”</translation>
    </message>
    <message>
        <source>conditions of “%1”</source>
        <translation>warunki „%1”</translation>
    </message>
    <message>
        <source>All conditions must be true</source>
        <translation>Wszystkie warunki muszą zachodzić</translation>
    </message>
    <message>
        <source>Any condition is enough</source>
        <translation>Wystarczy dowolny warunek</translation>
    </message>
    <message>
        <source>Add a score</source>
        <translation>Dodaj ocenę</translation>
    </message>
    <message>
        <source>score of “%1”</source>
        <translation>ocena „%1”</translation>
    </message>
    <message>
        <source>Take a score off</source>
        <translation>Usuń ocenę</translation>
    </message>
    <message>
        <source>score taken off “%1”</source>
        <translation>usunięcie oceny z „%1”</translation>
    </message>
    <message>
        <source>Name of the strategy</source>
        <translation>Nazwa strategii</translation>
    </message>
    <message>
        <source>name of “%1”</source>
        <translation>nazwa „%1”</translation>
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
    <name>stoa::ui::TasksPage</name>
    <message>
        <source>Tasks</source>
        <extracomment>Tab of the Orders panel</extracomment>
        <translation>Zadania</translation>
    </message>
    <message>
        <source>Nothing to do. What orders leave behind, such as counts and goods to put back, comes here.</source>
        <translation>Nic do zrobienia. Tu trafia to, co zostaje po zamówieniach, np. spisy i towar do odłożenia.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notatka</translation>
    </message>
    <message>
        <source>kept with the task; needed to drop it</source>
        <translation>zostaje przy zadaniu; potrzebna do porzucenia</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Zrobione</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Missing when it was picked</source>
        <translation>Brakło przy kompletacji</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Open the stock</source>
        <translation>Otwórz zapas</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Otwórz zamówienie</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Podaj, dlaczego je porzucasz.</translation>
    </message>
    <message>
        <source>The task is still open. Your note is kept.</source>
        <translation>Zadanie jest nadal otwarte. Twoja notatka zostaje.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Zrobione: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Porzucono: %1</translation>
    </message>
    <message>
        <source>%1 is in no task.</source>
        <translation>%1 nie ma w żadnym zadaniu.</translation>
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
    <name>stoa::ui::Timeline</name>
    <message>
        <source>%1, to come</source>
        <extracomment>Read aloud: the time of something that is still to come</extracomment>
        <translation>%1, planowane</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Zdarzenie</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Oś czasu</translation>
    </message>
    <message>
        <source>what is above the line is still to come</source>
        <translation>co nad linią, dopiero nastąpi</translation>
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
    <name>stoa::ui::TokenPopover</name>
    <message>
        <source>Apply</source>
        <translation>Zastosuj</translation>
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
<context>
    <name>stoa::ui::VersionsPopover</name>
    <message>
        <source>written by %1, %2</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>napisana przez: %1, %2</translation>
    </message>
    <message>
        <source>approved and activated by %1, %2</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>zatwierdzona i aktywowana przez: %1, %2</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <extracomment>%1 is the name of a policy</extracomment>
        <translation>Wersje „%1”</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>Jeszcze nie zapisano.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Właściciel</translation>
    </message>
    <message>
        <source>who answers for the policy</source>
        <translation>kto odpowiada za politykę</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Cofnij…</translation>
    </message>
    <message>
        <source>%1 answers for the policy now.</source>
        <translation>Za politykę odpowiada teraz: %1.</translation>
    </message>
    <message>
        <source>Roll back %1?</source>
        <translation>Cofnąć %1?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 jest znów aktywna.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>A version (&quot;v13&quot;) and the name of its policy</extracomment>
        <translation>%1 polityki „%2”</translation>
    </message>
    <message>
        <source>%1, which was active before it, routes orders again at once. What is routed already stays.</source>
        <extracomment>%1 is a version of a policy (&quot;v13&quot;)</extracomment>
        <translation>%1, aktywna przed nią, od razu znów kieruje zamówienia. To, co już skierowano, zostaje.</translation>
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
        <translation>Zapisz widok</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens a menu of the saved views that have no room</extracomment>
        <translation>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
            <numerusform>jeszcze %n</numerusform>
        </translation>
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
        <source>Views</source>
        <translation>Widoki</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WavePane</name>
    <message>
        <source>Order</source>
        <translation>Zamówienie</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>In the walk</source>
        <translation>W obchodzie</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether an order is part of a walk</extracomment>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Any way</source>
        <extracomment>First entry of a list of carriers</extracomment>
        <translation>Dowolnie</translation>
    </message>
    <message>
        <source>Collected by customers</source>
        <translation>Odbierane przez klientów</translation>
    </message>
    <message>
        <source>Plan a walk</source>
        <translation>Zaplanuj obchód</translation>
    </message>
    <message>
        <source>several orders, one way through the store</source>
        <translation>kilka zamówień, jedna droga przez sklep</translation>
    </message>
    <message>
        <source>Orders that &amp;go with</source>
        <translation>Zamówienia jadące &amp;z</translation>
    </message>
    <message>
        <source>At most so many &amp;orders</source>
        <translation>Najwyżej &amp;zamówień</translation>
    </message>
    <message>
        <source>At most so many &amp;lines</source>
        <translation>Najwyżej &amp;wierszy</translation>
    </message>
    <message>
        <source>Orders to pick</source>
        <translation>Zamówienia do kompletacji</translation>
    </message>
    <message>
        <source>Nothing to pick.</source>
        <translation>Nic do kompletacji.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista kompletacji</translation>
    </message>
    <message>
        <source>Choose at least one order: Enter takes it in or leaves it out.</source>
        <translation>Wybierz co najmniej jedno zamówienie: Enter dodaje je lub pomija.</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>Zacznij obchód</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Nie wybrano zamówienia.</translation>
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
        <translation>Kopiuj decyzję jako JSON</translation>
    </message>
    <message>
        <source>Save the decision as JSON…</source>
        <translation>Zapisz decyzję jako JSON…</translation>
    </message>
    <message>
        <source>Why here</source>
        <extracomment>Title of a card on an order&apos;s page: why it is supplied from there</extracomment>
        <translation>Dlaczego tu</translation>
    </message>
    <message>
        <source>It waits for the hub to route it; the choice and its reasons come then.</source>
        <translation>Czeka, aż centrala je skieruje; wtedy pojawi się wybór i jego powody.</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>A policy and its version, as in &quot;GR-IT v13&quot;</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>The flip</source>
        <extracomment>Title of a box: the smallest change that would have led to another choice</extracomment>
        <translation>Punkt zwrotny</translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s)</source>
        <translation>
            <numerusform>Wszyscy kandydaci: %n</numerusform>
            <numerusform>Wszyscy kandydaci: %n</numerusform>
            <numerusform>Wszyscy kandydaci: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock as seen %1</source>
        <extracomment>When the stock was looked at for a decision</extracomment>
        <translation>Stan widziany %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 per order</source>
        <extracomment>Title of a table; %1 is a currency</extracomment>
        <translation>%1 na zamówienie</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrane</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Drugie</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Trzecie</translation>
    </message>
    <message>
        <source>Supplied from</source>
        <translation>Dostawa z</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Dotrze</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Left out, and the number that failed</source>
        <extracomment>Title of a list: locations that could not supply, each with the figure that kept it from it</extracomment>
        <translation>Pominięte i liczba, która zawiodła</translation>
    </message>
    <message>
        <source>The hub is asked…</source>
        <translation>Pytanie do centrali…</translation>
    </message>
    <message>
        <source>The hub does not keep the full record any more.</source>
        <translation>Centrala nie przechowuje już pełnego zapisu.</translation>
    </message>
    <message>
        <source>The full record is at the hub, which does not answer now.</source>
        <translation>Pełny zapis jest w centrali, która teraz nie odpowiada.</translation>
    </message>
    <message>
        <source>Keep as golden order…</source>
        <translation>Zachowaj jako wzorcowe…</translation>
    </message>
    <message>
        <source>Every version of the routing policy is tried on it before it is activated.</source>
        <translation>Każda wersja zasad kierowania zamówień jest na nim sprawdzana przed aktywacją.</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Punkty na 100</translation>
    </message>
    <message>
        <source>No reasons are here: people chose, or they are not kept any more.</source>
        <translation>Nie ma tu powodów: wybrali ludzie albo nie są już przechowywane.</translation>
    </message>
    <message>
        <source>It was not routed yet.</source>
        <translation>Jeszcze go nie skierowano.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WorkLists</name>
    <message>
        <source>Accept all…</source>
        <extracomment>Buttons over lists of orders</extracomment>
        <translation>Przyjmij…</translation>
    </message>
    <message>
        <source>Plan a walk…</source>
        <translation>Obchód…</translation>
    </message>
    <message>
        <source>Pack next</source>
        <translation>Następne</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Przekaż…</translation>
    </message>
    <message>
        <source>Nothing new. Orders that are routed to this place come here.</source>
        <translation>Nic nowego. Tu trafiają zamówienia skierowane do tego miejsca.</translation>
    </message>
    <message>
        <source>Nothing to pick. What you accept comes here; several orders are picked in one walk.</source>
        <translation>Nic do kompletacji. Tu trafia to, co przyjmiesz; kilka zamówień kompletuje się w jednym obchodzie.</translation>
    </message>
    <message>
        <source>Nothing to pack. What is picked comes here.</source>
        <translation>Nic do pakowania. Tu trafia to, co skompletowano.</translation>
    </message>
    <message>
        <source>No parcel waits for a carrier. What is packed for customers who collect stands under Pickup.</source>
        <translation>Żadna paczka nie czeka na przewoźnika. To, co spakowano dla klienta, który odbiera sam, jest w Odbiorze.</translation>
    </message>
    <message>
        <source>Nobody is picking now.</source>
        <translation>Nikt teraz nie kompletuje.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WorkPage</name>
    <message>
        <source>The walk was not begun.</source>
        <translation>Obchodu nie rozpoczęto.</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>Skompletowano: %1</translation>
    </message>
    <message>
        <source>That was not taken. What was counted before is kept.</source>
        <translation>Tego nie przyjęto. To, co policzono wcześniej, zostaje.</translation>
    </message>
    <message>
        <source>%1 is packed</source>
        <translation>Spakowano %1</translation>
    </message>
    <message>
        <source>It was not packed. What you typed is kept.</source>
        <translation>Nie spakowano. To, co wpisano, zostaje.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Tab of the Orders panel: what a store has to do</extracomment>
        <translation>Praca</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>Ska&amp;nuj</translation>
    </message>
    <message>
        <source>an order, a walk or an item</source>
        <translation>zamówienie, obchód lub towar</translation>
    </message>
    <message>
        <source>%1 to do at %2</source>
        <translation>%1 do zrobienia: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is an order and its part, %2 the list in which it stands</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is in %2: %3.</source>
        <translation>%1 jest w %2: %3.</translation>
    </message>
    <message>
        <source>No order here has %1 to do.</source>
        <translation>Żadne zamówienie tutaj nie potrzebuje: %1.</translation>
    </message>
    <message>
        <source>%1 is neither an order that is here nor an item.</source>
        <translation>%1 nie jest ani zamówieniem stąd, ani towarem.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Nic nie wydrukowano.</translation>
    </message>
    <message>
        <source>There is no label. All that was checked and typed is kept.</source>
        <translation>Nie ma etykiety. To, co sprawdzono i wpisano, zostaje.</translation>
    </message>
</context>
</TS>
