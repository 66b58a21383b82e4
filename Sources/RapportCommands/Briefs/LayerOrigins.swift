import BriefComposition
import GuidanceModel
import KnowledgeBase

/// Says of each line from which content folder its entry comes, where several lie over each other.
struct LayerOrigins {
  private let folders: [EntryID: String]

  init(_ opened: OpenContent) throws {
    let entries = opened.folders.count < 2 ? [] : try opened.base.allEntries()
    let known = entries.compactMap { entry in
      opened.folders.last { entry.core.location.file.hasPrefix($0 + "/") }.map { (entry.id, $0) }
    }
    folders = Dictionary(known) { first, _ in first }
  }

  func told(in brief: Brief) -> Brief {
    guard !folders.isEmpty else { return brief }
    var brief = brief
    brief.blocks = brief.blocks.map { block in
      var block = block
      block.lines = block.lines.map(told)
      return block
    }
    return brief
  }

  private func told(_ line: Line) -> Line {
    guard case .entry(let id) = line.origin, let folder = folders[id] else { return line }
    var line = line
    line.explanation = (line.explanation.map { $0 + "; " } ?? "") + "from \(folder)"
    return line
  }
}
