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
    problems.isMissing(attribute: name, of: element)
    return nil
  }

  func string(_ name: String) -> String? { attribute(name)?.value }

  func requiredString(_ name: String) -> String? { requiredAttribute(name)?.value }

  /// The value with its place, where it has the form of a rule; reported and nil where it has not.
  private func checked(_ name: String, _ form: ValueRule.Form) -> Located<String>? {
    guard let value = attribute(name), let attribute = element.attribute(name) else { return nil }
    let rule = ValueRule(form: form)
    guard let problem = rule.problem(in: value.value) else { return value }
    problems.isWrong(problem, in: attribute, value: rule)
    return nil
  }

  // MARK: Values of a closed list

  func value<Value: ListedValue>(_ name: String, as type: Value.Type = Value.self) -> Value? {
    guard let text = attribute(name)?.value else { return nil }
    if let value = Value(rawValue: text) { return value }
    _ = checked(name, Self.choice(type))
    return nil
  }

  func requiredValue<Value: ListedValue>(_ name: String, as type: Value.Type = Value.self) -> Value? {
    requiredAttribute(name) == nil ? nil : value(name)
  }

  /// Several values separated by spaces; those that cannot be read are left out, and the first of them is reported.
  func values<Value: ListedValue>(_ name: String, as type: Value.Type = Value.self) -> [Value] {
    let words = words(name)
    let values = words.compactMap { Value(rawValue: $0.value) }
    if values.count < words.count { _ = checked(name, .list(ValueRule(form: Self.choice(type)))) }
    return values
  }

  private static func choice<Value: ListedValue>(_ type: Value.Type) -> ValueRule.Form {
    .choice(type.allCases.map { ValueRule.Choice(value: $0.rawValue, documentation: "") })
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
    guard attribute.value.utf8.contains(0x20) else { return [attribute] }
    return attribute.value.utf8.split(separator: 0x20).map { Located(String(Substring($0)), at: attribute.location) }
  }

  // MARK: Numbers and times

  func integer(_ name: String, in range: ClosedRange<Int>) -> Int? {
    checked(name, .number(range)).flatMap { Int($0.value) }
  }

  func requiredInteger(_ name: String, in range: ClosedRange<Int>) -> Int? {
    requiredAttribute(name) == nil ? nil : integer(name, in: range)
  }

  func date(_ name: String) -> CivilDate? {
    guard let text = attribute(name)?.value else { return nil }
    if let date = CivilDate(text) { return date }
    _ = checked(name, .day)
    return nil
  }

  func requiredDate(_ name: String) -> CivilDate? {
    requiredAttribute(name) == nil ? nil : date(name)
  }

  func clock(_ name: String) -> ClockTime? {
    guard let text = attribute(name)?.value, let attribute = element.attribute(name) else { return nil }
    if let time = ClockTime(text) { return time }
    let rule = ValueRule(documentation: "A time of day, 24 hours, as 09:30.", form: .line)
    problems.isWrong(.illFormed(text), in: attribute, value: rule)
    return nil
  }

  func requiredClock(_ name: String) -> ClockTime? {
    requiredAttribute(name) == nil ? nil : clock(name)
  }
}

/// A value that content writes as one of a few words.
typealias ListedValue = CaseIterable & RawRepresentable<String>
