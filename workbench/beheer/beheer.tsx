// The page around its parts: the way back, the language, and which part shows. A part that does not show keeps what was chosen in it.
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import type { Language } from '../../core'
import { keepLanguage, keptLanguage } from '../../pane'
import { GatherPart } from './gather-part'
import { PreparePart } from './prepare-part'
import { toWorkbench } from './to-workbench'
import { UpdatePart } from './update-part'
import { type BeheerWords, LanguageContext, wordsIn } from './words'

export interface PartProps {
  /** It shows: what is dropped on the page is for this part. */
  readonly shown: boolean
  /** Changes when someone goes there, so that its heading takes the focus. */
  readonly moved: number | undefined
}

type PartName = keyof Omit<BeheerWords['tabs'], 'label'>

/** The part after # in the address, so that one can be linked to. */
const parts: readonly { readonly name: PartName; readonly hash: string; readonly Part: ComponentType<PartProps> }[] = [
  { name: 'prepare', hash: '#klaarzetten', Part: PreparePart },
  { name: 'gather', hash: '#verzamelen', Part: GatherPart },
  { name: 'update', hash: '#bijwerken', Part: UpdatePart },
]

const partInAddress = (): PartName => parts.find(({ hash }) => hash === location.hash)?.name ?? 'prepare'

export const Beheer = () => {
  const [language, setLanguage] = useState<Language>(() => keptLanguage() ?? 'nl')
  const [shown, setShown] = useState(partInAddress)
  const [moved, setMoved] = useState<number>()
  const words = wordsIn[language]

  useEffect(() => {
    const follow = (): void => {
      setShown(partInAddress())
      setMoved((before = 0) => before + 1)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  useEffect(() => {
    document.documentElement.lang = language
    document.title = `Impactkaart: ${words.title.toLowerCase()}`
  }, [language, words])
  useNothingDroppedBeside()

  return (
    <LanguageContext value={language}>
      <div className="ik-pane bh-page" lang={language}>
        <Bar words={words} language={language} setLanguage={setLanguage} />
        <nav className="ik-nav ik-nav-main bh-tabs" aria-label={words.tabs.label}>
          {parts.map(({ name, hash }) => (
            <a key={name} href={hash} aria-current={name === shown ? 'page' : undefined}>
              {words.tabs[name]}
            </a>
          ))}
        </nav>
        <main className="ik-main bh-main">
          {parts.map(({ name, Part }) => (
            <div key={name} className="bh-part" hidden={name !== shown}>
              <Part shown={name === shown} moved={name === shown ? moved : undefined} />
            </div>
          ))}
        </main>
      </div>
    </LanguageContext>
  )
}

interface BarProps {
  readonly words: BeheerWords
  readonly language: Language
  readonly setLanguage: (language: Language) => void
}

const Bar = ({ words, language, setLanguage }: BarProps) => {
  const other = useCallback(() => {
    const next = language === 'nl' ? 'en' : 'nl'
    keepLanguage(next)
    setLanguage(next)
  }, [language, setLanguage])
  return (
    <header className="bh-bar">
      <p className="bh-brand">
        <strong>{words.brand}</strong> {words.title.toLowerCase()}
      </p>
      <button type="button" className="ik-link" lang={language === 'nl' ? 'en' : 'nl'} onClick={other}>
        {words.language}
      </button>
      <a className="ik-button ik-small" href="index.html" onClick={toWorkbench}>
        {words.toWorkbench}
      </a>
    </header>
  )
}

/** A file that is dropped where nothing takes it would open in place of the page. */
const useNothingDroppedBeside = (): void => {
  useEffect(() => {
    const refuse = (event: DragEvent): void => event.preventDefault()
    for (const kind of ['dragover', 'drop'] as const) addEventListener(kind, refuse)
    return () => {
      for (const kind of ['dragover', 'drop'] as const) removeEventListener(kind, refuse)
    }
  }, [])
}
