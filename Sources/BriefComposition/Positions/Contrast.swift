import GuidanceModel

/// The two people on one dimension, and how much it matters now.
struct Contrast {
  var dimension: Dimension
  var reader: Standing
  var partner: Standing
  /// Steps between them; nil where one is not known.
  var distance: Int?
  /// Where the mentor stands, seen from the mentoree.
  var mentorStand: MentorStand
  /// What depends on it at this stage, 1 to 3.
  var stake: Int
  /// Gap x stake x confidence, raised where the pair's own words or incidents point here.
  var score: Double

  var gap: Gap? { distance.map(Gap.init(distance:)) }
}

/// Ranks the dimensions for one reader: what matters most comes first.
struct ContrastRanking {
  /// What each figure of a score is, so that `--explain` can say it and nobody looks for it elsewhere.
  enum Weight {
    /// A pair that is one step apart is close: a step is less than a third of the scale, hence noise.
    static let oneStep = 0.2
    /// A preference in the partner's own words on a topic of the dimension.
    static let declaredTopic = 1.5
    /// An incident that bears on the dimension: the strongest signal.
    static let incident = 2.0
  }

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
    let (mentor, mentoree) = reading.role == .mentor ? (own, other) : (other, own)
    return Contrast(
      dimension: dimension,
      reader: reader,
      partner: partner,
      distance: distance,
      mentorStand: Gap(distance: distance) == .close
        ? .near : mentor.upperBound < mentoree.lowerBound ? .lower : .higher,
      stake: stake,
      score: score(distance, stake, min(reader.confidence, partner.confidence), dimension)
    )
  }

  private func score(_ distance: Int, _ stake: Int, _ confidence: Double, _ dimension: Dimension) -> Double {
    let width = distance == 1 ? Weight.oneStep : Double(distance)
    var score = width * Double(stake) * confidence
    if isDeclaredByPartner(dimension) { score *= Weight.declaredTopic }
    if isTouchedByIncident(dimension) { score *= Weight.incident }
    return score
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
