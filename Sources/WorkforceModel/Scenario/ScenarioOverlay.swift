package import WorkforceSyntax

/// Puts the values of a scenario in place of those in a plan's text, before anything is read.
///
/// So every rule of reading holds for what a scenario sets, and what is wrong with it is found where
/// the scenario states it.
package struct ScenarioOverlay: Sendable {
  private let trees: [(file: String, root: SyntaxNode)]
  /// Where entries stand, by `section.id`, and the plan's own section by `plan`.
  private let places: [String: Place]

  private struct Place: Hashable {
    var tree: Int
    /// The place of the section among the keys of its file.
    var section: Int
    /// The place of the entry in its section; nil for the plan itself.
    var entry: Int?
  }

  package init(_ trees: [(file: String, root: SyntaxNode)]) {
    self.trees = trees
    var places: [String: Place] = [:]
    for (tree, one) in trees.enumerated() {
      guard let root = one.root.mapping, root["pack"] == nil else { continue }
      for (section, part) in root.entries.enumerated() {
        let name = part.key.value
        if name == "plan" {
          if places[name] == nil { places[name] = Place(tree: tree, section: section) }
        } else if Section(rawValue: name) != nil {
          for (entry, item) in (part.value.mapping?.entries ?? []).enumerated() {
            let key = "\(name).\(item.key.value)"
            // Of two entries with one id the first stands.
            guard places[key] == nil else { continue }
            places[key] = Place(tree: tree, section: section, entry: entry)
          }
        }
      }
    }
    self.places = places
  }

  /// The trees as the scenario has them, and paths that lead nowhere in the text.
  package func applying(
    _ scenario: Scenario
  ) -> (trees: [(file: String, root: SyntaxNode)], problems: [Diagnostic]) {
    var changed: [Place: SyntaxNode] = [:]
    var problems: [Diagnostic] = []
    for setting in scenario.settings {
      let path = Self.parts(of: setting.path)
      guard let place = places[path.entry], let node = changed[place] ?? value(at: place) else {
        continue
      }
      var change = PathChange(setting, entry: path.entry)
      do {
        changed[place] = try change.apply(path.keys[...], to: node)
      } catch {
        problems.append(
          Diagnostic(
            id: "reference/unknown-path", message: error.message, range: setting.place.range,
            help: error.help, subject: scenario.subject))
      }
    }
    return (replacing(changed), problems)
  }

  /// What the text states at a path; nil where the path is not written.
  package func value(at path: String) -> SyntaxNode? {
    let (entry, keys) = Self.parts(of: path)
    var node = places[entry].flatMap { value(at: $0) }
    for key in keys {
      guard let current = node else { return nil }
      if let items = current.list {
        node = Self.index(key).flatMap { items.indices.contains($0) ? items[$0] : nil }
      } else if let found = current.mapping?[key] {
        node = found.value
      } else if key != "0" || current.content == .empty {
        return nil
      }
    }
    return node
  }

  /// The place of the last key of a path; nil where it is not written.
  func key(at parts: ArraySlice<String>) -> SourceRange? {
    guard let last = parts.last else { return nil }
    return value(at: parts.dropLast().joined(separator: "."))?.mapping?[last]?.key.range
  }

  /// The number of a list's item, counted from 0; nil for a key.
  package static func index(_ step: String) -> Int? {
    step.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(step) : nil
  }

  /// `activities.triage-claim.to_be.completed` as the entry and the keys in it.
  private static func parts(of path: String) -> (entry: String, keys: [String]) {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    let depth = parts.first == "plan" ? 1 : min(2, parts.count)
    return (parts[..<depth].joined(separator: "."), Array(parts[depth...]))
  }

  private func value(at place: Place) -> SyntaxNode? {
    let section = trees[place.tree].root.mapping?.entries[place.section].value
    guard let entry = place.entry else { return section }
    return section?.mapping?.entries[entry].value
  }

  /// Each section that a scenario touches is written anew once, however much is set in it.
  private func replacing(
    _ changed: [Place: SyntaxNode]
  ) -> [(file: String, root: SyntaxNode)] {
    var trees = trees
    for (tree, places) in Dictionary(grouping: changed.keys, by: \.tree) {
      guard var root = trees[tree].root.mapping else { continue }
      for (section, places) in Dictionary(grouping: places, by: \.section) {
        var mapping = root.entries[section].value.mapping
        for place in places {
          guard let node = changed[place] else { continue }
          if let entry = place.entry {
            mapping?.entries[entry].value = node
          } else {
            mapping = nil
            root.entries[section].value = node
          }
        }
        if let mapping { root.entries[section].value.content = .mapping(mapping) }
      }
      trees[tree].root.content = .mapping(root)
    }
    return trees
  }
}

