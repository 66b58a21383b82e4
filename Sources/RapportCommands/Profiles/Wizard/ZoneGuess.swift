import GuidanceModel
import MeetingCalendar

/// Which time zone a place probably has: to be confirmed, never taken in silence.
struct ZoneGuess {
  let zones: ZoneDatabase

  /// The zone of that name, in any spelling of its city: `berlin` is `Europe/Berlin`. Nil where several bear it.
  func zone(named name: String) -> String? {
    do throws(ZoneError) {
      return try zones.zone(named: name).name
    } catch .unknown(_, let nearMisses) {
      let wanted = Self.plain(name)
      let same = nearMisses.filter {
        Self.plain($0) == wanted || Self.plain($0.split(separator: "/").last ?? "") == wanted
      }
      return same.count == 1 ? same[0] : nil
    } catch {
      return nil
    }
  }

  /// By the town, else by the country that stands after it, else by the countries that shaped the person: only where
  /// there is but one.
  func zone(ofPlace place: String?, countries: [Culture], raisedIn: [CultureID]) -> String? {
    let parts = (place ?? "").split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") }
    if let town = parts.first, let zone = zone(named: town) { return zone }
    let named = parts.compactMap { part in
      countries.first { $0.name.lowercased() == part.lowercased() || $0.id.text == part.lowercased() }
    }
    let country = named.last ?? raisedIn.first.flatMap { id in countries.first { $0.id == id } }
    return country.flatMap { $0.zones.count == 1 ? $0.zones.first : nil }
  }

  private static func plain(_ name: some StringProtocol) -> String {
    name.lowercased().replacing("_", with: " ")
  }
}
