// kaart: the card of one workbook, worked out from what is filled in.
import { formatNumber, formatPercent, type Language } from '../../core'
import { type CardInFile, cardsInFile, type Fault } from '../gather/card-in-file'
import { hiddenText } from '../gather/private-text'
import { FileProblem } from '../read/file-problem'
import { openWorkbook } from '../read/open-workbook'
import { exits, type Report, type Table } from '../report/report'
import { type Command, CommandProblem, type Given } from './command'
import { type FoundFile, workbookFiles } from './workbook-files'

const heads = {
  nl: ['Onderdeel', 'Waarde', 'Toelichting'],
  en: ['Item', 'Value', 'Explanation'],
} as const
const faultHeads = {
  nl: ['Plaats', 'Wat er is', 'Wat te doen'],
  en: ['Place', 'What it is', 'What to do'],
} as const
const words = {
  quick: {
    nl: 'Nog geen uitkomsten ingevuld. Dit is een indicatie, afgeleid van vergelijkbare projecten.',
    en: 'No outcomes filled in yet. This is an indication, taken from comparable projects.',
  },
  hidden: {
    nl: 'Wat op persoonsgegevens lijkt, is hier verborgen. Het staat nog in de werkmap.',
    en: 'What looks like data about persons is hidden here. It is still in the workbook.',
  },
  nameless: { nl: 'Project zonder naam', en: 'Project without a name' },
} as const

export const kaart: Command = {
  name: 'kaart',
  about: { nl: 'Toont de kaart van één werkmap.', en: 'Shows the card of one workbook.' },
  operands: { usage: { nl: '<bestand.xlsx>', en: '<file.xlsx>' }, least: 1, most: 1 },
  options: [],
  help: {
    nl: 'Voorbeeld: impactkaart kaart buurtmaatjes.xlsx\nDe cijfers komen uit wat is ingevuld, niet uit wat Excel het laatst uitrekende.',
    en: 'Example: impactkaart kaart buddies.xlsx --taal en\nThe figures come from what is filled in, not from what Excel worked out last. The card is in Dutch.',
  },
  run: async ({ operands, language }: Given): Promise<Report> => {
    const [file, second] = await workbookFiles(operands)
    if (second)
      throw new CommandProblem(
        {
          nl: `In "${operands[0]}" staan meer werkmappen. Noem er één.`,
          en: `There are more workbooks in "${operands[0]}". Name one.`,
        },
        exits.usage,
      )
    const cards = file ? await cardsOf(file) : []
    if (cards.length === 0)
      throw new CommandProblem({
        nl: `In "${operands[0]}" staat geen Impactkaart. Kies een werkmap die met een sjabloon van Impactkaart is gemaakt.`,
        en: `There is no Impactkaart in "${operands[0]}". Choose a workbook made with a template of Impactkaart.`,
      })
    return {
      exit: cards.some(({ problem }) => problem !== '') ? exits.remarks : exits.fine,
      shown: cards.flatMap(({ project, quick, rows, problem, faults }) => [
        project || words.nameless[language],
        ...(quick && problem === '' ? [words.quick[language]] : []),
        problem === '' ? { heads: heads[language], rows: rows.map((row) => shownRow(row, language)) } : problem,
        ...(faults.length > 0 ? [faultsTable(faults, language)] : []),
        ...([project, ...rows.flat()].includes(hiddenText) ? [words.hidden[language]] : []),
      ]),
      data: { cards },
    }
  },
}

/** A year has no point in it, and a rate is a percentage. */
const shownRow = ([name = '', value = '', note = '']: readonly (string | number)[], language: Language) => {
  const shown =
    typeof value !== 'number'
      ? value
      : name === 'Prijspeil'
        ? String(value)
        : name === 'Discontovoet'
          ? formatPercent(value, language)
          : formatNumber(value, language, { most: 2 })
  return [name, shown, note]
}

const faultsTable = (faults: readonly Fault[], language: Language): Table => ({
  heads: faultHeads[language],
  rows: faults.map(({ place, text, advice }) => [place, text, advice]),
})

/** What cannot be read of a file is also found while its tables are read. */
const cardsOf = async ({ name, read }: FoundFile): Promise<readonly CardInFile[]> => {
  const bytes = await read().catch((error: unknown) => {
    if (error instanceof FileProblem) throw new CommandProblem(error.words)
    throw new CommandProblem({
      nl: `"${name}" kan niet gelezen worden. Kijk of u het mag openen.`,
      en: `"${name}" cannot be read. See whether you may open it.`,
    })
  })
  try {
    return cardsInFile(openWorkbook(bytes, name))
  } catch (error) {
    throw error instanceof FileProblem ? new CommandProblem(error.words) : error
  }
}
