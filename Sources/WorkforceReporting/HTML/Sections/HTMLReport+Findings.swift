import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What may go wrong, what the checks found, what the figures rest on, and what nobody has judged.
extension HTMLReport {
  var risksSection: ReportSection? {
    let risks = definitions.risks
    guard !risks.isEmpty else { return nil }
    return ReportSection("risks", words(HTMLLabels.risks)) {
      HTMLTable(
        words(HTMLLabels.risksCaption),
        [
          .text(words(HTMLLabels.whatMayHappen)), .text(words(HTMLLabels.kindColumn)),
          .text(words(HTMLLabels.probability)), .text(words(HTMLLabels.impactColumn)),
          .text(words(HTMLLabels.response)), .text(words(HTMLLabels.owner)),
          .text(words(HTMLLabels.due)), .text(words(HTMLLabels.status)),
        ],
        risks.prefix(Self.rowLimit).map { risk in
          [
            .text(risk.title), .text(words(RiskLabels.word(risk.kind ?? .risk))),
            degree(risk.probability),
            degree(risk.impact), .text(risk.response ?? words(HTMLLabels.none)),
            .text(title(risk.owner) ?? words(HTMLLabels.notStated)),
            .text(risk.due?.description ?? ""),
            .text(risk.status.map { words($0.word) } ?? ""),
          ]
        }
      ).html
      leftOut(of: risks.count)
    }
  }

  private func degree(_ degree: Risk.Degree?) -> HTMLTable.Cell {
    guard let degree else { return .text(words(HTMLLabels.notStated)) }
    let light: TrafficLight =
      switch degree {
      case .low: .green
      case .medium: .amber
      case .high: .red
      }
    return .light(words(degree.word), light)
  }

  // MARK: - Findings

  var findingsSection: ReportSection {
    let open = plan.openFindings
    let waived = plan.findings.filter { $0.waived != nil }
    return ReportSection("findings", words(HTMLLabels.findings)) {
      if open.isEmpty { HTML(.p, text: words(HTMLLabels.noFindings)) }
      for severity in [Severity.error, .warning, .note] {
        let found = open.filter { $0.severity == severity }
        table(of: found, words(severity.heading))
        leftOut(of: found.count)
      }
      waivers(waived)
      leftOut(of: waived.count)
    }
  }

  /// Findings are written in English, whatever the language of the page.
  private func english(_ text: String) -> HTML {
    language == .en
      ? HTML(text: text.withQuotes) : HTML(.span, [.lang(.en)], text: text.withQuotes)
  }

  private func place(_ finding: Diagnostic) -> String {
    "\(finding.range.file):\(finding.range.start.line)"
  }

  private func table(of found: [Diagnostic], _ name: String) -> HTML? {
    HTMLTable(
      "\(name) (\(whole(found.count)))",
      [
        .text(words(HTMLLabels.found)), .text(words(HTMLLabels.helps)),
        .text(words(HTMLLabels.placeAndCheck)),
      ],
      found.prefix(Self.rowLimit).map { finding in
        [
          .html(english(finding.message)), .html(english(finding.help ?? "")),
          .text("\(place(finding)), \(finding.id)"),
        ]
      }
    ).html
  }

  private func waivers(_ waived: [Diagnostic]) -> HTML? {
    HTMLTable(
      "\(words(HTMLLabels.waived)) (\(whole(waived.count)))",
      [
        .text(words(HTMLLabels.found)), .text(words(HTMLLabels.reason)),
        .text(words(HTMLLabels.owner)), .text(words(HTMLLabels.until)),
        .text(words(HTMLLabels.placeAndCheck)),
      ],
      waived.prefix(Self.rowLimit).map { finding in
        let waiver = finding.waived
        return [
          .html(english(finding.message)), .text(waiver?.reason ?? ""),
          .text(waiver.flatMap { title(ID<Role>($0.owner)) } ?? ""), .text(waiver?.expires ?? ""),
          .text("\(place(finding)), \(finding.id)"),
        ]
      }
    ).html
  }

  // MARK: - What it rests on

  var assumptionsSection: ReportSection? {
    let assumptions = Assumption.all(definitions, language)
    guard !assumptions.isEmpty else { return nil }
    return ReportSection("assumptions", words(HTMLLabels.assumptions)) {
      HTMLTable(
        words(HTMLLabels.assumptionsCaption),
        [
          .text(words(HTMLLabels.valueColumn)), .number(words(HTMLLabels.lowColumn)),
          .number(words(HTMLLabels.likelyColumn)), .number(words(HTMLLabels.highColumn)),
          .text(words(HTMLLabels.unit)), .text(words(HTMLLabels.source)),
        ],
        assumptions.prefix(Self.rowLimit).map { one -> [HTMLTable.Cell] in
          [
            .text("\(one.subject): \(words(one.what))"),
            .text(one.low.map { number($0, one) } ?? ""),
            .text(number(one.likely, one)), .text(one.high.map { number($0, one) } ?? ""),
            .text(words(one.unit)), .text(one.source ?? ""),
          ]
        }
      ).html
      leftOut(of: assumptions.count)
    }
  }

  private func number(_ value: Double, _ assumption: Assumption) -> String {
    if case .percent = assumption.format { return percent(value) }
    return tenth(value)
  }

  var notJudgedSection: ReportSection? {
    guard !plan.notJudged.isEmpty else { return nil }
    return ReportSection("not-judged", words(HTMLLabels.notJudged)) {
      HTML(.p, text: words(HTMLLabels.notJudgedNote))
      HTMLTable(
        words(HTMLLabels.notJudgedCaption),
        [
          .text(words(HTMLLabels.check)), .text(words(HTMLLabels.looksFor)),
          .text(words(HTMLLabels.needs)),
        ],
        plan.notJudged.prefix(Self.rowLimit).map { one in
          [
            .text(one.rule.id), .html(english(one.rule.summary)),
            .html(english(one.needs.joined(separator: "; "))),
          ]
        }
      ).html
    }
  }

  var legendSection: ReportSection {
    let scheme = plan.plan.scheme
    return ReportSection("legend", words(HTMLLabels.legend)) {
      HTMLTable(
        HTMLLabels.lettersCaption(
          language, scheme.isOwn ? words(HTMLLabels.ownLetters) : scheme.name),
        [.text(words(HTMLLabels.letter)), .text(words(HTMLLabels.meaningColumn))],
        scheme.letters.map { letter in
          let meaning = words(letter.relation.inWords)
          return [
            .text(letter.letter), .text(letter.name.map { "\(meaning) (\($0))" } ?? meaning),
          ]
        }
      ).html
      HTMLTable(
        words(HTMLLabels.modesCaption),
        [.text(words(HTMLLabels.mode)), .text(words(HTMLLabels.meaningColumn))],
        Execution.allCases.map {
          [
            .text(words($0.word)), .text(words($0.explanation)),
          ]
        }
      ).html
    }
  }
}
