import WorkforceSyntax

/// What a value is wrong about; the key's name goes before `text`.
struct ValueFault: Error, Hashable {
  var id: String
  var text: String
  var help: String?

  /// The value is of another kind than the key asks for.
  static func wrongType(_ noun: String, _ found: String, help: String? = nil) -> Self {
    Self(
      id: "field/wrong-type", text: "must be \(noun), found the text \(Wording.quoted(found))",
      help: help)
  }

  /// The value is of the right kind and written in a way that others read differently.
  static func form(_ noun: String, _ found: String, write suggestion: String?) -> Self {
    Self(
      id: "value/form", text: "must be \(noun), found \(Wording.quoted(found))",
      help: suggestion.map { "write `\($0)`" })
  }

  static func outOfRange(_ text: String, help: String? = nil) -> Self {
    Self(id: "value/out-of-range", text: text, help: help)
  }
}

/// A kind of value: what it is called, how it is written, and how its text is read.
struct ValueKind<Value> {
  /// With its article: "a share".
  var noun: String
  /// As a planner would type it.
  var example: String
  var read: (String, LoadContext) throws(ValueFault) -> Value
}

extension ValueKind<Share> {
  static var share: Self { Self(noun: "a share", example: "85%", read: ValueReader.share) }
}

extension ValueKind<Minutes> {
  static var time: Self { Self(noun: "a time", example: "12 min", read: ValueReader.time) }
}

extension ValueKind<Volume> {
  static var rate: Self {
    Self(noun: "a number of items per period", example: "10000 per month", read: ValueReader.rate)
  }
}

extension ValueKind<Hours> {
  static var timeRate: Self {
    Self(noun: "a time per period", example: "60 h per month", read: ValueReader.timeRate)
  }

  /// Hours a year; the period may be left out.
  static var hoursAYear: Self {
    Self(noun: "hours a year", example: "1720 h per year", read: ValueReader.hoursAYear)
  }
}

extension ValueKind<Money> {
  static var money: Self { Self(noun: "an amount", example: "61000 EUR", read: ValueReader.money) }

  static var moneyAYear: Self {
    Self(noun: "an amount a year", example: "61000 EUR per year", read: ValueReader.moneyAYear)
  }
}

extension ValueKind<Factor> {
  static var factor: Self {
    Self(noun: "a factor of 1 or more", example: "1.35", read: ValueReader.factor)
  }
}

extension ValueKind<Double> {
  static var number: Self { Self(noun: "a number", example: "4.3", read: ValueReader.number) }
  static var readiness: Self {
    Self(noun: "a level from 0 to 5", example: "3", read: ValueReader.readiness)
  }
  static var hours: Self { Self(noun: "hours", example: "16 h", read: ValueReader.hours) }
  static var weeks: Self { Self(noun: "weeks", example: "6 weeks", read: ValueReader.weeks) }
  static var days: Self { Self(noun: "a number of days", example: "220", read: ValueReader.days) }

  /// A number that may be written as a share or as an amount of money, or in a measure's unit.
  static func amount(unit: String?) -> Self {
    Self(noun: "a number", example: "5000") { (text, context) throws(ValueFault) in
      try ValueReader.amount(text, unit: unit, context)
    }
  }
}

extension ValueKind<Int> {
  static var skillLevel: Self {
    Self(noun: "a level from 1 to 5", example: "3", read: ValueReader.skillLevel)
  }
  static var agency: Self {
    Self(noun: "a level from H1 to H5", example: "H3", read: ValueReader.agency)
  }
}

extension ValueKind<CalendarDate> {
  static var date: Self { Self(noun: "a date", example: "2027-03-01", read: ValueReader.date) }
}

extension ValueKind<Span> {
  static var duration: Self {
    Self(noun: "a duration", example: "8 weeks", read: ValueReader.duration)
  }
}

extension ValueKind<ResponseTime> {
  static var response: Self {
    Self(noun: "a time or a duration", example: "4 h", read: ValueReader.response)
  }
}
