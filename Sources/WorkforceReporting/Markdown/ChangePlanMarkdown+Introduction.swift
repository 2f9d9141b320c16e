import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// How the change is brought in: waves, consultation, training, risks, and what is still open.
extension ChangePlanMarkdown {
  func waves(_ page: inout MarkdownPage) {
    guard !definitions.waves.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.waves))
    page.diagram(WaveDiagram(definitions, language).lines)
    for wave in definitions.waves {
      page.heading(3, wave.title.markdown)
      var lines = [ChangePlanLabels.goesLive(language, day(wave.goLive))]
      if let decider = wave.decidedBy {
        lines.append(ChangePlanLabels.decidedBy(language, title(decider)))
      }
      if let run = wave.parallelRun {
        let until = run.until.map { ChangePlanLabels.until(language, day($0)) } ?? ""
        lines.append(
          ChangePlanLabels.parallelRun(language, run.share.value.percent(in: language), until))
      }
      if let learning = wave.learning {
        lines.append(
          ChangePlanLabels.learning(
            language, learning.dip.value.percent(in: language),
            learning.weeks.readable(in: language)))
      }
      lines += wave.gate.map { gate in
        var line = ChangePlanLabels.gate(language, gate.criterion.markdown)
        if let minimum = gate.minimum {
          line += ChangePlanLabels.atLeast(language, minimum.markdown)
        }
        if let owner = gate.owner { line += ChangePlanLabels.owner(language, title(owner)) }
        return line + ChangePlanLabels.status(language, say((gate.status ?? .open).word))
      }
      page.list(lines)
    }
  }

  func consultation(_ page: inout MarkdownPage) {
    guard !definitions.bodies.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.consultation))
    page.list(
      definitions.bodies.map { body in
        var line = "**\(body.title.markdown)**"
        if let right = body.right { line += ": \(say(right.inWords))" }
        if let lead = body.leadTime {
          line += ChangePlanLabels.leadTime(language, lead.inWords(language))
        }
        line +=
          body.started.map { ChangePlanLabels.started(language, day($0)) }
          ?? say(ChangePlanLabels.notStarted)
        return line + "."
      })
  }

  func training(_ page: inout MarkdownPage) {
    let trained = definitions.skills.filter { $0.training != nil }
    guard !trained.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.training))
    page.list(
      trained.compactMap { skill in
        guard let training = skill.training else { return nil }
        var line = "**\((training.title ?? skill.title).markdown)**"
        if let hours = training.hours {
          line += ChangePlanLabels.hoursEach(language, hours.readable(in: language))
        }
        let roles = training.roles.map(title)
        if !roles.isEmpty { line += "; \(roles.joined(separator: ", "))" }
        if let by = training.by { line += ChangePlanLabels.by(language, day(by)) }
        return line + "."
      })
  }

  func risks(_ page: inout MarkdownPage) {
    let waived = plan.findings.filter { $0.waived != nil }
    guard !definitions.risks.isEmpty || !waived.isEmpty else { return }
    page.heading(2, say(ChangePlanLabels.risks))
    page.list(
      definitions.risks.map { risk in
        var line = "**\(risk.title.markdown)**"
        let degrees = [
          risk.probability.map { ChangePlanLabels.probability(language, say($0.word)) },
          risk.impact.map { ChangePlanLabels.riskImpact(language, say($0.word)) },
          risk.status.map { say($0.word) },
        ].compactMap(\.self)
        if !degrees.isEmpty { line += " (\(degrees.joined(separator: ", ")))" }
        if let response = risk.response { line += ": \(response.markdown)" }
        if let owner = risk.owner { line += ChangePlanLabels.owner(language, title(owner)) }
        return line + "."
      })
    page.list(
      waived.compactMap { finding in
        guard let waiver = finding.waived else { return nil }
        let expires = CalendarDate(iso8601: waiver.expires).map(day) ?? waiver.expires
        return ChangePlanLabels.waived(
          language, finding.message.findingMarkdown, finding.id, expires,
          title(ID<Role>(waiver.owner)), waiver.reason.markdown)
      }, under: say(ChangePlanLabels.waivers))
  }

  func findings(_ page: inout MarkdownPage) {
    let open = plan.openFindings
    page.heading(2, say(ChangePlanLabels.findings))
    guard !open.isEmpty else {
      page.paragraph(say(ChangePlanLabels.noFindings))
      return
    }
    if language != .en { page.paragraph(say(ChangePlanLabels.inEnglish)) }
    for severity in [Severity.error, .warning, .note] {
      let lines = open.filter { $0.severity == severity }.map { finding in
        let place = "\(finding.range.file):\(finding.range.start.line)"
        return "\(finding.message.findingMarkdown) (`\(finding.id)`, \(place.markdown))"
      }
      page.list(lines, under: say(severity.heading))
    }
  }
}

extension String {
  /// A finding's message: backticks around names stay, everything between them is kept literal.
  fileprivate var findingMarkdown: String {
    split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
      guard index % 2 == 1 else { return String(part).markdownInside }
      // Two backticks with nothing between them would begin a longer code.
      return part.isEmpty ? "\\`\\`" : "`\(part)`"
    }.joined()
  }

  /// As `markdown`, for a piece that does not begin a line.
  private var markdownInside: String { isEmpty ? "" : String(("x" + self).markdown.dropFirst()) }
}
