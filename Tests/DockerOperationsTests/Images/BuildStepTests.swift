import Testing

@testable import DockerOperations

struct BuildStepTests {
  @Test(arguments: [
    (#"/bin/sh -c #(nop)  CMD ["sh"]"#, #"CMD ["sh"]"#), ("/bin/sh -c apk add curl", "RUN apk add curl"),
    ("RUN /bin/sh -c apk add curl # buildkit", "RUN apk add curl"), ("COPY . /app # buildkit", "COPY . /app"),
    ("|2 TOKEN=s3cret V=1 /bin/sh -c make", "RUN make (with TOKEN, V)"),
    ("RUN |1 TOKEN=s3cret /bin/sh -c make # buildkit", "RUN make (with TOKEN)"), ("ENV A=1", "ENV A=1"),
    ("", ""),
  ])
  func `a step reads as in a Dockerfile, without the values of build arguments`(
    text: String, instruction: String
  ) {
    #expect(BuildStep.instruction(text) == instruction)
  }
}
