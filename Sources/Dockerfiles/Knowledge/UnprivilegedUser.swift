/// The user that a container can run as in place of root.
struct UnprivilegedUser: Sendable {
  /// What `USER` is given.
  let name: String
  /// The command that creates the user; `nil` if the image has it.
  let creation: String?

  /// Above the ids that systems hand out, so that it is nobody on the host.
  private static let id = 10001

  /// The user that fits a stage's base image; `nil` where none is known to work.
  init?(for base: Stage.Base) {
    if case .image(let image) = base, let name = Self.included(in: image) {
      self.name = name
      creation = nil
      return
    }
    switch ImageFamily(base) {
    case .alpine:
      name = "\(Self.id)"
      creation = "addgroup -S -g \(Self.id) app && adduser -S -D -u \(Self.id) -G app app"
    case .debian, .redHat:
      name = "\(Self.id)"
      creation =
        "groupadd --gid \(Self.id) app && useradd --uid \(Self.id) --gid app --no-log-init --create-home app"
    case .distroless, .scratch:
      name = "65532:65532"
      creation = nil
    case .unknown:
      return nil
    }
  }

  /// The user that an image brings along for this purpose.
  private static func included(in image: BaseImage) -> String? {
    let name = image.shortName
    let major = image.tag.flatMap { Int($0.prefix { $0.isNumber }) } ?? 0
    switch name {
    case "node": return "node"
    case "oven/bun": return "bun"
    case "denoland/deno": return "deno"
    case "mcr.microsoft.com/playwright": return "pwuser"
    case let name where name.hasPrefix("mcr.microsoft.com/dotnet/") && major >= 8: return "app"
    default: return nil
    }
  }

  /// Images whose containers do not run as root to begin with (their documentation, or their `USER`).
  static func isPreset(in image: BaseImage) -> Bool {
    let name = image.shortName
    if name.hasPrefix("gcr.io/distroless/") { return image.tag?.holds("nonroot") == true }
    let owners = [
      "cgr.dev/chainguard/", "bitnami/", "bitnamilegacy/", "nginxinc/nginx-unprivileged", "jenkins/jenkins",
      "grafana/", "prom/", "jupyter/", "quay.io/jupyter/", "selenium/", "apache/airflow", "curlimages/curl",
      "cimg/",
      "docker.elastic.co/", "opensearchproject/", "mcr.microsoft.com/mssql/", "haproxy", "memcached",
    ]
    return owners.contains { $0.hasSuffix("/") ? name.hasPrefix($0) : name == $0 }
  }
}
