import Diagnostics
import GuidanceModel

/// A changed file whose entries say something else than before, and which changes nothing beside.
struct FileEdit {
  let file: ContentFile
  /// The numbers that its entries may have.
  let numbers: Range<Int>
  let entries: [Entry]
  let diagnostics: [Diagnostic]

  /// Files of these folders hold entries; what stands elsewhere bears on all of them.
  private static let folders = ["cultures", "bridges", "practices", "situations", "checklists", "questions"]

  /// Nil where it is not so: where a culture has another name, a list another item, or the file more entries than there
  /// are numbers.
  init?(of file: ContentFile, _ known: KeptFile, recipe: BaseRecipe, base: BaseReader) {
    let place = recipe.folders.split(file.path).path
    guard Self.folders.contains(where: { place.hasPrefix($0 + "/") }), let read = recipe.readFile else { return nil }
    let (guidance, diagnostics) = read(file.path)
    guard HeldRecords(guidance).text == known.holds, Self.holdsEntriesAlone(guidance),
      guidance.entries.count <= known.numbers.count,
      guidance.entries.allSatisfy({ $0.core.location.file == file.path }),
      guidance.cultures.allSatisfy({ Self.isKept($0, .culture, $0.id.text, base) }),
      guidance.checklists.allSatisfy({ Self.isKept($0, .checklist, $0.id.text, base) })
    else { return nil }
    self.file = file
    self.diagnostics = diagnostics
    numbers = known.numbers
    entries = guidance.entries
  }

  /// Beside cultures and checklists, which are compared with those that are kept.
  private static func holdsEntriesAlone(_ guidance: Guidance) -> Bool {
    var rest = guidance
    rest.entries = []
    rest.cultures = []
    rest.checklists = []
    return rest == Guidance()
  }

  /// Whether the base holds this very record.
  private static func isKept(_ value: some Recordable, _ sort: RecordSort, _ id: String, _ base: BaseReader) -> Bool {
    let kept = try? base.connection.prepare("SELECT bytes FROM record WHERE sort = ? AND id = ?")
      .rows([.integer(sort.rawValue), .text(id)]) { Array($0.bytes(0)) }
    return kept == [RecordWriter.record(value, in: base.folders)]
  }
}
