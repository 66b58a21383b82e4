import Foundation
import GuidanceModel

/// A judged question: the grade from 0 to 3 of each entry that answers it. Without any, nothing in the guidance does.
struct Judged: Sendable {
  enum Half { case development, test }

  var question: String
  var grades: [EntryID: Int]

  /// From this grade on an entry counts as found by the measures that know only found and not found.
  static let good = 2

  /// By FNV-1a over the bytes, so that a question never changes its half when others come.
  var half: Half {
    let hash = question.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    return (hash >> 32) & 1 == 1 ? .test : .development
  }

  /// All of `Judgments/judgments.tsv`.
  static func all() throws -> [Judged] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Judgments/judgments.tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return lines.map { Judged(line: $0) }
  }

  private init(line: Substring) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
    question = String(columns[0])
    let items = columns.count > 1 ? columns[1].split(separator: " ") : []
    let pairs = items.compactMap { item -> (EntryID, Int)? in
      let parts = item.split(separator: ":")
      guard parts.count == 2, let grade = Int(parts[1]) else { return nil }
      return (EntryID(String(parts[0])), grade)
    }
    grades = Dictionary(pairs) { first, _ in first }
  }
}

extension Judged {
  /// The discounted gain of the first ten against that of the best order: 1 where nothing could be better.
  func ndcg(_ found: [EntryID]) -> Double {
    Self.gain(found.map { grades[$0] ?? 0 }) / Self.gain(grades.values.sorted(by: >))
  }

  /// Whether the first one is good.
  func succeeds(_ found: [EntryID]) -> Bool { found.first.map { (grades[$0] ?? 0) >= Self.good } ?? false }

  private static func gain(_ grades: [Int]) -> Double {
    grades.prefix(10).enumerated().reduce(0) { $0 + (pow(2, Double($1.element)) - 1) / log2(Double($1.offset) + 2) }
  }
}
