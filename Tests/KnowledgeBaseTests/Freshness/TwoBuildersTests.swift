import Foundation
import Testing

@testable import KnowledgeBase

/// Two processes that build at once both answer, and one base stays.
@Suite struct TwoBuildersTests {
  @Test func bothAnswer() async throws {
    let sandbox = try ContentSandbox()
    try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<8 {
        group.addTask { try sandbox.open().allEntries().count }
      }
      for try await count in group { #expect(count == 1) }
    }
    #expect(sandbox.kept.count == 1)
    #expect(try sandbox.open().candidates(.init(stems: ["quiet"], facets: .init(), limit: 9)).count == 1)
  }

  /// One base, asked from many threads.
  @Test func oneBaseServesManyThreads() async throws {
    let base = try ContentSandbox().open()
    await withTaskGroup(of: Int.self) { group in
      for _ in 0..<50 { group.addTask { (try? base.allEntries().count) ?? 0 } }
      for await count in group { #expect(count == 1) }
    }
  }
}
