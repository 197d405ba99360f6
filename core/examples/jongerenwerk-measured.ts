// What the fictitious youth project measured and heard: resilience hardly moves, and the view of workers is about too few to show.
import type { ExampleMeasuring } from './measuring'

const [jobs, step, said] = [
  'Maakt een klus samen af',
  'Weet wat de volgende stap is',
  'Durft nee te zeggen tegen vrienden',
] as const

export const jongerenwerkMeasured: ExampleMeasuring = {
  goal: {
    who: '60 jongeren uit Voorbeeldstad-Noord',
    change: 'weten wat hun volgende stap is in school of werk',
    seen: 'de score op De volgende stap weten',
  },
  effects: [
    {
      effect: jobs,
      whom: 'jongeren in de klusploeg',
      strength: 'duidelijk',
      evidence: 'gemeten',
      theme: 'vaardigheid',
    },
    {
      effect: step,
      whom: 'jongeren van 15 tot 20 jaar',
      strength: 'duidelijk',
      evidence: 'gemeten',
      theme: 'ontwikkeling',
    },
    {
      effect: said,
      whom: 'jongeren in een vaste vriendengroep',
      strength: 'licht',
      evidence: 'gemeten',
      theme: 'weerbaarheid',
    },
    {
      effect: 'Laat de ruimte netjes achter',
      whom: 'twee avondgroepen',
      strength: 'licht',
      evidence: 'gezien',
      theme: 'redzaamheid',
    },
  ],
  indicators: [
    { indicator: 'Samen een klus afmaken', target: 4 },
    { indicator: 'De volgende stap weten', target: 4 },
    { indicator: 'Nee zeggen', target: 4 },
    { indicator: 'Samen de ruimte netjes achterlaten', target: 4, rater: 'groep' },
    { indicator: 'Meldingen van overlast', target: 6, counted: [14, 11, 9] },
  ],
  answers: {
    bewoner: `
J01 324 324 324
J02 332 231 231
J03 554 55. 545
J04 521 531 432
J05 232 ... ...
J06 224 223 133
J07 432 443 454
J08 322 .12 422
J09 3.3 433 542
J10 251 252 353
J11 323 323 ...
J12 323 334 324
J13 224 334 333
J14 223 224 4.3
J15 314 313 4.3
J16 412 422 432
J17 324 444 544
J18 344 344 354
J19 334 ... ...
J20 442 552 552
J21 313 334 333
J22 412 422 431
J23 312 422 533
J24 412 .11 512
J25 333 432 322
J26 .43 243 243
J27 314 ... ...
J28 4.3 553 543
J29 323 343 455
J30 243 253 ...
J31 315 3.5 315
J32 344 255 155
J33 ... 312 312
J34 422 532 532
`,
    werker: `
J04 .2 .. .3
J07 .3 .. .4
J16 .2 .. .2
J25 .4 .. .3
`,
    groep: `
G1 ...2 ...3 ...3
G2 ...2 ...2 ...4
`,
  },
  stories: [
    {
      code: 'J07',
      effect: step,
      theme: 'ontwikkeling',
      before: 'Ik was gestopt met school. Ik sliep uit en deed de hele dag niets.',
      done: 'We hebben elke week een klus gedaan. Daarna praatten we over wat ik leuk vind.',
      changed: 'Ik heb me ingeschreven voor een opleiding in de bouw.',
      means: 'Ik heb weer iets om voor op te staan.',
      quote: 'Eerst wist ik niks. Nu weet ik wat ik na de zomer ga doen.',
      consent: 'ja',
    },
    {
      code: 'J17',
      effect: jobs,
      theme: 'vaardigheid',
      before: 'Ik liep altijd weg als iets niet meteen lukte.',
      done: 'De begeleider bleef erbij en liet mij het zelf proberen.',
      changed: 'Het bankje bij het plein heb ik van begin tot eind gemaakt.',
      means: 'Mijn moeder heeft er een foto van in de kamer gezet.',
      quote: 'Dat bankje op het plein? Dat hebben wij gemaakt.',
      consent: 'ja',
    },
    {
      code: 'J25',
      effect: said,
      theme: 'weerbaarheid',
      before: 'Ik ging mee met wat de groep deed, ook als ik dat stom vond.',
      done: 'We oefenden met zinnetjes om nee te zeggen.',
      changed: 'Soms lukt het, maar in de groep vaak nog niet.',
      means: 'Ik vind het jammer dat het nog niet beter gaat.',
      quote: 'Oefenen ging goed. Buiten op straat is het anders.',
      consent: 'alleen intern',
    },
    {
      code: 'J30',
      effect: step,
      theme: 'ontwikkeling',
      before: 'Ik wilde werken, maar ik wist niet hoe ik moest beginnen.',
      done: 'We hebben samen gebeld met een bedrijf.',
      changed: 'Ik mocht daar een dag meelopen.',
      means: 'Nu durf ik zelf te bellen.',
      quote: 'Eén telefoontje, en ik mocht komen kijken.',
      consent: 'nog niet gevraagd',
    },
    {
      code: 'J05',
      effect: jobs,
      theme: 'vaardigheid',
      before: 'Ik kwam omdat het moest.',
      done: 'Na twee keer ben ik niet meer gekomen.',
      changed: 'Er is voor mij niets veranderd.',
      means: 'Ik zoek liever zelf iets.',
      quote: 'Het was niks voor mij.',
      consent: 'nee',
    },
  ],
  link: { outcome: 'Mbo, per dag', indicator: 'De volgende stap weten', threshold: 2 },
}
