<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About openOBD Desktop</source>
        <translation>Über openOBD Desktop</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Your IT department&apos;s policy: {path}</source>
        <translation>Richtlinie Ihrer IT-Abteilung: {path}</translation>
    </message>
    <message>
        <source>No policy is set on this PC.</source>
        <translation>Auf diesem PC ist keine Richtlinie festgelegt.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>The desktop application for openOBD, the service for remote vehicle diagnostics.</source>
        <translation>Die Desktop-Anwendung für openOBD, den Dienst für Fahrzeug-Ferndiagnose.</translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Sitzung übernehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Is this the session you started on this PC?</source>
        <translation>Ist dies die Sitzung, die Sie an diesem PC gestartet haben?</translation>
    </message>
    <message>
        <source>This session may belong to a colleague, because the service does not report who started it. If you claim the session, the person who started it will no longer be able to use it. If you are not sure, wait for the countdown to end; you can then start again.</source>
        <translation>Die Sitzung gehört vielleicht einem Kollegen: Der Dienst meldet nicht, wer eine Sitzung gestartet hat. Wenn Sie die Sitzung übernehmen, kann die Person, die sie gestartet hat, sie nicht mehr nutzen. Warten Sie im Zweifel: Nach dem Countdown können Sie erneut starten.</translation>
    </message>
    <message>
        <source>{subject}: {id}, created {time}</source>
        <translation>{subject}: {id}, erstellt {time}</translation>
    </message>
    <message>
        <source>Choose a session that can still be claimed.</source>
        <translation>Wählen Sie eine Sitzung, die noch übernommen werden kann.</translation>
    </message>
    <message>
        <source>These sessions can no longer be claimed.</source>
        <translation>Diese Sitzungen können nicht mehr übernommen werden.</translation>
    </message>
</context>
<context>
    <name>AnswersEdit</name>
    <message>
        <source>One answer per line; each becomes a button</source>
        <translation>Eine Antwort je Zeile; jede wird eine Schaltfläche</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>no minimum</source>
        <translation>kein Minimum</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Lowest number</source>
        <translation>Kleinste Zahl</translation>
    </message>
    <message>
        <source>Highest number</source>
        <translation>Größte Zahl</translation>
    </message>
    <message>
        <source>Show for at least</source>
        <translation>Mindestens anzeigen</translation>
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
        <translation>Wert</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Add argument</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove argument</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Argument value</source>
        <translation>Wert des Arguments</translation>
    </message>
    <message>
        <source>Enter a name for the argument.</source>
        <translation>Geben Sie einen Namen für das Argument ein.</translation>
    </message>
    <message>
        <source>Select an argument.</source>
        <translation>Wählen Sie ein Argument.</translation>
    </message>
</context>
<context>
    <name>AskAtCar</name>
    <message>
        <source>Ask the mechanic</source>
        <translation>Mechaniker fragen</translation>
    </message>
    <message>
        <source>Shows the question on the mechanic&apos;s screen</source>
        <translation>Zeigt die Frage auf dem Bildschirm des Mechanikers</translation>
    </message>
    <message>
        <source>Withdraw question</source>
        <translation>Frage zurückziehen</translation>
    </message>
    <message>
        <source>Removes the question from the mechanic&apos;s screen</source>
        <translation>Nimmt die Frage vom Bildschirm des Mechanikers</translation>
    </message>
    <message>
        <source>Language of the question</source>
        <translation>Sprache der Frage</translation>
    </message>
    <message>
        <source>Mechanic&apos;s language</source>
        <translation>Sprache des Mechanikers</translation>
    </message>
    <message>
        <source>Another question is open. Wait until it has been answered, or close the conversation in the Ask tab.</source>
        <translation>Eine andere Frage ist offen. Warten Sie auf die Antwort oder schließen Sie das Gespräch auf der Registerkarte „Fragen“.</translation>
    </message>
    <message>
        <source>Waiting for an answer ({age}). The mechanic cannot chat until the question has been answered.</source>
        <translation>Warten auf Antwort ({age}). Der Mechaniker kann erst wieder chatten, wenn die Frage beantwortet ist.</translation>
    </message>
</context>
<context>
    <name>AskComposer</name>
    <message>
        <source>Question type</source>
        <translation>Art der Frage</translation>
    </message>
    <message>
        <source>Show to</source>
        <translation>Zeigen an</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Write a question, or choose a template</source>
        <translation>Frage schreiben oder Vorlage wählen</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>AskPanel</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Bildschirm des Mechanikers</translation>
    </message>
    <message>
        <source>Lets you answer as the mechanic (demo only)</source>
        <translation>Damit antworten Sie als Mechaniker; nur in der Demo</translation>
    </message>
</context>
<context>
    <name>BusyButton</name>
    <message>
        <source>In progress</source>
        <translation>Wird ausgeführt</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>Im Moment nicht möglich</translation>
    </message>
</context>
<context>
    <name>CarPanel</name>
    <message>
        <source>The table shows the codes from before clearing. Scan again to see what is left.</source>
        <translation>Die Tabelle zeigt die Codes davor. Scannen Sie erneut, um zu sehen, was übrig ist.</translation>
    </message>
    <message>
        <source>This server is too old to communicate with control units. The session is not affected.</source>
        <translation>Dieser Server ist zu alt für die Kommunikation mit Steuergeräten. Die Sitzung ist nicht betroffen.</translation>
    </message>
    <message>
        <source>No scan is in progress.</source>
        <translation>Es läuft kein Scan.</translation>
    </message>
    <message>
        <source>Scan the car first.</source>
        <translation>Scannen Sie zuerst das Auto.</translation>
    </message>
    <message>
        <source>There are no results yet.</source>
        <translation>Es gibt noch keine Ergebnisse.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>Die Sitzung lässt sich von diesem PC aus nicht mehr steuern.</translation>
    </message>
    <message>
        <source>Scan the car first: only codes found by a scan in this session can be cleared.</source>
        <translation>Scannen Sie zuerst das Auto: Nur Codes eines Scans dieser Sitzung werden gelöscht.</translation>
    </message>
    <message>
        <source>There are no trouble codes to clear.</source>
        <translation>Es gibt keine Fehlercodes zu löschen.</translation>
    </message>
</context>
<context>
    <name>CarSummary</name>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Zündung</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>possibly off</source>
        <translation>vielleicht aus</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>Communication error: check the three usual causes</source>
        <translation>Kommunikationsfehler: die drei üblichen Ursachen prüfen</translation>
    </message>
    <message>
        <source>The connector is firmly seated</source>
        <translation>Der Connector sitzt fest</translation>
    </message>
    <message>
        <source>The ignition is on and the control unit is awake</source>
        <translation>Die Zündung ist ein und das Steuergerät ist wach</translation>
    </message>
    <message>
        <source>The internet connection at the car is fast enough</source>
        <translation>Die Internetverbindung am Fahrzeug ist schnell genug</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Only if your company re-signs TLS traffic</source>
        <translation>Nur falls Ihre Firma den TLS-Verkehr neu signiert</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>This file contains usable certificates.</source>
        <translation>Diese Datei enthält verwendbare Zertifikate.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer *.der *.p7b *.p7c)</source>
        <translation>Zertifikate (*.pem *.crt *.cer *.der *.p7b *.p7c)</translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ChatPanel</name>
    <message>
        <source>Read-only: this program sends no messages.</source>
        <translation>Nur Lesezugriff: Dieses Programm sendet keine Nachrichten.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reloads the chat</source>
        <translation>Lädt den Chat neu</translation>
    </message>
    <message>
        <source>No chat is available.</source>
        <translation>Kein Chat verfügbar.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
</context>
<context>
    <name>ClaimConfirmDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Sitzung übernehmen</translation>
    </message>
    <message>
        <source>Claim this session on this PC?</source>
        <translation>Diese Sitzung an diesem PC übernehmen?</translation>
    </message>
    <message>
        <source>This session can no longer be claimed: it is {state}.</source>
        <translation>Die Sitzung kann nicht mehr übernommen werden: Status {state}.</translation>
    </message>
    <message>
        <source>According to the team history, {colleague} started this session. If you claim it, {colleague} will no longer be able to use it, because a session can be claimed only once.</source>
        <translation>Laut Teamverlauf hat {colleague} die Sitzung gestartet. Wenn Sie die Sitzung übernehmen, kann {colleague} sie nicht mehr nutzen: Eine Sitzung kann nur einmal übernommen werden.</translation>
    </message>
    <message>
        <source>A session that is not claimed closes automatically 60 seconds after it was started.</source>
        <translation>Eine Sitzung, die nicht übernommen wird, wird 60 Sekunden nach ihrem Start automatisch geschlossen.</translation>
    </message>
    <message>
        <source>The 60 seconds have passed: the service may already have closed the session.</source>
        <translation>Die 60 Sekunden sind abgelaufen: Der Dienst hat die Sitzung vielleicht schon geschlossen.</translation>
    </message>
    <message>
        <source>{left} left to claim the session; after that, it closes automatically.</source>
        <translation>Noch {left}, um die Sitzung zu übernehmen; danach wird sie automatisch geschlossen.</translation>
    </message>
    <message>
        <source>Session {id}, created {created}.</source>
        <translation>Sitzung {id}, erstellt {created}.</translation>
    </message>
    <message>
        <source>This session was not started on this PC, so it may belong to a colleague. If you claim it, the person who started it will no longer be able to use it, because a session can be claimed only once.</source>
        <translation>Die Sitzung wurde nicht an diesem PC gestartet: Vielleicht gehört sie einem Kollegen. Wenn Sie die Sitzung übernehmen, kann die Person, die sie gestartet hat, sie nicht mehr nutzen: Eine Sitzung kann nur einmal übernommen werden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ClearDialog</name>
    <message>
        <source>Clear trouble codes</source>
        <translation>Fehlercodes löschen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Codes to clear</source>
        <translation>Zu löschende Codes</translation>
    </message>
    <message>
        <source>Also clear the engine&apos;s codes over OBD</source>
        <translation>Auch die Codes des Motors über OBD löschen</translation>
    </message>
    <message>
        <source>I have made sure that the engine is off</source>
        <translation>Ich habe mich vergewissert, dass der Motor aus ist</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep codes</source>
        <translation>Codes behalten</translation>
    </message>
    <message>
        <source>Stop clearing</source>
        <translation>Löschen anhalten</translation>
    </message>
    <message>
        <source>Does not clear any more control units; those already started are completed</source>
        <translation>Löscht keine weiteren Steuergeräte; bereits begonnene werden beendet</translation>
    </message>
    <message numerus="yes">
        <source>Clear %Ln trouble code(s)?</source>
        <translation>
            <numerusform>%Ln Fehlercode löschen?</numerusform>
            <numerusform>%Ln Fehlercodes löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Type CLEAR</source>
        <translation>CLEAR eintippen</translation>
    </message>
    <message>
        <source>Lost with the codes: what was recorded when they were set, the completed emissions self-tests, learned fuel trims and the distance since the last clearing. The scan that is shown is kept. Make sure that the ignition is on and the engine is off.</source>
        <translation>Mit den Codes gehen verloren: was beim Setzen aufgezeichnet wurde, die abgeschlossenen abgasrelevanten Selbsttests, gelernte Kraftstoffkorrekturen und die Strecke seit dem letzten Löschen. Der angezeigte Scan bleibt erhalten. Stellen Sie sicher, dass die Zündung ein und der Motor aus ist.</translation>
    </message>
    <message>
        <source>clearing…</source>
        <translation>wird gelöscht…</translation>
    </message>
    <message>
        <source>The result is in the table.</source>
        <translation>Das Ergebnis steht in der Tabelle.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>Die Sitzung lässt sich von diesem PC aus nicht mehr steuern.</translation>
    </message>
    <message>
        <source>Type CLEAR in capital letters first.</source>
        <translation>Tippen Sie zuerst CLEAR in Großbuchstaben ein.</translation>
    </message>
    <message>
        <source>Make sure that the engine is off first.</source>
        <translation>Vergewissern Sie sich zuerst, dass der Motor aus ist.</translation>
    </message>
    <message>
        <source>Stopping after the control units already started…</source>
        <translation>Hält nach den bereits begonnenen Steuergeräten an…</translation>
    </message>
    <message>
        <source>No further control units will be cleared.</source>
        <translation>Es werden keine weiteren Steuergeräte gelöscht.</translation>
    </message>
    <message>
        <source>Clearing…</source>
        <translation>Löschen läuft…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>CodeTextsDialog</name>
    <message>
        <source>Trouble code texts</source>
        <translation>Texte zu Fehlercodes</translation>
    </message>
    <message>
        <source>The program describes trouble codes by their structure only. If your company has texts of its own, import them from a CSV file with the columns code, text and language. The file stays where it is, and is named as the source of the texts.</source>
        <translation>Das Programm beschreibt Fehlercodes nur anhand ihres Aufbaus. Wenn Ihre Firma eigene Texte hat, importieren Sie diese aus einer CSV-Datei mit den Spalten Code, Text und Sprache. Die Datei bleibt an ihrem Ort und wird als Quelle der Texte genannt.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Uses the texts in a file</source>
        <translation>Verwendet die Texte aus einer Datei</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stops using the file without deleting it</source>
        <translation>Verwendet die Datei nicht mehr; sie bleibt erhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No texts have been imported.</source>
        <translation>Es wurden keine Texte importiert.</translation>
    </message>
    <message>
        <source>The texts in {file} could not be read yet.</source>
        <translation>Die Texte in {file} konnten noch nicht gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) from {file}</source>
        <translation>
            <numerusform>%Ln Text aus {file}</numerusform>
            <numerusform>%Ln Texte aus {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be used.</source>
        <translation>
            <numerusform>%Ln Zeile konnte nicht verwendet werden.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht verwendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt)</source>
        <translation>CSV-Dateien (*.csv *.txt)</translation>
    </message>
    <message>
        <source>Import code texts</source>
        <translation>Codetexte importieren</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Ticket, vehicle, VIN, command, setting…</source>
        <translation>Ticket, Fahrzeug, FIN, Befehl, Einstellung…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>This is no longer available.</source>
        <translation>Das ist nicht mehr verfügbar.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Compare scans</source>
        <translation>Scans vergleichen</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected codes, or all codes if none is selected</source>
        <translation>Kopiert die ausgewählten Codes oder, wenn keiner ausgewählt ist, alle Codes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier scan</source>
        <translation>Früherer Scan</translation>
    </message>
    <message>
        <source>Later scan</source>
        <translation>Späterer Scan</translation>
    </message>
    <message>
        <source>The trouble codes of one scan could not be read in the other one.</source>
        <translation>Die Fehlercodes des einen Scans konnten im anderen nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No control unit answered in both scans.</source>
        <translation>Kein Steuergerät hat in beiden Scans geantwortet.</translation>
    </message>
    <message>
        <source>No trouble codes</source>
        <translation>Keine Fehlercodes</translation>
    </message>
    <message>
        <source>Neither of the scans found any.</source>
        <translation>Keiner der beiden Scans hat welche gefunden.</translation>
    </message>
    <message>
        <source>There are no trouble codes to copy.</source>
        <translation>Es gibt keine Fehlercodes zu kopieren.</translation>
    </message>
</context>
<context>
    <name>ConnectionCard</name>
    <message>
        <source>Estimated by the service</source>
        <translation>Vom Dienst geschätzt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>The time from the service to the connector and back</source>
        <translation>Die Zeit vom Dienst zum Connector und zurück</translation>
    </message>
</context>
<context>
    <name>ConnectionDetails</name>
    <message>
        <source>Reported by the service</source>
        <translation>Vom Dienst gemeldet</translation>
    </message>
    <message>
        <source>Measured on this PC</source>
        <translation>Auf diesem PC gemessen</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation>Test stoppen</translation>
    </message>
    <message>
        <source>Testing… ({time})</source>
        <translation>Test läuft… ({time})</translation>
    </message>
    <message>
        <source>Test stopped. Nothing was saved.</source>
        <translation>Test gestoppt. Nichts wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %Ln session(s).</source>
        <translation>
            <numerusform>Erfolg: Der Dienst akzeptiert dieses Profil und führt %Ln Sitzung.</numerusform>
            <numerusform>Erfolg: Der Dienst akzeptiert dieses Profil und führt %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Partner API lists %Ln ticket(s).</source>
        <translation>
            <numerusform>Die Partner-API führt %Ln Ticket.</numerusform>
            <numerusform>Die Partner-API führt %Ln Tickets.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tickets at this address.</source>
        <translation>Unter dieser Adresse gibt es keine Tickets.</translation>
    </message>
    <message>
        <source>Partner API: {what}</source>
        <translation>Partner-API: {what}</translation>
    </message>
</context>
<context>
    <name>ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Error in openOBD Desktop</source>
        <translation>Fehler in openOBD Desktop</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Your last action may not have been carried out: check the list of sessions before you repeat the action. Running sessions are not affected. Nothing is sent automatically; copy the report and send it to support.</source>
        <translation>Ihre letzte Aktion wurde vielleicht nicht ausgeführt: Prüfen Sie die Liste der Sitzungen, bevor Sie die Aktion wiederholen. Laufende Sitzungen sind nicht betroffen. Es wird nichts automatisch gesendet; kopieren Sie den Bericht und senden Sie ihn an den Support.</translation>
    </message>
    <message>
        <source>Part of this program has stopped working.</source>
        <translation>Ein Teil dieses Programms funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>DateRange</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Inserts a phrase, or keeps the text as one</source>
        <translation>Fügt einen Textbaustein ein oder behält den Text als Textbaustein</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Describe what happened</source>
        <translation>Beschreiben Sie, was geschehen ist</translation>
    </message>
    <message>
        <source>There are no phrases yet.</source>
        <translation>Es gibt noch keine Textbausteine.</translation>
    </message>
    <message>
        <source>Keep this text as a phrase</source>
        <translation>Diesen Text als Textbaustein behalten</translation>
    </message>
    <message>
        <source>Remove phrase</source>
        <translation>Textbaustein entfernen</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} von {limit}</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>Draft saved at {time}</source>
        <translation>Entwurf um {time} gespeichert</translation>
    </message>
    <message>
        <source>Draft kept until you quit</source>
        <translation>Entwurf bleibt bis zum Beenden</translation>
    </message>
    <message>
        <source>The history is not being saved.</source>
        <translation>Der Verlauf wird nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Discard draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Clears the form</source>
        <translation>Leert das Formular</translation>
    </message>
    <message>
        <source>Restore draft</source>
        <translation>Entwurf wiederherstellen</translation>
    </message>
    <message>
        <source>Restores what was just discarded</source>
        <translation>Stellt wieder her, was gerade verworfen wurde</translation>
    </message>
    <message>
        <source>There is no draft.</source>
        <translation>Es gibt keinen Entwurf.</translation>
    </message>
</context>
<context>
    <name>EcuExport</name>
    <message>
        <source>Export control units</source>
        <translation>Steuergeräte exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln Steuergerät nach {path} exportiert.</numerusform>
            <numerusform>%Ln Steuergeräte nach {path} exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Export progress</source>
        <translation>Fortschritt des Exports</translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation>Export stoppen</translation>
    </message>
    <message>
        <source>{count} of {total} sessions exported</source>
        <translation>{count} von {total} Sitzungen exportiert</translation>
    </message>
    <message>
        <source>{count} sessions exported</source>
        <translation>{count} Sitzungen exportiert</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Finish session</source>
        <translation>Sitzung abschließen</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>Closes the form; the program keeps trying to send the result</source>
        <translation>Schließt das Formular; das Programm versucht weiter, das Ergebnis zu senden</translation>
    </message>
    <message>
        <source>Finish reports the result to the service. Interrupt stops the session without reporting a result.</source>
        <translation>„Abschließen“ meldet dem Dienst das Ergebnis. „Ohne Ergebnis beenden“ stoppt die Sitzung, ohne ein Ergebnis zu melden.</translation>
    </message>
    <message>
        <source>The result has been sent and cannot be withdrawn.</source>
        <translation>Das Ergebnis wurde gesendet und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Bereit zum Senden.</translation>
    </message>
    <message>
        <source>Sending… The session stays open until the service confirms the result.</source>
        <translation>Wird gesendet… Die Sitzung bleibt offen, bis der Dienst das Ergebnis bestätigt.</translation>
    </message>
    <message>
        <source>The session has ended: {state}. A result can no longer be sent. Copy your text if you need it.</source>
        <translation>Die Sitzung ist beendet: {state}. Ein Ergebnis kann nicht mehr gesendet werden. Kopieren Sie Ihren Text, falls Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>The session token has expired: a result can no longer be sent. Copy your text if you need it.</source>
        <translation>Das Sitzungstoken ist abgelaufen: Ein Ergebnis kann nicht mehr gesendet werden. Kopieren Sie Ihren Text, falls Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>The function {function} is still running. Wait for it to end, or stop it in the Functions tab.</source>
        <translation>Die Funktion {function} läuft noch. Warten Sie, bis sie beendet ist, oder stoppen Sie sie auf der Registerkarte „Funktionen“.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Verfügbar</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FinishState</name>
    <message>
        <source>Click here or press Ctrl+Enter to go to the field</source>
        <translation>Ein Klick führt zum Feld, ebenso Strg+Eingabe</translation>
    </message>
</context>
<context>
    <name>FrameReading</name>
    <message>
        <source>Select one trouble code first.</source>
        <translation>Wählen Sie zuerst einen Fehlercode aus.</translation>
    </message>
    <message>
        <source>There is no standard request for the freeze frame of this code.</source>
        <translation>Für die Umgebungsdaten dieses Codes gibt es keine genormte Anfrage.</translation>
    </message>
    <message>
        <source>The control unit has no freeze frame for {code}: {reason}</source>
        <translation>Das Steuergerät hat keine Umgebungsdaten zu {code}: {reason}</translation>
    </message>
    <message>
        <source>The freeze frame of {code} cannot be read: {reason}</source>
        <translation>Die Umgebungsdaten von {code} können nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The control unit has not answered the request for the freeze frame of {code}.</source>
        <translation>Das Steuergerät hat auf die Anfrage nach den Umgebungsdaten von {code} nicht geantwortet.</translation>
    </message>
    <message>
        <source>The control unit has recorded nothing for {code}.</source>
        <translation>Das Steuergerät hat zu {code} nichts aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Runs this function in the session</source>
        <translation>Führt diese Funktion in der Sitzung aus</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Lists this function first</source>
        <translation>Führt diese Funktion zuerst auf</translation>
    </message>
    <message>
        <source>Not looked up in this session yet</source>
        <translation>In dieser Sitzung noch nicht nachgeschlagen</translation>
    </message>
    <message>
        <source>No function chosen</source>
        <translation>Keine Funktion gewählt</translation>
    </message>
    <message>
        <source>Choose a function, or add one by its ID, which the function&apos;s developer can give you.</source>
        <translation>Wählen Sie eine Funktion, oder fügen Sie eine über ihre ID hinzu, die Sie vom Entwickler der Funktion erhalten.</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Version {version} · provider {provider}</source>
        <translation>Version {version} · Anbieter {provider}</translation>
    </message>
    <message>
        <source>Version {version} · your own function</source>
        <translation>Version {version} · eigene Funktion</translation>
    </message>
</context>
<context>
    <name>FunctionFinder</name>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Looks up this function</source>
        <translation>Schlägt diese Funktion nach</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Only for functions from other providers</source>
        <translation>Nur für Funktionen anderer Anbieter</translation>
    </message>
    <message>
        <source>Function ID</source>
        <translation>Funktions-ID</translation>
    </message>
    <message>
        <source>Provider ID</source>
        <translation>Anbieter-ID</translation>
    </message>
    <message>
        <source>Enter a function ID.</source>
        <translation>Geben Sie eine Funktions-ID ein.</translation>
    </message>
    <message>
        <source>The function ID must be a UUID, such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>Die Funktions-ID muss eine UUID sein, zum Beispiel 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The provider ID must also be a UUID. Leave it empty for your own functions.</source>
        <translation>Die Anbieter-ID muss ebenfalls eine UUID sein. Lassen Sie das Feld für eigene Funktionen leer.</translation>
    </message>
</context>
<context>
    <name>FunctionRuns</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ausführungen</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Stoppen…</translation>
    </message>
    <message>
        <source>Stops the function; the session stays open</source>
        <translation>Stoppt die Funktion; die Sitzung bleibt offen</translation>
    </message>
    <message>
        <source>Use in feedback form</source>
        <translation>In die Rückmeldung</translation>
    </message>
    <message>
        <source>Opens the feedback form with this outcome filled in</source>
        <translation>Öffnet das Rückmeldeformular mit diesem Ergebnis</translation>
    </message>
    <message>
        <source>The functions you run and their results appear here.</source>
        <translation>Ausgeführte Funktionen und ihre Ergebnisse erscheinen hier.</translation>
    </message>
    <message>
        <source>No function has been run in this session yet</source>
        <translation>In dieser Sitzung wurde noch keine Funktion ausgeführt</translation>
    </message>
    <message>
        <source>The function has not ended yet.</source>
        <translation>Die Funktion ist noch nicht beendet.</translation>
    </message>
</context>
<context>
    <name>FunctionsPanel</name>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Add by ID</source>
        <translation>Über ID hinzufügen</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>Die Sitzung lässt sich von diesem PC aus nicht mehr steuern.</translation>
    </message>
    <message>
        <source>This server does not support functions.</source>
        <translation>Dieser Server unterstützt keine Funktionen.</translation>
    </message>
    <message>
        <source>A function is running in this session. Wait for it to end, or stop it.</source>
        <translation>In dieser Sitzung läuft eine Funktion. Warten Sie, bis sie beendet ist, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>Look up a function first.</source>
        <translation>Schlagen Sie zuerst eine Funktion nach.</translation>
    </message>
    <message>
        <source>Choose a function.</source>
        <translation>Wählen Sie eine Funktion.</translation>
    </message>
    <message>
        <source>The demo does not change any settings.</source>
        <translation>Die Demo ändert keine Einstellungen.</translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Keep this PC awake during sessions</source>
        <translation>Diesen PC während Sitzungen wach halten</translation>
    </message>
    <message>
        <source>Developer mode</source>
        <translation>Entwicklermodus</translation>
    </message>
    <message>
        <source>Tell me about new versions</source>
        <translation>Neue Versionen melden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language of the program and the format of dates and numbers.</source>
        <translation>Sprache des Programms, auch für Datumsangaben und Zahlen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light, dark or the same as the system.</source>
        <translation>Hell, dunkel oder wie im System eingestellt.</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>How often the list of sessions is refreshed while the window is visible.</source>
        <translation>Wie oft die Liste der Sitzungen aktualisiert wird, solange das Fenster sichtbar ist.</translation>
    </message>
    <message>
        <source>Shows desktop notifications for urgent events while the window is in the background.</source>
        <translation>Zeigt Desktop-Benachrichtigungen bei dringenden Ereignissen, während das Fenster im Hintergrund ist.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Events announced by a sound, even while the window is in front.</source>
        <translation>Was mit einem Ton gemeldet wird, auch wenn das Fenster im Vordergrund ist.</translation>
    </message>
    <message>
        <source>If you close the window while a session is running, the program keeps running in the tray and the session stays open.</source>
        <translation>Schließen Sie das Fenster während einer Sitzung, bleibt das Programm im Infobereich; die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>While a session is running, the PC does not go to sleep; the screen may still be locked.</source>
        <translation>Solange eine Sitzung läuft, geht der PC nicht in den Ruhezustand; der Bildschirm kann trotzdem gesperrt werden.</translation>
    </message>
    <message>
        <source>Allows development sessions on a connector without a ticket; these sessions are not charged.</source>
        <translation>Erlaubt Sitzungen auf einem Connector; sie dienen der Entwicklung und sind kostenlos.</translation>
    </message>
    <message>
        <source>Checks once a day; nothing is installed automatically.</source>
        <translation>Prüft einmal am Tag; nichts wird automatisch installiert.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>Name des Kollegen</translation>
    </message>
    <message>
        <source>The colleague&apos;s program shows your text until it is acknowledged. The session is not moved: it stays on this PC. If the colleague needs to start a new session on this ticket, finish or interrupt this one first.</source>
        <translation>Das Programm des Kollegen zeigt Ihren Text an, bis er bestätigt wird. Die Sitzung zieht nicht mit um, sondern bleibt auf diesem PC. Soll der Kollege auf diesem Ticket neu starten, schließen Sie die Sitzung zuerst ab oder beenden Sie sie ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollege</translation>
    </message>
    <message>
        <source>What the colleague should know</source>
        <translation>Was der Kollege wissen soll</translation>
    </message>
    <message>
        <source>Another name…</source>
        <translation>Anderer Name…</translation>
    </message>
    <message>
        <source>Write what the colleague should know.</source>
        <translation>Schreiben Sie, was der Kollege wissen soll.</translation>
    </message>
    <message>
        <source>Choose a colleague.</source>
        <translation>Wählen Sie einen Kollegen.</translation>
    </message>
    <message>
        <source>The history is not shared with a team, so the note stays on this PC: colleagues can read it only here.</source>
        <translation>Der Verlauf wird nicht mit einem Team geteilt, daher bleibt die Notiz auf diesem PC: Kollegen können sie nur hier lesen.</translation>
    </message>
    <message>
        <source>The team database cannot store notes yet: its owner must run this version once. Until then, the note waits on this PC.</source>
        <translation>Die Teamdatenbank kann noch keine Notizen speichern: Ihr Eigentümer muss diese Version einmal starten. Bis dahin wartet die Notiz auf diesem PC.</translation>
    </message>
    <message>
        <source>The team database cannot be used at the moment. Until then, the note waits on this PC.</source>
        <translation>Die Teamdatenbank kann im Moment nicht benutzt werden. Bis dahin wartet die Notiz auf diesem PC.</translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Saves all matching sessions as a spreadsheet file</source>
        <translation>Speichert alle gefundenen Sitzungen als Tabellendatei</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>Only the colleague whose session it is can change this.</source>
        <translation>Nur der Kollege, dem die Sitzung gehört, kann das ändern.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln Sitzung nach {path} exportiert.</numerusform>
            <numerusform>%Ln Sitzungen nach {path} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was saved.</source>
        <translation>Der Export wurde gestoppt; es wurde keine Datei gespeichert.</translation>
    </message>
    <message>
        <source>Save scan report</source>
        <translation>Scanbericht speichern</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>HistoryBanner</name>
    <message>
        <source>History details</source>
        <translation>Details zum Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copies all details as text</source>
        <translation>Kopiert alle Details als Text</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saves this session as a PDF</source>
        <translation>Speichert diese Sitzung als PDF</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Saves this session as a new PDF in the most recently used folder, and opens it</source>
        <translation>Speichert diese Sitzung als neue PDF-Datei im zuletzt verwendeten Ordner und öffnet sie</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Prints the report of this session</source>
        <translation>Druckt den Bericht dieser Sitzung</translation>
    </message>
    <message>
        <source>Mark for follow-up</source>
        <translation>Zum Nachfassen vormerken</translation>
    </message>
    <message>
        <source>Lists this session under Needs follow-up until the follow-up is done</source>
        <translation>Führt diese Sitzung unter Nachfassen auf, bis es erledigt ist</translation>
    </message>
    <message>
        <source>Follow-up done</source>
        <translation>Nachfassen erledigt</translation>
    </message>
    <message>
        <source>Removes this session from the Needs follow-up list</source>
        <translation>Entfernt diese Sitzung aus der Liste Nachfassen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Selected session in the history</source>
        <translation>Ausgewählte Sitzung im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are selected.</source>
        <translation>
            <numerusform>%Ln Sitzung ist ausgewählt.</numerusform>
            <numerusform>%Ln Sitzungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the timeline…</source>
        <translation>Die Zeitachse wird gelesen…</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Nachfassen nötig</translation>
    </message>
    <message>
        <source>Ticket, customer, vehicle, VIN, result, note…</source>
        <translation>Ticket, Kunde, Fahrzeug, FIN, Ergebnis, Notiz…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Shows only sessions that need a follow-up, because the mechanic asked for help or they were marked</source>
        <translation>Zeigt nur Sitzungen zum Nachfassen: Es wurde um Hilfe gebeten, oder jemand hat sie vorgemerkt</translation>
    </message>
    <message>
        <source>Older sessions are still being indexed ({percent}%). Until indexing is complete, searches will take longer.</source>
        <translation>Ältere Sitzungen werden noch indiziert ({percent}&#xa0;%). Bis dahin dauert eine Suche länger.</translation>
    </message>
</context>
<context>
    <name>HistoryTableView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Grouped by day</source>
        <translation>Nach Tagen gruppiert</translation>
    </message>
</context>
<context>
    <name>IgnitionNotice</name>
    <message>
        <source>Ask the mechanic</source>
        <translation>Mechaniker fragen</translation>
    </message>
    <message>
        <source>Shows the question on the mechanic&apos;s screen</source>
        <translation>Zeigt die Frage auf dem Bildschirm des Mechanikers</translation>
    </message>
    <message>
        <source>Ask silent units again</source>
        <translation>Geräte ohne Antwort erneut fragen</translation>
    </message>
    <message>
        <source>Continues the scan with these units</source>
        <translation>Setzt den Scan mit diesen Geräten fort</translation>
    </message>
    <message>
        <source>A question is waiting for an answer.</source>
        <translation>Eine Frage wartet auf Antwort.</translation>
    </message>
    <message>
        <source>The car&apos;s buses are in use.</source>
        <translation>Die Busse des Autos sind in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>InterruptDialog</name>
    <message>
        <source>Interrupt session</source>
        <translation>Sitzung ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Interrupting stops the session immediately and frees the car. It does not report whether the work succeeded, and it cannot be undone. To report a result, finish the session instead.</source>
        <translation>Die Sitzung wird sofort gestoppt und das Fahrzeug freigegeben. Ob die Arbeit gelungen ist, wird nicht gemeldet, und der Schritt lässt sich nicht rückgängig machen. Um die Arbeit mit einem Ergebnis zu beenden, schließen Sie die Sitzung stattdessen ab.</translation>
    </message>
    <message>
        <source>Interrupting stops the session immediately and frees the car. It does not report whether the work succeeded, and it cannot be undone. A session on a ticket may still be charged. To report a result, finish the session instead.</source>
        <translation>Die Sitzung wird sofort gestoppt und das Fahrzeug freigegeben. Ob die Arbeit gelungen ist, wird nicht gemeldet, und der Schritt lässt sich nicht rückgängig machen. Eine Sitzung zu einem Ticket kann trotzdem abgerechnet werden. Um die Arbeit mit einem Ergebnis zu beenden, schließen Sie die Sitzung stattdessen ab.</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sitzung {id}</translation>
    </message>
    <message>
        <source>According to the team history, {colleague} is working on this session. Check with {colleague} before you interrupt it.</source>
        <translation>Laut Teamverlauf arbeitet {colleague} an dieser Sitzung. Sprechen Sie sich mit {colleague} ab, bevor Sie die Sitzung ohne Ergebnis beenden.</translation>
    </message>
    <message>
        <source>This session was not started on this PC, so a colleague may be working on it. Check with your colleagues before you interrupt it.</source>
        <translation>Diese Sitzung wurde nicht an diesem PC gestartet: Vielleicht arbeitet ein Kollege daran. Fragen Sie Ihre Kollegen, bevor Sie die Sitzung ohne Ergebnis beenden.</translation>
    </message>
    <message>
        <source>The session has already ended.</source>
        <translation>Die Sitzung ist bereits beendet.</translation>
    </message>
    <message>
        <source>State: {state}. Running time: unknown.
Session {id}</source>
        <translation>Status: {state}. Laufzeit: unbekannt.
Sitzung {id}</translation>
    </message>
    <message>
        <source>State: {state}. Running time: {age}.
Session {id}</source>
        <translation>Status: {state}. Laufzeit: {age}.
Sitzung {id}</translation>
    </message>
    <message>
        <source>The interrupt request has been sent and cannot be withdrawn.</source>
        <translation>Die Anforderung wurde gesendet und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Wird beendet…</translation>
    </message>
</context>
<context>
    <name>JournalSettings</name>
    <message>
        <source>Shared history</source>
        <translation>Gemeinsamer Verlauf</translation>
    </message>
    <message>
        <source>This PC only</source>
        <translation>Nur dieser PC</translation>
    </message>
    <message>
        <source>Team database</source>
        <translation>Teamdatenbank</translation>
    </message>
    <message>
        <source>Test database</source>
        <translation>Datenbank testen</translation>
    </message>
    <message>
        <source>Tests the team database; nothing is changed</source>
        <translation>Testet die Teamdatenbank; es wird nichts geändert</translation>
    </message>
    <message>
        <source>Share history</source>
        <translation>Verlauf teilen</translation>
    </message>
    <message>
        <source>Shares new history entries with your team</source>
        <translation>Teilt neue Verlaufseinträge mit Ihrem Team</translation>
    </message>
    <message>
        <source>The name that colleagues see next to your sessions; leave empty to use your user name on this PC.</source>
        <translation>Der Name, den Kollegen neben Ihren Sitzungen sehen; leer lassen für den Benutzernamen dieses PCs.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Success: this database can be used to share the history.</source>
        <translation>Erfolg: Der Verlauf kann in dieser Datenbank geteilt werden.</translation>
    </message>
    <message>
        <source>The history is now shared.</source>
        <translation>Der Verlauf wird jetzt geteilt.</translation>
    </message>
    <message>
        <source>Connecting to the team database…</source>
        <translation>Verbindung zur Teamdatenbank wird aufgebaut…</translation>
    </message>
</context>
<context>
    <name>LocalsCard</name>
    <message>
        <source>Block testers</source>
        <translation>Tester sperren</translation>
    </message>
    <message>
        <source>Allow testers</source>
        <translation>Tester freigeben</translation>
    </message>
    <message>
        <source>Local testers</source>
        <translation>Lokale Tester</translation>
    </message>
    <message>
        <source>Local testers are already blocked.</source>
        <translation>Die lokalen Tester sind bereits gesperrt.</translation>
    </message>
    <message>
        <source>Local testers are not blocked.</source>
        <translation>Die lokalen Tester sind nicht gesperrt.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Dieser Server unterstützt diese Funktion nicht.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled.</source>
        <translation>Die Sitzung lässt sich nicht mehr steuern.</translation>
    </message>
    <message>
        <source>Another change is in progress.</source>
        <translation>Eine andere Änderung läuft gerade.</translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Set by your IT department</source>
        <translation>Von Ihrer IT-Abteilung vorgegeben</translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message>
        <source>Password or PIN</source>
        <translation>Passwort oder PIN</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>PIN forgotten</source>
        <translation>PIN vergessen</translation>
    </message>
    <message>
        <source>Choose PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Locked. Sessions keep running.</source>
        <translation>Gesperrt. Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Your IT department requires the program to lock itself on this PC. Choose a PIN or password of at least 4 characters to unlock it with.</source>
        <translation>Ihre IT-Abteilung hat festgelegt, dass sich das Programm auf diesem PC selbst sperrt. Wählen Sie eine PIN oder ein Passwort mit mindestens 4 Zeichen, um es zu entsperren.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>Sie können es in %Ln Sekunde erneut versuchen.</numerusform>
            <numerusform>Sie können es in %Ln Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock ({seconds} s)</source>
        <translation>Entsperren ({seconds} s)</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Es ist keine Sitzung offen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are open.</source>
        <translation>
            <numerusform>%Ln Sitzung ist offen.</numerusform>
            <numerusform>%Ln Sitzungen sind offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them need(s) your attention.</source>
        <translation>
            <numerusform>%Ln davon braucht Ihre Aufmerksamkeit.</numerusform>
            <numerusform>%Ln davon brauchen Ihre Aufmerksamkeit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message>
        <source>Lock</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>Lock the program</source>
        <translation>Programm sperren</translation>
    </message>
    <message>
        <source>Locks the program after a period of inactivity; useful on a shared PC. Sessions keep running.</source>
        <translation>Nach einer Zeit ohne Eingabe im Programm, für einen PC, den auch andere benutzen. Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Choose PIN…</source>
        <translation>PIN wählen…</translation>
    </message>
    <message>
        <source>Change PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Remove PIN…</source>
        <translation>PIN entfernen…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Nach %Ln Minute</numerusform>
            <numerusform>Nach %Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your IT department requires a PIN.</source>
        <translation>Ihre IT-Abteilung verlangt eine PIN.</translation>
    </message>
    <message>
        <source>A PIN has been chosen. The program also asks for it when it starts.</source>
        <translation>Eine PIN ist gewählt. Das Programm fragt auch beim Start danach.</translation>
    </message>
    <message>
        <source>No PIN has been chosen, so the program does not lock itself.</source>
        <translation>Es ist keine PIN gewählt, daher sperrt sich das Programm nicht selbst.</translation>
    </message>
</context>
<context>
    <name>LogComposer</name>
    <message>
        <source>Write line</source>
        <translation>Zeile schreiben</translation>
    </message>
    <message>
        <source>ScriptLog</source>
        <translation>ScriptLog</translation>
    </message>
    <message>
        <source>Log level</source>
        <translation>Protokollstufe</translation>
    </message>
    <message>
        <source>Log line</source>
        <translation>Protokollzeile</translation>
    </message>
    <message>
        <source>Enter a log line first.</source>
        <translation>Geben Sie zuerst eine Protokollzeile ein.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Dieser Server unterstützt diese Funktion nicht.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled.</source>
        <translation>Die Sitzung lässt sich nicht mehr steuern.</translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all lines shown</source>
        <translation>Kopiert die ausgewählten Zeilen oder alle angezeigten</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Select a line to read it in full.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Info and above</source>
        <translation>Info und höher</translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation>Warnungen und höher</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{shown} of {total} lines, paused</source>
        <translation>{shown} von {total} Zeilen, angehalten</translation>
    </message>
    <message>
        <source>{shown} of {total} lines</source>
        <translation>{shown} von {total} Zeilen</translation>
    </message>
</context>
<context>
    <name>LoginStep</name>
    <message>
        <source>Connection details</source>
        <translation>Verbindungsdaten</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter your company&apos;s Partner API credentials from the Partner Portal.</source>
        <translation>Geben Sie die Zugangsdaten Ihrer Firma für die Partner-API aus dem Partner Portal ein.</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of this program</source>
        <translation>Sprache dieses Programms</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Helle oder dunkle Farben</translation>
    </message>
    <message>
        <source>Welcome to openOBD Desktop</source>
        <translation>Willkommen bei openOBD Desktop</translation>
    </message>
    <message>
        <source>Start diagnostic sessions for tickets, monitor them and finish them with a result. Setup takes a minute; you can change everything later on the Settings page.</source>
        <translation>Starten Sie Diagnosesitzungen zu Tickets, überwachen Sie sie und schließen Sie sie mit einem Ergebnis ab. Das Einrichten dauert eine Minute; alles lässt sich später auf der Seite „Einstellungen“ ändern.</translation>
    </message>
    <message>
        <source>No credentials at hand? The demo does not require an account or a network connection.</source>
        <translation>Keine Zugangsdaten zur Hand? Die Demo braucht weder Konto noch Netzwerk.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A session on a connector is open. It is not charged and is for development only, not for customer work.</source>
        <translation>Eine Sitzung auf einem Connector ist geöffnet. Die Sitzung ist kostenlos und dient nur der Entwicklung, nicht für Kundenarbeiten.</translation>
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
        <translation>Bildschirm des Mechanikers</translation>
    </message>
    <message>
        <source>Let the simulator answer</source>
        <translation>Simulator antworten lassen</translation>
    </message>
    <message>
        <source>Closes this window so that the simulated mechanic answers again</source>
        <translation>Schließt dieses Fenster, damit der simulierte Mechaniker wieder antwortet</translation>
    </message>
    <message>
        <source>In this window, you play the mechanic. While it is open, you answer the questions.</source>
        <translation>In diesem Fenster spielen Sie den Mechaniker. Solange es geöffnet ist, beantworten Sie die Fragen.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Language of the mechanic&apos;s screen</source>
        <translation>Sprache auf dem Bildschirm des Mechanikers</translation>
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
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Message details</source>
        <translation>Details der Meldung</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
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
        <translation>Meine Sitzungen</translation>
    </message>
</context>
<context>
    <name>MySessionsPanel</name>
    <message>
        <source>My sessions</source>
        <translation>Meine Sitzungen</translation>
    </message>
    <message>
        <source>No session is open. Start one on a ticket.</source>
        <translation>Keine Sitzung ist geöffnet. Starten Sie eine auf einem Ticket.</translation>
    </message>
    <message>
        <source>No session is open.</source>
        <translation>Es ist keine Sitzung geöffnet.</translation>
    </message>
</context>
<context>
    <name>NewPin</name>
    <message>
        <source>New PIN or password</source>
        <translation>Neue PIN oder neues Passwort</translation>
    </message>
    <message>
        <source>Repeat PIN or password</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>NotesView</name>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Keeps the note with the ticket, and shares it with the team</source>
        <translation>Speichert die Notiz beim Ticket und teilt sie mit dem Team</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Asks a colleague to continue with this ticket</source>
        <translation>Bittet einen Kollegen, mit diesem Ticket weiterzumachen</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Shows the sessions on this ticket on the History page</source>
        <translation>Zeigt die Sitzungen zu diesem Ticket auf der Seite Verlauf</translation>
    </message>
    <message>
        <source>Notes on the ticket</source>
        <translation>Notizen zum Ticket</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>New note, such as: customer calls back at 3</source>
        <translation>Neue Notiz, zum Beispiel: Kunde ruft um 15 Uhr zurück</translation>
    </message>
    <message>
        <source>The ticket is not known.</source>
        <translation>Das Ticket ist nicht bekannt.</translation>
    </message>
    <message>
        <source>{colleague} has handed this ticket over to you.</source>
        <translation>{colleague} hat Ihnen dieses Ticket übergeben.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>More</source>
        <translation>Mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>OfferedView</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Also shows functions for other products and vehicles</source>
        <translation>Zeigt auch Funktionen für andere Produkte und Fahrzeuge</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>OperatorChoice</name>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Namen wählen</translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>These sessions were started neither on this PC nor by your team, so their tickets and vehicles are not known here.</source>
        <translation>Diese Sitzungen wurden weder auf diesem PC noch von Ihrem Team gestartet; ihre Tickets und Fahrzeuge sind hier deshalb nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>Others: %Ln session(s) started elsewhere</source>
        <translation>
            <numerusform>Andere: %Ln anderswo gestartete Sitzung</numerusform>
            <numerusform>Andere: %Ln anderswo gestartete Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Others: hide the sessions started elsewhere</source>
        <translation>Andere: anderswo gestartete Sitzungen ausblenden</translation>
    </message>
</context>
<context>
    <name>PendingStartsPanel</name>
    <message>
        <source>Claim session…</source>
        <translation>Sitzung übernehmen…</translation>
    </message>
    <message>
        <source>Claim session now</source>
        <translation>Sitzung jetzt übernehmen</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Picture address</source>
        <translation>Adresse des Bildes</translation>
    </message>
    <message>
        <source>A PNG, JPEG or WebP picture of up to 5 MB at a public https address.</source>
        <translation>PNG, JPEG oder WebP unter einer öffentlichen https-Adresse; bis 5 MB.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Show picture {number}</source>
        <translation>Bild {number} anzeigen</translation>
    </message>
    <message>
        <source>Show picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <source>This question has a picture. Choose Show picture to load it.</source>
        <translation>Zu dieser Frage gehört ein Bild. Wählen Sie „Bild anzeigen“, um es zu laden.</translation>
    </message>
    <message>
        <source>There is no picture to show.</source>
        <translation>Es gibt kein Bild zum Anzeigen.</translation>
    </message>
    <message>
        <source>Loading the picture…</source>
        <translation>Das Bild wird geladen…</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} Pixel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>PinDialog</name>
    <message>
        <source>Choose PIN</source>
        <translation>PIN wählen</translation>
    </message>
    <message>
        <source>Change PIN</source>
        <translation>PIN ändern</translation>
    </message>
    <message>
        <source>Remove PIN</source>
        <translation>PIN entfernen</translation>
    </message>
    <message>
        <source>Current PIN or password</source>
        <translation>Aktuelle PIN oder aktuelles Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The PIN or password must have at least 4 characters. It unlocks the program and is also required when the program starts. Only its hash is stored, in the settings file. Anyone who can read your files could guess a short PIN.</source>
        <translation>Eine PIN oder ein Passwort mit mindestens 4 Zeichen entsperrt das Programm, auch beim Start. Nur ein Hash davon wird gespeichert, in der Einstellungsdatei. Wer Ihre Dateien lesen kann, könnte eine kurze PIN erraten.</translation>
    </message>
