import GuidanceModel
import Pair

/// The zones of a pair and of its meeting, as far as the profile names them and the database holds them.
struct PairZones {
  var mentor: Zone?
  var mentoree: Zone?
  /// In whose wall clock the meeting's date and time are given.
  var meeting: Zone?
  var unknowns: [MeetingTimes.Unknown] = []

  init(of profile: Profile, in zones: ZoneDatabase) {
    mentor = zone(of: profile.mentor, in: zones)
    mentoree = zone(of: profile.mentoree, in: zones)
    guard let name = profile.meeting.zone?.value else {
      meeting = mentoree
      return
    }
    do throws(ZoneError) {
      meeting = try zones.zone(named: name)
    } catch {
      unknowns.append(.unusableMeetingZone(error))
    }
  }

  private mutating func zone(of person: Person, in zones: ZoneDatabase) -> Zone? {
    guard let name = person.zone?.value else {
      unknowns.append(.zone(person.role))
      return nil
    }
    do throws(ZoneError) {
      return try zones.zone(named: name)
    } catch {
      unknowns.append(.unusableZone(person.role, error))
      return nil
    }
  }
}
