extension Baseline {
  /// As a file: a line for each, `rule owner fingerprint`, sorted, so that a change of one is a change of one line.
  package var text: String { known.map { "\($0.rule) \($0.owner) \($0.fingerprint)\n" }.joined() }

  /// Reads such a file. Empty lines and lines that begin with `#` are passed over; nil where a line is none of these.
  package init?(text: String) {
    var known: [Known] = []
    for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
      let fields = line.split(separator: " ").map(String.init)
      if fields.isEmpty { continue }
      guard fields.count == 3 else { return nil }
      known.append(Known(rule: fields[0], owner: fields[1], fingerprint: fields[2]))
    }
    self.init(known)
  }
}
