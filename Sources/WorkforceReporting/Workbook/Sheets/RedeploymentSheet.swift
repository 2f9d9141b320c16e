import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// What is set free in the roles, where it goes, and who could use what nobody has claimed.
enum RedeploymentSheet {
  private typealias Labels = RedeploymentLabels

  static func sheet(_ context: BookContext) -> Sheet? {
    let sites = context.analysis.reductions.sites
    return StackedTables(
      sheet: .redeployment, title: Labels.title, note: Labels.note,
      tables: [
        balance(context), claims(context), moves(context), departures(context, sites),
        peaks(context, sites),
      ]
    ).built(context)
  }

  // MARK: Stated destinations

  private struct Claim {
    var account: CapacityLedger.Account
    var claim: CapacityLedger.Claim
    /// Its place in the role's `release`.
    var place: Int
  }

  private static func claims(_ context: BookContext) -> TableSheet {
    let records = context.analysis.ledger.accounts.flatMap { account in
      account.claims.enumerated().map { Claim(account: account, claim: $1, place: $0) }
    }
    func fte(_ one: Claim) -> Double? { one.account.fte(one.claim.granted) }
    let fields: [Field<Claim>] = [
      Field(Labels.key, .key, width: 16...30) {
        .text(ReviewKey.release(of: $0.account.role, $0.place).text)
      },
      Field(Labels.fromRole, .text, width: 14...22) { .text(context.title($0.account.role)) },
      Field(Labels.destination, .text, width: 14...22) {
        .text(context(Labels.destination($0.claim.to)))
      },
      Field(Labels.toRole, .text, width: 14...30) { .text(context.title($0.claim.target)) },
      Field(Labels.owner, .text, width: 14...26) { .text(context.title($0.claim.owner)) },
      Field(Labels.claimed, .number(0), hasSum: true, width: 9...12) { .number($0.claim.hours) },
      Field(Labels.covered, .number(0), hasSum: true, width: 9...12) { .number($0.claim.granted) },
      Field(Labels.fte, .number(1), hasSum: records.allSatisfy { fte($0) != nil }, width: 9...12) {
        .number(fte($0))
      },
      Field(Labels.realised, .percent(0), width: 9...12) { .number($0.claim.realised) },
      Field(Labels.from, .date) { .day($0.claim.from) },
      Field(Labels.cashable, .choice, width: 10...12) { one in
        .text(one.claim.isCashable.map { context($0 ? Labels.yes : Labels.no) })
      },
    ]
    return TableSheet(
      .redeployment, tableName: "Destinations", title: Labels.claimsTitle, note: Labels.claimsNote,
      context: context, records: records, empty: Labels.note, fields)
  }

  // MARK: Balance

  private static func balance(_ context: BookContext) -> TableSheet {
    let definitions = context.definitions
    let accounts = context.analysis.ledger.accounts.filter {
      $0.setFree > 0.5 || !$0.claims.isEmpty
    }
    let rests = Dictionary(grouping: context.plan.redeployment.unplaced, by: \.role)
    func fte(_ one: CapacityLedger.Account) -> Double? { one.fte(one.open) }
    let fields: [Field<CapacityLedger.Account>] = [
      Field(Labels.key, .key, width: 16...30) { .text($0.role.text) },
      Field(Labels.role, .text, width: 14...22) { .text(context.title($0.role)) },
      Field(Labels.site, .text, width: 14...22) { .text(definitions.roles[$0.role]?.site) },
      Field(Labels.why, .text, width: 14...30) { account in
        .text(why(rests[account.role] ?? [], context).nothingIfEmpty)
      },
      Field(
        Labels.openFTE, .number(1), hasSum: accounts.allSatisfy { fte($0) != nil }, width: 9...12
      ) { .number(fte($0)) },
      Field(Labels.setFree, .number(0), hasSum: true, width: 9...12) { .number($0.setFree) },
      Field(Labels.covered, .number(0), hasSum: true, width: 9...12) {
        .number($0.claims.reduce(0) { $0 + $1.granted })
      },
      Field(Labels.open, .number(0), hasSum: true, width: 9...12) { .number($0.open) },
      .optional(Labels.endsOverload, .number(0), hasSum: true, width: 9...12) {
        .number($0.endsOverload > 0.5 ? $0.endsOverload : nil)
      },
      .optional(Labels.overclaimed, .number(0), hasSum: true, width: 9...12) {
        .number($0.overclaimed > 0.5 ? $0.overclaimed : nil)
      },
    ]
    return TableSheet(
      .redeployment, tableName: "FreeHours", title: Labels.balanceTitle, note: Labels.balanceNote,
      context: context, records: accounts, empty: Labels.note, fields)
  }

  private static func why(_ rests: [Redeployment.Unplaced], _ context: BookContext) -> String {
    rests.map { rest in
      let reason = context(Labels.reason(rest.reason)).capitalizedFirst
      guard let fte = rest.fte, fte >= 0.05, fte.isFinite else { return reason }
      return Labels.restOf(context.language, reason, context.decimal(fte))
    }.joined(separator: "\n")
  }

  // MARK: Proposals

  private static func moves(_ context: BookContext) -> TableSheet {
    let skills = context.definitions.skills
    func title(_ skill: ID<Skill>) -> String { skills[skill]?.title ?? skill.text }
    let fields: [Field<Redeployment.Move>] = [
      Field(Labels.key, .key, width: 16...30) {
        .text(ReviewKey.proposal(from: $0.from, to: $0.to).text)
      },
      Field(Labels.fromRole, .text, width: 14...22) { .text(context.title($0.from)) },
      Field(Labels.toRole, .text, width: 14...22) { .text(context.title($0.to)) },
      Field(Labels.shared, .text, width: 14...30) {
        .text($0.fit.shared.map(title).joined(separator: ", ").nothingIfEmpty)
      },
      Field(Labels.missing, .text, width: 14...26) { move in
        let missing = move.fit.missing.map {
          "\(title($0.skill)) (\($0.level.map(String.init) ?? "–") → \($0.needed))"
        }
        return .text(missing.isEmpty ? context(Labels.unmet) : missing.joined(separator: "\n"))
      },
      Field(Labels.hours, .number(0), hasSum: true, width: 9...12) { .number($0.hours) },
      Field(Labels.fte, .number(1), hasSum: true, width: 9...12) { .number($0.fte) },
      Field(Labels.sharedPart, .percent(0), width: 9...12) { .number($0.fit.sharedPart) },
      Field(Labels.training, .number(0), width: 9...12) { .number($0.fit.trainingHours) },
      Field(Labels.needed, .date) { .day($0.needed) },
      Field(Labels.free, .choice, width: 10...12) { .text($0.free?.description) },
      Field(Labels.route, .text, width: 14...20) { .text(route($0.fit, context).nothingIfEmpty) },
    ]
    return TableSheet(
      .redeployment, tableName: "Proposals", title: Labels.movesTitle, note: Labels.movesNote,
      context: context, records: context.plan.redeployment.moves, empty: Labels.note, fields)
  }

  /// What a person would meet on the way: another site, another family, another grade.
  static func route(_ fit: RoleFit, _ context: BookContext) -> String {
    let parts = [
      fit.isSameSite.map { context($0 ? Labels.sameSite : Labels.otherSite) },
      fit.isSameFamily.map { context($0 ? Labels.sameFamily : Labels.otherFamily) },
      fit.gradeSteps.map {
        $0 == 0 ? context(Labels.sameGrade) : Labels.grades(context.language, $0)
      },
    ]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}
