import WorkforceSyntax

/// Reads the keys of one mapping and reports what is wrong with them.
///
/// Every method gives nil for a key that is not written, is empty or is at fault; a fault has then
/// been reported, so the caller goes on with the next key.
struct FieldReader {
  let context: LoadContext
  let mapping: SyntaxMapping
  /// Where a missing key is reported: the id or the key above the mapping.
  let place: SourceRange
  /// From the first key to the last value, for what the mapping as a whole is about.
  var mappingRange: SourceRange {
    mapping.entries.first.map { first in
      SourceRange(
        file: first.key.range.file, start: first.key.range.start,
        end: mapping.entries.last?.value.range.end ?? first.key.range.end)
    } ?? place
  }

  /// The mapping's paths in the field catalog; the first is its own, the others lend their keys.
  let paths: [String]

  init(
    _ mapping: SyntaxMapping, at place: SourceRange, paths: [String], _ context: LoadContext,
    reports: (SyntaxMapping.Entry) -> Bool = { _ in false }
  ) {
    (self.mapping, self.place, self.paths, self.context) = (mapping, place, paths, context)
    for entry in mapping.entries {
      let isKnown = paths.contains { FieldCatalog.has(entry.key.value, under: $0) }
      if !isKnown, !reports(entry) { reportUnknown(entry.key) }
    }
  }

  /// The value of a key; nil where it is not written or nothing stands behind it.
  func node(_ key: String) -> SyntaxNode? {
    guard let value = mapping[key]?.value, value.content != .empty else { return nil }
    return value
  }

  func writes(_ key: String) -> Bool { node(key) != nil }

  /// The place of a key, or of the mapping where it is not written.
  func keyPlace(_ key: String) -> SourceRange { mapping[key]?.key.range ?? place }

  // MARK: Required keys

  func require(_ key: String, example: String) {
    if writes(key) { return }
    let isEmpty = mapping[key] != nil
    context.report(
      "field/missing",
      isEmpty ? "`\(key)` is empty and must be stated" : "\(what) needs `\(key)`",
      at: keyPlace(key), help: "write `\(key): \(example)`")
  }

  /// As `require`, for a text that may not be blank either.
  func requireText(_ key: String, example: String) {
    require(key, example: example)
    refuseBlank(key, example: example)
  }

  func refuseBlank(_ key: String, example: String) {
    guard let node = node(key), let text = node.text?.string, text.trimmed.isEmpty else { return }
    context.report(
      "field/missing", "`\(key)` is empty and must be stated", at: node.range,
      help: "write `\(key): \(example)`")
  }

  /// What the mapping describes, as a message begins with it.
  var what: String {
    if let subject = context.subject, paths.first?.contains(".") != true {
      return "\(subject.kind) \(Wording.quoted(subject.id))"
    }
    return "`\(paths.first?.split(separator: ".").last ?? "plan")`"
  }

  // MARK: Values

  func value<Value>(_ key: String, _ kind: ValueKind<Value>) -> Value? {
    node(key).flatMap { context.value($0, kind, key: key, example: example(of: key)) }
  }

  func estimate<Value>(_ key: String, _ kind: ValueKind<Value>) -> Estimate<Value>? {
    node(key).flatMap { context.estimate($0, kind, key: key) }
  }

  /// A text of any length, without white space at its ends.
  func text(_ key: String) -> String? { node(key).flatMap { context.text($0, key: key) } }

  /// The title, or the id where it is missing or at fault.
  func title(orID id: String, isRequired: Bool = true) -> String {
    let example = FieldCatalog.exampleTitle(of: paths.first ?? "")
    if isRequired { require("title", example: example) }
    refuseBlank("title", example: example)
    return line("title") ?? id
  }

  /// A text of one line.
  func line(_ key: String) -> String? {
    guard let node = node(key), let text = context.text(node, key: key) else { return nil }
    let line = text.split(whereSeparator: \.isNewline).map(\.trimmed).joined(separator: " ")
    guard line.count <= 300 else {
      context.report(
        "value/too-long", "`\(key)` has \(line.count) characters, at most 300 are possible",
        at: node.range, help: "shorten it; details may stand in other keys")
      return nil
    }
    return line
  }

  /// One text or a list of them.
  func texts(_ key: String) -> [String]? {
    items(key)?.compactMap { context.text($0, key: key, isItem: true) }
  }

  func boolean(_ key: String) -> Bool? {
    guard let node = node(key) else { return nil }
    switch node.text?.string {
    case "true": return true
    case "false": return false
    case let text?:
      let meant: String? =
        switch text.lowercased() {
        case "yes", "on", "y", "true", "1": "true"
        case "no", "off", "n", "false", "0": "false"
        default: nil
        }
      context.report(
        "field/wrong-type", "`\(key)` must be `true` or `false`, found \(Wording.found(node))",
        at: node.range, help: "write \(meant.map { "`\($0)`" } ?? "`true` or `false`")")
    case nil:
      context.report(
        "field/wrong-type", "`\(key)` must be `true` or `false`, found \(Wording.found(node))",
        at: node.range, help: "write `\(key): true` or `\(key): false`")
    }
    return nil
  }

  /// One of a closed list of words.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type = Value.self
  ) -> Value? where Value.RawValue == String {
    node(key).flatMap { context.choice($0, type, key: key) }
  }

  func choices<Value: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Value.Type = Value.self
  ) -> [Value]? where Value.RawValue == String {
    items(key)?.compactMap { context.choice($0, type, key: key) }
  }

  // MARK: Lists and mappings

  /// The items of a list; a single value counts as a list of one.
  func items(_ key: String) -> [SyntaxNode]? {
    guard let node = node(key) else { return nil }
    return node.list?.filter { $0.content != .empty } ?? [node]
  }

  /// The mapping behind a key, its keys checked.
  func fields(_ key: String) -> FieldReader? {
    guard let node = node(key) else { return nil }
    return fields(of: node, key)
  }

  /// The mappings in the list behind a key; a single mapping counts as a list of one.
  func list(_ key: String) -> [FieldReader]? {
    items(key)?.compactMap { fields(of: $0, key, at: $0.mapping?.entries.first?.key.range) }
  }

  func fields(of node: SyntaxNode, _ key: String, at place: SourceRange? = nil) -> FieldReader? {
    guard let mapping = context.mapping(node, key: key, example: example(of: key)) else {
      return nil
    }
    return FieldReader(
      mapping, at: place ?? keyPlace(key), paths: childPaths(key), context)
  }

  /// The pairs of a mapping whose keys are the planner's own.
  func pairs(_ key: String) -> [SyntaxMapping.Entry]? {
    guard let node = node(key) else { return nil }
    return context.mapping(node, key: key, example: example(of: key))?.entries
  }

  func childPaths(_ key: String) -> [String] {
    paths.filter { FieldCatalog.has(key, under: $0) }.map { "\($0).\(key)" }
  }

  private func example(of key: String) -> String? {
    childPaths(key).first.flatMap { FieldCatalog.field(at: $0)?.example }
  }
}
