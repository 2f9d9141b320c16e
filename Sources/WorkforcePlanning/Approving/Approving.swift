package import WorkforceAnalysis
package import WorkforceModel
package import WorkforceSyntax

/// A role's approval of a part of the plan, written into its text.
package struct Approving: Sendable {
  package enum Act: String, Sendable {
    /// A new entry under `approvals`.
    case added
    /// Fingerprint and day of an entry that was there.
    case renewed
    /// The approval is of today's text already.
    case unchanged
  }

  package struct Request: Sendable {
    package var by: String
    /// A role, a domain or `plan`.
    package var covers: String
    /// The plan's `as_of` unless given: the same call on the same text then gives the same text.
    package var on: CalendarDate?
    package var comment: String?
    /// Dates an approval anew that is still of today's text.
    package var renews: Bool

    package init(
      by: String, covers: String, on: CalendarDate? = nil, comment: String? = nil,
      renews: Bool = false
    ) {
      (self.by, self.covers, self.on, self.comment) = (by, covers, on, comment)
      self.renews = renews
    }
  }

  package private(set) var act: Act
  package private(set) var id: String
  package private(set) var day: CalendarDate
  package private(set) var fingerprint: String
  /// What the text said of an approval that is renewed.
  package private(set) var before: (state: ApprovalState, on: CalendarDate?)?
  package private(set) var files: [EditedFile]

  package enum Refusal: Error, Sendable {
    case unknownRole(String, near: [String])
    case unknownCover(String, near: [String])
    /// The plan's `as_of` lies before the day of the approval that is to be renewed.
    case noDay(asOf: CalendarDate, before: CalendarDate)
    case edit(EditRefusal)
  }

  package init(
    _ request: Request, in sources: LoadedSources, _ definitions: Definitions
  ) throws(Refusal) {
    guard definitions.roles[ID(request.by)] != nil else {
      let near = NearestName.suggestions(
        for: request.by, among: definitions.roles.map(\.id.text))
      throw .unknownRole(request.by, near: near)
    }
    let content = ApprovedContent(definitions)
    guard let fingerprint = content.fingerprint(of: request.covers) else {
      let names = definitions.roles.map(\.id.text) + definitions.domains.map(\.id.text) + ["plan"]
      throw .unknownCover(
        request.covers, near: NearestName.suggestions(for: request.covers, among: names))
    }
    self.fingerprint = fingerprint
    day = request.on ?? definitions.plan.asOf
    // Of several the latest stands.
    let known = definitions.approvals.last {
      $0.by?.text == request.by && $0.covers == request.covers
    }
    id = known?.id.text ?? Self.newID(for: request, definitions)
    act = known == nil ? .added : .renewed
    files = []
    if let known {
      let state = content.state(of: known)
      before = (state, known.on)
      if state == .valid, !request.renews {
        act = .unchanged
        day = known.on ?? day
        return
      }
      if request.on == nil, let then = known.on, then > day {
        throw .noDay(asOf: day, before: then)
      }
    }
    do throws(EditRefusal) {
      files = try edited(request, sources)
      try prove(sources, request)
    } catch {
      throw .edit(error)
    }
    if files.isEmpty { act = .unchanged }
  }

  /// `plan-by-head-of-claims`; a short one where that is too long, a numbered one where it is taken.
  private static func newID(for request: Request, _ definitions: Definitions) -> String {
    let long = "\(request.covers)-by-\(request.by)"
    let base = long.utf8.count <= 120 ? long : "approval"
    var id = base
    var number = 2
    while definitions.approvals[ID(id)] != nil {
      id = "\(base)-\(number)"
      number += 1
    }
    return id
  }

  private func edited(
    _ request: Request, _ sources: LoadedSources
  ) throws(EditRefusal) -> [EditedFile] {
    var editor = PlanEditor(sources)
    var values = [("on", day.description), ("fingerprint", fingerprint)]
    if let comment = request.comment { values.append(("comment", comment)) }
    if act == .added {
      values =
        [("by", request.by), ("on", day.description), ("covers", request.covers)]
        + values.dropFirst()
      guard let path = editor.newEntry(["approvals", id]) else {
        throw EditRefusal("the plan has no file for approvals")
      }
      try editor.set(path, to: .mapping(values.map { .init($0.0, .text($0.1)) }))
    } else {
      for (key, value) in values {
        guard let path = editor.path(to: ["approvals", id, key]) else {
          throw EditRefusal("approval `\(id)` is not found in the text")
        }
        try editor.set(path, to: .text(value))
      }
    }
    return try editor.finished()
  }

  /// The new text must hold the approval, and nothing but it may be new.
  private func prove(_ sources: LoadedSources, _ request: Request) throws(EditRefusal) {
    let after = SourceLoader.read(files: sources.files.with(files))
    let loaded = DefinitionsLoader.load(after.trees, fileCount: after.files.count)
    let approval = loaded.definitions?.approvals[ID(id)]
    guard !loaded.problems.hasErrors, let definitions = loaded.definitions, let approval,
      approval.on == day, approval.by?.text == request.by, approval.covers == request.covers,
      ApprovedContent(definitions).state(of: approval) == .valid
    else {
      throw EditRefusal("approval `\(id)` could not be written so that it holds; write it by hand")
    }
  }
}
