import Foundation

/// What an earlier run wrote: enough to leave alone what is there already.
struct PastManifest: Sendable {
  struct Document: Sendable {
    var input: UInt64
    var bytes: Int
    /// The profile's id.
    var profile: String
    /// Of a PDF.
    var pages: Int?
  }

  /// By the name of the file.
  private(set) var documents: [String: Document] = [:]

  init() {}

  /// Reads a manifest line by line; what is damaged is not known, and so made again.
  init(path: String) {
    guard let handle = FileHandle(forReadingAtPath: path) else { return }
    defer { try? handle.close() }
    var rest = Data()
    while let piece = try? handle.read(upToCount: 1 << 18), !piece.isEmpty {
      rest.append(piece)
      var lines = rest.split(separator: 0x0A, omittingEmptySubsequences: false)
      let last = lines.removeLast()
      for line in lines { add(line) }
      rest = Data(last)
    }
    add(rest)
  }

  private struct Line: Decodable {
    var file: String
    var input: String
    var bytes: Int
    var profile: String
    var pages: Int?
  }

  private mutating func add(_ line: Data) {
    guard line.starts(with: Array("{\"row\":".utf8)) else { return }
    let object = line.last == UInt8(ascii: ",") ? line.dropLast() : line
    guard let read = try? JSONDecoder().decode(Line.self, from: object), let input = UInt64(read.input, radix: 16)
    else { return }
    documents[read.file] = Document(input: input, bytes: read.bytes, profile: read.profile, pages: read.pages)
  }
}
