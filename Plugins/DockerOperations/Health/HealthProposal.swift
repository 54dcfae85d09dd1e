internal import ContainerCapabilities
internal import DockerClient

/// A health check that would suit a container, and why.
struct HealthProposal: Sendable, Hashable {
  /// The program and its arguments.
  var command: [String]
  /// What it rests on.
  var reason: String

  /// The checks that would suit, the surest first: the service's own client where the image is known, else an answer
  /// from a port that it listens on.
  static func all(for container: Container, image: Image?, listening: [Int]) -> [HealthProposal] {
    var found: [HealthProposal] = []
    let repository = (try? ImageName(container.config.image))?.repository ?? container.config.image
    let name = repository.split(separator: "/").last.map(String.init) ?? repository
    if let known = clients.first(where: { name.hasPrefix($0.image) }) {
      found.append(HealthProposal(command: known.command, reason: "the image \(name) brings its own client"))
    }
    let exposed = (image?.config.exposedPorts ?? container.config.exposedPorts).compactMap(\.number).map(
      Int.init)
    for port in listening + exposed.filter({ !listening.contains($0) }) {
      let source = listening.contains(port) ? "it listens on port \(port)" : "the image exposes port \(port)"
      if !databasePorts.contains(port) {
        found.append(
          HealthProposal(
            command: ["wget", "-q", "--spider", "http://127.0.0.1:\(port)/"], reason: source + ", over HTTP"))
      }
      found.append(
        HealthProposal(
          command: ["nc", "-z", "127.0.0.1", "\(port)"], reason: source + ", whatever it speaks"))
    }
    return found
  }

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

  private static let databasePorts: Set<Int> = [3306, 5432, 6379, 11211, 27017, 5672, 9092]
}
