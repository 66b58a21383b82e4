import Diagnostics

/// Writes values one after another into bytes.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []
  private let folders: ContentFolders

  /// - Parameter folders: places in files below one of them are kept without it, so that the base answers in the words
  ///   of whoever asks, from whichever folder.
  init(folders: ContentFolders) { self.folders = folders }

  mutating func write(_ value: some Recordable) { value.write(to: &self) }

  /// Seven bits a byte, the lowest first; the eighth says that more follow.
  mutating func writeVarint(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// The length in bytes, then the bytes.
  mutating func writeText(_ text: String) {
    var text = text
    text.withUTF8 { utf8 in
      writeVarint(UInt64(utf8.count))
      bytes.append(contentsOf: utf8)
    }
  }

  /// How many, then the bytes.
  mutating func writeBytes(_ more: [UInt8]) {
    writeVarint(UInt64(more.count))
    bytes.append(contentsOf: more)
  }

  /// How many bytes, then the numbers, four bytes each, the lowest byte first.
  mutating func writeNumbers(_ numbers: [UInt32]) {
    writeBytes(numbers.flatMap { number in (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) } })
  }

  mutating func writePlace(_ place: SourceLocation) {
    let (folder, path) = folders.split(place.file)
    writeVarint(UInt64(folder))
    writeText(path)
    write(place.line)
    write(place.column)
  }

  /// A record by itself, with its checksum in front.
  static func record(_ value: some Recordable, in folders: ContentFolders) -> [UInt8] {
    var writer = RecordWriter(folders: folders)
    writer.write(value)
    return Checksum(of: writer.bytes).bytes + writer.bytes
  }
}
