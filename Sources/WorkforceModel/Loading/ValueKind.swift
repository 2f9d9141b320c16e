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

/// A kind of value: the form it is written in, and how its text is read.
struct ValueKind<Value> {
  var form: ValueForm
  var read: (String, LoadContext) throws(ValueFault) -> Value

  init(_ form: ValueForm, _ read: @escaping (String, LoadContext) throws(ValueFault) -> Value) {
    (self.form, self.read) = (form, read)
  }

  /// With its article: "a share".
  var noun: String { form.noun }
  /// As a planner would type it.
  var example: String { form.example }
}

extension ValueKind<Share> {
  static var share: Self { Self(.share, ValueReader.share) }
}

extension ValueKind<Minutes> {
  static var time: Self { Self(.time, ValueReader.time) }
}

extension ValueKind<Volume> {
  static var rate: Self { Self(.rate, ValueReader.rate) }
}

extension ValueKind<Hours> {
  static var timeRate: Self { Self(.timeRate, ValueReader.timeRate) }

  /// Hours a year; the period may be left out.
  static var hoursAYear: Self { Self(.hoursAYear, ValueReader.hoursAYear) }
}

extension ValueKind<Money> {
  static var money: Self { Self(.money, ValueReader.money) }

  static var moneyAYear: Self { Self(.moneyAYear, ValueReader.moneyAYear) }
}

extension ValueKind<Factor> {
  static var factor: Self { Self(.factor, ValueReader.factor) }
}

extension ValueKind<Double> {
  static var number: Self { Self(.number, ValueReader.number) }
  static var readiness: Self { Self(.readiness, ValueReader.readiness) }
  static var hours: Self { Self(.hours, ValueReader.hours) }
  static var weeks: Self { Self(.weeks, ValueReader.weeks) }
  static var days: Self { Self(.days, ValueReader.days) }

  /// A number that may be written as a share or as an amount of money, or in a measure's unit.
  static func amount(unit: String?) -> Self {
    Self(unit == nil ? .figure : .amount) { (text, context) throws(ValueFault) in
      try ValueReader.amount(text, unit: unit, context)
    }
  }
}

extension ValueKind<Int> {
  static var skillLevel: Self { Self(.skillLevel, ValueReader.skillLevel) }
  static var agency: Self { Self(.agency, ValueReader.agency) }
}

extension ValueKind<CalendarDate> {
  static var date: Self { Self(.date, ValueReader.date) }
}

extension ValueKind<Span> {
  static var duration: Self { Self(.duration, ValueReader.duration) }
}

extension ValueKind<ResponseTime> {
  static var response: Self { Self(.response, ValueReader.response) }
}
