package import Diagnostics
package import GuidanceModel

/// What must hold of a folder that lies over another: what it withdraws must be there to be withdrawn.
package struct OverlayCheck {
  /// From the base up.
  private let layers: [Guidance]

  package init(layers: [Guidance]) { self.layers = layers }

  package var diagnostics: [Diagnostic] {
    var below: Set<String> = []
    var found: [Diagnostic] = []
    for layer in layers {
      found += layer.withdrawals.filter { !below.contains($0.entry.value.text) }.map { withdrawal in
        .withdrawsNothing(withdrawal.entry, near: NearMisses(among: below.sorted()).of(withdrawal.entry.value.text))
      }
      below.formUnion(Self.ids(of: layer))
    }
    return found.sorted()
  }

  private static func ids(of layer: Guidance) -> [String] {
    let entries = layer.entries.flatMap { [$0.id] + $0.core.aliases }
    return (entries + layer.checklists.map(\.id) + layer.observances.map(\.id)).map(\.text)
  }
}

extension Diagnostic {
  fileprivate static func withdrawsNothing(_ entry: Located<EntryID>, near: [String]) -> Diagnostic {
    let guess = near.isEmpty ? "Correct the id" : "Write \(Help.list(near))"
    return Diagnostic(
      id: "withdraws-nothing",
      severity: .error,
      location: entry.location,
      reason: "no folder below this one holds \"\(entry.value)\"",
      response: "\(guess), or delete the element."
    )
  }
}
