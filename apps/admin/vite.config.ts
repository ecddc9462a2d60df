import localesPlugin from '@react-aria/optimize-locales-plugin'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const server = process.env['SELOSTE_SERVER'] ?? 'http://127.0.0.1:3000'

export default defineConfig({
  base: '/app/',
  plugins: [
    { ...localesPlugin.vite({ locales: ['fi-FI', 'sv-SE', 'en-US'] }), enforce: 'pre' },
    react(),
    tailwindcss(),
  ],
  build: {
    // The page's policy lets no data: font in, and every file is cached by its name.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: 'es2023',
  },
  server: { proxy: { '/api': server } },
  preview: { proxy: { '/api': server } },
})
