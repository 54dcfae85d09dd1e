import Synchronization

/// A body's source that hands out texts one after the other.
final class Parts: Sendable {
  private let rest: Mutex<[String]>

  init(_ parts: [String]) { rest = Mutex(parts) }

  func next() -> [UInt8]? { rest.withLock { $0.isEmpty ? nil : Array($0.removeFirst().utf8) } }
}

final class Counter: Sendable {
  private let count = Mutex(0)

  var value: Int { count.withLock { $0 } }

  func add(_ number: Int) { count.withLock { $0 += number } }
}
