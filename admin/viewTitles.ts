import { complaintDeskWords } from './complaints/words'
import { dataImportWords } from './dataImport/words'
import { importWords } from './import/words'
import { statisticsWords } from './statistics/words'

const words = { complaints: complaintDeskWords, 'data-import': dataImportWords, import: importWords, statistics: statisticsWords }

/** What a view of ours is called in the window's title, in the panel's language; the framework takes one title for all languages. */
export const viewTitle = (segment: string | undefined, language: string): string | null =>
  segment !== undefined && segment in words ? words[segment as keyof typeof words](language).title : null
