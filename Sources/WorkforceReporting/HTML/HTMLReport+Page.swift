import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// What stands around the sections: masthead, contents and foot.
extension HTMLReport {
  var head: HTML {
    HTML(.head) {
      HTML(.meta, [.fixed("charset", "utf-8")])
      HTML(
        .meta,
        [
          .fixed("http-equiv", "Content-Security-Policy"),
          .fixed("content", "default-src 'none'; style-src 'unsafe-inline'"),
        ])
      HTML(
        .meta,
        [.fixed("name", "viewport"), .fixed("content", "width=device-width, initial-scale=1")])
      HTML(.meta, [.fixed("name", "referrer"), .fixed("content", "no-referrer")])
      HTML(.title, text: pageTitle)
      HTML.style(ReportStyle.rules)
    }
  }

  private var pageTitle: String {
    plan.isDraft ? "\(words(HTMLLabels.draft)) – \(plan.plan.title)" : plan.plan.title
  }

  var masthead: HTML {
    HTML(.header) {
      if let organisation = plan.plan.organisation {
        HTML(.p, [.class("organisation")], text: organisation)
      }
      HTML(.h1, text: pageTitle)
      HTML(.p, [.class("version")], text: version)
      if plan.isDraft {
        HTML(.p, [.class("banner")]) {
          HTML(.strong, text: words(HTMLLabels.draft))
          HTML(text: " – " + words(HTMLLabels.draftMeans))
        }
      }
      scenario
    }
  }

  private var scenario: HTML? {
    guard let scenario = plan.scenario else { return nil }
    return HTML(.div, [.class("banner")]) {
      HTML(.p) {
        HTML(.strong, text: words(HTMLLabels.scenario))
        HTML(text: " \(scenario.title) (\(scenario.id)). \(words(HTMLLabels.scenarioMeans))")
      }
      HTML(.ul) {
        for setting in scenario.settings.prefix(Self.rowLimit) {
          HTML(.li, text: "\(setting.path): \(setting.value.inline(limit: 60))")
        }
      }
    }
  }

  private var version: String {
    HTMLLabels.version(language, plan.plan.asOf.description, plan.version)
  }

  func contents(_ sections: [ReportSection]) -> HTML {
    let heading = HTML.Anchor("heading-contents")
    return HTML(.nav, [.labelled(by: heading)]) {
      HTML(.h2, [.id(heading)], text: words(HTMLLabels.contents))
      HTML(.ol) {
        for section in sections {
          HTML(.li) { HTML(.a, [.href(section.anchor)], text: section.title) }
        }
      }
    }
  }

  var footer: HTML {
    HTML(.footer) {
      HTML(.p, text: "\(plan.plan.title). \(version)")
      HTML(.p) { HTML(.strong, text: words(HTMLLabels.disclaimer)) }
    }
  }
}
