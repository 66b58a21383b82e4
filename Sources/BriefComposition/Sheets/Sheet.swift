/// A page to print and to fill in by hand: a checklist, the contract of a pair, a questionnaire.
package struct Sheet: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Whose it is: `Katrin and Yuki`; nil where no pair is named.
  package var audience: String?
  package var sections: [Section]
  /// Under which lines somebody signs; empty: nobody does.
  package var signatures: [String]
  /// What the page was made from.
  package var imprint: String

  package init(
    id: String,
    title: String,
    audience: String? = nil,
    sections: [Section],
    signatures: [String] = [],
    imprint: String
  ) {
    self.id = id
    self.title = title
    self.audience = audience
    self.sections = sections
    self.signatures = signatures
    self.imprint = imprint
  }

  package struct Section: Hashable, Sendable {
    package var title: String
    package var purpose: String
    package var points: [Point]

    package init(title: String, purpose: String, points: [Point]) {
      self.title = title
      self.purpose = purpose
      self.points = points
    }
  }

  /// Something to settle, to do or to answer.
  package struct Point: Hashable, Sendable {
    package var title: String
    /// What may be ticked; empty: there is room to write only.
    package var choices: [Choice]
    /// What is settled, in the pair's words; nil where nothing is.
    package var settled: String?
    /// What each said, where it is not settled.
    package var said: [Said]
    /// What we propose when nobody has a view; nil: nothing.
    package var proposal: String?
    /// How many lines there are to write on.
    package var room: Int

    package init(
      title: String,
      choices: [Choice] = [],
      settled: String? = nil,
      said: [Said] = [],
      proposal: String? = nil,
      room: Int = 1
    ) {
      self.title = title
      self.choices = choices
      self.settled = settled
      self.said = said
      self.proposal = proposal
      self.room = room
    }
  }

  package struct Choice: Hashable, Sendable {
    package var text: String
    package var isTicked: Bool

    package init(_ text: String, isTicked: Bool = false) {
      self.text = text
      self.isTicked = isTicked
    }
  }

  package struct Said: Hashable, Sendable {
    package var name: String
    package var text: String

    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }
}
