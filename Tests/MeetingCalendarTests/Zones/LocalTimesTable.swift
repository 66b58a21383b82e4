/// Wall times of real zones with what they are in UTC, told by Python.
///
/// Printed by `Independent/local_times.py` with Python 3.11.7 (zoneinfo) over the tz database 2026f. Columns: zone, wall
/// time, kind, UTC; where the clocks jump over a time or show it twice, both readings, the offset before the change first.
enum LocalTimesTable {
  /// True under any tz database from 2025b on.
  static let settled = """
    Europe/Berlin | 2026-12-03 09:00 | exact | 2026-12-03 08:00
    Europe/Berlin | 2026-03-29 01:59 | exact | 2026-03-29 00:59
    Europe/Berlin | 2026-03-29 02:30 | gap | 2026-03-29 01:30 | 2026-03-29 00:30
    Europe/Berlin | 2026-03-29 03:00 | exact | 2026-03-29 01:00
    Europe/Berlin | 2026-10-25 02:30 | fold | 2026-10-25 00:30 | 2026-10-25 01:30
    Europe/Berlin | 2026-10-25 03:00 | exact | 2026-10-25 02:00
    Europe/London | 2026-03-29 01:30 | gap | 2026-03-29 01:30 | 2026-03-29 00:30
    Europe/London | 2026-10-25 01:30 | fold | 2026-10-25 00:30 | 2026-10-25 01:30
    Europe/London | 2027-07-01 12:00 | exact | 2027-07-01 11:00
    Europe/Dublin | 2026-10-25 01:15 | fold | 2026-10-25 00:15 | 2026-10-25 01:15
    Europe/Dublin | 2027-03-28 01:15 | gap | 2027-03-28 01:15 | 2027-03-28 00:15
    Europe/Kyiv | 2026-07-01 10:00 | exact | 2026-07-01 07:00
    Europe/Istanbul | 2026-07-01 10:00 | exact | 2026-07-01 07:00
    Europe/Istanbul | 2026-12-01 10:00 | exact | 2026-12-01 07:00
    Europe/Moscow | 2026-07-01 10:00 | exact | 2026-07-01 07:00
    Atlantic/Reykjavik | 2026-07-01 10:00 | exact | 2026-07-01 10:00
    Atlantic/Azores | 2026-03-29 00:30 | gap | 2026-03-29 01:30 | 2026-03-29 00:30
    Atlantic/Azores | 2026-10-25 00:30 | fold | 2026-10-25 00:30 | 2026-10-25 01:30
    America/New_York | 2026-03-08 02:30 | gap | 2026-03-08 07:30 | 2026-03-08 06:30
    America/New_York | 2026-11-01 01:30 | fold | 2026-11-01 05:30 | 2026-11-01 06:30
    America/New_York | 2026-11-26 09:00 | exact | 2026-11-26 14:00
    America/New_York | 2027-03-14 01:59 | exact | 2027-03-14 06:59
    America/Los_Angeles | 2026-03-08 03:00 | exact | 2026-03-08 10:00
    America/Los_Angeles | 2026-11-01 00:59 | exact | 2026-11-01 07:59
    America/Los_Angeles | 2027-06-30 17:00 | exact | 2027-07-01 00:00
    America/Vancouver | 2026-07-01 09:00 | exact | 2026-07-01 16:00
    America/Phoenix | 2026-07-01 09:00 | exact | 2026-07-01 16:00
    America/Sao_Paulo | 2026-11-15 09:00 | exact | 2026-11-15 12:00
    America/Mexico_City | 2026-07-01 09:00 | exact | 2026-07-01 15:00
    America/Santiago | 2026-04-04 23:30 | fold | 2026-04-05 02:30 | 2026-04-05 03:30
    America/Santiago | 2026-09-06 00:30 | gap | 2026-09-06 04:30 | 2026-09-06 03:30
    America/St_Johns | 2026-03-08 02:15 | gap | 2026-03-08 05:45 | 2026-03-08 04:45
    America/St_Johns | 2026-07-01 09:00 | exact | 2026-07-01 11:30
    America/Havana | 2026-03-08 00:30 | gap | 2026-03-08 05:30 | 2026-03-08 04:30
    America/Asuncion | 2026-07-01 09:00 | exact | 2026-07-01 12:00
    America/Nuuk | 2026-03-28 23:30 | gap | 2026-03-29 01:30 | 2026-03-29 00:30
    America/Nuuk | 2026-10-24 23:30 | fold | 2026-10-25 00:30 | 2026-10-25 01:30
    America/Caracas | 2026-07-01 09:00 | exact | 2026-07-01 13:00
    Africa/Cairo | 2026-04-24 00:30 | gap | 2026-04-23 22:30 | 2026-04-23 21:30
    Africa/Cairo | 2026-10-29 23:30 | fold | 2026-10-29 20:30 | 2026-10-29 21:30
    Africa/Lagos | 2026-07-01 09:00 | exact | 2026-07-01 08:00
    Africa/Nairobi | 2026-07-01 09:00 | exact | 2026-07-01 06:00
    Africa/Johannesburg | 2026-07-01 09:00 | exact | 2026-07-01 07:00
    Africa/Casablanca | 2025-03-01 12:00 | exact | 2025-03-01 12:00
    Africa/Casablanca | 2025-07-01 12:00 | exact | 2025-07-01 11:00
    Asia/Tokyo | 2026-12-03 17:00 | exact | 2026-12-03 08:00
    Asia/Seoul | 2026-12-03 17:00 | exact | 2026-12-03 08:00
    Asia/Shanghai | 2026-12-03 16:00 | exact | 2026-12-03 08:00
    Asia/Kolkata | 2026-12-03 13:30 | exact | 2026-12-03 08:00
    Asia/Kathmandu | 2026-12-03 13:45 | exact | 2026-12-03 08:00
    Asia/Tehran | 2026-07-01 11:30 | exact | 2026-07-01 08:00
    Asia/Kabul | 2026-07-01 12:30 | exact | 2026-07-01 08:00
    Asia/Jerusalem | 2026-03-27 02:30 | gap | 2026-03-27 00:30 | 2026-03-26 23:30
    Asia/Jerusalem | 2026-10-25 01:30 | fold | 2026-10-24 22:30 | 2026-10-24 23:30
    Asia/Beirut | 2026-03-29 00:30 | gap | 2026-03-28 22:30 | 2026-03-28 21:30
    Asia/Beirut | 2026-10-24 23:30 | fold | 2026-10-24 20:30 | 2026-10-24 21:30
    Asia/Almaty | 2026-07-01 12:00 | exact | 2026-07-01 07:00
    Asia/Manila | 2026-07-01 16:00 | exact | 2026-07-01 08:00
    Asia/Yangon | 2026-07-01 14:30 | exact | 2026-07-01 08:00
    Australia/Sydney | 2026-04-05 02:30 | fold | 2026-04-04 15:30 | 2026-04-04 16:30
    Australia/Sydney | 2026-10-04 02:30 | gap | 2026-10-03 16:30 | 2026-10-03 15:30
    Australia/Sydney | 2026-12-03 19:00 | exact | 2026-12-03 08:00
    Australia/Lord_Howe | 2026-04-05 01:45 | fold | 2026-04-04 14:45 | 2026-04-04 15:15
    Australia/Lord_Howe | 2026-10-04 02:15 | gap | 2026-10-03 15:45 | 2026-10-03 15:15
    Australia/Adelaide | 2026-10-04 02:30 | gap | 2026-10-03 17:00 | 2026-10-03 16:00
    Australia/Adelaide | 2026-12-03 18:30 | exact | 2026-12-03 08:00
    Australia/Brisbane | 2026-12-03 18:00 | exact | 2026-12-03 08:00
    Pacific/Auckland | 2026-04-05 02:30 | fold | 2026-04-04 13:30 | 2026-04-04 14:30
    Pacific/Auckland | 2026-09-27 02:30 | gap | 2026-09-26 14:30 | 2026-09-26 13:30
    Pacific/Auckland | 2026-12-03 21:00 | exact | 2026-12-03 08:00
    Pacific/Chatham | 2026-04-05 03:00 | fold | 2026-04-04 13:15 | 2026-04-04 14:15
    Pacific/Chatham | 2026-09-27 03:00 | gap | 2026-09-26 14:15 | 2026-09-26 13:15
    Pacific/Chatham | 2026-12-03 21:45 | exact | 2026-12-03 08:00
    Pacific/Apia | 2011-12-29 23:59 | exact | 2011-12-30 09:59
    Pacific/Apia | 2011-12-30 12:00 | gap | 2011-12-30 22:00 | 2011-12-29 22:00
    Pacific/Apia | 2011-12-31 00:00 | exact | 2011-12-30 10:00
    Pacific/Kiritimati | 2026-12-04 09:00 | exact | 2026-12-03 19:00
    Pacific/Pago_Pago | 2026-12-02 08:00 | exact | 2026-12-02 19:00
    Pacific/Kwajalein | 1993-08-21 12:00 | gap | 1993-08-22 00:00 | 1993-08-21 00:00
    Pacific/Fiji | 2026-12-03 20:00 | exact | 2026-12-03 08:00
    Antarctica/Troll | 2026-03-29 02:00 | gap | 2026-03-29 02:00 | 2026-03-29 00:00
    Antarctica/Troll | 2026-10-25 02:30 | fold | 2026-10-25 00:30 | 2026-10-25 02:30
    """

  /// Rules that are younger than 2025b.
  static let recent = """
    America/Vancouver | 2026-12-01 09:00 | exact | 2026-12-01 16:00
    America/Havana | 2026-11-01 00:30 | exact | 2026-11-01 04:30
    """
}
