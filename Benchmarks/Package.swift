// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "rapport-benchmarks",
  targets: [.executableTarget(name: "ColdStart"), .executableTarget(name: "WatchLatency")]
)
