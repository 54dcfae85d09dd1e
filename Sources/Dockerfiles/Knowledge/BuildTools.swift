/// Programs and packages that make software and are not needed to run it.
enum BuildTools {
  /// Packages of Debian, Alpine and Fedora.
  static func isBuildPackage(_ name: String) -> Bool {
    packages.contains(name) || name.hasSuffix("-dev") || name.hasSuffix("-devel")
  }

  private static let packages: Set<String> = [
    "autoconf", "automake", "bison", "build-base", "build-essential", "cargo", "clang", "cmake",
    "default-jdk",
    "flex", "g++", "gcc", "gcc-c++", "go", "golang", "gradle", "libtool", "linux-headers", "llvm", "make",
    "maven",
    "meson", "musl-dev", "nasm", "ninja", "ninja-build", "openjdk-17-jdk", "openjdk-21-jdk", "patch",
    "pkg-config",
    "pkgconf", "python3-dev", "rust", "rustc", "yasm",
  ]

  /// Images that hold a compiler or a build tool, and what their programs run in.
  static func runtime(for image: BaseImage) -> String? {
    let name = image.shortName
    if name == "eclipse-temurin" { return image.tag?.holds("jre") == true ? nil : "eclipse-temurin:…-jre" }
    if name == "swift" { return image.tag?.holds("slim") == true ? nil : "swift:…-slim" }
    return runtimes[name]
  }

  private static let runtimes: [String: String] = [
    "golang": "gcr.io/distroless/static or scratch", "rust": "debian:…-slim or gcr.io/distroless/cc",
    "gcc": "debian:…-slim", "maven": "eclipse-temurin:…-jre", "gradle": "eclipse-temurin:…-jre",
    "haskell": "debian:…-slim", "mcr.microsoft.com/dotnet/sdk": "mcr.microsoft.com/dotnet/aspnet",
  ]

  /// What a command builds, in a word; `nil` if it builds nothing.
  static func product(of command: ShellCommand) -> String? {
    guard let program = command.program else { return nil }
    let words = command.arguments.map(\.text).filter { !$0.hasPrefix("-") }
    let first = words.first ?? ""
    switch program {
    case "npm", "pnpm", "yarn", "bun":
      let script = first == "run" ? words.dropFirst().first ?? "" : first
      return script == "build" || script.hasPrefix("build:") ? "the front end or compiled sources" : nil
    case "tsc", "webpack": return "the front end or compiled sources"
    case "vite": return first == "build" ? "the front end or compiled sources" : nil
    case "npx":
      return ["tsc", "webpack", "vite", "next"].contains(first) ? "the front end or compiled sources" : nil
    case "go", "cargo", "swift", "stack", "cabal": return first == "build" ? "a program" : nil
    case "mvn", "mvnw", "gradle", "gradlew":
      return words.contains {
        ["package", "install", "verify", "build", "assemble", "bootJar", "shadowJar"].contains($0)
      }
        ? "an archive for the JVM" : nil
    case "dotnet": return ["publish", "build"].contains(first) ? "a .NET application" : nil
    case "make", "gcc", "g++", "cc", "clang", "ninja": return "a program"
    case "cmake": return command.hasOption("--build") ? "a program" : nil
    default: return nil
    }
  }
}
