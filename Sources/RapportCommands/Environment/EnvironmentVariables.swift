#if canImport(Glibc)
@preconcurrency import Glibc
#elseif canImport(Musl)
@preconcurrency import Musl
#else
@preconcurrency import Darwin
#endif

/// The variables of this process, straight from the system: Foundation takes more time to hand them out than a question
/// takes to be understood.
enum EnvironmentVariables {
  /// Nobody in this process sets one, so that any thread may ask.
  static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }

  static var all: [String: String] {
    var variables: [String: String] = [:]
    var place = environ
    while let entry = place.pointee {
      let parts = String(cString: entry).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2, variables[String(parts[0])] == nil { variables[String(parts[0])] = String(parts[1]) }
      place += 1
    }
    return variables
  }
}
