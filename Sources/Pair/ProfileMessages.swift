package import Diagnostics

/// Messages about what a profile says of the content.
package enum ProfileMessages {
  package static let all = [
    MessageDescription(
      "unknown-reference",
      title: "A profile names what the content holds",
      why: "A culture, an item or a situation that is not held could not be found, and its guidance would be missing.",
      instead: "Take the id that is named, or one that rapport list shows."
    ),
    MessageDescription(
      "unknown-zone",
      title: "A time zone is one of the tz database",
      why: "Local times cannot be told without it.",
      instead: "Write a name such as Europe/Berlin, or leave the zone out."
    ),
  ]
}
