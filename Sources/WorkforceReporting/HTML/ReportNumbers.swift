import WorkforceAnalysis
import WorkforceChecks
import WorkforceModel
import WorkforcePlanning

/// Figures as the report's language writes them.
extension HTMLReport {
  /// Whole, with thousands set off.
  func whole(_ value: Double) -> String { value.grouped(in: language) }

  func whole(_ value: Int) -> String { whole(Double(value)) }

  /// With a tenth below a thousand: `8.2`, in German `8,2`.
  func tenth(_ value: Double) -> String {
    let text = value.readable
    let signed = text.hasPrefix("-") ? "−" + text.dropFirst() : text
    switch language {
    case .en: return signed
    case .de: return signed.swapping(comma: ".")
    case .fr: return signed.swapping(comma: "\u{202F}")
    }
  }

  /// With its sign; nothing else tells an added hour from one set free.
  func signed(_ value: Double) -> String { (value.rounded() > 0 ? "+" : "") + whole(value) }

  func signedTenth(_ value: Double) -> String {
    let rounded = (value * 10).rounded() / 10
    return (rounded > 0 ? "+" : "") + tenth(rounded == 0 ? 0 : rounded)
  }

  /// `55 %` of a share of 0.55.
  func percent(_ share: Double) -> String { "\(tenth(share * 100))\u{A0}%" }

  func roundPercent(_ share: Double) -> String { "\(whole(share * 100))\u{A0}%" }

  var currency: String { plan.plan.currency ?? "" }

  func money(_ value: Double) -> String {
    currency.isEmpty ? whole(value) : "\(whole(value))\u{A0}\(currency)"
  }

  func money(_ value: Money) -> String { money(value.value) }
}

extension String {
  fileprivate func swapping(comma: Character) -> String {
    String(map { $0 == "," ? comma : $0 == "." ? "," : $0 })
  }
}
