import Foundation
import Testing

/// No command opens a socket to the internet, nor does a program that it runs.
@Suite(.enabled(if: SystemCalls.canBeTraced, "strace is not installed, or tracing is forbidden here"))
struct NoNetworkTests {
  @Test func everyCommandIsTraced() throws {
    let named = try EveryCommand.named(by: InstalledProgram())
    #expect(named.count > 20)
    #expect(named == Set(EveryCommand.lines.map(\.command)))
  }

  @Test func noCommandOpensAnInternetSocket() throws {
    let program = try InstalledProgram.withMarkedPair()
    for (_, line) in EveryCommand.lines {
      let (outcome, calls) = try SystemCalls.sockets(of: line, in: program)
      #expect(outcome.code != 64 && outcome.code < 128, "\(line): \(outcome.talk)")
      let runsAnotherProgram = line.hasSuffix(".pdf") || line.hasSuffix(".docx")
      let open = runsAnotherProgram ? SystemCalls.outward(calls) : SystemCalls.internet(calls)
      #expect(open == [], "\(line)")
      #expect(calls.contains("+++ exited with"), "\(line) was not traced")
    }
  }

  @Test func theTraceSeesASocket() throws {
    let line = "python3 -c 'import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM)'"
    let program = try InstalledProgram()
    let (outcome, calls) = try SystemCalls.sockets(of: line, in: program)
    #expect(outcome.code == 0 && SystemCalls.internet(calls).count == 1 && SystemCalls.outward(calls).count == 1)
    let sends = "12 connect(3, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr(\"192.0.2.1\")}, 16) = 0"
    #expect(SystemCalls.outward(sends).count == 1)
  }
}

/// The system calls of a command and of all that it starts, told by strace.
enum SystemCalls {
  static let canBeTraced: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/strace")
    process.arguments = ["-f", "-o", "/dev/null", "/bin/true"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()

  /// Calls that have to do with the internet.
  static func internet(_ calls: String) -> [String] {
    calls.split(separator: "\n").map(String.init).filter { $0.contains("AF_INET") }
  }

  /// Those that could lead out of this machine. Where Foundation runs another program, it wakes its own run loop through
  /// two datagram sockets on 127.0.0.1 that are connected to each other.
  static func outward(_ calls: String) -> [String] {
    internet(calls).filter {
      !$0.contains("inet_addr(\"127.0.0.1\")") && !$0.contains("socket(AF_INET, SOCK_DGRAM, IPPROTO_IP)")
    }
  }

  /// Runs a line of shell and gives what it did with sockets.
  static func sockets(of line: String, in program: InstalledProgram) throws -> (InstalledProgram.Outcome, String) {
    let log = program.prefix.appendingPathComponent("calls.txt").path
    let script = program.prefix.appendingPathComponent("line.sh").path
    try Data("exec \(line)\n".utf8).write(to: URL(fileURLWithPath: script))
    let outcome = try program.run(
      "strace -f -e trace=socket,connect,bind,sendto,sendmsg -o '\(log)' /bin/sh '\(script)'",
      variables: program.privateVariables
    )
    return (outcome, try String(contentsOfFile: log, encoding: .utf8))
  }
}
