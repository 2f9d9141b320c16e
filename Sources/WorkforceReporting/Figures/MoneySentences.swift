import WorkforceAnalysis
import WorkforceModel
import WorkforcePlanning

extension ChangePlan {
  /// What the change comes to in money, the range before the most likely value; empty where the plan
  /// states no cost.
  var moneySentences: [String] {
    guard let money = figures.money else { return [] }
    let currency = plan.currency ?? Label.money[language]
    func whole(_ value: Double) -> String { value.grouped(in: language) }
    var result: [String] = []
    if let net = figures.ranges.netOfHorizon, net.reached != nil {
      result.append(
        CostLabels.half(language, whole(net.p50), whole(net.p10), whole(net.p90), currency))
    }
    result.append(CostLabels.likely(language, whole(money.netOfHorizon.value), currency))
    result.append(
      money.payback.map { CostLabels.paidBack(language, $0.written(in: language)) }
        ?? CostLabels.notPaidBack[language])
    if let value = money.presentValue, let rate = plan.discountRate {
      result.append(
        CostLabels.presentValue(
          language, rate.value.percent(in: language), whole(value.value), currency))
    }
    return result
  }
}
