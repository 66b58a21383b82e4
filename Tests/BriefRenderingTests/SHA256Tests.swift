import Testing

@testable import BriefRendering

@Suite struct SHA256Tests {
  /// The examples of FIPS 180-4, and lengths around a block's end; from `sha256sum`.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (String(repeating: "a", count: 56), "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
    (String(repeating: "é", count: 500), "8b671e21c36a4d798b1f027ddf9b611a373ce10ff7f19a43ee8cd014721e5d98"),
  ])
  func hash(_ text: String, _ expected: String) {
    let digits = SHA256.hash(text.utf8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    #expect(digits.joined() == expected)
  }

  @Test func policyNamesEachStyleSheet() {
    let styles = ContentSecurityPolicy.styles(in: "<style>a</style> <style></style> <style>open")
    #expect(styles == ["a", ""])
    let policy = ContentSecurityPolicy.policy(forStyles: ["abc"])
    #expect(policy.contains("style-src 'sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='"))
    #expect(ContentSecurityPolicy.policy(forStyles: []).contains("style-src 'none'"))
  }
}
