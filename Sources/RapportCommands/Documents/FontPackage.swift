/// Which Debian package brings a font for a character.
enum FontPackage {
  static func name(for scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF, 0xFE30...0xFE4F,
      0xFF00...0xFFEF, 0x20000...0x3FFFF:
      "fonts-noto-cjk"
    case 0x2600...0x27BF, 0x1F000...0x1FAFF: "fonts-noto-color-emoji"
    default: "fonts-noto-core"
    }
  }
}
