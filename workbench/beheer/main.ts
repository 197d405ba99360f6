// The page Beheer, beside the workbench: composing and gathering workbooks for an organisation, worked out in the browser.
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Beheer } from './beheer'
import '../../pane/pane.css'
import './beheer.css'

const place = document.getElementById('beheer')
if (!place) throw new Error('The page has no element beheer')
place.classList.add('ik-root')
createRoot(place).render(createElement(Beheer))
