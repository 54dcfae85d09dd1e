import DockerClient
import Testing

@testable import DockerOperations

/// A container that was measured once a second, with some limits.
func use(
  memory: [Int], processors: [Double] = [], limit: Int = 0, cpus: Double = 0, pidsLimit: Int? = nil,
  _ change: (Int, inout ResourceSample) -> Void = { _, _ in }
) throws -> ContainerUse {
  var container = try Container.blank()
  container.name = "/web"
  container.hostConfig.memory = limit
  container.hostConfig.nanoCpus = Int(cpus * 1e9)
  container.hostConfig.pidsLimit = pidsLimit
  var samples: [ResourceSample] = []
  for (index, bytes) in memory.enumerated() {
    var sample = ResourceSample(
      time: Timestamp(seconds: 1_795_438_800 + Int64(index)),
      processors: processors.isEmpty ? 0.1 : processors[index % processors.count], memory: bytes)
    change(index, &sample)
    samples.append(sample)
  }
  return ContainerUse(container: container, samples: samples)
}

/// Mebibytes.
func mebibytes(_ count: Int) -> Int { count << 20 }
