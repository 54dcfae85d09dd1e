#pragma once
#include <stddef.h>

/// One file of Agents/, embedded when this was compiled.
typedef struct {
  const char *name;
  const unsigned char *bytes;
  size_t count;
} longshore_agent_file;

/// How many files there are.
size_t longshore_agent_count(void);

/// The file at an index below the count; all zero for any other index.
longshore_agent_file longshore_agent(size_t index);
