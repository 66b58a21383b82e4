import Diagnostics

/// No entry is another with the country swapped.
struct NearDuplicates: EditorialRule {
  let id = "near-duplicate"
  let title = "No entry is another with the country swapped"
  let severity = Diagnostic.Severity.warning
  let scope = RuleScope.guidance

  /// Shared runs of four words in a hundred from which two entries say the same.
  static let most = 40

  let documentation = RuleDocumentation(
    why: """
      If it would read the same with another country in it, it says nothing about either, and a reader who sees both \
      trusts neither.
      """,
    instead: """
      Write what is seen in this culture and not in that one; say what both share once, in the region or the bridge. \
      Names of cultures and their people, cities and words of other languages are left out of the comparison.
      """
  )

  var examples: RuleExamples {
    RuleExamples(
      triggering: [
        .norms(
          almarian: "In many Almarian workplaces a junior often thanks a senior for criticism and answers in writing.",
          veltish: "In many Veltish workplaces a junior often thanks a senior for criticism and answers in writing."
        )
      ],
      passing: [
        .norms(
          almarian: "In many Almarian workplaces a junior often thanks a senior for criticism and answers in writing.",
          veltish: "Veltish teams often argue about a draft on the spot, and may go for lunch together afterwards."
        )
      ]
    )
  }

  func findings(in context: RuleContext) -> [Finding] {
    let shingles = context.shingles ?? Shingles(context)
    return Resemblance(shingles.sets).closest(atLeast: Self.most).map { pair in
      let (first, second) = (shingles.owners[pair.first], shingles.owners[pair.second])
      return finding(
        "\(pair.percent) of 100 runs of four words also stand in \(first.id), names apart",
        "Write what is true here and not there, or say what both share in one place.",
        of: second.id,
        at: second.location,
        subject: first.id
      )
    }
  }
}
