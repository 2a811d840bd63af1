// Answers statements over HTTP as a server of ClickHouse does.
// Arguments: the folder in which chdb is installed, and which keeps the data; the port.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, port] = process.argv.slice(2);
const { Session } = createRequire(pathToFileURL(folder + '/'))('chdb');
const session = new Session(join(folder, 'data'));
createServer(async (request, response) => {
  let statement = '';
  for await (const part of request.setEncoding('utf8')) statement += part;
  try {
    response.end(session.query(statement, 'TabSeparated'));
  } catch (error) {
    response.writeHead(500).end(error.message);
  }
}).listen(Number(port), '127.0.0.1');
