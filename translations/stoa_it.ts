<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_GB">
<context>
    <name>AdminPanel</name>
    <message>
        <source>New user…</source>
        <translation>Nuovo utente…</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nuovo ruolo…</translation>
    </message>
    <message>
        <source>Connect a PC…</source>
        <translation>Connetti un PC…</translation>
    </message>
</context>
<context>
    <name>NetworkPanel</name>
    <message>
        <source>New carrier…</source>
        <translation>Nuovo corriere…</translation>
    </message>
    <message>
        <source>Service goals…</source>
        <translation>Obiettivi di servizio…</translation>
    </message>
    <message>
        <source>Try a shift between locations…</source>
        <translation>Prova uno spostamento tra sedi…</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Look: as the system</source>
        <translation>Aspetto: come il sistema</translation>
    </message>
    <message>
        <source>Look: light</source>
        <translation>Aspetto: chiaro</translation>
    </message>
    <message>
        <source>Look: dark</source>
        <translation>Aspetto: scuro</translation>
    </message>
    <message>
        <source>Look: high contrast</source>
        <translation>Aspetto: contrasto elevato</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Disconnetti</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Lingua: inglese</translation>
    </message>
    <message>
        <source>Language: Greek</source>
        <translation>Lingua: greco</translation>
    </message>
    <message>
        <source>Language: Polish</source>
        <translation>Lingua: polacco</translation>
    </message>
    <message>
        <source>Language: Italian</source>
        <translation>Lingua: italiano</translation>
    </message>
    <message>
        <source>Language: Chinese</source>
        <translation>Lingua: cinese</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>Cartella di file</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <comment>All other platforms</comment>
        <translation>Collegamento</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
</context>
<context>
    <name>RoutingPage</name>
    <message>
        <source>Simulate the routing policy</source>
        <translation>Simula la politica di instradamento</translation>
    </message>
    <message>
        <source>Save the draft of the routing policy</source>
        <translation>Salva la bozza della politica di instradamento</translation>
    </message>
    <message>
        <source>Activate the routing policy…</source>
        <translation>Attiva la politica di instradamento…</translation>
    </message>
    <message>
        <source>Versions of the routing policy…</source>
        <translation>Versioni della politica di instradamento…</translation>
    </message>
    <message>
        <source>Add a golden order…</source>
        <translation>Aggiungi un ordine campione…</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Sync now</source>
        <translation>Sincronizza ora</translation>
    </message>
    <message>
        <source>Save the outbox to a file…</source>
        <translation>Salva la coda in uscita in un file…</translation>
    </message>
</context>
<context>
    <name>stoa::AccessDesk</name>
    <message>
        <source>Closed a task</source>
        <translation>Ha chiuso un’attività</translation>
    </message>
    <message>
        <source>Decided about an order</source>
        <translation>Ha deciso su un ordine</translation>
    </message>
    <message>
        <source>Discarded an event that was set aside</source>
        <translation>Ha scartato un evento messo da parte</translation>
    </message>
    <message>
        <source>Extended reservations</source>
        <translation>Ha prolungato impegni</translation>
    </message>
    <message>
        <source>Handed over a fulfilment</source>
        <translation>Ha consegnato un’evasione</translation>
    </message>
    <message>
        <source>Mended an event that was set aside</source>
        <translation>Ha corretto un evento messo da parte</translation>
    </message>
    <message>
        <source>Moved a reservation</source>
        <translation>Ha spostato un impegno</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Opened a return</source>
        <translation>Ha aperto un reso</translation>
    </message>
    <message>
        <source>Read who gets an order</source>
        <translation>Ha letto chi riceve un ordine</translation>
    </message>
    <message>
        <source>Released a reservation</source>
        <translation>Ha liberato un impegno</translation>
    </message>
    <message>
        <source>Made a reservation</source>
        <translation>Ha creato un impegno</translation>
    </message>
    <message>
        <source>Sent an event that was set aside again</source>
        <translation>Ha inviato di nuovo un evento messo da parte</translation>
    </message>
    <message>
        <source>Set an event aside</source>
        <translation>Ha messo da parte un evento</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Nome di accesso</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Negozi</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>user</comment>
        <extracomment>State of a user</extracomment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>user</comment>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Predefinito</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Personalizzato</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>Took an order</source>
        <translation>Ha ricevuto un ordine</translation>
    </message>
    <message>
        <source>Used up a reservation</source>
        <translation>Ha consumato un impegno</translation>
    </message>
    <message>
        <source>Users</source>
        <extracomment>Heading of a count of users, for somebody who sees those of some stores only</extracomment>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>%1 (this PC)</source>
        <translation>%1 (questo PC)</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Si trova in</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede centrale</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Worked on a fulfilment</source>
        <translation>Ha lavorato a un’evasione</translation>
    </message>
    <message>
        <source>Worked on a return</source>
        <translation>Ha lavorato a un reso</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Connesso il</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>device</comment>
        <extracomment>State of a PC</extracomment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>device</comment>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Did what</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Prima accedi.</translation>
    </message>
    <message>
        <source>This is done at the hub, which does not answer now.</source>
        <translation>Questa operazione si svolge sull’hub, che al momento non risponde.</translation>
    </message>
    <message>
        <source>All stores</source>
        <translation>Tutti i negozi</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Cassiere</translation>
    </message>
    <message>
        <source>Picker</source>
        <translation>Addetto al prelievo</translation>
    </message>
    <message>
        <source>Stock clerk</source>
        <translation>Addetto al magazzino</translation>
    </message>
    <message>
        <source>Store manager</source>
        <translation>Responsabile di negozio</translation>
    </message>
    <message>
        <source>Merchandiser</source>
        <translation>Merchandiser</translation>
    </message>
    <message>
        <source>Privacy officer</source>
        <translation>Responsabile della privacy</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Servizio clienti</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Integrator</source>
        <translation>Integrazione</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
    </message>
    <message>
        <source>Saved a user</source>
        <translation>Ha salvato un utente</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Ha impostato una password</translation>
    </message>
    <message>
        <source>Saved a role</source>
        <translation>Ha salvato un ruolo</translation>
    </message>
    <message>
        <source>Removed a role</source>
        <translation>Ha rimosso un ruolo</translation>
    </message>
    <message>
        <source>Changed a PC</source>
        <translation>Ha modificato un PC</translation>
    </message>
    <message>
        <source>Made a code for a PC</source>
        <translation>Ha creato un codice per un PC</translation>
    </message>
    <message>
        <source>Connected a PC</source>
        <translation>Ha connesso un PC</translation>
    </message>
    <message>
        <source>Made an API key</source>
        <translation>Ha creato una chiave API</translation>
    </message>
    <message>
        <source>Revoked an API key</source>
        <translation>Ha revocato una chiave API</translation>
    </message>
    <message>
        <source>Changed a reason</source>
        <translation>Ha modificato una causale</translation>
    </message>
    <message>
        <source>Set a safety stock</source>
        <translation>Ha impostato una scorta di sicurezza</translation>
    </message>
    <message>
        <source>Adjusted stock</source>
        <translation>Ha rettificato le giacenze</translation>
    </message>
    <message>
        <source>Recorded movements</source>
        <translation>Ha registrato movimenti</translation>
    </message>
    <message>
        <source>Discarded a refused change</source>
        <translation>Ha scartato una modifica rifiutata</translation>
    </message>
    <message>
        <source>Catalogue and prices</source>
        <translation>Catalogo e prezzi</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Giacenze</translation>
    </message>
    <message>
        <source>People and PCs</source>
        <translation>Persone e PC</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creata da</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>The hub</source>
        <extracomment>Who did it: nobody, the hub by itself</extracomment>
        <translation>L’hub</translation>
    </message>
    <message>
        <source>At the hub’s console</source>
        <translation>Dalla console dell’hub</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Ha effettuato l’accesso</translation>
    </message>
    <message>
        <source>Set up the hub</source>
        <translation>Ha configurato l’hub</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Ha modificato un’impostazione</translation>
    </message>
    <message>
        <source>Imported a catalogue</source>
        <translation>Ha importato un catalogo</translation>
    </message>
    <message>
        <source>Imported positions</source>
        <translation>Ha importato posizioni</translation>
    </message>
    <message>
        <source>Imported movements</source>
        <translation>Ha importato movimenti</translation>
    </message>
    <message>
        <source>Imported sales</source>
        <translation>Ha importato vendite</translation>
    </message>
    <message>
        <source>Works</source>
        <extracomment>State of an API key</extracomment>
        <translation>Valida</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <extracomment>State of an API key; how long it still works</extracomment>
        <translation>Scade tra %1</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>State of an API key</extracomment>
        <translation>Scaduta</translation>
    </message>
    <message>
        <source>Revoked</source>
        <extracomment>State of an API key</extracomment>
        <translation>Revocata</translation>
    </message>
    <message>
        <source>Maker disabled</source>
        <extracomment>State of an API key: whoever made it may not sign in any more</extracomment>
        <translation>Autore disattivato</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <extracomment>Who did it: a PC that is being connected, before anybody has signed in</extracomment>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Name</source>
        <comment>API key</comment>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Went on after a restored backup</source>
        <translation>Ha ripreso dopo il ripristino di una copia di sicurezza</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>What was adjusted: SKU, location, by how much</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Gave a PC its journal&apos;s key back</source>
        <translation>Ha restituito a un PC la chiave del suo registro locale</translation>
    </message>
    <message>
        <source>Updated what is built in: roles, reasons, settings</source>
        <translation>Ha aggiornato gli elementi predefiniti: ruoli, causali, impostazioni</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation>Nome della catena</translation>
    </message>
    <message>
        <source>%1 (API key)</source>
        <extracomment>Who did it: the name of an API key</extracomment>
        <translation>%1 (chiave API)</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow, as &quot;Connect and suspend PCs&quot;</extracomment>
        <translation>Al tuo ruolo manca il permesso «%1».</translation>
    </message>
    <message>
        <source>The hub has not seen your sign-in yet. Sign in once more when it is there.</source>
        <translation>L’hub non ha ancora visto il tuo accesso. Accedi di nuovo quando risponde.</translation>
    </message>
    <message>
        <source>Disabled a user</source>
        <translation>Ha disattivato un utente</translation>
    </message>
    <message>
        <source>Enabled a user</source>
        <translation>Ha riattivato un utente</translation>
    </message>
    <message>
        <source>Imported locations</source>
        <translation>Ha importato sedi</translation>
    </message>
    <message>
        <source>Saved an item</source>
        <translation>Ha salvato un articolo</translation>
    </message>
    <message>
        <source>Saved a category</source>
        <translation>Ha salvato una categoria</translation>
    </message>
    <message>
        <source>Saved a location</source>
        <translation>Ha salvato una sede</translation>
    </message>
    <message>
        <source>%1: begun</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: iniziato</translation>
    </message>
    <message>
        <source>%1: done</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: terminato</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: annullato</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is what was done, as &quot;Imported a catalogue&quot;</extracomment>
        <translation>%1: non riuscito</translation>
    </message>
    <message>
        <source>Users you see</source>
        <translation>Utenti visibili</translation>
    </message>
    <message>
        <source>No. %1: %2</source>
        <extracomment>A refused change of a PC that was given up: its number there, why it was</extracomment>
        <translation>N. %1: %2</translation>
    </message>
    <message>
        <source>Sent a command that the hub does not know</source>
        <translation>Ha inviato un comando che l’hub non conosce</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <extracomment>%1 is what somebody wanted done, as &quot;Adjusted stock&quot;, and the hub refused; short, in a narrow column</extracomment>
        <translation>%1 (rifiutato)</translation>
    </message>
    <message>
        <source>Made a webhook</source>
        <translation>Ha creato un webhook</translation>
    </message>
    <message>
        <source>Changed a webhook</source>
        <translation>Ha modificato un webhook</translation>
    </message>
    <message>
        <source>Removed a webhook</source>
        <translation>Ha rimosso un webhook</translation>
    </message>
    <message>
        <source>Gave a webhook a new secret</source>
        <translation>Ha dato a un webhook un nuovo segreto</translation>
    </message>
    <message>
        <source>Sent events of a webhook again</source>
        <translation>Ha inviato di nuovo eventi a un webhook</translation>
    </message>
    <message>
        <source>Tried a webhook</source>
        <translation>Ha provato un webhook</translation>
    </message>
    <message>
        <source>Stopped a webhook whose receiver is gone</source>
        <translation>Ha fermato un webhook il cui destinatario non c’è più</translation>
    </message>
    <message>
        <source>Network planner</source>
        <translation>Pianificatore della rete</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Locations and routing</source>
        <translation>Sedi e instradamento</translation>
    </message>
    <message>
        <source>Set how a location takes part</source>
        <translation>Ha impostato come partecipa una sede</translation>
    </message>
    <message>
        <source>Saved a carrier</source>
        <translation>Ha salvato un corriere</translation>
    </message>
    <message>
        <source>Set the service goals</source>
        <translation>Ha impostato gli obiettivi di servizio</translation>
    </message>
    <message>
        <source>Routed an order</source>
        <translation>Ha instradato un ordine</translation>
    </message>
    <message>
        <source>Bought a shipping label</source>
        <translation>Ha acquistato un’etichetta di spedizione</translation>
    </message>
    <message>
        <source>Saved a routing policy</source>
        <translation>Ha salvato una politica di instradamento</translation>
    </message>
    <message>
        <source>Activated a routing policy</source>
        <translation>Ha attivato una politica di instradamento</translation>
    </message>
    <message>
        <source>Went back to an earlier routing policy</source>
        <translation>È tornato a una politica di instradamento precedente</translation>
    </message>
    <message>
        <source>Saved a golden order</source>
        <translation>Ha salvato un ordine di riferimento</translation>
    </message>
    <message>
        <source>Removed a golden order</source>
        <translation>Ha rimosso un ordine di riferimento</translation>
    </message>
    <message>
        <source>Started a simulation</source>
        <translation>Ha avviato una simulazione</translation>
    </message>
    <message>
        <source>Cancelled a simulation</source>
        <translation>Ha annullato una simulazione</translation>
    </message>
    <message>
        <source>Cancelled a shipping label</source>
        <translation>Ha annullato un’etichetta di spedizione</translation>
    </message>
    <message>
        <source>Closed a carrier&apos;s manifest</source>
        <translation>Ha chiuso la distinta di consegna di un corriere</translation>
    </message>
    <message>
        <source>Discarded a draft of a routing policy</source>
        <translation>Bozza di una politica di instradamento scartata</translation>
    </message>
</context>
<context>
    <name>stoa::AdjustForm</name>
    <message>
        <source>Say by how much, for example −2 or +5.</source>
        <translation>Indica di quanto, ad esempio −2 o +5.</translation>
    </message>
    <message>
        <source>A difference of zero changes nothing.</source>
        <translation>Una differenza pari a zero non cambia nulla.</translation>
    </message>
    <message>
        <source>This is not a number with at most three decimals.</source>
        <translation>Non è un numero con al massimo tre decimali.</translation>
    </message>
    <message>
        <source>Choose why the stock differs.</source>
        <translation>Scegli perché la giacenza è diversa.</translation>
    </message>
    <message>
        <source>“%1” only adds stock. Choose another reason or change the sign.</source>
        <translation>«%1» può solo aumentare la giacenza. Scegli un’altra causale o cambia il segno.</translation>
    </message>
    <message>
        <source>“%1” only takes stock away. Choose another reason or change the sign.</source>
        <translation>«%1» può solo ridurre la giacenza. Scegli un’altra causale o cambia il segno.</translation>
    </message>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>Una nota può avere al massimo %1 caratteri; questa ne ha %2.</translation>
    </message>
    <message>
        <source>Pieces are counted whole. Leave out what is behind the decimal point.</source>
        <translation>I pezzi si contano interi. Ometti la parte decimale.</translation>
    </message>
    <message>
        <source>The note has characters that are no text.</source>
        <translation>La nota contiene caratteri che non sono testo.</translation>
    </message>
</context>
<context>
    <name>stoa::BulkWork</name>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Result</source>
        <extracomment>Column title: what became of one of many</extracomment>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>rifiutato: %1</translation>
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
        <translation>%1: chiuso</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, %4 kept back for peaks</source>
        <translation>%1: occupati %2 su %3, %4 tenuti per i picchi</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken; %4</source>
        <extracomment>An hour of the day, what is taken of what it does, a method and how full that is</extracomment>
        <translation>%1: occupati %2 su %3; %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3 taken, only the buffer of %4 is left</source>
        <translation>%1: occupati %2 su %3, resta solo il margine di %4</translation>
    </message>
    <message>
        <source>%1: full, %2 of %3 taken</source>
        <translation>%1: pieno, occupati %2 su %3</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
</context>
<context>
    <name>stoa::CarrierForm</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Giorni lavorativi</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>At least one line says what a parcel costs.</source>
        <translation>Almeno una riga dice quanto costa un collo.</translation>
    </message>
    <message>
        <source>At least one line says how many days it takes.</source>
        <translation>Almeno una riga dice quanti giorni servono.</translation>
    </message>
    <message>
        <source>1 to 16 letters, digits, - or _.</source>
        <translation>Da 1 a 16 lettere, cifre, - o _.</translation>
    </message>
    <message>
        <source>Countries by two letters, such as GR, IT.</source>
        <translation>Paesi con due lettere, come GR, IT.</translation>
    </message>
    <message>
        <source>It goes to one zone at least.</source>
        <translation>Serve almeno una zona.</translation>
    </message>
    <message>
        <source>A currency&apos;s code such as EUR.</source>
        <translation>Il codice di una valuta, come EUR.</translation>
    </message>
    <message>
        <source>Kilograms such as 31.5.</source>
        <translation>Chilogrammi, come 31,5.</translation>
    </message>
    <message>
        <source>Centimetres, or nothing for no limit.</source>
        <translation>Centimetri, o vuoto per nessun limite.</translation>
    </message>
    <message>
        <source>Later than it begins.</source>
        <translation>Più tardi dell’inizio.</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Indica come si chiama.</translation>
    </message>
    <message>
        <source>It works on one day of the week at least.</source>
        <translation>Lavora almeno un giorno alla settimana.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Scegli una data.</translation>
    </message>
</context>
<context>
    <name>stoa::DecisionWords</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two locations that supply an order together</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Only %1 together can supply it.</source>
        <translation>Possono fornirlo solo insieme: %1.</translation>
    </message>
    <message>
        <source>Only %1 can supply it.</source>
        <translation>Può fornirlo solo %1.</translation>
    </message>
    <message>
        <source>%1 together are %2 cheaper than one parcel from %3.</source>
        <translation>Insieme, %1 costano %2 in meno di un collo solo da %3.</translation>
    </message>
    <message>
        <source>%1 together are %2 cheaper than %3.</source>
        <translation>%1 insieme costano %2 in meno di %3.</translation>
    </message>
    <message>
        <source>%1 is %2 cheaper than %3.</source>
        <translation>%1 costa %2 in meno di %3.</translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) earlier.</source>
        <translation>
            <numerusform>La merce arriva %n giorno prima.</numerusform>
            <numerusform>La merce arriva %n giorni prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The goods arrive %n day(s) later.</source>
        <translation>
            <numerusform>La merce arriva %n giorno dopo.</numerusform>
            <numerusform>La merce arriva %n giorni dopo.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 later the choice would be another.</source>
        <translation>Con l’orario limite del corriere a %1 %2 più tardi la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 earlier the choice would be another.</source>
        <translation>Con l’orario limite del corriere a %1 %2 prima la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 later (%3 → %4) the choice would be another.</source>
        <extracomment>%3 and %4 are times of the day, as in 14:00 → 14:22</extracomment>
        <translation>Con l’orario limite del corriere a %1 %2 più tardi (%3 → %4) la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With the carrier&apos;s cut-off at %1 %2 earlier (%3 → %4) the choice would be another.</source>
        <translation>Con l’orario limite del corriere a %1 %2 prima (%3 → %4) la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With %1 more of %2 at %3 the choice would be another.</source>
        <translation>Con %1 in più di %2 a %3 la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With %1 fewer of %2 at %3 the choice would be another.</source>
        <translation>Con %1 in meno di %2 a %3 la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km longer the choice would be another.</source>
        <translation>Con un limite di distanza più lungo di %1 km la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km shorter the choice would be another.</source>
        <translation>Con un limite di distanza più corto di %1 km la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km longer (%2 → %3 km) the choice would be another.</source>
        <translation>Con un limite di distanza più lungo di %1 km (%2 → %3 km) la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With a distance limit %1 km shorter (%2 → %3 km) the choice would be another.</source>
        <translation>Con un limite di distanza più corto di %1 km (%2 → %3 km) la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With %1 more taken slots at %2 the choice would be another.</source>
        <translation>Con %1 posti occupati in più a %2 la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With %1 more free slots at %2 the choice would be another.</source>
        <translation>Con %1 posti liberi in più a %2 la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With %1 more taken slots at %2, %3, the choice would be another.</source>
        <translation>Con %1 posti occupati in più a %2, %3, la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>With %1 more free slots at %2, %3, the choice would be another.</source>
        <translation>Con %1 posti liberi in più a %2, %3, la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>If parts from %1 cost %2 more, the choice would be another.</source>
        <translation>Se le parti da %1 costassero %2 in più, la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>If parts from %1 cost %2 less, the choice would be another.</source>
        <translation>Se le parti da %1 costassero %2 in meno, la scelta sarebbe un’altra.</translation>
    </message>
    <message>
        <source>No location could supply it then.</source>
        <translation>Allora nessuna sede potrebbe fornirlo.</translation>
    </message>
    <message>
        <source>%1 together would win by %2.</source>
        <translation>%1 insieme vincerebbero per %2.</translation>
    </message>
    <message>
        <source>%1 alone would win by %2.</source>
        <translation>Da sola, la sede %1 vincerebbe per %2.</translation>
    </message>
    <message>
        <source>%1 together would supply it then.</source>
        <translation>Allora lo fornirebbero insieme: %1.</translation>
    </message>
    <message>
        <source>%1 alone would supply it then.</source>
        <translation>Allora lo fornirebbe da sola la sede %1.</translation>
    </message>
    <message>
        <source>%1 to sell, %2 needed</source>
        <translation>%1 vendibili, %2 necessari</translation>
    </message>
    <message>
        <source>nothing to sell</source>
        <translation>niente da vendere</translation>
    </message>
    <message>
        <source>takes no orders now</source>
        <translation>ora non accetta ordini</translation>
    </message>
    <message>
        <source>takes no orders until %1</source>
        <translation>non accetta ordini fino a %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>closed until %1</source>
        <translation>chiuso fino a %1</translation>
    </message>
    <message>
        <source>%1 km away, limit %2 km</source>
        <translation>a %1 km, limite %2 km</translation>
    </message>
    <message>
        <source>too far away</source>
        <translation>troppo lontano</translation>
    </message>
    <message>
        <source>does not offer: %1</source>
        <translation>non offre: %1</translation>
    </message>
    <message>
        <source>does not offer this</source>
        <translation>non lo offre</translation>
    </message>
    <message>
        <source>no carrier takes it from there</source>
        <translation>nessun corriere lo ritira da lì</translation>
    </message>
    <message>
        <source>cannot handle: %1</source>
        <translation>non può gestire: %1</translation>
    </message>
    <message>
        <source>cannot handle these goods</source>
        <translation>non può gestire questi articoli</translation>
    </message>
    <message>
        <source>capacity: %1 of %2 slots left</source>
        <translation>capacità: restano %1 posti su %2</translation>
    </message>
    <message>
        <source>capacity: %1 of %2 slots left at %3</source>
        <translation>capacità: restano %1 posti su %2, %3</translation>
    </message>
    <message>
        <source>no capacity left</source>
        <translation>nessuna capacità residua</translation>
    </message>
    <message>
        <source>%1 after the carrier&apos;s cut-off</source>
        <translation>%1 dopo l’orario limite del corriere</translation>
    </message>
    <message>
        <source>after the carrier&apos;s cut-off</source>
        <translation>dopo l’orario limite del corriere</translation>
    </message>
    <message>
        <source>gave it back before</source>
        <translation>l’ha già restituito</translation>
    </message>
    <message>
        <source>may not supply this order</source>
        <translation>non può fornire questo ordine</translation>
    </message>
    <message>
        <source>may not send to %1</source>
        <translation>non può spedire verso %1</translation>
    </message>
    <message>
        <source>left out by the policy</source>
        <translation>escluso dalla politica</translation>
    </message>
    <message>
        <source>collected elsewhere</source>
        <translation>ritirato altrove</translation>
    </message>
    <message>
        <source>collected at %1</source>
        <translation>ritirato a %1</translation>
    </message>
    <message>
        <source>%1 points, at least %2 asked for</source>
        <translation>%1 punti, almeno %2 richiesti</translation>
    </message>
    <message>
        <source>%1 km away</source>
        <translation>a %1 km</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 punti</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <translation>arriva %1</translation>
    </message>
    <message>
        <source>could supply it</source>
        <translation>potrebbe fornirlo</translation>
    </message>
    <message>
        <source>Every unit has its place.</source>
        <translation>Ogni unità ha il suo posto.</translation>
    </message>
    <message>
        <source>A part has its place; the rest waits.</source>
        <translation>Una parte ha il suo posto; il resto attende.</translation>
    </message>
    <message>
        <source>No location could supply it: it waits in a queue for somebody to look at it.</source>
        <translation>Nessuna sede poteva fornirlo: attende in una coda che qualcuno lo guardi.</translation>
    </message>
    <message>
        <source>No location has it: it waits for stock.</source>
        <translation>Nessuna sede ce l’ha: attende la scorta.</translation>
    </message>
    <message>
        <source>No location could supply it: customer care is asked.</source>
        <translation>Nessuna sede poteva fornirlo: se ne occupa il servizio clienti.</translation>
    </message>
    <message>
        <source>No location could supply it yet: it stays open and is tried again.</source>
        <translation>Nessuna sede può ancora fornirlo: resta aperto e si riprova.</translation>
    </message>
    <message>
        <source>No location could supply it in time: it was cancelled.</source>
        <translation>Nessuna sede poteva fornirlo in tempo: è stato annullato.</translation>
    </message>
    <message>
        <source>It was not routed to a location.</source>
        <translation>Non è stato instradato verso una sede.</translation>
    </message>
    <message>
        <source>Optimal, proven</source>
        <extracomment>Chip: no other choice is better, and that is proven</extracomment>
        <translation>Ottimale, dimostrato</translation>
    </message>
    <message>
        <source>At most %1 from the best</source>
        <extracomment>Chip: no other choice is better by more than this amount</extracomment>
        <translation>Al massimo %1 dall’ottimo</translation>
    </message>
    <message>
        <source>Best found in time</source>
        <extracomment>Chip: the time ended before the best choice was proven</extracomment>
        <translation>Il migliore trovato in tempo</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Gestione</translation>
    </message>
    <message>
        <source>Split penalty</source>
        <translation>Penale di divisione</translation>
    </message>
    <message>
        <source>Lateness</source>
        <translation>Ritardo</translation>
    </message>
    <message>
        <source>Stock-out risk</source>
        <translation>Rischio di rottura</translation>
    </message>
    <message>
        <source>Markdown relief</source>
        <translation>Beneficio da ribasso</translation>
    </message>
    <message>
        <source>%1: %2 of 100 points; %3: %4.</source>
        <translation>%1: %2 punti su 100; %3: %4.</translation>
    </message>
    <message>
        <source>All of it is at %1; at %2 there is a part.</source>
        <translation>%1: c’è tutto; %2: ce n’è una parte.</translation>
    </message>
    <message>
        <source>With %1 it costs no more than with %2.</source>
        <translation>Con %1 non costa più che con %2.</translation>
    </message>
    <message>
        <source>By itself the order would be %1 cheaper from %2; %3 leaves more to the others.</source>
        <translation>Da solo l’ordine costerebbe %1 in meno da %2; con %3 resta di più agli altri.</translation>
    </message>
    <message>
        <source>It was decided together with other orders that need the same goods or hours: no change for this order alone tells what would have changed the choice.</source>
        <translation>È stato deciso insieme ad altri ordini che richiedono gli stessi articoli o le stesse ore: nessuna modifica per questo solo ordine dice che cosa avrebbe cambiato la scelta.</translation>
    </message>
    <message>
        <source>Not every change was tried that might have led to another choice.</source>
        <translation>Non sono state provate tutte le modifiche che avrebbero potuto portare a un’altra scelta.</translation>
    </message>
    <message>
        <source>Only the likeliest changes were tried: a smaller one may do the same.</source>
        <translation>Sono state provate solo le modifiche più probabili: potrebbe bastarne una più piccola.</translation>
    </message>
    <message>
        <source>Decided together</source>
        <extracomment>Chip: the best choice for several orders at once, though not for this one alone</extracomment>
        <translation>Deciso insieme</translation>
    </message>
    <message>
        <source>Only %1 together can supply a part of it.</source>
        <translation>Possono fornirne una parte solo insieme: %1.</translation>
    </message>
    <message>
        <source>Only %1 can supply a part of it.</source>
        <translation>Può fornirne una parte solo %1.</translation>
    </message>
    <message>
        <source>%1 would divide it otherwise then.</source>
        <extracomment>%1 are the locations that supply an order now</extracomment>
        <translation>Allora lo dividerebbero diversamente: %1.</translation>
    </message>
    <message>
        <source>%1 together would supply a part of it then.</source>
        <translation>Allora ne fornirebbero insieme una parte: %1.</translation>
    </message>
    <message>
        <source>%1 would supply a part of it then.</source>
        <translation>Allora ne fornirebbe una parte la sede %1.</translation>
    </message>
    <message>
        <source>%1 would supply all of it then.</source>
        <extracomment>%1 are the locations that supply a part of an order now</extracomment>
        <translation>Allora lo fornirebbe per intero la sede %1.</translation>
    </message>
</context>
<context>
    <name>stoa::Desktop</name>
    <message>
        <source>Asking the hub…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>Making the sample chain</source>
        <translation>Creazione della catena di esempio</translation>
    </message>
    <message>
        <source>The sample chain could not be opened: %1</source>
        <translation>Impossibile aprire la catena di esempio: %1</translation>
    </message>
    <message>
        <source>Sample PC</source>
        <translation>PC di esempio</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>giorno %1 di %2</translation>
    </message>
    <message>
        <source>The journal of this PC is gone, and with it the key by which the hub knows it. Ask for a code and connect it anew; what could be saved is listed under Sync.</source>
        <translation>Il registro locale di questo PC non c’è più, e con esso la chiave con cui l’hub riconosce il PC. Chiedi un codice e connettilo di nuovo; ciò che si è potuto salvare è elencato in Sincronizzazione.</translation>
    </message>
</context>
<context>
    <name>stoa::EntryDesk</name>
    <message>
        <source>This is no address of a hub, such as stoa.example.com.</source>
        <translation>Non è un indirizzo di hub, come stoa.example.com.</translation>
    </message>
    <message>
        <source>Without encryption a hub can only be on this PC. Write the address with https, or without anything in front.</source>
        <translation>Senza cifratura un hub può trovarsi solo su questo PC. Scrivi l’indirizzo con https oppure senza nulla davanti.</translation>
    </message>
    <message>
        <source>Asking who answers there…</source>
        <translation>Verifica di chi risponde…</translation>
    </message>
    <message>
        <source>Answers in %1, version %2, speaks our language (schema %3)</source>
        <translation>Risponde in %1, versione %2, parla la nostra lingua (schema %3)</translation>
    </message>
    <message>
        <source>This hub (version %1) speaks schema %2, this program needs %3. The hub needs an update.</source>
        <translation>Questo hub (versione %1) usa lo schema %2, il programma richiede %3. L’hub va aggiornato.</translation>
    </message>
    <message>
        <source>This hub (version %1) needs schema %2 or newer, this program speaks %3. Update this program.</source>
        <translation>Questo hub (versione %1) richiede lo schema %2 o successivo, il programma usa %3. Aggiorna il programma.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check the address and the network of this PC.</source>
        <translation>%1 non ha risposto in tempo. Controlla l’indirizzo e la rete di questo PC.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted on this PC, so nothing was sent. Ask the person who looks after the hub.</source>
        <translation>Il certificato di %1 non è attendibile su questo PC, quindi non è stato inviato nulla. Chiedi a chi gestisce l’hub.</translation>
    </message>
    <message>
        <source>%1 gives no encrypted answer. Check the address and the port.</source>
        <translation>%1 non dà una risposta cifrata. Controlla l’indirizzo e la porta.</translation>
    </message>
    <message>
        <source>Something answers there, but it is no Stoa hub. Check the address and the port.</source>
        <translation>Qualcosa risponde, ma non è un hub Stoa. Controlla l’indirizzo e la porta.</translation>
    </message>
    <message>
        <source>No answer from %1. Check the address and the network of this PC.</source>
        <translation>Nessuna risposta da %1. Controlla l’indirizzo e la rete di questo PC.</translation>
    </message>
    <message>
        <source>Too many wrong tries. The next one is possible in %1.</source>
        <translation>Troppi tentativi errati. Il prossimo è possibile tra %1.</translation>
    </message>
    <message>
        <source>The hub does not answer, and %1 has not signed in on this PC before. The first time needs the hub; try again once it answers.</source>
        <translation>L’hub non risponde e l’utente %1 non ha mai eseguito l’accesso su questo PC. La prima volta serve l’hub; riprova quando risponde.</translation>
    </message>
    <message>
        <source>The hub does not answer, and the leave to work without it ended on %1. What waits on this PC is kept; sign in once the hub answers again.</source>
        <translation>L’hub non risponde e il permesso di lavorare senza hub è scaduto il %1. Ciò che attende su questo PC è conservato; accedi quando l’hub risponde di nuovo.</translation>
    </message>
    <message>
        <source>The hub does not answer. You sign in on this PC alone, until %1 (%2 left). What you do is sent later.</source>
        <translation>L’hub non risponde. L’accesso vale solo su questo PC, fino al %1 (restano %2). Ciò che fai viene inviato più tardi.</translation>
    </message>
    <message>
        <source>The hub does not answer. Who has signed in on this PC before can go on without it.</source>
        <translation>L’hub non risponde. Chi ha già eseguito l’accesso su questo PC può continuare senza.</translation>
    </message>
    <message>
        <source>The hub has shown another key than the one that you compared. Nothing was kept on this PC. Tell the person who looks after the hub.</source>
        <translation>L’hub ha mostrato una chiave diversa da quella che hai confrontato. Su questo PC non è stato conservato nulla. Avvisa chi gestisce l’hub.</translation>
    </message>
    <message>
        <source>Changes for another hub wait on this PC. They are kept; send them before you connect to this one.</source>
        <translation>Su questo PC attendono modifiche per un altro hub. Sono conservate; inviale prima di connetterti a questo.</translation>
    </message>
</context>
<context>
    <name>stoa::FieldWords</name>
    <message>
        <source>Stock account</source>
        <translation>Conto di magazzino</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Happened at</source>
        <translation>Data dell’evento</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>Carrello</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contatto</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenuto</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destinazione</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Sconti</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SKU in exchange</source>
        <translation>SKU in sostituzione</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Proprietà</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Part of an order</source>
        <translation>Parte di un ordine</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sospensioni</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Kept together</source>
        <translation>Tenuti insieme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitudine</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitudine</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Channel of the order</source>
        <translation>Canale dell’ordine</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>Numero dell’ordine</translation>
    </message>
    <message>
        <source>Supplier or customer</source>
        <translation>Fornitore o cliente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Collected at</source>
        <translation>Sede di ritiro</translation>
    </message>
    <message>
        <source>Ordered at</source>
        <translation>Ora dell’ordine</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Codice postale</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Promised from</source>
        <translation>Promesso dal</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Promesso entro</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantità</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Causale</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Reso</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Imposta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numero di tracciamento</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo di evento</translation>
    </message>
    <message>
        <source>Unit cost</source>
        <translation>Costo unitario</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>What the customer wants</source>
        <translation>Richiesta del cliente</translation>
    </message>
    <message>
        <source>Service zone</source>
        <translation>Zona di servizio</translation>
    </message>
    <message>
        <source>Line %1</source>
        <extracomment>The line of an order with this number</extracomment>
        <translation>Riga %1</translation>
    </message>
    <message>
        <source>Movement %1</source>
        <extracomment>The stock movement with this number, of those that came at once</extracomment>
        <translation>Movimento %1</translation>
    </message>
    <message>
        <source>Discount %1</source>
        <translation>Sconto %1</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <extracomment>What keeps an order from going on, by its number</extracomment>
        <translation>Sospensione %1</translation>
    </message>
    <message>
        <source>Property %1</source>
        <extracomment>A property of an article in an order, such as &quot;must stay cold&quot;, by its number</extracomment>
        <translation>Proprietà %1</translation>
    </message>
    <message>
        <source>Units %1</source>
        <extracomment>What is called off of a line of an order, by its number in the list</extracomment>
        <translation>Unità %1</translation>
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
        <translation>pz</translation>
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
        <translation>%1 gg</translation>
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
        <translation>%1 gg %2 h</translation>
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
        <translation>Prima salva la bozza: gli ordini campione appartengono a una politica.</translation>
    </message>
    <message>
        <source>There is no order of this number, or it is not one of your stores.</source>
        <translation>Non c’è un ordine con questo numero, oppure non è dei tuoi negozi.</translation>
    </message>
    <message>
        <source>It was not routed yet, or the record of that is not kept any more. Route the order first.</source>
        <translation>Non è ancora stato instradato, o la registrazione non si conserva più. Prima instrada l’ordine.</translation>
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
            <numerusform>%n collo da %1.</numerusform>
            <numerusform>%n colli da %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is sent.</source>
        <translation>Non si spedisce nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s), from anywhere.</source>
        <translation>
            <numerusform>%n collo, da qualsiasi sede.</numerusform>
            <numerusform>%n colli, da qualsiasi sede.</numerusform>
        </translation>
    </message>
    <message>
        <source>It costs %1 at most.</source>
        <extracomment>%1 is an amount of money</extracomment>
        <translation>Costa al massimo %1.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>A quantity of a SKU: &quot;2 × MUG-1&quot;</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>arrives %1</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>arriva %1</translation>
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
        <translation>%1 è avanti di %2 per «%3»</translation>
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
        <translation>Date con altri orari</translation>
    </message>
    <message>
        <source>A time such as 09:00.</source>
        <translation>Un orario, come 09:00.</translation>
    </message>
    <message>
        <source>A time such as 21:00.</source>
        <translation>Un orario, come 21:00.</translation>
    </message>
    <message>
        <source>It opens and closes at the same time.</source>
        <translation>Apre e chiude alla stessa ora.</translation>
    </message>
    <message>
        <source>Hours such as 09:00-14:00, 17:00-20:00.</source>
        <translation>Orari, come 09:00-14:00, 17:00-20:00.</translation>
    </message>
    <message>
        <source>Say when it is open, such as 09:00-14:00.</source>
        <translation>Indica quando è aperto, come 09:00-14:00.</translation>
    </message>
    <message>
        <source>Choose a date.</source>
        <translation>Scegli una data.</translation>
    </message>
    <message>
        <source>This date stands above already.</source>
        <translation>Questa data c’è già sopra.</translation>
    </message>
</context>
<context>
    <name>stoa::HubDetail</name>
    <message>
        <source>There is no such order.</source>
        <translation>Non esiste un ordine del genere.</translation>
    </message>
    <message>
        <source>There is no such parcel or part of an order.</source>
        <translation>Non esiste un collo o una parte di ordine del genere.</translation>
    </message>
    <message>
        <source>There is no such source.</source>
        <translation>Non esiste una fonte del genere.</translation>
    </message>
    <message>
        <source>There is no such stock account.</source>
        <translation>Non esiste un conto di giacenza del genere.</translation>
    </message>
    <message>
        <source>There is no such kind of movement.</source>
        <translation>Non esiste un tipo di movimento del genere.</translation>
    </message>
    <message>
        <source>There is no such movement.</source>
        <translation>Non esiste un movimento del genere.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation>Manca.</translation>
    </message>
    <message>
        <source>It must not be empty.</source>
        <translation>Non può essere vuoto.</translation>
    </message>
    <message>
        <source>A text is expected there.</source>
        <translation>Qui è atteso un testo.</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Supera i %1 caratteri.</translation>
    </message>
    <message>
        <source>A whole number is expected there.</source>
        <translation>Qui è atteso un numero intero.</translation>
    </message>
    <message>
        <source>A whole number of thousandths is expected there.</source>
        <translation>Qui è atteso un numero intero di millesimi.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Deve essere compreso tra %1 e %2.</translation>
    </message>
    <message>
        <source>Yes or no is expected there.</source>
        <translation>Qui è atteso sì o no.</translation>
    </message>
    <message>
        <source>A list is expected there.</source>
        <translation>Qui è atteso un elenco.</translation>
    </message>
    <message>
        <source>A group of fields is expected there.</source>
        <translation>Qui è atteso un gruppo di campi.</translation>
    </message>
    <message>
        <source>The list has more than %1 entries.</source>
        <translation>L’elenco supera le %1 voci.</translation>
    </message>
    <message>
        <source>It has characters that cannot be shown.</source>
        <translation>Contiene caratteri che non si possono mostrare.</translation>
    </message>
    <message>
        <source>It is none of the values that are known.</source>
        <translation>Non è uno dei valori noti.</translation>
    </message>
    <message>
        <source>It is told twice.</source>
        <translation>È indicato due volte.</translation>
    </message>
    <message>
        <source>It has 1 to %1 characters.</source>
        <translation>Deve avere da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>A date and time with a time zone is expected there.</source>
        <translation>Qui sono attese data e ora con il fuso orario.</translation>
    </message>
    <message>
        <source>A time from the year 2000 until now is expected there.</source>
        <translation>Qui è atteso un momento dall’anno 2000 a ora.</translation>
    </message>
    <message>
        <source>A time from the year 2000 on is expected there.</source>
        <translation>Qui è atteso un momento dall’anno 2000 in poi.</translation>
    </message>
    <message>
        <source>A time from the year 1970 on is expected there.</source>
        <translation>Qui è atteso un momento dall’anno 1970 in poi.</translation>
    </message>
    <message>
        <source>The promised window ends before it begins.</source>
        <translation>La fascia promessa finisce prima di iniziare.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>È nel futuro.</translation>
    </message>
    <message>
        <source>It lies before the order was placed.</source>
        <translation>È precedente all’ordine.</translation>
    </message>
    <message>
        <source>There is no such channel.</source>
        <translation>Non esiste un canale del genere.</translation>
    </message>
    <message>
        <source>A customer&apos;s token (cus_…) is expected there.</source>
        <translation>Qui è atteso l’identificativo di un cliente (cus_…).</translation>
    </message>
    <message>
        <source>A currency of three letters is expected there, such as EUR.</source>
        <translation>Qui è attesa una valuta di tre lettere, come EUR.</translation>
    </message>
    <message>
        <source>The goods are sold in %1.</source>
        <translation>La merce è venduta in %1.</translation>
    </message>
    <message>
        <source>What is shipped needs a country.</source>
        <translation>Ciò che viene spedito richiede un paese.</translation>
    </message>
    <message>
        <source>A country of two capital letters is expected there, such as GR.</source>
        <translation>Qui è atteso un paese di due lettere maiuscole, come GR.</translation>
    </message>
    <message>
        <source>What is shipped needs coordinates, a zone or a postal code.</source>
        <translation>Ciò che viene spedito richiede coordinate, una zona o un codice postale.</translation>
    </message>
    <message>
        <source>These coordinates are not on the globe.</source>
        <translation>Queste coordinate non sono sul globo.</translation>
    </message>
    <message>
        <source>What is shipped is not collected anywhere.</source>
        <translation>Ciò che viene spedito non si ritira da nessuna parte.</translation>
    </message>
    <message>
        <source>What is collected needs a location.</source>
        <translation>Ciò che viene ritirato richiede una sede.</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing.</source>
        <translation>La quantità deve essere maggiore di zero.</translation>
    </message>
    <message>
        <source>The quantity is too large.</source>
        <translation>La quantità è troppo grande.</translation>
    </message>
    <message>
        <source>The article is counted in whole pieces.</source>
        <translation>L’articolo si conta in pezzi interi.</translation>
    </message>
    <message>
        <source>The article is counted in another unit by now.</source>
        <translation>L’articolo ora si conta in un’altra unità.</translation>
    </message>
    <message>
        <source>The price is too high.</source>
        <translation>Il prezzo è troppo alto.</translation>
    </message>
    <message>
        <source>The amount is too high.</source>
        <translation>L’importo è troppo alto.</translation>
    </message>
    <message>
        <source>The total is too high.</source>
        <translation>Il totale è troppo alto.</translation>
    </message>
    <message>
        <source>The amount is too high, or less than nothing.</source>
        <translation>L’importo è troppo alto o negativo.</translation>
    </message>
    <message>
        <source>The tax is a part of the price and cannot be more than that.</source>
        <translation>L’imposta è parte del prezzo e non può superarlo.</translation>
    </message>
    <message>
        <source>The discounts are more than the price, or one of them is nothing.</source>
        <translation>Gli sconti superano il prezzo, oppure uno di essi è nullo.</translation>
    </message>
    <message>
        <source>An order has at least one line.</source>
        <translation>Un ordine ha almeno una riga.</translation>
    </message>
    <message>
        <source>There is no movement in it.</source>
        <translation>Non contiene alcun movimento.</translation>
    </message>
    <message>
        <source>The code has characters that codes do not have, or too many.</source>
        <translation>Il codice ha caratteri non ammessi o è troppo lungo.</translation>
    </message>
    <message>
        <source>An id that begins with %1 is expected there.</source>
        <translation>Qui è atteso un identificativo che inizia con %1.</translation>
    </message>
    <message>
        <source>The order is named by its id, or by its channel and number.</source>
        <translation>L’ordine si indica con il suo identificativo, o con canale e numero.</translation>
    </message>
    <message>
        <source>The parcel is named by its tracking number, or by its fulfilment.</source>
        <translation>Il collo si indica con il numero di tracciamento o con la sua evasione.</translation>
    </message>
    <message>
        <source>Units are expected there; for the whole order the field is left out.</source>
        <translation>Qui sono attese unità; per l’intero ordine il campo si omette.</translation>
    </message>
    <message>
        <source>More is called off than has stayed in the house.</source>
        <translation>Si annulla più di quanto è rimasto in sede.</translation>
    </message>
    <message>
        <source>No carrier takes what customers collect.</source>
        <translation>Nessun corriere prende ciò che i clienti ritirano.</translation>
    </message>
    <message>
        <source>The order is: %1.</source>
        <translation>Stato dell’ordine: %1.</translation>
    </message>
    <message>
        <source>After “%1” comes no “%2”.</source>
        <translation>Dopo «%1» non viene «%2».</translation>
    </message>
    <message>
        <source>It moves from an account to the same one.</source>
        <translation>Va da un conto allo stesso conto.</translation>
    </message>
    <message>
        <source>This kind of movement does not go between these accounts.</source>
        <translation>Questo tipo di movimento non avviene tra questi conti.</translation>
    </message>
    <message>
        <source>The reason does not go with this kind of movement.</source>
        <translation>Il motivo non si addice a questo tipo di movimento.</translation>
    </message>
    <message>
        <source>Whoever told it has no right to movements outside of the stores.</source>
        <translation>Chi lo ha comunicato non ha diritto ai movimenti fuori dai negozi.</translation>
    </message>
    <message>
        <source>Its id belongs to another movement.</source>
        <translation>Il suo identificativo appartiene a un altro movimento.</translation>
    </message>
    <message>
        <source>It has characters that cannot be shown, or too many.</source>
        <translation>Contiene caratteri che non si possono mostrare o è troppo lungo.</translation>
    </message>
    <message>
        <source>The reference of a cart is expected there, not the id of an order.</source>
        <translation>Qui è atteso il riferimento di un carrello, non l’identificativo di un ordine.</translation>
    </message>
    <message>
        <source>Whoever told it has no right to stock that is kept for customers.</source>
        <translation>Chi lo ha comunicato non ha diritto alla merce riservata ai clienti.</translation>
    </message>
    <message>
        <source>The quantity must be more than nothing, and at most %1.</source>
        <translation>La quantità deve essere maggiore di zero e al massimo %1.</translation>
    </message>
    <message>
        <source>The id is not complete, or has a mistake in it.</source>
        <translation>L’identificativo è incompleto o contiene un errore.</translation>
    </message>
    <message>
        <source>This stock account needs a location.</source>
        <translation>Questo conto di magazzino richiede una sede.</translation>
    </message>
    <message>
        <source>This stock account has no location.</source>
        <translation>Questo conto di magazzino non ha una sede.</translation>
    </message>
    <message>
        <source>The stock would become larger than can be counted.</source>
        <translation>La giacenza diventerebbe più grande di quanto si possa contare.</translation>
    </message>
    <message>
        <source>The order has no such line.</source>
        <translation>L’ordine non ha una riga del genere.</translation>
    </message>
    <message>
        <source>The line is named twice.</source>
        <translation>La riga è indicata due volte.</translation>
    </message>
    <message>
        <source>No units are named.</source>
        <translation>Non sono indicate unità.</translation>
    </message>
    <message>
        <source>Nothing of the order is left to be supplied.</source>
        <translation>Dell’ordine non resta più nulla da fornire.</translation>
    </message>
    <message>
        <source>Only %2 can be taken of it, not %4.</source>
        <translation>Se ne possono prelevare solo %2, non %4.</translation>
    </message>
    <message>
        <source>A return has at least one line.</source>
        <translation>Un reso ha almeno una riga.</translation>
    </message>
    <message>
        <source>An article to exchange for is named, but nothing is exchanged.</source>
        <translation>È indicato un articolo in sostituzione, ma non si sostituisce nulla.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing.</source>
        <translation>Manca il permesso «%1».</translation>
    </message>
    <message>
        <source>The permission “%1” is needed for all stores.</source>
        <translation>Il permesso «%1» è necessario per tutti i negozi.</translation>
    </message>
    <message>
        <source>The location is not among the stores that one works for.</source>
        <translation>La sede non è tra i negozi assegnati.</translation>
    </message>
    <message>
        <source>It has more than %1 fields.</source>
        <translation>Ha più di %1 campi.</translation>
    </message>
    <message>
        <source>It is written in a format that is not known.</source>
        <translation>È scritto in un formato sconosciuto.</translation>
    </message>
    <message>
        <source>It is not in quarantine any more.</source>
        <translation>Non è più in quarantena.</translation>
    </message>
</context>
<context>
    <name>stoa::InventoryDesk</name>
    <message>
        <source>Sign in to export.</source>
        <translation>Accedi per esportare.</translation>
    </message>
    <message>
        <source>Your role does not allow exporting.</source>
        <translation>Il tuo ruolo non consente di esportare.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>last hour</source>
        <extracomment>Choices of the filter for when a position last changed</extracomment>
        <translation>ultima ora</translation>
    </message>
    <message>
        <source>last 24 hours</source>
        <translation>ultime 24 ore</translation>
    </message>
    <message>
        <source>last 7 days</source>
        <translation>ultimi 7 giorni</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>ultimi 30 giorni</translation>
    </message>
    <message>
        <source>over 30 days ago</source>
        <translation>più di 30 giorni fa</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Ricerca: %1</translation>
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
        <translation>Accedi per rettificare le giacenze.</translation>
    </message>
    <message>
        <source>Your role does not allow adjusting stock.</source>
        <translation>Il tuo ruolo non consente di rettificare le giacenze.</translation>
    </message>
    <message>
        <source>You may adjust stock of your own stores only, not of %1.</source>
        <translation>Puoi registrare una rettifica solo per i tuoi negozi, non per %1.</translation>
    </message>
    <message numerus="yes">
        <source>adjustment of %n position(s)</source>
        <translation>
            <numerusform>rettifica di %n posizione</numerusform>
            <numerusform>rettifica di %n posizioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NetworkDesk</name>
    <message>
        <source>Sign in to change the network.</source>
        <translation>Accedi per modificare la rete.</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow</extracomment>
        <translation>Al tuo ruolo manca il permesso «%1».</translation>
    </message>
    <message>
        <source>You may change your own stores only, not %1.</source>
        <translation>Puoi modificare solo i tuoi negozi, non %1.</translation>
    </message>
    <message>
        <source>All stores share this: it is changed by somebody who works for all of them.</source>
        <translation>È comune a tutti i negozi: lo modifica chi lavora per tutti.</translation>
    </message>
    <message>
        <source>shift from %1 to %2</source>
        <translation>spostamento da %1 a %2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Orari</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>This hour</source>
        <translation>Quest’ora</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>fulfilments</comment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>In tempo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Orario limite</translation>
    </message>
    <message>
        <source>Parcels, 28 days</source>
        <translation>Colli, 28 giorni</translation>
    </message>
    <message>
        <source>In use</source>
        <comment>carrier</comment>
        <extracomment>State of a carrier</extracomment>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Switched off</source>
        <comment>carrier</comment>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>non impostato</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunto</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Not in time</source>
        <translation>Non in tempo</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Nessun obiettivo</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Busiest hour</source>
        <translation>Ora di punta</translation>
    </message>
    <message>
        <source>Of usable</source>
        <translation>Dell’utilizzabile</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Hours over</source>
        <translation>Ore oltre</translation>
    </message>
    <message>
        <source>Hours cannot be read</source>
        <translation>Orari illeggibili</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Non in uso</translation>
    </message>
    <message>
        <source>Takes no orders</source>
        <translation>Non riceve ordini</translation>
    </message>
    <message>
        <source>Off until %1</source>
        <translation>Sospesa fino a %1</translation>
    </message>
    <message>
        <source>Switched off</source>
        <extracomment>No orders are routed to a location</extracomment>
        <translation>Sospesa</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>location</comment>
        <extracomment>State of a location: takes orders</extracomment>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Ora chiusa</translation>
    </message>
    <message>
        <source>Within</source>
        <comment>hours</comment>
        <extracomment>Column of service goals: the hours in which an order is at the door</extracomment>
        <translation>Entro</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From one figure to another, before the sign of per cent: &quot;85–95&quot;</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>fulfilments</comment>
        <translation>Scadute</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <extracomment>State of a location: so many fulfilments are past the time when they were due</extracomment>
        <translation>
            <numerusform>%n scaduta</numerusform>
            <numerusform>%n scadute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::NetworkWords</name>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Dark store</source>
        <extracomment>A store without customers, that picks orders only</extracomment>
        <translation>Dark store</translation>
    </message>
    <message>
        <source>Micro-fulfilment</source>
        <translation>Micro-evasione</translation>
    </message>
    <message>
        <source>Locker point</source>
        <extracomment>A kind of location: boxes that customers open</extracomment>
        <translation>Punto locker</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Magazzino</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Fornitore</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Negozio online</translation>
    </message>
    <message>
        <source>Ship from store</source>
        <translation>Spedizione da negozio</translation>
    </message>
    <message>
        <source>Returns</source>
        <translation>Resi</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>An hour in which a location takes no orders</extracomment>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Room</source>
        <extracomment>An hour with capacity left</extracomment>
        <translation>Posto libero</translation>
    </message>
    <message>
        <source>In the buffer</source>
        <extracomment>Only the capacity that is kept back for peaks is left</extracomment>
        <translation>Nel margine</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Pieno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A way of fulfilling, and how full it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>Below</source>
        <extracomment>Under the band of a service goal</extracomment>
        <translation>Sotto</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Nei limiti</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Sopra</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Merci pericolose</translation>
    </message>
    <message>
        <source>Cold goods</source>
        <translation>Merci refrigerate</translation>
    </message>
    <message>
        <source>Oversize goods</source>
        <translation>Merci fuori misura</translation>
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
        <translation>Sempre aperto</translation>
    </message>
    <message>
        <source>No opening hours</source>
        <translation>Nessun orario</translation>
    </message>
    <message>
        <source>Open until %1</source>
        <translation>Aperto fino alle %1</translation>
    </message>
    <message>
        <source>Opens at %1</source>
        <translation>Apre alle %1</translation>
    </message>
    <message>
        <source>Opens %1 %2</source>
        <extracomment>%1 is a weekday, %2 a time</extracomment>
        <translation>Apre %1 %2</translation>
    </message>
    <message>
        <source>Opens on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Apre il %1</translation>
    </message>
    <message>
        <source>Till sales</source>
        <extracomment>What a location offers: it sells over the counter</extracomment>
        <translation>Vendite in cassa</translation>
    </message>
</context>
<context>
    <name>stoa::NodeForm</name>
    <message>
        <source>Orders are routed here</source>
        <translation>Ordini instradati qui</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Orari limite</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Cost per parcel</source>
        <translation>Costo per collo</translation>
    </message>
    <message>
        <source>Cost per unit</source>
        <translation>Costo per unità</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Farthest destination</source>
        <translation>Destinazione più lontana</translation>
    </message>
    <message>
        <source>Kept for collecting</source>
        <translation>Conservato per il ritiro</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Posti per il ritiro in auto</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Scomparti del locker</translation>
    </message>
    <message>
        <source>Choose a carrier.</source>
        <translation>Scegli un corriere.</translation>
    </message>
    <message>
        <source>This carrier and zone have a cut-off above already.</source>
        <translation>Questo corriere e questa zona hanno già un limite sopra.</translation>
    </message>
    <message>
        <source>Say why, for whoever wonders.</source>
        <translation>Indica perché, per chi se lo chiede.</translation>
    </message>
    <message>
        <source>At most 200 characters.</source>
        <translation>Al massimo 200 caratteri.</translation>
    </message>
    <message>
        <source>A currency&apos;s code such as EUR.</source>
        <translation>Il codice di una valuta, come EUR.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hour(s) have more orders already; they stay, and new ones go elsewhere.</source>
        <extracomment>%1 is a way of fulfilling</extracomment>
        <translation>
            <numerusform>%1: %n ora ha già più ordini; restano, e i nuovi vanno altrove.</numerusform>
            <numerusform>%1: %n ore hanno già più ordini; restano, e i nuovi vanno altrove.</numerusform>
        </translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>Prefisso aziendale GS1</translation>
    </message>
    <message>
        <source>4 to 12 digits, as GS1 gave them to the company.</source>
        <translation>Da 4 a 12 cifre, come GS1 le ha date all’azienda.</translation>
    </message>
</context>
<context>
    <name>stoa::Office</name>
    <message>
        <source>Head office</source>
        <translation>Sede centrale</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
    <message>
        <source>The hub has ended this sign-in.</source>
        <translation>L’hub ha terminato questo accesso.</translation>
    </message>
    <message>
        <source>What was entered is kept on this PC and is sent after you sign in again.</source>
        <translation>Ciò che è stato inserito è conservato su questo PC e verrà inviato dopo un nuovo accesso.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>You are signed in on this PC alone.</source>
        <translation>L’accesso vale solo su questo PC.</translation>
    </message>
    <message>
        <source>What you enter is kept on this PC. Sign in once more when the hub is there, and it is sent.</source>
        <translation>Ciò che inserisci è conservato su questo PC. Accedi di nuovo quando l’hub è raggiungibile e verrà inviato.</translation>
    </message>
    <message>
        <source>The hub is back.</source>
        <translation>L’hub è di nuovo raggiungibile.</translation>
    </message>
    <message>
        <source>Sign in once more to work with it.</source>
        <translation>Accedi di nuovo per lavorare con esso.</translation>
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
            <numerusform>%1: %n ordine</numerusform>
            <numerusform>%1: %n ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>A note has at most %1 characters; this one has %2.</source>
        <translation>Una nota può avere al massimo %1 caratteri; questa ne ha %2.</translation>
    </message>
    <message>
        <source>The note has characters that are no text.</source>
        <translation>La nota contiene caratteri che non sono testo.</translation>
    </message>
    <message>
        <source>Write what others should know.</source>
        <translation>Scrivi cosa devono sapere gli altri.</translation>
    </message>
    <message>
        <source>Choose where the units shall be supplied from.</source>
        <translation>Scegli da dove fornire le unità.</translation>
    </message>
    <message>
        <source>Say how many units are moved.</source>
        <translation>Indica quante unità si spostano.</translation>
    </message>
    <message>
        <source>goes to the router</source>
        <translation>va all’instradamento</translation>
    </message>
    <message>
        <source>held for this already; the note changes</source>
        <translation>già in sospeso per questo; cambia la nota</translation>
    </message>
    <message>
        <source>held: %1</source>
        <translation>in sospeso: %1</translation>
    </message>
    <message>
        <source>not held for this</source>
        <translation>non in sospeso per questo</translation>
    </message>
    <message>
        <source>hold taken off: %1</source>
        <translation>sospensione tolta: %1</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rifiutato</translation>
    </message>
    <message>
        <source>what has not left is cancelled</source>
        <translation>ciò che non è partito viene annullato</translation>
    </message>
    <message>
        <source>units cancelled: %1</source>
        <translation>unità annullate: %1</translation>
    </message>
    <message>
        <source>routed again</source>
        <translation>instradato di nuovo</translation>
    </message>
    <message>
        <source>routed again, not from %1</source>
        <translation>instradato di nuovo, non da %1</translation>
    </message>
    <message>
        <source>units moved: %1</source>
        <translation>unità spostate: %1</translation>
    </message>
    <message>
        <source>units moved to %1: %2</source>
        <translation>unità spostate a %1: %2</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>resta com’è</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>priorità: %1</translation>
    </message>
    <message>
        <source>gets the note</source>
        <translation>riceve la nota</translation>
    </message>
    <message>
        <source>held; goes on when the hold is taken off</source>
        <translation>in sospeso; prosegue quando la sospensione viene tolta</translation>
    </message>
    <message>
        <source>approved already</source>
        <translation>già approvato</translation>
    </message>
</context>
<context>
    <name>stoa::OrderPage</name>
    <message>
        <source>%1 · placed %2</source>
        <extracomment>Head of an order: where it came from and goes to, and when it was placed</extracomment>
        <translation>%1 · effettuato %2</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promesso</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 di ritardo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 in anticipo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sospensioni</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>%1 not at any location yet: cancelled.</source>
        <translation>%1 non ancora in alcuna sede: da annullare.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 taken back, picked goods go back to the shelf.</source>
        <translation>%1, %2: ripresa di %3, la merce prelevata torna a scaffale.</translation>
    </message>
    <message>
        <source>%1 at %2: %3 taken back.</source>
        <translation>%1, %2: ripresa di %3.</translation>
    </message>
    <message>
        <source>%1 from %2: %3 left already and stay sold.</source>
        <translation>%1, %2: già partito e resta venduto: %3.</translation>
    </message>
    <message>
        <source>It is paid: somebody gets the task to pay the money back.</source>
        <translation>È pagato: qualcuno riceve l’attività di restituire il denaro.</translation>
    </message>
    <message>
        <source>Nothing was captured; the authorisation is not used for what is cancelled.</source>
        <translation>Nulla è stato addebitato; l’autorizzazione non vale per ciò che si annulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unità</numerusform>
            <numerusform>%n unità</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 units</source>
        <extracomment>A quantity that is not whole, as in &quot;1.5 units&quot;</extracomment>
        <translation>%1 unità</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Title of a narrow column: quantity</extracomment>
        <translation>Qtà</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <extracomment>Title of a column; %1 is a currency: price of one unit</extracomment>
        <translation>Unità %1</translation>
    </message>
    <message>
        <source>Off %1</source>
        <extracomment>Title of a column; %1 is a currency: what discounts take off</extracomment>
        <translation>Sconto %1</translation>
    </message>
    <message>
        <source>Because</source>
        <extracomment>Title of a column: where a discount came from</extracomment>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Net %1</source>
        <extracomment>Title of a column; %1 is a currency: what the line costs</extracomment>
        <translation>Netto %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
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
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>The latest moment of a step: a time or a day</extracomment>
        <translation>entro %1</translation>
    </message>
    <message>
        <source>box %1</source>
        <extracomment>The code of the box in which something is packed</extracomment>
        <translation>scatola %1</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>bay %1</source>
        <extracomment>The place at the kerb where the customer waits</extracomment>
        <translation>posto %1</translation>
    </message>
    <message>
        <source>List, %1</source>
        <extracomment>Money of an order: what all units cost without discounts; %1 is &quot;7 units&quot;</extracomment>
        <translation>Listino, %1</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Da pagare</translation>
    </message>
    <message>
        <source>of which tax</source>
        <extracomment>Money of an order: the tax that is contained in the sum</extracomment>
        <translation>di cui imposte</translation>
    </message>
    <message>
        <source>of which cancelled</source>
        <translation>di cui annullato</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizzato</translation>
    </message>
    <message>
        <source>Captured when shipped</source>
        <translation>Addebito alla spedizione</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>%1, %2 paid back</source>
        <extracomment>A return: its units and wish, then what was paid back</extracomment>
        <translation>%1, rimborsati %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <extracomment>A task and where it is to be done</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>an API key</source>
        <extracomment>Who did it: a program with a key</extracomment>
        <translation>una chiave API</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>Units moved from one location to another</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Kept until</source>
        <extracomment>Timeline: until when somebody may collect</extracomment>
        <translation>Conservato fino a</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <extracomment>Timeline: until when a carrier takes goods</extracomment>
        <translation>Orario limite</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>Timeline: until when the work on a part is to be done</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>as told to the customer</source>
        <translation>come detto al cliente</translation>
    </message>
    <message>
        <source>later than promised</source>
        <translation>più tardi del promesso</translation>
    </message>
    <message>
        <source>as planned now</source>
        <translation>come pianificato ora</translation>
    </message>
    <message>
        <source>No carrier was chosen for it, so there is no label.</source>
        <translation>Non è stato scelto un corriere, quindi non c’è etichetta.</translation>
    </message>
    <message>
        <source>Without the hub the carrier gives no number, so there is no label yet.</source>
        <translation>Senza l’hub il corriere non assegna un numero, quindi non c’è ancora un’etichetta.</translation>
    </message>
    <message>
        <source>in a walk</source>
        <extracomment>A fulfilment that is picked in a walk for several orders</extracomment>
        <translation>in un giro</translation>
    </message>
    <message>
        <source>no location could supply it in time</source>
        <translation>nessuna sede poteva fornirlo in tempo</translation>
    </message>
    <message>
        <source>the customer was reminded to collect it</source>
        <translation>al cliente è stato ricordato il ritiro</translation>
    </message>
    <message>
        <source>Without the hub the carrier cannot be told, so the label stays.</source>
        <translation>Senza l’hub il corriere non può essere avvisato, quindi l’etichetta resta.</translation>
    </message>
    <message>
        <source>its label %1 was cancelled</source>
        <extracomment>Timeline: %1 is the number of a parcel</extracomment>
        <translation>la sua etichetta %1 è stata annullata</translation>
    </message>
    <message>
        <source>its label is on the carrier&apos;s manifest %1: the parcel is to be fetched back</source>
        <extracomment>Timeline: %1 is the number of what a carrier was told that it takes along</extracomment>
        <translation>la sua etichetta è sulla distinta di consegna %1 del corriere: il collo va recuperato</translation>
    </message>
    <message>
        <source>ready %1 late</source>
        <extracomment>Of a promise: how much later than promised the goods stood ready for the customer</extracomment>
        <translation>pronto con %1 di ritardo</translation>
    </message>
    <message>
        <source>ready in time</source>
        <extracomment>Of a promise: the goods stood ready for the customer before the promised time was over</extracomment>
        <translation>pronto in tempo</translation>
    </message>
    <message>
        <source>No time</source>
        <extracomment>Of a promise: the customer was told no time</extracomment>
        <translation>Nessun orario</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Non ancora noto</translation>
    </message>
    <message>
        <source>%1 of %2 not supplied yet</source>
        <extracomment>Of an order: %1 is a number of units that no location supplies yet, %2 as in &quot;13 units&quot;</extracomment>
        <translation>%1 di %2 non ancora assegnati</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <extracomment>Of the time when the goods were expected: so long ago, and they are not there</extracomment>
        <translation>%1 fa</translation>
    </message>
</context>
<context>
    <name>stoa::OrderTableModel</name>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promesso</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Title of a column: the locations from which an order is supplied</extracomment>
        <translation>Da</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Title of a column: city and zone to which an order goes</extracomment>
        <translation>A</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Sospensioni</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Effettuato</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Waits for stock</source>
        <translation>In attesa di scorta</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>A state and how many parts of an order have it, as in &quot;Packed: 1 of 2&quot;</extracomment>
        <translation>%1: %2 di %3</translation>
    </message>
    <message>
        <source>Placed %1</source>
        <translation>Effettuato %1</translation>
    </message>
    <message>
        <source>Late by %1</source>
        <translation>In ritardo di %1</translation>
    </message>
    <message>
        <source>Expected %1, late by %2</source>
        <translation>Previsto %1, in ritardo di %2</translation>
    </message>
    <message>
        <source>The hub refused a change of this order; its page says what happened.</source>
        <translation>L’hub ha rifiutato una modifica di questo ordine; la sua pagina dice cos’è successo.</translation>
    </message>
    <message>
        <source>Changed here; the hub has not confirmed it yet.</source>
        <translation>Modificato qui; l’hub non l’ha ancora confermato.</translation>
    </message>
</context>
<context>
    <name>stoa::OrderViews</name>
    <message>
        <source>To do here</source>
        <translation>Da fare qui</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Waiting for stock</source>
        <translation>In attesa di scorta</translation>
    </message>
    <message>
        <source>Ready for pickup</source>
        <translation>Pronti per il ritiro</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>A view: all orders</extracomment>
        <translation>Tutti</translation>
    </message>
</context>
<context>
    <name>stoa::OrderWords</name>
    <message>
        <source>Created</source>
        <translation>Creato</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approvato</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Messo in sospeso</translation>
    </message>
    <message>
        <source>Hold taken off</source>
        <translation>Sospensione tolta</translation>
    </message>
    <message>
        <source>To be routed</source>
        <translation>Da instradare</translation>
    </message>
    <message>
        <source>Routed</source>
        <translation>Instradato</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>In coda</translation>
    </message>
    <message>
        <source>Backordered</source>
        <translation>In attesa di merce</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Presa in carico</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>In prelievo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Ammanco</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Prelevata</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Imballata</translation>
    </message>
    <message>
        <source>Ready for pickup</source>
        <translation>Pronta per il ritiro</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Cliente arrivato</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non ritirata</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Spedita</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>In transito</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Consegnata</translation>
    </message>
    <message>
        <source>Delivery problem</source>
        <translation>Problema di consegna</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annullata</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rientro a scaffale</translation>
    </message>
    <message>
        <source>Promise changed</source>
        <translation>Promessa modificata</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Spostata</translation>
    </message>
    <message>
        <source>Priority changed</source>
        <translation>Priorità modificata</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completato</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Return opened</source>
        <translation>Reso aperto</translation>
    </message>
    <message>
        <source>Return closed</source>
        <translation>Reso chiuso</translation>
    </message>
    <message>
        <source>Handed over though cancelled</source>
        <translation>Consegnata benché annullata</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>In sospeso</translation>
    </message>
    <message>
        <source>Partly fulfilled</source>
        <translation>Evaso in parte</translation>
    </message>
    <message>
        <source>Allocated</source>
        <translation>Assegnata</translation>
    </message>
    <message>
        <source>Fulfilled</source>
        <translation>Evasa</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Resa</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Richiesto</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Ricevuto</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Controllato</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Rimborsato</translation>
    </message>
    <message>
        <source>Exchanged</source>
        <translation>Sostituito</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Ship to home</source>
        <translation>Spedizione a domicilio</translation>
    </message>
    <message>
        <source>Click and collect</source>
        <translation>Ritiro in negozio</translation>
    </message>
    <message>
        <source>Curbside</source>
        <translation>Ritiro in auto</translation>
    </message>
    <message>
        <source>Locker</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Ship to store</source>
        <translation>Spedizione in negozio</translation>
    </message>
    <message>
        <source>Fraud check</source>
        <translation>Controllo antifrode</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Customer asked</source>
        <translation>Richiesta del cliente</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Non ancora pagato</translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation>Autorizzato</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagato</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Rimborsato in parte</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pagamento non riuscito</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Not there at all</source>
        <translation>Del tutto assente</translation>
    </message>
    <message>
        <source>Fewer than the record says</source>
        <translation>Meno di quanto risulta</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Danneggiato</translation>
    </message>
    <message>
        <source>Worn display piece</source>
        <translation>Usurato in esposizione</translation>
    </message>
    <message>
        <source>Too busy now</source>
        <translation>Troppo lavoro adesso</translation>
    </message>
    <message>
        <source>Better from one place</source>
        <translation>Meglio da un’unica sede</translation>
    </message>
    <message>
        <source>Sell again</source>
        <translation>Di nuovo in vendita</translation>
    </message>
    <message>
        <source>Refurbish</source>
        <translation>Ricondizionamento</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>Scrap</source>
        <translation>Smaltimento</translation>
    </message>
    <message>
        <source>Back to the supplier</source>
        <translation>Reso a fornitore</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Sostituzione</translation>
    </message>
    <message>
        <source>Not wanted</source>
        <translation>Ripensamento</translation>
    </message>
    <message>
        <source>Wrong size</source>
        <translation>Taglia sbagliata</translation>
    </message>
    <message>
        <source>Arrived damaged</source>
        <translation>Arrivato danneggiato</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Non funziona</translation>
    </message>
    <message>
        <source>Another item came</source>
        <translation>Arrivato un altro articolo</translation>
    </message>
    <message>
        <source>Came too late</source>
        <translation>Arrivato troppo tardi</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Conteggio</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Look at a handover</source>
        <translation>Verifica di una consegna</translation>
    </message>
    <message>
        <source>Fetch a parcel back</source>
        <translation>Recupero di un collo</translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Chiamata al cliente</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Negozio online</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Negozio</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>Wholesale</source>
        <translation>Ingrosso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an order and its part (&quot;E-104382 F1&quot;), %2 a state (&quot;Picked&quot;)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Work on %1</source>
        <translation>Lavoro su %1</translation>
    </message>
    <message>
        <source>Decision about %1</source>
        <translation>Decisione su %1</translation>
    </message>
    <message>
        <source>Open a return of %1</source>
        <translation>Apertura di un reso per %1</translation>
    </message>
    <message>
        <source>Close the task %1</source>
        <translation>Chiusura dell’attività %1</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>Hazardous goods</source>
        <translation>Merci pericolose</translation>
    </message>
    <message>
        <source>Kept cold</source>
        <translation>Da tenere al freddo</translation>
    </message>
    <message>
        <source>Oversize</source>
        <translation>Fuori misura</translation>
    </message>
    <message>
        <source>Urban</source>
        <extracomment>A service zone</extracomment>
        <translation>Urbana</translation>
    </message>
    <message>
        <source>Suburban</source>
        <translation>Suburbana</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regionale</translation>
    </message>
    <message>
        <source>Rural</source>
        <translation>Rurale</translation>
    </message>
    <message>
        <source>No stock</source>
        <translation>Senza scorta</translation>
    </message>
    <message>
        <source>Customer care</source>
        <translation>Servizio clienti</translation>
    </message>
    <message>
        <source>Approve</source>
        <comment>verb</comment>
        <translation>Approva</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <comment>verb</comment>
        <translation>Metti in sospeso</translation>
    </message>
    <message>
        <source>Take the hold off</source>
        <comment>verb</comment>
        <translation>Togli la sospensione</translation>
    </message>
    <message>
        <source>Reject</source>
        <comment>verb</comment>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <comment>verb</comment>
        <translation>Annulla ordine</translation>
    </message>
    <message>
        <source>Route again</source>
        <comment>verb</comment>
        <translation>Instrada di nuovo</translation>
    </message>
    <message>
        <source>Move units</source>
        <comment>verb</comment>
        <translation>Sposta unità</translation>
    </message>
    <message>
        <source>Change priority</source>
        <comment>verb</comment>
        <translation>Cambia priorità</translation>
    </message>
    <message>
        <source>Change payment</source>
        <comment>verb</comment>
        <translation>Cambia pagamento</translation>
    </message>
    <message>
        <source>Add a note</source>
        <comment>verb</comment>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>Not in stock</source>
        <translation>Non in giacenza</translation>
    </message>
    <message>
        <source>The store is closed</source>
        <translation>Il negozio è chiuso</translation>
    </message>
    <message>
        <source>Not accepted in time</source>
        <extracomment>Why a location lost a part of an order: it never said that it does it</extracomment>
        <translation>Non accettata in tempo</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Altro motivo</translation>
    </message>
    <message>
        <source>routed again</source>
        <translation>instradato di nuovo</translation>
    </message>
    <message>
        <source>the order was cancelled</source>
        <translation>l’ordine è stato annullato</translation>
    </message>
    <message>
        <source>another place handed the goods over</source>
        <extracomment>Why a part was called off: the customer has the goods already</extracomment>
        <translation>la merce è stata consegnata da un’altra sede</translation>
    </message>
    <message>
        <source>the address is wrong or incomplete</source>
        <extracomment>Why a parcel could not be delivered</extracomment>
        <translation>l’indirizzo è errato o incompleto</translation>
    </message>
    <message>
        <source>the parcel is damaged</source>
        <translation>il collo è danneggiato</translation>
    </message>
    <message>
        <source>nobody was there</source>
        <translation>non c’era nessuno</translation>
    </message>
</context>
<context>
    <name>stoa::OrdersDesk</name>
    <message>
        <source>Open</source>
        <extracomment>Choice of a filter: all orders that are not closed</extracomment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>over %1</source>
        <extracomment>Choice of a filter; %1 is a duration</extracomment>
        <translation>oltre %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <extracomment>Choice of a filter; %1 is a duration</extracomment>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>late</source>
        <translation>in ritardo</translation>
    </message>
    <message>
        <source>within %1</source>
        <extracomment>Choice of a filter: promised within the next hours or days</extracomment>
        <translation>entro %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: name of the column and what is asked</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <extracomment>A filter that is on; %1 is what was typed</extracomment>
        <translation>Ricerca: %1</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>ovunque</translation>
    </message>
    <message>
        <source>To do at</source>
        <translation>Da fare a</translation>
    </message>
    <message>
        <source>To be accepted at</source>
        <translation>Da accettare a</translation>
    </message>
    <message>
        <source>Ready for pickup at</source>
        <translation>Pronti per il ritiro a</translation>
    </message>
    <message>
        <source>Waits for stock</source>
        <translation>In attesa di scorta</translation>
    </message>
    <message>
        <source>Sign in to work with orders.</source>
        <translation>Accedi per lavorare con gli ordini.</translation>
    </message>
    <message>
        <source>Your role does not allow deciding about orders.</source>
        <translation>Il tuo ruolo non permette di decidere sugli ordini.</translation>
    </message>
    <message>
        <source>Your role does not allow picking and packing.</source>
        <translation>Il tuo ruolo non permette di prelevare e imballare.</translation>
    </message>
    <message>
        <source>You may work at your own stores only, not at %1.</source>
        <translation>Puoi lavorare solo nei tuoi negozi, non a %1.</translation>
    </message>
    <message>
        <source>Sign in to see who gets the goods.</source>
        <translation>Accedi per vedere chi riceve la merce.</translation>
    </message>
    <message>
        <source>Your role does not show who gets the goods.</source>
        <translation>Il tuo ruolo non mostra chi riceve la merce.</translation>
    </message>
    <message numerus="yes">
        <source>hold of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>sospensione di %n ordine</numerusform>
            <numerusform>sospensione di %n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>release of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>ripresa di %n ordine</numerusform>
            <numerusform>ripresa di %n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>priority of %n order(s)</source>
        <extracomment>What can be undone</extracomment>
        <translation>
            <numerusform>priorità di %n ordine</numerusform>
            <numerusform>priorità di %n ordini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PackJob</name>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 di %3.</translation>
    </message>
    <message>
        <source>All of %1 are in the box already. This one is too many.</source>
        <translation>%1: sono già tutti nella scatola. Questo è di troppo.</translation>
    </message>
    <message>
        <source>%1 does not belong into this box.</source>
        <translation>%1 non va in questa scatola.</translation>
    </message>
    <message>
        <source>A weight in kilograms above zero, for example 1.24.</source>
        <translation>Un peso in chilogrammi maggiore di zero, ad esempio 1,24.</translation>
    </message>
    <message>
        <source>The carrier&apos;s number has at most %1 characters.</source>
        <translation>Il numero del corriere può avere al massimo %1 caratteri.</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Questo ordine non è più qui.</translation>
    </message>
    <message>
        <source>It is packed already.</source>
        <translation>È già imballato.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are not checked yet. Scan each unit or tick the line.</source>
        <translation>
            <numerusform>%n riga non è ancora controllata. Scansiona ogni unità o spunta la riga.</numerusform>
            <numerusform>%n righe non sono ancora controllate. Scansiona ogni unità o spunta la riga.</numerusform>
        </translation>
    </message>
    <message>
        <source>The customer collects it, so there is no label.</source>
        <translation>Lo ritira il cliente, quindi non c’è etichetta.</translation>
    </message>
    <message>
        <source>Without the hub the carrier gives no number. Scan the number of its own label, or pack now and print the label later.</source>
        <translation>Senza l’hub il corriere non assegna un numero. Scansiona il numero della sua etichetta, oppure imballa ora e stampa l’etichetta più tardi.</translation>
    </message>
    <message>
        <source>The hub is asked for the label.</source>
        <translation>L’etichetta viene chiesta all’hub.</translation>
    </message>
    <message>
        <source>The number is on the carrier&apos;s own label. Pack it, then a label with it can be printed.</source>
        <translation>Il numero è sull’etichetta del corriere stesso. Imballa, poi si può stampare un’etichetta con quel numero.</translation>
    </message>
    <message>
        <source>No carrier was chosen for it. Scan the number of the carrier&apos;s own label.</source>
        <translation>Non è stato scelto un corriere. Scansiona il numero dell’etichetta del corriere stesso.</translation>
    </message>
</context>
<context>
    <name>stoa::ParcelLabels</name>
    <message>
        <source>No carrier that the hub knows was chosen for it. Scan the number of the carrier&apos;s own label.</source>
        <translation>Non è stato scelto un corriere noto all’hub. Scansiona il numero dell’etichetta del corriere stesso.</translation>
    </message>
    <message>
        <source>The carrier does not take this parcel with the service that was chosen. Look at the address and the weight, or scan the number of another label.</source>
        <translation>Il corriere non accetta questo collo con il servizio scelto. Controlla indirizzo e peso, oppure scansiona il numero di un’altra etichetta.</translation>
    </message>
    <message>
        <source>The hub has a number for it already. It comes to this PC in a moment; print then.</source>
        <translation>L’hub ha già un numero. Arriva tra poco su questo PC; stampa allora.</translation>
    </message>
    <message>
        <source>The hub did not answer. Scan the number of the carrier&apos;s own label, or pack now and print the label later: it is bought only once.</source>
        <translation>L’hub non ha risposto. Scansiona il numero dell’etichetta del corriere stesso, oppure imballa ora e stampa l’etichetta più tardi: viene acquistata una volta sola.</translation>
    </message>
    <message>
        <source>A manifest of the carrier names the parcel already, so the carrier expects it. Keep the parcel back and call the carrier.</source>
        <translation>Il collo è già su una distinta di consegna, quindi il corriere lo aspetta. Trattieni il collo e chiama il corriere.</translation>
    </message>
    <message>
        <source>The parcel has left already. Call the carrier to stop it.</source>
        <translation>Il collo è già partito. Chiama il corriere per fermarlo.</translation>
    </message>
    <message>
        <source>The hub bought no label for it: the number was typed in here or told by another program. Cancel it where it was bought.</source>
        <translation>L’hub non ha acquistato questa etichetta: il numero è stato scritto qui o comunicato da un altro programma. Annullala dove è stata acquistata.</translation>
    </message>
    <message>
        <source>The hub did not answer. Try it again later: nothing is cancelled twice.</source>
        <translation>L’hub non ha risposto. Riprova più tardi: niente viene annullato due volte.</translation>
    </message>
</context>
<context>
    <name>stoa::PermissionText</name>
    <message>
        <source>See the catalogue</source>
        <translation>Vedere il catalogo</translation>
    </message>
    <message>
        <source>Change the catalogue</source>
        <translation>Modificare il catalogo</translation>
    </message>
    <message>
        <source>See what items cost</source>
        <translation>Vedere il costo degli articoli</translation>
    </message>
    <message>
        <source>Change prices</source>
        <translation>Modificare i prezzi</translation>
    </message>
    <message>
        <source>See locations</source>
        <translation>Vedere le sedi</translation>
    </message>
    <message>
        <source>Change locations and reasons</source>
        <translation>Modificare sedi e causali</translation>
    </message>
    <message>
        <source>See stock</source>
        <translation>Vedere le giacenze</translation>
    </message>
    <message>
        <source>Adjust stock</source>
        <translation>Registrare rettifiche delle giacenze</translation>
    </message>
    <message>
        <source>Record sales, returns and receipts</source>
        <translation>Registrare vendite, resi e ricevimenti</translation>
    </message>
    <message>
        <source>See movements</source>
        <translation>Vedere i movimenti</translation>
    </message>
    <message>
        <source>Change safety stock</source>
        <translation>Modificare la scorta di sicurezza</translation>
    </message>
    <message>
        <source>See users and roles</source>
        <translation>Vedere utenti e ruoli</translation>
    </message>
    <message>
        <source>Change users</source>
        <translation>Modificare gli utenti</translation>
    </message>
    <message>
        <source>Change roles</source>
        <translation>Modificare i ruoli</translation>
    </message>
    <message>
        <source>See PCs</source>
        <translation>Vedere i PC</translation>
    </message>
    <message>
        <source>Connect and suspend PCs</source>
        <translation>Connettere e sospendere i PC</translation>
    </message>
    <message>
        <source>See the audit trail</source>
        <translation>Vedere il registro di audit</translation>
    </message>
    <message>
        <source>Run imports</source>
        <translation>Eseguire importazioni</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Esportare dati</translation>
    </message>
    <message>
        <source>Discard refused changes</source>
        <translation>Scartare le modifiche rifiutate</translation>
    </message>
    <message>
        <source>Manage webhooks</source>
        <translation>Gestire i webhook</translation>
    </message>
    <message>
        <source>See orders</source>
        <translation>Vedere gli ordini</translation>
    </message>
    <message>
        <source>Approve, hold, route and cancel orders</source>
        <translation>Approvare, sospendere, instradare e annullare gli ordini</translation>
    </message>
    <message>
        <source>Pick, pack and hand over</source>
        <translation>Prelevare, imballare e consegnare</translation>
    </message>
    <message>
        <source>Take returns</source>
        <translation>Accettare i resi</translation>
    </message>
    <message>
        <source>Report orders and deliveries</source>
        <translation>Comunicare ordini e consegne</translation>
    </message>
    <message>
        <source>See who gets the goods</source>
        <translation>Vedere chi riceve la merce</translation>
    </message>
    <message>
        <source>Reserve stock</source>
        <translation>Impegnare le giacenze</translation>
    </message>
    <message>
        <source>Write routing policies</source>
        <translation>Scrivere le politiche di instradamento</translation>
    </message>
    <message>
        <source>Approve routing policies</source>
        <translation>Approvare le politiche di instradamento</translation>
    </message>
</context>
<context>
    <name>stoa::PickWalk</name>
    <message>
        <source>All of these are picked already. Put this one back.</source>
        <translation>Questi sono già tutti prelevati. Rimetti a posto questo.</translation>
    </message>
    <message>
        <source>%1 is in none of these orders.</source>
        <translation>%1 non è in nessuno di questi ordini.</translation>
    </message>
    <message>
        <source>%1 is in none of these orders. Look for %2.</source>
        <translation>%1 non è in nessuno di questi ordini. Cerca %2.</translation>
    </message>
    <message>
        <source>There are some that expire on %1: take those first. Scan it again to take it all the same.</source>
        <translation>Ce ne sono che scadono il %1: prendi prima quelli. Scansiona di nuovo per prendere comunque questo.</translation>
    </message>
    <message>
        <source>Lot %1 expires on %2: take that first. Scan it again to take it all the same.</source>
        <translation>Il lotto %1 scade il %2: prendi prima quello. Scansiona di nuovo per prendere comunque questo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1: %2, further on in the walk, for %3.</source>
        <translation>%1: %2, più avanti nel giro, per %3.</translation>
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
        <translation>Prima accedi.</translation>
    </message>
    <message>
        <source>Your role lacks the permission “%1”.</source>
        <extracomment>%1 is what a role may allow, as &quot;Write routing policies&quot;</extracomment>
        <translation>Il tuo ruolo non ha il permesso «%1».</translation>
    </message>
    <message>
        <source>This is done at the hub, which does not answer now. Your draft is kept on this PC.</source>
        <translation>Questo si fa nell’hub, che ora non risponde. La bozza resta su questo PC.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>No version of this policy is active.</source>
        <translation>Nessuna versione di questa politica è attiva.</translation>
    </message>
    <message>
        <source>No version was active before.</source>
        <translation>Nessuna versione era attiva prima.</translation>
    </message>
    <message>
        <source>draft</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>bozza</translation>
    </message>
    <message>
        <source>simulated</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>simulata</translation>
    </message>
    <message>
        <source>active</source>
        <extracomment>State of a version of a routing policy</extracomment>
        <translation>attiva</translation>
    </message>
    <message>
        <source>earlier</source>
        <extracomment>State of a version of a routing policy that was active once</extracomment>
        <translation>precedente</translation>
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
        <translation>Nulla è cambiato dal salvataggio.</translation>
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
        <translation>Condizione</translation>
    </message>
    <message>
        <source>Never from a node that</source>
        <translation>Mai da un punto che</translation>
    </message>
    <message>
        <source>Weight: %1</source>
        <extracomment>%1 is what is scored: &quot;Cost&quot;</extracomment>
        <translation>Peso: %1</translation>
    </message>
    <message>
        <source>No mark: %1</source>
        <translation>Zero punti: %1</translation>
    </message>
    <message>
        <source>Full mark: %1</source>
        <translation>Punteggio pieno: %1</translation>
    </message>
    <message>
        <source>Least mark: %1</source>
        <translation>Punteggio minimo: %1</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Punteggio: %1</translation>
    </message>
    <message>
        <source>If everything fits</source>
        <translation>Se entra tutto</translation>
    </message>
    <message>
        <source>If only a part fits</source>
        <translation>Se entra solo una parte</translation>
    </message>
    <message>
        <source>If nothing fits</source>
        <translation>Se non entra nulla</translation>
    </message>
    <message>
        <source>What no strategy deals with</source>
        <translation>Ciò che nessuna strategia tratta</translation>
    </message>
    <message>
        <source>Split into at most</source>
        <translation>Divisione in al massimo</translation>
    </message>
    <message>
        <source>Worth of a part</source>
        <translation>Valore di una parte</translation>
    </message>
    <message>
        <source>Units of a part</source>
        <translation>Unità di una parte</translation>
    </message>
    <message>
        <source>Lines that belong together</source>
        <translation>Righe che vanno insieme</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una riga</translation>
    </message>
    <message>
        <source>Weight of a package</source>
        <translation>Peso di un pacco</translation>
    </message>
    <message>
        <source>Goods in a package</source>
        <translation>Merce in un pacco</translation>
    </message>
    <message>
        <source>Each further part</source>
        <translation>Ogni parte in più</translation>
    </message>
    <message>
        <source>Each late day</source>
        <translation>Ogni giorno di ritardo</translation>
    </message>
    <message>
        <source>Risk of running out</source>
        <translation>Rischio di esaurimento</translation>
    </message>
    <message>
        <source>No risk from</source>
        <translation>Nessun rischio da</translation>
    </message>
    <message>
        <source>Markdown saved</source>
        <translation>Ribasso risparmiato</translation>
    </message>
    <message>
        <source>Score lost by a further part</source>
        <translation>Punti persi per una parte in più</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Places in their order</source>
        <translation>Luoghi in ordine</translation>
    </message>
    <message>
        <source>Rules in their order</source>
        <translation>Regole in ordine</translation>
    </message>
    <message>
        <source>Place among the strategies</source>
        <translation>Posto fra le strategie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsabile</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tutte</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>una qualsiasi</translation>
    </message>
    <message>
        <source>stay together</source>
        <translation>restano insieme</translation>
    </message>
    <message>
        <source>may part</source>
        <translation>possono separarsi</translation>
    </message>
    <message>
        <source>stays whole</source>
        <translation>resta intera</translation>
    </message>
    <message>
        <source>may be divided</source>
        <translation>può essere divisa</translation>
    </message>
    <message>
        <source>all kinds of goods</source>
        <translation>merce di ogni tipo</translation>
    </message>
    <message>
        <source>one class of goods</source>
        <translation>una sola classe di merce</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>qualsiasi peso</translation>
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
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>Giacenza</translation>
    </message>
    <message>
        <source>Unavail.</source>
        <extracomment>Column title, short for &quot;unavailable&quot;</extracomment>
        <translation>Non disp.</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Impegnato</translation>
    </message>
    <message>
        <source>Safety</source>
        <extracomment>Column title, short for &quot;safety stock&quot;</extracomment>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Vendibile</translation>
    </message>
    <message>
        <source>In transit</source>
        <translation>In transito</translation>
    </message>
    <message>
        <source>Updated</source>
        <extracomment>Column title: how long ago the position last changed</extracomment>
        <translation>Aggiornato</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>This location is behind: its numbers are as of %1.</source>
        <translation>Questa sede è in ritardo: i suoi dati sono aggiornati al %1.</translation>
    </message>
    <message>
        <source>Holds a change of this PC that the hub has not confirmed yet.</source>
        <translation>Contiene una modifica di questo PC che l’hub non ha ancora confermato.</translation>
    </message>
    <message>
        <source>Below zero: more was taken than was known to be there.</source>
        <translation>Sotto zero: è stato prelevato più di quanto risultava presente.</translation>
    </message>
    <message>
        <source>%1, below zero</source>
        <extracomment>Read aloud: stock on hand that is negative</extracomment>
        <translation>%1, sotto zero</translation>
    </message>
    <message>
        <source>%1, late</source>
        <extracomment>Read aloud: the age of a location that is behind</extracomment>
        <translation>%1, in ritardo</translation>
    </message>
    <message>
        <source>%1, waiting for the hub</source>
        <extracomment>Read aloud: the SKU of a position with a change that the hub has not confirmed</extracomment>
        <translation>%1, in attesa dell’hub</translation>
    </message>
    <message>
        <source>No category</source>
        <extracomment>Group of the positions whose item has no category</extracomment>
        <translation>Senza categoria</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <extracomment>Beside the name of a group in the grid</extracomment>
        <translation>
            <numerusform>%n posizione</numerusform>
            <numerusform>%n posizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, expanded</source>
        <extracomment>Read aloud: name of a group and how many positions it has</extracomment>
        <translation>%1, %2, espanso</translation>
    </message>
    <message>
        <source>%1, %2, collapsed</source>
        <translation>%1, %2, compresso</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>In place of an age: a change that the hub has not confirmed</extracomment>
        <translation>in attesa</translation>
    </message>
</context>
<context>
    <name>stoa::PrintWords</name>
    <message>
        <source>Pick list</source>
        <translation>Lista di prelievo</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Order</source>
        <extracomment>The number of an order</extracomment>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <extracomment>The number of a fulfilment</extracomment>
        <translation>Evasione</translation>
    </message>
    <message>
        <source>Promised by</source>
        <extracomment>Until when the customer was promised it</extracomment>
        <translation>Promesso entro</translation>
    </message>
    <message>
        <source>Picker</source>
        <extracomment>Who takes the goods from the shelves</extracomment>
        <translation>Addetto al prelievo</translation>
    </message>
    <message>
        <source>Orders</source>
        <extracomment>A column title and the label of a count</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>How many lines a pick list has</extracomment>
        <translation>Righe</translation>
    </message>
    <message>
        <source>Bin</source>
        <extracomment>The place on a shelf that a thing lies at</extracomment>
        <translation>Ubicazione</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Expires</source>
        <extracomment>The day after which something is not sold any more</extracomment>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qtà</translation>
    </message>
    <message>
        <source>Picked</source>
        <extracomment>Over the boxes that are ticked when a line was taken from its shelf</extracomment>
        <translation>Prelevato</translation>
    </message>
    <message>
        <source>Without a zone</source>
        <translation>Senza zona</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>Lot %1</source>
        <extracomment>A batch of goods</extracomment>
        <translation>Lotto %1</translation>
    </message>
    <message>
        <source>Orders of this walk</source>
        <extracomment>Over the list of orders that are picked in one walk</extracomment>
        <translation>Ordini di questo giro</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <extracomment>At the foot of a paper: when it was printed</extracomment>
        <translation>Stampato il %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A quantity and its unit: &quot;1.5 kg&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the boxes that an order is sent in: &quot;2 of 3&quot;</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Distinta di imballaggio</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Over the address of who sent a parcel</extracomment>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>Over the address of whom a parcel is for</extracomment>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Ordered</source>
        <extracomment>When the customer ordered</extracomment>
        <translation>Ordinato il</translation>
    </message>
    <message>
        <source>Service</source>
        <extracomment>Of a carrier: how fast and how a parcel travels</extracomment>
        <translation>Servizio</translation>
    </message>
    <message>
        <source>Box</source>
        <extracomment>A parcel among those of its order</extracomment>
        <translation>Collo</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Amount</source>
        <extracomment>Price times quantity</extracomment>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Goods</source>
        <extracomment>The sum of all lines</extracomment>
        <translation>Merce</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Sconto</translation>
    </message>
    <message>
        <source>Delivery</source>
        <extracomment>What sending it costs</extracomment>
        <translation>Spedizione</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>What the giver of a present wrote</extracomment>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>Over how to send something back</extracomment>
        <translation>Resi</translation>
    </message>
    <message>
        <source>Shipping label</source>
        <translation>Etichetta di spedizione</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Numero di tracciamento</translation>
    </message>
    <message>
        <source>Manifest</source>
        <extracomment>What a carrier takes with it at one pickup, as a list to be signed</extracomment>
        <translation>Distinta di consegna</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>When the carrier comes for the parcels</extracomment>
        <translation>Ritiro</translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s)</source>
        <translation>
            <numerusform>%n collo</numerusform>
            <numerusform>%n colli</numerusform>
        </translation>
    </message>
    <message>
        <source>Driver</source>
        <extracomment>To be filled in by hand: who took the parcels</extracomment>
        <translation>Autista</translation>
    </message>
    <message>
        <source>Signature</source>
        <extracomment>To be filled in by hand</extracomment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Date and time</source>
        <extracomment>To be filled in by hand: when the parcels were taken</extracomment>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Shelf labels</source>
        <translation>Etichette da scaffale</translation>
    </message>
    <message>
        <source>was %1</source>
        <extracomment>On a shelf label: the price before it was lowered</extracomment>
        <translation>prima %1</translation>
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
        <translation>Qualcosa di ciò che è stato inserito non è corretto. Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Non esiste più.</translation>
    </message>
    <message>
        <source>Somebody else changed it meanwhile. Look at it again and repeat what you meant.</source>
        <translation>Nel frattempo qualcun altro ha fatto una modifica. Ricontrolla e ripeti l’operazione.</translation>
    </message>
    <message>
        <source>You may not do this. Ask somebody who may.</source>
        <translation>Operazione non consentita. Rivolgiti a chi è autorizzato.</translation>
    </message>
    <message>
        <source>You need to sign in again. What you entered is kept.</source>
        <translation>Devi accedere di nuovo. Ciò che hai inserito è conservato.</translation>
    </message>
    <message>
        <source>The hub does not answer. Work goes on here; it is tried again by itself.</source>
        <translation>L’hub non risponde. Qui puoi continuare a lavorare; il tentativo si ripete da solo.</translation>
    </message>
    <message>
        <source>It took too long. Whether the hub has it is not known yet; it is asked again.</source>
        <translation>Tempo scaduto. Non è ancora noto se l’hub abbia ricevuto la richiesta; verrà interrogato di nuovo.</translation>
    </message>
    <message>
        <source>This PC could not store it. Check the free space of the disk and try again.</source>
        <translation>Questo PC non è riuscito a salvare. Controlla lo spazio libero su disco e riprova.</translation>
    </message>
    <message>
        <source>The answer of the hub could not be understood. Perhaps this program needs an update.</source>
        <translation>La risposta dell’hub non è comprensibile. Forse questo programma va aggiornato.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing was left half done.</source>
        <translation>Operazione annullata. Nulla è rimasto a metà.</translation>
    </message>
    <message>
        <source>Something went wrong at the hub. It is tried again by itself.</source>
        <translation>Si è verificato un problema sull’hub. Il tentativo si ripete da solo.</translation>
    </message>
    <message>
        <source>The hub could not accept what was sent. Perhaps this program needs an update.</source>
        <translation>L’hub non ha potuto accettare quanto inviato. Forse questo programma va aggiornato.</translation>
    </message>
    <message>
        <source>It is too large to be sent in one piece.</source>
        <translation>È troppo grande per essere inviato in una volta sola.</translation>
    </message>
    <message>
        <source>The same number was used for something else. It was not applied; send it again as a new one.</source>
        <translation>Lo stesso numero è stato usato per qualcos’altro. La modifica non è stata applicata; inviala di nuovo come nuova.</translation>
    </message>
    <message>
        <source>The hub is working on it already.</source>
        <translation>L’hub ci sta già lavorando.</translation>
    </message>
    <message>
        <source>Sending took too long. It is tried again by itself.</source>
        <translation>L’invio ha richiesto troppo tempo. Il tentativo si ripete da solo.</translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Nome o password non corretti.</translation>
    </message>
    <message>
        <source>The hub does not recognise this PC. Check its clock, or connect it anew with a code.</source>
        <translation>L’hub non riconosce questo PC. Controllane l’orologio oppure connettilo di nuovo con un codice.</translation>
    </message>
    <message>
        <source>This data is no longer open to you.</source>
        <translation>Questi dati non sono più accessibili.</translation>
    </message>
    <message>
        <source>This PC was suspended by an administrator. What is waiting here is kept.</source>
        <translation>Questo PC è stato sospeso da un amministratore. Quanto è in attesa qui è conservato.</translation>
    </message>
    <message>
        <source>The code is not right, was used already, or is older than 15 minutes. Ask for a new one.</source>
        <translation>Il codice non è corretto, è già stato usato o è più vecchio di 15 minuti. Chiedine uno nuovo.</translation>
    </message>
    <message>
        <source>The password is too short or too common. Take at least 12 characters, for example a few words.</source>
        <translation>La password è troppo corta o troppo comune. Usa almeno 12 caratteri, ad esempio alcune parole.</translation>
    </message>
    <message>
        <source>It is not there, or not open to you.</source>
        <translation>Non esiste oppure non è accessibile.</translation>
    </message>
    <message>
        <source>Both sides changed the same thing. Choose which one holds.</source>
        <translation>Entrambe le parti hanno modificato la stessa cosa. Scegli quale modifica vale.</translation>
    </message>
    <message>
        <source>This step is not possible any more, because it went on meanwhile.</source>
        <translation>Questo passaggio non è più possibile, perché nel frattempo il lavoro è andato avanti.</translation>
    </message>
    <message>
        <source>It exists already.</source>
        <translation>Esiste già.</translation>
    </message>
    <message>
        <source>There is not enough stock.</source>
        <translation>La giacenza non è sufficiente.</translation>
    </message>
    <message>
        <source>This SKU is not in the catalogue.</source>
        <translation>Questo SKU non è nel catalogo.</translation>
    </message>
    <message>
        <source>This location does not exist.</source>
        <translation>Questa sede non esiste.</translation>
    </message>
    <message>
        <source>This reason does not exist any more. Choose another one.</source>
        <translation>Questa causale non esiste più. Scegline un’altra.</translation>
    </message>
    <message>
        <source>This reason does not go with the sign of the difference. Choose another reason.</source>
        <translation>Questa causale non è compatibile con il segno della differenza. Scegli un’altra causale.</translation>
    </message>
    <message>
        <source>This reason does not go with this kind of movement. Choose another reason.</source>
        <translation>Questa causale non è compatibile con questo tipo di movimento. Scegli un’altra causale.</translation>
    </message>
    <message>
        <source>This movement was taken back already.</source>
        <translation>Questo movimento è già stato stornato.</translation>
    </message>
    <message>
        <source>It is in use and cannot be removed.</source>
        <translation>È in uso e non può essere rimosso.</translation>
    </message>
    <message>
        <source>At least one administrator must remain.</source>
        <translation>Deve rimanere almeno un amministratore.</translation>
    </message>
    <message>
        <source>The hub&apos;s history is another one than before. The data is being copied again.</source>
        <translation>La cronologia dell’hub non è più quella di prima. È in corso una nuova copia dei dati.</translation>
    </message>
    <message>
        <source>This program is too old for the hub. Update it; your work is still accepted.</source>
        <translation>Questo programma è troppo vecchio per l’hub. Aggiornalo; il lavoro svolto viene ancora accettato.</translation>
    </message>
    <message>
        <source>The hub does not know this kind of change. It needs an update.</source>
        <translation>L’hub non conosce questo tipo di modifica. Va aggiornato.</translation>
    </message>
    <message>
        <source>Too many attempts. Wait a little and try again.</source>
        <translation>Troppi tentativi. Attendi un momento e riprova.</translation>
    </message>
    <message>
        <source>The hub is busy. It is tried again by itself.</source>
        <translation>L’hub è occupato. Il tentativo si ripete da solo.</translation>
    </message>
    <message>
        <source>The hub takes no changes now. They wait safely on this PC.</source>
        <translation>Al momento l’hub non accetta modifiche. Restano in attesa al sicuro su questo PC.</translation>
    </message>
    <message>
        <source>This user was disabled by an administrator. What waits on this PC is kept.</source>
        <translation>Questo utente è stato disattivato da un amministratore. Ciò che attende su questo PC è conservato.</translation>
    </message>
    <message>
        <source>This change could not be read after the journal was damaged, and the hub never got it.</source>
        <translation>Questa modifica non è più leggibile perché il registro locale è stato danneggiato, e non è mai arrivata all’hub.</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Make room; what was saved before is safe.</source>
        <translation>Il disco di questo PC è pieno. Libera spazio; ciò che era già salvato è al sicuro.</translation>
    </message>
    <message>
        <source>It was done at a time at which this person was not allowed to do it without the hub. It was not applied; somebody who may do it can send it again.</source>
        <translation>È stato fatto in un momento in cui questa persona non era autorizzata a farlo senza l’hub. Non è stato applicato; chi è autorizzato può inviarlo di nuovo.</translation>
    </message>
    <message>
        <source>Another PC uses the identity of this one, perhaps after copying its disk. What waits here is kept: export it to be safe, connect this PC anew with a code, then send again what is missing.</source>
        <translation>Un altro PC usa l’identità di questo, forse dopo una copia del disco. Ciò che attende qui è conservato: per sicurezza esportalo, connetti di nuovo questo PC con un codice e poi invia di nuovo ciò che manca.</translation>
    </message>
    <message>
        <source>This SKU is counted in whole pieces; a part of one cannot be entered.</source>
        <translation>Questo SKU si conta a pezzi interi; non si può registrare una parte di pezzo.</translation>
    </message>
    <message>
        <source>It was not accepted as it stands: %1.</source>
        <extracomment>%1 is a technical reason in English, such as &quot;delta: the difference is out of range&quot;</extracomment>
        <translation>Non è stato accettato così com’è: %1.</translation>
    </message>
    <message>
        <source>This SKU is counted in another unit by now. Look at the position and enter the difference anew.</source>
        <translation>Questo SKU ora si conta in un’altra unità. Controlla la posizione e inserisci di nuovo la differenza.</translation>
    </message>
    <message>
        <source>The way to the hub is unsteady. It is tried again by itself.</source>
        <translation>La connessione con l’hub è instabile. Il tentativo si ripete da solo.</translation>
    </message>
    <message>
        <source>The permission “%1” is missing. Ask somebody who has it.</source>
        <extracomment>%1 is what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>Manca il permesso «%1». Rivolgiti a chi ce l’ha.</translation>
    </message>
    <message>
        <source>%1 had no permission for this: “%2”. Somebody who has it can send it again.</source>
        <extracomment>%1 is a person, %2 what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>L’utente %1 non aveva il permesso necessario: «%2». Chi ce l’ha può inviare di nuovo la modifica.</translation>
    </message>
    <message>
        <source>%1 was not allowed to do this. Somebody who may do it can send it again.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>L’utente %1 non era autorizzato a farlo. Chi è autorizzato può inviare di nuovo la modifica.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was cancelled meanwhile.</source>
        <translation>Questo passo non è più possibile: nel frattempo c’è stato un annullamento.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was given back or refused meanwhile.</source>
        <translation>Questo passo non è più possibile: nel frattempo è stata respinta.</translation>
    </message>
    <message>
        <source>This step is not possible any more: the customer has collected it meanwhile.</source>
        <translation>Questo passo non è più possibile: nel frattempo il cliente ha ritirato.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it was kept for the customer as long as it is kept.</source>
        <translation>Questo passo non è più possibile: il tempo di giacenza per il cliente è scaduto.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it left with the carrier meanwhile.</source>
        <translation>Questo passo non è più possibile: nel frattempo è partito con il corriere.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it has arrived at the customer&apos;s meanwhile.</source>
        <translation>Questo passo non è più possibile: nel frattempo è arrivato al cliente.</translation>
    </message>
    <message>
        <source>This step is not possible any more: it is finished.</source>
        <translation>Questo passo non è più possibile: è già concluso.</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineForm</name>
    <message>
        <source>minor units</source>
        <translation>unità minori</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Non è un numero intero.</translation>
    </message>
    <message>
        <source>Not a number with at most %1 decimals.</source>
        <translation>Non è un numero con al massimo %1 decimali.</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineReplay</name>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>accolto</translation>
    </message>
</context>
<context>
    <name>stoa::QuarantineWork</name>
    <message>
        <source>What could not be taken lies at the hub, which does not answer now.</source>
        <translation>Ciò che non è stato accolto si trova sull’hub, che ora non risponde.</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>È stato accolto.</translation>
    </message>
    <message>
        <source>What could not be taken belongs to no store yet. It is shown to those who may see all stores.</source>
        <translation>Ciò che non è stato accolto non appartiene ancora a un negozio. Lo vede chi può vedere tutti i negozi.</translation>
    </message>
    <message>
        <source>The list is kept at the hub, which does not answer now. It comes when the hub answers.</source>
        <translation>L’elenco sta sull’hub, che al momento non risponde. Arriva quando l’hub risponde.</translation>
    </message>
    <message>
        <source>Every order could be taken. One that cannot is kept here with the reason.</source>
        <translation>Tutti gli ordini sono stati accolti. Quello che non può esserlo resta qui con il motivo.</translation>
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
        <translation>Nulla di questo ordine può essere reso: nulla è stato ancora consegnato, oppure è già tutto in un reso.</translation>
    </message>
    <message>
        <source>%1: at most %2 can come back.</source>
        <translation>%1: se ne possono rendere al massimo %2.</translation>
    </message>
    <message>
        <source>Say how many of a line come back.</source>
        <translation>Indica quanti di una riga vengono resi.</translation>
    </message>
</context>
<context>
    <name>stoa::ReturnWork</name>
    <message>
        <source>Accept the return</source>
        <translation>Accetta il reso</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Registra l’arrivo</translation>
    </message>
    <message>
        <source>Finish the inspection</source>
        <translation>Concludi il controllo</translation>
    </message>
    <message>
        <source>Pay back %1</source>
        <translation>Rimborsa %1</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Rimborsa</translation>
    </message>
    <message>
        <source>Order the replacement</source>
        <translation>Ordina la sostituzione</translation>
    </message>
    <message>
        <source>Refuse the return</source>
        <translation>Rifiuta il reso</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Chiudi la pratica</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>Questa pratica è chiusa.</translation>
    </message>
    <message>
        <source>Scan what came, or say that all of it did.</source>
        <translation>Scansiona ciò che è arrivato, o indica che è arrivato tutto.</translation>
    </message>
    <message>
        <source>%1: decide about all %2 that came; %3 are decided.</source>
        <translation>%1: decidi su tutti i %2 arrivati; decisi: %3.</translation>
    </message>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 di %3.</translation>
    </message>
    <message>
        <source>More of these came than were announced. Open another return for the rest.</source>
        <translation>Ne sono arrivati più di quanti annunciati. Apri un altro reso per i restanti.</translation>
    </message>
    <message>
        <source>%1 is not in this return.</source>
        <translation>%1 non è in questo reso.</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingCheck</name>
    <message>
        <source>There is no score. Add one, or choose another way to decide.</source>
        <translation>Non c’è alcun punteggio. Aggiungine uno o scegli un altro modo di decidere.</translation>
    </message>
    <message>
        <source>The weights add up to %1. They must add up to %2.</source>
        <translation>I pesi sommano a %1. Devono sommare a %2.</translation>
    </message>
    <message>
        <source>Two strategies have this name. Change one of them.</source>
        <translation>Due strategie hanno questo nome. Cambiane uno.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Un nome ha da 1 a 80 caratteri.</translation>
    </message>
    <message>
        <source>A code has 1 to 16 capital letters, digits, hyphens or underlines.</source>
        <translation>Un codice ha da 1 a 16 lettere maiuscole, cifre, trattini o trattini bassi.</translation>
    </message>
    <message>
        <source>Somebody must answer for it. Choose an owner.</source>
        <translation>Qualcuno deve risponderne. Scegli un responsabile.</translation>
    </message>
    <message>
        <source>A policy has 1 to 40 strategies.</source>
        <translation>Una politica ha da 1 a 40 strategie.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Questo numero è troppo grande.</translation>
    </message>
    <message>
        <source>Choose at least one value that the order can have.</source>
        <translation>Scegli almeno un valore che l’ordine può avere.</translation>
    </message>
    <message>
        <source>It stands there twice. Take one of them off.</source>
        <translation>C’è due volte. Togline una.</translation>
    </message>
    <message>
        <source>A distance is 1 to 20,040 km.</source>
        <translation>Una distanza va da 1 a 20.040 km.</translation>
    </message>
    <message>
        <source>Choose at least one value.</source>
        <translation>Scegli almeno un valore.</translation>
    </message>
    <message>
        <source>No mark and the full mark must be given for different figures.</source>
        <translation>Zero punti e punteggio pieno devono valere per cifre diverse.</translation>
    </message>
    <message>
        <source>Bands end at kilometres that rise, as “5, 20, 50”.</source>
        <translation>Le fasce finiscono a chilometri crescenti, come «5, 20, 50».</translation>
    </message>
    <message>
        <source>This is not possible for a score.</source>
        <translation>Non è possibile per un punteggio.</translation>
    </message>
    <message>
        <source>Choose at least one rule.</source>
        <translation>Scegli almeno una regola.</translation>
    </message>
    <message>
        <source>A queue needs a name.</source>
        <translation>Una coda ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>It waits 1 to 365 days.</source>
        <translation>Attende da 1 a 365 giorni.</translation>
    </message>
    <message>
        <source>This cannot follow here. Choose something else.</source>
        <translation>Questo non può seguire qui. Scegli altro.</translation>
    </message>
    <message>
        <source>This is not possible: %1</source>
        <translation>Non è possibile: %1</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingSentences</name>
    <message>
        <source>no place in particular</source>
        <translation>nessun luogo in particolare</translation>
    </message>
    <message>
        <source>Least mark</source>
        <translation>Punteggio minimo</translation>
    </message>
    <message>
        <source>Ends of the bands in km, rising</source>
        <translation>Fine delle fasce in km, crescenti</translation>
    </message>
    <message>
        <source>“%3” goes by bands that end at %1; a mark of %2 or more is needed.</source>
        <extracomment>%3 is what is scored (&quot;Distance in bands&quot;)</extracomment>
        <translation>«%3» va per fasce che finiscono a %1; serve un punteggio di almeno %2.</translation>
    </message>
    <message>
        <source>Kinds, the best first</source>
        <translation>Tipi, il migliore per primo</translation>
    </message>
    <message>
        <source>“%3” goes by this order: %1; a mark of %2 or more is needed.</source>
        <extracomment>%3 is what is scored (&quot;Kind of node&quot;)</extracomment>
        <translation>«%3» segue quest’ordine: %1; serve un punteggio di almeno %2.</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Zero punti</translation>
    </message>
    <message>
        <source>Full mark</source>
        <translation>Punteggio pieno</translation>
    </message>
    <message>
        <source>“%4” gives no mark at %1 and the full mark at %2; a mark of %3 or more is needed.</source>
        <extracomment>%4 is what is scored (&quot;Cost&quot;); %1 and %2 are figures of it</extracomment>
        <translation>«%4» dà zero punti a %1 e il punteggio pieno a %2; serve un punteggio di almeno %3.</translation>
    </message>
    <message>
        <source>Each part after the first costs %1 more, each late day %2.</source>
        <translation>Ogni parte dopo la prima costa %1 in più, ogni giorno di ritardo %2.</translation>
    </message>
    <message>
        <source>Each further part</source>
        <translation>Ogni parte in più</translation>
    </message>
    <message>
        <source>Each late day</source>
        <translation>Ogni giorno di ritardo</translation>
    </message>
    <message>
        <source>Weeks of supply</source>
        <translation>Settimane di scorta</translation>
    </message>
    <message>
        <source>The last unit of a place risks %1 of its value, nothing from %2 of supply on.</source>
        <translation>L’ultima unità di un luogo rischia il %1 del suo valore, nulla da %2 di scorta in su.</translation>
    </message>
    <message>
        <source>Risk of running out</source>
        <translation>Rischio di esaurimento</translation>
    </message>
    <message>
        <source>Selling now saves %1 of the markdown.</source>
        <translation>Vendere ora risparmia il %1 del ribasso.</translation>
    </message>
    <message>
        <source>Markdown saved</source>
        <translation>Ribasso risparmiato</translation>
    </message>
    <message>
        <source>Each part after the first takes %1 off the score.</source>
        <translation>Ogni parte dopo la prima toglie %1 al punteggio.</translation>
    </message>
    <message>
        <source>Score lost</source>
        <translation>Punti persi</translation>
    </message>
    <message>
        <source>First %1, then the others by their rank.</source>
        <translation>Prima %1, poi gli altri per grado.</translation>
    </message>
    <message>
        <source>Places, the first one first</source>
        <translation>Luoghi, il primo per primo</translation>
    </message>
    <message>
        <source>Rules, the first one first</source>
        <translation>Regole, la prima per prima</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>In quest’ordine: %1.</translation>
    </message>
    <message>
        <source>Farther than</source>
        <translation>Più lontano di</translation>
    </message>
    <message>
        <source>km</source>
        <extracomment>Unit behind a number: kilometres</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>Kept free for peaks</source>
        <translation>Tenuto libero per i picchi</translation>
    </message>
    <message>
        <source>Kinds of places</source>
        <translation>Tipi di luoghi</translation>
    </message>
    <message>
        <source>Groups of places</source>
        <translation>Gruppi di luoghi</translation>
    </message>
    <message>
        <source>Countries to which nothing goes</source>
        <translation>Paesi verso cui non parte nulla</translation>
    </message>
    <message>
        <source>is too far by road…</source>
        <translation>è troppo lontano su strada…</translation>
    </message>
    <message>
        <source>is too far away…</source>
        <translation>è troppo lontano…</translation>
    </message>
    <message>
        <source>is of a kind…</source>
        <translation>è di un tipo…</translation>
    </message>
    <message>
        <source>is not of a kind…</source>
        <translation>non è di un tipo…</translation>
    </message>
    <message>
        <source>is in a group…</source>
        <translation>è in un gruppo…</translation>
    </message>
    <message>
        <source>is not in a group…</source>
        <translation>non è in un gruppo…</translation>
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
        <translation>Per ogni ordine.</translation>
    </message>
    <message>
        <source>%1; or %2</source>
        <extracomment>Joins two clauses of &quot;When any of these is true: …&quot;</extracomment>
        <translation>%1; oppure %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the first two clauses of &quot;When …&quot;</extracomment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>Joins one more clause to those of &quot;When …&quot;</extracomment>
        <translation>%1, e %2</translation>
    </message>
    <message>
        <source>And when %1.</source>
        <extracomment>%1 is a clause, or several with &quot;and&quot; between them</extracomment>
        <translation>E quando %1.</translation>
    </message>
    <message>
        <source>When %1.</source>
        <translation>Quando %1.</translation>
    </message>
    <message>
        <source>Or when any of these is true: %1.</source>
        <extracomment>%1 is a clause, or several with &quot;or&quot; between them</extracomment>
        <translation>O quando è vera una di queste: %1.</translation>
    </message>
    <message>
        <source>When any of these is true: %1.</source>
        <translation>Quando è vera una di queste: %1.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Che cosa segue</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Coda</translation>
    </message>
    <message>
        <source>If everything fits, %1 “%2”.</source>
        <translation>Se entra tutto, %1 «%2».</translation>
    </message>
    <message>
        <source>If only a part fits, %1 “%2”.</source>
        <translation>Se entra solo una parte, %1 «%2».</translation>
    </message>
    <message>
        <source>If nothing fits, %1 “%2”.</source>
        <translation>Se non entra nulla, %1 «%2».</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1 “%2”.</source>
        <translation>Ciò che nessuna strategia tratta: %1 «%2».</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>If everything fits, %1 %2.</source>
        <translation>Se entra tutto, %1 %2.</translation>
    </message>
    <message>
        <source>If only a part fits, %1 %2.</source>
        <translation>Se entra solo una parte, %1 %2.</translation>
    </message>
    <message>
        <source>If nothing fits, %1 %2.</source>
        <translation>Se non entra nulla, %1 %2.</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1 %2.</source>
        <translation>Ciò che nessuna strategia tratta: %1 %2.</translation>
    </message>
    <message>
        <source>If everything fits, %1.</source>
        <translation>Se entra tutto, %1.</translation>
    </message>
    <message>
        <source>If only a part fits, %1.</source>
        <translation>Se entra solo una parte, %1.</translation>
    </message>
    <message>
        <source>If nothing fits, %1.</source>
        <translation>Se non entra nulla, %1.</translation>
    </message>
    <message>
        <source>What no strategy deals with: %1.</source>
        <translation>Ciò che nessuna strategia tratta: %1.</translation>
    </message>
    <message>
        <source>Parts (0: any number)</source>
        <translation>Parti (0: qualsiasi numero)</translation>
    </message>
    <message>
        <source>Worth of a part</source>
        <translation>Valore di una parte</translation>
    </message>
    <message>
        <source>any worth</source>
        <extracomment>Inside &quot;Split into at most 2 parts of any worth&quot;</extracomment>
        <translation>qualsiasi valore</translation>
    </message>
    <message>
        <source>Split into %1 of %2.</source>
        <translation>Dividi in %1 di %2.</translation>
    </message>
    <message>
        <source>Split into at most %1 of %2.</source>
        <translation>Dividi in al massimo %1 di %2.</translation>
    </message>
    <message>
        <source>Split into %1, each worth %2 or more.</source>
        <translation>Dividi in %1, ciascuna di valore %2 o più.</translation>
    </message>
    <message>
        <source>Split into at most %1, each worth %2 or more.</source>
        <translation>Dividi in al massimo %1, ciascuna di valore %2 o più.</translation>
    </message>
    <message>
        <source>How many must be so</source>
        <translation>Quante devono essere vere</translation>
    </message>
    <message>
        <source>all of these are</source>
        <translation>tutte queste sono</translation>
    </message>
    <message>
        <source>any of these is</source>
        <translation>una di queste è</translation>
    </message>
    <message>
        <source>It applies when %1 true.</source>
        <translation>Vale quando %1 vera.</translation>
    </message>
    <message>
        <source>Lines that belong together</source>
        <translation>Righe che vanno insieme</translation>
    </message>
    <message>
        <source>stay together</source>
        <translation>restano insieme</translation>
    </message>
    <message>
        <source>may part</source>
        <translation>possono separarsi</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Una riga</translation>
    </message>
    <message>
        <source>may be divided</source>
        <translation>può essere divisa</translation>
    </message>
    <message>
        <source>stays whole</source>
        <translation>resta intera</translation>
    </message>
    <message>
        <source>Lines that belong together %1; one line %2.</source>
        <translation>Le righe che vanno insieme %1; una riga %2.</translation>
    </message>
    <message>
        <source>Units of a part</source>
        <translation>Unità di una parte</translation>
    </message>
    <message>
        <source>Each part has %1 or more.</source>
        <translation>Ogni parte ha %1 o più.</translation>
    </message>
    <message>
        <source>Weight of a package (0: any)</source>
        <translation>Peso di un pacco (0: qualsiasi)</translation>
    </message>
    <message>
        <source>any weight</source>
        <translation>qualsiasi peso</translation>
    </message>
    <message>
        <source>Goods in a package</source>
        <translation>Merce in un pacco</translation>
    </message>
    <message>
        <source>all kinds of goods</source>
        <translation>merce di ogni tipo</translation>
    </message>
    <message>
        <source>one class of goods</source>
        <translation>una sola classe di merce</translation>
    </message>
    <message>
        <source>Packages of %1, with %2 in each.</source>
        <translation>Pacchi di %1, con %2 in ciascuno.</translation>
    </message>
    <message>
        <source>Packages of at most %1, with %2 in each.</source>
        <translation>Pacchi di al massimo %1, con %2 in ciascuno.</translation>
    </message>
    <message>
        <source>Road factor</source>
        <translation>Fattore stradale</translation>
    </message>
    <message>
        <source>A way by road is %1 times as long as the straight line.</source>
        <translation>La strada è %1 volte più lunga della linea retta.</translation>
    </message>
</context>
<context>
    <name>stoa::RoutingWords</name>
    <message>
        <source>has no sellable stock</source>
        <translation>non ha merce vendibile</translation>
    </message>
    <message>
        <source>takes no orders now</source>
        <translation>ora non accetta ordini</translation>
    </message>
    <message>
        <source>is closed in the window</source>
        <translation>è chiuso nella finestra</translation>
    </message>
    <message>
        <source>is over %1 km by road</source>
        <translation>è a oltre %1 km su strada</translation>
    </message>
    <message>
        <source>is over %1 km away</source>
        <translation>è a oltre %1 km</translation>
    </message>
    <message>
        <source>does not offer the method</source>
        <translation>non offre la modalità</translation>
    </message>
    <message>
        <source>has no carrier for it</source>
        <translation>non ha un corriere adatto</translation>
    </message>
    <message>
        <source>may not handle the goods</source>
        <translation>non può trattare la merce</translation>
    </message>
    <message>
        <source>has no capacity left, peaks kept free</source>
        <translation>non ha più capacità, salvo i picchi</translation>
    </message>
    <message>
        <source>has no capacity left at all</source>
        <translation>non ha più alcuna capacità</translation>
    </message>
    <message>
        <source>missed the cut-off</source>
        <translation>ha superato l’orario limite</translation>
    </message>
    <message>
        <source>rejected this line</source>
        <translation>ha rifiutato questa riga</translation>
    </message>
    <message>
        <source>the customer or the law rules out</source>
        <translation>il cliente o la legge escludono</translation>
    </message>
    <message>
        <source>is ruled out, or would send to %1</source>
        <translation>è escluso o spedirebbe in %1</translation>
    </message>
    <message>
        <source>is of the kind %1</source>
        <translation>è del tipo %1</translation>
    </message>
    <message>
        <source>is not of the kind %1</source>
        <translation>non è del tipo %1</translation>
    </message>
    <message>
        <source>is in the group %1</source>
        <translation>è nel gruppo %1</translation>
    </message>
    <message>
        <source>is not in the group %1</source>
        <translation>non è nel gruppo %1</translation>
    </message>
    <message>
        <source>is not where it is collected</source>
        <translation>non è dove si ritira</translation>
    </message>
    <message>
        <source>has too low a score</source>
        <translation>ha un punteggio troppo basso</translation>
    </message>
    <message>
        <source>any number of parts</source>
        <extracomment>How far an order may be divided, inside &quot;Split into at most %1&quot;</extracomment>
        <translation>quante parti servono</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n parte</numerusform>
            <numerusform>%n parti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
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
        <translation>%1 pz</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>A distance</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>on the minute</source>
        <extracomment>When goods arrive, beside the end of the promise</extracomment>
        <translation>al minuto</translation>
    </message>
    <message>
        <source>%1 late</source>
        <extracomment>When goods arrive, before or after the end of the promise: &quot;10 h late&quot;</extracomment>
        <translation>%1 in ritardo</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 in anticipo</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <extracomment>How long stock lasts; %1 may have decimals</extracomment>
        <translation>%1 settimane</translation>
    </message>
    <message>
        <source>%1 a week</source>
        <extracomment>What is sold in a week; %1 is &quot;10 pcs&quot;</extracomment>
        <translation>%1 a settimana</translation>
    </message>
    <message>
        <source>a whole size run</source>
        <translation>serie di taglie intera</translation>
    </message>
    <message>
        <source>a broken size run</source>
        <translation>serie di taglie incompleta</translation>
    </message>
    <message>
        <source>rank %1</source>
        <extracomment>A place in an order</extracomment>
        <translation>grado %1</translation>
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
        <translation>urbana</translation>
    </message>
    <message>
        <source>suburban</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>suburbana</translation>
    </message>
    <message>
        <source>regional</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>regionale</translation>
    </message>
    <message>
        <source>rural</source>
        <extracomment>Zone of a delivery address, inside a sentence</extracomment>
        <translation>rurale</translation>
    </message>
    <message>
        <source>store</source>
        <extracomment>Kind of place, inside a sentence</extracomment>
        <translation>negozio</translation>
    </message>
    <message>
        <source>dark store</source>
        <translation>dark store</translation>
    </message>
    <message>
        <source>micro-fulfilment</source>
        <extracomment>Kind of place: a small automated store room in a town</extracomment>
        <translation>micro-evasione</translation>
    </message>
    <message>
        <source>locker</source>
        <extracomment>Kind of place: a wall of parcel boxes</extracomment>
        <translation>locker</translation>
    </message>
    <message>
        <source>warehouse</source>
        <translation>magazzino</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>fornitore</translation>
    </message>
    <message>
        <source>web shop</source>
        <translation>negozio online</translation>
    </message>
    <message>
        <source>ship</source>
        <extracomment>How goods get to a customer, inside a sentence: the method is &quot;ship&quot;</extracomment>
        <translation>spedizione</translation>
    </message>
    <message>
        <source>click and collect</source>
        <extracomment>How goods get to a customer, inside a sentence</extracomment>
        <translation>ritiro in negozio</translation>
    </message>
    <message>
        <source>curbside</source>
        <extracomment>How goods get to a customer, inside a sentence: to the car</extracomment>
        <translation>ritiro in auto</translation>
    </message>
    <message>
        <source>locker</source>
        <comment>method</comment>
        <extracomment>How goods get to a customer, inside a sentence: to a parcel box</extracomment>
        <translation>locker</translation>
    </message>
    <message>
        <source>ship to store</source>
        <extracomment>How goods get to a customer, inside a sentence</extracomment>
        <translation>spedizione in negozio</translation>
    </message>
    <message>
        <source>sets</source>
        <extracomment>What is special about goods, inside a sentence</extracomment>
        <translation>set</translation>
    </message>
    <message>
        <source>dangerous goods</source>
        <translation>merce pericolosa</translation>
    </message>
    <message>
        <source>chilled goods</source>
        <translation>merce refrigerata</translation>
    </message>
    <message>
        <source>oversized goods</source>
        <translation>merce fuori misura</translation>
    </message>
    <message>
        <source>high</source>
        <extracomment>Priority of an order, inside a sentence</extracomment>
        <translation>alta</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normale</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>Distance in bands</source>
        <translation>Distanza a fasce</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Transit against promise</source>
        <translation>Transito contro promessa</translation>
    </message>
    <message>
        <source>Capacity left</source>
        <translation>Capacità rimasta</translation>
    </message>
    <message>
        <source>Node performance</source>
        <translation>Prestazioni del punto</translation>
    </message>
    <message>
        <source>Rejections</source>
        <translation>Rifiuti</translation>
    </message>
    <message>
        <source>Stock depth</source>
        <translation>Profondità della scorta</translation>
    </message>
    <message>
        <source>Weeks of supply</source>
        <translation>Settimane di scorta</translation>
    </message>
    <message>
        <source>Sales velocity</source>
        <translation>Velocità di vendita</translation>
    </message>
    <message>
        <source>Broken size run</source>
        <translation>Serie di taglie incompleta</translation>
    </message>
    <message>
        <source>Markdown pressure</source>
        <translation>Pressione del ribasso</translation>
    </message>
    <message>
        <source>Expiry</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Rank of the node</source>
        <translation>Grado del punto</translation>
    </message>
    <message>
        <source>Kind of node</source>
        <translation>Tipo di punto</translation>
    </message>
    <message>
        <source>Stock accuracy</source>
        <translation>Precisione delle giacenze</translation>
    </message>
    <message>
        <source>How far the node is from the customer.</source>
        <translation>Quanto dista il punto dal cliente.</translation>
    </message>
    <message>
        <source>What it costs to supply all that the node can.</source>
        <translation>Quanto costa fornire tutto ciò che il punto può.</translation>
    </message>
    <message>
        <source>How long before the end of the promise the goods arrive.</source>
        <translation>Quanto prima della fine della promessa arriva la merce.</translation>
    </message>
    <message>
        <source>How much of the hour&apos;s limit is free.</source>
        <translation>Quanto del limite orario è libero.</translation>
    </message>
    <message>
        <source>The share of its parts that were ready by their promise.</source>
        <translation>La quota delle sue parti pronte entro la promessa.</translation>
    </message>
    <message>
        <source>The share of its parts that the node gave back.</source>
        <translation>La quota delle parti che il punto ha restituito.</translation>
    </message>
    <message>
        <source>How many pieces stay after the order.</source>
        <translation>Quanti pezzi restano dopo l’ordine.</translation>
    </message>
    <message>
        <source>For how many weeks its stock lasts.</source>
        <translation>Per quante settimane basta la sua scorta.</translation>
    </message>
    <message>
        <source>How much of it the node sells in a week.</source>
        <translation>Quanto ne vende il punto in una settimana.</translation>
    </message>
    <message>
        <source>A run of sizes that is broken is used up first.</source>
        <translation>Una serie di taglie incompleta si esaurisce prima.</translation>
    </message>
    <message>
        <source>How far the price is marked down there.</source>
        <translation>Di quanto il prezzo è ribassato lì.</translation>
    </message>
    <message>
        <source>How soon what goes first expires.</source>
        <translation>Quanto presto scade ciò che esce prima.</translation>
    </message>
    <message>
        <source>The rank that the node has in the network.</source>
        <translation>Il grado del punto nella rete.</translation>
    </message>
    <message>
        <source>Stores, warehouses and other kinds in an order of their own.</source>
        <translation>Negozi, magazzini e altri tipi in un ordine proprio.</translation>
    </message>
    <message>
        <source>How often its counts agreed with the record.</source>
        <translation>Quante volte i suoi conteggi coincidevano con il registro.</translation>
    </message>
    <message>
        <source>Weighted scores</source>
        <translation>Punteggi pesati</translation>
    </message>
    <message>
        <source>Least total cost</source>
        <translation>Minor costo totale</translation>
    </message>
    <message>
        <source>Fewest shipments</source>
        <translation>Meno spedizioni</translation>
    </message>
    <message>
        <source>Earliest arrival</source>
        <translation>Arrivo più presto</translation>
    </message>
    <message>
        <source>Places in an order</source>
        <translation>Luoghi in ordine</translation>
    </message>
    <message>
        <source>Most stock first</source>
        <translation>Prima chi ha più scorta</translation>
    </message>
    <message>
        <source>On hand before on its way</source>
        <translation>Giacente prima di in arrivo</translation>
    </message>
    <message>
        <source>Rules one after the other</source>
        <translation>Regole una dopo l’altra</translation>
    </message>
    <message>
        <source>the customer&apos;s own store</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>il negozio del cliente</translation>
    </message>
    <message>
        <source>the fewest parts</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>meno parti</translation>
    </message>
    <message>
        <source>the place of last resort</source>
        <extracomment>A rule of routing, inside a sentence</extracomment>
        <translation>il luogo di ultima istanza</translation>
    </message>
    <message>
        <source>assign it</source>
        <extracomment>What follows, inside a sentence: &quot;If everything fits, assign it.&quot;</extracomment>
        <translation>assegnalo</translation>
    </message>
    <message>
        <source>assign it and go on with the rest</source>
        <extracomment>What follows, inside a sentence: &quot;If only a part fits, …&quot;</extracomment>
        <translation>assegnalo e continua con il resto</translation>
    </message>
    <message>
        <source>try the next strategy</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>prova la strategia successiva</translation>
    </message>
    <message>
        <source>put it into the queue</source>
        <extracomment>What follows, inside a sentence; the name of a queue comes after it</extracomment>
        <translation>mettilo nella coda</translation>
    </message>
    <message>
        <source>wait for stock</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>attendi la merce</translation>
    </message>
    <message>
        <source>hand it to customer service</source>
        <extracomment>What follows, inside a sentence</extracomment>
        <translation>passalo al servizio clienti</translation>
    </message>
    <message>
        <source>cancel it after</source>
        <extracomment>What follows, inside a sentence; a number of days comes after it</extracomment>
        <translation>annullalo dopo</translation>
    </message>
    <message>
        <source>the channel is not %1</source>
        <translation>il canale non è %1</translation>
    </message>
    <message>
        <source>the channel is %1</source>
        <translation>il canale è %1</translation>
    </message>
    <message>
        <source>the zone is not %1</source>
        <translation>la zona non è %1</translation>
    </message>
    <message>
        <source>the zone is %1</source>
        <translation>la zona è %1</translation>
    </message>
    <message>
        <source>it does not go to %1</source>
        <translation>non va in %1</translation>
    </message>
    <message>
        <source>it goes to %1</source>
        <translation>va in %1</translation>
    </message>
    <message>
        <source>it holds nothing of %1</source>
        <translation>non contiene nulla di %1</translation>
    </message>
    <message>
        <source>it holds something of %1</source>
        <translation>contiene qualcosa di %1</translation>
    </message>
    <message>
        <source>the priority is not %1</source>
        <translation>la priorità non è %1</translation>
    </message>
    <message>
        <source>the priority is %1</source>
        <translation>la priorità è %1</translation>
    </message>
    <message>
        <source>the method is not %1</source>
        <translation>la modalità non è %1</translation>
    </message>
    <message>
        <source>the method is %1</source>
        <translation>la modalità è %1</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>non contiene %1</translation>
    </message>
    <message>
        <source>it holds %1</source>
        <translation>contiene %1</translation>
    </message>
    <message>
        <source>the customer is not in the group %1</source>
        <translation>il cliente non è nel gruppo %1</translation>
    </message>
    <message>
        <source>the customer is in the group %1</source>
        <translation>il cliente è nel gruppo %1</translation>
    </message>
    <message>
        <source>it is worth %1 or more</source>
        <translation>vale %1 o più</translation>
    </message>
    <message>
        <source>it is worth %1 or less</source>
        <translation>vale %1 o meno</translation>
    </message>
    <message>
        <source>the promise is %1 away or more</source>
        <translation>la promessa è fra %1 o più</translation>
    </message>
    <message>
        <source>the promise is within %1</source>
        <translation>la promessa è entro %1</translation>
    </message>
    <message>
        <source>it weighs %1 or more</source>
        <translation>pesa %1 o più</translation>
    </message>
    <message>
        <source>it weighs %1 or less</source>
        <translation>pesa %1 o meno</translation>
    </message>
    <message>
        <source>it has %1 or more</source>
        <translation>ha %1 o più</translation>
    </message>
    <message>
        <source>it has %1 or less</source>
        <translation>ha %1 o meno</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canale</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Merce</translation>
    </message>
    <message>
        <source>Customer group</source>
        <translation>Gruppo di clienti</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promessa</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
</context>
<context>
    <name>stoa::SavedViews</name>
    <message>
        <source>All positions</source>
        <translation>Tutte le posizioni</translation>
    </message>
    <message>
        <source>Negative stock</source>
        <translation>Giacenza negativa</translation>
    </message>
    <message>
        <source>Nothing to sell</source>
        <translation>Niente da vendere</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>In arrivo</translation>
    </message>
</context>
<context>
    <name>stoa::SimulationDesk</name>
    <message>
        <source>There is no policy yet.</source>
        <translation>Non c’è ancora una politica.</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>L’ultimo giorno è prima del primo.</translation>
    </message>
    <message>
        <source>A simulation runs already.</source>
        <translation>Una simulazione è già in corso.</translation>
    </message>
    <message>
        <source>The hub could not finish it: %1</source>
        <translation>L’hub non ha potuto finirla: %1</translation>
    </message>
    <message>
        <source>The hub ended while it ran. Start it again.</source>
        <translation>L’hub si è fermato durante l’esecuzione. Avviala di nuovo.</translation>
    </message>
    <message>
        <source>It was cancelled. Nothing came of it.</source>
        <translation>È stata annullata. Non ne resta nulla.</translation>
    </message>
    <message>
        <source>S-%1</source>
        <extracomment>The name of a simulation; %1 is four letters and digits</extracomment>
        <translation>S-%1</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded order(s)</source>
        <translation>
            <numerusform>%n ordine registrato</numerusform>
            <numerusform>%n ordini registrati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A range of days</extracomment>
        <translation>dal %1 al %2</translation>
    </message>
    <message>
        <source>stock as of %1</source>
        <translation>scorta al %1</translation>
    </message>
    <message>
        <source>stock as it is now</source>
        <translation>scorta com’è ora</translation>
    </message>
    <message>
        <source>stock as it was at the start</source>
        <translation>scorta com’era all’inizio</translation>
    </message>
    <message>
        <source>There is no finished simulation.</source>
        <translation>Non c’è alcuna simulazione finita.</translation>
    </message>
    <message>
        <source>The draft was changed since. Simulate it again.</source>
        <translation>La bozza è cambiata da allora. Simulala di nuovo.</translation>
    </message>
    <message>
        <source>Only a draft has a simulation attached.</source>
        <translation>Solo a una bozza si allega una simulazione.</translation>
    </message>
    <message>
        <source>It is attached already.</source>
        <translation>È già allegata.</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>it is assigned</source>
        <extracomment>What becomes of an order, inside a sentence</extracomment>
        <translation>è assegnato</translation>
    </message>
    <message>
        <source>a part of it is assigned</source>
        <translation>ne è assegnata una parte</translation>
    </message>
    <message>
        <source>it waits in a queue</source>
        <translation>attende in una coda</translation>
    </message>
    <message>
        <source>it waits for stock</source>
        <translation>attende la merce</translation>
    </message>
    <message>
        <source>customer service gets it</source>
        <translation>lo riceve il servizio clienti</translation>
    </message>
    <message>
        <source>it waits until it is cancelled</source>
        <translation>attende l’annullamento</translation>
    </message>
    <message>
        <source>it is cancelled</source>
        <translation>è annullato</translation>
    </message>
    <message numerus="yes">
        <source>Expected %n parcel(s) from %1.</source>
        <extracomment>%1 is a list of places</extracomment>
        <translation>
            <numerusform>Atteso %n collo da %1.</numerusform>
            <numerusform>Attesi %n colli da %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sends nothing.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;)</extracomment>
        <translation>%1 non spedisce nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places</extracomment>
        <translation>
            <numerusform>%1 ne spedisce %n, da %2.</numerusform>
            <numerusform>%1 ne spedisce %n, da %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %n, from %2, because %3.</source>
        <extracomment>%1 is a version of a policy (&quot;v14&quot;), %2 a list of places, %3 a clause</extracomment>
        <translation>
            <numerusform>%1 ne spedisce %n, da %2, perché %3.</numerusform>
            <numerusform>%1 ne spedisce %n, da %2, perché %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected %n part(s).</source>
        <translation>
            <numerusform>Attesa %n parte.</numerusform>
            <numerusform>Attese %n parti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 makes %n.</source>
        <translation>
            <numerusform>%1 ne fa %n.</numerusform>
            <numerusform>%1 ne fa %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected that %1; with %2 %3.</source>
        <extracomment>%1 and %3 say what becomes of an order, %2 is a version of a policy</extracomment>
        <translation>Atteso che %1; con %2 %3.</translation>
    </message>
    <message>
        <source>It may cost %1 at most; with %2 it costs %3.</source>
        <translation>Può costare al massimo %1; con %2 costa %3.</translation>
    </message>
    <message>
        <source>the draft is not saved</source>
        <translation>la bozza non è salvata</translation>
    </message>
    <message>
        <source>Save the draft.</source>
        <translation>Salva la bozza.</translation>
    </message>
    <message>
        <source>Save the draft, then simulate it.</source>
        <translation>Salva la bozza, poi simulala.</translation>
    </message>
    <message>
        <source>its simulation is not attached</source>
        <translation>la sua simulazione non è allegata</translation>
    </message>
    <message>
        <source>Look at the results and attach them to the draft.</source>
        <translation>Guarda i risultati e allegali alla bozza.</translation>
    </message>
    <message>
        <source>it was not simulated</source>
        <translation>non è stata simulata</translation>
    </message>
    <message>
        <source>Simulate it and attach the results.</source>
        <translation>Simulala e allega i risultati.</translation>
    </message>
    <message>
        <source>golden order %1 differs</source>
        <translation>l’ordine campione %1 è diverso</translation>
    </message>
    <message>
        <source>Change the rules until the golden order passes, or change what is expected of it where the new outcome is the better one.</source>
        <translation>Cambia le regole finché l’ordine campione passa, o cambia ciò che se ne attende dove il nuovo esito è migliore.</translation>
    </message>
    <message numerus="yes">
        <source>%n golden order(s) differ</source>
        <translation>
            <numerusform>%n ordine campione è diverso</numerusform>
            <numerusform>%n ordini campione sono diversi</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the rules until the golden orders pass, or change what is expected of them where the new outcome is the better one.</source>
        <translation>Cambia le regole finché gli ordini campione passano, o cambia ciò che se ne attende dove il nuovo esito è migliore.</translation>
    </message>
    <message>
        <source>a second person must approve</source>
        <translation>deve approvare una seconda persona</translation>
    </message>
    <message>
        <source>You wrote its last change. Ask somebody else who may approve policies to activate it.</source>
        <translation>L’ultima modifica è tua. Chiedi a qualcun altro che può approvare le politiche di attivarla.</translation>
    </message>
    <message>
        <source>your role may not approve policies</source>
        <translation>il tuo ruolo non può approvare politiche</translation>
    </message>
    <message>
        <source>Ask somebody who may approve policies to activate it.</source>
        <translation>Chiedi a chi può approvare le politiche di attivarla.</translation>
    </message>
    <message>
        <source>the hub does not answer</source>
        <translation>l’hub non risponde</translation>
    </message>
    <message>
        <source>Wait until the hub is back.</source>
        <translation>Attendi che l’hub torni.</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <extracomment>Joins two clauses: &quot;golden order G-17 differs, and a second person must approve&quot;</extracomment>
        <translation>%1, e %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>%1 is a clause, or several</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>same</source>
        <extracomment>A measure did not change</extracomment>
        <translation>uguale</translation>
    </message>
    <message>
        <source>better</source>
        <extracomment>A measure changed for the better</extracomment>
        <translation>meglio</translation>
    </message>
    <message>
        <source>worse</source>
        <extracomment>A measure changed for the worse</extracomment>
        <translation>peggio</translation>
    </message>
    <message>
        <source>%1 pt</source>
        <extracomment>A difference of two percentages, in points</extracomment>
        <translation>%1 pp</translation>
    </message>
    <message>
        <source>Urban within %1 h</source>
        <extracomment>Share of orders at the door in time</extracomment>
        <translation>Urbana in %1 h</translation>
    </message>
    <message>
        <source>Suburban within %1 h</source>
        <translation>Suburbana in %1 h</translation>
    </message>
    <message>
        <source>Regional within %1 h</source>
        <translation>Regionale in %1 h</translation>
    </message>
    <message>
        <source>Rural within %1 h</source>
        <translation>Rurale in %1 h</translation>
    </message>
    <message>
        <source>Orders routed</source>
        <translation>Ordini instradati</translation>
    </message>
    <message>
        <source>Filled completely</source>
        <translation>Evasi per intero</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In tempo</translation>
    </message>
    <message>
        <source>Split into parts</source>
        <translation>Divisi in parti</translation>
    </message>
    <message>
        <source>Cost per order</source>
        <translation>Costo per ordine</translation>
    </message>
    <message>
        <source>Cost, all orders</source>
        <translation>Costo, tutti gli ordini</translation>
    </message>
    <message>
        <source>SKUs at zero in a place</source>
        <translation>SKU a zero in un luogo</translation>
    </message>
    <message>
        <source>Peak-hour capacity</source>
        <translation>Capacità nell’ora di punta</translation>
    </message>
    <message>
        <source>Days to the customer</source>
        <translation>Giorni al cliente</translation>
    </message>
    <message>
        <source>Rejected by stores</source>
        <translation>Rifiutati dai negozi</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>higher is better</source>
        <translation>più alto è meglio</translation>
    </message>
    <message>
        <source>% of promised orders</source>
        <translation>% degli ordini promessi</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>più basso è meglio</translation>
    </message>
    <message>
        <source>Split rate</source>
        <translation>Tasso di divisione</translation>
    </message>
    <message>
        <source>% of orders</source>
        <translation>% degli ordini</translation>
    </message>
    <message>
        <source>Stores</source>
        <extracomment>Who ships: places of this kind</extracomment>
        <translation>Negozi</translation>
    </message>
    <message>
        <source>Dark stores</source>
        <translation>Dark store</translation>
    </message>
    <message>
        <source>Micro-fulfilment</source>
        <translation>Micro-evasione</translation>
    </message>
    <message>
        <source>Lockers</source>
        <translation>Locker</translation>
    </message>
    <message>
        <source>Warehouses</source>
        <translation>Magazzini</translation>
    </message>
    <message>
        <source>Drop-ship</source>
        <translation>Drop-ship</translation>
    </message>
    <message>
        <source>Web shop</source>
        <translation>Negozio online</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>A range of percentages: from %1 to %2, the second one with its sign</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>no orders</source>
        <extracomment>There were no orders of that zone</extracomment>
        <translation>nessun ordine</translation>
    </message>
    <message>
        <source>below the goal</source>
        <translation>sotto l’obiettivo</translation>
    </message>
    <message>
        <source>above the goal</source>
        <translation>sopra l’obiettivo</translation>
    </message>
    <message>
        <source>within the goal</source>
        <translation>nell’obiettivo</translation>
    </message>
    <message>
        <source>the hub knows it in another state</source>
        <translation>l’hub la conosce in un altro stato</translation>
    </message>
    <message>
        <source>Wait until this PC has heard of it, then look again.</source>
        <translation>Attendi che questo PC ne sia informato, poi guarda di nuovo.</translation>
    </message>
    <message>
        <source>There were no orders in these days. Choose others and simulate again.</source>
        <translation>In questi giorni non c’erano ordini. Scegline altri e simula di nuovo.</translation>
    </message>
    <message>
        <source>there were no orders in its simulation</source>
        <translation>nella sua simulazione non c’erano ordini</translation>
    </message>
    <message>
        <source>Choose days in which there were orders, simulate it again and attach the results.</source>
        <translation>Scegli giorni in cui c’erano ordini, simulala di nuovo e allega i risultati.</translation>
    </message>
</context>
<context>
    <name>stoa::SkuDesk</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Location</source>
        <extracomment>Column title: at which location</extracomment>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Qty</source>
        <extracomment>Column title: quantity</extracomment>
        <translation>Qtà</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>In giacenza</translation>
    </message>
    <message>
        <source>By</source>
        <extracomment>Column title: who did it</extracomment>
        <translation>Utente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The movements of this location are not open to you.</source>
        <translation>I movimenti di questa sede non sono accessibili.</translation>
    </message>
    <message>
        <source>This movement was taken back already.</source>
        <translation>Questo movimento è già stato stornato.</translation>
    </message>
    <message>
        <source>Only adjustments can be taken back here; a sale or a transfer is corrected where it was made.</source>
        <translation>Qui si può stornare solo una rettifica; una vendita o un trasferimento si corregge dove è stato registrato.</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Non disponibile</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Impegnato</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Scorta di sicurezza</translation>
    </message>
    <message>
        <source>At locations not in use</source>
        <translation>In sedi non in uso</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Vendibile</translation>
    </message>
    <message>
        <source>Protected for other channels</source>
        <translation>Protetto per altri canali</translation>
    </message>
    <message>
        <source>Channel buffer</source>
        <translation>Margine di canale</translation>
    </message>
    <message>
        <source>Queued demand</source>
        <translation>Domanda in coda</translation>
    </message>
    <message>
        <source>Confidence reserve</source>
        <translation>Riserva di affidabilità</translation>
    </message>
    <message>
        <source>Coming in</source>
        <translation>In arrivo</translation>
    </message>
    <message>
        <source>Available to promise</source>
        <translation>Disponibile per promessa</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Ricevimento</translation>
    </message>
    <message>
        <source>Sale</source>
        <translation>Vendita</translation>
    </message>
    <message>
        <source>Customer return</source>
        <translation>Reso da cliente</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Trasferimento in uscita</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Trasferimento a %1</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Trasferimento in entrata</translation>
    </message>
    <message>
        <source>Transfer from %1</source>
        <translation>Trasferimento da %1</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Rettifica</translation>
    </message>
    <message>
        <source>Count correction</source>
        <translation>Correzione da inventario</translation>
    </message>
    <message>
        <source>Damage</source>
        <translation>Danneggiamento</translation>
    </message>
    <message>
        <source>Theft</source>
        <translation>Furto</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Campione</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ritrovamento</translation>
    </message>
    <message>
        <source>Return to supplier</source>
        <translation>Reso a fornitore</translation>
    </message>
    <message>
        <source>Into quarantine</source>
        <translation>In quarantena</translation>
    </message>
    <message>
        <source>Out of quarantine</source>
        <translation>Fuori quarantena</translation>
    </message>
    <message>
        <source>Taken back by another movement.</source>
        <translation>Stornato da un altro movimento.</translation>
    </message>
    <message>
        <source>Takes an earlier movement back.</source>
        <translation>Storna un movimento precedente.</translation>
    </message>
    <message>
        <source>Not yet confirmed by the hub.</source>
        <translation>Non ancora confermato dall’hub.</translation>
    </message>
    <message>
        <source>Older movements are at the hub, which does not answer now.</source>
        <translation>I movimenti più vecchi sono sull’hub, che al momento non risponde.</translation>
    </message>
    <message>
        <source>Older movements are at the hub and not open to you.</source>
        <translation>I movimenti più vecchi sono sull’hub e non ti sono accessibili.</translation>
    </message>
    <message>
        <source>Negative counts as zero</source>
        <extracomment>in the way from what is on hand to what may be promised: the negative stock of a location is not taken from the others</extracomment>
        <translation>I negativi contano zero</translation>
    </message>
    <message>
        <source>%1 to damaged</source>
        <translation>%1 a danneggiato</translation>
    </message>
    <message>
        <source>%1 to quality hold</source>
        <translation>%1 a blocco qualità</translation>
    </message>
    <message>
        <source>%1 to display</source>
        <translation>%1 in esposizione</translation>
    </message>
    <message>
        <source>%1 to quarantine</source>
        <translation>%1 in quarantena</translation>
    </message>
    <message>
        <source>%1 on the way</source>
        <translation>%1 in arrivo</translation>
    </message>
    <message>
        <source>%1 from damaged</source>
        <translation>%1 da danneggiato</translation>
    </message>
    <message>
        <source>%1 from quality hold</source>
        <translation>%1 da blocco qualità</translation>
    </message>
    <message>
        <source>%1 from display</source>
        <translation>%1 da esposizione</translation>
    </message>
    <message>
        <source>%1 from quarantine</source>
        <translation>%1 da quarantena</translation>
    </message>
    <message>
        <source>An API key</source>
        <extracomment>Who did it: a program with a key; its name is not known here</extracomment>
        <translation>Una chiave API</translation>
    </message>
    <message>
        <source>%1 (API key)</source>
        <extracomment>Who did it: a program with a key; %1 is the name of the key</extracomment>
        <translation>%1 (chiave API)</translation>
    </message>
    <message>
        <source>Sign in to see the movements that are kept at the hub.</source>
        <translation>Accedi per vedere i movimenti conservati sull’hub.</translation>
    </message>
    <message>
        <source>Sign in once more: the hub keeps these movements.</source>
        <translation>Accedi di nuovo: questi movimenti sono nell’hub.</translation>
    </message>
    <message>
        <source>No movements at the stores that are open to you.</source>
        <translation>Nessun movimento nei negozi a cui hai accesso.</translation>
    </message>
    <message>
        <source>No movements yet.</source>
        <translation>Nessun movimento finora.</translation>
    </message>
</context>
<context>
    <name>stoa::SlaForm</name>
    <message>
        <source>More hours than the line above.</source>
        <translation>Più ore della riga sopra.</translation>
    </message>
    <message>
        <source>At least as much as it begins with.</source>
        <translation>Almeno quanto l’inizio.</translation>
    </message>
    <message>
        <source>At least the share of the line above.</source>
        <translation>Almeno la quota della riga sopra.</translation>
    </message>
</context>
<context>
    <name>stoa::SyncDesk</name>
    <message>
        <source>No.</source>
        <extracomment>Column title: number of a command</extracomment>
        <translation>N.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>Column title: fact or request</extracomment>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Utente</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativi</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied: %2 row(s)</source>
        <translation>
            <numerusform>%1, copia: %2 riga</numerusform>
            <numerusform>%1, copia: %2 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The hub has a new history: %n command(s) are told again</source>
        <translation>
            <numerusform>L’hub ha una nuova cronologia: viene ricomunicato %n comando</numerusform>
            <numerusform>L’hub ha una nuova cronologia: vengono ricomunicati %n comandi</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 was refused by the hub</source>
        <translation>La n. %1 è stata rifiutata dall’hub</translation>
    </message>
    <message>
        <source>No. %1 was discarded</source>
        <translation>La n. %1 è stata scartata</translation>
    </message>
    <message>
        <source>No. %1 was sent again as a new one</source>
        <translation>La n. %1 è stata inviata di nuovo come nuova</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Sign in to discard a change.</source>
        <translation>Accedi per scartare una modifica.</translation>
    </message>
    <message>
        <source>Your role does not allow discarding changes.</source>
        <translation>Il tuo ruolo non consente di scartare modifiche.</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connesso</translation>
    </message>
    <message>
        <source>This PC belongs to no hub yet.</source>
        <translation>Questo PC non appartiene ancora a nessun hub.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Disconnesso</translation>
    </message>
    <message>
        <source>Nobody is signed in; what waits is sent after signing in.</source>
        <translation>Nessuno ha effettuato l’accesso; quanto è in attesa sarà inviato dopo l’accesso.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline dalle %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connessione in corso</translation>
    </message>
    <message>
        <source>The hub is being asked how it stands.</source>
        <translation>Verifica dello stato dell’hub in corso.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Confronto in corso</translation>
    </message>
    <message>
        <source>The hub was set back. This PC tells it again what it had done.</source>
        <translation>L’hub è stato riportato a uno stato precedente. Questo PC gli ricomunica quanto fatto.</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copia in corso</translation>
    </message>
    <message>
        <source>The data is being copied to this PC.</source>
        <translation>È in corso la copia dei dati su questo PC.</translation>
    </message>
    <message numerus="yes">
        <source>The hub refused %n change(s). Choose what happens with each.</source>
        <translation>
            <numerusform>L’hub ha rifiutato %n modifica. Scegli come procedere.</numerusform>
            <numerusform>L’hub ha rifiutato %n modifiche. Scegli come procedere con ciascuna.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sync</source>
        <translation>Sincronizzato</translation>
    </message>
    <message>
        <source>Everything is at the hub, and all of the hub is here.</source>
        <translation>Tutto è arrivato all’hub, e tutto ciò che è sull’hub è qui.</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Recupero in corso</translation>
    </message>
    <message>
        <source>Changes are on their way.</source>
        <translation>Le modifiche sono in arrivo.</translation>
    </message>
    <message>
        <source>Take back the movement of %1 at %2, %3</source>
        <translation>Storno del movimento di %1, %2, %3</translation>
    </message>
    <message>
        <source>Adjust %1 at %2, %3, %4</source>
        <translation>Rettifica: %1, %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Record %n movement(s)</source>
        <translation>
            <numerusform>Registrazione di %n movimento</numerusform>
            <numerusform>Registrazione di %n movimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the safety stock of %1 at %2</source>
        <translation>Scorta di sicurezza di %1, %2</translation>
    </message>
    <message>
        <source>Change the location %1</source>
        <translation>Modifica della sede %1</translation>
    </message>
    <message>
        <source>Change the item %1</source>
        <translation>Modifica dell’articolo %1</translation>
    </message>
    <message>
        <source>Change the reason %1</source>
        <translation>Modifica della causale %1</translation>
    </message>
    <message>
        <source>Tell the hub that a change was discarded</source>
        <translation>Comunicazione all’hub che una modifica è stata scartata</translation>
    </message>
    <message>
        <source>Adjustment</source>
        <translation>Rettifica</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>Safety stock</source>
        <translation>Scorta di sicurezza</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Causale</translation>
    </message>
    <message>
        <source>Discarding</source>
        <translation>Scarto</translation>
    </message>
    <message>
        <source>Waits for an earlier one</source>
        <translation>Attende una precedente</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Sent, not confirmed</source>
        <translation>Inviata, non confermata</translation>
    </message>
    <message>
        <source>At the hub</source>
        <translation>Presso l’hub</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Completata</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflitto</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Accantonata</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Inviata di nuovo</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Scartata</translation>
    </message>
    <message>
        <source>Its effect was taken back on this PC: the stock is as the hub says.</source>
        <translation>Il suo effetto è stato annullato su questo PC: la giacenza è quella indicata dall’hub.</translation>
    </message>
    <message>
        <source>It is on its way to the hub, but cannot be shown on this PC.</source>
        <translation>È in corso di invio all’hub, ma non può essere mostrata su questo PC.</translation>
    </message>
    <message>
        <source>Settings and people</source>
        <translation>Impostazioni e persone</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catalogo</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Prezzi</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costi</translation>
    </message>
    <message>
        <source>Stock of %1</source>
        <translation>Giacenze di %1</translation>
    </message>
    <message>
        <source>Movements of %1</source>
        <translation>Movimenti di %1</translation>
    </message>
    <message>
        <source>Answers to this PC</source>
        <translation>Risposte a questo PC</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>At once, the hub tells it</source>
        <translation>Subito, su avviso dell’hub</translation>
    </message>
    <message>
        <source>At once, by an open question</source>
        <translation>Subito, con una richiesta aperta</translation>
    </message>
    <message>
        <source>Every few seconds, by asking</source>
        <translation>Ogni pochi secondi, su richiesta</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 di %2 righe</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 righe</translation>
    </message>
    <message>
        <source>No answer from the hub since %1.</source>
        <translation>Nessuna risposta dall’hub dalle %1.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Barcodes</source>
        <translation>Codici a barre</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Città</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Place in lists</source>
        <translation>Posto negli elenchi</translation>
    </message>
    <message>
        <source>On hand</source>
        <translation>In giacenza</translation>
    </message>
    <message>
        <source>%1 differed from the hub and is put right</source>
        <translation>%1: diverso dall’hub, correzione in corso</translation>
    </message>
    <message numerus="yes">
        <source>%1 put right: %2 row(s)</source>
        <translation>
            <numerusform>%1: corretta %2 riga</numerusform>
            <numerusform>%1: corrette %2 righe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The damaged journal was compared with the hub: %n change(s) lost</source>
        <translation>
            <numerusform>Il registro locale danneggiato è stato confrontato con l’hub: %n modifica persa</numerusform>
            <numerusform>Il registro locale danneggiato è stato confrontato con l’hub: %n modifiche perse</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>Disco pieno</translation>
    </message>
    <message>
        <source>The disk of this PC is full. Nothing is fetched; make room so that work can go on.</source>
        <translation>Il disco di questo PC è pieno. Non si scarica nulla; libera spazio per poter continuare a lavorare.</translation>
    </message>
    <message>
        <source>Disk nearly full</source>
        <translation>Disco quasi pieno</translation>
    </message>
    <message>
        <source>Little room is left on this PC. Nothing is fetched; what is entered here is still sent.</source>
        <translation>Su questo PC resta poco spazio. Non si scarica nulla; ciò che inserisci qui viene comunque inviato.</translation>
    </message>
    <message>
        <source>A change that could not be read any more</source>
        <translation>Modifica non più leggibile</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Persa</translation>
    </message>
    <message>
        <source>Its effect is not in the stock. Enter it anew if it is missing, then discard it here.</source>
        <translation>Il suo effetto non è nella giacenza. Se manca, inseriscila di nuovo, poi scartala qui.</translation>
    </message>
    <message>
        <source>%1 is no longer for this PC and was taken off it</source>
        <translation>%1: questi dati non sono più destinati a questo PC e ne sono stati rimossi</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of this PC delivered to the hub</source>
        <translation>
            <numerusform>%n modifica di questo PC consegnata all’hub</numerusform>
            <numerusform>%n modifiche di questo PC consegnate all’hub</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 cannot be shown here at the moment: %2</source>
        <translation>La n. %1 al momento non può essere mostrata qui: %2</translation>
    </message>
    <message>
        <source>choose</source>
        <extracomment>In place of a reason that nobody has chosen yet</extracomment>
        <translation>da scegliere</translation>
    </message>
    <message numerus="yes">
        <source>The journal of this PC was gone: %n change(s) found in its copy of the stock</source>
        <translation>
            <numerusform>Il registro locale di questo PC non c’era più: trovata %n modifica nella copia delle giacenze</numerusform>
            <numerusform>Il registro locale di questo PC non c’era più: trovate %n modifiche nella copia delle giacenze</numerusform>
        </translation>
    </message>
    <message>
        <source>It was entered under an earlier identity of this PC. Send it again if the hub does not have it, or discard it.</source>
        <translation>È stata inserita con un’identità precedente di questo PC. Inviala di nuovo se l’hub non ce l’ha, oppure scartala.</translation>
    </message>
    <message>
        <source>On this PC alone</source>
        <translation>Solo su questo PC</translation>
    </message>
    <message>
        <source>The hub has not seen this sign-in yet; what waits is sent after the next one.</source>
        <translation>L’hub non ha ancora visto questo accesso; ciò che attende viene inviato dopo il prossimo.</translation>
    </message>
    <message>
        <source>A change at a store that is not open to you</source>
        <translation>Una modifica in un negozio a cui non hai accesso</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) attention</source>
        <translation>
            <numerusform>%n da verificare</numerusform>
            <numerusform>%n da verificare</numerusform>
        </translation>
    </message>
    <message>
        <source>No answer from the hub since %1, and it has not seen this sign-in yet.</source>
        <translation>L’hub non risponde dal %1 e non ha ancora visto questo accesso.</translation>
    </message>
    <message>
        <source>Sign in to send a change again.</source>
        <translation>Accedi per inviare di nuovo una modifica.</translation>
    </message>
    <message>
        <source>Your role does not allow this change.</source>
        <translation>Il tuo ruolo non consente questa modifica.</translation>
    </message>
    <message>
        <source>Movement of %1 at %2</source>
        <extracomment>%1 is a SKU, %2 a location</extracomment>
        <translation>Movimento di %1, %2</translation>
    </message>
    <message>
        <source>Sellable</source>
        <translation>Vendibile</translation>
    </message>
    <message>
        <source>The hub is back</source>
        <translation>L’hub è tornato</translation>
    </message>
    <message>
        <source>The hub is back. Sign in once more to work with it.</source>
        <translation>L’hub è di nuovo raggiungibile. Accedi di nuovo per lavorare con esso.</translation>
    </message>
    <message>
        <source>The key by which the hub knows this PC is lost. Connect it anew with a code.</source>
        <translation>La chiave con cui l’hub riconosce questo PC è andata persa. Connettilo di nuovo con un codice.</translation>
    </message>
    <message>
        <source>Orders of all stores</source>
        <translation>Ordini di tutti i negozi</translation>
    </message>
    <message>
        <source>Contacts for all orders</source>
        <translation>Contatti di tutti gli ordini</translation>
    </message>
    <message>
        <source>Orders of %1</source>
        <translation>Ordini di %1</translation>
    </message>
    <message>
        <source>Contacts for the orders of %1</source>
        <translation>Contatti degli ordini di %1</translation>
    </message>
    <message>
        <source>Order work</source>
        <translation>Lavoro sull’ordine</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Reso</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Orders are routed here</source>
        <translation>Ordini instradati qui</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Orari limite</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Orari di apertura</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Change how %1 takes part in orders</source>
        <translation>Modifica della partecipazione agli ordini: %1</translation>
    </message>
    <message>
        <source>Change the carrier %1</source>
        <translation>Modifica del corriere %1</translation>
    </message>
    <message>
        <source>Change the service goals</source>
        <translation>Modifica degli obiettivi di servizio</translation>
    </message>
    <message>
        <source>Location settings</source>
        <extracomment>Kind of a change: what a location does for orders</extracomment>
        <translation>Impostazioni della sede</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Obiettivi di servizio</translation>
    </message>
</context>
<context>
    <name>stoa::TypedForm</name>
    <message>
        <source>nothing</source>
        <translation>niente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Non è un numero intero.</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Da %1 a %2.</translation>
    </message>
    <message>
        <source>Say how many: from %1 to %2.</source>
        <translation>Indica quanti: da %1 a %2.</translation>
    </message>
    <message>
        <source>A share from 0 to %1 per cent.</source>
        <translation>Una quota da 0 a %1 per cento.</translation>
    </message>
    <message>
        <source>An amount such as %1.</source>
        <translation>Un importo, come %1.</translation>
    </message>
    <message>
        <source>Kilometres, or nothing for no limit.</source>
        <translation>Chilometri, o vuoto per nessun limite.</translation>
    </message>
    <message>
        <source>A time such as 14:30.</source>
        <translation>Un orario, come 14:30.</translation>
    </message>
</context>
<context>
    <name>stoa::WorkDesk</name>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Modalità</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Custodia</translation>
    </message>
    <message>
        <source>Bay and car</source>
        <translation>Posto e auto</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Picked</source>
        <translation>Prelevato</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Reso</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Rimborso</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Aperto da</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Da fare</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riguarda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Why it was not taken</source>
        <translation>Perché non è stato accolto</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a walk: how many of its units are picked, as in &quot;3 of 12&quot;</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessuno ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Your role does not allow this: %1.</source>
        <extracomment>%1 is what a role may allow, as &quot;Work on orders&quot;</extracomment>
        <translation>Il tuo ruolo non lo consente: %1.</translation>
    </message>
    <message>
        <source>%1 is none of your stores.</source>
        <translation>%1 non è tra i tuoi negozi.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>scaduta da %1</translation>
    </message>
</context>
<context>
    <name>stoa::WorkWords</name>
    <message>
        <source>To accept</source>
        <extracomment>Titles of lists of orders: what is to be done with them</extracomment>
        <translation>Da accettare</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Da prelevare</translation>
    </message>
    <message>
        <source>Being picked</source>
        <translation>In prelievo</translation>
    </message>
    <message>
        <source>To pack</source>
        <translation>Da imballare</translation>
    </message>
    <message>
        <source>To ship</source>
        <translation>Da spedire</translation>
    </message>
    <message>
        <source>To announce</source>
        <translation>Da comunicare</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronti</translation>
    </message>
    <message>
        <source>Customer is here</source>
        <translation>Cliente arrivato</translation>
    </message>
    <message>
        <source>Not collected</source>
        <translation>Non ritirati</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A quantity and its unit: &quot;3 pcs&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 unità</translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unità</numerusform>
            <numerusform>%n unità</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n ordine</numerusform>
            <numerusform>%n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n riga</numerusform>
            <numerusform>%n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>not collected</source>
        <translation>non ritirato</translation>
    </message>
    <message>
        <source>over for %1</source>
        <translation>scaduto da %1</translation>
    </message>
    <message>
        <source>cut-off was %1 ago</source>
        <translation>orario limite %1 fa</translation>
    </message>
    <message>
        <source>cut-off in %1</source>
        <translation>orario limite tra %1</translation>
    </message>
    <message>
        <source>On hand goes from %1 to %2, which is what is picked already, and a count is asked for.</source>
        <translation>La giacenza passa da %1 a %2, cioè quanto è già prelevato, e si richiede un conteggio.</translation>
    </message>
    <message>
        <source>The position goes from %1 to %2 and a count is asked for.</source>
        <translation>La posizione passa da %1 a %2 e si richiede un conteggio.</translation>
    </message>
    <message>
        <source>On hand goes from %1 to %2. The rest of the record is taken for right.</source>
        <translation>La giacenza passa da %1 a %2. Il resto di quanto risulta è considerato corretto.</translation>
    </message>
    <message>
        <source>%1 are set aside as damaged. They stay on hand, and nobody can order them.</source>
        <translation>Messi da parte come danneggiati: %1. Restano in giacenza e nessuno può ordinarli.</translation>
    </message>
    <message>
        <source>%1 are set aside as display pieces. They stay on hand, and nobody can order them.</source>
        <translation>Messi da parte come pezzi da esposizione: %1. Restano in giacenza e nessuno può ordinarli.</translation>
    </message>
    <message>
        <source>The stock stays as it is. What is missing is looked for elsewhere.</source>
        <translation>La giacenza resta com’è. Ciò che manca viene cercato altrove.</translation>
    </message>
    <message>
        <source>Goes back on the shelf and can be sold at once.</source>
        <translation>Torna a scaffale e si può vendere subito.</translation>
    </message>
    <message>
        <source>Is on hand, kept back until it is made good.</source>
        <translation>È in giacenza, trattenuto finché non è ripristinato.</translation>
    </message>
    <message>
        <source>Is on hand, kept back in quarantine until somebody decides.</source>
        <translation>È in giacenza, trattenuto in quarantena finché qualcuno decide.</translation>
    </message>
    <message>
        <source>Comes in and is written off as broken.</source>
        <translation>Entra e viene stornato come rotto.</translation>
    </message>
    <message>
        <source>Comes in and leaves again to the supplier.</source>
        <translation>Entra e riparte verso il fornitore.</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Il cliente</translation>
    </message>
    <message>
        <source>Somebody sent by the customer</source>
        <translation>Una persona incaricata dal cliente</translation>
    </message>
    <message>
        <source>The carrier</source>
        <translation>Il corriere</translation>
    </message>
    <message>
        <source>Code of the order</source>
        <translation>Codice dell’ordine</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Carta d’identità</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Passaporto</translation>
    </message>
    <message>
        <source>Order e-mail</source>
        <translation>E-mail dell’ordine</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Count %1</source>
        <translation>Conta %1</translation>
    </message>
    <message>
        <source>Pay back money of order %1</source>
        <translation>Rimborsa l’ordine %1</translation>
    </message>
    <message>
        <source>%1 was handed over although it was cancelled: decide what to do</source>
        <translation>%1 è stato consegnato benché annullato: decidi cosa fare</translation>
    </message>
    <message>
        <source>Put what was picked for %1 back on the shelf</source>
        <translation>Rimetti a scaffale quanto prelevato per %1</translation>
    </message>
    <message>
        <source>Fetch the parcel of %1 back from the carrier</source>
        <translation>Recupera dal corriere il collo di %1</translation>
    </message>
    <message>
        <source>Call the customer of order %1</source>
        <translation>Chiama il cliente dell’ordine %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ancora %1</translation>
    </message>
    <message>
        <source>%1 was handed over although it was cancelled: its money was to go back, and waits</source>
        <translation>%1 è uscito nonostante l’annullamento: il rimborso era previsto ed è in attesa</translation>
    </message>
    <message>
        <source>It names a SKU that is not in the catalogue.</source>
        <translation>Indica uno SKU che non è nel catalogo.</translation>
    </message>
    <message>
        <source>It names a location that does not exist.</source>
        <translation>Indica una sede che non esiste.</translation>
    </message>
    <message>
        <source>It names a reason that does not exist.</source>
        <translation>Indica un motivo che non esiste.</translation>
    </message>
    <message>
        <source>Its number was used already for something else.</source>
        <translation>Il suo numero è già stato usato per altro.</translation>
    </message>
    <message>
        <source>It is about something that is not there, or not there yet.</source>
        <translation>Riguarda qualcosa che non c’è, o non c’è ancora.</translation>
    </message>
    <message>
        <source>What it tells of is not possible in the state that was reached.</source>
        <translation>Ciò che comunica non è possibile nello stato raggiunto.</translation>
    </message>
    <message>
        <source>It has a field that is not known.</source>
        <translation>Ha un campo che non è noto.</translation>
    </message>
    <message>
        <source>It is not accepted as it stands.</source>
        <translation>Così com’è non viene accolto.</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>scaduta da %1</translation>
    </message>
    <message>
        <source>Fetch the parcel of %1 back from the carrier, whose manifest %2 names it</source>
        <extracomment>%1 is a part of an order, %2 the number of what a carrier was told that it takes along</extracomment>
        <translation>Recupera dal corriere il collo di %1: è sulla sua distinta di consegna %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences</comment>
        <extracomment>Two or three whole sentences, one after the other</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Whoever sent it, or tried it again, has no right to what it tells of.</source>
        <translation>Chi lo ha inviato, o lo ha riprovato, non ha diritto a ciò che comunica.</translation>
    </message>
    <message>
        <source>%1 It is about “%2”.</source>
        <extracomment>%1 is a whole sentence, %2 a field such as &quot;Line 2: Quantity&quot;</extracomment>
        <translation>%1 Riguarda «%2».</translation>
    </message>
    <message>
        <source>%1 The hub says in English: “%2”.</source>
        <extracomment>%1 is one or two sentences, %2 what a newer hub says in its own words, always in English</extracomment>
        <translation>%1 L’hub dice in inglese: «%2».</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdjustPane</name>
    <message>
        <source>Result</source>
        <extracomment>Column title: what became of an adjustment</extracomment>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>Results of an adjustment, each in a table cell</extracomment>
        <translation>rifiutata</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>registrata</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenza</translation>
    </message>
    <message>
        <source>added with +, taken away with −</source>
        <extracomment>Under the field for a difference of stock</extracomment>
        <translation>+ per aggiungere, − per togliere</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Causale</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>optional, kept with the movement</source>
        <translation>facoltativa, conservata con il movimento</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <extracomment>First entry of a list of reasons</extracomment>
        <translation>Scegli una causale</translation>
    </message>
    <message>
        <source>Adjust %1</source>
        <translation>Rettifica: %1</translation>
    </message>
    <message>
        <source>Adjust %1 positions</source>
        <translation>Rettifica %1 posizioni</translation>
    </message>
    <message>
        <source>each by the same difference</source>
        <translation>ciascuna della stessa differenza</translation>
    </message>
    <message>
        <source>%1 entered, %2 refused. What was entered is kept.</source>
        <translation>Registrate: %1, rifiutate: %2. Quanto inserito è conservato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 would be refused: %3</source>
        <translation>
            <numerusform>Verrebbe rifiutata %1 su %2: %3</numerusform>
            <numerusform>Verrebbero rifiutate %1 su %2: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Rettifica</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AdminPanel</name>
    <message>
        <source>Only to look at</source>
        <translation>Sola consultazione</translation>
    </message>
    <message>
        <source>Changes here are made at the hub, which does not answer now.</source>
        <translation>Qui le modifiche si fanno sull’hub, che al momento non risponde.</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Amministrazione</translation>
    </message>
    <message>
        <source>Not open to you</source>
        <translation>Accesso non consentito</translation>
    </message>
    <message>
        <source>Your role shows neither users nor PCs nor the audit trail. Ask an administrator.</source>
        <translation>Il tuo ruolo non mostra né gli utenti, né i PC, né il registro di audit. Rivolgiti a un amministratore.</translation>
    </message>
    <message>
        <source>Who can sign in, with which roles and where.</source>
        <translation>Chi può effettuare l’accesso, con quali ruoli e dove.</translation>
    </message>
    <message>
        <source>New user…</source>
        <translation>Nuovo utente…</translation>
    </message>
    <message>
        <source>A role is a set of permissions; a user may have several.</source>
        <translation>Un ruolo è un insieme di permessi; un utente può averne più di uno.</translation>
    </message>
    <message>
        <source>New role…</source>
        <translation>Nuovo ruolo…</translation>
    </message>
    <message>
        <source>PCs that may speak to the hub, each with a key of its own.</source>
        <translation>PC che possono comunicare con l’hub, ciascuno con una propria chiave.</translation>
    </message>
    <message>
        <source>Connect a PC…</source>
        <translation>Connetti un PC…</translation>
    </message>
    <message>
        <source>Who did what, as the hub wrote it down.</source>
        <translation>Chi ha fatto cosa, come registrato dall’hub.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Lettura del registro di audit</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>The audit trail is kept at the hub</source>
        <translation>Il registro di audit è conservato sull’hub</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Nessuna voce</translation>
    </message>
    <message>
        <source>Nothing was done yet that the trail takes down.</source>
        <translation>Non è ancora avvenuto nulla che venga annotato nel registro.</translation>
    </message>
    <message>
        <source>Older entries</source>
        <translation>Voci precedenti</translation>
    </message>
    <message>
        <source>These are all.</source>
        <translation>Non ce ne sono altre.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utenti</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>PCs</source>
        <translation>PC</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro di audit</translation>
    </message>
    <message>
        <source>Parts of Administration</source>
        <translation>Parti di Amministrazione</translation>
    </message>
    <message>
        <source>No users yet</source>
        <translation>Ancora nessun utente</translation>
    </message>
    <message>
        <source>They come with the first copy of the hub&apos;s data.</source>
        <translation>Arrivano con la prima copia dei dati dell’hub.</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Ancora nessun ruolo</translation>
    </message>
    <message>
        <source>No PCs yet</source>
        <translation>Ancora nessun PC</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing was changed; what you entered is kept.</source>
        <translation>Non è cambiato nulla; i dati inseriti sono conservati.</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>contiene…</translation>
    </message>
    <message>
        <source>any state</source>
        <extracomment>Choice in a filter field: no matter in which state</extracomment>
        <translation>qualsiasi stato</translation>
    </message>
    <message>
        <source>any kind</source>
        <extracomment>Choice in a filter field: built-in roles and own ones</extracomment>
        <translation>qualsiasi tipo</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <extracomment>Choice in a filter field: API keys that end within two weeks</extracomment>
        <translation>In scadenza</translation>
    </message>
    <message>
        <source>any time</source>
        <extracomment>Choice in a filter field: no matter when</extracomment>
        <translation>qualsiasi data</translation>
    </message>
    <message>
        <source>today</source>
        <translation>oggi</translation>
    </message>
    <message>
        <source>the last 7 days</source>
        <translation>ultimi 7 giorni</translation>
    </message>
    <message>
        <source>the last 30 days</source>
        <translation>ultimi 30 giorni</translation>
    </message>
    <message>
        <source>the last 365 days</source>
        <translation>ultimi 365 giorni</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>anything</source>
        <extracomment>Choice in a filter field: no matter what was done</extracomment>
        <translation>qualsiasi cosa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter that is on: the column&apos;s title and what is looked for in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What feeds, web shops and scripts use to speak to the hub.</source>
        <translation>Le usano i flussi di dati, i negozi online e gli script per comunicare con l’hub.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 di %n utente</numerusform>
            <numerusform>%1 di %n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n role(s)</source>
        <translation>
            <numerusform>%1 di %n ruolo</numerusform>
            <numerusform>%1 di %n ruoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s)</source>
        <translation>
            <numerusform>%n ruolo</numerusform>
            <numerusform>%n ruoli</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PC(s)</source>
        <translation>
            <numerusform>%1 di %n PC</numerusform>
            <numerusform>%1 di %n PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PC(s)</source>
        <translation>
            <numerusform>%n PC</numerusform>
            <numerusform>%n PC</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n API key(s)</source>
        <translation>
            <numerusform>%1 di %n chiave API</numerusform>
            <numerusform>%1 di %n chiavi API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n API key(s)</source>
        <translation>
            <numerusform>%n chiave API</numerusform>
            <numerusform>%n chiavi API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries read, older ones are at the hub</source>
        <translation>
            <numerusform>%n voce letta, le precedenti sono sull’hub</numerusform>
            <numerusform>%n voci lette, le precedenti sono sull’hub</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, these are all</source>
        <translation>
            <numerusform>%n voce, non ce ne sono altre</numerusform>
            <numerusform>%n voci, non ce ne sono altre</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the API keys</source>
        <translation>Lettura delle chiavi API</translation>
    </message>
    <message>
        <source>API keys are kept at the hub</source>
        <translation>Le chiavi API sono conservate sull’hub</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>Nessuna chiave API</translation>
    </message>
    <message>
        <source>Nothing but desks speaks to this hub. A key is made at the hub with “stoa-hub apikey add”.</source>
        <translation>Con questo hub parlano solo i PC. Una chiave si crea sull’hub con «stoa-hub apikey add».</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Chiavi API</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessuno ha effettuato l’accesso</translation>
    </message>
    <message>
        <source>Users, roles, PCs and the audit trail are shown after you sign in.</source>
        <translation>Gli utenti, i ruoli, i PC e il registro di audit vengono mostrati dopo l’accesso.</translation>
    </message>
    <message>
        <source>No API keys of your stores</source>
        <translation>Nessuna chiave API dei tuoi negozi</translation>
    </message>
    <message>
        <source>Keys that hold for other stores too are seen by whoever looks after those.</source>
        <translation>Le chiavi che valgono anche per altri negozi le vede chi se ne occupa.</translation>
    </message>
    <message>
        <source>No PCs of your stores</source>
        <translation>Nessun PC dei tuoi negozi</translation>
    </message>
    <message>
        <source>Those of other stores and of the head office are seen by whoever looks after them.</source>
        <translation>Quelli degli altri negozi e della sede li vede chi se ne occupa.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::AuditCard</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Its number</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traccia</translation>
    </message>
    <message>
        <source>Entries are chained: none can be changed or taken out without being found out.</source>
        <translation>Le voci sono concatenate: nessuna può essere modificata o tolta senza che ce ne si accorga.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message>
        <source>From PC</source>
        <translation>Sul PC</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>The id of the refused change that was given up</extracomment>
        <translation>Modifica</translation>
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
        <translation>Nessun corriere indicato</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Distinta di consegna</translation>
    </message>
    <message>
        <source>Orders and what becomes of them</source>
        <translation>Ordini e che cosa ne è</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Non c’è niente da fare.</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Accetta: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>Restituisci: %1</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Restituisci</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Perché</translation>
    </message>
    <message>
        <source>Tell the customers of %1</source>
        <translation>Avvisa i clienti: %1</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>È pronto</translation>
    </message>
    <message>
        <source>Hand over to a carrier</source>
        <translation>Consegna a un corriere</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Consegnato</translation>
    </message>
    <message>
        <source>&amp;Carrier</source>
        <translation>&amp;Corriere</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf</source>
        <translation>Rimetti sullo scaffale: %1</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimettere a posto</translation>
    </message>
    <message>
        <source>what becomes of each stands in its line</source>
        <translation>che ne è di ciascuno sta nella sua riga</translation>
    </message>
    <message>
        <source>%1 done, %2 refused.</source>
        <translation>Eseguiti: %1, rifiutati: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 would be refused; the others are done.</source>
        <translation>Rifiutati: %1 su %2; gli altri vengono eseguiti.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>Fatti: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CapacityPage</name>
    <message>
        <source>Weekly check</source>
        <translation>Controllo settimanale</translation>
    </message>
    <message>
        <source>the last 7 days, busiest hours over 80 % of usable</source>
        <translation>gli ultimi 7 giorni, ore di punta oltre l’80% dell’utilizzabile</translation>
    </message>
    <message>
        <source>No location was over 80 % of what it can take without its buffer.</source>
        <translation>Nessuna sede ha superato l’80% di quanto può senza il margine.</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) had an hour over 80 %; consider more capacity there or a shift to a neighbour.</source>
        <translation>
            <numerusform>%n sede ha avuto un’ora oltre l’80%; valuta più capacità o uno spostamento a una vicina.</numerusform>
            <numerusform>%n sedi hanno avuto un’ora oltre l’80%; valuta più capacità o uno spostamento a una vicina.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>All ways of fulfilling</source>
        <translation>Tutte le modalità di evasione</translation>
    </message>
    <message>
        <source>Way of fulfilling</source>
        <translation>Modalità di evasione</translation>
    </message>
    <message>
        <source>Try a shift…</source>
        <translation>Prova uno spostamento…</translation>
    </message>
    <message>
        <source>Taken of what the hour does. The line in a cell marks where the buffer for peaks begins; an hour at the line or beyond is marked, a full one as well.</source>
        <translation>Occupati su quanto regge l’ora. La linea nella cella segna dove comincia il margine per i picchi; un’ora sulla linea o oltre è segnalata, e anche una piena.</translation>
    </message>
    <message>
        <source>Capacity by hour</source>
        <translation>Capacità per ora</translation>
    </message>
    <message>
        <source>Locations at the edge</source>
        <translation>Sedi al limite</translation>
    </message>
    <message>
        <source>Nobody takes orders on this day</source>
        <translation>In questo giorno nessuno riceve ordini</translation>
    </message>
    <message>
        <source>Give a location opening hours and a capacity, and its hours stand here.</source>
        <translation>Dai a una sede orari e capacità, e le sue ore compaiono qui.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierFormPane</name>
    <message>
        <source>all zones</source>
        <extracomment>Choice of a zone of destinations, or of places to send from</extracomment>
        <translation>tutte le zone</translation>
    </message>
    <message>
        <source>Co&amp;de</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>it never changes</source>
        <translation>non cambia mai</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Lavora</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Aggiungi una data</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servizi</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Aggiungi un servizio</translation>
    </message>
    <message>
        <source>New carrier</source>
        <translation>Nuovo corriere</translation>
    </message>
    <message>
        <source>carrier %1</source>
        <translation>corriere %1</translation>
    </message>
    <message>
        <source>Carrier added</source>
        <translation>Corriere aggiunto</translation>
    </message>
    <message>
        <source>Carrier %1 saved</source>
        <translation>Corriere %1 salvato</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Festività</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Rimuovi questa data</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Nuovo servizio</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Brings goods</source>
        <translation>Consegna la merce</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Up to kg</source>
        <translation>Fino a kg</translation>
    </message>
    <message>
        <source>Longest cm</source>
        <translation>Lato cm</translation>
    </message>
    <message>
        <source>Girth cm</source>
        <translation>Girovita cm</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Orario limite</translation>
    </message>
    <message>
        <source>Delivers from</source>
        <translation>Consegna dalle</translation>
    </message>
    <message>
        <source>until</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Prices, the first line that fits</source>
        <translation>Prezzi, la prima riga adatta</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Aggiungi un prezzo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Days on the way</source>
        <translation>Giorni di viaggio</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Aggiungi una riga</translation>
    </message>
    <message>
        <source>Remove this service</source>
        <translation>Rimuovi questo servizio</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Paese</translation>
    </message>
    <message>
        <source>Up to km</source>
        <translation>Fino a km</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Price of a parcel</source>
        <translation>Prezzo di un collo</translation>
    </message>
    <message>
        <source>Price of a kilogram</source>
        <translation>Prezzo di un chilo</translation>
    </message>
    <message>
        <source>Remove this price</source>
        <translation>Rimuovi questo prezzo</translation>
    </message>
    <message>
        <source>a kg</source>
        <extracomment>After a price: of each kilogram</extracomment>
        <translation>al kg</translation>
    </message>
    <message>
        <source>From zone</source>
        <translation>Dalla zona</translation>
    </message>
    <message>
        <source>To zone</source>
        <translation>Alla zona</translation>
    </message>
    <message>
        <source>From country</source>
        <translation>Dal paese</translation>
    </message>
    <message>
        <source>To country</source>
        <translation>Al paese</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Giorni lavorativi</translation>
    </message>
    <message>
        <source>Remove this line</source>
        <translation>Rimuovi questa riga</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Before the zone to which parcels go</extracomment>
        <translation>verso</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number of working days</extracomment>
        <translation>giorni</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CarrierPane</name>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>From where to where</extracomment>
        <translation>%1 verso %2</translation>
    </message>
    <message>
        <source>Brings goods</source>
        <translation>Consegna la merce</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Paesi</translation>
    </message>
    <message>
        <source>Cut-off</source>
        <translation>Orario limite</translation>
    </message>
    <message>
        <source>Delivers</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>%1 kg</source>
        <translation>%1 kg</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Takes as well</source>
        <translation>Accetta anche</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <extracomment>A destination, at most so far away</extracomment>
        <translation>%1, fino a %2</translation>
    </message>
    <message>
        <source>%1 + %2 a kg</source>
        <extracomment>The price of a parcel, and of each kilogram</extracomment>
        <translation>%1 + %2 al kg</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>lo stesso giorno</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n giorno lavorativo</numerusform>
            <numerusform>%n giorni lavorativi</numerusform>
        </translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Works on</source>
        <translation>Lavora</translation>
    </message>
    <message>
        <source>Next holidays</source>
        <translation>Prossime festività</translation>
    </message>
    <message>
        <source>Parcels, 28 days</source>
        <translation>Colli, 28 giorni</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CascadeModel</name>
    <message>
        <source>Term</source>
        <extracomment>Column of a waterfall: what is added or taken away</extracomment>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ChartTwin</name>
    <message>
        <source>Show as a chart</source>
        <translation>Mostra come grafico</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostra come tabella</translation>
    </message>
    <message>
        <source>A chart; the same numbers can be shown as a table.</source>
        <translation>Un grafico; gli stessi numeri si possono mostrare come tabella.</translation>
    </message>
    <message>
        <source>Term</source>
        <extracomment>Column of a waterfall: what is added or taken away</extracomment>
        <translation>Voce</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ClauseChips</name>
    <message>
        <source>Remove: %1</source>
        <extracomment>Tooltip of a button; %1 is a condition, as in &quot;Remove: is over 40 km by road&quot;</extracomment>
        <translation>Rimuovi: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <extracomment>Adds a condition to a rule</extracomment>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <extracomment>Read aloud: adds a condition; %1 is the heading over the conditions</extracomment>
        <translation>Aggiungi a: %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ClauseRow</name>
    <message>
        <source>%1 or %2</source>
        <extracomment>Joins words of a sentence any of which will do, as in &quot;ship or click and collect&quot;</extracomment>
        <translation>%1 o %2</translation>
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
        <translation>Il codice è stato copiato.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>Make another code</source>
        <translation>Crea un altro codice</translation>
    </message>
    <message>
        <source>Make a code</source>
        <translation>Crea un codice</translation>
    </message>
    <message>
        <source>Code %1</source>
        <extracomment>Spoken: a code letter by letter</extracomment>
        <translation>Codice %1</translation>
    </message>
    <message>
        <source>Works once, until %1 (%2 left).</source>
        <translation>Vale una volta sola, fino alle %1 (ancora %2).</translation>
    </message>
    <message>
        <source>This code is older than 15 minutes and works no more.</source>
        <translation>Questo codice ha più di 15 minuti e non vale più.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>Address of the hub</source>
        <translation>Indirizzo dell’hub</translation>
    </message>
    <message>
        <source>On the new PC</source>
        <translation>Sul nuovo PC</translation>
    </message>
    <message>
        <source>Connect a PC</source>
        <translation>Connetti un PC</translation>
    </message>
    <message>
        <source>A new PC needs a code once. It makes its own key, which never leaves it.</source>
        <translation>Un nuovo PC ha bisogno di un codice una sola volta. Crea da sé la propria chiave, che non lo lascia mai.</translation>
    </message>
    <message>
        <source>&amp;Where it stands</source>
        <translation>&amp;Dove si trova</translation>
    </message>
    <message>
        <source>it gets the stock of this place; the head office gets all</source>
        <translation>riceve le giacenze di questa sede; la sede centrale le riceve tutte</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede centrale</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Impronta dell’hub</translation>
    </message>
    <message>
        <source>Start Stoa, enter the address and the code, and compare the fingerprint.</source>
        <translation>Avvia Stoa, inserisci indirizzo e codice e confronta l’impronta.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandCard</name>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenza</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Causale</translation>
    </message>
    <message>
        <source>&amp;Why it is discarded</source>
        <translation>&amp;Perché viene scartata</translation>
    </message>
    <message>
        <source>only needed to discard it</source>
        <translation>serve solo per scartarla</translation>
    </message>
    <message>
        <source>Choose what happens</source>
        <translation>Scegli come procedere</translation>
    </message>
    <message>
        <source>It is sent as a new one and linked to this one.</source>
        <translation>Viene inviata come nuova e collegata a questa.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Saves every change that this PC keeps to a file</source>
        <translation>Salva in un file tutte le modifiche conservate da questo PC</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Scarta…</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Invia di nuovo</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Title of a command&apos;s page: its state and what kind it is</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No. %1</source>
        <extracomment>Number of a command</extracomment>
        <translation>N. %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Who, when</source>
        <translation>Chi, quando</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Waits behind</source>
        <translation>Attende dietro a</translation>
    </message>
    <message>
        <source>An earlier change of the same thing that was refused.</source>
        <translation>Una modifica precedente della stessa cosa che è stata rifiutata.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentativi</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prossimo tentativo</translation>
    </message>
    <message>
        <source>Say by how much, for example −2 or +5.</source>
        <translation>Indica di quanto, ad esempio −2 o +5.</translation>
    </message>
    <message>
        <source>Sent again as No. %1.</source>
        <translation>Inviata di nuovo come n. %1.</translation>
    </message>
    <message>
        <source>Say why; it is kept and the hub is told.</source>
        <translation>Indica perché; viene conservato e comunicato all’hub.</translation>
    </message>
    <message>
        <source>Discard this change?</source>
        <translation>Scartare questa modifica?</translation>
    </message>
    <message>
        <source>%1. It is not sent any more; the hub is told that you discarded it.</source>
        <translation>%1. Non verrà più inviata; all’hub viene comunicato che l’hai scartata.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>The change was discarded.</source>
        <translation>La modifica è stata scartata.</translation>
    </message>
    <message>
        <source>&amp;Safety stock</source>
        <translation>&amp;Scorta di sicurezza</translation>
    </message>
    <message>
        <source>Say how many are to be kept back, 0 or more.</source>
        <translation>Indica quanto trattenere, 0 o più.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Scegli una causale.</translation>
    </message>
    <message>
        <source>Fix and resend</source>
        <translation>Correggi e reinvia</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sostituisce</translation>
    </message>
    <message>
        <source>Number of the movement</source>
        <translation>Identificativo del movimento</translation>
    </message>
    <message>
        <source>it was %1 %2</source>
        <extracomment>In an empty field: the difference as it was entered, in the unit of then, e.g. &quot;it was +5 pcs&quot;</extracomment>
        <translation>era %1 %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>Placeholder of the command palette</extracomment>
        <translation>Cerca o esegui un comando</translation>
    </message>
    <message>
        <source>Found commands and records</source>
        <translation>Comandi e schede trovati</translation>
    </message>
    <message>
        <source>Nothing is called that. Try fewer letters.</source>
        <translation>Nessuna corrispondenza. Prova con meno lettere.</translation>
    </message>
    <message>
        <source>move</source>
        <extracomment>Keys of the command palette, each beside its key</extracomment>
        <translation>scorri</translation>
    </message>
    <message>
        <source>open</source>
        <translation>apri</translation>
    </message>
    <message>
        <source>beside</source>
        <translation>a fianco</translation>
    </message>
    <message>
        <source>close</source>
        <translation>chiudi</translation>
    </message>
</context>
<context>
    <name>stoa::ui::CommandSource</name>
    <message>
        <source>This is not possible at the moment.</source>
        <translation>Al momento non è possibile.</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>Heading in the command palette</extracomment>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>open this panel</source>
        <extracomment>Beside a panel&apos;s name in the command palette</extracomment>
        <translation>apri questo pannello</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectCard</name>
    <message>
        <source>The address is still missing.</source>
        <translation>Manca ancora l’indirizzo.</translation>
    </message>
    <message>
        <source>The code for this PC is still missing.</source>
        <translation>Manca ancora il codice per questo PC.</translation>
    </message>
    <message>
        <source>The name of this PC is still missing.</source>
        <translation>Manca ancora il nome di questo PC.</translation>
    </message>
    <message>
        <source>Connect to a hub</source>
        <translation>Connetti a un hub</translation>
    </message>
    <message>
        <source>Your company runs a Stoa hub. The person who looks after it gives you an address and a code for this PC.</source>
        <translation>La tua azienda gestisce un hub Stoa. Chi se ne occupa ti fornisce un indirizzo e un codice per questo PC.</translation>
    </message>
    <message>
        <source>&amp;Address of the hub</source>
        <translation>&amp;Indirizzo dell’hub</translation>
    </message>
    <message>
        <source>&amp;Code for this PC</source>
        <translation>&amp;Codice per questo PC</translation>
    </message>
    <message>
        <source>valid for 15 minutes, works once</source>
        <translation>valido 15 minuti, una volta sola</translation>
    </message>
    <message>
        <source>&amp;Name of this PC</source>
        <translation>&amp;Nome di questo PC</translation>
    </message>
    <message>
        <source>The keys stay on this PC. No password is kept here.</source>
        <translation>Le chiavi restano su questo PC. Qui non viene conservata nessuna password.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>The address is not right yet.</source>
        <translation>L’indirizzo non è ancora corretto.</translation>
    </message>
    <message>
        <source>The code for this PC is not whole yet.</source>
        <translation>Il codice per questo PC non è ancora completo.</translation>
    </message>
    <message>
        <source>A code has the letters A to Z and digits only.</source>
        <translation>Un codice ha solo lettere da A a Z e cifre.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>The code is whole.</source>
        <translation>Il codice è completo.</translation>
    </message>
    <message>
        <source>Compare the fingerprint and say that it is the same.</source>
        <translation>Confronta l’impronta e conferma che è la stessa.</translation>
    </message>
    <message>
        <source>for example “Back office”</source>
        <translation>ad esempio «Retrobottega»</translation>
    </message>
    <message>
        <source>%1 characters are needed, here are %2.</source>
        <translation>Servono %1 caratteri, qui ce ne sono %2.</translation>
    </message>
    <message>
        <source>Connect becomes available once everything is right.</source>
        <translation>Il pulsante si attiva quando tutto è corretto.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionCard</name>
    <message>
        <source>This PC and its hub</source>
        <translation>Questo PC e il suo hub</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>This PC</source>
        <translation>Questo PC</translation>
    </message>
    <message>
        <source>Learns of changes</source>
        <translation>Riceve le modifiche</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Ultima risposta</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Ultima modifica</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Ultimo problema</translation>
    </message>
    <message>
        <source>The clock of this PC and that of the hub are %1 apart. Work goes on; set the clock right.</source>
        <translation>L’orologio di questo PC e quello dell’hub differiscono di %1. Puoi continuare a lavorare; regola l’orologio.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to come, as of %1</source>
        <translation>
            <numerusform>%n modifica in arrivo, dati al: %1</numerusform>
            <numerusform>%n modifiche in arrivo, dati al: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Behind</source>
        <translation>In ritardo</translation>
    </message>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Impronta dell’hub</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s) found and put right</source>
        <translation>
            <numerusform>%n differenza trovata e corretta</numerusform>
            <numerusform>%n differenze trovate e corrette</numerusform>
        </translation>
    </message>
    <message>
        <source>Fixed</source>
        <translation>Correzioni</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ConnectionLine</name>
    <message>
        <source>online from %1 to %2</source>
        <translation>online dalle %1 alle %2</translation>
    </message>
    <message>
        <source>offline from %1 to %2</source>
        <translation>offline dalle %1 alle %2</translation>
    </message>
    <message>
        <source>Connection to the hub, last 4 hours</source>
        <translation>Connessione all’hub, ultime 4 ore</translation>
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
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Show name…</source>
        <translation>Mostra il nome…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Name and address are deleted some days after an order is closed.</source>
        <translation>Nome e indirizzo sono cancellati alcuni giorni dopo la chiusura dell’ordine.</translation>
    </message>
    <message>
        <source>Name and address are shown when you ask for them.</source>
        <translation>Nome e indirizzo si mostrano quando li chiedi.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DataTable</name>
    <message numerus="yes">
        <source>Sum of %n selected rows</source>
        <extracomment>Foot of a table, before the sums of the columns</extracomment>
        <translation>
            <numerusform>Totale di %n riga selezionata</numerusform>
            <numerusform>Totale di %n righe selezionate</numerusform>
        </translation>
    </message>
    <message>
        <source>Compact rows</source>
        <extracomment>Menu of a table: rows of less height</extracomment>
        <translation>Righe compatte</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (non c’è spazio)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DetailsPane</name>
    <message>
        <source>Keep this record open</source>
        <extracomment>Keeps the pane on this record</extracomment>
        <translation>Tieni aperta questa scheda</translation>
    </message>
    <message>
        <source>Close the pane</source>
        <translation>Chiudi il riquadro</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DeviceCard</name>
    <message>
        <source>Active</source>
        <extracomment>State of a PC</extracomment>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Sospeso</translation>
    </message>
    <message>
        <source>This is the PC that you work on.</source>
        <translation>È il PC su cui lavori.</translation>
    </message>
    <message>
        <source>It may not speak to the hub. What waits there is kept until it may again.</source>
        <translation>Non può comunicare con l’hub. Quanto vi è in attesa è conservato finché non potrà farlo di nuovo.</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <translation>%1 fa, %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>non noto</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Si trova in</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Sede centrale</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Ultimo contatto</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>Connesso il</translation>
    </message>
    <message>
        <source>Suspend…</source>
        <translation>Sospendi…</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>This is the PC that you work on. Suspend it from another one.</source>
        <translation>È il PC su cui lavori. Sospendilo da un altro PC.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>Suspend %1?</source>
        <translation>Sospendere %1?</translation>
    </message>
    <message>
        <source>Everybody there is signed out at the next contact, and nothing of it is accepted until it is activated again. What waits there is kept.</source>
        <translation>Al prossimo contatto tutti vi vengono disconnessi, e nulla viene accettato da quel PC finché non è riattivato. Quanto vi è in attesa è conservato.</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Sospendi</translation>
    </message>
    <message>
        <source>%1 may speak to the hub again.</source>
        <translation>%1 può di nuovo comunicare con l’hub.</translation>
    </message>
    <message>
        <source>%1 was suspended.</source>
        <translation>%1 è stato sospeso.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>stoa::ui::EntrySteps</name>
    <message>
        <source>Step %1 of %2, %3</source>
        <extracomment>Spoken: where one is on the way in</extracomment>
        <translation>Passaggio %1 di %2, %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::EntryWindow</name>
    <message>
        <source>Where to work</source>
        <translation>Dove lavorare</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Chi sei</translation>
    </message>
    <message>
        <source>First copy of the data</source>
        <translation>Prima copia dei dati</translation>
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
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>The back office of your stores.</source>
        <translation>Il back office dei tuoi negozi.</translation>
    </message>
    <message>
        <source>Free software, GPL 3 or later</source>
        <translation>Software libero, GPL 3 o successiva</translation>
    </message>
    <message>
        <source>This PC’s store</source>
        <translation>Negozio di questo PC</translation>
    </message>
    <message>
        <source>Nothing is kept on this PC before you connect.</source>
        <translation>Prima della connessione su questo PC non si conserva nulla.</translation>
    </message>
    <message>
        <source>You can still go back. So far only the connection to the hub is kept.</source>
        <translation>Puoi ancora tornare indietro. Finora è conservata solo la connessione all’hub.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FactList</name>
    <message>
        <source>Copy: %1</source>
        <extracomment>Tooltip of a button; %1 is the name of a number, as &quot;Number of the movement&quot;</extracomment>
        <translation>Copia: %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <extracomment>Said beside a button that was pressed</extracomment>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FilterLine</name>
    <message>
        <source>Take off the filter %1</source>
        <extracomment>A filter that is on; pressing it takes it off</extracomment>
        <translation>Togli il filtro %1</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>Aggiungi filtro</translation>
    </message>
    <message>
        <source>Clear all</source>
        <extracomment>Takes all filters off</extracomment>
        <translation>Cancella tutto</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FilterRow</name>
    <message>
        <source>Filter by %1</source>
        <extracomment>Name of the filter field of a table column, for the screen reader</extracomment>
        <translation>Filtro per %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FingerprintBox</name>
    <message>
        <source>Fingerprint of the hub</source>
        <translation>Impronta dell’hub</translation>
    </message>
    <message>
        <source>compare with the one on the paper</source>
        <translation>confronta con quella sul foglio</translation>
    </message>
    <message>
        <source>It shows here once the hub answers.</source>
        <translation>Compare qui quando l’hub risponde.</translation>
    </message>
    <message>
        <source>Fingerprint of the hub: %1</source>
        <extracomment>Spoken: the fingerprint&apos;s digits</extracomment>
        <translation>Impronta dell’hub: %1</translation>
    </message>
    <message>
        <source>It is the &amp;same</source>
        <translation>È la &amp;stessa</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FormPane</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Tieni il mio</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendi il loro</translation>
    </message>
    <message>
        <source>%1: here %2, saved %3</source>
        <extracomment>What differs between two who changed the same: its name, what is typed here, what is saved</extracomment>
        <translation>%1: qui %2, salvato %3</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Choose what is to stay.</source>
        <translation>Nel frattempo qualcun altro ha salvato. Scegli che cosa resta.</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>Choose first what is to stay.</source>
        <translation>Scegli prima che cosa resta.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::FulfilmentCard</name>
    <message>
        <source>Print label</source>
        <translation>Stampa etichetta</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>Stampa distinta</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <extracomment>Button of a part of an order: %1 is the walk through the store in which it is picked, as &quot;W-7&quot;</extracomment>
        <translation>Continua il prelievo</translation>
    </message>
    <message>
        <source>Open walk %1</source>
        <translation>Apri il giro %1</translation>
    </message>
    <message>
        <source>Cancel label</source>
        <translation>Annulla etichetta</translation>
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
        <translation>Apri la decisione</translation>
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
        <translation>Ordini campione</translation>
    </message>
    <message>
        <source>%1 of %2 pass</source>
        <extracomment>How many golden orders pass: &quot;24 of 25 pass&quot;</extracomment>
        <translation>%1 su %2 passano</translation>
    </message>
    <message>
        <source>Golden orders are run at the hub.</source>
        <translation>Gli ordini campione si provano nell’hub.</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
    <message numerus="yes">
        <source>%n more that pass</source>
        <translation>
            <numerusform>ancora %n che passa</numerusform>
            <numerusform>altri %n che passano</numerusform>
        </translation>
    </message>
    <message>
        <source>“%2” is kept as golden order %1.</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>«%2» è conservato come ordine campione %1.</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <extracomment>Of a golden order; %1 is its code</extracomment>
        <translation>Cosa fare con %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Accept the new outcome…</source>
        <translation>Accetta il nuovo esito…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Add from an order…</source>
        <translation>Aggiungi da un ordine…</translation>
    </message>
    <message>
        <source>Name of %1</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>Nome di %1</translation>
    </message>
    <message>
        <source>%1 is called “%2” now.</source>
        <translation>%1 ora si chiama «%2».</translation>
    </message>
    <message>
        <source>Accept the new outcome of %1?</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>Accettare il nuovo esito di %1?</translation>
    </message>
    <message>
        <source>%1 From now on every version has to route it like this. You are noted as the one who accepted it.</source>
        <extracomment>%1 says what differs, in whole sentences</extracomment>
        <translation>%1 D’ora in poi ogni versione deve instradarlo così. Risulti come chi l’ha accettato.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>The new outcome of %1 is expected from now on.</source>
        <extracomment>%1 is the code of a golden order</extracomment>
        <translation>D’ora in poi si attende il nuovo esito di %1.</translation>
    </message>
    <message>
        <source>What was expected of %1 before is expected again.</source>
        <translation>Si attende di nuovo ciò che si attendeva prima da %1.</translation>
    </message>
    <message>
        <source>Remove %1 “%2”?</source>
        <extracomment>A golden order: its code and its name</extracomment>
        <translation>Rimuovere %1 «%2»?</translation>
    </message>
    <message>
        <source>Versions that route it otherwise can be activated then. The order itself stays as it is.</source>
        <translation>Allora si potranno attivare versioni che lo instradano altrimenti. L’ordine stesso resta com’è.</translation>
    </message>
    <message>
        <source>It differs now, and keeps this version from being activated; without it nobody is told. The order itself stays as it is.</source>
        <translation>Ora è diverso e impedisce di attivare questa versione; senza, nessuno ne è avvisato. L’ordine stesso resta com’è.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>%1 “%2” is no golden order any more.</source>
        <translation>%1 «%2» non è più un ordine campione.</translation>
    </message>
    <message>
        <source>No golden orders yet</source>
        <translation>Ancora nessun ordine campione</translation>
    </message>
    <message>
        <source>Keep orders whose outcome must never change: each new version is tried on them.</source>
        <translation>Conserva ordini il cui esito non deve cambiare mai: ogni nuova versione vi è provata.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::GoldenDecisionPopover</name>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <extracomment>Who expects it; %1 is a person with a day and a time</extracomment>
        <translation>Stabilito da %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <extracomment>Title above what becomes of an order; %1 is a version of a policy (&quot;v14&quot;)</extracomment>
        <translation>Con %1</translation>
    </message>
    <message>
        <source>With %1: as expected</source>
        <translation>Con %1: come atteso</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <extracomment>%1 is a clause, as &quot;Patras Agora is 0.03 ahead by “Markdown pressure”&quot;</extracomment>
        <translation>Perché %1.</translation>
    </message>
    <message>
        <source>Places that were looked at</source>
        <translation>Luoghi esaminati</translation>
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
        <translation>Conserva un ordine come campione</translation>
    </message>
    <message>
        <source>&amp;Order number</source>
        <translation>Numero dell’&amp;ordine</translation>
    </message>
    <message>
        <source>What was decided about it last is expected from now on.</source>
        <translation>D’ora in poi si attende ciò che è stato deciso per ultimo.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What is special about it, as “Gift set to Milano”.</source>
        <translation>Che cosa ha di particolare, come «Set regalo a Milano».</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Enter the number of an order.</source>
        <translation>Indica il numero di un ordine.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dagli un nome.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Si sta chiedendo all’hub…</translation>
    </message>
</context>
<context>
    <name>stoa::ui::HoursFormPane</name>
    <message>
        <source>Dates with other hours</source>
        <translation>Date con altri orari</translation>
    </message>
    <message>
        <source>Add a date</source>
        <translation>Aggiungi una data</translation>
    </message>
    <message>
        <source>In the local time of the location. A span that ends before it begins ends on the next day.</source>
        <translation>Nell’ora locale della sede. Una fascia che finisce prima di cominciare finisce il giorno dopo.</translation>
    </message>
    <message>
        <source>Hours of %1</source>
        <translation>Orari di %1</translation>
    </message>
    <message>
        <source>hours of %1</source>
        <translation>orari di %1</translation>
    </message>
    <message>
        <source>Hours of %1 saved</source>
        <translation>Orari di %1 salvati</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>Add hours on %1</source>
        <translation>Aggiungi orari: %1</translation>
    </message>
    <message>
        <source>Copy the hours of %1</source>
        <translation>Copia gli orari: %1</translation>
    </message>
    <message>
        <source>To Monday to Friday</source>
        <translation>Da lunedì a venerdì</translation>
    </message>
    <message>
        <source>To every day</source>
        <translation>A tutti i giorni</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>Apre alle</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Chiude alle</translation>
    </message>
    <message>
        <source>Remove these hours</source>
        <translation>Rimuovi questi orari</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Aperto o chiuso</translation>
    </message>
    <message>
        <source>Remove this date</source>
        <translation>Rimuovi questa data</translation>
    </message>
    <message>
        <source>Hours on this date</source>
        <translation>Orari in questa data</translation>
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
        <translation>inizia con…</translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>contiene…</translation>
    </message>
    <message>
        <source>any location</source>
        <translation>qualsiasi sede</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>qualsiasi data</translation>
    </message>
    <message>
        <source>any category</source>
        <translation>qualsiasi categoria</translation>
    </message>
</context>
<context>
    <name>stoa::ui::InventoryPanel</name>
    <message>
        <source>The positions could not be read.</source>
        <translation>Impossibile leggere le posizioni.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, restart the program.</source>
        <translation>Non è stato modificato nulla. Riprova; se il problema persiste, riavvia il programma.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Giacenze</translation>
    </message>
    <message>
        <source>%1 positions</source>
        <extracomment>Status strip; how many positions the filters leave of how many there are</extracomment>
        <translation>%1 posizioni</translation>
    </message>
    <message>
        <source>%1 of %2 positions</source>
        <translation>%1 di %2 posizioni</translation>
    </message>
    <message>
        <source>%1 rows are too many to copy.</source>
        <translation>%1 righe sono troppe da copiare.</translation>
    </message>
    <message>
        <source>At most %1 go to the clipboard. Export writes all that is filtered to a file.</source>
        <translation>Negli appunti ne entrano al massimo %1. Esporta scrive in un file tutto ciò che corrisponde ai filtri.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Stock adjusted</source>
        <translation>Rettifica registrata</translation>
    </message>
    <message>
        <source>%1 positions adjusted</source>
        <translation>%1 posizioni rettificate</translation>
    </message>
    <message>
        <source>The movement was taken back</source>
        <translation>Il movimento è stato stornato</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Non è stato stornato.</translation>
    </message>
    <message>
        <source>Choose a position first.</source>
        <translation>Scegli prima una posizione.</translation>
    </message>
    <message>
        <source>Search positions</source>
        <extracomment>Commands of the Inventory panel; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Cerca posizioni</translation>
    </message>
    <message>
        <source>Adjust stock…</source>
        <translation>Rettifica giacenza…</translation>
    </message>
    <message>
        <source>Open the page of the SKU</source>
        <translation>Apri la pagina dello SKU</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copia righe</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostra o nascondi i dettagli</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtra le righe</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Cancella tutti i filtri</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salva questa vista…</translation>
    </message>
    <message>
        <source>Export as an Excel workbook…</source>
        <translation>Esporta come cartella di lavoro Excel…</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Esporta come CSV…</translation>
    </message>
    <message>
        <source>Adjusting is not possible.</source>
        <translation>La rettifica non è possibile.</translation>
    </message>
    <message>
        <source>There is no position to adjust.</source>
        <translation>Nessuna posizione da rettificare.</translation>
    </message>
    <message>
        <source>At most %1 positions are adjusted at a time.</source>
        <translation>Puoi rettificare al massimo %1 posizioni per volta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>Impossibile stornarne %1 su %2.</numerusform>
            <numerusform>Impossibile stornarne %1 su %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back by a counter-movement</source>
        <translation>Stornata con un movimento di compensazione</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Ripetuta</translation>
    </message>
    <message>
        <source>Exporting is not possible.</source>
        <translation>Impossibile esportare.</translation>
    </message>
    <message>
        <source>Export what is filtered</source>
        <translation>Esporta ciò che corrisponde ai filtri</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di lavoro Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows written to %2</source>
        <translation>
            <numerusform>%1 riga scritta in %2</numerusform>
            <numerusform>%1 righe scritte in %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Export cancelled; no file was left behind</source>
        <translation>Esportazione annullata; nessun file è rimasto</translation>
    </message>
    <message>
        <source>%1 was not written.</source>
        <translation>%1 non è stato scritto.</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>%1 non è noto qui.</translation>
    </message>
    <message>
        <source>Neither a barcode nor a SKU of the catalogue. Scan again or search for it.</source>
        <translation>Né un codice a barre né uno SKU del catalogo. Scansiona di nuovo o cercalo.</translation>
    </message>
    <message>
        <source>%1 is %2 late.</source>
        <translation>%1 è in ritardo di %2.</translation>
    </message>
    <message>
        <source>%1 locations are up to %2 late.</source>
        <translation>%1 sedi sono in ritardo fino a %2.</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Nuovo nome della vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>Its numbers are as of %1 and marked.</source>
        <translation>I suoi dati sono aggiornati alle %1 e contrassegnati.</translation>
    </message>
    <message>
        <source>Their numbers are as of %1 or later and marked.</source>
        <translation>I relativi dati sono aggiornati alle %1 o più tardi e contrassegnati.</translation>
    </message>
    <message>
        <source>Running low</source>
        <extracomment>Name of a saved view: positions of which little is left</extracomment>
        <translation>In esaurimento</translation>
    </message>
    <message>
        <source>Scanned</source>
        <extracomment>Chip in the head of the panel: the SKU was opened by the barcode scanner</extracomment>
        <translation>Scansionato</translation>
    </message>
    <message>
        <source>lot %1</source>
        <extracomment>Of a scanned code: the batch that is printed in it</extracomment>
        <translation>lotto %1</translation>
    </message>
    <message>
        <source>serial %1</source>
        <extracomment>Of a scanned code: the serial number that is printed in it</extracomment>
        <translation>numero di serie %1</translation>
    </message>
    <message>
        <source>best before %1</source>
        <extracomment>Of a scanned code: the day that is printed in it</extracomment>
        <translation>da consumarsi preferibilmente entro il %1</translation>
    </message>
    <message>
        <source>expires on %1</source>
        <extracomment>Of a scanned code: the day that is printed in it</extracomment>
        <translation>scade il %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Of a scanned code: net weight, length or volume with its unit</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 was scanned while an adjustment is open.</source>
        <translation>%1 è stato scansionato mentre una rettifica è aperta.</translation>
    </message>
    <message>
        <source>What you typed is kept. Finish or leave it first.</source>
        <translation>Ciò che hai scritto è conservato. Prima completala o chiudila.</translation>
    </message>
    <message>
        <source>Leave it and open the SKU</source>
        <translation>Chiudila e apri lo SKU</translation>
    </message>
    <message>
        <source>Its check digit does not fit, so it was probably misread. Scan again or search for it.</source>
        <translation>La cifra di controllo non corrisponde, quindi è stato probabilmente letto male. Scansiona di nuovo o cercalo.</translation>
    </message>
    <message>
        <source>It is marked as a GS1 code but cannot be read as one. Scan again or search for it.</source>
        <translation>È contrassegnato come codice GS1 ma non si legge come tale. Scansiona di nuovo o cercalo.</translation>
    </message>
    <message>
        <source>Search for it</source>
        <translation>Cercalo</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>The scanner sound is on</source>
        <translation>Il suono dello scanner è attivo</translation>
    </message>
    <message>
        <source>The scanner sound is off</source>
        <translation>Il suono dello scanner è disattivato</translation>
    </message>
    <message>
        <source>Scanner sound on or off</source>
        <translation>Attiva o disattiva il suono dello scanner</translation>
    </message>
</context>
<context>
    <name>stoa::ui::KeyCard</name>
    <message>
        <source>Revoke…</source>
        <translation>Revoca…</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Nessuna selezione</translation>
    </message>
    <message>
        <source>Whoever holds its secret may do this. The secret itself is not kept anywhere.</source>
        <translation>Chi ne possiede il segreto può fare questo. Il segreto stesso non è conservato da nessuna parte.</translation>
    </message>
    <message>
        <source>It opens nothing any more.</source>
        <translation>Non apre più nulla.</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Negozi</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creata da</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creata il</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Valida fino al</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Revocata il</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>Revoke the key %1?</source>
        <translation>Revocare la chiave %1?</translation>
    </message>
    <message>
        <source>Whatever uses it is shut out at once and for good. What it has sent is kept; a new key has to be made for it to go on.</source>
        <translation>Tutto ciò che la usa viene escluso subito e per sempre. Quanto ha inviato è conservato; per continuare serve una chiave nuova.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoca</translation>
    </message>
    <message>
        <source>The key %1 was revoked.</source>
        <translation>La chiave %1 è stata revocata.</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Può fare</translation>
    </message>
</context>
<context>
    <name>stoa::ui::LedgerSection</name>
    <message>
        <source>Movements</source>
        <translation>Movimenti</translation>
    </message>
    <message>
        <source>All locations</source>
        <extracomment>Movements of all locations instead of one</extracomment>
        <translation>Tutte le sedi</translation>
    </message>
    <message>
        <source>Load more</source>
        <translation>Carica altri</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Storna</translation>
    </message>
    <message>
        <source>Ledger, %1</source>
        <translation>Registro, %1</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>stoa::ui::LinesCard</name>
    <message>
        <source>Lines of the order</source>
        <translation>Righe dell’ordine</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Righe</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MainWindow</name>
    <message>
        <source>Search or run a command</source>
        <extracomment>Commands of the window; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Cerca o esegui un comando</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Go to the next pane</source>
        <translation>Vai al riquadro successivo</translation>
    </message>
    <message>
        <source>Go to the previous pane</source>
        <translation>Vai al riquadro precedente</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>%1 – Stoa</source>
        <extracomment>Title of the window; %1 is what is open</extracomment>
        <translation>%1 – Stoa</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Pannelli</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ovunque</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>Leaves the program</extracomment>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifiche</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Chiudi questo messaggio</translation>
    </message>
</context>
<context>
    <name>stoa::ui::MessageStack</name>
    <message>
        <source>Show fewer messages</source>
        <extracomment>Line under two messages, opens the rest</extracomment>
        <translation>Mostra meno messaggi</translation>
    </message>
    <message numerus="yes">
        <source>%n more messages</source>
        <translation>
            <numerusform>Ancora %n messaggio</numerusform>
            <numerusform>Ancora %n messaggi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Importi</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NamePopover</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Give it a name of 1 to 60 characters.</source>
        <translation>Assegna un nome da 1 a 60 caratteri.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NetworkPanel</name>
    <message>
        <source>Nothing was changed; what you entered is kept.</source>
        <translation>Non è cambiato nulla; i dati inseriti sono conservati.</translation>
    </message>
    <message>
        <source>It was not taken back.</source>
        <translation>Non è stato annullato.</translation>
    </message>
    <message>
        <source>Somebody changed it since, and that stays.</source>
        <translation>Qualcuno l’ha modificato nel frattempo, e resta così.</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) without coordinates stand in the table only.</source>
        <translation>
            <numerusform>%n sede senza coordinate è solo nella tabella.</numerusform>
            <numerusform>%n sedi senza coordinate sono solo nella tabella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Capacità</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Corrieri</translation>
    </message>
    <message>
        <source>Service levels</source>
        <translation>Livelli di servizio</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Instradamento</translation>
    </message>
    <message>
        <source>Plan of the locations</source>
        <translation>Mappa delle sedi</translation>
    </message>
    <message>
        <source>No location has coordinates</source>
        <translation>Nessuna sede ha coordinate</translation>
    </message>
    <message>
        <source>Import locations with their latitude and longitude, and they stand here.</source>
        <translation>Importa le sedi con latitudine e longitudine, e compaiono qui.</translation>
    </message>
    <message>
        <source>No carrier yet</source>
        <translation>Ancora nessun corriere</translation>
    </message>
    <message>
        <source>Add who takes parcels from your locations: services, prices and times.</source>
        <translation>Aggiungi chi ritira i colli dalle tue sedi: servizi, prezzi e tempi.</translation>
    </message>
    <message>
        <source>New carrier…</source>
        <translation>Nuovo corriere…</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) get no orders now</source>
        <translation>
            <numerusform>%n sede ora non riceve ordini</numerusform>
            <numerusform>%n sedi ora non ricevono ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 locations</source>
        <translation>%1 di %2 sedi</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s)</source>
        <translation>
            <numerusform>%n sede</numerusform>
            <numerusform>%n sedi</numerusform>
        </translation>
    </message>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>contiene…</translation>
    </message>
    <message>
        <source>any kind</source>
        <extracomment>Choice in a filter field: no matter which kind</extracomment>
        <translation>qualsiasi tipo</translation>
    </message>
    <message>
        <source>any zone</source>
        <translation>qualsiasi zona</translation>
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
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Show all</source>
        <extracomment>Button of a plan: zooms until all places are seen</extracomment>
        <translation>Mostra tutto</translation>
    </message>
    <message>
        <source>Plan of the places</source>
        <translation>Mappa delle sedi</translation>
    </message>
    <message numerus="yes">
        <source>%n need a look</source>
        <extracomment>Beside several places that are drawn as one: so many of them are in trouble</extracomment>
        <translation>
            <numerusform>%n richiede attenzione</numerusform>
            <numerusform>%n richiedono attenzione</numerusform>
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
            <numerusform>e %n altra</numerusform>
            <numerusform>e altre %n</numerusform>
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
        <translation>%1° O</translation>
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
        <translation>Sedi</translation>
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
        <translation>Qui non è noto alcun ordine %1. Lo sono solo quelli dei tuoi negozi.</translation>
    </message>
    <message>
        <source>How many of %1 come back</source>
        <translation>Quanti ne tornano: %1</translation>
    </message>
    <message>
        <source>Why %1 comes back</source>
        <translation>Perché torna %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>After a field for a number: of so many at most</extracomment>
        <translation>di %1</translation>
    </message>
    <message>
        <source>other SKU; empty for the same</source>
        <translation>altro SKU; vuoto per lo stesso</translation>
    </message>
    <message>
        <source>What is wanted instead of %1</source>
        <translation>Che cosa si desidera invece di %1</translation>
    </message>
    <message>
        <source>Open a return</source>
        <translation>Apri un reso</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>presso %1</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation>&amp;Ordine</translation>
    </message>
    <message>
        <source>scan its code or type its number, then Enter</source>
        <translation>scansiona il codice o scrivi il numero, poi Invio</translation>
    </message>
    <message>
        <source>What the customer &amp;wishes for</source>
        <translation>Che cosa &amp;desidera il cliente</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Open the return</source>
        <translation>Apri il reso</translation>
    </message>
    <message>
        <source>Say which order it is of.</source>
        <translation>Indica di quale ordine è.</translation>
    </message>
    <message>
        <source>%1 go back, as they were paid.</source>
        <translation>Si rimborsano %1, come pagati.</translation>
    </message>
    <message>
        <source>Replaced once the goods were looked at; nothing is paid.</source>
        <translation>Sostituiti dopo il controllo della merce; non si paga nulla.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NodeFormPane</name>
    <message>
        <source>settings of %1</source>
        <translation>impostazioni di %1</translation>
    </message>
    <message>
        <source>Settings of %1 saved</source>
        <translation>Impostazioni di %1 salvate</translation>
    </message>
    <message>
        <source>Orders are routed here</source>
        <translation>Ordini instradati qui</translation>
    </message>
    <message>
        <source>Why &amp;not</source>
        <translation>Perché &amp;no</translation>
    </message>
    <message>
        <source>seen by everybody</source>
        <translation>visibile a tutti</translation>
    </message>
    <message>
        <source>On again by itself at</source>
        <translation>Riprende da sola il</translation>
    </message>
    <message>
        <source>Ways of fulfilling</source>
        <translation>Modalità di evasione</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>All’ora</translation>
    </message>
    <message>
        <source>Buffer, %</source>
        <translation>Margine, %</translation>
    </message>
    <message>
        <source>Ready in, min</source>
        <translation>Pronto in, min</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Posti per il ritiro in auto</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Scomparti del locker</translation>
    </message>
    <message>
        <source>carrier</source>
        <extracomment>Choice of a carrier: none is chosen yet</extracomment>
        <translation>corriere</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
    <message>
        <source>all zones</source>
        <extracomment>Choice of a zone of destinations</extracomment>
        <translation>tutte le zone</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Remove this cut-off</source>
        <translation>Rimuovi questo limite</translation>
    </message>
    <message>
        <source>Cut-off time</source>
        <translation>Orario limite</translation>
    </message>
    <message>
        <source>Cut-off times</source>
        <translation>Orari limite</translation>
    </message>
    <message>
        <source>Add a cut-off</source>
        <translation>Aggiungi un limite</translation>
    </message>
    <message>
        <source>Without one the carrier&apos;s own cut-off counts.</source>
        <translation>Senza, vale il limite del corriere.</translation>
    </message>
    <message>
        <source>Costs and limits</source>
        <translation>Costi e limiti</translation>
    </message>
    <message>
        <source>Per parcel</source>
        <translation>Per collo</translation>
    </message>
    <message>
        <source>Per unit</source>
        <translation>Per unità</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Priority, 0 to 100</source>
        <translation>Priorità, da 0 a 100</translation>
    </message>
    <message>
        <source>Kept for collecting, hours</source>
        <translation>Conservato per il ritiro, ore</translation>
    </message>
    <message>
        <source>Farthest destination, km</source>
        <translation>Destinazione più lontana, km</translation>
    </message>
    <message>
        <source>empty for no limit</source>
        <translation>vuoto per nessun limite</translation>
    </message>
    <message>
        <source>GS1 company prefix</source>
        <translation>Prefisso aziendale GS1</translation>
    </message>
    <message>
        <source>parcels are numbered with it (SSCC); empty for none</source>
        <translation>numera i colli (SSCC); vuoto per nessuno</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NodePane</name>
    <message>
        <source>closed</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>other hours</source>
        <extracomment>Beside a date whose hours are not those of its weekday</extracomment>
        <translation>altri orari</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>It takes no orders in the coming hours.</source>
        <translation>Nelle prossime ore non riceve ordini.</translation>
    </message>
    <message>
        <source>The line marks what is taken without the buffer: %1 of %2 an hour; the hatched part is kept back for peaks.</source>
        <translation>La linea segna quanto si prende senza il margine: %1 su %2 all’ora; la parte tratteggiata è tenuta per i picchi.</translation>
    </message>
    <message>
        <source>Nothing is kept back for peaks.</source>
        <translation>Nulla è tenuto per i picchi.</translation>
    </message>
    <message>
        <source>Offers nothing for orders</source>
        <translation>Non offre nulla per gli ordini</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>To work on</source>
        <translation>Da lavorare</translation>
    </message>
    <message>
        <source>On time, 28 days</source>
        <translation>In tempo, 28 giorni</translation>
    </message>
    <message>
        <source>Turned down, 28 days</source>
        <translation>Rifiutati, 28 giorni</translation>
    </message>
    <message>
        <source>Record accuracy</source>
        <translation>Accuratezza dei dati</translation>
    </message>
    <message>
        <source>further notice</source>
        <translation>nuovo avviso</translation>
    </message>
    <message>
        <source>No orders until</source>
        <translation>Nessun ordine fino a</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>%1 an hour, buffer %2, ready in %3</source>
        <extracomment>Of a way of fulfilling: so many an hour, share kept back, time to get ready</extracomment>
        <translation>%1 all’ora, margine %2, pronto in %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A carrier and a zone of destinations</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>cut-off %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Gestione</translation>
    </message>
    <message>
        <source>%1 a parcel, %2 a unit</source>
        <translation>%1 a collo, %2 a unità</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Farthest destination</source>
        <translation>Destinazione più lontana</translation>
    </message>
    <message>
        <source>Kept for collecting</source>
        <translation>Conservato per il ritiro</translation>
    </message>
    <message>
        <source>Curbside bays</source>
        <translation>Posti per il ritiro in auto</translation>
    </message>
    <message>
        <source>Locker boxes</source>
        <translation>Scomparti del locker</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Orari di apertura</translation>
    </message>
    <message>
        <source>Today only</source>
        <translation>Solo oggi</translation>
    </message>
    <message>
        <source>Whole week</source>
        <translation>Tutta la settimana</translation>
    </message>
    <message>
        <source>Capacity, coming hours</source>
        <translation>Capacità, prossime ore</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Mostra gli ordini</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condizioni</translation>
    </message>
    <message>
        <source>Hours…</source>
        <translation>Orari…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Its orders are not open to you, and so not what they take of its hours.</source>
        <translation>I suoi ordini non ti sono accessibili, quindi nemmeno quanto occupano delle sue ore.</translation>
    </message>
    <message>
        <source>not open to you</source>
        <translation>non accessibile</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Scadute</translation>
    </message>
    <message>
        <source>In no way of fulfilling does the buffer come to a whole order an hour, so nothing is kept back for peaks.</source>
        <translation>In nessuna modalità di evasione il margine arriva a un ordine intero all’ora, quindi nulla è tenuto per i picchi.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NoneFound</name>
    <message>
        <source>Nothing fits these filters</source>
        <translation>Nulla corrisponde a questi filtri</translation>
    </message>
    <message>
        <source>Change them above, or take them off.</source>
        <translation>Modificali qui sopra o rimuovili.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Cancella filtri</translation>
    </message>
</context>
<context>
    <name>stoa::ui::NoticePopover</name>
    <message>
        <source>Notices</source>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Niente richiede il tuo intervento.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OpeningWindow</name>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Opening the data of this PC</source>
        <translation>Apertura dei dati di questo PC</translation>
    </message>
    <message>
        <source>It is checked first, because the program was cut off the last time. What was saved is kept.</source>
        <translation>Prima vengono controllati, perché l’ultima volta il programma è stato interrotto. Ciò che è stato salvato resta.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderActionPane</name>
    <message>
        <source>What happens</source>
        <extracomment>Title of a column: what a decision does to an order</extracomment>
        <translation>Cosa succede</translation>
    </message>
    <message>
        <source>All holds</source>
        <translation>Tutte le sospensioni</translation>
    </message>
    <message>
        <source>From wherever is best</source>
        <translation>Da dove conviene</translation>
    </message>
    <message>
        <source>Not from %1</source>
        <extracomment>Choice: an order is routed again, and not to this location</extracomment>
        <translation>Non da %1</translation>
    </message>
    <message>
        <source>Choose a location</source>
        <translation>Scegli una sede</translation>
    </message>
    <message>
        <source>of %1</source>
        <extracomment>How many units at most, beside a field</extracomment>
        <translation>di %1</translation>
    </message>
    <message>
        <source>An approved order goes to the router at once.</source>
        <translation>Un ordine approvato va subito all’instradamento.</translation>
    </message>
    <message>
        <source>Nothing of it is routed until the hold is taken off; what is being picked goes on.</source>
        <translation>Nulla viene instradato finché non si toglie la sospensione; ciò che è in prelievo prosegue.</translation>
    </message>
    <message>
        <source>Without any hold it goes on where it stood.</source>
        <translation>Senza sospensioni riprende da dov’era.</translation>
    </message>
    <message>
        <source>Nobody will supply it.</source>
        <translation>Nessuno lo fornirà.</translation>
    </message>
    <message>
        <source>What nobody has begun to pick comes back, and the hub chooses anew.</source>
        <translation>Ciò che nessuno ha iniziato a prelevare torna indietro e l’hub sceglie di nuovo.</translation>
    </message>
    <message>
        <source>The hub refuses it where the other location has too little.</source>
        <translation>L’hub rifiuta se l’altra sede ne ha troppo poco.</translation>
    </message>
    <message>
        <source>Lists of work show those of high priority first.</source>
        <translation>Gli elenchi di lavoro mostrano prima quelli ad alta priorità.</translation>
    </message>
    <message>
        <source>Everybody who may see the order can read it.</source>
        <translation>La legge chiunque può vedere l’ordine.</translation>
    </message>
    <message>
        <source>Orders and what happens to them</source>
        <translation>Ordini e cosa succede loro</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Field: free text that goes with a decision about an order</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The whole order</source>
        <translation>Tutto l’ordine</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>In sospeso per</translation>
    </message>
    <message>
        <source>Hold to take off</source>
        <translation>Sospensione da togliere</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Supplied</source>
        <translation>Fornitura</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) could not be changed; they stay selected.</source>
        <translation>
            <numerusform>%n ordine non si è potuto modificare; resta selezionato.</numerusform>
            <numerusform>%n ordini non si sono potuti modificare; restano selezionati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) will be refused; the others are done.</source>
        <translation>
            <numerusform>%n ordine sarà rifiutato; gli altri vengono eseguiti.</numerusform>
            <numerusform>%n ordini saranno rifiutati; gli altri vengono eseguiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is so already; there is nothing to do.</source>
        <translation>È già così; non c’è niente da fare.</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Button: leaves a form without doing anything</extracomment>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>None of them can be changed this way.</source>
        <translation>Nessuno può essere modificato così.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderColumns</name>
    <message>
        <source>contains…</source>
        <extracomment>Hint in a filter field</extracomment>
        <translation>contiene…</translation>
    </message>
    <message>
        <source>any</source>
        <extracomment>Hint in a filter field: no value is chosen</extracomment>
        <translation>qualsiasi</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderPageView</name>
    <message>
        <source>The decision was copied</source>
        <translation>Decisione copiata</translation>
    </message>
    <message>
        <source>Save the decision as JSON</source>
        <translation>Salva la decisione come JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The decision was saved</source>
        <translation>Decisione salvata</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <extracomment>Button: the next step of the work on a part of an order; %1 is as in &quot;F2&quot;</extracomment>
        <translation>Accetta %1</translation>
    </message>
    <message>
        <source>Pick %1</source>
        <translation>Preleva %1</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Imballa %1</translation>
    </message>
    <message>
        <source>Hand %1 to the carrier</source>
        <translation>Affida %1 al corriere</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 è pronto</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation>Torna alla coda</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Ordine precedente</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Ordine successivo</translation>
    </message>
    <message>
        <source>Cancel order…</source>
        <translation>Annulla ordine…</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Altre azioni</translation>
    </message>
    <message>
        <source>Route again…</source>
        <translation>Instrada di nuovo…</translation>
    </message>
    <message>
        <source>This order is not here</source>
        <translation>Questo ordine non è qui</translation>
    </message>
    <message>
        <source>It may belong to stores that are not open to you, or was taken out of the books.</source>
        <translation>Può appartenere a negozi a cui non hai accesso o essere stato tolto dai registri.</translation>
    </message>
    <message>
        <source>Waits for the router</source>
        <translation>In attesa di instradamento</translation>
    </message>
    <message>
        <source>Waiting for the hub</source>
        <extracomment>Chip: what was done here has not been confirmed by the hub</extracomment>
        <translation>In attesa dell’hub</translation>
    </message>
    <message>
        <source>The hub refused a change</source>
        <translation>L’hub ha rifiutato una modifica</translation>
    </message>
    <message>
        <source>The order is shown as the hub has it. What was entered is kept until somebody decides.</source>
        <translation>L’ordine è mostrato come lo ha l’hub. Ciò che è stato inserito resta finché qualcuno decide.</translation>
    </message>
    <message>
        <source>Decide in Sync</source>
        <translation>Decidi in Sincronizzazione</translation>
    </message>
    <message>
        <source>The order is closed: nothing of it is left to cancel.</source>
        <translation>L’ordine è chiuso: non resta nulla da annullare.</translation>
    </message>
    <message>
        <source>The order is closed: nothing of it is left to route.</source>
        <translation>L’ordine è chiuso: non resta nulla da instradare.</translation>
    </message>
    <message>
        <source>Hand over %1</source>
        <translation>Consegna %1</translation>
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
        <translation>Decidi su %1…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decidi…</translation>
    </message>
    <message>
        <source>Open order</source>
        <extracomment>Button: the page of an order</extracomment>
        <translation>Apri l’ordine</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Righe dell’ordine</translation>
    </message>
    <message>
        <source>No order is chosen</source>
        <translation>Nessun ordine scelto</translation>
    </message>
    <message>
        <source>Choose one in the table to see it here.</source>
        <translation>Scegline uno nella tabella per vederlo qui.</translation>
    </message>
    <message>
        <source>Changed here; the hub has not confirmed it yet.</source>
        <translation>Modificato qui; l’hub non l’ha ancora confermato.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure and what it means, as in &quot;Wed 18 Nov, 13:00, 29 h early&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
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
            <numerusform>%n altra riga</numerusform>
            <numerusform>altre %n righe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrderSource</name>
    <message>
        <source>Orders</source>
        <extracomment>Heading in the command palette, over orders</extracomment>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>%1, %2, placed %3</source>
        <extracomment>An order in the palette: how far it is, where it came from, and when</extracomment>
        <translation>%1, %2, effettuato %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::OrdersPanel</name>
    <message>
        <source>The orders could not be read.</source>
        <translation>Gli ordini non si sono potuti leggere.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again; if it stays so, restart the program.</source>
        <translation>Non è stato modificato nulla. Riprova; se il problema persiste, riavvia il programma.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Order %1</source>
        <extracomment>Title of an order&apos;s page</extracomment>
        <translation>Ordine %1</translation>
    </message>
    <message>
        <source>%1 orders</source>
        <extracomment>Status strip; how many orders the filters leave of how many there are</extracomment>
        <translation>%1 ordini</translation>
    </message>
    <message>
        <source>%1 of %2 orders</source>
        <translation>%1 di %2 ordini</translation>
    </message>
    <message>
        <source>It was not done.</source>
        <translation>Non è stato fatto.</translation>
    </message>
    <message>
        <source>Queue</source>
        <extracomment>Tab of the Orders panel: all orders, with filters</extracomment>
        <translation>Coda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>%1 of %2 in “%3”</source>
        <extracomment>Where an order stands in what the queue shows; %3 is the name of a view</extracomment>
        <translation>%1 di %2 in «%3»</translation>
    </message>
    <message>
        <source>Search orders</source>
        <extracomment>Commands of the Orders panel; they stand in the palette and on the sheet of shortcuts</extracomment>
        <translation>Cerca ordini</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>Apri l’ordine</translation>
    </message>
    <message>
        <source>Do the next step</source>
        <translation>Esegui il passo successivo</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Approva…</translation>
    </message>
    <message>
        <source>Put on hold…</source>
        <translation>Metti in sospeso…</translation>
    </message>
    <message>
        <source>Take the hold off…</source>
        <translation>Togli la sospensione…</translation>
    </message>
    <message>
        <source>Change priority…</source>
        <translation>Cambia priorità…</translation>
    </message>
    <message>
        <source>Route again…</source>
        <translation>Instrada di nuovo…</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Aggiungi una nota…</translation>
    </message>
    <message>
        <source>Cancel orders…</source>
        <translation>Annulla ordini…</translation>
    </message>
    <message>
        <source>Move units to another location…</source>
        <translation>Sposta unità in un’altra sede…</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>Ordine precedente</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Ordine successivo</translation>
    </message>
    <message>
        <source>Show or hide the details</source>
        <translation>Mostra o nascondi i dettagli</translation>
    </message>
    <message>
        <source>Filter the rows</source>
        <translation>Filtra le righe</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Cancella tutti i filtri</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Salva questa vista…</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copia righe</translation>
    </message>
    <message>
        <source>This is not possible.</source>
        <translation>Non è possibile.</translation>
    </message>
    <message>
        <source>At most %1 orders are decided about at a time.</source>
        <translation>Si decide su al massimo %1 ordini alla volta.</translation>
    </message>
    <message>
        <source>Choose an order first.</source>
        <translation>Scegli prima un ordine.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s)</source>
        <extracomment>Toast: what was decided and about how many orders, as in &quot;Put on hold: 12 orders&quot;</extracomment>
        <translation>
            <numerusform>%1: %n ordine</numerusform>
            <numerusform>%1: %n ordini</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 could not be taken back.</source>
        <translation>
            <numerusform>%1 di %2 non si è potuto annullare.</numerusform>
            <numerusform>%1 di %2 non si sono potuti annullare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annullato</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Ripetuta</translation>
    </message>
    <message>
        <source>It is handed over at the pickup desk.</source>
        <translation>Si consegna al banco ritiri.</translation>
    </message>
    <message>
        <source>There the customer is asked for a proof.</source>
        <translation>Lì si chiede una prova al cliente.</translation>
    </message>
    <message>
        <source>New name of the view</source>
        <translation>Nuovo nome della vista</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Nome della vista</translation>
    </message>
    <message>
        <source>There the goods are scanned, and the parcel gets its label.</source>
        <translation>Lì si scansionano gli articoli e il pacco riceve la sua etichetta.</translation>
    </message>
    <message>
        <source>This is done under Work.</source>
        <translation>Si fa in “Lavoro”.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PackView</name>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllati</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of a line: how many of its units are checked, as in &quot;1 of 3&quot;</extracomment>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>%1, up to %2</source>
        <translation>%1, fino a %2</translation>
    </message>
    <message>
        <source>Back to the lists</source>
        <translation>Torna alle liste</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Spunta tutto</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Distinta di imballaggio</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>Packed</source>
        <translation>Imballato</translation>
    </message>
    <message>
        <source>&amp;Box</source>
        <translation>&amp;Scatola</translation>
    </message>
    <message>
        <source>Weight in &amp;kilograms</source>
        <translation>Peso in &amp;chilogrammi</translation>
    </message>
    <message>
        <source>Carrier&apos;s &amp;number</source>
        <translation>&amp;Numero del corriere</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Righe dell’ordine</translation>
    </message>
    <message>
        <source>This order is not here any more.</source>
        <translation>Questo ordine non è più qui.</translation>
    </message>
    <message>
        <source>Pack %1</source>
        <translation>Imballa %1</translation>
    </message>
    <message>
        <source>goods and box weigh that much; type what the scale says</source>
        <translation>tanto pesano merce e scatola; scrivi il peso della bilancia</translation>
    </message>
    <message>
        <source>not all weights are known; type what the scale says</source>
        <translation>non tutti i pesi sono noti; scrivi il peso della bilancia</translation>
    </message>
    <message>
        <source>%1 is packed.</source>
        <translation>%1 imballato.</translation>
    </message>
    <message>
        <source>of its own label; without one the hub gets the label of the carrier</source>
        <translation>della sua etichetta; altrimenti l’hub chiede l’etichetta al corriere</translation>
    </message>
    <message>
        <source>Get label</source>
        <translation>Ottieni etichetta</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PanelHeader</name>
    <message>
        <source>Nothing to undo</source>
        <extracomment>%1 is a phrase such as &quot;price of 12 items&quot;</extracomment>
        <translation>Niente da annullare</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annulla: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <extracomment>%1 is a phrase such as &quot;price of 12 items&quot;</extracomment>
        <translation>Niente da ripetere</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ripeti: %1</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Cerca o esegui un comando</translation>
    </message>
    <message>
        <source>Notices</source>
        <extracomment>%1 is how many there are</extracomment>
        <translation>Notifiche</translation>
    </message>
    <message>
        <source>Notices, %1</source>
        <translation>Notifiche, %1</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PartPane</name>
    <message>
        <source>Item</source>
        <translation>Articolo</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Qtà</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Give back…</source>
        <translation>Restituisci…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Apri l’ordine</translation>
    </message>
    <message>
        <source>Lines of the order</source>
        <translation>Righe dell’ordine</translation>
    </message>
    <message>
        <source>Choose one order to see its lines.</source>
        <translation>Scegli un ordine per vederne le righe.</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Niente di scelto</translation>
    </message>
    <message>
        <source>scan an order, or choose one in a list</source>
        <translation>scansiona un ordine, o sceglilo in una lista</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Corriere</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Walk</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Scatola</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Carrier&apos;s number</source>
        <translation>Numero del corriere</translation>
    </message>
    <message>
        <source>What you did here is kept and goes to the hub as soon as it is there.</source>
        <translation>Ciò che hai fatto qui è conservato e va all’hub appena c’è.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Preleva…</translation>
    </message>
    <message>
        <source>Go on picking</source>
        <translation>Continua il prelievo</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Imballa</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Consegna…</translation>
    </message>
    <message>
        <source>To the pickup desk</source>
        <translation>Al banco ritiri</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista di prelievo</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Distinta di imballaggio</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PassphraseDialog</name>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>P&amp;assphrase di nuovo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Passphrase of this PC</source>
        <translation>Passphrase di questo PC</translation>
    </message>
    <message>
        <source>Choose a passphrase for this PC</source>
        <translation>Scegli una passphrase per questo PC</translation>
    </message>
    <message>
        <source>Open the data of this PC</source>
        <translation>Apri i dati di questo PC</translation>
    </message>
    <message>
        <source>This system has no keychain. What is entered here is kept in a journal on this PC until the hub has it, and the passphrase locks it. It is asked for at each start; without it, what the hub does not have yet cannot be read.</source>
        <translation>Questo sistema non ha un portachiavi. Ciò che inserisci qui resta in un registro locale su questo PC finché l’hub non lo riceve, e la passphrase lo blocca. Viene chiesta a ogni avvio; senza di essa non si può leggere ciò che l’hub non ha ancora.</translation>
    </message>
    <message>
        <source>This system has no keychain, so the passphrase that was chosen for this PC opens its journal.</source>
        <translation>Questo sistema non ha un portachiavi, perciò il registro locale si apre con la passphrase scelta per questo PC.</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters</source>
        <translation>
            <numerusform>Almeno %n carattere</numerusform>
            <numerusform>Almeno %n caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Scegline una più lunga.</translation>
    </message>
    <message>
        <source>This is not the passphrase of this PC.</source>
        <translation>Questa non è la passphrase di questo PC.</translation>
    </message>
    <message>
        <source>Enter the passphrase.</source>
        <translation>Inserisci la passphrase.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La passphrase è troppo corta.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Le due non coincidono.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PasswordPart</name>
    <message>
        <source>This is done at the hub, which does not answer now.</source>
        <translation>Questa operazione si svolge sull’hub, che al momento non risponde.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>The new password is still missing.</source>
        <translation>Manca ancora la nuova password.</translation>
    </message>
    <message>
        <source>The password was set.</source>
        <translation>La password è stata impostata.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>La password attuale non è corretta.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>Password &amp;attuale</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>N&amp;uova password</translation>
    </message>
    <message>
        <source>at least 12 characters, for example a few words</source>
        <translation>almeno 12 caratteri, ad esempio alcune parole</translation>
    </message>
    <message>
        <source>Setting it signs the user out everywhere.</source>
        <translation>L’impostazione disconnette l’utente ovunque.</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>Imposta la password</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickView</name>
    <message>
        <source>%1: %2 of %3.</source>
        <translation>%1: %2 di %3.</translation>
    </message>
    <message>
        <source>A number from 1 to %1. What lacks is reported as short.</source>
        <translation>Un numero da 1 a %1. Ciò che manca si segnala come mancante.</translation>
    </message>
    <message>
        <source>Leave the walk</source>
        <translation>Lascia il giro</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista di prelievo</translation>
    </message>
    <message>
        <source>Found one (Enter)</source>
        <extracomment>Buttons of a walk, each with its key</extracomment>
        <translation>Trovato uno (Invio)</translation>
    </message>
    <message>
        <source>Several (Q)…</source>
        <translation>Più pezzi (Q)…</translation>
    </message>
    <message>
        <source>Short (N)…</source>
        <translation>Mancante (N)…</translation>
    </message>
    <message>
        <source>Later (S)</source>
        <translation>Più tardi (S)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimettere a posto</translation>
    </message>
    <message>
        <source>Finish the walk (Enter)</source>
        <translation>Termina il giro (Invio)</translation>
    </message>
    <message>
        <source>How many did you find?</source>
        <translation>Quanti ne hai trovati?</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ritrovamento</translation>
    </message>
    <message>
        <source>Walk %1 · %2</source>
        <translation>Giro %1 · %2</translation>
    </message>
    <message>
        <source>All is found.</source>
        <translation>Trovato tutto.</translation>
    </message>
    <message>
        <source>Nothing is left to pick here.</source>
        <translation>Qui non resta nulla da prelevare.</translation>
    </message>
    <message>
        <source>Finish the walk, and the orders go on to the packing table.</source>
        <translation>Termina il giro e gli ordini passano all’imballaggio.</translation>
    </message>
    <message>
        <source>The orders of this walk are picked, given back or called off.</source>
        <translation>Ogni riga d’ordine di questo giro è prelevata, respinta o annullata.</translation>
    </message>
    <message>
        <source>%1 on hand</source>
        <translation>%1 in giacenza</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per %1</translation>
    </message>
    <message>
        <source>Take what expires on %1</source>
        <translation>Prendi ciò che scade il %1</translation>
    </message>
    <message>
        <source>Take lot %1, expires on %2</source>
        <translation>Prendi il lotto %1, scade il %2</translation>
    </message>
    <message>
        <source>After that</source>
        <translation>Poi</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>lines</comment>
        <extracomment>Progress of a walk: how many of its lines are done; %2 is as in &quot;3 lines&quot;</extracomment>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPage</name>
    <message>
        <source>That was not taken.</source>
        <translation>Non è stato accettato.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Non è stato stampato nulla.</translation>
    </message>
    <message>
        <source>Pickup</source>
        <extracomment>Tab of the Orders panel: the desk at which customers collect</extracomment>
        <translation>Ritiro</translation>
    </message>
    <message>
        <source>Fi&amp;nd</source>
        <translation>Tro&amp;va</translation>
    </message>
    <message>
        <source>customer&apos;s code, number or its last digits, name</source>
        <translation>codice o nome del cliente, numero o ultime cifre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Orders that are collected</source>
        <translation>Ordini da ritirare</translation>
    </message>
    <message>
        <source>All are ready</source>
        <translation>Tutti pronti</translation>
    </message>
    <message>
        <source>No order waits here. What is packed for customers who collect it comes here by itself.</source>
        <translation>Nessun ordine in attesa. Ciò che è imballato per il cliente che ritira arriva qui da solo.</translation>
    </message>
    <message>
        <source>%1 was not taken.</source>
        <translation>%1 non è stato accettato.</translation>
    </message>
    <message>
        <source>%1 is here.</source>
        <translation>%1 è qui.</translation>
    </message>
    <message>
        <source>%1 is not ready yet: %2.</source>
        <translation>%1 non è ancora pronto: %2.</translation>
    </message>
    <message>
        <source>No order here has this code or number.</source>
        <translation>Nessun ordine qui ha questo codice o numero.</translation>
    </message>
    <message>
        <source>%1 fit. Choose one.</source>
        <translation>Corrispondono: %1. Scegline uno.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for their customers</source>
        <translation>
            <numerusform>%n ordine in attesa del cliente</numerusform>
            <numerusform>%n ordini in attesa dei clienti</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready: %1; the customers are told</source>
        <translation>Pronti: %1; i clienti vengono avvisati</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PickupPane</name>
    <message>
        <source>Choose what was shown</source>
        <translation>Scegli cosa è stato mostrato</translation>
    </message>
    <message>
        <source>&amp;Who takes it</source>
        <translation>C&amp;hi ritira</translation>
    </message>
    <message>
        <source>&amp;Proof</source>
        <translation>&amp;Prova</translation>
    </message>
    <message>
        <source>the kind alone is kept, never a number</source>
        <translation>si conserva solo il tipo, mai un numero</translation>
    </message>
    <message>
        <source>&amp;Bay</source>
        <translation>&amp;Posto auto</translation>
    </message>
    <message>
        <source>&amp;Car</source>
        <translation>&amp;Auto</translation>
    </message>
    <message>
        <source>The customer is here</source>
        <translation>Il cliente è qui</translation>
    </message>
    <message>
        <source>Put back…</source>
        <translation>Rimetti a posto…</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Apri l’ordine</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Distinta di imballaggio</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Niente di scelto</translation>
    </message>
    <message>
        <source>scan the customer&apos;s code, or look for the order</source>
        <translation>scansiona il codice del cliente, o cerca l’ordine</translation>
    </message>
    <message>
        <source>Kept for the customer: %1</source>
        <translation>Conservato per il cliente: %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>Merce</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Scatola</translation>
    </message>
    <message>
        <source>Ready since</source>
        <translation>Pronto da</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Conservato fino a</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Attende da</translation>
    </message>
    <message>
        <source>What you did here is kept and goes to the hub as soon as it is there.</source>
        <translation>Ciò che hai fatto qui è conservato e va all’hub appena c’è.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Consegna</translation>
    </message>
    <message>
        <source>It is ready</source>
        <translation>È pronto</translation>
    </message>
    <message>
        <source>%1: the customer is here</source>
        <translation>%1: il cliente è qui</translation>
    </message>
    <message>
        <source>%1 is ready; the customer is told</source>
        <translation>%1 è pronto; il cliente viene avvisato</translation>
    </message>
    <message>
        <source>Choose what was shown, or “None”.</source>
        <translation>Scegli cosa è stato mostrato, o «Nessuno».</translation>
    </message>
    <message>
        <source>%1 is handed over</source>
        <translation>%1 consegnato</translation>
    </message>
    <message>
        <source>Put %1 back on the shelf?</source>
        <translation>Rimettere %1 sullo scaffale?</translation>
    </message>
    <message>
        <source>Nobody came for it. Its units are cancelled, what was paid is to be paid back, and a task says what to put where.</source>
        <translation>Nessuno è venuto. Le unità sono annullate, quanto pagato va rimborsato e un’attività dice cosa rimettere dove.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Rimettere a posto</translation>
    </message>
    <message>
        <source>%1 goes back on the shelf</source>
        <translation>%1 torna sullo scaffale</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PlaceBox</name>
    <message>
        <source>Whose work is shown</source>
        <translation>Di chi è il lavoro mostrato</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PositionsPage</name>
    <message>
        <source>As an Excel workbook…</source>
        <translation>Come cartella di lavoro Excel…</translation>
    </message>
    <message>
        <source>As CSV…</source>
        <translation>Come CSV…</translation>
    </message>
    <message>
        <source>Search positions</source>
        <translation>Cerca posizioni</translation>
    </message>
    <message>
        <source>Words in any order: SKU, name, brand or barcode</source>
        <translation>Parole in qualsiasi ordine: SKU, nome, marca o codice a barre</translation>
    </message>
    <message>
        <source>Group</source>
        <extracomment>Button: puts the rows together by location or category</extracomment>
        <translation>Raggruppa</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns are shown</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>Type a number, a bound such as ≤ 70, or a range such as 5..9.</source>
        <translation>Digita un numero, un limite come ≤ 70 o un intervallo come 5..9.</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Senza gruppi</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>Per sede</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Per categoria</translation>
    </message>
    <message>
        <source>Sum of %1 selected rows</source>
        <extracomment>Foot of the grid; %1 is 2 or more</extracomment>
        <translation>Totale di %1 righe selezionate</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>None of the %1 positions has all that is asked for above.</source>
        <translation>Nessuna delle %1 posizioni ha tutto ciò che è richiesto sopra.</translation>
    </message>
    <message>
        <source>No position has all that is asked for above.</source>
        <translation>Nessuna posizione ha tutto ciò che è richiesto sopra.</translation>
    </message>
    <message>
        <source>The first copy is on its way</source>
        <translation>La prima copia è in arrivo</translation>
    </message>
    <message>
        <source>%1 of %2 rows are on this PC. You can work as soon as they are here.</source>
        <translation>%1 di %2 righe sono su questo PC. Puoi lavorare non appena ci sono tutte.</translation>
    </message>
    <message>
        <source>Nothing is on this PC yet</source>
        <translation>Su questo PC non c’è ancora nulla</translation>
    </message>
    <message>
        <source>The hub does not answer. The first copy begins by itself as soon as it does.</source>
        <translation>L’hub non risponde. La prima copia inizia da sola non appena risponde.</translation>
    </message>
    <message>
        <source>Sign in at a hub; the first copy begins by itself then.</source>
        <translation>Accedi a un hub; la prima copia inizia poi da sola.</translation>
    </message>
    <message>
        <source>No positions yet</source>
        <translation>Ancora nessuna posizione</translation>
    </message>
    <message>
        <source>Positions appear with the first receipt, import or movement at the hub.</source>
        <translation>Le posizioni compaiono con il primo ricevimento, la prima importazione o il primo movimento sull’hub.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Esportazione di %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 righe</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 di %2 righe</translation>
    </message>
    <message>
        <source>Cancel leaves no file behind.</source>
        <translation>Annullando non resta alcun file.</translation>
    </message>
    <message>
        <source>Expand all groups</source>
        <translation>Espandi tutti i gruppi</translation>
    </message>
    <message>
        <source>Collapse all groups</source>
        <translation>Comprimi tutti i gruppi</translation>
    </message>
    <message>
        <source>Your roles do not show stock</source>
        <translation>I tuoi ruoli non mostrano le giacenze</translation>
    </message>
    <message>
        <source>Whoever looks after the roles of your company can give you one that does.</source>
        <translation>Chi gestisce i ruoli della tua azienda può assegnartene uno che le mostra.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessuno ha effettuato l’accesso</translation>
    </message>
    <message>
        <source>The stock on this PC is shown again once you have signed in.</source>
        <translation>Le giacenze su questo PC si vedono di nuovo dopo l’accesso.</translation>
    </message>
    <message>
        <source>In Administration you can add a user for yourself with a role that does, or have another administrator give it to you.</source>
        <translation>In Amministrazione puoi aggiungere per te un utente con un ruolo che le mostra, oppure fartelo assegnare da un altro amministratore.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PrintJob</name>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>File PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>stoa::ui::PrintPreview</name>
    <message>
        <source>Print preview</source>
        <translation>Anteprima di stampa</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagine</numerusform>
        </translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Stampante</translation>
    </message>
    <message>
        <source>Copies</source>
        <extracomment>How often a document is printed</extracomment>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Resolution</source>
        <extracomment>The fineness of a printer of labels</extracomment>
        <translation>Risoluzione</translation>
    </message>
    <message>
        <source>%1 dpi</source>
        <extracomment>Dots per inch</extracomment>
        <translation>%1 dpi</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Salva come PDF…</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>S&amp;tampa</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Nessuna stampante</translation>
    </message>
    <message>
        <source>No printer is set up on this PC. Save the pages as a PDF and print them elsewhere.</source>
        <translation>Su questo PC non è configurata alcuna stampante. Salva le pagine come PDF e stampale altrove.</translation>
    </message>
    <message>
        <source>The pages are on their way; wait until they are done.</source>
        <translation>Le pagine sono in corso di invio; attendi che sia terminato.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Stampa in corso</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>What the printer has not taken yet is not printed.</source>
        <translation>Ciò che la stampante non ha ancora ricevuto non viene stampato.</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Inviato alla stampante</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvato</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>Non stampato</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvato</translation>
    </message>
    <message>
        <source>The printer %1 does not take the pages. See that it is on, or choose another one.</source>
        <translation>La stampante %1 non accetta le pagine. Controlla che sia accesa o scegline un’altra.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder, or make room.</source>
        <translation>Impossibile scrivere il file. Scegli un’altra cartella o libera spazio.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ProgressLine</name>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QuarantinePage</name>
    <message>
        <source>Quarantine</source>
        <extracomment>Tab of the Orders panel: what could not be taken</extracomment>
        <translation>Quarantena</translation>
    </message>
    <message>
        <source>What could not be taken</source>
        <translation>Ciò che non è stato accolto</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna alla lista</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>Che ne è stato di ciascuno</translation>
    </message>
    <message numerus="yes">
        <source>Try %n again</source>
        <translation>
            <numerusform>Riprova %n</numerusform>
            <numerusform>Riprova %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Riprova tutti</translation>
    </message>
    <message>
        <source>What could not be taken lies at the hub, which does not answer now.</source>
        <translation>Ciò che non è stato accolto si trova sull’hub, che ora non risponde.</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nuovo tentativo</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Riprovato</translation>
    </message>
    <message>
        <source>%1 of %2, %3 taken</source>
        <translation>%1 di %2, accolti: %3</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QuarantinePane</name>
    <message>
        <source>Wh&amp;y it is given up</source>
        <translation>Perché lo &amp;abbandoni</translation>
    </message>
    <message>
        <source>only to give it up; the source is not told</source>
        <translation>solo per abbandonarlo; l’origine non viene avvisata</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbandona</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Niente di scelto</translation>
    </message>
    <message>
        <source>Mend and try again</source>
        <translation>Correggi e riprova</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The hub is asked.</source>
        <translation>Si interroga l’hub.</translation>
    </message>
    <message>
        <source>It was taken.</source>
        <translation>È stato accolto.</translation>
    </message>
    <message>
        <source>%1 was taken</source>
        <translation>%1 è stato accolto</translation>
    </message>
    <message>
        <source>Say why it is given up.</source>
        <translation>Indica perché lo abbandoni.</translation>
    </message>
    <message>
        <source>%1 is given up</source>
        <translation>%1 è stato abbandonato</translation>
    </message>
</context>
<context>
    <name>stoa::ui::QueuePage</name>
    <message>
        <source>Type a number, a bound such as ≤ 70, or a range such as 5..9.</source>
        <translation>Digita un numero, un limite come ≤ 70 o un intervallo come 5..9.</translation>
    </message>
    <message>
        <source>Sum of %1 selected orders</source>
        <extracomment>Foot of the queue; %1 is 2 or more</extracomment>
        <translation>Somma di %1 ordini selezionati</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>Cerca ordini</translation>
    </message>
    <message>
        <source>Part of a number, a SKU, or the beginning of a customer&apos;s token</source>
        <translation>Parte di un numero, uno SKU o l’inizio del token di un cliente</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <extracomment>Button: takes all filters off</extracomment>
        <translation>Cancella filtri</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Ordini</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>Button: which columns are shown</extracomment>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Nessuno ha effettuato l’accesso</translation>
    </message>
    <message>
        <source>The orders on this PC are shown again once you have signed in.</source>
        <translation>Gli ordini su questo PC tornano visibili dopo l’accesso.</translation>
    </message>
    <message>
        <source>Your roles do not show orders</source>
        <translation>I tuoi ruoli non mostrano ordini</translation>
    </message>
    <message>
        <source>Whoever looks after the roles of your company can give you one that does.</source>
        <translation>Chi gestisce i ruoli della tua azienda può assegnartene uno che li mostra.</translation>
    </message>
    <message>
        <source>The first copy is on its way</source>
        <translation>La prima copia è in arrivo</translation>
    </message>
    <message>
        <source>%1 of %2 rows are on this PC. You can work as soon as they are here.</source>
        <translation>%1 di %2 righe sono su questo PC. Puoi lavorare non appena ci sono tutte.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Ancora nessun ordine</translation>
    </message>
    <message>
        <source>Orders come from the web shop, marketplaces and tills through the hub.</source>
        <translation>Gli ordini arrivano dal negozio online, dai marketplace e dalle casse tramite l’hub.</translation>
    </message>
    <message>
        <source>Nothing is late</source>
        <translation>Niente è in ritardo</translation>
    </message>
    <message>
        <source>Every open order is expected as it was promised.</source>
        <translation>Ogni ordine aperto è previsto come promesso.</translation>
    </message>
    <message>
        <source>Nothing is to do here</source>
        <translation>Qui non c’è niente da fare</translation>
    </message>
    <message>
        <source>New orders for this store show up here by themselves.</source>
        <translation>I nuovi ordini per questo negozio compaiono qui da soli.</translation>
    </message>
    <message>
        <source>No order is in this view</source>
        <translation>Nessun ordine in questa vista</translation>
    </message>
    <message>
        <source>None of the %1 orders is.</source>
        <translation>Nessuno dei %1 ordini.</translation>
    </message>
    <message>
        <source>The other views have the rest.</source>
        <translation>Il resto è nelle altre viste.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>No order has all that is asked for above.</source>
        <translation>Nessun ordine ha tutto ciò che è chiesto sopra.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Rail</name>
    <message>
        <source>Navigation</source>
        <extracomment>Name of the navigation rail, for the screen reader</extracomment>
        <translation>Navigazione</translation>
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
        <translation>Ordini da simulare</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Dal</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Al</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canale</translation>
    </message>
    <message>
        <source>&amp;Stock</source>
        <translation>&amp;Scorta</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Applica</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Tutti i canali</translation>
    </message>
    <message>
        <source>As it was at the start</source>
        <translation>Com’era all’inizio</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Com’è ora</translation>
    </message>
    <message>
        <source>The last day is before the first one.</source>
        <translation>L’ultimo giorno è prima del primo.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReorderHead</name>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>Read aloud: a card in a list whose order counts, as in &quot;1 of 4: Urban next day&quot;</extracomment>
        <translation>%1 di %2: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a card and its share, as in &quot;1 of 4: Urban next day, 41 % of orders&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move it.</source>
        <extracomment>Read aloud with a card of a list whose order counts</extracomment>
        <translation>Alt+Su e Alt+Giù la spostano.</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Sposta in &amp;su</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Sposta in &amp;giù</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReorderList</name>
    <message>
        <source>%1 is now %2 of %3.</source>
        <extracomment>Read aloud after a card was moved, as in &quot;Urban next day is now 2 of 4.&quot;</extracomment>
        <translation>«%1» è ora %2 di %3.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnPane</name>
    <message>
        <source>in exchange for %1</source>
        <translation>sostituzione con %1</translation>
    </message>
    <message>
        <source>How many of %1 came</source>
        <translation>Quanti ne sono arrivati: %1</translation>
    </message>
    <message>
        <source>All came</source>
        <translation>Tutto arrivato</translation>
    </message>
    <message>
        <source>came</source>
        <translation>arrivati</translation>
    </message>
    <message>
        <source>What becomes of unit %1 of %2</source>
        <translation>Che ne è dell’unità %1: %2</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Apri l’ordine</translation>
    </message>
    <message>
        <source>Open replacement</source>
        <translation>Apri la sostituzione</translation>
    </message>
    <message>
        <source>Pay back instead</source>
        <translation>Rimborsa invece</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperto</translation>
    </message>
    <message>
        <source>By way of</source>
        <translation>Tramite</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>As it was paid</source>
        <translation>Come pagato</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Niente di scelto</translation>
    </message>
    <message>
        <source>scan an order or a return, or choose one in the list</source>
        <translation>scansiona un ordine o un reso, o sceglilo nella lista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Refuse the return %1?</source>
        <translation>Rifiutare il reso %1?</translation>
    </message>
    <message>
        <source>The customer keeps the goods and gets no money. This cannot be taken back.</source>
        <translation>Il cliente tiene la merce e non riceve denaro. Non si può annullare.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnsCard</name>
    <message>
        <source>Returns and exchanges</source>
        <translation>Resi e sostituzioni</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>A return: its number, how far it is, and what it is about</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <extracomment>A task that belongs to an order</extracomment>
        <translation>Attività: %1</translation>
    </message>
    <message>
        <source>Nothing came back. A return can start in a store, on the web or by phone, once a part was delivered or collected.</source>
        <translation>Nulla è tornato. Un reso può iniziare in negozio, sul web o al telefono, dopo che una parte è stata consegnata o ritirata.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ReturnsPage</name>
    <message>
        <source>That was not taken.</source>
        <translation>Non è stato accettato.</translation>
    </message>
    <message>
        <source>The return was not opened. What you typed is kept.</source>
        <translation>Il reso non è stato aperto. Ciò che hai scritto è conservato.</translation>
    </message>
    <message>
        <source>A return of %1 is open</source>
        <translation>Aperto un reso di %1</translation>
    </message>
    <message>
        <source>Returns</source>
        <extracomment>Tab of the Orders panel</extracomment>
        <translation>Resi</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>Sca&amp;nsiona</translation>
    </message>
    <message>
        <source>an order, a return or an item</source>
        <translation>un ordine, un reso o un articolo</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>Tabs over the list of returns</extracomment>
        <translation>Aperti</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiusi</translation>
    </message>
    <message>
        <source>Open a return…</source>
        <translation>Apri un reso…</translation>
    </message>
    <message>
        <source>Open returns</source>
        <translation>Resi aperti</translation>
    </message>
    <message>
        <source>No return is open. Scan the order of whoever brings something back.</source>
        <translation>Nessun reso aperto. Scansiona l’ordine di chi riporta qualcosa.</translation>
    </message>
    <message>
        <source>Closed returns</source>
        <translation>Resi chiusi</translation>
    </message>
    <message>
        <source>No return was closed here yet.</source>
        <translation>Qui non è ancora stato chiuso alcun reso.</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>%1 è aperto.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoleForm</name>
    <message>
        <source>%1, copy</source>
        <extracomment>Proposed name of a role made from another</extracomment>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Built-in roles stay as they are.</source>
        <translation>I ruoli predefiniti restano come sono.</translation>
    </message>
    <message>
        <source>You have this role. Nobody changes his own rights; ask another administrator.</source>
        <translation>Questo è uno dei tuoi ruoli. Nessuno modifica i propri diritti; rivolgiti a un altro amministratore.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>New role</source>
        <translation>Nuovo ruolo</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n utente</numerusform>
            <numerusform>%n utenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Built-in roles stay as they are. Make a copy to have another one.</source>
        <translation>I ruoli predefiniti restano come sono. Creane una copia per avere un altro ruolo.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Non ancora salvato.</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) have this role. Give them another one first.</source>
        <translation>
            <numerusform>%n utente ha questo ruolo. Assegnagli prima un altro ruolo.</numerusform>
            <numerusform>%n utenti hanno questo ruolo. Assegna loro prima un altro ruolo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add the role</source>
        <translation>Aggiungi il ruolo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Il nome ha da 1 a 80 caratteri.</translation>
    </message>
    <message>
        <source>Another role has this code.</source>
        <translation>Un altro ruolo ha questo codice.</translation>
    </message>
    <message>
        <source>Take 2 to 40 letters, digits or hyphens, a small letter first.</source>
        <translation>Usa da 2 a 40 lettere, cifre o trattini, iniziando con una minuscola.</translation>
    </message>
    <message>
        <source>The role “%1” can be given to users now.</source>
        <translation>Ora il ruolo «%1» può essere assegnato agli utenti.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Il ruolo «%1» è stato salvato.</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>Rimuovere il ruolo «%1»?</translation>
    </message>
    <message>
        <source>No user has it. A removed role cannot be brought back; it can only be made again.</source>
        <translation>Nessun utente lo ha. Un ruolo rimosso non si può recuperare; si può solo creare di nuovo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The role “%1” was removed.</source>
        <translation>Il ruolo «%1» è stato rimosso.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>for imports and the command line; it stays the same</source>
        <translation>per importazioni e riga di comando; non cambia</translation>
    </message>
    <message>
        <source>&amp;Permissions</source>
        <translation>&amp;Permessi</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Crea una copia</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoutingEditor</name>
    <message>
        <source>what no strategy deals with</source>
        <translation>ciò che nessuna strategia tratta</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <extracomment>A version of a policy that is being written</extracomment>
        <translation>Bozza %1</translation>
    </message>
    <message>
        <source>Policies and versions</source>
        <translation>Politiche e versioni</translation>
    </message>
    <message>
        <source>Add strategy</source>
        <translation>Aggiungi strategia</translation>
    </message>
    <message>
        <source>%1 of orders</source>
        <extracomment>How much of all orders a strategy deals with: &quot;41 % of orders&quot;</extracomment>
        <translation>%1 degli ordini</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <extracomment>Proposed name of a strategy made from another</extracomment>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Confronta con %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>&quot;3 changes, Nikos Dimas&quot;: the owner of a policy Two versions of a policy: &quot;v14 against v13&quot;</extracomment>
        <translation>%1 contro %2</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modifica</numerusform>
            <numerusform>%n modifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Nulla è diverso.</translation>
    </message>
    <message>
        <source>new: %1</source>
        <extracomment>Something new: %1 is its value</extracomment>
        <translation>nuovo: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <extracomment>Something that is not there any more: %1 was its value</extracomment>
        <translation>tolto: %1</translation>
    </message>
    <message>
        <source>%2 → %1</source>
        <extracomment>A change: %2 is the old value, %1 the new one</extracomment>
        <translation>%2 → %1</translation>
    </message>
    <message>
        <source>Discard draft…</source>
        <translation>Scarta la bozza…</translation>
    </message>
    <message>
        <source>Save draft</source>
        <translation>Salva la bozza</translation>
    </message>
    <message>
        <source>Simulate again</source>
        <translation>Simula di nuovo</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Simula</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Si sta chiedendo all’hub…</translation>
    </message>
    <message>
        <source>place of “%1”</source>
        <translation>posto di «%1»</translation>
    </message>
    <message>
        <source>new strategy “%1”</source>
        <translation>nuova strategia «%1»</translation>
    </message>
    <message>
        <source>New strategy</source>
        <translation>Nuova strategia</translation>
    </message>
    <message>
        <source>strategy “%1” removed</source>
        <translation>strategia «%1» tolta</translation>
    </message>
    <message>
        <source>%1 of “%2” is saved.</source>
        <translation>%1 di «%2» è salvata.</translation>
    </message>
    <message>
        <source>Discard what was changed?</source>
        <translation>Scartare le modifiche?</translation>
    </message>
    <message>
        <source>The rules are again those of %1. What was changed since is gone.</source>
        <translation>Le regole tornano quelle di %1. Le modifiche successive vanno perse.</translation>
    </message>
    <message>
        <source>The policy “%1” was never saved. It is gone then.</source>
        <translation>La politica «%1» non è mai stata salvata. Andrà persa.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Versions and who approved them…</source>
        <translation>Versioni e chi le ha approvate…</translation>
    </message>
    <message>
        <source>Rename the policy…</source>
        <translation>Rinomina la politica…</translation>
    </message>
    <message>
        <source>New policy…</source>
        <translation>Nuova politica…</translation>
    </message>
    <message>
        <source>Name of the policy</source>
        <translation>Nome della politica</translation>
    </message>
    <message>
        <source>name of the policy</source>
        <translation>nome della politica</translation>
    </message>
    <message>
        <source>Code of the new policy, as “GR-IT”</source>
        <translation>Codice della nuova politica, come «GR-IT»</translation>
    </message>
    <message>
        <source>Discard %1 of “%2”?</source>
        <translation>Scartare %1 di «%2»?</translation>
    </message>
    <message>
        <source>The draft is stored at the hub. It is gone there and on every PC; other versions stay.</source>
        <translation>La bozza è salvata nell’hub. Sparisce lì e su ogni PC; le altre versioni restano.</translation>
    </message>
    <message>
        <source>%1 is discarded.</source>
        <translation>%1 è stata scartata.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::RoutingPage</name>
    <message>
        <source>No routing policy yet</source>
        <translation>Ancora nessuna politica di instradamento</translation>
    </message>
    <message>
        <source>Orders are routed by the smallest set of rules: the least cost, at most two parts. Start a policy from it, try it on recorded orders, and activate it.</source>
        <translation>Gli ordini sono instradati con il minimo di regole: il minor costo, al massimo due parti. Comincia da lì una politica, provala su ordini registrati e attivala.</translation>
    </message>
    <message>
        <source>Orders are routed by the smallest set of rules: the least cost, at most two parts. Network planners write policies.</source>
        <translation>Gli ordini sono instradati con il minimo di regole: il minor costo, al massimo due parti. Le politiche le scrivono i pianificatori della rete.</translation>
    </message>
    <message>
        <source>Start a policy</source>
        <translation>Comincia una politica</translation>
    </message>
    <message>
        <source>Main policy</source>
        <translation>Politica principale</translation>
    </message>
    <message>
        <source>Routing lab</source>
        <translation>Laboratorio di instradamento</translation>
    </message>
    <message>
        <source>Network / Policies / %1</source>
        <extracomment>Where one is: %1 is the code of a policy</extracomment>
        <translation>Rete / Politiche / %1</translation>
    </message>
    <message>
        <source>Drafts only</source>
        <translation>Solo bozze</translation>
    </message>
    <message>
        <source>%1 orders × %2 policies</source>
        <extracomment>What was simulated: a number of orders, and of policies</extracomment>
        <translation>%1 ordini × %2 politiche</translation>
    </message>
    <message>
        <source>Nothing was changed at the hub; your draft is kept.</source>
        <translation>Nell’hub non è cambiato nulla; la bozza è conservata.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SampleCard</name>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Annullando non resta nulla.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Dai un’occhiata</translation>
    </message>
    <message>
        <source>An invented chain that you can do anything with. It stays on this PC.</source>
        <translation>Una catena inventata con cui puoi fare qualsiasi cosa. Resta su questo PC.</translation>
    </message>
    <message>
        <source>12 stores and 2 distribution centres</source>
        <translation>12 negozi e 2 centri di distribuzione</translation>
    </message>
    <message>
        <source>and a web shop</source>
        <translation>e un negozio online</translation>
    </message>
    <message>
        <source>4,000 items</source>
        <translation>4.000 articoli</translation>
    </message>
    <message>
        <source>with names in every language of this program</source>
        <translation>con nomi in ogni lingua del programma</translation>
    </message>
    <message>
        <source>60 days of business</source>
        <translation>60 giorni di attività</translation>
    </message>
    <message>
        <source>sales, deliveries and transfers</source>
        <translation>vendite, consegne e trasferimenti</translation>
    </message>
    <message>
        <source>Some trouble on purpose</source>
        <translation>Qualche problema voluto</translation>
    </message>
    <message>
        <source>negative stock, empty shelves</source>
        <translation>giacenze negative, scaffali vuoti</translation>
    </message>
    <message>
        <source>Everything works, also without a network. Nothing is sent anywhere.</source>
        <translation>Funziona tutto, anche senza rete. Nulla viene inviato altrove.</translation>
    </message>
    <message>
        <source>Open the sample chain</source>
        <translation>Apri la catena di esempio</translation>
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
        <translation>%1, poi: %2</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>All’ora</translation>
    </message>
    <message>
        <source>Without the buffer</source>
        <translation>Senza il margine</translation>
    </message>
    <message>
        <source>Busiest coming hour</source>
        <translation>Prossima ora di punta</translation>
    </message>
    <message>
        <source>Choose where it is taken from.</source>
        <translation>Scegli da dove si toglie.</translation>
    </message>
    <message>
        <source>Choose another location.</source>
        <translation>Scegli un’altra sede.</translation>
    </message>
    <message>
        <source>The location does less than that in an hour.</source>
        <translation>La sede ne fa meno in un’ora.</translation>
    </message>
    <message>
        <source>Fewer than two locations offer this.</source>
        <translation>Meno di due sedi offrono questo.</translation>
    </message>
    <message>
        <source>%1 would be at its edge in its busiest hour: what it has stays, and more goes elsewhere.</source>
        <translation>%1 sarebbe al limite nell’ora di punta: ciò che ha resta, e il resto va altrove.</translation>
    </message>
    <message>
        <source>This changes the settings of both locations. It can be undone.</source>
        <translation>Cambia le impostazioni di entrambe le sedi. Si può annullare.</translation>
    </message>
    <message>
        <source>Both keep room in their busiest coming hour.</source>
        <translation>Entrambe hanno posto nella prossima ora di punta.</translation>
    </message>
    <message>
        <source>%1 stays at its edge even so.</source>
        <translation>%1 resta comunque al limite.</translation>
    </message>
    <message>
        <source>Choose two locations and how many.</source>
        <translation>Scegli due sedi e quanti.</translation>
    </message>
    <message>
        <source>It is being saved…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>Move %1 an hour</source>
        <translation>Sposta %1 all’ora</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continua…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>What if some orders an hour went to another location? Nothing is changed while you try.</source>
        <translation>E se alcuni ordini all’ora andassero a un’altra sede? Mentre provi non cambia nulla.</translation>
    </message>
    <message>
        <source>Look at it once more: these settings will be saved.</source>
        <translation>Guarda ancora una volta: queste impostazioni saranno salvate.</translation>
    </message>
    <message>
        <source>%1 an hour moved from %2 to %3</source>
        <translation>%1 all’ora spostati da %2 a %3</translation>
    </message>
    <message>
        <source>Shift between locations</source>
        <translation>Spostamento tra sedi</translation>
    </message>
    <message>
        <source>&amp;Way of fulfilling</source>
        <translation>&amp;Modalità di evasione</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Da</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;A</translation>
    </message>
    <message>
        <source>Orders an &amp;hour</source>
        <translation>Ordini all’&amp;ora</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShortForm</name>
    <message>
        <source>How many are &amp;missing</source>
        <translation>Quanti ne &amp;mancano</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Perché</translation>
    </message>
    <message>
        <source>Back to the walk</source>
        <translation>Torna al giro</translation>
    </message>
    <message>
        <source>Report as short</source>
        <translation>Segnala mancante</translation>
    </message>
    <message>
        <source>A number from 1 to %1.</source>
        <translation>Un numero da 1 a %1.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SignInCard</name>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>Your name is still missing.</source>
        <translation>Manca ancora il nome di accesso.</translation>
    </message>
    <message>
        <source>Your password is still missing.</source>
        <translation>Manca ancora la password.</translation>
    </message>
    <message>
        <source>%1, on this PC “%2”</source>
        <translation>%1, su questo PC «%2»</translation>
    </message>
    <message>
        <source>Sign-in &amp;name</source>
        <translation>&amp;Nome di accesso</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Connect to another hub…</source>
        <translation>Connetti a un altro hub…</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SimulationView</name>
    <message>
        <source>Cannot be activated yet:</source>
        <translation>Non si può ancora attivare:</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Che cosa fare</translation>
    </message>
    <message>
        <source>Zone goals</source>
        <translation>Obiettivi per zona</translation>
    </message>
    <message>
        <source>orders at the door in time</source>
        <translation>ordini alla porta in tempo</translation>
    </message>
    <message>
        <source>goal %1</source>
        <extracomment>%1 is a range of percentages</extracomment>
        <translation>obiettivo %1</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Non c’è ancora una politica.</translation>
    </message>
    <message>
        <source>Cannot be activated yet: %1</source>
        <translation>Non si può ancora attivare: %1</translation>
    </message>
    <message>
        <source>This version is active.</source>
        <translation>Questa versione è attiva.</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Si sta chiedendo all’hub…</translation>
    </message>
    <message>
        <source>Same orders, same policy, same answer: run again to check.</source>
        <translation>Stessi ordini, stessa politica, stessa risposta: ripeti per controllare.</translation>
    </message>
    <message>
        <source>Attach to %1</source>
        <translation>Allega a %1</translation>
    </message>
    <message>
        <source>Activate…</source>
        <translation>Attiva…</translation>
    </message>
    <message>
        <source>The simulation is attached to %1.</source>
        <translation>La simulazione è allegata a %1.</translation>
    </message>
    <message>
        <source>Activate %1 of “%2”?</source>
        <translation>Attivare %1 di «%2»?</translation>
    </message>
    <message>
        <source>Orders that come in are routed by it at once, instead of by %1. You are noted as the one who approved it. It can be rolled back.</source>
        <translation>Gli ordini in arrivo sono subito instradati con essa, invece che con %1. Risulti come chi l’ha approvata. Si può tornare indietro.</translation>
    </message>
    <message>
        <source>Orders that come in are routed by it at once. You are noted as the one who approved it. It can be rolled back.</source>
        <translation>Gli ordini in arrivo sono subito instradati con essa. Risulti come chi l’ha approvata. Si può tornare indietro.</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>%1 is active.</source>
        <translation>%1 è attiva.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Cartella di Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Esporta il confronto</translation>
    </message>
    <message>
        <source>The comparison was exported.</source>
        <translation>Il confronto è stato esportato.</translation>
    </message>
    <message>
        <source>Nothing was simulated yet</source>
        <translation>Ancora nessuna simulazione</translation>
    </message>
    <message>
        <source>Replay recorded orders under the draft and the versions before it, side by side. Live stock is not touched.</source>
        <translation>Riesegui ordini registrati con la bozza e le versioni precedenti, fianco a fianco. La scorta reale non si tocca.</translation>
    </message>
    <message>
        <source>Simulate now</source>
        <translation>Simula ora</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds with one decimal</extracomment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Simulation</source>
        <extracomment>%1 is the name of a simulation</extracomment>
        <translation>Simulazione</translation>
    </message>
    <message>
        <source>Simulation %1</source>
        <translation>Simulazione %1</translation>
    </message>
    <message>
        <source>Choose the orders and the stock…</source>
        <translation>Scegli gli ordini e la scorta…</translation>
    </message>
    <message>
        <source>Finished in %1</source>
        <translation>Finita in %1</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Orders are replayed at the hub</source>
        <translation>Gli ordini sono rieseguiti nell’hub</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>waiting for its turn</source>
        <translation>attende il suo turno</translation>
    </message>
    <message>
        <source>Cancelling leaves nothing behind.</source>
        <translation>Annullando non resta nulla.</translation>
    </message>
    <message>
        <source>%1 this draft</source>
        <extracomment>A version of a policy among others: &quot;v14 this draft&quot;</extracomment>
        <translation>%1, questa bozza</translation>
    </message>
    <message numerus="yes">
        <source>%n policies on the same orders</source>
        <translation>
            <numerusform>%n politica sugli stessi ordini</numerusform>
            <numerusform>%n politiche sugli stessi ordini</numerusform>
        </translation>
    </message>
    <message>
        <source>zero line kept, live stock untouched</source>
        <translation>linea dello zero, scorta reale intatta</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politica</translation>
    </message>
    <message>
        <source>Who ships</source>
        <translation>Chi spedisce</translation>
    </message>
    <message>
        <source>% of parts</source>
        <translation>% delle parti</translation>
    </message>
    <message>
        <source>Ships from</source>
        <translation>Spedisce da</translation>
    </message>
    <message>
        <source>Measures of the simulation</source>
        <translation>Misure della simulazione</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contro %2</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Add a golden order…</source>
        <translation>Aggiungi un ordine campione…</translation>
    </message>
    <message>
        <source>reading orders and stock</source>
        <translation>lettura di ordini e giacenze</translation>
    </message>
    <message>
        <source>A simulation runs</source>
        <translation>È in corso una simulazione</translation>
    </message>
    <message>
        <source>Orders are replayed at the hub: %1. What comes of it is shown here as soon as it is done.</source>
        <extracomment>%1 is how far a simulation is: &quot;9,000 of 37,440&quot;, &quot;reading orders and stock&quot;</extracomment>
        <translation>Gli ordini sono rieseguiti nell’hub: %1. I risultati compaiono qui appena finita.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuPage</name>
    <message>
        <source>Back to the positions</source>
        <translation>Torna alle posizioni</translation>
    </message>
    <message>
        <source>Positions by location</source>
        <translation>Posizioni per sede</translation>
    </message>
    <message>
        <source>Available to promise</source>
        <translation>Disponibile per promessa</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Rettifica…</translation>
    </message>
    <message>
        <source>There is no position to adjust.</source>
        <translation>Nessuna posizione da rettificare.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuPane</name>
    <message>
        <source>Adjust %1 positions…</source>
        <translation>Rettifica %1 posizioni…</translation>
    </message>
    <message>
        <source>Adjust…</source>
        <translation>Rettifica…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Availability</source>
        <extracomment>Tab: how available-to-promise comes about</extracomment>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sedi</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Available to promise, line by line</source>
        <translation>Disponibile per promessa, riga per riga</translation>
    </message>
    <message>
        <source>Each line opens where its figure comes from.</source>
        <translation>Ogni riga apre l’origine del suo valore.</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>Tutti i movimenti</translation>
    </message>
    <message>
        <source>Open page</source>
        <extracomment>Button: the large page of a SKU</extracomment>
        <translation>Apri pagina</translation>
    </message>
    <message>
        <source>Last movements</source>
        <translation>Ultimi movimenti</translation>
    </message>
    <message>
        <source>Positions by location</source>
        <translation>Posizioni per sede</translation>
    </message>
    <message>
        <source>Ledger, %1</source>
        <translation>Registro, %1</translation>
    </message>
    <message>
        <source>Movements of %1</source>
        <extracomment>Accessible name of a link: opens the movements of a location</extracomment>
        <translation>Movimenti di %1</translation>
    </message>
    <message>
        <source>Nothing at any location.</source>
        <translation>Nulla in nessuna sede.</translation>
    </message>
    <message>
        <source>No position is chosen</source>
        <translation>Nessuna posizione selezionata</translation>
    </message>
    <message>
        <source>Choose one in the table to see its stock and its movements here.</source>
        <translation>Scegline una nella tabella per vederne qui le giacenze e i movimenti.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuSource</name>
    <message>
        <source>Items</source>
        <extracomment>Heading in the command palette, over SKUs</extracomment>
        <translation>Articoli</translation>
    </message>
    <message>
        <source>%1, %2 on hand</source>
        <extracomment>A SKU and how much of it is on hand, in the palette</extracomment>
        <translation>%1, %2 in giacenza</translation>
    </message>
    <message>
        <source>%1 in %2 positions</source>
        <translation>%1 in %2 posizioni</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SkuWaterfall</name>
    <message numerus="yes">
        <source>On hand, %n location(s)</source>
        <extracomment>First line of the waterfall</extracomment>
        <translation>
            <numerusform>In giacenza, %n sede</numerusform>
            <numerusform>In giacenza, %n sedi</numerusform>
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
            <numerusform>%n sede</numerusform>
            <numerusform>%n sedi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <extracomment>Over how many locations a waterfall counts, and in which unit</extracomment>
        <translation>%1, in %2</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SlaFormPane</name>
    <message>
        <source>The share of orders that is to be at the door within the hours: less is below the goal, more is above it.</source>
        <translation>La quota di ordini che deve essere alla porta entro le ore: meno è sotto l’obiettivo, più è sopra.</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Obiettivi di servizio</translation>
    </message>
    <message>
        <source>service goals</source>
        <translation>obiettivi di servizio</translation>
    </message>
    <message>
        <source>Service goals saved</source>
        <translation>Obiettivi di servizio salvati</translation>
    </message>
    <message>
        <source>As in the trade</source>
        <translation>Come nel settore</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Aggiungi un obiettivo</translation>
    </message>
    <message>
        <source>No goal yet.</source>
        <translation>Ancora nessun obiettivo.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>h: from</source>
        <extracomment>After a number of hours, before two shares: &quot;24 h: from 85 to 95 %&quot;</extracomment>
        <translation>h: dal</translation>
    </message>
    <message>
        <source>From per cent</source>
        <translation>Da per cento</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two shares: &quot;from 85 to 95 %&quot;</extracomment>
        <translation>al</translation>
    </message>
    <message>
        <source>To per cent</source>
        <translation>A per cento</translation>
    </message>
    <message>
        <source>Remove this goal</source>
        <translation>Rimuovi questo obiettivo</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SlaPage</name>
    <message>
        <source>%1, not within %2</source>
        <extracomment>Of orders: the zone, and the hours within which they should have been at the door</extracomment>
        <translation>%1, non entro %2</translation>
    </message>
    <message>
        <source>At the door within the hours of the goal</source>
        <translation>Alla porta entro le ore dell’obiettivo</translation>
    </message>
    <message>
        <source>share of orders; the bar is the goal, the dot what was reached</source>
        <translation>quota di ordini; la barra è l’obiettivo, il punto il risultato</translation>
    </message>
    <message>
        <source>Zone and hours</source>
        <translation>Zona e ore</translation>
    </message>
    <message>
        <source>Goal from</source>
        <translation>Obiettivo da</translation>
    </message>
    <message>
        <source>Goal to</source>
        <translation>Obiettivo a</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Raggiunto</translation>
    </message>
    <message numerus="yes">
        <source>goal %1, reached %2 of %n order(s): %3</source>
        <translation>
            <numerusform>obiettivo %1, raggiunto %2 di %n ordine: %3</numerusform>
            <numerusform>obiettivo %1, raggiunto %2 di %n ordini: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>No order to a door was placed in these days, so nothing is known.</source>
        <translation>In questi giorni nessun ordine a domicilio, quindi non si sa nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s) missed. A line opens the orders behind it.</source>
        <translation>
            <numerusform>%n obiettivo mancato. Una riga apre gli ordini dietro.</numerusform>
            <numerusform>%n obiettivi mancati. Una riga apre gli ordini dietro.</numerusform>
        </translation>
    </message>
    <message>
        <source>No goal is missed. Orders under way count once their hours are used up.</source>
        <translation>Nessun obiettivo mancato. Gli ordini in viaggio contano quando le loro ore sono finite.</translation>
    </message>
    <message>
        <source>Goals…</source>
        <translation>Obiettivi…</translation>
    </message>
    <message>
        <source>Orders placed in the last %1 days, shipped to a door</source>
        <translation>Ordini degli ultimi %1 giorni, consegnati a domicilio</translation>
    </message>
    <message numerus="yes">
        <source>last %n day(s)</source>
        <translation>
            <numerusform>ultimo %n giorno</numerusform>
            <numerusform>ultimi %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Service goals</source>
        <translation>Obiettivi di servizio</translation>
    </message>
    <message>
        <source>Orders of your stores alone, placed in the last %1 days, shipped to a door</source>
        <translation>Solo ordini dei tuoi negozi degli ultimi %1 giorni, con consegna a domicilio</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>No change received yet</source>
        <translation>Nessuna modifica ricevuta finora</translation>
    </message>
    <message>
        <source>Last change %1</source>
        <translation>Ultima modifica %1</translation>
    </message>
    <message>
        <source>Last change %1 (%2)</source>
        <extracomment>%1 is a time of day, %2 an age such as &quot;2 s ago&quot;</extracomment>
        <translation>Ultima modifica %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 pending</source>
        <extracomment>Changes made here that the hub has not taken yet; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 in attesa</numerusform>
            <numerusform>%1 in attesa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 conflicts</source>
        <extracomment>%1 is the number</extracomment>
        <translation>
            <numerusform>%1 conflitto</numerusform>
            <numerusform>%1 conflitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 parked</source>
        <extracomment>Changes the hub refused, waiting for a person; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 accantonata</numerusform>
            <numerusform>%1 accantonate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 feeds late</source>
        <extracomment>Feeds of tills and channels whose data is late; %1 is the number</extracomment>
        <translation>
            <numerusform>%1 flusso in ritardo</numerusform>
            <numerusform>%1 flussi in ritardo</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Annulla questa operazione</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <extracomment>Said instead of &quot;In sync&quot; while a conflict or a parked change waits for a person</extracomment>
        <translation>Da verificare</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Stepper</name>
    <message numerus="yes">
        <source>all %n step(s) done</source>
        <extracomment>Read aloud of something that goes through steps</extracomment>
        <translation>
            <numerusform>%n passaggio completato</numerusform>
            <numerusform>tutti i %n passaggi completati</numerusform>
        </translation>
    </message>
    <message>
        <source>step %1 of %2, %3</source>
        <extracomment>Read aloud of something that goes through steps, as in &quot;step 3 of 6, Picked&quot;</extracomment>
        <translation>passaggio %1 di %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud: a step and its time, as in &quot;Picked, 14:28&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>Read aloud: a step that is behind</extracomment>
        <translation>completato</translation>
    </message>
    <message>
        <source>now</source>
        <extracomment>Read aloud: the step that is under way</extracomment>
        <translation>ora</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>Read aloud: a step that is to come</extracomment>
        <translation>in seguito</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StorePage</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Non è stato stampato nulla.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StorePages</name>
    <message>
        <source>Nothing was printed.</source>
        <translation>Non è stato stampato nulla.</translation>
    </message>
    <message>
        <source>Cancel the label?</source>
        <translation>Annullare l’etichetta?</translation>
    </message>
    <message>
        <source>The carrier is told that the parcel %1 does not come, and the number counts no more. Another label can be bought afterwards.</source>
        <translation>Il corriere viene avvisato che il collo %1 non arriva e il numero non vale più. In seguito si può acquistare un’altra etichetta.</translation>
    </message>
    <message>
        <source>Cancel the label</source>
        <translation>Annulla l’etichetta</translation>
    </message>
    <message>
        <source>Keep the label</source>
        <translation>Mantieni l’etichetta</translation>
    </message>
    <message>
        <source>The label is cancelled.</source>
        <translation>L’etichetta è stata annullata.</translation>
    </message>
    <message>
        <source>The label was not cancelled.</source>
        <translation>L’etichetta non è stata annullata.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::StrategyBody</name>
    <message>
        <source>weights of “%1”</source>
        <translation>pesi di «%1»</translation>
    </message>
    <message>
        <source>what “%1” decides by</source>
        <translation>come decide «%1»</translation>
    </message>
    <message>
        <source>exclusion taken off “%1”</source>
        <translation>esclusione tolta da «%1»</translation>
    </message>
    <message>
        <source>exclusion of “%1”</source>
        <translation>esclusione di «%1»</translation>
    </message>
    <message>
        <source>Change the conditions</source>
        <translation>Cambia le condizioni</translation>
    </message>
    <message>
        <source>Never from a node that</source>
        <translation>Mai da un punto che</translation>
    </message>
    <message>
        <source>Then by</source>
        <translation>Poi per</translation>
    </message>
    <message>
        <source>More settings</source>
        <translation>Altre impostazioni</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Meno impostazioni</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Fai una copia</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>weight of %1</source>
        <translation>peso: %1</translation>
    </message>
    <message>
        <source>weights add up to %1</source>
        <translation>i pesi sommano a %1</translation>
    </message>
    <message>
        <source>Change the scores</source>
        <translation>Cambia i punteggi</translation>
    </message>
    <message>
        <source>Even out to %1</source>
        <translation>Porta a %1</translation>
    </message>
    <message>
        <source>rule of “%1”</source>
        <translation>regola di «%1»</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Aggiungi una condizione</translation>
    </message>
    <message>
        <source>condition of “%1”</source>
        <translation>condizione di «%1»</translation>
    </message>
    <message>
        <source>Take a condition off</source>
        <translation>Togli una condizione</translation>
    </message>
    <message>
        <source>condition taken off “%1”</source>
        <translation>condizione tolta da «%1»</translation>
    </message>
    <message>
        <source>conditions of “%1”</source>
        <translation>condizioni di «%1»</translation>
    </message>
    <message>
        <source>All conditions must be true</source>
        <translation>Tutte le condizioni devono essere vere</translation>
    </message>
    <message>
        <source>Any condition is enough</source>
        <translation>Basta una condizione qualsiasi</translation>
    </message>
    <message>
        <source>Add a score</source>
        <translation>Aggiungi un punteggio</translation>
    </message>
    <message>
        <source>score of “%1”</source>
        <translation>punteggio di «%1»</translation>
    </message>
    <message>
        <source>Take a score off</source>
        <translation>Togli un punteggio</translation>
    </message>
    <message>
        <source>score taken off “%1”</source>
        <translation>punteggio tolto da «%1»</translation>
    </message>
    <message>
        <source>Name of the strategy</source>
        <translation>Nome della strategia</translation>
    </message>
    <message>
        <source>name of “%1”</source>
        <translation>nome di «%1»</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncBell</name>
    <message>
        <source>Open Sync</source>
        <extracomment>Leads from a notice to the Sync panel</extracomment>
        <translation>Apri Sincronizzazione</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
</context>
<context>
    <name>stoa::ui::SyncPanel</name>
    <message>
        <source>This PC: %1</source>
        <translation>Questo PC: %1</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>In uscita</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Da verificare</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Parts of Sync</source>
        <translation>Parti di Sincronizzazione</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nulla in attesa</translation>
    </message>
    <message>
        <source>Everything that was done on this PC is at the hub.</source>
        <translation>Tutto ciò che è stato fatto su questo PC è arrivato all’hub.</translation>
    </message>
    <message>
        <source>What the hub refuses comes here, with its reason and a way on.</source>
        <translation>Ciò che l’hub rifiuta arriva qui, con il motivo e come procedere.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Ancora nulla</translation>
    </message>
    <message>
        <source>What this PC and its hub tell each other is noted here.</source>
        <translation>Qui viene annotato ciò che questo PC e il suo hub si comunicano.</translation>
    </message>
    <message>
        <source>Connection to the hub, last 4 hours</source>
        <translation>Connessione all’hub, ultime 4 ore</translation>
    </message>
    <message>
        <source>Stock on screen is as of</source>
        <translation>Giacenze delle</translation>
    </message>
    <message>
        <source>not yet known</source>
        <translation>non ancora noto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nulla in attesa</translation>
    </message>
    <message>
        <source>Last answer of the hub</source>
        <translation>Risposta dell’hub</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ancora nessuna</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Prova ora</translation>
    </message>
    <message>
        <source>Save the outbox</source>
        <translation>Salva la coda in uscita</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>File JSON (*.json)</translation>
    </message>
    <message>
        <source>The outbox was saved.</source>
        <translation>La coda in uscita è stata salvata.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizzazione</translation>
    </message>
    <message>
        <source>Work goes on; what is done waits safely on this PC.</source>
        <translation>Puoi continuare a lavorare; quanto fatto attende al sicuro su questo PC.</translation>
    </message>
    <message>
        <source>Show what was refused</source>
        <extracomment>Leads to what the hub refused</extracomment>
        <translation>Mostra ciò che è stato rifiutato</translation>
    </message>
    <message>
        <source>Nothing was done; the refused change is kept as it was.</source>
        <translation>Non è stato fatto nulla; la modifica rifiutata resta com’era.</translation>
    </message>
    <message numerus="yes">
        <source>Work goes on. %n change(s) wait safely on this PC.</source>
        <translation>
            <numerusform>Puoi continuare a lavorare. %n modifica attende al sicuro su questo PC.</numerusform>
            <numerusform>Puoi continuare a lavorare. %n modifiche attendono al sicuro su questo PC.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait safely on this PC until this is settled.</source>
        <translation>
            <numerusform>%n modifica attende al sicuro su questo PC finché non si risolve.</numerusform>
            <numerusform>%n modifiche attendono al sicuro su questo PC finché non si risolve.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are kept on this PC; their effect on the stock was taken back.</source>
        <translation>
            <numerusform>È conservata su questo PC; il suo effetto sulla giacenza è stato annullato.</numerusform>
            <numerusform>Sono conservate su questo PC; il loro effetto sulla giacenza è stato annullato.</numerusform>
        </translation>
    </message>
    <message>
        <source>The outbox was not saved.</source>
        <translation>La coda in uscita non è stata salvata.</translation>
    </message>
    <message>
        <source>%1 could not be written. Everything is kept on this PC; choose another place.</source>
        <translation>Impossibile scrivere %1. Tutto è conservato su questo PC; scegli un altro posto.</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>la più vecchia: %1</translation>
    </message>
    <message>
        <source>%1 behind them</source>
        <extracomment>Changes that wait behind those that were refused</extracomment>
        <translation>%1 dietro</translation>
    </message>
    <message>
        <source>nothing refused</source>
        <translation>nessuna rifiutata</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>di nuovo tra %1</translation>
    </message>
    <message>
        <source>Nothing else waits</source>
        <translation>Nient’altro in attesa</translation>
    </message>
    <message>
        <source>What the hub refused stands under “Needs attention”.</source>
        <translation>Ciò che l’hub ha rifiutato si trova in «Da verificare».</translation>
    </message>
    <message>
        <source>green only with a proof younger than %1</source>
        <extracomment>%1: a duration in seconds, such as &quot;90 s&quot;</extracomment>
        <translation>verde solo con una prova più recente di %1</translation>
    </message>
    <message>
        <source>Nothing needs attention</source>
        <translation>Nulla da verificare</translation>
    </message>
    <message>
        <source>%1 old, yours added</source>
        <translation>%1 fa + tue modifiche</translation>
    </message>
    <message>
        <source>%1 of them in conflict</source>
        <translation>%1 in conflitto</translation>
    </message>
    <message>
        <source>kept on this PC</source>
        <translation>su questo PC</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 fa</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TasksPage</name>
    <message>
        <source>Tasks</source>
        <extracomment>Tab of the Orders panel</extracomment>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Nothing to do. What orders leave behind, such as counts and goods to put back, comes here.</source>
        <translation>Niente da fare. Qui arriva ciò che gli ordini lasciano, come conteggi e merce da rimettere a posto.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>kept with the task; needed to drop it</source>
        <translation>resta con l’attività; serve per scartarla</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Scarta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Nothing is chosen</source>
        <translation>Niente di scelto</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Missing when it was picked</source>
        <translation>Mancavano al prelievo</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Open the stock</source>
        <translation>Apri la giacenza</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Apri l’ordine</translation>
    </message>
    <message>
        <source>Say why it is dropped.</source>
        <translation>Indica perché la scarti.</translation>
    </message>
    <message>
        <source>The task is still open. Your note is kept.</source>
        <translation>L’attività è ancora aperta. La tua nota è conservata.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fatto: %1</translation>
    </message>
    <message>
        <source>Dropped: %1</source>
        <translation>Scartata: %1</translation>
    </message>
    <message>
        <source>%1 is in no task.</source>
        <translation>%1 non è in alcuna attività.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::ThreeSides</name>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>The hub now</source>
        <translation>L’hub ora</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La tua modifica</translation>
    </message>
    <message>
        <source>Sent again</source>
        <extracomment>Column title: what there will be when the change is sent again</extracomment>
        <translation>Se reinviata</translation>
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
        <translation>%1, previsto</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Details</source>
        <extracomment>Column of a timeline</extracomment>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
</context>
<context>
    <name>stoa::ui::TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>what is above the line is still to come</source>
        <translation>ciò che sta sopra la linea deve ancora venire</translation>
    </message>
</context>
<context>
    <name>stoa::ui::Toast</name>
    <message>
        <source>Undo</source>
        <extracomment>Button in the note about what was just done</extracomment>
        <translation>Annulla</translation>
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
        <translation>Applica</translation>
    </message>
</context>
<context>
    <name>stoa::ui::UnlockDialog</name>
    <message>
        <source>The journal of this PC is locked</source>
        <translation>Il registro locale di questo PC è bloccato</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Begin without it…</source>
        <translation>Inizia senza…</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Apri il registro locale</translation>
    </message>
    <message>
        <source>What was entered here and is not at the hub yet is kept in a journal, and its key is not where it was. The hub can open it: ask an administrator for a code for this PC&apos;s place, as for a new PC. Nothing is lost then.</source>
        <translation>Ciò che è stato inserito qui e non è ancora sull’hub è conservato in un registro locale, e la sua chiave non è più dov’era. L’hub può aprirlo: chiedi a un amministratore un codice per la sede di questo PC, come per un PC nuovo. Così non si perde nulla.</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>The hub is being asked.</source>
        <translation>Interrogazione dell’hub in corso.</translation>
    </message>
    <message>
        <source>Enter the code.</source>
        <translation>Inserisci il codice.</translation>
    </message>
    <message>
        <source>Begin without the locked journal?</source>
        <translation>Iniziare senza il registro locale bloccato?</translation>
    </message>
    <message>
        <source>The journal is moved into a folder of its own; nothing is removed. Adjustments that the hub does not have yet are read from the copy of the stock and wait for your decision under Sync; whatever else waited is listed there as lost. This PC has to be connected anew, with a code.</source>
        <translation>Il registro locale viene spostato in una cartella propria; nulla viene eliminato. Le rettifiche che l’hub non ha ancora vengono lette dalla copia delle giacenze e attendono una tua decisione in Sincronizzazione; tutto il resto in attesa vi è elencato come perso. Questo PC va connesso di nuovo, con un codice.</translation>
    </message>
    <message>
        <source>Begin without it</source>
        <translation>Inizia senza</translation>
    </message>
    <message>
        <source>The journal has no box that the hub could open: this PC was never connected.</source>
        <translation>Il registro locale non contiene nulla che l’hub possa aprire: questo PC non è mai stato connesso.</translation>
    </message>
    <message>
        <source>Another hub answers at the address of this PC&apos;s. Nothing was sent to it.</source>
        <translation>All’indirizzo dell’hub di questo PC risponde un altro hub. Non gli è stato inviato nulla.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::UserForm</name>
    <message>
        <source>New user</source>
        <translation>Nuovo utente</translation>
    </message>
    <message>
        <source>This is you. Nobody changes his own rights; ask another administrator.</source>
        <translation>Questo è il tuo utente. Nessuno modifica i propri diritti; rivolgiti a un altro amministratore.</translation>
    </message>
    <message>
        <source>Disabled: cannot sign in, and what is kept stays.</source>
        <translation>Disattivato: non può effettuare l’accesso, e ciò che è conservato rimane.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Non ancora salvato.</translation>
    </message>
    <message>
        <source>Disable…</source>
        <translation>Disattiva…</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Attiva</translation>
    </message>
    <message>
        <source>Nobody disables himself.</source>
        <translation>Nessuno può disattivare sé stesso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add the user</source>
        <translation>Aggiungi l’utente</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>The hub is being asked…</source>
        <translation>Interrogazione dell’hub…</translation>
    </message>
    <message>
        <source>Name, sign-in name, roles and stores are still missing.</source>
        <translation>Mancano ancora nome, nome di accesso, ruoli e negozi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Si&amp;gns in as</source>
        <translation>Nome di acc&amp;esso</translation>
    </message>
    <message>
        <source>small letters, digits, dots or hyphens</source>
        <translation>minuscole, cifre, punti o trattini</translation>
    </message>
    <message>
        <source>First pass&amp;word</source>
        <translation>Prima pass&amp;word</translation>
    </message>
    <message>
        <source>at least 12 characters, for example a few words</source>
        <translation>almeno 12 caratteri, ad esempio alcune parole</translation>
    </message>
    <message>
        <source>&amp;Roles</source>
        <translation>&amp;Ruoli</translation>
    </message>
    <message>
        <source>&amp;Stores</source>
        <translation>Ne&amp;gozi</translation>
    </message>
    <message>
        <source>Stores</source>
        <translation>Negozi</translation>
    </message>
    <message>
        <source>All stores, also later ones</source>
        <translation>Tutti i negozi, anche futuri</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo questi</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Lingua</translation>
    </message>
    <message>
        <source>As the PC is set</source>
        <extracomment>The language of a user: none of his own</extracomment>
        <translation>Come impostata sul PC</translation>
    </message>
    <message>
        <source>A name has 1 to 80 characters.</source>
        <translation>Il nome ha da 1 a 80 caratteri.</translation>
    </message>
    <message>
        <source>Somebody else signs in with this name.</source>
        <translation>Qualcun altro accede con questo nome.</translation>
    </message>
    <message>
        <source>Take 2 to 40 small letters, digits, dots or hyphens.</source>
        <translation>Usa da 2 a 40 minuscole, cifre, punti o trattini.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Scegli almeno un ruolo.</translation>
    </message>
    <message>
        <source>Choose at least one store, or all.</source>
        <translation>Scegli almeno un negozio, oppure tutti.</translation>
    </message>
    <message>
        <source>The first password is still missing.</source>
        <translation>Manca ancora la prima password.</translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>Ora %1 può effettuare l’accesso.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>L’utente %1 è stato salvato.</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>Disattivare %1?</translation>
    </message>
    <message>
        <source>All sign-ins of %1 end at once. What was done stays, and the user can be enabled again.</source>
        <translation>Tutti gli accessi di %1 terminano subito. Quanto fatto rimane, e l’utente può essere riattivato.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Disattiva</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 può di nuovo effettuare l’accesso.</translation>
    </message>
    <message>
        <source>%1 was disabled.</source>
        <translation>L’utente %1 è stato disattivato.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Ripristina</translation>
    </message>
</context>
<context>
    <name>stoa::ui::VersionsPopover</name>
    <message>
        <source>written by %1, %2</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>scritta da %1, %2</translation>
    </message>
    <message>
        <source>approved and activated by %1, %2</source>
        <extracomment>%1 is a person, %2 a day and a time</extracomment>
        <translation>approvata e attivata da %1, %2</translation>
    </message>
    <message>
        <source>Versions of “%1”</source>
        <extracomment>%1 is the name of a policy</extracomment>
        <translation>Versioni di «%1»</translation>
    </message>
    <message>
        <source>It was not saved yet.</source>
        <translation>Non è ancora stata salvata.</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>&amp;Responsabile</translation>
    </message>
    <message>
        <source>who answers for the policy</source>
        <translation>chi risponde della politica</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Torna indietro…</translation>
    </message>
    <message>
        <source>%1 answers for the policy now.</source>
        <translation>Ora risponde della politica: %1.</translation>
    </message>
    <message>
        <source>Roll back %1?</source>
        <translation>Tornare indietro da %1?</translation>
    </message>
    <message>
        <source>Roll back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 è di nuovo attiva.</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>A version (&quot;v13&quot;) and the name of its policy</extracomment>
        <translation>%1 di «%2»</translation>
    </message>
    <message>
        <source>%1, which was active before it, routes orders again at once. What is routed already stays.</source>
        <extracomment>%1 is a version of a policy (&quot;v13&quot;)</extracomment>
        <translation>%1, che era attiva prima, instrada di nuovo subito gli ordini. Ciò che è già instradato resta.</translation>
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
        <translation>Salva vista</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <extracomment>Button: opens a menu of the saved views that have no room</extracomment>
        <translation>
            <numerusform>altra %n</numerusform>
            <numerusform>altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Save changes to this view</source>
        <translation>Salva le modifiche a questa vista</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Remove view</source>
        <translation>Rimuovi vista</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Viste</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WavePane</name>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>In the walk</source>
        <translation>Nel giro</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>Whether an order is part of a walk</extracomment>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Any way</source>
        <extracomment>First entry of a list of carriers</extracomment>
        <translation>In qualsiasi modo</translation>
    </message>
    <message>
        <source>Collected by customers</source>
        <translation>Ritirati dai clienti</translation>
    </message>
    <message>
        <source>Plan a walk</source>
        <translation>Pianifica un giro</translation>
    </message>
    <message>
        <source>several orders, one way through the store</source>
        <translation>più ordini, un solo giro nel negozio</translation>
    </message>
    <message>
        <source>Orders that &amp;go with</source>
        <translation>Ordini che &amp;partono con</translation>
    </message>
    <message>
        <source>At most so many &amp;orders</source>
        <translation>Al massimo &amp;ordini</translation>
    </message>
    <message>
        <source>At most so many &amp;lines</source>
        <translation>Al massimo &amp;righe</translation>
    </message>
    <message>
        <source>Orders to pick</source>
        <translation>Ordini da prelevare</translation>
    </message>
    <message>
        <source>Nothing to pick.</source>
        <translation>Niente da prelevare.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Pick list</source>
        <translation>Lista di prelievo</translation>
    </message>
    <message>
        <source>Choose at least one order: Enter takes it in or leaves it out.</source>
        <translation>Scegli almeno un ordine: Invio lo include o lo esclude.</translation>
    </message>
    <message>
        <source>Start the walk</source>
        <translation>Inizia il giro</translation>
    </message>
    <message>
        <source>No order is chosen.</source>
        <translation>Nessun ordine scelto.</translation>
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
        <translation>Copia la decisione come JSON</translation>
    </message>
    <message>
        <source>Save the decision as JSON…</source>
        <translation>Salva la decisione come JSON…</translation>
    </message>
    <message>
        <source>Why here</source>
        <extracomment>Title of a card on an order&apos;s page: why it is supplied from there</extracomment>
        <translation>Perché qui</translation>
    </message>
    <message>
        <source>It waits for the hub to route it; the choice and its reasons come then.</source>
        <translation>Attende che l’hub lo instradi; la scelta e il motivo arrivano allora.</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <extracomment>A policy and its version, as in &quot;GR-IT v13&quot;</extracomment>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>The flip</source>
        <extracomment>Title of a box: the smallest change that would have led to another choice</extracomment>
        <translation>Il punto di svolta</translation>
    </message>
    <message numerus="yes">
        <source>All %n candidate(s)</source>
        <translation>
            <numerusform>%n candidato</numerusform>
            <numerusform>Tutti i %n candidati</numerusform>
        </translation>
    </message>
    <message>
        <source>Stock as seen %1</source>
        <extracomment>When the stock was looked at for a decision</extracomment>
        <translation>Scorte viste %1</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 per order</source>
        <extracomment>Title of a table; %1 is a currency</extracomment>
        <translation>%1 per ordine</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Scelto</translation>
    </message>
    <message>
        <source>Runner-up</source>
        <translation>Secondo</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Terzo</translation>
    </message>
    <message>
        <source>Supplied from</source>
        <translation>Fornito da</translation>
    </message>
    <message>
        <source>Arrives</source>
        <translation>Arriva</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Left out, and the number that failed</source>
        <extracomment>Title of a list: locations that could not supply, each with the figure that kept it from it</extracomment>
        <translation>Esclusi, e il numero che non bastava</translation>
    </message>
    <message>
        <source>The hub is asked…</source>
        <translation>Si chiede all’hub…</translation>
    </message>
    <message>
        <source>The hub does not keep the full record any more.</source>
        <translation>L’hub non conserva più il record completo.</translation>
    </message>
    <message>
        <source>The full record is at the hub, which does not answer now.</source>
        <translation>Il record completo è presso l’hub, che ora non risponde.</translation>
    </message>
    <message>
        <source>Keep as golden order…</source>
        <translation>Conserva come campione…</translation>
    </message>
    <message>
        <source>Every version of the routing policy is tried on it before it is activated.</source>
        <translation>Ogni versione della politica di instradamento vi è provata prima di essere attivata.</translation>
    </message>
    <message>
        <source>Points of 100</source>
        <translation>Punti su 100</translation>
    </message>
    <message>
        <source>No reasons are here: people chose, or they are not kept any more.</source>
        <translation>Qui non ci sono motivi: hanno scelto delle persone, oppure non sono più conservati.</translation>
    </message>
    <message>
        <source>It was not routed yet.</source>
        <translation>Non è ancora stato instradato.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WorkLists</name>
    <message>
        <source>Accept all…</source>
        <extracomment>Buttons over lists of orders</extracomment>
        <translation>Accetta tutti…</translation>
    </message>
    <message>
        <source>Plan a walk…</source>
        <translation>Giro…</translation>
    </message>
    <message>
        <source>Pack next</source>
        <translation>Il prossimo</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Consegna…</translation>
    </message>
    <message>
        <source>Nothing new. Orders that are routed to this place come here.</source>
        <translation>Niente di nuovo. Qui arrivano gli ordini instradati a questa sede.</translation>
    </message>
    <message>
        <source>Nothing to pick. What you accept comes here; several orders are picked in one walk.</source>
        <translation>Niente da prelevare. Qui arriva ciò che accetti; più ordini si prelevano in un solo giro.</translation>
    </message>
    <message>
        <source>Nothing to pack. What is picked comes here.</source>
        <translation>Niente da imballare. Qui arriva ciò che è prelevato.</translation>
    </message>
    <message>
        <source>No parcel waits for a carrier. What is packed for customers who collect stands under Pickup.</source>
        <translation>Nessun collo attende un corriere. La merce imballata per il cliente che ritira è in Ritiro.</translation>
    </message>
    <message>
        <source>Nobody is picking now.</source>
        <translation>Nessuno sta prelevando.</translation>
    </message>
</context>
<context>
    <name>stoa::ui::WorkPage</name>
    <message>
        <source>The walk was not begun.</source>
        <translation>Il giro non è iniziato.</translation>
    </message>
    <message>
        <source>%1 picked</source>
        <translation>Prelevati: %1</translation>
    </message>
    <message>
        <source>That was not taken. What was counted before is kept.</source>
        <translation>Non è stato accettato. Quanto contato prima è conservato.</translation>
    </message>
    <message>
        <source>%1 is packed</source>
        <translation>%1 imballato</translation>
    </message>
    <message>
        <source>It was not packed. What you typed is kept.</source>
        <translation>Non è stato imballato. Ciò che hai scritto è conservato.</translation>
    </message>
    <message>
        <source>Work</source>
        <extracomment>Tab of the Orders panel: what a store has to do</extracomment>
        <translation>Lavoro</translation>
    </message>
    <message>
        <source>Sca&amp;n</source>
        <translation>Sca&amp;nsiona</translation>
    </message>
    <message>
        <source>an order, a walk or an item</source>
        <translation>un ordine, un giro o un articolo</translation>
    </message>
    <message>
        <source>%1 to do at %2</source>
        <translation>%1 da evadere: %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is an order and its part, %2 the list in which it stands</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 is in %2: %3.</source>
        <translation>%1 è in %2: %3.</translation>
    </message>
    <message>
        <source>No order here has %1 to do.</source>
        <translation>Nessun ordine qui richiede: %1.</translation>
    </message>
    <message>
        <source>%1 is neither an order that is here nor an item.</source>
        <translation>%1 non è né un ordine presente qui né un articolo.</translation>
    </message>
    <message>
        <source>Nothing was printed.</source>
        <translation>Non è stato stampato nulla.</translation>
    </message>
    <message>
        <source>There is no label. All that was checked and typed is kept.</source>
        <translation>Non c’è etichetta. Quanto controllato e scritto è conservato.</translation>
    </message>
</context>
</TS>
