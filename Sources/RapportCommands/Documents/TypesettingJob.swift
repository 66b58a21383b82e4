import BriefRendering

/// A document that Typst is to set.
struct TypesettingJob {
  /// The folder that stands for `/` in the template.
  var root: String
  var template: String
  /// What the template finds in `sys.inputs`.
  var inputs: [(name: String, value: String)]
  var output: String
  /// Seconds since 1970: the day of the brief, so that the same brief gives the same bytes.
  var timestamp: Int

  var json: JSONValue {
    [
      "root": .string(root), "template": .string(template),
      "inputs": .object(inputs.map { .init($0.name, .string($0.value)) }), "output": .string(output),
      "timestamp": .integer(timestamp),
    ]
  }
}

/// Something that sets documents with Typst.
protocol Typesetter: AnyObject {
  /// - Throws: `CommandFailure.program` with Typst's message.
  func set(_ job: TypesettingJob) throws
}
