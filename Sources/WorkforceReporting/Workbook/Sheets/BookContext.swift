import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What every sheet needs to know of the plan, worked out once.
struct BookContext {
  /// Above this many activities, or roles with work, values stand in place of formulas.
  ///
  /// A role takes up to 30 sums over all rows of the workings, and 5,000 of them are as many as a
  /// spreadsheet recalculates in seconds.
  static let formulaLimit = (activities: 2_000, roles: 150)

  let plan: ChangePlan
  /// English where the plan's language is none that reports are written in.
  let language: Language
  let usesFormulas: Bool
  /// Plan, its id and version, at the foot of every printed page.
  let footer: String
  let decisionCases: [[DecisionCase]]
  let waveMonths: WaveMonths
  /// The sheets on which figures are worked out, for formulas over them; nil while they are made.
  private(set) var live: LiveFormulas?
  private let openFindings: [Diagnostic.Subject: [Diagnostic]]
  /// The row of a decision's first case in the sheet Decisions.
  private let decisionRecords: [Int]

  init(_ plan: ChangePlan) {
    self.plan = plan
    language = plan.language
    let working = plan.analysis.roles.count { $0.asIs.work > 0 || $0.toBe.work > 0 }
    usesFormulas =
      plan.definitions.activities.count <= Self.formulaLimit.activities
      && working <= Self.formulaLimit.roles
    footer = Label.footer(
      language, SafeText.line(plan.plan.title, limit: 70), plan.version,
      plan.plan.asOf.written(in: language), SafeText.line(plan.plan.id, limit: 40))
    waveMonths = WaveMonths(plan.definitions, plan.analysis)
    decisionCases = plan.definitions.decisions.map(DecisionCase.all)
    var records: [Int] = []
    var next = 0
    for cases in decisionCases {
      records.append(next)
      next += cases.count
    }
    decisionRecords = records
    openFindings = Dictionary(
      grouping: plan.openFindings.filter { $0.subject != nil },
      by: { $0.subject ?? Diagnostic.Subject(kind: "", id: "") })
    live = LiveFormulas(self)
  }

  var definitions: Definitions { plan.definitions }
  var analysis: Analysis { plan.analysis }

  func title(_ text: String) -> Cell { .title(text, isDraft: plan.isDraft, language) }

  func callAsFunction(_ label: Label) -> String { label[language] }

  func text(_ label: Label?) -> String? { label?[language] }

  /// The name of a sheet, for links and formulas.
  func name(of sheet: BookSheet) -> String { sheet.name(plan.plan.scheme, language) }

  func findings(about entry: some Entry) -> [Diagnostic] { openFindings[entry.subject] ?? [] }

  func wave(_ id: ID<Wave>?) -> Wave? { id.flatMap { definitions.waves[$0] } }

  func title(_ role: ID<Role>?) -> String? { role.map { definitions.title(of: .role($0)) } }

  func title(_ domain: ID<Domain>?) -> String? {
    domain.map { definitions.domains[$0]?.title ?? $0.text }
  }

  /// A live formula, or its value alone where there is none and in a plan too large for formulas.
  func formula(_ text: String?, _ value: Double, _ style: CellStyle? = nil) -> Cell {
    guard let text else { return .number(value, style) }
    return usesFormulas ? .formula(text, .number(value), style) : .number(value, style)
  }

  func formula(_ text: String?, _ value: Double?, _ style: CellStyle? = nil) -> Cell {
    value.map { formula(text, $0, style) } ?? .empty
  }

  /// Where the row about something stands; nil for what has no sheet of its own.
  func target(of subject: Diagnostic.Subject) -> LinkTarget? {
    switch subject.kind {
    case Role.kind: target(.roles, definitions.roles.order(of: ID(subject.id)))
    case Activity.kind:
      target(.activities, definitions.activities.order(of: ID(subject.id)))
    case Measure.kind: target(.measures, definitions.measures.order(of: ID(subject.id)))
    case Risk.kind: target(.risks, definitions.risks.order(of: ID(subject.id)))
    case Decision.kind:
      target(
        .decisions,
        definitions.decisions.order(of: ID(subject.id)).map { decisionRecords[$0] })
    default: nil
    }
  }

  /// The row of a record on a sheet that is a table.
  func target(_ sheet: BookSheet, _ record: Int?) -> LinkTarget? {
    guard let record, record < TableSheet.recordLimit else { return nil }
    return .cell(sheet: name(of: sheet), TableSheet.position(record: record))
  }

  /// The title of what a finding is about.
  func title(of subject: Diagnostic.Subject) -> String? { definitions.title(of: subject) }
}

extension ChangePlan {
  /// What tells this version of the plan from others: the planner's label, or the fingerprint.
  var version: String { revision.map { SafeText.line($0, limit: 40) } ?? fingerprint }
}

extension SheetDate {
  init(_ date: CalendarDate) { self.init(year: date.year, month: date.month, day: date.day) }
}

extension Cell {
  /// The title of a sheet, marked where the plan is a draft.
  static func title(_ text: String, isDraft: Bool, _ language: Language) -> Cell {
    isDraft ? .text(Label.draft(language, text), .draftTitle) : .text(text, .title)
  }

  static func day(_ date: CalendarDate?) -> Cell { .date(date.map { SheetDate($0) }) }
}
