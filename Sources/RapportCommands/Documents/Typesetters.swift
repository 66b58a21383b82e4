import Foundation

/// Finds the Typst that this machine has.
enum Typesetters {
  static let missing = """
    PDF needs Typst 0.14 or newer, and none was found. Either put the program typst on PATH, or install the Python \
    package (python3 -m venv .venv && .venv/bin/pip install typst) and set RAPPORT_PYTHON=.venv/bin/python. \
    All other formats work without it; every browser prints the HTML page to two sheets.
    """

  /// The program `typst` where it is on PATH; else the package, of the Python in RAPPORT_PYTHON, in `.build-python` of
  /// the checkout that the program stands in, or on PATH.
  static func find(_ environment: CommandEnvironment, folder: String) throws -> any Typesetter {
    if let program = TypstProgram(variables: environment.variables, folder: folder) { return program }
    for python in pythons(environment) {
      if let package = TypstPackage(python: python, variables: environment.variables) { return package }
    }
    throw CommandFailure.program(missing)
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
