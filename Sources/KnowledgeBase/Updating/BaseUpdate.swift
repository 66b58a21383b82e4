import Diagnostics
import GuidanceModel
import GuidanceSearch

/// Makes the base of a content in which a few files have changed out of the kept one: only these files are read.
///
/// What comes out answers as a base does that is made anew. Where more has changed than what entries say, or anything is
/// not as it should be, the whole base is made: that is always right, and takes longer.
struct BaseUpdate {
  /// With more, reading everything on all cores is as quick.
  private static let mostFiles = 8

  let recipe: BaseRecipe
  let cache: BaseCache

  /// The open base; nil where the whole base must be made.
  func make() -> SQLiteConnection? {
    guard recipe.isSearchable, recipe.folders.paths.count == 1, let kept = keptBase(), let changed = changed(kept),
      let path = cache.pathForBuilding(recipe.name)
    else { return nil }
    // The base is copied while the changed files are read.
    let (cache, original) = (cache, cache.path(of: recipe.name))
    let copied = Later { FileBytes.copy(original, to: path) }
    let edits = edits(changed, kept)
    do {
      guard copied.value, let edits else { throw EditRefusal.notAnEdit }
      try EditedBase(SQLiteConnection(path, .changing), recipe: recipe).take(edits, of: kept)
    } catch {
      cache.discard(path)
      return nil
    }
    guard cache.install(path, as: recipe.name) else { return nil }
    return try? SQLiteConnection(cache.path(of: recipe.name), .finished)
  }

  /// Nil where it is another program's, of other content, or takes no edits.
  private func keptBase() -> KeptBase? {
    guard let connection = try? SQLiteConnection(cache.path(of: recipe.name), .finished) else { return nil }
    let base = BaseReader(connection: connection, folders: recipe.folders)
    guard (try? base.fact(.maker)) == recipe.maker, (try? base.fact(.hasClashes)) == "no",
      let key = try? base.fact(.key), let files = try? KeptFile.all(in: base), files.count == recipe.files.count
    else { return nil }
    return KeptBase(base: base, key: key, files: files)
  }

  /// The files that have changed since the kept base was made; nil where there are other files, none or too many.
  private func changed(_ kept: KeptBase) -> [(file: ContentFile, known: KeptFile)]? {
    var changed: [(file: ContentFile, known: KeptFile)] = []
    for file in recipe.sortedFiles {
      guard let known = kept.files[recipe.folders.text(of: file.path)] else { return nil }
      if known.stamp != file.stamp { changed.append((file, known)) }
    }
    return (1...Self.mostFiles).contains(changed.count) ? changed : nil
  }

  /// Nil where more has changed than what entries say.
  private func edits(_ changed: [(file: ContentFile, known: KeptFile)], _ kept: KeptBase) -> [FileEdit]? {
    var edits: [FileEdit] = []
    for (file, known) in changed {
      guard let edit = FileEdit(of: file, known, recipe: recipe, base: kept.base) else { return nil }
      edits.append(edit)
    }
    return edits
  }
}

/// The base that an edit begins with.
struct KeptBase {
  let base: BaseReader
  /// That of its recipe.
  let key: String
  /// By their names in the tables of the base.
  let files: [String: KeptFile]
}

/// What a base knows of a file that it was made from.
struct KeptFile {
  /// Size, time of the last change, and inode.
  let stamp: [Int]
  let mark: UInt64
  /// The numbers of its entries.
  let numbers: Range<Int>
  /// See `HeldRecords`.
  let holds: String

  /// By their names in the tables of the base.
  static func all(in base: BaseReader) throws -> [String: KeptFile] {
    let files = try base.connection.prepare("SELECT path, size, modified, inode, mark, first, room, holds FROM file")
      .rows { row in
        (
          row.text(0),
          KeptFile(
            stamp: [row.integer(1), row.integer(2), row.integer(3)],
            mark: UInt64(bitPattern: Int64(row.integer(4))),
            numbers: numbers(first: row.integer(5), room: row.integer(6)),
            holds: row.text(7)
          )
        )
      }
    return Dictionary(files) { first, _ in first }
  }
}

extension KeptFile {
  /// None for what only a damaged base says.
  private static func numbers(first: Int, room: Int) -> Range<Int> {
    let sound = 0..<(1 << 26)
    return sound.contains(first) && sound.contains(room) ? first..<(first + room) : 0..<0
  }
}

extension ContentFile {
  var stamp: [Int] { [size, modified, inode] }
}
