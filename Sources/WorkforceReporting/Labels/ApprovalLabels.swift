import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

/// What sheets and pages say of approvals.
enum ApprovalLabels {
  static let heading = Label(en: "Approvals", de: "Genehmigungen", fr: "Approbations")
  static let wholePlan = Label(en: "The whole plan", de: "Der ganze Plan", fr: "Tout le plan")
  static let nothing = Label(
    en: "Nothing named", de: "Nichts benannt", fr: "Rien d'indiqué")
  static let by = Label(en: "by {1}", de: "durch {1}", fr: "par {1}")
  static let on = Label(en: "on {1}", de: "am {1}", fr: "le {1}")

  static func state(_ state: ApprovalState) -> Label {
    switch state {
    case .valid:
      Label(
        en: "the text is the one approved", de: "der Text ist der genehmigte",
        fr: "le texte est celui qui a été approuvé")
    case .stale:
      Label(
        en: "the text has changed since", de: "der Text ist seither geändert",
        fr: "le texte a changé depuis")
    case .unknown:
      Label(
        en: "without a fingerprint, so that changes since cannot be seen",
        de: "ohne Fingerabdruck, sodass spätere Änderungen nicht zu erkennen sind",
        fr: "sans empreinte : les changements ultérieurs ne se voient pas")
    }
  }
}

/// An approval as a reader sees it.
struct ApprovalLine {
  /// What is approved, by its title.
  var what: String
  /// By whom, on which day, and whether the text is still the one.
  var how: String
  var state: ApprovalState

  static func all(_ definitions: Definitions, _ language: Language) -> [ApprovalLine] {
    guard !definitions.approvals.isEmpty else { return [] }
    let content = ApprovedContent(definitions)
    return definitions.approvals.map { approval in
      let state = content.state(of: approval)
      let what: String? = approval.covers.map { covers in
        covers == "plan"
          ? ApprovalLabels.wholePlan[language]
          : definitions.roles[ID(covers)]?.title ?? definitions.domains[ID(covers)]?.title ?? covers
      }
      let by = approval.by.map { definitions.roles[$0]?.title ?? $0.text }
      let who = [
        by.map { ApprovalLabels.by(language, $0) },
        approval.on.map { ApprovalLabels.on(language, $0.written(in: language)) },
      ].compactMap(\.self).joined(separator: " ")
      let parts = [who, ApprovalLabels.state(state)[language], approval.comment ?? ""]
      return ApprovalLine(
        what: what ?? ApprovalLabels.nothing[language],
        how: parts.filter { !$0.isEmpty }.joined(separator: "; "), state: state)
    }
  }
}
