import WorkforceReporting

/// Which formats of a workbook show a number as a date, a time or a share.
struct CellFormats {
  enum Shown { case number, date, percentage }

  private var codes: [Int: Shown] = [:]
  private var cells: [Shown] = []
  private var isInCells = false

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start("numFmt", let attributes):
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        codes[id] = Self.shown(byCode: code)
      }
    case .start("cellXfs", _): isInCells = true
    case .end("cellXfs"): isInCells = false
    case .start("xf", let attributes) where isInCells && cells.count < 100_000:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      cells.append(codes[id] ?? Self.shown(byBuiltIn: id))
    default: break
    }
  }

  /// What the cells of a format's number show.
  subscript(index: Int) -> Shown { cells.indices.contains(index) ? cells[index] : .number }

  private static func shown(byBuiltIn id: Int) -> Shown {
    switch id {
    case 9, 10: .percentage
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .number
    }
  }

  /// Letters of dates count outside quotes, brackets and after marks that take the next character;
  /// `[h]` counts the hours of a duration.
  static func shown(byCode code: String) -> Shown {
    var isQuoted = false
    var bracket: String?
    var skips = false
    var isPercentage = false
    for character in code.lowercased() {
      if skips {
        skips = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if let text = bracket {
        if character == "]" {
          if !text.isEmpty, text.allSatisfy({ "hms".contains($0) }) { return .date }
          bracket = nil
        } else {
          bracket = text + String(character)
        }
      } else {
        switch character {
        case "\"": isQuoted = true
        case "[": bracket = ""
        case "\\", "_", "*": skips = true
        case "y", "m", "d", "h", "s": return .date
        case "%": isPercentage = true
        default: break
        }
      }
    }
    return isPercentage ? .percentage : .number
  }
}
