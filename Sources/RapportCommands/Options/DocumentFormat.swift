import ArgumentParser

/// A format in which a brief leaves the program.
enum DocumentFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case text, markdown, html, pdf, docx, json, ics

  /// The ending of a file in this format.
  var ending: String {
    switch self {
    case .text: "txt"
    case .markdown: "md"
    case .html, .pdf, .docx, .json, .ics: rawValue
    }
  }

  /// Which format the ending of a file asks for.
  static let endings: [String: DocumentFormat] = [
    "html": .html, "htm": .html, "md": .markdown, "markdown": .markdown, "json": .json, "txt": .text, "ics": .ics,
    "ical": .ics, "pdf": .pdf, "docx": .docx,
  ]

  /// Whether it is bytes that no terminal shows.
  var isBinary: Bool { self == .pdf || self == .docx }
}

/// One or more formats with commas between: `html,pdf,ics`.
struct DocumentFormats: ExpressibleByArgument, Hashable, Sendable {
  let formats: [DocumentFormat]

  init?(argument: String) {
    let names = argument.lowercased().split(separator: ",", omittingEmptySubsequences: false)
    let found = names.map { DocumentFormat(rawValue: String($0)) ?? DocumentFormat.endings[String($0)] }
    let known = found.compactMap { $0 }
    guard known.count == names.count else { return nil }
    formats = known.reduce(into: []) { kept, format in if !kept.contains(format) { kept.append(format) } }
  }

  static var allValueStrings: [String] { DocumentFormat.allCases.map(\.rawValue) }
}
