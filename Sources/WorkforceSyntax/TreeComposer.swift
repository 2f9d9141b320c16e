/// Builds the tree from the steps of reading, and reports what a plan may not hold.
///
/// No fault found here hides another: what is refused is left out, and reading goes on.
struct TreeComposer {
  private(set) var root: SyntaxNode?
  private(set) var problems: [Diagnostic] = []
  /// The latest text, for the faults that begin in it.
  private(set) var lastText: (range: SourceRange, style: YAMLEvent.Style)?

  /// Where a text ends before a `#` that may be meant as a part of it.
  var comments: [SourcePosition: SourcePosition] = [:]

  private let file: String
  private let lines: SourceLines
  private var open: [Collection] = []
  private var anchors: [String: Anchor] = [:]
  private var documents = 0
  private var values = 0
  private var repeatedValues = 0

  init(file: String, lines: SourceLines) {
    self.file = file
    self.lines = lines
  }

  /// The innermost bracket that is not closed yet.
  var openBracket: SourcePosition? {
    open.last { ["[", "{"].contains(lines.character(at: $0.start)) }?.start
  }

  /// Takes the next step; false where reading has to end.
  mutating func add(_ event: YAMLEvent) -> Bool {
    switch event.kind {
    case .documentStart:
      documents += 1
      guard documents == 1 else { return stop(.secondDocument(at: range(of: event))) }
    case .scalar(let string, let style): addText(string, style, event)
    case .listStart, .mappingStart:
      guard open.count < SourceLimits.depth else { return stop(.tooDeep(at: range(of: event))) }
      values += 1
      open.append(Collection(event))
      refuseTag(event)
    case .end: close(event)
    case .alias: addAlias(event)
    case .documentEnd, .streamEnd, .other: break
    }
    if values > SourceLimits.values { return stop(.tooManyValues(at: range(of: event))) }
    if problems.count >= SourceLimits.faults { return stop(.tooManyFaults(at: range(of: event))) }
    return true
  }

  /// Ends reading at a fault that hides the rest of the file.
  mutating func fail(_ problem: Diagnostic) {
    problems.append(problem)
    root = nil
  }

  private mutating func stop(_ problem: Diagnostic) -> Bool {
    problems.append(problem)
    return false
  }

  private func range(of event: YAMLEvent) -> SourceRange {
    SourceRange(file: file, start: event.start, end: event.end)
  }
}

extension TreeComposer {
  /// A list or mapping whose end has not come yet.
  private struct Collection {
    enum Key {
      case none
      case written(Located<String>, plain: Bool)
      /// The key was reported; its value is read and left out.
      case refused
    }

    var isMapping: Bool
    var anchor: String?
    var start: SourcePosition
    /// Where the latest key or value ends.
    var end: SourcePosition
    var items: [SyntaxNode] = []
    var entries: [SyntaxMapping.Entry] = []
    var key = Key.none
    /// Keys and their places among the entries, once there are too many to look through.
    var places: [String: Int] = [:]
    var size = 1
    var height = 1

    init(_ event: YAMLEvent) {
      if case .mappingStart = event.kind { isMapping = true } else { isMapping = false }
      anchor = event.anchor
      start = event.start
      end = event.end
    }

    var awaitsKey: Bool { if isMapping, case .none = key { true } else { false } }

    func entry(for key: String) -> SyntaxMapping.Entry? {
      places.isEmpty
        ? entries.first { $0.key.value == key } : places[key].map { entries[$0] }
    }

    mutating func append(_ entry: SyntaxMapping.Entry) {
      entries.append(entry)
      if entries.count == 16 {
        for (place, entry) in entries.enumerated() { places[entry.key.value] = place }
      } else if entries.count > 16 {
        places[entry.key.value] = entries.count - 1
      }
    }
  }

  /// What `&name` stands for.
  private struct Anchor {
    var node: SyntaxNode
    var size: Int
    var height: Int
  }

  /// The next text is a key.
  private var awaitsKey: Bool {
    // In place: taking the collection out would copy it at every step.
    !open.isEmpty && open[open.count - 1].awaitsKey
  }

  private mutating func addText(_ string: String, _ style: YAMLEvent.Style, _ event: YAMLEvent) {
    var range = range(of: event)
    if style == .block { range.end = lines.lastInk(from: range.start, upTo: range.end) }
    lastText = (range, style)
    refuseTag(event)
    let isKey = awaitsKey
    let string = checked(string, style, isKey: isKey, at: range)
    if isKey {
      addKey(string, style, at: range)
      guard let name = event.anchor else { return }
      let node = SyntaxNode(.text(SyntaxText(string, isQuoted: style != .plain)), at: range)
      remember(Anchor(node: node, size: 1, height: 0), as: name)
    } else {
      let isEmpty = style == .plain && ["", "~", "null", "Null", "NULL"].contains(string)
      let content: SyntaxNode.Content =
        isEmpty ? .empty : .text(SyntaxText(string, isQuoted: style != .plain))
      // Nothing but comments, or `---` alone, is a file without content.
      if open.isEmpty, string.isEmpty, style == .plain { return }
      values += 1
      if !comments.isEmpty, style == .plain, let comment = comments[range.end] {
        problems.append(.commentInText(string, at: range, comment: comment))
      }
      complete(SyntaxNode(content, at: range), size: 1, height: 0, anchor: event.anchor)
    }
  }

