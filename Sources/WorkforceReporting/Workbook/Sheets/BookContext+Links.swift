import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

extension BookContext {
  /// LibreOffice cuts links that need a second line, so that a longer text is no link.
  private static let linkLimit = 32

  /// The title of something, leading to its row; as plain text where it has none or is long, and the
  /// id where it has no title.
  func link(_ subject: Diagnostic.Subject?) -> Cell {
    subject.map { link(shownTitle(of: $0), to: $0) } ?? .empty
  }

  /// The id of something in the first column, leading to its row.
  func key(_ subject: Diagnostic.Subject) -> Cell {
    let cell = id(of: subject)
    guard case .link = cell.content else { return cell }
    return Cell(cell.content, .link.with { $0.isBold = true })
  }

  func id(of subject: Diagnostic.Subject) -> Cell { link(subject.id, to: subject) }

  private func link(_ text: String, to subject: Diagnostic.Subject) -> Cell {
    guard text.count <= Self.linkLimit, let target = target(of: subject) else { return .text(text) }
    return .link(text, to: target)
  }

  func link(_ role: ID<Role>?) -> Cell { link(role.map(\.subject)) }

  func link(_ activity: ID<Activity>?) -> Cell { link(activity.map(\.subject)) }

  func link(_ decision: ID<Decision>?) -> Cell { link(decision.map(\.subject)) }

  func link(_ measure: ID<Measure>?) -> Cell { link(measure.map(\.subject)) }

  /// A role is named as in the to-be.
  func shownTitle(of subject: Diagnostic.Subject) -> String {
    let title =
      subject.kind == Role.kind ? self.title(ID<Role>(subject.id)) : self.title(of: subject)
    return title ?? subject.id
  }

  func titles(_ roles: [ID<Role>]) -> String? {
    roles.compactMap { title($0) }.joined(separator: ", ").nothingIfEmpty
  }

  func titles(_ systems: [ID<System>]) -> String? {
    systems.map { definitions.systems[$0]?.title ?? $0.text }.joined(separator: ", ")
      .nothingIfEmpty
  }
}

extension ID where Subject: Entry {
  /// What the id names.
  var subject: Diagnostic.Subject { Diagnostic.Subject(kind: Subject.kind, id: text) }
}
