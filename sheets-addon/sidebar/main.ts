// The page of the sidebar: the pane, in the language of the browser when that is English, else in Dutch.
import { mountPane } from '../../pane'
import '../../pane/pane.css'
import { loadPartsFromScript } from './parts'
import './sidebar.css'
import { sheetsHost } from './sheets-host'

loadPartsFromScript()
const language = /^en\b/i.test(navigator.language) ? 'en' : 'nl'
document.documentElement.lang = language
const element = document.getElementById('pane')
if (element) mountPane(element, sheetsHost(language))
