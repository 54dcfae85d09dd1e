/// The lines of two texts side by side: which stayed, which went, which came.
///
/// Myers' algorithm ("An O(ND) Difference Algorithm and Its Variations", 1986) over numbered lines. Where the texts
/// differ in more than ``largestDistance`` lines, everything between their common beginning and end counts as
/// replaced, which bounds time and memory whatever comes in.
struct LineDiff {
  /// The most removed and added lines that are searched for.
  static let largestDistance = 1000

  /// One line and what became of it. The text includes its line end.
  struct Line: Equatable {
    enum Kind { case same, removed, added }
    var kind: Kind
    var text: Substring
  }

  /// All lines of both texts, in the order in which they are read.
  let lines: [Line]

  init(_ before: String, _ after: String) {
    let (old, new) = (Self.split(before), Self.split(after))
    var numbers: [Bytes: Int32] = [:]
    func number(_ line: Substring) -> Int32 {
      let next = Int32(truncatingIfNeeded: numbers.count)
      if let known = numbers[Bytes(line: line)] { return known }
      numbers[Bytes(line: line)] = next
      return next
    }
    let (a, b) = (old.map(number), new.map(number))

    var start = 0
    while start < min(a.count, b.count) && a[start] == b[start] { start += 1 }
    var end = 0
    while end < min(a.count, b.count) - start && a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }

    var lines = old[..<start].map { Line(kind: .same, text: $0) }
    var (x, y) = (start, start)
    for kind in Self.script(a[start..<(a.count - end)], b[start..<(b.count - end)]) {
      lines.append(Line(kind: kind, text: kind == .added ? new[y] : old[x]))
      if kind != .added { x += 1 }
      if kind != .removed { y += 1 }
    }
    lines += old[(a.count - end)...].map { Line(kind: .same, text: $0) }
    self.lines = lines
  }

  private static func split(_ text: String) -> [Substring] {
    var lines: [Substring] = []
    var rest = text.utf8[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: "\n")).map(rest.index(after:)) ?? rest.endIndex
      lines.append(Substring(rest[..<end]))
      rest = rest[end...]
    }
    return lines
  }

  /// A line that is equal only to the same bytes; strings would also be equal to other spellings of a character.
  private struct Bytes: Hashable {
    let line: Substring

    static func == (lhs: Bytes, rhs: Bytes) -> Bool { lhs.line.utf8.elementsEqual(rhs.line.utf8) }

    func hash(into hasher: inout Hasher) {
      if line.utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: .init($0)) }) == nil {
        line.utf8.forEach { hasher.combine($0) }
      }
    }
  }

  /// The shortest script from `a` to `b`, or all of `a` removed and all of `b` added where it would be too long.
  private static func script(_ a: ArraySlice<Int32>, _ b: ArraySlice<Int32>) -> [Line.Kind] {
    let (a, b) = (Array(a), Array(b))
    guard let trace = trace(a, b) else {
      return Array(repeating: .removed, count: a.count) + Array(repeating: .added, count: b.count)
    }
    var reversed: [Line.Kind] = []
    var (x, y) = (a.count, b.count)
    for (distance, reached) in trace.enumerated().reversed() {
      let diagonal = x - y
      guard distance > 0 else { break }
      let down = Self.goesDown(diagonal, distance, reached)
      let previous = down ? diagonal + 1 : diagonal - 1
      let previousX = Int(reached[previous + distance])
      let previousY = previousX - previous
      let afterMove = down ? previousX : previousX + 1
      reversed += Array(repeating: .same, count: x - afterMove)
      reversed.append(down ? .added : .removed)
      (x, y) = (previousX, previousY)
    }
    reversed += Array(repeating: .same, count: x)
    return reversed.reversed()
  }

  /// For each distance the furthest reach on each diagonal before that step, diagonals offset by the distance.
  private static func trace(_ a: [Int32], _ b: [Int32]) -> [[Int32]]? {
    var trace: [[Int32]] = []
    var reached: [Int32] = [0]  // diagonals -distance...distance
    for distance in 0...min(a.count + b.count, largestDistance) {
      if distance > 0 { reached = [-1] + reached + [-1] }
      trace.append(reached)
      for diagonal in stride(from: -distance, through: distance, by: 2) {
        var x = 0
        if distance > 0 {
          let down = goesDown(diagonal, distance, trace[distance])
          x = Int(trace[distance][(down ? diagonal + 1 : diagonal - 1) + distance]) + (down ? 0 : 1)
        }
        var y = x - diagonal
        while x < a.count && y < b.count && a[x] == b[y] { (x, y) = (x + 1, y + 1) }
        reached[diagonal + distance] = Int32(truncatingIfNeeded: x)
        if x >= a.count && y >= b.count { return trace }
      }
    }
    return nil
  }

  private static func goesDown(_ diagonal: Int, _ distance: Int, _ reached: [Int32]) -> Bool {
    if diagonal == -distance { return true }
    if diagonal == distance { return false }
    return reached[diagonal - 1 + distance] < reached[diagonal + 1 + distance]
  }
}
