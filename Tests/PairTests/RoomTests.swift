import Testing

@testable import Pair

@Suite struct PairTests {}
