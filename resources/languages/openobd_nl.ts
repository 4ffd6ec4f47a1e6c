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
        <source>Your IT department&apos;s policy: {path}</source>
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
        <source>Is this the session you started on this PC?</source>
        <translation>Is dit de sessie die u op deze pc hebt gestart?</translation>
    </message>
    <message>
        <source>This session may belong to a colleague, because the service does not report who started it. If you claim the session, the person who started it will no longer be able to use it. If you are not sure, wait for the countdown to end; you can then start again.</source>
        <translation>De sessie is mogelijk van een collega: de dienst meldt niet wie een sessie heeft gestart. Als u de sessie claimt, kan de persoon die de sessie heeft gestart er niet meer mee werken. Wacht bij twijfel: na het aftellen kunt u opnieuw starten.</translation>
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
        <source>These sessions can no longer be claimed.</source>
        <translation>Deze sessies kunnen niet meer worden geclaimd.</translation>
    </message>
</context>
<context>
    <name>AnswersEdit</name>
    <message>
        <source>One answer per line; each becomes a button</source>
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
        <source>Show for at least</source>
        <translation>Minimaal tonen</translation>
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
        <source>Enter a name for the argument.</source>
        <translation>Voer een naam in voor het argument.</translation>
    </message>
    <message>
        <source>Select an argument.</source>
        <translation>Selecteer een argument.</translation>
    </message>
</context>
<context>
    <name>AskAtCar</name>
    <message>
        <source>Ask the mechanic</source>
        <translation>Aan de monteur vragen</translation>
    </message>
    <message>
        <source>Shows the question on the mechanic&apos;s screen</source>
        <translation>Toont de vraag op het scherm van de monteur</translation>
    </message>
    <message>
        <source>Withdraw question</source>
        <translation>Vraag intrekken</translation>
    </message>
    <message>
        <source>Removes the question from the mechanic&apos;s screen</source>
        <translation>Haalt de vraag van het scherm van de monteur</translation>
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
        <source>Another question is open. Wait until it has been answered, or close the conversation in the Ask tab.</source>
        <translation>Er staat een andere vraag open. Wacht op het antwoord of sluit het gesprek op het tabblad Vragen.</translation>
    </message>
    <message>
        <source>Waiting for an answer ({age}). The mechanic cannot chat until the question has been answered.</source>
        <translation>Wacht op antwoord ({age}). De monteur kan pas weer chatten als de vraag is beantwoord.</translation>
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
        <source>Write a question, or choose a template</source>
        <translation>Schrijf een vraag of kies een sjabloon</translation>
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
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gesprek sluiten</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Scherm van de monteur</translation>
    </message>
    <message>
        <source>Lets you answer as the mechanic (demo only)</source>
        <translation>Hiermee antwoordt u als de monteur; alleen in de demo</translation>
    </message>
</context>
<context>
    <name>BusyButton</name>
    <message>
        <source>In progress</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Op dit moment niet mogelijk</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>The table shows the codes from before clearing. Scan again to see what is left.</source>
        <translation>De tabel toont de codes van daarvoor. Scan opnieuw om te zien wat er over is.</translation>
    </message>
    <message>
        <source>This server is too old to communicate with control units. The session is not affected.</source>
        <translation>Deze server is te oud om met regeleenheden te communiceren. De sessie ondervindt hier geen hinder van.</translation>
    </message>
    <message>
        <source>No scan is in progress.</source>
        <translation>Er is geen scan bezig.</translation>
    </message>
    <message>
        <source>Scan the car first.</source>
        <translation>Scan eerst de auto.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Er zijn nog geen resultaten.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>De sessie kan niet meer vanaf deze pc worden bediend.</translation>
    </message>
    <message>
        <source>Scan the car first: only codes found by a scan in this session can be cleared.</source>
        <translation>Scan eerst de auto: alleen codes van een scan van deze sessie worden gewist.</translation>
    </message>
    <message>
        <source>There are no trouble codes to clear.</source>
        <translation>Er zijn geen foutcodes om te wissen.</translation>
    </message>
</context>
<context>
    <name>CarSummary</name>
    <message>
        <source>Battery</source>
        <translation>Accu</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>possibly off</source>
        <translation>misschien uit</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Communication error: check the three usual causes</source>
        <translation>Communicatiefout: controleer de drie gebruikelijke oorzaken</translation>
    </message>
    <message>
        <source>The connector is firmly seated</source>
        <translation>De connector zit goed vast</translation>
    </message>
    <message>
        <source>The ignition is on and the control unit is awake</source>
        <translation>Het contact is aan en de regeleenheid is wakker</translation>
    </message>
    <message>
        <source>The internet connection at the car is fast enough</source>
        <translation>De internetverbinding bij de auto is snel genoeg</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Only if your company re-signs TLS traffic</source>
        <translation>Alleen als uw bedrijf TLS-verkeer opnieuw ondertekent</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Bestand kiezen</translation>
    </message>
    <message>
        <source>This file contains usable certificates.</source>
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
    <name>ChatPanel</name>
    <message>
        <source>Read-only: this program sends no messages.</source>
        <translation>Alleen-lezen: dit programma verstuurt geen berichten.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reloads the chat</source>
        <translation>Laadt de chat opnieuw</translation>
    </message>
    <message>
        <source>No chat is available.</source>
        <translation>Er is geen chat beschikbaar.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>stand van {time}</translation>
    </message>
