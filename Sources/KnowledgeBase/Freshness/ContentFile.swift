/// One file of the content as the file system describes it, without a look inside.
package struct ContentFile: Hashable, Sendable {
  /// As the user names it: its content folder, then the path in it.
  package var path: String
  /// Bytes.
  package var size: Int
  /// Nanoseconds since 1970.
  package var modified: Int
  /// Tells a file that was replaced within the clock's tick.
  package var inode: Int

  package init(path: String, size: Int, modified: Int, inode: Int = 0) {
    self.path = path
    self.size = size
    self.modified = modified
    self.inode = inode
  }
}
