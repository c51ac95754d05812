export { default, generateMetadata } from '../../noticePage'
