package import Diagnostics

/// A rule of the house about what guidance says and how.
///
/// A rule is one file. What it is called, why it is there, what it finds and what it lets pass are values: the page of
/// rules for authors is made of them, and so are its tests.
package protocol EditorialRule: Sendable {
  /// Words joined by hyphens. Waivers and baselines name it: never change it, add an alias.
  var id: String { get }
  /// Ids that it had before.
  var aliases: [String] { get }
  var title: String { get }
  var documentation: RuleDocumentation { get }
  /// How much its findings weigh, unless one of them weighs less.
  var severity: Diagnostic.Severity { get }
  /// The lists of `vocabulary/wording.xml` that it reads. Where one of them is missing it is not run.
  var wordLists: [String] { get }
  var examples: RuleExamples { get }
  /// Whether what it finds in a text hangs on other texts too.
  var scope: RuleScope { get }

  /// What it finds, in any order.
  func findings(in context: RuleContext) -> [Finding]
}

extension EditorialRule {
  package var aliases: [String] { [] }
  package var wordLists: [String] { [] }
  package var scope: RuleScope { .text }

  package func diagnostics(in context: RuleContext) -> [Diagnostic] { findings(in: context).map(\.diagnostic) }
}

/// What a rule must see at once.
package enum RuleScope: Sendable {
  /// One text, with the words to look for: files may be looked at one by one.
  case text
  /// Everything.
  case guidance
}

/// What an author wants to know about a rule.
package struct RuleDocumentation: Hashable, Sendable {
  /// What goes wrong without it.
  package var why: String
  /// What to write instead.
  package var instead: String

  package init(why: String, instead: String) {
    self.why = why
    self.instead = instead
  }
}
