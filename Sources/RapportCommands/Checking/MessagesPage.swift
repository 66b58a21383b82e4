import Diagnostics
import EditorialRules

/// The page `content/MESSAGES.md`: every kind of message, made of the program itself.
struct MessagesPage {
  /// By id, what the program says of a wrong file: the two lines of a report, and the line that is wrong.
  let samples: [String: Sample]

  struct Sample {
    var report: String
    /// Nil where the place is that of a whole file.
    var line: String?
  }

  var markdown: String {
    ([preface] + MessageIndex.families.map(table) + MessageIndex.families.map(section)).joined(separator: "\n\n") + "\n"
  }

  private var preface: String {
    """
    # Messages

    Made from the program; edit it there. `rapport check` prints `file:line:column: severity: reason [id]` and a line \
    `fix: ...`. The id names the kind of message and never changes its meaning.

    An error has to be mended: what it is about is left out of every answer until then. A warning is mended nearly always, \
    and `--strict` counts it. A suggestion is mended where you agree.

    A rule about wording or evidence can be waived at one place, with a reason, by an instruction inside the entry: \
    `<?waive long-sentence It is quoted word for word from the contract.?>`. The words that these rules look for stand in \
    [vocabulary/wording.xml](vocabulary/wording.xml): add to a list what you miss. A word in lower case there is found in \
    any spelling, one with a capital only as it is written. The examples speak of countries that are nowhere.
    """
  }

  private func table(_ family: MessageIndex.Family) -> String {
    let rows = family.messages.map { "| [\($0.id)](#\($0.id)) | \($0.severity.rawValue) | \(escaped($0.title)) |" }
    return (["**\(family.title)**", "", "| id | severity | what is asked for |", "|---|---|---|"] + rows)
      .joined(separator: "\n")
  }

  private func section(_ family: MessageIndex.Family) -> String {
    (["## \(family.title)"] + family.messages.map(entry)).joined(separator: "\n\n")
  }

  private func entry(_ message: MessageDescription) -> String {
    var parts = ["### \(message.id)", "\(escaped(message.title)) (\(message.severity.rawValue))."]
    parts.append(escaped(message.why))
    parts.append("Instead: \(escaped(message.instead))")
    if let sample = samples[message.id] { parts.append(block(sample)) }
    if let rule = EditorialRules.rule(message.id) { parts += [RulePage().details(of: rule)] }
    return parts.joined(separator: "\n\n")
  }

  private func block(_ sample: Sample) -> String {
    let line = sample.line.map { "  here: \($0)\n" } ?? ""
    return "```text\n\(sample.report)\(sample.report.hasSuffix("\n") ? "" : "\n")\(line)```"
  }

  /// What Markdown would take for an element.
  private func escaped(_ text: String) -> String { text.replacing("<", with: "\\<") }
}
