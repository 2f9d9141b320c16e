extension StringProtocol {
  /// The runs of letters, of digits and some marks too where asked.
  ///
  /// Every title and note of a plan is taken apart by several rules, and looking at bytes is far
  /// quicker than looking at characters: what is beyond ASCII is left to the slow way.
  func words(digits: Bool = false, marks: String = "") -> [SubSequence] {
    guard utf8.allSatisfy({ $0 < 0x80 }) else {
      return split { !($0.isLetter || digits && $0.isNumber || marks.contains($0)) }
    }
    var result: [SubSequence] = []
    var start: Index?
    for index in utf8.indices {
      let byte = utf8[index]
      let isPart =
        switch byte {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0x30...0x39: digits
        default: marks.utf8.contains(byte)
        }
      if isPart {
        if start == nil { start = index }
      } else if let first = start {
        result.append(self[first..<index])
        start = nil
      }
    }
    if let start { result.append(self[start...]) }
    return result
  }
}
