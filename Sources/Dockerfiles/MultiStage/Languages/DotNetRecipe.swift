/// .NET: the folder that `dotnet publish` fills, run by the runtime of the same version.
enum DotNetRecipe: BuildRecipe {
  static let buildPackages: Set<String> = ["git"]
  static let buildVariables = ["NUGET_", "DOTNET_CLI_", "DOTNET_NOLOGO"]
  static let users: Set<String> = ["app"]

  static func builds(in image: BaseImage) -> Bool { image.shortName == "mcr.microsoft.com/dotnet/sdk" }

  static func isBuilding(_ command: ShellCommand) -> Bool {
    command.program == "dotnet"
      && ["restore", "build", "publish", "test", "clean", "tool"].contains(command.arguments.first?.text)
  }

  static func outputs(of command: ShellCommand) -> [ShellWord] {
    command.arguments.first?.text == "publish" ? command.values(of: "-o", "--output") : []
  }

  private static let sources = ContextData.Sources(
    endings: [
      "cs", "fs", "vb", "csproj", "fsproj", "vbproj", "sln", "slnx", "props", "targets", "razor", "cshtml",
    ],
    names: ["global.json", "nuget.config", "NuGet.Config", "packages.lock.json"], folders: ["tests", "test"])

  static func runtime(for build: SingleStageBuild) throws(SplitRefusal) -> RuntimeStage {
    let tag = try build.writtenTag()
    let parts = tag.split(separator: "-", maxSplits: 1)
    let numbers = (parts.first ?? "").split(separator: ".")
    guard numbers.count >= 2, numbers.prefix(2).allSatisfy({ Int($0) != nil }) else {
      throw SplitRefusal("the tag of the image names no version, which the runtime must share")
    }
    guard !tag.holds("alpine") else {
      throw SplitRefusal("the runtime image of Alpine compares and formats texts by other rules")
    }
    let suffix = parts.count > 1 ? "-\(parts[1])" : ""
    guard suffix.isEmpty || ["-bookworm-slim", "-jammy", "-noble"].contains(suffix) else {
      throw SplitRefusal("no runtime image is known for \(tag)")
    }
    let folder = try published(build)
    let data = try ContextData(of: build, sources)
    let image = "mcr.microsoft.com/dotnet/aspnet:\(numbers[0]).\(numbers[1])\(suffix)"
    if let program = RuntimeImage.lacking(build, isAlpine: false) {
      throw SplitRefusal("\(program) is called, which the runtime image lacks")
    }
    var changes = ["the program runs in \(image)"]
    if !build.sets("ASPNETCORE_URLS", "ASPNETCORE_HTTP_PORTS", "URLS") {
      changes.append("without a setting of its own an ASP.NET program listens on port 8080 there")
    }
    let copies = ([RuntimeStage.Copy(folder)] + data.copies).filter {
      $0.source == folder || !BuildPath.isInside($0.source, folder)
    }
    return RuntimeStage(
      image: image, isOtherImage: true, copies: copies, leftOut: ["the .NET SDK", "the sources"],
      changes: changes)
  }

  /// The folder of what the container starts, where `dotnet publish` made it.
  private static func published(_ build: SingleStageBuild) throws(SplitRefusal) -> String {
    guard let started = build.started else {
      throw SplitRefusal("nothing says plainly which program the container starts")
    }
    var written = started.program
    if written == "dotnet" {
      guard let assembly = started.words.dropFirst().first, assembly.isLiteral,
        assembly.text.hasSuffix(".dll")
      else {
        throw SplitRefusal("the container starts dotnet without a .dll, for which the SDK is needed")
      }
      written = assembly.text
    }
    let path = try build.pathInContainer(written)
    let publishing = build.commands.filter { $0.arguments.first?.text == "publish" }
    guard !publishing.isEmpty else {
      throw SplitRefusal("nothing is published, so that libraries may still lie elsewhere")
    }
    let folder = "/" + path.split(separator: "/").dropLast().joined(separator: "/")
    guard
      build.namedOutputs.contains(folder)
        || folder.hasSuffix("/publish") && BuildPath.isInside(folder, build.folder)
    else {
      throw SplitRefusal("\(written) does not lie where dotnet publish writes")
    }
    guard folder != build.folder else {
      throw SplitRefusal("what is published lies among the sources")
    }
    return folder
  }
}
