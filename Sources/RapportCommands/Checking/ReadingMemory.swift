import XMLDocuments

/// What was read of files that have not changed since: a check that runs again reads only what did.
struct ReadingMemory {
  private var readings: [String: (stamp: FileStamp, reading: GuidanceReading)] = [:]

  /// Reads a folder. Stamps are taken before the files are read, so that a change in between is seen the next time.
  mutating func read(_ folder: ContentFolder, with reader: GuidanceReader) -> ContentReading {
    let stamps = folder.files().reduce(into: [String: FileStamp]()) { $0[$1] = FileStamp($1) }
    var known: [String: GuidanceReading] = [:]
    for (path, stamp) in stamps {
      if let held = readings[path], held.stamp == stamp { known[path] = held.reading }
    }
    let content = folder.read(with: reader, knowing: known)
    for file in content.files { readings[file.path] = stamps[file.path].map { ($0, file.reading) } }
    return content
  }
}
