/** `node replace-and-die.ts <made> <target> <steps>`: replaces the target, killed after so many steps (0: never). */
import { replaceFolder } from '../../../src/publish/replace-folder.ts';

const [made = '', target = '', steps = ''] = process.argv.slice(2);
let left = Number(steps);
replaceFolder(made, target, () => {
  left -= 1;
  if (left === 0) process.kill(process.pid, 'SIGKILL');
});
