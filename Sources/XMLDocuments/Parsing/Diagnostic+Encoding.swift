import Diagnostics

extension Diagnostic {
  /// The file can be read, but other tools may show wrong letters.
  static func notSavedAsUTF8(as encoding: String, file: String) -> Diagnostic {
    Diagnostic(
      id: "saved-as-utf-8",
      severity: .warning,
      location: SourceLocation(file: file, line: 1, column: 1),
      reason: "the file is saved as \(encoding.uppercased()), not as UTF-8",
      response: "Save the file as UTF-8, and write encoding=\"UTF-8\" in its first line."
    )
  }

  static func unreadableEncoding(_ encoding: String, file: String) -> Diagnostic {
    Diagnostic(
      id: "unknown-encoding",
      severity: .error,
      location: SourceLocation(file: file, line: 1, column: 1),
      reason: "the file is saved as \(encoding.uppercased()), which is not read here",
      response: "Save the file as UTF-8, and write encoding=\"UTF-8\" in its first line."
    )
  }

  /// `isDamaged` says whether other letters of the file are good UTF-8.
  static func notUTF8(_ byte: UInt8, isDamaged: Bool, at location: SourceLocation) -> Diagnostic {
    let digits = String(byte, radix: 16, uppercase: true)
    let guess = isDamaged ? "" : "; read as Windows-1252 it is \"\(Windows1252.scalar(byte))\""
    return Diagnostic(
      id: "not-utf-8",
      severity: .error,
      location: location,
      reason: "the byte \(digits) is not UTF-8\(guess)",
      response: isDamaged
        ? "Write this letter again, and save the file as UTF-8."
        : "Save the file as UTF-8: the editor offers it as \"Save with encoding\" or \"Encoding\"."
    )
  }
}
