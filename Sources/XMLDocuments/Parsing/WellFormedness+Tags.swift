import Diagnostics

// Tags, and what stands before and after the root.
extension WellFormedness {
  var mismatchedTag: Diagnostic {
    let closed = complaint.second ?? ""
    let tags = MismatchedTag(open: parse.open, closed: closed, guide: parse.schema?.guide)
    if let meant = tags.explained(at: closingLine) { return meant }
    let opened = complaint.first ?? ""
    let line = parse.open.last?.location.line ?? 1
    let isOpenFurtherOut = parse.open.dropLast().contains { $0.name == closed }
    let isMisspelt = !isOpenFurtherOut && !NearMisses(among: [opened]).of(closed).isEmpty
    let response =
      if isMisspelt {
        "Write </\(opened)>."
      } else if isOpenFurtherOut {
        "Add </\(opened)> before it."
      } else {
        "Write </\(opened)>, or delete </\(closed)>: no <\(closed)> is open."
      }
    return problem(
      "tag-mismatch",
      "the element <\(opened)> opened at line \(line) is closed by </\(closed)>",
      response,
      at: parse.lastIndex(of: "<", before: place)
    )
  }

  private var closingLine: Int { location(at: parse.lastIndex(of: "<", before: place)).line }

  /// A tag without its `>`.
  var unclosedTag: Diagnostic {
    let tag = parse.lastIndex(of: "<", before: place)
    let name = parse.text[tag..<place].prefix { !Whitespace.isSpace($0) }
    return problem(
      "tag-not-closed",
      "the tag \(Help.excerpt(String(decoding: name, as: UTF8.self))) has no >",
      "Add > at its end; if it is meant as a less-than sign, write &lt; instead of <.",
      at: tag
    )
  }

  func strayEndTag(at offset: Int) -> Diagnostic {
    problem("stray-end-tag", "an end tag stands where no element is open", "Delete it.", at: offset)
  }

  var afterRoot: Diagnostic {
    let root = parse.root?.name ?? ""
    let rest = parse.text[place...]
    if rest.starts(with: "</".utf8) {
      return problem(
        "stray-end-tag",
        "this end tag closes nothing: <\(root)> is closed already",
        "Delete it.",
        at: place
      )
    }
    let isElement = rest.first == UInt8(ascii: "<")
    return problem(
      "content-after-root",
      isElement ? "a second root element follows </\(root)>" : "text follows </\(root)>, the end of the root element",
      "Move it into <\(root)>, or delete it.",
      at: place
    )
  }

  var notXML: Diagnostic {
    problem(
      "not-xml",
      "the file does not begin with an element: it is not XML",
      "Check that this is the right file; content begins with <?xml version=\"1.0\" encoding=\"UTF-8\"?>.",
      at: place
    )
  }

  var brokenDeclaration: Diagnostic {
    let start = parse.lastIndex(of: "<", before: place)
    let isFirst = start == 0
    return problem(
      "xml-declaration",
      isFirst ? "the XML declaration is not closed by ?>" : "the XML declaration is not at the beginning of the file",
      isFirst
        ? "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?>." : "Delete what stands before it, or delete it here.",
      at: start
    )
  }

  var unknownPrefix: Diagnostic {
    let prefix = complaint.first ?? ""
    return problem(
      "unknown-prefix",
      "the prefix \(prefix): is not declared",
      prefix == "xsi"
        ? "Add xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" to the root element."
        : "Delete the prefix: no name of Rapport has one.",
      at: parse.lastIndex(of: "<", before: place)
    )
  }
}
