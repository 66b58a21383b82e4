import Diagnostics

/// Stops a start tag with a monstrous number of attributes before the parser meets it.
struct TagSizeCheck {
  var limits: XMLLimits

  func problem(in text: [UInt8], lines: inout LineTable) -> Diagnostic? {
    var (tag, signs) = (0, 0)
    for (offset, byte) in text.enumerated() {
      if byte == UInt8(ascii: "<") {
        (tag, signs) = (offset, 0)
      } else if byte == UInt8(ascii: "=") {
        signs += 1
        if signs > limits.equalsSigns { return .tooManyAttributes(limits.attributes, at: lines.location(at: tag)) }
      }
    }
    return nil
  }
}
