import Foundation
import XMLDocuments

/// The content folders with the schemas that they bring.
struct ContentSchemas {
  /// As found or named; a later one overlays an earlier.
  let folders: [String]

  /// A schema of the first folder that has it.
  ///
  /// - Throws: `CommandFailure.file` where none has it, or it cannot be used.
  func validator(_ name: String) throws -> SchemaValidator {
    let paths = folders.map { "\($0)/schema/\(name)" }
    guard let path = paths.first(where: FileManager.default.fileExists) else {
      throw CommandFailure.file("schema/\(name)", reason: "is missing from \(folders.joined(separator: " and ")).")
    }
    do {
      return try SchemaValidator(schemaAt: path)
    } catch {
      throw CommandFailure.file(path, reason: "is no usable schema: \(error)")
    }
  }
}
