internal import ContainerCapabilities
internal import DockerClient
internal import Reporting

/// A health check that would suit a container, and why.
struct HealthProposal: Sendable, Hashable {
  /// The program and its arguments.
  var command: [String]
  /// What it rests on.
  var reason: String

  /// The checks that would suit, the surest first: the service's own client where the image is known, else an answer
  /// from a port that it listens on, asked for by a program that the image probably has.
  ///
  /// - Parameter listening: The ports that it listens on; those that its image exposes come behind.
  static func all(for container: Container, image: Image?, listening: [Int]) -> [HealthProposal] {
    var found: [HealthProposal] = []
    let repository = (try? ImageName(container.config.image))?.repository ?? container.config.image
    let name = repository.split(separator: "/").last.map(String.init) ?? repository
    if let known = clients.first(where: { name.hasPrefix($0.image) }) {
      found.append(HealthProposal(command: known.command, reason: "the image \(name) brings its own client"))
    }
    let program = container.path.split(separator: "/").last.map(String.init) ?? ""
    let exposed = (image?.config.exposedPorts ?? container.config.exposedPorts)
      .filter { $0.transport == .tcp }.compactMap(\.number).map(Int.init).sorted()
    for port in listening + exposed.filter({ !listening.contains($0) }) {
      let source = listening.contains(port) ? "it listens on port \(port)" : "the image exposes port \(port)"
      if !otherPorts.contains(port) {
        let own = languages.first { name.hasPrefix($0.name) || program.hasPrefix($0.name) }
        let requests =
          (own.map { [$0.command(port)] } ?? []) + [
            ["wget", "-q", "-T", "3", "-O", "/dev/null", "http://127.0.0.1:\(port)/"],
            ["curl", "-fsS", "-m", "3", "-o", "/dev/null", "http://127.0.0.1:\(port)/"],
          ]
        found += requests.map { HealthProposal(command: $0, reason: source + ", over HTTP") }
      }
      found.append(
        HealthProposal(
          command: ["nc", "-z", "127.0.0.1", "\(port)"], reason: source + ", whatever it speaks"))
      found.append(
        HealthProposal(
          command: ["sh", "-c", "cat /proc/net/tcp* | grep -q \":\(Self.hexadecimal(port)) .* 0A \""],
          reason: source + "; this tells that it still listens, not that it answers"))
    }
    return found
  }

  /// A port as the kernel's table of sockets has it.
  private static func hexadecimal(_ port: Int) -> String {
    let digits = String(port, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// The command as one line, quoted where that is needed.
  var line: String { Block.Command(arguments: command).command }

  /// The clients that official images bring, by the beginning of the image's name.
  private static let clients: [(image: String, command: [String])] = [
    ("postgres", ["pg_isready", "-q"]), ("postgis", ["pg_isready", "-q"]),
    ("mysql", ["mysqladmin", "ping", "--silent"]),
    ("mariadb", ["healthcheck.sh", "--connect", "--innodb_initialized"]), ("redis", ["redis-cli", "ping"]),
    ("valkey", ["valkey-cli", "ping"]),
    ("mongo", ["mongosh", "--quiet", "--eval", "db.adminCommand('ping').ok"]),
    ("rabbitmq", ["rabbitmq-diagnostics", "-q", "ping"]), ("memcached", ["nc", "-z", "127.0.0.1", "11211"]),
    ("elasticsearch", ["curl", "-fsS", "http://127.0.0.1:9200/_cluster/health"]),
    ("nginx", ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1/"]),
  ]

  /// How a program of a language asks a port, for images that have neither wget nor curl; by the beginning of the image's
  /// or the program's name.
  private static let languages: [(name: String, command: @Sendable (Int) -> [String])] = [
    (
      "node",
      {
        [
          "node", "-e",
          "fetch(\"http://127.0.0.1:\($0)/\").then(r=>process.exit(r.ok?0:1),()=>process.exit(1))",
        ]
      }
    ),
    (
      "python",
      { ["python3", "-c", "import urllib.request as r; r.urlopen(\"http://127.0.0.1:\($0)/\", timeout=3)"] }
    ),
  ]

  /// Ports on which something else than HTTP is usual.
  private static let otherPorts: Set<Int> = [
    22, 25, 53, 1433, 1521, 1883, 3306, 4222, 5432, 5672, 6379, 9042, 9092, 11211, 27017,
  ]
}
