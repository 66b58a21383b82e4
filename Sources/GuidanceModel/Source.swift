package import Diagnostics

/// A bibliographic record.
package struct Source: Hashable, Sendable {
  package enum Kind: String, Sendable, CaseIterable {
    case book
    case chapter
    case article
    case report
    case dataset
    case notes
  }

  /// How much of it the editors saw.
  package enum Seen: String, Sendable, CaseIterable {
    case record
    case abstract
    case text
  }

  package var id: SourceID
  package var kind: Kind
  package var year: Int
  package var seen: Seen
  package var cultures: [Located<CultureID>]
  package var authors: [String]
  package var title: String
  /// The journal with volume and pages, or the book of a chapter.
  package var container: String?
  package var publisher: String?
  package var isbn: Located<String>?
  package var doi: String?
  /// What it carries here, in our words.
  package var carries: RichText
  package var location: SourceLocation

  package init(
    id: SourceID,
    kind: Kind,
    year: Int,
    seen: Seen,
    cultures: [Located<CultureID>] = [],
    authors: [String],
    title: String,
    container: String? = nil,
    publisher: String? = nil,
    isbn: Located<String>? = nil,
    doi: String? = nil,
    carries: RichText,
    location: SourceLocation
  ) {
    self.id = id
    self.kind = kind
    self.year = year
    self.seen = seen
    self.cultures = cultures
    self.authors = authors
    self.title = title
    self.container = container
    self.publisher = publisher
    self.isbn = isbn
    self.doi = doi
    self.carries = carries
    self.location = location
  }

  /// One line for a reading list: authors (year). Title. Container. Publisher. doi.
  package var reference: String {
    var parts = [shortReference]
    if let container { parts.append(container + ".") }
    if let publisher { parts.append(publisher + ".") }
    if let doi { parts.append("doi \(doi)") }
    return parts.joined(separator: " ")
  }

  /// The beginning of the reference, enough to find the work by: authors (year). Title.
  package var shortReference: String {
    let named = authors.filter { $0 != "and others" }
    let names =
      switch named.count {
      case 2...3 where named.count == authors.count:
        named.dropLast().joined(separator: ", ") + " & " + named[named.count - 1]
      case 1 where named.count == authors.count: named[0]
      default: (named.first ?? "") + " and others"
      }
    return "\(names) (\(year)). \(title)\(title.hasSuffix("?") ? "" : ".")"
  }
}
