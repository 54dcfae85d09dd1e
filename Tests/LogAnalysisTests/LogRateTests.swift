import Testing

@testable import LogAnalysis

struct LogRateTests {
  private func rate(_ seconds: [Int64], level: LogLevel? = nil) -> LogRate {
    var rate = LogRate()
    for moment in seconds { rate.add(moment * second, level) }
    return rate
  }

  @Test func `seconds are counted apart`() {
    let rate = rate([100, 100, 102])
    #expect(rate.start == 100 * second)
    #expect(rate.width == second)
    #expect(rate.buckets.map(\.events) == [2, 0, 1])
  }

  @Test func `longer logs have longer stretches, and nothing is lost`() {
    let rate = rate(Array(0..<1000))
    #expect(rate.width == 30 * second)
    #expect(rate.buckets.count == 34)
    #expect(rate.buckets.reduce(0) { $0 + $1.events } == 1000)
    #expect(rate.buckets.dropLast().allSatisfy { $0.events == 30 })
  }

  @Test func `any two moments fit`() {
    for moments: [LogTime] in [[0, .max], [.min, .max], [.max, .min, 0], [.min], [.max], [0, .min + 1]] {
      var rate = LogRate()
      for moment in moments { rate.add(moment, .error) }
      #expect(rate.buckets.count <= LogRate.most)
      #expect(rate.buckets.reduce(0) { $0 + $1.errors } == moments.count)
    }
  }

  @Test func `order makes no difference to what is counted`() {
    let moments: [Int64] = [5000, 3, 90, 4000, 2, 1]
    let (forth, back) = (rate(moments), rate(moments.reversed()))
    #expect(forth == back || forth.buckets.map(\.events) == back.buckets.map(\.events))
  }

  @Test func `two logs are put over the same stretches`() {
    var sum = rate([0, 1, 2], level: .error)
    sum.add(rate(Array(0..<300), level: .warning))
    #expect(sum.buckets.reduce(0) { $0 + $1.errors } == 3)
    #expect(sum.buckets.reduce(0) { $0 + $1.warnings } == 300)
    #expect(sum.buckets.count <= LogRate.most)
    var other = rate(Array(0..<300), level: .warning)
    other.add(rate([0, 1, 2], level: .error))
    #expect(other.buckets == sum.buckets)
    var empty = LogRate()
    empty.add(other)
    #expect(empty.buckets == other.buckets)
  }

  @Test func `what tells no time is counted apart`() {
    var rate = LogRate()
    rate.add(nil, .error)
    #expect(rate.untimed == 1)
    #expect(rate.buckets.isEmpty)
  }
}
