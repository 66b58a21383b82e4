/// Reads numbers and stretches of bytes one after the other, and never past the end.
struct ByteCursor {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// What has not been read.
  var remaining: ArraySlice<UInt8> { rest }

  mutating func take(_ count: Int) throws(TZifFault) -> ArraySlice<UInt8> {
    guard count <= rest.count else { throw .cutOff }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  mutating func byte() throws(TZifFault) -> Int {
    Int(try take(1).reduce(0) { $1 })
  }

  /// An unsigned number, most significant byte first.
  mutating func unsigned(bytes count: Int) throws(TZifFault) -> Int {
    try take(count).reduce(0) { $0 << 8 | Int($1) }
  }

  /// A number in two's complement, most significant byte first.
  mutating func signed(bytes count: Int) throws(TZifFault) -> Int {
    let spare = Int.bitWidth - count * 8
    return (try unsigned(bytes: count) << spare) >> spare
  }
}
