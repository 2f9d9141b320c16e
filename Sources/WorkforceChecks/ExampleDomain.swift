extension RuleExample {
  /// A domain of eight activities and eight roles, large enough for shares of it to be judged: six
  /// ordinary activities, and behind them those of the example.
  ///
  /// - Parameter text: Ends with two entries of `activities`.
  static func inDomain(_ text: String) -> RuleExample {
    RuleExample(stringLiteral: "domain: motor-claims\n\(text)\n\(sixActivities)")
  }

  private static let sixActivities = """
      register-claim:
        title: Register a claim
        as_is: {raci: {R: claims-handler, A: claims-team-lead, I: customer-service-lead}}
      assess-damage:
        title: Assess the damage
        as_is: {raci: {R: claims-handler, A: claims-team-lead, I: fraud-analyst}}
      settle-claim:
        title: Settle a claim
        as_is: {raci: {R: claims-handler, A: claims-team-lead, I: finance-controller}}
      screen-for-fraud:
        title: Screen for fraud
        as_is: {raci: {R: fraud-analyst, A: claims-team-lead, I: claims-handler}}
      pay-claim:
        title: Pay a claim
        as_is: {raci: {R: payments-clerk, A: finance-controller, I: claims-handler}}
      answer-complaint:
        title: Answer a complaint
        as_is: {raci: {R: quality-lead, A: head-of-claims, C: claims-handler}}
    """
}
