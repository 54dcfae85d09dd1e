/// Java by Maven or Gradle: one archive, run by the runtime of the same version.
enum JavaRecipe: BuildRecipe {
  static let buildPackages: Set<String> = ["git", "maven", "gradle"]
  static let buildVariables = ["MAVEN_", "GRADLE_"]

  static func builds(in image: BaseImage) -> Bool {
    ["maven", "gradle"].contains(image.shortName)
      || image.shortName == "eclipse-temurin" && image.tag?.holds("jre") != true
  }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    ["mvn", "mvnw", "gradle", "gradlew"].contains(command.program)
      && !command.arguments.contains {
        $0.text.hasSuffix(":run") || ["run", "bootRun", "exec:java"].contains($0.text)
      }
  }

  private static let sources = ContextData.Sources(
    endings: ["java", "kt", "kts", "gradle", "scala", "groovy"],
    names: ["pom.xml", "mvnw", "mvnw.cmd", "gradlew", "gradlew.bat", "gradle.properties", "gradle.lockfile"],
    folders: ["src", "gradle", "buildSrc", "target", "build"])

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    let image = try runtimeImage(build.image.shortName, build.writtenTag())
    let copy = try archive(build)
    let data = try ContextData(of: build, sources)
    if let program = RuntimeImage.lacking(build, isAlpine: image.hasSuffix("alpine")) {
      throw SplitRefusal("\(program) is called, which the runtime image lacks")
    }
    guard !build.sets("JAVA_HOME") else {
      throw SplitRefusal("JAVA_HOME is set to a place of the build's image")
    }
    return RuntimeStage(
      image: image, isOtherImage: true, copies: [copy] + data.copies,
      leftOut: ["the JDK and its build tool", "downloaded dependencies", "the sources"],
      changes: ["the program runs in \(image)"])
  }

  /// The runtime of the version that a tag names: `3.9-eclipse-temurin-21-alpine`, `8-jdk21`, `21-jdk`.
  private static func runtimeImage(_ name: String, _ tag: String) throws(SplitRefusal) -> String {
    for vendor in ["corretto", "ibm", "semeru", "sapmachine", "graal", "zulu"] where tag.holds(vendor) {
      throw SplitRefusal("no runtime image is known that belongs to \(tag)")
    }
    let parts = tag.split(separator: "-").map(String.init)
    var version: String?
    if name == "eclipse-temurin" {
      version = parts.first
    } else if name == "gradle" {
      version = parts.first { $0.hasPrefix("jdk") }.map { String($0.dropFirst(3)) }
    } else if let index = parts.firstIndex(where: { ["temurin", "openjdk", "jdk"].contains($0) }),
      index + 1 < parts.count
    {
      version = parts[index + 1]
    }
    let major = version.map { $0.prefix { $0.isNumber } } ?? ""
    guard !major.isEmpty else {
      throw SplitRefusal("the tag of the image names no version of Java, which the runtime must share")
    }
    return "eclipse-temurin:\(major)-jre" + (tag.holds("alpine") ? "-alpine" : "")
  }

  /// The archive that `java -jar` is given, with all that it needs inside.
  private static func archive(_ build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage.Copy {
    guard let started = build.started else {
      throw SplitRefusal("nothing says plainly which program the container starts")
    }
    if let distribution = try distribution(started, build) { return distribution }
    guard started.program == "java", let word = started.value(of: "-jar") else {
      throw SplitRefusal("the container does not start one archive with java -jar")
    }
    let options = started.words.dropFirst().prefix { $0.text != "-jar" }
    guard
      options.allSatisfy({
        !["-cp", "-classpath", "--class-path", "-p", "--module-path"].contains($0.text)
          && !$0.text.hasPrefix("-javaagent")
      })
    else { throw SplitRefusal("the program needs more archives than one") }
    let isPattern = started.needsShell && word.text.contains("*") && !word.text.contains("$")
    guard word.isLiteral || isPattern, word.text.hasSuffix(".jar") else {
      throw SplitRefusal("which archive is started is put together by the shell")
    }
    let path = try build.pathInContainer(word.text)
    if path.holds("/quarkus-app/") {
      return RuntimeStage.Copy(path.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 })
    }
    guard BuildPath.isInside(path, build.folder) || build.outputs.contains(path) else {
      throw SplitRefusal("\(word.text) does not lie where the build writes")
    }
    try checkSelfContained(path, build)
    let folder = "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    return isPattern ? RuntimeStage.Copy(path, to: folder + "/") : RuntimeStage.Copy(path)
  }

  /// `build/install/NAME/bin/NAME` of Gradle's `installDist`, whose folder holds every archive.
  private static func distribution(
    _ started: StartedProgram, _ build: SingleStageBuild
  ) throws(SplitRefusal) -> RuntimeStage.Copy? {
    guard started.program.holds("build/install/"),
      build.commands.contains(where: { $0.arguments.contains { $0.text.hasSuffix("installDist") } })
    else { return nil }
    let parts = try build.pathInContainer(started.program).split(separator: "/")
    guard parts.count > 2, parts[parts.count - 2] == "bin" else { return nil }
    return RuntimeStage.Copy("/" + parts.dropLast(2).joined(separator: "/"))
  }

  private static func checkSelfContained(_ path: String, _ build: SingleStageBuild) throws(SplitRefusal) {
    let name = path.split(separator: "/").last ?? ""
    let tells = ["-jar-with-dependencies.", "-all.", "-fat.", "-uber.", "-shaded.", "-runner."]
    if tells.contains(where: { String(name).holds($0) }) { return }
    let tasks = build.commands.flatMap(\.arguments).map(\.text)
    if tasks.contains(where: { $0.hasSuffix("bootJar") || $0.hasSuffix("shadowJar") }) { return }
    let files = ["pom.xml", "build.gradle", "build.gradle.kts"].compactMap { build.context?.texts[$0] }
    let plugins = [
      "spring-boot-maven-plugin", "maven-shade-plugin", "jar-with-dependencies", "org.springframework.boot",
      "com.gradleup.shadow", "com.github.johnrengelman.shadow",
    ]
    guard files.contains(where: { text in plugins.contains(where: text.holds) }) else {
      throw SplitRefusal(
        files.isEmpty
          ? "whether \(name) holds all that it needs is not known without the project's file"
          : "\(name) does not hold the archives that it depends on")
    }
  }
}
