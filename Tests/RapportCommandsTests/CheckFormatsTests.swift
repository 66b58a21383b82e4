import Foundation
import Testing

@testable import RapportCommands

@Suite struct CheckFormatsTests {
  /// An error, two warnings and a suggestion in two files.
  private static func bench() throws -> CommandBench {
    let bench = try CommandBench()
    let almaria = "cultures/countries/almaria.xml"
    try bench.edit(almaria, "<cite source=\"handbook-2001\"/>\n  </norm>", "<cite source=\"handbok-2001\"/>\n  </norm>")
    try bench.edit("cultures/countries/borduria.xml", "?waive near-duplicate", "?waive idiom")
    return bench
  }

  @Test func jsonIsAnArrayOfTheSameFindings() throws {
    let bench = try Self.bench()
    let short = bench.run("check", "--json")
    #expect(short.output == bench.run("check", "--format", "json").output)
    let rows = try #require(bench.json(short.output) as? [[String: Any]])
    #expect(rows.compactMap { $0["severity"] as? String }.filter { $0 == "error" }.count == 2)
    #expect(short.code == 1)
    #expect(short.talk.hasSuffix("rapport: 2 errors, 2 warnings, 2 suggestions\n"))
  }

  @Test func twoFormatsAtOnceAreRefused() throws {
    #expect(try CommandBench().run("check", "--json", "--format", "sarif").code == 64)
    #expect(try CommandBench().run("check", "--json", "--format", "json").code == 0)
  }

  @Test(arguments: [[], ["--strict"]] as [[String]])
  func exitCodesFollowTheWorst(_ options: [String]) throws {
    let bench = try CommandBench()
    #expect(bench.run(["check"] + options).code == 0)
    try bench.edit("cultures/countries/borduria.xml", "<?waive near-duplicate The entries", "<?waive idiom The entries")
    #expect(bench.run(["check"] + options).code == (options.isEmpty ? 0 : 1))
  }

  @Test func theSummaryCountsOnStandardError() throws {
    let bench = try Self.bench()
    #expect(bench.run("check").talk.hasSuffix("rapport: 2 errors, 2 warnings, 2 suggestions\n"))
  }

  // MARK: SARIF 2.1.0

  @Test func sarifHasTheStructureThatTheStandardRequires() throws {
    let bench = try Self.bench()
    let outcome = bench.run("check", "--format", "sarif")
    #expect(outcome.code == 1)
    let log = try #require(bench.json(outcome.output) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    #expect(log["$schema"] as? String == "https://json.schemastore.org/sarif-2.1.0.json")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "rapport")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == 6)
    for rule in rules { try expectRule(rule) }
    for result in results { try expectResult(result, rules: rules) }
    let prints = results.compactMap { ($0["partialFingerprints"] as? [String: String])?["rapport/v1"] }
    #expect(Set(prints).count == results.count)
  }

  private func expectRule(_ rule: [String: Any]) throws {
    let id = try #require(rule["id"] as? String)
    #expect(!id.isEmpty)
    for name in ["shortDescription", "fullDescription", "help"] {
      let text = try #require(rule[name] as? [String: String])
      #expect(text["text"]?.isEmpty == false)
    }
    let level = (rule["defaultConfiguration"] as? [String: String])?["level"] ?? ""
    #expect(["error", "warning", "note"].contains(level))
  }

  private func expectResult(_ result: [String: Any], rules: [[String: Any]]) throws {
    let index = try #require(result["ruleIndex"] as? Int)
    let id = try #require(result["ruleId"] as? String)
    #expect(rules[index]["id"] as? String == id)
    let level = try #require(result["level"] as? String)
    #expect(["error", "warning", "note"].contains(level))
    let message = try #require(result["message"] as? [String: String])
    #expect(message["text"]?.isEmpty == false)
    let location = try #require((result["locations"] as? [[String: Any]])?.first)
    let place = try #require(location["physicalLocation"] as? [String: Any])
    let uri = (place["artifactLocation"] as? [String: String])?["uri"] ?? ""
    #expect(URL(string: uri) != nil && uri.hasSuffix(".xml"))
    let region = try #require(place["region"] as? [String: Int])
    #expect((region["startLine"] ?? 0) >= 1 && (region["startColumn"] ?? 0) >= 1)
  }

  @Test func aFindingThatOnlyMovedKeepsItsFingerprint() throws {
    let bench = try Self.bench()
    func prints() throws -> [String] {
      let log = try #require(bench.json(bench.run("check", "--format", "sarif").output) as? [String: Any])
      let results = (log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]] ?? []
      return results.compactMap { ($0["partialFingerprints"] as? [String: String])?["rapport/v1"] }
    }
    let before = try prints()
    try bench.edit("cultures/countries/almaria.xml", "<name>", "\n\n<name>")
    #expect(try prints() == before && !before.isEmpty)
  }

  @Test func soundContentGivesAValidLogWithoutResults() throws {
    let bench = try CommandBench()
    let log = try #require(bench.json(bench.run("check", "--format", "sarif").output) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let results = try #require(run["results"] as? [Any])
    #expect(results.isEmpty)
  }

  @Test func pathsWithSpacesAndAccentsAreEncoded() throws {
    let bench = try CommandBench()
    try "<topics>".write(toFile: bench.folder + "/content/bridges/é ü.xml", atomically: true, encoding: .utf8)
    #expect(bench.run("check", "--format", "sarif").output.contains("/bridges/%C3%A9%20%C3%BC.xml\""))
  }

  // MARK: Baseline

  @Test func aBaselineBeginsHidesAndShrinksAndNeverGrows() throws {
    let bench = try CommandBench()
    let file = "cultures/countries/borduria.xml"
    try bench.edit(file, "<?waive near-duplicate The entries of the invented content are alike.?>", "")
    #expect(bench.run("check").output.contains("[near-duplicate]"))
    #expect(bench.run("check", "--update-baseline").output == "")
    let path = bench.folder + "/content/baseline.txt"
    let begun = try String(contentsOfFile: path, encoding: .utf8)
    #expect(begun.split(separator: "\n").count == 3)
    #expect(bench.run("check").output == "")

    try bench.edit(
      "cultures/regions/lowlands.xml",
      "<?waive near-duplicate The entries of the invented content are alike.?>",
      ""
    )
    #expect(bench.run("check", "--update-baseline").output.contains("[near-duplicate]"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == begun)

    let waived = "id=\"borduria.hierarchy.habit\""
    try bench.edit(file, waived, waived + " aliases=\"borduria.rank.habit\"")
    try bench.edit(file, "<title>The senior", "<?waive near-duplicate They are alike.?><title>The senior")
    #expect(bench.run("check").output.contains("[baseline-line-not-needed]"))
    _ = bench.run("check", "--update-baseline")
    #expect(try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").count == 2)
    #expect(!bench.run("check").output.contains("baseline"))
  }

  @Test func errorsDoNotEnterABaseline() throws {
    let bench = try Self.bench()
    _ = bench.run("check", "--update-baseline")
    #expect(bench.run("check").code == 1)
  }
}
