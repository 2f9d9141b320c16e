import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What the work takes before and after, how sure that is, and what becomes of the hours set free.
extension HTMLReport {
  var capacitySection: ReportSection? {
    guard hasHours else { return nil }
    return ReportSection("capacity", words(HTMLLabels.capacity)) {
      waterfall
      domainTable
      leftOut(of: plan.summary.count)
      note(HTMLLabels.domainTableNote)
      ranges
      tornado
      fteOverTime
      executionMix
    }
  }

  private var domainTable: HTML? {
    let rows = plan.summary
    func sum(_ figure: (SummaryRow) -> Double) -> Double { rows.reduce(0) { $0 + figure($1) } }
    func cells(_ name: String, _ wave: String, _ figures: [String]) -> [HTMLTable.Cell] {
      [.text(name), .text(wave)] + figures.map { .text($0) }
    }
    return HTMLTable(
      words(HTMLLabels.domainTableCaption),
      [
        .text(words(HTMLLabels.domain)), .text(words(HTMLLabels.wave)),
        .number(words(HTMLLabels.hoursToday)), .number(words(HTMLLabels.hoursAfterwards)),
        .number(words(HTMLLabels.setFree)), .number(words(HTMLLabels.ofThemOversight)),
        .number(words(HTMLLabels.fteTodayColumn)), .number(words(HTMLLabels.fteAfterwardsColumn)),
      ],
      rows.prefix(Self.rowLimit).map { row in
        let wave = row.wave.flatMap { definitions.waves[$0]?.title }
        return cells(
          title(row.domain), wave ?? words(HTMLLabels.noWave),
          [
            whole(row.asIsHours), whole(row.toBeHours), whole(row.netRelease),
            whole(row.oversightHours), tenth(row.asIsFTE), tenth(row.toBeFTE),
          ])
      },
      total: cells(
        words(HTMLLabels.total), "",
        [
          whole(sum(\.asIsHours)), whole(sum(\.toBeHours)), whole(sum(\.netRelease)),
          whole(sum(\.oversightHours)), tenth(sum(\.asIsFTE)), tenth(sum(\.toBeFTE)),
        ])
    ).html
  }

  private var ranges: HTML? {
    let release = plan.release
    guard release.total.reached != nil else { return nil }
    func cells(_ name: String, _ spread: Spread) -> [HTMLTable.Cell] {
      [
        .text(name), .text(whole(spread.p10)), .text(whole(spread.p50)), .text(whole(spread.p90)),
        .text(whole(spread.point)),
        .text(spread.reached.map(roundPercent) ?? words(HTMLLabels.notStated)),
      ]
    }
    let domains = definitions.domains.count > 1 ? Array(definitions.domains) : []
    return HTML(.div) {
      HTMLTable(
        words(HTMLLabels.rangesCaption),
        [
          .text(words(HTMLLabels.domain)), .number("P10"), .number("P50"), .number("P90"),
          .number(words(HTMLLabels.mostLikelyColumn)), .number(words(HTMLLabels.reachedColumn)),
        ],
        zip(domains, release.domains).prefix(Self.rowLimit).map { cells($0.title, $1) },
        total: cells(words(HTMLLabels.wholePlan), release.total)
      ).html
      HTML(
        .p, [.class("note")],
        text: HTMLLabels.rangesNote(language, whole(plan.figures.ranges.draws)))
    }
  }

  // MARK: - Hours nobody has claimed

  var unclaimedSection: ReportSection? {
    let ledger = plan.analysis.ledger
    let accounts = ledger.accounts.filter { $0.setFree >= 0.5 }
    guard !accounts.isEmpty else { return nil }
    return ReportSection("unclaimed", words(HTMLLabels.unclaimed)) {
      HTML(
        .p,
        text: HTMLLabels.unclaimedSentence(
          language, whole(ledger.setFree), whole(ledger.granted), whole(ledger.unclaimed),
          whole(ledger.open)))
      HTMLTable(
        words(HTMLLabels.ledgerCaption),
        [
          .text(words(HTMLLabels.role)), .number(words(HTMLLabels.setFree)),
          .number(words(HTMLLabels.withDestination)), .text(words(HTMLLabels.destinations)),
          .number(words(HTMLLabels.withoutDestination)),
          .number(words(HTMLLabels.endsOverload)), .number(words(HTMLLabels.openHours)),
        ],
        accounts.prefix(Self.rowLimit).map { account in
          [
            .text(definitions.title(of: .role(account.role))), .text(whole(account.setFree)),
            .text(whole(account.claims.reduce(0) { $0 + $1.granted })),
            .text(account.claims.map(destination).joined(separator: "; ")),
            .text(whole(account.unclaimed)), .text(whole(account.endsOverload)),
            .text(whole(account.open)),
          ]
        },
        total: [
          .text(words(HTMLLabels.total)), .text(whole(ledger.setFree)),
          .text(whole(ledger.granted)), "", .text(whole(ledger.unclaimed)),
          .text(whole(ledger.endsOverload)), .text(whole(ledger.open)),
        ]
      ).html
      leftOut(of: accounts.count)
      note(HTMLLabels.ledgerNote)
    }
  }

  private func destination(_ claim: CapacityLedger.Claim) -> String {
    var text = "\(words(claim.to.inWords)) \(whole(claim.granted))"
    if let target = title(claim.target) { text += " → \(target)" }
    return text
  }
}
