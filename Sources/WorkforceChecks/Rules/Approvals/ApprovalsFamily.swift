import WorkforceModel
import WorkforceSyntax

extension Rule {
  static let approvalRules: [Rule] = [.approvalStale]
}
