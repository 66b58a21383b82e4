import BriefRendering

/// A line of which some words went and others came.
struct WordDiff {
  enum Piece: Equatable {
    case same(String)
    case gone(String)
    case new(String)
  }

  var pieces: [Piece]

  /// What differs between two texts, line by line: a changed line with its words, a whole line that went or came.
  static func differences(from old: [String], to new: [String]) -> [WordDiff] {
    let difference = new.difference(from: old)
    var removed: [Int: String] = [:]
    var inserted: [Int: String] = [:]
    for change in difference {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var found: [WordDiff] = []
    var (left, right) = (0, 0)
    while left < old.count || right < new.count {
      var (gone, came): ([String], [String]) = ([], [])
      while let line = removed[left] { (gone, left) = (gone + [line], left + 1) }
      while let line = inserted[right] { (came, right) = (came + [line], right + 1) }
      found += blocks(gone, came)
      (left, right) = (left + 1, right + 1)
    }
    return found
  }

  private static func blocks(_ gone: [String], _ came: [String]) -> [WordDiff] {
    let paired = min(gone.count, came.count)
    let changed = (0..<paired).map { WordDiff(from: gone[$0], to: came[$0]) }
    return changed + gone.dropFirst(paired).map { WordDiff(pieces: [.gone($0)]) }
      + came.dropFirst(paired).map { WordDiff(pieces: [.new($0)]) }
  }

  init(pieces: [Piece]) { self.pieces = pieces }

  /// Word by word; runs of words of one fate are one piece.
  init(from old: String, to new: String) {
    let (left, right) = (old.split(separator: " ").map(String.init), new.split(separator: " ").map(String.init))
    let difference = right.difference(from: left)
    let gone = Set(difference.removals.map { if case .remove(let offset, _, _) = $0 { offset } else { -1 } })
    let came = Set(difference.insertions.map { if case .insert(let offset, _, _) = $0 { offset } else { -1 } })
    pieces = []
    var (from, to) = (0, 0)
    while from < left.count || to < right.count {
      if from < left.count, gone.contains(from) {
        add(.gone(left[from]))
        from += 1
      } else if to < right.count, came.contains(to) {
        add(.new(right[to]))
        to += 1
      } else {
        if to < right.count { add(.same(right[to])) }
        (from, to) = (from + 1, to + 1)
      }
    }
  }

  private mutating func add(_ piece: Piece) {
    switch (pieces.last, piece) {
    case (.same(let text), .same(let word)): pieces[pieces.count - 1] = .same(text + " " + word)
    case (.gone(let text), .gone(let word)): pieces[pieces.count - 1] = .gone(text + " " + word)
    case (.new(let text), .new(let word)): pieces[pieces.count - 1] = .new(text + " " + word)
    default: pieces.append(piece)
    }
  }

  /// `In many [-offices-]{+workplaces+} a fault is named`; red and green besides on a terminal.
  func text(isColoured: Bool) -> String {
    var text = ""
    for (index, piece) in pieces.enumerated() {
      let isJoined = if index > 0, case .gone = pieces[index - 1], case .new = piece { true } else { false }
      if index > 0, !isJoined { text += " " }
      switch piece {
      case .same(let words): text += TerminalText.safe(words)
      case .gone(let words): text += Self.marked("[-\(TerminalText.safe(words))-]", 31, isColoured)
      case .new(let words): text += Self.marked("{+\(TerminalText.safe(words))+}", 32, isColoured)
      }
    }
    return text
  }

  private static func marked(_ text: String, _ colour: Int, _ isColoured: Bool) -> String {
    isColoured ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
  }
}
