internal import DockerClient
internal import Reporting

/// A macvlan or ipvlan network cannot be made upon the host's interface that was named.
///
/// Looks at the answers `invalid subinterface vlan name`, `is already using parent interface` and `operation not
/// supported`, the kernel's word where it lacks the driver.
struct ParentInterface: DiagnosisRule {
  static let id = "parent-interface"

  func examine(_ facts: ContainerFacts) -> Hypothesis? {
    let error = facts.startError
    let cause: String
    let advice: String
    if error.contains("is already using parent interface") {
      cause = "another network is on the same interface of the host already"
      advice = "Use that network, or a VLAN of the interface (eth0.10)."
    } else if error.contains("invalid subinterface vlan name") || error.contains("interface was not found") {
      cause = "the host has no interface of the name that was given as parent"
      advice = "Name one that the engine's host has; eth0.10 makes a VLAN of eth0."
    } else if error.hasSuffix("operation not supported") || error.hasSuffix("operation not permitted"),
      error.contains("daemon") || error.contains("vlan"), FilePathInText.first(in: error) == nil
    {
      cause = "the kernel of the engine's host has no macvlan or ipvlan, or does not let the engine use it"
      advice =
        "Load it (modprobe macvlan) where that can be done; wireless interfaces and most clouds' networks refuse it. "
        + "A bridge network with published ports does without."
    } else {
      return nil
    }
    return Hypothesis(
      Self.self, cause, confidence: 0.93, evidence: [Evidence("Engine's message", StartError.short(error))],
      remedy: Remedy(
        advice, commands: [Block.Command("ip link show", comment: "The interfaces, on the engine's host")]))
  }
}
