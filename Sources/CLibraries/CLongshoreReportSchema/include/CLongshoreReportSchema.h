#pragma once
#include <stddef.h>

/// The JSON Schema of reports, embedded when this was compiled.
const unsigned char *longshore_report_schema(size_t *count);
