/// The words that tell names from other words, whatever is named.
enum NameWords {
  /// Words between a noun or a verb and the name.
  static let articles: Set<String> = ["the", "my", "our", "your", "a", "an", "this", "that", "please"]

  /// Words that a name follows, whatever it looks like.
  static let introducers: Set<String> = ["named", "called", "name", "--name", "-name"]

  /// Common words that people give their containers and services as names.
  static let commonplace: Set<String> = [
    "web", "api", "db", "app", "worker", "frontend", "backend", "proxy", "gateway", "cache", "queue", "redis",
    "postgres", "postgresql", "mysql", "mariadb", "mongo", "mongodb", "nginx", "rabbitmq", "kafka",
    "zookeeper",
    "elasticsearch", "kibana", "grafana", "prometheus", "loki", "traefik", "haproxy", "memcached", "minio",
    "keycloak", "vault", "consul", "auth", "cron", "scheduler", "mailer", "search", "billing", "payments",
    "checkout", "orders", "users", "client", "server", "database", "bot", "celery", "sidekiq", "adminer",
    "wordpress", "jenkins", "gitlab", "nextcloud", "site", "website", "store", "shop", "blog", "portal",
  ]

  /// What can carry a name; a name beside one of these belongs to it.
  static let things: Set<String> = [
    "container", "containers", "network", "networks", "volume", "volumes", "image", "images", "service",
    "services", "pod", "pods", "deployment", "deployments", "namespace", "cluster", "registry", "repository",
    "repo", "branch", "file", "folder", "directory", "dockerfile", "project", "statefulset", "daemonset",
    "job",
    "cronjob", "ingress", "configmap", "secret", "chart", "release", "stack", "node", "tag", "user", "host",
    "port", "pipeline", "workflow", "environment",
  ]

  /// Nouns that a commonplace name only describes: "the web app", "an api key".
  static let heads: Set<String> = [
    "app", "application", "apps", "key", "keys", "token", "tokens", "page", "url", "endpoint", "endpoints",
    "call",
    "calls", "docs", "gateway", "interface", "ui", "traffic", "request", "requests", "schema", "migration",
    "migrations", "password", "credentials", "manifest", "manifests", "server", "development", "design",
    "code",
    "project", "framework", "browser", "version", "limit", "limits", "error", "errors", "data", "rule",
    "rules",
  ]

  /// Names of processor architectures, which look like made-up names.
  static let architectures: Set<String> = [
    "amd64", "arm64", "x86", "x86_64", "x86-64", "aarch64", "armv6", "armv7", "riscv64", "s390x", "ppc64le",
    "arm32",
    "i386",
  ]

  /// Keys of Compose files and options that look like made-up names.
  static let keys: Set<String> = [
    "depends_on", "container_name", "env_file", "cap_add", "cap_drop", "service_healthy", "service_started",
    "network_mode", "security_opt", "mem_limit", "k8s", "s3", "ec2", "ipv4", "ipv6", "http2", "base64",
    "sha256",
  ]

  private static let fileEndings: [String] = [
    ".yaml", ".yml", ".json", ".toml", ".txt", ".log", ".sql", ".sh", ".py", ".js", ".ts", ".go", ".rs",
    ".md",
    ".conf", ".cfg", ".ini", ".env", ".tar", ".gz", ".tgz", ".zip", ".csv", ".xml", ".html", ".pem", ".key",
    ".crt", ".lock", ".sarif", ".dockerfile", ".swift", ".rb", ".java", ".php", ".tf", ".bak",
  ]

  /// Whether a lower-case word is a file's name by its ending, or a file that is known without one.
  static func isFileName(_ word: String) -> Bool {
    word == "dockerfile" || word.hasPrefix("dockerfile.") || word == "jenkinsfile" || word == "makefile"
      || (word.utf8.contains(UInt8(ascii: ".")) && fileEndings.contains { word.hasSuffix($0) })
  }
}
