import WorkforceSyntax
import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// Every letter that comes, goes or turns into another.
extension TableSheet {
  static func letterChanges(_ context: BookContext) -> TableSheet {
    typealias Record = ModelDifference.Responsibility
    let definitions = context.definitions
    let scheme = definitions.plan.scheme
    func letters(_ record: Record, _ state: Diagnostic.State) -> Cell {
      let held =
        definitions.activities[record.activity]?.state(state)?.responsibilities
        .assignments.filter { $0.party == record.party } ?? []
      guard let first = held.first else { return .empty }
      return .text(held.map(\.letter).joined(separator: "/"), .letter(first.relation))
    }
    let fields: [Field<Record>] = [
      Field("Activity", .key, width: 12...26) { .text($0.activity.text) },
      Field("Title", .text, width: 14...30) {
        .text(definitions.activities[$0.activity]?.title)
      },
      Field("Party", .text, width: 12...24) { .text($0.party.text) },
      Field("Party title", .text, width: 14...28) { .text(definitions.title(of: $0.party)) },
      Field("Party is a", .choice, width: 8...10) { .text($0.party.kindWord) },
      Field("Change", .choice, width: 9...10) { record in
        switch (record.before.parts.isEmpty, record.after.parts.isEmpty) {
        case (true, false): return .text("gains", .action(.start))
        case (false, true): return .text("gives up", .action(.stop))
        case (false, false), (true, true): return .text("changes", .action(.change))
        }
      },
      Field("\(scheme.title) as-is", .choice, width: 8...9) { letters($0, .asIs) },
      Field("\(scheme.title) to-be", .choice, width: 8...9) { letters($0, .toBe) },
      Field("In words, as-is", .text, width: 14...30) {
        .text($0.before.inWords.nothingIfEmpty)
      },
      Field("In words, to-be", .text, width: 14...30) { .text($0.after.inWords.nothingIfEmpty) },
      .optional("Wave", .text, width: 10...20) { record in
        .text(context.wave(definitions.activities[record.activity]?.wave)?.title)
      },
      .optional("Go-live", .date) { record in
        .day(context.wave(definitions.activities[record.activity]?.wave)?.goLive)
      },
    ]
    return TableSheet(
      .letterChanges, tableName: "\(scheme.title.filter(\.isLetter))Changes",
      title: "\(scheme.title) changes: who gains, gives up or changes a responsibility",
      note:
        Label(same: "\(scheme.legend). One row for each activity and party whose duties differ between as-is and to-be. "
        + "Exceptions, oversight and the right to stop a system have no letter and stand in words."),
      context: context, records: context.analysis.difference.responsibilities,
      empty: "No responsibility changes.", fields)
  }
}

extension Party {
  /// What a party is, in one word.
  var kindWord: String {
    switch self {
    case .role: "role"
    case .system: "system"
    case .body: "body"
    case .placeholder: "open"
    }
  }
}
