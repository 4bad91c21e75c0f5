import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { answerer } from './coach/answer.ts';
import { decode } from './coach/decode.ts';
import { InputError } from './coach/inputError.ts';
import { listNotes } from './coach/listNotes.ts';
import { loadCoach } from './coach/loadCoach.ts';
import { printAnswer, printMetrics } from './coach/print.ts';
import { readTable } from './coach/readTable.ts';
import { readTask, type Task } from './coach/readTask.ts';
import { metricsOf, reportOf, type Answered } from './coach/report.ts';

const USAGE = `npm run coach -- <file.tsv> [--json]

Says of each text in a file whether it is an activity or an outcome, and why. The file is tab-separated UTF-8 with a
header that has at least lang (en, fr), kind (kr, objective) and text. Rows whose label is activity or outcome are
measured; columns odd and group, if there, are measured value by value.`;

/** Exit codes: the command itself failed, or nothing could be read. */
const FAILED = 1;
const NOT_READ = 2;

function readArguments(): { file: string; json: boolean } | undefined {
  const options = { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } } as const;
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    if (values.help) return undefined;
    const [file, ...others] = positionals;
    if (file === undefined) throw new InputError('no file is named.');
    if (others.length > 0) throw new InputError(`one file at a time, please; ${positionals.length} are named.`);
    return { file, json: values.json };
  } catch (cause) {
    throw new InputError(`${(cause as Error).message}\n\n${USAGE}`);
  }
}

/** A path is meant from where the command was typed; npm goes to the root of the package first. */
function readBytes(file: string): Uint8Array {
  const typedIn = process.env['INIT_CWD'];
  const path = existsSync(file) || typedIn === undefined ? file : resolve(typedIn, file);
  try {
    return readFileSync(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new InputError(`${file}: there is no such file.`);
    if (code === 'EISDIR') throw new InputError(`${file} is a folder, not a file.`);
    throw new InputError(`${file} cannot be read (${code ?? 'unknown error'}).`);
  }
}

function readTasks(file: string): readonly Task[] {
  const bytes = readBytes(file);
  try {
    return readTable(decode(bytes)).map(readTask);
  } catch (cause) {
    throw cause instanceof InputError ? new InputError(`${file}: ${cause.message}`) : cause;
  }
}

async function run(file: string, json: boolean): Promise<void> {
  const tasks = readTasks(file);
  for (const note of listNotes(tasks)) console.error(note);
  const answer = answerer(await loadCoach());
  const answered = tasks.map((task): Answered => {
    const one = { task, answer: answer(task) };
    if (!json) console.log(printAnswer(one));
    return one;
  });
  if (json) {
    console.log(JSON.stringify(reportOf(answered), null, 2));
    return;
  }
  const metrics = metricsOf(answered);
  if (metrics !== null) console.log(`\n${printMetrics(metrics)}`);
}

// Who reads only the beginning, as `head` does, has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  const asked = readArguments();
  if (asked === undefined) console.log(USAGE);
  else await run(asked.file, asked.json);
} catch (error) {
  const isInput = error instanceof InputError;
  console.error(isInput ? error.message : `The coach failed, which is its own fault: ${String(error)}`);
  process.exitCode = isInput ? NOT_READ : FAILED;
}
