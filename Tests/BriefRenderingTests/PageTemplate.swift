import Foundation

@testable import BriefRendering

/// The page template of the real content: what programmes get and brand.
enum PageTemplate {
  static func text() throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "content/templates/brief.html.mustache"), encoding: .utf8)
  }

  static func shell() throws -> PageShell { try PageShell(template: try text()) }
}
