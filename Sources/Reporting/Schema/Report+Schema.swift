internal import CLongshoreReportSchema

extension Report {
  /// The JSON Schema (draft 2020-12) of the JSON form, as it stands in `Schema/report-1.schema.json`.
  ///
  /// It names every block and every field; within a version it only ever gains optional fields.
  public static var jsonSchema: String {
    var count = 0
    let bytes = longshore_report_schema(&count)
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }
}
