package import WorkforceSyntax

/// Which findings two versions of a plan do not share.
package struct FindingChanges: Sendable {
  /// In the order of the later text.
  package var new: [Diagnostic]
  /// In the order of the earlier text.
  package var gone: [Diagnostic]
  /// The same finding with another severity, or waived in one of the two.
  package var changed: [(before: Diagnostic, after: Diagnostic)]
  /// How many are in both.
  package var kept: Int

  package var isEmpty: Bool { new.isEmpty && gone.isEmpty && changed.isEmpty }

  package var mirrored: Self {
    Self(
      new: gone, gone: new, changed: changed.map { (before: $0.after, after: $0.before) },
      kept: kept)
  }

  init(new: [Diagnostic], gone: [Diagnostic], changed: [(Diagnostic, Diagnostic)], kept: Int) {
    self.new = new
    self.gone = gone
    self.changed = changed.map { (before: $0.0, after: $0.1) }
    self.kept = kept
  }

  /// Findings of one rule about one thing are the same wherever they stand and whatever figures they
  /// name; several of them are paired in the order of the text.
  init(from before: [Diagnostic], to after: [Diagnostic]) {
    self.init(new: [], gone: [], changed: [], kept: 0)
    let old = Dictionary(grouping: before, by: Identity.init)
    var used: [Identity: Int] = [:]
    for finding in after {
      let identity = Identity(finding)
      let place = used[identity] ?? 0
      guard let twins = old[identity], place < twins.count else {
        new.append(finding)
        continue
      }
      used[identity] = place + 1
      let twin = twins[place]
      if twin.severity == finding.severity, (twin.waived == nil) == (finding.waived == nil) {
        kept += 1
      } else {
        changed.append((before: twin, after: finding))
      }
    }
    var left = used
    for finding in before {
      let identity = Identity(finding)
      if let count = left[identity], count > 0 {
        left[identity] = count - 1
      } else {
        gone.append(finding)
      }
    }
    changed.sort { Identity($0.before).order < Identity($1.before).order }
  }

  private struct Identity: Hashable {
    var rule: String
    var subject: Diagnostic.Subject?
    var domain: String?
    var state: Diagnostic.State?
    var cause: String
    /// What is about nothing in particular is told apart by what it says.
    var message: String?

    init(_ finding: Diagnostic) {
      rule = finding.id
      subject = finding.subject
      domain = finding.domain
      state = finding.state
      cause = finding.cause
      message = finding.subject == nil ? finding.message : nil
    }

    var order: String {
      [
        rule, subject?.kind ?? "", subject?.id ?? "", domain ?? "", state?.rawValue ?? "", cause,
        message ?? "",
      ].joined(separator: "\0")
    }
  }
}
