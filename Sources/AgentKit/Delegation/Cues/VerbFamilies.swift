/// Verbs that mean the same to people who ask for work. An operation that declares one of a family is reached by the
/// others too, a little less surely.
enum VerbFamilies {
  static let families: [[String]] = [
    [
      "remove", "delete", "erase", "drop", "discard", "trash", "bin", "toss", "wipe", "nuke", "purge", "ditch", "rm",
      "destroy", "eliminate", "uninstall", "get rid of", "throw out", "throw away", "toss out", "clear out", "be gone",
      "can go", "may go", "must go", "should go", "take away", "chuck", "scrap", "obliterate",
    ],
    [
      "prune", "clean up", "cleanup", "clean out", "tidy", "tidy up", "sweep", "reclaim", "free up", "clear", "flush",
      "garbage collect", "declutter", "clean",
    ],
    [
      "list", "show", "display", "enumerate", "print", "see", "view", "ls", "which", "what are", "do we have",
      "do i have", "are there", "overview", "give me all", "tell me which", "look up",
    ],
    [
      "inspect", "describe", "examine", "details", "look inside", "look into", "tell me", "what is", "find out",
      "look at", "check",
    ],
    [
      "create", "make", "write", "generate", "scaffold", "bootstrap", "draft", "produce", "author", "compose",
      "come up with", "set up", "setup", "build me", "prepare", "define", "sketch", "put together", "craft", "add",
    ],
    ["start", "boot", "power on", "turn on", "switch on", "fire up", "launch", "resume", "wake", "back on"],
    [
      "stop", "halt", "shut down", "shutdown", "turn off", "switch off", "power off", "kill", "pull the plug",
      "terminate", "take down", "pause", "quit",
    ],
    ["restart", "reboot", "bounce", "cycle", "relaunch", "kick", "reload", "turn it off and on"],
    ["run", "launch", "spin up", "start up", "fire up", "try out", "execute"],
    [
      "debug", "diagnose", "troubleshoot", "investigate", "why", "figure out", "fix", "solve", "repair", "resolve",
      "what's wrong", "find out why", "find the cause", "get to the bottom", "analyse", "analyze", "how come",
    ],
    [
      "optimize", "shrink", "slim", "slim down", "reduce", "trim", "minimize", "speed up", "smaller", "lighter",
      "leaner", "faster", "improve", "tune", "cut down", "make smaller", "put on a diet", "squeeze",
    ],
    ["validate", "verify", "check", "lint", "test", "make sure", "sanity check", "is valid", "is correct"],
    ["lint", "check", "review", "analyze", "best practices", "go over"],
    ["pull", "download", "fetch", "get", "grab", "retrieve"],
    ["push", "upload", "publish", "send", "put on", "release"],
    ["copy", "mirror", "transfer", "replicate", "duplicate", "sync", "clone", "move"],
    ["promote", "advance", "lift", "graduate", "ship", "roll forward", "release"],
    ["tag", "retag", "rename", "name", "label", "version"],
    ["scan", "check", "audit", "assess", "examine", "look for", "search for", "find"],
    ["back up", "backup", "save", "archive", "snapshot", "dump", "export", "rescue", "preserve"],
    ["deploy", "roll out", "rollout", "release", "apply", "ship", "install", "put into", "launch"],
    ["migrate", "convert", "translate", "port", "move", "transform", "turn into", "switch to", "transition"],
    ["build", "rebuild", "compile", "bake", "assemble", "package"],
    ["review", "look over", "critique", "feedback", "opinion", "go through", "proofread", "judge", "thoughts on"],
    ["log in", "login", "sign in", "authenticate", "authorize", "log into"],
    ["monitor", "watch", "measure", "track", "observe", "profile"],
    ["limit", "restrict", "enforce", "forbid", "block", "disallow", "deny", "require", "allow only"],
  ]
}
