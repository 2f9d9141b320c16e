import WorkforceSyntax
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// What each role stops, starts, continues and oversees, in words for a job description.
extension TableSheet {
  private struct Item {
    /// Whether the role's part in an activity is told in two rows.
    var isDivided: Bool
    var role: RoleChange
    var item: RoleDifference.Item
    var text: RoleItemText

    var extent: LiveFormulas.Extent {
      isDivided ? (item.action == .oversee ? .oversight : .rest) : .all
    }
  }

  static func roleChanges(_ context: BookContext) -> TableSheet {
    let definitions = context.definitions
    let items = context.plan.roles.flatMap { role -> [Item] in
      let counts = role.difference.items.reduce(into: [Diagnostic.Subject: Int]()) {
        if let entry = $1.subject.entry { $0[entry, default: 0] += 1 }
      }
      return RoleDifference.Action.allCases.sorted { $0.rank < $1.rank }.flatMap { action in
        role.difference.items.filter { $0.action == action }.map {
          Item(
            isDivided: $0.subject.entry.map { counts[$0] ?? 0 > 1 } ?? false, role: role,
            item: $0, text: RoleItemText($0, definitions: definitions))
        }
      }
    }
    let fields: [Field<Item>] = [
      Field("Role", .key, width: 12...18) { .text($0.role.id.text) },
      Field("Role title", .text, width: 12...18) { .text($0.role.role.title(in: .toBe)) },
      Field("Action", .choice, width: 10...10) {
        .text($0.text.action.word, .action($0.text.action))
      },
      Field("Kind", .choice, width: 10...13) { .text($0.text.kind) },
      Field("Item", .text, width: 12...17) { .text($0.text.id) },
      Field("Item title", .text, width: 14...24) { .text($0.text.title) },
      Field("As-is", .text, width: 12...20) { .text($0.text.before.nothingIfEmpty) },
      Field("To-be", .text, width: 12...20) { .text($0.text.after.nothingIfEmpty) },
      .optional("Execution", .text, width: 12...17) { .text($0.text.execution.nothingIfEmpty) },
      .optional("Oversight", .text, width: 12...16) { .text($0.text.oversight.nothingIfEmpty) },
      .optional(
        "Hours ± (h/year)", .signed(0), hasSum: true,
        help:
          "To-be minus as-is, for the role in this activity. Hours of decisions are on Decisions.",
        width: 9...12
      ) { one in
        guard one.text.hours != 0 else { return .empty }
        let formula = one.item.subject.entry.flatMap {
          context.live?.change(for: one.role.id, in: $0, one.extent)
        }
        return context.formula(formula, one.text.hours)
      },
      .optional("Wave", .text, width: 10...14) { .text($0.text.wave?.title) },
      .optional("Go-live", .date) { .day($0.text.wave?.goLive) },
      Field("Wording for the job description", .longText, width: 24...34) {
        .text($0.text.wording.nothingIfEmpty)
      },
    ]
    return TableSheet(
      .roleChanges, tableName: "RoleChanges",
      title: "Role changes: what each role stops, starts, continues and oversees",
      note: Label(same: "One row for each role and responsibility, decision, measure or skill; within a role "
        + "what ends comes first and what stays comes last. Filter on Role for one job description."),
      context: context, records: items, empty: "No role has anything to do in this plan.", fields)
  }
}

extension RoleDifference.Subject {
  /// The activity or decision it is about.
  fileprivate var entry: Diagnostic.Subject? {
    switch self {
    case .activity(let id, _, _): Diagnostic.Subject(kind: Activity.kind, id: id.text)
    case .decision(let id, _, _): Diagnostic.Subject(kind: Decision.kind, id: id.text)
    case .measure, .skill: nil
    }
  }
}

extension String {
  /// Nil in place of an empty text, which makes an empty cell.
  var nothingIfEmpty: String? { isEmpty ? nil : self }
}
