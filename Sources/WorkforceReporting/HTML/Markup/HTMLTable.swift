/// A table with a caption, whose first column names the rows.
struct HTMLTable {
  struct Column {
    var title: String
    var isNumber = false

    static func text(_ title: String) -> Self { Self(title: title) }
    static func number(_ title: String) -> Self { Self(title: title, isNumber: true) }
  }

  struct Row {
    var cells: [Cell]
    var isTotal = false
  }

  enum Cell {
    case text(String)
    case html(HTML)
    /// A traffic light, whose word says it too.
    case light(String, TrafficLight)

    fileprivate var content: HTML {
      switch self {
      case .text(let text), .light(let text, _): HTML(text: text)
      case .html(let html): html
      }
    }

    fileprivate var light: HTML.Attribute? {
      guard case .light(_, let light) = self else { return nil }
      return switch light {
      case .green: .class("green")
      case .amber: .class("amber")
      case .red: .class("red")
      case .none: .class("grey")
      }
    }
  }

  var caption: String
  var columns: [Column]
  var rows: [Row]

  init(_ caption: String, _ columns: [Column], _ rows: [[Cell]], total: [Cell]? = nil) {
    self.caption = caption
    self.columns = columns
    self.rows = rows.map { Row(cells: $0) } + (total.map { [Row(cells: $0, isTotal: true)] } ?? [])
  }

  /// Nothing where there are no rows.
  var html: HTML? {
    guard !rows.isEmpty else { return nil }
    return HTML(.div, [.class("table")]) {
      HTML(.table) {
        HTML(.caption, text: caption)
        HTML(.thead) {
          HTML(.tr) {
            for column in columns {
              HTML(
                .th, [.fixed("scope", "col")] + (column.isNumber ? [.class("number")] : []),
                text: column.title)
            }
          }
        }
        HTML(.tbody) { for row in rows { line(row) } }
      }
    }
  }

  private func line(_ row: Row) -> HTML {
    HTML(.tr, row.isTotal ? [.class("total")] : []) {
      for (place, cell) in row.cells.enumerated() {
        if place == 0 {
          HTML(.th, [.fixed("scope", "row")]) { cell.content }
        } else {
          HTML(.td, attributes(of: cell, in: place)) { cell.content }
        }
      }
    }
  }

  private func attributes(of cell: Cell, in place: Int) -> [HTML.Attribute] {
    if let light = cell.light { return [light] }
    return columns.indices.contains(place) && columns[place].isNumber ? [.class("number")] : []
  }
}

extension HTMLTable.Cell: ExpressibleByStringLiteral {
  init(stringLiteral value: String) { self = .text(value) }
}
