import WorkforceAnalysis
import WorkforceModel
package import WorkforcePlanning
import WorkforceSyntax

extension JSON {
  /// What `plan.json` holds; schema 1.
  ///
  /// Hours are a year's, at the most likely values unless named otherwise. Keys are only added.
  ///
  /// - Parameter files: The files of the run, relative to the output folder.
  package static func plan(_ plan: ChangePlan, files: [String]) -> JSON {
    let definitions = plan.definitions
    let activities = zip(definitions.activities, plan.analysis.activities).map {
      ($0.id.text, JSON.activity($0, $1))
    }
    return .object(
      [
        ("schema", .int(1)),
        ("plan", header(plan)),
        ("activities", .object(activities)),
        ("roles", .object(plan.roles.map { ($0.id.text, role($0)) })),
        ("totals", totals(plan)),
        ("fte_by_family", fteByFamily(plan.analysis.fteMonths, definitions.roles)),
        ("capacity_ledger", capacityLedger(plan.analysis.ledger)),
        ("redeployment", redeployment(plan.redeployment)),
        ("reductions", reductions(plan.analysis.reductions)),
        ("money", money(plan.figures)),
        ("ranges", ranges(plan.figures.ranges)),
        ("tornado", tornado(plan.figures.tornado)),
        ("readiness", readiness(plan)),
        ("consultation", consultation(plan)),
        ("training", training(plan.analysis.trainingPlan)),
        ("impact", impact(plan.roles)),
        ("scorecards", scorecards(plan.analysis.scorecards)),
        ("value_chain", valueChain(plan)),
        ("oversight", oversight(plan.analysis.oversight)),
        ("queues", queues(plan.analysis.queues)),
        ("role_load", roleLoads(plan.analysis.roleLoads)),
        ("findings", .array(plan.findings.map(JSON.finding))),
        ("files", .array(files.map(JSON.string))),
      ] + (plan.comparison.map { [("scenarios", scenarios($0))] } ?? [])
        + packs(definitions.packs)
        + (definitions.packs.isEmpty ? [] : [("duties", duties(plan.duties))]))
  }

  static func header(_ plan: ChangePlan) -> JSON {
    .object([
      ("id", .string(plan.plan.id)), ("title", .string(plan.plan.title)),
      ("organisation", .optional(plan.plan.organisation)),
      ("as_of", .string(plan.plan.asOf.description)),
      ("currency", .optional(plan.plan.currency)),
      ("scheme", scheme(plan.plan.scheme)),
      ("fingerprint", .string(plan.fingerprint)), ("revision", .optional(plan.revision)),
      ("draft", .bool(plan.isDraft)),
      ("scenario", .optional(plan.scenario?.id.text)),
      ("files", .int(plan.definitions.fileCount)),
    ])
  }

  private static func scheme(_ scheme: Scheme) -> JSON {
    .object([
      ("name", .string(scheme.name)),
      (
        "letters",
        .object(scheme.letters.map { ($0.letter, .string($0.relation.rawValue)) })
      ),
    ])
  }

  private static func activity(_ activity: Activity, _ hours: ActivityHours) -> JSON {
    let parts: [HoursPart] = [
      .manual, .exceptions, .before, .after, .rework, .fixed, .performed, .consulted, .informed,
    ]
    return .object([
      ("as_is_hours", .number(hours.asIs.total)), ("to_be_hours", .number(hours.toBe.total)),
      ("parts", .object(parts.map { ($0.rawValue, .number(hours.toBe[$0])) })),
      ("net_release", .number(hours.netRelease)), ("leverage", .optional(hours.leverage)),
      ("change", .string(activity.change.rawValue)),
      ("execution_as_is", .optional(activity.asIs?.execution.rawValue)),
      ("execution_to_be", .optional(activity.toBe?.execution.rawValue)),
      ("wave", .optional(activity.wave?.text)),
    ])
  }

  private static func role(_ role: RoleChange) -> JSON {
    let capacity = role.capacity
    return .object([
      ("as_is_hours", .number(capacity.asIs.work)), ("to_be_hours", .number(capacity.toBe.work)),
      ("supply_hours", .optional(capacity.toBe.supply)),
      ("as_is_fte", .optional(capacity.fteAsIs)), ("to_be_fte", .optional(capacity.fteToBe)),
      ("change", .string(role.kind.rawValue)), ("impact", .string(role.impact.word[.en])),
      ("oversight_hours", .number(capacity.toBe.oversight)),
      ("net_release", .number(capacity.netRelease)),
      ("claimed_release", .number(role.claimedRelease)),
    ])
  }

  private static func totals(_ plan: ChangePlan) -> JSON {
    let release = plan.release.total
    return .object([
      ("as_is_hours", .number(plan.analysis.asIsHours)),
      ("to_be_hours", .number(plan.analysis.toBeHours)),
      ("as_is_fte", .optional(plan.fte(in: .asIs))), ("to_be_fte", .optional(plan.fte(in: .toBe))),
      ("release", spread(release)),
      ("claimed_release", .number(plan.claimedRelease)),
      ("roles_changing", .int(plan.changingRoles.count)),
      ("errors", .int(plan.openCount(.error))), ("warnings", .int(plan.openCount(.warning))),
      ("notes", .int(plan.openCount(.note))), ("waived", .int(plan.waivedCount)),
    ])
  }
}
