import Foundation

/// Chromium without a window, as far as it is installed.
struct Browser {
  private static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// Where `make test` installs what the tests need.
  static let packages = repository.appending(path: ".build-python")

  /// In continuous integration nothing may be missing: there the tests run and fail.
  static let isExpected =
    ProcessInfo.processInfo.environment["CI"] == "true"
    || (has("chromium") && FileManager.default.fileExists(atPath: packages.path))

  static func has(_ program: String) -> Bool {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
  }

  /// The script of axe-core, which the package axe-playwright-python carries.
  static func axe() throws -> String {
    let folders = FileManager.default.enumerator(atPath: packages.appending(path: "lib").path)
    let file = folders?.compactMap { $0 as? String }.first { $0.hasSuffix("axe_playwright_python/axe.min.js") }
    return try String(contentsOf: packages.appending(path: "lib/\(file ?? "axe.min.js")"), encoding: .utf8)
  }

  /// What came of opening a page.
  struct Visit {
    /// The document after its scripts ran.
    var dom: String
    /// Lines that the page wrote to the console.
    var console: [String]
    /// Addresses that the page asked for; the browser's own questions have another initiator.
    var requests: [String]
  }

  func visit(_ html: String, isDark: Bool = false) throws -> Visit {
    let folder = FileManager.default.temporaryDirectory.appending(path: "rapport-browser-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (page, net, talk) = (
      folder.appending(path: "page.html"), folder.appending(path: "net.json"), folder.appending(path: "talk")
    )
    try Data(html.utf8).write(to: page)
    try Data().write(to: talk)
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["chromium"] + Self.options(folder, net) + (isDark ? ["--force-dark-mode"] : []) + [page.path]
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: talk)
    try process.run()
    let dom = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let lines = try String(contentsOf: talk, encoding: .utf8).split(separator: "\n").map(String.init)
    let log = (try? String(contentsOf: net, encoding: .utf8)) ?? ""
    return Visit(
      dom: String(decoding: dom, as: UTF8.self),
      console: lines.filter { $0.contains("CONSOLE") },
      requests: log.matches(of: /"initiator":"null"[^\n]*?"url":"([^"]+)"/).map { String($0.output.1) }
    )
  }

  private static func options(_ folder: URL, _ net: URL) -> [String] {
    [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
      "--user-data-dir=\(folder.path)", "--log-net-log=\(net.path)", "--enable-logging=stderr", "--v=0",
      "--virtual-time-budget=20000", "--window-size=1280,900", "--dump-dom",
    ]
  }
}
