/// The second stage, before it is written down: the image it runs in and what it takes from the build.
struct RuntimeStage {
  /// What its `FROM` names.
  let image: String
  /// Whether the image is another than the one that builds.
  let isOtherImage: Bool
  /// What is copied from the build stage, each path to the same place unless `destination` says otherwise.
  var copies: [Copy]
  /// Instructions in front of the first step of the build: a virtual environment.
  var preparation: [String] = []
  /// Instructions behind the last step of the build: what removes development dependencies.
  var finishing: [String] = []
  /// Instructions of the running stage that the original does not have.
  var settings: [String] = []
  /// What no longer ships, in words.
  let leftOut: [String]
  /// What differs when the container runs, beside what is left out: clauses.
  var changes: [String] = []

  struct Copy: Hashable {
    let source: String
    let destination: String

    init(_ source: String, to destination: String? = nil) {
      self.source = source
      self.destination = destination ?? source
    }
  }
}

/// An image to run in, chosen by what is still called there.
enum RuntimeImage {
  /// Programs that full variants and build images have and small ones lack.
  private static let missing: Set<String> = [
    "adduser", "addgroup", "bzip2", "curl", "file", "g++", "gcc", "git", "hg", "jq", "less", "make", "nc",
    "netcat", "node", "npm", "patch", "perl", "pip", "pip3", "ps", "python", "python3", "rsync", "ssh",
    "sudo", "svn", "top", "unzip", "vim", "wget", "xz", "zip",
  ]
  private static let inBusyBox: Set<String> = [
    "adduser", "addgroup", "bzip2", "less", "nc", "patch", "ps", "top", "unzip", "wget", "xz",
  ]
  private static let packages: [String: String] = [
    "ps": "procps", "top": "procps", "nc": "netcat-openbsd", "ssh": "openssh-client", "svn": "subversion",
    "xz": "xz-utils",
  ]

  /// A program that the running stage calls and a small image lacks.
  static func lacking(_ build: SingleStageBuild, isAlpine: Bool, has: Set<String> = []) -> String? {
    build.calledInRuntime.first { program in
      missing.contains(program) && !has.contains(program) && !(isAlpine && inBusyBox.contains(program))
        && !build.keptPackages.contains(program)
        && !(packages[program].map(build.keptPackages.contains) ?? false)
    }
  }

  /// The release of Debian that a tag of an official image stands on; the newest where it names none.
  static func debian(_ tag: String) -> String {
    for (name, number) in [("trixie", "13"), ("bookworm", "12"), ("bullseye", "11")] where tag.holds(name) {
      return number
    }
    return "13"
  }

  /// `alpine:3.22` for `1.25-alpine3.22`.
  static func alpine(_ tag: String) -> String {
    let version = tag.split(separator: "-").first { $0.hasPrefix("alpine") }.map { $0.dropFirst(6) } ?? ""
    return "alpine:\(version.isEmpty ? StableTags.tag(for: BaseImage("alpine")) ?? "3" : String(version))"
  }

  /// Certificates of authorities, where Debian's small image has none and the image that builds has.
  static let certificates = RuntimeStage.Copy("/etc/ssl/certs/ca-certificates.crt")
}
