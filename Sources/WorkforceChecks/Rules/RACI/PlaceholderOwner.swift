import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let placeholderOwner = Rule(
    "raci/placeholder-owner", .error, "A word such as `tbd` or `team` performs or accounts.",
    rationale: """
      It looks filled in and names nobody. What belongs to the team belongs to no one in it.
      """,
    source: "Catalogues of owned components: placeholder owners count as unowned.",
    bad: [
      """
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-handler, A: ▸tbd, I: fraud-analyst}
      """,
      """
      decisions:
        settle-claim:
          title: Settle a claim
          as_is:
            - {decide: ▸unassigned, recommend: claims-handler}
      """,
      """
      roles:
        ▸everyone: {title: All of claims}
      activities:
        report-fraud:
          title: Report suspected fraud
          as_is:
            raci: {R: everyone, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    good: [
      """
      roles:
        claims-team: {title: Claims team, headcount: 12}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: claims-team, A: claims-team-lead, I: fraud-analyst}
      """
    ],
    basis: .plan { context in
      context.standInLetters + context.standInDeciders + context.standInRoles
    })
}

/// Relations in which a stand-in is a fault: it performs or accounts.
private let owning: Set<Relation> = [.perform, .account, .decide]

extension RuleContext {
  fileprivate var standInLetters: [Diagnostic] {
    inEachActivity { activity, work, state in
      work.responsibilities.assignments.compactMap { letter in
        guard case .placeholder(let word) = letter.party, owning.contains(letter.relation) else {
          return nil
        }
        let place = activity.place(of: letter.party, letter: letter.letter, in: state)
        return standIn(word, under: letter.letter, of: activity, at: place, in: state)
      }
    }
  }

  fileprivate var standInDeciders: [Diagnostic] {
    inEachDecision { decision, bands, state in
      bands.enumerated().flatMap { index, band in
        [("decide", band.decide), ("accountable", band.accountable), ("perform", band.perform)]
          .flatMap { key, parties in
            parties.compactMap { party -> Diagnostic? in
              guard case .placeholder(let word) = party else { return nil }
              let place = decision.place(of: party, under: key, band: index, in: state)
              return standIn(word, under: key, of: decision, at: place, in: state, band: index)
            }
          }
      }
    }
  }

  /// Roles that are declared and yet are such a word; one finding each, wherever they stand.
  fileprivate var standInRoles: [Diagnostic] {
    let suspects = definitions.roles.filter {
      Self.standIns.contains($0.id.text) || Self.standIns.contains($0.title.lowercased())
    }
    guard !suspects.isEmpty else { return [] }
    var owned: [ID<Role>: SourceRange] = [:]
    for activity in definitions.activities {
      for state in activity.judgedStates {
        for letter in activity.state(state)?.responsibilities.assignments ?? [] {
          guard owning.contains(letter.relation), let role = letter.party.role else { continue }
          let place = activity.place(of: letter.party, letter: letter.letter, in: state)
          if owned[role] == nil { owned[role] = place }
        }
      }
    }
    return suspects.compactMap { role in
      guard let place = owned[role.id] else { return nil }
      return finding(
        "role `\(role.id)` stands for nobody in particular", at: role.source.declaration,
        about: role, labels: [.init("performs or accounts here", at: place)],
        help: "declare the role that does the work, and name it in place of `\(role.id)`")
    }
  }

  private func standIn(
    _ word: String, under key: String, of entry: some Entry, at place: SourceRange,
    in state: State, band: Int = 0
  ) -> Diagnostic {
    let word = word.excerpt(limit: 60)
    return finding(
      "`\(word)` stands where \(entry.subject.kind) `\(entry.id)` needs a role", at: place,
      about: entry, in: state, cause: "\(key) \(band)",
      help: "write the role's id after `\(key):`; a post that is not filled yet is a role as well")
  }

  /// As ids and as titles in lower case.
  private static let standIns: Set<String> = [
    "tbd", "tba", "tbc", "to-be-defined", "to be defined", "to-be-determined", "to be determined",
    "to-be-confirmed", "to be confirmed", "todo", "n/a", "na", "unknown", "unassigned", "unowned",
    "nobody", "no-one", "no one", "none", "anyone", "anybody", "someone", "somebody", "everyone",
    "everybody", "all", "various", "team", "the-team", "the team", "staff", "vacant", "pending",
    "placeholder",
  ]
}
