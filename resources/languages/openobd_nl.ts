<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About openOBD Desktop</source>
        <translation>Over openOBD Desktop</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versie {version}</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Policy of your IT department: {path}</source>
        <translation>Beleid van uw IT-afdeling: {path}</translation>
    </message>
    <message>
        <source>No policy is set on this PC.</source>
        <translation>Op deze pc is geen beleid ingesteld.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
    <message>
        <source>The desktop application for openOBD, the service for remote vehicle diagnostics.</source>
        <translation>De desktoptoepassing voor openOBD, de dienst voor voertuigdiagnose op afstand.</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Sessie claimen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Is this the session that was started here?</source>
        <translation>Is dit de sessie die hier is gestart?</translation>
    </message>
    <message>
        <source>It may be a colleague&apos;s: nothing tells who started a session. It can be claimed only once; whoever started it could not use it any more. If you are not sure, wait: after the countdown you can start again.</source>
        <translation>De sessie kan van een collega zijn: nergens staat wie een sessie heeft gestart. Claimen kan maar één keer; wie de sessie heeft gestart, kan er dan niet meer mee werken. Wacht als u niet zeker bent: na het aftellen kunt u opnieuw starten.</translation>
    </message>
    <message>
        <source>{subject}: {id}, created {time}</source>
        <translation>{subject}: {id}, aangemaakt {time}</translation>
    </message>
    <message>
        <source>Choose a session that can still be claimed.</source>
        <translation>Kies een sessie die nog kan worden geclaimd.</translation>
    </message>
    <message>
        <source>None of these can be claimed any more.</source>
        <translation>Geen van deze sessies kan nog worden geclaimd.</translation>
    </message>
</context>
<context>
    <name>AnswersEdit</name>
    <message>
        <source>One answer on each line; each becomes a button</source>
        <translation>Eén antwoord per regel; elk wordt een knop</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>geen minimum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwoorden</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Laagste getal</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Hoogste getal</translation>
    </message>
    <message>
        <source>Stays at least</source>
        <translation>Blijft minstens</translation>
    </message>
</context>
<context>
    <name>ArgumentsEditor</name>
    <message>
        <source>Argument</source>
        <translation>Argument</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Remove argument</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Argument value</source>
        <translation>Argumentwaarde</translation>
    </message>
    <message>
        <source>An argument needs a name.</source>
        <translation>Een argument heeft een naam nodig.</translation>
    </message>
    <message>
        <source>Select an argument.</source>
        <translation>Selecteer een argument.</translation>
    </message>
</context>
<context>
    <name>AskAtCar</name>
    <message>
        <source>Ask at the car</source>
        <translation>Bij de auto vragen</translation>
    </message>
    <message>
        <source>Puts the question on the mechanic&apos;s screen.</source>
        <translation>Zet de vraag op het scherm van de monteur.</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Vraag intrekken</translation>
    </message>
    <message>
        <source>Takes the question off the mechanic&apos;s screen.</source>
        <translation>Haalt de vraag van het scherm van de monteur.</translation>
    </message>
    <message>
        <source>Language of the question</source>
        <translation>Taal van de vraag</translation>
    </message>
    <message>
        <source>Mechanic&apos;s language</source>
        <translation>Taal van monteur</translation>
    </message>
    <message>
        <source>Another question is open. Wait for its answer or close the conversation in the Ask tab.</source>
        <translation>Er staat een andere vraag open. Wacht op het antwoord of sluit het gesprek op het tabblad Vragen.</translation>
    </message>
    <message>
        <source>Waiting for the answer for {age}; meanwhile the mechanic cannot chat.</source>
        <translation>Wacht al {age} op het antwoord; intussen kan de monteur niet chatten.</translation>
    </message>
