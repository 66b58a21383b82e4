import Testing

@testable import XMLDocuments

@Suite struct XMLDocumentsTests {}
