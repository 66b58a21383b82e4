package import Diagnostics
import GuidanceModel

/// The guidance, compiled, so that a question is answered in milliseconds.
///
/// A base is kept in a cache folder and made again in silence when a file of the content or the program has changed,
/// and when the kept one is damaged, cut off, or another program's. Where it cannot be kept, it is made in memory.
package final class KnowledgeBase: Sendable {
  let store: BaseStore

  private init(_ store: BaseStore) { self.store = store }

  /// Opens the kept base, or makes it.
  ///
  /// `folders` are the content folders as the user names them, a later one over an earlier; `files` come from
  /// `ContentFile.all(in:)`. The cache folder is made where it is missing; nil keeps nothing. Another program version
  /// makes its own base. `read` is called only when the base must be made, `readFile` where a
  /// few files have changed and the kept base can take that. Without `isSearchable` it is made in a fraction
  /// of the time, answers by id and culture only, and must not be kept.
  package static func open(
    folders: [String],
    files: [ContentFile],
    cacheFolder: String?,
    programVersion: String,
    isSearchable: Bool = true,
    readFile: BaseRecipe.FileReading? = nil,
    read: @escaping BaseRecipe.Reading
  ) throws(KnowledgeBaseError) -> KnowledgeBase {
    let recipe = BaseRecipe(
      folders: folders,
      files: files,
      programVersion: programVersion,
      isSearchable: isSearchable,
      readFile: readFile,
      read: read
    )
    return KnowledgeBase(try BaseStore(recipe, cache: cacheFolder.map { BaseCache(folder: $0) }))
  }

  /// Twelve hexadecimal digits that change when a word of the content does, and are the same on every machine.
  package func contentVersion() throws(KnowledgeBaseError) -> String {
    try store.ask { try $0.fact(.contentVersion) ?? "" }
  }

  /// The same for content that is not opened. The kept base tells it where it is still good; else the bytes of all files
  /// are read. Nothing is made or kept.
  package static func contentVersion(of folders: [String], cacheFolder: String?, programVersion: String) -> String {
    let recipe = BaseRecipe(folders: folders, files: ContentFile.all(in: folders), programVersion: programVersion) {
      _ in
      (Guidance(), [])
    }
    let kept = BaseStore.kept(recipe, in: cacheFolder.map { BaseCache(folder: $0) })
    let version = kept.flatMap { try? BaseReader(connection: $0, folders: recipe.folders).fact(.contentVersion) }
    return version ?? FileMark.contentVersion(recipe.marks())
  }

  /// What was wrong in the content when the base was made, in order of place. It is kept, so that every run can say it.
  package func diagnostics() throws(KnowledgeBaseError) -> [Diagnostic] { try store.records(.diagnostic).sorted() }

  /// One warning where the base could not be kept and every run has to make it again; nil where all is well.
  package var cacheWarning: Diagnostic? { store.cacheWarning }
}