  /// The text without what it may not hold.
  private mutating func checked(
    _ string: String, _ style: YAMLEvent.Style, isKey: Bool, at range: SourceRange
  ) -> String {
    var string = string
    // Only escapes in quotes can still bring in what the file itself may not hold.
    if style == .quoted,
      let first = string.unicodeScalars.first(where: ForbiddenCharacters.isForbidden)
    {
      problems.append(.forbiddenEscape(first, at: range))
      string = String(
        String.UnicodeScalarView(
          string.unicodeScalars.map { ForbiddenCharacters.isForbidden($0) ? "\u{FFFD}" : $0 }))
    }
    // A UTF-8 text has at least as many bytes as it has UTF-16 units.
    if !isKey, string.utf8.count > SourceLimits.textLength {
      let length = string.utf16.count
      if length > SourceLimits.textLength {
        problems.append(.textTooLong(string, length: length, at: range))
        string = string.excerpt()
      }
    }
    return string
  }

  private mutating func addKey(_ string: String, _ style: YAMLEvent.Style, at range: SourceRange) {
    let last = open.count - 1
    open[last].end = range.end
    if let problem = problem(withKey: string, style, at: range) {
      problems.append(problem)
      open[last].key = .refused
    } else {
      open[last].key = .written(Located(string, at: range), plain: style == .plain)
    }
  }

  private func problem(
    withKey key: String, _ style: YAMLEvent.Style, at range: SourceRange
  ) -> Diagnostic? {
    guard let first = key.unicodeScalars.first else { return .emptyKey(at: range) }
    if style == .plain, !first.isASCII, first.properties.isWhitespace || first.isInvisible {
      return .strangeSpace(first, before: key, at: range)
    }
    if style == .plain, key == "<<" { return .mergeKey(at: range) }
    if key.utf8.count > SourceLimits.keyLength,
      key.unicodeScalars.count > SourceLimits.keyLength
    {
      return .keyTooLong(key, at: range)
    }
    return open[open.count - 1].entry(for: key)
      .map { .duplicateKey(key, at: range, first: $0.key.range) }
  }

  private mutating func addAlias(_ event: YAMLEvent) {
    let range = range(of: event)
    let name = event.anchor ?? ""
    if awaitsKey {
      problems.append(.complexKey("a repeated text", at: range))
      open[open.count - 1].key = .refused
      open[open.count - 1].end = range.end
      return
    }
    var node = SyntaxNode(.empty, at: range)
    guard let anchor = anchors[name] else {
      let isInside = open.contains { $0.anchor == name }
      problems.append(.unknownAnchor(name, isInside: isInside, at: range))
      return complete(node, size: 1, height: 0, anchor: nil)
    }
    guard open.count + anchor.height <= SourceLimits.depth else {
      problems.append(.tooDeep(at: range))
      return complete(node, size: 1, height: 0, anchor: nil)
    }
    let before = repeatedValues
    repeatedValues += anchor.size
    guard repeatedValues <= SourceLimits.repeatedValues else {
      if before <= SourceLimits.repeatedValues { problems.append(.tooManyRepeats(name, at: range)) }
      return complete(node, size: 1, height: 0, anchor: nil)
    }
    node.content = anchor.node.content
    values += anchor.size
    complete(node, size: anchor.size, height: anchor.height, anchor: nil)
  }

  private mutating func close(_ event: YAMLEvent) {
    guard let done = open.popLast() else { return }
    // Only brackets have an end of their own; elsewhere the mark is where the next thing begins.
    let end = event.start == event.end ? done.end : event.end
    let range = SourceRange(file: file, start: done.start, end: end)
    if awaitsKey {
      problems.append(.complexKey(done.isMapping ? "a mapping" : "a list", at: range))
      open[open.count - 1].key = .refused
      open[open.count - 1].end = end
      return
    }
    let content: SyntaxNode.Content =
      done.isMapping ? .mapping(SyntaxMapping(done.entries)) : .list(done.items)
    complete(
      SyntaxNode(content, at: range), size: done.size, height: done.height, anchor: done.anchor)
  }

  /// Puts a finished value where it belongs.
  private mutating func complete(_ node: SyntaxNode, size: Int, height: Int, anchor: String?) {
    if let anchor { remember(Anchor(node: node, size: size, height: height), as: anchor) }
    guard !open.isEmpty else {
      root = node
      return
    }
    let last = open.count - 1
    open[last].end = node.range.end
    open[last].size += size
    open[last].height = max(open[last].height, height + 1)
    guard open[last].isMapping else {
      open[last].items.append(node)
      return
    }
    if case .written(let key, let isPlain) = open[last].key {
      if isPlain, node.content == .empty, key.value.dropLast().contains(":") {
        problems.append(.missingSpace(key))
      } else {
        open[last].append(SyntaxMapping.Entry(key: key, value: node))
      }
    }
    open[last].key = .none
  }

  private mutating func remember(_ anchor: Anchor, as name: String) {
    if let first = anchors[name] {
      problems.append(.duplicateAnchor(name, at: anchor.node.range, first: first.node.range))
    } else {
      anchors[name] = anchor
    }
  }

  private mutating func refuseTag(_ event: YAMLEvent) {
    guard let tag = event.tag else { return }
    let core = "tag:yaml.org,2002:"
    let written = tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
    let column = Int(event.start.column) + written.unicodeScalars.count
    let end = SourcePosition(line: Int(event.start.line), column: column)
    problems.append(.tag(written, at: SourceRange(file: file, start: event.start, end: end)))
  }
}
