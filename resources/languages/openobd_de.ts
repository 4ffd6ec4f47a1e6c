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
        <source>Policy of your IT department: {path}</source>
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
        <translation>Sitzung beanspruchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Is this the session that was started here?</source>
        <translation>Ist dies die Sitzung, die hier gestartet wurde?</translation>
    </message>
    <message>
        <source>It may be a colleague&apos;s: nothing tells who started a session. It can be claimed only once; whoever started it could not use it any more. If you are not sure, wait: after the countdown you can start again.</source>
        <translation>Sie kann einem Kollegen gehören: Nichts verrät, wer eine Sitzung gestartet hat. Sie lässt sich nur einmal beanspruchen; wer sie gestartet hat, könnte sie nicht mehr nutzen. Warten Sie im Zweifel: Nach dem Countdown können Sie erneut starten.</translation>
    </message>
    <message>
        <source>{subject}: {id}, created {time}</source>
        <translation>{subject}: {id}, erstellt {time}</translation>
    </message>
    <message>
        <source>Choose a session that can still be claimed.</source>
        <translation>Wählen Sie eine Sitzung, die noch beansprucht werden kann.</translation>
    </message>
    <message>
        <source>None of these can be claimed any more.</source>
        <translation>Keine davon kann noch beansprucht werden.</translation>
    </message>
</context>
<context>
    <name>AnswersEdit</name>
    <message>
        <source>One answer on each line; each becomes a button</source>
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
        <source>Stays at least</source>
        <translation>Bleibt mindestens</translation>
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
        <source>An argument needs a name.</source>
        <translation>Ein Argument braucht einen Namen.</translation>
    </message>
    <message>
        <source>Select an argument.</source>
        <translation>Wählen Sie ein Argument.</translation>
    </message>
</context>
<context>
    <name>AskAtCar</name>
    <message>
        <source>Ask at the car</source>
        <translation>Am Fahrzeug fragen</translation>
    </message>
    <message>
        <source>Puts the question on the mechanic&apos;s screen.</source>
        <translation>Zeigt die Frage auf dem Bildschirm des Mechanikers.</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Takes the question off the mechanic&apos;s screen.</source>
        <translation>Nimmt die Frage vom Bildschirm des Mechanikers.</translation>
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
        <source>Another question is open. Wait for its answer or close the conversation in the Ask tab.</source>
        <translation>Eine andere Frage ist offen. Warten Sie auf die Antwort, oder schließen Sie das Gespräch im Reiter „Fragen“.</translation>
    </message>
    <message>
        <source>Waiting for the answer for {age}; meanwhile the mechanic cannot chat.</source>
        <translation>Wartet seit {age} auf die Antwort; solange kann der Mechaniker nicht chatten.</translation>
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
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Return</translation>
    </message>
    <message>
        <source>Replace question</source>
        <translation>Frage ersetzen</translation>
    </message>
    <message>
        <source>Puts this question in the place of the open one.</source>
        <translation>Setzt diese Frage an die Stelle der offenen.</translation>
    </message>
    <message>
        <source>Close conversation</source>
        <translation>Gespräch schließen</translation>
    </message>
    <message>
        <source>Clears the screen at the car; the mechanic can chat again.</source>
        <translation>Leert den Bildschirm am Fahrzeug; der Mechaniker kann wieder chatten.</translation>
    </message>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Bildschirm des Mechanikers</translation>
    </message>
    <message>
        <source>Only in the demo: answer by hand.</source>
        <translation>Nur in der Demo: von Hand antworten.</translation>
    </message>
    <message>
        <source>Close after the answer</source>
        <translation>Nach der Antwort schließen</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>A question is open. Wait for its answer, replace it or close the conversation.</source>
        <translation>Eine Frage ist offen. Warten Sie auf die Antwort, ersetzen Sie die Frage oder schließen Sie das Gespräch.</translation>
    </message>
    <message>
        <source>No conversation goes on.</source>
        <translation>Es läuft kein Gespräch.</translation>
    </message>
    <message>
        <source>A text is on the screen until the conversation is closed.</source>
        <translation>Ein Text bleibt auf dem Bildschirm, bis das Gespräch geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>openOBD Desktop goes on in the tray</source>
        <translation>openOBD Desktop läuft im Infobereich weiter</translation>
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
</context>
<context>
    <name>BusyButton</name>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>The usual causes:</source>
        <translation>Die üblichen Ursachen:</translation>
    </message>
    <message>
        <source>1. The VCI sits badly in the OBD socket: let it be pressed in again.</source>
        <translation>1. Das VCI sitzt schlecht in der OBD-Buchse: neu einstecken lassen.</translation>
    </message>
    <message>
        <source>2. The control unit is asleep: let the ignition be switched on.</source>
        <translation>2. Das Steuergerät schläft: Zündung einschalten lassen.</translation>
    </message>
    <message>
        <source>3. The internet at the car is slow: compare with the figures of the connection.</source>
        <translation>3. Das Internet am Fahrzeug ist langsam: mit den Verbindungswerten vergleichen.</translation>
    </message>
    <message>
        <source>Connection: {health}; latency {latency}; last data {age}.</source>
        <translation>Verbindung: {health}; Latenz {latency}; letzte Daten {age}.</translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Only if your company re-signs its traffic</source>
        <translation>Nur falls Ihre Firma den Datenverkehr neu signiert</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>This file holds certificates that can be used.</source>
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
    <name>ClaimConfirmDialog</name>
    <message>
        <source>Claim session</source>
        <translation>Sitzung beanspruchen</translation>
    </message>
    <message>
        <source>Claim this session here?</source>
        <translation>Diese Sitzung hier beanspruchen?</translation>
    </message>
    <message>
        <source>It can no longer be claimed: it is {state}.</source>
        <translation>Sie kann nicht mehr beansprucht werden: Sie ist {state}.</translation>
    </message>
    <message>
        <source>The team journal tells that {colleague} started it. A session can be claimed only once; {colleague} could not use it any more.</source>
        <translation>Laut Teamjournal hat {colleague} sie gestartet. Eine Sitzung kann nur einmal beansprucht werden; {colleague} könnte sie nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>A session that nobody claims closes by itself 60 seconds after its start.</source>
        <translation>Eine Sitzung, die niemand beansprucht, schließt sich 60 Sekunden nach ihrem Start von selbst.</translation>
    </message>
    <message>
        <source>Its 60 seconds are over: the service may have closed it by now.</source>
        <translation>Ihre 60 Sekunden sind vorbei: Der Dienst hat sie vielleicht schon geschlossen.</translation>
    </message>
    <message>
        <source>{left} left to claim it; after that it closes by itself.</source>
        <translation>Noch {left} zum Beanspruchen; danach schließt sie sich von selbst.</translation>
    </message>
    <message>
        <source>Session {id}, created {created}.</source>
        <translation>Sitzung {id}, erstellt {created}.</translation>
    </message>
    <message>
        <source>It was not started on this PC: a colleague may be working on it. A session can be claimed only once; whoever started it could not use it any more.</source>
        <translation>Sie wurde nicht an diesem PC gestartet: Vielleicht arbeitet ein Kollege damit. Eine Sitzung lässt sich nur einmal beanspruchen; wer sie gestartet hat, könnte sie nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Last data</source>
        <translation>Letzte Daten</translation>
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
        <source>The test was stopped. Nothing was saved.</source>
        <translation>Der Test wurde gestoppt. Nichts wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %n session(s).</source>
        <translation>
            <numerusform>Erfolg: Der Dienst akzeptiert dieses Profil und nennt %n Sitzung.</numerusform>
            <numerusform>Erfolg: Der Dienst akzeptiert dieses Profil und nennt %n Sitzungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in openOBD Desktop</source>
        <translation>Ein Fehler in openOBD Desktop</translation>
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
        <source>What you did last may not have been carried out: look at the list of sessions before you do it again. Sessions that run go on. Nothing is sent to anybody; copy the report and give it to support.</source>
        <translation>Ihre letzte Aktion wurde vielleicht nicht ausgeführt: Sehen Sie in der Liste der Sitzungen nach, bevor Sie sie wiederholen. Laufende Sitzungen laufen weiter. Es wird niemandem etwas gesendet; kopieren Sie den Bericht und geben Sie ihn dem Support.</translation>
    </message>
    <message>
        <source>A part of this program did not work.</source>
        <translation>Ein Teil dieses Programms hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
</context>
<context>
    <name>DateSpan</name>
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
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation>Was geschehen ist, in Ihren Worten</translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation>{used} von {limit}</translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>saved {time}</source>
        <translation>gespeichert {time}</translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation>bleibt bis zum Programmende</translation>
    </message>
    <message>
        <source>The history is not being written now.</source>
        <translation>Der Verlauf wird gerade nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>EcuExport</name>
    <message>
        <source>Export ECUs</source>
        <translation>Steuergeräte exportieren</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n control unit(s) exported to {path}.</source>
        <translation>
            <numerusform>%n Steuergerät nach {path} exportiert.</numerusform>
            <numerusform>%n Steuergeräte nach {path} exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
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
        <translation>Sitzung abbrechen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Strg+Return</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close form</source>
        <translation>Formular schließen</translation>
    </message>
    <message>
        <source>The result goes on to be sent.</source>
        <translation>Das Ergebnis wird weiter gesendet.</translation>
    </message>
    <message>
        <source>Finish tells the service the result. Interrupt only stops the session and tells nobody anything.</source>
        <translation>„Abschließen“ meldet dem Dienst das Ergebnis. „Sitzung abbrechen“ stoppt die Sitzung nur und meldet niemandem etwas.</translation>
    </message>
    <message>
        <source>The result has been sent and cannot be taken back.</source>
        <translation>Das Ergebnis wurde gesendet und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation>Bereit zum Senden.</translation>
    </message>
    <message>
        <source>Sending… The session goes on until the service has confirmed it.</source>
        <translation>Wird gesendet… Die Sitzung läuft weiter, bis der Dienst es bestätigt hat.</translation>
    </message>
    <message>
        <source>The session has ended: {state}. No result can be sent any more. Copy your text if you need it.</source>
        <translation>Die Sitzung ist beendet: {state}. Ein Ergebnis kann nicht mehr gesendet werden. Kopieren Sie Ihren Text, falls Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>The session token has run out: no result can be sent any more. Copy your text if you need it.</source>
        <translation>Das Sitzungstoken ist abgelaufen: Ein Ergebnis kann nicht mehr gesendet werden. Kopieren Sie Ihren Text, falls Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>The function {function} is still working on the car: wait for its end, or stop it in the tab Functions.</source>
        <translation>Die Funktion {function} arbeitet noch am Fahrzeug: Warten Sie ihr Ende ab oder stoppen Sie sie auf der Registerkarte Funktionen.</translation>
    </message>
    <message>
        <source>The person at the car asks for assistance.
Contact them before you finish: once the session has ended nobody can help from here.</source>
        <translation>Die Person am Fahrzeug bittet um Hilfe.
