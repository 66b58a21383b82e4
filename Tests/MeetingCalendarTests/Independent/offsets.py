"""Prints what Python's zoneinfo says of every zone of a tz database, for the Swift tests to compare.

    python3 offsets.py /usr/share/zoneinfo

One line for each zone: its name, then groups between tabs:
  i SECONDS OFFSET ABBREVIATION   the offset at an instant, in seconds
  l SECONDS FIRST SECOND          the offsets that a wall time (seconds as if it were UTC) has with fold 0 and fold 1
Instants stand twenty days and five hours apart from 2020 to the end of 2035, with the seconds before and of the changes between;
wall times stand half an hour before, in and after each of them.
"""

import sys
import zoneinfo
from datetime import datetime, timedelta, timezone

zoneinfo.reset_tzpath([sys.argv[1]])
EPOCH = datetime(1970, 1, 1)
START = int(datetime(2020, 1, 1, tzinfo=timezone.utc).timestamp())
END = int(datetime(2036, 1, 1, tzinfo=timezone.utc).timestamp())
STEP = 20 * 86_400 + 5 * 3600


def state(zone, seconds):
    moment = datetime.fromtimestamp(seconds, zone)
    return int(moment.utcoffset().total_seconds()), moment.tzname()


def change_between(zone, low, high):
    """The first second at which the clocks no longer stand as at `low`."""
    before = state(zone, low)
    while high - low > 1:
        middle = (low + high) // 2
        if state(zone, middle) == before:
            low = middle
        else:
            high = middle
    return high


def changes(zone):
    low, before = START, state(zone, START)
    for high in range(START + STEP, END, STEP):
        after = state(zone, high)
        if before != after:
            yield change_between(zone, low, high)
        low, before = high, after


def wall(zone, local):
    naive = EPOCH + timedelta(seconds=local)
    offsets = [naive.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)]
    return [int(offset.total_seconds()) for offset in offsets]


for name in sorted(zoneinfo.available_timezones() - {"localtime"}):
    zone = zoneinfo.ZoneInfo(name)
    found = list(changes(zone))
    instants = sorted(set(range(START, END, STEP)) | {s for c in found for s in (c - 1, c)})
    groups = ["i %d %d %s" % (s, *state(zone, s)) for s in instants]
    for change in found:
        before, after = state(zone, change - 1)[0], state(zone, change)[0]
        low, high = sorted((change + before, change + after))
        for local in (low - 1800, low, (low + high) // 2, high, high + 1800):
            local -= local % 60
            groups.append("l %d %d %d" % (local, *wall(zone, local)))
    print(name, *groups, sep="\t")
