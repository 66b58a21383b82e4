package import Diagnostics

/// The kind of an entry, as scripts name it.
package enum EntryKind: String, Sendable, CaseIterable {
  case norm
  case bridge
  case practice
  case situation
  case checklist
  case question
}

/// One addressable piece of guidance.
///
/// Indirect, so that lists of entries are copied without the texts in them.
package indirect enum Entry: Hashable, Sendable {
  case norm(Norm)
  case bridge(Bridge)
  case practice(Practice)
  case situation(Situation)
  case checklist(ChecklistItem)
  case question(Question)

  package var core: EntryCore {
    switch self {
    case .norm(let norm): norm.core
    case .bridge(let bridge): bridge.core
    case .practice(let practice): practice.core
    case .situation(let situation): situation.core
    case .checklist(let item): item.core
    case .question(let question): question.core
    }
  }

  package var kind: EntryKind {
    switch self {
    case .norm: .norm
    case .bridge: .bridge
    case .practice: .practice
    case .situation: .situation
    case .checklist: .checklist
    case .question: .question
    }
  }

  // Not by way of `core`, which would be copied whole: lists of entries are gone through by these two all the time.
  package var id: EntryID {
    switch self {
    case .norm(let norm): norm.core.id
    case .bridge(let bridge): bridge.core.id
    case .practice(let practice): practice.core.id
    case .situation(let situation): situation.core.id
    case .checklist(let item): item.core.id
    case .question(let question): question.core.id
    }
  }

  /// Where it begins.
  package var location: SourceLocation {
    switch self {
    case .norm(let norm): norm.core.location
    case .bridge(let bridge): bridge.core.location
    case .practice(let practice): practice.core.location
    case .situation(let situation): situation.core.location
    case .checklist(let item): item.core.location
    case .question(let question): question.core.location
    }
  }

  /// The culture that a norm is about; nil for everything general.
  package var culture: CultureID? {
    if case .norm(let norm) = self { norm.culture } else { nil }
  }
}
