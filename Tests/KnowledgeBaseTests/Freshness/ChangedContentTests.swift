import Foundation
import GuidanceModel
import GuidanceSearch
import Testing

@testable import KnowledgeBase

/// Whatever becomes of the files, the kept base answers as one that is made anew.
@Suite struct ChangedContentTests {
  private static let files = [
    "cultures/a.xml", "cultures/b.xml", "cultures/c.xml", "situations/d.xml", "practices/e.xml",
  ]
  private static let questions = [
    "quiet", "he is quiet after criticism", "trust and feedback", "gift", "late report", "bordurian feedback",
    "borduria",
    "silence pause", "presents", "critcism", "negotia", "",
  ]

  /// Writes some entries of words from a small stock into a file.
  private func write(_ file: String, in sandbox: ContentSandbox, _ random: inout RandomValues, serial: inout Int) throws
  {
    let lines = (0..<random.number(0...5)).map { _ -> String in
      serial += 1
      let kind = file.hasPrefix("situations") ? "situation" : ["borduria", "syldavia"][random.number(0...1)]
      let id = "\(kind).\(["feedback", "silence", "trust"][random.number(0...2)]).n\(serial)"
      return "\(id)|\(words(1...3, &random))|\(words(2...5, &random))|\(words(3...12, &random))."
    }
    try sandbox.write(file, lines.joined(separator: "\n") + "\n")
  }

  private func words(_ count: ClosedRange<Int>, _ random: inout RandomValues) -> String {
    (0..<random.number(count)).map { _ in Stock.words[random.number(0...(Stock.words.count - 1))] }.joined(
      separator: " "
    )
  }

  private func change(_ sandbox: ContentSandbox, _ random: inout RandomValues, serial: inout Int) throws {
    let path = sandbox.content + "/" + Self.files[random.number(0...4)]
    switch random.number(0...9) {
    case 0: try? FileManager.default.removeItem(atPath: path)
    case 1:
      try? FileManager.default.moveItem(atPath: path, toPath: path.replacingOccurrences(of: ".xml", with: "z.xml"))
    case 2: try "a broken line\n".write(toFile: path, atomically: true, encoding: .utf8)
    default: try write(Self.files[random.number(0...4)], in: sandbox, &random, serial: &serial)
    }
  }

  @Test(arguments: 1...6)
  func asMadeAnew(_ seed: Int) throws {
    var (random, serial) = (RandomValues(seed: UInt64(seed)), 0)
    let sandbox = try ContentSandbox()
    for folder in ["situations", "practices", "vocabulary"] {
      try FileManager.default.createDirectory(atPath: sandbox.content + "/" + folder, withIntermediateDirectories: true)
    }
    try Data(Stock.vectors).write(to: URL(fileURLWithPath: sandbox.content + "/vocabulary/words.vectors"))
    for file in Self.files { try write(file, in: sandbox, &random, serial: &serial) }
    _ = try sandbox.open()
    var updates = 0
    for _ in 0..<25 {
      try change(sandbox, &random, serial: &serial)
      let readings = sandbox.readings.count
      let kept = try sandbox.open()
      updates += sandbox.readings.count == readings ? 1 : 0
      try expectTheSame(kept, try sandbox.open(keeps: false))
    }
    // Else nothing was tried.
    #expect(updates >= 10)
  }

  private func expectTheSame(_ kept: KnowledgeBase, _ anew: KnowledgeBase) throws {
    #expect(try kept.allEntries() == anew.allEntries())
    #expect(try kept.entryCounts() == anew.entryCounts())
    #expect(try kept.diagnostics() == anew.diagnostics())
    #expect(try kept.contentVersion() == anew.contentVersion())
    #expect(try kept.words(lengths: 1...60) == anew.words(lengths: 1...60))
    #expect(try kept.situationPhrases() == anew.situationPhrases())
    #expect(try statistics(kept) == statistics(anew))
    for question in Self.questions {
      let asked = SearchQuestion(question, limit: 50)
      #expect(try Search(in: kept).answer(asked) == Search(in: anew).answer(asked), "\(question)")
    }
    for entry in try anew.allEntries() {
      #expect(
        try kept.entries(ids: [entry.id] + entry.core.aliases) == anew.entries(ids: [entry.id] + entry.core.aliases)
      )
    }
  }

  /// Everything that is counted, by words: numbers of terms may differ.
  private func statistics(_ base: KnowledgeBase) throws -> [[Int]] {
    let stems = try base.words(lengths: 1...60).map(\.stem)
    return try base.terms(Set(stems).sorted()).map { [$0.entries, $0.asked] } + [[base.entryTotal()]]
  }

  /// What a file holds beside entries bears on all: such a change has everything read.
  @Test func aNameThatIsTakenByAnotherFile() throws {
    let sandbox = try ContentSandbox()
    try sandbox.write("cultures/syldavia.xml", "syldavia.feedback.plain|Plain|he is blunt|Nobody waits.")
    _ = try sandbox.open()
    try sandbox.write("cultures/syldavia.xml", "borduria.feedback.private|Plain|he is blunt|Nobody waits.")
    let (kept, anew) = (try sandbox.open(), try sandbox.open(keeps: false))
    #expect(try kept.allEntries() == anew.allEntries())
    #expect(sandbox.readings.count == 3)
  }

  /// More entries than there are numbers for.
  @Test func aFileThatGrewALot() throws {
    let sandbox = try ContentSandbox()
    try sandbox.write("cultures/syldavia.xml", "syldavia.feedback.plain|Plain|he is blunt|Nobody waits.")
    _ = try sandbox.open()
    let lines = (0..<40).map { "borduria.feedback.n\($0)|Plain|he is blunt|Nobody waits." }
    try sandbox.write("cultures/borduria.xml", lines.joined(separator: "\n"))
    let (kept, anew) = (try sandbox.open(), try sandbox.open(keeps: false))
    #expect(try kept.allEntries() == anew.allEntries())
    #expect(try kept.allEntries().count == 41)
    #expect(sandbox.readings.count == 3)
  }
}

/// Words that entries are made of, and where they lie.
private enum Stock {
  static let words = [
    "quiet", "silence", "silent", "pause", "criticism", "criticise", "feedback", "trust", "trusting", "gift", "gifts",
    "present", "late", "report", "reports", "negotiate", "negotiation", "mentee", "mentor", "blunt", "draft", "call",
    "praise", "face", "patience", "tea", "walnut",
  ]

  /// Eight numbers for most of the words, of a length of 127; those of neighbours lie near each other.
  static let vectors: [UInt8] = {
    let rows = words.dropLast(3).enumerated().map { place, word -> (mark: UInt64, row: [Int8]) in
      let numbers = (0..<8).map { sin(Double(place / 3 * 8 + $0)) + 0.2 * cos(Double(place * 5 + $0)) }
      let length = numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
      let mark = word.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
      return (mark, numbers.map { Int8($0 / length * 127) })
    }.sorted { $0.mark < $1.mark }
    func little(_ number: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: number.littleEndian) { Array($0) } }
    return Array("RAPWORD1".utf8) + little(UInt32(rows.count)) + little(UInt32(8)) + rows.flatMap { little($0.mark) }
      + rows.flatMap { $0.row.map { UInt8(bitPattern: $0) } }
  }()
}
