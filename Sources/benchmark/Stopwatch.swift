internal import Glibc

/// Measures work: the time processors spend on it, which a busy machine disturbs little, and the
/// time that passes.
enum Stopwatch {
  /// Milliseconds of processor time, all threads of the program together.
  static func work(_ body: () -> Void) -> Double { measure(CLOCK_PROCESS_CPUTIME_ID, body) }

  /// Milliseconds that pass.
  static func elapsed(_ body: () -> Void) -> Double { measure(CLOCK_MONOTONIC, body) }

  private static func measure(_ clock: clockid_t, _ body: () -> Void) -> Double {
    let start = now(clock)
    body()
    return now(clock) - start
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }
}

extension [Double] {
  /// The middle value; of an even number, the lower of the two in the middle.
  var median: Double { isEmpty ? 0 : sorted()[(count - 1) / 2] }
}
