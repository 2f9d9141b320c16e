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
  /// Visits values and keys of the text, in the order of the files: those of interest by what is
  /// written and the key it stands behind.
  func forEachText(
    where isOfInterest: @escaping (_ text: String, _ key: String) -> Bool,
    _ visit: @escaping (WrittenText) -> Void
  ) {
    let visitor = TextVisitor(isOfInterest: isOfInterest, visit: visit)
    for tree in trees {
      for section in tree.root.mapping?.entries ?? [] {
        let kind = Self.kinds[section.key.value]
        guard let kind, let entries = section.value.mapping?.entries else {
          visitor.visit(section.value, under: section.key.value, of: nil)
          continue
        }
        for entry in entries {
          let subject = Diagnostic.Subject(kind: kind, id: entry.key.value)
          visitor.visit(entry.key, under: section.key.value, of: subject)
          visitor.visit(entry.value, under: section.key.value, of: subject)
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

private struct TextVisitor {
  let isOfInterest: (String, String) -> Bool
  let visit: (WrittenText) -> Void

  func visit(_ node: SyntaxNode, under key: String, of subject: Diagnostic.Subject?) {
    switch node.content {
    case .text(let value):
      visit(Located(value.string, at: node.range), under: key, of: subject)
    case .list(let items):
      for item in items { visit(item, under: key, of: subject) }
    case .mapping(let mapping):
      for entry in mapping.entries {
        visit(entry.key, under: key, of: subject)
        visit(entry.value, under: entry.key.value, of: subject)
      }
    case .empty: break
    }
  }

  func visit(_ text: Located<String>, under key: String, of subject: Diagnostic.Subject?) {
    guard isOfInterest(text.value, key) else { return }
    visit(WrittenText(text: text.value, range: text.range, key: key, subject: subject))
  }
}
