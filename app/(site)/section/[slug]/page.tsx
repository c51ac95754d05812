import { sectionList } from '@/queries/lists'

import { storyListPage } from '../../storyListPage'

const { generateMetadata, Page } = storyListPage('slug', sectionList)

export { generateMetadata }
export default Page
