import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let readinessRules: [Rule] = []
}
