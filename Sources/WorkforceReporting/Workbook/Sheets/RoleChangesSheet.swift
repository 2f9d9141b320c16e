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
            item: $0,
            text: RoleItemText($0, definitions: definitions, language: context.language))
        }
      }
    }
    let fields: [Field<Item>] = [
      Field(.role, .key, width: 12...18) { .text($0.role.id.text) },
      Field(RoleChangeLabels.roleTitle, .text, width: 12...18) {
        .text($0.role.role.title(in: .toBe))
      },
      Field(RoleChangeLabels.action, .choice, width: 10...10) {
        .text(context($0.text.action.word), .action($0.text.action))
      },
      Field(.kind, .choice, width: 10...14) { .text(context($0.text.kind.word)) },
      Field(RoleChangeLabels.item, .text, width: 12...17) { .text($0.text.id) },
      Field(RoleChangeLabels.itemTitle, .text, width: 14...24) { .text($0.text.title) },
      Field(.asIs, .text, width: 12...20) { .text($0.text.before.nothingIfEmpty) },
      Field(.toBe, .text, width: 12...20) { .text($0.text.after.nothingIfEmpty) },
      .optional(.execution, .text, width: 12...17) { .text($0.text.execution.nothingIfEmpty) },
      .optional(.oversight, .text, width: 12...16) { .text($0.text.oversight.nothingIfEmpty) },
      .optional(
        RoleChangeLabels.hours, .signed(0), hasSum: true, help: RoleChangeLabels.hoursHelp,
        width: 9...12
      ) { one in
        guard one.text.hours != 0 else { return .empty }
        let formula = one.item.subject.entry.flatMap {
          context.live?.change(for: one.role.id, in: $0, one.extent)
        }
        return context.formula(formula, one.text.hours)
      },
      .optional(.wave, .text, width: 10...14) { .text($0.text.wave?.title) },
      .optional(.goLive, .date) { .day($0.text.wave?.goLive) },
      Field(RoleChangeLabels.wording, .longText, width: 24...34) {
        .text($0.text.wording.nothingIfEmpty)
      },
    ]
    return TableSheet(
      .roleChanges, tableName: "RoleChanges",
      title: RoleChangeLabels.title,
      note: RoleChangeLabels.note, context: context, records: items,
      empty: RoleChangeLabels.empty, fields)
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
