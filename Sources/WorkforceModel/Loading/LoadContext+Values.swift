import WorkforceSyntax

extension LoadContext {
  func value<Value>(
    _ node: SyntaxNode, _ kind: ValueKind<Value>, key: String,
    example: @autoclosure () -> String? = nil
  ) -> Value? {
    guard let text = node.text else {
      report(
        "field/wrong-type", "`\(key)` must be \(kind.noun), found \(Wording.found(node))",
        at: node.range, help: "write it as `\(key): \(example() ?? kind.example)`")
      return nil
    }
    do {
      return try kind.read(text.string, self)
    } catch {
      report(
        error.id, "`\(key)` \(error.text)", at: node.range,
        help: error.help
          ?? "write it as `\(example() ?? kind.example)`")
      return nil
    }
  }

  /// A value, a list of low, most likely and high, or a mapping of these with a source.
  func estimate<Value>(
    _ node: SyntaxNode, _ kind: ValueKind<Value>, key: String
  ) -> Estimate<Value>? {
    switch node.content {
    case .text, .empty: return value(node, kind, key: key).map { Estimate($0) }
    case .list(let items):
      guard items.count == 3 else {
        report(
          "value/estimate",
          "`\(key)` must list three values for an estimate, found \(items.count)",
          at: node.range, help: "write `[low, most likely, high]`, or one value")
        return nil
      }
      return ordered(items.map { ($0, value($0, kind, key: key)) }, source: nil, key: key)
    case .mapping(let mapping): return estimate(mapping, at: node.range, kind, key: key)
    }
  }

  private func estimate<Value>(
    _ mapping: SyntaxMapping, at range: SourceRange, _ kind: ValueKind<Value>, key: String
  ) -> Estimate<Value>? {
    let keys = ["low", "likely", "high", "value", "source"]
    var isKnown = true
    for entry in mapping.entries where !keys.contains(entry.key.value) {
      let near = NearestName.suggestions(for: entry.key.value, among: keys)
      report(
        "field/unknown-key", "an estimate has no key \(Wording.quoted(entry.key.value))",
        at: entry.key.range,
        help: near.isEmpty
          ? "its keys are `low`, `likely`, `high` and `source`"
          : "did you mean \(Wording.oneOf(near))?")
      isKnown = false
    }
    let source = mapping["source"].flatMap { text($0.value, key: "source") }
    let three = ["low", "likely", "high"].map { mapping[$0]?.value }
    if let point = mapping["value"] {
      if let extra = ["low", "likely", "high"].compactMap({ mapping[$0] }).first {
        report(
          "field/conflict", "`\(key)` states both `value` and `\(extra.key.value)`",
          at: extra.key.range, help: "keep `value`, or `low`, `likely` and `high`")
        return nil
      }
      return value(point.value, kind, key: key).map { Estimate($0, source: source) }
    }
    let stated = three.compactMap { $0 }
    guard stated.count == 3 else {
      let missing = zip(["low", "likely", "high"], three).filter { $0.1 == nil }.map(\.0)
      if isKnown {
        report(
          "value/estimate",
          "`\(key)` needs \(Wording.alternatives(missing.map { "`\($0)`" }, "and"))", at: range,
          help: "write `{low: …, likely: …, high: …, source: …}`, or one value")
      }
      return nil
    }
    return ordered(stated.map { ($0, value($0, kind, key: key)) }, source: source, key: key)
  }

  private func ordered<Value>(
    _ three: [(node: SyntaxNode, value: Value?)], source: String?, key: String
  ) -> Estimate<Value>? {
    guard let low = three[0].value, let likely = three[1].value, let high = three[2].value else {
      return nil
    }
    if low > likely {
      report(
        "value/low-above-likely", "the low value of `\(key)` is above the most likely one",
        at: three[0].node.range, label: "low",
        labels: [Diagnostic.Label("most likely", at: three[1].node.range)],
        help: "order them: low, most likely, high")
      return nil
    }
    if likely > high {
      report(
        "value/likely-above-high", "the most likely value of `\(key)` is above the high one",
        at: three[1].node.range, label: "most likely",
        labels: [Diagnostic.Label("high", at: three[2].node.range)],
        help: "order them: low, most likely, high")
      return nil
    }
    return Estimate(low: low, likely: likely, high: high, source: source)
  }

  func text(_ node: SyntaxNode, key: String, isItem: Bool = false) -> String? {
    if node.content == .empty { return nil }
    guard let text = node.text else {
      let what = isItem ? "an item of `\(key)`" : "`\(key)`"
      report(
        "field/wrong-type", "\(what) must be a text, found \(Wording.found(node))", at: node.range,
        help: node.mapping != nil
          ? "put a text with `: ` in it between quotes"
          : isItem ? "write one text for each item" : "write one text: `\(key): …`")
      return nil
    }
    let trimmed = text.string.trimmed
    return trimmed.isEmpty ? nil : trimmed
  }

  func choice<Value: RawRepresentable & CaseIterable>(
    _ node: SyntaxNode, _ type: Value.Type, key: String
  ) -> Value? where Value.RawValue == String {
    let words = type.allCases.map(\.rawValue)
    let all = words.count == 2 ? Wording.oneOf(words) : "one of " + Wording.oneOf(words)
    guard let text = node.text?.string.trimmed else {
      report(
        "field/wrong-type", "`\(key)` must be \(all), found \(Wording.found(node))",
        at: node.range, help: "write for example `\(key): \(words.first ?? "")`")
      return nil
    }
    if let value = Value(rawValue: text) { return value }
    let near = Wording.near(text, in: words)
    report(
      "value/unknown-choice", "`\(key)` must be \(all), found \(Wording.quoted(text))",
      at: node.range,
      help: near.isEmpty || near.count == words.count
        ? "write for example `\(key): \(words.first ?? "")`"
        : "did you mean \(Wording.oneOf(near))?")
    return nil
  }

  func mapping(
    _ node: SyntaxNode, key: String, example: @autoclosure () -> String?
  ) -> SyntaxMapping? {
    if let mapping = node.mapping { return mapping }
    report(
      "field/wrong-type", "`\(key)` must be a mapping, found \(Wording.found(node))",
      at: node.range,
      help: example().map { "write it as `\(key): \($0)`" }
        ?? "write its keys below it; `workforce explain \(key)` lists them")
    return nil
  }

  /// A number or the band it should stay in.
  func level(_ node: SyntaxNode, unit: String?, key: String) -> Level? {
    guard let mapping = node.mapping else {
      return value(node, .amount(unit: unit), key: key).map { .value($0) }
    }
    guard let from = mapping["from"]?.value, let to = mapping["to"]?.value,
      mapping.entries.count == 2
    else {
      report(
        "field/wrong-type", "`\(key)` must be a number or a band with `from` and `to`",
        at: node.range, help: "write it as `{from: 3, to: 8}`")
      return nil
    }
    guard let low = value(from, .amount(unit: unit), key: "from"),
      let high = value(to, .amount(unit: unit), key: "to")
    else { return nil }
    guard low <= high else {
      report(
        "value/from-above-to", "the band of `\(key)` begins above its end", at: from.range,
        label: "from", labels: [Diagnostic.Label("to", at: to.range)],
        help: "put the lower number under `from`")
      return nil
    }
    return .band(from: low, to: high)
  }
}
