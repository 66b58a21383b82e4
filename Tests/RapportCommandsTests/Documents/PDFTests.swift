import Foundation
import Testing

@testable import RapportCommands

@Suite(.enabled(if: DocumentBench.has("pdfinfo", "pdftotext"), "needs what `make test` installs"))
struct PDFTests {
  @Test(arguments: [("a4", "595.276 x 841.89 pts (A4)"), ("letter", "612 x 792 pts (letter)")])
  func aBriefIsTwoTaggedPagesWithTitleAndLanguage(_ paper: String, _ size: String) throws {
    let bench = try DocumentBench()
    let outcome = bench.run("brief", bench.bench.profile, "--for", "mentoree", "-o", "brief.pdf", "--paper", paper)
    #expect(outcome.code == 0 && outcome.talk == "rapport: brief.pdf: for the mentoree\n")
    let facts = try bench.say("pdfinfo", bench.file("brief.pdf"))
    #expect(facts.contains(/Title: +Before your third meeting with Ada\n/))
    #expect(facts.contains(/Tagged: +yes/) && facts.contains(/Pages: +2\n/) && facts.contains(size))
    let meta = try bench.say("pdfinfo", "-meta", bench.file("brief.pdf"))
    #expect(meta.contains("<pdfuaid:part>1<") && meta.contains(/<dc:language>.*en/))
    let bookmarks = try bench.say("pdftohtml", "-xml", "-stdout", bench.file("brief.pdf"))
    #expect(bookmarks.contains(/<outline>\s*<item page="1">Before your third meeting with Ada</))
  }

