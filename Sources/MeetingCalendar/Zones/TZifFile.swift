// The binary form of a zone, as RFC 9636 lays it down (versions 1 to 4). Read by our own hand because Foundation on
// Linux answers from data bundled with the toolchain, which knows nothing of rules changed since.

/// What a TZif file says of one zone.
struct TZifFile: Hashable, Sendable {
  /// From an instant on, the clocks stand so.
  struct Change: Hashable, Sendable {
    var at: Int
    var offset: ZoneOffset
  }

  /// Before the first change.
  var initial: ZoneOffset
  /// In the order of time.
  var changes: [Change]
  /// After the last change; nil: as after the last change.
  var rule: PosixRule?

  init(_ bytes: [UInt8]) throws(TZifFault) {
    var cursor = ByteCursor(bytes)
    let first = try TZifHeader(&cursor)
    guard first.version >= 2 else {
      (initial, changes) = try Self.table(first, &cursor, timeBytes: 4)
      return
    }
    // The 32-bit data is for readers of before 2005 and may even be empty; the 64-bit data follows it.
    _ = try cursor.take(first.dataLength(timeBytes: 4))
    (initial, changes) = try Self.table(try TZifHeader(&cursor), &cursor, timeBytes: 8)
    rule = try Self.footer(cursor.remaining)
  }

  private static func table(
    _ header: TZifHeader,
    _ cursor: inout ByteCursor,
    timeBytes: Int
  ) throws(TZifFault) -> (initial: ZoneOffset, changes: [Change]) {
    guard header.leapCount == 0 else { throw .countsLeapSeconds }
    var data = ByteCursor(Array(try cursor.take(header.dataLength(timeBytes: timeBytes))))
    var times: [Int] = []
    for _ in 0..<header.timeCount { times.append(try data.signed(bytes: timeBytes)) }
    let indices = try data.take(header.timeCount)
    let offsets = try offsets(header, &data)
    guard let initial = offsets.first, indices.allSatisfy({ $0 < offsets.count }),
      zip(times, times.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw .inconsistent }
    return (initial, zip(times, indices).map { Change(at: $0, offset: offsets[Int($1)]) })
  }

  private static func offsets(_ header: TZifHeader, _ data: inout ByteCursor) throws(TZifFault) -> [ZoneOffset] {
    var rows: [(seconds: Int, isDaylight: Bool, start: Int)] = []
    for _ in 0..<header.typeCount {
      rows.append((try data.signed(bytes: 4), try data.byte() != 0, try data.byte()))
    }
    let letters = Array(try data.take(header.letterCount))
    var offsets: [ZoneOffset] = []
    for row in rows {
      guard row.start < letters.count, abs(row.seconds) < 26 * 3600 else { throw .inconsistent }
      let name = letters[row.start...].prefix { $0 != 0 }
      let abbreviation = String(decoding: name, as: UTF8.self)
      offsets.append(ZoneOffset(seconds: row.seconds, isDaylight: row.isDaylight, abbreviation: abbreviation))
    }
    return offsets
  }

  /// The line after the 64-bit data: a rule between two line feeds, or nothing between them.
  private static func footer(_ rest: ArraySlice<UInt8>) throws(TZifFault) -> PosixRule? {
    guard rest.first == UInt8(ascii: "\n") else { throw .cutOff }
    let line = rest.dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    guard line.endIndex < rest.endIndex else { throw .cutOff }
    guard !line.isEmpty else { return nil }
    let text = String(decoding: line, as: UTF8.self)
    guard let rule = PosixRule(text) else { throw .footer(text) }
    return rule
  }
}

/// The counts before a block of data.
struct TZifHeader {
  /// 1 for the oldest form, else 2 to 4; a later one is read as 4.
  var version: Int
  var universalCount: Int
  var standardCount: Int
  var leapCount: Int
  var timeCount: Int
  var typeCount: Int
  var letterCount: Int

  init(_ cursor: inout ByteCursor) throws(TZifFault) {
    guard try cursor.take(4).elementsEqual("TZif".utf8) else { throw .notTZif }
    version = max(1, try cursor.byte() - Int(UInt8(ascii: "0")))
    _ = try cursor.take(15)
    universalCount = try cursor.unsigned(bytes: 4)
    standardCount = try cursor.unsigned(bytes: 4)
    leapCount = try cursor.unsigned(bytes: 4)
    timeCount = try cursor.unsigned(bytes: 4)
    typeCount = try cursor.unsigned(bytes: 4)
    letterCount = try cursor.unsigned(bytes: 4)
  }

  func dataLength(timeBytes: Int) -> Int {
    timeCount * (timeBytes + 1) + typeCount * 6 + letterCount + leapCount * (timeBytes + 4) + standardCount
      + universalCount
  }
}
