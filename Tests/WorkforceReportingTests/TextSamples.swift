import TestSupport
import Testing
import WorkforcePlanning
import WorkforceReporting
import WorkforceSyntax

/// A finding and the text it is about, made from a text in which `▸` stands at both ends of a place.
struct FindingSample {
  var files: [SourceFile] = []
  private var places: [SourceRange] = []

  init(_ marked: [(path: String, text: String)]) {
    for (path, text) in marked {
      let parts = MarkedText(text)
      files.append(SourceFile(path: path, text: parts.text))
      for pair in stride(from: 0, to: parts.marks.count - 1, by: 2) {
        places.append(
          SourceRange(
            file: path, start: Self.position(parts.marks[pair]),
            end: Self.position(parts.marks[pair + 1])))
      }
    }
  }

  init(_ text: String) { self.init([("plan.yaml", text)]) }

  /// The finding at the first place, with labels at the others.
  func finding(
    _ message: String = "something is wrong here", id: String = "sample/fault",
    severity: Severity = .error, label: String = "", labels: [String] = [], notes: [String] = [],
    help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id: id, severity: severity, message: message, range: places[0], label: label,
      labels: zip(labels, places.dropFirst()).map { .init($0, at: $1) }, notes: notes, help: help)
  }

  /// One finding for each place.
  func findings(id: String, severity: Severity, domain: String? = nil) -> [Diagnostic] {
    places.enumerated().map {
      Diagnostic(
        id: id, severity: severity, message: "fault number \($0 + 1)", range: $1, domain: domain)
    }
  }

  func text(_ finding: Diagnostic, _ style: TerminalStyle = .plain) -> String {
    text([finding], style)
  }

  func text(
    _ findings: [Diagnostic], _ style: TerminalStyle = .plain, showsAll: Bool = false
  ) -> String {
    DiagnosticText(style: style, files: files, showsAll: showsAll).full(findings)
  }

  private static func position(_ mark: MarkedPosition) -> SourcePosition {
    SourcePosition(line: mark.line, column: mark.column)
  }
}

extension TerminalStyle {
  static let narrow = Self(width: 60)
  static let ascii = Self(hasUnicode: false)
  static let colored = Self(hasColor: true)
}

extension String {
  /// With the terminal's colour commands as `<1;31>` and `<>`, for golden texts.
  var withVisibleColors: String {
    replacing(/\u{1B}\[([0-9;]*)m/) { $0.output.1 == "0" ? "<>" : "<\($0.output.1)>" }
  }
}

/// A small plan in which every part of the reports has something to say.
enum TextPlan {
  static let text = """
    plan:
      id: claims-2027
      title: Claims 2027
      as_of: 2027-01-01
      horizon: {from: 2027-01-01, to: 2027-12-31}
      currency: EUR
      working_time: {paid: 1950 h per year, shrinkage: 30%, utilisation: 85%}
    domains:
      claims: {title: Motor claims, owner: team-lead}
    roles:
      handler:
        title: Claims handler
        purpose: Settles claims to the end
        headcount: 22
        grade: T5
        reports_to: team-lead
        skills: {claims-law: 2}
        to_be:
          grade: T6
          from: wave-1
          skills: {claims-law: 3}
          release:
            - {to: redeploy, role: team-lead, share: 60%, owner: team-lead}
            - {to: attrition, share: 36%, owner: head}
      team-lead: {title: Claims team lead, headcount: 2, reports_to: head}
      head: {title: Head of claims, headcount: 1}
    systems:
      triage-model:
        title: Triage model
        kind: model
        owner: team-lead
        cleared_for: delegated
        stop: team-lead
        fallback: Manual triage, practised quarterly
    skills:
      claims-law:
        title: Claims law
        training: {title: Claims law in practice, hours: 16 h, roles: [handler], by: 2027-02-15}
    waves:
      wave-1:
        title: "Triage: first step"
        start: 2027-01-15
        go_live: 2027-03-01
        end: 2027-06-01
        decided_by: head
        gate: [{criterion: Pilot agrees with people, minimum: 95 of 100, owner: team-lead}]
    outcomes:
      faster-claims: {title: Customers are paid sooner, owner: head}
    measures:
      cycle-time:
        title: Days to settlement
        unit: days
        better: lower
        outcome: faster-claims
        baseline: {value: 12, on: 2026-12-01, source: claims system}
        as_is: {scorecards: {handler: 60%, team-lead: 100%}}
        to_be: {scorecards: {handler: 20%, team-lead: 70%}}
      override-rate:
        title: Results people change
        unit: percent
        better: band
        to_be: {scorecards: {handler: 80%, team-lead: 30%, head: 100%}}
      letters-sent:
        title: Letters sent
        unit: letters
        better: higher
        as_is: {scorecards: {handler: 40%}}
        to_be: {retired: Nobody reads the letters}
    decisions:
      approve-payout:
        title: Approve a payout
        domain: claims
        activity: triage-claim
        measure: payout
        unit: EUR
        moves: [cycle-time]
        as_is: [{up_to: 2000, decide: handler}, {decide: team-lead}]
        to_be: [{up_to: 5000, decide: handler}, {decide: team-lead}]
    bodies:
      works-council: {title: Works council, right: co-determine, lead_time: 8 weeks}
    risks:
      drift:
        title: The model drifts
        probability: medium
        impact: high
        owner: team-lead
        response: A monthly sample
        status: open
    activities:
      triage-claim:
        title: Triage a new claim
        domain: claims
        feeds: [approve-payout]
        volume: 10000 per month
        time: 12 min
        as_is:
          raci: {R: handler, A: team-lead, I: head}
        to_be:
          wave: wave-1
          execution: delegated
          raci: {R: triage-model}
          share: 80%
          completed: [50%, 70%, 80%]
          mix: [1.1, 1.35, 1.8]
          oversight:
            mode: approve-flagged
            by: handler
            stop: team-lead
            before: {rate: 10%, time: 4 min}
            after: {rate: 5%, time: 6 min}
            rework: {rate: 2%, time: 18 min}
            fixed: 60 h per month
          fallback: Manual triage, practised quarterly
      file-letters:
        title: File the letters
        domain: claims
        volume: 500 per month
        time: 6 min
        as_is:
          raci: {R: handler, A: [team-lead, head]}
        allow:
          - rule: raci/many-accountable
            reason: Ends with the archive
            owner: head
            expires: 2027-12-31
        to_be: {retired: Letters are kept by the new archive, into: [triage-claim]}
      explain-decision:
        title: Explain a decision to a customer
        domain: claims
        volume: 200 per month
        time: 20 min
        to_be:
          wave: wave-1
          raci: {R: handler, A: team-lead, I: head}

    """

  static func plan(
    _ text: String = text, _ options: Planner.Options = .init()
  ) throws -> ChangePlan {
    let sources = SourceLoader.read(files: [SourceFile(path: "plan.yaml", text: text)])
    let outcome = Planner.run(sources, options: options)
    return try #require(
      outcome.makePlan(), "\(outcome.findings.map { "\($0.range.start.line): \($0.message)" })")
  }

  static func page(of role: String, in plan: ChangePlan) throws -> String {
    let file = try #require(
      Deliverables(plan).files.first { $0.name == "roles/\(role).md" }, "no page of \(role)")
    guard case .bytes(let bytes) = file.content else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
