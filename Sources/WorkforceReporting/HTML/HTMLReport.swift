package import WorkforcePlanning
import WorkforceModel
import WorkforceSyntax

/// The change plan as one page that needs no network and no script: for reading, printing and
/// presenting.
package struct HTMLReport {
  /// Longer lists are cut, with a line that says what is left out and where all of it stands.
  static let rowLimit = 200
  /// Work that changes is listed up to here; above, domains are summed up.
  static let activityLimit = 200
  static let roleLimit = 60

  let plan: ChangePlan
  let language: Language
  var definitions: Definitions { plan.definitions }

  package init(_ plan: ChangePlan) {
    self.plan = plan
    language = Language(code: plan.plan.language) ?? .en
  }

  package var text: String {
    let sections = sections
    return HTML.page(language: .lang(language)) {
      head
      HTML(.body) {
        HTML(.a, [.class("skip"), .href(Self.content)], text: words(HTMLLabels.skip))
        masthead
        contents(sections)
        HTML(.main, [.id(Self.content), .fixed("tabindex", "-1")]) {
          for section in sections { section.html }
        }
        footer
      }
    }
  }

  private static let content = HTML.Anchor("content")

  /// What has something to say; a draft's findings come first.
  private var sections: [ReportSection] {
    let findings = findingsSection
    let all: [ReportSection?] = [
      plan.isDraft ? findings : nil, headlineSection, decisionAskedSection, changesSection,
      rolesSection, decisionRightsSection, measuresSection, capacitySection, moneySection,
      unclaimedSection, scenariosSection, wavesSection, consultationSection, trainingSection,
      readinessSection,
      risksSection, plan.isDraft ? nil : findings, assumptionsSection, notJudgedSection,
      legendSection,
    ]
    return all.compactMap(\.self)
  }

  func words(_ label: Label) -> String { label[language] }

  func title(_ role: ID<Role>?) -> String? { role.map { definitions.title(of: .role($0)) } }

  func title(_ domain: ID<Domain>?) -> String {
    guard let domain else { return words(HTMLLabels.noDomain) }
    return definitions.domains[domain]?.title ?? domain.text
  }

  /// A line on what a list leaves out; nil where it is whole.
  func leftOut(of count: Int, limit: Int = Self.rowLimit) -> HTML? {
    guard count > limit else { return nil }
    return HTML(.p, [.class("note")], text: HTMLLabels.leftOut(language, count - limit))
  }

  func note(_ label: Label) -> HTML { HTML(.p, [.class("note")], text: words(label)) }
}

/// A part of the page with its place in the list of contents.
struct ReportSection {
  var anchor: HTML.Anchor
  var title: String
  var body: HTML

  init(_ anchor: StaticString, _ title: String, @HTMLBuilder _ body: () -> HTML) {
    self.anchor = HTML.Anchor(anchor)
    self.title = title
    self.body = body()
  }

  var html: HTML {
    let heading = HTML.Anchor("heading", anchor.text)
    return HTML(.section, [.id(anchor), .labelled(by: heading)]) {
      HTML(.h2, [.id(heading)], text: title)
      body
    }
  }
}
