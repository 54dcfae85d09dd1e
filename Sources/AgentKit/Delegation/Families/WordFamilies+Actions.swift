extension WordFamilies {
  /// What people want done.
  static let actions: [(name: String, members: String)] = [
    (
      "remove",
      """
      remove|delete|erase|drop|discard|trash|bin|toss|wipe|nuke|purge|ditch|rm|destroy|eliminate|uninstall|get rid of|
      throw out|throw away|toss out|clear out|be gone|can go|may go|must go|should go|take away|chuck|scrap|removal|
      deletion|rmi|not need anymore|no longer need|don't need anymore|kick out|out of here|shred
      """
    ),
    (
      "clean up",
      """
      prune|clean up|cleanup|clean out|tidy|tidy up|sweep|reclaim|free up|clear|flush|garbage collect|declutter|clean|
      housekeeping|spring cleaning|make room|get back space
      """
    ),
    (
      "list",
      """
      list|show|display|enumerate|print|see|view|ls|which|what are|do we have|do i have|are there|overview|how many|
      give me all|tell me which|look up|what have we got|inventory of|exist|existing|available|ps
      """
    ),
    (
      "inspect",
      """
      inspect|describe|examine|details|look inside|look into|tell me|what is|find out|look at|detail|info|information|
      properties|settings|metadata|configured|configuration|show me what|with which
      """
    ),
    (
      "create",
      """
      create|make|write|generate|scaffold|bootstrap|draft|produce|author|come up with|set up|setup|build me|prepare|
      define|sketch|put together|craft|add|new|need a|give me a|introduce|from scratch|provision
      """
    ),
    (
      "start",
      "start|boot|power on|turn on|switch on|fire up|launch|resume|wake|back on|bring back|running again|back up again"
    ),
    (
      "stop",
      """
      stop|halt|shut down|shutdown|turn off|switch off|power off|kill|terminate|take down|pause|quit|
      bring down|tear down|off|suspend|freeze|shut off|put to sleep
      """
    ),
    (
      "restart",
      "restart|reboot|bounce|cycle|relaunch|kick|reload|off and on|fresh start|pick up the change|reset"
    ),
    (
      "run",
      """
      run|launch|spin up|start up|fire up|try out|execute|get going|host|serve|instance of|up and running|in the background|
      detached|one-off
      """
    ),
    (
      "find the cause",
      """
      debug|diagnose|troubleshoot|investigate|why|figure out|fix|solve|repair|resolve|what's wrong|find out why|
      find the cause|get to the bottom|analyse|analyze|how come|what happened|cause|reason|work out why|no idea|no clue|
      help me understand|what does it mean|keeps|mystery|wrong
      """
    ),
    (
      "improve",
      """
      optimize|improve|tune|refactor|rework|rewrite|better|best practices|modernize|streamline|polish|restructure
      """
    ),
    (
      "validate",
      """
      validate|verify|check|lint|test|make sure|sanity check|is valid|is correct|valid|invalid|correct|syntax|schema|
      indentation|well-formed|parse|dry run|dry-run|typo|would it work|before i apply|render
      """
    ),
    (
      "lint",
      "lint|linter|linting|hadolint|best practices|style|conventions|rules|warnings|static check|bad practice|findings"
    ),
    ("pull", "pull|download|fetch|get|grab|retrieve|onto this machine|to my laptop|locally|get hold of"),
    ("push", "push|upload|publish|send|put on|hand in|make available|share"),
    (
      "copy",
      """
      copy|mirror|transfer|replicate|duplicate|clone|move|carry over|cp|take out|get out of|get into|extract|
      bring over|hand over
      """
    ),
    (
      "promote",
      """
      promote|promotion|advance|roll forward|approved|sign-off|signed off|accepted|
      next stage|next environment|candidate|verified|qa passed|uat|go live
      """
    ),
    ("tag", "tag|retag|rename|name|label|call it|second name|mark as|as well as latest|alias"),
    ("scan", "scan|scanner|scanning|audit|assess|search for|look for"),
    (
      "back up",
      "back up|backup|save|archive|snapshot|dump|export|rescue|preserve|restore|tarball|tar|keep a copy|safe place"
    ),
    (
      "deploy",
      """
      deploy|deployment|roll out|rollout|apply|ship|put into|install|upgrade|roll back|rollback|undo|go back to|
      previous version|revert|scale|scale up|scale down|replicas|hotfix|kubectl apply|helm upgrade|helm install
      """
    ),
    (
      "migrate",
      """
      migrate|migration|convert|translate|port|transform|turn into|switch to|transition|move to|move from|kompose|
      outgrown|instead of compose|swarm|replace compose|equivalent|rewrite for|take over into|leave compose
      """
    ),
    ("build", "build|rebuild|compile|bake|assemble|package|docker build|built"),
    (
      "review",
      """
      review|look over|critique|feedback|opinion|go through|proofread|judge|thoughts|what do you think|second pair of eyes|
      comments|go over|look right|nitpick|approve|lgtm|unsure about
      """
    ),
    (
      "log in",
      "log in|login|sign in|authenticate|authentication|authorize|log into|credentials|credential helper|unauthorized|401|denied|access denied|token expired|docker login|no basic auth"
    ),
    ("measure", "monitor|watch|measure|track|observe|profile|live|top|usage|consumption"),
    (
      "forbid",
      """
      limit|restrict|enforce|forbid|block|disallow|deny|require|allow only|only allow|must|mandatory|prevent|
      nobody should|never again|reject|refuse|gate
      """
    ),
    (
      "enter",
      "exec|shell|bash|sh|enter|get into|inside|interactive|terminal|run a command|open a shell|psql|within|ssh into|attach|execute in"
    ),
  ]
}
