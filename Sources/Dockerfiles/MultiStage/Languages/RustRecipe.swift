/// Rust: one program, which runs with the C library alone.
enum RustRecipe: BuildRecipe {
  static let buildPackages: Set<String> = ["git", "rust", "rustc", "cargo", "musl-tools"]
  static let buildVariables = ["CARGO_", "RUST", "SQLX_OFFLINE"]

  static func builds(in image: BaseImage) -> Bool { image.shortName == "rust" }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    if command.program == "rustup" { return true }
    return command.program == "cargo" && command.arguments.first?.text != "run"
  }

  /// Crates that link with a library of the system wherever they find one.
  private static let linking = [
    "alsa-sys", "bzip2-sys", "curl-sys", "libdbus-sys", "libgit2-sys", "libsqlite3-sys", "libssh2-sys",
    "libudev-sys", "libz-sys", "lzma-sys", "mysqlclient-sys", "pq-sys", "rdkafka-sys", "zmq-sys",
  ]
  private static let sources = ContextData.Sources(
    endings: ["rs", "lock"],
    names: [
      "Cargo.toml", "rust-toolchain", "rust-toolchain.toml", "rustfmt.toml", "clippy.toml", "deny.toml",
    ],
    folders: ["benches", "tests", "target"])

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    let program = try CompiledProgram(build, installedIn: "/usr/local/cargo/bin")
    let data = try ContextData(of: build, sources)
    let tag = build.image.tag ?? ""
    let isAlpine = tag.holds("alpine")
    if build.steps.contains(where: { $0.instruction.keepsOutOfImage(program.copies.last?.source ?? "/") }) {
      throw SplitRefusal("the program lies in a cache mount, which no image holds")
    }
    if !isAlpine, !tag.holds("slim") { try checkLibraries(build) }
    try program.check(build, isAlpine: isAlpine)
    var copies = program.copies + data.copies
    let image: String
    if isAlpine {
      image = RuntimeImage.alpine(tag)
    } else if build.needsShell {
      image = "debian:\(RuntimeImage.debian(tag))-slim"
      copies.append(RuntimeImage.certificates)
    } else {
      image = "gcr.io/distroless/cc-debian\(max(12, Int(RuntimeImage.debian(tag)) ?? 13))"
    }
    return RuntimeStage(
      image: image, isOtherImage: true, copies: copies, leftOut: ["the Rust toolchain", "the sources"],
      changes: ["the program runs in \(image)"])
  }

  /// The full image holds the headers of many libraries; the lock file says whether a crate uses one.
  private static func checkLibraries(_ build: SingleStageBuild) throws(SplitRefusal) {
    guard let lock = build.context?.texts["Cargo.lock"] else {
      throw SplitRefusal("without Cargo.lock it is not known which libraries the program is linked with")
    }
    let found = linking.first { lock.holds("name = \"\($0)\"") }
    let name = found ?? (build.needsShell && lock.holds("name = \"openssl-sys\"") ? "openssl-sys" : nil)
    if let name { throw SplitRefusal("\(name) links the program with a library of the build's image") }
  }
}
