/// The ids that a text declares, found without parsing, so that one broken file does not make the references of all
/// others look broken.
enum DeclaredIDs {
  static func ids(in text: [UInt8]) -> Set<String> {
    let marks = [Array(" id=\"".utf8), Array("\nid=\"".utf8)]
    var ids: Set<String> = []
    for start in text.indices where Whitespace.isSpace(text[start]) {
      guard marks.contains(where: { text[start...].starts(with: $0) }) else { continue }
      let value = text[(start + 5)...].prefix { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "<") }
      if value.count <= 200 { ids.insert(Whitespace.collapsed(String(decoding: value, as: UTF8.self))) }
    }
    return ids
  }
}
