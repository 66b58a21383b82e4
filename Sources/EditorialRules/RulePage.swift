/// The page of rules for authors, as Markdown: made of the rules themselves.
package struct RulePage {
  private let rules: [any EditorialRule]

  package init(_ rules: [any EditorialRule] = EditorialRules.all) { self.rules = rules }

  package var markdown: String {
    ([preface, table] + rules.map(section)).joined(separator: "\n\n") + "\n"
  }

  private var preface: String {
    """
    # The editorial rules

    This page is made from the rules in `Sources/EditorialRules`; edit them there. Every example is a test.

    An error has to be mended, a warning nearly always, a suggestion where you agree. The words that rules look for stand \
    in [vocabulary/wording.xml](vocabulary/wording.xml): add to a list what you miss. A word in lower case there is found \
    in any spelling, one with a capital only as it is written.

    The examples speak of Almaria and Veltland, which are nowhere.
    """
  }

  private var table: String {
    let rows = rules.map { "| [\($0.id)](#\($0.id)) | \($0.severity.rawValue) | \($0.title) |" }
    return (["| rule | severity | what it asks for |", "|---|---|---|"] + rows).joined(separator: "\n")
  }

  private func section(_ rule: any EditorialRule) -> String {
    var parts = ["## \(rule.id)", "**\(rule.title)** (\(rule.severity.rawValue))"]
    parts += [escaped(rule.documentation.why), "Instead: " + escaped(rule.documentation.instead)]
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

  /// What Markdown would take for an element.
  private func escaped(_ text: String) -> String {
    text.replacing("<", with: "\\<")
  }

  /// A no-break space cannot be seen.
  private func visible(_ text: String) -> String { text.replacing("\u{A0}", with: "[no-break space]") }
}
