import Foundation
import KnowledgeBase
import MeetingCalendar

/// What `--version` prints: the three versions that a brief is made from, the program's first.
struct VersionPage {
  let environment: CommandEnvironment

  var text: String { [Version.text, content, zones].joined(separator: "\n") }

  private var content: String {
    guard let folders = try? ContentLocator(environment: environment, named: []).folders() else {
      return "content: none found (--content or RAPPORT_CONTENT names a folder)"
    }
    let paths = folders.map { URL(fileURLWithPath: environment.absolute($0)).standardizedFileURL.path }
    return "content \(version(of: paths)) (\(paths.joined(separator: ", ")))"
  }

  private func version(of folders: [String]) -> String {
    KnowledgeBase.contentVersion(
      of: folders,
      cacheFolder: OpenContent.cacheFolder(environment),
      programVersion: Version.number
    )
  }

  private var zones: String {
    let zones = ZoneDatabase(folder: environment.zoneFolder)
    guard let version = zones.version else { return "time zones: none found (apt install tzdata)" }
    return "time zones \(version) (\(zones.folder))"
  }
}
