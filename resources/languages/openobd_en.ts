<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ClearDialog</name>
    <message numerus="yes">
        <source>Clear %Ln trouble code(s)?</source>
        <translation>
            <numerusform>Clear %Ln trouble code?</numerusform>
            <numerusform>Clear %Ln trouble codes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeTextsDialog</name>
    <message numerus="yes">
        <source>%Ln text(s) from {file}</source>
        <translation>
            <numerusform>%Ln text from {file}</numerusform>
            <numerusform>%Ln texts from {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) could not be used.</source>
        <translation>
            <numerusform>%Ln line could not be used.</numerusform>
            <numerusform>%Ln lines could not be used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message numerus="yes">
        <source>%Ln result(s)</source>
        <translation>
            <numerusform>%Ln result</numerusform>
            <numerusform>%Ln results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message numerus="yes">
        <source>Success: the service accepts this profile and lists %Ln session(s).</source>
        <translation>
            <numerusform>Success: the service accepts this profile and lists %Ln session.</numerusform>
            <numerusform>Success: the service accepts this profile and lists %Ln sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The Partner API lists %Ln ticket(s).</source>
        <translation>
            <numerusform>The Partner API lists %Ln ticket.</numerusform>
            <numerusform>The Partner API lists %Ln tickets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EcuExport</name>
    <message numerus="yes">
        <source>%Ln control unit(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln control unit exported to {path}.</numerusform>
            <numerusform>%Ln control units exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GeneralSettings</name>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryActions</name>
    <message numerus="yes">
        <source>%Ln session(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln session exported to {path}.</numerusform>
            <numerusform>%Ln sessions exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryDetails</name>
    <message numerus="yes">
        <source>%Ln session(s) are selected.</source>
        <translation>
            <numerusform>%Ln session is selected.</numerusform>
            <numerusform>%Ln sessions are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockPage</name>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>You can try again in %Ln second.</numerusform>
            <numerusform>You can try again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s) are open.</source>
        <translation>
            <numerusform>%Ln session is open.</numerusform>
            <numerusform>%Ln sessions are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them need(s) your attention.</source>
        <translation>
            <numerusform>%Ln of them needs your attention.</numerusform>
            <numerusform>%Ln of them need your attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockSettings</name>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>After %Ln minute</numerusform>
            <numerusform>After %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OthersButton</name>
    <message numerus="yes">
        <source>Others: %Ln session(s) started elsewhere</source>
        <translation>
            <numerusform>Others: %Ln session started elsewhere</numerusform>
            <numerusform>Others: %Ln sessions started elsewhere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitDialog</name>
    <message numerus="yes">
        <source>%Ln session(s) are active.</source>
        <translation>
            <numerusform>One session is active.</numerusform>
            <numerusform>%Ln sessions are active.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadyStep</name>
    <message numerus="yes">
        <source>You are logged in. The service lists %Ln session(s).</source>
        <translation>
            <numerusform>You are logged in. The service lists %Ln session.</numerusform>
            <numerusform>You are logged in. The service lists %Ln sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScanExport</name>
    <message numerus="yes">
        <source>%Ln trouble code(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln trouble code exported to {path}.</numerusform>
            <numerusform>%Ln trouble codes exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message numerus="yes">
        <source>%Ln session(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln session exported to {path}.</numerusform>
            <numerusform>%Ln sessions exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message numerus="yes">
        <source>%Ln session(s) are selected.</source>
        <translation>
            <numerusform>%Ln session is selected.</numerusform>
            <numerusform>%Ln sessions are selected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%Ln new ticket(s)</source>
        <translation>
            <numerusform>%Ln new ticket</numerusform>
            <numerusform>%Ln new tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketActions</name>
    <message numerus="yes">
        <source>%Ln ticket(s) exported to {path}.</source>
        <translation>
            <numerusform>%Ln ticket exported to {path}.</numerusform>
            <numerusform>%Ln tickets exported to {path}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketFilterBar</name>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VehiclePanel</name>
    <message numerus="yes">
        <source>%Ln control unit(s)</source>
        <translation>
            <numerusform>%Ln control unit</numerusform>
            <numerusform>%Ln control units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>car</name>
    <message numerus="yes">
        <source>{codes}, plus %Ln more</source>
        <translation>
            <numerusform>{codes}, plus %Ln more</numerusform>
            <numerusform>{codes}, plus %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of %Ln control unit(s) are gone.</source>
        <translation>
            <numerusform>The trouble codes of %Ln control unit are gone.</numerusform>
            <numerusform>The trouble codes of %Ln control units are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The trouble codes of {gone} of %Ln control unit(s) are gone.</source>
        <translation>
            <numerusform>The trouble codes of {gone} of %Ln control unit are gone.</numerusform>
            <numerusform>The trouble codes of {gone} of %Ln control units are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln control unit(s) reported none.</source>
        <translation>
            <numerusform>%Ln control unit reported none.</numerusform>
            <numerusform>%Ln control units reported none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing is known about %Ln other(s).</source>
        <translation>
            <numerusform>Nothing is known about %Ln other.</numerusform>
            <numerusform>Nothing is known about %Ln others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln control unit(s)</source>
        <translation>
            <numerusform>{done} of %Ln control unit</numerusform>
            <numerusform>{done} of %Ln control units</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trouble code(s)</source>
        <translation>
            <numerusform>%Ln trouble code</numerusform>
            <numerusform>%Ln trouble codes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>chat</name>
    <message numerus="yes">
        <source>%Ln message(s) could not be read.</source>
        <translation>
            <numerusform>%Ln message could not be read.</numerusform>
            <numerusform>%Ln messages could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>connection</name>
    <message numerus="yes">
        <source>The connector was disconnected %Ln time(s), for {time} in total.</source>
        <translation>
            <numerusform>The connector was disconnected once, for {time}.</numerusform>
            <numerusform>The connector was disconnected %Ln times, for {time} in total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection reading(s).</source>
        <translation>
            <numerusform>%Ln connection reading.</numerusform>
            <numerusform>%Ln connection readings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message numerus="yes">
        <source>The filter and the search hide %Ln session(s).</source>
        <translation>
            <numerusform>Filter or search hides %Ln session.</numerusform>
            <numerusform>Filter and search hide all %Ln sessions.</numerusform>
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
        <source>and %Ln more event(s)</source>
        <translation>
            <numerusform>and %Ln more event</numerusform>
            <numerusform>and %Ln more events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>starts</name>
    <message numerus="yes">
        <source>%Ln new session(s) have appeared since then; one of them may be yours.</source>
        <translation>
            <numerusform>A new session has appeared since then. It may be yours or a colleague&apos;s.</numerusform>
            <numerusform>%Ln new sessions have appeared since then. One of them may be yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more session(s) waiting to be claimed.</source>
        <translation>
            <numerusform>%Ln more session waiting to be claimed.</numerusform>
            <numerusform>%Ln more sessions waiting to be claimed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tickets</name>
    <message numerus="yes">
        <source>%Ln ticket(s) could not be read.</source>
        <translation>
            <numerusform>%Ln ticket could not be read.</numerusform>
            <numerusform>%Ln tickets could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more ticket(s) are not listed here.</source>
        <translation>
            <numerusform>%Ln more ticket is not listed here.</numerusform>
            <numerusform>%Ln more tickets are not listed here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>times</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>words</name>
    <message numerus="yes">
        <source>%Ln session(s) waiting to be shared.</source>
        <translation>
            <numerusform>%Ln session waiting to be shared.</numerusform>
            <numerusform>%Ln sessions waiting to be shared.</numerusform>
        </translation>
    </message>
</context>
</TS>