Melden Sie sich dort vor dem Abschließen: Ist die Sitzung beendet, kann von hier niemand mehr helfen.</translation>
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
        <source>{name} {count}</source>
        <translation>{name} {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FunctionCard</name>
    <message>
        <source>No function looked up</source>
        <translation>Keine Funktion nachgeschlagen</translation>
    </message>
    <message>
        <source>Whoever made a function knows its id. Look it up before you run it.</source>
        <translation>Wer eine Funktion erstellt hat, kennt ihre ID. Schlagen Sie sie nach, bevor Sie sie ausführen.</translation>
    </message>
    <message>
        <source>It has no description.</source>
        <translation>Sie hat keine Beschreibung.</translation>
    </message>
    <message>
        <source>Version {version} · provider {provider}</source>
        <translation>Version {version} · Anbieter {provider}</translation>
    </message>
    <message>
        <source>Version {version} · one of your own</source>
        <translation>Version {version} · eine eigene</translation>
    </message>
</context>
<context>
    <name>FunctionFinder</name>
    <message>
        <source>Known functions</source>
        <translation>Bekannte Funktionen</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Ask the service what it knows of this function.</source>
        <translation>Den Dienst fragen, was er über diese Funktion weiß.</translation>
    </message>
    <message>
        <source>only for a function of others</source>
        <translation>für fremde Funktionen</translation>
    </message>
    <message>
        <source>Function id</source>
        <translation>Funktions-ID</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Anbieter-ID</translation>
    </message>
    <message>
        <source>Enter the id of a function, or choose one that is known here.</source>
        <translation>Geben Sie die ID einer Funktion ein, oder wählen Sie eine, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>The id of a function is a UUID, such as 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>Die ID einer Funktion ist eine UUID, etwa 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The id of a provider is a UUID too; leave it empty for your own functions.</source>
        <translation>Auch die ID eines Anbieters ist eine UUID; lassen Sie sie für eigene Funktionen leer.</translation>
    </message>
    <message>
        <source>None was run on this PC yet.</source>
        <translation>Auf diesem PC wurde noch keine ausgeführt.</translation>
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
        <source>Ends the function from here; the session goes on.</source>
        <translation>Beendet die Funktion von hier; die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>Use in the feedback form</source>
        <translation>Für Rückmeldung nutzen</translation>
    </message>
    <message>
        <source>Takes this outcome into the feedback form, and opens it.</source>
        <translation>Übernimmt diesen Ausgang ins Rückmeldeformular und öffnet es.</translation>
    </message>
    <message>
        <source>A function that runs, and what came of it, is shown here.</source>
        <translation>Eine laufende Funktion und ihr Ergebnis werden hier gezeigt.</translation>
    </message>
    <message>
        <source>No function has run in this session</source>
        <translation>Noch keine Funktion gelaufen</translation>
    </message>
    <message>
        <source>It has not ended yet.</source>
        <translation>Sie ist noch nicht beendet.</translation>
    </message>
</context>
<context>
    <name>FunctionsPanel</name>
    <message>
        <source>Run</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Runs this function on the session.</source>
        <translation>Führt diese Funktion in der Sitzung aus.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here.</source>
        <translation>Die Sitzung lässt sich von hier nicht mehr steuern.</translation>
    </message>
    <message>
        <source>This server does not offer functions.</source>
        <translation>Dieser Server bietet keine Funktionen an.</translation>
    </message>
    <message>
        <source>A function is running in this session: wait for its end, or stop it.</source>
        <translation>In dieser Sitzung läuft eine Funktion: Warten Sie ihr Ende ab, oder stoppen Sie sie.</translation>
    </message>
    <message>
        <source>Look a function up first.</source>
        <translation>Schlagen Sie zuerst eine Funktion nach.</translation>
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
        <source>Developer mode</source>
        <translation>Entwicklermodus</translation>
    </message>
    <message>
        <source>Tell me of new versions</source>
        <translation>Neue Versionen melden</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of this program, its dates and its numbers.</source>
        <translation>Für dieses Programm, Datum und Zahlen.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the system.</source>
        <translation>Helle oder dunkle Farben, oder die des Systems.</translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation>Aktualisierung</translation>
    </message>
    <message>
        <source>How often the list of sessions is fetched while the window can be seen.</source>
        <translation>Wie oft die Liste der Sitzungen geholt wird, solange das Fenster zu sehen ist.</translation>
    </message>
    <message>
        <source>Tells on the desktop what cannot wait while the window is not in front.</source>
        <translation>Meldet auf dem Desktop, was nicht warten kann, wenn das Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Closing the window while a session runs leaves the program in the tray; the session goes on.</source>
        <translation>Wird das Fenster während einer Sitzung geschlossen, bleibt das Programm im Infobereich; die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>Offers sessions on a connector, which are for development and are not charged.</source>
        <translation>Bietet Sitzungen auf einem Connector an; sie dienen der Entwicklung und werden nicht berechnet.</translation>
    </message>
    <message>
        <source>Looks once a day; nothing is installed by itself.</source>
        <translation>Sieht einmal am Tag nach; nichts wird von selbst installiert.</translation>
    </message>
</context>
<context>
    <name>HistoryBanner</name>
    <message>
        <source>Journal details</source>
        <translation>Details zum Verlauf</translation>
    </message>
    <message>
        <source>History not saved. {what} {rest}</source>
        <translation>Verlauf nicht gespeichert. {what} {rest}</translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy everything here as text</source>
        <translation>Alles hier als Text kopieren</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save this session as a PDF</source>
        <translation>Diese Sitzung als PDF speichern</translation>
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
        <source>Selected session of the history</source>
        <translation>Ausgewählte Sitzung im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation>
            <numerusform>%n Sitzung ist ausgewählt.</numerusform>
            <numerusform>%n Sitzungen sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The timeline is being read.</source>
        <translation>Die Zeitachse wird gelesen.</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ticket, session, result, description…</source>
        <translation>Ticket, Sitzung, Ergebnis, Beschreibung…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryTableView</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>HistoryVerbs</name>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Save all sessions that match as a file for spreadsheets</source>
        <translation>Alle passenden Sitzungen als Datei für Tabellenprogramme speichern</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation>Der Bericht wurde als {path} gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation>
            <numerusform>%n Sitzung nach {path} exportiert.</numerusform>
            <numerusform>%n Sitzungen nach {path} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>Der Export wurde gestoppt; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
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
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>InterruptDialog</name>
    <message>
        <source>Interrupt session</source>
        <translation>Sitzung abbrechen</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Sitzung abbrechen</translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Interrupting stops the session at once and frees the car. It tells nobody whether the work succeeded, and it cannot be undone. A session on a ticket may be charged all the same. To end the work with a result, finish the session instead.</source>
        <translation>Das Abbrechen stoppt die Sitzung sofort und gibt das Fahrzeug frei. Es meldet niemandem, ob die Arbeit gelungen ist, und lässt sich nicht rückgängig machen. Eine Sitzung zu einem Ticket kann trotzdem berechnet werden. Um die Arbeit mit einem Ergebnis zu beenden, schließen Sie die Sitzung ab.</translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation>Sitzung {id}</translation>
    </message>
    <message>
        <source>The team journal tells that {colleague} works on this session. Ask before you stop it.</source>
        <translation>Laut Teamjournal arbeitet {colleague} an dieser Sitzung. Fragen Sie nach, bevor Sie sie stoppen.</translation>
    </message>
    <message>
        <source>This session was not started here: a colleague may be working on it. Ask before you stop it.</source>
        <translation>Diese Sitzung wurde nicht hier gestartet: Vielleicht arbeitet ein Kollege damit. Fragen Sie nach, bevor Sie sie stoppen.</translation>
    </message>
    <message>
        <source>The session has already ended.</source>
        <translation>Die Sitzung ist bereits beendet.</translation>
    </message>
    <message>
        <source>State: {state}. Age: not known.
Session {id}</source>
        <translation>Status: {state}. Alter: nicht bekannt.
Sitzung {id}</translation>
    </message>
    <message>
        <source>State: {state}. Age: {age}.
Session {id}</source>
        <translation>Status: {state}. Alter: {age}.
Sitzung {id}</translation>
    </message>
    <message>
        <source>The interrupt has been sent and cannot be taken back.</source>
        <translation>Der Abbruch wurde gesendet und kann nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
</context>
<context>
    <name>JournalSettings</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
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
        <source>Try the team database out; nothing is changed</source>
        <translation>Die Teamdatenbank ausprobieren; es wird nichts geändert</translation>
    </message>
    <message>
        <source>Share journal</source>
        <translation>Journal teilen</translation>
    </message>
    <message>
        <source>Tell the team what is done here from now on</source>
        <translation>Dem Team ab jetzt mitteilen, was hier getan wird</translation>
    </message>
    <message>
        <source>What colleagues see beside your sessions; empty for the name of the user of this PC.</source>
        <translation>Was Kollegen neben Ihren Sitzungen sehen; leer für den Namen des Benutzers dieses PCs.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Success: the journal can be shared there.</source>
        <translation>Erfolg: Das Journal kann dort geteilt werden.</translation>
    </message>
    <message>
        <source>The journal is shared from now on.</source>
        <translation>Das Journal wird ab jetzt geteilt.</translation>
    </message>
    <message>
        <source>Asking the team database…</source>
        <translation>Die Teamdatenbank wird gefragt…</translation>
    </message>
</context>
<context>
    <name>LocalsCard</name>
    <message>
        <source>Mute locals</source>
        <translation>Locals stummschalten</translation>
    </message>
    <message>
        <source>Unmute locals</source>
        <translation>Locals freigeben</translation>
    </message>
    <message>
        <source>Locals</source>
        <translation>Locals</translation>
    </message>
    <message>
        <source>They are muted already.</source>
        <translation>Sie sind schon stumm.</translation>
    </message>
    <message>
        <source>They are not muted.</source>
        <translation>Sie sind nicht stumm.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Dieser Server bietet es nicht an.</translation>
    </message>
    <message>
        <source>The session can no longer be steered.</source>
        <translation>Die Sitzung lässt sich nicht mehr steuern.</translation>
    </message>
    <message>
        <source>Another change is under way.</source>
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
        <source>Type a line first.</source>
        <translation>Geben Sie zuerst eine Zeile ein.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Dieser Server bietet es nicht an.</translation>
    </message>
    <message>
        <source>The session can no longer be steered.</source>
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
        <source>Copy the selected lines, or all that are shown</source>
        <translation>Die ausgewählten Zeilen kopieren oder alle angezeigten</translation>
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
        <source>Select a line to read it whole.</source>
        <translation>Wählen Sie eine Zeile, um sie ganz zu lesen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>News and above</source>
        <translation>Meldungen und höher</translation>
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
        <source>Enter the Partner API credentials of your company; the Partner Portal shows them.</source>
        <translation>Geben Sie die Zugangsdaten Ihrer Firma für die Partner API ein; das Partner Portal zeigt sie an.</translation>
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
        <source>Of this program.</source>
        <translation>Für dieses Programm.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation>Helle oder dunkle Farben.</translation>
    </message>
    <message>
        <source>Welcome to openOBD Desktop</source>
        <translation>Willkommen bei openOBD Desktop</translation>
    </message>
    <message>
        <source>Start diagnostic sessions on tickets, watch them, and finish them with a result. Setting up takes a minute; everything can be changed later on the Settings page.</source>
        <translation>Starten Sie Diagnosesitzungen zu Tickets, beobachten Sie sie und schließen Sie sie mit einem Ergebnis ab. Das Einrichten dauert eine Minute; alles lässt sich später auf der Seite „Einstellungen“ ändern.</translation>
    </message>
    <message>
        <source>No credentials at hand? The demo needs no account and no network, and nothing is charged.</source>
        <translation>Keine Zugangsdaten zur Hand? Die Demo braucht weder Konto noch Netzwerk, und nichts wird berechnet.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A connector session is open: for development only, not charged, never for a customer&apos;s work.</source>
        <translation>Eine Connector-Sitzung ist geöffnet: nur zur Entwicklung, nicht berechnet, nie für Kundenarbeiten.</translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation>openOBD Desktop</translation>
    </message>
    <message>
        <source>Add a profile or start the demo first: a session needs a login.</source>
        <translation>Fügen Sie zuerst ein Profil hinzu oder starten Sie die Demo: Eine Sitzung braucht eine Anmeldung.</translation>
    </message>
    <message>
        <source>A link asked for a session on ticket {ticket}. Choose Start session to go on with it.</source>
        <translation>Ein Link hat nach einer Sitzung für Ticket {ticket} gefragt. Wählen Sie Sitzung starten, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>Signed out: no secret and no token is left here.</source>
        <translation>Abgemeldet: Hier bleiben weder Secret noch Token zurück.</translation>
    </message>
</context>
<context>
    <name>MechanicWindow</name>
    <message>
        <source>Mechanic&apos;s screen</source>
        <translation>Bildschirm des Mechanikers</translation>
    </message>
    <message>
        <source>Hand back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>The virtual mechanic answers again.</source>
        <translation>Der virtuelle Mechaniker antwortet wieder.</translation>
    </message>
    <message>
        <source>Here you are the person at the car: while this window is open, questions wait for your answer.</source>
        <translation>Hier sind Sie die Person am Fahrzeug: Solange dieses Fenster offen ist, warten Fragen auf Ihre Antwort.</translation>
    </message>
    <message>
        <source>Session at the car</source>
        <translation>Sitzung am Fahrzeug</translation>
    </message>
    <message>
        <source>Language of the screen</source>
        <translation>Sprache des Bildschirms</translation>
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
    <name>Notice</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>Picture address</source>
        <translation>Adresse des Bildes</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP at a public https address; up to 5 MB.</source>
        <translation>PNG, JPEG oder WebP unter einer öffentlichen https-Adresse; bis 5 MB.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Show picture</source>
        <translation>Bild anzeigen</translation>
    </message>
    <message>
        <source>A picture belongs to this. It is fetched only when you ask for it.</source>
        <translation>Hierzu gehört ein Bild. Es wird erst geholt, wenn Sie es verlangen.</translation>
    </message>
    <message>
        <source>There is no picture.</source>
        <translation>Es gibt kein Bild.</translation>
    </message>
    <message>
        <source>The picture is being fetched…</source>
        <translation>Das Bild wird geholt…</translation>
    </message>
    <message>
        <source>{width} by {height} pixels</source>
        <translation>{width} mal {height} Pixel</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <source>The folder could not be opened; its path was copied instead: {path}</source>
        <translation>Der Ordner ließ sich nicht öffnen; stattdessen wurde sein Pfad kopiert: {path}</translation>
    </message>
    <message>
        <source>The policy file of this PC decides on what is marked: {path}</source>
        <translation>Die Richtliniendatei dieses PCs bestimmt, was markiert ist: {path}</translation>
    </message>
    <message>
        <source>No policy file decides anything on this PC. Its place: {path}</source>
        <translation>Keine Richtliniendatei bestimmt etwas auf diesem PC. Ihr Ort: {path}</translation>
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
        <source>Switch, edit or add a profile</source>
        <translation>Profil wechseln, bearbeiten oder hinzufügen</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC.</source>
        <translation>Dieses Profil stammt aus den Umgebungsvariablen dieses PCs.</translation>
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
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Ihre IT-Abteilung hat die Demo auf diesem PC abgeschaltet.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Wipes the client secret and all tokens from this PC; the profile stays.</source>
        <translation>Löscht das Client-Secret und alle Token von diesem PC; das Profil bleibt.</translation>
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
        <source>This profile comes from the environment of this PC and cannot be changed here.</source>
        <translation>Dieses Profil stammt aus den Umgebungsvariablen dieses PCs und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Your IT department has set this profile. Only the client secret is yours to enter here.</source>
        <translation>Ihre IT-Abteilung hat dieses Profil vorgegeben. Nur das Client-Secret geben Sie hier selbst ein.</translation>
    </message>
    <message>
        <source>Your IT department has set the fields that cannot be changed.</source>
        <translation>Ihre IT-Abteilung hat die Felder vorgegeben, die sich nicht ändern lassen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>The one of this PC; http://host:port, or none</source>
        <translation>Der dieses PCs; http://host:port oder none</translation>
    </message>
    <message>
        <source>Only if the proxy asks for one</source>
        <translation>Nur wenn der Proxy danach fragt</translation>
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
        <source>For example the name of your company</source>
        <translation>Zum Beispiel der Name Ihrer Firma</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one</source>
        <translation>Leer lassen: das gespeicherte bleibt</translation>
    </message>
    <message>
        <source>Kept until you quit</source>
        <translation>Aufbewahrt bis zum Beenden</translation>
    </message>
    <message>
        <source>This profile comes from the environment.</source>
        <translation>Dieses Profil stammt aus den Umgebungsvariablen.</translation>
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
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>from your IT department</source>
        <translation>von Ihrer IT-Abteilung</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Es gibt noch kein Profil.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Log in with the selected profile</source>
        <translation>Mit dem ausgewählten Profil anmelden</translation>
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
        <source>It is in use.</source>
        <translation>Es ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Von Ihrer IT-Abteilung vorgegeben</translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC.</source>
        <translation>Dieses Profil stammt aus den Umgebungsvariablen dieses PCs.</translation>
    </message>
    <message>
        <source>The profile {name} was removed.</source>
        <translation>Das Profil {name} wurde entfernt.</translation>
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
        <source>Keep running in background</source>
        <translation>Im Hintergrund weiterlaufen</translation>
    </message>
    <message>
        <source>Stay</source>
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
        <source>%n session(s) are active.</source>
        <translation>
            <numerusform>%n Sitzung ist aktiv.</numerusform>
            <numerusform>%n Sitzungen sind aktiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>ticket not known here</source>
        <translation>Ticket hier nicht bekannt</translation>
    </message>
    <message>
        <source>In the background the window is hidden and everything goes on; the tray brings it back.</source>
        <translation>Im Hintergrund ist das Fenster verborgen und alles läuft weiter; der Infobereich holt es zurück.</translation>
    </message>
    <message>
        <source>Finish session leads to the first of them; the others go on meanwhile.</source>
        <translation>„Sitzung abschließen“ führt zur ersten davon; die anderen laufen inzwischen weiter.</translation>
    </message>
    <message>
        <source>Quitting stops the renewal of their tokens. After 5 minutes at most they can no longer be resumed or steered, and they go on to occupy the cars until somebody interrupts them.</source>
        <translation>Mit dem Beenden werden ihre Token nicht mehr erneuert. Nach höchstens 5 Minuten können sie nicht mehr fortgesetzt oder gesteuert werden, und sie belegen die Fahrzeuge, bis jemand sie abbricht.</translation>
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
        <source>The service&apos;s own flag</source>
        <translation>Angabe des Dienstes</translation>
    </message>
    <message>
        <source>Our trend</source>
        <translation>Unser Trend</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connector</translation>
    </message>
    <message>
        <source>Latency of the readings, judged by this program</source>
        <translation>Latenz der Messwerte, beurteilt von diesem Programm</translation>
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
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>You are ready</source>
        <translation>Alles bereit</translation>
    </message>
    <message>
        <source>Ctrl+N starts a session on a ticket; it is claimed within the 60 seconds that the service gives.</source>
        <translation>Strg+N startet eine Sitzung zu einem Ticket; sie wird innerhalb der 60 Sekunden beansprucht, die der Dienst gewährt.</translation>
    </message>
    <message>
        <source>The list refreshes itself; F5 fetches it now. Ctrl+F searches in every column.</source>
        <translation>Die Liste aktualisiert sich selbst; F5 holt sie sofort. Strg+F sucht in allen Spalten.</translation>
    </message>
    <message>
        <source>Closing the window never ends a session. Finish session tells the service the result.</source>
        <translation>Das Schließen des Fensters beendet nie eine Sitzung. „Sitzung abschließen“ meldet dem Dienst das Ergebnis.</translation>
    </message>
    <message numerus="yes">
        <source>You are logged in. The service lists %n session(s).</source>
        <translation>
            <numerusform>Sie sind angemeldet. Der Dienst nennt %n Sitzung.</numerusform>
            <numerusform>Sie sind angemeldet. Der Dienst nennt %n Sitzungen.</numerusform>
        </translation>
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
        <source>Its client secret is removed from this PC too. Until this program ends you can take that back; the history stays.</source>
        <translation>Sein Client-Secret wird ebenfalls von diesem PC entfernt. Bis dieses Programm endet, können Sie das rückgängig machen; der Verlauf bleibt.</translation>
    </message>
    <message>
        <source>It is in use: its list of sessions goes with it.</source>
        <translation>Es ist in Gebrauch: Seine Liste der Sitzungen verschwindet mit ihm.</translation>
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
        <source>Scope: {scope}. Whoever shares it no longer finds it, and it cannot be brought back.</source>
        <translation>Geltungsbereich: {scope}. Wer sie mitnutzt, findet sie nicht mehr, und sie lässt sich nicht zurückholen.</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Take over the outcome</source>
        <translation>Ergebnis übernehmen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>At least one. Several failures can be combined.</source>
        <translation>Mindestens eines. Mehrere Fehlschläge lassen sich kombinieren.</translation>
    </message>
    <message>
        <source>Outcome of {function}: {outcome}. Ticked here: {ticked}. What is ticked here is sent.</source>
        <translation>Ergebnis von {function}: {outcome}. Hier angekreuzt: {ticked}. Gesendet wird, was hier angekreuzt ist.</translation>
    </message>
    <message>
        <source>{result} stands alone: the other results were unticked.</source>
        <translation>{result} steht allein: Die anderen Ergebnisse wurden abgewählt.</translation>
    </message>
    <message>
        <source>Success and Other failure stand alone: they were unticked.</source>
        <translation>„Erfolg“ und „Anderer Fehler“ stehen allein: Sie wurden abgewählt.</translation>
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
        <source>The program ended without closing these sessions. They may go on at the cars.</source>
        <translation>Das Programm endete, ohne diese Sitzungen zu schließen. An den Fahrzeugen laufen sie vielleicht weiter.</translation>
    </message>
    <message>
        <source>Not now leaves them as they are. As long as there is time they can be resumed from the menu Session.</source>
        <translation>„Nicht jetzt“ lässt sie, wie sie sind. Solange Zeit bleibt, lassen sie sich im Menü „Sitzung“ fortsetzen.</translation>
    </message>
    <message>
        <source>Tick a session that can still be resumed.</source>
        <translation>Markieren Sie eine Sitzung, die noch fortgesetzt werden kann.</translation>
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
    <name>Resumption</name>
    <message>
        <source>There is no session of a former run that could be resumed.</source>
        <translation>Aus früheren Programmläufen gibt es keine Sitzung, die fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>Safe mode: the window starts as it came, nobody is logged in, nothing is resumed.</source>
        <translation>Abgesicherter Modus: Das Fenster startet im Urzustand, niemand ist angemeldet, nichts wird fortgesetzt.</translation>
    </message>
    <message>
        <source>The window starts as it came. Sessions that were open go on at the cars.</source>
        <translation>Das Fenster startet im Urzustand. Sitzungen, die geöffnet waren, laufen an den Fahrzeugen weiter.</translation>
    </message>
    <message>
        <source>After the login, what can still be resumed is in the menu Session under Resume sessions.</source>
        <translation>Nach der Anmeldung steht, was noch fortgesetzt werden kann, im Menü „Sitzung“ unter „Sitzungen fortsetzen“.</translation>
    </message>
    <message>
        <source>What can still be resumed is in the menu Session under Resume sessions.</source>
        <translation>Was noch fortgesetzt werden kann, steht im Menü „Sitzung“ unter „Sitzungen fortsetzen“.</translation>
    </message>
    <message>
        <source>There is nothing that could be resumed.</source>
        <translation>Es gibt nichts, was fortgesetzt werden könnte.</translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice within five minutes: nothing is resumed by itself.</source>
        <translation>Das Programm wurde zweimal innerhalb von fünf Minuten unerwartet beendet: Nichts wird von selbst fortgesetzt.</translation>
    </message>
    <message>
        <source>Sessions that were open go on at the cars.</source>
        <translation>Sitzungen, die geöffnet waren, laufen an den Fahrzeugen weiter.</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show {label}</source>
        <translation>{label} anzeigen</translation>
    </message>
    <message>
        <source>Show what is being typed; a stored secret is never shown</source>
        <translation>Die Eingabe anzeigen; ein gespeichertes Secret wird nie angezeigt</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Copy id</source>
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
        <source>Session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>State as the service wrote it</source>
        <translation>Status, wie ihn der Dienst schrieb</translation>
    </message>
    <message>
        <source>In the service&apos;s list</source>
        <translation>In der Liste des Dienstes</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation>
            <numerusform>%n Sitzung ist ausgewählt.</numerusform>
            <numerusform>%n Sitzungen sind ausgewählt.</numerusform>
        </translation>
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
        <source>Connector {connector}, for development: not charged.</source>
        <translation>Connector {connector}, zur Entwicklung: nicht berechnet.</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>hier nicht bekannt</translation>
    </message>
    <message>
        <source>{raw} (as the service wrote it; cannot be read)</source>
        <translation>{raw} (so vom Dienst geschrieben; nicht lesbar)</translation>
    </message>
    <message>
        <source>{local}
as the service wrote it: {raw}</source>
        <translation>{local}
vom Dienst geschrieben: {raw}</translation>
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
        <translation>Seite schließen</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation>Sitzung abbrechen</translation>
    </message>
    <message>
        <source>Stops the session without a result.</source>
        <translation>Stoppt die Sitzung ohne Ergebnis.</translation>
    </message>
    <message>
        <source>Finish session</source>
        <translation>Sitzung abschließen</translation>
    </message>
    <message>
        <source>Tells the service the result and ends the session.</source>
        <translation>Meldet dem Dienst das Ergebnis und beendet die Sitzung.</translation>
    </message>
    <message>
        <source>The session token has run out: no result can be sent any more.</source>
        <translation>Das Sitzungstoken ist abgelaufen: Ein Ergebnis kann nicht mehr gesendet werden.</translation>
    </message>
    <message>
        <source>The session is not claimed yet.</source>
        <translation>Die Sitzung ist noch nicht beansprucht.</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Acknowledge</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Session age</source>
        <translation>Alter der Sitzung</translation>
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
    <name>SessionVerbs</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Show the page of this session</source>
        <translation>Die Seite dieser Sitzung anzeigen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Beanspruchen</translation>
    </message>
    <message>
        <source>Take over this session here</source>
        <translation>Diese Sitzung hier übernehmen</translation>
    </message>
    <message>
        <source>Interrupt session</source>
        <translation>Sitzung abbrechen</translation>
    </message>
    <message>
        <source>Stop this session at once</source>
        <translation>Diese Sitzung sofort stoppen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Save the rows shown as a file for spreadsheets</source>
        <translation>Die angezeigten Zeilen als Datei für Tabellenprogramme speichern</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zum Exportieren.</translation>
    </message>
    <message>
        <source>The service does not accept the login, so nothing can be sent.</source>
        <translation>Der Dienst akzeptiert die Anmeldung nicht, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>The service cannot be reached, so nothing can be sent.</source>
        <translation>Der Dienst ist nicht erreichbar, daher kann nichts gesendet werden.</translation>
    </message>
    <message>
        <source>Select one session.</source>
        <translation>Wählen Sie eine Sitzung.</translation>
    </message>
    <message>
        <source>This session is not open here: only the PC that claimed a session can show its page.</source>
        <translation>Diese Sitzung ist hier nicht geöffnet: Nur der PC, der eine Sitzung beansprucht hat, kann ihre Seite zeigen.</translation>
    </message>
    <message>
        <source>This session is open here already.</source>
        <translation>Diese Sitzung ist hier schon geöffnet.</translation>
    </message>
    <message>
        <source>Only an available session can be claimed; this one is {state}.</source>
        <translation>Nur eine verfügbare Sitzung kann beansprucht werden; diese ist {state}.</translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation>Diese Sitzung ist bereits beendet.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy id</source>
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
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation>Durch Komma getrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation>
            <numerusform>%n Sitzung nach {path} exportiert.</numerusform>
            <numerusform>%n Sitzungen nach {path} exportiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionsPage</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Fetch the list now (F5)</source>
        <translation>Die Liste jetzt holen (F5)</translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sitzung starten</translation>
    </message>
    <message>
        <source>Start a session on a ticket (Ctrl+N)</source>
        <translation>Eine Sitzung zu einem Ticket starten (Strg+N)</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Ticket, session, state, endpoint…</source>
        <translation>Ticket, Sitzung, Status, Endpunkt…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation>Stand {time}</translation>
    </message>
    <message>
        <source>Add a profile or start the demo first.</source>
        <translation>Fügen Sie zuerst ein Profil hinzu oder starten Sie die Demo.</translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation>Begrüßung erneut zeigen</translation>
    </message>
    <message>
        <source>Language, credentials and demo, as at the first start</source>
        <translation>Sprache, Zugangsdaten und Demo, wie beim ersten Start</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change is in effect and saved at once.</source>
        <translation>Jede Änderung wirkt sofort und ist gespeichert.</translation>
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
        <source>No session is open here.</source>
        <translation>Hier ist keine Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>Open here</source>
        <translation>Hier geöffnet</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out of {profile}?</source>
        <translation>Von {profile} abmelden?</translation>
    </message>
    <message>
        <source>The client secret of this profile and all tokens are removed from this PC. To log in again you need the secret from the Partner Portal. The history stays.</source>
        <translation>Das Client-Secret dieses Profils und alle Tokens werden von diesem PC entfernt. Für eine neue Anmeldung brauchen Sie das Secret aus dem Partner-Portal. Der Verlauf bleibt.</translation>
    </message>
</context>
<context>
    <name>Sparkline</name>
    <message>
        <source>Latency of the last {span}</source>
        <translation>Latenz der letzten {span}</translation>
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
    <name>StartNotices</name>
    <message>
        <source>Claim it</source>
        <translation>Beanspruchen</translation>
    </message>
    <message>
        <source>Claim now</source>
        <translation>Jetzt beanspruchen</translation>
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
        <translation>Sitzung abbrechen</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Starts an openOBD session and claims it at once, within the 60 seconds that the service gives.</source>
        <translation>Startet eine openOBD-Sitzung und beansprucht sie sofort, innerhalb der 60 Sekunden, die der Dienst gewährt.</translation>
    </message>
    <message>
        <source>Tickets of the demo: {numbers}.</source>
        <translation>Tickets der Demo: {numbers}.</translation>
    </message>
    <message>
        <source>The program finds it out by itself, also when this window is closed.</source>
        <translation>Das Programm findet es selbst heraus, auch wenn dieses Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>The team database could not be asked: a colleague may have a session on this ticket that is not known here.</source>
        <translation>Die Teamdatenbank konnte nicht gefragt werden: Ein Kollege kann eine Sitzung auf diesem Ticket haben, die hier nicht bekannt ist.</translation>
    </message>
    <message>
        <source>This ticket already has a session of {colleague}: {state}.
Starting another one may be charged again.</source>
        <translation>Dieses Ticket hat bereits eine Sitzung von {colleague}: {state}.
Eine weitere zu starten, kann erneut berechnet werden.</translation>
    </message>
    <message>
        <source>This ticket already has a session here: {state}.
Starting another one may be charged again.</source>
        <translation>Dieses Ticket hat hier schon eine Sitzung: {state}.
Eine weitere zu starten, kann erneut berechnet werden.</translation>
    </message>
    <message>
        <source>A start that has been sent cannot be taken back.</source>
        <translation>Ein gesendeter Start kann nicht zurückgenommen werden.</translation>
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
        <source>7848095, or its link</source>
        <translation>7848095 oder der Link dazu</translation>
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
        <source>On a ticket, charged</source>
        <translation>Zu einem Ticket, wird berechnet</translation>
    </message>
    <message>
        <source>On a connector, for development, not charged</source>
        <translation>Auf einem Connector, zur Entwicklung, nicht berechnet</translation>
    </message>
    <message>
        <source>Ticket {number}</source>
        <translation>Ticket {number}</translation>
    </message>
    <message>
        <source>Billed to ticket {number}.</source>
        <translation>Wird über Ticket {number} abgerechnet.</translation>
    </message>
    <message>
        <source>The session is billed to the ticket.</source>
        <translation>Die Sitzung wird über das Ticket abgerechnet.</translation>
    </message>
    <message>
        <source>For development only: nothing is charged, so do no customer work on it.</source>
        <translation>Nur zur Entwicklung: Nichts wird berechnet, also keine Kundenarbeiten darauf ausführen.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>list of {time}</source>
        <translation>Liste von {time}</translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation>noch keine Liste</translation>
    </message>
</context>
<context>
    <name>StopFunctionDialog</name>
    <message>
        <source>Stop function</source>
        <translation>Funktion stoppen</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Stop {function}?</source>
        <translation>{function} stoppen?</translation>
    </message>
    <message>
        <source>What it has done by then stays done. The session goes on.</source>
        <translation>Was sie bis dahin getan hat, bleibt getan. Die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>The function has ended by itself; there is nothing to stop.</source>
        <translation>Die Funktion ist von selbst zu Ende gegangen; es gibt nichts zu stoppen.</translation>
    </message>
</context>
<context>
    <name>TeamFields</name>
    <message>
        <source>Team password</source>
        <translation>Team-Passwort</translation>
    </message>
    <message>
        <source>postgresql://host:5432/database</source>
        <translation>postgresql://host:5432/datenbank</translation>
    </message>
    <message>
        <source>Team address</source>
        <translation>Team-Adresse</translation>
    </message>
    <message>
        <source>Team user</source>
        <translation>Team-Benutzer</translation>
    </message>
    <message>
        <source>Kept in the key store, if this PC has one; never in a file. Leave empty to use the known one.</source>
        <translation>Wird im Schlüsselspeicher aufbewahrt, falls dieser PC einen hat, nie in einer Datei. Leer lassen, um das bekannte zu verwenden.</translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation>Von Ihrer IT-Abteilung festgelegt</translation>
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
        <source>There is a template of this name; it will be replaced.</source>
        <translation>Eine Vorlage dieses Namens gibt es; sie wird ersetzt.</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
</context>
<context>
    <name>TemplateRow</name>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Remove template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Write freely</source>
        <translation>Frei schreiben</translation>
    </message>
    <message>
        <source>Only templates of your own can be removed.</source>
        <translation>Nur eigene Vorlagen lassen sich entfernen.</translation>
    </message>
    <message>
        <source>The template “{name}” was removed.</source>
        <translation>Die Vorlage „{name}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
        <source>Translation into</source>
        <translation>Übersetzung in</translation>
    </message>
    <message>
        <source>Translated question</source>
        <translation>Übersetzte Frage</translation>
    </message>
    <message>
        <source>Not translated: everybody reads it as it is written above.</source>
        <translation>Nicht übersetzt: Alle lesen es so, wie es oben steht.</translation>
    </message>
    <message>
        <source>Translated into: {languages}. Everybody else reads it as it is written above.</source>
        <translation>Übersetzt in: {languages}. Alle anderen lesen es so, wie es oben steht.</translation>
    </message>
</context>
<context>
    <name>UserFeedbackChoice</name>
    <message>
        <source>Take over the answer</source>
        <translation>Antwort übernehmen</translation>
    </message>
    <message>
        <source>User feedback</source>
        <translation>Rückmeldung vor Ort</translation>
    </message>
    <message>
        <source>What the person at the car said.</source>
        <translation>Was die Person am Fahrzeug gesagt hat.</translation>
    </message>
    <message>
        <source>The person at the car answered: {answer}. Chosen here: {chosen}. The choice here is sent.</source>
        <translation>Die Person am Fahrzeug hat geantwortet: {answer}. Hier gewählt: {chosen}. Gesendet wird die Auswahl hier.</translation>
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
        <source>This server does not offer variables.</source>
        <translation>Dieser Server bietet keine Variablen an.</translation>
    </message>
    <message>
        <source>Reading the variables…</source>
        <translation>Variablen werden gelesen…</translation>
    </message>
    <message>
        <source>There is no variable here.</source>
        <translation>Hier gibt es keine Variable.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here.</source>
        <translation>Die Sitzung lässt sich von hier nicht mehr steuern.</translation>
    </message>
    <message>
        <source>Select a variable.</source>
        <translation>Wählen Sie eine Variable.</translation>
    </message>
    <message>
        <source>This is an object: it can be seen here, and not edited.</source>
        <translation>Dies ist ein Objekt: Es lässt sich hier ansehen, aber nicht bearbeiten.</translation>
    </message>
    <message>
        <source>A variable needs a name.</source>
        <translation>Eine Variable braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>VehicleFactsGrid</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Ask for the voltage of the battery again</source>
        <translation>Die Batteriespannung erneut abfragen</translation>
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
        <source>VIN told by the car</source>
        <translation>FIN laut Fahrzeug</translation>
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
        <source>ECUs</source>
        <translation>Steuergeräte</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Ask the service for all of this again</source>
        <translation>Den Dienst nach alldem erneut fragen</translation>
    </message>
    <message>
        <source>Copy facts</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy ECUs</source>
        <translation>Steuergeräte kopieren</translation>
    </message>
    <message>
        <source>The selected ones, or all of them</source>
        <translation>Die ausgewählten oder alle</translation>
    </message>
    <message>
        <source>Export ECUs</source>
        <translation>Steuergeräte exportieren</translation>
    </message>
    <message>
        <source>Save them as a file for spreadsheets</source>
        <translation>Sie als Datei für Tabellenprogramme speichern</translation>
    </message>
    <message>
        <source>Vehicle and ticket</source>
        <translation>Fahrzeug und Ticket</translation>
    </message>
    <message numerus="yes">
        <source>%n control unit(s)</source>
        <translation>
            <numerusform>%n Steuergerät</numerusform>
            <numerusform>%n Steuergeräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Control units</source>
        <translation>Steuergeräte</translation>
    </message>
    <message>
        <source>The session can no longer be asked.</source>
        <translation>Die Sitzung kann nicht mehr gefragt werden.</translation>
    </message>
    <message>
        <source>It is being read.</source>
        <translation>Es wird gerade gelesen.</translation>
    </message>
    <message>
        <source>This server does not offer it.</source>
        <translation>Dieser Server bietet es nicht an.</translation>
    </message>
    <message>
        <source>There are no control units.</source>
        <translation>Es gibt keine Steuergeräte.</translation>
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
        <source>No account, no network, nothing is charged</source>
        <translation>Kein Konto, kein Netzwerk, nichts wird berechnet</translation>
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
        <source>Show the sessions</source>
        <translation>Sitzungen anzeigen</translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Ihre IT-Abteilung hat die Demo auf diesem PC abgeschaltet.</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Schritt {number} von 3</translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation>Ein Test läuft.</translation>
    </message>
    <message>
        <source>What you typed on the next step is not saved yet. Continue there, or close once more.</source>
        <translation>Was Sie im nächsten Schritt eingegeben haben, ist noch nicht gespeichert. Fahren Sie dort fort, oder schließen Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>Whose</name>
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
    <name>about</name>
    <message>
        <source>openOBD Desktop is free software under the MIT licence.</source>
        <translation>openOBD Desktop ist freie Software unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>It uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them with versions that you changed, and take the program apart to find faults in doing so. Their sources are at https://download.qt.io/ and https://code.qt.io/; the texts of the licences are at https://www.gnu.org/licenses/lgpl-3.0.txt and https://www.gnu.org/licenses/gpl-3.0.txt.</source>
        <translation>Es verwendet Qt, PySide6 und Shiboken unter der GNU Lesser General Public License, Version 3. Sie sind eigenständige Bibliotheken neben dem Programm: Sie dürfen sie durch von Ihnen geänderte Fassungen ersetzen und das Programm zerlegen, um dabei Fehler zu finden. Ihre Quelltexte stehen unter https://download.qt.io/ und https://code.qt.io/; die Lizenztexte stehen unter https://www.gnu.org/licenses/lgpl-3.0.txt und https://www.gnu.org/licenses/gpl-3.0.txt.</translation>
    </message>
    <message>
        <source>It uses the certificates of certifi under the Mozilla Public License 2.0, unchanged; their source is at https://github.com/certifi/python-certifi.</source>
        <translation>Es verwendet die Zertifikate von certifi unter der Mozilla Public License 2.0, unverändert; ihr Quelltext steht unter https://github.com/certifi/python-certifi.</translation>
    </message>
    <message>
        <source>The parts and their licences:</source>
        <translation>Die Bestandteile und ihre Lizenzen:</translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{session}: less than a minute is left of its session token.</source>
        <translation>{session}: Das Sitzungstoken läuft in weniger als einer Minute ab.</translation>
    </message>
    <message>
        <source>When it has run out, the session can no longer be steered from here.</source>
        <translation>Danach lässt sich die Sitzung von hier nicht mehr steuern.</translation>
    </message>
    <message>
        <source>The line is away; the result is sent as soon as it is back.</source>
        <translation>Die Verbindung ist weg; das Ergebnis wird gesendet, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The line is away and comes back by itself; finish the session as soon as it is there.</source>
        <translation>Die Verbindung ist weg und kommt von selbst zurück; schließen Sie die Sitzung ab, sobald sie da ist.</translation>
    </message>
    <message>
        <source>No new token has come. Finish the session now if the work is done.</source>
        <translation>Es ist kein neues Token gekommen. Schließen Sie die Sitzung jetzt ab, wenn die Arbeit erledigt ist.</translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>This run keeps no log files.</source>
        <translation>Dieser Programmlauf führt keine Protokolldateien.</translation>
    </message>
    <message>
        <source>The log files are in {folder}.</source>
        <translation>Die Protokolldateien sind in {folder}.</translation>
    </message>
    <message>
        <source>The diagnostics were copied. They hold no secrets; paste them for support.</source>
        <translation>Die Programmdiagnose wurde kopiert. Sie enthält keine Geheimnisse; fügen Sie sie für den Support ein.</translation>
    </message>
</context>
<context>
    <name>ask</name>
    <message>
        <source>{session}: the person at the car asks for assistance.</source>
        <translation>{session}: Die Person am Fahrzeug bittet um Hilfe.</translation>
    </message>
    <message>
        <source>Once the session has ended nobody can help from here.</source>
        <translation>Ist die Sitzung beendet, kann von hier niemand mehr helfen.</translation>
    </message>
    <message>
        <source>Contact them before you finish.</source>
        <translation>Melden Sie sich dort vor dem Abschließen.</translation>
    </message>
    <message>
        <source>This server does not offer questions. Ask by chat or phone.</source>
        <translation>Dieser Server bietet keine Fragen an. Fragen Sie per Chat oder Telefon.</translation>
    </message>
    <message>
        <source>The session is being claimed; questions can be asked once it is active.</source>
        <translation>Die Sitzung wird beansprucht; Fragen sind möglich, sobald sie aktiv ist.</translation>
    </message>
    <message>
        <source>The line to the service is away; questions can be asked once it is back.</source>
        <translation>Die Verbindung zum Dienst ist weg; Fragen sind möglich, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The result is being sent; nothing more can be asked.</source>
        <translation>Das Ergebnis wird gesendet; weitere Fragen sind nicht möglich.</translation>
    </message>
    <message>
        <source>The session can no longer be steered from here; nothing more can be asked.</source>
        <translation>Die Sitzung lässt sich von hier nicht mehr steuern; weitere Fragen sind nicht möglich.</translation>
    </message>
    <message>
        <source>The session has ended; nothing more can be asked.</source>
        <translation>Die Sitzung ist beendet; weitere Fragen sind nicht möglich.</translation>
    </message>
    <message>
        <source>Waiting for the answer for {age}. The chat is blocked for the mechanic while a question is open; the conversation closes by itself in {left}.</source>
        <translation>Wartet seit {age} auf die Antwort. Solange eine Frage offen ist, ist der Chat für den Mechaniker gesperrt; das Gespräch schließt sich in {left} von selbst.</translation>
    </message>
    <message>
        <source>{last}
The question is still on the screen, and the chat is blocked for the mechanic until the conversation is closed; it closes by itself in {left}.</source>
        <translation>{last}
Die Frage ist noch auf dem Bildschirm, und der Chat ist für den Mechaniker gesperrt, bis das Gespräch geschlossen ist; es schließt sich in {left} von selbst.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet; the mechanic can chat.</source>
        <translation>Noch wurde nichts gefragt; der Mechaniker kann chatten.</translation>
    </message>
    <message>
        <source>{last}
The conversation is closed; the mechanic can chat.</source>
        <translation>{last}
Das Gespräch ist geschlossen; der Mechaniker kann chatten.</translation>
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
        <source>Continue was pressed at {time}.</source>
        <translation>„Weiter“ wurde um {time} gedrückt.</translation>
    </message>
    <message>
        <source>Answered at {time}: {answer}</source>
        <translation>Beantwortet um {time}: {answer}</translation>
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
        <translation>{age} von 60 s</translation>
    </message>
    <message>
        <source>{age}, over 4 h</source>
        <translation>{age}, über 4 h</translation>
    </message>
    <message>
        <source>{age}, {left} left</source>
        <translation>{age}, noch {left}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} von 4 h</translation>
    </message>
    <message>
        <source>Started here and not claimed yet: {left} left to claim it.</source>
        <translation>Hier gestartet und noch nicht beansprucht: noch {left} zum Beanspruchen.</translation>
    </message>
    <message>
        <source>The session has ended; the service does not tell when.</source>
        <translation>Die Sitzung ist beendet; der Dienst nennt die Zeit nicht.</translation>
    </message>
    <message>
        <source>The service told no start time that can be read.</source>
        <translation>Der Dienst nannte keine lesbare Startzeit.</translation>
    </message>
    <message>
        <source>Runs longer than the 4 hours that the service guarantees: it may end at any moment.</source>
        <translation>Läuft länger als die 4 Stunden, die der Dienst garantiert: Sie kann jederzeit enden.</translation>
    </message>
    <message>
        <source>Closes by itself if nobody claims it within 60 seconds of its start.</source>
        <translation>Schließt sich von selbst, wenn niemand sie binnen 60 Sekunden nach dem Start beansprucht.</translation>
    </message>
    <message>
        <source>The service guarantees 4 hours; {left} are left.</source>
        <translation>Der Dienst garantiert 4 Stunden; davon bleiben {left}.</translation>
    </message>
    <message>
        <source>{zone} time of this PC; the service wrote {text}</source>
        <translation>Zeit dieses PCs ({zone}); der Dienst schrieb {text}</translation>
    </message>
    <message>
        <source>Development session on connector {connector}; it is not charged.</source>
        <translation>Entwicklungssitzung auf Connector {connector}; sie wird nicht berechnet.</translation>
    </message>
    <message>
        <source>The service does not tell the ticket of a session that was started elsewhere.</source>
        <translation>Der Dienst nennt das Ticket einer anderswo gestarteten Sitzung nicht.</translation>
    </message>
    <message>
        <source>The team journal tells that this is a session of {colleague}.</source>
        <translation>Laut Teamjournal ist dies eine Sitzung von {colleague}.</translation>
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
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
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
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <translation>Eine Spalte muss bleiben.</translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>session ended</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation>von diesem Server nicht angeboten</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
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
        <source>healthy (service&apos;s estimate)</source>
        <translation>gut (laut Dienst)</translation>
    </message>
    <message>
        <source>last known: unhealthy</source>
        <translation>zuletzt: schlecht</translation>
    </message>
    <message>
        <source>unhealthy (service&apos;s estimate)</source>
        <translation>schlecht (laut Dienst)</translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>no data for {age}</source>
        <translation>keine Daten seit {age}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>vor {age}</translation>
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
        <source>last told: {word}</source>
        <translation>zuletzt: {word}</translation>
    </message>
    <message>
        <source>No reading comes any more. What to check at the car:</source>
        <translation>Es kommen keine Messwerte mehr. Am Fahrzeug zu prüfen:</translation>
    </message>
    <message>
        <source>There is no contact with the car. What to check there:</source>
        <translation>Es besteht kein Kontakt zum Fahrzeug. Dort zu prüfen:</translation>
    </message>
    <message>
        <source>The service calls the connection unhealthy. What to check at the car:</source>
        <translation>Der Dienst nennt die Verbindung schlecht. Am Fahrzeug zu prüfen:</translation>
    </message>
    <message>
        <source>The connection is slow. What to check at the car:</source>
        <translation>Die Verbindung ist langsam. Am Fahrzeug zu prüfen:</translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>{profile}: waiting for the key store…</source>
        <translation>{profile}: Warten auf den Schlüsselspeicher…</translation>
    </message>
    <message>
        <source>not connected: no profile</source>
        <translation>nicht verbunden: kein Profil</translation>
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
        <source>no news for {age}</source>
        <translation>keine Nachricht seit {age}</translation>
    </message>
    <message>
        <source>connected, {age} ago</source>
        <translation>verbunden, vor {age}</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} ahead</source>
        <translation>Die Uhr dieses PCs geht {time} vor</translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} behind</source>
        <translation>Die Uhr dieses PCs geht {time} nach</translation>
    </message>
