/// Why no schema could be loaded: checking cannot begin.
package enum SchemaError: Error, CustomStringConvertible {
  /// The file could not be read. With its path and the reason.
  case unreadable(String, String)
  /// The file is no schema that can be used. With its path and the reason.
  case unusable(String, String)

  package var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path): \(reason). Restore the folder schema of the content, or name other content with --content."
    case .unusable(let path, let reason):
      "\(path): this is no usable schema: \(reason). Restore the file from the last version that worked."
    }
  }
}
