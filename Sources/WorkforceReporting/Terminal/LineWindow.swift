import WorkforceSyntax

/// A line of the plan's text as far as it fits on the terminal, with the marks under it.
struct LineWindow {
  private(set) var text: String
  /// The display column of each scalar of the line that is shown, and of the end.
  private var columns: [Int]
  /// How many scalars are cut off in front.
  private var skipped: Int

  /// Shows the part of a line around its first mark; control characters become spaces.
  init(_ line: Substring, around marks: [ExcerptBlock.Mark], width: Int) {
    let limit = 4096
    let first = marks.map(\.start).min() ?? 1
    let last = marks.map { min($0.end, $0.start + 40) }.max() ?? 1
    // A line may be a million characters long: look at no more than what can be shown.
    skipped = last > width ? max(0, first - width / 3) : 0
    text = skipped > 0 ? "…" : ""
    columns = []
    var column = text.displayWidth
    var previous: Unicode.Scalar = " "
    for scalar in line.unicodeScalars[line.start(ofScalar: skipped)...].prefix(limit) {
      let shown = scalar.isInvisible ? " " : String(scalar)
      // What joins the emoji before it takes no room of its own.
      let isJoined = previous == "\u{200D}" || scalar.properties.isEmojiModifier
      previous = scalar
      let size = isJoined ? 0 : shown.displayWidth
      if column + size >= width {
        text += "…"
        break
      }
      columns.append(column)
      text += shown
      column += size
    }
    columns.append(column)
  }

  /// The lines under the text: carets and dashes, the last mark's words behind it, the others' words
  /// below with a stem.
  func underlines(
    _ marks: [ExcerptBlock.Mark], style: TerminalStyle, ink: TerminalStyle.Ink
  ) -> [String] {
    let placed = marks.map { mark -> (from: Int, to: Int, mark: ExcerptBlock.Mark) in
      let from = column(of: mark.start)
      return (from, max(from + 1, column(of: mark.end)), mark)
    }.sorted { $0.from < $1.from }
    guard let last = placed.last else { return [] }

    var line = ""
    var position = 0
    for (from, to, mark) in placed {
      let start = max(from, position)
      guard to > start else { continue }
      line += String(repeating: " ", count: start - position)
      let stroke = String(repeating: mark.isPrimary ? "^" : "-", count: to - start)
      line += style.paint(stroke, mark.isPrimary ? ink : .place)
      position = to
    }
    if !last.mark.text.isEmpty {
      line += " " + style.paint(last.mark.text, last.mark.isPrimary ? ink : .place)
    }
    var result = [line]
    let others = placed.dropLast().filter { !$0.mark.text.isEmpty }
    for (index, other) in others.enumerated().reversed() {
      let stems = others[...index].reduce(into: "") { line, stem in
        line += String(repeating: " ", count: max(0, stem.from - line.count)) + "|"
      }
      result.append(style.paint(stems, .place))
      let before = others[..<index].reduce(into: "") { line, stem in
        line += String(repeating: " ", count: max(0, stem.from - line.count)) + "|"
      }
      let gap = String(repeating: " ", count: max(0, other.from - before.count))
      result.append(style.paint(before + gap + other.mark.text, .place))
    }
    return result
  }

  private func column(of scalar: Int) -> Int {
    columns[min(max(0, scalar - 1 - skipped), columns.count - 1)]
  }
}

extension Substring {
  /// Where a scalar begins, by its number from 0; the end where there are fewer.
  ///
  /// Thousands of findings may stand on one long line: bytes are quicker to count than scalars.
  fileprivate func start(ofScalar number: Int) -> Index {
    guard number > 0 else { return startIndex }
    let offset = utf8.withContiguousStorageIfAvailable { bytes in
      var left = number
      for (offset, byte) in bytes.enumerated() where byte & 0b1100_0000 != 0b1000_0000 {
        if left == 0 { return offset }
        left -= 1
      }
      return bytes.count
    }
    return offset.map { utf8.index(startIndex, offsetBy: $0) }
      ?? unicodeScalars.index(startIndex, offsetBy: number, limitedBy: endIndex) ?? endIndex
  }
}