</context>
<context>
    <name>conversation</name>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
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
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Shown to</source>
        <translation>Gezeigt an</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo: a simulator inside this program plays the service. Nothing is real and nothing is charged.</source>
        <translation>Demo: Ein Simulator in diesem Programm spielt den Dienst. Nichts ist echt und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Demo: a simulator inside this program plays the service. Nothing is real and nothing is charged. Tickets to try: {tickets}.</source>
        <translation>Demo: Ein Simulator in diesem Programm spielt den Dienst. Nichts ist echt und nichts wird berechnet. Tickets zum Ausprobieren: {tickets}.</translation>
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
        <source>This program closed the line to the service.</source>
        <translation>Dieses Programm hat die Verbindung zum Dienst geschlossen.</translation>
    </message>
    <message>
        <source>The action itself was not sent; sessions that run are not touched.</source>
        <translation>Die Aktion selbst wurde nicht gesendet; laufende Sitzungen bleiben unberührt.</translation>
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
        <source>Choose the certificate itself, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Wählen Sie das Zertifikat selbst, als .cer-, .crt-, .pem- oder .p7b-Datei.</translation>
    </message>
    <message>
        <source>The certificate file is a private key, not a certificate.</source>
        <translation>Die Zertifikatsdatei ist ein privater Schlüssel, kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the certificate without its key, as a .cer, .crt, .pem or .p7b file.</source>
        <translation>Wählen Sie das Zertifikat ohne seinen Schlüssel, als .cer-, .crt-, .pem- oder .p7b-Datei.</translation>
    </message>
    <message>
        <source>The certificate file is a request for a certificate, not a certificate.</source>
        <translation>Die Zertifikatsdatei ist eine Zertifikatsanforderung, kein Zertifikat.</translation>
    </message>
    <message>
        <source>Choose the certificate that was signed for it, as a .cer, .crt or .pem file.</source>
        <translation>Wählen Sie das dafür ausgestellte Zertifikat, als .cer-, .crt- oder .pem-Datei.</translation>
    </message>
    <message>
        <source>The certificate file is a list of revoked certificates, not a certificate.</source>
        <translation>Die Zertifikatsdatei ist eine Sperrliste, kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate file is a public key, not a certificate.</source>
        <translation>Die Zertifikatsdatei ist ein öffentlicher Schlüssel, kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate file is cut off.</source>
        <translation>Die Zertifikatsdatei ist abgeschnitten.</translation>
    </message>
    <message>
        <source>The certificate file is a PKCS#12 store (.pfx or .p12), which also holds a private key.</source>
        <translation>Die Zertifikatsdatei ist ein PKCS#12-Speicher (.pfx oder .p12), der auch einen privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Open it, choose the certificate and export it without the private key, as a .cer or .p7b file.</source>
        <translation>Öffnen Sie sie, wählen Sie das Zertifikat und exportieren Sie es ohne den privaten Schlüssel als .cer- oder .p7b-Datei.</translation>
    </message>
    <message>
        <source>The certificate file is a Java key store.</source>
        <translation>Die Zertifikatsdatei ist ein Java-Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Export the certificate from it: keytool -exportcert -rfc.</source>
        <translation>Exportieren Sie das Zertifikat daraus: keytool -exportcert -rfc.</translation>
    </message>
    <message>
        <source>The certificate file is empty.</source>
        <translation>Die Zertifikatsdatei ist leer.</translation>
    </message>
    <message>
        <source>The certificate file is a web page.</source>
        <translation>Die Zertifikatsdatei ist eine Webseite.</translation>
    </message>
    <message>
        <source>Download the certificate itself; you may have to sign in there first.</source>
        <translation>Laden Sie das Zertifikat selbst herunter; möglicherweise müssen Sie sich dort zuerst anmelden.</translation>
    </message>
    <message>
        <source>The certificate file holds no certificate in a known form.</source>
        <translation>Die Zertifikatsdatei enthält kein Zertifikat in einer bekannten Form.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eines.</translation>
    </message>
    <message>
        <source>The text holds a broken character that cannot be sent.</source>
        <translation>Der Text enthält ein defektes Zeichen, das nicht gesendet werden kann.</translation>
    </message>
    <message>
        <source>The service names a host that is not its own.</source>
        <translation>Der Dienst nennt einen Host, der nicht seiner ist.</translation>
    </message>
    <message>
        <source>The host is too long to be a name.</source>
        <translation>Der Host ist zu lang für einen Namen.</translation>
    </message>
    <message>
        <source>The host contains characters other than plain letters and digits.</source>
        <translation>Der Host enthält andere Zeichen als einfache Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>There is no host.</source>
        <translation>Es gibt keinen Host.</translation>
    </message>
    <message>
        <source>The host is an international name, which can imitate another one.</source>
        <translation>Der Host ist ein internationaler Name, der einen anderen nachahmen kann.</translation>
    </message>
    <message>
        <source>The host is more or less than a plain name.</source>
        <translation>Der Host ist mehr oder weniger als ein einfacher Name.</translation>
    </message>
    <message>
        <source>The host is a number instead of a name.</source>
        <translation>Der Host ist eine Zahl statt eines Namens.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>Der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>A certificate in the certificate file is damaged.</source>
        <translation>Ein Zertifikat in der Zertifikatsdatei ist beschädigt.</translation>
    </message>
    <message>
        <source>The certificate file is too large to be one.</source>
        <translation>Die Zertifikatsdatei ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>The certificate file does not exist.</source>
        <translation>Die Zertifikatsdatei gibt es nicht.</translation>
    </message>
    <message>
        <source>The path of the certificate file is not one.</source>
        <translation>Der Pfad der Zertifikatsdatei ist kein gültiger Pfad.</translation>
    </message>
    <message>
        <source>The session no longer accepts calls: it has ended, or its token has run out.</source>
        <translation>Die Sitzung nimmt keine Aufrufe mehr an: Sie ist beendet, oder ihr Token ist abgelaufen.</translation>
    </message>
    <message>
        <source>The service ended the stream: the session has ended, or another program follows it now.</source>
        <translation>Der Dienst hat den Datenstrom beendet: Die Sitzung ist beendet, oder ein anderes Programm folgt ihr jetzt.</translation>
    </message>
    <message>
        <source>The line to the service was cut.</source>
        <translation>Die Verbindung zum Dienst wurde getrennt.</translation>
    </message>
    <message>
        <source>The service has ended the stream.</source>
        <translation>Der Dienst hat den Datenstrom beendet.</translation>
    </message>
    <message>
        <source>The session has ended as finished; the result was not taken. Your text is kept.</source>
        <translation>Die Sitzung endete als abgeschlossen; das Ergebnis wurde nicht angenommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The session has ended as interrupted; the result was not taken. Your text is kept.</source>
        <translation>Die Sitzung endete als abgebrochen; das Ergebnis wurde nicht angenommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The session has ended as failed; the result was not taken. Your text is kept.</source>
        <translation>Die Sitzung endete als fehlgeschlagen; das Ergebnis wurde nicht angenommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The session is still active: the result has not arrived. Your text is kept.</source>
        <translation>Die Sitzung ist noch aktiv: Das Ergebnis ist nicht angekommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Finish again.</source>
        <translation>Schließen Sie erneut ab.</translation>
    </message>
    <message>
        <source>Copy the text if you need it elsewhere.</source>
        <translation>Kopieren Sie den Text, falls Sie ihn anderswo brauchen.</translation>
    </message>
    <message>
        <source>The address of this picture holds signs that no address does.</source>
        <translation>Die Adresse dieses Bildes enthält Zeichen, die in keiner Adresse stehen.</translation>
    </message>
    <message>
        <source>The address of this picture cannot be read.</source>
        <translation>Die Adresse dieses Bildes ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The address of this picture is no plain https address.</source>
        <translation>Die Adresse dieses Bildes ist keine einfache https-Adresse.</translation>
    </message>
    <message>
        <source>The address of this picture does not name a public host.</source>
        <translation>Die Adresse dieses Bildes nennt keinen öffentlichen Host.</translation>
    </message>
    <message>
        <source>The server of this picture sends on to another one.</source>
        <translation>Der Server dieses Bildes leitet an einen anderen weiter.</translation>
    </message>
    <message>
        <source>The host of this picture is not on the public internet.</source>
        <translation>Der Host dieses Bildes ist nicht im öffentlichen Internet.</translation>
    </message>
    <message>
        <source>The profiles are: {names}.</source>
        <translation>Die Profile sind: {names}.</translation>
    </message>
    <message>
        <source>Fill it in, then save again.</source>
        <translation>Füllen Sie es aus und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation>Der Name {name} ist vergeben.</translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation>Fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The profile {name} cannot be removed here.</source>
        <translation>Das Profil {name} kann hier nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The profile was removed, but its client secret may still be in the key store.</source>
        <translation>Das Profil wurde entfernt, aber sein Client-Secret liegt vielleicht noch im Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>Unlock the key store and remove the entry openobd-desktop there.</source>
        <translation>Entsperren Sie den Schlüsselspeicher und entfernen Sie dort den Eintrag openobd-desktop.</translation>
    </message>
    <message>
        <source>There is no profile to put back.</source>
        <translation>Es gibt kein Profil, das zurückgeholt werden kann.</translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation>Fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation>Ihre IT-Abteilung hat die Demo auf diesem PC abgeschaltet.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Log in with a profile.</source>
        <translation>Melden Sie sich mit einem Profil an.</translation>
    </message>
    <message>
        <source>A session is open with the profile in use.</source>
        <translation>Mit dem verwendeten Profil ist eine Sitzung geöffnet.</translation>
    </message>
    <message>
        <source>The profile was not changed; the session goes on.</source>
        <translation>Das Profil wurde nicht geändert; die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>Finish the session first.</source>
        <translation>Schließen Sie zuerst die Sitzung ab.</translation>
    </message>
    <message>
        <source>A session has just been started and is not claimed yet.</source>
        <translation>Eine Sitzung wurde gerade gestartet und ist noch nicht beansprucht.</translation>
    </message>
    <message>
        <source>Nothing was changed; the session may be charged.</source>
        <translation>Nichts wurde geändert; die Sitzung wird vielleicht berechnet.</translation>
    </message>
    <message>
        <source>Claim it, or wait a minute until it has closed by itself.</source>
        <translation>Beanspruchen Sie sie, oder warten Sie eine Minute, bis sie sich von selbst geschlossen hat.</translation>
    </message>
    <message>
        <source>No client secret is known for this profile.</source>
        <translation>Für dieses Profil ist kein Client-Secret bekannt.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Edit the profile and enter the secret that the Partner Portal gave you.</source>
        <translation>Bearbeiten Sie das Profil und geben Sie das Secret ein, das Sie vom Partner Portal erhalten haben.</translation>
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
        <source>The host of the function did not start it.</source>
        <translation>Der Betreiber der Funktion hat sie nicht gestartet.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. For a server of your own on this PC start the program with --developer --insecure-loopback.</source>
        <translation>Prüfen Sie Host und Port im Profil. Für einen eigenen Server auf diesem PC starten Sie das Programm mit --developer --insecure-loopback.</translation>
    </message>
    <message>
        <source>The certificate of the server names it only in an outdated way.</source>
        <translation>Das Zertifikat des Servers nennt ihn nur auf veraltete Weise.</translation>
    </message>
    <message>
        <source>The server does not know the name that this program asks for.</source>
        <translation>Der Server kennt den Namen nicht, nach dem dieses Programm fragt.</translation>
    </message>
    <message>
        <source>This is too long to be sent.</source>
        <translation>Das ist zu lang, um gesendet zu werden.</translation>
    </message>
    <message>
        <source>The service no longer tells the state of the session; the result was not taken. Your text is kept.</source>
        <translation>Der Dienst nennt den Zustand der Sitzung nicht mehr; das Ergebnis wurde nicht angenommen. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The service no longer tells how the session has ended, so it is not known whether the result was taken. Your text is kept.</source>
        <translation>Der Dienst sagt nicht mehr, wie die Sitzung geendet hat; daher ist nicht bekannt, ob das Ergebnis angenommen wurde. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>A function is already running in this session.</source>
        <translation>In dieser Sitzung läuft bereits eine Funktion.</translation>
    </message>
    <message>
        <source>The context of the function ended without a result.</source>
        <translation>Der Kontext der Funktion endete ohne Ergebnis.</translation>
    </message>
    <message>
        <source>The ID of a function is a UUID.</source>
        <translation>Die ID einer Funktion ist eine UUID.</translation>
    </message>
    <message>
        <source>It looks like 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation>Sie sieht aus wie 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</translation>
    </message>
    <message>
        <source>The link or ticket number that the program was opened with is not understood.</source>
        <translation>Der Link oder die Ticketnummer, mit dem bzw. der das Programm geöffnet wurde, wird nicht verstanden.</translation>
    </message>
    <message>
        <source>It was not followed, and nothing was started.</source>
        <translation>Es wurde nicht befolgt, und nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>A link looks like openobd://ticket/7848095. Choose Start session and type the ticket number there.</source>
        <translation>Ein Link sieht so aus: openobd://ticket/7848095. Wählen Sie Sitzung starten und geben Sie dort die Ticketnummer ein.</translation>
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
        <source>You are signed out, but the client secret may still be in the key store.</source>
        <translation>Sie sind abgemeldet, aber das Client-Secret kann noch im Schlüsselspeicher sein.</translation>
    </message>
    <message>
        <source>The known client secret belongs to another host, cluster or client ID.</source>
        <translation>Das bekannte Client-Geheimnis gehört zu einem anderen Host, Cluster oder einer anderen Client-ID.</translation>
    </message>
    <message>
        <source>Enter the client secret again, if it is to be used with what stands here now.</source>
        <translation>Geben Sie das Client-Geheimnis erneut ein, wenn es mit den jetzigen Angaben verwendet werden soll.</translation>
    </message>
    <message>
        <source>Write it as http://host:port, or leave it empty for the proxy of this PC; the word none means no proxy.</source>
        <translation>Schreiben Sie ihn als http://host:port, oder lassen Sie das Feld für den Proxy dieses PCs leer; das Wort none bedeutet keinen Proxy.</translation>
    </message>
    <message>
        <source>The proxy holds a name or password, which would be kept in a file that anybody can read.</source>
        <translation>Der Proxy enthält einen Namen oder ein Passwort; beides stünde dann in einer Datei, die jeder lesen kann.</translation>
    </message>
    <message>
        <source>This kind of proxy cannot be used; only http:// can.</source>
        <translation>Diese Art Proxy kann nicht verwendet werden; nur http:// geht.</translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation>Dies ist keine Proxy-Adresse.</translation>
    </message>
    <message>
        <source>A user name of a proxy needs the address of that proxy.</source>
        <translation>Ein Benutzername für einen Proxy braucht die Adresse dieses Proxys.</translation>
    </message>
    <message>
        <source>Enter the proxy as http://host:port, or leave its user name empty.</source>
        <translation>Geben Sie den Proxy als http://host:port ein oder lassen Sie den Benutzernamen leer.</translation>
    </message>
    <message>
        <source>This cannot be the user name of a proxy.</source>
        <translation>Das kann kein Benutzername eines Proxys sein.</translation>
    </message>
    <message>
        <source>Enter it without a colon.</source>
        <translation>Geben Sie ihn ohne Doppelpunkt ein.</translation>
    </message>
    <message>
        <source>This question cannot be sent as it is.</source>
        <translation>So kann diese Frage nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation>Das Programm wird gerade beendet.</translation>
    </message>
    <message>
        <source>A session that was started here on the same ticket or connector is not claimed yet.</source>
        <translation>Eine Sitzung, die hier auf demselben Ticket oder Connector gestartet wurde, ist noch nicht beansprucht.</translation>
    </message>
    <message>
        <source>A session that was started here on the same ticket or connector is still active.</source>
        <translation>Eine Sitzung, die hier auf demselben Ticket oder Connector gestartet wurde, ist noch aktiv.</translation>
    </message>
    <message>
        <source>Interrupt it, then start again.</source>
        <translation>Unterbrechen Sie sie und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>Claim it, or start again in {seconds} seconds, when it has closed by itself.</source>
        <translation>Beanspruchen Sie sie, oder starten Sie in {seconds} Sekunden erneut, wenn sie sich von selbst geschlossen hat.</translation>
    </message>
    <message>
        <source>The session was started and is not claimed; it closes by itself 60 seconds after its start.</source>
        <translation>Die Sitzung wurde gestartet und nicht beansprucht; sie schließt sich 60 Sekunden nach ihrem Start von selbst.</translation>
    </message>
    <message>
        <source>Claim it, or start again once it has closed.</source>
        <translation>Beanspruchen Sie sie, oder starten Sie erneut, sobald sie geschlossen ist.</translation>
    </message>
    <message>
        <source>This session is already being claimed here.</source>
        <translation>Diese Sitzung wird hier bereits beansprucht.</translation>
    </message>
    <message>
        <source>Wait for its outcome.</source>
        <translation>Warten Sie den Ausgang ab.</translation>
    </message>
    <message>
        <source>It was not claimed; it closes by itself 60 seconds after its start.</source>
        <translation>Sie wurde nicht beansprucht; sie schließt sich 60 Sekunden nach ihrem Start von selbst.</translation>
    </message>
    <message>
        <source>Claim it again.</source>
        <translation>Beanspruchen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The session is still running.</source>
        <translation>Die Sitzung läuft noch.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no profile to log in with.</source>
        <translation>Es gibt kein Profil zum Anmelden.</translation>
    </message>
    <message>
        <source>Add a profile or start the demo.</source>
        <translation>Fügen Sie ein Profil hinzu oder starten Sie die Demo.</translation>
    </message>
    <message>
        <source>This start is already under way.</source>
        <translation>Dieser Start läuft bereits.</translation>
    </message>
    <message>
        <source>Start again in {seconds} seconds.</source>
        <translation>Starten Sie in {seconds} Sekunden erneut.</translation>
    </message>
    <message>
        <source>The profile in use shares nothing with a team.</source>
        <translation>Mit dem verwendeten Profil wird nichts mit einem Team geteilt.</translation>
    </message>
    <message>
        <source>What was done on this PC is in its own history.</source>
        <translation>Was auf diesem PC getan wurde, steht in seinem eigenen Verlauf.</translation>
    </message>
    <message>
        <source>Choose This PC, or log in with a profile.</source>
        <translation>Wählen Sie Dieser PC, oder melden Sie sich mit einem Profil an.</translation>
    </message>
    <message>
        <source>The stored password of the team database could not be read.</source>
        <translation>Das gespeicherte Kennwort der Teamdatenbank konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Unlock the key store. It is asked again automatically, and colleagues are told then.</source>
        <translation>Entsperren Sie den Schlüsselspeicher. Er wird automatisch erneut gefragt, dann werden die Kollegen informiert.</translation>
    </message>
    <message>
        <source>The ticket number is missing.</source>
        <translation>Die Ticketnummer fehlt.</translation>
    </message>
    <message>
        <source>Enter it, for example 7848095.</source>
        <translation>Geben Sie sie ein, zum Beispiel 7848095.</translation>
    </message>
    <message>
        <source>Leave only the number of the ticket.</source>
        <translation>Lassen Sie nur die Nummer des Tickets stehen.</translation>
    </message>
    <message>
        <source>There is more than one number here: {first} and {second}.</source>
        <translation>Hier steht mehr als eine Nummer: {first} und {second}.</translation>
    </message>
    <message>
        <source>This is not a ticket number: it has digits only.</source>
        <translation>Das ist keine Ticketnummer: Sie besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>Enter a number such as 7848095, or paste the link of the ticket.</source>
        <translation>Geben Sie eine Nummer wie 7848095 ein, oder fügen Sie den Link des Tickets ein.</translation>
    </message>
    <message>
        <source>No ticket has this number.</source>
        <translation>Kein Ticket hat diese Nummer.</translation>
    </message>
    <message>
        <source>Compare it with the ticket.</source>
        <translation>Vergleichen Sie sie mit dem Ticket.</translation>
    </message>
    <message>
        <source>The connector is missing.</source>
        <translation>Der Connector fehlt.</translation>
    </message>
    <message>
        <source>Enter its UUID.</source>
        <translation>Geben Sie seine UUID ein.</translation>
    </message>
    <message>
        <source>This is not a connector.</source>
        <translation>Das ist kein Connector.</translation>
    </message>
    <message>
        <source>Enter its UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.</source>
        <translation>Geben Sie seine UUID ein, etwa 1b4e28ba-2fa1-41d2-883f-0016d3cca427, oder seine Nummer.</translation>
    </message>
    <message>
        <source>A line needs some text, of no more than 2,000 characters.</source>
        <translation>Eine Zeile braucht Text, höchstens 2.000 Zeichen.</translation>
    </message>
    <message>
        <source>A variable needs a key of no more than 300 characters and a value of up to 10,000.</source>
        <translation>Eine Variable braucht einen Schlüssel bis 300 Zeichen und einen Wert bis 10.000.</translation>
    </message>
    <message>
        <source>The variable is as it was.</source>
        <translation>Die Variable ist unverändert.</translation>
    </message>
    <message>
        <source>The result of ticket {number} was under way when the program ended.</source>
        <translation>Das Ergebnis von Ticket {number} war unterwegs, als das Programm endete.</translation>
    </message>
    <message>
        <source>The result of session {id} was under way when the program ended.</source>
        <translation>Das Ergebnis von Sitzung {id} war unterwegs, als das Programm endete.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs: its window was raised.</source>
        <translation>openOBD Desktop läuft bereits; das Fenster wurde nach vorn geholt.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs with these settings on the PC {host}.</source>
        <translation>openOBD Desktop läuft mit diesen Einstellungen bereits auf dem PC {host}.</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>openOBD Desktop already runs as process {number}, but it does not answer.</source>
        <translation>openOBD Desktop läuft bereits als Prozess {number}, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>Wait a moment and try again. If that does not help, end that process or restart this PC.</source>
        <translation>Warten Sie einen Moment und versuchen Sie es erneut. Hilft das nicht, beenden Sie diesen Prozess oder starten Sie den PC neu.</translation>
    </message>
    <message>
        <source>No second window was opened. Sessions that are open there go on.</source>
        <translation>Es wurde kein zweites Fenster geöffnet. Dort offene Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Ticket {ticket} was not opened. Sessions that are open there go on.</source>
        <translation>Ticket {ticket} wurde nicht geöffnet. Dort offene Sitzungen laufen weiter.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again. If it stays, send the details to support.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>This cannot be sent.</source>
        <translation>Das kann nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Nothing was sent; what you typed is still there.</source>
        <translation>Nichts wurde gesendet; Ihre Eingabe ist noch da.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Berichtigen Sie sie und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The address of the server breaks the safety rules.</source>
        <translation>Die Adresse des Servers verstößt gegen die Sicherheitsregeln.</translation>
    </message>
    <message>
        <source>No password, token or other data was sent to it.</source>
        <translation>Kein Passwort, kein Token und keine anderen Daten wurden dorthin gesendet.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. If the service itself told this address, inform its support.</source>
        <translation>Prüfen Sie Host und Port im Profil. Hat der Dienst selbst diese Adresse genannt, informieren Sie seinen Support.</translation>
    </message>
    <message>
        <source>This picture is not shown.</source>
        <translation>Dieses Bild wird nicht angezeigt.</translation>
    </message>
    <message>
        <source>The question itself is not touched by this.</source>
        <translation>Die Frage selbst ist davon nicht berührt.</translation>
    </message>
    <message>
        <source>Ask whoever wrote the question for a PNG or JPEG at an https address.</source>
        <translation>Bitten Sie den Verfasser der Frage um ein PNG oder JPEG unter einer https-Adresse.</translation>
    </message>
    <message>
        <source>The service knows nothing about this.</source>
        <translation>Der Dienst weiß darüber nichts.</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>Die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
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
        <source>Wait for the answer, or ask the new question in its place.</source>
        <translation>Warten Sie auf die Antwort, oder stellen Sie die neue Frage an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The service ended the conversation: another program shows its question now, or the session has ended.</source>
        <translation>Der Dienst hat das Gespräch beendet: Ein anderes Programm zeigt jetzt seine Frage, oder die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>An answer to the open question no longer arrives here.</source>
        <translation>Eine Antwort auf die offene Frage kommt hier nicht mehr an.</translation>
    </message>
    <message>
        <source>Ask again if it is still needed; that takes the screen back.</source>
        <translation>Fragen Sie erneut, falls nötig; das holt den Bildschirm zurück.</translation>
    </message>
    <message>
        <source>The service knows no such function.</source>
        <translation>Der Dienst kennt keine solche Funktion.</translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation>Nichts wurde gestartet.</translation>
    </message>
    <message>
        <source>Check the ID of the function, and the provider if another one hosts it.</source>
        <translation>Prüfen Sie die ID der Funktion, und den Anbieter, falls ein anderer sie betreibt.</translation>
    </message>
    <message>
        <source>The service does not allow this function to be run here.</source>
        <translation>Der Dienst erlaubt diese Funktion hier nicht.</translation>
    </message>
    <message>
        <source>Nothing was started; the session goes on.</source>
        <translation>Nichts wurde gestartet; die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the function.</source>
        <translation>Fragen Sie den Betreiber der Funktion.</translation>
    </message>
    <message>
        <source>Nobody hosts this function at the moment.</source>
        <translation>Diese Funktion wird derzeit von niemandem betrieben.</translation>
    </message>
    <message>
        <source>Ask whoever hosts the function, and try again later.</source>
        <translation>Fragen Sie den Betreiber der Funktion und versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The host of the function did not answer in time.</source>
        <translation>Der Betreiber der Funktion hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The function was called off; the session goes on.</source>
        <translation>Die Funktion wurde zurückgezogen; die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>Try again, or ask whoever hosts the function.</source>
        <translation>Versuchen Sie es erneut, oder fragen Sie den Betreiber der Funktion.</translation>
    </message>
    <message>
        <source>A function is still running in this session.</source>
        <translation>In dieser Sitzung läuft noch eine Funktion.</translation>
    </message>
    <message>
        <source>Nothing was sent: a result would end the function and not the session.</source>
        <translation>Nichts wurde gesendet: Ein Ergebnis würde die Funktion beenden und nicht die Sitzung.</translation>
    </message>
    <message>
        <source>Wait for the end of the function or stop it, then try again.</source>
        <translation>Warten Sie das Ende der Funktion ab oder stoppen Sie sie, dann versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The function was lost from sight: its outcome is not known.</source>
        <translation>Die Funktion ist außer Sicht geraten: Ihr Ausgang ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It may still be working on the car.</source>
        <translation>Sie arbeitet vielleicht noch am Fahrzeug.</translation>
    </message>
    <message>
        <source>Ask the person at the car before anything else is done.</source>
        <translation>Fragen Sie die Person am Fahrzeug, bevor etwas anderes geschieht.</translation>
    </message>
    <message>
        <source>Something on this PC does not work.</source>
        <translation>Etwas auf diesem PC funktioniert nicht.</translation>
    </message>
    <message>
        <source>Sessions that run are not touched.</source>
        <translation>Laufende Sitzungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation>Die Zertifikatsdatei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Without it no connection was tried.</source>
        <translation>Ohne sie wurde keine Verbindung versucht.</translation>
    </message>
    <message>
        <source>The key store of this PC cannot be used.</source>
        <translation>Der Schlüsselspeicher dieses PCs kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The client secret is kept for this run only and has to be entered again next time.</source>
        <translation>Das Client-Secret bleibt nur für diesen Programmlauf und muss beim nächsten Mal neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Unlock the key store or ask your IT department.</source>
        <translation>Entsperren Sie den Schlüsselspeicher oder fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The client secret is kept until you quit. It is not known whether it was stored too.</source>
        <translation>Das Client-Secret wird bis zum Beenden behalten. Ob es auch gespeichert wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The history cannot be saved on this PC.</source>
        <translation>Der Verlauf kann auf diesem PC nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Sessions go on as they are, but nothing of them would survive a crash of this program.</source>
        <translation>Die Sitzungen laufen weiter wie bisher, aber einen Absturz dieses Programms würde nichts davon überstehen.</translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder in the details may be written.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und der Ordner in den Details beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Der Verlauf ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Sessions that run are not touched, and nothing is deleted.</source>
        <translation>Laufende Sitzungen bleiben unberührt, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check the folder in the details and who else uses it.</source>
        <translation>Versuchen Sie es erneut. Bleibt es dabei, prüfen Sie den Ordner in den Details und wer ihn sonst nutzt.</translation>
    </message>
    <message>
        <source>The settings could not be read or saved.</source>
        <translation>Die Einstellungen konnten nicht gelesen oder gespeichert werden.</translation>
    </message>
    <message>
        <source>The program goes on with what it has; sessions are not touched.</source>
        <translation>Das Programm läuft mit dem weiter, was es hat; die Sitzungen bleiben unberührt.</translation>
    </message>
    <message>
        <source>Check that the folder in the details exists and may be written.</source>
        <translation>Prüfen Sie, ob der Ordner in den Details besteht und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>The disk with the settings does not answer.</source>
        <translation>Das Laufwerk mit den Einstellungen antwortet nicht.</translation>
    </message>
    <message>
        <source>Changes take effect, but they are not saved yet. Sessions are not touched.</source>
        <translation>Änderungen gelten, sind aber noch nicht gespeichert. Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Saving is then completed automatically.</source>
        <translation>Prüfen Sie das Laufwerk oder das Netzlaufwerk. Das Speichern wird dann automatisch abgeschlossen.</translation>
    </message>
    <message>
        <source>The settings file could not be read. The program starts with its defaults.</source>
        <translation>Die Einstellungsdatei konnte nicht gelesen werden. Das Programm startet mit seinen Standardwerten.</translation>
    </message>
    <message>
        <source>The file stays as it is, and changes to the settings are not saved. Sessions are not touched.</source>
        <translation>Die Datei bleibt, wie sie ist, und Änderungen der Einstellungen werden nicht gespeichert. Sitzungen sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Check the file in the details, then start the program again.</source>
        <translation>Prüfen Sie die Datei in den Details und starten Sie das Programm dann neu.</translation>
    </message>
    <message>
        <source>The service could not be told the result: the connection stayed away until the session token ran out.</source>
        <translation>Das Ergebnis ließ sich dem Dienst nicht melden: Die Verbindung blieb weg, bis das Sitzungstoken ablief.</translation>
    </message>
    <message>
        <source>The session may still be active and occupy the car. Your text is kept.</source>
        <translation>Die Sitzung ist vielleicht noch aktiv und belegt das Fahrzeug. Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Interrupt the session and tell the result by phone.</source>
        <translation>Brechen Sie die Sitzung ab und melden Sie das Ergebnis telefonisch.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on this ticket is not known yet.</source>
        <translation>Der Ausgang eines früheren Starts zu diesem Ticket ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>No second session was started.</source>
        <translation>Es wurde keine zweite Sitzung gestartet.</translation>
    </message>
    <message>
        <source>Wait until the program has found it out; a new start is safe after 65 seconds.</source>
        <translation>Warten Sie, bis das Programm ihn herausgefunden hat; nach 65 Sekunden ist ein neuer Start sicher.</translation>
    </message>
    <message>
        <source>It is not known whether the session was started: the answer of the service was lost.</source>
        <translation>Ob die Sitzung gestartet wurde, ist nicht bekannt: Die Antwort des Dienstes ging verloren.</translation>
    </message>
    <message>
        <source>If it was started and nobody claims it, it closes by itself within 65 seconds.</source>
        <translation>Wurde sie gestartet und niemand beansprucht sie, schließt sie sich binnen 65 Sekunden von selbst.</translation>
    </message>
    <message>
        <source>Wait: the program looks for it. After that a new start is safe.</source>
        <translation>Warten Sie: Das Programm sucht sie. Danach ist ein neuer Start sicher.</translation>
    </message>
    <message>
        <source>The session was claimed, but the answer with its session token was lost.</source>
        <translation>Die Sitzung wurde beansprucht, aber die Antwort mit ihrem Sitzungstoken ging verloren.</translation>
    </message>
    <message>
        <source>The session is active and occupies the car, and nobody can steer it.</source>
        <translation>Die Sitzung ist aktiv und belegt das Fahrzeug, und niemand kann sie steuern.</translation>
    </message>
    <message>
        <source>Interrupt the session, then start a new one on the ticket.</source>
        <translation>Brechen Sie die Sitzung ab und starten Sie dann eine neue zu dem Ticket.</translation>
    </message>
    <message>
        <source>The connection was lost for too long: this session can no longer be steered from here.</source>
        <translation>Die Verbindung war zu lange weg: Diese Sitzung lässt sich von hier nicht mehr steuern.</translation>
    </message>
    <message>
        <source>The car may still be occupied by it.</source>
        <translation>Das Fahrzeug ist vielleicht noch durch sie belegt.</translation>
    </message>
    <message>
        <source>The login did not succeed.</source>
        <translation>Die Anmeldung ist nicht gelungen.</translation>
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
        <source>Compare client ID, client secret and cluster in the profile with the ones from the Partner Portal, then test the connection.</source>
        <translation>Vergleichen Sie Client-ID, Client-Secret und Cluster im Profil mit denen aus dem Partner Portal und testen Sie dann die Verbindung.</translation>
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
        <source>The service refused this.</source>
        <translation>Der Dienst hat das abgelehnt.</translation>
    </message>
    <message>
        <source>The service knows no such ticket.</source>
        <translation>Der Dienst kennt kein solches Ticket.</translation>
    </message>
    <message>
        <source>No session was started and nothing is charged.</source>
        <translation>Es wurde keine Sitzung gestartet und nichts wird berechnet.</translation>
    </message>
    <message>
        <source>Check the number. A ticket of another partner cannot be used.</source>
        <translation>Prüfen Sie die Nummer. Das Ticket eines anderen Partners kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The connector was not found or is not connected.</source>
        <translation>Der Connector wurde nicht gefunden oder ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Check that the connector is plugged in and has internet, then try again.</source>
        <translation>Prüfen Sie, ob der Connector eingesteckt ist und Internet hat, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connector of this ticket already has a session.</source>
        <translation>Der Connector dieses Tickets hat bereits eine Sitzung.</translation>
    </message>
    <message>
        <source>Look for it in the list: go on with it, or interrupt it if nobody works on it, then start again.</source>
        <translation>Suchen Sie sie in der Liste: Arbeiten Sie mit ihr weiter, oder brechen Sie sie ab, wenn niemand damit arbeitet, und starten Sie dann erneut.</translation>
    </message>
    <message>
        <source>The service has no free server at the moment.</source>
        <translation>Der Dienst hat derzeit keinen freien Server.</translation>
    </message>
    <message>
        <source>No session was started; the ticket is as it was.</source>
        <translation>Es wurde keine Sitzung gestartet; das Ticket ist wie zuvor.</translation>
    </message>
    <message>
        <source>It makes room by itself: start again in two minutes.</source>
        <translation>Er schafft von selbst Platz: Starten Sie in zwei Minuten erneut.</translation>
    </message>
    <message>
        <source>The service no longer knows this session.</source>
        <translation>Der Dienst kennt diese Sitzung nicht mehr.</translation>
    </message>
    <message>
        <source>It has ended; two minutes after its end a session is forgotten by the service.</source>
        <translation>Sie ist beendet; zwei Minuten nach ihrem Ende vergisst der Dienst eine Sitzung.</translation>
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
        <source>Start a new session if there is more to do.</source>
        <translation>Starten Sie eine neue Sitzung, wenn noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>This session has already been claimed.</source>
        <translation>Diese Sitzung wurde bereits beansprucht.</translation>
    </message>
    <message>
        <source>It belongs to whoever claimed it; it cannot be claimed twice.</source>
        <translation>Sie gehört dem, der sie beansprucht hat; zweimal lässt sie sich nicht beanspruchen.</translation>
    </message>
    <message>
        <source>Ask your colleagues. If nobody works on it, interrupt it and start again.</source>
        <translation>Fragen Sie Ihre Kollegen. Arbeitet niemand damit, brechen Sie sie ab und starten Sie erneut.</translation>
    </message>
    <message>
        <source>This session cannot be claimed from here.</source>
        <translation>Diese Sitzung kann von hier nicht beansprucht werden.</translation>
    </message>
    <message>
        <source>The service gave no authentication token for it.</source>
        <translation>Der Dienst gab kein Authentifizierungstoken dafür aus.</translation>
    </message>
    <message>
        <source>Whoever started it can claim it. Otherwise it closes by itself 60 seconds after its start.</source>
        <translation>Wer sie gestartet hat, kann sie beanspruchen. Sonst schließt sie sich 60 Sekunden nach ihrem Start von selbst.</translation>
    </message>
    <message>
        <source>The service does not allow this now.</source>
        <translation>Der Dienst erlaubt das jetzt nicht.</translation>
    </message>
    <message>
        <source>Refresh the list and look at the state of the session.</source>
        <translation>Aktualisieren Sie die Liste und sehen Sie sich den Status der Sitzung an.</translation>
    </message>
    <message>
        <source>This server does not offer that function.</source>
        <translation>Dieser Server bietet diese Funktion nicht an.</translation>
    </message>
    <message>
        <source>It runs an older version; everything else works.</source>
        <translation>Auf ihm läuft eine ältere Version; alles andere funktioniert.</translation>
    </message>
    <message>
        <source>The service is still looking for the control units.</source>
        <translation>Der Dienst sucht noch nach den Steuergeräten.</translation>
    </message>
    <message>
        <source>It is asked again by itself in a few seconds.</source>
        <translation>Er wird in einigen Sekunden von selbst erneut gefragt.</translation>
    </message>
    <message>
        <source>The service could not use what was sent.</source>
        <translation>Der Dienst konnte mit dem Gesendeten nichts anfangen.</translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation>Prüfen Sie Ihre Eingabe.</translation>
    </message>
    <message>
        <source>The team journal cannot be used.</source>
        <translation>Das Teamjournal kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Everything goes on and is kept on this PC; colleagues are told as soon as the team journal works again.</source>
        <translation>Alles geht weiter und wird auf diesem PC aufbewahrt; Kollegen erfahren es, sobald das Teamjournal wieder funktioniert.</translation>
    </message>
    <message>
        <source>Give the details to whoever looks after the team database.</source>
        <translation>Geben Sie die Details an die Betreuer der Teamdatenbank weiter.</translation>
    </message>
    <message>
        <source>This installation lacks the part that talks to a team database.</source>
        <translation>In dieser Installation fehlt der Teil für eine Teamdatenbank.</translation>
    </message>
    <message>
        <source>Install openobd-desktop[team], or choose This PC only in the settings.</source>
        <translation>Installieren Sie openobd-desktop[team], oder wählen Sie Nur dieser PC in den Einstellungen.</translation>
    </message>
    <message>
        <source>Nobody knows the host of the team database.</source>
        <translation>Der Host der Teamdatenbank ist nirgends bekannt.</translation>
    </message>
    <message>
        <source>Check the host in the settings, and whether this PC is in the company&apos;s network.</source>
        <translation>Prüfen Sie den Host in den Einstellungen und ob dieser PC im Firmennetz ist.</translation>
    </message>
    <message>
        <source>The host of the team database refuses the connection.</source>
        <translation>Der Host der Teamdatenbank lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check the port in the settings, and whether the database runs.</source>
        <translation>Prüfen Sie den Port in den Einstellungen und ob die Datenbank läuft.</translation>
    </message>
    <message>
        <source>The team database does not answer.</source>
        <translation>Die Teamdatenbank antwortet nicht.</translation>
    </message>
    <message>
        <source>Check whether this PC is in the company&apos;s network; it is tried again by itself.</source>
        <translation>Prüfen Sie, ob dieser PC im Firmennetz ist; es wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>The team database refuses the user or the password.</source>
        <translation>Die Teamdatenbank lehnt den Benutzer oder das Passwort ab.</translation>
    </message>
    <message>
        <source>Enter user and password in the settings again, or ask whoever looks after the team database.</source>
        <translation>Geben Sie Benutzer und Passwort in den Einstellungen erneut ein, oder fragen Sie die Betreuer der Teamdatenbank.</translation>
    </message>
    <message>
        <source>The team database does not ask for the password in a safe way (SCRAM).</source>
        <translation>Die Team-Datenbank fragt das Passwort nicht auf sichere Weise (SCRAM) ab.</translation>
    </message>
    <message>
        <source>No password was sent. Everything is kept on this PC until the team journal works.</source>
        <translation>Es wurde kein Passwort gesendet. Alles wird auf diesem PC aufbewahrt, bis das Team-Journal funktioniert.</translation>
    </message>
    <message>
        <source>Have scram-sha-256 set in pg_hba.conf of the server and the user&apos;s password set again. If the database is on this PC, check which program listens at the port.</source>
        <translation>Lassen Sie scram-sha-256 in pg_hba.conf des Servers einstellen und das Passwort des Benutzers neu setzen. Liegt die Datenbank auf diesem PC, prüfen Sie, welches Programm am Port lauscht.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Der Server hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>Check the name in the settings, or have the database made; an empty one is enough.</source>
        <translation>Prüfen Sie den Namen in den Einstellungen, oder lassen Sie die Datenbank anlegen; eine leere genügt.</translation>
    </message>
    <message>
        <source>The certificate of the team database cannot be trusted.</source>
        <translation>Dem Zertifikat der Teamdatenbank kann nicht vertraut werden.</translation>
    </message>
    <message>
        <source>Add ?sslrootcert= with the file of your company&apos;s certificates to the address.</source>
        <translation>Hängen Sie ?sslrootcert= mit der Datei der Firmenzertifikate an die Adresse an.</translation>
    </message>
    <message>
        <source>The team database offers no encryption.</source>
        <translation>Die Teamdatenbank bietet keine Verschlüsselung.</translation>
    </message>
    <message>
        <source>Have TLS switched on at the server: beyond this PC nothing is sent without encryption.</source>
        <translation>Lassen Sie TLS am Server einschalten: Über diesen PC hinaus wird nichts unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>The user of the team database lacks the rights that the team journal needs.</source>
        <translation>Dem Benutzer der Teamdatenbank fehlen die Rechte, die das Teamjournal braucht.</translation>
    </message>
    <message>
        <source>Have the user made the owner of the database, or granted reading and writing of the tables openobd_*.</source>
        <translation>Lassen Sie den Benutzer zum Eigentümer der Datenbank machen, oder ihm Lesen und Schreiben der Tabellen openobd_* erlauben.</translation>
    </message>
    <message>
        <source>A newer version of this program looks after the team database.</source>
        <translation>Eine neuere Version dieses Programms verwaltet die Teamdatenbank.</translation>
    </message>
    <message>
        <source>Install the newer version on this PC, too.</source>
        <translation>Installieren Sie die neuere Version auch auf diesem PC.</translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation>Der Dienst ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It is not known whether the last action arrived.</source>
        <translation>Ob die letzte Aktion angekommen ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Check the internet connection; then refresh the list to see what is true.</source>
        <translation>Prüfen Sie die Internetverbindung; aktualisieren Sie dann die Liste, um den wahren Stand zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was sent; sessions that run are not touched by this.</source>
        <translation>Nichts wurde gesendet; laufende Sitzungen sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>No connection to the service came about.</source>
        <translation>Es kam keine Verbindung zum Dienst zustande.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation>Prüfen Sie die Internetverbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The address of the service answers, but nothing listens there.</source>
        <translation>Die Adresse des Dienstes antwortet, aber dort nimmt nichts Verbindungen an.</translation>
    </message>
    <message>
        <source>Check host and port in the profile, or try again in a minute.</source>
        <translation>Prüfen Sie Host und Port im Profil, oder versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>This PC cannot find the address of the service.</source>
        <translation>Dieser PC findet die Adresse des Dienstes nicht.</translation>
    </message>
    <message>
        <source>Check the internet connection or the VPN, and the host in the profile.</source>
        <translation>Prüfen Sie die Internetverbindung oder das VPN, und den Host im Profil.</translation>
    </message>
    <message>
        <source>The identity of the server cannot be verified: an unknown authority signed its certificate.</source>
        <translation>Die Identität des Servers lässt sich nicht prüfen: Eine unbekannte Stelle hat sein Zertifikat signiert.</translation>
    </message>
    <message>
        <source>A company firewall may re-sign the traffic: add the company&apos;s certificate file to the profile. Otherwise give the details to your IT department.</source>
        <translation>Vielleicht signiert eine Firmen-Firewall den Datenverkehr neu: Tragen Sie die Zertifikatsdatei der Firma im Profil ein. Geben Sie die Details sonst Ihrer IT-Abteilung.</translation>
    </message>
    <message>
        <source>The certificate of the server has expired, or the clock of this PC is wrong.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses PCs geht falsch.</translation>
    </message>
    <message>
        <source>Check date and time of this PC. If they are right, inform the service.</source>
        <translation>Prüfen Sie Datum und Uhrzeit dieses PCs. Stimmen sie, informieren Sie den Dienst.</translation>
    </message>
    <message>
        <source>The certificate of the server is not valid yet: the clock of this PC is probably behind.</source>
        <translation>Das Zertifikat des Servers ist noch nicht gültig: Die Uhr dieses PCs geht wahrscheinlich nach.</translation>
    </message>
    <message>
        <source>Set date and time of this PC, then try again.</source>
        <translation>Stellen Sie Datum und Uhrzeit dieses PCs und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The certificate of the server is too weak: its key or signature can be forged.</source>
        <translation>Das Zertifikat des Servers ist zu schwach: Schlüssel oder Signatur können gefälscht werden.</translation>
    </message>
    <message>
        <source>Give the details to your IT department: a key of 2048 bits, a signature with SHA-256 and the host in the list of names are needed.</source>
        <translation>Geben Sie die Details an Ihre IT-Abteilung: nötig sind ein Schlüssel von 2048 Bit, eine Signatur mit SHA-256 und der Host in der Namensliste.</translation>
    </message>
    <message>
        <source>The server refuses to encrypt in a way that is safe today.</source>
        <translation>Der Server verweigert eine heute sichere Verschlüsselung.</translation>
    </message>
    <message>
        <source>Give the details to your IT department: TLS 1.2 or newer is needed, without a certificate of this PC.</source>
        <translation>Geben Sie die Details an Ihre IT-Abteilung: nötig ist TLS 1.2 oder neuer, ohne Zertifikat dieses PCs.</translation>
    </message>
    <message>
        <source>The server demands a certificate of this PC, which this program does not have.</source>
        <translation>Der Server verlangt ein Zertifikat dieses PCs, das dieses Programm nicht hat.</translation>
    </message>
    <message>
        <source>Check host and port in the profile, or give the details to your IT department.</source>
        <translation>Prüfen Sie Host und Port im Profil oder geben Sie die Details an Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Something other than the service answered: it does not speak HTTP/2.</source>
        <translation>Etwas anderes als der Dienst hat geantwortet: es spricht kein HTTP/2.</translation>
    </message>
    <message>
        <source>Check host and port in the profile. A company firewall may be in between: ask your IT department.</source>
        <translation>Prüfen Sie Host und Port im Profil. Möglicherweise ist eine Firmen-Firewall dazwischen: fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>This is not the server it claims to be: its certificate is for another name.</source>
        <translation>Dies ist nicht der Server, der er zu sein vorgibt: Sein Zertifikat gilt für einen anderen Namen.</translation>
    </message>
    <message>
        <source>Do not go on in this network. Give the details to your IT department.</source>
        <translation>Arbeiten Sie in diesem Netzwerk nicht weiter. Geben Sie die Details Ihrer IT-Abteilung.</translation>
    </message>
    <message>
        <source>Something other than the service answered, without encryption.</source>
        <translation>Etwas anderes als der Dienst hat geantwortet, ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>In a guest Wi-Fi open the browser and log in there first. Otherwise check host and port in the profile.</source>
        <translation>Öffnen Sie in einem Gast-WLAN zuerst den Browser und melden Sie sich dort an. Prüfen Sie sonst Host und Port im Profil.</translation>
    </message>
    <message>
        <source>The line to the service went silent.</source>
        <translation>Die Verbindung zum Dienst ist verstummt.</translation>
    </message>
    <message>
        <source>The program reconnects by itself.</source>
        <translation>Das Programm verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>The service closed the line because it was asked too often for a sign of life.</source>
        <translation>Der Dienst hat die Verbindung geschlossen, weil er zu oft um ein Lebenszeichen gebeten wurde.</translation>
    </message>
    <message>
        <source>The program asks less often and reconnects by itself.</source>
        <translation>Das Programm fragt seltener und verbindet sich von selbst neu.</translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation>Der Dienst startet gerade neu.</translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation>Der Dienst hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>Der Dienst meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>It is not known whether the last action was carried out.</source>
        <translation>Ob die letzte Aktion ausgeführt wurde, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is true. If it stays, give the details to the service&apos;s support.</source>
        <translation>Aktualisieren Sie die Liste, um den wahren Stand zu sehen. Bleibt es dabei, geben Sie die Details dem Support des Dienstes.</translation>
    </message>
    <message>
        <source>The answer of the service is larger than this program accepts.</source>
        <translation>Die Antwort des Dienstes ist größer, als dieses Programm annimmt.</translation>
    </message>
    <message>
        <source>Give the details to support.</source>
        <translation>Geben Sie die Details dem Support.</translation>
    </message>
    <message>
        <source>The service gave an answer that this program cannot read.</source>
        <translation>Der Dienst gab eine Antwort, die dieses Programm nicht lesen kann.</translation>
    </message>
    <message>
        <source>A newer version of this program may be needed. Give the details to support.</source>
        <translation>Vielleicht ist eine neuere Version dieses Programms nötig. Geben Sie die Details dem Support.</translation>
    </message>
    <message>
        <source>The environment is not used.</source>
        <translation>Die Umgebungsvariablen werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Set all of the client id, the client secret and the cluster, or none of them.</source>
        <translation>Setzen Sie Client-ID, Client-Secret und Cluster alle, oder keines davon.</translation>
    </message>
    <message>
        <source>The environment names a part of a login only. Missing: {names}.</source>
        <translation>Die Umgebungsvariablen nennen nur einen Teil einer Anmeldung. Es fehlen: {names}.</translation>
    </message>
    <message>
        <source>OPENOBD_GRPC_PORT in the environment is not a port.</source>
        <translation>OPENOBD_GRPC_PORT in den Umgebungsvariablen ist kein Port.</translation>
    </message>
    <message>
        <source>Set it to a number from 1 to 65535, or leave it out for 443.</source>
        <translation>Setzen Sie eine Zahl von 1 bis 65535, oder lassen Sie sie für 443 weg.</translation>
    </message>
    <message>
        <source>The key of the stored tokens could not be removed from the key store of this PC.</source>
        <translation>Der Schlüssel der gespeicherten Token konnte nicht aus dem Schlüsselspeicher dieses PCs entfernt werden.</translation>
    </message>
    <message>
        <source>The tokens themselves have been wiped, so the key opens nothing.</source>
        <translation>Die Token selbst sind gelöscht, der Schlüssel öffnet also nichts.</translation>
    </message>
    <message>
        <source>Unlock the key store and sign out again, or remove the key there by hand.</source>
        <translation>Entsperren Sie den Schlüsselspeicher und melden Sie sich erneut ab, oder entfernen Sie den Schlüssel dort von Hand.</translation>
    </message>
    <message>
        <source>The settings file was damaged. It was set aside and the program starts with its defaults.</source>
        <translation>Die Einstellungsdatei war beschädigt. Sie wurde beiseitegelegt, und das Programm startet mit seinen Vorgaben.</translation>
    </message>
    <message>
        <source>Add your profile again. The old file is in the folder that the details name.</source>
        <translation>Fügen Sie Ihr Profil erneut hinzu. Die alte Datei liegt in dem Ordner, den die Details nennen.</translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation>Installieren Sie wieder die neuere Version.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on ticket {number} is not known yet.</source>
        <translation>Der Ausgang eines früheren Starts zu Ticket {number} ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>The outcome of an earlier start on connector {id} is not known yet.</source>
        <translation>Der Ausgang eines früheren Starts auf Connector {id} ist noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Enter it as postgresql://host:5432/database.</source>
        <translation>Geben Sie sie in der Form postgresql://host:5432/datenbank ein.</translation>
    </message>
    <message>
        <source>This is not the address of a PostgreSQL database.</source>
        <translation>Dies ist keine Adresse einer PostgreSQL-Datenbank.</translation>
    </message>
    <message>
        <source>The address does not name the database.</source>
        <translation>Die Adresse nennt die Datenbank nicht.</translation>
    </message>
    <message>
        <source>The address has characters that cannot be typed.</source>
        <translation>Die Adresse enthält Zeichen, die man nicht tippen kann.</translation>
    </message>
    <message>
        <source>The address of the team database is missing.</source>
        <translation>Die Adresse der Teamdatenbank fehlt.</translation>
    </message>
    <message>
        <source>The port of the team database is no number from 1 to 65535.</source>
        <translation>Der Port der Teamdatenbank ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>The address sets {name}, which cannot be set.</source>
        <translation>Die Adresse setzt {name}; das kann nicht gesetzt werden.</translation>
    </message>
    <message>
        <source>Only sslmode and sslrootcert can be set.</source>
        <translation>Nur sslmode und sslrootcert können gesetzt werden.</translation>
    </message>
    <message>
        <source>The address allows a connection without encryption.</source>
        <translation>Die Adresse erlaubt eine Verbindung ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Take sslmode out of the address: beyond this PC nothing is sent without encryption.</source>
        <translation>Nehmen Sie sslmode aus der Adresse: Über diesen PC hinaus wird nichts unverschlüsselt gesendet.</translation>
    </message>
    <message>
        <source>Nothing was sent and nothing was changed.</source>
        <translation>Es wurde nichts gesendet und nichts geändert.</translation>
    </message>
    <message>
        <source>openOBD Desktop runs with these settings.</source>
        <translation>openOBD Desktop läuft mit diesen Einstellungen.</translation>
    </message>
    <message>
        <source>Quit it first.</source>
        <translation>Beenden Sie es zuerst.</translation>
    </message>
    <message>
        <source>The file holds no settings that can be used.</source>
        <translation>Die Datei enthält keine verwendbaren Einstellungen.</translation>
    </message>
    <message>
        <source>Write it again with --export-settings.</source>
        <translation>Schreiben Sie sie neu mit --export-settings.</translation>
    </message>
    <message>
        <source>This is not a port.</source>
        <translation>Das ist kein Port.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, or leave it empty for 443.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 ein, oder lassen Sie das Feld für 443 leer.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in the other program.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen, oder schließen Sie die Datei im anderen Programm.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history; this one only reads it.</source>
        <translation>Eine neuere Version dieses Programms schrieb den Verlauf; diese liest ihn nur.</translation>
    </message>
    <message>
        <source>The history may not be written: its folder or file is read-only.</source>
        <translation>Der Verlauf darf nicht geschrieben werden: Sein Ordner oder seine Datei ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The history cannot be saved: the disk is full.</source>
        <translation>Der Verlauf kann nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Another program holds the history; saving is tried again.</source>
        <translation>Ein anderes Programm hält den Verlauf fest; das Speichern wird erneut versucht.</translation>
    </message>
    <message>
        <source>Enter it without; user name and password of the proxy have fields of their own.</source>
        <translation>Geben Sie ihn ohne ein; Benutzername und Passwort des Proxys haben eigene Felder.</translation>
    </message>
    <message>
        <source>Choose the company&apos;s certificate as a .cer, .crt, .pem or .p7b file, or leave the field empty.</source>
        <translation>Wählen Sie das Zertifikat der Firma als .cer-, .crt-, .pem- oder .p7b-Datei, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>The key store of this PC did not answer.</source>
        <translation>Der Schlüsselspeicher dieses PCs hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The key store of this PC is locked.</source>
        <translation>Der Schlüsselspeicher dieses PCs ist gesperrt.</translation>
    </message>
    <message>
        <source>No key store is running on this PC.</source>
        <translation>Auf diesem PC läuft kein Schlüsselspeicher.</translation>
    </message>
    <message>
        <source>The stored client secret could not be read, so nothing was sent.</source>
        <translation>Das gespeicherte Client Secret konnte nicht gelesen werden; es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Unlock the key store and try again. To go on without it, edit the profile and enter the client secret there.</source>
        <translation>Entsperren Sie den Schlüsselspeicher und versuchen Sie es erneut. Um ohne ihn fortzufahren, bearbeiten Sie das Profil und geben Sie dort das Client Secret ein.</translation>
    </message>
    <message>
        <source>Close the other program. Saving is then resumed automatically.</source>
        <translation>Schließen Sie das andere Programm. Danach wird das Speichern automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>The folder of the history cannot lock files, as on some network drives.</source>
        <translation>Der Ordner des Verlaufs kann keine Dateien sperren, wie auf manchen Netzlaufwerken.</translation>
    </message>
    <message>
        <source>Use a folder on this PC with --config-dir, or ask your IT department.</source>
        <translation>Verwenden Sie mit --config-dir einen Ordner auf diesem PC, oder fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>Make room on the disk. Saving is then resumed automatically.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Danach wird das Speichern automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>The disk with the history does not answer.</source>
        <translation>Der Datenträger mit dem Verlauf antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the disk or the network drive. Saving is then resumed automatically.</source>
        <translation>Prüfen Sie den Datenträger oder das Netzlaufwerk. Danach wird das Speichern automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>The policy file of this PC has faults.</source>
        <translation>Die Richtliniendatei dieses PCs enthält Fehler.</translation>
    </message>
    <message>
        <source>What can be read of it holds. Protecting settings that cannot be read are at their strictest.</source>
        <translation>Was davon gelesen werden kann, gilt. Schützende Einstellungen, die nicht gelesen werden können, sind am strengsten eingestellt.</translation>
    </message>
    <message>
        <source>Give the details to your IT department; they name the file and the lines.</source>
        <translation>Geben Sie die Details an Ihre IT-Abteilung; sie nennen die Datei und die Zeilen.</translation>
    </message>
    <message>
        <source>The proxy of this network asks for a user name and password.</source>
        <translation>Der Proxy dieses Netzwerks verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>Enter them in the profile. If you have none, ask your IT department.</source>
        <translation>Tragen Sie sie im Profil ein. Wenn Sie keine haben, fragen Sie Ihre IT-Abteilung.</translation>
    </message>
    <message>
        <source>The proxy does not accept the user name or password.</source>
        <translation>Der Proxy akzeptiert den Benutzernamen oder das Passwort nicht.</translation>
    </message>
    <message>
        <source>Enter them again in the profile, or ask your IT department; only Basic logins can be used.</source>
        <translation>Tragen Sie sie im Profil erneut ein oder fragen Sie Ihre IT-Abteilung; nur Basic-Anmeldungen können verwendet werden.</translation>
    </message>
    <message>
        <source>Refresh the list to see what is true. If it happens again, give the details to support.</source>
        <translation>Aktualisieren Sie die Liste, um den tatsächlichen Stand zu sehen. Geschieht es erneut, geben Sie die Details an den Support weiter.</translation>
    </message>
    <message>
        <source>The program was not started.</source>
        <translation>Das Programm wurde nicht gestartet.</translation>
    </message>
    <message>
        <source>Install the program anew.</source>
        <translation>Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The folder of the certificate file does not answer.</source>
        <translation>Der Ordner der Zertifikatsdatei antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the connection to the network folder, or choose a certificate file on this PC.</source>
        <translation>Prüfen Sie die Verbindung zum Netzwerkordner oder wählen Sie eine Zertifikatsdatei auf diesem PC.</translation>
    </message>
    <message>
        <source>The program was started in a way that it does not understand.</source>
        <translation>Das Programm wurde auf eine Weise gestartet, die es nicht versteht.</translation>
    </message>
    <message>
        <source>Nothing was opened.</source>
        <translation>Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Correct the shortcut or command that started it, or start it without arguments.</source>
        <translation>Korrigieren Sie die Verknüpfung oder den Befehl, mit dem es gestartet wurde, oder starten Sie es ohne Argumente.</translation>
    </message>
    <message>
        <source>openOBD Desktop could not start.</source>
        <translation>openOBD Desktop konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Sessions that are open at the cars are not touched.</source>
        <translation>Sitzungen, die an den Fahrzeugen offen sind, bleiben unberührt.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, install the program anew or send the details to support.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder geschieht, installieren Sie das Programm neu oder senden Sie die Details an den Support.</translation>
    </message>
    <message>
        <source>Some values in the settings file make no sense. Their defaults are used instead.</source>
        <translation>Einige Werte in der Einstellungsdatei ergeben keinen Sinn. Stattdessen werden die Standardwerte verwendet.</translation>
    </message>
    <message>
        <source>All other settings and profiles are in use.</source>
        <translation>Alle anderen Einstellungen und Profile werden verwendet.</translation>
    </message>
    <message>
        <source>Check the settings. A copy of the old file is in the folder that the details name.</source>
        <translation>Prüfen Sie die Einstellungen. Eine Kopie der alten Datei liegt in dem Ordner, den die Details nennen.</translation>
    </message>
    <message>
        <source>The address allows a connection without verifying which server answers.</source>
        <translation>Die Adresse erlaubt eine Verbindung, ohne zu prüfen, welcher Server antwortet.</translation>
    </message>
    <message>
        <source>Take sslmode out of the address, or add sslrootcert with the file of your company&apos;s certificates.</source>
        <translation>Nehmen Sie sslmode aus der Adresse oder fügen Sie sslrootcert mit der Datei der Zertifikate Ihrer Firma hinzu.</translation>
    </message>
    <message>
        <source>The part that talks to a team database is too old.</source>
        <translation>Der Teil, der mit einer Team-Datenbank spricht, ist zu alt.</translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>The server of this picture cannot be reached, or is not the one that the address names.</source>
        <translation>Der Server dieses Bildes ist nicht erreichbar, oder er ist nicht der, den die Adresse nennt.</translation>
    </message>
    <message>
        <source>This picture did not come within {seconds} s.</source>
        <translation>Dieses Bild kam nicht binnen {seconds} s.</translation>
    </message>
    <message>
        <source>The server of this picture sends on to another place.</source>
        <translation>Der Server dieses Bildes leitet an eine andere Stelle weiter.</translation>
    </message>
    <message>
        <source>The server of this picture refuses it ({status}).</source>
        <translation>Der Server dieses Bildes verweigert es ({status}).</translation>
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
        <source>This picture is damaged, or has more than {most} pixels on a side.</source>
        <translation>Dieses Bild ist beschädigt oder hat mehr als {most} Pixel auf einer Seite.</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>closed from here</source>
        <translation>von hier geschlossen</translation>
    </message>
    <message>
        <source>closed from here after a long silence</source>
        <translation>nach langer Stille von hier geschlossen</translation>
    </message>
    <message>
        <source>another program asks now</source>
        <translation>jetzt fragt ein anderes Programm</translation>
    </message>
    <message>
        <source>the line was lost</source>
        <translation>die Verbindung ging verloren</translation>
    </message>
    <message>
        <source>the service refused it</source>
        <translation>der Dienst hat es abgelehnt</translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation>die Sitzung ist vorbei</translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of the connection.</source>
        <translation>
            <numerusform>%n Messwert der Verbindung.</numerusform>
            <numerusform>%n Messwerte der Verbindung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Latency minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % over {limit} ms.</source>
        <translation>Latenz Minimum {low} ms, Median {middle} ms, Maximum {high} ms; {share} % über {limit} ms.</translation>
    </message>
    <message>
        <source>Longest time without a reading: {time}.</source>
        <translation>Längste Zeit ohne Messwert: {time}.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Only {limit} characters fit here; the rest was left out.</source>
        <translation>Hier passen nur {limit} Zeichen; der Rest wurde weggelassen.</translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>{session}: the service has confirmed the result.</source>
        <translation>{session}: Der Dienst hat das Ergebnis bestätigt.</translation>
    </message>
    <message>
        <source>Open form</source>
        <translation>Formular öffnen</translation>
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
        <source>state not known</source>
        <translation>Status nicht bekannt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>lost from sight</source>
        <translation>außer Sicht</translation>
    </message>
    <message>
        <source>preparing</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>waiting for its host</source>
        <translation>wartet auf Betreiber</translation>
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
        <source>The function {function} is working on the car. If it is cut off now, a control unit may be left half written. Wait for its end if you can.</source>
        <translation>Die Funktion {function} arbeitet am Fahrzeug. Wird sie jetzt abgebrochen, kann ein Steuergerät halb beschrieben zurückbleiben. Warten Sie nach Möglichkeit ihr Ende ab.</translation>
    </message>
    <message>
        <source>{session}: {warning}</source>
        <translation>{session}: {warning}</translation>
    </message>
    <message>
        <source>no result given</source>
        <translation>kein Ergebnis angegeben</translation>
    </message>
    <message>
        <source>{result} ({wire})</source>
        <translation>{result} ({wire})</translation>
    </message>
    <message>
        <source>Stopped from here. What it had done by then is not known.</source>
        <translation>Von hier gestoppt. Was sie bis dahin getan hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It was called off before it began.</source>
        <translation>Sie wurde zurückgezogen, bevor sie begann.</translation>
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
        <source>Of this context alone; functions that it calls do not see them.</source>
        <translation>Nur in diesem Kontext; Funktionen, die er aufruft, sehen sie nicht.</translation>
    </message>
    <message>
        <source>Shared by all sessions on this connection; they outlive this one.</source>
        <translation>Von allen Sitzungen auf dieser Verbindung geteilt; sie überdauern diese.</translation>
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
        <source>Asking the key store of this PC for the client secret of {profile}.</source>
        <translation>Der Schlüsselspeicher dieses PCs wird nach dem Client-Secret von {profile} gefragt.</translation>
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
        <source>Waiting for the first answer of the service.</source>
        <translation>Warten auf die erste Antwort des Dienstes.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindet…</translation>
    </message>
    <message numerus="yes">
        <source>Filter and search hide %n session(s).</source>
        <translation>
            <numerusform>Filter und Suche verbergen %n Sitzung.</numerusform>
            <numerusform>Filter und Suche verbergen %n Sitzungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation>Profil prüfen</translation>
    </message>
    <message>
        <source>A profile holds the Partner API credentials to log in with. The demo of the profile menu needs none.</source>
        <translation>Ein Profil enthält die Zugangsdaten der Partner API für die Anmeldung. Die Demo im Profilmenü braucht keine.</translation>
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
        <source>Login refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>No rights</source>
        <translation>Keine Rechte</translation>
    </message>
    <message>
        <source>The service lists no sessions of your company. Start one on a ticket.</source>
        <translation>Der Dienst nennt keine Sitzungen Ihrer Firma. Starten Sie eine zu einem Ticket.</translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation>Keine Sitzungen</translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation>Zu einem Ticket starten</translation>
    </message>
    <message>
        <source>Nothing matches</source>
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
        <source>end not seen</source>
        <translation>Ende nicht gesehen</translation>
    </message>
    <message>
        <source>Not seen on this PC; last seen {state}.</source>
        <translation>An diesem PC nicht gesehen; zuletzt {state}.</translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation>Connector {id}</translation>
    </message>
    <message>
        <source>{start} to {end}, {seconds}</source>
        <translation>{start} bis {end}, {seconds}</translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation>ab {start}</translation>
    </message>
    <message>
        <source>The timeline stays on the PC of {who}.</source>
        <translation>Die Zeitachse bleibt auf dem PC von {who}.</translation>
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
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
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
        <source>This takes a moment where there is much of it.</source>
        <translation>Bei einem langen Verlauf dauert das einen Moment.</translation>
    </message>
    <message>
        <source>No session has all the words of the search in the chosen span of days.</source>
        <translation>Keine Sitzung enthält alle Suchwörter im gewählten Zeitraum.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Sessions of the demo appear here as soon as they are started, until the program ends.</source>
        <translation>Sitzungen der Demo erscheinen hier, sobald sie gestartet werden, bis zum Programmende.</translation>
    </message>
    <message>
        <source>Each session that is started or claimed on this PC appears here and stays.</source>
        <translation>Jede Sitzung, die an diesem PC gestartet oder beansprucht wird, erscheint hier und bleibt.</translation>
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
        <source>Searching… of {total}</source>
        <translation>Suche… von {total}</translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation>{matching} von {total}</translation>
    </message>
    <message>
        <source>{count}, of this demo only</source>
        <translation>{count}, nur aus dieser Demo</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The history was damaged. It has been kept as {file} and a new one begun.</source>
        <translation>Der Verlauf war beschädigt. Er wurde als {file} aufbewahrt und ein neuer begonnen.</translation>
    </message>
    <message>
        <source>The latest entries of the history were damaged and cannot be read. A copy has been kept as {file}.</source>
        <translation>Die letzten Einträge des Verlaufs waren beschädigt und können nicht gelesen werden. Eine Kopie wurde als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>The key store of this PC cannot be used at the moment: after a crash no session could be resumed.</source>
        <translation>Der Schlüsselspeicher dieses PCs kann derzeit nicht benutzt werden: Nach einem Absturz könnte keine Sitzung fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The key store of this PC has changed: sessions of the last run cannot be taken up again. The history is complete.</source>
        <translation>Der Schlüsselspeicher dieses PCs hat sich geändert: Sitzungen des letzten Programmlaufs können nicht fortgesetzt werden. Der Verlauf ist vollständig.</translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The result waits to be sent, {left} left.
