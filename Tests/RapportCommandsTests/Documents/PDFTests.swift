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

  @Test func aMistakeInATemplateIsSaidInTypstsWords() throws {
    let bench = try DocumentBench()
    try Data("#nonsense()".utf8).write(to: URL(fileURLWithPath: bench.file("content/templates/brief.typ")))
    let outcome = bench.run("brief", bench.bench.profile, "-o", "brief.pdf")
    #expect(outcome.code == 2 && outcome.talk.contains("unknown variable: nonsense"))
  }

  private func program(_ name: String, _ script: String, _ bench: DocumentBench) throws {
    let path = bench.file("bin/" + name)
    try FileManager.default.createDirectory(atPath: bench.file("bin"), withIntermediateDirectories: true)
    try Data("#!/bin/sh\n\(script)\n".utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
  }
}
