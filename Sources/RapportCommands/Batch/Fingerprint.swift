import KnowledgeBase

/// What a file was made from, as a number: when it changes, the file is made again.
typealias Fingerprint = StableHash
