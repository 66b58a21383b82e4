/// Why a file is no zone that can be trusted.
package enum TZifFault: Error, Hashable, Sendable {
  /// It does not begin with `TZif`.
  case notTZif
  /// It ends before its header says.
  case cutOff
  /// An index points at nothing, or the changes are out of order.
  case inconsistent
  /// It counts leap seconds, as the files below `right/` do.
  case countsLeapSeconds
  /// The rule after the last change cannot be read.
  case footer(String)
}

extension TZifFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notTZif: "it does not begin with `TZif`"
    case .cutOff: "it is cut off"
    case .inconsistent: "its tables contradict each other"
    case .countsLeapSeconds: "it counts leap seconds"
    case .footer(let text): "its last rule `\(text)` cannot be read"
    }
  }
}
