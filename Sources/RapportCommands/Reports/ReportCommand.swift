import ArgumentParser

/// `rapport report ...`: what is held, what is overdue, what rests on what, what an edit changes.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Show what is missing, overdue, unused, and what an edit does to the briefs.",
    discussion: """
      EXAMPLES
        rapport report coverage
        rapport report coverage --sort country --format html > coverage.html
        rapport report staleness
        rapport report sources
        rapport report effect --since HEAD
        rapport report effect --against ../content-before
      """,
    subcommands: [CoverageReport.self, StalenessReport.self, SourcesReport.self, EffectReport.self]
  )
}
