// What the composer says, apart from what it does: this file is prose.

extension Diagnostic {
  static func fileTooLarge(_ file: String, bytes: Int) -> Self {
    Self(
      id: "yaml/too-large",
      message: "the file has \(bytes.grouped) bytes; "
        + "a file of a plan has at most \(SourceLimits.fileBytes.grouped)",
      range: .start(of: file),
      help: "split the file: sections of the same name are merged over all files of the plan")
  }

  static func tooManyValues(at range: SourceRange) -> Self {
    Self(
      id: "yaml/too-large",
      message: "the file holds more than \(SourceLimits.values.grouped) values",
      range: range,
      help: "split the file: sections of the same name are merged over all files of the plan")
  }

  static func tooManyFaults(at range: SourceRange) -> Self {
    Self(
      id: "yaml/too-many-faults",
      message: "the file has more than \(SourceLimits.faults.grouped) faults; "
        + "reading stopped here",
      range: range,
      help: "correct the faults above, then check again")
  }

  static func tooDeep(at range: SourceRange) -> Self {
    Self(
      id: "yaml/too-deep",
      message: "lists and mappings stand in each other more than \(SourceLimits.depth) deep",
      range: range,
      help: "look for brackets `[` or `{` that are opened again and again")
  }

  static func secondDocument(at range: SourceRange) -> Self {
    Self(
      id: "yaml/second-document",
      message: "a second document begins here; a file holds one",
      range: range,
      notes: ["a line `---` or `...` ends one document, and the next begins"],
      help: "delete that line, or move what follows it to a file of its own")
  }

  static func tag(_ tag: String, at range: SourceRange) -> Self {
    Self(
      id: "yaml/tag",
      message: "a value begins with the tag `\(tag.excerpt(limit: 60))`; a plan has no tags",
      range: range,
      help: "delete the tag, or put the whole text in quotes if it is meant to begin with `!`")
  }

  static func forbiddenEscape(_ scalar: Unicode.Scalar, at range: SourceRange) -> Self {
    Self(
      id: "yaml/control-character",
      message: "an escape in this text stands for the invisible character \(scalar.codePoint)",
      range: range,
      help: "delete the escape; `\\n` for a new line and `\\t` for a tab are the only such escapes")
  }

  static func textTooLong(_ text: String, length: Int, at range: SourceRange) -> Self {
    Self(
      id: "yaml/text-too-long",
      message: "the text `\(text.excerpt(limit: 40))` has \(length.grouped) characters; "
        + "a cell of a workbook holds \(SourceLimits.textLength.grouped)",
      range: range,
      help: "shorten the text, or keep it elsewhere and write a link to it")
  }

  static func commentInText(
    _ text: String, at range: SourceRange, comment: SourcePosition
  ) -> Self {
    Self(
      id: "yaml/comment-in-text", severity: .warning,
      message: "the text ends with `\(text.excerpt(limit: 60))`: what begins with `#` is a comment",
      range: SourceRange(
        file: range.file, start: comment,
        end: SourcePosition(line: Int(comment.line), column: Int(comment.column) + 1)),
      labels: [Label("the text", at: range)],
      help: "put the whole text in quotes, or write a space after `#` if it is a comment")
  }

  static func emptyKey(at range: SourceRange) -> Self {
    Self(
      id: "yaml/empty-key",
      message: "there is no key before the colon",
      range: range,
      help: "write `key: value`, or put the text in quotes if it begins with a colon")
  }

  static func strangeSpace(
    _ space: Unicode.Scalar, before key: String, at range: SourceRange
  ) -> Self {
    let name = key.drop { $0.isWhitespace || $0.unicodeScalars.allSatisfy(\.isInvisible) }
    return Self(
      id: "yaml/strange-space",
      message: "before the key `\(name.excerpt())` stands a space that YAML does not take for one "
        + "(\(space.codePoint))",
      range: range,
      help: "delete the spaces before the key and type them again")
  }

  static func keyTooLong(_ key: String, at range: SourceRange) -> Self {
    Self(
      id: "yaml/key-too-long",
      message: "the key `\(key.excerpt(limit: 40))` has "
        + "\(key.unicodeScalars.count.grouped) characters; "
        + "a key has at most \(SourceLimits.keyLength.grouped)",
      range: range,
      help: "write a short id before the colon and the text behind `title:`")
  }

  static func duplicateKey(_ key: String, at range: SourceRange, first: SourceRange) -> Self {
    Self(
      id: "yaml/duplicate-key",
      message: "the key `\(key.excerpt())` is written twice",
      range: range,
      label: "written again here",
      labels: [Label("first written here", at: first)],
      help: "delete one of the two, or put what belongs to both under one key")
  }

  static func mergeKey(at range: SourceRange) -> Self {
    Self(
      id: "yaml/merge-key",
      message: "`<<` does not copy the keys of another entry into this one",
      range: range,
      help: "write the keys out here; a single value can be repeated with `key: *name`")
  }

  static func complexKey(_ what: String, at range: SourceRange) -> Self {
    Self(
      id: "yaml/complex-key",
      message: "\(what) stands where a key is expected",
      range: range,
      help: "write a text before the colon: `key: value`")
  }

  static func missingSpace(_ key: Located<String>) -> Self {
    let parts = key.value.split(separator: ":", maxSplits: 1)
    let fixed = parts.joined(separator: ": ")
    return Self(
      id: "yaml/missing-space",
      message: "a space is missing after the colon in `\(key.value.excerpt())`",
      range: key.range,
      help: "write `\(fixed.excerpt())`")
  }

  static func unknownAnchor(_ name: String, isInside: Bool, at range: SourceRange) -> Self {
    let name = name.excerpt(limit: 60)
    return Self(
      id: "yaml/unknown-anchor",
      message: isInside
        ? "`*\(name)` repeats the very text that it is a part of"
        : "`*\(name)` repeats nothing: no value before it is marked `&\(name)`",
      range: range,
      help: isInside
        ? "write the value out here"
        : "write the value out, or put the text in quotes if it is meant to begin with `*`")
  }

  static func duplicateAnchor(_ name: String, at range: SourceRange, first: SourceRange) -> Self {
    Self(
      id: "yaml/duplicate-anchor",
      message: "two values are marked `&\(name.excerpt(limit: 60))`",
      range: range,
      label: "marked again here",
      labels: [Label("first marked here", at: first)],
      help: "give one of the two another name")
  }

  static func tooManyRepeats(_ name: String, at range: SourceRange) -> Self {
    Self(
      id: "yaml/anchor-limit",
      message: "with `*\(name.excerpt(limit: 60))` this file repeats more than "
        + "\(SourceLimits.repeatedValues.grouped) values",
      range: range,
      help: "write the values out, or split the plan into smaller parts")
  }
}
