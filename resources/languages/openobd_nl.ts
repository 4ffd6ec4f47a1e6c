<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About openOBD Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop application for openOBD, the service for remote vehicle diagnostics.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptDialog</name>
    <message>
        <source>Claim session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this the session that was started here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a colleague&apos;s: nothing tells who started a session. It can be claimed only once; whoever started it could not use it any more. If you are not sure, wait: after the countdown you can start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {id}, created {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a session that can still be claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these can be claimed any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Background</name>
    <message>
        <source>openOBD Desktop goes on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start session…</source>
        <translation type="unfinished">Sessie starten…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished">Afsluiten</translation>
    </message>
</context>
<context>
    <name>Causes</name>
    <message>
        <source>The usual causes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. The VCI sits badly in the OBD socket: let it be pressed in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. The control unit is asleep: let the ignition be switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. The internet at the car is slow: compare with the figures below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: {health}; latency {latency}; last data {age}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificateField</name>
    <message>
        <source>Only if your company re-signs its traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds certificates that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClaimConfirmDialog</name>
    <message>
        <source>Claim session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim this session here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be claimed: it is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session that nobody claims closes by itself 60 seconds after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its 60 seconds are over: the service may have closed it by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left to claim it; after that it closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {id}, created {created}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not started on this PC: a colleague may be working on it. A session can be claimed only once; whoever started it could not use it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPanel</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last data</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing… ({time})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test was stopped. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %n session(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in openOBD Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you did last may not have been carried out: look at the list of sessions before you do it again. Sessions that run go on. Nothing is sent to anybody; copy the report and give it to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of this program did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateSpan</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Description</name>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, in your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{used} of {limit}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftNote</name>
    <message>
        <source>saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept until the program ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not being written now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportStrip</name>
    <message>
        <source>Export progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} sessions exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} sessions exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>Finish session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result goes on to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish tells the service the result. Interrupt only stops the session and tells nobody anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result has been sent and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending… The session goes on until the service has confirmed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended: {state}. No result can be sent any more. Copy your text if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session token has run out: no result can be sent any more. Copy your text if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person at the car asks for assistance.
Contact them before you finish: once the session has ended nobody can help from here.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in the background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this program, its dates and its numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark colours, or those of the system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the list of sessions is fetched while the window can be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells on the desktop what cannot wait while the window is not in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window while a session runs leaves the program in the tray; the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offers sessions on a connector, which are for development and are not charged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryBanner</name>
    <message>
        <source>Journal details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History not saved. {what} {rest}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy everything here as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this session as a PDF of one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected session of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Search</source>
        <translation type="unfinished">Zoeken</translation>
    </message>
    <message>
        <source>Ticket, session, result, description…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Geschiedenis</translation>
    </message>
