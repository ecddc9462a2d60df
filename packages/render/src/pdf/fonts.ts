import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** The families in the order in which a character is looked for: Latin, Greek and Cyrillic; other scripts; emoji. */
export const fontFamilies = ['Source Sans 3', 'DejaVu Sans', 'Noto Emoji'] as const

// Source Sans 3 and Noto Emoji: SIL Open Font License 1.1. DejaVu Sans: the Bitstream Vera and Arev licence.
const files = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  '@expo-google-fonts/noto-emoji/600SemiBold/NotoEmoji_600SemiBold.ttf',
]

/** The font files, whole. */
export function readFonts(): Buffer[] {
  return files.map((file) => readFileSync(require.resolve(file)))
}
