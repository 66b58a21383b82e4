/// What keeps the base from answering at all. A broken or unwritable cache does not: the base is then made in memory.
package enum KnowledgeBaseError: Error, Equatable {
  /// The base could not be made, not even in memory; SQLite's reason.
  case cannotBuild(reason: String)

  /// With what to do next.
  package var message: String {
    switch self {
    case .cannotBuild(let reason):
      "the index of the guidance could not be made: \(reason). It needs some free memory: close other programs, try again."
    }
  }
}
