import GuidanceModel
import MeetingCalendar
import Pair

/// What the coming weeks hold between the dates: clock changes and observances in the order of their days, then what
/// cannot be told.
struct BetweenLines {
  let reading: Reading
  let calendar: PairCalendar
  let weeks: Int

  var lines: [DraftLine] {
    let dated = (clockChanges + observances).sorted { ($0.date, $0.order) < ($1.date, $1.order) }
    return dated.map(\.line) + UntoldDays(reading: reading, calendar: calendar).lines(weeks: weeks)
  }

  private struct DatedLine {
    var date: CivilDate
    /// Among those of one day.
    var order: Int
    var line: DraftLine
  }

  private var names: PairNames { PairNames(reading) }

  private var clockChanges: [DatedLine] {
    calendar.clockChanges(weeks: weeks).compactMap { change in
      guard let words = ClockChangeWords(names: names).sentence(change) else { return nil }
      let role = change.roles.first ?? reading.role
      let date = change.step(of: role).date
      let moves = Role.allCases.contains { change.shift(of: $0) != 0 }
      let line = DraftLine(moves ? .flag : .fact, label: DateWords.short(date), words, origin: reading.zoneOrigin)
      return DatedLine(date: date, order: 0, line: line)
    }
  }

  private var observances: [DatedLine] {
    let words = ObservanceWords(names: names)
    let coming = calendar.observances(weeks: weeks).filter { $0.occurrence.last >= reading.today }
    return coming.enumerated().map { index, upcoming in
      let observance = upcoming.occurrence.observance
      let line = DraftLine(
        .fact,
        label: words.days(upcoming.occurrence),
        [.words("\(observance.title) (\(words.keepers(upcoming))). ")] + reading.spans(observance.note),
        origin: .entry(observance.id),
        citations: observance.citations.map(\.source.value)
      )
      return DatedLine(date: upcoming.occurrence.first, order: index + 1, line: line)
    }
  }
}
