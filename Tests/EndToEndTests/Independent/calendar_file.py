"""Reads a calendar file with the library icalendar, and prints as JSON what it holds and what is wrong with it.

    python3 calendar_file.py meeting.ics /usr/share/zoneinfo

`events`: uid, start and end in UTC, summary, description, location, status, class, in the order of the file.
`zones`: for each VTIMEZONE its name and how many moments were compared with zoneinfo.
`problems`: what RFC 5545 forbids, and each moment at which a VTIMEZONE and zoneinfo disagree; empty where all is well.
"""

import bisect
import json
import sys
import zoneinfo
from datetime import datetime, timedelta, timezone

import icalendar

zoneinfo.reset_tzpath([sys.argv[2]])
STEP = timedelta(minutes=30)


def octet_problems(data):
    """What is wrong with the lines as bytes (RFC 5545, 3.1)."""
    if not data.endswith(b"\r\n"):
        yield "the last line has no CR LF"
    if b"\r" in data.replace(b"\r\n", b"") or b"\n" in data.replace(b"\r\n", b""):
        yield "a CR or an LF stands alone"
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if len(line) > 75:
            yield f"line {number} has {len(line)} octets"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            yield f"line {number} tears a character"


class Clock:
    """A VTIMEZONE by the letter of RFC 5545, 3.6.5: the latest onset counts."""

    def __init__(self, component):
        onsets = []
        for part in component.subcomponents:
            before, after = part["TZOFFSETFROM"].td, part["TZOFFSETTO"].td
            at = (part["DTSTART"].dt - before).replace(tzinfo=timezone.utc)
            onsets.append((at, after, str(part["TZNAME"]), part.name == "DAYLIGHT", before))
        self.onsets = sorted(onsets)
        self.instants = [onset[0] for onset in self.onsets]

    def at(self, instant):
        """Offset, name, and whether it is daylight saving time."""
        index = bisect.bisect_right(self.instants, instant) - 1
        return self.onsets[index][1:4]

    def instant(self, wall):
        """The instant of a time on the wall, the first where it comes twice."""
        found = [wall.replace(tzinfo=timezone.utc) - onset[1] for onset in self.onsets]
        return min(instant for instant in found if instant + self.at(instant)[0] == wall.replace(tzinfo=timezone.utc))

    def chain_problems(self):
        """Each onset must begin with the offset at which the one before it left off."""
        for earlier, later in zip(self.onsets, self.onsets[1:]):
            if earlier[1] != later[4]:
                yield f"TZOFFSETFROM {later[4]} at {later[0]} follows TZOFFSETTO {earlier[1]}"


def zone_problems(name, clock, years):
    """Compares with zoneinfo every half hour of the years."""
    zone = zoneinfo.ZoneInfo(name)
    instant = datetime(years[0], 1, 1, tzinfo=timezone.utc)
    while instant.year <= years[1]:
        local = instant.astimezone(zone)
        expected = (local.utcoffset(), local.tzname(), bool(local.dst()))
        if clock.at(instant) != expected:
            yield f"{name} at {instant}: {clock.at(instant)} is not {expected}"
        instant += STEP


def main():
    data = open(sys.argv[1], "rb").read()
    problems = list(octet_problems(data))
    calendar = icalendar.Calendar.from_ical(data)
    for component in calendar.walk():
        problems += [f"{component.name}: {error}" for error in component.errors]
    if calendar.get("VERSION") != "2.0" or not calendar.get("PRODID"):
        problems.append("VERSION or PRODID is missing")

    clocks = {str(zone["TZID"]): Clock(zone) for zone in calendar.walk("VTIMEZONE")}
    events, named = [], set()
    for event in calendar.walk("VEVENT"):
        moments = []
        for key in ("DTSTART", "DTEND"):
            value = event[key]
            name = value.params.get("TZID")
            if name is None:
                moments.append(value.dt.astimezone(timezone.utc))
                continue
            named.add(name)
            if name not in clocks:
                problems.append(f"no VTIMEZONE for {name}")
                continue
            moment = clocks[name].instant(value.dt.replace(tzinfo=None))
            if moment != value.dt.astimezone(timezone.utc):
                problems.append(f"{key} {value.dt} is {moment} by its VTIMEZONE")
            moments.append(moment)
        if event["DTSTAMP"].dt.utcoffset() != timedelta(0):
            problems.append("DTSTAMP is not in UTC")
        events.append(
            {
                "uid": str(event["UID"]),
                "start": moments[0].strftime("%Y-%m-%dT%H:%MZ"),
                "end": moments[1].strftime("%Y-%m-%dT%H:%MZ"),
                "summary": str(event["SUMMARY"]),
                "description": str(event.get("DESCRIPTION", "")),
                "location": str(event.get("LOCATION", "")),
                "status": str(event["STATUS"]),
                "class": str(event["CLASS"]),
            }
        )
    if len({event["uid"] for event in events}) != len(events):
        problems.append("a UID comes twice")
    problems += [f"nothing names the VTIMEZONE {name}" for name in clocks if name not in named]

    years = sorted(int(event[key][:4]) for event in events for key in ("start", "end"))
    for name, clock in clocks.items():
        problems += list(clock.chain_problems())
        problems += list(zone_problems(name, clock, (years[0], years[-1])))
    versions = {"icalendar": icalendar.__version__, "python": sys.version.split()[0]}
    print(json.dumps({"versions": versions, "events": events, "zones": sorted(clocks), "problems": problems[:20]}))


main()
