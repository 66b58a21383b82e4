/// What a page may do: nothing but apply its own style sheets.
enum ContentSecurityPolicy {
  /// The policy for a page with these style sheets, each named by the hash of its text.
  static func policy(forStyles styles: [Substring]) -> String {
    let hashes = styles.map { "'sha256-\(base64(SHA256.hash($0.utf8)))'" }
    let style = hashes.isEmpty ? "'none'" : hashes.joined(separator: " ")
    return "default-src 'none'; style-src \(style); img-src 'none'; base-uri 'none'; form-action 'none'"
  }

  /// What stands between `<style>` and `</style>`, each time. A style element must have no attributes.
  static func styles(in page: String) -> [Substring] {
    page.split(separator: "<style>", omittingEmptySubsequences: false).dropFirst().compactMap { rest in
      rest.firstRange(of: "</style>").map { rest[..<$0.lowerBound] }
    }
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      let bits = three.reduce(0) { $0 << 8 | Int($1) } << ((3 - three.count) * 8)
      for place in 0..<4 {
        text.append(place <= three.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
