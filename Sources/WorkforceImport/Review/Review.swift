package import WorkforcePlanning
package import WorkforceReporting
package import WorkforceSyntax
import WorkforceModel

/// The answers of a review, held against the plan, and the changes to its text that follow from them.
package struct Review: Sendable {
  package private(set) var book: ReviewBook
  /// In the order of the sheet.
  package private(set) var rows: [ReviewedRow] = []
  /// Rows that a workbook of the plan as it is now would have and this one has not.
  package private(set) var missing: [ReviewQuestion] = []
  /// The plan's text has changed since the workbook was made.
  package private(set) var isOfOtherText: Bool
  /// The files with the new values, in path order; empty where a row is at fault.
  package private(set) var files: [EditedFile] = []

  package init(_ book: ReviewBook, of plan: ChangePlan, in sources: LoadedSources) {
    self.book = book
    isOfOtherText = book.fingerprint != plan.fingerprint
    let questions = ReviewQuestion.all(plan)
    let byKey = Dictionary(questions.map { ($0.key, $0) }) { first, _ in first }
    let firsts = Dictionary(book.rows.map { ($0.key, $0) }) { first, _ in first }
    // Answered twice and differently, a key has no answer.
    let torn = Set(
      book.rows.filter { firsts[$0.key]?.saysTheSame(as: $0) == false }.map(\.key))
    let editor = PlanEditor(sources)
    rows = book.rows.map { row in
      var result = judge(row, byKey[row.key], editor)
      if torn.contains(row.key) {
        result.standing = .fault
        result.reason = "the key stands in several rows with different answers"
        result.edit = nil
      }
      return result
    }
    let keys = Set(book.rows.map(\.key))
    missing = questions.filter { !keys.contains($0.key) }
    makeEdits(sources)
  }

  package func count(_ standing: ReviewedRow.Standing) -> Int {
    rows.count { $0.standing == standing }
  }

  package var hasFaults: Bool { rows.contains { $0.standing == .fault } }

  // MARK: Judging

  private func judge(
    _ row: ReviewBook.Row, _ question: ReviewQuestion?, _ editor: PlanEditor
  ) -> ReviewedRow {
    func result(_ standing: ReviewedRow.Standing, _ reason: String? = nil) -> ReviewedRow {
      ReviewedRow(
        row: row, standing: standing, now: question?.proposed?.squeezed, reason: reason)
    }
    let hasValue = row.instead != nil
    let code = book.codes[row.answer.lowercased()]
    if row.key.isEmpty {
      return result(.fault, "the row has no key, by which answers are read")
    }
    switch code {
    case nil where row.answer.isEmpty:
      return hasValue ? result(.fault, "a value is given and no answer is chosen") : result(.open)
    case nil:
      let words = book.codes.keys.sorted().joined(separator: ", ")
      return result(.fault, "`\(row.answer.excerpt(limit: 40))` is none of the answers \(words)")
    case "yes", "no":
      guard !hasValue else {
        return result(.fault, "the answer is not `change`, and a value is given all the same")
      }
      return result(code == "yes" ? .agreed : .refused)
    case "question": return result(.question, hasValue ? "a value is given as well" : nil)
    default: break
    }
    guard let cell = row.instead else { return result(.byHand, "no value is given") }
    return change(row, cell, question, editor, result)
  }

  private func change(
    _ row: ReviewBook.Row, _ cell: GridCell, _ question: ReviewQuestion?, _ editor: PlanEditor,
    _ result: (ReviewedRow.Standing, String?) -> ReviewedRow
  ) -> ReviewedRow {
    let targets = ReviewTarget.all(of: row.key).filter { target in
      // Of hours and share the text states one, and the other cannot stand beside it.
      [.share, .hours].contains(target.form)
        ? editor.path(to: target.path)?.isWritten == true : true
    }
    guard !targets.isEmpty else {
      return result(.byHand, "no single value of the text stands for it")
    }
    guard let entry = targets.first.flatMap({ editor.path(to: Array($0.path.prefix(2))) }),
      entry.isWritten
    else {
      return result(.conflict, "the plan no longer has what the key names")
    }
    let read = targets.lazy.compactMap { target in
      target.form.read(cell, book.language).map { (target, $0) }
    }.first
    guard let (target, value) = read else {
      let forms = targets.map { $0.form.example(book.language) }.joined(separator: " or ")
      return result(
        .fault, "`\(cell.text.excerpt(limit: 60))` cannot be read here; write \(forms)")
    }
    let path = editor.path(to: target.path)
    let before = path.flatMap { $0.isWritten ? $0.node.text?.string : nil }
    if let before, Self.areEqual(before, value, target.form) { return result(.done, nil) }
    let then = row.proposed.squeezed
    let now = question?.proposed?.squeezed
    guard !isOfOtherText || now == then else {
      let reason =
        question == nil
        ? "the plan no longer asks for this" : "the plan says something else since"
      return result(.conflict, reason)
    }
    var changed = result(.change, nil)
    changed.edit = .init(path: target.path, before: before, after: value)
    return changed
  }

  private static func areEqual(_ one: String, _ other: String, _ form: ReviewTarget.Form) -> Bool {
    if one.squeezed == other.squeezed { return true }
    guard form == .number, let first = Double(one), let second = Double(other) else { return false }
    return first == second
  }

  // MARK: Editing

  /// Each value that is tried alone reads the whole plan once more.
  private static let readAlone = 300

  /// Makes the changes, and looks whether the plan would load with them.
  private mutating func makeEdits(_ sources: LoadedSources) {
    // A scenario's values stand in the scenario; the plan's own are not what was answered.
    guard book.scenario.isEmpty else {
      for place in rows.indices where rows[place].standing == .change {
        rows[place].standing = .byHand
        rows[place].reason = "the workbook is of scenario \(book.scenario.excerpt(limit: 60))"
        rows[place].edit = nil
      }
      return
    }
    var editor = PlanEditor(sources)
    var known: Set<[String]> = []
    for place in rows.indices {
      guard let edit = rows[place].edit, known.insert(edit.path).inserted else { continue }
      do throws(EditRefusal) {
        try editor.make(edit)
      } catch {
        fault(place, "\(error)")
      }
    }
    let before = Self.problems(of: sources)
    let made = try? editor.finished()
    if let made, Self.problems(of: sources, with: made).isSubset(of: before) {
      if !hasFaults { files = made }
      return
    }
    // Which of them it is: each alone.
    let changes = rows.indices.filter { rows[$0].standing == .change }
    for place in changes.count <= Self.readAlone ? changes : [] {
      guard let edit = rows[place].edit else { continue }
      var alone = PlanEditor(sources)
      do throws(EditRefusal) {
        try alone.make(edit)
        let after = Self.problems(of: sources, with: try alone.finished())
        if let problem = after.subtracting(before).sorted().first { fault(place, problem) }
      } catch {
        fault(place, "\(error)")
      }
    }
    guard !hasFaults else { return }
    for place in changes {
      fault(place, "the plan would not load with all changes together")
    }
  }

  private mutating func fault(_ place: Int, _ reason: String) {
    rows[place].standing = .fault
    rows[place].reason = reason
    rows[place].edit = nil
  }

  private static func problems(
    of sources: LoadedSources, with edited: [EditedFile] = []
  ) -> Set<String> {
    let sources = edited.isEmpty ? sources : SourceLoader.read(files: sources.files.with(edited))
    let loaded = DefinitionsLoader.load(sources.trees, fileCount: sources.files.count)
    return Set(loaded.problems.map { "\($0.message)" + ($0.help.map { "; \($0)" } ?? "") })
  }
}

extension PlanEditor {
  fileprivate mutating func make(_ edit: ReviewedRow.Edit) throws(EditRefusal) {
    guard let path = path(to: edit.path) else {
      throw EditRefusal("the text has no place for `\(edit.path.joined(separator: "."))`")
    }
    try set(path, to: .text(edit.after))
  }
}

extension ReviewBook.Row {
  fileprivate func saysTheSame(as other: Self) -> Bool {
    answer == other.answer && instead?.text == other.instead?.text && comment == other.comment
  }
}