</context>
<context>
    <name>PlaceSettings</name>
    <message>
        <source>Files on this PC</source>
        <translation>Dateien auf diesem PC</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open settings folder</source>
        <translation>Ordner der Einstellungen öffnen</translation>
    </message>
    <message>
        <source>Copy settings path</source>
        <translation>Pfad der Einstellungen kopieren</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copy log path</source>
        <translation>Pfad des Protokolls kopieren</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Open history folder</source>
        <translation>Ordner des Verlaufs öffnen</translation>
    </message>
    <message>
        <source>Copy history path</source>
        <translation>Pfad des Verlaufs kopieren</translation>
    </message>
    <message>
        <source>The folder could not be opened. Its path was copied instead: {path}</source>
        <translation>Der Ordner konnte nicht geöffnet werden. Stattdessen wurde sein Pfad kopiert: {path}</translation>
    </message>
    <message>
        <source>The marked settings are controlled by this PC&apos;s policy file: {path}</source>
        <translation>Die Richtliniendatei dieses PCs bestimmt die markierten Einstellungen: {path}</translation>
    </message>
    <message>
        <source>No policy file is in use on this PC. Expected location: {path}</source>
        <translation>Auf diesem PC wird keine Richtliniendatei verwendet. Erwarteter Speicherort: {path}</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>kein Profil</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Switches, edits or adds a profile</source>
        <translation>Wechselt, bearbeitet oder ergänzt ein Profil</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Dieses Profil ist durch Umgebungsvariablen auf diesem PC festgelegt.</translation>
    </message>
    <message>
        <source>The demo is running.</source>
        <translation>Die Demo läuft bereits.</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>The demo cannot be edited.</source>
        <translation>Die Demo kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
        <translation>Ihre IT-Abteilung hat die Demo auf diesem PC deaktiviert.</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Removes the client secret and all tokens from this PC; the profile is kept</source>
        <translation>Entfernt das Client-Secret und alle Token von diesem PC; das Profil bleibt erhalten</translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC and cannot be edited.</source>
        <translation>Dieses Profil ist durch Umgebungsvariablen auf diesem PC festgelegt und kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>This profile is set by your IT department. You can enter only the client secret.</source>
        <translation>Dieses Profil ist von Ihrer IT-Abteilung vorgegeben. Sie können nur das Client-Secret eingeben.</translation>
    </message>
    <message>
        <source>Your IT department has locked some of these fields.</source>
        <translation>Ihre IT-Abteilung hat einige dieser Felder gesperrt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ProfileDialogs</name>
    <message>
        <source>Logged out. This profile&apos;s client secret and all tokens have been removed from this PC.</source>
        <translation>Abgemeldet. Das Client-Secret dieses Profils und alle Token wurden von diesem PC entfernt.</translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation>Profilname</translation>
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
        <translation>Port</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Proxy user name</source>
        <translation>Proxy-Benutzername</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Partner API</source>
        <translation>Partner-API</translation>
    </message>
    <message>
        <source>This PC&apos;s proxy, unless you enter http://host:port or none</source>
        <translation>Der Proxy dieses PCs, außer Sie geben http://host:port oder none ein</translation>
    </message>
    <message>
        <source>Only if the proxy requires it</source>
        <translation>Nur falls der Proxy es verlangt</translation>
    </message>
    <message>
        <source>The standard address, unless you enter https://host or none</source>
        <translation>Die Standardadresse, außer Sie geben https://host oder none ein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Von Ihrer IT-Abteilung vorgegeben</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For example, your company&apos;s name</source>
        <translation>Zum Beispiel der Name Ihrer Firma</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored secret</source>
        <translation>Leer lassen, um das gespeicherte Secret zu behalten</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Aufbewahrt bis zum Beenden</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Dieses Profil ist durch Umgebungsvariablen auf diesem PC festgelegt.</translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
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
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>verwendet</translation>
    </message>
    <message>
        <source>set by your IT department</source>
        <translation>von Ihrer IT-Abteilung festgelegt</translation>
    </message>
    <message>
        <source>set by environment variables</source>
        <translation>durch Umgebungsvariablen festgelegt</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>No profiles yet.</source>
        <translation>Noch keine Profile.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Logs in with the selected profile</source>
        <translation>Meldet sich mit dem ausgewählten Profil an</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Select a profile first.</source>
        <translation>Wählen Sie zuerst ein Profil.</translation>
    </message>
    <message>
        <source>This profile is in use.</source>
        <translation>Dieses Profil wird gerade verwendet.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Von Ihrer IT-Abteilung vorgegeben</translation>
    </message>
    <message>
        <source>This profile is set by environment variables on this PC.</source>
        <translation>Dieses Profil ist durch Umgebungsvariablen auf diesem PC festgelegt.</translation>
    </message>
    <message>
        <source>Profile {name} removed.</source>
        <translation>Profil {name} entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit openOBD Desktop</source>
        <translation>openOBD Desktop beenden</translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Don&apos;t quit</source>
        <translation>Nicht beenden</translation>
    </message>
    <message>
        <source>Finish session…</source>
        <translation>Sitzung abschließen…</translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are active.</source>
        <translation>
            <numerusform>%Ln Sitzung ist aktiv.</numerusform>
            <numerusform>%Ln Sitzungen sind aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>ticket unknown</source>
        <translation>Ticket unbekannt</translation>
    </message>
    <message>
        <source>If you keep the program running in the background, its window is hidden and sessions keep running. To show the window again, use the tray icon.</source>
        <translation>Im Hintergrund ist das Fenster verborgen, die Sitzungen laufen weiter. Über das Symbol im Infobereich zeigen Sie das Fenster wieder an.</translation>
    </message>
    <message>
        <source>Choose Finish session to open the feedback form of the first session; the other sessions keep running.</source>
        <translation>Wählen Sie „Sitzung abschließen“, um das Rückmeldeformular der ersten Sitzung zu öffnen; die anderen Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>After you quit, the session tokens will no longer be renewed. Within 5 minutes, it will no longer be possible to resume or control the sessions; the cars will remain occupied until the sessions are interrupted.</source>
        <translation>Nach dem Beenden werden die Sitzungstoken nicht mehr erneuert. Nach höchstens 5 Minuten können die Sitzungen nicht mehr fortgesetzt oder gesteuert werden; die Fahrzeuge bleiben belegt, bis die Sitzungen ohne Ergebnis beendet werden.</translation>
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
        <translation>Median</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Over 500 ms</source>
        <translation>Über 500 ms</translation>
    </message>
    <message>
        <source>Last {span}</source>
        <translation>Letzte {span}</translation>
    </message>
    <message>
        <source>Connection details</source>
        <translation>Verbindungsdaten</translation>
    </message>
    <message>
        <source>Shows the figures</source>
        <translation>Zeigt die Zahlen</translation>
    </message>
    <message>
        <source>Latency, last 10 minutes</source>
        <translation>Latenz, letzte 10 Minuten</translation>
    </message>
    <message>
        <source>No readings yet</source>
        <translation>Noch keine Messwerte</translation>
    </message>
    <message>
        <source>Point at the curve, or press an arrow key, to read a value.</source>
        <translation>Auf die Kurve zeigen oder eine Pfeiltaste drücken, um einen Wert abzulesen.</translation>
    </message>
    <message>
        <source>This server does not monitor connections.</source>
        <translation>Dieser Server überwacht keine Verbindungen.</translation>
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
        <translation>Einrichtung abgeschlossen</translation>
    </message>
    <message>
        <source>Press Ctrl+N to start a session on a ticket. The session is claimed automatically within the 60 seconds that the service allows.</source>
        <translation>Strg+N startet eine Sitzung zu einem Ticket und übernimmt sie innerhalb der 60 Sekunden, die der Dienst erlaubt.</translation>
    </message>
    <message>
        <source>The list of sessions refreshes automatically; press F5 to refresh it now. Press Ctrl+F to search all columns.</source>
        <translation>Die Liste wird automatisch aktualisiert; mit F5 sofort. Strg+F sucht in allen Spalten.</translation>
    </message>
    <message>
        <source>Closing the window does not end a session. To end a session and report its result, choose Finish session.</source>
        <translation>Das Schließen des Fensters beendet keine Sitzung. Um eine Sitzung zu beenden und ihr Ergebnis zu melden, wählen Sie „Sitzung abschließen“.</translation>
    </message>
    <message numerus="yes">
        <source>You are logged in. The service lists %Ln session(s).</source>
        <translation>
            <numerusform>Sie sind angemeldet. Der Dienst führt %Ln Sitzung.</numerusform>
            <numerusform>Sie sind angemeldet. Der Dienst führt %Ln Sitzungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentTickets</name>
    <message>
        <source>Recent tickets</source>
        <translation>Letzte Tickets</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>aus der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Unlock with client secret</source>
        <translation>Mit Client-Secret entsperren</translation>
    </message>
    <message>
        <source>Log out and remove the secrets from this PC</source>
        <translation>Abmelden und die Geheimnisse dieses PCs vergessen</translation>
    </message>
    <message>
        <source>Unlock with the client secret of the profile {profile} instead. The service checks it, and sessions keep running; then choose a new PIN in the settings.</source>
        <translation>Entsperren Sie stattdessen mit dem Client-Secret des Profils {profile}. Der Dienst prüft es, und Sitzungen laufen weiter; wählen Sie danach in den Einstellungen eine neue PIN.</translation>
    </message>
    <message>
        <source>Or remove all client secrets, passwords and session tokens from this PC, for example if you no longer use it. The history is kept. The client secret from the Partner Portal then unlocks the program.</source>
        <translation>Oder entfernen Sie alle Client-Secrets, Passwörter und Sitzungstokens von diesem PC, etwa wenn Sie ihn nicht mehr benutzen. Der Verlauf bleibt erhalten. Das Client-Secret aus dem Partner Portal entsperrt danach das Programm.</translation>
    </message>
    <message>
        <source>Remove the PIN, and all passwords and session tokens, from this PC. The history is kept.</source>
        <translation>Entfernen Sie die PIN sowie alle Passwörter und Sitzungstokens von diesem PC. Der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>Not possible while a session is open. Sessions keep running but cannot be changed here.</source>
        <translation>Nicht möglich, solange eine Sitzung offen ist. Sitzungen laufen weiter und lassen sich hier nicht ändern.</translation>
    </message>
</context>
<context>
    <name>RemoveProfileDialog</name>
    <message>
        <source>Remove profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation>Profil behalten</translation>
    </message>
    <message>
        <source>Remove {profile}?</source>
        <translation>{profile} entfernen?</translation>
    </message>
    <message>
        <source>The client secret will also be removed from this PC. You can undo this until you quit. The history will be kept.</source>
        <translation>Auch das Client-Secret wird von diesem PC entfernt. Bis zum Beenden können Sie das rückgängig machen; der Verlauf bleibt erhalten.</translation>
    </message>
    <message>
        <source>This profile is in use. Its list of sessions will be closed.</source>
        <translation>Dieses Profil wird gerade verwendet. Die Liste seiner Sitzungen wird geschlossen.</translation>
    </message>
</context>
<context>
    <name>RemoveVariableDialog</name>
    <message>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Keep variable</source>
        <translation>Variable behalten</translation>
    </message>
    <message>
        <source>Remove {variable}?</source>
        <translation>{variable} entfernen?</translation>
    </message>
    <message>
        <source>Scope: {scope}. The variable will be removed for everything in this scope and cannot be restored.</source>
        <translation>Geltungsbereich: {scope}. Alles in diesem Bereich verliert die Variable, und sie lässt sich nicht wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>ReportSettings</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>Logo entfernen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>The name that is printed at the top of each page of a report.</source>
        <translation>Der Name, der oben auf jede Seite eines Berichts gedruckt wird.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>A picture that is printed next to the name: PNG, JPEG or WebP.</source>
        <translation>Ein Bild, das daneben gedruckt wird: PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>There is no logo.</source>
        <translation>Es gibt kein Logo.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>The car was not scanned in this session.</source>
        <translation>Das Auto wurde in dieser Sitzung nicht gescannt.</translation>
    </message>
    <message>
        <source>The scans of this session could not be read.</source>
        <translation>Die Scans dieser Sitzung konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>Der Bericht wurde als {path} gespeichert.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>The report was saved as {path}, but no program could be started to show it.</source>
        <translation>Der Bericht wurde als {path} gespeichert, aber es konnte kein Programm zum Anzeigen gestartet werden.</translation>
    </message>
    <message>
        <source>Print report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>The report was sent to the printer.</source>
        <translation>Der Bericht wurde an den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Use this outcome</source>
        <translation>Dieses Ergebnis verwenden</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Choose at least one result. You can combine several failures.</source>
        <translation>Wählen Sie mindestens ein Ergebnis. Mehrere Fehler lassen sich kombinieren.</translation>
    </message>
    <message>
        <source>Outcome of {function}: {outcome}. Selected in this form: {ticked}. Your selection will be sent.</source>
        <translation>Ergebnis von {function}: {outcome}. In diesem Formular gewählt: {ticked}. Ihre Auswahl wird gesendet.</translation>
    </message>
    <message>
        <source>{result} cannot be combined with other results. The other results were cleared.</source>
        <translation>{result} lässt sich nicht mit anderen Ergebnissen kombinieren. Die anderen wurden abgewählt.</translation>
    </message>
    <message>
        <source>Success and Other failure cannot be combined with other results and were cleared.</source>
        <translation>„Erfolg“ und „Anderer Fehler“ lassen sich nicht mit anderen Ergebnissen kombinieren und wurden abgewählt.</translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Resume sessions</source>
        <translation>Sitzungen fortsetzen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Sessions to resume</source>
        <translation>Fortsetzbare Sitzungen</translation>
    </message>
    <message>
        <source>The program closed before these sessions ended. They may still be active.</source>
        <translation>Das Programm wurde beendet, bevor diese Sitzungen beendet waren. Vielleicht sind sie noch aktiv.</translation>
    </message>
    <message>
        <source>If you choose Not now, you can still resume the sessions from the Session menu until their time runs out.</source>
        <translation>Mit „Nicht jetzt“ können Sie diese Sitzungen noch über das Menü „Sitzung“ fortsetzen, bis ihre Zeit abläuft.</translation>
    </message>
    <message>
        <source>Select a session that can still be resumed.</source>
        <translation>Wählen Sie eine Sitzung, die noch fortgesetzt werden kann.</translation>
    </message>
    <message>
        <source>A session is being resumed.</source>
        <translation>Eine Sitzung wird gerade fortgesetzt.</translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation>Wird fortgesetzt…</translation>
    </message>
</context>
<context>
    <name>ResumePrompt</name>
    <message>
        <source>Safe mode: the window has its default layout, you are not logged in, and no sessions were resumed.</source>
        <translation>Abgesicherter Modus: Das Fenster hat die Standardansicht, Sie sind nicht angemeldet und keine Sitzung wurde fortgesetzt.</translation>
    </message>
    <message>
        <source>The window has opened with its default layout. Sessions that were open may still be active.</source>
        <translation>Das Fenster wurde mit der Standardansicht geöffnet. Sitzungen, die geöffnet waren, sind vielleicht noch aktiv.</translation>
    </message>
    <message>
        <source>Once you are logged in, choose Resume sessions from the Session menu.</source>
        <translation>Verwenden Sie nach der Anmeldung „Sitzungen fortsetzen“ im Menü „Sitzung“.</translation>
    </message>
    <message>
        <source>Choose Resume sessions from the Session menu.</source>
        <translation>Verwenden Sie „Sitzungen fortsetzen“ im Menü „Sitzung“.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice within five minutes. No sessions were resumed automatically.</source>
        <translation>Das Programm wurde innerhalb von fünf Minuten zweimal unerwartet beendet. Es wurden keine Sitzungen automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>Sessions that were open may still be active.</source>
        <translation>Sitzungen, die geöffnet waren, sind vielleicht noch aktiv.</translation>
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
        <translation>Liest die Fehlercodes aller Steuergeräte</translation>
    </message>
    <message>
        <source>Cancel scan</source>
        <translation>Scan abbrechen</translation>
    </message>
    <message>
        <source>Ends the scan; the results so far are kept</source>
        <translation>Beendet den Scan; die bisherigen Ergebnisse bleiben erhalten</translation>
    </message>
    <message>
        <source>Clear codes</source>
        <translation>Codes löschen</translation>
    </message>
    <message>
        <source>Clears the codes of the selected or all units</source>
        <translation>Löscht die Codes der ausgewählten oder aller Steuergeräte</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Shows what is gone, still there or new</source>
        <translation>Zeigt, was weg, noch da oder neu ist</translation>
    </message>
    <message>
        <source>Export codes</source>
        <translation>Codes exportieren</translation>
    </message>
    <message>
        <source>Saves all control units and codes as CSV</source>
        <translation>Speichert alle Steuergeräte und Codes als CSV</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saves a PDF of one scan, or of all of them</source>
        <translation>Speichert ein PDF eines Scans oder aller Scans</translation>
    </message>
    <message>
        <source>Scan kind</source>
        <translation>Art des Scans</translation>
    </message>
