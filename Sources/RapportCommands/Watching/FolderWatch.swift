import XMLDocuments

/// Tells when a file changes in some folders, however an editor saves: in place, or by putting a new file in the place of
/// the old.
final class FolderWatch {
  private let deep: [String]
  private let flat: [String]
  private let endings: [String]
  private let bell: any ChangeBell
  private var known: [String: FileStamp] = [:]

  /// - Parameters:
  ///   - deep: folders that are watched with everything below them.
  ///   - flat: folders of which only the files are watched.
  ///   - endings: of files that matter. Editors make others beside them while they save.
  init(
    deep: [String],
    flat: [String] = [],
    endings: [String] = [".xml", ".xsd", ".txt"],
    bell: (any ChangeBell)? = nil
  ) {
    (self.deep, self.flat, self.endings) = (deep, flat, endings)
    self.bell = bell ?? Self.bestBell()
    _ = look()
  }

  private static func bestBell() -> any ChangeBell {
    #if os(Linux)
    if let bell = KernelBell() { return bell }
    #endif
    return PollingBell()
  }

  /// Waits until a file is new, changed or gone, and no more came for `pause` milliseconds: some editors save in three
  /// steps.
  ///
  /// - Parameter limit: milliseconds without any sign of change after which it gives up; nil: never.
  /// - Returns: whether something changed.
  func waitForChange(pause: Int32 = 10, limit: Int32? = nil) -> Bool {
    while bell.rings(within: limit) {
      while bell.rings(within: pause) {}
      if look() { return true }
    }
    return false
  }

  /// Whether any file is other than at the last look. Folders that are new are listened to from now on.
  private func look() -> Bool {
    let folders = deep.flatMap(Self.all) + flat
    bell.listen(to: folders)
    let now = FileStamp.all(in: folders).filter { path, _ in endings.contains { path.hasSuffix($0) } }
    defer { known = now }
    return now != known
  }

  private static func all(below folder: String) -> [String] {
    [folder] + FolderListing(folder).folders.flatMap { all(below: "\(folder)/\($0)") }
  }
}

/// What tells of changes.
protocol ChangeBell: AnyObject {
  /// Listens to these folders from now on, and not to what is below them.
  func listen(to folders: [String])
  /// Whether something changed within so many milliseconds, or since the last call; nil waits for ever.
  func rings(within limit: Int32?) -> Bool
}
