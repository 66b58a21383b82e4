/// How the database gets at its files; tests hand in their own.
package struct ZoneFiles: Sendable {
  /// The bytes of a regular file; nil where there is none.
  package var read: @Sendable (_ path: String) -> [UInt8]?
  /// When it was last written; nil where there is none.
  package var written: @Sendable (_ path: String) -> Instant?
  /// What the files of zones say, by path; nil where each is read anew.
  let parsed: Shelf<String, TZifFile>?

  package init(
    read: @escaping @Sendable (String) -> [UInt8]?,
    written: @escaping @Sendable (String) -> Instant? = { _ in nil }
  ) {
    self.init(read: read, written: written, parsed: nil)
  }

  init(
    read: @escaping @Sendable (String) -> [UInt8]?,
    written: @escaping @Sendable (String) -> Instant?,
    parsed: Shelf<String, TZifFile>?
  ) {
    self.read = read
    self.written = written
    self.parsed = parsed
  }

  package static let onDisk = ZoneFiles(
    read: { RegularFile(path: $0)?.bytes },
    written: { RegularFile(path: $0)?.written }
  )
}
