import DockerClient
import Testing

struct BuildProgressTests {
  private func vertex(
    _ digest: String, _ name: String, started: Double? = nil, completed: Double? = nil, cached: Bool = false,
    error: String = ""
  ) -> BuildEvent {
    func moment(_ seconds: Double?) -> Timestamp? {
      seconds.map { Timestamp(seconds: 0, nanoseconds: Int64($0 * 1e9)) }
    }
    var vertex = BuildVertex()
    (vertex.digest, vertex.name, vertex.isCached, vertex.error) = (digest, name, cached, error)
    (vertex.started, vertex.completed) = (moment(started), moment(completed))
    return .vertex(vertex)
  }

  private func log(_ digest: String, _ text: String, at seconds: Double) -> BuildEvent {
    var log = BuildLog()
    (log.vertex, log.bytes) = (digest, Array(text.utf8))
    log.timestamp = Timestamp(seconds: 0, nanoseconds: Int64(seconds * 1e9))
    return .log(log)
  }

  @Test func `steps are told as the docker command tells them`() {
    var progress = BuildProgress()
    let events = [
      vertex("a", "[1/3] FROM base"), vertex("b", "[2/3] RUN make"),
      vertex("a", "[1/3] FROM base", cached: true),
      vertex("b", "[2/3] RUN make", started: 10), log("b", "cc -o ma", at: 10.2),
      log("b", "in main.c\nlast", at: 10.25),
      log("nobody", "lost\n", at: 11), vertex("b", "[2/3] RUN make", started: 10, completed: 10.85),
      vertex("b", "[2/3] RUN make", started: 10, completed: 10.85),
      vertex("c", "[3/3] RUN test", started: 11),
      vertex("c", "[3/3] RUN test", started: 11, completed: 12, error: "exit code: 1"),
      .image(id: "sha256:1"),
    ]
    #expect(
      events.flatMap { progress.lines(for: $0) } == [
        "#1 [1/3] FROM base", "#1 CACHED", "#2 [2/3] RUN make", "#2 0.250 cc -o main main.c", "#2 last",
        "#2 DONE 0.8s", "#3 [3/3] RUN test", "#3 ERROR: exit code: 1", "image sha256:1",
      ])
  }

  @Test func `the classic builder's text comes line by line`() {
    var progress = BuildProgress()
    #expect(
      progress.lines(for: .output("Step 1/2 : FROM base\n ---> 123\n")) == [
        "Step 1/2 : FROM base", " ---> 123",
      ])
    #expect(
      progress.lines(for: .progress(id: "layer", status: "Pulling", current: 0, total: 0)) == [
        "layer: Pulling"
      ])
    #expect(progress.lines(for: .progress(id: "layer", status: "Pulling", current: 5, total: 9)) == [])
  }
}
