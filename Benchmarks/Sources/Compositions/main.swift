// Tells how long it takes to compose briefs in memory, for both readers of each profile of a folder, again and again: what
// their notes are about is found anew each time, nothing is rendered and nothing written.
import BriefComposition
import Dispatch
import Figures
import Foundation
import GuidanceModel
import Pair
import XMLDocuments

let arguments = CommandLine.arguments
guard arguments.count == 4, let wanted = Int(arguments[3]) else {
  FileHandle.standardError.write(Data("usage: Compositions CONTENT PROFILES NUMBER\n".utf8))
  exit(64)
}
let files = try FileManager.default.contentsOfDirectory(atPath: arguments[2]).filter { $0.hasSuffix(".xml") }.sorted()
let profiles = files.compactMap { ProfileReader().read(fileAt: arguments[2] + "/" + $0).profile }
guard !profiles.isEmpty else {
  FileHandle.standardError.write(Data("\(arguments[2]) holds no profile\n".utf8))
  exit(2)
}

let lanes = ProcessInfo.processInfo.activeProcessorCount
let content = LoadedContent(arguments[1])
let pairs = (wanted + 1) / 2
let start = DispatchTime.now()
DispatchQueue.concurrentPerform(iterations: lanes) { lane in
  let composers = Composers(content)
  for number in stride(from: lane, to: pairs, by: lanes) {
    let profile = profiles[number % profiles.count]
    let briefs = composers.composer(for: profile).briefs(for: Role.allCases, from: profile)
    precondition(briefs.count == 2 && briefs.allSatisfy { !$0.blocks.isEmpty })
  }
}
let seconds = Double(DispatchTime.now().uptimeNanoseconds - start.uptimeNanoseconds) / 1e9
var figure = Figure("\(2 * pairs) compositions in memory", value: String(format: "%.2f s", seconds))
figure.aim(at: "under 10 s for 10,000", seconds < 10 * Double(2 * pairs) / 10_000)
figure.tell()
