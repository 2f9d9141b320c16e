import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// Posts that end and people who go.
extension RedeploymentSheet {
  private typealias Labels = RedeploymentLabels

  private struct Leaving {
    var site: String?
    var departure: Reductions.Departure
  }

  static func departures(_ context: BookContext, _ sites: [Reductions.Site]) -> TableSheet {
    let records = sites.flatMap { site in
      site.departures.map { Leaving(site: site.site, departure: $0) }
    }
    // A role may have several entries of one cause, such as two exits.
    var counts: [String: Int] = [:]
    let keyed = records.map { one -> (key: String, leaving: Leaving) in
      let base = "\(one.departure.role.text)/\(one.departure.cause.rawValue)"
      counts[base, default: 0] += 1
      let number = counts[base] ?? 1
      return (number == 1 ? base : "\(base)/\(number)", one)
    }
    let fields: [Field<(key: String, leaving: Leaving)>] = [
      Field(Labels.key, .key, width: 16...30) { .text($0.key) },
      Field(Labels.role, .text, width: 14...22) { .text(context.title($0.leaving.departure.role)) },
      Field(Labels.site, .text, width: 14...22) {
        .text($0.leaving.site ?? context(Labels.noSite))
      },
      Field(Labels.cause, .text, width: 14...30) {
        .text(context(Labels.cause($0.leaving.departure.cause)))
      },
      Field(Labels.day, .date) { .day($0.leaving.departure.day) },
      Field(Labels.leaving, .number(1), hasSum: true, width: 9...12) {
        .number($0.leaving.departure.fte)
      },
      Field(Labels.people, .number(1), hasSum: true, width: 9...12) {
        .number($0.leaving.departure.people)
      },
      Field(Labels.placed, .number(1), hasSum: true, width: 9...12) {
        .number($0.leaving.departure.elsewhere)
      },
    ]
    return TableSheet(
      .redeployment, tableName: "Departures", title: Labels.departuresTitle,
      note: Labels.departuresNote, context: context, records: keyed, empty: Labels.note, fields)
  }

  static func peaks(_ context: BookContext, _ sites: [Reductions.Site]) -> TableSheet {
    let records = sites.filter { $0.peak != nil }
    let fields: [Field<Reductions.Site>] = [
      Field(Labels.site, .key, width: 16...30) { .text($0.site ?? context(Labels.noSite)) },
      Field(Labels.peakFrom, .date) { .day($0.peak?.from) },
      Field(Labels.peakTo, .date) { .day($0.peak?.to) },
      Field(Labels.peakPeople, .number(1), width: 9...12) { .number($0.peak?.people) },
      Field(Labels.employees, .number(0), width: 9...12) { .number($0.employees) },
      Field(Labels.ofSite, .percent(1), width: 9...12) { site in
        guard let employees = site.employees, employees > 0, let peak = site.peak else {
          return .empty
        }
        return .number(peak.people / employees)
      },
      Field(Labels.people, .number(1), hasSum: true, width: 9...12) { .number($0.people) },
      Field(Labels.leaving, .number(1), hasSum: true, width: 9...12) { .number($0.fte) },
    ]
    return TableSheet(
      .redeployment, tableName: "DepartureSites", title: Labels.peakTitle, note: Labels.peakNote,
      context: context, records: records, empty: Labels.note, fields)
  }
}
