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
        <source>Name</source>
        <translation>Nome</translation>
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
        <source>Locations</source>
        <translation>Sedi</translation>
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
        <translation>Al tuo ruolo manca il permesso “%1”.</translation>
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
        <translation>“%1” può solo aumentare la giacenza. Scegli un’altra causale o cambia il segno.</translation>
    </message>
    <message>
        <source>“%1” only takes stock away. Choose another reason or change the sign.</source>
        <translation>“%1” può solo ridurre la giacenza. Scegli un’altra causale o cambia il segno.</translation>
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
        <translation>Manca il permesso “%1”. Rivolgiti a chi ce l’ha.</translation>
    </message>
    <message>
        <source>%1 had no permission for this: “%2”. Somebody who has it can send it again.</source>
        <extracomment>%1 is a person, %2 what a role may allow, as &quot;Adjust stock&quot;</extracomment>
        <translation>L’utente %1 non aveva il permesso necessario: “%2”. Chi ce l’ha può inviare di nuovo la modifica.</translation>
    </message>
    <message>
        <source>%1 was not allowed to do this. Somebody who may do it can send it again.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>L’utente %1 non era autorizzato a farlo. Chi è autorizzato può inviare di nuovo la modifica.</translation>
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
        <translation>Con questo hub parlano solo i PC. Una chiave si crea sull’hub con “stoa-hub apikey add”.</translation>
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
        <translation>ad esempio “Retrobottega”</translation>
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
        <source>Save view</source>
        <extracomment>Saves filters, order and columns under a name</extracomment>
        <translation>Salva vista</translation>
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
        <source>Views</source>
        <translation>Viste</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posizioni</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>A saved view whose filters or columns were changed since</extracomment>
        <translation>%1 *</translation>
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
        <translation>Ora il ruolo “%1” può essere assegnato agli utenti.</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>Il ruolo “%1” è stato salvato.</translation>
    </message>
    <message>
        <source>Remove the role “%1”?</source>
        <translation>Rimuovere il ruolo “%1”?</translation>
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
        <translation>Il ruolo “%1” è stato rimosso.</translation>
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
        <translation>%1, su questo PC “%2”</translation>
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
        <translation>Ciò che l’hub ha rifiutato si trova in “Da verificare”.</translation>
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
</TS>
