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
    guard recipe.isSearchable, recipe.folders.paths.count == 1, let edits = edits(), !edits.isEmpty else { return nil }
    guard let path = cache.pathForBuilding(recipe.name), FileBytes.copy(cache.path(of: recipe.name), to: path) else {
      return nil
    }
    do {
      try EditedBase(SQLiteConnection(path, .changing), recipe: recipe).take(edits)
    } catch {
      cache.discard(path)
      return nil
    }
    guard cache.install(path, as: recipe.name) else { return nil }
    return try? SQLiteConnection(cache.path(of: recipe.name), .finished)
  }

  /// What has changed since the kept base was made; nil where that is more than what entries say.
  private func edits() -> [FileEdit]? {
    guard let kept = try? SQLiteConnection(cache.path(of: recipe.name), .finished) else { return nil }
    let reader = BaseReader(connection: kept, folders: recipe.folders)
    guard (try? reader.fact(.maker)) == recipe.maker, (try? reader.fact(.hasClashes)) == "no",
      let files = try? KeptFile.all(in: reader), files.count == recipe.files.count
    else { return nil }
    var edits: [FileEdit] = []
    for file in recipe.sortedFiles {
      guard let known = files[recipe.folders.text(of: file.path)] else { return nil }
      if known.stamp == file.stamp { continue }
      guard edits.count < Self.mostFiles, let edit = FileEdit(of: file, known, recipe: recipe, base: reader) else {
        return nil
      }
      edits.append(edit)
    }
    return edits
  }
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
