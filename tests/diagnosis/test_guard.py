"""Without a permit, only requests that read are sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openobd_desktop.diagnosis import guard, kwp, obd, uds
from openobd_desktop.domain.car.diagnosis import Language, Risk

READ = "01 02 03 06 07 09 0A 12 13 17 18 19 1A 21 22 3E"
STATE = "04 10 11 14 20 28 29 82 83 85 87"


def test_every_service_from_00_to_ff_is_classified() -> None:
    found = {risk: set[int]() for risk in Risk}
    for service in range(256):
        found[guard.risk_of(bytes((service,)))].add(service)
    assert found[Risk.READ] == set(bytes.fromhex(READ))
    assert found[Risk.STATE] == set(bytes.fromhex(STATE))
    assert found[Risk.WRITE] == set(range(256)) - found[Risk.READ] - found[Risk.STATE]


@pytest.mark.parametrize(
    "request_", ["23", "24", "27", "2A", "2C", "2E", "2F", "31", "34", "36", "3B", "3D", "84", "86", "08"]
)
def test_services_that_write_are_named_as_such(request_: str) -> None:
    assert guard.risk_of(bytes.fromhex(request_)) is Risk.WRITE


@pytest.mark.parametrize(
    ("language", "reading"), [(Language.UDS, {0x01, 0x03, 0x81, 0x83}), (Language.KWP, {0x01, 0x03, 0x81, 0x89})]
)
def test_only_the_default_and_the_extended_session_count_as_reading(language: Language, reading: set[int]) -> None:
    risks = {kind: guard.risk_of(bytes((0x10, kind)), language) for kind in range(256)}
    assert {kind for kind, risk in risks.items() if risk is Risk.READ} == reading
    assert {risk for kind, risk in risks.items() if kind not in reading} == {Risk.STATE}


@given(st.binary(max_size=8))
def test_raw_frames_and_functional_identifiers_always_count_as_writing(payload: bytes) -> None:
    assert guard.risk_at(payload, Language.UDS, 0x7E0, raw=True) is Risk.WRITE
    for functional in (0x7DF, 0x18DB33F1, 0x18DBFEF1):
        assert guard.risk_at(payload, Language.UDS, functional, raw=False) is Risk.WRITE


@given(st.binary(max_size=8), st.sampled_from(Language))
def test_a_request_to_one_control_unit_counts_as_what_it_is(payload: bytes, language: Language) -> None:
    for physical in (0x7E0, 0x18DA10F1, None):
        assert guard.risk_at(payload, language, physical, raw=False) is guard.risk_of(payload, language)


@given(st.binary(max_size=8), st.sampled_from(Language))
def test_a_scan_cannot_send_anything_that_does_not_read(payload: bytes, language: Language) -> None:
    if guard.risk_of(payload, language) is Risk.READ:
        assert guard.read_only(payload, language) == payload
    else:
        with pytest.raises(guard.NotPermitted):
            guard.read_only(payload, language)


def test_every_request_of_a_scan_reads() -> None:
    requests = [uds.read_codes(mask) for mask in uds.CODE_MASKS]
    requests += [uds.count_codes(), uds.PRESENT, uds.PRESENT_SILENTLY, *obd.SCANNED]
    requests += [uds.read_data(each) for each in uds.FIRST_CHOICES]
    requests += [uds.open_session(each) for each in (uds.DEFAULT_SESSION, uds.EXTENDED_SESSION)]
    assert [guard.read_only(each) for each in requests] == requests
    requests = [kwp.READ_CODES, kwp.READ_CODES_SECOND_FORM, kwp.READ_CODES_WITHOUT_STATUS, kwp.LOCAL_VIN]
    requests += [kwp.DEFAULT_SESSION, kwp.DIAGNOSTIC_SESSION, kwp.TESTER_PRESENT]
    requests += [kwp.read_identification(each) for each in kwp.IDENTIFICATIONS]
    assert [guard.read_only(each, Language.KWP) for each in requests] == requests


def test_clearing_is_no_part_of_a_scan() -> None:
    for request, language in (
        (uds.clear_codes(), Language.UDS),
        (kwp.CLEAR_CODES, Language.KWP),
        (obd.CLEAR, Language.UDS),
    ):
        with pytest.raises(guard.NotPermitted) as caught:
            guard.read_only(request, language)
        assert caught.value.risk is Risk.STATE


def test_reading_needs_no_permit() -> None:
    guard.check(b"\x22\xf1\x90", Risk.READ, None)


@pytest.mark.parametrize("risk", [Risk.STATE, Risk.WRITE])
def test_anything_else_needs_one(risk: Risk) -> None:
    with pytest.raises(guard.NotPermitted):
        guard.check(b"\x14\xff\xff\xff", risk, None)


@pytest.mark.parametrize("permitted", Risk)
@pytest.mark.parametrize("wanted", Risk)
def test_a_permit_covers_its_risk_and_smaller_ones(permitted: Risk, wanted: Risk) -> None:
    order = [Risk.READ, Risk.STATE, Risk.WRITE]
    assert guard.Permit(permitted).covers(b"\x14", wanted) == (order.index(wanted) <= order.index(permitted))


def test_a_permit_for_named_requests_covers_no_others() -> None:
    clearing = uds.clear_codes()
    permit = guard.Permit(Risk.STATE, clearing)
    guard.check(clearing, guard.risk_of(clearing), permit)
    for other in (b"\x11\x01", b"\x14\x00\x00\x01", b"\x2e\xf1\x90"):
        with pytest.raises(guard.NotPermitted):
            guard.check(other, guard.risk_of(other), permit)


def test_a_revoked_permit_covers_nothing() -> None:
    permit = guard.Permit(Risk.WRITE)
    permit.revoke()
    assert not any(permit.covers(b"\x22", risk) for risk in Risk)
    with pytest.raises(guard.NotPermitted):
        guard.check(b"\x2e", Risk.WRITE, permit)
