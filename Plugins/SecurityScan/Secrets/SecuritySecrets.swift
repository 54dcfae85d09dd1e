internal import AgentKit
internal import ContainerCapabilities

struct SecuritySecrets: DeclaredOperation {
  static let declaration = Declaration(
    "security.secrets",
    "Finds passwords, keys and tokens in files, images and containers' environments.",
    atMost: .observe,
    needs: ["Read", "Grep", "Bash(trivy *)", "Bash(gitleaks *)", "Bash(docker history *)"],
    verbs: ["find", "detect", "scan for", "look for", "check for", "search", "leak", "uncover"],
    objects: [
      "secrets", "passwords", "credentials", "api keys", "tokens", "private keys", "leaked secrets",
      "hard-coded passwords", "secret",
    ],
    phrases: [
      "gitleaks", "trufflehog", "detect-secrets", "secret scan", "secret scanning", "secret detection",
      "leaked secrets", "leaked credentials", "hardcoded secrets", "hard-coded secrets",
      "hardcoded passwords", "hard-coded password", "hardcoded credentials", "secrets in the image",
      "secrets in image layers", "secrets in environment variables", "passwords in env",
      "password in the dockerfile", "aws keys", "api keys in", "private key in", "embedded secrets",
      "baked into the image", "find secrets", "exposed credentials", "accidentally committed",
      "leaked password", "leaked key", "leaked token", "key got copied", "credentials in the image",
      "credentials in the logs", "password in the compose file", "password in git", ".env in the image",
      "token in the image", "private key in the image", "keys in layers", "rotate leaked", "secret leak",
      "secrets in git", "plaintext password", "plain text password",
    ],
    examples: [
      "are there any secrets baked into acme/web:1.4?",
      "scan ./ for leaked credentials",
      "gitleaks detect on this repo",
      "does the api container have passwords in its environment",
      "did somebody put an aws key in the Dockerfile",
      "find hardcoded passwords in docker-compose.yml",
      "i pushed image with my .env inside, check what leaked please",
    ],
    signatures: [
      "AKIA", "-----BEGIN RSA PRIVATE KEY-----", "-----BEGIN OPENSSH PRIVATE KEY-----", "ghp_", "xoxb-",
      "leaks found", "SecretsUsedInArgOrEnv", "sk_live_", "AIzaSy", "glpat-", "github_pat_",
      "-----BEGIN PRIVATE KEY-----", "-----BEGIN EC PRIVATE KEY-----", "xoxp-", "hooks.slack.com/services",
    ])

  @Parameter("The image whose layers, history and environment to search.", says: ["image", "in", "into"])
  var image: ImageName?
  @Parameter("The container whose environment and files to search.", says: ["container", "does", "of"])
  var container: ContainerName?
  @Parameter("The files or folders to search.", says: ["folder", "file", "in", "on"])
  var paths: [FilePath] = []
  @Parameter("The repository's history too.", says: ["history", "git history", "commits"])
  var history = false
}
