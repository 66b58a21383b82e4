import Diagnostics

// Signs that text must not contain as they are.
extension WellFormedness {
  var bareAmpersand: Diagnostic {
    problem("bare-ampersand", "the sign & stands alone in the text", "Write &amp; instead of &.", at: place - 1)
  }

  var bareLessThan: Diagnostic {
    problem("bare-less-than", "the sign < stands alone in the text", "Write &lt; instead of <.", at: place - 1)
  }

  /// `&` with letters after it and no semicolon.
  var unfinishedReference: Diagnostic {
    let start = parse.lastIndex(of: "&", before: place)
    let name = String(decoding: parse.text[(start + 1)..<place], as: UTF8.self)
    let isKnown = ["amp", "lt", "gt", "quot", "apos"].contains(name)
    return problem(
      "bare-ampersand",
      isKnown ? "&\(name) has no semicolon" : "the sign & stands alone in the text",
      isKnown ? "Write &\(name);." : "Write &amp; instead of &.",
      at: start
    )
  }

  var unknownEntity: Diagnostic {
    let name = complaint.first ?? ""
    let response =
      if let character = NamedCharacters.character(of: name) {
        "Write the character itself: \(character)."
      } else {
        "Write the character itself; if the sign & is meant, write &amp;."
      }
    return problem(
      "unknown-entity",
      "the entity &\(name); is not defined",
      response,
      at: parse.lastIndex(of: "&", before: place)
    )
  }

  var forbiddenCharacter: Diagnostic {
    guard complaint.message.contains("CharRef") else { return .forbiddenCharacter(at: location(at: place)) }
    let reference = parse.text[max(0, place - 12)..<place].lastIndex(of: UInt8(ascii: "&"))
    return problem(
      "forbidden-character",
      "this reference stands for a character that XML forbids",
      "Delete it.",
      at: reference ?? place
    )
  }

  var strayCDATAEnd: Diagnostic {
    problem("cdata-end", "]]> must not stand in text", "Write ]]&gt; instead.", at: place)
  }

  var hyphensInComment: Diagnostic {
    problem("hyphens-in-comment", "two hyphens stand inside a comment", "Write one hyphen, or a dash.", at: place)
  }

  /// A comment or CDATA section that swallows the rest of the file.
  var endlessSection: Diagnostic {
    let isComment = complaint.message.contains("omment")
    let start = parse.text[..<place].lastRange(of: isComment ? "<!--" : "<![CDATA[") ?? place
    return problem(
      "section-not-closed",
      "the \(isComment ? "comment" : "CDATA section") opened here is never closed",
      "Add \(isComment ? "-->" : "]]>") at its end.",
      at: start
    )
  }
}

/// Characters that HTML has names for and XML has not: those that people type most.
enum NamedCharacters {
  static func character(of name: String) -> String? { characters[name] }

  private static let characters = [
    "nbsp": "a no-break space, U+00A0", "ndash": "\u{2013}", "mdash": "\u{2014}", "hellip": "\u{2026}",
    "lsquo": "\u{2018}", "rsquo": "\u{2019}", "ldquo": "\u{201C}", "rdquo": "\u{201D}", "laquo": "\u{AB}",
    "raquo": "\u{BB}", "eacute": "\u{E9}", "egrave": "\u{E8}", "agrave": "\u{E0}", "ccedil": "\u{E7}",
    "auml": "\u{E4}", "ouml": "\u{F6}", "uuml": "\u{FC}", "Auml": "\u{C4}", "Ouml": "\u{D6}", "Uuml": "\u{DC}",
    "szlig": "\u{DF}", "aring": "\u{E5}", "oslash": "\u{F8}", "ntilde": "\u{F1}", "euro": "\u{20AC}",
    "copy": "\u{A9}", "times": "\u{D7}", "middot": "\u{B7}", "shy": "a soft hyphen, U+00AD",
  ]
}
