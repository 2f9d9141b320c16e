import WorkforceModel
import WorkforcePlanning

/// The hidden sheet behind Review: what may be chosen, each word with its code, and which plan the
/// answers are about.
///
/// A reader finds everything by defined names, so that neither the language nor the order of sheets
/// matters: `workforce_review` (the table with its header), `workforce_answers` and
/// `workforce_topics` (word and code in two columns), `workforce_plan`, `workforce_fingerprint`,
/// `workforce_scenario` and `workforce_review_format` (a cell each).
struct ListsSheet {
  /// Rises when what Review holds is to be read in another way.
  static let format = 1

  private(set) var sheet: Sheet
  /// The words of the drop-down.
  let answers: SheetRange
  let names: [DefinedName]

  init(_ context: BookContext) {
    typealias Labels = ReviewLabels
    let name = context.name(of: .lists)
    var builder = SheetBuilder(.lists, context: context, widths: [34, 34])
    var names: [DefinedName] = []
    func range(_ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>) -> SheetRange {
      SheetRange(name, CellRange(rows: rows, columns: columns))
    }
    builder.title(context(Labels.listsTitle), note: context(Labels.listsNote))
    let facts: [(Label, String, Cell)] = [
      (Labels.plan, "workforce_plan", .text(context.plan.plan.id, .text)),
      (Labels.fingerprint, "workforce_fingerprint", .text(context.plan.fingerprint, .text)),
      (Labels.scenario, "workforce_scenario", .text(context.plan.scenario?.id.text, .text)),
      (Labels.format, "workforce_review_format", .integer(Self.format, .text)),
    ]
    for (label, marker, cell) in facts {
      names.append(DefinedName(marker, range(builder.row...builder.row, 1...1)))
      builder.cells([.text(context(label), .label), cell])
    }
    func add(_ marker: String, _ words: [(word: Label, code: String)]) -> ClosedRange<Int> {
      builder.skip()
      builder.cells([.text(context(Labels.word), .header), .text(context(Labels.code), .header)])
      let rows = builder.row...(builder.row + words.count - 1)
      for one in words {
        builder.cells([.text(context(one.word), .text), .text(one.code, .text)])
      }
      names.append(DefinedName(marker, range(rows, 0...1)))
      return rows
    }
    let answers = add(
      "workforce_answers", ReviewAnswer.allCases.map { (Labels.answer($0), $0.rawValue) })
    _ = add("workforce_topics", ReviewTopic.allCases.map { (Labels.topic($0), $0.rawValue) })
    self.answers = range(answers, 0...0)
    self.names = names
    sheet = builder.finish {
      $0.isHidden = true
      $0.isProtected = true
    }
  }
}