</context>
<context>
    <name>AskComposer</name>
    <message>
        <source>Question type</source>
        <translation>Soort vraag</translation>
    </message>
    <message>
        <source>Show to</source>
        <translation>Tonen aan</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Vertalingen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Replace question</source>
        <translation>Vraag vervangen</translation>
    </message>
    <message>
        <source>Puts this question in the place of the open one.</source>
        <translation>Zet deze vraag in de plaats van de open vraag.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek sluiten</translation>
    </message>
    <message>
        <source>Clears the screen at the car; the mechanic can chat again.</source>
        <translation>Maakt het scherm bij de auto leeg; de monteur kan weer chatten.</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Scherm van de monteur</translation>
    </message>
    <message>
        <source>Only in the demo: answer by hand.</source>
        <translation>Alleen in de demo: zelf antwoorden.</translation>
    </message>
    <message>
        <source>Close after the answer</source>
        <translation>Sluiten na het antwoord</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>A question is open. Wait for its answer, replace it or close the conversation.</source>
        <translation>Er staat een vraag open. Wacht op het antwoord, vervang de vraag of sluit het gesprek.</translation>
    </message>
    <message>
        <source>No conversation goes on.</source>
        <translation>Er loopt geen gesprek.</translation>
    </message>
    <message>
        <source>A text is on the screen until the conversation is closed.</source>
        <translation>Er staat een tekst op het scherm tot het gesprek wordt gesloten.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>openOBD Desktop goes on in the tray</source>
        <translation>openOBD Desktop werkt door in het systeemvak</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Venster tonen</translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation>Sessie starten…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>BusyButton</name>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>The usual causes:</source>
        <translation>De gebruikelijke oorzaken:</translation>
    </message>
    <message>
        <source>1. The VCI sits badly in the OBD socket: let it be pressed in again.</source>
        <translation>1. De VCI zit niet goed in de OBD-aansluiting: laat hem opnieuw aandrukken.</translation>
    </message>
    <message>
        <source>2. The control unit is asleep: let the ignition be switched on.</source>
        <translation>2. De regeleenheid slaapt: laat het contact aanzetten.</translation>
    </message>
    <message>
        <source>3. The internet at the car is slow: compare with the figures of the connection.</source>
        <translation>3. Het internet bij de auto is traag: vergelijk met de cijfers van de verbinding.</translation>
    </message>
    <message>
        <source>Connection: {health}; latency {latency}; last data {age}.</source>
        <translation>Verbinding: {health}; vertraging {latency}; laatste gegevens {age}.</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Only if your company re-signs its traffic</source>
        <translation>Alleen als uw bedrijf verkeer opnieuw ondertekent</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>This file holds certificates that can be used.</source>
        <translation>Dit bestand bevat bruikbare certificaten.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Certificaten (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Certificaatbestand kiezen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>ClaimConfirmDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Sessie claimen</translation>
    </message>
    <message>
        <source>Claim this session here?</source>
        <translation>Deze sessie hier claimen?</translation>
    </message>
    <message>
        <source>It can no longer be claimed: it is {state}.</source>
        <translation>De sessie kan niet meer worden geclaimd: status {state}.</translation>
    </message>
    <message>
        <source>The team journal tells that {colleague} started it. A session can be claimed only once; {colleague} could not use it any more.</source>
        <translation>Volgens het teamjournaal heeft {colleague} haar gestart. Een sessie kan maar één keer worden geclaimd; {colleague} zou haar niet meer kunnen gebruiken.</translation>
    </message>
    <message>
        <source>A session that nobody claims closes by itself 60 seconds after its start.</source>
        <translation>Een sessie die niemand claimt, sluit vanzelf 60 seconden na de start.</translation>
    </message>
    <message>
        <source>Its 60 seconds are over: the service may have closed it by now.</source>
        <translation>De 60 seconden zijn voorbij: de dienst kan de sessie al hebben gesloten.</translation>
    </message>
    <message>
        <source>{left} left to claim it; after that it closes by itself.</source>
        <translation>Nog {left} om de sessie te claimen; daarna sluit deze vanzelf.</translation>
    </message>
    <message>
        <source>Session {id}, created {created}.</source>
        <translation>Sessie {id}, aangemaakt {created}.</translation>
    </message>
    <message>
        <source>It was not started on this PC: a colleague may be working on it. A session can be claimed only once; whoever started it could not use it any more.</source>
        <translation>De sessie is niet op deze pc gestart: mogelijk werkt een collega eraan. Een sessie kan maar één keer worden geclaimd; wie de sessie heeft gestart, kan er dan niet meer mee werken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Vertraging</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Laatste gegevens</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Testing… ({time})</source>
        <translation>Testen… ({time})</translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was saved.</source>
        <translation>De test is gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %n session(s).</source>
        <translation>
            <numerusform>Gelukt: de dienst accepteert dit profiel en toont %n sessie.</numerusform>
            <numerusform>Gelukt: de dienst accepteert dit profiel en toont %n sessies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in openOBD Desktop</source>
        <translation>Een fout in openOBD Desktop</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>What you did last may not have been carried out: look at the list of sessions before you do it again. Sessions that run go on. Nothing is sent to anybody; copy the report and give it to support.</source>
        <translation>Uw laatste handeling is mogelijk niet uitgevoerd: kijk in de lijst met sessies voordat u die herhaalt. Lopende sessies gaan door. Er wordt niets aan iemand verzonden; kopieer het rapport en geef het aan de helpdesk.</translation>
    </message>
    <message>
        <source>A part of this program did not work.</source>
        <translation>Een deel van dit programma werkte niet.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>DateSpan</name>
    <message>
        <source>Today</source>
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 dagen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>T/m</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Wat er gebeurde, in uw woorden</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} van {limit}</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>saved {time}</source>
        <translation>opgeslagen {time}</translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation>bewaard tot het programma stopt</translation>
    </message>
    <message>
        <source>The history is not being written now.</source>
        <translation>De geschiedenis wordt nu niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>EcuExport</name>
    <message>
        <source>Export ECUs</source>
        <translation>ECU&apos;s exporteren</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Door komma&apos;s gescheiden waarden (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n control unit(s) exported to {path}.</source>
        <translation>
            <numerusform>%n regeleenheid geëxporteerd naar {path}.</numerusform>
            <numerusform>%n regeleenheden geëxporteerd naar {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation>Exportvoortgang</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Export stoppen</translation>
    </message>
    <message>
        <source>{count} of {total} sessions exported</source>
        <translation>{count} van {total} sessies geëxporteerd</translation>
    </message>
    <message>
        <source>{count} sessions exported</source>
        <translation>{count} sessies geëxporteerd</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Finish session</source>
        <translation>Sessie afronden</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Onderbreken</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Formulier sluiten</translation>
    </message>
    <message>
        <source>The result goes on to be sent.</source>
        <translation>Het verzenden van het resultaat gaat door.</translation>
    </message>
    <message>
        <source>Finish tells the service the result. Interrupt only stops the session and tells nobody anything.</source>
        <translation>Afronden meldt het resultaat aan de dienst. Onderbreken stopt de sessie alleen en meldt niemand iets.</translation>
    </message>
    <message>
        <source>The result has been sent and cannot be taken back.</source>
        <translation>Het resultaat is verzonden en kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Klaar om te verzenden.</translation>
    </message>
    <message>
        <source>Sending… The session goes on until the service has confirmed it.</source>
        <translation>Verzenden… De sessie gaat door tot de dienst het resultaat heeft bevestigd.</translation>
    </message>
    <message>
        <source>The session has ended: {state}. No result can be sent any more. Copy your text if you need it.</source>
        <translation>De sessie is beëindigd: {state}. Er kan geen resultaat meer worden verzonden. Kopieer uw tekst als u die nodig hebt.</translation>
    </message>
    <message>
        <source>The session token has run out: no result can be sent any more. Copy your text if you need it.</source>
        <translation>Het sessietoken is verlopen: er kan geen resultaat meer worden verzonden. Kopieer uw tekst als u die nodig hebt.</translation>
    </message>
    <message>
        <source>The function {function} is still working on the car: wait for its end, or stop it in the tab Functions.</source>
        <translation>De functie {function} werkt nog aan de auto: wacht op het einde of stop haar op het tabblad Functies.</translation>
    </message>
    <message>
        <source>The person at the car asks for assistance.
Contact them before you finish: once the session has ended nobody can help from here.</source>
        <translation>De persoon bij de auto vraagt om hulp.
Neem contact op voordat u afrondt: na het einde van de sessie kan niemand van hieruit nog helpen.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Beschikbaar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sessie</numerusform>
            <numerusform>%n sessies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>No function looked up</source>
        <translation>Geen functie opgezocht</translation>
    </message>
    <message>
        <source>Whoever made a function knows its id. Look it up before you run it.</source>
        <translation>Wie een functie heeft gemaakt, kent de ID. Zoek de functie op voordat u die uitvoert.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Er is geen beschrijving.</translation>
    </message>
    <message>
        <source>Version {version} · provider {provider}</source>
        <translation>Versie {version} · provider {provider}</translation>
    </message>
    <message>
        <source>Version {version} · one of your own</source>
        <translation>Versie {version} · een van uw eigen functies</translation>
    </message>
</context>
<context>
    <name>FunctionFinder</name>
    <message>
        <source>Known functions</source>
        <translation>Bekende functies</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Ask the service what it knows of this function.</source>
        <translation>Vraagt de dienst wat die van deze functie weet.</translation>
    </message>
    <message>
        <source>only for a function of others</source>
        <translation>alleen voor functies van anderen</translation>
    </message>
    <message>
        <source>Function id</source>
        <translation>Functie-ID</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Provider-ID</translation>
    </message>
    <message>
        <source>Enter the id of a function, or choose one that is known here.</source>
        <translation>Voer de ID van een functie in, of kies er een die hier bekend is.</translation>
    </message>
    <message>
        <source>The id of a function is a UUID, such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>De ID van een functie is een UUID, zoals 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The id of a provider is a UUID too; leave it empty for your own functions.</source>
        <translation>De ID van een provider is ook een UUID; laat het veld leeg voor uw eigen functies.</translation>
    </message>
    <message>
        <source>None was run on this PC yet.</source>
        <translation>Op deze pc is er nog geen uitgevoerd.</translation>
    </message>
</context>
<context>
    <name>FunctionRuns</name>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Uitvoeringen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Ends the function from here; the session goes on.</source>
        <translation>Beëindigt de functie van hieruit; de sessie gaat door.</translation>
    </message>
    <message>
        <source>Use in the feedback form</source>
        <translation>Naar feedbackformulier</translation>
    </message>
    <message>
        <source>Takes this outcome into the feedback form, and opens it.</source>
        <translation>Neemt deze uitkomst over in het feedbackformulier en opent dat.</translation>
    </message>
    <message>
        <source>A function that runs, and what came of it, is shown here.</source>
        <translation>Hier verschijnt een lopende functie, en wat die opleverde.</translation>
    </message>
    <message>
        <source>No function has run in this session</source>
        <translation>In deze sessie is nog geen functie uitgevoerd</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>De functie is nog niet beëindigd.</translation>
    </message>
</context>
<context>
    <name>FunctionsPanel</name>
    <message>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Runs this function on the session.</source>
        <translation>Voert deze functie uit op de sessie.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here.</source>
        <translation>De sessie kan niet meer vanaf hier worden bediend.</translation>
    </message>
    <message>
        <source>This server does not offer functions.</source>
        <translation>Deze server biedt geen functies aan.</translation>
    </message>
    <message>
        <source>A function is running in this session: wait for its end, or stop it.</source>
        <translation>Er loopt een functie in deze sessie: wacht op het einde of stop die.</translation>
    </message>
    <message>
        <source>Look a function up first.</source>
        <translation>Zoek eerst een functie op.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Algemeen</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Taal van het systeem</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Meldingen</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Op de achtergrond doorgaan</translation>
    </message>
    <message>
        <source>Developer mode</source>
        <translation>Ontwikkelaarsmodus</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Nieuwe versies melden</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of this program, its dates and its numbers.</source>
        <translation>Van dit programma, de datums en de getallen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the system.</source>
        <translation>Lichte of donkere kleuren, of die van het systeem.</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Vernieuwingsinterval</translation>
    </message>
    <message>
        <source>How often the list of sessions is fetched while the window can be seen.</source>
        <translation>Hoe vaak de lijst met sessies wordt opgehaald zolang het venster zichtbaar is.</translation>
    </message>
    <message>
        <source>Tells on the desktop what cannot wait while the window is not in front.</source>
        <translation>Meldt op het bureaublad wat niet kan wachten als het venster niet vooraan staat.</translation>
    </message>
    <message>
        <source>Closing the window while a session runs leaves the program in the tray; the session goes on.</source>
        <translation>Als het venster tijdens een sessie wordt gesloten, blijft het programma in het systeemvak; de sessie gaat door.</translation>
    </message>
    <message>
        <source>Offers sessions on a connector, which are for development and are not charged.</source>
        <translation>Biedt sessies op een connector aan; die zijn voor ontwikkeling en worden niet in rekening gebracht.</translation>
    </message>
    <message>
        <source>Looks once a day; nothing is installed by itself.</source>
        <translation>Kijkt één keer per dag; niets wordt vanzelf geïnstalleerd.</translation>
    </message>
</context>
<context>
    <name>HistoryBanner</name>
    <message>
        <source>Journal details</source>
        <translation>Details van de geschiedenis</translation>
    </message>
    <message>
        <source>History not saved. {what} {rest}</source>
        <translation>Geschiedenis niet opgeslagen. {what} {rest}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copy everything here as text</source>
        <translation>Alles hier als tekst kopiëren</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Save this session as a PDF</source>
        <translation>Deze sessie als PDF opslaan</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Selected session of the history</source>
        <translation>Geselecteerde sessie van de geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation>
            <numerusform>%n sessie is geselecteerd.</numerusform>
            <numerusform>%n sessies zijn geselecteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline is being read.</source>
        <translation>De tijdlijn wordt gelezen.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Ticket, session, result, description…</source>
        <translation>Ticket, sessie, resultaat, beschrijving…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>HistoryTableView</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
</context>
<context>
    <name>HistoryVerbs</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exporteren</translation>
    </message>
    <message>
        <source>Save all sessions that match as a file for spreadsheets</source>
        <translation>Alle gevonden sessies opslaan als bestand voor spreadsheets</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Er zijn geen rijen om te exporteren.</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>Het rapport is opgeslagen als {path}.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation>
            <numerusform>%n sessie geëxporteerd naar {path}.</numerusform>
            <numerusform>%n sessies geëxporteerd naar {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>De export is gestopt; er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Door komma&apos;s gescheiden waarden (*.csv)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopiëren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
</context>
<context>
    <name>InterruptDialog</name>
    <message>
        <source>Interrupt session</source>
        <translation>Sessie onderbreken</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Onderbreken</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>Sessie behouden</translation>
    </message>
    <message>
        <source>Interrupting stops the session at once and frees the car. It tells nobody whether the work succeeded, and it cannot be undone. A session on a ticket may be charged all the same. To end the work with a result, finish the session instead.</source>
        <translation>Onderbreken stopt de sessie meteen en geeft de auto vrij. Niemand krijgt te horen of het werk is gelukt, en het kan niet ongedaan worden gemaakt. Een sessie op een ticket kan toch in rekening worden gebracht. Rond de sessie af om het werk met een resultaat te beëindigen.</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sessie {id}</translation>
    </message>
    <message>
        <source>The team journal tells that {colleague} works on this session. Ask before you stop it.</source>
        <translation>Volgens het teamjournaal werkt {colleague} aan deze sessie. Overleg voordat u haar stopt.</translation>
    </message>
    <message>
        <source>This session was not started here: a colleague may be working on it. Ask before you stop it.</source>
        <translation>Deze sessie is niet hier gestart: mogelijk werkt een collega eraan. Vraag het na voordat u de sessie stopt.</translation>
    </message>
    <message>
        <source>The session has already ended.</source>
        <translation>De sessie is al beëindigd.</translation>
    </message>
    <message>
        <source>State: {state}. Age: not known.
Session {id}</source>
        <translation>Status: {state}. Leeftijd: niet bekend.
Sessie {id}</translation>
    </message>
    <message>
        <source>State: {state}. Age: {age}.
Session {id}</source>
        <translation>Status: {state}. Leeftijd: {age}.
Sessie {id}</translation>
    </message>
    <message>
        <source>The interrupt has been sent and cannot be taken back.</source>
        <translation>De onderbreking is verzonden en kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Onderbreken…</translation>
    </message>
</context>
<context>
    <name>JournalSettings</name>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>This PC only</source>
        <translation>Alleen deze pc</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Teamdatabase</translation>
    </message>
    <message>
        <source>Test database</source>
        <translation>Database testen</translation>
    </message>
    <message>
        <source>Try the team database out; nothing is changed</source>
        <translation>De teamdatabase proberen; er verandert niets</translation>
    </message>
    <message>
        <source>Share journal</source>
        <translation>Journaal delen</translation>
    </message>
    <message>
        <source>Tell the team what is done here from now on</source>
        <translation>Het team vanaf nu vertellen wat hier gebeurt</translation>
    </message>
    <message>
        <source>What colleagues see beside your sessions; empty for the name of the user of this PC.</source>
        <translation>Wat collega’s bij uw sessies zien; leeg voor de naam van de gebruiker van deze pc.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Success: the journal can be shared there.</source>
        <translation>Gelukt: het journaal kan daar worden gedeeld.</translation>
    </message>
    <message>
        <source>The journal is shared from now on.</source>
        <translation>Het journaal wordt vanaf nu gedeeld.</translation>
    </message>
    <message>
        <source>Asking the team database…</source>
        <translation>De teamdatabase wordt gevraagd…</translation>
    </message>
</context>
<context>
    <name>LocalsCard</name>
    <message>
        <source>Mute locals</source>
        <translation>Locals dempen</translation>
    </message>
    <message>
        <source>Unmute locals</source>
        <translation>Dempen opheffen</translation>
    </message>
    <message>
        <source>Locals</source>
        <translation>Locals</translation>
    </message>
    <message>
        <source>They are muted already.</source>
        <translation>Ze zijn al gedempt.</translation>
    </message>
    <message>
        <source>They are not muted.</source>
        <translation>Ze zijn niet gedempt.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Deze server biedt het niet aan.</translation>
    </message>
    <message>
        <source>The session can no longer be steered.</source>
        <translation>De sessie kan niet meer worden bediend.</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
        <translation>Er loopt nog een andere wijziging.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Set by your IT department</source>
        <translation>Ingesteld door uw IT-afdeling</translation>
    </message>
</context>
<context>
    <name>LogComposer</name>
    <message>
        <source>Write line</source>
        <translation>Regel schrijven</translation>
    </message>
    <message>
        <source>ScriptLog</source>
        <translation>ScriptLog</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Logniveau</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Logregel</translation>
    </message>
    <message>
        <source>Type a line first.</source>
        <translation>Typ eerst een regel.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Deze server biedt het niet aan.</translation>
    </message>
    <message>
        <source>The session can no longer be steered.</source>
        <translation>De sessie kan niet meer worden bediend.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation>De geselecteerde regels kopiëren, of alle getoonde</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Logmap openen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Select a line to read it whole.</source>
        <translation>Selecteer een regel om die helemaal te lezen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>News and above</source>
        <translation>Informatie en hoger</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Waarschuwingen en hoger</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Alleen fouten</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>{shown} of {total} lines, paused</source>
        <translation>{shown} van {total} regels, gepauzeerd</translation>
    </message>
    <message>
        <source>{shown} of {total} lines</source>
        <translation>{shown} van {total} regels</translation>
    </message>
</context>
<context>
    <name>LoginStep</name>
    <message>
        <source>Connection details</source>
        <translation>Verbindingsgegevens</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Enter the Partner API credentials of your company; the Partner Portal shows them.</source>
        <translation>Voer de inloggegevens van uw bedrijf voor de Partner API in; u vindt ze in het Partner Portal.</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>System language</source>
        <translation>Taal van het systeem</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Of this program.</source>
        <translation>Van dit programma.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Lichte of donkere kleuren.</translation>
    </message>
    <message>
        <source>Welcome to openOBD Desktop</source>
        <translation>Welkom bij openOBD Desktop</translation>
    </message>
    <message>
        <source>Start diagnostic sessions on tickets, watch them, and finish them with a result. Setting up takes a minute; everything can be changed later on the Settings page.</source>
        <translation>Start diagnosesessies op tickets, volg ze en rond ze af met een resultaat. Instellen duurt een minuut; alles kan later op de pagina Instellingen worden gewijzigd.</translation>
    </message>
    <message>
        <source>No credentials at hand? The demo needs no account and no network, and nothing is charged.</source>
        <translation>Geen inloggegevens bij de hand? De demo heeft geen account en geen netwerk nodig, en er wordt niets in rekening gebracht.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A connector session is open: for development only, not charged, never for a customer&apos;s work.</source>
        <translation>Er is een connectorsessie open: alleen voor ontwikkeling, niet in rekening gebracht, nooit voor werk van een klant.</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Add a profile or start the demo first: a session needs a login.</source>
        <translation>Voeg eerst een profiel toe of start de demo: voor een sessie moet u ingelogd zijn.</translation>
    </message>
    <message>
        <source>A link asked for a session on ticket {ticket}. Choose Start session to go on with it.</source>
        <translation>Een link vroeg om een sessie op ticket {ticket}. Kies Sessie starten om ermee verder te gaan.</translation>
    </message>
    <message>
        <source>Signed out: no secret and no token is left here.</source>
        <translation>Uitgelogd: hier is geen secret en geen token achtergebleven.</translation>
    </message>
</context>
<context>
    <name>MechanicWindow</name>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Scherm van de monteur</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Teruggeven</translation>
    </message>
    <message>
        <source>The virtual mechanic answers again.</source>
        <translation>De virtuele monteur antwoordt weer.</translation>
    </message>
    <message>
        <source>Here you are the person at the car: while this window is open, questions wait for your answer.</source>
        <translation>Hier bent u de persoon bij de auto: zolang dit venster open is, wachten vragen op uw antwoord.</translation>
    </message>
    <message>
        <source>Session at the car</source>
        <translation>Sessie bij de auto</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Taal van het scherm</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Opnieuw</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Details van de melding</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>nog {count}</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>More</source>
        <translation>Meer</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Picture address</source>
        <translation>Adres van de afbeelding</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP at a public https address; up to 5 MB.</source>
        <translation>PNG, JPEG of WebP op een openbaar https-adres; tot 5 MB.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Show picture</source>
        <translation>Afbeelding tonen</translation>
    </message>
    <message>
        <source>A picture belongs to this. It is fetched only when you ask for it.</source>
        <translation>Hier hoort een afbeelding bij. Die wordt pas opgehaald als u erom vraagt.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Er is geen afbeelding.</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>De afbeelding wordt opgehaald…</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} bij {height} pixels</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>PlaceSettings</name>
    <message>
        <source>Files on this PC</source>
        <translation>Bestanden op deze pc</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Open settings folder</source>
        <translation>Instellingenmap openen</translation>
    </message>
    <message>
        <source>Copy settings path</source>
        <translation>Pad naar instellingen kopiëren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Logmap openen</translation>
    </message>
    <message>
        <source>Copy log path</source>
        <translation>Pad naar logboek kopiëren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Open history folder</source>
        <translation>Geschiedenismap openen</translation>
    </message>
    <message>
        <source>Copy history path</source>
        <translation>Pad naar geschiedenis kopiëren</translation>
    </message>
    <message>
        <source>The folder could not be opened; its path was copied instead: {path}</source>
        <translation>De map kon niet worden geopend; het pad is gekopieerd: {path}</translation>
    </message>
    <message>
        <source>The policy file of this PC decides on what is marked: {path}</source>
        <translation>Het beleidsbestand van deze pc bepaalt wat gemarkeerd is: {path}</translation>
    </message>
    <message>
        <source>No policy file decides anything on this PC. Its place: {path}</source>
        <translation>Geen beleidsbestand bepaalt iets op deze pc. Plaats: {path}</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>geen profiel</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profiel: {name}</translation>
    </message>
    <message>
        <source>Switch, edit or add a profile</source>
        <translation>Profiel wisselen, bewerken of toevoegen</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profiel bewerken</translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC.</source>
        <translation>Dit profiel komt uit de omgevingsvariabelen van deze pc.</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profiel toevoegen</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Uw IT-afdeling heeft de demo op deze pc uitgeschakeld.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Wipes the client secret and all tokens from this PC; the profile stays.</source>
        <translation>Wist het client-secret en alle tokens van deze pc; het profiel blijft.</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC and cannot be changed here.</source>
        <translation>Dit profiel komt uit de omgevingsvariabelen van deze pc en kan hier niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>Your IT department has set this profile. Only the client secret is yours to enter here.</source>
        <translation>Uw IT-afdeling heeft dit profiel ingesteld. U kunt hier alleen het client-secret invoeren.</translation>
    </message>
    <message>
        <source>Your IT department has set the fields that cannot be changed.</source>
        <translation>Uw IT-afdeling heeft de velden ingesteld die niet kunnen worden gewijzigd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation>Profielnaam</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Poort</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-secret</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Gebruikersnaam proxy</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Wachtwoord proxy</translation>
    </message>
    <message>
        <source>The one of this PC; http://host:port, or none</source>
        <translation>Die van deze pc; http://host:poort, of none</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Alleen als de proxy erom vraagt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Ingesteld door uw IT-afdeling</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Certificaatbestand</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For example the name of your company</source>
        <translation>Bijvoorbeeld de naam van uw bedrijf</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Laat leeg om het opgeslagen te behouden</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Bewaard tot u afsluit</translation>
    </message>
    <message>
        <source>This profile comes from the environment.</source>
        <translation>Dit profiel komt uit de omgevingsvariabelen.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-secret</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in gebruik</translation>
    </message>
    <message>
        <source>from your IT department</source>
        <translation>van uw IT-afdeling</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>uit de omgeving</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Er is nog geen profiel.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Log in with the selected profile</source>
        <translation>Inloggen met het geselecteerde profiel</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bewerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Select a profile first.</source>
        <translation>Selecteer eerst een profiel.</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Het is in gebruik.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Ingesteld door uw IT-afdeling</translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC.</source>
        <translation>Dit profiel komt uit de omgevingsvariabelen van deze pc.</translation>
    </message>
    <message>
        <source>The profile {name} was removed.</source>
        <translation>Het profiel {name} is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit openOBD Desktop</source>
        <translation>openOBD Desktop afsluiten</translation>
    </message>
    <message>
        <source>Keep running in background</source>
        <translation>Op achtergrond doorgaan</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Finish session…</source>
        <translation>Sessie afronden…</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Toch afsluiten</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are active.</source>
        <translation>
            <numerusform>%n sessie is actief.</numerusform>
            <numerusform>%n sessies zijn actief.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>ticket not known here</source>
        <translation>ticket hier niet bekend</translation>
    </message>
    <message>
        <source>In the background the window is hidden and everything goes on; the tray brings it back.</source>
        <translation>Op de achtergrond is het venster verborgen en gaat alles door; via het systeemvak komt het terug.</translation>
    </message>
    <message>
        <source>Finish session leads to the first of them; the others go on meanwhile.</source>
        <translation>Met Sessie afronden gaat u naar de eerste; de andere gaan intussen door.</translation>
    </message>
    <message>
        <source>Quitting stops the renewal of their tokens. After 5 minutes at most they can no longer be resumed or steered, and they go on to occupy the cars until somebody interrupts them.</source>
        <translation>Na het afsluiten worden de tokens niet meer vernieuwd. Na hooguit 5 minuten kunnen de sessies niet meer worden hervat of bediend, en ze houden de auto&apos;s bezet tot iemand ze onderbreekt.</translation>
    </message>
</context>
<context>
    <name>ReadingsPanel</name>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Over 500 ms</source>
        <translation>&gt; 500 ms</translation>
    </message>
    <message>
        <source>Last {span}</source>
        <translation>Laatste {span}</translation>
    </message>
    <message>
        <source>The service&apos;s own flag</source>
        <translation>Oordeel van de dienst</translation>
    </message>
    <message>
        <source>Our trend</source>
        <translation>Onze trend</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Latency of the readings, judged by this program</source>
        <translation>Vertraging van de metingen, beoordeeld door dit programma</translation>
    </message>
    <message>
        <source>This server does not monitor connections.</source>
        <translation>Deze server bewaakt geen verbindingen.</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>You are ready</source>
        <translation>U bent klaar</translation>
    </message>
    <message>
        <source>Ctrl+N starts a session on a ticket; it is claimed within the 60 seconds that the service gives.</source>
        <translation>Ctrl+N start een sessie op een ticket; die wordt geclaimd binnen de 60 seconden die de dienst geeft.</translation>
    </message>
    <message>
        <source>The list refreshes itself; F5 fetches it now. Ctrl+F searches in every column.</source>
        <translation>De lijst vernieuwt zichzelf; F5 haalt die nu op. Ctrl+F zoekt in elke kolom.</translation>
    </message>
    <message>
        <source>Closing the window never ends a session. Finish session tells the service the result.</source>
        <translation>Het venster sluiten beëindigt nooit een sessie. Sessie afronden meldt het resultaat aan de dienst.</translation>
    </message>
    <message numerus="yes">
        <source>You are logged in. The service lists %n session(s).</source>
        <translation>
            <numerusform>U bent ingelogd. De dienst toont %n sessie.</numerusform>
            <numerusform>U bent ingelogd. De dienst toont %n sessies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveProfileDialog</name>
    <message>
        <source>Remove profile</source>
        <translation>Profiel verwijderen</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Profiel behouden</translation>
    </message>
    <message>
        <source>Remove {profile}?</source>
        <translation>{profile} verwijderen?</translation>
    </message>
    <message>
        <source>Its client secret is removed from this PC too. Until this program ends you can take that back; the history stays.</source>
        <translation>Het client-secret ervan wordt ook van deze pc verwijderd. Tot dit programma eindigt, kunt u dat ongedaan maken; de geschiedenis blijft.</translation>
    </message>
    <message>
        <source>It is in use: its list of sessions goes with it.</source>
        <translation>Het is in gebruik: de lijst met sessies verdwijnt mee.</translation>
    </message>
</context>
<context>
    <name>RemoveVariableDialog</name>
    <message>
        <source>Remove variable</source>
        <translation>Variabele verwijderen</translation>
    </message>
    <message>
        <source>Keep variable</source>
        <translation>Variabele behouden</translation>
    </message>
    <message>
        <source>Remove {variable}?</source>
        <translation>{variable} verwijderen?</translation>
    </message>
    <message>
        <source>Scope: {scope}. Whoever shares it no longer finds it, and it cannot be brought back.</source>
        <translation>Bereik: {scope}. Wie de variabele deelt, vindt die niet meer, en terughalen kan niet.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Take over the outcome</source>
        <translation>Uitkomst overnemen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>At least one. Several failures can be combined.</source>
        <translation>Minstens één. Meerdere fouten mogen samen.</translation>
    </message>
    <message>
        <source>Outcome of {function}: {outcome}. Ticked here: {ticked}. What is ticked here is sent.</source>
        <translation>Uitkomst van {function}: {outcome}. Hier aangevinkt: {ticked}. Wat hier is aangevinkt, wordt verzonden.</translation>
    </message>
    <message>
        <source>{result} stands alone: the other results were unticked.</source>
        <translation>{result} staat op zichzelf: de andere resultaten zijn uitgevinkt.</translation>
    </message>
    <message>
        <source>Success and Other failure stand alone: they were unticked.</source>
        <translation>Gelukt en Andere fout staan op zichzelf: ze zijn uitgevinkt.</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Resume sessions</source>
        <translation>Sessies hervatten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Hervatten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Sessions to resume</source>
        <translation>Te hervatten sessies</translation>
    </message>
    <message>
        <source>The program ended without closing these sessions. They may go on at the cars.</source>
        <translation>Het programma stopte zonder deze sessies te sluiten. Ze kunnen bij de auto&apos;s nog doorgaan.</translation>
    </message>
    <message>
        <source>Not now leaves them as they are. As long as there is time they can be resumed from the menu Session.</source>
        <translation>Niet nu laat ze zoals ze zijn. Zolang er tijd is, kunnen ze worden hervat via het menu Sessie.</translation>
    </message>
    <message>
        <source>Tick a session that can still be resumed.</source>
        <translation>Vink een sessie aan die nog kan worden hervat.</translation>
    </message>
    <message>
        <source>A session is being resumed.</source>
        <translation>Er wordt een sessie hervat.</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Hervatten…</translation>
    </message>
</context>
<context>
    <name>Resumption</name>
    <message>
        <source>There is no session of a former run that could be resumed.</source>
        <translation>Er is geen eerdere sessie die kan worden hervat.</translation>
    </message>
    <message>
        <source>Safe mode: the window starts as it came, nobody is logged in, nothing is resumed.</source>
        <translation>Veilige modus: het venster start met de standaardindeling, niemand is ingelogd, niets wordt hervat.</translation>
    </message>
    <message>
        <source>The window starts as it came. Sessions that were open go on at the cars.</source>
        <translation>Het venster start met de standaardindeling. Sessies die open waren, gaan bij de auto&apos;s door.</translation>
    </message>
    <message>
        <source>After the login, what can still be resumed is in the menu Session under Resume sessions.</source>
        <translation>Wat nog kan worden hervat, staat na het inloggen in het menu Sessie onder Sessies hervatten.</translation>
    </message>
    <message>
        <source>What can still be resumed is in the menu Session under Resume sessions.</source>
        <translation>Wat nog kan worden hervat, staat in het menu Sessie onder Sessies hervatten.</translation>
    </message>
    <message>
        <source>There is nothing that could be resumed.</source>
        <translation>Er is niets dat kan worden hervat.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice within five minutes: nothing is resumed by itself.</source>
        <translation>Het programma stopte twee keer onverwacht binnen vijf minuten: niets wordt vanzelf hervat.</translation>
    </message>
    <message>
        <source>Sessions that were open go on at the cars.</source>
        <translation>Sessies die open waren, gaan bij de auto&apos;s door.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show {label}</source>
        <translation>{label} tonen</translation>
    </message>
    <message>
        <source>Show what is being typed; a stored secret is never shown</source>
        <translation>Toont wat u typt; een opgeslagen secret wordt nooit getoond</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Copy id</source>
        <translation>ID kopiëren</translation>
    </message>
    <message>
        <source>Selected session</source>
        <translation>Geselecteerde sessie</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sessie-ID</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Eindpunt</translation>
    </message>
    <message>
        <source>State as the service wrote it</source>
        <translation>Status zoals de dienst die schreef</translation>
    </message>
    <message>
        <source>In the service&apos;s list</source>
        <translation>In de lijst van de dienst</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation>
            <numerusform>%n sessie is geselecteerd.</numerusform>
            <numerusform>%n sessies zijn geselecteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>niet meer</translation>
    </message>
    <message>
        <source>Connector {connector}, for development: not charged.</source>
        <translation>Connector {connector}, voor ontwikkeling: niet in rekening gebracht.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier niet bekend</translation>
    </message>
    <message>
        <source>{raw} (as the service wrote it; cannot be read)</source>
        <translation>{raw} (zoals de dienst het schreef; niet leesbaar)</translation>
    </message>
    <message>
        <source>{local}
as the service wrote it: {raw}</source>
        <translation>{local}
zoals de dienst het schreef: {raw}</translation>
    </message>
</context>
<context>
    <name>SessionEntryButton</name>
    <message>
        <source>{state} · {age}</source>
        <translation>{state} · {age}</translation>
    </message>
    <message>
        <source>{line}; {health}</source>
        <translation>{line}; {health}</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Close page</source>
        <translation>Pagina sluiten</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Onderbreken</translation>
    </message>
    <message>
        <source>Stops the session without a result.</source>
        <translation>Stopt de sessie zonder resultaat.</translation>
    </message>
    <message>
        <source>Finish session</source>
        <translation>Sessie afronden</translation>
    </message>
    <message>
        <source>Tells the service the result and ends the session.</source>
        <translation>Meldt het resultaat aan de dienst en beëindigt de sessie.</translation>
    </message>
    <message>
        <source>The session token has run out: no result can be sent any more.</source>
        <translation>Het sessietoken is verlopen: er kan geen resultaat meer worden verzonden.</translation>
    </message>
    <message>
        <source>The session is not claimed yet.</source>
        <translation>De sessie is nog niet geclaimd.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Session age</source>
        <translation>Sessieleeftijd</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sessietoken</translation>
    </message>
</context>
<context>
    <name>SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
</context>
<context>
    <name>SessionTabs</name>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panelen</translation>
    </message>
</context>
<context>
    <name>SessionVerbs</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Show the page of this session</source>
        <translation>De pagina van deze sessie tonen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claimen</translation>
    </message>
    <message>
        <source>Take over this session here</source>
        <translation>Deze sessie hier overnemen</translation>
    </message>
    <message>
        <source>Interrupt session</source>
        <translation>Sessie onderbreken</translation>
    </message>
    <message>
        <source>Stop this session at once</source>
        <translation>Deze sessie meteen stoppen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exporteren</translation>
    </message>
    <message>
        <source>Save the rows shown as a file for spreadsheets</source>
        <translation>De getoonde rijen opslaan als bestand voor spreadsheets</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Er zijn geen rijen om te exporteren.</translation>
    </message>
    <message>
        <source>The service does not accept the login, so nothing can be sent.</source>
        <translation>De dienst accepteert de inloggegevens niet, dus er kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>The service cannot be reached, so nothing can be sent.</source>
        <translation>De dienst is niet bereikbaar, dus er kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>Select one session.</source>
        <translation>Selecteer één sessie.</translation>
    </message>
    <message>
        <source>This session is not open here: only the PC that claimed a session can show its page.</source>
        <translation>Deze sessie is hier niet open: alleen de pc die een sessie heeft geclaimd, kan de pagina ervan tonen.</translation>
    </message>
    <message>
        <source>This session is open here already.</source>
        <translation>Deze sessie is hier al open.</translation>
    </message>
    <message>
        <source>Only an available session can be claimed; this one is {state}.</source>
        <translation>Alleen een beschikbare sessie kan worden geclaimd; deze is {state}.</translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation>Deze sessie is al beëindigd.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopiëren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
    <message>
        <source>Select a session.</source>
        <translation>Selecteer een sessie.</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Door komma&apos;s gescheiden waarden (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation>
            <numerusform>%n sessie geëxporteerd naar {path}.</numerusform>
            <numerusform>%n sessies geëxporteerd naar {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Fetch the list now (F5)</source>
        <translation>De lijst nu ophalen (F5)</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sessie starten</translation>
    </message>
    <message>
        <source>Start a session on a ticket (Ctrl+N)</source>
        <translation>Een sessie op een ticket starten (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Ticket, session, state, endpoint…</source>
        <translation>Ticket, sessie, status, eindpunt…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>stand van {time}</translation>
    </message>
    <message>
        <source>Add a profile or start the demo first.</source>
        <translation>Voeg eerst een profiel toe of start de demo.</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Colours of the system</source>
        <translation>Kleuren van het systeem</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Welkomstvenster tonen</translation>
    </message>
    <message>
        <source>Language, credentials and demo, as at the first start</source>
        <translation>Taal, inloggegevens en demo, zoals bij de eerste start</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Every change is in effect and saved at once.</source>
        <translation>Elke wijziging werkt meteen en wordt meteen opgeslagen.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>No session is open here.</source>
        <translation>Hier is geen sessie open.</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Hier open</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Ingelogd blijven</translation>
    </message>
    <message>
        <source>Sign out of {profile}?</source>
        <translation>Uitloggen bij {profile}?</translation>
    </message>
    <message>
        <source>The client secret of this profile and all tokens are removed from this PC. To log in again you need the secret from the Partner Portal. The history stays.</source>
        <translation>Het client-secret van dit profiel en alle tokens worden van deze pc verwijderd. Om opnieuw in te loggen hebt u het secret uit de Partner Portal nodig. De geschiedenis blijft.</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Latency of the last {span}</source>
        <translation>Vertraging van de laatste {span}</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>{span} geleden</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nu</translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>Claim it</source>
        <translation>Deze claimen</translation>
    </message>
    <message>
        <source>Claim now</source>
        <translation>Nu claimen</translation>
    </message>
</context>
<context>
    <name>StartSessionDialog</name>
    <message>
        <source>Start session</source>
        <translation>Sessie starten</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Onderbreken</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Sessie tonen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Starts an openOBD session and claims it at once, within the 60 seconds that the service gives.</source>
        <translation>Start een openOBD-sessie en claimt die meteen, binnen de 60 seconden die de dienst geeft.</translation>
    </message>
    <message>
        <source>Tickets of the demo: {numbers}.</source>
        <translation>Tickets van de demo: {numbers}.</translation>
    </message>
    <message>
        <source>The program finds it out by itself, also when this window is closed.</source>
        <translation>Het programma zoekt dit zelf uit, ook als dit venster gesloten is.</translation>
    </message>
    <message>
        <source>The team database could not be asked: a colleague may have a session on this ticket that is not known here.</source>
        <translation>De teamdatabase kon niet worden geraadpleegd: een collega kan een sessie op dit ticket hebben die hier niet bekend is.</translation>
    </message>
    <message>
        <source>This ticket already has a session of {colleague}: {state}.
Starting another one may be charged again.</source>
        <translation>Dit ticket heeft al een sessie van {colleague}: {state}.
Nog een sessie starten kan opnieuw in rekening worden gebracht.</translation>
    </message>
    <message>
        <source>This ticket already has a session here: {state}.
Starting another one may be charged again.</source>
        <translation>Dit ticket heeft hier al een sessie: {state}.
Nog een sessie starten kan opnieuw in rekening worden gebracht.</translation>
    </message>
    <message>
        <source>A start that has been sent cannot be taken back.</source>
        <translation>Een verzonden start kan niet worden teruggenomen.</translation>
    </message>
    <message>
        <source>Starting… ({time})</source>
        <translation>Starten… ({time})</translation>
    </message>
</context>
<context>
    <name>StartTarget</name>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>7848095, or its link</source>
        <translation>7848095, of de link ervan</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>UUID or number</source>
        <translation>UUID of nummer</translation>
    </message>
    <message>
        <source>On a ticket, charged</source>
        <translation>Op een ticket, in rekening gebracht</translation>
    </message>
    <message>
        <source>On a connector, for development, not charged</source>
        <translation>Op een connector, voor ontwikkeling, niet in rekening gebracht</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Billed to ticket {number}.</source>
        <translation>Wordt op ticket {number} in rekening gebracht.</translation>
    </message>
    <message>
        <source>The session is billed to the ticket.</source>
        <translation>De sessie wordt op het ticket in rekening gebracht.</translation>
    </message>
    <message>
        <source>For development only: nothing is charged, so do no customer work on it.</source>
        <translation>Alleen voor ontwikkeling: er wordt niets in rekening gebracht, dus doe er geen werk voor klanten op.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>list of {time}</source>
        <translation>lijst van {time}</translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation>nog geen lijst</translation>
    </message>
</context>
<context>
    <name>StopFunctionDialog</name>
    <message>
        <source>Stop function</source>
        <translation>Functie stoppen</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Laten doorgaan</translation>
    </message>
    <message>
        <source>Stop {function}?</source>
        <translation>{function} stoppen?</translation>
    </message>
    <message>
        <source>What it has done by then stays done. The session goes on.</source>
        <translation>Wat ze tot dan toe heeft gedaan, blijft gedaan. De sessie gaat door.</translation>
    </message>
    <message>
        <source>The function has ended by itself; there is nothing to stop.</source>
        <translation>De functie is vanzelf geëindigd; er is niets te stoppen.</translation>
    </message>
</context>
<context>
    <name>TeamFields</name>
    <message>
        <source>Team password</source>
        <translation>Teamwachtwoord</translation>
    </message>
    <message>
        <source>postgresql://host:5432/database</source>
        <translation>postgresql://host:5432/database</translation>
    </message>
    <message>
        <source>Team address</source>
        <translation>Teamadres</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Teamgebruiker</translation>
    </message>
    <message>
        <source>Kept in the key store, if this PC has one; never in a file. Leave empty to use the known one.</source>
        <translation>Bewaard in de sleutelopslag, als deze pc er een heeft; nooit in een bestand. Laat leeg om het bekende te gebruiken.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Ingesteld door uw IT-afdeling</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Opslaan als sjabloon</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Naam van het sjabloon</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>There is a template of this name; it will be replaced.</source>
        <translation>Er is al een sjabloon met deze naam; dat wordt vervangen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Save as template…</source>
        <translation>Opslaan als sjabloon…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Sjabloon verwijderen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Vrij schrijven</translation>
    </message>
    <message>
        <source>Only templates of your own can be removed.</source>
        <translation>Alleen eigen sjablonen kunnen worden verwijderd.</translation>
    </message>
    <message>
        <source>The template “{name}” was removed.</source>
        <translation>Het sjabloon “{name}” is verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Token renewals: {count}</source>
        <translation>Tokenvernieuwingen: {count}</translation>
    </message>
</context>
<context>
    <name>TranslationsEdit</name>
    <message>
        <source>Translated answers</source>
        <translation>Vertaalde antwoorden</translation>
    </message>
    <message>
        <source>Translation into</source>
        <translation>Vertalen naar</translation>
    </message>
    <message>
        <source>Translated question</source>
        <translation>Vertaalde vraag</translation>
    </message>
    <message>
        <source>Not translated: everybody reads it as it is written above.</source>
        <translation>Niet vertaald: iedereen leest het zoals het hierboven staat.</translation>
    </message>
    <message>
        <source>Translated into: {languages}. Everybody else reads it as it is written above.</source>
        <translation>Vertaald in: {languages}. Alle anderen lezen het zoals het hierboven staat.</translation>
    </message>
</context>
<context>
    <name>UserFeedbackChoice</name>
    <message>
        <source>Take over the answer</source>
        <translation>Antwoord overnemen</translation>
    </message>
    <message>
        <source>User feedback</source>
        <translation>Feedback van de gebruiker</translation>
    </message>
    <message>
        <source>What the person at the car said.</source>
        <translation>Wat de persoon bij de auto zei.</translation>
    </message>
    <message>
        <source>The person at the car answered: {answer}. Chosen here: {chosen}. The choice here is sent.</source>
        <translation>De persoon bij de auto antwoordde: {answer}. Hier gekozen: {chosen}. De keuze hier wordt verzonden.</translation>
    </message>
</context>
<context>
    <name>VariablesPanel</name>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabele</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation>Variabele instellen</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Variabele verwijderen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Bereik</translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation>Waarde van de variabele</translation>
    </message>
    <message>
        <source>This server does not offer variables.</source>
        <translation>Deze server biedt geen variabelen aan.</translation>
    </message>
    <message>
        <source>Reading the variables…</source>
        <translation>Variabelen lezen…</translation>
    </message>
    <message>
        <source>There is no variable here.</source>
        <translation>Er is hier geen variabele.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here.</source>
        <translation>De sessie kan niet meer vanaf hier worden bediend.</translation>
    </message>
    <message>
        <source>Select a variable.</source>
        <translation>Selecteer een variabele.</translation>
    </message>
    <message>
        <source>This is an object: it can be seen here, and not edited.</source>
        <translation>Dit is een object: het kan hier worden bekeken, maar niet bewerkt.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Een variabele heeft een naam nodig.</translation>
    </message>
</context>
<context>
    <name>VehicleFactsGrid</name>
    <message>
        <source>Measure</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Ask for the voltage of the battery again</source>
        <translation>De accuspanning opnieuw opvragen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket ID</source>
        <translation>Ticket-ID</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>TecDoc number</source>
        <translation>TecDoc-nummer</translation>
    </message>
    <message>
        <source>VIN on the ticket</source>
        <translation>VIN (ticket)</translation>
    </message>
    <message>
        <source>VIN told by the car</source>
        <translation>VIN (auto)</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Accu</translation>
    </message>
</context>
<context>
    <name>VehiclePanel</name>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>ECUs</source>
        <translation>ECU&apos;s</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Ask the service for all of this again</source>
        <translation>Dit alles opnieuw bij de dienst opvragen</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Gegevens kopiëren</translation>
    </message>
    <message>
        <source>Copy ECUs</source>
        <translation>ECU&apos;s kopiëren</translation>
    </message>
    <message>
        <source>The selected ones, or all of them</source>
        <translation>De geselecteerde, of allemaal</translation>
    </message>
    <message>
        <source>Export ECUs</source>
        <translation>ECU&apos;s exporteren</translation>
    </message>
    <message>
        <source>Save them as a file for spreadsheets</source>
        <translation>Opslaan als bestand voor spreadsheets</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Voertuig en ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n control unit(s)</source>
        <translation>
            <numerusform>%n regeleenheid</numerusform>
            <numerusform>%n regeleenheden</numerusform>
        </translation>
    </message>
    <message>
        <source>Control units</source>
        <translation>Regeleenheden</translation>
    </message>
    <message>
        <source>The session can no longer be asked.</source>
        <translation>Aan de sessie kan niets meer worden gevraagd.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Het wordt gelezen.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Deze server biedt het niet aan.</translation>
    </message>
    <message>
        <source>There are no control units.</source>
        <translation>Er zijn geen regeleenheden.</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Welkom</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo proberen</translation>
    </message>
    <message>
        <source>No account, no network, nothing is charged</source>
        <translation>Geen account, geen netwerk, niets in rekening gebracht</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Show the sessions</source>
        <translation>Sessies tonen</translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Uw IT-afdeling heeft de demo op deze pc uitgeschakeld.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Stap {number} van 3</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Er loopt een test.</translation>
    </message>
    <message>
        <source>What you typed on the next step is not saved yet. Continue there, or close once more.</source>
        <translation>Wat u in de volgende stap hebt ingevuld, is nog niet opgeslagen. Ga daar verder, of sluit nog een keer.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>This PC</source>
        <translation>Deze pc</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>openOBD Desktop is free software under the MIT licence.</source>
        <translation>openOBD Desktop is vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>It uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them with versions that you changed, and take the program apart to find faults in doing so. Their sources are at https://download.qt.io/ and https://code.qt.io/; the texts of the licences are at https://www.gnu.org/licenses/lgpl-3.0.txt and https://www.gnu.org/licenses/gpl-3.0.txt.</source>
        <translation>Het programma gebruikt Qt, PySide6 en Shiboken onder de GNU Lesser General Public License, versie 3. Het zijn zelfstandige bibliotheken naast het programma: u mag ze vervangen door versies die u hebt gewijzigd, en het programma uit elkaar halen om daarbij fouten te vinden. De broncode staat op https://download.qt.io/ en https://code.qt.io/; de teksten van de licenties staan op https://www.gnu.org/licenses/lgpl-3.0.txt en https://www.gnu.org/licenses/gpl-3.0.txt.</translation>
    </message>
    <message>
        <source>It uses the certificates of certifi under the Mozilla Public License 2.0, unchanged; their source is at https://github.com/certifi/python-certifi.</source>
        <translation>Het gebruikt de certificaten van certifi onder de Mozilla Public License 2.0, ongewijzigd; de broncode staat op https://github.com/certifi/python-certifi.</translation>
    </message>
    <message>
        <source>The parts and their licences:</source>
        <translation>De onderdelen en hun licenties:</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{session}: less than a minute is left of its session token.</source>
        <translation>{session}: het sessietoken is nog minder dan een minuut geldig.</translation>
    </message>
    <message>
        <source>When it has run out, the session can no longer be steered from here.</source>
        <translation>Als het is verlopen, kan de sessie niet meer vanaf hier worden bediend.</translation>
    </message>
    <message>
        <source>The line is away; the result is sent as soon as it is back.</source>
        <translation>De verbinding is weg; het resultaat wordt verzonden zodra die terug is.</translation>
    </message>
    <message>
        <source>The line is away and comes back by itself; finish the session as soon as it is there.</source>
        <translation>De verbinding is weg en komt vanzelf terug; rond de sessie af zodra die er weer is.</translation>
    </message>
    <message>
        <source>No new token has come. Finish the session now if the work is done.</source>
        <translation>Er is geen nieuw token gekomen. Rond de sessie nu af als het werk klaar is.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>This run keeps no log files.</source>
        <translation>Deze keer worden er geen logbestanden bewaard.</translation>
    </message>
    <message>
        <source>The log files are in {folder}.</source>
        <translation>De logbestanden staan in {folder}.</translation>
    </message>
    <message>
        <source>The diagnostics were copied. They hold no secrets; paste them for support.</source>
        <translation>De diagnosegegevens zijn gekopieerd. Er staan geen geheime gegevens in; plak ze voor de helpdesk.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>{session}: the person at the car asks for assistance.</source>
        <translation>{session}: de persoon bij de auto vraagt om hulp.</translation>
    </message>
    <message>
        <source>Once the session has ended nobody can help from here.</source>
        <translation>Na het einde van de sessie kan niemand van hieruit nog helpen.</translation>
    </message>
    <message>
        <source>Contact them before you finish.</source>
        <translation>Neem contact op voordat u afrondt.</translation>
    </message>
    <message>
        <source>This server does not offer questions. Ask by chat or phone.</source>
        <translation>Deze server biedt geen vragen aan. Vraag het via chat of telefoon.</translation>
    </message>
    <message>
        <source>The session is being claimed; questions can be asked once it is active.</source>
        <translation>De sessie wordt geclaimd; vragen kan zodra de sessie actief is.</translation>
    </message>
    <message>
        <source>The line to the service is away; questions can be asked once it is back.</source>
        <translation>De verbinding met de dienst is weg; vragen kan zodra die terug is.</translation>
    </message>
    <message>
        <source>The result is being sent; nothing more can be asked.</source>
        <translation>Het resultaat wordt verzonden; vragen kan niet meer.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here; nothing more can be asked.</source>
        <translation>De sessie kan niet meer vanaf hier worden bediend; vragen kan niet meer.</translation>
    </message>
    <message>
        <source>The session has ended; nothing more can be asked.</source>
        <translation>De sessie is beëindigd; vragen kan niet meer.</translation>
    </message>
    <message>
        <source>Waiting for the answer for {age}. The chat is blocked for the mechanic while a question is open; the conversation closes by itself in {left}.</source>
        <translation>Wacht al {age} op het antwoord. De chat van de monteur is geblokkeerd zolang er een vraag open staat; het gesprek sluit vanzelf over {left}.</translation>
    </message>
    <message>
        <source>{last}
The question is still on the screen, and the chat is blocked for the mechanic until the conversation is closed; it closes by itself in {left}.</source>
        <translation>{last}
De vraag staat nog op het scherm, en de chat van de monteur is geblokkeerd tot het gesprek is gesloten; het sluit vanzelf over {left}.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet; the mechanic can chat.</source>
        <translation>Er is nog niets gevraagd; de monteur kan chatten.</translation>
    </message>
    <message>
        <source>{last}
The conversation is closed; the mechanic can chat.</source>
        <translation>{last}
Het gesprek is gesloten; de monteur kan chatten.</translation>
    </message>
    <message>
        <source>The question was not answered ({time}).</source>
        <translation>De vraag is niet beantwoord ({time}).</translation>
    </message>
    <message>
        <source>The text was shown at {time}.</source>
        <translation>De tekst is om {time} getoond.</translation>
    </message>
    <message>
        <source>Continue was pressed at {time}.</source>
        <translation>Om {time} is op Doorgaan gedrukt.</translation>
    </message>
    <message>
        <source>Answered at {time}: {answer}</source>
        <translation>Om {time} beantwoord: {answer}</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <translation>{time}: {what}</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>{age} of 60 s</source>
        <translation>{age} van 60 s</translation>
    </message>
    <message>
        <source>{age}, over 4 h</source>
        <translation>{age}, boven 4 u</translation>
    </message>
    <message>
        <source>{age}, {left} left</source>
        <translation>{age}, nog {left}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} van 4 u</translation>
    </message>
    <message>
        <source>Started here and not claimed yet: {left} left to claim it.</source>
        <translation>Hier gestart en nog niet geclaimd: nog {left} om te claimen.</translation>
    </message>
    <message>
        <source>The session has ended; the service does not tell when.</source>
        <translation>De sessie is beëindigd; de dienst meldt niet wanneer.</translation>
    </message>
    <message>
        <source>The service told no start time that can be read.</source>
        <translation>De dienst gaf geen leesbare starttijd.</translation>
    </message>
    <message>
        <source>Runs longer than the 4 hours that the service guarantees: it may end at any moment.</source>
        <translation>Loopt langer dan de 4 uur die de dienst garandeert: kan elk moment eindigen.</translation>
    </message>
    <message>
        <source>Closes by itself if nobody claims it within 60 seconds of its start.</source>
        <translation>Sluit vanzelf als niemand de sessie binnen 60 seconden na de start claimt.</translation>
    </message>
    <message>
        <source>The service guarantees 4 hours; {left} are left.</source>
        <translation>De dienst garandeert 4 uur; nog {left} over.</translation>
    </message>
    <message>
        <source>{zone} time of this PC; the service wrote {text}</source>
        <translation>Tijd van deze pc ({zone}); de dienst schreef {text}</translation>
    </message>
    <message>
        <source>Development session on connector {connector}; it is not charged.</source>
        <translation>Ontwikkelsessie op connector {connector}; wordt niet in rekening gebracht.</translation>
    </message>
    <message>
        <source>The service does not tell the ticket of a session that was started elsewhere.</source>
        <translation>De dienst meldt het ticket niet van een sessie die elders is gestart.</translation>
    </message>
    <message>
        <source>The team journal tells that this is a session of {colleague}.</source>
        <translation>Volgens het teamjournaal is dit een sessie van {colleague}.</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connector {id}</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Leeftijd</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Eindpunt</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Verschil met UTC</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <translation>Er moet één kolom blijven.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>session ended</source>
        <translation>sessie beëindigd</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation>niet aangeboden door deze server</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>nog geen gegevens</translation>
    </message>
    <message>
        <source>last known: no contact</source>
        <translation>laatst bekend: geen contact</translation>
    </message>
    <message>
        <source>no contact with the car</source>
        <translation>geen contact met de auto</translation>
    </message>
    <message>
        <source>last known: healthy</source>
        <translation>laatst bekend: goed</translation>
    </message>
    <message>
        <source>healthy (service&apos;s estimate)</source>
        <translation>goed (schatting van de dienst)</translation>
    </message>
    <message>
        <source>last known: unhealthy</source>
        <translation>laatst bekend: slecht</translation>
    </message>
    <message>
        <source>unhealthy (service&apos;s estimate)</source>
        <translation>slecht (schatting van de dienst)</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>no data for {age}</source>
        <translation>al {age} geen gegevens</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} geleden</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>sinds {time}</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>last told: {word}</source>
        <translation>laatst gemeld: {word}</translation>
    </message>
    <message>
        <source>No reading comes any more. What to check at the car:</source>
        <translation>Er komt geen meting meer. Te controleren bij de auto:</translation>
    </message>
    <message>
        <source>There is no contact with the car. What to check there:</source>
        <translation>Er is geen contact met de auto. Daar te controleren:</translation>
    </message>
    <message>
        <source>The service calls the connection unhealthy. What to check at the car:</source>
        <translation>De dienst noemt de verbinding slecht. Te controleren bij de auto:</translation>
    </message>
    <message>
        <source>The connection is slow. What to check at the car:</source>
        <translation>De verbinding is traag. Te controleren bij de auto:</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>{profile}: waiting for the key store…</source>
        <translation>{profile}: wachten op de sleutelopslag…</translation>
    </message>
    <message>
        <source>not connected: no profile</source>
        <translation>niet verbonden: geen profiel</translation>
    </message>
    <message>
        <source>not connected: {reason}</source>
        <translation>niet verbonden: {reason}</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbinden…</translation>
    </message>
    <message>
        <source>no news for {age}</source>
        <translation>al {age} geen nieuws</translation>
    </message>
    <message>
        <source>connected, {age} ago</source>
        <translation>verbonden, {age} geleden</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} ahead</source>
        <translation>De klok van deze pc loopt {time} voor</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} behind</source>
        <translation>De klok van deze pc loopt {time} achter</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Asked</source>
        <translation>Gevraagd</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Getoond aan</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo: a simulator inside this program plays the service. Nothing is real and nothing is charged.</source>
        <translation>Demo: een simulator in dit programma speelt de dienst. Niets is echt en er wordt niets in rekening gebracht.</translation>
    </message>
    <message>
        <source>Demo: a simulator inside this program plays the service. Nothing is real and nothing is charged. Tickets to try: {tickets}.</source>
        <translation>Demo: een simulator in dit programma speelt de dienst. Niets is echt en er wordt niets in rekening gebracht. Tickets om te proberen: {tickets}.</translation>
    </message>
</context>
<context>
    <name>ecus</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Extended</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Tester</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Pins</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>kbit/s</source>
        <translation>kbit/s</translation>
    </message>
    <message>
        <source>Transceiver</source>
        <translation>Transceiver</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>low speed</source>
        <translation>lage snelheid</translation>
    </message>
    <message>
        <source>high speed</source>
        <translation>hoge snelheid</translation>
    </message>
    <message>
        <source>unknown ({number})</source>
        <translation>onbekend ({number})</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>onbekende soort</translation>
    </message>
    <message>
        <source>CAN frames</source>
        <translation>CAN-frames</translation>
    </message>
    <message>
        <source>ISO 14230, slow init</source>
        <translation>ISO 14230, trage init</translation>
    </message>
    <message>
        <source>ISO 14230, fast init</source>
        <translation>ISO 14230, snelle init</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This program closed the line to the service.</source>
        <translation>Dit programma heeft de verbinding met de dienst gesloten.</translation>
    </message>
    <message>
        <source>The action itself was not sent; sessions that run are not touched.</source>
        <translation>De actie zelf is niet verzonden; lopende sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>There is no result to send.</source>
        <translation>Er is geen resultaat om te verzenden.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Kies er minstens één.</translation>
    </message>
    <message>
        <source>The text holds a broken character that cannot be sent.</source>
        <translation>De tekst bevat een beschadigd teken dat niet kan worden verzonden.</translation>
    </message>
    <message>
        <source>The service names a host that is not its own.</source>
        <translation>De dienst noemt een host die niet van de dienst is.</translation>
    </message>
    <message>
        <source>The host is too long to be a name.</source>
        <translation>De host is te lang voor een naam.</translation>
    </message>
    <message>
        <source>The host contains characters other than plain letters and digits.</source>
        <translation>De host bevat andere tekens dan gewone letters en cijfers.</translation>
    </message>
    <message>
        <source>There is no host.</source>
        <translation>Er is geen host.</translation>
    </message>
    <message>
        <source>The host is an international name, which can imitate another one.</source>
        <translation>De host is een internationale naam, die een andere kan nabootsen.</translation>
    </message>
    <message>
        <source>The host is more or less than a plain name.</source>
        <translation>De host is meer of minder dan een gewone naam.</translation>
    </message>
    <message>
        <source>The host is a number instead of a name.</source>
        <translation>De host is een nummer in plaats van een naam.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>De poort is geen getal van 1 tot 65535.</translation>
    </message>
    <message>
        <source>A certificate in the certificate file is damaged.</source>
        <translation>Een certificaat in het certificaatbestand is beschadigd.</translation>
    </message>
    <message>
        <source>The certificate file is too large to be one.</source>
        <translation>Het certificaatbestand is te groot om er een te zijn.</translation>
    </message>
    <message>
        <source>The certificate file does not exist.</source>
        <translation>Het certificaatbestand bestaat niet.</translation>
    </message>
    <message>
        <source>The path of the certificate file is not one.</source>
        <translation>Het pad van het certificaatbestand is geen geldig pad.</translation>
    </message>
    <message>
        <source>The session no longer accepts calls: it has ended, or its token has run out.</source>
        <translation>De sessie accepteert geen aanroepen meer: de sessie is beëindigd of het token is verlopen.</translation>
    </message>
    <message>
        <source>The service ended the stream: the session has ended, or another program follows it now.</source>
        <translation>De dienst heeft de stream beëindigd: de sessie is beëindigd of een ander programma volgt die nu.</translation>
    </message>
    <message>
        <source>The line to the service was cut.</source>
        <translation>De verbinding met de dienst is verbroken.</translation>
    </message>
    <message>
        <source>The service has ended the stream.</source>
        <translation>De dienst heeft de stream beëindigd.</translation>
    </message>
    <message>
        <source>The session has ended as finished; the result was not taken. Your text is kept.</source>
        <translation>De sessie is als afgerond beëindigd; het resultaat is niet aangenomen. Uw tekst is bewaard.</translation>
    </message>
    <message>
        <source>The session has ended as interrupted; the result was not taken. Your text is kept.</source>
        <translation>De sessie is als onderbroken beëindigd; het resultaat is niet aangenomen. Uw tekst is bewaard.</translation>
    </message>
    <message>
        <source>The session has ended as failed; the result was not taken. Your text is kept.</source>
        <translation>De sessie is als mislukt beëindigd; het resultaat is niet aangenomen. Uw tekst is bewaard.</translation>
    </message>
    <message>
        <source>The session is still active: the result has not arrived. Your text is kept.</source>
        <translation>De sessie is nog actief: het resultaat is niet aangekomen. Uw tekst is bewaard.</translation>
    </message>
    <message>
        <source>Finish again.</source>
        <translation>Rond opnieuw af.</translation>
    </message>
    <message>
        <source>Copy the text if you need it elsewhere.</source>
        <translation>Kopieer de tekst als u die elders nodig hebt.</translation>
    </message>
    <message>
        <source>The address of this picture holds signs that no address does.</source>
        <translation>Het adres van deze afbeelding bevat tekens die in geen adres voorkomen.</translation>
    </message>
    <message>
        <source>The address of this picture cannot be read.</source>
        <translation>Het adres van deze afbeelding kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The address of this picture is no plain https address.</source>
        <translation>Het adres van deze afbeelding is geen gewoon https-adres.</translation>
    </message>
    <message>
        <source>The address of this picture does not name a public host.</source>
        <translation>Het adres van deze afbeelding noemt geen openbare host.</translation>
    </message>
    <message>
        <source>The server of this picture sends on to another one.</source>
        <translation>De server van deze afbeelding verwijst door naar een andere.</translation>
    </message>
    <message>
        <source>The host of this picture is not on the public internet.</source>
        <translation>De host van deze afbeelding staat niet op het openbare internet.</translation>
    </message>
    <message>
        <source>The profiles are: {names}.</source>
        <translation>De profielen zijn: {names}.</translation>
    </message>
    <message>
        <source>Fill it in, then save again.</source>
        <translation>Vul het in en sla dan opnieuw op.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>De naam {name} is al in gebruik.</translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation>Neem contact op met uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be removed here.</source>
        <translation>Het profiel {name} kan hier niet worden verwijderd.</translation>
    </message>
    <message>
        <source>The profile was removed, but its client secret may still be in the key store.</source>
        <translation>Het profiel is verwijderd, maar het client-secret kan nog in het sleutelbeheer staan.</translation>
    </message>
    <message>
        <source>Unlock the key store and remove the entry openobd-desktop there.</source>
        <translation>Ontgrendel het sleutelbeheer en verwijder daar het item openobd-desktop.</translation>
    </message>
    <message>
        <source>There is no profile to put back.</source>
        <translation>Er is geen profiel om terug te zetten.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Voeg het opnieuw toe.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een ander.</translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Uw IT-afdeling heeft de demo op deze pc uitgeschakeld.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Save the certificate again, or ask your IT department for the file.</source>
        <translation>Sla het certificaat opnieuw op of vraag uw IT-afdeling om het bestand.</translation>
    </message>
    <message>
        <source>Choose the certificate itself, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Kies het certificaat zelf, als .cer-, .crt-, .pem- of .p7b-bestand.</translation>
    </message>
    <message>
        <source>The certificate file is a private key, not a certificate.</source>
        <translation>Het certificaatbestand is een privésleutel, geen certificaat.</translation>
    </message>
    <message>
        <source>Choose the certificate without its key, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Kies het certificaat zonder sleutel, als .cer-, .crt-, .pem- of .p7b-bestand.</translation>
    </message>
    <message>
        <source>The certificate file is a request for a certificate, not a certificate.</source>
        <translation>Het certificaatbestand is een certificaataanvraag, geen certificaat.</translation>
    </message>
    <message>
        <source>Choose the certificate that was signed for it, as a .cer, .crt or .pem file.</source>
        <translation>Kies het certificaat dat ervoor is ondertekend, als .cer-, .crt- of .pem-bestand.</translation>
    </message>
    <message>
        <source>The certificate file is a list of revoked certificates, not a certificate.</source>
        <translation>Het certificaatbestand is een lijst van ingetrokken certificaten, geen certificaat.</translation>
    </message>
    <message>
        <source>The certificate file is a public key, not a certificate.</source>
        <translation>Het certificaatbestand is een publieke sleutel, geen certificaat.</translation>
    </message>
    <message>
        <source>The certificate file is cut off.</source>
        <translation>Het certificaatbestand is afgebroken.</translation>
    </message>
    <message>
        <source>The certificate file is a PKCS#12 store (.pfx or .p12), which also holds a private key.</source>
        <translation>Het certificaatbestand is een PKCS#12-archief (.pfx of .p12), dat ook een privésleutel bevat.</translation>
    </message>
    <message>
        <source>Open it, choose the certificate and export it without the private key, as a .cer or .p7b file.</source>
        <translation>Open het, kies het certificaat en exporteer het zonder de privésleutel, als .cer- of .p7b-bestand.</translation>
    </message>
    <message>
        <source>The certificate file is a Java key store.</source>
        <translation>Het certificaatbestand is een Java-sleutelarchief.</translation>
    </message>
    <message>
        <source>Export the certificate from it: keytool -exportcert -rfc.</source>
        <translation>Exporteer het certificaat eruit: keytool -exportcert -rfc.</translation>
    </message>
    <message>
        <source>The certificate file is empty.</source>
        <translation>Het certificaatbestand is leeg.</translation>
    </message>
    <message>
        <source>The certificate file is a web page.</source>
        <translation>Het certificaatbestand is een webpagina.</translation>
    </message>
    <message>
        <source>Download the certificate itself; you may have to sign in there first.</source>
        <translation>Download het certificaat zelf; mogelijk moet u zich daar eerst aanmelden.</translation>
    </message>
    <message>
        <source>The certificate file holds no certificate in a known form.</source>
        <translation>Het certificaatbestand bevat geen certificaat in een bekende vorm.</translation>
    </message>
    <message>
        <source>The host of the function did not start it.</source>
        <translation>De aanbieder van de functie heeft die niet gestart.</translation>
    </message>
    <message>
        <source>The certificate of the server names it only in an outdated way.</source>
        <translation>Het certificaat van de server noemt hem alleen op een verouderde manier.</translation>
    </message>
    <message>
        <source>The server does not know the name that this program asks for.</source>
        <translation>De server kent de naam niet waar dit programma om vraagt.</translation>
    </message>
    <message>
        <source>This is too long to be sent.</source>
        <translation>Dit is te lang om te worden verzonden.</translation>
    </message>
    <message>
        <source>The service no longer tells the state of the session; the result was not taken. Your text is kept.</source>
        <translation>De dienst vertelt de status van de sessie niet meer; het resultaat is niet aangenomen. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>The service no longer tells how the session has ended, so it is not known whether the result was taken. Your text is kept.</source>
        <translation>De dienst vertelt niet meer hoe de sessie is geëindigd, dus het is niet bekend of het resultaat is aangenomen. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>A function is already running in this session.</source>
        <translation>In deze sessie loopt al een functie.</translation>
    </message>
    <message>
        <source>The context of the function ended without a result.</source>
        <translation>De context van de functie eindigde zonder resultaat.</translation>
    </message>
    <message>
        <source>The ID of a function is a UUID.</source>
        <translation>De ID van een functie is een UUID.</translation>
    </message>
    <message>
        <source>It looks like 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>Die ziet eruit als 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The link or ticket number that the program was opened with is not understood.</source>
        <translation>De link of het ticketnummer waarmee het programma is geopend, wordt niet begrepen.</translation>
    </message>
    <message>
        <source>It was not followed, and nothing was started.</source>
        <translation>Er is niets mee gedaan en er is niets gestart.</translation>
    </message>
    <message>
        <source>A link looks like openobd://ticket/7848095. Choose Start session and type the ticket number there.</source>
        <translation>Een link ziet eruit als openobd://ticket/7848095. Kies Sessie starten en typ daar het ticketnummer.</translation>
    </message>
    <message>
        <source>The profile name is missing.</source>
        <translation>De profielnaam ontbreekt.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>De host ontbreekt.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>De client-ID ontbreekt.</translation>
    </message>
    <message>
        <source>There is no profile yet; add one first.</source>
        <translation>Er is nog geen profiel; voeg er eerst een toe.</translation>
    </message>
    <message>
        <source>Log in with a profile.</source>
        <translation>Log in met een profiel.</translation>
    </message>
    <message>
        <source>A session is open with the profile in use.</source>
        <translation>Er is een sessie open met het gebruikte profiel.</translation>
    </message>
    <message>
        <source>The profile was not changed; the session goes on.</source>
        <translation>Het profiel is niet gewijzigd; de sessie gaat door.</translation>
    </message>
    <message>
        <source>Finish the session first.</source>
        <translation>Rond eerst de sessie af.</translation>
    </message>
    <message>
        <source>A session has just been started and is not claimed yet.</source>
        <translation>Er is net een sessie gestart die nog niet is geclaimd.</translation>
    </message>
    <message>
        <source>Nothing was changed; the session may be charged.</source>
        <translation>Er is niets gewijzigd; de sessie kan in rekening worden gebracht.</translation>
    </message>
    <message>
        <source>Claim it, or wait a minute until it has closed by itself.</source>
        <translation>Claim de sessie, of wacht een minuut tot die vanzelf is gesloten.</translation>
    </message>
    <message>
        <source>The known client secret belongs to another host, cluster or client ID.</source>
        <translation>Het bekende clientgeheim hoort bij een andere host, cluster of client-ID.</translation>
    </message>
    <message>
        <source>Enter the client secret again, if it is to be used with what stands here now.</source>
        <translation>Voer het clientgeheim opnieuw in als het moet worden gebruikt met wat hier nu staat.</translation>
    </message>
    <message>
        <source>No client secret is known for this profile.</source>
        <translation>Er is geen client-secret bekend voor dit profiel.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. For a server of your own on this PC start the program with --developer --insecure-loopback.</source>
        <translation>Controleer host en poort in het profiel. Start het programma voor een eigen server op deze pc met --developer --insecure-loopback.</translation>
    </message>
    <message>
        <source>You are signed out, but the client secret may still be in the key store.</source>
        <translation>U bent afgemeld, maar het client-secret kan nog in de sleutelopslag staan.</translation>
    </message>
    <message>
        <source>Edit the profile and enter the secret that the Partner Portal gave you.</source>
        <translation>Bewerk het profiel en voer het secret uit het Partner Portal in.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Er is geen profiel met de naam {name}.</translation>
    </message>
    <message>
        <source>Write it as http://host:port, or leave it empty for the proxy of this PC; the word none means no proxy.</source>
        <translation>Schrijf het als http://host:port of laat het leeg voor de proxy van deze pc; het woord none betekent geen proxy.</translation>
    </message>
    <message>
        <source>The proxy holds a name or password, which would be kept in a file that anybody can read.</source>
        <translation>De proxy bevat een naam of wachtwoord; dat zou in een bestand komen dat iedereen kan lezen.</translation>
    </message>
    <message>
        <source>This kind of proxy cannot be used; only http:// can.</source>
        <translation>Dit soort proxy kan niet worden gebruikt; alleen http:// kan.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Dit is niet het adres van een proxy.</translation>
    </message>
    <message>
        <source>A user name of a proxy needs the address of that proxy.</source>
        <translation>Een gebruikersnaam van een proxy heeft het adres van die proxy nodig.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port, or leave its user name empty.</source>
        <translation>Voer de proxy in als http://host:poort of laat de gebruikersnaam leeg.</translation>
    </message>
    <message>
        <source>This cannot be the user name of a proxy.</source>
        <translation>Dit kan geen gebruikersnaam van een proxy zijn.</translation>
    </message>
    <message>
        <source>Enter it without a colon.</source>
        <translation>Voer hem zonder dubbele punt in.</translation>
    </message>
    <message>
        <source>This question cannot be sent as it is.</source>
        <translation>Deze vraag kan zo niet worden verzonden.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Het programma wordt gesloten.</translation>
    </message>
    <message>
        <source>A session that was started here on the same ticket or connector is not claimed yet.</source>
        <translation>Een sessie die hier op hetzelfde ticket of dezelfde connector is gestart, is nog niet geclaimd.</translation>
    </message>
    <message>
        <source>A session that was started here on the same ticket or connector is still active.</source>
        <translation>Een sessie die hier op hetzelfde ticket of dezelfde connector is gestart, is nog actief.</translation>
    </message>
    <message>
        <source>Interrupt it, then start again.</source>
        <translation>Onderbreek die en start dan opnieuw.</translation>
    </message>
    <message>
        <source>Claim it, or start again in {seconds} seconds, when it has closed by itself.</source>
        <translation>Claim die, of start over {seconds} seconden opnieuw, wanneer die zichzelf heeft gesloten.</translation>
    </message>
    <message>
        <source>The session was started and is not claimed; it closes by itself 60 seconds after its start.</source>
        <translation>De sessie is gestart en niet geclaimd; ze sluit zichzelf 60 seconden na de start.</translation>
    </message>
    <message>
        <source>Claim it, or start again once it has closed.</source>
        <translation>Claim die, of start opnieuw zodra die gesloten is.</translation>
    </message>
    <message>
        <source>This session is already being claimed here.</source>
        <translation>Deze sessie wordt hier al geclaimd.</translation>
    </message>
    <message>
        <source>Wait for its outcome.</source>
        <translation>Wacht de uitkomst af.</translation>
    </message>
    <message>
        <source>It was not claimed; it closes by itself 60 seconds after its start.</source>
        <translation>De sessie is niet geclaimd; deze sluit vanzelf 60 seconden na de start.</translation>
    </message>
    <message>
        <source>Claim it again.</source>
        <translation>Claim de sessie opnieuw.</translation>
    </message>
    <message>
        <source>The session is still running.</source>
        <translation>De sessie loopt nog.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>There is no profile to log in with.</source>
        <translation>Er is geen profiel om mee in te loggen.</translation>
    </message>
    <message>
        <source>Add a profile or start the demo.</source>
        <translation>Voeg een profiel toe of start de demo.</translation>
    </message>
    <message>
        <source>This start is already under way.</source>
        <translation>Deze start is al bezig.</translation>
    </message>
    <message>
        <source>Start again in {seconds} seconds.</source>
        <translation>Start over {seconds} seconden opnieuw.</translation>
    </message>
    <message>
        <source>The profile in use shares nothing with a team.</source>
        <translation>Met het gebruikte profiel wordt niets met een team gedeeld.</translation>
    </message>
    <message>
        <source>What was done on this PC is in its own history.</source>
        <translation>Wat op deze pc is gedaan, staat in de eigen geschiedenis.</translation>
    </message>
    <message>
        <source>Choose This PC, or log in with a profile.</source>
        <translation>Kies Deze pc, of meld u aan met een profiel.</translation>
    </message>
    <message>
        <source>The stored password of the team database could not be read.</source>
        <translation>Het opgeslagen wachtwoord van de teamdatabase kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Unlock the key store. It is asked again automatically, and colleagues are told then.</source>
        <translation>Ontgrendel de sleutelopslag. Die wordt vanzelf opnieuw gevraagd; daarna worden collega&apos;s op de hoogte gebracht.</translation>
    </message>
    <message>
        <source>The ticket number is missing.</source>
        <translation>Het ticketnummer ontbreekt.</translation>
    </message>
    <message>
        <source>Enter it, for example 7848095.</source>
        <translation>Voer het in, bijvoorbeeld 7848095.</translation>
    </message>
    <message>
        <source>Leave only the number of the ticket.</source>
        <translation>Laat alleen het nummer van het ticket staan.</translation>
    </message>
    <message>
        <source>There is more than one number here: {first} and {second}.</source>
        <translation>Hier staat meer dan één nummer: {first} en {second}.</translation>
    </message>
    <message>
        <source>This is not a ticket number: it has digits only.</source>
        <translation>Dit is geen ticketnummer: dat bestaat alleen uit cijfers.</translation>
    </message>
    <message>
        <source>Enter a number such as 7848095, or paste the link of the ticket.</source>
        <translation>Voer een nummer in zoals 7848095, of plak de link van het ticket.</translation>
    </message>
    <message>
        <source>No ticket has this number.</source>
        <translation>Geen enkel ticket heeft dit nummer.</translation>
    </message>
    <message>
        <source>Compare it with the ticket.</source>
        <translation>Vergelijk het met het ticket.</translation>
    </message>
    <message>
        <source>The connector is missing.</source>
        <translation>De connector ontbreekt.</translation>
    </message>
    <message>
        <source>Enter its UUID.</source>
        <translation>Voer de UUID ervan in.</translation>
    </message>
    <message>
        <source>This is not a connector.</source>
        <translation>Dit is geen connector.</translation>
    </message>
    <message>
        <source>Enter its UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.</source>
        <translation>Voer de UUID ervan in, zoals 1b4e28ba-2fa1-41d2-883f-0016d3cca427, of het nummer.</translation>
    </message>
    <message>
        <source>A line needs some text, of no more than 2,000 characters.</source>
        <translation>Een regel moet tekst bevatten, hooguit 2.000 tekens.</translation>
    </message>
    <message>
        <source>A variable needs a key of no more than 300 characters and a value of up to 10,000.</source>
        <translation>Een variabele heeft een sleutel van hooguit 300 tekens en een waarde van hooguit 10.000 nodig.</translation>
    </message>
    <message>
        <source>The variable is as it was.</source>
        <translation>De variabele is niet veranderd.</translation>
    </message>
    <message>
        <source>The result of ticket {number} was under way when the program ended.</source>
        <translation>Het resultaat van ticket {number} was onderweg toen het programma stopte.</translation>
    </message>
    <message>
        <source>The result of session {id} was under way when the program ended.</source>
        <translation>Het resultaat van sessie {id} was onderweg toen het programma stopte.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs: its window was raised.</source>
        <translation>openOBD Desktop is al gestart; het venster is naar voren gehaald.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs with these settings on the PC {host}.</source>
        <translation>openOBD Desktop draait al met deze instellingen op de pc {host}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Sluit het daar en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs as process {number}, but it does not answer.</source>
        <translation>openOBD Desktop draait al als proces {number}, maar geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end that process or restart this PC.</source>
        <translation>Wacht even en probeer het opnieuw. Helpt dat niet, beëindig dan dat proces of start deze pc opnieuw op.</translation>
    </message>
    <message>
        <source>No second window was opened. Sessions that are open there go on.</source>
        <translation>Er is geen tweede venster geopend. Sessies die daar open zijn, gaan door.</translation>
    </message>
    <message>
        <source>Ticket {ticket} was not opened. Sessions that are open there go on.</source>
        <translation>Ticket {ticket} is niet geopend. Sessies die daar open zijn, gaan door.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Er is iets misgegaan.</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the details to support.</source>
        <translation>Probeer het opnieuw. Blijft het zo, stuur dan de details naar de helpdesk.</translation>
    </message>
    <message>
        <source>This cannot be sent.</source>
        <translation>Dit kan niet worden verzonden.</translation>
    </message>
    <message>
        <source>Nothing was sent; what you typed is still there.</source>
        <translation>Er is niets verzonden; wat u hebt ingevuld, staat er nog.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Verbeter het en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The address of the server breaks the safety rules.</source>
        <translation>Het adres van de server voldoet niet aan de veiligheidsregels.</translation>
    </message>
    <message>
        <source>No password, token or other data was sent to it.</source>
        <translation>Er is geen wachtwoord, token of ander gegeven naartoe verzonden.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. If the service itself told this address, inform its support.</source>
        <translation>Controleer host en poort in het profiel. Als de dienst dit adres zelf heeft gegeven, meld dat dan aan de helpdesk van de dienst.</translation>
    </message>
    <message>
        <source>This picture is not shown.</source>
        <translation>Deze afbeelding wordt niet getoond.</translation>
    </message>
    <message>
        <source>The question itself is not touched by this.</source>
        <translation>De vraag zelf blijft ongemoeid.</translation>
    </message>
    <message>
        <source>Ask whoever wrote the question for a PNG or JPEG at an https address.</source>
        <translation>Vraag wie de vraag schreef om een PNG of JPEG op een https-adres.</translation>
    </message>
    <message>
        <source>The service knows nothing about this.</source>
        <translation>De dienst weet hier niets van.</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>De sessie gaat door.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>U hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Another question is still open.</source>
        <translation>Er staat nog een andere vraag open.</translation>
    </message>
    <message>
        <source>The new question was not sent.</source>
        <translation>De nieuwe vraag is niet verzonden.</translation>
    </message>
    <message>
        <source>Wait for the answer, or ask the new question in its place.</source>
        <translation>Wacht op het antwoord, of stel de nieuwe vraag in plaats van de oude.</translation>
    </message>
    <message>
        <source>The service ended the conversation: another program shows its question now, or the session has ended.</source>
        <translation>De dienst heeft het gesprek beëindigd: een ander programma toont nu zijn vraag, of de sessie is beëindigd.</translation>
    </message>
    <message>
        <source>An answer to the open question no longer arrives here.</source>
        <translation>Een antwoord op de open vraag komt hier niet meer aan.</translation>
    </message>
    <message>
        <source>Ask again if it is still needed; that takes the screen back.</source>
        <translation>Stel de vraag opnieuw als dat nog nodig is; dan krijgt u het scherm terug.</translation>
    </message>
    <message>
        <source>The service knows no such function.</source>
        <translation>De dienst kent deze functie niet.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Er is niets gestart.</translation>
    </message>
    <message>
        <source>Check the ID of the function, and the provider if another one hosts it.</source>
        <translation>Controleer de ID van de functie, en de provider als een andere die aanbiedt.</translation>
    </message>
    <message>
        <source>The service does not allow this function to be run here.</source>
        <translation>De dienst staat niet toe dat deze functie hier wordt uitgevoerd.</translation>
    </message>
    <message>
        <source>Nothing was started; the session goes on.</source>
        <translation>Er is niets gestart; de sessie gaat door.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the function.</source>
        <translation>Neem contact op met de aanbieder van de functie.</translation>
    </message>
    <message>
        <source>Nobody hosts this function at the moment.</source>
        <translation>Niemand biedt deze functie op dit moment aan.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the function, and try again later.</source>
        <translation>Neem contact op met de aanbieder van de functie en probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The host of the function did not answer in time.</source>
        <translation>De aanbieder van de functie antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The function was called off; the session goes on.</source>
        <translation>De functie is geannuleerd; de sessie gaat door.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever hosts the function.</source>
        <translation>Probeer het opnieuw of neem contact op met de aanbieder van de functie.</translation>
    </message>
    <message>
        <source>A function is still running in this session.</source>
        <translation>In deze sessie loopt nog een functie.</translation>
    </message>
    <message>
        <source>Nothing was sent: a result would end the function and not the session.</source>
        <translation>Er is niets verzonden: een resultaat zou de functie beëindigen en niet de sessie.</translation>
    </message>
    <message>
        <source>Wait for the end of the function or stop it, then try again.</source>
        <translation>Wacht tot de functie klaar is of stop die, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The function was lost from sight: its outcome is not known.</source>
        <translation>De functie is uit het zicht geraakt: de uitkomst is niet bekend.</translation>
    </message>
    <message>
        <source>It may still be working on the car.</source>
        <translation>De functie kan nog met de auto bezig zijn.</translation>
    </message>
    <message>
        <source>Ask the person at the car before anything else is done.</source>
        <translation>Vraag het de persoon bij de auto voordat er iets anders gebeurt.</translation>
    </message>
    <message>
        <source>Something on this PC does not work.</source>
        <translation>Iets op deze pc werkt niet.</translation>
    </message>
    <message>
        <source>Sessions that run are not touched.</source>
        <translation>Lopende sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Het certificaatbestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Without it no connection was tried.</source>
        <translation>Zonder dit bestand is geen verbinding geprobeerd.</translation>
    </message>
    <message>
        <source>The key store of this PC cannot be used.</source>
        <translation>Het sleutelbeheer van deze pc kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The client secret is kept for this run only and has to be entered again next time.</source>
        <translation>Het client-secret wordt alleen voor deze keer bewaard en moet de volgende keer opnieuw worden ingevoerd.</translation>
    </message>
    <message>
        <source>Unlock the key store or ask your IT department.</source>
        <translation>Ontgrendel het sleutelbeheer of neem contact op met uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The client secret is kept until you quit. It is not known whether it was stored too.</source>
        <translation>Het clientgeheim wordt bewaard tot u afsluit. Het is niet bekend of het ook is opgeslagen.</translation>
    </message>
    <message>
        <source>The history cannot be saved on this PC.</source>
        <translation>De geschiedenis kan op deze pc niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Sessions go on as they are, but nothing of them would survive a crash of this program.</source>
        <translation>Sessies gaan gewoon door, maar na een crash van dit programma zou er niets van over zijn.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder in the details may be written.</source>
        <translation>Controleer of er ruimte op de schijf is en of in de map uit de details mag worden geschreven.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>De geschiedenis kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Sessions that run are not touched, and nothing is deleted.</source>
        <translation>Lopende sessies blijven ongemoeid, en er wordt niets gewist.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the folder in the details and who else uses it.</source>
        <translation>Probeer het opnieuw. Blijft het zo, controleer dan de map uit de details en wie die nog meer gebruikt.</translation>
    </message>
    <message>
        <source>The settings could not be read or saved.</source>
        <translation>De instellingen konden niet worden gelezen of opgeslagen.</translation>
    </message>
    <message>
        <source>The program goes on with what it has; sessions are not touched.</source>
        <translation>Het programma gaat verder met wat het heeft; sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Check that the folder in the details exists and may be written.</source>
        <translation>Controleer of de map uit de details bestaat en of erin mag worden geschreven.</translation>
    </message>
    <message>
        <source>The disk with the settings does not answer.</source>
        <translation>De schijf met de instellingen reageert niet.</translation>
    </message>
    <message>
        <source>Changes take effect, but they are not saved yet. Sessions are not touched.</source>
        <translation>Wijzigingen zijn van kracht, maar nog niet opgeslagen. Sessies worden niet geraakt.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Saving is then completed automatically.</source>
        <translation>Controleer de schijf of de netwerkschijf. Het opslaan wordt daarna automatisch voltooid.</translation>
    </message>
    <message>
        <source>The settings file could not be read. The program starts with its defaults.</source>
        <translation>Het instellingenbestand kon niet worden gelezen. Het programma start met de standaardwaarden.</translation>
    </message>
    <message>
        <source>The file stays as it is, and changes to the settings are not saved. Sessions are not touched.</source>
        <translation>Het bestand blijft zoals het is en wijzigingen van de instellingen worden niet opgeslagen. Sessies worden niet geraakt.</translation>
    </message>
    <message>
        <source>Check the file in the details, then start the program again.</source>
        <translation>Controleer het bestand bij de details en start het programma daarna opnieuw.</translation>
    </message>
    <message>
        <source>The service could not be told the result: the connection stayed away until the session token ran out.</source>
        <translation>Het resultaat kon niet aan de dienst worden gemeld: de verbinding bleef weg tot het sessietoken was verlopen.</translation>
    </message>
    <message>
        <source>The session may still be active and occupy the car. Your text is kept.</source>
        <translation>De sessie kan nog actief zijn en de auto bezet houden. Uw tekst is bewaard.</translation>
    </message>
    <message>
        <source>Interrupt the session and tell the result by phone.</source>
        <translation>Onderbreek de sessie en geef het resultaat telefonisch door.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on this ticket is not known yet.</source>
        <translation>De uitkomst van een eerdere start op dit ticket is nog niet bekend.</translation>
    </message>
    <message>
        <source>No second session was started.</source>
        <translation>Er is geen tweede sessie gestart.</translation>
    </message>
    <message>
        <source>Wait until the program has found it out; a new start is safe after 65 seconds.</source>
        <translation>Wacht tot het programma dit heeft uitgezocht; na 65 seconden kunt u veilig opnieuw starten.</translation>
    </message>
    <message>
        <source>It is not known whether the session was started: the answer of the service was lost.</source>
        <translation>Het is niet bekend of de sessie is gestart: het antwoord van de dienst is verloren gegaan.</translation>
    </message>
    <message>
        <source>If it was started and nobody claims it, it closes by itself within 65 seconds.</source>
        <translation>Als de sessie is gestart en niemand die claimt, sluit die vanzelf binnen 65 seconden.</translation>
    </message>
    <message>
        <source>Wait: the program looks for it. After that a new start is safe.</source>
        <translation>Wacht: het programma zoekt de sessie. Daarna kunt u veilig opnieuw starten.</translation>
    </message>
    <message>
        <source>The session was claimed, but the answer with its session token was lost.</source>
        <translation>De sessie is geclaimd, maar het antwoord met het sessietoken is verloren gegaan.</translation>
    </message>
    <message>
        <source>The session is active and occupies the car, and nobody can steer it.</source>
        <translation>De sessie is actief en houdt de auto bezet, en niemand kan die bedienen.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start a new one on the ticket.</source>
        <translation>Onderbreek de sessie en start daarna een nieuwe op het ticket.</translation>
    </message>
    <message>
        <source>The connection was lost for too long: this session can no longer be steered from here.</source>
        <translation>De verbinding was te lang weg: deze sessie kan niet meer vanaf hier worden bediend.</translation>
    </message>
    <message>
        <source>The car may still be occupied by it.</source>
        <translation>De auto kan er nog door bezet zijn.</translation>
    </message>
    <message>
        <source>The login did not succeed.</source>
        <translation>Het inloggen is niet gelukt.</translation>
    </message>
    <message>
        <source>Check the profile.</source>
        <translation>Controleer het profiel.</translation>
    </message>
    <message>
        <source>The service does not accept these credentials.</source>
        <translation>De dienst accepteert deze inloggegevens niet.</translation>
    </message>
    <message>
        <source>Compare client ID, client secret and cluster in the profile with the ones from the Partner Portal, then test the connection.</source>
        <translation>Vergelijk client-ID, client-secret en cluster in het profiel met die uit het Partner Portal en test dan de verbinding.</translation>
    </message>
    <message>
        <source>The service no longer accepts the login.</source>
        <translation>De dienst accepteert de inloggegevens niet meer.</translation>
    </message>
    <message>
        <source>The credentials may have been revoked. Check the profile and test the connection.</source>
        <translation>De inloggegevens zijn mogelijk ingetrokken. Controleer het profiel en test de verbinding.</translation>
    </message>
    <message>
        <source>The service refused this.</source>
        <translation>De dienst heeft dit geweigerd.</translation>
    </message>
    <message>
        <source>The service knows no such ticket.</source>
        <translation>De dienst kent dit ticket niet.</translation>
    </message>
    <message>
        <source>No session was started and nothing is charged.</source>
        <translation>Er is geen sessie gestart en er wordt niets in rekening gebracht.</translation>
    </message>
    <message>
        <source>Check the number. A ticket of another partner cannot be used.</source>
        <translation>Controleer het nummer. Een ticket van een andere partner kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The connector was not found or is not connected.</source>
        <translation>De connector is niet gevonden of niet verbonden.</translation>
    </message>
    <message>
        <source>Check that the connector is plugged in and has internet, then try again.</source>
        <translation>Controleer of de connector is aangesloten en internet heeft, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The connector of this ticket already has a session.</source>
        <translation>De connector van dit ticket heeft al een sessie.</translation>
    </message>
    <message>
        <source>Look for it in the list: go on with it, or interrupt it if nobody works on it, then start again.</source>
        <translation>Zoek die in de lijst: ga ermee verder, of onderbreek die als niemand eraan werkt, en start dan opnieuw.</translation>
    </message>
    <message>
        <source>The service has no free server at the moment.</source>
        <translation>De dienst heeft op dit moment geen vrije server.</translation>
    </message>
    <message>
        <source>No session was started; the ticket is as it was.</source>
        <translation>Er is geen sessie gestart; het ticket is onveranderd.</translation>
    </message>
    <message>
        <source>It makes room by itself: start again in two minutes.</source>
        <translation>De dienst maakt vanzelf ruimte: start over twee minuten opnieuw.</translation>
    </message>
    <message>
        <source>The service no longer knows this session.</source>
        <translation>De dienst kent deze sessie niet meer.</translation>
    </message>
    <message>
        <source>It has ended; two minutes after its end a session is forgotten by the service.</source>
        <translation>De sessie is beëindigd; twee minuten na het einde vergeet de dienst een sessie.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Vernieuw de lijst.</translation>
    </message>
    <message>
        <source>This session has already ended.</source>
        <translation>Deze sessie is al beëindigd.</translation>
    </message>
    <message>
        <source>The action had no effect.</source>
        <translation>De actie had geen effect.</translation>
    </message>
    <message>
        <source>Start a new session if there is more to do.</source>
        <translation>Start een nieuwe sessie als er meer te doen is.</translation>
    </message>
    <message>
        <source>This session has already been claimed.</source>
        <translation>Deze sessie is al geclaimd.</translation>
    </message>
    <message>
        <source>It belongs to whoever claimed it; it cannot be claimed twice.</source>
        <translation>De sessie is van wie die heeft geclaimd; twee keer claimen kan niet.</translation>
    </message>
    <message>
        <source>Ask your colleagues. If nobody works on it, interrupt it and start again.</source>
        <translation>Vraag het uw collega&apos;s. Als niemand aan de sessie werkt, onderbreek die dan en start opnieuw.</translation>
    </message>
    <message>
        <source>This session cannot be claimed from here.</source>
        <translation>Deze sessie kan niet vanaf hier worden geclaimd.</translation>
    </message>
    <message>
        <source>The service gave no authentication token for it.</source>
        <translation>De dienst heeft er geen authenticatietoken voor gegeven.</translation>
    </message>
    <message>
        <source>Whoever started it can claim it. Otherwise it closes by itself 60 seconds after its start.</source>
        <translation>Wie de sessie heeft gestart, kan die claimen. Anders sluit die vanzelf 60 seconden na de start.</translation>
    </message>
    <message>
        <source>The service does not allow this now.</source>
        <translation>De dienst staat dit nu niet toe.</translation>
    </message>
    <message>
        <source>Refresh the list and look at the state of the session.</source>
        <translation>Vernieuw de lijst en kijk naar de status van de sessie.</translation>
    </message>
    <message>
        <source>This server does not offer that function.</source>
        <translation>Deze server biedt die functie niet aan.</translation>
    </message>
    <message>
        <source>It runs an older version; everything else works.</source>
        <translation>Er draait een oudere versie op; al het andere werkt.</translation>
    </message>
    <message>
        <source>The service is still looking for the control units.</source>
        <translation>De dienst zoekt nog naar de regeleenheden.</translation>
    </message>
    <message>
        <source>It is asked again by itself in a few seconds.</source>
        <translation>Over een paar seconden wordt het vanzelf opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>The service could not use what was sent.</source>
        <translation>De dienst kon niets doen met wat is verzonden.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Controleer wat u hebt ingevoerd.</translation>
    </message>
    <message>
        <source>The team journal cannot be used.</source>
        <translation>Het teamjournaal kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Everything goes on and is kept on this PC; colleagues are told as soon as the team journal works again.</source>
        <translation>Alles gaat door en wordt op deze pc bewaard; collega’s zien het zodra het teamjournaal weer werkt.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the team database.</source>
        <translation>Geef de details aan wie de teamdatabase beheert.</translation>
    </message>
    <message>
        <source>This installation lacks the part that talks to a team database.</source>
        <translation>In deze installatie ontbreekt het onderdeel voor een teamdatabase.</translation>
    </message>
    <message>
        <source>Install openobd-desktop[team], or choose This PC only in the settings.</source>
        <translation>Installeer openobd-desktop[team], of kies Alleen deze pc in de instellingen.</translation>
    </message>
    <message>
        <source>Nobody knows the host of the team database.</source>
        <translation>De host van de teamdatabase is nergens bekend.</translation>
    </message>
    <message>
        <source>Check the host in the settings, and whether this PC is in the company&apos;s network.</source>
        <translation>Controleer de host in de instellingen, en of deze pc in het bedrijfsnetwerk is.</translation>
    </message>
    <message>
        <source>The host of the team database refuses the connection.</source>
        <translation>De host van de teamdatabase weigert de verbinding.</translation>
    </message>
    <message>
        <source>Check the port in the settings, and whether the database runs.</source>
        <translation>Controleer de poort in de instellingen, en of de database draait.</translation>
    </message>
    <message>
        <source>The team database does not answer.</source>
        <translation>De teamdatabase antwoordt niet.</translation>
    </message>
    <message>
        <source>Check whether this PC is in the company&apos;s network; it is tried again by itself.</source>
        <translation>Controleer of deze pc in het bedrijfsnetwerk is; het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>The team database refuses the user or the password.</source>
        <translation>De teamdatabase weigert de gebruiker of het wachtwoord.</translation>
    </message>
    <message>
        <source>Enter user and password in the settings again, or ask whoever looks after the team database.</source>
        <translation>Voer gebruiker en wachtwoord opnieuw in bij de instellingen, of vraag wie de teamdatabase beheert.</translation>
    </message>
    <message>
        <source>The team database does not ask for the password in a safe way (SCRAM).</source>
        <translation>De teamdatabase vraagt het wachtwoord niet op een veilige manier (SCRAM).</translation>
    </message>
    <message>
        <source>No password was sent. Everything is kept on this PC until the team journal works.</source>
        <translation>Er is geen wachtwoord verzonden. Alles wordt op deze pc bewaard tot het teamlogboek werkt.</translation>
    </message>
    <message>
        <source>Have scram-sha-256 set in pg_hba.conf of the server and the user&apos;s password set again. If the database is on this PC, check which program listens at the port.</source>
        <translation>Laat scram-sha-256 instellen in pg_hba.conf van de server en het wachtwoord van de gebruiker opnieuw instellen. Staat de database op deze pc, controleer dan welk programma op de poort luistert.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>De server heeft geen database met deze naam.</translation>
    </message>
    <message>
        <source>Check the name in the settings, or have the database made; an empty one is enough.</source>
        <translation>Controleer de naam in de instellingen, of laat de database aanmaken; een lege is genoeg.</translation>
    </message>
    <message>
        <source>The certificate of the team database cannot be trusted.</source>
        <translation>Het certificaat van de teamdatabase is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Add ?sslrootcert= with the file of your company&apos;s certificates to the address.</source>
        <translation>Voeg ?sslrootcert= met het bestand van uw bedrijfscertificaten toe aan het adres.</translation>
    </message>
    <message>
        <source>The team database offers no encryption.</source>
        <translation>De teamdatabase biedt geen versleuteling.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the server: beyond this PC nothing is sent without encryption.</source>
        <translation>Laat TLS op de server inschakelen: buiten deze pc wordt niets zonder versleuteling verstuurd.</translation>
    </message>
    <message>
        <source>The user of the team database lacks the rights that the team journal needs.</source>
        <translation>De gebruiker van de teamdatabase mist de rechten die het teamjournaal nodig heeft.</translation>
    </message>
    <message>
        <source>Have the user made the owner of the database, or granted reading and writing of the tables openobd_*.</source>
        <translation>Laat de gebruiker eigenaar van de database maken, of lezen en schrijven van de tabellen openobd_* toestaan.</translation>
    </message>
    <message>
        <source>A newer version of this program looks after the team database.</source>
        <translation>Een nieuwere versie van dit programma beheert de teamdatabase.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC, too.</source>
        <translation>Installeer de nieuwere versie ook op deze pc.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>De dienst is niet bereikbaar.</translation>
    </message>
    <message>
        <source>It is not known whether the last action arrived.</source>
        <translation>Het is niet bekend of de laatste actie is aangekomen.</translation>
    </message>
    <message>
        <source>Check the internet connection; then refresh the list to see what is true.</source>
        <translation>Controleer de internetverbinding; vernieuw dan de lijst om te zien wat klopt.</translation>
    </message>
    <message>
        <source>Nothing was sent; sessions that run are not touched by this.</source>
        <translation>Er is niets verzonden; lopende sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>No connection to the service came about.</source>
        <translation>Er kwam geen verbinding met de dienst tot stand.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Controleer de internetverbinding en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The address of the service answers, but nothing listens there.</source>
        <translation>Het adres van de dienst antwoordt, maar niets luistert daar.</translation>
    </message>
    <message>
        <source>Check host and port in the profile, or try again in a minute.</source>
        <translation>Controleer host en poort in het profiel, of probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>This PC cannot find the address of the service.</source>
        <translation>Deze pc kan het adres van de dienst niet vinden.</translation>
    </message>
    <message>
        <source>Check the internet connection or the VPN, and the host in the profile.</source>
        <translation>Controleer de internetverbinding of de VPN, en de host in het profiel.</translation>
    </message>
    <message>
        <source>The identity of the server cannot be verified: an unknown authority signed its certificate.</source>
        <translation>De identiteit van de server kan niet worden gecontroleerd: een onbekende instantie heeft het certificaat ondertekend.</translation>
    </message>
    <message>
        <source>A company firewall may re-sign the traffic: add the company&apos;s certificate file to the profile. Otherwise give the details to your IT department.</source>
        <translation>Een bedrijfsfirewall ondertekent het verkeer mogelijk opnieuw: voeg het certificaatbestand van het bedrijf toe aan het profiel. Geef anders de details aan uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The certificate of the server has expired, or the clock of this PC is wrong.</source>
        <translation>Het certificaat van de server is verlopen, of de klok van deze pc loopt niet goed.</translation>
    </message>
    <message>
        <source>Check date and time of this PC. If they are right, inform the service.</source>
        <translation>Controleer datum en tijd van deze pc. Als die kloppen, informeer dan de dienst.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid yet: the clock of this PC is probably behind.</source>
        <translation>Het certificaat van de server is nog niet geldig: de klok van deze pc loopt waarschijnlijk achter.</translation>
    </message>
    <message>
        <source>Set date and time of this PC, then try again.</source>
        <translation>Stel datum en tijd van deze pc in en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The certificate of the server is too weak: its key or signature can be forged.</source>
        <translation>Het certificaat van de server is te zwak: de sleutel of handtekening kan worden vervalst.</translation>
    </message>
    <message>
        <source>Give the details to your IT department: a key of 2048 bits, a signature with SHA-256 and the host in the list of names are needed.</source>
        <translation>Geef de details aan uw IT-afdeling: een sleutel van 2048 bits, een handtekening met SHA-256 en de host in de lijst met namen zijn nodig.</translation>
    </message>
    <message>
        <source>The server refuses to encrypt in a way that is safe today.</source>
        <translation>De server weigert te versleutelen op een manier die vandaag veilig is.</translation>
    </message>
    <message>
        <source>Give the details to your IT department: TLS 1.2 or newer is needed, without a certificate of this PC.</source>
        <translation>Geef de details aan uw IT-afdeling: TLS 1.2 of nieuwer is nodig, zonder certificaat van deze pc.</translation>
    </message>
    <message>
        <source>The server demands a certificate of this PC, which this program does not have.</source>
        <translation>De server eist een certificaat van deze pc, dat dit programma niet heeft.</translation>
    </message>
    <message>
        <source>Check host and port in the profile, or give the details to your IT department.</source>
        <translation>Controleer host en poort in het profiel of geef de details aan uw IT-afdeling.</translation>
    </message>
    <message>
        <source>Something other than the service answered: it does not speak HTTP/2.</source>
        <translation>Er antwoordde iets anders dan de dienst: het spreekt geen HTTP/2.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. A company firewall may be in between: ask your IT department.</source>
        <translation>Controleer host en poort in het profiel. Mogelijk zit er een bedrijfsfirewall tussen: vraag uw IT-afdeling.</translation>
    </message>
    <message>
        <source>This is not the server it claims to be: its certificate is for another name.</source>
        <translation>Dit is niet de server waarvoor hij zich uitgeeft: het certificaat is voor een andere naam.</translation>
    </message>
    <message>
        <source>Do not go on in this network. Give the details to your IT department.</source>
        <translation>Ga in dit netwerk niet verder. Geef de details aan uw IT-afdeling.</translation>
    </message>
    <message>
        <source>Something other than the service answered, without encryption.</source>
        <translation>Iets anders dan de dienst antwoordde, zonder versleuteling.</translation>
    </message>
    <message>
        <source>In a guest Wi-Fi open the browser and log in there first. Otherwise check host and port in the profile.</source>
        <translation>Open in een gastnetwerk eerst de browser en meld u daar aan. Controleer anders host en poort in het profiel.</translation>
    </message>
    <message>
        <source>The line to the service went silent.</source>
        <translation>De verbinding met de dienst viel stil.</translation>
    </message>
    <message>
        <source>The program reconnects by itself.</source>
        <translation>Het programma verbindt vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The service closed the line because it was asked too often for a sign of life.</source>
        <translation>De dienst heeft de verbinding gesloten omdat te vaak om een levensteken werd gevraagd.</translation>
    </message>
    <message>
        <source>The program asks less often and reconnects by itself.</source>
        <translation>Het programma vraagt minder vaak en verbindt vanzelf opnieuw.</translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation>De dienst start opnieuw op.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>De dienst antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>De dienst meldt een eigen storing.</translation>
    </message>
    <message>
        <source>It is not known whether the last action was carried out.</source>
        <translation>Het is niet bekend of de laatste actie is uitgevoerd.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is true. If it stays, give the details to the service&apos;s support.</source>
        <translation>Vernieuw de lijst om te zien wat klopt. Blijft het zo, geef dan de details aan de helpdesk van de dienst.</translation>
    </message>
    <message>
        <source>The answer of the service is larger than this program accepts.</source>
        <translation>Het antwoord van de dienst is groter dan dit programma accepteert.</translation>
    </message>
    <message>
        <source>Give the details to support.</source>
        <translation>Geef de details aan de helpdesk.</translation>
    </message>
    <message>
        <source>The service gave an answer that this program cannot read.</source>
        <translation>De dienst gaf een antwoord dat dit programma niet kan lezen.</translation>
    </message>
    <message>
        <source>A newer version of this program may be needed. Give the details to support.</source>
        <translation>Mogelijk is een nieuwere versie van dit programma nodig. Geef de details aan de helpdesk.</translation>
    </message>
    <message>
        <source>The environment is not used.</source>
        <translation>De omgevingsvariabelen worden niet gebruikt.</translation>
    </message>
    <message>
        <source>Set all of the client id, the client secret and the cluster, or none of them.</source>
        <translation>Stel client-ID, client-secret en cluster alle drie in, of geen ervan.</translation>
    </message>
    <message>
        <source>The environment names a part of a login only. Missing: {names}.</source>
        <translation>De omgevingsvariabelen bevatten maar een deel van de inloggegevens. Ontbreekt: {names}.</translation>
    </message>
    <message>
        <source>OPENOBD_GRPC_PORT in the environment is not a port.</source>
        <translation>De omgevingsvariabele OPENOBD_GRPC_PORT is geen poort.</translation>
    </message>
    <message>
        <source>Set it to a number from 1 to 65535, or leave it out for 443.</source>
        <translation>Stel een getal van 1 tot 65535 in, of laat de variabele weg voor 443.</translation>
    </message>
    <message>
        <source>The key of the stored tokens could not be removed from the key store of this PC.</source>
        <translation>De sleutel van de opgeslagen tokens kon niet uit het sleutelbeheer van deze pc worden verwijderd.</translation>
    </message>
    <message>
        <source>The tokens themselves have been wiped, so the key opens nothing.</source>
        <translation>De tokens zelf zijn gewist, dus de sleutel opent niets.</translation>
    </message>
    <message>
        <source>Unlock the key store and sign out again, or remove the key there by hand.</source>
        <translation>Ontgrendel het sleutelbeheer en log opnieuw uit, of verwijder de sleutel daar met de hand.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It was set aside and the program starts with its defaults.</source>
        <translation>Het instellingenbestand was beschadigd. Het is opzijgezet en het programma start met de standaardinstellingen.</translation>
    </message>
    <message>
        <source>Add your profile again. The old file is in the folder that the details name.</source>
        <translation>Voeg uw profiel opnieuw toe. Het oude bestand staat in de map die in de details staat.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Installeer de nieuwere versie weer.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on ticket {number} is not known yet.</source>
        <translation>De uitkomst van een eerdere start op ticket {number} is nog niet bekend.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on connector {id} is not known yet.</source>
        <translation>De uitkomst van een eerdere start op connector {id} is nog niet bekend.</translation>
    </message>
    <message>
        <source>Enter it as postgresql://host:5432/database.</source>
        <translation>Voer het in als postgresql://host:5432/database.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>Dit is geen adres van een PostgreSQL-database.</translation>
    </message>
    <message>
        <source>The address does not name the database.</source>
        <translation>Het adres noemt de database niet.</translation>
    </message>
    <message>
        <source>The address has characters that cannot be typed.</source>
        <translation>Het adres bevat tekens die niet te typen zijn.</translation>
    </message>
    <message>
        <source>The address of the team database is missing.</source>
        <translation>Het adres van de teamdatabase ontbreekt.</translation>
    </message>
    <message>
        <source>The port of the team database is no number from 1 to 65535.</source>
        <translation>De poort van de teamdatabase is geen getal van 1 tot 65535.</translation>
    </message>
    <message>
        <source>The address sets {name}, which cannot be set.</source>
        <translation>Het adres stelt {name} in; dat kan niet worden ingesteld.</translation>
    </message>
    <message>
        <source>Only sslmode and sslrootcert can be set.</source>
        <translation>Alleen sslmode en sslrootcert kunnen worden ingesteld.</translation>
    </message>
    <message>
        <source>The address allows a connection without encryption.</source>
        <translation>Het adres staat een verbinding zonder versleuteling toe.</translation>
    </message>
    <message>
        <source>Take sslmode out of the address: beyond this PC nothing is sent without encryption.</source>
        <translation>Haal sslmode uit het adres: buiten deze pc wordt niets zonder versleuteling verstuurd.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Er is niets verstuurd en niets veranderd.</translation>
    </message>
    <message>
        <source>openOBD Desktop runs with these settings.</source>
        <translation>openOBD Desktop draait met deze instellingen.</translation>
    </message>
    <message>
        <source>Quit it first.</source>
        <translation>Sluit het programma eerst af.</translation>
    </message>
    <message>
        <source>The file holds no settings that can be used.</source>
        <translation>Het bestand bevat geen bruikbare instellingen.</translation>
    </message>
    <message>
        <source>Write it again with --export-settings.</source>
        <translation>Maak het opnieuw met --export-settings.</translation>
    </message>
    <message>
        <source>This is not a port.</source>
        <translation>Dit is geen poort.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, or leave it empty for 443.</source>
        <translation>Voer een getal van 1 tot 65535 in, of laat het leeg voor 443.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in the other program.</source>
        <translation>Kies een andere map of naam, of sluit het bestand in het andere programma.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history; this one only reads it.</source>
        <translation>Een nieuwere versie van dit programma heeft de geschiedenis geschreven; deze leest die alleen.</translation>
    </message>
    <message>
        <source>The history may not be written: its folder or file is read-only.</source>
        <translation>De geschiedenis mag niet worden geschreven: de map of het bestand is alleen-lezen.</translation>
    </message>
    <message>
        <source>The history cannot be saved: the disk is full.</source>
        <translation>De geschiedenis kan niet worden opgeslagen: de schijf is vol.</translation>
    </message>
    <message>
        <source>Another program holds the history; saving is tried again.</source>
        <translation>Een ander programma houdt de geschiedenis vast; het opslaan wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Enter it without; user name and password of the proxy have fields of their own.</source>
        <translation>Voer het zonder in; gebruikersnaam en wachtwoord van de proxy hebben eigen velden.</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate as a .cer, .crt, .pem or .p7b file, or leave the field empty.</source>
        <translation>Kies het certificaat van het bedrijf als .cer-, .crt-, .pem- of .p7b-bestand, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>The key store of this PC did not answer.</source>
        <translation>De sleutelopslag van deze pc gaf geen antwoord.</translation>
    </message>
    <message>
        <source>The key store of this PC is locked.</source>
        <translation>De sleutelopslag van deze pc is vergrendeld.</translation>
    </message>
    <message>
        <source>No key store is running on this PC.</source>
        <translation>Er draait geen sleutelopslag op deze pc.</translation>
    </message>
    <message>
        <source>The stored client secret could not be read, so nothing was sent.</source>
        <translation>Het opgeslagen client secret kon niet worden gelezen; er is dus niets verzonden.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again. To go on without it, edit the profile and enter the client secret there.</source>
        <translation>Ontgrendel de sleutelopslag en probeer het opnieuw. Om zonder verder te gaan, bewerkt u het profiel en vult u daar het client secret in.</translation>
    </message>
    <message>
        <source>Close the other program. Saving is then resumed automatically.</source>
        <translation>Sluit het andere programma. Daarna wordt het opslaan automatisch hervat.</translation>
    </message>
    <message>
        <source>The folder of the history cannot lock files, as on some network drives.</source>
        <translation>De map van de geschiedenis kan geen bestanden vergrendelen, zoals op sommige netwerkschijven.</translation>
    </message>
    <message>
        <source>Use a folder on this PC with --config-dir, or ask your IT department.</source>
        <translation>Gebruik met --config-dir een map op deze pc, of vraag het uw IT-afdeling.</translation>
    </message>
    <message>
        <source>Make room on the disk. Saving is then resumed automatically.</source>
        <translation>Maak ruimte vrij op de schijf. Daarna wordt het opslaan automatisch hervat.</translation>
    </message>
    <message>
        <source>The disk with the history does not answer.</source>
        <translation>De schijf met de geschiedenis antwoordt niet.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Saving is then resumed automatically.</source>
        <translation>Controleer de schijf of de netwerkschijf. Daarna wordt het opslaan automatisch hervat.</translation>
    </message>
    <message>
        <source>The policy file of this PC has faults.</source>
        <translation>Het beleidsbestand van deze pc bevat fouten.</translation>
    </message>
    <message>
        <source>What can be read of it holds. Protecting settings that cannot be read are at their strictest.</source>
        <translation>Wat ervan gelezen kan worden, geldt. Beschermende instellingen die niet gelezen kunnen worden, staan op hun strengst.</translation>
    </message>
    <message>
        <source>Give the details to your IT department; they name the file and the lines.</source>
        <translation>Geef de details aan uw IT-afdeling; ze noemen het bestand en de regels.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password.</source>
        <translation>De proxy van dit netwerk vraagt om een gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>Enter them in the profile. If you have none, ask your IT department.</source>
        <translation>Vul ze in het profiel in. Hebt u ze niet, vraag dan uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name or password.</source>
        <translation>De proxy accepteert de gebruikersnaam of het wachtwoord niet.</translation>
    </message>
    <message>
        <source>Enter them again in the profile, or ask your IT department; only Basic logins can be used.</source>
        <translation>Vul ze opnieuw in het profiel in of vraag uw IT-afdeling; alleen Basic-aanmeldingen kunnen worden gebruikt.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is true. If it happens again, give the details to support.</source>
        <translation>Vernieuw de lijst om te zien wat er klopt. Geef de details door aan de ondersteuning als het opnieuw gebeurt.</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>Het programma is niet gestart.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>The folder of the certificate file does not answer.</source>
        <translation>De map van het certificaatbestand geeft geen antwoord.</translation>
    </message>
    <message>
        <source>Check the connection to the network folder, or choose a certificate file on this PC.</source>
        <translation>Controleer de verbinding met de netwerkmap of kies een certificaatbestand op deze pc.</translation>
    </message>
    <message>
        <source>The program was started in a way that it does not understand.</source>
        <translation>Het programma is gestart op een manier die het niet begrijpt.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Er is niets geopend.</translation>
    </message>
    <message>
        <source>Correct the shortcut or command that started it, or start it without arguments.</source>
        <translation>Verbeter de snelkoppeling of opdracht waarmee het is gestart, of start het zonder argumenten.</translation>
    </message>
    <message>
        <source>openOBD Desktop could not start.</source>
        <translation>openOBD Desktop kon niet starten.</translation>
    </message>
    <message>
        <source>Sessions that are open at the cars are not touched.</source>
        <translation>Sessies die bij de auto&apos;s open zijn, worden niet beïnvloed.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, install the program anew or send the details to support.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, installeer het programma dan opnieuw of stuur de details naar de support.</translation>
    </message>
    <message>
        <source>Some values in the settings file make no sense. Their defaults are used instead.</source>
        <translation>Sommige waarden in het instellingenbestand kloppen niet. In plaats daarvan worden de standaardwaarden gebruikt.</translation>
    </message>
    <message>
        <source>All other settings and profiles are in use.</source>
        <translation>Alle andere instellingen en profielen worden gebruikt.</translation>
    </message>
    <message>
        <source>Check the settings. A copy of the old file is in the folder that the details name.</source>
        <translation>Controleer de instellingen. Een kopie van het oude bestand staat in de map die bij de details wordt genoemd.</translation>
    </message>
    <message>
        <source>The address allows a connection without verifying which server answers.</source>
        <translation>Het adres staat een verbinding toe zonder te controleren welke server antwoordt.</translation>
    </message>
    <message>
        <source>Take sslmode out of the address, or add sslrootcert with the file of your company&apos;s certificates.</source>
        <translation>Haal sslmode uit het adres of voeg sslrootcert toe met het bestand van de certificaten van uw bedrijf.</translation>
    </message>
    <message>
        <source>The part that talks to a team database is too old.</source>
        <translation>Het onderdeel dat met een teamdatabase praat, is te oud.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>The server of this picture cannot be reached, or is not the one that the address names.</source>
        <translation>De server van deze afbeelding is niet bereikbaar, of is niet degene die het adres noemt.</translation>
    </message>
    <message>
        <source>This picture did not come within {seconds} s.</source>
        <translation>Deze afbeelding kwam niet binnen {seconds} s.</translation>
    </message>
    <message>
        <source>The server of this picture sends on to another place.</source>
        <translation>De server van deze afbeelding verwijst door naar een andere plaats.</translation>
    </message>
    <message>
        <source>The server of this picture refuses it ({status}).</source>
        <translation>De server van deze afbeelding weigert die ({status}).</translation>
    </message>
    <message>
        <source>This file is not a PNG, JPEG or WebP picture.</source>
        <translation>Dit bestand is geen PNG-, JPEG- of WebP-afbeelding.</translation>
    </message>
    <message>
        <source>This picture is larger than 5 MB.</source>
        <translation>Deze afbeelding is groter dan 5 MB.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Deze afbeelding is beschadigd.</translation>
    </message>
    <message>
        <source>This picture is damaged, or has more than {most} pixels on a side.</source>
        <translation>Deze afbeelding is beschadigd of heeft meer dan {most} pixels per zijde.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>closed from here</source>
        <translation>van hieruit gesloten</translation>
    </message>
    <message>
        <source>closed from here after a long silence</source>
        <translation>van hieruit gesloten na een lange stilte</translation>
    </message>
    <message>
        <source>another program asks now</source>
        <translation>een ander programma vraagt nu</translation>
    </message>
    <message>
        <source>the line was lost</source>
        <translation>de verbinding was weg</translation>
    </message>
    <message>
        <source>the service refused it</source>
        <translation>de dienst weigerde het</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>de sessie is voorbij</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of the connection.</source>
        <translation>
            <numerusform>%n meting van de verbinding.</numerusform>
            <numerusform>%n metingen van de verbinding.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % over {limit} ms.</source>
        <translation>Vertraging minimum {low} ms, mediaan {middle} ms, maximum {high} ms; {share} % boven {limit} ms.</translation>
    </message>
    <message>
        <source>Longest time without a reading: {time}.</source>
        <translation>Langste tijd zonder meting: {time}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Only {limit} characters fit here; the rest was left out.</source>
        <translation>Hier passen maar {limit} tekens; de rest is weggelaten.</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>{session}: the service has confirmed the result.</source>
        <translation>{session}: de dienst heeft het resultaat bevestigd.</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Formulier openen</translation>
    </message>
</context>
<context>
    <name>functions</name>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>state not known</source>
        <translation>status niet bekend</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>lost from sight</source>
        <translation>uit het zicht</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>voorbereiden</translation>
    </message>
    <message>
        <source>waiting for its host</source>
        <translation>wacht op de aanbieder</translation>
    </message>
    <message>
        <source>running</source>
        <translation>loopt</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>stoppen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestopt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>niet gestart</translation>
    </message>
    <message>
        <source>The function {function} is working on the car. If it is cut off now, a control unit may be left half written. Wait for its end if you can.</source>
        <translation>De functie {function} werkt aan de auto. Wordt ze nu afgebroken, dan kan een regeleenheid half beschreven achterblijven. Wacht zo mogelijk op het einde.</translation>
    </message>
    <message>
        <source>{session}: {warning}</source>
        <translation>{session}: {warning}</translation>
    </message>
    <message>
        <source>no result given</source>
        <translation>geen resultaat gegeven</translation>
    </message>
    <message>
        <source>{result} ({wire})</source>
        <translation>{result} ({wire})</translation>
    </message>
    <message>
        <source>Stopped from here. What it had done by then is not known.</source>
        <translation>Van hieruit gestopt. Wat er tot dan is gedaan, is niet bekend.</translation>
    </message>
    <message>
        <source>It was called off before it began.</source>
        <translation>De functie is geannuleerd voordat ze begon.</translation>
    </message>
    <message>
        <source>Function {function}: {results}</source>
        <translation>Functie {function}: {results}</translation>
    </message>
    <message>
        <source>Function {function}: {outcome}</source>
        <translation>Functie {function}: {outcome}</translation>
    </message>
    <message>
        <source>(single result)</source>
        <translation>(enkel resultaat)</translation>
    </message>
    <message>
        <source>(object: {type})</source>
        <translation>(object: {type})</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Shared by all functions of this session.</source>
        <translation>Gedeeld door alle functies van deze sessie.</translation>
    </message>
    <message>
        <source>Of this context alone; functions that it calls do not see them.</source>
        <translation>Alleen van deze context; functies die hij aanroept, zien ze niet.</translation>
    </message>
    <message>
        <source>Shared by all sessions on this connection; they outlive this one.</source>
        <translation>Gedeeld door alle sessies op deze verbinding; ze blijven na deze bestaan.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>No profile yet</source>
        <translation>Nog geen profiel</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profiel toevoegen</translation>
    </message>
    <message>
        <source>Asking the key store of this PC for the client secret of {profile}.</source>
        <translation>De sleutelopslag van deze pc wordt om het client-secret van {profile} gevraagd.</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Niet verbonden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Waiting for the first answer of the service.</source>
        <translation>Wachten op het eerste antwoord van de dienst.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message numerus="yes">
        <source>Filter and search hide %n session(s).</source>
        <translation>
            <numerusform>Filter en zoekopdracht verbergen %n sessie.</numerusform>
            <numerusform>Filter en zoekopdracht verbergen %n sessies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Profiel controleren</translation>
    </message>
    <message>
        <source>A profile holds the Partner API credentials to log in with. The demo of the profile menu needs none.</source>
        <translation>Een profiel bevat de inloggegevens voor de Partner API. De demo in het profielmenu heeft er geen nodig.</translation>
    </message>
    <message>
        <source>Waiting for the key store…</source>
        <translation>Wachten op de sleutelopslag…</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Niet ingelogd</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Aanmelding geweigerd</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Geen rechten</translation>
    </message>
    <message>
        <source>The service lists no sessions of your company. Start one on a ticket.</source>
        <translation>De dienst toont geen sessies van uw bedrijf. Start er een op een ticket.</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Geen sessies</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Op ticket starten</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>end not seen</source>
        <translation>einde niet gezien</translation>
    </message>
    <message>
        <source>Not seen on this PC; last seen {state}.</source>
        <translation>Niet gezien op deze pc; laatst gezien {state}.</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connector {id}</translation>
    </message>
    <message>
        <source>{start} to {end}, {seconds}</source>
        <translation>{start} tot {end}, {seconds}</translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation>vanaf {start}</translation>
    </message>
    <message>
        <source>The timeline stays on the PC of {who}.</source>
        <translation>De tijdlijn blijft op de pc van {who}.</translation>
    </message>
</context>
<context>
    <name>history columns</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Uitval</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Verschil met UTC</translation>
    </message>
</context>
<context>
    <name>history hints</name>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Searching the history…</source>
        <translation>Geschiedenis doorzoeken…</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Geschiedenis openen…</translation>
    </message>
    <message>
        <source>This takes a moment where there is much of it.</source>
        <translation>Bij een lange geschiedenis duurt dit even.</translation>
    </message>
    <message>
        <source>No session has all the words of the search in the chosen span of days.</source>
        <translation>In de gekozen dagen heeft geen sessie alle woorden van de zoekopdracht.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Sessions of the demo appear here as soon as they are started, until the program ends.</source>
        <translation>Sessies van de demo verschijnen hier zodra ze zijn gestart, tot het programma stopt.</translation>
    </message>
    <message>
        <source>Each session that is started or claimed on this PC appears here and stays.</source>
        <translation>Elke sessie die op deze pc wordt gestart of geclaimd, verschijnt hier en blijft.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Nog geen geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessie</numerusform>
            <numerusform>%Ln sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching… of {total}</source>
        <translation>Zoeken… in {total}</translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation>{matching} van {total}</translation>
    </message>
    <message>
        <source>{count}, of this demo only</source>
        <translation>{count}, alleen van deze demo</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The history was damaged. It has been kept as {file} and a new one begun.</source>
        <translation>De geschiedenis was beschadigd. Die is bewaard als {file} en er is een nieuwe begonnen.</translation>
    </message>
    <message>
        <source>The latest entries of the history were damaged and cannot be read. A copy has been kept as {file}.</source>
        <translation>De laatste regels van de geschiedenis waren beschadigd en kunnen niet worden gelezen. Een kopie is bewaard als {file}.</translation>
    </message>
    <message>
        <source>The key store of this PC cannot be used at the moment: after a crash no session could be resumed.</source>
        <translation>De sleutelopslag van deze pc kan op dit moment niet worden gebruikt: na een crash kan geen sessie worden hervat.</translation>
    </message>
    <message>
        <source>The key store of this PC has changed: sessions of the last run cannot be taken up again. The history is complete.</source>
        <translation>Het sleutelbeheer van deze pc is veranderd: sessies van de vorige keer kunnen niet worden hervat. De geschiedenis is volledig.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The result waits to be sent, {left} left.
The line is away; it is sent by itself as soon as that is back.</source>
        <translation>Het resultaat wacht op verzending, nog {left}.
De verbinding is weg; het wordt vanzelf verzonden zodra die terug is.</translation>
    </message>
    <message>
        <source>The line to the service is away.</source>
        <translation>De verbinding met de dienst is weg.</translation>
    </message>
    <message>
        <source>It reconnects by itself. The session goes on and can be steered until {time}, when its token runs out.</source>
        <translation>De verbinding herstelt zich vanzelf. De sessie gaat door en kan worden bediend tot {time}, als het token verloopt.</translation>
    </message>
    <message>
        <source>The session was finished, but not by this program.</source>
        <translation>De sessie is afgerond, maar niet door dit programma.</translation>
    </message>
    <message>
        <source>The session was interrupted. That says nothing about success.</source>
        <translation>De sessie is onderbroken. Dat zegt niet of het werk is gelukt.</translation>
    </message>
    <message>
        <source>The session was ended by a fault of the service.</source>
        <translation>De sessie is door een storing van de dienst beëindigd.</translation>
    </message>
    <message>
        <source>The session has ended. The service no longer tells how.</source>
        <translation>De sessie is beëindigd. De dienst meldt niet meer hoe.</translation>
    </message>
    <message>
        <source>No result was sent from here.</source>
        <translation>Van hieruit is geen resultaat verzonden.</translation>
    </message>
    <message>
        <source>It is not known whether the result that was sent from here was taken.</source>
        <translation>Het is niet bekend of het hiervandaan verzonden resultaat is aangenomen.</translation>
    </message>
    <message>
        <source>The result that was sent from here was not taken.</source>
        <translation>Het hiervandaan verzonden resultaat is niet aangenomen.</translation>
    </message>
    <message>
        <source>The service has confirmed the result: {results}.</source>
        <translation>De dienst heeft het resultaat bevestigd: {results}.</translation>
    </message>
    <message>
        <source>User feedback: {feedback}.</source>
        <translation>Feedback van de gebruiker: {feedback}.</translation>
    </message>
    <message>
        <source>Description: {description}</source>
        <translation>Beschrijving: {description}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Start a session</source>
        <translation>Een sessie starten</translation>
    </message>
    <message>
        <source>Fetch the list now</source>
        <translation>De lijst nu ophalen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In de lijst zoeken</translation>
    </message>
    <message>
        <source>Show the Sessions page</source>
        <translation>De pagina Sessies tonen</translation>
    </message>
    <message>
        <source>Show an open session, in the order of the sidebar</source>
        <translation>Een open sessie tonen, in de volgorde van de zijbalk</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>De geschiedenis tonen</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>De instellingen tonen</translation>
    </message>
    <message>
        <source>Open or claim the selected session</source>
        <translation>De geselecteerde sessie openen of claimen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>De geselecteerde rijen kopiëren</translation>
    </message>
    <message>
        <source>Copy diagnostics for support, without secrets</source>
        <translation>Diagnosegegevens voor de helpdesk kopiëren, zonder geheime gegevens</translation>
    </message>
    <message>
        <source>Close a dialog; never ends a session</source>
        <translation>Een dialoogvenster sluiten; beëindigt nooit een sessie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Show the next open session; with Shift the one before</source>
        <translation>De volgende open sessie tonen; met Shift de vorige</translation>
    </message>
    <message>
        <source>Close the page; never ends a session</source>
        <translation>De pagina sluiten; beëindigt nooit een sessie</translation>
    </message>
    <message>
        <source>Send what a dialog is about, such as the result of a session</source>
        <translation>Verzenden waar een dialoogvenster over gaat, zoals het resultaat van een sessie</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Het logboek tonen</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sessie</translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation>Sessie starten…</translation>
    </message>
    <message>
        <source>Resume sessions…</source>
        <translation>Sessies hervatten…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exporteren…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Beeld</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Pagina sluiten</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Scherm van de monteur</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Welkom…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Logmap openen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Diagnosegegevens kopiëren</translation>
    </message>
    <message>
        <source>About openOBD Desktop</source>
        <translation>Over openOBD Desktop</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Kleuren van het systeem</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{session}: connection lost</source>
        <translation>{session}: verbinding weg</translation>
    </message>
    <message>
        <source>{session}: connected again</source>
        <translation>{session}: weer verbonden</translation>
    </message>
    <message>
        <source>{session}: no contact with the car</source>
        <translation>{session}: geen contact met de auto</translation>
    </message>
    <message>
        <source>{session}: contact with the car is back</source>
        <translation>{session}: contact met de auto is terug</translation>
    </message>
    <message>
        <source>{session}: less than 30 minutes left</source>
        <translation>{session}: nog minder dan 30 minuten</translation>
    </message>
    <message>
        <source>{session}: less than 10 minutes left</source>
        <translation>{session}: nog minder dan 10 minuten</translation>
    </message>
    <message>
        <source>{session}: its token runs out</source>
        <translation>{session}: het token verloopt</translation>
    </message>
    <message>
        <source>{session}: the result has not arrived yet</source>
        <translation>{session}: het resultaat is nog niet aangekomen</translation>
    </message>
    <message>
        <source>{session}: the result has arrived</source>
        <translation>{session}: het resultaat is aangekomen</translation>
    </message>
    <message>
        <source>{session}: the question was answered</source>
        <translation>{session}: de vraag is beantwoord</translation>
    </message>
    <message>
        <source>It can no longer be steered from here. Interrupt it, so that the car is not left occupied.</source>
        <translation>De sessie kan niet meer vanaf hier worden bediend. Onderbreek de sessie, zodat de auto niet bezet blijft.</translation>
    </message>
    <message>
        <source>It comes back by itself; meanwhile the session can hardly be steered.</source>
        <translation>De verbinding komt vanzelf terug; intussen kan de sessie nauwelijks worden bediend.</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>De sessie gaat door.</translation>
    </message>
    <message>
        <source>It has been away for more than 10 seconds. Ask at the car for the VCI and the internet.</source>
        <translation>Dat is al meer dan 10 seconden weg. Vraag bij de auto naar de VCI en het internet.</translation>
    </message>
    <message>
        <source>A session may run for 4 hours. Plan to finish it.</source>
        <translation>Een sessie mag 4 uur duren. Plan het afronden.</translation>
    </message>
    <message>
        <source>A session may run for 4 hours. Finish it now.</source>
        <translation>Een sessie mag 4 uur duren. Rond de sessie nu af.</translation>
    </message>
    <message>
        <source>In less than a minute the session can no longer be steered from here.</source>
        <translation>Over minder dan een minuut kan de sessie niet meer vanaf hier worden bediend.</translation>
    </message>
    <message>
        <source>It is sent again as long as that is possible. Do not close the program.</source>
        <translation>Het wordt opnieuw verzonden zolang dat kan. Sluit het programma niet af.</translation>
    </message>
    <message>
        <source>The session is finished.</source>
        <translation>De sessie is afgerond.</translation>
    </message>
    <message>
        <source>Open the session to read the answer.</source>
        <translation>Open de sessie om het antwoord te lezen.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Er loopt geen sessie.</translation>
    </message>
    <message>
        <source>Still running: {session}</source>
        <translation>Loopt nog: {session}</translation>
    </message>
    <message>
        <source>Still running: {sessions}</source>
        <translation>Lopen nog: {sessions}</translation>
    </message>
    <message>
        <source>Still running: {sessions} and {count} more</source>
        <translation>Lopen nog: {sessions} en nog {count}</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Interrupt it</source>
        <translation>Deze onderbreken</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Voertuig en ticket</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabelen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Hulpmiddelen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>{title} (waiting)</source>
        <translation>{title} (wacht)</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Does everything work?</source>
        <translation>Werkt alles?</translation>
    </message>
    <message>
        <source>Ignition on</source>
        <translation>Contact aan</translation>
    </message>
    <message>
        <source>Ignition off</source>
        <translation>Contact uit</translation>
    </message>
    <message>
        <source>Engine on</source>
        <translation>Motor aan</translation>
    </message>
    <message>
        <source>Engine off</source>
        <translation>Motor uit</translation>
    </message>
    <message>
        <source>Is a charger connected?</source>
        <translation>Is er een lader aangesloten?</translation>
    </message>
    <message>
        <source>Doors closed</source>
        <translation>Portieren dicht</translation>
    </message>
    <message>
        <source>Do not touch the vehicle</source>
        <translation>Raak het voertuig niet aan</translation>
    </message>
    <message>
        <source>Which warning lights are on?</source>
        <translation>Welke waarschuwingslampjes branden?</translation>
    </message>
    <message>
        <source>Odometer reading</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Is the connector well seated?</source>
        <translation>Zit de connector goed vast?</translation>
    </message>
    <message>
        <source>The work is done</source>
        <translation>Het werk is klaar</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Alleen tekst</translation>
    </message>
    <message>
        <source>Continue button</source>
        <translation>Knop Doorgaan</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja of nee</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Keuze</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Vrije tekst</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Person at the car</source>
        <translation>Persoon bij auto</translation>
    </message>
    <message>
        <source>Operator dashboard</source>
        <translation>Operatordashboard</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>(getoond)</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(doorgegaan)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wacht</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>vervangen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>antwoord kwijt</translation>
    </message>
    <message>
        <source>The conversation is closed; the mechanic can chat.</source>
        <translation>Het gesprek is gesloten; de monteur kan chatten.</translation>
    </message>
    <message>
        <source>The conversation was closed, since nobody had said anything for 55 minutes. The session goes on.</source>
        <translation>Het gesprek is gesloten, omdat 55 minuten lang niemand iets heeft gezegd. De sessie gaat door.</translation>
    </message>
    <message>
        <source>Another program shows its question now. An answer to the one from here no longer arrives; ask again to take the screen back.</source>
        <translation>Een ander programma toont nu zijn vraag. Een antwoord op de vraag van hier komt niet meer aan; vraag opnieuw om het scherm terug te krijgen.</translation>
    </message>
    <message>
        <source>The conversation broke off with the line. Ask again once the line is back.</source>
        <translation>Het gesprek is met de verbinding afgebroken. Vraag opnieuw zodra de verbinding terug is.</translation>
    </message>
    <message>
        <source>The service ended the conversation.</source>
        <translation>De dienst heeft het gesprek beëindigd.</translation>
    </message>
    <message>
        <source>The session is over, and the conversation with it.</source>
        <translation>De sessie is voorbij, en daarmee ook het gesprek.</translation>
    </message>
    <message>
        <source>An answer came while no question was open: late, or given twice. It was not used.</source>
        <translation>Er kwam een antwoord terwijl er geen vraag open stond: te laat of dubbel gegeven. Het is niet gebruikt.</translation>
    </message>
    <message>
        <source>An answer to another question came. It was not used.</source>
        <translation>Er kwam een antwoord op een andere vraag. Het is niet gebruikt.</translation>
    </message>
    <message>
        <source>The question came back without an answer.</source>
        <translation>De vraag kwam terug zonder antwoord.</translation>
    </message>
    <message>
        <source>An answer came that the question does not offer. It was not used.</source>
        <translation>Er kwam een antwoord dat de vraag niet aanbiedt. Het is niet gebruikt.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schrijf de vraag.</translation>
    </message>
    <message>
        <source>The question has more than {most} characters.</source>
        <translation>De vraag heeft meer dan {most} tekens.</translation>
    </message>
    <message>
        <source>Write at least two answers, one on each line.</source>
        <translation>Schrijf minstens twee antwoorden, één per regel.</translation>
    </message>
    <message>
        <source>There are more than {options} answers.</source>
        <translation>Er zijn meer dan {options} antwoorden.</translation>
    </message>
    <message>
        <source>One of the answers is empty.</source>
        <translation>Een van de antwoorden is leeg.</translation>
    </message>
    <message>
        <source>One of the answers has more than {option} characters.</source>
        <translation>Een van de antwoorden heeft meer dan {option} tekens.</translation>
    </message>
    <message>
        <source>One of the answers is there twice.</source>
        <translation>Een van de antwoorden staat er twee keer.</translation>
    </message>
    <message>
        <source>The lowest number is above the highest.</source>
        <translation>Het laagste getal is hoger dan het hoogste.</translation>
    </message>
    <message>
        <source>There are more than {numbers} numbers, each of which is a button.</source>
        <translation>Er zijn meer dan {numbers} getallen, en elk is een knop.</translation>
    </message>
    <message>
        <source>A text can be held on the screen for an hour at most.</source>
        <translation>Een tekst kan hooguit een uur op het scherm blijven staan.</translation>
    </message>
    <message>
        <source>A translation has more than {most} characters.</source>
        <translation>Een vertaling heeft meer dan {most} tekens.</translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>Version {version} can be had; this is {own}.</source>
        <translation>Versie {version} is beschikbaar; dit is {own}.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Pagina openen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Session report, ticket {ticket}</source>
        <translation>Sessierapport, ticket {ticket}</translation>
    </message>
    <message>
        <source>openOBD Desktop {version}</source>
        <translation>openOBD Desktop {version}</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Sessierapport</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Timeline ({zone})</source>
        <translation>Tijdlijn ({zone})</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation>
            <numerusform>en nog %n gebeurtenis</numerusform>
            <numerusform>en nog %n gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {time} by {user} on {pc} with {program}.</source>
        <translation>Gemaakt op {time} door {user} op {pc} met {program}.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Pagina {number} van {pages}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sessie-ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Gaps in the line</source>
        <translation>Uitval van de verbinding</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Eindpunt</translation>
    </message>
    <message>
        <source>The timeline could not be read.</source>
        <translation>De tijdlijn kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschrijving:</translation>
    </message>
</context>
<context>
    <name>resume</name>
    <message>
        <source>Session {id}</source>
        <translation>Sessie {id}</translation>
    </message>
    <message>
        <source>{session}: was started, not claimed yet; {left} left</source>
        <translation>{session}: was gestart, nog niet geclaimd; nog {left}</translation>
    </message>
    <message>
        <source>{session}: not claimed, too late: its 60 seconds are over</source>
        <translation>{session}: niet geclaimd, te laat: de 60 seconden zijn voorbij</translation>
    </message>
    <message>
        <source>{session}: was active; {left} left</source>
        <translation>{session}: was actief; nog {left}</translation>
    </message>
    <message>
        <source>{session}: was active, too late: its token has run out</source>
        <translation>{session}: was actief, te laat: het token is verlopen</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duur</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Still saving to {path}: its folder does not answer. You can go on working, or save to another folder.</source>
        <translation>Nog bezig met opslaan in {path}: de map reageert niet. U kunt verder werken of in een andere map opslaan.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Leave empty to use the one in the key store of this PC, if there is one.</source>
        <translation>Laat leeg om het secret uit het sleutelbeheer van deze pc te gebruiken, als dat er is.</translation>
    </message>
    <message>
        <source>No client secret is known. It will be kept in the key store of this PC.</source>
        <translation>Er is geen client-secret bekend. Het wordt bewaard in het sleutelbeheer van deze pc.</translation>
    </message>
    <message>
        <source>Kept in the key store of this PC. Leave empty to keep it.</source>
        <translation>Bewaard in het sleutelbeheer van deze pc. Laat leeg om het te behouden.</translation>
    </message>
    <message>
        <source>Given by the environment of this PC.</source>
        <translation>Komt uit de omgevingsvariabelen van deze pc.</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>nog niet opgezocht</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message>
        <source>Waiting for the key store…</source>
        <translation>Wachten op de sleutelopslag…</translation>
    </message>
    <message>
        <source>Kept until you quit. It is not known whether the key store holds it too: it did not answer.</source>
        <translation>Bewaard tot u afsluit. Het is niet bekend of de sleutelopslag het ook bevat: die antwoordde niet.</translation>
    </message>
    <message>
        <source>Kept until you quit. Enter it again next time.</source>
        <translation>Bewaard tot u afsluit. Voer het de volgende keer opnieuw in.</translation>
    </message>
    <message>
        <source>{what} What you enter is kept until you quit.</source>
        <translation>{what} Wat u invoert, wordt bewaard tot u afsluit.</translation>
    </message>
    <message>
        <source>{what} Leave empty to ask it again. What you enter is kept at least until you quit.</source>
        <translation>{what} Laat leeg om het opnieuw te vragen. Wat u invoert, wordt ten minste bewaard tot u afsluit.</translation>
    </message>
    <message>
        <source>No client secret is known. {what} What you enter is kept until you quit.</source>
        <translation>Er is geen client-secret bekend. {what} Wat u invoert, wordt bewaard tot u afsluit.</translation>
    </message>
    <message>
        <source>Stored before. {what}</source>
        <translation>Eerder opgeslagen. {what}</translation>
    </message>
    <message>
        <source>Kept until you quit: this PC has no key store. Enter it again next time.</source>
        <translation>Bewaard tot u afsluit: deze pc heeft geen sleutelopslag. Voer het de volgende keer opnieuw in.</translation>
    </message>
    <message>
        <source>Kept until you quit. {what} Enter it again next time.</source>
        <translation>Bewaard tot u afsluit. {what} Voer het de volgende keer opnieuw in.</translation>
    </message>
    <message>
        <source>being looked up…</source>
        <translation>wordt opgezocht…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>in het sleutelbeheer</translation>
    </message>
    <message>
        <source>until you quit</source>
        <translation>tot u afsluit</translation>
    </message>
    <message>
        <source>not known whether stored</source>
        <translation>onbekend of het is opgeslagen</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>uit de omgeving</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>ran {age}</source>
        <translation>duurde {age}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} van 4 u</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>nog {left}</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>over de limiet</translation>
    </message>
    <message>
        <source>This session is over its limit of 4 hours: the service may end it at any moment. Finish it now.</source>
        <translation>Deze sessie is over de limiet van 4 uur: de dienst kan de sessie elk moment beëindigen. Rond die nu af.</translation>
    </message>
    <message>
        <source>Less than 10 minutes are left of the 4 hours that a session may run. Finish it now.</source>
        <translation>Van de 4 uur die een sessie mag duren, zijn minder dan 10 minuten over. Rond de sessie nu af.</translation>
    </message>
    <message>
        <source>Less than 30 minutes are left of the 4 hours that a session may run. Plan to finish it.</source>
        <translation>Van de 4 uur die een sessie mag duren, zijn minder dan 30 minuten over. Plan het afronden.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>nog niet binnen</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>good for {left}</source>
        <translation>nog {left} geldig</translation>
    </message>
    <message>
        <source>renewed {age} ago</source>
        <translation>{age} geleden vernieuwd</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sessie {id}</translation>
    </message>
    <message>
        <source>{session} …{end}</source>
        <translation>{session} …{end}</translation>
    </message>
    <message>
        <source>connection: {connection}; token: {token}</source>
        <translation>verbinding: {connection}; token: {token}</translation>
    </message>
    <message>
        <source>wrong car</source>
        <translation>verkeerde auto</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>geen token</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>nog {left}</translation>
    </message>
    <message>
        <source>line away</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>token late</source>
        <translation>token te laat</translation>
    </message>
    <message>
        <source>no monitor</source>
        <translation>geen monitor</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>geen contact</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>slecht</translation>
    </message>
    <message>
        <source>result waits</source>
        <translation>te verzenden</translation>
    </message>
    <message>
        <source>token {left} left</source>
        <translation>token nog {left}</translation>
    </message>
