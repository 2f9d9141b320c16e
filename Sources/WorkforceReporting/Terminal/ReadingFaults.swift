import WorkforceChecks

/// Faults in reading the text: while they stand the plan cannot be built, and nothing sets them
/// aside.
///
/// They carry their own help; a family says what its faults have in common.
package enum ReadingFaults {
  package struct Family: Sendable {
    package var id: String
    package var text: String
  }

  package static let families: [Family] = [
    Family(
      id: "yaml",
      text: "The text is not well-formed YAML, or uses a part of YAML whose meaning surprises. "
        + "The finding points at the place and says what to type. It is never waived."
    ),
    Family(
      id: "file",
      text: "A file cannot be read as plan text: it is too large, not UTF-8, or a link that leads "
        + "out of the plan's folder."
    ),
    Family(
      id: "field",
      text: "A key is unknown, missing, or holds another kind of value than it takes. "
        + "`workforce explain KEY` shows a key with an example."
    ),
    Family(
      id: "value",
      text: "A value is out of its range or its form: a share over 100 %, a date that does not "
        + "exist, a low above the likely value, another currency than the plan's."
    ),
    Family(
      id: "id",
      text: "Ids are lower-case words joined by hyphens, such as `claims-handler`, and each is "
        + "given once."
    ),
    Family(
      id: "plan",
      text: "Exactly one file of the folder holds the `plan` section with `id` and `as_of`; its "
        + "policy names rules and thresholds that exist."
    ),
    Family(
      id: "reference",
      text: "A name refers to nothing in the plan, or to the wrong kind of thing. The finding "
        + "offers the nearest names."
    ),
  ]

  /// The family of a name such as `yaml/tab-indent`.
  package static func family(of id: String) -> Family? {
    let family = id.prefix { $0 != "/" }
    return families.first { $0.id == family }
  }

  /// Whether a finding of that name keeps the plan from being built.
  package static func include(_ id: String) -> Bool {
    Rule.named(id)?.isReading ?? (family(of: id) != nil)
  }
}
