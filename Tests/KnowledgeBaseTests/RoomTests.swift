import Testing

@testable import KnowledgeBase

@Suite struct KnowledgeBaseTests {}
