import WorkforceAnalysis
import WorkforceModel

/// The sentence of a job description about one activity.
struct RoleSentence {
  private let title: String
  private let activity: Activity?
  private let definitions: Definitions
  private let language: Language

  init(_ title: String, _ activity: Activity?, definitions: Definitions, language: Language) {
    self.title = title
    self.activity = activity
    self.definitions = definitions
    self.language = language
  }

  func text(_ action: RoleDifference.Action, _ duties: [Duty]) -> String {
    let verbs = duties.filter { $0 != .excluded }.map { $0.verb[language] }
      .joined(separator: RoleItemLabels.and[language])
    switch action {
    case .stop: return RoleItemLabels.noLonger(language, verbs, title)
    case .oversee: return oversees
    case .start, .change, .continue:
      return verbs.isEmpty ? "" : RoleItemLabels.duties(language, verbs, title).capitalizedFirst
    }
  }

  private var oversees: String {
    let systems = (activity?.toBe?.systems ?? []).map { definitions.title(of: .system($0)) }
      .joined(separator: ", ")
    let mode = activity?.toBe?.oversight?.mode?.inWords[language]
    switch (systems.isEmpty, mode) {
    case (true, nil): return RoleItemLabels.oversees(language, title)
    case (true, let mode?): return RoleItemLabels.overseesHow(language, title, mode)
    case (false, nil): return RoleItemLabels.overseesSystem(language, title, systems)
    case (false, let mode?):
      return RoleItemLabels.overseesSystemHow(language, title, systems, mode)
    }
  }
}
