internal import AgentKit

struct ReviewDockerfile: DeclaredOperation {
  static let declaration = Declaration(
    "review.dockerfile",
    "Reviews a Dockerfile as a colleague would: verdict, risks, praise and what to change.",
    atMost: .observe,
    needs: ["Read", "Bash(git diff *)", "Bash(gh pr *)"],
    verbs: ["review", "critique", "give feedback on", "comment on", "look over", "assess"],
    objects: ["dockerfile", "dockerfile change", "dockerfile in the pull request", "containerfile"],
    phrases: [
      "review the dockerfile", "review my dockerfile", "review this dockerfile", "review dockerfile",
      "dockerfile review", "code review of the dockerfile", "code review my dockerfile",
      "feedback on the dockerfile", "feedback on my dockerfile", "look over my dockerfile",
      "critique my dockerfile", "opinion on this dockerfile", "second opinion on the dockerfile",
      "dockerfile changes in the pr", "review dockerfile before merge", "dockerfile before merge",
      "dockerfile in the pr", "dockerfile pr", "dockerfile diff", "what do you think of this dockerfile",
      "what do you think of my dockerfile", "thoughts on my dockerfile",
    ],
    examples: [
      "review my Dockerfile",
      "give me feedback on services/api/Dockerfile",
      "what would a senior engineer say about this dockerfile?",
      "the pr changes Dockerfile.prod, code review please",
      "second opinion on the dockerfile before i commit",
      "please critique dockerfile, be strict",
    ])

  @Parameter("The Dockerfiles, or folders that hold some.", says: ["in", "file", "of", "on"])
  var paths: [FilePath] = []
  @Parameter("The branch or commit to compare with.", says: ["against", "compared to", "base"])
  var base: GitReference?
}
