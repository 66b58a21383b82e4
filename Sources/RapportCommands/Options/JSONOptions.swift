import ArgumentParser

/// How a result is printed: for people, or for scripts.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The choice between text and JSON that every reading command offers.
struct JSONOptions: ParsableArguments {
  @Option(name: .long, help: "text or json.")
  var format: ListFormat?

  @Flag(name: .long, help: "The same as --format json.")
  var json = false

  var isJSON: Bool { json || format == .json }
}