The line is away; it is sent by itself as soon as that is back.</source>
        <translation>Das Ergebnis wartet auf das Senden, noch {left}.
Die Verbindung ist weg; es wird von selbst gesendet, sobald sie wieder da ist.</translation>
    </message>
    <message>
        <source>The line to the service is away.</source>
        <translation>Die Verbindung zum Dienst ist weg.</translation>
    </message>
    <message>
        <source>It reconnects by itself. The session goes on and can be steered until {time}, when its token runs out.</source>
        <translation>Sie kommt von selbst zurück. Die Sitzung läuft weiter und lässt sich bis {time} steuern, dann läuft ihr Token ab.</translation>
    </message>
    <message>
        <source>The session was finished, but not by this program.</source>
        <translation>Die Sitzung wurde abgeschlossen, aber nicht von diesem Programm.</translation>
    </message>
    <message>
        <source>The session was interrupted. That says nothing about success.</source>
        <translation>Die Sitzung wurde abgebrochen. Das sagt nichts über den Erfolg.</translation>
    </message>
    <message>
        <source>The session was ended by a fault of the service.</source>
        <translation>Die Sitzung wurde durch einen Fehler des Dienstes beendet.</translation>
    </message>
    <message>
        <source>The session has ended. The service no longer tells how.</source>
        <translation>Die Sitzung ist beendet. Der Dienst nennt nicht mehr, wie.</translation>
    </message>
    <message>
        <source>No result was sent from here.</source>
        <translation>Von hier wurde kein Ergebnis gesendet.</translation>
    </message>
    <message>
        <source>It is not known whether the result that was sent from here was taken.</source>
        <translation>Es ist nicht bekannt, ob das von hier gesendete Ergebnis angenommen wurde.</translation>
    </message>
    <message>
        <source>The result that was sent from here was not taken.</source>
        <translation>Das von hier gesendete Ergebnis wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>The service has confirmed the result: {results}.</source>
        <translation>Der Dienst hat das Ergebnis bestätigt: {results}.</translation>
    </message>
    <message>
        <source>User feedback: {feedback}.</source>
        <translation>Rückmeldung vor Ort: {feedback}.</translation>
    </message>
    <message>
        <source>Description: {description}</source>
        <translation>Beschreibung: {description}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Start a session</source>
        <translation>Eine Sitzung starten</translation>
    </message>
    <message>
        <source>Fetch the list now</source>
        <translation>Die Liste jetzt holen</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Show the Sessions page</source>
        <translation>Die Seite „Sitzungen“ anzeigen</translation>
    </message>
    <message>
        <source>Show an open session, in the order of the sidebar</source>
        <translation>Eine geöffnete Sitzung anzeigen, in der Reihenfolge der Seitenleiste</translation>
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
        <translation>Die ausgewählte Sitzung öffnen oder beanspruchen</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Die ausgewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy diagnostics for support, without secrets</source>
        <translation>Programmdiagnose für den Support kopieren, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Close a dialog; never ends a session</source>
        <translation>Einen Dialog schließen; beendet nie eine Sitzung</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the next open session; with Shift the one before</source>
        <translation>Die nächste geöffnete Sitzung anzeigen; mit Umschalt die vorige</translation>
    </message>
    <message>
        <source>Close the page; never ends a session</source>
        <translation>Die Seite schließen; beendet nie eine Sitzung</translation>
    </message>
    <message>
        <source>Send what a dialog is about, such as the result of a session</source>
        <translation>Senden, worum es im Dialog geht, etwa das Ergebnis einer Sitzung</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Das Protokoll anzeigen</translation>
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
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
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
        <source>{session}: contact with the car is back</source>
        <translation>{session}: wieder Kontakt zum Fahrzeug</translation>
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
        <source>{session}: its token runs out</source>
        <translation>{session}: Token läuft ab</translation>
    </message>
    <message>
        <source>{session}: the result has not arrived yet</source>
        <translation>{session}: Ergebnis noch nicht angekommen</translation>
    </message>
    <message>
        <source>{session}: the result has arrived</source>
        <translation>{session}: Ergebnis angekommen</translation>
    </message>
    <message>
        <source>{session}: the question was answered</source>
        <translation>{session}: Frage beantwortet</translation>
    </message>
    <message>
        <source>It can no longer be steered from here. Interrupt it, so that the car is not left occupied.</source>
        <translation>Sie lässt sich von hier nicht mehr steuern. Brechen Sie sie ab, damit das Fahrzeug nicht belegt bleibt.</translation>
    </message>
    <message>
        <source>It comes back by itself; meanwhile the session can hardly be steered.</source>
        <translation>Sie kommt von selbst zurück; bis dahin lässt sich die Sitzung kaum steuern.</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>Die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>It has been away for more than 10 seconds. Ask at the car for the VCI and the internet.</source>
        <translation>Er ist seit mehr als 10 Sekunden weg. Fragen Sie am Fahrzeug nach dem VCI und dem Internet.</translation>
    </message>
    <message>
        <source>A session may run for 4 hours. Plan to finish it.</source>
        <translation>Eine Sitzung darf 4 Stunden laufen. Planen Sie den Abschluss.</translation>
    </message>
    <message>
        <source>A session may run for 4 hours. Finish it now.</source>
        <translation>Eine Sitzung darf 4 Stunden laufen. Schließen Sie sie jetzt ab.</translation>
    </message>
    <message>
        <source>In less than a minute the session can no longer be steered from here.</source>
        <translation>In weniger als einer Minute lässt sich die Sitzung von hier nicht mehr steuern.</translation>
    </message>
    <message>
        <source>It is sent again as long as that is possible. Do not close the program.</source>
        <translation>Es wird erneut gesendet, solange das möglich ist. Beenden Sie das Programm nicht.</translation>
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
        <source>No session is running.</source>
        <translation>Keine Sitzung läuft.</translation>
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
</context>
<context>
    <name>offers</name>
    <message>
        <source>Interrupt it</source>
        <translation>Diese Sitzung abbrechen</translation>
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
        <translation>Fahrzeug und Ticket</translation>
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
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>{title} (waiting)</source>
        <translation>{title} (wartet)</translation>
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
        <source>Is the connector well seated?</source>
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
        <translation>Weiter-Schaltfläche</translation>
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
        <source>Person at the car</source>
        <translation>Mechaniker</translation>
    </message>
    <message>
        <source>Operator dashboard</source>
        <translation>Dashboard des Bedieners</translation>
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
        <source>The conversation is closed; the mechanic can chat.</source>
        <translation>Das Gespräch ist geschlossen; der Mechaniker kann chatten.</translation>
    </message>
    <message>
        <source>The conversation was closed, since nobody had said anything for 55 minutes. The session goes on.</source>
        <translation>Das Gespräch wurde geschlossen, da 55 Minuten lang niemand etwas gesagt hat. Die Sitzung läuft weiter.</translation>
    </message>
    <message>
        <source>Another program shows its question now. An answer to the one from here no longer arrives; ask again to take the screen back.</source>
        <translation>Jetzt zeigt ein anderes Programm seine Frage. Eine Antwort auf die hiesige kommt nicht mehr an; fragen Sie erneut, um den Bildschirm zurückzuholen.</translation>
    </message>
    <message>
        <source>The conversation broke off with the line. Ask again once the line is back.</source>
        <translation>Das Gespräch brach mit der Verbindung ab. Fragen Sie erneut, sobald die Verbindung wieder da ist.</translation>
    </message>
    <message>
        <source>The service ended the conversation.</source>
        <translation>Der Dienst hat das Gespräch beendet.</translation>
    </message>
    <message>
        <source>The session is over, and the conversation with it.</source>
        <translation>Die Sitzung ist vorbei, und mit ihr das Gespräch.</translation>
    </message>
    <message>
        <source>An answer came while no question was open: late, or given twice. It was not used.</source>
        <translation>Eine Antwort kam, als keine Frage offen war: zu spät oder doppelt. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>An answer to another question came. It was not used.</source>
        <translation>Es kam eine Antwort auf eine andere Frage. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>The question came back without an answer.</source>
        <translation>Die Frage kam ohne Antwort zurück.</translation>
    </message>
    <message>
        <source>An answer came that the question does not offer. It was not used.</source>
        <translation>Es kam eine Antwort, die die Frage nicht anbietet. Sie wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Schreiben Sie die Frage.</translation>
    </message>
    <message>
        <source>The question has more than {most} characters.</source>
        <translation>Die Frage hat mehr als {most} Zeichen.</translation>
    </message>
    <message>
        <source>Write at least two answers, one on each line.</source>
        <translation>Schreiben Sie mindestens zwei Antworten, eine je Zeile.</translation>
    </message>
    <message>
        <source>There are more than {options} answers.</source>
        <translation>Es gibt mehr als {options} Antworten.</translation>
    </message>
    <message>
        <source>One of the answers is empty.</source>
        <translation>Eine der Antworten ist leer.</translation>
    </message>
    <message>
        <source>One of the answers has more than {option} characters.</source>
        <translation>Eine der Antworten hat mehr als {option} Zeichen.</translation>
    </message>
    <message>
        <source>One of the answers is there twice.</source>
        <translation>Eine der Antworten ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>The lowest number is above the highest.</source>
        <translation>Die kleinste Zahl liegt über der größten.</translation>
    </message>
    <message>
        <source>There are more than {numbers} numbers, each of which is a button.</source>
        <translation>Es gibt mehr als {numbers} Zahlen, und jede ist eine Schaltfläche.</translation>
    </message>
    <message>
        <source>A text can be held on the screen for an hour at most.</source>
        <translation>Ein Text lässt sich höchstens eine Stunde auf dem Bildschirm halten.</translation>
    </message>
    <message>
        <source>A translation has more than {most} characters.</source>
        <translation>Eine Übersetzung hat mehr als {most} Zeichen.</translation>
    </message>
