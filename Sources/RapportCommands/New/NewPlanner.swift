import Diagnostics
import GuidanceModel
import XMLDocuments

/// Finds out what a new piece of guidance looks like and where it belongs.
struct NewPlanner {
  let skeletons: Skeletons
  let shelf: ContentShelf
  let wishes: NewWishes

  /// - Throws: `CommandFailure` where the id does not fit, something it names is not held, or it is there already.
  func plan(_ kind: NewKind, _ id: String) throws -> NewPlan {
    for topic in wishes.topics { try topicIsHeld(topic) }
    switch kind {
    case .culture: return try CulturePlanner(planner: self).plan(id)
    case .norm: return try norm(id)
    case .bridge: return try bridge(prefixed(id, "bridge"))
    case .practice:
      return try entry(prefixed(id, "practice"), "practice", ["number": ""], in: "practices/practices.xml")
    case .situation: return try situation(prefixed(id, "situation"))
    case .checklist: return try checklist(prefixed(id, "checklist"))
    case .question: return try entry(prefixed(id, "question"), "question", [:], in: "questions/questions.xml")
    case .source: return try source(id)
    }
  }

  // MARK: Kinds

  private func norm(_ id: String) throws -> NewPlan {
    let parts = id.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3, parts.allSatisfy(Self.isSlug) else {
      throw CommandFailure.usage("a norm's id is culture.topic.slug, such as vn.feedback.after-lunch, not '\(id)'.")
    }
    let file = try cultureFile(parts[0])
    try topicIsHeld(parts[1])
    try shelf.refuseHeld(id)
    let skeleton = normSkeleton(id, topic: parts[1])
    guard shelf.isOwn(file) else { return try extending(file, by: skeleton, id) }
    return try adding(skeleton, id, to: file) { $0.hasPrefix("\(parts[0]).\(parts[1]).") }
  }

  /// A file in the folder on top, which extends a culture that a folder below holds.
  private func extending(_ file: String, by norm: Skeleton, _ id: String) throws -> NewPlan {
    let folder = file.split(separator: "/").suffix(2).joined(separator: "/")
    guard let head = skeletons.cultureHead(of: shelf.bytes(file) ?? [], file: file) else {
      throw CommandFailure.file(file, reason: "is no sound culture. 'rapport check \(file)' says how to mend it.")
    }
    var plan = try newFile(head, id, at: "cultures/\(folder)", root: nil)
    let outcome = skeletons.adding(norm, to: plan.bytes, file: plan.file)
    guard let bytes = outcome.bytes else { throw Self.broken(plan.file, outcome) }
    (plan.bytes, plan.line) = (bytes, outcome.line)
    plan.nextSteps = nextSteps(id, in: plan.file, line: plan.line)
    return plan
  }

  func normSkeleton(_ id: String, topic: String) -> Skeleton {
    Skeleton(
      "norm",
      attributes: common(id, topics: [topic] + wishes.topics.filter { $0 != topic }).merging(["dimensions": ""]) { $1 },
      children: ["advice": [.init(attributes: ["for": "mentor"]), .init(attributes: ["for": "mentoree"])]]
    )
  }

  private func bridge(_ id: String) throws -> NewPlan {
    let slug = String(id.dropFirst("bridge.".count))
    let dimensions = skeletons.values(of: "Dimension")
    guard let dimension = dimensions.filter({ slug.hasPrefix($0) }).max(by: { $0.count < $1.count }) else {
      let near = NearMisses(among: dimensions).of(String(slug.split(separator: "-").first ?? ""))
      throw CommandFailure.unknown(
        kind: "dimension at the beginning of",
        name: slug,
        nearMisses: near,
        list: "dimensions"
      )
    }
    let gap = skeletons.values(of: "Gap").first { slug.hasSuffix("-\($0)") } ?? ""
    let both: [Skeleton.Child] = [.init(attributes: ["for": "mentor"]), .init(attributes: ["for": "mentoree"])]
    var skeleton = Skeleton("bridge", attributes: common(id, topics: wishes.topics))
    skeleton.attributes.merge(["dimension": dimension, "gap": gap]) { $1 }
    skeleton.children = ["advice": both, "say": both, "avoid": both]
    return try place(skeleton, id, in: "bridges/\(dimension).xml", root: "bridges")
  }

  private func situation(_ id: String) throws -> NewPlan {
    let sides: [Skeleton.Child] = [.init(attributes: ["side": "caused"]), .init(attributes: ["side": "affected"])]
    var skeleton = Skeleton("situation", attributes: common(id, topics: wishes.topics))
    skeleton.attributes["dimensions"] = ""
    skeleton.children = ["advice": sides, "say": sides]
    let name = wishes.file ?? wishes.topics.first ?? "more"
    guard Self.isSlug(name) else {
      throw CommandFailure.usage("--file wants the name of a file in 'situations' without .xml, not '\(name)'.")
    }
    return try place(skeleton, id, in: "situations/\(name).xml", root: "situations")
  }

