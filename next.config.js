import { withPayload } from '@payloadcms/next/withPayload'

const dataFormats = ['csv', 'csv-metadata.json', 'xlsx', 'json', 'sdmx.csv', 'svg', 'png'].map((format) => format.replaceAll('.', '\\.')).join('|')

const config = withPayload({
  output: process.env.STANDALONE === '1' ? 'standalone' : undefined,
  poweredByHeader: false,
  generateEtags: false,
  // Metadata must be in the head of the page, not streamed after it: the output filter sends whole pages.
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  turbopack: { root: import.meta.dirname },
  outputFileTracingExcludes: { '/*': ['./data/**', './database/migrations/**', './e2e/**', './demo/**', './docs/**', './.build/**', './**/*.test.ts', './**/*.test.tsx'] },
  // One address of a certificate for people and machines.
  rewrites: () => ({
    beforeFiles: [
      { source: '/licences/verify/:number([^/]+).json', destination: '/api/public/licences/:number' },
      { source: '/licences/verify/:number', has: [{ type: 'header', key: 'accept', value: 'application/json.*' }], destination: '/api/public/licences/:number' },
      // The series of an indicator under its own name: /data/gdp.csv, /data/compare.xlsx?indicator=…
      { source: `/data/compare.:format(${dataFormats})`, destination: '/data/compare/as/:format' },
      { source: `/data/:indicator([a-z0-9-]+).:format(${dataFormats})`, destination: '/data/:indicator/as/:format' },
    ],
    afterFiles: [], fallback: [],
  }),
  // Bundled, each of these would stand in the file of every route, and be loaded once for each.
  serverExternalPackages: [
    'payload', '@payloadcms/db-mongodb', '@payloadcms/db-sqlite', '@payloadcms/drizzle', 'docx', 'mammoth', 'nodemailer', 'pinyin-pro', 'read-excel-file', 'write-excel-file',
  ],
  // Nor are the server's files made small, with maps beside them: it took five of the build's six minutes (scripts/shareChunks.mjs). Browsers get small ones.
  experimental: { turbopackMinify: { server: false, client: true, edge: false }, turbopackSourceMaps: false },
  // `npm test` checks types once, for everything; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
}, { devBundleServerPackages: false })

// Payload's headers are for its panel; on readers' pages they make Chromium ask for every page twice.
const { headers } = config
config.headers = async () => (await headers()).map((rule) => (rule.source === '/:path*' ? { ...rule, source: '/admin/:path*' } : rule))

export default config
