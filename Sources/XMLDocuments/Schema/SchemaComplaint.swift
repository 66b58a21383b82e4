import CLibXML2

/// What libxml2 has against an element, in its own words.
struct SchemaComplaint {
  var message: String
  /// The number that `LibXML2Tree` gave the element.
  var index: Int?
  var element: XMLElement?
}

/// Collects complaints while libxml2 calls back.
final class SchemaComplaints {
  private(set) var all: [SchemaComplaint] = []

  /// This object, unretained, for the length of one run.
  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  static let collect: xmlStructuredErrorFunc = { context, error in
    guard let context, let error else { return }
    let complaints = Unmanaged<SchemaComplaints>.fromOpaque(context).takeUnretainedValue()
    guard complaints.all.count < MistakeLimit.perFile else { return }
    let message = error.pointee.message.map { Whitespace.collapsed(String(cString: $0)) } ?? ""
    let node = error.pointee.node?.assumingMemoryBound(to: xmlNode.self)
    complaints.all.append(SchemaComplaint(message: message, index: node.flatMap { LibXML2Tree.index(of: $0) }))
  }
}
