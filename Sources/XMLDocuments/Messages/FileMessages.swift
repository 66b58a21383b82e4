package import Diagnostics

/// Messages about a file that cannot be read, or is no well-formed XML.
package enum FileMessages {
  package static let all = unreadable + refused + encoding + tags + attributes + text

  private static let unreadable = [
    MessageDescription(
      "file-not-read",
      title: "Every file can be opened",
      why: "What cannot be opened is missing from every answer. The other files are read all the same.",
      instead: "Check the name, the folder and the permissions of the file."
    ),
    MessageDescription(
      "file-empty",
      title: "A file holds something",
      why: "An empty file is nearly always one that an editor or a copy has lost.",
      instead: "Take the file from its last version, or delete it."
    ),
    MessageDescription(
      "file-cut-off",
      title: "A file is whole",
      why: "The file ends while an element is still open: its end was lost, or an end tag was never written.",
      instead: "Write the missing end tags, or take the end of the file from its last version."
    ),
    MessageDescription(
      "not-xml",
      title: "A file is XML",
      why: "The file does not begin as XML does. It may be a document of another program with the wrong ending.",
      instead: "Begin with <?xml version=\"1.0\" encoding=\"UTF-8\"?> and the root element."
    ),
    MessageDescription(
      "not-well-formed",
      title: "A file is well-formed XML",
      why: "The parser has met something that no other message explains.",
      instead: "Look at the place that is named, and just before it."
    ),
    MessageDescription(
      "too-many-mistakes",
      title: "Not everything is told at once",
      why: "A file with so many mistakes mostly has one that causes the others.",
      instead: "Mend the first ones, and check again."
    ),
  ]

  private static let refused = [
    MessageDescription(
      "file-too-large",
      title: "A file has at most 8 MB",
      why: "The largest file of guidance has a tenth of a megabyte. A larger one is something else, and is not read.",
      instead: "Check that it is the right file, or divide it."
    ),
    MessageDescription(
      "too-deep",
      title: "Elements are not nested without end",
      why: "Guidance is eight levels deep. Hundreds of levels come from a missing end tag, or from a harmful file.",
      instead: "Close the elements before the place that is named."
    ),
    MessageDescription(
      "too-many-elements",
      title: "A file has at most 200,000 elements",
      why: "No file of guidance comes near it.",
      instead: "Check that it is the right file, or divide it."
    ),
    MessageDescription(
      "too-many-attributes",
      title: "A start tag has at most 64 attributes",
      why: "More of them come from a missing quotation mark, or from a harmful file.",
      instead: "Look for a missing quotation mark in the tag."
    ),
    MessageDescription(
      "doctype-refused",
      title: "A file has no document type declaration",
      why: "A DOCTYPE can make a reader open other files or the network. The schema does its work here.",
      instead: "Delete the declaration."
    ),
    MessageDescription(
      "entity-refused",
      title: "A file defines no entities",
      why: "Entities can open other files, and can grow a small file to one that fills the memory.",
      instead: "Delete the declaration, and write the text itself."
    ),
    MessageDescription(
      "out-of-memory",
      title: "There is memory to read a file",
      why: "The parser was given no memory.",
      instead: "Close other programs, and try again."
    ),
  ]

  private static let encoding = [
    MessageDescription(
      "not-utf-8",
      title: "Letters are saved as UTF-8",
      why: "A letter with an accent that is saved in another encoding shows as a wrong one.",
      instead: "Save the file as UTF-8: editors offer it as \"Save with encoding\" or \"Encoding\"."
    ),
    MessageDescription(
      "saved-as-utf-8",
      .warning,
      title: "A file is saved as UTF-8",
      why: "The file is read rightly here, and other tools may show wrong letters.",
      instead: "Save it as UTF-8, and write encoding=\"UTF-8\" in its first line."
    ),
    MessageDescription(
      "unknown-encoding",
      title: "The encoding is one that is read",
      why: "The first line names an encoding that is not read here.",
      instead: "Save the file as UTF-8, and write encoding=\"UTF-8\" in its first line."
    ),
    MessageDescription(
      "xml-declaration",
      title: "The first line declares XML",
      why: "<?xml ...?> stands at the very beginning, once, or nowhere.",
      instead: "Write <?xml version=\"1.0\" encoding=\"UTF-8\"?> as the first thing in the file."
    ),
    MessageDescription(
      "forbidden-character",
      title: "A file holds no control characters",
      why: "Some characters cannot be seen and must not stand in XML. They come in by copying.",
      instead: "Delete the character at the place that is named."
    ),
  ]

  private static let tags = [
    MessageDescription(
      "tag-mismatch",
      title: "An end tag closes what was opened last",
      why: "Two elements overlap, or the name in one of the two tags is misspelt.",
      instead: "Write the end tag that is named, or correct the start tag."
    ),
    MessageDescription(
      "tag-not-closed",
      title: "A tag ends with >",
      why: "The sign > is missing, so that the words after it seem to belong to the tag.",
      instead: "Write > at the end of the tag."
    ),
    MessageDescription(
      "stray-end-tag",
      title: "An end tag has a start tag",
      why: "There is nothing here to close.",
      instead: "Delete the end tag, or write the start tag that is missing before it."
    ),
    MessageDescription(
      "content-after-root",
      title: "A file has one root element",
      why: "Something stands after the end of the root element, where only comments may stand.",
      instead: "Move it inside the root element."
    ),
    MessageDescription(
      "unknown-prefix",
      title: "Names have no unknown prefix",
      why: "A colon in a name stands for a namespace, and this one is not declared.",
      instead: "Write the name without the prefix."
    ),
  ]

  private static let attributes = [
    MessageDescription(
      "missing-quotes",
      title: "Values stand in quotation marks",
      why: "Without the marks nobody can tell where a value ends.",
      instead: "Write name=\"value\", with straight quotation marks."
    ),
    MessageDescription(
      "missing-value",
      title: "An attribute has a value",
      why: "The name stands alone.",
      instead: "Write name=\"value\", or delete the name."
    ),
    MessageDescription(
      "repeated-attribute",
      title: "An attribute stands once in a tag",
      why: "Which of the two values holds cannot be known.",
      instead: "Delete one of the two."
    ),
    MessageDescription(
      "broken-attributes",
      title: "Attributes stand apart and complete",
      why: "A space, a sign = or a quotation mark is missing in the tag.",
      instead: "Write name=\"value\", with a space before each name."
    ),
  ]

  private static let text = [
    MessageDescription(
      "not-canonical",
      title: "A file is in canonical form",
      why: "rapport format --check asks for it: where all files have one form, a change shows only what was meant.",
      instead: "Run rapport format on the file."
    ),
    MessageDescription(
      "bare-ampersand",
      title: "The sign & is written &amp;",
      why: "& begins a reference such as &lt; in XML.",
      instead: "Write &amp; for the sign itself."
    ),
    MessageDescription(
      "bare-less-than",
      title: "The sign < is written &lt;",
      why: "< begins a tag in XML.",
      instead: "Write &lt; for the sign itself."
    ),
    MessageDescription(
      "unknown-entity",
      title: "References are known ones",
      why: "XML knows &amp; &lt; &gt; &quot; and &apos;. Names such as &nbsp; come from HTML.",
      instead: "Write the character itself."
    ),
    MessageDescription(
      "cdata-end",
      title: "]]> does not stand in text",
      why: "It ends a section in XML, and there is none.",
      instead: "Write ]]&gt; instead."
    ),
    MessageDescription(
      "hyphens-in-comment",
      title: "A comment holds no two hyphens in a row",
      why: "Two hyphens end a comment.",
      instead: "Write one hyphen, or a dash."
    ),
    MessageDescription(
      "section-not-closed",
      title: "Comments and sections are closed",
      why: "Everything after the opening is swallowed.",
      instead: "Write --> after a comment, ?> after an instruction, ]]> after a section."
    ),
  ]
}
