import Diagnostics
import GuidanceModel

/// Makes a base: in the cache where that can be, else in memory.
struct BaseMaking {
  let recipe: BaseRecipe
  let cache: BaseCache?

  /// The open base; with a warning where it was to be kept and could not be.
  func make() throws(KnowledgeBaseError) -> (SQLiteConnection, Diagnostic?) {
    let marks = recipe.marks()
    let (guidance, diagnostics) = recipe.read(recipe.folders.paths)
    func build(into connection: SQLiteConnection) throws(SQLiteError) {
      try BaseBuilder(connection: connection, recipe: recipe, marks: marks).build(guidance, diagnostics)
    }
    var failure: String?
    if let cache {
      do { return (try make(in: cache, build), nil) } catch { failure = error.reason }
    }
    do {
      let memory = try SQLiteConnection("", .memory)
      try build(into: memory)
      return (memory, failure.map { .baseNotKept(cache?.folder ?? "", reason: $0) })
    } catch {
      throw .cannotBuild(reason: error.reason)
    }
  }

  private func make(
    in cache: BaseCache,
    _ build: (SQLiteConnection) throws(SQLiteError) -> Void
  ) throws(SQLiteError) -> SQLiteConnection {
    cache.sweep()
    guard let path = cache.pathForBuilding(recipe.name) else {
      throw SQLiteError(code: 0, reason: "the folder cannot be written to")
    }
    do {
      try build(try SQLiteConnection(path, .new))
    } catch {
      cache.discard(path)
      throw error
    }
    guard cache.install(path, as: recipe.name) else {
      throw SQLiteError(code: 0, reason: "the file cannot be put in its place")
    }
    return try SQLiteConnection(cache.path(of: recipe.name), .finished)
  }
}

extension Diagnostic {
  fileprivate static func baseNotKept(_ folder: String, reason: String) -> Diagnostic {
    Diagnostic(
      id: "index-not-kept",
      severity: .warning,
      location: SourceLocation(file: folder, line: 1, column: 1),
      reason: "the index of the guidance cannot be kept here (\(reason)), so every run makes it anew",
      response: "Make room or grant the right to write there, or name another folder with XDG_CACHE_HOME."
    )
  }
}
