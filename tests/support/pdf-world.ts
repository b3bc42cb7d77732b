import { readFile } from 'node:fs/promises';
import type { World } from '../../src/world.ts';

const faces: Readonly<Record<string, string>> = {
  'rostrum:fonts/Tinos-Regular.ttf': '400Regular/Tinos_400Regular.ttf',
  'rostrum:fonts/Tinos-Bold.ttf': '700Bold/Tinos_700Bold.ttf',
  'rostrum:fonts/Tinos-Italic.ttf': '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'rostrum:fonts/Tinos-BoldItalic.ttf': '700Bold_Italic/Tinos_700Bold_Italic.ttf',
};

/** A World that holds the fonts and nothing else. */
export const fontWorld: World = {
  async read(path) {
    const face = faces[path];
    if (face === undefined) return { fault: 'missing' };
    return { bytes: await readFile(new URL(`../../node_modules/@expo-google-fonts/tinos/${face}`, import.meta.url)) };
  },
};
