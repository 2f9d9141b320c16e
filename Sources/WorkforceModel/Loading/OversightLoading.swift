import WorkforceSyntax

extension FieldReader {
  /// Reads the keys of an oversight over those it inherits.
  func apply(to oversight: inout Oversight) {
    if let mode: Oversight.Mode = choice("mode") { oversight.mode = mode }
    if let by = role("by") { oversight.by = by }
    if let stop = role("stop") { oversight.stop = stop }
    if let flags = fields("flag_when") {
      var result = oversight.flagWhen ?? Oversight.Flags()
      if let confidence = flags.value("confidence_below", .share) {
        result.confidenceBelow = confidence
      }
      if let amount = flags.value("amount_above", .money) { result.amountAbove = amount }
      if let categories = flags.texts("categories") { result.categories = categories }
      oversight.flagWhen = result
    }
    if let before = review("before", over: oversight.before) { oversight.before = before }
    if let after = review("after", over: oversight.after) { oversight.after = after }
    if let rework = review("rework", over: oversight.rework) { oversight.rework = rework }
    if let fixed = estimate("fixed", .timeRate) { oversight.fixed = fixed }
    if let budget = value("budget", .timeRate) { oversight.budget = budget }
    if let controls = texts("controls") { oversight.controls = controls }
    applyConduct(to: &oversight)
  }

  private func applyConduct(to oversight: inout Oversight) {
    if let safeStop = text("safe_stop") { oversight.safeStop = safeStop }
    if let cadence = line("cadence") { oversight.cadence = cadence }
    if let escalate = parties("escalate", [.roles, .systems]) { oversight.escalate = escalate }
    if let within = value("respond_within", .response) { oversight.respondWithin = within }
    if let cover = line("cover") { oversight.cover = cover }
    if let tested = value("last_tested", .date) { oversight.lastTested = tested }
    if let second = boolean("second_person") { oversight.secondPerson = second }
    if let can: [Oversight.Ability] = choices("can") { oversight.can = can }
    if let appeal = appeal() { oversight.appeal = appeal }
    if let notify = boolean("notify_affected") { oversight.notifyAffected = notify }
  }

  /// A rate and a time; either is inherited where only the other is written.
  private func review(_ key: String, over inherited: Oversight.Review?) -> Oversight.Review? {
    guard let reader = fields(key) else { return nil }
    if inherited == nil {
      reader.require("rate", example: "10%")
      reader.require("time", example: "4 min")
    }
    let rate = reader.estimate("rate", .share) ?? inherited?.rate
    let time = reader.estimate("time", .time) ?? inherited?.time
    let by = key == "rework" ? reader.role("by") : nil
    guard let rate, let time else { return nil }
    return Oversight.Review(rate: rate, time: time, by: by ?? inherited?.by)
  }
}
