import Testing

@testable import KubernetesHandoff

struct ResourcesTests {
  @Test func `the container's limits come along`() throws {
    let container = try Fixture.container(
      host:
        #"{"Memory": 268435456, "MemoryReservation": 134217728, "NanoCpus": 1500000000, "CpuShares": 512}"#)
    let resources = Fixture.manifests(container).container.resources
    #expect(resources.limits.memory.value == "256Mi")
    #expect(resources.requests.memory.value == "128Mi")
    #expect(resources.limits.cpu.value == "1500m")
    #expect(resources.requests.cpu.value == "500m")
  }

  @Test func `a quota is a limit too`() throws {
    let container = try Fixture.container(host: #"{"CpuQuota": 50000, "CpuPeriod": 100000}"#)
    #expect(Fixture.manifests(container).container.resources.limits.cpu.value == "500m")
  }

  @Test func `guesses say that they are guesses`() throws {
    let resources = Fixture.manifests(try Fixture.container()).container.resources
    for amount in [
      resources.limits.memory, resources.limits.cpu, resources.requests.memory, resources.requests.cpu,
    ] {
      #expect(amount.reasons.contains { $0.contains("A guess") })
    }
  }

  @Test func `what the user asks for goes first`() throws {
    let options = Translation.Options(replicas: 3, memory: 1 << 30, nanoProcessors: 2_000_000_000)
    let manifests = Fixture.manifests(
      try Fixture.container(host: #"{"Memory": 268435456}"#), options: options)
    #expect(manifests.container.resources.limits.memory.value == "1Gi")
    #expect(manifests.container.resources.limits.cpu.value == "2")
    #expect(manifests.deployment.spec.replicas.value == 3)
  }

  @Test(arguments: [
    (1 << 30, "1Gi"), (512 << 20, "512Mi"), (1 << 10, "1Ki"), (1000, "1000"), (1536 << 20, "1536Mi"),
    (0, "0"),
  ])
  func `bytes are written with the largest suffix that fits`(bytes: Int, quantity: String) {
    #expect(Quantity.bytes(bytes) == quantity)
  }

  @Test(arguments: [(1_000_000_000, "1"), (1_500_000_000, "1500m"), (100_000_000, "100m"), (1, "1m")])
  func `processors are written in thousandths`(nano: Int, quantity: String) {
    #expect(Quantity.processors(nano: nano) == quantity)
  }
}
