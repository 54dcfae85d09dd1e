import DockerClient
import Testing

@testable import KubernetesHandoff

struct ProbesTests {
  @Test(arguments: [
    (["CMD-SHELL", "curl -f http://localhost:8080/health || exit 1"], "/health", 8080),
    (["CMD-SHELL", "curl -fsS 'http://127.0.0.1:8080/'"], "/", 8080),
    (["CMD", "curl", "-f", "http://localhost/"], "/", 80),
    (["CMD-SHELL", "wget -q -O- http://localhost:3000/ping || exit 1"], "/ping", 3000),
    (["CMD-SHELL", "wget --no-verbose --tries=1 --spider http://localhost:9000/up"], "/up", 9000),
    (["CMD", "/usr/bin/wget", "-q", "-O", "/dev/null", "localhost:80/x?y=1"], "/x?y=1", 80),
    (["CMD-SHELL", "curl -f -m 3 http://localhost || false"], "/", 80),
  ])
  func `a request with curl or wget is one that the kubelet can make`(test: [String], path: String, port: Int)
  {
    #expect(HTTPCheck.get(in: test) == HTTPCheck.Get(path: path, port: port, isSecure: false))
  }

  @Test(arguments: [
    ["CMD-SHELL", "curl -f http://localhost/ | grep ok"],
    ["CMD-SHELL", "curl -H 'Host: x' http://localhost/"],
    ["CMD-SHELL", "curl -f http://db:5432/"], ["CMD-SHELL", "curl -X POST http://localhost/"],
    ["CMD-SHELL", "pg_isready"],
    ["CMD-SHELL", "curl http://localhost:$PORT/"], ["CMD", "curl"],
    ["CMD-SHELL", "curl http://localhost/a http://localhost/b"],
    ["NONE"], [],
  ])
  func `anything else stays a command`(test: [String]) {
    #expect(HTTPCheck.get(in: test) == nil)
  }

  private func probes(_ config: String) throws -> PodContainer {
    Fixture.manifests(try Fixture.container(config: config)).container
  }

  @Test func `the health check's times come along`() throws {
    let container = try probes(
      """
      {"Image": "a", "ExposedPorts": {"8080/tcp": {}}, "Healthcheck": {"Test": ["CMD-SHELL", "curl -f http://localhost:8080/h"],
       "Interval": 5000000000, "Timeout": 2000000000, "Retries": 4, "StartPeriod": 30000000000}}
      """)
    let readiness = try #require(container.readinessProbe?.value)
    #expect(readiness.httpGet == Probe.HTTPGet(path: "/h", port: .name("http")))
    #expect(readiness.periodSeconds == 5)
    #expect(readiness.timeoutSeconds == 2)
    #expect(readiness.failureThreshold == 4)
    #expect(container.startupProbe?.value.failureThreshold == 6)
    #expect(try #require(container.livenessProbe?.value.failureThreshold) > 4)
  }

  @Test func `a command is run as it is`() throws {
    let container = try probes(
      #"{"Image": "a", "Healthcheck": {"Test": ["CMD-SHELL", "pg_isready -U app"]}}"#)
    #expect(container.readinessProbe?.value.exec?.command == ["/bin/sh", "-c", "pg_isready -U app"])
  }

  @Test func `without a health check the first port is asked, and the comment says how little that tells`()
    throws
  {
    let container = try probes(#"{"Image": "a", "ExposedPorts": {"53/udp": {}, "5432/tcp": {}}}"#)
    #expect(container.livenessProbe?.value.tcpSocket == Probe.TCPSocket(port: .name("postgres")))
    #expect(container.readinessProbe?.reasons.first?.contains("no health check") == true)
  }

  @Test func `a program without ports and checks has no probes`() throws {
    let container = try probes(#"{"Image": "a", "Healthcheck": {"Test": ["NONE"]}}"#)
    #expect(
      container.livenessProbe == nil && container.readinessProbe == nil && container.startupProbe == nil)
  }
}
