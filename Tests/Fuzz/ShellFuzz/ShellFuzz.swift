import Dockerfiles

/// Whatever stands behind `RUN`: the shell reader ends, and every word it tells of lies within the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzShell(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let script = UnsafeBufferPointer(start: start, count: count)
  for head in ["FROM a\nRUN ", "FROM a\nRUN <<EOF\n"] {
    let bytes = Array(head.utf8) + script + (head.hasSuffix("EOF\n") ? Array("\nEOF\n".utf8) : [])
    guard let file = try? Dockerfile.parse(bytes) else { continue }
    precondition(file.print() == bytes, "printing gave other bytes")
    for (_, script) in file.scripts {
      for command in script.commands {
        precondition(command.range.upperBound <= bytes.count, "a command outside of the file")
        for word in command.words + command.assignments {
          precondition(
            word.range.lowerBound >= 0 && word.range.upperBound <= bytes.count, "a word outside of the file")
        }
      }
    }
  }
  return 0
}