</context>
<context>
    <name>ScanExport</name>
    <message>
        <source>Export codes</source>
        <translation>Codes exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln trouble code(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln Fehlercode nach {path} exportiert.</numerusform>
            <numerusform>%Ln Fehlercodes nach {path} exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanOffer</name>
    <message>
        <source>Scan after repair</source>
        <translation>Nach der Reparatur scannen</translation>
    </message>
    <message>
        <source>The car was scanned before the repair, but not after it.</source>
        <translation>Das Auto wurde vor der Reparatur gescannt, aber nicht danach.</translation>
    </message>
</context>
<context>
    <name>ScanReportDialog</name>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Mileage in km (optional)</source>
        <translation>Kilometerstand in km (optional)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report on</source>
        <translation>Bericht über</translation>
    </message>
    <message>
        <source>Comparison: {earlier} and {later}</source>
        <translation>Vergleich: {earlier} und {later}</translation>
    </message>
    <message>
        <source>Whole session, with all scans</source>
        <translation>Ganze Sitzung mit allen Scans</translation>
    </message>
    <message>
        <source>Enter the mileage in whole kilometres.</source>
        <translation>Geben Sie ganze Kilometer in Ziffern ein.</translation>
    </message>
    <message>
        <source>The mileage is not a number.</source>
        <translation>Der Kilometerstand ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>ScanResults</name>
    <message>
        <source>Control units</source>
        <translation>Steuergeräte</translation>
    </message>
    <message>
        <source>Trouble codes</source>
        <translation>Fehlercodes</translation>
    </message>
    <message>
        <source>Code texts…</source>
        <translation>Codetexte…</translation>
    </message>
    <message>
        <source>Imports trouble code texts from a file</source>
        <translation>Importiert Texte zu Fehlercodes aus einer Datei</translation>
    </message>
    <message>
        <source>Read freeze frame</source>
        <translation>Umgebungsdaten lesen</translation>
    </message>
    <message>
        <source>Asks what was measured when the selected code was set</source>
        <translation>Fragt ab, was beim Setzen des ausgewählten Codes gemessen wurde</translation>
    </message>
    <message>
        <source>Include untested</source>
        <translation>Auch ungetestete</translation>
    </message>
    <message>
        <source>Also shows codes that are not faults because their tests have not run yet</source>
        <translation>Zeigt auch Codes, die keine Fehler sind, weil ihre Tests noch nicht gelaufen sind</translation>
    </message>
</context>
<context>
    <name>ScopeToggle</name>
    <message>
        <source>This PC</source>
        <translation>Dieser PC</translation>
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
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ticket, vehicle, VIN, colleague, state…</source>
        <translation>Ticket, Fahrzeug, FIN, Kollege, Status…</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show {label}</source>
        <translation>{label} anzeigen</translation>
    </message>
    <message>
        <source>Shows what you type; a stored secret is never shown</source>
        <translation>Zeigt, was Sie eingeben; ein gespeichertes Secret wird nie angezeigt</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Shows this session&apos;s page</source>
        <translation>Zeigt die Seite dieser Sitzung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Takes over this session on this PC</source>
        <translation>Übernimmt diese Sitzung auf diesen PC</translation>
    </message>
    <message>
        <source>Interrupt session</source>
        <translation>Ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Stops this session immediately</source>
        <translation>Stoppt diese Sitzung sofort</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Saves the displayed rows as a spreadsheet file</source>
        <translation>Speichert die angezeigten Zeilen als Tabellendatei</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Starts another session on the same ticket</source>
        <translation>Startet eine weitere Sitzung auf demselben Ticket</translation>
    </message>
    <message>
        <source>Only the colleague whose session it is can acknowledge the request.</source>
        <translation>Nur der Kollege, dem die Sitzung gehört, kann die Bitte bestätigen.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Confirms that the follow-up has been done</source>
        <translation>Bestätigt, dass jemand geholfen oder nachgefasst hat</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notizen…</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>The ticket number of this session is not known.</source>
        <translation>Die Ticketnummer dieser Sitzung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select a session.</source>
        <translation>Wählen Sie eine Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln Sitzung nach {path} exportiert.</numerusform>
            <numerusform>%Ln Sitzungen nach {path} exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Copy ID</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Selected session</source>
        <translation>Ausgewählte Sitzung</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Running time</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>State reported by the service</source>
        <translation>Status laut Dienst</translation>
    </message>
    <message>
        <source>Listed by the service</source>
        <translation>Vom Dienst geführt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are selected.</source>
        <translation>
            <numerusform>%Ln Sitzung ist ausgewählt.</numerusform>
            <numerusform>%Ln Sitzungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>with the profile {profile}</source>
        <translation>mit dem Profil {profile}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no longer</source>
        <translation>nicht mehr</translation>
    </message>
    <message>
        <source>Connector {connector}, for development (not charged).</source>
        <translation>Connector {connector}, zur Entwicklung (kostenlos).</translation>
    </message>
    <message>
        <source>unknown on this PC</source>
        <translation>auf diesem PC unbekannt</translation>
    </message>
    <message>
        <source>{raw} (as reported by the service; not a recognized date)</source>
        <translation>{raw} (so vom Dienst gemeldet; nicht lesbar)</translation>
    </message>
    <message>
        <source>{local}
Reported by the service: {raw}</source>
        <translation>{local}
Laut Dienst: {raw}</translation>
    </message>
</context>
<context>
    <name>SessionDialogs</name>
    <message>
        <source>Sessions on a connector can be started in developer mode only.</source>
        <translation>Sitzungen auf einem Connector lassen sich nur im Entwicklermodus starten.</translation>
    </message>
    <message>
        <source>To start a session, log in with a profile or start the demo first.</source>
        <translation>Melden Sie sich zuerst mit einem Profil an oder starten Sie die Demo, um eine Sitzung zu starten.</translation>
    </message>
    <message>
        <source>A link to ticket {ticket} was opened. To start a session on this ticket, choose Start session.</source>
        <translation>Ein Link zu Ticket {ticket} wurde geöffnet. Wählen Sie „Sitzung starten“, um eine Sitzung zu diesem Ticket zu starten.</translation>
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
        <translation>{line}; Profil: {profile}</translation>
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
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Confirms that you have seen this</source>
        <translation>Bestätigt, dass Sie dies gesehen haben</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>Technische Details</translation>
    </message>
    <message>
        <source>Shows the session&apos;s ID and server</source>
        <translation>Zeigt ID und Server der Sitzung</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Stops the session without a result</source>
        <translation>Stoppt die Sitzung ohne Ergebnis</translation>
    </message>
    <message>
        <source>Finish session</source>
        <translation>Sitzung abschließen</translation>
    </message>
    <message>
        <source>Reports the result to the service and ends the session</source>
        <translation>Meldet dem Dienst das Ergebnis und beendet die Sitzung</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Saves a report of this session as a file</source>
        <translation>Speichert einen Bericht dieser Sitzung als Datei</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Erneut starten…</translation>
    </message>
    <message>
        <source>Starts another session on this ticket</source>
        <translation>Startet eine weitere Sitzung auf dieses Ticket</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Selects this session on the History page</source>
        <translation>Wählt diese Sitzung auf der Seite Verlauf aus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes this page; the session stays in the history</source>
        <translation>Schließt diese Seite; die Sitzung bleibt im Verlauf</translation>
    </message>
    <message>
        <source>The session has not ended yet.</source>
        <translation>Die Sitzung ist noch nicht beendet.</translation>
    </message>
    <message>
        <source>Finish session (draft)</source>
        <translation>Sitzung abschließen (Entwurf)</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Sitzungstoken</translation>
    </message>
</context>
<context>
    <name>SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>SessionTabs</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Refreshes the list now (F5)</source>
        <translation>Aktualisiert die Liste jetzt (F5)</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung starten</translation>
    </message>
    <message>
        <source>Starts a session on a ticket (Ctrl+N)</source>
        <translation>Startet eine Sitzung zu einem Ticket (Strg+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Requests for assistance</source>
        <translation>Bitten um Hilfe</translation>
    </message>
    <message>
        <source>Everything that needs attention</source>
        <translation>Alles, was Aufmerksamkeit braucht</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show welcome again</source>
        <translation>Begrüßung erneut zeigen</translation>
    </message>
    <message>
        <source>Opens the setup steps again: language, login and demo</source>
        <translation>Öffnet die Einrichtungsschritte erneut: Sprache, Anmeldung und Demo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes take effect and are saved immediately.</source>
        <translation>Änderungen gelten sofort und werden sofort gespeichert.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>No sessions are open on this PC.</source>
        <translation>Auf diesem PC ist keine Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>Shows the tickets that colleagues have handed over to you</source>
        <translation>Zeigt die Tickets, die Kollegen Ihnen übergeben haben</translation>
    </message>
    <message>
        <source>Tickets ({count})</source>
        <translation>Tickets ({count})</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new ticket(s)</source>
        <translation>
            <numerusform>%Ln neues Ticket</numerusform>
            <numerusform>%Ln neue Tickets</numerusform>
        </translation>
    </message>
    <message>
        <source>Handovers ({count})</source>
        <translation>Übergaben ({count})</translation>
    </message>
    <message>
        <source>Open on this PC</source>
        <translation>Auf diesem PC geöffnet</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Log out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay logged in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Log out of {profile}?</source>
        <translation>Von {profile} abmelden?</translation>
    </message>
    <message>
        <source>This profile&apos;s client secret and all tokens will be removed from this PC. To log in again, you will need the client secret from the Partner Portal. The history will be kept.</source>
        <translation>Das Client-Secret dieses Profils und alle Token werden von diesem PC entfernt. Um sich wieder anzumelden, brauchen Sie das Client-Secret aus dem Partner Portal. Der Verlauf bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Latency, last {span}</source>
        <translation>Latenz, letzte {span}</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>{span} ago</source>
        <translation>vor {span}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>StartOffer</name>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Strg+Umschalt+N</translation>
    </message>
    <message>
        <source>Enter in the search field</source>
        <translation>Eingabetaste in der Suche</translation>
    </message>
    <message>
        <source>Starts the session at once ({keys})</source>
        <translation>Startet die Sitzung sofort ({keys})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Does not suggest this ticket number again</source>
        <translation>Schlägt diese Ticketnummer nicht mehr vor</translation>
    </message>
    <message>
        <source>Start session on ticket {number}</source>
        <translation>Sitzung auf Ticket {number} starten</translation>
    </message>
    <message>
        <source>Billed to ticket {number}</source>
        <translation>Abgerechnet wird über Ticket {number}</translation>
    </message>
    <message>
        <source>from the clipboard</source>
        <translation>aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Starting… ({time})</source>
        <translation>Startet… ({time})</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>A start request cannot be withdrawn once it has been sent.</source>
        <translation>Eine gesendete Startanforderung kann nicht zurückgenommen werden.</translation>
    </message>
</context>
<context>
    <name>StartOffers</name>
    <message>
        <source>Enter starts a session on ticket {number}.</source>
        <translation>Die Eingabetaste startet eine Sitzung auf Ticket {number}.</translation>
    </message>
</context>
<context>
    <name>StartSessionDialog</name>
    <message>
        <source>Start session</source>
        <translation>Sitzung starten</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Ohne Ergebnis beenden</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Sitzung anzeigen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Starts an openOBD session and claims it within the 60 seconds that the service allows.</source>
        <translation>Startet eine openOBD-Sitzung und übernimmt sie innerhalb der 60 Sekunden, die der Dienst erlaubt.</translation>
    </message>
    <message>
        <source>Demo tickets: {numbers}.</source>
        <translation>Demo-Tickets: {numbers}.</translation>
    </message>
    <message>
        <source>The program keeps looking for the session, even after you close this window.</source>
        <translation>Das Programm sucht weiter nach der Sitzung, auch nachdem Sie dieses Fenster geschlossen haben.</translation>
    </message>
    <message>
        <source>Start another</source>
        <translation>Weitere starten</translation>
    </message>
    <message>
        <source>The team database has not responded yet, so a colleague may have a session on this ticket that is not shown.</source>
        <translation>Die Teamdatenbank hat noch nicht geantwortet; vielleicht hat ein Kollege eine Sitzung zu diesem Ticket, die nicht angezeigt wird.</translation>
    </message>
    <message>
        <source>The team database did not respond, so a colleague may have a session on this ticket that is not shown.</source>
        <translation>Die Teamdatenbank hat nicht geantwortet; vielleicht hat ein Kollege eine Sitzung zu diesem Ticket, die nicht angezeigt wird.</translation>
    </message>
    <message>
        <source>{colleague} already has a session on this ticket: {state}.
If you start another one, the ticket may be charged again.</source>
        <translation>{colleague} hat zu diesem Ticket bereits eine Sitzung: {state}.
Wenn Sie eine weitere starten, wird das Ticket eventuell erneut abgerechnet.</translation>
    </message>
    <message>
        <source>You already have a session on this ticket: {state}.</source>
        <translation>Sie haben zu diesem Ticket bereits eine Sitzung: {state}.</translation>
    </message>
    <message>
        <source>You already have a session on this ticket: {state}.
If you start another one, the ticket may be charged again.</source>
        <translation>Sie haben zu diesem Ticket bereits eine Sitzung: {state}.
Wenn Sie eine weitere starten, wird das Ticket eventuell erneut abgerechnet.</translation>
    </message>
    <message>
        <source>A start request cannot be withdrawn once it has been sent.</source>
        <translation>Eine gesendete Startanforderung kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Starting… ({time})</source>
        <translation>Startet… ({time})</translation>
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
        <translation>7848095 oder ein Ticket-Link</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>UUID or number</source>
        <translation>UUID oder Nummer</translation>
    </message>
    <message>
        <source>On a ticket</source>
        <translation>Zu einem Ticket</translation>
    </message>
    <message>
        <source>On a connector, for development</source>
        <translation>Auf einem Connector, zur Entwicklung</translation>
    </message>
    <message>
        <source>On a ticket (chargeable)</source>
        <translation>Zu einem Ticket (kostenpflichtig)</translation>
    </message>
    <message>
        <source>On a connector, for development (not chargeable)</source>
        <translation>Auf einem Connector, zur Entwicklung (kostenlos)</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Billed to ticket {number}.</source>
        <translation>Abgerechnet wird über Ticket {number}.</translation>
    </message>
    <message>
        <source>For development only, not for customer work.</source>
        <translation>Nur zur Entwicklung, nicht für Kundenarbeiten.</translation>
    </message>
    <message>
        <source>The session is charged to the ticket.</source>
        <translation>Abgerechnet wird über das Ticket.</translation>
    </message>
    <message>
        <source>For development only, not for customer work. Not charged.</source>
        <translation>Nur zur Entwicklung, nicht für Kundenarbeiten. Kostenlos.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>list as of {time}</source>
        <translation>Liste, Stand {time}</translation>
    </message>
    <message>
        <source>list not loaded yet</source>
        <translation>Liste noch nicht geladen</translation>
    </message>
</context>
<context>
    <name>StopFunctionDialog</name>
    <message>
        <source>Stop function</source>
        <translation>Funktion stoppen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop {function}?</source>
        <translation>{function} stoppen?</translation>
    </message>
    <message>
        <source>What the function has already done cannot be undone. The session stays open.</source>
        <translation>Was die Funktion bereits getan hat, lässt sich nicht rückgängig machen. Die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>The function has already ended; there is nothing to stop.</source>
        <translation>Die Funktion ist bereits beendet; es gibt nichts zu stoppen.</translation>
    </message>
</context>
<context>
    <name>TeamFields</name>
    <message>
        <source>Database password</source>
        <translation>Datenbankpasswort</translation>
    </message>
    <message>
        <source>postgresql://host:5432/database</source>
        <translation>postgresql://host:5432/datenbank</translation>
    </message>
    <message>
        <source>Database address</source>
        <translation>Datenbankadresse</translation>
    </message>
    <message>
        <source>Database user name</source>
        <translation>Datenbank-Benutzername</translation>
    </message>
    <message>
        <source>Kept in this PC&apos;s key store, if it has one, and never in a file. Leave empty to use the stored password.</source>
        <translation>Im Schlüsselspeicher dieses PCs aufbewahrt, falls vorhanden; nie in einer Datei. Leer lassen, um das gespeicherte Passwort zu verwenden.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Von Ihrer IT-Abteilung festgelegt</translation>
    </message>
</context>
<context>
    <name>TemplateChips</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>All templates; saves or removes your own</source>
        <translation>Alle Vorlagen; speichert oder entfernt Ihre eigenen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Template “{name}” removed.</source>
        <translation>Vorlage „{name}“ entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>TemplateDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Template name</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A template with this name already exists and will be replaced.</source>
        <translation>Eine Vorlage mit diesem Namen ist bereits vorhanden und wird ersetzt.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message>
        <source>Start session</source>
        <translation>Sitzung starten</translation>
    </message>
    <message>
        <source>Starts a session on this ticket (Enter)</source>
        <translation>Startet eine Sitzung für dieses Ticket (Enter)</translation>
    </message>
    <message>
        <source>Show session</source>
        <translation>Sitzung anzeigen</translation>
    </message>
    <message>
        <source>Shows the session that is running on this ticket</source>
        <translation>Zeigt die Sitzung, die für dieses Ticket läuft</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Saves the displayed rows as a spreadsheet file</source>
        <translation>Speichert die angezeigten Zeilen als Tabellendatei</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>Select one ticket.</source>
        <translation>Wählen Sie ein Ticket aus.</translation>
    </message>
    <message>
        <source>A session is running on this ticket.</source>
        <translation>Für dieses Ticket läuft eine Sitzung.</translation>
    </message>
    <message>
        <source>No session is running on this ticket.</source>
        <translation>Für dieses Ticket läuft keine Sitzung.</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Nummer kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Select a ticket.</source>
        <translation>Wählen Sie ein Ticket aus.</translation>
    </message>
    <message>
        <source>Notes…</source>
        <translation>Notizen…</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln Ticket nach {path} exportiert.</numerusform>
            <numerusform>%Ln Tickets nach {path} exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketCheck</name>
    <message>
        <source>Your company has no ticket with this number.</source>
        <translation>Ihr Unternehmen hat kein Ticket mit dieser Nummer.</translation>
    </message>
</context>
<context>
    <name>TicketFilterBar</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
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
        <translation>Wählen Sie zuerst Ihren Namen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln Ticket</numerusform>
            <numerusform>%Ln Tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketReading</name>
    <message>
        <source>Select one ticket to see the battery voltage of its car here.</source>
        <translation>Wählen Sie ein Ticket, um hier die Batteriespannung seines Fahrzeugs zu sehen.</translation>
    </message>
    <message>
        <source>Ticket {number}: {what}</source>
        <translation>Ticket {number}: {what}</translation>
    </message>
    <message>
        <source>the car is not connected</source>
        <translation>das Fahrzeug ist nicht verbunden</translation>
    </message>
    <message>
        <source>its connector is not known</source>
        <translation>der Connector ist nicht bekannt</translation>
    </message>
    <message>
        <source>no reading from the connector yet</source>
        <translation>noch kein Messwert vom Connector</translation>
    </message>
    <message>
        <source>battery {voltage}, which is low</source>
        <translation>Batterie {voltage}, das ist niedrig</translation>
    </message>
    <message>
        <source>battery {voltage}</source>
        <translation>Batterie {voltage}</translation>
    </message>
    <message>
        <source>no current reading</source>
        <translation>kein aktueller Messwert</translation>
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
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Reloads the tickets (F5)</source>
        <translation>Lädt die Tickets neu (F5)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Number, customer, vehicle, VIN, operator…</source>
        <translation>Nummer, Kunde, Fahrzeug, FIN, Bediener…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>This profile has no address for the Partner API.</source>
        <translation>Dieses Profil hat keine Adresse für die Partner-API.</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Token renewals: {count}</source>
        <translation>Token-Erneuerungen: {count}</translation>
    </message>
</context>
<context>
    <name>TranslationsEdit</name>
    <message>
        <source>Translated answers</source>
        <translation>Übersetzte Antworten</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Übersetzen in</translation>
    </message>
    <message>
        <source>Translated question</source>
        <translation>Übersetzte Frage</translation>
    </message>
    <message>
        <source>Not translated. The question is shown as written above in every language.</source>
        <translation>Nicht übersetzt. Die Frage wird in jeder Sprache wie oben angezeigt.</translation>
    </message>
    <message>
        <source>Translated into: {languages}. In other languages, the question is shown as written above.</source>
        <translation>Übersetzt in: {languages}. In anderen Sprachen wird die Frage wie oben angezeigt.</translation>
    </message>
</context>
<context>
    <name>TrayController</name>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>Locked. Sessions keep running.</source>
        <translation>Gesperrt. Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>openOBD Desktop is still running in the tray</source>
        <translation>openOBD Desktop läuft im Infobereich weiter</translation>
    </message>
    <message>
        <source>A new ticket is waiting</source>
        <translation>Ein neues Ticket wartet</translation>
    </message>
    <message>
        <source>A ticket was handed over to you</source>
        <translation>Ihnen wurde ein Ticket übergeben</translation>
    </message>
    <message>
        <source>News about a session</source>
        <translation>Neuigkeit zu einer Sitzung</translation>
    </message>
    <message>
        <source>{count} tickets need your attention.</source>
        <translation>{count} Tickets brauchen Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>One ticket needs your attention.</source>
        <translation>Ein Ticket braucht Ihre Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>openOBD Desktop is locked. Unlock it to see what has happened.</source>
        <translation>openOBD Desktop ist gesperrt. Entsperren Sie es, um zu sehen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation>Sitzung starten…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
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
        <translation>Diese Antwort verwenden</translation>
    </message>
    <message>
        <source>Mechanic&apos;s feedback</source>
        <translation>Rückmeldung des Mechanikers</translation>
    </message>
    <message>
        <source>The mechanic&apos;s answer</source>
        <translation>Die Antwort des Mechanikers</translation>
    </message>
    <message>
        <source>The mechanic answered: {answer}. Selected in this form: {chosen}. Your selection will be sent.</source>
        <translation>Antwort des Mechanikers: {answer}. In diesem Formular gewählt: {chosen}. Ihre Auswahl wird gesendet.</translation>
    </message>
</context>
<context>
    <name>VariablesPanel</name>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Set variable</source>
        <translation>Variable setzen</translation>
    </message>
    <message>
        <source>Remove variable</source>
        <translation>Variable entfernen</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Variable value</source>
        <translation>Wert der Variable</translation>
    </message>
    <message>
        <source>This server does not support variables.</source>
        <translation>Dieser Server unterstützt keine Variablen.</translation>
    </message>
    <message>
        <source>Reading the variables…</source>
        <translation>Variablen werden gelesen…</translation>
    </message>
    <message>
        <source>No variables in this scope.</source>
        <translation>Keine Variablen in diesem Bereich.</translation>
    </message>
    <message>
        <source>The variables could not be read.</source>
        <translation>Die Variablen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC.</source>
        <translation>Die Sitzung lässt sich von diesem PC aus nicht mehr steuern.</translation>
    </message>
    <message>
        <source>Select a variable.</source>
        <translation>Wählen Sie eine Variable.</translation>
    </message>
    <message>
        <source>This variable is an object: it can be viewed but not edited.</source>
        <translation>Diese Variable ist ein Objekt: Objekte können angezeigt, aber nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Enter a name for the variable.</source>
        <translation>Geben Sie einen Namen für die Variable ein.</translation>
    </message>
</context>
<context>
    <name>VehicleFactsGrid</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measures the battery voltage again</source>
        <translation>Misst die Batteriespannung erneut</translation>
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
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>TecDoc number</source>
        <translation>TecDoc-Nummer</translation>
    </message>
    <message>
        <source>VIN on the ticket</source>
        <translation>FIN laut Ticket</translation>
    </message>
    <message>
        <source>VIN read from the car</source>
        <translation>FIN aus dem Fahrzeug</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
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
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Control units</source>
        <translation>Steuergeräte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reads the vehicle and ticket data again from the service</source>
        <translation>Ruft die Fahrzeug- und Ticketdaten erneut vom Dienst ab</translation>
    </message>
    <message>
        <source>Copy vehicle data</source>
        <translation>Fahrzeugdaten kopieren</translation>
    </message>
    <message>
        <source>Copy control units</source>
        <translation>Steuergeräte kopieren</translation>
    </message>
    <message>
        <source>Copies the selected control units, or all if none are selected</source>
        <translation>Kopiert die ausgewählten Steuergeräte oder alle</translation>
    </message>
    <message>
        <source>Export control units</source>
        <translation>Steuergeräte exportieren</translation>
    </message>
    <message>
        <source>Saves the control units as a spreadsheet file</source>
        <translation>Speichert die Steuergeräte als Tabellendatei</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Fahrzeug und Ticket</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s)</source>
        <translation>
            <numerusform>%Ln Steuergerät</numerusform>
            <numerusform>%Ln Steuergeräte</numerusform>
        </translation>
    </message>
    <message>
        <source>No more data can be read from this session.</source>
        <translation>Von dieser Sitzung lassen sich keine Daten mehr lesen.</translation>
    </message>
    <message>
        <source>The data is still being read.</source>
        <translation>Die Daten werden noch gelesen.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Dieser Server unterstützt diese Funktion nicht.</translation>
    </message>
    <message>
        <source>There are no control units.</source>
        <translation>Es gibt keine Steuergeräte.</translation>
    </message>
</context>
<context>
    <name>WeakBatteryDialog</name>
    <message>
        <source>Weak battery</source>
        <translation>Schwache Batterie</translation>
    </message>
    <message>
        <source>Scan nevertheless?</source>
        <translation>Trotzdem scannen?</translation>
    </message>
    <message>
        <source>Scan nevertheless</source>
        <translation>Trotzdem scannen</translation>
    </message>
    <message>
        <source>Do not scan</source>
        <translation>Nicht scannen</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>No account or network needed</source>
        <translation>Kein Konto oder Netzwerk nötig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Show sessions</source>
        <translation>Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
        <translation>Ihre IT-Abteilung hat die Demo auf diesem PC deaktiviert.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Schritt {number} von 3</translation>
    </message>
    <message>
        <source>A test is in progress.</source>
        <translation>Ein Test läuft.</translation>
    </message>
    <message>
        <source>Your entries in the next step are not saved yet. Choose Continue to return to them, or close this window again to discard them.</source>
        <translation>Ihre Eingaben im nächsten Schritt sind noch nicht gespeichert. Wählen Sie „Weiter“, um dorthin zurückzukehren, oder schließen Sie dieses Fenster erneut, um sie zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>openOBD Desktop is free software under the MIT licence.</source>
        <translation>openOBD Desktop ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>It uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3. They are separate libraries: you may replace them with modified versions, and reverse-engineer the program to debug such modifications. Their source code is at https://download.qt.io/ and https://code.qt.io/; the licence texts are at https://www.gnu.org/licenses/lgpl-3.0.txt and https://www.gnu.org/licenses/gpl-3.0.txt.</source>
        <translation>Es verwendet Qt, PySide6 und Shiboken unter der GNU Lesser General Public License, Version 3. Sie sind eigenständige Bibliotheken: Sie dürfen sie durch geänderte Fassungen ersetzen und das Programm zurückentwickeln, um Fehler in solchen Änderungen zu suchen. Ihr Quelltext steht unter https://download.qt.io/ und https://code.qt.io/; die Lizenztexte stehen unter https://www.gnu.org/licenses/lgpl-3.0.txt und https://www.gnu.org/licenses/gpl-3.0.txt.</translation>
    </message>
    <message>
        <source>It uses the unmodified certifi certificates under the Mozilla Public License 2.0; the source code of certifi is at https://github.com/certifi/python-certifi.</source>
        <translation>Es verwendet die unveränderten Zertifikate von certifi unter der Mozilla Public License 2.0; der Quelltext von certifi steht unter https://github.com/certifi/python-certifi.</translation>
    </message>
    <message>
        <source>Components and their licences:</source>
        <translation>Bestandteile und ihre Lizenzen:</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>Go to session</source>
        <translation>Zur Sitzung</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>{colleague} has handed ticket {ticket} over to you.</source>
        <translation>{colleague} hat Ihnen Ticket {ticket} übergeben.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
    <message>
        <source>Start session on ticket</source>
        <translation>Sitzung auf Ticket starten</translation>
    </message>
    <message>
        <source>{session}: the session token expires in less than a minute.</source>
        <translation>{session}: Das Sitzungstoken läuft in weniger als einer Minute ab.</translation>
    </message>
    <message>
        <source>Once the token has expired, the session can no longer be controlled from this PC.</source>
        <translation>Sobald das Token abgelaufen ist, kann die Sitzung von diesem PC aus nicht mehr gesteuert werden.</translation>
    </message>
    <message>
        <source>Connection lost; the result will be sent as soon as the connection is restored.</source>
        <translation>Verbindung verloren; das Ergebnis wird gesendet, sobald die Verbindung wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>Connection lost; the program will reconnect automatically. Finish the session as soon as the connection is restored.</source>
        <translation>Verbindung verloren; das Programm stellt sie automatisch wieder her. Schließen Sie die Sitzung ab, sobald die Verbindung wieder besteht.</translation>
    </message>
    <message>
        <source>The token could not be renewed. Finish the session now if the work is done.</source>
        <translation>Das Token konnte nicht erneuert werden. Schließen Sie die Sitzung jetzt ab, wenn die Arbeit erledigt ist.</translation>
    </message>
    <message>
        <source>{session}: the mechanic is asking for assistance.</source>
        <translation>{session}: Der Mechaniker bittet um Hilfe.</translation>
    </message>
    <message>
        <source>Once the session has ended, you will no longer be able to help.</source>
        <translation>Nach dem Ende der Sitzung können Sie nicht mehr helfen.</translation>
    </message>
    <message>
        <source>Contact the mechanic before you finish.</source>
        <translation>Nehmen Sie vor dem Abschließen Kontakt mit dem Mechaniker auf.</translation>
    </message>
    <message>
        <source>{session}: the connector is in another car.</source>
        <translation>{session}: Der Connector steckt in einem anderen Auto.</translation>
    </message>
    <message>
        <source>The VIN read from the car differs from the VIN on the ticket.</source>
        <translation>Die aus dem Auto gelesene FIN weicht von der FIN des Tickets ab.</translation>
    </message>
    <message>
        <source>Stop until you know which car it is.</source>
        <translation>Halten Sie an, bis klar ist, welches Auto es ist.</translation>
    </message>
    <message>
        <source>{session}: the session has ended.</source>
        <translation>{session}: die Sitzung wurde beendet.</translation>
    </message>
    <message>
        <source>Ask your colleagues what happened.</source>
        <translation>Fragen Sie Ihre Kollegen, was passiert ist.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>No log files are being written.</source>
        <translation>Es werden keine Protokolldateien geschrieben.</translation>
    </message>
    <message>
        <source>The log files are in {folder}.</source>
        <translation>Die Protokolldateien liegen in {folder}.</translation>
    </message>
    <message>
        <source>Diagnostics copied. They contain no secrets; paste them into your message to support.</source>
        <translation>Programmdiagnose kopiert. Sie enthält keine vertraulichen Daten; fügen Sie sie in Ihre Nachricht an den Support ein.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>This server does not support questions. Ask the mechanic by chat or phone.</source>
        <translation>Dieser Server unterstützt keine Fragen. Fragen Sie den Mechaniker per Chat oder Telefon.</translation>
    </message>
    <message>
        <source>The session is being claimed. You can ask questions once it is active.</source>
        <translation>Die Sitzung wird übernommen. Sie können Fragen stellen, sobald die Sitzung aktiv ist.</translation>
    </message>
    <message>
        <source>The connection to the service has been lost. You can ask questions again once it is restored.</source>
        <translation>Die Verbindung zum Dienst ist verloren gegangen. Sobald die Verbindung wiederhergestellt ist, können Sie wieder Fragen stellen.</translation>
    </message>
    <message>
        <source>The result is being sent; you can no longer ask questions.</source>
        <translation>Das Ergebnis wird gesendet; Sie können keine Fragen mehr stellen.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC, so you can no longer ask questions.</source>
        <translation>Die Sitzung kann von diesem PC aus nicht mehr gesteuert werden; Sie können daher keine Fragen mehr stellen.</translation>
    </message>
    <message>
        <source>The session has ended; you can no longer ask questions.</source>
        <translation>Die Sitzung ist beendet; Sie können keine Fragen mehr stellen.</translation>
    </message>
    <message>
        <source>Waiting for an answer ({age}). The mechanic cannot chat meanwhile. Closes in {left}.</source>
        <translation>Wartet auf Antwort ({age}). Der Mechaniker kann derweil nicht chatten. Schließt in {left}.</translation>
    </message>
    <message>
        <source>The mechanic sees the last question and cannot chat until you close the conversation ({left} left).</source>
        <translation>Der Mechaniker sieht die letzte Frage und kann erst chatten, wenn Sie das Gespräch schließen (noch {left}).</translation>
    </message>
    <message>
        <source>No question was asked in this session.</source>
        <translation>In dieser Sitzung wurde keine Frage gestellt.</translation>
    </message>
    <message>
        <source>Choose a template or write a question below. The answer appears here.</source>
        <translation>Wählen Sie eine Vorlage oder schreiben Sie unten eine Frage. Die Antwort erscheint hier.</translation>
    </message>
    <message>
        <source>The text stays until you close the conversation.</source>
        <translation>Der Text bleibt stehen, bis Sie das Gespräch schließen.</translation>
    </message>
    <message>
        <source>Replaces the open question. The text stays until you close the conversation.</source>
        <translation>Ersetzt die offene Frage. Der Text bleibt stehen, bis Sie das Gespräch schließen.</translation>
    </message>
    <message>
        <source>Replaces the open question.</source>
        <translation>Ersetzt die offene Frage.</translation>
    </message>
    <message>
        <source>After the answer, the mechanic can chat again.</source>
        <translation>Nach der Antwort kann der Mechaniker wieder chatten.</translation>
    </message>
    <message>
        <source>No question has been asked yet; the mechanic can chat.</source>
        <translation>Es wurde noch keine Frage gestellt; der Mechaniker kann chatten.</translation>
    </message>
    <message>
        <source>The question was not answered ({time}).</source>
        <translation>Die Frage wurde nicht beantwortet ({time}).</translation>
    </message>
    <message>
        <source>The text was shown at {time}.</source>
        <translation>Der Text wurde um {time} gezeigt.</translation>
    </message>
    <message>
        <source>The Continue button was pressed at {time}.</source>
        <translation>Die Schaltfläche „Weiter“ wurde um {time} gedrückt.</translation>
    </message>
    <message>
        <source>Answered at {time}: {answer}</source>
        <translation>Beantwortet um {time}: {answer}</translation>
    </message>
</context>
<context>
    <name>awake</name>
    <message>
        <source>A diagnostic session is running</source>
        <translation>Eine Diagnosesitzung läuft</translation>
    </message>
</context>
<context>
    <name>car</name>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>intermittent</source>
        <translation>sporadisch</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>permanent</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>vorläufig</translation>
    </message>
    <message>
        <source>failed since last cleared</source>
        <translation>seit dem Löschen aufgetreten</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>nicht getestet</translation>
    </message>
    <message>
        <source>The fault was present in the last test.</source>
        <translation>Der Fehler lag beim letzten Test vor.</translation>
    </message>
    <message>
        <source>The fault comes and goes.</source>
        <translation>Der Fehler tritt zeitweise auf.</translation>
    </message>
    <message>
        <source>The fault was confirmed but was not present in the last test.</source>
        <translation>Der Fehler wurde bestätigt, lag aber beim letzten Test nicht vor.</translation>
    </message>
    <message>
        <source>Cannot be cleared; the control unit removes the code when its test has passed.</source>
        <translation>Nicht löschbar; das Steuergerät entfernt den Code, sobald dessen Test bestanden ist.</translation>
    </message>
    <message>
        <source>The fault was seen, but is not confirmed yet.</source>
        <translation>Der Fehler wurde erkannt, ist aber noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>The test has failed since the codes were last cleared, but not recently.</source>
        <translation>Der Test wurde seit dem letzten Löschen der Codes nicht bestanden, aber nicht in letzter Zeit.</translation>
    </message>
    <message>
        <source>The control unit reports this code without a status.</source>
        <translation>Das Steuergerät meldet diesen Code ohne Status.</translation>
    </message>
    <message>
        <source>No fault: the test for this code has not run yet.</source>
        <translation>Kein Fehler: Der Test zu diesem Code ist noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>above limit</source>
        <translation>über dem Grenzwert</translation>
    </message>
    <message>
        <source>below limit</source>
        <translation>unter dem Grenzwert</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>kein Signal</translation>
    </message>
    <message>
        <source>implausible</source>
        <translation>unplausibel</translation>
    </message>
    <message>
        <source>Powertrain</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <source>Chassis</source>
        <translation>Fahrwerk</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Karosserie</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>fuel and air</source>
        <translation>Kraftstoff und Luft</translation>
    </message>
    <message>
        <source>ignition or misfire</source>
        <translation>Zündung oder Aussetzer</translation>
    </message>
    <message>
        <source>emission control</source>
        <translation>Abgasreinigung</translation>
    </message>
    <message>
        <source>speed, idle, inputs</source>
        <translation>Geschwindigkeit, Leerlauf, Eingänge</translation>
    </message>
    <message>
        <source>control unit or outputs</source>
        <translation>Steuergerät oder Ausgänge</translation>
    </message>
    <message>
        <source>gearbox</source>
        <translation>Getriebe</translation>
    </message>
    <message>
        <source>hybrid or electric drive</source>
        <translation>Hybrid- oder Elektroantrieb</translation>
    </message>
    <message>
        <source>lost communication</source>
        <translation>keine Kommunikation</translation>
    </message>
    <message>
        <source>software mismatch</source>
        <translation>Software passt nicht</translation>
    </message>
    <message>
        <source>invalid data received</source>
        <translation>ungültige Daten empfangen</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>came back immediately</source>
        <translation>sofort wieder da</translation>
    </message>
    <message>
        <source>cleared, but could not be read again</source>
        <translation>gelöscht, konnte aber nicht erneut gelesen werden</translation>
    </message>
    <message>
        <source>no answer; may have been cleared</source>
        <translation>keine Antwort; vielleicht gelöscht</translation>
    </message>
    <message>
        <source>no answer; not cleared</source>
        <translation>keine Antwort; nicht gelöscht</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>nicht gelöscht</translation>
    </message>
    <message>
        <source>connection lost; may have been cleared</source>
        <translation>Verbindung verloren; vielleicht gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>{codes}, plus %Ln more</source>
        <translation>
            <numerusform>{codes}, dazu %Ln weiterer</numerusform>
            <numerusform>{codes}, dazu %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of %Ln control unit(s) are gone.</source>
        <translation>
            <numerusform>Die Fehlercodes von %Ln Steuergerät sind weg.</numerusform>
            <numerusform>Die Fehlercodes von %Ln Steuergeräten sind weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of {gone} of %Ln control unit(s) are gone.</source>
        <translation>
            <numerusform>Die Fehlercodes von {gone} von %Ln Steuergerät sind weg.</numerusform>
            <numerusform>Die Fehlercodes von {gone} von %Ln Steuergeräten sind weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>still there</source>
        <translation>noch vorhanden</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>manufacturer-specific</source>
        <translation>herstellerspezifisch</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>{gone} gone · {still} still there · {new} new</source>
        <translation>{gone} verschwunden · {still} noch vorhanden · {new} neu</translation>
    </message>
    <message>
        <source>Answered only in the earlier scan, so their current codes are unknown: {units}.</source>
        <translation>Antworteten nur beim früheren Scan, sodass über ihre Codes jetzt nichts bekannt ist: {units}.</translation>
    </message>
    <message>
        <source>Answered only in the later scan, so their earlier codes are unknown: {units}.</source>
        <translation>Antworteten nur beim späteren Scan, sodass über ihre Codes davor nichts bekannt ist: {units}.</translation>
    </message>
    <message>
        <source>Details of the trouble code</source>
        <translation>Einzelheiten zum Fehlercode</translation>
    </message>
    <message>
        <source>There may be other scans of this car. {missing}</source>
        <translation>Möglicherweise gibt es weitere Scans dieses Fahrzeugs. {missing}</translation>
    </message>
    <message>
        <source>There is no other scan of this car yet.</source>
        <translation>Es gibt noch keinen anderen Scan dieses Autos.</translation>
    </message>
    <message>
        <source>The history of this PC could not be read, so earlier scans may be missing.</source>
        <translation>Der Verlauf dieses PCs konnte nicht gelesen werden, daher fehlen möglicherweise frühere Scans.</translation>
    </message>
    <message>
        <source>Some scans of this car could not be read.</source>
        <translation>Einige Scans dieses Fahrzeugs konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some control units or trouble codes are missing: they could not be read, or there were too many to keep.</source>
        <translation>Einige Steuergeräte oder Fehlercodes der Scans konnten nicht gelesen werden oder waren zu viele, um sie aufzubewahren.</translation>
    </message>
    <message>
        <source>Searching the team database for your colleagues&apos; scans…</source>
        <translation>In der Teamdatenbank wird nach Scans Ihrer Kollegen gesucht…</translation>
    </message>
    <message>
        <source>The team database cannot store scans yet, so your colleagues&apos; scans are missing.</source>
        <translation>Die Teamdatenbank kann noch keine Scans speichern, daher fehlen die Ihrer Kollegen.</translation>
    </message>
    <message>
        <source>Select a trouble code to see its details.</source>
        <translation>Wählen Sie einen Fehlercode aus, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Source of this text</source>
        <translation>Quelle dieses Textes</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The control unit requests a warning lamp.</source>
        <translation>Das Steuergerät fordert eine Warnlampe an.</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>A freeze frame was stored when this code was set. It can be read.</source>
        <translation>Als dieser Code gesetzt wurde, wurden Umgebungsdaten gespeichert. Diese Daten können gelesen werden.</translation>
    </message>
    <message>
        <source>Extended data ({record})</source>
        <translation>Erweiterte Daten ({record})</translation>
    </message>
    <message>
        <source>Recorded when the code was set ({record})</source>
        <translation>Beim Setzen des Codes aufgezeichnet ({record})</translation>
    </message>
    <message>
        <source>Tests not complete since the codes were cleared</source>
        <translation>Seit dem Löschen der Codes nicht abgeschlossene Tests</translation>
    </message>
    <message>
        <source>{caption}: {value}</source>
        <translation>{caption}: {value}</translation>
    </message>
    <message>
        <source>no details</source>
        <translation>keine Angaben</translation>
    </message>
    <message>
        <source>electrical fault</source>
        <translation>elektrischer Fehler</translation>
    </message>
    <message>
        <source>signal fault</source>
        <translation>Signalfehler</translation>
    </message>
    <message>
        <source>frequency or pulse fault</source>
        <translation>Frequenz- oder Impulsfehler</translation>
    </message>
    <message>
        <source>internal fault</source>
        <translation>interner Fehler</translation>
    </message>
    <message>
        <source>programming fault</source>
        <translation>Programmierfehler</translation>
    </message>
    <message>
        <source>algorithm fault</source>
        <translation>Algorithmusfehler</translation>
    </message>
    <message>
        <source>mechanical fault</source>
        <translation>mechanischer Fehler</translation>
    </message>
    <message>
        <source>bus signal or message fault</source>
        <translation>Fehler in Bussignal oder Botschaft</translation>
    </message>
    <message>
        <source>component fault</source>
        <translation>Bauteilfehler</translation>
    </message>
    <message>
        <source>short to ground</source>
        <translation>Kurzschluss nach Masse</translation>
    </message>
    <message>
        <source>short to battery</source>
        <translation>Kurzschluss nach Plus</translation>
    </message>
    <message>
        <source>open circuit</source>
        <translation>Unterbrechung</translation>
    </message>
    <message>
        <source>short to ground or open circuit</source>
        <translation>Kurzschluss nach Masse oder Unterbrechung</translation>
    </message>
    <message>
        <source>short to battery or open circuit</source>
        <translation>Kurzschluss nach Plus oder Unterbrechung</translation>
    </message>
    <message>
        <source>voltage too low</source>
        <translation>Spannung zu niedrig</translation>
    </message>
    <message>
        <source>voltage too high</source>
        <translation>Spannung zu hoch</translation>
    </message>
    <message>
        <source>current too low</source>
        <translation>Strom zu niedrig</translation>
    </message>
    <message>
        <source>current too high</source>
        <translation>Strom zu hoch</translation>
    </message>
    <message>
        <source>resistance too low</source>
        <translation>Widerstand zu niedrig</translation>
    </message>
    <message>
        <source>resistance too high</source>
        <translation>Widerstand zu hoch</translation>
    </message>
    <message>
        <source>voltage out of range</source>
        <translation>Spannung außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>current out of range</source>
        <translation>Strom außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>resistance out of range</source>
        <translation>Widerstand außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>intermittent circuit</source>
        <translation>Stromkreis zeitweise unterbrochen</translation>
    </message>
    <message>
        <source>amplitude too low</source>
        <translation>Amplitude zu niedrig</translation>
    </message>
    <message>
        <source>amplitude too high</source>
        <translation>Amplitude zu hoch</translation>
    </message>
    <message>
        <source>signal stuck low</source>
        <translation>Signal bleibt niedrig</translation>
    </message>
    <message>
        <source>signal stuck high</source>
        <translation>Signal bleibt hoch</translation>
    </message>
    <message>
        <source>wrong waveform</source>
        <translation>falsche Signalform</translation>
    </message>
    <message>
        <source>signal changes too slowly</source>
        <translation>Signal ändert sich zu langsam</translation>
    </message>
    <message>
        <source>signal changes too fast</source>
        <translation>Signal ändert sich zu schnell</translation>
    </message>
    <message>
        <source>wrong offset or zero point</source>
        <translation>Versatz oder Nullpunkt falsch</translation>
    </message>
    <message>
        <source>signal invalid</source>
        <translation>Signal ungültig</translation>
    </message>
    <message>
        <source>signal erratic</source>
        <translation>Signal schwankt</translation>
    </message>
    <message>
        <source>low level too short</source>
        <translation>Low-Pegel zu kurz</translation>
    </message>
    <message>
        <source>low level too long</source>
        <translation>Low-Pegel zu lang</translation>
    </message>
    <message>
        <source>high level too short</source>
        <translation>High-Pegel zu kurz</translation>
    </message>
    <message>
        <source>high level too long</source>
        <translation>High-Pegel zu lang</translation>
    </message>
    <message>
        <source>frequency too low</source>
        <translation>Frequenz zu niedrig</translation>
    </message>
    <message>
        <source>frequency too high</source>
        <translation>Frequenz zu hoch</translation>
    </message>
    <message>
        <source>wrong frequency</source>
        <translation>Frequenz falsch</translation>
    </message>
    <message>
        <source>too few pulses</source>
        <translation>zu wenige Impulse</translation>
    </message>
    <message>
        <source>too many pulses</source>
        <translation>zu viele Impulse</translation>
    </message>
    <message>
        <source>checksum wrong</source>
        <translation>Prüfsumme falsch</translation>
    </message>
    <message>
        <source>memory fault</source>
        <translation>Speicherfehler</translation>
    </message>
    <message>
        <source>special memory fault</source>
        <translation>Fehler im Spezialspeicher</translation>
    </message>
    <message>
        <source>data memory fault</source>
        <translation>Fehler im Datenspeicher</translation>
    </message>
    <message>
        <source>program memory fault</source>
        <translation>Fehler im Programmspeicher</translation>
    </message>
    <message>
        <source>calibration memory fault</source>
        <translation>Fehler im Kalibrierspeicher</translation>
    </message>
    <message>
        <source>watchdog or safety processor fault</source>
        <translation>Fehler in Watchdog oder Sicherheitsrechner</translation>
    </message>
    <message>
        <source>supervision software fault</source>
        <translation>Fehler in der Überwachungssoftware</translation>
    </message>
    <message>
        <source>internal electronics fault</source>
        <translation>Fehler in der internen Elektronik</translation>
    </message>
    <message>
        <source>wrong part fitted</source>
        <translation>falsches Teil verbaut</translation>
    </message>
    <message>
        <source>electronics too hot</source>
        <translation>Elektronik zu heiß</translation>
    </message>
    <message>
        <source>not programmed</source>
        <translation>nicht programmiert</translation>
    </message>
    <message>
        <source>not activated</source>
        <translation>nicht aktiviert</translation>
    </message>
    <message>
        <source>deactivated</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>not calibrated</source>
        <translation>nicht kalibriert</translation>
    </message>
    <message>
        <source>not configured</source>
        <translation>nicht konfiguriert</translation>
    </message>
    <message>
        <source>configuration invalid</source>
        <translation>Konfiguration ungültig</translation>
    </message>
    <message>
        <source>software incompatible</source>
        <translation>Software nicht kompatibel</translation>
    </message>
    <message>
        <source>signal calculation incorrect</source>
        <translation>Signalberechnung falsch</translation>
    </message>
    <message>
        <source>signals do not match</source>
        <translation>Signale stimmen nicht überein</translation>
    </message>
    <message>
        <source>circuit protection timed out</source>
        <translation>Zeitüberschreitung beim Stromkreisschutz</translation>
    </message>
    <message>
        <source>signal implausible</source>
        <translation>Signal unplausibel</translation>
    </message>
    <message>
        <source>too few transitions or events</source>
        <translation>zu wenige Übergänge oder Ereignisse</translation>
    </message>
    <message>
        <source>too many transitions or events</source>
        <translation>zu viele Übergänge oder Ereignisse</translation>
    </message>
    <message>
        <source>signal wrong after event</source>
        <translation>Signal nach Ereignis falsch</translation>
    </message>
    <message>
        <source>event recorded</source>
        <translation>Ereignis erfasst</translation>
    </message>
    <message>
        <source>actuator stuck</source>
        <translation>Aktor klemmt</translation>
    </message>
    <message>
        <source>actuator stuck open</source>
        <translation>Aktor bleibt offen</translation>
    </message>
    <message>
        <source>actuator stuck closed</source>
        <translation>Aktor bleibt geschlossen</translation>
    </message>
    <message>
        <source>actuator slipping</source>
        <translation>Aktor rutscht</translation>
    </message>
    <message>
        <source>emergency position not reachable</source>
        <translation>Notposition nicht erreichbar</translation>
    </message>
    <message>
        <source>wrongly mounted</source>
        <translation>falsch montiert</translation>
    </message>
    <message>
        <source>position not reached</source>
        <translation>Position nicht erreicht</translation>
    </message>
    <message>
        <source>wrongly adjusted</source>
        <translation>falsch eingestellt</translation>
    </message>
    <message>
        <source>mechanical linkage fault</source>
        <translation>Fehler in der mechanischen Verbindung</translation>
    </message>
    <message>
        <source>leak or seal fault</source>
        <translation>Leck oder undicht</translation>
    </message>
    <message>
        <source>fluid level low</source>
        <translation>Füllstand niedrig</translation>
    </message>
    <message>
        <source>alive counter wrong</source>
        <translation>Botschaftszähler falsch</translation>
    </message>
    <message>
        <source>signal protection value incorrect</source>
        <translation>Absicherungswert des Signals falsch</translation>
    </message>
    <message>
        <source>signal below range</source>
        <translation>Signal unter dem Bereich</translation>
    </message>
    <message>
        <source>signal above range</source>
        <translation>Signal über dem Bereich</translation>
    </message>
    <message>
        <source>signal value invalid</source>
        <translation>Signalwert ungültig</translation>
    </message>
    <message>
        <source>message missing</source>
        <translation>Botschaft fehlt</translation>
    </message>
    <message>
        <source>bus off</source>
        <translation>Bus-Off</translation>
    </message>
    <message>
        <source>message erratic</source>
        <translation>Botschaft unregelmäßig</translation>
    </message>
    <message>
        <source>value out of tolerance</source>
        <translation>Wert außerhalb der Toleranz</translation>
    </message>
    <message>
        <source>incorrect operation</source>
        <translation>Funktion fehlerhaft</translation>
    </message>
    <message>
        <source>no operation</source>
        <translation>ohne Funktion</translation>
    </message>
    <message>
        <source>unexpected operation</source>
        <translation>unerwartete Funktion</translation>
    </message>
    <message>
        <source>wrongly assembled</source>
        <translation>falsch zusammengebaut</translation>
    </message>
    <message>
        <source>component fault, internal</source>
        <translation>interner Bauteilfehler</translation>
    </message>
    <message>
        <source>blocked or impaired</source>
        <translation>blockiert oder behindert</translation>
    </message>
    <message>
        <source>too hot</source>
        <translation>zu heiß</translation>
    </message>
    <message>
        <source>It is not known whether local testers can communicate with the car. Block them on the Tools tab first.</source>
        <translation>Ob lokale Tester mit dem Auto kommunizieren können, ist nicht bekannt. Blockieren Sie diese zuerst auf der Registerkarte „Extras“.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Keine Steuergeräte</translation>
    </message>
    <message>
        <source>Not scanned yet</source>
        <translation>Noch nicht gescannt</translation>
    </message>
    <message>
        <source>A scan asks all control units of the car for their trouble codes.</source>
        <translation>Ein Scan fragt alle Steuergeräte des Autos, was sie melden.</translation>
    </message>
    <message>
        <source>No trouble codes yet</source>
        <translation>Noch keine Fehlercodes</translation>
    </message>
    <message>
        <source>They appear here as the control units answer.</source>
        <translation>Hier erscheinen die Codes, sobald die Steuergeräte antworten.</translation>
    </message>
    <message>
        <source>The control units are being asked.</source>
        <translation>Die Steuergeräte werden gefragt.</translation>
    </message>
    <message>
        <source>Trouble codes unknown</source>
        <translation>Nichts ist bekannt</translation>
    </message>
    <message>
        <source>No control unit has reported its trouble codes.</source>
        <translation>Kein Steuergerät hat seine Fehlercodes gemeldet.</translation>
    </message>
    <message>
        <source>No trouble codes</source>
        <translation>Keine Fehlercodes</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about %Ln other(s).</source>
        <translation>
            <numerusform>Von %Ln weiteren ist nichts bekannt.</numerusform>
            <numerusform>Von %Ln weiteren ist nichts bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>These control units have a different VIN, so they may come from another car: {units}.</source>
        <translation>Diese Steuergeräte haben eine andere FIN, stammen also vielleicht aus einem anderen Auto: {units}.</translation>
    </message>
    <message>
        <source>The mechanic has been asked whether the ignition is on. The answer has not arrived yet.</source>
        <translation>Der Mechaniker wurde gefragt, ob die Zündung eingeschaltet ist. Die Antwort ist noch nicht da.</translation>
    </message>
    <message>
        <source>According to the mechanic, the ignition is on. Ask the silent control units again.</source>
        <translation>Der Mechaniker sagt, dass die Zündung eingeschaltet ist. Fragen Sie die Steuergeräte ohne Antwort erneut.</translation>
    </message>
    <message>
        <source>According to the mechanic, the ignition is off. Once it is on, ask the silent control units again.</source>
        <translation>Der Mechaniker sagt, dass die Zündung ausgeschaltet ist. Fragen Sie die Steuergeräte ohne Antwort erneut, sobald die Zündung eingeschaltet ist.</translation>
    </message>
    <message>
        <source>More than half of the control units are silent, as is usual while the ignition is off. Ask the mechanic, then ask the silent control units again.</source>
        <translation>Mehr als die Hälfte der Steuergeräte schweigt, wie bei ausgeschalteter Zündung. Fragen Sie den Mechaniker und danach die Steuergeräte ohne Antwort erneut.</translation>
    </message>
    <message>
        <source>The control units are not known yet. The scan can start once they are.</source>
        <translation>Die Steuergeräte sind noch nicht bekannt. Sobald dies der Fall ist, kann der Scan beginnen.</translation>
    </message>
    <message>
        <source>The car&apos;s buses are in use. Wait until the other task has ended.</source>
        <translation>Die Busse des Autos sind in Gebrauch. Warten Sie, bis die andere Aufgabe beendet ist.</translation>
    </message>
    <message>
        <source>A function is running in this session. Wait for it to end, or stop it.</source>
        <translation>In dieser Sitzung läuft eine Funktion. Warten Sie auf ihr Ende, oder beenden Sie die Funktion.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car. Block them on the Tools tab first.</source>
        <translation>Lokale Tester können mit dem Auto kommunizieren. Blockieren Sie diese zuerst auf der Registerkarte „Extras“.</translation>
    </message>
    <message>
        <source>The control units could not be read. Read them again on the Vehicle and ticket tab.</source>
        <translation>Die Steuergeräte konnten nicht gelesen werden. Lesen Sie diese auf der Registerkarte „Fahrzeug, Ticket“ erneut.</translation>
    </message>
    <message>
        <source>The battery is too weak ({volts}), so control units may report faults that do not exist. Ask the mechanic to connect a charger.</source>
        <translation>Die Batterie ist zu schwach ({volts}), sodass Steuergeräte Fehler melden können, die es nicht gibt. Bitten Sie den Mechaniker, ein Ladegerät anzuschließen.</translation>
    </message>
    <message>
        <source>The team database could not be queried, so your colleagues&apos; scans may be missing.</source>
        <translation>Die Teamdatenbank konnte nicht abgefragt werden, daher fehlen möglicherweise Scans Ihrer Kollegen.</translation>
    </message>
    <message>
        <source>All emissions self-tests are complete.</source>
        <translation>Alle abgasrelevanten Selbsttests sind abgeschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s) reported none.</source>
        <translation>
            <numerusform>%Ln Steuergerät hat keine gemeldet.</numerusform>
            <numerusform>%Ln Steuergeräte haben keine gemeldet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The battery is weak ({volts}). Ask the mechanic to connect a charger if control units do not answer.</source>
        <translation>Die Batterie ist schwach ({volts}). Bitten Sie den Mechaniker, ein Ladegerät anzuschließen, wenn Steuergeräte nicht antworten.</translation>
    </message>
    <message>
        <source>The connection to the car is poor. The scan will take longer, and control units may not answer.</source>
        <translation>Die Verbindung zum Fahrzeug ist schlecht. Der Scan dauert länger, und Steuergeräte antworten vielleicht nicht.</translation>
    </message>
    <message>
        <source>The connector found no control units in this car.</source>
        <translation>Der Connector hat in diesem Auto keine Steuergeräte gefunden.</translation>
    </message>
    <message>
        <source>This server does not support communication with control units.</source>
        <translation>Dieser Server unterstützt die Kommunikation mit Steuergeräten nicht.</translation>
    </message>
    <message>
        <source>The connector is detecting the control units. The scan can start when this is done.</source>
        <translation>Der Connector sucht die Steuergeräte. Danach kann der Scan beginnen.</translation>
    </message>
    <message>
        <source>A scan is in progress.</source>
        <translation>Ein Scan läuft.</translation>
    </message>
    <message>
        <source>Trouble codes are being cleared.</source>
        <translation>Fehlercodes werden gelöscht.</translation>
    </message>
    <message>
        <source>The freeze frame of a trouble code is being read.</source>
        <translation>Die Umgebungsdaten eines Fehlercodes werden gelesen.</translation>
    </message>
    <message>
        <source>The console is using the car&apos;s buses. Close it first.</source>
        <translation>Die Konsole verwendet die Busse des Autos. Schließen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>does not know this service</source>
        <translation>kennt diesen Dienst nicht</translation>
    </message>
    <message>
        <source>does not support this sub-function</source>
        <translation>unterstützt diese Unterfunktion nicht</translation>
    </message>
    <message>
        <source>wrong length or format</source>
        <translation>falsche Länge oder falsches Format</translation>
    </message>
    <message>
        <source>answer too long</source>
        <translation>Antwort zu lang</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>beschäftigt</translation>
    </message>
    <message>
        <source>not possible in this state</source>
        <translation>in diesem Zustand nicht möglich</translation>
    </message>
    <message>
        <source>wrong order of requests</source>
        <translation>falsche Reihenfolge der Anfragen</translation>
    </message>
    <message>
        <source>no response from a subordinate component</source>
        <translation>keine Antwort von einem Bauteil dahinter</translation>
    </message>
    <message>
        <source>prevented by a fault</source>
        <translation>durch einen Fehler verhindert</translation>
    </message>
    <message>
        <source>has no such value</source>
        <translation>hat keinen solchen Wert</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>authentication required</source>
        <translation>Authentifizierung erforderlich</translation>
    </message>
    <message>
        <source>invalid key</source>
        <translation>ungültiger Schlüssel</translation>
    </message>
    <message>
        <source>too many attempts</source>
        <translation>zu viele Versuche</translation>
    </message>
    <message>
        <source>waiting time not yet elapsed</source>
        <translation>Wartezeit nicht abgelaufen</translation>
    </message>
    <message>
        <source>secure transmission required</source>
        <translation>gesicherte Übertragung erforderlich</translation>
    </message>
    <message>
        <source>secure transmission not allowed</source>
        <translation>gesicherte Übertragung nicht erlaubt</translation>
    </message>
    <message>
        <source>secure transmission not verified</source>
        <translation>gesicherte Übertragung nicht bestätigt</translation>
    </message>
    <message>
        <source>certificate or authentication not accepted</source>
        <translation>Zertifikat oder Authentifizierung nicht akzeptiert</translation>
    </message>
    <message>
        <source>transfer not accepted</source>
        <translation>Übertragung nicht akzeptiert</translation>
    </message>
    <message>
        <source>transfer stopped</source>
        <translation>Übertragung gestoppt</translation>
    </message>
    <message>
        <source>programming failed</source>
        <translation>Programmierung nicht gelungen</translation>
    </message>
    <message>
        <source>wrong block number</source>
        <translation>falsche Blocknummer</translation>
    </message>
    <message>
        <source>answer will follow</source>
        <translation>Antwort folgt</translation>
    </message>
    <message>
        <source>sub-function not available in this diagnostic session</source>
        <translation>Unterfunktion in dieser Diagnosesitzung nicht verfügbar</translation>
    </message>
    <message>
        <source>not available in this diagnostic session</source>
        <translation>in dieser Diagnosesitzung nicht verfügbar</translation>
    </message>
    <message>
        <source>engine speed too high</source>
        <translation>Motordrehzahl zu hoch</translation>
    </message>
    <message>
        <source>engine speed too low</source>
        <translation>Motordrehzahl zu niedrig</translation>
    </message>
    <message>
        <source>engine is running</source>
        <translation>Motor läuft</translation>
    </message>
    <message>
        <source>engine is not running</source>
        <translation>Motor läuft nicht</translation>
    </message>
    <message>
        <source>engine not running long enough</source>
        <translation>Motor läuft noch nicht lange genug</translation>
    </message>
    <message>
        <source>temperature too high</source>
        <translation>Temperatur zu hoch</translation>
    </message>
    <message>
        <source>temperature too low</source>
        <translation>Temperatur zu niedrig</translation>
    </message>
    <message>
        <source>vehicle too fast</source>
        <translation>Fahrzeug zu schnell</translation>
    </message>
    <message>
        <source>vehicle too slow</source>
        <translation>Fahrzeug zu langsam</translation>
    </message>
    <message>
        <source>accelerator pedal pressed too far</source>
        <translation>Fahrpedal zu weit gedrückt</translation>
    </message>
    <message>
        <source>accelerator pedal not pressed far enough</source>
        <translation>Fahrpedal nicht weit genug gedrückt</translation>
    </message>
    <message>
        <source>gearbox not in neutral</source>
        <translation>Getriebe nicht in Neutral</translation>
    </message>
    <message>
        <source>no gear engaged</source>
        <translation>kein Gang eingelegt</translation>
    </message>
    <message>
        <source>brake not pressed</source>
        <translation>Bremse nicht gedrückt</translation>
    </message>
    <message>
        <source>selector lever not in P</source>
        <translation>Wählhebel nicht in P</translation>
    </message>
    <message>
        <source>torque converter locked</source>
        <translation>Drehmomentwandler gesperrt</translation>
    </message>
    <message>
        <source>currently not available</source>
        <translation>derzeit nicht verfügbar</translation>
    </message>
    <message>
        <source>manufacturer-specific reason</source>
        <translation>Grund des Herstellers</translation>
    </message>
    <message>
        <source>The answer is empty.</source>
        <translation>Die Antwort ist leer.</translation>
    </message>
    <message>
        <source>Half a byte of the answer is missing.</source>
        <translation>Der Antwort fehlt ein halbes Byte.</translation>
    </message>
    <message>
        <source>The answer is not hexadecimal.</source>
        <translation>Die Antwort ist nicht hexadezimal.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Die Antwort ist zu lang.</translation>
    </message>
    <message>
        <source>The answer is incomplete.</source>
        <translation>Die Antwort ist unvollständig.</translation>
    </message>
    <message>
        <source>The list of codes is cut short.</source>
        <translation>Die Liste der Codes ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer belongs to another request.</source>
        <translation>Die Antwort gehört zu einer anderen Anfrage.</translation>
    </message>
    <message>
        <source>The answer contradicts itself.</source>
        <translation>Die Antwort ist widersprüchlich.</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>geantwortet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>not supported by this version</source>
        <translation>von dieser Version nicht unterstützt</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
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
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlerart</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>answered on the second attempt</source>
        <translation>antwortete beim zweiten Versuch</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln control unit(s)</source>
        <translation>
            <numerusform>{done} von %Ln Steuergerät</numerusform>
            <numerusform>{done} von %Ln Steuergeräten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trouble code(s)</source>
        <translation>
            <numerusform>%Ln Fehlercode</numerusform>
            <numerusform>%Ln Fehlercodes</numerusform>
        </translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>Not supported by this server</source>
        <translation>Von diesem Server nicht unterstützt</translation>
    </message>
    <message>
        <source>Scanning: {kind}</source>
        <translation>Scan läuft: {kind}</translation>
    </message>
    <message>
        <source>Incomplete scan: {kind}</source>
        <translation>Unvollständiger Scan: {kind}</translation>
    </message>
    <message>
        <source>Scan finished: {kind}</source>
        <translation>Scan abgeschlossen: {kind}</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Motor</translation>
    </message>
    <message>
        <source>Gearbox</source>
        <translation>Getriebe</translation>
    </message>
    <message>
        <source>Brakes</source>
        <translation>Bremsen</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>Lenkung</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Before repair</source>
        <translation>Vor der Reparatur</translation>
    </message>
    <message>
        <source>After repair</source>
        <translation>Nach der Reparatur</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiger</translation>
    </message>
    <message>
        <source>misfire</source>
        <translation>Aussetzer</translation>
    </message>
    <message>
        <source>fuel system</source>
        <translation>Kraftstoffsystem</translation>
    </message>
    <message>
        <source>components</source>
        <translation>Bauteile</translation>
    </message>
    <message>
        <source>catalyst</source>
        <translation>Katalysator</translation>
    </message>
    <message>
        <source>heated catalyst</source>
        <translation>beheizter Katalysator</translation>
    </message>
    <message>
        <source>evaporative system</source>
        <translation>Tankentlüftung</translation>
    </message>
    <message>
        <source>secondary air</source>
        <translation>Sekundärluft</translation>
    </message>
    <message>
        <source>oxygen sensor</source>
        <translation>Lambdasonde</translation>
    </message>
    <message>
        <source>oxygen sensor heater</source>
        <translation>Lambdasondenheizung</translation>
    </message>
    <message>
        <source>exhaust gas recirculation</source>
        <translation>Abgasrückführung</translation>
    </message>
    <message>
        <source>NMHC catalyst</source>
        <translation>NMHC-Katalysator</translation>
    </message>
    <message>
        <source>NOx aftertreatment</source>
        <translation>NOx-Nachbehandlung</translation>
    </message>
    <message>
        <source>boost pressure</source>
        <translation>Ladedruck</translation>
    </message>
    <message>
        <source>exhaust gas sensor</source>
        <translation>Abgassensor</translation>
    </message>
    <message>
        <source>particle filter</source>
        <translation>Partikelfilter</translation>
    </message>
    <message>
        <source>Engine load</source>
        <translation>Motorlast</translation>
    </message>
    <message>
        <source>Coolant temperature</source>
        <translation>Kühlmitteltemperatur</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 1</source>
        <translation>Kurzzeitgemischkorrektur, Bank 1</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 1</source>
        <translation>Langzeitgemischkorrektur, Bank 1</translation>
    </message>
    <message>
        <source>Short-term fuel trim, bank 2</source>
        <translation>Kurzzeitgemischkorrektur, Bank 2</translation>
    </message>
    <message>
        <source>Long-term fuel trim, bank 2</source>
        <translation>Langzeitgemischkorrektur, Bank 2</translation>
    </message>
    <message>
        <source>Fuel pressure</source>
        <translation>Kraftstoffdruck</translation>
    </message>
    <message>
        <source>Intake manifold pressure</source>
        <translation>Saugrohrdruck</translation>
    </message>
    <message>
        <source>Engine speed</source>
        <translation>Motordrehzahl</translation>
    </message>
    <message>
        <source>Vehicle speed</source>
        <translation>Fahrzeuggeschwindigkeit</translation>
    </message>
    <message>
        <source>Ignition timing</source>
        <translation>Zündzeitpunkt</translation>
    </message>
    <message>
        <source>Intake air temperature</source>
        <translation>Ansauglufttemperatur</translation>
    </message>
    <message>
        <source>Air flow</source>
        <translation>Luftmasse</translation>
    </message>
    <message>
        <source>Throttle position</source>
        <translation>Drosselklappenstellung</translation>
    </message>
    <message>
        <source>Time since engine start</source>
        <translation>Zeit seit Motorstart</translation>
    </message>
    <message>
        <source>Distance with lamp on</source>
        <translation>Strecke mit Lampe an</translation>
    </message>
    <message>
        <source>Fuel level</source>
        <translation>Tankfüllstand</translation>
    </message>
    <message>
        <source>Warm-ups since codes cleared</source>
        <translation>Warmläufe seit dem Löschen</translation>
    </message>
    <message>
        <source>Distance since codes cleared</source>
        <translation>Strecke seit dem Löschen</translation>
    </message>
    <message>
        <source>Barometric pressure</source>
        <translation>Luftdruck</translation>
    </message>
    <message>
        <source>Control unit voltage</source>
        <translation>Steuergerätespannung</translation>
    </message>
    <message>
        <source>Ambient temperature</source>
        <translation>Außentemperatur</translation>
    </message>
    <message>
        <source>Accelerator pedal</source>
        <translation>Fahrpedal</translation>
    </message>
    <message>
        <source>Engine oil temperature</source>
        <translation>Motoröltemperatur</translation>
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
        <translation>Profil: {profile}</translation>
    </message>
    <message>
        <source>battery {voltage}</source>
        <translation>Batterie {voltage}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Abschließen…</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Erneut starten</translation>
    </message>
    <message>
        <source>Waiting for the service</source>
        <translation>Wartet auf den Dienst</translation>
    </message>
    <message>
        <source>Waiting for you, {time}</source>
        <translation>Wartet auf Sie, {time}</translation>
    </message>
    <message>
        <source>Waiting for the mechanic, {time}</source>
        <translation>Wartet auf den Mechaniker, {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>noch {time}</translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message>
        <source>Older messages that are not shown: {count}</source>
        <translation>Ältere Nachrichten, die nicht angezeigt werden: {count}</translation>
    </message>
    <message>
        <source>time unknown</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>sender unknown</source>
        <translation>Absender unbekannt</translation>
    </message>
    <message>
        <source>{time} · {who}</source>
        <translation>{time} · {who}</translation>
    </message>
    <message>
        <source>This message was removed.</source>
        <translation>Diese Nachricht wurde entfernt.</translation>
    </message>
    <message>
        <source>Attachment: {name}</source>
        <translation>Anhang: {name}</translation>
    </message>
    <message>
        <source>Empty message</source>
        <translation>Leere Nachricht</translation>
    </message>
    <message>
        <source>The session belongs to another profile, so its chat cannot be read now.</source>
        <translation>Die Sitzung gehört zu einem anderen Profil, daher kann ihr Chat jetzt nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Your company has no ticket with this number</source>
        <translation>Ihr Unternehmen hat kein Ticket mit dieser Nummer</translation>
    </message>
    <message>
        <source>This ticket has no chat</source>
        <translation>Dieses Ticket hat keinen Chat</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>Noch keine Nachrichten</translation>
    </message>
    <message>
        <source>New messages will appear here automatically.</source>
        <translation>Neue Nachrichten erscheinen hier automatisch.</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>The messages below may be out of date.</source>
        <translation>Die Nachrichten unten sind möglicherweise nicht aktuell.</translation>
    </message>
    <message>
        <source>The chat cannot be shown</source>
        <translation>Der Chat kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>The session is not affected.</source>
        <translation>Die Sitzung ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Loading the chat…</source>
        <translation>Chat wird geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more messages, which are not shown here.</source>
        <translation>Es gibt weitere Nachrichten, die hier nicht angezeigt werden.</translation>
    </message>
</context>
<context>
    <name>clipboard</name>
    <message>
        <source>The program that you last copied from is not responding. Pasting is not possible at the moment.</source>
        <translation>Das Programm, aus dem Sie zuletzt kopiert haben, reagiert nicht. Einfügen ist zurzeit nicht möglich.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>{age}, over 4 h</source>
        <translation>{age}, über 4 h</translation>
    </message>
    <message>
        <source>{age}, {left} left</source>
        <translation>{age}, noch {left}</translation>
    </message>
    <message>
        <source>claim within {left}</source>
        <translation>übernehmen in {left}</translation>
    </message>
    <message>
        <source>Started on this PC but not claimed yet; {left} left to claim it.</source>
        <translation>An diesem PC gestartet, aber noch nicht übernommen; noch {left} zum Übernehmen.</translation>
    </message>
    <message>
        <source>The session has ended; the service does not report when.</source>
        <translation>Die Sitzung ist beendet; der Dienst meldet nicht, wann.</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong, so the running time is unknown.</source>
        <translation>Die Uhr dieses PCs geht falsch, daher ist die Laufzeit unbekannt.</translation>
    </message>
    <message>
        <source>The service did not report a valid start time.</source>
        <translation>Der Dienst hat keine gültige Startzeit gemeldet.</translation>
    </message>
    <message>
        <source>This session has been running for longer than the guaranteed 4 hours and may end at any moment.</source>
        <translation>Diese Sitzung läuft länger als die garantierten 4 Stunden und kann jederzeit enden.</translation>
    </message>
    <message>
        <source>If it is not claimed, the session closes automatically 60 seconds after it was started.</source>
        <translation>Wird die Sitzung nicht übernommen, schließt sie 60 Sekunden nach dem Start automatisch.</translation>
    </message>
    <message>
        <source>The service guarantees 4 hours of running time; {left} left.</source>
        <translation>Der Dienst garantiert 4 Stunden Laufzeit; noch {left}.</translation>
    </message>
    <message>
        <source>Time zone of this PC: {zone}. Reported by the service: {text}</source>
        <translation>Zeitzone dieses PCs: {zone}. Vom Dienst gemeldet: {text}</translation>
    </message>
    <message>
        <source>Development session on connector {connector} (not charged).</source>
        <translation>Entwicklungssitzung auf Connector {connector} (kostenlos).</translation>
    </message>
    <message>
        <source>The service does not report the ticket of a session that was started on another PC.</source>
        <translation>Der Dienst meldet das Ticket einer Sitzung nicht, die an einem anderen PC gestartet wurde.</translation>
    </message>
    <message>
        <source>Started on this PC.</source>
        <translation>Auf diesem PC gestartet.</translation>
    </message>
    <message>
        <source>Claimed on this PC.</source>
        <translation>Auf diesem PC übernommen.</translation>
    </message>
    <message>
        <source>Nothing is known about sessions that were started outside your team.</source>
        <translation>Über Sitzungen, die außerhalb Ihres Teams gestartet wurden, ist nichts bekannt.</translation>
    </message>
    <message>
        <source>According to the team history, this session belongs to {colleague}.</source>
        <translation>Laut Teamverlauf gehört diese Sitzung {colleague}.</translation>
    </message>
    <message>
        <source>The vehicle is known only for sessions of this PC and of the team.</source>
        <translation>Das Fahrzeug ist nur bei Sitzungen dieses PCs und des Teams bekannt.</translation>
    </message>
    <message>
        <source>The customer is known once the ticket is listed on the Tickets page.</source>
        <translation>Der Kunde ist bekannt, sobald das Ticket auf der Seite „Tickets“ aufgeführt ist.</translation>
    </message>
    <message>
        <source>Only the PC that claimed a running session measures its connection.</source>
        <translation>Nur der PC, der eine laufende Sitzung übernommen hat, misst ihre Verbindung.</translation>
    </message>
    <message>
        <source>Assistance requested</source>
        <translation>Hilfe angefordert</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>The result is known only for sessions of this PC and of the team.</source>
        <translation>Das Ergebnis ist nur bei Sitzungen dieses PCs und des Teams bekannt.</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>Connector {id}</translation>
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
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>same in all rows</source>
        <translation>in allen Zeilen gleich</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>FIN</translation>
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
        <translation>Erstellt am {time}</translation>
    </message>
    <message>
        <source>The time is not known.</source>
        <translation>Die Zeit ist nicht bekannt.</translation>
    </message>
    <message>
        <source>A session can be started.</source>
        <translation>Eine Sitzung kann gestartet werden.</translation>
    </message>
    <message>
        <source>No session can be started until the car is connected.</source>
        <translation>Eine Sitzung kann erst gestartet werden, wenn das Auto verbunden ist.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>not offered by the service</source>
        <translation>vom Dienst nicht angeboten</translation>
    </message>
    <message>
        <source>empty in all rows</source>
        <translation>in allen Zeilen leer</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Abweichung von UTC</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>kein Platz</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>{column} ({reason})</source>
        <translation>{column} ({reason})</translation>
    </message>
    <message>
        <source>At least one column must remain visible.</source>
        <translation>Mindestens eine Spalte muss sichtbar bleiben.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>noch keine Messwerte</translation>
    </message>
    <message>
        <source>last known: no contact</source>
        <translation>zuletzt: kein Kontakt</translation>
    </message>
    <message>
        <source>no contact with the car</source>
        <translation>kein Kontakt zum Fahrzeug</translation>
    </message>
    <message>
        <source>last known: healthy</source>
        <translation>zuletzt: gut</translation>
    </message>
    <message>
        <source>healthy (estimated by the service)</source>
        <translation>gut (laut Dienst)</translation>
    </message>
    <message>
        <source>last known: unhealthy</source>
        <translation>zuletzt: schlecht</translation>
    </message>
    <message>
        <source>unhealthy (estimated by the service)</source>
        <translation>schlecht (laut Dienst)</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>no readings for {age}</source>
        <translation>keine Werte seit {age}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
    </message>
    <message>
        <source>connector {time} ms</source>
        <translation>Connector {time} ms</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>last reported: {word}</source>
        <translation>zuletzt: {word}</translation>
    </message>
    <message>
        <source>No readings are coming in. Possible causes:</source>
        <translation>Es kommen keine Messwerte mehr an. Mögliche Ursachen:</translation>
    </message>
    <message>
        <source>No contact with the car. Possible causes:</source>
        <translation>Kein Kontakt zum Fahrzeug. Mögliche Ursachen:</translation>
    </message>
    <message>
        <source>The service reports the connection as unhealthy. Possible causes:</source>
        <translation>Der Dienst meldet die Verbindung als schlecht. Mögliche Ursachen:</translation>
    </message>
    <message>
        <source>The connection is slow. Possible causes:</source>
        <translation>Die Verbindung ist langsam. Mögliche Ursachen:</translation>
    </message>
    <message>
        <source>1. The connector is loose in the OBD socket. Ask the mechanic to push it in firmly.</source>
        <translation>1. Der Connector sitzt locker in der OBD-Buchse. Bitten Sie den Mechaniker, ihn fest einzustecken.</translation>
    </message>
    <message>
        <source>2. The control unit is asleep. Ask the mechanic to switch on the ignition.</source>
        <translation>2. Das Steuergerät ist im Ruhezustand. Bitten Sie den Mechaniker, die Zündung einzuschalten.</translation>
    </message>
    <message>
        <source>3. The internet connection at the car is slow. Check the latency figures.</source>
        <translation>3. Die Internetverbindung am Fahrzeug ist langsam. Prüfen Sie die Latenzwerte.</translation>
    </message>
    <message>
        <source>Measured on this PC: no readings in the last {span}.</source>
        <translation>Auf diesem PC gemessen: keine Messwerte in den letzten {span}.</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; {share}% of the readings over {limit} ms.</source>
        <translation>Letzte {span}: Minimum {low} ms, Median {middle} ms, Maximum {high} ms; {share} % der Messwerte über {limit} ms.</translation>
    </message>
    <message>
        <source>{time}: {what}</source>
        <translation>{time}: {what}</translation>
    </message>
    <message>
        <source>In {share}% of all readings, the connector was reported as not connected.</source>
        <translation>In {share}&#xa0;% aller Messungen wurde der Connector als nicht verbunden gemeldet.</translation>
    </message>
    <message>
        <source>no contact with the car for {age}</source>
        <translation>kein Kontakt zum Fahrzeug seit {age}</translation>
    </message>
    <message>
        <source>healthy: few recent readings over {limit} ms</source>
        <translation>gut: wenige aktuelle Messwerte über {limit} ms</translation>
    </message>
    <message>
        <source>healthy: no recent reading over {limit} ms</source>
        <translation>gut: kein aktueller Messwert über {limit} ms</translation>
    </message>
    <message>
        <source>unhealthy: too many recent readings over {limit} ms</source>
        <translation>schlecht: zu viele aktuelle Messwerte über {limit} ms</translation>
    </message>
    <message>
        <source>Whole session: {figures}</source>
        <translation>Ganze Sitzung: {figures}</translation>
    </message>
    <message>
        <source>never disconnected</source>
        <translation>nie getrennt</translation>
    </message>
    <message numerus="yes">
        <source>The connector was disconnected %Ln time(s), for {time} in total.</source>
        <translation>
            <numerusform>Der Connector war&#xa0;%Ln-mal getrennt, insgesamt {time}.</numerusform>
            <numerusform>Der Connector war&#xa0;%Ln-mal getrennt, insgesamt {time}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection reading(s).</source>
        <translation>
            <numerusform>%Ln Messwert der Verbindung.</numerusform>
            <numerusform>%Ln Messwerte der Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency: minimum {low} ms, median {middle} ms, maximum {high} ms; {share}% over {limit} ms.</source>
        <translation>Latenz: Minimum {low} ms, Median {middle} ms, Maximum {high} ms; {share} % über {limit} ms.</translation>
    </message>
    <message>
        <source>Longest time without a reading: {time}.</source>
        <translation>Längste Zeit ohne Messwert: {time}.</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>{profile}: waiting for the key store…</source>
        <translation>{profile}: Warten auf den Schlüsselspeicher…</translation>
    </message>
    <message>
        <source>not logged in</source>
        <translation>nicht angemeldet</translation>
    </message>
    <message>
        <source>not connected: {reason}</source>
        <translation>nicht verbunden: {reason}</translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation>verbindet…</translation>
    </message>
    <message>
        <source>no answer for {age}</source>
        <translation>keine Antwort seit {age}</translation>
    </message>
    <message>
        <source>connected, last answer {age} ago</source>
        <translation>verbunden, letzte Antwort vor {age}</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is wrong</source>
        <translation>Die Uhr dieses PCs geht falsch</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} fast</source>
        <translation>Die Uhr dieses PCs geht {time} vor</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} slow</source>
        <translation>Die Uhr dieses PCs geht {time} nach</translation>
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
        <translation>{time} · an: {who} · {state}</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>Answers: {options}</source>
        <translation>Antworten: {options}</translation>
    </message>
    <message>
        <source>Answers: {low} to {high}</source>
        <translation>Antworten: {low} bis {high}</translation>
    </message>
    <message>
        <source>{question} · {answer}</source>
        <translation>{question} · {answer}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>csv</name>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo: a built-in simulator replaces the service. All data is simulated.</source>
        <translation>Demo: Ein eingebauter Simulator ersetzt den Dienst. Alle Daten sind simuliert.</translation>
    </message>
    <message>
        <source>Demo. All data is simulated. Tickets to try: {tickets}.</source>
        <translation>Demo. Alle Daten sind simuliert. Tickets zum Ausprobieren: {tickets}.</translation>
    </message>
