// Ends the browsers of a test run when the run ends, however it ends: its standard input closes with the
// process that started it, also after SIGKILL. Lines on it are `group PID` and `folder PATH`.
import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline';

const groups = [];
const folders = [];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

createInterface({ input: process.stdin })
  .on('line', (line) => {
    const [kind, ...rest] = line.split(' ');
    if (kind === 'group') groups.push(Number(rest[0]));
    else folders.push(rest.join(' '));
  })
  .on('close', () => {
    for (const group of groups) {
      try {
        process.kill(-group, 'SIGKILL');
      } catch {
        // Gone already.
      }
    }
    setTimeout(() => {
      for (const folder of folders)
        rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }, 200);
  });
