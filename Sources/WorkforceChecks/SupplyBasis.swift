import WorkforceAnalysis
import WorkforceModel
import WorkforceSyntax

/// What the hours of a role in one month rest on, and where that is written.
struct SupplyBasis {
  let place: SourceRange
  /// Such as "10 people, 96.7 h each after absence and breaks".
  let label: String
  private let key: String
  /// Hours a month of one person; nil where the role lends hours and no people.
  private let hoursOfOne: Double?

  init(_ role: Role, monthly supply: Double, in month: Month, capacity: RoleCapacity?) {
    // Where it is the calendar that takes people away, a number of people would not help.
    let calendar = [
      ("closes", role.toBe?.closes.flatMap { Month(of: $0) <= month ? $0 : nil }),
      ("opens", role.toBe?.opens.flatMap { Month(of: $0) >= month ? $0 : nil }),
    ]
    if let (verb, day) = calendar.first(where: { $0.1 != nil }), let day {
      (key, hoursOfOne) = (verb, nil)
      place = role.source.place("to_be", verb)
      label = "\(verb) on \(day)"
      return
    }
    if role.available != nil {
      (key, hoursOfOne) = ("available", nil)
      place = role.source.place("available")
      label = "\(supply.readable) h a month lent to this plan"
      return
    }
    let one = capacity?.effectiveHours.map { $0 / 12 } ?? 0
    let people = one > 0 ? supply / one : 0
    hoursOfOne = one > 0 ? one : nil
    // Before its date the to-be's FTE is not there yet.
    let before = role.fte ?? role.headcount
    let isToBe = role.toBe?.fte.map { abs($0 - people) <= abs((before ?? 0) - people) } ?? false
    key = isToBe || role.fte != nil ? "fte" : "headcount"
    place = isToBe ? role.source.place("to_be", "fte") : role.source.place(key)
    let noun = key == "fte" ? "FTE" : people == 1 ? "person" : "people"
    label = "\(people.readable) \(noun), \(one.readable) h each after absence and breaks"
  }

  /// The text to type for a supply of so many hours a month.
  func raise(to hours: Double) -> String {
    if key == "closes" { return "let the role close later" }
    if key == "opens" { return "let the role open earlier" }
    guard let hoursOfOne else {
      // More hours than a language value may hold are typed by nobody.
      let enough = Int(min((hours * 12 - 1e-6).rounded(.up), 1e12))
      return "raise `available` to `\(enough) h per year`"
    }
    // Upwards, for less would not be enough; people come whole, FTE in tenths.
    let people = hours / hoursOfOne - 1e-6
    let enough = key == "fte" ? (people * 10).rounded(.up) / 10 : people.rounded(.up)
    return "raise `\(key)` to \(enough.readable)"
  }
}
