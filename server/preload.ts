/** Loaded by `node --require` before anything listens; installs itself and nothing else. */
import { installFromEnvironment } from './install'

installFromEnvironment()
