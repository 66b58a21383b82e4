/// What the page of messages says of a rule beyond its description, as Markdown: made of the rule itself.
package struct RulePage {
  package init() {}

  /// Older ids, lists of words, and examples, each of which is a test.
  package func details(of rule: any EditorialRule) -> String {
    var parts: [String] = []
    if !rule.aliases.isEmpty { parts.append("Older ids: \(listed(rule.aliases)).") }
    if !rule.wordLists.isEmpty { parts.append("Words: \(listed(rule.wordLists)).") }
    parts.append(examples("Found:", rule.examples.triggering))
    parts.append(examples("Let pass:", rule.examples.passing))
    return parts.joined(separator: "\n\n")
  }

  private func listed(_ ids: [String]) -> String { ids.map { "`\($0)`" }.joined(separator: ", ") }

  private func examples(_ heading: String, _ examples: [RuleExample]) -> String {
    ([heading, ""] + examples.map { "- `\(visible($0.text))`" }).joined(separator: "\n")
  }

  /// A no-break space cannot be seen.
  private func visible(_ text: String) -> String { text.replacing("\u{A0}", with: "[no-break space]") }
}
