import GuidanceModel

/// Writes which files a base was made from, and what each of them holds beside entries.
struct FileTable {
  let connection: SQLiteConnection
  let recipe: BaseRecipe

  func write(_ marks: [FileMark], places: EntryPlaces, _ guidance: Guidance) throws(SQLiteError) {
    let blocks = places.blocksByFile
    let held = HeldRecords.byFile(guidance)
    let insert = try connection.prepare("INSERT OR REPLACE INTO file VALUES(?, ?, ?, ?, ?, ?, ?, ?)")
    for (file, mark) in zip(recipe.sortedFiles, marks) {
      let block = blocks[file.path]
      try insert.run([
        .text(recipe.folders.text(of: file.path)), .integer(file.size), .integer(file.modified), .integer(file.inode),
        .integer(Int(bitPattern: UInt(mark.mark))), .integer(block?.first ?? 0), .integer(block?.room ?? 0),
        .text((held[file.path] ?? HeldRecords(Guidance())).text),
      ])
    }
  }
}

/// The ids of the records, entries apart, that stand in a file.
struct HeldRecords: Equatable {
  private(set) var cultures: [CultureID] = []
  private(set) var checklists: [EntryID] = []

  /// One line, to be compared.
  var text: String { cultures.map(\.text).joined(separator: " ") + "|" + checklists.map(\.text).joined(separator: " ") }

  init(_ guidance: Guidance) {
    cultures = guidance.cultures.map(\.id)
    checklists = guidance.checklists.map(\.id)
  }

  static func byFile(_ guidance: Guidance) -> [String: HeldRecords] {
    var held: [String: HeldRecords] = [:]
    for culture in guidance.cultures {
      held[culture.location.file, default: HeldRecords(Guidance())].cultures.append(culture.id)
    }
    for checklist in guidance.checklists {
      held[checklist.location.file, default: HeldRecords(Guidance())].checklists.append(checklist.id)
    }
    return held
  }
}
