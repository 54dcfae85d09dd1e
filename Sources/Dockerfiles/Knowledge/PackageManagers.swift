extension PackageManager {
  /// The package managers that the rules know, after their manuals.
  static let all: [PackageManager] = [
    PackageManager(
      name: .apt, programs: ["apt-get", "apt", "aptitude"], install: ["install", "reinstall", "build-dep"],
      update: ["update"], upgrade: ["upgrade", "dist-upgrade", "full-upgrade", "safe-upgrade"],
      clean: ["clean", "autoclean", "distclean", "dist-clean"],
      remove: ["remove", "purge", "autoremove", "autopurge"],
      optionsWithValue: [
        "-o", "--option", "-t", "--target-release", "--default-release", "-c", "--config-file", "-a",
        "--host-architecture",
      ]),
    PackageManager(
      name: .apk, programs: ["apk"], install: ["add"], update: ["update"], upgrade: ["upgrade"],
      clean: ["cache"], remove: ["del"],
      optionsWithValue: [
        "-t", "--virtual", "-X", "--repository", "-p", "--root", "--arch", "--keys-dir",
        "--repositories-file", "--cache-dir", "--cache-max-age", "--wait",
      ]),
    PackageManager(
      name: .yum, programs: ["yum"], install: rpmInstall, update: ["makecache", "check-update"],
      upgrade: rpmUpgrade, clean: ["clean"], remove: rpmRemove, optionsWithValue: rpmOptions),
    PackageManager(
      name: .dnf, programs: ["dnf", "dnf5", "tdnf"], install: rpmInstall,
      update: ["makecache", "check-update"],
      upgrade: rpmUpgrade, clean: ["clean"], remove: rpmRemove, optionsWithValue: rpmOptions),
    PackageManager(
      name: .microdnf, programs: ["microdnf"], install: rpmInstall, update: ["makecache"],
      upgrade: rpmUpgrade, clean: ["clean"], remove: rpmRemove, optionsWithValue: rpmOptions),
    PackageManager(
      name: .zypper, programs: ["zypper"], install: ["install", "in", "source-install", "si"],
      update: ["refresh", "ref"], upgrade: ["update", "up", "dist-upgrade", "dup", "patch"],
      clean: ["clean", "cc"],
      remove: ["remove", "rm"], optionsWithValue: ["-t", "--type", "-r", "--repo", "--from", "-R", "--root"]),
    PackageManager(
      name: .pip, programs: ["pip", "pip2", "pip3"], install: ["install"], clean: ["cache"],
      optionsWithValue: [
        "-r", "--requirement", "-c", "--constraint", "-e", "--editable", "-t", "--target", "-i",
        "--index-url", "--extra-index-url", "--trusted-host", "--prefix", "--root", "-f", "--find-links",
        "--platform", "--python-version", "--timeout", "--proxy", "--cache-dir", "--log",
      ]),
    PackageManager(
      name: .npm, programs: ["npm"],
      install: ["install", "i", "add", "ci", "clean-install", "install-clean", "isntall"],
      update: [], upgrade: ["update", "upgrade", "up"], clean: ["cache"],
      optionsWithValue: [
        "--prefix", "-C", "--registry", "--loglevel", "--cache", "--userconfig", "-w", "--workspace",
      ]),
    PackageManager(
      name: .yarn, programs: ["yarn", "yarnpkg"], install: ["install", "add", ""], clean: ["cache"],
      optionsWithValue: [
        "--cwd", "--registry", "--network-timeout", "--cache-folder", "--network-concurrency",
      ]),
    PackageManager(
      name: .pnpm, programs: ["pnpm"], install: ["install", "i", "add"], clean: ["store"],
      optionsWithValue: ["--filter", "-F", "-C", "--dir", "--store-dir"]),
    PackageManager(name: .bun, programs: ["bun"], install: ["install", "i", "add"], clean: ["pm"]),
    PackageManager(
      name: .gem, programs: ["gem"], install: ["install", "i"], update: [], upgrade: ["update"],
      clean: ["cleanup"]),
    PackageManager(
      name: .bundle, programs: ["bundle", "bundler"], install: ["install"],
      optionsWithValue: ["--jobs", "-j", "--without", "--path", "--gemfile", "--retry"]),
    PackageManager(
      name: .composer, programs: ["composer"], install: ["install", "i", "require"],
      optionsWithValue: ["-d", "--working-dir"]),
    PackageManager(
      name: .poetry, programs: ["poetry"], install: ["install", "add"],
      optionsWithValue: ["--only", "--without", "--with", "-C", "--directory"]),
    PackageManager(
      name: .uv, programs: ["uv"], install: ["sync", "add"], optionsWithValue: ["--project", "--directory"]),
    PackageManager(
      name: .go, programs: ["go"], install: ["install", "get"], update: [], clean: ["clean"], remove: []),
    PackageManager(
      name: .cargo, programs: ["cargo"], install: ["install", "fetch"], clean: ["clean"],
      optionsWithValue: ["--version", "--git", "--path", "--root"]),
  ]

  private static let rpmInstall: Set<String> = [
    "install", "in", "localinstall", "groupinstall", "reinstall", "builddep", "module",
  ]
  private static let rpmUpgrade: Set<String> = [
    "update", "up", "upgrade", "upgrade-minimal", "update-minimal", "distro-sync",
  ]
  private static let rpmRemove: Set<String> = ["remove", "erase", "autoremove"]
  private static let rpmOptions: Set<String> = [
    "-c", "--config", "-x", "--exclude", "--enablerepo", "--disablerepo", "--repo", "--installroot",
    "--releasever", "--setopt",
  ]
}
