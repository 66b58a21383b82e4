import BriefComposition
import Foundation
import Testing

@testable import BriefRendering

/// The fullest brief on real paper sizes, printed by Chromium where it is installed.
@Suite(.enabled(if: Paper.canPrint, "needs chromium and pdfinfo (apt install chromium poppler-utils)"))
struct PrintedPagesTests {
  @Test(arguments: ["A4", "letter"])
  func aBriefTakesTwoSheets(_ paper: String) throws {
    #expect(SampleBrief.fullest.wordCount >= 1_000)
    #expect(try Paper.pages(of: [SampleBrief.fullest], on: paper) == 2)
  }

  @Test func eachReadersBriefBeginsOnASheetOfItsOwn() throws {
    #expect(try Paper.pages(of: [SampleBrief.fullest, SampleBrief.fullest], on: "A4") == 4)
  }
}

/// Chromium and pdfinfo, as far as they are installed.
private enum Paper {
  static func pages(of briefs: [Brief], on size: String) throws -> Int {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-print-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let template = try PageTemplate.text().replacing("@page {", with: "@page { size: \(size);")
    let html = HTMLRenderer(shell: try PageShell(template: template)).render(briefs)
    try Data(html.utf8).write(to: folder.appending(path: "brief.html"))
    let pdf = folder.appending(path: "brief.pdf").path
    let options = [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder.path)",
    ]
    _ = try run("chromium", options + ["--print-to-pdf=\(pdf)", folder.appending(path: "brief.html").path])
    let count = try run("pdfinfo", [pdf]).firstMatch(of: /Pages:\s+([0-9]+)/)?.1
    return count.flatMap { Int($0) } ?? 0
  }

  static var canPrint: Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return ["chromium", "pdfinfo"].allSatisfy { program in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
    }
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> String {
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
