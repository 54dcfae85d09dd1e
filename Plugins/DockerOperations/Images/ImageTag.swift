internal import AgentKit
internal import ContainerCapabilities

struct ImageTag: DeclaredOperation {
  static let declaration = Declaration(
    "image.tag",
    "Gives an image another name or tag.",
    atMost: .change,
    needs: ["Bash(docker tag *)", "Bash(docker image tag *)", "mcp__docker__*"],
    verbs: ["tag", "retag", "rename", "label as", "name", "mark as", "version"],
    objects: ["image", "tag", "image tag", "version tag", "latest tag", "tagging strategy", "semver tags"],
    phrases: [
      "give the image the name", "another name for the image", "name the image",
      "docker tag", "docker image tag", "tag the image", "tag image", "retag", "re-tag", "retag the image",
      "add a tag", "rename the image", "image tagging", "tagging strategy", "image versioning", "semver tags",
      "tag it as",
    ],
    examples: [
      "tag acme/web:1.4 as acme/web:stable",
      "docker tag api ghcr.io/acme/api:2.0",
      "retag the image web:dev to registry.acme.io/web:rc1",
      "give my local build worker:latest the version 3.1.0",
      "what tagging strategy should we use for images, semver plus git sha?",
      "mark image shop/frontend:2026.11 as latest",
    ])

  @Parameter("The image.", says: ["tag", "image", "retag"])
  var image: ImageName
  @Parameter("The new name.", says: ["as", "to", "into"])
  var to: ImageName
  @Parameter("Replace the tag where it already names another image.", says: ["force", "overwrite", "move"])
  var replace = false
}
