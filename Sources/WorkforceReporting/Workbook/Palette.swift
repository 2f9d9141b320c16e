/// The colours of the workbook.
///
/// Neighbouring meanings differ in lightness as well as hue, so that they survive a grey printer
/// and colour-blind eyes; no meaning rests on colour alone.
extension Color {
  package static let black = Color(0x000000)
  package static let white = Color(0xFFFFFF)
  package static let ink = Color(0x1F2933)
  package static let faint = Color(0x6B7280)
  package static let link = Color(0x1D4ED8)
  package static let hairline = Color(0xBFC5CD)

  package static let header = Color(0x1F3A5F)
  package static let subheader = Color(0xD9E2EC)
  package static let totals = Color(0xE8EDF3)
  package static let draft = Color(0x7A1F5C)

  /// Cells that are meant to be edited.
  package static let input = Color(0xFFF4C2)
  package static let inputText = Color(0x1A3F9C)

  package static let good = Color(0xB7DDC9)
  package static let caution = Color(0xF6C667)
  package static let bad = Color(0xA8323E)
  package static let neutral = Color(0xE5E7EB)

  /// Series of charts: dark and light in turn, so that neighbours differ on a grey printer too.
  package static let series = [
    Color(0x1F3A5F), Color(0x9AC4E4), Color(0xD55E00), Color(0xF0E442), Color(0x2A6F9E),
    Color(0xF3C77A), Color(0x1B7A5E), Color(0xE3B5CE),
  ]
}

extension CellStyle {
  /// Plain cells of a table: top-aligned, hairline all round.
  package static let body = CellStyle().with {
    $0.border = .all
    $0.fontColor = .ink
  }
  /// Text of a table: wraps, and keeps clear of a number on its left.
  package static let text = body.with {
    $0.wraps = true
    $0.horizontal = .left
    $0.indent = 1
  }
  /// The identifying column of a table.
  package static let key = text.with { $0.isBold = true }
  package static let choice = body.with {
    $0.wraps = true
    $0.horizontal = .center
  }
  package static let link = text.with {
    $0.fontColor = .link
    $0.isUnderlined = true
  }
  /// A number with thousands separated and this many decimals.
  package static func number(_ decimals: Int = 0) -> CellStyle {
    body.with { $0.numberFormat = .decimal(decimals) }
  }
  package static func percent(_ decimals: Int = 0) -> CellStyle {
    body.with { $0.numberFormat = .percent(decimals) }
  }
  /// A difference, always with its sign.
  package static func signed(_ decimals: Int = 0) -> CellStyle {
    body.with { $0.numberFormat = .signed(decimals) }
  }
  package static let date = body.with {
    $0.numberFormat = .date
    $0.horizontal = .center
  }

  package static let title = CellStyle().with {
    $0.isBold = true
    $0.fontSize = 16
    $0.fontColor = .header
    $0.vertical = .middle
  }
  package static let draftTitle = title.with { $0.fontColor = .draft }
  /// A line under the title, or a paragraph on a text sheet.
  package static let note = CellStyle().with { $0.fontColor = .faint }
  package static let heading = CellStyle().with {
    $0.isBold = true
    $0.fontSize = 13
    $0.fontColor = .header
  }
  package static let paragraph = CellStyle().with {
    $0.wraps = true
    $0.fontColor = .ink
  }

  package static let header = CellStyle().with {
    $0.isBold = true
    $0.fontColor = .white
    $0.fill = .header
    $0.wraps = true
    $0.horizontal = .left
    $0.indent = 1
    $0.vertical = .middle
    $0.border = .all
  }
  package static let draftHeader = header.with { $0.fill = .draft }

  /// The same style for a cell of the total row.
  package var asTotal: CellStyle {
    with {
      $0.isBold = true
      $0.fill = .totals
    }
  }
  /// The same style for a cell that is meant to be edited.
  package var asInput: CellStyle {
    with {
      $0.fill = .input
      $0.fontColor = .inputText
      $0.isUnlocked = true
    }
  }

  /// A traffic light whose word stands in the cell.
  package static func light(_ light: TrafficLight) -> CellStyle {
    choice.with {
      $0.isBold = true
      switch light {
      case .green:
        $0.fill = .good
        $0.fontColor = .black
      case .amber:
        $0.fill = .caution
        $0.fontColor = .black
      case .red:
        $0.fill = .bad
        $0.fontColor = .white
      case .none: $0.fill = .neutral
      }
    }
  }
}

/// The three lights and none.
package enum TrafficLight: Sendable { case green, amber, red, none }
