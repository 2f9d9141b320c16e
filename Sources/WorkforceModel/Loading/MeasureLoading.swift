import WorkforceSyntax

extension LoadContext {
  func measure(_ reader: FieldReader, _ entry: CollectedEntry, source: EntrySource) -> Measure {
    let id = entry.id.value
    reader.require("unit", example: "days")
    reader.require("better", example: "lower")
    // Without unit or direction the entry is still read to its end, for the faults in it.
    var measure = Measure(
      id: ID(id), title: reader.title(orID: id), unit: reader.line("unit") ?? "",
      better: reader.choice("better") ?? .higher, changes: false, source: source)
    measure.question = reader.text("question")
    measure.formula = reader.text("formula")
    readFigures(reader, into: &measure)
    measure.owner = reader.role("owner")
    measure.steward = reader.role("steward")
    measure.system = reader.text("source")
    measure.frequency = reader.line("frequency")
    measure.kind = reader.choice("kind")
    measure.level = reader.choice("level")
    measure.about = reader.choice("about")
    measure.per = reader.choice("per")
    measure.outcome = reader.reference("outcome", .outcomes)
    measure.guardrail = reader.reference("guardrail", .measures)
    measure.notFor = reader.text("not_for")
    measure.expires = reader.value("expires", .date)
    measure.domain = reader.domain(orFile: entry.fileDomain)
    measure.wave = reader.reference("wave", .waves)
    measure.waivers = reader.waivers()
    readStates(reader, into: &measure)
    return measure
  }

  private func readFigures(_ reader: FieldReader, into measure: inout Measure) {
    let unit = measure.unit
    if let baseline = reader.fields("baseline") {
      baseline.require("value", example: "12")
      measure.baseline = Measure.Baseline(
        value: baseline.node("value").flatMap { level($0, unit: unit, key: "value") },
        on: baseline.value("on", .date), source: baseline.text("source"))
    }
    if let target = reader.fields("target") {
      target.require("value", example: "6")
      let by = target.value("by", .date)
      if let value = target.node("value").flatMap({ level($0, unit: unit, key: "value") }) {
        measure.target = Measure.Target(value: value, by: by)
      }
    }
  }

  private func readStates(_ reader: FieldReader, into measure: inout Measure) {
    let toBe = reader.node("to_be")
    // A measure that states neither is in use in both; one that only `to_be` states is new.
    if reader.writes("as_is") || toBe == nil || toBe?.mapping?["retired"] != nil {
      measure.asIs = []
    }
    reading(.asIs) {
      if let asIs = reader.fields("as_is") {
        measure.asIs = (asIs.shares("scorecards") ?? []).filter { $0.share.value > 0 }
      }
    }
    guard let toBe else {
      measure.toBe = measure.asIs
      return
    }
    measure.changes = true
    reading(.toBe) {
      guard
        let mapping = mapping(toBe, key: "to_be", example: "{scorecards: {claims-handler: 20%}}")
      else { return }
      let ends = mapping["retired"] != nil
      let keys = ends ? ["measures.to_be"] : ["measures.to_be", "measures.as_is"]
      let change = FieldReader(mapping, at: reader.keyPlace("to_be"), paths: keys, self) {
        ends && toBeConflict($0, with: "measures.as_is", mapping)
      }
      measure.wave = change.wave(orOf: reader, measure.wave)
      if ends {
        measure.retirement = change.retirement(.measures)
        return
      }
      var weights = measure.asIs ?? []
      for weight in change.shares("scorecards") ?? [] {
        if let place = weights.firstIndex(where: { $0.role == weight.role }) {
          weights[place] = weight
        } else {
          weights.append(weight)
        }
      }
      // A weight of 0 is how a plan takes a measure off a scorecard it would inherit.
      measure.toBe = weights.filter { $0.share.value > 0 }
    }
  }

  func outcome(_ reader: FieldReader, _ entry: CollectedEntry, source: EntrySource) -> Outcome {
    let id = entry.id.value
    var outcome = Outcome(id: ID(id), title: reader.title(orID: id), source: source)
    outcome.owner = reader.role("owner")
    outcome.kind = reader.choice("kind")
    outcome.value = reader.estimate("value", .moneyAYear)
    outcome.realised = reader.value("realised", .share)
    outcome.from = reader.choice("from")
    outcome.costCentre = reader.line("cost_centre")
    outcome.waivers = reader.waivers()
    return outcome
  }
}