</context>
<context>
    <name>starts</name>
    <message>
        <source>{subject}: it is not known whether a session was started, since the answer of the service was lost.</source>
        <translation>{subject}: het is niet bekend of een sessie is gestart, omdat het antwoord van de dienst verloren is gegaan.</translation>
    </message>
    <message>
        <source>Start again is safe in {left}.</source>
        <translation>Opnieuw starten is veilig over {left}.</translation>
    </message>
    <message>
        <source>Start again is safe as soon as the service answers.</source>
        <translation>Opnieuw starten is veilig zodra de dienst antwoordt.</translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s) have appeared since: one may be this one.</source>
        <translation>
            <numerusform>Er is sindsdien %n nieuwe sessie verschenen: het kan deze zijn.</numerusform>
            <numerusform>Er zijn sindsdien %n nieuwe sessies verschenen: een ervan kan deze zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start again on ticket {number}.</source>
        <translation>U kunt opnieuw starten op ticket {number}.</translation>
    </message>
    <message>
        <source>You can start again on {connector}.</source>
        <translation>U kunt opnieuw starten op {connector}.</translation>
    </message>
    <message>
        <source>{subject}: a session was started here and is not claimed yet.</source>
        <translation>{subject}: hier is een sessie gestart die nog niet is geclaimd.</translation>
    </message>
    <message>
        <source>{left} left to claim it; after that it closes by itself.</source>
        <translation>Nog {left} om de sessie te claimen; daarna sluit deze vanzelf.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for the claim.</source>
        <translation>
            <numerusform>Nog %n wacht op claimen.</numerusform>
            <numerusform>Nog %n wachten op claimen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>subject</name>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Connector {id}, not charged</source>
        <translation>Connector {id}, niet in rekening gebracht</translation>
    </message>
    <message>
        <source>Ticket not known here</source>
        <translation>Ticket hier niet bekend</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>The demo keeps its journal to itself.</source>
        <translation>De demo houdt het journaal voor zich.</translation>
    </message>
    <message>
        <source>Not shared now. {what}</source>
        <translation>Nu niet gedeeld. {what}</translation>
    </message>
    <message>
        <source>What is done here stays on this PC.</source>
        <translation>Wat hier gebeurt, blijft op deze pc.</translation>
    </message>
    <message>
        <source>Shared as soon as somebody is logged in with a profile; the demo is never shared.</source>
        <translation>Gedeeld zodra iemand met een profiel is aangemeld; de demo wordt nooit gedeeld.</translation>
    </message>
    <message>
        <source>The team database is being asked…</source>
        <translation>De teamdatabase wordt gevraagd…</translation>
    </message>
    <message>
        <source>Shared with the team; the database was last asked {age} ago.</source>
        <translation>Gedeeld met het team; de database is {age} geleden voor het laatst gevraagd.</translation>
    </message>
    <message>
        <source>Not shared with the team. {what} {rest}</source>
        <translation>Niet met het team gedeeld. {what} {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait to be shared.</source>
        <translation>
            <numerusform>%n sessie wacht om te worden gedeeld.</numerusform>
            <numerusform>%n sessies wachten om te worden gedeeld.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dag</numerusform>
            <numerusform>%n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours}:{minutes:02d} h</source>
        <translation>{hours}:{minutes:02d} u</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>not offered by this server</source>
        <translation>niet aangeboden door deze server</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>gedempt</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>niet gedempt</translation>
    </message>
    <message>
        <source>The server is too old for it; the session is not affected.</source>
        <translation>De server is er te oud voor; de sessie heeft er geen last van.</translation>
    </message>
    <message>
        <source>Nobody here knows whether the testers at the car are muted; mute or unmute them to be sure.</source>
        <translation>Hier is niet bekend of de testers bij de auto zijn gedempt; demp ze of hef het dempen op om zeker te zijn.</translation>
    </message>
    <message>
        <source>The testers at the car are kept off it, as they are when a session starts.</source>
        <translation>De testers bij de auto worden weggehouden, zoals altijd als een sessie start.</translation>
    </message>
    <message>
        <source>The testers at the car may talk to it at the same time as you.</source>
        <translation>De testers bij de auto mogen er tegelijk met u mee praten.</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>No line was written yet</source>
        <translation>Er is nog geen regel geschreven</translation>
    </message>
    <message>
        <source>What is written here is kept in the workspace of the ticket; the service gives nothing back.</source>
        <translation>Wat hier wordt geschreven, wordt bewaard in de werkruimte van het ticket; de dienst geeft niets terug.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Our own figures: no readings in the last {span}.</source>
        <translation>Onze eigen cijfers: geen metingen in de laatste {span}.</translation>
    </message>
    <message>
        <source>Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % of the readings over {limit} ms.</source>
        <translation>Laatste {span}: minimum {low} ms, mediaan {middle} ms, maximum {high} ms; {share} % van de metingen boven {limit} ms.</translation>
    </message>
    <message>
        <source>{share} % of all readings told that the connector was not connected.</source>
        <translation>{share} % van alle metingen meldde dat de connector niet verbonden was.</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>nog geen metingen</translation>
    </message>
    <message>
        <source>no data for {age}</source>
        <translation>al {age} geen gegevens</translation>
    </message>
    <message>
        <source>no contact with the car for {age}</source>
        <translation>al {age} geen contact met de auto</translation>
    </message>
    <message>
        <source>healthy: few of the last readings are over {limit} ms</source>
        <translation>goed: weinig van de laatste metingen boven {limit} ms</translation>
    </message>
    <message>
        <source>unhealthy: too many of the last readings are over {limit} ms</source>
        <translation>slecht: te veel van de laatste metingen boven {limit} ms</translation>
    </message>
    <message>
        <source>The whole session: {figures}</source>
        <translation>De hele sessie: {figures}</translation>
    </message>
    <message>
        <source>never lost</source>
        <translation>nooit weggevallen</translation>
    </message>
    <message numerus="yes">
        <source>The connector was lost %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>De connector is %n keer weggevallen, in totaal {time}.</numerusform>
            <numerusform>De connector is %n keer weggevallen, in totaal {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vehicle</name>
    <message>
        <source>not asked yet</source>
        <translation>nog niet opgevraagd</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>opvragen…</translation>
    </message>
    <message>
        <source>being found out; it is asked again by itself</source>
        <translation>wordt uitgezocht; wordt vanzelf opnieuw gevraagd</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>niets bekend</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation>niet aangeboden door deze server</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>{voltage} V</source>
        <translation>{voltage} V</translation>
    </message>
    <message>
        <source>not reported by the car</source>
        <translation>niet door de auto gemeld</translation>
    </message>
    <message>
        <source>The car tells another VIN than the ticket. Make sure that the connector is in the right car.</source>
        <translation>De auto meldt een andere VIN dan het ticket. Controleer of de connector in de juiste auto zit.</translation>
    </message>
    <message>
        <source>Ticket: {ordered}. Car: {told}.</source>
        <translation>Ticket: {ordered}. Auto: {told}.</translation>
    </message>
    <message>
        <source>The control units are being detected</source>
        <translation>De regeleenheden worden opgespoord</translation>
    </message>
    <message>
        <source>That takes some time in a new session; it is asked again by itself.</source>
        <translation>Dat duurt even in een nieuwe sessie; het wordt vanzelf opnieuw gevraagd.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Geen regeleenheden</translation>
    </message>
    <message>
        <source>The connector has found none in this car.</source>
        <translation>De connector heeft er in deze auto geen gevonden.</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>Geen producten</translation>
    </message>
    <message>
        <source>Nothing was ordered on this ticket.</source>
        <translation>Op dit ticket is niets besteld.</translation>
    </message>
    <message>
        <source>The server is too old for it; the session is not affected.</source>
        <translation>De server is er te oud voor; de sessie heeft er geen last van.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>available</source>
        <translation>beschikbaar</translation>
    </message>
    <message>
        <source>active</source>
        <translation>actief</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>onderbroken</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>started here</source>
        <translation>hier gestart</translation>
    </message>
    <message>
        <source>claimed here</source>
        <translation>hier geclaimd</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>Started, and not claimed yet: it closes by itself 60 seconds after its start.</source>
        <translation>Gestart en nog niet geclaimd: sluit vanzelf 60 seconden na de start.</translation>
    </message>
    <message>
        <source>Claimed and running: it holds its connector.</source>
        <translation>Geclaimd en lopend: houdt de connector bezet.</translation>
    </message>
    <message>
        <source>Ended with a result.</source>
        <translation>Beëindigd met een resultaat.</translation>
    </message>
    <message>
        <source>Stopped from outside; nothing is said about success.</source>
        <translation>Van buitenaf gestopt; zegt niet of het werk is gelukt.</translation>
    </message>
    <message>
        <source>Ended by a fault of the service.</source>
        <translation>Beëindigd door een storing van de dienst.</translation>
    </message>
    <message>
        <source>This program does not know this state; the word is the service&apos;s own.</source>
        <translation>Dit programma kent deze status niet; het woord komt van de dienst zelf.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>claiming</source>
        <translation>claimen</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>herverbinden</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>afronden</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connector {id}</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Er hoeft niets meer te gebeuren.</translation>
    </message>
    <message>
        <source>Vehicle not ready</source>
        <translation>Voertuig niet gereed</translation>
    </message>
    <message>
        <source>Tell the mechanic what is missing, for example ignition on, and repeat.</source>
        <translation>Zeg de monteur wat er ontbreekt, bijvoorbeeld contact aan, en herhaal.</translation>
    </message>
    <message>
        <source>Needs to be checked</source>
        <translation>Moet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Check the outcome by hand or ask the mechanic.</source>
        <translation>Controleer de uitkomst met de hand of vraag het de monteur.</translation>
    </message>
    <message>
        <source>Only partly done</source>
        <translation>Slechts deels uitgevoerd</translation>
    </message>
    <message>
        <source>Finish the rest by hand or run it again.</source>
        <translation>Maak de rest met de hand af of voer het nog een keer uit.</translation>
    </message>
    <message>
        <source>Vehicle security refused</source>
        <translation>Voertuigbeveiliging weigert</translation>
    </message>
    <message>
        <source>Get the maker&apos;s access, PIN or token for this vehicle; your own login is not meant.</source>
        <translation>Vraag toegang, pincode of token van de fabrikant voor dit voertuig; uw eigen inloggegevens worden niet bedoeld.</translation>
    </message>
    <message>
        <source>Coding data missing</source>
        <translation>Codeergegevens ontbreken</translation>
    </message>
    <message>
        <source>Supply the missing data and repeat.</source>
        <translation>Lever de ontbrekende gegevens en herhaal.</translation>
    </message>
    <message>
        <source>Does not fit this vehicle</source>
        <translation>Past niet bij dit voertuig</translation>
    </message>
    <message>
        <source>Choose another product or another way; settle the order with the customer.</source>
        <translation>Kies een ander product of een andere weg; regel de opdracht met de klant.</translation>
    </message>
    <message>
        <source>Communication error</source>
        <translation>Communicatiefout</translation>
    </message>
    <message>
        <source>Check the seat of the VCI, wake the control unit, look at the internet connection.</source>
        <translation>Controleer of de VCI goed zit, wek de regeleenheid, kijk naar de internetverbinding.</translation>
    </message>
    <message>
        <source>Error in the script</source>
        <translation>Fout in het script</translation>
    </message>
    <message>
        <source>Describe it and report it to the developer.</source>
        <translation>Beschrijf de fout en meld die aan de ontwikkelaar.</translation>
    </message>
    <message>
        <source>Outside service down</source>
        <translation>Externe dienst werkt niet</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Other failure</source>
        <translation>Andere fout</translation>
    </message>
    <message>
        <source>Describe in words what happened.</source>
        <translation>Beschrijf in woorden wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Niet gelukt</translation>
    </message>
    <message>
        <source>Assistance requested</source>
        <translation>Hulp gevraagd</translation>
    </message>
    <message>
        <source>Choose at least one result.</source>
        <translation>Kies minstens één resultaat.</translation>
    </message>
    <message>
        <source>Success cannot be combined with another result.</source>
        <translation>Gelukt kan niet met een ander resultaat worden gecombineerd.</translation>
    </message>
    <message>
        <source>Other failure cannot be combined with another result.</source>
        <translation>Andere fout kan niet met een ander resultaat worden gecombineerd.</translation>
    </message>
    <message>
        <source>This result needs a description.</source>
        <translation>Dit resultaat heeft een beschrijving nodig.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>De beschrijving is te lang.</translation>
    </message>
    <message>
        <source>Session started</source>
        <translation>Sessie gestart</translation>
    </message>
    <message>
        <source>Session claimed</source>
        <translation>Sessie geclaimd</translation>
    </message>
    <message>
        <source>Session taken up again</source>
        <translation>Sessie hervat</translation>
    </message>
    <message>
        <source>Line to the service lost</source>
        <translation>Verbinding met de dienst weg</translation>
    </message>
    <message>
        <source>Line to the service is back</source>
        <translation>Verbinding met de dienst terug</translation>
    </message>
    <message>
        <source>Session token ran out</source>
        <translation>Sessietoken verlopen</translation>
    </message>
    <message>
        <source>Connector lost</source>
        <translation>Connector weggevallen</translation>
    </message>
    <message>
        <source>Connector is back</source>
        <translation>Connector is terug</translation>
    </message>
    <message>
        <source>Connection in figures</source>
        <translation>Verbinding in cijfers</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Vraag gesteld</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Vraag beantwoord</translation>
    </message>
    <message>
        <source>Question not answered</source>
        <translation>Vraag niet beantwoord</translation>
    </message>
    <message>
        <source>Conversation ended</source>
        <translation>Gesprek beëindigd</translation>
    </message>
    <message>
        <source>Locals muted</source>
        <translation>Locals gedempt</translation>
    </message>
    <message>
        <source>Locals unmuted</source>
        <translation>Locals niet meer gedempt</translation>
    </message>
    <message>
        <source>Line written to the ScriptLog</source>
        <translation>Regel in de ScriptLog geschreven</translation>
    </message>
    <message>
        <source>Function started</source>
        <translation>Functie gestart</translation>
    </message>
    <message>
        <source>Function ended</source>
        <translation>Functie beëindigd</translation>
    </message>
    <message>
        <source>Function not run</source>
        <translation>Functie niet uitgevoerd</translation>
    </message>
    <message>
        <source>Result sent</source>
        <translation>Resultaat verzonden</translation>
    </message>
    <message>
        <source>Result not confirmed</source>
        <translation>Resultaat niet bevestigd</translation>
    </message>
    <message>
        <source>Session finished</source>
        <translation>Sessie afgerond</translation>
    </message>
    <message>
        <source>Session interrupted</source>
        <translation>Sessie onderbroken</translation>
    </message>
    <message>
        <source>Session failed</source>
        <translation>Sessie mislukt</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessie beëindigd</translation>
    </message>
</context>
</TS>
