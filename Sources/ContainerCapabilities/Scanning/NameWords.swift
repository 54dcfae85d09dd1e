internal import AgentKit

/// The words that tell names from other words, whatever is named.
enum NameWords {
  /// What a word is to names.
  struct Roles: OptionSet {
    let rawValue: UInt8
    /// Stands between a noun or a verb and the name.
    static let article = Roles(rawValue: 1)
    /// A name follows it, whatever the name looks like.
    static let introducer = Roles(rawValue: 2)
    /// A common word that people give their containers and services as name.
    static let commonplace = Roles(rawValue: 4)
    /// Can carry a name; a name beside it is its own.
    static let thing = Roles(rawValue: 8)
    /// A noun that a commonplace name only describes: "the web app", "an api key".
    static let head = Roles(rawValue: 16)
    /// Looks like a made-up name and is none.
    static let other = Roles(rawValue: 32)
  }

  /// Every word that has a role.
  static let roles = WordKinds<Roles>([
    (articles, .article), (introducers, .introducer), (commonplace, .commonplace), (things, .thing),
    (heads, .head), (architectures + keys + files, .other),
  ])

  private static let articles = ["the", "my", "our", "your", "a", "an", "this", "that", "please"]

  private static let introducers = ["named", "called", "--name", "-name"]

  private static let commonplace = [
    "web", "api", "db", "app", "worker", "frontend", "backend", "proxy", "gateway", "cache", "queue", "redis",
    "postgres", "postgresql", "mysql", "mariadb", "mongo", "mongodb", "nginx", "rabbitmq", "kafka",
    "zookeeper", "elasticsearch", "kibana", "grafana", "prometheus", "loki", "traefik", "haproxy",
    "memcached", "minio", "keycloak", "vault", "consul", "auth", "cron", "scheduler", "mailer", "search",
    "billing", "payments", "checkout", "orders", "users", "client", "server", "database", "bot", "celery",
    "sidekiq", "adminer", "wordpress", "jenkins", "gitlab", "nextcloud", "site", "website", "store", "shop",
    "blog", "portal", "pgdata", "uploads", "media", "backups",
  ]

  private static let things = [
    "container", "containers", "network", "networks", "volume", "volumes", "image", "images", "service",
    "services", "pod", "pods", "deployment", "deployments", "namespace", "cluster", "registry", "repository",
    "repo", "branch", "file", "folder", "directory", "dockerfile", "project", "statefulset", "daemonset",
    "job", "cronjob", "ingress", "configmap", "secret", "chart", "stack", "node", "user", "port", "pipeline",
    "workflow", "environment",
  ]

  private static let heads = [
    "app", "application", "apps", "key", "keys", "token", "tokens", "page", "url", "endpoint", "endpoints",
    "call", "calls", "docs", "gateway", "interface", "ui", "traffic", "request", "requests", "schema",
    "migration", "migrations", "password", "credentials", "manifest", "manifests", "server", "development",
    "design", "code", "project", "framework", "browser", "version", "limit", "limits", "error", "errors",
    "data", "rule", "rules",
  ]

  private static let architectures = [
    "amd64", "arm64", "x86", "x86_64", "x86-64", "aarch64", "armv6", "armv7", "riscv64", "s390x", "ppc64le",
    "arm32", "i386",
  ]

  /// Keys of Compose files, and abbreviations with a figure.
  private static let keys = [
    "depends_on", "container_name", "env_file", "cap_add", "cap_drop", "service_healthy", "service_started",
    "network_mode", "security_opt", "mem_limit", "multi-container", "multi-stage", "multi-arch",
    "multi-platform", "docker-compose", "docker-desktop", "read-only", "non-root", "no-cache", "long-running",
    "up-to-date", "k8s", "s3", "ec2", "ipv4", "ipv6", "http2", "base64", "sha256",
  ]

  private static let files = ["dockerfile", "jenkinsfile", "makefile"]

  private static let fileEndings = WordHashes([
    "yaml", "yml", "json", "toml", "txt", "log", "sql", "sh", "py", "js", "ts", "go", "rs", "md", "conf",
    "cfg", "ini", "env", "tar", "gz", "tgz", "zip", "csv", "xml", "html", "pem", "key", "crt", "lock",
    "sarif", "dockerfile", "swift", "rb", "java", "php", "tf", "bak",
  ])

  /// Whether a lower-case word is a file's name, by its ending or because everybody knows it.
  static func isFileName(_ word: String) -> Bool {
    guard let dot = word.utf8.lastIndex(of: UInt8(ascii: ".")) else { return files.contains(word) }
    return fileEndings.contains(ScannedText.Word.hash(of: word[dot...].utf8.dropFirst()))
      || word.hasPrefix("dockerfile.")
  }
}
