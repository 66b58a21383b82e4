import GuidanceModel
import Pair

/// Something that happened between the two: the whole script for the reader's side.
struct IncidentPassage {
  let reading: Reading
  let incident: Ledger.Incident
  let script: ScriptPassage

  init(_ reading: Reading, _ incident: Ledger.Incident, _ situation: Situation) {
    self.reading = reading
    self.incident = incident
    let side: Side = incident.text.owner == reading.role ? .caused : .affected
    script = ScriptPassage(reading: reading, situation: situation, side: side)
  }

  func passage() -> Passage {
    let reason = "declared incident: the strongest signal"
    return Passage(reason: reason, from: script.core) {
      let opening = [.heading(script.headline, origin: script.core.origin, explanation: reason)] + told
      let (act, variants, say, avoid) = (script.advice, script.variants, script.say, script.avoid)
      return [
        opening + script.meaning + act + variants + say + avoid,
        opening + act + variants + say + avoid,
        opening + act + variants + say,
        opening + act + say,
      ]
    }
  }

  /// What happened, where it may be told on this page.
  private var told: [DraftLine] {
    guard reading.mayQuote(incident.text) else { return [] }
    return [DraftLine(.text, label: "What happened", story, origin: .profile("pair/incident"))]
  }

  /// `On 19 November, before a colleague. Since then: two short mails.`
  private var story: String {
    var parts: [String] = []
    if let date = incident.date { parts.append("on \(DateWords.day(date))") }
    if let before = incident.before { parts.append("before \(before)") }
    var story = parts.isEmpty ? "between the two of you" : parts.joined(separator: ", ")
    if !incident.text.text.isEmpty { story += ": \(incident.text.text)" }
    if story.hasSuffix(".") { story.removeLast() }
    if let since = incident.since { story += ". Since then: \(since.prefix(1).lowercased() + since.dropFirst())" }
    return story.hasSuffix(".") ? story : story + "."
  }
}