</context>
<context>
    <name>HistoryVerbs</name>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all sessions that match as a file for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was saved as {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterruptDialog</name>
    <message>
        <source>Interrupt session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupting stops the session at once and frees the car. It tells nobody whether the work succeeded, and it cannot be undone. A session on a ticket may be charged all the same. To end the work with a result, finish the session instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session was not started here: a colleague may be working on it. Ask before you stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {state}. Age: not known.
Session {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: {state}. Age: {age}.
Session {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interrupt has been sent and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LockMark</name>
    <message>
        <source>Set by your IT department</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDialog</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected lines, or all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a line to read it whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">Alle</translation>
    </message>
    <message>
        <source>News and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings and above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">Zoeken</translation>
    </message>
    <message>
        <source>{shown} of {total} lines, paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total} lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoginStep</name>
    <message>
        <source>Connection details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the Partner API credentials of your company; the Partner Portal shows them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <source>Language of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark colours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to openOBD Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start diagnostic sessions on tickets, watch them, and finish them with a result. Setting up takes a minute; everything can be changed later on the Settings page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No credentials at hand? The demo needs no account and no network, and nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>A connector session is open: for development only, not charged, never for a customer&apos;s work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openOBD Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile or start the demo first: a session needs a login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out: no secret and no token is left here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceSettings</name>
    <message>
        <source>Files on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Instellingen</translation>
    </message>
    <message>
        <source>Open settings folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy settings path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy log path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">Geschiedenis</translation>
    </message>
    <message>
        <source>Open history folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy history path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be opened; its path was copied instead: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file of this PC decides on what is marked: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy file decides anything on this PC. Its place: {path}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch, edit or add a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipes the client secret and all tokens from this PC; the profile stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileDialog</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC and cannot be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT department has set this profile. Only the client secret is yours to enter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT department has set the fields that cannot be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileForm</name>
    <message>
        <source>Profile name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one of this PC; http://host:port, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the name of your company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile comes from the environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileList</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from your IT department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProfileSettings</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with the selected profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a profile first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by your IT department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile comes from the environment of this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message>
        <source>Quit openOBD Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep running in background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are active.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the background the window is hidden and everything goes on; the tray brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish session leads to the first of them; the others go on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quitting stops the renewal of their tokens. After 5 minutes at most they can no longer be resumed or steered, and they go on to occupy the cars until somebody interrupts them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadingsPanel</name>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over 500 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {span}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency of the readings, judged by this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <source>The connection is unhealthy. The usual causes: the VCI sits badly in the OBD socket, the control unit is asleep, the internet at the car is slow.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message>
        <source>You are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N starts a session on a ticket; it is claimed within the 60 seconds that the service gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list refreshes itself; F5 fetches it now. Ctrl+F searches in every column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window never ends a session. Finish session tells the service the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You are logged in. The service lists %n session(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoveProfileDialog</name>
    <message>
        <source>Remove profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {profile}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its client secret is removed from the key store of this PC too. Until this program ends you can take that back; the history stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in use: its list of sessions goes with it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one. Several failures can be combined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{result} stands alone: the other results were unticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success and Other failure stand alone: they were unticked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResumeDialog</name>
    <message>
        <source>Resume sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions to resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended without closing these sessions. They may go on at the cars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now leaves them as they are. As long as there is time they can be resumed from the menu Session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick a session that can still be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is being resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resuming…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resumption</name>
    <message>
        <source>There is no session of a former run that could be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe mode: the window starts as it came, nobody is logged in, nothing is resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window starts as it came. Sessions that were open go on at the cars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the login, what can still be resumed is in the menu Session under Resume sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be resumed is in the menu Session under Resume sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing that could be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended unexpectedly twice within five minutes: nothing is resumed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that were open go on at the cars.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>Show {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is being typed; a stored secret is never shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished">Ticket</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished">Van mij</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished">Aangemaakt</translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Leeftijd</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished">Eindpunt</translation>
    </message>
    <message>
        <source>State as the service wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the service&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector {connector}, for development: not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{raw} (as the service wrote it; cannot be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{local}
as the service wrote it: {raw}</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops the session without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the service the result and ends the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session token has run out: no result can be sent any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is not claimed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Session age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session token</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionTableView</name>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Sessies</translation>
    </message>
</context>
<context>
    <name>SessionTabs</name>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SessionVerbs</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the page of this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over this session here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop this session at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rows shown as a file for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept the login, so nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached, so nothing can be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is not open here: only the PC that claimed a session can show its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is open here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an available session can be claimed; this one is {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has ended already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sessions are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start session</source>
        <translation>Sessie starten</translation>
    </message>
    <message>
        <source>Start a session on a ticket (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Ticket, session, state, endpoint…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessies</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile or start the demo first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsGeneral</name>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Show the welcome again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, credentials and demo, as at the first start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Every change is in effect and saved at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of {profile}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret of this profile is removed from the key store of this PC, and so are all tokens. To log in again you need the secret from the Partner Portal. The history stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartNotices</name>
    <message>
        <source>Claim it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartSessionDialog</name>
    <message>
        <source>Start session</source>
        <translation type="unfinished">Sessie starten</translation>
    </message>
    <message>
        <source>Interrupt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts an openOBD session and claims it at once, within the 60 seconds that the service gives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets of the demo: {numbers}. In the demo nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program finds it out by itself, also when this window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket already has a session here: {state}.
Starting another one may be charged again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A start that has been sent cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting… ({time})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartTarget</name>
    <message>
        <source>Ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7848095, or its link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UUID or number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a ticket, charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a connector, for development, not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket {number}: the session is charged to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For development only: nothing is charged, so do no customer work on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is charged to the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>list of {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token renewals: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UserFeedbackChoice</name>
    <message>
        <source>Ask at the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the person at the car said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking at the car is not part of this version. Ask by chat or phone and choose the answer here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No account, no network, nothing is charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed on the next step is not saved yet. Continue there, or close once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>openOBD Desktop is free software under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses Qt, PySide6 and Shiboken under the GNU Lesser General Public License, version 3. They are libraries of their own beside the program: you may replace them with versions that you changed, and take the program apart to find faults in doing so. Their sources are at https://download.qt.io/ and https://code.qt.io/; the texts of the licences are at https://www.gnu.org/licenses/lgpl-3.0.txt and https://www.gnu.org/licenses/gpl-3.0.txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It uses the certificates of certifi under the Mozilla Public License 2.0, unchanged; their source is at https://github.com/certifi/python-certifi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts and their licences:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>alerts</name>
    <message>
        <source>{session}: less than a minute is left of its session token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it has run out, the session can no longer be steered from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is away; the result is sent as soon as it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is away and comes back by itself; finish the session as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new token has come. Finish the session now if the work is done.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>around</name>
    <message>
        <source>This run keeps no log files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log files are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The diagnostics were copied. They hold no secrets; paste them for support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>{age} of 60 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, over 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started here and not claimed yet: {left} left to claim it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended; the service does not tell when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service told no start time that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs longer than the 4 hours that the service guarantees: it may end at any moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closes by itself if nobody claims it within 60 seconds of its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service guarantees 4 hours; {left} are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{zone} time of this PC; the service wrote {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development session on connector {connector}; it is not charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not tell the ticket of a session that was started elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation type="unfinished"></translation>
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
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One column has to stay.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message>
        <source>session ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not offered by this server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known: no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact with the car</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known: healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy (service&apos;s estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last known: unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhealthy (service&apos;s estimate)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{latency} ms</source>
        <translation>{latency} ms</translation>
    </message>
    <message>
        <source>no data for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>contact</name>
    <message>
        <source>not connected: no profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no news for {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected, {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC&apos;s clock is {time} behind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Demo: a simulator inside this program plays the service. Nothing is real and nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demo: a simulator inside this program plays the service. Nothing is real and nothing is charged. Tickets to try: {tickets}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This program closed the line to the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action itself was not sent; sessions that run are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no result to send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds a broken character that cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service names a host that is not its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is too long to be a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host contains characters other than plain letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is an international name, which can imitate another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is more or less than a plain name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is a number instead of a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file holds no certificate in PEM form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate in the certificate file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path of the certificate file is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session no longer accepts calls: it has ended, or its token has run out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ended the stream: the session has ended, or another program follows it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the service was cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has ended the stream.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is no longer known to the service; the result was not taken. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended as finished; the result was not taken. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended as interrupted; the result was not taken. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended as failed; the result was not taken. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is still active: the result has not arrived. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text if you need it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only links of the form openobd://ticket/7848095 are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this picture holds signs that no address does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this picture cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this picture is no plain https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of this picture does not name a public host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server of this picture sends on to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of this picture is not on the public internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profiles are: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name {name} is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile {name} cannot be removed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was removed, but its client secret may still be in the key store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the key store and remove the entry openobd-desktop there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile to put back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your IT department has switched the demo off on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the function did not start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function is already running in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The context of the function ended without a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ID of a function is a UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like 0b0f7a52-5d0a-4a7c-8f1f-64d7e6a1c001.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile yet; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with a profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session is open with the profile in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile was not changed; the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session has just been started and is not claimed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the session may be charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim it, or wait a minute until it has closed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret is known for this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the profile and enter the secret that the Partner Portal gave you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile named {name}.</source>
        <translation>Er is geen profiel met de naam {name}.</translation>
    </message>
    <message>
        <source>The proxy holds a name or password, which would be kept in a file that anybody can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it without; if the proxy asks for a login, let your IT department set it in the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of proxy cannot be used; only http:// can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the address of a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This question cannot be sent as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program is being closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is already being claimed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its outcome.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not claimed; it closes by itself 60 seconds after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claim it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no profile to log in with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a profile or start the demo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This start is already under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again in {seconds} seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket number is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter it, for example 7848095.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a ticket number: it has digits only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number such as 7848095, or paste the link of the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket has this number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its UUID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter its UUID, such as 1b4e28ba-2fa1-41d2-883f-0016d3cca427, or its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line needs some text, of no more than 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variable needs a key of no more than 300 characters and a value of up to 10,000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of ticket {number} was under way when the program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result of session {id} was under way when the program ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, send the details to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; what you typed is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the server breaks the safety rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password, token or other data was sent to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port in the profile. If the service itself told this address, inform its support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is not shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question itself is not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever wrote the question for a PNG or JPEG at an https address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows nothing about this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another question is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new question was not sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the answer, or ask the new question in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service ended the conversation: another program shows its question now, or the session has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer to the open question no longer arrives here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again if it is still needed; that takes the screen back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows no such function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the ID of the function, and the provider if another one hosts it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not allow this function to be run here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was started; the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever hosts the function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody hosts this function at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever hosts the function, and try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host of the function did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function was called off; the session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or ask whoever hosts the function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A function is still running in this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent: a result would end the function and not the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the end of the function or stop it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The function was lost from sight: its outcome is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may still be working on the car.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the person at the car before anything else is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something on this PC does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that run are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate file cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it no connection was tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file in PEM form that begins with BEGIN CERTIFICATE, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this PC cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client secret is kept for this run only and has to be entered again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the key store or ask your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be saved on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions go on as they are, but nothing of them would survive a crash of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk has room and that the folder in the details may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions that run are not touched, and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, check the folder in the details and who else uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file of this PC cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the details to your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be read or saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program goes on with what it has; sessions are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the folder in the details exists and may be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not be told the result: the connection stayed away until the session token ran out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session may still be active and occupy the car. Your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt the session and tell the result by phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of an earlier start on this ticket is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No second session was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the program has found it out; a new start is safe after 65 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the session was started: the answer of the service was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was started and nobody claims it, it closes by itself within 65 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait: the program looks for it. After that a new start is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was claimed, but the answer with its session token was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is active and occupies the car, and nobody can steer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt the session, then start a new one on the ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost for too long: this session can no longer be steered from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The car may still be occupied by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login did not succeed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not accept these credentials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare client ID, client secret and cluster in the profile with the ones from the Partner Portal, then test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer accepts the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The credentials may have been revoked. Check the profile and test the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service refused this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service knows no such ticket.</source>
        <translation>De dienst kent dit ticket niet.</translation>
    </message>
    <message>
        <source>No session was started and nothing is charged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the number. A ticket of another partner cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector was not found or is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the connector is plugged in and has internet, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connector of this ticket already has a session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it in the list: go on with it, or interrupt it if nobody works on it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has no free server at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was started; the ticket is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It makes room by itself: start again in two minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service no longer knows this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has ended; two minutes after its end a session is forgotten by the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has already ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action had no effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new session if there is more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has already been claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to whoever claimed it; it cannot be claimed twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your colleagues. If nobody works on it, interrupt it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session cannot be claimed from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave no authentication token for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever started it can claim it. Otherwise it closes by itself 60 seconds after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service does not allow this now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list and look at the state of the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server does not offer that function.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs an older version; everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is still looking for the control units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is asked again by itself in a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service could not use what was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what you entered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the last action arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection; then refresh the list to see what is true.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent; sessions that run are not touched by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the service came about.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the service answers, but nothing listens there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host and port in the profile, or try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC cannot find the address of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection or the VPN, and the host in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of the server cannot be verified: an unknown authority signed its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A company firewall may re-sign the traffic: add the company&apos;s certificate file to the profile. Otherwise give the details to your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server has expired, or the clock of this PC is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check date and time of this PC. If they are right, inform the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of the server is not valid yet: the clock of this PC is probably behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date and time of this PC, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the server it claims to be: its certificate is for another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not go on in this network. Give the details to your IT department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something other than the service answered, without encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a guest Wi-Fi open the browser and log in there first. Otherwise check host and port in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy of this network wants a login that this program cannot do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your IT department to let the service pass without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the service went silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program reconnects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service closed the line because it was asked too often for a sign of life.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program asks less often and reconnects by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service is restarting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether the last action was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the list to see what is true. If it stays, give the details to the service&apos;s support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of the service is larger than this program accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the details to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service gave an answer that this program cannot read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program may be needed. Give the details to support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment is not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set all of the client id, the client secret and the cluster, or none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment names a part of a login only. Missing: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPENOBD_GRPC_PORT in the environment is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to a number from 1 to 65535, or leave it out for 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the stored tokens could not be removed from the key store of this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tokens themselves have been wiped, so the key opens nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the key store and sign out again, or remove the key there by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was damaged. It was set aside and the program starts with its defaults.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your profile again. The old file is in the folder that the details name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program has written the history; this one can only read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the newer version again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of an earlier start on ticket {number} is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome of an earlier start on connector {id} is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openOBD Desktop runs with these settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no settings that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it again with --export-settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535, or leave it empty for 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or name, or close the file in the other program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of this program wrote the history; this one only reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history may not be written: its folder or file is read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the history; saving is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: {what}</source>
        <translation>{subject}: {what}</translation>
    </message>
    <message>
        <source>This file is not a PNG, JPEG or WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is larger than 5 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is damaged, or has more than {most} pixels on a side.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>closed from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed from here after a long silence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program asks now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line was lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service refused it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s) of the connection.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Latency minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % over {limit} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest time without a reading: {time}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>finish</name>
    <message>
        <source>{session}: the service has confirmed the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>No profile yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {advice}</source>
        <translation>{what} {advice}</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first answer of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Filter and search hide %n session(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A profile holds the Partner API credentials to log in with. The demo of the profile menu needs none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service lists no sessions of your company. Start one on a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start on a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>end not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not seen on this PC; last seen {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}, {seconds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from {start} on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history columns</name>
    <message>
        <source>State</source>
        <translation type="unfinished">Status</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished">Ticket</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Sessie</translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Beëindigd</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history hints</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a moment where there is much of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session has all the words of the search in the chosen span of days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of the demo appear here as soon as they are started, until the program ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each session that is started or claimed on this PC appears here and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No history yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Searching… of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{matching} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, of this demo only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>The history was damaged. It has been kept as {file} and a new one begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PC has no key store that can be used: after a crash no session can be taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key store of this PC has changed: sessions of the last run cannot be taken up again. The history is complete.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>line</name>
    <message>
        <source>The result waits to be sent, {left} left.
The line is away; it is sent by itself as soon as that is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line to the service is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It reconnects by itself. The session goes on and can be steered until {time}, when its token runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was finished, but not by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was interrupted. That says nothing about success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was ended by a fault of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended. The service no longer tells how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result was sent from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service has confirmed the result: {results}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User feedback: {feedback}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description: {description}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Start a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the list now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Sessions page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show an open session, in the order of the sidebar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or claim the selected session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics for support, without secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a dialog; never ends a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Show the next open session; with Shift the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the page; never ends a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what a dialog is about, such as the result of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About openOBD Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>{session}: connection lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: connected again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: less than 30 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: less than 10 minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: its token runs out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: the result has not arrived yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: the result has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: the question was answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can no longer be steered from here. Interrupt it, so that the car is not left occupied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes back by itself; meanwhile the session can hardly be steered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session may run for 4 hours. Plan to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session may run for 4 hours. Finish it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In less than a minute the session can no longer be steered from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is sent again as long as that is possible. Do not close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the session to read the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: {session}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still running: {sessions} and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>offers</name>
    <message>
        <source>Interrupt it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>panels</name>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Session report, ticket {ticket}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openOBD Desktop {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made on {time} by {user} on {pc} with {program}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished">Ticket</translation>
    </message>
    <message>
        <source>Session id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished">Beëindigd</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation type="unfinished">Eindpunt</translation>
    </message>
    <message>
        <source>State: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resume</name>
    <message>
        <source>Session {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: was started, not claimed yet; {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: not claimed, too late: its 60 seconds are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: was active; {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session}: was active, too late: its token has run out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>secrets</name>
    <message>
        <source>Leave empty to use the one in the key store of this PC, if there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No client secret is known. It will be kept in the key store of this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in the key store of this PC. Leave empty to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known for this run only: there is no usable key store. Enter it again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by the environment of this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the key store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ran {age}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} of 4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over the limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is over its limit of 4 hours: the service may end it at any moment. Finish it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 10 minutes are left of the 4 hours that a session may run. Finish it now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than 30 minutes are left of the 4 hours that a session may run. Plan to finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good for {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renewed {age} ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{session} …{end}</source>
        <translation>{session} …{end}</translation>
    </message>
    <message>
        <source>connection: {connection}; token: {token}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>healthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>result waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>token {left} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>starts</name>
    <message>
        <source>{subject}: it is not known whether a session was started, since the answer of the service was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again is safe in {left}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again is safe as soon as the service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new session(s) have appeared since: one may be this one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You can start again on ticket {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can start again on {connector}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{subject}: a session was started here and is not claimed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} left to claim it; after that it closes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) for the claim.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>subject</name>
    <message>
        <source>Ticket {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector {id}, not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket not known here</source>
        <translation type="unfinished"></translation>
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
    <name>trend</name>
    <message>
        <source>Our own figures: no readings in the last {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last {span}: minimum {low} ms, median {middle} ms, maximum {high} ms; {share} % of the readings over {limit} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The connector was lost %n time(s), for {time} in all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claimed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started, and not claimed yet: it closes by itself 60 seconds after its start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claimed and running: it holds its connector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended with a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped from outside; nothing is said about success.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended by a fault of the service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know this state; the word is the service&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>claiming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconnecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connector {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle not ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the mechanic what is missing, for example ignition on, and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the outcome by hand or ask the mechanic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only partly done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the rest by hand or run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vehicle security refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the maker&apos;s access, PIN or token for this vehicle; your own login is not meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coding data missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supply the missing data and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not fit this vehicle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another product or another way; settle the order with the customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the seat of the VCI, wake the control unit, look at the internet connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error in the script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe it and report it to the developer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside service down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Describe in words what happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistance requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success cannot be combined with another result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other failure cannot be combined with another result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This result needs a description.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session taken up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to the service lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line to the service is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session token ran out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connector is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection in figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conversation ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locals muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locals unmuted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line written to the ScriptLog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
