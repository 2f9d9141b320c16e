import ArgumentParser
import WorkforceImport
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct ImportReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Read what HR answered on the sheet Review of a workbook, and take its values over.",
    discussion: """
      Reads a workbook that `workforce plan` wrote, also after Excel or LibreOffice saved it. Answers \
      are matched by their keys, so rows may have been sorted or filtered. Nothing is changed unless \
      `--apply` is given.

      With `--apply` the values under Instead go into the plan's text, where the row stands for one \
      value of it: headcount, FTE, grade, title, dates, and the share or hours of a release. Comments \
      and layout of the files stay as they are. What the plan says differently since the workbook was \
      made is a conflict: it is shown and not overwritten. Where an answer cannot be understood or the \
      plan would not load with a value, nothing at all is written.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(help: "The workbook, saved as .xlsx.", completion: .file(extensions: ["xlsx"]))
  var book: String
  @OptionGroup var input: InputOptions
  @Flag(help: "Write the new values into the plan's files.") var apply = false
  @Option(help: "text or json.") var format = Format.text
  @Option(help: "Colour: auto, always or never.") var color = ColorChoice.auto

  func run() throws {
    let edit = EditOptions(input: input, console: Console(color: color))
    let book = try read(edit)
    let outcome = try input.run(Planner.Options(isDraft: true, draws: 100), edit.console)
    let review = Review(book, of: try plan(book, outcome, edit), in: outcome.sources)
    let writes = apply && !review.files.isEmpty
    if writes, format == .text { try edit.show(review.files) }
    if writes { try edit.write(review.files) }
    switch format {
    case .text: try edit.console.print((writes ? "\n" : "") + edit.console.output.fit(review.text))
    case .json: try edit.console.print(review.json(applied: writes).text)
    }
    try tell(review, edit)
    if review.hasFaults || (apply && review.count(.conflict) > 0) { throw ExitStatus.errorsFound }
  }

  private func read(_ edit: EditOptions) throws -> ReviewBook {
    do {
      return try ReviewBook(book)
    } catch {
      switch error {
      case .unreadable: try edit.console.fail("\(error)", ExitStatus.noInput)
      case .refused: try edit.refuse("\(error)")
      }
    }
  }

  /// The plan that the workbook is of, as it is now.
  private func plan(
    _ book: ReviewBook, _ outcome: Planner.Outcome, _ edit: EditOptions
  ) throws -> ChangePlan {
    guard let definitions = outcome.judged?.definitions else {
      let text = DiagnosticText(
        style: edit.console.errors, files: outcome.sources.files, showsAll: false)
      try edit.console.say(text.full(outcome.findings))
      try edit.refuse("the answers cannot be held against the plan: its text has errors")
    }
    guard definitions.plan.id == book.plan else {
      try edit.refuse(
        "the workbook is of plan `\(book.plan.excerpt(limit: 60))`, and the folder holds plan "
          + "`\(definitions.plan.id)`")
    }
    var outcome = outcome
    if !book.scenario.isEmpty {
      guard let scenario = definitions.scenarios[ID(book.scenario)] else {
        try edit.refuse(
          "the workbook is of scenario `\(book.scenario.excerpt(limit: 60))`, which the plan no "
            + "longer has")
      }
      outcome = outcome.outcome(as: scenario)
    }
    guard let plan = outcome.makePlan() else {
      try edit.refuse("the answers cannot be held against the plan: its text has errors")
    }
    return plan
  }

  private func tell(_ review: Review, _ edit: EditOptions) throws {
    var text = ""
    if review.isOfOtherText {
      text += "The plan's text has changed since the workbook was made.\n"
    }
    if review.hasFaults {
      text += apply ? "Nothing was written: correct what was not understood first.\n" : ""
    } else if !apply, review.count(.change) > 0 {
      text += "Nothing was written; --apply takes the values over.\n"
    } else if apply, review.files.isEmpty {
      text += "There is nothing to take over.\n"
    }
    try edit.console.say(text)
  }
}
