import WorkforceSyntax

/// The text of a plan of any size, with the proportions of a real one.
///
/// Nothing in it is left to chance: the same size gives the same text. Most of it is sound; a few
/// entries in a hundred are at fault in the ways planners err.
struct SyntheticPlan {
  let activities: Int

  static let activitiesOfDomain = 40

  var domains: Int { max(1, activities / Self.activitiesOfDomain) }
  var roles: Int { max(24, activities / 20) }
  var systems: Int { max(4, activities / 100) }
  var measures: Int { max(8, activities / 8) }
  var outcomes: Int { max(4, activities / 100) }
  var bodies: Int { max(2, activities / 400) }
  static let waves = 6
  static let skills = 12

  /// One file for each domain, and one for each of the other sections.
  func files() -> [SourceFile] {
    var result = [
      SourceFile(path: "workforce.yaml", text: plan),
      SourceFile(path: "organisation/roles.yaml", text: rolesText),
      SourceFile(path: "organisation/skills.yaml", text: skillsText),
      SourceFile(path: "organisation/bodies.yaml", text: bodiesText),
      SourceFile(path: "systems.yaml", text: systemsText),
      SourceFile(path: "outcomes.yaml", text: outcomesText),
      SourceFile(path: "steering/waves.yaml", text: wavesText),
      SourceFile(path: "steering/enablers.yaml", text: enablersText),
    ]
    // No single file comes near the limits of reading.
    for (part, first) in stride(from: 0, to: measures, by: 500).enumerated() {
      let text = measuresText(first..<min(first + 500, measures))
      result.append(SourceFile(path: "measures/part-\(part).yaml", text: text))
    }
    for domain in 0..<domains {
      result.append(SourceFile(path: "work/domain-\(domain).yaml", text: workText(of: domain)))
    }
    return result
  }

  // MARK: Who is who

  /// A domain works with eight roles: two of its own and six of its neighbours.
  func role(_ place: Int, of domain: Int) -> String { "role-\((domain * 2 + place) % roles)" }

  func system(of domain: Int, _ place: Int = 0) -> String {
    "system-\((domain + place) % systems)"
  }

  func measure(_ place: Int) -> String { "measure-\(place % measures)" }

  func wave(of domain: Int) -> String { "wave-\(domain % Self.waves)" }
}

extension SyntheticPlan {
  private static let verbs = [
    "Check", "Register", "Assess", "Answer", "Prepare", "Review", "Book", "Send", "Archive",
    "Update", "Verify", "Plan", "Order", "Release", "Correct", "Measure", "Report", "Close",
  ]
  private static let things = [
    "invoice", "claim", "contract", "shipment", "complaint", "appointment", "payment", "estimate",
    "delivery", "address", "reserve", "account", "letter", "enquiry", "repair", "inspection",
    "licence", "order", "forecast", "budget", "statement", "refund", "policy", "document", "tariff",
  ]
  private static let places = [
    "north", "south", "east", "west", "retail", "wholesale", "export", "import", "private", "fleet",
    "harbour", "airport", "branch", "online", "partner", "garage", "clinic", "depot", "campus",
  ]

  /// Titles share words, as those of one trade do, but few are alike.
  static func title(_ place: Int) -> String {
    let verb = verbs[place % verbs.count]
    let thing = things[(place / verbs.count) % things.count]
    let third = places[(place / (verbs.count * things.count)) % places.count]
    let fourth = things[(place * 7 + 3) % things.count]
    let number = place / (verbs.count * things.count * places.count)
    return "\(verb) \(thing) and \(fourth) \(third)" + (number > 0 ? " \(number)" : "")
  }
}
