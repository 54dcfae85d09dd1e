import DockerClient
import Testing

@testable import DockerOperations

struct TextTests {
  @Test(arguments: [
    (512 << 20, "512 MiB", "512m"), (1536 << 20, "1.5 GiB", "1536m"), (1 << 30, "1 GiB", "1g"),
    (1000, "1000 B", "1m"),
  ])
  func `memory is written in powers of 1024`(bytes: Int, words: String, flag: String) {
    #expect(MemoryText.words(bytes) == words)
    #expect(MemoryText.flag(bytes) == flag)
  }

  @Test func `the next limit is twice the old one, and less than the host`() {
    #expect(MemoryAdvice(limit: 100 << 20, hostMemory: 8 << 30).limit == 256 << 20)
    #expect(MemoryAdvice(limit: 32 << 20, hostMemory: 0).limit == 64 << 20)
    #expect(MemoryAdvice(limit: 5 << 30, hostMemory: 8 << 30).limit == 6 << 30)
    #expect(MemoryAdvice(limit: .max, hostMemory: 0).limit > 0)
  }

  @Test func `ports are said once for all addresses`() throws {
    let ports: [PortSummary] = try json(
      """
      [{"IP": "0.0.0.0", "PrivatePort": 80, "PublicPort": 8080, "Type": "tcp"},
       {"IP": "::", "PrivatePort": 80, "PublicPort": 8080, "Type": "tcp"},
       {"IP": "127.0.0.1", "PrivatePort": 5432, "PublicPort": 5432, "Type": "tcp"}, {"PrivatePort": 53, "Type": "udp"}]
      """)
    #expect(PortWords.list(ports) == "53/udp, 8080→80, 127.0.0.1:5432→5432")
  }

  @Test(arguments: [
    ("dial tcp: lookup db on 127.0.0.11:53: no such host", "db"),
    ("getaddrinfo ENOTFOUND cache.local", "cache.local"),
    ("nc: bad address 'db'", "db"), (#"could not translate host name "pg" to address"#, "pg"),
    ("curl: (6) Could not resolve host: api", "api"), ("connect ECONNREFUSED 10.0.0.2:6379", "10.0.0.2"),
    ("dial tcp 10.0.0.2:5432: connect: connection refused", "10.0.0.2"), ("host not found", nil),
    ("at 12:30:59", nil),
  ])
  func `the host is found in a message`(message: String, host: String?) {
    #expect(HostInText.first(in: message) == host)
  }

  @Test(arguments: [
    ("mkdir: cannot create directory '/data/db': Permission denied", "/data/db"),
    ("open /x/y: read-only", "/x/y"),
    ("no path here", nil), ("a / b", nil),
  ])
  func `the path is found in a message`(message: String, path: String?) {
    #expect(FilePathInText.first(in: message) == path)
  }

  @Test func `ages are rough`() {
    let now = Timestamp(seconds: 1_000_000)
    #expect(Timestamp(seconds: 999_999).age(at: now) == "1 second ago")
    #expect((now - .seconds(7200)).age(at: now) == "2 hours ago")
    #expect((now + .seconds(5)).age(at: now) == "just now")
  }
}
