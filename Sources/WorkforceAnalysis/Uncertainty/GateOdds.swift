package import WorkforceModel

/// How likely a gate of a wave is to be passed, where its words name a quantity that is drawn.
///
/// Two kinds can be computed, both with a `minimum` that is a share: a criterion with the word
/// "release" that names a wave by id or title, which asks for that part of the wave's planned net
/// release; and one with the word "completed" that names an activity, which asks for that part of the
/// offered items. All other gates are for people to judge.
package struct GateOdds: Hashable, Sendable {
  package enum Quantity: Hashable, Sendable {
    case release(ID<Wave>)
    case completed(ID<Activity>)
  }

  package var wave: ID<Wave>
  /// The gate's place in the wave's text, from 0.
  package var gate: Int
  package var quantity: Quantity
  /// The minimum, in hours a year or as a share.
  package var target: Double
  /// 0…1.
  package var probability: Double
}

/// A gate whose words name a quantity, before it is drawn.
struct GateCase {
  var wave: ID<Wave>
  var gate: Int
  var quantity: GateOdds.Quantity
  /// 0…1.
  var minimum: Double

  static func all(_ definitions: Definitions) -> [GateCase] {
    definitions.waves.flatMap { wave in
      wave.gate.enumerated().compactMap { place, gate in
        guard let minimum = gate.minimum.flatMap(Self.share(of:)) else { return nil }
        guard let quantity = Self.quantity(gate.criterion, definitions) else { return nil }
        return GateCase(wave: wave.id, gate: place, quantity: quantity, minimum: minimum)
      }
    }
  }

  private static func quantity(
    _ criterion: String, _ definitions: Definitions
  ) -> GateOdds.Quantity? {
    let words = Words(criterion)
    if words.has("release") {
      let named = definitions.waves.filter { words.has($0.id.text) || words.has($0.title) }
      return named.count == 1 ? .release(named[0].id) : nil
    }
    guard words.has("completed") else { return nil }
    let named = definitions.activities.filter { words.has($0.id.text) || words.has($0.title) }
    guard named.count == 1, named[0].toBe?.execution.isSystems == true,
      named[0].toBe?.completed != nil
    else { return nil }
    return .completed(named[0].id)
  }

  /// `80%` or `0.8`.
  private static func share(of text: String) -> Double? {
    let digits = text.filter { !$0.isWhitespace }
    let number = digits.hasSuffix("%") ? Double(digits.dropLast()).map { $0 / 100 } : Double(digits)
    return number.flatMap { (0...1).contains($0) ? $0 : nil }
  }
}

/// A text as words, so that `wave-1` is found in "Release of wave 1".
private struct Words {
  private let text: String

  init(_ text: String) { self.text = Self.spaced(text) }

  func has(_ phrase: String) -> Bool {
    let phrase = Self.spaced(phrase)
    return phrase.count > 2 && text.contains(phrase)
  }

  private static func spaced(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }
}