</context>
<context>
    <name>ecus</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Extended</source>
        <translation>Erweitert</translation>
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
        <translation>Protokoll</translation>
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
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>low speed</source>
        <translation>niedrige Geschwindigkeit</translation>
    </message>
    <message>
        <source>high speed</source>
        <translation>hohe Geschwindigkeit</translation>
    </message>
    <message>
        <source>unknown ({number})</source>
        <translation>unbekannt ({number})</translation>
    </message>
    <message>
        <source>unknown kind</source>
        <translation>unbekannte Art</translation>
    </message>
    <message>
        <source>CAN frames</source>
        <translation>CAN-Frames</translation>
    </message>
    <message>
        <source>ISO 14230, slow init</source>
        <translation>ISO 14230, Slow Init</translation>
    </message>
    <message>
        <source>ISO 14230, fast init</source>
        <translation>ISO 14230, Fast Init</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This program closed the connection to the service.</source>
        <translation>Dieses Programm hat die Verbindung zum Dienst geschlossen.</translation>
    </message>
    <message>
        <source>The action was not carried out; running sessions are not affected.</source>
        <translation>Die Aktion wurde nicht ausgeführt; laufende Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>There is no result to send.</source>
        <translation>Es gibt kein Ergebnis zum Senden.</translation>
    </message>
    <message>
        <source>Save the certificate again, or ask your IT department for the file.</source>
        <translation>Speichern Sie das Zertifikat erneut oder bitten Sie Ihre IT-Abteilung um die Datei.</translation>
    </message>
    <message>
        <source>Choose the certificate itself as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Wählen Sie das Zertifikat selbst als .cer-, .crt-, .pem- oder .p7b-Datei.</translation>
    </message>
    <message>
        <source>The certificate file contains a private key instead of a certificate.</source>
        <translation>Die Zertifikatsdatei ist ein privater Schlüssel, kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the certificate without its private key, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Wählen Sie das Zertifikat ohne seinen privaten Schlüssel als .cer-, .crt-, .pem- oder .p7b-Datei.</translation>
    </message>
    <message>
        <source>The certificate file contains a certificate request instead of a certificate.</source>
        <translation>Die Zertifikatsdatei ist eine Zertifikatsanforderung, kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the certificate issued for this request, as a .cer, .crt or .pem file.</source>
        <translation>Wählen Sie das für diese Anforderung ausgestellte Zertifikat als .cer-, .crt- oder .pem-Datei.</translation>
    </message>
    <message>
        <source>The certificate file contains a certificate revocation list instead of a certificate.</source>
        <translation>Die Zertifikatsdatei ist eine Sperrliste, kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate file contains a public key instead of a certificate.</source>
        <translation>Die Zertifikatsdatei ist ein öffentlicher Schlüssel, kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate file is incomplete.</source>
        <translation>Die Zertifikatsdatei ist unvollständig.</translation>
    </message>
    <message>
        <source>The certificate file is a PKCS#12 store (.pfx or .p12), which also contains a private key.</source>
        <translation>Die Zertifikatsdatei ist ein PKCS#12-Speicher (.pfx oder .p12), der auch einen privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Open the file, choose the certificate and export it without the private key, as a .cer or .p7b file.</source>
        <translation>Öffnen Sie die Datei, wählen Sie das Zertifikat und exportieren Sie es ohne den privaten Schlüssel als .cer- oder .p7b-Datei.</translation>
    </message>
    <message>
        <source>The certificate file is a Java keystore.</source>
        <translation>Die Zertifikatsdatei ist ein Java-Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Export the certificate from the Java keystore with keytool -exportcert -rfc.</source>
        <translation>Exportieren Sie das Zertifikat aus dem Java-Schlüsselspeicher mit keytool -exportcert -rfc.</translation>
    </message>
    <message>
        <source>The certificate file is empty.</source>
        <translation>Die Zertifikatsdatei ist leer.</translation>
    </message>
    <message>
        <source>The certificate file is a web page, not a certificate.</source>
        <translation>Die Zertifikatsdatei ist eine Webseite, kein Zertifikat.</translation>
    </message>
    <message>
        <source>Download the certificate file itself; you may have to log in to the website first.</source>
        <translation>Laden Sie die Zertifikatsdatei selbst herunter; möglicherweise müssen Sie sich zuerst auf der Website anmelden.</translation>
    </message>
    <message>
        <source>The certificate file does not contain a certificate in a known format.</source>
        <translation>Die Zertifikatsdatei enthält kein Zertifikat in einem bekannten Format.</translation>
    </message>
    <message>
        <source>Choose at least one result.</source>
        <translation>Wählen Sie mindestens ein Ergebnis.</translation>
    </message>
    <message>
        <source>The text contains an invalid character that cannot be sent.</source>
        <translation>Der Text enthält ein ungültiges Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>The service provided a host name outside its own domain.</source>
        <translation>Der Dienst hat einen Host außerhalb seiner eigenen Domain angegeben.</translation>
    </message>
    <message>
        <source>The host name is too long.</source>
        <translation>Der Hostname ist zu lang.</translation>
    </message>
    <message>
        <source>The host name may contain only unaccented letters, digits, hyphens and dots.</source>
        <translation>Der Host darf nur Buchstaben ohne Akzente und Umlaute, Ziffern, Bindestriche und Punkte enthalten.</translation>
    </message>
    <message>
        <source>The address does not contain a host name.</source>
        <translation>In der Adresse fehlt der Host.</translation>
    </message>
    <message>
        <source>Internationalized host names are not allowed, because they can imitate other names.</source>
        <translation>Internationalisierte Hostnamen sind nicht erlaubt, weil sie andere Namen nachahmen können.</translation>
    </message>
    <message>
        <source>Enter only the host name.</source>
        <translation>Geben Sie nur den Hostnamen ein.</translation>
    </message>
    <message>
        <source>The host must be a name, not an IP address.</source>
        <translation>Der Host muss ein Name sein, keine IP-Adresse.</translation>
    </message>
    <message>
        <source>The port must be a number from 1 to 65535.</source>
        <translation>Der Port muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>A certificate in the certificate file is damaged.</source>
        <translation>Ein Zertifikat in der Zertifikatsdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The certificate file is too large to be a certificate.</source>
        <translation>Die Zertifikatsdatei ist zu groß für ein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate file does not exist.</source>
        <translation>Die Zertifikatsdatei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The path is not valid.</source>
        <translation>Der Pfad ist ungültig.</translation>
    </message>
    <message>
        <source>The session can no longer be controlled: it has ended or its token has expired.</source>
        <translation>Die Sitzung kann nicht mehr gesteuert werden: Entweder ist sie beendet oder ihr Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The service has stopped sending updates: the session has ended, or another program is now receiving them.</source>
        <translation>Der Dienst sendet keine Aktualisierungen mehr: Die Sitzung ist beendet, oder ein anderes Programm empfängt sie jetzt.</translation>
    </message>
    <message>
        <source>The connection to the service was lost.</source>
        <translation>Die Verbindung zum Dienst ist verloren gegangen.</translation>
    </message>
    <message>
        <source>The session is finished, but the result was not accepted. Your text has been kept.</source>
        <translation>Die Sitzung ist abgeschlossen, aber das Ergebnis wurde nicht angenommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The session was interrupted; the result was not accepted. Your text has been kept.</source>
        <translation>Die Sitzung wurde abgebrochen; das Ergebnis wurde nicht angenommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The session failed; the result was not accepted. Your text has been kept.</source>
        <translation>Die Sitzung ist fehlgeschlagen; das Ergebnis wurde nicht angenommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The session is still active: the result did not reach the service. Your text has been kept.</source>
        <translation>Die Sitzung ist noch aktiv: Das Ergebnis hat den Dienst nicht erreicht. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Finish the session again.</source>
        <translation>Schließen Sie die Sitzung erneut ab.</translation>
    </message>
    <message>
        <source>Copy the text if you need it elsewhere.</source>
        <translation>Kopieren Sie den Text, falls Sie ihn anderswo brauchen.</translation>
    </message>
    <message>
        <source>This picture&apos;s address contains invalid characters.</source>
        <translation>Die Adresse dieses Bildes enthält ungültige Zeichen.</translation>
    </message>
    <message>
        <source>This picture&apos;s address cannot be read.</source>
        <translation>Die Adresse dieses Bildes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This picture&apos;s address must start with https:// and must not contain a user name or port.</source>
        <translation>Die Adresse dieses Bildes muss mit https:// beginnen und darf keinen Benutzernamen und keinen Port enthalten.</translation>
    </message>
    <message>
        <source>This picture&apos;s address does not contain a public host.</source>
        <translation>Die Adresse dieses Bildes enthält keinen öffentlichen Host.</translation>
    </message>
    <message>
        <source>This picture&apos;s server redirected to another server.</source>
        <translation>Der Server dieses Bildes hat an einen anderen Server weitergeleitet.</translation>
    </message>
    <message>
        <source>This picture&apos;s host is not on the public internet.</source>
        <translation>Der Host dieses Bildes ist nicht im öffentlichen Internet.</translation>
    </message>
    <message>
        <source>Available profiles: {names}.</source>
        <translation>Verfügbare Profile: {names}.</translation>
    </message>
    <message>
        <source>Fill in the field, then save again.</source>
        <translation>Füllen Sie das Feld aus und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name {name} is already in use.</source>
        <translation>Der Name {name} wird bereits verwendet.</translation>
    </message>
    <message>
        <source>Contact your IT department.</source>
        <translation>Wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be removed.</source>
        <translation>Das Profil {name} kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The profile was removed, but its client secret may still be in the key store.</source>
        <translation>Das Profil wurde entfernt, aber sein Client-Secret liegt vielleicht noch im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Unlock the key store and remove the openobd-desktop entry from it.</source>
        <translation>Entsperren Sie den Schlüsselspeicher und entfernen Sie den Eintrag openobd-desktop daraus.</translation>
    </message>
    <message>
        <source>There is no profile to restore.</source>
        <translation>Es gibt kein Profil zum Wiederherstellen.</translation>
    </message>
    <message>
        <source>Add the profile again.</source>
        <translation>Fügen Sie das Profil erneut hinzu.</translation>
    </message>
    <message>
        <source>Choose another profile.</source>
        <translation>Wählen Sie ein anderes Profil.</translation>
    </message>
    <message>
        <source>Your IT department has disabled the demo on this PC.</source>
        <translation>Ihre IT-Abteilung hat die Demo auf diesem PC deaktiviert.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Log in with a profile.</source>
        <translation>Melden Sie sich mit einem Profil an.</translation>
    </message>
    <message>
        <source>Finish the session first.</source>
        <translation>Schließen Sie zuerst die Sitzung ab.</translation>
    </message>
    <message>
        <source>A session was started a moment ago but has not been claimed yet.</source>
        <translation>Gerade wurde eine Sitzung gestartet, die noch nicht übernommen ist.</translation>
    </message>
    <message>
        <source>Claim the session, or wait up to a minute for it to close automatically.</source>
        <translation>Übernehmen Sie die Sitzung oder warten Sie höchstens eine Minute, bis sie automatisch geschlossen wurde.</translation>
    </message>
    <message>
        <source>No client secret is stored for this profile.</source>
        <translation>Für dieses Profil ist kein Client-Secret gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Edit the profile and enter the client secret from the Partner Portal.</source>
        <translation>Bearbeiten Sie das Profil und geben Sie das Client-Secret aus dem Partner Portal ein.</translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Es gibt kein Profil namens {name}.</translation>
    </message>
    <message>
        <source>There is no profile yet; add one first.</source>
        <translation>Es gibt noch kein Profil; fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>The provider did not start the function.</source>
        <translation>Der Anbieter hat die Funktion nicht gestartet.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. To use your own server on this PC, start the program with --developer --insecure-loopback.</source>
        <translation>Prüfen Sie Host und Port im Profil. Für einen eigenen Server auf diesem PC starten Sie das Programm mit --developer --insecure-loopback.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate contains the server&apos;s name only in an outdated format.</source>
        <translation>Das Zertifikat des Servers enthält den Servernamen nur in veralteter Form.</translation>
    </message>
    <message>
        <source>The server does not recognize the requested host name.</source>
        <translation>Der Server kennt den angefragten Hostnamen nicht.</translation>
    </message>
    <message>
        <source>The text is too long to send.</source>
        <translation>Der Text ist zu lang zum Senden.</translation>
    </message>
    <message>
        <source>The service no longer reports the state of the session; the result was not accepted. Your text has been kept.</source>
        <translation>Der Dienst meldet den Status der Sitzung nicht mehr; das Ergebnis wurde nicht angenommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service no longer reports how the session ended, so it is not known whether the result was accepted. Your text has been kept.</source>
        <translation>Der Dienst meldet nicht mehr, wie die Sitzung geendet hat; daher ist nicht bekannt, ob das Ergebnis angenommen wurde. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>A function is already running in this session.</source>
        <translation>In dieser Sitzung läuft bereits eine Funktion.</translation>
    </message>
    <message>
        <source>The function ended without a result.</source>
        <translation>Die Funktion endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>The function ID must be a UUID.</source>
        <translation>Die Funktions-ID muss eine UUID sein.</translation>
    </message>
    <message>
        <source>Enter an ID such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>Geben Sie eine ID wie 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001 ein.</translation>
    </message>
    <message>
        <source>The link or ticket number passed to the program is not valid.</source>
        <translation>Der Link oder die Ticketnummer, die dem Programm übergeben wurde, ist ungültig.</translation>
    </message>
    <message>
        <source>The link was ignored; nothing was started.</source>
        <translation>Der Link wurde ignoriert; es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>Use a link like openobd://ticket/7848095, or choose Start session and enter the ticket number.</source>
        <translation>Verwenden Sie einen Link wie openobd://ticket/7848095 oder wählen Sie „Sitzung starten“ und geben Sie die Ticketnummer ein.</translation>
    </message>
    <message>
        <source>The profile name is missing.</source>
        <translation>Der Profilname fehlt.</translation>
    </message>
    <message>
        <source>The host is missing.</source>
        <translation>Der Host fehlt.</translation>
    </message>
    <message>
        <source>The client ID is missing.</source>
        <translation>Die Client-ID fehlt.</translation>
    </message>
    <message>
        <source>You are logged out, but the client secret may still be in the key store.</source>
        <translation>Sie sind abgemeldet, aber das Client-Secret liegt vielleicht noch im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Enter the client secret again to use it with the changed values.</source>
        <translation>Geben Sie das Client-Secret erneut ein, um es mit den geänderten Angaben zu verwenden.</translation>
    </message>
    <message>
        <source>Enter http://host:port, or none for no proxy. Leave the field empty to use this PC&apos;s proxy settings.</source>
        <translation>Geben Sie http://host:port ein, oder none für keinen Proxy. Lassen Sie das Feld leer, um die Proxy-Einstellungen dieses PCs zu verwenden.</translation>
    </message>
    <message>
        <source>The proxy address contains a user name or password, which would be stored in a readable file.</source>
        <translation>Die Proxy-Adresse enthält einen Benutzernamen oder ein Passwort, das in einer lesbaren Datei gespeichert würde.</translation>
    </message>
    <message>
        <source>Only http:// proxies are supported.</source>
        <translation>Nur http://-Proxys werden unterstützt.</translation>
    </message>
    <message>
        <source>This is not a valid proxy address.</source>
        <translation>Dies ist keine gültige Proxy-Adresse.</translation>
    </message>
    <message>
        <source>A proxy user name requires a proxy address.</source>
        <translation>Ein Proxy-Benutzername erfordert eine Proxy-Adresse.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port, or leave the user name empty.</source>
        <translation>Geben Sie den Proxy als http://host:port ein oder lassen Sie den Benutzernamen leer.</translation>
    </message>
    <message>
        <source>This is not a valid proxy user name.</source>
        <translation>Das ist kein gültiger Proxy-Benutzername.</translation>
    </message>
    <message>
        <source>Enter a user name without a colon.</source>
        <translation>Geben Sie einen Benutzernamen ohne Doppelpunkt ein.</translation>
    </message>
    <message>
        <source>This question cannot be sent as it is.</source>
        <translation>So kann diese Frage nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Das Programm wird gerade beendet.</translation>
    </message>
    <message>
        <source>You have already started a session on the same ticket or connector; it has not been claimed yet.</source>
        <translation>Sie haben bereits eine Sitzung zum selben Ticket oder Connector gestartet; die Sitzung ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>You have already started a session on the same ticket or connector; it is still active.</source>
        <translation>Sie haben bereits eine Sitzung zum selben Ticket oder Connector gestartet; die Sitzung ist noch aktiv.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start again.</source>
        <translation>Beenden Sie die Sitzung ohne Ergebnis und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Claim the session, or start again in {seconds} s, once the session has closed automatically.</source>
        <translation>Übernehmen Sie die Sitzung oder starten Sie in {seconds} s erneut, wenn die Sitzung automatisch geschlossen wurde.</translation>
    </message>
    <message>
        <source>The session was started but not claimed. It will close automatically 60 seconds after it was started.</source>
        <translation>Die Sitzung wurde gestartet, aber nicht übernommen; sie wird 60 Sekunden nach ihrem Start automatisch geschlossen.</translation>
    </message>
    <message>
        <source>Claim the session, or start again once it has closed.</source>
        <translation>Übernehmen Sie die Sitzung oder starten Sie erneut, sobald sie geschlossen ist.</translation>
    </message>
    <message>
        <source>This session is already being claimed on this PC.</source>
        <translation>Diese Sitzung wird an diesem PC bereits übernommen.</translation>
    </message>
    <message>
        <source>Wait until the session is open.</source>
        <translation>Warten Sie, bis die Sitzung geöffnet ist.</translation>
    </message>
    <message>
        <source>The session was not claimed. It will close automatically 60 seconds after it was started.</source>
        <translation>Die Sitzung wurde nicht übernommen; sie wird 60 Sekunden nach ihrem Start automatisch geschlossen.</translation>
    </message>
    <message>
        <source>Claim the session again.</source>
        <translation>Übernehmen Sie die Sitzung erneut.</translation>
    </message>
    <message>
        <source>The session is still running.</source>
        <translation>Die Sitzung läuft noch.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This session is already being started.</source>
        <translation>Diese Sitzung wird bereits gestartet.</translation>
    </message>
    <message>
        <source>You can safely start again in {seconds} s.</source>
        <translation>In {seconds} s können Sie gefahrlos erneut starten.</translation>
    </message>
    <message>
        <source>The current profile does not share its history with a team.</source>
        <translation>Das aktuelle Profil teilt seinen Verlauf nicht mit einem Team.</translation>
    </message>
    <message>
        <source>Your own sessions are still listed under This PC.</source>
        <translation>Ihre eigenen Sitzungen stehen weiterhin unter „Dieser PC“.</translation>
    </message>
    <message>
        <source>Choose This PC, or log in with a profile.</source>
        <translation>Wählen Sie „Dieser PC“ oder melden Sie sich mit einem Profil an.</translation>
    </message>
    <message>
        <source>The stored password for the team database could not be read.</source>
        <translation>Das gespeicherte Passwort der Teamdatenbank konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Unlock the key store. The program will then share the history with your team automatically.</source>
        <translation>Entsperren Sie den Schlüsselspeicher. Danach teilt das Programm den Verlauf automatisch mit Ihrem Team.</translation>
    </message>
    <message>
        <source>The ticket number is missing.</source>
        <translation>Die Ticketnummer fehlt.</translation>
    </message>
    <message>
        <source>Enter the ticket number, for example 7848095.</source>
        <translation>Geben Sie die Ticketnummer ein, zum Beispiel 7848095.</translation>
    </message>
    <message>
        <source>Enter only the ticket number.</source>
        <translation>Geben Sie nur die Ticketnummer ein.</translation>
    </message>
    <message>
        <source>The text contains more than one number: {first} and {second}.</source>
        <translation>Der Text enthält mehr als eine Nummer: {first} und {second}.</translation>
    </message>
    <message>
        <source>This is not a ticket number: ticket numbers contain only digits.</source>
        <translation>Das ist keine Ticketnummer: Ticketnummern enthalten nur Ziffern.</translation>
    </message>
    <message>
        <source>Enter a number such as 7848095, or paste the ticket link.</source>
        <translation>Geben Sie eine Nummer wie 7848095 ein oder fügen Sie den Ticket-Link ein.</translation>
    </message>
    <message>
        <source>There is no ticket with this number.</source>
        <translation>Es gibt kein Ticket mit dieser Nummer.</translation>
    </message>
    <message>
        <source>Check the number against the ticket.</source>
        <translation>Prüfen Sie die Nummer anhand des Tickets.</translation>
    </message>
    <message>
        <source>The connector is missing.</source>
        <translation>Der Connector fehlt.</translation>
    </message>
    <message>
        <source>Enter the UUID of the connector.</source>
        <translation>Geben Sie die UUID des Connectors ein.</translation>
    </message>
    <message>
        <source>This is not a valid connector ID or number.</source>
        <translation>Das ist keine gültige ID oder Nummer eines Connectors.</translation>
    </message>
    <message>
        <source>Enter the UUID of the connector, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.</source>
        <translation>Geben Sie die UUID des Connectors ein, etwa 1b4e28ba-2fa1-41d2-883f-0016d3cca427, oder seine Nummer.</translation>
    </message>
    <message>
        <source>A log line must contain text and must not be longer than 2,000 characters.</source>
        <translation>Eine Zeile muss Text enthalten und darf höchstens 2.000 Zeichen haben.</translation>
    </message>
    <message>
        <source>A variable must have a name of up to 300 characters and a value of up to 10,000 characters.</source>
        <translation>Eine Variable braucht einen Namen mit höchstens 300 Zeichen und einen Wert mit höchstens 10.000 Zeichen.</translation>
    </message>
    <message>
        <source>The variable is unchanged.</source>
        <translation>Die Variable ist unverändert.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running; its window was brought to the front.</source>
        <translation>openOBD Desktop läuft bereits; das Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running with the same settings on the PC {host}.</source>
        <translation>openOBD Desktop läuft mit denselben Einstellungen bereits auf dem PC {host}.</translation>
    </message>
    <message>
        <source>Quit the program on that PC, then try again.</source>
        <translation>Beenden Sie das Programm auf dem anderen PC und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>openOBD Desktop is already running as process {number}, but it is not responding.</source>
        <translation>openOBD Desktop läuft bereits als Prozess {number}, reagiert aber nicht.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end the process or restart this PC.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut. Hilft das nicht, beenden Sie diesen Prozess oder starten Sie den PC neu.</translation>
    </message>
    <message>
        <source>A second window was not opened. Open sessions keep running.</source>
        <translation>Es wurde kein zweites Fenster geöffnet. Offene Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Ticket {ticket} was not opened. Open sessions keep running.</source>
        <translation>Ticket {ticket} wurde nicht geöffnet. Offene Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>The service has stopped sending updates.</source>
        <translation>Der Dienst sendet keine Aktualisierungen mehr.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, send the details to the service&apos;s support team.</source>
        <translation>Versuchen Sie es erneut. Besteht das Problem weiter, senden Sie die Details an den Support des Dienstes.</translation>
    </message>
    <message>
        <source>Contact your IT department if you need to clear codes from this PC.</source>
        <translation>Wenden Sie sich an Ihre IT-Abteilung, wenn Sie von diesem PC aus Codes löschen müssen.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, send the details to support.</source>
        <translation>Versuchen Sie es erneut. Besteht das Problem weiter, senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>This input cannot be sent.</source>
        <translation>Diese Eingabe kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent; your input has been kept.</source>
        <translation>Es wurde nichts gesendet; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
        <source>Correct the input and try again.</source>
        <translation>Korrigieren Sie die Eingabe und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The server address violates the security rules.</source>
        <translation>Die Adresse des Servers verstößt gegen die Sicherheitsregeln.</translation>
    </message>
    <message>
        <source>No password, token or other data was sent to it.</source>
        <translation>Es wurden kein Passwort, kein Token und keine anderen Daten dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. If the service itself provided this address, contact the service&apos;s support team.</source>
        <translation>Prüfen Sie Host und Port im Profil. Hat der Dienst selbst diese Adresse angegeben, wenden Sie sich an den Support des Dienstes.</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Dieses Bild kann nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>The question itself is not affected.</source>
        <translation>Die Frage selbst ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Ask the author of the question for a PNG or JPEG picture with an https address.</source>
        <translation>Bitten Sie den Verfasser der Frage um ein PNG oder JPEG unter einer https-Adresse.</translation>
    </message>
    <message>
        <source>The service does not have this data.</source>
        <translation>Der Dienst hat diese Daten nicht.</translation>
    </message>
    <message>
        <source>The session stays open.</source>
        <translation>Die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>You do not need to do anything.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Another question is still open.</source>
        <translation>Eine andere Frage ist noch offen.</translation>
    </message>
    <message>
        <source>The new question was not sent.</source>
        <translation>Die neue Frage wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Wait for the answer, or replace the open question.</source>
        <translation>Warten Sie auf die Antwort oder ersetzen Sie die offene Frage.</translation>
    </message>
    <message>
        <source>The service ended the conversation: another program is now showing its question, or the session has ended.</source>
        <translation>Der Dienst hat das Gespräch beendet: Ein anderes Programm zeigt jetzt seine Frage, oder die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>The answer to the open question can no longer be received on this PC.</source>
        <translation>Die Antwort auf die offene Frage kann auf diesem PC nicht mehr empfangen werden.</translation>
    </message>
    <message>
        <source>Ask again if you still need the answer; your question will then replace the other one.</source>
        <translation>Fragen Sie erneut, falls Sie die Antwort noch brauchen; Ihre Frage ersetzt dann die andere.</translation>
    </message>
    <message>
        <source>The service does not recognize this function.</source>
        <translation>Der Dienst kennt diese Funktion nicht.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Es wurde nichts gestartet.</translation>
    </message>
    <message>
        <source>Check the function ID, and the provider ID if another company provides the function.</source>
        <translation>Prüfen Sie die Funktions-ID, und die Anbieter-ID, falls eine andere Firma die Funktion anbietet.</translation>
    </message>
    <message>
        <source>The service does not allow you to run this function.</source>
        <translation>Der Dienst erlaubt Ihnen nicht, diese Funktion auszuführen.</translation>
    </message>
    <message>
        <source>Nothing was started; the session stays open.</source>
        <translation>Es wurde nichts gestartet; die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>Contact the provider of the function.</source>
        <translation>Wenden Sie sich an den Anbieter der Funktion.</translation>
    </message>
    <message>
        <source>This function is currently offline.</source>
        <translation>Diese Funktion ist derzeit offline.</translation>
    </message>
    <message>
        <source>Contact the provider of the function, and try again later.</source>
        <translation>Wenden Sie sich an den Anbieter der Funktion und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The provider of the function did not respond in time.</source>
        <translation>Der Anbieter der Funktion hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The call was cancelled; the session stays open.</source>
        <translation>Der Aufruf wurde abgebrochen; die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>Try again, or contact the provider of the function.</source>
        <translation>Versuchen Sie es erneut oder wenden Sie sich an den Anbieter der Funktion.</translation>
    </message>
    <message>
        <source>A function is still running in this session.</source>
        <translation>In dieser Sitzung läuft noch eine Funktion.</translation>
    </message>
    <message>
        <source>Nothing was sent: the result would have ended the function instead of the session.</source>
        <translation>Es wurde nichts gesendet: Ein Ergebnis hätte die Funktion statt der Sitzung beendet.</translation>
    </message>
    <message>
        <source>Wait for the function to end or stop it, then try again.</source>
        <translation>Warten Sie, bis die Funktion beendet ist, oder stoppen Sie sie; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service no longer reports this function, so its outcome is unknown.</source>
        <translation>Der Dienst meldet diese Funktion nicht mehr; ihr Ergebnis ist daher unbekannt.</translation>
    </message>
    <message>
        <source>The function may still be running.</source>
        <translation>Die Funktion läuft vielleicht noch.</translation>
    </message>
    <message>
        <source>Check with the mechanic before you do anything else.</source>
        <translation>Sprechen Sie mit dem Mechaniker, bevor Sie etwas anderes tun.</translation>
    </message>
    <message>
        <source>Something on this PC is not working.</source>
        <translation>Etwas auf diesem PC funktioniert nicht.</translation>
    </message>
    <message>
        <source>Running sessions are not affected.</source>
        <translation>Laufende Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Die Zertifikatsdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No connection was attempted.</source>
        <translation>Es wurde kein Verbindungsversuch unternommen.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store cannot be used.</source>
        <translation>Der Schlüsselspeicher dieses PCs kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The client secret is kept only until you quit; you will need to enter it again next time.</source>
        <translation>Das Client-Secret wird nur für diesen Programmlauf behalten; beim nächsten Mal müssen Sie es erneut eingeben.</translation>
    </message>
    <message>
        <source>Unlock the key store or contact your IT department.</source>
        <translation>Entsperren Sie den Schlüsselspeicher oder wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The client secret is kept until you quit; it may not have been saved in the key store.</source>
        <translation>Das Client-Secret wird bis zum Beenden behalten; im Schlüsselspeicher wurde es möglicherweise nicht gespeichert.</translation>
    </message>
    <message>
        <source>The history cannot be saved on this PC.</source>
        <translation>Der Verlauf kann auf diesem PC nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Sessions keep running but are not recorded, so they cannot be resumed if the program crashes.</source>
        <translation>Sitzungen laufen weiter, werden aber nicht aufgezeichnet; nach einem Absturz des Programms lassen sie sich daher nicht fortsetzen.</translation>
    </message>
    <message>
        <source>Check that the disk has free space and that the folder shown in the details is writable.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob der in den Details gezeigte Ordner beschreibbar ist.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Der Verlauf kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Running sessions are not affected, and nothing has been deleted.</source>
        <translation>Laufende Sitzungen sind nicht betroffen, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, check the folder shown in the details and whether another program is using it.</source>
        <translation>Versuchen Sie es erneut. Besteht das Problem weiter, prüfen Sie den in den Details gezeigten Ordner und ob ein anderes Programm ihn verwendet.</translation>
    </message>
    <message>
        <source>The settings could not be read or saved.</source>
        <translation>Die Einstellungen konnten nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>The program will continue to use its current settings; sessions are not affected.</source>
        <translation>Das Programm arbeitet mit den aktuellen Einstellungen weiter; Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Check that the folder shown in the details exists and is writable.</source>
        <translation>Prüfen Sie, ob der in den Details gezeigte Ordner vorhanden und beschreibbar ist.</translation>
    </message>
    <message>
        <source>The disk that contains the settings is not responding.</source>
        <translation>Der Datenträger mit den Einstellungen reagiert nicht.</translation>
    </message>
    <message>
        <source>Your changes have taken effect but have not been saved yet. Sessions are not affected.</source>
        <translation>Änderungen gelten, sind aber noch nicht gespeichert. Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Check the disk or network drive. Your changes will then be saved automatically.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk. Danach werden Ihre Änderungen automatisch gespeichert.</translation>
    </message>
    <message>
        <source>The settings file could not be read. The program is using the default settings.</source>
        <translation>Die Einstellungsdatei konnte nicht gelesen werden. Das Programm verwendet die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>The file has not been changed, and changes to the settings will not be saved. Sessions are not affected.</source>
        <translation>Die Datei bleibt unverändert, und Änderungen der Einstellungen werden nicht gespeichert. Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Check the file shown in the details, then start the program again.</source>
        <translation>Prüfen Sie die in den Details gezeigte Datei und starten Sie das Programm dann neu.</translation>
    </message>
    <message>
        <source>The Partner API has received too many requests.</source>
        <translation>Die Partner-API hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>The result could not be sent: the connection was down until the session token expired.</source>
        <translation>Das Ergebnis konnte nicht gesendet werden: Die Verbindung war unterbrochen, bis das Sitzungstoken ablief.</translation>
    </message>
    <message>
        <source>The session may still be active and occupying the car. Your text has been kept.</source>
        <translation>Die Sitzung ist vielleicht noch aktiv und belegt das Fahrzeug. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Interrupt the session and report the result by phone.</source>
        <translation>Beenden Sie die Sitzung ohne Ergebnis; melden Sie es telefonisch.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on this ticket succeeded.</source>
        <translation>Es ist noch nicht bekannt, ob ein früherer Start zu diesem Ticket erfolgreich war.</translation>
    </message>
    <message>
        <source>A second session was not started.</source>
        <translation>Es wurde keine zweite Sitzung gestartet.</translation>
    </message>
    <message>
        <source>Wait until this is known; after 65 seconds, you can safely start again.</source>
        <translation>Warten Sie das Ergebnis ab; nach 65 Sekunden können Sie gefahrlos erneut starten.</translation>
    </message>
    <message>
        <source>It is not known whether the session was started: the service&apos;s response was lost.</source>
        <translation>Es ist nicht bekannt, ob die Sitzung gestartet wurde: Die Antwort des Dienstes ging verloren.</translation>
    </message>
    <message>
        <source>If the session was started but is not claimed, it will close automatically within 65 seconds.</source>
        <translation>Wurde die Sitzung gestartet und wird nicht übernommen, so wird sie binnen 65 Sekunden automatisch geschlossen.</translation>
    </message>
    <message>
        <source>Wait while the program looks for the session. After that, you can safely start again.</source>
        <translation>Warten Sie, während das Programm nach der Sitzung sucht. Danach können Sie gefahrlos erneut starten.</translation>
    </message>
    <message>
        <source>The session was claimed, but its session token was lost.</source>
        <translation>Die Sitzung wurde übernommen, aber ihr Sitzungstoken ging verloren.</translation>
    </message>
    <message>
        <source>The session is active and is occupying the car, but it cannot be controlled.</source>
        <translation>Die Sitzung ist aktiv und belegt das Fahrzeug, kann aber nicht gesteuert werden.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start a new one on the ticket.</source>
        <translation>Beenden Sie die Sitzung ohne Ergebnis und starten Sie dann eine neue zu dem Ticket.</translation>
    </message>
    <message>
        <source>The connection was down for too long: this session can no longer be controlled from this PC.</source>
        <translation>Die Verbindung war zu lange unterbrochen: Diese Sitzung kann von diesem PC aus nicht mehr gesteuert werden.</translation>
    </message>
    <message>
        <source>The session may still be occupying the car.</source>
        <translation>Vielleicht belegt diese Sitzung das Fahrzeug noch.</translation>
    </message>
    <message>
        <source>The login failed.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the proxy in the profile or, if the profile has none, this PC&apos;s proxy settings.</source>
        <translation>Prüfen Sie den Proxy im Profil oder, wenn dort keiner eingetragen ist, die Proxy-Einstellungen dieses PCs.</translation>
    </message>
    <message>
        <source>The proxy is not responding.</source>
        <translation>Der Proxy antwortet nicht.</translation>
    </message>
    <message>
        <source>The address of the proxy could not be found.</source>
        <translation>Die Adresse des Proxys wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The proxy is not accepting connections on this port.</source>
        <translation>Der Proxy nimmt an diesem Port keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the service.</source>
        <translation>Der Proxy hat keine Verbindung zum Dienst hergestellt.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, check the host and the proxy in the profile, or send the details to your IT department.</source>
        <translation>Versuchen Sie es erneut. Tritt das wieder auf, prüfen Sie Host und Proxy im Profil oder senden Sie die Details an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PIN is wrong.</source>
        <translation>Die PIN ist falsch.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wählen Sie eine längere.</translation>
    </message>
    <message>
        <source>A PIN needs at least {count} characters.</source>
        <translation>Eine PIN braucht mindestens {count} Zeichen.</translation>
    </message>
    <message>
        <source>This request is too long for the control unit&apos;s bus.</source>
        <translation>Diese Anfrage ist zu lang für den Bus des Steuergeräts.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Die Notiz ist leer.</translation>
    </message>
    <message>
        <source>Write some text.</source>
        <translation>Schreiben Sie einen Text.</translation>
    </message>
    <message>
        <source>The name of the colleague is missing.</source>
        <translation>Der Name des Kollegen fehlt.</translation>
    </message>
    <message>
        <source>Enter the name of the colleague.</source>
        <translation>Geben Sie den Namen des Kollegen ein.</translation>
    </message>
    <message>
        <source>The ticket is not known.</source>
        <translation>Das Ticket ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Write the note in a session on a ticket.</source>
        <translation>Schreiben Sie die Notiz in einer Sitzung auf einem Ticket.</translation>
    </message>
    <message>
        <source>A session is open on this PC.</source>
        <translation>Auf diesem PC ist eine Sitzung offen.</translation>
    </message>
    <message>
        <source>Nothing was changed; the session stays open.</source>
        <translation>Es wurde nichts geändert; die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>The file contains no trouble code texts.</source>
        <translation>Die Datei enthält keine Texte zu Fehlercodes.</translation>
    </message>
    <message>
        <source>Choose a CSV file with the columns code, text and language.</source>
        <translation>Wählen Sie eine CSV-Datei mit den Spalten Code, Text und Sprache.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car.</source>
        <translation>Lokale Tester können mit dem Auto kommunizieren.</translation>
    </message>
    <message>
        <source>Block the local testers on the Tools tab, then try again.</source>
        <translation>Blockieren Sie die lokalen Tester auf der Registerkarte „Extras“, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The request could not be sent in time.</source>
        <translation>Die Anfrage konnte nicht rechtzeitig gesendet werden.</translation>
    </message>
    <message>
        <source>Your IT department does not allow trouble codes to be cleared from this PC.</source>
        <translation>Ihre IT-Abteilung erlaubt es nicht, von diesem PC aus Fehlercodes zu löschen.</translation>
    </message>
    <message>
        <source>These control units have reported no trouble codes in this session.</source>
        <translation>Diese Steuergeräte haben in dieser Sitzung keine Fehlercodes gemeldet.</translation>
    </message>
    <message>
        <source>The engine is running.</source>
        <translation>Der Motor läuft.</translation>
    </message>
    <message>
        <source>Ask the mechanic to switch off the engine but leave the ignition on, then try again.</source>
        <translation>Bitten Sie den Mechaniker, den Motor abzustellen, aber die Zündung eingeschaltet zu lassen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The ignition is off.</source>
        <translation>Die Zündung ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>Ask the mechanic to switch on the ignition but not to start the engine, then try again.</source>
        <translation>Bitten Sie den Mechaniker, die Zündung einzuschalten, den Motor aber nicht zu starten, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The voltage of the battery is too low.</source>
        <translation>Die Batteriespannung ist zu niedrig.</translation>
    </message>
    <message>
        <source>Ask the mechanic to connect a charger, then try again.</source>
        <translation>Bitten Sie den Mechaniker, ein Ladegerät anzuschließen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Clearing took too long to reach this control unit.</source>
        <translation>Das Löschen dauerte zu lange, um dieses Steuergerät noch zu erreichen.</translation>
    </message>
    <message>
        <source>Clearing was cancelled before this control unit was reached.</source>
        <translation>Das Löschen wurde abgebrochen, bevor dieses Steuergerät an der Reihe war.</translation>
    </message>
    <message>
        <source>The stream to the control unit could not be opened in time.</source>
        <translation>Die Verbindung zum Steuergerät konnte nicht rechtzeitig geöffnet werden.</translation>
    </message>
    <message>
        <source>The scan was cancelled before this control unit was asked.</source>
        <translation>Der Scan wurde abgebrochen, bevor dieses Steuergerät abgefragt wurde.</translation>
    </message>
    <message>
        <source>The session could not be continued, so this control unit was not asked.</source>
        <translation>Die Sitzung konnte nicht fortgesetzt werden, daher wurde dieses Steuergerät nicht abgefragt.</translation>
    </message>
    <message>
        <source>The scan took too long to ask this control unit.</source>
        <translation>Der Scan hat zu lange gedauert, um dieses Steuergerät noch abzufragen.</translation>
    </message>
    <message>
        <source>It is not known whether the result was accepted: the connection was down until the session token expired.</source>
        <translation>Es ist nicht bekannt, ob das Ergebnis angenommen wurde: Die Verbindung war unterbrochen, bis das Sitzungstoken ablief.</translation>
    </message>
    <message>
        <source>The session is finished, but it is not known whether this result was accepted: the service may only have refused a repeated submission. Your text has been kept.</source>
        <translation>Die Sitzung ist abgeschlossen, aber es ist nicht bekannt, ob dieses Ergebnis angenommen wurde: Möglicherweise hat der Dienst nur eine Wiederholung davon abgelehnt. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>A session is being opened.</source>
        <translation>Eine Sitzung wird gerade geöffnet.</translation>
    </message>
    <message>
        <source>You are not logged in.</source>
        <translation>Sie sind nicht angemeldet.</translation>
    </message>
    <message>
        <source>Log in with a profile or start the demo.</source>
        <translation>Melden Sie sich mit einem Profil an oder starten Sie die Demo.</translation>
    </message>
    <message>
        <source>The service did not accept the configuration of the car&apos;s buses.</source>
        <translation>Der Dienst hat die Konfiguration der Busse des Fahrzeugs nicht angenommen.</translation>
    </message>
    <message>
        <source>The control units on these buses cannot be reached; the session stays open.</source>
        <translation>Die Steuergeräte an diesen Bussen sind nicht erreichbar; die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>Send the details to support. You can still use the control units on other buses.</source>
        <translation>Senden Sie die Details an den Support. Die Steuergeräte an anderen Bussen können Sie weiterhin verwenden.</translation>
    </message>
    <message>
        <source>The service did not accept the address of the control unit or the request to it.</source>
        <translation>Der Dienst hat die Adresse des Steuergeräts oder die Anfrage an das Steuergerät nicht angenommen.</translation>
    </message>
    <message>
        <source>The control unit did not receive the request; the session stays open.</source>
        <translation>Das Steuergerät hat die Anfrage nicht erhalten; die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>Send the details to support. You can still use the other control units.</source>
        <translation>Senden Sie die Details an den Support. Die anderen Steuergeräte können Sie weiterhin verwenden.</translation>
    </message>
    <message>
        <source>The connection to the car was lost.</source>
        <translation>Die Verbindung zum Fahrzeug wurde unterbrochen.</translation>
    </message>
    <message>
        <source>It is not known whether the last request reached the control unit.</source>
        <translation>Es ist nicht bekannt, ob die letzte Anfrage das Steuergerät erreicht hat.</translation>
    </message>
    <message>
        <source>Check with the mechanic that the connector is plugged in and online, then try again.</source>
        <translation>Fragen Sie den Mechaniker, ob der Connector eingesteckt und online ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The service ended the communication with the car.</source>
        <translation>Der Dienst hat die Kommunikation mit dem Fahrzeug beendet.</translation>
    </message>
    <message>
        <source>A function or another program may have configured the buses. If the session is still open, try again.</source>
        <translation>Möglicherweise hat eine Funktion oder ein anderes Programm die Busse konfiguriert. Versuchen Sie es erneut, wenn die Sitzung noch offen ist.</translation>
    </message>
    <message>
        <source>The buses of this car are already in use.</source>
        <translation>Die Busse dieses Fahrzeugs werden bereits verwendet.</translation>
    </message>
    <message>
        <source>Nothing was sent to the car.</source>
        <translation>An das Fahrzeug wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Wait until the other task has ended or stop it, then try again.</source>
        <translation>Warten Sie, bis die andere Aufgabe beendet ist, oder stoppen Sie sie; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The trouble codes cannot be cleared now.</source>
        <translation>Die Fehlercodes können jetzt nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>Nothing was cleared.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Scan the control units again.</source>
        <translation>Scannen Sie die Steuergeräte erneut.</translation>
    </message>
    <message>
        <source>The engine speed could not be read.</source>
        <translation>Die Motordrehzahl konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check with the mechanic that the engine is off, then confirm it.</source>
        <translation>Fragen Sie den Mechaniker, ob der Motor aus ist, und bestätigen Sie es dann.</translation>
    </message>
    <message>
        <source>The tickets cannot be read.</source>
        <translation>Die Tickets können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>You can still start sessions by entering a ticket number.</source>
        <translation>Sitzungen hängen nicht davon ab: Eine Ticketnummer kann weiterhin eingegeben werden.</translation>
    </message>
    <message>
        <source>This profile has no address for the Partner API.</source>
        <translation>Dieses Profil hat keine Adresse für die Partner-API.</translation>
    </message>
    <message>
        <source>Enter the address in the profile, if your company uses the Partner API.</source>
        <translation>Geben Sie die Adresse im Profil ein, falls Ihr Unternehmen die Partner-API nutzt.</translation>
    </message>
    <message>
        <source>The Partner API does not accept this login.</source>
        <translation>Die Partner-API akzeptiert diese Anmeldung nicht.</translation>
    </message>
    <message>
        <source>Ask Jifeline to give this login access to the tickets, then choose Refresh.</source>
        <translation>Bitten Sie Jifeline, dieser Anmeldung Zugriff auf die Tickets zu geben, und wählen Sie dann Aktualisieren.</translation>
    </message>
    <message>
        <source>The Partner API does not have this information.</source>
        <translation>Die Partner-API hat diese Information nicht.</translation>
    </message>
    <message>
        <source>Check the address of the Partner API in the profile.</source>
        <translation>Prüfen Sie die Adresse der Partner-API im Profil.</translation>
    </message>
    <message>
        <source>The address of the Partner API is not valid.</source>
        <translation>Die Adresse der Partner-API ist ungültig.</translation>
    </message>
    <message>
        <source>The address of the Partner API must not contain a path.</source>
        <translation>Die Adresse der Partner-API darf keinen Pfad enthalten.</translation>
    </message>
    <message>
        <source>The address of the Partner API must begin with https://.</source>
        <translation>Die Adresse der Partner-API muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The address of the Partner API must not contain a user name or password.</source>
        <translation>Die Adresse der Partner-API darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>The Partner API accepts this login, but does not give it access to the tickets.</source>
        <translation>Die Partner-API akzeptiert diese Anmeldung, gibt ihr aber keinen Zugriff auf die Tickets.</translation>
    </message>
    <message>
        <source>The Partner API accepts this login, but does not give it access to this information.</source>
        <translation>Die Partner-API akzeptiert diese Anmeldung, gibt ihr aber keinen Zugriff auf diese Daten.</translation>
    </message>
    <message>
        <source>Ask Jifeline to give this login access to this information, then choose Refresh.</source>
        <translation>Bitten Sie Jifeline, dieser Anmeldung Zugriff auf diese Daten zu geben, und wählen Sie dann Aktualisieren.</translation>
    </message>
    <message>
        <source>The Partner API reports an internal error.</source>
        <translation>Die Partner-API meldet einen internen Fehler.</translation>
    </message>
    <message>
        <source>The Partner API refers to another address, to which nothing was sent.</source>
        <translation>Die Partner-API verweist auf eine andere Adresse, an die nichts gesendet wurde.</translation>
    </message>
    <message>
        <source>The response from the Partner API is too large.</source>
        <translation>Die Antwort der Partner-API ist zu groß.</translation>
    </message>
    <message>
        <source>The address of the Partner API could not be found.</source>
        <translation>Die Adresse der Partner-API wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The host of the Partner API is not accepting connections on this port.</source>
        <translation>Der Host der Partner-API nimmt auf diesem Port keine Verbindungen an.</translation>
    </message>
    <message>
        <source>The proxy did not connect to the Partner API.</source>
        <translation>Der Proxy hat keine Verbindung zur Partner-API hergestellt.</translation>
    </message>
    <message>
        <source>The server at the address of the Partner API does not use encryption.</source>
        <translation>Der Server unter der Adresse der Partner-API verwendet keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>The Partner API closed the connection.</source>
        <translation>Die Partner-API hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The demo is no longer in use.</source>
        <translation>Die Demo wird nicht mehr verwendet.</translation>
    </message>
    <message>
        <source>The stored client secret belongs to another host, cluster, client ID or Partner API.</source>
        <translation>Das gespeicherte Client-Secret gehört zu einem anderen Host, Cluster, einer anderen Client-ID oder Partner-API.</translation>
    </message>
    <message>
        <source>Enter only the address: the client ID and the client secret of the profile are used.</source>
        <translation>Geben Sie nur die Adresse ein: Client-ID und Client-Secret des Profils werden verwendet.</translation>
    </message>
    <message>
        <source>This is not a valid address of the Partner API.</source>
        <translation>Das ist keine gültige Adresse der Partner-API.</translation>
    </message>
    <message>
        <source>Enter https://host, or none if you do not use it. Leave the field empty for the standard address.</source>
        <translation>Geben Sie https://host ein, oder none, wenn Sie sie nicht nutzen. Lassen Sie das Feld für die Standardadresse leer.</translation>
    </message>
    <message>
        <source>It is not known whether local testers can communicate with the car.</source>
        <translation>Ob lokale Tester mit dem Auto kommunizieren können, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>More than one result may have been sent for this session. It is now finished, either with this result or with another one. Your text has been kept.</source>
        <translation>Für diese Sitzung kann mehr als ein Ergebnis gesendet worden sein. Die Sitzung ist jetzt abgeschlossen: mit diesem oder mit einem anderen Ergebnis. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the ticket before you start another session on it. Copy the text if you need it elsewhere.</source>
        <translation>Prüfen Sie das Ticket, bevor Sie dafür eine weitere Sitzung starten. Kopieren Sie den Text, falls Sie ihn anderswo brauchen.</translation>
    </message>
    <message>
        <source>The result for ticket {number} was not confirmed in an earlier run.</source>
        <translation>Das Ergebnis für Ticket {number} wurde in einem früheren Programmlauf nicht bestätigt.</translation>
    </message>
    <message>
        <source>The result for session {id} was not confirmed in an earlier run.</source>
        <translation>Das Ergebnis für Sitzung {id} wurde in einem früheren Programmlauf nicht bestätigt.</translation>
    </message>
    <message>
        <source>This session can no longer be resumed: its token has expired.</source>
        <translation>Diese Sitzung lässt sich nicht mehr fortsetzen: Ihr Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>It is not known whether the session is still running.</source>
        <translation>Es ist nicht bekannt, ob die Sitzung noch läuft.</translation>
    </message>
    <message>
        <source>It is not known whether there is a PIN: neither the settings file nor the copy of the PIN can be read.</source>
        <translation>Es ist nicht bekannt, ob es eine PIN gibt: Weder die Einstellungsdatei noch die Kopie der PIN kann gelesen werden.</translation>
    </message>
    <message>
        <source>The program stays locked, because a PIN may have been set. Sessions keep running.</source>
        <translation>Das Programm bleibt gesperrt, weil eine PIN festgelegt worden sein kann. Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Check the files shown in the details, then try again; if you have repaired the settings file, start the program again. If neither file can be repaired, unlock the program as described below.</source>
        <translation>Prüfen Sie die in den Details genannten Dateien und versuchen Sie es erneut; wenn Sie die Einstellungsdatei repariert haben, starten Sie das Programm neu. Wenn keine der beiden Dateien repariert werden kann, entsperren Sie das Programm wie unten beschrieben.</translation>
    </message>
    <message>
        <source>The Partner API is not responding.</source>
        <translation>Die Partner-API antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network; the program will try again automatically.</source>
        <translation>Prüfen Sie das Netzwerk; das Programm versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>The response from the Partner API could not be read.</source>
        <translation>Die Antwort der Partner-API konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check the address of the Partner API in the profile. If it is correct, send the details to support.</source>
        <translation>Prüfen Sie die Adresse der Partner-API im Profil. Wenn sie stimmt, senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>Wait; the program will try again automatically.</source>
        <translation>Warten Sie; das Programm versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>Check the profile.</source>
        <translation>Prüfen Sie das Profil.</translation>
    </message>
    <message>
        <source>The service does not accept these credentials.</source>
        <translation>Der Dienst akzeptiert diese Zugangsdaten nicht.</translation>
    </message>
    <message>
        <source>Compare the client ID, client secret and cluster in the profile with those in the Partner Portal, then test the connection.</source>
        <translation>Vergleichen Sie Client-ID, Client-Secret und Cluster im Profil mit denen im Partner Portal und testen Sie dann die Verbindung.</translation>
    </message>
    <message>
        <source>The service no longer accepts the login.</source>
        <translation>Der Dienst akzeptiert die Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>The credentials may have been revoked. Check the profile and test the connection.</source>
        <translation>Die Zugangsdaten wurden vielleicht widerrufen. Prüfen Sie das Profil und testen Sie die Verbindung.</translation>
    </message>
    <message>
        <source>The service refused the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>The service does not recognize this ticket.</source>
        <translation>Der Dienst kennt dieses Ticket nicht.</translation>
    </message>
    <message>
        <source>Check the ticket number. You can use only your own company&apos;s tickets.</source>
        <translation>Prüfen Sie die Ticketnummer. Sie können nur Tickets Ihrer eigenen Firma verwenden.</translation>
    </message>
    <message>
        <source>The connector was not found or is not connected.</source>
        <translation>Der Connector wurde nicht gefunden oder ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Check that the connector is plugged in and online, then try again.</source>
        <translation>Prüfen Sie, ob der Connector eingesteckt und online ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connector of this ticket already has a session.</source>
        <translation>Der Connector dieses Tickets hat bereits eine Sitzung.</translation>
    </message>
    <message>
        <source>Look for the existing session in the list. Continue with that session or, if no one is using it, interrupt it and start again.</source>
        <translation>Suchen Sie die Sitzung in der Liste. Arbeiten Sie damit weiter, oder beenden Sie sie ohne Ergebnis, falls sie nicht benutzt wird, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>No server is free at the moment.</source>
        <translation>Derzeit ist kein Server frei.</translation>
    </message>
    <message>
        <source>No session was started; the ticket is unchanged.</source>
        <translation>Es wurde keine Sitzung gestartet; das Ticket ist unverändert.</translation>
    </message>
    <message>
        <source>A server should become free soon. Try again in two minutes.</source>
        <translation>Wahrscheinlich wird bald ein Server frei. Starten Sie in zwei Minuten erneut.</translation>
    </message>
    <message>
        <source>The service no longer recognizes this session.</source>
        <translation>Der Dienst kennt diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>The session has ended; the service keeps sessions for only two minutes after they end.</source>
        <translation>Die Sitzung ist beendet; der Dienst bewahrt Sitzungen nach ihrem Ende nur zwei Minuten auf.</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation>Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This session has already ended.</source>
        <translation>Diese Sitzung ist bereits beendet.</translation>
    </message>
    <message>
        <source>The action had no effect.</source>
        <translation>Die Aktion hatte keine Wirkung.</translation>
    </message>
    <message>
        <source>Start a new session if there is more work to do.</source>
        <translation>Starten Sie eine neue Sitzung, wenn noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>This session has already been claimed.</source>
        <translation>Diese Sitzung wurde bereits übernommen.</translation>
    </message>
    <message>
        <source>A session can be used only on the PC that claimed it, and it cannot be claimed again.</source>
        <translation>Nur der PC, der die Sitzung übernommen hat, kann sie nutzen; sie lässt sich nicht zweimal übernehmen.</translation>
    </message>
    <message>
        <source>Check with your colleagues. If no one is using the session, interrupt it and start again.</source>
        <translation>Fragen Sie Ihre Kollegen. Wird die Sitzung nicht benutzt, beenden Sie sie ohne Ergebnis und starten Sie erneut.</translation>
    </message>
    <message>
        <source>This session cannot be claimed from this PC.</source>
        <translation>Diese Sitzung kann von diesem PC aus nicht übernommen werden.</translation>
    </message>
    <message>
        <source>The service did not provide an authentication token for this session.</source>
        <translation>Der Dienst hat für diese Sitzung kein Authentifizierungstoken ausgestellt.</translation>
    </message>
    <message>
        <source>The person who started the session can claim it. Otherwise, the session closes automatically 60 seconds after it was started.</source>
        <translation>Die Person, die die Sitzung gestartet hat, kann sie übernehmen. Sonst wird sie 60 Sekunden nach ihrem Start automatisch geschlossen.</translation>
    </message>
    <message>
        <source>The service does not allow this action at the moment.</source>
        <translation>Der Dienst erlaubt diese Aktion derzeit nicht.</translation>
    </message>
    <message>
        <source>Refresh the list and check the state of the session.</source>
        <translation>Aktualisieren Sie die Liste und prüfen Sie den Status der Sitzung.</translation>
    </message>
    <message>
        <source>This server does not support this feature.</source>
        <translation>Dieser Server unterstützt diese Möglichkeit nicht.</translation>
    </message>
    <message>
        <source>The server is running an older version; all other features are available.</source>
        <translation>Auf dem Server läuft eine ältere Version; alles andere funktioniert.</translation>
    </message>
    <message>
        <source>The service is still detecting the control units.</source>
        <translation>Der Dienst ermittelt die Steuergeräte noch.</translation>
    </message>
    <message>
        <source>The program will try again automatically in a few seconds.</source>
        <translation>Das Programm versucht es in einigen Sekunden automatisch erneut.</translation>
    </message>
    <message>
        <source>The service rejected the request.</source>
        <translation>Der Dienst hat die Anfrage abgelehnt.</translation>
    </message>
    <message>
        <source>Check the information you entered.</source>
        <translation>Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>A result is already being sent for this session.</source>
        <translation>Für diese Sitzung wird bereits ein Ergebnis gesendet.</translation>
    </message>
    <message>
        <source>This result was not sent, and the first one was not changed.</source>
        <translation>Dieses Ergebnis wurde nicht gesendet, und das erste wurde nicht geändert.</translation>
    </message>
    <message>
        <source>Wait until the service has accepted or refused the first result.</source>
        <translation>Warten Sie, bis der Dienst das erste Ergebnis angenommen oder abgelehnt hat.</translation>
    </message>
    <message>
        <source>The team history cannot be used.</source>
        <translation>Der Teamverlauf kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Everything is saved on this PC and will be shared with colleagues once the team history is available again.</source>
        <translation>Alles wird auf diesem PC gespeichert und mit Kollegen geteilt, sobald der Teamverlauf wieder funktioniert.</translation>
    </message>
    <message>
        <source>Send the details to the administrator of the team database.</source>
        <translation>Senden Sie die Details an den Administrator der Teamdatenbank.</translation>
    </message>
    <message>
        <source>This installation does not include the component for team databases.</source>
        <translation>In dieser Installation fehlt die Komponente für Teamdatenbanken.</translation>
    </message>
    <message>
        <source>Install openobd-desktop[team] or, in the settings, choose This PC only.</source>
        <translation>Installieren Sie openobd-desktop[team] oder wählen Sie „Nur dieser PC“ in den Einstellungen.</translation>
    </message>
    <message>
        <source>The host of the team database could not be found.</source>
        <translation>Der Host der Teamdatenbank wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the host in the settings and make sure this PC is on the company network.</source>
        <translation>Prüfen Sie den Host in den Einstellungen und stellen Sie sicher, dass dieser PC im Firmennetz ist.</translation>
    </message>
    <message>
        <source>The host of the team database refused the connection.</source>
        <translation>Der Host der Teamdatenbank lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check the port in the settings and make sure the database is running.</source>
        <translation>Prüfen Sie den Port in den Einstellungen und stellen Sie sicher, dass die Datenbank läuft.</translation>
    </message>
    <message>
        <source>The team database is not responding.</source>
        <translation>Die Teamdatenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>Make sure this PC is on the company network; the program will try again automatically.</source>
        <translation>Stellen Sie sicher, dass dieser PC im Firmennetz ist; das Programm versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>The team database rejected the user name or password.</source>
        <translation>Die Teamdatenbank lehnt den Benutzernamen oder das Passwort ab.</translation>
    </message>
    <message>
        <source>Enter the user name and password again in the settings, or contact the administrator of the team database.</source>
        <translation>Geben Sie Benutzername und Passwort in den Einstellungen erneut ein oder wenden Sie sich an den Administrator der Teamdatenbank.</translation>
    </message>
    <message>
        <source>The team database did not request the password securely (SCRAM).</source>
        <translation>Die Teamdatenbank fragt das Passwort nicht sicher ab (SCRAM).</translation>
    </message>
    <message>
        <source>No password was sent. Until the team history is available, everything is saved on this PC.</source>
        <translation>Es wurde kein Passwort gesendet. Bis der Teamverlauf verfügbar ist, wird alles auf diesem PC gespeichert.</translation>
    </message>
    <message>
        <source>Ask the administrator to set scram-sha-256 in pg_hba.conf on the server and to set the user&apos;s password again. If the database is on this PC, check which program is listening on the port.</source>
        <translation>Bitten Sie den Administrator, scram-sha-256 in pg_hba.conf auf dem Server einzustellen und das Passwort des Benutzers neu zu setzen. Liegt die Datenbank auf diesem PC, prüfen Sie, welches Programm am Port lauscht.</translation>
    </message>
    <message>
        <source>There is no database with this name on the server.</source>
        <translation>Der Server hat keine Datenbank mit diesem Namen.</translation>
    </message>
    <message>
        <source>Check the name in the settings, or ask the administrator to create an empty database with this name.</source>
        <translation>Prüfen Sie den Namen in den Einstellungen oder bitten Sie den Administrator, eine leere Datenbank mit diesem Namen anzulegen.</translation>
    </message>
    <message>
        <source>The certificate of the team database cannot be trusted.</source>
        <translation>Dem Zertifikat der Teamdatenbank kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Add ?sslrootcert= and the path of your company&apos;s certificate file to the address.</source>
        <translation>Hängen Sie ?sslrootcert= und den Pfad der Zertifikatsdatei Ihrer Firma an die Adresse an.</translation>
    </message>
    <message>
        <source>The team database does not support encryption.</source>
        <translation>Die Teamdatenbank bietet keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Ask the administrator to enable TLS on the server; this program sends no data unencrypted.</source>
        <translation>Bitten Sie den Administrator, TLS am Server zu aktivieren; dieses Programm sendet keine Daten unverschlüsselt.</translation>
    </message>
    <message>
        <source>The user of the team database does not have the required permissions.</source>
        <translation>Dem Benutzer der Teamdatenbank fehlen die erforderlichen Rechte.</translation>
    </message>
    <message>
        <source>Ask the administrator to make the user the owner of the database, or to grant the user read and write access to the openobd_* tables.</source>
        <translation>Bitten Sie den Administrator, den Benutzer zum Eigentümer der Datenbank zu machen oder ihm Lese- und Schreibrechte für die Tabellen openobd_* zu geben.</translation>
    </message>
    <message>
        <source>The team database has been updated by a newer version of this program.</source>
        <translation>Die Teamdatenbank wurde von einer neueren Version dieses Programms aktualisiert.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC too.</source>
        <translation>Installieren Sie die neuere Version auch auf diesem PC.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is not known whether the last action reached the service.</source>
        <translation>Es ist nicht bekannt, ob die letzte Aktion den Dienst erreicht hat.</translation>
    </message>
    <message>
        <source>Check the internet connection, then refresh the list to see the current state.</source>
        <translation>Prüfen Sie die Internetverbindung und aktualisieren Sie dann die Liste, um den aktuellen Stand zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was sent; running sessions are not affected.</source>
        <translation>Es wurde nichts gesendet; laufende Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>The connection to the service failed.</source>
        <translation>Die Verbindung zum Dienst ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The host of the service can be reached but is not accepting connections on this port.</source>
        <translation>Der Host des Dienstes ist erreichbar, nimmt an diesem Port aber keine Verbindungen an.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile, or try again in a minute.</source>
        <translation>Prüfen Sie Host und Port im Profil oder versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>The address of the service could not be found.</source>
        <translation>Die Adresse des Dienstes wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the internet connection or VPN, and the host in the profile.</source>
        <translation>Prüfen Sie die Internetverbindung oder das VPN und den Host im Profil.</translation>
    </message>
    <message>
        <source>The server&apos;s identity cannot be verified: its certificate is signed by an unknown authority.</source>
        <translation>Die Identität des Servers lässt sich nicht prüfen: Sein Zertifikat ist von einer unbekannten Stelle signiert.</translation>
    </message>
    <message>
        <source>A company firewall may be re-signing the traffic: add your company&apos;s certificate file to the profile. Otherwise, send the details to your IT department.</source>
        <translation>Vielleicht signiert eine Firmen-Firewall den Datenverkehr neu: Tragen Sie die Zertifikatsdatei Ihrer Firma im Profil ein. Senden Sie sonst die Details an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired, or this PC&apos;s clock is wrong.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses PCs geht falsch.</translation>
    </message>
    <message>
        <source>Check the date and time on this PC. If they are correct, contact the service&apos;s support team.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses PCs. Wenn beide stimmen, wenden Sie sich an den Support des Dienstes.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet: this PC&apos;s clock is probably slow.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig: Die Uhr dieses PCs geht wahrscheinlich nach.</translation>
    </message>
    <message>
        <source>Correct the date and time on this PC, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses PCs richtig ein und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is too weak: its key or signature can be forged.</source>
        <translation>Das Zertifikat des Servers ist zu schwach: Schlüssel oder Signatur können gefälscht werden.</translation>
    </message>
    <message>
        <source>The certificate must have a 2048-bit key, a SHA-256 signature and the host name in its list of names. Send the details to your IT department.</source>
        <translation>Das Zertifikat braucht einen Schlüssel von 2048 Bit, eine SHA-256-Signatur und den Hostnamen in seiner Namensliste. Senden Sie die Details an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The server does not support secure encryption.</source>
        <translation>Der Server unterstützt keine sichere Verschlüsselung.</translation>
    </message>
    <message>
        <source>The server must support TLS 1.2 or newer and must not require a client certificate. Send the details to your IT department.</source>
        <translation>Der Server muss TLS 1.2 oder neuer unterstützen und darf kein Client-Zertifikat verlangen. Senden Sie die Details an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The server requires a client certificate, which this program does not have.</source>
        <translation>Der Server verlangt ein Client-Zertifikat, das dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile, or send the details to your IT department.</source>
        <translation>Prüfen Sie Host und Port im Profil oder senden Sie die Details an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The server that responded is not the openOBD service: it does not support HTTP/2.</source>
        <translation>Der Server, der geantwortet hat, ist nicht der openOBD-Dienst: Er unterstützt kein HTTP/2.</translation>
    </message>
    <message>
        <source>Check the host and port in the profile. A company firewall may be intercepting the connection: contact your IT department.</source>
        <translation>Prüfen Sie Host und Port im Profil. Möglicherweise fängt eine Firmen-Firewall die Verbindung ab: Wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>This is not the expected server: its certificate was issued for another name.</source>
        <translation>Das ist nicht der erwartete Server: Sein Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Do not continue on this network. Send the details to your IT department.</source>
        <translation>Arbeiten Sie in diesem Netzwerk nicht weiter. Senden Sie die Details an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The server that responded is not the openOBD service: it does not use encryption.</source>
        <translation>Der Server, der geantwortet hat, ist nicht der openOBD-Dienst: Er verwendet keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>On guest Wi-Fi, first log in to the network in your browser. Otherwise, check the host and port in the profile.</source>
        <translation>Melden Sie sich in einem Gast-WLAN zuerst im Browser am Netzwerk an. Prüfen Sie sonst Host und Port im Profil.</translation>
    </message>
    <message>
        <source>The service has stopped responding.</source>
        <translation>Der Dienst reagiert nicht mehr.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically.</source>
        <translation>Das Programm verbindet sich automatisch neu.</translation>
    </message>
    <message>
        <source>The service closed the connection because this program sent too many keepalive checks.</source>
        <translation>Der Dienst hat die Verbindung geschlossen, weil dieses Programm sie zu oft geprüft hat.</translation>
    </message>
    <message>
        <source>The program will check less often and reconnect automatically.</source>
        <translation>Das Programm prüft seltener und verbindet sich automatisch neu.</translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation>Der Dienst startet gerade neu.</translation>
    </message>
    <message>
        <source>The service did not respond in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service reported an internal error.</source>
        <translation>Der Dienst meldet einen internen Fehler.</translation>
    </message>
    <message>
        <source>It is not known whether the last action was carried out.</source>
        <translation>Es ist nicht bekannt, ob die letzte Aktion ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Refresh the list to see the current state. If the problem persists, send the details to the service&apos;s support team.</source>
        <translation>Aktualisieren Sie die Liste, um den aktuellen Stand zu sehen. Besteht das Problem weiter, senden Sie die Details an den Support des Dienstes.</translation>
    </message>
    <message>
        <source>The service&apos;s response is too large for this program to process.</source>
        <translation>Die Antwort des Dienstes ist zu groß für dieses Programm.</translation>
    </message>
    <message>
        <source>The certificate file contains too many certificates.</source>
        <translation>Die Zertifikatsdatei enthält zu viele Zertifikate.</translation>
    </message>
    <message>
        <source>This picture would take too long to decode.</source>
        <translation>Das Dekodieren dieses Bildes würde zu lange dauern.</translation>
    </message>
    <message>
        <source>A session on this ticket has just appeared.</source>
        <translation>Eine Sitzung zu diesem Ticket ist soeben erschienen.</translation>
    </message>
    <message>
        <source>Show that session, or start another one.</source>
        <translation>Zeigen Sie diese Sitzung an oder starten Sie eine weitere.</translation>
    </message>
    <message>
        <source>The file with the trouble code texts cannot be read.</source>
        <translation>Die Datei mit den Texten zu Fehlercodes kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The codes are shown without these texts.</source>
        <translation>Die Codes werden ohne diese Texte angezeigt.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>Send the details to support.</source>
        <translation>Senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>The service sent a response that this program cannot read.</source>
        <translation>Der Dienst hat eine Antwort gesendet, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>You may need a newer version of this program. Send the details to support.</source>
        <translation>Vielleicht brauchen Sie eine neuere Version dieses Programms. Senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>The folder {folder} is not responding.</source>
        <translation>Der Ordner {folder} reagiert nicht.</translation>
    </message>
    <message>
        <source>The program was not started. Open sessions keep running.</source>
        <translation>Das Programm wurde nicht gestartet. Offene Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Check the disk or network drive, then try again.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The two entries differ.</source>
        <translation>Die beiden Eingaben stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Enter the same PIN twice.</source>
        <translation>Geben Sie zweimal dieselbe PIN ein.</translation>
    </message>
    <message>
        <source>The environment variables were ignored.</source>
        <translation>Die Umgebungsvariablen wurden ignoriert.</translation>
    </message>
    <message>
        <source>Set the client ID, the client secret and the cluster, or set none of them.</source>
        <translation>Setzen Sie Client-ID, Client-Secret und Cluster zusammen oder keines davon.</translation>
    </message>
    <message>
        <source>The environment variables contain only some of the login details. Missing: {names}.</source>
        <translation>Die Umgebungsvariablen enthalten nur einen Teil einer Anmeldung. Es fehlen: {names}.</translation>
    </message>
    <message>
        <source>The environment variable OPENOBD_GRPC_PORT does not contain a valid port.</source>
        <translation>Die Umgebungsvariable OPENOBD_GRPC_PORT enthält keinen gültigen Port.</translation>
    </message>
    <message>
        <source>Set the variable to a number from 1 to 65535, or remove it to use port 443.</source>
        <translation>Setzen Sie die Variable auf eine Zahl von 1 bis 65535 oder entfernen Sie sie, um Port 443 zu verwenden.</translation>
    </message>
    <message>
        <source>The key that protects the stored tokens could not be removed from this PC&apos;s key store.</source>
        <translation>Der Schlüssel, der die gespeicherten Token schützt, konnte nicht aus dem Schlüsselspeicher dieses PCs entfernt werden.</translation>
    </message>
    <message>
        <source>The tokens have been removed, so the key no longer protects anything.</source>
        <translation>Die Token wurden entfernt, der Schlüssel schützt also nichts mehr.</translation>
    </message>
    <message>
        <source>Unlock the key store and log out again, or remove the key from the key store yourself.</source>
        <translation>Entsperren Sie den Schlüsselspeicher und melden Sie sich erneut ab, oder entfernen Sie den Schlüssel selbst aus dem Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The settings file was damaged. A copy was kept, and the program is using the default settings.</source>
        <translation>Die Einstellungsdatei war beschädigt. Eine Kopie wurde aufbewahrt, und das Programm verwendet die Standardeinstellungen.</translation>
    </message>
    <message>
        <source>Add your profile again. The old file is in the folder shown in the details.</source>
        <translation>Fügen Sie Ihr Profil erneut hinzu. Die alte Datei liegt in dem Ordner, der in den Details steht.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on ticket {number} succeeded.</source>
        <translation>Es ist noch nicht bekannt, ob ein früherer Start zu Ticket {number} erfolgreich war.</translation>
    </message>
    <message>
        <source>It is not yet known whether an earlier attempt to start a session on connector {id} succeeded.</source>
        <translation>Es ist noch nicht bekannt, ob ein früherer Start auf Connector {id} erfolgreich war.</translation>
    </message>
    <message>
        <source>Enter the address as postgresql://host:5432/database.</source>
        <translation>Geben Sie die Adresse in der Form postgresql://host:5432/datenbank ein.</translation>
    </message>
    <message>
        <source>This is not a valid PostgreSQL database address.</source>
        <translation>Dies ist keine gültige Adresse einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>The address does not include a valid database name.</source>
        <translation>Die Adresse enthält keinen gültigen Datenbanknamen.</translation>
    </message>
    <message>
        <source>The address contains invisible characters.</source>
        <translation>Die Adresse enthält unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>The address of the team database is missing.</source>
        <translation>Die Adresse der Teamdatenbank fehlt.</translation>
    </message>
    <message>
        <source>The port of the team database must be a number from 1 to 65535.</source>
        <translation>Der Port der Teamdatenbank muss eine Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>The address sets {name}, which is not allowed.</source>
        <translation>Die Adresse setzt {name}; das ist nicht zulässig.</translation>
    </message>
    <message>
        <source>Only sslmode and sslrootcert can be set.</source>
        <translation>Nur sslmode und sslrootcert können gesetzt werden.</translation>
    </message>
    <message>
        <source>The address allows an unencrypted connection.</source>
        <translation>Die Adresse erlaubt eine unverschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>Remove sslmode from the address; this program sends no data unencrypted.</source>
        <translation>Entfernen Sie sslmode aus der Adresse; dieses Programm sendet keine Daten unverschlüsselt.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Es wurde nichts gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>openOBD Desktop is running and is using these settings.</source>
        <translation>openOBD Desktop läuft mit diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Quit the program, then try again.</source>
        <translation>Beenden Sie das Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file does not contain any usable settings.</source>
        <translation>Die Datei enthält keine verwendbaren Einstellungen.</translation>
    </message>
    <message>
        <source>Create the file again with --export-settings.</source>
        <translation>Erstellen Sie die Datei neu mit --export-settings.</translation>
    </message>
    <message>
        <source>This is not a valid port.</source>
        <translation>Das ist kein gültiger Port.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, or leave the field empty to use port 443.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 ein oder lassen Sie das Feld leer, um Port 443 zu verwenden.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or name or, if the file is open in another program, close it there.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen oder schließen Sie die Datei im anderen Programm.</translation>
    </message>
    <message>
        <source>The history was written by a newer version of this program; this version can read it but cannot change it.</source>
        <translation>Der Verlauf wurde von einer neueren Version dieses Programms geschrieben; diese Version kann ihn nur lesen.</translation>
    </message>
    <message>
        <source>The history cannot be saved: its folder or file is read-only.</source>
        <translation>Der Verlauf kann nicht gespeichert werden: Sein Ordner oder seine Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The history cannot be saved: the disk is full.</source>
        <translation>Der Verlauf kann nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The history cannot be saved: another program is using it.</source>
        <translation>Der Verlauf kann nicht gespeichert werden: Ein anderes Programm verwendet ihn.</translation>
    </message>
    <message>
        <source>Enter only the address; the proxy user name and password have their own fields.</source>
        <translation>Geben Sie nur die Adresse ein; Benutzername und Passwort des Proxys haben eigene Felder.</translation>
    </message>
    <message>
        <source>Choose your company&apos;s certificate as a .cer, .crt, .pem or .p7b file, or leave the field empty.</source>
        <translation>Wählen Sie das Zertifikat Ihrer Firma als .cer-, .crt-, .pem- oder .p7b-Datei oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store did not respond.</source>
        <translation>Der Schlüsselspeicher dieses PCs hat nicht reagiert.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store is locked.</source>
        <translation>Der Schlüsselspeicher dieses PCs ist gesperrt.</translation>
    </message>
    <message>
        <source>No key store is running on this PC.</source>
        <translation>Auf diesem PC läuft kein Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The stored client secret could not be read, so nothing was sent.</source>
        <translation>Das gespeicherte Client-Secret konnte nicht gelesen werden; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again. To continue without the key store, edit the profile and enter the client secret there.</source>
        <translation>Entsperren Sie den Schlüsselspeicher und versuchen Sie es erneut. Um ohne Schlüsselspeicher fortzufahren, bearbeiten Sie das Profil und geben Sie dort das Client-Secret ein.</translation>
    </message>
    <message>
        <source>Close the other program. The history will then be saved automatically.</source>
        <translation>Schließen Sie das andere Programm. Danach wird der Verlauf automatisch gespeichert.</translation>
    </message>
    <message>
        <source>The history cannot be saved: its folder is on a drive that does not support file locks.</source>
        <translation>Der Verlauf kann nicht gespeichert werden: Sein Ordner liegt auf einem Laufwerk, das keine Dateisperren unterstützt.</translation>
    </message>
    <message>
        <source>Start the program with --config-dir and a folder on this PC, or contact your IT department.</source>
        <translation>Starten Sie das Programm mit --config-dir und einem Ordner auf diesem PC oder wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Free up disk space. The history will then be saved automatically.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Danach wird der Verlauf automatisch gespeichert.</translation>
    </message>
    <message>
        <source>The disk that contains the history is not responding.</source>
        <translation>Der Datenträger mit dem Verlauf reagiert nicht.</translation>
    </message>
    <message>
        <source>Check the disk or network drive. The history will then be saved automatically.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk. Danach wird der Verlauf automatisch gespeichert.</translation>
    </message>
    <message>
        <source>This PC&apos;s policy file contains errors.</source>
        <translation>Die Richtliniendatei dieses PCs enthält Fehler.</translation>
    </message>
    <message>
        <source>Valid settings still apply. Security settings that cannot be read are set to their strictest values.</source>
        <translation>Lesbare Einstellungen gelten. Sicherheitseinstellungen, die nicht lesbar sind, erhalten ihren strengsten Wert.</translation>
    </message>
    <message>
        <source>Send the details to your IT department; they include the file and the lines.</source>
        <translation>Senden Sie die Details an Ihre IT-Abteilung; sie enthalten die Datei und die Zeilen.</translation>
    </message>
    <message>
        <source>No session was started.</source>
        <translation>Es wurde keine Sitzung gestartet.</translation>
    </message>
    <message>
        <source>This network&apos;s proxy requires a user name and password.</source>
        <translation>Der Proxy dieses Netzwerks verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Enter both in the profile. If you do not have them, contact your IT department.</source>
        <translation>Geben Sie beide im Profil ein. Wenn Sie sie nicht haben, wenden Sie sich an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The proxy rejected the user name or password.</source>
        <translation>Der Proxy lehnt den Benutzernamen oder das Passwort ab.</translation>
    </message>
    <message>
        <source>Enter both again in the profile, or contact your IT department. This program supports only Basic authentication.</source>
        <translation>Geben Sie beide im Profil erneut ein oder wenden Sie sich an Ihre IT-Abteilung; nur Basic-Authentifizierung wird unterstützt.</translation>
    </message>
    <message>
        <source>Refresh the list to see the current state. If the problem persists, send the details to support.</source>
        <translation>Aktualisieren Sie die Liste, um den aktuellen Stand zu sehen. Tritt das Problem erneut auf, senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>Das Programm wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Reinstall the program.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The folder that contains the certificate file is not responding.</source>
        <translation>Der Ordner der Zertifikatsdatei reagiert nicht.</translation>
    </message>
    <message>
        <source>Check the connection to the network folder, or choose a certificate file on this PC.</source>
        <translation>Prüfen Sie die Verbindung zum Netzwerkordner oder wählen Sie eine Zertifikatsdatei auf diesem PC.</translation>
    </message>
    <message>
        <source>The program was started with invalid arguments.</source>
        <translation>Das Programm wurde mit ungültigen Argumenten gestartet.</translation>
    </message>
    <message>
        <source>Correct the shortcut or command that starts the program, or start it without arguments.</source>
        <translation>Korrigieren Sie die Verknüpfung oder den Befehl zum Start des Programms oder starten Sie es ohne Argumente.</translation>
    </message>
    <message>
        <source>openOBD Desktop could not start.</source>
        <translation>openOBD Desktop konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Open sessions keep running.</source>
        <translation>Offene Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Try again. If the problem persists, reinstall the program or send the details to support.</source>
        <translation>Versuchen Sie es erneut. Tritt das Problem wieder auf, installieren Sie das Programm neu oder senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>Some values in the settings file are invalid. The default values are used instead.</source>
        <translation>Einige Werte in der Einstellungsdatei sind ungültig. Stattdessen werden die Standardwerte verwendet.</translation>
    </message>
    <message>
        <source>All other settings and profiles were loaded.</source>
        <translation>Alle anderen Einstellungen und Profile wurden geladen.</translation>
    </message>
    <message>
        <source>Check the settings. A copy of the old file is in the folder shown in the details.</source>
        <translation>Prüfen Sie die Einstellungen. Eine Kopie der alten Datei liegt in dem Ordner, der in den Details steht.</translation>
    </message>
    <message>
        <source>The address allows connections to unverified servers.</source>
        <translation>Die Adresse erlaubt Verbindungen zu ungeprüften Servern.</translation>
    </message>
    <message>
        <source>Remove sslmode from the address, or add sslrootcert with the path of your company&apos;s certificate file.</source>
        <translation>Entfernen Sie sslmode aus der Adresse oder fügen Sie sslrootcert mit dem Pfad der Zertifikatsdatei Ihrer Firma hinzu.</translation>
    </message>
    <message>
        <source>The component for team databases is too old.</source>
        <translation>Die Komponente für Teamdatenbanken ist zu alt.</translation>
    </message>
    <message>
        <source>This session is not in the history.</source>
        <translation>Diese Sitzung ist nicht im Verlauf enthalten.</translation>
    </message>
    <message>
        <source>The print service of this PC is not responding.</source>
        <translation>Der Druckdienst dieses PCs reagiert nicht.</translation>
    </message>
    <message>
        <source>The report was not printed. Running sessions are not affected.</source>
        <translation>Der Bericht wurde nicht gedruckt. Laufende Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Save the report as a file, and print it later.</source>
        <translation>Speichern Sie den Bericht als Datei und drucken Sie ihn später.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>The file with the picture cannot be read.</source>
        <translation>Die Datei mit dem Bild kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This picture&apos;s server cannot be reached, or its identity cannot be verified.</source>
        <translation>Der Server dieses Bildes ist nicht erreichbar, oder seine Identität lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>This picture did not load within {seconds} seconds.</source>
        <translation>Dieses Bild wurde nicht innerhalb von {seconds} Sekunden geladen.</translation>
    </message>
    <message>
        <source>This picture&apos;s server redirected to another address.</source>
        <translation>Der Server dieses Bildes hat an eine andere Adresse weitergeleitet.</translation>
    </message>
    <message>
        <source>This picture&apos;s server refused access ({status}).</source>
        <translation>Der Server dieses Bildes hat den Zugriff verweigert ({status}).</translation>
    </message>
    <message>
        <source>This file is not a PNG, JPEG or WebP picture.</source>
        <translation>Diese Datei ist kein Bild im Format PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>This picture is larger than 5 MB.</source>
        <translation>Dieses Bild ist größer als 5 MB.</translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation>Dieses Bild ist beschädigt.</translation>
    </message>
    <message>
        <source>This picture is damaged or has more than {most} pixels per side.</source>
        <translation>Dieses Bild ist beschädigt oder hat mehr als {most} Pixel pro Seite.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>control units: {count}</source>
        <translation>Steuergeräte: {count}</translation>
    </message>
    <message>
        <source>control units that answered: {answered} of {units}; trouble codes: {codes}</source>
        <translation>Steuergeräte, die geantwortet haben: {answered} von {units}; Fehlercodes: {codes}</translation>
    </message>
    <message>
        <source>{found}; not every control unit was asked</source>
        <translation>{found}; nicht jedes Steuergerät wurde gefragt</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>came back immediately</source>
        <translation>sofort wieder da</translation>
    </message>
    <message>
        <source>cleared, but not read again</source>
        <translation>gelöscht, aber nicht erneut gelesen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>no answer; may have been cleared</source>
        <translation>keine Antwort; möglicherweise gelöscht</translation>
    </message>
    <message>
        <source>no answer; not cleared</source>
        <translation>keine Antwort; nicht gelöscht</translation>
    </message>
    <message>
        <source>nothing was sent</source>
        <translation>nichts gesendet</translation>
    </message>
    <message>
        <source>connection lost; may have been cleared</source>
        <translation>Verbindung verloren; möglicherweise gelöscht</translation>
    </message>
    <message>
        <source>closed by the operator</source>
        <translation>vom Bediener geschlossen</translation>
    </message>
    <message>
        <source>closed automatically after 55 minutes without a message</source>
        <translation>nach 55 Minuten ohne Nachricht automatisch geschlossen</translation>
    </message>
    <message>
        <source>replaced by a question from another program</source>
        <translation>durch eine Frage eines anderen Programms ersetzt</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>refused by the service</source>
        <translation>vom Dienst abgelehnt</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
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
        <translation>Dieses Feld ist auf {limit} Zeichen begrenzt; der Rest wurde abgeschnitten.</translation>
    </message>
