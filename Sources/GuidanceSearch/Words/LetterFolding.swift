/// Which characters make words, and what they are compared as.
enum LetterFolding {
  /// Letters, digits, and the marks that belong to letters, beyond ASCII.
  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
      .letterNumber, .otherNumber, .nonspacingMark, .spacingMark:
      return true
    default:
      return false
    }
  }

  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
  }

  /// Hands over what a letter beyond ASCII is compared as: `É` as `e`, a combining accent as nothing.
  static func fold(_ scalar: Unicode.Scalar, _ append: (String) -> Void) {
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !(0x300...0x36F).contains(lower.value) {
      append(plain(lower) ?? String(lower))
    }
  }

  /// As which a Latin letter is typed on a keyboard that lacks it; nil for all others.
  private static func plain(_ letter: Unicode.Scalar) -> String? {
    guard let place = place(letter), rowsByLetter[place] > 0 else { return nil }
    return rows[Int(rowsByLetter[place]) - 1].typed
  }

  /// Where a letter of the two blocks with Latin letters and accents stands in a table of both.
  private static func place(_ letter: Unicode.Scalar) -> Int? {
    switch letter.value {
    case 0xC0..<0x250: Int(letter.value) - 0xC0
    case 0x1E00..<0x1F00: Int(letter.value) - 0x1E00 + 0x250 - 0xC0
    default: nil
    }
  }

  /// For each letter of both blocks the number of its row, from 1; 0 for those without.
  private static let rowsByLetter: [UInt8] = {
    var numbers = [UInt8](repeating: 0, count: 0x250 - 0xC0 + 0x100)
    for (number, row) in rows.enumerated() {
      for letter in row.letters.unicodeScalars {
        if let place = place(letter) { numbers[place] = UInt8(number + 1) }
      }
    }
    return numbers
  }()

  private static let rows: [(typed: String, letters: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("ae", "æǣǽ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"), ("d", "ďđḋḍḏḑḓð"),
    ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"), ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"), ("l", "ĺļľŀłḷḹḻḽ"), ("m", "ḿṁṃ"),
    ("n", "ñńņňŉǹṅṇṉṋ"), ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩ"), ("ss", "ß"), ("t", "ţťŧțṫṭṯṱẗ"), ("th", "þ"), ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"), ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"),
  ]
}
