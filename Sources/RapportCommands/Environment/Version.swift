/// The version of the program. The content and the tz data have versions of their own, which stand in every brief.
enum Version {
  static let number = "0.1.0"
  static let text = "rapport \(number)"
}
