import BriefComposition

extension MeetingPlan {
  /// The plan for scripts. Keys may be added; these keep their names.
  var json: JSONValue {
    let lines = JSONRenderer()
    return [
      "for": .string(reader.rawValue),
      "with": .string(partnerName),
      "content": .string(contentVersion),
      "tzdata": JSONValue(zoneDataVersion),
      "rapport": JSONValue(programVersion),
      "today": .string(today.description),
      "until": .string(lastDay.description),
      "title": .string(title),
      "reader": .string(readerName),
      "profile": .string(profileID),
      "meetings": .array((section(.dates)?.meetings ?? []).map(\.json)),
      "alternatives": .array((section(.postponing)?.meetings ?? []).map(\.json)),
      "hours": section(.hours)?.chart?.json ?? .null,
      "warnings": .array(warnings.map(lines.line)),
      "sections": .array(
        sections.map { section in
          [
            "id": .string(section.id.rawValue), "title": .string(section.title),
            "lines": .array(section.lines.map(lines.line)),
          ]
        }
      ),
      "sources": .array(sources.map(lines.source)),
    ]
  }
}

extension MeetingPlan.Meeting {
  fileprivate var json: JSONValue {
    let turn: String? = if case .turn(let role) = choice { role.rawValue } else { nil }
    return [
      "date": .string(date.description),
      "utc": JSONValue(start.map { "\($0.utc.date)T\($0.utc.time)Z" }),
      "reader": start?.reader.json ?? .null,
      "partner": start?.partner.json ?? .null,
      "minutes": .integer(minutes),
      "owed": .integer(minutesOwed),
      "choice": .string(choice.name),
      "turn": JSONValue(turn),
      "movedFrom": JSONValue(movedFrom?.description),
      "remarks": .array(remarks.map { ["kind": .string($0.kind.rawValue), "text": .string($0.text)] }),
    ]
  }
}

extension MeetingPlan.WallTime {
  fileprivate var json: JSONValue {
    [
      "date": .string(date.description), "time": .string(time.description), "zone": .string(zone),
      "offset": .string(offset),
    ]
  }
}

extension HoursChart {
  /// Places on the axis are minutes from its beginning, as `[from, to]`.
  fileprivate var json: JSONValue {
    [
      "utc": .string("\(date)T\(time)Z"),
      "minutes": .integer(minutes),
      "rows": .array(
        rows.map { row in
          [
            "name": .string(row.name), "zone": .string(row.zone), "hours": .string(row.hours),
            "blocks": .array(row.blocks.map(Self.json)),
          ]
        }
      ),
      "common": .array(common.map(Self.json)),
      "meeting": meeting.map(Self.json) ?? .null,
    ]
  }

  private static func json(_ range: Range<Int>) -> JSONValue {
    [.integer(range.lowerBound), .integer(range.upperBound)]
  }
}
