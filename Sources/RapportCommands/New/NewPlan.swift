import GuidanceModel

/// What will be written, and where.
struct NewPlan {
  var file: String
  /// The whole file.
  var bytes: [UInt8]
  /// The file as it is; nil where it is new.
  var before: [UInt8]?
  /// Where the new lines begin.
  var line: Int
  /// What to do next, with the exact commands.
  var nextSteps: String
}

/// What the options say of something new.
struct NewWishes {
  var topics: [String]
  var sort: String
  var parent: String?
  var name: String?
  var file: String?
  var today: CivilDate
  /// The content folders that the command line named: the commands to type next must name them too.
  var content: [String]

  /// ` --content DIR` for each folder; empty where none was named.
  var contentOptions: String { content.map { " --content \($0)" }.joined() }
}
