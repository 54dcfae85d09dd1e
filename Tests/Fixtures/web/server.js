// Serves dist/index.html, and the health of the process.
const fs = require('node:fs')
const http = require('node:http')

const page = fs.readFileSync('dist/index.html')
const port = Number(process.env.PORT ?? 3000)

const server = http.createServer((request, response) => {
  if (request.url === '/healthz') return response.end('ok\n')
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(page)
})

server.listen(port, () => console.log(`listening on ${port}`))
process.on('SIGTERM', () => server.close(() => process.exit(0)))
