package import Diagnostics

/// Messages about the shape that the schema describes, and what it cannot say.
package enum StructureMessages {
  package static let all = elements + values + beyond

  private static let elements = [
    MessageDescription(
      "unknown-root",
      title: "The root element says what the file is",
      why: "By its first element a file is known to hold a culture, bridges, sources and so on.",
      instead: "Write the element that is named; schema/guidance.xsd has them all, schema/pair.xsd that of a profile."
    ),
    MessageDescription(
      "unknown-element",
      title: "Elements are those of the schema",
      why: "An element that nobody knows is read by nobody, and its words are lost.",
      instead: "Correct its name, move it to where it belongs, or delete it."
    ),
    MessageDescription(
      "missing-element",
      title: "Nothing required is missing",
      why: "An entry without one of its parts cannot be shown, so it is left out.",
      instead: "Add the element at the place that is named."
    ),
    MessageDescription(
      "misplaced-element",
      title: "Elements stand in their order",
      why: "One order everywhere makes files easy to read and changes easy to compare.",
      instead: "Move the element to the place that is named."
    ),
    MessageDescription(
      "repeated-element",
      title: "What may stand once stands once",
      why: "Which of the two holds cannot be known.",
      instead: "Delete one of the two, or make one of both."
    ),
    MessageDescription(
      "text-not-allowed",
      title: "Text stands in an element that is made for it",
      why: "Words between elements are read by nobody.",
      instead: "Put them into one of the elements that are named."
    ),
    MessageDescription(
      "empty-text",
      title: "What is written says something",
      why: "An empty element would leave a gap on the page.",
      instead: "Write its text, or delete the element if it may be left out."
    ),
    MessageDescription(
      "against-the-schema",
      title: "A file follows the schema",
      why: "The schema refuses something that no other message explains.",
      instead: "Look at the place that is named in schema/guidance.xsd or schema/pair.xsd."
    ),
  ]

  private static let values = [
    MessageDescription(
      "unknown-attribute",
      title: "Attributes are those of the schema",
      why: "An attribute that nobody knows is read by nobody.",
      instead: "Correct its name, or delete it."
    ),
    MessageDescription(
      "missing-attribute",
      title: "No required attribute is missing",
      why: "Without it the element cannot be placed, so it is left out.",
      instead: "Add the attribute that is named."
    ),
    MessageDescription(
      "empty-value",
      title: "A value is not empty",
      why: "An empty value says neither yes nor no.",
      instead: "Write its value, or delete an attribute that may be left out."
    ),
    MessageDescription(
      "value-not-listed",
      title: "A value is one of the list",
      why: "Topics, dimensions, readers and grades are a fixed vocabulary: search and briefs rely on it.",
      instead: "Take one of the values that are named."
    ),
    MessageDescription(
      "ill-formed-value",
      title: "Ids, dates and codes have their form",
      why: "Scripts and other files refer to them letter by letter.",
      instead: "Write it in the form that is named."
    ),
    MessageDescription(
      "not-a-number",
      title: "A number is a whole number",
      why: "A position is a step on a scale, never a measurement.",
      instead: "Write a whole number."
    ),
    MessageDescription(
      "out-of-range",
      title: "A number lies in its range",
      why: "A position goes from -3 to +3, and other numbers have bounds of their own.",
      instead: "Write a number in the range that is named."
    ),
    MessageDescription(
      "no-such-day",
      title: "A day exists",
      why: "Reviews and meetings are counted from it.",
      instead: "Write year, month and day, as 2026-11-23."
    ),
    MessageDescription(
      "no-such-year",
      title: "A year has four digits",
      why: "Readers judge a source by its year.",
      instead: "Write four digits."
    ),
  ]

  private static let beyond = [
    MessageDescription(
      "file-name-does-not-fit",
      title: "The file of a culture bears its id",
      why: "A trainer looks for jp in jp.xml, and two files for one culture would contradict each other unseen.",
      instead: "Rename the file, or correct the id."
    ),
    MessageDescription(
      "id-does-not-fit",
      title: "An id says what the entry is",
      why: "jp.feedback.in-private tells culture and topic at a glance, and can be trusted to.",
      instead: "Write the id that is named; keep a published one in aliases."
    ),
    MessageDescription(
      "country-without-region",
      title: "Every country has a region",
      why: "Where nothing is held for a country, its brief falls back to the region, and says so.",
      instead: "Add parent=\"...\" with the id of a file in cultures/regions."
    ),
    MessageDescription(
      "position-twice",
      title: "A culture has one position on a dimension",
      why: "Which of the two holds cannot be known.",
      instead: "Delete one of the two."
    ),
    MessageDescription(
      "due-before-checked",
      title: "A review is due after the last check",
      why: "The text would be overdue from its first day.",
      instead: "Write a later day, or leave due out: programme.xml then sets it."
    ),
    MessageDescription(
      "range-is-backwards",
      title: "From lies before to",
      why: "A range that ends before it begins holds nothing.",
      instead: "Exchange the two, or correct one of them."
    ),
    MessageDescription(
      "shares-make-100",
      title: "The slots of a meeting share 100 percent",
      why: "The agenda is counted in minutes from these shares.",
      instead: "Change the share of one <slot>."
    ),
    MessageDescription(
      "isbn-check-digit",
      title: "The last digit of an ISBN fits the others",
      why: "A digit is wrong somewhere, and the book will not be found.",
      instead: "Copy the number from the book or a catalogue."
    ),
  ]
}
