import Dockerfiles

/// Whatever the bytes: a Dockerfile prints as it was read, places lie within it, and optimizing twice changes nothing.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDockerfile(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let file = try? Dockerfile.parse(bytes) else { return 0 }
  precondition(file.print() == bytes, "printing gave other bytes")
  for instruction in file.instructions {
    precondition(
      instruction.extent.upperBound <= count && instruction.range.upperBound <= count, "a place outside")
  }
  _ = DockerfileLinter().lint(file, path: "Dockerfile")
  guard count <= 512, let once = try? DockerfileOptimizer().optimize(bytes, path: "Dockerfile"),
    let twice = try? DockerfileOptimizer().optimize(once.bytes, path: "Dockerfile")
  else { return 0 }
  precondition(twice.bytes == once.bytes, "a second run changed something")
  return 0
}
