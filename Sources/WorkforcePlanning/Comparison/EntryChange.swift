package import WorkforceModel
package import WorkforceSyntax

/// What differs between two versions of one entry of a plan.
package struct EntryChange: Sendable {
  package enum Sort: String, Hashable, Sendable, CaseIterable {
    case new, changed
    /// Other parties do the work, answer for it or decide.
    case moved
    case gone

    var mirrored: Self {
      switch self {
      case .new: .gone
      case .gone: .new
      case .changed, .moved: self
      }
    }
  }

  /// What it is, such as `activity` and `triage-claim`.
  package var subject: Diagnostic.Subject
  /// The title before and after; the same where it stays.
  package var titles: (before: String?, after: String?)
  /// The domains it is in before and after.
  package var domains: (before: ID<Domain>?, after: ID<Domain>?)
  /// Where it is declared before and after.
  package var places: (before: SourceRange?, after: SourceRange?)
  package var sort: Sort
  package var facts: [FactChange]
  /// Empty for everything but activities.
  package var parts: [PartChange]

  /// The title the later version has, or the only one.
  package var title: String { titles.after ?? titles.before ?? subject.id }
  /// The domain it is in, or was in.
  package var domain: ID<Domain>? { domains.after ?? domains.before }

  package var mirrored: Self {
    Self(
      subject: subject, titles: (titles.after, titles.before),
      domains: (domains.after, domains.before), places: (places.after, places.before),
      sort: sort.mirrored, facts: facts.map(\.mirrored), parts: parts.map(\.mirrored))
  }
}

extension EntryChange {
  /// Nil where both say the same.
  init?<Element: Entry>(
    _ before: Element?, _ after: Element?, facts: [FactChange], parts: [PartChange] = [],
    changesHands: Bool = false, domain: (Element) -> ID<Domain>? = { _ in nil }
  ) {
    guard let any = after ?? before else { return nil }
    guard before == nil || after == nil || !facts.isEmpty || !parts.isEmpty else { return nil }
    subject = any.subject
    titles = (before?.title, after?.title)
    domains = (before.flatMap(domain), after.flatMap(domain))
    places = (before?.source.declaration, after?.source.declaration)
    sort = before == nil ? .new : after == nil ? .gone : changesHands ? .moved : .changed
    self.facts = facts
    self.parts = parts
  }
}
