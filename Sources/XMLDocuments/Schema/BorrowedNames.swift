/// Names that people bring from HTML and elsewhere, with ours.
enum BorrowedNames {
  static func ours(for name: String) -> String? { names[name.lowercased()] }

  private static let names = [
    "b": "em", "strong": "em", "i": "em", "emph": "em", "bold": "em", "italic": "em", "quote": "q", "quotation": "q",
    "blockquote": "q", "foreign": "term", "mentee": "mentoree", "protege": "mentoree", "header": "title",
    "heading": "title", "headline": "title", "citation": "cite", "source": "cite", "ref": "cite",
  ]
}
