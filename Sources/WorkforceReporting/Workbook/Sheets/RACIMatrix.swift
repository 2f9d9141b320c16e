import WorkforceChecks
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What stands in a responsibility matrix of one state: activities down, parties across.
struct RACIMatrix {
  struct Row {
    var activity: Activity
    var state: ActivityState
    /// The letters of every party that has any.
    var letters: [Party: String]
    /// What the first of a party's letters means.
    var relations: [Party: Relation]
    /// What was found about a party's letter here.
    var marks: [Party: [String]]
    /// What was found about the row as a whole.
    var rowMarks: [String]
  }

  /// The rows under one heading, with the parties that have a letter in them.
  struct Block {
    /// Nil where there is one block for the whole plan.
    var title: String?
    var groups: [Group]
    var rows: [Row]

    var cellCount: Int { rows.count * groups.reduce(0) { $0 + $1.parties.count } }
  }

  struct Group {
    enum Kind { case roles, systems, bodies, open }

    var kind: Kind
    var parties: [Party]
  }

  /// Above this many roles one matrix would be too wide to read.
  static let roleLimit = 60
  /// Borders round more empty cells than these would make the file slow to open.
  static let borderedCellLimit = 20_000

  var blocks: [Block]

  init(_ context: BookContext, state: Diagnostic.State) {
    let definitions = context.definitions
    let rows = definitions.activities.compactMap { activity in
      activity.state(state).map { Row(activity, $0, state, context) }
    }
    // The columns are those of both states, so that the two sheets lie on each other.
    func parties(of activities: [Activity]) -> [Group] {
      var seen: Set<Party> = []
      var placeholders: [Party] = []
      for activity in activities {
        for one in [activity.asIs, activity.toBe] {
          for assignment in one?.responsibilities.assignments ?? [] {
            if seen.insert(assignment.party).inserted, case .placeholder = assignment.party {
              placeholders.append(assignment.party)
            }
          }
        }
      }
      return [
        Group(
          kind: .roles, parties: definitions.roles.map { .role($0.id) }.filter(seen.contains)),
        Group(
          kind: .systems,
          parties: definitions.systems.map { .system($0.id) }.filter(seen.contains)),
        Group(
          kind: .bodies, parties: definitions.bodies.map { .body($0.id) }.filter(seen.contains)),
        Group(kind: .open, parties: placeholders),
      ].filter { !$0.parties.isEmpty }
    }
    let groups = parties(of: Array(definitions.activities))
    let roleCount = groups.first { $0.kind == .roles }?.parties.count ?? 0
    if roleCount <= Self.roleLimit {
      blocks = rows.isEmpty ? [] : [Block(title: nil, groups: groups, rows: rows)]
      return
    }
    let domains: [ID<Domain>?] = definitions.domains.map(\.id) + [nil]
    let byDomain = Dictionary(grouping: rows, by: \.activity.domain)
    blocks = domains.compactMap { domain in
      guard let rows = byDomain[domain] else { return nil }
      return Block(
        title: context.title(domain) ?? context(.withoutDomain),
        groups: parties(of: rows.map(\.activity)), rows: rows)
    }
  }
}

extension RACIMatrix.Row {
  fileprivate init(
    _ activity: Activity, _ work: ActivityState, _ state: Diagnostic.State, _ context: BookContext
  ) {
    self.activity = activity
    self.state = work
    letters = [:]
    relations = [:]
    marks = [:]
    rowMarks = []
    for assignment in work.responsibilities.assignments {
      if let known = letters[assignment.party] {
        letters[assignment.party] = "\(known)/\(assignment.letter)"
      } else {
        letters[assignment.party] = assignment.letter
        relations[assignment.party] = assignment.relation
      }
    }
    for finding in context.findings(about: activity)
    where (finding.state ?? .toBe) == state && Self.isAboutLetters(finding) {
      let ranges = [finding.range] + finding.labels.map(\.range)
      let marked = work.responsibilities.assignments.filter { assignment in
        finding.cause == assignment.party.text
          || ranges.contains(
            activity.place(of: assignment.party, letter: assignment.letter, in: state))
      }
      let severity = context(finding.severity.label)
      let text = "\(severity): \(finding.message.withQuotes) [\(finding.id)]"
      if marked.isEmpty { rowMarks.append(text) }
      for assignment in marked where marks[assignment.party]?.last != text {
        marks[assignment.party, default: []].append(text)
      }
    }
  }

  /// What is not about who does what would be noise in a matrix; it stands on Findings.
  private static func isAboutLetters(_ finding: Diagnostic) -> Bool {
    guard finding.severity != .note else { return false }
    return finding.id.hasPrefix("raci/") || finding.id.hasPrefix("role/")
      || finding.id.hasPrefix("duties/")
  }
}
