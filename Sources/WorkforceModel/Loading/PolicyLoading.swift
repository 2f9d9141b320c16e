import WorkforceSyntax

extension FieldReader {
  /// The thresholds and severities of checks, of the plan or of a domain.
  func policy() -> Policy {
    var policy = Policy()
    for pair in pairs("policy") ?? [] {
      var setting = Policy.Setting(rule: pair.key.value, place: Place(pair.key.range))
      if let mapping = pair.value.mapping {
        for entry in mapping.entries {
          if entry.key.value == "severity" {
            setting.severity = context.choice(entry.value, Policy.Level.self, key: "severity")
          } else if let value = context.value(
            entry.value, .amount(unit: nil), key: entry.key.value)
          {
            setting.thresholds.append(
              Policy.Threshold(
                name: entry.key.value, value: value, place: Place(entry.value.range)))
          }
        }
      } else if pair.value.content != .empty {
        setting.severity = context.choice(
          pair.value, Policy.Level.self, key: pair.key.value)
      }
      policy.settings.append(setting)
    }
    return policy
  }
}