/// One value put at the end of a path of keys.
private struct PathChange {
  struct Fault: Error {
    var message: String
    var help: String
  }

  private let setting: Scenario.Setting
  /// The path walked so far, as a message prints it.
  private var walked: String

  init(_ setting: Scenario.Setting, entry: String) {
    self.setting = setting
    walked = entry
  }

  /// The node with the value at the end of the keys; nil where the node itself goes.
  mutating func apply(
    _ keys: ArraySlice<String>, to node: SyntaxNode
  ) throws(Fault) -> SyntaxNode? {
    guard let key = keys.first else { return setting.removes ? nil : setting.value }
    let rest = keys.dropFirst()
    switch node.content {
    case .list(let items): return try apply(key, rest, to: node, items)
    case .mapping(var mapping):
      if let place = mapping.entries.firstIndex(where: { $0.key.value == key }) {
        step(key)
        let value = try apply(rest, to: mapping.entries[place].value)
        if let value {
          mapping.entries[place].value = value
          if rest.isEmpty { mapping.entries[place].key.range = setting.place.range }
        } else {
          mapping.entries.remove(at: place)
        }
      } else if key == "0" {
        // One item may be written without a list around it.
        return try apply(rest, to: node)
      } else {
        mapping.entries.append(try entry(key, rest))
      }
      return SyntaxNode(.mapping(mapping), at: node.range)
    case .empty:
      return SyntaxNode(.mapping(SyntaxMapping([try entry(key, rest)])), at: setting.place.range)
    case .text(let text):
      if key == "0", rest.isEmpty { return setting.removes ? nil : setting.value }
      throw Fault(
        message: "\(Wording.quoted(walked)) is \(Wording.found(text)), with no keys below it",
        help: "set `\(walked.excerpt(limit: 120))` itself")
    }
  }

  private mutating func apply(
    _ key: String, _ rest: ArraySlice<String>, to node: SyntaxNode, _ items: [SyntaxNode]
  ) throws(Fault) -> SyntaxNode? {
    let last = items.count - 1
    guard let index = ScenarioOverlay.index(key), items.indices.contains(index) else {
      let below = ([walked, "0", key] + rest).joined(separator: ".")
      throw Fault(
        message: "\(Wording.quoted(walked)) is a list of \(items.count), "
          + "and \(Wording.quoted(key)) is none of its items",
        help: items.isEmpty
          ? "set `\(walked.excerpt(limit: 120))` itself"
          : ScenarioOverlay.index(key) == nil
            ? "name the item by its number, counted from 0: `\(below.excerpt(limit: 120))`"
            : "items are counted from 0: write "
              + (last == 0 ? "`0` for the only one" : "a number from 0 to \(last)"))
    }
    step(key)
    var items = items
    if let value = try apply(rest, to: items[index]) {
      items[index] = value
    } else {
      items.remove(at: index)
    }
    return SyntaxNode(.list(items), at: node.range)
  }

  /// A key that the text does not state yet, with what is below it.
  private func entry(
    _ key: String, _ rest: ArraySlice<String>
  ) throws(Fault) -> SyntaxMapping.Entry {
    let missing = "\(walked).\(key)"
    if setting.removes {
      throw Fault(
        message: "the text does not state \(Wording.quoted(missing)), so that nothing can be taken "
          + "away there",
        help: "leave it out, or set a value in place of `none`")
    }
    guard !rest.contains(where: { ScenarioOverlay.index($0) != nil }) else {
      throw Fault(
        message: "the text states no list at \(Wording.quoted(missing))",
        help: "set the whole list there, or an item of the list it is inherited from, in `as_is`")
    }
    var value = setting.value
    for key in rest.reversed() {
      value = SyntaxNode(
        .mapping(
          SyntaxMapping([.init(key: Located(key, at: setting.place.range), value: value)])),
        at: setting.place.range)
    }
    return .init(key: Located(key, at: setting.place.range), value: value)
  }

  private mutating func step(_ key: String) { walked += ".\(key)" }
}

extension Scenario.Setting {
  /// `none` takes the key away, but for keys under which the language knows `none` itself.
  fileprivate var removes: Bool {
    guard let text = value.text, !text.isQuoted, text.string == "none" else { return false }
    let keys = path.split(separator: ".")
    return keys.last != "annex_iii" && keys.dropLast().last != "raci"
  }
}

extension Wording {
  fileprivate static func found(_ text: SyntaxText) -> String { "the text " + quoted(text.string) }
}
