package import Diagnostics

/// A value with the place where it stands, so that a rule can point at it.
package struct Located<Value> {
  package var value: Value
  package var location: SourceLocation

  @inlinable package init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
