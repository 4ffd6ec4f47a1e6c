"""Requests and answers of control units as text, with their meaning.

Each line contains a number, the request, the messages that answer it, and their meaning. A number with a letter is a
part of a row; messages are separated by slashes, and "3 x" before a message repeats it. The order of the bytes is as
specified by the standards; rows 4, 18, 21, 23 to 25 and 32 were observed in recordings of real cars.
"""

from __future__ import annotations

from typing import NamedTuple

UDS = """
1   | 19 02 AF   | 5902FF 012011 2F 440051 09 C10087 28 912316 AF | P0120-11 present, C0400-51 present, U0100-87 stored, B1123-16 present (lamp)
4   | 19 02 08   | 590208 F00049 08 F00316 08                     | U3000-49 stored, U3003-16 stored
5   | 19 02 AF   | 5902FF                                         | no codes
6   | 19 01 AF   | 5901FF 01 0004                                 | 4 codes, format 1, mask FF
7   | 19 0A      | 590AFF 012011 50 012012 50                     | P0120-11 not tested, P0120-12 not tested
8   | 19 04 012011 FF | 5904 012011 2F 01 02 F40C 1AF8 F405 7B    | P0120-11 present, record 1: engine speed 1726 rpm, coolant 83 °C
9   | 19 06 012011 FF | 5906 012011 2F 01 05                      | P0120-11 present, record 1: 0105
10  | 19 14      | 5914 012011 7F                                 | 012011 +127
11  | 19 15      | 5915FF 042000 AF                               | P0420-00 permanent (lamp)
12  | 19 42 33 AF 1E | 594233FF1E04 04 042000 2F                  | P0420-00 present, severity 04
14  | 19 02 AF   | 10 x 7F1978 / 5902FF                           | 10 x pending, no codes
15  | 19 02 AF   | 3 x 7F1921 / 5902FF                            | 3 x busy, no codes
16  | 19 02 AF   | 7F197F                                         | refused: serviceNotSupportedInActiveSession
16b | 10 03      | 50 03 0032 01F4                                | 0.05 s, after pending 5.0 s
16c | 10 01      | 50 01 0032 01F4                                | 0.05 s, after pending 5.0 s
17  | 10 03      | 50 03 0019 00C8                                | 0.025 s, after pending 2.0 s
18  | 10 03      | 50 03                                          | 0.05 s, after pending 5.0 s
19  | 3E 00      | 7E 00                                          | present
19b | 3E         | 7E                                             | present
20  | 22 F190    | 62 F190 314D3847444D3941584B50303432373838     | VIN 1M8GDM9AXKP042788
21  | 22 F190    | 62 F190 11 314D3847444D3941584B50303432373838 000000 | VIN 1M8GDM9AXKP042788
22  | 22 F187 F189 | 62 F187 3347303930363235394620 F189 30303034 | part 3G0906259F, software 0004
23  | 22 F181    | 62 F181 33373830352D3559462D433232300000       | part 37805-5YF-C220
24  | 22 260F    | 7F 22 31                                       | refused: requestOutOfRange
25  | 14 FFFFFF  | 7F 14 78 / 54                                  | pending, cleared
26  | 14 FFFFFF  | 7F 14 22                                       | refused: conditionsNotCorrect
26b | 14 FFFFFF  | 7F 14 83                                       | refused: engineIsRunning
33  | 03         | 43 02 0143 0196                                | P0143 stored, P0196 stored
33b | 03         | 43 00                                          | no codes
35  | 07         | 47 01 0171                                     | P0171 pending
35b | 0A         | 4A 01 0420                                     | P0420 permanent
35c | 0A         | 7F 0A 11                                       | refused: serviceNotSupported
36  | 01 01      | 41 01 82 07 E5 00 | lamp, 2 codes, spark, ready: misfire, fuel system, components, catalyst, evaporation, oxygen sensor, oxygen heater, exhaust gas recirculation; not ready:
37  | 02 02 00   | 42 02 00 0133                                  | freeze frame of P0133
37b | 02 02 00   | 42 02 00 0000                                  | no freeze frame
39  | 09 04      | 49 04 01 33373830352D3559462D433232300000      | calibration 37805-5YF-C220
39b | 09 06      | 49 06 01 1791BC82                              | check number 1791BC82
39c | 09 0A      | 49 0A 01 45434D002D456E67696E65436F6E74726F6C0000 | unit ECM-EngineControl
40  | 27 05      |                                                | needs a permit: write
40b | 2E F198 00 |                                                | needs a permit: write
40c | 31 01 FF00 |                                                | needs a permit: write
41  | 19 02 AF   | 5902FF0120                                     | cut short
41b | 22 F190    | 62 F187 3347303930363235394620                 | not asked for
41c | 19 02 AF   | 7F19                                           | incomplete
41d | 19 02 AF   | ZZ                                             | not hex
41e | 19 02 AF   | 5902F                                          | odd
41f | 19 02 AF   |                                                | empty
"""  # noqa: E501 - a table
KWP = """
26c | 14 FF 00    | 7F 14 22                                      | refused: conditionsNotCorrect
27  | 18 00 FF 00 | 58 03 0101 64 4530 2C 8005 E0 | P0101 present, no signal, C0530 stored, B0005 present (lamp)
28  | 18 02 FF 00 | 58 02 0214 62 0522 24                         | 00532 present, below, 01314 stored, no signal
29  | 18 02 FF 00 | 58 00                                         | no codes
30  | 18 00 FF 00 | 7F 18 12                                      | refused: subFunctionNotSupported
31  | 14 FF 00    | 54 FF 00                                      | cleared
32  | 10 89       | 50 89                                         | session
32b | 1A 9B       | 5A 9B 314B30393039313434452020323530310000000000064016054D4550535F5A464C53204B6C2E2031383420202020 | part 1K0909144E, software 2501, system MEPS_ZFLS Kl. 184
34  | 03          | 43 0133 0144 0000                             | P0133 stored, P0144 stored
38  | 09 02       | 49 02 01 00000031 / 49 02 02 4D384744 / 49 02 03 4D394158 / 49 02 04 4B503034 / 49 02 05 32373838 | VIN 1M8GDM9AXKP042788
38b | 1A 90       | 5A 90 314D3847444D3941584B50303432373838      | VIN 1M8GDM9AXKP042788
"""  # noqa: E501 - a table
FRAMES = """
2   | normal      | 10135902FF012011 / 212F44005109C100 / 228728912316AF55 | row 1
3   | extended F1 | F1100B5902FF0120 / F121112F44005109           | P0120-11 present, C0400-51 present
"""
"""CAN frames that carry an answer to 19 02 AF over ISO-TP (ISO 15765-2)."""


class Row(NamedTuple):
    """One line of a table."""

    number: str
    request: bytes
    answers: tuple[str, ...]
    meaning: str


def lines(table: str) -> list[list[str]]:
    """Returns the cells of each line."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def rows(table: str) -> list[Row]:
    """Returns the lines of a table of requests."""
    return [
        Row(number, bytes.fromhex(request.replace(" ", "")), tuple(messages(answers)), meaning)
        for number, request, answers, meaning in lines(table)
    ]


def messages(cell: str) -> list[str]:
    """Returns the messages in a cell as they arrive: hexadecimal without spaces."""
    found = []
    for message in cell.split("/"):
        times, _, repeated = message.rpartition("x")
        found += [repeated.replace(" ", "")] * int(times or 1)
    return found
