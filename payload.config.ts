import { en } from '@payloadcms/translations/languages/en'
import { zh } from '@payloadcms/translations/languages/zh'
import path from 'node:path'
import { buildConfig } from 'payload'
import sharp from 'sharp'

import { Acceptances } from './collections/acceptances'
import { AccountLinks } from './collections/account-links'
import { AdvanceLooks } from './collections/advance-looks'
import { Advances } from './collections/advances'
import { Agreements } from './collections/agreements'
import { ApiTokens } from './collections/api-tokens'
import { Articles } from './collections/articles'
import { Certificates } from './collections/certificates'
import { ComplaintEntries } from './collections/complaint-entries'
import { ComplaintEvidence } from './collections/complaint-evidence'
import { Charts } from './collections/charts'
import { Complaints } from './collections/complaints'
import { Counters } from './collections/counters'
import { DataImports } from './collections/data-imports'
import { DeskTasks } from './collections/desk-tasks'
import { FigureCitations } from './collections/figure-citations'
import { Deliveries } from './collections/deliveries'
import { ComplaintDesk } from './collections/globals/complaintDesk'
import { Front } from './collections/globals/front'
import { Site } from './collections/globals/site'
import { Indicators } from './collections/indicators'
import { InvoiceFiles } from './collections/invoice-files'
import { Invoices } from './collections/invoices'
import { LicenceRequests } from './collections/licence-requests'
import { Licensees } from './collections/licensees'
import { Media } from './collections/media'
import { Methodologies } from './collections/methodologies'
import { NoticeVersions } from './collections/notice-versions'
import { Notices } from './collections/notices'
import { Observations } from './collections/observations'
import { Organisations } from './collections/organisations'
import { People } from './collections/people'
import { Recalls } from './collections/recalls'
import { Regions } from './collections/regions'
import { Releases } from './collections/releases'
import { Sections } from './collections/sections'
import { Series } from './collections/series'
import { Snapshots } from './collections/snapshots'
import { Sources } from './collections/sources'
import { StatClaims } from './collections/stat-claims'
import { StatFindings } from './collections/stat-findings'
import { Topics } from './collections/topics'
import { Units } from './collections/units'
import { UsageEvents } from './collections/usage-events'
import { SavedSearches } from './collections/saved-searches'
import { SearchMatches } from './collections/search-matches'
import { UsageReports } from './collections/usage-reports'
import { Users } from './collections/users'
import { WebhookEndpoints } from './collections/webhook-endpoints'
import { bodyEditor } from './collections/articles/body/editor'
import { jobs } from './collections/jobs'
import { closeInternalCollections } from './collections/closeInternalCollections'
import { refuseUnknownReferences } from './collections/refuseUnknownReferences'
import { secret, trustedOrigins } from './config/environment'
import { database } from './database/adapter'
import { explainErrors } from './collections/hooks/explainErrors'
import { bulkEndpoints } from './newsroom/bulk/endpoints'
import { complaintEndpoints } from './newsroom/complaints/endpoints'
import { outboxMail } from './newsroom/outboxMail'
import { advanceEndpoints } from './newsroom/licensing/advances/endpoints'
import { licensingEndpoints } from './newsroom/licensing/endpoints'
import { withSeatNews, withSeats } from './newsroom/licensing/people/keepSeats'
import { importEndpoints } from './newsroom/import/importEndpoint'
import { chartEndpoints } from './newsroom/charts/endpoints'
import { rightsBasisEndpoint } from './newsroom/rightsBasisEndpoint'
import { rememberScheduled, withScheduledPublication } from './newsroom/scheduledPublication'
import { withStaffDoors } from './newsroom/staffDoors'
import { figureEndpoints } from './newsroom/statistics/endpoints'
import { statisticsDeskEndpoints } from './newsroom/statistics/desk/endpoints'
import { withObservationChecks, withStoryChecks } from './newsroom/statistics/desk/keepDesk'
import { listenForVintages } from './newsroom/statistics/revisions'
import { zhOverrides } from './admin/translations'

listenForVintages()

