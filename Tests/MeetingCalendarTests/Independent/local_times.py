"""Prints the rows of LocalTimesTable.swift from Python's zoneinfo.

    PYTHONTZPATH=/usr/share/zoneinfo python3 local_times.py

Zone, wall time, and what it is in UTC; with two readings: `gap` or `fold`, the offset before the change first.
"""

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

WALLS = """
Europe/Berlin 2026-12-03 09:00 2026-03-29 01:59 2026-03-29 02:30 2026-03-29 03:00 2026-10-25 02:30 2026-10-25 03:00
Europe/London 2026-03-29 01:30 2026-10-25 01:30 2027-07-01 12:00
Europe/Dublin 2026-10-25 01:15 2027-03-28 01:15
Europe/Kyiv 2026-07-01 10:00
Europe/Istanbul 2026-07-01 10:00 2026-12-01 10:00
Europe/Moscow 2026-07-01 10:00
Atlantic/Reykjavik 2026-07-01 10:00
Atlantic/Azores 2026-03-29 00:30 2026-10-25 00:30
America/New_York 2026-03-08 02:30 2026-11-01 01:30 2026-11-26 09:00 2027-03-14 01:59
America/Los_Angeles 2026-03-08 03:00 2026-11-01 00:59 2027-06-30 17:00
America/Vancouver 2026-07-01 09:00 2026-12-01 09:00
America/Phoenix 2026-07-01 09:00
America/Sao_Paulo 2026-11-15 09:00
America/Mexico_City 2026-07-01 09:00
America/Santiago 2026-04-04 23:30 2026-09-06 00:30
America/St_Johns 2026-03-08 02:15 2026-07-01 09:00
America/Havana 2026-03-08 00:30 2026-11-01 00:30
America/Asuncion 2026-07-01 09:00
America/Nuuk 2026-03-28 23:30 2026-10-24 23:30
America/Caracas 2026-07-01 09:00
Africa/Cairo 2026-04-24 00:30 2026-10-29 23:30
Africa/Lagos 2026-07-01 09:00
Africa/Nairobi 2026-07-01 09:00
Africa/Johannesburg 2026-07-01 09:00
Africa/Casablanca 2025-03-01 12:00 2025-07-01 12:00
Asia/Tokyo 2026-12-03 17:00
Asia/Seoul 2026-12-03 17:00
Asia/Shanghai 2026-12-03 16:00
Asia/Kolkata 2026-12-03 13:30
Asia/Kathmandu 2026-12-03 13:45
Asia/Tehran 2026-07-01 11:30
Asia/Kabul 2026-07-01 12:30
Asia/Jerusalem 2026-03-27 02:30 2026-10-25 01:30
Asia/Beirut 2026-03-29 00:30 2026-10-24 23:30
Asia/Almaty 2026-07-01 12:00
Asia/Manila 2026-07-01 16:00
Asia/Yangon 2026-07-01 14:30
Australia/Sydney 2026-04-05 02:30 2026-10-04 02:30 2026-12-03 19:00
Australia/Lord_Howe 2026-04-05 01:45 2026-10-04 02:15
Australia/Adelaide 2026-10-04 02:30 2026-12-03 18:30
Australia/Brisbane 2026-12-03 18:00
Pacific/Auckland 2026-04-05 02:30 2026-09-27 02:30 2026-12-03 21:00
Pacific/Chatham 2026-04-05 03:00 2026-09-27 03:00 2026-12-03 21:45
Pacific/Apia 2011-12-29 23:59 2011-12-30 12:00 2011-12-31 00:00
Pacific/Kiritimati 2026-12-04 09:00
Pacific/Pago_Pago 2026-12-02 08:00
Pacific/Kwajalein 1993-08-21 12:00
Pacific/Fiji 2026-12-03 20:00
Antarctica/Troll 2026-03-29 02:00 2026-10-25 02:30
""".split("\n")


def utc(naive, zone, fold):
    return naive.replace(tzinfo=zone, fold=fold).astimezone(timezone.utc).strftime("%Y-%m-%d %H:%M")


for line in filter(None, WALLS):
    name, *words = line.split()
    zone = ZoneInfo(name)
    for day, time in zip(words[::2], words[1::2]):
        naive = datetime.fromisoformat(f"{day} {time}")
        first, second = utc(naive, zone, 0), utc(naive, zone, 1)
        kind = "exact" if first == second else "gap" if first > second else "fold"
        print(f"{name} | {day} {time} | {kind} | {first}" + ("" if first == second else f" | {second}"))
