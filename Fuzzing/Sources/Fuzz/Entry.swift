// The way into libFuzzer. FUZZ_TARGET names the target; the arguments are libFuzzer's.

import Foundation

private let chosen = choose()

/// The entry: the package manager calls what would be `main` after the target, so that libFuzzer's own is not taken.
@_cdecl("Fuzz_main")
public func fuzz(
  _ count: CInt,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var (count, arguments) = (count, arguments)
  _ = chosen
  return runDriver(&count, &arguments, test)
}

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// One input; libFuzzer also looks for it by this name.
@_cdecl("LLVMFuzzerTestOneInput")
public func test(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  do {
    try chosen.feed(Array(UnsafeBufferPointer(start: start, count: count)))
  } catch {
    complain("a promise is broken: \(error)")
    abort()
  }
  return 0
}

private func choose() -> any FuzzTarget {
  let variables = ProcessInfo.processInfo.environment
  let name = variables["FUZZ_TARGET"] ?? ""
  guard let type = fuzzTargets.first(where: { $0.name == name }) else {
    complain("FUZZ_TARGET must be one of \(fuzzTargets.map { $0.name }.joined(separator: ", ")), not '\(name)'.")
    exit(64)
  }
  do {
    return try type.init(repository: variables["FUZZ_REPOSITORY"] ?? FileManager.default.currentDirectoryPath)
  } catch {
    complain("'\(name)' cannot begin: \(error)")
    exit(2)
  }
}

private func complain(_ text: String) { FileHandle.standardError.write(Data("fuzz: \(text)\n".utf8)) }
