import WorkforceModel

/// A range of money: a price of a system or the value of an outcome.
struct DrawnPrice {
  enum Kind: Hashable {
    case perItem(Int), perYear(Int), oneOff(Int)
    case outcome(Int)
  }

  var range: DrawnRange<Kind>

  /// Systems, then outcomes, in the order of the files; places are those of the catalogs.
  static func all(_ definitions: Definitions, _ streams: Streams) -> [DrawnPrice] {
    var result: [DrawnPrice] = []
    func add(_ kind: Kind, _ estimate: Estimate<Money>?, key: String) {
      guard let triangle = estimate.flatMap(Triangle.init) else { return }
      result.append(DrawnPrice(range: streams.drawn(kind, triangle, key: key)))
    }
    for (place, system) in definitions.systems.enumerated() {
      let key = "system/\(system.id.text)/cost"
      add(.perItem(place), system.cost?.perItem, key: "\(key)/per_item")
      add(.perYear(place), system.cost?.perYear, key: "\(key)/per_year")
      add(.oneOff(place), system.cost?.oneOff, key: "\(key)/one_off")
    }
    for (place, outcome) in definitions.outcomes.enumerated() where outcome.from != .release {
      add(.outcome(place), outcome.value, key: "outcome/\(outcome.id.text)/value")
    }
    return result
  }
}
