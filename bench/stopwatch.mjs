import { spawn, spawnSync } from 'node:child_process';

/** Runs every work once to warm the disk, then `runs` times, one of each in turn; gives the median times in milliseconds. */
export async function interleaved(works, runs) {
  const times = new Map(Object.keys(works).map((name) => [name, []]));
  for (let round = 0; round <= runs; round += 1) {
    for (const [name, work] of Object.entries(works)) {
      const start = performance.now();
      await work();
      if (round > 0) times.get(name).push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, median(list)]));
}

/** Runs a command to its end; it must succeed. */
export function run(command, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (bytes) => {
      complaint += bytes;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`\`${command} ${words.join(' ')}\` ended with ${code}:\n${complaint}`));
    });
  });
}

export function isInstalled(command) {
  return spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
