internal import AgentKit

struct ReviewCode: DeclaredOperation {
  static let declaration = Declaration(
    "review.code",
    "Reviews code, a change or a pull request for correctness, security, tests and readability.",
    atMost: .observeNetwork, flags: [.credentials],
    needs: ["Read", "Grep", "Bash(git diff *)", "Bash(gh pr *)", "mcp__github__*", "mcp__github-mcp__*"],
    verbs: [
      "review", "critique", "look over", "check", "comment on", "give feedback on", "refactor",
      "read through", "assess", "approve", "sanity check", "judge", "look at", "improve",
      "does it look right", "does this look right", "look right", "look ok",
    ],
    objects: [
      "code", "pull request", "pr", "merge request", "diff", "commit", "commits", "patch", "function",
      "class", "module", "change", "changes", "branch", "refactoring", "code quality", "tests",
      "test coverage", "naming", "readability", "code smell", "error handling", "design of the code",
      "script", "implementation", "handler", "unit tests", "snippet", "algorithm", "source file",
    ],
    phrases: [
      "any bugs in", "bugs in src", "look over my pr", "look over my pull request", "eyes on this diff",
      "code review", "review my code", "review the code", "review this code", "review my changes",
      "review the changes", "review these changes", "review the diff", "review this diff", "review my pr",
      "review the pr", "review this pr", "review pr", "pull request review", "review the pull request",
      "review this pull request", "review pull request", "review merge request", "review my branch",
      "review the commit", "review the last commit", "review the patch", "peer review", "second pair of eyes",
      "look over my code", "feedback on my code", "feedback on this function", "critique my code",
      "code smells", "code smell", "code quality", "clean code", "maintainability", "test coverage",
      "missing tests", "race condition", "memory leak in the code", "sql injection in the code",
      "is this code safe", "is this thread safe", "before i merge", "before merging", "ready to merge",
      "gh pr diff", "gh pr review", "gh pr view", "gh pr checkout", "git diff", "technical debt",
      "naming conventions", "refactor this function", "lgtm", "nitpick", "dead code", "static analysis",
      "sonarqube", "eslint findings", "does this implementation", "did i break",
      "anything wrong with this code", "wrong with this function", "bugs in my code", "bugs in this code",
      "find bugs", "spot bugs", "sql injection", "xss", "input validation", "thoughts on this code",
      "thoughts on my code", "what do you think of this code", "what do you think about my implementation",
      "would a senior", "senior dev", "improve this code", "cleaner way to write", "simplify this function",
      "cyclomatic complexity", "resource leak", "file handles", "off by one", "null pointer",
      "error handling in", "api design review", "architecture review", "design review", "merge request",
      "risky parts", "risky changes", "summarise the pr", "summarize the pr", "pr description", "pr feedback",
      "review comments", "address the review comments", "code conventions", "best practices in the code",
      "idiomatic", "pythonic", "solid principles", "duplicated code", "god class", "magic numbers",
      "unit tests for this change", "unused code", "check my code", "code readability",
    ],
    examples: [
      "have a look at PR 1071 before i approve it",
      "can you look over the diff before i merge?",
      "code review of Sources/Router/Index.swift please",
      "is this function thread safe and are the error cases handled",
      "give me feedback on the last 3 commits",
      "review https://github.com/acme/shop/pull/77 with focus on security",
      "any code smells in src/billing/invoice.py ?",
      "i am junior, please check my code quality and say what to make better",
      "which tests are missing for the changes in this branch",
    ])

  @Parameter("The files or folders.", says: ["file", "folder", "in", "of"])
  var paths: [FilePath] = []
  @Parameter(
    "The pull or merge request, as number or URL.", says: ["pr", "pull request", "merge request", "#"])
  var pullRequest: PullRequestReference?
  @Parameter("The branch or commit to compare with.", says: ["against", "compared to", "base", "branch"])
  var base: GitReference?
  @Parameter("What to look at most.", says: ["focus", "focus on", "for", "especially"])
  var focus: [ReviewFocus] = []
}
