// What the fictitious project for carers measured and heard: more often someone takes over, and pleasure goes both ways.
import type { ExampleMeasuring } from './measuring'

const [over, week, hour] = [
  'Heeft iemand die de zorg kan overnemen',
  'Verdeelt de zorg over de week',
  'Heeft vaker een uur voor zichzelf',
] as const

export const mantelzorgMeasured: ExampleMeasuring = {
  goal: {
    who: '55 mantelzorgers in Voorbeeldstad',
    change: 'hebben iemand die de zorg een dagdeel kan overnemen',
    seen: 'de score op Iemand die de zorg overneemt',
  },
  effects: [
    {
      effect: over,
      whom: 'mantelzorgers van een partner',
      strength: 'sterk',
      evidence: 'gemeten',
      theme: 'redzaamheid',
    },
    {
      effect: hour,
      whom: 'mantelzorgers met een baan',
      strength: 'duidelijk',
      evidence: 'gemeten',
      theme: 'weerbaarheid',
    },
    {
      effect: week,
      whom: 'gezinnen met meer helpers',
      strength: 'duidelijk',
      evidence: 'gemeten',
      theme: 'vaardigheid',
    },
    {
      effect: 'Doet weer iets voor het plezier',
      whom: 'mantelzorgers die het volhouden',
      strength: 'licht',
      evidence: 'verteld',
      theme: 'ontwikkeling',
    },
  ],
  indicators: [
    { indicator: 'Iemand die de zorg overneemt', target: 3 },
    { indicator: 'De zorg over de week verdelen', target: 4 },
    { indicator: 'Iets doen voor het plezier', target: 4 },
    { indicator: 'Een uur voor uzelf', target: 4 },
    { indicator: 'Gemiste werkdagen door zorg', target: 1, counted: [2.6, 2.1, 1.7] },
  ],
  answers: {
    bewoner: `
M01 4141 5152 5352
M02 .132 2232 3434
M03 2332 2342 2352
M04 3214 421. 5115
M05 3332 4443 3543
M06 1143 .... ....
M07 2242 2241 3232
M08 3323 3434 4534
M09 2245 2335 3335
M10 4235 4225 5225
M11 4132 4353 5354
M12 3122 4121 5221
M13 3343 42.3 4254
M14 1431 2331 ....
M15 2332 2334 4445
M16 1422 2423 2524
M17 2323 3444 3344
M18 2433 2334 .325
M19 1452 1452 2552
M20 22.2 2242 2352
M21 1344 1445 2555
M22 4.34 4345 5445
M23 1242 1233 2224
M24 2222 .... ....
M25 2231 3241 3352
M26 3343 4334 4435
M27 3121 3211 4112
M28 4113 5214 ....
M29 2322 2421 2421
M30 4334 4235 5125
M31 1331 1322 1313
M32 .... 2231 2222
`,
    werker: `
M03 2..1 . 3..2
M05 2..2 . 3..3
M09 3..4 . 3..4
M15 2 . 4
M20 3 . 2
M26 3 . 4
`,
    groep: `
G1 ..3 ..2 ..4
`,
  },
  stories: [
    {
      code: 'M15',
      effect: over,
      theme: 'redzaamheid',
      before: 'Ik zorgde dag en nacht voor mijn vrouw. Ik ging nergens meer heen.',
      done: 'Een vrijwilliger kwam kennismaken en bleef daarna elke week een middag.',
      changed: 'Ik ga weer naar het koor.',
      means: 'Ik houd het langer vol, en thuis is het gezelliger.',
      quote: 'Eén middag vrij, en ik heb weer iets te vertellen als ik thuiskom.',
      consent: 'ja',
    },
    {
      code: 'M04',
      effect: week,
      theme: 'vaardigheid',
      before: 'Ik deed alles zelf. Mijn broers wisten niet wat er nodig was.',
      done: 'We maakten samen een rooster aan de keukentafel.',
      changed: 'Na een tijdje liep het rooster leeg en deed ik weer alles.',
      means: 'We moeten opnieuw om tafel.',
      quote: 'Een rooster maken is makkelijk. Volhouden niet.',
      consent: 'ja',
    },
    {
      code: 'M16',
      effect: hour,
      theme: 'weerbaarheid',
      before: 'Ik meldde me vaak ziek op mijn werk, terwijl ik eigenlijk zorgde.',
      done: 'Ik oefende hoe ik het op mijn werk kon zeggen.',
      changed: 'Ik werk nu een ochtend thuis en heb daarna een uur voor mezelf.',
      means: 'Ik hoef niet meer te verzinnen waarom ik er niet ben.',
      quote: 'Ze wisten het niet. Nu denken ze mee.',
      consent: 'nog niet gevraagd',
    },
    {
      code: 'M22',
      effect: hour,
      theme: 'weerbaarheid',
      before: 'Ik sliep slecht en was snel boos.',
      done: 'Ik sprak andere mantelzorgers in de groep.',
      changed: 'Ik ga elke dag een half uur wandelen.',
      means: 'Ik ben rustiger tegen mijn moeder.',
      quote: 'Een half uur lopen, en ik kan er weer tegen.',
      consent: 'alleen intern',
    },
    {
      code: 'M06',
      effect: over,
      theme: 'redzaamheid',
      before: 'Ik zocht iemand voor de nacht.',
      done: 'Er was alleen hulp voor overdag.',
      changed: 'Er is niets veranderd.',
      means: 'Ik ben gestopt met het project.',
      quote: 'Voor de nacht was er niemand.',
      consent: 'nee',
    },
  ],
  link: {
    outcome: 'Respijtzorg / logeeropvang voor ontlasting mantelzorger, etmaal',
    indicator: 'Iemand die de zorg overneemt',
    threshold: 2,
  },
}