  /// `checklist.slug` is a list of its own, `checklist.list.slug` a point of one.
  private func checklist(_ id: String) throws -> NewPlan {
    let parts = id.split(separator: ".").map(String.init)
    if parts.count == 2 {
      let first = common("\(id).first-point", topics: wishes.topics).merging(["evidence": ""]) { $1 }
      let skeleton = Skeleton("checklist", attributes: ["id": id], children: ["item": [.init(attributes: first)]])
      return try newFile(skeleton, id, at: "checklists/\(parts[1]).xml", root: nil)
    }
    let file = "checklists/\(parts[1]).xml"
    guard shelf.folders.contains(where: { shelf.bytes("\($0)/\(file)") != nil }) else {
      throw CommandFailure.usage("there is no checklist '\(parts[1])'. Begin it: rapport new checklist \(parts[1])")
    }
    return try entry(id, "item", [:], in: file)
  }

  private func source(_ id: String) throws -> NewPlan {
    guard Self.isSlug(id) else {
      throw CommandFailure.usage("a source's id is first author and year, such as tran-2019, not '\(id)'.")
    }
    let year = id.split(separator: "-").last.map(String.init) ?? ""
    let attributes = ["id": id, "year": year.count == 4 && Int(year) != nil ? year : ""]
    return try place(Skeleton("source", attributes: attributes), id, in: "sources.xml", root: "sources")
  }

  private func entry(_ id: String, _ element: String, _ more: [String: String], in path: String) throws -> NewPlan {
    let attributes = common(id, topics: wishes.topics).merging(more) { $1 }
    let root = path.hasPrefix("checklists/") ? "checklist" : path.split(separator: "/").first.map(String.init)
    return try place(Skeleton(element, attributes: attributes), id, in: path, root: root)
  }

  // MARK: Places

  /// Into the file of the last folder; where that has none yet, but an earlier has, into the earlier.
  private func place(_ skeleton: Skeleton, _ id: String, in path: String, root: String?) throws -> NewPlan {
    try shelf.refuseHeld(id)
    let holders = shelf.folders.map { "\($0)/\(path)" }.filter { shelf.bytes($0) != nil }
    guard let holder = holders.last else { return try newFile(skeleton, id, at: path, root: root) }
    return try adding(skeleton, id, to: holder) { _ in false }
  }

  func newFile(_ skeleton: Skeleton, _ id: String, at path: String, root: String?) throws -> NewPlan {
    try shelf.refuseHeld(id)
    let file = shelf.own(path)
    let up = String(repeating: "../", count: path.count { $0 == "/" })
    guard shelf.bytes(file) == nil,
      let bytes = skeletons.file(skeleton, in: root, schemaPath: "\(up)schema/guidance.xsd")
    else { throw CommandFailure.file(file, reason: "is there already, and nothing is overwritten.") }
    return NewPlan(file: file, bytes: bytes, line: 2, nextSteps: nextSteps(id, in: file, line: 2))
  }

  private func adding(
    _ skeleton: Skeleton,
    _ id: String,
    to file: String,
    behind: (String) -> Bool
  ) throws -> NewPlan {
    let before = shelf.bytes(file) ?? []
    let outcome = skeletons.adding(skeleton, to: before, file: file, belongsBehind: behind)
    guard let bytes = outcome.bytes else { throw Self.broken(file, outcome) }
    return NewPlan(
      file: file,
      bytes: bytes,
      before: before,
      line: outcome.line,
      nextSteps: nextSteps(id, in: file, line: outcome.line)
    )
  }

  static func broken(_ file: String, _ outcome: SkeletonOutcome) -> CommandFailure {
    let why = outcome.diagnostics.first.map { " (line \($0.location.line): \($0.reason))" } ?? ""
    return .file(file, reason: "cannot take it as it is\(why). 'rapport check \(file)' says how to mend it.")
  }

  // MARK: Small pieces

  private func cultureFile(_ id: String) throws -> String {
    if let file = shelf.cultureFile(id) { return file }
    throw CommandFailure.unknown(
      kind: "culture",
      name: id,
      nearMisses: NearMisses(among: shelf.cultures).of(id),
      list: "cultures"
    )
  }

  private func topicIsHeld(_ topic: String) throws {
    let topics = skeletons.values(of: "Topic")
    guard !topics.contains(topic) else { return }
    let near = NearMisses(among: topics).of(topic)
    throw CommandFailure.unknown(kind: "topic", name: topic, nearMisses: near, list: "topics")
  }

  private func common(_ id: String, topics: [String]) -> [String: String] {
    ["id": id, "topics": topics.joined(separator: " "), "checked": wishes.today.description]
  }

  private func prefixed(_ id: String, _ kind: String) throws -> String {
    let whole = id.hasPrefix(kind + ".") ? id : "\(kind).\(id)"
    let slugs = whole.split(separator: ".", omittingEmptySubsequences: false)
    guard slugs.count == 2 || (kind == "checklist" && slugs.count == 3), slugs.allSatisfy({ Self.isSlug(String($0)) })
    else {
      throw CommandFailure.usage("the id of a \(kind) is \(kind).slug, in small letters and hyphens, not '\(id)'.")
    }
    return whole
  }

  static func isSlug(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
      && !text.hasPrefix("-") && !text.hasSuffix("-") && !text.contains("--")
  }

  private func nextSteps(_ id: String, in file: String, line: Int) -> String {
    """
    '\(id)' begins in line \(line). Next:
      1. Open \(file) and fill in the first empty place.
      2. rapport check \(file)\(wishes.contentOptions)
         names the next one and says what belongs there. Repeat until it finds no problems.
      3. rapport show \(id)\(wishes.contentOptions)
    """
  }
}
