import Testing

@testable import GuidanceSearch

@Suite struct DirectionTests {
  /// As many numbers as fit into whole steps of the reckoning, fewer, and more.
  @Test(arguments: [3, 8, 13, 64])
  func pointsWhereTheWeighedSumDoes(_ dimensions: Int) throws {
    let terms: [TermNumber] = [2, 0, 2, 1, 7]
    let pulls: [Float] = [0.5, 3, 11.5]
    let bytes = (0..<(3 * dimensions)).map { UInt8(truncatingIfNeeded: $0 * 37) }
    let rows = TermVectors(bytes: bytes, dimensions: dimensions)
    var sums = [Double](repeating: 0, count: dimensions)
    for term in terms where term < 3 {
      for place in 0..<dimensions {
        sums[place] += Double(pulls[Int(term)]) * Double(Int8(bitPattern: bytes[Int(term) * dimensions + place]))
      }
    }
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let direction = try #require(rows.direction(of: terms[...], pulls: pulls))
    for (byte, sum) in zip(direction.bytes, sums) {
      #expect(abs(Double(Int8(bitPattern: byte)) - sum / length * 127) < 0.51)
    }
  }

  @Test func nothingPointsNowhere() {
    let rows = TermVectors(bytes: [1, 2, 3], dimensions: 3)
    #expect(rows.direction(of: [], pulls: [1]) == nil)
    #expect(rows.direction(of: [5], pulls: [1]) == nil)
  }
}
