import { topicList } from '@/queries/lists'

import { storyListPage } from '../../storyListPage'

const { generateMetadata, Page } = storyListPage('slug', topicList)

export { generateMetadata }
export default Page
