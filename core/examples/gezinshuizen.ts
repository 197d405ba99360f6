// Published case: the social business case of family homes (Sinzer for Gezinspiratieplein, 2015), per child per year.
// Costs 60 327, benefits 78 705, factor 1.30; 92 % of the benefit is an avoided place in a residential group (72 408.60).
// No further split could be read, so the remaining 8 % (6 296.40) is one row. It is youth care rather than social work:
// it is here because its costs and benefits are public and can be recomputed.
import type { ExampleContents } from './example'

const source = 'Maatschappelijke Business Case Gezinshuizen (Sinzer, 2015)'

export const gezinshuizen: ExampleContents = {
  start: {
    projectName: 'Gezinshuizen 2015',
    organisation: 'Gezinspiratieplein',
    municipality: '',
    type: 'opvoedondersteuning',
    months: 12,
    reach: 1,
    costs: 60327,
    comparison: ['gelijk', 'gelijk', 'gelijk', 'gelijk', 'gelijk'],
  },
  project: [['Prijspeil', 2015]],
  outcomes: [
    ['Uitkomst', 'Bruto aantal', 'Eigen prijs', 'Prijs', 'Bewijs', 'Bron'],
    ['Plek in een leefgroep vermeden', 1, 72408.6, 72408.6, 'onderzoek', `${source}: 92% van de baten`],
    ['Overige baten volgens de studie', 1, 6296.4, 6296.4, 'onderzoek', `${source}: de overige 8%, niet uitgesplitst`],
  ],
}
