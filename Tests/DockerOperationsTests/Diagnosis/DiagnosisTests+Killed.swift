import DockerClient

@testable import DockerOperations

extension DiagnosisTests {
  /// Containers that a signal ended.
  static let killed: [Scenario] = [
    Scenario(
      "killed at its memory limit", is: OutOfMemory.self,
      says: ["web has stopped", "memory limit of 256 MiB", "exit code 137, OOM flag set"],
      suggests: ["docker update --memory 512m --memory-swap 1g web", "docker start web"]
    ) { facts in
      facts.ended(137, writing: "loading")
      facts.container.state.oomKilled = true
      facts.container.hostConfig.memory = 256 << 20
    },
    Scenario(
      "killed at its memory limit, and running again: only the events tell", is: OutOfMemory.self,
      says: ["keeps restarting (4 times so far)", "OOM flag set"]
    ) { facts in
      facts.running(for: 1)
      facts.container.restartCount = 4
      facts.container.hostConfig.restartPolicy = RestartPolicy(.always)
      facts.container.hostConfig.memory = 64 << 20
      facts.remember((0, .started), (1, .outOfMemory), (1.1, .died(exitCode: 137)), (60, .started))
    },
    Scenario(
      "killed at a limit that nearly is the host's memory", is: OutOfMemory.self,
      suggests: ["make the program use less"]
    ) { facts in
      facts.ended(137)
      facts.container.state.oomKilled = true
      facts.container.hostConfig.memory = 5 << 30
    },
    Scenario(
      "killed for memory without a limit", is: OutOfMemory.self, says: ["the host's memory was used up"]
    ) { facts in
      facts.ended(137)
      facts.container.state.oomKilled = true
    },
    Scenario(
      "a worker killed for memory in a container that goes on", is: OutOfMemoryChild.self,
      says: ["runs but loses work", "killed a process inside it"], suggests: ["docker update --memory 128m"]
    ) { facts in
      facts.running()
      facts.container.hostConfig.memory = 64 << 20
      facts.container.state.startedAt = Clock.start
      facts.remember((0, .started), (5, .outOfMemory))
    },
    Scenario(
      "the same on an engine that sets the flag for it, and has forgotten the event",
      is: OutOfMemoryChild.self
    ) { facts in
      facts.running()
      facts.container.state.oomKilled = true
    },
    Scenario(
      "killed at its memory limit in a loop of which the engine has forgotten all events",
      is: OutOfMemory.self,
      says: ["keeps restarting", "memory limit of 64 MiB"]
    ) { facts in
      facts.running(for: 3)
      facts.container.state.finishedAt = Clock.start
      facts.container.state.oomKilled = true
      facts.container.restartCount = 9
      facts.container.hostConfig.restartPolicy = RestartPolicy(.always)
      facts.container.hostConfig.memory = 64 << 20
    },
    Scenario(
      "a stop that a shell in front ignored", is: StopIgnored.self, says: ["ignored SIGTERM"],
      suggests: ["exec form", "--init"]
    ) { facts in
      facts.ended(137)
      facts.container.path = "/bin/sh"
      facts.container.args = ["-c", "node server.js"]
      facts.remember(
        (0, .started), (1, .killed(signal: 15)), (2, .killed(signal: 9)), (2, .died(exitCode: 137)),
        (2, .stopped))
    },
    Scenario("killed with docker kill", is: Killed.self, says: ["docker kill"]) { facts in
      facts.ended(137)
      facts.remember((0, .started), (1, .killed(signal: 9)), (2, .died(exitCode: 137)))
    },
    Scenario(
      "killed at its memory limit before the engine heard of it", is: OutOfMemory.self,
      says: ["memory limit of 64 MiB", "nobody sent it a signal"]
    ) { facts in
      facts.ended(137)
      facts.container.hostConfig.memory = 64 << 20
      facts.remember((0, .started), (2, .died(exitCode: 137)))
    },
    Scenario(
      "killed with a memory limit, by whom the engine has forgotten", is: Killed.self,
      says: ["but not for its memory limit"]
    ) { facts in
      facts.ended(137)
      facts.container.hostConfig.memory = 64 << 20
    },
    Scenario(
      "killed by nobody that the engine knows", is: Killed.self,
      says: ["outside Docker", "host ran out of memory"],
      suggests: ["dmesg"]
    ) { facts in
      facts.ended(137)
      facts.remember((0, .started), (2, .died(exitCode: 137)))
    },
    Scenario(
      "a shell that passes on the code of a child", is: Killed.self,
      says: ["or its program ended with 137 itself"], suggests: ["a child"]
    ) { facts in
      facts.ended(137)
      facts.container.path = "/bin/sh"
      facts.container.args = ["-c", "./work; exit 137"]
      facts.remember((0, .started), (2, .died(exitCode: 137)))
    },
    Scenario(
      "killed so long ago that the engine forgot", is: Killed.self, says: ["last 256 events", "are gone"],
      suggests: ["docker stop", "docker kill"]
    ) {
      $0.ended(137)
    },
    Scenario("a segmentation fault", is: Segfault.self, says: ["a bad memory access", "SIGSEGV"]) {
      $0.ended(139, writing: "!Segmentation fault (core dumped)")
    },
    Scenario("an abort", is: Segfault.self, says: ["SIGABRT"]) { $0.ended(134) },
    Scenario(
      "a bus error with little shared memory", is: SharedMemoryShort.self,
      says: ["SIGBUS", "/dev/shm, 64 MiB"], suggests: ["docker run --shm-size 1g"]
    ) { facts in
      facts.ended(135)
      facts.container.hostConfig.shmSize = 64 << 20
    },
    Scenario("a bus error with shared memory enough", is: Segfault.self, says: ["a bus error"]) { facts in
      facts.ended(135)
      facts.container.hostConfig.shmSize = 2 << 30
    },
    Scenario(
      "an orderly stop", is: Terminated.self, says: ["told to end by SIGTERM"], suggests: ["docker start web"]
    ) {
      $0.ended(143)
    },
    Scenario("a stop by hand", is: Terminated.self, says: ["somebody stopped it"]) { facts in
      facts.ended(0)
      facts.remember((0, .started), (1, .killed(signal: 15)), (2, .died(exitCode: 0)), (2, .stopped))
    },
  ]
}
