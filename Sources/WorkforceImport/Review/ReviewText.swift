package import WorkforceReporting
import WorkforceSyntax

extension Review {
  /// What HR answered, row by row, and how many of each.
  package var text: String {
    var result = ""
    // Rows that nobody answered are counted only.
    for standing in Self.order where standing != .open {
      let rows = rows.filter { $0.standing == standing }
      guard !rows.isEmpty else { continue }
      result += "\(standing.heading) (\(rows.count))\n"
      for row in rows { result += row.lines }
      result += "\n"
    }
    if !missing.isEmpty {
      result += "Rows of the plan that are not in the workbook (\(missing.count))\n"
      for one in missing { result += "  \(one.key.excerpt(limit: 200))  \(one.about.excerpt())\n" }
      result += "\n"
    }
    return result + totals
  }

  private var totals: String {
    let counts = Self.order.filter { count($0) > 0 }.map { "\(count($0)) \($0.word)" }
    return rows.count.of("row") + (counts.isEmpty ? "" : ": " + counts.joined(separator: ", "))
      + "\n"
  }

  /// What asks for something first.
  private static let order: [ReviewedRow.Standing] = [
    .fault, .conflict, .change, .byHand, .refused, .question, .done, .agreed, .open,
  ]
}

extension ReviewedRow {
  fileprivate var lines: String {
    var lines = ["\(row.key.excerpt(limit: 200))  \(row.about.excerpt())  [\(place)]"]
    if let edit {
      let path = edit.path.joined(separator: ".")
      lines.append("  \(path): \(edit.before?.excerpt() ?? "nothing") → \(edit.after.excerpt())")
    } else if let cell = row.instead {
      lines.append("  instead: \(cell.text.excerpt(limit: 300))")
    }
    if standing == .conflict {
      lines.append("  the workbook said: \(row.proposed.excerpt(limit: 300))")
      lines.append("  the plan says now: \((now ?? "nothing").excerpt(limit: 300))")
    }
    if let reason { lines.append("  \(reason)") }
    if !row.comment.isEmpty { lines.append("  comment: \(row.comment.excerpt(limit: 1_000))") }
    return lines.map { "  \($0)\n" }.joined()
  }

  /// The cell that is at fault or changes something, else the row.
  package var place: String {
    switch standing {
    case .change, .conflict, .done: row.insteadPlace
    case .fault: row.instead == nil ? row.answerPlace : row.insteadPlace
    default: row.place
    }
  }
}

extension ReviewedRow.Standing {
  fileprivate var heading: String {
    switch self {
    case .change: "To be changed"
    case .done: "Changed already: the text says what was asked for"
    case .conflict: "Not changed, for the plan has changed since the workbook was made"
    case .byHand: "To be changed by hand"
    case .refused: "Not agreed"
    case .question: "Questions"
    case .agreed: "Agreed"
    case .open: "Not answered"
    case .fault: "Not understood, or of a value that the plan cannot have"
    }
  }

  fileprivate var word: String {
    switch self {
    case .change: "to be changed"
    case .done: "changed already"
    case .conflict: "in conflict"
    case .byHand: "to be changed by hand"
    case .refused: "not agreed"
    case .question: "with a question"
    case .agreed: "agreed"
    case .open: "not answered"
    case .fault: "not understood"
    }
  }
}

extension Review {
  /// The same for programs; who answered stays in the workbook.
  package func json(applied: Bool) -> JSON {
    .object([
      ("plan", .string(book.plan)),
      ("scenario", .optional(book.scenario.isEmpty ? nil : book.scenario)),
      ("fingerprint", .string(book.fingerprint)), ("text_changed_since", .bool(isOfOtherText)),
      ("applied", .bool(applied)), ("rows", .array(rows.map(\.json))),
      (
        "missing",
        .array(
          missing.map { .object([("key", .string($0.key)), ("about", .string($0.about))]) })
      ),
      (
        "totals",
        .object(ReviewedRow.Standing.allCases.map { ($0.rawValue, JSON.int(count($0))) })
      ),
    ])
  }
}

extension ReviewedRow {
  fileprivate var json: JSON {
    .object([
      ("key", .string(row.key)), ("about", .string(row.about)), ("place", .string(place)),
      ("standing", .string(standing.rawValue)), ("proposed", .string(row.proposed)),
      ("now", .optional(now)), ("instead", .optional(row.instead?.text)),
      ("comment", .optional(row.comment.isEmpty ? nil : row.comment)),
      ("date", .optional(row.date.isEmpty ? nil : row.date)), ("reason", .optional(reason)),
      (
        "edit",
        edit.map {
          .object([
            ("path", .string($0.path.joined(separator: "."))), ("before", .optional($0.before)),
            ("after", .string($0.after)),
          ])
        } ?? .null
      ),
    ])
  }
}
