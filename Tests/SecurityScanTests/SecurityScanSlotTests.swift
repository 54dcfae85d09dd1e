import AgentKit
import ContainerCapabilitiesTesting
import DockerClient
import SecurityScan
import Testing

struct SecurityScanSlotTests {
  @Test(arguments: slots)
  func `an example fills the parameters of its operation`(slot: Slot) throws {
    let module = try SecurityScan(engine: DockerClient())
    #expect(slot.isExample(of: module))
    #expect(slot.found(by: module) == slot.values)
  }

  static let slots: [Slot] = [
    Slot(
      "security.posture", "containers", "web", in: "look for security problems in the running web container"),
    Slot("security.scan", "image", "nginx:1.27", in: "scan nginx:1.27 for CVEs"),
    Slot(
      "security.scan", "vulnerabilities", "CVE-2024-3094", in: "are we affected by CVE-2024-3094?"),
    Slot(
      "security.scan", "vulnerabilities", "GHSA-jfh8-c2jp-5v3q",
      in: "how do i get rid of GHSA-jfh8-c2jp-5v3q in our java image"),
    Slot(
      "security.scan", "severity", "critical",
      in: "which of my running containers has critical vulnerabilities"),
    Slot(
      "security.secrets", "image", "acme/web:1.4",
      in: "are there any secrets baked into acme/web:1.4?"),
    Slot(
      "security.secrets", "container", "api",
      in: "does the api container have passwords in its environment"),
    Slot(
      "security.secrets", "paths", "docker-compose.yml",
      in: "find hardcoded passwords in docker-compose.yml"),
    Slot(
      "security.sbom", "image", "ghcr.io/acme/api:2.1",
      in: "generate an sbom for ghcr.io/acme/api:2.1"),
    Slot("security.sbom", "standard", "spdx", in: "syft acme/web -o spdx-json"),
    Slot("security.sbom", "path", "./services/billing", in: "make SBOM from ./services/billing"),
    Slot("security.posture", "containers", "api", in: "harden the api container"),
    Slot(
      "security.posture", "containers", "shop-web-1",
      in: "please check if container shop-web-1 is secure enough for production"),
    Slot(
      "security.policy", "image", "ghcr.io/acme/api:2.1",
      in: "verify the signature of ghcr.io/acme/api:2.1"),
    Slot(
      "security.policy", "allowedRegistries", "registry.acme.io",
      in: "write a policy that only allows images from registry.acme.io"),
  ]
}
