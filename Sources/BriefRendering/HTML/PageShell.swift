import Mustache

/// What stands around the body of a page: head, style sheet, policy. A Mustache template that a programme can brand.
///
/// The template is given `lang`, `title`, `policy` and `body`; `policy` and `body` are HTML already and want three
/// braces.
package struct PageShell: Sendable {
  private let template: MustacheTemplate
  private let policy: String

  /// Reads a template, usually `templates/brief.html.mustache` of the content.
  /// - Throws: `PageShellError` where it is not Mustache or has no place for the body.
  package init(template text: String) throws(PageShellError) {
    guard text.contains("{{{body}}}") else { throw .hasNoBody }
    do {
      template = try MustacheTemplate(string: text)
    } catch {
      throw .isNotMustache("\(error)")
    }
    policy = ContentSecurityPolicy.policy(forStyles: ContentSecurityPolicy.styles(in: text))
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
  func page(title: String, body: String, language: String = "en") -> String {
    String(decoding: page(title: title, body: Array(body.utf8), language: language), as: UTF8.self)
  }

  /// The whole page as UTF-8. The body is set in as bytes: it is nearly all of the page, and need not be read again.
  func page(title: String, body: [UInt8], language: String = "en") -> [UInt8] {
    let context = ["lang": language, "title": TerminalText.safe(title), "policy": policy, "body": Self.bodyMark]
    let shell = Array(template.render(context).utf8)
    let mark = Array(Self.bodyMark.utf8)
    var page: [UInt8] = []
    page.reserveCapacity(shell.count + body.count)
    var (start, place) = (0, 0)
    while place < shell.count {
      if shell[place] == mark[0], shell[place...].starts(with: mark) {
        page += shell[start..<place]
        page += body
        place += mark.count
        start = place
      } else {
        place += 1
      }
    }
    return page + shell[start...]
  }

  /// Characters of private use, which no template holds.
  private static let bodyMark = "\u{F8F0}body\u{F8F1}"
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
