/// The English words that give a request its shape.
enum CueWords {
  static let all: [(Cue, String)] = [
    (.stop, functionWords), (.stop, smallTalk),
    ([.stop, .and], "and plus"),
    ([.stop, .sequence], "then afterwards afterward next finally also additionally later lastly too once"),
    ([.stop, .contrast], "but just only instead rather however simply merely"),
    (.negator, negators),
    ([.stop, .pronoun], "it its them they their this that these those both one ones same itself there"),
    ([.stop, .question], "why what which how when where who whose whats what's how's why's who's where's"),
    ([.stop, .auxiliary], auxiliaries),
    ([.stop, .courtesy], "please plz pls kindly thanks thank hi hello hey ok okay dear cheers"),
    ([.stop, .desire], "want need like wish wanna gotta help let lets let's would'd i'd we'd"),
    (.action, actions),
    (.mention, "titled entitled called named phrase word words translate quote quotes saying name"),
    (.output, "says said error errors message fails failed failing prints printed output gives gave got get"),
    (
      [.stop, .person], "i me my mine we us our ours you your yours he she his her i'm i've i'll we're we've"
    ),
    ([.stop, .preposition], prepositions),
    (
      [.stop, .determiner], "the a an my our your his her their this that these those some any every each all"
    ),
  ]

  /// Words without a subject of their own.
  private static let functionWords = """
    a an the of to in on at by for from with into onto over under about between through during before after
    above below up down out off again further here there all any each few more most other some such nor so
    than too very s t can will just don should now if or as because while until although though since unless
    whether also ever already still yet even else per via upon within across along around behind beside
    toward towards among amongst etc eg ie vs really actually basically maybe perhaps probably quite rather
    much many lot lots bit little thing things stuff something anything everything nothing someone anyone
    everyone nobody way kind sort another every always never often sometimes usually today yesterday tomorrow
    morning week whole own right well back soon new old good yes no not it's that's there's isn't
    """

  /// Words that fill requests without saying what is wanted.
  private static let smallTalk = """
    try trying going go goes went come came comes know think seem seems seemed look looks looking kinda
    wondering wonder guess figure idea hope sure able possible quick quickly asap guys folks team buddy mate
    sir somehow anyhow anyway btw fyi thx ty lol hmm um uh bro man gonna tell
    """

  private static let auxiliaries = """
    is are was were be been being am do does did doing done has have had having can could should would will
    shall may might must cannot can't couldn't shouldn't wouldn't won't isn't aren't wasn't weren't doesn't
    didn't hasn't haven't hadn't ain't wont doesnt didnt isnt cant
    """

  private static let negators = """
    not no without never don't dont nor neither except excluding
    """

  private static let prepositions = """
    of to in on at by for from with into onto over under about between through during before after via upon
    within across because since while until if unless so that than as
    """

  /// Verbs that people begin an order with.
  private static let actions = """
    add allow analyse analyze apply approve archive arrange ask assess attach audit automate back backup block
    book boot bootstrap bring build bump bundle calculate change check choose clean clear clone close collapse
    compare compile compose compress compute configure confirm connect consolidate containerise containerize
    convert copy correct count create cut debug decide define delete deploy describe design detect determine
    diagnose diff disable disconnect display do dockerise dockerize document download draft draw drop dump
    duplicate edit eliminate enable encrypt enforce enter ensure enumerate erase estimate evaluate examine exec
    execute expand explain explore export expose extend extract fetch figure fill filter find finish fix flag
    follow format free gather generate get give go grab grant group guide halt handle harden hide identify
    implement import improve include increase initialise initialize inject inspect install integrate
    investigate isolate join keep kick kill label launch limit lint list load locate lock log look lower make
    manage map mark measure merge migrate minify mirror modify monitor mount move name nuke open optimise
    optimize order organise organize outline pack package parse patch perform pin ping plan plot point port
    post prepare preserve prevent print produce profile promote propose protect prove provide prune publish
    pull purge push put query rate read reboot rebuild recommend recover recreate redeploy redo reduce refactor
    refresh register reinstall release reload remove rename render repair replace report reproduce request
    rerun reschedule reset resize resolve restart restore restrict retag retrieve return revert review revoke
    rewrite rip roll rotate run save scaffold scale scan schedule search secure see select send separate serve
    set setup ship show shrink shut sign simplify sketch skip slim solve sort speed spin split squash stage
    start stop store stream strip suggest summarise summarize support swap switch sync tag tail take teach
    tear tell test throw tidy trace track train transfer transform translate trigger trim troubleshoot
    tune turn tweak understand undo uninstall unmount unpack unpublish untag unwrap update upgrade upload use
    validate verify view visualise visualize wait walk warn watch wipe wire work wrap write zip cache
    """
}
