/// The conditions of a query with their values: values are bound, so that no text of anybody's becomes SQL.
struct SQLCondition {
  private var parts: [String] = []
  private(set) var values: [SQLiteValue] = []

  init() {}

  /// ` WHERE ...`, or nothing where nothing is required.
  var sql: String { parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ") }

  /// The column is a name of ours, never a text of the user's.
  mutating func require(_ column: String, isOneOf values: [SQLiteValue], orIsNull: Bool = false) {
    let list = values.map { _ in "?" }.joined(separator: ", ")
    parts.append(orIsNull ? "(\(column) IN (\(list)) OR \(column) IS NULL)" : "\(column) IN (\(list))")
    self.values += values
  }

  mutating func require(_ part: String, _ values: [SQLiteValue] = []) {
    parts.append(part)
    self.values += values
  }
}