const config = buildConfig({
  secret: secret(),
  serverURL: '',
  csrf: trustedOrigins(),
  cors: trustedOrigins(),
  cookiePrefix: 'shuming',
  telemetry: false,
  defaultDepth: 0,
  maxDepth: 3,
  graphQL: { disable: true },
  db: database(),
  email: outboxMail,
  editor: bodyEditor,
  sharp,
  collections: [
    withStoryChecks(Articles), People, Media, Snapshots,
    Sections, Series, Topics,
    Indicators, withObservationChecks(Observations), Charts, Units, Regions, Methodologies, Releases, StatClaims, FigureCitations, DeskTasks, StatFindings, DataImports,
    Notices, NoticeVersions, Sources,
    LicenceRequests, withSeatNews(Organisations), withSeats(Licensees), AccountLinks, Agreements, Certificates, Acceptances, UsageEvents, UsageReports, Advances, AdvanceLooks, Invoices, InvoiceFiles, Recalls, ApiTokens, WebhookEndpoints, SavedSearches, SearchMatches,
    Complaints, ComplaintEntries, ComplaintEvidence,
    withStaffDoors(Users), Deliveries, Counters,
  ],
  globals: [Front, Site, ComplaintDesk],
  endpoints: [...importEndpoints, ...bulkEndpoints, ...complaintEndpoints, ...licensingEndpoints, ...advanceEndpoints, ...figureEndpoints, ...statisticsDeskEndpoints, rightsBasisEndpoint, ...chartEndpoints],
  jobs,
  onInit: rememberScheduled,
  hooks: { afterError: [explainErrors] },
  i18n: { fallbackLanguage: 'zh', supportedLanguages: { zh, en }, translations: zhOverrides },
  upload: { limits: { fileSize: 20 * 1024 * 1024 }, abortOnLimit: true, safeFileNames: true, preserveExtension: false },
  admin: {
    user: Users.slug,
    avatar: 'default',
    dateFormat: 'yyyy-MM-dd HH:mm',
    timezones: { defaultTimezone: 'Asia/Shanghai' },
    meta: { titleSuffix: ' · 署名', icons: [{ rel: 'icon', url: '/favicon.svg', type: 'image/svg+xml' }], openGraph: { title: '署名', description: '署名新闻编辑部' } },
    importMap: { baseDir: path.resolve(/* turbopackIgnore: true */ process.cwd()), importMapFile: path.resolve(/* turbopackIgnore: true */ process.cwd(), 'app/(payload)/admin/importMap.js') },
    components: {
      graphics: { Logo: '/admin/graphics#Logo', Icon: '/admin/graphics#Icon' },
      views: {
        login: { Component: '/admin/login/LoginView#LoginView', path: '/login', exact: true },
        dashboard: { Component: '/admin/dashboard/Dashboard#Dashboard' },
        import: { Component: '/admin/import/ImportView#ImportView', path: '/import', exact: true, meta: { title: '导入稿件' } },
        dataImport: { Component: '/admin/dataImport/DataImportView#DataImportView', path: '/data-import', exact: true, meta: { title: '数据导入' } },
        complaints: { Component: '/admin/complaints/DeskView#DeskView', path: '/complaints', exact: true, meta: { title: '投诉处理' } },
        statistics: { Component: '/admin/statistics/DeskView#DeskView', path: '/statistics', exact: true, meta: { title: '统计工作台' } },
        complaint: { Component: '/admin/complaints/CaseView#CaseView', path: '/complaints/:id', meta: { title: '投诉处理' } },
      },
      afterNavLinks: ['/admin/nav/ImportLink#ImportLink', '/admin/nav/DataImportLink#DataImportLink', '/admin/nav/ComplaintsLink#ComplaintsLink', '/admin/nav/StatisticsLink#StatisticsLink'],
    },
  },
  typescript: { outputFile: path.resolve(/* turbopackIgnore: true */ process.cwd(), 'payload-types.ts') },
})

export default config.then(closeInternalCollections).then(refuseUnknownReferences).then(withScheduledPublication)