</context>
<context>
    <name>ClaimConfirmDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Sessie claimen</translation>
    </message>
    <message>
        <source>Claim this session on this PC?</source>
        <translation>Deze sessie op deze pc claimen?</translation>
    </message>
    <message>
        <source>This session can no longer be claimed: it is {state}.</source>
        <translation>De sessie kan niet meer worden geclaimd: status {state}.</translation>
    </message>
    <message>
        <source>According to the team history, {colleague} started this session. If you claim it, {colleague} will no longer be able to use it, because a session can be claimed only once.</source>
        <translation>Volgens het teamlogboek heeft {colleague} de sessie gestart. Als u de sessie claimt, kan {colleague} er niet meer mee werken: een sessie kan maar één keer worden geclaimd.</translation>
    </message>
    <message>
        <source>A session that is not claimed closes automatically 60 seconds after it was started.</source>
        <translation>Een sessie die niet wordt geclaimd, sluit vanzelf 60 seconden na de start.</translation>
    </message>
    <message>
        <source>The 60 seconds have passed: the service may already have closed the session.</source>
        <translation>De 60 seconden zijn voorbij: mogelijk heeft de dienst de sessie al gesloten.</translation>
    </message>
    <message>
        <source>{left} left to claim the session; after that, it closes automatically.</source>
        <translation>Nog {left} om de sessie te claimen; daarna sluit deze vanzelf.</translation>
    </message>
    <message>
        <source>Session {id}, created {created}.</source>
        <translation>Sessie {id}, aangemaakt {created}.</translation>
    </message>
    <message>
        <source>This session was not started on this PC, so it may belong to a colleague. If you claim it, the person who started it will no longer be able to use it, because a session can be claimed only once.</source>
        <translation>De sessie is niet op deze pc gestart: mogelijk heeft een collega dat gedaan. Als u de sessie claimt, kan de persoon die de sessie heeft gestart er niet meer mee werken: een sessie kan maar één keer worden geclaimd.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear trouble codes</source>
        <translation>Foutcodes wissen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Codes to clear</source>
        <translation>Te wissen codes</translation>
    </message>
    <message>
        <source>Also clear the engine&apos;s codes over OBD</source>
        <translation>Ook de codes van de motor via OBD wissen</translation>
    </message>
    <message>
        <source>I have made sure that the engine is off</source>
        <translation>Ik heb gecontroleerd dat de motor uit is</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep codes</source>
        <translation>Codes behouden</translation>
    </message>
    <message>
        <source>Stop clearing</source>
        <translation>Wissen stoppen</translation>
    </message>
    <message>
        <source>Does not clear any more control units; those already started are completed</source>
        <translation>Wist geen verdere regeleenheden; die al begonnen zijn, worden afgemaakt</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln trouble code(s)?</source>
        <translation>
            <numerusform>%Ln foutcode wissen?</numerusform>
            <numerusform>%Ln foutcodes wissen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Type CLEAR</source>
        <translation>Typ CLEAR</translation>
    </message>
    <message>
        <source>Lost with the codes: what was recorded when they were set, the completed emissions self-tests, learned fuel trims and the distance since the last clearing. The scan that is shown is kept. Make sure that the ignition is on and the engine is off.</source>
        <translation>Samen met de codes gaat verloren: wat bij het zetten is vastgelegd, de voltooide emissiezelftests, aangeleerde brandstofcorrecties en de afstand sinds het laatste wissen. De getoonde scan blijft bewaard. Zorg ervoor dat het contact aan en de motor uit is.</translation>
    </message>
    <message>
        <source>clearing…</source>
        <translation>wissen…</translation>
    </message>
    <message>
        <source>The result is in the table.</source>
        <translation>Het resultaat staat in de tabel.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>De sessie kan niet meer vanaf deze pc worden bediend.</translation>
    </message>
    <message>
        <source>Type CLEAR in capital letters first.</source>
        <translation>Typ eerst CLEAR in hoofdletters.</translation>
    </message>
    <message>
        <source>Make sure that the engine is off first.</source>
        <translation>Controleer eerst of de motor uit is.</translation>
    </message>
    <message>
        <source>Stopping after the control units already started…</source>
        <translation>Stopt na de regeleenheden die al begonnen zijn…</translation>
    </message>
    <message>
        <source>No further control units will be cleared.</source>
        <translation>Er worden geen verdere regeleenheden gewist.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Bezig met wissen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>CodeTextsDialog</name>
    <message>
        <source>Trouble code texts</source>
        <translation>Teksten van foutcodes</translation>
    </message>
    <message>
        <source>The program describes trouble codes by their structure only. If your company has texts of its own, import them from a CSV file with the columns code, text and language. The file stays where it is, and is named as the source of the texts.</source>
        <translation>Het programma beschrijft foutcodes alleen op basis van hun opbouw. Heeft uw bedrijf eigen teksten, importeer die dan uit een csv-bestand met de kolommen code, tekst en taal. Het bestand blijft waar het is en wordt als bron van de teksten vermeld.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importeren…</translation>
    </message>
    <message>
        <source>Uses the texts in a file</source>
        <translation>Gebruikt de teksten uit een bestand</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Stops using the file without deleting it</source>
        <translation>Gebruikt het bestand niet meer; het blijft bewaard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>No texts have been imported.</source>
        <translation>Er zijn geen teksten geïmporteerd.</translation>
    </message>
    <message>
        <source>The texts in {file} could not be read yet.</source>
        <translation>De teksten in {file} konden nog niet worden gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) from {file}</source>
        <translation>
            <numerusform>%Ln tekst uit {file}</numerusform>
            <numerusform>%Ln teksten uit {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be used.</source>
        <translation>
            <numerusform>%Ln regel kon niet worden gebruikt.</numerusform>
            <numerusform>%Ln regels konden niet worden gebruikt.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>Csv-bestanden (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Import code texts</source>
        <translation>Codeteksten importeren</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Opdrachtenpalet</translation>
    </message>
    <message>
        <source>Ticket, vehicle, VIN, command, setting…</source>
        <translation>Ticket, voertuig, VIN, opdracht, instelling…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln resultaat</numerusform>
            <numerusform>%Ln resultaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>This is no longer available.</source>
        <translation>Dit is niet meer beschikbaar.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare scans</source>
        <translation>Scans vergelijken</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergelijking</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copies the selected codes, or all codes if none is selected</source>
        <translation>Kopieert de geselecteerde codes, of alle codes als er geen zijn geselecteerd</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Earlier scan</source>
        <translation>Eerdere scan</translation>
    </message>
    <message>
        <source>Later scan</source>
        <translation>Latere scan</translation>
    </message>
    <message>
        <source>The trouble codes of one scan could not be read in the other one.</source>
        <translation>De foutcodes van de ene scan konden in de andere niet worden gelezen.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Niets te vergelijken</translation>
    </message>
    <message>
        <source>No control unit answered in both scans.</source>
        <translation>Geen enkele regeleenheid antwoordde in beide scans.</translation>
    </message>
    <message>
        <source>No trouble codes</source>
        <translation>Geen foutcodes</translation>
    </message>
    <message>
        <source>Neither of the scans found any.</source>
        <translation>Geen van beide scans vond er een.</translation>
    </message>
    <message>
        <source>There are no trouble codes to copy.</source>
        <translation>Er zijn geen foutcodes om te kopiëren.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Estimated by the service</source>
        <translation>Geschat door de dienst</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>The time from the service to the connector and back</source>
        <translation>De tijd van de dienst naar de connector en terug</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Reported by the service</source>
        <translation>Gemeld door de dienst</translation>
    </message>
    <message>
        <source>Measured on this PC</source>
        <translation>Gemeten op deze pc</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
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
        <source>Test stopped. Nothing was saved.</source>
        <translation>Test gestopt. Er is niets opgeslagen.</translation>
    </message>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %Ln session(s).</source>
        <translation>
            <numerusform>Gelukt: de dienst accepteert dit profiel en toont %Ln sessie.</numerusform>
            <numerusform>Gelukt: de dienst accepteert dit profiel en toont %Ln sessies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Partner API lists %Ln ticket(s).</source>
        <translation>
            <numerusform>De Partner API vermeldt %Ln ticket.</numerusform>
            <numerusform>De Partner API vermeldt %Ln tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tickets at this address.</source>
        <translation>Op dit adres zijn er geen tickets.</translation>
    </message>
    <message>
        <source>Partner API: {what}</source>
        <translation>Partner API: {what}</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Opnieuw vragen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Error in openOBD Desktop</source>
        <translation>Fout in openOBD Desktop</translation>
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
        <source>Your last action may not have been carried out: check the list of sessions before you repeat the action. Running sessions are not affected. Nothing is sent automatically; copy the report and send it to support.</source>
        <translation>Uw laatste actie is mogelijk niet uitgevoerd: controleer de lijst met sessies voordat u de actie herhaalt. Lopende sessies blijven ongemoeid. Er wordt niets automatisch verzonden; kopieer het rapport en stuur het naar de helpdesk.</translation>
    </message>
    <message>
        <source>Part of this program has stopped working.</source>
        <translation>Een deel van dit programma is gestopt met werken.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Gekopieerd.</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
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
        <source>Phrases</source>
        <translation>Zinnen</translation>
    </message>
    <message>
        <source>Inserts a phrase, or keeps the text as one</source>
        <translation>Voegt een zin in of bewaart de tekst als zin</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Describe what happened</source>
        <translation>Beschrijf wat er is gebeurd</translation>
    </message>
    <message>
        <source>There are no phrases yet.</source>
        <translation>Er zijn nog geen zinnen.</translation>
    </message>
    <message>
        <source>Keep this text as a phrase</source>
        <translation>Deze tekst als zin bewaren</translation>
    </message>
    <message>
        <source>Remove phrase</source>
        <translation>Zin verwijderen</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} van {limit}</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Concept opgeslagen om {time}</translation>
    </message>
    <message>
        <source>Draft kept until you quit</source>
        <translation>Concept bewaard tot u afsluit</translation>
    </message>
    <message>
        <source>The history is not being saved.</source>
        <translation>De geschiedenis wordt niet opgeslagen.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Discard draft</source>
        <translation>Concept weggooien</translation>
    </message>
    <message>
        <source>Clears the form</source>
        <translation>Maakt het formulier leeg</translation>
    </message>
    <message>
        <source>Restore draft</source>
        <translation>Concept herstellen</translation>
    </message>
    <message>
        <source>Restores what was just discarded</source>
        <translation>Herstelt wat zojuist is weggegooid</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>Er is geen concept.</translation>
    </message>
</context>
<context>
    <name>EcuExport</name>
    <message>
        <source>Export control units</source>
        <translation>Regeleenheden exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln regeleenheid geëxporteerd naar {path}.</numerusform>
            <numerusform>%Ln regeleenheden geëxporteerd naar {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
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
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Afronden</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
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
        <source>Closes the form; the program keeps trying to send the result</source>
        <translation>Sluit het formulier; het programma blijft proberen het resultaat te verzenden</translation>
    </message>
    <message>
        <source>Finish reports the result to the service. Interrupt stops the session without reporting a result.</source>
        <translation>Afronden meldt het resultaat aan de dienst. Afbreken stopt de sessie zonder een resultaat te melden.</translation>
    </message>
    <message>
        <source>The result has been sent and cannot be withdrawn.</source>
        <translation>Het resultaat is verzonden en kan niet worden ingetrokken.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Klaar om te verzenden.</translation>
    </message>
    <message>
        <source>Sending… The session stays open until the service confirms the result.</source>
        <translation>Verzenden… De sessie blijft open tot de dienst het resultaat bevestigt.</translation>
    </message>
    <message>
        <source>The session has ended: {state}. A result can no longer be sent. Copy your text if you need it.</source>
        <translation>De sessie is beëindigd: {state}. Er kan geen resultaat meer worden verzonden. Kopieer uw tekst als u die nodig hebt.</translation>
    </message>
    <message>
        <source>The session token has expired: a result can no longer be sent. Copy your text if you need it.</source>
        <translation>Het sessietoken is verlopen: er kan geen resultaat meer worden verzonden. Kopieer uw tekst als u die nodig hebt.</translation>
    </message>
    <message>
        <source>The function {function} is still running. Wait for it to end, or stop it in the Functions tab.</source>
        <translation>De functie {function} wordt nog uitgevoerd. Wacht tot de functie klaar is, of stop die op het tabblad Functies.</translation>
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
        <source>Needs follow-up</source>
        <translation>Opvolging nodig</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln sessie</numerusform>
            <numerusform>%Ln sessies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishState</name>
    <message>
        <source>Click here or press Ctrl+Enter to go to the field</source>
        <translation>Een klik leidt naar het veld, net als Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>FrameReading</name>
    <message>
        <source>Select one trouble code first.</source>
        <translation>Selecteer eerst één foutcode.</translation>
    </message>
    <message>
        <source>There is no standard request for the freeze frame of this code.</source>
        <translation>Voor het freeze frame van deze code bestaat geen standaardverzoek.</translation>
    </message>
    <message>
        <source>The control unit has no freeze frame for {code}: {reason}</source>
        <translation>De regeleenheid heeft geen freeze frame voor {code}: {reason}</translation>
    </message>
    <message>
        <source>The freeze frame of {code} cannot be read: {reason}</source>
        <translation>Het freeze frame van {code} kan niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>The control unit has not answered the request for the freeze frame of {code}.</source>
        <translation>De regeleenheid heeft niet geantwoord op het verzoek om het freeze frame van {code}.</translation>
    </message>
    <message>
        <source>The control unit has recorded nothing for {code}.</source>
        <translation>De regeleenheid heeft niets vastgelegd voor {code}.</translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Runs this function in the session</source>
        <translation>Voert deze functie uit in de sessie</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Lists this function first</source>
        <translation>Zet deze functie vooraan</translation>
    </message>
    <message>
        <source>Not looked up in this session yet</source>
        <translation>Nog niet opgezocht in deze sessie</translation>
    </message>
    <message>
        <source>No function chosen</source>
        <translation>Geen functie gekozen</translation>
    </message>
    <message>
        <source>Choose a function, or add one by its ID, which the function&apos;s developer can give you.</source>
        <translation>Kies een functie, of voeg er een toe met de ID, die u van de ontwikkelaar van de functie krijgt.</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Geen beschrijving</translation>
    </message>
    <message>
        <source>Version {version} · provider {provider}</source>
        <translation>Versie {version} · provider {provider}</translation>
    </message>
    <message>
        <source>Version {version} · your own function</source>
        <translation>Versie {version} · eigen functie</translation>
    </message>
</context>
<context>
    <name>FunctionFinder</name>
    <message>
        <source>Look up</source>
        <translation>Opzoeken</translation>
    </message>
    <message>
        <source>Looks up this function</source>
        <translation>Zoekt deze functie op</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optioneel</translation>
    </message>
    <message>
        <source>Only for functions from other providers</source>
        <translation>Alleen voor functies van andere providers</translation>
    </message>
    <message>
        <source>Function ID</source>
        <translation>Functie-ID</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>Provider-ID</translation>
    </message>
    <message>
        <source>Enter a function ID.</source>
        <translation>Voer een functie-ID in.</translation>
    </message>
    <message>
        <source>The function ID must be a UUID, such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>De functie-ID moet een UUID zijn, zoals 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The provider ID must also be a UUID. Leave it empty for your own functions.</source>
        <translation>De provider-ID moet ook een UUID zijn. Laat het veld leeg voor uw eigen functies.</translation>
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
        <source>Stops the function; the session stays open</source>
        <translation>Stopt de functie; de sessie blijft open</translation>
    </message>
    <message>
        <source>Use in feedback form</source>
        <translation>Naar feedbackformulier</translation>
    </message>
    <message>
        <source>Opens the feedback form with this outcome filled in</source>
        <translation>Opent het feedbackformulier met deze uitkomst ingevuld</translation>
    </message>
    <message>
        <source>The functions you run and their results appear here.</source>
        <translation>Functies die u uitvoert en hun resultaten verschijnen hier.</translation>
    </message>
    <message>
        <source>No function has been run in this session yet</source>
        <translation>In deze sessie is nog geen functie uitgevoerd</translation>
    </message>
    <message>
        <source>The function has not ended yet.</source>
        <translation>De functie is nog niet beëindigd.</translation>
    </message>
</context>
<context>
    <name>FunctionsPanel</name>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Add by ID</source>
        <translation>Toevoegen met ID</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>De sessie kan niet meer vanaf deze pc worden bediend.</translation>
    </message>
    <message>
        <source>This server does not support functions.</source>
        <translation>Deze server ondersteunt geen functies.</translation>
    </message>
    <message>
        <source>A function is running in this session. Wait for it to end, or stop it.</source>
        <translation>Er loopt een functie in deze sessie. Wacht tot die klaar is, of stop die.</translation>
    </message>
    <message>
        <source>Look up a function first.</source>
        <translation>Zoek eerst een functie op.</translation>
    </message>
    <message>
        <source>Choose a function.</source>
        <translation>Kies een functie.</translation>
    </message>
    <message>
        <source>The demo does not change any settings.</source>
        <translation>De demo wijzigt geen instellingen.</translation>
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
        <translation>In de achtergrond doorgaan</translation>
    </message>
    <message>
        <source>Keep this PC awake during sessions</source>
        <translation>Deze pc tijdens sessies wakker houden</translation>
    </message>
    <message>
        <source>Developer mode</source>
        <translation>Ontwikkelaarsmodus</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Nieuwe versies melden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln seconden</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>The language of the program and the format of dates and numbers.</source>
        <translation>Taal van het programma, ook voor datums en getallen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light, dark or the same as the system.</source>
        <translation>Licht, donker of zoals ingesteld in het systeem.</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Vernieuwingsinterval</translation>
    </message>
    <message>
        <source>How often the list of sessions is refreshed while the window is visible.</source>
        <translation>Hoe vaak de lijst met sessies wordt vernieuwd zolang het venster zichtbaar is.</translation>
    </message>
    <message>
        <source>Shows desktop notifications for urgent events while the window is in the background.</source>
        <translation>Toont bureaubladmeldingen bij dringende gebeurtenissen als het venster op de achtergrond staat.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Events announced by a sound, even while the window is in front.</source>
        <translation>Wat met een geluid wordt gemeld, ook als het venster op de voorgrond staat.</translation>
    </message>
    <message>
        <source>If you close the window while a session is running, the program keeps running in the tray and the session stays open.</source>
        <translation>Als u het venster tijdens een sessie sluit, blijft het programma in het systeemvak; de sessie blijft open.</translation>
    </message>
    <message>
        <source>While a session is running, the PC does not go to sleep; the screen may still be locked.</source>
        <translation>Zolang een sessie loopt, gaat de pc niet in slaapstand; het scherm kan wel worden vergrendeld.</translation>
    </message>
    <message>
        <source>Allows development sessions on a connector without a ticket; these sessions are not charged.</source>
        <translation>Maakt sessies op een connector mogelijk; die zijn voor ontwikkeling en worden niet in rekening gebracht.</translation>
    </message>
    <message>
        <source>Checks once a day; nothing is installed automatically.</source>
        <translation>Controleert één keer per dag; er wordt niets automatisch geïnstalleerd.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Naam van de collega</translation>
    </message>
    <message>
        <source>The colleague&apos;s program shows your text until it is acknowledged. The session is not moved: it stays on this PC. If the colleague needs to start a new session on this ticket, finish or interrupt this one first.</source>
        <translation>Het programma van uw collega toont uw tekst totdat die bevestigd is. De sessie verhuist niet mee: die blijft op deze pc. Moet uw collega op dit ticket opnieuw starten, rond de sessie dan eerst af of breek haar af.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Collega</translation>
    </message>
    <message>
        <source>What the colleague should know</source>
        <translation>Wat uw collega moet weten</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Andere naam…</translation>
    </message>
    <message>
        <source>Write what the colleague should know.</source>
        <translation>Schrijf op wat uw collega moet weten.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Kies een collega.</translation>
    </message>
    <message>
        <source>The history is not shared with a team, so the note stays on this PC: colleagues can read it only here.</source>
        <translation>De geschiedenis wordt niet met een team gedeeld, dus de notitie blijft op deze pc: collega’s kunnen haar alleen hier lezen.</translation>
    </message>
    <message>
        <source>The team database cannot store notes yet: its owner must run this version once. Until then, the note waits on this PC.</source>
        <translation>De teamdatabase kan nog geen notities bewaren: de eigenaar moet deze versie één keer starten. Tot dan wacht de notitie op deze pc.</translation>
    </message>
    <message>
        <source>The team database cannot be used at the moment. Until then, the note waits on this PC.</source>
        <translation>De teamdatabase kan op dit moment niet worden gebruikt. Tot dan wacht de notitie op deze pc.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exporteren</translation>
    </message>
    <message>
        <source>Saves all matching sessions as a spreadsheet file</source>
        <translation>Slaat alle gevonden sessies op als spreadsheetbestand</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Er zijn geen rijen om te exporteren.</translation>
    </message>
    <message>
        <source>Only the colleague whose session it is can change this.</source>
        <translation>Alleen de collega van wie de sessie is, kan dit wijzigen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln sessie geëxporteerd naar {path}.</numerusform>
            <numerusform>%Ln sessies geëxporteerd naar {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was saved.</source>
        <translation>De export is gestopt; er is geen bestand opgeslagen.</translation>
    </message>
    <message>
        <source>Save scan report</source>
        <translation>Scanrapport opslaan</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopiëren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
</context>
<context>
    <name>HistoryBanner</name>
    <message>
        <source>History details</source>
        <translation>Details van de geschiedenis</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copies all details as text</source>
        <translation>Kopieert alle details als tekst</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Saves this session as a PDF</source>
        <translation>Slaat deze sessie op als PDF</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>Saves this session as a new PDF in the most recently used folder, and opens it</source>
        <translation>Slaat deze sessie op als nieuwe pdf in de laatst gebruikte map en opent deze</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Prints the report of this session</source>
        <translation>Drukt het rapport van deze sessie af</translation>
    </message>
    <message>
        <source>Mark for follow-up</source>
        <translation>Opvolging markeren</translation>
    </message>
    <message>
        <source>Lists this session under Needs follow-up until the follow-up is done</source>
        <translation>Toont deze sessie onder Opvolging nodig totdat dat gedaan is</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Opvolging gedaan</translation>
    </message>
    <message>
        <source>Removes this session from the Needs follow-up list</source>
        <translation>Haalt deze sessie uit de lijst Opvolging nodig</translation>
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
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
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
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Selected session in the history</source>
        <translation>Geselecteerde sessie in de geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are selected.</source>
        <translation>
            <numerusform>%Ln sessie is geselecteerd.</numerusform>
            <numerusform>%Ln sessies zijn geselecteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the timeline…</source>
        <translation>De tijdlijn wordt gelezen…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Opvolging nodig</translation>
    </message>
    <message>
        <source>Ticket, customer, vehicle, VIN, result, note…</source>
        <translation>Ticket, klant, voertuig, VIN, resultaat, notitie…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Shows only sessions that need a follow-up, because the mechanic asked for help or they were marked</source>
        <translation>Toont alleen sessies die opvolging nodig hebben: er is om hulp gevraagd, of iemand heeft ze gemarkeerd</translation>
    </message>
    <message>
        <source>Older sessions are still being indexed ({percent}%). Until indexing is complete, searches will take longer.</source>
        <translation>Oudere sessies worden nog geïndexeerd ({percent}%). Tot dat klaar is, duurt zoeken langer.</translation>
    </message>
</context>
<context>
    <name>HistoryTableView</name>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Grouped by day</source>
        <translation>Gegroepeerd per dag</translation>
    </message>
</context>
<context>
    <name>IgnitionNotice</name>
    <message>
        <source>Ask the mechanic</source>
        <translation>Monteur vragen</translation>
    </message>
    <message>
        <source>Shows the question on the mechanic&apos;s screen</source>
        <translation>Toont de vraag op het scherm van de monteur</translation>
    </message>
    <message>
        <source>Ask silent units again</source>
        <translation>Stille eenheden opnieuw vragen</translation>
    </message>
    <message>
        <source>Continues the scan with these units</source>
        <translation>Zet de scan voort met deze eenheden</translation>
    </message>
    <message>
        <source>A question is waiting for an answer.</source>
        <translation>Een vraag wacht op antwoord.</translation>
    </message>
    <message>
        <source>The car&apos;s buses are in use.</source>
        <translation>De bussen van de auto zijn in gebruik.</translation>
    </message>
</context>
<context>
    <name>InterruptDialog</name>
    <message>
        <source>Interrupt session</source>
        <translation>Sessie afbreken</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>Sessie laten lopen</translation>
    </message>
    <message>
        <source>Interrupting stops the session immediately and frees the car. It does not report whether the work succeeded, and it cannot be undone. To report a result, finish the session instead.</source>
        <translation>Afbreken stopt de sessie meteen en geeft de auto vrij. Of het werk is gelukt, wordt niet gemeld, en het kan niet ongedaan worden gemaakt. Rond de sessie af om een resultaat te melden.</translation>
    </message>
    <message>
        <source>Interrupting stops the session immediately and frees the car. It does not report whether the work succeeded, and it cannot be undone. A session on a ticket may still be charged. To report a result, finish the session instead.</source>
        <translation>Afbreken stopt de sessie meteen en geeft de auto vrij. Of het werk is gelukt, wordt niet gemeld, en het kan niet ongedaan worden gemaakt. Een sessie op een ticket kan toch in rekening worden gebracht. Rond de sessie af om een resultaat te melden.</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sessie {id}</translation>
    </message>
    <message>
        <source>According to the team history, {colleague} is working on this session. Check with {colleague} before you interrupt it.</source>
        <translation>Volgens het teamlogboek werkt {colleague} aan deze sessie. Overleg met {colleague} voordat u de sessie afbreekt.</translation>
    </message>
    <message>
        <source>This session was not started on this PC, so a colleague may be working on it. Check with your colleagues before you interrupt it.</source>
        <translation>Deze sessie is niet op deze pc gestart: mogelijk werkt een collega eraan. Overleg met uw collega’s voordat u de sessie afbreekt.</translation>
    </message>
    <message>
        <source>The session has already ended.</source>
        <translation>De sessie is al beëindigd.</translation>
    </message>
    <message>
        <source>State: {state}. Running time: unknown.
Session {id}</source>
        <translation>Status: {state}. Looptijd: onbekend.
Sessie {id}</translation>
    </message>
    <message>
        <source>State: {state}. Running time: {age}.
Session {id}</source>
        <translation>Status: {state}. Looptijd: {age}.
Sessie {id}</translation>
    </message>
    <message>
        <source>The interrupt request has been sent and cannot be withdrawn.</source>
        <translation>Het verzoek om af te breken is verzonden en kan niet worden ingetrokken.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Afbreken…</translation>
    </message>
</context>
<context>
    <name>JournalSettings</name>
    <message>
        <source>Shared history</source>
        <translation>Gedeelde geschiedenis</translation>
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
        <source>Tests the team database; nothing is changed</source>
        <translation>Test de teamdatabase; er verandert niets</translation>
    </message>
    <message>
        <source>Share history</source>
        <translation>Geschiedenis delen</translation>
    </message>
    <message>
        <source>Shares new history entries with your team</source>
        <translation>Deelt nieuwe items in de geschiedenis met uw team</translation>
    </message>
    <message>
        <source>The name that colleagues see next to your sessions; leave empty to use your user name on this PC.</source>
        <translation>De naam die collega’s bij uw sessies zien; laat leeg om de gebruikersnaam van deze pc te gebruiken.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Success: this database can be used to share the history.</source>
        <translation>Gelukt: de geschiedenis kan in deze database worden gedeeld.</translation>
    </message>
    <message>
        <source>The history is now shared.</source>
        <translation>De geschiedenis wordt nu gedeeld.</translation>
    </message>
    <message>
        <source>Connecting to the team database…</source>
        <translation>Verbinden met de teamdatabase…</translation>
    </message>
</context>
<context>
    <name>LocalsCard</name>
    <message>
        <source>Block testers</source>
        <translation>Testers blokkeren</translation>
    </message>
    <message>
        <source>Allow testers</source>
        <translation>Testers toelaten</translation>
    </message>
    <message>
        <source>Local testers</source>
        <translation>Lokale testers</translation>
    </message>
    <message>
        <source>Local testers are already blocked.</source>
        <translation>De lokale testers zijn al geblokkeerd.</translation>
    </message>
    <message>
        <source>Local testers are not blocked.</source>
        <translation>De lokale testers zijn niet geblokkeerd.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Deze server ondersteunt deze functie niet.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled.</source>
        <translation>De sessie kan niet meer worden bediend.</translation>
    </message>
    <message>
        <source>Another change is in progress.</source>
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
    <name>LockPage</name>
    <message>
        <source>Password or PIN</source>
        <translation>Wachtwoord of pincode</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>Pincode vergeten</translation>
    </message>
    <message>
        <source>Choose PIN</source>
        <translation>Pincode kiezen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Vergrendeling</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Locked. Sessions keep running.</source>
        <translation>Vergrendeld. Sessies gaan door.</translation>
    </message>
    <message>
        <source>Your IT department requires the program to lock itself on this PC. Choose a PIN or password of at least 4 characters to unlock it with.</source>
        <translation>Uw IT-afdeling heeft ingesteld dat het programma zichzelf op deze pc vergrendelt. Kies een pincode of wachtwoord van ten minste 4 tekens om het te ontgrendelen.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>U kunt het over %Ln seconde opnieuw proberen.</numerusform>
            <numerusform>U kunt het over %Ln seconden opnieuw proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock ({seconds} s)</source>
        <translation>Ontgrendelen ({seconds} s)</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Er is geen sessie open.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are open.</source>
        <translation>
            <numerusform>Er is %Ln sessie open.</numerusform>
            <numerusform>Er zijn %Ln sessies open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them need(s) your attention.</source>
        <translation>
            <numerusform>%Ln daarvan vraagt uw aandacht.</numerusform>
            <numerusform>%Ln daarvan vragen uw aandacht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>Vergrendeling</translation>
    </message>
    <message>
        <source>Lock the program</source>
        <translation>Het programma vergrendelen</translation>
    </message>
    <message>
        <source>Locks the program after a period of inactivity; useful on a shared PC. Sessions keep running.</source>
        <translation>Na een tijd zonder invoer in het programma, voor een pc die ook anderen gebruiken. Sessies gaan door.</translation>
    </message>
    <message>
        <source>Choose PIN…</source>
        <translation>Pincode kiezen…</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>Pincode wijzigen…</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>Pincode verwijderen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Na %Ln minuut</numerusform>
            <numerusform>Na %Ln minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your IT department requires a PIN.</source>
        <translation>Uw IT-afdeling vereist een pincode.</translation>
    </message>
    <message>
        <source>A PIN has been chosen. The program also asks for it when it starts.</source>
        <translation>Er is een pincode gekozen. Het programma vraagt er ook bij het starten om.</translation>
    </message>
    <message>
        <source>No PIN has been chosen, so the program does not lock itself.</source>
        <translation>Er is geen pincode gekozen, dus het programma vergrendelt zichzelf niet.</translation>
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
        <source>Enter a log line first.</source>
        <translation>Voer eerst een logregel in.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Deze server ondersteunt deze functie niet.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled.</source>
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
        <source>Copies the selected lines, or all lines shown</source>
        <translation>Kopieert de geselecteerde regels, of alle getoonde regels</translation>
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
        <source>Select a line to read it in full.</source>
        <translation>Selecteer een regel om die helemaal te lezen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info en hoger</translation>
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
        <source>Enter your company&apos;s Partner API credentials from the Partner Portal.</source>
        <translation>Voer de inloggegevens van uw bedrijf voor de Partner API in; u vindt ze in de Partner Portal.</translation>
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
        <source>Language of this program</source>
        <translation>Taal van dit programma</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Lichte of donkere kleuren</translation>
    </message>
    <message>
        <source>Welcome to openOBD Desktop</source>
        <translation>Welkom bij openOBD Desktop</translation>
    </message>
    <message>
        <source>Start diagnostic sessions for tickets, monitor them and finish them with a result. Setup takes a minute; you can change everything later on the Settings page.</source>
        <translation>Start diagnosesessies op tickets, volg ze en rond ze af met een resultaat. Instellen duurt een minuut; u kunt alles later wijzigen op de pagina Instellingen.</translation>
    </message>
    <message>
        <source>No credentials at hand? The demo does not require an account or a network connection.</source>
        <translation>Geen inloggegevens bij de hand? De demo heeft geen account en geen netwerk nodig.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A session on a connector is open. It is not charged and is for development only, not for customer work.</source>
        <translation>Er is een sessie op een connector open. Die wordt niet in rekening gebracht en is alleen voor ontwikkeling, niet voor klantwerk.</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>({count}) {title}</source>
        <translation>({count}) {title}</translation>
    </message>
</context>
<context>
    <name>MechanicWindow</name>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Scherm van de monteur</translation>
    </message>
    <message>
        <source>Let the simulator answer</source>
        <translation>Simulator laten antwoorden</translation>
    </message>
    <message>
        <source>Closes this window so that the simulated mechanic answers again</source>
        <translation>Sluit dit venster, zodat de gesimuleerde monteur weer antwoordt</translation>
    </message>
    <message>
        <source>In this window, you play the mechanic. While it is open, you answer the questions.</source>
        <translation>In dit venster speelt u de monteur. Zolang het open is, beantwoordt u de vragen.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Language of the mechanic&apos;s screen</source>
        <translation>Taal van het scherm van de monteur</translation>
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
        <translation>Opnieuw proberen</translation>
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
    <name>MessageList</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
</context>
<context>
    <name>MySessions</name>
    <message>
        <source>My sessions</source>
        <translation>Mijn sessies</translation>
    </message>
</context>
<context>
    <name>MySessionsPanel</name>
    <message>
        <source>My sessions</source>
        <translation>Mijn sessies</translation>
    </message>
    <message>
        <source>No session is open. Start one on a ticket.</source>
        <translation>Er is geen sessie open. Start er een op een ticket.</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Er is geen sessie open.</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN or password</source>
        <translation>Nieuwe pincode of nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Repeat PIN or password</source>
        <translation>Herhalen</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Keeps the note with the ticket, and shares it with the team</source>
        <translation>Bewaart de notitie bij het ticket en deelt haar met het team</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>Asks a colleague to continue with this ticket</source>
        <translation>Vraagt een collega met dit ticket verder te gaan</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Tonen in geschiedenis</translation>
    </message>
    <message>
        <source>Shows the sessions on this ticket on the History page</source>
        <translation>Toont de sessies op dit ticket op de pagina Geschiedenis</translation>
    </message>
    <message>
        <source>Notes on the ticket</source>
        <translation>Notities bij het ticket</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>New note, such as: customer calls back at 3</source>
        <translation>Nieuwe notitie, bijvoorbeeld: klant belt om 3 uur terug</translation>
    </message>
    <message>
        <source>The ticket is not known.</source>
        <translation>Het ticket is niet bekend.</translation>
    </message>
    <message>
        <source>{colleague} has handed this ticket over to you.</source>
        <translation>{colleague} heeft dit ticket aan u overgedragen.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>More</source>
        <translation>Meer tonen</translation>
    </message>
</context>
<context>
    <name>OfferedView</name>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Also shows functions for other products and vehicles</source>
        <translation>Toont ook functies voor andere producten en voertuigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>OperatorChoice</name>
    <message>
        <source>Your name</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Kies uw naam</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>These sessions were started neither on this PC nor by your team, so their tickets and vehicles are not known here.</source>
        <translation>Deze sessies zijn niet op deze pc en niet door uw team gestart; hun tickets en voertuigen zijn hier daarom niet bekend.</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln session(s) started elsewhere</source>
        <translation>
            <numerusform>Andere: %Ln elders gestarte sessie</numerusform>
            <numerusform>Andere: %Ln elders gestarte sessies</numerusform>
        </translation>
    </message>
    <message>
        <source>Others: hide the sessions started elsewhere</source>
        <translation>Andere: elders gestarte sessies verbergen</translation>
    </message>
</context>
<context>
    <name>PendingStartsPanel</name>
    <message>
        <source>Claim session…</source>
        <translation>Sessie claimen…</translation>
    </message>
    <message>
        <source>Claim session now</source>
        <translation>Sessie nu claimen</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Picture address</source>
        <translation>Adres van de afbeelding</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP picture of up to 5 MB at a public https address.</source>
        <translation>PNG, JPEG of WebP op een openbaar https-adres; tot 5 MB.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Show picture {number}</source>
        <translation>Afbeelding {number} tonen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Afbeelding tonen</translation>
    </message>
    <message>
        <source>This question has a picture. Choose Show picture to load it.</source>
        <translation>Bij deze vraag hoort een afbeelding. Kies Afbeelding tonen om die te laden.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Er is geen afbeelding om te tonen.</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Afbeelding laden…</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} pixels</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Afbeelding</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Choose PIN</source>
        <translation>Pincode kiezen</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>Pincode wijzigen</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>Pincode verwijderen</translation>
    </message>
    <message>
        <source>Current PIN or password</source>
        <translation>Huidige pincode of huidig wachtwoord</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>The PIN or password must have at least 4 characters. It unlocks the program and is also required when the program starts. Only its hash is stored, in the settings file. Anyone who can read your files could guess a short PIN.</source>
        <translation>Een pincode of wachtwoord van ten minste 4 tekens ontgrendelt het programma, ook bij het starten. Alleen een hash ervan wordt bewaard, in het instellingenbestand. Wie uw bestanden kan lezen, kan een korte pincode raden.</translation>
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
        <source>The folder could not be opened. Its path was copied instead: {path}</source>
        <translation>De map kon niet worden geopend. Het pad is in plaats daarvan gekopieerd: {path}</translation>
    </message>
    <message>
        <source>The marked settings are controlled by this PC&apos;s policy file: {path}</source>
        <translation>Het beleidsbestand van deze pc bepaalt de gemarkeerde instellingen: {path}</translation>
    </message>
    <message>
        <source>No policy file is in use on this PC. Expected location: {path}</source>
        <translation>Op deze pc is geen beleidsbestand in gebruik. Verwachte locatie: {path}</translation>
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
        <source>Switches, edits or adds a profile</source>
        <translation>Wisselt, bewerkt of voegt een profiel toe</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profiel bewerken</translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation>U bent niet ingelogd.</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Dit profiel is ingesteld met omgevingsvariabelen op deze pc.</translation>
    </message>
    <message>
        <source>The demo is running.</source>
        <translation>De demo is actief.</translation>
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
        <source>The demo cannot be edited.</source>
        <translation>De demo kan niet worden bewerkt.</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
        <translation>Uw IT-afdeling heeft de demo op deze pc uitgeschakeld.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Removes the client secret and all tokens from this PC; the profile is kept</source>
        <translation>Verwijdert het client-secret en alle tokens van deze pc; het profiel blijft bewaard</translation>
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
        <source>This profile is set by environment variables on this PC and cannot be edited.</source>
        <translation>Dit profiel is ingesteld met omgevingsvariabelen op deze pc en kan niet worden gewijzigd.</translation>
    </message>
    <message>
        <source>This profile is set by your IT department. You can enter only the client secret.</source>
        <translation>Dit profiel is ingesteld door uw IT-afdeling. U kunt alleen het client-secret invoeren.</translation>
    </message>
    <message>
        <source>Your IT department has locked some of these fields.</source>
        <translation>Uw IT-afdeling heeft sommige velden vergrendeld.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ProfileDialogs</name>
    <message>
        <source>Logged out. This profile&apos;s client secret and all tokens have been removed from this PC.</source>
        <translation>Uitgelogd. Het client-secret van dit profiel en alle tokens zijn van deze pc verwijderd.</translation>
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
        <translation>Proxygebruikersnaam</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxywachtwoord</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>Partner API</translation>
    </message>
    <message>
        <source>This PC&apos;s proxy, unless you enter http://host:port or none</source>
        <translation>De proxy van deze pc, tenzij u http://host:poort of none invoert</translation>
    </message>
    <message>
        <source>Only if the proxy requires it</source>
        <translation>Alleen als de proxy erom vraagt</translation>
    </message>
    <message>
        <source>The standard address, unless you enter https://host or none</source>
        <translation>Het standaardadres, tenzij u https://host of none invoert</translation>
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
        <source>For example, your company&apos;s name</source>
        <translation>Bijvoorbeeld de naam van uw bedrijf</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored secret</source>
        <translation>Laat leeg om het opgeslagen secret te behouden</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Bewaard tot u afsluit</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Dit profiel is ingesteld met omgevingsvariabelen op deze pc.</translation>
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
        <source>set by your IT department</source>
        <translation>ingesteld door uw IT-afdeling</translation>
    </message>
    <message>
        <source>set by environment variables</source>
        <translation>ingesteld met omgevingsvariabelen</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>No profiles yet.</source>
        <translation>Nog geen profielen.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Gebruiken</translation>
    </message>
    <message>
        <source>Logs in with the selected profile</source>
        <translation>Logt in met het geselecteerde profiel</translation>
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
        <source>This profile is in use.</source>
        <translation>Dit profiel is in gebruik.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Ingesteld door uw IT-afdeling</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Dit profiel is ingesteld met omgevingsvariabelen op deze pc.</translation>
    </message>
    <message>
        <source>Profile {name} removed.</source>
        <translation>Profiel {name} verwijderd.</translation>
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
        <source>Keep running in the background</source>
        <translation>Op de achtergrond doorgaan</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Niet afsluiten</translation>
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
        <source>%Ln session(s) are active.</source>
        <translation>
            <numerusform>%Ln sessie is actief.</numerusform>
            <numerusform>%Ln sessies zijn actief.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>en nog {count}</translation>
    </message>
    <message>
        <source>ticket unknown</source>
        <translation>ticket onbekend</translation>
    </message>
    <message>
        <source>If you keep the program running in the background, its window is hidden and sessions keep running. To show the window again, use the tray icon.</source>
        <translation>Op de achtergrond is het venster verborgen en lopen sessies door. Met het pictogram in het systeemvak toont u het venster weer.</translation>
    </message>
    <message>
        <source>Choose Finish session to open the feedback form of the first session; the other sessions keep running.</source>
        <translation>Kies Sessie afronden om het feedbackformulier van de eerste sessie te openen; de andere sessies lopen door.</translation>
    </message>
    <message>
        <source>After you quit, the session tokens will no longer be renewed. Within 5 minutes, it will no longer be possible to resume or control the sessions; the cars will remain occupied until the sessions are interrupted.</source>
        <translation>Na het afsluiten worden de sessietokens niet meer vernieuwd. Na hoogstens 5 minuten kunnen de sessies niet meer worden hervat of bediend; de auto’s blijven bezet tot de sessies worden afgebroken.</translation>
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
        <source>Connection details</source>
        <translation>Verbindingsgegevens</translation>
    </message>
    <message>
        <source>Shows the figures</source>
        <translation>Toont de cijfers</translation>
    </message>
    <message>
        <source>Latency, last 10 minutes</source>
        <translation>Vertraging, laatste 10 minuten</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Nog geen metingen</translation>
    </message>
    <message>
        <source>Point at the curve, or press an arrow key, to read a value.</source>
        <translation>Wijs de curve aan of druk op een pijltoets om een waarde af te lezen.</translation>
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
        <source>{share}%</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>Setup complete</source>
        <translation>Instellen voltooid</translation>
    </message>
    <message>
        <source>Press Ctrl+N to start a session on a ticket. The session is claimed automatically within the 60 seconds that the service allows.</source>
        <translation>Ctrl+N start een sessie op een ticket en claimt die binnen de 60 seconden die de dienst toestaat.</translation>
    </message>
    <message>
        <source>The list of sessions refreshes automatically; press F5 to refresh it now. Press Ctrl+F to search all columns.</source>
        <translation>De lijst wordt automatisch vernieuwd; druk op F5 om die nu te vernieuwen. Ctrl+F zoekt in alle kolommen.</translation>
    </message>
    <message>
        <source>Closing the window does not end a session. To end a session and report its result, choose Finish session.</source>
        <translation>Het venster sluiten beëindigt geen sessie. Kies Sessie afronden om een sessie te beëindigen en het resultaat te melden.</translation>
    </message>
    <message numerus="yes">
        <source>You are logged in. The service lists %Ln session(s).</source>
        <translation>
            <numerusform>U bent ingelogd. De dienst toont %Ln sessie.</numerusform>
            <numerusform>U bent ingelogd. De dienst toont %Ln sessies.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentTickets</name>
    <message>
        <source>Recent tickets</source>
        <translation>Recente tickets</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>van het klembord</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Client secret</source>
        <translation>Client-secret</translation>
    </message>
    <message>
        <source>Unlock with client secret</source>
        <translation>Ontgrendelen met client-secret</translation>
    </message>
    <message>
        <source>Log out and remove the secrets from this PC</source>
        <translation>Uitloggen en de geheimen van deze pc vergeten</translation>
    </message>
    <message>
        <source>Unlock with the client secret of the profile {profile} instead. The service checks it, and sessions keep running; then choose a new PIN in the settings.</source>
        <translation>Ontgrendel in plaats daarvan met het client-secret van het profiel {profile}. De dienst controleert het en sessies gaan door; kies daarna een nieuwe pincode in de instellingen.</translation>
    </message>
    <message>
        <source>Or remove all client secrets, passwords and session tokens from this PC, for example if you no longer use it. The history is kept. The client secret from the Partner Portal then unlocks the program.</source>
        <translation>Of verwijder alle client-secrets, wachtwoorden en sessietokens van deze pc, bijvoorbeeld als u die niet meer gebruikt. De geschiedenis blijft bewaard. Het client-secret uit de Partner Portal ontgrendelt dan het programma.</translation>
    </message>
    <message>
        <source>Remove the PIN, and all passwords and session tokens, from this PC. The history is kept.</source>
        <translation>Verwijder de pincode en alle wachtwoorden en sessietokens van deze pc. De geschiedenis blijft bewaard.</translation>
    </message>
    <message>
        <source>Not possible while a session is open. Sessions keep running but cannot be changed here.</source>
        <translation>Niet mogelijk zolang een sessie open is. Sessies gaan door en kunnen hier niet worden gewijzigd.</translation>
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
        <source>The client secret will also be removed from this PC. You can undo this until you quit. The history will be kept.</source>
        <translation>Het client-secret wordt ook van deze pc verwijderd. U kunt dit ongedaan maken tot u afsluit; de geschiedenis blijft bewaard.</translation>
    </message>
    <message>
        <source>This profile is in use. Its list of sessions will be closed.</source>
        <translation>Dit profiel is in gebruik. De lijst met sessies ervan wordt gesloten.</translation>
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
        <source>Scope: {scope}. The variable will be removed for everything in this scope and cannot be restored.</source>
        <translation>Bereik: {scope}. De variabele wordt voor alles in dit bereik verwijderd en kan niet worden hersteld.</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>Reports</source>
        <translation>Rapporten</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo kiezen</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo verwijderen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Bedrijf</translation>
    </message>
    <message>
        <source>The name that is printed at the top of each page of a report.</source>
        <translation>De naam die boven elke pagina van een rapport wordt afgedrukt.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture that is printed next to the name: PNG, JPEG or WebP.</source>
        <translation>Een afbeelding die ernaast wordt afgedrukt: PNG, JPEG of WebP.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Er is geen logo.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The car was not scanned in this session.</source>
        <translation>De auto is in deze sessie niet gescand.</translation>
    </message>
    <message>
        <source>The scans of this session could not be read.</source>
        <translation>De scans van deze sessie konden niet worden gelezen.</translation>
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
        <source>The report was saved as {path}.</source>
        <translation>Het rapport is opgeslagen als {path}.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>The report was saved as {path}, but no program could be started to show it.</source>
        <translation>Het rapport is opgeslagen als {path}, maar er kon geen programma worden gestart om het te tonen.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Rapport afdrukken</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Het rapport is naar de printer gestuurd.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Use this outcome</source>
        <translation>Deze uitkomst gebruiken</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Choose at least one result. You can combine several failures.</source>
        <translation>Kies minstens één resultaat. U kunt meerdere fouten combineren.</translation>
    </message>
    <message>
        <source>Outcome of {function}: {outcome}. Selected in this form: {ticked}. Your selection will be sent.</source>
        <translation>Uitkomst van {function}: {outcome}. In dit formulier gekozen: {ticked}. Uw keuze wordt verzonden.</translation>
    </message>
    <message>
        <source>{result} cannot be combined with other results. The other results were cleared.</source>
        <translation>{result} kan niet met andere resultaten worden gecombineerd. De andere zijn gewist.</translation>
    </message>
    <message>
        <source>Success and Other failure cannot be combined with other results and were cleared.</source>
        <translation>Gelukt en Andere fout kunnen niet met andere resultaten worden gecombineerd en zijn gewist.</translation>
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
        <source>The program closed before these sessions ended. They may still be active.</source>
        <translation>Het programma is gestopt voordat deze sessies waren beëindigd. Mogelijk zijn ze nog actief.</translation>
    </message>
    <message>
        <source>If you choose Not now, you can still resume the sessions from the Session menu until their time runs out.</source>
        <translation>Als u Niet nu kiest, kunt u ze nog via het menu Sessie hervatten tot hun tijd om is.</translation>
    </message>
    <message>
        <source>Select a session that can still be resumed.</source>
        <translation>Selecteer een sessie die nog kan worden hervat.</translation>
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
    <name>ResumePrompt</name>
    <message>
        <source>Safe mode: the window has its default layout, you are not logged in, and no sessions were resumed.</source>
        <translation>Veilige modus: het venster heeft de standaardindeling, u bent niet ingelogd en er is geen sessie hervat.</translation>
    </message>
    <message>
        <source>The window has opened with its default layout. Sessions that were open may still be active.</source>
        <translation>Het venster is met de standaardindeling geopend. Sessies die open waren, zijn mogelijk nog actief.</translation>
    </message>
    <message>
        <source>Once you are logged in, choose Resume sessions from the Session menu.</source>
        <translation>Gebruik na het inloggen Sessies hervatten in het menu Sessie.</translation>
    </message>
    <message>
        <source>Choose Resume sessions from the Session menu.</source>
        <translation>Gebruik Sessies hervatten in het menu Sessie.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice within five minutes. No sessions were resumed automatically.</source>
        <translation>Het programma is twee keer onverwacht gestopt binnen vijf minuten. Er zijn geen sessies automatisch hervat.</translation>
    </message>
    <message>
        <source>Sessions that were open may still be active.</source>
        <translation>Sessies die open waren, zijn mogelijk nog actief.</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>Scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Reads the trouble codes of all control units</source>
        <translation>Leest de foutcodes van alle regeleenheden</translation>
    </message>
    <message>
        <source>Cancel scan</source>
        <translation>Scan annuleren</translation>
    </message>
    <message>
        <source>Ends the scan; the results so far are kept</source>
        <translation>Beëindigt de scan; de resultaten tot nu toe blijven bewaard</translation>
    </message>
    <message>
        <source>Clear codes</source>
        <translation>Codes wissen</translation>
    </message>
    <message>
        <source>Clears the codes of the selected or all units</source>
        <translation>Wist de codes van de geselecteerde of alle eenheden</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>Shows what is gone, still there or new</source>
        <translation>Toont wat weg, er nog of nieuw is</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Codes exporteren</translation>
    </message>
    <message>
        <source>Saves all control units and codes as CSV</source>
        <translation>Slaat alle regeleenheden en codes op als CSV</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Saves a PDF of one scan, or of all of them</source>
        <translation>Slaat een pdf van één scan of van alle scans op</translation>
    </message>
    <message>
        <source>Scan kind</source>
        <translation>Soort scan</translation>
    </message>
</context>
<context>
    <name>ScanExport</name>
    <message>
        <source>Export codes</source>
        <translation>Codes exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trouble code(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln foutcode geëxporteerd naar {path}.</numerusform>
            <numerusform>%Ln foutcodes geëxporteerd naar {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanOffer</name>
    <message>
        <source>Scan after repair</source>
        <translation>Scannen na reparatie</translation>
    </message>
    <message>
        <source>The car was scanned before the repair, but not after it.</source>
        <translation>De auto is voor de reparatie gescand, maar niet erna.</translation>
    </message>
</context>
<context>
    <name>ScanReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>Rapport opslaan</translation>
    </message>
    <message>
        <source>Mileage in km (optional)</source>
        <translation>Kilometerstand in km (optioneel)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>Rapport van</translation>
    </message>
    <message>
        <source>Comparison: {earlier} and {later}</source>
        <translation>Vergelijking: {earlier} en {later}</translation>
    </message>
    <message>
        <source>Whole session, with all scans</source>
        <translation>Hele sessie, met alle scans</translation>
    </message>
    <message>
        <source>Enter the mileage in whole kilometres.</source>
        <translation>Typ hele kilometers, in cijfers.</translation>
    </message>
    <message>
        <source>The mileage is not a number.</source>
        <translation>De kilometerstand is geen getal.</translation>
    </message>
</context>
<context>
    <name>ScanResults</name>
    <message>
        <source>Control units</source>
        <translation>Regeleenheden</translation>
    </message>
    <message>
        <source>Trouble codes</source>
        <translation>Foutcodes</translation>
    </message>
    <message>
        <source>Code texts…</source>
        <translation>Codeteksten…</translation>
    </message>
    <message>
        <source>Imports trouble code texts from a file</source>
        <translation>Importeert teksten van foutcodes uit een bestand</translation>
    </message>
    <message>
        <source>Read freeze frame</source>
        <translation>Freeze frame lezen</translation>
    </message>
    <message>
        <source>Asks what was measured when the selected code was set</source>
        <translation>Vraagt wat er werd gemeten toen de geselecteerde code werd gezet</translation>
    </message>
    <message>
        <source>Include untested</source>
        <translation>Ook ongeteste</translation>
    </message>
    <message>
        <source>Also shows codes that are not faults because their tests have not run yet</source>
        <translation>Toont ook codes die geen fouten zijn, omdat hun tests nog niet zijn uitgevoerd</translation>
    </message>
</context>
<context>
    <name>ScopeToggle</name>
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
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Ticket, vehicle, VIN, colleague, state…</source>
        <translation>Ticket, voertuig, VIN, collega, status…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show {label}</source>
        <translation>{label} tonen</translation>
    </message>
    <message>
        <source>Shows what you type; a stored secret is never shown</source>
        <translation>Toont wat u typt; een opgeslagen secret wordt nooit getoond</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Shows this session&apos;s page</source>
        <translation>Toont de pagina van deze sessie</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claimen</translation>
    </message>
    <message>
        <source>Takes over this session on this PC</source>
        <translation>Neemt deze sessie over op deze pc</translation>
    </message>
    <message>
        <source>Interrupt session</source>
        <translation>Sessie afbreken</translation>
    </message>
    <message>
        <source>Stops this session immediately</source>
        <translation>Stopt deze sessie meteen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exporteren</translation>
    </message>
    <message>
        <source>Saves the displayed rows as a spreadsheet file</source>
        <translation>Slaat de getoonde rijen op als spreadsheetbestand</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Er zijn geen rijen om te exporteren.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Starts another session on the same ticket</source>
        <translation>Start nog een sessie op hetzelfde ticket</translation>
    </message>
    <message>
        <source>Only the colleague whose session it is can acknowledge the request.</source>
        <translation>Alleen de collega van wie de sessie is, kan het verzoek bevestigen.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Confirms that the follow-up has been done</source>
        <translation>Bevestigt dat iemand heeft geholpen of het heeft opgevolgd</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notities…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Overdragen…</translation>
    </message>
    <message>
        <source>The ticket number of this session is not known.</source>
        <translation>Het ticketnummer van deze sessie is niet bekend.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy ID</source>
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
    <message numerus="yes">
        <source>%Ln session(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln sessie geëxporteerd naar {path}.</numerusform>
            <numerusform>%Ln sessies geëxporteerd naar {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Copy ID</source>
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
        <source>Session ID</source>
        <translation>Sessie-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Eindpunt</translation>
    </message>
    <message>
        <source>State reported by the service</source>
        <translation>Status volgens de dienst</translation>
    </message>
    <message>
        <source>Listed by the service</source>
        <translation>Gemeld door de dienst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are selected.</source>
        <translation>
            <numerusform>%Ln sessie is geselecteerd.</numerusform>
            <numerusform>%Ln sessies zijn geselecteerd.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>with the profile {profile}</source>
        <translation>met het profiel {profile}</translation>
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
        <source>Connector {connector}, for development (not charged).</source>
        <translation>Connector {connector}, voor ontwikkeling (niet in rekening gebracht).</translation>
    </message>
    <message>
        <source>unknown on this PC</source>
        <translation>onbekend op deze pc</translation>
    </message>
    <message>
        <source>{raw} (as reported by the service; not a recognized date)</source>
        <translation>{raw} (zoals gemeld door de dienst; niet leesbaar)</translation>
    </message>
    <message>
        <source>{local}
Reported by the service: {raw}</source>
        <translation>{local}
Volgens de dienst: {raw}</translation>
    </message>
</context>
<context>
    <name>SessionDialogs</name>
    <message>
        <source>Sessions on a connector can be started in developer mode only.</source>
        <translation>Sessies op een connector kunnen alleen in de ontwikkelaarsmodus worden gestart.</translation>
    </message>
    <message>
        <source>To start a session, log in with a profile or start the demo first.</source>
        <translation>Log eerst in met een profiel of start de demo om een sessie te starten.</translation>
    </message>
    <message>
        <source>A link to ticket {ticket} was opened. To start a session on this ticket, choose Start session.</source>
        <translation>Er is een link naar ticket {ticket} geopend. Kies Sessie starten om een sessie op dit ticket te starten.</translation>
    </message>
</context>
<context>
    <name>SessionEntryButton</name>
    <message>
        <source>{state} · {age}</source>
        <translation>{state} · {age}</translation>
    </message>
    <message>
        <source>{profile} · {state}</source>
        <translation>{profile} · {state}</translation>
    </message>
    <message>
        <source>{line}; profile: {profile}</source>
        <translation>{line}; profiel: {profile}</translation>
    </message>
    <message>
        <source>{vehicle}; {line}</source>
        <translation>{vehicle}; {line}</translation>
    </message>
    <message>
        <source>{line}; {health}</source>
        <translation>{line}; {health}</translation>
    </message>
</context>
<context>
    <name>SessionHeader</name>
    <message>
        <source>Acknowledge</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Confirms that you have seen this</source>
        <translation>Bevestigt dat u dit gezien hebt</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische details</translation>
    </message>
    <message>
        <source>Shows the session&apos;s ID and server</source>
        <translation>Toont de ID en de server van de sessie</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Afbreken</translation>
    </message>
    <message>
        <source>Stops the session without a result</source>
        <translation>Stopt de sessie zonder resultaat</translation>
    </message>
    <message>
        <source>Finish session</source>
        <translation>Sessie afronden</translation>
    </message>
    <message>
        <source>Reports the result to the service and ends the session</source>
        <translation>Meldt het resultaat aan de dienst en beëindigt de sessie</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>Saves a report of this session as a file</source>
        <translation>Slaat een rapport van deze sessie op als bestand</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Opnieuw starten…</translation>
    </message>
    <message>
        <source>Starts another session on this ticket</source>
        <translation>Start een nieuwe sessie op dit ticket</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Tonen in geschiedenis</translation>
    </message>
    <message>
        <source>Selects this session on the History page</source>
        <translation>Selecteert deze sessie op de pagina Geschiedenis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Closes this page; the session stays in the history</source>
        <translation>Sluit deze pagina; de sessie blijft in de geschiedenis</translation>
    </message>
    <message>
        <source>The session has not ended yet.</source>
        <translation>De sessie is nog niet beëindigd.</translation>
    </message>
    <message>
        <source>Finish session (draft)</source>
        <translation>Sessie afronden (concept)</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Resterende tijd</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wacht op</translation>
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
    <name>SessionsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Refreshes the list now (F5)</source>
        <translation>Vernieuwt de lijst nu (F5)</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sessie starten</translation>
    </message>
    <message>
        <source>Starts a session on a ticket (Ctrl+N)</source>
        <translation>Start een sessie op een ticket (Ctrl+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>stand van {time}</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Niets</translation>
    </message>
    <message>
        <source>Requests for assistance</source>
        <translation>Verzoeken om hulp</translation>
    </message>
    <message>
        <source>Everything that needs attention</source>
        <translation>Alles wat aandacht vraagt</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show welcome again</source>
        <translation>Welkomstvenster tonen</translation>
    </message>
    <message>
        <source>Opens the setup steps again: language, login and demo</source>
        <translation>Opent de installatiestappen opnieuw: taal, inloggen en demo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Changes take effect and are saved immediately.</source>
        <translation>Wijzigingen gelden meteen en worden meteen opgeslagen.</translation>
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
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
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
        <source>No sessions are open on this PC.</source>
        <translation>Op deze pc is geen sessie open.</translation>
    </message>
    <message>
        <source>Shows the tickets that colleagues have handed over to you</source>
        <translation>Toont de tickets die collega’s aan u hebben overgedragen</translation>
    </message>
    <message>
        <source>Tickets ({count})</source>
        <translation>Tickets ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s)</source>
        <translation>
            <numerusform>%Ln nieuw ticket</numerusform>
            <numerusform>%Ln nieuwe tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Handovers ({count})</source>
        <translation>Overgedragen ({count})</translation>
    </message>
    <message>
        <source>Open on this PC</source>
        <translation>Open op deze pc</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Log out</source>
        <translation>Uitloggen</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Ingelogd blijven</translation>
    </message>
    <message>
        <source>Log out of {profile}?</source>
        <translation>Uitloggen bij {profile}?</translation>
    </message>
    <message>
        <source>This profile&apos;s client secret and all tokens will be removed from this PC. To log in again, you will need the client secret from the Partner Portal. The history will be kept.</source>
        <translation>Het client-secret van dit profiel en alle tokens worden van deze pc verwijderd. Om opnieuw in te loggen hebt u het client-secret uit de Partner Portal nodig. De geschiedenis blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Latency, last {span}</source>
        <translation>Vertraging, laatste {span}</translation>
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
    <name>StartOffer</name>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>Enter in the search field</source>
        <translation>Enter in het zoekveld</translation>
    </message>
    <message>
        <source>Starts the session at once ({keys})</source>
        <translation>Start de sessie meteen ({keys})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Negeren</translation>
    </message>
    <message>
        <source>Does not suggest this ticket number again</source>
        <translation>Stelt dit ticketnummer niet meer voor</translation>
    </message>
    <message>
        <source>Start session on ticket {number}</source>
        <translation>Sessie starten op ticket {number}</translation>
    </message>
    <message>
        <source>Billed to ticket {number}</source>
        <translation>Wordt op ticket {number} in rekening gebracht</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>van het klembord</translation>
    </message>
    <message>
        <source>Starting… ({time})</source>
        <translation>Starten… ({time})</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Starten…</translation>
    </message>
    <message>
        <source>A start request cannot be withdrawn once it has been sent.</source>
        <translation>Een verzonden startverzoek kan niet worden ingetrokken.</translation>
    </message>
</context>
<context>
    <name>StartOffers</name>
    <message>
        <source>Enter starts a session on ticket {number}.</source>
        <translation>Enter start een sessie op ticket {number}.</translation>
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
        <translation>Afbreken</translation>
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
        <source>Starts an openOBD session and claims it within the 60 seconds that the service allows.</source>
        <translation>Start een openOBD-sessie en claimt die binnen de 60 seconden die de dienst toestaat.</translation>
    </message>
    <message>
        <source>Demo tickets: {numbers}.</source>
        <translation>Demotickets: {numbers}.</translation>
    </message>
    <message>
        <source>The program keeps looking for the session, even after you close this window.</source>
        <translation>Het programma blijft naar de sessie zoeken, ook nadat u dit venster sluit.</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Nog een starten</translation>
    </message>
    <message>
        <source>The team database has not responded yet, so a colleague may have a session on this ticket that is not shown.</source>
        <translation>De teamdatabase heeft nog niet geantwoord, dus een collega heeft mogelijk een sessie op dit ticket die niet wordt getoond.</translation>
    </message>
    <message>
        <source>The team database did not respond, so a colleague may have a session on this ticket that is not shown.</source>
        <translation>De teamdatabase antwoordde niet, dus een collega heeft mogelijk een sessie op dit ticket die niet wordt getoond.</translation>
    </message>
    <message>
        <source>{colleague} already has a session on this ticket: {state}.
If you start another one, the ticket may be charged again.</source>
        <translation>{colleague} heeft al een sessie op dit ticket: {state}.
Als u nog een sessie start, kan het ticket opnieuw in rekening worden gebracht.</translation>
    </message>
    <message>
        <source>You already have a session on this ticket: {state}.</source>
        <translation>U hebt al een sessie op dit ticket: {state}.</translation>
    </message>
    <message>
        <source>You already have a session on this ticket: {state}.
If you start another one, the ticket may be charged again.</source>
        <translation>U hebt al een sessie op dit ticket: {state}.
Als u nog een sessie start, kan het ticket opnieuw in rekening worden gebracht.</translation>
    </message>
    <message>
        <source>A start request cannot be withdrawn once it has been sent.</source>
        <translation>Een verzonden startverzoek kan niet worden ingetrokken.</translation>
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
        <source>7848095 or a ticket link</source>
        <translation>7848095 of een ticketlink</translation>
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
        <source>On a ticket</source>
        <translation>Op een ticket</translation>
    </message>
    <message>
        <source>On a connector, for development</source>
        <translation>Op een connector, voor ontwikkeling</translation>
    </message>
    <message>
        <source>On a ticket (chargeable)</source>
        <translation>Op een ticket (wordt in rekening gebracht)</translation>
    </message>
    <message>
        <source>On a connector, for development (not chargeable)</source>
        <translation>Op een connector, voor ontwikkeling (niet in rekening gebracht)</translation>
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
        <source>For development only, not for customer work.</source>
        <translation>Alleen voor ontwikkeling, niet voor klantwerk.</translation>
    </message>
    <message>
        <source>The session is charged to the ticket.</source>
        <translation>De sessie wordt op het ticket in rekening gebracht.</translation>
    </message>
    <message>
        <source>For development only, not for customer work. Not charged.</source>
        <translation>Alleen voor ontwikkeling, niet voor klantwerk. Wordt niet in rekening gebracht.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>list as of {time}</source>
        <translation>lijst van {time}</translation>
    </message>
    <message>
        <source>list not loaded yet</source>
        <translation>lijst nog niet geladen</translation>
    </message>
</context>
<context>
    <name>StopFunctionDialog</name>
    <message>
        <source>Stop function</source>
        <translation>Functie stoppen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Laten lopen</translation>
    </message>
    <message>
        <source>Stop {function}?</source>
        <translation>{function} stoppen?</translation>
    </message>
    <message>
        <source>What the function has already done cannot be undone. The session stays open.</source>
        <translation>Wat de functie al heeft gedaan, kan niet ongedaan worden gemaakt. De sessie blijft open.</translation>
    </message>
    <message>
        <source>The function has already ended; there is nothing to stop.</source>
        <translation>De functie is al beëindigd; er is niets te stoppen.</translation>
    </message>
</context>
<context>
    <name>TeamFields</name>
    <message>
        <source>Database password</source>
        <translation>Databasewachtwoord</translation>
    </message>
    <message>
        <source>postgresql://host:5432/database</source>
        <translation>postgresql://host:5432/database</translation>
    </message>
    <message>
        <source>Database address</source>
        <translation>Databaseadres</translation>
    </message>
    <message>
        <source>Database user name</source>
        <translation>Databasegebruikersnaam</translation>
    </message>
    <message>
        <source>Kept in this PC&apos;s key store, if it has one, and never in a file. Leave empty to use the stored password.</source>
        <translation>Bewaard in de sleutelopslag van deze pc, als die er is; nooit in een bestand. Laat leeg om het opgeslagen wachtwoord te gebruiken.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Ingesteld door uw IT-afdeling</translation>
    </message>
</context>
<context>
    <name>TemplateChips</name>
    <message>
        <source>Templates</source>
        <translation>Sjablonen</translation>
    </message>
    <message>
        <source>All templates; saves or removes your own</source>
        <translation>Alle sjablonen; slaat uw eigen sjablonen op of verwijdert ze</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Opslaan als sjabloon…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Sjabloon verwijderen</translation>
    </message>
    <message>
        <source>Template “{name}” removed.</source>
        <translation>Sjabloon “{name}” verwijderd.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
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
        <source>A template with this name already exists and will be replaced.</source>
        <translation>Er bestaat al een sjabloon met deze naam; dat wordt vervangen.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Voer een naam in.</translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>Start session</source>
        <translation>Sessie starten</translation>
    </message>
    <message>
        <source>Starts a session on this ticket (Enter)</source>
        <translation>Start een sessie op dit ticket (Enter)</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Sessie tonen</translation>
    </message>
    <message>
        <source>Shows the session that is running on this ticket</source>
        <translation>Toont de sessie die op dit ticket loopt</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exporteren</translation>
    </message>
    <message>
        <source>Saves the displayed rows as a spreadsheet file</source>
        <translation>Slaat de getoonde rijen op als spreadsheetbestand</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Er zijn geen rijen om te exporteren.</translation>
    </message>
    <message>
        <source>Select one ticket.</source>
        <translation>Selecteer één ticket.</translation>
    </message>
    <message>
        <source>A session is running on this ticket.</source>
        <translation>Op dit ticket loopt een sessie.</translation>
    </message>
    <message>
        <source>No session is running on this ticket.</source>
        <translation>Op dit ticket loopt geen sessie.</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Rijen kopiëren</translation>
    </message>
    <message>
        <source>Select a ticket.</source>
        <translation>Selecteer een ticket.</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notities…</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Tonen in geschiedenis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln ticket geëxporteerd naar {path}.</numerusform>
            <numerusform>%Ln tickets geëxporteerd naar {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCheck</name>
    <message>
        <source>Your company has no ticket with this number.</source>
        <translation>Uw bedrijf heeft geen ticket met dit nummer.</translation>
    </message>
</context>
<context>
    <name>TicketFilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Van mij</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message>
        <source>Choose your name first</source>
        <translation>Kies eerst uw naam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketReading</name>
    <message>
        <source>Select one ticket to see the battery voltage of its car here.</source>
        <translation>Kies één ticket om hier de accuspanning van de auto te zien.</translation>
    </message>
    <message>
        <source>Ticket {number}: {what}</source>
        <translation>Ticket {number}: {what}</translation>
    </message>
    <message>
        <source>the car is not connected</source>
        <translation>de auto is niet verbonden</translation>
    </message>
    <message>
        <source>its connector is not known</source>
        <translation>de connector is niet bekend</translation>
    </message>
    <message>
        <source>no reading from the connector yet</source>
        <translation>nog geen meting van de connector</translation>
    </message>
    <message>
        <source>battery {voltage}, which is low</source>
        <translation>accu {voltage}, dat is laag</translation>
    </message>
    <message>
        <source>battery {voltage}</source>
        <translation>accu {voltage}</translation>
    </message>
    <message>
        <source>no current reading</source>
        <translation>geen actuele meting</translation>
    </message>
</context>
<context>
    <name>TicketTableView</name>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
</context>
<context>
    <name>TicketsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Reloads the tickets (F5)</source>
        <translation>Laadt de tickets opnieuw (F5)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Number, customer, vehicle, VIN, operator…</source>
        <translation>Nummer, klant, voertuig, VIN, bediener…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} van {total}</translation>
    </message>
    <message>
        <source>This profile has no address for the Partner API.</source>
        <translation>Dit profiel heeft geen adres voor de Partner API.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>stand van {time}</translation>
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
        <source>Translate into</source>
        <translation>Vertalen naar</translation>
    </message>
    <message>
        <source>Translated question</source>
        <translation>Vertaalde vraag</translation>
    </message>
    <message>
        <source>Not translated. The question is shown as written above in every language.</source>
        <translation>Niet vertaald. De vraag wordt in elke taal getoond zoals hierboven.</translation>
    </message>
    <message>
        <source>Translated into: {languages}. In other languages, the question is shown as written above.</source>
        <translation>Vertaald in: {languages}. In andere talen wordt de vraag getoond zoals hierboven.</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Quit anyway</source>
        <translation>Toch afsluiten</translation>
    </message>
    <message>
        <source>Locked. Sessions keep running.</source>
        <translation>Vergrendeld. Sessies gaan door.</translation>
    </message>
    <message>
        <source>openOBD Desktop is still running in the tray</source>
        <translation>openOBD Desktop blijft actief in het systeemvak</translation>
    </message>
    <message>
        <source>A new ticket is waiting</source>
        <translation>Er wacht een nieuw ticket</translation>
    </message>
    <message>
        <source>A ticket was handed over to you</source>
        <translation>Er is een ticket aan u overgedragen</translation>
    </message>
    <message>
        <source>News about a session</source>
        <translation>Nieuws over een sessie</translation>
    </message>
    <message>
        <source>{count} tickets need your attention.</source>
        <translation>{count} tickets vragen uw aandacht.</translation>
    </message>
    <message>
        <source>One ticket needs your attention.</source>
        <translation>Eén ticket vraagt uw aandacht.</translation>
    </message>
    <message>
        <source>openOBD Desktop is locked. Unlock it to see what has happened.</source>
        <translation>openOBD Desktop is vergrendeld. Ontgrendel het om te zien wat er is gebeurd.</translation>
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
    <message>
        <source>{session}: {attention}</source>
        <translation>{session}: {attention}</translation>
    </message>
</context>
<context>
    <name>UserFeedbackChoice</name>
    <message>
        <source>Use this answer</source>
        <translation>Dit antwoord gebruiken</translation>
    </message>
    <message>
        <source>Mechanic&apos;s feedback</source>
        <translation>Feedback van de monteur</translation>
    </message>
    <message>
        <source>The mechanic&apos;s answer</source>
        <translation>Het antwoord van de monteur</translation>
    </message>
    <message>
        <source>The mechanic answered: {answer}. Selected in this form: {chosen}. Your selection will be sent.</source>
        <translation>De monteur antwoordde: {answer}. In dit formulier gekozen: {chosen}. Uw keuze wordt verzonden.</translation>
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
        <source>This server does not support variables.</source>
        <translation>Deze server ondersteunt geen variabelen.</translation>
    </message>
    <message>
        <source>Reading the variables…</source>
        <translation>Variabelen lezen…</translation>
    </message>
    <message>
        <source>No variables in this scope.</source>
        <translation>Geen variabelen in dit bereik.</translation>
    </message>
    <message>
        <source>The variables could not be read.</source>
        <translation>De variabelen konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>De sessie kan niet meer vanaf deze pc worden bediend.</translation>
    </message>
    <message>
        <source>Select a variable.</source>
        <translation>Selecteer een variabele.</translation>
    </message>
    <message>
        <source>This variable is an object: it can be viewed but not edited.</source>
        <translation>Deze variabele is een object: die kan worden bekeken, maar niet bewerkt.</translation>
    </message>
    <message>
        <source>Enter a name for the variable.</source>
        <translation>Voer een naam in voor de variabele.</translation>
    </message>
</context>
<context>
    <name>VehicleFactsGrid</name>
    <message>
        <source>Measure</source>
        <translation>Meten</translation>
    </message>
    <message>
        <source>Measures the battery voltage again</source>
        <translation>Meet de accuspanning opnieuw</translation>
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
        <translation>VIN op het ticket</translation>
    </message>
    <message>
        <source>VIN read from the car</source>
        <translation>VIN uit de auto gelezen</translation>
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
        <source>Control units</source>
        <translation>Regeleenheden</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Reads the vehicle and ticket data again from the service</source>
        <translation>Leest de voertuig- en ticketgegevens opnieuw uit bij de dienst</translation>
    </message>
    <message>
        <source>Copy vehicle data</source>
        <translation>Voertuiggegevens kopiëren</translation>
    </message>
    <message>
        <source>Copy control units</source>
        <translation>Regeleenheden kopiëren</translation>
    </message>
    <message>
        <source>Copies the selected control units, or all if none are selected</source>
        <translation>Kopieert de geselecteerde regeleenheden, of allemaal</translation>
    </message>
    <message>
        <source>Export control units</source>
        <translation>Regeleenheden exporteren</translation>
    </message>
    <message>
        <source>Saves the control units as a spreadsheet file</source>
        <translation>Slaat de regeleenheden op als spreadsheetbestand</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Voertuig en ticket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s)</source>
        <translation>
            <numerusform>%Ln regeleenheid</numerusform>
            <numerusform>%Ln regeleenheden</numerusform>
        </translation>
    </message>
    <message>
        <source>No more data can be read from this session.</source>
        <translation>Van deze sessie kunnen geen gegevens meer worden gelezen.</translation>
    </message>
    <message>
        <source>The data is still being read.</source>
        <translation>De gegevens worden nog gelezen.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Deze server ondersteunt deze functie niet.</translation>
    </message>
    <message>
        <source>There are no control units.</source>
        <translation>Er zijn geen regeleenheden.</translation>
    </message>
</context>
<context>
    <name>WeakBatteryDialog</name>
    <message>
        <source>Weak battery</source>
        <translation>Zwakke accu</translation>
    </message>
    <message>
        <source>Scan nevertheless?</source>
        <translation>Toch scannen?</translation>
    </message>
    <message>
        <source>Scan nevertheless</source>
        <translation>Toch scannen</translation>
    </message>
    <message>
        <source>Do not scan</source>
        <translation>Niet scannen</translation>
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
        <source>No account or network needed</source>
        <translation>Geen account of netwerk nodig</translation>
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
        <source>Show sessions</source>
        <translation>Sessies tonen</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
        <translation>Uw IT-afdeling heeft de demo op deze pc uitgeschakeld.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Stap {number} van 3</translation>
    </message>
    <message>
        <source>A test is in progress.</source>
        <translation>Er loopt een test.</translation>
    </message>
    <message>
        <source>Your entries in the next step are not saved yet. Choose Continue to return to them, or close this window again to discard them.</source>
        <translation>Uw invoer in de volgende stap is nog niet opgeslagen. Kies Doorgaan om ernaar terug te keren, of sluit dit venster nogmaals om die te verwerpen.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>openOBD Desktop is free software under the MIT licence.</source>
        <translation>openOBD Desktop is vrije software onder de MIT-licentie.</translation>
    </message>
    <message>
        <source>It uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3. They are separate libraries: you may replace them with modified versions, and reverse-engineer the program to debug such modifications. Their source code is at https://download.qt.io/ and https://code.qt.io/; the licence texts are at https://www.gnu.org/licenses/lgpl-3.0.txt and https://www.gnu.org/licenses/gpl-3.0.txt.</source>
        <translation>Het programma gebruikt Qt, PySide6 en Shiboken onder de GNU Lesser General Public License, versie 3. Het zijn afzonderlijke bibliotheken: u mag ze vervangen door gewijzigde versies en het programma ontleden om fouten in zulke wijzigingen op te sporen. De broncode staat op https://download.qt.io/ en https://code.qt.io/; de licentieteksten staan op https://www.gnu.org/licenses/lgpl-3.0.txt en https://www.gnu.org/licenses/gpl-3.0.txt.</translation>
    </message>
    <message>
        <source>It uses the unmodified certifi certificates under the Mozilla Public License 2.0; the source code of certifi is at https://github.com/certifi/python-certifi.</source>
        <translation>Het gebruikt de ongewijzigde certificaten van certifi onder de Mozilla Public License 2.0; de broncode van certifi staat op https://github.com/certifi/python-certifi.</translation>
    </message>
    <message>
        <source>Components and their licences:</source>
        <translation>Onderdelen en hun licenties:</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Go to session</source>
        <translation>Naar de sessie</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>{colleague} has handed ticket {ticket} over to you.</source>
        <translation>{colleague} heeft ticket {ticket} aan u overgedragen.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Tonen in geschiedenis</translation>
    </message>
    <message>
        <source>Start session on ticket</source>
        <translation>Sessie starten op ticket</translation>
    </message>
    <message>
        <source>{session}: the session token expires in less than a minute.</source>
        <translation>{session}: het sessietoken verloopt over minder dan een minuut.</translation>
    </message>
    <message>
        <source>Once the token has expired, the session can no longer be controlled from this PC.</source>
        <translation>Zodra het token is verlopen, kan de sessie niet meer vanaf deze pc worden bediend.</translation>
    </message>
    <message>
        <source>Connection lost; the result will be sent as soon as the connection is restored.</source>
        <translation>Verbinding verbroken; het resultaat wordt verzonden zodra de verbinding is hersteld.</translation>
    </message>
    <message>
        <source>Connection lost; the program will reconnect automatically. Finish the session as soon as the connection is restored.</source>
        <translation>Verbinding verbroken; het programma herstelt die automatisch. Rond de sessie af zodra de verbinding is hersteld.</translation>
    </message>
    <message>
        <source>The token could not be renewed. Finish the session now if the work is done.</source>
        <translation>Het token kon niet worden vernieuwd. Rond de sessie nu af als het werk klaar is.</translation>
    </message>
    <message>
        <source>{session}: the mechanic is asking for assistance.</source>
        <translation>{session}: de monteur vraagt om hulp.</translation>
    </message>
    <message>
        <source>Once the session has ended, you will no longer be able to help.</source>
        <translation>Na het einde van de sessie kunt u niet meer helpen.</translation>
    </message>
    <message>
        <source>Contact the mechanic before you finish.</source>
        <translation>Neem contact op met de monteur voordat u afrondt.</translation>
    </message>
    <message>
        <source>{session}: the connector is in another car.</source>
        <translation>{session}: de connector zit in een andere auto.</translation>
    </message>
    <message>
        <source>The VIN read from the car differs from the VIN on the ticket.</source>
        <translation>Het VIN uit de auto verschilt van het VIN van het ticket.</translation>
    </message>
    <message>
        <source>Stop until you know which car it is.</source>
        <translation>Stop tot u weet welke auto het is.</translation>
    </message>
    <message>
        <source>{session}: the session has ended.</source>
        <translation>{session}: de sessie is beëindigd.</translation>
    </message>
    <message>
        <source>Ask your colleagues what happened.</source>
        <translation>Vraag uw collega’s wat er is gebeurd.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>No log files are being written.</source>
        <translation>Er worden geen logbestanden geschreven.</translation>
    </message>
    <message>
        <source>The log files are in {folder}.</source>
        <translation>De logbestanden staan in {folder}.</translation>
    </message>
    <message>
        <source>Diagnostics copied. They contain no secrets; paste them into your message to support.</source>
        <translation>Diagnosegegevens gekopieerd. Er staan geen geheime gegevens in; plak ze in uw bericht aan de helpdesk.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>This server does not support questions. Ask the mechanic by chat or phone.</source>
        <translation>Deze server ondersteunt geen vragen. Vraag het de monteur via chat of telefoon.</translation>
    </message>
    <message>
        <source>The session is being claimed. You can ask questions once it is active.</source>
        <translation>De sessie wordt geclaimd. U kunt vragen stellen zodra die actief is.</translation>
    </message>
    <message>
        <source>The connection to the service has been lost. You can ask questions again once it is restored.</source>
        <translation>De verbinding met de dienst is verbroken. U kunt weer vragen stellen zodra de verbinding is hersteld.</translation>
    </message>
    <message>
        <source>The result is being sent; you can no longer ask questions.</source>
        <translation>Het resultaat wordt verzonden; u kunt geen vragen meer stellen.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC, so you can no longer ask questions.</source>
        <translation>De sessie kan niet meer vanaf deze pc worden bediend, dus u kunt geen vragen meer stellen.</translation>
    </message>
    <message>
        <source>The session has ended; you can no longer ask questions.</source>
        <translation>De sessie is beëindigd; u kunt geen vragen meer stellen.</translation>
    </message>
    <message>
        <source>Waiting for an answer ({age}). The mechanic cannot chat meanwhile. Closes in {left}.</source>
        <translation>Wacht op antwoord ({age}). De monteur kan intussen niet chatten. Sluit over {left}.</translation>
    </message>
    <message>
        <source>The mechanic sees the last question and cannot chat until you close the conversation ({left} left).</source>
        <translation>De monteur ziet de laatste vraag en kan pas chatten als u het gesprek sluit (nog {left}).</translation>
    </message>
    <message>
        <source>No question was asked in this session.</source>
        <translation>In deze sessie is geen vraag gesteld.</translation>
    </message>
    <message>
        <source>Choose a template or write a question below. The answer appears here.</source>
        <translation>Kies een sjabloon of schrijf hieronder een vraag. Het antwoord verschijnt hier.</translation>
    </message>
    <message>
        <source>The text stays until you close the conversation.</source>
        <translation>De tekst blijft staan tot u het gesprek sluit.</translation>
    </message>
    <message>
        <source>Replaces the open question. The text stays until you close the conversation.</source>
        <translation>Vervangt de open vraag. De tekst blijft staan tot u het gesprek sluit.</translation>
    </message>
    <message>
        <source>Replaces the open question.</source>
        <translation>Vervangt de open vraag.</translation>
    </message>
    <message>
        <source>After the answer, the mechanic can chat again.</source>
        <translation>Na het antwoord kan de monteur weer chatten.</translation>
    </message>
    <message>
        <source>No question has been asked yet; the mechanic can chat.</source>
        <translation>Er is nog geen vraag gesteld; de monteur kan chatten.</translation>
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
        <source>The Continue button was pressed at {time}.</source>
        <translation>Om {time} is op de knop Doorgaan gedrukt.</translation>
    </message>
    <message>
        <source>Answered at {time}: {answer}</source>
        <translation>Om {time} beantwoord: {answer}</translation>
    </message>
</context>
<context>
    <name>awake</name>
    <message>
        <source>A diagnostic session is running</source>
        <translation>Er loopt een diagnosesessie</translation>
    </message>
</context>
<context>
    <name>car</name>
    <message>
        <source>present</source>
        <translation>aanwezig</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>sporadisch</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>opgeslagen</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>voorlopig</translation>
    </message>
    <message>
        <source>failed since last cleared</source>
        <translation>opgetreden sinds wissen</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeld</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>niet getest</translation>
    </message>
    <message>
        <source>The fault was present in the last test.</source>
        <translation>De fout was er bij de laatste test.</translation>
    </message>
    <message>
        <source>The fault comes and goes.</source>
        <translation>De fout treedt af en toe op.</translation>
    </message>
    <message>
        <source>The fault was confirmed but was not present in the last test.</source>
        <translation>De fout is bevestigd, maar was er niet bij de laatste test.</translation>
    </message>
    <message>
        <source>Cannot be cleared; the control unit removes the code when its test has passed.</source>
        <translation>Kan niet worden gewist; de regeleenheid verwijdert de code zodra de test is geslaagd.</translation>
    </message>
    <message>
        <source>The fault was seen, but is not confirmed yet.</source>
        <translation>De fout is gezien, maar nog niet bevestigd.</translation>
    </message>
    <message>
        <source>The test has failed since the codes were last cleared, but not recently.</source>
        <translation>De test is mislukt sinds de codes voor het laatst zijn gewist, maar niet recent.</translation>
    </message>
    <message>
        <source>The control unit reports this code without a status.</source>
        <translation>De regeleenheid meldt deze code zonder status.</translation>
    </message>
    <message>
        <source>No fault: the test for this code has not run yet.</source>
        <translation>Geen fout: de test van deze code is nog niet uitgevoerd.</translation>
    </message>
    <message>
        <source>above limit</source>
        <translation>boven grenswaarde</translation>
    </message>
    <message>
        <source>below limit</source>
        <translation>onder grenswaarde</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>geen signaal</translation>
    </message>
    <message>
        <source>implausible</source>
        <translation>niet plausibel</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Aandrijving</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Chassis</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Carrosserie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>fuel and air</source>
        <translation>brandstof en lucht</translation>
    </message>
    <message>
        <source>ignition or misfire</source>
        <translation>ontsteking of overslag</translation>
    </message>
    <message>
        <source>emission control</source>
        <translation>emissieregeling</translation>
    </message>
    <message>
        <source>speed, idle, inputs</source>
        <translation>snelheid, stationair, ingangen</translation>
    </message>
    <message>
        <source>control unit or outputs</source>
        <translation>regeleenheid of uitgangen</translation>
    </message>
    <message>
        <source>gearbox</source>
        <translation>versnellingsbak</translation>
    </message>
    <message>
        <source>hybrid or electric drive</source>
        <translation>hybride of elektrische aandrijving</translation>
    </message>
    <message>
        <source>lost communication</source>
        <translation>communicatie verbroken</translation>
    </message>
    <message>
        <source>software mismatch</source>
        <translation>software past niet</translation>
    </message>
    <message>
        <source>invalid data received</source>
        <translation>ongeldige gegevens ontvangen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>came back immediately</source>
        <translation>direct weer terug</translation>
    </message>
    <message>
        <source>cleared, but could not be read again</source>
        <translation>gewist, maar kon niet opnieuw worden gelezen</translation>
    </message>
    <message>
        <source>no answer; may have been cleared</source>
        <translation>geen antwoord; mogelijk gewist</translation>
    </message>
    <message>
        <source>no answer; not cleared</source>
        <translation>geen antwoord; niet gewist</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>niet gewist</translation>
    </message>
    <message>
        <source>connection lost; may have been cleared</source>
        <translation>verbinding verloren; mogelijk gewist</translation>
    </message>
    <message numerus="yes">
        <source>{codes}, plus %Ln more</source>
        <translation>
            <numerusform>{codes}, plus nog %Ln</numerusform>
            <numerusform>{codes}, plus nog %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of %Ln control unit(s) are gone.</source>
        <translation>
            <numerusform>De foutcodes van %Ln regeleenheid zijn weg.</numerusform>
            <numerusform>De foutcodes van %Ln regeleenheden zijn weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of {gone} of %Ln control unit(s) are gone.</source>
        <translation>
            <numerusform>De foutcodes van {gone} van %Ln regeleenheid zijn weg.</numerusform>
            <numerusform>De foutcodes van {gone} van %Ln regeleenheden zijn weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>still there</source>
        <translation>nog aanwezig</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>manufacturer-specific</source>
        <translation>fabrikantspecifiek</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Verandering</translation>
    </message>
    <message>
        <source>{gone} gone · {still} still there · {new} new</source>
        <translation>{gone} verdwenen · {still} nog aanwezig · {new} nieuw</translation>
    </message>
    <message>
        <source>Answered only in the earlier scan, so their current codes are unknown: {units}.</source>
        <translation>Antwoordden alleen in de eerste scan, zodat nu niets bekend is van hun codes: {units}.</translation>
    </message>
    <message>
        <source>Answered only in the later scan, so their earlier codes are unknown: {units}.</source>
        <translation>Antwoordden alleen in de latere scan, zodat niets bekend is van hun codes daarvoor: {units}.</translation>
    </message>
    <message>
        <source>Details of the trouble code</source>
        <translation>Details van de foutcode</translation>
    </message>
    <message>
        <source>There may be other scans of this car. {missing}</source>
        <translation>Er zijn mogelijk andere scans van deze auto. {missing}</translation>
    </message>
    <message>
        <source>There is no other scan of this car yet.</source>
        <translation>Er is nog geen andere scan van deze auto.</translation>
    </message>
    <message>
        <source>The history of this PC could not be read, so earlier scans may be missing.</source>
        <translation>De geschiedenis van deze pc kon niet worden gelezen, dus eerdere scans kunnen ontbreken.</translation>
    </message>
    <message>
        <source>Some scans of this car could not be read.</source>
        <translation>Sommige scans van deze auto konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Some control units or trouble codes are missing: they could not be read, or there were too many to keep.</source>
        <translation>Sommige regeleenheden of foutcodes van de scans konden niet worden gelezen of waren te talrijk om te bewaren.</translation>
    </message>
    <message>
        <source>Searching the team database for your colleagues&apos; scans…</source>
        <translation>In de teamdatabase wordt naar scans van uw collega’s gezocht…</translation>
    </message>
    <message>
        <source>The team database cannot store scans yet, so your colleagues&apos; scans are missing.</source>
        <translation>De teamdatabase kan nog geen scans opslaan, dus die van uw collega’s ontbreken.</translation>
    </message>
    <message>
        <source>Select a trouble code to see its details.</source>
        <translation>Selecteer een foutcode om de details te zien.</translation>
    </message>
    <message>
        <source>Source of this text</source>
        <translation>Bron van deze tekst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The control unit requests a warning lamp.</source>
        <translation>De regeleenheid vraagt om een waarschuwingslampje.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruw</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>A freeze frame was stored when this code was set. It can be read.</source>
        <translation>Toen deze code werd gezet, is een freeze frame opgeslagen. Het kan worden gelezen.</translation>
    </message>
    <message>
        <source>Extended data ({record})</source>
        <translation>Uitgebreide gegevens ({record})</translation>
    </message>
    <message>
        <source>Recorded when the code was set ({record})</source>
        <translation>Vastgelegd toen de code werd gezet ({record})</translation>
    </message>
    <message>
        <source>Tests not complete since the codes were cleared</source>
        <translation>Tests nog niet voltooid sinds de codes zijn gewist</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation>{caption}: {value}</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>geen details</translation>
    </message>
    <message>
        <source>electrical fault</source>
        <translation>elektrische fout</translation>
    </message>
    <message>
        <source>signal fault</source>
        <translation>signaalfout</translation>
    </message>
    <message>
        <source>frequency or pulse fault</source>
        <translation>frequentie- of pulsfout</translation>
    </message>
    <message>
        <source>internal fault</source>
        <translation>interne fout</translation>
    </message>
    <message>
        <source>programming fault</source>
        <translation>programmeerfout</translation>
    </message>
    <message>
        <source>algorithm fault</source>
        <translation>algoritmefout</translation>
    </message>
    <message>
        <source>mechanical fault</source>
        <translation>mechanische fout</translation>
    </message>
    <message>
        <source>bus signal or message fault</source>
        <translation>fout in bussignaal of -bericht</translation>
    </message>
    <message>
        <source>component fault</source>
        <translation>componentfout</translation>
    </message>
    <message>
        <source>short to ground</source>
        <translation>kortsluiting naar massa</translation>
    </message>
    <message>
        <source>short to battery</source>
        <translation>kortsluiting naar plus</translation>
    </message>
    <message>
        <source>open circuit</source>
        <translation>open stroomkring</translation>
    </message>
    <message>
        <source>short to ground or open circuit</source>
        <translation>kortsluiting naar massa of open stroomkring</translation>
    </message>
    <message>
        <source>short to battery or open circuit</source>
        <translation>kortsluiting naar plus of open stroomkring</translation>
    </message>
    <message>
        <source>voltage too low</source>
        <translation>spanning te laag</translation>
    </message>
    <message>
        <source>voltage too high</source>
        <translation>spanning te hoog</translation>
    </message>
    <message>
        <source>current too low</source>
        <translation>stroom te laag</translation>
    </message>
    <message>
        <source>current too high</source>
        <translation>stroom te hoog</translation>
    </message>
    <message>
        <source>resistance too low</source>
        <translation>weerstand te laag</translation>
    </message>
    <message>
        <source>resistance too high</source>
        <translation>weerstand te hoog</translation>
    </message>
    <message>
        <source>voltage out of range</source>
        <translation>spanning buiten bereik</translation>
    </message>
    <message>
        <source>current out of range</source>
        <translation>stroom buiten bereik</translation>
    </message>
    <message>
        <source>resistance out of range</source>
        <translation>weerstand buiten bereik</translation>
    </message>
    <message>
        <source>intermittent circuit</source>
        <translation>stroomkring valt soms weg</translation>
    </message>
    <message>
        <source>amplitude too low</source>
        <translation>amplitude te laag</translation>
    </message>
    <message>
        <source>amplitude too high</source>
        <translation>amplitude te hoog</translation>
    </message>
    <message>
        <source>signal stuck low</source>
        <translation>signaal blijft laag</translation>
    </message>
    <message>
        <source>signal stuck high</source>
        <translation>signaal blijft hoog</translation>
    </message>
    <message>
        <source>wrong waveform</source>
        <translation>onjuiste golfvorm</translation>
    </message>
    <message>
        <source>signal changes too slowly</source>
        <translation>signaal verandert te langzaam</translation>
    </message>
    <message>
        <source>signal changes too fast</source>
        <translation>signaal verandert te snel</translation>
    </message>
    <message>
        <source>wrong offset or zero point</source>
        <translation>onjuiste offset of onjuist nulpunt</translation>
    </message>
    <message>
        <source>signal invalid</source>
        <translation>signaal ongeldig</translation>
    </message>
    <message>
        <source>signal erratic</source>
        <translation>signaal onregelmatig</translation>
    </message>
    <message>
        <source>low level too short</source>
        <translation>laag niveau te kort</translation>
    </message>
    <message>
        <source>low level too long</source>
        <translation>laag niveau te lang</translation>
    </message>
    <message>
        <source>high level too short</source>
        <translation>hoog niveau te kort</translation>
    </message>
    <message>
        <source>high level too long</source>
        <translation>hoog niveau te lang</translation>
    </message>
    <message>
        <source>frequency too low</source>
        <translation>frequentie te laag</translation>
    </message>
    <message>
        <source>frequency too high</source>
        <translation>frequentie te hoog</translation>
    </message>
    <message>
        <source>wrong frequency</source>
        <translation>onjuiste frequentie</translation>
    </message>
    <message>
        <source>too few pulses</source>
        <translation>te weinig pulsen</translation>
    </message>
    <message>
        <source>too many pulses</source>
        <translation>te veel pulsen</translation>
    </message>
    <message>
        <source>checksum wrong</source>
        <translation>controlegetal onjuist</translation>
    </message>
    <message>
        <source>memory fault</source>
        <translation>geheugenfout</translation>
    </message>
    <message>
        <source>special memory fault</source>
        <translation>fout in speciaal geheugen</translation>
    </message>
    <message>
        <source>data memory fault</source>
        <translation>fout in datageheugen</translation>
    </message>
    <message>
        <source>program memory fault</source>
        <translation>fout in programmageheugen</translation>
    </message>
    <message>
        <source>calibration memory fault</source>
        <translation>fout in kalibratiegeheugen</translation>
    </message>
    <message>
        <source>watchdog or safety processor fault</source>
        <translation>fout in watchdog of veiligheidsprocessor</translation>
    </message>
    <message>
        <source>supervision software fault</source>
        <translation>fout in bewakingssoftware</translation>
    </message>
    <message>
        <source>internal electronics fault</source>
        <translation>fout in interne elektronica</translation>
    </message>
    <message>
        <source>wrong part fitted</source>
        <translation>onjuist onderdeel gemonteerd</translation>
    </message>
    <message>
        <source>electronics too hot</source>
        <translation>elektronica te heet</translation>
    </message>
    <message>
        <source>not programmed</source>
        <translation>niet geprogrammeerd</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>niet geactiveerd</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>gedeactiveerd</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>niet gekalibreerd</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>niet geconfigureerd</translation>
    </message>
    <message>
        <source>configuration invalid</source>
        <translation>configuratie ongeldig</translation>
    </message>
    <message>
        <source>software incompatible</source>
        <translation>software niet compatibel</translation>
    </message>
    <message>
        <source>signal calculation incorrect</source>
        <translation>signaalberekening onjuist</translation>
    </message>
    <message>
        <source>signals do not match</source>
        <translation>signalen komen niet overeen</translation>
    </message>
    <message>
        <source>circuit protection timed out</source>
        <translation>time-out van de stroomkringbeveiliging</translation>
    </message>
    <message>
        <source>signal implausible</source>
        <translation>signaal niet plausibel</translation>
    </message>
    <message>
        <source>too few transitions or events</source>
        <translation>te weinig overgangen of gebeurtenissen</translation>
    </message>
    <message>
        <source>too many transitions or events</source>
        <translation>te veel overgangen of gebeurtenissen</translation>
    </message>
    <message>
        <source>signal wrong after event</source>
        <translation>signaal onjuist na gebeurtenis</translation>
    </message>
    <message>
        <source>event recorded</source>
        <translation>gebeurtenis vastgelegd</translation>
    </message>
    <message>
        <source>actuator stuck</source>
        <translation>actuator zit vast</translation>
    </message>
    <message>
        <source>actuator stuck open</source>
        <translation>actuator blijft open</translation>
    </message>
    <message>
        <source>actuator stuck closed</source>
        <translation>actuator blijft dicht</translation>
    </message>
    <message>
        <source>actuator slipping</source>
        <translation>actuator slipt</translation>
    </message>
    <message>
        <source>emergency position not reachable</source>
        <translation>noodstand niet bereikbaar</translation>
    </message>
    <message>
        <source>wrongly mounted</source>
        <translation>onjuist gemonteerd</translation>
    </message>
    <message>
        <source>position not reached</source>
        <translation>stand niet bereikt</translation>
    </message>
    <message>
        <source>wrongly adjusted</source>
        <translation>onjuist afgesteld</translation>
    </message>
    <message>
        <source>mechanical linkage fault</source>
        <translation>fout in mechanische verbinding</translation>
    </message>
    <message>
        <source>leak or seal fault</source>
        <translation>lek of defecte afdichting</translation>
    </message>
    <message>
        <source>fluid level low</source>
        <translation>vloeistofniveau laag</translation>
    </message>
    <message>
        <source>alive counter wrong</source>
        <translation>alive-teller onjuist</translation>
    </message>
    <message>
        <source>signal protection value incorrect</source>
        <translation>beveiligingswaarde van het signaal onjuist</translation>
    </message>
    <message>
        <source>signal below range</source>
        <translation>signaal onder bereik</translation>
    </message>
    <message>
        <source>signal above range</source>
        <translation>signaal boven bereik</translation>
    </message>
    <message>
        <source>signal value invalid</source>
        <translation>signaalwaarde ongeldig</translation>
    </message>
    <message>
        <source>message missing</source>
        <translation>bericht ontbreekt</translation>
    </message>
    <message>
        <source>bus off</source>
        <translation>bus off</translation>
    </message>
    <message>
        <source>message erratic</source>
        <translation>bericht onregelmatig</translation>
    </message>
    <message>
        <source>value out of tolerance</source>
        <translation>waarde buiten tolerantie</translation>
    </message>
    <message>
        <source>incorrect operation</source>
        <translation>onjuiste werking</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>werkt niet</translation>
    </message>
    <message>
        <source>unexpected operation</source>
        <translation>onverwachte werking</translation>
    </message>
    <message>
        <source>wrongly assembled</source>
        <translation>onjuist geassembleerd</translation>
    </message>
    <message>
        <source>component fault, internal</source>
        <translation>interne componentfout</translation>
    </message>
    <message>
        <source>blocked or impaired</source>
        <translation>geblokkeerd of belemmerd</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>te heet</translation>
    </message>
    <message>
        <source>It is not known whether local testers can communicate with the car. Block them on the Tools tab first.</source>
        <translation>Het is niet bekend of lokale testers met de auto kunnen communiceren. Blokkeer ze eerst op het tabblad Extra’s.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Geen regeleenheden</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Nog niet gescand</translation>
    </message>
    <message>
        <source>A scan asks all control units of the car for their trouble codes.</source>
        <translation>Een scan vraagt alle regeleenheden van de auto wat ze melden.</translation>
    </message>
    <message>
        <source>No trouble codes yet</source>
        <translation>Nog geen foutcodes</translation>
    </message>
    <message>
        <source>They appear here as the control units answer.</source>
        <translation>Ze verschijnen hier zodra de regeleenheden antwoorden.</translation>
    </message>
    <message>
        <source>The control units are being asked.</source>
        <translation>De regeleenheden worden bevraagd.</translation>
    </message>
    <message>
        <source>Trouble codes unknown</source>
        <translation>Er is niets bekend</translation>
    </message>
    <message>
        <source>No control unit has reported its trouble codes.</source>
        <translation>Geen enkele regeleenheid heeft haar foutcodes gemeld.</translation>
    </message>
    <message>
        <source>No trouble codes</source>
        <translation>Geen foutcodes</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about %Ln other(s).</source>
        <translation>
            <numerusform>Van %Ln andere is niets bekend.</numerusform>
            <numerusform>Van %Ln andere is niets bekend.</numerusform>
        </translation>
    </message>
    <message>
        <source>These control units have a different VIN, so they may come from another car: {units}.</source>
        <translation>Deze regeleenheden hebben een ander VIN en komen dus misschien uit een andere auto: {units}.</translation>
    </message>
    <message>
        <source>The mechanic has been asked whether the ignition is on. The answer has not arrived yet.</source>
        <translation>De monteur is gevraagd of het contact aan is. Het antwoord is er nog niet.</translation>
    </message>
    <message>
        <source>According to the mechanic, the ignition is on. Ask the silent control units again.</source>
        <translation>De monteur zegt dat het contact aan is. Vraag de stille regeleenheden opnieuw.</translation>
    </message>
    <message>
        <source>According to the mechanic, the ignition is off. Once it is on, ask the silent control units again.</source>
        <translation>De monteur zegt dat het contact uit is. Vraag de stille regeleenheden opnieuw zodra het aan is.</translation>
    </message>
    <message>
        <source>More than half of the control units are silent, as is usual while the ignition is off. Ask the mechanic, then ask the silent control units again.</source>
        <translation>Meer dan de helft van de regeleenheden zwijgt, zoals bij uitgeschakeld contact. Vraag het de monteur en vraag daarna de stille regeleenheden opnieuw.</translation>
    </message>
    <message>
        <source>The control units are not known yet. The scan can start once they are.</source>
        <translation>De regeleenheden zijn nog niet bekend. Zodra dat zo is, kan de scan beginnen.</translation>
    </message>
    <message>
        <source>The car&apos;s buses are in use. Wait until the other task has ended.</source>
        <translation>De bussen van de auto zijn in gebruik. Wacht tot de andere taak klaar is.</translation>
    </message>
    <message>
        <source>A function is running in this session. Wait for it to end, or stop it.</source>
        <translation>In deze sessie loopt een functie. Wacht tot deze klaar is of stop deze.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car. Block them on the Tools tab first.</source>
        <translation>Lokale testers kunnen met de auto communiceren. Blokkeer ze eerst op het tabblad Extra’s.</translation>
    </message>
    <message>
        <source>The control units could not be read. Read them again on the Vehicle and ticket tab.</source>
        <translation>De regeleenheden konden niet worden gelezen. Lees ze opnieuw op het tabblad Voertuig en ticket.</translation>
    </message>
    <message>
        <source>The battery is too weak ({volts}), so control units may report faults that do not exist. Ask the mechanic to connect a charger.</source>
        <translation>De accu is te zwak ({volts}), waardoor regeleenheden fouten kunnen melden die er niet zijn. Vraag de monteur om een lader aan te sluiten.</translation>
    </message>
    <message>
        <source>The team database could not be queried, so your colleagues&apos; scans may be missing.</source>
        <translation>De teamdatabase kon niet worden geraadpleegd, dus scans van uw collega’s kunnen ontbreken.</translation>
    </message>
    <message>
        <source>All emissions self-tests are complete.</source>
        <translation>Alle emissiezelftests zijn voltooid.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s) reported none.</source>
        <translation>
            <numerusform>%Ln regeleenheid meldde er geen.</numerusform>
            <numerusform>%Ln regeleenheden meldden er geen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is weak ({volts}). Ask the mechanic to connect a charger if control units do not answer.</source>
        <translation>De accu is zwak ({volts}). Vraag de monteur om een lader aan te sluiten als regeleenheden niet antwoorden.</translation>
    </message>
    <message>
        <source>The connection to the car is poor. The scan will take longer, and control units may not answer.</source>
        <translation>De verbinding met de auto is slecht. De scan duurt langer en regeleenheden antwoorden misschien niet.</translation>
    </message>
    <message>
        <source>The connector found no control units in this car.</source>
        <translation>De connector heeft in deze auto geen regeleenheden gevonden.</translation>
    </message>
    <message>
        <source>This server does not support communication with control units.</source>
        <translation>Deze server ondersteunt geen communicatie met regeleenheden.</translation>
    </message>
    <message>
        <source>The connector is detecting the control units. The scan can start when this is done.</source>
        <translation>De connector zoekt de regeleenheden. Daarna kan de scan beginnen.</translation>
    </message>
    <message>
        <source>A scan is in progress.</source>
        <translation>Er is een scan bezig.</translation>
    </message>
    <message>
        <source>Trouble codes are being cleared.</source>
        <translation>Er worden foutcodes gewist.</translation>
    </message>
    <message>
        <source>The freeze frame of a trouble code is being read.</source>
        <translation>Het freeze frame van een foutcode wordt gelezen.</translation>
    </message>
    <message>
        <source>The console is using the car&apos;s buses. Close it first.</source>
        <translation>De console gebruikt de bussen van de auto. Sluit deze eerst.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>does not know this service</source>
        <translation>kent deze dienst niet</translation>
    </message>
    <message>
        <source>does not support this sub-function</source>
        <translation>ondersteunt deze subfunctie niet</translation>
    </message>
    <message>
        <source>wrong length or format</source>
        <translation>onjuiste lengte of notatie</translation>
    </message>
    <message>
        <source>answer too long</source>
        <translation>antwoord te lang</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>bezet</translation>
    </message>
    <message>
        <source>not possible in this state</source>
        <translation>niet mogelijk in deze toestand</translation>
    </message>
    <message>
        <source>wrong order of requests</source>
        <translation>onjuiste volgorde van verzoeken</translation>
    </message>
    <message>
        <source>no response from a subordinate component</source>
        <translation>geen antwoord van een component erachter</translation>
    </message>
    <message>
        <source>prevented by a fault</source>
        <translation>verhinderd door een fout</translation>
    </message>
    <message>
        <source>has no such value</source>
        <translation>heeft deze waarde niet</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>authentication required</source>
        <translation>authenticatie vereist</translation>
    </message>
    <message>
        <source>invalid key</source>
        <translation>ongeldige sleutel</translation>
    </message>
    <message>
        <source>too many attempts</source>
        <translation>te veel pogingen</translation>
    </message>
    <message>
        <source>waiting time not yet elapsed</source>
        <translation>wachttijd niet voorbij</translation>
    </message>
    <message>
        <source>secure transmission required</source>
        <translation>beveiligde overdracht vereist</translation>
    </message>
    <message>
        <source>secure transmission not allowed</source>
        <translation>beveiligde overdracht niet toegestaan</translation>
    </message>
    <message>
        <source>secure transmission not verified</source>
        <translation>beveiligde overdracht niet geverifieerd</translation>
    </message>
    <message>
        <source>certificate or authentication not accepted</source>
        <translation>certificaat of authenticatie niet geaccepteerd</translation>
    </message>
    <message>
        <source>transfer not accepted</source>
        <translation>overdracht niet geaccepteerd</translation>
    </message>
    <message>
        <source>transfer stopped</source>
        <translation>overdracht gestopt</translation>
    </message>
    <message>
        <source>programming failed</source>
        <translation>programmeren mislukt</translation>
    </message>
    <message>
        <source>wrong block number</source>
        <translation>onjuist bloknummer</translation>
    </message>
    <message>
        <source>answer will follow</source>
        <translation>antwoord volgt</translation>
    </message>
    <message>
        <source>sub-function not available in this diagnostic session</source>
        <translation>subfunctie niet beschikbaar in deze diagnosesessie</translation>
    </message>
    <message>
        <source>not available in this diagnostic session</source>
        <translation>niet beschikbaar in deze diagnosesessie</translation>
    </message>
    <message>
        <source>engine speed too high</source>
        <translation>motortoerental te hoog</translation>
    </message>
    <message>
        <source>engine speed too low</source>
        <translation>motortoerental te laag</translation>
    </message>
    <message>
        <source>engine is running</source>
        <translation>motor draait</translation>
    </message>
    <message>
        <source>engine is not running</source>
        <translation>motor draait niet</translation>
    </message>
    <message>
        <source>engine not running long enough</source>
        <translation>motor draait nog niet lang genoeg</translation>
    </message>
    <message>
        <source>temperature too high</source>
        <translation>temperatuur te hoog</translation>
    </message>
    <message>
        <source>temperature too low</source>
        <translation>temperatuur te laag</translation>
    </message>
    <message>
        <source>vehicle too fast</source>
        <translation>voertuig te snel</translation>
    </message>
    <message>
        <source>vehicle too slow</source>
        <translation>voertuig te langzaam</translation>
    </message>
    <message>
        <source>accelerator pedal pressed too far</source>
        <translation>gaspedaal te ver ingedrukt</translation>
    </message>
    <message>
        <source>accelerator pedal not pressed far enough</source>
        <translation>gaspedaal niet ver genoeg ingedrukt</translation>
    </message>
    <message>
        <source>gearbox not in neutral</source>
        <translation>versnellingsbak niet in neutraal</translation>
    </message>
    <message>
        <source>no gear engaged</source>
        <translation>geen versnelling ingeschakeld</translation>
    </message>
    <message>
        <source>brake not pressed</source>
        <translation>rem niet ingedrukt</translation>
    </message>
    <message>
        <source>selector lever not in P</source>
        <translation>keuzehendel niet in P</translation>
    </message>
    <message>
        <source>torque converter locked</source>
        <translation>koppelomvormer vergrendeld</translation>
    </message>
    <message>
        <source>currently not available</source>
        <translation>momenteel niet beschikbaar</translation>
    </message>
    <message>
        <source>manufacturer-specific reason</source>
        <translation>reden van de fabrikant</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Het antwoord is leeg.</translation>
    </message>
    <message>
        <source>Half a byte of the answer is missing.</source>
        <translation>Er ontbreekt een halve byte van het antwoord.</translation>
    </message>
    <message>
        <source>The answer is not hexadecimal.</source>
        <translation>Het antwoord is niet hexadecimaal.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Het antwoord is te lang.</translation>
    </message>
    <message>
        <source>The answer is incomplete.</source>
        <translation>Het antwoord is onvolledig.</translation>
    </message>
    <message>
        <source>The list of codes is cut short.</source>
        <translation>De lijst met codes is afgekapt.</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>Het antwoord hoort bij een ander verzoek.</translation>
    </message>
    <message>
        <source>The answer contradicts itself.</source>
        <translation>Het antwoord spreekt zichzelf tegen.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>geen antwoord</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>niet leesbaar</translation>
    </message>
    <message>
        <source>not supported by this version</source>
        <translation>niet ondersteund door deze versie</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Onderdeelnummer</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Seconden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampje</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>answered on the second attempt</source>
        <translation>antwoordde bij de tweede poging</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln control unit(s)</source>
        <translation>
            <numerusform>{done} van %Ln regeleenheid</numerusform>
            <numerusform>{done} van %Ln regeleenheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trouble code(s)</source>
        <translation>
            <numerusform>%Ln foutcode</numerusform>
            <numerusform>%Ln foutcodes</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Not supported by this server</source>
        <translation>Niet ondersteund door deze server</translation>
    </message>
    <message>
        <source>Scanning: {kind}</source>
        <translation>Scan bezig: {kind}</translation>
    </message>
    <message>
        <source>Incomplete scan: {kind}</source>
        <translation>Onvolledige scan: {kind}</translation>
    </message>
    <message>
        <source>Scan finished: {kind}</source>
        <translation>Scan voltooid: {kind}</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Gearbox</source>
        <translation>Versnellingsbak</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>Remmen</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Stuurinrichting</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Before repair</source>
        <translation>Vóór reparatie</translation>
    </message>
    <message>
        <source>After repair</source>
        <translation>Na reparatie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Overig</translation>
    </message>
    <message>
        <source>misfire</source>
        <translation>overslag</translation>
    </message>
    <message>
        <source>fuel system</source>
        <translation>brandstofsysteem</translation>
    </message>
    <message>
        <source>components</source>
        <translation>componenten</translation>
    </message>
    <message>
        <source>catalyst</source>
        <translation>katalysator</translation>
    </message>
    <message>
        <source>heated catalyst</source>
        <translation>verwarmde katalysator</translation>
    </message>
    <message>
        <source>evaporative system</source>
        <translation>dampsysteem</translation>
    </message>
    <message>
        <source>secondary air</source>
        <translation>secundaire lucht</translation>
    </message>
    <message>
        <source>oxygen sensor</source>
        <translation>lambdasonde</translation>
    </message>
    <message>
        <source>oxygen sensor heater</source>
        <translation>verwarming lambdasonde</translation>
    </message>
    <message>
        <source>exhaust gas recirculation</source>
        <translation>uitlaatgasrecirculatie</translation>
    </message>
    <message>
        <source>NMHC catalyst</source>
        <translation>NMHC-katalysator</translation>
    </message>
    <message>
        <source>NOx aftertreatment</source>
        <translation>NOx-nabehandeling</translation>
    </message>
    <message>
        <source>boost pressure</source>
        <translation>laaddruk</translation>
    </message>
    <message>
        <source>exhaust gas sensor</source>
        <translation>uitlaatgassensor</translation>
    </message>
    <message>
        <source>particle filter</source>
        <translation>roetfilter</translation>
    </message>
    <message>
        <source>Engine load</source>
        <translation>Motorbelasting</translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation>Koelvloeistoftemperatuur</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 1</source>
        <translation>Brandstofcorrectie kort, bank 1</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 1</source>
        <translation>Brandstofcorrectie lang, bank 1</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 2</source>
        <translation>Brandstofcorrectie kort, bank 2</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 2</source>
        <translation>Brandstofcorrectie lang, bank 2</translation>
    </message>
    <message>
        <source>Fuel pressure</source>
        <translation>Brandstofdruk</translation>
    </message>
    <message>
        <source>Intake manifold pressure</source>
        <translation>Inlaatdruk</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Motortoerental</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Voertuigsnelheid</translation>
    </message>
    <message>
        <source>Ignition timing</source>
        <translation>Ontstekingstijdstip</translation>
    </message>
    <message>
        <source>Intake air temperature</source>
        <translation>Inlaatluchttemperatuur</translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation>Luchtmassa</translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation>Gasklepstand</translation>
    </message>
    <message>
        <source>Time since engine start</source>
        <translation>Tijd sinds motorstart</translation>
    </message>
    <message>
        <source>Distance with lamp on</source>
        <translation>Afstand met lamp aan</translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation>Brandstofniveau</translation>
    </message>
    <message>
        <source>Warm-ups since codes cleared</source>
        <translation>Opwarmcycli sinds wissen</translation>
    </message>
    <message>
        <source>Distance since codes cleared</source>
        <translation>Afstand sinds wissen</translation>
    </message>
    <message>
        <source>Barometric pressure</source>
        <translation>Luchtdruk</translation>
    </message>
    <message>
        <source>Control unit voltage</source>
        <translation>Spanning regeleenheid</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Buitentemperatuur</translation>
    </message>
    <message>
        <source>Accelerator pedal</source>
        <translation>Gaspedaal</translation>
    </message>
    <message>
        <source>Engine oil temperature</source>
        <translation>Motorolietemperatuur</translation>
    </message>
    <message>
        <source>Odometer</source>
        <translation>Kilometerstand</translation>
    </message>
</context>
<context>
    <name>cards</name>
    <message>
        <source>profile: {profile}</source>
        <translation>profiel: {profile}</translation>
    </message>
    <message>
        <source>battery {voltage}</source>
        <translation>accu {voltage}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Vragen</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Afronden…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Opnieuw starten</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Wacht op de dienst</translation>
    </message>
    <message>
        <source>Waiting for you, {time}</source>
        <translation>Wacht op u, {time}</translation>
    </message>
    <message>
        <source>Waiting for the mechanic, {time}</source>
        <translation>Wacht op de monteur, {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>nog {time}</translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message>
        <source>Older messages that are not shown: {count}</source>
        <translation>Oudere berichten die niet worden getoond: {count}</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>tijd onbekend</translation>
    </message>
    <message>
        <source>sender unknown</source>
        <translation>afzender onbekend</translation>
    </message>
    <message>
        <source>{time} · {who}</source>
        <translation>{time} · {who}</translation>
    </message>
    <message>
        <source>This message was removed.</source>
        <translation>Dit bericht is verwijderd.</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Bijlage: {name}</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Leeg bericht</translation>
    </message>
    <message>
        <source>The session belongs to another profile, so its chat cannot be read now.</source>
        <translation>De sessie hoort bij een ander profiel, dus de chat kan nu niet worden gelezen.</translation>
    </message>
    <message>
        <source>Your company has no ticket with this number</source>
        <translation>Uw bedrijf heeft geen ticket met dit nummer</translation>
    </message>
    <message>
        <source>This ticket has no chat</source>
        <translation>Dit ticket heeft geen chat</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Nog geen berichten</translation>
    </message>
    <message>
        <source>New messages will appear here automatically.</source>
        <translation>Nieuwe berichten verschijnen hier automatisch.</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>The messages below may be out of date.</source>
        <translation>De berichten hieronder zijn mogelijk niet actueel.</translation>
    </message>
    <message>
        <source>The chat cannot be shown</source>
        <translation>De chat kan niet worden getoond</translation>
    </message>
    <message>
        <source>The session is not affected.</source>
        <translation>De sessie ondervindt hier geen hinder van.</translation>
    </message>
    <message>
        <source>Loading the chat…</source>
        <translation>Chat laden…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be read.</source>
        <translation>
            <numerusform>%Ln bericht kon niet worden gelezen.</numerusform>
            <numerusform>%Ln berichten konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more messages, which are not shown here.</source>
        <translation>Er zijn meer berichten, die hier niet worden getoond.</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>The program that you last copied from is not responding. Pasting is not possible at the moment.</source>
        <translation>Het programma waaruit u het laatst hebt gekopieerd, reageert niet. Plakken is nu niet mogelijk.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>{age}, over 4 h</source>
        <translation>{age}, langer dan 4 u</translation>
    </message>
    <message>
        <source>{age}, {left} left</source>
        <translation>{age}, nog {left}</translation>
    </message>
    <message>
        <source>claim within {left}</source>
        <translation>claimen binnen {left}</translation>
    </message>
    <message>
        <source>Started on this PC but not claimed yet; {left} left to claim it.</source>
        <translation>Op deze pc gestart, maar nog niet geclaimd; nog {left} om te claimen.</translation>
    </message>
    <message>
        <source>The session has ended; the service does not report when.</source>
        <translation>De sessie is beëindigd; de dienst meldt niet wanneer.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong, so the running time is unknown.</source>
        <translation>De klok van deze pc loopt verkeerd, dus de looptijd is onbekend.</translation>
    </message>
    <message>
        <source>The service did not report a valid start time.</source>
        <translation>De dienst heeft geen geldige starttijd gemeld.</translation>
    </message>
    <message>
        <source>This session has been running for longer than the guaranteed 4 hours and may end at any moment.</source>
        <translation>Deze sessie loopt langer dan de gegarandeerde 4 uur en kan elk moment eindigen.</translation>
    </message>
    <message>
        <source>If it is not claimed, the session closes automatically 60 seconds after it was started.</source>
        <translation>Als de sessie niet wordt geclaimd, sluit die automatisch 60 seconden na de start.</translation>
    </message>
    <message>
        <source>The service guarantees 4 hours of running time; {left} left.</source>
        <translation>De dienst garandeert een looptijd van 4 uur; nog {left}.</translation>
    </message>
    <message>
        <source>Time zone of this PC: {zone}. Reported by the service: {text}</source>
        <translation>Tijdzone van deze pc: {zone}. Gemeld door de dienst: {text}</translation>
    </message>
    <message>
        <source>Development session on connector {connector} (not charged).</source>
        <translation>Ontwikkelsessie op connector {connector} (niet in rekening gebracht).</translation>
    </message>
    <message>
        <source>The service does not report the ticket of a session that was started on another PC.</source>
        <translation>De dienst meldt het ticket niet van een sessie die op een andere pc is gestart.</translation>
    </message>
    <message>
        <source>Started on this PC.</source>
        <translation>Gestart op deze pc.</translation>
    </message>
    <message>
        <source>Claimed on this PC.</source>
        <translation>Geclaimd op deze pc.</translation>
    </message>
    <message>
        <source>Nothing is known about sessions that were started outside your team.</source>
        <translation>Over sessies die buiten uw team zijn gestart, is niets bekend.</translation>
    </message>
    <message>
        <source>According to the team history, this session belongs to {colleague}.</source>
        <translation>Volgens het teamlogboek is deze sessie van {colleague}.</translation>
    </message>
    <message>
        <source>The vehicle is known only for sessions of this PC and of the team.</source>
        <translation>Het voertuig is alleen bekend van sessies van deze pc en van het team.</translation>
    </message>
    <message>
        <source>The customer is known once the ticket is listed on the Tickets page.</source>
        <translation>De klant is bekend zodra het ticket op de pagina Tickets staat.</translation>
    </message>
    <message>
        <source>Only the PC that claimed a running session measures its connection.</source>
        <translation>Alleen de pc die een lopende sessie heeft geclaimd, meet de verbinding.</translation>
    </message>
    <message>
        <source>Assistance requested</source>
        <translation>Hulp gevraagd</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Opvolging nodig</translation>
    </message>
    <message>
        <source>The result is known only for sessions of this PC and of the team.</source>
        <translation>Het resultaat is alleen bekend van sessies van deze pc en van het team.</translation>
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
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Looptijd</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultaat</translation>
    </message>
    <message>
        <source>same in all rows</source>
        <translation>in alle rijen gelijk</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Created on {time}</source>
        <translation>Aangemaakt op {time}</translation>
    </message>
    <message>
        <source>The time is not known.</source>
        <translation>De tijd is niet bekend.</translation>
    </message>
    <message>
        <source>A session can be started.</source>
        <translation>Er kan een sessie worden gestart.</translation>
    </message>
    <message>
        <source>No session can be started until the car is connected.</source>
        <translation>Er kan pas een sessie worden gestart als de auto is verbonden.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Niet bekend</translation>
    </message>
    <message>
        <source>not offered by the service</source>
        <translation>niet aangeboden door de dienst</translation>
    </message>
    <message>
        <source>empty in all rows</source>
        <translation>in alle rijen leeg</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Aangemaakt</translation>
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
        <source>no room</source>
        <translation>geen ruimte</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>{column} ({reason})</source>
        <translation>{column} ({reason})</translation>
    </message>
    <message>
        <source>At least one column must remain visible.</source>
        <translation>Er moet minstens één kolom zichtbaar blijven.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>session ended</source>
        <translation>sessie beëindigd</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>nog geen metingen</translation>
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
        <source>healthy (estimated by the service)</source>
        <translation>goed (schatting van de dienst)</translation>
    </message>
    <message>
        <source>last known: unhealthy</source>
        <translation>laatst bekend: slecht</translation>
    </message>
    <message>
        <source>unhealthy (estimated by the service)</source>
        <translation>slecht (schatting van de dienst)</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
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
        <source>no readings for {age}</source>
        <translation>al {age} niets</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} geleden</translation>
    </message>
    <message>
        <source>connector {time} ms</source>
        <translation>connector {time} ms</translation>
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
        <source>last reported: {word}</source>
        <translation>laatst gemeld: {word}</translation>
    </message>
    <message>
        <source>No readings are coming in. Possible causes:</source>
        <translation>Er komen geen metingen meer binnen. Mogelijke oorzaken:</translation>
    </message>
    <message>
        <source>No contact with the car. Possible causes:</source>
        <translation>Geen contact met de auto. Mogelijke oorzaken:</translation>
    </message>
    <message>
        <source>The service reports the connection as unhealthy. Possible causes:</source>
        <translation>De dienst meldt dat de verbinding slecht is. Mogelijke oorzaken:</translation>
    </message>
    <message>
        <source>The connection is slow. Possible causes:</source>
        <translation>De verbinding is traag. Mogelijke oorzaken:</translation>
    </message>
    <message>
        <source>1. The connector is loose in the OBD socket. Ask the mechanic to push it in firmly.</source>
        <translation>1. De connector zit los in de OBD-aansluiting. Vraag de monteur om hem stevig aan te drukken.</translation>
    </message>
    <message>
        <source>2. The control unit is asleep. Ask the mechanic to switch on the ignition.</source>
        <translation>2. De regeleenheid is in slaapstand. Vraag de monteur om het contact aan te zetten.</translation>
    </message>
    <message>
        <source>3. The internet connection at the car is slow. Check the latency figures.</source>
        <translation>3. De internetverbinding bij de auto is traag. Bekijk de cijfers van de vertraging.</translation>
    </message>
    <message>
        <source>Measured on this PC: no readings in the last {span}.</source>
        <translation>Gemeten op deze pc: geen metingen in de laatste {span}.</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>niet ondersteund</translation>
    </message>
    <message>
        <source>Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; {share}% of the readings over {limit} ms.</source>
        <translation>Laatste {span}: minimum {low} ms, mediaan {middle} ms, maximum {high} ms; {share} % van de metingen boven {limit} ms.</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <translation>{time}: {what}</translation>
    </message>
    <message>
        <source>In {share}% of all readings, the connector was reported as not connected.</source>
        <translation>In {share} % van alle metingen werd de connector als niet verbonden gemeld.</translation>
    </message>
    <message>
        <source>no contact with the car for {age}</source>
        <translation>al {age} geen contact met de auto</translation>
    </message>
    <message>
        <source>healthy: few recent readings over {limit} ms</source>
        <translation>goed: weinig recente metingen boven {limit} ms</translation>
    </message>
    <message>
        <source>healthy: no recent reading over {limit} ms</source>
        <translation>goed: geen recente meting boven {limit} ms</translation>
    </message>
    <message>
        <source>unhealthy: too many recent readings over {limit} ms</source>
        <translation>slecht: te veel recente metingen boven {limit} ms</translation>
    </message>
    <message>
        <source>Whole session: {figures}</source>
        <translation>Hele sessie: {figures}</translation>
    </message>
    <message>
        <source>never disconnected</source>
        <translation>nooit weggevallen</translation>
    </message>
    <message numerus="yes">
        <source>The connector was disconnected %Ln time(s), for {time} in total.</source>
        <translation>
            <numerusform>De connector is %Ln keer weggevallen, in totaal {time}.</numerusform>
            <numerusform>De connector is %Ln keer weggevallen, in totaal {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection reading(s).</source>
        <translation>
            <numerusform>%Ln meting van de verbinding.</numerusform>
            <numerusform>%Ln metingen van de verbinding.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency: minimum {low} ms, median {middle} ms, maximum {high} ms; {share}% over {limit} ms.</source>
        <translation>Vertraging: minimum {low} ms, mediaan {middle} ms, maximum {high} ms; {share} % boven {limit} ms.</translation>
    </message>
    <message>
        <source>Longest time without a reading: {time}.</source>
        <translation>Langste tijd zonder meting: {time}.</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>{profile}: waiting for the key store…</source>
        <translation>{profile}: wachten op de sleutelopslag…</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>niet ingelogd</translation>
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
        <source>no answer for {age}</source>
        <translation>al {age} geen antwoord</translation>
    </message>
    <message>
        <source>connected, last answer {age} ago</source>
        <translation>verbonden, laatste antwoord {age} geleden</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>De klok van deze pc loopt verkeerd</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} fast</source>
        <translation>De klok van deze pc loopt {time} voor</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} slow</source>
        <translation>De klok van deze pc loopt {time} achter</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>{time} · {who}</source>
        <translation>{time} · {who}</translation>
    </message>
    <message>
        <source>{time} · to: {who} · {state}</source>
        <translation>{time} · aan: {who} · {state}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>getoond</translation>
    </message>
    <message>
        <source>Answers: {options}</source>
        <translation>Antwoorden: {options}</translation>
    </message>
    <message>
        <source>Answers: {low} to {high}</source>
        <translation>Antwoorden: {low} tot {high}</translation>
    </message>
    <message>
        <source>{question} · {answer}</source>
        <translation>{question} · {answer}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
</context>
<context>
    <name>csv</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Door komma’s gescheiden waarden (*.csv)</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo: a built-in simulator replaces the service. All data is simulated.</source>
        <translation>Demo: een ingebouwde simulator vervangt de dienst. Alle gegevens zijn gesimuleerd.</translation>
    </message>
    <message>
        <source>Demo. All data is simulated. Tickets to try: {tickets}.</source>
        <translation>Demo. Alle gegevens zijn gesimuleerd. Tickets om te proberen: {tickets}.</translation>
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
        <source>This program closed the connection to the service.</source>
        <translation>Dit programma heeft de verbinding met de dienst gesloten.</translation>
    </message>
    <message>
        <source>The action was not carried out; running sessions are not affected.</source>
        <translation>De actie is niet uitgevoerd; lopende sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>There is no result to send.</source>
        <translation>Er is geen resultaat om te verzenden.</translation>
    </message>
    <message>
        <source>Choose at least one result.</source>
        <translation>Kies minstens één resultaat.</translation>
    </message>
    <message>
        <source>The text contains an invalid character that cannot be sent.</source>
        <translation>De tekst bevat een ongeldig teken dat niet kan worden verzonden.</translation>
    </message>
    <message>
        <source>The service provided a host name outside its own domain.</source>
        <translation>De dienst heeft een host buiten zijn eigen domein opgegeven.</translation>
    </message>
    <message>
        <source>The host name is too long.</source>
        <translation>De hostnaam is te lang.</translation>
    </message>
    <message>
        <source>The host name may contain only unaccented letters, digits, hyphens and dots.</source>
        <translation>De host mag alleen letters zonder accent, cijfers, koppeltekens en punten bevatten.</translation>
    </message>
    <message>
        <source>The address does not contain a host name.</source>
        <translation>In het adres ontbreekt de host.</translation>
    </message>
    <message>
        <source>Internationalized host names are not allowed, because they can imitate other names.</source>
        <translation>Geïnternationaliseerde hostnamen zijn niet toegestaan, omdat ze andere namen kunnen nabootsen.</translation>
    </message>
    <message>
        <source>Enter only the host name.</source>
        <translation>Voer alleen de hostnaam in.</translation>
    </message>
    <message>
        <source>The host must be a name, not an IP address.</source>
        <translation>De host moet een naam zijn, geen IP-adres.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>De poort moet een getal van 1 tot 65535 zijn.</translation>
    </message>
    <message>
        <source>A certificate in the certificate file is damaged.</source>
        <translation>Een certificaat in het certificaatbestand is beschadigd.</translation>
    </message>
    <message>
        <source>The certificate file is too large to be a certificate.</source>
        <translation>Het certificaatbestand is te groot voor een certificaat.</translation>
    </message>
    <message>
        <source>The certificate file does not exist.</source>
        <translation>Het certificaatbestand bestaat niet.</translation>
    </message>
    <message>
        <source>The path is not valid.</source>
        <translation>Het pad is niet geldig.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled: it has ended or its token has expired.</source>
        <translation>De sessie kan niet meer worden bediend: ze is beëindigd of het token is verlopen.</translation>
    </message>
    <message>
        <source>The service has stopped sending updates: the session has ended, or another program is now receiving them.</source>
        <translation>De dienst stuurt geen updates meer: de sessie is beëindigd of een ander programma ontvangt ze nu.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>De verbinding met de dienst is verbroken.</translation>
    </message>
    <message>
        <source>The session is finished, but the result was not accepted. Your text has been kept.</source>
        <translation>De sessie is afgerond, maar het resultaat is niet geaccepteerd. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>The session was interrupted; the result was not accepted. Your text has been kept.</source>
        <translation>De sessie is afgebroken; het resultaat is niet geaccepteerd. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>The session failed; the result was not accepted. Your text has been kept.</source>
        <translation>De sessie is mislukt; het resultaat is niet geaccepteerd. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>The session is still active: the result did not reach the service. Your text has been kept.</source>
        <translation>De sessie is nog actief: het resultaat heeft de dienst niet bereikt. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>Finish the session again.</source>
        <translation>Rond de sessie opnieuw af.</translation>
    </message>
    <message>
        <source>Copy the text if you need it elsewhere.</source>
        <translation>Kopieer de tekst als u die elders nodig hebt.</translation>
    </message>
    <message>
        <source>This picture&apos;s address contains invalid characters.</source>
        <translation>Het adres van deze afbeelding bevat ongeldige tekens.</translation>
    </message>
    <message>
        <source>This picture&apos;s address cannot be read.</source>
        <translation>Het adres van deze afbeelding kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>This picture&apos;s address must start with https:// and must not contain a user name or port.</source>
        <translation>Het adres van deze afbeelding moet met https:// beginnen en mag geen gebruikersnaam of poort bevatten.</translation>
    </message>
    <message>
        <source>This picture&apos;s address does not contain a public host.</source>
        <translation>Het adres van deze afbeelding bevat geen openbare host.</translation>
    </message>
    <message>
        <source>This picture&apos;s server redirected to another server.</source>
        <translation>De server van deze afbeelding verwees door naar een andere server.</translation>
    </message>
    <message>
        <source>This picture&apos;s host is not on the public internet.</source>
        <translation>De host van deze afbeelding staat niet op het openbare internet.</translation>
    </message>
    <message>
        <source>Available profiles: {names}.</source>
        <translation>Beschikbare profielen: {names}.</translation>
    </message>
    <message>
        <source>Fill in the field, then save again.</source>
        <translation>Vul het veld in en sla dan opnieuw op.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Kies een andere naam.</translation>
    </message>
    <message>
        <source>The name {name} is already in use.</source>
        <translation>De naam {name} is al in gebruik.</translation>
    </message>
    <message>
        <source>Contact your IT department.</source>
        <translation>Neem contact op met uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be removed.</source>
        <translation>Het profiel {name} kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>The profile was removed, but its client secret may still be in the key store.</source>
        <translation>Het profiel is verwijderd, maar het client-secret staat mogelijk nog in de sleutelopslag.</translation>
    </message>
    <message>
        <source>Unlock the key store and remove the openobd-desktop entry from it.</source>
        <translation>Ontgrendel de sleutelopslag en verwijder het item openobd-desktop eruit.</translation>
    </message>
    <message>
        <source>There is no profile to restore.</source>
        <translation>Er is geen profiel om te herstellen.</translation>
    </message>
    <message>
        <source>Add the profile again.</source>
        <translation>Voeg het profiel opnieuw toe.</translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation>Kies een ander profiel.</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
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
        <source>Choose the certificate itself as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Kies het certificaat zelf, als .cer-, .crt-, .pem- of .p7b-bestand.</translation>
    </message>
    <message>
        <source>The certificate file contains a private key instead of a certificate.</source>
        <translation>Het certificaatbestand is een privésleutel, geen certificaat.</translation>
    </message>
    <message>
        <source>Choose the certificate without its private key, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Kies het certificaat zonder de privésleutel, als .cer-, .crt-, .pem- of .p7b-bestand.</translation>
    </message>
    <message>
        <source>The certificate file contains a certificate request instead of a certificate.</source>
        <translation>Het certificaatbestand is een certificaataanvraag, geen certificaat.</translation>
    </message>
    <message>
        <source>Choose the certificate issued for this request, as a .cer, .crt or .pem file.</source>
        <translation>Kies het certificaat dat voor deze aanvraag is uitgegeven, als .cer-, .crt- of .pem-bestand.</translation>
    </message>
    <message>
        <source>The certificate file contains a certificate revocation list instead of a certificate.</source>
        <translation>Het certificaatbestand is een lijst van ingetrokken certificaten, geen certificaat.</translation>
    </message>
    <message>
        <source>The certificate file contains a public key instead of a certificate.</source>
        <translation>Het certificaatbestand is een publieke sleutel, geen certificaat.</translation>
    </message>
    <message>
        <source>The certificate file is incomplete.</source>
        <translation>Het certificaatbestand is onvolledig.</translation>
    </message>
    <message>
        <source>The certificate file is a PKCS#12 store (.pfx or .p12), which also contains a private key.</source>
        <translation>Het certificaatbestand is een PKCS#12-archief (.pfx of .p12), dat ook een privésleutel bevat.</translation>
    </message>
    <message>
        <source>Open the file, choose the certificate and export it without the private key, as a .cer or .p7b file.</source>
        <translation>Open het bestand, kies het certificaat en exporteer het zonder de privésleutel, als .cer- of .p7b-bestand.</translation>
    </message>
    <message>
        <source>The certificate file is a Java keystore.</source>
        <translation>Het certificaatbestand is een Java-sleutelarchief.</translation>
    </message>
    <message>
        <source>Export the certificate from the Java keystore with keytool -exportcert -rfc.</source>
        <translation>Exporteer het certificaat uit het Java-sleutelarchief met keytool -exportcert -rfc.</translation>
    </message>
    <message>
        <source>The certificate file is empty.</source>
        <translation>Het certificaatbestand is leeg.</translation>
    </message>
    <message>
        <source>The certificate file is a web page, not a certificate.</source>
        <translation>Het certificaatbestand is een webpagina, geen certificaat.</translation>
    </message>
    <message>
        <source>Download the certificate file itself; you may have to log in to the website first.</source>
        <translation>Download het certificaatbestand zelf; mogelijk moet u eerst op de website inloggen.</translation>
    </message>
    <message>
        <source>The certificate file does not contain a certificate in a known format.</source>
        <translation>Het certificaatbestand bevat geen certificaat in een bekend formaat.</translation>
    </message>
    <message>
        <source>The provider did not start the function.</source>
        <translation>De provider heeft de functie niet gestart.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate contains the server&apos;s name only in an outdated format.</source>
        <translation>Het certificaat van de server bevat de naam van de server alleen in een verouderde vorm.</translation>
    </message>
    <message>
        <source>The server does not recognize the requested host name.</source>
        <translation>De server kent de gevraagde hostnaam niet.</translation>
    </message>
    <message>
        <source>The text is too long to send.</source>
        <translation>De tekst is te lang om te verzenden.</translation>
    </message>
    <message>
        <source>The service no longer reports the state of the session; the result was not accepted. Your text has been kept.</source>
        <translation>De dienst meldt de status van de sessie niet meer; het resultaat is niet geaccepteerd. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>The service no longer reports how the session ended, so it is not known whether the result was accepted. Your text has been kept.</source>
        <translation>De dienst meldt niet meer hoe de sessie is geëindigd, dus het is niet bekend of het resultaat is geaccepteerd. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>A function is already running in this session.</source>
        <translation>In deze sessie loopt al een functie.</translation>
    </message>
    <message>
        <source>The function ended without a result.</source>
        <translation>De functie is zonder resultaat beëindigd.</translation>
    </message>
    <message>
        <source>The function ID must be a UUID.</source>
        <translation>De functie-ID moet een UUID zijn.</translation>
    </message>
    <message>
        <source>Enter an ID such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>Voer een ID in zoals 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The link or ticket number passed to the program is not valid.</source>
        <translation>De link of het ticketnummer dat aan het programma is meegegeven, is niet geldig.</translation>
    </message>
    <message>
        <source>The link was ignored; nothing was started.</source>
        <translation>De link is genegeerd; er is niets gestart.</translation>
    </message>
    <message>
        <source>Use a link like openobd://ticket/7848095, or choose Start session and enter the ticket number.</source>
        <translation>Gebruik een link zoals openobd://ticket/7848095, of kies Sessie starten en voer het ticketnummer in.</translation>
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
        <source>Finish the session first.</source>
        <translation>Rond eerst de sessie af.</translation>
    </message>
    <message>
        <source>A session was started a moment ago but has not been claimed yet.</source>
        <translation>Er is net een sessie gestart die nog niet is geclaimd.</translation>
    </message>
    <message>
        <source>Claim the session, or wait up to a minute for it to close automatically.</source>
        <translation>Claim de sessie, of wacht hooguit een minuut tot die automatisch is gesloten.</translation>
    </message>
    <message>
        <source>Enter the client secret again to use it with the changed values.</source>
        <translation>Voer het client-secret opnieuw in om het met de gewijzigde gegevens te gebruiken.</translation>
    </message>
    <message>
        <source>No client secret is stored for this profile.</source>
        <translation>Er is geen client-secret opgeslagen voor dit profiel.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Er is niets verzonden.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. To use your own server on this PC, start the program with --developer --insecure-loopback.</source>
        <translation>Controleer host en poort in het profiel. Start het programma voor een eigen server op deze pc met --developer --insecure-loopback.</translation>
    </message>
    <message>
        <source>You are logged out, but the client secret may still be in the key store.</source>
        <translation>U bent uitgelogd, maar het client-secret staat mogelijk nog in de sleutelopslag.</translation>
    </message>
    <message>
        <source>Edit the profile and enter the client secret from the Partner Portal.</source>
        <translation>Bewerk het profiel en voer het client-secret uit de Partner Portal in.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Er is geen profiel met de naam {name}.</translation>
    </message>
    <message>
        <source>Enter http://host:port, or none for no proxy. Leave the field empty to use this PC&apos;s proxy settings.</source>
        <translation>Voer http://host:poort in, of none voor geen proxy. Laat het veld leeg om de proxy-instellingen van deze pc te gebruiken.</translation>
    </message>
    <message>
        <source>The proxy address contains a user name or password, which would be stored in a readable file.</source>
        <translation>Het proxyadres bevat een gebruikersnaam of wachtwoord, dat in een leesbaar bestand zou worden opgeslagen.</translation>
    </message>
    <message>
        <source>Only http:// proxies are supported.</source>
        <translation>Alleen http://-proxy’s worden ondersteund.</translation>
    </message>
    <message>
        <source>This is not a valid proxy address.</source>
        <translation>Dit is geen geldig proxyadres.</translation>
    </message>
    <message>
        <source>A proxy user name requires a proxy address.</source>
        <translation>Een proxygebruikersnaam vereist een proxyadres.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port, or leave the user name empty.</source>
        <translation>Voer de proxy in als http://host:poort of laat de gebruikersnaam leeg.</translation>
    </message>
    <message>
        <source>This is not a valid proxy user name.</source>
        <translation>Dit is geen geldige proxygebruikersnaam.</translation>
    </message>
    <message>
        <source>Enter a user name without a colon.</source>
        <translation>Voer een gebruikersnaam zonder dubbele punt in.</translation>
    </message>
    <message>
        <source>This question cannot be sent as it is.</source>
        <translation>Deze vraag kan zo niet worden verzonden.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Het programma wordt gesloten.</translation>
    </message>
    <message>
        <source>You have already started a session on the same ticket or connector; it has not been claimed yet.</source>
        <translation>U hebt al een sessie op hetzelfde ticket of dezelfde connector gestart; die is nog niet geclaimd.</translation>
    </message>
    <message>
        <source>You have already started a session on the same ticket or connector; it is still active.</source>
        <translation>U hebt al een sessie op hetzelfde ticket of dezelfde connector gestart; die is nog actief.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start again.</source>
        <translation>Breek de sessie af en start dan opnieuw.</translation>
    </message>
    <message>
        <source>Claim the session, or start again in {seconds} s, once the session has closed automatically.</source>
        <translation>Claim de sessie, of start over {seconds} s opnieuw, als de sessie automatisch is gesloten.</translation>
    </message>
    <message>
        <source>The session was started but not claimed. It will close automatically 60 seconds after it was started.</source>
        <translation>De sessie is gestart maar niet geclaimd; die sluit automatisch 60 seconden na de start.</translation>
    </message>
    <message>
        <source>Claim the session, or start again once it has closed.</source>
        <translation>Claim de sessie, of start opnieuw zodra die gesloten is.</translation>
    </message>
    <message>
        <source>This session is already being claimed on this PC.</source>
        <translation>Deze sessie wordt op deze pc al geclaimd.</translation>
    </message>
    <message>
        <source>Wait until the session is open.</source>
        <translation>Wacht tot de sessie open is.</translation>
    </message>
    <message>
        <source>The session was not claimed. It will close automatically 60 seconds after it was started.</source>
        <translation>De sessie is niet geclaimd; die sluit automatisch 60 seconden na de start.</translation>
    </message>
    <message>
        <source>Claim the session again.</source>
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
        <source>This session is already being started.</source>
        <translation>Deze sessie wordt al gestart.</translation>
    </message>
    <message>
        <source>You can safely start again in {seconds} s.</source>
        <translation>U kunt over {seconds} s veilig opnieuw starten.</translation>
    </message>
    <message>
        <source>The current profile does not share its history with a team.</source>
        <translation>Het huidige profiel deelt de geschiedenis niet met een team.</translation>
    </message>
    <message>
        <source>Your own sessions are still listed under This PC.</source>
        <translation>Uw eigen sessies staan nog onder Deze pc.</translation>
    </message>
    <message>
        <source>Choose This PC, or log in with a profile.</source>
        <translation>Kies Deze pc, of log in met een profiel.</translation>
    </message>
    <message>
        <source>The stored password for the team database could not be read.</source>
        <translation>Het opgeslagen wachtwoord van de teamdatabase kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Unlock the key store. The program will then share the history with your team automatically.</source>
        <translation>Ontgrendel de sleutelopslag. Daarna deelt het programma de geschiedenis automatisch met uw team.</translation>
    </message>
    <message>
        <source>The ticket number is missing.</source>
        <translation>Het ticketnummer ontbreekt.</translation>
    </message>
    <message>
        <source>Enter the ticket number, for example 7848095.</source>
        <translation>Voer het ticketnummer in, bijvoorbeeld 7848095.</translation>
    </message>
    <message>
        <source>Enter only the ticket number.</source>
        <translation>Voer alleen het ticketnummer in.</translation>
    </message>
    <message>
        <source>The text contains more than one number: {first} and {second}.</source>
        <translation>De tekst bevat meer dan één nummer: {first} en {second}.</translation>
    </message>
    <message>
        <source>This is not a ticket number: ticket numbers contain only digits.</source>
        <translation>Dit is geen ticketnummer: een ticketnummer bevat alleen cijfers.</translation>
    </message>
    <message>
        <source>Enter a number such as 7848095, or paste the ticket link.</source>
        <translation>Voer een nummer in zoals 7848095, of plak de ticketlink.</translation>
    </message>
    <message>
        <source>There is no ticket with this number.</source>
        <translation>Er is geen ticket met dit nummer.</translation>
    </message>
    <message>
        <source>Check the number against the ticket.</source>
        <translation>Controleer het nummer aan de hand van het ticket.</translation>
    </message>
    <message>
        <source>The connector is missing.</source>
        <translation>De connector ontbreekt.</translation>
    </message>
    <message>
        <source>Enter the UUID of the connector.</source>
        <translation>Voer de UUID van de connector in.</translation>
    </message>
    <message>
        <source>This is not a valid connector ID or number.</source>
        <translation>Dit is geen geldige ID of nummer van een connector.</translation>
    </message>
    <message>
        <source>Enter the UUID of the connector, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.</source>
        <translation>Voer de UUID van de connector in, zoals 1b4e28ba-2fa1-41d2-883f-0016d3cca427, of het nummer.</translation>
    </message>
    <message>
        <source>A log line must contain text and must not be longer than 2,000 characters.</source>
        <translation>Een logregel moet tekst bevatten en mag hooguit 2.000 tekens lang zijn.</translation>
    </message>
    <message>
        <source>A variable must have a name of up to 300 characters and a value of up to 10,000 characters.</source>
        <translation>Een variabele heeft een naam van hooguit 300 tekens en een waarde van hooguit 10.000 tekens nodig.</translation>
    </message>
    <message>
        <source>The variable is unchanged.</source>
        <translation>De variabele is ongewijzigd.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running; its window was brought to the front.</source>
        <translation>openOBD Desktop draait al; het venster is naar voren gehaald.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running with the same settings on the PC {host}.</source>
        <translation>openOBD Desktop draait al met dezelfde instellingen op de pc {host}.</translation>
    </message>
    <message>
        <source>Quit the program on that PC, then try again.</source>
        <translation>Sluit het programma op die pc af en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running as process {number}, but it is not responding.</source>
        <translation>openOBD Desktop draait al als proces {number}, maar reageert niet.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end the process or restart this PC.</source>
        <translation>Wacht even en probeer het opnieuw. Helpt dat niet, beëindig dan dat proces of start deze pc opnieuw op.</translation>
    </message>
    <message>
        <source>A second window was not opened. Open sessions keep running.</source>
        <translation>Er is geen tweede venster geopend. Open sessies lopen door.</translation>
    </message>
    <message>
        <source>Ticket {ticket} was not opened. Open sessions keep running.</source>
        <translation>Ticket {ticket} is niet geopend. Open sessies lopen door.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Er is iets misgegaan.</translation>
    </message>
    <message>
        <source>The service has stopped sending updates.</source>
        <translation>De dienst stuurt geen updates meer.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, send the details to the service&apos;s support team.</source>
        <translation>Probeer het opnieuw. Blijft het probleem bestaan, stuur dan de details naar de helpdesk van de dienst.</translation>
    </message>
    <message>
        <source>Contact your IT department if you need to clear codes from this PC.</source>
        <translation>Neem contact op met uw IT-afdeling als u vanaf deze pc codes moet wissen.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, send the details to support.</source>
        <translation>Probeer het opnieuw. Blijft het probleem bestaan, stuur dan de details naar de helpdesk.</translation>
    </message>
    <message>
        <source>This input cannot be sent.</source>
        <translation>Deze invoer kan niet worden verzonden.</translation>
    </message>
    <message>
        <source>Nothing was sent; your input has been kept.</source>
        <translation>Er is niets verzonden; uw invoer blijft bewaard.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Verbeter de invoer en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The server address violates the security rules.</source>
        <translation>Het adres van de server voldoet niet aan de veiligheidsregels.</translation>
    </message>
    <message>
        <source>No password, token or other data was sent to it.</source>
        <translation>Er is geen wachtwoord, token of ander gegeven naar dit adres verzonden.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. If the service itself provided this address, contact the service&apos;s support team.</source>
        <translation>Controleer host en poort in het profiel. Als de dienst dit adres zelf heeft opgegeven, meld dat dan aan de helpdesk van de dienst.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Deze afbeelding kan niet worden getoond.</translation>
    </message>
    <message>
        <source>The question itself is not affected.</source>
        <translation>De vraag zelf blijft ongemoeid.</translation>
    </message>
    <message>
        <source>Ask the author of the question for a PNG or JPEG picture with an https address.</source>
        <translation>Vraag de opsteller van de vraag om een PNG of JPEG op een https-adres.</translation>
    </message>
    <message>
        <source>The service does not have this data.</source>
        <translation>De dienst heeft deze gegevens niet.</translation>
    </message>
    <message>
        <source>The session stays open.</source>
        <translation>De sessie blijft open.</translation>
    </message>
    <message>
        <source>You do not need to do anything.</source>
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
        <source>Wait for the answer, or replace the open question.</source>
        <translation>Wacht op het antwoord, of vervang de open vraag.</translation>
    </message>
    <message>
        <source>The service ended the conversation: another program is now showing its question, or the session has ended.</source>
        <translation>De dienst heeft het gesprek beëindigd: een ander programma toont nu zijn vraag, of de sessie is beëindigd.</translation>
    </message>
    <message>
        <source>The answer to the open question can no longer be received on this PC.</source>
        <translation>Het antwoord op de open vraag kan op deze pc niet meer worden ontvangen.</translation>
    </message>
    <message>
        <source>Ask again if you still need the answer; your question will then replace the other one.</source>
        <translation>Vraag opnieuw als u het antwoord nog nodig hebt; uw vraag vervangt dan de andere.</translation>
    </message>
    <message>
        <source>The service does not recognize this function.</source>
        <translation>De dienst kent deze functie niet.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Er is niets gestart.</translation>
    </message>
    <message>
        <source>Check the function ID, and the provider ID if another company provides the function.</source>
        <translation>Controleer de functie-ID, en de provider-ID als een ander bedrijf de functie aanbiedt.</translation>
    </message>
    <message>
        <source>The service does not allow you to run this function.</source>
        <translation>De dienst staat u niet toe deze functie uit te voeren.</translation>
    </message>
    <message>
        <source>Nothing was started; the session stays open.</source>
        <translation>Er is niets gestart; de sessie blijft open.</translation>
    </message>
    <message>
        <source>Contact the provider of the function.</source>
        <translation>Neem contact op met de provider van de functie.</translation>
    </message>
    <message>
        <source>This function is currently offline.</source>
        <translation>Deze functie is momenteel offline.</translation>
    </message>
    <message>
        <source>Contact the provider of the function, and try again later.</source>
        <translation>Neem contact op met de provider van de functie en probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>The provider of the function did not respond in time.</source>
        <translation>De provider van de functie antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The call was cancelled; the session stays open.</source>
        <translation>De aanroep is geannuleerd; de sessie blijft open.</translation>
    </message>
    <message>
        <source>Try again, or contact the provider of the function.</source>
        <translation>Probeer het opnieuw of neem contact op met de provider van de functie.</translation>
    </message>
    <message>
        <source>A function is still running in this session.</source>
        <translation>In deze sessie loopt nog een functie.</translation>
    </message>
    <message>
        <source>Nothing was sent: the result would have ended the function instead of the session.</source>
        <translation>Er is niets verzonden: een resultaat zou de functie hebben beëindigd in plaats van de sessie.</translation>
    </message>
    <message>
        <source>Wait for the function to end or stop it, then try again.</source>
        <translation>Wacht tot de functie klaar is of stop die, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service no longer reports this function, so its outcome is unknown.</source>
        <translation>De dienst meldt deze functie niet meer; de uitkomst is dus onbekend.</translation>
    </message>
    <message>
        <source>The function may still be running.</source>
        <translation>De functie wordt mogelijk nog uitgevoerd.</translation>
    </message>
    <message>
        <source>Check with the mechanic before you do anything else.</source>
        <translation>Overleg met de monteur voordat u iets anders doet.</translation>
    </message>
    <message>
        <source>Something on this PC is not working.</source>
        <translation>Iets op deze pc werkt niet.</translation>
    </message>
    <message>
        <source>Running sessions are not affected.</source>
        <translation>Lopende sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Het certificaatbestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>No connection was attempted.</source>
        <translation>Er is niet geprobeerd verbinding te maken.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store cannot be used.</source>
        <translation>De sleutelopslag van deze pc kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>The client secret is kept only until you quit; you will need to enter it again next time.</source>
        <translation>Het client-secret wordt alleen voor deze keer bewaard; u moet het de volgende keer opnieuw invoeren.</translation>
    </message>
    <message>
        <source>Unlock the key store or contact your IT department.</source>
        <translation>Ontgrendel de sleutelopslag of neem contact op met uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The client secret is kept until you quit; it may not have been saved in the key store.</source>
        <translation>Het client-secret wordt bewaard tot u afsluit; het is mogelijk niet in de sleutelopslag opgeslagen.</translation>
    </message>
    <message>
        <source>The history cannot be saved on this PC.</source>
        <translation>De geschiedenis kan op deze pc niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Sessions keep running but are not recorded, so they cannot be resumed if the program crashes.</source>
        <translation>Sessies lopen door maar worden niet vastgelegd, dus na een crash van het programma kunnen ze niet worden hervat.</translation>
    </message>
    <message>
        <source>Check that the disk has free space and that the folder shown in the details is writable.</source>
        <translation>Controleer of er vrije schijfruimte is en of de map uit de details beschrijfbaar is.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>De geschiedenis kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Running sessions are not affected, and nothing has been deleted.</source>
        <translation>Lopende sessies blijven ongemoeid, en er wordt niets verwijderd.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, check the folder shown in the details and whether another program is using it.</source>
        <translation>Probeer het opnieuw. Blijft het probleem bestaan, controleer dan de map uit de details en of een ander programma die gebruikt.</translation>
    </message>
    <message>
        <source>The settings could not be read or saved.</source>
        <translation>De instellingen konden niet worden gelezen of opgeslagen.</translation>
    </message>
    <message>
        <source>The program will continue to use its current settings; sessions are not affected.</source>
        <translation>Het programma gaat verder met de huidige instellingen; sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Check that the folder shown in the details exists and is writable.</source>
        <translation>Controleer of de map uit de details bestaat en beschrijfbaar is.</translation>
    </message>
    <message>
        <source>The disk that contains the settings is not responding.</source>
        <translation>De schijf met de instellingen reageert niet.</translation>
    </message>
    <message>
        <source>Your changes have taken effect but have not been saved yet. Sessions are not affected.</source>
        <translation>Wijzigingen gelden al, maar zijn nog niet opgeslagen. Sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Check the disk or network drive. Your changes will then be saved automatically.</source>
        <translation>Controleer de schijf of netwerkschijf. Daarna worden uw wijzigingen automatisch opgeslagen.</translation>
    </message>
    <message>
        <source>The settings file could not be read. The program is using the default settings.</source>
        <translation>Het instellingenbestand kon niet worden gelezen. Het programma gebruikt de standaardinstellingen.</translation>
    </message>
    <message>
        <source>The file has not been changed, and changes to the settings will not be saved. Sessions are not affected.</source>
        <translation>Het bestand blijft ongewijzigd en wijzigingen van de instellingen worden niet opgeslagen. Sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Check the file shown in the details, then start the program again.</source>
        <translation>Controleer het bestand uit de details en start het programma daarna opnieuw.</translation>
    </message>
    <message>
        <source>The Partner API has received too many requests.</source>
        <translation>De Partner API heeft te veel verzoeken ontvangen.</translation>
    </message>
    <message>
        <source>The result could not be sent: the connection was down until the session token expired.</source>
        <translation>Het resultaat kon niet worden verzonden: de verbinding was verbroken tot het sessietoken verliep.</translation>
    </message>
    <message>
        <source>The session may still be active and occupying the car. Your text has been kept.</source>
        <translation>De sessie is mogelijk nog actief en houdt dan de auto bezet. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>Interrupt the session and report the result by phone.</source>
        <translation>Breek de sessie af en meld het resultaat telefonisch.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on this ticket succeeded.</source>
        <translation>Het is nog niet bekend of een eerdere start op dit ticket is gelukt.</translation>
    </message>
    <message>
        <source>A second session was not started.</source>
        <translation>Er is geen tweede sessie gestart.</translation>
    </message>
    <message>
        <source>Wait until this is known; after 65 seconds, you can safely start again.</source>
        <translation>Wacht de uitkomst af; na 65 seconden kunt u veilig opnieuw starten.</translation>
    </message>
    <message>
        <source>It is not known whether the session was started: the service&apos;s response was lost.</source>
        <translation>Het is niet bekend of de sessie is gestart: het antwoord van de dienst is verloren gegaan.</translation>
    </message>
    <message>
        <source>If the session was started but is not claimed, it will close automatically within 65 seconds.</source>
        <translation>Als de sessie is gestart en niet wordt geclaimd, sluit die automatisch binnen 65 seconden.</translation>
    </message>
    <message>
        <source>Wait while the program looks for the session. After that, you can safely start again.</source>
        <translation>Wacht terwijl het programma de sessie zoekt. Daarna kunt u veilig opnieuw starten.</translation>
    </message>
    <message>
        <source>The session was claimed, but its session token was lost.</source>
        <translation>De sessie is geclaimd, maar het sessietoken is verloren gegaan.</translation>
    </message>
    <message>
        <source>The session is active and is occupying the car, but it cannot be controlled.</source>
        <translation>De sessie is actief en houdt de auto bezet, maar kan niet worden bediend.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start a new one on the ticket.</source>
        <translation>Breek de sessie af en start daarna een nieuwe op het ticket.</translation>
    </message>
    <message>
        <source>The connection was down for too long: this session can no longer be controlled from this PC.</source>
        <translation>De verbinding was te lang verbroken: deze sessie kan niet meer vanaf deze pc worden bediend.</translation>
    </message>
    <message>
        <source>The session may still be occupying the car.</source>
        <translation>Mogelijk houdt deze sessie de auto nog bezet.</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>Het inloggen is mislukt.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile or, if the profile has none, this PC&apos;s proxy settings.</source>
        <translation>Controleer de proxy in het profiel of, als daar geen proxy is ingevuld, de proxy-instellingen van deze pc.</translation>
    </message>
    <message>
        <source>The proxy is not responding.</source>
        <translation>De proxy reageert niet.</translation>
    </message>
    <message>
        <source>The address of the proxy could not be found.</source>
        <translation>Het adres van de proxy kan niet worden gevonden.</translation>
    </message>
    <message>
        <source>The proxy is not accepting connections on this port.</source>
        <translation>De proxy accepteert op deze poort geen verbindingen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>De proxy is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the service.</source>
        <translation>De proxy heeft geen verbinding met de dienst gemaakt.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, check the host and the proxy in the profile, or send the details to your IT department.</source>
        <translation>Probeer het opnieuw. Als het weer gebeurt, controleer dan de host en de proxy in het profiel of stuur de details naar uw IT-afdeling.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Wacht even en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>De pincode is onjuist.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Kies een langere.</translation>
    </message>
    <message>
        <source>A PIN needs at least {count} characters.</source>
        <translation>Een pincode heeft ten minste {count} tekens nodig.</translation>
    </message>
    <message>
        <source>This request is too long for the control unit&apos;s bus.</source>
        <translation>Dit verzoek is te lang voor de bus van de regeleenheid.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>De notitie is leeg.</translation>
    </message>
    <message>
        <source>Write some text.</source>
        <translation>Schrijf een tekst.</translation>
    </message>
    <message>
        <source>The name of the colleague is missing.</source>
        <translation>De naam van de collega ontbreekt.</translation>
    </message>
    <message>
        <source>Enter the name of the colleague.</source>
        <translation>Vul de naam van de collega in.</translation>
    </message>
    <message>
        <source>The ticket is not known.</source>
        <translation>Het ticket is niet bekend.</translation>
    </message>
    <message>
        <source>Write the note in a session on a ticket.</source>
        <translation>Schrijf de notitie in een sessie op een ticket.</translation>
    </message>
    <message>
        <source>A session is open on this PC.</source>
        <translation>Er is een sessie geopend op deze pc.</translation>
    </message>
    <message>
        <source>Nothing was changed; the session stays open.</source>
        <translation>Er is niets gewijzigd; de sessie blijft geopend.</translation>
    </message>
    <message>
        <source>The file contains no trouble code texts.</source>
        <translation>Het bestand bevat geen teksten van foutcodes.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns code, text and language.</source>
        <translation>Kies een csv-bestand met de kolommen code, tekst en taal.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car.</source>
        <translation>Lokale testers kunnen met de auto communiceren.</translation>
    </message>
    <message>
        <source>Block the local testers on the Tools tab, then try again.</source>
        <translation>Blokkeer de lokale testers op het tabblad Extra’s en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The request could not be sent in time.</source>
        <translation>Het verzoek kon niet op tijd worden verzonden.</translation>
    </message>
    <message>
        <source>Your IT department does not allow trouble codes to be cleared from this PC.</source>
        <translation>Uw IT-afdeling staat niet toe dat vanaf deze pc foutcodes worden gewist.</translation>
    </message>
    <message>
        <source>These control units have reported no trouble codes in this session.</source>
        <translation>Deze regeleenheden hebben in deze sessie geen foutcodes gemeld.</translation>
    </message>
    <message>
        <source>The engine is running.</source>
        <translation>De motor draait.</translation>
    </message>
    <message>
        <source>Ask the mechanic to switch off the engine but leave the ignition on, then try again.</source>
        <translation>Vraag de monteur om de motor uit te zetten maar het contact aan te laten, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The ignition is off.</source>
        <translation>Het contact is uit.</translation>
    </message>
    <message>
        <source>Ask the mechanic to switch on the ignition but not to start the engine, then try again.</source>
        <translation>Vraag de monteur het contact aan te zetten maar de motor niet te starten, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The voltage of the battery is too low.</source>
        <translation>De accuspanning is te laag.</translation>
    </message>
    <message>
        <source>Ask the mechanic to connect a charger, then try again.</source>
        <translation>Vraag de monteur om een acculader aan te sluiten, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Clearing took too long to reach this control unit.</source>
        <translation>Het wissen duurde te lang om deze regeleenheid te bereiken.</translation>
    </message>
    <message>
        <source>Clearing was cancelled before this control unit was reached.</source>
        <translation>Het wissen is geannuleerd voordat deze regeleenheid aan de beurt was.</translation>
    </message>
    <message>
        <source>The stream to the control unit could not be opened in time.</source>
        <translation>De verbinding met de regeleenheid kon niet op tijd worden geopend.</translation>
    </message>
    <message>
        <source>The scan was cancelled before this control unit was asked.</source>
        <translation>De scan is geannuleerd voordat deze regeleenheid aan de beurt was.</translation>
    </message>
    <message>
        <source>The session could not be continued, so this control unit was not asked.</source>
        <translation>De sessie kon niet worden voortgezet, dus deze regeleenheid kwam niet aan de beurt.</translation>
    </message>
    <message>
        <source>The scan took too long to ask this control unit.</source>
        <translation>De scan duurde te lang om deze regeleenheid nog te bevragen.</translation>
    </message>
    <message>
        <source>It is not known whether the result was accepted: the connection was down until the session token expired.</source>
        <translation>Het is niet bekend of het resultaat is geaccepteerd: de verbinding was verbroken totdat het sessietoken verliep.</translation>
    </message>
    <message>
        <source>The session is finished, but it is not known whether this result was accepted: the service may only have refused a repeated submission. Your text has been kept.</source>
        <translation>De sessie is afgerond, maar het is niet bekend of dit resultaat is geaccepteerd: mogelijk heeft de dienst alleen een herhaling ervan geweigerd. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>A session is being opened.</source>
        <translation>Er wordt een sessie geopend.</translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation>U bent niet ingelogd.</translation>
    </message>
    <message>
        <source>Log in with a profile or start the demo.</source>
        <translation>Log in met een profiel of start de demo.</translation>
    </message>
    <message>
        <source>The service did not accept the configuration of the car&apos;s buses.</source>
        <translation>De dienst heeft de configuratie van de bussen van de auto niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The control units on these buses cannot be reached; the session stays open.</source>
        <translation>De regeleenheden op deze bussen zijn niet bereikbaar; de sessie blijft open.</translation>
    </message>
    <message>
        <source>Send the details to support. You can still use the control units on other buses.</source>
        <translation>Stuur de details naar de helpdesk. De regeleenheden op andere bussen kunt u nog gebruiken.</translation>
    </message>
    <message>
        <source>The service did not accept the address of the control unit or the request to it.</source>
        <translation>De dienst heeft het adres van de regeleenheid of het verzoek aan de regeleenheid niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The control unit did not receive the request; the session stays open.</source>
        <translation>De regeleenheid heeft het verzoek niet ontvangen; de sessie blijft open.</translation>
    </message>
    <message>
        <source>Send the details to support. You can still use the other control units.</source>
        <translation>Stuur de details naar de helpdesk. De andere regeleenheden kunt u nog gebruiken.</translation>
    </message>
    <message>
        <source>The connection to the car was lost.</source>
        <translation>De verbinding met de auto is verbroken.</translation>
    </message>
    <message>
        <source>It is not known whether the last request reached the control unit.</source>
        <translation>Het is niet bekend of het laatste verzoek de regeleenheid heeft bereikt.</translation>
    </message>
    <message>
        <source>Check with the mechanic that the connector is plugged in and online, then try again.</source>
        <translation>Ga bij de monteur na of de connector is aangesloten en online is, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The service ended the communication with the car.</source>
        <translation>De dienst heeft de communicatie met de auto beëindigd.</translation>
    </message>
    <message>
        <source>A function or another program may have configured the buses. If the session is still open, try again.</source>
        <translation>Mogelijk heeft een functie of een ander programma de bussen geconfigureerd. Probeer het opnieuw als de sessie nog open is.</translation>
    </message>
    <message>
        <source>The buses of this car are already in use.</source>
        <translation>De bussen van deze auto zijn al in gebruik.</translation>
    </message>
    <message>
        <source>Nothing was sent to the car.</source>
        <translation>Er is niets naar de auto gestuurd.</translation>
    </message>
    <message>
        <source>Wait until the other task has ended or stop it, then try again.</source>
        <translation>Wacht tot de andere taak klaar is of stop die, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The trouble codes cannot be cleared now.</source>
        <translation>De foutcodes kunnen nu niet worden gewist.</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>Er is niets gewist.</translation>
    </message>
    <message>
        <source>Scan the control units again.</source>
        <translation>Scan de regeleenheden opnieuw.</translation>
    </message>
    <message>
        <source>The engine speed could not be read.</source>
        <translation>Het motortoerental kon niet worden uitgelezen.</translation>
    </message>
    <message>
        <source>Check with the mechanic that the engine is off, then confirm it.</source>
        <translation>Ga bij de monteur na of de motor uit is, en bevestig dat dan.</translation>
    </message>
    <message>
        <source>The tickets cannot be read.</source>
        <translation>De tickets kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>You can still start sessions by entering a ticket number.</source>
        <translation>Sessies hangen er niet van af: u kunt nog steeds een ticketnummer typen.</translation>
    </message>
    <message>
        <source>This profile has no address for the Partner API.</source>
        <translation>Dit profiel heeft geen adres voor de Partner API.</translation>
    </message>
    <message>
        <source>Enter the address in the profile, if your company uses the Partner API.</source>
        <translation>Vul het adres in het profiel in als uw bedrijf de Partner API gebruikt.</translation>
    </message>
    <message>
        <source>The Partner API does not accept this login.</source>
        <translation>De Partner API accepteert deze login niet.</translation>
    </message>
    <message>
        <source>Ask Jifeline to give this login access to the tickets, then choose Refresh.</source>
        <translation>Vraag Jifeline om deze login toegang tot de tickets te geven en kies dan Vernieuwen.</translation>
    </message>
    <message>
        <source>The Partner API does not have this information.</source>
        <translation>De Partner API heeft deze informatie niet.</translation>
    </message>
    <message>
        <source>Check the address of the Partner API in the profile.</source>
        <translation>Controleer het adres van de Partner API in het profiel.</translation>
    </message>
    <message>
        <source>The address of the Partner API is not valid.</source>
        <translation>Het adres van de Partner API is ongeldig.</translation>
    </message>
    <message>
        <source>The address of the Partner API must not contain a path.</source>
        <translation>Het adres van de Partner API mag geen pad bevatten.</translation>
    </message>
    <message>
        <source>The address of the Partner API must begin with https://.</source>
        <translation>Het adres van de Partner API moet met https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of the Partner API must not contain a user name or password.</source>
        <translation>Het adres van de Partner API mag geen gebruikersnaam of wachtwoord bevatten.</translation>
    </message>
    <message>
        <source>The Partner API accepts this login, but does not give it access to the tickets.</source>
        <translation>De Partner API accepteert deze login, maar geeft die geen toegang tot de tickets.</translation>
    </message>
    <message>
        <source>The Partner API accepts this login, but does not give it access to this information.</source>
        <translation>De Partner API accepteert deze login, maar geeft die geen toegang tot deze gegevens.</translation>
    </message>
    <message>
        <source>Ask Jifeline to give this login access to this information, then choose Refresh.</source>
        <translation>Vraag Jifeline om deze login toegang tot deze gegevens te geven en kies dan Vernieuwen.</translation>
    </message>
    <message>
        <source>The Partner API reports an internal error.</source>
        <translation>De Partner API meldt een interne fout.</translation>
    </message>
    <message>
        <source>The Partner API refers to another address, to which nothing was sent.</source>
        <translation>De Partner API verwijst naar een ander adres, waarnaar niets is verzonden.</translation>
    </message>
    <message>
        <source>The response from the Partner API is too large.</source>
        <translation>Het antwoord van de Partner API is te groot.</translation>
    </message>
    <message>
        <source>The address of the Partner API could not be found.</source>
        <translation>Het adres van de Partner API kan niet worden gevonden.</translation>
    </message>
    <message>
        <source>The host of the Partner API is not accepting connections on this port.</source>
        <translation>De host van de Partner API accepteert geen verbindingen op deze poort.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the Partner API.</source>
        <translation>De proxy heeft geen verbinding met de Partner API gemaakt.</translation>
    </message>
    <message>
        <source>The server at the address of the Partner API does not use encryption.</source>
        <translation>De server op het adres van de Partner API gebruikt geen versleuteling.</translation>
    </message>
    <message>
        <source>The Partner API closed the connection.</source>
        <translation>De Partner API heeft de verbinding verbroken.</translation>
    </message>
    <message>
        <source>The demo is no longer in use.</source>
        <translation>De demo is niet meer in gebruik.</translation>
    </message>
    <message>
        <source>The stored client secret belongs to another host, cluster, client ID or Partner API.</source>
        <translation>Het opgeslagen client-secret hoort bij een andere host, cluster, client-ID of Partner API.</translation>
    </message>
    <message>
        <source>Enter only the address: the client ID and the client secret of the profile are used.</source>
        <translation>Voer alleen het adres in: de client-ID en het client-secret van het profiel worden gebruikt.</translation>
    </message>
    <message>
        <source>This is not a valid address of the Partner API.</source>
        <translation>Dit is geen geldig adres van de Partner API.</translation>
    </message>
    <message>
        <source>Enter https://host, or none if you do not use it. Leave the field empty for the standard address.</source>
        <translation>Voer https://host in, of none als u deze niet gebruikt. Laat het veld leeg voor het standaardadres.</translation>
    </message>
    <message>
        <source>It is not known whether local testers can communicate with the car.</source>
        <translation>Het is niet bekend of lokale testers met de auto kunnen communiceren.</translation>
    </message>
    <message>
        <source>More than one result may have been sent for this session. It is now finished, either with this result or with another one. Your text has been kept.</source>
        <translation>Voor deze sessie kan meer dan één resultaat zijn verzonden. Nu is ze afgerond: met dit resultaat of met een ander resultaat. Uw tekst blijft bewaard.</translation>
    </message>
    <message>
        <source>Check the ticket before you start another session on it. Copy the text if you need it elsewhere.</source>
        <translation>Controleer het ticket voordat u er nog een sessie op start. Kopieer de tekst als u die elders nodig hebt.</translation>
    </message>
    <message>
        <source>The result for ticket {number} was not confirmed in an earlier run.</source>
        <translation>Het resultaat voor ticket {number} is bij een eerder gebruik van het programma niet bevestigd.</translation>
    </message>
    <message>
        <source>The result for session {id} was not confirmed in an earlier run.</source>
        <translation>Het resultaat voor sessie {id} is bij een eerder gebruik van het programma niet bevestigd.</translation>
    </message>
    <message>
        <source>This session can no longer be resumed: its token has expired.</source>
        <translation>Deze sessie kan niet meer worden hervat: het token is verlopen.</translation>
    </message>
    <message>
        <source>It is not known whether the session is still running.</source>
        <translation>Het is niet bekend of de sessie nog actief is.</translation>
    </message>
    <message>
        <source>It is not known whether there is a PIN: neither the settings file nor the copy of the PIN can be read.</source>
        <translation>Het is niet bekend of er een pincode is: noch het instellingenbestand, noch de kopie van de pincode kan worden gelezen.</translation>
    </message>
    <message>
        <source>The program stays locked, because a PIN may have been set. Sessions keep running.</source>
        <translation>Het programma blijft vergrendeld, omdat er misschien een pincode is ingesteld. Sessies blijven actief.</translation>
    </message>
    <message>
        <source>Check the files shown in the details, then try again; if you have repaired the settings file, start the program again. If neither file can be repaired, unlock the program as described below.</source>
        <translation>Controleer de bestanden in de details en probeer het opnieuw; als u het instellingenbestand hebt hersteld, start u het programma opnieuw. Als geen van beide bestanden kan worden hersteld, ontgrendelt u het programma zoals hieronder beschreven.</translation>
    </message>
    <message>
        <source>The Partner API is not responding.</source>
        <translation>De Partner API reageert niet.</translation>
    </message>
    <message>
        <source>Check the network; the program will try again automatically.</source>
        <translation>Controleer het netwerk; het programma probeert het automatisch opnieuw.</translation>
    </message>
    <message>
        <source>The response from the Partner API could not be read.</source>
        <translation>Het antwoord van de Partner API kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check the address of the Partner API in the profile. If it is correct, send the details to support.</source>
        <translation>Controleer het adres van de Partner API in het profiel. Als het klopt, stuur de details dan naar support.</translation>
    </message>
    <message>
        <source>Wait; the program will try again automatically.</source>
        <translation>Wacht even; het programma probeert het automatisch opnieuw.</translation>
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
        <source>Compare the client ID, client secret and cluster in the profile with those in the Partner Portal, then test the connection.</source>
        <translation>Vergelijk client-ID, client-secret en cluster in het profiel met die in de Partner Portal en test dan de verbinding.</translation>
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
        <source>The service refused the request.</source>
        <translation>De dienst heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>The service does not recognize this ticket.</source>
        <translation>De dienst kent dit ticket niet.</translation>
    </message>
    <message>
        <source>Check the ticket number. You can use only your own company&apos;s tickets.</source>
        <translation>Controleer het ticketnummer. U kunt alleen tickets van uw eigen bedrijf gebruiken.</translation>
    </message>
    <message>
        <source>The connector was not found or is not connected.</source>
        <translation>De connector is niet gevonden of niet verbonden.</translation>
    </message>
    <message>
        <source>Check that the connector is plugged in and online, then try again.</source>
        <translation>Controleer of de connector is aangesloten en online is, en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The connector of this ticket already has a session.</source>
        <translation>De connector van dit ticket heeft al een sessie.</translation>
    </message>
    <message>
        <source>Look for the existing session in the list. Continue with that session or, if no one is using it, interrupt it and start again.</source>
        <translation>Zoek de sessie in de lijst. Ga ermee verder, of breek die af als niemand ermee werkt en start opnieuw.</translation>
    </message>
    <message>
        <source>No server is free at the moment.</source>
        <translation>Op dit moment is er geen server vrij.</translation>
    </message>
    <message>
        <source>No session was started; the ticket is unchanged.</source>
        <translation>Er is geen sessie gestart; het ticket is ongewijzigd.</translation>
    </message>
    <message>
        <source>A server should become free soon. Try again in two minutes.</source>
        <translation>Er komt waarschijnlijk snel een server vrij. Start over twee minuten opnieuw.</translation>
    </message>
    <message>
        <source>The service no longer recognizes this session.</source>
        <translation>De dienst kent deze sessie niet meer.</translation>
    </message>
    <message>
        <source>The session has ended; the service keeps sessions for only two minutes after they end.</source>
        <translation>De sessie is beëindigd; de dienst bewaart sessies maar twee minuten na het einde.</translation>
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
        <source>Start a new session if there is more work to do.</source>
        <translation>Start een nieuwe sessie als er meer te doen is.</translation>
    </message>
    <message>
        <source>This session has already been claimed.</source>
        <translation>Deze sessie is al geclaimd.</translation>
    </message>
    <message>
        <source>A session can be used only on the PC that claimed it, and it cannot be claimed again.</source>
        <translation>Alleen de pc die de sessie heeft geclaimd, kan ermee werken; twee keer claimen kan niet.</translation>
    </message>
    <message>
        <source>Check with your colleagues. If no one is using the session, interrupt it and start again.</source>
        <translation>Vraag het uw collega’s. Als de sessie niet in gebruik is, breek die dan af en start opnieuw.</translation>
    </message>
    <message>
        <source>This session cannot be claimed from this PC.</source>
        <translation>Deze sessie kan niet vanaf deze pc worden geclaimd.</translation>
    </message>
    <message>
        <source>The service did not provide an authentication token for this session.</source>
        <translation>De dienst heeft voor deze sessie geen authenticatietoken verstrekt.</translation>
    </message>
    <message>
        <source>The person who started the session can claim it. Otherwise, the session closes automatically 60 seconds after it was started.</source>
        <translation>De persoon die de sessie heeft gestart, kan die claimen. Anders sluit de sessie automatisch 60 seconden na de start.</translation>
    </message>
    <message>
        <source>The service does not allow this action at the moment.</source>
        <translation>De dienst staat deze actie op dit moment niet toe.</translation>
    </message>
    <message>
        <source>Refresh the list and check the state of the session.</source>
        <translation>Vernieuw de lijst en controleer de status van de sessie.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Deze server ondersteunt deze mogelijkheid niet.</translation>
    </message>
    <message>
        <source>The server is running an older version; all other features are available.</source>
        <translation>Op de server draait een oudere versie; al het andere werkt.</translation>
    </message>
    <message>
        <source>The service is still detecting the control units.</source>
        <translation>De dienst detecteert de regeleenheden nog.</translation>
    </message>
    <message>
        <source>The program will try again automatically in a few seconds.</source>
        <translation>Het programma probeert het over een paar seconden automatisch opnieuw.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>De dienst heeft het verzoek geweigerd.</translation>
    </message>
    <message>
        <source>Check the information you entered.</source>
        <translation>Controleer wat u hebt ingevoerd.</translation>
    </message>
    <message>
        <source>A result is already being sent for this session.</source>
        <translation>Voor deze sessie wordt al een resultaat verzonden.</translation>
    </message>
    <message>
        <source>This result was not sent, and the first one was not changed.</source>
        <translation>Dit resultaat is niet verzonden, en het eerste is niet gewijzigd.</translation>
    </message>
    <message>
        <source>Wait until the service has accepted or refused the first result.</source>
        <translation>Wacht tot de dienst het eerste resultaat heeft geaccepteerd of geweigerd.</translation>
    </message>
    <message>
        <source>The team history cannot be used.</source>
        <translation>Het teamlogboek kan niet worden gebruikt.</translation>
    </message>
    <message>
        <source>Everything is saved on this PC and will be shared with colleagues once the team history is available again.</source>
        <translation>Alles wordt op deze pc opgeslagen en met collega’s gedeeld zodra het teamlogboek weer werkt.</translation>
    </message>
    <message>
        <source>Send the details to the administrator of the team database.</source>
        <translation>Stuur de details naar de beheerder van de teamdatabase.</translation>
    </message>
    <message>
        <source>This installation does not include the component for team databases.</source>
        <translation>In deze installatie ontbreekt het onderdeel voor teamdatabases.</translation>
    </message>
    <message>
        <source>Install openobd-desktop[team] or, in the settings, choose This PC only.</source>
        <translation>Installeer openobd-desktop[team], of kies Alleen deze pc in de instellingen.</translation>
    </message>
    <message>
        <source>The host of the team database could not be found.</source>
        <translation>De host van de teamdatabase is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the host in the settings and make sure this PC is on the company network.</source>
        <translation>Controleer de host in de instellingen en zorg dat deze pc op het bedrijfsnetwerk zit.</translation>
    </message>
    <message>
        <source>The host of the team database refused the connection.</source>
        <translation>De host van de teamdatabase weigert de verbinding.</translation>
    </message>
    <message>
        <source>Check the port in the settings and make sure the database is running.</source>
        <translation>Controleer de poort in de instellingen en zorg dat de database draait.</translation>
    </message>
    <message>
        <source>The team database is not responding.</source>
        <translation>De teamdatabase antwoordt niet.</translation>
    </message>
    <message>
        <source>Make sure this PC is on the company network; the program will try again automatically.</source>
        <translation>Zorg dat deze pc op het bedrijfsnetwerk zit; het programma probeert het automatisch opnieuw.</translation>
    </message>
    <message>
        <source>The team database rejected the user name or password.</source>
        <translation>De teamdatabase weigert de gebruikersnaam of het wachtwoord.</translation>
    </message>
    <message>
        <source>Enter the user name and password again in the settings, or contact the administrator of the team database.</source>
        <translation>Voer gebruikersnaam en wachtwoord opnieuw in bij de instellingen, of neem contact op met de beheerder van de teamdatabase.</translation>
    </message>
    <message>
        <source>The team database did not request the password securely (SCRAM).</source>
        <translation>De teamdatabase vraagt het wachtwoord niet veilig op (SCRAM).</translation>
    </message>
    <message>
        <source>No password was sent. Until the team history is available, everything is saved on this PC.</source>
        <translation>Er is geen wachtwoord verzonden. Tot het teamlogboek beschikbaar is, wordt alles op deze pc opgeslagen.</translation>
    </message>
    <message>
        <source>Ask the administrator to set scram-sha-256 in pg_hba.conf on the server and to set the user&apos;s password again. If the database is on this PC, check which program is listening on the port.</source>
        <translation>Vraag de beheerder om scram-sha-256 in te stellen in pg_hba.conf op de server en het wachtwoord van de gebruiker opnieuw in te stellen. Staat de database op deze pc, controleer dan welk programma op de poort luistert.</translation>
    </message>
    <message>
        <source>There is no database with this name on the server.</source>
        <translation>De server heeft geen database met deze naam.</translation>
    </message>
    <message>
        <source>Check the name in the settings, or ask the administrator to create an empty database with this name.</source>
        <translation>Controleer de naam in de instellingen, of vraag de beheerder om een lege database met deze naam aan te maken.</translation>
    </message>
    <message>
        <source>The certificate of the team database cannot be trusted.</source>
        <translation>Het certificaat van de teamdatabase is niet te vertrouwen.</translation>
    </message>
    <message>
        <source>Add ?sslrootcert= and the path of your company&apos;s certificate file to the address.</source>
        <translation>Voeg ?sslrootcert= en het pad van het certificaatbestand van uw bedrijf toe aan het adres.</translation>
    </message>
    <message>
        <source>The team database does not support encryption.</source>
        <translation>De teamdatabase biedt geen versleuteling.</translation>
    </message>
    <message>
        <source>Ask the administrator to enable TLS on the server; this program sends no data unencrypted.</source>
        <translation>Vraag de beheerder om TLS op de server in te schakelen; dit programma verzendt geen gegevens onversleuteld.</translation>
    </message>
    <message>
        <source>The user of the team database does not have the required permissions.</source>
        <translation>De gebruiker van de teamdatabase mist de vereiste rechten.</translation>
    </message>
    <message>
        <source>Ask the administrator to make the user the owner of the database, or to grant the user read and write access to the openobd_* tables.</source>
        <translation>Vraag de beheerder om de gebruiker eigenaar van de database te maken, of lees- en schrijfrechten op de tabellen openobd_* te geven.</translation>
    </message>
    <message>
        <source>The team database has been updated by a newer version of this program.</source>
        <translation>De teamdatabase is bijgewerkt door een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC too.</source>
        <translation>Installeer de nieuwere versie ook op deze pc.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>De dienst is niet bereikbaar.</translation>
    </message>
    <message>
        <source>It is not known whether the last action reached the service.</source>
        <translation>Het is niet bekend of de laatste actie de dienst heeft bereikt.</translation>
    </message>
    <message>
        <source>Check the internet connection, then refresh the list to see the current state.</source>
        <translation>Controleer de internetverbinding en vernieuw dan de lijst om de actuele stand te zien.</translation>
    </message>
    <message>
        <source>Nothing was sent; running sessions are not affected.</source>
        <translation>Er is niets verzonden; lopende sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>The connection to the service failed.</source>
        <translation>De verbinding met de dienst is mislukt.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Controleer de internetverbinding en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The host of the service can be reached but is not accepting connections on this port.</source>
        <translation>De host van de dienst is bereikbaar, maar accepteert op deze poort geen verbindingen.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile, or try again in a minute.</source>
        <translation>Controleer host en poort in het profiel, of probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>Het adres van de dienst is niet gevonden.</translation>
    </message>
    <message>
        <source>Check the internet connection or VPN, and the host in the profile.</source>
        <translation>Controleer de internetverbinding of VPN en de host in het profiel.</translation>
    </message>
    <message>
        <source>The server&apos;s identity cannot be verified: its certificate is signed by an unknown authority.</source>
        <translation>De identiteit van de server kan niet worden gecontroleerd: het certificaat is ondertekend door een onbekende instantie.</translation>
    </message>
    <message>
        <source>A company firewall may be re-signing the traffic: add your company&apos;s certificate file to the profile. Otherwise, send the details to your IT department.</source>
        <translation>Een bedrijfsfirewall ondertekent het verkeer mogelijk opnieuw: voeg het certificaatbestand van uw bedrijf toe aan het profiel. Stuur de details anders naar uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this PC&apos;s clock is wrong.</source>
        <translation>Het certificaat van de server is verlopen, of de klok van deze pc loopt niet goed.</translation>
    </message>
    <message>
        <source>Check the date and time on this PC. If they are correct, contact the service&apos;s support team.</source>
        <translation>Controleer datum en tijd van deze pc. Kloppen die, neem dan contact op met de helpdesk van de dienst.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: this PC&apos;s clock is probably slow.</source>
        <translation>Het certificaat van de server is nog niet geldig: de klok van deze pc loopt waarschijnlijk achter.</translation>
    </message>
    <message>
        <source>Correct the date and time on this PC, then try again.</source>
        <translation>Stel de juiste datum en tijd in op deze pc en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak: its key or signature can be forged.</source>
        <translation>Het certificaat van de server is te zwak: de sleutel of handtekening kan worden vervalst.</translation>
    </message>
    <message>
        <source>The certificate must have a 2048-bit key, a SHA-256 signature and the host name in its list of names. Send the details to your IT department.</source>
        <translation>Het certificaat moet een sleutel van 2048 bits, een SHA-256-handtekening en de hostnaam in de namenlijst hebben. Stuur de details naar uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The server does not support secure encryption.</source>
        <translation>De server ondersteunt geen veilige versleuteling.</translation>
    </message>
    <message>
        <source>The server must support TLS 1.2 or newer and must not require a client certificate. Send the details to your IT department.</source>
        <translation>De server moet TLS 1.2 of nieuwer ondersteunen en mag geen clientcertificaat eisen. Stuur de details naar uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The server requires a client certificate, which this program does not have.</source>
        <translation>De server vereist een clientcertificaat, dat dit programma niet heeft.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile, or send the details to your IT department.</source>
        <translation>Controleer host en poort in het profiel of stuur de details naar uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The server that responded is not the openOBD service: it does not support HTTP/2.</source>
        <translation>De server die antwoordde, is niet de openOBD-dienst: hij ondersteunt geen HTTP/2.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. A company firewall may be intercepting the connection: contact your IT department.</source>
        <translation>Controleer host en poort in het profiel. Mogelijk onderschept een bedrijfsfirewall de verbinding: neem contact op met uw IT-afdeling.</translation>
    </message>
    <message>
        <source>This is not the expected server: its certificate was issued for another name.</source>
        <translation>Dit is niet de verwachte server: het certificaat is voor een andere naam.</translation>
    </message>
    <message>
        <source>Do not continue on this network. Send the details to your IT department.</source>
        <translation>Ga niet verder op dit netwerk. Stuur de details naar uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The server that responded is not the openOBD service: it does not use encryption.</source>
        <translation>De server die antwoordde, is niet de openOBD-dienst: hij gebruikt geen versleuteling.</translation>
    </message>
    <message>
        <source>On guest Wi-Fi, first log in to the network in your browser. Otherwise, check the host and port in the profile.</source>
        <translation>Log op een wifi-gastnetwerk eerst in uw browser in op het netwerk. Controleer anders host en poort in het profiel.</translation>
    </message>
    <message>
        <source>The service has stopped responding.</source>
        <translation>De dienst reageert niet meer.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically.</source>
        <translation>Het programma verbindt automatisch opnieuw.</translation>
    </message>
    <message>
        <source>The service closed the connection because this program sent too many keepalive checks.</source>
        <translation>De dienst heeft de verbinding gesloten omdat dit programma die te vaak controleerde.</translation>
    </message>
    <message>
        <source>The program will check less often and reconnect automatically.</source>
        <translation>Het programma controleert minder vaak en verbindt automatisch opnieuw.</translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation>De dienst wordt opnieuw gestart.</translation>
    </message>
    <message>
        <source>The service did not respond in time.</source>
        <translation>De dienst antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The service reported an internal error.</source>
        <translation>De dienst meldt een interne fout.</translation>
    </message>
    <message>
        <source>It is not known whether the last action was carried out.</source>
        <translation>Het is niet bekend of de laatste actie is uitgevoerd.</translation>
    </message>
    <message>
        <source>Refresh the list to see the current state. If the problem persists, send the details to the service&apos;s support team.</source>
        <translation>Vernieuw de lijst om de actuele stand te zien. Blijft het probleem bestaan, stuur dan de details naar de helpdesk van de dienst.</translation>
    </message>
    <message>
        <source>The service&apos;s response is too large for this program to process.</source>
        <translation>Het antwoord van de dienst is te groot voor dit programma.</translation>
    </message>
    <message>
        <source>The certificate file contains too many certificates.</source>
        <translation>Het certificaatbestand bevat te veel certificaten.</translation>
    </message>
    <message>
        <source>This picture would take too long to decode.</source>
        <translation>Het decoderen van deze afbeelding zou te lang duren.</translation>
    </message>
    <message>
        <source>A session on this ticket has just appeared.</source>
        <translation>Er is zojuist een sessie op dit ticket verschenen.</translation>
    </message>
    <message>
        <source>Show that session, or start another one.</source>
        <translation>Toon die sessie of start er nog een.</translation>
    </message>
    <message>
        <source>The file with the trouble code texts cannot be read.</source>
        <translation>Het bestand met de teksten van foutcodes kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The codes are shown without these texts.</source>
        <translation>De codes worden zonder deze teksten getoond.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Send the details to support.</source>
        <translation>Stuur de details naar de helpdesk.</translation>
    </message>
    <message>
        <source>The service sent a response that this program cannot read.</source>
        <translation>De dienst stuurde een antwoord dat dit programma niet kan lezen.</translation>
    </message>
    <message>
        <source>You may need a newer version of this program. Send the details to support.</source>
        <translation>Mogelijk hebt u een nieuwere versie van dit programma nodig. Stuur de details naar de helpdesk.</translation>
    </message>
    <message>
        <source>The folder {folder} is not responding.</source>
        <translation>De map {folder} reageert niet.</translation>
    </message>
    <message>
        <source>The program was not started. Open sessions keep running.</source>
        <translation>Het programma is niet gestart. Open sessies lopen door.</translation>
    </message>
    <message>
        <source>Check the disk or network drive, then try again.</source>
        <translation>Controleer de schijf of netwerkschijf en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>De twee invoeren verschillen.</translation>
    </message>
    <message>
        <source>Enter the same PIN twice.</source>
        <translation>Voer tweemaal dezelfde pincode in.</translation>
    </message>
    <message>
        <source>The environment variables were ignored.</source>
        <translation>De omgevingsvariabelen zijn genegeerd.</translation>
    </message>
    <message>
        <source>Set the client ID, the client secret and the cluster, or set none of them.</source>
        <translation>Stel client-ID, client-secret en cluster samen in, of geen ervan.</translation>
    </message>
    <message>
        <source>The environment variables contain only some of the login details. Missing: {names}.</source>
        <translation>De omgevingsvariabelen bevatten maar een deel van de inloggegevens. Ontbrekend: {names}.</translation>
    </message>
    <message>
        <source>The environment variable OPENOBD_GRPC_PORT does not contain a valid port.</source>
        <translation>De omgevingsvariabele OPENOBD_GRPC_PORT bevat geen geldige poort.</translation>
    </message>
    <message>
        <source>Set the variable to a number from 1 to 65535, or remove it to use port 443.</source>
        <translation>Geef de variabele een waarde van 1 tot 65535, of verwijder die om poort 443 te gebruiken.</translation>
    </message>
    <message>
        <source>The key that protects the stored tokens could not be removed from this PC&apos;s key store.</source>
        <translation>De sleutel die de opgeslagen tokens beveiligt, kon niet uit de sleutelopslag van deze pc worden verwijderd.</translation>
    </message>
    <message>
        <source>The tokens have been removed, so the key no longer protects anything.</source>
        <translation>De tokens zijn verwijderd, dus de sleutel beveiligt niets meer.</translation>
    </message>
    <message>
        <source>Unlock the key store and log out again, or remove the key from the key store yourself.</source>
        <translation>Ontgrendel de sleutelopslag en log opnieuw uit, of verwijder de sleutel zelf uit de sleutelopslag.</translation>
    </message>
    <message>
        <source>The settings file was damaged. A copy was kept, and the program is using the default settings.</source>
        <translation>Het instellingenbestand was beschadigd. Er is een kopie bewaard en het programma gebruikt de standaardinstellingen.</translation>
    </message>
    <message>
        <source>Add your profile again. The old file is in the folder shown in the details.</source>
        <translation>Voeg uw profiel opnieuw toe. Het oude bestand staat in de map die in de details staat.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Installeer de nieuwere versie weer.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on ticket {number} succeeded.</source>
        <translation>Het is nog niet bekend of een eerdere start op ticket {number} is gelukt.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on connector {id} succeeded.</source>
        <translation>Het is nog niet bekend of een eerdere start op connector {id} is gelukt.</translation>
    </message>
    <message>
        <source>Enter the address as postgresql://host:5432/database.</source>
        <translation>Voer het adres in als postgresql://host:5432/database.</translation>
    </message>
    <message>
        <source>This is not a valid PostgreSQL database address.</source>
        <translation>Dit is geen geldig adres van een PostgreSQL-database.</translation>
    </message>
    <message>
        <source>The address does not include a valid database name.</source>
        <translation>Het adres bevat geen geldige databasenaam.</translation>
    </message>
    <message>
        <source>The address contains invisible characters.</source>
        <translation>Het adres bevat onzichtbare tekens.</translation>
    </message>
    <message>
        <source>The address of the team database is missing.</source>
        <translation>Het adres van de teamdatabase ontbreekt.</translation>
    </message>
    <message>
        <source>The port of the team database must be a number from 1 to 65535.</source>
        <translation>De poort van de teamdatabase moet een getal van 1 tot 65535 zijn.</translation>
    </message>
    <message>
        <source>The address sets {name}, which is not allowed.</source>
        <translation>Het adres stelt {name} in, en dat is niet toegestaan.</translation>
    </message>
    <message>
        <source>Only sslmode and sslrootcert can be set.</source>
        <translation>Alleen sslmode en sslrootcert kunnen worden ingesteld.</translation>
    </message>
    <message>
        <source>The address allows an unencrypted connection.</source>
        <translation>Het adres staat een onversleutelde verbinding toe.</translation>
    </message>
    <message>
        <source>Remove sslmode from the address; this program sends no data unencrypted.</source>
        <translation>Haal sslmode uit het adres; dit programma verzendt geen gegevens onversleuteld.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Er is niets verzonden en niets gewijzigd.</translation>
    </message>
    <message>
        <source>openOBD Desktop is running and is using these settings.</source>
        <translation>openOBD Desktop draait met deze instellingen.</translation>
    </message>
    <message>
        <source>Quit the program, then try again.</source>
        <translation>Sluit het programma af en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The file does not contain any usable settings.</source>
        <translation>Het bestand bevat geen bruikbare instellingen.</translation>
    </message>
    <message>
        <source>Create the file again with --export-settings.</source>
        <translation>Maak het bestand opnieuw met --export-settings.</translation>
    </message>
    <message>
        <source>This is not a valid port.</source>
        <translation>Dit is geen geldige poort.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, or leave the field empty to use port 443.</source>
        <translation>Voer een getal van 1 tot 65535 in, of laat het veld leeg om poort 443 te gebruiken.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choose another folder or name or, if the file is open in another program, close it there.</source>
        <translation>Kies een andere map of naam, of sluit het bestand in het andere programma.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program; this version can read it but cannot change it.</source>
        <translation>De geschiedenis is geschreven door een nieuwere versie van dit programma; deze versie kan die alleen lezen.</translation>
    </message>
    <message>
        <source>The history cannot be saved: its folder or file is read-only.</source>
        <translation>De geschiedenis kan niet worden opgeslagen: de map of het bestand is alleen-lezen.</translation>
    </message>
    <message>
        <source>The history cannot be saved: the disk is full.</source>
        <translation>De geschiedenis kan niet worden opgeslagen: de schijf is vol.</translation>
    </message>
    <message>
        <source>The history cannot be saved: another program is using it.</source>
        <translation>De geschiedenis kan niet worden opgeslagen: een ander programma gebruikt die.</translation>
    </message>
    <message>
        <source>Enter only the address; the proxy user name and password have their own fields.</source>
        <translation>Voer alleen het adres in; gebruikersnaam en wachtwoord van de proxy hebben eigen velden.</translation>
    </message>
    <message>
        <source>Choose your company&apos;s certificate as a .cer, .crt, .pem or .p7b file, or leave the field empty.</source>
        <translation>Kies het certificaat van uw bedrijf als .cer-, .crt-, .pem- of .p7b-bestand, of laat het veld leeg.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store did not respond.</source>
        <translation>De sleutelopslag van deze pc reageerde niet.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store is locked.</source>
        <translation>De sleutelopslag van deze pc is vergrendeld.</translation>
    </message>
    <message>
        <source>No key store is running on this PC.</source>
        <translation>Er draait geen sleutelopslag op deze pc.</translation>
    </message>
    <message>
        <source>The stored client secret could not be read, so nothing was sent.</source>
        <translation>Het opgeslagen client-secret kon niet worden gelezen; er is dus niets verzonden.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again. To continue without the key store, edit the profile and enter the client secret there.</source>
        <translation>Ontgrendel de sleutelopslag en probeer het opnieuw. Om zonder sleutelopslag verder te gaan, bewerkt u het profiel en voert u daar het client-secret in.</translation>
    </message>
    <message>
        <source>Close the other program. The history will then be saved automatically.</source>
        <translation>Sluit het andere programma. Daarna wordt de geschiedenis automatisch opgeslagen.</translation>
    </message>
    <message>
        <source>The history cannot be saved: its folder is on a drive that does not support file locks.</source>
        <translation>De geschiedenis kan niet worden opgeslagen: de map staat op een schijf die geen bestandsvergrendeling ondersteunt.</translation>
    </message>
    <message>
        <source>Start the program with --config-dir and a folder on this PC, or contact your IT department.</source>
        <translation>Start het programma met --config-dir en een map op deze pc, of neem contact op met uw IT-afdeling.</translation>
    </message>
    <message>
        <source>Free up disk space. The history will then be saved automatically.</source>
        <translation>Maak ruimte vrij op de schijf. Daarna wordt de geschiedenis automatisch opgeslagen.</translation>
    </message>
    <message>
        <source>The disk that contains the history is not responding.</source>
        <translation>De schijf met de geschiedenis reageert niet.</translation>
    </message>
    <message>
        <source>Check the disk or network drive. The history will then be saved automatically.</source>
        <translation>Controleer de schijf of netwerkschijf. Daarna wordt de geschiedenis automatisch opgeslagen.</translation>
    </message>
    <message>
        <source>This PC&apos;s policy file contains errors.</source>
        <translation>Het beleidsbestand van deze pc bevat fouten.</translation>
    </message>
    <message>
        <source>Valid settings still apply. Security settings that cannot be read are set to their strictest values.</source>
        <translation>Leesbare instellingen gelden. Beveiligingsinstellingen die niet leesbaar zijn, krijgen hun strengste waarde.</translation>
    </message>
    <message>
        <source>Send the details to your IT department; they include the file and the lines.</source>
        <translation>Stuur de details naar uw IT-afdeling; daarin staan het bestand en de regels.</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Er is geen sessie gestart.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy requires a user name and password.</source>
        <translation>De proxy van dit netwerk vereist een gebruikersnaam en wachtwoord.</translation>
    </message>
    <message>
        <source>Enter both in the profile. If you do not have them, contact your IT department.</source>
        <translation>Voer beide in het profiel in. Hebt u ze niet, neem dan contact op met uw IT-afdeling.</translation>
    </message>
    <message>
        <source>The proxy rejected the user name or password.</source>
        <translation>De proxy weigert de gebruikersnaam of het wachtwoord.</translation>
    </message>
    <message>
        <source>Enter both again in the profile, or contact your IT department. This program supports only Basic authentication.</source>
        <translation>Voer beide opnieuw in het profiel in of neem contact op met uw IT-afdeling; alleen Basic-authenticatie wordt ondersteund.</translation>
    </message>
    <message>
        <source>Refresh the list to see the current state. If the problem persists, send the details to support.</source>
        <translation>Vernieuw de lijst om de actuele stand te zien. Gebeurt het opnieuw, stuur dan de details naar de helpdesk.</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>Het programma is niet gestart.</translation>
    </message>
    <message>
        <source>Reinstall the program.</source>
        <translation>Installeer het programma opnieuw.</translation>
    </message>
    <message>
        <source>The folder that contains the certificate file is not responding.</source>
        <translation>De map van het certificaatbestand reageert niet.</translation>
    </message>
    <message>
        <source>Check the connection to the network folder, or choose a certificate file on this PC.</source>
        <translation>Controleer de verbinding met de netwerkmap of kies een certificaatbestand op deze pc.</translation>
    </message>
    <message>
        <source>The program was started with invalid arguments.</source>
        <translation>Het programma is gestart met ongeldige argumenten.</translation>
    </message>
    <message>
        <source>Correct the shortcut or command that starts the program, or start it without arguments.</source>
        <translation>Verbeter de snelkoppeling of opdracht waarmee het programma start, of start het zonder argumenten.</translation>
    </message>
    <message>
        <source>openOBD Desktop could not start.</source>
        <translation>openOBD Desktop kon niet worden gestart.</translation>
    </message>
    <message>
        <source>Open sessions keep running.</source>
        <translation>Open sessies lopen door.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, reinstall the program or send the details to support.</source>
        <translation>Probeer het opnieuw. Gebeurt het weer, installeer het programma dan opnieuw of stuur de details naar de helpdesk.</translation>
    </message>
    <message>
        <source>Some values in the settings file are invalid. The default values are used instead.</source>
        <translation>Sommige waarden in het instellingenbestand zijn ongeldig. In plaats daarvan worden de standaardwaarden gebruikt.</translation>
    </message>
    <message>
        <source>All other settings and profiles were loaded.</source>
        <translation>Alle andere instellingen en profielen zijn geladen.</translation>
    </message>
    <message>
        <source>Check the settings. A copy of the old file is in the folder shown in the details.</source>
        <translation>Controleer de instellingen. Een kopie van het oude bestand staat in de map uit de details.</translation>
    </message>
    <message>
        <source>The address allows connections to unverified servers.</source>
        <translation>Het adres staat verbindingen met niet-gecontroleerde servers toe.</translation>
    </message>
    <message>
        <source>Remove sslmode from the address, or add sslrootcert with the path of your company&apos;s certificate file.</source>
        <translation>Haal sslmode uit het adres of voeg sslrootcert toe met het pad van het certificaatbestand van uw bedrijf.</translation>
    </message>
    <message>
        <source>The component for team databases is too old.</source>
        <translation>Het onderdeel voor teamdatabases is te oud.</translation>
    </message>
    <message>
        <source>This session is not in the history.</source>
        <translation>Deze sessie staat niet in de geschiedenis.</translation>
    </message>
    <message>
        <source>The print service of this PC is not responding.</source>
        <translation>De afdrukservice van deze pc reageert niet.</translation>
    </message>
    <message>
        <source>The report was not printed. Running sessions are not affected.</source>
        <translation>Het rapport is niet afgedrukt. Lopende sessies blijven ongemoeid.</translation>
    </message>
    <message>
        <source>Save the report as a file, and print it later.</source>
        <translation>Sla het rapport op als bestand en druk het later af.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>The file with the picture cannot be read.</source>
        <translation>Het bestand met de afbeelding kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>This picture&apos;s server cannot be reached, or its identity cannot be verified.</source>
        <translation>De server van deze afbeelding is niet bereikbaar, of de identiteit ervan kan niet worden gecontroleerd.</translation>
    </message>
    <message>
        <source>This picture did not load within {seconds} seconds.</source>
        <translation>Deze afbeelding is niet binnen {seconds} seconden geladen.</translation>
    </message>
    <message>
        <source>This picture&apos;s server redirected to another address.</source>
        <translation>De server van deze afbeelding verwees door naar een ander adres.</translation>
    </message>
    <message>
        <source>This picture&apos;s server refused access ({status}).</source>
        <translation>De server van deze afbeelding weigerde toegang ({status}).</translation>
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
        <source>This picture is damaged or has more than {most} pixels per side.</source>
        <translation>Deze afbeelding is beschadigd of heeft meer dan {most} pixels per zijde.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>control units: {count}</source>
        <translation>regeleenheden: {count}</translation>
    </message>
    <message>
        <source>control units that answered: {answered} of {units}; trouble codes: {codes}</source>
        <translation>regeleenheden die antwoordden: {answered} van {units}; foutcodes: {codes}</translation>
    </message>
    <message>
        <source>{found}; not every control unit was asked</source>
        <translation>{found}; niet elke regeleenheid is gevraagd</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>came back immediately</source>
        <translation>kwam meteen terug</translation>
    </message>
    <message>
        <source>cleared, but not read again</source>
        <translation>gewist, maar niet opnieuw gelezen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>no answer; may have been cleared</source>
        <translation>geen antwoord; mogelijk gewist</translation>
    </message>
    <message>
        <source>no answer; not cleared</source>
        <translation>geen antwoord; niet gewist</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>er is niets verzonden</translation>
    </message>
    <message>
        <source>connection lost; may have been cleared</source>
        <translation>verbinding verbroken; mogelijk gewist</translation>
    </message>
    <message>
        <source>closed by the operator</source>
        <translation>gesloten door de operator</translation>
    </message>
    <message>
        <source>closed automatically after 55 minutes without a message</source>
        <translation>automatisch gesloten na 55 minuten zonder bericht</translation>
    </message>
    <message>
        <source>replaced by a question from another program</source>
        <translation>vervangen door een vraag van een ander programma</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>verbinding verbroken</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>geweigerd door de dienst</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sessie beëindigd</translation>
    </message>
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
    <name>fields</name>
    <message>
        <source>This field is limited to {limit} characters; the rest was cut off.</source>
        <translation>Dit veld mag hoogstens {limit} tekens bevatten; de rest is afgekapt.</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Favourite</source>
        <translation>Favoriet</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Known functions</source>
        <translation>Bekende functies</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>{session}: the service has confirmed the result.</source>
        <translation>{session}: de dienst heeft het resultaat bevestigd.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Rapport openen</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Formulier openen</translation>
    </message>
</context>
<context>
    <name>finish form</name>
    <message>
        <source>The mechanic is asking for assistance. Contact the mechanic before you finish: once the session has ended, you will no longer be able to help.</source>
        <translation>De monteur vraagt om hulp. Neem contact op met de monteur voordat u afrondt: zodra de sessie is beëindigd, kunt u niet meer helpen.</translation>
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
        <source>state unknown</source>
        <translation>status onbekend</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>no longer reported</source>
        <translation>niet meer gemeld</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>voorbereiden</translation>
    </message>
    <message>
        <source>waiting for the provider</source>
        <translation>wacht op de provider</translation>
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
        <source>The function {function} is running. Stopping it now may leave a control unit only partially written. If possible, wait for the function to end.</source>
        <translation>De functie {function} wordt uitgevoerd. Als u die nu stopt, kan een regeleenheid deels beschreven achterblijven. Wacht zo mogelijk tot de functie klaar is.</translation>
    </message>
    <message>
        <source>Trouble codes are being cleared. If the session ends now, it will not be known which control units have cleared them. If possible, wait until clearing is complete.</source>
        <translation>Er worden foutcodes gewist. Als de sessie nu eindigt, is niet bekend welke regeleenheden ze hebben gewist. Wacht indien mogelijk tot dit klaar is.</translation>
    </message>
    <message>
        <source>The function {function} may still be running, although the service no longer reports it. Ending the session now may leave a control unit only partially written. Check with the mechanic first.</source>
        <translation>De functie {function} wordt misschien nog uitgevoerd, hoewel de dienst die niet meer meldt. Als u de sessie nu beëindigt, kan een regeleenheid deels beschreven achterblijven. Overleg eerst met de monteur.</translation>
    </message>
    <message>
        <source>It could not be checked whether a function is still running. If one is, ending the session now may leave a control unit only partially written. Check with the mechanic first.</source>
        <translation>Er kon niet worden nagegaan of er nog een functie wordt uitgevoerd. Als dat zo is en u de sessie nu beëindigt, kan een regeleenheid deels beschreven achterblijven. Overleg eerst met de monteur.</translation>
    </message>
    <message>
        <source>{session}: {warning}</source>
        <translation>{session}: {warning}</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>geen resultaat</translation>
    </message>
    <message>
        <source>{result} ({wire})</source>
        <translation>{result} ({wire})</translation>
    </message>
    <message>
        <source>Stopped before it finished. It is not known what the function had already done.</source>
        <translation>Gestopt voordat de functie klaar was. Het is niet bekend wat de functie al had gedaan.</translation>
    </message>
    <message>
        <source>The function was cancelled before it started.</source>
        <translation>De functie is geannuleerd voordat die begon.</translation>
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
        <source>Only for this function; not available to the functions it calls.</source>
        <translation>Alleen voor deze functie; niet beschikbaar voor de functies die zij aanroept.</translation>
    </message>
    <message>
        <source>Shared by all sessions on this connection, and kept after this session ends.</source>
        <translation>Gedeeld door alle sessies op deze verbinding; blijven bewaard nadat deze sessie is beëindigd.</translation>
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
        <source>The client secret of {profile} is being read from this PC&apos;s key store.</source>
        <translation>Het client-secret van {profile} wordt uit de sleutelopslag van deze pc gelezen.</translation>
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
        <source>Waiting for the first response from the service.</source>
        <translation>Wachten op het eerste antwoord van de dienst.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>The service lists no sessions for your company.</source>
        <translation>De dienst toont geen sessies van uw bedrijf.</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sessie starten</translation>
    </message>
    <message numerus="yes">
        <source>The filter and the search hide %Ln session(s).</source>
        <translation>
            <numerusform>Het filter en de zoekopdracht verbergen %Ln sessie.</numerusform>
            <numerusform>Het filter en de zoekopdracht verbergen %Ln sessies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Profiel controleren</translation>
    </message>
    <message>
        <source>A profile contains the Partner API credentials that you log in with. To try the program without a profile, start the demo from the profile menu.</source>
        <translation>Een profiel bevat de Partner API-gegevens waarmee u inlogt. Start de demo via het profielmenu om het programma zonder profiel te proberen.</translation>
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
        <source>Log in with {profile}, or choose another profile from the profile menu.</source>
        <translation>Log in met {profile} of kies een ander profiel in het profielmenu.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Inloggen</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Inloggen geweigerd</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Geen sessies</translation>
    </message>
    <message>
        <source>There is no session on ticket {number}.</source>
        <translation>Er is geen sessie op ticket {number}.</translation>
    </message>
    <message>
        <source>No matches</source>
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
        <source>outcome unknown</source>
        <translation>einde niet gezien</translation>
    </message>
    <message>
        <source>Unknown on this PC; last known state: {state}.</source>
        <translation>Onbekend op deze pc; laatst bekende status: {state}.</translation>
    </message>
    <message>
        <source>Start unknown</source>
        <translation>Begin onbekend</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Vandaag, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gisteren, {day}</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Opvolging nodig</translation>
    </message>
    <message>
        <source>Needs follow-up · {feedback}</source>
        <translation>Opvolging nodig · {feedback}</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nodig</translation>
    </message>
    <message>
        <source>needed; marked {time}</source>
        <translation>nodig; gemarkeerd {time}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>gedaan {time}</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>connector {id}</translation>
    </message>
    <message>
        <source>Differs from the VIN on the ticket.</source>
        <translation>Wijkt af van het VIN op het ticket.</translation>
    </message>
    <message>
        <source>{start} to {end}, {seconds}</source>
        <translation>{start} tot {end}, {seconds}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>vanaf {start}</translation>
    </message>
    <message>
        <source>The timeline is stored on {who}&apos;s PC.</source>
        <translation>De tijdlijn wordt bewaard op de pc van {who}.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>VIN on the ticket</source>
        <translation>VIN op het ticket</translation>
    </message>
    <message>
        <source>VIN read from the car</source>
        <translation>VIN uit de auto gelezen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Accu</translation>
    </message>
    <message>
        <source>Timeline ({zone})</source>
        <translation>Tijdlijn ({zone})</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session ID</source>
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
        <source>Connection gaps</source>
        <translation>Onderbrekingen van de verbinding</translation>
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
        <source>Operator</source>
        <translation>Operator</translation>
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
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>The timeline could not be read.</source>
        <translation>De tijdlijn kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>What happened before the session was resumed could not be read.</source>
        <translation>Wat er is gebeurd voordat de sessie werd hervat, kon niet worden gelezen.</translation>
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
        <translation>Hiaten</translation>
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
        <source>Vehicle</source>
        <translation>Voertuig</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klant</translation>
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
        <source>This can take a moment if the history is long.</source>
        <translation>Bij een lange geschiedenis kan dit even duren.</translation>
    </message>
    <message>
        <source>No session in this period matches all the search terms.</source>
        <translation>Geen sessie in deze periode bevat alle zoektermen.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter wissen</translation>
    </message>
    <message>
        <source>Demo sessions appear here until you quit.</source>
        <translation>Demosessies verschijnen hier tot u afsluit.</translation>
    </message>
    <message>
        <source>Sessions started or claimed on this PC are saved and appear here.</source>
        <translation>Sessies die op deze pc zijn gestart of geclaimd, worden bewaard en verschijnen hier.</translation>
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
        <source>Searching {total}…</source>
        <translation>Zoeken in {total}…</translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation>{matching} van {total}</translation>
    </message>
    <message>
        <source>{count} successful</source>
        <translation>{count} gelukt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication error(s)</source>
        <translation>
            <numerusform>%Ln communicatiefout</numerusform>
            <numerusform>%Ln communicatiefouten</numerusform>
        </translation>
    </message>
    <message>
        <source>This demo only: {count}</source>
        <translation>Alleen deze demo: {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The history was damaged. A copy was kept as {file}, and a new history was started.</source>
        <translation>De geschiedenis was beschadigd. Een kopie is bewaard als {file} en er is een nieuwe geschiedenis gestart.</translation>
    </message>
    <message>
        <source>The latest history entries were damaged and cannot be read. A copy was kept as {file}.</source>
        <translation>De laatste items van de geschiedenis waren beschadigd en kunnen niet worden gelezen. Een kopie is bewaard als {file}.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store cannot be used at the moment, so sessions cannot be resumed after a crash.</source>
        <translation>De sleutelopslag van deze pc kan op dit moment niet worden gebruikt: na een crash kunnen sessies niet worden hervat.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store has changed, so earlier sessions cannot be resumed. The history is not affected.</source>
        <translation>De sleutelopslag van deze pc is veranderd: eerdere sessies kunnen niet worden hervat. De geschiedenis blijft ongewijzigd.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Start a session</source>
        <translation>Een sessie starten</translation>
    </message>
    <message>
        <source>Refresh the list now</source>
        <translation>De lijst nu vernieuwen</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>In de lijst zoeken</translation>
    </message>
    <message>
        <source>Show the Sessions page</source>
        <translation>De pagina Sessies tonen</translation>
    </message>
    <message>
        <source>Show an open session, in sidebar order</source>
        <translation>Een open sessie tonen, in de volgorde van de zijbalk</translation>
    </message>
    <message>
        <source>Show the next open session</source>
        <translation>De volgende geopende sessie tonen</translation>
    </message>
    <message>
        <source>Show the previous open session</source>
        <translation>De vorige geopende sessie tonen</translation>
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
        <source>Finish the session that is shown</source>
        <translation>De getoonde sessie afronden</translation>
    </message>
    <message>
        <source>Copy diagnostics for support, without secrets</source>
        <translation>Diagnosegegevens voor de helpdesk kopiëren, zonder geheime gegevens</translation>
    </message>
    <message>
        <source>Close a dialog (the session keeps running)</source>
        <translation>Een dialoogvenster sluiten; beëindigt nooit een sessie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Close the page (the session keeps running)</source>
        <translation>De pagina sluiten; beëindigt nooit een sessie</translation>
    </message>
    <message>
        <source>Confirm a dialog, for example to send a result</source>
        <translation>Een dialoogvenster bevestigen, bijvoorbeeld om een resultaat te verzenden</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Het logboek tonen</translation>
    </message>
    <message>
        <source>Lock the program; sessions keep running</source>
        <translation>Het programma vergrendelen; sessies gaan door</translation>
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
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
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
        <source>Find a session, command or setting</source>
        <translation>Een sessie, opdracht of instelling zoeken</translation>
    </message>
    <message>
        <source>Start a session on the ticket number in the clipboard</source>
        <translation>Een sessie starten op het ticketnummer op het klembord</translation>
    </message>
    <message>
        <source>Show the tickets, if the profile has them</source>
        <translation>De tickets tonen, als het profiel ze heeft</translation>
    </message>
    <message>
        <source>Start a session on the ticket number in the search</source>
        <translation>Een sessie starten op het ticketnummer in het zoekveld</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profiel</translation>
    </message>
    <message>
        <source>Start on copied ticket</source>
        <translation>Starten op gekopieerd ticket</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Opnieuw starten…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claimen</translation>
    </message>
    <message>
        <source>Finish session…</source>
        <translation>Sessie afronden…</translation>
    </message>
    <message>
        <source>Interrupt session…</source>
        <translation>Sessie afbreken…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Rapport opslaan…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Opdrachtenpalet…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Volgende sessie</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Vorige sessie</translation>
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
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Select one session in the history.</source>
        <translation>Selecteer één sessie in de geschiedenis.</translation>
    </message>
    <message>
        <source>The Sessions page cannot be closed.</source>
        <translation>De pagina Sessies kan niet worden gesloten.</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>{time} {who}</source>
        <translation>{time} {who}</translation>
    </message>
    <message>
        <source>{time} {who} → {colleague} (not acknowledged yet)</source>
        <translation>{time} {who} → {colleague} (nog niet bevestigd)</translation>
    </message>
    <message>
        <source>{time} {who} → {colleague} (acknowledged: {then})</source>
        <translation>{time} {who} → {colleague} (bevestigd: {then})</translation>
    </message>
    <message>
        <source>Older notes are not shown.</source>
        <translation>Oudere notities worden niet getoond.</translation>
    </message>
    <message>
        <source>Earlier notes cannot be read at the moment.</source>
        <translation>Eerdere notities kunnen op dit moment niet worden gelezen.</translation>
    </message>
    <message>
        <source>No notes on this ticket yet.</source>
        <translation>Nog geen notities bij dit ticket.</translation>
    </message>
    <message>
        <source>Notes on ticket {ticket}</source>
        <translation>Notities bij ticket {ticket}</translation>
    </message>
    <message>
        <source>Hand over ticket {ticket}</source>
        <translation>Ticket {ticket} overdragen</translation>
    </message>
    <message>
        <source>Ticket {ticket} was handed over to {colleague}.</source>
        <translation>Ticket {ticket} is overgedragen aan {colleague}.</translation>
    </message>
    <message>
        <source>The handover of ticket {ticket} to {colleague} waits on this PC until the team database can store it.</source>
        <translation>De overdracht van ticket {ticket} aan {colleague} wacht op deze pc tot de teamdatabase haar kan bewaren.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Tonen in geschiedenis</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{session}: connection lost</source>
        <translation>{session}: verbinding verbroken</translation>
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
        <source>{session}: contact with the car restored</source>
        <translation>{session}: contact met de auto hersteld</translation>
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
        <source>{session}: the session token is about to expire</source>
        <translation>{session}: het sessietoken verloopt bijna</translation>
    </message>
    <message>
        <source>{session}: the result has not been confirmed yet</source>
        <translation>{session}: het resultaat is nog niet bevestigd</translation>
    </message>
    <message>
        <source>{session}: the result was accepted</source>
        <translation>{session}: het resultaat is geaccepteerd</translation>
    </message>
    <message>
        <source>{session}: the question was answered</source>
        <translation>{session}: de vraag is beantwoord</translation>
    </message>
    <message>
        <source>{session}: the mechanic is asking for assistance</source>
        <translation>{session}: de monteur vraagt om hulp</translation>
    </message>
    <message>
        <source>{session}: the connector is in another car</source>
        <translation>{session}: de connector zit in een andere auto</translation>
    </message>
    <message>
        <source>{session}: the car&apos;s battery is low</source>
        <translation>{session}: de accu van de auto is bijna leeg</translation>
    </message>
    <message>
        <source>{session}: the session has ended</source>
        <translation>{session}: de sessie is beëindigd</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC. Interrupt the session to free the car.</source>
        <translation>De sessie kan niet meer vanaf deze pc worden bediend. Breek de sessie af om de auto vrij te geven.</translation>
    </message>
    <message>
        <source>Open the session to see what happened to the result.</source>
        <translation>Open de sessie om te zien wat er met het resultaat is gebeurd.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically; until then, you have limited control of the session.</source>
        <translation>Het programma herstelt de verbinding automatisch; tot die tijd kunt u de sessie maar beperkt bedienen.</translation>
    </message>
    <message>
        <source>The session stays open.</source>
        <translation>De sessie blijft open.</translation>
    </message>
    <message>
        <source>There has been no contact with the car for more than 10 seconds. Ask the mechanic to check the connector and the internet connection.</source>
        <translation>Al meer dan 10 seconden geen contact met de auto. Laat de monteur de connector en de internetverbinding controleren.</translation>
    </message>
    <message>
        <source>Sessions can run for up to 4 hours. Finish this session soon.</source>
        <translation>Sessies kunnen tot 4 uur duren. Rond deze sessie binnenkort af.</translation>
    </message>
    <message>
        <source>Sessions can run for up to 4 hours. Finish this session now.</source>
        <translation>Sessies kunnen tot 4 uur duren. Rond deze sessie nu af.</translation>
    </message>
    <message>
        <source>In less than a minute, you will no longer be able to control the session from this PC.</source>
        <translation>Over minder dan een minuut kunt u de sessie niet meer vanaf deze pc bedienen.</translation>
    </message>
    <message>
        <source>The program is still trying to deliver the result. Do not quit the program.</source>
        <translation>Het programma blijft proberen het resultaat af te leveren. Sluit het programma niet af.</translation>
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
        <source>Contact the mechanic before you finish the session.</source>
        <translation>Neem contact op met de monteur voordat u de sessie afrondt.</translation>
    </message>
    <message>
        <source>The VIN read from the car differs from the VIN on the ticket. Stop until this has been resolved.</source>
        <translation>Het VIN uit de auto verschilt van het VIN van het ticket. Stop tot dit duidelijk is.</translation>
    </message>
    <message>
        <source>Ask the mechanic to connect a charger before control units are written.</source>
        <translation>Vraag de monteur een lader aan te sluiten voordat er regeleenheden worden beschreven.</translation>
    </message>
    <message>
        <source>The session is no longer open. Ask your colleagues what happened.</source>
        <translation>De sessie is niet meer geopend. Vraag uw collega’s wat er is gebeurd.</translation>
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
    <message>
        <source>Ticket {ticket}</source>
        <translation>Ticket {ticket}</translation>
    </message>
    <message>
        <source>{colleague}: ticket {ticket}</source>
        <translation>{colleague}: ticket {ticket}</translation>
    </message>
</context>
<context>
    <name>offered</name>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Offered functions</source>
        <translation>Aangeboden functies</translation>
    </message>
    <message>
        <source>Offered for this ticket: {shown} of {total}</source>
        <translation>Aangeboden voor dit ticket: {shown} van {total}</translation>
    </message>
    <message>
        <source>Offered functions: {total}</source>
        <translation>Aangeboden functies: {total}</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>The service does not say which products and vehicles they are for.</source>
        <translation>De dienst vermeldt niet voor welke producten en voertuigen ze zijn.</translation>
    </message>
    <message>
        <source>Neither the products nor the vehicle of the ticket are known, so all are listed.</source>
        <translation>Noch de producten, noch het voertuig van het ticket zijn bekend, dus staan ze allemaal in de lijst.</translation>
    </message>
    <message>
        <source>{count}. {reason}</source>
        <translation>{count}. {reason}</translation>
    </message>
    <message>
        <source>The offered functions could not be read. {what}</source>
        <translation>De aangeboden functies konden niet worden gelezen. {what}</translation>
    </message>
    <message>
        <source>Loading the offered functions…</source>
        <translation>Aangeboden functies laden…</translation>
    </message>
    <message>
        <source>The service offers no functions.</source>
        <translation>De dienst biedt geen functies aan.</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Interrupt this session</source>
        <translation>Deze sessie afbreken</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Recently used</source>
        <translation>Laatst gebruikt</translation>
    </message>
    <message>
        <source>Sessions and tickets</source>
        <translation>Sessies en tickets</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profielen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschiedenis</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sessie {id}</translation>
    </message>
    <message>
        <source>Start session on ticket {number}</source>
        <translation>Sessie starten op ticket {number}</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabblad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
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
        <source>Car</source>
        <translation>Auto</translation>
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
        <translation>Extra’s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>{title} (waiting)</source>
        <translation>{title} (wacht)</translation>
    </message>
    <message>
        <source>{title} (answered)</source>
        <translation>{title} (beantwoord)</translation>
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
        <source>Is the connector firmly seated?</source>
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
        <source>Mechanic</source>
        <translation>Monteur</translation>
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
        <translation>antwoord verloren</translation>
    </message>
    <message>
        <source>The conversation is closed; the mechanic can chat again.</source>
        <translation>Het gesprek is gesloten; de monteur kan weer chatten.</translation>
    </message>
    <message>
        <source>The conversation was closed after 55 minutes without a message. The session stays open.</source>
        <translation>Het gesprek is gesloten na 55 minuten zonder bericht. De sessie blijft open.</translation>
    </message>
    <message>
        <source>Another program has replaced your question with its own, so your question can no longer be answered. To show it again, ask it again.</source>
        <translation>Een ander programma heeft uw vraag door een eigen vraag vervangen, dus uw vraag kan niet meer worden beantwoord. Stel de vraag opnieuw om die weer te tonen.</translation>
    </message>
    <message>
        <source>The conversation ended when the connection was lost. Ask again once the connection is restored.</source>
        <translation>Het gesprek is beëindigd toen de verbinding werd verbroken. Vraag opnieuw zodra de verbinding is hersteld.</translation>
    </message>
    <message>
        <source>The service ended the conversation.</source>
        <translation>De dienst heeft het gesprek beëindigd.</translation>
    </message>
    <message>
        <source>The conversation ended because the session has ended.</source>
        <translation>Het gesprek is beëindigd omdat de sessie is beëindigd.</translation>
    </message>
    <message>
        <source>A late or duplicate answer was received while no question was open. It was ignored.</source>
        <translation>Er kwam een laat of dubbel antwoord binnen terwijl er geen vraag openstond. Het is genegeerd.</translation>
    </message>
    <message>
        <source>An answer to another question was received. It was ignored.</source>
        <translation>Er is een antwoord op een andere vraag ontvangen. Het is genegeerd.</translation>
    </message>
    <message>
        <source>The question was returned without an answer.</source>
        <translation>De vraag is zonder antwoord teruggekomen.</translation>
    </message>
    <message>
        <source>The answer received was not one of the choices. It was ignored.</source>
        <translation>Het ontvangen antwoord was geen van de keuzes. Het is genegeerd.</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Voer de vraag in.</translation>
    </message>
    <message>
        <source>The question is longer than {most} characters.</source>
        <translation>De vraag heeft meer dan {most} tekens.</translation>
    </message>
    <message>
        <source>Enter at least two answers, one per line.</source>
        <translation>Voer minstens twee antwoorden in, één per regel.</translation>
    </message>
    <message>
        <source>Enter no more than {options} answers.</source>
        <translation>Voer niet meer dan {options} antwoorden in.</translation>
    </message>
    <message>
        <source>One of the answers is empty.</source>
        <translation>Een van de antwoorden is leeg.</translation>
    </message>
    <message>
        <source>One of the answers is longer than {option} characters.</source>
        <translation>Een van de antwoorden heeft meer dan {option} tekens.</translation>
    </message>
    <message>
        <source>One of the answers appears twice.</source>
        <translation>Een van de antwoorden komt twee keer voor.</translation>
    </message>
    <message>
        <source>The lowest number is higher than the highest.</source>
        <translation>Het laagste getal is hoger dan het hoogste.</translation>
    </message>
    <message>
        <source>The range can contain at most {numbers} numbers, because each number becomes a button.</source>
        <translation>Het bereik kan hooguit {numbers} getallen bevatten, want elk getal wordt een knop.</translation>
    </message>
    <message>
        <source>The minimum display time must be one hour or less.</source>
        <translation>De minimale weergavetijd mag hooguit een uur zijn.</translation>
    </message>
    <message>
        <source>One of the translations is longer than {most} characters.</source>
        <translation>Een vertaling heeft meer dan {most} tekens.</translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>Version {version} is available; you have version {own}.</source>
        <translation>Versie {version} is beschikbaar; u hebt {own}.</translation>
    </message>
    <message>
        <source>It is not known whether there is a version newer than {own}: the notice about new versions is out of date.</source>
        <translation>Het is niet bekend of er een nieuwere versie dan {own} is: het bericht over nieuwe versies is verouderd.</translation>
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
    <message numerus="yes">
        <source>and %Ln more event(s)</source>
        <translation>
            <numerusform>en nog %Ln gebeurtenis</numerusform>
            <numerusform>en nog %Ln gebeurtenissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Created on {time} by {user} on {pc} with {program}.</source>
        <translation>Gemaakt op {time} door {user} op {pc} met {program}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Ticket and vehicle</source>
        <translation>Ticket en voertuig</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gesprek</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Notes on the ticket</source>
        <translation>Notities bij het ticket</translation>
    </message>
    <message>
        <source>Some notes could not be read.</source>
        <translation>Sommige notities konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Older notes are not shown.</source>
        <translation>Oudere notities worden niet getoond.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Scans of the car</source>
        <translation>Scans van de auto</translation>
    </message>
    <message>
        <source>Some scans could not be read.</source>
        <translation>Sommige scans konden niet worden gelezen.</translation>
    </message>
    <message>
        <source>Some control units or trouble codes are missing: they could not be read, or there were too many to keep.</source>
        <translation>Sommige regeleenheden of foutcodes van de scans konden niet worden gelezen of waren te talrijk om te bewaren.</translation>
    </message>
    <message>
        <source>Handed over to {colleague}</source>
        <translation>Overgedragen aan {colleague}</translation>
    </message>
    <message>
        <source>Acknowledged {time}</source>
        <translation>Bevestigd {time}</translation>
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
        <source>Choices: {choices}</source>
        <translation>Keuzes: {choices}</translation>
    </message>
    <message>
        <source>Shown on: {screen}</source>
        <translation>Getoond op: {screen}</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Functies</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestart</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumenten</translation>
    </message>
    <message>
        <source>Stopped by the operator before it finished.</source>
        <translation>Door de bediener gestopt voordat de functie klaar was.</translation>
    </message>
    <message>
        <source>The end of this function was not recorded.</source>
        <translation>Het einde van deze functie is niet vastgelegd.</translation>
    </message>
    <message>
        <source>Feedback: {feedback}</source>
        <translation>Feedback: {feedback}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Scan report, ticket {ticket}</source>
        <translation>Scanrapport, ticket {ticket}</translation>
    </message>
    <message>
        <source>Scan report</source>
        <translation>Scanrapport</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Scan of the car: {scan}</source>
        <translation>Scan van de auto: {scan}</translation>
    </message>
    <message>
        <source>The trouble code texts are from the file {file}.</source>
        <translation>De teksten van de foutcodes komen uit het bestand {file}.</translation>
    </message>
    <message>
        <source>Further trouble codes are not shown: {count}.</source>
        <translation>Verdere foutcodes worden niet getoond: {count}.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beëindigd</translation>
    </message>
    <message>
        <source>{answered} of {units} control units answered</source>
        <translation>{answered} van {units} regeleenheden antwoordden</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Omvang</translation>
    </message>
    <message>
        <source>the scan was not completed</source>
        <translation>de scan is niet voltooid</translation>
    </message>
    <message>
        <source>Codes unknown</source>
        <translation>Codes onbekend</translation>
    </message>
    <message>
        <source>Battery before</source>
        <translation>Accu voor</translation>
    </message>
    <message>
        <source>Battery after</source>
        <translation>Accu na</translation>
    </message>
    <message>
        <source>{voltage} V</source>
        <translation>{voltage} V</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Vertraging</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>VIN on the ticket</source>
        <translation>VIN op het ticket</translation>
    </message>
    <message>
        <source>VIN in the control units</source>
        <translation>VIN in de regeleenheden</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Eenheid</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Onderdeelnummer</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protocol</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Andere waarden</translation>
    </message>
    <message>
        <source>Cleared trouble codes</source>
        <translation>Gewiste foutcodes</translation>
    </message>
    <message>
        <source>No trouble codes were cleared in this session.</source>
        <translation>In deze sessie zijn geen foutcodes gewist.</translation>
    </message>
    <message>
        <source>{what} (may have been cleared; the end was not recorded)</source>
        <translation>{what} (mogelijk gewist; het einde is niet vastgelegd)</translation>
    </message>
    <message>
        <source>{status}, lamp on</source>
        <translation>{status}, lampje aan</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Ruw</translation>
    </message>
    <message>
        <source>Comparison of the scans</source>
        <translation>Vergelijking van de scans</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Pagina {number} van {pages}</translation>
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
        <source>Duration</source>
        <translation>Duur</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Still saving to {path}: the folder is not responding. You can keep working or save to another folder.</source>
        <translation>Nog bezig met opslaan in {path}: de map reageert niet. U kunt verder werken of in een andere map opslaan.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Leave empty to use the client secret in this PC&apos;s key store, if there is one.</source>
        <translation>Laat leeg om het client-secret uit de sleutelopslag van deze pc te gebruiken, als dat er is.</translation>
    </message>
    <message>
        <source>No client secret is stored. What you enter is kept in this PC&apos;s key store.</source>
        <translation>Er is geen client-secret opgeslagen. Het wordt bewaard in de sleutelopslag van deze pc.</translation>
    </message>
    <message>
        <source>Kept in this PC&apos;s key store. Leave empty to keep it unchanged.</source>
        <translation>Bewaard in de sleutelopslag van deze pc. Laat leeg om het ongewijzigd te laten.</translation>
    </message>
    <message>
        <source>Set by an environment variable on this PC.</source>
        <translation>Ingesteld met een omgevingsvariabele op deze pc.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
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
        <source>Kept until you quit. The key store did not respond, so the client secret may not have been saved there.</source>
        <translation>Bewaard tot u afsluit. Het is niet bekend of de sleutelopslag het ook heeft: die reageerde niet.</translation>
    </message>
    <message>
        <source>Kept until you quit. You will need to enter the client secret again next time.</source>
        <translation>Bewaard tot u afsluit. Voer het client-secret de volgende keer opnieuw in.</translation>
    </message>
    <message>
        <source>{what} What you enter is kept until you quit.</source>
        <translation>{what} Wat u invoert, wordt bewaard tot u afsluit.</translation>
    </message>
    <message>
        <source>{what} Leave empty to try again. What you enter is kept at least until you quit.</source>
        <translation>{what} Laat leeg om het opnieuw te proberen. Wat u invoert, wordt ten minste bewaard tot u afsluit.</translation>
    </message>
    <message>
        <source>No client secret is stored. {what} What you enter is kept until you quit.</source>
        <translation>Er is geen client-secret opgeslagen. {what} Wat u invoert, wordt bewaard tot u afsluit.</translation>
    </message>
    <message>
        <source>Stored earlier. {what}</source>
        <translation>Eerder opgeslagen. {what}</translation>
    </message>
    <message>
        <source>Kept until you quit: this PC has no key store. You will need to enter the client secret again next time.</source>
        <translation>Bewaard tot u afsluit: deze pc heeft geen sleutelopslag. Voer het client-secret de volgende keer opnieuw in.</translation>
    </message>
    <message>
        <source>Kept until you quit. {what} You will need to enter the client secret again next time.</source>
        <translation>Bewaard tot u afsluit. {what} Voer het client-secret de volgende keer opnieuw in.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lezen…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>in de sleutelopslag</translation>
    </message>
    <message>
        <source>until you quit</source>
        <translation>tot u afsluit</translation>
    </message>
    <message>
        <source>may not be stored</source>
        <translation>niet bekend of het is opgeslagen</translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation>in omgevingsvariabelen</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>ran for {age}</source>
        <translation>duurde {age}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} van 4 u</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>over de limiet</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>This session has exceeded its 4-hour limit: the service may end it at any moment. Finish the session now.</source>
        <translation>Deze sessie heeft de limiet van 4 uur overschreden: de dienst kan de sessie elk moment beëindigen. Rond de sessie nu af.</translation>
    </message>
    <message>
        <source>This session will reach its 4-hour limit in less than 10 minutes. Finish the session now.</source>
        <translation>Deze sessie bereikt over minder dan 10 minuten de limiet van 4 uur. Rond de sessie nu af.</translation>
    </message>
    <message>
        <source>This session will reach its 4-hour limit in less than 30 minutes. Finish the session soon.</source>
        <translation>Deze sessie bereikt over minder dan 30 minuten de limiet van 4 uur. Rond de sessie binnenkort af.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>you</source>
        <translation>u</translation>
    </message>
    <message>
        <source>no question is open</source>
        <translation>geen vraag open</translation>
    </message>
    <message>
        <source>since {time} ({age})</source>
        <translation>sinds {time} ({age})</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>nog niet beschikbaar</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verlopen</translation>
    </message>
    <message>
        <source>valid for {left}</source>
        <translation>nog {left} geldig</translation>
    </message>
    <message>
        <source>renewed {age} ago</source>
        <translation>{age} geleden vernieuwd</translation>
    </message>
    <message>
        <source>The result has not been confirmed yet ({left} left).
The connection has been lost. Once it is restored, the program will find out whether the result arrived and, if not, send it again.</source>
        <translation>Het resultaat is nog niet bevestigd (nog {left}).
De verbinding is verbroken. Zodra die is hersteld, gaat het programma na of het resultaat is aangekomen en verzendt het dit zo nodig opnieuw.</translation>
    </message>
    <message>
        <source>The connection to the service has been lost.</source>
        <translation>De verbinding met de dienst is verbroken.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically. The session stays open and can be controlled until {time}, when its token expires.</source>
        <translation>Het programma herstelt de verbinding automatisch. De sessie blijft open en kan worden bediend tot {time}, als het token verloopt.</translation>
    </message>
    <message>
        <source>The session was finished, but it is not known whether this program finished it.</source>
        <translation>De sessie is afgerond, maar het is niet bekend of dat door dit programma is gebeurd.</translation>
    </message>
    <message>
        <source>The session was finished, but not by this program.</source>
        <translation>De sessie is afgerond, maar niet door dit programma.</translation>
    </message>
    <message>
        <source>The session was interrupted. It is not known whether the work succeeded.</source>
        <translation>De sessie is afgebroken. Het is niet bekend of het werk is gelukt.</translation>
    </message>
    <message>
        <source>The session ended because of an error in the service.</source>
        <translation>De sessie is door een fout in de dienst beëindigd.</translation>
    </message>
    <message>
        <source>The session has ended. The service no longer reports how it ended.</source>
        <translation>De sessie is beëindigd. De dienst meldt niet meer hoe.</translation>
    </message>
    <message>
        <source>No result was sent from this PC since the program was started.</source>
        <translation>Sinds het starten van het programma is er vanaf deze pc geen resultaat verzonden.</translation>
    </message>
    <message>
        <source>It is not known whether the result sent from this PC was accepted.</source>
        <translation>Het is niet bekend of het vanaf deze pc verzonden resultaat is geaccepteerd.</translation>
    </message>
    <message>
        <source>The result sent from this PC was not accepted.</source>
        <translation>Het vanaf deze pc verzonden resultaat is niet geaccepteerd.</translation>
    </message>
    <message>
        <source>The service has confirmed the result: {results}.</source>
        <translation>De dienst heeft het resultaat bevestigd: {results}.</translation>
    </message>
    <message>
        <source>Mechanic&apos;s feedback: {feedback}.</source>
        <translation>Feedback van de monteur: {feedback}.</translation>
    </message>
    <message>
        <source>Description: {description}</source>
        <translation>Beschrijving: {description}</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>connection: {connection}; token: {token}</source>
        <translation>verbinding: {connection}; token: {token}</translation>
    </message>
    <message>
        <source>{attention}; {health}</source>
        <translation>{attention}; {health}</translation>
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
        <source>disconnected</source>
        <translation>verbroken</translation>
    </message>
    <message>
        <source>token not renewed</source>
        <translation>token niet vernieuwd</translation>
    </message>
    <message>
        <source>no monitoring</source>
        <translation>geen monitoring</translation>
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
        <source>result pending</source>
        <translation>nog te verzenden</translation>
    </message>
    <message>
        <source>token {left} left</source>
        <translation>token nog {left}</translation>
    </message>
</context>
<context>
    <name>starts</name>
    <message>
        <source>Log in first: it is not known yet whether there are earlier sessions to resume.</source>
        <translation>Log eerst in: het is nog niet bekend of er eerdere sessies zijn om te hervatten.</translation>
    </message>
    <message>
        <source>The history has not been read yet, so it is not known whether there are earlier sessions to resume.</source>
        <translation>De geschiedenis is nog niet gelezen; het is dus niet bekend of er eerdere sessies zijn om te hervatten.</translation>
    </message>
    <message>
        <source>The key store has not provided the key to the saved session tokens, so it is not known whether there are earlier sessions to resume.</source>
        <translation>De sleutelopslag heeft de sleutel van de bewaarde sessietokens niet geleverd; het is dus niet bekend of er eerdere sessies zijn om te hervatten.</translation>
    </message>
    <message>
        <source>There are no earlier sessions to resume.</source>
        <translation>Er zijn geen eerdere sessies om te hervatten.</translation>
    </message>
    <message>
        <source>{subject}: it is not known whether a session was started, because the service&apos;s response was lost.</source>
        <translation>{subject}: het is niet bekend of een sessie is gestart, want het antwoord van de dienst is verloren gegaan.</translation>
    </message>
    <message>
        <source>You can safely start again in {left}.</source>
        <translation>U kunt over {left} veilig opnieuw starten.</translation>
    </message>
    <message>
        <source>You can safely start again as soon as the service responds.</source>
        <translation>U kunt veilig opnieuw starten zodra de dienst antwoordt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s) have appeared since then; one of them may be yours.</source>
        <translation>
            <numerusform>Er is sindsdien %Ln nieuwe sessie verschenen; dat kan uw sessie zijn.</numerusform>
            <numerusform>Er zijn sindsdien %Ln nieuwe sessies verschenen; een daarvan kan uw sessie zijn.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a session on ticket {number} again.</source>
        <translation>U kunt opnieuw starten op ticket {number}.</translation>
    </message>
    <message>
        <source>You can start a session on {connector} again.</source>
        <translation>U kunt opnieuw starten op {connector}.</translation>
    </message>
    <message>
        <source>{subject}: a session was started on this PC but has not been claimed yet.</source>
        <translation>{subject}: op deze pc is een sessie gestart, maar nog niet geclaimd.</translation>
    </message>
    <message>
        <source>{left} left to claim the session; after that, it closes automatically.</source>
        <translation>Nog {left} om de sessie te claimen; daarna sluit deze vanzelf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more session(s) waiting to be claimed.</source>
        <translation>
            <numerusform>Nog %Ln sessie wacht op claimen.</numerusform>
            <numerusform>Nog %Ln sessies wachten op claimen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sessie {id}</translation>
    </message>
    <message>
        <source>{session}: not claimed yet; remaining time unknown</source>
        <translation>{session}: nog niet geclaimd; resterende tijd onbekend</translation>
    </message>
    <message>
        <source>{session}: was active; remaining time unknown</source>
        <translation>{session}: was actief; resterende tijd onbekend</translation>
    </message>
    <message>
        <source>{session}: not claimed yet; {left} left</source>
        <translation>{session}: nog niet geclaimd; nog {left}</translation>
    </message>
    <message>
        <source>{session}: not claimed within the 60 seconds allowed</source>
        <translation>{session}: niet binnen de toegestane 60 seconden geclaimd</translation>
    </message>
    <message>
        <source>{session}: was active; {left} left</source>
        <translation>{session}: was actief; nog {left}</translation>
    </message>
    <message>
        <source>{session}: was active; its token has expired</source>
        <translation>{session}: was actief; het token is verlopen</translation>
    </message>
</context>
<context>
    <name>tickets</name>
    <message>
        <source>Loading the tickets…</source>
        <translation>Tickets laden…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) could not be read.</source>
        <translation>
            <numerusform>%Ln ticket kon niet worden gelezen.</numerusform>
            <numerusform>%Ln tickets konden niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more ticket(s) are not listed here.</source>
        <translation>
            <numerusform>Nog %Ln ticket staat hier niet.</numerusform>
            <numerusform>Nog %Ln tickets staan hier niet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Hier geen tickets</translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Profiel controleren</translation>
    </message>
    <message>
        <source>The service does not report which operator you are. Choose your name; this is needed only once.</source>
        <translation>De dienst meldt niet welke bediener u bent. Kies uw naam; dat hoeft maar één keer.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wie bent u?</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Kies uw naam</translation>
    </message>
    <message>
        <source>No ticket matches the filter and the search.</source>
        <translation>Geen ticket past bij filter en zoekopdracht.</translation>
    </message>
    <message>
        <source>No matching tickets</source>
        <translation>Geen passende tickets</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles tonen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>The tickets cannot be shown</source>
        <translation>De tickets kunnen niet worden getoond</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>Wachten op het eerste antwoord.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Geen tickets</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>voorbereid</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wachtend</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in behandeling</translation>
    </message>
    <message>
        <source>outsourced</source>
        <translation>uitbesteed</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>The service lists no tickets for your company. New tickets will appear here automatically.</source>
        <translation>De dienst heeft geen tickets voor uw bedrijf. Nieuwe tickets verschijnen hier automatisch.</translation>
    </message>
    <message>
        <source>The ticket has been prepared; the customer is not waiting yet.</source>
        <translation>Het ticket is voorbereid; de klant wacht nog niet.</translation>
    </message>
    <message>
        <source>The customer is waiting for an operator.</source>
        <translation>De klant wacht op een bediener.</translation>
    </message>
    <message>
        <source>An operator is working on this ticket.</source>
        <translation>Een bediener werkt aan dit ticket.</translation>
    </message>
    <message>
        <source>Another company is working on this ticket.</source>
        <translation>Een ander bedrijf werkt aan dit ticket.</translation>
    </message>
    <message>
        <source>The work on this ticket is done.</source>
        <translation>Het werk aan dit ticket is klaar.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Dit ticket is geannuleerd.</translation>
    </message>
    <message>
        <source>The program does not recognize this state, so it is shown as reported by the service.</source>
        <translation>Het programma kent deze status niet en toont die zoals gemeld door de dienst.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>This ticket is closed.</source>
        <translation>Dit ticket is gesloten.</translation>
    </message>
    <message>
        <source>The program does not recognize the state of this ticket.</source>
        <translation>Het programma kent de status van dit ticket niet.</translation>
    </message>
    <message>
        <source>The car is not connected.</source>
        <translation>De auto is niet verbonden.</translation>
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
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dag</numerusform>
            <numerusform>%Ln dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours}:{minutes:02d} h</source>
        <translation>{hours}:{minutes:02d} u</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gisteren {time}</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>not supported by this server</source>
        <translation>niet ondersteund door deze server</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>niet ondersteund</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>toegelaten</translation>
    </message>
    <message>
        <source>The server is running an older version; the session is not affected.</source>
        <translation>Op de server draait een oudere versie; de sessie blijft ongemoeid.</translation>
    </message>
    <message>
        <source>It is not known whether local testers are blocked. To be sure, block or allow them now.</source>
        <translation>Het is niet bekend of lokale testers geblokkeerd zijn. Blokkeer ze of laat ze toe om zeker te zijn.</translation>
    </message>
    <message>
        <source>Local testers cannot communicate with the car. This is the default when a session starts.</source>
        <translation>Lokale testers kunnen niet met de auto communiceren. Dit is standaard als een sessie start.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car at the same time as you.</source>
        <translation>Lokale testers kunnen tegelijk met u met de auto communiceren.</translation>
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
        <source>No lines written yet</source>
        <translation>Nog geen regels geschreven</translation>
    </message>
    <message>
        <source>Lines are written to the ticket&apos;s ScriptLog and cannot be read back in this program.</source>
        <translation>Regels gaan naar het ScriptLog van het ticket en kunnen in dit programma niet worden teruggelezen.</translation>
    </message>
