/// A queue that hands out the nearest node first; of equally near ones that with the lower number.
struct NearestFirst {
  struct Item {
    var distance: Int
    var node: Int

    func precedes(_ other: Self) -> Bool { (distance, node) < (other.distance, other.node) }
  }

  // A binary heap: no item precedes its parent, at half its place.
  private var items: [Item] = []

  mutating func removeAll() { items.removeAll(keepingCapacity: true) }

  mutating func insert(_ node: Int, at distance: Int) {
    items.append(Item(distance: distance, node: node))
    var place = items.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard items[place].precedes(items[parent]) else { return }
      items.swapAt(place, parent)
      place = parent
    }
  }

  mutating func popNearest() -> Item? {
    guard let nearest = items.first, let last = items.popLast() else { return nil }
    guard !items.isEmpty else { return nearest }
    items[0] = last
    var place = 0
    while true {
      var first = 2 * place + 1
      guard first < items.count else { return nearest }
      if first + 1 < items.count, items[first + 1].precedes(items[first]) { first += 1 }
      guard items[first].precedes(items[place]) else { return nearest }
      items.swapAt(place, first)
      place = first
    }
  }
}