</context>
<context>
    <name>release</name>
    <message>
        <source>Version {version} can be had; this is {own}.</source>
        <translation>Version {version} ist erhältlich; dies ist {own}.</translation>
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
    <message>
        <source>Timeline ({zone})</source>
        <translation>Zeitachse ({zone})</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation>
            <numerusform>und %n weiteres Ereignis</numerusform>
            <numerusform>und %n weitere Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {time} by {user} on {pc} with {program}.</source>
        <translation>Erstellt am {time} von {user} auf {pc} mit {program}.</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation>Sitzungs-ID</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Gestartet</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Gaps in the line</source>
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
        <source>Who</source>
        <translation>Wer</translation>
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
        <source>The timeline could not be read.</source>
        <translation>Die Zeitachse konnte nicht gelesen werden.</translation>
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
    <name>resume</name>
    <message>
        <source>Session {id}</source>
        <translation>Sitzung {id}</translation>
    </message>
    <message>
        <source>{session}: was started, not claimed yet; {left} left</source>
        <translation>{session}: war gestartet, noch nicht beansprucht; noch {left}</translation>
    </message>
    <message>
        <source>{session}: not claimed, too late: its 60 seconds are over</source>
        <translation>{session}: nicht beansprucht, zu spät: ihre 60 Sekunden sind vorbei</translation>
    </message>
    <message>
        <source>{session}: was active; {left} left</source>
        <translation>{session}: war aktiv; noch {left}</translation>
    </message>
    <message>
        <source>{session}: was active, too late: its token has run out</source>
        <translation>{session}: war aktiv, zu spät: ihr Token ist abgelaufen</translation>
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
        <source>Lasted</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Still saving to {path}: its folder does not answer. You can go on working, or save to another folder.</source>
        <translation>Das Speichern in {path} dauert an: Der Ordner antwortet nicht. Sie können weiterarbeiten oder in einem anderen Ordner speichern.</translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Leave empty to use the one in the key store of this PC, if there is one.</source>
        <translation>Leer lassen, um das aus dem Schlüsselspeicher dieses PCs zu verwenden, falls es eines gibt.</translation>
    </message>
    <message>
        <source>No client secret is known. It will be kept in the key store of this PC.</source>
        <translation>Kein Client-Secret bekannt. Es wird im Schlüsselspeicher dieses PCs aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept in the key store of this PC. Leave empty to keep it.</source>
        <translation>Im Schlüsselspeicher dieses PCs aufbewahrt. Leer lassen, um es zu behalten.</translation>
    </message>
    <message>
        <source>Given by the environment of this PC.</source>
        <translation>Von den Umgebungsvariablen dieses PCs vorgegeben.</translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation>noch nicht nachgesehen</translation>
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
        <source>Kept until you quit. It is not known whether the key store holds it too: it did not answer.</source>
        <translation>Bis zum Beenden behalten. Ob der Schlüsselspeicher es auch enthält, ist nicht bekannt: Er hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Kept until you quit. Enter it again next time.</source>
        <translation>Aufbewahrt bis zum Beenden. Geben Sie es beim nächsten Mal erneut ein.</translation>
    </message>
    <message>
        <source>{what} What you enter is kept until you quit.</source>
        <translation>{what} Was Sie eingeben, wird bis zum Beenden aufbewahrt.</translation>
    </message>
    <message>
        <source>{what} Leave empty to ask it again. What you enter is kept at least until you quit.</source>
        <translation>{what} Leer lassen, um ihn erneut zu fragen. Was Sie eingeben, wird mindestens bis zum Beenden aufbewahrt.</translation>
    </message>
    <message>
        <source>No client secret is known. {what} What you enter is kept until you quit.</source>
        <translation>Es ist kein Client-Secret bekannt. {what} Was Sie eingeben, wird bis zum Beenden aufbewahrt.</translation>
    </message>
    <message>
        <source>Stored before. {what}</source>
        <translation>Früher gespeichert. {what}</translation>
    </message>
    <message>
        <source>Kept until you quit: this PC has no key store. Enter it again next time.</source>
        <translation>Aufbewahrt bis zum Beenden: Dieser PC hat keinen Schlüsselspeicher. Geben Sie es beim nächsten Mal erneut ein.</translation>
    </message>
    <message>
        <source>Kept until you quit. {what} Enter it again next time.</source>
        <translation>Aufbewahrt bis zum Beenden. {what} Geben Sie es beim nächsten Mal erneut ein.</translation>
    </message>
    <message>
        <source>being looked up…</source>
        <translation>wird nachgesehen …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
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
        <source>not known whether stored</source>
        <translation>unbekannt, ob gespeichert</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>aus der Umgebung</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>ran {age}</source>
        <translation>lief {age}</translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation>{age} von 4 h</translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation>noch {left}</translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>This session is over its limit of 4 hours: the service may end it at any moment. Finish it now.</source>
        <translation>Diese Sitzung hat ihre Grenze von 4 Stunden überschritten: Der Dienst kann sie jederzeit beenden. Schließen Sie sie jetzt ab.</translation>
    </message>
    <message>
        <source>Less than 10 minutes are left of the 4 hours that a session may run. Finish it now.</source>
        <translation>Von den 4 Stunden, die eine Sitzung laufen darf, bleiben weniger als 10 Minuten. Schließen Sie sie jetzt ab.</translation>
    </message>
    <message>
        <source>Less than 30 minutes are left of the 4 hours that a session may run. Plan to finish it.</source>
        <translation>Von den 4 Stunden, die eine Sitzung laufen darf, bleiben weniger als 30 Minuten. Planen Sie den Abschluss.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>run out</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>good for {left}</source>
        <translation>gültig: noch {left}</translation>
    </message>
    <message>
        <source>renewed {age} ago</source>
        <translation>vor {age} erneuert</translation>
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
        <translation>Sitzung {id}</translation>
    </message>
    <message>
        <source>{session} …{end}</source>
        <translation>{session} …{end}</translation>
    </message>
    <message>
        <source>connection: {connection}; token: {token}</source>
        <translation>Verbindung: {connection}; Token: {token}</translation>
    </message>
    <message>
        <source>wrong car</source>
        <translation>falsches Auto</translation>
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
        <source>line away</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>token late</source>
        <translation>Token verspätet</translation>
    </message>
    <message>
        <source>no monitor</source>
        <translation>keine Messung</translation>
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
        <source>result waits</source>
        <translation>ungesendet</translation>
    </message>
    <message>
        <source>token {left} left</source>
        <translation>Token noch {left}</translation>
    </message>
