import Diagnostics
import GuidanceModel

extension ElementDecoder {
  /// The value without spaces around it; nil where the attribute is not there or empty.
  func attribute(_ name: String) -> Located<String>? {
    guard let attribute = element.attribute(name) else { return nil }
    let value = Whitespace.collapsed(attribute.value)
    return value.isEmpty ? nil : Located(value, at: attribute.location)
  }

  func requiredAttribute(_ name: String) -> Located<String>? {
    if let attribute = attribute(name) { return attribute }
    problems.isMissing("attribute \(name)", in: element)
    return nil
  }

  func string(_ name: String) -> String? { attribute(name)?.value }

  func requiredString(_ name: String) -> String? { requiredAttribute(name)?.value }

  // MARK: Values of a closed list

  func value<Value: ListedValue>(_ name: String, as type: Value.Type = Value.self) -> Value? {
    attribute(name).flatMap { listed($0.value, of: name, at: $0.location) }
  }

  func requiredValue<Value: ListedValue>(_ name: String, as type: Value.Type = Value.self) -> Value? {
    requiredAttribute(name).flatMap { listed($0.value, of: name, at: $0.location) }
  }

  /// Several values separated by spaces; those that cannot be read are reported and left out.
  func values<Value: ListedValue>(_ name: String, as type: Value.Type = Value.self) -> [Value] {
    words(name).compactMap { listed($0.value, of: name, at: $0.location) }
  }

  private func listed<Value: ListedValue>(_ text: String, of name: String, at location: SourceLocation) -> Value? {
    if let value = Value(rawValue: text) { return value }
    let known = Value.allCases.map(\.rawValue)
    let near = NearMisses(among: known).of(text, limit: 1)
    let wanted = near.first ?? "one of " + known.joined(separator: ", ")
    problems.isWrong(text, of: name, wanted: wanted, at: location)
    return nil
  }

  // MARK: Names

  func identifier<Tag>(_ name: String) -> Located<Identifier<Tag>>? {
    attribute(name).map { Located(Identifier($0.value), at: $0.location) }
  }

  func requiredIdentifier<Tag>(_ name: String) -> Located<Identifier<Tag>>? {
    requiredAttribute(name).map { Located(Identifier($0.value), at: $0.location) }
  }

  func identifiers<Tag>(_ name: String) -> [Located<Identifier<Tag>>] {
    words(name).map { Located(Identifier($0.value), at: $0.location) }
  }

  private func words(_ name: String) -> [Located<String>] {
    guard let attribute = attribute(name) else { return [] }
    return attribute.value.split(separator: " ").map { Located(String($0), at: attribute.location) }
  }

  // MARK: Numbers and times

  func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
    guard let attribute = attribute(name) else { return nil }
    if let number = Int(attribute.value), range.contains(number) { return number }
    problems.isWrong(attribute.value, of: name, wanted: range.inWords, at: attribute.location)
    return nil
  }

  func requiredInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
    requiredAttribute(name) == nil ? nil : integer(name, in: range)
  }

  func date(_ name: String) -> CivilDate? {
    guard let attribute = attribute(name) else { return nil }
    if let date = CivilDate(attribute.value) { return date }
    problems.isWrong(attribute.value, of: name, wanted: "a day that exists, as 2026-11-23", at: attribute.location)
    return nil
  }

  func requiredDate(_ name: String) -> CivilDate? {
    requiredAttribute(name) == nil ? nil : date(name)
  }

  func clock(_ name: String) -> ClockTime? {
    guard let attribute = attribute(name) else { return nil }
    if let time = ClockTime(attribute.value) { return time }
    problems.isWrong(attribute.value, of: name, wanted: "a time of day, 24 hours, as 09:30", at: attribute.location)
    return nil
  }

  func requiredClock(_ name: String) -> ClockTime? {
    requiredAttribute(name) == nil ? nil : clock(name)
  }
}

/// A value that content writes as one of a few words.
typealias ListedValue = CaseIterable & RawRepresentable<String>

extension ClosedRange<Int> {
  fileprivate var inWords: String {
    upperBound == .max ? "a whole number from \(lowerBound)" : "a whole number from \(lowerBound) to \(upperBound)"
  }
}