</context>
<context>
    <name>finder</name>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Known functions</source>
        <translation>Bekannte Funktionen</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>{session}: the service has confirmed the result.</source>
        <translation>{session}: Der Dienst hat das Ergebnis bestätigt.</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Bericht öffnen</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Formular öffnen</translation>
    </message>
</context>
<context>
    <name>finish form</name>
    <message>
        <source>The mechanic is asking for assistance. Contact the mechanic before you finish: once the session has ended, you will no longer be able to help.</source>
        <translation>Der Mechaniker bittet um Hilfe. Nehmen Sie vor dem Abschließen Kontakt mit dem Mechaniker auf: Sobald die Sitzung beendet ist, können Sie nicht mehr helfen.</translation>
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
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>no longer reported</source>
        <translation>nicht mehr gemeldet</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>waiting for the provider</source>
        <translation>wartet auf den Anbieter</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>wird gestoppt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>The function {function} is running. Stopping it now may leave a control unit only partially written. If possible, wait for the function to end.</source>
        <translation>Die Funktion {function} läuft. Wird sie jetzt gestoppt, bleibt ein Steuergerät vielleicht nur teilweise beschrieben. Warten Sie nach Möglichkeit, bis sie beendet ist.</translation>
    </message>
    <message>
        <source>Trouble codes are being cleared. If the session ends now, it will not be known which control units have cleared them. If possible, wait until clearing is complete.</source>
        <translation>Fehlercodes werden gelöscht. Wenn die Sitzung jetzt endet, ist nicht bekannt, welche Steuergeräte sie gelöscht haben. Warten Sie nach Möglichkeit, bis das Löschen abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The function {function} may still be running, although the service no longer reports it. Ending the session now may leave a control unit only partially written. Check with the mechanic first.</source>
        <translation>Die Funktion {function} läuft vielleicht noch, obwohl sie nicht mehr gemeldet wird. Wird die Sitzung jetzt beendet, bleibt ein Steuergerät vielleicht nur teilweise beschrieben. Fragen Sie zuerst den Mechaniker.</translation>
    </message>
    <message>
        <source>It could not be checked whether a function is still running. If one is, ending the session now may leave a control unit only partially written. Check with the mechanic first.</source>
        <translation>Es konnte nicht geprüft werden, ob noch eine Funktion läuft. Falls ja, bleibt ein Steuergerät vielleicht nur teilweise beschrieben, wenn die Sitzung jetzt beendet wird. Fragen Sie zuerst den Mechaniker.</translation>
    </message>
    <message>
        <source>{session}: {warning}</source>
        <translation>{session}: {warning}</translation>
    </message>
    <message>
        <source>no result</source>
        <translation>kein Ergebnis</translation>
    </message>
    <message>
        <source>{result} ({wire})</source>
        <translation>{result} ({wire})</translation>
    </message>
    <message>
        <source>Stopped before it finished. It is not known what the function had already done.</source>
        <translation>Vor dem Ende gestoppt. Was die Funktion bereits getan hatte, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The function was cancelled before it started.</source>
        <translation>Die Funktion wurde vor dem Start abgebrochen.</translation>
    </message>
    <message>
        <source>Function {function}: {results}</source>
        <translation>Funktion {function}: {results}</translation>
    </message>
    <message>
        <source>Function {function}: {outcome}</source>
        <translation>Funktion {function}: {outcome}</translation>
    </message>
    <message>
        <source>(single result)</source>
        <translation>(einzelnes Ergebnis)</translation>
    </message>
    <message>
        <source>(object: {type})</source>
        <translation>(Objekt: {type})</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Shared by all functions of this session.</source>
        <translation>Von allen Funktionen dieser Sitzung geteilt.</translation>
    </message>
    <message>
        <source>Only for this function; not available to the functions it calls.</source>
        <translation>Nur für diese Funktion; nicht verfügbar für die Funktionen, die sie aufruft.</translation>
    </message>
    <message>
        <source>Shared by all sessions on this connection, and kept after this session ends.</source>
        <translation>Von allen Sitzungen auf dieser Verbindung geteilt; bleiben nach dem Ende dieser Sitzung erhalten.</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>No profile yet</source>
        <translation>Noch kein Profil</translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation>Profil hinzufügen</translation>
    </message>
    <message>
        <source>The client secret of {profile} is being read from this PC&apos;s key store.</source>
        <translation>Das Client-Secret von {profile} wird aus dem Schlüsselspeicher dieses PCs gelesen.</translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Waiting for the first response from the service.</source>
        <translation>Warten auf die erste Antwort des Dienstes.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message>
        <source>The service lists no sessions for your company.</source>
        <translation>Der Dienst führt keine Sitzungen Ihrer Firma.</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung starten</translation>
    </message>
    <message numerus="yes">
        <source>The filter and the search hide %Ln session(s).</source>
        <translation>
            <numerusform>Filter und Suche verbergen %Ln Sitzung.</numerusform>
            <numerusform>Filter und Suche verbergen %Ln Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Profil prüfen</translation>
    </message>
    <message>
        <source>A profile contains the Partner API credentials that you log in with. To try the program without a profile, start the demo from the profile menu.</source>
        <translation>Ein Profil enthält die Zugangsdaten der Partner-API, mit denen Sie sich anmelden. Um das Programm ohne Profil auszuprobieren, starten Sie die Demo im Profilmenü.</translation>
    </message>
    <message>
        <source>Waiting for the key store…</source>
        <translation>Warten auf den Schlüsselspeicher…</translation>
    </message>
    <message>
        <source>Not logged in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Log in with {profile}, or choose another profile from the profile menu.</source>
        <translation>Melden Sie sich mit {profile} an oder wählen Sie im Profilmenü ein anderes Profil.</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>There is no session on ticket {number}.</source>
        <translation>Auf Ticket {number} gibt es keine Sitzung.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>outcome unknown</source>
        <translation>Ende nicht gesehen</translation>
    </message>
    <message>
        <source>Unknown on this PC; last known state: {state}.</source>
        <translation>Auf diesem PC unbekannt; letzter bekannter Status: {state}.</translation>
    </message>
    <message>
        <source>Start unknown</source>
        <translation>Beginn unbekannt</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Heute, {day}</translation>
    </message>
    <message>
        <source>Yesterday, {day}</source>
        <translation>Gestern, {day}</translation>
    </message>
    <message>
        <source>Needs follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Needs follow-up · {feedback}</source>
        <translation>Nachfassen · {feedback}</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>needed; marked {time}</source>
        <translation>nötig; vorgemerkt {time}</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>erledigt {time}</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>Connector {id}</translation>
    </message>
    <message>
        <source>Differs from the VIN on the ticket.</source>
        <translation>Weicht von der FIN auf dem Ticket ab.</translation>
    </message>
    <message>
        <source>{start} to {end}, {seconds}</source>
        <translation>{start} bis {end}, {seconds}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <translation>ab {start}</translation>
    </message>
    <message>
        <source>The timeline is stored on {who}&apos;s PC.</source>
        <translation>Die Zeitachse liegt auf dem PC von {who}.</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>VIN on the ticket</source>
        <translation>FIN laut Ticket</translation>
    </message>
    <message>
        <source>VIN read from the car</source>
        <translation>FIN aus dem Fahrzeug</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Timeline ({zone})</source>
        <translation>Zeitachse ({zone})</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session ID</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Connection gaps</source>
        <translation>Verbindungslücken</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The timeline could not be read.</source>
        <translation>Die Zeitachse konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What happened before the session was resumed could not be read.</source>
        <translation>Was vor dem Fortsetzen der Sitzung geschah, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation>Status: {state}</translation>
    </message>
    <message>
        <source>Description:</source>
        <translation>Beschreibung:</translation>
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
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Fahrzeug</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>UTC offset</source>
        <translation>Abweichung von UTC</translation>
    </message>
