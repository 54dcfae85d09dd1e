import Archives

/// Whatever the bytes: reading ends within its limits, no path and no link leads out, the pieces in which the archive comes
/// make no difference, and what was read can be written and reads back the same. The same bytes taken for gzip unpack to
/// no more than allowed.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTar(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  check(bytes)
  check(withChecksums(bytes))
  unpack(bytes)
  return 0
}

/// Chance does not find checksums: the same archive with those that it should have.
private func withChecksums(_ bytes: [UInt8]) -> [UInt8] {
  var bytes = bytes
  for start in stride(from: 0, to: bytes.count - 511, by: 512) {
    guard bytes[(start + 257)..<(start + 262)].elementsEqual("ustar".utf8) else { continue }
    bytes.replaceSubrange((start + 148)..<(start + 156), with: Array("        ".utf8))
    let sum = String(bytes[start..<(start + 512)].reduce(0) { $0 + Int($1) }, radix: 8)
    let digits = String(repeating: "0", count: 6 - sum.count) + sum + "\0 "
    bytes.replaceSubrange((start + 148)..<(start + 156), with: Array(digits.utf8))
  }
  return bytes
}

private func check(_ bytes: [UInt8]) {
  let whole = read(bytes, pieces: max(1, bytes.count))
  precondition(whole == read(bytes, pieces: 100), "pieces make a difference")
  if let members = try? whole.get() { writeAgain(members) }
}

private struct Member: Equatable {
  var entry: TarEntry
  var contents: [UInt8]
}

private func read(_ bytes: [UInt8], pieces: Int) -> Result<[Member], ArchiveError> {
  let limits = TarLimits(maximumBytes: 1 << 20, maximumEntries: 1000)
  var reader = TarReader(limits: limits)
  var members: [Member] = []
  var rest = bytes[...]
  do throws(ArchiveError) {
    while !rest.isEmpty {
      reader.append(Array(rest.prefix(pieces)))
      rest = rest.dropFirst(pieces)
      while let event = try reader.next() {
        switch event {
        case .entry(let entry):
          check(entry)
          members.append(Member(entry: entry, contents: []))
        case .data(let bytes): members[members.count - 1].contents += bytes
        }
      }
    }
    try reader.finish()
  } catch {
    return .failure(error)
  }
  precondition(members.reduce(0) { $0 + $1.contents.count } <= limits.maximumBytes)
  return .success(members)
}

private func check(_ entry: TarEntry) {
  let parts = entry.path.split(separator: "/", omittingEmptySubsequences: false)
  precondition(!parts.contains { $0.isEmpty || $0 == "." || $0 == ".." }, "a path leads out")
  guard case .symbolicLink(let target) = entry.kind else { return }
  var depth = parts.count - 1
  precondition(!target.hasPrefix("/"))
  for part in target.split(separator: "/") where part != "." {
    depth += part == ".." ? -1 : 1
    precondition(depth >= 0, "a link leads out")
  }
}

private func writeAgain(_ members: [Member]) {
  var writer = TarWriter()
  for member in members {
    guard (try? writer.add(member.entry, contents: member.contents)) != nil else {
      preconditionFailure("what was read cannot be written")
    }
  }
  guard case .success(let again) = read(writer.finish(), pieces: 4096) else {
    preconditionFailure("what was written cannot be read")
  }
  precondition(again == members, "what was written reads differently")
}

private func unpack(_ bytes: [UInt8]) {
  guard var decoder = try? GzipDecoder(maximumBytes: 1 << 20) else { return }
  decoder.append(bytes)
  var total = 0
  while let piece = try? decoder.next() {
    precondition(!piece.isEmpty)
    total += piece.count
  }
  precondition(total <= 1 << 20)
}
