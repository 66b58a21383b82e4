import Foundation
import Testing

/// Many processes over one cache, and content that changes under them.
@Suite struct ManyAtOnceTests {
  /// Twenty here; two hundred with the faults that take their time (`make test-faults`).
  @Test func aColdCacheBearsManyAtOnce() throws {
    let program = try InstalledProgram()
    let whole = try program.run("rapport list cultures --json").output
    let count = SlowFaults.areWanted ? 200 : 20
    let outcome = try program.run(
      """
      rm -rf .cache
      for i in $(seq \(count)); do { rapport list cultures --json >out.$i 2>err.$i; echo $? >>out.$i; } & done
      wait
      cat out.* | cksum; cat err.*; find .cache -type f | grep -vc '/base-[0-9a-f]*[.]sqlite$'
      """
    )
    let expected = try program.run("for i in $(seq \(count)); do printf '%s' '\(whole)'; echo 0; done | cksum").output
    #expect(outcome.output == expected + "0\n" && outcome.talk == "")
  }

  @Test func contentMayChangeWhileItIsRead() throws {
    let program = try InstalledProgram()
    let content = "../share/rapport/content"
    let outcome = try program.run(
      """
      cp -R \(content) whole
      ( while [ ! -e stop ]; do
          for f in cultures/countries/almaria.xml vocabulary/topics.xml bridges/criticism.xml; do
            head -c 300 whole/$f >\(content)/$f; rm -f \(content)/sources.xml; cat whole/$f >\(content)/$f
            cp whole/sources.xml \(content)/sources.xml
          done
        done ) &
      for i in $(seq 12); do
        rapport search criticism >/dev/null 2>&1; echo "search $?"
        rapport brief --mentor almaria --mentoree borduria >/dev/null 2>&1; echo "brief $?"
        rapport check >/dev/null 2>&1; echo "check $?"
      done
      touch stop; wait
      """
    )
    let codes = Set(outcome.output.split(separator: "\n").map(String.init))
    // A culture whose file is half there is not held then, which is a wrong use, and said.
    #expect(codes.isSubset(of: ["search 0", "brief 0", "brief 64", "check 0", "check 1"]), "\(codes)")
    let after = try program.run("rapport check && rapport list cultures --json")
    let fresh = try program.run(
      "rapport list cultures --json",
      variables: ["XDG_CACHE_HOME": program.prefix.path + "/c"]
    )
    #expect(after.code == 0 && after.output.hasSuffix(fresh.output))
  }
}

/// Faults that take minutes are looked for only where somebody asks: `make test-faults`.
enum SlowFaults {
  static let areWanted = ProcessInfo.processInfo.environment["RAPPORT_FAULTS"] == "1"
}