  @Test func everyFontIsEmbedded() throws {
    let bench = try DocumentBench()
    _ = bench.run("brief", bench.bench.profile, "-o", "brief.pdf")
    let fonts = try bench.say("pdffonts", bench.file("brief.pdf")).split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(#/\syes\s(yes|no)\s+(yes|no)\s+\d+\s+0$/#) })
  }

  @Test func theSameBriefGivesTheSameBytes() throws {
    let bench = try DocumentBench()
    for name in ["one.pdf", "two.pdf"] { _ = bench.run("brief", bench.bench.profile, "--for", "both", "-o", name) }
    #expect(bench.bytes("one.pdf") != nil && bench.bytes("one.pdf") == bench.bytes("two.pdf"))
    #expect(try bench.say("pdfinfo", bench.file("one.pdf")).contains(/Pages: +4\n/))
  }

  @Test(arguments: [
    "田中 由紀", "王小明", "김민준", "محمد", "דָּוִד", "अमित", "สมชาย", "Nguyễn Thị Hương", "Алексей", "Γιώργος",
  ])
  func aNameOfAnyScriptIsShown(_ name: String) throws {
    let bench = try DocumentBench()
    let outcome = try bench.run("brief", bench.profile(named: name), "--for", "mentoree", "-o", "brief.pdf")
    #expect(outcome.code == 0 && outcome.talk == "rapport: brief.pdf: for the mentoree\n")
    let text = try bench.say("pdftotext", bench.file("brief.pdf"), "-")
    let shown = Set(text.unicodeScalars)
    // The page turns right-to-left text round and may set letters in pieces: that each letter is there must hold.
    let letters = name.unicodeScalars.filter {
      $0.properties.isAlphabetic && $0.properties.generalCategory == .otherLetter
    }
    #expect(letters.allSatisfy(shown.contains) && !text.contains("\u{FFFD}"))
  }

  @Test func aCharacterThatNoFontShowsIsTold() throws {
    let bench = try DocumentBench()
    // For private use: no font has a shape for it.
    let outcome = try bench.run("brief", bench.profile(named: "Ada \u{10FFFD}"), "--for", "mentoree", "-o", "brief.pdf")
    #expect(outcome.code == 0)
    #expect(outcome.talk.contains("no font on this machine shows") && outcome.talk.contains("(U+10FFFD)"))
  }

  @Test func theProgramOnPathWinsAndItsMessageIsKept() throws {
    let bench = try DocumentBench()
    try program(
      "typst",
      "case $1 in --version) echo 'typst 0.14.0';; *) echo 'error: no such font' >&2; exit 1;; esac",
      bench
    )
    let outcome = bench.run(
      "brief",
      bench.bench.profile,
      "-o",
      "brief.pdf",
      path: bench.bench.folder + "/bin:/usr/bin:/bin"
    )
    #expect(outcome.code == 2 && outcome.talk.contains("typst could not set the page: error: no such font"))
  }

  @Test func anOldProgramIsPassedOver() throws {
    let bench = try DocumentBench()
    try program("typst", "echo 'typst 0.13.1'", bench)
    let outcome = bench.run(
      "brief",
      bench.bench.profile,
      "-o",
      "brief.pdf",
      path: bench.bench.folder + "/bin:/usr/bin:/bin"
    )
    #expect(outcome.code == 0 && bench.bytes("brief.pdf") != nil)
  }

  @Test func anOldPackageIsNotUsed() throws {
    let bench = try DocumentBench()
    try program("old-python", #"echo '{"typst": "0.14.9"}'; cat"#, bench)
    let outcome = bench.bench.run(
      ["brief", bench.bench.profile, "-o", "brief.pdf"],
      variables: [
        "RAPPORT_PYTHON": bench.file("bin/old-python"), "PATH": "/usr/bin:/bin", "TMPDIR": bench.bench.folder,
      ]
    )
    #expect(outcome.code == 2 && outcome.talk.contains("package, 0.15 or newer"))
  }

  @Test func whatTakesMorePagesThanTwoIsTold() throws {
    let bench = try DocumentBench()
    try longer(bench)
    let outcome = bench.run("brief", bench.bench.profile, "-o", "brief.pdf")
    #expect(outcome.code == 0)
    #expect(outcome.talk.contains("rapport: warning: it takes 3 pages; a brief is meant for 2."))
    #expect(try bench.say("pdfinfo", bench.file("brief.pdf")).contains(/Pages: +3\n/))
  }

  @Test func whatTakesASheetTooManyIsSetCloser() throws {
    let bench = try DocumentBench()
    try longer(bench, unless: "tight")
    let outcome = bench.run("brief", bench.bench.profile, "-o", "brief.pdf")
    #expect(outcome.code == 0 && outcome.talk == "rapport: brief.pdf: for the mentor\n")
    #expect(try bench.say("pdfinfo", bench.file("brief.pdf")).contains(/Pages: +2\n/))
  }

  @Test func aNameWrittenFromRightToLeftLeavesTheNumberOfThePage() throws {
    let bench = try DocumentBench()
    _ = try bench.run("brief", bench.profile(named: "محمد"), "--for", "mentoree", "-o", "brief.pdf")
    let text = try bench.say("pdftotext", "-layout", bench.file("brief.pdf"), "-")
    #expect(text.contains(" 1 of 2\n") && text.contains(" 2 of 2\n"))
  }

  @Test func aManifestHasThePagesAlsoOfWhatWasThere() throws {
    let bench = try DocumentBench()
    try longer(bench)
    let pairs = bench.file("profiles")
    try FileManager.default.createDirectory(atPath: pairs, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: bench.bench.profile, toPath: pairs + "/one.xml")
    let command = ["brief", "--pairs", "profiles", "--output", "out", "--for", "mentor", "--format", "pdf,html"]
    let first = bench.run(command)
    #expect(first.talk.contains("one-mentor.pdf: it takes 3 pages"))
    for _ in 1...2 {
      let manifest = String(decoding: bench.bytes("out/manifest.json") ?? Data(), as: UTF8.self)
      #expect(manifest.matches(of: /"pages":/).count == 1 && manifest.contains("\"pages\":3}"))
      #expect(bench.run(command).talk.contains("0 made, 2 as they were"))
    }
  }

  @Test(arguments: [
    ("<</Type/Pages/Count 2>> <</Type/Page/Parent 1 0 R>> <</Type/Page", 2), ("<</Type/Pages", 0), ("/Typ", 0), ("", 0),
  ])
  func pageObjectsAreCounted(_ pdf: String, _ count: Int) {
    #expect(PDFPages.count(in: Array(pdf.utf8)) == count)
  }

  @Test func aMistakeInATemplateIsSaidInTypstsWords() throws {
    let bench = try DocumentBench()
    try Data("#nonsense()".utf8).write(to: URL(fileURLWithPath: bench.file("content/templates/brief.typ")))
    let outcome = bench.run("brief", bench.bench.profile, "-o", "brief.pdf")
    #expect(outcome.code == 2 && outcome.talk.contains("unknown variable: nonsense"))
  }

  /// A template that begins a sheet too many.
  private func longer(_ bench: DocumentBench, unless input: String = "never") throws {
    let path = bench.file("content/templates/brief.typ")
    let template = try String(contentsOfFile: path, encoding: .utf8)
    let sheet = "#if \"\(input)\" not in sys.inputs [#pagebreak() More.]\n"
    try Data((template + sheet).utf8).write(to: URL(fileURLWithPath: path))
  }

  private func program(_ name: String, _ script: String, _ bench: DocumentBench) throws {
    let path = bench.file("bin/" + name)
    try FileManager.default.createDirectory(atPath: bench.file("bin"), withIntermediateDirectories: true)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
}
