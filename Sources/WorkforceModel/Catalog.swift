package import WorkforceSyntax

/// Anything a plan names by id.
package protocol Entry: Sendable {
  /// What planners call such a thing in a sentence: `role`, `activity`.
  static var kind: String { get }
  var id: ID<Self> { get }
  var title: String { get }
  var source: EntrySource { get }
  var waivers: [Waiver] { get }
}

extension Entry {
  /// What a finding about this entry is about.
  package var subject: Diagnostic.Subject { Diagnostic.Subject(kind: Self.kind, id: id.text) }
}

/// The entries of one section in the order of the files, with look-up by id.
package struct Catalog<Element: Entry>: Sendable, RandomAccessCollection {
  package private(set) var elements: [Element] = []
  private var places: [ID<Element>: Int] = [:]

  package init(_ elements: [Element] = []) { for element in elements { append(element) } }

  /// Adds an entry.
  ///
  /// An id that is taken keeps its first entry; loading has reported it.
  package mutating func append(_ element: Element) {
    guard places[element.id] == nil else { return }
    places[element.id] = elements.count
    elements.append(element)
  }

  package subscript(id: ID<Element>) -> Element? { places[id].map { elements[$0] } }

  /// The entry's place in the order of the files.
  package func order(of id: ID<Element>) -> Int? { places[id] }

  package var startIndex: Int { 0 }
  package var endIndex: Int { elements.count }
  package subscript(position: Int) -> Element { elements[position] }

  /// The array's own iterator: other modules can look into its elements without copying them.
  package func makeIterator() -> IndexingIterator<[Element]> { elements.makeIterator() }
}

/// A map that keeps the order of the text.
package struct OrderedMap<Key: Hashable & Sendable, Value: Sendable>: Sendable, Sequence {
  package private(set) var pairs: [(key: Key, value: Value)]
  /// The place of each key; empty while there are so few that looking along them is quicker.
  private var places: [Key: Int] = [:]

  private static var few: Int { 8 }

  package init(_ pairs: [(key: Key, value: Value)] = []) {
    self.pairs = pairs
    index()
  }

  package subscript(key: Key) -> Value? {
    get { place(of: key).map { pairs[$0].value } }
    set {
      switch (place(of: key), newValue) {
      case (let place?, let value?): pairs[place].value = value
      case (let place?, nil):
        pairs.remove(at: place)
        index()
      case (nil, let value?):
        pairs.append((key, value))
        if places.isEmpty { index() } else { places[key] = pairs.count - 1 }
      case (nil, nil): break
      }
    }
  }

  package var isEmpty: Bool { pairs.isEmpty }
  package var count: Int { pairs.count }
  package var keys: [Key] { pairs.map(\.key) }
  package var values: [Value] { pairs.map(\.value) }

  package func makeIterator() -> IndexingIterator<[(key: Key, value: Value)]> {
    pairs.makeIterator()
  }

  private func place(of key: Key) -> Int? {
    places.isEmpty ? pairs.firstIndex { $0.key == key } : places[key]
  }

  private mutating func index() {
    places = [:]
    guard pairs.count > Self.few else { return }
    for (place, pair) in pairs.enumerated() where places[pair.key] == nil {
      places[pair.key] = place
    }
  }
}

extension OrderedMap: Equatable where Value: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0 == $1 }
  }
}
