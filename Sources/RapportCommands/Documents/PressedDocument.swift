/// A document as it left the press.
struct PressedDocument {
  var bytes: [UInt8]
  /// What is to be said of it.
  var warnings: [String] = []
  /// Of a PDF; nil where the format has none or they are not known.
  var pages: Int?

  init(_ bytes: [UInt8], warnings: [String] = [], pages: Int? = nil) {
    (self.bytes, self.warnings, self.pages) = (bytes, warnings, pages)
  }

  init(_ text: String) { self.init(Array(text.utf8)) }
}
