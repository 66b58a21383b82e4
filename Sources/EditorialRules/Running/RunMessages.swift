package import Diagnostics

/// Messages about waivers, the baseline and reviews: what comes of running rules, beside their findings.
package enum RunMessages {
  package static let all = [
    MessageDescription(
      "waiver-without-reason",
      .warning,
      title: "A waiver gives its reason",
      why: "Whoever comes next must be able to judge whether the reason still holds. Without one nothing is waived.",
      instead: "Write <?waive RULE why it does not hold here?>."
    ),
    MessageDescription(
      "waiver-of-unknown-rule",
      .warning,
      title: "A waiver names a rule",
      why: "It waives nothing.",
      instead: "Take the id in brackets behind the message."
    ),
    MessageDescription(
      "waiver-without-finding",
      .suggestion,
      title: "A waiver waives something",
      why: "The text was mended since, and the waiver would hide the next mistake.",
      instead: "Delete the waiver."
    ),
    MessageDescription(
      "baseline-line-not-needed",
      .warning,
      title: "The baseline only shrinks",
      why: "What is mended must not come back unseen.",
      instead: "Delete the line, or run rapport check --update-baseline."
    ),
    MessageDescription(
      "baseline-line-ill-formed",
      title: "A line of the baseline can be read",
      why: "It knows nothing as it stands.",
      instead: "Take the line from the file's last version, or delete it."
    ),
  ]
}
