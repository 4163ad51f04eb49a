import { createServer } from 'node:http'

// The yardstick: a server that does nothing but answer with a page of about the size of ours.
const body = `<!DOCTYPE html><title>bare</title>${'<p>Chợ Ba Tỉnh</p>'.repeat(1200)}`
createServer((_request, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
  response.end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
