import Testing

@testable import AgentKit

struct SpokenRequestTests {
  @Test(arguments: [
    ("stop all containers except web", ["web"]),
    ("remove all stopped containers except for Web and db.", ["web", "and", "db"]),
    ("restart everything but not cache", ["cache"]),
    ("stop all but web, db or cache", ["web", "db", "or", "cache"]),
    ("stop every container other than shop-api_1, then restart web", ["shop-api_1"]),
    ("do not remove the volume pgdata", ["the", "volume", "pgdata"]),
    ("please don\u{2019}t stop web; restart db", ["web"]),
    ("never ever restart db, cache needs it", ["db"]),
    ("update web without touching redis:7.2!", ["redis:7.2"]),
    ("free space, but not the volume data", ["the", "volume", "data"]),
  ])
  func `what is excepted or forbidden is left out`(request: String, names: [String]) {
    #expect(SpokenRequest(request).leftOut == Set(names))
  }

  @Test(arguments: [
    "stop web", "don't forget to restart web", "web does not start", "I don't need web any more, remove it",
    "copy everything from web to .", "run web without a network", "it is not the database, restart web",
  ])
  func `what is only spoken of is not left out`(request: String) {
    #expect(SpokenRequest(request).leftOut.isDisjoint(with: ["web"]))
  }

  @Test(arguments: [
    "why was web stopped?", "how do I stop web?", "should I restart web", "who stopped web?",
    "is it safe to remove the volume data?", "what happens if I remove pgdata?", "can we stop web?",
    "ok, so when did web restart?", "do I have to restart db?", "web gets killed every night", "web stopped",
    "tell me if web was stopped", "explain the stop of web", "web restarted by itself",
    "docker stop q3 takes 10 seconds, why?", "web was removed, how come?",
  ])
  func `a question orders nothing`(request: String) {
    #expect(SpokenRequest(request).isQuestion)
  }

  @Test(arguments: [
    ("why was web killed?", true), ("web stopped", true),
    ("my container web is gone, why did it fail?", true),
    ("docker stop q3 takes 10 seconds, why?", true), ("hey, why can't I stop q3", true),
    ("how do I stop web?", false),
    ("which containers are stopped?", false), ("why not stop web", false), ("stop web, it hangs", false),
  ])
  func `who asks why, or tells what happened, wants the reason`(request: String, wants: Bool) {
    #expect(SpokenRequest(request).wantsReason == wants)
  }

  @Test(arguments: [
    "stop web", "can you stop web?", "could you please restart db", "please remove web",
    "how about restarting web",
    "why does web restart? stop it", "I want web stopped", "do a restart of web", "web is slow, restart it",
    "what uses most memory, stop it", "remove stopped containers", "clean out the stopped ones",
    "tell me a joke", "please get db restarted", "web should be stopped", "",
  ])
  func `an order is none, however politely it is put`(request: String) {
    #expect(!SpokenRequest(request).isQuestion)
  }
}
