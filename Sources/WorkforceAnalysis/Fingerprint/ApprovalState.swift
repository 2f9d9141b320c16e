package import WorkforceModel

/// Whether an approval is of what the text says today.
package enum ApprovalState: String, Hashable, Sendable, CaseIterable {
  /// The text is the one that was approved.
  case valid
  /// The text has changed since.
  case stale
  /// Without a fingerprint, or what it covers, nobody can tell.
  case unknown
}

extension ApprovedContent {
  package func state(of approval: Approval) -> ApprovalState {
    guard let then = approval.fingerprint, let covers = approval.covers,
      let now = fingerprint(of: covers)
    else { return .unknown }
    return then.lowercased() == now ? .valid : .stale
  }
}
