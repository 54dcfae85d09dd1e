/// The tags that `latest` stood for on one day, so that a fix can name a version without a network.
///
/// From `docker-library/official-images`, `library/*`: for each image the line that carries `latest`, to the part of
/// the version that stays fed with security updates. Renew all of it together with the date.
enum StableTags {
  /// The day the table was made.
  static let date = "2026-08-21"

  /// The tag for an image's short name.
  static func tag(for image: BaseImage) -> String? { tags[image.shortName] }

  private static let tags: [String: String] = [
    // Systems
    "alpine": "3.24", "almalinux": "10", "amazonlinux": "2023", "busybox": "1.38", "debian": "13",
    "fedora": "44",
    "photon": "5.0", "ubuntu": "26.04",
    // Languages and their tools
    "composer": "2", "eclipse-temurin": "25", "elixir": "1.20", "erlang": "29", "gcc": "16", "golang": "1.27",
    "gradle": "9.7", "haskell": "9.14", "julia": "1.12", "maven": "3.9", "node": "26", "perl": "5.44",
    "php": "8.5",
    "python": "3.14", "ruby": "4.0", "rust": "1.98", "swift": "6.3",
    // Servers
    "caddy": "2.11", "cassandra": "5.0", "couchdb": "3.5", "docker": "29", "ghost": "6", "haproxy": "3.4",
    "httpd": "2.4", "influxdb": "2.9", "mariadb": "12.3", "memcached": "1.6", "mongo": "8.3", "mysql": "26.7",
    "nats": "2.14", "nextcloud": "34", "nginx": "1.31", "phpmyadmin": "5.2", "postgres": "18",
    "rabbitmq": "4.3",
    "redis": "8.10", "registry": "3", "solr": "10.0", "telegraf": "1.39", "tomcat": "11.0", "traefik": "v3.7",
    "wordpress": "7.1", "zookeeper": "3.9",
  ]
}
