// swift-tools-version: 6.2
import PackageDescription

/// Every room holds its imports to itself, says `any` where it means it, and builds without a warning.
let houseRules: [SwiftSetting] = [
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

/// A room of the house: a library target, with the rooms it may look into.
func room(_ name: String, uses dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, exclude: [], swiftSettings: houseRules)
}

/// The tests of one room.
func tests(_ name: String, of dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: dependencies + ["SeededRandom"], exclude: exclude, swiftSettings: houseRules)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")

/// Every room but the thin ones at both ends.
let allRooms: [Target.Dependency] = [
  "BriefComposition", "BriefRendering", "Diagnostics", "EditorialRules", "GuidanceModel", "GuidanceSearch",
  "KnowledgeBase", "MeetingCalendar", "Pair", "PairTables", "XMLDocuments",
]

let package = Package(
  name: "rapport",
  platforms: [.macOS(.v14)],
  products: [
    .executable(name: "rapport", targets: ["rapport"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    room("Diagnostics"),
    room("GuidanceModel", uses: ["Diagnostics"]),
    room("Pair", uses: ["Diagnostics", "GuidanceModel"]),
    room("PairTables", uses: ["Diagnostics", "GuidanceModel", "Pair"]),
    room("XMLDocuments", uses: ["CLibXML2", "Diagnostics", "GuidanceModel", "Pair"]),
    room("EditorialRules", uses: ["Diagnostics", "GuidanceModel"]),
    room("GuidanceSearch", uses: ["Diagnostics", "GuidanceModel"]),
    room("KnowledgeBase", uses: ["CSQLite", "Diagnostics", "GuidanceModel", "GuidanceSearch", sqlite]),
    room("MeetingCalendar", uses: ["Diagnostics", "GuidanceModel", "Pair"]),
    room("BriefComposition", uses: ["GuidanceModel", "MeetingCalendar", "Pair"]),
    room("BriefRendering", uses: ["BriefComposition", "GuidanceModel", mustache]),
    .target(
      name: "RapportCommands",
      dependencies: allRooms + [argumentParser],
      resources: [.embedInCode("Documents/typeset.py")],
      swiftSettings: houseRules
    ),
    .executableTarget(name: "rapport", dependencies: ["RapportCommands"], swiftSettings: houseRules),
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: houseRules),
    tests("DiagnosticsTests", of: ["Diagnostics"]),
    tests("GuidanceModelTests", of: ["Diagnostics", "GuidanceModel"]),
    tests("PairTests", of: ["Diagnostics", "GuidanceModel", "Pair"]),
    tests("PairTablesTests", of: ["Diagnostics", "GuidanceModel", "Pair", "PairTables"]),
    tests("XMLDocumentsTests", of: ["Diagnostics", "GuidanceModel", "Pair", "XMLDocuments"]),
    tests("EditorialRulesTests", of: ["Diagnostics", "EditorialRules", "GuidanceModel", "XMLDocuments"]),
    tests("KnowledgeBaseTests", of: ["Diagnostics", "GuidanceModel", "GuidanceSearch", "KnowledgeBase"]),
    tests("GuidanceSearchTests", of: ["Diagnostics", "GuidanceModel", "GuidanceSearch"]),
    tests(
      "MeetingCalendarTests",
      of: ["Diagnostics", "GuidanceModel", "MeetingCalendar", "Pair"],
      exclude: ["Independent"]
    ),
    tests(
      "BriefCompositionTests",
      of: ["BriefComposition", "Diagnostics", "GuidanceModel", "MeetingCalendar", "Pair"]
    ),
    tests(
      "BriefRenderingTests",
      of: ["BriefComposition", "BriefRendering", "Diagnostics", "GuidanceModel"],
      exclude: ["Snapshots"]
    ),
    tests("RapportCommandsTests", of: ["GuidanceModel", "RapportCommands"], exclude: ["Independent", "Snapshots"]),
    tests("EndToEndTests", of: ["rapport"], exclude: ["Independent", "Snapshots"]),
    tests(
      "SearchQualityTests",
      of: ["GuidanceModel", "GuidanceSearch", "KnowledgeBase", "XMLDocuments"],
      exclude: ["Judgments"]
    ),
    tests("ContentTests", of: allRooms, exclude: ["Independent", "JudgedNotes"]),
    tests("FuzzDoorTests", of: allRooms),
  ]
)
