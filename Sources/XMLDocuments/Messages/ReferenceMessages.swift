package import Diagnostics

/// Messages about what files say of each other.
package enum ReferenceMessages {
  package static let all = unknown + order + reviews

  private static let unknown = [
    description("topic", "Topics are a fixed vocabulary", "Take a topic of vocabulary/topics.xml."),
    description("dimension", "Dimensions are a fixed vocabulary", "Take a dimension of vocabulary/dimensions.xml."),
    description("culture", "A culture has a file", "Correct the id, or add the culture: rapport list cultures."),
    description("source", "A source stands in sources.xml", "Correct the id, or add the work to sources.xml."),
    description("entry", "A link leads to an entry", "Correct the id: rapport search finds entries by their words."),
    description("situation", "A situation is there", "Correct the id: rapport list situations."),
  ]

  private static func description(_ kind: String, _ title: String, _ instead: String) -> MessageDescription {
    MessageDescription(
      "unknown-\(kind)",
      title: title,
      why: "The name leads nowhere, so the line would rest on nothing.",
      instead: instead
    )
  }

  private static let order = [
    MessageDescription(
      "duplicate-id",
      title: "An id stands for one thing",
      why: "Briefs, profiles and scripts name entries by their ids; of two alike one is never seen.",
      instead: "Give one of the two another id, or delete it."
    ),
    MessageDescription(
      "culture-cycle",
      title: "No culture is its own ancestor",
      why: "The search for a region to fall back to would never end.",
      instead: "Give one of them another parent; a region has none."
    ),
    MessageDescription(
      "parent-is-no-region",
      title: "The parent of a country is a region",
      why: "A country falls back to its region, and a profession is none.",
      instead: "Write the id of a file in cultures/regions."
    ),
    MessageDescription(
      "withdraws-nothing",
      title: "A folder withdraws what a folder below it holds",
      why: "The entry that was meant would still be shown.",
      instead: "Correct the id, or delete the element."
    ),
    MessageDescription(
      "unused-source",
      .suggestion,
      title: "Every source carries something",
      why: "A work that nothing cites makes the list look better founded than it is.",
      instead: "Cite it where it carries something, or delete it."
    ),
  ]

  private static let reviews = [
    MessageDescription(
      "review-without-fingerprint",
      .warning,
      title: "A review says which text was signed",
      why: "Without a fingerprint nobody can tell whether the text is the one that was read. It counts as changed.",
      instead: "Let the reviewer read the entry as it is, and run rapport review sign."
    ),
    MessageDescription(
      "changed-since-review",
      .suggestion,
      title: "A reviewed text is the one that was read",
      why: "A reviewer answers for the words that stood there. The brief says that they have changed.",
      instead: "Let the reviewer read the entry as it is, and run rapport review sign."
    ),
  ]
}
