import ArgumentParser

/// Where the content stands.
struct ContentOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of content. May be given again: a later one overlays an earlier.",
      discussion: "Else RAPPORT_CONTENT, else a folder 'content' at or above this one, else beside the program.",
      valueName: "dir"
    ),
    completion: .directory
  )
  var content: [String] = []
}
