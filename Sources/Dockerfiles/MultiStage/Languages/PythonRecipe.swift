/// Python: packages are installed into a virtual environment, which is copied; compilers stay with the build.
enum PythonRecipe: BuildRecipe {
  static let buildPackages: Set<String> = ["git"]
  static let buildVariables = ["PIP_"]

  private static let environment = "/venv"

  static func builds(in image: BaseImage) -> Bool { image.shortName == "python" }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    if let package = command.packageCommand, package.manager == .pip { return true }
    guard command.program?.hasPrefix("python") == true else { return false }
    let words = command.arguments.map(\.text)
    return words.contains("manage.py") || words.contains("./manage.py") || words.contains("compileall")
  }

  /// Packages that are compiled against a library of the full image, or load one.
  private static let linking: Set<String> = [
    "psycopg2", "mysqlclient", "pycairo", "python-ldap", "pyodbc", "pygraphviz", "gdal", "cairosvg",
    "weasyprint", "pycurl", "python-magic", "wand", "xmlsec", "uwsgi", "pygobject", "dbus-python", "psycopg",
  ]

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    let installs = build.commands.compactMap(\.packageCommand).filter { $0.manager == .pip }
    guard installs.contains(where: { $0.action == .install }) else {
      throw SplitRefusal("no package is installed")
    }
    for package in installs {
      if package.has("--user", "--target", "-t", "--prefix", "--root", "--break-system-packages") {
        throw SplitRefusal("pip is told where to install to")
      }
      if package.has("-e", "--editable") {
        throw SplitRefusal("a package is installed as a link to its sources")
      }
      if package.operands.contains(where: {
        ["poetry", "pipenv", "uv"].contains($0.text.prefix { !"=<>~[".contains($0) })
      }) {
        throw SplitRefusal("another tool than pip decides where packages are installed")
      }
    }
    guard !build.sets("VIRTUAL_ENV", "PYTHONHOME", "PYTHONUSERBASE", "PIP_TARGET", "PIP_PREFIX", "PIP_USER")
    else {
      throw SplitRefusal("the environment decides where packages are installed")
    }
    guard build.started?.words.allSatisfy({ !$0.text.hasPrefix("/usr/local/bin/") }) ?? true else {
      throw SplitRefusal("the container starts Python by a path that does not know the packages")
    }
    let slim = SlimVariant(
      of: build, objection: linksWithFullImage(build, installs), has: ["python", "python3", "pip"])
    var leftOut = build.droppedPackages
    if slim.isOther { leftOut.append("the compilers and libraries of the full image") }
    // Sources that came in front of the last step belong to what runs.
    let hasSources = build.steps.prefix(build.lastBuild).contains {
      $0.role == .building && $0.instruction.isTransfer
    }
    let path = "ENV PATH=\(environment)/bin:$PATH"
    return RuntimeStage(
      image: slim.image, isOtherImage: slim.isOther,
      copies: ([environment] + (hasSources ? [build.folder] : []) + build.outputs).map {
        RuntimeStage.Copy($0)
      },
      preparation: [path, "RUN python -m venv \(environment)"], settings: [path], leftOut: leftOut,
      changes: ["packages lie in \(environment), the first folder of PATH"]
        + (slim.isOther ? ["the program runs in \(slim.image)"] : []))
  }

  /// Whether a package may need what only the full image has; without its list, any may.
  private static func linksWithFullImage(_ build: SingleStageBuild, _ installs: [PackageCommand]) -> Bool {
    var names = installs.filter { $0.action == .install }.flatMap(\.operands).map(\.text)
    for package in installs {
      for (option, value) in package.optionValues where ["-r", "--requirement"].contains(option) {
        let path = ContextPaths.normalized(value.text.split(separator: "/").last.map(String.init) ?? "")
        guard let text = build.context?.texts[path] else { return true }
        names += text.split(whereSeparator: \.isNewline).map(String.init)
      }
    }
    return names.contains { name in
      let plain = name.lowercased().prefix { $0.isLetter || $0.isNumber || "-_".contains($0) }
      return name.hasPrefix("-r") || [".", "-c"].contains(name) || name.contains("://")
        || linking.contains(String(plain.map { $0 == "_" ? "-" : $0 }))
    }
  }
}

extension Instruction {
  /// Whether it copies files into the image.
  var isTransfer: Bool { self.keyword == .copy || self.keyword == .add }
}
