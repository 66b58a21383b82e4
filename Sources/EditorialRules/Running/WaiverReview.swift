import Diagnostics

/// Holds waivers against findings: what is waived, and which waivers are wrong or idle.
struct WaiverReview {
  /// With the id that its rule has today; nil where there is no such rule.
  private let waivers: [(waiver: Waiver, rule: String?)]
  private let ruleIDs: [String]

  init(_ waivers: [Waiver], rules: [any EditorialRule]) {
    ruleIDs = rules.map(\.id)
    var ids: [String: String] = [:]
    for rule in rules { for id in [rule.id] + rule.aliases { ids[id] = rule.id } }
    self.waivers = waivers.map { ($0, ids[$0.rule]) }
  }

  func divide(_ findings: [Finding]) -> (waived: [Finding], standing: [Finding]) {
    var (waived, standing): ([Finding], [Finding]) = ([], [])
    for finding in findings {
      if waivers.contains(where: { waives($0, finding) }) { waived.append(finding) } else { standing.append(finding) }
    }
    return (waived, standing)
  }

  func diagnostics(for findings: [Finding]) -> [Diagnostic] {
    waivers.compactMap { entry in
      guard entry.rule != nil else { return unknown(entry.waiver) }
      guard entry.waiver.hasReason else { return withoutReason(entry.waiver) }
      return findings.contains { waives(entry, $0) } ? nil : idle(entry.waiver)
    }
  }

  private func waives(_ entry: (waiver: Waiver, rule: String?), _ finding: Finding) -> Bool {
    entry.rule == finding.rule && entry.waiver.hasReason && entry.waiver.covers(finding)
  }

  private func unknown(_ waiver: Waiver) -> Diagnostic {
    let near = NearMisses(among: ruleIDs).of(waiver.rule, limit: 1).first
    return Diagnostic(
      id: "waiver-of-unknown-rule",
      severity: .warning,
      location: waiver.location,
      reason: "there is no rule \"\(waiver.rule)\" to waive",
      response: near.map { "Write \"\($0)\"." } ?? "Take the id that stands in front of the finding."
    )
  }

  private func withoutReason(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      id: "waiver-without-reason",
      severity: .warning,
      location: waiver.location,
      reason: "the waiver of \"\(waiver.rule)\" gives no reason, so it waives nothing",
      response: "Write after the id of the rule why it does not hold here."
    )
  }

  private func idle(_ waiver: Waiver) -> Diagnostic {
    Diagnostic(
      id: "waiver-without-finding",
      severity: .suggestion,
      location: waiver.location,
      reason: "the waiver of \"\(waiver.rule)\" waives nothing",
      response: "Take it out."
    )
  }
}
