import Diagnostics
import Foundation
import PairTables

/// One pair of a batch, before it is read.
struct BatchPair: Sendable {
  enum Input: Sendable {
    case record(TableRecord, id: String)
    /// The path of a profile.
    case file(String)
  }

  /// The row of the table as a spreadsheet counts, or the place in the folder from 1.
  var row: Int
  /// What its files are called, before reader and ending.
  var name: String
  var input: Input
}

/// Where the pairs of a batch come from, in an order that is always the same.
final class PairSource {
  private enum Origin {
    case table(PairTableFile, RowReader)
    case folder([String])
  }

  /// As the user named it.
  let path: String
  private let origin: Origin
  private var naming = FileNaming()
  private var count = 0

  /// - Throws: `CommandFailure` where it is neither a table nor a folder with profiles.
  init(path: String, names: TableNames, environment: CommandEnvironment) throws {
    self.path = path
    let absolute = path.hasPrefix("/") ? path : environment.workingFolder + "/" + path
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: absolute, isDirectory: &isFolder), isFolder.boolValue {
      origin = .folder(try Self.profiles(in: path, absolute))
    } else {
      let table = try PairTableFile(path: path, in: environment.workingFolder)
      origin = .table(table, RowReader(header: table.header, file: path, names: names))
    }
  }

  /// What is wrong with the header of a table.
  var diagnostics: [Diagnostic] {
    if case .table(let table, _) = origin { return table.header.diagnostics }
    return []
  }

  /// How many pairs go by a name that another had before.
  var repeatedNames: Int { naming.repeated }

  var rowReader: RowReader? {
    if case .table(_, let reader) = origin { return reader }
    return nil
  }

  /// How much of the source has been given out, 0 to 1; nil where nobody can tell.
  var share: Double? {
    switch origin {
    case .folder(let files): files.isEmpty ? 1 : Double(count) / Double(files.count)
    case .table(let table, _): table.length.map { $0 == 0 ? 1 : min(1, Double(table.given) / Double($0)) }
    }
  }

  /// Some more pairs; empty at the end.
  func next() throws -> [BatchPair] {
    switch origin {
    case .folder(let files):
      let some = files.dropFirst(count).prefix(256).enumerated().map { offset, file in
        let stem = URL(fileURLWithPath: file).deletingPathExtension().lastPathComponent
        return BatchPair(row: count + offset + 1, name: naming.name(for: stem), input: .file("\(path)/\(file)"))
      }
      count += some.count
      return some
    case .table(let table, let reader):
      let records = try table.next()
      count += records.count
      return records.map { record in
        let id = Self.id(of: record, reader)
        let name = naming.name(for: id)
        return BatchPair(row: record.row, name: name, input: .record(record, id: name))
      }
    }
  }

  /// The id that the row gives; else both names, else the row.
  private static func id(of record: TableRecord, _ reader: RowReader) -> String {
    let cells = reader.cells(of: record)
    if let id = cells[.pair(.id)]?.text { return id }
    let names = [PairColumn.person(.mentor, .callName), .person(.mentoree, .callName)].compactMap { cells[$0]?.text }
    if names.count == 2 { return names.joined(separator: "-") }
    let full = [PairColumn.person(.mentor, .name), .person(.mentoree, .name)].compactMap { cells[$0]?.text }
    return full.count == 2 ? full.joined(separator: "-") : "row-\(record.row)"
  }

  private static func profiles(in path: String, _ absolute: String) throws -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: absolute)) ?? []
    let profiles = files.filter { $0.hasSuffix(".xml") && !$0.hasPrefix(".") }.sorted()
    guard !profiles.isEmpty else {
      throw CommandFailure.file(path, reason: "holds no profile. Profiles end with .xml.")
    }
    return profiles
  }
}
