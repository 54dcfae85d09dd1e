/// A file's text as it is worked on: UTF-8 without a byte order mark and with `\n` alone at line ends, and the way back
/// from its offsets to the file's own.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// What the file puts at its line ends, for text that is put in.
  let lineEnd: String
  /// How long the byte order mark is.
  private let mark: Int
  /// The offsets in `bytes` of the line ends that are `\r\n` in the file.
  private let pairs: [Int]

  init(_ file: [UInt8]) {
    let mark = file.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self.mark = mark
    guard file.firstOffset(of: .carriageReturn, in: 0..<file.count) != nil else {
      bytes = mark == 0 ? file : Array(file[mark...])
      lineEnd = "\n"
      pairs = []
      return
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.count)
    var pairs: [Int] = []
    var offset = mark
    while offset < file.count {
      let byte = file[offset]
      offset += 1
      if byte == .carriageReturn, offset < file.count, file[offset] == .newline {
        pairs.append(bytes.count)
        offset += 1
      }
      bytes.append(byte == .carriageReturn ? .newline : byte)
    }
    self.bytes = bytes
    self.pairs = pairs
    lineEnd = pairs.isEmpty ? "\r" : "\r\n"
  }

  /// The place of an offset. To ask for many, use ``LineIndex``.
  func place(_ offset: Int) -> Place {
    LineIndex(bytes, upTo: min(offset, bytes.count)).place(offset)
  }

  /// Where an offset of ``bytes`` is in the file itself.
  func fileOffset(_ offset: Int) -> Int {
    var (low, high) = (0, pairs.count)
    while low < high {
      let middle = (low + high) / 2
      if pairs[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return offset + mark + low
  }

  /// A stretch as a string.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

extension UInt8 {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
