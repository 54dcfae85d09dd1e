// Writes dist/index.html from the timetable.
const fs = require('node:fs')

const ferries = [
  { time: '07:15', to: 'North Quay' },
  { time: '08:40', to: 'Lighthouse' },
  { time: '10:05', to: 'North Quay' },
]
const rows = ferries.map(({ time, to }) => `<tr><td>${time}</td><td>${to}</td></tr>`).join('\n')

fs.mkdirSync('dist', { recursive: true })
fs.writeFileSync('dist/index.html', `<!doctype html>\n<title>Ferries</title>\n<table>\n${rows}\n</table>\n`)
