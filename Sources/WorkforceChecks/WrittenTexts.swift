import WorkforceModel
import WorkforceSyntax

/// A value as it was typed, with the key it stands behind and the entry it belongs to.
struct WrittenText {
  var text: String
  var range: SourceRange
  /// The nearest key above it; of a key itself, the key it stands under.
  var key: String
  var subject: Diagnostic.Subject?
}

extension RuleContext {
  /// Visits every value and every key of the text, in the order of the files.
  func forEachText(_ visit: (WrittenText) -> Void) {
    for tree in trees {
      for section in tree.root.mapping?.entries ?? [] {
        let kind = Self.kinds[section.key.value]
        guard let kind, let entries = section.value.mapping?.entries else {
          section.value.forEachText(WrittenText(under: section.key.value, of: nil), visit)
          continue
        }
        for entry in entries {
          let subject = Diagnostic.Subject(kind: kind, id: entry.key.value)
          let text = WrittenText(under: section.key.value, of: subject)
          visit(text.with(entry.key.value, at: entry.key.range))
          entry.value.forEachText(text, visit)
        }
      }
    }
  }

  private static let kinds = [
    "roles": Role.kind, "systems": System.kind, "domains": Domain.kind,
    "activities": Activity.kind, "decisions": Decision.kind, "measures": Measure.kind,
    "outcomes": Outcome.kind, "skills": Skill.kind, "enablers": Enabler.kind, "waves": Wave.kind,
    "bodies": Body.kind, "risks": Risk.kind, "scenarios": Scenario.kind,
    "approvals": Approval.kind,
  ]
}

extension WrittenText {
  fileprivate init(under key: String, of subject: Diagnostic.Subject?) {
    self.init(text: "", range: .start(of: ""), key: key, subject: subject)
  }

  fileprivate func with(_ text: String, at range: SourceRange) -> Self {
    WrittenText(text: text, range: range, key: key, subject: subject)
  }

  /// The place of a part of the text; of the whole where the text is quoted with escapes or runs
  /// over lines.
  func place(of part: Range<String.Index>) -> SourceRange {
    let width = Int(range.end.column - range.start.column)
    let quotes = width - text.unicodeScalars.count
    guard range.start.line == range.end.line, quotes == 0 || quotes == 2 else { return range }
    let start = Int(range.start.column) + quotes / 2
    let before = text.unicodeScalars.distance(from: text.startIndex, to: part.lowerBound)
    let length = text.unicodeScalars.distance(from: part.lowerBound, to: part.upperBound)
    let line = Int(range.start.line)
    return SourceRange(
      file: range.file, start: SourcePosition(line: line, column: start + before),
      end: SourcePosition(line: line, column: start + before + length))
  }
}

extension SyntaxNode {
  fileprivate func forEachText(_ above: WrittenText, _ visit: (WrittenText) -> Void) {
    switch content {
    case .text(let value): visit(above.with(value.string, at: range))
    case .list(let items): for item in items { item.forEachText(above, visit) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        visit(above.with(entry.key.value, at: entry.key.range))
        var below = above
        below.key = entry.key.value
        entry.value.forEachText(below, visit)
      }
    case .empty: break
    }
  }
}
