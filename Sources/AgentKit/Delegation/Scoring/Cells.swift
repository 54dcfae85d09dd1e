/// Numbers that a board counts in, as many as it was made with. They belong to it alone, so that a change need not ask
/// whether anybody else holds them: a request changes hundreds.
///
/// Indices come from the index that a board was made for, never from a request. They are checked all the same: a fault
/// must end the process rather than read what belongs to others.
struct Cells<Cell: BitwiseCopyable>: ~Copyable {
  private let first: UnsafeMutablePointer<Cell>
  private let count: Int

  init(repeating cell: Cell, count: Int) {
    first = .allocate(capacity: count)
    first.initialize(repeating: cell, count: count)
    self.count = count
  }

  deinit { first.deallocate() }

  subscript(index: Int) -> Cell {
    @inline(__always)
    get {
      precondition(0..<count ~= index)
      return first[index]
    }
    @inline(__always)
    mutating set {
      precondition(0..<count ~= index)
      first[index] = newValue
    }
  }
}

extension Cells where Cell: SIMDScalar {
  /// The eight numbers from an index on.
  subscript(eightFrom index: Int) -> SIMD8<Cell> {
    @inline(__always)
    get {
      precondition(0...(count - 8) ~= index)
      return UnsafeRawPointer(first + index).loadUnaligned(as: SIMD8<Cell>.self)
    }
    @inline(__always)
    mutating set {
      precondition(0...(count - 8) ~= index)
      UnsafeMutableRawPointer(first + index).storeBytes(of: newValue, as: SIMD8<Cell>.self)
    }
  }
}
