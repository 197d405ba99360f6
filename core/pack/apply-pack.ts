// A pack applied to plans: the same workbook with what the organisation decided filled in, locked and coloured, for one team. Pure: plans
// in, plans out. Addresses and names stay as they are, so that every reader of a workbook finds its way.
import { areaOf, contains } from '../plan/address'
import type { Plan, PlanCell, PlanPicture, PlanSheet, PlanValidation } from '../plan/plan'
import { startCells } from '../templates/impactkaart/layout'
import { impactkaartNames } from '../templates/impactkaart/names'
import { metenNames } from '../templates/meten/names'
import { aboutFile, withAboutFile } from './about-file'
import { aboutFileName } from './about-file-names'
import { lockedCells } from './locked-parts'
import { forPlace, type Logo, type Pack, type PackPlace } from './pack'

type Content = string | number | undefined

/** What goes where in the input cells of a name: row by row, in the order of its input cells. */
interface Filling {
  readonly name: string
  readonly rows: readonly (readonly Content[])[]
}

export const applyPack = (plans: readonly Plan[], pack: Pack, place: PackPlace): Plan[] =>
  plans.map((plan) => {
    const edits: readonly ((plan: Plan) => Plan)[] = [
      ...fillings(plan.set, pack, place).map((filling) => (it: Plan) => filled(it, filling)),
      (it) => withTypes(it, pack),
      (it) => withLockedParts(it, pack),
      (it) => ({ ...it, sheets: it.sheets.map((sheet) => withLook(sheet, pack)) }),
      (it) => withAbout(it, pack, place),
    ]
    return edits.reduce((it, edit) => edit(it), plan)
  })

const fillings = (set: string, pack: Pack, place: PackPlace): readonly Filling[] => {
  const [card, measuring] = [impactkaartNames(set), metenNames(set)]
  const type = place.team.type ?? (pack.types?.length === 1 ? pack.types[0] : undefined)
  return [
    { name: card.organisation, rows: [[pack.organisation]] },
    { name: card.municipality, rows: [[place.city.name]] },
    { name: card.type, rows: [[type]] },
    {
      name: card.ownPrices,
      rows: pack.prices.map(({ key, price, unit, payer, year }) => [key, price, unit, payer, year]),
    },
    {
      name: measuring.plan,
      rows: pack.indicators.map(({ title, own }) => [title, own?.question, own?.theme, own?.low, own?.high]),
    },
    ...pack.texts.map(({ name, texts }) => ({
      name: `${name}${set}`,
      rows: texts.map((text) => [forPlace(text, place)]),
    })),
  ]
}

/** The cells of a name on its sheet, changed; a plan without that name stays as it is. */
const onName = (plan: Plan, name: string, edit: (sheet: PlanSheet, range: string) => PlanSheet): Plan => {
  const found = plan.names.find((one) => one.name === name)
  return found
    ? onSheet(
        plan,
        ({ name: sheet }) => sheet === found.sheet,
        (sheet) => edit(sheet, found.range),
      )
    : plan
}

const onSheet = (plan: Plan, which: (sheet: PlanSheet) => boolean, edit: (sheet: PlanSheet) => PlanSheet): Plan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => (which(sheet) ? edit(sheet) : sheet)),
})

const within = (range: string) => {
  const area = areaOf(range)
  return ({ at }: PlanCell): boolean => contains(area, areaOf(at))
}

const filled = (plan: Plan, { name, rows }: Filling): Plan =>
  onName(plan, name, (sheet, range) => {
    const inputs = sheet.cells.filter((cell) => cell.meaning === 'invoer' && within(range)(cell))
    const lines = [...new Set(inputs.map(({ at }) => areaOf(at).from.row))].map((row) =>
      inputs.filter(({ at }) => areaOf(at).from.row === row),
    )
    const contents = new Map<string, Content>()
    rows.forEach((row, index) => {
      row.forEach((content, column) => {
        const cell = lines[index]?.[column]
        if (!cell) throw new RangeError(`${name} has no input cell for row ${index + 1}, column ${column + 1}`)
        contents.set(cell.at, content)
      })
    })
    const cells = sheet.cells.map((cell): PlanCell => {
      const value = contents.get(cell.at)
      return value === undefined || value === '' ? cell : { ...cell, value }
    })
    return { ...sheet, cells }
  })

/** The dropdown on Start offers the types of the organisation. */
const withTypes = (plan: Plan, { types }: Pack): Plan =>
  types === undefined || plan.template !== 'impactkaart'
    ? plan
    : onSheet(
        plan,
        ({ role }) => role === 'start',
        (sheet) => ({
          ...sheet,
          validations: sheet.validations.map(
            (one): PlanValidation =>
              one.range === startCells.type ? { ...one, rule: { kind: 'choice', from: { list: types } } } : one,
          ),
        }),
      )

export const withLockedParts = (plan: Plan, { locked }: Pick<Pack, 'locked'>): Plan =>
  locked
    .map((part) => lockedCells(part, plan.set, plan.rows))
    .reduce((it, cells) => {
      if ('name' in cells) return onName(it, cells.name, lockedSheet)
      if (it.template !== 'impactkaart') return it
      return onSheet(
        it,
        ({ role }) => role === cells.role,
        (sheet) => lockedSheet(sheet, cells.range),
      )
    }, plan)

/** A cell that is no input is locked, and does not look like one; nothing is offered to choose there. */
const lockedSheet = (sheet: PlanSheet, range: string): PlanSheet => {
  const inside = within(range)
  return {
    ...sheet,
    cells: sheet.cells.map((cell) =>
      cell.meaning === 'invoer' && inside(cell) ? { ...cell, meaning: 'label' } : cell,
    ),
    validations: sheet.validations.filter((one) => !contains(areaOf(range), areaOf(one.range))),
  }
}

/** The colour and the logo of an organisation on one of our sheets. */
export const withLook = (sheet: PlanSheet, { accent, logo }: Partial<Pick<Pack, 'accent' | 'logo'>>): PlanSheet => {
  const at = logo && logoPlaces[sheet.role]
  return { ...sheet, ...(accent && { accent }), ...(at && { picture: pictureOf(logo, at) }) }
}

/** Beside the title, where nothing stands; by role of the sheet. */
export const logoPlaces: Readonly<Record<string, string>> = { start: 'C1', kaart: 'F1' }
/** In points of a screen: the row of the title is 45 high, the column on the card 215 wide. */
const logoBox = { width: 200, height: 42 }

const pictureOf = ({ type, width, height, base64, alt }: Logo, at: string): PlanPicture => {
  const scale = Math.min(logoBox.width / width, logoBox.height / height, 1)
  const size = (side: number) => Math.max(1, Math.round(side * scale))
  return { at, type, base64, alt, width: size(width), height: size(height) }
}

const withAbout = (plan: Plan, pack: Pack, place: PackPlace): Plan => {
  const sheet = plan.sheets.find(({ role }) => plan.template === 'impactkaart' && role === 'uitleg')
  if (!sheet) return plan
  const added = withAboutFile(sheet, aboutFile(pack, place))
  return {
    ...onSheet(
      plan,
      ({ role }) => role === 'uitleg',
      () => added.sheet,
    ),
    names: [...plan.names, { name: aboutFileName(plan.set), sheet: sheet.name, range: added.range }],
  }
}
