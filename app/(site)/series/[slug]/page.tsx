import { seriesList } from '@/queries/lists'

import { storyListPage } from '../../storyListPage'

const { generateMetadata, Page } = storyListPage('slug', seriesList)

export { generateMetadata }
export default Page
