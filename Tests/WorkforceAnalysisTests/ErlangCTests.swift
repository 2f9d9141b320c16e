import Testing
import WorkforceAnalysis

/// The queue of the arithmetic: 40 items an hour of 4 minutes each.
struct ErlangCTests {
  private func queue(_ people: Int) -> ErlangC {
    ErlangC(arrivals: 40, minutes: 4, people: people)
  }

  @Test(arguments: [
    (3, 0.8889, 0.797508, 9.5701), (4, 0.6667, 0.378418, 1.1353), (5, 0.5333, 0.161635, 0.2771),
  ])
  func goldenFigures(_ people: Int, _ used: Double, _ waiting: Double, _ wait: Double) throws {
    let queue = queue(people)
    #expect(isClose(queue.load, 2.6667))
    #expect(isClose(try #require(queue.utilisation), used))
    #expect(isClose(queue.chanceOfWaiting, waiting, within: 1e-6))
    #expect(isClose(try #require(queue.meanWait), wait, within: 0.00005))
  }

  /// C(2, 1) = 1/3 and C(10, 8) = .409180, both with one item a minute per person busy.
  @Test func tabulatedChancesOfWaiting() {
    let small = ErlangC(arrivals: 60, minutes: 1, people: 2)
    #expect(isClose(small.chanceOfWaiting, 1.0 / 3, within: 1e-12))
    let large = ErlangC(arrivals: 60, minutes: 8, people: 10)
    #expect(isClose(large.chanceOfWaiting, 0.409180, within: 1e-6))
  }

  /// With c = 3 the exponent over 12 minutes is −(3 − 2.6667) · 12 ÷ 4 = −1.
  @Test func answeredWithinATime() {
    let later = 0.797508 * 0.367879
    #expect(isClose(queue(3).answered(within: 12), 1 - later, within: 1e-5))
    #expect(isClose(queue(4).answered(within: 0), 0.621582, within: 1e-5))
  }

  @Test func aQueueThatGrowsWithoutEndIsNeverAnswered() {
    for people in [0, 1, 2] {
      #expect(!queue(people).isStable)
      #expect(queue(people).chanceOfWaiting == 1)
      #expect(queue(people).meanWait == nil)
      #expect(queue(people).answered(within: 1e9) == 0)
    }
    // c = A as well.
    #expect(ErlangC(arrivals: 60, minutes: 3, people: 3).answered(within: 60) == 0)
  }

  @Test func nothingToDoIsAnsweredAtOnce() {
    for queue in [
      ErlangC(arrivals: 0, minutes: 4, people: 0), ErlangC(arrivals: 40, minutes: 0, people: 1),
      ErlangC(arrivals: .nan, minutes: -1, people: -5),
    ] {
      #expect(queue.answered(within: 0) == 1)
      #expect(queue.meanWait == 0)
      #expect(queue.peopleNeeded(toAnswer: 1, within: 0) == 0)
    }
  }

  @Test func fewestPeople() throws {
    // 1 − .797508 · e^(−1) = .7066 with three, .9931 with four.
    #expect(queue(3).peopleNeeded(toAnswer: 0.7, within: 12) == 3)
    #expect(queue(3).peopleNeeded(toAnswer: 0.8, within: 12) == 4)
    #expect(queue(1).peopleNeeded(toAnswer: 0.8, within: 0) == 5)
  }

  /// Figures no plan has are answered in no time, and never with a trap.
  @Test func hugeQueues() {
    let crowd = ErlangC(arrivals: 1e12, minutes: 60, people: .max)
    #expect(crowd.chanceOfWaiting == 0)
    #expect(crowd.answered(within: 0) == 1)
    #expect(crowd.peopleNeeded(toAnswer: 0.8, within: 0) == nil)
    #expect(ErlangC(arrivals: 1e30, minutes: 1e12, people: .max).answered(within: 1e12) == 0)
    let busy = ErlangC(arrivals: 999_999, minutes: 60, people: 1_000_000)
    #expect((0.9...1).contains(busy.chanceOfWaiting))
  }

  /// More people answer more, and a longer time is kept more often.
  @Test(arguments: [1.0, 7, 55, 300, 2500]) func levelsRise(_ load: Double) {
    var last = 0.0
    for people in Int(load)...(Int(load) + 60) {
      let queue = ErlangC(arrivals: load, minutes: 60, people: people)
      let level = queue.answered(within: 5)
      #expect(level >= last && (0...1).contains(level))
      #expect(queue.answered(within: 10) >= level)
      last = level
    }
  }
}
