/// Which elements are entries to the eye: a blank line stands before each of them, so that a page of XML has paragraphs.
enum EntryElements {
  static func isEntry(_ name: String) -> Bool { names.contains(name) }

  private static let names: Set<String> = [
    "norm", "bridge", "practice", "situation", "item", "question", "source", "observance", "blueprint", "topic",
    "dimension", "synonym", "list", "weight",
  ]
}
