import Diagnostics

/// Holds back what must not reach the parser: NUL, which it takes for the end of the text, and a start tag with a
/// monstrous number of attributes.
struct InputScreen {
  var limits: XMLLimits

  func problem(in text: [UInt8], lines: inout LineTable) -> Diagnostic? {
    let (tag, zero) = text.withUnsafeBytes { (monstrousTag(in: $0), ByteSearch($0).first(0)) }
    if let tag, tag < zero ?? .max { return .tooManyAttributes(limits.attributes, at: lines.location(at: tag)) }
    return zero.map { .forbiddenCharacter(at: lines.location(at: $0)) }
  }

  /// The first `<` that too many equals signs follow before the next. Most stretches are too short to hold so many.
  private func monstrousTag(in bytes: UnsafeRawBufferPointer) -> Int? {
    let search = ByteSearch(bytes)
    var tag = 0
    while tag < bytes.count {
      let next = search.first(UInt8(ascii: "<"), from: tag + 1) ?? bytes.count
      if next - tag > limits.equalsSigns, isMonstrous(bytes[tag..<next]) { return tag }
      tag = next
    }
    return nil
  }

  private func isMonstrous(_ tag: Slice<UnsafeRawBufferPointer>) -> Bool {
    tag.count { $0 == UInt8(ascii: "=") } > limits.equalsSigns
  }
}
