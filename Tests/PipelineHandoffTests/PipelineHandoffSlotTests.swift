import AgentKit
import ContainerCapabilitiesTesting
import PipelineHandoff
import Testing

struct PipelineHandoffSlotTests {
  @Test(arguments: slots)
  func `an example fills the parameters of its operation`(slot: Slot) throws {
    let module = try PipelineHandoff()
    #expect(slot.isExample(of: module))
    #expect(slot.found(by: module) == slot.values)
  }

  static let slots: [Slot] = [
    Slot(
      "gitops.pipeline", "system", "github-actions",
      in: "write a github actions workflow that builds and pushes our image on every push to main"),
    Slot(
      "gitops.pipeline", "branch", "main",
      in: "write a github actions workflow that builds and pushes our image on every push to main"),
    Slot(
      "gitops.pipeline", "system", "gitlab-ci",
      in: "gitlab ci: deploy stage of shop-api broke after friday's runner upgrade"),
    Slot("gitops.pipeline", "system", "argo-cd", in: "argo cd shows shop-prod OutOfSync, why?"),
    Slot("gitops.pipeline", "system", "jenkins", in: "jenkinsfile with build, test and deploy stages pls"),
    Slot("gitops.promote", "version", "2.4.1", in: "ship version 2.4.1 of checkout to prod"),
    Slot("gitops.promote", "to", "prod", in: "ship version 2.4.1 of checkout to prod"),
    Slot(
      "gitops.promote", "version", "1.9", in: "bump the image tag of api to 1.9 in the gitops repo for qa"),
    Slot("gitops.promote", "to", "qa", in: "bump the image tag of api to 1.9 in the gitops repo for qa"),
  ]
}
