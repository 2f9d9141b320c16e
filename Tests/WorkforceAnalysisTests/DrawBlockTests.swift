import Testing
import WorkforceModel
import WorkforceSyntax

@testable import WorkforceAnalysis

/// Draws side by side are the formulas of `ActivityInputs`, to the last bit.
struct DrawBlockTests {
  private static let oversight = """
    by: overseer, before: {rate: [5%, 10%, 20%], time: [2 min, 4 min, 8 min]}, \
    after: {rate: [5%, 5%, 9%], time: [3 min, 6 min, 6 min]}, \
    rework: {rate: [1%, 2%, 4%], time: [10 min, 18 min, 30 min]}, \
    fixed: [50 h per month, 60 h per month, 90 h per month]
    """
  private static let offered = "share: [60%, 80%, 80%], completed: [50%, 70%, 80%]"

  /// Ranges with the most likely value inside, at the low end and at the high end.
  private static let states = [
    ("human", "{raci: {R: lead}}"),
    ("known", "{time: 10 min}"),
    ("assisted", "{execution: assisted, \(helped), oversight: {mode: sample, \(oversight)}}"),
    ("shared", "{execution: shared, \(helped), oversight: {mode: monitor, \(oversight)}}"),
    ("each", finished("delegated", "approve-each")),
    ("flagged", finished("delegated", "approve-flagged")),
    ("sampled", finished("autonomous", "sample")),
    (
      "points",
      "{execution: delegated, raci: {R: model}, share: 80%, completed: [50%, 70%, 80%], oversight: "
        + "{mode: approve-flagged, by: overseer, before: {rate: 10%, time: 4 min}, "
        + "after: {rate: 0%, time: 6 min}}}"
    ),
  ]

  private static let helped =
    "system: model, share: [40%, 50%, 90%], time: [5 min, 6 min, 9 min]"

  private static func finished(_ execution: String, _ mode: String) -> String {
    "{execution: \(execution), raci: {R: model}, \(offered), mix: [1.1, 1.35, 1.8], "
      + "oversight: {mode: \(mode), \(oversight)}}"
  }

  private static let plan =
    """
    plan: {id: blocks, title: Blocks, as_of: 2027-01-01}
    roles: {handler: {title: Handler}, lead: {title: Lead}, overseer: {title: Overseer}}
    systems: {model: {title: Model, kind: model}}
    activities:

    """
    + states.map { id, state in
      """
        \(id):
          title: Do the \(id)
          volume: [9000 per month, 10000 per month, 14000 per month]
          time: [11 min, 12 min, 17 min]
          as_is:
            raci: {R: handler, A: lead, C: overseer, I: lead}
            consult_time: 2 min
            inform_time: 1 min
          to_be: \(state)

      """
    }.joined()

  /// Blocks that begin anywhere and are full, short, or hold one draw.
  @Test(arguments: [(0, DrawBlock.size), (250, 250), (9_999, 1), (123, 77)])
  func drawsAreTheFormulasToTheLastBit(_ start: Int, _ count: Int) throws {
    let definitions = try PlanInText(Self.plan).definitions
    let work = DrawnWork(definitions, Streams(plan: definitions.plan.id, draws: 10_000))
    #expect(work.activities.count == definitions.activities.count)
    #expect(!work.sharedStreams.isEmpty)
    let shared = DrawBlock.columns
    var memory = [Double](
      repeating: .nan, count: (shared + work.sharedStreams.count) * DrawBlock.size)
    var compared: Set<HoursPart> = []
    memory.withUnsafeMutableBufferPointer { memory in
      guard let base = memory.baseAddress else { return }
      let uniforms = base + shared * DrawBlock.size
      var block = DrawBlock(start: start, count: count, scratch: base)
      for (place, stream) in work.sharedStreams.enumerated() {
        block.uniforms(of: stream, into: uniforms + place * DrawBlock.size)
      }
      for activity in work.activities {
        block.begin()
        for state in [activity.asIs, activity.toBe] {
          guard let state else { continue }
          block.draw(state, shared: uniforms)
          for draw in 0..<count {
            var inputs = state.inputs
            for range in state.ranges { inputs[range.input] = range.value(at: start + draw) }
            let id = definitions.activities[activity.place].id
            #expect(
              block.total[draw].bitPattern == inputs.total.bitPattern, "\(id), draw \(draw)")
            for part in Bearers.parts {
              // A part that is left out has no hours in any draw.
              let hours = block.hours(of: part)
              let drawn = hours.map { $0[draw] } ?? 0
              #expect(drawn.bitPattern == inputs[part].bitPattern, "\(id), \(part), draw \(draw)")
              if drawn > 0 { compared.insert(part) }
            }
          }
        }
      }
    }
    #expect(compared == Set(Bearers.parts))
  }

  @Test func offeredItemsAreTheVolumeTimesTheShare() throws {
    let definitions = try PlanInText(Self.plan).definitions
    let work = DrawnWork(definitions, Streams(plan: definitions.plan.id, draws: 10))
    let state = try #require(work.activities.last?.toBe)
    let columns = DrawBlock.columns + work.sharedStreams.count + 1
    var memory = [Double](repeating: 0, count: columns * DrawBlock.size)
    memory.withUnsafeMutableBufferPointer { memory in
      guard let base = memory.baseAddress else { return }
      let uniforms = base + DrawBlock.columns * DrawBlock.size
      let sum = base + (columns - 1) * DrawBlock.size
      var block = DrawBlock(start: 0, count: 10, scratch: base)
      for (place, stream) in work.sharedStreams.enumerated() {
        block.uniforms(of: stream, into: uniforms + place * DrawBlock.size)
      }
      block.draw(state, shared: uniforms)
      block.addOffered(state, times: 2, to: sum)
      for draw in 0..<10 {
        var inputs = state.inputs
        for range in state.ranges { inputs[range.input] = range.value(at: draw) }
        #expect(sum[draw] == 2 * (inputs.offered - state.inputs.offered))
      }
    }
  }
}
