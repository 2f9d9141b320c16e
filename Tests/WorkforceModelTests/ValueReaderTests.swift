import Testing
import WorkforceSyntax

@testable import WorkforceModel

/// A value as it is written, and what is read: a number, or the id of the fault and the help.
struct ValueCase: Sendable, CustomTestStringConvertible {
  var text: String
  var expected: Double?
  var fault = ""
  var help: String?

  var testDescription: String { text }

  static func reads(_ text: String, _ value: Double) -> Self {
    Self(text: text, expected: value)
  }

  static func refuses(_ text: String, _ fault: String, _ help: String? = nil) -> Self {
    Self(text: text, expected: nil, fault: fault, help: help)
  }
}

@Suite struct ValueReaderTests {
  static func context() -> LoadContext {
    let context = LoadContext()
    context.currency = "EUR"
    context.workingDays = 220
    return context
  }

  private func expect<Value>(
    _ value: ValueCase, _ kind: ValueKind<Value>, as number: (Value) -> Double
  ) {
    do {
      let read = number(try kind.read(value.text, Self.context()))
      #expect(value.expected.map { abs($0 - read) <= 1e-9 * max(1, $0) } == true, "read \(read)")
    } catch {
      #expect(value.expected == nil, "\(error)")
      #expect(error.id == value.fault)
      if let help = value.help { #expect(error.help == help) }
      #expect(error.help?.contains("\n") != true)
    }
  }

  @Test(arguments: [
    ValueCase.reads("85%", 0.85), .reads("85 %", 0.85), .reads("0.85", 0.85), .reads("1", 1),
    .reads("0", 0), .reads("100%", 1), .reads("0.5%", 0.005), .reads(" 12.5% ", 0.125),
    .refuses("85", "value/form", "write `85%`"),
    .refuses("120%", "value/out-of-range", "write a share from `0%` to `100%`"),
    .refuses("101", "value/out-of-range"), .refuses("-5%", "value/out-of-range"),
    .refuses("0,85", "value/form", "write `0.85`"), .refuses(".85", "value/form", "write `0.85`"),
    .refuses("85 percent", "value/form", "write `85%`"), .refuses("most", "field/wrong-type"),
    .refuses("", "field/wrong-type"), .refuses("%", "field/wrong-type"),
    .refuses("8e-1", "value/form", "write `0.8`"), .refuses("nan", "field/wrong-type"),
    .refuses(".inf", "field/wrong-type"), .refuses("٨٥%", "field/wrong-type"),
  ]) func share(_ value: ValueCase) { expect(value, .share) { $0.value } }

  @Test(arguments: [
    ValueCase.reads("12 min", 12), .reads("12min", 12), .reads("1 minute", 1),
    .reads("3 minutes", 3), .reads("1.5 h", 90), .reads("1 hour", 60), .reads("2 hours", 120),
    .reads("30 s", 0.5), .reads("30 sec", 0.5), .reads("90 seconds", 1.5), .reads("0 min", 0),
    .refuses("12", "value/no-unit", "write `12 min`"),
    .refuses("12 m", "value/form", "write `12 min`"),
    .refuses("12 Min", "value/form", "write `12 min`"),
    .refuses("2 hrs", "value/form", "write `2 h`"),
    .refuses("1h30", "value/form", "write `90 min`"),
    .refuses("1 h 30 min", "value/form", "write `90 min`"),
    .refuses("12:30", "value/form"), .refuses("012 min", "value/form", "write `12 min`"),
    .refuses("12-14 min", "value/form"), .refuses("2 days", "field/wrong-type"),
    .refuses("ca. 12 min", "field/wrong-type"), .refuses("-1 min", "value/out-of-range"),
    .refuses("−1 min", "value/out-of-range"), .refuses("1.2.3 min", "value/form"),
  ]) func time(_ value: ValueCase) { expect(value, .time) { $0.value } }

  @Test(arguments: [
    ValueCase.reads("10000 per month", 120_000), .reads("1_000 per week", 1000 * 365.0 / 7),
    .reads("4 per day", 880), .reads("5 per quarter", 20), .reads("7 per year", 7),
    .reads("0.5  per  month", 6), .reads("1_000_000 per year", 1_000_000),
    .refuses(
      "10000", "value/no-unit", "write `10000 per month`, or per day, week, quarter or year"),
    .refuses("40 per hour", "value/per-hour"),
    .refuses("10,000 per month", "value/form", "write `10000 per month`"),
    .refuses("10 000 per month", "value/form", "write `10000 per month`"),
    .refuses("10\u{A0}000 per month", "value/form", "write `10000 per month`"),
    .refuses("10'000 per month", "value/form", "write `10000 per month`"),
    .refuses("10.000 per month", "value/form", "write `10000` or `10`"),
    .refuses("10.000.000 per month", "value/form", "write `10000000 per month`"),
    .refuses("1_0 per month", "value/form", "write `10 per month`"),
    .refuses("010 per month", "value/form", "write `10 per month`"),
    .refuses("+10 per month", "value/form", "write `10 per month`"),
    .refuses("1e3 per month", "value/form", "write `1000 per month`"),
    .refuses("0x10 per month", "value/form", "write `16 per month`"),
    .refuses("1e999 per month", "value/form"), .refuses("1e-999 per month", "value/form"),
    .refuses("10 monthly", "field/wrong-type"), .refuses("10/month", "field/wrong-type"),
    .refuses("10 per months", "field/wrong-type"), .refuses("-3 per day", "value/out-of-range"),
    .refuses("9999999999999 per day", "value/out-of-range"),
    .refuses(String(repeating: "9", count: 400) + " per day", "value/out-of-range"),
  ]) func rate(_ value: ValueCase) { expect(value, .rate) { $0.value } }

  @Test(arguments: [
    ValueCase.reads("60 h per month", 720), .reads("30 min per day", 110),
    .reads("1 hour per week", 365.0 / 7),
    .refuses("60 h", "value/no-unit", "write `60 h per month`, or per day, week, quarter or year"),
    .refuses("60 per month", "value/no-unit", "write `60 h per month`"),
    .refuses("60", "value/no-unit"), .refuses("2 days per month", "field/wrong-type"),
  ]) func timeRate(_ value: ValueCase) { expect(value, .timeRate) { $0.value } }

  @Test(arguments: [
    ValueCase.reads("1720", 1720), .reads("1720 h", 1720), .reads("1720 h per year", 1720),
    .reads("162.5 h per month", 1950), .refuses("many", "field/wrong-type"),
  ]) func hoursAYear(_ value: ValueCase) { expect(value, .hoursAYear) { $0.value } }

  @Test(arguments: [
    ValueCase.reads("61000 EUR", 61000), .reads("61_000", 61000), .reads("0.11 EUR", 0.11),
    .reads("61000 EUR per year", 61000), .reads("61000 per year", 61000),
    .refuses("61000 USD", "value/currency", "convert the amount and write it in EUR"),
    .refuses("61000 eur", "value/form", "write `61000 EUR`"),
    .refuses("61000 €", "value/form", "write `61000 EUR`"),
    .refuses("€61000", "value/form", "write `61000 EUR`"),
    .refuses("EUR 61000", "value/form", "write `61000 EUR`"),
    .refuses("61.000 EUR", "value/form", "write `61000` or `61`"),
    .refuses("61,000 EUR", "value/form", "write `61000 EUR`"),
    .refuses("5000 EUR per month", "field/wrong-type"), .refuses("free", "field/wrong-type"),
  ]) func moneyAYear(_ value: ValueCase) { expect(value, .moneyAYear) { $0.value } }

  @Test func moneyOnceIsNotMoneyAYear() {
    expect(.refuses("61000 EUR per year", "field/wrong-type"), .money) { $0.value }
  }

  @Test(arguments: [
    ValueCase.reads("4.3", 4.3), .reads("0", 0), .reads("12", 12), .reads("1_000", 1000),
    .refuses("010", "value/form", "write `10`"), .refuses("00", "value/form", "write `0`"),
    .refuses("1e3", "value/form", "write `1000`"), .refuses("0x10", "value/form", "write `16`"),
    .refuses("0o17", "value/form", "write `15`"), .refuses("12:30", "value/form"),
    .refuses("1,234", "value/form", "write `1234`"), .refuses("4,3", "value/form", "write `4.3`"),
    .refuses("5.", "value/form", "write `5`"), .refuses("twelve", "field/wrong-type"),
    .refuses("5 people", "field/wrong-type", "write `5`"), .refuses("-1", "value/out-of-range"),
    .refuses("0xffffffffffffffffffff", "value/form"), .refuses("inf", "field/wrong-type"),
    .refuses("1e", "field/wrong-type"), .refuses("_1", "value/form", "write `1`"),
  ]) func number(_ value: ValueCase) { expect(value, .number) { $0 } }

  @Test(arguments: [
    ValueCase.reads("1", 1), .reads("1.35", 1.35), .refuses("0.9", "value/out-of-range"),
    .refuses("135%", "value/form", "write `1.35`"), .refuses("1,35", "value/form", "write `1.35`"),
  ]) func factor(_ value: ValueCase) { expect(value, .factor) { $0.value } }

  @Test(arguments: [
    ValueCase.reads("1", 1), .reads("5", 5), .refuses("0", "value/out-of-range"),
    .refuses("6", "value/out-of-range"), .refuses("2.5", "value/out-of-range"),
    .refuses("high", "field/wrong-type"),
  ]) func skillLevel(_ value: ValueCase) { expect(value, .skillLevel) { Double($0) } }

  @Test(arguments: [
    ValueCase.reads("H1", 1), .reads("H5", 5), .refuses("3", "value/form", "write `H3`"),
    .refuses("h3", "value/form", "write `H3`"), .refuses("H6", "value/form"),
  ]) func agency(_ value: ValueCase) { expect(value, .agency) { Double($0) } }

  @Test(arguments: [
    ("10 days", "10 days"), ("1 day", "1 day"), ("8 weeks", "8 weeks"), ("1 week", "1 week"),
    ("24 months", "24 months"), ("10 years", "10 years"),
  ]) func duration(_ text: String, _ expected: String) throws {
    #expect(try ValueReader.duration(text, Self.context()).description == expected)
  }

  @Test(arguments: [
    ("8", "value/no-unit"), ("1.5 years", "value/form"), ("2000 years", "value/out-of-range"),
    ("soon", "field/wrong-type"), ("3 quarters", "field/wrong-type"),
    ("10 working days", "field/wrong-type"), ("-1 day", "value/out-of-range"),
    ("1000000000000 days", "value/out-of-range"),
  ]) func noDuration(_ text: String, _ fault: String) {
    #expect(
      faultID { () throws(ValueFault) in _ = try ValueReader.duration(text, Self.context()) }
        == fault)
  }

