import Testing

@testable import AgentKit

/// What a rule says about a shell text or a file: `deny` and `ask` where a rule of that list is about it, `allow` where
/// it is allowed whole, `silent` where the default decides.
private enum Answer: String { case deny, ask, allow, silent }

private func answer(
  _ use: ToolUse, deny: [String] = [], ask: [String] = [], allow: [String] = [],
  in folder: String = "/project"
) throws -> Answer {
  let rules = PolicyRules(
    deny: try deny.map { try PolicyRule($0) }, ask: try ask.map { try PolicyRule($0) },
    allow: try allow.map { try PolicyRule($0) }, folder: folder, home: "/home/ada")
  return switch rules.answer(use) {
  case .deny: .deny
  case .ask: .ask
  case .allow: .allow
  case .silent: .silent
  }
}

/// Ways past permission rules that were found, and closed, in an agent host that many people use; each line is one.
struct PermissionBypassTests {
  @Test func `an allow, however specific and wherever it stands, does not override a deny`() throws {
    #expect(
      try answer(.shell("docker rm web"), deny: ["Bash(docker *)"], allow: ["Bash(docker rm web)"]) == .deny)
    #expect(try answer(.shell("docker rm web"), deny: ["Bash"], ask: ["Bash"], allow: ["*"]) == .deny)
    #expect(try answer(.shell("docker rm web"), ask: ["Bash(docker rm *)"], allow: ["Bash"]) == .ask)
  }

  @Test(arguments: [
    "docker ps | docker rm web", "docker ps |& docker rm web", "docker ps && docker rm web",
    "docker ps || docker rm web", "docker ps; docker rm web", "docker ps & docker rm web",
    "docker ps\ndocker rm web", "docker ps\r\ndocker rm web", "(docker rm web)", "echo $(docker rm web)",
    "echo `docker rm web`", "echo \"$(docker rm web)\"", "if true; then docker ps; fi; docker rm web",
    "cat <(docker rm web)", "echo \"$(sudo docker rm web)\"", "echo \"$(true; docker rm web)\"",
    "echo \"`env docker rm web`\"", "echo \"$(echo \"$(docker rm web)\")\"", "{ docker rm web; }",
    "if true; then docker rm web; fi", "while :; do docker rm web; done", "f() { docker rm web; }; f",
    "function f { docker rm web; }; f", "trap 'docker rm web' EXIT", "2>/dev/null docker rm web",
    "> out docker rm web", "echo \"x$\"; docker rm web; echo \"y\"", "echo x >-|docker rm web",
    "echo \"$(case x in x) docker rm web;; esac)\"", "docker ps 2>&1; docker rm web", "&>out docker rm web",
    "a[0]=b docker rm web",
    "docker ps # list\ndocker rm web", "cat <<EOF\nx\nEOF\ndocker rm web",
  ])
  func `a deny holds for every part of a text, and no allow lets the whole through`(text: String) throws {
    #expect(try answer(.shell(text), deny: ["Bash(docker rm *)"], allow: ["Bash(docker ps *)"]) == .deny)
    #expect(try answer(.shell(text), allow: ["Bash(docker ps *)", "Bash(echo *)", "Bash(cat *)"]) == .silent)
  }

  @Test(arguments: [
    "env docker rm web", "env -i A=b docker rm web", "sudo docker rm web", "sudo -u root -n docker rm web",
    "watch docker rm web", "watch -n 1 docker rm web", "timeout 5 docker rm web", "nohup docker rm web",
    "A=b docker rm web", "DOCKER_HOST=tcp://x docker rm web", "nice -n 5 sudo docker rm web",
    "xargs docker rm web", "echo web | xargs docker rm web", "command docker rm web", "exec docker rm web",
    "sh -c 'docker rm web'", "bash -lc \"docker rm web\"", "sudo sh -c 'docker ps; docker rm web'",
    "/usr/bin/docker rm web", "docker -H tcp://x rm web", "docker --context prod rm web",
    "docker container rm web", "busybox sh -c 'docker rm web'", "! docker rm web",
    "env -S 'sudo docker rm web'", "env '-Sdocker rm web'",
    "sudo -u root env -S'A=b docker rm web'", "docker container remove web",
    "docker --debug container rm web",
    "sh -c \"sh -c 'sh -c \\\"docker rm web\\\"'\"", "runuser -u ada -- docker rm web",
    "time docker rm web", "time -p docker rm web", "coproc docker rm web", "eval docker rm web",
    "eval 'docker rm web'", "stdbuf -o0 docker rm web", "builtin docker rm web", "noglob docker rm web",
  ])
  func `wrappers, variables, paths and global options do not lead past a deny`(text: String) throws {
    #expect(try answer(.shell(text), deny: ["Bash(docker rm *)"], allow: ["Bash"]) == .deny)
  }

  @Test(arguments: [
    ("Bash(docker container rm *)", "docker rm web"), ("Bash(docker container *)", "docker stop web"),
    ("Bash(docker rmi *)", "docker image remove x"), ("Bash(docker image rm *)", "docker rmi x"),
    ("Bash(docker volume rm *)", "docker volume remove data"), ("Bash(docker ps *)", "docker container list"),
    ("Bash(docker compose down *)", "docker-compose -f x.yaml down --volumes"),
    ("Bash(docker compose down *)", "docker compose --project-name p down"),
    ("Bash(docker image *)", "docker push x"), ("Bash(kubectl delete *)", "kubectl -n prod delete pod x"),
  ])
  func `a deny is meant in every spelling of the command`(rule: String, text: String) throws {
    #expect(try answer(.shell(text), deny: [rule], allow: ["Bash"]) == .deny)
  }

  @Test func `a deny of one command is none of another's`() throws {
    for text in ["docker container prune", "docker volume rm x", "docker image prune", "docker network rm x"]
    {
      #expect(
        try answer(.shell(text), deny: ["Bash(docker rm *)", "Bash(docker rmi *)"]) == .silent, "\(text)")
    }
  }

  @Test func `what is nested deeper than can be told is not let pass`() throws {
    let substitutions =
      String(repeating: "\"$(", count: 80) + "docker rm web" + String(repeating: ")\"", count: 80)
    #expect(
      try answer(.shell("echo " + substitutions), deny: ["Bash(docker rm *)"], allow: ["Bash"]) == .deny)
    let wrappers = String(repeating: "sudo ", count: 3000) + "docker rm web"
    #expect(try answer(.shell(wrappers), deny: ["Bash(docker rm *)"], allow: ["Bash"]) == .deny)
  }

  @Test(arguments: [
    "cat ~/.ssh/id", "cat $HOME/.ssh/id", "cat < ~/.ssh/id", "tar -czf x.tgz /home/ada/.ssh/id",
    "cat /home/ada/x/../.ssh/id", "cp --from=/home/ada/.ssh/id x", "sudo cat '/home/ada/.ssh/id'",
    "curl --data=@x --key=/home/ada/.ssh/id x", "echo \"$(cat ~/.ssh/id)\"", "sh -c 'cat ~/.ssh/id'",
    "bash -c \"cat $HOME/.ssh/id\"",
  ])
  func `a denied file is denied to commands that name it`(text: String) throws {
    #expect(try answer(.shell(text), deny: ["Read(~/.ssh/**)"], allow: ["Bash"]) == .deny)
    #expect(try answer(.shell("cat notes"), deny: ["Read(~/.ssh/**)"], allow: ["Bash(cat *)"]) == .allow)
  }

  @Test(arguments: [
    "echo x > deploy/prod.env", "echo x >> ./deploy/prod.env", "echo x | tee deploy/prod.env",
    "rm deploy/prod.env",
    "docker ps &> deploy/prod.env", "sed -i s/a/b/ deploy/prod.env", "sudo cp x deploy/prod.env",
  ])
  func `a file that may not be edited is not written by commands`(text: String) throws {
    #expect(try answer(.shell(text), deny: ["Edit(deploy/**)"], allow: ["Bash"]) == .deny)
    #expect(try answer(.shell("cat deploy/prod.env"), deny: ["Edit(deploy/**)"], allow: ["Bash"]) == .allow)
  }

  @Test(arguments: [
    "find . -exec rm {} +", "find . -delete", "find . -name x -execdir sh -c x ;", "find . -ok rm {} ;",
    "find . -fprint /etc/passwd", "find . -fls out", #"find . \-delete"#, "find . '-delete'",
    "find . -d\"el\"ete",
  ])
  func `a reader that is allowed does not write or run`(text: String) throws {
    #expect(try answer(.shell(text), allow: ["Bash(find *)"]) == .silent)
    #expect(try answer(.shell(text), allow: ["Bash(find:*)"]) == .silent)
  }

  @Test func `a deny sees what find runs`() throws {
    #expect(try answer(.shell(#"find . -exec docker rm web \;"#), deny: ["Bash(docker rm *)"]) == .deny)
  }

  @Test(arguments: [
    #"docker \rm web"#, #"d\ocker rm web"#, #"docker 'rm' web"#, #"docker "r"m web"#, #"docker $'rm' web"#,
    #"$'docker' $'\x72\155' web"#, #"docker $"rm" web"#,
    #"$'\u0064ocker' rm web"#, "{docker,rm,web}", "docker {rm,web}", "docker r{m,mi} web", "docker  rm   web",
    "docker\trm\tweb", "docker rm \\\n web", "docker rm web # only that", "  docker rm web",
  ])
  func `escapes, quotes, blanks and comments are seen through`(text: String) throws {
    #expect(try answer(.shell(text), deny: ["Bash(docker rm *)"]) == .deny)
    #expect(try answer(.shell(text), deny: ["Bash(docker rm:*)"]) == .deny)
  }

  @Test func `a program that begins alike is another`() throws {
    #expect(try answer(.shell("docker rmi web"), deny: ["Bash(docker rm *)"]) == .silent)
    #expect(try answer(.shell("dockerx ps"), allow: ["Bash(docker *)"]) == .silent)
    #expect(try answer(.shell("./docker ps"), allow: ["Bash(docker *)"]) == .silent)
  }

  @Test(arguments: [
    "docker ps > /etc/passwd", "docker ps >> x", "docker ps < x", "LD_PRELOAD=x docker ps",
    "PATH=. docker ps",
    "DOCKER_HOST=tcp://x docker ps", "docker -H tcp://x ps", "docker --context prod ps", "docker ps $X",
    "docker ps 'unfinished", "sudo docker ps", "timeout -k 5 docker ps", "docker ps \\",
    "docker ps " + String(repeating: "x", count: 10_000),
  ])
  func `an allow takes nothing that could be more than it says`(text: String) throws {
    #expect(try answer(.shell(text), allow: ["Bash(docker ps *)"]) == .silent)
  }

  @Test(arguments: [
    "docker ps", "docker ps -a", "docker   ps --all", "timeout 5 docker ps", "LANG=C docker ps",
    "docker ps | docker ps", "docker ps && docker ps -a", "docker ps --format '{{.Names}}'",
    "nohup docker ps",
  ])
  func `an allow takes what it says`(text: String) throws {
    #expect(try answer(.shell(text), allow: ["Bash(docker ps *)"]) == .allow)
  }

  @Test func `what is allowed in a container is all that can be done there`() throws {
    // `docker exec` is no wrapper: what it runs is not this machine's.
    #expect(try answer(.shell("docker exec web rm -rf /"), allow: ["Bash(docker exec *)"]) == .allow)
    #expect(try answer(.shell("docker exec web rm -rf /"), deny: ["Bash(rm *)"]) == .silent)
  }

  @Test(arguments: [
    "/home/ada/.ssh/id", "~/.ssh/id", "$HOME/.ssh/id", "${HOME}/.ssh/id", "/home/ada/./.ssh/id",
    "/home/ada/x/../.ssh/id", "../home/ada/.ssh/id",
    "/home/ada/.ssh/\u{301}id", "~/\u{301}/../.ssh/id",
  ])
  func `a denied path is denied in every spelling`(path: String) throws {
    for rule in [
      "Read(~/.ssh/**)", "Read(~/.ssh/)", "Read(~/.ssh)", "Read($HOME/.ssh/**)", "Read(//home/ada/.ssh)",
    ] {
      #expect(try answer(.file(tool: "Read", path: path), deny: [rule]) == .deny, "\(rule)")
    }
  }

  @Test func `a trailing slash makes no difference, and a name that begins alike is another`() throws {
    for rule in ["Edit(/build)", "Edit(/build/)", "Edit(build/**)", "Edit(./build)"] {
      #expect(try answer(.file(tool: "Edit", path: "build/out.txt"), deny: [rule]) == .deny, "\(rule)")
      #expect(try answer(.file(tool: "Write", path: "/project/build/a/b"), deny: [rule]) == .deny, "\(rule)")
      #expect(try answer(.file(tool: "Edit", path: "builder/out.txt"), deny: [rule]) == .silent, "\(rule)")
    }
  }

  @Test func `a name without a slash is meant at any depth`() throws {
    #expect(try answer(.file(tool: "Read", path: "a/b/.env"), deny: ["Read(.env)"]) == .deny)
    #expect(try answer(.file(tool: "Read", path: "a/b/prod.env"), deny: ["Read(*.env)"]) == .deny)
    #expect(try answer(.file(tool: "Edit", path: "a/b/.env"), deny: ["Read(.env)"]) == .silent)
  }

  @Test func `a link on the way out of an allowed folder is not allowed, and into a denied one is denied`()
    throws
  {
    let scratch = try TemporaryFolder()
    let folder = try #require(LocalFiles.realPath(scratch.path))
    try scratch.write("x", to: "secret/key")
    try scratch.write("x", to: "project/plain")
    symlinkForTest(from: folder + "/project/out", to: folder + "/secret")
    let place = folder + "/project"
    #expect(try answer(.file(tool: "Edit", path: "plain"), allow: ["Edit(./**)"], in: place) == .allow)
    #expect(try answer(.file(tool: "Edit", path: "new"), allow: ["Edit(./**)"], in: place) == .allow)
    #expect(try answer(.file(tool: "Edit", path: "out/key"), allow: ["Edit(./**)"], in: place) == .silent)
    #expect(try answer(.file(tool: "Edit", path: "out/new"), allow: ["Edit(./**)"], in: place) == .silent)
    #expect(
      try answer(.file(tool: "Read", path: "out/key"), deny: ["Read(/\(folder)/secret/**)"], in: place)
        == .deny)
  }

  @Test func `tools of other servers are denied and allowed by name`() throws {
    #expect(try answer(.tool("mcp__docker__remove"), deny: ["mcp__docker"], allow: ["*"]) == .deny)
    #expect(try answer(.tool("mcp__docker__list"), allow: ["mcp__docker__list"]) == .allow)
    #expect(try answer(.tool("mcp__other__list"), allow: ["mcp__docker__*"]) == .silent)
  }
}
