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
}

/// A small map that keeps the order of the text; look-up is linear.
package struct OrderedMap<Key: Hashable & Sendable, Value: Sendable>: Sendable, Sequence {
  package var pairs: [(key: Key, value: Value)]

  package init(_ pairs: [(key: Key, value: Value)] = []) { self.pairs = pairs }

  package subscript(key: Key) -> Value? {
    get { pairs.first { $0.key == key }?.value }
    set {
      let place = pairs.firstIndex { $0.key == key }
      switch (place, newValue) {
      case (let place?, let value?): pairs[place].value = value
      case (let place?, nil): pairs.remove(at: place)
      case (nil, let value?): pairs.append((key, value))
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
}

extension OrderedMap: Equatable where Value: Equatable {
  package static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { $0 == $1 }
  }
}
