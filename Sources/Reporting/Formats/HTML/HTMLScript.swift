/// The page's one script: sorts tables, filters findings, copies commands. Without it all of the page can be read.
///
/// Like the sheet it is allowed by its digest alone; it makes elements and sets texts, and never reads markup.
enum HTMLScript {
  /// The script's SHA-256 as a Content Security Policy source (CSP Level 3, 2.3.1).
  static let digest = "sha256-wPGSudgtNXUZsfQRtp3Nfns62d5kWZ/FymAkr/9RBMA="

  static let script: StaticString = #"""
    (() => {
      "use strict";
      const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
      const make = (name, properties, ...children) => {
        const element = Object.assign(document.createElement(name), properties);
        element.append(...children);
        return element;
      };

      // Commands: a button that copies.
      const copy = async (text) => {
        try { return await navigator.clipboard.writeText(text); } catch { /* an older browser, or a page without leave */ }
        const field = make("textarea", { value: text, className: "unseen" });
        document.body.append(field);
        field.select();
        document.execCommand("copy");
        field.remove();
      };
      for (const command of all(".command")) {
        const button = make("button", { type: "button", className: "copy" }, "Copy");
        button.addEventListener("click", async () => {
          await copy(command.querySelector("code").textContent);
          button.textContent = "Copied";
          setTimeout(() => { button.textContent = "Copy"; }, 1500);
        });
        command.append(button);
      }

      // Tables: a heading sorts by its column.
      const units = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15, "%": 1,
        "µs": 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, d: 86400 };
      const text = (cell) => {
        if (!cell) return "";
        const copied = cell.cloneNode(true);
        all(".mark, .unseen", copied).forEach((mark) => mark.remove());
        return copied.textContent.trim();
      };
      const amount = (words) => {
        const found = Array.from(words.matchAll(/([−-]?\d[\d,]*(?:\.\d+)?)(?:\s*([A-Za-zµ%]+))?/g));
        if (found.length === 0) return NaN;
        const value = ([, digits, unit]) => Number(digits.replace("−", "-").replaceAll(",", "")) * (units[unit] ?? 1);
        const second = found.length > 1 && found[0][2] in units && found[1][2] in units ? value(found[1]) : 0;
        return value(found[0]) + second;
      };
      for (const table of all("table")) {
        const body = table.tBodies[0];
        if (!body || body.rows.length < 2) continue;
        const heads = all("thead th", table);
        heads.forEach((head, column) => {
          if (!head.textContent) return;
          const button = make("button", { type: "button", className: "sort" }, ...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const direction = head.getAttribute("aria-sort") === "ascending" ? -1 : 1;
            const rows = Array.from(body.rows, (row) => ({ row, words: text(row.cells[column]) }));
            const figures = head.classList.contains("trailing");
            rows.forEach((entry) => { entry.figure = figures ? amount(entry.words) : NaN; });
            rows.sort((a, b) => {
              const order = figures
                ? (Number.isNaN(a.figure) - Number.isNaN(b.figure)) || a.figure - b.figure || 0
                : a.words.localeCompare(b.words, undefined, { numeric: true });
              return order * direction;
            });
            body.append(...rows.map((entry) => entry.row));
            heads.forEach((other) => other.removeAttribute("aria-sort"));
            head.setAttribute("aria-sort", direction === 1 ? "ascending" : "descending");
          });
        });
      }

      // Findings: by severity and by words.
      const findings = all(".finding").map((card) => ({ card, severity: card.dataset.severity, words: null }));
      const counts = new Map();
      for (const { severity } of findings) counts.set(severity, (counts.get(severity) ?? 0) + 1);
      if (findings.length > 1) {
        const shown = new Set(counts.keys());
        const status = make("p", { className: "shown" });
        status.setAttribute("role", "status");
        const search = make("input", { type: "search", placeholder: "Filter findings" });
        search.setAttribute("aria-label", "Filter findings by words");
        const update = () => {
          const wanted = search.value.toLowerCase().split(/\s+/).filter(Boolean);
          let count = 0;
          for (const finding of findings) {
            if (wanted.length > 0) finding.words ??= finding.card.textContent.toLowerCase();
            const isShown = shown.has(finding.severity) && wanted.every((word) => finding.words.includes(word));
            finding.card.hidden = !isShown;
            if (isShown) count += 1;
          }
          for (const group of all(".findings")) group.hidden = !group.querySelector(".finding:not([hidden])");
          status.textContent = count === findings.length ? "" : `${count} of ${findings.length} findings`;
        };
        const buttons = ["critical", "error", "warning", "info", "style"].filter((name) => counts.has(name)).map((name) => {
          const button = make("button", { type: "button", className: name }, name, make("span", {}, String(counts.get(name))));
          button.setAttribute("aria-pressed", "true");
          button.addEventListener("click", () => {
            const isPressed = button.getAttribute("aria-pressed") === "true";
            button.setAttribute("aria-pressed", String(!isPressed));
            if (isPressed) shown.delete(name); else shown.add(name);
            update();
          });
          return button;
        });
        search.addEventListener("input", update);
        const bar = make("div", { className: "filter" }, ...(buttons.length > 1 ? buttons : []), search, status);
        bar.setAttribute("role", "group");
        bar.setAttribute("aria-label", "Filter findings");
        // Above the first findings; where several sections have some, above the first of these sections.
        let place = document.querySelector(".findings");
        const last = all(".findings").at(-1);
        while (!place.parentElement.contains(last)) place = place.parentElement;
        place.before(bar);
      }

      // On paper there is nothing to open.
      addEventListener("beforeprint", () => all("details").forEach((details) => { details.open = true; }));
    })();
    """#
}
