import Reporting

struct LabelSemVer: DockerfileRule {
  static let rule = LintRule(
    id: "label-semver", severity: .warning, practice: .correctness,
    title: "A label is no semantic version",
    why: "Tools that look for updates compare versions of the form 1.2.3 and cannot place anything else.",
    source: "https://semver.org", aliases: ["DL3056"],
    bad: .init("FROM alpine:3.24\nLABEL version=new\n", configuration: .label("version", .semver)),
    good: .init("FROM alpine:3.24\nLABEL version=1.2.3-rc.1\n", configuration: .label("version", .semver)))

  func check(_ file: Dockerfile, _ inspection: inout Inspection) {
    file.flagLabels(.semver, &inspection, { "\($0) is no version such as 1.2.3." }, isValid: Self.isVersion)
  }

  private static func isVersion(_ text: String) -> Bool {
    let withoutBuild = text.split(separator: "+", maxSplits: 1, omittingEmptySubsequences: false)
    let parts = withoutBuild[0].split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    let numbers = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isCore =
      numbers.count == 3
      && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) && ($0 == "0" || !$0.hasPrefix("0")) }
    let rest = parts.dropFirst() + withoutBuild.dropFirst()
    return isCore
      && rest.allSatisfy { part in
        part.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { identifier in
          !identifier.isEmpty
            && identifier.utf8.allSatisfy {
              ShellVariables.isNameByte($0, isFirst: false) && $0 != UInt8(ascii: "_")
                || $0 == UInt8(ascii: "-")
            }
        }
      }
  }
}