</context>
<context>
    <name>vehicle</name>
    <message>
        <source>not read yet</source>
        <translation>nog niet gelezen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>lezen…</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message>
        <source>still reading…</source>
        <translation>wordt nog gelezen…</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>niet ondersteund</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>kon niet worden gelezen</translation>
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
        <source>{voltage} ({age} ago)</source>
        <translation>{voltage} ({age} geleden)</translation>
    </message>
    <message>
        <source>VIN {end}</source>
        <translation>VIN {end}</translation>
    </message>
    <message>
        <source>The VIN read from the car does not match the VIN on the ticket. Make sure that the connector is plugged into the right car.</source>
        <translation>Het uit de auto gelezen VIN komt niet overeen met het VIN op het ticket. Controleer of de connector in de juiste auto zit.</translation>
    </message>
    <message>
        <source>Ticket: {ordered}. Car: {told}.</source>
        <translation>Ticket: {ordered}. Auto: {told}.</translation>
    </message>
    <message>
        <source>The control units are being detected</source>
        <translation>De regeleenheden worden gedetecteerd</translation>
    </message>
    <message>
        <source>In a new session, this takes some time. The program will try again automatically.</source>
        <translation>Dat duurt even in een nieuwe sessie; het programma probeert het automatisch opnieuw.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Geen regeleenheden</translation>
    </message>
    <message>
        <source>The connector found no control units in this car.</source>
        <translation>De connector heeft in deze auto geen regeleenheden gevonden.</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>Geen producten</translation>
    </message>
    <message>
        <source>This ticket has no products.</source>
        <translation>Dit ticket heeft geen producten.</translation>
    </message>
    <message>
        <source>The server is running an older version; the session is not affected.</source>
        <translation>Op de server draait een oudere versie; de sessie blijft ongemoeid.</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Select one session.</source>
        <translation>Selecteer één sessie.</translation>
    </message>
    <message>
        <source>The service has refused the login, so nothing can be sent.</source>
        <translation>De dienst heeft de inloggegevens geweigerd, dus er kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>The service cannot be reached, so nothing can be sent.</source>
        <translation>De dienst is niet bereikbaar, dus er kan niets worden verzonden.</translation>
    </message>
    <message>
        <source>Log in with a profile or start the demo first.</source>
        <translation>Log eerst in met een profiel of start de demo.</translation>
    </message>
    <message>
        <source>This session is not open on this PC. Only the PC that claimed a session can show its page.</source>
        <translation>Deze sessie is niet open op deze pc. Alleen de pc die een sessie heeft geclaimd, kan de pagina ervan tonen.</translation>
    </message>
    <message>
        <source>This session is already open on this PC.</source>
        <translation>Deze sessie is al open op deze pc.</translation>
    </message>
    <message>
        <source>Only an available session can be claimed; this one is {state}.</source>
        <translation>Alleen een beschikbare sessie kan worden geclaimd; deze is {state}.</translation>
    </message>
    <message>
        <source>This session has already ended.</source>
        <translation>Deze sessie is al beëindigd.</translation>
    </message>
    <message>
        <source>Only the PC that claimed a session can send its result.</source>
        <translation>Alleen de pc die een sessie heeft geclaimd, kan het resultaat versturen.</translation>
    </message>
    <message>
        <source>The ticket number of this session is not known.</source>
        <translation>Het ticketnummer van deze sessie is niet bekend.</translation>
    </message>
    <message>
        <source>The session token has expired: a result can no longer be sent.</source>
        <translation>Het sessietoken is verlopen: er kan geen resultaat meer worden verzonden.</translation>
    </message>
    <message>
        <source>The session has not been claimed yet.</source>
        <translation>De sessie is nog niet geclaimd.</translation>
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
        <translation>afgebroken</translation>
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
        <source>Started but not claimed yet. The session closes automatically 60 seconds after it was started.</source>
        <translation>Gestart maar nog niet geclaimd. De sessie sluit automatisch 60 seconden na de start.</translation>
    </message>
    <message>
        <source>Claimed and running. The connector is in use.</source>
        <translation>Geclaimd en actief. De connector is in gebruik.</translation>
    </message>
    <message>
        <source>Ended with a result.</source>
        <translation>Beëindigd met een resultaat.</translation>
    </message>
    <message>
        <source>Stopped without a result.</source>
        <translation>Gestopt zonder resultaat.</translation>
    </message>
    <message>
        <source>Ended because of an error in the service.</source>
        <translation>Beëindigd door een fout in de dienst.</translation>
    </message>
    <message>
        <source>The program does not recognize this state, so it is shown as reported by the service.</source>
        <translation>Dit programma kent deze status niet en toont die zoals de dienst die meldt.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>claiming</source>
        <translation>wordt geclaimd</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindt opnieuw</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>wordt afgerond</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>You, {profile}</source>
        <translation>U, {profile}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>U</translation>
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
        <source>No further action is needed.</source>
        <translation>Geen verdere actie nodig.</translation>
    </message>
    <message>
        <source>Vehicle not ready</source>
        <translation>Voertuig niet klaar</translation>
    </message>
    <message>
        <source>Ask the mechanic to prepare the vehicle, for example by switching on the ignition, then try again.</source>
        <translation>Vraag de monteur om het voertuig gereed te maken, bijvoorbeeld door het contact aan te zetten, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Needs to be checked</source>
        <translation>Moet worden gecontroleerd</translation>
    </message>
    <message>
        <source>Check the outcome manually or ask the mechanic.</source>
        <translation>Controleer de uitkomst handmatig of vraag het de monteur.</translation>
    </message>
    <message>
        <source>Partially done</source>
        <translation>Gedeeltelijk uitgevoerd</translation>
    </message>
    <message>
        <source>Complete the remaining steps manually or run the function again.</source>
        <translation>Maak de rest handmatig af of voer de functie opnieuw uit.</translation>
    </message>
    <message>
        <source>Vehicle access denied</source>
        <translation>Toegang tot voertuig geweigerd</translation>
    </message>
    <message>
        <source>Obtain access, a PIN or a token for this vehicle from the manufacturer. Your openOBD login is not sufficient.</source>
        <translation>Vraag bij de fabrikant toegang, een pincode of een token voor dit voertuig aan. Uw openOBD-login volstaat niet.</translation>
    </message>
    <message>
        <source>Coding data missing</source>
        <translation>Codeergegevens ontbreken</translation>
    </message>
    <message>
        <source>Add the missing data and try again.</source>
        <translation>Vul de ontbrekende gegevens aan en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Does not fit this vehicle</source>
        <translation>Past niet bij dit voertuig</translation>
    </message>
    <message>
        <source>Choose another product or method, and discuss the order with the customer.</source>
        <translation>Kies een ander product of een andere methode, en bespreek de opdracht met de klant.</translation>
    </message>
    <message>
        <source>Communication error</source>
        <translation>Communicatiefout</translation>
    </message>
    <message>
        <source>Check that the connector is firmly seated, wake up the control unit and check the internet connection.</source>
        <translation>Controleer of de connector goed vastzit, wek de regeleenheid en controleer de internetverbinding.</translation>
    </message>
    <message>
        <source>Script error</source>
        <translation>Scriptfout</translation>
    </message>
    <message>
        <source>Describe the error and report it to the developer.</source>
        <translation>Beschrijf de fout en meld die aan de ontwikkelaar.</translation>
    </message>
    <message>
        <source>External service down</source>
        <translation>Externe dienst onbereikbaar</translation>
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
        <source>Describe what happened.</source>
        <translation>Beschrijf wat er is gebeurd.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Niet gevraagd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
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
        <source>This result requires a description.</source>
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
        <source>Session resumed</source>
        <translation>Sessie hervat</translation>
    </message>
    <message>
        <source>Connection to the service lost</source>
        <translation>Verbinding met de dienst verbroken</translation>
    </message>
    <message>
        <source>Connection to the service restored</source>
        <translation>Verbinding met de dienst hersteld</translation>
    </message>
    <message>
        <source>Session token expired</source>
        <translation>Sessietoken verlopen</translation>
    </message>
    <message>
        <source>Connector disconnected</source>
        <translation>Connector weggevallen</translation>
    </message>
    <message>
        <source>Connector reconnected</source>
        <translation>Connector weer verbonden</translation>
    </message>
    <message>
        <source>Connection statistics</source>
        <translation>Verbindingsstatistieken</translation>
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
        <source>Local testers blocked</source>
        <translation>Lokale testers geblokkeerd</translation>
    </message>
    <message>
        <source>Local testers allowed</source>
        <translation>Lokale testers toegelaten</translation>
    </message>
    <message>
        <source>Not known whether local testers are blocked</source>
        <translation>Niet bekend of lokale testers geblokkeerd zijn</translation>
    </message>
    <message>
        <source>Line written to the ScriptLog</source>
        <translation>Regel in het ScriptLog geschreven</translation>
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
        <source>Scan of the car started</source>
        <translation>Scan van de auto gestart</translation>
    </message>
    <message>
        <source>Scan of the car ended</source>
        <translation>Scan van de auto beëindigd</translation>
    </message>
    <message>
        <source>Clearing of trouble codes started</source>
        <translation>Wissen van foutcodes gestart</translation>
    </message>
    <message>
        <source>Trouble codes cleared</source>
        <translation>Foutcodes gewist</translation>
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
        <translation>Sessie afgebroken</translation>
    </message>
    <message>
        <source>Session failed</source>
        <translation>Sessie mislukt</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sessie beëindigd</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>{session} · {vehicle}</source>
        <translation>{session} · {vehicle}</translation>
    </message>
    <message>
        <source>token expires</source>
        <translation>token verloopt</translation>
    </message>
    <message>
        <source>wrong car</source>
        <translation>verkeerde auto</translation>
    </message>
    <message>
        <source>needs assistance</source>
        <translation>heeft hulp nodig</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>verbinding verbroken</translation>
    </message>
    <message>
        <source>no contact with the car</source>
        <translation>geen contact met de auto</translation>
    </message>
    <message>
        <source>low battery voltage</source>
        <translation>lage accuspanning</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>sessie beëindigd</translation>
    </message>
    <message>
        <source>less than 10 minutes left</source>
        <translation>nog geen 10 minuten</translation>
    </message>
    <message>
        <source>less than 30 minutes left</source>
        <translation>nog geen 30 minuten</translation>
    </message>
    <message>
        <source>answer received</source>
        <translation>antwoord ontvangen</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>nog geen antwoord</translation>
    </message>
    <message>
        <source>Connector {id} (not charged)</source>
        <translation>Connector {id} (kosteloos)</translation>
    </message>
    <message>
        <source>Ticket unknown</source>
        <translation>Ticket onbekend</translation>
    </message>
    <message>
        <source>The demo history is not shared.</source>
        <translation>De geschiedenis van de demo wordt niet gedeeld.</translation>
    </message>
    <message>
        <source>Not shared at the moment. {what}</source>
        <translation>Op dit moment niet gedeeld. {what}</translation>
    </message>
    <message>
        <source>The history stays on this PC.</source>
        <translation>De geschiedenis blijft op deze pc.</translation>
    </message>
    <message>
        <source>The history is shared once you log in with a profile; the demo history is never shared.</source>
        <translation>De geschiedenis wordt gedeeld zodra u met een profiel bent ingelogd; die van de demo wordt nooit gedeeld.</translation>
    </message>
    <message>
        <source>Connecting to the team database…</source>
        <translation>Verbinden met de teamdatabase…</translation>
    </message>
    <message>
        <source>Shared with the team; database last checked {age} ago.</source>
        <translation>Gedeeld met het team; database {age} geleden voor het laatst geraadpleegd.</translation>
    </message>
    <message>
        <source>The team history is being indexed. Searches take longer until indexing is complete.</source>
        <translation>Het teamlogboek wordt geïndexeerd. Tot dan duurt zoeken langer.</translation>
    </message>
    <message>
        <source>Searching a long team history is slow: the database server does not have the pg_trgm extension.</source>
        <translation>Zoeken in een lang teamlogboek duurt lang: de databaseserver mist de extensie pg_trgm.</translation>
    </message>
    <message>
        <source>Searching a long team history is slow: the database user is not allowed to create an index.</source>
        <translation>Zoeken in een lang teamlogboek duurt lang: de databasegebruiker mag geen index aanmaken.</translation>
    </message>
    <message>
        <source>Not shared with the team. {what} {rest}</source>
        <translation>Niet met het team gedeeld. {what} {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) waiting to be shared.</source>
        <translation>
            <numerusform>%Ln sessie wacht om te worden gedeeld.</numerusform>
            <numerusform>%Ln sessies wachten om te worden gedeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sessie {id}</translation>
    </message>
    <message>
        <source>Sending the result</source>
        <translation>Resultaat wordt verzonden</translation>
    </message>
    <message>
        <source>result not confirmed</source>
        <translation>resultaat niet bevestigd</translation>
    </message>
    <message>
        <source>{session} …{end}</source>
        <translation>{session} …{end}</translation>
    </message>
</context>
</TS>
