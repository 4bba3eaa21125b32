import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and gives what it printed; what it complained of is in the error.
 *
 * @param {string} file
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, input?: string }} [options]
 * @returns {Promise<string>}
 */
export const run = (file, args, { cwd, env, input = '' } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(file, args, { cwd, env });
    const said = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'])
      child[stream].setEncoding('utf8').on('data', (text) => (said[stream] += text));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(said.stdout);
      else reject(new Error(`${file} ${args.join(' ')} ended with ${code}\n${said.stdout}${said.stderr}`));
    });
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
