/// Rules that look at the same thing, as they are introduced to a reader.
package struct RuleFamily: Sendable {
  package var id: String
  package var title: String
  package var about: String

  /// In no order that matters: the catalogue's own is that of its rules.
  package static let all: [Self] = [
    Self(
      id: "raci", title: "One activity: who has which part",
      about: "Each activity's letters, looked at one by one."),
    Self(
      id: "role", title: "One role: what it carries",
      about: "A role's letters, hours, authority and deputies over the whole plan."),
    Self(
      id: "duties", title: "Separation of duties",
      about: "Nobody prepares, decides, carries out and checks the same matter."),
    Self(
      id: "ai", title: "Systems at work",
      about: "Who oversees a system, who can stop it, and how far it may go."),
    Self(
      id: "flow", title: "Nothing lost on the way",
      about: "Every output has a use, and every decision an outcome."),
    Self(
      id: "decision", title: "Decision rights",
      about: "Bands, limits, appeals, overrides and reviews."),
    Self(
      id: "measure", title: "Performance measures",
      about: "Owners, baselines, guardrails and scorecards."),
    Self(
      id: "benefit", title: "What becomes of the benefit",
      about: "Hours set free, and where they go."),
    Self(
      id: "readiness", title: "Readiness",
      about: "What has to stand before a wave goes live."),
    Self(
      id: "consultation", title: "Consultation",
      about: "Who has to be informed and consulted, and in time."),
    Self(
      id: "governance", title: "Governance packs",
      about: "Duties that a pack in force brings with it."),
    Self(
      id: "privacy", title: "Privacy", about: "A plan speaks of roles, never of single persons."),
    Self(
      id: "approval", title: "Approvals", about: "What was approved is still what the plan says."),
    Self(
      id: "waiver", title: "Waivers",
      about: "Consents to single findings: whole, in force, and of use."),
    Self(
      id: "plan", title: "The plan as a whole", about: "What is judged over all parts together."),
  ]

  package static func named(_ id: String) -> Self? { all.first { $0.id == id } }
}
