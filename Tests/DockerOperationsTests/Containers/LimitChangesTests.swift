import AgentKit
import DockerClient
import Foundation
import Testing

@testable import DockerOperations

/// What the engine is told when limits change, and how it is taken back.
struct LimitChangesTests {
  private func changes(_ arguments: Arguments, _ edit: (inout HostConfig) -> Void) throws -> LimitChanges {
    var host = HostConfig()
    edit(&host)
    let unsaid: Arguments = [
      "containers": [], "memory": .null, "cpus": .null, "pidsLimit": .null, "restart": .null,
      "maximumRetries": .null,
    ]
    let said = JSONValue.object(unsaid.merging(arguments) { $1 })
    return LimitChanges(
      try JSONDecoder().decode(ContainerUpdate.self, from: JSONEncoder().encode(said)), in: host)
  }

  @Test(arguments: [
    (64, 128, 32, 64), (64, -1, 32, -1), (64, 96, 128, 160), (0, 0, 64, 128), (64, 0, 32, 64),
  ])
  func `the limit of memory and swap moves with that of memory`(
    memory: Int, swap: Int, new: Int, newSwap: Int
  )
    throws
  {
    let changes = try changes(["memory": .string("\(new)m")]) {
      ($0.memory, $0.memorySwap) = (memory << 20, swap < 0 ? -1 : swap << 20)
    }
    #expect(changes.options.memory == new << 20)
    #expect(changes.options.memorySwap == (newSwap < 0 ? -1 : newSwap << 20))
    #expect((changes.undo == nil) == (memory == 0))
  }

  @Test func `nothing changes where everything is so already`() throws {
    let changes = try changes(["memory": "64m", "cpus": "0.5", "pidsLimit": -1, "restart": "no"]) {
      ($0.memory, $0.nanoCpus) = (64 << 20, 500_000_000)
    }
    #expect(changes.entries.isEmpty && changes.flags.isEmpty)
  }

  @Test(arguments: [
    (1_500_000_000, "1.5"), (2_000_000_000, "2"), (50_000_000, "0.05"), (333_333_333, "0.333"),
  ])
  func `processors are written as people write them`(nano: Int, text: String) {
    #expect(LimitChanges.cpus(nano) == text)
  }
}
