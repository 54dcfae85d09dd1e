#include "CLongshoreReportSchema.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char schema[] = {
#embed "../../Reporting/Schema/report-1.schema.json"
};

const unsigned char *longshore_report_schema(size_t *count) {
  *count = sizeof schema;
  return schema;
}
