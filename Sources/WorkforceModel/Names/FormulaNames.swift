/// A measure that a formula names as `measures.<id>`.
package struct FormulaName {
  /// From `measures.` to the end of the id.
  package var whole: Range<String.Index>
  package var id: Range<String.Index>
}

extension String {
  /// The measures that a formula names, in the order of the text.
  package func namedMeasures(isKnown: (String) -> Bool) -> [FormulaName] {
    ranges(of: "measures.").compactMap { prefix in
      // `warehouse.measures.…` and `key_measures.…` are names of the source's own.
      let before = self[..<prefix.lowerBound].last
      if let before, before.isLetter || before.isNumber || before == "_" || before == "." {
        return nil
      }
      let rest = self[prefix.upperBound...]
      guard rest.first?.isLetter == true else { return nil }
      let id = rest.measureID(isKnown: isKnown)
      return FormulaName(
        whole: prefix.lowerBound..<id.endIndex, id: id.startIndex..<id.endIndex)
    }
  }
}

extension Substring {
  /// The id at the beginning of the text.
  ///
  /// A hyphen is both a part of ids and a minus sign: `cycle-time-10` is a difference where only
  /// `cycle-time` is known.
  fileprivate func measureID(isKnown: (String) -> Bool) -> Substring {
    var name = prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    while name.last == "-" { name.removeLast() }
    guard !isKnown(String(name)) else { return name }
    var part = name
    while let hyphen = part.lastIndex(of: "-") {
      let behind = self[self.index(after: hyphen)...]
      part = part[..<hyphen]
      let isTerm = behind.first?.isNumber == true || behind.hasPrefix("measures.")
      if isTerm, isKnown(String(part)) { return part }
    }
    return name
  }
}
