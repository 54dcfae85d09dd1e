internal import AgentKit
internal import ContainerCapabilities

struct ImageRemove: DeclaredOperation {
  static let declaration = Declaration(
    "image.remove",
    "Removes images from the engine.",
    atMost: .destroy,
    needs: ["Bash(docker rmi *)", "Bash(docker image rm *)", "mcp__docker__*"],
    verbs: ["remove", "delete", "rmi", "get rid of", "drop", "erase", "uninstall"],
    objects: ["image", "images", "old image", "image tags on this machine"],
    phrases: [
      "docker rmi", "docker image rm", "docker image remove", "remove the image", "remove image",
      "delete the image", "delete image", "delete images", "delete old images", "remove images",
      "untag the image", "get rid of the image",
    ],
    examples: [
      "remove image nginx:1.25",
      "docker rmi acme/web:1.2 acme/web:1.3",
      "delete the image python:3.9 from this machine",
      "get rid of all old versions of ghcr.io/acme/api",
      "it says the image is being used by stopped container, delete it anyway",
      "pls erase image test:latest",
    ],
    signatures: [
      "image is being used by", "conflict: unable to remove repository reference",
      "conflict: unable to delete", "image is referenced in multiple repositories",
      "image has dependent child images",
    ])

  @Parameter("The images.", says: ["image", "remove", "delete", "rmi"])
  var images: [ImageName]
  @Parameter(
    "Even where a stopped container was made from it, or it has several names.",
    says: ["force", "by force", "-f", "anyway"])
  var force = false
}
