/// What becomes of each step when the stage is divided.
extension SingleStageBuild {
  mutating func assignRoles() throws(SplitRefusal) {
    for index in steps.indices {
      let instruction = steps[index].instruction
      let text = file.text(instruction.extent)
      switch instruction.keyword {
      case .env, .arg, .workdir: steps[index].role = .shared(text)
      case .user:
        try checkUser(instruction.values.first?.text ?? "", before: index)
        steps[index].role = .shared(text)
      case .shell:
        guard !(started?.needsShell ?? false) else {
          throw SplitRefusal("SHELL changes how the container is started")
        }
        steps[index].role = .building
      case .copy, .add: try assignTransfer(index, text)
      case .run: try assignRun(index, text)
      case .volume where index < lastBuild:
        throw SplitRefusal("VOLUME stands in front of the build, and what is written below it later is lost")
      default: steps[index].role = .running
      }
    }
    dropUnusedArguments()
  }

  private mutating func assignTransfer(_ index: Int, _ text: String) throws(SplitRefusal) {
    let instruction = steps[index].instruction
    let tool = instruction.destination?.text.split(separator: "/").last.map(String.init) ?? ""
    if instruction.flag("from") != nil, recipe.buildTools.contains(tool) {
      steps[index].role = .building
      return
    }
    guard let target = instruction.values.last, target.isKnown else {
      throw SplitRefusal("the destination of \(instruction.name.text) depends on the build's arguments")
    }
    guard target.text.hasPrefix("/") || steps[index].folder != nil else {
      throw SplitRefusal("the working directory is not clear")
    }
    let isInside = BuildPath.isInside(BuildPath.joined(steps[index].folder ?? "/", target.text), folder)
    if !isInside, let owner = instruction.flag("chown")?.value { try checkUser(owner, before: index) }
    steps[index].role = isInside ? .building : .shared(text)
  }

  private mutating func assignRun(_ index: Int, _ text: String) throws(SplitRefusal) {
    guard let reading = readings[index], let script = steps[index].instruction.script else { return }
    let packages = try PackageStep(script, building: recipe.buildPackages)
    if !reading.building.isEmpty {
      try checkBuildStep(reading, packages)
      droppedPackages += packages.dropped
      steps[index].role = .building
      return
    }
    let touchesBuild = (reading.changedPaths + reading.placed).contains { BuildPath.isInside($0, folder) }
    if index < lastBuild, touchesBuild {
      let changesItself = reading.changedPaths.contains(folder)
      guard !reading.installsPackages, !reading.makesAccounts, !changesItself else {
        throw SplitRefusal("a RUN in front of the build changes the owner or mode of \(folder)")
      }
      outputs += (reading.placed + reading.madeFolders).filter { !BuildPath.isInside($0, folder) }
      steps[index].role = .building
      return
    }
    droppedPackages += index < lastBuild ? packages.dropped : []
    let isIdle =
      reading.installsPackages
      ? packages.isEmpty && !packages.dropped.isEmpty
      : !reading.makesAccounts && reading.madeFolders.isEmpty && reading.changedPaths.isEmpty
        && reading.placed.isEmpty
    if isIdle, index < lastBuild, !reading.makesAccounts {
      steps[index].role = .building
      return
    }
    guard index > lastBuild || !packages.isTorn else {
      throw SplitRefusal("a RUN installs packages for building and others by commands of their own")
    }
    keptPackages.formUnion(packages.kept)
    runsInRuntime = true
    let shared = index < lastBuild ? packages.text(of: steps[index].instruction, in: file) : text
    guard let shared else { throw SplitRefusal("the packages of a RUN cannot be told apart") }
    steps[index].role = .shared(shared)
  }

  /// A step of the build may not leave behind what a later stage would have to make again.
  private mutating func checkBuildStep(_ reading: RunReading, _ packages: PackageStep) throws(SplitRefusal) {
    if let package = packages.kept.min() {
      throw SplitRefusal("\(package) is installed by the RUN that builds, and the program may need it")
    }
    guard !reading.makesAccounts else { throw SplitRefusal("the RUN that builds also makes a user") }
    namedOutputs += reading.outputs.filter { $0 != folder && !$0.hasPrefix("/dev/") }
    let made = reading.outputs + reading.placed + reading.madeFolders
    outputs += made.filter { !BuildPath.isInside($0, folder) && !$0.hasPrefix("/dev/") }
    let strange = reading.changedPaths.first { path in
      path == folder
        || !BuildPath.isInside(path, folder) && !made.contains { BuildPath.isInside(path, $0) }
    }
    if let strange { throw SplitRefusal("the RUN that builds changes the owner or mode of \(strange)") }
  }

  /// A user must be known in the runtime image, or made by a step that it repeats.
  private func checkUser(_ name: String, before index: Int) throws(SplitRefusal) {
    for part in name.split(separator: ":") where Int(part) == nil && part != "root" {
      let isMade = readings.contains { $0.key < index && $0.value.makesAccounts }
      guard isMade || recipe.users.contains(String(part)) else {
        throw SplitRefusal("the image to run in may have no user \(part)")
      }
    }
  }

  /// Arguments and variables that only the build reads are not declared again.
  private mutating func dropUnusedArguments() {
    var used: Set<String> = []
    for index in steps.indices.reversed() {
      let step = steps[index]
      if index > lastBuild {
        used.formUnion(ShellVariables.names(in: file.text(step.instruction.extent)))
      } else if step.role == .building {
        continue
      } else if isForBuilding(step.instruction),
        !step.instruction.pairs.contains(where: { used.contains($0.key.text) })
      {
        steps[index].role = .building
      } else {
        used.formUnion(ShellVariables.names(in: file.text(step.instruction.extent)))
      }
    }
  }

  /// Whether an instruction sets what only a build reads, unless something else refers to it.
  private func isForBuilding(_ instruction: Instruction) -> Bool {
    switch instruction.keyword {
    case .arg: true
    case .env:
      instruction.pairs.allSatisfy { pair in recipe.buildVariables.contains { pair.key.text.hasPrefix($0) } }
    default: false
    }
  }
}
