import GuidanceModel

/// Twelve digits that stand for what an entry says: what a reviewer signs.
///
/// Every element and attribute counts, and every word of text. What counts for nothing: the reviews themselves, the days
/// of checking, the entry's own ids, comments and instructions, and how the lines are broken.
struct EntryFingerprint {
  let digits: String

  /// Attributes of the entry that may change without a new review.
  private static let passedOver: Set<String> = ["id", "aliases", "checked", "due"]

  init(_ entry: XMLElement) {
    var hash = TextHash()
    hash.add(entry, without: Self.passedOver)
    digits = String(hash.mixed.prefix(12))
  }
}

extension TextHash {
  /// A mark before each piece keeps `<a>b</a>` and `<ab/>` apart.
  fileprivate mutating func add(_ element: XMLElement, without passedOver: Set<String> = []) {
    add("\u{1}\(element.name)")
    for attribute in element.attributes.sorted(by: { $0.name < $1.name }) where !passedOver.contains(attribute.name) {
      add("\u{2}\(attribute.name)\u{3}\(Whitespace.collapsed(attribute.value))")
    }
    var text = ""
    for child in element.children {
      switch child {
      case .text(let piece): text += piece.text
      case .element(let child) where child.name == "review": continue
      case .element(let child):
        flush(&text)
        add(child)
      case .comment, .instruction: break
      }
    }
    flush(&text)
    add("\u{4}")
  }

  /// Spaces at the edge of an element inside a line are no words: the formatter may move them.
  private mutating func flush(_ text: inout String) {
    let words = Whitespace.collapsed(text)
    if !words.isEmpty { add("\u{5}\(words)") }
    text = ""
  }

  /// Spreads the last bytes over all digits, which FNV alone does not.
  fileprivate var mixed: String {
    var mixed = value
    mixed = (mixed ^ (mixed >> 33)) &* 0xff51_afd7_ed55_8ccd
    mixed = (mixed ^ (mixed >> 33)) &* 0xc4ce_b9fe_1a85_ec53
    mixed ^= mixed >> 33
    let text = String(mixed, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }
}
