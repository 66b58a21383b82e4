import Diagnostics
import GuidanceModel
import Testing

@testable import Pair

@Suite struct ProfileReferencesTests {
  private let known = KnownNames(
    cultures: ["almaria": .country, "lowlands": .region, "guild": .organisation, "smithing": .profession],
    checklistItems: ["checklist.rules.agenda"],
    situations: ["situation.late"],
    statements: ["instrument.style.plain"],
    observances: ["observance.lanterns"],
    zoneProblem: { $0 == "Almaria/Port" ? nil : "there is no time zone '\($0)'" }
  )

  private func place(_ line: Int) -> Diagnostics.SourceLocation { .init(file: "pair.xml", line: line, column: 3) }

  private func profile(_ change: (inout Profile) -> Void) -> Profile {
    var profile = Profile(
      id: "pair",
      mentor: Person(role: .mentor, location: place(1)),
      mentoree: Person(role: .mentoree, location: place(2))
    )
    change(&profile)
    return profile
  }

  @Test func whatIsHeldIsSilent() {
    let profile = profile {
      $0.mentor.cultures = [.init(culture: Located("almaria", at: place(3)), tie: .raised)]
      $0.mentor.work = .init(culture: Located("guild", at: place(4)), profession: Located("smithing", at: place(4)))
      $0.mentor.zone = Located("Almaria/Port", at: place(5))
      $0.ledger.incidents = [
        .init(situation: Located("situation.late", at: place(6)), text: SharedText("", of: .mentor, location: place(6)))
      ]
    }
    #expect(ProfileReferences(known: known).check(profile).isEmpty)
  }

  @Test func everyUnknownNameIsOneErrorWithItsNearMiss() {
    let profile = profile {
      $0.mentoree.cultures = [.init(culture: Located("almarai", at: place(8)), tie: .raised)]
      $0.mentor.work = .init(culture: Located("almaria", at: place(4)))
      $0.mentor.zone = Located("Almaria/Prot", at: place(5))
      $0.ledger.agreements = [.init(item: Located("checklist.rules.agend", at: place(9)), value: "x")]
    }
    let found = ProfileReferences(known: known).check(profile)
    #expect(found.map(\.location.line) == [4, 5, 8, 9])
    #expect(found.map(\.id) == ["unknown-reference", "unknown-zone", "unknown-reference", "unknown-reference"])
    #expect(found[2].response == "Write 'almaria', or see `rapport list cultures` for all.")
    #expect(found[3].response.hasPrefix("Write 'checklist.rules.agenda'"))
  }
}
