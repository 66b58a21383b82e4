import Diagnostics
import XMLDocuments

/// A new culture, or what one lacks that is known by name only.
struct CulturePlanner {
  let planner: NewPlanner

  private static let folders = [
    "country": "countries", "region": "regions", "organisation": "organisations", "profession": "professions",
  ]
  /// What a culture that is held in depth has beyond what the schema requires. Without a position no brief ranks its norms.
  private static let wanted: Set = ["about", "naming", "spread", "position"]
  /// What every country has that is known by name.
  private static let wantedOfCountries: Set = ["demonym", "language", "zone"]
  /// What most cultures that are held in depth begin with.
  private static let firstTopics = ["mentoring-model", "feedback", "directness"]

  func plan(_ id: String) throws -> NewPlan {
    guard NewPlanner.isSlug(id) else {
      throw CommandFailure.usage("a culture's id is in small letters and hyphens, such as vn or ca-qc, not '\(id)'.")
    }
    if let file = planner.shelf.cultureFile(id) { return try completion(of: id, in: file) }
    return try newCulture(id)
  }

  /// Parts that are there already stay as they are.
  private func completion(of id: String, in file: String) throws -> NewPlan {
    let before = planner.shelf.bytes(file) ?? []
    if String(decoding: before, as: UTF8.self).contains("<norm ") {
      throw CommandFailure.file(
        file,
        reason: "'\(id)' has norms already, and nothing is overwritten. Add one: rapport new norm \(id).TOPIC.SLUG"
      )
    }
    let skeleton = Skeleton("culture", wanted: Self.wanted)
    let completed = planner.skeletons.completing(skeleton, in: before, file: file)
    guard let whole = completed.bytes else { throw NewPlanner.broken(file, completed) }
    let bytes = try withNorms(id, whole, file)
    return NewPlan(file: file, bytes: bytes, before: before, line: completed.line, nextSteps: nextSteps(id, file))
  }

  private func newCulture(_ id: String) throws -> NewPlan {
    guard let folder = Self.folders[planner.wishes.sort] else {
      throw CommandFailure.usage("--sort wants country, region, organisation or profession.")
    }
    var attributes = ["id": id, "sort": planner.wishes.sort]
    if planner.wishes.sort == "country" { attributes["parent"] = try region(of: id) }
    let skeleton = Skeleton(
      "culture",
      attributes: attributes,
      wanted: planner.wishes.sort == "country" ? Self.wanted.union(Self.wantedOfCountries) : Self.wanted,
      children: ["name": [.init(text: planner.wishes.name ?? "")]]
    )
    var plan = try planner.newFile(skeleton, id, at: "cultures/\(folder)/\(id).xml", root: nil)
    plan.bytes = try withNorms(id, plan.bytes, plan.file)
    plan.nextSteps = nextSteps(id, plan.file)
    return plan
  }

  private func region(of id: String) throws -> String {
    guard let parent = planner.wishes.parent else {
      let near = NearMisses(among: planner.shelf.cultures).of(id)
      let hint = near.isEmpty ? "" : " Did you mean \(near.map { "'\($0)'" }.joined(separator: " or "))?"
      throw CommandFailure.usage(
        "there is no culture '\(id)'.\(hint) For a new country name its region: --parent southeast-asia. "
          + "'rapport list cultures' shows all; --sort begins a region, organisation or profession."
      )
    }
    guard planner.shelf.cultures.contains(parent) else {
      let near = NearMisses(among: planner.shelf.cultures).of(parent)
      throw CommandFailure.unknown(kind: "culture", name: parent, nearMisses: near, list: "cultures")
    }
    return parent
  }

  private func withNorms(_ id: String, _ bytes: [UInt8], _ file: String) throws -> [UInt8] {
    let topics = planner.wishes.topics.isEmpty ? Self.firstTopics : planner.wishes.topics
    return try topics.reduce(bytes) { bytes, topic in
      var skeleton = planner.normSkeleton("\(id).\(topic).at-work", topic: topic)
      skeleton.attributes["topics"] = topic
      let outcome = planner.skeletons.adding(skeleton, to: bytes, file: file)
      guard let more = outcome.bytes else { throw NewPlanner.broken(file, outcome) }
      return more
    }
  }

  private func nextSteps(_ id: String, _ file: String) -> String {
    """
    '\(id)' is begun, with a norm on each of a few topics. Next:
      1. Open \(file) and fill in the first empty place.
      2. rapport check \(file)\(planner.wishes.contentOptions)
         names the next one of each norm and says what belongs there. Repeat until it finds no problems.
         A part that you cannot fill from a source is better deleted.
      3. Rename each norm before anybody refers to it: the last word of its id says its point.
      4. rapport brief --mentor \(id) --mentoree de\(planner.wishes.contentOptions)
         A <position> on its main dimension lets a brief rank a norm. Where one stands on no page,
         rapport report effect --since HEAD\(planner.wishes.contentOptions)
         says what stands there in its place.
    """
  }
}
