import WorkforceModel
import WorkforceSyntax

/// The facts of one entry in the making; a key without a value takes its place in the order too, so
/// that two versions of an entry list what they share in the same order.
struct FactList {
  private(set) var facts: [Fact] = []
  private var rank = 0

  /// The state that what is added holds in.
  var state: Diagnostic.State?
  /// What stands before the keys that are added, such as `oversight.`.
  var prefix = ""

  mutating func add(_ key: String, _ value: Fact.Value?) {
    rank += 1
    guard let value else { return }
    facts.append(Fact(key: prefix + key, state: state, value: value, rank: rank))
  }

  /// White space counts as one space, as it does in an approval.
  mutating func add(_ key: String, _ text: String?) {
    add(key, text.map { .text($0.onOneLine) })
  }

  mutating func add(_ key: String, _ number: Double?) {
    add(key, number.map { .number($0, .number) })
  }

  mutating func add(_ key: String, _ isTrue: Bool?) { add(key, isTrue.map { "\($0)" }) }

  mutating func add<Subject>(_ key: String, _ id: ID<Subject>?) { add(key, id?.text) }

  mutating func add(_ key: String, _ date: CalendarDate?) { add(key, date?.description) }

  mutating func add<Word: RawRepresentable<String>>(_ key: String, _ word: Word?) {
    add(key, word?.rawValue)
  }

  mutating func add<Amount: Quantity>(_ key: String, _ amount: Amount?) {
    add(key, amount.map { .number($0.value, Fact.Unit(of: Amount.self)) })
  }

  mutating func add<Amount: Quantity>(_ key: String, _ estimate: Estimate<Amount>?) {
    add(
      key,
      estimate.map {
        let unit = Fact.Unit(of: Amount.self)
        guard $0.isRange || $0.source != nil else { return .number($0.likely.value, unit) }
        return .range(
          low: $0.low.value, likely: $0.likely.value, high: $0.high.value, unit,
          source: $0.source?.onOneLine)
      })
  }

  /// An empty list is what is not stated.
  mutating func add(_ key: String, _ words: [String]) {
    add(key, words.isEmpty ? nil : .list(words.map(\.onOneLine)))
  }

  mutating func add<Subject>(_ key: String, _ ids: [ID<Subject>]) { add(key, ids.map(\.text)) }

  /// Values by names of the plan's own, in the order of the names.
  mutating func add(_ key: String, _ values: [(name: String, value: Fact.Value)]) {
    rank += 1
    for (name, value) in values.sorted(by: { $0.name < $1.name }) {
      let path = name.isEmpty ? key : "\(key).\(name)"
      facts.append(Fact(key: prefix + path, state: state, value: value, rank: rank))
    }
  }

  mutating func add(_ key: String, _ shares: [RoleShare]) {
    add(key, shares.map { ($0.role.text, .number($0.share.value, .share)) })
  }

  mutating func add(_ key: String, _ levels: [SkillLevel]) {
    add(key, levels.map { ($0.skill.text, .number(Double($0.level), .number)) })
  }

  mutating func add(_ key: String, _ waivers: [Waiver]) {
    add(
      key,
      waivers.map { waiver in
        [waiver.rule, waiver.reason, waiver.owner?.text, waiver.expires?.description]
          .compactMap(\.self).joined(separator: ", ")
      })
  }

  mutating func add(_ key: String, _ time: ResponseTime?) {
    switch time {
    case .minutes(let minutes): add(key, minutes)
    case .span(let span): add(key, span.description)
    case nil: add(key, Fact.Value?.none)
    }
  }

  mutating func add(_ key: String, _ start: Start?) {
    switch start {
    case .wave(let wave): add(key, wave.text)
    case .date(let date): add(key, date.description)
    case nil: add(key, Fact.Value?.none)
    }
  }

  mutating func add(_ key: String, _ level: Level?) {
    switch level {
    case .value(let value): add(key, value)
    case .band(let from, let to):
      add(key, .range(low: from, likely: from, high: to, .number, source: nil))
    case nil: add(key, Fact.Value?.none)
    }
  }

  /// Everything a value says, one fact for each text in it.
  mutating func add(_ key: String, _ node: SyntaxNode?) {
    var values: [(name: String, value: Fact.Value)] = []
    func collect(_ node: SyntaxNode, _ path: String) {
      switch node.content {
      case .empty: return
      case .text(let text): values.append((path, Fact.Value(asWritten: text.string.onOneLine)))
      case .list(let items):
        let texts = items.compactMap { $0.text?.string.onOneLine }
        if texts.count == items.count {
          let one = texts.count == 1 ? texts.first.map(Fact.Value.text) : nil
          values.append((path, one ?? .list(texts)))
        } else {
          for (index, item) in items.enumerated() { collect(item, "\(path).\(index + 1)") }
        }
      case .mapping(let mapping):
        for entry in mapping.entries {
          collect(entry.value, path.isEmpty ? entry.key.value : "\(path).\(entry.key.value)")
        }
      }
    }
    if let node { collect(node, "") }
    add(key, values)
  }
}

extension Fact.Value {
  /// A number is one however it is written, `50%` or `0.5`.
  fileprivate init(asWritten text: String) {
    if text.hasSuffix("%"), let percent = Double(text.dropLast()), percent.isFinite {
      self = .number(percent / 100, .number)
    } else if let number = Double(text), number.isFinite {
      self = .number(number, .number)
    } else {
      self = .text(text)
    }
  }
}

extension String {
  fileprivate var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