</context>
<context>
    <name>history hints</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Searching the history…</source>
        <translation>Verlauf wird durchsucht…</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Verlauf wird geöffnet…</translation>
    </message>
    <message>
        <source>This can take a moment if the history is long.</source>
        <translation>Bei einem langen Verlauf kann das einen Moment dauern.</translation>
    </message>
    <message>
        <source>No session in this period matches all the search terms.</source>
        <translation>Keine Sitzung in diesem Zeitraum enthält alle Suchbegriffe.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Demo sessions appear here until you quit.</source>
        <translation>Demo-Sitzungen erscheinen hier, bis Sie das Programm beenden.</translation>
    </message>
    <message>
        <source>Sessions started or claimed on this PC are saved and appear here.</source>
        <translation>Sitzungen, die an diesem PC gestartet oder übernommen wurden, werden gespeichert und erscheinen hier.</translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation>Noch kein Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln Sitzung</numerusform>
            <numerusform>%Ln Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching {total}…</source>
        <translation>{total} werden durchsucht…</translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation>{matching} von {total}</translation>
    </message>
    <message>
        <source>{count} successful</source>
        <translation>{count} erfolgreich</translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication error(s)</source>
        <translation>
            <numerusform>%Ln Kommunikationsfehler</numerusform>
            <numerusform>%Ln Kommunikationsfehler</numerusform>
        </translation>
    </message>
    <message>
        <source>This demo only: {count}</source>
        <translation>Nur diese Demo: {count}</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The history was damaged. A copy was kept as {file}, and a new history was started.</source>
        <translation>Der Verlauf war beschädigt. Eine Kopie wurde als {file} aufbewahrt, und ein neuer Verlauf wurde begonnen.</translation>
    </message>
    <message>
        <source>The latest history entries were damaged and cannot be read. A copy was kept as {file}.</source>
        <translation>Die letzten Einträge des Verlaufs waren beschädigt und können nicht gelesen werden. Eine Kopie wurde als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store cannot be used at the moment, so sessions cannot be resumed after a crash.</source>
        <translation>Der Schlüsselspeicher dieses PCs kann derzeit nicht verwendet werden: Nach einem Absturz lassen sich Sitzungen nicht fortsetzen.</translation>
    </message>
    <message>
        <source>This PC&apos;s key store has changed, so earlier sessions cannot be resumed. The history is not affected.</source>
        <translation>Der Schlüsselspeicher dieses PCs hat sich geändert: Frühere Sitzungen können nicht fortgesetzt werden. Der Verlauf ist nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Start a session</source>
        <translation>Eine Sitzung starten</translation>
    </message>
    <message>
        <source>Refresh the list now</source>
        <translation>Die Liste jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Show the Sessions page</source>
        <translation>Die Seite „Sitzungen“ anzeigen</translation>
    </message>
    <message>
        <source>Show an open session, in sidebar order</source>
        <translation>Eine geöffnete Sitzung anzeigen, in der Reihenfolge der Seitenleiste</translation>
    </message>
    <message>
        <source>Show the next open session</source>
        <translation>Die nächste geöffnete Sitzung zeigen</translation>
    </message>
    <message>
        <source>Show the previous open session</source>
        <translation>Die vorige geöffnete Sitzung zeigen</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Den Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation>Die Einstellungen anzeigen</translation>
    </message>
    <message>
        <source>Open or claim the selected session</source>
        <translation>Die ausgewählte Sitzung öffnen oder übernehmen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Finish the session that is shown</source>
        <translation>Die gezeigte Sitzung abschließen</translation>
    </message>
    <message>
        <source>Copy diagnostics for support, without secrets</source>
        <translation>Programmdiagnose für den Support kopieren, ohne vertrauliche Daten</translation>
    </message>
    <message>
        <source>Close a dialog (the session keeps running)</source>
        <translation>Einen Dialog schließen; beendet nie eine Sitzung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the page (the session keeps running)</source>
        <translation>Die Seite schließen; beendet nie eine Sitzung</translation>
    </message>
    <message>
        <source>Confirm a dialog, for example to send a result</source>
        <translation>Einen Dialog bestätigen, zum Beispiel um ein Ergebnis zu senden</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Das Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Lock the program; sessions keep running</source>
        <translation>Programm sperren; Sitzungen laufen weiter</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation>Sitzung starten…</translation>
    </message>
    <message>
        <source>Resume sessions…</source>
        <translation>Sitzungen fortsetzen…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Close page</source>
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Bildschirm des Mechanikers</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Find a session, command or setting</source>
        <translation>Eine Sitzung, einen Befehl oder eine Einstellung suchen</translation>
    </message>
    <message>
        <source>Start a session on the ticket number in the clipboard</source>
        <translation>Sitzung auf der Ticketnummer in der Zwischenablage starten</translation>
    </message>
    <message>
        <source>Show the tickets, if the profile has them</source>
        <translation>Die Tickets anzeigen, falls das Profil sie hat</translation>
    </message>
    <message>
        <source>Start a session on the ticket number in the search</source>
        <translation>Sitzung auf der Ticketnummer im Suchfeld starten</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
    <message>
        <source>Start on copied ticket</source>
        <translation>Auf kopiertem Ticket starten</translation>
    </message>
    <message>
        <source>Start again…</source>
        <translation>Erneut starten…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Finish session…</source>
        <translation>Sitzung abschließen…</translation>
    </message>
    <message>
        <source>Interrupt session…</source>
        <translation>Sitzung ohne Ergebnis beenden…</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Vorige Sitzung</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Begrüßung…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation>Programmdiagnose kopieren</translation>
    </message>
    <message>
        <source>About openOBD Desktop</source>
        <translation>Über openOBD Desktop</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Select one session in the history.</source>
        <translation>Wählen Sie eine Sitzung im Verlauf.</translation>
    </message>
    <message>
        <source>The Sessions page cannot be closed.</source>
        <translation>Die Seite „Sitzungen“ kann nicht geschlossen werden.</translation>
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
        <translation>{time} {who} → {colleague} (noch nicht bestätigt)</translation>
    </message>
    <message>
        <source>{time} {who} → {colleague} (acknowledged: {then})</source>
        <translation>{time} {who} → {colleague} (bestätigt: {then})</translation>
    </message>
    <message>
        <source>Older notes are not shown.</source>
        <translation>Ältere Notizen werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>Earlier notes cannot be read at the moment.</source>
        <translation>Frühere Notizen können im Moment nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No notes on this ticket yet.</source>
        <translation>Noch keine Notizen zu diesem Ticket.</translation>
    </message>
    <message>
        <source>Notes on ticket {ticket}</source>
        <translation>Notizen zu Ticket {ticket}</translation>
    </message>
    <message>
        <source>Hand over ticket {ticket}</source>
        <translation>Ticket {ticket} übergeben</translation>
    </message>
    <message>
        <source>Ticket {ticket} was handed over to {colleague}.</source>
        <translation>Ticket {ticket} wurde an {colleague} übergeben.</translation>
    </message>
    <message>
        <source>The handover of ticket {ticket} to {colleague} waits on this PC until the team database can store it.</source>
        <translation>Die Übergabe des Tickets {ticket} an {colleague} wartet auf diesem PC, bis die Teamdatenbank sie speichern kann.</translation>
    </message>
    <message>
        <source>Show in history</source>
        <translation>Im Verlauf zeigen</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{session}: connection lost</source>
        <translation>{session}: Verbindung verloren</translation>
    </message>
    <message>
        <source>{session}: connected again</source>
        <translation>{session}: wieder verbunden</translation>
    </message>
    <message>
        <source>{session}: no contact with the car</source>
        <translation>{session}: kein Kontakt zum Fahrzeug</translation>
    </message>
    <message>
        <source>{session}: contact with the car restored</source>
        <translation>{session}: Kontakt zum Fahrzeug wiederhergestellt</translation>
    </message>
    <message>
        <source>{session}: less than 30 minutes left</source>
        <translation>{session}: noch weniger als 30 Minuten</translation>
    </message>
    <message>
        <source>{session}: less than 10 minutes left</source>
        <translation>{session}: noch weniger als 10 Minuten</translation>
    </message>
    <message>
        <source>{session}: the session token is about to expire</source>
        <translation>{session}: Das Sitzungstoken läuft gleich ab</translation>
    </message>
    <message>
        <source>{session}: the result has not been confirmed yet</source>
        <translation>{session}: Das Ergebnis ist noch nicht bestätigt</translation>
    </message>
    <message>
        <source>{session}: the result was accepted</source>
        <translation>{session}: Ergebnis angenommen</translation>
    </message>
    <message>
        <source>{session}: the question was answered</source>
        <translation>{session}: Frage beantwortet</translation>
    </message>
    <message>
        <source>{session}: the mechanic is asking for assistance</source>
        <translation>{session}: Der Mechaniker bittet um Hilfe</translation>
    </message>
    <message>
        <source>{session}: the connector is in another car</source>
        <translation>{session}: Der Connector steckt in einem anderen Auto</translation>
    </message>
    <message>
        <source>{session}: the car&apos;s battery is low</source>
        <translation>{session}: Die Batterie des Fahrzeugs ist schwach</translation>
    </message>
    <message>
        <source>{session}: the session has ended</source>
        <translation>{session}: die Sitzung wurde beendet</translation>
    </message>
    <message>
        <source>The session can no longer be controlled from this PC. Interrupt the session to free the car.</source>
        <translation>Die Sitzung kann von diesem PC nicht mehr gesteuert werden. Beenden Sie die Sitzung ohne Ergebnis, um das Fahrzeug freizugeben.</translation>
    </message>
    <message>
        <source>Open the session to see what happened to the result.</source>
        <translation>Öffnen Sie die Sitzung, um zu sehen, was aus dem Ergebnis geworden ist.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically; until then, you have limited control of the session.</source>
        <translation>Das Programm stellt die Verbindung automatisch wieder her; bis dahin können Sie die Sitzung nur eingeschränkt steuern.</translation>
    </message>
    <message>
        <source>The session stays open.</source>
        <translation>Die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>There has been no contact with the car for more than 10 seconds. Ask the mechanic to check the connector and the internet connection.</source>
        <translation>Seit mehr als 10 Sekunden kein Kontakt zum Fahrzeug. Lassen Sie den Mechaniker den Connector und die Internetverbindung prüfen.</translation>
    </message>
    <message>
        <source>Sessions can run for up to 4 hours. Finish this session soon.</source>
        <translation>Sitzungen können bis zu 4 Stunden laufen. Schließen Sie diese Sitzung bald ab.</translation>
    </message>
    <message>
        <source>Sessions can run for up to 4 hours. Finish this session now.</source>
        <translation>Sitzungen können bis zu 4 Stunden laufen. Schließen Sie diese Sitzung jetzt ab.</translation>
    </message>
    <message>
        <source>In less than a minute, you will no longer be able to control the session from this PC.</source>
        <translation>In weniger als einer Minute können Sie die Sitzung von diesem PC aus nicht mehr steuern.</translation>
    </message>
    <message>
        <source>The program is still trying to deliver the result. Do not quit the program.</source>
        <translation>Das Programm versucht weiterhin, das Ergebnis zu übermitteln. Beenden Sie das Programm nicht.</translation>
    </message>
    <message>
        <source>The session is finished.</source>
        <translation>Die Sitzung ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Open the session to read the answer.</source>
        <translation>Öffnen Sie die Sitzung, um die Antwort zu lesen.</translation>
    </message>
    <message>
        <source>Contact the mechanic before you finish the session.</source>
        <translation>Wenden Sie sich an den Mechaniker, bevor Sie die Sitzung abschließen.</translation>
    </message>
    <message>
        <source>The VIN read from the car differs from the VIN on the ticket. Stop until this has been resolved.</source>
        <translation>Die aus dem Auto gelesene FIN weicht von der FIN des Tickets ab. Halten Sie an, bis das geklärt ist.</translation>
    </message>
    <message>
        <source>Ask the mechanic to connect a charger before control units are written.</source>
        <translation>Bitten Sie den Mechaniker, ein Ladegerät anzuschließen, bevor Steuergeräte beschrieben werden.</translation>
    </message>
    <message>
        <source>The session is no longer open. Ask your colleagues what happened.</source>
        <translation>Die Sitzung ist nicht mehr offen. Fragen Sie Ihre Kollegen, was passiert ist.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>Es läuft keine Sitzung.</translation>
    </message>
    <message>
        <source>Still running: {session}</source>
        <translation>Läuft noch: {session}</translation>
    </message>
    <message>
        <source>Still running: {sessions}</source>
        <translation>Laufen noch: {sessions}</translation>
    </message>
    <message>
        <source>Still running: {sessions} and {count} more</source>
        <translation>Laufen noch: {sessions} und {count} weitere</translation>
    </message>
    <message>
        <source>Ticket {ticket}</source>
        <translation>Ticket {ticket}</translation>
    </message>
    <message>
        <source>{colleague}: ticket {ticket}</source>
        <translation>{colleague}: Ticket {ticket}</translation>
    </message>
