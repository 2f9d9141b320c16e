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
    let language = context.language
    let name = scheme.title(in: language)
    func letters(_ record: Record, _ state: Diagnostic.State) -> Cell {
      let held =
        definitions.activities[record.activity]?.state(state)?.responsibilities
        .assignments.filter { $0.party == record.party } ?? []
      guard let first = held.first else { return .empty }
      return .text(held.map(\.letter).joined(separator: "/"), .letter(first.relation))
    }
    let fields: [Field<Record>] = [
      Field(.activity, .key, width: 12...26) { .text($0.activity.text) },
      Field(.title, .text, width: 14...30) {
        .text(definitions.activities[$0.activity]?.title)
      },
      Field(LetterLabels.party, .text, width: 12...24) { .text($0.party.text) },
      Field(LetterLabels.partyTitle, .text, width: 14...28) {
        .text(definitions.title(of: $0.party))
      },
      Field(LetterLabels.partyKind, .choice, width: 8...11) { .text(context($0.party.kindWord)) },
      Field(.change, .choice, width: 9...11) { record in
        switch (record.before.parts.isEmpty, record.after.parts.isEmpty) {
        case (true, false): return .text(context(LetterLabels.gains), .action(.start))
        case (false, true): return .text(context(LetterLabels.givesUp), .action(.stop))
        case (false, false), (true, true):
          return .text(context(LetterLabels.changes), .action(.change))
        }
      },
      Field(LetterLabels.lettersAsIs.filled(name), .choice, width: 8...9) { letters($0, .asIs) },
      Field(LetterLabels.lettersToBe.filled(name), .choice, width: 8...9) { letters($0, .toBe) },
      Field(LetterLabels.wordsAsIs, .text, width: 14...30) {
        .text($0.before.inWords(language).nothingIfEmpty)
      },
      Field(LetterLabels.wordsToBe, .text, width: 14...30) {
        .text($0.after.inWords(language).nothingIfEmpty)
      },
      .optional(.wave, .text, width: 10...20) { record in
        .text(context.wave(definitions.activities[record.activity]?.wave)?.title)
      },
      .optional(.goLive, .date) { record in
        .day(context.wave(definitions.activities[record.activity]?.wave)?.goLive)
      },
    ]
    return TableSheet(
      .letterChanges, tableName: "\(scheme.title(in: .en).filter(\.isLetter))Changes",
      title: LetterLabels.changesTitle.filled(name),
      note: LetterLabels.changesNote.filled(scheme.legend(in: language)),
      context: context, records: context.analysis.difference.responsibilities,
      empty: LetterLabels.changesEmpty, fields)
  }
}
