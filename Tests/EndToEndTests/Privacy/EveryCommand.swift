import Foundation

/// A line for the shell, or several, for each command that the program has; run beside `pair.xml` and `pairs.csv`.
///
/// That none is missing is tested against what the program says of itself.
enum EveryCommand {
  static let lines: [(command: String, line: String)] = [
    ("brief", "rapport brief pair.xml --explain"),
    ("brief", "rapport brief pair.xml --for both --json"),
    ("brief", "rapport brief pair.xml --for mentor --private --format markdown"),
    ("brief", "rapport brief pair.xml --for both --output out/brief.html"),
    ("brief", "rapport brief pair.xml --output out/brief.ics"),
    ("brief", "rapport brief pair.xml --output out/brief.pdf"),
    ("brief", "rapport brief pair.xml --output out/brief.docx"),
    ("brief", "rapport brief --mentor almaria --mentoree borduria"),
    ("brief", "rapport brief --pairs pairs.csv --output out/briefs --format html,ics"),
    ("plan", "rapport plan pair.xml"),
    ("plan", "rapport plan pair.xml --output out/plan.ics"),
    ("search", "rapport search --profile pair.xml report was late"),
    ("show", "rapport show almaria.feedback.habit"),
    ("list", "rapport list cultures"),
    ("compare", "rapport compare almaria borduria"),
    ("sheet", "rapport sheet ground-rules pair.xml"),
    ("check", "rapport check"),
    ("check", "rapport check pair.xml"),
    ("format", "rapport format pair.xml"),
    ("new", "rapport new norm almaria.feedback.more"),
    ("report coverage", "rapport report coverage"),
    ("report staleness", "rapport report staleness"),
    ("report sources", "rapport report sources"),
    ("report effect", "rapport report effect --against ../share/rapport/content"),
    ("review sign", "rapport review sign almaria.feedback.habit --by Ada --as editor"),
    ("export", "rapport export --format jsonl"),
    ("profile new", "rapport profile new out/new.xml --no-input --mentor-culture almaria --mentoree-culture borduria"),
    ("profile ask", "rapport profile ask mentor --output out/form.txt"),
    ("profile merge", "rapport profile merge pair.xml out/form.txt --output out/merged.xml"),
    ("profile check", "rapport profile check pair.xml"),
    ("profile next", "rapport profile next pair.xml --output out/next.xml"),
    ("profile template", "rapport profile template"),
  ]

  /// The commands that the program has, without groups and without `help`.
  static func named(by program: InstalledProgram) throws -> Set<String> {
    let dump = try program.run("rapport --experimental-dump-help").output
    let whole = try JSONDecoder().decode(Dump.self, from: Data(dump.utf8))
    return Set((whole.command.subcommands ?? []).flatMap { $0.leaves(under: []) })
  }

  private struct Dump: Decodable {
    var command: Command
  }

  private struct Command: Decodable {
    var commandName: String
    var subcommands: [Command]?

    func leaves(under path: [String]) -> [String] {
      guard commandName != "help" else { return [] }
      let path = path + [commandName]
      let inner = (subcommands ?? []).flatMap { $0.leaves(under: path) }
      return inner.isEmpty ? [path.joined(separator: " ")] : inner
    }
  }
}

extension InstalledProgram {
  /// With the marked pair in the home folder, a folder `out`, and a folder for temporary files.
  static func withMarkedPair() throws -> InstalledProgram {
    let program = try InstalledProgram()
    let home = program.prefix.appendingPathComponent("home")
    for folder in ["home/out", "temporary"] {
      try FileManager.default.createDirectory(
        at: program.prefix.appendingPathComponent(folder),
        withIntermediateDirectories: true
      )
    }
    try Data(MarkedPair.profile.utf8).write(to: home.appendingPathComponent("pair.xml"))
    try Data(MarkedPair.table.utf8).write(to: home.appendingPathComponent("pairs.csv"))
    return program
  }

  /// Temporary files in a folder of its own; the Python that brings Typst, where `make test` has put it.
  var privateVariables: [String: String] {
    let repository = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    return [
      "TMPDIR": prefix.appendingPathComponent("temporary").path,
      "RAPPORT_PYTHON": repository + "/.build-python/bin/python",
    ]
  }
}
