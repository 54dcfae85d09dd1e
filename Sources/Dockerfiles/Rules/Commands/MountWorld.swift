import Reporting

struct MountWorld: DockerfileRule {
  static let rule = LintRule(
    id: "mount-world", severity: .warning, practice: .noSecrets,
    title: "A secret is mounted for everybody to read",
    why: "Any process of the build can read it, those of other users too. The default mode 0400 is enough.",
    source: "https://docs.docker.com/reference/dockerfile/#run---mounttypesecret",
    aliases: ["MountWorldPermission"],
    bad: "FROM alpine:3.24\nRUN --mount=type=secret,id=key,mode=0444 cat /run/secrets/key\n",
    good: "FROM alpine:3.24\nRUN --mount=type=secret,id=key cat /run/secrets/key\n")

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    for instruction in file.effective(.run) {
      for flag in instruction.flags where flag.name == "mount" {
        guard let value = flag.value, ["secret", "ssh"].contains(RunMount(value).type),
          let mode = value.split(separator: ",").first(where: { $0.hasPrefix("mode=") })?.dropFirst(5),
          let digit = mode.last.flatMap({ Int(String($0)) }), digit & 6 != 0
        else { continue }
        inspection.flag(flag.token.range, "The mode \(mode) lets everybody read it.")
      }
    }
  }
}
