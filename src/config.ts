import type { VFile } from 'vfile';
import { readText, readYaml } from './read/index.ts';
import type { RuleSettings } from './rule-settings.ts';
import { config, parse, settingsIn } from './validate/index.ts';
import type { World } from './world.ts';

/** The name of the file with settings for every statement below its folder. */
export const CONFIG_FILE = 'rostrum.config.yaml';

/** What a file of settings says. */
export interface Config {
  /** The file, with its faults. It belongs to no statement. */
  readonly file: VFile;
  /** The settings that are sound, though others are not. */
  readonly rules: RuleSettings;
}

/** Reads the settings of the folder that `world` is about. */
export async function readConfig(world: World): Promise<Config> {
  const file = await readText(world, CONFIG_FILE);
  const data = file.value === undefined ? undefined : readYaml(file);
  // A file of nothing but comments sets nothing.
  if (!data || data.value === null) return { file, rules: {} };
  parse(config, data);
  return { file, rules: settingsIn(data.value) };
}
