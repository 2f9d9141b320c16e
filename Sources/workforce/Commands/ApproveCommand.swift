import ArgumentParser
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

struct ApproveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve",
    abstract: "Write down that a role approves a role, a domain or the whole plan as it stands.",
    discussion: """
      Adds an entry to `approvals`, with a fingerprint of what the text says. Where the role has \
      approved the same thing before, and the text has changed since or the entry has no fingerprint, \
      its fingerprint and day are renewed. `check` finds approvals whose text has changed since \
      (approval/stale); the workbook and the change plan show them all.

      The program does not know who types: an approval is as good as the review of the change to the \
      file that holds it. Name roles, never persons.
      """)

  @OptionGroup var input: InputOptions
  @Option(help: "The role that approves, such as head-of-claims.") var by: String
  @Option(help: "What is approved: a role, a domain, or plan for all of it.") var covers = "plan"
  @Option(
    help: """
      The day of the approval, such as 2027-03-01; the plan's `as_of` unless given, for it is the day \
      as of which the plan is judged.
      """,
    transform: ApproveCommand.date)
  var on: CalendarDate?
  @Option(help: "A remark to write beside it.") var comment: String?
  @Flag(help: "Date an approval anew although the text is still the one approved.") var renew =
    false
  @Flag(help: "Approve although `check` finds errors.") var withErrors = false
  @Flag(help: "Show what would change, and change nothing.") var dryRun = false
  @Option(help: "Colour: auto, always or never.") var color = ColorChoice.auto

  private static func date(_ text: String) throws -> CalendarDate {
    guard let date = CalendarDate(iso8601: text) else {
      throw ValidationError("--on must be a date such as 2027-03-01.")
    }
    return date
  }

  func run() throws {
    let edit = EditOptions(input: input, console: Console(color: color))
    let outcome = try input.run(Planner.Options(), edit.console)
    guard let definitions = outcome.judged?.definitions else {
      try refuse(outcome, outcome.findings, edit)
    }
    // That an approval is stale is no reason against renewing it.
    let errors = outcome.findings.filter {
      $0.severity == .error && $0.waived == nil && $0.id != "approval/stale"
    }
    if !withErrors, !errors.isEmpty { try refuse(outcome, errors, edit) }
    let request = Approving.Request(
      by: by, covers: covers, on: on, comment: comment?.onOneLine, renews: renew)
    let approving: Approving
    do {
      approving = try Approving(request, in: outcome.sources, definitions)
    } catch {
      try refuse(error, edit)
    }
    try edit.show(approving.files)
    try edit.console.say(sentence(approving))
    if !dryRun, !approving.files.isEmpty { try edit.write(approving.files) }
  }

  private func sentence(_ approving: Approving) -> String {
    let what = covers == "plan" ? "the plan" : "`\(covers)`"
    let head = "\(dryRun ? "Would write: " : "")approval `\(approving.id)` of \(what) by `\(by)`"
    switch approving.act {
    case .unchanged:
      return "\(head) is of today's text already; --renew dates it anew.\n"
    case .added:
      return "\(head) on \(approving.day), fingerprint \(approving.fingerprint).\n"
    case .renewed:
      let then = approving.before?.on.map { " of \($0)" } ?? ""
      let why =
        switch approving.before?.state {
        case .stale: "the text had changed since the approval\(then)"
        case .valid:
          "the text is the one approved before\(then.isEmpty ? "" : ", \(then.dropFirst())")"
        default: "the approval\(then) had no fingerprint"
        }
      return "\(head) renewed on \(approving.day): \(why); "
        + "fingerprint \(approving.fingerprint).\n"
    }
  }

  private func refuse(
    _ outcome: Planner.Outcome, _ findings: [Diagnostic], _ edit: EditOptions
  ) throws -> Never {
    guard outcome.judged != nil else {
      let text = DiagnosticText(
        style: edit.console.errors, files: outcome.sources.files, showsAll: false)
      try edit.console.say(text.full(findings))
      try edit.refuse("nothing was approved: the text has errors")
    }
    try edit.refuse(
      "nothing was approved: the plan has \(findings.count.of("error")), which `workforce check` "
        + "lists; correct or waive them, or approve it as it is with --with-errors")
  }

  private func refuse(_ refusal: Approving.Refusal, _ edit: EditOptions) throws -> Never {
    func help(_ near: [String]) -> String {
      near.isEmpty ? "" : "; did you mean \(near.joined(separator: " or "))?"
    }
    switch refusal {
    case .unknownRole(let name, let near):
      try edit.refuse("no role is named `\(name.excerpt(limit: 60))`\(help(near))")
    case .unknownCover(let name, let near):
      try edit.refuse("no role or domain is named `\(name.excerpt(limit: 60))`\(help(near))")
    case .noDay(let asOf, let before):
      try edit.refuse(
        "the approval is of \(before), and the plan's `as_of` is \(asOf), before it; say with --on "
          + "on which day it was approved again")
    case .edit(let refusal): try edit.refuse("nothing was written: \(refusal)")
    }
  }
}

extension String {
  fileprivate var onOneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
