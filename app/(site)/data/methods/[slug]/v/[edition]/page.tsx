export { default, generateMetadata } from '../../../methodPage'