</context>
<context>
    <name>starts</name>
    <message>
        <source>{subject}: it is not known whether a session was started, since the answer of the service was lost.</source>
        <translation>{subject}: Ob eine Sitzung gestartet wurde, ist nicht bekannt, da die Antwort des Dienstes verloren ging.</translation>
    </message>
    <message>
        <source>Start again is safe in {left}.</source>
        <translation>In {left} kann sicher erneut gestartet werden.</translation>
    </message>
    <message>
        <source>Start again is safe as soon as the service answers.</source>
        <translation>Sobald der Dienst antwortet, kann sicher erneut gestartet werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s) have appeared since: one may be this one.</source>
        <translation>
            <numerusform>%n neue Sitzung ist seitdem erschienen: Sie kann diese sein.</numerusform>
            <numerusform>%n neue Sitzungen sind seitdem erschienen: Eine kann diese sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can start again on ticket {number}.</source>
        <translation>Zu Ticket {number} können Sie erneut starten.</translation>
    </message>
    <message>
        <source>You can start again on {connector}.</source>
        <translation>Auf {connector} können Sie erneut starten.</translation>
    </message>
    <message>
        <source>{subject}: a session was started here and is not claimed yet.</source>
        <translation>{subject}: Eine Sitzung wurde hier gestartet und ist noch nicht beansprucht.</translation>
    </message>
    <message>
        <source>{left} left to claim it; after that it closes by itself.</source>
        <translation>Noch {left} zum Beanspruchen; danach schließt sie sich von selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for the claim.</source>
        <translation>
            <numerusform>%n weitere wartet auf das Beanspruchen.</numerusform>
            <numerusform>%n weitere warten auf das Beanspruchen.</numerusform>
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
        <translation>Connector {id}, nicht berechnet</translation>
    </message>
    <message>
        <source>Ticket not known here</source>
        <translation>Ticket hier nicht bekannt</translation>
    </message>
