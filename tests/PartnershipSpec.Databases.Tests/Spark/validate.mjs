// Prints, for each file after the folder in which the parser is installed, what a grammar of Spark finds wrong with the statement in it: a line each, none where all is well.
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
