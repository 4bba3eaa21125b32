import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a command to its end and gives what it printed; what it complained of is in the error. */
export async function run(file, args, options = {}) {
  try {
    const { stdout } = await execute(file, args, { maxBuffer: 64e6, ...options });
    return stdout;
  } catch (error) {
    throw new Error(`${file} ${args.join(' ')}\n${error.stdout ?? ''}${error.stderr ?? error.message}`);
  }
}
