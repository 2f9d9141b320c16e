import WorkforceChecks
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// How the change is brought in: waves, consultation, training, risks, and what is still open.
extension ChangePlanMarkdown {
  func waves(_ page: inout MarkdownPage) {
    guard !definitions.waves.isEmpty else { return }
    page.heading(2, "Waves and gates")
    page.diagram(WaveDiagram(definitions).lines)
    for wave in definitions.waves {
      page.heading(3, wave.title.markdown)
      var lines = ["Goes live \(wave.goLive)."]
      if let decider = wave.decidedBy {
        lines.append("Decided by \(definitions.title(of: .role(decider)).markdown).")
      }
      if let run = wave.parallelRun {
        let until = run.until.map { " until \($0)" } ?? ""
        lines.append("Parallel run: \(run.share.value.percent) of the as-is hours\(until).")
      }
      if let learning = wave.learning {
        lines.append(
          "Learning: \(learning.dip.value.percent) more hours in the first "
            + "\(learning.weeks.readable) weeks.")
      }
      lines += wave.gate.map { gate in
        var line = "Gate: \(gate.criterion.markdown)"
        if let minimum = gate.minimum { line += ", at least \(minimum.markdown)" }
        if let owner = gate.owner {
          line += "; owner: \(definitions.title(of: .role(owner)).markdown)"
        }
        return line + "; \(gate.status?.rawValue ?? "open")."
      }
      page.list(lines)
    }
  }

  func consultation(_ page: inout MarkdownPage) {
    guard !definitions.bodies.isEmpty else { return }
    page.heading(2, "Consultation")
    page.list(
      definitions.bodies.map { body in
        var line = "**\(body.title.markdown)**"
        if let right = body.right { line += ": \(right.inWords)" }
        if let lead = body.leadTime { line += "; lead time \(lead)" }
        line += body.started.map { "; started \($0)" } ?? "; not started"
        return line + "."
      })
  }

  func training(_ page: inout MarkdownPage) {
    let trained = definitions.skills.filter { $0.training != nil }
    guard !trained.isEmpty else { return }
    page.heading(2, "Training")
    page.list(
      trained.compactMap { skill in
        guard let training = skill.training else { return nil }
        var line = "**\((training.title ?? skill.title).markdown)**"
        if let hours = training.hours { line += ": \(hours.readable) h each" }
        let roles = training.roles.map { definitions.title(of: .role($0)).markdown }
        if !roles.isEmpty { line += "; \(roles.joined(separator: ", "))" }
        if let by = training.by { line += "; by \(by)" }
        return line + "."
      })
  }

  func risks(_ page: inout MarkdownPage) {
    let waived = plan.findings.filter { $0.waived != nil }
    guard !definitions.risks.isEmpty || !waived.isEmpty else { return }
    page.heading(2, "Risks and waivers")
    page.list(
      definitions.risks.map { risk in
        var line = "**\(risk.title.markdown)**"
        let degrees = [
          risk.probability.map { "probability \($0.rawValue)" },
          risk.impact.map { "impact \($0.rawValue)" }, risk.status?.rawValue,
        ].compactMap(\.self)
        if !degrees.isEmpty { line += " (\(degrees.joined(separator: ", ")))" }
        if let response = risk.response { line += ": \(response.markdown)" }
        if let owner = risk.owner {
          line += "; owner: \(definitions.title(of: .role(owner)).markdown)"
        }
        return line + "."
      })
    page.list(
      waived.compactMap { finding in
        guard let waiver = finding.waived else { return nil }
        let owner = definitions.title(of: .role(ID(waiver.owner))).markdown
        return "Waived: \(finding.message.findingMarkdown) (`\(finding.id)`), until "
          + "\(waiver.expires) by \(owner): \(waiver.reason.markdown)."
      }, under: "Waivers")
  }

  func findings(_ page: inout MarkdownPage) {
    let open = plan.openFindings
    page.heading(2, "Findings")
    guard !open.isEmpty else {
      page.paragraph("None.")
      return
    }
    for severity in [Severity.error, .warning, .note] {
      let lines = open.filter { $0.severity == severity }.map { finding in
        let place = "\(finding.range.file):\(finding.range.start.line)"
        return "\(finding.message.findingMarkdown) (`\(finding.id)`, \(place.markdown))"
      }
      page.list(lines, under: "\(severity.word.capitalizedFirst)s")
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

extension Body.Right {
  package var inWords: String {
    switch self {
    case .inform: "to be informed"
    case .consult: "to be consulted"
    case .coDetermine: "co-determines"
    }
  }
}
