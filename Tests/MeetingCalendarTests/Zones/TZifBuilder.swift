/// Writes TZif files for the tests of the reader.
struct TZifBuilder {
  var version: Character = "2"
  var types: [(seconds: Int, isDaylight: Bool, letters: Int)] = [(3600, false, 0)]
  var letters = "AAA\0BBB\0"
  var changes: [(at: Int, type: UInt8)] = []
  var leapCount = 0
  var footer = "AAA-1"

  var bytes: [UInt8] {
    guard version != "\0" else { return block(timeBytes: 4) }
    let empty = header(times: 0, types: 0, letters: 0, leaps: 0)
    return empty + block(timeBytes: 8) + Array("\n\(footer)\n".utf8)
  }

  private func block(timeBytes: Int) -> [UInt8] {
    header(times: changes.count, types: types.count, letters: letters.utf8.count, leaps: leapCount)
      + changes.flatMap { Self.big($0.at, timeBytes) } + changes.map(\.type)
      + types.flatMap { Self.big($0.seconds, 4) + [$0.isDaylight ? 1 : 0, UInt8($0.letters)] }
      + Array(letters.utf8) + [UInt8](repeating: 0, count: leapCount * (timeBytes + 4))
  }

  private func header(times: Int, types: Int, letters: Int, leaps: Int) -> [UInt8] {
    Array("TZif\(version)".utf8) + [UInt8](repeating: 0, count: 15)
      + [0, 0, leaps, times, types, letters].flatMap { Self.big($0, 4) }
  }

  private static func big(_ number: Int, _ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }
}
