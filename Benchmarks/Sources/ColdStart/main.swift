// Prints how long the installed program takes from start to end, as a whole process, beside `true` and `sqlite3` in the
// same run. Figures of different runs do not compare: the ratios do.
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 5 else {
  FileHandle.standardError.write(Data("usage: ColdStart RAPPORT PROFILE BARE-TABLE LARGE-CONTENT\n".utf8))
  exit(64)
}
let (program, profile, table, large) = (arguments[1], arguments[2], arguments[3], arguments[4])

let contestants = [
  Contestant(name: "true", command: ["/usr/bin/true"], goal: nil),
  Contestant(
    name: "sqlite3, a bare FTS5 query",
    // The words of the question that tell something, over the same entries: see bare_table.py.
    command: [
      "/usr/bin/sqlite3", table,
      """
      SELECT id, title, snippet(entry, 2, '', '', ' ', 12) FROM entry WHERE entry MATCH 'blunt OR draft' \
      ORDER BY rank LIMIT 10
      """,
    ],
    goal: nil
  ),
  Contestant(name: "rapport --version", command: [program, "--version"], goal: nil),
  Contestant(
    name: "rapport search",
    command: [program, "search", "how blunt can I be with her draft"],
    goal: 10
  ),
  Contestant(name: "rapport brief, text", command: [program, "brief", profile], goal: 25),
  Contestant(
    name: "rapport brief, both, HTML",
    command: [program, "brief", profile, "--for", "both", "--format", "html"],
    goal: nil
  ),
  Contestant(name: "rapport check", command: [program, "check"], goal: nil),
  Contestant(
    name: "rapport check, 3,000 entries",
    command: [program, "check", "--content", large],
    goal: 300
  ),
]

print(Table.head)
// In turn, not one after the other: a machine that grows slow slows all of them.
var times = [[Double]](repeating: [], count: contestants.count)
for round in 0..<(Table.warmups + Table.rounds) {
  for (index, contestant) in contestants.enumerated() {
    do {
      let milliseconds = try contestant.run()
      if round >= Table.warmups { times[index].append(milliseconds) }
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }
}
let yardstick = Table.median(times[1])
for (contestant, times) in zip(contestants, times) {
  print(Table.row(contestant, times.sorted(), yardstick: yardstick))
}
