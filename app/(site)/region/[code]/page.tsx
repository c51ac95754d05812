import { regionList } from '@/queries/lists'

import { storyListPage } from '../../storyListPage'

const { generateMetadata, Page } = storyListPage('code', regionList)

export { generateMetadata }
export default Page
