import ArgumentParser

/// The paper that a document is set for.
enum Paper: String, ExpressibleByArgument, CaseIterable, Sendable {
  case a4
  case letter
}
