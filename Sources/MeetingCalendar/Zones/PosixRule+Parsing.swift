extension PosixRule {
  /// Reads `CET-1CEST,M3.5.0,M10.5.0/3`, `<+1030>-10:30<+11>-11,M10.1.0,M4.1.0`, `MST7`. Nil for anything else.
  ///
  /// The sign is that of POSIX: west of Greenwich is positive. Times of a change reach from -167 to 167 hours (RFC 9636,
  /// 3.3.1). A zone that has daylight time must say when: what POSIX leaves open there, no zone uses.
  init?(_ text: String) {
    var scanner = PosixScanner(text)
    guard let name = scanner.name(), let west = scanner.time(hours: 24) else { return nil }
    standard = ZoneOffset(seconds: -west, abbreviation: name)
    guard !scanner.isAtEnd else { return }
    guard let daylight = scanner.daylight(standard: standard), scanner.isAtEnd else { return nil }
    self.daylight = daylight
  }
}

/// Walks through the letters of a rule.
private struct PosixScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Three letters or more, or anything between angle brackets.
  mutating func name() -> String? {
    let isQuoted = skip("<")
    let letters = rest.prefix { isQuoted ? $0 != UInt8(ascii: ">") : Self.isLetter($0) }
    rest = rest[letters.endIndex...]
    guard letters.count >= 3, !isQuoted || skip(">") else { return nil }
    return String(Substring(letters))
  }

  /// `-1`, `10:30`, `+2:00:00`, in seconds.
  mutating func time(hours most: Int) -> Int? {
    let sign = skip("-") ? -1 : 1
    if sign == 1 { _ = skip("+") }
    guard let hours = number(0...most) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where skip(":") {
      guard let part = number(0...59) else { return nil }
      seconds += part * unit
    }
    return sign * seconds
  }

  mutating func daylight(standard: ZoneOffset) -> PosixRule.Daylight? {
    guard let name = name() else { return nil }
    var seconds = standard.seconds + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let west = time(hours: 24) else { return nil }
      seconds = -west
    }
    guard let start = yearlyTime(), let end = yearlyTime() else { return nil }
    let offset = ZoneOffset(seconds: seconds, isDaylight: true, abbreviation: name)
    return PosixRule.Daylight(offset: offset, start: start, end: end)
  }

  /// `,M3.5.0/-1`; two in the morning where no time is given.
  private mutating func yearlyTime() -> YearlyTime? {
    guard skip(","), let day = day() else { return nil }
    guard skip("/") else { return YearlyTime(day: day, secondsIntoDay: 2 * 3600) }
    guard let seconds = time(hours: 167) else { return nil }
    return YearlyTime(day: day, secondsIntoDay: seconds)
  }

  private mutating func day() -> YearlyTime.Day? {
    if skip("J") { return number(1...365).map { .julian($0) } }
    guard skip("M") else { return number(0...365).map { .ofYear($0) } }
    guard let month = number(1...12), skip("."), let week = number(1...5), skip("."), let weekday = number(0...6) else {
      return nil
    }
    return .weekday(month: month, week: week, weekday: weekday)
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    guard let number = Int(Substring(digits)), range.contains(number) else { return nil }
    return number
  }

  private mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: letter) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
  }
}
