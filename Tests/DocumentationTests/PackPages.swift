import TestSupport
import WorkforceReporting
import WorkforceSyntax

@testable import WorkforceModel

/// The page about the governance packs, made from the packs themselves.
enum PackPages {
  static let sources = "Sources/WorkforceModel/Governance/Packs"

  /// The texts of the folder, as the program carries them.
  static func carried() throws -> GeneratedFile {
    var text = """
      // Made from the folder `Governance/Packs` by a test; do not edit.
      // swift-format-ignore-file

      extension GovernancePack {
        static let shippedTexts: [(id: String, text: String)] = [

      """
    for id in order {
      let pack = try Repository.text(of: "\(sources)/\(id).yaml")
      text += "    (\n      id: \"\(id)\",\n      text: ##\"\"\"\n\(pack)\"\"\"##\n    ),\n"
    }
    text += "  ]\n}\n"
    return GeneratedFile(
      path: "Sources/WorkforceModel/Governance/ShippedPacks+Generated.swift", text: text)
  }

  /// As the design lists them; what it does not name comes last.
  private static var order: [String] {
    let listed = [
      "eu-ai-act", "gdpr", "nist-ai-rmf", "iso-42001", "singapore-agentic", "de-works-council",
      "nl-works-council", "uk-redundancy", "us-states",
    ]
    let found = Repository.files(below: sources).filter { $0.hasSuffix(".yaml") }
      .map { String($0.dropLast(5)) }
    return listed.filter(found.contains) + found.filter { !listed.contains($0) }
  }

  static var page: GeneratedFile {
    var text = introduction
    for pack in GovernancePack.shippedIDs.compactMap(GovernancePack.shipped) {
      text += "### \(pack.id)\n\n\(pack.title)"
      text += pack.jurisdiction.map { "; \($0)" } ?? ""
      text += pack.version.map { "; written down as of \($0).\n\n" } ?? ".\n\n"
      if let note = pack.note { text += "\(note.onOneLine)\n\n" }
      text += "| Duty | Asked for by | Of each | Binds | Severity | The plan states |\n"
      text += "| --- | --- | --- | --- | --- | --- |\n"
      for duty in pack.duties {
        let binds = duty.inForce.dropFirst(2)
        let says = duty.mustState.map(\.says).joined(separator: "; ")
        let doubt = duty.uncertain.map { " *Not certain: \($0).*" } ?? ""
        text += "| `\(pack.id)/\(duty.id)`: \(duty.title.inTable) | \(duty.cite.inTable) "
        text += "| \(duty.about.rawValue) | \(binds.isEmpty ? "always" : String(binds)) "
        text += "| \(duty.severity.word) | \((says + "." + doubt).inTable) |\n"
      }
      text += pack.source.map { "\nSource: \($0.onOneLine).\n\n" } ?? "\n"
    }
    text += "### Facts\n\nWhat a duty can ask about, for packs of your own.\n\n"
    text += "| Fact | Value | Meaning |\n| --- | --- | --- |\n"
    for fact in GovernanceFact.allCases {
      text += "| `\(fact.rawValue)` | \(fact.valueKind.rawValue) | \(fact.meaning.inTable) |\n"
    }
    return GeneratedFile(path: "\(FileFormatPage.folder)/GovernancePacks.md", text: text)
  }

  private static let introduction = """
    # Governance packs

    What laws, standards and frameworks ask a plan to state, from when and until when.

    ## Overview

    A pack is dated data: each duty says what it is asked of, whom it binds, since when, and what the plan
    has to state. A plan chooses packs under `packs`; they are a planning aid, not legal advice. Articles
    are named by number and put in other words; what is not certain says so.

    The day that counts is the go-live of the work, or the plan's `as_of` where that is later. A duty in
    force on that day is judged with its severity. One that comes into force later, and still within the
    plan's horizon (24 months where it states none), is a note. Each duty is a rule named `pack/duty`:
    severities are set under `policy` and a single gap is accepted with `allow`, see <doc:Waivers>. Where a
    check of the catalogue finds the same gap, the duty is silent about it.

    What is proved outside the plan, such as an impact assessment, is an enabler that says which duty it
    `meets`; it needs an owner, and to be done or due before the go-live.

    ### A pack of your own

    A file beside the plan that begins with `pack:` is a pack and no part of the plan:

    ```yaml
    pack:
      id: our-ai-policy
      title: Our AI policy
      version: 2026-10
      duties:
        second-person:
          title: Four eyes on payments
          cite: section 4.2
          about: activity
          in_force_from: 2027-01-01
          severity: error
          rationale: Nobody and nothing pays alone.
          applies_when: {execution: [delegated, autonomous], impact.severity: high}
          plan_must_state:
            - fact: oversight.second_person
              is: "true"
              says: a second person who confirms
              write: "`oversight: {second_person: true}`"
    ```

    All conditions under `applies_when` must hold; `any: [{…}, {…}]` asks for one of several groups. A
    condition is a word or a list of words one of which is there, `stated`, `missing`, or
    `{at_least: 20}`. A requirement is met where the fact is stated, or passes `is` (one of these words),
    `holds` (all of them), `at_least`, `at_most`, `by: go-live` or `within: 12 months`. The plan then says
    `packs: [our-ai-policy]`.


    """
}
