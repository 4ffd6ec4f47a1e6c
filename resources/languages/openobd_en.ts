<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClearDialog</name>
    <message numerus="yes">
        <source>Clear %n trouble code(s)?</source>
        <translation>
            <numerusform>Clear %n trouble code?</numerusform>
            <numerusform>Clear %n trouble codes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeTextsDialog</name>
    <message numerus="yes">
        <source>%n text(s) from {file}</source>
        <translation>
            <numerusform>%n text from {file}</numerusform>
            <numerusform>%n texts from {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be used.</source>
        <translation>
            <numerusform>%n line could not be used.</numerusform>
            <numerusform>%n lines could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %n session(s).</source>
        <translation>
            <numerusform>Success: the service accepts this profile and lists %n session.</numerusform>
            <numerusform>Success: the service accepts this profile and lists %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Partner API lists %n ticket(s).</source>
        <translation>
            <numerusform>The Partner API lists %n ticket.</numerusform>
            <numerusform>The Partner API lists %n tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EcuExport</name>
    <message numerus="yes">
        <source>%n control unit(s) exported to {path}.</source>
        <translation>
            <numerusform>%n control unit exported to {path}.</numerusform>
            <numerusform>%n control units exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation>
            <numerusform>%n session exported to {path}.</numerusform>
            <numerusform>%n sessions exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation>
            <numerusform>%n session is selected.</numerusform>
            <numerusform>%n sessions are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are open.</source>
        <translation>
            <numerusform>%n session is open.</numerusform>
            <numerusform>%n sessions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them need(s) your attention.</source>
        <translation>
            <numerusform>%n of them needs your attention.</numerusform>
            <numerusform>%n of them need your attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message numerus="yes">
        <source>After %n minute(s)</source>
        <translation>
            <numerusform>After %n minute</numerusform>
            <numerusform>After %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message numerus="yes">
        <source>Others: %n session(s) about which nothing is known</source>
        <translation>
            <numerusform>Others: %n session about which nothing is known</numerusform>
            <numerusform>Others: %n sessions about which nothing is known</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message numerus="yes">
        <source>%n session(s) are active.</source>
        <translation>
            <numerusform>One session is active.</numerusform>
            <numerusform>%n sessions are active.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message numerus="yes">
        <source>You are logged in. The service lists %n session(s).</source>
        <translation>
            <numerusform>You are logged in. The service lists %n session.</numerusform>
            <numerusform>You are logged in. The service lists %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanExport</name>
    <message numerus="yes">
        <source>%n trouble code(s) exported to {path}.</source>
        <translation>
            <numerusform>%n trouble code exported to {path}.</numerusform>
            <numerusform>%n trouble codes exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message numerus="yes">
        <source>%n session(s) exported to {path}.</source>
        <translation>
            <numerusform>%n session exported to {path}.</numerusform>
            <numerusform>%n sessions exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message numerus="yes">
        <source>%n session(s) are selected.</source>
        <translation>
            <numerusform>%n session is selected.</numerusform>
            <numerusform>%n sessions are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n new ticket(s)</source>
        <translation>
            <numerusform>%n new ticket</numerusform>
            <numerusform>%n new tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message numerus="yes">
        <source>%n ticket(s) exported to {path}.</source>
        <translation>
            <numerusform>%n ticket exported to {path}.</numerusform>
            <numerusform>%n tickets exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketFilterBar</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VehiclePanel</name>
    <message numerus="yes">
        <source>%n control unit(s)</source>
        <translation>
            <numerusform>%n control unit</numerusform>
            <numerusform>%n control units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>car</name>
    <message numerus="yes">
        <source>{codes} and %n more</source>
        <translation>
            <numerusform>{codes} and %n more</numerusform>
            <numerusform>{codes} and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of %n control unit(s) are gone.</source>
        <translation>
            <numerusform>The trouble codes of %n control unit are gone.</numerusform>
            <numerusform>The trouble codes of %n control units are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of {gone} of %n control unit(s) are gone.</source>
        <translation>
            <numerusform>The trouble codes of {gone} of %n control unit are gone.</numerusform>
            <numerusform>The trouble codes of {gone} of %n control units are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n control unit(s) reported none.</source>
        <translation>
            <numerusform>%n control unit reported none.</numerusform>
            <numerusform>%n control units reported none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about %n other(s).</source>
        <translation>
            <numerusform>Nothing is known about %n other.</numerusform>
            <numerusform>Nothing is known about %n others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n control unit(s)</source>
        <translation>
            <numerusform>{done} of %n control unit</numerusform>
            <numerusform>{done} of %n control units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trouble code(s)</source>
        <translation>
            <numerusform>%n trouble code</numerusform>
            <numerusform>%n trouble codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message numerus="yes">
        <source>%n message(s) could not be read.</source>
        <translation>
            <numerusform>%n message could not be read.</numerusform>
            <numerusform>%n messages could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message numerus="yes">
        <source>The connector was disconnected %n time(s), for {time} in total.</source>
        <translation>
            <numerusform>The connector was disconnected once, for {time}.</numerusform>
            <numerusform>The connector was disconnected %n times, for {time} in total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection reading(s).</source>
        <translation>
            <numerusform>%n connection reading.</numerusform>
            <numerusform>%n connection readings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message numerus="yes">
        <source>The filter and the search hide %n session(s).</source>
        <translation>
            <numerusform>Filter or search hides %n session.</numerusform>
            <numerusform>Filter and search hide all %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>history hints</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln communication error(s)</source>
        <translation>
            <numerusform>%Ln communication error</numerusform>
            <numerusform>%Ln communication errors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>report</name>
    <message numerus="yes">
        <source>and %n more event(s)</source>
        <translation>
            <numerusform>and %n more event</numerusform>
            <numerusform>and %n more events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starts</name>
    <message numerus="yes">
        <source>%n new session(s) have appeared since then; one of them may be yours.</source>
        <translation>
            <numerusform>A new session has appeared since then. It may be yours or a colleague&apos;s.</numerusform>
            <numerusform>%n new sessions have appeared since then. One of them may be yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) waiting to be claimed.</source>
        <translation>
            <numerusform>%n more session waiting to be claimed.</numerusform>
            <numerusform>%n more sessions waiting to be claimed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tickets</name>
    <message numerus="yes">
        <source>%n ticket(s) could not be read.</source>
        <translation>
            <numerusform>%n ticket could not be read.</numerusform>
            <numerusform>%n tickets could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more ticket(s) are not listed here.</source>
        <translation>
            <numerusform>%n more ticket is not listed here.</numerusform>
            <numerusform>%n more tickets are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%n session(s) waiting to be shared.</source>
        <translation>
            <numerusform>%n session waiting to be shared.</numerusform>
            <numerusform>%n sessions waiting to be shared.</numerusform>
        </translation>
    </message>
</context>
</TS>
