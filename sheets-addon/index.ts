// The script that runs at Google. Everything here becomes a top-level function of Code.js (see for-google.mjs): the functions of the
// catalogue with their prefix, the menu, and the one question the sidebar asks.
import { catalogue } from '../core'
import { answerPane } from './answer-pane'
import { sheetsFunction } from './functions/call'
import { onInstall, onOpen, openSidebar } from './menu'

/** By name, without the prefix. */
const functions = Object.fromEntries(catalogue.map((fn) => [fn.name, sheetsFunction(fn)]))

export { answerPane, functions, onInstall, onOpen, openSidebar }
