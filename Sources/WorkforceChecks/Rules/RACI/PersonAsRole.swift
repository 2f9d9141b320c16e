import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let personAsRole = Rule(
    "raci/person-as-role", .warning, "A role looks like a person's name.",
    rationale: """
      A chart of names is out of date with the first change of job, and turns a plan of work into a \
      file of personal data.
      """,
    source: "Responsibility charting: roles, not names, across the top.",
    bad: [
      """
      roles:
        second-assessor:
          title: ▸Anna Schmidt
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: second-assessor, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      roles:
        ▸thomas-van-dijk:
          title: Claims assessor
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: thomas-van-dijk, A: claims-team-lead, I: fraud-analyst}
      """,
      """
      roles:
        second-assessor:
          title: ▸"Claims assessor (Schmidt, Anna)"
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci: {R: second-assessor, A: claims-team-lead, I: fraud-analyst}
      """,
    ],
    good: [
      """
      roles:
        second-assessor: {title: Second Assessor}
        head-of-claims: {title: Head of Claims}
        martin-centre-manager: {title: Martin Centre Manager}
        grant-manager: {title: Grant Manager}
      activities:
        assess-claim:
          title: Assess a claim
          as_is:
            raci:
              R: [second-assessor, martin-centre-manager, grant-manager]
              A: head-of-claims
              I: fraud-analyst
      """,
      """
      roles:
        repair-network: {title: Robert Martin, kind: external}
      activities:
        repair-car:
          title: Repair the car
          as_is:
            raci: {R: repair-network, A: claims-team-lead, I: claims-handler}
      """,
    ],
    basis: .plan { context in
      // A firm from outside often bears its founder's name.
      context.definitions.roles.filter { $0.kind.isOfPeople }.compactMap { role in
        let titles =
          [(role.title, role.source.place("title"))]
          + [role.toBe?.title].compactMap { $0 }.map { ($0, role.source.place("to_be", "title")) }
        let named = titles.first { PersonName.isNamed(in: $0.0) }
        guard named != nil || PersonName.isNamed(inID: role.id.text) else { return nil }
        return context.finding(
          "role `\(role.id)` seems to bear a person's name",
          at: named?.1 ?? role.source.declaration, about: role,
          help: "name the job, such as `Claims handler`; who holds it stands in the HR system")
      }
    })
}
