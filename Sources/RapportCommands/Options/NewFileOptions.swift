import ArgumentParser

/// The file that a command writes where one is named, and whether one that is there may go.
struct NewFileOptions: ParsableArguments {
  /// Nil: what is written goes to standard output.
  @Option(name: .shortAndLong, help: ArgumentHelp("A file to write to.", valueName: "file"), completion: .file())
  var output: String?

  @Flag(name: .long, help: "Overwrite a file that is there.")
  var force = false
}
