import BriefRendering
import Foundation

/// Writes `manifest.json` while the work goes on, a line for each document in the order of rows; it gets its name at the
/// end. No time stands in it: the same work gives the same bytes.
final class ManifestWriter {
  let name: String
  private let folder: BatchFolder
  private let handle: FileHandle
  private var failures: [String] = []
  private(set) var documents = 0
  private var buffer = Data()

  /// - Parameter head: what holds for all documents, as members of the object.
  init(name: String, in folder: BatchFolder, head: [JSONValue.Member]) {
    self.name = name
    self.folder = folder
    handle = folder.manifest.handle
    let members = head.map { "\(JSONValue.string($0.key).text(.compact)):\($0.value.text(.compact)),\n" }
    buffer = Data(("{\n" + members.joined() + "\"documents\":[").utf8)
  }

  /// The name of the manifest: a shard has one of its own, so that all may write to one folder.
  static func name(of shard: Shard?) -> String {
    shard.map { "manifest-\($0.number)-of-\($0.count).json" } ?? "manifest.json"
  }

  func add(_ entry: ManifestEntry) throws {
    try line(entry.json.text(.compact), isFirst: documents == 0)
    documents += 1
  }

  func add(_ failure: ManifestFailure) { failures.append(failure.json.text(.compact)) }

  /// - Parameter isComplete: false where the run was stopped before the last row.
  func finish(isComplete: Bool) throws {
    buffer.append(Data("\n],\n\"failures\":[".utf8))
    for (index, failure) in failures.enumerated() { try line(failure, isFirst: index == 0) }
    buffer.append(Data("\n],\n\"complete\":\(isComplete)\n}\n".utf8))
    try handle.write(contentsOf: buffer)
    try folder.finish(name)
  }

  private func line(_ text: String, isFirst: Bool) throws {
    buffer.append(Data(((isFirst ? "\n" : ",\n") + text).utf8))
    guard buffer.count > 1 << 16 else { return }
    try handle.write(contentsOf: buffer)
    buffer.removeAll(keepingCapacity: true)
  }
}
