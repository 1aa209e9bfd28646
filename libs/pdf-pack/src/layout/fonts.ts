import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** Noto Sans has the letters of Europe, Vietnam and more in one file for each weight (OFL-1.1); only the letters used go in. */
export const FONTS = {
  body: resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
  italic: resolve('@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
  boldItalic: resolve('@expo-google-fonts/noto-sans/700Bold_Italic/NotoSans_700Bold_Italic.ttf'),
} as const;

export type Weight = keyof typeof FONTS;
