import WorkforceSyntax

extension LoadContext {
  func system(_ mapping: SyntaxMapping, at place: SourceRange, id: String, source: EntrySource)
    -> System?
  {
    var isFirst = true
    let reader = FieldReader(mapping, at: place, paths: ["systems"], self) { entry in
      let isEmployees = reportEmployee(entry, id: id, saysWhy: isFirst)
      if isEmployees { isFirst = false }
      return isEmployees
    }
    reader.require("kind", example: "model")
    let title = reader.title(orID: id)
    // Without a kind the entry is still read to its end, for the faults in it.
    var system = System(
      id: ID(id), title: title, kind: reader.choice("kind") ?? .automation, source: source)
    system.owner = reader.role("owner")
    system.supplier = reader.line("supplier")
    system.capabilities = reader.texts("capabilities") ?? []
    system.stage = reader.choice("stage")
    system.clearedFor = reader.choice("cleared_for")
    system.stop = reader.role("stop")
    system.fallback = reader.text("fallback")
    system.evidence = reader.evidence()
    system.runs = reader.line("runs")
    system.logs = reader.log("logs")
    if let cost = reader.fields("cost") {
      system.cost = System.Cost(
        perItem: cost.estimate("per_item", .money), perYear: cost.estimate("per_year", .moneyAYear),
        oneOff: cost.estimate("one_off", .money))
    }
    system.needs = reader.skills("needs") ?? []
    system.personalData = reader.boolean("personal_data")
    system.waivers = reader.waivers()
    if let change = reader.fields("to_be") {
      system.toBe = reading(.toBe) {
        System.Change(
          stage: change.choice("stage"), clearedFor: change.choice("cleared_for"),
          from: change.reference("from", .waves))
      }
    }
    return system
  }

  /// Refuses what would make an employee of a system; false for any other key.
  private func reportEmployee(
    _ entry: SyntaxMapping.Entry, id: String, saysWhy: Bool
  ) -> Bool {
    let key = entry.key.value
    let written = key.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 }
    guard let help = Self.helpByEmployeeKey[String(written)] else { return false }
    report(
      "ai/system-as-employee",
      "system \(Wording.quoted(id)) has the key `\(key)`, and a system is not an employee",
      at: entry.key.range,
      notes: !saysWhy
        ? []
        : [
          "in a randomised experiment with about 1,261 managers, framing AI as an employee "
            + "lowered the errors they caught by 18 %"
        ],
      help: help)
    return true
  }

  private static let helpByEmployeeKey: [String: String] = {
    let capacity =
      "say what it does with `capabilities`, what it may do with `cleared_for`; hours of people "
      + "belong to the role that oversees it"
    let owner = "name the role that answers for it: `owner: head-of-claims`"
    let clearance = "say how far it may go with `cleared_for`, such as `cleared_for: delegated`"
    let name = "say what it is with `title`, such as `title: Triage model`"
    let cost = "state its cost as `cost: {per_item: 0.11 EUR, per_year: 40000 EUR}`"
    let fallback = "say what happens when it is off: `fallback: Manual triage`"
    return [
      "fte": capacity, "headcount": capacity, "working_time": capacity, "available": capacity,
      "grade": clearance, "level": clearance, "job_title": name, "name": name, "first_name": name,
      "last_name": name, "employee": name, "employee_id": name, "personnel_number": name,
      "email": name, "person": name,
      "hire_date": "write `to_be: {stage: production, from: wave-1}`",
      "reports_to": owner, "manager": owner, "line_manager": owner, "supervisor": owner,
      "boss": owner, "deputy": fallback, "salary": cost, "cost_centre": cost, "cost_center": cost,
    ]
  }()
}
