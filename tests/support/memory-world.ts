import { NodeWorld } from '../../src/node/world.ts';
import type { World } from '../../src/world.ts';

const own = new NodeWorld('/');

/**
 * A world of a few files and a clock that stands still; what is Rostrum's own comes from the disk.
 *
 * @param files by path from the statement's folder
 */
export function memoryWorld(files: Readonly<Record<string, string | Uint8Array>>, now?: Date): World {
  return {
    ...(now && { now }),
    names: async () => Object.keys(files).filter((path) => !path.includes('/')),
    async read(path) {
      if (path.startsWith('rostrum:')) return own.read(path);
      if (path.startsWith('/') || path.split('/').includes('..')) return { fault: 'outside' };
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (file === undefined) return { fault: 'missing' };
      return { bytes: typeof file === 'string' ? new TextEncoder().encode(file) : file };
    },
  };
}
