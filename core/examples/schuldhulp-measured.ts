// What the fictitious debt-counselling project measured and heard: the post gets opened, the worries stay.
import type { ExampleMeasuring } from './measuring'

const [post, money, worry] = [
  'Opent de post op tijd',
  'Heeft overzicht over het geld',
  'Ligt minder wakker van geld',
] as const

export const schuldhulpMeasured: ExampleMeasuring = {
  goal: {
    who: '120 bewoners van Voorbeeldstad met schulden',
    change: 'openen hun post binnen een week',
    seen: 'de score op Post op tijd openen',
  },
  effects: [
    { effect: post, whom: 'bewoners met een maatje', strength: 'duidelijk', evidence: 'gemeten', theme: 'redzaamheid' },
    {
      effect: money,
      whom: 'bewoners met een maatje',
      strength: 'duidelijk',
      evidence: 'gemeten',
      theme: 'vaardigheid',
    },
    {
      effect: worry,
      whom: 'bewoners met hoge schulden',
      strength: 'licht',
      evidence: 'verteld',
      theme: 'weerbaarheid',
    },
    {
      effect: 'Herkent een nepbericht over geld',
      whom: 'de cursusgroep',
      strength: 'licht',
      evidence: 'gezien',
      theme: 'weerbaarheid',
    },
  ],
  indicators: [
    { indicator: 'Post op tijd openen', target: 4 },
    { indicator: 'Overzicht over geld', target: 3 },
    { indicator: 'Wakker liggen van geld', target: 4 },
    { indicator: 'Een nepbericht herkennen', target: 4, rater: 'groep' },
    { indicator: 'Aantal achterstanden', target: 2, counted: [4.6, 5.1, 3.2] },
  ],
  answers: {
    bewoner: `
S01 213 113 112
S02 225 135 135
S03 322 422 532
S04 121 ... ...
S05 354 354 253
S06 244 344 3.5
S07 225 325 415
S08 213 112 111
S09 222 222 ...
S10 222 323 324
S11 122 242 353
S12 332 443 542
S13 11. ... ...
S14 322 322 321
S15 213 214 214
S16 323 433 433
S17 244 244 143
S18 243 2.4 2.4
S19 321 532 431
S20 232 142 152
S21 213 212 .1.
S22 322 331 ...
S23 221 211 211
S24 245 34. 344
S25 112 112 222
S26 434 ... ...
S27 133 243 234
S28 324 524 53.
S29 123 23. 233
S30 222 422 423
S31 123 123 132
S32 533 532 442
S33 345 454 555
S34 523 523 522
S35 212 213 313
S36 422 422 .33
S37 335 ... ...
S38 ... 3.2 222
`,
    werker: `
S06 22 . 32
S11 12 . 34
S17 34 . 23
S23 2 . 2
S27 2 . 3
S30 2 . 4
S36 3 . .
`,
    groep: `
G1 ...2 . ...4
`,
  },
  stories: [
    {
      code: 'S05',
      effect: worry,
      theme: 'weerbaarheid',
      before: 'Ik sliep al maanden slecht.',
      done: 'We hebben alle rekeningen op tafel gelegd.',
      changed: 'Nu ik alles weet, lig ik juist meer wakker.',
      means: 'Eerst wist ik het niet, nu wel. Dat is ook zwaar.',
      quote: 'Overzicht is goed, maar rust geeft het nog niet.',
      consent: 'ja',
    },
    {
      code: 'S12',
      effect: post,
      theme: 'redzaamheid',
      before: 'Er stond een tas vol brieven in de gang. Ik keek er niet meer naar.',
      done: 'Mijn maatje kwam elke week. We openden samen de post.',
      changed: 'Ik open de post nu op de dag dat hij komt.',
      means: 'Ik schrik niet meer van de bel.',
      quote: 'De tas met brieven is leeg. Dat had ik nooit gedacht.',
      consent: 'ja',
    },
    {
      code: 'S19',
      effect: money,
      theme: 'vaardigheid',
      before: 'Ik wist niet wat er elke maand af ging.',
      done: 'We maakten een lijst van alle vaste lasten.',
      changed: 'De lijst klopt, maar ik kom nog niet uit.',
      means: 'Ik weet nu wel waar ik over moet bellen.',
      quote: 'Mijn lijst hangt op de koelkast.',
      consent: 'alleen intern',
    },
    {
      code: 'S32',
      effect: post,
      theme: 'redzaamheid',
      before: 'Ik deed mijn post altijd zelf.',
      done: 'Toen ik ziek werd, stopten de bezoeken een tijd.',
      changed: 'De stapel is weer terug.',
      means: 'Ik wil graag opnieuw beginnen.',
      quote: 'Na mijn ziekte moest ik opnieuw beginnen.',
      consent: 'nog niet gevraagd',
    },
    {
      code: 'S04',
      effect: money,
      theme: 'vaardigheid',
      before: 'Ik had hulp nodig bij een formulier.',
      done: 'Er was één gesprek.',
      changed: 'Het formulier is weg. Verder is er niets veranderd.',
      means: 'Meer hoefde ik niet.',
      quote: 'Eén keer was genoeg.',
      consent: 'nee',
    },
  ],
  link: { outcome: 'Deurwaarder, dagvaarding', indicator: 'Post op tijd openen', threshold: 2 },
}
