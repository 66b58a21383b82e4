import Diagnostics

/// Checks again after each save, until it is ended.
struct CheckWatch {
  let report: CheckReport

  /// - Throws: `CommandFailure` where the content is not there from the first.
  func run(_ check: inout ContentCheck) throws {
    let folders = check.paths.watched
    let watch = FolderWatch(deep: folders.deep, flat: folders.flat)
    let outcome = try check.outcome(CheckProgress(on: report.environment.talk, width: report.environment.talkWidth))
    report.tellSkippedRules(outcome)
    show(outcome.diagnostics)
    // Shown even where nothing else is found than before: whoever saved waits for an answer.
    while watch.waitForChange() {
      if let now = try? check.outcome() { show(now.diagnostics) }
    }
  }

  /// On a terminal the page is wiped first, so that what stands there is what holds now.
  private func show(_ diagnostics: [Diagnostic]) {
    let environment = report.environment
    let wipe = environment.terminal.width != nil && report.format == .text ? "\u{1B}[H\u{1B}[2J\u{1B}[3J" : ""
    environment.output.write(wipe + report.text(diagnostics, layout: .compact))
    environment.say("\(DiagnosticPrinter().summary(diagnostics)). Waiting for the next save; Ctrl-C ends.")
  }
}
