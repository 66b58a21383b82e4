import Foundation
import Testing

/// What two people wrote stands in the documents that they asked for, and nowhere else once a command has ended.
@Suite struct NothingKeptTests {
  /// A place for words of one's own that the schema gains must be marked, or this fails.
  @Test func everyFreeTextOfTheSchemaIsMarked() throws {
    let schema = try InstalledProgram().run("cat ../share/rapport/content/schema/pair.xsd").output
    let attributes = schema.matches(of: /<xs:attribute name="([^"]+)" type="Line"/).map { String($0.1) }
    let elements = schema.matches(of: /<xs:element name="([^"]+)" type="([^"]+)"/)
      .filter { !Self.typesWithoutText.contains(String($0.2)) }.map { String($0.1) }
    #expect(attributes.count >= 7 && elements.count >= 15)
    for name in attributes {
      #expect(MarkedPair.profile.contains(" \(name)=\"\(MarkedPair.mark)"), "the attribute \(name)")
    }
    for name in elements {
      let isMarked = try Regex("<\(name)(\\s[^>]*)?>\(MarkedPair.mark)").firstMatch(in: MarkedPair.profile) != nil
      #expect(isMarked, "the element \(name)")
    }
  }

  private static let typesWithoutText: Set<String> = [
    "CultureTie", "Hours", "Incident", "Meeting", "PairRhythm", "PairType", "PersonType", "SpokenLanguage",
    "StatementAnswer", "Work",
  ]

  @Test func noCommandKeepsAWordOfAProfile() throws {
    let program = try InstalledProgram.withMarkedPair()
    for (_, line) in EveryCommand.lines {
      let outcome = try program.run(line, variables: program.privateVariables)
      #expect(outcome.code != 64 && outcome.code < 128, "\(line): \(outcome.talk)")
      #expect(!outcome.talk.contains(MarkedPair.mark), "\(line): \(outcome.talk)")
      #expect(try program.strayFiles() == [], "\(line)")
    }
    let written = try program.run("ls out out/briefs; ls ../temporary").output
    #expect(written.contains("brief.html") && written.contains("good-mentoree.html"))
  }

  /// The marked words stand where nothing is wrong; the mistake is beside them.
  @Test func noErrorQuotesAProfile() throws {
    let program = try InstalledProgram.withMarkedPair()
    for (name, profile) in MarkedPair.mistakes {
      let file = program.prefix.appendingPathComponent("home/pair.xml")
      try Data(profile.utf8).write(to: file)
      for command in ["brief", "profile check", "check", "format --check", "plan", "profile next"] {
        let outcome = try program.run("rapport \(command) pair.xml", variables: program.privateVariables)
        #expect(!outcome.talk.contains(MarkedPair.mark), "\(name), \(command): \(outcome.talk)")
        if outcome.code != 0 {
          #expect(!outcome.output.contains(MarkedPair.mark), "\(name), \(command): \(outcome.output)")
        }
      }
      #expect(try program.strayFiles() == [], "\(name)")
    }
  }

  @Test(arguments: ["text", "markdown", "html", "json", "ics"])
  func aRedactedBriefHoldsNoneOfTheirWords(_ format: String) throws {
    let program = try InstalledProgram.withMarkedPair()
    let outcome = try program.run("rapport brief pair.xml --for both --redact --explain --format \(format)")
    let calendar = try program.run("rapport brief pair.xml --redact --format \(format)")
    for outcome in [format == "ics" ? calendar : outcome, calendar] {
      #expect(outcome.code == 0 && outcome.output.count > 200, "\(outcome.talk)")
      #expect(!outcome.output.contains(MarkedPair.mark) && !outcome.output.contains("marked"))
    }
  }

  @Test func wholeProgrammesAreNotRedactedInSilence() throws {
    let outcome = try InstalledProgram.withMarkedPair().run("rapport brief --pairs pairs.csv --redact --output out")
    #expect(outcome.code == 64 && outcome.talk.contains("Leave out --pairs"))
  }
}

extension InstalledProgram {
  /// Files with the mark in their name or in what they hold, other than the profile, the table and what was asked for.
  func strayFiles() throws -> [String] {
    let found = try run(
      "cd .. && { grep -rl \(MarkedPair.mark) . ; find . -name '*\(MarkedPair.mark)*'; find temporary -type f; } | sort -u"
    )
    let asked = ["./home/pair.xml", "./home/pairs.csv"]
    return found.output.split(separator: "\n").map(String.init)
      .filter { !asked.contains($0) && !$0.hasPrefix("./home/out/") }
  }
}
