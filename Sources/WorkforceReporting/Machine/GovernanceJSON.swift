import WorkforceChecks
import WorkforceModel
import WorkforceSyntax

extension JSON {
  /// The packs a plan chooses and what they are not; nothing where it chooses none.
  static func packs(_ packs: [GovernancePack]) -> [(String, JSON)] {
    guard !packs.isEmpty else { return [] }
    let items = packs.map { pack in
      JSON.object([
        ("id", .string(pack.id)), ("title", .string(pack.title)),
        ("version", .optional(pack.version)),
      ])
    }
    return [("packs", .array(items)), ("disclaimer", .string(GovernancePack.disclaimer))]
  }

  /// What each duty asks of what it binds, met or not.
  static func duties(_ duties: [DutyJudgement]) -> JSON {
    .array(
      duties.map { judgement in
        .object([
          ("duty", .string("\(judgement.pack.id)/\(judgement.duty.id)")),
          ("cite", .string(judgement.duty.cite)),
          (
            "subject",
            .object([
              ("kind", .string(judgement.duty.about.rawValue)), ("id", .string(judgement.id)),
            ])
          ),
          ("judged_on", .string(judgement.day.description)),
          ("in_force_from", .optional(judgement.duty.from?.description)),
          ("binds", .string(judgement.isUpcoming ? "later" : "now")),
          ("met", .bool(judgement.isMet)),
          ("missing", .array(judgement.missing.map { .string($0.says) })),
        ])
      })
  }
}
