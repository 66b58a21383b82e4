// Tells how long it takes from a save to the first byte that the program prints: what somebody waits who edits with
// `check --watch` or `brief --watch` beside the editor.
import Figures
import Foundation

let arguments = CommandLine.arguments
guard arguments.count == 5 else {
  FileHandle.standardError.write(Data("usage: WatchLatency RAPPORT CONTENT LARGE-CONTENT PROFILE\n".utf8))
  exit(64)
}
let (program, content, large, profile) = (arguments[1], arguments[2], arguments[3], arguments[4])

/// Milliseconds for each of so many saves of a file, in place, with one space more and one less in turn.
func times(_ command: [String], saving file: String, rounds: Int = 20) throws -> [Double] {
  let text = try String(contentsOfFile: file, encoding: .utf8)
  defer { try? text.write(toFile: file, atomically: false, encoding: .utf8) }
  let watched = try WatchedProgram(command)
  try watched.waitForWord()
  watched.waitForSilence()
  return try (0..<rounds).map { round in
    let edited = Data((round.isMultiple(of: 2) ? text + "\n" : text).utf8)
    let start = DispatchTime.now().uptimeNanoseconds
    try edited.write(to: URL(fileURLWithPath: file))
    try watched.waitForWord()
    let end = DispatchTime.now().uptimeNanoseconds
    watched.waitForSilence()
    return Double(end - start) / 1_000_000
  }
}

let country = "cultures/countries/jp.xml"
do {
  let check = [program, "check", "--watch", "--content"]
  Figure("check --watch", milliseconds: try times(check + [content], saving: "\(content)/\(country)"), goal: 100).tell()
  Figure(
    "check --watch, 3,000 entries",
    milliseconds: try times(check + [large], saving: "\(large)/\(country)"),
    goal: 100
  ).tell()
  let brief = [program, "brief", profile, "--watch", "--content", content]
  Figure("brief --watch, a culture saved", milliseconds: try times(brief, saving: "\(content)/\(country)"), goal: 200)
    .tell()
  Figure("brief --watch, the profile saved", milliseconds: try times(brief, saving: profile), goal: 200).tell()
} catch {
  FileHandle.standardError.write(Data("\(error)\n".utf8))
  exit(2)
}
