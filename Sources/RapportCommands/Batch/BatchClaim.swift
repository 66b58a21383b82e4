import Foundation

/// What files of a batch are called while they are written: `.NAME.rapport`, and of a shard `.NAME.rapport-2-of-4`.
struct UnfinishedNames: Hashable {
  private let ending: String
  /// That of the manifest, which the whole run holds.
  let manifest: String

  init(_ shard: Shard?) {
    ending = ".rapport" + (shard.map { "-\($0.number)-of-\($0.count)" } ?? "")
    manifest = ".\(ManifestWriter.name(of: shard))\(ending)"
  }

  /// Those by which a file in a folder is called; nil for a file that is none of a batch's.
  init?(ofFile name: String) {
    guard name.hasPrefix("."), let match = name.firstMatch(of: /\.rapport(?:-([0-9]+)-of-([0-9]+))?$/) else {
      return nil
    }
    let shard = match.1.flatMap { number in match.2.flatMap { Shard(argument: "\(number)/\($0)") } }
    if match.1 != nil && shard == nil { return nil }
    self.init(shard)
  }

  func name(of file: String) -> String { ".\(file)\(ending)" }
}

/// Takes the folder of a batch for one run: whoever holds the unfinished manifest of a shard writes its documents.
struct BatchClaim {
  /// Another run may be looking for what is left over; it takes a moment.
  private static let tries = 20

  let folder: String
  let names: UnfinishedNames

  /// The unfinished manifest, empty. All else that was left unfinished is removed, that of other shards too where nobody
  /// works on them.
  ///
  /// - Parameter path: the folder as the user named it.
  func manifest(named path: String) throws -> UnfinishedManifest {
    let file = "\(folder)/\(names.manifest)"
    for turn in 0..<Self.tries {
      if turn > 0 { usleep(50_000) }
      let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        throw CommandFailure.file(path, reason: "cannot be written to: \(String(cString: strerror(errno))).")
      }
      guard Claim.take(descriptor, at: file) != .others, ftruncate(descriptor, 0) == 0 else {
        close(descriptor)
        continue
      }
      sweep()
      return UnfinishedManifest(path: file, descriptor: descriptor)
    }
    throw CommandFailure.file(
      path,
      reason: "another run is writing to it. Wait until it has ended, or give each run a shard of its own: --shard 1/2."
    )
  }

  private func sweep() {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for (others, left) in Dictionary(grouping: files, by: UnfinishedNames.init(ofFile:)) {
      guard let others else { continue }
      if others == names {
        remove(left.filter { $0 != names.manifest })
      } else if !FileManager.default.fileExists(atPath: "\(folder)/\(others.manifest)") {
        remove(left)
      } else {
        Claim.whileLeftOver("\(folder)/\(others.manifest)") { remove(left) }
      }
    }
    Claim.sweep(folder, where: WholeFile.isUnfinished)
  }

  private func remove(_ files: [String]) {
    for file in files { try? FileManager.default.removeItem(atPath: "\(folder)/\(file)") }
  }
}

/// A manifest that is being written, and ours. It goes away with the object where it has not got its name by then.
final class UnfinishedManifest: Sendable {
  let handle: FileHandle
  private let path: String

  init(path: String, descriptor: Int32) {
    self.path = path
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  deinit {
    if Claim.take(handle.fileDescriptor, at: path) == .ours { unlink(path) }
  }
}