</context>
<context>
    <name>offered</name>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Offered functions</source>
        <translation>Angebotene Funktionen</translation>
    </message>
    <message>
        <source>Offered for this ticket: {shown} of {total}</source>
        <translation>Für dieses Ticket angeboten: {shown} von {total}</translation>
    </message>
    <message>
        <source>Offered functions: {total}</source>
        <translation>Angebotene Funktionen: {total}</translation>
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
        <translation>Der Dienst gibt nicht an, für welche Produkte und Fahrzeuge sie sind.</translation>
    </message>
    <message>
        <source>Neither the products nor the vehicle of the ticket are known, so all are listed.</source>
        <translation>Weder die Produkte noch das Fahrzeug des Tickets sind bekannt, daher sind alle aufgeführt.</translation>
    </message>
    <message>
        <source>{count}. {reason}</source>
        <translation>{count}. {reason}</translation>
    </message>
    <message>
        <source>The offered functions could not be read. {what}</source>
        <translation>Die angebotenen Funktionen konnten nicht gelesen werden. {what}</translation>
    </message>
    <message>
        <source>Loading the offered functions…</source>
        <translation>Angebotene Funktionen werden geladen…</translation>
    </message>
    <message>
        <source>The service offers no functions.</source>
        <translation>Der Dienst bietet keine Funktionen an.</translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Interrupt this session</source>
        <translation>Diese Sitzung ohne Ergebnis beenden</translation>
    </message>
