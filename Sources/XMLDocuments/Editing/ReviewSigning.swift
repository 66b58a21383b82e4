package import GuidanceModel

/// Writes the sign-off of a reviewer into a file, and leaves every other byte as it was.
package struct ReviewSigning {
  package enum Problem: Error, Equatable {
    /// The file has mistakes, so that nobody can tell what is signed.
    case broken
    /// The file holds no entry of this id.
    case noEntry
    /// The file is not saved as UTF-8.
    case notUTF8
  }

  package let entry: EntryID
  package let by: String
  package let date: CivilDate
  package let capacity: Review.Capacity

  package init(_ entry: EntryID, by: String, on date: CivilDate, as capacity: Review.Capacity) {
    (self.entry, self.by, self.date, self.capacity) = (entry, by, date, capacity)
  }

  /// The text of the file with the review in it. One by the same person in the same capacity is replaced.
  package func signed(_ bytes: [UInt8], file: String) throws(Problem) -> [UInt8] {
    let reading = XMLReader().read(bytes, file: file)
    guard let document = reading.document else { throw .broken }
    guard reading.diagnostics.isEmpty else { throw .notUTF8 }
    guard let element = document.root.descendant(withID: entry.text) else { throw .noEntry }
    let review = self.review(fingerprint: EntryFingerprint(element).digits)
    guard let place = place(in: bytes, of: element) else { throw .noEntry }
    return try checked(place.edited(bytes, review: review), file: file)
  }

  /// What was written must be read again as what was meant.
  private func checked(_ text: [UInt8], file: String) throws(Problem) -> [UInt8] {
    let entries = GuidanceReader().read(text, file: file).guidance.entries
    let reviews = entries.first { $0.id == entry }?.core.reviews ?? []
    guard reviews.contains(where: { $0.by == by && $0.capacity == capacity && $0.stands }) else { throw .broken }
    return text
  }

  private func review(fingerprint: String) -> String {
    """
    <review by="\(Self.escaped(by))" date="\(date)" as="\(capacity.rawValue)" fingerprint="\(fingerprint)"/>
    """
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
  }

  /// Where in the bytes the review goes.
  private struct Place {
    /// The review that is replaced; nil where a new one is added.
    var old: Range<Int>?
    var lastChild: Range<Int>

    func edited(_ bytes: [UInt8], review: String) -> [UInt8] {
      var text = bytes
      if let old {
        text.replaceSubrange(old, with: review.utf8)
      } else {
        text.insert(contentsOf: indentation(bytes) + Array(review.utf8), at: lastChild.upperBound)
      }
      return text
    }

    /// The line break and the spaces before the last element; none where it shares its line with others.
    private func indentation(_ bytes: [UInt8]) -> [UInt8] {
      let spaces = bytes[..<lastChild.lowerBound].reversed().prefix { " \t".utf8.contains($0) }.count
      let lineStart = lastChild.lowerBound - spaces
      guard lineStart > 0, bytes[lineStart - 1] == UInt8(ascii: "\n") else { return [] }
      let isWindows = lineStart > 1 && bytes[lineStart - 2] == UInt8(ascii: "\r")
      return Array(bytes[(lineStart - (isWindows ? 2 : 1))..<lastChild.lowerBound])
    }
  }

  private func place(in bytes: [UInt8], of element: XMLElement) -> Place? {
    guard let markup = MarkupScanner.markup(bytes), let found = markup.root.descendant(withID: entry.text, in: markup),
      let lastChild = found.elements.last?.whole
    else { return nil }
    let old = zip(element.elements, found.elements).first { isSame($0.0) }
    return Place(old: old?.1.whole, lastChild: lastChild)
  }

  private func isSame(_ review: XMLElement) -> Bool {
    review.name == "review" && review.attribute("by")?.value == by
      && review.attribute("as")?.value == capacity.rawValue
  }
}

extension MarkupElement {
  fileprivate func descendant(withID id: String, in markup: Markup) -> MarkupElement? {
    if markup.value("id", of: self).map(Whitespace.collapsed) == id { return self }
    for element in elements { if let found = element.descendant(withID: id, in: markup) { return found } }
    return nil
  }
}

extension XMLElement {
  fileprivate func descendant(withID id: String) -> XMLElement? {
    if attribute("id").map({ Whitespace.collapsed($0.value) }) == id { return self }
    for element in elements { if let found = element.descendant(withID: id) { return found } }
    return nil
  }
}
