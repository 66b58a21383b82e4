import ArgumentParser

/// What `rapport new` can begin.
enum NewKind: String, ExpressibleByArgument, CaseIterable {
  case culture, norm, bridge, practice, situation, checklist, question, source
}
