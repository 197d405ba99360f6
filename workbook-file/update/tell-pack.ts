// What a newer pack makes of a workbook as a whole, told: another pack or an older one, another colour or logo, and parts that are locked from now on, or open again.
import { type AboutFile, aboutFileName, decidedIn, type LockedPart, type Pack, sameWord } from '../../core'
import { compareVersions } from '../compare-versions'
import { aboutIn } from '../filled/about-kept'
import { colorIn, logosIn, ourColor } from '../filled/kept-look'
import type { Tell } from '../filled/remark'
import type { Source } from '../filled/source'
import { asCells, type OpenedWorkbook } from '../read/open-workbook'

/** What an older pack had locked in the file. */
export const lockedIn = (opened: OpenedWorkbook, set: string): readonly LockedPart[] =>
  decidedIn(asCells(opened.table(aboutFileName(set)) ?? [])).locked

export const tellPack = (opened: OpenedWorkbook, set: string, { placed }: Source, pack: Pack, tell: Tell): void => {
  tellOther(aboutIn(opened, set), pack, tell)
  tellColor(colorIn(opened, placed), pack, tell)
  tellLogo([...logosIn(opened, placed, pack.organisation).values()][0]?.logo.base64, pack, tell)
  const before = lockedIn(opened, set)
  const locked = pack.locked.filter((part) => !before.includes(part)).join(', ')
  const open = before.filter((part) => !pack.locked.includes(part)).join(', ')
  if (locked !== '')
    tell('changed', '', {
      nl: `Het pakket zet nieuwe delen vast: ${locked}. Daar kan niet meer worden getypt.`,
      en: `The pack locks new parts: ${locked}. Nothing can be typed there any more.`,
    })
  if (open !== '')
    tell('changed', '', {
      nl: `Het pakket zet deze delen niet meer vast: ${open}. Daar kan weer worden getypt.`,
      en: `The pack does not lock these parts any more: ${open}. One can type there again.`,
    })
}

/** Another pack, or an older one, may be the wrong file. */
const tellOther = (before: AboutFile | undefined, { id, version }: Pack, tell: Tell): void => {
  if (!before?.pack) return
  if (!sameWord(before.pack, id))
    tell('changed', '', {
      nl: `Deze werkmap is met een ander pakket gemaakt (${before.pack}) dan dit (${id}). Kijk of dit het goede pakket is.`,
      en: `This workbook was made with another pack (${before.pack}) than this one (${id}). Check that this is the right pack.`,
    })
  else if (compareVersions(version, before.packVersion) < 0)
    tell('changed', '', {
      nl: `Dit pakket (${version}) is ouder dan dat van de werkmap (${before.packVersion}). Kijk of dit het goede pakket is.`,
      en: `This pack (${version}) is older than that of the workbook (${before.packVersion}). Check that this is the right pack.`,
    })
}

/** A colour that depends on the program cannot be compared. */
const tellColor = (before: string | undefined, { accent = ourColor }: Pack, tell: Tell): void => {
  if (before === undefined || before.toLowerCase() === accent?.toLowerCase()) return
  tell(
    'changed',
    '',
    accent === ourColor
      ? {
          nl: 'Het pakket noemt geen kleur. De bladen krijgen onze kleur.',
          en: 'The pack names no colour. The sheets get our colour.',
        }
      : { nl: 'De bladen krijgen de nieuwe kleur van het pakket.', en: 'The sheets get the new colour of the pack.' },
  )
}

const tellLogo = (before: string | undefined, { logo }: Pack, tell: Tell): void => {
  if (before === logo?.base64) return
  if (logo)
    tell('changed', '', {
      nl: 'Op de bladen staat het nieuwe logo van het pakket.',
      en: 'The new logo of the pack stands on the sheets.',
    })
  else
    tell('lost', '', {
      nl: 'Het pakket heeft geen logo. Het logo van nu gaat niet mee.',
      en: 'The pack has no logo. The present logo does not come along.',
    })
}
