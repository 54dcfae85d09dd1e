import DockerClient
import Reporting
import Testing

@testable import DockerOperations

struct SizeProposalTests {
  private func command(_ use: ContainerUse, hostProcessors: Int? = nil) throws -> String {
    let proposal = try #require(SizeProposal(use, hostProcessors: hostProcessors))
    return proposal.command(for: "web").command
  }

  @Test func `of a long look a quarter more than the most, and a third more than what is usual`() throws {
    // 20 minutes: 100 MiB with one peak of 200, half a processor with a short burst of three.
    var memory = [Int](repeating: mebibytes(100), count: 1200)
    memory[600] = mebibytes(200)
    var processors = [Double](repeating: 0.5, count: 1200)
    processors[600] = 3
    #expect(
      try command(use(memory: memory, processors: processors))
        == "docker update --memory 256m --memory-swap 256m --cpus 0.7 --pids-limit 64 web")
  }

  @Test func `of a short look half as much again`() throws {
    #expect(
      try command(use(memory: [mebibytes(100), mebibytes(100)], processors: [1.2]))
        == "docker update --memory 160m --memory-swap 160m --cpus 2 --pids-limit 64 web")
  }

  @Test func `a limit that held it up is where to start from`() throws {
    let held = try use(memory: [mebibytes(10), mebibytes(10)], processors: [0.5], cpus: 0.5) {
      index, sample in
      sample.periods = UInt64(index * 10)
      sample.heldUpPeriods = UInt64(index * 8)
    }
    #expect(held.heldUp == 0.8)
    let proposal = try #require(SizeProposal(held, hostProcessors: nil))
    #expect(proposal.processors == 0.9)
    #expect(proposal.reasons.contains { $0.contains("held it up in 80") })
  }

  @Test func `never more processors than there are`() throws {
    #expect(
      try command(use(memory: [mebibytes(10)], processors: [7]), hostProcessors: 4).contains("--cpus 4 "))
  }

  @Test func `memory that only grows gets no limit but a word about it`() throws {
    let proposal = try #require(
      try SizeProposal(use(memory: (0..<60).map { mebibytes(10 + $0) }), hostProcessors: nil))
    #expect(proposal.memory == nil)
    #expect(proposal.reasons.first?.contains("grows by") == true)
    #expect(proposal.command(for: "web").command == "docker update --cpus 0.2 --pids-limit 64 web")
    #expect(
      proposal.offer(for: "web").command.command
        == "longshore run container.update --containers web --cpus 0.2 --pids-limit 64")
  }

  @Test func `what was killed at its limit needs more than was seen`() throws {
    var killed = try use(memory: [mebibytes(5)], limit: mebibytes(64))
    killed.container.state.oomKilled = true
    #expect(try command(killed).contains("--memory 128m"))
  }

  @Test func `room for twice as many processes`() throws {
    #expect(try command(use(memory: [1 << 20]) { $1.processes = 100 }).contains("--pids-limit 224"))
  }

  @Test func `nothing measured, nothing proposed`() throws {
    #expect(try SizeProposal(use(memory: [0]), hostProcessors: nil) == nil)
    #expect(try SizeProposal(use(memory: [5]) { $1.processors = nil }, hostProcessors: nil) == nil)
  }
}
