/// Where the attributes of a start tag stand. The parser has found it well-formed, so looking for quotes is enough.
struct StartTag {
  /// Where each name begins, in bytes, in order. Declarations of namespaces are left out, as the parser does.
  private(set) var attributeOffsets: [Int] = []

  init(_ text: [UInt8], at tag: Int) {
    var offset = tag + 1
    func skip(while condition: (UInt8) -> Bool) {
      while offset < text.count, condition(text[offset]) { offset += 1 }
    }
    skip { !Self.endsName($0) }
    while true {
      skip(while: Self.isSpace)
      let name = offset
      skip { !Self.endsName($0) }
      guard offset > name else { return }
      if !Self.isDeclaration(text[name..<offset]) { attributeOffsets.append(name) }
      skip { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") }
      guard offset < text.count else { return }
      let quote = text[offset]
      offset += 1
      skip { $0 != quote }
      offset += 1
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func endsName(_ byte: UInt8) -> Bool {
    isSpace(byte) || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">")
  }

  private static func isDeclaration(_ name: ArraySlice<UInt8>) -> Bool {
    name.elementsEqual("xmlns".utf8) || name.starts(with: "xmlns:".utf8)
  }
}
