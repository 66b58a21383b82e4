/// A version of Typst, as far as it decides what can be done with it.
struct TypstVersion: Comparable {
  let major: Int
  let minor: Int

  init(_ major: Int, _ minor: Int) { (self.major, self.minor) = (major, minor) }

  /// `0.14.2` or `0.15.0-rc1`; nil where it is no version.
  init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: ".").map { Int($0.prefix(while: \.isNumber)) }
    guard numbers.count >= 2, let major = numbers[0], let minor = numbers[1] else { return nil }
    self.init(major, minor)
  }

  static func < (one: Self, other: Self) -> Bool { (one.major, one.minor) < (other.major, other.minor) }
}
