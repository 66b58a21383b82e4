import Foundation

/// A pair with one word in every place where somebody writes in words of their own, and that word nowhere else.
enum MarkedPair {
  static let mark = "zqxjk"

  static let profile = """
    <?xml version="1.0" encoding="UTF-8"?>
    <profile id="marked" stage="strained">
      <meeting number="3" date="2026-12-03" time="09:00" zone="Europe/Lisbon" minutes="60" channel="video" language="en">
        <purpose by="mentoree">zqxjk purpose.</purpose>
        <purpose by="mentor" share="self">zqxjk listen.</purpose>
      </meeting>
      <mentor>
        <name call="zqxjk A" sounds="zqxjk B">zqxjk Almar</name>
        <pronouns>zqxjk</pronouns>
        <address share="coordinator">zqxjk address.</address>
        <work title="zqxjk head" organisation="zqxjk mill"/>
        <place zone="Europe/Lisbon">zqxjk city</place>
        <hours days="mon tue wed thu fri" from="08:00" to="17:30"/>
        <culture id="almaria"/>
        <language code="en" level="C1"/>
        <style>zqxjk style.</style>
        <prefers dimension="criticism" value="-2">zqxjk plainly.</prefers>
        <prefers topic="feedback" share="self">zqxjk in writing.</prefers>
        <constraint kind="observance" observance="observance.lantern-day">zqxjk I keep it.</constraint>
        <goal>zqxjk goal.</goal>
        <hope>zqxjk hope.</hope>
        <worry>zqxjk worry, the report was late.</worry>
        <offer>zqxjk offer.</offer>
        <note>zqxjk note.</note>
      </mentor>
      <mentoree>
        <place zone="Asia/Tokyo">zqxjk village</place>
        <hours days="mon tue wed thu fri" from="09:00" to="20:00"/>
        <culture id="borduria"/>
        <language code="en" level="B1"/>
      </mentoree>
      <pair met="no" could-meet="zqxjk fair" since="2026-10-08" minutes-owed="20" awkward-turn="mentor">
        <agreement item="checklist.ground-rules.agenda" date="2026-10-08">zqxjk writes it</agreement>
        <expects item="checklist.ground-rules.agenda" by="mentoree" share="self">zqxjk evenings.</expects>
        <commitment by="mentor" due="2026-11-30">zqxjk send two</commitment>
        <incident situation="situation.report-late" by="mentor" date="2026-11-19" before="zqxjk team" since="zqxjk silence"/>
        <carried by="mentoree" priority="1">zqxjk the report was late</carried>
        <note by="mentor">zqxjk ask less.</note>
      </pair>
    </profile>

    """

  /// The same pair, and a row with a mistake, as a table.
  static let table = """
    id,mentor-name,mentor-culture,mentoree-name,mentoree-culture,mentor-zone,mentoree-zone,mentoree-goal,mentoree-worry
    good,zqxjk Ana,almaria,zqxjk Bo,borduria,Europe/Lisbon,Asia/Tokyo,zqxjk goal,zqxjk worry
    wrong,zqxjk Ana,nowhere,zqxjk Bo,borduria,Europe/Lisbon,Asia/Tokyo,zqxjk goal,zqxjk worry
    torn,zqxjk Ana,almaria,zqxjk Bo,borduria,Europe/Lisbon,Asia/Tokyo,zqxjk goal,zqxjk,zqxjk more
    """

  /// What goes wrong in a profile near words of somebody's own: a name, and the profile with the mistake in it.
  static let mistakes: [(name: String, profile: String)] = [
    ("not-closed", swapped("<goal>zqxjk goal.</goal>", "<goal>zqxjk goal.")),
    ("element-unknown", swapped("<goal>", "<hobby>zqxjk knits</hobby><goal>")),
    ("element-inside", swapped("zqxjk goal.", "zqxjk <b>zqxjk goal</b>.")),
    ("entity", swapped("zqxjk goal.", "zqxjk &zqx; goal zqxjk")),
    ("words-between", swapped("<goal>", "zqxjk between <goal>")),
    ("attribute-unknown", swapped("<goal>", "<goal because=\"zqxjk because\">")),
    ("attribute-open", swapped("title=\"zqxjk head\"", "title=\"zqxjk head")),
    ("empty", swapped("zqxjk goal.", "")),
    ("twice", swapped("<pronouns>zqxjk</pronouns>", "<pronouns>zqxjk</pronouns><pronouns>zqxjk two</pronouns>")),
    ("order", swapped("<name call", "<goal>zqxjk first</goal><name call")),
    ("culture", swapped("almaria", "nowhere")),
    ("two-lines", swapped("zqxjk Almar", "zqxjk\nAlmar")),
    ("control", swapped("zqxjk goal.", "zqxjk &#7; goal.")),
    ("not-indented", swapped("        <goal>zqxjk goal.</goal>", "<goal>zqxjk goal.</goal>")),
  ].map { (name: $0.0, profile: $0.1) }

  private static func swapped(_ old: String, _ new: String) -> String {
    profile.replacingOccurrences(of: old, with: new)
  }
}
