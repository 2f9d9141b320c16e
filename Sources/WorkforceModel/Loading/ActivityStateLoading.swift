import WorkforceSyntax

extension FieldReader {
  /// Reads the keys of a state over those it inherits.
  func apply(to state: inout ActivityState) {
    if let node = node("raci"),
      let letters = context.mapping(node, key: "raci", example: context.exampleOfLetters())
    {
      context.apply(letters, to: &state.responsibilities)
    }
    if writes("execution") {
      state.statesExecution = true
      if let execution: Execution = choice("execution") { state.execution = execution }
    }
    if let helpers: [ID<System>] = references("system", .systems) { state.helpers = helpers }
    if let effort = wholeOfShares("effort") { state.effort = effort }
    applyWork(to: &state)
    if let time = estimate("time", .time) {
      if state.execution == .assisted || state.execution == .shared {
        state.timeWithHelp = time
      } else {
        state.time = time
      }
    }
    applyHandOver(to: &state)
  }

  private func applyHandOver(to state: inout ActivityState) {
    if let time = value("consult_time", .time) { state.consultTime = time }
    if let time = value("inform_time", .time) { state.informTime = time }
    if let share = estimate("share", .share) { state.share = share }
    if let completed = estimate("completed", .share) { state.completed = completed }
    if let mix = estimate("mix", .factor) { state.mix = mix }
    if let manual = manual() { state.manual = manual }
    if let oversight = fields("oversight") {
      var result = state.oversight ?? Oversight()
      oversight.apply(to: &result)
      state.oversight = result
    }
    if let fallback = text("fallback") { state.fallback = fallback }
    if let exposure = exposure() { state.exposure = exposure }
    if let evidence = evidence() { state.evidence = evidence }
  }

  /// One role, several with even parts, or parts by role.
  private func manual() -> [RoleShare]? {
    guard let node = node("manual") else { return nil }
    if node.mapping != nil { return wholeOfShares("manual") }
    guard let roles = roles("manual") else { return nil }
    return roles.map { RoleShare(role: $0, share: Share(1 / Double(roles.count))) }
  }

  /// Shares by role that make up a whole.
  private func wholeOfShares(_ key: String) -> [RoleShare]? {
    guard let node = node(key), let parts = shares(key) else { return nil }
    guard let written = pairs(key)?.count, written == parts.count, !parts.isEmpty else {
      return parts
    }
    let sum = parts.reduce(0) { $0 + $1.share.value }
    if abs(sum - 1) > 0.005 + 1e-9 {
      let percent = Wording.number((sum * 1000).rounded() / 10)
      context.report(
        "value/sum", "the parts under `\(key)` are \(percent) % together, not 100 %",
        at: node.range, help: "change the shares so that they sum to 100 %")
    }
    return parts
  }

  private func exposure() -> Exposure? {
    guard let reader = fields("exposure") else { return nil }
    var exposure = Exposure()
    exposure.label = reader.choice("label", ExposureLabel.self)?.rawValue
    exposure.workerWish = reader.value("worker_wish", .agency)
    exposure.expertView = reader.value("expert_view", .agency)
    exposure.aiAlone = reader.choice("ai_alone")
    exposure.source = reader.text("source")
    return exposure
  }
}

/// Exposure of a task to language models, from none to direct.
enum ExposureLabel: String, CaseIterable {
  case none = "E0", direct = "E1", withTools = "E2"
}