</context>
<context>
    <name>palette</name>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Sessions and tickets</source>
        <translation>Sitzungen und Tickets</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sitzung {id}</translation>
    </message>
    <message>
        <source>Start session on ticket {number}</source>
        <translation>Sitzung zu Ticket {number} starten</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Fahrzeug, Ticket</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Extras</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
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
        <translation>{title} (wartet)</translation>
    </message>
    <message>
        <source>{title} (answered)</source>
        <translation>{title} (beantwortet)</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Does everything work?</source>
        <translation>Funktioniert alles?</translation>
    </message>
    <message>
        <source>Ignition on</source>
        <translation>Zündung ein</translation>
    </message>
    <message>
        <source>Ignition off</source>
        <translation>Zündung aus</translation>
    </message>
    <message>
        <source>Engine on</source>
        <translation>Motor an</translation>
    </message>
    <message>
        <source>Engine off</source>
        <translation>Motor aus</translation>
    </message>
    <message>
        <source>Is a charger connected?</source>
        <translation>Ist ein Ladegerät angeschlossen?</translation>
    </message>
    <message>
        <source>Doors closed</source>
        <translation>Türen geschlossen</translation>
    </message>
    <message>
        <source>Do not touch the vehicle</source>
        <translation>Fahrzeug nicht berühren</translation>
    </message>
    <message>
        <source>Which warning lights are on?</source>
        <translation>Welche Warnleuchten sind an?</translation>
    </message>
    <message>
        <source>Odometer reading</source>
        <translation>Kilometerstand</translation>
    </message>
    <message>
        <source>Is the connector firmly seated?</source>
        <translation>Sitzt der Connector fest?</translation>
    </message>
    <message>
        <source>The work is done</source>
        <translation>Die Arbeit ist erledigt</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Text only</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Continue button</source>
        <translation>Schaltfläche „Weiter“</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Freitext</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Mechanic</source>
        <translation>Mechaniker</translation>
    </message>
    <message>
        <source>Operator dashboard</source>
        <translation>Bediener-Dashboard</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>(shown)</source>
        <translation>(gezeigt)</translation>
    </message>
    <message>
        <source>(continued)</source>
        <translation>(weiter)</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>The conversation is closed; the mechanic can chat again.</source>
        <translation>Das Gespräch ist geschlossen; der Mechaniker kann wieder chatten.</translation>
    </message>
    <message>
        <source>The conversation was closed after 55 minutes without a message. The session stays open.</source>
        <translation>Das Gespräch wurde nach 55 Minuten ohne Nachricht geschlossen. Die Sitzung bleibt offen.</translation>
    </message>
    <message>
        <source>Another program has replaced your question with its own, so your question can no longer be answered. To show it again, ask it again.</source>
        <translation>Ein anderes Programm hat Ihre Frage durch seine eigene ersetzt; Ihre Frage kann nicht mehr beantwortet werden. Stellen Sie die Frage erneut, um sie wieder anzuzeigen.</translation>
    </message>
    <message>
        <source>The conversation ended when the connection was lost. Ask again once the connection is restored.</source>
        <translation>Das Gespräch endete, als die Verbindung verloren ging. Fragen Sie erneut, sobald die Verbindung wiederhergestellt ist.</translation>
    </message>
    <message>
        <source>The service ended the conversation.</source>
        <translation>Der Dienst hat das Gespräch beendet.</translation>
    </message>
    <message>
        <source>The conversation ended because the session has ended.</source>
        <translation>Das Gespräch ist beendet, weil die Sitzung beendet ist.</translation>
    </message>
    <message>
        <source>A late or duplicate answer was received while no question was open. It was ignored.</source>
        <translation>Eine verspätete oder doppelte Antwort kam an, als keine Frage offen war. Die Antwort wurde ignoriert.</translation>
    </message>
    <message>
        <source>An answer to another question was received. It was ignored.</source>
        <translation>Eine Antwort auf eine andere Frage ist eingegangen. Die Antwort wurde ignoriert.</translation>
    </message>
    <message>
        <source>The question was returned without an answer.</source>
        <translation>Die Frage kam ohne Antwort zurück.</translation>
    </message>
    <message>
        <source>The answer received was not one of the choices. It was ignored.</source>
        <translation>Die empfangene Antwort war keine der Auswahlmöglichkeiten. Die Antwort wurde ignoriert.</translation>
    </message>
    <message>
        <source>Enter the question.</source>
        <translation>Geben Sie die Frage ein.</translation>
    </message>
    <message>
        <source>The question is longer than {most} characters.</source>
        <translation>Die Frage hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Enter at least two answers, one per line.</source>
        <translation>Geben Sie mindestens zwei Antworten ein, eine je Zeile.</translation>
    </message>
    <message>
        <source>Enter no more than {options} answers.</source>
        <translation>Geben Sie höchstens {options} Antworten ein.</translation>
    </message>
    <message>
        <source>One of the answers is empty.</source>
        <translation>Eine der Antworten ist leer.</translation>
    </message>
    <message>
        <source>One of the answers is longer than {option} characters.</source>
        <translation>Eine der Antworten hat mehr als {option} Zeichen.</translation>
    </message>
    <message>
        <source>One of the answers appears twice.</source>
        <translation>Eine der Antworten kommt doppelt vor.</translation>
    </message>
    <message>
        <source>The lowest number is higher than the highest.</source>
        <translation>Die kleinste Zahl ist größer als die größte.</translation>
    </message>
    <message>
        <source>The range can contain at most {numbers} numbers, because each number becomes a button.</source>
        <translation>Der Bereich darf höchstens {numbers} Zahlen enthalten, weil jede Zahl eine Schaltfläche wird.</translation>
    </message>
    <message>
        <source>The minimum display time must be one hour or less.</source>
        <translation>Die Mindestanzeigedauer darf höchstens eine Stunde betragen.</translation>
    </message>
    <message>
        <source>One of the translations is longer than {most} characters.</source>
        <translation>Eine Übersetzung hat mehr als {most} Zeichen.</translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>Version {version} is available; you have version {own}.</source>
        <translation>Version {version} ist verfügbar; Sie haben {own}.</translation>
    </message>
    <message>
        <source>It is not known whether there is a version newer than {own}: the notice about new versions is out of date.</source>
        <translation>Ob es eine neuere Version als {own} gibt, ist nicht bekannt: Die Mitteilung über neue Versionen ist veraltet.</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Session report, ticket {ticket}</source>
        <translation>Sitzungsbericht, Ticket {ticket}</translation>
    </message>
    <message>
        <source>openOBD Desktop {version}</source>
        <translation>openOBD Desktop {version}</translation>
    </message>
    <message>
        <source>Session report</source>
        <translation>Sitzungsbericht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more event(s)</source>
        <translation>
            <numerusform>und %Ln weiteres Ereignis</numerusform>
            <numerusform>und %Ln weitere Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Created on {time} by {user} on {pc} with {program}.</source>
        <translation>Erstellt am {time} von {user} auf {pc} mit {program}.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Ticket and vehicle</source>
        <translation>Ticket und Fahrzeug</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Notes on the ticket</source>
        <translation>Notizen zum Ticket</translation>
    </message>
    <message>
        <source>Some notes could not be read.</source>
        <translation>Einige Notizen konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Older notes are not shown.</source>
        <translation>Ältere Notizen werden nicht angezeigt.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Scans of the car</source>
        <translation>Scans des Autos</translation>
    </message>
    <message>
        <source>Some scans could not be read.</source>
        <translation>Manche Scans konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Some control units or trouble codes are missing: they could not be read, or there were too many to keep.</source>
        <translation>Einige Steuergeräte oder Fehlercodes der Scans konnten nicht gelesen werden oder waren zu viele, um sie aufzubewahren.</translation>
    </message>
    <message>
        <source>Handed over to {colleague}</source>
        <translation>Übergeben an {colleague}</translation>
    </message>
    <message>
        <source>Acknowledged {time}</source>
        <translation>Bestätigt {time}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Choices: {choices}</source>
        <translation>Auswahl: {choices}</translation>
    </message>
    <message>
        <source>Shown on: {screen}</source>
        <translation>Angezeigt auf: {screen}</translation>
    </message>
    <message>
        <source>Functions</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumente</translation>
    </message>
    <message>
        <source>Stopped by the operator before it finished.</source>
        <translation>Vom Bediener gestoppt, bevor die Funktion fertig war.</translation>
    </message>
    <message>
        <source>The end of this function was not recorded.</source>
        <translation>Das Ende dieser Funktion wurde nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>Feedback: {feedback}</source>
        <translation>Rückmeldung: {feedback}</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Scan report, ticket {ticket}</source>
        <translation>Scanbericht, Ticket {ticket}</translation>
    </message>
    <message>
        <source>Scan report</source>
        <translation>Scanbericht</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Scan of the car: {scan}</source>
        <translation>Scan des Autos: {scan}</translation>
    </message>
    <message>
        <source>The trouble code texts are from the file {file}.</source>
        <translation>Die Texte zu den Fehlercodes stammen aus der Datei {file}.</translation>
    </message>
    <message>
        <source>Further trouble codes are not shown: {count}.</source>
        <translation>Weitere Fehlercodes werden nicht gezeigt: {count}.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>{answered} of {units} control units answered</source>
        <translation>{answered} von {units} Steuergeräten haben geantwortet</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>the scan was not completed</source>
        <translation>der Scan wurde nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Codes unknown</source>
        <translation>Codes unbekannt</translation>
    </message>
    <message>
        <source>Battery before</source>
        <translation>Batterie davor</translation>
    </message>
    <message>
        <source>Battery after</source>
        <translation>Batterie danach</translation>
    </message>
    <message>
        <source>{voltage} V</source>
        <translation>{voltage} V</translation>
    </message>
    <message>
        <source>Ignition</source>
        <translation>Zündung</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
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
        <translation>FIN laut Ticket</translation>
    </message>
    <message>
        <source>VIN in the control units</source>
        <translation>FIN in den Steuergeräten</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Part number</source>
        <translation>Teilenummer</translation>
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
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>Hardware</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Other values</source>
        <translation>Weitere Werte</translation>
    </message>
    <message>
        <source>Cleared trouble codes</source>
        <translation>Gelöschte Fehlercodes</translation>
    </message>
    <message>
        <source>No trouble codes were cleared in this session.</source>
        <translation>In dieser Sitzung wurden keine Fehlercodes gelöscht.</translation>
    </message>
    <message>
        <source>{what} (may have been cleared; the end was not recorded)</source>
        <translation>{what} (möglicherweise gelöscht; das Ende wurde nicht aufgezeichnet)</translation>
    </message>
    <message>
        <source>{status}, lamp on</source>
        <translation>{status}, Lampe ein</translation>
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
        <translation>Text</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Rohdaten</translation>
    </message>
    <message>
        <source>Comparison of the scans</source>
        <translation>Vergleich der Scans</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
</context>
<context>
    <name>runs</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Still saving to {path}: the folder is not responding. You can keep working or save to another folder.</source>
        <translation>Das Speichern in {path} dauert noch an: Der Ordner reagiert nicht. Sie können weiterarbeiten oder in einem anderen Ordner speichern.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Leave empty to use the client secret in this PC&apos;s key store, if there is one.</source>
        <translation>Leer lassen, um das Client-Secret aus dem Schlüsselspeicher dieses PCs zu verwenden, falls es eines gibt.</translation>
    </message>
    <message>
        <source>No client secret is stored. What you enter is kept in this PC&apos;s key store.</source>
        <translation>Es ist kein Client-Secret gespeichert. Es wird im Schlüsselspeicher dieses PCs aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept in this PC&apos;s key store. Leave empty to keep it unchanged.</source>
        <translation>Im Schlüsselspeicher dieses PCs aufbewahrt. Leer lassen, um es unverändert zu behalten.</translation>
    </message>
    <message>
        <source>Set by an environment variable on this PC.</source>
        <translation>Durch eine Umgebungsvariable auf diesem PC festgelegt.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Waiting for the key store…</source>
        <translation>Warten auf den Schlüsselspeicher…</translation>
    </message>
    <message>
        <source>Kept until you quit. The key store did not respond, so the client secret may not have been saved there.</source>
        <translation>Aufbewahrt bis zum Beenden. Ob der Schlüsselspeicher es auch hat, ist nicht bekannt: Er hat nicht reagiert.</translation>
    </message>
    <message>
        <source>Kept until you quit. You will need to enter the client secret again next time.</source>
        <translation>Aufbewahrt bis zum Beenden. Geben Sie das Client-Secret beim nächsten Mal erneut ein.</translation>
    </message>
    <message>
        <source>{what} What you enter is kept until you quit.</source>
        <translation>{what} Ihre Eingabe wird bis zum Beenden aufbewahrt.</translation>
    </message>
    <message>
        <source>{what} Leave empty to try again. What you enter is kept at least until you quit.</source>
        <translation>{what} Leer lassen, um es erneut zu versuchen. Ihre Eingabe wird mindestens bis zum Beenden aufbewahrt.</translation>
    </message>
    <message>
        <source>No client secret is stored. {what} What you enter is kept until you quit.</source>
        <translation>Es ist kein Client-Secret gespeichert. {what} Ihre Eingabe wird bis zum Beenden aufbewahrt.</translation>
    </message>
    <message>
        <source>Stored earlier. {what}</source>
        <translation>Früher gespeichert. {what}</translation>
    </message>
    <message>
        <source>Kept until you quit: this PC has no key store. You will need to enter the client secret again next time.</source>
        <translation>Aufbewahrt bis zum Beenden: Dieser PC hat keinen Schlüsselspeicher. Geben Sie das Client-Secret beim nächsten Mal erneut ein.</translation>
    </message>
    <message>
        <source>Kept until you quit. {what} You will need to enter the client secret again next time.</source>
        <translation>Aufbewahrt bis zum Beenden. {what} Geben Sie das Client-Secret beim nächsten Mal erneut ein.</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation>im Schlüsselspeicher</translation>
    </message>
    <message>
        <source>until you quit</source>
        <translation>bis zum Beenden</translation>
    </message>
    <message>
        <source>may not be stored</source>
        <translation>nicht bekannt, ob gespeichert</translation>
    </message>
    <message>
        <source>in environment variables</source>
        <translation>in Umgebungsvariablen</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>ran for {age}</source>
        <translation>lief {age}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} von 4 h</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über dem Limit</translation>
    </message>
    <message>
        <source>no one</source>
        <translation>niemanden</translation>
    </message>
    <message>
        <source>This session has exceeded its 4-hour limit: the service may end it at any moment. Finish the session now.</source>
        <translation>Diese Sitzung hat ihr Limit von 4 Stunden überschritten: Der Dienst kann sie jederzeit beenden. Schließen Sie die Sitzung jetzt ab.</translation>
    </message>
    <message>
        <source>This session will reach its 4-hour limit in less than 10 minutes. Finish the session now.</source>
        <translation>Diese Sitzung erreicht in weniger als 10 Minuten ihr Limit von 4 Stunden. Schließen Sie die Sitzung jetzt ab.</translation>
    </message>
    <message>
        <source>This session will reach its 4-hour limit in less than 30 minutes. Finish the session soon.</source>
        <translation>Diese Sitzung erreicht in weniger als 30 Minuten ihr Limit von 4 Stunden. Schließen Sie die Sitzung bald ab.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>no question is open</source>
        <translation>keine Frage ist offen</translation>
    </message>
    <message>
        <source>since {time} ({age})</source>
        <translation>seit {time} ({age})</translation>
    </message>
    <message>
        <source>not available yet</source>
        <translation>noch nicht verfügbar</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>valid for {left}</source>
        <translation>gültig: noch {left}</translation>
    </message>
    <message>
        <source>renewed {age} ago</source>
        <translation>vor {age} erneuert</translation>
    </message>
    <message>
        <source>The result has not been confirmed yet ({left} left).
The connection has been lost. Once it is restored, the program will find out whether the result arrived and, if not, send it again.</source>
        <translation>Das Ergebnis ist noch nicht bestätigt (noch {left}).
Die Verbindung ist unterbrochen. Sobald die Verbindung wiederhergestellt ist, prüft das Programm, ob das Ergebnis angekommen ist, und sendet es sonst erneut.</translation>
    </message>
    <message>
        <source>The connection to the service has been lost.</source>
        <translation>Die Verbindung zum Dienst ist verloren gegangen.</translation>
    </message>
    <message>
        <source>The program will reconnect automatically. The session stays open and can be controlled until {time}, when its token expires.</source>
        <translation>Das Programm stellt die Verbindung automatisch wieder her. Die Sitzung bleibt offen und kann bis {time} gesteuert werden, dann läuft ihr Token ab.</translation>
    </message>
    <message>
        <source>The session was finished, but it is not known whether this program finished it.</source>
        <translation>Die Sitzung wurde abgeschlossen, aber es ist nicht bekannt, ob von diesem Programm.</translation>
    </message>
    <message>
        <source>The session was finished, but not by this program.</source>
        <translation>Die Sitzung wurde abgeschlossen, aber nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The session was interrupted. It is not known whether the work succeeded.</source>
        <translation>Die Sitzung wurde abgebrochen. Ob die Arbeit gelungen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The session ended because of an error in the service.</source>
        <translation>Die Sitzung wurde durch einen Fehler im Dienst beendet.</translation>
    </message>
    <message>
        <source>The session has ended. The service no longer reports how it ended.</source>
        <translation>Die Sitzung ist beendet. Der Dienst meldet nicht mehr, wie.</translation>
    </message>
    <message>
        <source>No result was sent from this PC since the program was started.</source>
        <translation>Seit dem Programmstart wurde von diesem PC kein Ergebnis gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the result sent from this PC was accepted.</source>
        <translation>Es ist nicht bekannt, ob das von diesem PC gesendete Ergebnis angenommen wurde.</translation>
    </message>
    <message>
        <source>The result sent from this PC was not accepted.</source>
        <translation>Das von diesem PC gesendete Ergebnis wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The service has confirmed the result: {results}.</source>
        <translation>Der Dienst hat das Ergebnis bestätigt: {results}.</translation>
    </message>
    <message>
        <source>Mechanic&apos;s feedback: {feedback}.</source>
        <translation>Rückmeldung des Mechanikers: {feedback}.</translation>
    </message>
    <message>
        <source>Description: {description}</source>
        <translation>Beschreibung: {description}</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>connection: {connection}; token: {token}</source>
        <translation>Verbindung: {connection}; Token: {token}</translation>
    </message>
    <message>
        <source>{attention}; {health}</source>
        <translation>{attention}; {health}</translation>
    </message>
    <message>
        <source>no token</source>
        <translation>kein Token</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>noch {left}</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>token not renewed</source>
        <translation>Token nicht erneuert</translation>
    </message>
    <message>
        <source>no monitoring</source>
        <translation>keine Überwachung</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no contact</source>
        <translation>kein Kontakt</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>result pending</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>token {left} left</source>
        <translation>Token noch {left}</translation>
    </message>
</context>
<context>
    <name>starts</name>
    <message>
        <source>Log in first: it is not known yet whether there are earlier sessions to resume.</source>
        <translation>Melden Sie sich zuerst an: Es ist noch nicht bekannt, ob frühere Sitzungen fortgesetzt werden können.</translation>
    </message>
    <message>
        <source>The history has not been read yet, so it is not known whether there are earlier sessions to resume.</source>
        <translation>Der Verlauf wurde noch nicht gelesen; es ist daher nicht bekannt, ob frühere Sitzungen fortgesetzt werden können.</translation>
    </message>
    <message>
        <source>The key store has not provided the key to the saved session tokens, so it is not known whether there are earlier sessions to resume.</source>
        <translation>Der Schlüsselspeicher hat den Schlüssel zu den gespeicherten Sitzungstoken nicht geliefert; es ist daher nicht bekannt, ob frühere Sitzungen fortgesetzt werden können.</translation>
    </message>
    <message>
        <source>There are no earlier sessions to resume.</source>
        <translation>Es gibt keine früheren Sitzungen zum Fortsetzen.</translation>
    </message>
    <message>
        <source>{subject}: it is not known whether a session was started, because the service&apos;s response was lost.</source>
        <translation>{subject}: Es ist nicht bekannt, ob eine Sitzung gestartet wurde, weil die Antwort des Dienstes verloren ging.</translation>
    </message>
    <message>
        <source>You can safely start again in {left}.</source>
        <translation>Sie können in {left} gefahrlos erneut starten.</translation>
    </message>
    <message>
        <source>You can safely start again as soon as the service responds.</source>
        <translation>Sie können gefahrlos erneut starten, sobald der Dienst antwortet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new session(s) have appeared since then; one of them may be yours.</source>
        <translation>
            <numerusform>Seitdem ist %Ln neue Sitzung erschienen; vielleicht ist es Ihre.</numerusform>
            <numerusform>Seitdem sind %Ln neue Sitzungen erschienen; vielleicht ist eine davon Ihre.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start a session on ticket {number} again.</source>
        <translation>Zu Ticket {number} können Sie erneut starten.</translation>
    </message>
    <message>
        <source>You can start a session on {connector} again.</source>
        <translation>Auf {connector} können Sie erneut starten.</translation>
    </message>
    <message>
        <source>{subject}: a session was started on this PC but has not been claimed yet.</source>
        <translation>{subject}: An diesem PC wurde eine Sitzung gestartet, aber noch nicht übernommen.</translation>
    </message>
    <message>
        <source>{left} left to claim the session; after that, it closes automatically.</source>
        <translation>Noch {left}, um die Sitzung zu übernehmen; danach wird sie automatisch geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more session(s) waiting to be claimed.</source>
        <translation>
            <numerusform>%Ln weitere Sitzung wartet auf Übernahme.</numerusform>
            <numerusform>%Ln weitere Sitzungen warten auf Übernahme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sitzung {id}</translation>
    </message>
    <message>
        <source>{session}: not claimed yet; remaining time unknown</source>
        <translation>{session}: noch nicht übernommen; Restzeit unbekannt</translation>
    </message>
    <message>
        <source>{session}: was active; remaining time unknown</source>
        <translation>{session}: war aktiv; Restzeit unbekannt</translation>
    </message>
    <message>
        <source>{session}: not claimed yet; {left} left</source>
        <translation>{session}: noch nicht übernommen; noch {left}</translation>
    </message>
    <message>
        <source>{session}: not claimed within the 60 seconds allowed</source>
        <translation>{session}: nicht innerhalb der erlaubten 60 Sekunden übernommen</translation>
    </message>
    <message>
        <source>{session}: was active; {left} left</source>
        <translation>{session}: war aktiv; noch {left}</translation>
    </message>
    <message>
        <source>{session}: was active; its token has expired</source>
        <translation>{session}: war aktiv; das Token ist abgelaufen</translation>
    </message>
</context>
<context>
    <name>tickets</name>
    <message>
        <source>Loading the tickets…</source>
        <translation>Tickets werden geladen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Ticket konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Tickets konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more ticket(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln weiteres Ticket ist hier nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Tickets sind hier nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>No tickets here</source>
        <translation>Hier keine Tickets</translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Profil prüfen</translation>
    </message>
    <message>
        <source>The service does not report which operator you are. Choose your name; this is needed only once.</source>
        <translation>Der Dienst meldet nicht, welcher Bediener Sie sind. Wählen Sie Ihren Namen; das ist nur einmal nötig.</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Namen wählen</translation>
    </message>
    <message>
        <source>No ticket matches the filter and the search.</source>
        <translation>Kein Ticket passt zu Filter und Suche.</translation>
    </message>
    <message>
        <source>No matching tickets</source>
        <translation>Keine passenden Tickets</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The tickets cannot be shown</source>
        <translation>Die Tickets können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Waiting for the first answer.</source>
        <translation>Warten auf die erste Antwort.</translation>
    </message>
    <message>
        <source>No tickets</source>
        <translation>Keine Tickets</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartend</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>outsourced</source>
        <translation>ausgelagert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>The service lists no tickets for your company. New tickets will appear here automatically.</source>
        <translation>Der Dienst führt keine Tickets für Ihr Unternehmen. Neue Tickets erscheinen hier automatisch.</translation>
    </message>
    <message>
        <source>The ticket has been prepared; the customer is not waiting yet.</source>
        <translation>Das Ticket ist vorbereitet; der Kunde wartet noch nicht.</translation>
    </message>
    <message>
        <source>The customer is waiting for an operator.</source>
        <translation>Der Kunde wartet auf einen Bediener.</translation>
    </message>
    <message>
        <source>An operator is working on this ticket.</source>
        <translation>Ein Bediener arbeitet an diesem Ticket.</translation>
    </message>
    <message>
        <source>Another company is working on this ticket.</source>
        <translation>Ein anderes Unternehmen arbeitet an diesem Ticket.</translation>
    </message>
    <message>
        <source>The work on this ticket is done.</source>
        <translation>Die Arbeit an diesem Ticket ist erledigt.</translation>
    </message>
    <message>
        <source>This ticket was cancelled.</source>
        <translation>Dieses Ticket wurde storniert.</translation>
    </message>
    <message>
        <source>The program does not recognize this state, so it is shown as reported by the service.</source>
        <translation>Das Programm kennt diesen Status nicht und zeigt ihn so, wie der Dienst ihn meldet.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>This ticket is closed.</source>
        <translation>Dieses Ticket ist geschlossen.</translation>
    </message>
    <message>
        <source>The program does not recognize the state of this ticket.</source>
        <translation>Das Programm kennt den Status dieses Tickets nicht.</translation>
    </message>
    <message>
        <source>The car is not connected.</source>
        <translation>Das Auto ist nicht verbunden.</translation>
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
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours}:{minutes:02d} h</source>
        <translation>{hours}:{minutes:02d} h</translation>
    </message>
    <message>
        <source>Yesterday {time}</source>
        <translation>Gestern {time}</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>not supported by this server</source>
        <translation>von diesem Server nicht unterstützt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>The server is running an older version; the session is not affected.</source>
        <translation>Auf dem Server läuft eine ältere Version; die Sitzung ist nicht betroffen.</translation>
    </message>
    <message>
        <source>It is not known whether local testers are blocked. To be sure, block or allow them now.</source>
        <translation>Ob lokale Tester gesperrt sind, ist nicht bekannt. Sperren Sie sie oder geben Sie sie frei, um sicher zu sein.</translation>
    </message>
    <message>
        <source>Local testers cannot communicate with the car. This is the default when a session starts.</source>
        <translation>Lokale Tester können nicht mit dem Fahrzeug kommunizieren. Das ist der Standard beim Start einer Sitzung.</translation>
    </message>
    <message>
        <source>Local testers can communicate with the car at the same time as you.</source>
        <translation>Lokale Tester können gleichzeitig mit Ihnen mit dem Fahrzeug kommunizieren.</translation>
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
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>No lines written yet</source>
        <translation>Noch keine Zeilen geschrieben</translation>
    </message>
    <message>
        <source>Lines are written to the ticket&apos;s ScriptLog and cannot be read back in this program.</source>
        <translation>Zeilen gehen in das ScriptLog des Tickets und können hier nicht zurückgelesen werden.</translation>
    </message>
</context>
<context>
    <name>vehicle</name>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>wird gelesen…</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>still reading…</source>
        <translation>wird noch gelesen…</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>{voltage} V</source>
        <translation>{voltage} V</translation>
    </message>
    <message>
        <source>not reported by the car</source>
        <translation>nicht vom Fahrzeug gemeldet</translation>
    </message>
    <message>
        <source>{voltage} ({age} ago)</source>
        <translation>{voltage} (vor {age})</translation>
    </message>
    <message>
        <source>VIN {end}</source>
        <translation>FIN {end}</translation>
    </message>
    <message>
        <source>The VIN read from the car does not match the VIN on the ticket. Make sure that the connector is plugged into the right car.</source>
        <translation>Die aus dem Fahrzeug gelesene FIN stimmt nicht mit der FIN auf dem Ticket überein. Prüfen Sie, ob der Connector im richtigen Fahrzeug steckt.</translation>
    </message>
    <message>
        <source>Ticket: {ordered}. Car: {told}.</source>
        <translation>Ticket: {ordered}. Fahrzeug: {told}.</translation>
    </message>
    <message>
        <source>The control units are being detected</source>
        <translation>Die Steuergeräte werden ermittelt</translation>
    </message>
    <message>
        <source>In a new session, this takes some time. The program will try again automatically.</source>
        <translation>In einer neuen Sitzung dauert das etwas; das Programm versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Keine Steuergeräte</translation>
    </message>
    <message>
        <source>The connector found no control units in this car.</source>
        <translation>Der Connector hat in diesem Fahrzeug keine Steuergeräte gefunden.</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>Keine Produkte</translation>
    </message>
    <message>
        <source>This ticket has no products.</source>
        <translation>Dieses Ticket hat keine Produkte.</translation>
    </message>
    <message>
        <source>The server is running an older version; the session is not affected.</source>
        <translation>Auf dem Server läuft eine ältere Version; die Sitzung ist nicht betroffen.</translation>
    </message>
</context>
<context>
    <name>verbs</name>
    <message>
        <source>Select one session.</source>
        <translation>Wählen Sie eine Sitzung.</translation>
    </message>
    <message>
        <source>The service has refused the login, so nothing can be sent.</source>
        <translation>Der Dienst hat die Anmeldung abgelehnt, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The service cannot be reached, so nothing can be sent.</source>
        <translation>Der Dienst ist nicht erreichbar, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Log in with a profile or start the demo first.</source>
        <translation>Melden Sie sich zuerst mit einem Profil an oder starten Sie die Demo.</translation>
    </message>
    <message>
        <source>This session is not open on this PC. Only the PC that claimed a session can show its page.</source>
        <translation>Diese Sitzung ist nicht an diesem PC geöffnet. Nur der PC, der eine Sitzung übernommen hat, kann ihre Seite zeigen.</translation>
    </message>
    <message>
        <source>This session is already open on this PC.</source>
        <translation>Diese Sitzung ist an diesem PC schon geöffnet.</translation>
    </message>
    <message>
        <source>Only an available session can be claimed; this one is {state}.</source>
        <translation>Nur eine verfügbare Sitzung kann übernommen werden; diese ist {state}.</translation>
    </message>
    <message>
        <source>This session has already ended.</source>
        <translation>Diese Sitzung ist bereits beendet.</translation>
    </message>
    <message>
        <source>Only the PC that claimed a session can send its result.</source>
        <translation>Nur der PC, der eine Sitzung übernommen hat, kann ihr Ergebnis senden.</translation>
    </message>
    <message>
        <source>The ticket number of this session is not known.</source>
        <translation>Die Ticketnummer dieser Sitzung ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The session token has expired: a result can no longer be sent.</source>
        <translation>Das Sitzungstoken ist abgelaufen: Ein Ergebnis kann nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>The session has not been claimed yet.</source>
        <translation>Die Sitzung ist noch nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Started but not claimed yet. The session closes automatically 60 seconds after it was started.</source>
        <translation>Gestartet, aber noch nicht übernommen. Die Sitzung wird 60 Sekunden nach ihrem Start automatisch geschlossen.</translation>
    </message>
    <message>
        <source>Claimed and running. The connector is in use.</source>
        <translation>Übernommen und aktiv. Der Connector wird verwendet.</translation>
    </message>
    <message>
        <source>Ended with a result.</source>
        <translation>Mit einem Ergebnis beendet.</translation>
    </message>
    <message>
        <source>Stopped without a result.</source>
        <translation>Ohne Ergebnis beendet.</translation>
    </message>
    <message>
        <source>Ended because of an error in the service.</source>
        <translation>Durch einen Fehler im Dienst beendet.</translation>
    </message>
    <message>
        <source>The program does not recognize this state, so it is shown as reported by the service.</source>
        <translation>Dieses Programm kennt diesen Status nicht und zeigt ihn so an, wie der Dienst ihn meldet.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>claiming</source>
        <translation>wird übernommen</translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation>verbindet neu</translation>
    </message>
    <message>
        <source>finishing</source>
        <translation>wird abgeschlossen</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>You, {profile}</source>
        <translation>Sie, {profile}</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>Connector {id}</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>No further action is needed.</source>
        <translation>Keine weitere Aktion nötig.</translation>
    </message>
    <message>
        <source>Vehicle not ready</source>
        <translation>Fahrzeug nicht bereit</translation>
    </message>
    <message>
        <source>Ask the mechanic to prepare the vehicle, for example by switching on the ignition, then try again.</source>
        <translation>Den Mechaniker bitten, das Fahrzeug vorzubereiten, zum Beispiel die Zündung einzuschalten; dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Needs to be checked</source>
        <translation>Muss geprüft werden</translation>
    </message>
    <message>
        <source>Check the outcome manually or ask the mechanic.</source>
        <translation>Das Ergebnis manuell prüfen oder den Mechaniker fragen.</translation>
    </message>
    <message>
        <source>Partially done</source>
        <translation>Teilweise erledigt</translation>
    </message>
    <message>
        <source>Complete the remaining steps manually or run the function again.</source>
        <translation>Den Rest manuell erledigen oder die Funktion erneut ausführen.</translation>
    </message>
    <message>
        <source>Vehicle access denied</source>
        <translation>Fahrzeugzugriff verweigert</translation>
    </message>
    <message>
        <source>Obtain access, a PIN or a token for this vehicle from the manufacturer. Your openOBD login is not sufficient.</source>
        <translation>Besorgen Sie sich beim Hersteller einen Zugang, eine PIN oder ein Token für dieses Fahrzeug. Ihre openOBD-Anmeldung reicht dafür nicht aus.</translation>
    </message>
    <message>
        <source>Coding data missing</source>
        <translation>Codierdaten fehlen</translation>
    </message>
    <message>
        <source>Add the missing data and try again.</source>
        <translation>Die fehlenden Daten ergänzen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Does not fit this vehicle</source>
        <translation>Passt nicht zum Fahrzeug</translation>
    </message>
    <message>
        <source>Choose another product or method, and discuss the order with the customer.</source>
        <translation>Ein anderes Produkt oder eine andere Methode wählen und den Auftrag mit dem Kunden besprechen.</translation>
    </message>
    <message>
        <source>Communication error</source>
        <translation>Kommunikationsfehler</translation>
    </message>
    <message>
        <source>Check that the connector is firmly seated, wake up the control unit and check the internet connection.</source>
        <translation>Prüfen, ob der Connector fest sitzt, das Steuergerät wecken und die Internetverbindung prüfen.</translation>
    </message>
    <message>
        <source>Script error</source>
        <translation>Skriptfehler</translation>
    </message>
    <message>
        <source>Describe the error and report it to the developer.</source>
        <translation>Den Fehler beschreiben und dem Entwickler melden.</translation>
    </message>
    <message>
        <source>External service down</source>
        <translation>Externer Dienst nicht verfügbar</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Other failure</source>
        <translation>Anderer Fehler</translation>
    </message>
    <message>
        <source>Describe what happened.</source>
        <translation>Beschreiben, was geschehen ist.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Hat nicht funktioniert</translation>
    </message>
    <message>
        <source>Assistance requested</source>
        <translation>Hilfe angefordert</translation>
    </message>
    <message>
        <source>Choose at least one result.</source>
        <translation>Wählen Sie mindestens ein Ergebnis.</translation>
    </message>
    <message>
        <source>Success cannot be combined with another result.</source>
        <translation>„Erfolg“ lässt sich mit keinem anderen Ergebnis kombinieren.</translation>
    </message>
    <message>
        <source>Other failure cannot be combined with another result.</source>
        <translation>„Anderer Fehler“ lässt sich mit keinem anderen Ergebnis kombinieren.</translation>
    </message>
    <message>
        <source>This result requires a description.</source>
        <translation>Dieses Ergebnis braucht eine Beschreibung.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>Die Beschreibung ist zu lang.</translation>
    </message>
    <message>
        <source>Session started</source>
        <translation>Sitzung gestartet</translation>
    </message>
    <message>
        <source>Session claimed</source>
        <translation>Sitzung übernommen</translation>
    </message>
    <message>
        <source>Session resumed</source>
        <translation>Sitzung fortgesetzt</translation>
    </message>
    <message>
        <source>Connection to the service lost</source>
        <translation>Verbindung zum Dienst verloren</translation>
    </message>
    <message>
        <source>Connection to the service restored</source>
        <translation>Verbindung zum Dienst wiederhergestellt</translation>
    </message>
    <message>
        <source>Session token expired</source>
        <translation>Sitzungstoken abgelaufen</translation>
    </message>
    <message>
        <source>Connector disconnected</source>
        <translation>Connector getrennt</translation>
    </message>
    <message>
        <source>Connector reconnected</source>
        <translation>Connector wieder verbunden</translation>
    </message>
    <message>
        <source>Connection statistics</source>
        <translation>Verbindungsstatistik</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Frage gestellt</translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation>Frage beantwortet</translation>
    </message>
    <message>
        <source>Question not answered</source>
        <translation>Frage nicht beantwortet</translation>
    </message>
    <message>
        <source>Conversation ended</source>
        <translation>Gespräch beendet</translation>
    </message>
    <message>
        <source>Local testers blocked</source>
        <translation>Lokale Tester gesperrt</translation>
    </message>
    <message>
        <source>Local testers allowed</source>
        <translation>Lokale Tester freigegeben</translation>
    </message>
    <message>
        <source>Not known whether local testers are blocked</source>
        <translation>Nicht bekannt, ob lokale Tester gesperrt sind</translation>
    </message>
    <message>
        <source>Line written to the ScriptLog</source>
        <translation>Zeile ins ScriptLog geschrieben</translation>
    </message>
    <message>
        <source>Function started</source>
        <translation>Funktion gestartet</translation>
    </message>
    <message>
        <source>Function ended</source>
        <translation>Funktion beendet</translation>
    </message>
    <message>
        <source>Function not run</source>
        <translation>Funktion nicht ausgeführt</translation>
    </message>
    <message>
        <source>Scan of the car started</source>
        <translation>Scan des Fahrzeugs gestartet</translation>
    </message>
    <message>
        <source>Scan of the car ended</source>
        <translation>Scan des Fahrzeugs beendet</translation>
    </message>
    <message>
        <source>Clearing of trouble codes started</source>
        <translation>Löschen der Fehlercodes begonnen</translation>
    </message>
    <message>
        <source>Trouble codes cleared</source>
        <translation>Fehlercodes gelöscht</translation>
    </message>
    <message>
        <source>Result not confirmed</source>
        <translation>Ergebnis nicht bestätigt</translation>
    </message>
    <message>
        <source>Session finished</source>
        <translation>Sitzung abgeschlossen</translation>
    </message>
    <message>
        <source>Session interrupted</source>
        <translation>Sitzung abgebrochen</translation>
    </message>
    <message>
        <source>Session failed</source>
        <translation>Sitzung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>Sitzung beendet</translation>
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
        <translation>Token läuft ab</translation>
    </message>
    <message>
        <source>wrong car</source>
        <translation>falsches Auto</translation>
    </message>
    <message>
        <source>needs assistance</source>
        <translation>braucht Hilfe</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>no contact with the car</source>
        <translation>kein Kontakt zum Auto</translation>
    </message>
    <message>
        <source>low battery voltage</source>
        <translation>niedrige Batteriespannung</translation>
    </message>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>less than 10 minutes left</source>
        <translation>weniger als 10 Minuten übrig</translation>
    </message>
    <message>
        <source>less than 30 minutes left</source>
        <translation>weniger als 30 Minuten übrig</translation>
    </message>
    <message>
        <source>answer received</source>
        <translation>Antwort erhalten</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>Connector {id} (not charged)</source>
        <translation>Connector {id} (kostenlos)</translation>
    </message>
    <message>
        <source>Ticket unknown</source>
        <translation>Ticket unbekannt</translation>
    </message>
    <message>
        <source>The demo history is not shared.</source>
        <translation>Der Verlauf der Demo wird nicht geteilt.</translation>
    </message>
    <message>
        <source>Not shared at the moment. {what}</source>
        <translation>Derzeit nicht geteilt. {what}</translation>
    </message>
    <message>
        <source>The history stays on this PC.</source>
        <translation>Der Verlauf bleibt auf diesem PC.</translation>
    </message>
    <message>
        <source>The history is shared once you log in with a profile; the demo history is never shared.</source>
        <translation>Der Verlauf wird geteilt, sobald Sie mit einem Profil angemeldet sind; der Verlauf der Demo wird nie geteilt.</translation>
    </message>
    <message>
        <source>Connecting to the team database…</source>
        <translation>Verbindung zur Teamdatenbank wird aufgebaut…</translation>
    </message>
    <message>
        <source>Shared with the team; database last checked {age} ago.</source>
        <translation>Mit dem Team geteilt; Datenbank zuletzt vor {age} abgefragt.</translation>
    </message>
    <message>
        <source>The team history is being indexed. Searches take longer until indexing is complete.</source>
        <translation>Der Teamverlauf wird indiziert. Bis dahin dauert eine Suche länger.</translation>
    </message>
    <message>
        <source>Searching a long team history is slow: the database server does not have the pg_trgm extension.</source>
        <translation>In einem langen Teamverlauf dauert die Suche: Dem Datenbankserver fehlt die Erweiterung pg_trgm.</translation>
    </message>
    <message>
        <source>Searching a long team history is slow: the database user is not allowed to create an index.</source>
        <translation>In einem langen Teamverlauf dauert die Suche: Der Datenbankbenutzer darf keinen Index anlegen.</translation>
    </message>
    <message>
        <source>Not shared with the team. {what} {rest}</source>
        <translation>Nicht mit dem Team geteilt. {what} {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) waiting to be shared.</source>
        <translation>
            <numerusform>%Ln Sitzung wartet darauf, geteilt zu werden.</numerusform>
            <numerusform>%Ln Sitzungen warten darauf, geteilt zu werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sitzung {id}</translation>
    </message>
    <message>
        <source>Sending the result</source>
        <translation>Ergebnis wird gesendet</translation>
    </message>
    <message>
        <source>result not confirmed</source>
        <translation>Ergebnis nicht bestätigt</translation>
    </message>
    <message>
        <source>{session} …{end}</source>
        <translation>{session} …{end}</translation>
    </message>
</context>
</TS>
