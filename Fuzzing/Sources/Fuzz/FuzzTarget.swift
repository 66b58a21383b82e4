/// One door through which bytes of strangers come in. A crash is found by itself; what must hold besides is required.
protocol FuzzTarget: Sendable {
  /// As it is named on the command line, and as its folder of seeds is called.
  static var name: String { get }

  /// Reads what it needs from the repository, once.
  ///
  /// - Parameter repository: the folder that holds `content`.
  init(repository: String) throws

  func feed(_ bytes: [UInt8]) throws
}

/// What does not hold although nothing crashed.
struct BrokenPromise: Error {
  var words: String
}

func require(_ holds: Bool, _ words: @autoclosure () -> String) throws {
  if !holds { throw BrokenPromise(words: words()) }
}

/// All doors.
let fuzzTargets: [any FuzzTarget.Type] = [
  ContentTarget.self, ProfileTarget.self, QuestionTarget.self, TableTarget.self, ZoneTarget.self, WordingTarget.self,
]
