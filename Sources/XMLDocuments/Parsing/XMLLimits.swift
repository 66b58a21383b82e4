/// How large a file may be. Curated guidance stays far below: the largest files have 100 kB and are eight elements deep.
package struct XMLLimits: Sendable {
  package var bytes = 8 * 1024 * 1024
  /// Elements inside elements. libxml2 itself gives up at 256.
  package var depth = 256
  package var elements = 200_000
  package var attributes = 64

  package init() {}

  /// Equals signs from one `<` to the next. libxml2 compares every attribute of a tag with every other before it
  /// reports the tag, so a tag with a million attributes must be stopped before it is parsed.
  var equalsSigns: Int { 1_000 }
}
