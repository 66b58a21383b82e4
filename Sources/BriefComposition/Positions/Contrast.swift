import GuidanceModel

/// The two people on one dimension, and how much it matters now.
///
/// A class, since a page hands each to many of its parts: nothing in it changes, and it is too large to copy each time.
final class Contrast: Sendable {
  let dimension: Dimension
  let reader: Standing
  let partner: Standing
  /// Steps between them; nil where one is not known.
  let distance: Int?
  /// Where the mentor stands, seen from the mentoree.
  let mentorStand: MentorStand
  /// What depends on it at this stage, 1 to 3.
  let stake: Int
  /// Gap x stake x confidence, raised where the pair's own words or incidents point here.
  let score: Double
  /// The weights of the content that went into the score.
  let weights: [RankingWeight.Name]

  init(
    dimension: Dimension,
    reader: Standing,
    partner: Standing,
    distance: Int?,
    mentorStand: MentorStand,
    stake: Int,
    score: Double,
    weights: [RankingWeight.Name] = []
  ) {
    self.dimension = dimension
    self.reader = reader
    self.partner = partner
    self.distance = distance
    self.mentorStand = mentorStand
    self.stake = stake
    self.score = score
    self.weights = weights
  }

  var gap: Gap? { distance.map(Gap.init(distance:)) }
}

/// Ranks the dimensions for one reader: what matters most comes first.
struct ContrastRanking {
  let reading: Reading

  func contrasts() -> [Contrast] {
    let unranked = reading.material.dimensions.map { dimension in
      contrast(
        on: dimension,
        reading.readerStands.standing(on: dimension.id),
        reading.partnerStands.standing(on: dimension.id)
      )
    }
    return unranked.enumerated()
      .sorted { left, right in
        left.element.score != right.element.score
          ? left.element.score > right.element.score : left.offset < right.offset
      }
      .map(\.element)
  }

  private func contrast(on dimension: Dimension, _ reader: Standing, _ partner: Standing) -> Contrast {
    let stake = dimension.stake(at: reading.stage)
    guard let own = reader.range, let other = partner.range else {
      return Contrast(
        dimension: dimension,
        reader: reader,
        partner: partner,
        distance: nil,
        mentorStand: .near,
        stake: stake,
        score: 0
      )
    }
    let distance = own.distance(to: other)
    let weights = weights(distance, dimension)
    let width = distance == 1 ? reading.material.factor(.oneStep) : Double(distance)
    let score = weights.drop { $0 == .oneStep }
      .reduce(width * Double(stake) * min(reader.confidence, partner.confidence)) { $0 * reading.material.factor($1) }
    let (mentor, mentoree) = reading.role == .mentor ? (own, other) : (other, own)
    return Contrast(
      dimension: dimension,
      reader: reader,
      partner: partner,
      distance: distance,
      mentorStand: Gap(distance: distance) == .close
        ? .near : mentor.upperBound < mentoree.lowerBound ? .lower : .higher,
      stake: stake,
      score: score,
      weights: weights
    )
  }

  private func weights(_ distance: Int, _ dimension: Dimension) -> [RankingWeight.Name] {
    var weights: [RankingWeight.Name] = []
    if distance == 1 { weights.append(.oneStep) }
    if isDeclaredByPartner(dimension) { weights.append(.declaredTopic) }
    if isTouchedByIncident(dimension) { weights.append(.incident) }
    return weights
  }

  private func isDeclaredByPartner(_ dimension: Dimension) -> Bool {
    reading.partnerHomes.contains { $0 == dimension.id }
  }

  private func isTouchedByIncident(_ dimension: Dimension) -> Bool {
    reading.incidents.contains { incident in
      incident.situation.core.dimensions.contains { $0.value == dimension.id }
        || incident.situation.variants.contains { $0.dimension.value == dimension.id }
    }
  }
}
