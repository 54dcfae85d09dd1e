internal import AgentKit

/// Images that people call by their bare name. Source: Docker Hub's official images, the most pulled ones.
enum WellKnownImages {
  /// Operating systems: "an ubuntu shell" means the image.
  static let systems: Set<String> = [
    "alpine", "ubuntu", "debian", "busybox", "fedora", "centos", "rockylinux", "almalinux", "amazonlinux",
    "archlinux",
  ]

  /// Languages and their tools: "our node app" means no image.
  static let languages: Set<String> = [
    "node", "python", "golang", "php", "ruby", "openjdk", "maven", "gradle", "rust", "swift",
    "eclipse-temurin",
  ]

  /// Programs that are run as services.
  private static let services: Set<String> = [
    "nginx", "redis", "postgres", "mysql", "mariadb", "mongo", "httpd", "traefik", "rabbitmq", "memcached",
    "hello-world", "wordpress", "elasticsearch", "kibana", "haproxy", "caddy", "jenkins", "influxdb",
    "telegraf", "grafana", "vault", "consul", "nextcloud", "ghost", "drupal", "joomla", "tomcat", "cassandra",
    "couchdb", "neo4j", "sonarqube", "nats", "minio", "adminer", "zookeeper", "kafka", "prometheus",
  ]

  /// All of them.
  static let all = systems.union(languages).union(services)

  /// Whether a word is one of them, by its hash.
  static func contain(_ hash: UInt64) -> Bool { !kinds[hash].isEmpty }

  private struct Kind: OptionSet { let rawValue: UInt8 }
  private static let kinds = WordKinds<Kind>([(Array(all), Kind(rawValue: 1))])
}
