// swift-tools-version: 6.2
import PackageDescription

/// A room of the program, reached through the link `Rooms`, so that `package` declarations are seen from here.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, path: "Rooms/\(name)", swiftSettings: houseRules)
}

let houseRules: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
]

let package = Package(
  name: "rapport-benchmarks",
  dependencies: [.package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0")],
  targets: [
    .target(name: "Figures"),
    .executableTarget(name: "ColdStart", dependencies: ["Figures"]),
    .executableTarget(name: "WatchLatency", dependencies: ["Figures"]),
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
    room("XMLDocuments", uses: ["CLibXML2", "Diagnostics", "GuidanceModel", "Pair"]),
    room("GuidanceSearch", uses: ["Diagnostics", "GuidanceModel"]),
    room(
      "KnowledgeBase",
      uses: [
        "CSQLite", "Diagnostics", "GuidanceModel", "GuidanceSearch",
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]
    ),
    room("MeetingCalendar", uses: ["Diagnostics", "GuidanceModel", "Pair"]),
    room("BriefComposition", uses: ["GuidanceModel", "MeetingCalendar", "Pair"]),
    .executableTarget(
      name: "Compositions",
      dependencies: [
        "BriefComposition", "Figures", "GuidanceModel", "GuidanceSearch", "KnowledgeBase", "MeetingCalendar", "Pair",
        "XMLDocuments",
      ],
      swiftSettings: houseRules
    ),
  ]
)
