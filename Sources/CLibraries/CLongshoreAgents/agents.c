#include "CLongshoreAgents.h"

// The one list of what ships; a test holds it against Agents/.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char code_reviewer[] = {
#embed "../../../Agents/code-reviewer.md"
};
static const unsigned char container_security[] = {
#embed "../../../Agents/container-security.md"
};
static const unsigned char docker_operations[] = {
#embed "../../../Agents/docker-operations.md"
};
static const unsigned char gitops_pipeline[] = {
#embed "../../../Agents/gitops-pipeline.md"
};
static const unsigned char kubernetes_operator[] = {
#embed "../../../Agents/kubernetes-operator.md"
};

static const longshore_agent_file files[] = {
    {"code-reviewer.md", code_reviewer, sizeof code_reviewer},
    {"container-security.md", container_security, sizeof container_security},
    {"docker-operations.md", docker_operations, sizeof docker_operations},
    {"gitops-pipeline.md", gitops_pipeline, sizeof gitops_pipeline},
    {"kubernetes-operator.md", kubernetes_operator, sizeof kubernetes_operator},
};

size_t longshore_agent_count(void) { return sizeof files / sizeof files[0]; }

longshore_agent_file longshore_agent(size_t index) {
  if (index >= longshore_agent_count()) return (longshore_agent_file){0};
  return files[index];
}
