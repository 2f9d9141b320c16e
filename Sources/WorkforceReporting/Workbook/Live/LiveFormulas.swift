import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// The sheets on which figures are worked out, and formulas of other sheets over them.
struct LiveFormulas {
  let assumptions: AssumptionCells
  let workings: TableSheet
  let byRole: TableSheet
  private let places: [WorkingKey: ClosedRange<Int>]
  /// The rows of a role's part in a piece of work.
  private let bearing: [BearingKey: [Int]]
  private let bearers: [BearingRow]
  private let isLive: Bool
  private let language: Language

  private struct WorkingKey: Hashable {
    var subject: Diagnostic.Subject
    var state: Diagnostic.State
  }

  private struct BearingKey: Hashable {
    var work: WorkingKey
    var role: ID<Role>?
  }

  init(_ context: BookContext) {
    let rows = WorkingRow.all(context.definitions, context.analysis)
    assumptions = AssumptionCells(context)
    workings = .workings(context, rows, assumptions)
    bearers = BearingRow.all(rows)
    byRole = .workingsByRole(context, bearers, workings, assumptions)
    var places: [WorkingKey: ClosedRange<Int>] = [:]
    for (record, row) in rows.enumerated() {
      let key = WorkingKey(subject: row.subject, state: row.state)
      places[key] = (places[key]?.lowerBound ?? record)...record
    }
    self.places = places
    var bearing: [BearingKey: [Int]] = [:]
    for (record, row) in bearers.enumerated() {
      let work = WorkingKey(subject: row.work.subject, state: row.work.state)
      bearing[BearingKey(work: work, role: row.portion.role), default: []].append(record)
    }
    self.bearing = bearing
    isLive = context.usesFormulas
    language = context.language
  }

  private func say(_ label: Label) -> String { label[language] }

  /// Hours of an activity or a decision in a state; nil where it has none.
  func hours(of entry: some Entry, _ state: Diagnostic.State) -> String? {
    guard isLive, let records = places[WorkingKey(subject: entry.subject, state: state)],
      let first = workings.reference(record: records.lowerBound, under: WorkingsLabels.total),
      let last = workings.reference(record: records.upperBound, under: WorkingsLabels.total)
    else { return nil }
    return first == last ? first : "SUM(\(first):\(last.drop { $0 != "!" }.dropFirst()))"
  }

  /// Items offered to the system at work in an activity: volume × share.
  func offered(_ activity: Activity, _ state: Diagnostic.State) -> String? {
    guard isLive,
      let record = places[WorkingKey(subject: activity.subject, state: state)]?.lowerBound,
      let volume = workings.reference(record: record, under: WorkingsLabels.volume),
      let share = workings.reference(record: record, under: WorkingsLabels.share)
    else { return nil }
    return "\(volume)*\(share)"
  }

  /// Which of the hours that a role bears in an activity a change of the role is about.
  enum Extent {
    case all
    /// Overseeing in the to-be, beside another change of the role in the same activity.
    case oversight
    /// Everything but that.
    case rest
  }

  /// To-be minus as-is, hours that a role bears in an activity or a decision.
  func change(
    for role: ID<Role>, in subject: Diagnostic.Subject, _ extent: Extent
  ) -> String? {
    guard isLive else { return nil }
    func cells(_ state: Diagnostic.State, _ counts: (HoursPart) -> Bool) -> [String] {
      let work = WorkingKey(subject: subject, state: state)
      return (bearing[BearingKey(work: work, role: role)] ?? []).filter {
        counts(bearers[$0].portion.part)
      }.compactMap { byRole.reference(record: $0, under: WorkingsLabels.hours) }
    }
    let before = extent == .oversight ? [] : cells(.asIs) { _ in true }
    let after = cells(.toBe) { part in
      switch extent {
      case .all: true
      case .oversight: part.isOversight
      case .rest: !part.isOversight
      }
    }
    guard !before.isEmpty || !after.isEmpty else { return nil }
    let gained = after.isEmpty ? "0" : after.joined(separator: "+")
    return before.isEmpty ? gained : "\(gained)-\(before.joined(separator: "-"))"
  }

  /// What formulas call the columns of the workings by role; the same in every language.
  private static let names: [Label: String] = [
    WorkingsLabels.hours: "work_hours", WorkingsLabels.fte: "work_fte",
    WorkingsLabels.role: "work_role", WorkingsLabels.state: "work_state",
    WorkingsLabels.domain: "work_domain", WorkingsLabels.wave: "work_wave",
    WorkingsLabels.part: "work_part", WorkingsLabels.cost: "work_cost",
  ]

  /// The names that formulas over the workings use, in alphabetical order.
  var definedNames: [DefinedName] {
    guard isLive, !byRole.rows.isEmpty else { return [] }
    return Self.names.compactMap { label, name in
      byRole.range(under: label).map { DefinedName(name, $0) }
    }.sorted { $0.name < $1.name }
  }

  /// Hours, FTE or cost by what rows are about, added up over the roles that bear them.
  ///
  /// Criteria are ids and words of fixed sets, which hold no sign that a spreadsheet would read as a
  /// pattern.
  func sum(
    _ quantity: Label = WorkingsLabels.hours, state: Diagnostic.State? = nil,
    role: ID<Role>? = nil, parts: [HoursPart] = [], by cells: [(Label, String)] = []
  ) -> String? {
    guard isLive, byRole.range(under: quantity) != nil, let values = Self.names[quantity] else {
      return nil
    }
    var criteria: [(Label, String)] = cells
    if let role { criteria.append((WorkingsLabels.role, "\"\(role.text)\"")) }
    if let state { criteria.append((WorkingsLabels.state, "\"\(say(state.label))\"")) }
    func sum(_ part: HoursPart?) -> String {
      let all = criteria + (part.map { [(WorkingsLabels.part, "\"\(say($0.word))\"")] } ?? [])
      let text = all.compactMap { label, value in Self.names[label].map { ",\($0),\(value)" } }
      return "SUMIFS(\(values)\(text.joined()))"
    }
    return parts.isEmpty ? sum(nil) : parts.map(sum).joined(separator: "+")
  }
}
