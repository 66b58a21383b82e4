import Foundation

/// Looks for the Typst that this machine has, while other work goes on.
///
/// The program `typst` where it is on PATH; else the package, of the Python in RAPPORT_PYTHON, in `.build-python` of the
/// checkout that the program stands in, or on PATH.
final class TypesetterSearch {
  static let missing = """
    PDF needs Typst, and none was found. Either put the program typst, 0.14 or newer, on PATH, or install the Python \
    package, 0.15 or newer (python3 -m venv .venv && .venv/bin/pip install typst), and set \
    RAPPORT_PYTHON=.venv/bin/python. All other formats work without it; every browser prints the HTML page to two sheets.
    """

  private let variables: [String: String]
  private var pythons: [String]
  /// The first Python, already at work.
  private var started: TypstPackage?

  init(_ environment: CommandEnvironment) {
    variables = environment.variables
    pythons = Self.pythons(environment)
    if OuterProgram.find("typst", variables: variables) == nil { started = next() }
  }

  /// - Parameter folder: where the program may leave files.
  /// - Throws: `CommandFailure.program` where there is none.
  func found(folder: String) throws -> any Typesetter {
    if let program = TypstProgram(variables: variables, folder: folder) { return program }
    while let package = started ?? next() {
      started = nil
      if package.isThere { return package }
    }
    throw CommandFailure.program(Self.missing)
  }

  private func next() -> TypstPackage? {
    while !pythons.isEmpty {
      if let package = TypstPackage(python: pythons.removeFirst(), variables: variables) { return package }
    }
    return nil
  }

  private static func pythons(_ environment: CommandEnvironment) -> [String] {
    if let named = environment.variables["RAPPORT_PYTHON"], !named.isEmpty {
      return [named.hasPrefix("/") ? named : environment.workingFolder + "/" + named]
    }
    let onPath = OuterProgram.find("python3", variables: environment.variables).map { [$0.path] } ?? []
    return (checkout(environment.programPath) + onPath).filter { FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// `.build-python` beside the `.build` that the program was built in.
  private static func checkout(_ program: String?) -> [String] {
    guard let program, let end = program.range(of: "/.build")?.lowerBound else { return [] }
    return [program[..<end] + "/.build-python/bin/python"]
  }
}
