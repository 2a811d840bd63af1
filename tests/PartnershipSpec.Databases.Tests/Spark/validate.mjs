// Prints what a grammar of Spark finds wrong with statements: a line for each fault, none where all is well.
// Arguments: the folder in which the parser is installed, then the files.
import { readFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';

register('./resolve.mjs', import.meta.url);
const modules = createRequire(pathToFileURL(process.argv[2] + '/'));
const { SparkSQL } = await import(pathToFileURL(modules.resolve('dt-sql-parser')).href);
const parser = new SparkSQL();
for (const file of process.argv.slice(3)) {
  for (const error of parser.validate(readFileSync(file, 'utf8'))) console.log(`${file}:${error.startLine}: ${error.message}`);
}
