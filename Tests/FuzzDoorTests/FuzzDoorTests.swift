import Foundation
import SeededRandom
import Testing

/// The doors of `Fuzzing`, without libFuzzer: every seed and every fixture goes in, and so do damaged copies of them, the
/// same ones in each run. `make fuzz` finds new damage; this keeps what it taught.
@Suite struct FuzzDoorTests {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Folders of what a door is made for, beside its seeds.
  private static let fixtures = [
    "content": ["Tests/Fixtures/Content", "Tests/Fixtures/WrongContent"],
    "profile": ["Tests/Fixtures/WrongProfiles", "Tests/Fixtures/Content/examples", "content/examples"],
  ]

  /// Damaged copies of all seeds of a door together.
  private static let copies = 100

  @Test(arguments: fuzzTargets.map { $0.name }) func everySeedAndItsDamageAreBorne(_ name: String) throws {
    let type = try #require(fuzzTargets.first { $0.name == name })
    let door = try type.init(repository: Self.repository)
    let seeds = try Self.seeds(name)
    #expect(seeds.count >= 3, "\(name) has hardly any seeds")
    for seed in seeds { try feed(seed.bytes, to: door, "\(name)/\(seed.name)") }
    var damage = Damage(words: try Self.words(name))
    for number in 0..<Self.copies {
      let seed = seeds[number % seeds.count]
      try feed(damage.done(to: seed.bytes), to: door, "\(name)/\(seed.name), damaged copy \(number)")
    }
  }

  /// What is fed is written to a file first: where it ends the program, it is there to be looked at.
  private func feed(_ bytes: [UInt8], to door: any FuzzTarget, _ what: String) throws {
    try Data(bytes).write(to: FileManager.default.temporaryDirectory.appendingPathComponent("rapport-fed-to-a-door"))
    do { try door.feed(bytes) } catch let broken as BrokenPromise {
      Issue.record("\(what): \(broken.words)\n\(bytes.prefix(4_096))")
    }
  }

  private static func seeds(_ name: String) throws -> [(name: String, bytes: [UInt8])] {
    try (["Fuzzing/Seeds/\(name)"] + (fixtures[name] ?? [])).flatMap { folder in
      let files = try FileManager.default.subpathsOfDirectory(atPath: "\(repository)/\(folder)").sorted()
      return files.compactMap { file in
        let bytes = FileManager.default.contents(atPath: "\(repository)/\(folder)/\(file)")
        return bytes.map { (file, [UInt8]($0.prefix(8_192))) }
      }
    }
  }

  /// What stands in quotation marks in the dictionary of a door.
  private static func words(_ name: String) throws -> [[UInt8]] {
    let text = try String(contentsOfFile: "\(repository)/Fuzzing/Dictionaries/\(name).dict", encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let first = line.firstIndex(of: "\""), let last = line.lastIndex(of: "\"") else {
        return nil
      }
      return first < last ? Array(line[line.index(after: first)..<last].utf8) : nil
    }
  }
}

/// Does damage to bytes, the same in every run.
private struct Damage {
  let words: [[UInt8]]
  private var random = SeededRandom(seed: 0x9E37_79B9_7F4A_7C15)

  init(words: [[UInt8]]) { self.words = words }

  /// One to four changes.
  mutating func done(to bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(3) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    let start = below(bytes.count)
    let end = min(bytes.count, start + 1 + below(40))
    switch below(7) {
    case 0 where start < bytes.count: bytes[start] ^= UInt8(1 << below(7))
    case 1: bytes.removeLast(bytes.count - start)
    case 2: bytes.removeSubrange(start..<end)
    case 3: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 4 where !words.isEmpty: bytes.insert(contentsOf: words[below(words.count - 1)], at: start)
    case 5 where !words.isEmpty: bytes.replaceSubrange(start..<end, with: words[below(words.count - 1)])
    default: bytes.insert(UInt8(below(255)), at: start)
    }
  }

  /// From 0 to the number itself.
  private mutating func below(_ most: Int) -> Int { random.below(max(most, 0) + 1) }
}
