import { readFile } from 'node:fs/promises';
import type { World } from '../../src/world.ts';

const faces: Readonly<Record<string, string>> = {
  'rostrum:fonts/Tinos-Regular.ttf': 'tinos/400Regular/Tinos_400Regular.ttf',
  'rostrum:fonts/Tinos-Bold.ttf': 'tinos/700Bold/Tinos_700Bold.ttf',
  'rostrum:fonts/Tinos-Italic.ttf': 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  'rostrum:fonts/Tinos-BoldItalic.ttf': 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  'rostrum:fonts/NotoNaskhArabic-Regular.ttf': 'noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  'rostrum:fonts/NotoNaskhArabic-Bold.ttf': 'noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
  'rostrum:fonts/NotoSerifSC-Regular.ttf': 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  'rostrum:fonts/NotoSerifSC-Bold.ttf': 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
};

/** A World that holds the fonts and nothing else. */
export const fontWorld: World = {
  names: async () => [],
  async read(path) {
    const face = faces[path];
    if (face === undefined) return { fault: 'missing' };
    return { bytes: await readFile(new URL(`../../node_modules/@expo-google-fonts/${face}`, import.meta.url)) };
  },
};
