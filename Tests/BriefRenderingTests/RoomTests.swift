import Testing

@testable import BriefRendering

@Suite struct BriefRenderingTests {}
