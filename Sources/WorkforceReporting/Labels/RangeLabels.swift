package import WorkforcePlanning

extension AssumptionLabels {
  /// What a range is, by the key of a tornado's bar; nil for a key that is none.
  ///
  /// Bands of decisions have their place in front: `0.escalated.rate`.
  package static func words(for key: String) -> Label? {
    let parts = key.split(separator: ".", maxSplits: 1).map(String.init)
    if parts.count == 2, let band = Int(parts[0]) {
      return ofBand(parts[1])?.filled(AssumptionLabels.band.filled(String(band + 1)))
    }
    return switch key {
    case "volume": volume
    case "time": time
    case "share": share
    case "completed": completed
    case "mix": mix
    case "oversight.before.rate": partBefore
    case "oversight.before.time": timeBefore
    case "oversight.after.rate": partAfter
    case "oversight.after.time": timeAfter
    case "oversight.rework.rate": partRework
    case "oversight.rework.time": timeRework
    case "oversight.fixed": fixed
    case "cost.per_item": perItem
    case "cost.per_year": perYear
    case "cost.one_off": oneOff
    case "value": outcomeValue
    default: nil
    }
  }

  private static func ofBand(_ key: String) -> Label? {
    switch key {
    case "share": bandShare
    case "time": bandTime
    case "escalated.rate": escalatedShare
    case "escalated.time": escalatedTime
    default: nil
    }
  }
}
