/// A key of the plan language, in a planner's words.
package struct FieldDescription: Hashable, Sendable {
  /// The section and the keys down to this one, ids left out: `activities.as_is.oversight.by`.
  ///
  /// Keys of `to_be` are those of `as_is`, and stand under `to_be` only where they differ.
  package var path: String
  package var kind: FieldValue
  package var meaning: String
  /// A value as it would be typed behind the key.
  package var example: String
  package var need: Need

  package enum Need: Hashable, Sendable {
    case optional
    /// Wanted, and not missed by reading everywhere: it may be inherited, or a check asks for it.
    case expected
    /// Reading reports it where it is missing, in every file.
    case required
  }

  package var isRequired: Bool { need != .optional }

  /// The kind of value: `role`, `share`, `list of texts`.
  package var value: String { kind.name }

  /// The key itself, the last part of the path.
  package var key: String { String(path.split(separator: ".").last ?? "") }
}

/// All keys of the plan language: what loading accepts and what `workforce explain` prints.
package enum FieldCatalog {
  package static let all: [FieldDescription] =
    planFields + siteFields + roleFields + systemFields + domainFields + activityFields
    + stateFields
    + oversightFields + decisionFields + bandFields + measureFields + outcomeFields + skillFields
    + enablerFields + waveFields + bodyFields + riskFields + scenarioFields + approvalFields
    + waiverFields + packFields

  /// The keys with a name, wherever they stand, in the order of the sections.
  package static func fields(named key: String) -> [FieldDescription] {
    all.filter { $0.key == key }
  }

  package static func field(at path: String) -> FieldDescription? { byPath[path] }

  /// The keys directly under a path, in the order of the language; empty where any key will do.
  package static func keys(under path: String) -> [String] { keysByPath[path] ?? [] }

  static func has(_ key: String, under path: String) -> Bool {
    keySets[path]?.contains(key) ?? false
  }

  private static let byPath = Dictionary(all.map { ($0.path, $0) }) { first, _ in first }

  private static let keysByPath: [String: [String]] = {
    var result: [String: [String]] = [:]
    for field in all {
      let parent = field.path.split(separator: ".").dropLast().joined(separator: ".")
      result[parent, default: []].append(field.key)
    }
    return result
  }()

  private static let keySets = keysByPath.mapValues { Set($0) }

  static func exampleTitle(of path: String) -> String {
    byPath[path + ".title"]?.example ?? "A title"
  }

  /// Where a key belongs that was written one level too high or too low, as a help says it.
  static func relatives(
    of key: String, from paths: [String], state: String?
  ) -> String? {
    for path in paths {
      for child in keys(under: path) where has(key, under: "\(path).\(child)") {
        return "put it under `\(child):`"
      }
    }
    for path in paths {
      let parts = path.split(separator: ".").map(String.init)
      // Keys of `to_be` are listed under `as_is`; a help says where the planner is.
      let shown = parts.map { $0 == "as_is" ? state ?? $0 : $0 }
      for depth in stride(from: parts.count - 1, through: 1, by: -1) {
        let parent = parts[..<depth].joined(separator: ".")
        guard has(key, under: parent) else { continue }
        let level = depth == 1 ? Section(rawValue: parts[0])?.noun ?? parts[0] : shown[depth - 1]
        let owner = depth == 1 ? "the \(level) itself" : "`\(level)`"
        return "put it one level up, at \(owner), beside `\(shown[depth])`"
      }
    }
    return nil
  }

  // MARK: Writing the table

  struct Row {
    var key: String
    var kind: FieldValue
    var meaning: String
    var example: String
    var need = FieldDescription.Need.optional

    static func field(
      _ key: String, _ kind: FieldValue, _ meaning: String, _ example: String
    ) -> Self {
      Self(key: key, kind: kind, meaning: meaning, example: example)
    }

    static func expected(
      _ key: String, _ kind: FieldValue, _ meaning: String, _ example: String
    ) -> Self {
      Self(key: key, kind: kind, meaning: meaning, example: example, need: .expected)
    }

    static func required(
      _ key: String, _ kind: FieldValue, _ meaning: String, _ example: String
    ) -> Self {
      Self(key: key, kind: kind, meaning: meaning, example: example, need: .required)
    }
  }

  static func fields(under paths: String..., rows: [Row]) -> [FieldDescription] {
    paths.flatMap { path in
      rows.map {
        FieldDescription(
          path: "\(path).\($0.key)", kind: $0.kind, meaning: $0.meaning, example: $0.example,
          need: $0.need)
      }
    }
  }
}
