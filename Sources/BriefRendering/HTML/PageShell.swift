import Mustache

/// What stands around the body of a page: head, style sheet, policy. A Mustache template that a programme can brand.
///
/// The template is given `lang`, `title`, `policy` and `body`; `policy` and `body` are HTML already and want three
/// braces. It is rendered once, so a section can ask whether there is a title but nothing of its words.
package struct PageShell: Sendable {
  private let pieces: [Piece]

  /// A stretch of the page as it stands in the template, or what each brief puts there.
  private enum Piece: Sendable {
    case shell([UInt8])
    /// The title, escaped.
    case title
    /// The title as it is, where a template wants it in three braces.
    case rawTitle
    case body
  }

  /// Reads a template, usually `templates/brief.html.mustache` of the content.
  /// - Throws: `PageShellError` where it is not Mustache or has no place for the body.
  package init(template text: String) throws(PageShellError) {
    guard text.contains("{{{body}}}") else { throw .hasNoBody }
    let short = ShortenedTemplate(text)
    let template: MustacheTemplate
    do {
      template = try MustacheTemplate(string: short.text)
    } catch {
      throw .isNotMustache(Self.mistake(in: text) ?? "\(error)")
    }
    let policy = ContentSecurityPolicy.policy(forStyles: ContentSecurityPolicy.styles(in: text))
    let shell = template.render(["lang": "en", "title": Mark.rawTitle, "policy": policy, "body": Mark.body])
    pieces = Self.pieces(of: shell, short.stretches)
  }

  /// What the parser says of the whole template, with its own line numbers.
  private static func mistake(in text: String) -> String? {
    do {
      _ = try MustacheTemplate(string: text)
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// For content that brings no template: the page without a style sheet, which every browser can show and print.
  package static func plain() throws(PageShellError) -> PageShell {
    try PageShell(
      template: """
        <!DOCTYPE html>
        <html lang="{{lang}}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="{{{policy}}}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{{title}}</title>
        </head>
        <body>
        {{{body}}}
        </body>
        </html>

        """
    )
  }

  /// The whole page.
  func page(title: String, body: String) -> String {
    var page = HTMLBuilder()
    write(title: title, on: &page) { $0.markup(body.utf8) }
    return page.html
  }

  /// Writes the whole page. Title and body are set into a shell that is rendered once: a batch makes thousands of pages.
  func write(title: String, on page: inout HTMLBuilder, body: (inout HTMLBuilder) -> Void) {
    for piece in pieces {
      switch piece {
      case .shell(let bytes): page.markup(bytes)
      case .title: page.text(title)
      case .rawTitle: page.markup(TerminalText.safe(title).utf8)
      case .body: body(&page)
      }
    }
  }

  /// What stands for title and body while the shell is rendered: characters of private use, which no template holds. The
  /// bracket within shows whether the template escapes the title.
  private enum Mark {
    static let body = "\u{F8F0}body\u{F8F1}"
    static let rawTitle = "\u{F8F0}<\u{F8F1}"
    static let title = "\u{F8F0}&lt;\u{F8F1}"
  }

  /// - Parameter stretches: what was set aside, by its marks.
  private static func pieces(of shell: String, _ stretches: [String: Substring]) -> [Piece] {
    var pieces: [Piece] = []
    var rest = shell[...]
    while let place = rest.firstIndex(of: "\u{F8F0}") {
      pieces.append(.shell(Array(rest[..<place].utf8)))
      let end = rest[place...].firstIndex(of: "\u{F8F1}").map(rest.index(after:)) ?? rest.endIndex
      let mark = String(rest[place..<end])
      switch mark {
      case Mark.body: pieces.append(.body)
      case Mark.rawTitle: pieces.append(.rawTitle)
      case Mark.title: pieces.append(.title)
      default: pieces.append(.shell(Array((stretches[mark] ?? rest[place..<end]).utf8)))
      }
      rest = rest[end...]
    }
    return pieces + [.shell(Array(rest.utf8))]
  }
}

/// Why a template cannot be used.
package enum PageShellError: Error, Hashable, CustomStringConvertible {
  /// `{{{body}}}` stands nowhere in it.
  case hasNoBody
  /// What the parser said.
  case isNotMustache(String)

  package var description: String {
    switch self {
    case .hasNoBody:
      "the page template has no {{{body}}}: put it where the brief should stand, in three braces"
    case .isNotMustache(let reason):
      "the page template is not valid Mustache (\(reason)): close each {{#section}} and each brace"
    }
  }
}
