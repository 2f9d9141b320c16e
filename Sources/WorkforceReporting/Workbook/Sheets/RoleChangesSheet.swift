import WorkforceSyntax
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// What each role stops, starts, continues and oversees, in words for a job description.
extension TableSheet {
  private struct Item {
    var role: RoleChange
    var text: RoleItemText
  }

  static func roleChanges(_ context: BookContext) -> TableSheet {
    let definitions = context.definitions
    let items = context.plan.roles.flatMap { role in
      RoleDifference.Action.allCases.sorted { $0.rank < $1.rank }.flatMap { action in
        role.difference.items.filter { $0.action == action }.map {
          Item(
            role: role, text: RoleItemText($0, definitions: definitions, language: context.language)
          )
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
      ) { $0.text.hours == 0 ? .empty : .number($0.text.hours) },
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

extension String {
  /// Nil in place of an empty text, which makes an empty cell.
  var nothingIfEmpty: String? { isEmpty ? nil : self }
}
