export { default, generateMetadata } from '../../../../../../observationPage'
