import Diagnostics
import Testing

@testable import GuidanceModel

@Suite struct OverlayTests {
  private let place = SourceLocation(file: "base/a.xml", line: 1, column: 1)

  private func norm(_ id: String, title: String = "Base", aliases: [EntryID] = []) -> Entry {
    let core = EntryCore(
      id: EntryID(id),
      aliases: aliases,
      topics: [Located("feedback", at: place)],
      evidence: .expert,
      checked: CivilDate(daysSinceEpoch: 20_000),
      title: Located(title, at: place),
      location: place
    )
    return .norm(Norm(core: core, culture: "almaria", tendency: RichText(), advice: []))
  }

  private func position(_ dimension: DimensionID, _ value: Int) -> CulturePosition {
    CulturePosition(
      dimension: Located(dimension, at: place),
      value: value,
      evidence: .expert,
      checked: CivilDate(daysSinceEpoch: 20_000),
      reason: RichText(),
      citations: [],
      location: place
    )
  }

  private func base() -> Guidance {
    var base = Guidance()
    base.entries = [norm("almaria.feedback.a", aliases: ["almaria.feedback.old"]), norm("almaria.feedback.b")]
    base.cultures = [
      Culture(
        id: "almaria",
        sort: .country,
        parent: Located("lowlands", at: place),
        name: "Almaria",
        otherNames: ["Alm"],
        zones: ["Europe/Berlin"],
        positions: [position("clock", 1), position("context", 2)],
        location: place
      )
    ]
    base.checklists = [
      Checklist(
        id: "checklist.x",
        title: "X",
        purpose: RichText(),
        items: ["checklist.x.a", "checklist.x.b"],
        location: place
      )
    ]
    return base
  }

  @Test func aCultureIsExtendedAndKeepsItsNorms() throws {
    var layer = Guidance()
    layer.entries = [norm("almaria.feedback.c", title: "Ours")]
    layer.cultures = [
      Culture(
        id: "almaria",
        sort: .country,
        name: "Almaria",
        otherNames: ["Alma"],
        positions: [position("clock", -2)],
        location: place
      )
    ]
    let whole = base().overlaid(by: layer)
    #expect(whole.entries.map(\.id) == ["almaria.feedback.a", "almaria.feedback.b", "almaria.feedback.c"])
    let culture = try #require(whole.cultures.first)
    #expect(whole.cultures.count == 1)
    #expect(culture.zones == ["Europe/Berlin"] && culture.otherNames == ["Alm", "Alma"])
    #expect(culture.parent?.value == "lowlands")
    #expect(culture.position(on: "clock")?.value == -2 && culture.position(on: "context")?.value == 2)
  }

  @Test(arguments: ["almaria.feedback.a", "almaria.feedback.old"])
  func anEntryIsReplacedByItsIdOrAnOlderOne(_ id: String) {
    var layer = Guidance()
    layer.entries = [norm(id, title: "Ours")]
    let whole = base().overlaid(by: layer)
    #expect(whole.entries.map(\.core.title.value).sorted() == ["Base", "Ours"])
  }

  @Test func whatIsWithdrawnIsGone() {
    var layer = Guidance()
    layer.withdrawals = ["almaria.feedback.b", "checklist.x.a"].map {
      Withdrawal(entry: Located($0, at: place), reason: "not here")
    }
    let whole = base().overlaid(by: layer)
    #expect(whole.entries.map(\.id) == ["almaria.feedback.a"])
    #expect(whole.checklists.map(\.items) == [["checklist.x.b"]])
  }

  @Test func aListGetsMorePoints() {
    var layer = Guidance()
    layer.checklists = [
      Checklist(id: "checklist.x", title: "Ours", purpose: RichText(), items: ["checklist.x.c"], location: place)
    ]
    let whole = base().overlaid(by: layer)
    #expect(whole.checklists.map(\.items) == [["checklist.x.a", "checklist.x.b", "checklist.x.c"]])
    #expect(whole.checklists.map(\.title) == ["Ours"])
  }

  @Test func idsThatOneLayerHoldsTwiceStayForTheCheck() {
    var layer = Guidance()
    layer.entries = [norm("almaria.feedback.b"), norm("almaria.feedback.b")]
    #expect(base().overlaid(by: layer).entries.count == 3)
  }
}