</context>
<context>
    <name>team</name>
    <message>
        <source>The demo keeps its journal to itself.</source>
        <translation>Die Demo behält ihr Journal für sich.</translation>
    </message>
    <message>
        <source>Not shared now. {what}</source>
        <translation>Jetzt nicht geteilt. {what}</translation>
    </message>
    <message>
        <source>What is done here stays on this PC.</source>
        <translation>Was hier getan wird, bleibt auf diesem PC.</translation>
    </message>
    <message>
        <source>Shared as soon as somebody is logged in with a profile; the demo is never shared.</source>
        <translation>Geteilt, sobald jemand mit einem Profil angemeldet ist; die Demo wird nie geteilt.</translation>
    </message>
    <message>
        <source>The team database is being asked…</source>
        <translation>Die Teamdatenbank wird gefragt…</translation>
    </message>
    <message>
        <source>Shared with the team; the database was last asked {age} ago.</source>
        <translation>Mit dem Team geteilt; die Datenbank wurde zuletzt vor {age} gefragt.</translation>
    </message>
    <message>
        <source>Not shared with the team. {what} {rest}</source>
        <translation>Nicht mit dem Team geteilt. {what} {rest}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) wait to be shared.</source>
        <translation>
            <numerusform>%n Sitzung wartet darauf, geteilt zu werden.</numerusform>
            <numerusform>%n Sitzungen warten darauf, geteilt zu werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>timeline</name>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours}:{minutes:02d} h</source>
        <translation>{hours}:{minutes:02d} h</translation>
    </message>
