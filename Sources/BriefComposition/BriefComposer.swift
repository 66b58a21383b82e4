package import GuidanceModel
package import MeetingCalendar
package import Pair

/// Writes the brief of one reader from a profile, the content and the clock: same input, same brief.
package struct BriefComposer: Sendable {
  package let material: BriefMaterial
  package let today: CivilDate
  /// Nil where the machine has none: the page then says what it could not compute.
  package let zones: ZoneDatabase?
  /// The reader's own unshared texts are quoted only when this is set.
  package var quotesPrivate = false

  package init(material: BriefMaterial, zones: ZoneDatabase?, today: CivilDate, quotesPrivate: Bool = false) {
    self.material = material
    self.zones = zones
    self.today = today
    self.quotesPrivate = quotesPrivate
  }

  /// The brief for one of the two.
  package func brief(for role: Role, from profile: Profile) -> Brief {
    brief(of: reading(for: role, of: profile, SharedTime(of: profile, self, dates(of: profile))))
  }

  /// The briefs for several readers: what both know of their time is reckoned once.
  package func briefs(for roles: [Role], from profile: Profile) -> [Brief] {
    let time = SharedTime(of: profile, self, dates(of: profile))
    var other: Reading?
    return roles.map { role in
      let reading = reading(for: role, of: profile, time, beside: other)
      other = reading
      return brief(of: reading)
    }
  }

  /// Of the coming meetings a page tells the next ones.
  private func dates(of profile: Profile) -> SharedTime.Dates {
    profile.namesDates ? .next(CalendarLines.mostDates) : .none
  }

  private func brief(of reading: Reading) -> Brief {
    let page = PageWriter(reading).page()
    var numbering = SourceNumbering()
    let blocks = page.blocks.map { draft in
      var block = draft.block
      block.lines = draft.lines.map { numbering.numbered($0) }
      return block
    }
    return Brief(
      reader: reading.role,
      readerName: reading.readerName,
      partnerName: reading.partnerName,
      profileID: reading.profile.id,
      stage: reading.stage,
      title: HeaderBlock.briefTitle(reading),
      today: today,
      contentVersion: material.contentVersion,
      zoneDataVersion: zones?.version,
      programVersion: material.programVersion,
      blocks: blocks,
      omitted: page.omitted,
      sources: numbering.sources(in: material)
    )
  }

  /// What one reader's pages are made from, with the dates of the coming weeks.
  func reading(for role: Role, of profile: Profile) -> Reading {
    reading(for: role, of: profile, SharedTime(of: profile, self, .all))
  }

  /// - Parameter other: what the partner's pages are made from, where they are made too.
  private func reading(
    for role: Role,
    of profile: Profile,
    _ time: SharedTime?,
    beside other: Reading? = nil
  ) -> Reading {
    let known = profile.known(to: role)
    return Reading(
      profile: known,
      role: role,
      material: material,
      today: today,
      quotesPrivate: quotesPrivate,
      calendars: time.map { KnownCalendars(of: known, for: role, quotesPrivate: quotesPrivate, sharing: $0) },
      zoneDataVersion: zones?.version,
      isZoneDataOverdue: zones?.isOverdue(on: today) ?? false,
      cadence: time?.cadence,
      beside: other
    )
  }
}
