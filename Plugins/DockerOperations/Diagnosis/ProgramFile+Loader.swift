extension ProgramFile {
  /// Whether it is an ELF program.
  var isELF: Bool { head.starts(with: [0x7F, 0x45, 0x4C, 0x46]) }

  /// The loader that an ELF program names, which finds its libraries: `/lib64/ld-linux-x86-64.so.2`; nil for programs that
  /// need none, and for those of big-endian processors.
  ///
  /// Source: the program header `PT_INTERP` of the ELF specification.
  var loader: String? {
    guard isELF, head.count > 64, head[5] == 1 else { return nil }
    let is64 = head[4] == 2
    guard let table = number(at: is64 ? 0x20 : 0x1C, bytes: is64 ? 8 : 4),
      let size = number(at: is64 ? 0x36 : 0x2A, bytes: 2),
      let count = number(at: is64 ? 0x38 : 0x2C, bytes: 2)
    else { return nil }
    for index in 0..<min(count, 64) where size >= 32 && table < head.count {
      let entry = table + index * size
      guard number(at: entry, bytes: 4) == 3,
        let start = number(at: entry + (is64 ? 8 : 4), bytes: is64 ? 8 : 4), start < head.count
      else { continue }
      let name = head[start...].prefix { $0 != 0 }
      let isWhole = start + name.count < head.count
      return isWhole && name.allSatisfy { 0x21...0x7E ~= $0 } ? String(decoding: name, as: UTF8.self) : nil
    }
    return nil
  }

  /// A number with its lowest byte first; nil where the file, or what of it is known, ends before it.
  private func number(at position: Int, bytes count: Int) -> Int? {
    guard position >= 0, position + count <= head.count else { return nil }
    let value = head[position..<(position + count)].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(exactly: value).flatMap { $0 < 1 << 32 ? $0 : nil }
  }
}
