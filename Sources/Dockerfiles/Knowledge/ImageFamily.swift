/// What a base image is made of, which decides the commands that work in it.
package enum ImageFamily: Sendable {
  case alpine, debian, redHat, distroless, scratch, unknown

  /// Whether bash is there from the start.
  var hasBash: Bool { self == .debian || self == .redHat }

  private static let debianImages: Set<String> = [
    "debian", "ubuntu", "buildpack-deps", "node", "python", "ruby", "golang", "rust", "perl", "gcc", "php",
    "elixir",
    "erlang", "haskell", "julia", "httpd", "nginx", "redis", "postgres", "mariadb", "rabbitmq", "memcached",
    "tomcat",
    "eclipse-temurin", "gradle", "maven", "haproxy", "cassandra", "couchdb", "swift", "wordpress", "ghost",
    "solr",
    "mongo", "zookeeper", "nginxinc/nginx-unprivileged", "mcr.microsoft.com/dotnet/aspnet",
    "mcr.microsoft.com/dotnet/runtime", "mcr.microsoft.com/dotnet/sdk", "mcr.microsoft.com/playwright",
  ]
  private static let redHatImages: Set<String> = [
    "fedora", "rockylinux", "rockylinux/rockylinux", "almalinux", "centos", "quay.io/centos/centos",
    "registry.access.redhat.com/ubi8", "registry.access.redhat.com/ubi9", "registry.access.redhat.com/ubi10",
    "registry.access.redhat.com/ubi8/ubi", "registry.access.redhat.com/ubi9/ubi",
    "registry.access.redhat.com/ubi10/ubi",
  ]
  /// Parts of tags that say the system is none of those above.
  private static let otherSystems = [
    "windows", "nanoserver", "oracle", "amazonlinux", "al2023", "corretto", "ubi", "fedora", "rhel",
    "mariner",
    "azurelinux", "chiseled", "distroless", "busybox", "noble-chiseled",
  ]

  init(_ image: BaseImage) {
    let name = image.shortName
    let tag = image.tag ?? ""
    if name == "alpine" || tag.holds("alpine") {
      self = .alpine
    } else if name.hasPrefix("gcr.io/distroless/") || name.hasPrefix("cgr.dev/chainguard/") {
      self = .distroless
    } else if Self.redHatImages.contains(name) {
      self = tag.holds("minimal") || tag.holds("micro") ? .unknown : .redHat
    } else if Self.debianImages.contains(name), !Self.otherSystems.contains(where: { tag.holds($0) }) {
      self = .debian
    } else {
      self = .unknown
    }
  }

  init(_ base: Stage.Base) {
    switch base {
    case .image(let image): self.init(image)
    case .scratch: self = .scratch
    default: self = .unknown
    }
  }
}
