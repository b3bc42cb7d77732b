import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { constants, Script, type ScriptOptions } from 'node:vm';

// A build is over before most code that V8 would optimize pays for it: wait until it is run eight times as often.
setFlagsFromString('--interrupt-budget=1000000');
// Compile a pattern when it is first used, not once to be interpreted and then again: nearly all are used often.
setFlagsFromString('--no-regexp-tier-up');

/** The files that `bundle.js` makes of the command. */
const bundleFolder = fileURLToPath(new URL('../bundle/', import.meta.url));

/** What V8 made of a file stands beside it; that of other versions of Node.js and of other machines cannot be read. */
const ending = `${process.version}-${process.platform}-${process.arch}.code`;

interface Module {
  exports: unknown;
}

type Wrapper = (
  exports: unknown,
  require: (id: string) => unknown,
  module: Module,
  file: string,
  folder: string,
) => void;

const modules = new Map<string, Module>();
/** Those whose names change with what they hold: V8 would take kept code for that of any file as long as its own. */
const scripts = new Map<string, Script>();

/**
 * Loads a file of the bundle as CommonJS, which Node.js does too, but with the code that V8 made of it when the program was
 * built: to compile what a check needs takes a fifth of it. Where that code is missing, or is for another V8, it is made anew.
 *
 * @param name of the file without its ending
 * @returns what it exports
 */
export function loadBundle(name: string): unknown {
  return load(join(bundleFolder, `${name}.cjs`), (path, source) => new Script(source, optionsOf(path)));
}

function load(path: string, compile = compiled): unknown {
  const known = modules.get(path);
  if (known) return known.exports;
  const module: Module = { exports: {} };
  modules.set(path, module);
  const require = createRequire(path);
  const folder = dirname(path);
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`;
  const wrapper = compile(path, source).runInThisContext() as Wrapper;
  wrapper(module.exports, (id) => (id.startsWith('.') ? load(join(folder, id)) : require(id)), module, path, folder);
  return module.exports;
}

function compiled(path: string, source: string): Script {
  const script = new Script(source, { ...optionsOf(path), cachedData: codeOf(path) });
  scripts.set(path, script);
  return script;
}

function optionsOf(filename: string): ScriptOptions {
  return { filename, importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER };
}

function codeOf(path: string): Buffer | undefined {
  try {
    return readFileSync(`${path}.${ending}`);
  } catch {
    return undefined;
  }
}

/** Keeps what V8 has compiled of the files that were loaded. */
export function keepCode(): void {
  for (const [path, script] of scripts) {
    const part = `${path}.${process.pid}.part`;
    writeFileSync(part, script.createCachedData());
    renameSync(part, `${path}.${ending}`);
  }
}

/**
 * The files whose kept code was not used.
 *
 * @public for the tests of the built command
 */
export function compiledAnew(): string[] {
  return [...scripts].filter(([, { cachedDataRejected }]) => cachedDataRejected !== false).map(([path]) => path);
}
