import Diagnostics

/// Holds back what must not reach the parser: NUL, which it takes for the end of the text, and a start tag with a
/// monstrous number of attributes.
struct InputScreen {
  var limits: XMLLimits

  func problem(in text: [UInt8], lines: inout LineTable) -> Diagnostic? {
    var (tag, signs) = (0, 0)
    for (offset, byte) in text.enumerated() {
      switch byte {
      case UInt8(ascii: "<"): (tag, signs) = (offset, 0)
      case UInt8(ascii: "="):
        signs += 1
        if signs > limits.equalsSigns { return .tooManyAttributes(limits.attributes, at: lines.location(at: tag)) }
      case 0: return .forbiddenCharacter(at: lines.location(at: offset))
      default: break
      }
    }
    return nil
  }
}
