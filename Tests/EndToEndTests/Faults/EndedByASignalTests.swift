import Foundation
import Testing

/// A page is confidential, and outer programs read it from a temporary file: it must not stay when the work is cut short.
@Suite struct EndedByASignalTests {
  /// A Typst that never ends: it says that it has begun, and waits.
  private static let slowTypst = """
    mkdir -p bin tmp
    cat >bin/typst <<'END'
    #!/bin/sh
    [ "$1" = --version ] && { echo 'typst 0.14.2'; exit; }
    touch begun; exec sleep 3
    END
    chmod +x bin/typst
    export PATH="$PWD/bin:$PATH" TMPDIR="$PWD/tmp"
    begin() { exec rapport brief --mentor almaria --mentoree borduria --output page.pdf; }
    wait_for_it() { for i in $(seq 600); do [ -e begun ] && return; sleep 0.05; done; echo 'never begun'; }

    """

  private func program() throws -> InstalledProgram {
    let program = try InstalledProgram()
    let templates = program.prefix.appendingPathComponent("share/rapport/content/templates")
    try FileManager.default.createDirectory(at: templates, withIntermediateDirectories: true)
    try Data("= Page".utf8).write(to: templates.appendingPathComponent("brief.typ"))
    return program
  }

  @Test(arguments: [("TERM", 143), ("HUP", 129)]) func nothingOfAPageStays(_ signal: String, _ code: Int) throws {
    let outcome = try program().run(
      Self.slowTypst + """
        (begin) & running=$!
        wait_for_it; ls tmp/rapport-run-*/brief.json | wc -l
        kill -\(signal) $running; wait $running; echo "code $?"; ls -A tmp; ls *.pdf 2>/dev/null
        """
    )
    #expect(outcome.output == "1\ncode \(code)\n")
  }

  @Test func whatAKilledRunLeftGoesWithTheNext() throws {
    let outcome = try program().run(
      Self.slowTypst + """
        (begin) & running=$!
        wait_for_it; kill -9 $running; wait $running 2>/dev/null; ls tmp | wc -l; left=$(ls tmp)
        rm begun; (begin) & running=$!
        wait_for_it; [ -e "tmp/$left" ] && echo 'still there'; ls tmp | wc -l
        kill -TERM $running; wait $running; ls -A tmp
        """
    )
    #expect(outcome.output == "1\n1\n")
  }

  /// Where a shell has it ignored, as under `nohup`, it stays ignored.
  @Test func whatIsIgnoredStaysIgnored() throws {
    let outcome = try program().run(
      Self.slowTypst + """
        (trap '' HUP; begin) & running=$!
        wait_for_it; kill -HUP $running; wait $running; echo "code $?"; ls -A tmp
        """
    )
    #expect(!outcome.output.contains("code 129") && outcome.output.hasPrefix("code "))
  }
}
