import Foundation
import Testing

@testable import BriefRendering

@Suite struct JSONValueTests {
  @Test(
    arguments: [
      (nil, "null"), (true, "true"), (-7, "-7"), (.number(1.5), "1.5"), (.number(.nan), "null"), ([], "[]"),
      ([:], "{}"),
      ("", "\"\""), ("a\"b\\c/d", "\"a\\\"b\\\\c/d\""), ("\n\r\t", "\"\\n\\r\\t\""), ("\r\n", "\"\\r\\n\""),
      ("\u{0}\u{1F}\u{7F}\u{9B}", "\"\\u0000\\u001f\\u007f\\u009b\""), ("\u{202E}\u{2028}", "\"\\u202e\\u2028\""),
      ("裕樹 é 😀", "\"裕樹 é 😀\""), (["b": 1, "a": [2, nil]], "{\"b\":1,\"a\":[2,null]}"),
    ] as [(JSONValue, String)]
  )
  func compact(_ value: JSONValue, _ expected: String) throws {
    #expect(value.text(.compact) == expected)
    _ = try JSONSerialization.jsonObject(with: Data(expected.utf8), options: .fragmentsAllowed)
  }

  @Test func prettyIndentsByTwoAndKeepsTheOrderOfKeys() {
    let value: JSONValue = ["z": [1, [:]], "a": ["k": "v"], "e": []]
    #expect(
      value.text() == """
        {
          "z": [
            1,
            {}
          ],
          "a": {
            "k": "v"
          },
          "e": []
        }
        """
    )
  }
}
