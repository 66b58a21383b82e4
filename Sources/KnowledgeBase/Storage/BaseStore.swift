import Diagnostics
import Foundation

/// The open base, and the way to make it again when it turns out to be damaged.
///
/// `@unchecked Sendable`: everything that changes is touched under the lock only.
final class BaseStore: @unchecked Sendable {
  private let recipe: BaseRecipe
  private let cache: BaseCache?
  private let lock = NSLock()
  private var connection: SQLiteConnection
  private var warning: Diagnostic?
  /// A base made by this very process and still unreadable is not made a third time.
  private var isFresh: Bool

  init(_ recipe: BaseRecipe, cache: BaseCache?) throws(KnowledgeBaseError) {
    self.recipe = recipe
    self.cache = cache
    if let kept = Self.kept(recipe, in: cache) ?? cache.flatMap({ BaseUpdate(recipe: recipe, cache: $0).make() }) {
      (connection, warning, isFresh) = (kept, nil, false)
    } else {
      (connection, warning) = try BaseMaking(recipe: recipe, cache: cache).make()
      isFresh = true
    }
  }

  var cacheWarning: Diagnostic? { lock.withLock { warning } }

  var folders: ContentFolders { recipe.folders }

  /// Asks the base. Where the kept base turns out to be damaged, it is made again and asked once more.
  func ask<Answer>(_ question: (BaseReader) throws -> Answer) throws(KnowledgeBaseError) -> Answer {
    lock.lock()
    defer { lock.unlock() }
    do {
      return try question(reader)
    } catch {
      guard !isFresh else { throw KnowledgeBaseError(error) }
    }
    (connection, warning) = try BaseMaking(recipe: recipe, cache: cache).make()
    isFresh = true
    do { return try question(reader) } catch { throw KnowledgeBaseError(error) }
  }

  func records<Value: Recordable>(_ sort: RecordSort) throws(KnowledgeBaseError) -> [Value] {
    try ask { try $0.records(sort) }
  }

  private var reader: BaseReader { BaseReader(connection: connection, folders: recipe.folders) }

  /// The kept base, where it is whole at first sight and made from the same recipe.
  static func kept(_ recipe: BaseRecipe, in cache: BaseCache?) -> SQLiteConnection? {
    guard let cache, let connection = try? SQLiteConnection(cache.path(of: recipe.name), .finished) else { return nil }
    let reader = BaseReader(connection: connection, folders: recipe.folders)
    return (try? reader.fact(.key)) == recipe.key ? connection : nil
  }
}

extension KnowledgeBaseError {
  fileprivate init(_ error: any Error) {
    self = .cannotBuild(reason: (error as? SQLiteError)?.reason ?? "the records cannot be read back")
  }
}