</context>
<context>
    <name>tools</name>
    <message>
        <source>not offered by this server</source>
        <translation>von diesem Server nicht angeboten</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>not muted</source>
        <translation>nicht stumm</translation>
    </message>
    <message>
        <source>The server is too old for it; the session is not affected.</source>
        <translation>Der Server ist dafür zu alt; die Sitzung ist nicht betroffen.</translation>
    </message>
    <message>
        <source>Nobody here knows whether the testers at the car are muted; mute or unmute them to be sure.</source>
        <translation>Hier weiß niemand, ob die Tester am Fahrzeug stumm sind; schalten Sie sie zur Sicherheit stumm oder frei.</translation>
    </message>
    <message>
        <source>The testers at the car are kept off it, as they are when a session starts.</source>
        <translation>Die Tester am Fahrzeug werden von ihm ferngehalten, wie beim Start einer Sitzung.</translation>
    </message>
    <message>
        <source>The testers at the car may talk to it at the same time as you.</source>
        <translation>Die Tester am Fahrzeug dürfen gleichzeitig mit Ihnen mit ihm kommunizieren.</translation>
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
        <source>No line was written yet</source>
        <translation>Noch keine Zeile geschrieben</translation>
    </message>
    <message>
        <source>What is written here is kept in the workspace of the ticket; the service gives nothing back.</source>
        <translation>Was hier geschrieben wird, bleibt im Arbeitsbereich des Tickets; der Dienst gibt nichts zurück.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>Our own figures: no readings in the last {span}.</source>
        <translation>Unsere eigenen Werte: keine Messwerte in den letzten {span}.</translation>
    </message>
    <message>
        <source>Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % of the readings over {limit} ms.</source>
        <translation>Letzte {span}: Minimum {low} ms, Median {middle} ms, Maximum {high} ms; {share} % der Messwerte über {limit} ms.</translation>
    </message>
    <message>
        <source>{share} % of all readings told that the connector was not connected.</source>
        <translation>{share} % aller Messwerte meldeten, dass der Connector nicht verbunden war.</translation>
    </message>
    <message>
        <source>no readings yet</source>
        <translation>noch keine Messwerte</translation>
    </message>
    <message>
        <source>no data for {age}</source>
        <translation>keine Daten seit {age}</translation>
    </message>
    <message>
        <source>no contact with the car for {age}</source>
        <translation>kein Kontakt zum Fahrzeug seit {age}</translation>
    </message>
    <message>
        <source>healthy: few of the last readings are over {limit} ms</source>
        <translation>gut: wenige der letzten Messwerte liegen über {limit} ms</translation>
    </message>
    <message>
        <source>unhealthy: too many of the last readings are over {limit} ms</source>
        <translation>schlecht: zu viele der letzten Messwerte liegen über {limit} ms</translation>
    </message>
    <message>
        <source>The whole session: {figures}</source>
        <translation>Die ganze Sitzung: {figures}</translation>
    </message>
    <message>
        <source>never lost</source>
        <translation>nie verloren</translation>
    </message>
    <message numerus="yes">
        <source>The connector was lost %n time(s), for {time} in all.</source>
        <translation>
            <numerusform>Der Connector war %n-mal weg, insgesamt {time}.</numerusform>
            <numerusform>Der Connector war %n-mal weg, insgesamt {time}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vehicle</name>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>wird gefragt…</translation>
    </message>
    <message>
        <source>being found out; it is asked again by itself</source>
        <translation>wird ermittelt; es wird von selbst erneut gefragt</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nichts bekannt</translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation>von diesem Server nicht angeboten</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>{voltage} V</source>
        <translation>{voltage} V</translation>
    </message>
    <message>
        <source>not reported by the car</source>
        <translation>vom Fahrzeug nicht gemeldet</translation>
    </message>
    <message>
        <source>The car tells another VIN than the ticket. Make sure that the connector is in the right car.</source>
        <translation>Das Fahrzeug meldet eine andere FIN als das Ticket. Stellen Sie sicher, dass der Connector im richtigen Fahrzeug steckt.</translation>
    </message>
    <message>
        <source>Ticket: {ordered}. Car: {told}.</source>
        <translation>Ticket: {ordered}. Auto: {told}.</translation>
    </message>
    <message>
        <source>The control units are being detected</source>
        <translation>Die Steuergeräte werden ermittelt</translation>
    </message>
    <message>
        <source>That takes some time in a new session; it is asked again by itself.</source>
        <translation>Das dauert in einer neuen Sitzung etwas; es wird von selbst erneut gefragt.</translation>
    </message>
    <message>
        <source>No control units</source>
        <translation>Keine Steuergeräte</translation>
    </message>
    <message>
        <source>The connector has found none in this car.</source>
        <translation>Der Connector hat in diesem Fahrzeug keine gefunden.</translation>
    </message>
    <message>
        <source>No products</source>
        <translation>Keine Produkte</translation>
    </message>
    <message>
        <source>Nothing was ordered on this ticket.</source>
        <translation>Zu diesem Ticket wurde nichts bestellt.</translation>
    </message>
    <message>
        <source>The server is too old for it; the session is not affected.</source>
        <translation>Der Server ist dafür zu alt; die Sitzung ist nicht betroffen.</translation>
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
        <source>started here</source>
        <translation>hier gestartet</translation>
    </message>
    <message>
        <source>claimed here</source>
        <translation>hier beansprucht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Started, and not claimed yet: it closes by itself 60 seconds after its start.</source>
        <translation>Gestartet und noch nicht beansprucht: Sie schließt sich 60 Sekunden nach ihrem Start von selbst.</translation>
    </message>
    <message>
        <source>Claimed and running: it holds its connector.</source>
        <translation>Beansprucht und läuft: Sie hält ihren Connector.</translation>
    </message>
    <message>
        <source>Ended with a result.</source>
        <translation>Mit einem Ergebnis beendet.</translation>
    </message>
    <message>
        <source>Stopped from outside; nothing is said about success.</source>
        <translation>Von außen gestoppt; über den Erfolg ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Ended by a fault of the service.</source>
        <translation>Durch einen Fehler des Dienstes beendet.</translation>
    </message>
    <message>
        <source>This program does not know this state; the word is the service&apos;s own.</source>
        <translation>Dieses Programm kennt diesen Status nicht; das Wort stammt vom Dienst.</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>claiming</source>
        <translation>wird beansprucht</translation>
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
        <source>connector {id}</source>
        <translation>Connector {id}</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Es ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Vehicle not ready</source>
        <translation>Fahrzeug nicht bereit</translation>
    </message>
    <message>
        <source>Tell the mechanic what is missing, for example ignition on, and repeat.</source>
        <translation>Dem Mechaniker sagen, was fehlt, zum Beispiel Zündung ein, und wiederholen.</translation>
    </message>
    <message>
        <source>Needs to be checked</source>
        <translation>Muss geprüft werden</translation>
    </message>
    <message>
        <source>Check the outcome by hand or ask the mechanic.</source>
        <translation>Das Ergebnis von Hand prüfen oder den Mechaniker fragen.</translation>
    </message>
    <message>
        <source>Only partly done</source>
        <translation>Nur teilweise erledigt</translation>
    </message>
    <message>
        <source>Finish the rest by hand or run it again.</source>
        <translation>Den Rest von Hand erledigen oder erneut ausführen.</translation>
    </message>
    <message>
        <source>Vehicle security refused</source>
        <translation>Fahrzeugzugriff verweigert</translation>
    </message>
    <message>
        <source>Get the maker&apos;s access, PIN or token for this vehicle; your own login is not meant.</source>
        <translation>Zugang, PIN oder Token des Herstellers für dieses Fahrzeug besorgen; die eigene Anmeldung ist nicht gemeint.</translation>
    </message>
    <message>
        <source>Coding data missing</source>
        <translation>Codierdaten fehlen</translation>
    </message>
    <message>
        <source>Supply the missing data and repeat.</source>
        <translation>Die fehlenden Daten nachliefern und wiederholen.</translation>
    </message>
    <message>
        <source>Does not fit this vehicle</source>
        <translation>Passt nicht zum Fahrzeug</translation>
    </message>
    <message>
        <source>Choose another product or another way; settle the order with the customer.</source>
        <translation>Ein anderes Produkt oder einen anderen Weg wählen; den Auftrag mit dem Kunden klären.</translation>
    </message>
    <message>
        <source>Communication error</source>
        <translation>Kommunikationsfehler</translation>
    </message>
    <message>
        <source>Check the seat of the VCI, wake the control unit, look at the internet connection.</source>
        <translation>Sitz des VCI prüfen, Steuergerät wecken, Internetverbindung ansehen.</translation>
    </message>
    <message>
        <source>Error in the script</source>
        <translation>Fehler im Skript</translation>
    </message>
    <message>
        <source>Describe it and report it to the developer.</source>
        <translation>Beschreiben und dem Entwickler melden.</translation>
    </message>
    <message>
        <source>Outside service down</source>
        <translation>Externer Dienst gestört</translation>
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
        <source>Describe in words what happened.</source>
        <translation>In Worten beschreiben, was geschehen ist.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
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
        <source>This result needs a description.</source>
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
        <translation>Sitzung beansprucht</translation>
    </message>
    <message>
        <source>Session taken up again</source>
        <translation>Sitzung fortgesetzt</translation>
    </message>
    <message>
        <source>Line to the service lost</source>
        <translation>Verbindung zum Dienst verloren</translation>
    </message>
    <message>
        <source>Line to the service is back</source>
        <translation>Verbindung zum Dienst wieder da</translation>
    </message>
    <message>
        <source>Session token ran out</source>
        <translation>Sitzungstoken abgelaufen</translation>
    </message>
    <message>
        <source>Connector lost</source>
        <translation>Connector verloren</translation>
    </message>
    <message>
        <source>Connector is back</source>
        <translation>Connector wieder da</translation>
    </message>
    <message>
        <source>Connection in figures</source>
        <translation>Verbindung in Zahlen</translation>
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
        <source>Locals muted</source>
        <translation>Locals stummgeschaltet</translation>
    </message>
    <message>
        <source>Locals unmuted</source>
        <translation>Locals freigegeben</translation>
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
        <source>Result sent</source>
        <translation>Ergebnis gesendet</translation>
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
</context>
</TS>