  @Test(arguments: [
    ("4 h", ResponseTime.minutes(Minutes(240))), ("30 min", .minutes(Minutes(30))),
    ("1 day", .span(Span(1, .days))), ("10 days", .span(Span(10, .days))),
  ]) func response(_ text: String, _ expected: ResponseTime) throws {
    #expect(try ValueReader.response(text, Self.context()) == expected)
  }

  @Test(arguments: [
    ("5000", nil, 5000), ("5000 EUR", nil, 5000), ("20 days", "days", 20), ("10%", nil, 0.1),
    ("10%", "%", 10), ("10", "%", 10),
  ]) func amount(_ text: String, _ unit: String?, _ expected: Double) throws {
    #expect(try ValueReader.amount(text, unit: unit, Self.context()) == expected)
  }

  @Test func anAmountOfMoneyIsNotReadInTwoWays() {
    expect(.refuses("5.000 EUR", "value/form", "write `5000` or `5`"), .amount(unit: "EUR")) { $0 }
    expect(.refuses("5.000", "value/form", "write `5000` or `5`"), .amount(unit: "EUR")) { $0 }
    expect(.reads("3.125", 3.125), .amount(unit: "days")) { $0 }
  }

  private func faultID(_ read: () throws(ValueFault) -> Void) -> String? {
    do {
      try read()
      return nil
    } catch { return error.id }
  }
}
