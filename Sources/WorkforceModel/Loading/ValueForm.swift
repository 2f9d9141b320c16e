/// The forms in which figures and dates are written: one list for reading, for the pages of keys and
/// for the schema that editors check with.
package enum ValueForm: String, Hashable, Sendable, CaseIterable {
  case share, time, rate, timeRate, hoursAYear, hours, weeks, days
  case money, moneyAYear
  /// A number, a share or an amount of money.
  case figure
  /// The same, or a number in the unit of the measure it belongs to.
  case amount
  case factor, number, readiness, skillLevel, agency
  case date, duration, response

  /// As the tables of keys name it.
  package var name: String {
    switch self {
    case .share: "share"
    case .time: "time"
    case .rate: "rate"
    case .timeRate: "time per period"
    case .hoursAYear: "hours a year"
    case .hours: "hours"
    case .weeks: "weeks"
    case .days, .number: "number"
    case .money: "amount"
    case .moneyAYear: "amount a year"
    case .figure: "number or share"
    case .amount: "number or amount"
    case .factor: "factor"
    case .readiness: "level"
    case .skillLevel: "1 to 5"
    case .agency: "H1 to H5"
    case .date: "date"
    case .duration: "duration"
    case .response: "time or duration"
    }
  }

  /// With its article, as messages name it.
  package var noun: String {
    switch self {
    case .share: "a share"
    case .time: "a time"
    case .rate: "a number of items per period"
    case .timeRate: "a time per period"
    case .hoursAYear: "hours a year"
    case .hours: "hours"
    case .weeks: "weeks"
    case .days: "a number of days"
    case .money: "an amount"
    case .moneyAYear: "an amount a year"
    case .figure, .amount, .number: "a number"
    case .factor: "a factor of 1 or more"
    case .readiness: "a level from 0 to 5"
    case .skillLevel: "a level from 1 to 5"
    case .agency: "a level from H1 to H5"
    case .date: "a date"
    case .duration: "a duration"
    case .response: "a time or a duration"
    }
  }

  /// As a planner would type it.
  package var example: String {
    switch self {
    case .share: "85%"
    case .time: "12 min"
    case .rate: "10000 per month"
    case .timeRate: "60 h per month"
    case .hoursAYear: "1720 h per year"
    case .hours: "16 h"
    case .weeks: "6 weeks"
    case .days: "220"
    case .money: "61000 EUR"
    case .moneyAYear: "61000 EUR per year"
    case .figure, .amount: "5000"
    case .number: "4.3"
    case .factor: "1.35"
    case .readiness, .skillLevel: "3"
    case .agency: "H3"
    case .date: "2027-03-01"
    case .duration: "8 weeks"
    case .response: "4 h"
    }
  }
}
