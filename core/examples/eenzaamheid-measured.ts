// What the fictitious project against loneliness measured and heard: people help more, but beginning a talk stays hard.
import type { ExampleMeasuring } from './measuring'

const [talk, help, out] = [
  'Spreekt elke week meer mensen',
  'Is van gast helper geworden',
  'Komt vaker de deur uit',
] as const

export const eenzaamheidMeasured: ExampleMeasuring = {
  goal: {
    who: '70 bewoners van Voorbeelddorp die vaak alleen zijn',
    change: 'spreken elke week minstens twee mensen langer dan een kwartier',
    seen: 'de score op Een gesprek van een kwartier',
  },
  effects: [
    {
      effect: talk,
      whom: 'mensen die alleen wonen',
      strength: 'duidelijk',
      evidence: 'gemeten',
      theme: 'weerbaarheid',
    },
    { effect: help, whom: 'gasten die vaker komen', strength: 'duidelijk', evidence: 'gemeten', theme: 'ontwikkeling' },
    {
      effect: out,
      whom: 'mensen die weinig buiten komen',
      strength: 'licht',
      evidence: 'gemeten',
      theme: 'redzaamheid',
    },
    {
      effect: 'Begint zelf een gesprek',
      whom: 'nieuwe gasten',
      strength: 'licht',
      evidence: 'verteld',
      theme: 'vaardigheid',
    },
  ],
  indicators: [
    { indicator: 'Buiten komen', target: 4 },
    { indicator: 'Een gesprek beginnen', target: 3 },
    { indicator: 'Van gast naar helper', target: 3 },
    { indicator: 'Een gesprek van een kwartier', target: 4 },
    { indicator: 'Bezoeken aan de huisarts', target: 2, counted: [2.9, undefined, 2.4] },
  ],
  answers: {
    bewoner: `
E01 4441 4441 4441
E02 5232 5232 5242
E03 3222 4222 ....
E04 4425 5445 5345
E05 3434 4445 5445
E06 3222 3231 3332
E07 2414 3425 3425
E08 2321 .... ....
E09 2143 2253 1254
E10 3232 4233 5334
E11 3122 4122 4122
E12 4221 3242 4242
E13 4321 4421 4431
E14 2311 3332 3344
E15 5133 5144 5244
E16 2135 2135 2145
E17 3531 3541 ....
E18 4232 3233 3234
E19 5341 53.3 5354
E20 4333 4233 5243
E21 4223 .... ....
E22 4343 4354 5454
E23 4215 .325 4235
E24 3221 3131 3141
E25 21.2 21.2 2131
E26 5233 5333 5443
E27 4212 4212 4112
E28 3331 4353 4343
E29 422. 4232 ....
E30 4222 4222 5222
E31 .... 4134 4135
E32 .... 5223 5224
`,
    werker: `
E02 4 . 4
E09 2 . 3
E17 3 . .
E24 3 . 2
E30 3 . 4
`,
    groep: `
G1 ..2 ..3 ..4
G2 ..2 ..2 ..3
`,
  },
  stories: [
    {
      code: 'E14',
      effect: talk,
      theme: 'weerbaarheid',
      before: 'Sinds mijn man er niet meer is, sprak ik soms de hele week niemand.',
      done: 'Ik werd gevraagd om mee te eten. De eerste keer ben ik opgehaald.',
      changed: 'Ik ga nu elke week, en ik bel twee mensen van de tafel.',
      means: 'De week heeft weer een begin en een eind.',
      quote: 'Ik kook weer voor meer dan één. Dat is het mooiste.',
      consent: 'ja',
    },
    {
      code: 'E22',
      effect: help,
      theme: 'ontwikkeling',
      before: 'Ik kwam alleen om te eten en ging snel weer weg.',
      done: 'Er was iemand ziek. Ze vroegen of ik soep wilde maken.',
      changed: 'Ik sta nu om de week in de keuken.',
      means: 'Ze rekenen op mij. Dat was lang geleden.',
      quote: 'Eerst schoof ik aan, nu schep ik op.',
      consent: 'ja',
    },
    {
      code: 'E24',
      effect: out,
      theme: 'redzaamheid',
      before: 'Ik durfde niet goed meer alleen over straat.',
      done: 'Een buurvrouw liep een paar keer mee.',
      changed: 'In de winter ben ik toch weer binnen gebleven.',
      means: 'In het voorjaar wil ik het weer proberen.',
      quote: 'Samen lopen gaat goed, alleen nog niet.',
      consent: 'alleen intern',
    },
    {
      code: 'E08',
      effect: talk,
      theme: 'weerbaarheid',
      before: 'Ik ben één keer geweest.',
      done: 'Het was druk, en ik hoor niet goed.',
      changed: 'Ik ben niet meer gegaan.',
      means: 'Een kleinere tafel zou beter zijn.',
      quote: 'Te veel stemmen door elkaar.',
      consent: 'nee',
    },
  ],
  link: {
    outcome: 'Huisarts, gemiddeld consult (ook telefonisch/e-mail)',
    indicator: 'Een gesprek van een kwartier',
    threshold: 2,
  },
}
