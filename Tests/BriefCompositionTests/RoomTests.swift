import Testing

@testable import BriefComposition

@Suite struct BriefCompositionTests {}
