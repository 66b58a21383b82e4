/// A place in a file: where a mistake stands, or where a statement comes from.
package struct SourceLocation: Hashable, Sendable {
  /// The path as the user would name it, relative to the working folder where possible.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// The column in Unicode scalars, from 1.
  package var column: Int

  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

extension SourceLocation: CustomStringConvertible {
  /// `path:line:column`, as editors and terminals link it.
  package var description: String { "\(file):\(line):\(column)" }
}
