import Testing

@testable import GuidanceSearch

@Suite struct GuidanceSearchTests {}
