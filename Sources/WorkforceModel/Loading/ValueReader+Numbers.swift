extension ValueReader {
  static func number(_ text: String, _ context: LoadContext) throws(ValueFault) -> Double {
    try bare(text, "a number", "4.3")
  }

  /// A number with nothing behind it.
  private static func bare(
    _ text: String, _ noun: String, _ example: String
  ) throws(ValueFault) -> Double {
    let number = try NumberReader.read(text, as: noun, example: example)
    guard number.unit.isEmpty else {
      throw .wrongType(noun, text, help: "write `\(Wording.number(number.value))`")
    }
    return number.value
  }

  static func factor(_ text: String, _ context: LoadContext) throws(ValueFault) -> Factor {
    let noun = "a factor of 1 or more"
    let number = try NumberReader.read(text, as: noun, example: "1.35")
    if number.unit == "%" {
      throw .form(noun, text.trimmed, write: Wording.number(number.value / 100))
    }
    guard number.unit.isEmpty else {
      throw .wrongType(noun, text, help: "write it as `1.35`")
    }
    guard (1...1000).contains(number.value) else {
      throw .outOfRange("must be 1 or more, found \(quoted(text))", help: "1 means: no longer")
    }
    return Factor(number.value)
  }

  static func readiness(_ text: String, _ context: LoadContext) throws(ValueFault) -> Double {
    let value = try bare(text, "a level from 0 to 5", "3")
    guard value <= 5 else {
      throw .outOfRange("must be a level from 0 to 5, found \(quoted(text))")
    }
    return value
  }

  static func skillLevel(_ text: String, _ context: LoadContext) throws(ValueFault) -> Int {
    let value = try bare(text, "a level from 1 to 5", "3")
    guard (1...5).contains(value), value == value.rounded() else {
      throw .outOfRange("must be a whole level from 1 to 5, found \(quoted(text))")
    }
    return Int(value)
  }

  static func agency(_ text: String, _ context: LoadContext) throws(ValueFault) -> Int {
    let written = text.trimmed
    let digit = written.dropFirst()
    if written.hasPrefix("H"), let level = Int(digit), (1...5).contains(level) { return level }
    let level = Int(written.filter(\.isNumber))
    throw .form(
      "a level from H1 to H5", written,
      write: level.flatMap { (1...5).contains($0) ? "H\($0)" : nil })
  }

  static func days(_ text: String, _ context: LoadContext) throws(ValueFault) -> Double {
    let noun = "a number of days"
    let number = try NumberReader.read(text, as: noun, example: "220")
    guard ["", "days", "days per year", "per year"].contains(number.unit) else {
      throw .wrongType(noun, text, help: "write it as `220`")
    }
    guard number.value > 0, number.value <= 366 else {
      throw .outOfRange("must be from 1 to 366, found \(quoted(text))")
    }
    return number.value
  }

  static func weeks(_ text: String, _ context: LoadContext) throws(ValueFault) -> Double {
    let number = try NumberReader.read(text, as: "weeks", example: "6 weeks")
    switch number.unit {
    case "", "week", "weeks": return number.value
    case "day", "days": return number.value / 7
    default: throw .wrongType("weeks", text, help: "write it as `6 weeks`")
    }
  }

  static func amount(
    _ text: String, unit: String?, _ context: LoadContext
  ) throws(ValueFault) -> Double {
    let number = try NumberReader.read(text, as: "a number", example: "5000")
    if isCurrency(number.unit) || unit.map(isCurrency) == true {
      try refuseThreeZeros(text)
    }
    if number.unit.isEmpty || number.unit == unit { return number.value }
    if number.unit == "%" { return number.value / 100 }
    if isCurrency(number.unit) || currencySigns[number.unit] != nil {
      return try money(text, context).value
    }
    throw ValueFault(
      id: "value/unit",
      text: "must be a number"
        + (unit.map { " in \(Wording.quoted($0))" } ?? "") + ", found \(quoted(text))",
      help: amountHelp(number, unit: unit))
  }

  /// The number in the unit of its measure; never the number of another unit.
  private static func amountHelp(_ number: WrittenNumber, unit: String?) -> String {
    guard let unit else { return "write `\(Wording.number(number.value))`" }
    guard let from = minutesPerUnit[number.unit], let to = minutesPerUnit[unit] else {
      return "write the number in \(Wording.quoted(unit))"
    }
    let converted = (number.value * from / to * 1e4).rounded() / 1e4
    return "write `\(Wording.number(converted))`, which is the same in \(Wording.quoted(unit))"
  }

  static func money(_ text: String, _ context: LoadContext) throws(ValueFault) -> Money {
    try money(text, noun: "an amount", mayBeAYear: false, context)
  }

  static func moneyAYear(_ text: String, _ context: LoadContext) throws(ValueFault) -> Money {
    try money(text, noun: "an amount a year", mayBeAYear: true, context)
  }

  static let currencySigns = ["€": "EUR", "$": "USD", "£": "GBP", "¥": "JPY"]

  static func isCurrency(_ text: String) -> Bool {
    text.utf8.count == 3 && text.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static func money(
    _ text: String, noun: String, mayBeAYear: Bool, _ context: LoadContext
  ) throws(ValueFault) -> Money {
    let example = "61000 \(context.currency ?? "EUR")"
    if let misplaced = currencyFirst(text) { throw .form(noun, text.trimmed, write: misplaced) }
    let number = try NumberReader.read(text, as: noun, example: example)
    try refuseThreeZeros(text)
    var words = number.unit.split { $0.isWhitespace }.map(String.init)
    if mayBeAYear, words.suffix(2) == ["per", "year"] { words.removeLast(2) }
    let plain = Wording.number(number.value)
    guard let code = words.first else { return Money(number.value) }
    if words.count == 1, let right = currencySigns[code] ?? lowerCaseCurrency(code) {
      throw .form(noun, text.trimmed, write: "\(plain) \(right)")
    }
    guard words.count == 1, isCurrency(code) else {
      throw .wrongType(
        noun, text,
        help: "write it as `\(example)`" + (mayBeAYear ? " or `\(example) per year`" : ""))
    }
    if context.acceptsAnyCurrency { return Money(number.value) }
    guard let currency = context.currency else {
      // The plan need not say what all its amounts say: the first one settles it.
      context.currency = code
      return Money(number.value)
    }
    guard code == currency else {
      throw ValueFault(
        id: "value/currency", text: "is in \(code), and the plan counts in \(currency)",
        help: "convert the amount and write it in \(currency)")
    }
    return Money(number.value)
  }

  private static func lowerCaseCurrency(_ text: String) -> String? {
    let upper = text.uppercased()
    return upper != text && isCurrency(upper) && text.allSatisfy(\.isASCII) ? upper : nil
  }

  /// `EUR 61000` and `€61000` the other way round.
  private static func currencyFirst(_ text: String) -> String? {
    let written = text.trimmed
    let head = written.prefix { !$0.isNumber }.trimmed
    let number = written.drop { !$0.isNumber }
    guard !number.isEmpty, let code = currencySigns[head] ?? (isCurrency(head) ? head : nil)
    else { return nil }
    return "\(number) \(code)"
  }
}
