// Tells how long the installed program takes from start to end, as a whole process, beside `true` and `sqlite3` in the
// same run. Figures of different runs do not compare: the ratios do.
import Figures
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 5 else {
  FileHandle.standardError.write(Data("usage: ColdStart RAPPORT PROFILE BARE-TABLE LARGE-CONTENT\n".utf8))
  exit(64)
}
let (program, profile, table, large) = (arguments[1], arguments[2], arguments[3], arguments[4])
let (warmups, rounds) = (3, 30)

let yardstick = Contestant(
  name: "sqlite3, a bare FTS5 query",
  // The words of the question that tell something, over the same entries: see bare_table.py.
  command: [
    "/usr/bin/sqlite3", table,
    """
    SELECT id, title, snippet(entry, 2, '', '', ' ', 12) FROM entry WHERE entry MATCH 'blunt OR draft' \
    ORDER BY rank LIMIT 10
    """,
  ]
)
let search = Contestant(
  name: "search",
  command: [program, "search", "how blunt can I be with her draft"],
  goal: 10,
  ratioGoal: 1.5
)
let contestants = [
  yardstick, search,
  Contestant(name: "true", command: ["/usr/bin/true"]),
  Contestant(name: "--version", command: [program, "--version"]),
  Contestant(name: "brief, text", command: [program, "brief", profile], goal: 25),
  Contestant(name: "brief, both, HTML", command: [program, "brief", profile, "--for", "both", "--format", "html"]),
  Contestant(name: "check", command: [program, "check"]),
  Contestant(name: "check, 3,000 entries", command: [program, "check", "--content", large], goal: 300),
]

// In turn, not one after the other: a machine that grows slow slows all of them.
var times = [[Double]](repeating: [], count: contestants.count)
for round in 0..<(warmups + rounds) {
  for (index, contestant) in contestants.enumerated() {
    do {
      let milliseconds = try contestant.run()
      if round >= warmups { times[index].append(milliseconds) }
    } catch {
      FileHandle.standardError.write(Data("\(error)\n".utf8))
      exit(2)
    }
  }
}

let unit = Figure.median(times[0])
for (contestant, times) in zip(contestants, times) {
  var figure = Figure(contestant.name, milliseconds: times, goal: contestant.goal)
  figure.compare(Figure.median(times), to: unit, named: "sqlite3", atMost: contestant.ratioGoal)
  figure.tell()
}
