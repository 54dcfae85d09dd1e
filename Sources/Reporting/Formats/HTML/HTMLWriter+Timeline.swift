#if canImport(FoundationEssentials)
  internal import FoundationEssentials
#else
  internal import Foundation
#endif

extension HTMLWriter {
  mutating func write(_ events: [Block.Event]) {
    element("div", class: "timeline") { block in
      block.axis(events)
      block.element("ol") { list in
        for event in events { list.write(event) }
      }
    }
  }

  private mutating func write(_ event: Block.Event) {
    let (day, time) = event.time.dayAndTime
    element("li", class: event.status?.rawValue ?? "") { item in
      item.element("time", [("datetime", "\(day)T\(time)Z")]) { stamp in
        stamp.element("span", text: day)
        stamp.text(" \(time)")
      }
      item.element("p") { $0.text(event.text, status: event.status) }
    }
  }

  /// The events along a line, as far apart as they were in time: what came in a burst is seen as one.
  private mutating func axis(_ events: [Block.Event]) {
    let times = events.map { $0.time.withinCalendar.timeIntervalSince1970 }
    guard let first = times.min(), let last = times.max(), last > first else { return }
    let span = Block.Unit.seconds.text(last - first)
    element("svg", class: "axis", [("role", "img"), ("width", "100%"), ("height", "34")]) { svg in
      svg.element("title", text: "\(counted(events.count, "event")) within \(span)")
      svg.element("line", [("x1", "1%"), ("x2", "99%"), ("y1", "17"), ("y2", "17")]) { _ in }
      for (event, time) in zip(events, times) {
        let place = (1 + (time - first) / (last - first) * 98).decimal(places: 2) + "%"
        svg.element("circle", class: event.status?.rawValue ?? "", [("cx", place), ("cy", "17"), ("r", "6")])
        {
          $0.element("title", text: "\(event.time.dayAndTime.time) \(event.text)")
        }
      }
    }
    element("p", class: "span", [("aria-hidden", "true")], text: span)
  }
}
