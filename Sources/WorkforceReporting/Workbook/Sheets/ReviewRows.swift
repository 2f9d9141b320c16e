import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning
import WorkforceSyntax

/// Finds everything of a plan that HR has to agree to.
struct ReviewRows {
  let context: BookContext

  var plan: ChangePlan { context.plan }
  var definitions: Definitions { context.definitions }
  var language: Language { context.language }
  typealias Labels = ReviewLabels

  init(_ context: BookContext) { self.context = context }

  /// Topic by topic; empty where there is nothing to agree to.
  ///
  /// Keys are unique, for the answers are read by them.
  var all: [ReviewRow] {
    let rows =
      roles + headcounts + grades + posts + destinations + proposals + consultations + trainings
      + waivers
    guard !rows.isEmpty else { return [] }
    var seen: Set<ReviewKey> = []
    return (questions(about: rows) + rows).filter { seen.insert($0.key).inserted }
  }

  private func questions(about rows: [ReviewRow]) -> [ReviewRow] {
    let topics = Set(rows.map(\.topic))
    var result: [ReviewRow] = []
    func ask(_ name: String, _ text: String, on sheet: BookSheet?, if isAsked: Bool) {
      guard isAsked else { return }
      result.append(
        ReviewRow(key: .question(name), topic: .question, about: text, sheet: sheet))
    }
    func named(_ label: Label, _ sheet: BookSheet) -> String {
      label(language, context.name(of: sheet))
    }
    ask(
      "data", Labels.data(language, context.name(of: .roles), plan.plan.asOf.description),
      on: .roles, if: topics.contains(.headcount))
    ask(
      "wording", named(Labels.wording, .roleChanges), on: .roleChanges, if: topics.contains(.role))
    ask("grading", context(Labels.grading), on: .roles, if: topics.contains(.grade))
    ask(
      "agreements", named(Labels.agreements, .redeployment), on: .redeployment,
      if: topics.contains(.freedHours))
    ask(
      "bodies", named(Labels.bodies, .consultation), on: .consultation,
      if: topics.contains(.consultation))
    ask("timing", named(Labels.timing, .waves), on: .waves, if: !definitions.waves.isEmpty)
    let hours = context.analysis.trainingPlan.hours
    ask(
      "training", Labels.timeToLearn(language, hours.grouped(in: language)), on: .skills,
      if: hours >= 1)
    for unheard in context.analysis.consultations.unheard {
      let roles = unheard.roles.prefix(12).map { context.title($0) ?? $0.text }
      ask(
        "unheard/\(unheard.domain?.text ?? "")/\(unheard.site ?? "")",
        Labels.unheard(
          language, context.title(unheard.domain) ?? unheard.site ?? plan.plan.title,
          roles.joined(separator: ", ")), on: .consultation, if: true)
    }
    return result
  }

  // MARK: Roles

  private var changing: [RoleChange] { plan.changingRoles.filter { $0.role.kind.isOfPeople } }

  private var roles: [ReviewRow] {
    changing.flatMap { change -> [ReviewRow] in
      let (before, after) = (change.capacity.fteAsIs, change.capacity.fteToBe)
      // Below a twentieth of a post both would read as none.
      let work: String? =
        if let before, let after, max(before, after) >= 0.05 {
          Labels.workOf(language, decimal(before), decimal(after))
        } else {
          nil
        }
      let row = ReviewRow(
        key: .role(change.id), topic: .role, about: title(change.id),
        proposed: list([
          context(Labels.kind(change.kind)), context(Labels.impact(change.impact)), work,
        ]), sheet: .roleChanges)
      guard let new = change.role.toBe?.title, new != change.role.title else { return [row] }
      return [
        row,
        ReviewRow(
          key: .role(change.id, "to_be", "title"), topic: .role,
          about: Labels.newTitle(language, change.role.title),
          proposed: "\(change.role.title) → \(new)", sheet: .roles),
      ]
    }
  }

  private var headcounts: [ReviewRow] {
    changing.compactMap { change in
      let (people, fte) = (change.role.headcount, change.role.fte)
      guard people != nil || fte != nil else { return nil }
      return ReviewRow(
        key: .role(change.id, people == nil ? "fte" : "headcount"), topic: .headcount,
        about: Labels.peopleToday(language, change.role.title),
        proposed: list([
          people.map { Labels.people(language, decimal($0)) },
          fte.map { Labels.fte(language, decimal($0)) },
        ]), sheet: .roles)
    }
  }

  private var grades: [ReviewRow] {
    plan.roles.compactMap { change in
      let (before, after) = (change.role.grade, change.role.toBe?.grade)
      let reason: String? =
        switch change.grading {
        case .unchanged: nil
        case .toBeGraded: context(Labels.toBeGraded)
        case .regrade: change.regradeReason(in: language).map { Labels.lookAgain(language, $0) }
        }
      let stated =
        after.map { after in before.map { "\($0) → \(after)" } ?? after } ?? before
      guard reason != nil || (after != nil && after != before) else { return nil }
      return ReviewRow(
        key: .role(change.id, "to_be", "grade"), topic: .grade,
        about: Labels.grade(language, title(change.id)), proposed: list([stated, reason]),
        sheet: .roles)
    }
  }

  private var posts: [ReviewRow] {
    plan.roles.flatMap { change -> [ReviewRow] in
      let role = change.role
      guard let toBe = role.toBe else { return [] }
      var result: [ReviewRow] = []
      func add(_ key: String, _ about: String, _ proposed: String?) {
        result.append(
          ReviewRow(
            key: .role(role.id, "to_be", key), topic: .posts, about: about, proposed: proposed,
            sheet: .roles))
      }
      if let fte = toBe.fte, fte != role.fte {
        let start = context.start(of: role).map { Labels.fromDay(language, $0.description) }
        let change =
          role.fte.map { Labels.fteChange(language, decimal($0), decimal(fte)) }
          ?? Labels.fte(language, decimal(fte))
        add("fte", Labels.posts(language, title(role.id)), list([change, start]))
      }
      if let day = toBe.opens {
        add("opens", Labels.opens(language, title(role.id)), day.description)
      }
      if let day = toBe.closes {
        add("closes", Labels.closes(language, title(role.id)), day.description)
      }
      return result
    }
  }

  // MARK: Words

  func title(_ role: ID<Role>) -> String { context.title(role) ?? role.text }

  func list(_ parts: [String?]) -> String? {
    parts.compactMap(\.self).joined(separator: "; ").nothingIfEmpty
  }

  func decimal(_ value: Double) -> String { context.decimal(value) }
}
