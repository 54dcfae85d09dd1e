/// The image that an interpreted program runs in: the slim variant of the same version, where nothing speaks against
/// it, else the very same image.
struct SlimVariant {
  let image: String
  /// Whether it is another than the image that builds.
  let isOther: Bool

  private static let small = ["slim", "alpine", "windows", "distroless"]

  /// - Parameter objection: Whether a library of the full image may be needed.
  init(of build: SingleStageBuild, objection: Bool, has: Set<String> = []) {
    let written = build.from.arguments.first?.text ?? build.image.name
    let tag = build.image.tag ?? ""
    let isFull = !Self.small.contains(where: tag.holds) && build.image.digest == nil
    isOther = isFull && !objection && RuntimeImage.lacking(build, isAlpine: false, has: has) == nil
    // A build argument may already say slim: only a tag whose default is a plain version is made longer.
    let isPlain = tag.first?.isNumber == true || tag.isEmpty || tag == "latest" || tag == "lts"
    guard isOther else {
      image = written
      return
    }
    if tag.isEmpty || tag == "latest" {
      let stable = StableTags.tag(for: build.image).map { $0 + "-" } ?? ""
      image = "\(build.image.name):\(stable)slim"
    } else {
      image = isPlain || build.image.isLiteral ? written + "-slim" : written
    }
  }
}
