import { personList } from '@/queries/lists'

import { storyListPage } from '../../storyListPage'

const { generateMetadata, Page } = storyListPage('slug', personList)

export { generateMetadata }
export default Page
