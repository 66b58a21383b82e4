import GuidanceModel
import GuidanceSearch

/// A copy of the kept base that takes edits.
struct EditedBase {
  private let connection: SQLiteConnection
  private let recipe: BaseRecipe
  private let base: BaseReader

  init(_ connection: SQLiteConnection, recipe: BaseRecipe) {
    self.connection = connection
    self.recipe = recipe
    base = BaseReader(connection: connection, folders: recipe.folders)
  }

  /// All or nothing: whoever is refused throws the copy away.
  ///
  /// - Parameter kept: what was copied, unless somebody has put another base in its place meanwhile.
  func take(_ edits: [FileEdit], of kept: KeptBase) throws {
    guard try base.fact(.key) == kept.key else { throw EditRefusal.notAnEdit }
    try connection.execute(
      "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; BEGIN;"
    )
    let old = try NumberedEntries(in: edits.map(\.numbers), of: base)
    let new = NumberedEntries(edits)
    let names = EntryNames(try naming(old.entries + new.entries))
    let (before, after) = Parallel.both({ old.analysed(names) }, { new.analysed(names) })
    let vocabulary = try EditedVocabulary(base, old: before, new: after)
    let total = try base.number(.entryTotal)
    let totals = (before: total, now: total + new.numbers.count - old.numbers.count)
    try replace(old, by: new, vocabulary)
    try vocabulary.write(old: old.numbers, new: new.numbers)
    try EditedDirections(base, vectors: recipe.folders.questionVectors())?.write(
      after: vocabulary,
      totals: totals,
      new: new.numbers
    )
    try writePhrases(old.entries + new.entries)
    let marks = try write(edits)
    try FactTable.write(facts(totals.now, words: vocabulary.lengthChange, kept.files, marks), connection)
    try connection.execute("COMMIT;")
  }

  /// What the entries take their names from, and no more: reading all cultures would take longer than all the rest.
  private func naming(_ entries: [Entry]) throws -> Guidance {
    var guidance = Guidance()
    guidance.cultures = try base.records(.culture, ids: Set(entries.compactMap(\.culture?.text)).sorted())
    guidance.topics = try base.records(.topic)
    guidance.dimensions = try base.records(.dimension)
    guidance.checklists = try base.records(.checklist)
    return guidance
  }

  private func replace(_ old: NumberedEntries, by new: NumberedEntries, _ vocabulary: EditedVocabulary) throws {
    let deletions = try ["entry", "entry_record", "raised_situation"].map {
      try connection.prepare("DELETE FROM \($0) WHERE number = ?")
    }
    let deleteTopic = try connection.prepare("DELETE FROM entry_topic WHERE topic = ? AND number = ?")
    let deleteName = try connection.prepare("DELETE FROM entry_name WHERE id = ? AND number = ?")
    for (entry, number) in zip(old.entries, old.numbers) {
      for deletion in deletions { try deletion.run([.integer(number)]) }
      for topic in entry.core.topics { try deleteTopic.run([.text(topic.value.text), .integer(number)]) }
      for name in [entry.id] + entry.core.aliases { try deleteName.run([.text(name.text), .integer(number)]) }
    }
    let rows = EntryRows(connection)
    let folders = recipe.folders
    try rows.write(new.entries, records: new.entries.map { RecordWriter.record($0, in: folders) }, as: new.numbers) {
      (RecordWriter.record(vocabulary.indexed[$0].clues, in: folders), nil)
    }
    guard try !rows.writeNames(of: new.entries, as: new.numbers) else { throw EditRefusal.clash }
  }

  /// What people say in situations is made ready for all of them together.
  private func writePhrases(_ entries: [Entry]) throws {
    guard entries.contains(where: { $0.kind == .situation }) else { return }
    let situations = try base.entries(
      "SELECT bytes FROM entry JOIN entry_record USING(number) WHERE kind = ? ORDER BY number",
      [.integer(EntryKind.situation.number)]
    )
    let concepts: [Concepts] = try base.records(.concepts)
    let phrases = SituationPhrases(
      of: situations,
      concepts: concepts.first ?? Concepts([]),
      vectors: recipe.folders.wordVectors()
    )
    try RecordTable(connection: connection, folders: recipe.folders).write([phrases], as: .situationPhrases) { _ in "" }
  }

  /// The marks of the edited files, by their names in the tables of the base.
  private func write(_ edits: [FileEdit]) throws -> [String: UInt64] {
    let table = try RecordTable(connection: connection, folders: recipe.folders)
    let update = try connection.prepare("UPDATE file SET size = ?, modified = ?, inode = ?, mark = ? WHERE path = ?")
    let delete = try connection.prepare("DELETE FROM record WHERE sort = ? AND id = ?")
    var marks: [String: UInt64] = [:]
    for edit in edits {
      let (name, mark) = (recipe.folders.text(of: edit.file.path), FileMark.mark(ofFileAt: edit.file.path))
      marks[name] = mark
      try update.run(edit.file.stamp.map { .integer($0) } + [.integer(Int(bitPattern: UInt(mark))), .text(name)])
      try delete.run([.integer(RecordSort.diagnostic.rawValue), .text(name)])
      try table.write(edit.diagnostics)
    }
    return marks
  }

  private func facts(
    _ entryTotal: Int,
    words: Int,
    _ kept: [String: KeptFile],
    _ edited: [String: UInt64]
  ) throws -> [BaseFact: String] {
    let marks = recipe.files.compactMap { file -> FileMark? in
      let (folder, path) = recipe.folders.split(file.path)
      let name = recipe.folders.text(of: file.path)
      return (edited[name] ?? kept[name]?.mark).map { FileMark(folder: folder, path: path, mark: $0) }
    }
    return [
      .key: recipe.key, .contentVersion: FileMark.contentVersion(marks),
      .entryTotal: String(entryTotal),
      .lengthTotal: String(try base.number(.lengthTotal) + words),
    ]
  }
}

/// Why a base takes no edit after all.
enum EditRefusal: Error {
  /// More than entries has changed, or what was copied is not the base that they were compared with.
  case notAnEdit
  /// A name is borne by two entries now, and which of them counts is for the whole base to say.
  case clash
}

/// Entries with their numbers, in ascending order.
struct NumberedEntries {
  private(set) var entries: [Entry] = []
  private(set) var numbers: [Int] = []

  /// Those that the base holds under some numbers.
  init(in ranges: [Range<Int>], of base: BaseReader) throws {
    let select = try base.connection.prepare(
      "SELECT number, bytes FROM entry_record WHERE number >= ? AND number < ? ORDER BY number"
    )
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      _ = try select.rows([.integer(range.lowerBound), .integer(range.upperBound)]) { row in
        numbers.append(row.integer(0))
        entries.append(try RecordReader.value(of: row.bytes(1), in: base.folders))
      }
    }
  }

  /// Those of edited files.
  init(_ edits: [FileEdit]) {
    for edit in edits.sorted(by: { $0.numbers.lowerBound < $1.numbers.lowerBound }) {
      numbers += edit.numbers.prefix(edit.entries.count)
      entries += edit.entries
    }
  }

  func analysed(_ names: EntryNames) -> AnalysedEntries { AnalysedEntries(entries, names: names) }
}
