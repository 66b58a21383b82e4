// swift-tools-version: 6.2
import PackageDescription

/// What every room is built with here: the address sanitizer, and the counters by which libFuzzer sees what it reached.
let watched: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .unsafeFlags(["-sanitize=fuzzer,address"]),
]

/// A room of the program, reached through the link `Rooms`, so that `package` declarations are seen from here.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Rooms/\(name)", swiftSettings: watched)
}

let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")

let package = Package(
  name: "rapport-fuzzing",
  dependencies: [.package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0")],
  targets: [
    .systemLibrary(
      name: "CLibXML2",
      path: "Rooms/CLibXML2",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"])]
    ),
    .systemLibrary(
      name: "CSQLite",
      path: "Rooms/CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"])]
    ),
    room("Diagnostics"),
    room("GuidanceModel", uses: ["Diagnostics"]),
    room("Pair", uses: ["Diagnostics", "GuidanceModel"]),
    room("PairTables", uses: ["Diagnostics", "GuidanceModel", "Pair"]),
    room("XMLDocuments", uses: ["CLibXML2", "Diagnostics", "GuidanceModel", "Pair"]),
    room("EditorialRules", uses: ["Diagnostics", "GuidanceModel"]),
    room("GuidanceSearch", uses: ["Diagnostics", "GuidanceModel"]),
    room("KnowledgeBase", uses: ["CSQLite", "Diagnostics", "GuidanceModel", "GuidanceSearch", sqlite]),
    room("MeetingCalendar", uses: ["Diagnostics", "GuidanceModel", "Pair"]),
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Diagnostics", "EditorialRules", "GuidanceModel", "GuidanceSearch", "KnowledgeBase", "MeetingCalendar", "Pair",
        "PairTables", "XMLDocuments",
      ],
      swiftSettings: watched + [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]
    ),
  ]
)
